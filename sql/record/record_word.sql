/*
 * Record: the words of records as data, which src/record keeps in memory.  Names
 * of fields, as whoever made a list calls them, and wordings of grounds, each
 * with where it comes from.  What is built in was found in the rules and in the
 * courts' public records; the office adds what its courts write.
 */

CREATE FUNCTION credit.record_name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_record_name_key';
COMMENT ON FUNCTION credit.record_name_key(text) IS
	'the form in which names of fields are compared: without blanks, case and punctuation; NULL for a name of nothing else, '
	'and for one over its limit';

CREATE TABLE credit.record_name (
	part     text NOT NULL CHECK (part = ANY (ARRAY['record', 'relation'])),
	name     text NOT NULL,
	name_key text NOT NULL,
	field    text,
	source   text NOT NULL CHECK (source ~ '\S'),
	built_in boolean NOT NULL DEFAULT false,
	at       timestamptz,
	by_role  name,
	PRIMARY KEY (name_key, part),
	CHECK (name_key = credit.record_name_key(name)),
	CHECK (built_in = (at IS NULL) AND built_in = (by_role IS NULL)),
	CHECK (part = 'record' OR field = ANY (ARRAY['person', 'role', 'since', 'until', 'name']))
);
COMMENT ON TABLE credit.record_name IS
	'what senders call the fields of a record, and of a relation in it, beside the field names of the court and the register';
COMMENT ON COLUMN credit.record_name.part IS 'record, or relation for a member of relations and qysler';
COMMENT ON COLUMN credit.record_name.name IS 'as senders write it';
COMMENT ON COLUMN credit.record_name.name_key IS 'credit.record_name_key(name)';
COMMENT ON COLUMN credit.record_name.field IS
	'the register''s name of the field (credit.record_field), or person, role, since, until, name in a relation; NULL: a '
	'field that says nothing the register keeps, and is not reported as unknown';
COMMENT ON COLUMN credit.record_name.source IS 'where the name stands';

