/*
 * Report: the dimensions of credit_bi, the star schema that reports read.
 * Reports depend on its names: columns may be added, none is renamed or removed.
 * What each column means is in bi_model.sql, in Chinese and English.
 *
 * A row that stands for no measure, no province or several groups has a word or a
 * zero there and no NULL: tools show NULL as a gap, join nothing to it and leave
 * it out of filters.
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
	SELECT 'merged', '合并（数量过少）', NULL, NULL;

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
		   (SELECT w.zh FROM credit.word w WHERE w.kind = 'effect' AND w.code = l.effects[1]) AS effect_zh,
		   l.binds_person, l.binds_organization, cardinality(l.binds_through) > 0 AS binds_posts,
		   l.basis_doubted, l.suspended, l.valid_from, l.valid_until
	FROM credit.measure_list l
	JOIN credit.plan p ON p.code = l.plan
	JOIN credit.plan_edition e ON e.plan = p.id AND e.edition = l.edition
	-- The edition that holds today, else the latest.
	ORDER BY l.measure, (l.valid_from <= credit.legal_day(now())
						 AND COALESCE(credit.legal_day(now()) < l.valid_until, true)) DESC, l.valid_from DESC)
	UNION ALL
	-- A number of none, because tools that take NULL into a column of integers make all of them fractions.
	SELECT 'none', 'none', '不适用' COLLATE "default", '不适用' COLLATE "default", 0, '（不涉及单项措施，或者合并）', 'none', 'none', '不适用', NULL, NULL, NULL, NULL, NULL, NULL, NULL;

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
		SELECT string_agg(w.zh, '；' ORDER BY w.ord) AS name_zh, string_agg(w.en, '; ' ORDER BY w.ord) AS name_en,
			   count(*)::int4 AS grounds
		FROM credit.word w
		WHERE w.kind = 'ground' AND (g.bits & (1 << (w.ord - 1))) > 0) t
	UNION ALL
	SELECT 0, '合并（数量过少）', 'merged (groups that are too small)', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL;

CREATE VIEW credit_bi.dim_division WITH (security_barrier) AS
	SELECT d.code AS division_key, d.name AS name_zh, COALESCE(p.code, 0) AS province_key, COALESCE(p.name, '不适用' COLLATE "default") AS province_zh,
		   COALESCE(c.name, '不适用' COLLATE "default") AS city_zh,
		   CASE WHEN d.code % 10000 = 0 THEN 'province' WHEN d.code % 100 = 0 THEN 'city' ELSE 'county' END AS level
	FROM credit.division d
	LEFT JOIN credit.division p ON p.code = (d.code / 10000 * 10000)
	LEFT JOIN credit.division c ON c.code = (d.code / 100 * 100) AND c.code % 10000 <> 0
	UNION ALL
	SELECT 0, '其他（合并、号码不含区划或者未列出）', 0, '不适用' COLLATE "default", '不适用' COLLATE "default", 'other'
	UNION ALL
	-- Figures that are kept can be of a division that the office has removed since.
	SELECT k.division, '已取消（' || k.division::text || '）', 0, '不适用' COLLATE "default", '不适用' COLLATE "default", 'other'
	FROM (SELECT DISTINCT l.division FROM credit.listing_day l) k
	WHERE k.division <> 0 AND NOT EXISTS (SELECT FROM credit.division d WHERE d.code = k.division);

CREATE VIEW credit_bi.dim_subject_kind WITH (security_barrier) AS
	SELECT w.code AS kind_key, w.zh AS name_zh, w.en AS name_en FROM credit.word w WHERE w.kind = 'subject_kind';

CREATE VIEW credit_bi.dim_verdict WITH (security_barrier) AS
	SELECT w.code AS verdict_key, w.zh AS name_zh, w.en AS name_en, w.code <> 'clear' AS is_listed
	FROM credit.word w WHERE w.kind = 'verdict'
	UNION ALL
	SELECT 'merged', '合并（数量过少）', 'merged (too few)', NULL;

CREATE VIEW credit_bi.dim_outcome WITH (security_barrier) AS
	SELECT o.code AS outcome_key, o.name AS name_zh, w.en AS name_en, o.ord
	FROM credit.outcome o JOIN credit.word w ON w.kind = 'outcome' AND w.code = o.code
	UNION ALL
	SELECT 'merged', '合并（数量过少）', 'merged (too few)', 99;

CREATE VIEW credit_bi.dim_purpose WITH (security_barrier) AS
	SELECT p.code AS purpose_key, p.name AS name_zh, COALESCE(w.en, replace(p.code, '_', ' ')) AS name_en
	FROM credit.purpose p LEFT JOIN credit.word w ON w.kind = 'purpose' AND w.code = p.code
	UNION ALL
	SELECT 'other', '其他（合并或者已停用）', 'other (merged, or no longer kept)'
	WHERE NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code = 'other')
	UNION ALL
	SELECT k.purpose, '已停用（' || k.purpose || '）', replace(k.purpose, '_', ' ')
	FROM (SELECT DISTINCT c.purpose FROM credit.check_month c) k
	WHERE k.purpose <> 'other' AND NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code = k.purpose);

CREATE VIEW credit_bi.dim_task WITH (security_barrier) AS
	SELECT w.code AS task_key, w.zh AS name_zh, w.en AS name_en,
		   CASE WHEN w.code = ANY (ARRAY['receipt', 'feedback', 'assistance', 'hit', 'answer_department_record'])
				THEN 'department' ELSE 'court' END AS owed_by
	-- The answer to a notice of assistance is counted as assistance.
	FROM credit.word w WHERE w.kind = 'task' AND w.code <> 'assist';
