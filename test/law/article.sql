-- Examples of the law, article by article, for the copy that a lawyer can check
-- (make law).  They are run by test/t/law.t, each in a transaction that is rolled back,
-- after session.sql, which says who is who (:'甲', :'公司'); prepare.sql puts answers into words.
--
--   article   a row of doc/zh-CN/due-process.md by its first cell: what it asks, what carries it out and what is left to
--             a human stand there
--   under     under which conditions, in our words
--   example   what is entered, in words; then the SQL
--   answer    what the database answered, in words.  UPDATE_LAW=1 make law writes these lines; read the difference
--
-- Days are fixed and past, so that no answer depends on the day on which it is given.

-- article: 法释〔2017〕7号第一条
-- under: 未履行生效法律文书确定的义务，并且具有第一项至第六项情形之一。情形以项号或者固定用语记载，用语不在其列的退回。
-- example: 仅以第一项情形决定将甲纳入，2024年3月5日作出决定
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.listed(:'甲');
-- answer: 第1项情形，没有期限
-- example: 决定没有写明任何情形，只有欠款
SELECT law.list(:'甲', 1, '{}', '2024-03-05');
-- answer: 不予办理：纳入须写明法院、主体、姓名或者名称、案号和失信情形
-- example: 决定写明“第七项情形”
SELECT law.list(:'甲', 1, '{7}', '2024-03-05');
-- answer: 不予办理：该决定不能录入：情形中的"7"不是第一条所列情形的序号（1至6）
-- example: 法院推送的记录以文字写明“违反财产报告制度”
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "disruptTypeName": "违反财产报告制度", "decisionNo": "决定1", "decisionDate": "2024-03-05"}');
SELECT law.listed(:'甲');
-- answer: 新增1条
-- answer: 第4项情形，至2026年3月4日（含当日）
-- example: 法院推送的记录没有写明情形
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "decisionNo": "决定1", "decisionDate": "2024-03-05", "duty": "偿还借款"}');
-- answer: 退回1条：未列明第一条规定的情形：仅有债务不构成纳入的情形
-- example: 法院推送的记录写明的情形是“欠债不还”
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "disruptTypeName": "欠债不还", "decisionNo": "决定1", "decisionDate": "2024-03-05"}');
-- answer: 退回1条：失信行为情形："欠债不还"不是第一条所列情形的可识别表述

-- article: 法释〔2017〕7号第一条、第二条，此后的决定
-- under: 同一案件此后另行作出的决定，自作出之日起生效；此前各日的答复不变。延长须在期限届满之前，说明理由，并且有以暴力、威胁方法妨碍、抗拒执行情节严重的情形，或者数项情形。
-- example: 甲自2024年3月5日起以第四项情形纳入，9月10日又决定增加第三项情形；问9月9日、9月10日各至何日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT clock_timestamp() AS before \gset
SELECT credit_add_ground(:l, '{3}', '2024-09-10', '增1号', '2024-09-10') AS g \gset
SELECT '增加之前所知：' || law.answer(:'甲', '2024-09-09', 'laiwu/4', :'before');
SELECT '增加之后：' || law.answer(:'甲', '2024-09-10');
-- answer: 增加之前所知：应予限制，至2026年3月4日（含当日）
-- answer: 增加之后：应予限制，至2026年9月9日（含当日）
-- example: 仅有第四项情形，决定延长至三年
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_extend(:l, 3, '情节严重', '延1号', '2025-03-05');
-- answer: 不予办理：该期限不得延长
-- example: 第二项情形（暴力抗拒执行，情节严重），决定延长至五年；另一决定延长至六年
SELECT law.list(:'甲', 1, '{2}', '2024-03-05') AS l \gset
SELECT '最后一日：' || credit_extend(:l, 5, '暴力抗拒执行', '延1号', '2025-03-05');
SELECT credit_extend(:l, 6, '暴力抗拒执行', '延2号', '2025-03-06');
-- answer: 最后一日：2029年3月4日
-- answer: 不予办理：6年的期限不是第二条所定的期限
-- example: 期限于2026年3月4日届满，次日决定延长
SELECT law.list(:'甲', 1, '{2}', '2024-03-05') AS l \gset
SELECT credit_extend(:l, 3, '暴力抗拒执行', '延1号', '2026-03-05');
-- answer: 不予办理：该项纳入记录的期限已经届满

-- article: 第二条第一款
-- under: 自作出决定之日起算，该日为第一日；以对应日的前一日为最后一日，没有对应日的以该月末日为最后一日（民法典第二百零一条、第二百零二条）。延长须写明理由。
-- example: 2024年3月5日以第四项情形决定纳入，问2026年3月4日、3月5日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-03-05', '2026-03-04', '2026-03-05');
-- answer: 2024年3月5日：应予限制，至2026年3月4日（含当日）
-- answer: 2026年3月4日：应予限制，至2026年3月4日（含当日）
-- answer: 2026年3月5日：无
-- example: 闰年2月29日以第五项情形决定纳入
SELECT law.list(:'甲', 1, '{5}', '2024-02-29') AS l \gset
SELECT law.listed(:'甲');
-- answer: 第5项情形，至2026年2月28日（含当日）
-- example: 仅有第一项情形；决定写明期限二年的，不予办理
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.listed(:'甲');
SELECT law.list(:'乙', 2, '{1}', '2024-03-05', '{}', 2);
-- answer: 第1项情形，没有期限
-- answer: 不予办理：该决定不能录入：填写了纳入期限，但仅有第一项情形的没有期限（第二条）
-- example: 有暴力抗拒执行情节严重的情形，写明理由，纳入五年；六年的，不予办理
SELECT law.list(:'甲', 1, '{2}', '2024-03-05', '{"period_reason": "暴力抗拒执行"}', 5) AS l \gset
SELECT law.listed(:'甲');
SELECT law.list(:'乙', 2, '{2}', '2024-03-05', '{"period_reason": "暴力抗拒执行"}', 6);
-- answer: 第2项情形，至2029年3月4日（含当日）
-- answer: 不予办理：该决定不能录入：纳入期限“6”应当为2，延长的为3至5（第二条）
-- example: 数项情形，延长而没有写明理由；仅有第四项情形，写明理由
SELECT law.list(:'甲', 1, '{3,5}', '2024-03-05', '{}', 3);
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"period_reason": "情节严重"}', 3);
-- answer: 不予办理：该决定不能录入：纳入期限已延长，但未说明理由（延长理由）
-- answer: 不予办理：该决定不能录入：纳入期限已延长，须以暴力、威胁方法妨碍、抗拒执行情节严重（第二项情形），或者具有多项失信行为（第二条）

-- article: 第二条第二款
-- under: 有固定期限且尚未届满的，方有提前删除；事由为积极履行或者主动纠正失信行为。
-- example: 以第四项情形纳入，2024年6月3日决定提前删除（积极履行义务），问前一日与当日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_remove_early(:l, '积极履行义务', '提前1号', '2024-06-03') \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-06-02', '2024-06-03');
-- answer: 2024年6月2日：应予限制，至2024年6月2日（含当日）
-- answer: 2024年6月3日：无
-- example: 以“已还清”为由提前删除
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_remove_early(:l, '已还清', '提前1号', '2024-06-03');
-- answer: 不予办理：理由"已还清"不属于提前删除的情形
-- example: 仅有第一项情形的，没有期限可以提前
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove_early(:l, '主动纠正失信行为', '提前1号', '2024-06-03');
-- answer: 不予办理：该项纳入记录没有固定期限，不存在提前删除
-- example: 期限已于2026年3月4日届满，次日决定提前删除
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_remove_early(:l, '主动纠正失信行为', '提前1号', '2026-03-05');
-- answer: 不予办理：该项纳入记录的期限已经届满

-- article: 第三条，法发〔2019〕35号第十六条
-- under: 决定、增加情形、更正以及推送的记录，凡以该情形纳入的都核对；事由由法院录入，或者在记录中写明。
-- example: 已提供充分有效担保的，分别以第一项、第四项情形决定纳入
SELECT law.list(:'甲', 1, '{1}', '2024-03-05', '{"bars": ["security_given"]}');
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"bars": ["security_given"]}') AS l \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该决定不能录入：不得依据第1项情形纳入（法释〔2017〕7号第3条）：提供充分有效担保
-- answer: 第4项情形，至2026年3月4日（含当日）
-- example: 已查封的财产足以清偿；申请执行人申请暂不采取惩戒措施：以第六项情形决定纳入
SELECT law.list(:'甲', 1, '{6}', '2024-03-05', '{"bars": ["assets_suffice"]}');
SELECT law.list(:'甲', 1, '{6}', '2024-03-05', '{"bars": ["applicant_waits"]}');
-- answer: 不予办理：该决定不能录入：不得依据第6项情形纳入（法发〔2019〕35号第16条）：已被采取查封、扣押、冻结等措施的财产足以清偿
-- answer: 不予办理：该决定不能录入：不得依据第6项情形纳入（法发〔2019〕35号第16条）：申请执行人申请暂不采取惩戒措施
-- example: 履行顺序在后的；其他不属于有履行能力而拒不履行的：以第一项情形决定纳入
SELECT law.list(:'甲', 1, '{1}', '2024-03-05', '{"bars": ["later_in_order"]}');
SELECT law.list(:'甲', 1, '{1}', '2024-03-05', '{"bars": ["not_refusing"]}');
-- answer: 不予办理：该决定不能录入：不得依据第1项情形纳入（法释〔2017〕7号第3条）：履行顺序在后
-- answer: 不予办理：该决定不能录入：不得依据第1项情形纳入（法释〔2017〕7号第3条）：其他不属于有履行能力而拒不履行
-- example: 全日制在校生因校园贷纠纷成为被执行人，以第三项情形决定纳入；法院查明已毕业，解除该事由后再决定
SELECT credit_bar(:'莱芜法院', :'甲', '（2024）鲁0116执1号', 'student_loan', '学籍证明') AS b \gset
SELECT law.list(:'甲', 1, '{3}', '2024-03-05');
SELECT credit_lift_bar(:b, '已毕业') \gset
SELECT law.list(:'甲', 1, '{3}', '2024-03-05') AS l \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该决定不能录入：不得依据第3项情形纳入（法发〔2019〕35号第16条）：全日制在校生因校园贷纠纷成为被执行人
-- answer: 第3项情形，至2026年3月4日（含当日）
-- example: 已以第四项情形纳入，另录入“已提供充分有效担保”，再增加第一项情形；推送把情形改为第一项
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_bar(:'莱芜法院', :'甲', '（2024）鲁0116执1号', 'security_given', '担保书') AS b \gset
SELECT credit_add_ground(:l, '{1}', '2024-04-01', '增1号', '2024-04-01');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定2", "decisionDate": "2024-05-06"}');
-- answer: 不予办理：不得依据第1项情形纳入（法释〔2017〕7号第3条）：提供充分有效担保
-- answer: 退回1条：不得依据第1项情形纳入（法释〔2017〕7号第3条）：提供充分有效担保

