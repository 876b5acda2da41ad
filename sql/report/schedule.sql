/*
 * Report: what a scheduler calls, as jobs of pg_cron where that is installed.
 * No answer depends on any of them: they may run late, twice, or not at all.
 */

CREATE TABLE credit.job (
	name     text PRIMARY KEY,
	schedule text NOT NULL,
	command  text NOT NULL,
	what     text NOT NULL
);
COMMENT ON TABLE credit.job IS
	'what a scheduler calls and how often (in cron''s words and GMT; credit_schedule turns it into cron.timezone); '
	'credit_schedule makes jobs of pg_cron of it';
INSERT INTO credit.job (name, schedule, command, what) VALUES
	('credit_prepare_log', '10 1 * * *', 'SELECT @extschema@.credit_prepare_log()', '为查询日志预建月分区'),
	('credit_seal_log', '*/15 * * * *', 'SELECT @extschema@.credit_seal_log()', '封存查询日志'),
	('credit_note_hits', '*/10 * * * *', 'SELECT * FROM @extschema@.credit_note_hits()', '登记受监测的表中新的命中和命中的终止'),
	('credit_expire_lists', '20 16 * * *', 'SELECT @extschema@.credit_expire_lists()', '清除保存期限届满的监测名册'),
	('credit_expire_log', '40 1 2 * *', 'SELECT @extschema@.credit_expire_log()', '清除超过保存期的查询日志'),
	('credit_erase', '*/5 20 * * *', 'SELECT * FROM @extschema@.credit_erase(false)', '清除不得再公示且超过期限的个人信息'),
	('credit_note_overdue', '0 0 * * *', 'SELECT @extschema@.credit_note_overdue()', '记录各部门逾期事项'),
	('credit_snapshot', '30 18 * * *', 'SELECT @extschema@.credit_snapshot()', '留存每日统计数'),
	('credit_note_report', '0 19 1 * *', 'SELECT @extschema@.credit_note_report()', '生成上月惩戒效果通报');

/* The monthly report */

CREATE TABLE credit.effect_document (
	first_day date NOT NULL,
	last_day  date NOT NULL CHECK (last_day >= first_day),
	page      text NOT NULL,
	markdown  text NOT NULL,
	made_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
	PRIMARY KEY (first_day, last_day)
);
COMMENT ON TABLE credit.effect_document IS
	'effect reports as they were made for a period, to be signed and circulated; append-only; figures, nobody is '
	'named';
COMMENT ON COLUMN credit.effect_document.page IS 'as credit_effect_page makes it';
COMMENT ON COLUMN credit.effect_document.markdown IS 'as credit_effect_markdown makes it';

CREATE FUNCTION credit.do_note_report(month date DEFAULT NULL, issuer text DEFAULT NULL, code text DEFAULT NULL,
									  recipient text DEFAULT '各有关部门') RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_today date := credit.legal_day(now());
	v_first date := date_trunc('month', COALESCE(month, (v_today - '1 month'::interval)::date)::timestamp)::date;
	v_last date := (v_first + '1 month -1 day'::interval)::date;
	v_parts jsonb;
BEGIN
	IF v_last >= v_today THEN
		RAISE EXCEPTION '%', credit.message('the month is not over')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('For a part of it, call credit_effect_page.');
	END IF;
	IF NOT EXISTS (SELECT FROM credit.push p WHERE p.applied_at < credit.day_start(v_last + 1)) THEN
		IF month IS NULL THEN
			RETURN false;
		END IF;
		RAISE EXCEPTION '%', credit.message('there was no list in that month')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF NOT credit.try_turn('effect_document') THEN
		RETURN false;
	END IF;
	IF EXISTS (SELECT FROM credit.effect_document d WHERE d.first_day = v_first AND d.last_day = v_last) THEN
		RETURN false;
	END IF;
	v_parts := credit.effect_parts(v_first, v_last, issuer, code, recipient);
	INSERT INTO credit.effect_document (first_day, last_day, page, markdown)
	VALUES (v_first, v_last, credit.effect_html(v_parts, '失信被执行人联合惩戒效果通报'),
			credit.effect_text(v_parts, '失信被执行人联合惩戒效果通报'));
	IF credit.notify_changes() THEN
		PERFORM credit.notify('credit_report');
	END IF;
	RETURN true;
END
$$;
COMMENT ON FUNCTION credit.do_note_report(date, text, text, text) IS
	'makes the effect report of the month that a day lies in, or of the last one, once however often it is called, '
	'into credit.effect_document, and notifies channel credit_report; true where it was new; error for a month that '
	'is not over, or before there was a list; issuer, code and recipient as for credit_effect_page; for a scheduler';

/* Notices of what is overdue */

CREATE TABLE credit.overdue_notice (
	day             date NOT NULL,
	department      text NOT NULL,
	kind            text NOT NULL,
	overdue         bigint NOT NULL,
	longest_overdue integer NOT NULL,
	at              timestamptz NOT NULL DEFAULT clock_timestamp(),
	PRIMARY KEY (day, department, kind)
);
COMMENT ON TABLE credit.overdue_notice IS
	'how much each department had overdue on a day, as it was told; figures, nobody is named';

