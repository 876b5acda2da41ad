/*
 * Report: the effect report (惩戒效果通报), as rows.  It is counted from the
 * register, the feedback and the logs each time it is asked for, for a
 * period of legal days and the period of the same length before it.
 */

CREATE FUNCTION credit.period_figures(p_first date, p_last date, p_named_on date)
	RETURNS TABLE (section text, item text, department text, value numeric)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH period AS MATERIALIZED (
		SELECT credit.day_start(p_first) AS since, credit.day_start(p_last + 1) AS until
	), push AS (
		SELECT count(*) AS pushes, count(*) FILTER (WHERE p.records = 0) AS heartbeats,
			   COALESCE(sum(p.rejected), 0) AS rejected
		FROM credit.push p, period WHERE p.applied_at >= period.since AND p.applied_at < period.until
	), noted AS MATERIALIZED (
		-- What pushes and single decisions changed in the period.
		SELECT e.event, e.performed, credit.subject_kind(e.subject) AS kind
		FROM credit.list_event e, period WHERE e.at >= period.since AND e.at < period.until
	), standing AS (
		SELECT CASE WHEN l.person THEN 'person' ELSE 'organization' END AS kind, sum(l.standing) AS listings,
			   sum(l.subjects) AS subjects
		FROM credit.listing_figures(credit.day_end(p_last), credit.known_at(credit.day_end(p_last))) l
		GROUP BY 1
	), fed AS MATERIALIZED (
		SELECT COALESCE(d.department, f.department) AS department, f.outcome, f.measure, f.subject, f.amount
		FROM credit.shown_current_feedback f
		LEFT JOIN credit.department_periods() d ON d.name = f.department AND p_named_on >= d.since AND p_named_on < d.until
		WHERE f.decided_on BETWEEN p_first AND p_last
	)
	SELECT 'push', x.item, NULL, x.value
	FROM push, LATERAL (VALUES ('pushes', push.pushes), ('heartbeats', push.heartbeats),
						('rejected', push.rejected)) x (item, value)
	UNION ALL
	SELECT 'list', x.item, NULL,
		   (SELECT count(*) FROM noted n WHERE n.event = x.event AND (n.kind = x.kind OR x.kind IS NULL))
	FROM (VALUES ('added_persons', 'added', 'person'), ('added_organizations', 'added', 'organization'),
				 ('removed', 'removed', NULL), ('revoked', 'revoked', NULL), ('expired', 'expired', NULL))
				 x (item, event, kind)
	UNION ALL
	-- Removed because the debtor performed, which is the purpose of the measures.
	SELECT 'list', x.item, NULL,
		   (SELECT count(*) FROM noted n WHERE n.performed AND (n.kind = x.kind OR x.kind IS NULL))
	FROM (VALUES ('performed', NULL), ('performed_persons', 'person'),
				 ('performed_organizations', 'organization')) x (item, kind)
	UNION ALL
	SELECT 'standing', x.item, NULL,
		   COALESCE((SELECT CASE x.what WHEN 'l' THEN s.listings ELSE s.subjects END FROM standing s
					 WHERE s.kind = x.kind), 0)
	FROM (VALUES ('listings_of_persons', 'person', 'l'), ('listings_of_organizations', 'organization', 'l'),
				 ('persons', 'person', 's'), ('organizations', 'organization', 's')) x (item, kind, what)
	UNION ALL
	SELECT 'feedback', f.outcome, COALESCE(f.department, '未注明'), count(*) FROM fed f
	GROUP BY f.outcome, COALESCE(f.department, '未注明')
	UNION ALL
	SELECT 'measure', f.measure::text, NULL, count(*) FROM fed f GROUP BY f.measure
	UNION ALL
	SELECT 'feedback_total', x.item, NULL, x.value
	FROM (SELECT count(*) AS n, count(DISTINCT f.subject) AS subjects, count(DISTINCT f.department) AS departments,
				 count(DISTINCT f.measure) AS measures, COALESCE(sum(f.amount), 0) AS amount
		  FROM fed f) t,
		 LATERAL (VALUES ('feedbacks', t.n::numeric), ('subjects', t.subjects), ('departments', t.departments),
				  ('measures', t.measures), ('amount', t.amount)) x (item, value)
	UNION ALL
	SELECT 'check', x.item, NULL, x.value
	FROM (SELECT count(*) AS n, count(*) FILTER (WHERE a.verdict = 'restricted') AS restricted,
				 count(*) FILTER (WHERE a.verdict = 'clear') AS clear
		  FROM credit.access_log a, period
		  WHERE a.checked_at >= period.since AND a.checked_at < period.until AND a.measure IS NOT NULL) t,
		 LATERAL (VALUES ('checks', t.n), ('restricted', t.restricted), ('clear', t.clear)) x (item, value)
	UNION ALL
	SELECT 'check', 'overrides', NULL, count(*) FROM credit.override o, period
	WHERE o.at >= period.since AND o.at < period.until
	UNION ALL
	SELECT 'case', 'forwarded', NULL, count(DISTINCT s.typical_case) FROM credit.case_step s
	WHERE s.step = 'forwarded' AND s.day BETWEEN p_first AND p_last
	  AND NOT EXISTS (SELECT FROM credit.case_step w
					  WHERE w.typical_case = s.typical_case AND w.step = 'withdrawn' AND w.id > s.id)
