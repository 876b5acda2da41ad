-- Register, 法释〔2015〕17号 art. 3, 法发〔2019〕35号 arts. 16 and 17: persons in their
-- posts are bound through the organization while they hold the post, and never
-- listed by it.  The plan says which measures reach them.  No family relation exists.
BEGIN;
SELECT plan(24);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.reached(at timestamptz DEFAULT statement_timestamp(), known timestamptz DEFAULT 'infinity') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(measure::text ORDER BY measure) FROM credit_measures('379999196001110130', at, known) WHERE via = '91370116MA3DEM0198'
$$;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a;
CREATE TEMP TABLE before AS SELECT clock_timestamp() AS at;
SELECT is(pg_temp.reached(), NULL, 'nobody is bound');
SELECT lives_ok(format($$SELECT credit_bind(%s, '379999196001110130', 'legal_representative', '2026-02-02', '登记资料', '2026-02-03')$$, a), 'a legal representative') FROM l;
SELECT is(pg_temp.reached(), (SELECT array_agg(measure::text ORDER BY measure) FROM credit.measure_list WHERE 'legal_representative' = ANY (binds_through)), 'is reached by what the plan says of the post');
SELECT is(cardinality(pg_temp.reached()) > 0, true, 'which is something');
SELECT is_empty($$SELECT FROM credit.listing WHERE subject = '379999196001110130'$$, 'and is not listed');
SELECT is(pg_temp.reached('2026-02-01 23:59:59+08'), NULL, 'not before the post was taken');
SELECT is(pg_temp.reached('2026-03-01', at), NULL, 'nor as known before') FROM before;
SELECT throws_ok(format($$SELECT credit_bind(%s, '379999196001110130', 'legal_representative', '2026-02-05', 'x', '2026-02-06')$$, a), '23505', NULL, 'a post is held once') FROM l;
SELECT throws_ok(format($$SELECT credit_bind(%s, '379999196001110130', 'spouse', '2026-02-05', 'x', '2026-02-06')$$, a), '22023', 'role "spouse" is not known', 'no family relation exists') FROM l;
SELECT throws_ok(format($$SELECT credit_bind(%s, '91370116MA3DEM0273', 'principal', '2026-02-05', 'x', '2026-02-06')$$, a), '23514', 'only a person can hold a post', 'an organization holds no post') FROM l;
SELECT throws_ok(format($$SELECT credit_bind(%s, '379999196102120186', 'principal', '2026-02-05', 'x', '2026-02-06')$$,
	credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05')), '23514', NULL, 'a person has none to give');

-- Who leaves a post
SELECT is(credit_release(a, '379999196001110130', 'legal_representative', '2026-06-01', '变更登记', '2026-06-03'), 1, 'the person leaves the post') FROM l;
SELECT is(pg_temp.reached(), NULL, 'and is free');
SELECT is(pg_temp.reached('2026-06-01 00:00+08'), NULL, 'from the first second of that day');
SELECT isnt(pg_temp.reached('2026-05-31 23:59:59+08'), NULL, 'and was bound before it');
SELECT throws_ok(format($$SELECT credit_release(%s, '379999196001110130', NULL, '2026-06-05', 'x', '2026-06-05')$$, a), '42704', NULL, 'a post is left once') FROM l;
SELECT is((SELECT changed FROM credit_push('济南市莱芜区人民法院', '1', '[{"name": "莱芜砚禾有限公司", "subject": "91370116MA3DEM0198", "case_no": "（2026）鲁0116执1号", "grounds": [1], "decision_no": "决定1", "decided_on": "2026-01-05",
	"performance": "部分未履行", "relations": [{"cardNum": "379999196001110130", "role": "法定代表人"}, {"cardNum": "379999196102120186", "role": "主要负责人"}]}]')), 1::bigint, 'a push still names the person');
SELECT is(pg_temp.reached(), NULL, 'which does not bring the post back');
SELECT is((SELECT count(*) FROM credit_measures('379999196102120186') WHERE via = '91370116MA3DEM0198') > 0, true, 'another whom it names is bound');
SELECT lives_ok(format($$SELECT credit_bind(%s, '379999196102120186', 'actual_controller', '2026-02-02', '调查笔录', '2026-06-05')$$, a), 'the court finds an actual controller') FROM l;
SELECT lives_ok($$SELECT credit_push('济南市莱芜区人民法院', '2', '[{"name": "莱芜砚禾有限公司", "subject": "91370116MA3DEM0198", "case_no": "（2026）鲁0116执1号", "grounds": [1], "decision_no": "决定1", "decided_on": "2026-01-05", "performance": "全部未履行"}]')$$, 'a push that names nobody');
SELECT results_eq($$SELECT role FROM credit.relation WHERE person = '379999196102120186' AND known_until = 'infinity' AND until IS NULL$$, ARRAY['actual_controller'], 'ends what pushes said, not what the court found');
SELECT is(credit_remove(a, 'performed', '2026-08-03', '删1', '2026-08-04'), false, 'the organization is removed') FROM l;
SELECT is((SELECT count(*) FROM credit_measures('379999196102120186') WHERE via IS NOT NULL), 0::bigint, 'and nobody is bound through it');
SELECT * FROM finish();
ROLLBACK;
