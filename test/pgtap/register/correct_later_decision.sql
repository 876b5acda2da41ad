-- Register, 法释〔2017〕7号 art. 9: a wrong fact of a later decision is corrected for all
-- of that decision's time, and of no other: a further ground, a longer period (arts. 1,
-- 2), an exit ban, its end.  The corrected decision passes the checks of its kind.
BEGIN;
SELECT plan(43);
SET LOCAL timezone = 'Asia/Shanghai';
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.list(n int, grounds int[], details jsonb DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', format('（2025）鲁0116执%s号', n), grounds, format('决%s号', n), '2025-03-03', '2025-03-03', NULL, details)
$$;
CREATE FUNCTION pg_temp.send(n int, grounds int[], more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, jsonb_build_array(
		jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', to_jsonb(grounds), 'decisionNo', format('决%s号', n), 'decisionDate', '2025-03-03') || more)) r
$$;
CREATE FUNCTION pg_temp.correct(l bigint, document text, changes jsonb, no text DEFAULT '正') RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_correct(l, changes, '笔误', credit.legal_day(now()), no || document, credit.legal_day(now()), (SELECT decision FROM credit.decision_list d WHERE d.listing = l AND d.document_no = document))
$$;
-- Since when and until when on a day, the grounds that hold then, and whether the exit ban does.
CREATE FUNCTION pg_temp.at(l bigint, day timestamptz) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s..%s', to_char(since, 'YYYY-MM-DD'), COALESCE(to_char(until, 'YYYY-MM-DD'), '-')) || CASE measure WHEN 'laiwu/20' THEN ' ban' ELSE '' END, ', ' ORDER BY measure)
	FROM credit_measures('379999198506150049', day) WHERE case_no = (SELECT case_no FROM credit.listing WHERE id = l) AND measure IN ('laiwu/4', 'laiwu/20')
$$;
CREATE FUNCTION pg_temp.shows(l bigint) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', r.decision_no, credit.day_text(r.decided_on), array_to_string(r.grounds, ','), credit.day_text(credit.legal_day(c.until))) FROM credit.listing c JOIN credit.listing_record r USING (id) WHERE c.listing = l AND c.known_until = 'infinity'
$$;

-- A further ground: its day, its grounds, its period
SELECT pg_temp.list(1, '{4}') AS l \gset
SELECT credit_add_ground(:l, '{3}', '2025-09-10', '增1号', '2025-09-10') \g /dev/null
SELECT is(pg_temp.correct(:l, '增1号', '{"decided_on": "2025-09-20"}'), true, 'the day of a further ground was wrong');
SELECT is(pg_temp.at(:l, '2025-03-03'), '2025-03-03..2027-09-20', 'its own period moves, the listing stands since March');
SELECT is(pg_temp.correct(:l, '增1号', '{"grounds": [2]}', '再'), true, 'its ground was wrong');
SELECT is(pg_temp.shows(:l), '决1号 2025-03-03 2,4 2027-09-20', 'that of the first decision is not touched, nor its number and day');
SELECT is(pg_temp.correct(:l, '增1号', '{"period_years": 4, "period_reason": "暴力抗拒执行"}', '三'), true, 'it was of four years');
SELECT is(pg_temp.at(:l, '2025-03-03'), '2025-03-03..2029-09-20', 'from its own day');
SELECT is(pg_temp.correct(:l, '增1号', '{"period_years": null, "period_reason": null}', '四'), true, 'it was of no more than two');
SELECT is(pg_temp.at(:l, '2025-03-03'), '2025-03-03..2027-09-20', 'as art. 2 has it');
SELECT results_eq(format('SELECT DISTINCT target = (SELECT decision FROM credit.decision_list WHERE document_no = ''增1号'') FROM credit.decision_list WHERE listing = %s AND action = ''correct''', :l), 'VALUES (true)', 'the court''s view says which decision was corrected');
-- What the rules refuse
CREATE FUNCTION pg_temp.refused(l bigint, document text, changes jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_temp.correct(l, document, changes, '不');
	RETURN 'entered';
EXCEPTION WHEN check_violation OR invalid_parameter_value OR object_not_in_prerequisite_state OR undefined_object THEN
	RETURN SQLERRM;
END $$;
SELECT alike(pg_temp.refused(:l, '增1号', changes), words, changes::text) FROM (VALUES
	('{"grounds": []}'::jsonb, '%no ground of art. 1 is given%'), ('{"grounds": [7]}', '%which is not the number of a ground%'), ('{"grounds": {"2": true}}', '%grounds is a JSON object%'),
	('{"period_years": 6, "period_reason": "x"}', '%period_years "6" must be 2%'), ('{"grounds": [3], "period_years": 3, "period_reason": "x"}', '%which needs serious violence%'), ('{"period_years": 3}', '%without a reason%'),
	('{"decided_on": "2027-09-20"}', '%lies in the future%'), ('{"decided_on": "2025-03-02"}', 'the decision is older than listing %'), ('{"decided_on": null}', 'the day of the decision is missing'),
	('{"obligation": "x"}', 'a correction of decision % cannot change: obligation'), ('{"exit_ban": true}', 'a correction of decision % cannot change: exit_ban'),
	('{"grounds": [2]}', 'the correction changes nothing')) v (changes, words);
SELECT credit_bar('济南市莱芜区人民法院', '379999198506150049', '（2025）鲁0116执1号', 'security_given', '保1号') \g /dev/null
SELECT alike(pg_temp.refused(:l, '增1号', '{"grounds": [1]}'), '%ground 1 is barred%', 'a bar is asked for, too (art. 3)');
SELECT throws_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L, 0)', :l, '{"grounds": [2]}', 'x', '2026-10-01', 'x', '2026-10-01'), '42704', NULL, 'no such decision');
SELECT pg_temp.list(2, '{4}') AS other \gset
SELECT throws_ok(format('SELECT credit_correct(%s, %L, %L, %L, %L, %L, %s)', :other, '{"grounds": [2]}', 'x', '2026-10-01', 'x', '2026-10-01', decision), '42704', NULL, 'nor one of another listing') FROM credit.decision_list WHERE document_no = '增1号';

-- A longer period
SELECT pg_temp.list(3, '{2}') AS l \gset
SELECT credit_extend(:l, 5, '暴力', '延3号', '2026-01-10') \g /dev/null
SELECT is(pg_temp.correct(:l, '延3号', '{"period_years": 4}'), true, 'an extension was to four years, not five');
SELECT is(pg_temp.at(:l, '2025-03-03'), '2025-03-03..2029-03-03', 'counted from the first decision');
SELECT alike(pg_temp.refused(:l, '延3号', '{"period_years": 2}'), '%a period of 2 years is none of art. 2%', 'an extension is to three years at least');
SELECT alike(pg_temp.refused(:l, '延3号', '{"grounds": [1]}'), 'a correction of decision % cannot change: grounds', 'and has no grounds of its own');

-- An exit ban, and its end
SELECT pg_temp.list(4, '{4}') AS l \gset
SELECT credit_exit_ban(:l, '限4号', '2025-10-12') \g /dev/null
SELECT credit_lift_exit_ban(:l, '已履行', '解4号', '2025-11-10') \g /dev/null
SELECT is(pg_temp.correct(:l, '限4号', '{"decided_on": "2025-10-02"}'), true, 'the ban was ordered ten days earlier');
SELECT is(pg_temp.at(:l, '2025-10-02'), '2025-03-03..2027-03-03, 2025-10-02..2025-11-10 ban', 'it holds from that day');
SELECT is(pg_temp.correct(:l, '解4号', '{"decided_on": "2025-11-20"}'), true, 'and was lifted ten days later');
SELECT is(pg_temp.at(:l, '2025-11-19'), '2025-03-03..2027-03-03, 2025-10-02..2025-11-20 ban', 'until that day');
SELECT is(pg_temp.refused(:l, '解4号', '{"decided_on": "2025-10-01"}'), 'the decisions about the exit ban would no longer be in their order', 'not before it was ordered');
SELECT alike(pg_temp.refused(:l, '限4号', '{"period_years": 3}'), 'a correction of decision % cannot change: period_years', 'an exit ban has no years');

-- What a push brought: the list shows it, corrected
SELECT pg_temp.send(5, '{4}', '{}'), pg_temp.send(5, '{2,4}', '{"decisionNo": "增5号", "decisionDate": "2025-09-10"}') \g /dev/null
SELECT max(listing) AS l FROM credit.current_list WHERE case_no = '（2025）鲁0116执5号' \gset
SELECT is(pg_temp.correct(:l, '增5号', '{"decided_on": "2025-09-12", "decision_no": "增5号之二"}'), true, 'a pushed further ground');
SELECT is(pg_temp.shows(:l), '增5号之二 2025-09-12 2,4 2027-09-12', 'is shown with its right number and day');
SELECT is(pg_temp.send(5, '{2,4}', '{"decisionNo": "增5号", "decisionDate": "2025-09-10", "performance": "部分未履行"}'), '0/1/0/0/0', 'the next record has the wrong ones and another text');
SELECT is(pg_temp.shows(:l), '增5号之二 2025-09-12 2,4 2027-09-12', 'the correction holds');
SELECT is(pg_temp.send(5, '{2,4}', '{"decisionNo": "增5号之二", "decisionDate": "2025-09-12", "performance": "部分未履行"}'), '0/0/0/1/0', 'the right ones say nothing new');

-- Revoked, it cannot be corrected; without a decision the one to list is corrected, as ever
SELECT credit_revoke_decision((SELECT decision FROM credit.decision_list WHERE document_no = '增5号'), '错误', '2026-11-01', '撤5号', '2026-11-01') \g /dev/null
SELECT alike(pg_temp.refused(:l, '增5号', '{"decided_on": "2025-09-13"}'), 'decision % has been revoked already', 'what was revoked is not corrected');
SELECT is(credit_correct(:l, '{"decided_on": "2025-03-05"}', '笔误', '2026-11-01', '正5号', '2026-11-01'), false, 'the decision to list');
SELECT is(pg_temp.shows(:l), '决5号 2025-03-05 4 2027-03-05', 'for all of its time');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
