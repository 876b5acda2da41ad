-- Practice: what departments owe: receipts of pushes that concern them, and
-- feedback where a measure demands an act.  Nothing is owed for what nobody
-- applied for.
BEGIN;
SELECT plan(52);

CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE police; SELECT credit_bind_department('区公安分局', 'police') \gset
CREATE ROLE welfare; SELECT credit_bind_department('区民政局', 'welfare') \gset
CREATE ROLE office IN ROLE credit_office;
\i test/as_role.sql
SELECT is(pg_temp.as_role('court_a', $$SELECT (credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]')).added$$), '1', 'an organization is listed');

-- This year's calendar and the next, whenever the test runs.
DO $$ BEGIN
	PERFORM credit_load_holidays(y, 'test', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
	FROM generate_series(2027, extract(year FROM now())::int + 1) y WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);
END $$;

-- Receipts
SELECT is((SELECT touches FROM credit.push), '{organization}', 'the push says whom it touched');
SELECT is(pg_temp.as_role('police', $$SELECT count(*) FROM credit.owed WHERE kind = 'receipt'$$), '1', 'a department owes a receipt');
SELECT set_eq('SELECT department FROM credit.concerned', $$SELECT d FROM credit.measure_list, unnest(departments) d GROUP BY d
	HAVING bool_or(binds_organization OR cardinality(binds_through) > 0)$$, 'so does each with a measure that reaches organizations or who acts for them, and no other');
SELECT is(pg_temp.as_role('court_a', $$SELECT (credit_push('济南市莱芜区人民法院', '2', '[]')).added$$), '0', 'a heartbeat');
SELECT is((SELECT count(*)::int FROM credit.concerned WHERE push_no = '2'), 0, 'concerns nobody');
SELECT is(pg_temp.as_role('court_a', $$SELECT (credit_push('济南市莱芜区人民法院', '3', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]')).added$$), '1', 'then a person');
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit.owed WHERE kind = 'receipt'$$), '2', 'two receipts are owed');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '3')$$), '2', 'one acknowledges the other');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '3')$$), '0', 'once');
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit.owed WHERE kind = 'receipt'$$), '0', 'nothing more is owed');
SELECT is(pg_temp.as_role('police', $$SELECT count(*) FROM credit.owed WHERE kind = 'receipt'$$), '2', 'by this department');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '99')$$), '42704', 'no such push');
SELECT results_eq('SELECT department, received_by FROM credit.receipt ORDER BY push', $$VALUES ('区财政局', 'finance'::name), ('区财政局', 'finance')$$, 'receipts say by whom');
SELECT is(pg_temp.as_role('court_a', $$SELECT count(*) FROM credit.receipt$$), '2', 'the court sees them');

-- Feedback.  The office asks for it on assistance as well, for which nobody would owe any because of a listing alone.
SELECT credit_set_term('feedback', 20, 'laiwu/35') \gset
SELECT is(pg_temp.as_role('finance', $$SELECT string_agg(DISTINCT measure::text, ',') FROM credit.owed WHERE kind = 'feedback'$$), 'laiwu/35,laiwu/5', 'what demands an act: a duty (35), a revocation (5); not what is refused when somebody applies (4)');
SELECT is((SELECT min(since) FROM credit.owed WHERE kind = 'feedback'), (now() AT TIME ZONE 'Asia/Shanghai')::date, 'since the department could know, not since the decision of the court');
SELECT ok((SELECT bool_and(due_on = credit_add_workdays(since, CASE kind WHEN 'receipt' THEN 3 ELSE 20 END)) FROM credit.owed WHERE due_on IS NOT NULL), 'due by working days');
SELECT is((SELECT max(overdue_workdays) FROM credit.owed WHERE due_on IS NOT NULL), 0, 'not overdue yet');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'not_applicable') > 0$$), 'true', 'nothing to revoke: fed back');
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit.owed WHERE kind = 'feedback' AND measure = 'laiwu/5'$$), '1', 'is owed no more for that subject');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(*) FROM credit.owed WHERE kind = 'feedback' AND measure = 'laiwu/35'$$), '2', 'each department owes its own');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(DISTINCT department) FROM credit.owed$$), '1', 'and sees its own only');
SELECT cmp_ok(pg_temp.as_role('court_a', $$SELECT count(DISTINCT department) FROM credit.owed$$)::int, '>', 15, 'the court sees what all owe');