$$;
COMMENT ON FUNCTION credit.period_figures(date, date, date) IS
	'the figures of a period of legal days, both included; departments are called what they were on p_named_on';

-- Rows stay when they are erased, with their numbers and days, and the certificates name them; whose they were, and so
-- whether a person's or an organization's, in which division and for which measures, is gone.  So figures of the list
-- are of the others alone, and how many are missing in them is told.  Feedback is counted as before, but not its subjects.
CREATE FUNCTION credit.erased_figures(p_first date, p_last date) RETURNS TABLE (item text, value bigint)
	LANGUAGE sql STABLE ROWS 2 SET search_path = pg_catalog, pg_temp AS $$
	SELECT 'listings', count(*)
	FROM (SELECT range_agg(e.listings) AS listings FROM credit.erasure e) n
	JOIN credit.listing l ON l.id = l.listing AND l.subject IS NULL AND n.listings @> l.listing
	JOIN credit.listing v ON v.listing = l.listing AND v.known_until = 'infinity'
	WHERE l.known_from < credit.day_start(p_last + 1)
	  AND (COALESCE(v.until, 'infinity') >= credit.day_start(p_first) OR v.known_from >= credit.day_start(p_first))
	UNION ALL
	SELECT 'feedbacks', count(*)
	FROM (SELECT range_agg(p.ids) AS ids FROM credit.erasure_part p WHERE p.relation = 'feedback_kept') n
	JOIN credit.shown_current_feedback f ON f.subject IS NULL AND n.ids @> f.id
	WHERE f.decided_on BETWEEN p_first AND p_last
$$;
COMMENT ON FUNCTION credit.erased_figures(date, date) IS
	'how many listings that were on the list on a day of a period, or were entered or ended in it, have been erased since, '
	'and how much feedback of the period has lost its subject, by the certificates of erasure';

