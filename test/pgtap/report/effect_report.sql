-- Report: the effect report's figures add up with the tables that they are counted
-- from, for a period and the one before it, and name nobody.
BEGIN;
SELECT plan(98);

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
-- The table of feedback: a row for each department in the order of the plan, a column for each outcome, and the totals
CREATE TEMP TABLE document AS SELECT xmlparse(document replace(html, '<!DOCTYPE html>', '')) AS x FROM page;
CREATE FUNCTION pg_temp.cells(p_caption text) RETURNS TABLE (row_name text, column_name text, cell text) LANGUAGE sql AS $$
	SELECT (xpath('//th[@scope="row"]/text()', r.tr))[1]::text, h.name::text, c.cell::text
	FROM document d, unnest(xpath(format('//table[caption="%s"]', p_caption), d.x)) t (t), unnest(xpath('//tbody/tr', t.t)) r (tr),
		unnest(xpath('//thead//th/text()', t.t)) WITH ORDINALITY h (name, n) JOIN LATERAL unnest(xpath('//td/text()', r.tr)) WITH ORDINALITY c (cell, n) ON c.n = h.n - 1
$$;
CREATE TEMP TABLE report AS SELECT r.* FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) r;
SELECT set_eq($$SELECT row_name, column_name, cell::numeric FROM pg_temp.cells('各部门办理结果（件）') WHERE row_name NOT IN ('合计', '上期') AND column_name NOT IN ('合计', '上期') AND cell <> '0'$$,
	$$SELECT r.department, o.name, r.value FROM report r JOIN credit.outcome o ON o.code = r.item WHERE r.section = 'feedback' AND r.value > 0$$, 'its figures are those of the report');
SELECT is((SELECT cell::numeric FROM pg_temp.cells('各部门办理结果（件）') WHERE row_name = '合计' AND column_name = '合计'), (SELECT sum(value) FROM report WHERE section = 'feedback'), 'and so is their total');
SELECT is((SELECT count(*)::int FROM document, unnest(xpath('//*[@class="now"]', x))),
	(SELECT (count(DISTINCT department) + count(DISTINCT item))::int FROM report WHERE section = 'feedback'), 'a bar for each department and each outcome');
SELECT is((SELECT count(*)::int FROM document, unnest(xpath('//th[not(@scope)] | //table[not(caption)] | //td[1][not(preceding-sibling::th)]', x))), 0, 'each table has a caption, and each row and column its head');
SELECT is((SELECT string_agg(h::text, ' ') FROM document, unnest(xpath('name(//h1)', x) || xpath('//h3', x)) h), 'h1', 'headings go from one rank to the next');
SELECT unalike((SELECT html FROM page), '%laiwu/%', 'no code of a measure');
SELECT unalike((SELECT html FROM page), '%credit\_%', 'and no name of a function stands in it');
SELECT matches((SELECT html FROM page), '截至制作之日（[^）]*），逾期事项共\d+件。|截至制作之日（[^）]*），没有逾期事项。', 'what is overdue is told of the day on which it was made');
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
SELECT is_empty($$SELECT row_name FROM pg_temp.cells('各部门办理结果（件）') WHERE position('| ' || row_name || ' |' IN pg_temp.markdown()) = 0$$, 'and its departments');
SELECT is((SELECT count(*)::int FROM regexp_matches(pg_temp.markdown(), '^\| 第4项 \| ', 'gn')), 1, 'measures stand with their titles');
SELECT unalike(pg_temp.markdown(), '%MA3DEM%', 'nobody is named');
SELECT unalike(pg_temp.markdown(), '%laiwu/%', 'nor is a code there');
SELECT doesnt_match(pg_temp.markdown(), '。 \|', 'titles have no full stop in a cell, whether the plan has printed one or not');
SELECT doesnt_match(pg_temp.markdown(), '其中[^。；]*其中', 'no two 其中 in a row');
SELECT doesnt_match(pg_temp.markdown(), '[0-9](，|。|；|、|（)', 'each figure of a sentence has its unit');
SELECT doesnt_match(pg_temp.markdown(), '，或者', 'no sentence says one thing or another');
SELECT is((SELECT array_agg(credit.money_in_chinese(m) ORDER BY n) FROM unnest('{0,0.5,9999.999,10000,224026557.40}'::numeric[]) WITH ORDINALITY u (m, n)),
	'{0元,0.50元,1.00万元,1.00万元,22402.66万元}', 'money as documents write it');

