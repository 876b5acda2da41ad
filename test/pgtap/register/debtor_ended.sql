-- Register: nobody is listed who has died or been dissolved.  Once the court has the
-- debtor's end on record, whatever would list, in that case or another, is a question
-- to the court: the end was wrong and is revoked (法释〔2017〕7号 art. 9), or the record.
BEGIN;
SELECT plan(36);
SET LOCAL credit.max_removal_share = 100;
\ir ../../send.sql
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}', who text DEFAULT '379999198506150049') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', CASE WHEN who ~ '^37' THEN '亓某' ELSE '莱芜砚禾有限公司' END, 'cardNum', who, 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', '{4}'::int[],
		'decisionNo', format('（2025）鲁0116执%s号决', n), 'decisionDate', '2026-03-03') || more
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT max(listing) FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.why() RETURNS text LANGUAGE sql AS $$SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$;
CREATE FUNCTION pg_temp.restricted() RETURNS boolean LANGUAGE sql AS $$SELECT credit_is_restricted('379999198506150049', 'laiwu/4')$$;
\set later '{"decisionNo": "另号", "decisionDate": "2026-10-10"}'

SELECT pg_temp.send(pg_temp.record(1)), pg_temp.send(pg_temp.record(2)), pg_temp.send(pg_temp.record(8));
SELECT credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, jsonb_build_array(pg_temp.record(1), pg_temp.record(2)), 'full', exported_at => clock_timestamp()) \g /dev/null
SELECT lives_ok(format('SELECT credit_end_debtor(%s, %L, %L, %L, %L, %L)', pg_temp.listing(1), 'died', '2026-09-01', '2026-09-20', '亡1号', '2026-09-21'), 'the debtor has died');
SELECT max(decision) AS ended FROM credit.decision_list WHERE document_no = '亡1号' \gset

-- The court's other listings of the debtor are a task, as another court's are
SELECT results_eq($$SELECT listing FROM credit.deadline_list WHERE task = 'end_debtor'$$, format('VALUES (%s::bigint)', pg_temp.listing(2)), 'the court''s other listing of the debtor is still to be ended');

-- By a push
SELECT is(pg_temp.send(pg_temp.record(1, :'later')), '0/0/0/0/1', 'a later decision in the case is held');
SELECT is(pg_temp.why(), format('by "亡1号" the debtor has died on 2026-09-01 (listing %s): nobody who is no more is listed; if that was wrong, revoke decision %s (credit_revoke_decision)', pg_temp.listing(1), :ended),
	'it says whose end is on record, and what the court can do');
SELECT row_eq('SELECT held, decision FROM credit.push_reject ORDER BY id DESC LIMIT 1', ROW(true, :ended::bigint), 'a question to the court, with the decision');
SELECT is(pg_temp.send(pg_temp.record(1)), '0/0/0/0/1', 'so is the known decision');
SELECT alike(pg_temp.why(), 'by "亡1号"%', 'for the same reason');
SELECT is(pg_temp.send(pg_temp.record(3)), '0/0/0/0/1', 'a decision in another case');
SELECT alike(pg_temp.why(), 'by "亡1号"%', '... is held for it, too');
SELECT is(pg_temp.send(pg_temp.record(2, '{"grounds": [2, 4]}' || :'later'::jsonb)), '0/0/0/0/1', 'a further ground in another case');
SELECT is(pg_temp.send(pg_temp.record(8)), '0/0/0/0/1', 'and what a full list did not have does not come back');
SELECT alike(pg_temp.why(), 'by "亡1号"%', '... for it');
SELECT is(pg_temp.send(pg_temp.record(1, '{"removalReason": "履行完毕"}')), '0/0/0/1/0', 'an end is nothing that lists');
SELECT is(pg_temp.send(pg_temp.record(2, '{"performance": "部分未履行"}')), '0/1/0/0/0', 'a text is not held');

