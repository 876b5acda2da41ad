-- 名单截至何时，现在和本月至今的总数
SELECT CAST(c.list_as_of AS varchar) AS 名单截至, CAST(to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS varchar) AS 制表时间,
	   l.persons AS 名单中自然人, l.organizations AS 名单中单位, l.added AS 本月新增, l.ended AS 本月减少,
	   m.in_force AS 适用措施, f.feedbacks AS 本月反馈, k.checks AS 本月查询, o.overdue AS 逾期未办结
FROM (SELECT d.date_key AS day, d.month_key AS month FROM credit_bi.dim_date d WHERE d.date_key = CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)) t
CROSS JOIN (SELECT string_agg(name_zh || ' ' || to_char(list_as_of AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), '；' ORDER BY list_as_of DESC) AS list_as_of
			FROM credit_bi.dim_court) c
CROSS JOIN LATERAL (SELECT CAST(sum(subjects) FILTER (WHERE kind_key = 'person' AND date_key = t.day) AS bigint) AS persons,
						   CAST(sum(subjects) FILTER (WHERE kind_key = 'organization' AND date_key = t.day) AS bigint) AS organizations,
						   CAST(sum(added) AS bigint) AS added, CAST(sum(removed + expired + revoked) AS bigint) AS ended
					FROM credit_bi.fact_listing WHERE date_key >= t.month) l
CROSS JOIN LATERAL (SELECT CAST(sum(in_force) AS bigint) AS in_force FROM credit_bi.fact_measure WHERE date_key = t.day) m
CROSS JOIN LATERAL (SELECT CAST(COALESCE(sum(feedbacks), 0) AS bigint) AS feedbacks FROM credit_bi.fact_feedback WHERE month_key = t.month) f
CROSS JOIN LATERAL (SELECT CAST(COALESCE(sum(checks), 0) AS bigint) AS checks FROM credit_bi.fact_check WHERE month_key = t.month) k
CROSS JOIN LATERAL (SELECT CAST(COALESCE(sum(overdue), 0) AS bigint) AS overdue FROM credit_bi.fact_deadline WHERE date_key = t.day) o
