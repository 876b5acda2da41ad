-- Register: what has ended can still have been wrong (法释〔2017〕7号 art. 9: 有关信息错误的
-- 应当及时更正).  A correction reaches what was answered while it was in force, and
-- never puts it in force again.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(26);
\ir ../../as_role.sql
\set court 济南市莱芜区人民法院

-- 1: no period, paid; 2: two years, removed early; 3: two years, over; 4: revoked
CREATE TEMP TABLE l AS SELECT
	credit_list(:'court', '379999196001110114', '某甲', '（2026）鲁0116执1号', '{1}', '决1', '2026-03-02', '2026-03-02', details => '{"performance": "全部未履行"}') AS paid,
	credit_list(:'court', '379999196102120186', '某乙', '（2026）鲁0116执2号', '{4}', '决2', '2026-03-02', '2026-03-02') AS early,
	credit_list(:'court', '379999196203130252', '某丙', '（2022）鲁0116执3号', '{4}', '决3', '2022-03-02', '2022-03-02') AS over,
	credit_list(:'court', '379999198506150049', '某丁', '（2026）鲁0116执4号', '{4}', '决4', '2026-03-02', '2026-03-02') AS revoked;
SELECT * FROM l \gset
SELECT credit_remove(:paid, 'performed', '2026-06-01', '删1', '2026-06-02');
SELECT credit_remove_early(:early, 'active_performance', '删2', '2026-06-02');
SELECT credit_expire(:over, '期3', '2026-06-02');
SELECT credit_revoke(:revoked, '不应纳入', '2026-06-01', '撤4', '2026-06-02');
SELECT clock_timestamp() AS before \gset
CREATE FUNCTION pg_temp.at(s credit.subject, day date, known timestamptz DEFAULT 'infinity') RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures(s, credit.day_start(day) + interval '12 hours', known) WHERE measure = 'laiwu/4')
$$;
CREATE FUNCTION pg_temp.correct(listing bigint, changes jsonb, document_no text, decision bigint DEFAULT NULL) RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_correct(listing, changes, '录入有误', '2026-06-09', document_no, '2026-06-10', decision)
$$;
CREATE FUNCTION pg_temp.last(n bigint) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', ended, end_reason, to_char(credit.legal_day(since), 'YYYY-MM-DD'), to_char(credit.legal_day(until), 'YYYY-MM-DD')) FROM credit.listing WHERE listing = n AND known_until = 'infinity'
$$;
CREATE TEMP TABLE ends AS SELECT n, pg_temp.last(n) AS was FROM unnest(ARRAY[:paid, :early, :over]::bigint[]) n;

-- What decides nothing about its time
SELECT lives_ok(format($$SELECT pg_temp.correct(%s, '{"performance": "部分未履行", "name": "某贾"}', '更1')$$, n), format('listing %s is corrected after its end', n)) FROM unnest(ARRAY[:paid, :early, :over]::bigint[]) n;
SELECT is(pg_temp.last(n), was, 'and has ended as it had') FROM ends;
SELECT is((SELECT string_agg(DISTINCT r.name || r.performance, ',') FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id WHERE l.known_until = 'infinity' AND l.listing <> :revoked), '某贾部分未履行', 'what it says is corrected');
SELECT is((SELECT string_agg(r.performance, ',') FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id WHERE l.listing = :paid AND l.known_from <= :'before' AND l.known_until > :'before'), '全部未履行', 'and what was known before is kept');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"performance": "部分未履行"}', '更2')$$, :paid), '22023', 'the correction changes nothing', 'a correction changes something here, too');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"performance": "部分未履行"}', '更1')$$, :revoked), '55000', NULL, 'of what was revoked nothing is left to be right');

-- The day of the decision: the time in force is another, of those days alone
SELECT is(pg_temp.at('379999196001110114', '2026-03-10'), true, 'in force on 10 March');
SELECT lives_ok(format($$SELECT pg_temp.correct(%s, '{"decided_on": "2026-03-12"}', '更3')$$, :paid), 'the decision was of 12 March');
SELECT is(pg_temp.at('379999196001110114', d), r, format('on %s: %s', d, r)) FROM (VALUES ('2026-03-10'::date, false), ('2026-03-12', true), ('2026-06-01', true), ('2026-06-03', false)) v (d, r);
SELECT is(pg_temp.at('379999196001110114', '2026-03-10', :'before'), true, 'as was known before the correction');
SELECT is(credit_is_restricted('379999196001110114', 'laiwu/4'), false, 'nobody is restricted by it now');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE subject = '379999196001110114'), 0, 'or on the list');

-- What would put it in force again
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"grounds": [1]}', '更4')$$, :early), '23514', 'the correction would put an ended listing into force again', 'a removal before its time removes nothing that has no period');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"period_years": 5, "grounds": [2], "period_reason": "violence"}', '更5')$$, :over), '23514', NULL, 'a longer period does not bring back what is over');
SELECT is(pg_temp.last(n), was, 'nothing was written') FROM ends WHERE n <> :paid;
SELECT lives_ok(format($$SELECT pg_temp.correct(%s, '{"decided_on": "2022-02-01"}', '更6')$$, :over), 'a shorter time is no return');
SELECT is(pg_temp.last(:over), 'expired period_over 2022-02-01 2024-02-01', 'it was over earlier');
SELECT is((SELECT count(*)::int FROM credit.stale_versions()), 0, 'every version is what the decisions come to');

SELECT * FROM finish();
ROLLBACK;
