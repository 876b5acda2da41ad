-- 每周一点，最近半年；名单中的数只能取某一天的，不能按日相加
SELECT f.date_key AS 日期,
	   CAST(sum(f.subjects) FILTER (WHERE f.kind_key = 'person') AS bigint) AS 自然人,
	   CAST(sum(f.subjects) FILTER (WHERE f.kind_key = 'organization') AS bigint) AS 单位
FROM credit_bi.fact_listing f
CROSS JOIN (SELECT CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date) AS day) t
WHERE f.date_key > t.day - 26 * 7 AND (t.day - f.date_key) % 7 = 0
GROUP BY f.date_key ORDER BY f.date_key
