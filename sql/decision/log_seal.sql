/*
 * Decision: batches that seal the access log.  The digest of a batch covers its
 * entries and the digest of the batch before it, so that no sealed entry can be
 * changed, removed or added without breaking the chain.  A job seals entries
 * some time after they were written: credit_check takes no lock for it.
 *
 * The owner of the tables can write the chain anew from some batch on.  Whoever
 * has kept the digest of a later batch elsewhere finds that out by giving it to
 * credit_verify_log.
 */

CREATE TABLE credit.log_batch (
	no          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	month       date NOT NULL,
	ids         int8multirange NOT NULL CHECK (NOT isempty(ids)),
	entries     bigint NOT NULL,
	entry_digests bytea NOT NULL,
	previous    text,
	digest      text NOT NULL UNIQUE,
	complete_to xid8 NOT NULL,
	system      bigint NOT NULL,
	sealed_at   timestamptz NOT NULL,
	sealed_by   name NOT NULL,
	expired_at  timestamptz,
	UNIQUE (previous),
	CHECK (length(entry_digests) = (8 * entries))
);
-- Only the first batch has no predecessor.
CREATE UNIQUE INDEX ON credit.log_batch ((true)) WHERE previous IS NULL;
COMMENT ON TABLE credit.log_batch IS
	'sealed batches of credit.access_log, chained; each of one month, so that whole batches expire';
COMMENT ON COLUMN credit.log_batch.ids IS 'the entries in the batch, by their numbers';
COMMENT ON COLUMN credit.log_batch.entry_digests IS
	'the first eight bytes of each entry''s digest, in the order of the numbers: tells which entry was changed';
COMMENT ON COLUMN credit.log_batch.digest IS
	'SHA-256 over all columns except entries, expired_at and this one, and over the SHA-256 of every entry';
COMMENT ON COLUMN credit.log_batch.complete_to IS
	'all transactions with a lower number had ended when the batch was sealed; an entry that carries a lower number '
	'and is in no batch was therefore added afterwards';
COMMENT ON COLUMN credit.log_batch.system IS
	'the cluster whose transaction numbers these are; a restored log is in another';
COMMENT ON COLUMN credit.log_batch.expired_at IS
	'when the batch''s entries were removed by credit_expire_log; NULL while they are to be there';

CREATE FUNCTION credit.this_system() RETURNS bigint
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT c.system_identifier FROM pg_control_system() c;
END;
COMMENT ON FUNCTION credit.this_system() IS 'the number of this cluster, which it has from initdb';

CREATE FUNCTION credit.entry_digest(e credit.access_log) RETURNS bytea
	LANGUAGE sql STABLE SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
	RETURN sha256(convert_to(ROW(e.id, e.checked_at, e.subject, e.measure, e.purpose, e.note, e.verdict, e.version,
								 e.list_as_of,
								 e.session_role, e.asking_role, e.application, e.department, e.transaction)::text,
								 'UTF8'));
COMMENT ON FUNCTION credit.entry_digest(credit.access_log) IS
	'SHA-256 of an entry''s text, in UTC and ISO whatever the session says';

CREATE FUNCTION credit.batch_digest(b credit.log_batch, digests bytea) RETURNS text
	LANGUAGE sql STABLE SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
	RETURN encode(sha256(convert_to(concat_ws('|', COALESCE(b.previous, '-'), b.no, b.month, b.ids, b.complete_to,
											  b.system, b.sealed_at, b.sealed_by), 'UTF8')
						 || b.entry_digests || digests), 'hex');
COMMENT ON FUNCTION credit.batch_digest(credit.log_batch, bytea) IS
	'the digest of a batch: over all columns except entries, expired_at and digest, and over its entries'' digests in '
	'the order of their numbers';

CREATE FUNCTION credit.do_seal_log(batch_size integer DEFAULT 100000) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	SET timezone = 'UTC' SET datestyle = 'ISO, YMD' SET lock_timeout = '5s' AS $$
DECLARE
	v_system bigint := credit.this_system();
	v_horizon xid8;
	v_from xid8 := '0'::xid8;
	v_known boolean;
	v_sealed int8multirange;
	v_last credit.log_batch;
	v_new credit.log_batch;
	v_previous text;
	v_batches integer := 0;
	b record;
