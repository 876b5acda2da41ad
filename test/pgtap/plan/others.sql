-- Plan: several plans at once, one with the classes of the national basic list,
-- one as large and awkward as a plan can be.  Answers, bindings, what is owed,
-- the feed and the report are right with all of them.
BEGIN;
SELECT plan(37);

CREATE FUNCTION pg_temp.measure(number int, title text, effects jsonb, verdict text, departments text[], through jsonb DEFAULT '[]') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('number', number, 'title', title, 'body', title, 'title_reading', NULL, 'body_reading', NULL,
		'responsible', jsonb_build_object('text', array_to_string(departments, '、'), 'open', false,
			'departments', (SELECT jsonb_agg(jsonb_build_object('written', d, 'department', d)) FROM unnest(departments) d)),
		'implementing', '{"text": null, "departments": [], "open": false}'::jsonb,
		'effects', effects, 'verdict', verdict, 'binds', jsonb_build_object('person', true, 'organization', true, 'through_organization', through),
		'condition', NULL, 'court_mark', NULL, 'words', '{"effects": "限制", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null}'::jsonb,
		'basis_fit', 'names_listed_subject', 'basis_note', NULL,
		'bases', '[{"no": 1, "document": "最高人民法院关于公布失信被执行人名单信息的若干规定", "document_no": "法释〔2017〕7号", "kind": "judicial_interpretation", "articles": ["第八条"], "quote": "……予以信用惩戒。", "quote_reading": null}]'::jsonb)
