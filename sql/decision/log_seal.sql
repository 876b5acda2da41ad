/*
 * Decision: batches that seal the access log.  A batch has a digest over the
 * digests of its entries (entries_digest), and a digest over all that it says of
 * itself, this one and the digest of the batch before it.  So it can be verified
 * after its entries have expired, and no sealed entry can be changed, removed or
 * added without breaking the chain.  A job seals entries some time after they
 * were written: credit_check takes no lock for it.
 *
 * Nothing is judged by what no digest covers.  Whether a batch may have expired
 * follows from its month and from when it was sealed, and from the clock; that
 * it is marked as expired says only that its entries need not be there.
 *
 * Batches of version 0.1.0 have no algorithm.  Their digest is over the entries
 * themselves, so the digests of these are kept when they expire (kept_digests).
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
	algorithm   text CONSTRAINT log_batch_algorithm CHECK (algorithm = ANY (ARRAY['sha256', 'sm3'])),
	entries_digest bytea,
	kept_digests bytea,
	UNIQUE (previous),
	CHECK (length(entry_digests) = (8 * entries)),
	CONSTRAINT log_batch_entries_digest CHECK ((algorithm IS NULL) = (entries_digest IS NULL)),
	CONSTRAINT log_batch_kept_digests CHECK (kept_digests IS NULL OR algorithm IS NULL)
);
-- Only the first batch has no predecessor.
CREATE UNIQUE INDEX ON credit.log_batch ((true)) WHERE previous IS NULL;
CREATE INDEX log_batch_ids_idx ON credit.log_batch USING gist (ids);
COMMENT ON TABLE credit.log_batch IS
	'sealed batches of credit.access_log, chained; each of one month, so that whole batches expire';
COMMENT ON COLUMN credit.log_batch.ids IS 'the entries in the batch, by their numbers';
COMMENT ON COLUMN credit.log_batch.entry_digests IS
	'the first eight bytes of each entry''s digest, in the order of the numbers: tells which entry was changed';
COMMENT ON COLUMN credit.log_batch.digest IS
	'over all columns except expired_at, kept_digests and this one; without an algorithm: SHA-256 over all columns except '
	'entries, those that such a batch does not have, expired_at and this one, and over the SHA-256 of every entry';
COMMENT ON COLUMN credit.log_batch.algorithm IS
	'by which it was sealed; NULL: by version 0.1.0, SHA-256 over the text of entries';
COMMENT ON COLUMN credit.log_batch.entries_digest IS
	'digest over the digests of the entries, in the order of their numbers';
COMMENT ON COLUMN credit.log_batch.kept_digests IS
	'of a batch without an algorithm that has expired, the digests of its entries, over which its own is';
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

/* What an erasure leaves, and what else may change */

CREATE TABLE credit.erased_entry (
	id             bigint PRIMARY KEY,
	subject_digest bytea NOT NULL,
	note_digest    bytea NOT NULL
);
COMMENT ON TABLE credit.erased_entry IS
	'of entries of the access log whose subject and note were erased, the digests of these; the salts are gone, so nobody can '
	'try out what they were';

CREATE FUNCTION credit.sealed_by(p_entry bigint) RETURNS text
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(b.algorithm, '0.1.0') FROM credit.log_batch b WHERE b.ids @> p_entry ORDER BY b.no LIMIT 1);
COMMENT ON FUNCTION credit.sealed_by(bigint) IS
	'the algorithm of the batch in which an entry is; 0.1.0 for a batch that version sealed, whose digests have no salts; NULL '
	'for an entry that is in no batch yet';

