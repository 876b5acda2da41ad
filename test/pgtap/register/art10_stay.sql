-- Register, 法释〔2017〕7号 art. 10 ¶1 (5) and 国办发〔2025〕22号: a ruling in a retrial
-- stays a listing, one in bankruptcy all listings of the debtor.  Nothing follows
-- from a listing while it is stayed; its period goes on.
BEGIN;
SELECT plan(30);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.cases(at timestamptz DEFAULT statement_timestamp(), known timestamptz DEFAULT 'infinity') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(substr(case_no, 7, 9) || COALESCE(' from ' || credit.day_text(NULLIF(credit.legal_day(since), '2026-01-05')), '') || COALESCE(' to ' || credit.day_text(credit.legal_day(until)), '') ORDER BY case_no)
	FROM credit_measures('91370116MA3DEM0198', at, known) WHERE measure = 'laiwu/4'
$$;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执2号', '{4}', '决定2', '2026-01-05', '2026-01-05') AS b,
	credit_list('济南市钢城区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0117执3号', '{1}', '决定3', '2026-01-05', '2026-01-05') AS c;
CREATE TEMP TABLE before AS SELECT clock_timestamp() AS at;
SELECT is(pg_temp.cases(), ARRAY['鲁0116执1号', '鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'three listings of two courts');

SELECT is(credit_stay(a, 'retrial', '（2026）鲁0116民再1号', '2026-03-02'), 1, 'a retrial stays the listing of its case') FROM l;
SELECT is(pg_temp.cases(), ARRAY['鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'and no other');
SELECT is(pg_temp.cases('2026-03-01'), ARRAY['鲁0116执1号 to 2026-03-02', '鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'before the ruling it was in force');
SELECT is(pg_temp.cases('2026-03-10', at), ARRAY['鲁0116执1号', '鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'after the ruling too, as it was known then') FROM before;
SELECT throws_ok(format($$SELECT credit_stay(%s, 'retrial', 'x', '2026-03-03')$$, a), '55000', NULL, 'once') FROM l;
SELECT throws_ok(format($$SELECT credit_stay(%s, 'divorce', 'x', '2026-03-03')$$, b), '22023', 'proceeding "divorce" does not stay a listing', 'by these proceedings only') FROM l;
SELECT lives_ok(format($$SELECT credit_end_stay(%s, 'retrial', '（2026）鲁0116民再1号终', '2026-06-01')$$, a), 'the retrial ends') FROM l;
SELECT is(pg_temp.cases(), ARRAY['鲁0116执1号 from 2026-06-01', '鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'the listing is in force again');
SELECT is(pg_temp.cases('2026-05-01'), ARRAY['鲁0116执2号 to 2028-01-05', '鲁0117执3号'], 'and was not in between');
SELECT throws_ok(format($$SELECT credit_end_stay(%s, 'retrial', 'x', '2026-06-02')$$, a), '55000', NULL, 'a stay ends once') FROM l;

-- As a role that is bound to one court, which has to act for no other to enter what concerns all.
CREATE ROLE stay_clerk;
SELECT FROM credit_bind_court('济南市莱芜区人民法院', 'stay_clerk');
GRANT SELECT ON l TO stay_clerk;
SET LOCAL ROLE stay_clerk;
SELECT credit_stay(b, 'bankruptcy', '（2026）鲁01破1号', '2026-07-01') AS stayed FROM l \gset
RESET ROLE;
SELECT is(:stayed, 3, 'bankruptcy stays all, whichever court has them');
SET LOCAL ROLE stay_clerk;
CREATE FUNCTION pg_temp.other(c bigint) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM credit_stay(c, 'retrial', 'x', '2026-07-02'); RETURN ''; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;
SELECT pg_temp.other(c) AS other FROM l \gset
RESET ROLE;
SELECT is(:'other'::text, '42704', 'but another court''s listing is none of its own to stay');
SELECT is(pg_temp.cases(), NULL, 'nothing is in force');
SELECT is(credit_is_restricted('91370116MA3DEM0198', 'laiwu/4'), false, 'for a single question');
SELECT is((SELECT count(*) FROM generate_series(1, 200) WHERE credit_is_restricted('91370116MA3DEM0198', 'laiwu/4')), 0::bigint, 'and for many');
SELECT is((credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')).verdict, 'clear', 'to departments it is as if there were no listing');
SELECT is((SELECT bool_and(stayed) FROM credit.current_list), true, 'the court sees that they stand, stayed');
SELECT is((SELECT array_agg(DISTINCT court ORDER BY court) FROM credit.court_event WHERE document_no = '（2026）鲁01破1号'), ARRAY['济南市莱芜区人民法院', '济南市钢城区人民法院'], 'on record with either court');
SELECT is((SELECT removed FROM credit_push('济南市莱芜区人民法院', '1', '[{"name": "莱芜砚禾有限公司", "subject": "91370116MA3DEM0198", "case_no": "（2026）鲁0116执2号", "grounds": [4], "decision_no": "决定2", "decided_on": "2026-01-05", "performance": "部分未履行"}]')), 0::bigint, 'a push');
SELECT is(pg_temp.cases(), NULL, 'does not end a stay');
SELECT is(credit_stay(b, 'retrial', '（2026）鲁0116民再2号', '2026-07-15'), 1, 'a retrial in the meantime') FROM l;
SET LOCAL ROLE stay_clerk;
SELECT credit_end_stay(a, 'bankruptcy', '（2026）鲁01破1号终', '2026-08-03') AS ended FROM l \gset
RESET ROLE;
SELECT is(:ended, 3, 'the bankruptcy ends for all');
SELECT is(pg_temp.cases(), ARRAY['鲁0116执1号 from 2026-08-03', '鲁0117执3号 from 2026-08-03'], 'but not for what another proceeding stays');
SELECT is(credit_end_stay(b, 'retrial', '（2026）鲁0116民再2号终', '2026-08-04'), 1, 'until that ends, too') FROM l;
SELECT is(pg_temp.cases(), ARRAY['鲁0116执1号 from 2026-08-03', '鲁0116执2号 from 2026-08-04 to 2028-01-05', '鲁0117执3号 from 2026-08-03'], 'no period was prolonged by a stay');
SELECT throws_ok($$UPDATE credit.stay SET until = 'infinity'$$, '42501', NULL, 'a stay that ended stays ended');
SELECT is(credit_remove(a, 'stayed', '2026-08-05', '删1', '2026-08-05', '{"proceeding": "bankruptcy"}'), false, 'one without a period is removed for good') FROM l;
SELECT is(pg_temp.cases('2026-02-01'), ARRAY['鲁0116执1号 to 2026-03-02', '鲁0116执2号 to 2026-07-01', '鲁0117执3号 to 2026-07-01'], 'what was, was');
SELECT is(pg_temp.cases('2026-06-15'), ARRAY['鲁0116执1号 from 2026-06-01 to 2026-07-01', '鲁0116执2号 to 2026-07-01', '鲁0117执3号 to 2026-07-01'], 'between two stays');
SELECT * FROM finish();
ROLLBACK;
