-- What test/t/backslash.t asks with standard_conforming_strings on and off:
-- functions that read or write text.  No constant in here has a backslash.
SET client_min_messages = error;
SET lc_messages = 'C';
CREATE FUNCTION pg_temp.answer(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v text;
	v_detail text;
	v_hint text;
BEGIN
	EXECUTE statement INTO v;
	RETURN v;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS v_detail = PG_EXCEPTION_DETAIL, v_hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(' | ', SQLSTATE, SQLERRM, v_detail, v_hint);
END
$$;
-- Records, good and bad
SELECT credit_add_court('甲法院');
SELECT added, changed, removed, unchanged, rejected FROM credit_push('甲法院', '2026-1', '[
	{"iname": "苏林东", "cardNum": "379999196001110130", "caseCode": "（2025）鲁0116执329号", "grounds": [2], "disruptTypeName": "以伪造证据、暴力、威胁等方法妨碍、抗拒执行", "decisionDate": "2026-03-18"},
	{"iname": "济南莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执330号", "grounds": [1], "decisionDate": "2026年3月18日"},
	{"iname": "公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（２０２５）鲁0116执0331号", "grounds": "1, 5", "decisionDate": "20260318", "duty": "还款"},
	{"iname": "甲", "cardNum": "379999196001110139", "caseCode": "鲁0116执332号", "grounds": [7], "decisionDate": "05/04/2026"},
	"no object", 5, {"iname": " "}]');
SELECT record_no, reason FROM credit.push_reject ORDER BY id;
SELECT listing, subject, case_no, since AT TIME ZONE 'Asia/Shanghai', until AT TIME ZONE 'Asia/Shanghai' FROM credit.listing ORDER BY id;
SELECT credit_list_fingerprint('甲法院');
SELECT credit.case_key(c), credit.name_key(c) FROM unnest(ARRAY['（2025）鲁0116执0329号', '(2025)鲁0116执329号之一', '〔2025〕莱执字第00232号', '执329号']) c;
SELECT credit_mask(s), credit_subject_kind(s) FROM unnest('{379999196001110130,91370116MA3DEM0198,passport:USA-E12345678}'::credit.subject[]) s;
SELECT t, credit_subject_problem(t) FROM unnest(ARRAY['379999196001110131', 'S', '3799 9919 6001 1101 30', '379999********0111', 'passport:']) t;
-- Holidays
SELECT y.year, y.source, count(*), min(h.day), max(h.day) FROM credit.holiday_year y JOIN credit.holiday h USING (year) GROUP BY 1, 2 ORDER BY 1;
SELECT name, count(*) FROM credit.holiday GROUP BY name ORDER BY name COLLATE "C";
SELECT pg_temp.answer(format('SELECT credit_load_holidays(2030, %L, %L)', source, days)) FROM (VALUES
	('通知', '[{"day": "2030-01-01", "name": "元旦", "working": false}]'),
	('通知', '[{"day": "dddd-dd-dd", "name": "元旦", "working": false}]'), ('S', '[]'), (' ', '[]'),
	('通知', '[{"day": "2031-06-01", "name": "元旦", "working": false}]')) v (source, days);
SELECT credit_add_workdays('2026-02-13', 5), credit_is_workday('2026-02-16'), credit_workdays_between('2026-02-01', '2026-03-01');
-- Decisions
SELECT pg_temp.answer(format('SELECT credit_remove(2, %L, %L, %L, %L, %L)', reason, '2026-06-01', '一号', '2026-06-02', detail)) FROM (VALUES
	('no_property', '{"terminated_on": "2026-01-05", "searches": ["2026-03-01"], "no_lead": true}'),
	('no_property', '{"terminated_on": "2026-01-05", "searches": ["dddd-dd-dd", "2026-06-01"], "no_lead": true}'),
	('no_property', '{"terminated_on": "2026-01-05", "searches": ["2026-03-01", "2026-06-01"], "no_lead": true}'),
	('applicant_request', '{"requested_on": "dddd-dd-dd"}')) v (reason, detail);
SELECT pg_temp.answer('SELECT credit_remark_not_there()'), pg_temp.answer(format('SELECT credit_add_remark(1, %L)', 'S')), pg_temp.answer(format('SELECT credit_add_remark(1, %L)', ' '));
SELECT pg_temp.answer(format('SELECT credit_suspend_measure(%L, %L)', 'laiwu/5', r)) FROM unnest(ARRAY[' ', 'S']) r;
-- Feedback
SELECT pg_temp.answer(format('SELECT credit_feedback(%L, %L, %L, %L)', '379999196001110130', 'laiwu/4', 'refused', d)) FROM unnest(ARRAY[
	'{"amount": 725000, "decided_on": "2026-05-15", "evidence": {"uri": "https://x.cn/S", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}',
	'{"evidence": {"uri": "https://x.cn/a b", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}',
	'{"evidence": {"uri": "file+a.b-c:SSS", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}', '{"amount": "1"}']) d;
-- Typical cases
SELECT credit_draft_case(1);
SELECT body FROM credit.case_version;
SELECT pg_temp.answer(format('SELECT credit_edit_case(1, %L, %L)', '标题', b)) FROM unnest(ARRAY['379999196001110130', '37 01-16.1960/0111（0111）', '三七〇一一六一九六〇〇一一一〇一一一',
	replace('379999 19600111 0130', ' ', chr(160) || chr(8203)), '苏 林-东', '苏s林', '（2025）鲁0116执0329号', '苏某执××号 s u20']) b;
SELECT credit_case_document(1);
SELECT credit.told('ａ s-Su x〇一二(\\u4e09）', '{assux0123}'), credit.told('3 7 9 9 9 9 1 9 6 0 0 1 1 1 0 1 3 0', '{}');
-- What leaves
SELECT regexp_replace(credit_statement_text('379999196001110130'), '[0-9]+年[0-9]+月[0-9]+日', '某日', 'g');
SELECT regexp_replace(credit_effect_markdown('2026-01-01', '2026-06-30'), '[0-9]+年[0-9]+月[0-9]+日', '某日', 'g');
SELECT md5(regexp_replace(credit_effect_page('2026-01-01', '2026-06-30', 'A s | *b*'), '[0-9]+年[0-9]+月[0-9]+日', '某日', 'g'));
SELECT credit.markdown(t), credit.html(t) FROM unnest(ARRAY['a s | b*c_d`e', '<s>&x01', chr(9) || 'ss  S' || chr(92) || chr(1)]) t;
SELECT measure, title, effect FROM credit_measures('379999196001110130') ORDER BY measure;
SELECT verdict, remedy FROM credit_check('379999196001110130', 'laiwu/4', '政府采购');
SELECT credit_prepare_log(2), credit_seal_log(1) >= 0, credit_expire_log();
SELECT c.relname ~ '^access_log_[0-9]{4}_[0-9]{2}$' FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'credit.access_log'::regclass ORDER BY 1;
SELECT ok, problem FROM credit_verify_log(NULL) AS v (ok, problem);
