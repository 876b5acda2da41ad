-- Practice: a court asks a department to search for or to control property
-- (协助执行通知书, 民事诉讼法; measure 35).  Nobody owes an act of measure 35 or 36
-- because of a listing alone: it hangs on the court's request, or on a crime.
BEGIN;
SELECT no_plan();

CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
CREATE ROLE police; SELECT credit_bind_department('区公安分局', 'police') \gset
CREATE ROLE welfare; SELECT credit_bind_department('区民政局', 'welfare') \gset
CREATE ROLE tax; SELECT credit_bind_department('区税务局', 'tax') \gset
CREATE ROLE office IN ROLE credit_office;
\i test/as_role.sql
-- This year's calendar and the next, whenever the test runs.
DO $$ BEGIN
	PERFORM credit_load_holidays(y, 'test', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
	FROM generate_series(2027, extract(year FROM now())::int + 1) y WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);
END $$;
SELECT is(pg_temp.as_role('court_a', $$SELECT (credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]')).added$$), '2', 'two are listed');
SELECT is(pg_temp.as_role('court_b', $$SELECT (credit_push('济南市钢城区人民法院', '1', '[
	{"iname": "乙", "cardNum": "379999196809030598", "caseCode": "（2026）鲁0117执1号", "grounds": [2], "decisionDate": "2026-06-01"}]')).added$$), '1', 'and one by another court');
SELECT listing AS unit FROM credit.current_list WHERE case_no ~ '执2号' \gset
SELECT listing AS man FROM credit.current_list WHERE case_no ~ '0116执1号' \gset
SELECT listing AS other FROM credit.current_list WHERE case_no ~ '0117执1号' \gset

-- What a listing demands by itself
SELECT set_eq($$SELECT measure::text FROM credit.owed WHERE kind = 'feedback'$$, ARRAY['laiwu/5', 'laiwu/12', 'laiwu/29', 'laiwu/33', 'laiwu/34'], 'no reference (15, 16, 18), no assistance (35), no prosecution (36)');
SELECT results_eq($$SELECT credit.measure_number(measure) FROM credit.measure_demand WHERE plan = 'laiwu' AND demanded ORDER BY 1$$, ARRAY[5, 12, 29, 30, 33, 34], 'it follows from a table');
SELECT is_empty($$SELECT FROM credit.measure_demand WHERE plan = 'laiwu' AND cardinality(reasons) <> cardinality(effects)$$, 'with a reason for each effect');
SELECT is((SELECT count(*)::int FROM credit.demand_rule), 24, 'for each verdict and effect');
SELECT is(pg_temp.as_role('welfare', $$SELECT string_agg(reasons[1], '') FROM credit.measure_demand WHERE measure = 'laiwu/35'$$), 'assist：人民法院发出协助执行通知书，才有可协助的', 'which a department can read');
SELECT is(pg_temp.as_role('office', $$SELECT credit_set_term('feedback', 7, 'laiwu/36')$$), '', 'the office may ask for more');
SELECT row_eq($$SELECT demanded, set_by_office, workdays FROM credit.measure_demand WHERE measure = 'laiwu/36'$$, ROW(true, true, 7), 'and that is said');
SELECT is(pg_temp.as_role('office', $$SELECT credit_set_term('feedback', NULL, 'laiwu/36')$$), '', 'or for less');

-- A request
CREATE FUNCTION pg_temp.ask(who name, listing bigint, department text, document_no text, days int, what text, court text DEFAULT '济南市莱芜区人民法院', measure text DEFAULT 'laiwu/35')
	RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, format('SELECT credit_request_assistance(%L, %L, %L, %L, %L, credit.legal_day(now()) + %s, %L)', court, listing, measure, department, document_no, days, what))
$$;
SELECT pg_temp.ask('court_a', :unit, '区公安分局', '（2026）鲁0116执2号协1', 10, '查询') AS first \gset
SELECT matches(:'first'::text, '^[0-9]+$', 'the court asks');
SELECT row_eq(format($$SELECT court, listing, subject::text, department, what, what_name, document_no, requested_on, due_on, state, days_late FROM credit.assistance_list WHERE assistance = %s$$, :first),
	ROW('济南市莱芜区人民法院'::text, :unit::bigint, '91370116MA3DEM0198'::text, '区公安分局'::text, 'query'::text, '查询'::text, '（2026）鲁0116执2号协1'::text, credit.legal_day(now()), credit.legal_day(now()) + 10, 'open'::text, 0), 'which is on record');
SELECT is(pg_temp.as_role('police', $$SELECT concat_ws(' ', measure, subject, listing, since, due_on, overdue_workdays, assistance) FROM credit.owed WHERE kind = 'assistance'$$),
	format('laiwu/35 91370116MA3DEM0198 %s %s %s 0 %s', :unit, credit.legal_day(now()), (credit.legal_day(now()) + 10), :first), 'the department owes an answer by its own term');
SELECT is(pg_temp.as_role('court_a', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '1', 'the court sees it');
SELECT is(pg_temp.as_role('court_a', $$SELECT concat_ws(' ', task, listing, due_on, state, assistance) FROM credit.deadline_list WHERE task = 'assist'$$), format('assist %s %s running %s', :unit, (credit.legal_day(now()) + 10), :first), 'among the deadlines, too');
SELECT is(pg_temp.as_role(r::name, 'SELECT count(*) FROM credit.assistance_list'), n, format('%s sees %s', r, n)) FROM (VALUES ('court_a', '1'), ('court_b', '0'), ('police', '1'), ('welfare', '0'), ('office', '42501')) v (r, n);
SELECT is(pg_temp.as_role(r, 'SELECT count(*) FROM credit.assistance'), '42501', format('%s reads no table', r)) FROM (VALUES ('court_a'), ('police')) v (r);
SELECT is(pg_temp.as_role('court_b', $$SELECT count(*) FROM credit.deadline_list WHERE task = 'assist'$$), '0', 'another court is told nothing');

-- Who may ask whom for what
SELECT is(pg_temp.ask('court_b', :unit, '区公安分局', 'x', 10, '查询', '济南市钢城区人民法院'), '42704', 'another court''s listing does not exist');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', 'x', 10, '查询', '济南市钢城区人民法院'), '22023', 'nor is it another court''s');
SELECT is(pg_temp.ask('police', :unit, '区公安分局', 'x', 10, '查询'), '42501', 'a department asks nobody');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', ' ', 10, '查询'), '22023', 'no notice without a number');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', repeat('x', 101), 10, '查询'), '22001', 'nor with one that is too long');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', 'x', -1, '查询'), '22023', 'no day that is over');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', 'x', 10, '扣划'), '22023', 'to search and to control');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', NULL, 10, NULL), '22023', 'and nothing');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', 'x', 10, '查询', measure => 'laiwu/34'), '22023', 'by a measure of assistance');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', 'x', 10, '查询', measure => 'laiwu/4000'), '42704', 'that there is');
SELECT is(pg_temp.ask('court_a', :unit, '无此局', 'x', 10, '查询'), '42704', 'a department that there is');
SELECT matches(pg_temp.ask('court_a', :unit, '区城乡交通运输委', '协0', 10, 'control'), '^[0-9]+$', 'by any of its names');
SELECT is((SELECT department FROM credit.assistance_list WHERE document_no = '协0'), '区城乡交通运输局', 'it is one department');
SELECT matches(pg_temp.ask('court_a', :unit, '区税务局', '协0', 10, '控制'), '^[0-9]+$', 'the plan leaves the list open (等区直有关部门)');
SELECT is(pg_temp.as_role('tax', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '1', 'who is asked beyond the list owes it too');
SELECT is(pg_temp.ask('court_a', :unit, '区公安分局', '(2026)鲁0116执2号协1', 10, 'query'), '23505', 'the same notice twice, however it is spelt');
SELECT credit_suspend_measure('laiwu/35', '待核') \g /dev/null
SELECT is(pg_temp.ask('court_a', :man, '区公安分局', 'x', 10, '查询'), '55000', 'not while the measure is suspended');
SELECT is(pg_temp.as_role('police', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '1', 'what was asked before is owed');
SELECT credit_resume_measure('laiwu/35') \g /dev/null

-- The answer
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted') > 0$$), 'true', 'assisted, without a document');
SELECT is((SELECT state FROM credit.assistance_list WHERE assistance = :first), 'open', 'answers nothing');
SELECT is(pg_temp.as_role('welfare', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted', '{"document_no": "民回1"}') > 0$$), 'true', 'another department');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'not_applicable', '{"document_no": "公回1"}') > 0$$), 'true', 'another outcome');
SELECT is((SELECT state FROM credit.assistance_list WHERE assistance = :first), 'open', 'answer nothing either');
SELECT pg_temp.as_role('police', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', '已协助', '{"document_no": "莱公回〔2026〕1号"}')$$) AS reply \gset
SELECT row_eq(format('SELECT state, answer_no, answered_on, feedback, days_late FROM credit.assistance_list WHERE assistance = %s', :first), ROW('answered'::text, '莱公回〔2026〕1号'::text, credit.legal_day(now()), :reply::bigint, 0), 'with its document it is answered');
SELECT is(pg_temp.as_role('police', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '0', 'and owed no more');
SELECT is(pg_temp.as_role('court_a', format('SELECT count(*) FROM credit.deadline_list WHERE assistance = %s', :first)), '0', 'nor among the deadlines');
SELECT is(pg_temp.as_role('police', format($$SELECT credit_correct_feedback(%s, 'not_applicable', '{"document_no": "莱公回〔2026〕1号"}', '误报') > 0$$, :reply)), 'true', 'corrected');
SELECT is((SELECT state FROM credit.assistance_list WHERE assistance = :first), 'open', 'it is open again');
SELECT is(pg_temp.as_role('police', format($$SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'assisted', '{"document_no": "莱公回〔2026〕1号"}', '查明') > 0$$, :reply)), 'true', 'and corrected back');
SELECT is((SELECT state FROM credit.assistance_list WHERE assistance = :first), 'answered', 'answered');

-- Two notices
SELECT pg_temp.ask('court_a', :man, '区公安分局', '协1', 5, '查询') AS one, pg_temp.ask('court_a', :man, '区公安分局', '协1', 5, '控制') AS two, pg_temp.ask('court_a', :man, '区公安分局', '协2', 5, '控制') AS three \gset
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公回2"}')$$), '22023', 'which of two notices must be said');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公回2", "notice": "协9"}')$$), '22023', 'one that there is');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公回2", "notice": "协 1"}') > 0$$), 'true', 'by its number');
SELECT is((SELECT string_agg(state, ' ' ORDER BY assistance) FROM credit.assistance_list WHERE listing = :man), 'answered answered open', 'what one notice asks is answered together');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "协2"}') > 0$$), 'true', 'the notice''s number stands for the answer''s');
SELECT is((SELECT string_agg(state, ' ' ORDER BY assistance) FROM credit.assistance_list WHERE listing = :man), 'answered answered answered', 'all are');

