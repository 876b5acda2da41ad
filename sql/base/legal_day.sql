/*
 * Days of the law.  A date in a decision, a plan or the law is a day of
 * Asia/Shanghai, whatever the session's TimeZone is.  This is the one place
 * that names the zone; C has src/values/legal_day.c.
 *
 * The functions look at nothing but their arguments, so everybody may call
 * them, and the planner inlines them: an index or a partial index is used as if
 * the expression stood there.
 */

CREATE FUNCTION credit.legal_day(moment timestamptz) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN (moment AT TIME ZONE 'Asia/Shanghai')::date;
COMMENT ON FUNCTION credit.legal_day(timestamptz) IS 'the day of Asia/Shanghai on which a moment lies; NULL gives NULL';

CREATE FUNCTION credit.calendar_day(day date) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_calendar_day';
COMMENT ON FUNCTION credit.calendar_day(date) IS
	'the day itself; error 22008 for one that no date of a document has: infinite, before the year 1 or after 9999; NULL '
	'gives NULL';

CREATE FUNCTION credit.day_start(day date) RETURNS timestamptz
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN day::timestamp AT TIME ZONE 'Asia/Shanghai';
COMMENT ON FUNCTION credit.day_start(date) IS 'the first moment of a day of Asia/Shanghai; NULL gives NULL';

CREATE FUNCTION credit.last_day_before(until timestamptz) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN credit.legal_day(until - '1 microsecond'::interval);
COMMENT ON FUNCTION credit.last_day_before(timestamptz) IS
	'the last day on which what ends at a moment still is: what people are told as its end, and never the first day after '
	'it (民法典 art. 1259: a number includes itself); NULL gives NULL';

CREATE FUNCTION credit.years_later(moment timestamptz, years integer) RETURNS timestamptz
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN (moment AT TIME ZONE 'Asia/Shanghai' + make_interval(years => years)) AT TIME ZONE 'Asia/Shanghai';
COMMENT ON FUNCTION credit.years_later(timestamptz, integer) IS
	'the same time of the same day, whole years later, by the calendar of Asia/Shanghai; NULL gives NULL';

CREATE FUNCTION credit.period_end(day date, years integer, months integer DEFAULT 0) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN (SELECT CASE WHEN extract(day FROM a.day) < extract(day FROM period_end.day) THEN a.day + 1 ELSE a.day END
			FROM (SELECT (period_end.day + make_interval(years => years, months => months))::date AS day) a);
COMMENT ON FUNCTION credit.period_end(date, integer, integer) IS
	'the first day after a period whose first day is "day": the period ends with the eve of the corresponding day, and '
	'with the last day of the month where that month has no such day (民法典 arts. 201, 202); NULL gives NULL';
