-- Register, 法释〔2017〕7号 arts. 2, 9 and 10: a removal in a push says why in words that are
-- known, and obeys the rules of credit_remove, credit_remove_early, credit_expire and
-- credit_revoke.
BEGIN;
SELECT plan(55);
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.send(VARIADIC records jsonb[]) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, to_jsonb(records)) r
$$;
CREATE FUNCTION pg_temp.record(n int, more jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2020）鲁0116执%s号', n)) || more
$$;
-- Lists, removes, and says what has come of it.
CREATE FUNCTION pg_temp.fate(reason text, more jsonb DEFAULT '{}', grounds text DEFAULT '[1]', decided date DEFAULT '2026-03-02') RETURNS text LANGUAGE plpgsql AS $$
DECLARE n int := nextval('pg_temp.push_no');
BEGIN
	PERFORM pg_temp.send(pg_temp.record(n, jsonb_build_object('grounds', grounds::jsonb, 'decisionDate', decided, 'decisionNo', '决' || n)));
	PERFORM pg_temp.send(pg_temp.record(n, jsonb_build_object('removalReason', reason) || more));
	RETURN (SELECT COALESCE(l.ended || ' ' || l.end_reason, (SELECT r.reason FROM credit.push_reject r ORDER BY r.id DESC LIMIT 1), 'nothing')
			FROM credit.listing l WHERE l.case_key = format('(2020)鲁0116执%s号', n) AND l.known_until = 'infinity');
END $$;

-- The words: variants of the known ones, and no others
SELECT is(credit.reason_code(words), code, format('%s: %s', code, words)) FROM (VALUES
	('performed', '已履行或者已执行完毕'), ('performed', '已履行或已执行完毕'), ('performed', '（一）被执行人已履行生效法律文书确定的义务或人民法院已执行完毕的'), ('performed', U&'\3000全部 履行完毕。'), ('performed', '被执行人已经履行完毕，予以删除失信信息'), ('performed', 'performed'),
	('settlement_performed', '当事人达成执行和解协议且已履行完毕的；'), ('applicant_request', '申请执行人书面申请删除'), ('applicant_request', '申请执行人书面申请删除失信信息，人民法院审查同意的'), ('applicant_request', '3．申请执行人书面申请'),
	('no_property', '终结本次执行程序后，通过网络执行查控系统查询被执行人财产两次以上，未发现有可供执行财产，且申请执行人或者其他人未提供有效财产线索的'), ('stayed', '因审判监督或破产程序，人民法院依法裁定对失信被执行人中止执行的'), ('stayed', '破产中止执行'),
	('not_enforceable', '人民法院依法裁定不予执行的'), ('terminated', '人民法院依法裁定终结执行的'), ('active_performance', '失信被执行人积极履行生效法律文书确定义务'), ('conduct_corrected', '主动纠正失信行为的'), ('period_over', '纳入期限届满'), ('wrongly_listed', '不应纳入失信被执行人名单'),
	(NULL, '心情好'), (NULL, '未履行完毕'), (NULL, '终结本次执行程序'), (NULL, '中止执行'), (NULL, '删除'), (NULL, '提前删除'), (NULL, '部分履行')) v (code, words);
SELECT is((SELECT count(*)::int FROM credit.removal_reason r WHERE credit.reason_code(r.name) = r.code), 7, 'the names of the table are among them');
SELECT is_empty($$SELECT wording FROM credit.removal_wording WHERE wording_key <> credit.wording_key(wording) OR wording_key = ''$$, 'each is found by its key');
SELECT matches(pg_temp.fate('心情好'), '^removalReason "心情好" is none that is known; the reasons of art\. 10 are performed \(已履行或者已执行完毕\), settlement_performed', 'another is a reject that lists them');

-- Art. 10 par. 1: without a period
SELECT is(pg_temp.fate('已履行完毕'), 'removed 已履行完毕', 'a listing without period is removed, and the words are kept');
SELECT is(pg_temp.fate('申请执行人书面申请删除'), 'removed 申请执行人书面申请删除', 'at the applicant''s request, in whatever words');
SELECT matches(pg_temp.fate('积极履行义务'), '^the listing has no fixed period to end early; the reasons of art\. 10 are ', 'early removal has nothing to end early');
SELECT is(pg_temp.fate('期限届满'), 'the listing has no period that could be over (ground 1 alone)', 'nor is a period over');
SELECT alike(pg_temp.fate('终本后未发现可供执行财产'), 'removal for want of property needs two searches%', 'the facts are asked for');
SELECT alike(pg_temp.fate('终本后未发现可供执行财产', '{"removalDetail": {"terminated_on": "2026-03-10", "searches": ["2026-03-20", "2026-13-45"], "no_lead": true}}'), 'removal for want of property needs two searches%', 'and have to be whole');
SELECT is(pg_temp.fate('终本后未发现可供执行财产', '{"removalDetail": {"terminated_on": "2026-03-10", "searches": ["2026-03-20", "2026年4月20日"], "no_lead": true}}'), 'removed 终本后未发现可供执行财产', 'and given');
SELECT alike(pg_temp.fate('再审或者破产中止执行'), 'removal because enforcement is stayed needs the proceeding%', 'stayed in which proceeding?');
SELECT is(pg_temp.fate('再审或者破产中止执行', '{"removal_detail": {"proceeding": "retrial"}}'), 'removed 再审或者破产中止执行', 'in a retrial');
SELECT is(pg_temp.fate('破产程序中止执行'), 'removed 破产程序中止执行', 'the words may say so themselves');
SELECT is(credit.said((credit.check_record('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2020）鲁0116执1号", "removalReason": "履行完毕", "removalDetail": [1]}')).problem), 'removalDetail is not a JSON object', 'the facts are an object');

-- Art. 10 par. 2: with a period
SELECT is(pg_temp.fate('已履行完毕', grounds => '[4]'), 'the listing has a fixed period through 2028-03-01, which the reasons of art. 10 do not end; those of early removal are active_performance (积极履行生效法律文书确定的义务), conduct_corrected (已主动纠正失信行为)', 'paid, and still within its period');
SELECT is(pg_temp.fate('积极履行义务', grounds => '[4]'), 'removed 积极履行义务', 'removed early');
SELECT is(pg_temp.fate('期限届满', grounds => '[4]'), 'the period of the listing is not over: its last day is 2028-03-01', 'not over yet');
SELECT is(pg_temp.fate('期限届满', grounds => '[4]', decided => '2023-03-02'), 'expired period_over', 'over: expired');
SELECT is(pg_temp.fate('已履行完毕', grounds => '[4]', decided => '2023-03-02'), 'expired period_over', 'whatever the record says');
SELECT is(pg_temp.fate('积极履行义务', '{"removedOn": "2025-02-28"}', '[4]', '2023-02-28'), 'expired period_over', 'on the first day after it as well');

-- Art. 9
SELECT is(pg_temp.fate('不应纳入'), 'revoked 不应纳入', 'revoked: it never was');
SELECT is(credit_is_restricted('379999198506150049', 'laiwu/4'), true, '(others are in force)');

-- Days
SELECT is(pg_temp.fate('已履行完毕', '{"removedOn": "2026-03-01"}'), 'removedOn 2026-03-01 lies before the first day of the listing, 2026-03-02', 'not before the first day of the listing');
SELECT is(pg_temp.fate('已履行完毕', '{"removedOn": "2026-03-02"}'), 'removed 已履行完毕', 'on it');

-- What has ended
SELECT pg_temp.fate('已履行完毕') \gset
SELECT is(pg_temp.send(pg_temp.record(currval('pg_temp.push_no')::int - 2, '{"removalReason": "已履行完毕"}')), '0/0/0/1/0', 'removed again: nothing new');
SELECT is(pg_temp.send(pg_temp.record(currval('pg_temp.push_no')::int - 3, '{"removalReason": "撤销"}')), '0/0/1/0/0', 'but it may be revoked');
SELECT is(pg_temp.send(pg_temp.record(currval('pg_temp.push_no')::int - 4, '{"removalReason": "撤销"}')), '0/0/0/1/0', 'once');
SELECT is(pg_temp.send(pg_temp.record(99999, '{"removalReason": "撤销"}')), '0/0/0/0/1', 'what is not on the list cannot be removed');
-- By call, the same words
SELECT isnt(credit_remove(credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', '（2026）鲁0116执1号', '{1}', '决1', '2026-03-02', '2026-03-02'), '（一）全部履行完毕', '2026-03-03', '删1', '2026-03-04'), NULL, 'credit_remove reads them as well');
SELECT * FROM finish();
ROLLBACK;