-- article: 第四条
-- under: 以作出决定之日的年龄为准；年满十八周岁之日（生日当日）起为成年人（民法典第十七条），生于2月29日而当年没有该日的为3月1日。号码中没有出生日期的，须另行写明。
-- example: 少年于2026年1月5日满十八周岁；1月4日决定纳入
SELECT law.list(:'少年', 1, '{4}', '2026-01-04');
-- answer: 不予办理：该决定不能录入：作出决定之日为未成年人：未成年人不得纳入（法释〔2017〕7号第四条）
-- example: 1月5日（生日当日）决定纳入
SELECT law.list(:'少年', 1, '{4}', '2026-01-05') AS l \gset
SELECT law.listed(:'少年');
-- answer: 第4项情形，至2028年1月4日（含当日）
-- example: 闰日生生于2008年2月29日，2026年没有该日：2月28日、3月1日决定纳入
SELECT law.list(:'闰日生', 1, '{4}', '2026-02-28');
SELECT law.list(:'闰日生', 1, '{4}', '2026-03-01') AS l \gset
SELECT law.listed(:'闰日生');
-- answer: 不予办理：该决定不能录入：作出决定之日为未成年人：未成年人不得纳入（法释〔2017〕7号第四条）
-- answer: 第4项情形，至2028年2月29日（含当日）
-- example: 推送1月4日的同一决定
SELECT law.push('{"iname": "少年", "cardNum": "379999200801050016", "caseCode": "（2025）鲁0116执1号", "grounds": [4], "decisionNo": "决定1", "decisionDate": "2026-01-04"}');
-- answer: 退回1条：作出决定之日为未成年人：未成年人不得纳入（法释〔2017〕7号第四条）
-- example: 以护照号码纳入，没有写明出生日期；写明1990年1月1日的
SELECT law.list(:'甲的护照', 1, '{4}', '2024-03-05');
SELECT law.list(:'甲的护照', 1, '{4}', '2024-03-05', '{"birth_date": "1990-01-01"}') AS l \gset
SELECT law.listed(:'甲的护照');
-- answer: 不予办理：该决定不能录入：缺少 birth_date，且号码中没有出生日期：无法判断其是否成年（第四条）
-- answer: 第4项情形，至2026年3月4日（含当日）
-- example: 公司被纳入，录入儿童为其法定代表人
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_bind(:l, :'儿童', 'legal_representative', '2024-03-05', '登记资料', '2024-03-06');
-- answer: 不予办理：该人在2024年3月5日尚未成年

-- article: 第四条，个人信息保护法第六条、第二十八条
-- under: 以提问之时的年龄为准，号码表明未成年的一律不答复、不留痕；应当就付款的人提问。
-- example: 区财政局就儿童查询第4项措施；查询记录中关于该儿童的有几条
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'儿童', 'laiwu/4', 'procurement')).verdict;
RESET ROLE;
SELECT count(*) || '条' FROM credit.access_log;
-- answer: 不予办理：不查询未成年人
-- answer: 0条
-- example: 被纳入的甲为子女支付学费：就甲查询第22项措施
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.answer(:'甲', '2024-09-01', 'laiwu/22');
SELECT law.answer(:'儿童', '2024-09-01', 'laiwu/22');
-- answer: 应予限制，没有期限
-- answer: 无
-- example: 为儿童申请豁免
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'莱芜法院', :'儿童', 'laiwu/22', '就读私立学校', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31');
-- answer: 不予办理：未成年人无需豁免

-- article: 第五条
-- under: 有书面决定的文号、日期和签发日期；签发不晚于决定，决定不晚于今日。自作出决定之日起生效，不以送达、公布为条件。
-- example: 2024年3月5日作出决定，问前一日与当日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-03-04', '2024-03-05');
-- answer: 2024年3月4日：无
-- answer: 2024年3月5日：应予限制，没有期限
-- example: 没有签发；签发晚于决定
SELECT credit_list(:'莱芜法院', :'甲', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2024-03-05', NULL);
SELECT credit_list(:'莱芜法院', :'甲', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2024-03-05', '2024-03-06');
-- answer: 不予办理：决定书未经签发
-- answer: 不予办理：签发日期晚于决定日期
-- example: 没有文号；决定日期在将来
SELECT credit_list(:'莱芜法院', :'甲', '被执行人', '（2024）鲁0116执1号', '{1}', ' ', '2024-03-05', '2024-03-05');
SELECT credit_list(:'莱芜法院', :'甲', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2199-01-01', '2024-03-05');
-- answer: 不予办理：缺少据以决定的文书
-- answer: 不予办理：决定日期晚于今日

-- article: 第五条，申请
-- under: 自收到之日的次日起算十五日，届满之日是休息日的顺延；准许的须指明据此作出的纳入，不准许的须写明理由。
-- example: 2026年1月5日收到申请，至迟何日决定；此时被执行人是否在名单中
SELECT credit_request_listing(:'莱芜法院', :'甲', '（2025）鲁0116执1号', '某商贸公司', '2026-01-05', '有履行能力而拒不履行') AS q \gset
SELECT law.due('decide_request');
SELECT law.listed(:'甲');
-- answer: 2026年1月5日起算，至迟2026年1月20日
-- answer: 没有纳入
-- example: 准许而没有指明纳入；不准许而没有写明理由
SELECT credit_request_listing(:'莱芜法院', :'甲', '（2025）鲁0116执1号', '某商贸公司', '2026-01-05', '有履行能力而拒不履行') AS q \gset
SELECT credit_decide_request(:q, true, '复函1', '2026-01-12');
SELECT credit_decide_request(:q, false, '复函1', '2026-01-12');
-- answer: 不予办理：准许申请的，须写明据此作出的纳入记录
-- answer: 不予办理：须说明理由
-- example: 申请纳入未成年人
SELECT credit_request_listing(:'莱芜法院', :'儿童', '（2025）鲁0116执1号', '某商贸公司', '2026-01-05', '有履行能力而拒不履行');
-- answer: 不予办理：不得申请将未成年人纳入名单

-- article: 第五条，风险提示
-- under: 记录送达方式、日期和文号；没有该记录不妨碍纳入。
-- example: 2026年1月6日邮寄送达执行通知，载有风险提示
SELECT credit_note_warning(:'莱芜法院', :'甲', '（2026）鲁0116执1号', '邮寄送达', '2026-01-06', '执行通知1号') AS w \gset
SELECT s.name || '，' || w.served_on || '，' || w.document_no FROM credit.risk_warning w JOIN credit.service_way s ON s.code = w.how;
-- answer: 邮寄送达，2026年1月6日，执行通知1号
-- example: 以口头方式提示；对儿童提示
SELECT credit_note_warning(:'莱芜法院', :'甲', '（2026）鲁0116执1号', '口头', '2026-01-06', '执行通知1号');
SELECT credit_note_warning(:'莱芜法院', :'儿童', '（2026）鲁0116执1号', '邮寄送达', '2026-01-06', '执行通知1号');
-- answer: 不予办理：“口头”不是法律规定的送达方式
-- answer: 不予办理：不对未成年人作纳入名单的风险提示

-- article: 第五条，法发〔2019〕35号第十四条
-- under: 不早于决定；方式为法律规定的送达方式之一；没有送达也自作出之日起生效。
-- example: 2024年3月5日决定，3月12日邮寄送达；问3月6日，并列出送达日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_serve_listing(:l, '邮寄送达', '2024-03-12', 'EMS1') AS s \gset
SELECT law.answer(:'甲', '2024-03-06');
SELECT '送达：' || served_on FROM credit.decision_list WHERE listing = :l;
-- answer: 应予限制，至2026年3月4日（含当日）
-- answer: 送达：2024年3月12日
-- example: 送达日早于决定；以电话送达
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_serve_listing(:l, '邮寄送达', '2024-03-04', 'EMS1');
SELECT credit_serve_listing(:l, '电话', '2024-03-06', '记录1');
-- answer: 不予办理：该步骤的日期早于前一步骤
-- answer: 不予办理：“电话”不是法律规定的送达方式

-- article: 第六条
-- under: 名称、号码、案号、情形、决定日期齐备且可以识读；各日期的先后成立。不能识读的整条退回并写明全部问题，不作推测。
-- example: 案号写作“鲁0116执1号”，且没有名称
SELECT law.push('{"cardNum": "379999198506150014", "caseCode": "鲁0116执1号", "grounds": [1], "decisionDate": "2024-03-05"}');
-- answer: 退回1条：缺少名称；案号“鲁0116执1号”不是如（2020）鲁0116执1234号的案号：开头没有括号中的年份
-- example: 公布日期早于决定日期
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionDate": "2024-03-05", "publishDate": "2024-03-04"}');
-- answer: 退回1条：公布日期2024年3月4日早于决定日期2024年3月5日
-- example: 号码末位写错
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150015", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionDate": "2024-03-05"}');
-- answer: 退回1条：号码：公民身份号码的校验码（第18个字符）与其他字符不符
-- example: 同一号码，而名称与已知的不同
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.push('{"iname": "另一人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执2号", "grounds": [1], "decisionNo": "决定2", "decisionDate": "2024-03-05"}');
-- answer: 待核实1条：该证件号码已登记为另一姓名或者名称；须由法院核实是否为同一主体（credit_accept_name）

-- article: 第六条；法院更名、合并
-- under: 更名、承继由信用办依文书录入，写明自何日起。法院以其任一名称均可识别，不论写法；承继的法院就原法院的名单作出决定、推送，救济指向现存的法院。
-- example: 莱芜法院自2025年1月1日起更名为汶源区人民法院，7月1日起又更名为莱源区人民法院：以三个名称先后推送同一记录；甲向何法院申请纠正
SELECT credit_rename_court(:'莱芜法院', '汶源区人民法院', '2025-01-01', '更名1号', '2024-12-20');
SELECT credit_rename_court('汶源区人民法院', '莱源区人民法院', '2025-07-01', '更名2号', '2025-06-20');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}', of_court => '汶源区人民法院');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}', of_court => '莱源区人民法院');
SELECT law.remedy(:'甲');
-- answer: 新增1条
-- answer: 不变1条
-- answer: 不变1条
-- answer: 向莱源区人民法院申请纠正
-- example: 莱芜法院自2025年7月1日起由钢城法院承继：以钢城法院名义推送同一记录；甲向何法院申请纠正；以莱芜法院的账号、以钢城法院的账号删除
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_succeed_court(:'莱芜法院', :'钢城法院', '2025-07-01', '合并1号', '2025-06-20');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}', of_court => :'钢城法院');
SELECT law.remedy(:'甲');
SET LOCAL ROLE law_court_laiwu;
SELECT credit_remove(:l, 'performed', '2025-08-01', '删1号', '2025-08-04');
SET LOCAL ROLE law_court_gangcheng;
SELECT credit_remove(:l, 'performed', '2025-08-01', '删1号', '2025-08-04') \gset
RESET ROLE;
SELECT law.listed(:'甲');
-- answer: 不变1条
-- answer: 向济南市钢城区人民法院申请纠正
-- answer: 不予办理：不存在该项纳入记录
-- answer: 已删除
-- example: 更名为另一法院的名称；更名没有文书；以没有录入的名称推送
SELECT credit_rename_court(:'莱芜法院', :'钢城法院', '2025-01-01', '更名1号', '2024-12-20');
SELECT credit_rename_court(:'莱芜法院', '汶源区人民法院', '2025-01-01', ' ', '2024-12-20');
SELECT law.push('[]', of_court => '汶源区人民法院');
-- answer: 不予办理：已有名为"济南市钢城区人民法院"的法院
-- answer: 不予办理：缺少据以决定的文书
-- answer: 不予办理：法院"汶源区人民法院"尚无记载

