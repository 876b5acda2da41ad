/*
 * Register: the reasons for which a listing ends, and the words in which courts
 * give them (法释〔2017〕7号 arts. 2, 9 and 10).  Words are compared as a whole, as
 * those of the grounds are: none is taken for the likeliest.
 */

CREATE TABLE credit.removal_reason (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL
);
COMMENT ON TABLE credit.removal_reason IS 'reasons of 法释〔2017〕7号 art. 10 ¶1, by their place in it';
INSERT INTO credit.removal_reason (item, code, name)
SELECT x.item, x.code, credit.words_of('reason', x.code)
FROM (VALUES
		(1, 'performed'),
		(2, 'settlement_performed'),
		(3, 'applicant_request'),
		(4, 'no_property'),
		(5, 'stayed'),
		(6, 'not_enforceable'),
		(7, 'terminated')) x (item, code);

CREATE FUNCTION credit.wording_key(wording text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN regexp_replace(regexp_replace(replace(replace(regexp_replace(credit.text_key(wording),
		-- the number in front, and punctuation anywhere
		'^[(]?[0-9一二三四五六七]+[)、.]|[[:punct:]、。；，：“”‘’·]', '', 'g'), '或者', '或'), '已经', '已'),
		-- who it is about
		'^(因为|由于|因|经查)?(该|本)?案?(失信)?(被执行人)?', ''),
		-- what is done about it
		'((予以|依法|决定|同意|应当|可以)*(删除|屏蔽|撤下|移除|移出)(其|该)?(失信)?(被执行人)?(名单)?(信息)?)?的?$', '');
COMMENT ON FUNCTION credit.wording_key(text) IS
	'the words of a reason normalized for comparison: without numbers in front, punctuation, the debtor in front and the '
	'deletion at the end';

CREATE TABLE credit.removal_wording (
	wording_key text PRIMARY KEY,
	wording     text NOT NULL,
	act         text NOT NULL CHECK (act = ANY (ARRAY['remove', 'remove_early', 'expire', 'revoke'])),
	code        text NOT NULL,
	detail      jsonb NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE credit.removal_wording IS
	'words in which courts say why a listing ends, and which end that is: remove by art. 10 ¶1, remove_early by art. 2 ¶2, '
	'expire by art. 10 ¶2, revoke by art. 9 of 法释〔2017〕7号; a closed set';
COMMENT ON COLUMN credit.removal_wording.wording_key IS 'credit.wording_key(wording)';
COMMENT ON COLUMN credit.removal_wording.code IS
	'the reason: one of credit.removal_reason for remove, else active_performance, conduct_corrected, period_over, '
	'wrongly_listed';
COMMENT ON COLUMN credit.removal_wording.detail IS 'facts that the words themselves say, as credit_remove takes them';
INSERT INTO credit.removal_wording (wording_key, wording, act, code, detail)
SELECT credit.wording_key(w.wording), w.wording, w.act, w.code, w.detail
FROM (
	SELECT r.code AS wording, 'remove' AS act, r.code, '{}'::jsonb AS detail FROM credit.removal_reason r
	UNION ALL
	SELECT f.word, 'remove', r.code, '{}'
	FROM credit.removal_reason r JOIN credit.word w ON w.kind = 'reason' AND w.code = r.code
	CROSS JOIN LATERAL unnest(w.zh || w.former) f (word)
	UNION ALL
	SELECT words.wording, given.act, given.code, given.detail::jsonb
	FROM (VALUES
		('remove', 'performed', '{}', ARRAY[
			'已履行生效法律文书确定的义务或人民法院已执行完毕', '已履行生效法律文书确定的义务', '已履行生效法律文书确定义务',
			'履行生效法律文书确定的义务', '已履行法律文书确定的义务', '已履行全部义务', '已全部履行义务', '已履行义务', '履行义务',
			'义务已履行', '义务已履行完毕', '义务已全部履行完毕', '履行完毕', '已履行完毕', '全部履行完毕', '已全部履行完毕',
			'主动履行完毕', '已主动履行完毕', '自动履行完毕', '已自动履行完毕', '全部履行', '已全部履行', '已履行',
			'执行完毕', '已执行完毕', '全部执行完毕', '已全部执行完毕', '案件已执行完毕', '案件执行完毕', '人民法院已执行完毕',
			'法院已执行完毕', '执行完毕结案', '已执行完毕结案', '以执行完毕方式结案', '履行完毕结案', '已清偿', '全部清偿',
			'已全部清偿', '清偿完毕', '已清偿完毕', '已还清', '债务已清偿']),
		('remove', 'settlement_performed', '{}', ARRAY[
			'当事人达成执行和解协议且已履行完毕', '双方当事人达成执行和解协议且已履行完毕', '双方达成执行和解协议且已履行完毕',
			'达成执行和解协议且已履行完毕', '达成执行和解协议并已履行完毕', '达成执行和解协议并履行完毕', '达成和解协议且已履行完毕',
			'达成和解协议并已履行完毕', '达成和解协议并履行完毕', '达成和解并履行完毕', '达成和解并已履行完毕', '和解协议已履行完毕',
			'和解协议履行完毕', '执行和解协议履行完毕', '执行和解已履行完毕', '执行和解履行完毕', '执行和解并履行完毕', '和解已履行完毕',
			'和解履行完毕', '和解并履行完毕']),
		('remove', 'applicant_request', '{}', ARRAY[
			'申请执行人书面申请删除失信信息，人民法院审查同意', '申请执行人书面申请，人民法院审查同意', '申请执行人书面申请，法院审查同意',
			'申请执行人书面申请并经人民法院审查同意', '经申请执行人书面申请', '依申请执行人书面申请', '依申请执行人申请', '应申请执行人申请',
			'申请执行人提出书面申请', '申请执行人提出申请', '申请执行人申请', '申请人书面申请', '申请人申请', '债权人书面申请']),
		('remove', 'no_property', '{}', ARRAY[
			'终结本次执行程序后，通过网络执行查控系统查询被执行人财产两次以上，未发现有可供执行财产，且申请执行人或者其他人未提供有效财产线索',
			'终结本次执行程序后，通过网络执行查控系统查询被执行人财产两次以上，未发现有可供执行财产',
			'终结本次执行程序后，两次以上查询未发现有可供执行财产，且申请执行人或者其他人未提供有效财产线索',
			'终结本次执行程序后两次以上查询未发现可供执行财产', '终结本次执行程序后未发现有可供执行财产', '终结本次执行程序后未发现可供执行财产',
			'终本后两次以上查询未发现可供执行财产', '终本后未发现有可供执行财产', '终本后无可供执行财产']),
		('remove', 'stayed', '{}', ARRAY[
			'因审判监督或破产程序，人民法院依法裁定对失信被执行人中止执行', '因审判监督或破产程序，人民法院依法裁定中止执行',
			'因审判监督或破产程序中止执行', '审判监督或破产程序中止执行']),
		('remove', 'stayed', '{"proceeding": "retrial"}', ARRAY[
			'因审判监督程序，人民法院依法裁定对失信被执行人中止执行', '因审判监督程序，人民法院依法裁定中止执行', '因审判监督程序中止执行', '因审判监督程序裁定中止执行', '审判监督程序中止执行',
			'再审中止执行', '再审裁定中止执行', '因再审裁定中止执行', '因再审中止执行']),
		('remove', 'stayed', '{"proceeding": "bankruptcy"}', ARRAY[
			'因破产程序，人民法院依法裁定对失信被执行人中止执行', '因破产程序，人民法院依法裁定中止执行', '因破产程序中止执行', '因破产程序裁定中止执行', '破产程序中止执行', '破产中止执行',
			'进入破产程序中止执行', '进入破产程序，裁定中止执行', '因进入破产程序中止执行', '受理破产申请中止执行', '破产裁定中止执行']),
		('remove', 'not_enforceable', '{}', ARRAY[
			'人民法院依法裁定不予执行', '人民法院裁定不予执行', '法院裁定不予执行', '依法裁定不予执行', '已裁定不予执行', '不予执行']),
		('remove', 'terminated', '{}', ARRAY[
			'人民法院依法裁定终结执行', '人民法院裁定终结执行', '法院裁定终结执行', '依法裁定终结执行', '已裁定终结执行', '终结执行',
			'执行终结']),
		('remove_early', 'active_performance', '{}', ARRAY[
			'active_performance', '积极履行生效法律文书确定的义务', '积极履行生效法律文书确定义务', '积极履行法律文书确定的义务', '积极履行义务',
			'积极履行', '主动履行生效法律文书确定的义务', '主动履行生效法律文书确定义务', '主动履行义务', '主动履行', '积极履行提前',
			'积极履行义务提前']),
		('remove_early', 'conduct_corrected', '{}', ARRAY[
			'conduct_corrected', '主动纠正失信行为', '已主动纠正失信行为', '纠正失信行为', '已纠正失信行为', '失信行为已纠正']),
		('expire', 'period_over', '{}', ARRAY[
			'period_over', '期限届满', '期限已届满', '期限已满', '期满', '已期满', '已到期', '到期', '纳入期限届满', '纳入期限已届满', '纳入期限已满',
			'失信期限届满', '公布期限届满', '纳入失信被执行人名单期限届满', '纳入失信名单期限届满', '失信惩戒期限届满']),
		('revoke', 'wrongly_listed', '{}', ARRAY[
			'wrongly_listed', '撤销', '撤销纳入', '撤销失信信息', '撤销纳入决定', '撤销失信决定', '撤销失信被执行人信息', '撤销失信决定书', '撤销纳入失信名单决定',
			'不应纳入', '不应当纳入', '应当不予纳入', '不应纳入失信被执行人名单', '不应当纳入失信被执行人名单', '不符合纳入条件', '纳入错误', '错误纳入',
			'纳入有误', '误纳入', '错误纳入失信被执行人名单'])) given (act, code, detail, wordings)
	CROSS JOIN LATERAL unnest(given.wordings) words (wording)
) w
ON CONFLICT (wording_key) DO NOTHING;

CREATE FUNCTION credit.reason_code(reason text) RETURNS text
	LANGUAGE sql STABLE STRICT
	RETURN (SELECT w.code FROM credit.removal_wording w WHERE w.wording_key = credit.wording_key(reason));
COMMENT ON FUNCTION credit.reason_code(text) IS
	'the code of the reason for which a listing ended, from the words in which the court gave it or the code itself; NULL '
	'for any other words';

CREATE FUNCTION credit.end_reason_words(reason text) RETURNS text
	LANGUAGE sql STABLE STRICT
	-- Former words are of the versions before; whatever else stands there is the court's own.
	RETURN credit.words_of('reason', COALESCE(credit.code_of('reason', reason), credit.reason_code(reason), reason));
COMMENT ON FUNCTION credit.end_reason_words(text) IS
	'the reason for which a listing ended, in Chinese: the word for its code, or what the court wrote; NULL gives NULL';

CREATE FUNCTION credit.asked_until(p_until timestamptz, p_requested_on date) RETURNS date
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	-- The day of the request does not count, and the corresponding day is the last (Civil Code, arts. 201 and 202).
	RETURN (COALESCE(p_requested_on, credit.legal_day(p_until)) + '6 months'::interval)::date;
COMMENT ON FUNCTION credit.asked_until(timestamptz, date) IS
	'last day of the six months after a removal at the applicant''s request (法释〔2017〕7号 art. 10), from the day of the '
	'request where it is known';

CREATE FUNCTION credit.reason_words(p_act text) RETURNS text
	LANGUAGE sql STABLE STRICT
	RETURN (SELECT string_agg(format(credit.coded('%1$s (%2$s)'), w.code, COALESCE(r.name,
								-- the fullest of its wordings
								(SELECT x.wording FROM credit.removal_wording x
								 WHERE x.code = w.code AND x.wording <> x.code ORDER BY length(x.wording) DESC, x.wording COLLATE "C" DESC LIMIT 1))),
							  credit.coded(', ') ORDER BY r.item, w.code)
			FROM credit.removal_wording w LEFT JOIN credit.removal_reason r ON r.code = w.code
			WHERE w.act = p_act AND w.wording = w.code);
COMMENT ON FUNCTION credit.reason_words(text) IS
	'the reasons for an end of one kind (remove, remove_early, expire, revoke), for a message';

CREATE FUNCTION credit.removal_facts_problem(
		p_reason text, p_detail jsonb, p_listed_on date, p_day date,
		OUT message text, OUT detail text, OUT hint text)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_searches integer;
	v_requested_on CONSTANT date := credit.court_day(p_detail ->> 'requested_on');
BEGIN
	IF p_reason = 'no_property' THEN
		-- Art. 10 par. 1 (4): enforcement was terminated, two searches since found nothing, nobody gave a lead.
		SELECT count(DISTINCT credit.court_day(s)) INTO v_searches
		FROM jsonb_array_elements_text(CASE jsonb_typeof(p_detail -> 'searches')
										   WHEN 'array' THEN p_detail -> 'searches' ELSE '[]' END) s
		WHERE credit.court_day(s) BETWEEN credit.court_day(p_detail ->> 'terminated_on') AND p_day;
		IF v_searches < 2 THEN
			message := credit.coded('removal for want of property needs two searches after this enforcement was terminated');
			detail := format(credit.message('%s are given (法释〔2017〕7号 art. 10 ¶1 (4)).'), v_searches);
			hint := credit.coded('Give the days in detail: {"terminated_on": "2026-01-05", "searches": ["2026-03-01", "2026-06-01"], "no_lead": true}.');
		ELSIF p_detail -> 'no_lead' IS DISTINCT FROM 'true' THEN
			message := credit.coded('removal for want of property needs that nobody gave a valid lead');
			hint := credit.coded('Say so in detail: "no_lead": true.');
		END IF;
	ELSIF p_reason = 'applicant_request' AND v_requested_on IS NULL THEN
		message := credit.coded('removal at the applicant''s request needs the day of the written request');
		hint := credit.coded('Give it in detail: {"requested_on": "2026-03-01"}.');
	ELSIF p_reason = 'applicant_request' AND v_requested_on NOT BETWEEN p_listed_on AND p_day THEN
		message := credit.coded('the request to remove lies before the listing or after the removal');
		detail := format(credit.message('It is of %s, the listing of %s, the removal of %s.'), credit.day_text(v_requested_on),
						 credit.day_text(p_listed_on), credit.day_text(p_day));
		hint := credit.coded('Give it in detail: {"requested_on": "2026-03-01"}.');
	ELSIF p_reason = 'stayed' AND credit.code_of('proceeding', p_detail ->> 'proceeding') IS NULL THEN
		message := credit.coded('removal because enforcement is stayed needs the proceeding');
		hint := credit.coded('Give it in detail: {"proceeding": "retrial"} or {"proceeding": "bankruptcy"}.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.removal_facts_problem(text, jsonb, date, date) IS
	'which of the facts that a reason of 法释〔2017〕7号 art. 10 ¶1 rests on is not given or cannot be, beside the days of the '
	'listing and of the removal, in words; NULL: none';
