-- Register: an exit ban that the court has lifted, or ordered, by a decision of its own
-- stays so until it decides about the ban again.  A further ground or a longer period
-- (法释〔2017〕7号 arts. 1, 2) is another decision, but none about the ban: what the
-- court's list still says of it beside such a decision is kept away and noted.
BEGIN;
SELECT plan(23);
\ir ../../send.sql
CREATE FUNCTION pg_temp.record(n int, grounds int[], more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', to_jsonb(grounds),
		'decisionNo', format('（2025）鲁0116执%s号决', n), 'decisionDate', '2025-03-03') || more
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT listing FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
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
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
