/*
 * Decision: the log of who asked, partitioned by month.  log_seal.sql seals its
 * entries against tampering.
 *
 * Every answer is right and logged even if no scheduler ever runs: entries of a
 * month without a partition of its own go into credit.access_log_rest.
 */

CREATE SEQUENCE credit.access_log_id_seq;
CREATE TABLE credit.access_log (
	-- Not an identity: before version 17 a partitioned table's is not its partitions'.
	id           bigint NOT NULL DEFAULT nextval('credit.access_log_id_seq'::regclass),
	checked_at   timestamptz NOT NULL,
	subject      credit.subject,
	measure      credit.measure,
	purpose      text NOT NULL,
	note         text,
	verdict      credit.verdict,
	version      bigint,
	list_as_of   timestamptz,
	session_role name NOT NULL,
	asking_role  name NOT NULL,
	application  text NOT NULL,
	department   text,
	transaction  xid8 NOT NULL DEFAULT pg_current_xact_id(),
	salt         uuid NOT NULL DEFAULT gen_random_uuid(),
	subject_salt uuid DEFAULT gen_random_uuid(),
	note_salt    uuid DEFAULT gen_random_uuid(),
	CHECK ((measure IS NULL) = (verdict IS NULL)),
	-- One and not two: every check compiles the constraints anew.
	CONSTRAINT access_log_salts CHECK ((subject IS NULL) = (subject_salt IS NULL) AND (note IS NULL OR note_salt IS NOT NULL))
) PARTITION BY RANGE (checked_at);
ALTER SEQUENCE credit.access_log_id_seq OWNED BY credit.access_log.id;
COMMENT ON TABLE credit.access_log IS
	'who asked about whom, when, for what, and what was answered; append-only, by months of Asia/Shanghai';
COMMENT ON COLUMN credit.access_log.subject IS 'NULL where it was erased, with its salt';
COMMENT ON COLUMN credit.access_log.salt IS
	'of the digest of what is kept of the entry; the subject and the note have salts of their own, which go with them, so that '
	'nobody can try out of whom a digest tells';
COMMENT ON COLUMN credit.access_log.measure IS
	'NULL where everything held about the subject was told (credit_statement)';
COMMENT ON COLUMN credit.access_log.version IS 'version of the listing that the answer rests on; NULL for "clear"';
COMMENT ON COLUMN credit.access_log.department IS
	'the department that the asking role is bound to; NULL for courts and the tables'' owner, and where it is bound '
	'to several';
COMMENT ON COLUMN credit.access_log.note IS
	'free text behind the colon of the purpose; of a row of an application''s table, behind it the table and the code of what '
	'became of the row (credit.note_words)';
COMMENT ON COLUMN credit.access_log.list_as_of IS
	'when the last push had been applied of the court whose list was oldest, of those that push: how old the list was '
	'that answered';
COMMENT ON COLUMN credit.access_log.transaction IS
	'the transaction that wrote the entry: an entry is sealed once all before it have ended';
-- No index on the parent: pg_dump dumps months with their indexes, and a restore would create the parent's on them
-- again.
CREATE TABLE credit.access_log_rest PARTITION OF credit.access_log DEFAULT;
CREATE UNIQUE INDEX access_log_rest_id_idx ON credit.access_log_rest (id);
-- By any of a unit's numbers.
CREATE INDEX access_log_rest_key_idx ON credit.access_log_rest (credit.subject_key(subject), checked_at);
CREATE INDEX access_log_rest_version_idx ON credit.access_log_rest (version) WHERE version IS NOT NULL;
-- What is not sealed yet is found without what is.
CREATE INDEX access_log_rest_transaction_idx ON credit.access_log_rest (transaction);
COMMENT ON TABLE credit.access_log_rest IS 'entries of months without a partition of their own';

