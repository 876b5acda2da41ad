/*
 * Report: the model of credit_bi: what each view and column is, in Chinese and
 * English, which columns are keys and what they refer to, and how a figure may
 * be added up.  Views have no keys in the catalogs for a tool to find, so they
 * are listed here; a test checks that the data keep them.
 *
 * The comments of the views are made from this table, and so is a second set of
 * views for spreadsheets, with Chinese names and the dimensions joined.
 */

CREATE TABLE credit.bi_column (
	view_name  name NOT NULL,
	ord        integer NOT NULL,
	column_name name NOT NULL,
	role       text NOT NULL CHECK (role = ANY (ARRAY['key', 'attribute', 'sum', 'sum_not_over_days', 'maximum'])),
	refers_to  name,
	name_zh    text NOT NULL,
	name_en    text NOT NULL,
	note_zh    text,
	note_en    text,
	PRIMARY KEY (view_name, column_name)
);
COMMENT ON TABLE credit.bi_column IS 'columns of the views in credit_bi; credit_bi.model shows them';
COMMENT ON COLUMN credit.bi_column.role IS
	'key: part of the primary key; sum: may be added up over everything; sum_not_over_days: over everything but '
	'days, of which one is chosen; maximum: greatest, not sum';
COMMENT ON COLUMN credit.bi_column.refers_to IS 'the view whose key the column holds';

CREATE TABLE credit.bi_view (
	view_name name PRIMARY KEY,
	name_zh   text NOT NULL UNIQUE,
	name_en   text NOT NULL,
	note_zh   text NOT NULL,
	note_en   text NOT NULL
);
COMMENT ON TABLE credit.bi_view IS 'views in credit_bi; credit_bi.model shows them';

INSERT INTO credit.bi_view (view_name, name_zh, name_en, note_zh, note_en)
SELECT v.a, v.b, v.c, v.d, v.e FROM (VALUES
	('dim_date', '日期', 'date', '2013年至明年年末的每一天，含是否工作日', 'every day from 2013 to the end of next year, with working days'),
	('dim_court', '法院', 'court', '推送名单的法院，以及名单截至何时', 'courts that push a list, and of when it is'),
	('dim_department', '部门', 'department', '行动计划中的部门', 'departments of the action plans'),
	('dim_measure', '措施', 'measure', '各计划的惩戒措施，每项一行', 'measures of all plans, a row each'),
	('bridge_measure_department', '措施与部门', 'measure and department', '每项措施由哪些部门实施；经此连接会按部门重复计数', 'which departments carry out a measure; figures joined through it count once for each department'),
	('dim_ground', '情形', 'ground', '法释〔2017〕7号第一条的情形及其组合', 'grounds of 法释〔2017〕7号 art. 1 and their combinations'),
	('dim_division', '区划', 'division', '号码中的行政区划，只用于统计', 'administrative division in the identifier, for figures only'),
	('dim_subject_kind', '主体类型', 'kind of subject', '自然人或者单位', 'person or organization'),
	('dim_verdict', '答复', 'verdict', '查询的结论', 'answers to checks'),
	('dim_outcome', '办理结果', 'outcome', '部门反馈的办理结果', 'what a department did'),
	('dim_purpose', '用途', 'purpose', '查询的用途', 'what a check was for'),
	('dim_task', '事项', 'task', '有期限的事项', 'tasks with a term'),
	('fact_listing', '名单', 'listings', '每日名单：当日终了时名单中的数和当日变化', 'the list by day: what stood at its end, what happened on it'),
	('fact_measure', '在施措施', 'measures in force', '每日终了时适用中的措施数：一份名单记录适用一项措施计一次', 'measures in force at the end of each day: one for each measure that follows from a listing'),
	('fact_check', '查询', 'checks', '每月查询次数', 'checks by month'),
	('fact_feedback', '反馈', 'feedback', '每月部门反馈，按决定之日，已更正的不计', 'feedback by month of the decision; what was corrected since is left out'),
	('fact_deadline', '期限', 'deadlines', '每日未办结事项及逾期数', 'what was owed on each day, and overdue')) v (a, b, c, d, e);