-- Who signs, under which number, and to whom it goes: the caller says it
SELECT matches(credit_effect_markdown(:'today', :'today', issuer => '区信用办', code => '莱信办', recipient => '区直各有关部门：'), '莱信办〔\d{4}〕　　号\n\n.*\n\n区直各有关部门：\n\n.*区信用办，', 'as the caller says');
SELECT matches(credit_effect_markdown(:'today', :'today'), '\n　　　〔\d{4}〕　　号\n', 'what the caller does not say is left blank, for a pen (a blank line of signs, not one sign)');
SELECT matches(credit_effect_page(:'today', :'today', issuer => '区信用办', code => '莱信办', recipient => '区直各有关部门'), '<div class="issuer">区信用办</div><div class="no">莱信办〔\d{4}〕　　号</div>.*<p class="to">区直各有关部门：</p>', 'on the page as well');
SELECT matches(credit_effect_page(:'today', :'today'), '<div class="issuer">[^<]+</div><div class="no">　　　〔\d{4}〕　　号</div>.*<p class="to">各有关部门：</p>', 'else the one issuer of the plans');
SELECT unalike(credit_effect_page(:'today', :'today', recipient => NULL), '%class="to"%', 'or nobody');
SELECT throws_ok(format('SELECT credit_effect_page(%L, %1$L, issuer => repeat(''区'', 201))', :'today'), '22001', NULL, 'a name has its limit');
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

-- What is overdue at the end of a day that is over, as its snapshot kept it
SELECT is_empty($$SELECT * FROM credit_effect_report('2026-03-01', '2026-03-31') WHERE section LIKE 'overdue%'$$, 'nothing is told of a day of which nothing was kept');
SELECT matches(credit_effect_markdown('2026-03-01', '2026-03-31'), '2026年3月31日没有留存逾期情况的记录，本通报不列逾期事项。', 'and that is said');
INSERT INTO credit.owed_taken (day) VALUES ('2026-03-31'), ('2026-02-28');
SELECT matches(credit_effect_markdown('2026-02-01', '2026-02-28'), '按2026年2月28日留存的记录，没有逾期事项。', 'a day of which it was kept that nothing was overdue');
INSERT INTO credit.owed_day (day, kind, department, court, measure, owed, overdue) VALUES
	('2026-03-31', 'feedback', '区财政局', '济南市莱芜区人民法院', 'laiwu/4', 9, 5), ('2026-03-31', 'feedback', '区财政局', '济南市莱芜区人民法院', NULL, 4, 2),
	('2026-03-31', 'receipt', '区民政局', '济南市莱芜区人民法院', NULL, 1, 1), ('2026-03-31', 'examine', '未注明', '济南市莱芜区人民法院', NULL, 1, 1);
SELECT bag_eq($$SELECT section, item, department, value FROM credit_effect_report('2026-03-01', '2026-03-31') WHERE section LIKE 'overdue%'$$,
	$$VALUES ('overdue', 'feedback', '区财政局', 7::numeric), ('overdue', 'receipt', '区民政局', 1), ('overdue_day', '2026-03-31', NULL, 8)$$, 'what departments owed on the last day');