-- article: 第六条；案件移送、执恢
-- under: 恢复执行等另立的案号由执行法院录入，以任一案号推送的都是同一项纳入。移送由现执行法院录入，此后由受移送的法院决定、推送；纳入之日、期限和已经准许的豁免不变。
-- example: 案件恢复执行，同年另立执恢9号：以该案号推送同一决定；甲有几项纳入
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_add_case(:'莱芜法院', :l, '（2024）鲁0116执恢9号', '立案1号', '2024-10-08');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执恢9号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.listed(:'甲');
-- answer: 不变1条
-- answer: 第1项情形，没有期限
-- example: 2015年的案件，案号先写作（2015）鲁0116执字第00023号，后写作（2015）鲁0116执23号：推送同一决定；甲有几项纳入
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2015）鲁0116执字第00023号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2015）鲁0116执23号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.listed(:'甲');
-- answer: 新增1条
-- answer: 不变1条
-- answer: 第1项情形，没有期限
-- example: 案件移送钢城法院：答复，甲向何法院申请纠正；莱芜法院再推送；以莱芜法院的账号、以钢城法院的账号删除
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_court_laiwu;
SELECT credit_transfer('济南市莱芜区人民法院', :l, '济南市钢城区人民法院', '移送1号', '2025-06-10');
RESET ROLE;
SELECT law.days(:'甲', 'laiwu/4', '2024-03-04', '2024-03-05');
SELECT law.remedy(:'甲');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SET LOCAL ROLE law_court_laiwu;
SELECT credit_remove(:l, 'performed', '2025-08-01', '删1号', '2025-08-04');
SET LOCAL ROLE law_court_gangcheng;
SELECT credit_remove(:l, 'performed', '2025-08-01', '删1号', '2025-08-04') \gset
RESET ROLE;
SELECT law.listed(:'甲');
-- answer: 2024年3月4日：无
-- answer: 2024年3月5日：应予限制，没有期限
-- answer: 向济南市钢城区人民法院申请纠正
-- answer: 待核实1条：同一案件、同一主体已在济南市钢城区人民法院的名单中
-- answer: 不予办理：不存在该项纳入记录
-- answer: 已删除
-- example: 莱芜法院准许豁免第13项措施，尚未届满时移送钢城法院：移送之后的答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买住房一套', '批准1号', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30) \gset
SELECT credit_transfer(:'莱芜法院', :l, :'钢城法院', '移送1号', '2025-06-10');
SELECT law.verdict(:'甲', clock_timestamp(), 'laiwu/13');
-- answer: 已豁免
-- example: 受移送的法院自行录入移送；移送给本院；案件已经删除的，录入移送
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_transfer(:'钢城法院', :l, :'钢城法院', '移送1号', '2025-06-10');
SELECT credit_transfer(:'莱芜法院', :l, :'莱芜法院', '移送1号', '2025-06-10');
SELECT credit_remove(:l, 'performed', '2025-08-01', '删1号', '2025-08-04') \gset
SELECT credit_transfer(:'莱芜法院', :l, :'钢城法院', '移送1号', '2025-08-11');
-- answer: 不予办理：该项纳入记录不属于法院"济南市钢城区人民法院"
-- answer: 不予办理：该项纳入已属于该法院
-- answer: 不予办理：该项纳入记录已终止

-- article: 第七条
-- under: 全量名单中没有的，是名单已无此人的证据而不是决定，自导出之时起不再生效；此后的名单又有的，自推送时起重新有效。名单指纹可供两端核对。
-- example: 甲、乙由推送纳入；此后一份全量名单只有乙，再一份又有甲
\set 乙的记录 '{"iname": "乙某", "cardNum": "379999199003080020", "caseCode": "（2024）鲁0116执2号", "grounds": [1], "decisionNo": "决定2", "decisionDate": "2024-03-05"}'
\set 甲的记录 '{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05"}'
SET LOCAL credit.max_removal_share = 100;
SELECT law.push(('[' || :'甲的记录' || ',' || :'乙的记录' || ']')::jsonb);
SELECT law.push(('[' || :'乙的记录' || ']')::jsonb, 'full', clock_timestamp());
SELECT '甲：' || law.listed(:'甲');
SELECT law.push(('[' || :'甲的记录' || ',' || :'乙的记录' || ']')::jsonb, 'full', clock_timestamp());
SELECT '甲：' || law.listed(:'甲');
-- answer: 新增2条
-- answer: 删除1条，不变1条
-- answer: 甲：名单中没有
-- answer: 新增1条，不变1条
-- answer: 甲：第1项情形，没有期限
-- example: 同一份名单，写法不同（案号用半角括号、字段名不同）的，不改变什么
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "（2024）决1号", "decisionDate": "2024-03-05"}');
SELECT law.push('{"name": "甲某", "subject": "379999198506150014", "case_no": "(2024)鲁0116执1号", "grounds": [1], "decision_no": "(2024)决1号", "decided_on": "20240305"}');
-- answer: 新增1条
-- answer: 不变1条

-- article: 第八条
-- under: 部门就其负责的措施提问，答复写明案号、依据、期限和救济途径；应用系统的表上设有触发器的，被限制的主体不能写入。措施适用的条件由部门查明。
-- example: 甲被纳入后，区财政局就第4项措施（政府采购）查询
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT CASE d.verdict WHEN 'restricted' THEN '应予限制' ELSE d.verdict::text END || '，案号' || d.case_no || '，自' || credit.legal_day(d.since) || '起' FROM credit_check(:'甲', 'laiwu/4', 'procurement') d;
RESET ROLE;
-- answer: 应予限制，案号（2024）鲁0116执1号，自2024年3月5日起
-- example: 投标登记表设有触发器，录入被纳入的甲、未被纳入的乙
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
CREATE TABLE law.bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON law.bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
INSERT INTO law.bid VALUES (:'甲');
INSERT INTO law.bid VALUES (:'乙');
SELECT '登记' || count(*) || '家' FROM law.bid;
-- answer: 不予办理：主体379999************ 应予限制：第4项依法依规限制参加政府采购活动（措施"laiwu/4"）
-- answer: 登记1家
-- example: 区公安分局查询不由其负责的第4项措施
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_police;
SELECT (credit_check(:'甲', 'laiwu/4', 'procurement')).verdict;
-- answer: 不予办理：角色"law_police"无权查询措施"laiwu/4"

-- article: 第八条，所在单位
-- under: 被纳入的人是国家工作人员、人大代表、政协委员、党的机关成员，或者被纳入的是国家机关、事业单位、国有企业，以及依法不宜公开的；纳入在生效之中。
-- example: 以国家工作人员身份通报其所在单位；以“员工”身份通报
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_notify_employer(:l, '国家工作人员', '某局', '函1号', '2024-03-12') AS n \gset
SELECT c.name || '，' || n.recipient || '，' || n.sent_on FROM credit.employer_notice n JOIN credit.official_capacity c ON c.code = n.capacity;
SELECT credit_notify_employer(:l, '员工', '某公司', '函2号', '2024-03-12');
-- answer: 国家工作人员，某局，2024年3月12日
-- answer: 不予办理：身份“员工”不属于应当向所在单位通报的情形
-- example: 宽限期内通报
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"grace_until": "2024-05-05"}') AS l \gset
SELECT credit_notify_employer(:l, '国家工作人员', '某局', '函1号', '2024-03-12');
-- answer: 不予办理：该项纳入记录在2024年3月12日并未生效

-- article: 第九条，撤销
-- under: 不应纳入的，撤销；视同从未纳入，任何一日的答复均为“无”，而此前曾如何答复仍可查明。
-- example: 甲2024年3月5日纳入，后撤销；问纳入期间的一日，以及撤销之前所知的该日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT clock_timestamp() AS before \gset
SELECT credit_revoke(:l, '不符合纳入条件', '2024-06-03', '撤销1号', '2024-06-04') AS t \gset
SELECT '现在所知：' || law.answer(:'甲', '2024-04-01');
SELECT '撤销之前所知：' || law.answer(:'甲', '2024-04-01', 'laiwu/4', :'before');
-- answer: 现在所知：无
-- answer: 撤销之前所知：应予限制，没有期限
-- example: 撤销没有写明理由；再次撤销
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_revoke(:l, ' ', '2024-06-03', '撤销1号', '2024-06-04');
SELECT credit_revoke(:l, '不符合纳入条件', '2024-06-03', '撤销1号', '2024-06-04') AS t \gset
SELECT credit_revoke(:l, '不符合纳入条件', '2024-06-03', '撤销2号', '2024-06-04') IS NULL;
-- answer: 不予办理：须写明不应纳入的理由和法院发现的日期
-- answer: 不予办理：该项纳入记录已经撤销

-- article: 第九条，此后的某一决定
-- under: 增加情形、延长、限制出境及其解除、提前终止宽限期、删除等此后的决定，可以单独撤销；所撤销的视同从未作出。
-- example: 撤销一项错误的删除，问删除之后的一日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, 'performed', '2024-06-03', '删1号', '2024-06-04') AS t \gset
SELECT '删除之后：' || law.answer(:'甲', '2024-07-01');
SELECT credit_revoke_decision((SELECT decision FROM credit.decision_list WHERE document_no = '删1号'), '误删', '2024-08-01', '撤1号', '2024-08-02') AS t \gset
SELECT '撤销删除之后：' || law.answer(:'甲', '2024-07-01');
-- answer: 删除之后：无
-- answer: 撤销删除之后：应予限制，没有期限
-- example: 撤销增加的情形
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_add_ground(:l, '{3}', '2024-09-10', '增1号', '2024-09-10') AS g \gset
SELECT law.listed(:'甲');
SELECT credit_revoke_decision(:g, '行为不存在', '2024-10-08', '撤1号', '2024-10-09') AS t \gset
SELECT law.listed(:'甲');
-- answer: 第3、4项情形，至2026年9月9日（含当日）
-- answer: 第4项情形，至2026年3月4日（含当日）

-- article: 第九条、第十条，期限
-- under: 自法院得知该事实之日的次日起算三个工作日，以录入之时为准；调休的周末是工作日，法定节假日不是。
-- example: 2026年2月14日（调休上班的周六，春节前最后一个工作日）得知；2月26日最后一秒、2月27日零时录入
SELECT law.in_time('2026-02-14', '2026-02-26 23:59:59+08');
SELECT law.in_time('2026-02-14', '2026-02-27 00:00+08');
-- answer: 按期
-- answer: 逾期
-- example: 2026年3月2日得知，同日作出决定；决定按期而录入在后的
SELECT law.in_time('2026-03-02', '2026-03-05 18:00+08');
SELECT law.in_time('2026-03-02', '2026-03-06 09:00+08');
-- answer: 按期
-- answer: 逾期
-- example: 办理期限以录入日与之比较：列出应当办理之日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删1号', '2024-06-04') AS in_time \gset
SELECT '得知' || learned_on || '，至迟' || due_on FROM credit.decision_list WHERE document_no = '删1号';
-- answer: 得知2024年6月3日，至迟2024年6月6日

-- article: 第九条，更正
-- under: 更正的是自始有误的事实，对全部时间生效；期限重新计算；主体和案件不能更正。
-- example: 决定日期误录为2024年3月5日，更正为4月5日；问3月20日与最后一日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_correct(:l, '{"decided_on": "2024-04-05"}', '日期有误', '2024-06-03', '更正1号', '2024-06-04') AS t \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-03-20', '2024-04-05');
-- answer: 2024年3月20日：无
-- answer: 2024年4月5日：应予限制，至2026年4月4日（含当日）
-- example: 更正号码
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_correct(:l, '{"subject": "379999199003080020"}', '号码有误', '2024-06-03', '更正1号', '2024-06-04');
-- answer: 不予办理：更正不能改变：号码
-- example: 更正之后，法院的名单仍是旧的写法
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [2,4], "periodYears": 5, "periodReason": "暴力", "decisionNo": "决定1", "decisionDate": "2024-03-05"}');
SELECT credit_correct((SELECT listing FROM credit.current_list WHERE subject = :'甲'), '{"grounds": [4], "period_years": null, "period_reason": null}', '情形有误', '2024-06-03', '更正1号', '2024-06-04') AS t \gset
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [2,4], "periodYears": 5, "periodReason": "暴力", "decisionNo": "决定1", "decisionDate": "2024-03-05", "performance": "部分未履行"}');
SELECT law.listed(:'甲');
-- answer: 新增1条
-- answer: 变更1条："更正1号"另有决定：情形, 纳入期限, 延长理由保持不变，记录的其余内容予以采用
-- answer: 第4项情形，至2026年3月4日（含当日）

