/*
 * Register: the names under which a subject is known.
 */

CREATE TABLE credit.party (
	subject      credit.subject,
	name_key     text,
	name         text,
	known_from   timestamptz NOT NULL DEFAULT now(),
	accepted_by  name NOT NULL DEFAULT SESSION_USER,
	reason       text,
	key          credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	CONSTRAINT party_erased CHECK (num_nulls(subject, name_key, name) = ANY (ARRAY[0, 3]))
);
CREATE UNIQUE INDEX party_name_idx ON credit.party (key, subject, name_key);
-- A subject has one first name.  A transaction that names it at the same time as another waits here for its end.
CREATE UNIQUE INDEX party_first_idx ON credit.party (key) WHERE reason IS NULL;
COMMENT ON TABLE credit.party IS
	'names under which a subject is known; a record with another name for a known number is held, never merged';
COMMENT ON COLUMN credit.party.name_key IS 'the name normalized for comparison; name is verbatim';
COMMENT ON COLUMN credit.party.reason IS 'why a further name was accepted; NULL for the first';
COMMENT ON COLUMN credit.party.key IS 'credit_subject_key(subject): a unit has its names under any of its codes';

CREATE FUNCTION credit.name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_name_key';
COMMENT ON FUNCTION credit.name_key(text) IS
	'a name normalized for comparison: NFKC, brackets and middle dots of one kind, no blanks, upper case';

CREATE FUNCTION credit.add_name(p_subject credit.subject, p_name text, p_now timestamptz, p_reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
	INSERT INTO credit.party (subject, name_key, name, known_from, reason)
	VALUES (p_subject, credit.name_key(p_name), p_name, p_now, p_reason)
	ON CONFLICT DO NOTHING;
EXCEPTION WHEN lock_not_available THEN
	RAISE EXCEPTION '%', credit.message('another court is entering this person at this moment')
		USING ERRCODE = 'lock_not_available', HINT = credit.message('Nothing was applied. Send the same again.');
END
$$;
COMMENT ON FUNCTION credit.add_name(credit.subject, text, timestamptz, text) IS
	'puts a further name of a subject on record';
