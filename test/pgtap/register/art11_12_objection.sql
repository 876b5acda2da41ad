-- Register, 法释〔2017〕7号 arts. 11 and 12: an application to correct, examined within
-- 15 days, carried out within three working days, review within ten days of
-- service, decided within 15; no step is skipped and none stays the listing.
-- 山东省社会信用条例 art. 39: three or seven working days for a department's record.
BEGIN;
SELECT plan(64);
SELECT credit_set_superior('济南市莱芜区人民法院', '山东省济南市中级人民法院');
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date$$;
CREATE FUNCTION pg_temp.state(o bigint) RETURNS text LANGUAGE sql AS $$SELECT state FROM credit.objection_state WHERE id = o$$;
CREATE FUNCTION pg_temp.due(o bigint) RETURNS text LANGUAGE sql AS $$SELECT task || ' ' || COALESCE(credit.day_text(due_on), '-') FROM credit.deadline_list WHERE objection = o$$;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a;
-- The calendar of this year and the next, for applications made today
SELECT is(CASE WHEN EXISTS (SELECT FROM credit.holiday_year WHERE year = y) THEN 1 ELSE credit_load_holidays(y, '测试', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false))) END, 1, 'calendar')
FROM generate_series(2027, 2028) y;

-- The order of steps
CREATE TEMP TABLE o AS SELECT credit_object(a, 'to_be_removed', '已全部履行', '2026-05-25') AS id FROM l;
SELECT is(pg_temp.state(id), 'under_examination', 'received') FROM o;
SELECT is(pg_temp.due(id), 'examine 2026-06-09', 'examined within 15 days') FROM o;
SELECT alike((credit_check('379999196001110130', 'laiwu/4', 'procurement')).remedy, '%被执行人已于2026年5月25日申请纠正（应予删除），法院尚未办结；办结前纳入决定继续有效。', 'who asks is told that the listing is contested');
SELECT is((credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict, 'restricted', 'which does not stay it');
SELECT alike(credit_explain('379999196001110130', 'laiwu/4') -> 'reasons' -> 0 ->> 'objection', '%法院尚未办结%', 'so does the explanation');
SELECT throws_ok(format('SELECT credit_serve_decision(%s, ''2026-05-26'')', id), '55000', format('this step does not follow in objection %s', id), 'nothing to serve yet') FROM o;
SELECT throws_ok(format('SELECT credit_request_review(%s, ''2026-05-26'')', id), '55000', NULL, 'nothing to review yet') FROM o;
SELECT throws_ok(format('SELECT credit_decide_review(%s, true, ''x'', ''2026-05-26'')', id), '55000', NULL, 'no review to decide') FROM o;
SELECT throws_ok(format('SELECT credit_decide_objection(%s, false, ''x'', ''2026-05-24'')', id), '22023', NULL, 'not before it came') FROM o;
SELECT throws_ok(format('SELECT credit_decide_objection(%s, false, NULL, ''2026-05-26'')', id), '22023', NULL, 'in writing') FROM o;
SELECT throws_ok(format('SELECT credit_decide_objection(%s, NULL, ''x'', ''2026-05-26'')', id), '22023', NULL, 'one way or the other') FROM o;
SELECT lives_ok(format('SELECT credit_decide_objection(%s, false, ''（2026）异1号'', ''2026-06-09'')', id), 'rejected') FROM o;
SELECT is(pg_temp.state(id), 'rejected_unserved', 'not yet served') FROM o;
SELECT throws_ok(format('SELECT credit_decide_objection(%s, true, ''x'', ''2026-06-10'')', id), '55000', NULL, 'decided once') FROM o;
SELECT throws_ok(format('SELECT credit_request_review(%s, ''2026-06-10'')', id), '55000', NULL, 'the ten days run from service') FROM o;
SELECT lives_ok(format('SELECT credit_serve_decision(%s, ''2026-06-09'')', id), 'served') FROM o;
SELECT is(pg_temp.state(id), 'rejected', 'the subject may ask for a review') FROM o;
SELECT is(pg_temp.due(id), NULL, 'the court has nothing to do') FROM o;
SELECT unalike((credit_check('379999196001110130', 'laiwu/4', 'procurement')).remedy, '%已于%', 'and nothing is open');
-- 9 June + 10 days = 19 June 2026, the Dragon Boat festival until Sunday 21
SAVEPOINT a;
SELECT throws_ok(format('SELECT credit_request_review(%s, ''2026-06-23'')', id), '23514', 'the request for review came too late', 'after the ten days') FROM o;
SELECT lives_ok(format('SELECT credit_request_review(%s, ''2026-06-22'')', id), 'ten days that end on a holiday end on the first day after it') FROM o;
SELECT is(pg_temp.due(id), 'review 2026-07-07', 'decided within 15 days') FROM o;
SELECT alike((credit_check('379999196001110130', 'laiwu/4', 'procurement')).remedy, '%法院尚未办结%', 'under review: what departments learn is that it is open, and not what the court has said so far');
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/4'), true, 'review does not stay the listing');
SAVEPOINT b;
SELECT lives_ok(format('SELECT credit_decide_review(%s, false, ''（2026）复1号'', ''2026-07-01'')', id), 'the court above rejects it') FROM o;
SELECT is(pg_temp.state(id), 'review_rejected', 'the end') FROM o;
SELECT throws_ok(format('SELECT credit_decide_review(%s, true, ''x'', ''2026-07-02'')', id), '55000', NULL, 'decided once') FROM o;
SELECT throws_ok(format('SELECT credit_request_review(%s, ''2026-07-02'')', id), '55000', NULL, 'reviewed once') FROM o;
ROLLBACK TO b;
SELECT lives_ok(format('SELECT credit_decide_review(%s, true, ''（2026）复1号'', ''2026-07-01'')', id), 'or finds for the subject') FROM o;
SELECT is(pg_temp.state(id), 'founded', 'to be carried out') FROM o;
SELECT is(pg_temp.due(id), 'carry_out 2026-07-06', 'within three working days') FROM o;
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/4'), true, 'until the court does so, the listing stands');
SELECT is(credit_remove(a, 'performed', '2026-07-01', '删1', '2026-07-03'), false, 'it does') FROM l;
SELECT is(pg_temp.state(id), 'carried_out', 'done') FROM o;
SELECT is(pg_temp.due(id), NULL, 'nothing is due') FROM o;
ROLLBACK TO a;
SELECT throws_ok(format('SELECT credit_decide_review(%s, true, ''x'', ''2026-07-01'')', id), '55000', NULL, 'no review was asked for') FROM o;

-- What a court sees on the day something is due
CREATE TEMP TABLE d AS
	SELECT n, credit_object(a, 'inaccurate', '金额有误', pg_temp.today() - n) AS id FROM l, generate_series(0, 40) n;
SELECT is_empty($$SELECT * FROM d JOIN credit.deadline_list t ON t.objection = d.id
	WHERE t.state IS DISTINCT FROM CASE WHEN credit_add_days(pg_temp.today() - n, 15) < pg_temp.today() THEN 'overdue'
		WHEN credit_add_days(pg_temp.today() - n, 15) = pg_temp.today() THEN 'due' ELSE 'running' END$$, 'running, due on the day, overdue after it');
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE state = 'overdue' AND task = 'examine') > 10, true, 'some are overdue');
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE task = 'examine' AND due_on IS NULL), 0::bigint, 'all days are in the calendar');
DELETE FROM credit.holiday WHERE year > 2026;
DELETE FROM credit.holiday_year WHERE year > 2026;
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE state = 'calendar missing'),
	(SELECT count(*) FROM d WHERE credit.deadline(pg_temp.today() - n, 15, false) IS NULL), 'a year that is missing is said to be, and the other rows stay');

