/*
 * What counts as no text (src/base/blank.c).  For everybody, because it looks
 * at nothing but its argument.
 */

CREATE FUNCTION credit.blank(value text) RETURNS boolean
	LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_blank';
COMMENT ON FUNCTION credit.blank(text) IS
	'whether a text is missing: NULL, empty, or nothing but characters that show nothing (white space of every '
	'width, controls, zero-width and ignorable characters); never NULL';