-- A row trigger, because partitions inherit those, and no statement triggers.
CREATE FUNCTION credit.keep_log() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_algorithm text;
BEGIN
	IF TG_OP = 'DELETE' AND credit.log_month(OLD.checked_at) < credit.log_horizon() THEN
		RETURN OLD;
	ELSIF TG_OP = 'UPDATE' AND credit.is_erasure('access_log', to_jsonb(OLD), to_jsonb(NEW)) THEN
		v_algorithm := COALESCE(credit.sealed_by(OLD.id), 'sha256');
		INSERT INTO credit.erased_entry (id, subject_digest, note_digest)
		VALUES (OLD.id, credit.salted_digest(v_algorithm, OLD.subject_salt, OLD.subject::text),
				credit.salted_digest(v_algorithm, OLD.note_salt, OLD.note));
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', credit.message('table "credit.access_log" is append-only')
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = format(credit.message('%s would change or remove what is on record.'), TG_OP),
			  HINT = credit.message('Entries older than credit.log_retention are removed by credit_expire_log.');
END
$$;
COMMENT ON FUNCTION credit.keep_log() IS
	'row trigger of credit.access_log: refuses UPDATE, but for an erasure, of which it keeps the digests, and DELETE of what is to '
	'be kept';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON credit.access_log FOR EACH ROW EXECUTE FUNCTION credit.keep_log();

/* The rule of version 0.1.0 */

CREATE FUNCTION credit.old_entry_digest(e credit.access_log) RETURNS bytea
	LANGUAGE sql STABLE SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
	RETURN sha256(convert_to(ROW(e.id, e.checked_at, e.subject, e.measure, e.purpose, e.note, e.verdict, e.version,
								 e.list_as_of,
								 e.session_role, e.asking_role, e.application, e.department, e.transaction)::text,
								 'UTF8'));
COMMENT ON FUNCTION credit.old_entry_digest(credit.access_log) IS
	'by the rule of version 0.1.0: SHA-256 of an entry''s text, in UTC and ISO whatever the session says';

CREATE FUNCTION credit.old_batch_digest(b credit.log_batch, digests bytea) RETURNS text
	LANGUAGE sql STABLE SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
	RETURN encode(sha256(convert_to(concat_ws('|', COALESCE(b.previous, '-'), b.no, b.month, b.ids, b.complete_to,
											  b.system, b.sealed_at, b.sealed_by), 'UTF8')
						 || b.entry_digests || digests), 'hex');
COMMENT ON FUNCTION credit.old_batch_digest(credit.log_batch, bytea) IS
	'by the rule of version 0.1.0: the digest of a batch, over what it says of itself and over its entries'' digests in '
	'the order of their numbers';

/* The rule of today */

CREATE FUNCTION credit.entry_digest(e credit.access_log, algorithm text) RETURNS bytea
	LANGUAGE sql STABLE
	RETURN CASE WHEN algorithm IS NULL THEN credit.old_entry_digest(e) ELSE credit.salted_digest(algorithm, NULL,
		credit.salted_digest(algorithm, e.salt, e.id, e.checked_at, e.measure::text, e.purpose, e.verdict::text, e.version,
							 e.list_as_of, e.session_role, e.asking_role, e.application, e.department, e.transaction),
		CASE WHEN num_nonnulls(e.subject, e.subject_salt) = 0
			 THEN (SELECT x.subject_digest FROM credit.erased_entry x WHERE x.id = e.id)
			 ELSE credit.salted_digest(algorithm, e.subject_salt, e.subject::text) END,
		CASE WHEN num_nonnulls(e.note, e.note_salt) = 0
			 THEN (SELECT x.note_digest FROM credit.erased_entry x WHERE x.id = e.id)
			 ELSE credit.salted_digest(algorithm, e.note_salt, e.note) END) END;
COMMENT ON FUNCTION credit.entry_digest(credit.access_log, text) IS
	'the digest of an entry by an algorithm, over the salted digests of what is kept of it, of its subject and of its note, '
	'of which an erasure leaves the digest; algorithm NULL: by the rule of version 0.1.0';

CREATE FUNCTION credit.batch_digest(b credit.log_batch) RETURNS text
	LANGUAGE sql STABLE
	RETURN CASE WHEN b.algorithm IS NULL THEN credit.old_batch_digest(b, b.kept_digests)
				ELSE encode(credit.salted_digest(b.algorithm, NULL, b.algorithm, b.previous, b.no, b.month, b.ids::text, b.entries,
												 b.complete_to, b.system, b.sealed_at, b.sealed_by, b.entry_digests,
												 b.entries_digest), 'hex') END;
