/*
 * How far a work is that takes long: a push, figures of days, the effect report.
 * Other sessions see it while the transaction goes on, and wait for nobody; how
 * that is told is in src/base/progress.c.  The steps of a work are named here.
 */

-- It changes nothing in the database, and a report that is STABLE, so that all its queries have one snapshot, calls it.
CREATE FUNCTION credit.tell_progress(work integer, step integer, total bigint DEFAULT NULL) RETURNS void
	LANGUAGE c STABLE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'credit_tell_progress';
COMMENT ON FUNCTION credit.tell_progress(integer, integer, bigint) IS
	'shows in credit.progress at which step of which work the statement is, and how many it has to do (NULL: not counted); '
	'step 0: it has ended; an error where work or step is NULL';

CREATE FUNCTION credit.count_progress() RETURNS void
	LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'credit_count_progress';
COMMENT ON FUNCTION credit.count_progress() IS 'one more is done of what the present step of the statement''s work counts';

-- The server's own function shows values to those who may see the session in pg_stat_activity, and NULL to others.
CREATE VIEW credit.progress WITH (security_invoker) AS
	SELECT p.pid, w.work, p.param12::integer AS step, cardinality(w.steps) AS steps, w.steps[p.param12] AS step_name,
		   CASE WHEN p.param13 >= 0 THEN LEAST(p.param3, p.param13) END AS done, CASE WHEN p.param13 >= 0 THEN p.param13 END AS total,
		   '2000-01-01 00:00:00+00'::timestamptz + p.param14 * '1 microsecond'::interval AS since
	FROM pg_stat_get_progress_info('COPY') p
	JOIN (VALUES (1, 'push', ARRAY['receive', 'read', 'match', 'compare', 'write', 'close']),
				 (2, 'snapshot', ARRAY['days', 'months', 'owed']),
				 (3, 'report', ARRAY['period', 'rates', 'in_force', 'rest'])) w (code, work, steps) ON w.code = p.param11
	WHERE p.relid = to_regclass('credit.progress')
	  AND p.datid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database());
COMMENT ON VIEW credit.progress IS
	'works that go on at this moment and how far each is, a row for each session: of one''s own login, and of all with '
	'pg_read_all_stats, as in pg_stat_activity; none where track_activities is off';
COMMENT ON COLUMN credit.progress.pid IS 'the session, as in pg_stat_activity';
COMMENT ON COLUMN credit.progress.work IS 'push, snapshot (credit_snapshot) or report (the effect report)';
COMMENT ON COLUMN credit.progress.step IS 'which of the work''s steps, from 1; they take different times';
COMMENT ON COLUMN credit.progress.steps IS 'how many steps the work has';
COMMENT ON COLUMN credit.progress.step_name IS
	'of a push: receive, read (the records), match (with the list), compare (with what stands), write, close; of a snapshot: '
	'days, months, owed; of a report: period, rates, in_force, rest';
COMMENT ON COLUMN credit.progress.done IS 'records or days that are done of the step''s; NULL where it counts none';
COMMENT ON COLUMN credit.progress.total IS 'how many the step has to do; NULL where it counts none';
COMMENT ON COLUMN credit.progress.since IS 'when the statement began';
