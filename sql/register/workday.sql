/*
 * Register: working days and deadlines.  Which days are worked is set by the
 * State Council's notice for each year.  A year whose notice is not loaded is
 * not in the calendar, and nothing is assumed about it.
 */

CREATE TABLE credit.holiday_year (
	year      integer NOT NULL CHECK (year BETWEEN 1949 AND 9999),
	source    text NOT NULL CHECK (source ~ '\S'),
	url       text,
	built_in  boolean NOT NULL DEFAULT false,
	amendment integer NOT NULL DEFAULT 0 CHECK (amendment >= 0),
	loaded_at timestamptz,
	loaded_by name,
	PRIMARY KEY (year, amendment)
);
COMMENT ON TABLE credit.holiday_year IS
	'years whose holidays are known, and the State Council''s notices that set them, each amendment a row of its own; '
	'credit_load_holidays adds one';
COMMENT ON COLUMN credit.holiday_year.amendment IS '0: the year''s first notice; those that amend it count from 1';
COMMENT ON COLUMN credit.holiday_year.loaded_at IS 'NULL for what came with the extension, and for what 0.1.0 loaded';

CREATE TABLE credit.holiday (
	day       date NOT NULL,
	year      integer NOT NULL,
	name      text NOT NULL,
	working   boolean NOT NULL,
	amendment integer NOT NULL DEFAULT 0,
	PRIMARY KEY (day, year, amendment),
	FOREIGN KEY (year, amendment) REFERENCES credit.holiday_year
);
COMMENT ON TABLE credit.holiday IS
	'days that a notice names: days off, and days of a weekend that are worked in exchange; all others go by the '
	'day of the week';
COMMENT ON COLUMN credit.holiday.year IS 'year of the notice, which may reach into the December before';
COMMENT ON COLUMN credit.holiday.amendment IS
	'the notice (credit.holiday_year); what a later one says of a day holds, and the earlier stays on record';

CREATE VIEW credit.holiday_in_force AS
	SELECT DISTINCT ON (h.day) h.day, h.year, h.amendment, h.name, h.working
	FROM credit.holiday h
	ORDER BY h.day, h.year DESC, h.amendment DESC;
COMMENT ON VIEW credit.holiday_in_force IS 'days that notices name, each as the last notice that names it has it';

CREATE FUNCTION credit.year_missing(first date, last date) RETURNS integer
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	-- A notice can exchange weekends before New Year's Day: from 28 December on, the next year's notice is needed.  No
	-- notice is of a year before 1 or after 9999.
	RETURN (SELECT min(y)::integer
			FROM (SELECT LEAST(GREATEST(first, '0001-01-01'), '9999-12-31') AS first,
						 LEAST(GREATEST(last, '0001-01-01'), '9999-12-31') AS last) d,
				 generate_series(extract(year FROM d.first + 4)::integer, extract(year FROM d.last + 4)::integer) y
			WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y));
COMMENT ON FUNCTION credit.year_missing(date, date) IS
	'the first year whose notice is needed to say which days from first to last are worked and that the calendar '
	'lacks; NULL where none is missing';

CREATE FUNCTION credit.worked(day date) RETURNS boolean
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN COALESCE((SELECT h.working FROM credit.holiday h WHERE h.day = worked.day
					 ORDER BY h.year DESC, h.amendment DESC LIMIT 1),
					extract(isodow FROM day) < 6);
COMMENT ON FUNCTION credit.worked(date) IS
	'whether the day is worked, for a day whose year is known to be in the calendar';

CREATE FUNCTION credit.require_calendar(first date, last date) RETURNS void
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_missing integer;
BEGIN
	PERFORM credit.calendar_day(first), credit.calendar_day(last);
	v_missing := credit.year_missing(first, last);
	IF v_missing IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the holidays of %s are not in the calendar'), v_missing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.message('Which days are worked is set by the State Council''s notice for the year; the last days of December need the next year''s.'),
				  HINT = format(credit.message('Load the notice with credit_load_holidays(%s, ...).'), v_missing);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_calendar(date, date) IS
	'error where a year is missing for the days from first to last';

