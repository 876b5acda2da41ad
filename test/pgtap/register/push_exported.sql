-- Register: absence from a full list is evidence, no decision.  It ends a listing as of
-- the export, unless the court decided on it afterwards; the next list that has the
-- record again takes that end back from then on.
BEGIN;
SELECT plan(32);
SET LOCAL credit.max_removal_share = 100;
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.send(records jsonb, mode text DEFAULT 'full', exported timestamptz DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, records, mode, exported_at => exported) r
$$;
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '甲', 'cardNum', '379999196001110130', 'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionNo', '决' || n, 'decisionDate', '2026-03-02') || more
$$;
CREATE FUNCTION pg_temp.list(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', format('（2026）鲁0116执%s号', n), '{1}', '决' || n, '2026-03-02', '2026-03-02')
$$;
CREATE FUNCTION pg_temp.stands() RETURNS text LANGUAGE sql AS $$SELECT string_agg(substring(case_no, '执(.*)号'), ',' ORDER BY case_no) FROM credit.current_list$$;
CREATE TEMP TABLE moment (name text, at timestamptz);
CREATE FUNCTION pg_temp.mark(name text) RETURNS void LANGUAGE sql AS $$SELECT pg_sleep(0.01); INSERT INTO moment VALUES (name, clock_timestamp()); SELECT pg_sleep(0.01)$$;
CREATE FUNCTION pg_temp.at(name text) RETURNS timestamptz LANGUAGE sql AS $$SELECT at FROM moment WHERE name = $1$$;

SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2))), '2/0/0/0/0', 'two are listed');
SELECT pg_temp.mark('exported');
SELECT pg_temp.list(3) AS listing \gset
-- A full list that was exported before a clerk's listing
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2)), exported => pg_temp.at('exported')), '0/0/0/2/0', 'does not take that listing off');
SELECT is(pg_temp.stands(), '1,2,3', 'it stands');
SELECT is((SELECT reason FROM credit.push_reject), format('listing %s is missing from the full list, and was decided on after that was exported: kept', :listing), 'and the court is told');
SELECT is((SELECT (exported_at, withheld) FROM credit.push ORDER BY id DESC LIMIT 1), (pg_temp.at('exported'), 1::bigint), 'the push says when it was exported, and what it did not do');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2)), exported => clock_timestamp()), '0/0/1/2/0', 'one exported after it does');
SELECT is((SELECT end_reason FROM credit.listing WHERE listing = :listing AND known_until = 'infinity'), 'absent', 'for that reason');
-- And where the export does not say
SELECT pg_temp.list(4) AS listing \gset
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2))), '0/0/0/2/0', 'what was decided since the last push is not missing');
SELECT is(pg_temp.stands(), '1,2,4', 'it stands');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2))), '0/0/1/2/0', 'what was decided before it is');
-- When it cannot have been
SELECT throws_ok($$SELECT pg_temp.send('[]', exported => now() + interval '1 day')$$, '22023', 'the list was exported in the future', 'not tomorrow');
SELECT throws_ok($$SELECT pg_temp.send('[]', exported => 'infinity')$$, '22023', NULL, 'nor at the end of time');
SELECT throws_ok($$SELECT pg_temp.send('[]', exported => pg_temp.at('exported'))$$, '55000', 'the list was exported before the last full list', 'nor before the last full list');
SELECT throws_ok($$SELECT pg_temp.send('[]', 'delta', pg_temp.at('exported'))$$, '55000', 'the list was exported before the last full list', 'a delta neither');
SELECT is((SELECT string_agg(pronargs::text, ',') FROM pg_proc WHERE proname IN ('credit_push', 'credit_push_inbox')), '6,6,5', 'there is one function of each name, and one more whose records are a text');

-- Shown again after an absence: from then on
SELECT pg_temp.mark('listed');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1)), exported => clock_timestamp()), '0/0/1/1/0', 'the second is missing');
SELECT pg_temp.mark('absent');
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130', clock_timestamp()) WHERE measure = 'laiwu/4' AND case_no = '（2026）鲁0116执2号'), 0, 'and out of force');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2, '{"decisionNo": " 决02"}')), exported => clock_timestamp()), '1/0/0/1/0', 'the next list has it again, spelt otherwise');
SELECT pg_temp.mark('returned');
CREATE FUNCTION pg_temp.in_force(at timestamptz, known timestamptz DEFAULT 'infinity') RETURNS int LANGUAGE sql AS $$
	SELECT count(*)::int FROM credit_measures('379999196001110130', at, known) WHERE measure = 'laiwu/4' AND case_no = '（2026）鲁0116执2号'
$$;
SELECT is((SELECT count(DISTINCT listing)::int FROM credit.listing WHERE case_key = '(2026)鲁0116执2号'), 1, 'it is the same listing');
SELECT is(pg_temp.in_force(pg_temp.at('returned')), 1, 'in force from then on');
SELECT is(pg_temp.in_force('2026-03-10 12:00+08'), 1, 'and before');
SELECT is(pg_temp.in_force((SELECT lower(unnest(stays)) FROM credit.listing WHERE case_key = '(2026)鲁0116执2号' AND known_until = 'infinity' AND ended IS NULL)), 0, 'not in between: who was told that nothing is in force stays right');
SELECT is((SELECT string_agg(COALESCE(ended, '-'), ',' ORDER BY version) FROM credit.listing_history WHERE case_no LIKE '%执2号'), '-,removed,-', 'history shows both');
-- A stay afterwards keeps the gap
SELECT is(credit_stay((SELECT listing FROM credit.current_list WHERE case_no LIKE '%执2号'), 'retrial', '裁1', '2026-04-01'), 1, 'stayed');
SELECT is((SELECT count(*)::int FROM credit.listing, unnest(stays) WHERE case_key = '(2026)鲁0116执2号' AND known_until = 'infinity'), 1, '(one gap: the stay has no end)');
SELECT is(credit_end_stay((SELECT listing FROM credit.current_list WHERE case_no LIKE '%执2号'), 'retrial', '裁2', '2026-04-02'), 1, 'the stay ends');
SELECT is((SELECT count(*)::int FROM credit.listing, unnest(stays) WHERE case_key = '(2026)鲁0116执2号' AND known_until = 'infinity'), 2, 'and the absence is still one');

-- The court decides while it is absent
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(2)), exported => clock_timestamp()), '0/0/1/1/0', 'the first is missing');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1, '{"removalReason": "履行完毕"}')), 'delta'), '0/0/1/0/0', 'then the record says why');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1), pg_temp.record(2)), exported => clock_timestamp()), '0/0/0/1/1', 'and it does not come back');
-- A record exported before a decision was entered
SELECT pg_temp.mark('before');
SELECT pg_temp.list(9) AS listing \gset
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(9, '{"grounds": [4], "performance": "部分未履行"}')), 'delta', pg_temp.at('before')), '0/1/0/0/0', 'a record exported before the decision was entered differs from it');
SELECT row_eq(format($$SELECT r.grounds, r.performance FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.listing = %s AND l.known_until = 'infinity'$$, :listing), ROW('{1}'::int2[], '部分未履行'::text), 'what was decided is kept, the rest is taken');
SELECT * FROM finish();
ROLLBACK;
