/*
 * What counts as no text.  For everybody, because it looks at nothing but its
 * argument; the planner inlines it.
 */

CREATE FUNCTION credit.blank(value text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN COALESCE(value !~ '\S', true);
COMMENT ON FUNCTION credit.blank(text) IS 'whether a text is missing: NULL, empty, or white space alone; never NULL';
