-- Report: the effect report's figures add up with the tables that they are counted
-- from, for a period and the one before it, and name nobody.
BEGIN;
SELECT plan(58);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-03-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-03-01"},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-03-01"},
	{"iname": "丙", "cardNum": "37**", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-03-01"}]$$)).added, 3::bigint, 'three are listed');
SELECT is((credit_push('济南市莱芜区人民法院', '2', '[]')).added, 0::bigint, 'a heartbeat');
SELECT credit_remove((SELECT listing FROM credit.current_list WHERE case_no ~ '执2号'), 'performed', '2026-06-01', '删1', '2026-06-02') \gset
SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"amount": 1000}') AS f \gset
SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused'), credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted', '{"decided_on": "2026-05-05"}') \gset
SELECT credit_correct_feedback(:f, 'let_through', '{"amount": 2000}', '复核') \gset
SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict, (credit_check('11010519491231002X', 'laiwu/4', 'procurement')).verdict AS v2 \gset
SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today \gset
CREATE FUNCTION pg_temp.figure(p_section text, p_item text, first_day date DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date, last_day date DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date) RETURNS text LANGUAGE sql AS $$
	SELECT sum(r.value) || '/' || COALESCE(sum(r.before)::text, '-') FROM credit_effect_report(first_day, last_day) r WHERE r.section = p_section AND r.item = p_item
$$;
SELECT is(pg_temp.figure('push', 'pushes'), (SELECT count(*) FROM credit.push) || '/0', 'pushes');
SELECT is(pg_temp.figure('push', 'heartbeats'), '1/0', 'a heartbeat among them');
SELECT is(pg_temp.figure('push', 'rejected'), (SELECT count(*) FROM credit.push_reject) || '/0', 'rejects');
SELECT is(pg_temp.figure('list', 'added_persons') || ' ' || pg_temp.figure('list', 'added_organizations'), '2/0 1/0', 'who was added');
SELECT is(pg_temp.figure('list', 'performed'), '1/0', 'who performed after being listed');
SELECT is(pg_temp.figure('list', 'performed_persons') || ' ' || pg_temp.figure('list', 'performed_organizations'), '1/0 0/0', 'persons and organizations apart');
SELECT is((SELECT sum(value) FROM credit_effect_report(:'today', :'today') WHERE section = 'measure'), (SELECT value FROM credit_effect_report(:'today', :'today') WHERE item = 'feedbacks'), 'feedback by measure adds up to the same');
SELECT bag_eq(format($$SELECT item, value FROM credit_effect_report(%L, %1$L) WHERE section = 'in_force'$$, :'today'), $$SELECT m.measure::text, count(*)::numeric FROM (SELECT subject FROM credit.listing UNION SELECT person FROM credit.relation) s, credit_measures(s.subject) m GROUP BY 1$$,
	'measures in force at the end, as each subject is told');
SELECT is(pg_temp.figure('standing', 'listings_of_persons') || ' ' || pg_temp.figure('standing', 'organizations'), '1/0 1/0', 'who stands on the list at the end');
SELECT is((SELECT sum(value) FROM credit_effect_report(:'today', :'today') WHERE section = 'feedback'), (SELECT count(*) FROM credit.current_feedback WHERE decided_on = :'today')::numeric, 'feedback by department and outcome adds up to the feedback of the period');
SELECT is(pg_temp.figure('feedback_total', 'feedbacks'), (SELECT count(*) FROM credit.current_feedback WHERE decided_on = :'today') || '/0', 'and to its total');
SELECT is(pg_temp.figure('feedback_total', 'amount'), '2000/0', 'what was corrected counts as corrected');
SELECT is(pg_temp.figure('feedback', 'assisted', '2026-05-10', '2026-05-19'), '0/1', 'the period before is of the same length, and ends the day before');
SELECT is(pg_temp.figure('feedback', 'assisted', '2026-05-05', '2026-05-05'), '1/0', 'a day is a period');
SELECT is(pg_temp.figure('check', 'checks') || ' ' || pg_temp.figure('check', 'restricted'), '2/0 1/0', 'checks');
SELECT is_empty($$SELECT * FROM credit_effect_report((now() - '1 year'::interval)::date, now()::date + 1) r WHERE r::text ~ '3799991960|MA3DEM|甲'$$, 'nobody is named');
SELECT throws_ok($$SELECT * FROM credit_effect_report('2026-05-10', '2026-05-09')$$, '22023', NULL, 'a period that is none');

