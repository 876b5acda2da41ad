-- Decision: for a listed subject a suspended measure gives the verdict
-- "suspended" and not "clear"; credit_check and credit_explain agree.
BEGIN;
SELECT plan(8);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'one is listed');
SELECT lives_ok($$SELECT credit_suspend_measure('laiwu/4', '依据待核')$$, 'the office suspends measure 4');
CREATE TEMP TABLE answer AS
	SELECT who, (credit_check(who, 'laiwu/4', 'funding')).verdict::text AS checked, credit_explain(who, 'laiwu/4') AS explained
	FROM unnest('{379999196001110130,379999196102120186}'::credit.subject[]) who;
SELECT results_eq('SELECT checked, explained ->> ''verdict'' FROM answer ORDER BY who', $$VALUES ('suspended', 'suspended'), ('clear', 'clear')$$,
	'suspended for who is listed, clear for who is not, in both');
SELECT row_eq($$SELECT explained -> 'effects', explained ->> 'means', jsonb_array_length(explained -> 'reasons') FROM answer WHERE who = '379999196001110130'$$,
	ROW('null'::jsonb, '该项措施已暂停适用；纳入名单的记录仍然有效'::text, 1), 'the explanation says so, gives the listing, and nothing to do');
SELECT is_empty($$SELECT FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/4'$$, 'the list of measures in force is without it');
SELECT ok(NOT credit_is_restricted('379999196001110130', 'laiwu/4'), 'it restricts nobody');
SELECT lives_ok($$SELECT credit_resume_measure('laiwu/4')$$, 'resumed');
SELECT is(credit_explain('379999196001110130', 'laiwu/4') ->> 'verdict', 'restricted', '... it is explained as before');
SELECT * FROM finish();
ROLLBACK;