BEGIN
	PERFORM credit.warn_of_schema();
	IF batch_size IS NULL OR batch_size NOT BETWEEN 1 AND 1000000 THEN
		RAISE EXCEPTION '%', credit.message('the size of a batch must be between 1 and 1000000')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- A snapshot taken before another session sealed would seal the same entries again; it does not get the turn.
	IF NOT credit.try_turn('log_seal') THEN
		RETURN 0;
	END IF;
	SELECT * INTO v_last FROM credit.log_batch x ORDER BY x.no DESC LIMIT 1;
	v_previous := v_last.digest;
	v_known := COALESCE(v_last.system = v_system, false);
	IF v_known THEN
		v_from := v_last.complete_to;
	END IF;
	SELECT COALESCE(range_agg(x.ids), '{}') INTO v_sealed FROM credit.log_batch x;

	-- Unsealed entries of finished transactions, where all earlier transactions have finished too.  In a log that was
	-- restored from another cluster the transaction numbers are that cluster's: the first time, all visible entries
	-- that are unsealed are taken.
	v_horizon := pg_snapshot_xmin(pg_current_snapshot());
	FOR b IN
		WITH entry AS (
			SELECT a.id, credit.log_month(a.checked_at) AS month, credit.entry_digest(a) AS digest
			FROM credit.access_log a
			WHERE a.transaction >= v_from AND (NOT v_known OR a.transaction < v_horizon) AND NOT v_sealed @> a.id
		), numbered AS (
			SELECT e.*, (row_number() OVER (PARTITION BY e.month ORDER BY e.id) - 1) / batch_size AS part FROM entry e
		)
		SELECT n.month, n.part, range_agg(int8range(n.id, n.id, '[]')) AS ids, count(*) AS entries,
			   string_agg(n.digest, ''::bytea ORDER BY n.id) AS digests,
			   string_agg(substr(n.digest, 1, 8), ''::bytea ORDER BY n.id) AS short
		FROM numbered n GROUP BY n.month, n.part ORDER BY n.month, n.part
	LOOP
		v_new := ROW(nextval('credit.log_batch_no_seq'), b.month, b.ids, b.entries, b.short, v_previous, '', v_horizon,
					 v_system, clock_timestamp(), credit.acting_role(), NULL);
		v_new.digest := credit.batch_digest(v_new, b.digests);
		INSERT INTO credit.log_batch OVERRIDING SYSTEM VALUE SELECT (v_new).*;
		v_previous := v_new.digest;
		v_batches := v_batches + 1;
	END LOOP;
	RETURN v_batches;
END
$$;
COMMENT ON FUNCTION credit.do_seal_log(integer) IS
	'seals the entries of credit.access_log that no batch has yet and whose transactions have ended, in batches of '
	'at most so many of one month; returns how many batches; for a scheduler, every few minutes or once a day';

CREATE FUNCTION @extschema@.credit_verify_log(anchor text DEFAULT NULL)
	RETURNS TABLE (batch bigint, problem text, entry bigint)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
	v_previous text;
	v_digest text;
	v_found boolean := false;
	b credit.log_batch;
BEGIN
	PERFORM credit.limited(anchor, 'anchor');
	FOR b IN SELECT * FROM credit.log_batch x ORDER BY x.no LOOP
		IF b.previous IS DISTINCT FROM v_previous THEN
			RETURN QUERY SELECT b.no, credit.message('the batch before it is missing or another'), NULL::bigint;
		END IF;
		v_found := v_found OR b.digest = anchor;
		v_previous := b.digest;
		-- expired_at is accepted only if the batch's month was over three years old (the law's term) when it was set.
		-- Otherwise it could cover up a deletion.
		IF b.expired_at <= GREATEST(now(), statement_timestamp())
		   AND b.month < credit.log_month(b.expired_at) - '36 months'::interval THEN
			RETURN QUERY SELECT b.no, credit.message('inserted under an expired number'), a.id
						 FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id
						 ORDER BY a.id;
			CONTINUE;
		ELSIF b.expired_at IS NOT NULL THEN
			RETURN QUERY SELECT b.no, credit.message('marked as expired before its time'), NULL::bigint;
		END IF;

		-- Search all partitions: an entry added under a sealed number could lie in the partition of another.
		SELECT credit.batch_digest(b,
								   COALESCE(string_agg(credit.entry_digest(a), ''::bytea ORDER BY a.id),
											'')) INTO v_digest
		FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id;
		CONTINUE WHEN v_digest = b.digest;

		-- Which entries: the batch has their numbers and the first bytes of the digest of each.
		RETURN QUERY
		WITH expected AS (
			SELECT g.id, substr(b.entry_digests, 8 * (row_number() OVER (ORDER BY g.id))::integer - 7, 8) AS short
			FROM unnest(b.ids) r, generate_series(lower(r), upper(r) - 1) g (id)
		), present AS (
			SELECT a.id, substr(credit.entry_digest(a), 1, 8) AS short, count(*) OVER (PARTITION BY a.id) AS times
			FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id
		), wrong AS (
			SELECT DISTINCT e.id, CASE WHEN p.id IS NULL THEN credit.message('missing')
									   WHEN p.times > 1 THEN credit.message('inserted under its number')
									   ELSE credit.message('changed') END AS problem
			FROM expected e LEFT JOIN present p ON p.id = e.id
			WHERE p.id IS NULL OR p.times > 1 OR p.short <> e.short
		)
		SELECT b.no, w.problem, w.id FROM wrong w
		UNION ALL
		SELECT b.no, credit.message('the batch itself was changed'), NULL WHERE NOT EXISTS (SELECT FROM wrong)
		ORDER BY 3;
	END LOOP;

	-- Entries that are in no batch although their transaction had ended when the last one was sealed.
	RETURN QUERY
	WITH last AS (
		SELECT max(x.complete_to::text::numeric) AS complete_to,
			   (SELECT range_agg(y.ids) FROM credit.log_batch y) AS ids,
			   -- Transaction numbers of another cluster say nothing until the restored log is sealed here.
			   (SELECT z.system FROM credit.log_batch z ORDER BY z.no DESC LIMIT 1) = credit.this_system() AS here
		FROM credit.log_batch x WHERE x.system = credit.this_system()
	)
	SELECT NULL::bigint, credit.message('inserted'), a.id
	FROM credit.access_log a, last l
	WHERE l.complete_to IS NOT NULL AND l.here AND a.transaction < l.complete_to::text::xid8 AND NOT l.ids @> a.id
	ORDER BY a.id;
	IF anchor IS NOT NULL AND NOT v_found THEN
		RETURN QUERY SELECT NULL::bigint, credit.message('no batch has the digest that was kept elsewhere'),
			NULL::bigint;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_verify_log(text) IS
	'every entry of credit.access_log that was changed, removed or put in since it was sealed, and every break of '
	'the chain; no rows where there is none; anchor: a digest of a batch that was kept elsewhere, without which a '
	'chain written anew is not found out';