-- article: 死亡、注销
-- under: 自然人死亡、单位注销之日起不再生效，不论有无期限；其他法院就同一主体的纳入，由该法院办理。
-- example: 甲以第四项情形纳入，于2024年9月1日死亡；问前一日与当日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_end_debtor(:l, 'died', '2024-09-01', '2024-09-10', '证明1号', '2024-09-11') AS t \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-08-31', '2024-09-01');
-- answer: 2024年8月31日：应予限制，至2024年8月31日（含当日）
-- answer: 2024年9月1日：无
-- example: 对自然人办理注销
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_end_debtor(:l, 'dissolved', '2024-09-01', '2024-09-10', '证明1号', '2024-09-11');
-- answer: 不予办理：自然人为死亡，单位为注销
-- example: 两个法院都纳入了公司，其中一个录入注销；另一个有几项待办
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.list(:'公司', 2, '{1}', '2024-03-05', court => :'钢城法院') AS other \gset
SELECT credit_end_debtor(:l, 'dissolved', '2024-09-01', '2024-09-10', '注销1号', '2024-09-11') AS t \gset
SELECT court || '：' || count(*) || '项' FROM credit.deadline_list WHERE task = 'end_debtor' GROUP BY court;
-- answer: 济南市钢城区人民法院：1项

-- article: 限制出境
-- under: 仅对自然人；自决定之日起至解除之日止。没有该项标记的，第20项措施不适用。
-- example: 甲2024年3月5日纳入，10月12日限制出境，11月10日解除；就第20项措施问8月15日、10月12日、11月9日、11月10日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_exit_ban(:l, '限出1号', '2024-10-12') AS b \gset
SELECT credit_lift_exit_ban(:l, '已履行', '解出1号', '2024-11-10') \gset
SELECT law.days(:'甲', 'laiwu/20', '2024-08-15', '2024-10-12', '2024-11-09', '2024-11-10');
-- answer: 2024年8月15日：无
-- answer: 2024年10月12日：应予限制，至2024年11月9日（含当日）
-- answer: 2024年11月9日：应予限制，至2024年11月9日（含当日）
-- answer: 2024年11月10日：无
-- example: 对公司限制出境
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exit_ban(:l, '限出1号', '2024-10-12');
-- answer: 不予办理：只有自然人可以被限制出境

-- article: 第十条第一款
-- under: 没有固定期限的纳入（仅有第一项情形）；七种事由之一，写明得知之日和文号；终结本次执行程序后删除须两次以上查询且无人提供有效线索，申请删除须有书面申请之日，中止执行须写明程序。
-- example: 法院于2024年6月3日得知已全部履行，6月4日决定删除；问前一日与当日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删1号', '2024-06-04') AS t \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-06-03', '2024-06-04');
-- answer: 2024年6月3日：应予限制，至2024年6月3日（含当日）
-- answer: 2024年6月4日：无
-- example: 以“心情好”为由删除
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '心情好', '2024-06-03', '删1号', '2024-06-04');
-- answer: 不予办理：理由"心情好"不属于第十条所列情形
-- example: 终本之后只查询一次；查询两次而没有写明无人提供线索；两者齐备
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, 'no_property', '2024-09-02', '删1号', '2024-09-03', '{"terminated_on": "2024-04-01", "searches": ["2024-07-01"], "no_lead": true}');
SELECT credit_remove(:l, 'no_property', '2024-09-02', '删1号', '2024-09-03', '{"terminated_on": "2024-04-01", "searches": ["2024-07-01", "2024-08-01"]}');
SELECT credit_remove(:l, 'no_property', '2024-09-02', '删1号', '2024-09-03', '{"terminated_on": "2024-04-01", "searches": ["2024-07-01", "2024-08-01"], "no_lead": true}') AS t \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：因无可供执行财产而删除，须在终结本次执行程序后查询财产两次以上
-- answer: 不予办理：因无可供执行财产而删除，须无人提供有效财产线索
-- answer: 已删除
-- example: 依申请执行人申请删除而没有书面申请之日；中止执行而没有写明程序
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-06-03', '删1号', '2024-06-04');
SELECT credit_remove(:l, 'stayed', '2024-06-03', '删1号', '2024-06-04');
-- answer: 不予办理：因申请执行人申请而删除，须写明书面申请的日期
-- answer: 不予办理：因裁定中止执行而删除，须写明所依据的程序
-- example: 其余事由（执行和解协议已履行完毕、裁定不予执行、裁定终结执行）
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS a, law.list(:'甲', 2, '{1}', '2024-03-05') AS b, law.list(:'甲', 3, '{1}', '2024-03-05') AS c \gset
SELECT credit_remove(:a, '执行和解协议已履行完毕', '2024-06-03', '删1号', '2024-06-04') AS t \gset
SELECT credit_remove(:b, '裁定不予执行', '2024-06-03', '删2号', '2024-06-04') AS t \gset
SELECT credit_remove(:c, '裁定终结执行', '2024-06-03', '删3号', '2024-06-04') AS t \gset
SELECT law.listed(:'甲');
-- answer: 已删除；已删除；已删除
-- example: 因履行完毕删除后，法院以恢复执行的案号、以“之一”的案号推送同一决定
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删1号', '2024-06-04') AS t \gset
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执恢9号", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号之一", "grounds": [1], "decisionNo": "（2024）鲁0116失信03051号", "decisionDate": "2024-03-05"}');
SELECT law.listed(:'甲');
-- answer: 待核实1条：该决定是在案件“（2024）鲁0116执1号”中将其纳入的决定，法院已以“删1号”终止；再次纳入须另行作出决定
-- answer: 待核实1条：该决定是在案件“（2024）鲁0116执1号”中将其纳入的决定，法院已以“删1号”终止；再次纳入须另行作出决定
-- answer: 已删除

-- article: 第十条第二款
-- under: 设有固定期限的，第一款的事由不能使其终止；期限届满自行失效，三个工作日内从名单中删除并予记录。
-- example: 以第四项情形纳入后全部履行，以此为由删除
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删1号', '2024-06-04');
SELECT law.answer(:'甲', '2024-06-04');
-- answer: 不予办理：该项纳入记录有固定期限，不适用第十条第一款所列的删除情形
-- answer: 应予限制，至2026年3月4日（含当日）
-- example: 期限于2026年2月18日（春节假期中）届满：至迟何日从名单中删除
SELECT law.list(:'甲', 1, '{5}', '2024-02-19') AS l \gset
SELECT law.due('delete_expired');
SELECT law.days(:'甲', 'laiwu/4', '2026-02-18', '2026-02-19');
-- answer: 2026年2月18日起算，至迟2026年2月26日
-- answer: 2026年2月18日：应予限制，至2026年2月18日（含当日）
-- answer: 2026年2月19日：无
-- example: 期限最后一日2026年3月4日记录到期；次日记录
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_expire(:l, '到期1号', '2026-03-04');
SELECT credit_expire(:l, '到期1号', '2026-03-05') AS t \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该项纳入记录的期限尚未届满
-- answer: 因纳入期限届满删除
-- example: 第一项情形已履行，另有第四项情形的，纳入至后者期限届满
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_add_ground(:l, '{4}', '2024-09-10', '增1号', '2024-09-10') AS g \gset
SELECT credit_remove(:l, '全部履行', '2024-10-08', '删1号', '2024-10-09') AS t \gset
SELECT law.answer(:'甲', '2024-10-09');
-- answer: 应予限制，至2026年9月9日（含当日）

-- article: 第十条第三款、第四款
-- under: 再次纳入是另一项决定；六个月自提出申请之日的次日起算，对应日为最后一日；同一案件或者同一执行依据；是否依申请没有写明的，不予办理。
-- example: 2024年3月1日申请、3月4日删除后，依申请于9月1日、9月2日再次决定纳入
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-03-01', '删1号', '2024-03-04', '{"requested_on": "2024-03-01"}') AS t \gset
SELECT law.list(:'甲', 1, '{1}', '2024-09-01', '{"on_application": true}');
SELECT law.list(:'甲', 1, '{1}', '2024-09-02', '{"on_application": true}') AS l \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该决定不能录入：因申请执行人申请而删除后六个月内，申请执行人申请再次纳入的，不予支持（法释〔2017〕7号第十条）
-- answer: 已删除；第1项情形，没有期限
-- example: 期间内法院依职权再次决定；没有写明是否依申请
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-03-01', '删1号', '2024-03-04', '{"requested_on": "2024-03-01"}') AS t \gset
SELECT law.list(:'甲', 1, '{1}', '2024-05-06');
SELECT law.list(:'甲', 1, '{1}', '2024-05-06', '{"on_application": false}') AS l \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该决定不能录入：曾依申请执行人申请删除，申请执行人至2024年9月1日（含当日）不得申请再次纳入（法释〔2017〕7号第十条）：请写明是否依申请（是否依申请）
-- answer: 已删除；第1项情形，没有期限
-- example: 恢复执行换了案号而执行依据相同，依申请
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true, "basis_no": "（2023）鲁0116民初9号"}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-03-01', '删1号', '2024-03-04', '{"requested_on": "2024-03-01"}') AS t \gset
SELECT credit_list(:'莱芜法院', :'甲', '被执行人', '（2024）鲁0116执恢8号', '{1}', '决定8', '2024-05-06', '2024-05-06', details => '{"on_application": true, "basis_no": "(2023)鲁0116民初009号"}');
-- answer: 不予办理：该决定不能录入：因申请执行人申请而删除后六个月内，申请执行人申请再次纳入的，不予支持（法释〔2017〕7号第十条）
-- example: 因履行完毕删除的，依申请再次纳入不受六个月限制
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true}') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-03-01', '删1号', '2024-03-04') AS t \gset
SELECT law.list(:'甲', 1, '{1}', '2024-05-06', '{"on_application": true}') AS l \gset
SELECT law.listed(:'甲');
-- answer: 已删除；第1项情形，没有期限
-- example: 六个月的最后一日，申请执行人申请纳入，法院准许
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-03-01', '删1号', '2024-03-04', '{"requested_on": "2024-03-01"}') AS t \gset
SELECT credit_request_listing(:'莱芜法院', :'甲', '（2024）鲁0116执1号', '某商贸公司', '2024-09-01', '再次申请') AS q \gset
SELECT law.list(:'甲', 1, '{1}', '2024-09-05', '{"on_application": false}') AS again \gset
SELECT credit_decide_request(:q, true, '复函1', '2024-09-06', :again);
-- answer: 不予办理：该被执行人系依申请执行人申请删除，六个月内不得再次申请纳入

