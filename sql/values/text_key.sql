/*
 * Floor 1, values: one form of a text that people spell in many ways
 * (src/values/text_key.c).
 */

CREATE FUNCTION credit.text_key(value text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_text_key';
COMMENT ON FUNCTION credit.text_key(text) IS
	'any text normalized for comparison: NFKC, brackets and middle dots of one kind, no blanks, upper case; NULL for what '
	'is blank or longer than 1000 characters';
