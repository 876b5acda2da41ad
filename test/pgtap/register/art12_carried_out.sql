-- Register: what carries an objection out (法释〔2017〕7号 arts. 11 and 12): the decision that
-- was asked for, by a clerk or by a push, and no other.
BEGIN;
SELECT plan(18);
CREATE FUNCTION pg_temp.list(n int, grounds int[] DEFAULT '{1}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', format('（2023）鲁0116执%s号', n), grounds, format('（2023）鲁0116执%s号决定', n), '2024-03-03', '2024-03-03')
$$;
CREATE TEMP TABLE o AS SELECT n, kind, pg_temp.list(n, grounds::int[]) AS listing, NULL::bigint AS id
	FROM (VALUES (1, 'not_to_be_listed', '{1}'), (2, 'inaccurate', '{1}'), (3, 'to_be_removed', '{1}'), (4, 'to_be_removed', '{4}'), (5, 'not_to_be_listed', '{1}'), (6, 'inaccurate', '{1}')) k (n, kind, grounds);
UPDATE o SET id = credit_object(listing, kind, '异议', '2026-11-02');
CREATE FUNCTION pg_temp.state(p int) RETURNS text LANGUAGE sql AS $$ SELECT s.state FROM o JOIN credit.objection_state s USING (id) WHERE o.n = p $$;
CREATE FUNCTION pg_temp.correct(p int, who text) RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_correct(listing, jsonb_build_object('basis_issuer', who), '笔误', '2026-11-03', '正' || who, '2026-11-03') FROM o WHERE n = p
$$;
SELECT lives_ok('SELECT pg_temp.correct(' || p || ', ''甲'')', 'something else is corrected') FROM unnest('{1,2,3,5,6}'::int[]) p;
SELECT lives_ok(format('SELECT credit_decide_objection(%s, true, ''（2026）异%s号'', ''2026-11-04'')', id, n), 'each is well founded') FROM o;
SELECT is((SELECT string_agg(DISTINCT pg_temp.state(n), ',') FROM o), 'founded', 'none has been carried out by it');
SELECT pg_temp.correct(p, '乙') FROM unnest('{1,3,6}'::int[]) p;
SELECT is(pg_temp.state(1) || pg_temp.state(3), 'foundedfounded', 'who should not be listed, or no more, is not helped by a correction');
SELECT is(pg_temp.state(6), 'carried_out', 'what was inaccurate is corrected on the finding');
SELECT credit_revoke(listing, '不应纳入', '2026-11-04', '撤1', '2026-11-05') FROM o WHERE n = 1;
SELECT is(pg_temp.state(1), 'carried_out', 'revoked');
SELECT is((credit_push('济南市莱芜区人民法院', '1', (SELECT jsonb_agg(jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2023）鲁0116执%s号', p),
	'grounds', '[1]'::jsonb, 'decisionNo', format('（2023）鲁0116执%s号决定', p), 'decisionDate', '2024-03-03', 'removalReason', r)) FROM (VALUES (3, '履行完毕'), (5, '错误纳入')) v (p, r)))).removed, 2::bigint, 'a push removes one and revokes one');
SELECT is(pg_temp.state(3) || pg_temp.state(5), 'carried_outcarried_out', 'that carries out as well');
SELECT credit_expire(listing, '届1', '2026-11-06') FROM o WHERE n = 4;
SELECT is(pg_temp.state(4), 'carried_out', 'as does the end of the period');
SELECT * FROM finish();
ROLLBACK;
