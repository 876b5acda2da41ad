-- Report: whether the register is looked after.  Each thing that can be neglected
-- has a row, which says so, since when, and what to do, and no more once it is
-- done.
BEGIN;
SELECT plan(24);

CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE watcher; GRANT pg_monitor TO watcher;
CREATE ROLE office IN ROLE credit_office;
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;
CREATE FUNCTION pg_temp.state(item text, about text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(h.state, ' ') FROM credit.health h WHERE h.item = $1 AND h.about IS NOT DISTINCT FROM $2
$$;

-- A court's list
SELECT is(pg_temp.state('list', '甲区人民法院'), 'attention', 'a court that has a login and never pushed is told');
SELECT is(pg_temp.state('list', '乙区人民法院'), NULL, 'a court that only reviews has no row');
SELECT credit_push('甲区人民法院', 'h1', '[]') \gset
SELECT is(pg_temp.state('list', '甲区人民法院'), 'ok', 'an empty push makes it right');
UPDATE credit.court SET last_push_at = now() - interval '8 days' WHERE name = '甲区人民法院';
SELECT is(pg_temp.state('list', '甲区人民法院'), 'attention', 'after a week it is old');
SELECT is(pg_temp.state('rejects', '甲区人民法院'), NULL, 'a push without rejected records has no row of them');
SELECT credit_push('甲区人民法院', 'h2', '[{"iname": "甲某", "cardNum": "379999196001110131", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]') \gset
SELECT is(pg_temp.state('rejects', '甲区人民法院'), 'attention', 'one with a rejected record has');
SELECT is((SELECT value FROM credit.health WHERE item = 'rejects'), '1 / 1', 'with how many');
SELECT credit_push('甲区人民法院', 'h3', '[]') \gset
SELECT is(pg_temp.state('rejects', '甲区人民法院'), NULL, 'until the next push is clean');

-- The access log
SELECT is(pg_temp.state('log_months'), 'attention', 'without months to come the log says so');
SELECT credit_prepare_log() \gset
SELECT is(pg_temp.state('log_months'), 'ok', 'until they are made');
SELECT is(pg_temp.state('log_seal'), 'ok', 'where nothing was asked, nothing is to be sealed');
INSERT INTO credit.access_log (checked_at, subject, purpose, session_role, asking_role, application) VALUES (now() - interval '2 days', '379999196001110130', 'self', 'x', 'x', 'x');
SELECT is(pg_temp.state('log_seal'), 'attention', 'an entry of two days ago that is not sealed is told');

-- What is owed, and the calendar
SELECT is(pg_temp.state('overdue'), 'attention', 'what is owed was never counted');
INSERT INTO credit.owed_taken (day) VALUES (credit.legal_day(now()));
SELECT is(pg_temp.state('overdue'), 'ok', 'counted, and nothing overdue');
INSERT INTO credit.owed_day (day, kind, department, court, owed, overdue, longest_overdue) VALUES (credit.legal_day(now()), 'receipt', '区财政局', '甲区人民法院', 3, 2, 5);
SELECT is(pg_temp.state('overdue'), 'attention', 'what is overdue is told');
SELECT is((SELECT value FROM credit.health WHERE item = 'overdue'), '2', 'with how much');
SELECT is(pg_temp.state('calendar'), CASE WHEN (SELECT max(year) FROM credit.holiday_year) >= extract(year FROM credit.legal_day(now()) + 31) THEN 'ok' ELSE 'attention' END, 'the calendar reaches a month ahead, or it is told');

-- All of it
SELECT is_empty($$SELECT item FROM credit.health WHERE (state = 'ok') <> (says IS NULL) OR (says IS NULL) <> (to_do IS NULL)$$, 'what is not right says what is wrong and what to do');
SELECT set_eq('SELECT DISTINCT item FROM credit.health', '{list,log_seal,log_months,job,open_transaction,calendar,overdue}'::text[], 'each thing has its row');
SELECT is((SELECT count(*) FROM credit.health WHERE item = 'job'), (SELECT count(*) FROM credit.job), 'each job, too');
SELECT isnt(pg_temp.as_role('watcher', 'SELECT count(*) FROM credit.health'), '42501', 'a monitoring login reads it');
SELECT isnt(pg_temp.as_role('office', 'SELECT count(*) FROM credit.health'), '42501', 'and the office');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.health'), '42501', 'a department does not');
SELECT is_empty($$SELECT h.* FROM credit.health h WHERE to_jsonb(h)::text ~ '379999|甲某'$$, 'nobody is named');
SELECT * FROM finish();
ROLLBACK;
