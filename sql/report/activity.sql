/*
 * Report: how much is asked, fed back and pushed, by day, for a monitoring system.
 * The server counts statements and rows and knows neither departments nor courts.
 * What is over stands in credit_bi; health.sql says what needs somebody.
 */

CREATE TYPE credit.activity_row AS (
	day     date,
	counted text,
	about   text,
	kind    text,
	number  bigint
);
COMMENT ON TYPE credit.activity_row IS 'a row of credit.activity';

CREATE FUNCTION credit.count_activity() RETURNS SETOF credit.activity_row
	LANGUAGE plpgsql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_since CONSTANT timestamptz := credit.day_start(credit.legal_day(statement_timestamp()) - 1);
	-- Who may read what is counted is told how much; others of no fewer subjects than figures tell of.
	v_least CONSTANT integer := CASE WHEN pg_has_role(credit.acting_role(), 'credit_office', 'USAGE')
										  OR pg_has_role(credit.acting_role(), 'credit_auditor', 'USAGE') THEN 1
									 ELSE credit.min_group() END;
BEGIN
	RETURN QUERY
	SELECT g.day, g.counted, g.about, g.kind, credit.told_count(g.number, v_least)
	FROM (SELECT credit.legal_day(x.at) AS day, x.counted, x.about, x.kind, count(*) AS number,
				 count(DISTINCT credit.subject_key(x.subject)) AS subjects
		  FROM (SELECT 'check' AS counted, a.checked_at AS at, a.department AS about, COALESCE(a.verdict::text, 'statement') AS kind, a.subject
				FROM credit.access_log a WHERE a.checked_at >= v_since
				UNION ALL
				SELECT 'override', o.at, NULL, o.measure::text, o.subject FROM credit.override o WHERE o.at >= v_since
				UNION ALL
				SELECT 'feedback', f.recorded_at, f.department, f.outcome, f.subject
				FROM credit.feedback_kept f WHERE f.recorded_at >= v_since) x
		  GROUP BY 1, 2, 3, 4) g
	-- An erasure leaves entries about nobody.
	WHERE v_least = 1 OR g.subjects >= v_least
	ORDER BY 2, 1, 3, 4;
	RETURN QUERY
	SELECT g.day, g.counted, g.about, g.kind, g.number
	FROM (SELECT credit.legal_day(p.applied_at) AS day, x.counted, credit.court_at(p.court, statement_timestamp()) AS about, x.kind,
				 -- How many pushes came, and how many records were none, tells nothing of the list.
				 CASE WHEN NOT x.of_list THEN sum(x.number)::bigint
					  WHEN sum(x.number) >= v_least THEN credit.told_count(sum(x.number)::bigint, v_least) END AS number
		  FROM credit.push p
		  CROSS JOIN LATERAL (VALUES ('push', p.mode, 1::bigint, false), ('record', 'rejected', p.rejected, false),
									 ('record', 'unchanged', p.unchanged, true), ('record', 'added', p.added, true),
									 ('record', 'changed', p.changed, true), ('record', 'removed', p.removed, true))
							 x (counted, kind, number, of_list)
		  WHERE p.applied_at >= v_since
		  GROUP BY 1, 2, 3, 4, x.of_list) g
	WHERE g.number > 0
	ORDER BY 2, 1, 3, 4;
	RETURN;
END
$$;
COMMENT ON FUNCTION credit.count_activity() IS 'the rows of credit.activity';
-- As the owner, and without a trace of what is read for it (src/report/figures.c).
CREATE FUNCTION credit.activity_rows() RETURNS SETOF credit.activity_row
	LANGUAGE c STABLE ROWS 100 AS 'MODULE_PATHNAME', 'credit_activity_rows';
COMMENT ON FUNCTION credit.activity_rows() IS 'the rows of credit.activity, counted as the owner: of whom nothing is told';

CREATE VIEW credit.activity AS SELECT a.* FROM credit.activity_rows() a;
COMMENT ON VIEW credit.activity IS
	'how much was asked, let through, fed back and pushed today and yesterday (Asia/Shanghai), by department or court, '
	'for a monitoring system; nobody is named. The office and the auditor see every number; others none of fewer '
	'subjects, or records that changed the list, than credit.min_group, and multiples of it';
COMMENT ON COLUMN credit.activity.day IS 'the legal day; counts of today grow until it is over';
COMMENT ON COLUMN credit.activity.counted IS
	'check: entries of the access log; override; feedback, corrections included; push; record: records of pushes';
COMMENT ON COLUMN credit.activity.about IS 'the department, of a push the court; NULL where there is none';
COMMENT ON COLUMN credit.activity.kind IS
	'verdict (statement: all was told), measure of an override, outcome, mode of a push, what became of a record';
COMMENT ON COLUMN credit.activity.number IS 'how many; what there is none of has no row';
