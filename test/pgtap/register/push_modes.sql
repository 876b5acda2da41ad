-- Register: how a push is taken: modes, order, base, repetition, the share that a
-- full list may remove, names in question.  The counts add up to the input.
BEGIN;
SELECT plan(46);

CREATE FUNCTION pg_temp.company(n int) RETURNS text LANGUAGE sql AS $$
	SELECT ('{91370116MA3DEM0198,91370116MA3C1T2K4K,91370116MA3C002490,91370116MA3C0002XG,91370116MA3C00070U,91350100M000100Y43}'::text[])[n]
$$;
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '莱芜第' || n || '有限公司', 'cardNum', pg_temp.company(n), 'caseCode', format('（2026）鲁0116执%s号', n),
		'grounds', '[1]'::jsonb, 'decisionDate', '2026-03-18') || more
$$;
CREATE FUNCTION pg_temp.records(VARIADIC n int[]) RETURNS jsonb LANGUAGE sql AS $$ SELECT COALESCE(jsonb_agg(pg_temp.record(x)), '[]') FROM unnest(n) x $$;
-- A push's counts, as added/changed/removed/unchanged/rejected.
CREATE FUNCTION pg_temp.send(push_no text, records jsonb, mode text DEFAULT 'delta', base text DEFAULT NULL, court text DEFAULT '济南市莱芜区人民法院') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push(court, push_no, records, mode, base) r
$$;
CREATE FUNCTION pg_temp.listed() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(DISTINCT substr(name, 4, 1), ',' ORDER BY substr(name, 4, 1)) FROM credit.current_list WHERE court = '济南市莱芜区人民法院'
$$;

-- Delta
SELECT is(pg_temp.send('2026-1', pg_temp.records(1, 2, 3)), '3/0/0/0/0', 'three are listed');
SELECT is(pg_temp.send('2026-2', pg_temp.records(2, 4)), '1/0/0/1/0', 'a delta leaves those alone whom it does not name');
SELECT is(pg_temp.listed(), '1,2,3,4', 'four now');
SELECT is(pg_temp.send('2026-3', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行"}'), pg_temp.record(2, '{"iname": "莱 芜第2有限公司"}'),
	pg_temp.record(3, '{"removalReason": "履行完毕"}'), pg_temp.record(5, '{"removalReason": "履行完毕"}'), pg_temp.record(6, '{"caseCode": "执6号"}'))),
	'0/1/1/1/2', 'one changed, one the same in other spelling, one removed, two refused: five records');
SELECT is((SELECT string_agg(reason, ' | ' ORDER BY record_no) FROM credit.push_reject),
	'removal of a listing that is not on this court''s list | caseCode "执6号" is not a case number as （2020）鲁0116执1234号: it does not begin with the year in brackets', 'the two, with their reasons');
SELECT is(pg_temp.listed(), '1,2,4', 'three stay');

-- Heartbeat
SELECT is(pg_temp.send('2026-4', '[]'), '0/0/0/0/0', 'a push of nothing is a heartbeat');
SELECT is(pg_temp.listed(), '1,2,4', 'the list is as it was');
SELECT is((SELECT last_push_no FROM credit.court WHERE name = '济南市莱芜区人民法院'), '2026-4', 'and known to be so');

-- The same push again, and the order of pushes
CREATE TEMP TABLE versions AS SELECT count(*) AS n FROM credit.listing;
SELECT is(pg_temp.send('2026-2', pg_temp.records(4, 2)), '0/0/0/2/0', 'the same push again, in another order: nothing is changed');
SAVEPOINT twice;
SELECT is(pg_temp.send('甲-1', pg_temp.records(5, 5, 6), court => '甲法院'), '2/0/0/0/1', 'a record that stands twice');
SELECT is(pg_temp.send('甲-1', pg_temp.records(5, 6, 5), court => '甲法院'), '0/0/0/2/1', '... and again');
SELECT throws_ok($$SELECT pg_temp.send('甲-1', pg_temp.records(4, 4, 6), court => '甲法院')$$, '23505', NULL, 'another that stands twice in its place is no repetition');
ROLLBACK TO twice;
SELECT is(pg_temp.send('2026-3', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行"}'), pg_temp.record(2, '{"iname": "莱 芜第2有限公司"}'),
	pg_temp.record(3, '{"removalReason": "履行完毕"}'), pg_temp.record(5, '{"removalReason": "履行完毕"}'), pg_temp.record(6, '{"caseCode": "执6号"}'))),
	'0/0/0/3/2', 'a removal again removes nothing');
SELECT is((SELECT count(*) FROM credit.listing), (SELECT n FROM versions), 'no version was added');
SELECT is((SELECT count(*)::int FROM credit.push_reject), 2, 'and no reject twice');
SELECT throws_ok($$SELECT pg_temp.send('2026-4', pg_temp.records(1))$$, '23505', 'push "2026-4" of this court has been applied with other content', 'a number used for something else is an error');
SELECT throws_ok($$SELECT pg_temp.send('2026-3a', '[]')$$, '55000', 'push "2026-3a" is older than the last push applied', 'an older push after a newer one is refused');
SELECT is(pg_temp.send('2026-10', '[]'), '0/0/0/0/0', 'digits count by value: 10 comes after 4');
SELECT throws_ok($$SELECT pg_temp.send('2026-9', '[]')$$, '55000', NULL, 'and 9 before 10');
SELECT is(pg_temp.send('1', pg_temp.records(6), court => '济南市钢城区人民法院'), '1/0/0/0/0', 'another court counts for itself');

