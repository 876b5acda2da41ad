/*
 * Floor 1, values: whether a text tells a number or a name, however it is spelled
 * (src/values/spelling.c).
 */

CREATE FUNCTION credit.told(value text, said text[]) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS 'MODULE_PATHNAME', 'credit_told';
COMMENT ON FUNCTION credit.told(text, text[]) IS
	'which of these (numbers, names; from 1) a text tells in any spelling: letters and digits count, digits of all scripts and in '
	'Chinese words, also written by codes of HTML, URLs and JSON; 0: a number of a person or an organization, by its shape; NULL: '
	'nothing; what has fewer than two letters or digits is not looked for; NULL gives NULL';