SELECT matches(credit_effect_markdown('2026-03-01', '2026-03-31'), '按2026年3月31日留存的记录，逾期事项共8件。.*\| 区财政局 \| 7 \| 0 \| 0 \| 0 \|\n\| 区民政局 \| 0 \| 0 \| 1 \| 0 \|', 'in the order of the plan');
SELECT is((SELECT sum(value) FROM credit_effect_report(:'today', :'today') WHERE section = 'overdue'), (SELECT sum(overdue) FROM credit.owed_summary WHERE overdue > 0), 'and of today what is owed now');

-- The order of the plan: that in which its measures name departments
SELECT results_eq($$SELECT department FROM credit.department_places('2026-03-01') ORDER BY place$$,
	$$SELECT d.department FROM credit.plan_department d WHERE d.edition = (SELECT edition FROM credit.plan_validity WHERE code = 'laiwu' AND holds @> '2026-03-01'::timestamptz) GROUP BY 1 ORDER BY min(d.number * 100000 + CASE d.list WHEN 'implementing' THEN 1000 ELSE 0 END + d.ord)$$,
	'as it names them first');

-- A line by day, from zero; where that is flat, the first day and the last in words
SELECT is(credit.line_chart('名单', '{2026-03-01,2026-03-02}', '{3664,3662}', '例'), NULL, 'no flat line is drawn');
SELECT matches(credit.line_chart('名单', '{2026-03-01,2026-03-02}', '{100,50}', '例'), '2026年3月1日：100例.*2026年3月2日：50例', 'another says its ends');
SELECT is((credit.effect_trend('[{"section": "trend", "item": "2026-03-01", "value": 3664}, {"section": "trend", "item": "2026-03-31", "value": 3662}]') ->> 'sentence'), '名单中的记录，2026年3月1日为3664例，2026年3月31日为3662例，减少2例。', 'the change is said in words');
SELECT is((credit.effect_trend('[{"section": "trend", "item": "2026-03-01", "value": 3664}, {"section": "trend", "item": "2026-03-31", "value": 3664}]') ->> 'sentence'), '名单中的记录，2026年3月1日为3664例，2026年3月31日为3664例，没有增减。', 'or that there is none');
SELECT cmp_ok((SELECT jsonb_array_length(credit.effect_trend(jsonb_agg(jsonb_build_object('section', 'trend', 'item', credit.day_text(d::date), 'value', 1))) -> 'rows') FROM generate_series('2020-01-01'::timestamp, '2026-12-31', '1 day') d), '<=', 13, 'the table behind it stays short');

-- Kept for a month, once
CREATE ROLE office IN ROLE credit_office;
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2026-03-15', '区信用办', '莱信办', '区直各有关部门')$$), 'true', 'the report of a month is made');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2026-03-01')$$), 'false', 'once');
SELECT is((SELECT credit.day_text(first_day) || ' ' || credit.day_text(last_day) || ' ' || (page ~ '2026年3月1日至2026年3月31日') || ' ' || (markdown ~ '反馈率') FROM credit.effect_document), '2026-03-01 2026-03-31 true true', 'of whole months, in both forms');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report(now()::date)$$), '22023', 'not of a month that runs');
SELECT is(pg_temp.as_role('office', $$SELECT credit_note_report('2025-12-31')$$), '22023', 'nor of one before there was a list');
SELECT throws_ok($$SELECT * FROM credit_effect_report('1900-01-01', '1900-01-31')$$, '22023', NULL, 'no days before the calendar''s');
SELECT throws_ok($$SELECT * FROM credit_effect_report('2000-01-01', '2026-01-31')$$, '22023', NULL, 'nor a period of more than ten years');
SELECT is(pg_temp.as_role('office', 'SELECT credit_note_report()'), 'true', 'without a month, of the last');
SELECT throws_ok('UPDATE credit.effect_document SET page = page', '42501', NULL, 'what was made stays');
SELECT is(pg_temp.as_role('reader', 'SELECT count(*) FROM credit.effect_document'), '42501', 'and is not the reader''s');

-- Hits of watched tables: noticed, and what was done, in which time
DO $$ BEGIN
	PERFORM credit_load_holidays(y, 'test', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
	FROM generate_series(2027, extract(year FROM now())::int + 1) y WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);
