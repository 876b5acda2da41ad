-- 目前未办结事项，由谁负责；法院的事项没有部门
SELECT CASE t.owed_by WHEN 'court' THEN c.name_zh ELSE d.name_zh END AS 责任方, t.name_zh AS 事项,
	   CAST(sum(f.owed) - sum(f.overdue) AS bigint) AS 未到期, CAST(sum(f.overdue) AS bigint) AS 已逾期, max(f.longest_overdue) AS 最长逾期
FROM credit_bi.fact_deadline f
JOIN credit_bi.dim_task t ON t.task_key = f.task_key
JOIN credit_bi.dim_department d ON d.department_key = f.department_key
JOIN credit_bi.dim_court c ON c.court_key = f.court_key
WHERE f.date_key = CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)
GROUP BY 1, 2 ORDER BY sum(f.overdue) DESC, sum(f.owed) DESC, 1, 2 LIMIT 12
