-- 今天生效的各项措施；没有数的是件数过少，不是零
SELECT CAST(m.number || ' ' || left(regexp_replace(m.title_zh, '^(依法依规|依法)|。$', '', 'g'), 13) AS varchar) AS 措施,
	   CAST(sum(f.in_force) FILTER (WHERE f.kind_key = 'person' AND NOT f.through_post) AS bigint) AS 自然人,
	   CAST(sum(f.in_force) FILTER (WHERE f.kind_key = 'organization') AS bigint) AS 单位,
	   CAST(sum(f.in_force) FILTER (WHERE f.through_post) AS bigint) AS 单位任职人员
FROM credit_bi.dim_measure m
LEFT JOIN credit_bi.fact_measure f ON f.measure_key = m.measure_key AND f.date_key = CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)
WHERE m.plan_code = 'laiwu'
GROUP BY m.number, m.title_zh ORDER BY m.number
