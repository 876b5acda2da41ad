/*
 * Values: the words for the codes, Chinese and English, in one place.  What a
 * document, a message, a report or a page calls a code stands here and nowhere
 * else in the source; tables that have a code and a name (credit.outcome,
 * credit.bar) take the name from here.  A test compares this with every enum,
 * CHECK and table of codes.
 *
 * Chinese words are those of 法释〔2017〕7号, 山东省社会信用条例 and 中办发〔2016〕64号
 * where these have one.  What users say beside a code, and what was its word
 * before, stays accepted as input (former).
 */

CREATE TABLE credit.word (
	kind   text,
	code   text,
	ord    integer NOT NULL,
	zh     text COLLATE "C" NOT NULL,
	en     text NOT NULL,
	former text[] CONSTRAINT word_former_list CHECK (array_ndims(former) = 1 AND array_lower(former, 1) = 1),
	PRIMARY KEY (kind, code)
);
INSERT INTO credit.word (kind, code, ord, zh, en, former)
SELECT w.kind, w.code, w.ord, w.zh, w.en, w.former::text[] FROM (VALUES
		-- what a measure says of a subject (credit.verdict)
		('verdict', 'clear', 1, '不适用', 'does not apply', '{"无","未限制"}'),
		('verdict', 'restricted', 2, '应予限制', 'restricted', '{"限制"}'),
		('verdict', 'reference', 3, '供参考', 'for reference', '{"参考"}'),
		('verdict', 'duty', 4, '部门履职', 'duty of the department', '{"部门职责","应主动履行"}'),
		('verdict', 'exempt', 5, '已获批准例外', 'exempt by approval', '{"豁免","已豁免"}'),
		('verdict', 'suspended', 6, '暂停适用', 'suspended', '{"措施暂停"}'),
		-- what a measure is to do (plan_measure.effects)
		('effect', 'refuse', 1, '不予批准', 'refuse', NULL),
		('effect', 'withhold', 2, '不予授予或者停止给予', 'withhold', '{"停止发放","不予给予"}'),
		('effect', 'revoke', 3, '撤销', 'revoke', NULL),
		('effect', 'consider', 4, '审慎参考', 'consider', NULL),
		('effect', 'inspect', 5, '加强检查', 'inspect', NULL),
		('effect', 'notify', 6, '通报', 'notify', NULL),
		('effect', 'assist', 7, '协助', 'assist', NULL),
		('effect', 'refer', 8, '移送', 'refer', NULL),
		-- what a department has done (credit.outcome)
		('outcome', 'refused', 1, '不予批准', 'refused', NULL),
		('outcome', 'withheld', 2, '不予授予、停止给予', 'withheld', '{"停止发放"}'),
		('outcome', 'revoked', 3, '撤销', 'revoked', NULL),
		('outcome', 'considered', 4, '审慎参考', 'considered', NULL),
		('outcome', 'inspected', 5, '加强检查', 'inspected', NULL),
		('outcome', 'notified', 6, '已通报', 'notified', NULL),
		('outcome', 'assisted', 7, '已协助', 'assisted', NULL),
		('outcome', 'referred', 8, '已移送', 'referred', NULL),
		('outcome', 'let_through', 9, '决定放行', 'let through', NULL),
		('outcome', 'not_applicable', 10, '不适用', 'not applicable', NULL),
		('outcome', 'lifted', 11, '已解除', 'lifted', NULL),
		-- whom an identifier is of
		('subject_kind', 'person', 1, '自然人', 'person', NULL),
		('subject_kind', 'organization', 2, '单位', 'organization', '{"法人或者其他组织"}'),
		-- listing_record.sex
		('sex', 'male', 1, '男', 'male', NULL),
		('sex', 'female', 2, '女', 'female', NULL),
		-- grounds of Fashi [2017] 7 art. 1, in its words
		('ground', '1', 1, '有履行能力而拒不履行生效法律文书确定义务', 'able to perform and refuses to', NULL),
		('ground', '2', 2, '以伪造证据、暴力、威胁等方法妨碍、抗拒执行', 'obstructs by forged evidence, violence or threats', NULL),
		('ground', '3', 3, '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行', 'evades by sham proceedings or by hiding property', NULL),
		('ground', '4', 4, '违反财产报告制度', 'breaks the property-report rules', NULL),
		('ground', '5', 5, '违反限制消费令', 'breaks a consumption restriction order', NULL),
		('ground', '6', 6, '无正当理由拒不履行执行和解协议', 'refuses to perform a settlement', NULL),
		-- posts through which a measure reaches a person (credit.post_role)
		('role', 'legal_representative', 1, '法定代表人', 'legal representative', NULL),
		('role', 'principal', 2, '主要负责人', 'person in charge', NULL),
		('role', 'directly_responsible', 3, '影响债务履行的直接责任人员',
			'person directly responsible for the debt''s performance', NULL),
		('role', 'actual_controller', 4, '实际控制人', 'actual controller', NULL),
		-- how a listing ended (listing.ended)
		('end', 'removed', 1, '已删除', 'removed', NULL),
		('end', 'revoked', 2, '已撤销', 'revoked', NULL),
		('end', 'expired', 3, '因纳入期限届满删除', 'removed, its period being over', '{"期限届满"}'),
		-- why a listing ended: Fashi [2017] 7 arts. 10 par. 1, 2 par. 2, 10 par. 2 and 9, and what is no decision
		('reason', 'performed', 1, '已履行或者已执行完毕', 'performed, or fully enforced', NULL),
		('reason', 'settlement_performed', 2, '执行和解协议已履行完毕', 'settlement performed', NULL),
		('reason', 'applicant_request', 3, '申请执行人书面申请删除，经审查同意',
			'at the applicant''s written request', '{"申请执行人书面申请"}'),
		('reason', 'no_property', 4, '终结本次执行程序后，查询两次以上未发现可供执行财产',
			'no property found in two searches after this enforcement was terminated', '{"终本后未发现可供执行财产"}'),
		('reason', 'stayed', 5, '因审判监督或者破产程序裁定中止执行',
			'enforcement stayed in a retrial or bankruptcy', '{"再审或者破产中止执行"}'),
		('reason', 'not_enforceable', 6, '裁定不予执行', 'enforcement refused by a ruling', NULL),
		('reason', 'terminated', 7, '裁定终结执行', 'enforcement ended by a ruling', NULL),
		('reason', 'active_performance', 8, '积极履行生效法律文书确定的义务', 'performs actively', NULL),
		('reason', 'conduct_corrected', 9, '主动纠正失信行为', 'corrected its conduct', NULL),
		('reason', 'period_over', 10, '纳入期限届满', 'period over', '{"期限届满"}'),
		('reason', 'wrongly_listed', 11, '不应纳入', 'should not have been listed', NULL),
		('reason', 'absent', 12, '全量名单中已无该记录',
			'no longer in the court''s full list', '{"no longer in the court''s full list"}'),
		-- which end the words of a court mean (removal_wording.act)
		('removal_act', 'remove', 1, '删除', 'remove', NULL),
		('removal_act', 'remove_early', 2, '提前删除', 'remove early', NULL),
		('removal_act', 'expire', 3, '期限届满删除', 'take off after the period', NULL),
		('removal_act', 'revoke', 4, '撤销', 'revoke', NULL),
		-- how a debtor has ended (credit_end_debtor)
		('debtor_end', 'died', 1, '死亡', 'died', NULL),
		('debtor_end', 'dissolved', 2, '注销', 'dissolved', NULL),
		-- what keeps a debtor from being listed (credit.bar)
		('bar', 'security_given', 1, '提供充分有效担保', 'sufficient security given', NULL),
		('bar', 'assets_suffice', 2, '已被采取查封、扣押、冻结等措施的财产足以清偿', 'assets under seizure suffice', '{"已查封、扣押、冻结财产足以清偿"}'),
		('bar', 'later_in_order', 3, '履行顺序在后', 'later in the order of performance', NULL),
		('bar', 'not_refusing', 4, '其他不属于有履行能力而拒不履行', 'otherwise not able and refusing', NULL),
		('bar', 'applicant_waits', 5, '申请执行人申请暂不采取惩戒措施', 'the applicant asks to wait', NULL),
		('bar', 'student_loan', 6, '全日制在校生因校园贷纠纷成为被执行人', 'full-time student in debt by a campus loan', NULL),
		-- in which enforcement is stayed (stay.proceeding)
		('proceeding', 'retrial', 1, '审判监督程序', 'retrial', '{"再审"}'),
		('proceeding', 'bankruptcy', 2, '破产程序', 'bankruptcy', NULL),
		-- what an objection asks for: Fashi [2017] 7 art. 11, the credit regulation of Shandong art. 39
		('objection_kind', 'not_to_be_listed', 1, '不应纳入', 'should not be listed', NULL),
		('objection_kind', 'inaccurate', 2, '信息不准确', 'inaccurate', NULL),
		('objection_kind', 'to_be_removed', 3, '应予删除', 'is to be removed', '{"应当删除"}'),
		('objection_kind', 'department_record', 4, '部门记录有误', 'a department''s record is wrong', NULL),
		-- where an objection stands (credit.objection_state)
		('objection_state', 'under_examination', 1, '正在审查', 'under examination', NULL),
		('objection_state', 'rejected_unserved', 2, '决定驳回，决定书待送达', 'rejected, to be served', '{"驳回决定待送达"}'),
		('objection_state', 'rejected', 3, '已驳回', 'rejected', NULL),
		('objection_state', 'answered', 4, '已答复：理由不成立', 'answered: not well founded', NULL),
		('objection_state', 'under_review', 5, '正在复议', 'under review', NULL),
		('objection_state', 'review_rejected', 6, '复议已驳回', 'review rejected', NULL),
		('objection_state', 'founded', 7, '理由成立，正在办理', 'well founded, being carried out', NULL),
		('objection_state', 'carried_out', 8, '已办理', 'carried out', NULL),
		('objection_state', 'withdrawn', 9, '已撤回', 'withdrawn', NULL),
		-- objection_step.step
		('objection_step', 'decided', 1, '作出决定', 'decision', NULL),
		('objection_step', 'served', 2, '送达决定书', 'service', NULL),
		('objection_step', 'review_requested', 3, '申请复议', 'request for a review', NULL),
		('objection_step', 'review_decided', 4, '作出复议决定', 'decision on the review', NULL),
		('objection_step', 'withdrawn', 5, '撤回申请', 'withdrawal', NULL),
		('objection_step', 'carried_out', 6, '落实纠正决定', 'carrying out', NULL),
		-- how a document is served (credit.service_way)
		('service_way', 'direct', 1, '直接送达', 'handed over', NULL),
		('service_way', 'left', 2, '留置送达', 'left behind', NULL),
		('service_way', 'electronic', 3, '电子送达', 'electronic', NULL),
		('service_way', 'entrusted', 4, '委托送达', 'by another court', NULL),
		('service_way', 'mail', 5, '邮寄送达', 'by mail', NULL),
		('service_way', 'forwarded', 6, '转交送达', 'forwarded', NULL),
		('service_way', 'notice', 7, '公告送达', 'by public notice', NULL),
		-- as what the employer of a debtor is told (credit.official_capacity)
		('capacity', 'state_functionary', 1, '国家工作人员', 'state functionary', NULL),
		('capacity', 'peoples_deputy', 2, '人大代表', 'deputy to a people''s congress', NULL),
		('capacity', 'cppcc_member', 3, '政协委员', 'member of the CPPCC', NULL),
		('capacity', 'party_organ_member', 4, '党的机关成员', 'member of a Party organ', NULL),
		('capacity', 'not_public', 5, '依法不宜公开失信信息', 'not to be published by law', NULL),
		('capacity', 'state_organ', 6, '国家机关', 'state organ', NULL),
		('capacity', 'public_institution', 7, '事业单位', 'public institution', NULL),
		('capacity', 'state_enterprise', 8, '国有企业', 'state enterprise', NULL),
		-- why a hit of a watched table is reached no more (noticed_hit.ended_why)
		('hit_end', 'row', 1, '持有记录不再符合核对条件', 'the row counts no more', NULL),
		('hit_end', 'removed', 2, '已从名单中删除', 'removed from the list', NULL),
		('hit_end', 'revoked', 3, '纳入决定已撤销', 'the listing was revoked', NULL),
		('hit_end', 'expired', 4, '纳入期限届满', 'the period is over', NULL),
		('hit_end', 'stayed', 5, '因裁定中止执行，停止适用', 'the listing is stayed', NULL),
		('hit_end', 'exempt', 6, '法院批准例外', 'exempt by the court', NULL),
		('hit_end', 'list', 7, '名单不再涉及该主体', 'the list reaches the subject no more', NULL),
		('hit_end', 'unwatched', 8, '该表不再核对', 'the table is under watch no more', NULL),
		-- what became of a row of an application's table (access_log.note, credit.note_words)
		('row_outcome', 'entered', 1, '已写入', 'entered', NULL),
		('row_outcome', 'recorded', 2, '已登记', 'recorded', NULL),
		('row_outcome', 'warned', 3, '已警告', 'warned', NULL),
		('row_outcome', 'exempt', 4, '已获法院批准', 'exempt', NULL),
		('row_outcome', 'override', 5, '经授权放行', 'override', NULL),
		-- where feedback of a database that follows is (feedback_sending.state)
		('sending', 'to_send', 1, '待报送', 'to be sent to the register', NULL),
		('sending', 'sent', 2, '已报送', 'sent to the register', NULL),
		('sending', 'rejected', 3, '登记簿退回', 'rejected by the register', NULL),
		('sending', 'to_correct', 4, '待在登记簿更正', 'to be corrected at the register', NULL),
		-- what a court asks a department to do about property (credit.assistance_kind)
		('assistance_kind', 'query', 1, '查询', 'search', NULL),
		('assistance_kind', 'control', 2, '控制', 'control', NULL),
		-- purposes of a check that the extension brings (credit.purpose)
		('purpose', 'procurement', 1, '政府采购', 'procurement', NULL),
		('purpose', 'bidding', 2, '招标投标', 'bidding', NULL),
		('purpose', 'franchise', 3, '特许经营', 'franchise', NULL),
		('purpose', 'licensing', 4, '行政许可', 'licensing', NULL),
		('purpose', 'registration', 5, '登记注册', 'registration', NULL),
		('purpose', 'funding', 6, '资金支持', 'funding', NULL),
		('purpose', 'project', 7, '项目申报', 'project', NULL),
		('purpose', 'tax', 8, '税收优惠', 'tax', NULL),
		('purpose', 'appointment', 9, '任职资格', 'appointment', NULL),
		('purpose', 'recruitment', 10, '招录聘用', 'recruitment', NULL),
		('purpose', 'honour', 11, '评先评优', 'honour', NULL),
		('purpose', 'property', 12, '不动产交易', 'property', NULL),
		('purpose', 'housing_fund', 13, '住房公积金', 'housing fund', NULL),
		('purpose', 'education', 14, '入学', 'education', NULL),
		('purpose', 'exit', 15, '出入境', 'exit', NULL),
		('purpose', 'inspection', 16, '监督检查', 'inspection', NULL),
		('purpose', 'credit', 17, '信贷参考', 'credit', NULL),
		('purpose', 'assistance', 18, '协助执行', 'assistance', NULL),
		('purpose', 'enforcement', 19, '联合惩戒', 'enforcement', NULL),
		('purpose', 'self', 20, '本人查询', 'self', NULL),
		('purpose', 'audit', 21, '审计', 'audit', NULL),
		-- what is owed by a day (credit.deadline_list, credit.owed)
		('task', 'receipt', 1, '部门签收推送', 'department acknowledges a push', NULL),
		('task', 'feedback', 2, '部门反馈', 'department feeds back', NULL),
		('task', 'assistance', 3, '协助执行', 'department assists the court', NULL),
		('task', 'assist', 11, '答复协助执行通知书', 'department answers a notice of assistance', NULL),
		('task', 'examine', 4, '审查纠正申请', 'court examines an application to correct', '{"审查异议"}'),
		('task', 'carry_out', 5, '落实纠正决定', 'court carries out a well-founded application', '{"执行异议决定"}'),
		('task', 'review', 6, '上一级人民法院审查复议', 'court above decides a review', '{"复议","上一级法院审查复议"}'),
		('task', 'answer_department_record', 7, '部门答复异议申请', 'department answers an objection', '{"部门答复异议"}'),
		('task', 'delete_expired', 8, '期满删除', 'court takes an expired listing off', NULL),
		('task', 'end_debtor', 9, '主体死亡或者注销后删除', 'court takes off a debtor who has died or been dissolved', NULL),
		('task', 'hit', 12, '处理监测命中', 'department acts on a row of a watched table', NULL),
		('task', 'decide_request', 10, '审查纳入申请', 'court decides a request to list', NULL),
		-- how a task stands to its day (deadline_list.state)
		('deadline_state', 'running', 1, '办理期限内', 'running', NULL),
		('deadline_state', 'due', 2, '今日到期', 'due today', NULL),
		('deadline_state', 'overdue', 3, '已逾期', 'overdue', NULL),
		('deadline_state', 'calendar missing', 4, '缺少该年度工作日历', 'calendar missing', NULL),
		-- where a typical case stands (credit.case_state, case_step.step)
		('case_state', 'draft', 1, '草稿', 'draft', NULL),
		('case_state', 'approved', 2, '已审定', 'approved', NULL),
		('case_state', 'forwarded', 3, '已报送', 'forwarded', NULL),
		('case_state', 'received', 4, '已签收', 'received', NULL),
		('case_state', 'withdrawn', 5, '已撤回', 'withdrawn', NULL),
		-- decisions of the court (court_event.action)
		('action', 'list', 1, '纳入', 'list', NULL),
		('action', 'ground', 2, '增加情形', 'add a ground', NULL),
		('action', 'extend', 3, '延长期限', 'extend', NULL),
		('action', 'exit_ban', 4, '限制出境', 'exit ban', NULL),
		('action', 'lift_exit_ban', 5, '解除限制出境', 'lift an exit ban', NULL),
		('action', 'end_grace', 6, '提前结束宽限期', 'end the period of grace', NULL),
		('action', 'note_performance', 7, '登记履行情况', 'note performance', NULL),
		('action', 'remove', 8, '删除', 'remove', NULL),
		('action', 'remove_early', 9, '提前删除', 'remove early', NULL),
		('action', 'expire', 10, '期限届满删除', 'take off after the period', NULL),
		('action', 'revoke', 11, '撤销', 'revoke', NULL),
		('action', 'correct', 12, '更正', 'correct', NULL),
		('action', 'end_debtor', 13, '主体死亡或者注销后删除', 'end of the debtor', NULL),
		('action', 'absent', 14, '全量名单中已无该记录', 'absent from a full list', NULL),
		('action', 'return', 15, '重新出现在全量名单中', 'back in a full list', NULL),
		('action', 'stay', 16, '停止适用', 'stay', NULL),
		('action', 'end_stay', 17, '恢复适用', 'end a stay', NULL),
		('action', 'bind', 18, '登记任职人员', 'bind', NULL),
		('action', 'release', 19, '任职结束', 'release', NULL),
		('action', 'exempt', 20, '批准例外', 'exempt', NULL),
		('action', 'end_exemption', 21, '例外终止', 'end an exemption', NULL),
		('action', 'change_identifier', 22, '号码变更', 'change an identifier', NULL),
		('action', 'keep_apart', 23, '区分为两个主体', 'keep apart', NULL),
		('action', 'end_link', 24, '终止号码关联', 'end a link', NULL),
		('action', 'link_successor', 25, '登记承继单位', 'link a successor', NULL),
		('action', 'transfer', 26, '移转执行法院', 'transfer', NULL),
		('action', 'case_no', 27, '登记又一案号', 'further case number', NULL),
		-- push.mode
		('push_mode', 'delta', 1, '增量', 'changes', NULL),
		('push_mode', 'full', 2, '全量', 'full list', NULL),
		-- subject_link.kind
		('link_kind', 'same', 1, '同一主体', 'same', NULL),
		('link_kind', 'distinct', 2, '不同主体', 'distinct', NULL),
		('link_kind', 'successor', 3, '承继单位', 'successor', NULL),
		-- court_entry.entry
		('court_entry', 'added', 1, '登记法院', 'added', NULL),
		('court_entry', 'superior', 2, '登记上一级人民法院', 'court above', NULL),
		('court_entry', 'succeeded', 3, '法院承继', 'succeeded', NULL),
		-- measure_event.action
		('measure_action', 'suspend', 1, '暂停适用', 'suspend', NULL),
		('measure_action', 'resume', 2, '恢复适用', 'resume', NULL),
		-- plan_basis.kind
		('basis_kind', 'law', 1, '法律', 'law', NULL),
		('basis_kind', 'administrative_regulation', 2, '行政法规', 'administrative regulation', NULL),
		('basis_kind', 'local_regulation', 3, '地方性法规', 'local regulation', NULL),
		('basis_kind', 'judicial_interpretation', 4, '司法解释', 'judicial interpretation', NULL),
		('basis_kind', 'central_policy', 5, '中央政策文件', 'central policy', NULL),
		('basis_kind', 'departmental_rule', 6, '部门规章', 'departmental rule', NULL),
		('basis_kind', 'district_document', 7, '区文件', 'document of the district', NULL),
		-- whether a basis speaks of listed debtors (plan_measure.basis_fit)
		('basis_fit', 'names_listed_subject', 1, '条文明列失信被执行人', 'names listed debtors', NULL),
		('basis_fit', 'speaks_of_credit', 2, '条文规定信用状况', 'speaks of credit', NULL),
		('basis_fit', 'other_conduct', 3, '条文所列为其他行为', 'speaks of other conduct', NULL),
		-- where the plan names a department (plan_department.list)
		('department_list', 'responsible', 1, '牵头部门', 'responsible', NULL),
		('department_list', 'implementing', 2, '实施部门', 'implementing', NULL),
		-- where alone it names one (plan_disagreement.named_in)
		('named_in', 'body only', 1, '仅见于正文', 'body only', NULL),
		('named_in', 'appendix only', 2, '仅见于附录', 'appendix only', NULL),
		-- plan_measure.court_mark
		('court_mark', 'exit_ban', 1, '法院决定限制出境', 'exit ban', NULL),
		-- what a measure waits for (demand_rule.waits_for)
		('waits_for', 'application', 1, '有人申请', 'an application', NULL),
		('waits_for', 'decision', 2, '部门作出决定', 'a decision of the department', NULL),
		('waits_for', 'request', 3, '法院发出协助执行通知书', 'a notice of assistance', NULL),
		('waits_for', 'conduct', 4, '另有违法行为', 'other conduct', NULL),
		-- term.kind
		('term_kind', 'receipt', 1, '签收期限', 'to acknowledge', NULL),
		('term_kind', 'feedback', 2, '反馈期限', 'to feed back', NULL),
		('term_kind', 'erasure', 3, '清除期限', 'to erase', NULL),
		-- feedback_log.action
		('log_action', 'insert', 1, '新增', 'insert', NULL),
		('log_action', 'update', 2, '修改', 'update', NULL),
		('log_action', 'delete', 3, '删除', 'delete', NULL),
		-- log_batch.algorithm
		('digest', 'sha256', 1, 'SHA-256', 'SHA-256', NULL),
		('digest', 'sm3', 2, 'SM3', 'SM3', NULL),
		-- when rows of a table are erased, or why they need not be (personal_data.why)
		('erased_why', 'by the listing', 1, '随纳入记录清除', 'by the listing', NULL),
		('erased_why', 'by the listing or the feedback', 2, '随所针对的纳入记录或者反馈清除', 'by the listing or the feedback', NULL),
		('erased_why', 'by the feedback', 3, '随反馈清除', 'by the feedback', NULL),
		('erased_why', 'by the objection', 4, '随纠正申请或者异议申请清除', 'by the objection', NULL),
		('erased_why', 'by the request', 5, '随协助执行请求清除', 'by the request', NULL),
		('erased_why', 'by the listing, the exemption or the link', 6, '随所附的纳入记录、例外或者号码关联清除', 'by the listing, the exemption or the link', NULL),
		('erased_why', 'by the listing, the exemption or the link; facts are grounds, days and periods', 7, '随所附的纳入记录、例外或者号码关联清除；facts 只载情形、日期和期限', 'by the listing, the exemption or the link; facts are grounds, days and periods', NULL),
		('erased_why', 'with the last listing of the subject', 8, '随主体的最后一条纳入记录清除', 'with the last listing of the subject', NULL),
		('erased_why', 'by the listing, or five years after it was asked; removed by credit_expire_log', 9, '依据纳入记录的随其清除，其他自查询满五年、再经过清除期限后清除；到期由 credit_expire_log 移除', 'by the listing, or five years after it was asked; removed by credit_expire_log', NULL),
		('erased_why', 'by the listing, or five years after it was given', 10, '依据纳入记录的随其清除，其他自作出满五年、再经过清除期限后清除', 'by the listing, or five years after it was given', NULL),
		('erased_why', 'by the listing, or five years after the push', 11, '属于纳入记录的随其清除，其他自推送满五年、再经过清除期限后清除', 'by the listing, or five years after the push', NULL),
		('erased_why', 'five years after the push', 12, '自推送满五年、再经过清除期限后清除', 'five years after the push', NULL),
		('erased_why', 'five years after it was asked', 13, '自查询满五年、再经过清除期限后清除', 'five years after it was asked', NULL),
		('erased_why', 'five years after it was given', 14, '自作出满五年、再经过清除期限后清除', 'five years after it was given', NULL),
		('erased_why', 'five years after it was refused', 15, '自退回满五年、再经过清除期限后清除', 'five years after it was refused', NULL),
		('erased_why', 'five years after it was entered, with the last listing of the case', 16, '自录入满五年、再经过清除期限，且该案没有其他纳入记录后清除', 'five years after it was entered, with the last listing of the case', NULL),
		('erased_why', 'five years after its answer, with the last listing of the case', 17, '自答复满五年、再经过清除期限，且该案没有其他纳入记录后清除', 'five years after its answer, with the last listing of the case', NULL),
		('erased_why', 'five years after it was lifted, with the last listing of the case', 18, '自撤销满五年、再经过清除期限，且该案没有其他纳入记录后清除', 'five years after it was lifted, with the last listing of the case', NULL),
		('erased_why', 'emptied by the push of whoever loaded it, or five years after it was loaded', 19, '由装载者的推送清空，未推送的自装载满五年、再经过清除期限后清空', 'emptied by the push of whoever loaded it, or five years after it was loaded', NULL),
		('erased_why', 'emptied by who reads what it loaded, or five years after it was loaded', 20, '由装载者读取时清空，未读取的自装载满五年、再经过清除期限后清空', 'emptied by who reads what it loaded, or five years after it was loaded', NULL),
		('erased_why', 'removed by the push or the next sheet, or five years after it was read', 21, '由推送或者下一个表格移除，其他自读取满五年、再经过清除期限后清除', 'removed by the push or the next sheet, or five years after it was read', NULL),
		('erased_why', 'empty between pushes', 22, '推送之外没有内容', 'empty between pushes', NULL),
		('erased_why', 'entries of access_log', 23, '查询日志的记录', 'entries of access_log', NULL),
		('erased_why', 'names nobody', 24, '不涉及任何人', 'names nobody', NULL),
		('erased_why', 'codes', 25, '只有代码', 'codes', NULL),
		('erased_why', 'courts', 26, '只有法院', 'courts', NULL),
		('erased_why', 'departments', 27, '只有部门', 'departments', NULL),
		('erased_why', 'digests', 28, '只有摘要', 'digests', NULL),
		('erased_why', 'digests whose salts are gone', 29, '盐值已清除的摘要', 'digests whose salts are gone', NULL),
		('erased_why', 'figures', 30, '只有统计数', 'figures', NULL),
		('erased_why', 'logins', 31, '只有登录账号', 'logins', NULL),
		('erased_why', 'measures', 32, '只有措施', 'measures', NULL),
		('erased_why', 'names of columns', 33, '只有列名', 'names of columns', NULL),
		('erased_why', 'names of tables and columns', 34, '只有表名和列名', 'names of tables and columns', NULL),
		('erased_why', 'numbers', 35, '只有编号', 'numbers', NULL),
		('erased_why', 'numbers and digests', 36, '只有编号和摘要', 'numbers and digests', NULL),
		('erased_why', 'terms', 37, '只有期限', 'terms', NULL),
		('erased_why', 'the calendar', 38, '工作日日历', 'the calendar', NULL),
		('erased_why', 'the number of the feed', 39, '变更流的编号', 'the number of the feed', NULL),
		('erased_why', 'the plan', 40, '行动计划的内容', 'the plan', NULL),
		('erased_why', 'five years after it was removed', 41, '自移除满五年、再经过清除期限后清除', 'five years after it was removed', NULL),
		('erased_why', 'removed with its list, on the day that the department has said, or five years after it', 42, '随所属名册移除，至迟自部门确定的保存期限届满时移除；未移除的自届满满五年、再经过清除期限后移除', 'removed with its list, on the day that the department has said, or five years after it', NULL),
		-- of what a record has fields, and those of a person in a post (record_name)
		('record_part', 'record', 1, '名单记录', 'record of the list', NULL),
		('record_part', 'relation', 2, '任职人员记录', 'record of a person in a post', NULL),
		('relation_field', 'person', 1, '证件号码', 'number', NULL),
		('relation_field', 'role', 2, '职务', 'post', NULL),
		('relation_field', 'since', 3, '任职起始日', 'in the post since', NULL),
		('relation_field', 'until', 4, '任职截止日', 'in the post until', NULL),
		('relation_field', 'name', 5, '姓名', 'name', NULL),
		-- what changed (change.change)
		('change', 'added', 1, '纳入', 'added', NULL),
		('change', 'changed', 2, '变更', 'changed', NULL),
		('change', 'ended', 3, '结束', 'ended', NULL),
		('change', 'bound', 4, '登记任职人员', 'bound', NULL),
		('change', 'released', 5, '任职结束', 'released', NULL),
		('change', 'exempted', 6, '批准例外', 'exempted', NULL),
		('change', 'linked', 7, '号码关联', 'linked', NULL),
		('change', 'suspended', 8, '措施暂停适用', 'suspended', NULL),
		('change', 'resumed', 9, '措施恢复适用', 'resumed', NULL),
		('change', 'unlinked', 10, '终止号码关联', 'unlinked', NULL),
		('change', 'kept_apart', 11, '区分为两个主体', 'kept apart', NULL),
		('change', 'brought_together', 12, '合并为同一主体', 'brought together', NULL),
		('change', 'renamed', 13, '部门更名', 'renamed', NULL),
		('change', 'succeeded', 14, '职责承继', 'succeeded', NULL),
		('change', 'erased', 15, '已清除', 'erased', NULL),
		('change', 'exemption_erased', 16, '例外记录已清除', 'exemption erased', NULL),
		('change', 'link_erased', 17, '号码关联已清除', 'link erased', NULL),
		-- bi_column.role
		('column_role', 'key', 1, '主键', 'key', NULL),
		('column_role', 'attribute', 2, '属性', 'attribute', NULL),
		('column_role', 'sum', 3, '可加总', 'sum', NULL),
		('column_role', 'sum_not_over_days', 4, '不按日加总', 'sum, not over days', NULL),
		('column_role', 'maximum', 5, '取最大值', 'maximum', NULL)
	) w (kind, code, ord, zh, en, former);