COMMENT ON FUNCTION credit.batch_digest(credit.log_batch) IS
	'the digest of a batch, over all that it says of itself; NULL for one of version 0.1.0 whose entries'' digests are not kept';

-- All partitions are searched: an entry added under a sealed number could lie in the partition of another.
CREATE FUNCTION credit.present_digests(b credit.log_batch) RETURNS TABLE (id bigint, digest bytea)
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT a.id, credit.entry_digest(a, (b).algorithm)
	FROM credit.access_log a WHERE a.id BETWEEN lower((b).ids) AND upper((b).ids) AND (b).ids @> a.id;
END;
COMMENT ON FUNCTION credit.present_digests(credit.log_batch) IS
	'the entries under the numbers of a batch as they are now, with their digests by the rule of the batch';

/* Sealing */

CREATE FUNCTION credit.seal_entries(batch_size integer, moment timestamptz) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_algorithm text := credit.seal_algorithm();
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
	-- Unsealed entries of finished transactions, where all earlier transactions have finished too.  In a log that was
	-- restored from another cluster the transaction numbers are that cluster's: the first time, all visible entries
	-- that are unsealed are taken.
	v_horizon := pg_snapshot_xmin(pg_current_snapshot());
	-- Which of the batches can have any of them: of most registers the last one, or none.
	SELECT COALESCE(range_agg(x.ids), '{}') INTO v_sealed
	FROM (SELECT min(a.id) AS first, max(a.id) AS last FROM credit.access_log a
		  WHERE a.transaction >= v_from AND a.id < 9223372036854775807) f
	JOIN credit.log_batch x ON x.ids && int8range(f.first, f.last, '[]');
	FOR b IN
		WITH entry AS (
			SELECT a.id, credit.log_month(a.checked_at) AS month, credit.entry_digest(a, v_algorithm) AS digest
			FROM credit.access_log a
			WHERE a.transaction >= v_from AND (NOT v_known OR a.transaction < v_horizon) AND NOT v_sealed @> a.id
			  -- The greatest number there is ends no range; the sequence never comes to it.
			  AND a.id < 9223372036854775807
		), numbered AS (
			SELECT e.*, (row_number() OVER (PARTITION BY e.month ORDER BY e.id, e.digest) - 1) / batch_size AS part FROM entry e
		)
		SELECT n.month, n.part, range_agg(int8range(n.id, n.id, '[]')) AS ids, count(*) AS entries,
			   string_agg(n.digest, ''::bytea ORDER BY n.id, n.digest) AS digests,
			   string_agg(substr(n.digest, 1, 8), ''::bytea ORDER BY n.id, n.digest) AS short
		FROM numbered n GROUP BY n.month, n.part ORDER BY n.month, n.part
	LOOP
		v_new := ROW(nextval('credit.log_batch_no_seq'), b.month, b.ids, b.entries, b.short, v_previous, '', v_horizon,
					 v_system, moment, credit.acting_role(), NULL, v_algorithm,
					 credit.salted_digest(v_algorithm, NULL, b.digests), NULL);
		v_new.digest := credit.batch_digest(v_new);
		INSERT INTO credit.log_batch OVERRIDING SYSTEM VALUE SELECT (v_new).*;
		v_previous := v_new.digest;
		v_batches := v_batches + 1;
	END LOOP;
	RETURN v_batches;
END
$$;
COMMENT ON FUNCTION credit.seal_entries(integer, timestamptz) IS
	'seals what credit.do_seal_log seals, as at a moment';

CREATE FUNCTION credit.do_seal_log(batch_size integer DEFAULT 100000) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
	PERFORM credit.warn_of_schema();
	IF batch_size IS NULL OR batch_size NOT BETWEEN 1 AND 1000000 THEN
		RAISE EXCEPTION '%', credit.message('the size of a batch must be between 1 and 1000000')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	RETURN credit.seal_entries(batch_size, clock_timestamp());
