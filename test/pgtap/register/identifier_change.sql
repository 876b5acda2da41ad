-- Register: an identifier that changed, by a court's document, makes two numbers
-- one subject for every answer without moving what is on record under either; a
-- successor inherits nothing.
BEGIN;
SELECT plan(27);
CREATE FUNCTION pg_temp.cases(s credit.subject, known timestamptz DEFAULT 'infinity') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(case_no ORDER BY case_no) FROM credit_measures(s, statement_timestamp(), known) WHERE measure = 'laiwu/4'
$$;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05',
		details => '{"relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}]}') AS b;
CREATE TEMP TABLE before AS SELECT clock_timestamp() AS at;
SELECT is(pg_temp.cases('379999198506150049'), NULL, 'the new number is not listed');
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '379999198506150049', '2026-03-02', '公安机关证明1号', '2026-03-05', '号码登记有误')$$, 'a number is corrected');
SELECT is(pg_temp.cases('379999198506150049'), ARRAY['（2026）鲁0116执1号'], 'the new number is listed');
SELECT is(pg_temp.cases('379999196001110130'), ARRAY['（2026）鲁0116执1号'], 'the former still is');
SELECT is(pg_temp.cases('379999198506150049', at), NULL, 'as it was known before, it was not') FROM before;
SELECT is(credit_is_restricted('379999198506150049', 'laiwu/4'), true, 'restricted');
SELECT is((SELECT count(*) FROM generate_series(1, 300) WHERE credit_is_restricted('379999198506150049', 'laiwu/4')), 300::bigint, 'asked many times, too');
SELECT is((credit_check('379999198506150049', 'laiwu/4', 'procurement')).case_no, '（2026）鲁0116执1号', 'checked');
SELECT is(jsonb_array_length(credit_explain('379999198506150049', 'laiwu/4') -> 'reasons'), 1, 'explained');
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150049', '379999196102120186', '2026-04-02', '公安机关证明2号', '2026-04-02', '号码登记有误')$$, 'and changed again');
SELECT is(pg_temp.cases('379999196102120186'), ARRAY['（2026）鲁0116执1号'], 'over two changes');
SELECT is((SELECT count(*) FROM credit_measures('379999196001110130') WHERE via = '91370116MA3DEM0198') > 0, true, 'posts under a later number reach the former one');
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999196102120186', '甲', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05')$$, 'listed under a later number');
SELECT is(pg_temp.cases('379999196001110130'), ARRAY['（2026）鲁0116执1号', '（2026）鲁0116执3号'], 'found under the first');
SELECT is((SELECT array_agg(subject::text ORDER BY id) FROM credit.listing WHERE case_no IN ('（2026）鲁0116执1号', '（2026）鲁0116执3号')), ARRAY['379999196001110130', '379999196102120186'], 'nothing on record was moved');
SELECT throws_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150049', '379999196001110130', '2026-03-02', 'x', '2026-03-05', '号码登记有误')$$, '23505', NULL, 'linked once');
SELECT throws_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150049', '379999198506150049', '2026-03-02', 'x', '2026-03-05', '号码登记有误')$$, '22023', NULL, 'not with itself');
SELECT throws_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150049', '91370116MA3DEM0198', '2026-03-02', 'x', '2026-03-05', '号码登记有误')$$, '23514', NULL, 'a person does not become an organization');
SELECT throws_ok($$DELETE FROM credit.subject_link$$, '42501', NULL, 'on record');

-- An organization code that became a unified code
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', 'orgcode:D2143569-X', '91370116MA3DEM0198', '2016-03-02', '换证证明', '2026-03-05')$$, 'one organization under two codes');
SELECT is(pg_temp.cases('orgcode:D2143569-X'), ARRAY['（2026）鲁0116执2号'], 'is one');

-- A successor
SELECT lives_ok($$SELECT credit_link_successor('济南市莱芜区人民法院', '91370116MA3DEM0198', '91370116MA3DEM0273', '2026-05-06', '合并登记', '2026-05-07')$$, 'a successor is linked');
SELECT is(pg_temp.cases('91370116MA3DEM0273'), NULL, 'and inherits no listing');
SELECT is(credit_explain('91370116MA3DEM0198', 'laiwu/4') -> 'successors', '[{"organization": "91370116MA3DEM0273", "since": "2026-05-06", "inherits": false}]', 'it is told where the predecessor is explained');
SELECT throws_ok($$SELECT credit_link_successor('济南市莱芜区人民法院', '379999196001110130', '379999198506150049', '2026-05-06', 'x', '2026-05-07')$$, '23514', NULL, 'persons have none');
-- A link that is rolled back was never there
SAVEPOINT s;
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '91370116MA3DEM0198', '91370116MA3DEM0273', '2026-05-06', 'x', '2026-05-07')$$, 'a link');
ROLLBACK TO s;
SELECT is(pg_temp.cases('91370116MA3DEM0273'), NULL, 'rolled back is none');
SELECT * FROM finish();
ROLLBACK;
