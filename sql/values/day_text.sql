/*
 * Days in texts from outside, and in texts of ours (src/values/day_text.c),
 * whatever the session's DateStyle is.  For everybody, because they look at
 * nothing but their arguments.
 */

CREATE FUNCTION credit.read_day(value text, field text) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_read_day';
COMMENT ON FUNCTION credit.read_day(text, text) IS
	'the day that a text or a field of a JSON object says, as 2020-03-05, 20200305 or with year, month and day in '
	'Chinese; error 22023 for any other text and for a day that does not exist, which names the field and shows the '
	'value; NULL gives NULL';

CREATE FUNCTION credit.day_text(day date) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_day_text';
COMMENT ON FUNCTION credit.day_text(date) IS 'a day as 2020-03-05; NULL gives NULL';

CREATE FUNCTION credit.date_words(day date) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_date_words';
COMMENT ON FUNCTION credit.date_words(date) IS 'a day as letters write it, with year, month and day in Chinese; NULL gives NULL';

CREATE FUNCTION credit.through_words(until timestamptz) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN '至' || credit.date_words(credit.last_day_before(until)) || '（含当日）';
COMMENT ON FUNCTION credit.through_words(timestamptz) IS
	'through which day something lasts that ends at a moment, in Chinese, by the last day; NULL gives NULL';