-- An act counts on its own day, and in which time it came by the working days since the hit was noticed: 0 where the
-- department had acted before.
CREATE FUNCTION credit.hit_figures(p_first date, p_last date, p_named_on date)
	RETURNS TABLE (item text, department text, value numeric)
	LANGUAGE sql STABLE ROWS 50 SET search_path = pg_catalog, pg_temp AS $$
	WITH hit AS MATERIALIZED (
		SELECT h.id, h.noticed_at, h.ended_at, h.ended_why, COALESCE(d.department, w.department) AS department
		FROM credit.noticed_hit h JOIN credit.watch w ON w.id = h.watch
		LEFT JOIN credit.department_periods() d ON d.name = w.department AND p_named_on >= d.since AND p_named_on < d.until
		WHERE h.noticed_at < credit.day_start(p_last + 1)
	), answer AS MATERIALIZED (
		-- Of several acts on a hit in the period, the first.
		SELECT DISTINCT ON (h.id, x.item) h.department, x.item,
			   CASE WHEN x.item = 'done' THEN credit.workdays_after(credit.legal_day(h.noticed_at), a.decided_on) END AS days
		FROM hit h JOIN credit.hit_answer a ON a.hit = h.id
		CROSS JOIN LATERAL (SELECT CASE WHEN a.outcome = 'let_through' THEN 'kept'
										WHEN a.outcome = ANY (ARRAY['not_applicable', 'lifted']) THEN a.outcome ELSE 'done' END AS item) x
		WHERE a.decided_on BETWEEN p_first AND p_last
		ORDER BY h.id, x.item, a.feedback
	)
	SELECT 'noticed', h.department, count(*)::numeric FROM hit h
	WHERE h.noticed_at >= credit.day_start(p_first) GROUP BY h.department
	UNION ALL
	SELECT a.item, a.department, count(*) FROM answer a GROUP BY a.item, a.department
	UNION ALL
	SELECT 'ended', h.department, count(*) FROM hit h
	WHERE h.ended_at >= credit.day_start(p_first) AND h.ended_at < credit.day_start(p_last + 1) AND h.ended_why <> 'unwatched'
	GROUP BY h.department
	UNION ALL
	SELECT 'median_workdays', a.department, percentile_disc(0.5) WITHIN GROUP (ORDER BY a.days)::numeric
	FROM answer a WHERE a.days IS NOT NULL GROUP BY GROUPING SETS ((a.department), ()) HAVING count(*) > 0
$$;
COMMENT ON FUNCTION credit.hit_figures(date, date, date) IS
	'hits of watched tables in a period of legal days, by department: noticed, ended, acts on them (done), kept, not_applicable, '
	'lifted, and median_workdays, within which half of the acts came (department NULL: of all); departments are called what they '
	'were on p_named_on';

CREATE FUNCTION credit.effect_figures(first_day date, last_day date)
	RETURNS TABLE (section text, item text, department text, value numeric, before numeric)
	-- Compiled by JIT, its many small queries take a hundred times as long as they take themselves.
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	-- A report of the past calls departments what they were called at its end, then and in the period before it.
	v_today date := credit.legal_day(now());
	v_named_on date := LEAST(last_day, v_today);
