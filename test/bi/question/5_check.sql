-- 每月查询次数，按答复
SELECT CAST(d.month || '月' AS varchar) AS 月份, CAST(COALESCE(sum(f.checks), 0) AS bigint) AS 查询次数,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'restricted'), 0) AS bigint) AS 应予限制,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'reference'), 0) AS bigint) AS 供参考,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'duty'), 0) AS bigint) AS 部门履职
FROM credit_bi.dim_date d
LEFT JOIN credit_bi.fact_check f ON f.month_key = d.date_key
WHERE d.day = 1 AND d.date_key BETWEEN date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') - interval '5 months' AND CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)
GROUP BY d.month_key, d.month ORDER BY d.month_key