-- article: 第十条第一款第五项，国办发〔2025〕22号
-- under: 依裁定，自裁定之日起至恢复之日止不生效；再审及于一项纳入，破产及于该主体的全部纳入，不论何法院，包括此后作出的；期限照常计算。
-- example: 第四项情形的纳入，2024年6月3日因审判监督程序裁定中止执行，9月2日恢复；问6月2日、6月3日、9月2日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_stay(:l, 'retrial', '再审1号', '2024-06-03') AS n \gset
SELECT credit_end_stay(:l, 'retrial', '恢复1号', '2024-09-02') AS n \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-06-02', '2024-06-03', '2024-09-02');
-- answer: 2024年6月2日：应予限制，至2024年6月2日（含当日）
-- answer: 2024年6月3日：无
-- answer: 2024年9月2日：应予限制，至2026年3月4日（含当日）
-- example: 两个法院都纳入了公司，2024年6月3日受理破产；此后又一次决定纳入
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.list(:'公司', 2, '{1}', '2024-03-05', court => :'钢城法院') AS other \gset
SELECT '中止' || credit_stay(:l, 'bankruptcy', '破申1号', '2024-06-03') || '项';
SELECT law.list(:'公司', 3, '{1}', '2024-07-01') AS later \gset
SELECT law.days(:'公司', 'laiwu/4', '2024-06-02', '2024-07-02');
-- answer: 中止2项
-- answer: 2024年6月2日：应予限制，至2024年6月2日（含当日）；应予限制，至2024年6月2日（含当日）
-- answer: 2024年7月2日：无
-- example: 因“和解谈判”中止
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_stay(:l, '和解谈判', '裁定1号', '2024-06-03');
-- answer: 不予办理：程序"和解谈判"不是停止适用的事由

-- article: 第十一条
-- under: 书面提出，属于不应纳入、信息不准确、应当删除之一；由被纳入的主体或者因任职受限的人以本人名义提出；作出终局决定之前可以撤回。
-- example: 甲申请纠正（应予删除）：状态，以及申请期间的答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2024-06-03') AS o \gset
SELECT law.objection(:o);
SELECT law.answer(:'甲', '2024-06-04');
-- answer: 正在审查
-- answer: 应予限制，没有期限
-- example: 以“不公平”为由；没有内容；与该纳入无关的乙提出
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, '不公平', '请求删除', '2024-06-03');
SELECT credit_object(:l, 'to_be_removed', ' ', '2024-06-03');
SELECT credit_object(:l, 'to_be_removed', '请求删除', '2024-06-03', :'乙');
-- answer: 不予办理：类型"不公平"不是纠正申请的事由
-- answer: 不予办理：缺少申请的内容
-- answer: 不予办理：该项纳入记录不涉及该主体
-- example: 公司的法定代表人丙以本人名义提出，随后撤回
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_bind(:l, :'丙', 'legal_representative', '2024-03-05', '登记资料', '2024-03-06') AS r \gset
SELECT credit_object(:l, 'inaccurate', '已不任职', '2024-06-03', :'丙') AS o \gset
SELECT law.objection(:o);
SELECT credit_withdraw_objection(:o, '2024-06-05') \gset
SELECT law.objection(:o);
-- answer: 正在审查
-- answer: 已撤回

-- article: 第十二条，审查
-- under: 自收到之日的次日起算十五日；理由成立的三个工作日内纠正；与所申请的事项无关的决定不算纠正。
-- example: 2026年1月5日收到；至迟何日审查；1月16日决定理由成立的，至迟何日纠正
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2026-01-05') AS o \gset
SELECT law.due('examine');
SELECT credit_decide_objection(:o, true, '异1号', '2026-01-16') \gset
SELECT law.due('carry_out');
-- answer: 2026年1月5日起算，至迟2026年1月20日
-- answer: 2026年1月16日起算，至迟2026年1月21日
-- example: 理由成立之后，先更正文字，再删除
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2026-01-05') AS o \gset
SELECT credit_decide_objection(:o, true, '异1号', '2026-01-16') \gset
SELECT credit_correct(:l, '{"performance": "全部履行"}', '补充', '2026-01-16', '更正1号', '2026-01-16') AS t \gset
SELECT law.objection(:o);
SELECT credit_remove(:l, '全部履行', '2026-01-16', '删1号', '2026-01-19') AS t \gset
SELECT law.objection(:o);
-- answer: 理由成立，正在办理
-- answer: 已办理
-- example: 没有决定而送达；决定没有文号
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2026-01-05') AS o \gset
SELECT credit_serve_decision(:o, '2026-01-06');
SELECT credit_decide_objection(:o, false, ' ', '2026-01-06');
-- answer: 不予办理：该项申请目前不能进行该步骤
-- answer: 不予办理：缺少据以决定的文书

-- article: 第十二条，复议
-- under: 被驳回的，自决定送达之日的次日起算十日内提出，届满之日是节假日的顺延；收到之日的次日起算十五日内决定；复议期间不停止执行。
-- example: 2025年9月22日送达驳回决定，第十日10月2日在国庆假期中：10月9日、10月10日申请复议
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-09-08') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-09-19') \gset
SELECT credit_serve_decision(:o, '2025-09-22') \gset
SELECT credit_request_review(:o, '2025-10-10');
SELECT credit_request_review(:o, '2025-10-09') \gset
SELECT law.objection(:o);
-- answer: 不予办理：申请复议已逾期
-- answer: 正在复议
-- example: 2025年3月3日送达，3月14日（第十一日）申请；3月13日申请的，至迟何日决定，其间的答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-02-10') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-02-24') \gset
SELECT credit_serve_decision(:o, '2025-03-03') \gset
SELECT review_until FROM credit.objection_state WHERE id = :o;
SELECT credit_request_review(:o, '2025-03-14');
SELECT credit_request_review(:o, '2025-03-13') \gset
SELECT law.due('review');
SELECT law.answer(:'甲', '2025-03-20');
-- answer: 2025年3月13日
-- answer: 不予办理：申请复议已逾期
-- answer: 2025年3月13日起算，至迟2025年3月28日
-- answer: 应予限制，没有期限
-- example: 驳回决定尚未送达即申请复议
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-02-10') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-02-24') \gset
SELECT credit_request_review(:o, '2025-02-25');
-- answer: 不予办理：该项申请目前不能进行该步骤

-- article: 第十二条，由谁复议
-- under: 各法院的上一级人民法院由信用办录入，没有录入的不能作出复议决定。只有上一级人民法院的账号能够决定，驳回申请的法院、承继它的法院都不能；复议申请成立的，仍由纳入的法院办理。
-- example: 莱芜法院驳回，甲申请复议，上一级人民法院尚未录入；录入为济南中院之后，以莱芜法院、钢城法院、济南中院的账号决定
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-02-10') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-02-24') \gset
SELECT credit_serve_decision(:o, '2025-03-03') \gset
SELECT credit_request_review(:o, '2025-03-10') \gset
SET LOCAL ROLE law_court_laiwu;
SELECT credit_decide_review(:o, false, '复1号', '2025-03-20');
RESET ROLE;
SELECT credit_set_superior(:'莱芜法院', :'济南中院');
SET LOCAL ROLE law_court_laiwu;
SELECT credit_decide_review(:o, false, '复1号', '2025-03-20');
SET LOCAL ROLE law_court_gangcheng;
SELECT credit_decide_review(:o, false, '复1号', '2025-03-20');
SET LOCAL ROLE law_court_above;
SELECT credit_decide_review(:o, false, '复1号', '2025-03-20') \gset
RESET ROLE;
SELECT law.objection(:o);
-- answer: 不予办理："济南市莱芜区人民法院"的上一级人民法院尚无记载
-- answer: 不予办理：复议由上一级人民法院"山东省济南市中级人民法院"决定
-- answer: 不予办理：不存在该项申请
-- answer: 复议已驳回
-- example: 济南中院认为复议申请成立：至迟何日办理；以济南中院的账号、以莱芜法院的账号删除
SELECT credit_set_superior(:'莱芜法院', :'济南中院');
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-02-10') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-02-24') \gset
SELECT credit_serve_decision(:o, '2025-03-03') \gset
SELECT credit_request_review(:o, '2025-03-10') \gset
SET LOCAL ROLE law_court_above;
SELECT credit_decide_review(:o, true, '复1号', '2025-03-20') \gset
RESET ROLE;
SELECT law.due('carry_out');
SET LOCAL ROLE law_court_above;
SELECT credit_remove(:l, 'performed', '2025-02-10', '删1号', '2025-03-21');
SET LOCAL ROLE law_court_laiwu;
SELECT credit_remove(:l, 'performed', '2025-02-10', '删1号', '2025-03-21') \gset
RESET ROLE;
SELECT law.listed(:'甲');
-- answer: 2025年3月20日起算，至迟2025年3月25日
-- answer: 不予办理：不存在该项纳入记录
-- answer: 已删除
-- example: 申请复议之后莱芜法院由钢城法院承继，其上一级也是济南中院：以钢城法院的账号决定
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_object(:l, 'to_be_removed', '已全部履行', '2025-02-10') AS o \gset
SELECT credit_decide_objection(:o, false, '异1号', '2025-02-24') \gset
SELECT credit_serve_decision(:o, '2025-03-03') \gset
SELECT credit_request_review(:o, '2025-03-10') \gset
SELECT credit_succeed_court(:'莱芜法院', :'钢城法院', '2025-03-17', '合并1号', '2025-03-14');
SELECT credit_set_superior(:'钢城法院', :'济南中院');
SET LOCAL ROLE law_court_gangcheng;
SELECT credit_decide_review(:o, false, '复1号', '2025-03-20');
-- answer: 不予办理：复议由上一级人民法院"山东省济南市中级人民法院"决定
-- example: 把莱芜法院自己、把其下级法院录入为上一级人民法院
SELECT credit_set_superior(:'莱芜法院', :'莱芜法院');
SELECT credit_set_superior(:'莱芜法院', :'济南中院');
SELECT credit_set_superior(:'济南中院', :'莱芜法院');
-- answer: 不予办理：法院"济南市莱芜区人民法院"不是"济南市莱芜区人民法院"的上级法院
-- answer: 不予办理：法院"济南市莱芜区人民法院"不是"山东省济南市中级人民法院"的上级法院

-- article: 法发〔2019〕35号第十五条
-- under: 宽限期自决定之日起一至三个月，写明最后一日；其间不生效；纳入的期限仍自决定之日起算。
-- example: 2024年3月5日决定，宽限至4月30日；问4月30日、5月1日，以及最后一日
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"grace_until": "2024-04-30"}') AS l \gset
SELECT law.days(:'甲', 'laiwu/4', '2024-04-30', '2024-05-01');
-- answer: 2024年4月30日：无
-- answer: 2024年5月1日：应予限制，至2026年3月4日（含当日）
-- example: 宽限至4月4日（不足一个月）；至4月5日（满一个月）
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"grace_until": "2024-04-04"}');
SELECT law.list(:'甲', 1, '{4}', '2024-03-05', '{"grace_until": "2024-04-05"}') AS l \gset
SELECT law.answer(:'甲', '2024-04-06');
-- answer: 不予办理：该决定不能录入：宽限期末日不在决定日期之后一至三个月内（法发〔2019〕35号第十五条）
-- answer: 应予限制，至2026年3月4日（含当日）
-- example: 宽限至6月5日（满三个月）；至6月6日
SELECT law.list(:'乙', 1, '{4}', '2024-03-05', '{"grace_until": "2024-06-06"}');
SELECT law.list(:'甲', 2, '{4}', '2024-03-05', '{"grace_until": "2024-06-05"}') AS l \gset
SELECT law.answer(:'甲', '2024-06-06');
-- answer: 不予办理：该决定不能录入：宽限期末日不在决定日期之后一至三个月内（法发〔2019〕35号第十五条）
-- answer: 应予限制，至2026年3月4日（含当日）

