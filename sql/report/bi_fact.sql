/*
 * Report: the facts of credit_bi.  Figures of days and months that are over are
 * read from tables (snapshot.sql), those of the running one are counted.
 *
 * A function in a view runs with the rights of whoever reads the view, so the
 * functions that count read as the tables' owner, and leave nothing of what they
 * read (src/report/figures.c).  They take no argument and return only groups that
 * are large enough, and counts in multiples of the least one (snapshot.sql).
 */

CREATE FUNCTION credit.listings_today()
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, standing bigint, subjects bigint,
				   added bigint, removed bigint, revoked bigint, expired bigint, performed bigint)
	LANGUAGE c STABLE ROWS 1000 AS 'MODULE_PATHNAME', 'credit_listings_today';
COMMENT ON FUNCTION credit.listings_today() IS
	'the list as it stands and what happened to it today, for credit_bi.fact_listing';

CREATE FUNCTION credit.measures_today()
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean, in_force bigint,
				   exempt bigint)
	LANGUAGE c STABLE ROWS 1000 AS 'MODULE_PATHNAME', 'credit_measures_today';
COMMENT ON FUNCTION credit.measures_today() IS 'the measures in force now, for credit_bi.fact_measure';

CREATE FUNCTION credit.checks_running()
	RETURNS TABLE (month date, department text, measure credit.measure, purpose text, verdict text, checks bigint)
	LANGUAGE c STABLE ROWS 1000 AS 'MODULE_PATHNAME', 'credit_checks_running';
COMMENT ON FUNCTION credit.checks_running() IS
	'checks of the months that are not counted for good yet, for credit_bi.fact_check';

CREATE FUNCTION credit.feedback_groups()
	RETURNS TABLE (month date, department text, measure credit.measure, court text, outcome text, feedbacks bigint,
				   amount numeric)
	LANGUAGE c STABLE ROWS 1000 AS 'MODULE_PATHNAME', 'credit_feedback_groups';
COMMENT ON FUNCTION credit.feedback_groups() IS 'feedback by month of the decision, for credit_bi.fact_feedback';

CREATE FUNCTION credit.owed_today()
	RETURNS TABLE (kind text, department text, court text, measure credit.measure, owed bigint, overdue bigint,
				   longest_overdue integer)
	LANGUAGE c STABLE ROWS 1000 AS 'MODULE_PATHNAME', 'credit_owed_today';
COMMENT ON FUNCTION credit.owed_today() IS 'what departments and courts owe now, for credit_bi.fact_deadline';

CREATE VIEW credit_bi.fact_listing WITH (security_barrier) AS
	SELECT d.day AS date_key, d.court AS court_key,
		   CASE WHEN d.person THEN 'person' ELSE 'organization' END AS kind_key, d.division AS division_key,
		   d.grounds::int4 AS ground_key,
		   credit.told_count(d.standing, k.least) AS standing, credit.told_count(d.subjects, k.least) AS subjects,
		   credit.told_count(d.added, k.least) AS added, credit.told_count(d.removed, k.least) AS removed,
		   credit.told_count(d.revoked, k.least) AS revoked, credit.told_count(d.expired, k.least) AS expired,
		   credit.told_count(d.performed, k.least) AS performed
	-- What an earlier version kept is exact, and the least group may have grown since.
	FROM credit.listing_day d, (SELECT credit.min_group() AS least) k
	WHERE GREATEST(d.standing, d.added, d.removed, d.revoked, d.expired) >= k.least
	UNION ALL
	SELECT credit.legal_day(now()), d.court, CASE WHEN d.person THEN 'person' ELSE 'organization' END, d.division,
		   d.grounds::int4,
		   d.standing, d.subjects, d.added, d.removed, d.revoked, d.expired, d.performed
	FROM credit.listings_today() d;

CREATE VIEW credit_bi.fact_measure WITH (security_barrier) AS
	SELECT d.day AS date_key, d.measure::text AS measure_key, d.court AS court_key,
		   CASE WHEN d.person THEN 'person' ELSE 'organization' END AS kind_key, d.through_post,
		   credit.told_count(d.in_force, k.least) AS in_force, credit.told_count(d.exempt, k.least) AS exempt
	FROM credit.measure_day d, (SELECT credit.min_group() AS least) k
	WHERE GREATEST(d.in_force, d.exempt) >= k.least
	UNION ALL
	SELECT credit.legal_day(now()), d.measure::text, d.court, CASE WHEN d.person THEN 'person' ELSE 'organization' END,
		   d.through_post, d.in_force, d.exempt
	FROM credit.measures_today() d;

CREATE VIEW credit_bi.fact_check WITH (security_barrier) AS
	SELECT c.month AS month_key, c.department AS department_key, COALESCE(c.measure::text, 'none') AS measure_key,
		   COALESCE(c.purpose, 'other') AS purpose_key, COALESCE(c.verdict, 'merged') AS verdict_key,
		   credit.told_count(c.checks, k.least) AS checks
	FROM credit.check_month c, (SELECT credit.min_group() AS least) k
	WHERE c.checks >= k.least
	UNION ALL
	SELECT c.month, c.department, COALESCE(c.measure::text, 'none'), COALESCE(c.purpose, 'other'),
		   COALESCE(c.verdict, 'merged'), c.checks FROM credit.checks_running() c;

CREATE VIEW credit_bi.fact_feedback WITH (security_barrier) AS
	SELECT f.month AS month_key, f.department AS department_key, COALESCE(f.measure::text, 'none') AS measure_key,
		   COALESCE(f.court, 'merged') AS court_key, COALESCE(f.outcome, 'merged') AS outcome_key, f.feedbacks, f.amount
	FROM credit.feedback_groups() f;

CREATE VIEW credit_bi.fact_deadline WITH (security_barrier) AS
	SELECT x.day AS date_key, x.kind AS task_key, x.department AS department_key, x.court AS court_key,
		   COALESCE(x.measure::text, 'none') AS measure_key, x.owed, x.overdue, x.longest_overdue,
		   CASE WHEN x.kind = ANY (ARRAY['receipt', 'feedback', 'assistance', 'hit', 'answer_department_record']) THEN x.department
				ELSE x.court END AS responsible
	FROM (SELECT o.day, o.kind, o.department, o.court, o.measure,
				 CASE WHEN o.kind = 'receipt' THEN o.owed ELSE credit.told_count(o.owed, k.least) END AS owed,
				 CASE WHEN o.kind = 'receipt' THEN o.overdue ELSE credit.told_count(o.overdue, k.least) END AS overdue,
				 CASE WHEN o.kind = 'receipt' OR o.overdue >= k.least THEN o.longest_overdue END AS longest_overdue
		  FROM credit.owed_day o, (SELECT credit.min_group() AS least) k
		  WHERE o.kind = 'receipt' OR o.owed >= k.least
		  UNION ALL
		  -- Counting what is owed takes long on a large list, so it is not done once today's figures are kept.
		  SELECT t.day, o.kind, o.department, o.court, o.measure, o.owed, o.overdue, o.longest_overdue
		  FROM (SELECT n.day FROM (SELECT credit.legal_day(now()) AS day) n
				WHERE NOT EXISTS (SELECT FROM credit.owed_taken k WHERE k.day = n.day)) t
		  CROSS JOIN credit.owed_today() o) x;