END $$;
SELECT is_empty(format($$SELECT FROM credit_effect_report(%L, %1$L) WHERE section = 'hit'$$, :'today'), 'no hits, no rows');
SELECT unalike(pg_temp.markdown(), '%监测命中%', 'and no table');
CREATE TABLE grant_holder (id integer PRIMARY KEY, holder credit.subject);
CREATE INDEX ON grant_holder (credit_subject_key(holder));
INSERT INTO grant_holder VALUES (1, '379999196001110130'), (2, '91370116MA3DEM0198'), (3, '379999196001110130'), (4, '91370116MA3DEM0198');
SET LOCAL credit.department = '区财政局';
SELECT credit_watch('grant_holder', 'holder', 'laiwu/5') AS w \gset
SELECT credit_note_hits(:w) \gset
SELECT min(hit) AS h FROM credit_hits(:w) \gset
SET LOCAL session_replication_role = replica;
UPDATE credit.noticed_hit SET noticed_at = noticed_at - '9 days'::interval WHERE id = :h;
RESET session_replication_role;
SELECT credit_feedback(h.subject, 'laiwu/5', CASE h.row_key[1] WHEN '2' THEN 'let_through' WHEN '3' THEN 'not_applicable' ELSE 'revoked' END, jsonb_build_object('hit', h.hit, 'reason', '已另行处理')) FROM credit_hits(:w) h WHERE h.row_key[1] <> '4' \g /dev/null
RESET credit.department;
DELETE FROM grant_holder WHERE id IN (1, 2);
SELECT credit_note_hits(:w) \gset
SELECT bag_eq(format($$SELECT item, department, value, before FROM credit_effect_report(%L, %1$L) WHERE section = 'hit' AND item <> 'median_workdays'$$, :'today'),
	$$VALUES ('noticed', '区财政局', 3::numeric, 0::numeric), ('done', '区财政局', 1, 0), ('kept', '区财政局', 1, 0), ('not_applicable', '区财政局', 1, 0), ('ended', '区财政局', 2, 0)$$, 'hits that were noticed, acted on, kept, did not apply and ended');
SELECT is(pg_temp.figure('hit', 'noticed', :'today'::date - 9, :'today'::date - 5), '1/0', 'each in the period in which it was noticed');
SELECT is(pg_temp.figure('hit', 'noticed', :'today'::date - 3, :'today'::date), '3/0', 'the period before is of the same length');
SELECT bag_eq(format($$SELECT department, value FROM credit_effect_report(%L, %1$L) WHERE section = 'hit' AND item = 'median_workdays'$$, :'today'),
	format($$VALUES ('区财政局', %s::numeric), (NULL, %1$s)$$, credit_workdays_between(:'today'::date - 9, :'today'::date)), 'half of the acts came within so many working days of the notice');
SELECT credit_feedback((SELECT subject FROM credit_hits(:w) WHERE hit = :h), 'laiwu/5', 'lifted', format('{"hit": %s}', :h)::jsonb) \gset
SELECT is(pg_temp.figure('hit', 'lifted') || ' ' || pg_temp.figure('hit', 'done'), '1/0 1/0', 'what was done and lifted again is both');
SELECT is(credit.effect_overdue('[{"section": "overdue", "item": "hit", "department": "区财政局", "value": 2}]'), '[["区财政局", 0, 0, 0, 2]]', 'stands among what is overdue');
SELECT matches(pg_temp.markdown(), '监测命中（件）\n\n.*\| 区财政局 \| 4 \| 1 \| 1 \| 1 \| 2 \| 1 \| \d+ \|', 'a table of the document has them');
SELECT matches((SELECT credit_effect_page((now() - '1 month'::interval)::date, now()::date + 1)), '各部门监测命中（件）', 'as the page');
SELECT * FROM finish();
ROLLBACK;
