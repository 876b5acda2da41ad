-- Decision, 山东省社会信用条例 art. 38: five years after its end a listing is shown
-- to nobody and is a basis of nothing.  Until then only those who may read the
-- register are told of what has ended.
BEGIN;
SELECT plan(16);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date$$;
CREATE FUNCTION pg_temp.known(at timestamptz, known timestamptz DEFAULT 'infinity') RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures('379999196001110130', at, known))
$$;
-- Two listings with a period of two years: one ended five years and a day ago, the other five years less a day ago.
CREATE TEMP TABLE day AS SELECT ((pg_temp.today() - interval '7 years')::date) AS seven;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2019）鲁0116执1号', '{4}', '决定1', seven, seven) AS exact FROM day;
-- The plan holds since 21 November 2020: the questions are about a day on which the plan and both listings were in force.
CREATE TEMP TABLE asked AS SELECT (SELECT until FROM credit.listing LIMIT 1) - interval '1 day' AS last_day;
SELECT is((SELECT credit.disclosure_end(until) FROM credit.listing), pg_temp.today()::timestamp AT TIME ZONE 'Asia/Shanghai', 'five years end with this day''s first second');
SELECT is(pg_temp.known(last_day), false, 'nothing is told any more') FROM asked;
SELECT is((SELECT count(*) FROM credit.listing_history), 0::bigint, 'nor shown');
SELECT is(jsonb_array_length(credit_statement('379999196001110130') -> 'listings'), 0, 'nor in the subject''s own statement');
SELECT is((SELECT count(*) FROM credit.listing), 1::bigint, 'the court''s own record is there');
CREATE TEMP TABLE k AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2019）鲁0116执2号', '{4}', '决定2', seven + 1, seven + 1) AS later FROM day;
SELECT is(pg_temp.known(last_day), true, 'what ends a day later is told on its last') FROM asked;
SELECT is((SELECT count(*) FROM credit.listing_history), 1::bigint, 'and shown');
SELECT is(jsonb_array_length(credit_statement('379999196001110130') -> 'listings'), 1, 'to the subject as well');
SELECT is(pg_temp.known(last_day, clock_timestamp()), true, 'as known at a moment') FROM asked;
SELECT is(pg_temp.known(now()), false, 'it is not in force');

-- A department is told of nothing that has ended
CREATE ROLE credit_test_department;
-- A member of every department, so that only the rights on the register are missing.
DO $$ BEGIN PERFORM credit_bind_department(name, 'credit_test_department') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT EXECUTE ON FUNCTION credit_measures(text, timestamptz, timestamptz) TO credit_test_department;
GRANT SELECT ON asked TO credit_test_department;
SET LOCAL ROLE credit_test_department;
SELECT is((SELECT count(*) FROM asked, credit_measures('379999196001110130', last_day)), 0::bigint, 'no shadow list');
RESET ROLE;
-- A running listing without an end is told however long ago it began
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2019）鲁0116执3号', '{1}', '决定3', '2019-01-05', '2019-01-05')$$, 'one without an end');
SELECT is((SELECT count(*) > 0 FROM credit_measures('379999196102120186', '2020-12-01')), true, 'is told for any time');
-- Nor is what hangs on a listing that is shown no more
CREATE TEMP TABLE u AS SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2019）鲁0116执4号', '{4}', '决定4', seven, seven, details => '{"relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}') AS unit FROM day;
SELECT lives_ok(format($$SELECT credit_object(%s, 'inaccurate', '有误', credit.legal_day(now()))$$, exact), 'an objection to the listing that is over') FROM l;
SELECT is(credit_statement('379999196203130252') -> 'posts', '[]', 'a post in a unit whose listing ended five years ago is not shown');
SELECT is(credit_statement('379999196001110130') -> 'objections', '[]', 'nor an objection to one');
SELECT * FROM finish();
ROLLBACK;
