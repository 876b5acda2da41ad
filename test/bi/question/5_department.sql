-- 最近六个月查询最多的十个部门；合并的里面各种答复都有
SELECT d.name_zh AS 部门, CAST(sum(f.checks) AS bigint) AS 查询次数,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'restricted'), 0) AS bigint) AS 应予限制,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'reference'), 0) AS bigint) AS 供参考,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'duty'), 0) AS bigint) AS 部门履职,
	   CAST(COALESCE(sum(f.checks) FILTER (WHERE f.verdict_key = 'merged'), 0) AS bigint) AS 合并
FROM credit_bi.fact_check f
JOIN credit_bi.dim_department d ON d.department_key = f.department_key
WHERE f.month_key >= date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') - interval '5 months'
GROUP BY d.name_zh ORDER BY sum(f.checks) DESC, d.name_zh LIMIT 10
