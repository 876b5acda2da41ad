/*
 * Floor 1, values: which known name is most like one that is not known
 * (src/values/nearest_name.c).
 */

CREATE FUNCTION credit.nearest_name(name text, names text[], alike integer) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_nearest_name';
COMMENT ON FUNCTION credit.nearest_name(text, text[], integer) IS
	'of names that are known the one most like another, by how many characters have to be put in, left out or exchanged, '
	'in the form of credit.text_key; of several that are as near the first one; NULL where more than half of the '
	'characters differ, or none are the same beside the alike ones that all such names end with';
