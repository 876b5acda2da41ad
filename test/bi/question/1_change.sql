-- 最近六个月，含本月至今
SELECT d.month_name AS 月份, CAST(COALESCE(sum(f.added), 0) AS bigint) AS 新增,
	   CAST(COALESCE(sum(f.removed), 0) AS bigint) AS 删除, CAST(COALESCE(sum(f.expired), 0) AS bigint) AS 期满, CAST(COALESCE(sum(f.revoked), 0) AS bigint) AS 撤销
FROM credit_bi.dim_date d
CROSS JOIN (SELECT CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date) AS day) t
LEFT JOIN credit_bi.fact_listing f ON f.date_key = d.date_key
WHERE d.date_key BETWEEN date_trunc('month', t.day) - interval '5 months' AND t.day
GROUP BY d.month_name ORDER BY d.month_name
