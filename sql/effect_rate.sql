/*
 * Floor 5, practice: how much of what departments owed was done, and how much
 * of it in time (反馈率、及时率): receipts of pushes and feedback whose term
 * ended in a period.
 */

CREATE FUNCTION credit.rate_figures(p_first date, p_last date, p_before date)
	RETURNS TABLE (item text, department text, value bigint, before bigint)
	LANGUAGE sql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
	WITH today AS (
		SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS day
	), demanded AS MATERIALIZED (
		SELECT d.department, d.measure, d.listing, d.subject, d.since, d.in_force, d.workdays FROM credit.demanded d
		WHERE NOT EXISTS (SELECT FROM credit.exempt_now x
						  WHERE x.subject OPERATOR(@extschema@.=) d.subject AND x.measure OPERATOR(@extschema@.=) d.measure)
	), due AS MATERIALIZED (
		-- The deadline of a day is found once.  A term that has not ended is not counted: nothing is late before it is.
		SELECT x.since, x.workdays, x.due_on, x.due_on >= p_first AS now
		FROM (SELECT y.since, y.workdays, credit.deadline(y.since, y.workdays, true) AS due_on
			  FROM (SELECT DISTINCT d.since, d.workdays FROM demanded d
					UNION SELECT DISTINCT (p.applied_at AT TIME ZONE 'Asia/Shanghai')::date, credit.general_term('receipt') FROM credit.push p) y) x, today t
		WHERE x.due_on BETWEEN p_before AND LEAST(p_last, t.day - 1)
	), task AS (
		SELECT 'feedback' AS kind, d.department, u.now, u.due_on, min(a.given_on) AS done_on
		FROM demanded d
		JOIN due u ON u.since = d.since AND u.workdays = d.workdays
		LEFT JOIN credit.answered a ON a.subject OPERATOR(@extschema@.=) d.subject AND a.measure OPERATOR(@extschema@.=) d.measure
			AND a.department = d.department AND a.decided_on >= d.in_force
		GROUP BY d.department, d.measure, d.listing, d.subject, u.now, u.due_on
		UNION ALL
		SELECT 'receipt', c.department, u.now, u.due_on, (r.received_at AT TIME ZONE 'Asia/Shanghai')::date
		FROM credit.concerned c
		JOIN due u ON u.since = (c.applied_at AT TIME ZONE 'Asia/Shanghai')::date AND u.workdays = credit.general_term('receipt')
		LEFT JOIN credit.receipt r ON r.push = c.push AND r.department = c.department
	), counted AS (
		SELECT k.kind, k.department, k.now, count(*) AS due, count(k.done_on) AS done, count(*) FILTER (WHERE k.done_on <= k.due_on) AS in_time
		FROM task k GROUP BY 1, 2, 3
	)
	SELECT c.kind || x.suffix, c.department, COALESCE(sum(x.n) FILTER (WHERE c.now), 0)::bigint, COALESCE(sum(x.n) FILTER (WHERE NOT c.now), 0)::bigint
	FROM counted c, LATERAL (VALUES ('_due', c.due), ('_done', c.done), ('_in_time', c.in_time)) x (suffix, n)
	GROUP BY 1, 2
$$;
COMMENT ON FUNCTION credit.rate_figures(date, date, date) IS
	'by department: how many receipts and how much feedback had a term that ended from the first to the last day, and from p_before to before the first (before); done since, and done in time; of listings that stand now; a term that is running is not counted';
REVOKE ALL ON FUNCTION credit.rate_figures(date, date, date) FROM PUBLIC;
