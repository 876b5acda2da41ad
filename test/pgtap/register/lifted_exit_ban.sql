-- Register: an exit ban that the court has lifted, or ordered, by a decision of its own
-- stays so until it decides about the ban again.  A further ground or a longer period
-- (法释〔2017〕7号 arts. 1, 2) is another decision, but none about the ban: what the
-- court's list still says of it beside such a decision is kept away and noted.
BEGIN;
SELECT plan(48);
\ir ../../send.sql
CREATE FUNCTION pg_temp.record(n int, grounds int[], more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', to_jsonb(grounds),
		'decisionNo', format('（2025）鲁0116执%s号决', n), 'decisionDate', '2025-03-03') || more
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT max(listing) FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.stands(n int) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', array_to_string(grounds, ','), credit.day_text(credit.legal_day(until)), CASE WHEN exit_ban THEN 'ban' ELSE 'no ban' END) FROM credit.current_list WHERE listing = pg_temp.listing(n)
$$;
CREATE FUNCTION pg_temp.further(n int) RETURNS jsonb LANGUAGE sql AS $$SELECT jsonb_build_object('decisionNo', format('（2026）鲁0116执%s号增', n), 'decisionDate', '2026-10-10')$$;

-- Lifted by the court
SELECT is(pg_temp.send(pg_temp.record(1, '{4}', '{"exitBan": true}')), '1/0/0/0/0', 'listed with an exit ban');
SELECT lives_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', pg_temp.listing(1), '提供担保', '解1号', '2026-06-01'), 'which the court lifts');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', '{"exitBan": true}' || pg_temp.further(1))), '0/1/0/0/0', 'a further ground, and the mark as before');
SELECT is(pg_temp.stands(1), '2,4 2028-10-10 no ban', 'the ground is added, the ban does not come back');
SELECT row_eq($$SELECT held, fields, reason, decision FROM credit.push_reject ORDER BY id DESC LIMIT 1$$,
	ROW(true, '{exit_ban}'::text[], '"解1号" decides otherwise: exit_ban are kept, what else the record says is applied'::text, (SELECT max(decision) FROM credit.decision_list WHERE document_no = '解1号')), 'a note says by which decision');
SELECT is((SELECT withheld FROM credit.push ORDER BY id DESC LIMIT 1), 1::bigint, 'and is counted');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', '{"exitBan": true, "periodYears": 5, "periodReason": "暴力", "decisionNo": "延1号", "decisionDate": "2026-10-11"}')), '0/1/0/0/0', 'a longer period, and the mark as before');
SELECT is(pg_temp.stands(1), '2,4 2031-10-10 no ban', 'the ban does not come back');
SELECT is((SELECT withheld FROM credit.push ORDER BY id DESC LIMIT 1), 0::bigint, 'noted once');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', '{"exitBan": true, "periodYears": 5, "periodReason": "暴力", "decisionNo": "延1号", "decisionDate": "2026-10-11", "performance": "部分未履行"}')), '0/1/0/0/0', 'the same decision with another text');
SELECT is(pg_temp.stands(1), '2,4 2031-10-10 no ban', 'does not bring it back either');
SELECT lives_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(1), '限1号', '2026-10-20'), 'a decision about the ban');
SELECT is(pg_temp.stands(1), '2,4 2031-10-10 ban', 'does');

-- Ordered by the court: what the list does not have of it, it does not lift
SELECT pg_temp.send(pg_temp.record(2, '{4}', '{"exitBan": false}'));
SELECT lives_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(2), '限2号', '2026-06-01'), 'ordered by the court');
SELECT is(pg_temp.send(pg_temp.record(2, '{2,4}', '{"exitBan": false}' || pg_temp.further(2))), '0/1/0/0/0', 'a further ground, and no mark');
SELECT is(pg_temp.stands(2), '2,4 2028-10-10 ban', 'the ban stands');
SELECT is((SELECT fields FROM credit.push_reject ORDER BY id DESC LIMIT 1), '{exit_ban}', 'noted');

