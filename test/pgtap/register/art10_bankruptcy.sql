-- Register, 法释〔2017〕7号 art. 10 ¶1 (5), 国办发〔2025〕22号: bankruptcy stays the debtor, not
-- the listings of the day: one that is made while the proceeding goes on is stayed
-- with the others, whichever court's, by push or by hand, under whichever of the
-- unit's numbers, until the proceeding ends.
BEGIN;
SELECT plan(23);
CREATE FUNCTION pg_temp.list(court text, who credit.subject, n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list(court, who, '莱芜砚禾有限公司', format('（2026）鲁0116执%s号', n), '{4}', '决定' || n, '2026-03-05', '2026-03-05')
$$;
CREATE FUNCTION pg_temp.cases(at timestamptz DEFAULT now()) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(substring(case_no FROM '执\d+') || COALESCE(' from ' || to_char(NULLIF(since, '2026-03-05 00:00+08') AT TIME ZONE 'Asia/Shanghai', 'MM-DD'), ''), ', ' ORDER BY case_no) FROM credit_measures('91370116MA3DEM0198', at) WHERE measure = 'laiwu/4'
$$;
CREATE TEMP TABLE l AS SELECT pg_temp.list('济南市莱芜区人民法院', '91370116MA3DEM0198', 1) AS a;
SELECT is(credit_stay(a, 'bankruptcy', '（2026）鲁01破1号', '2026-06-01'), 1, 'a bankruptcy stays the one listing that there is') FROM l;
SELECT isnt(pg_temp.list('济南市莱芜区人民法院', '91370116MA3DEM0198', 2), NULL, 'the court lists it once more');
SELECT isnt(pg_temp.list('济南市钢城区人民法院', 'orgcode:MA3DEM01-9', 3), NULL, 'another court lists it under its organization code');
SELECT is((SELECT added FROM credit_push('济南市钢城区人民法院', '1', '[{"name": "莱芜砚禾有限公司", "subject": "91370116MA3DEM0198", "case_no": "（2026）鲁0117执4号", "grounds": [4], "decision_no": "决定4", "decided_on": "2026-07-01"}]')), 1::bigint, 'and pushes a fourth');
SELECT is(pg_temp.cases(), NULL, 'none is in force');
SELECT is(pg_temp.cases('2026-05-01'), '执1, 执2, 执3', 'those decided before the ruling were, until it');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE stayed), 4, 'the courts see them stand, stayed');
SELECT is((SELECT count(DISTINCT document_no)::int FROM credit.court_event WHERE action = 'stay'), 1, 'by the one ruling');
SELECT is((SELECT bool_and(stays IS NOT NULL) FROM credit.change WHERE version IN (SELECT id FROM credit.listing WHERE known_until = 'infinity')), true, 'followers are told so');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'and that is what the decisions come to');
SELECT pg_temp.list('济南市钢城区人民法院', '91370116MA3DEM0273', 5) AS five \gset
SELECT is(credit_is_restricted('91370116MA3DEM0273', 'laiwu/4'), true, 'another unit is not stayed');

-- The listing of the ruling ends; the proceeding goes on.
SELECT lives_ok(format('SELECT credit_remove_early(%s, %L, %L, %L)', a, 'conduct_corrected', '提1', '2026-08-01'), 'the first listing is removed') FROM l;
SELECT is(credit_end_stay((SELECT listing FROM credit.current_list WHERE case_no LIKE '%执2号'), 'bankruptcy', '（2026）鲁01破1号终', '2026-10-08'), 3, 'the proceeding ends for all that stand');
SELECT is(pg_temp.cases(), '执2 from 10-08, 执3 from 10-08, 执4 from 10-08', 'they are in force from then on');
SELECT pg_temp.list('济南市莱芜区人民法院', '91370116MA3DEM0198', 6) AS six \gset
SELECT ok(pg_temp.cases() LIKE '%执6%', 'what is listed after the end is in force');

-- A listing that a full list did not have when the ruling was made, or whose removal is revoked meanwhile, is the debtor's as well.
SET LOCAL credit.max_removal_share = 100;
CREATE FUNCTION pg_temp.full(n int[]) RETURNS credit.push_result LANGUAGE sql AS $$
	SELECT credit_push('某县人民法院', 'F' || (SELECT count(*) FROM credit.push), (SELECT COALESCE(jsonb_agg(jsonb_build_object('name', '某砚有限公司', 'subject', '91370116MA3C1T2K4K',
		'case_no', format('（2026）鲁0116执%s号', x), 'grounds', '[1]'::jsonb, 'decision_no', '决定' || x, 'decided_on', '2026-03-05')), '[]') FROM unnest(n) x), 'full', NULL, clock_timestamp())
$$;
CREATE FUNCTION pg_temp.of(n int) RETURNS bigint LANGUAGE sql AS $$ SELECT max(listing) FROM credit.listing WHERE case_no = format('（2026）鲁0116执%s号', n) $$;
CREATE FUNCTION pg_temp.held() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(substring(case_no FROM '执\d+'), ', ' ORDER BY case_no) FROM credit_measures('91370116MA3C1T2K4K', clock_timestamp()) WHERE measure = 'laiwu/4'
$$;
SELECT pg_temp.full('{21,22,23}');
SELECT credit_remove(pg_temp.of(23), 'performed', '2026-09-01', '删23', '2026-09-01');
SELECT is((pg_temp.full('{22}')).removed, 1::bigint, 'a full list has one no more');
SELECT is(credit_stay(pg_temp.of(22), 'bankruptcy', '（2026）鲁01破2号', '2026-10-01'), 2, 'the ruling stays both');
SELECT is((pg_temp.full('{21,22}')).added, 1::bigint, 'the next list has it again');
SELECT is(pg_temp.held(), NULL, 'the bankruptcy still stays it');
SELECT lives_ok(format('SELECT credit_revoke_decision(%s, %L, %L, %L, %L)', (SELECT decision FROM credit.decision_list WHERE document_no = '删23'), '误删', '2026-11-01', '撤23', '2026-11-02'), 'a removal is revoked');
SELECT is(pg_temp.held(), NULL, 'what stands again is stayed as well');
SELECT is(credit_end_stay(pg_temp.of(22), 'bankruptcy', '（2026）鲁01破2号终', '2026-11-10'), 3, 'the proceeding ends for all three');
SELECT is(pg_temp.held(), '执21, 执22, 执23', 'and all are in force');
SELECT * FROM finish();