-- What is refused at once
SELECT throws_ok(format($$SELECT credit_object(%s, 'unfair', 'x', '2026-05-25')$$, a), '22023', 'kind "unfair" is no ground of an objection', 'grounds are those of art. 11') FROM l;
SELECT throws_ok(format($$SELECT credit_object(%s, 'inaccurate', ' ', '2026-05-25')$$, a), '22023', NULL, 'in writing') FROM l;
SELECT throws_ok(format($$SELECT credit_object(%s, 'inaccurate', 'x', '2199-05-25')$$, a), '22023', NULL, 'not from the future') FROM l;
SELECT throws_ok($$SELECT credit_object(-1, 'inaccurate', 'x', '2026-05-25')$$, '42704', NULL, 'to a listing');
SELECT throws_ok($$UPDATE credit.objection SET content = 'x'$$, '42501', NULL, 'what was written stays');
SELECT throws_ok($$DELETE FROM credit.objection_step$$, '42501', NULL, 'so does what was done');

-- A department's record
CREATE TEMP TABLE f AS SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused') AS id;
CREATE TEMP TABLE fo AS SELECT credit_object_feedback(id, '未参加该项目投标', '2026-02-13') AS quick, credit_object_feedback(id, '未参加该项目投标', '2026-02-13', true) AS slow FROM f;
SELECT is(pg_temp.due(quick), 'answer_department_record 2026-02-25', 'three working days, over the Spring Festival') FROM fo;
SELECT is(pg_temp.due(slow), 'answer_department_record 2026-03-02', 'seven where another unit has to help') FROM fo;
SELECT throws_ok(format('SELECT credit_serve_decision(%s, ''2026-03-01'')', quick), '55000', NULL, 'no review by a court above') FROM fo;
SELECT lives_ok(format('SELECT credit_decide_objection(%s, true, ''（2026）复函1号'', ''2026-02-25'')', quick), 'answered') FROM fo;
SELECT is(pg_temp.state(quick), 'founded', 'founded') FROM fo;
SELECT is(pg_temp.due(quick), NULL, 'and no longer due') FROM fo;
SELECT lives_ok(format('SELECT credit_decide_objection(%s, false, ''（2026）复函2号'', ''2026-03-02'')', slow), 'the other is rejected') FROM fo;
SELECT is(pg_temp.state(slow), 'answered', 'which is the end: the answer is told, and no service of a court''s decision follows') FROM fo;
SELECT is(pg_temp.due(slow), NULL, 'nothing is due') FROM fo;
SELECT is((SELECT review_until FROM credit.objection_state WHERE id = slow), NULL, 'no review can be asked for') FROM fo;
SELECT throws_ok(format('SELECT credit_withdraw_objection(%s, ''2026-03-03'')', slow), '55000', NULL, 'nor is anything left to withdraw') FROM fo;
SELECT matches(credit_statement_text('379999196001110130'), '异议申请（部门记录有误），2026年2月13日收到，已答复：理由不成立\n', 'the subject is told so');
SELECT unalike(credit_statement_text('379999196001110130'), '%待送达%', 'and not that service is to come');
SELECT is(regexp_count(credit_statement_text('379999196001110130'), '部门记录有误[^\n]*复议'), 0, 'nor of a review');

-- The subject's own words
SELECT lives_ok(format($$SELECT credit_add_remark(%s, '已与申请执行人达成和解')$$, a), 'the subject''s own statement') FROM l;
SELECT is(credit_explain('379999196001110130', 'laiwu/4') -> 'reasons' -> 0 ->> 'subject_says', '已与申请执行人达成和解', 'stands beside the record');
SELECT * FROM finish();
ROLLBACK;
