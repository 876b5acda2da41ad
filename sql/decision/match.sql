/*
 * Decision: many identifiers at once, as somebody uploaded them.
 */

CREATE TYPE credit.match AS (
	ord        integer,
	subject    credit.subject,
	problem    text,
	restricted boolean,
	measures   credit.measure[]
);
COMMENT ON TYPE credit.match IS
	'one of many identifiers: its place among them, whom it means or why it means nobody, whether a measure '
	'restricts the subject, and which measures are in force for it';

CREATE TABLE credit.screening (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	asked_at     timestamptz NOT NULL,
	measure      credit.measure,
	purpose      text NOT NULL,
	note         text,
	inputs       bigint NOT NULL,
	invalid      bigint NOT NULL,
	matched      bigint NOT NULL,
	session_role name NOT NULL,
	asking_role  name NOT NULL,
	department   text,
	application  text NOT NULL
);
COMMENT ON TABLE credit.screening IS
	'screenings of many identifiers: who, when, for what, how many were sent, were no identifiers, and were '
	'matched; append-only';
COMMENT ON COLUMN credit.screening.measure IS 'the measure asked about; NULL: all of the asking role''s';

CREATE FUNCTION @extschema@.credit_match_rows(identifiers text[], measure credit.measure DEFAULT NULL,
											  purpose text DEFAULT 'enforcement')
	RETURNS SETOF credit.match
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 1000 ROWS 1000 AS 'MODULE_PATHNAME', 'credit_match_rows';
COMMENT ON FUNCTION @extschema@.credit_match_rows(text[], credit.measure, text) IS
	'a row for each identifier, in order, valid or not: whom it means, and which measures that the current role may '
	'ask about (or the one named) are in force for it now; one entry in credit.screening; decide about one of them '
	'with credit_check';

CREATE FUNCTION @extschema@.credit_match(identifiers text[], measure credit.measure DEFAULT NULL,
										 purpose text DEFAULT 'enforcement')
	RETURNS credit.match[]
	LANGUAGE sql VOLATILE PARALLEL UNSAFE COST 1000
BEGIN ATOMIC
	SELECT COALESCE(array_agg(m ORDER BY m.ord), '{}')
	FROM @extschema@.credit_match_rows(identifiers, measure, purpose) m;
END;
COMMENT ON FUNCTION @extschema@.credit_match(text[], credit.measure, text) IS 'the same as an array';

CREATE FUNCTION credit.log_list(measure credit.measure, purpose text, inputs bigint, invalid bigint, matched bigint) RETURNS bigint
	LANGUAGE c VOLATILE STRICT AS 'MODULE_PATHNAME', 'credit_log_list';
COMMENT ON FUNCTION credit.log_list(credit.measure, text, bigint, bigint, bigint) IS
	'the entry in credit.screening, and the line in the server''s log, of a list that is put under watch for a measure by who '
	'acts; returns its number; error for an unknown purpose';
