-- Register: a listing is what its decisions come to (法释〔2017〕7号 arts. 1, 2, 5, 9,
-- 10; 法发〔2019〕35号 art. 15).  What is decided later works from its own day; what was
-- answered for the days before stays.  A correction alone works for all of the time.
BEGIN;
SELECT plan(54);
SET LOCAL timezone = 'Asia/Shanghai';
CREATE FUNCTION pg_temp.list(n int, grounds int[], decided date, details jsonb DEFAULT '{}', who credit.subject DEFAULT '379999198506150049') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', who, '亓某', format('（2025）鲁0116执%s号', n), grounds, format('（2025）鲁0116执%s号决定', n), decided, decided, NULL, details)
$$;
-- Since when and until when measures follow from a listing at a moment, and whether the exit ban's (20) is among them.
CREATE FUNCTION pg_temp.at(n int, day timestamptz, known timestamptz DEFAULT 'infinity') RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s..%s', to_char(since, 'YYYY-MM-DD'), COALESCE(to_char(until, 'YYYY-MM-DD'), '-')) || CASE measure WHEN 'laiwu/20' THEN ' ban' ELSE '' END, ', ' ORDER BY measure)
	FROM credit_measures('379999198506150049', day, known) WHERE case_no = format('（2025）鲁0116执%s号', n) AND measure IN ('laiwu/4', 'laiwu/20')
$$;
CREATE TEMP TABLE l AS SELECT pg_temp.list(1, '{4}', '2025-03-02') AS ban, pg_temp.list(2, '{4}', '2025-03-02') AS ground, pg_temp.list(3, '{1}', '2025-03-02') AS none,
	pg_temp.list(4, '{2}', '2025-03-02') AS violence, pg_temp.list(5, '{4}', credit.legal_day(now()), jsonb_build_object('grace_until', credit.legal_day(now()) + 60)) AS grace,
	pg_temp.list(6, '{4}', '2025-03-02', '{"exit_ban": true}') AS banned;

-- An exit ban ordered in October is not answered for August.
SELECT is(pg_temp.at(1, '2025-08-15'), '2025-03-02..2027-03-02', 'listed in March, without an exit ban');
SELECT throws_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', ban, 'x', 'x', '2025-10-12'), '55000', NULL, 'there is none to lift') FROM l;
SELECT lives_ok(format('SELECT credit_exit_ban(%s, %L, %L)', ban, '限出1号', '2025-10-12'), 'one is ordered in October') FROM l;
SELECT throws_ok(format('SELECT credit_exit_ban(%s, %L, %L)', ban, '限出2号', '2025-10-13'), '55000', NULL, 'once') FROM l;
SELECT is(pg_temp.at(1, '2025-08-15'), '2025-03-02..2027-03-02', 'August is answered as before');
SELECT is(pg_temp.at(1, '2025-10-12'), '2025-03-02..2027-03-02, 2025-10-12..2027-03-02 ban', 'from October on it holds; the listing itself stands since March');
SELECT throws_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', ban, '已履行', '解出0号', '2025-10-11'), '23514', NULL, 'nothing is lifted before it was ordered') FROM l;
SELECT lives_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', ban, '已履行', '解出1号', '2025-11-10'), 'lifted in November') FROM l;
SELECT is(pg_temp.at(1, '2025-11-09 23:59:59+08'), '2025-03-02..2027-03-02, 2025-10-12..2025-11-10 ban', 'in the weeks in which it held it is known to have held');
SELECT is(pg_temp.at(1, '2025-11-10'), '2025-03-02..2027-03-02', 'from then on it does not');
SELECT is((SELECT exit_ban FROM credit.current_list WHERE listing = l.ban), false, 'nor on the list') FROM l;
SELECT throws_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.list(9, '{1}', '2025-03-02', '{}', '91370116MA3DEM0198'), 'x', '2025-10-12'), '23514', NULL, 'a unit is kept from no border');
SELECT is(pg_temp.at(6, '2025-03-02'), '2025-03-02..2027-03-02, 2025-03-02..2027-03-02 ban', 'a listing that began with one');
SELECT lives_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', banned, '已履行', '解出2号', '2025-06-01'), 'ends it like any other') FROM l;
SELECT is(pg_temp.at(6, '2025-05-31'), '2025-03-02..2027-03-02, 2025-03-02..2025-06-01 ban', 'on its day');

-- A further ground gets its two years from its own day.
SELECT throws_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', ground, '{7}', '2025-09-10', 'x', '2025-09-10'), '22023', NULL, 'a ground is one of six') FROM l;
SELECT throws_ok(format('SELECT credit_add_ground(%s, %L, NULL, %L, %L)', ground, '{3}', 'x', '2025-09-10'), '23514', NULL, 'and its decision signed (art. 5)') FROM l;
SELECT throws_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L, 3)', ground, '{3}', '2025-09-10', 'x', '2025-09-10'), '22023', 'the period is extended without a reason', 'more than two years need a reason (art. 2)') FROM l;
CREATE TEMP TABLE further AS SELECT credit_add_ground(ground, '{3}', '2025-09-09', '增1号', '2025-09-10') AS id FROM l;
SELECT is(pg_temp.at(2, '2025-09-09'), '2025-03-02..2027-09-10', 'the listing goes on until the later period ends');
SELECT is((SELECT grounds FROM credit.current_list WHERE listing = l.ground), '{3,4}', 'it has both grounds') FROM l;
SELECT is((SELECT decided_on FROM credit.decision_list WHERE decision = id), '2025-09-10'::date, 'and both decisions') FROM further;
SELECT is(credit_extend(ground, 3, '多项失信行为', '延1号', '2026-03-01'), '2028-03-01'::date, 'several grounds: the first period is extended to three years, to the eve of the day') FROM l;
SELECT is(pg_temp.at(2, '2025-09-09'), '2025-03-02..2028-03-02', 'from March on that one is the longer');
SELECT throws_ok(format('SELECT credit_extend(%s, 3, %L, %L, %L)', ground, '多项', '延2号', '2026-03-02'), '22023', NULL, 'not to what it is') FROM l;
SELECT throws_ok(format('SELECT credit_extend(%s, 6, %L, %L, %L)', ground, '多项', '延2号', '2026-03-02'), '23514', NULL, 'five years at most (art. 2)') FROM l;
SELECT throws_ok(format('SELECT credit_extend(%s, 3, %L, %L, %L)', none, '多项', '延2号', '2026-03-02'), '23514', NULL, 'ground 1 alone has nothing to extend') FROM l;
SELECT lives_ok(format('SELECT credit_extend(%s, 5, %L, %L, %L)', violence, '暴力抗拒执行', '延3号', '2026-03-02'), 'violence: up to five') FROM l;
SELECT is(pg_temp.at(4, '2025-03-02'), '2025-03-02..2030-03-02', 'counted from its beginning');