-- Withdrawn
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_withdraw_assistance(%s, '撤1', '已履行')$$, :one)), '55000', 'what is answered is not withdrawn');
SELECT pg_temp.ask('court_a', :man, '区民政局', '协3', 5, '查询') AS third \gset
SELECT is(pg_temp.as_role(r, format($$SELECT credit_withdraw_assistance(%s, '撤1', '已履行')$$, :third)), s, format('%s: %s', r, s)) FROM (VALUES ('court_b', '42704'), ('welfare', '42501')) v (r, s);
SELECT is(pg_temp.as_role('court_a', format('SELECT credit_withdraw_assistance(%s, %s, %s)', :third, d, w)), '22023', 'with document and reason') FROM (VALUES ('NULL', '''x'''), ('''x''', ''' ''')) v (d, w);
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_withdraw_assistance(%s, '撤1', '已履行')$$, :third)), '', 'withdrawn');
SELECT row_eq(format('SELECT state, withdrawn_on, withdrawal_no FROM credit.assistance_list WHERE assistance = %s', :third), ROW('withdrawn'::text, credit.legal_day(now()), '撤1'::text), 'on record');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '0', 'it is owed no more');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_withdraw_assistance(%s, '撤1', '已履行')$$, :third)), '55000', 'once');
SELECT throws_ok('UPDATE credit.assistance SET due_on = due_on + 1', '42501', NULL, 'what is on record stays');

