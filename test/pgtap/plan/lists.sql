-- Plan: arrays in tables are lists, of one dimension and counted from 1, because they are read by position; and what
-- a rule cannot do without is an error where it is not there, not a crash.
BEGIN;
SELECT plan(11);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
SELECT is_empty($$
	SELECT c.relname, a.attname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
	JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'push_stage' AND t.typcategory = 'A' AND a.attnum > 0 AND NOT a.attisdropped
	AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.convalidated
					AND pg_catalog.pg_get_constraintdef(k.oid) = format('CHECK (((array_ndims(%1$s) = 1) AND (array_lower(%1$s, 1) = 1)))', a.attname))$$,
	'every array of a table is held to it, but in the stage of a running push');
SELECT throws_ok($$UPDATE credit.plan_measure SET effects = '[2:2]={refuse}' WHERE measure = 'laiwu/4'$$, '23514', NULL, 'effects that begin elsewhere');
SELECT throws_ok($$UPDATE credit.plan_measure SET effects = '{{refuse}}' WHERE measure = 'laiwu/4'$$, '23514', NULL, 'a list of lists');
SELECT throws_ok($$UPDATE credit.plan_measure SET binds_through = '[0:0]={principal}' WHERE measure = 'laiwu/4'$$, '23514', NULL, 'posts that begin elsewhere');
SELECT lives_ok($$UPDATE credit.plan_measure SET binds_through = '{}' WHERE measure = 'laiwu/4'$$, 'an empty list is one');

-- Without the constraints
SAVEPOINT plan;
CREATE FUNCTION pg_temp.without(statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	PERFORM credit_measures('379999196001110130');
	PERFORM credit_check('379999196001110130', 'laiwu/4', 'procurement');
	RAISE EXCEPTION 'answered' USING ERRCODE = 'ZZ001';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
ALTER TABLE credit.plan_measure DROP CONSTRAINT plan_measure_effects_list, DROP CONSTRAINT plan_measure_binds_through_list;
ALTER TABLE credit.plan_measure ALTER effects DROP NOT NULL, ALTER title DROP NOT NULL, ALTER verdict DROP NOT NULL, ALTER binds_through DROP NOT NULL;
SELECT is(pg_temp.without($$UPDATE credit.plan_measure SET effects = '[2:2]={refuse}'$$), '22004', 'no main effect');
SELECT is(pg_temp.without($$UPDATE credit.plan_measure SET title = NULL, title_reading = NULL$$), '22004', 'no title');
SELECT is(pg_temp.without($$UPDATE credit.plan_measure SET verdict = NULL$$), '22004', 'no verdict');
SELECT is(pg_temp.without($$UPDATE credit.plan_measure SET binds_through = NULL$$), '22004', 'no list of posts');
SELECT is(pg_temp.without($$UPDATE credit.plan_measure SET binds_through = '[5:5]={principal}'$$), 'ZZ001', 'posts that begin elsewhere are read all the same');
SELECT * FROM finish();
ROLLBACK;