-- A text that was corrected is noted likewise
SELECT pg_temp.send(pg_temp.record(3, '{4}', '{"duty": "给付十万元"}'));
SELECT credit_correct(pg_temp.listing(3), '{"obligation": "给付一万元"}', '笔误', '2026-06-01', '正3号', '2026-06-01') \g /dev/null
SELECT pg_temp.send(pg_temp.record(3, '{2,4}', '{"duty": "给付十万元"}' || pg_temp.further(3)));
SELECT row_eq($$SELECT fields, reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$, ROW('{obligation}'::text[], '"正3号" decides otherwise: obligation are kept, what else the record says is applied'::text), 'what was corrected is kept and noted');

-- Where the court has decided nothing about the ban, the record's mark counts
SELECT pg_temp.send(pg_temp.record(4, '{4}'));
SELECT is(pg_temp.send(pg_temp.record(4, '{2,4}', '{"exitBan": true}' || pg_temp.further(4))), '0/1/0/0/0', 'a further ground with a mark');
SELECT is(pg_temp.stands(4), '2,4 2028-10-10 ban', 'from the push on');
-- Another listing begins with what its own decision says.
SELECT pg_temp.send(pg_temp.record(5, '{1}', '{"exitBan": true}'));
SELECT credit_lift_exit_ban(pg_temp.listing(5), '提供担保', '解5号', '2026-06-01'), credit_remove(pg_temp.listing(5), 'performed', '2026-06-02', '删5号', '2026-06-02') \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(5, '{1}', '{"exitBan": true}' || pg_temp.further(5))), '1/0/0/0/0', 'listed again after the end, by another decision');
SELECT is((SELECT exit_ban FROM credit.current_list WHERE case_no = '（2025）鲁0116执5号'), true, 'with the mark of that decision');

-- An absence is no decision either: another decision after it lists again, but says no
-- more about the ban, or about what was corrected, than it would have without it.
SET LOCAL credit.max_removal_share = 100;
CREATE FUNCTION pg_temp.absent(n int) RETURNS text LANGUAGE sql AS $$
	-- What was decided since the last push is not missing from the next one.
	SELECT pg_temp.send('济南市莱芜区人民法院', '[]');
	SELECT pg_temp.send('济南市莱芜区人民法院', (SELECT jsonb_agg(pg_temp.record(i, '{4}')) FROM generate_series(90, 91) i), 'full');
	SELECT ended FROM credit.listing WHERE listing = pg_temp.listing(n) AND known_until = 'infinity'
$$;
SELECT pg_temp.send(pg_temp.record(6, '{4}', '{"exitBan": true, "duty": "给付十万元"}')) \g /dev/null
SELECT credit_lift_exit_ban(pg_temp.listing(6), '提供担保', '解6号', '2026-06-01') \g /dev/null
SELECT credit_correct(pg_temp.listing(6), '{"obligation": "给付一万元"}', '笔误', '2026-06-01', '正6号', '2026-06-01') \g /dev/null
SELECT is(pg_temp.absent(6), 'removed', 'a full list does not have it');
SELECT is(pg_temp.send(pg_temp.record(6, '{2,4}', '{"exitBan": true, "duty": "给付十万元"}' || pg_temp.further(6))), '1/0/0/0/0', 'another decision lists again');
SELECT is(pg_temp.stands(6), '2,4 2028-10-10 no ban', 'the ban that the court lifted does not come back');
SELECT is((SELECT obligation FROM credit.current_list WHERE listing = pg_temp.listing(6)), '给付一万元', 'nor does what it corrected');
SELECT row_eq($$SELECT held, fields, reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$,
	ROW(true, '{exit_ban,obligation}'::text[], '"正6号" decides otherwise: exit_ban, obligation are kept, what else the record says is applied'::text), 'a note says so');
