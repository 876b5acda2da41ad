/*
 * Report: how much of what departments owed was done, and how much of it in time
 * (反馈率、及时率): receipts of pushes and feedback whose term ended in a period.
 */

CREATE FUNCTION credit.rate_figures(p_first date, p_last date, p_before date)
	RETURNS TABLE (item text, department text, value bigint, before bigint)
	LANGUAGE sql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH today AS (
		SELECT credit.legal_day(now()) AS day
	), term AS (
		SELECT DISTINCT x.workdays
		FROM (SELECT t.workdays FROM credit.term t
			  UNION ALL SELECT credit.general_term('receipt')
			  UNION ALL SELECT credit.general_term('feedback')) x
		WHERE x.workdays IS NOT NULL
	), calendar AS MATERIALIZED (
		-- Each day with the number of working days up to it.  So the deadline of every day is found by one join; it is
		-- the one that credit.deadline computes.  The 20 days more are longer than any holiday.  Days from the first year
		-- without a notice on are left out, because their working days are not known.
		SELECT d.date_key AS day, d.is_workday, count(*) FILTER (WHERE d.is_workday) OVER (ORDER BY d.date_key) AS n
		FROM credit_bi.dim_date d, today t
		WHERE d.date_key BETWEEN p_before - 2 * (SELECT max(m.workdays) FROM term m) - 20 AND LEAST(p_last, t.day - 1)
		  AND d.date_key < COALESCE((SELECT min(x.date_key) FROM credit_bi.dim_date x WHERE x.is_workday IS NULL),
									'infinity')
	), due AS MATERIALIZED (
		-- Only terms that have ended are counted.
		SELECT c.day AS since, m.workdays, e.day AS due_on, e.day >= p_first AS now
		FROM calendar c CROSS JOIN term m JOIN calendar e ON e.n = c.n + m.workdays AND e.is_workday
		WHERE e.day >= p_before
	), task AS (
		SELECT 'feedback' AS kind, d.department, u.now, u.due_on, min(a.given_on) AS done_on
		FROM credit.demanded d
		JOIN due u ON u.since = d.since AND u.workdays = d.workdays
		LEFT JOIN credit.answered a ON credit.subject_eq(a.subject, credit.subject_key(d.subject))
			AND credit.measure_eq(a.measure, d.measure)
			AND a.department = d.department AND a.decided_on >= d.in_force
		GROUP BY d.department, d.measure, d.listing, d.subject, u.now, u.due_on
		UNION ALL
		SELECT 'receipt', c.department, u.now, u.due_on, credit.legal_day(r.received_at)
		FROM credit.concerned c
		JOIN due u ON u.since = credit.legal_day(c.applied_at) AND u.workdays = credit.general_term('receipt')
		LEFT JOIN credit.receipt r ON r.push = c.push AND r.department = c.department
	), counted AS (
		SELECT k.kind, k.department, k.now, count(*) AS due, count(k.done_on) AS done,
			   count(*) FILTER (WHERE k.done_on <= k.due_on) AS in_time
		FROM task k GROUP BY 1, 2, 3
	)
	SELECT c.kind || x.suffix, c.department, COALESCE(sum(x.n) FILTER (WHERE c.now), 0)::bigint,
		   COALESCE(sum(x.n) FILTER (WHERE NOT c.now), 0)::bigint
	FROM counted c, LATERAL (VALUES ('_due', c.due), ('_done', c.done), ('_in_time', c.in_time)) x (suffix, n)
	GROUP BY 1, 2
$$;
COMMENT ON FUNCTION credit.rate_figures(date, date, date) IS
	'by department: how many receipts and how much feedback had a term that ended from the first to the last day, '
	'and from p_before to before the first (before); done since, and done in time; of listings that stand now; a '
	'term that is running is not counted';
