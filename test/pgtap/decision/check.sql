-- Decision, 个人信息保护法 art. 6: credit_check answers one question and records
-- who asked it and for what; credit_explain says why, since when, until when and
-- how to object.
BEGIN;
SELECT plan(46);

SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'funding')$$, '55000', 'no list has been received', 'before the first push there is no answer');
SELECT is((credit_push('济南市莱芜区人民法院', '2026-1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1, 2], "decisionDate": "2026-06-01",
	 "decisionNo": "（2026）鲁0116执1号之一", "disruptTypeName": "有履行能力而拒不履行生效法律文书确定义务,以伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}
]$$)).added, 2::bigint, 'the court pushes its list');

-- The answer
SELECT row_eq($$SELECT verdict, effect, case_no, since, until, basis FROM credit_check('379999196001110130', 'laiwu/4', 'funding')$$,
	ROW('restricted'::credit.verdict, 'refuse'::text, '（2026）鲁0116执1号'::text, '2026-06-01 00:00+08'::timestamptz, '2028-06-01 00:00+08'::timestamptz,
		'《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）'::text),
	'verdict, effect, case, period and basis');
SELECT matches((SELECT remedy FROM credit_check('379999196001110130', 'laiwu/4', 'funding')),
	'济南市莱芜区人民法院.*十五日.*三个工作日.*十日.*法释〔2017〕7号第十一条、第十二条', 'how to object: to which court, within what time, by which rule');
SELECT is((SELECT list_as_of FROM credit_check('379999196001110130', 'laiwu/4', 'funding')),
	(SELECT applied_at FROM credit.push), 'how old the list is that answered');
SELECT row_eq($$SELECT verdict, effect, case_no, since, until, remedy, basis ~ '不涉及其他名单和限制消费令等法律文书' FROM credit_check('379999196102120186', 'laiwu/4', 'funding')$$,
	ROW('clear'::credit.verdict, NULL::text, NULL::text, NULL::timestamptz, NULL::timestamptz, NULL::text, true),
	'clear: nothing more, and it says what it does not say');
SELECT is((SELECT case_no FROM credit_check('379999196203130252', 'laiwu/30', 'honour')), '（2026）鲁0116执2号', 'through a post: the organization''s case');

-- The access log
SET LOCAL application_name = 'subsidies';
CREATE TEMP TABLE answer AS SELECT (credit_check('379999196001110130', 'laiwu/4', '资金支持：2026年度技改补贴')).*;
SELECT row_eq($$SELECT l.subject::text, l.measure::text, l.purpose, l.note, l.verdict, l.checked_at = a.checked_at, l.list_as_of = a.list_as_of,
					   l.session_role, l.asking_role, l.application FROM credit.access_log l JOIN answer a USING (id)$$,
	ROW('379999196001110130'::text, 'laiwu/4'::text, 'funding'::text, '2026年度技改补贴'::text, 'restricted'::credit.verdict, true, true,
		session_user::name, current_user::name, 'subsidies'::text), 'one row under the answer''s number: who asked about whom, for what, what was answered');
SELECT is((SELECT l.version FROM credit.access_log l JOIN answer a USING (id)),
	(SELECT version FROM credit.current_list WHERE subject = '379999196001110130'), 'and on which version of the listing it rests');
SELECT is((SELECT (count(*) FILTER (WHERE verdict = 'clear'), max(version) FILTER (WHERE verdict = 'clear'))::text FROM credit.access_log), '(1,)',
	'"clear" is on record as well, and rests on no listing');
CREATE ROLE clerk;
SELECT credit_bind_department('区财政局', 'clerk') \gset
GRANT EXECUTE ON FUNCTION credit_check(credit.subject, credit.measure, text) TO clerk;
SET LOCAL ROLE clerk;
SELECT lives_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'funding')$$, 'a role that may do nothing else may ask');
RESET ROLE;
SELECT row_eq('SELECT session_role, asking_role FROM credit.access_log ORDER BY id DESC LIMIT 1', ROW(session_user::name, 'clerk'::name),
	'and is on record, with the login behind it');
SELECT throws_ok($$UPDATE credit.access_log SET note = ''$$, '42501', NULL, 'the log is append-only: no UPDATE');
SELECT throws_ok($$DELETE FROM credit.access_log$$, '42501', NULL, 'no DELETE');
SELECT throws_ok($$TRUNCATE credit.access_log$$, '42501', NULL, 'no TRUNCATE');

-- Purposes (minimal and stated: 个人信息保护法 art. 6)
CREATE FUNCTION pg_temp.logged(purpose text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE answer credit.decision;
BEGIN
	answer := credit_check('379999196001110130', 'laiwu/4', purpose);
	RETURN (SELECT concat_ws('|', l.purpose, l.note) FROM credit.access_log l WHERE l.id = answer.id);
END $$;
SELECT is(pg_temp.logged('procurement'), 'procurement', 'a purpose by its code');
SELECT is(pg_temp.logged('政府采购'), 'procurement', 'by its Chinese name');
SELECT is(pg_temp.logged('procurement: lot 7'), 'procurement|lot 7', 'free text behind a colon');
SELECT is(pg_temp.logged('政府采购：第7包'), 'procurement|第7包', 'behind a full-width colon');
SELECT is(pg_temp.logged('政府采购：第7包: 复核'), 'procurement|第7包: 复核', 'the first of both counts');
SELECT is(pg_temp.logged('procurement:'), 'procurement', 'nothing behind it is nothing');
SELECT is(pg_temp.logged(' procurement : x'), 'procurement|x', 'blanks around do not matter');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'curiosity')$$, '22023',
	'purpose of a check is not one of those that the office keeps', 'another purpose is an error');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', '：第7包')$$, '22023', NULL, 'free text alone is none');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', '')$$, '22023', NULL, 'nor is nothing');
