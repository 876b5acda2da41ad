-- Register, 法释〔2017〕7号 art. 9: a revocation, within three working days, makes a
-- listing one that never was; what was answered before stays known.  A correction,
-- within three working days.  What was decided on a wrong record is found
-- (山东省社会信用条例 art. 40).
BEGIN;
SELECT plan(37);
SET LOCAL timezone = 'America/New_York';
INSERT INTO credit.purpose VALUES ('test', '测试') ON CONFLICT DO NOTHING;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a,
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执2号', '{4}', '决定2', '2026-02-05', '2026-02-05') AS b,
	credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执3号', '{4}', '决定3', '2026-02-05', '2026-02-05') AS c;
CREATE TEMP TABLE before AS SELECT clock_timestamp() AS at;
CREATE FUNCTION pg_temp.cases(s credit.subject, at timestamptz, known timestamptz DEFAULT 'infinity') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(case_no ORDER BY case_no) FROM credit_measures(s, at, known) WHERE measure = 'laiwu/4'
$$;

-- What departments decided on the record before it turned out to be wrong
SELECT is((credit_check('379999196102120186', 'laiwu/4', 'procurement')).verdict, 'restricted', 'a check answers on the record');
SELECT lives_ok($$SELECT credit_feedback('379999196102120186', 'laiwu/4', 'refused')$$, 'and a department acts on it');
SELECT lives_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'procurement')$$, 'others are checked, too');

SELECT is(credit_revoke(c, '与被执行人同名，证件号码录入有误', '2026-03-02', '（2026）撤1号', '2026-03-05'), false, 'revoked, and not entered within three working days') FROM l;
SELECT is(pg_temp.cases('379999196102120186', now()), NULL, 'not in force now');
SELECT is(pg_temp.cases('379999196102120186', '2026-02-20'), NULL, 'nor was it ever');
SELECT is(pg_temp.cases('379999196102120186', '2026-02-20', before.at), ARRAY['（2026）鲁0116执3号'], 'but it was known to be: the answer of then stays what it was') FROM before;
SELECT is((SELECT ended FROM credit.listing WHERE listing = c AND known_until = 'infinity'), 'revoked', 'revoked is not removed') FROM l;
SELECT throws_ok(format($$SELECT credit_revoke(%s, 'x', '2026-03-02', 'x', '2026-03-05')$$, c), '55000', NULL, 'once') FROM l;
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-02', 'x', '2026-03-05')$$, c), '55000', NULL, 'nor removed after that') FROM l;
SELECT throws_ok(format($$SELECT credit_revoke(%s, '', '2026-03-02', 'x', '2026-03-05')$$, a), '22023', NULL, 'not without a reason') FROM l;

-- Which departments decided on it
SELECT results_eq('SELECT decision, what, lifted FROM credit.undo_list ORDER BY decision', $$VALUES ('check', 'restricted', false), ('feedback', 'refused', false)$$, 'the check and the act are found, and nothing else');
SELECT is((SELECT bool_and(listing = c) FROM credit.undo_list, l), true, 'by the revoked listing');
INSERT INTO credit.feedback (subject, measure, outcome, department) SELECT subject, measure, 'lifted', department FROM credit.feedback;
SELECT is((SELECT lifted FROM credit.undo_list WHERE decision = 'feedback'), true, 'until the department has undone it');

-- A listing that has ended can be revoked, too
SELECT lives_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-02', '删1', '2026-03-05')$$, a), 'a listing is removed') FROM l;
SELECT is(pg_temp.cases('379999196001110130', '2026-01-20'), ARRAY['（2026）鲁0116执1号'], 'it was in force');
SELECT is(credit_revoke(a, '应当不予纳入', '2026-04-01', '撤2', '2026-04-10'), false, 'and is found to have been wrong, too late a week after') FROM l;
SELECT is(pg_temp.cases('379999196001110130', '2026-01-20'), NULL, 'so it never was in force');