BEGIN
	PERFORM credit.tell_progress(3, 1);
	RETURN QUERY
	SELECT COALESCE(n.section, b.section), COALESCE(n.item, b.item), COALESCE(n.department, b.department),
		   COALESCE(n.value, 0), COALESCE(b.value, 0)
	FROM credit.period_figures(first_day, last_day, v_named_on) n
	FULL JOIN credit.period_figures(first_day - (last_day - first_day + 1), first_day - 1, v_named_on) b
		ON b.section = n.section AND b.item = n.item AND COALESCE(b.department, '') = COALESCE(n.department, '');
	PERFORM credit.tell_progress(3, 2);
	RETURN QUERY
	SELECT 'rate', r.item, r.department, r.value::numeric, r.before::numeric
	FROM credit.rate_figures(first_day, last_day, first_day - (last_day - first_day + 1)) r;
	RETURN QUERY
	SELECT 'hit', COALESCE(n.item, b.item), COALESCE(n.department, b.department),
		   CASE WHEN COALESCE(n.item, b.item) = 'median_workdays' THEN n.value ELSE COALESCE(n.value, 0) END,
		   CASE WHEN COALESCE(n.item, b.item) = 'median_workdays' THEN b.value ELSE COALESCE(b.value, 0) END
	FROM credit.hit_figures(first_day, last_day, v_named_on) n
	FULL JOIN credit.hit_figures(first_day - (last_day - first_day + 1), first_day - 1, v_named_on) b
		ON b.item = n.item AND COALESCE(b.department, '') = COALESCE(n.department, '');
	PERFORM credit.tell_progress(3, 3);
	RETURN QUERY
	SELECT 'in_force', m.measure::text, NULL, sum(m.in_force)::numeric, NULL::numeric
	FROM credit.reach_figures(credit.day_end(last_day), credit.known_at(credit.day_end(last_day))) m
	GROUP BY m.measure;
	PERFORM credit.tell_progress(3, 4);
	RETURN QUERY
	-- What is missing above, which would else look like a shorter list.
	SELECT 'erased', n.item, NULL, n.value::numeric, b.value::numeric
	FROM credit.erased_figures(first_day, last_day) n
	JOIN credit.erased_figures(first_day - (last_day - first_day + 1), first_day - 1) b ON b.item = n.item
	WHERE n.value > 0 OR b.value > 0
	UNION ALL
	-- By day, for a chart, as far as days are kept; today is not among them.
	SELECT 'trend', credit.day_text(d.day), NULL, sum(d.standing), NULL::numeric
	FROM credit.listing_day d WHERE d.day BETWEEN first_day AND last_day GROUP BY d.day
	UNION ALL
	-- What is owed is known for the present only.  Of a day that is over there is what its snapshot kept.
	SELECT 'overdue', o.kind, COALESCE(d.department, o.department), sum(o.overdue), NULL::numeric
	FROM (SELECT s.kind, s.department, s.overdue FROM credit.shown_owed_summary s WHERE last_day >= v_today
		  UNION ALL
		  SELECT k.kind, k.department, k.overdue FROM credit.owed_day k WHERE k.day = last_day AND last_day < v_today) o
	LEFT JOIN credit.department_periods() d ON d.name = o.department AND v_named_on >= d.since AND v_named_on < d.until
	WHERE o.overdue > 0 AND o.kind IN ('receipt', 'feedback', 'assistance', 'hit')
	GROUP BY o.kind, COALESCE(d.department, o.department)
	UNION ALL
	SELECT 'overdue_day', credit.day_text(v_named_on), NULL,
		   CASE WHEN last_day >= v_today THEN (SELECT COALESCE(sum(s.overdue), 0) FROM credit.shown_owed_summary s)
				ELSE (SELECT COALESCE(sum(k.overdue), 0) FROM credit.owed_day k
					  WHERE k.day = last_day AND k.kind IN ('receipt', 'feedback', 'assistance', 'hit')) END, NULL::numeric
	WHERE last_day >= v_today OR EXISTS (SELECT FROM credit.owed_taken t WHERE t.day = last_day);
	PERFORM credit.tell_progress(3, 0);
END
$$;
COMMENT ON FUNCTION credit.effect_figures(date, date) IS 'the rows of credit.do_effect_report, step by step';

CREATE FUNCTION credit.do_effect_report(first_day date, last_day date)
	RETURNS TABLE (section text, item text, department text, value numeric, before numeric)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF first_day IS NULL OR last_day IS NULL OR NOT isfinite(first_day) OR NOT isfinite(last_day)
	   OR last_day < first_day
	   OR first_day < '1949-10-01' OR last_day >= '10000-01-01' OR last_day - first_day > 3660 THEN
		RAISE EXCEPTION '%', credit.message('the first and the last day of the period are required, in this order')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = credit.message('A period is at most ten years long.');
	END IF;
	RETURN QUERY SELECT f.* FROM credit.effect_figures(first_day, last_day) f ORDER BY 1, 3 NULLS FIRST, 2;
END
$$;
COMMENT ON FUNCTION credit.do_effect_report(date, date) IS
	'effect report of the days from the first to the last, as rows: pushes, listings added and ended and standing '
	'at the end, performed after being listed, feedback by department and outcome and by measure, what was due and '
	'done in time by department (rate), hits of watched tables, what was done about them and in which time (hit), measures in '
	'force at the end, checks, cases, what is overdue on the last day '
	'(today where the period reaches it, else what the day''s snapshot kept) and which day that is (overdue_day; no row where '
	'nothing was kept of it), how many listings have been erased since and are not counted, and how much feedback whose '
	'subjects are not (erased; no rows where none is); value, and before: of as many days before; departments by their names of the last day; '
	'figures, nobody is named';
