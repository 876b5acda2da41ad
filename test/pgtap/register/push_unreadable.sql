-- Register: a record that stands in a full list but cannot be read is not missing
-- from it, so that nobody leaves the list by a typing error.
BEGIN;
SELECT plan(10);

CREATE FUNCTION pg_temp.record(name text, number text, case_no text) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', name, 'cardNum', number, 'caseCode', case_no, 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01')
$$;
SET LOCAL credit.max_removal_share = 100;
SELECT is((credit_push('济南市莱芜区人民法院', '1', jsonb_build_array(
	pg_temp.record('甲', '379999196001110130', '（2026）鲁0116执1号'),
	pg_temp.record('乙', '379999196102120186', '（2026）鲁0116执2号'),
	pg_temp.record('丙', '379999196203130252', '（2026）鲁0116执3号')), 'full')).added, 3::bigint, 'three are listed');

-- The next list: one number masked, one ground mistyped, one record left out
SELECT is(credit_push('济南市莱芜区人民法院', '2', jsonb_build_array(
	pg_temp.record('甲', '3799**********0130', '（2026）鲁0116执1号'),
	pg_temp.record('乙', '379999196102120186', '（2026）鲁0116执2号') || '{"grounds": [9]}'), 'full'),
	ROW('2', 0, 0, 1, 0, 2)::credit.push_result, 'two rejects, one removed');
SELECT ok(credit_is_restricted('379999196001110130', 'laiwu/4'), 'whose number came masked stays listed');
SELECT ok(credit_is_restricted('379999196102120186', 'laiwu/4'), 'whose grounds came wrong stays listed');
SELECT ok(NOT credit_is_restricted('379999196203130252', 'laiwu/4'), 'who was left out does not');

-- The case mistyped
SELECT is((credit_push('济南市莱芜区人民法院', '2a', jsonb_build_array(
	pg_temp.record('甲', '3799**********0130', '（2026）鲁0116执1号'), pg_temp.record('乙', '379999196102120186', '鲁0116执2号')), 'full')).removed, 0::bigint, 'whose case cannot be read is not missing');
SELECT ok(credit_is_restricted('379999196102120186', 'laiwu/4'), '... and stays listed');

-- The court corrects its record
SELECT is(credit_push('济南市莱芜区人民法院', '3', jsonb_build_array(
	pg_temp.record('乙', '379999196102120186', '（2026）鲁0116执2号')), 'full'),
	ROW('3', 0, 0, 1, 1, 0)::credit.push_result, 'without the masked record its listing is missing');
SELECT ok(NOT credit_is_restricted('379999196001110130', 'laiwu/4'), '... and ends');
SELECT ok(credit_is_restricted('379999196102120186', 'laiwu/4'), 'the other stands');
SELECT * FROM finish();
ROLLBACK;
