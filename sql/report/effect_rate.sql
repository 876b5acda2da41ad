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
	), day AS (
		-- Each day with the number of working days up to it.  The 20 days more are longer than any holiday.  Days from the
		-- first year without a notice on are left out, because their working days are not known.
		SELECT d.date_key AS day, d.is_workday, count(*) FILTER (WHERE d.is_workday) OVER (ORDER BY d.date_key) AS n
		FROM credit_bi.dim_date d, today t
		WHERE d.date_key BETWEEN p_before - 2 * (SELECT max(m.workdays) FROM term m) - 20 AND LEAST(p_last, t.day - 1)
		  AND d.date_key < COALESCE((SELECT min(x.date_key) FROM credit_bi.dim_date x WHERE x.is_workday IS NULL),
									'infinity')
	), calendar AS MATERIALIZED (
		-- As arrays, in which the deadline of a day is looked up and not joined: it is the working day whose number is that
		-- of the day and the term together, the one that credit.deadline computes.
		SELECT min(d.day) AS first, array_agg(d.n ORDER BY d.day) AS n,
			   array_agg(d.day ORDER BY d.day) FILTER (WHERE d.is_workday) AS workday
		FROM day d
	), name AS (
		-- A report of the past calls departments what they were called at its end.
		SELECT d.name, d.department FROM credit.department_periods() d, today t
		WHERE LEAST(p_last, t.day) >= d.since AND LEAST(p_last, t.day) < d.until
	), owed AS (
		SELECT 'feedback' AS kind, COALESCE(n.department, d.named) AS department, d.named, d.since, d.workdays, d.measure, d.listing, d.subject, d.in_force,
			   NULL::bigint AS push
		FROM credit.demanded d LEFT JOIN name n ON n.name = d.named
		UNION ALL
		SELECT 'receipt', c.department, NULL, credit.legal_day(c.applied_at), credit.general_term('receipt'), NULL, NULL,
			   NULL, NULL, c.push
		FROM (SELECT DISTINCT x.push, x.applied_at, COALESCE(n.department, w.named) AS department
			  FROM credit.concerned x CROSS JOIN LATERAL unnest(x.named) w (named) LEFT JOIN name n ON n.name = w.named) c
	), due AS MATERIALIZED (
		-- Only terms that have ended are counted.
		SELECT x.*, x.due_on >= p_first AS now
		FROM (SELECT o.*, (SELECT c.workday FROM calendar c)[
						   (SELECT c.n FROM calendar c)[o.since - (SELECT c.first FROM calendar c) + 1] + o.workdays] AS due_on
			  FROM owed o) x
		WHERE x.due_on >= p_before
	), fed_back AS (
		SELECT u.kind, u.department, u.named, u.measure, u.listing, u.subject, u.now, u.due_on, min(a.given_on) AS done_on
		FROM due u
		LEFT JOIN credit.answered a ON credit.subject_eq(a.key, credit.subject_key(u.subject))
			AND credit.one_subject(a.subject, u.subject)
			AND credit.measure_eq(a.measure, u.measure)
			AND a.named = u.named AND a.decided_on >= u.in_force
		WHERE u.kind = 'feedback'
		GROUP BY u.kind, u.department, u.named, u.measure, u.listing, u.subject, u.now, u.due_on
	), received AS (
		SELECT r.push, COALESCE(n.department, r.department) AS department, min(credit.legal_day(r.received_at)) AS received_on
		FROM credit.receipt r LEFT JOIN name n ON n.name = r.department
		GROUP BY r.push, COALESCE(n.department, r.department)
	), task AS (
		-- Of departments that have become one it is done when each of them has done it.
		SELECT f.kind, f.department, f.now, f.due_on, CASE WHEN count(*) = count(f.done_on) THEN max(f.done_on) END AS done_on
		FROM fed_back f
		GROUP BY f.kind, f.department, f.measure, f.listing, f.subject, f.now, f.due_on
		UNION ALL
		SELECT u.kind, u.department, u.now, u.due_on, r.received_on
		FROM due u LEFT JOIN received r ON r.push = u.push AND r.department = u.department
		WHERE u.kind = 'receipt'
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
