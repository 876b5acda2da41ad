/*
 * Report: the dimensions of credit_bi, the star schema that reports read.
 * Reports depend on its names: columns may be added, none is renamed or removed.
 * What each column means is in bi_model.sql, in Chinese and English.
 */

CREATE VIEW credit_bi.dim_date WITH (security_barrier) AS
	SELECT d.day AS date_key, date_part('year', d.day)::int4 AS year, date_part('quarter', d.day)::int4 AS quarter,
		   date_part('month', d.day)::int4 AS month, date_part('day', d.day)::int4 AS day,
		   date_trunc('month', d.day::timestamp)::date AS month_key,
		   to_char(d.day, 'YYYY-MM') AS month_name, to_char(d.day, 'IYYY-"W"IW') AS week_name,
		   d.weekday, (ARRAY['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'])[d.weekday] AS weekday_zh,
		   (ARRAY['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[d.weekday]
				AS weekday_en,
		   -- The notice of a year can exchange weekends from 28 December before it: these days need the next year's.
		   CASE WHEN EXISTS (SELECT FROM credit.holiday_year y WHERE y.year = date_part('year', d.day + 4)::int4)
				THEN COALESCE(h.working, d.weekday < 6) END AS is_workday,
		   h.name AS holiday_zh, d.day = t.day AS is_today,
		   ((date_part('year', t.day) - date_part('year', d.day)) * 12
			+ date_part('month', t.day) - date_part('month', d.day))::int4 AS months_ago
	FROM (SELECT s.day::date AS day, date_part('isodow', s.day)::int4 AS weekday
		  -- The list exists since 2013.
		  FROM generate_series('2013-01-01'::timestamp,
				date_trunc('year', credit.legal_day(now())::timestamp) + '2 years -1 day'::interval,
				'1 day'::interval) s (day)) d
	CROSS JOIN (SELECT credit.legal_day(now()) AS day) t
	LEFT JOIN credit.holiday_in_force h ON h.day = d.day;

CREATE VIEW credit_bi.dim_court WITH (security_barrier) AS
	SELECT c.name AS court_key, credit.court_at(c.name, now()) AS name_zh, c.last_push_no, c.last_push_at AS list_as_of FROM credit.court c
	UNION ALL
	SELECT '未注明', '未注明', NULL, NULL WHERE NOT EXISTS (SELECT FROM credit.court c WHERE c.name = '未注明')
	UNION ALL
	SELECT 'merged', '合并（主体过少）', NULL, NULL;

CREATE VIEW credit_bi.dim_department WITH (security_barrier) AS
	SELECT d.name AS department_key, d.name AS name_zh, count(DISTINCT e.plan) AS plans,
		   count(DISTINCT m.measure) AS measures
	-- What is on record has the names of its day, so former ones are here as well; plans and measures are the successor's.
	FROM (SELECT x.name FROM credit.department x UNION SELECT p.name FROM credit.department_periods() p) d
	LEFT JOIN (SELECT x.edition, COALESCE(n.department, x.name) AS name
			   FROM credit.department x LEFT JOIN credit.department_now n ON n.name = x.name) b ON b.name = d.name
	LEFT JOIN credit.plan_edition e ON e.id = b.edition
	LEFT JOIN credit.measure_department md ON md.edition = b.edition AND md.department = d.name
	LEFT JOIN credit.plan_measure m ON m.edition = md.edition AND m.number = md.number
	GROUP BY d.name
	UNION ALL
	SELECT '未注明', '未注明', 0, 0 WHERE NOT EXISTS (SELECT FROM credit.department d WHERE d.name = '未注明'
															UNION ALL SELECT FROM credit.department_periods() p WHERE p.name = '未注明');

CREATE VIEW credit_bi.dim_measure WITH (security_barrier) AS
	(SELECT DISTINCT ON (l.measure) l.measure::text AS measure_key, l.plan AS plan_code, e.title AS plan_title,
		   l.edition AS edition_name,
		   credit.measure_number(l.measure) AS number, l.title AS title_zh, l.verdict::text AS verdict_key,
		   l.effects[1] AS effect,
		   CASE l.effects[1] WHEN 'refuse' THEN '不予批准' WHEN 'withhold' THEN '停止发放'
							 WHEN 'revoke' THEN '撤销' WHEN 'consider' THEN '审慎参考'
							 WHEN 'inspect' THEN '加强检查' WHEN 'notify' THEN '通报'
							 WHEN 'assist' THEN '协助' WHEN 'refer' THEN '移送' END AS effect_zh,
		   l.binds_person, l.binds_organization, cardinality(l.binds_through) > 0 AS binds_posts,
		   l.basis_doubted, l.suspended, l.valid_from, l.valid_until
	FROM credit.measure_list l
	JOIN credit.plan p ON p.code = l.plan
	JOIN credit.plan_edition e ON e.plan = p.id AND e.edition = l.edition
	-- The edition that holds today, else the latest.
	ORDER BY l.measure, (l.valid_from <= credit.legal_day(now())
						 AND COALESCE(credit.legal_day(now()) < l.valid_until, true)) DESC, l.valid_from DESC)
	UNION ALL
	SELECT 'none', NULL, NULL, NULL, NULL, '（不涉及单项措施，或者合并）', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL;

CREATE VIEW credit_bi.bridge_measure_department WITH (security_barrier) AS
	SELECT m.measure_key, d.department AS department_key
	FROM credit_bi.dim_measure m
	JOIN credit.measure_list l ON l.measure::text = m.measure_key AND l.edition = m.edition_name
	CROSS JOIN LATERAL unnest(l.departments) d (department);

CREATE VIEW credit_bi.dim_ground WITH (security_barrier) AS
	SELECT g.bits AS ground_key, t.name_zh, t.name_en, t.grounds, g.bits > 1 AS has_period,
		   g.bits & 1 > 0 AS ground_1, g.bits & 2 > 0 AS ground_2,
		   g.bits & 4 > 0 AS ground_3, g.bits & 8 > 0 AS ground_4,
		   g.bits & 16 > 0 AS ground_5, g.bits & 32 > 0 AS ground_6
	FROM generate_series(1, 63) g (bits)
	CROSS JOIN LATERAL (
		SELECT string_agg(n.zh, '、' ORDER BY n.no) AS name_zh, string_agg(n.en, ', ' ORDER BY n.no) AS name_en,
			   count(*)::int4 AS grounds
		FROM (VALUES (1, '有履行能力而拒不履行', 'able to perform and refuses'),
					 (2, '以伪造证据、暴力、威胁等方法妨碍、抗拒执行', 'obstructs by forged evidence, violence or threats'),
					 (3, '以虚假诉讼、隐匿转移财产等方法规避执行', 'evades by sham proceedings or by hiding property'),
					 (4, '违反财产报告制度', 'breaks the property-report rules'),
					 (5, '违反限制消费令', 'breaks a consumption restriction order'),
					 (6, '无正当理由拒不履行执行和解协议', 'refuses to perform a settlement')) n (no, zh, en)
		WHERE (g.bits & (1 << (n.no - 1))) > 0) t
	UNION ALL
	SELECT 0, '合并（人数过少的组）', 'merged (groups that are too small)', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL;

CREATE VIEW credit_bi.dim_division WITH (security_barrier) AS
	SELECT d.code AS division_key, d.name AS name_zh, p.code AS province_key, p.name AS province_zh, c.name AS city_zh,
		   CASE WHEN d.code % 10000 = 0 THEN 'province' WHEN d.code % 100 = 0 THEN 'city' ELSE 'county' END AS level
	FROM credit.division d
	LEFT JOIN credit.division p ON p.code = (d.code / 10000 * 10000)
	LEFT JOIN credit.division c ON c.code = (d.code / 100 * 100) AND c.code % 10000 <> 0
	UNION ALL
	SELECT 0, '其他（合并、号码不含区划或者未列出）', NULL, NULL, NULL, 'other'
	UNION ALL
	-- Figures that are kept can be of a division that the office has removed since.
	SELECT k.division, '已取消（' || k.division::text || '）', NULL, NULL, NULL, 'other'
	FROM (SELECT DISTINCT l.division FROM credit.listing_day l) k
	WHERE k.division <> 0 AND NOT EXISTS (SELECT FROM credit.division d WHERE d.code = k.division);

CREATE VIEW credit_bi.dim_subject_kind WITH (security_barrier) AS
	SELECT * FROM (VALUES ('person', '自然人', 'person'), ('organization', '单位', 'organization')) k (kind_key, name_zh,
			name_en);

CREATE VIEW credit_bi.dim_verdict WITH (security_barrier) AS
	SELECT * FROM (VALUES ('clear', '未限制', 'clear', false), ('restricted', '应予限制', 'restricted', true),
				   ('reference', '供参考', 'reference', true), ('duty', '应主动履行', 'duty', true),
						  ('exempt', '已豁免', 'exempt', true), ('suspended', '措施暂停', 'suspended', true),
						  ('merged', '合并（件数过少）', 'merged (too few)', NULL)) v (verdict_key, name_zh, name_en,
																			   is_listed);

CREATE VIEW credit_bi.dim_outcome WITH (security_barrier) AS
	SELECT o.code AS outcome_key, o.name AS name_zh, replace(o.code, '_', ' ') AS name_en, o.ord FROM credit.outcome o
	UNION ALL
	SELECT 'merged', '合并（件数过少）', 'merged (too few)', 99;

CREATE VIEW credit_bi.dim_purpose WITH (security_barrier) AS
	SELECT p.code AS purpose_key, p.name AS name_zh, replace(p.code, '_', ' ') AS name_en FROM credit.purpose p
	UNION ALL
	SELECT 'other', '其他（合并或者已停用）', 'other (merged, or no longer kept)'
	WHERE NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code = 'other')
	UNION ALL
	SELECT k.purpose, '已停用（' || k.purpose || '）', replace(k.purpose, '_', ' ')
	FROM (SELECT DISTINCT c.purpose FROM credit.check_month c) k
	WHERE k.purpose <> 'other' AND NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code = k.purpose);

CREATE VIEW credit_bi.dim_task WITH (security_barrier) AS
	SELECT * FROM (VALUES ('receipt', '部门签收推送', 'department acknowledges a push', 'department'),
				   ('feedback', '部门反馈', 'department feeds back', 'department'),
				   ('assistance', '协助执行', 'department assists the court', 'department'),
						  ('examine', '审查异议', 'court examines an objection', 'court'),
						  ('carry_out', '执行异议决定', 'court carries out a founded objection', 'court'),
						  ('review', '复议', 'court above decides a review', 'court'),
						  ('answer_department_record', '部门答复异议', 'department answers an objection', 'department'),
						  ('delete_expired', '期满删除', 'court takes an expired listing off', 'court'),
						  ('end_debtor', '主体死亡或者注销后删除', 'court takes off a debtor who has died or been dissolved', 'court'),
						  ('decide_request', '审查纳入申请', 'court decides a request to list', 'court')) t (task_key,
								  name_zh, name_en, owed_by);