-- article: 法发〔2019〕35号第十五条，提前终止
-- under: 写明理由；自决定之日与录入之时中较晚的起生效，录入之前的答复不变；不在宽限期内的不能终止。
-- example: 十日前决定、宽限四十日，五日前决定提前终止而今日录入：录入之前、录入之时
SELECT law.list(:'甲', 1, '{4}', credit.legal_day(now()) - 10, jsonb_build_object('grace_until', credit.legal_day(now()) + 40)) AS l \gset
SELECT clock_timestamp() AS before \gset
SELECT credit_end_grace(:l, '转移财产', '终止1号', credit.legal_day(now()) - 5) AS works \gset
SELECT '录入之前：' || law.verdict(:'甲', :'before');
SELECT '录入之时：' || law.verdict(:'甲', clock_timestamp());
-- answer: 录入之前：无
-- answer: 录入之时：应予限制
-- example: 不在宽限期内；没有理由
SELECT law.list(:'甲', 1, '{4}', '2024-03-05') AS l \gset
SELECT credit_end_grace(:l, '转移财产', '终止1号', '2024-04-01');
SELECT credit_end_grace(:l, ' ', '终止1号', '2024-04-01');
-- answer: 不予办理：该项纳入记录不在宽限期内
-- answer: 不予办理：须说明理由

-- article: 法发〔2019〕35号第十六条、第十七条
-- under: 任职的人不纳入名单，只受计划所指各职务的措施约束；自任职之日（不早于纳入）起，离任之日零时起不再受限；没有职务之外的关系（如亲属关系）。
-- example: 公司2024年3月5日纳入，丙自4月1日任法定代表人，9月1日离任；丙本人未被纳入。就第30项措施问3月31日、4月1日、8月31日、9月1日
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_bind(:l, :'丙', 'legal_representative', '2024-04-01', '登记资料', '2024-04-02') AS r \gset
SELECT credit_release(:l, :'丙', 'legal_representative', '2024-09-01', '变更登记', '2024-09-02') AS n \gset
SELECT law.listed(:'丙');
SELECT law.days(:'丙', 'laiwu/30', '2024-03-31', '2024-04-01', '2024-08-31', '2024-09-01');
-- answer: 没有纳入
-- answer: 2024年3月31日：无
-- answer: 2024年4月1日：应予限制，因在被纳入的单位任职，至2024年8月31日（含当日）
-- answer: 2024年8月31日：应予限制，因在被纳入的单位任职，至2024年8月31日（含当日）
-- answer: 2024年9月1日：无
-- example: 丙任法定代表人期间，就第4项措施（政府采购）查询
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_bind(:l, :'丙', 'legal_representative', '2024-04-01', '登记资料', '2024-04-02') AS r \gset
SELECT law.answer(:'丙', '2024-05-01');
-- answer: 无
-- example: 以“配偶”为关系；以单位任职
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_bind(:l, :'丙', '配偶', '2024-04-01', '登记资料', '2024-04-02');
SELECT credit_bind(:l, '91370116MA3LAW02XW', 'principal', '2024-04-01', '登记资料', '2024-04-02');
-- answer: 不予办理：职务"配偶"无法识别
-- answer: 不予办理：只有自然人可以任职

-- article: 法释〔2015〕17号第三条、第八条、第九条
-- under: 仅限计划写有豁免依据的第13、22项；由作出纳入的法院批准，写明范围和起止日，不早于批准；只免除本院纳入产生的措施；到期自行终止。
-- example: 第一项情形纳入的甲，经批准在2024年4月1日至12月31日购买自住用房：问3月31日、4月1日、12月31日、2025年1月1日
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31') AS x \gset
SELECT law.days(:'甲', 'laiwu/13', '2024-03-31', '2024-04-01', '2024-12-31', '2025-01-01');
-- answer: 2024年3月31日：应予限制，没有期限
-- answer: 2024年4月1日：已豁免（购买自住用房一套），至2024年12月31日（含当日）
-- answer: 2024年12月31日：已豁免（购买自住用房一套），至2024年12月31日（含当日）
-- answer: 2025年1月1日：应予限制，没有期限
-- example: 对政府采购豁免；不早于批准；超过一年
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/4', '投标一次', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31');
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-03-31', '2024-12-31');
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-04-01', '2025-04-02');
-- answer: 不予办理：措施"laiwu/4"不可豁免
-- answer: 不予办理：豁免不得早于批准日开始
-- answer: 不予办理：豁免期间过长
-- example: 没有纳入甲的钢城法院批准豁免；两法院都纳入而只有莱芜法院豁免
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'钢城法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31');
SELECT law.list(:'甲', 2, '{1}', '2024-03-05', court => :'钢城法院') AS other \gset
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31') AS x \gset
SELECT law.answer(:'甲', '2024-05-01', 'laiwu/13');
-- answer: 不予办理：济南市钢城区人民法院没有该主体的可予豁免的纳入记录
-- answer: 已豁免（购买自住用房一套），至2024年12月31日（含当日）；应予限制，没有期限
-- example: 提前终止豁免
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_exempt(:'莱芜法院', :'甲', 'laiwu/13', '购买自住用房一套', '批准1号', '2024-04-01', '2024-04-01', '2024-12-31') AS x \gset
SELECT credit_end_exemption(:x, '终止1号', '2024-08-01') \gset
SELECT law.days(:'甲', 'laiwu/13', '2024-07-31', '2024-08-01');
-- answer: 2024年7月31日：已豁免（购买自住用房一套），至2024年7月31日（含当日）
-- answer: 2024年8月1日：应予限制，没有期限

-- article: 民法典第二百零一条、第二百零二条
-- under: 纳入的期限以作出决定之日为第一日，最后一日是对应日的前一日；自送达、收到、事件起算的期间，当日不计入，最后一日是对应日；没有对应日的为该月末日。
-- example: 2022年1月1日决定，三年；2024年2月29日决定，四年
SELECT law.list(:'甲', 1, '{2}', '2022-01-01', '{"period_reason": "暴力抗拒执行"}', 3) AS l \gset
SELECT law.listed(:'甲');
SELECT law.list(:'乙', 2, '{2}', '2024-02-29', '{"period_reason": "暴力抗拒执行"}', 4) AS l \gset
SELECT law.listed(:'乙');
-- answer: 第2项情形，至2024年12月31日（含当日）
-- answer: 第2项情形，至2028年2月28日（含当日）
-- example: 2024年8月31日申请删除后的六个月（二月没有31日）：2025年2月28日、3月1日依申请再次决定
SELECT law.list(:'甲', 1, '{1}', '2024-01-05', '{"on_application": true, "basis_no": "（2023）鲁0116民初9号"}') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-08-31', '删1号', '2024-09-02', '{"requested_on": "2024-08-31"}') AS t \gset
SELECT law.list(:'甲', 1, '{1}', '2025-02-28', '{"on_application": true, "basis_no": "（2023）鲁0116民初9号"}');
SELECT law.list(:'甲', 1, '{1}', '2025-03-01', '{"on_application": true, "basis_no": "（2023）鲁0116民初9号"}') AS l \gset
SELECT law.listed(:'甲');
-- answer: 不予办理：该决定不能录入：因申请执行人申请而删除后六个月内，申请执行人申请再次纳入的，不予支持（法释〔2017〕7号第十条）
-- answer: 已删除；第1项情形，没有期限

-- article: 民事诉讼法第八十五条
-- under: 开始之日不计算在内；届满之日是法定休假日的，顺延至其后的第一个工作日；依国务院每年的放假通知。没有载入通知的年份不作推测。
-- example: 2026年1月5日起算十五日；2026年1月31日起算十五日（届满之日在春节假期）
SELECT credit_add_days('2026-01-05', 15);
SELECT credit_add_days('2026-01-31', 15);
-- answer: 2026年1月20日
-- answer: 2026年2月24日
-- example: 2026年2月13日（周五）起算三个工作日；2月14日（周六）是否工作日
SELECT credit_add_workdays('2026-02-13', 3);
SELECT credit_is_workday('2026-02-14');
-- answer: 2026年2月25日
-- answer: 是
-- example: 没有载入放假通知的2090年
SELECT credit_add_workdays('2090-03-01', 3);
-- answer: 不予办理：日历中没有2090年的节假日安排

-- article: 民事诉讼法第二百四十二条、第二百五十一条；计划第三部分、第35项
-- under: 法院对本院生效中的纳入发出通知书，写明部门、事项（查询、控制）和应当答复之日；部门以带文号的反馈答复。没有通知书，任何部门无须办理第35项。
-- example: 仅仅纳入；发出通知书（三十日内答复）；答复之后：应由区公安分局办理的协助各有几项
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT '纳入之后：' || count(*) || '项' FROM credit.owed WHERE measure = 'laiwu/35';
SELECT credit_request_assistance(:'莱芜法院', :l, 'laiwu/35', '区公安分局', '协1号', credit.legal_day(now()) + 30, '查询') AS a \gset
SELECT '发出之后：' || count(*) || '项' FROM credit.owed WHERE measure = 'laiwu/35';
SET LOCAL ROLE law_police;
SELECT credit_feedback(:'公司', 'laiwu/35', '已协助', '{"document_no": "回1号"}') AS f \gset
RESET ROLE;
SELECT '答复之后：' || count(*) || '项' FROM credit.owed WHERE measure = 'laiwu/35';
-- answer: 纳入之后：0项
-- answer: 发出之后：1项
-- answer: 答复之后：0项
-- example: 通知书要求“扣划”；应当答复之日已过；另一法院发出
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_request_assistance(:'莱芜法院', :l, 'laiwu/35', '区公安分局', '协1号', credit.legal_day(now()) + 30, '扣划');
SELECT credit_request_assistance(:'莱芜法院', :l, 'laiwu/35', '区公安分局', '协1号', '2024-03-06', '查询');
SELECT credit_request_assistance(:'钢城法院', :l, 'laiwu/35', '区公安分局', '协1号', credit.legal_day(now()) + 30, '查询') IS NULL;
-- answer: 不予办理：协助种类"扣划"无法识别
-- answer: 不予办理：答复的最后期限已过
-- answer: 不予办理：该项纳入记录不属于法院"济南市钢城区人民法院"
-- example: 依据第34项措施（加强监管）请求协助
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_request_assistance(:'莱芜法院', :l, 'laiwu/34', '区公安分局', '协1号', credit.legal_day(now()) + 30, '查询');
-- answer: 不予办理：措施"laiwu/34"不涉及协助法院

-- article: 个人信息保护法第二十四条
-- under: 触发器拒绝的，由指定的工作人员写明理由后在该次办理中放行；放行留痕，不改变任何答复，不及于其他主体、其他措施。
-- example: 投标登记被拒；写明理由放行之后登记；放行之后的答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
CREATE TABLE law.bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON law.bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
INSERT INTO law.bid VALUES (:'甲');
SELECT credit_override(:'甲', 'laiwu/4', '唯一供应商，经局长办公会决定') AS o \gset
INSERT INTO law.bid VALUES (:'甲');
SELECT '登记' || count(*) || '家' FROM law.bid;
SELECT '理由：' || reason FROM credit.override;
SELECT law.answer(:'甲', '2024-06-01');
-- answer: 不予办理：主体379999************ 应予限制：第4项依法依规限制参加政府采购活动（措施"laiwu/4"）
-- answer: 登记1家
-- answer: 理由：唯一供应商，经局长办公会决定
-- answer: 应予限制，没有期限
-- example: 没有理由
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_override(:'甲', 'laiwu/4', ' ');
-- answer: 不予办理：放行须说明理由