INSERT INTO credit.record_name (part, name, name_key, field, source, built_in)
SELECT g.part, n.name, credit.record_name_key(n.name), g.field, g.source, true
FROM (VALUES
	('record', 'name', '中国执行信息公开网', ARRAY['被执行人姓名/名称', '失信被执行人姓名/名称']),
	('record', 'name', '地方法院名单、表格', ARRAY['被执行人姓名', '被执行人名称', '被执行人姓名或名称', '被执行人姓名或者名称', '被执行人', '失信被执行人', '失信被执行人姓名',
		'失信被执行人名称', '姓名', '名称', '姓名/名称', '姓名或名称', '姓名或者名称', '当事人', '当事人姓名', '当事人名称', '企业名称', '单位名称', '公司名称', '被执行人名字']),
	('record', 'subject', '中国执行信息公开网', ARRAY['身份证号码/组织机构代码']),
	('record', 'subject', '地方法院名单、表格', ARRAY['身份证号码', '身份证号', '身份证', '公民身份号码', '公民身份证号码', '居民身份证号码', '身份证件号码', '证件号码', '证件号', '组织机构代码', '组织机构代码证',
		'统一社会信用代码', '社会信用代码', '身份证号码/统一社会信用代码', '身份证号/组织机构代码', '身份证号/统一社会信用代码', '身份证/组织机构代码', '身份证号码或组织机构代码',
		'身份证号码/组织机构代码证', '统一社会信用代码/组织机构代码', '被执行人身份证号码', '被执行人证件号码', '当事人证件号码', '身份证号码（组织机构代码）']),
	('record', 'kind', '地方法院名单、表格', ARRAY['被执行人类型', '被执行人类别', '失信被执行人类型', '当事人类型', '主体类型', '主体类别']),
	('record', 'sex', '中国执行信息公开网', ARRAY['性别']),
	('record', 'age', '中国执行信息公开网', ARRAY['年龄']),
	('record', 'birth_date', '地方法院名单、表格', ARRAY['出生日期', '出生年月日', '出生时间']),
	('record', 'representative', '中国执行信息公开网', ARRAY['法定代表人或者负责人姓名']),
	('record', 'representative', '地方法院名单、表格', ARRAY['法定代表人或负责人姓名', '法定代表人姓名', '法定代表人', '法定代表人或者负责人', '法定代表人或负责人', '法定代表人/负责人',
		'法定代表人（负责人）', '法定代表人（负责人）姓名', '企业法人姓名', '法人代表', '法人代表姓名', '负责人姓名', '负责人', '主要负责人']),
	('record', 'case_no', '中国执行信息公开网', ARRAY['案号']),
	('record', 'case_no', '地方法院名单、表格', ARRAY['执行案号', '案件号', '案件编号', '执行案件号', '执行案件案号', '执行案件编号']),
	('record', 'court_name', '中国执行信息公开网', ARRAY['执行法院']),
	('record', 'court_name', '地方法院名单、表格', ARRAY['执行法院名称', '法院', '法院名称', '所属法院']),
	('record', 'area', '中国执行信息公开网', ARRAY['省份']),
	('record', 'area', '地方法院名单、表格', ARRAY['地域', '地域名称', '地区', '所在省份', '所属省份', '所属地区']),
	('record', 'filed_on', '中国执行信息公开网', ARRAY['立案时间']),
	('record', 'filed_on', '地方法院名单、表格', ARRAY['立案日期', '执行立案时间', '执行立案日期']),
	('record', 'published_on', '中国执行信息公开网', ARRAY['发布时间']),
	('record', 'published_on', '地方法院名单、表格', ARRAY['发布日期', '公布时间', '公布日期', '公开时间', '公开日期']),
	('record', 'decision_no', '法释〔2017〕7号第五条', ARRAY['决定书文号', '决定书编号', '决定书案号', '决定文号', '决定书号', '纳入决定书文号', '失信决定书文号', '失信决定书编号', '纳入失信决定书文号']),
	('record', 'decided_on', '法释〔2017〕7号第五条', ARRAY['决定日期', '决定时间', '决定书日期', '决定作出日期', '作出决定日期', '纳入决定日期', '决定书作出日期']),
	('record', 'grounds', '法释〔2017〕7号第一条', ARRAY['失信情形编号', '失信情形序号', '纳入情形编号', '纳入情形序号', '情形编号', '情形序号']),
	('record', 'ground_text', '中国执行信息公开网', ARRAY['失信被执行人行为具体情形']),
	('record', 'ground_text', '地方法院名单、表格', ARRAY['失信被执行人具体情形', '失信被执行人行为情形', '失信行为具体情形', '失信行为', '失信情形', '被执行人行为具体情形', '行为具体情形',
		'具体情形', '纳入情形', '纳入失信情形', '失信具体情形']),
	('record', 'period_years', '法释〔2017〕7号第二条', ARRAY['纳入期限', '纳入期限（年）', '纳入年限', '失信期限', '失信期限（年）', '公布期限', '公布期限（年）']),
	('record', 'period_reason', '法释〔2017〕7号第二条', ARRAY['延长期限理由', '延长理由', '延长事由', '期限延长理由', '延长期限事由']),
	('record', 'grace_until', '法发〔2019〕35号第十五条', ARRAY['宽限期至', '宽限期', '宽限期限', '宽限期届满日', '宽限期届满日期', '宽限期截止日', '宽限期截止日期', '宽限期最后一日',
		'宽限期终止日期', '宽限截止日期', '宽限至']),
	('record', 'basis_no', '中国执行信息公开网', ARRAY['执行依据文号']),
	('record', 'basis_no', '地方法院名单、表格', ARRAY['执行依据', '执行依据案号', '执行依据编号', '执行依据文书号', '依据文号', '生效法律文书文号', '生效法律文书案号']),
	('record', 'basis_issuer', '中国执行信息公开网', ARRAY['做出执行依据单位']),
	('record', 'basis_issuer', '地方法院名单、表格', ARRAY['作出执行依据单位', '做出执行依据的单位', '作出执行依据的单位', '作出执行依据机关', '做出执行依据机关', '执行依据作出单位', '执行依据制作单位',
		'执行依据做出单位']),
	('record', 'obligation', '中国执行信息公开网', ARRAY['生效法律文书确定的义务']),
	('record', 'obligation', '地方法院名单、表格', ARRAY['生效法律文书确定义务', '法律生效文书确定的义务', '生效法律文书所确定的义务', '法律文书确定的义务', '确定的义务', '义务', '应履行义务']),
	('record', 'performance', '中国执行信息公开网', ARRAY['被执行人的履行情况']),
	('record', 'performance', '地方法院名单、表格', ARRAY['被执行人履行情况', '履行情况', '履行状态']),
	('record', 'performed_part', '地方法院名单、表格', ARRAY['已履行部分', '已履行', '已履行情况']),
	('record', 'unperformed_part', '地方法院名单、表格', ARRAY['未履行部分', '未履行', '未履行情况']),
	('record', 'exit_ban', '地方法院名单、表格', ARRAY['限制出境', '是否限制出境', '限制出境标志', '禁止出境']),
	('record', 'not_public', '法释〔2017〕7号第八条', ARRAY['不予公布', '不予公开', '不公布', '不公开', '不宜公布', '不宜公开', '是否不予公布', '是否不予公开', '是否不公开', '是否不公布']),
	('record', 'bars', '法释〔2017〕7号第三条', ARRAY['不得纳入情形', '不得纳入的情形', '不得纳入失信情形', '不予纳入情形']),
	('record', 'on_application', '法释〔2017〕7号第五条', ARRAY['是否依申请', '依申请', '依申请纳入', '是否依申请纳入', '是否申请执行人申请']),
	('record', 'relations', '法释〔2015〕17号第三条', ARRAY['相关人员', '关联人员', '任职人员', '有关人员']),
	('record', 'removed_on', '法释〔2017〕7号第十条', ARRAY['删除日期', '删除时间', '屏蔽日期', '移除日期', '移出日期']),
	('record', 'removal_reason', '法释〔2017〕7号第十条', ARRAY['删除事由', '删除原因', '删除理由', '屏蔽原因', '移除原因', '移出原因', '退出事由', '退出原因']),
	('record', NULL, '转载网站', ARRAY['id', '_id', 'lineId', 'siteId', 'SITE_ID', '_update_time', '_version', '_select_time', 'StdStg', 'StdStl', 'areaNameNew', 'cambrian_appid',
		'changefreq', 'focusNumber', 'lastmod', 'loc', 'priority', 'publishDateStamp', 'sitelink', 'type', 'gistCid', 'caseCid', 'areaId']),
	('record', NULL, '中国执行信息公开网', ARRAY['序号', '关注次数', '编号', '行号']),
	('relation', 'person', '地方法院名单、表格', ARRAY['证件号码', '证件号', '身份证号码', '身份证号', '身份证', '身份证件号码', '公民身份号码', '公民身份证号码']),
	('relation', 'role', '地方法院名单、表格', ARRAY['职务', '身份', '任职', '职位', '角色', '人员类型', '任职身份']),
	('relation', 'since', '地方法院名单、表格', ARRAY['任职起始日期', '任职开始日期', '任职日期', '任职时间', '任职起', '任职起始时间', '任职开始时间']),
	('relation', 'until', '地方法院名单、表格', ARRAY['任职终止日期', '任职截止日期', '任职结束日期', '任职止', '任职终止时间', '任职结束时间', '离任日期', '离任时间', '卸任日期', '离职日期']),
	('relation', 'name', '地方法院名单、表格', ARRAY['姓名', '名称', '人员姓名'])) g (part, field, source, names)