$$;
CREATE FUNCTION pg_temp.plan(code text, edition text, title text, valid_from date, valid_until date, departments text[], measures jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('code', code, 'edition', edition, 'title', title, 'document_no', NULL, 'issuer', '某办', 'issued_on', NULL, 'valid_from', valid_from, 'valid_until', valid_until,
		'target', NULL, 'mechanism', NULL, 'readings', '[]'::jsonb, 'measures', measures,
		'departments', (SELECT jsonb_agg(jsonb_build_object('name', d, 'other_names', '[]'::jsonb, 'not_the_same_as', '[]'::jsonb)) FROM unnest(departments) d))
$$;
SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-03-01"},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-03-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}]}]$$)).added, 2::bigint, 'a person and an organization are listed');
CREATE TEMP TABLE before AS SELECT m.* FROM credit_measures('379999196001110130') m;

-- The three classes of the national basic list: measures of public bodies, of trades, and between organizations
SELECT lives_ok($$SELECT credit_load_plan(pg_temp.plan('basic', '2025', '全国失信惩戒措施基础清单（三类）', '2025-01-01', NULL, ARRAY['市场监督管理局', '金融监管局', '区财政局'], jsonb_build_array(
	pg_temp.measure(1, '依法依规实施市场或者行业禁入', '["refuse", "revoke"]', 'restricted', ARRAY['市场监督管理局']),
	pg_temp.measure(2, '纳入重点监管范围', '["inspect"]', 'duty', ARRAY['市场监督管理局', '区财政局']),
	pg_temp.measure(3, '推送政府部门、征信机构参考', '["consider"]', 'reference', ARRAY['金融监管局'], '["legal_representative"]'))))$$, 'a plan of three classes');
SELECT bag_eq($$SELECT (m).measure, (m).since, (m).until FROM (SELECT m FROM credit_measures('379999196001110130') m WHERE m.measure::text LIKE 'laiwu/%') x$$, 'SELECT measure, since, until FROM before', 'the first plan''s answers are as before');
SELECT results_eq($$SELECT measure::text, verdict::text FROM credit_measures('379999196001110130') WHERE measure::text LIKE 'basic/%'$$, $$VALUES ('basic/1', 'restricted'), ('basic/2', 'duty'), ('basic/3', 'reference')$$, 'the other''s stand beside them');
SELECT results_eq($$SELECT measure::text, via::text FROM credit_measures('379999196102120186') WHERE measure::text LIKE 'basic/%'$$, $$VALUES ('basic/3', '91370116MA3DEM0198')$$, 'through a post by the plan''s own rule');
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130', 'basic/1', 'licensing')), 'restricted', 'a check');
SELECT is(credit_explain('379999196001110130', 'basic/1') #>> '{basis,0,document_no}', '法释〔2017〕7号', 'explained by its own basis');
SELECT throws_ok($$SELECT credit_load_plan(pg_temp.plan('basic', '2025', 'x', '2025-01-01', NULL, ARRAY['x'], jsonb_build_array(pg_temp.measure(1, 'x', '["refuse"]', 'restricted', ARRAY['x']))))$$, '23505', NULL, 'an edition is not loaded twice');

-- A thousand measures, very long names, editions that overlap
CREATE TEMP TABLE long AS SELECT repeat('极长的名称', 40) AS name, repeat('限制', 400) AS title;
SELECT lives_ok($$SELECT credit_load_plan(pg_temp.plan('big', 'A', (SELECT title FROM long), '2025-01-01', NULL, ARRAY[(SELECT name FROM long), 'O''Brien "局" \ %s', '区财政局'], (SELECT jsonb_agg(
	pg_temp.measure(n, l.title || n, CASE WHEN n % 10 = 0 THEN '["inspect"]' ELSE '["refuse"]' END::jsonb, CASE WHEN n % 10 = 0 THEN 'duty' ELSE 'restricted' END,
		CASE WHEN n % 2 = 0 THEN ARRAY[l.name, '区财政局'] ELSE ARRAY['O''Brien "局" \ %s'] END)) FROM generate_series(1, 1000) n, long l)))$$, 'a thousand measures');
SELECT lives_ok($$SELECT credit_load_plan(pg_temp.plan('big', 'B', '后一版', '2026-01-01', NULL, ARRAY['区财政局'], (SELECT jsonb_agg(
	pg_temp.measure(n, '后一版第' || n || '项', '["refuse"]', 'restricted', ARRAY['区财政局'])) FROM generate_series(1, 500) n)))$$, 'a later edition of it that begins while the first still runs');
SELECT throws_ok($$SELECT credit_load_plan(pg_temp.plan('big', 'C', 'x', '2025-06-01', '2027-01-01', ARRAY['x'], jsonb_build_array(pg_temp.measure(1, 'x', '["refuse"]', 'restricted', ARRAY['x']))))$$, '23505', NULL, 'one for days that others have');
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130') WHERE measure::text LIKE 'big/%'), 500, 'the later edition holds alone');
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130', '2026-03-02') WHERE measure::text LIKE 'big/%'), 500, 'at any moment since it began');
SELECT is((SELECT title FROM credit_measures('379999196001110130') WHERE measure = 'big/500'), '后一版第500项', 'with its own titles');
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130', 'big/999', 'licensing')), 'clear', 'what only the former edition has is clear');
SELECT is(credit_is_restricted('91370116MA3DEM0198', 'big/10'), true, 'restricted now, a duty once');

-- What is built on plans: bindings, feedback, what is owed, the feed, the report
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE odd; SELECT credit_bind_department('O''Brien "局" \ %s', 'odd') \gset
CREATE ROLE named; SELECT credit_bind_department((SELECT name FROM long), 'named') \gset
\i test/as_role.sql
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit_measures('379999196001110130') WHERE measure::text LIKE 'big/%'$$), '500', 'a department has its measures of every plan');
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit_measures('379999196001110130') WHERE measure::text LIKE 'basic/%'$$), '1', 'of each what that plan gives it');
SELECT is(pg_temp.as_role('odd', $$SELECT (credit_check('379999196001110130', 'big/1', 'licensing')).verdict$$), 'restricted', 'a former edition''s department may ask about a measure of the same number');
SELECT is(pg_temp.as_role('named', $$SELECT credit_check('379999196001110130', 'big/1', 'licensing')$$), '42501', 'and not about another''s');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'basic/2', 'inspected') > 0$$), 'true', 'feedback fits the measure of its own plan');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'big/10', 'inspected') > 0$$), '22023', 'by the edition that holds');
SELECT is(pg_temp.as_role('finance', $$SELECT string_agg(DISTINCT measure::text, ',') FROM credit.owed WHERE kind = 'feedback' AND measure::text !~ 'laiwu'$$), 'basic/2', 'what is owed, by each plan');
SELECT is((SELECT count(*)::int FROM credit_match_rows(ARRAY['379999196001110130', '91370116MA3DEM0198'], 'big/500') WHERE restricted), 2, 'a screening');
SELECT cmp_ok((SELECT count(*)::int FROM credit.concerned WHERE department = (SELECT name FROM long)), '=', 0, 'a push concerns whom the edition in force names');
SELECT is((SELECT value FROM credit_effect_report(now()::date - 1, now()::date + 1) WHERE section = 'feedback_total' AND item = 'feedbacks'), (SELECT count(*) FROM credit.current_feedback)::numeric, 'the report counts over all plans');
SELECT is((SELECT string_agg(DISTINCT plan, ',' ORDER BY plan) FROM credit.measure_list), 'basic,big,laiwu', 'all of them are listed');

