-- Decision: credit_explain runs as its owner, so nothing that the caller has
-- created may run in it.
BEGIN;
SELECT plan(4);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE ROLE asker;
-- A member of every department, so that only the rights on the register are missing.
DO $$ BEGIN PERFORM credit_bind_department(name, 'asker') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT EXECUTE ON FUNCTION credit_explain(credit.subject, credit.measure) TO asker;
CREATE TEMP TABLE ran_as (who name);
GRANT INSERT ON ran_as TO asker;

-- Types in the caller's temporary schema, with the names of the types that the function uses
CREATE FUNCTION pg_temp.planted() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO pg_temp.ran_as VALUES (current_user);
	RETURN true;
END $$;
CREATE DOMAIN pg_temp.timestamptz AS pg_catalog.timestamptz CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.timestamp AS pg_catalog.timestamp CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.jsonb AS pg_catalog.jsonb CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.planted());

SET LOCAL ROLE asker;
CREATE TEMP TABLE answer AS SELECT credit_explain('379999196001110130', 'laiwu/4') AS e;
RESET ROLE;
-- pgTAP's own functions would use these types, too
DROP DOMAIN pg_temp.timestamptz, pg_temp.timestamp, pg_temp.jsonb, pg_temp.text;
SELECT is((SELECT e ->> 'verdict' FROM answer), 'restricted', 'a caller with types of its own gets the answer');
SELECT is_empty($$SELECT * FROM ran_as WHERE who <> 'asker'$$, '... and none of them ran as anybody else');
SELECT is_empty($$SELECT oid::regprocedure FROM pg_catalog.pg_proc
	WHERE prosecdef AND oid IN (SELECT objid FROM pg_catalog.pg_depend WHERE classid = 'pg_catalog.pg_proc'::regclass AND deptype = 'e'
								AND refobjid = (SELECT e.oid FROM pg_catalog.pg_extension e WHERE e.extname = 'credit'))
	AND NOT COALESCE('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)$$, 'every function that runs as its owner looks into pg_temp last');
SELECT * FROM finish();
ROLLBACK;