-- By a clerk
CREATE FUNCTION pg_temp.refused(statement text, what text) RETURNS text LANGUAGE sql AS $$SELECT throws_like(statement, '%by "亡1号" the debtor has died on 2026-09-01%', what)$$;
SELECT pg_temp.refused($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', '（2025）鲁0116执4号', '{4}', '决4号', '2026-10-10', '2026-10-10')$$, 'credit_list');
SELECT pg_temp.refused(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(2), '{2}', '2026-10-10', '增2号', '2026-10-10'), 'credit_add_ground on another listing');
SELECT pg_temp.refused(format('SELECT credit_extend(%s, 3, %L, %L, %L)', pg_temp.listing(2), '多项', '延2号', '2026-10-10'), 'credit_extend');
SELECT pg_temp.refused(format('SELECT credit_exit_ban(%s, %L, %L)', pg_temp.listing(2), '限2号', '2026-10-10'), 'credit_exit_ban');
SELECT throws_like(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(1), '{2}', '2026-10-10', '增1号', '2026-10-10'), 'listing % has ended', 'the listing itself has ended');
SELECT lives_ok(format('SELECT credit_note_performance(%s, %L, %L, %L, %L)', pg_temp.listing(2), '部分未履行', '2026-10-01', '记2号', '2026-10-02'), 'what was paid out of the estate can be noted');
SELECT lives_ok(format('SELECT credit_end_debtor(%s, %L, %L, %L, %L, %L)', pg_temp.listing(2), 'died', '2026-09-01', '2026-09-20', '亡2号', '2026-09-21'), 'and the other listing ended');
SELECT is_empty($$SELECT FROM credit.deadline_list WHERE task = 'end_debtor'$$, 'then nothing is left to do');
SELECT is(pg_temp.restricted(), false, 'nobody who has died is restricted');

-- Another court has its own listings, and its own task
SELECT is(pg_temp.send('济南市钢城区人民法院', jsonb_build_array(pg_temp.record(5))), '1/0/0/0/0', 'what one court has on record does not decide for another');
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE task = 'end_debtor' AND court = '济南市钢城区人民法院'), 1::bigint, 'which is told by a task');

-- Where the end was wrong, it is revoked, and the records pass
SELECT lives_ok(format('SELECT credit_revoke_decision(%s, %L, %L, %L, %L)', decision, '同名他人', '2026-10-20', '撤' || document_no, '2026-10-20'), 'the end was another person''s: ' || document_no)
FROM credit.decision_list WHERE document_no IN ('亡1号', '亡2号') ORDER BY decision;
SELECT is(pg_temp.restricted(), true, 'who lives is restricted again');
SELECT is(pg_temp.send(pg_temp.record(3)), '1/0/0/0/0', 'and what was held passes with the next push');
SELECT is(pg_temp.send(pg_temp.record(8)), '1/0/0/0/0', 'what was absent comes back');

-- A unit, under any of its codes
SELECT pg_temp.send(pg_temp.record(6, '{}', '91370116MA3DEM0198'));
SELECT lives_ok(format('SELECT credit_end_debtor(%s, %L, %L, %L, %L, %L)', pg_temp.listing(6), 'dissolved', '2026-09-01', '2026-09-20', '销6号', '2026-09-21'), 'the unit is dissolved');
SELECT is(pg_temp.send(pg_temp.record(7, '{}', 'orgcode:MA3DEM01-9')), '0/0/0/0/1', 'its organization code is held as well');
SELECT alike(pg_temp.why(), 'by "销6号" the unit has been dissolved on 2026-09-01 (listing %', 'and the reason says so');
SELECT throws_like($$SELECT credit_list('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '莱芜砚禾有限公司', '（2025）鲁0116执7号', '{4}', '决7号', '2026-10-10', '2026-10-10')$$, '%the unit has been dissolved on 2026-09-01%', 'and nothing is entered');

SELECT is((SELECT count(*) FROM credit.push_reject WHERE held AND reason LIKE 'by "%'), 6::bigint, 'every record that would have listed is kept for the court');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
