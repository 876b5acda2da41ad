-- Practice: a case that has further numbers (执恢) is shown with all of them, first the
-- one under which it stands, to the subject and to whoever asks why; a typical case shows
-- none of them in full.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(17);

SELECT credit_list('济南市莱芜区人民法院', '379999196001110114', '苏林东', '（2024）鲁0116执1号', '{4}', '决1', '2026-03-02', '2026-03-02') AS one,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '某公司', '（2024）鲁0116执2号', '{4}', '决2', '2026-03-02', '2026-03-02') AS two,
	credit_list('济南市莱芜区人民法院', '379999196102120186', '秦二世', '（2024）鲁0116执保3号', '{4}', '决3', '2026-03-02', '2026-03-02') AS three \gset
SELECT credit_add_case('济南市莱芜区人民法院', :one, '（2026）鲁0116执恢19号', '立案1', '2026-06-01');
SELECT credit_add_case('济南市莱芜区人民法院', :one, '（2025）鲁0116执恢9号', '立案2', '2026-06-01');
SELECT credit_add_case('济南市莱芜区人民法院', :two, '（2026）鲁0116执恢29号', '立案3', '2026-06-01');
SELECT credit_bind(:two, '379999196102120186', 'legal_representative', '2020-01-01', '任命1', '2026-06-01');

-- Why
SELECT is(credit_explain('379999196001110114', 'laiwu/4') #> '{reasons,0,further_case_nos}', '["（2026）鲁0116执恢19号", "（2025）鲁0116执恢9号"]', 'an explanation has the further numbers, as they were entered');
SELECT is(credit_explain('379999196001110114', 'laiwu/4') #>> '{reasons,0,case_no}', '（2024）鲁0116执1号', 'beside the one under which it stands');
SELECT is((SELECT x -> 'further_case_nos' FROM jsonb_array_elements(credit_explain('379999196102120186', 'laiwu/29') -> 'reasons') x WHERE x ->> 'case_no' = '（2024）鲁0116执2号'), '["（2026）鲁0116执恢29号"]', 'so has one through a post');
SELECT is((SELECT x -> 'further_case_nos' FROM jsonb_array_elements(credit_explain('379999196102120186', 'laiwu/4') -> 'reasons') x WHERE x ->> 'case_no' = '（2024）鲁0116执保3号'), '[]', 'a case of one number has no other');

-- The subject's statement
SELECT is(credit_statement('379999196001110114') #> '{listings,0,further_case_nos}', '["（2026）鲁0116执恢19号", "（2025）鲁0116执恢9号"]', 'the statement has them');
SELECT is(credit_statement('379999196001110114') #>> '{listings,0,case_no}', '（2024）鲁0116执1号', 'beside the first');
SELECT is(credit_statement('379999196102120186') #> '{listings,0,further_case_nos}', '[]', 'none where there is none');
SELECT matches(credit_statement_text('379999196001110114'), '  （2024）鲁0116执1号（本案又有案号（2026）鲁0116执恢19号、（2025）鲁0116执恢9号）\s+被执行人：苏林东\s+执行法院：济南市莱芜区人民法院', 'in words, too');
SELECT matches(credit_statement_text('379999196102120186'), '  （2024）鲁0116执保3号\s+被执行人：秦二世', 'and nothing where there is none');

-- A typical case
SELECT credit_draft_case(:one) AS c, credit_draft_case(:three) AS d \gset
SELECT matches(credit_case_document(:c), '（案号：（2024）鲁0116执××号、（2026）鲁0116执恢××号、（2025）鲁0116执恢××号）。', 'a typical case says that there are several');
SELECT matches(credit_case_document(:d), '（案号：（2024）鲁0116执保××号）。', 'and hides a number of another kind');
SELECT throws_ok(format($$SELECT credit_edit_case(%s, '标题', '本案恢复执行案号（2026）鲁0116执恢19号。')$$, :c), '23514', 'a typical case must not show its full case number', 'a further number in full is refused');
SELECT throws_ok(format($$SELECT credit_edit_case(%s, '标题', '本案恢复执行案号(2025)鲁０１１６执恢 9 号。')$$, :c), '23514', NULL, 'however it is written');
SELECT throws_ok(format($$SELECT credit_edit_case(%s, '（2024）鲁0116执1号', '正文')$$, :c), '23514', NULL, 'as the first one is');
SELECT throws_ok(format($$SELECT credit_edit_case(%s, '标题', '（2024）鲁0116执保3号')$$, :d), '23514', NULL, 'and that of a case with one alone');
SELECT lives_ok(format($$SELECT credit_edit_case(%s, '标题', '（2026）鲁0116执恢19号')$$, :d), 'the number of another case says nothing of this one');
SELECT is((SELECT count(*) FROM credit.access_log WHERE subject = '379999196001110114' AND purpose = 'self'), 3::bigint, 'each statement is on record');

SELECT * FROM finish();
ROLLBACK;
