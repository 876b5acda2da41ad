-- Practice: departments feed back what they did about listed subjects, by a call
-- or by a trigger on their own table, and every change of it is logged.
BEGIN;
SELECT plan(54);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "期满者", "cardNum": "379999196102120186", "caseCode": "（2024）鲁0116执2号", "grounds": [4], "decisionDate": "2024-03-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 3::bigint, 'a list');

-- By a call
SELECT ok(credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"project": "2026-7"}') > 0, 'a department feeds back');
SELECT row_eq($$SELECT subject::text, measure::text, outcome, detail, department, recorded_by, session_role, source, last_change FROM credit.feedback$$,
	ROW('379999196001110130'::text, 'laiwu/4'::text, 'refused'::text, '{"project": "2026-7"}'::jsonb, '区财政局'::text, current_user::name, session_user::name, NULL::text, NULL::bigint),
	'what, about whom, as which department, by whom');
SELECT is((SELECT version FROM credit.feedback), (SELECT version FROM credit.current_list WHERE subject = '379999196001110130'), 'resting on that version of the listing');
SELECT ok(credit_feedback('379999196001110130', 'laiwu/4', '不予批准') > 0, 'the outcome by its Chinese name');
SELECT is((SELECT outcome FROM credit.feedback ORDER BY id DESC LIMIT 1), 'refused', 'is the same outcome');
SELECT ok(credit_feedback('91370116MA36N37P0L', 'laiwu/19', 'considered') > 0, 'about a reference');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'shot')$$, '22023', 'outcome "shot" is not known', 'an outcome of another kind is an error');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/37', 'refused')$$, '42704', NULL, 'a measure of no plan');
SELECT throws_ok($$SELECT credit_feedback(NULL, 'laiwu/4', 'refused')$$, '22004', NULL, 'no subject');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', NULL)$$, '22004', NULL, 'no detail');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '[]')$$, '22023', 'detail of a feedback must be a JSON object', 'a detail that is no object');

-- Nothing is recorded about who is not listed
SELECT throws_ok($$SELECT credit_feedback('379999197002120810', 'laiwu/4', 'refused')$$, 'CR002', 'measure "laiwu/4" was not in force for subject 379999************',
	'who is not listed: CR002, and masked');
SELECT throws_ok($$SELECT credit_feedback('91370116MA36N37P0L', 'laiwu/25', 'refused')$$, 'CR002', NULL, 'whom the measure does not reach');
SELECT throws_ok($$SELECT credit_feedback('379999196102120186', 'laiwu/4', 'refused')$$, 'CR002', NULL, 'whose listing has ended');
SELECT ok(credit_feedback('379999196102120186', 'laiwu/4', 'refused', '{"decided_on": "2026-02-28"}') > 0, '... unless it was decided while the listing ran');
SELECT throws_ok($$SELECT credit_feedback('379999196102120186', 'laiwu/4', 'refused', '{"decided_on": "2026-03-01"}')$$, 'CR002', NULL, 'the day after its last is too late');
SELECT ok(credit_feedback('379999196102120186', 'laiwu/4', 'refused', '{"decided_on": "2024年03月01日"}') > 0, 'its first day is not too early');
SELECT throws_ok($$SELECT credit_feedback('379999196102120186', 'laiwu/4', 'refused', '{"decided_on": "2024-02-29"}')$$, 'CR002', NULL, 'the day before is');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"decided_on": "lately"}')$$, '22023', NULL, 'a day that is none');

-- As which department
SET LOCAL credit.department = '区财政局';
SELECT ok(credit_feedback('379999196001110130', 'laiwu/1', 'refused') > 0, 'a role of 区财政局 feeds back about measure 1, of two departments');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), '区财政局', 'as 区财政局');
SET LOCAL credit.department = '区民政局';
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/26', 'refused')$$, '42501', 'department "区民政局" does not carry out measure "laiwu/26"',
	'a department that the plan does not name for the measure');
SELECT ok(credit_feedback('379999196001110130', 'laiwu/34', 'inspected') > 0, 'but for one whose list of departments the plan leaves open');
RESET credit.department;
SELECT ok(credit_feedback('379999196001110130', 'laiwu/1', 'refused') > 0, 'a role without a department');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), NULL, 'leaves open which of several it was');
CREATE ROLE clerk;
SELECT credit_bind_department('区财政局', 'clerk') \gset
SET LOCAL ROLE clerk;
SET LOCAL credit.department = '区民政局';
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$, '42501', NULL, 'nobody names himself a department');
RESET credit.department;
RESET ROLE;

