-- Report: after a reform of institutions (机构改革) a report of days before it has
-- the names of those days, one of days after it the successors'; figures that
-- were kept stay as they were.
BEGIN;
SELECT no_plan();
CREATE ROLE housing; SELECT credit_bind_department('区住建局', 'housing') \gset
\i test/as_role.sql
SELECT FROM credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-03-02"}]');
-- The push is dated back to 2 March 2026, a Monday, which only the owner can do: feedback was due on 30 March, a receipt on the fifth.
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
UPDATE credit.listing SET known_from = '2026-03-02 10:00+08';
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
UPDATE credit.push SET applied_at = '2026-03-02 10:00+08';
CREATE FUNCTION pg_temp.fed_back(p_department text, p_measure credit.measure, p_day date, p_outcome text DEFAULT 'inspected') RETURNS bigint LANGUAGE sql AS $$
	INSERT INTO credit.feedback (subject, measure, outcome, department, court, version, decided_on, recorded_at)
	SELECT l.subject, p_measure, p_outcome, p_department, l.court, l.id, p_day, credit.day_start(p_day) + '9 hours'::interval FROM credit.listing l RETURNING id $$;
-- A section of the report, in words: value, and that of as many days before.
CREATE FUNCTION pg_temp.report(p_section text, p_item text, p_first date, p_last date) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s (%s)', r.department, r.value, r.before), ', ' ORDER BY r.department COLLATE "C") FROM credit_effect_report(p_first, p_last) r
	WHERE r.section = p_section AND r.item = p_item AND r.department ~ '住建|城乡建设' $$;
SELECT pg_temp.fed_back('区住建局', 'laiwu/12', '2026-03-10'), pg_temp.fed_back('区住建局', 'laiwu/34', '2026-03-12'), pg_temp.fed_back('区城乡建设局', 'laiwu/12', '2026-03-20') \gset
INSERT INTO credit.receipt (push, department, received_at) SELECT id, '区住建局', '2026-03-04 12:00+08' FROM credit.push;
SELECT is(pg_temp.report('feedback', 'inspected', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'March, before any reform');
SELECT is(pg_temp.report('rate', 'feedback_due', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'what was due in March');
SELECT is(pg_temp.report('rate', 'feedback_in_time', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'and done in time');
SELECT credit_effect_markdown('2026-03-01', '2026-03-31') AS before \gset
SELECT credit_snapshot(1) \g /dev/null
CREATE TEMP TABLE kept AS SELECT * FROM credit.owed_day;

-- From 1 May on they are one.
SELECT credit_rename_department('区住建局', '区住建和城建局', '2026-05-01', '1号'), credit_succeed_department('区城乡建设局', '区住建和城建局', '2026-05-01', '1号') \gset
SELECT is(pg_temp.report('feedback', 'inspected', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'the report of March has the names of March');
SELECT is(pg_temp.report('rate', 'feedback_due', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'in what was due as well');
SELECT is(pg_temp.report('rate', 'receipt_done', '2026-03-01', '2026-03-31'), '区住建局 1 (0), 区城乡建设局 0 (0)', 'and in receipts');
SELECT is(credit_effect_markdown('2026-03-01', '2026-03-31'), :'before', 'the document of March is the same to the letter');
SELECT is(pg_temp.report('feedback', 'inspected', '2026-03-01', '2026-04-30'), '区住建局 2 (0), 区城乡建设局 1 (0)', 'on the eve they are two still');
SELECT is(pg_temp.report('feedback', 'inspected', '2026-03-01', '2026-05-01'), '区住建和城建局 3 (0)', 'a period that reaches the day has one department, with all that both have done');
SELECT is(pg_temp.report('rate', 'feedback_due', '2026-03-01', '2026-05-31'), '区住建和城建局 2 (0)', 'what both owed is owed once: measure 12 of either, 34 of one');
SELECT is(pg_temp.report('rate', 'feedback_done', '2026-03-01', '2026-05-31'), '区住建和城建局 2 (0)', 'done by both is done');
SELECT is(pg_temp.report('rate', 'receipt_done', '2026-03-01', '2026-05-31'), '区住建和城建局 1 (0)', 'received by one is received');
SELECT is(pg_temp.report('feedback', 'inspected', '2026-04-01', '2026-05-01'), '区住建和城建局 0 (3)', 'beside the successor stands what its predecessors did before');
SELECT is((SELECT value FROM credit_effect_report('2026-03-01', '2026-05-31') WHERE section = 'feedback_total' AND item = 'departments'), 1::numeric, 'and they count once');
SELECT is((SELECT string_agg(DISTINCT department, ',' ORDER BY department) FROM credit.feedback), '区住建局,区城乡建设局', 'what was fed back keeps the name of its day');
SELECT is((SELECT string_agg(DISTINCT department, ',' ORDER BY department) FROM credit.feedback_summary), '区住建局,区城乡建设局', 'in the figures as well');
SELECT is((SELECT string_agg(department, ',') FROM credit.receipt), '区住建局', 'and so do receipts');
SELECT set_eq('SELECT * FROM credit.owed_day', 'SELECT * FROM kept', 'figures that were kept stay as they were');

-- Only one of the two has done it.
UPDATE credit.feedback SET measure = 'laiwu/35' WHERE department = '区城乡建设局';
SELECT is(pg_temp.report('rate', 'feedback_done', '2026-03-01', '2026-03-31'), '区住建局 2 (0), 区城乡建设局 0 (0)', 'in March the second had not');
SELECT is(pg_temp.report('rate', 'feedback_done', '2026-03-01', '2026-05-31'), '区住建和城建局 1 (0)', 'so what was its duty is not done');
SELECT pg_temp.fed_back('区住建和城建局', 'laiwu/12', '2026-05-10') \gset
SELECT is(pg_temp.report('rate', 'feedback_done', '2026-03-01', '2026-05-31'), '区住建和城建局 2 (0)', 'until the successor does it');
SELECT is(pg_temp.report('rate', 'feedback_in_time', '2026-03-01', '2026-05-31'), '区住建和城建局 1 (0)', 'which is too late');

-- For BI
SELECT is_empty('SELECT department_key FROM credit_bi.bridge_measure_department EXCEPT SELECT department_key FROM credit_bi.dim_department', 'each department of a measure is in the dimension');
SELECT is_empty('SELECT department FROM credit.feedback EXCEPT SELECT department_key FROM credit_bi.dim_department', 'and each that is on record');
SELECT is((SELECT string_agg(department_key || ' ' || measures, ', ' ORDER BY department_key COLLATE "C") FROM credit_bi.dim_department WHERE department_key ~ '住建|城乡建设'),
	'区住建和城建局 6, 区住建局 0, 区城乡建设局 0', 'the measures are the successor''s');
SELECT is((SELECT string_agg(DISTINCT department_key, ',') FROM credit_bi.bridge_measure_department WHERE department_key ~ '住建|城乡建设'), '区住建和城建局', 'alone');

SELECT * FROM finish();
ROLLBACK;
