-- Register, 法释〔2017〕7号 arts. 2 and 10: a reason of art. 10 ends what has no period,
-- one of early removal what has one.  Where both stand, the same removal sent or entered
-- again ends nothing further, and says so; it does not go over to the other.
BEGIN;
SELECT plan(26);
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.list(n int) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	l bigint := credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', format('（2025）鲁0116执%s号', n), '{1}', format('（2025）鲁0116执%s号决', n), '2026-03-03', '2026-03-03');
BEGIN
	PERFORM credit_add_ground(l, '{4}', '2026-04-03', format('增%s号', n), '2026-04-03');
	RETURN l;
END $$;
CREATE FUNCTION pg_temp.send(n int, reason text) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text,
		jsonb_build_array(jsonb_build_object('cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'removalReason', reason))) r
$$;
CREATE FUNCTION pg_temp.stands(n int) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(credit.day_text(credit.legal_day(until)), '-') || COALESCE(' ' || ended, '') FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.kept(n int) RETURNS text LANGUAGE sql AS $$
	SELECT (SELECT count(*) FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n)) || ' ' || (SELECT count(*) FROM credit.court_event WHERE listing = (SELECT max(listing) FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n)))
$$;
SELECT pg_temp.list(1) AS l \gset

-- By pushes
SELECT is(pg_temp.send(1, '履行完毕'), '0/0/1/0/0', 'paid: ground 1 is ended');
SELECT is(pg_temp.stands(1), '2028-04-03', 'the period of ground 4 goes on');
SELECT pg_temp.kept(1) AS before \gset
SELECT is(pg_temp.send(1, '履行完毕'), '0/0/0/1/0', 'sent again it is nothing new');
SELECT is(pg_temp.kept(1), :'before', 'no decision and no version are written');
SELECT is(pg_temp.stands(1), '2028-04-03', 'the period goes on');
SELECT row_eq('SELECT held, fields, reason FROM credit.push_reject ORDER BY id DESC LIMIT 1',
	ROW(true, '{}'::text[], '"履行完毕" has ended what has no period already; the period goes on through 2028-04-02, and reasons of early removal alone end it: ' || credit.said(credit.reason_words('remove_early'))), 'the court is told what goes on, and what would end it');
SELECT is(pg_temp.send(1, '执行完毕'), '0/0/0/1/0', 'another wording of art. 10 neither');
SELECT is(pg_temp.kept(1), :'before', '... writes anything');
SELECT is((SELECT count(*) FROM credit.push_reject), 1::bigint, 'told once');
SELECT throws_like(format('SELECT credit_remove(%s, %L, %L, %L, %L)', :l, 'performed', '2026-06-01', '删1号', '2026-06-01'), 'what has no period in listing % has been ended already', 'a clerk is told as well');
SELECT is(pg_temp.send(1, '主动纠正失信行为'), '0/0/1/0/0', 'conduct corrected: the period is ended early');
SELECT matches(pg_temp.stands(1), 'removed$', 'then all of it has ended');
SELECT is(pg_temp.send(1, '履行完毕'), '0/0/0/1/0', 'and to end what has ended is nothing new');

-- The other way round
SELECT pg_temp.list(2) AS l \gset
SELECT is(pg_temp.send(2, '主动纠正失信行为'), '0/0/1/0/0', 'the period is ended early');
SELECT is(pg_temp.send(2, '主动纠正失信行为'), '0/0/0/1/0', 'once');
SELECT is((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1),
	'"主动纠正失信行为" has ended the period already; ground 1 goes on, and reasons of art. 10 alone end it: ' || credit.said(credit.reason_words('remove')), 'ground 1 goes on');
SELECT throws_like(format('SELECT credit_remove_early(%s, %L, %L, %L)', :l, 'conduct_corrected', '提2号', '2026-06-01'), 'the period of listing % has been ended already', 'a clerk is told as well');
SELECT is(pg_temp.stands(2), '-', 'it stands');
-- Decided again, it can be ended again
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', :l, '{2}', credit.legal_day(now()), '再增2号', credit.legal_day(now())), 'a ground that is decided after that');
SELECT is(pg_temp.send(2, '主动纠正失信行为'), '0/0/1/0/0', 'has a period that can be ended again');
-- A removal that is revoked has ended nothing
SELECT lives_ok(format('SELECT credit_remove(%s, %L, %L, %L, %L)', :l, 'performed', '2026-06-01', '删2号', '2026-06-01'), 'paid');
SELECT lives_ok(format('SELECT credit_revoke_decision(%s, %L, %L, %L, %L)', (SELECT decision FROM credit.decision_list WHERE document_no = '删2号'), '误删', '2026-06-02', '撤2号', '2026-06-02'), 'it was not');
SELECT is(pg_temp.stands(2), '-', 'it stands again');
SELECT is(pg_temp.send(2, '履行完毕'), '0/0/1/0/0', 'and is ended when it is paid');
SELECT matches(pg_temp.stands(2), 'removed$', 'altogether');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