-- article: 个人信息保护法第四十五条、第四十六条、第四十八条
-- under: 由法院为核实身份的主体出具；写明纳入的历史、适用的措施及依据、期限、谁为何查询过、所提出的申请以及救济途径。
-- example: 甲被纳入，区财政局查询过；告知书中关于名单、措施、查询、救济的几行
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'甲', 'laiwu/4', 'procurement')).id AS c \gset
RESET ROLE;
SELECT btrim(regexp_replace(line, '^ *\d+年\d+月\d+日，第', '（当日），第')) FROM regexp_split_to_table(credit_statement_text(:'甲'), '\n') line WHERE line ~ '^  （2024）|期间：|状态：|第4项|不应纳入';
-- answer: （2024）鲁0116执1号
-- answer: 期间：自2024年3月5日起，没有固定期限，以法院删除为准
-- answer: 状态：在名单中
-- answer: 第4项依法依规限制参加政府采购活动（应予限制）
-- answer: （当日），第4项，政府采购，结论：应予限制，查询单位：区财政局
-- answer: 认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（济南市莱芜区人民法院）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，理由成立的在三个工作日内纠正（法释〔2017〕7号第十一条、第十二条）。
-- example: 就第4项措施要求解释：何案、何情形、何依据
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT e #>> '{reasons,0,case_no}' || '，' || (e #>> '{reasons,0,court}') FROM credit_explain(:'甲', 'laiwu/4') e;
-- answer: （2024）鲁0116执1号，济南市莱芜区人民法院
-- example: 未被纳入的乙要求查阅
SELECT '名单记录' || jsonb_array_length(credit_statement(:'乙') -> 'listings') || '项';
-- answer: 名单记录0项

-- article: 个人信息保护法第四十七条；山东省社会信用条例第三十八条
-- under: 终止满五年不再展示；此后再满信用办所定的期限（不短于查询记录的保存期三十六个月），清除号码、姓名和文字，保留各项的编号、日期和摘要，并出具证明。没有定期限的、有异议未办结的，不清除。
-- example: 期限定为三十五个月；三十六个月
SELECT credit_set_erasure_term(35);
SELECT credit_set_erasure_term(36);
SELECT credit.erasure_term() || '个月';
-- answer: 不予办理：清除期限须在36至1200个月之间
-- answer: 36个月
-- example: 期限为三十六个月。甲因履行而删除，满七年、满九年时各是否清除；清除之后还有几项写明其姓名，按证明核对有几项不符
SELECT credit_set_erasure_term(36);
SELECT law.list(:'甲', 1, '{1}', credit.legal_day(now()) - 30) AS l \gset
SELECT credit_remove(:l, 'performed', credit.legal_day(now()) - 12, '删1号', credit.legal_day(now()) - 10) \gset
SELECT pg_temp.years_pass(7);
SELECT law.list(:'乙', 2, '{1}', '2024-03-05') AS m \gset
SELECT '满七年：' || law.erase();
SELECT pg_temp.years_pass(2);
SELECT law.list(:'丙', 3, '{1}', '2024-03-05') AS m \gset
SELECT '满九年：' || law.erase();
SELECT '写明姓名的：' || count(name) || '项' FROM credit.listing_record WHERE id IN (SELECT v.id FROM credit.listing v WHERE v.listing = :l);
SELECT '不符：' || count(*) || '项' FROM credit_verify_erasure();
-- answer: 满七年：保留
-- answer: 满九年：清除
-- answer: 写明姓名的：0项
-- answer: 不符：0项
-- example: 没有定期限的，满九年；对该项纳入的纠正申请没有办结的，满九年
SELECT law.list(:'甲', 1, '{1}', credit.legal_day(now()) - 30) AS l \gset
SELECT credit_remove(:l, 'performed', credit.legal_day(now()) - 12, '删1号', credit.legal_day(now()) - 10) \gset
SELECT credit_object(:l, 'inaccurate', '地址有误', credit.legal_day(now()) - 5) AS o \gset
SELECT pg_temp.years_pass(9);
SELECT law.list(:'乙', 2, '{1}', '2024-03-05') AS m \gset
SELECT '没有定期限：' || law.erase();
SELECT credit_set_erasure_term(36);
SELECT '纠正申请没有办结：' || law.erase();
-- answer: 没有定期限：保留
-- answer: 纠正申请没有办结：保留
-- example: 清除之后，有人绕过系统又填入姓名；按证明核对
SELECT credit_set_erasure_term(36);
SELECT law.list(:'甲', 1, '{1}', credit.legal_day(now()) - 30) AS l \gset
SELECT credit_remove(:l, 'performed', credit.legal_day(now()) - 12, '删1号', credit.legal_day(now()) - 10) \gset
SELECT pg_temp.years_pass(9);
SELECT law.list(:'乙', 2, '{1}', '2024-03-05') AS m \gset
SELECT law.erase();
SET LOCAL session_replication_role = replica;
UPDATE credit.listing_record SET name = '甲某' WHERE id = :l;
SET LOCAL session_replication_role = origin;
SELECT '不符：' || count(*) || '项' FROM credit_verify_erasure();
-- answer: 清除
-- answer: 不符：1项

-- article: 山东省社会信用条例第二十二条
-- under: 用途取自主管部门维护的清单，可以在冒号后附加说明；查询人、时间、用途、答复逐次记录，不能修改。
-- example: 区财政局为政府采购查询甲：记录；修改该记录
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'甲', 'laiwu/4', 'procurement:区级项目')).id AS c \gset
RESET ROLE;
SELECT a.asking_role || '，' || p.name || '，' || a.note || '，' || credit.words_of('verdict', a.verdict::text) FROM credit.access_log a JOIN credit.purpose p ON p.code = a.purpose;
UPDATE credit.access_log SET verdict = 'clear';
-- answer: law_finance，政府采购，区级项目，应予限制
-- answer: 不予办理：表"credit.access_log"只能追加记录
-- example: 没有写明用途；用途写作不在清单中的 curiosity
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'甲', 'laiwu/4', NULL)).verdict;
SELECT (credit_check(:'甲', 'laiwu/4', 'curiosity')).verdict;
-- answer: 不予办理：查询的用途不能为空值
-- answer: 不予办理：查询用途不在信用办设定的用途之中

-- article: 山东省社会信用条例第三十八条
-- under: 自纳入终止之日起满五年，任何人查询任何一日均为“无”，告知书中也不再显示；登记本身仍予保存。
-- example: 终止尚差一二日满五年、已满五年的两项纳入：就其生效期间查询
SELECT law.list(:'甲', 1, '{1}', '2020-12-01') AS l \gset
SELECT credit_remove(:l, '全部履行', credit.legal_day(now()) - 1825, '删1号', credit.legal_day(now()) - 1825) AS t \gset
SELECT '不满五年：' || law.verdict(:'甲', credit.day_start(credit.legal_day(now()) - 1826));
SELECT law.list(:'乙', 2, '{1}', '2020-12-01') AS l \gset
SELECT credit_remove(:l, '全部履行', credit.legal_day(now()) - 1827, '删2号', credit.legal_day(now()) - 1827) AS t \gset
SELECT '已满五年：' || law.verdict(:'乙', credit.day_start(credit.legal_day(now()) - 1828));
SELECT '告知书所列：' || jsonb_array_length(credit_statement(:'乙') -> 'listings') || '项';
-- answer: 不满五年：应予限制
-- answer: 已满五年：无
-- answer: 告知书所列：0项

-- article: 山东省社会信用条例第三十九条
-- under: 针对部门反馈的记录提出；自收到之日的次日起算三个工作日，需要其他单位协助核查的七个工作日。
-- example: 2026年2月13日收到：分别至迟何日答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT credit_feedback(:'甲', 'laiwu/4', 'refused') AS f \gset
RESET ROLE;
SELECT credit_object_feedback(:f, '未参加该项目投标', '2026-02-13') AS a \gset
SELECT law.due('answer_department_record');
SELECT credit_decide_objection(:a, true, '复函1号', '2026-02-24') \gset
SELECT credit_object_feedback(:f, '未参加该项目投标', '2026-02-13', true) AS b \gset
SELECT law.due('answer_department_record');
-- answer: 2026年2月13日起算，至迟2026年2月25日
-- answer: 2026年2月13日起算，至迟2026年3月2日
-- example: 部门答复之后，就其记录向上一级人民法院申请复议
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT credit_feedback(:'甲', 'laiwu/4', 'refused') AS f \gset
RESET ROLE;
SELECT credit_object_feedback(:f, '未参加该项目投标', '2026-02-13') AS a \gset
SELECT credit_decide_objection(:a, false, '复函1号', '2026-02-24') \gset
SELECT credit_request_review(:a, '2026-02-25');
-- answer: 不予办理：该项申请不是对纳入名单提出的纠正申请

-- article: 山东省社会信用条例第三十九条、第四十条；法释〔2017〕7号第九条
-- under: 纳入被撤销、自更早之日不再生效或者关联有误的，依据其作出的查询答复和反馈列入待解除清单，直至部门反馈已解除。
-- example: 区财政局查询并拒绝甲之后，法院撤销纳入；待解除的有几项，解除一项之后
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'甲', 'laiwu/4', 'procurement')).id AS c \gset
SELECT credit_feedback(:'甲', 'laiwu/4', 'refused') AS f \gset
RESET ROLE;
SELECT '撤销之前：' || count(*) || '项' FROM credit.undo_list;
SELECT credit_revoke(:l, '不符合纳入条件', '2024-06-03', '撤销1号', '2024-06-04') AS t \gset
SELECT '撤销之后：' || count(*) || '项' FROM credit.undo_list WHERE NOT lifted;
INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES (:'甲', 'laiwu/4', 'lifted', '区财政局');
SELECT '解除之后：' || count(*) || '项' FROM credit.undo_list WHERE NOT lifted AND decision = 'feedback';
-- answer: 撤销之前：0项
-- answer: 撤销之后：2项
-- answer: 解除之后：0项
-- example: 查询之后，法院更正的只是文字，纳入本身没有错误
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SET LOCAL ROLE law_finance;
SELECT (credit_check(:'甲', 'laiwu/4', 'procurement')).id AS c \gset
RESET ROLE;
SELECT credit_correct(:l, '{"obligation": "偿还借款"}', '补充', '2024-06-03', '更正1号', '2024-06-04') AS t \gset
SELECT '待解除' || count(*) || '项' FROM credit.undo_list;
-- answer: 待解除0项