INSERT INTO credit.bi_column (view_name, ord, column_name, role, refers_to, name_zh, name_en, note_zh, note_en)
SELECT c.a, row_number() OVER (PARTITION BY c.a ORDER BY c.n), c.b, c.c, c.d, c.e, c.f, c.g, c.h
FROM (VALUES
	(1, 'dim_date', 'date_key', 'key', NULL, '日期', 'date', '北京时间', 'Asia/Shanghai'),
	(2, 'dim_date', 'year', 'attribute', NULL, '年', 'year', NULL, NULL),
	(3, 'dim_date', 'quarter', 'attribute', NULL, '季度', 'quarter', NULL, NULL),
	(4, 'dim_date', 'month', 'attribute', NULL, '月', 'month', NULL, NULL),
	(5, 'dim_date', 'day', 'attribute', NULL, '日', 'day', NULL, NULL),
	(6, 'dim_date', 'month_key', 'attribute', NULL, '月初', 'first day of the month', NULL, NULL),
	(7, 'dim_date', 'month_name', 'attribute', NULL, '年月', 'year and month', NULL, NULL),
	(8, 'dim_date', 'week_name', 'attribute', NULL, '周', 'ISO week', NULL, NULL),
	(9, 'dim_date', 'weekday', 'attribute', NULL, '星期序号', 'day of the week, 1 is Monday', NULL, NULL),
	(10, 'dim_date', 'weekday_zh', 'attribute', NULL, '星期', 'day of the week in Chinese', NULL, NULL),
	(11, 'dim_date', 'weekday_en', 'attribute', NULL, '星期（英文）', 'day of the week', NULL, NULL),
	(12, 'dim_date', 'is_workday', 'attribute', NULL, '是否工作日', 'working day', '该年放假通知尚未载入的为空', 'NULL where the notice of its year is not in the calendar'),
	(13, 'dim_date', 'holiday_zh', 'attribute', NULL, '节假日', 'holiday', NULL, NULL),
	(14, 'dim_date', 'is_today', 'attribute', NULL, '是否今天', 'today', NULL, NULL),
	(15, 'dim_date', 'months_ago', 'attribute', NULL, '距今月数', 'months before this one', '本月为 0', '0 for this month'),
	(20, 'dim_court', 'court_key', 'key', NULL, '法院', 'court', NULL, NULL),
	(21, 'dim_court', 'name_zh', 'attribute', NULL, '法院名称', 'name', NULL, NULL),
	(22, 'dim_court', 'last_push_no', 'attribute', NULL, '最近推送批号', 'number of the last push', NULL, NULL),
	(23, 'dim_court', 'list_as_of', 'attribute', NULL, '名单截至', 'the list is of', '最近一批推送生效的时间', 'when the last push was applied'),
	(30, 'dim_department', 'department_key', 'key', NULL, '部门', 'department', NULL, NULL),
	(31, 'dim_department', 'name_zh', 'attribute', NULL, '部门名称', 'name', NULL, NULL),
	(32, 'dim_department', 'plans', 'attribute', NULL, '计划数', 'plans that name it', NULL, NULL),
	(33, 'dim_department', 'measures', 'attribute', NULL, '措施数', 'measures that it carries out', NULL, NULL),
	(40, 'dim_measure', 'measure_key', 'key', NULL, '措施', 'measure', NULL, NULL),
	(41, 'dim_measure', 'plan_code', 'attribute', NULL, '计划代码', 'code of the plan', NULL, NULL),
	(42, 'dim_measure', 'plan_title', 'attribute', NULL, '计划', 'title of the plan', NULL, NULL),
	(43, 'dim_measure', 'edition_name', 'attribute', NULL, '版本', 'edition', '现行版本，没有现行的为最后一版', 'the one that holds, else the last'),
	(44, 'dim_measure', 'number', 'attribute', NULL, '序号', 'number in the plan', NULL, NULL),
	(45, 'dim_measure', 'title_zh', 'attribute', NULL, '措施名称', 'title', NULL, NULL),
	(46, 'dim_measure', 'verdict_key', 'attribute', NULL, '性质代码', 'restricted, reference or duty', NULL, NULL),
	(47, 'dim_measure', 'effect', 'attribute', NULL, '方式代码', 'main act', NULL, NULL),
	(48, 'dim_measure', 'effect_zh', 'attribute', NULL, '方式', 'main act in Chinese', NULL, NULL),
	(49, 'dim_measure', 'binds_person', 'attribute', NULL, '适用自然人', 'binds listed persons', NULL, NULL),
	(50, 'dim_measure', 'binds_organization', 'attribute', NULL, '适用单位', 'binds listed organizations', NULL, NULL),
	(51, 'dim_measure', 'binds_posts', 'attribute', NULL, '适用任职人员', 'binds persons in posts of listed organizations', NULL, NULL),
	(52, 'dim_measure', 'basis_doubted', 'attribute', NULL, '依据存疑', 'its bases speak of other conduct', NULL, NULL),
	(53, 'dim_measure', 'suspended', 'attribute', NULL, '已暂停', 'suspended by the office', NULL, NULL),
	(54, 'dim_measure', 'valid_from', 'attribute', NULL, '版本自', 'edition holds from', NULL, NULL),
	(55, 'dim_measure', 'valid_until', 'attribute', NULL, '版本至', 'edition holds until, excluded', NULL, NULL),
	(60, 'bridge_measure_department', 'measure_key', 'key', 'dim_measure', '措施', 'measure', NULL, NULL),
	(61, 'bridge_measure_department', 'department_key', 'key', 'dim_department', '部门', 'department', NULL, NULL),
	(70, 'dim_ground', 'ground_key', 'key', NULL, '情形组合', 'combination of grounds', '第一项为1，第二项为2，第三项为4，依此类推，数项相加', '1 for the first, 2 for the second, 4 for the third, and so on, added up'),
	(71, 'dim_ground', 'name_zh', 'attribute', NULL, '情形', 'grounds in Chinese', NULL, NULL),
	(72, 'dim_ground', 'name_en', 'attribute', NULL, '情形（英文）', 'grounds', NULL, NULL),
	(73, 'dim_ground', 'grounds', 'attribute', NULL, '情形数', 'how many grounds', NULL, NULL),
	(74, 'dim_ground', 'has_period', 'attribute', NULL, '是否有期限', 'has a period by art. 2', NULL, NULL),
	(75, 'dim_ground', 'ground_1', 'attribute', NULL, '含第一项', 'ground 1', NULL, NULL),
	(76, 'dim_ground', 'ground_2', 'attribute', NULL, '含第二项', 'ground 2', NULL, NULL),
	(77, 'dim_ground', 'ground_3', 'attribute', NULL, '含第三项', 'ground 3', NULL, NULL),
	(78, 'dim_ground', 'ground_4', 'attribute', NULL, '含第四项', 'ground 4', NULL, NULL),
	(79, 'dim_ground', 'ground_5', 'attribute', NULL, '含第五项', 'ground 5', NULL, NULL),
	(80, 'dim_ground', 'ground_6', 'attribute', NULL, '含第六项', 'ground 6', NULL, NULL),
	(90, 'dim_division', 'division_key', 'key', NULL, '区划代码', 'code of the division', '0 为其他', '0: other'),
	(91, 'dim_division', 'name_zh', 'attribute', NULL, '区划', 'division', NULL, NULL),
	(92, 'dim_division', 'province_key', 'attribute', NULL, '省代码', 'code of the province', NULL, NULL),
	(93, 'dim_division', 'province_zh', 'attribute', NULL, '省', 'province', NULL, NULL),
	(94, 'dim_division', 'city_zh', 'attribute', NULL, '市', 'city', NULL, NULL),
	(95, 'dim_division', 'level', 'attribute', NULL, '区划级别', 'province, city, county or other', NULL, NULL),
	(100, 'dim_subject_kind', 'kind_key', 'key', NULL, '主体类型代码', 'kind of subject', NULL, NULL),
	(101, 'dim_subject_kind', 'name_zh', 'attribute', NULL, '主体类型', 'name in Chinese', NULL, NULL),
	(102, 'dim_subject_kind', 'name_en', 'attribute', NULL, '主体类型（英文）', 'name', NULL, NULL),
	(110, 'dim_verdict', 'verdict_key', 'key', NULL, '答复代码', 'verdict', NULL, NULL),
	(111, 'dim_verdict', 'name_zh', 'attribute', NULL, '答复', 'name in Chinese', NULL, NULL),
	(112, 'dim_verdict', 'name_en', 'attribute', NULL, '答复（英文）', 'name', NULL, NULL),
	(113, 'dim_verdict', 'is_listed', 'attribute', NULL, '是否有措施适用', 'a measure applies, to the listed subject or through a post', NULL, NULL),
	(120, 'dim_outcome', 'outcome_key', 'key', NULL, '办理结果代码', 'outcome', NULL, NULL),
	(121, 'dim_outcome', 'name_zh', 'attribute', NULL, '办理结果', 'name in Chinese', NULL, NULL),
	(122, 'dim_outcome', 'name_en', 'attribute', NULL, '办理结果（英文）', 'name', NULL, NULL),
	(123, 'dim_outcome', 'ord', 'attribute', NULL, '办理结果序号', 'order', NULL, NULL),
	(130, 'dim_purpose', 'purpose_key', 'key', NULL, '用途代码', 'purpose', NULL, NULL),
	(131, 'dim_purpose', 'name_zh', 'attribute', NULL, '用途', 'name in Chinese', NULL, NULL),
	(132, 'dim_purpose', 'name_en', 'attribute', NULL, '用途（英文）', 'name', NULL, NULL),
	(140, 'dim_task', 'task_key', 'key', NULL, '事项代码', 'task', NULL, NULL),
	(141, 'dim_task', 'name_zh', 'attribute', NULL, '事项', 'name in Chinese', NULL, NULL),
	(142, 'dim_task', 'name_en', 'attribute', NULL, '事项（英文）', 'name', NULL, NULL),
	(143, 'dim_task', 'owed_by', 'attribute', NULL, '责任方', 'department or court', NULL, NULL),
	(200, 'fact_listing', 'date_key', 'key', 'dim_date', '日期', 'date', '当天为截至目前', 'today: until now'),
	(201, 'fact_listing', 'court_key', 'key', 'dim_court', '法院', 'court', NULL, NULL),
	(202, 'fact_listing', 'kind_key', 'key', 'dim_subject_kind', '主体类型', 'kind of subject', NULL, NULL),
	(203, 'fact_listing', 'division_key', 'key', 'dim_division', '区划', 'division', '人数过少的组并入 0', '0 for groups that are too small'),
	(204, 'fact_listing', 'ground_key', 'key', 'dim_ground', '情形', 'grounds', '人数过少的组并入 0', '0 for groups that are too small'),
	(205, 'fact_listing', 'standing', 'sum_not_over_days', NULL, '在册件数', 'listings that stand', '含停止适用的，不含宽限期内的', 'with those that are stayed, without those in grace'),
	(206, 'fact_listing', 'subjects', 'sum_not_over_days', NULL, '在册主体数', 'subjects that stand', '有数件的主体只在最早一件处计一次', 'one with several listings counts once, at the first'),
	(207, 'fact_listing', 'added', 'sum', NULL, '新增', 'added', NULL, NULL),
	(208, 'fact_listing', 'removed', 'sum', NULL, '移出', 'removed', NULL, NULL),
	(209, 'fact_listing', 'revoked', 'sum', NULL, '撤销', 'revoked', NULL, NULL),
	(210, 'fact_listing', 'expired', 'sum', NULL, '期满', 'expired', NULL, NULL),
	(211, 'fact_listing', 'performed', 'sum', NULL, '其中履行后移出', 'removed after performing', '已计入移出', 'among the removed'),
	(220, 'fact_measure', 'date_key', 'key', 'dim_date', '日期', 'date', '当天为目前', 'today: now'),
	(221, 'fact_measure', 'measure_key', 'key', 'dim_measure', '措施', 'measure', NULL, NULL),
	(222, 'fact_measure', 'court_key', 'key', 'dim_court', '法院', 'court', NULL, NULL),
	(223, 'fact_measure', 'kind_key', 'key', 'dim_subject_kind', '主体类型', 'kind of the subject that is bound', NULL, NULL),
	(224, 'fact_measure', 'through_post', 'key', NULL, '经任职单位', 'through a post', '单位在名单上，本人不在', 'the organization is listed, the person is not'),
	(225, 'fact_measure', 'in_force', 'sum_not_over_days', NULL, '生效件数', 'in force', '人数过少的为空，不等于零', 'NULL for a few, which is not zero'),
	(226, 'fact_measure', 'exempt', 'sum_not_over_days', NULL, '豁免件数', 'exempt', '人数过少的计入生效件数；没有例外的只有少数人的为空', 'a few are counted as in force; NULL where all but a few are exempt'),
	(230, 'fact_check', 'month_key', 'key', 'dim_date', '月份', 'first day of the month', '当月为截至目前', 'this month: until now'),
	(231, 'fact_check', 'department_key', 'key', 'dim_department', '部门', 'department', '法院和管理员的查询为“未注明”', 'of courts and administrators: 未注明'),
	(232, 'fact_check', 'measure_key', 'key', 'dim_measure', '措施', 'measure', '主体过少的为 none', 'none for a few subjects'),
	(233, 'fact_check', 'purpose_key', 'key', 'dim_purpose', '用途', 'purpose', '主体过少的为 other', 'other for a few subjects'),
	(234, 'fact_check', 'verdict_key', 'key', 'dim_verdict', '答复', 'verdict', '主体过少的为 merged', 'merged for a few subjects'),
	(235, 'fact_check', 'checks', 'sum', NULL, '查询次数', 'checks', NULL, NULL),
	(240, 'fact_feedback', 'month_key', 'key', 'dim_date', '月份', 'first day of the month', '按部门决定之日', 'of the department''s decision'),
	(241, 'fact_feedback', 'department_key', 'key', 'dim_department', '部门', 'department', NULL, NULL),
	(242, 'fact_feedback', 'measure_key', 'key', 'dim_measure', '措施', 'measure', '主体过少的为 none', 'none for a few subjects'),
	(243, 'fact_feedback', 'court_key', 'key', 'dim_court', '法院', 'court', '主体过少的为 merged', 'merged for a few subjects'),
	(244, 'fact_feedback', 'outcome_key', 'key', 'dim_outcome', '办理结果', 'outcome', '主体过少的为 merged', 'merged for a few subjects'),
	(245, 'fact_feedback', 'feedbacks', 'sum', NULL, '反馈件数', 'feedback', NULL, NULL),
	(246, 'fact_feedback', 'amount', 'sum', NULL, '涉及金额', 'amount in yuan', '件数过少的为空', 'NULL for a few'),
	(250, 'fact_deadline', 'date_key', 'key', 'dim_date', '日期', 'date', '当日快照时；当天尚无快照的为目前', 'when the snapshot of the day was taken; today, before it is: now'),
	(251, 'fact_deadline', 'task_key', 'key', 'dim_task', '事项', 'task', NULL, NULL),
	(252, 'fact_deadline', 'department_key', 'key', 'dim_department', '部门', 'department', NULL, NULL),
	(253, 'fact_deadline', 'court_key', 'key', 'dim_court', '法院', 'court', NULL, NULL),
	(254, 'fact_deadline', 'measure_key', 'key', 'dim_measure', '措施', 'measure', '不涉及单项措施或者件数过少的为 none', 'none where it is about none, and for a few'),
	(255, 'fact_deadline', 'owed', 'sum_not_over_days', NULL, '未办结', 'owed', NULL, NULL),
	(256, 'fact_deadline', 'overdue', 'sum_not_over_days', NULL, '其中逾期', 'overdue', NULL, NULL),
	(257, 'fact_deadline', 'longest_overdue', 'maximum', NULL, '最长逾期工作日', 'longest overdue, in working days', NULL, NULL),
	(258, 'fact_deadline', 'responsible', 'attribute', NULL, '责任方', 'who owes', '部门或者法院', 'a department or a court')) c (n, a, b, c, d, e, f, g, h);