CREATE FUNCTION @extschema@.credit_is_workday(day date) RETURNS boolean
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_calendar(day, day);
	RETURN credit.worked(day);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_is_workday(date) IS
	'whether the day is worked, by the State Council''s notice of its year; error for a year that is not in the '
	'calendar; NULL gives NULL';

CREATE FUNCTION credit.add_workdays(day date, n integer) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_day date := day;
	v_left bigint := abs(n::bigint);
	v_step integer := CASE WHEN n < 0 THEN -1 ELSE 1 END;
BEGIN
	PERFORM credit.require_calendar(v_day, v_day);
	-- The day itself is not counted.  With n = 0 the answer is the day, or the first working day after it.
	WHILE v_left > 0 OR NOT credit.worked(v_day) LOOP
		v_day := v_day + v_step;
		PERFORM credit.require_calendar(v_day, v_day);
		IF v_left > 0 AND credit.worked(v_day) THEN
			v_left := v_left - 1;
		END IF;
	END LOOP;
	RETURN v_day;
END
$$;
COMMENT ON FUNCTION credit.add_workdays(date, integer) IS 'what credit_add_workdays does';
CREATE FUNCTION @extschema@.credit_add_workdays(day date, n integer) RETURNS date
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN credit.add_workdays(day, n);
COMMENT ON FUNCTION @extschema@.credit_add_workdays(date, integer) IS
	'the n-th working day after the day, which is itself not counted; before it where n is negative; with 0 the day '
	'itself or the first working day after it; error for a year that is not in the calendar; NULL gives NULL';

CREATE FUNCTION credit.workdays_between(first date, last date) RETURNS integer
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF first > last THEN
		RETURN -credit.workdays_between(last, first);
	END IF;
	PERFORM credit.require_calendar(first, last);
	RETURN (SELECT count(*) FROM generate_series(1, last - first) d WHERE credit.worked(first + d));
END
$$;
COMMENT ON FUNCTION credit.workdays_between(date, date) IS 'what credit_workdays_between does';
CREATE FUNCTION @extschema@.credit_workdays_between(first date, last date) RETURNS integer
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN credit.workdays_between(first, last);
COMMENT ON FUNCTION @extschema@.credit_workdays_between(date, date) IS
	'working days after the first day up to and with the last, so that it undoes credit_add_workdays; negative '
	'where last is the earlier; error for a year that is not in the calendar; NULL gives NULL';

CREATE FUNCTION @extschema@.credit_add_days(day date, n integer) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF n < 0 THEN
		RAISE EXCEPTION '%', credit.message('a period has no negative length')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- A longer period would end after the year 9999, and beyond what a date holds.
	RETURN credit.add_workdays(credit.calendar_day(day) + LEAST(n, 4000000), 0);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_add_days(date, integer) IS
	'last day of a period of n days, the first not counted; one that would end on a holiday ends on the first '
	'working day after it (民事诉讼法 art. 85); error for a year that is not in the calendar; NULL gives NULL';

-- For views, in which an error for one row would lose all the others.  No block
-- with EXCEPTION: it starts a subtransaction, which a parallel worker cannot.
CREATE FUNCTION credit.deadline(day date, n integer, working boolean) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_day date := CASE WHEN working THEN day ELSE day + n END;
	v_left integer := CASE WHEN working THEN n ELSE 0 END;
BEGIN
	LOOP
		IF credit.year_missing(v_day, v_day) IS NOT NULL THEN
			RETURN NULL;
		END IF;
		EXIT WHEN v_left = 0 AND credit.worked(v_day);
		v_day := v_day + 1;
		IF v_left > 0 AND credit.year_missing(v_day, v_day) IS NULL AND credit.worked(v_day) THEN
			v_left := v_left - 1;
		END IF;
	END LOOP;
	RETURN v_day;