-- Late, and when the listing has ended.  The request is dated back, because the clock cannot be.
SELECT pg_temp.ask('court_a', :man, '区民政局', '协4', 5, '控制') AS late \gset
SET LOCAL session_replication_role = replica;
UPDATE credit.assistance SET requested_at = '2026-06-02 10:00+08', due_on = '2026-06-10' WHERE id = :late;
SET LOCAL session_replication_role = origin;
SELECT is(pg_temp.as_role('court_a', format($$SELECT concat_ws(' ', state, days_late) FROM credit.assistance_list WHERE assistance = %s$$, :late)), 'late ' || (credit.legal_day(now()) - '2026-06-10'), 'late');
SELECT is(pg_temp.as_role('court_a', format($$SELECT state FROM credit.deadline_list WHERE assistance = %s$$, :late)), 'overdue', 'in the court''s list');
SELECT is(pg_temp.as_role('office', $$SELECT concat_ws(' ', owed, overdue, longest_overdue) FROM credit_owed_summary() WHERE kind = 'assistance' AND department = '区民政局'$$),
	'1 1 ' || credit_workdays_between('2026-06-10', credit.legal_day(now())), 'the office has the figures');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_remove_early(%s, 'active_performance', '删1', credit.legal_day(now()))$$, :man)) IS NOT NULL, true, 'the listing ends');
SELECT is(pg_temp.ask('court_a', :man, '区民政局', '协5', 5, '控制'), '55000', 'nothing new is asked on it');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(*) FROM credit.owed WHERE kind = 'assistance'$$), '1', 'what was asked is owed: enforcement goes on');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公回3"}')$$), 'CR002', 'who was not asked has nothing to feed back');
SELECT is(pg_temp.as_role('welfare', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "民回2"}') > 0$$), 'true', 'who was, answers');
SELECT is(pg_temp.as_role('court_a', format($$SELECT concat_ws(' ', state, answer_no) FROM credit.assistance_list WHERE assistance = %s$$, :late)), 'answered 民回2', 'and the court sees it');
SELECT is(pg_temp.as_role('welfare', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "民回3"}')$$), 'CR002', 'once');
SELECT doesnt_match(pg_temp.as_role('court_a', $$SELECT credit_statement('379999196001110130')$$), '协1', 'the subject is not warned of a notice by its own statement');

SELECT * FROM finish();
ROLLBACK;