-- article: 征信业管理条例第十六条
-- under: 由法院照录，与该纳入一并显示；不改变任何答复。
-- example: 甲附上陈述“已与申请执行人达成和解”；解释中所见，以及答复
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_add_remark(:l, '已与申请执行人达成和解') AS r \gset
SELECT '主体陈述：' || (credit_explain(:'甲', 'laiwu/4') #>> '{reasons,0,subject_says}');
SELECT law.answer(:'甲', '2024-06-01');
-- answer: 主体陈述：已与申请执行人达成和解
-- answer: 应予限制，没有期限
-- example: 空白的陈述
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_add_remark(:l, ' ');
-- answer: 不予办理：须提交不超过2000字的说明

-- article: 号码变更
-- under: 由有该主体纳入的法院决定，两个号码任一均得同一答复；组织机构代码与含有它的统一代码本是一个单位，无须决定；承继者不承继任何纳入。
-- example: 甲的护照号码经决定与身份号码关联；以护照号码查询
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT '关联之前：' || law.answer(:'甲的护照', '2024-06-01');
SELECT credit_change_identifier(:'莱芜法院', :'甲', :'甲的护照', '2024-04-01', '证明1号', '2024-04-02') AS k \gset
SELECT '关联之后：' || law.answer(:'甲的护照', '2024-06-01');
-- answer: 关联之前：无
-- answer: 关联之后：应予限制，没有期限
-- example: 以组织机构代码纳入，以统一社会信用代码查询
SELECT law.list(:'公司机构代码', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.answer(:'公司', '2024-06-01');
-- answer: 应予限制，没有期限
-- example: 公司由另一公司承继，就承继者查询
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_link_successor(:'莱芜法院', :'公司', '91370116MA3LAW02XW', '2024-05-06', '合并登记', '2024-05-07') AS k \gset
SELECT law.answer('91370116MA3LAW02XW', '2024-06-01');
-- answer: 无

-- article: 错误关联；法释〔2017〕7号第四条
-- under: 出生日期或者性别不一致的须写明理由；未成年人的号码一律不予关联；撤销之后各号码各自答复，撤销之前所知的仍可查明。
-- example: 把儿童的号码、性别不同的乙的号码关联到甲
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_change_identifier(:'莱芜法院', :'甲', :'儿童', '2024-04-01', '证明1号', '2024-04-02', '户籍登记有误');
SELECT credit_change_identifier(:'莱芜法院', :'甲', :'乙', '2024-04-01', '证明1号', '2024-04-02');
-- answer: 不予办理：未成年人的号码不得关联
-- answer: 不予办理：从出生日期或者性别看，两个号码属于两个人
-- example: 没有纳入甲的钢城法院关联
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_change_identifier(:'钢城法院', :'甲', :'甲的护照', '2024-04-01', '证明1号', '2024-04-02');
-- answer: 不予办理：本院在两个号码之下均没有纳入记录
-- example: 误把丁关联到甲（写明理由），后撤销：关联期间、撤销之后就丁查询
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_change_identifier(:'莱芜法院', :'甲', :'丁', '2024-04-01', '证明1号', '2024-04-02', '出生日期登记有误') AS k \gset
SELECT '关联期间：' || law.answer(:'丁', '2024-06-01');
SELECT credit_end_link(:k, '更正1号', '2024-07-01', '笔误') \gset
SELECT '撤销之后：' || law.answer(:'丁', '2024-06-01');
-- answer: 关联期间：应予限制，没有期限
-- answer: 撤销之后：无

-- article: 两种时间
-- under: 每项事实有两种时间：何时有效，登记何时知悉。二者都可以指定；登记不覆盖、不删除。
-- example: 甲2024年3月5日纳入，更正为4月5日；3月20日开标：更正之前所知、现在所知
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT clock_timestamp() AS before \gset
SELECT credit_correct(:l, '{"decided_on": "2024-04-05"}', '日期有误', '2024-06-03', '更正1号', '2024-06-04') AS t \gset
SELECT '更正之前所知：' || law.answer(:'甲', '2024-03-20', 'laiwu/4', :'before');
SELECT '现在所知：' || law.answer(:'甲', '2024-03-20');
-- answer: 更正之前所知：应予限制，没有期限
-- answer: 现在所知：无
-- example: 直接修改、删除登记
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
DELETE FROM credit.court_event;
UPDATE credit.listing SET since = '2020-12-01';
-- answer: 不予办理：表"credit.court_event"只能追加记录
-- answer: 不予办理：表"credit.listing"保留全部历史

-- article: 决定的先后
-- under: 同一法院的决定和推送依次办理；推送写明其所依据的上一批，不一致的整批不予办理。
-- example: 第2024-10批推送写明依据第2024-9批，而登记中最近一批是第2024-8批
SELECT (credit_push(:'莱芜法院', '2024-8', '[]')).added AS n \gset
SELECT credit_push(:'莱芜法院', '2024-10', '[]', 'delta', '2024-9');
-- answer: 不予办理：推送"2024-10"的基准推送不是最近一次生效的推送
-- example: 纳入已经删除，再次删除
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删1号', '2024-06-04') AS t \gset
SELECT credit_remove(:l, '全部履行', '2024-06-03', '删2号', '2024-06-04');
-- answer: 不予办理：该项纳入记录已终止

-- article: 第十三条
-- under: 每项决定记录作出的法院、文号、以何账号何角色录入和录入时刻；只能由该法院的账号办理；记录不能修改。
-- example: 以莱芜法院的账号纳入甲：记录的角色
SET LOCAL ROLE law_court_laiwu;
SELECT credit_list('济南市莱芜区人民法院', '379999198506150014', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2024-03-05', '2024-03-05') AS l \gset
RESET ROLE;
SELECT court || '，' || document_no || '，' || by_role FROM credit.court_event WHERE action = 'list';
-- answer: 济南市莱芜区人民法院，决定1，law_court_laiwu
-- example: 以钢城法院的账号、以区财政局的账号，用莱芜法院的名义纳入
SET LOCAL ROLE law_court_gangcheng;
SELECT credit_list('济南市莱芜区人民法院', '379999198506150014', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2024-03-05', '2024-03-05');
SET LOCAL ROLE law_finance;
SELECT credit_list('济南市莱芜区人民法院', '379999198506150014', '被执行人', '（2024）鲁0116执1号', '{1}', '决定1', '2024-03-05', '2024-03-05');
-- answer: 不予办理：角色"law_court_gangcheng"无权代表法院"济南市莱芜区人民法院"
-- answer: 不予办理：对函数credit_list权限不够

-- article: 机构改革；计划三
-- under: 更名、承继由信用办依文书录入，写明自何日起。自该日起，部门的措施、所欠事项和账号归更名后的、承继的部门；此前各日仍以当日的名称答复。
-- example: 区财政局自2025年1月1日起更名为区财政金融局：问前一日与当日第4项措施的部门；以区财政局的账号查询
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_rename_department('区财政局', '区财政金融局', '2025-01-01', '改革1号');
SELECT law.departments(:'公司', 'laiwu/4', '2024-12-31', '2025-01-01');
SET LOCAL ROLE law_finance;
SELECT '应予限制：' || CASE WHEN credit_is_restricted('91370116MA3LAW0115', 'laiwu/4') THEN '是' ELSE '否' END;
-- answer: 2024年12月31日：区财政局
-- answer: 2025年1月1日：区财政金融局
-- answer: 应予限制：是
-- example: 区城乡建设局自2025年1月1日起由区住建局承继：问前一日与当日第12项措施的部门；承继录入之前、之后，欠该项反馈的部门
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT '录入之前：' || law.owed('laiwu/12');
SELECT credit_succeed_department('区城乡建设局', '区住建局', '2025-01-01', '改革1号');
SELECT law.departments(:'公司', 'laiwu/12', '2024-12-31', '2025-01-01');
SELECT '录入之后：' || law.owed('laiwu/12');
-- answer: 录入之前：区住建局1项、区城乡建设局1项
-- answer: 2024年12月31日：区住建局、区城乡建设局
-- answer: 2025年1月1日：区住建局
-- answer: 录入之后：区住建局1项
-- example: 区公安分局自2025年1月1日起由区司法局承继：法院向区公安分局发出的协助通知书，由何部门答复
SELECT law.list(:'公司', 1, '{1}', '2024-03-05') AS l \gset
SELECT credit_request_assistance(:'莱芜法院', :l, 'laiwu/35', '区公安分局', '协1号', credit.legal_day(now()) + 30, '查询') AS a \gset
SELECT credit_succeed_department('区公安分局', '区司法局', '2025-01-01', '改革1号');
SELECT law.owed('laiwu/35');
-- answer: 区司法局1项
-- example: 更名为另一部门的名称；没有文书；已由其他部门承继的再更名；两个部门互相承继
SELECT credit_rename_department('区民政局', '区司法局', '2025-01-01', '改革1号');
SELECT credit_rename_department('区民政局', '区民政社会局', '2025-01-01', ' ');
SELECT credit_succeed_department('区民政局', '区司法局', '2025-01-01', '改革1号');
SELECT credit_rename_department('区民政局', '区民政社会局', '2025-07-01', '改革2号');
SELECT credit_succeed_department('区司法局', '区民政局', '2025-07-01', '改革2号');
-- answer: 不予办理："区司法局"是其他部门的名称
-- answer: 不予办理：缺少文号
-- answer: 不予办理：部门"区民政局"自2025年1月1日起已由其他部门承继
-- answer: 不予办理：部门"区司法局"已经承担其承继部门的职责

-- article: 推送第2行
-- example: 一批之中同一案件、同一主体出现两次
SELECT law.push('[{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05"},
	{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "(2024)鲁0116执01号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05"}]');
-- answer: 新增1条，退回1条：本次推送第1条已有相同的案件和主体

-- article: 推送第16行
-- example: 法院于录入增加第四项情形之前导出的名单，只有第一项情形
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05"}');
SELECT clock_timestamp() AS exported \gset
SELECT credit_add_ground((SELECT max(listing) FROM credit.listing), '{4}', '2024-09-10', '增1号', '2024-09-10') AS g \gset
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05", "performance": "部分未履行"}', exported => :'exported');
SELECT law.listed(:'甲');
-- answer: 新增1条
-- answer: 变更1条："增1号"另有决定：情形保持不变，记录的其余内容予以采用
-- answer: 第1、4项情形，没有期限

-- article: 推送第24行
-- example: 全量名单中没有甲
SET LOCAL credit.max_removal_share = 100;
SELECT law.push('{"iname": "甲某", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2024-03-05"}');
SELECT law.push('[]', 'full', clock_timestamp());
SELECT law.listed(:'甲');
-- answer: 新增1条
-- answer: 删除1条
-- answer: 名单中没有

-- article: 推送第25行
-- example: 名单导出之后法院纳入甲，全量名单中没有甲
SET LOCAL credit.max_removal_share = 100;
SELECT clock_timestamp() AS exported \gset
SELECT law.list(:'甲', 1, '{1}', '2024-03-05') AS l \gset
SELECT law.push('[]', 'full', :'exported');
SELECT law.listed(:'甲');
-- answer: 名单不变：全量名单中没有该次纳入，而法院在名单导出之后对其作出过决定：予以保留
-- answer: 第1项情形，没有期限

-- article: 推送第26行
-- example: 依申请删除后六个月内，推送依申请的、没有写明是否依申请的另一决定
SELECT law.list(:'甲', 1, '{1}', '2024-01-05') AS l \gset
SELECT credit_remove(:l, 'applicant_request', '2024-03-01', '删1号', '2024-03-04', '{"requested_on": "2024-03-01"}') AS t \gset
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定9", "decisionDate": "2024-05-06", "onApplication": true}');
SELECT law.push('{"iname": "被执行人", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0116执1号", "grounds": [1], "decisionNo": "决定9", "decisionDate": "2024-05-06"}');
-- answer: 退回1条：因申请执行人申请而删除后六个月内，申请执行人申请再次纳入的，不予支持（法释〔2017〕7号第十条）
-- answer: 待核实1条：曾依申请执行人申请删除，申请执行人至2024年9月1日（含当日）不得申请再次纳入（法释〔2017〕7号第十条）：请写明是否依申请（是否依申请）

-- article: 推送第27行
-- example: 清除之后推送相同的事实；另一决定
SELECT credit_set_erasure_term(36);
SELECT jsonb_build_object('iname', '被执行人', 'cardNum', '379999198506150014', 'caseCode', '（2024）鲁0116执1号', 'grounds', '[1]'::jsonb, 'decisionNo', '决定1', 'decisionDate', credit.legal_day(now()) - 30) AS r \gset
SELECT law.push(:'r');
SELECT credit_remove((SELECT max(listing) FROM credit.listing), 'performed', credit.legal_day(now()) - 12, '删1号', credit.legal_day(now()) - 10) \gset
SELECT pg_temp.years_pass(9);
SELECT law.list(:'乙', 2, '{1}', '2024-03-05') AS m \gset
SELECT law.erase();
SELECT law.push(:'r');
SELECT law.push(:'r'::jsonb || '{"decisionNo": "决定9"}');
-- answer: 新增1条
-- answer: 清除
-- answer: 待核实1条：事实相同的一条纳入已终止并已清除；重新决定的，有其自己的编号和日期
-- answer: 新增1条
