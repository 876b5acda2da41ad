-- Base: installing, updating, refusing to install, dropping.
\set SHOW_CONTEXT never

-- CREATE EXTENSION brings the newest version.
CREATE EXTENSION credit;
SELECT extversion = (SELECT default_version FROM pg_available_extensions
                     WHERE name = 'credit') AS newest
FROM pg_extension WHERE extname = 'credit';

-- Every object is in schema credit or, for reports, credit_bi and credit_bi_zh, except those that users write unqualified:
-- functions named credit_*, operators, aggregates.  An object that belongs to no schema has such a name, too.
SELECT pg_describe_object(d.classid, d.objid, d.objsubid) AS "out of place"
FROM pg_depend AS d,
     pg_identify_object(d.classid, d.objid, d.objsubid) AS o
WHERE d.refclassid = 'pg_extension'::regclass
  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')
  AND d.deptype = 'e'
  AND coalesce(o.schema, '') NOT IN ('credit', 'credit_bi', 'credit_bi_zh')
  AND NOT (o.type = 'function' AND o.schema = 'public' AND o.identity LIKE 'public.credit\_%')
  AND NOT (o.type = 'schema' AND o.name IN ('credit', 'credit_bi', 'credit_bi_zh'))
  AND NOT (o.type = 'event trigger' AND o.name LIKE 'credit\_%')
  AND NOT (o.type IN ('operator', 'aggregate') AND o.schema = 'public')
  AND o.type <> 'cast'
ORDER BY 1;

-- Anybody may use the types; only the owner may create objects in the schema.
SELECT r.rolname, has_schema_privilege(r.oid, 'credit', 'USAGE') AS usage,
       has_schema_privilege(r.oid, 'credit', 'CREATE') AS make
FROM pg_roles AS r WHERE r.rolname = 'pg_monitor';

-- What the extension is made of, for the comparison with the update.
CREATE TEMP TABLE fresh AS
SELECT pg_describe_object(classid, objid, objsubid) AS object
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')
  AND deptype = 'e';

-- With an empty register, DROP EXTENSION leaves nothing behind.
DROP EXTENSION credit;
SELECT pg_describe_object('pg_namespace'::regclass, oid, 0) FROM pg_namespace
WHERE nspname = 'credit';
SELECT p.oid::regprocedure FROM pg_proc AS p WHERE p.proname LIKE 'credit\_%';

-- The update from the first version gives what a fresh installation gives.
CREATE EXTENSION credit VERSION '0.1.0';
SELECT extversion FROM pg_extension WHERE extname = 'credit';
ALTER EXTENSION credit UPDATE;
CREATE TEMP TABLE updated AS
SELECT pg_describe_object(classid, objid, objsubid) AS object
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')
  AND deptype = 'e';
SELECT 'only when fresh' AS difference, object FROM (TABLE fresh EXCEPT TABLE updated) AS f
UNION ALL
SELECT 'only when updated', object FROM (TABLE updated EXCEPT TABLE fresh) AS u;
SELECT count(*) > 1 AS compared FROM updated;
DROP EXTENSION credit;

-- The functions that users call go where CREATE EXTENSION says.
CREATE SCHEMA elsewhere;
CREATE EXTENSION credit SCHEMA elsewhere;
SELECT DISTINCT pronamespace::regnamespace AS functions FROM pg_proc
WHERE proname LIKE 'credit\_%';
DROP EXTENSION credit;
DROP SCHEMA elsewhere;

-- Refused where somebody else has made a schema "credit".
CREATE SCHEMA credit;
CREATE EXTENSION credit;
DROP SCHEMA credit;

-- Refused in a database whose encoding cannot hold the plan's text.
CREATE DATABASE credit_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
\set database :DBNAME
\connect credit_latin1
CREATE EXTENSION credit;
SELECT count(*) FROM pg_extension WHERE extname = 'credit';
\connect :database
DROP DATABASE credit_latin1;


CREATE EXTENSION credit;