-- By a trigger
SELECT is((SELECT count(*)::int FROM credit.feedback WHERE source IS NOT NULL), 0, '(none yet)');
CREATE TABLE application (id int, applicant text, decision text, note text);
CREATE TRIGGER f AFTER INSERT OR UPDATE ON application FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('applicant', 'laiwu/4', 'decision');
CREATE FUNCTION pg_temp.written(statement text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE last bigint := (SELECT max(id) FROM credit.feedback);
BEGIN
	EXECUTE statement;
	RETURN ARRAY(SELECT concat_ws(' ', left(subject::text, 6), outcome, source) FROM credit.feedback WHERE id > last ORDER BY id);
END $$;
SELECT is(pg_temp.written($$INSERT INTO application VALUES (1, '379999196001110130', '不予批准')$$), '{379999 refused public.application}', 'a row with its outcome in a column');
SELECT is(pg_temp.written($$INSERT INTO application VALUES (2, '379999196001110130', NULL), (3, NULL, 'refused')$$), '{}', 'without an outcome, or a subject: nothing');
SELECT is(pg_temp.written($$INSERT INTO application VALUES (4, '379999197002120810', '批准'), (5, '379999197002120810', '不予批准')$$), '{}', 'who is not listed: nothing, whatever the application calls it');
SELECT is(pg_temp.written($$UPDATE application SET note = 'x', decision = decision, applicant = applicant$$), '{}', 'an update without a change of subject or outcome: nothing');
SELECT is(pg_temp.written($$UPDATE application SET decision = 'let_through' WHERE id = 2$$), '{379999 let_through public.application}', 'an outcome that comes later');
SELECT is(pg_temp.written($$UPDATE application SET applicant = '91370116MA36N37P0L' WHERE id IN (1, 5)$$), '{"913701 refused public.application","913701 refused public.application"}', 'another subject');
SELECT throws_ok($$INSERT INTO application VALUES (6, '379999196001110130', '批准')$$, '22023', 'outcome "批准" is not known', 'of a listed subject the outcome must be one of ours');
CREATE TABLE revocation (year int, holder credit.subject) PARTITION BY RANGE (year);
CREATE TABLE revocation_2026 PARTITION OF revocation FOR VALUES FROM (2026) TO (2027);
CREATE TRIGGER f AFTER INSERT ON revocation FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'revoked');
SELECT is(pg_temp.written($$INSERT INTO revocation VALUES (2026, '379999196001110130'), (2026, '379999197002120810')$$), '{379999 revoked public.revocation}', 'a literal outcome; a partitioned table');
CREATE TRIGGER wrong BEFORE INSERT ON application FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('applicant', 'laiwu/4', 'decision');
SELECT throws_ok($$INSERT INTO application VALUES (7, NULL)$$, '39P01', 'trigger "wrong" on table "application" must be AFTER INSERT OR UPDATE, FOR EACH ROW', 'a BEFORE trigger is wrong');
DROP TRIGGER wrong ON application;

-- The log behind it
SET LOCAL application_name = 'back office';
CREATE TEMP TABLE f AS SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused') AS id;
GRANT SELECT ON f TO PUBLIC;
GRANT SELECT, UPDATE, DELETE ON credit.feedback TO clerk;
SET LOCAL ROLE clerk;
UPDATE credit.feedback SET outcome = 'lifted' WHERE id = (SELECT id FROM f);
DELETE FROM credit.feedback WHERE id = (SELECT id FROM f);
RESET ROLE;
CREATE TEMP TABLE log AS SELECT row_number() OVER (ORDER BY l.id) AS n, l.* FROM credit.feedback_log l JOIN f ON l.feedback = f.id;
SELECT results_eq('SELECT action, session_role, acting_role, application FROM log ORDER BY n',
	format($$VALUES ('insert', %1$L::name, %2$L::name, 'back office'), ('update', %1$L, 'clerk', 'back office'), ('delete', %1$L, 'clerk', 'back office')$$, session_user, current_user),
	'insert, update and delete are logged: who, in whose name, by which application');
SELECT is((SELECT before FROM log WHERE n = 1), NULL, 'insert: nothing before');
SELECT is((SELECT before FROM log WHERE n = 2), (SELECT after FROM log WHERE n = 1), 'update: before is what the insert left');
SELECT is((SELECT after - 'last_change' FROM log WHERE n = 2), (SELECT before - 'last_change' || '{"outcome": "lifted"}' FROM log WHERE n = 2), 'after is what changed');
SELECT is((SELECT (after ->> 'last_change')::bigint FROM log WHERE n = 2), (SELECT id FROM log WHERE n = 2), 'and names its entry');
SELECT is((SELECT before FROM log WHERE n = 3), (SELECT after FROM log WHERE n = 2), 'delete: before is what the update left');
SELECT is((SELECT after FROM log WHERE n = 3), NULL, 'nothing after');
SELECT ok((SELECT bool_and(at BETWEEN transaction_timestamp() AND clock_timestamp()) FROM log), 'each with its time');
SELECT is((SELECT count(*)::int FROM credit.feedback f WHERE NOT EXISTS (SELECT FROM credit.feedback_log l WHERE l.feedback = f.id)), 0, 'no feedback without its log');
SET LOCAL ROLE clerk;
SELECT throws_ok($$DELETE FROM credit.feedback_log$$, '42501', 'permission denied for table feedback_log', 'the log: not for whom feeds back');
RESET ROLE;
SELECT credit_unbind('clerk') \gset
SET LOCAL ROLE clerk;
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$, '42501', NULL, 'nor the function, unless granted');
RESET ROLE;
SELECT throws_ok($$UPDATE credit.feedback_log SET application = ''$$, '42501', 'table "credit.feedback_log" is append-only', 'nor for its owner: no UPDATE');
SELECT throws_ok($$DELETE FROM credit.feedback_log$$, '42501', NULL, 'no DELETE');
SET CONSTRAINTS ALL IMMEDIATE;
SELECT throws_ok($$TRUNCATE credit.feedback_log, credit.feedback_kept, credit.sent_feedback$$, '42501', NULL, 'no TRUNCATE');
SELECT throws_ok($$TRUNCATE credit.feedback_kept, credit.sent_feedback$$, '42501', NULL, 'of the feedback neither');

-- Figures
SELECT row_eq($$SELECT title, outcome_name, feedbacks, subjects FROM credit.feedback_summary WHERE measure = 'laiwu/4' AND outcome = 'refused' AND department = '区财政局'$$,
	(SELECT ROW('依法依规限制参加政府采购活动。'::text, '不予批准'::text, count(*), count(DISTINCT subject)) FROM credit.feedback WHERE measure = 'laiwu/4' AND outcome = 'refused'),
	'the summary: how many, about how many, of what');
SELECT is((SELECT sum(feedbacks) FROM credit.feedback_summary), (SELECT count(*)::numeric FROM credit.feedback), 'all of it');

SELECT * FROM finish();
ROLLBACK;
