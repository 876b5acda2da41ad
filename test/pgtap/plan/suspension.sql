-- Plan: the office takes a measure out of every answer, with a reason, without
-- touching the plan or the list.
BEGIN;
SELECT plan(29);

SELECT lives_ok($$SELECT credit_push('济南市莱芜区人民法院', '1',
	'[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]')$$,
	'someone is listed');
SELECT ok(credit_is_restricted('379999196001110130', 'laiwu/4'), 'measure 4 restricts him');

-- Errors, which leave nothing behind
SELECT throws_ok($$SELECT credit_suspend_measure('laiwu/37', '暂缓')$$, '42704', 'measure "laiwu/37" is in no plan',
	'a measure of no plan cannot be suspended');
SELECT throws_ok($$SELECT credit_suspend_measure('jinan/4', '暂缓')$$, '42704', 'measure "jinan/4" is in no plan', 'nor one of another');
SELECT throws_ok($$SELECT credit_suspend_measure('laiwu/4', '')$$, '22023', 'a reason is required to suspend measure "laiwu/4"',
	'a suspension needs a reason');
SELECT throws_ok($$SELECT credit_suspend_measure('laiwu/4', E' \t')$$, '22023', NULL, 'blanks are none');
SELECT throws_ok($$SELECT credit_suspend_measure('laiwu/4', NULL)$$, '22023', NULL, 'nor is NULL');
SELECT throws_ok($$SELECT credit_resume_measure('laiwu/4')$$, '55000', 'measure "laiwu/4" is not suspended',
	'what is not suspended cannot be resumed');
SELECT throws_ok($$SELECT credit_suspend_measure(NULL, '暂缓')$$, '42704', NULL, 'no measure, no suspension');
SELECT is_empty('SELECT * FROM credit.measure_event', 'an error leaves nothing on record');

-- Suspended
SELECT lives_ok($$SELECT credit_suspend_measure('laiwu/4', '上级清单中无此项')$$, 'measure 4 is suspended');
SELECT row_eq($$SELECT measure::text, action, reason, by_role, by_session FROM credit.measure_event$$,
	ROW('laiwu/4'::text, 'suspend'::text, '上级清单中无此项'::text, current_user::name, session_user::name),
	'on record: what, why, by whom');
SELECT ok((SELECT suspended FROM credit.measure_list WHERE measure = 'laiwu/4'), 'the list of measures says so');
SELECT ok(NOT credit_is_restricted('379999196001110130', 'laiwu/4'), 'credit_is_restricted: not restricted');
SELECT is_empty($$SELECT * FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/4'$$, 'credit_measures: not among them');
SELECT isnt_empty($$SELECT * FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/5'$$, 'the others are');
SELECT row_eq($$SELECT verdict, effect, case_no FROM credit_check('379999196001110130', 'laiwu/4', 'funding')$$,
	ROW('suspended'::credit.verdict, NULL::text, '（2026）鲁0116执1号'::text), 'credit_check: suspended, with no effect');
SELECT is((SELECT verdict FROM credit_check('379999196102120186', 'laiwu/4', 'funding')), 'clear',
	'of who is not listed it still says clear');
CREATE TABLE subsidy (applicant text);
CREATE TRIGGER list BEFORE INSERT ON subsidy FOR EACH ROW EXECUTE FUNCTION credit_enforce('applicant', 'laiwu/4');
SELECT lives_ok($$INSERT INTO subsidy VALUES ('379999196001110130')$$, 'credit_enforce: lets him through');
SELECT is(credit_explain('379999196001110130', 'laiwu/4') ->> 'verdict', 'suspended', 'credit_explain: suspended, as credit_check');
SELECT isnt_empty($$SELECT * FROM credit_measures('379999196001110130', now() - interval '1 day') WHERE measure = 'laiwu/4'$$,
	'the day before, it was in force');
SELECT throws_ok($$SELECT credit_suspend_measure('laiwu/4', '再次')$$, '55000', 'measure "laiwu/4" is already suspended',
	'it cannot be suspended twice');

-- The record cannot be changed, not even by its owner
SELECT throws_ok($$UPDATE credit.measure_event SET reason = 'x'$$, '42501', 'table "credit.measure_event" is append-only', 'not changed');
SELECT throws_ok($$DELETE FROM credit.measure_event$$, '42501', NULL, 'not deleted');
SELECT throws_ok($$TRUNCATE credit.measure_event$$, '42501', NULL, 'not emptied');

-- Resumed, by a transaction that began before the suspension was put on record
INSERT INTO credit.measure_event (measure, action, at, reason) VALUES ('laiwu/5', 'suspend', clock_timestamp(), '暂缓');
SELECT lives_ok($$SELECT credit_resume_measure('laiwu/4', '清单已修订'), credit_resume_measure('laiwu/5')$$, 'measures are resumed');
SELECT is((SELECT array_agg(suspended) FROM credit.measure_list WHERE measure IN ('laiwu/4', 'laiwu/5')), '{f,f}', 'the list of measures says so');
SELECT ok(credit_is_restricted('379999196001110130', 'laiwu/4') AND credit_is_restricted('379999196001110130', 'laiwu/5'),
	'and they restrict again');
SELECT throws_ok($$INSERT INTO subsidy VALUES ('379999196001110130')$$, 'CR001', NULL, 'in the same session''s trigger too');

SELECT * FROM finish();
ROLLBACK;
