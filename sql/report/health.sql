/*
 * Report: whether the register is looked after, one row for each thing that
 * needs to be, for a monitoring system and for who operates it.  Nothing of it
 * decides an answer; nobody is named but courts and jobs.
 */

CREATE TYPE credit.health_row AS (
	item  text,
	about text,
	state text,
	value text,
	since timestamptz,
	says  text,
	to_do text
);
COMMENT ON TYPE credit.health_row IS 'a row of credit.health';

CREATE FUNCTION credit.list_max_age() RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_list_max_age_minutes';
COMMENT ON FUNCTION credit.list_max_age() IS 'the setting credit.list_max_age, in minutes';

CREATE FUNCTION credit.count_health() RETURNS SETOF credit.health_row
	LANGUAGE plpgsql ROWS 50 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_now CONSTANT timestamptz := statement_timestamp();
	v_today CONSTANT date := credit.legal_day(v_now);
	-- None is too old where the office wants no word about it.
	v_old CONSTANT interval := make_interval(mins => NULLIF(credit.list_max_age(), 0));
	v_sealed timestamptz;
	v_count bigint;
	v_first timestamptz;
	v_day date;
	v_year integer;
	r record;
	o credit.health_row;
BEGIN
	-- Each court that keeps a list here, or has a login for it.
	FOR r IN
		SELECT c.name, credit.court_at(c.name, v_now) AS called, c.last_push_at, p.push_no, p.rejected, p.records
		FROM credit.court c LEFT JOIN credit.push p ON p.id = c.last_push
		WHERE c.successor IS NULL
		  AND (c.last_push IS NOT NULL OR EXISTS (SELECT FROM credit.role_binding b WHERE b.court = c.name AND b.unbound_at IS NULL))
		ORDER BY 2
	LOOP
		o := ROW('list', r.called, 'ok', r.push_no, r.last_push_at, NULL, NULL);
		IF r.last_push_at IS NULL THEN
			o.state := 'attention';
			o.says := credit.message('the court has a login and has pushed no list yet');
			o.to_do := credit.message('Have it push; an empty full push where nobody is listed.');
		ELSIF r.last_push_at < v_now - v_old THEN
			o.state := 'attention';
			o.says := credit.message('the court''s list is old');
			o.to_do := credit.message('Ask the court; a push without records says that the list is unchanged.');
		END IF;
		RETURN NEXT o;
		IF r.rejected > 0 THEN
			RETURN NEXT ROW('rejects', r.called, 'attention', format('%s / %s', r.rejected, r.records), r.last_push_at,
				credit.message('records of the last push were rejected or held'),
				credit.message('See credit.push_reject; the court corrects them and sends them again.'))::credit.health_row;
		END IF;
	END LOOP;

	-- The access log: sealed, and with a table for the months to come.
	v_sealed := (SELECT max(b.sealed_at) FROM credit.log_batch b);
	SELECT count(*), min(a.checked_at) INTO v_count, v_first
	FROM credit.access_log a WHERE a.checked_at > COALESCE(v_sealed, '-infinity');
	o := ROW('log_seal', NULL, 'ok', v_count::text, v_sealed, NULL, NULL);
	IF v_count > 0 AND v_first < v_now - '1 day'::interval THEN
		o.state := 'attention';
		o.says := credit.message('entries of the access log of more than a day ago are not sealed');
		o.to_do := credit.message('Let a scheduler call credit_seal_log().');
	END IF;
	RETURN NEXT o;
	SELECT max(to_date(substr(c.relname, length('access_log_') + 1), 'YYYY_MM')) INTO v_day
	FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
	WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '^access_log_\d{4}_\d\d$';
	o := ROW('log_months', NULL, 'ok', credit.day_text(v_day), NULL, NULL, NULL);
	IF v_day IS NULL OR v_day < (date_trunc('month', v_today::timestamp) + '1 month'::interval)::date THEN
		o.state := 'attention';
		o.says := credit.message('the access log has no table for the next month');
		o.to_do := credit.message('Let a scheduler call credit_prepare_log().');
	END IF;
	RETURN NEXT o;

	-- Jobs that a scheduler here has, or none has.
	FOR r IN SELECT * FROM credit.job_status s ORDER BY s.name LOOP
		o := ROW('job', r.name, 'ok', r.last_status, r.last_start, NULL, NULL);
		IF NOT r.scheduled THEN
			o.state := 'unknown';
			o.says := credit.message('pg_cron does not run it here');
			o.to_do := credit.message('credit_schedule(), or another scheduler that calls the command of credit.job.');
		ELSIF NOT r.active OR r.last_status = 'failed' THEN
			o.state := 'attention';
			o.says := COALESCE(r.last_message, credit.message('the job is not active'));
			o.to_do := credit.message('See cron.job_run_details.');
		END IF;
		RETURN NEXT o;
	END LOOP;

	-- Who follows the register, and what holds its feed back.
	FOR r IN SELECT s.slot_name, s.active, pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, s.confirmed_flush_lsn) AS behind
			 FROM pg_replication_slots s WHERE s.slot_type = 'logical' AND s.database = current_database() ORDER BY s.slot_name LOOP
		o := ROW('follower', r.slot_name, 'ok', pg_size_pretty(r.behind), NULL, NULL, NULL);
		IF NOT r.active OR r.behind > 1024 * 1024 * 1024 THEN
			o.state := 'attention';
			o.says := credit.message('a follower does not come after, and the server keeps its log for it');
			o.to_do := credit.message('Look at the subscription there; drop the slot of one that is no more.');
		END IF;
		RETURN NEXT o;
	END LOOP;
	SELECT min(a.xact_start) INTO v_first FROM pg_stat_activity a WHERE a.backend_xid IS NOT NULL OR a.backend_xmin IS NOT NULL;
	SELECT LEAST(v_first, min(x.prepared)) INTO v_first FROM pg_prepared_xacts x;
	o := ROW('open_transaction', NULL, 'ok', NULL, v_first, NULL, NULL);
	IF v_first < v_now - '1 hour'::interval THEN
		o.state := 'attention';
		o.says := credit.message('a transaction has been open for more than an hour: it holds back the feed, sealing and VACUUM');
		o.to_do := credit.message('See pg_stat_activity and pg_prepared_xacts.');
	END IF;
	RETURN NEXT o;

	-- The calendar of working days reaches into the next year from December on.
	v_year := (SELECT max(h.year) FROM credit.holiday_year h);
	o := ROW('calendar', NULL, 'ok', v_year::text, NULL, NULL, NULL);
	IF v_year IS NULL OR v_year < extract(year FROM v_today + 31) THEN
		o.state := 'attention';
		o.says := credit.message('the calendar lacks a year: deadlines in it are not told');
		o.to_do := credit.message('Load the State Council''s notice (credit_load_holidays).');
	END IF;
	RETURN NEXT o;

	-- What was overdue on the last day on which it was counted.
	SELECT t.day INTO v_day FROM credit.owed_taken t ORDER BY t.day DESC LIMIT 1;
	v_count := (SELECT COALESCE(sum(d.overdue), 0) FROM credit.owed_day d WHERE d.day = v_day);
	o := ROW('overdue', NULL, 'ok', v_count::text, credit.day_start(v_day), NULL, NULL);
	IF v_day IS NULL OR v_day < v_today - 2 THEN
		o.state := 'attention';
		o.value := NULL;
		o.says := credit.message('what is owed has not been counted for two days');
		o.to_do := credit.message('Let a scheduler call credit_snapshot().');
	ELSIF v_count > 0 THEN
		o.state := 'attention';
		o.says := credit.message('departments or courts are late');
		o.to_do := credit.message('See credit.overdue_notice, and credit_owed_summary().');
	END IF;
	RETURN NEXT o;
	RETURN;