END
$$;
COMMENT ON FUNCTION credit.do_seal_log(integer) IS
	'seals the entries of credit.access_log that no batch has yet and whose transactions have ended, in batches of '
	'at most so many of one month, by the algorithm that credit.seal_algorithm names; returns how many batches; error where '
	'this server cannot compute it; for a scheduler, every few minutes or once a day';

-- Entries are sealed soon after they were written; a batch whose entries say another time was made for something else,
-- or nobody sealed for months.
CREATE FUNCTION credit.sealed_in_time(b credit.log_batch) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN b.month BETWEEN credit.log_month(b.sealed_at) - '3 months'::interval AND credit.log_month(b.sealed_at + '1 day'::interval);
COMMENT ON FUNCTION credit.sealed_in_time(credit.log_batch) IS
	'whether a batch was sealed in the month of its entries or within the three after it';

-- Who dates an entry away, before it is sealed, does not bring it to its end: the time of sealing counts as well.
CREATE FUNCTION credit.kept_from(b credit.log_batch) RETURNS date
	LANGUAGE sql STABLE
	RETURN GREATEST(b.month, credit.log_month(b.sealed_at));
COMMENT ON FUNCTION credit.kept_from(credit.log_batch) IS
	'the month from which the time counts for which a batch''s entries are kept: theirs, or that of the sealing if that is later';

CREATE FUNCTION @extschema@.credit_verify_log(anchor text DEFAULT NULL)
	RETURNS TABLE (batch bigint, problem text, entry bigint)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_now timestamptz := GREATEST(now(), statement_timestamp());
	-- Three years, the law's term, whatever the setting says today.
	v_kept date := (credit.log_month(v_now) - '36 months'::interval)::date;
	v_before credit.log_batch;
	v_sealed int8multirange := '{}'::int8multirange;
	v_digests bytea;
	v_found boolean := false;
	b credit.log_batch;
