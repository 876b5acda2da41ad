/*
 * Floor 1, values: how long a text from outside may be.  The table itself is in
 * src/values/text_limit.h, and in doc/operation.md.
 */

CREATE FUNCTION credit.text_limit(what text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_text_limit';
COMMENT ON FUNCTION credit.text_limit(text) IS
	'how many characters a text from outside may have, by what it is, or how many bytes what is JSON; NULL where no '
	'limit has that name';

CREATE FUNCTION credit.limited(value text, what text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_limited';
COMMENT ON FUNCTION credit.limited(text, text) IS
	'the value, where it is no longer than the limit of what it is; error 22001 otherwise, which never shows it; '
	'NULL gives NULL';
