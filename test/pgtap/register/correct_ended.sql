-- Register, 法释〔2017〕7号 art. 9: an error in a listing that has ended is corrected as
-- in any other, for all of its time, and the listing stays as ended as it was.  What
-- was answered before stays known.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(24);
\ir ../../send.sql
CREATE FUNCTION pg_temp.list(n int, grounds int[]) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999196001110114', '甲', format('（2026）鲁0116执%s号', n), grounds, format('决%s', n), '2026-03-02', '2026-03-02', details => '{"obligation": "给付十万元"}')
$$;
CREATE FUNCTION pg_temp.correct(l bigint, changes jsonb, no text) RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_correct(l, changes, '笔误', '2026-07-01', no, '2026-07-02')
$$;
CREATE FUNCTION pg_temp.stands(l bigint) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', ended, end_reason, credit.day_text(credit.legal_day(v.since)), credit.day_text(credit.legal_day(v.until)), r.grounds, r.obligation)
	FROM credit.listing v JOIN credit.listing_record r USING (id) WHERE v.listing = l AND v.known_until = 'infinity'
$$;
-- Removed
SELECT pg_temp.list(1, '{4}') AS l \gset
SELECT credit_remove_early(:l, 'active_performance', '删1', '2026-06-01') \g /dev/null
SELECT clock_timestamp() AS before \gset
SELECT is(pg_temp.correct(:l, '{"obligation": "给付一万元"}', '正1'), false, 'a text of what was removed is corrected');
SELECT is(pg_temp.stands(:l), 'removed active_performance 2026-03-02 2026-06-01 {4} 给付一万元', 'it stays removed');
SELECT is(pg_temp.correct(:l, '{"decided_on": "2026-04-02"}', '正2'), false, 'its day');
SELECT is(pg_temp.stands(:l), 'removed active_performance 2026-04-02 2026-06-01 {4} 给付一万元', 'which it had been all along');
SELECT is((SELECT count(*) FROM credit_measures('379999196001110114', '2026-03-15')), 0::bigint, 'the past is answered by it');
SELECT cmp_ok((SELECT count(*) FROM credit_measures('379999196001110114', '2026-03-15', :'before')), '>', 0::bigint, 'but for what was known before');
SELECT cmp_ok((SELECT count(*) FROM credit_measures('379999196001110114', '2026-05-15')), '>', 0::bigint, 'what was right is in force then');
SELECT is(credit_is_restricted('379999196001110114', 'laiwu/4'), false, 'nothing is in force now');
SELECT is(pg_temp.correct(:l, '{"grounds": [3]}', '正3'), false, 'its ground');
SELECT is(pg_temp.stands(:l), 'removed active_performance 2026-04-02 2026-06-01 {3} 给付一万元', 'another with a period');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"grounds": [1]}', '正4')$$, :l), '23514', 'the correction would put an ended listing into force again', 'not one to which the removal does not apply');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"obligation": "给付一万元"}', '正4')$$, :l), '22023', 'the correction changes nothing', 'nor what is right already');
-- What ended it is still what a record stands against.
SELECT is(pg_temp.send('{"iname": "甲", "cardNum": "379999196001110114", "caseCode": "（2026）鲁0116执1号", "grounds": [3], "decisionNo": "决1", "decisionDate": "2026-04-02"}'), '0/0/0/0/1', 'a record of it is held');
SELECT matches((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), '"删1"', 'by the removal, not by the correction');
SELECT is(pg_temp.send('{"iname": "甲", "cardNum": "379999196001110114", "caseCode": "（2026）鲁0116执1号", "grounds": [4], "decisionNo": "新1", "decisionDate": "2026-06-10"}'), '1/0/0/0/0', 'and another decision is one that is later than the removal');
-- Removed at the applicant's request: the six months run from the request.
SELECT pg_temp.list(2, '{1}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2026-06-02', '删2', '2026-06-02', '{"requested_on": "2026-06-01"}'), pg_temp.correct(:l, '{"obligation": "给付一元"}', '正5') \g /dev/null
SELECT is((SELECT string_agg(asked_until::text, ',') FROM credit.staged_request), NULL, 'nothing is staged');
SELECT is(pg_temp.send('{"iname": "甲", "cardNum": "379999196001110114", "caseCode": "（2026）鲁0116执2号", "grounds": [4], "decisionNo": "新2", "decisionDate": "2026-08-10", "onApplication": true}'), '0/0/0/0/1', 'the six months of art. 10 are asked');
-- A later decision of it
SELECT pg_temp.list(3, '{4}') AS l \gset
SELECT credit_add_ground(:l, '{2}', '2026-04-01', '增3', '2026-04-01') AS ground \gset
SELECT credit_remove_early(:l, 'active_performance', '删3', '2026-06-01') \g /dev/null
SELECT is(credit_correct(:l, '{"decided_on": "2026-04-10"}', '笔误', '2026-07-01', '正6', '2026-07-02', :ground), false, 'a later decision of it is corrected as well');
SELECT matches(pg_temp.stands(:l), '^removed active_performance 2026-03-02 2026-06-01 \{2,4\}', 'and it stays removed');
-- Expired: what is corrected moves the end of the period, as long as that is over.
SELECT credit_list('济南市莱芜区人民法院', '379999196001110114', '甲', '（2023）鲁0116执4号', '{4}', '决4', '2023-03-02', '2023-03-02') AS l \gset
SELECT credit_expire(:l, '届4', '2025-03-03') \g /dev/null
SELECT is(pg_temp.correct(:l, '{"decided_on": "2023-02-02"}', '正7'), false, 'the day of what has expired');
SELECT is(pg_temp.stands(:l), 'expired period_over 2023-02-02 2025-02-02 {4}', 'its period was over a month before');
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"grounds": [1]}', '正8')$$, :l), '23514', 'the correction would put an ended listing into force again', 'not to what has no end');
-- Revoked
SELECT credit_revoke(:l, '本不应纳入', '2026-07-02', '撤4', '2026-07-02') \g /dev/null
SELECT throws_ok(format($$SELECT pg_temp.correct(%s, '{"obligation": "x"}', '正9')$$, :l), '55000', NULL, 'what never was has nothing to correct');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'every listing is what its decisions come to');
SELECT * FROM finish();
ROLLBACK;
