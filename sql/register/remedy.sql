/*
 * Register: what somebody can do about a measure, in words, by who it is: the
 * debtor on the list (法释〔2017〕7号 arts. 11 and 12), or a person whom a post in a
 * listed unit binds; an exemption (法释〔2015〕17号 arts. 3 and 8); and what a
 * department itself decided (行政复议法 art. 20, 行政诉讼法 art. 46).  Each says
 * who may do it, to whom, within what time, and who answers.
 *
 * credit_check asks with every answer, so the words are expressions that a plan
 * takes in, as constants (sql/build.pl).
 */

CREATE FUNCTION credit.correction_words(p_court text) RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN '认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（' || p_court || '）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，'
		|| '理由成立的在三个工作日内纠正';
COMMENT ON FUNCTION credit.correction_words(text) IS
	'how a listing is corrected, by which court (法释〔2017〕7号 arts. 11 and 12), as part of a sentence';

CREATE FUNCTION credit.review_words() RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN '对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，上一级人民法院自收到复议申请之日起十五日内作出决定，'
		|| '复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）';
COMMENT ON FUNCTION credit.review_words() IS
	'how the rejection of an application to correct is reviewed (法释〔2017〕7号 art. 12), as part of a sentence';

CREATE FUNCTION credit.post_remedy_words(p_court text) RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN '该案被执行人是所在单位，不是本人。不担任或者已经不再担任该职务的，可以书面向执行法院（' || p_court || '）提交证明，申请停止对本人适用';
COMMENT ON FUNCTION credit.post_remedy_words(text) IS
	'what a person can do whom a post in a listed unit binds, as part of a sentence';

CREATE FUNCTION credit.exemption_remedy_words(p_court text, p_through_post boolean) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN p_through_post THEN '因私消费并以个人财产支付的，可以向执行法院（' ELSE '因生活或者经营必需的，可以向执行法院（' END || p_court
		|| CASE WHEN p_through_post THEN '）申请准许，执行法院审查属实的应予准许（法释〔2015〕17号第三条）'
				ELSE '）申请批准后进行（法释〔2015〕17号第八条）' END;
COMMENT ON FUNCTION credit.exemption_remedy_words(text, boolean) IS
	'how a court exempts from a measure, the debtor or a person in a post, as part of a sentence';

CREATE FUNCTION credit.act_remedy_words() RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN '对部门依此作出的行政行为不服的，可以自知道或者应当知道该行政行为之日起六十日内向行政复议机关申请行政复议，或者六个月内向人民法院提起行政诉讼，法律另有规定的除外'
		|| '（行政复议法第二十条、行政诉讼法第四十六条）';
COMMENT ON FUNCTION credit.act_remedy_words() IS
	'what can be done about the act of a department itself, as part of a sentence';

CREATE FUNCTION credit.remedy_words(p_listing bigint, p_court text, p_through_post boolean, p_exemptible boolean)
	RETURNS text
	LANGUAGE sql STABLE
	RETURN concat(CASE WHEN p_through_post THEN credit.post_remedy_words(p_court) || '；' END,
				  credit.correction_words(p_court), '；', credit.review_words(), '。',
				  CASE WHEN p_exemptible THEN credit.exemption_remedy_words(p_court, p_through_post) || '。' END,
				  credit.act_remedy_words(), '。',
				  credit.objection_words(p_listing) || '。');
COMMENT ON FUNCTION credit.remedy_words(bigint, text, boolean, boolean) IS
	'what whom a measure of a listing reaches, itself or through a post, can do about it, and what is being done about the '
	'listing already; listing NULL: nothing is';

CREATE FUNCTION credit.roles_held(p_listing bigint, p_person credit.subject, p_roles text[], p_moment timestamptz)
	RETURNS text[]
	LANGUAGE sql STABLE STRICT
BEGIN ATOMIC
	SELECT array_agg(r.code ORDER BY r.ord)
	FROM credit.post_role r
	WHERE r.code = ANY (p_roles) AND EXISTS (
		SELECT FROM credit.relation o
		WHERE o.listing = p_listing AND o.role = r.code AND o.known_until = 'infinity'
		  AND o.since <= p_moment AND COALESCE(p_moment < o.until, true) AND credit.one_subject(o.person, p_person));
END;
COMMENT ON FUNCTION credit.roles_held(bigint, credit.subject, text[], timestamptz) IS
	'which of these roles a person has in the unit of a listing at a moment, in their order';