END
$$;
COMMENT ON FUNCTION credit.deadline(date, integer, boolean) IS
	'last day of a period of n working days or of n days; NULL where the calendar lacks a year that it needs';

CREATE FUNCTION credit.do_load_holidays(year integer, source text, days jsonb) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r record;
	v_day date;
	v_count integer := 0;
	v_amendment integer;
BEGIN
	IF year IS NULL OR credit.blank(source) OR days IS NULL OR jsonb_typeof(days) <> 'array' THEN
		RAISE EXCEPTION '%', credit.message('a year, the notice and its days are required')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The days are a JSON array of {"day": "2027-01-01", "name": ..., "working": false}.');
	END IF;
	IF year NOT BETWEEN 1949 AND 9999 THEN
		RAISE EXCEPTION '%', format(credit.message('the year %s is none of the calendar'), year)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- The State Council has amended notices (2015, 2019, 2020).  An amendment names the days that become others.
	PERFORM credit.take_turn('calendar');
	IF EXISTS (SELECT FROM credit.holiday_year y
			   WHERE y.year = do_load_holidays.year AND btrim(y.source) = btrim(do_load_holidays.source)) THEN
		RAISE EXCEPTION '%', format(credit.message('this notice for %s is in the calendar already'), year)
			USING ERRCODE = 'unique_violation',
				  HINT = credit.message('A notice that amends another is loaded under its own title, with the days that it changes.');
	END IF;
	SELECT COALESCE(max(y.amendment) + 1, 0) INTO v_amendment
	FROM credit.holiday_year y WHERE y.year = do_load_holidays.year;
	INSERT INTO credit.holiday_year (year, source, amendment)
	VALUES (do_load_holidays.year, do_load_holidays.source, v_amendment);
	FOR r IN SELECT e ->> 'day' AS day, e ->> 'name' AS name, e -> 'working' AS working
			 FROM jsonb_array_elements(days) e LOOP
		PERFORM credit.limited(r.day, 'code'), credit.limited(r.name, 'name');
		v_day := credit.read_day(r.day, 'day');
		IF v_day IS NULL OR credit.blank(r.name) OR COALESCE(jsonb_typeof(r.working) <> 'boolean', true) THEN
			RAISE EXCEPTION '%', credit.message('a day of the calendar needs "day", "name" and "working"')
				USING ERRCODE = 'invalid_parameter_value',
					  DETAIL = CASE WHEN v_day IS NULL THEN credit.message('The day is missing.')
								ELSE format(credit.message('The day is %s.'), credit.day_text(v_day)) END;
		END IF;
		IF extract(year FROM v_day + 4) <> do_load_holidays.year
		   AND extract(year FROM v_day) <> do_load_holidays.year THEN
			RAISE EXCEPTION '%',
				format(credit.message('day %s is not of the year %s'), credit.day_text(v_day), do_load_holidays.year)
				USING ERRCODE = 'invalid_parameter_value';
		END IF;
		INSERT INTO credit.holiday (day, year, name, working, amendment)
		VALUES (v_day, do_load_holidays.year, r.name, r.working::boolean, v_amendment)
		ON CONFLICT DO NOTHING;
		IF NOT FOUND THEN
			RAISE EXCEPTION '%', format(credit.message('day %s stands twice in the notice'), credit.day_text(v_day))
				USING ERRCODE = 'unique_violation';
		END IF;
		v_count := v_count + 1;
	END LOOP;
	IF v_count = 0 THEN
		RAISE EXCEPTION '%', format(credit.message('the notice for %s names no day'), do_load_holidays.year)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('An empty notice would make every weekday of the year a working day.');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_load_holidays(integer, text, jsonb) IS
	'puts the holidays of a year into the calendar, from the State Council''s notice: a JSON array of {"day", '
	'"name", "working"}; for a year that is there already, a notice that amends the one before: what it says of a day '
	'holds from now on, and both stay on record; returns how many days it names; error for a notice that was loaded '
	'already';