CREATE FUNCTION credit.do_note_overdue() RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_count integer;
BEGIN
	IF NOT credit.try_turn('overdue_notice') THEN
		RETURN 0;
	END IF;
	-- Of days that are yet to come, if the clock was ahead.
	DELETE FROM credit.overdue_notice n WHERE n.day > credit.legal_day(now());
	INSERT INTO credit.overdue_notice (day, department, kind, overdue, longest_overdue)
	SELECT credit.legal_day(now()), o.department, o.kind, sum(o.overdue), max(o.longest_overdue)
	FROM credit.shown_owed_summary o WHERE o.overdue > 0 GROUP BY o.department, o.kind
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	IF v_count > 0 AND credit.notify_changes() THEN
		PERFORM credit.notify('credit_overdue');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_note_overdue() IS
	'notes for today what each department has overdue, once a day however often it is called, and notifies channel '
	'credit_overdue; returns how many notices were new; for a scheduler';

/* pg_cron.  It may not be installed when these functions are made, so they use EXECUTE. */

CREATE FUNCTION credit.require_cron() RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_cron') THEN
		RAISE EXCEPTION '%', credit.message('pg_cron is not installed in this database')
			USING ERRCODE = 'feature_not_supported',
				  DETAIL = format(credit.message('It can be in one database of a cluster; this one is "%s".'),
								  current_database()),
				  HINT = credit.message('Put pg_cron into shared_preload_libraries, set cron.database_name and CREATE EXTENSION pg_cron; or have any scheduler call the commands of credit.job.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_cron() IS 'error that says what to do where pg_cron is not installed';

CREATE FUNCTION credit.cron_schedule(p_schedule text, p_timezone text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_field text[] := string_to_array(p_schedule, ' ');
	-- Minutes by which clocks there are ahead of GMT.
	v_ahead integer := extract(epoch FROM (now() AT TIME ZONE p_timezone) - (now() AT TIME ZONE 'GMT'))::integer / 60;
	v_minute integer;
	v_days integer;
BEGIN
	IF v_field[2] !~ '^\d+$' THEN
		-- Every hour: only the minutes could be others, and a few more or less do not matter.
		RETURN p_schedule;
	END IF;
	v_minute := v_field[2]::integer * 60 + v_ahead;
	IF v_field[1] ~ '^\d+$' THEN
		v_minute := v_minute + v_field[1]::integer;
		v_field[1] := (((v_minute % 60) + 60) % 60)::text;
	END IF;
	v_days := floor(v_minute / 1440.0)::integer;
	v_field[2] := ((v_minute - v_days * 1440) / 60)::text;
	-- Where that is another day than in Greenwich, so is the day of the month; not before the first.
	IF v_field[3] ~ '^\d+$' THEN
		v_field[3] := GREATEST(v_field[3]::integer + v_days, 1)::text;
	END IF;
	RETURN array_to_string(v_field, ' ');
END
$$;
COMMENT ON FUNCTION credit.cron_schedule(text, text) IS
	'a schedule of credit.job, which is in GMT, as pg_cron has to have it where cron.timezone is another, by the hour of '
	'today; error for an unknown time zone';

CREATE FUNCTION @extschema@.credit_schedule() RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	j credit.job;
	v_count integer := 0;
BEGIN
	PERFORM credit.require_cron();
	FOR j IN SELECT * FROM credit.job x ORDER BY x.name LOOP
		EXECUTE 'SELECT cron.schedule($1, $2, $3)' USING j.name,
			credit.cron_schedule(j.schedule, COALESCE(NULLIF(current_setting('cron.timezone', true), ''), 'GMT')), j.command;
		v_count := v_count + 1;
	END LOOP;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_schedule() IS
	'makes the jobs of credit.job jobs of pg_cron, which run as whoever calls this; again: as they then are; '
	'returns how many; error that says what to do where pg_cron is not installed';

CREATE FUNCTION @extschema@.credit_unschedule() RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer := 0;
BEGIN
	PERFORM credit.require_cron();
	EXECUTE 'SELECT count(cron.unschedule(c.jobid)) FROM cron.job c WHERE c.jobname IN (SELECT j.name FROM credit.job j) AND c.username = current_user AND c.database = current_database()'
		INTO v_count;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_unschedule() IS
	'takes the caller''s jobs of credit_schedule away; returns how many there were';

-- Runs as the owner: whoever looks after the schedule sees how its jobs went, whoever scheduled them, but no other
-- jobs of pg_cron.
CREATE FUNCTION credit.job_runs()
	RETURNS TABLE (name text, scheduled text, active boolean, last_start timestamptz, last_end timestamptz,
				   last_status text, last_message text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
	SET client_min_messages = notice SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off SET trace_sort = off AS $$
BEGIN
	IF EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_cron') THEN
		RETURN QUERY EXECUTE
			'SELECT c.jobname::text, c.schedule, c.active, r.start_time, r.end_time, r.status, r.return_message
			 FROM cron.job c
			 LEFT JOIN LATERAL (SELECT d.* FROM cron.job_run_details d WHERE d.jobid = c.jobid ORDER BY d.runid DESC LIMIT 1) r ON true
			 WHERE c.database = current_database() AND c.jobname IN (SELECT j.name FROM credit.job j)';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.job_runs() IS
	'the jobs of credit.job that pg_cron has in this database, with their last run; none where it is not installed';

CREATE VIEW credit.job_status WITH (security_invoker) AS
	SELECT j.name, j.what, j.command, COALESCE(r.scheduled, j.schedule) AS schedule, r.name IS NOT NULL AS scheduled,
		   r.active, r.last_start, r.last_end, r.last_status, r.last_message
	FROM credit.job j LEFT JOIN credit.job_runs() r ON r.name = j.name;
COMMENT ON VIEW credit.job_status IS 'each job, whether pg_cron has it, and how its last run went';