CREATE FUNCTION credit.note_words(note text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	m text[] := regexp_match(note, '^(?:(.*); )?table (.*), ([a-z]+)(?: (\d+))?$');
	v_lang text := credit.message('en');
BEGIN
	-- Whatever else stands there is what somebody wrote, or the words of a version before.
	IF m IS NULL OR NOT EXISTS (SELECT FROM credit.word w WHERE w.kind = 'row_outcome' AND w.code = m[3]) THEN
		RETURN note;
	END IF;
	RETURN concat(m[1] || credit.message('; '),
				  format(credit.message('table %s, %s'), m[2],
						 CASE WHEN m[4] IS NULL THEN credit.words_of('row_outcome', m[3], v_lang)
							  ELSE format(credit.message('%s no. %s'), credit.words_of('row_outcome', m[3], v_lang), m[4]) END));
END
$$;
COMMENT ON FUNCTION credit.note_words(text) IS
	'a note of the access log in the language of lc_messages: the code of what became of a row by its word; any other text as it '
	'is; NULL gives NULL';

CREATE FUNCTION credit.log_retention() RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_log_retention';
COMMENT ON FUNCTION credit.log_retention() IS 'the setting credit.log_retention, in months';

CREATE FUNCTION credit.log_month(moment timestamptz) RETURNS date
	LANGUAGE sql STABLE STRICT
	-- A time that is in no calendar must not stop whoever asks for the month of every entry.
	RETURN CASE WHEN moment < '0001-01-02 00:00+00' THEN '-infinity'
				WHEN moment >= '9999-12-31 00:00+00' THEN 'infinity'
				ELSE date_trunc('month', credit.legal_day(moment)::timestamp)::date END;
COMMENT ON FUNCTION credit.log_month(timestamptz) IS
	'first day of the month, in Asia/Shanghai, to whose partition a moment belongs; infinite for a time outside the years 1 '
	'to 9999';

CREATE FUNCTION credit.log_horizon() RETURNS date
	LANGUAGE sql STABLE
	RETURN (credit.log_month(clock_timestamp()) - make_interval(months => credit.log_retention()))::date;
COMMENT ON FUNCTION credit.log_horizon() IS 'first month that is still to be kept; whole months only';

/* Digests of an entry's parts */

CREATE FUNCTION credit.seal_algorithm() RETURNS text
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_seal_algorithm';
COMMENT ON FUNCTION credit.seal_algorithm() IS 'the setting credit.seal_algorithm';

CREATE FUNCTION credit.can_seal_by(algorithm text) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_can_seal_by';
COMMENT ON FUNCTION credit.can_seal_by(text) IS 'whether this server can compute the digests of an algorithm; false for an unknown one; NULL gives NULL';

CREATE FUNCTION credit.salted_digest(algorithm text, salt uuid, VARIADIC fields "any") RETURNS bytea
	LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_salted_digest';
COMMENT ON FUNCTION credit.salted_digest(text, uuid, "any") IS
	'the digest (sha256 or sm3) over a salt, where there is one, and over fields (bigint, xid8, timestamptz, date, name, text, '
	'bytea), each with its length, in a form that no setting changes; NULL where the algorithm is NULL; error for an unknown '
	'one and for sm3 where this server cannot compute it';

/*
 * The function below runs as the owner, so that the office's scheduler may call
 * it: making partitions changes no entry.
 *
 * Who asks must not wait for it.  So a month's table is made by itself and then
 * attached, which locks of the log only the default partition, and for that no
 * longer than lock_timeout is waited, because whoever comes meanwhile waits
 * behind: anybody can hold that table's lock, a reader as well as an open
 * transaction that asked something.
 */
CREATE FUNCTION credit.do_prepare_log(months integer DEFAULT 3) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	SET timezone = 'UTC' SET datestyle = 'ISO, YMD' SET default_tablespace = '' SET default_table_access_method = heap SET lock_timeout = '100ms' AS $$
DECLARE
	v_first date := credit.log_month(clock_timestamp());
	v_month date;
	v_name name;
	v_months date[] := ARRAY[]::date[];
BEGIN
	IF months IS NULL OR months NOT BETWEEN 0 AND 120 THEN
		RAISE EXCEPTION '%', credit.message('the number of months must be between 0 and 120')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF NOT credit.try_turn('log_months') THEN
		RETURN 0;
	END IF;
	FOR i IN 0 .. months LOOP
		v_month := v_first + make_interval(months => i);
		v_name := format('access_log_%s', to_char(v_month, 'YYYY_MM'));
		CONTINUE WHEN to_regclass(format('credit.%I', v_name)) IS NOT NULL;
		-- A partition cannot be made for a month that has entries in the default partition already.
		PERFORM FROM credit.access_log_rest r
		WHERE r.checked_at >= credit.day_start(v_month)
		  AND r.checked_at < credit.day_start((v_month + '1 month'::interval)::date) LIMIT 1;
		CONTINUE WHEN FOUND;
		v_months := v_months || v_month;
	END LOOP;

	BEGIN
		FOREACH v_month IN ARRAY v_months LOOP
			v_name := format('access_log_%s', to_char(v_month, 'YYYY_MM'));
			EXECUTE format('CREATE TABLE credit.%I (LIKE credit.access_log INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
						   v_name);
			EXECUTE format('CREATE UNIQUE INDEX %I ON credit.%I (id)', v_name || '_id_idx', v_name);
			EXECUTE format('CREATE INDEX %I ON credit.%I (credit.subject_key(subject), checked_at)',
						   v_name || '_key_idx', v_name);
			EXECUTE format('CREATE INDEX %I ON credit.%I (version) WHERE version IS NOT NULL',
						   v_name || '_version_idx', v_name);
			EXECUTE format('CREATE INDEX %I ON credit.%I (transaction)', v_name || '_transaction_idx', v_name);
			EXECUTE format('ALTER TABLE credit.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', v_name);
			EXECUTE format('CREATE POLICY owner ON credit.%I TO %I USING (true) WITH CHECK (true)',
						   v_name, current_user);
			EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.%I FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()', v_name);
		END LOOP;
		-- What follows holds the locks; it is short.
		FOREACH v_month IN ARRAY v_months LOOP
			EXECUTE format('ALTER TABLE credit.access_log ATTACH PARTITION credit.%I FOR VALUES FROM (%L) TO (%L)',
						   format('access_log_%s', to_char(v_month, 'YYYY_MM')), credit.day_start(v_month),
						   credit.day_start((v_month + '1 month'::interval)::date));
		END LOOP;
	EXCEPTION WHEN lock_not_available THEN
		RAISE NOTICE '%', credit.message('another session has the access log open; its months are made next time');
		RETURN 0;
	END;
	RETURN cardinality(v_months);
END
$$;
COMMENT ON FUNCTION credit.do_prepare_log(integer) IS
	'makes the partitions of credit.access_log for this month and so many after it, where they are missing; returns '
	'how many it made: 0, and a notice, where another session has the log open, and the next call tries again; for a '
	'scheduler, once a day';
