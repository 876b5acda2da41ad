-- 最近六个月反馈最多的十二个部门
SELECT d.name_zh AS 部门,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key = 'refused') AS bigint) AS 不予批准,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key = 'withheld') AS bigint) AS 不予授予、停止给予,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key = 'revoked') AS bigint) AS 撤销,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key IN ('considered', 'inspected', 'notified')) AS bigint) AS 参考、检查、通报,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key = 'let_through') AS bigint) AS 决定放行,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key = 'not_applicable') AS bigint) AS 不适用,
	   CAST(sum(f.feedbacks) FILTER (WHERE f.outcome_key NOT IN ('refused', 'withheld', 'revoked', 'considered', 'inspected', 'notified', 'let_through', 'not_applicable')) AS bigint) AS 其他和合并
FROM credit_bi.fact_feedback f
JOIN credit_bi.dim_department d ON d.department_key = f.department_key
WHERE f.month_key >= date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') - interval '5 months'
GROUP BY d.name_zh ORDER BY sum(f.feedbacks) DESC, d.name_zh LIMIT 12