END
$$;
COMMENT ON FUNCTION credit.count_health() IS 'the rows of credit.health';
-- As the owner, and without a trace of what is read for it (src/report/figures.c).
CREATE FUNCTION credit.health_rows() RETURNS SETOF credit.health_row
	LANGUAGE c STABLE ROWS 50 AS 'MODULE_PATHNAME', 'credit_health_rows';
COMMENT ON FUNCTION credit.health_rows() IS 'the rows of credit.health, counted as the owner: of whom nothing is told';

CREATE VIEW credit.health AS SELECT h.* FROM credit.health_rows() h;
COMMENT ON VIEW credit.health IS
	'whether the register is looked after, a row for each thing, for a monitoring system: each court''s list and its '
	'rejected records, sealing and months of the access log, jobs, followers, open transactions, the calendar, what is '
	'overdue; nobody is named';
COMMENT ON COLUMN credit.health.item IS 'list, rejects, log_seal, log_months, job, follower, open_transaction, calendar, overdue';
COMMENT ON COLUMN credit.health.about IS 'the court, job or follower; NULL where there is one only';
COMMENT ON COLUMN credit.health.state IS 'ok; attention; unknown where it cannot be seen from here';
COMMENT ON COLUMN credit.health.value IS 'last push, rejected of all, unsealed entries, last month or year, bytes behind, overdue tasks';
COMMENT ON COLUMN credit.health.since IS 'time of the last push, sealing, run, count, or of the beginning of the oldest transaction';
COMMENT ON COLUMN credit.health.says IS 'what is wrong, in the session''s language; NULL: nothing';
COMMENT ON COLUMN credit.health.to_do IS 'what to do about it';
