-- Register: a list pushed after several decisions about one listing (法释〔2017〕7号
-- arts. 2, 9, 10).  Each decision keeps its own day and its own period; what is paid
-- ends, what was revoked or noted stays so, and a push corrects the decision that it
-- shows and no other.
BEGIN;
SELECT plan(57);
SET LOCAL timezone = 'Asia/Shanghai';
SET LOCAL credit.max_removal_share = 100;
\ir ../../send.sql
CREATE FUNCTION pg_temp.list(n int, grounds int[], details jsonb DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', format('（2025）鲁0116执%s号', n), grounds, format('（2025）鲁0116执%s号决定', n), '2025-03-03', '2025-03-03', NULL, details)
$$;
CREATE FUNCTION pg_temp.record(n int, grounds int[], more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', to_jsonb(grounds),
		'decisionNo', format('（2025）鲁0116执%s号决定', n), 'decisionDate', '2025-03-03') || more
$$;
-- What stands of a case: since, until, grounds.
CREATE FUNCTION pg_temp.stands(n int) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', credit.day_text(credit.legal_day(l.since)), COALESCE(credit.day_text(credit.legal_day(l.until)), '-'), r.grounds::text, l.ended)
	FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id WHERE l.case_no = format('（2025）鲁0116执%s号', n) AND l.known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT listing FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;

-- Art. 10 par. 1 ends what has no period, art. 2 par. 2 what has one, by a push as by a clerk.
SELECT pg_temp.list(1, '{4}');
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(1), '{1}', '2025-09-10', '增1号', '2025-09-10'), 'ground 1 beside a period');
SELECT is(pg_temp.stands(1), '2025-03-03 - {1,4}', 'no end while ground 1 stands');
SELECT is(pg_temp.send(pg_temp.record(1, '{4}', '{"removalReason": "（一）被执行人已履行完毕"}')), '0/0/1/0/0', 'paid: the push ends ground 1');
SELECT is(pg_temp.stands(1), '2025-03-03 2027-03-03 {1,4}', 'and the period runs on');
SELECT pg_temp.list(2, '{1}');
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(2), '{4}', '2025-09-10', '增2号', '2025-09-10'), 'a period beside ground 1');
SELECT is(pg_temp.send(pg_temp.record(2, '{1}', '{"removalReason": "期限届满"}')), '0/0/0/0/1', 'what has no end is not over');
SELECT is(pg_temp.send(pg_temp.record(2, '{1}', '{"removalReason": "已主动纠正失信行为"}')), '0/0/1/0/0', 'conduct corrected: the period is ended early');
SELECT is(pg_temp.stands(2), '2025-03-03 - {1,4}', 'and ground 1 stands');
SELECT is(pg_temp.send(pg_temp.record(2, '{1}', '{"removalReason": "执行完毕"}')), '0/0/1/0/0', 'until it is paid');
SELECT matches(pg_temp.stands(2), ' removed$', 'then all of it has ended');

-- A push shows the last decision that a push has brought; a slip in it is corrected there.
SELECT pg_temp.send(pg_temp.record(3, '{4}'));
SELECT is(pg_temp.send(pg_temp.record(3, '{2,4}', '{"decisionNo": "（2025）鲁0116执3号之二", "decisionDate": "2025-09-10"}')), '0/1/0/0/0', 'a further ground');
SELECT is(pg_temp.send(pg_temp.record(3, '{2,4}', '{"decisionNo": "(2025)鲁0116执03号之二", "decisionDate": "2025-09-11"}')), '0/1/0/0/0', 'its day was wrong');
SELECT is(pg_temp.stands(3), '2025-03-03 2027-09-11 {2,4}', 'its own period is corrected, and the listing stands since March');
SELECT is(pg_temp.send(pg_temp.record(3, '{3}', '{"decisionNo": "（2025）鲁0116执3号之二", "decisionDate": "2025-09-11"}')), '0/1/0/0/0', 'its ground was wrong');
SELECT is(pg_temp.stands(3), '2025-03-03 2027-09-11 {3,4}', 'that of the first one is not touched');
SELECT pg_temp.send(pg_temp.record(4, '{2}'));
SELECT is(pg_temp.send(pg_temp.record(4, '{2}', '{"decisionNo": "延4号", "decisionDate": "2026-01-10", "periodYears": 5, "periodReason": "暴力抗拒执行"}')), '0/1/0/0/0', 'an extension (art. 2)');
SELECT is(pg_temp.stands(4), '2025-03-03 2030-03-03 {2}', 'five years in all');
SELECT is(pg_temp.send(pg_temp.record(4, '{2}', '{"decisionNo": "延4号", "decisionDate": "2026-01-12", "periodYears": 4, "periodReason": "暴力抗拒执行"}')), '0/1/0/0/0', 'it was of four years, two days later');
SELECT is(pg_temp.stands(4), '2025-03-03 2029-03-03 {2}', 'four years from the beginning in March');

