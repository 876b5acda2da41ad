-- Version 0.0.1: nothing but one function, there so that the way from one
-- version to the next is walked by the tests from the first day.  It makes no
-- schema "credit", so that the update may run the very same parts as a fresh
-- installation does (see dummy_drop.sql).

CREATE FUNCTION @extschema@.credit_version() RETURNS pg_catalog.text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '0.0.1';

COMMENT ON FUNCTION @extschema@.credit_version()
IS 'the version whose only object this is';