CREATE FUNCTION pg_temp.detail(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text;
BEGIN
	EXECUTE query;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL;
	RETURN d;
END $$;
SELECT ok((SELECT bool_and(strpos(d, format('%s (%s)', p.code, p.name)) > 0) FROM credit.purpose p,
		   pg_temp.detail($$SELECT credit_check('379999196001110130', 'laiwu/4', 'curiosity')$$) d), 'the error lists those that are known');
INSERT INTO credit.purpose (code, name) VALUES ('grain_depot', '粮库租赁');
SELECT is(pg_temp.logged('粮库租赁'), 'grain_depot', 'the office can add one');

-- Null arguments
SELECT throws_ok($$SELECT credit_check(NULL, 'laiwu/4', 'funding')$$, '22004', 'subject of a check must not be null', 'no subject');
SELECT throws_ok($$SELECT credit_check('379999196001110130', NULL, 'funding')$$, '22004', 'measure of a check must not be null', 'no measure');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', NULL)$$, '22004', 'purpose of a check must not be null', 'no purpose');
SAVEPOINT writable;
SET LOCAL transaction_read_only = on;
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'funding')$$, '25006', NULL, 'no answer where nothing can be put on record');
ROLLBACK TO writable;

-- credit_explain: the chain
CREATE TEMP TABLE chain AS SELECT credit_explain('379999196001110130', 'laiwu/4') AS c;
SELECT is(c ->> 'subject', '379999************', 'the subject is masked') FROM chain;
SELECT is(c ->> 'verdict', 'restricted', 'verdict') FROM chain;
SELECT is(c #- '{reasons,0,listing}' -> 'reasons', jsonb_build_array(jsonb_build_object(
	'case_no', '（2026）鲁0116执1号', 'further_case_nos', '[]'::jsonb, 'court', '济南市莱芜区人民法院', 'push_no', '2026-1', 'entered_by', NULL,
	'exemption', NULL, 'objection', NULL, 'subject_says', NULL, 'listed_under', '379999************', 'grounds', '[1, 2]'::jsonb,
	'ground_text', '有履行能力而拒不履行生效法律文书确定义务,以伪造证据、暴力、威胁等方法妨碍、抗拒执行', 'decision_no', '（2026）鲁0116执1号之一', 'decided_on', '2026-06-01',
	'through', NULL, 'since', '2026-06-01 00:00+08'::timestamptz, 'until', '2028-06-01 00:00+08'::timestamptz, 'end', '适用至2028年5月31日（含当日），期满自动停止适用')),
	'reasons: case, court, push, grounds, decision, period') FROM chain;
SELECT is(c #>> '{plan,document_no}', '莱芜区信用办〔2020〕17号', 'the plan') FROM chain;
SELECT is(c -> 'words', (SELECT words FROM credit.plan_measure WHERE measure = 'laiwu/4'), 'the plan''s words') FROM chain;
SELECT is(c #> '{basis,0,articles}', '["第二十二条"]'::jsonb, 'the legal basis with its articles') FROM chain;
SELECT is(jsonb_array_length(c -> 'basis'), 2, 'all of them') FROM chain;
SELECT is(c #>> '{remedy,to}', '济南市莱芜区人民法院', 'the court to apply to') FROM chain;
SELECT is((c #>> '{remedy,review,stays_the_listing}')::boolean, false, 'a review does not stay the listing (art. 12)') FROM chain;
SELECT unalike(c::text, '%379999196001110130%', 'the number stands nowhere in it') FROM chain;
SELECT is(credit_explain('379999196203130252', 'laiwu/30') #>> '{reasons,0,through,organization}', '91370116MA36N37P0L', 'through which organization');
SELECT row_eq($$SELECT c ->> 'verdict', c -> 'reasons', c -> 'remedy' FROM credit_explain('379999196102120186', 'laiwu/4') c$$,
	ROW('clear'::text, '[]'::jsonb, 'null'::jsonb), 'not listed: clear, no reasons, nothing to object to');
SELECT is(credit_explain(NULL, 'laiwu/4'), NULL, 'NULL gives NULL');
GRANT EXECUTE ON FUNCTION credit_explain(credit.subject, credit.measure) TO clerk;
SET LOCAL ROLE clerk;
SELECT is(credit_explain('379999196001110130', 'laiwu/4') #>> '{reasons,0,case_no}', '（2026）鲁0116执1号',
	'who decides can explain without being able to read the list');
SELECT throws_ok('SELECT * FROM credit.listing', '42501', NULL, '(which he is not)');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
