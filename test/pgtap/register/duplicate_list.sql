-- Register: one case of a subject that stands twice, under two numbers, from
-- before it was known that they are one.  Both stay, the court sees the pair, a
-- push counts for the one under its own number, and a full list that has one of
-- them takes neither off.
BEGIN;
SELECT plan(20);
SET LOCAL credit.max_removal_share = 100;
CREATE FUNCTION pg_temp.push(no text, who text, more jsonb DEFAULT '{}', mode text DEFAULT 'delta') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', added, changed, removed, unchanged, rejected) FROM credit_push('济南市莱芜区人民法院', no,
		(SELECT jsonb_agg(jsonb_build_object('iname', '甲', 'cardNum', n, 'caseCode', '（2026）鲁0116执1号', 'grounds', '[1]'::jsonb, 'decisionDate', '2026-01-05') || more)
		 FROM unnest(string_to_array(who, ',')) n), mode)
$$;
CREATE FUNCTION pg_temp.list() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(subject::text, ', ' ORDER BY listing) FROM credit.current_list
$$;
SELECT is(pg_temp.push('1', '379999198506150014,379999198506150030,379999198506150057'), '3 0 0 0 0', 'three listings in one case');
SELECT is_empty('SELECT * FROM credit.duplicate_list', 'none is there twice');
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150014', '379999198506150030', '2026-03-02', '公安机关证明1号', '2026-03-05')$$, 'two of them are of one person');
SELECT results_eq('SELECT case_no, subject, other_subject, listing < other_listing FROM credit.duplicate_list',
	$$VALUES ('（2026）鲁0116执1号', '379999198506150014'::credit.subject, '379999198506150030'::credit.subject, true)$$, 'the court sees the pair');
SELECT is((SELECT count(*) FROM credit_measures('379999198506150014') WHERE measure = 'laiwu/4'), 2::bigint, 'both stand');
CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
\i test/as_role.sql
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.duplicate_list'), '1', 'the court by its own role');
SELECT is(pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.duplicate_list'), '0', 'another court does not');

SELECT is(pg_temp.push('2', '379999198506150030', '{"duty": "清偿"}'), '0 1 0 0 0', 'a record counts');
SELECT results_eq($$SELECT subject::text, obligation FROM credit.current_list ORDER BY listing$$, $$VALUES ('379999198506150014', NULL), ('379999198506150030', '清偿'), ('379999198506150057', NULL)$$, 'for the listing under its own number');
SELECT is(pg_temp.push('3', '379999198506150030,379999198506150057', '{"duty": "清偿"}', 'full'), '0 1 0 1 0', 'a full list that has one of the pair');
SELECT is(pg_temp.list(), '379999198506150014, 379999198506150030, 379999198506150057', 'takes neither off');
SELECT is(pg_temp.push('4', '379999198506150014,379999198506150057', '{"duty": "清偿"}', 'full'), '0 1 0 1 0', 'so does one that has the other');
SELECT is(pg_temp.list(), '379999198506150014, 379999198506150030, 379999198506150057', 'and they stand');
SELECT lives_ok($$SELECT credit_revoke((SELECT other_listing FROM credit.duplicate_list), '同一案件重复纳入', '2026-04-02', '撤销1', '2026-04-02')$$, 'the court revokes one');
SELECT is_empty('SELECT * FROM credit.duplicate_list', 'and there is no pair any more');
SELECT is(pg_temp.push('5', '379999198506150057', '{"duty": "清偿"}', 'full'), '0 0 1 1 0', 'a full list that has neither takes it off');
SELECT is(pg_temp.list(), '379999198506150057', 'as any other');

-- One case also where it is another number of one of them
SELECT is((SELECT added FROM credit_push('济南市莱芜区人民法院', '6', (SELECT jsonb_agg(jsonb_build_object('iname', '甲', 'cardNum', n, 'caseCode', format('（2026）鲁0116执%s号', c), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-01-05'))
	FROM (VALUES ('379999198506150073', 2), ('37999919850615009X', 3)) v (n, c)))), 2::bigint, 'listed under two numbers, in two cases');
SELECT credit_add_case('济南市莱芜区人民法院', (SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执3号'), '（2026）鲁0116执2号', '并案1', '2026-02-05'),
	credit_change_identifier('济南市莱芜区人民法院', '379999198506150073', '37999919850615009X', '2026-03-02', '公安机关证明2号', '2026-03-05') \g /dev/null
SELECT results_eq('SELECT case_no, subject, other_subject FROM credit.duplicate_list',
	$$VALUES ('（2026）鲁0116执2号', '379999198506150073'::credit.subject, '37999919850615009X'::credit.subject)$$, 'which turn out to be one person''s in one case');
SELECT is((SELECT removed FROM credit_push('济南市莱芜区人民法院', '7', '[{"iname": "甲", "cardNum": "379999198506150073", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-01-05"}]', 'full')), 1::bigint, 'a full list that has one of them takes neither off');
SELECT * FROM finish();
ROLLBACK;
