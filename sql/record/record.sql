/*
 * Record: one record of the court, as src/record reads it.
 */

CREATE FUNCTION credit.record_digest(record text) RETURNS uuid
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_record_digest';
COMMENT ON FUNCTION credit.record_digest(text) IS
	'first 128 bits of the SHA-256 of the record as sent, and of the version of the checks that read it';

CREATE FUNCTION credit.record_json(record text) RETURNS json
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_record_json';
COMMENT ON FUNCTION credit.record_json(text) IS 'a record as it was sent; one that is no JSON as a JSON string';

CREATE FUNCTION credit.record_text(record json) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_record_text';
COMMENT ON FUNCTION credit.record_text(json) IS
	'a record of a list as it is kept: as jsonb prints it; as it was sent where a key stands in it twice, or it is more than '
	'jsonb can hold; NULL gives NULL';

CREATE FUNCTION credit.court_day(written text) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_court_day';
COMMENT ON FUNCTION credit.court_day(text) IS
	'a day in one of the forms in which courts write them, whatever the session''s DateStyle; NULL for any other form';

CREATE TYPE credit.checked_record AS (
	problem          text,
	removal          boolean,
	subject          credit.subject,
	name             text,
	name_key         text,
	sex              text,
	birth_date       date,
	representative   text,
	case_no          text,
	case_key         text,
	court_name       text,
	area             text,
	filed_on         date,
	published_on     date,
	decision_no      text,
	decided_on       date,
	grounds          smallint[],
	ground_text      text,
	period_years     smallint,
	period_reason    text,
	grace_until      date,
	basis_no         text,
	basis_issuer     text,
	obligation       text,
	performance      text,
	performed_part   text,
	unperformed_part text,
	exit_ban         boolean,
	not_public       boolean,
	since            timestamptz,
	until            timestamptz,
	removed_on       date,
	removal_reason   text,
	relations        jsonb,
	bars             text[],
	on_application   boolean,
	unchecked        boolean,
	fact_digest      uuid,
	doubt            text,
	period_said      boolean,
	exit_ban_said    boolean,
	removal_detail   jsonb,
	note             text,
	noted            jsonb,
	unknown          text[]
);
COMMENT ON TYPE credit.checked_record IS 'a pushed record as the register reads it, or the problem that keeps it out';
COMMENT ON COLUMN credit.checked_record.on_application IS 'whether the applicant asked for it; NULL: the record does not say';
COMMENT ON COLUMN credit.checked_record.doubt IS
	'what the court has to look at before the record lists anybody: a name that may not be what was meant, a field whose name '
	'is close to one that decides, a day before the filing; NULL: nothing';
COMMENT ON COLUMN credit.checked_record.note IS 'what of the record was passed over, because it decides nothing; NULL: nothing';
COMMENT ON COLUMN credit.checked_record.noted IS 'the fields that the note is about, with the values that stood there';
COMMENT ON COLUMN credit.checked_record.unknown IS 'names in the record that are not known';
COMMENT ON COLUMN credit.checked_record.period_said IS 'whether the record names a period; two years are what one without has';
COMMENT ON COLUMN credit.checked_record.exit_ban_said IS 'whether the record speaks of an exit ban at all';
COMMENT ON COLUMN credit.checked_record.removal_detail IS 'the facts that a removal rests on, as credit_remove takes them';

CREATE FUNCTION credit.check_record(record text, today date DEFAULT '-infinity') RETURNS credit.checked_record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'credit_check_record';
COMMENT ON FUNCTION credit.check_record(text, date) IS
	'reads a record in the court''s public field names or the register''s and checks it by itself; never raises an '
	'error for what the record says: problem tells, NULL where there is none; today: the register''s day, where the clock '
	'went back behind it';

CREATE FUNCTION credit.check_record(record text, today date, first_year integer) RETURNS credit.checked_record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'credit_check_record';
COMMENT ON FUNCTION credit.check_record(text, date, integer) IS
	'the same of a record under a further number of a case, whose earliest number is of the year first_year: no decision '
	'is before that';
