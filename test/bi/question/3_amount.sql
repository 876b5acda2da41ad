-- 件数和涉及金额（万元），按决定之月；人数过少的组不计，金额取两位有效数字
SELECT d.month_name AS 月份, CAST(COALESCE(sum(f.feedbacks), 0) AS bigint) AS 反馈件数, round(COALESCE(sum(f.amount), 0) / 10000) AS 涉及金额
FROM credit_bi.dim_date d
LEFT JOIN credit_bi.fact_feedback f ON f.month_key = d.date_key
WHERE d.day = 1 AND d.date_key BETWEEN date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') - interval '5 months' AND CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)
GROUP BY d.month_name ORDER BY d.month_name