-- Correction
SELECT is(pg_temp.cases('379999196001110130', now()), ARRAY['（2026）鲁0116执2号'], 'a listing by ground 4');
SELECT is(credit_correct(b, '{"decided_on": "2026-01-25", "obligation": "偿还借款"}', '决定日期录入有误', '2026-05-06', '更正1', '2026-05-09'), false, 'corrected on the third working day (9 May 2026 is worked), entered later') FROM l;
SELECT is((SELECT credit.day_text(credit.legal_day(since)) || ' ' || credit.day_text(credit.legal_day(until)) FROM credit.listing WHERE listing = b AND known_until = 'infinity'), '2026-01-25 2028-01-25', 'its period is counted anew, for all of its time') FROM l;
SELECT is(pg_temp.cases('379999196001110130', '2026-01-30'), ARRAY['（2026）鲁0116执2号'], 'as it should have been');
SELECT is(pg_temp.cases('379999196001110130', '2026-01-30', before.at), ARRAY['（2026）鲁0116执1号'], 'as it was known then: not in force yet by this case') FROM before;
SELECT is((SELECT r.obligation FROM credit.listing v JOIN credit.listing_record r USING (id) WHERE v.listing = b AND v.known_until = 'infinity'), '偿还借款', 'what was corrected') FROM l;
SELECT is(credit_correct(b, '{"obligation": null}', 'x', '2026-05-06', '更正2', '2026-05-13'), false, 'null takes a field out; too late') FROM l;
SELECT is((SELECT r.obligation FROM credit.listing v JOIN credit.listing_record r USING (id) WHERE v.listing = b AND v.known_until = 'infinity'), NULL, 'it is out') FROM l;
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"subject": "379999196102120186"}', 'x', '2026-05-06', 'x', '2026-05-07')$$, b), '22023', 'a correction cannot change: subject', 'another person is another listing') FROM l;
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"grounds": [9]}', 'x', '2026-05-06', 'x', '2026-05-07')$$, b), '23514', NULL, 'what is corrected passes the checks of a new record') FROM l;
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"exit_ban": false}', 'x', '2026-05-06', 'x', '2026-05-07')$$, b), '22023', 'the correction changes nothing', 'a correction says something else') FROM l;
SELECT is(credit_correct(b, '{"name": "甲乙"}', '姓名录入有误', '2026-05-06', '更正3', '2026-05-07'), false, 'a name') FROM l;
SELECT is((SELECT name FROM credit.current_list WHERE listing = b), '甲乙', 'is corrected') FROM l;

-- A push written before a decision does not undo it
CREATE FUNCTION pg_temp.push(push_no text, record jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT added || '/' || changed || '/' || rejected FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array(record))
$$;
SELECT is(pg_temp.push('1', '{"name": "甲", "subject": "379999196001110130", "case_no": "（2026）鲁0116执2号", "grounds": [4], "decision_no": "决定2", "decided_on": "2026-02-05"}'), '0/0/0', 'the record as it was before its corrections changes none of them');
SELECT row_eq($$SELECT reason, fields, held FROM credit.push_reject ORDER BY id DESC LIMIT 1$$,
	ROW('"更正3" decides otherwise: name, decided_on are kept, what else the record says is applied'::text, '{name,decided_on}'::text[], true), 'noted with the reason');
SELECT is(pg_temp.push('2', '{"name": "乙", "subject": "379999196102120186", "case_no": "（2026）鲁0116执3号", "grounds": [4], "decision_no": "决定3", "decided_on": "2026-02-05"}'), '0/0/1', 'a revoked listing is not brought back');
SELECT is((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'the court has ended this listing by "（2026）撤1号"; to be listed again takes another decision', 'with the reason');
SELECT is(pg_temp.push('3', '{"name": "乙", "subject": "379999196102120186", "case_no": "（2026）鲁0116执3号", "grounds": [4], "decision_no": "决定4", "decided_on": "2026-04-05"}'), '1/0/0', 'another decision lists again');
SELECT is(pg_temp.cases('379999196102120186', now()), ARRAY['（2026）鲁0116执3号'], 'from its own day on');
SELECT * FROM finish();
ROLLBACK;
