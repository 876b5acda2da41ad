/*
 * Practice: the trigger that refuses rows of applications' tables, and the
 * officials' decisions to let a row through all the same.
 */

CREATE FUNCTION @extschema@.credit_enforce() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_enforce';
COMMENT ON FUNCTION @extschema@.credit_enforce() IS
	'trigger credit_enforce(''subject column'', ''measure'' [, ''refuse'' | ''warn'' | ''record'' [, ''purpose '
	'column'']]), BEFORE INSERT OR UPDATE FOR EACH ROW: refuses a row whose subject the measure restricts (SQLSTATE '
	'CR001), or warns, or puts every row on record; a null subject passes; on a partitioned table OR DELETE, too: then a '
	'row that an UPDATE moves to another partition is no new one';

CREATE TABLE credit.override (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject,
	measure      credit.measure NOT NULL,
	reason       text CHECK (reason ~ '\S'),
	official     name NOT NULL,
	session_role name NOT NULL DEFAULT SESSION_USER,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	transaction  xid8 NOT NULL DEFAULT pg_current_xact_id(),
	CONSTRAINT override_erased CHECK (num_nulls(subject, reason) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.override IS
	'officials'' decisions to let a restricted subject''s row through, each for one transaction; append-only';
CREATE INDEX ON credit.override (transaction);

CREATE FUNCTION @extschema@.credit_override(subject_id credit.subject, measure credit.measure, reason text)
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_override';
COMMENT ON FUNCTION @extschema@.credit_override(credit.subject, credit.measure, text) IS
	'lets the subject pass the measure for the rest of this transaction and puts official and reason on record; '
	'grant it to named officials; error for null arguments and an empty reason';