COMMENT ON TABLE credit.word IS
	'the word for each code, by its kind, in Chinese and English, in the order in which codes of a kind are told; former: '
	'words that it had before, which are still accepted where a code or its word is written; a closed set';

CREATE FUNCTION credit.words_of(kind text, code text, lang text DEFAULT 'zh') RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- PL/pgSQL keeps the plan for the session: answers ask for many words.
	RETURN COALESCE((SELECT CASE WHEN words_of.lang = 'en' THEN w.en ELSE w.zh END
					 FROM credit.word w WHERE w.kind = words_of.kind AND w.code = words_of.code), words_of.code);
END
$$;
COMMENT ON FUNCTION credit.words_of(text, text, text) IS
	'the word for a code of a kind (credit.word), in Chinese, or in English with lang en; the code itself where there is none; '
	'NULL gives NULL';

CREATE FUNCTION credit.code_of(kind text, word text) RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT w.code FROM credit.word w
	WHERE w.kind = code_of.kind AND (w.code = code_of.word OR w.zh = code_of.word OR code_of.word = ANY (w.former))
	ORDER BY w.code <> code_of.word, w.zh <> code_of.word LIMIT 1;
END;
COMMENT ON FUNCTION credit.code_of(text, text) IS
	'the code of a kind for the code, its Chinese word, or a word that it had before; NULL where there is none';

CREATE FUNCTION credit.code_or_said(kind text, said text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN COALESCE(credit.code_of(kind, said), said);
COMMENT ON FUNCTION credit.code_or_said(text, text) IS
	'credit.code_of, or what was said where it is no word of the kind, for an error that names it';

CREATE FUNCTION credit.coded_word(kind text, code text) RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	-- As src/base/message_code.c reads it.
	RETURN (SELECT concat(chr(2), 'word', chr(31), w.en, chr(31), w.zh, chr(3)) FROM credit.word w
			WHERE w.kind = coded_word.kind AND w.code = coded_word.code);
COMMENT ON FUNCTION credit.coded_word(text, text) IS
	'the word for a code of a kind, for a reason that is kept in codes, whose readers speak either language; NULL where there is none';
