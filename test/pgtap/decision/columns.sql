-- Decision: where tables or types have other columns than the library takes them to
-- have, an answer is an error that says so, and neither reads nor fills what is not
-- there.
BEGIN;
SELECT plan(7);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
SELECT is((credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict, 'restricted', 'who is asked about');
SAVEPOINT shape;
ALTER TYPE credit.decision ADD ATTRIBUTE more text;
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'procurement')$$, '55000', NULL, 'credit.decision with a column more');
ROLLBACK TO shape;
ALTER TYPE credit.measure_in_force DROP ATTRIBUTE until CASCADE;
SELECT throws_ok($$SELECT credit_measures('379999196001110130')$$, '55000', NULL, 'credit.measure_in_force with one less');
ROLLBACK TO shape;
ALTER TYPE credit.match RENAME ATTRIBUTE problem TO fault CASCADE;
SELECT throws_ok($$SELECT credit_match_rows('{379999196001110130}', 'laiwu/4', 'procurement')$$, '55000', NULL, 'credit.match with one of another name');
ROLLBACK TO shape;
ALTER TABLE credit.exemption RENAME COLUMN scope TO extent;
SELECT throws_ok($$SELECT credit_is_restricted('379999196001110130', 'laiwu/4')$$, '55000', NULL, 'a table of the list with one of another name');
ROLLBACK TO shape;
ALTER TABLE credit.feedback_log ADD COLUMN more text;
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$, '55000', NULL, 'the log of feedback with one more');
SELECT * FROM finish();
ROLLBACK;