BEGIN
	PERFORM credit.limited(anchor, 'anchor');
	FOR b IN SELECT * FROM credit.log_batch x ORDER BY x.no LOOP
		IF b.previous IS DISTINCT FROM v_before.digest THEN
			RETURN QUERY SELECT b.no, credit.message('the batch before it is missing or another'), NULL::bigint;
		END IF;
		IF b.algorithm IS NULL AND v_before.algorithm IS NOT NULL THEN
			RETURN QUERY SELECT b.no, credit.message('sealed by an older rule than the batch before it'), NULL::bigint;
		END IF;
		-- A clock may be put right by less than a day.
		IF b.sealed_at < v_before.sealed_at - '1 day'::interval OR b.sealed_at > v_now + '1 day'::interval THEN
			RETURN QUERY SELECT b.no, credit.message('sealed before the batch before it, or in the future'), NULL::bigint;
		END IF;
		IF NOT credit.sealed_in_time(b) THEN
			RETURN QUERY SELECT b.no, credit.message('sealed long after the month of its entries, or before it'), NULL::bigint;
		END IF;
		IF b.ids && v_sealed THEN
			RETURN QUERY SELECT b.no, credit.message('an entry in it is in another batch, too'), NULL::bigint;
		END IF;
		-- The digest of a batch of version 0.1.0 that expired under it is over what is gone: any would do.
		IF b.digest = anchor AND b.expired_at IS NOT NULL AND credit.batch_digest(b) IS NULL THEN
			RETURN QUERY SELECT b.no, credit.message('has the digest that was kept elsewhere, which nobody can compute anew, so that it proves nothing'), NULL::bigint;
		END IF;
		v_found := v_found OR b.digest = anchor;
		v_sealed := v_sealed + b.ids;
		v_before := b;

		IF NOT credit.can_seal_by(COALESCE(b.algorithm, 'sha256')) THEN
			RETURN QUERY SELECT b.no, credit.message('this server cannot compute its algorithm'), NULL::bigint;
			CONTINUE;
		END IF;
		-- What a batch says of itself is judged only after its digest.
		IF b.digest IS DISTINCT FROM COALESCE(credit.batch_digest(b), b.digest) THEN
			RETURN QUERY SELECT b.no, credit.message('the batch itself was changed'), NULL::bigint;
			CONTINUE;
		END IF;
		IF b.expired_at IS NOT NULL THEN
			-- Before its time it would cover up a deletion.  A batch of version 0.1.0 that expired under that version can
			-- only be held to be as young as that version.
			IF credit.kept_from(b) < v_kept AND b.expired_at <= v_now AND credit.kept_from(b) < credit.log_month(b.expired_at) - '36 months'::interval
			   AND (b.algorithm IS NOT NULL OR b.kept_digests IS NOT NULL OR b.sealed_at >= '2026-11-25 00:00+08') THEN
				RETURN QUERY SELECT b.no, credit.message('inserted under an expired number'), a.id
							 FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id
							 ORDER BY a.id;
				CONTINUE;
			END IF;
			RETURN QUERY SELECT b.no, credit.message('marked as expired before its time'), NULL::bigint;
		END IF;

		SELECT COALESCE(string_agg(x.digest, ''::bytea ORDER BY x.id, x.digest), '') INTO v_digests
		FROM credit.present_digests(b) x;
		CONTINUE WHEN CASE WHEN b.algorithm IS NULL THEN credit.old_batch_digest(b, v_digests) = b.digest
						   ELSE credit.salted_digest(b.algorithm, NULL, v_digests) = b.entries_digest END;

		-- A batch that says it has other entries than it counts has been changed; there might be any number.
		IF (SELECT sum(upper(r)::numeric - lower(r)) FROM unnest(b.ids) r) > b.entries THEN
			RETURN QUERY SELECT b.no, credit.message('the batch itself was changed'), NULL::bigint;
			CONTINUE;
		END IF;
		-- Which entries: the batch has their numbers and the first bytes of the digest of each.
		RETURN QUERY
		WITH expected AS (
			SELECT g.id, substr(b.entry_digests, 8 * (row_number() OVER (ORDER BY g.id))::integer - 7, 8) AS short
			FROM unnest(b.ids) r, generate_series(lower(r), upper(r) - 1) g (id)
		), present AS (
			SELECT x.id, substr(x.digest, 1, 8) AS short, count(*) OVER (PARTITION BY x.id) AS times
			FROM credit.present_digests(b) x
		), wrong AS (
			SELECT DISTINCT e.id, CASE WHEN p.id IS NULL THEN credit.message('missing')
									   WHEN p.times > 1 THEN credit.message('inserted under its number')
									   ELSE credit.message('changed') END AS problem
			FROM expected e LEFT JOIN present p ON p.id = e.id
			WHERE p.id IS NULL OR p.times > 1 OR p.short IS DISTINCT FROM e.short
		)
		SELECT b.no, w.problem, w.id FROM wrong w
		UNION ALL
		SELECT b.no, credit.message('the batch itself was changed'), NULL WHERE NOT EXISTS (SELECT FROM wrong)
		ORDER BY 3;
	END LOOP;

	-- Entries that are in no batch although their transaction had ended when the last one was sealed, and those whose
	-- transaction has not come yet, which none would ever seal.
	RETURN QUERY
	WITH last AS (
		SELECT max(x.complete_to::text::numeric) AS complete_to,
			   -- Transaction numbers of another cluster say nothing until the restored log is sealed here.
			   (SELECT z.system FROM credit.log_batch z ORDER BY z.no DESC LIMIT 1) = credit.this_system() AS here
		FROM credit.log_batch x WHERE x.system = credit.this_system()
	)
	SELECT NULL::bigint, credit.message('inserted'), a.id
	FROM credit.access_log a, last l
	WHERE (l.complete_to IS NOT NULL AND l.here AND NOT v_sealed @> a.id
		   AND (a.transaction < l.complete_to::text::xid8
				OR (a.transaction >= pg_snapshot_xmax(pg_current_snapshot())
					AND a.transaction IS DISTINCT FROM pg_current_xact_id_if_assigned())))
	   OR a.id = 9223372036854775807
	ORDER BY a.id;
	-- The time of an entry is sealed, so it says how old what was erased is.
	RETURN QUERY
	SELECT NULL::bigint, CASE WHEN c.ids @> a.id THEN credit.message('erased before its time')
							  ELSE credit.message('erased without a certificate') END, a.id
	FROM credit.access_log a
	CROSS JOIN (SELECT COALESCE(range_agg(p.ids), '{}') AS ids FROM credit.erasure_part p WHERE p.relation = 'access_log') c
	WHERE num_nulls(a.subject, a.subject_salt, a.note_salt) > 0
	  AND (NOT c.ids @> a.id OR a.checked_at > v_now - '96 months'::interval)
	ORDER BY a.id;
	IF anchor IS NOT NULL AND NOT v_found THEN
		RETURN QUERY SELECT NULL::bigint, credit.message('no batch has the digest that was kept elsewhere'),
			NULL::bigint;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_verify_log(text) IS
	'every entry of credit.access_log that was changed, removed or put in since it was sealed, expired or was erased before its '
	'time, every one by a transaction that has not come yet, every break of the chain, and every batch of a month far from its '
	'sealing; no rows where there is none; anchor: a digest of a batch that was kept elsewhere, without which a chain written '
	'anew is not found out; where it is that of a batch whose digest cannot be computed anew, this is said';