CREATE FUNCTION credit.do_expire_log() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	SET credit.allow_drop = on SET lock_timeout = '100ms' AS $$
DECLARE
	v_horizon date := credit.log_horizon();
	v_entries bigint := 0;
	v_deleted bigint;
	v_unsealed bigint;
	v_empty name[] := ARRAY[]::name[];
	p record;
BEGIN
	IF NOT credit.try_turn('log_months') THEN
		RETURN 0;
	END IF;
	-- Sealed before they are removed, so that the chain still shows that they were there.
	PERFORM credit.do_seal_log();
	FOR p IN
		SELECT c.relname, to_date(substr(c.relname, 12), 'YYYY_MM') AS month
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
		WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '^access_log_\d{4}_\d\d$'
		ORDER BY c.relname
	LOOP
		CONTINUE WHEN p.month >= v_horizon;
		-- A month with an entry that is not sealed yet is removed another time.
		EXECUTE format('SELECT count(*) FROM credit.%I a WHERE NOT EXISTS (SELECT FROM credit.log_batch b WHERE b.month = $1 AND b.ids @> a.id)', p.relname)
			INTO v_unsealed USING p.month;
		CONTINUE WHEN v_unsealed > 0;
		EXECUTE format('DELETE FROM credit.%I', p.relname);
		GET DIAGNOSTICS v_deleted = ROW_COUNT;
		v_entries := v_entries + v_deleted;
		v_empty := v_empty || p.relname;
	END LOOP;
	DELETE FROM credit.access_log_rest r
	WHERE r.checked_at < credit.day_start(v_horizon)
	  AND EXISTS (SELECT FROM credit.log_batch b WHERE b.month = credit.log_month(r.checked_at) AND b.ids @> r.id);
	GET DIAGNOSTICS v_deleted = ROW_COUNT;
	UPDATE credit.log_batch b SET expired_at = clock_timestamp()
	WHERE b.month < v_horizon AND b.expired_at IS NULL
	  AND NOT EXISTS (SELECT FROM credit.access_log a
					  WHERE a.checked_at < credit.day_start(v_horizon) AND b.ids @> a.id);
	v_entries := v_entries + v_deleted;

	-- The months' tables last, as dropping one locks the whole log, and only if nobody is in the way: an empty one does
	-- no harm.
	BEGIN
		FOR p IN SELECT e.relname FROM unnest(v_empty) e (relname) LOOP
			EXECUTE format('DROP TABLE credit.%I', p.relname);
		END LOOP;
	EXCEPTION WHEN lock_not_available THEN
		RAISE NOTICE '%', credit.message('another session has the access log open; its empty months are dropped next time');
	END;
	RETURN v_entries;
END
$$;
COMMENT ON FUNCTION credit.do_expire_log() IS
	'removes the entries of months that are older than credit.log_retention, sealed first; their batches stay, '
	'marked; returns how many entries; a month''s empty table that another session has open is dropped next time; '
	'for a scheduler, once a month';