CREATE VIEW credit_bi.model WITH (security_barrier) AS
	SELECT v.view_name::text AS view_name, c.column_name::text AS column_name, c.ord, c.role, c.refers_to::text AS refers_to, v.name_zh AS view_zh, v.name_en AS view_en,
		   c.name_zh, c.name_en, c.note_zh, c.note_en
	FROM credit.bi_view v JOIN credit.bi_column c ON c.view_name = v.view_name;
COMMENT ON VIEW credit_bi.model IS
	'模型：每个视图和列的含义、主键和外键、如何汇总 · the model: what each view and column is, its keys and what they refer to, how it adds up';

DO LANGUAGE plpgsql $comments$
DECLARE
	v record;
BEGIN
	FOR v IN SELECT b.view_name, concat_ws(' · ', b.note_zh, b.note_en) AS words FROM credit.bi_view b LOOP
		EXECUTE format('COMMENT ON VIEW credit_bi.%I IS %L', v.view_name, v.words);
	END LOOP;
	FOR v IN SELECT c.view_name, c.column_name,
					concat(c.name_zh, '（' || c.note_zh || '）', ' · ', c.name_en, ' (' || c.note_en || ')') AS words FROM credit.bi_column c LOOP
		EXECUTE format('COMMENT ON COLUMN credit_bi.%I.%I IS %L', v.view_name, v.column_name, v.words);
	END LOOP;