CREATE FUNCTION credit.do_expire_log() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	SET credit.allow_drop = on SET lock_timeout = '100ms' AS $$
DECLARE
	v_horizon date := credit.log_horizon();
	v_gone int8multirange;
	v_entries bigint := 0;
	v_deleted bigint;
	v_left boolean;
	v_empty name[] := ARRAY[]::name[];
	p record;
BEGIN
	IF NOT credit.try_turn('log_months') THEN
		RETURN 0;
	END IF;
	-- Sealed before they are removed, so that the chain still shows that they were there.
	PERFORM credit.do_seal_log();
	WITH gone AS (
		UPDATE credit.log_batch b
		SET expired_at = clock_timestamp(),
			-- What a batch of version 0.1.0 is verified by when its entries are gone.
			kept_digests = CASE WHEN b.algorithm IS NULL THEN
				(SELECT COALESCE(string_agg(x.digest, ''::bytea ORDER BY x.id), '') FROM credit.present_digests(b) x) END
		WHERE b.expired_at IS NULL AND credit.kept_from(b) < v_horizon
		RETURNING b.ids
	)
	SELECT COALESCE(range_agg(g.ids), '{}') INTO v_gone FROM gone g;
	FOR p IN
		SELECT c.relname, to_date(substr(c.relname, 12), 'YYYY_MM') AS month
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
		WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '^access_log_\d{4}_\d\d$'
		ORDER BY c.relname
	LOOP
		CONTINUE WHEN p.month >= v_horizon;
		EXECUTE format('DELETE FROM credit.%I a WHERE $1 @> a.id', p.relname) USING v_gone;
		GET DIAGNOSTICS v_deleted = ROW_COUNT;
		v_entries := v_entries + v_deleted;
		-- What is in no batch that expires now stays, and its month with it.
		EXECUTE format('SELECT EXISTS (SELECT FROM credit.%I)', p.relname) INTO v_left;
		IF NOT v_left THEN
			v_empty := v_empty || p.relname;
		END IF;
	END LOOP;
	DELETE FROM credit.access_log_rest r
	WHERE r.checked_at < credit.day_start(v_horizon) AND v_gone @> r.id;
	GET DIAGNOSTICS v_deleted = ROW_COUNT;
	v_entries := v_entries + v_deleted;
	DELETE FROM credit.erased_entry x
	WHERE v_gone @> x.id AND NOT EXISTS (SELECT FROM credit.access_log a WHERE a.id = x.id);

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
	'removes the entries of months that are older than credit.log_retention, sealed first, and of batches that were sealed '
	'as long ago; their batches stay, marked; returns how many entries; a month''s empty table that another session has open '
	'is dropped next time; for a scheduler, once a month';