SELECT is(credit_is_restricted('379999198506150049', 'laiwu/20'), EXISTS (SELECT FROM credit.current_list WHERE exit_ban), 'measure 20 follows from other listings alone');
SELECT is(pg_temp.send(pg_temp.record(6, '{2,4}', '{"exitBan": true, "duty": "给付十万元"}' || pg_temp.further(6))), '0/0/0/1/0', 'the same record again changes nothing');
SELECT is(pg_temp.stands(6), '2,4 2028-10-10 no ban', 'and brings nothing back');
SELECT is(pg_temp.send(pg_temp.record(6, '{2,4}', '{"exitBan": true, "performance": "部分未履行", "duty": "给付十万元"}' || pg_temp.further(6))), '0/1/0/0/0', 'nor does another text of it');
SELECT is(pg_temp.stands(6), '2,4 2028-10-10 no ban', 'bring it back');
SELECT lives_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(6), '限6号', '2026-10-20'), 'a decision about the ban');
SELECT is(pg_temp.stands(6), '2,4 2028-10-10 ban', 'does');
-- What nobody decided is the record's to say: an earlier push's mark is not the court's decision.
SELECT pg_temp.send(pg_temp.record(7, '{4}', '{"exitBan": true}')), pg_temp.absent(7) \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(7, '{2,4}', pg_temp.further(7))), '1/0/0/0/0', 'without a decision about the ban');
SELECT is(pg_temp.stands(7), '2,4 2028-10-10 no ban', 'the other decision''s record says whether there is one');
SELECT is((SELECT count(*) FROM credit.push_reject r WHERE r.listing = (SELECT min(listing) FROM credit.listing WHERE case_no = '（2025）鲁0116执7号')), 0::bigint, 'nothing is noted');
-- A ban that outlives an absence has the times that it had: it began, and ended, by its own decisions, not with the listing.
CREATE FUNCTION pg_temp.bans(n int) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' to ', CASE WHEN isfinite(lower(b)) THEN credit.day_text(credit.legal_day(lower(b))) ELSE 'ever' END, credit.day_text(credit.legal_day(upper(b)))), ', ')
	FROM credit.listing, unnest(exit_bans) b WHERE listing = pg_temp.listing(n) AND known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.again(n int) RETURNS jsonb LANGUAGE sql AS $$SELECT jsonb_build_object('decisionNo', format('（2025）鲁0116执%s号再', n), 'decisionDate', '2025-04-01')$$;
SELECT pg_temp.send(pg_temp.record(8, '{1}')), credit_exit_ban(pg_temp.listing(8), '限8号', '2025-09-01'), pg_temp.absent(8) \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(8, '{1}', pg_temp.again(8))), '1/0/0/0/0', 'another decision of an earlier day than the ban lists again');
SELECT is(pg_temp.bans(8), '2025-09-01', 'and the ban begins when it was decided');
SELECT credit_lift_exit_ban(pg_temp.listing(8), '提供担保', '解8号', '2025-12-01') \g /dev/null
SELECT is(pg_temp.bans(8), '2025-09-01 to 2025-12-01', 'until it is lifted');
SELECT pg_temp.send(pg_temp.record(9, '{1}', '{"exitBan": true}')), credit_lift_exit_ban(pg_temp.listing(9), '提供担保', '解9号', '2025-09-01'), pg_temp.absent(9) \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(9, '{1}', '{"exitBan": true}' || pg_temp.again(9))), '1/0/0/0/0', 'likewise after it was lifted');
SELECT is(pg_temp.bans(9), 'ever to 2025-09-01', 'it held until then');
SELECT is(pg_temp.stands(9), '1 no ban', 'and holds no more');

-- After a further ground a record shows that decision: its grounds are not all that the listing has, and no correction.
SELECT pg_temp.send(pg_temp.record(10, '{2}')), pg_temp.send(pg_temp.record(10, '{1}', pg_temp.further(10))) \g /dev/null
SELECT credit_exit_ban(pg_temp.listing(10), '限10号', '2026-10-12') \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(10, '{1}', '{"exitBan": false, "duty": "给付一万元"}' || pg_temp.further(10))), '0/1/0/0/0', 'a text, and the mark as before');
SELECT credit_lift_exit_ban(pg_temp.listing(10), '提供担保', '解10号', '2026-10-14') \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(10, '{1}', '{"exitBan": false, "duty": "给付一万元"}' || pg_temp.further(10))), '0/0/0/1/0', 'after the ban was lifted, the same record is nothing new');
SELECT is((SELECT count(*) FROM credit.decision_list WHERE listing = pg_temp.listing(10) AND action = 'correct'), 0::bigint, 'nothing was corrected');
SELECT is((SELECT array_agg(grounds::text) FROM credit.current_list WHERE listing = pg_temp.listing(10)), '{"{1,2}"}', 'the listing has both grounds');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
