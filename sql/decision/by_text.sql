/*
 * Decision: the questions with subject and measure as text, for drivers that
 * declare their strings (JDBC, SQLAlchemy): the server takes a varchar for no
 * credit.subject.  Of an unknown literal it prefers these, too.
 */

CREATE FUNCTION @extschema@.credit_measures(
		subject_id text,
		as_of timestamptz DEFAULT now(),
		known_at timestamptz DEFAULT 'infinity')
	RETURNS SETOF credit.measure_in_force
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_measures_by_text';
COMMENT ON FUNCTION @extschema@.credit_measures(text, timestamptz, timestamptz) IS
	'the same as credit_measures(credit.subject, ...), of a number as text; error where it identifies nobody';

CREATE FUNCTION @extschema@.credit_is_restricted(subject_id text, measure text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_is_restricted_by_text';
COMMENT ON FUNCTION @extschema@.credit_is_restricted(text, text) IS
	'the same as credit_is_restricted(credit.subject, credit.measure), of a number and a measure as text; error where '
	'the number identifies nobody';

CREATE FUNCTION @extschema@.credit_check(subject_id text, measure text, purpose text)
	RETURNS credit.decision
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 200 AS 'MODULE_PATHNAME', 'credit_check_by_text';
COMMENT ON FUNCTION @extschema@.credit_check(text, text, text) IS
	'the same as credit_check(credit.subject, credit.measure, text), of a number and a measure as text';

CREATE FUNCTION @extschema@.credit_explain(subject_id text, measure text) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_explain_by_text';
COMMENT ON FUNCTION @extschema@.credit_explain(text, text) IS
	'the same as credit_explain(credit.subject, credit.measure), of a number and a measure as text';

CREATE FUNCTION @extschema@.credit_match_rows(identifiers text[], measure text, purpose text DEFAULT 'enforcement')
	RETURNS SETOF credit.match
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 1000 ROWS 1000 AS 'MODULE_PATHNAME', 'credit_match_rows_by_text';
COMMENT ON FUNCTION @extschema@.credit_match_rows(text[], text, text) IS
	'the same as credit_match_rows(text[], credit.measure, text), of a measure as text';

CREATE FUNCTION @extschema@.credit_match(identifiers text[], measure text, purpose text DEFAULT 'enforcement')
	RETURNS credit.match[]
	LANGUAGE sql VOLATILE PARALLEL UNSAFE COST 1000
BEGIN ATOMIC
	SELECT COALESCE(array_agg(m ORDER BY m.ord), '{}')
	FROM @extschema@.credit_match_rows(identifiers, measure, purpose) m;
END;
COMMENT ON FUNCTION @extschema@.credit_match(text[], text, text) IS 'the same as an array';