-- A decision that the court has revoked does not come back with the list that still has it.
SELECT pg_temp.send(pg_temp.record(5, '{4}'));
SELECT pg_temp.send(pg_temp.record(5, '{2,4}', '{"decisionNo": "（2025）鲁0116执5号之二", "decisionDate": "2025-09-10"}'));
SELECT lives_ok(format('SELECT credit_revoke_decision(%s, %L, %L, %L, %L)', (SELECT decision FROM credit.decision_list WHERE listing = pg_temp.listing(5) AND document_no = '（2025）鲁0116执5号之二'),
	'行为不存在', '2026-11-02', '撤5号', '2026-11-02'), 'a further ground that a push brought is revoked (art. 9)');
SELECT is(pg_temp.stands(5), '2025-03-03 2027-03-03 {4}', 'the first one is left');
SELECT is(pg_temp.send(pg_temp.record(5, '{2,4}', '{"decisionNo": "（2025）鲁0116执5号之二", "decisionDate": "2025-09-12", "performance": "部分未履行"}')), '0/1/0/0/0', 'the list still has it, with other texts');
SELECT is(pg_temp.stands(5), '2025-03-03 2027-03-03 {4}', 'it stays revoked');

-- What was performed and noted is not unsaid by the record of before; a further ground changes no text that was corrected.
SELECT pg_temp.send(pg_temp.record(6, '{4}', '{"performance": "全部未履行", "duty": "给付十万元", "exitBan": true}'));
SELECT lives_ok(format('SELECT credit_note_performance(%s, %L, %L, %L, %L)', pg_temp.listing(6), '部分未履行', '2026-11-01', '记6号', '2026-11-02'), 'a part is paid');
SELECT lives_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L)', pg_temp.listing(6), '{"obligation": "给付一万元"}', '笔误', '2026-11-01', '正6号', '2026-11-02'), 'the obligation was wrong (art. 9)');
SELECT lives_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', pg_temp.listing(6), '提供担保', '解6号', '2026-11-02'), 'the exit ban is lifted');
SELECT is(pg_temp.send(pg_temp.record(6, '{4}', '{"performance": "全部未履行", "duty": "给付十万元", "exitBan": true}')), '0/0/0/1/0', 'the record of before says nothing new');
SELECT is(pg_temp.send(pg_temp.record(6, '{2,4}', '{"decisionNo": "（2025）鲁0116执6号之二", "decisionDate": "2026-11-10", "performance": "全部未履行", "duty": "给付十万元"}')), '0/1/0/0/0', 'a further ground');
SELECT is(pg_temp.send(pg_temp.record(6, '{2,4}', '{"decisionNo": "（2025）鲁0116执6号之二", "decisionDate": "2026-11-10", "performance": "全部未履行", "duty": "给付十万元", "exitBan": true}')), '0/0/0/1/0', 'and the ban, without a decision of its own');
SELECT is((SELECT (performance, obligation, exit_ban)::text FROM credit.current_list WHERE listing = pg_temp.listing(6)), '(部分未履行,给付一万元,f)', 'all three stand as the court decided');

-- Days that cannot be, between two decisions.
SELECT throws_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(6), '限6号', '2026-11-01'), '23514', 'the decision is older than the end of the last exit ban', 'a ban that would be over before it was entered');
SELECT throws_like(format('SELECT credit_extend(%s, 3, %L, %L, %L, %s)', pg_temp.listing(6), '多项', '延6号', '2026-11-09', (SELECT decision FROM credit.decision_list WHERE listing = pg_temp.listing(6) AND document_no = '（2025）鲁0116执6号之二')),
	'the decision is older than decision %, which it is about', 'nothing is extended before it was decided');

-- A correction is of the decision to list; what a later one says is revoked there.
SELECT pg_temp.list(8, '{4}');
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(8), '{2}', '2025-09-10', '增8号', '2025-09-10'), 'two decisions');
SELECT throws_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L)', pg_temp.listing(8), '{"grounds": [4]}', '笔误', '2026-11-20', '正7号', '2026-11-20'), '23514', NULL, 'the later ground is not corrected away');
SELECT throws_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L)', pg_temp.listing(8), '{"grounds": [2]}', '笔误', '2026-11-20', '正7号', '2026-11-20'), '23514', NULL, 'nor the first one left without');
SELECT lives_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L)', pg_temp.listing(8), '{"grounds": [1, 2]}', '笔误', '2026-11-20', '正8号', '2026-11-20'), 'the first one''s is');
SELECT is(pg_temp.stands(8), '2025-03-03 - {1,2}', 'ground 1 alone has no end (art. 2)');
SELECT lives_ok(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(8), '限8号', '2026-11-01'), 'an exit ban');
SELECT lives_ok(format('SELECT credit_note_performance(%s, %L, %L, %L, %L)', pg_temp.listing(8), '部分未履行', '2026-11-01', '记8号', '2026-11-02'), '... and what was paid');
SELECT throws_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L)', pg_temp.listing(8), '{"exit_ban": false}', '笔误', '2026-11-20', '正9号', '2026-11-20'), '23514', 'the exit ban rests on a later decision', 'nor is a later ban');