SELECT bag_eq($$SELECT measure::text, sum(in_force + exempt)::bigint FROM credit.reach_figures(now(), 'infinity') GROUP BY 1$$,
	$$SELECT m.measure::text, count(*) FROM (SELECT subject FROM credit.listing UNION SELECT person FROM credit.relation) s, credit_measures(s.subject) m GROUP BY 1$$, 'what is in force is counted over all plans');
SELECT results_eq('SELECT plan_code, count(*), count(DISTINCT edition_name) FROM credit_bi.dim_measure WHERE plan_code <> ''none'' GROUP BY 1 ORDER BY 1', $$VALUES ('basic', 3::bigint, 1::bigint), ('big', 1000, 2), ('laiwu', 36, 1)$$,
	'reports have each measure of each plan once: of the edition that holds, or of the last that had it');
SELECT is((SELECT title_zh FROM credit_bi.dim_measure WHERE measure_key = 'big/500'), '后一版第500项', 'with the title that holds');
SELECT is_empty('SELECT department_key FROM credit_bi.bridge_measure_department EXCEPT SELECT department_key FROM credit_bi.dim_department', 'and every department, however long its name');
INSERT INTO credit.feedback (subject, measure, outcome, department, decided_on, court) VALUES ('379999196001110130', 'big/1', 'refused', 'O''Brien "局" \ %s', now()::date, '济南市莱芜区人民法院');
SELECT lives_ok($$SELECT xmlparse(document replace(credit_effect_page(now()::date - 1, now()::date + 1), '<!DOCTYPE html>', ''))$$, 'the page is well-formed with all of them');
SELECT is((SELECT count(*)::int FROM regexp_matches(credit_effect_markdown(now()::date - 1, now()::date + 1), '^《[^》]+》各项措施（件）$', 'gn')), (SELECT count(DISTINCT split_part(f.measure::text, '/', 1))::int FROM credit.current_feedback f), 'the measures of each plan that were fed back on stand in a table of their own');
SELECT matches(credit_effect_markdown(now()::date - 1, now()::date + 1), E'\\n\\| O''Brien "局" \\\\\\\\ %s \\| (\\d+ \\| )*1 \\|', 'and so is the document, for a department with an odd name');

-- Each session compiles the rules from rows: every rule gets its own departments, documents and suspensions.
SELECT credit_suspend_measure('big/3', '上级清单中无此项'), credit_suspend_measure('big/5', '上级清单中无此项');
SELECT credit_resume_measure('big/5', '清单已修订'), credit_suspend_measure('laiwu/4', '上级清单中无此项');
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130') m JOIN credit.rule r ON r.measure = m.measure AND r.holds @> now()
	WHERE ROW(m.title, m.effect, m.verdict, m.departments, m.condition) IS NOT DISTINCT FROM ROW(r.title, r.effects[1], r.verdict, r.departments, r.condition)),
	(SELECT count(*)::int FROM credit_measures('379999196001110130')), 'what is answered is what the view of the rules says');
SELECT results_eq($$SELECT r.measure::text FROM credit.rule r, LATERAL credit_check('379999196001110130', r.measure, 'credit') c
	WHERE r.holds @> now() AND (r.plan <> 'big' OR r.number < 20) AND c.verdict = 'suspended' ORDER BY r.measure$$, $$VALUES ('big/3'), ('laiwu/4')$$, 'suspended is what is suspended');
SELECT results_eq($$SELECT r.plan, bool_and(c.basis = r.basis), count(*) > 2 FROM credit.rule r, LATERAL credit_check('379999196001110130', r.measure, 'credit') c
	WHERE r.holds @> now() AND (r.plan <> 'big' OR r.number < 20) AND c.case_no IS NOT NULL GROUP BY r.plan ORDER BY r.plan$$,
	$$VALUES ('basic', true, true), ('big', true, true), ('laiwu', true, true)$$, 'on the basis that the view has, in words');
SELECT * FROM finish();
ROLLBACK;