END
$comments$;

/*
 * The same facts for those who work in Chinese: each with its dimensions'
 * names beside the figures, under the model's Chinese names.
 */
DO LANGUAGE plpgsql $chinese$
DECLARE
	v_fact record;
	c record;
	v_columns text;
	v_joins text;
BEGIN
	FOR v_fact IN SELECT b.* FROM credit.bi_view b WHERE starts_with(b.view_name::text, 'fact_') LOOP
		v_columns := '';
		v_joins := '';
		FOR c IN SELECT x.* FROM credit.bi_column x WHERE x.view_name = v_fact.view_name ORDER BY x.ord LOOP
			v_columns := v_columns || CASE WHEN v_columns = '' THEN '' ELSE ', ' END || CASE
				WHEN c.refers_to IS NULL OR c.refers_to = 'dim_date' THEN format('f.%I AS %I', c.column_name, c.name_zh)
				WHEN c.refers_to = 'dim_measure' THEN format('f.%1$I AS %2$I, %3$I.number AS %4$I, %3$I.title_zh AS %5$I', c.column_name, c.name_zh, c.refers_to, concat(c.name_zh, '序号'), concat(c.name_zh, '名称'))
				ELSE format('%I.name_zh AS %I', c.refers_to, c.name_zh) END;
			IF c.refers_to <> 'dim_date' THEN
				v_joins := v_joins || format(' LEFT JOIN credit_bi.%1$I ON %1$I.%2$I = f.%2$I', c.refers_to, c.column_name);
			END IF;
		END LOOP;
		EXECUTE format('CREATE VIEW credit_bi.%I WITH (security_barrier) AS SELECT %s FROM credit_bi.%I f%s', v_fact.name_zh, v_columns, v_fact.view_name, v_joins);
		EXECUTE format('COMMENT ON VIEW credit_bi.%I IS %L', v_fact.name_zh, concat_ws(' · ', v_fact.note_zh, format('credit_bi.%s with the names of its dimensions', v_fact.view_name)));
	END LOOP;
END
$chinese$;