CROSS JOIN LATERAL unnest(g.names) n (name)
ON CONFLICT (name_key, part) DO NOTHING;

-- Sessions keep both tables in memory.
CREATE TRIGGER name_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.record_name
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.record_name ENABLE ALWAYS TRIGGER name_changed;
CREATE TRIGGER name_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.record_name
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.record_name ENABLE REPLICA TRIGGER name_arrived;

CREATE FUNCTION credit.ground_wording_key(wording text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_ground_wording_key';
COMMENT ON FUNCTION credit.ground_wording_key(text) IS
	'a wording of a ground in the form for comparison: without blanks and punctuation, with its signs for variants; error '
	'22023 where these are not in pairs';

CREATE TABLE credit.ground_wording (
	wording_key text PRIMARY KEY,
	wording     text NOT NULL,
	ground      smallint NOT NULL CHECK (ground BETWEEN 1 AND 6),
	source      text NOT NULL CHECK (source ~ '\S'),
	built_in    boolean NOT NULL DEFAULT false,
	at          timestamptz,
	by_role     name,
	CHECK (wording_key = credit.ground_wording_key(wording) AND wording_key <> ''),
	CHECK (built_in = (at IS NULL) AND built_in = (by_role IS NULL))
);
COMMENT ON TABLE credit.ground_wording IS
	'in which words courts name the grounds of 法释〔2017〕7号 art. 1, those of the rules of 2013 (法释〔2013〕17号 art. 1) '
	'included, whose (六) is ground 1 of today';
COMMENT ON COLUMN credit.ground_wording.wording_key IS 'credit.ground_wording_key(wording)';
COMMENT ON COLUMN credit.ground_wording.wording IS
	'the words: [x] may be left out, (x|y) is one of them, {x|y} one or more of them in any order; punctuation counts for nothing';
COMMENT ON COLUMN credit.ground_wording.ground IS 'by the numbers of 法释〔2017〕7号 art. 1';
COMMENT ON COLUMN credit.ground_wording.source IS 'the rule or the records in which the words stand';

INSERT INTO credit.ground_wording (wording_key, wording, ground, source, built_in)
SELECT credit.ground_wording_key(w.wording), w.wording, w.ground, w.source, true
FROM (VALUES
	(1, '法释〔2017〕7号第一条第（一）项', '有履行能力而拒不履行生效法律文书确定义务'),
	(2, '法释〔2017〕7号第一条第（二）项', '以伪造证据、暴力、威胁等方法妨碍、抗拒执行'),
	(3, '法释〔2017〕7号第一条第（三）项', '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行'),
	(4, '法释〔2017〕7号第一条第（四）项', '违反财产报告制度'),
	(5, '法释〔2017〕7号第一条第（五）项', '违反限制消费令'),
	(6, '法释〔2017〕7号第一条第（六）项', '无正当理由拒不履行执行和解协议'),
	(1, '法释〔2013〕17号第一条第（六）项', '其他有履行能力而拒不履行生效法律文书确定义务'),
	(5, '法释〔2013〕17号第一条第（四）项', '违反限制高消费令'),
	(1, '法院公布记录', '[其他](有履行能力|具有履行能力|具备履行能力|有能力履行|具有能力履行|有能力)[但][而][却](拒不履行|拒绝履行|不履行|拒不执行)[[(生效|已生效|已经生效|发生法律效力的|已发生法律效力的|已经发生法律效力的)[的]](法律文书|裁判文书|法律裁判文书|判决书|裁定书|调解书|判决|裁定|裁判|文书)][所][确定][的][全部][给付][(义务|债务)]'),
	(2, '法院公布记录', '[其他][以][采取][采用]{伪造证据|伪造重要证据|暴力|威胁|胁迫}[等][(方法|手段|方式|行为)][{妨碍|妨害|阻碍|抗拒}[法院][人民法院]执行]'),
	(2, '法院公布记录', '[其他][(方法|手段|方式)]{妨碍|妨害|阻碍|抗拒}[法院][人民法院]执行'),
	(3, '法院公布记录', '[其他][以][采取][采用][通过]{虚假诉讼|虚假仲裁|隐匿财产|隐藏财产|转移财产|隐匿|隐藏|转移|转移、隐匿财产}[财产][等][(方法|手段|方式|行为)]规避[法院][人民法院]执行'),
	(3, '法院公布记录', '[以][采取][采用][通过]{虚假诉讼|虚假仲裁|隐匿财产|隐藏财产|转移财产|隐匿、转移财产|转移、隐匿财产}[等][(方法|手段|方式|行为)]'),
	(3, '法院公布记录', '[其他][(方法|手段|方式)]规避[法院][人民法院]执行'),
	(4, '法院公布记录', '违反(财产报告|财产申报|报告财产|申报财产|财产报告、申报)(制度|令|规定|义务)'),
	(4, '《中华人民共和国民事诉讼法》第二百五十二条', '{拒绝|拒不|虚假|不如实|未如实}[如实]{报告|申报|虚假报告|虚假申报}[其][个人]财产[(情况|状况)]'),
	(5, '法院公布记录', '违反[(人民法院|法院)][(发出的|作出的|签发的)](限制消费|限制高消费|限制高消费及有关消费|限高|高消费)[的][(令|措施|规定|命令|决定|通知)]'),
	(6, '法院公布记录', '无正当理由[而](拒不履行|拒绝履行|不履行|拒不执行)[双方][当事人][已][达成的][执行](和解协议|和解)[[(约定|确定)的]义务]')
) w (ground, source, wording)
ON CONFLICT (wording_key) DO NOTHING;

CREATE TRIGGER wording_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.ground_wording
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.ground_wording ENABLE ALWAYS TRIGGER wording_changed;
CREATE TRIGGER wording_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.ground_wording
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.ground_wording ENABLE REPLICA TRIGGER wording_arrived;

CREATE FUNCTION credit.wording_grounds(wording text) RETURNS smallint[]
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'credit_wording_grounds';
COMMENT ON FUNCTION credit.wording_grounds(text) IS
	'the grounds of 法释〔2017〕7号 art. 1 that a text names, several joined in any way; NULL for a text with a part that is no '
	'known wording (credit.ground_wording), and for one over its limit';

CREATE FUNCTION credit.record_field(key text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_record_field';
COMMENT ON FUNCTION credit.record_field(text) IS
	'the register''s name of the field that a key of a record means, in whichever spelling it may come, and by the names of '
	'credit.record_name; NULL for a key that means none';

CREATE FUNCTION credit.do_add_ground_wording(wording text, ground integer, source text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_other credit.ground_wording;
	v_known smallint[] := credit.wording_grounds(wording);
BEGIN
	IF credit.blank(wording) OR credit.ground_wording_key(wording) = '' OR credit.blank(source) OR ground IS NULL OR ground NOT BETWEEN 1 AND 6 THEN
		RAISE EXCEPTION '%', credit.message('wording, ground (1 to 6) and source are required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF v_known IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the wording "%s" is known already'), wording)
			USING ERRCODE = 'unique_violation',
				  DETAIL = format(credit.message('It names ground %s.'), array_to_string(v_known, ', '));
	END IF;
	SELECT * INTO v_other FROM credit.ground_wording w WHERE w.wording_key = credit.ground_wording_key(do_add_ground_wording.wording);
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('the wording "%s" is known already'), wording)
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It names ground %s.'), v_other.ground);
	END IF;
	INSERT INTO credit.ground_wording (wording_key, wording, ground, source, at, by_role)
	VALUES (credit.ground_wording_key(wording), wording, ground, source, clock_timestamp(), credit.acting_role());
END
$$;
COMMENT ON FUNCTION credit.do_add_ground_wording(text, integer, text) IS
	'makes a wording of a ground known, with the document or the records in which it stands; variants as in '
	'credit.ground_wording; error for one that is known, and for a ground that 法释〔2017〕7号 art. 1 does not have; none is '
	'taken back: what it listed would stand without a reason';

CREATE FUNCTION credit.do_add_record_name(name text, field text, source text, part text DEFAULT 'record') RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c_relation CONSTANT text[] := ARRAY['person', 'role', 'since', 'until', 'name'];
	v_field CONSTANT text := CASE WHEN NOT credit.blank(field) THEN field END;
	v_known text;
	v_is_field CONSTANT boolean := COALESCE(v_field = ANY (CASE part WHEN 'relation' THEN c_relation ELSE ARRAY[credit.record_field(v_field)] END),
											v_field IS NULL AND part = 'record');
BEGIN
	IF credit.record_name_key(name) IS NULL OR credit.blank(source) OR part <> ALL (ARRAY['record', 'relation']) OR part IS NULL THEN
		RAISE EXCEPTION '%', credit.message('name, source and part (record or relation) are required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF NOT v_is_field THEN
		RAISE EXCEPTION '%', format(credit.message('"%s" is not a field of a %s'), v_field, part)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Give the register''s name of the field, as grace_until; NULL for a field of the record that says nothing.');
	END IF;
	v_known := (SELECT credit.record_field(do_add_record_name.name) WHERE do_add_record_name.part = 'record');
	IF v_known IS NOT NULL
	   OR EXISTS (SELECT FROM credit.record_name n
				  WHERE n.name_key = credit.record_name_key(do_add_record_name.name) AND n.part = do_add_record_name.part) THEN
		RAISE EXCEPTION '%', format(credit.message('the name "%s" is known already'), name)
			USING ERRCODE = 'unique_violation',
				  DETAIL = format(credit.message('It means the field %s.'), COALESCE(v_known, (SELECT n.field FROM credit.record_name n
																											  WHERE n.name_key = credit.record_name_key(do_add_record_name.name)
																												AND n.part = do_add_record_name.part), credit.message('(none)')));
	END IF;
	INSERT INTO credit.record_name (part, name, name_key, field, source, at, by_role)
	VALUES (part, name, credit.record_name_key(name), v_field, source, clock_timestamp(), credit.acting_role());
END
$$;
COMMENT ON FUNCTION credit.do_add_record_name(text, text, text, text) IS
	'makes a name known by which senders call a field of a record or of a relation; field: the register''s name of it, NULL '
	'for a field that says nothing the register keeps; error for a name that means a field already';
