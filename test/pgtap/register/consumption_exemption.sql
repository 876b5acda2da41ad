-- Register, 法释〔2015〕17号 arts. 3, 8, 9: an exemption that the court approved, per
-- subject and measure, within a scope and a time; it ends by itself.
BEGIN;
SELECT plan(34);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date$$;
CREATE FUNCTION pg_temp.verdict(measure credit.measure, at timestamptz DEFAULT statement_timestamp(), known timestamptz DEFAULT 'infinity') RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE((SELECT m.verdict::text FROM credit_measures('379999196001110130', at, known) m WHERE m.measure = verdict.measure), 'clear')
$$;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a;
CREATE TEMP TABLE before AS SELECT clock_timestamp() AS at;

SELECT set_eq($$SELECT measure::text FROM credit.measure_list WHERE plan = 'laiwu' AND exemption IS NOT NULL$$, ARRAY['laiwu/13', 'laiwu/22'], 'the plan has two measures that limit consumption');
CREATE TEMP TABLE x AS SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '购买自住用房一套', '（2026）鲁0116执1号批准', pg_temp.today() - 21, pg_temp.today() - 20, pg_temp.today() + 30) AS id;
SELECT is((SELECT d.verdict || ' ' || d.basis FROM credit_check('379999196001110130', 'laiwu/13', 'property') d),
	format('exempt 法院批准的例外，批准文号：（2026）鲁0116执1号批准；范围：购买自住用房一套；至%s（含当日）（法释〔2015〕17号第三条、第八条）', credit.day_text(pg_temp.today() + 30)), 'a check names the approval, the scope and the last day');
SELECT is((SELECT d.effect FROM credit_check('379999196001110130', 'laiwu/13', 'property') d), NULL, 'and nothing to carry out');
SELECT is((SELECT verdict::text FROM credit.access_log ORDER BY id DESC LIMIT 1), 'exempt', 'so does the log');
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/13'), false, 'the subject is not restricted');
SELECT is((SELECT count(*) FROM generate_series(1, 300) WHERE credit_is_restricted('379999196001110130', 'laiwu/13')), 0::bigint, 'asked many times neither');
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/22'), true, 'by this measure only');
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/4'), true, 'others go on');
SELECT is((SELECT condition FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/13'), '购买自住用房一套', 'the scope is the department''s condition');
SELECT is((SELECT until FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/13'), (pg_temp.today() + 31)::timestamp AT TIME ZONE 'Asia/Shanghai', 'until the end of its last day');
SELECT is(credit_explain('379999196001110130', 'laiwu/13') ->> 'verdict', 'exempt', 'explained');
SELECT is(credit_explain('379999196001110130', 'laiwu/13') -> 'reasons' -> 0 -> 'exemption' ->> 'approval_no', '（2026）鲁0116执1号批准', 'with the approval');

-- It begins and ends by itself, to the second
SELECT is(pg_temp.verdict('laiwu/13', credit.day_start(pg_temp.today() - 20) - interval '1 microsecond'), 'restricted', 'before its first day');
SELECT is(pg_temp.verdict('laiwu/13', credit.day_start(pg_temp.today() - 20)), 'exempt', 'from its first second on');
SELECT is(pg_temp.verdict('laiwu/13', (pg_temp.today() + 31)::timestamp AT TIME ZONE 'Asia/Shanghai' - interval '1 microsecond'), 'exempt', 'to the last of its last day');
SELECT is(pg_temp.verdict('laiwu/13', (pg_temp.today() + 31)::timestamp AT TIME ZONE 'Asia/Shanghai'), 'restricted', 'and not after');
SELECT is(pg_temp.verdict('laiwu/13', credit.day_start(pg_temp.today() - 15), at), 'restricted', 'before it was known it was not known') FROM before;

-- On a department's table with credit_enforce
CREATE TABLE sale (buyer credit.subject);
CREATE TRIGGER e BEFORE INSERT ON sale FOR EACH ROW EXECUTE FUNCTION credit_enforce('buyer', 'laiwu/13');
SELECT lives_ok($$INSERT INTO sale VALUES ('379999196001110130')$$, 'the row passes');
SELECT is((SELECT note FROM credit.access_log ORDER BY id DESC LIMIT 1), 'table sale, exempt', 'and is on record');

-- Ended before its time
SELECT throws_ok(format($$SELECT credit_end_exemption(%s, NULL, pg_temp.today() - 10)$$, id), '22023', NULL, 'by a document') FROM x;
SELECT lives_ok(format($$SELECT credit_end_exemption(%s, '撤销批准1号', pg_temp.today() - 10)$$, id), 'the court ends it') FROM x;
SELECT is(pg_temp.verdict('laiwu/13'), 'restricted', 'restricted again');
SELECT is(pg_temp.verdict('laiwu/13', credit.day_start(pg_temp.today() - 15)), 'exempt', 'it was in force until then');
SELECT throws_ok(format($$SELECT credit_end_exemption(%s, 'x', pg_temp.today() - 10)$$, id), '55000', NULL, 'once') FROM x;
SELECT throws_ok($$SELECT credit_end_exemption(-1, 'x', pg_temp.today() - 10)$$, '42704', NULL, 'one that there is');

-- What cannot be exempted from
CREATE FUNCTION pg_temp.exempt(measure credit.measure, scope text DEFAULT 's', approval text DEFAULT 'n', approved date DEFAULT '2026-02-02', first date DEFAULT '2026-02-03', last date DEFAULT '2026-03-03')
RETURNS bigint LANGUAGE sql AS $$SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', measure, scope, approval, approved, first, last)$$;
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/4')$$, '23514', 'measure "laiwu/4" cannot be exempted from', 'no rule exempts a bidder');
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/99')$$, '42704', 'measure "laiwu/99" is in no plan', 'no measure of no plan');
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/13', ' ')$$, '22023', NULL, 'not without a scope');
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/13', 's', '')$$, '22023', NULL, 'nor an approval');
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/13', 's', 'n', '2026-02-02', '2026-02-01')$$, '23514', NULL, 'allowed only after the court has approved it (art. 8)');
SELECT throws_ok($$SELECT pg_temp.exempt('laiwu/13', 's', 'n', '2026-02-02', '2026-02-03', NULL)$$, '22023', NULL, 'with an end');
SELECT throws_ok($$UPDATE credit.exemption SET until = 'infinity'$$, '42501', NULL, 'nobody prolongs it');
SELECT is(credit_remove(a, 'performed', '2026-08-03', '删1', '2026-08-04'), false, 'the listing is removed') FROM l;
SELECT is(pg_temp.verdict('laiwu/13'), 'clear', 'who is not listed needs none');
SELECT * FROM finish();
ROLLBACK;
