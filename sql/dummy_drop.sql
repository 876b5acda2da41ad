-- The update from 0.0.1 starts by dropping what dummy.sql made; after that
-- the database is as it was before CREATE EXTENSION, and all parts follow.

DROP FUNCTION @extschema@.credit_version();