SELECT is(pg_temp.as_role('court_a', $$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '379999196809030598', '2026-06-02', '证明', '2026-06-03', '号码登记有误') > 0$$), 'true', 'a number changes');
SELECT is(pg_temp.as_role('welfare', $$SELECT credit_feedback('379999196809030598', 'laiwu/35', 'assisted') > 0$$), 'true', 'fed back under the new one');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(*) FROM credit.owed WHERE measure = 'laiwu/35'$$), '1', 'is owed no more under the old one');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_bind(%s, '379999196102120186', 'legal_representative', '2026-06-01', 'x', '2026-06-02') > 0$$, (SELECT listing FROM credit.listing WHERE case_no ~ '执2号' LIMIT 1))), 'true', 'somebody represents the organization');
SELECT is(pg_temp.as_role('welfare', $$SELECT string_agg(subject::text, ',') FROM credit.owed WHERE measure = 'laiwu/30'$$), '379999196102120186', 'a revocation that reaches persons in their posts is owed about them');
SELECT credit_set_term('feedback', 5, 'laiwu/22') \gset
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/22', 'x', '准1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30) \gset
SELECT is((SELECT count(*)::int FROM credit.owed WHERE measure = 'laiwu/22' AND subject <> '379999196102120186'), 0, 'who is exempt is not owed about');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_bind(%s, '379999196102120186', 'principal', '2026-06-05', 'x', '2026-06-06') > 0$$, (SELECT listing FROM credit.listing WHERE case_no ~ '执2号' LIMIT 1))), 'true', 'a second post');
SELECT is(pg_temp.as_role('welfare', $$SELECT count(*) FROM credit.owed WHERE measure = 'laiwu/30'$$), '1', 'is owed about once');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196809030598', '379999199706068255', '2026-06-03', '证明', '2026-06-04', '号码登记有误') > 0$$), 'true', 'the number changes again');
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('379999199706068255', 'laiwu/35', 'assisted') > 0$$), 'true', 'fed back under the third');
SELECT is(pg_temp.as_role('police', $$SELECT count(*) FROM credit.owed WHERE measure = 'laiwu/35' AND subject = '379999196001110130'$$), '0', 'is owed no more under the first');
SELECT credit_set_term('feedback', NULL, 'laiwu/22') \gset

-- Terms
SELECT is(pg_temp.as_role('office', $$SELECT credit_set_term('feedback', NULL, 'laiwu/35')$$), '', 'the office: assistance is fed back where the court asks for it');
SELECT is((SELECT count(*)::int FROM credit.owed WHERE measure = 'laiwu/35'), 0, 'then nobody owes it');
SELECT is(pg_temp.as_role('office', $$SELECT credit_set_term('feedback', 5, 'laiwu/4')$$), '', 'and within five days on procurement');
SELECT is(pg_temp.as_role('finance', $$SELECT string_agg(DISTINCT measure::text, ',') FROM credit.owed WHERE kind = 'feedback'$$), 'laiwu/4,laiwu/5', 'that is owed');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_set_term('feedback', 500)$$), '42501', 'a department sets no term');
SELECT throws_ok($$SELECT credit_set_term('feedback', 0)$$, '22023', NULL, 'not at once');
-- Who set it: by a term it is decided who is late, and what is erased.
SELECT is(pg_temp.as_role('office', $$SELECT concat(credit_set_term('receipt', 4), credit_set_term('receipt', 3), credit_set_erasure_term(120), credit_set_erasure_term(NULL))$$), '', 'a term is set, another, and that of the erasure is taken back');
SELECT is((SELECT string_agg(concat_ws(' ', kind, measure, COALESCE(workdays, months)), ', ' ORDER BY id) FROM credit.term_entry WHERE by_role = 'office' AND session_role = SESSION_USER), 'feedback laiwu/35, feedback laiwu/4 5, receipt 4, receipt 3, erasure 120, erasure', 'who has set each of them stays on record, with those that hold no more');
SELECT is((SELECT string_agg(workdays::text, ' ') FROM credit.term WHERE kind = 'receipt') || COALESCE(credit.erasure_term()::text, ' none'), '3 none', 'the last one holds');
SELECT is(pg_temp.as_role('office', $$SELECT count(*) > 5 FROM credit.term_entry$$), 'true', 'for the office to see');
SELECT throws_ok($$UPDATE credit.term_entry SET by_role = 'x'$$, '42501', NULL, 'and for nobody to change');
SELECT credit_suspend_measure('laiwu/4', '待核') \gset
SELECT is((SELECT count(*)::int FROM credit.owed WHERE measure = 'laiwu/4'), 0, 'what is suspended is not owed');

-- Overdue, and ended.  The push is dated back, because the clock cannot be.
SET LOCAL session_replication_role = replica;
UPDATE credit.listing SET known_from = '2026-09-01 10:00+08';
UPDATE credit.push SET applied_at = '2026-09-01 10:00+08';
SET LOCAL session_replication_role = origin;
SELECT is((SELECT DISTINCT due_on FROM credit.owed WHERE department = '区财政局' AND measure = 'laiwu/5'), credit_add_workdays('2026-09-01', 20), 'due after twenty working days, holidays in between');
SELECT is((SELECT DISTINCT overdue_workdays FROM credit.owed WHERE department = '区财政局' AND measure = 'laiwu/5'),
	credit_workdays_between(credit_add_workdays('2026-09-01', 20), (now() AT TIME ZONE 'Asia/Shanghai')::date), 'overdue by the working days since') ;
SELECT is(pg_temp.as_role('office', $$SELECT string_agg(concat_ws(' ', kind, owed, overdue), '; ' ORDER BY kind) FROM credit_owed_summary() WHERE department = '区财政局'$$), 'feedback 1 1', 'the office has the figures');
SELECT is(pg_temp.as_role('office', 'SELECT count(*) FROM credit.owed'), '42501', 'and no names');
SELECT credit_remove_early((SELECT listing FROM credit.current_list WHERE grounds = '{2}'), 'active_performance', '删1', '2026-09-02') \gset
SELECT is((SELECT count(*)::int FROM credit.owed WHERE department = '区财政局' AND measure = 'laiwu/5'), 0, 'who is off the list is owed about no more');

SELECT * FROM finish();
ROLLBACK;