-- Ground 1 is removed when paid, a period runs on (art. 10 ¶1, ¶2).
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', none, '{4}', '2025-09-10', '增2号', '2025-09-10'), 'ground 4 beside ground 1') FROM l;
SELECT is(pg_temp.at(3, '2026-01-01'), '2025-03-02..-', 'no end while ground 1 stands');
SELECT is(credit_remove(none, 'performed', '2026-03-01', '删1号', '2026-03-02'), false, 'paid: ground 1 is removed') FROM l;
SELECT is(pg_temp.at(3, '2026-03-02'), '2025-03-02..2027-09-10', 'and ground 4 runs to the end of its period');
SELECT ok((SELECT ended IS NULL FROM credit.listing c, l WHERE c.listing = l.none AND c.known_until = 'infinity'), 'it has not ended');
SELECT lives_ok(format('SELECT credit_remove_early(%s, %L, %L, %L)', none, 'conduct_corrected', '提1号', '2026-06-01'), 'the court may remove it early (art. 2)') FROM l;
SELECT is(pg_temp.at(3, '2026-05-31'), '2025-03-02..2026-06-01', 'then it ends');
SELECT is(pg_temp.at(3, '2026-06-01'), NULL, 'altogether');

-- The end of a grace is never before it was entered (法发〔2019〕35号 art. 15).
SELECT is(pg_temp.at(5, now()), NULL, 'in grace nothing follows');
SELECT ok(credit_end_grace(grace, '转移财产', '宽限终止1号', credit.legal_day(now())) >= now(), 'ended today, from this call on') FROM l;
SELECT is(pg_temp.at(5, now()), NULL, 'nobody who asked before was told otherwise');
SELECT is(pg_temp.at(5, clock_timestamp() + interval '1 second'), format('%s..%s', to_char(now(), 'YYYY-MM-DD'), to_char(now() + interval '2 years', 'YYYY-MM-DD')), 'from then on it is in force');
SELECT throws_ok(format('SELECT credit_end_grace(%s, %L, %L, %L)', ban, 'x', 'x', '2025-10-12'), '55000', NULL, 'what is not in grace has none to end') FROM l;

-- One later decision can be revoked by itself: then it never was (art. 9).
SELECT is(credit_revoke_decision(id, '行为不存在', credit.legal_day(now()), '撤1号', credit.legal_day(now())), true, 'the further ground is revoked') FROM further;
SELECT is((SELECT grounds FROM credit.current_list WHERE listing = l.ground), '{4}', 'the first one is left') FROM l;
SELECT throws_ok(format('SELECT credit_revoke_decision(%s, %L, %L, %L, %L)', id, 'x', '2026-10-01', 'x', '2026-10-01'), '55000', NULL, 'once') FROM further;
SELECT is(credit_revoke_decision((SELECT decision FROM credit.decision_list WHERE document_no = '提1号'), '误删', credit.legal_day(now()), '撤2号', credit.legal_day(now())), true, 'a removal is revoked as well');
SELECT is(pg_temp.at(3, '2026-06-01'), '2025-03-02..2027-09-10', 'the listing is in force again, also for the time between');

-- A correction is for all of the time, of what it names, and possible after the end.
SELECT is(credit_correct(violence, '{"decided_on": "2025-04-02"}', '日期有误', '2026-10-01', '正1号', '2026-10-08'), false, 'the day of a decision was wrong') FROM l;
SELECT is(pg_temp.at(4, '2025-05-01'), '2025-04-02..2030-04-02', 'the extended period moves with it');
SELECT is(credit_note_performance(ban, '部分未履行', '2026-10-01', '记1号', '2026-10-08', '{"performed_part": "已付五万元"}')::text, '', 'what was performed is noted') FROM l;
SELECT is((SELECT performance FROM credit.current_list WHERE listing = l.ban), '部分未履行', 'and shown') FROM l;
SELECT is(pg_temp.at(1, '2025-10-20'), '2025-03-02..2027-03-02, 2025-10-12..2025-11-10 ban', 'and changes nothing else');

-- Death ends what has a period as well.
SELECT is(credit_end_debtor(violence, 'died', '2026-09-01', credit.legal_day(now()), '亡1号', credit.legal_day(now())), true, 'died in September, the court learned of it today') FROM l;
SELECT is(pg_temp.at(4, '2026-08-31'), '2025-04-02..2026-09-01', 'out of force from the day of death');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