-- A decision ends nothing that was decided after its day.
SELECT pg_temp.list(9, '{1}');
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(9), '{4}', '2025-09-10', '增9号', '2025-09-10'), 'a ground of 10 September');
SELECT throws_ok(format('SELECT credit_remove_early(%s, %L, %L, %L)', pg_temp.listing(9), 'conduct_corrected', '提9号', '2025-09-05'), '23514', NULL, 'is not ended by a decision of the 5th');

-- Absence from a full list is no decision: the court can still end the listing.
SELECT pg_temp.list(7, '{1}');
SELECT is((SELECT removed > 0 FROM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, '[]', 'full', NULL, clock_timestamp())), true, 'a full list has nobody');
SELECT lives_ok(format('SELECT credit_remove(%s, %L, %L, %L, %L)', pg_temp.listing(7), 'performed', '2026-11-20', '删7号', credit.legal_day(now())), 'who paid meanwhile is removed');
SELECT is(pg_temp.send(pg_temp.record(7, '{1}')), '0/0/0/0/1', 'and does not come back with the next list');
SELECT pg_temp.send(pg_temp.record(10, '{4}'));
SELECT credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, '[]', 'full', NULL, clock_timestamp());
SELECT is(pg_temp.list(10, '{4}'), pg_temp.listing(10), 'a clerk who enters the decision that is known ends the absence');
SELECT is(pg_temp.stands(10), '2025-03-03 2027-03-03 {4}', 'and the listing stands again');


-- The facts that a removal rests on are of its time (art. 10 par. 1 (3), (4)): six months run from a request that can have been made.
SELECT pg_temp.list(11, '{1}');
SELECT throws_ok(format('SELECT credit_remove(%s, %L, %L, %L, %L, %L)', pg_temp.listing(11), 'applicant_request', '2026-11-01', '删11号', '2026-11-02', d), '23514', NULL, 'a request of ' || d)
FROM unnest(ARRAY['{"requested_on": "2025-03-02"}', '{"requested_on": "2026-11-03"}']) d;
SELECT throws_ok(format('SELECT credit_remove(%s, %L, %L, %L, %L, %L)', pg_temp.listing(11), 'no_property', '2026-11-01', '删11号', '2026-11-02',
	'{"terminated_on": "2026-05-01", "searches": ["2026-06-01", "2026-11-03"], "no_lead": true}'), '23514', NULL, 'a search after the removal found nothing for it');
SELECT lives_ok(format('SELECT credit_remove(%s, %L, %L, %L, %L, %L)', pg_temp.listing(11), 'applicant_request', '2026-11-01', '删11号', '2026-11-02', '{"requested_on": "2026-11-02"}'), 'on the day itself');

-- Two courts, one case: whose own period is over does not list beside the other.
CREATE FUNCTION pg_temp.by(court text, n text, day text) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push(court, nextval('pg_temp.push_no')::text, jsonb_build_array(
		pg_temp.record(12, '{4}', jsonb_build_object('caseCode', '（2023）鲁0116执12号', 'decisionNo', n, 'decisionDate', day)))) r
$$;
SELECT is(pg_temp.by('某县人民法院', '决1号', '2024-03-03'), '1/0/0/0/0', 'a period that is over by now');
SELECT is(pg_temp.by('另县人民法院', '决2号', '2026-05-03'), '1/0/0/0/0', 'another court lists in the case');
SELECT is(pg_temp.by('某县人民法院', '决3号', '2026-06-03'), '0/0/0/0/1', 'the first one asks whose the case is now');
SELECT alike((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), '%另县人民法院', '... and is told');

-- The end of the debtor ends all that was decided.
SELECT lives_ok(format('SELECT credit_end_debtor(%s, %L, %L, %L, %L, %L)', pg_temp.listing(9), 'died', '2025-09-20', '2026-11-25', '死9号', '2026-11-26'), 'death ends all that was decided');
SELECT is(pg_temp.stands(9), '2025-03-03 2025-09-20 {1,4} removed', 'from its own day on');
SELECT * FROM finish();
ROLLBACK;