-- Base
SELECT is(pg_temp.send('2026-11', pg_temp.records(5), base => '2026-10'), '1/0/0/0/0', 'a delta on its base is applied');
SELECT throws_ok($$SELECT pg_temp.send('2026-13', '[]', base => '2026-12')$$, '55000', 'push "2026-13" builds on another push than the last one applied', 'on another it is refused');
SELECT throws_ok($$SELECT pg_temp.send('2', '[]', base => '0', court => '丙区人民法院')$$, '55000', NULL, 'also where nothing has been applied yet');
SET LOCAL credit.require_base_push = on;
SELECT throws_ok($$SELECT pg_temp.send('2026-13', '[]')$$, '55000', 'push "2026-13" does not name the push that it builds on', 'where a base is required, it must be named');
RESET credit.require_base_push;
SELECT throws_ok($$SELECT pg_temp.send('2026-13', '[]', 'full', '2026-11')$$, '22023', 'a full push has no base', 'a full list has none');

-- Full
SELECT is(pg_temp.listed(), '1,2,4,5', 'four are on the list');
SELECT throws_ok($$SELECT pg_temp.send('2026-20', pg_temp.records(1, 2, 4), 'full')$$, '55000', 'push "2026-20" would remove 1 of 4 listings', 'a full list that would remove more than a fifth is refused');
SELECT throws_ok($$SELECT pg_temp.send('2026-20', '[]', 'full')$$, '55000', 'push "2026-20" would remove 4 of 4 listings', 'an empty one above all');
SELECT is(pg_temp.listed(), '1,2,4,5', 'nothing is half done');
SET LOCAL credit.max_removal_share = 25;
-- One that was removed comes back by another decision.
CREATE FUNCTION pg_temp.again() RETURNS jsonb LANGUAGE sql AS $$
	SELECT pg_temp.record(3, jsonb_build_object('decisionNo', '（2026）鲁0116执3号之二', 'decisionDate', to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')))
$$;
SELECT is(pg_temp.send('2026-20', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行"}'), pg_temp.again()) || pg_temp.records(2, 4), 'full'), '1/0/1/3/0', 'within the share: one leaves, one comes, of four three are as before');
SELECT is(pg_temp.listed(), '1,2,3,4', 'that is the list');
SELECT is((SELECT end_reason FROM credit.listing_history WHERE name = '莱芜第5有限公司' AND ended = 'removed'), 'absent', 'whoever left, left for this reason');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE court = '济南市钢城区人民法院'), 1, 'another court''s list is not touched');
SELECT is(pg_temp.send('2026-21', pg_temp.records(2, 4) || jsonb_build_array(pg_temp.again(), pg_temp.record(1, '{"decisionDate": "2026-02-30"}')), 'full'), '0/0/0/3/1', 'who is in the list, but cannot be read, is not missing from it');
SELECT is(pg_temp.listed(), '1,2,3,4', 'and stays');
SET LOCAL credit.max_removal_share = 100;
SELECT is(pg_temp.send('2026-22', '[]', 'full'), '0/0/4/0/0', 'with the share raised for it, an empty list is taken');
SELECT is(pg_temp.listed(), NULL, 'and nobody is listed');

-- Names
SELECT is(pg_temp.send('2026-30', jsonb_build_array(pg_temp.record(1, '{"iname": "莱芜另一家有限公司", "caseCode": "（2026）鲁0116执88号"}'))), '0/0/0/0/1', 'a known number under another name is held');
SELECT is((SELECT held FROM credit.push_reject ORDER BY id DESC LIMIT 1), true, 'as a question, not as a fault');
SELECT is((SELECT count(*)::int FROM credit_measures(pg_temp.company(1)::credit.subject)), 0, 'and lists nobody');
SELECT lives_ok($$SELECT credit_accept_name('91370116MA3DEM0198', '莱芜另一家有限公司', '2026年5月更名')$$, 'the court says that it is the same');
SELECT is(pg_temp.send('2026-31', jsonb_build_array(pg_temp.record(1, '{"iname": "莱芜另一家有限公司", "caseCode": "（2026）鲁0116执88号"}'))), '1/0/0/0/0', 'and the record passes with the next push');

-- Calls that are refused as a whole
SELECT throws_ok($$SELECT credit_push('济南市莱芜区人民法院', ' ', '[]')$$, '22023', 'court and push number must not be empty', 'without a number');
SELECT throws_ok($$SELECT credit_push('济南市莱芜区人民法院', '9999', '{}')$$, '22023', 'records must be a JSON array', 'not an array');
SELECT throws_ok($$SELECT credit_push('济南市莱芜区人民法院', '9999', '[]', 'replace')$$, '22023', 'push mode "replace" is not known', 'in a mode that is none');

SELECT * FROM finish();
ROLLBACK;