-- As a page
CREATE TEMP TABLE page AS SELECT credit_effect_page((now() - '1 month'::interval)::date, now()::date + 1, '通报 <"甲" & 乙>') AS html;
SELECT lives_ok('SELECT xmlparse(document replace(html, ''<!DOCTYPE html>'', '''')) FROM page', 'the page is well-formed, whatever its title');
SELECT is((SELECT (xpath('//table[1]//tr/td[3]/text()', xmlparse(document replace(html, '<!DOCTYPE html>', ''))))::text[]::numeric[] FROM page),
	(SELECT array_agg(r.value ORDER BY r.department, o.ord) FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) r JOIN credit.outcome o ON o.code = r.item WHERE r.section = 'feedback'),
	'its figures are those of the report');
SELECT is((SELECT count(*)::int FROM page, unnest(xpath('//*[local-name()="rect" and @class="now"]', xmlparse(document replace(html, '<!DOCTYPE html>', ''))))),
	(SELECT (count(DISTINCT department) + count(DISTINCT item))::int FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) WHERE section = 'feedback'), 'a bar for each department and each outcome');
SELECT is_empty($$SELECT FROM page WHERE html ~ '3799991960|MA3DEM'$$, 'nobody is named in it');
SELECT unalike((SELECT html FROM page), '%http%', 'and it needs nothing beside itself');
CREATE ROLE reader IN ROLE credit_reader;
SET LOCAL ROLE reader;
SELECT throws_ok($$SELECT * FROM credit_effect_report('2026-01-01', '2026-12-31')$$, '42501', NULL, 'a reader has not: it counts down to one');
RESET ROLE;


-- In Markdown
CREATE FUNCTION pg_temp.markdown(title text DEFAULT '通报') RETURNS text LANGUAGE sql AS $$ SELECT credit_effect_markdown((now() - '1 month'::interval)::date, now()::date + 1, title) $$;
SELECT matches(pg_temp.markdown('通报 | <甲> *乙*'), '^# 通报 \\\| \\<甲\\> \\\*乙\\\*\n', 'a title is only a title');
SELECT is((SELECT count(*)::int FROM regexp_matches(pg_temp.markdown(), '^## ', 'gn')), 4, 'four sections');
SELECT bag_eq($$SELECT c[1] AS a, c[2] AS b, c[3]::numeric AS n FROM regexp_matches(pg_temp.markdown(), '^\| ([^|]+) \| ([^|]+) \| (\d+) \| \d+ \|$', 'gn') c$$,
	$$SELECT r.department, o.name, r.value FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) r JOIN credit.outcome o ON o.code = r.item WHERE r.section = 'feedback'$$, 'its figures are those of the report');
SELECT is((SELECT count(*)::int FROM regexp_matches(pg_temp.markdown(), '^\| laiwu/4 \| ', 'gn')), 1, 'measures stand with their titles');
SELECT unalike(pg_temp.markdown(), '%MA3DEM%', 'nobody is named');
SELECT is((SELECT array_agg(x ORDER BY x) FROM (SELECT DISTINCT btrim((m)[1]) AS x FROM regexp_matches(pg_temp.markdown(), '^## (.*)$', 'gn') m) y),
	(SELECT array_agg(x ORDER BY x) FROM (SELECT (m)[1] AS x FROM page, regexp_matches(html, '<h2>([^<]*)</h2>', 'g') m) y), 'the same sections as the page');

-- What was due, and what was done in time: 3 working days for a receipt, 20 for feedback, until the office says otherwise
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
CREATE FUNCTION pg_temp.rate(p_department text, first_day date, last_day date) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(x.item || ' ' || COALESCE(r.value, 0), ', ' ORDER BY x.n) FROM unnest('{feedback_due,feedback_done,feedback_in_time,receipt_due,receipt_done,receipt_in_time}'::text[]) WITH ORDINALITY x (item, n)
	LEFT JOIN credit_effect_report(first_day, last_day) r ON r.section = 'rate' AND r.item = x.item AND r.department = p_department
$$;
-- The first push is dated back to 2 March 2026, a Monday, which only the owner can do
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
UPDATE credit.listing SET known_from = '2026-03-02 10:00+08' WHERE id = listing;
UPDATE credit.listing SET known_until = known_from + '1 hour' WHERE known_until < '2026-03-02 12:00+08';
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
UPDATE credit.push SET applied_at = '2026-03-02 10:00+08' WHERE push_no = '1';
SELECT is(credit.day_text(credit_add_workdays('2026-03-02', 3)) || ' ' || credit.day_text(credit_add_workdays('2026-03-02', 20)), '2026-03-05 2026-03-30', 'when they are due');
SELECT credit_set_term('feedback', 20, 'laiwu/35') \gset
SELECT ok((SELECT count(*) > 0 FROM credit.demanded WHERE department = '区财政局'), 'feedback is demanded of the department');
SELECT (SELECT count(*) FROM credit.demanded WHERE department = '区财政局') AS due, (SELECT count(*) FROM credit.demanded d WHERE d.department = '区财政局' AND d.measure = 'laiwu/35') AS due35 \gset
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-31'), format('feedback_due %s, feedback_done 0, feedback_in_time 0, receipt_due 1, receipt_done 0, receipt_in_time 0', :due), 'due in March, nothing done');
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-29'), 'feedback_due 0, feedback_done 0, feedback_in_time 0, receipt_due 1, receipt_done 0, receipt_in_time 0', 'what is due on the thirtieth is not due on the twenty-ninth');
CREATE TEMP TABLE push_day AS SELECT applied_at FROM credit.push WHERE push_no = '1';
CREATE FUNCTION pg_temp.other_days() RETURNS SETOF date LANGUAGE plpgsql AS $$
DECLARE d date;
BEGIN
	-- Around New Year, the Spring Festival and National Day, working weekends included.
	FOR d IN SELECT x::date FROM unnest('{2025-12-29,2026-01-30,2026-02-12,2026-02-14,2026-02-28,2026-09-25,2026-09-29,2026-10-10}'::date[]) x LOOP
		UPDATE credit.push SET applied_at = (d + '10:00'::time) AT TIME ZONE 'Asia/Shanghai' WHERE push_no = '1';
		IF (SELECT array_agg(r.value ORDER BY r.item) FROM credit_effect_report(credit_add_workdays(d, 3), credit_add_workdays(d, 3)) r WHERE section = 'rate' AND department = '区财政局' AND item = 'receipt_due') IS DISTINCT FROM '{1}' THEN
			RETURN NEXT d;
		END IF;
	END LOOP;
	UPDATE credit.push SET applied_at = (SELECT p.applied_at FROM push_day p) WHERE push_no = '1';
END $$;
SELECT is_empty('SELECT pg_temp.other_days()', 'due on the third working day, whatever the holidays');
INSERT INTO credit.receipt (push, department, received_at) SELECT id, '区财政局', '2026-03-05 23:59:59+08' FROM credit.push WHERE push_no = '1';
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-29'), 'feedback_due 0, feedback_done 0, feedback_in_time 0, receipt_due 1, receipt_done 1, receipt_in_time 1', 'a receipt of the last day is in time');
SELECT lives_ok($$INSERT INTO credit.feedback (subject, measure, outcome, department, court, decided_on, recorded_at) VALUES
	('379999196001110130', 'laiwu/35', 'assisted', '区财政局', '济南市莱芜区人民法院', '2026-03-20', '2026-03-30 18:00+08')$$, 'feedback on the last day');
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-31'), format('feedback_due %s, feedback_done 1, feedback_in_time 1, receipt_due 1, receipt_done 1, receipt_in_time 1', :due), 'is in time');
SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'not_applicable', '{}', '复核') \gset
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-31'), format('feedback_due %s, feedback_done 1, feedback_in_time 1, receipt_due 1, receipt_done 1, receipt_in_time 1', :due), 'a correction later does not make it late');
SELECT lives_ok($$INSERT INTO credit.feedback (subject, measure, outcome, department, court, decided_on, recorded_at) VALUES
	('91370116MA3DEM0198', 'laiwu/5', 'not_applicable', '区财政局', '济南市莱芜区人民法院', '2026-03-20', '2026-03-31 00:00+08')$$, 'feedback a second too late');
SELECT is(pg_temp.rate('区财政局', '2026-03-01', '2026-03-31'), format('feedback_due %s, feedback_done 2, feedback_in_time 1, receipt_due 1, receipt_done 1, receipt_in_time 1', :due), 'is done, and late');
SELECT is((SELECT string_agg(r.item || ' ' || r.before, ', ' ORDER BY r.item) FROM credit_effect_report('2026-04-01', '2026-04-30') r WHERE section = 'rate' AND department = '区财政局' AND item LIKE 'feedback%'), format('feedback_done 2, feedback_due %s, feedback_in_time 1', :due), 'the period after has it as the one before');
SELECT is((SELECT sum(value) FROM credit_effect_report(:'today'::date, :'today'::date + 400) WHERE section = 'rate' AND item ~ 'due'), 0::numeric, 'a term that has not ended is neither done nor late');
SELECT matches((SELECT credit_effect_markdown('2026-03-01', '2026-03-31')), format('\| 区财政局 \| %s \| 2 \| %s%% \| %s%% \| 1 \| 1 \| 100.0%% \| 100.0%% \|', :due, round(200.0 / :due, 1), round(100.0 / :due, 1)), 'the document has the rates');
SELECT matches((SELECT credit_effect_markdown('2026-03-01', '2026-03-31')), '\| 合计 \| [^\n]*\n\n', 'and their total in the end');

-- The calendar of six years and the six before is looked up, not joined, and no plan is compiled.
SELECT clock_timestamp() AS began, length(credit_effect_markdown('2020-12-01', '2026-11-30')) AS length \gset
SELECT cmp_ok(clock_timestamp() - :'began', '<', '3 seconds'::interval, 'six years are counted in a moment');
SET LOCAL jit_above_cost = 0;
SET LOCAL jit_inline_above_cost = 0;
SET LOCAL jit_optimize_above_cost = 0;
SELECT clock_timestamp() AS began, length(credit_effect_page('2020-12-01', '2026-11-30')) AS length \gset
SELECT cmp_ok(clock_timestamp() - :'began', '<', '6 seconds'::interval, 'where JIT compilation is wished for, too');
RESET jit_above_cost;
RESET jit_inline_above_cost;
RESET jit_optimize_above_cost;

-- Kept for a month, once
CREATE ROLE office IN ROLE credit_office;
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2026-03-15')$$), 'true', 'the report of a month is made');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2026-03-01')$$), 'false', 'once');
SELECT is((SELECT credit.day_text(first_day) || ' ' || credit.day_text(last_day) || ' ' || (page ~ '2026年3月1日至2026年3月31日') || ' ' || (markdown ~ '反馈率') FROM credit.effect_document), '2026-03-01 2026-03-31 true true', 'of whole months, in both forms');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report(now()::date)$$), '22023', 'not of a month that runs');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2025-12-31')$$), '22023', 'nor of one before there was a list');
SELECT throws_ok($$SELECT * FROM credit_effect_report('1900-01-01', '1900-01-31')$$, '22023', NULL, 'no days before the calendar''s');
SELECT throws_ok($$SELECT * FROM credit_effect_report('2000-01-01', '2026-01-31')$$, '22023', NULL, 'nor a period of more than ten years');
SELECT is(pg_temp.as_role('office', 'SELECT credit_note_report()'), 'true', 'without a month, of the last');
SELECT throws_ok('UPDATE credit.effect_document SET page = page', '42501', NULL, 'what was made stays');
SELECT is(pg_temp.as_role('reader', 'SELECT count(*) FROM credit.effect_document'), '42501', 'and is not the reader''s');

SELECT * FROM finish();
ROLLBACK;
