/*
 * Register: how a push of the court's list is applied.  Here are the rules for
 * a push as a whole: its number, its base, full lists.  Its records are read by
 * record.sql, and compared with the list and written by stage.sql.
 */

CREATE TABLE credit.inbox (
	-- COPY in csv form makes NULL of an empty line.
	record    text,
	line      bigint GENERATED ALWAYS AS IDENTITY,
	-- Nobody else's code puts records under a role, or reads what is there.
	loaded_by name NOT NULL DEFAULT credit.own_role(),
	push      bigint NOT NULL DEFAULT 0,
	digest    uuid GENERATED ALWAYS AS (credit.record_digest(record)) STORED,
	loaded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE credit.inbox IS
	'records waiting for credit_push_inbox, one JSON object per row: COPY credit.inbox (record) FROM ...; a push '
	'takes the rows that its own role loaded';
COMMENT ON COLUMN credit.inbox.record IS
	'text, so that a line that is no JSON becomes a reject and not the end of the COPY';
COMMENT ON COLUMN credit.inbox.push IS
	'0: waiting for credit_push_inbox; else the push in progress that brought the record itself';
COMMENT ON COLUMN credit.inbox.loaded_at IS 'what nobody pushes is erased five years and the office''s term after it';

-- COPY FROM refuses tables with row security, so credit.inbox has none, and only its owner may read it: roles see
-- their own rows through this view.
CREATE VIEW credit.my_inbox WITH (security_barrier) AS
	SELECT i.record, i.line FROM credit.inbox i
	WHERE i.loaded_by = credit.own_role() AND i.push = 0;
COMMENT ON VIEW credit.my_inbox IS
	'what this role has loaded into credit.inbox and not pushed yet; DELETE takes it back';

CREATE TYPE credit.push_result AS (
	push_no   text,
	added     bigint,
	changed   bigint,
	removed   bigint,
	unchanged bigint,
	rejected  bigint
);
COMMENT ON TYPE credit.push_result IS
	'counts of a push: added + changed + unchanged + rejected, and in a delta removed, add up to the records sent; '
	'in a full list removed counts the listings that it no longer has';

CREATE FUNCTION credit.compare_push_no(a text, b text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_compare_push_no';
COMMENT ON FUNCTION credit.compare_push_no(text, text) IS
	'order of push numbers: runs of digits by value, the rest by bytes, so that 2020-9 comes before 2020-10';

-- By functions in C: current_setting() would not load the library that defines these settings.
CREATE FUNCTION credit.max_removal_share() RETURNS double precision
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_max_removal_share';
COMMENT ON FUNCTION credit.max_removal_share() IS
	'the setting credit.max_removal_share: percentage of a list that a full push may remove';
CREATE FUNCTION credit.require_base_push() RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_require_base_push';
COMMENT ON FUNCTION credit.require_base_push() IS
	'the setting credit.require_base_push: whether a delta must name its base';

CREATE FUNCTION credit.empty_inbox(p_inbox bigint, p_records bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_deleted bigint;
BEGIN
	DELETE FROM credit.inbox i WHERE i.push = p_inbox AND i.loaded_by = credit.acting_role();
	GET DIAGNOSTICS v_deleted = ROW_COUNT;
	-- Under READ COMMITTED each statement has a new snapshot: rows loaded since the push began were not read by it.
	IF v_deleted <> p_records THEN
		RAISE EXCEPTION '%', credit.message('the inbox changed while it was being pushed')
			USING ERRCODE = 'serialization_failure',
				  DETAIL = format(credit.message('The push began with %s records and ended with %s.'),
								p_records, v_deleted),
				  HINT = credit.message('Nothing was applied. Push again once everything is loaded.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.empty_inbox(bigint, bigint) IS
	'removes a push''s records from the inbox; error where they are not as many as the push began with';

CREATE FUNCTION credit.inbox_digest(p_inbox bigint) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT encode(sha256(convert_to(COALESCE(string_agg(i.digest::text, ',' ORDER BY i.digest), ''), 'UTF8')), 'hex')
	FROM credit.inbox i WHERE i.push = p_inbox AND i.loaded_by = credit.acting_role()
$$;
COMMENT ON FUNCTION credit.inbox_digest(bigint) IS
	'a digest of the records of a push, whatever their order, in which no record can make up for another';

-- 0.1.0 combined the records' digests by XOR, in which a record that stands twice vanishes: such records are looked for
-- among those that the push had as well, which are its rejects.
CREATE FUNCTION credit.same_push(p credit.push, p_inbox bigint) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH sent AS (
		SELECT i.digest, count(*) AS times FROM credit.inbox i
		WHERE i.push = p_inbox AND i.loaded_by = credit.acting_role() GROUP BY i.digest
	)
	SELECT p.records = (SELECT COALESCE(sum(s.times), 0) FROM sent s)
		AND CASE WHEN length(p.digest) = 64 THEN p.digest = credit.inbox_digest(p_inbox)
				 ELSE p.digest = (SELECT COALESCE(bit_xor(uuid_hash_extended(s.digest, 0)) FILTER (WHERE s.times % 2 = 1), 0)
								  FROM sent s)::text
					 AND NOT EXISTS (SELECT FROM sent s WHERE s.times > 1
									 AND NOT EXISTS (SELECT FROM credit.push_reject_kept r
													 WHERE r.push = p.id AND s.digest = ANY (ARRAY[
														 credit.record_digest(r.record::text),
														 credit.record_digest(r.record #>> '{}')]))) END
$$;
COMMENT ON FUNCTION credit.same_push(credit.push, bigint) IS
	'whether the records in the inbox are those of a push that has been applied';

CREATE FUNCTION credit.list_is_counted() RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT c.reltuples > 0 AND pg_stat_get_analyze_count(c.oid) + pg_stat_get_autoanalyze_count(c.oid) > 0
		AND pg_relation_size(c.oid) <= 1.25 * c.relpages * current_setting('block_size')::integer
	FROM pg_class c WHERE c.oid = 'credit.listing'::regclass
$$;
COMMENT ON FUNCTION credit.list_is_counted() IS
	'whether credit.listing has been analyzed, and has not grown by a quarter since: then a push does not do it again';

CREATE FUNCTION credit.take_statistics(p_table text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
	-- Waited for once in a push, and longer than it takes to cancel an autovacuum.
	IF current_setting('enable_nestloop') <> 'on' OR p_table = 'listing' AND credit.list_is_counted() THEN
		RETURN;
	ELSIF p_table = 'listing' AND NOT EXISTS (SELECT FROM credit.listing) THEN
		-- For a table that is known to be empty, reading it for each record costs nothing by the plan; while the records are
		-- entered it fills.
		PERFORM set_config('enable_nestloop', 'off', true);
	ELSIF p_table = 'inbox' THEN
		ANALYZE credit.inbox (push, loaded_by, digest);
	ELSIF p_table = 'listing' THEN
		ANALYZE credit.listing (court, key, case_key, source_digest, known_until, ended, until);
	ELSE
		ANALYZE credit.push_stage (push, record_no, outcome, key, old_version);
	END IF;
EXCEPTION WHEN lock_not_available THEN
	-- Until the end of credit.apply_push, which sets it back.
	PERFORM set_config('enable_nestloop', 'off', true);
END
$$;
COMMENT ON FUNCTION credit.take_statistics(text) IS
	'ANALYZE of the inbox, the list or the stage for a push of many records, of the list only where that is due; where another session that has not ended holds '
	'the lock, and where the list is empty, joins are planned for many rows';

CREATE FUNCTION credit.require_export(p_court text, p_exported_at timestamptz, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c_moment CONSTANT text := 'YYYY-MM-DD HH24:MI:SS TZH:TZM';
	v_last timestamptz;
BEGIN
	IF p_exported_at > p_now OR NOT isfinite(p_exported_at) THEN
		RAISE EXCEPTION '%', credit.message('the list was exported in the future')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('It says %s; now it is %s.'), to_char(p_exported_at, c_moment), to_char(p_now, c_moment));
	END IF;
	SELECT p.exported_at INTO v_last FROM credit.push p
	WHERE p.court = p_court AND p.mode = 'full' AND p.exported_at IS NOT NULL
	ORDER BY p.id DESC LIMIT 1;
	IF p_exported_at < v_last THEN
		RAISE EXCEPTION '%', credit.message('the list was exported before the last full list')
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('It was exported at %s, the last full list at %s.'),
								to_char(p_exported_at, c_moment), to_char(v_last, c_moment)),
				  HINT = credit.message('Export it again.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_export(text, timestamptz, timestamptz) IS
	'error for a list that was exported in the future, or before the court''s last full list; NULL passes';

CREATE FUNCTION credit.apply_push(
		p_court text, p_push_no text, p_mode text, p_base_push text, p_exported_at timestamptz, p_records json)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- Pushes have 0 to millions of records: plan each statement for the actual size, and give sorts and hashes more
	-- memory.  What writes many rows has a setting of its own (credit.apply_stage).
	SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' SET jit = off SET enable_nestloop = on SET enable_seqscan = on
	SET seq_page_cost = 1 AS $$
DECLARE
	v_role CONSTANT name := credit.acting_role();
	v_court credit.court;
	v_courts text[];
	v_push credit.push;
	v_same credit.push;
	v_inbox bigint := 0;
	v_first bigint;
	v_now timestamptz;
	v_running bigint;
	v_share numeric := credit.max_removal_share();
	-- From how many records on statistics are worth while.
	c_many CONSTANT integer := 100;
	r credit.push_result;
BEGIN
	-- NULL: the records of the inbox.
	IF json_typeof(p_records) <> 'array' THEN
		RAISE EXCEPTION '%', credit.message('records must be a JSON array')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('An empty array is a heartbeat: the list is as it was.');
	END IF;
	IF credit.blank(p_court) OR credit.blank(p_push_no) THEN
		RAISE EXCEPTION '%', credit.message('court and push number must not be empty')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	p_mode := credit.code_or_said('push_mode', p_mode);
	IF COALESCE(p_mode, '') NOT IN ('delta', 'full') THEN
		RAISE EXCEPTION '%', format(credit.message('push mode "%s" is not known'), p_mode)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('The mode is "delta" or "full".');
	END IF;
	IF p_mode = 'full' AND p_base_push IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('a full push has no base') USING ERRCODE = 'invalid_parameter_value';
	END IF;

	p_court := credit.known_court(p_court);
	PERFORM credit.require_court(p_court);
	-- Pushes of one court wait for one another here; the statements below see what the earlier one committed.
	SELECT * INTO v_court FROM credit.court c WHERE c.name = p_court AND c.successor IS NULL FOR UPDATE;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" is succeeded by another at this moment'), p_court)
			USING ERRCODE = 'serialization_failure', HINT = credit.message('Nothing was applied. Send the same again.');
	END IF;
	-- Whose listings are this court's own: those of the courts that it has succeeded are.
	v_courts := credit.courts_of(p_court);
	v_now := credit.register_moment(v_court.last_at);

	-- The records of a push by jsonb go through the inbox as well, marked with the push's id, beside loaded rows.
	v_push.id := nextval('credit.push_id_seq');
	PERFORM credit.tell_progress(1, 1);
	IF p_records IS NOT NULL THEN
		v_inbox := v_push.id;
		INSERT INTO credit.inbox (record, push, loaded_by)
		SELECT credit.record_text(e.value), v_inbox, v_role FROM json_array_elements(p_records) e;
	END IF;
	SELECT count(*) FILTER (WHERE NOT credit.blank(i.record)), min(i.line) INTO v_push.records, v_first
	FROM credit.inbox i WHERE i.push = v_inbox AND i.loaded_by = v_role;
	-- An empty line is no record, and counts as a place.
	DELETE FROM credit.inbox i WHERE i.push = v_inbox AND i.loaded_by = v_role AND credit.blank(i.record);
	-- Rows just loaded have no statistics, and joins planned for a few rows would take hours.
	IF v_push.records >= c_many THEN
		PERFORM credit.take_statistics('inbox');
		-- credit.listing may lack statistics too, after a large push or a restore; the planner would then guess one row
		-- and scan the list once per record.
		PERFORM credit.take_statistics('listing');
	ELSE
		-- After a large push, the inbox and the stage look large until they are vacuumed; a few records are looked up.  Not
		-- enable_seqscan = off: beside its cost, plans that must read some table whole are all alike.
		PERFORM set_config('seq_page_cost', '100', true);
	END IF;
	SELECT * INTO v_same FROM credit.push p WHERE p.court = p_court AND p.push_no = p_push_no;
	IF FOUND AND v_same.mode = p_mode AND credit.same_push(v_same, v_inbox) THEN
		-- The same push again changes nothing, and is answered so.
		IF v_inbox = 0 THEN
			PERFORM credit.answer_sheets(v_same.id, p_court);
		END IF;
		PERFORM credit.empty_inbox(v_inbox, v_push.records);
		PERFORM credit.tell_progress(1, 0);
		r := ROW(p_push_no, 0, 0, 0, v_push.records - v_same.rejected, v_same.rejected);
		RETURN r;
	ELSIF v_same.id IS NOT NULL THEN
		RAISE EXCEPTION '%',
			format(credit.message('push "%s" of this court has been applied with other content'), p_push_no)
			USING ERRCODE = 'unique_violation', HINT = credit.message('Send corrections under a new push number.');
	END IF;
	IF v_court.last_push_no IS NOT NULL AND credit.compare_push_no(p_push_no, v_court.last_push_no) < 0 THEN
		RAISE EXCEPTION '%', format(credit.message('push "%s" is older than the last push applied'), p_push_no)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The last push applied is "%s".'), v_court.last_push_no),
				  HINT = credit.message('Push numbers of a court must ascend; runs of digits count by value.');
	END IF;
	IF p_mode = 'delta' THEN
		IF p_base_push IS NULL AND v_court.last_push_no IS NOT NULL AND credit.require_base_push() THEN
			RAISE EXCEPTION '%', format(credit.message('push "%s" does not name the push that it builds on'), p_push_no)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('The last push applied is "%s".'), v_court.last_push_no);
		ELSIF p_base_push IS DISTINCT FROM v_court.last_push_no AND p_base_push IS NOT NULL THEN
			RAISE EXCEPTION '%',
				format(credit.message('push "%s" builds on another push than the last one applied'), p_push_no)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('It builds on "%s"; the last push applied is "%s".'),
									p_base_push, COALESCE(v_court.last_push_no, credit.message('(none)'))),
					  HINT = credit.message('Send the pushes between, or a full list.');
		END IF;
	END IF;

	PERFORM credit.require_export(p_court, p_exported_at, v_now);

	INSERT INTO credit.push (id, court, push_no, mode, base_push, applied_at, exported_at, records, digest)
	OVERRIDING SYSTEM VALUE
	VALUES (v_push.id, p_court, p_push_no, p_mode, p_base_push, v_now, p_exported_at, v_push.records,
			credit.inbox_digest(v_inbox));

	PERFORM credit.tell_progress(1, 2, v_push.records);
	-- Records that the register already holds word for word are not read again.  OFFSET 0 keeps the planner from
	-- pulling the subquery up and checking all records before the anti-join.
	INSERT INTO credit.push_stage
	SELECT v_push.id, i.line - v_first + 1, nextval('credit.listing_id_seq'), i.digest, i.record,
		   CASE WHEN c.problem IS NULL THEN 'new' ELSE 'reject' END, c.problem, NULL, NULL, c.*
	FROM (SELECT i.line, i.digest, i.record
		  FROM credit.inbox i
		  WHERE i.push = v_inbox AND i.loaded_by = v_role
			AND NOT EXISTS (SELECT FROM credit.listing l
							WHERE l.source_digest = i.digest AND l.court = ANY (v_courts) AND credit.running(l))
		  OFFSET 0) i
	CROSS JOIN LATERAL credit.check_record(i.record, credit.legal_day(v_now)) c;
	PERFORM credit.check_again(v_push.id, credit.legal_day(v_now));
	PERFORM credit.tell_progress(1, 3);
	IF v_push.records >= c_many THEN
		PERFORM credit.take_statistics('stage');
	END IF;

	-- A record that is twice in a push counts once; the second is kept as a reject.
	INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, reason)
	SELECT v_push.id, i.line - v_first + 1, i.digest, i.record, 'reject',
		   format(credit.coded('the same record stands at place %s of this push'), i.first - v_first + 1)
	FROM (SELECT i.line, i.digest, i.record, min(i.line) OVER (PARTITION BY i.digest) AS first
		  FROM credit.inbox i
		  WHERE i.push = v_inbox AND i.loaded_by = v_role
			AND i.digest IN (SELECT d.digest FROM credit.inbox d
							 WHERE d.push = v_inbox AND d.loaded_by = v_role
							 GROUP BY d.digest HAVING count(*) > 1)) i
	WHERE i.line > i.first
	  AND EXISTS (SELECT FROM credit.listing l
				  WHERE l.source_digest = i.digest AND l.court = ANY (v_courts) AND credit.running(l));
	PERFORM credit.match_stage(v_push.id, p_court, v_now);
	PERFORM credit.tell_progress(1, 4);
	PERFORM credit.classify_stage(v_push.id, p_court, v_now, p_exported_at);
	IF p_mode = 'full' THEN
		UPDATE credit.push_stage s
		SET outcome = 'reject',
			reason = credit.coded('a removal has no place in a full list; leave the record out instead')
		WHERE s.push = v_push.id AND s.outcome IN ('remove', 'expire', 'revoke');
	END IF;
	PERFORM credit.hold_names(v_push.id, v_now);

	-- The outcomes have changed since the first ANALYZE.
	IF v_push.records >= c_many THEN
		PERFORM credit.take_statistics('stage');
	END IF;

	IF p_mode = 'full' THEN
		SELECT count(*) INTO v_running FROM credit.listing l
		WHERE l.court = ANY (v_courts) AND credit.stands(l, v_now);
		-- What is missing from a full list is removed, unless its period is over and it has ended by itself.  A record
		-- whose identifier cannot be read may be that of any listing of its case: none of them counts as missing.
		-- So may one be that the export does not know of, because it was decided here afterwards.
		INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, rule, old_version, old_listing, since, reason,
			fields, decision)
		SELECT v_push.id, 0, l.source_digest, 'null', CASE WHEN k.kept THEN 'same' ELSE 'missing' END,
			   CASE WHEN k.kept THEN 25 ELSE 24 END, l.id, l.listing, p_exported_at,
			   CASE WHEN k.kept THEN format(credit.coded('listing %s is missing from the full list, and was decided on after that was exported: kept'),
											l.listing) END,
			   CASE WHEN k.kept THEN '{}'::text[] END, CASE WHEN k.kept THEN l.event END
		FROM credit.listing l
		CROSS JOIN LATERAL (SELECT CASE WHEN p_exported_at IS NOT NULL THEN l.known_from > p_exported_at
										ELSE COALESCE(l.event IS NOT NULL AND l.known_from > v_court.last_push_at, false) END AS kept) k
		WHERE l.court = ANY (v_courts) AND credit.stands(l, v_now)
		  AND NOT EXISTS (SELECT FROM credit.inbox i
						  WHERE i.digest = l.source_digest AND i.push = v_inbox AND i.loaded_by = v_role)
		  AND NOT EXISTS (SELECT FROM credit.push_stage s WHERE s.push = v_push.id AND s.old_version = l.id)
		  AND NOT EXISTS (SELECT FROM credit.push_stage s
						  WHERE s.push = v_push.id AND s.outcome = 'reject'
							AND s.subject IS NULL
							AND (s.case_key = l.case_key OR EXISTS (SELECT FROM credit.listing_case c
																	WHERE c.listing = l.listing AND c.case_key = s.case_key)))
		  -- So may one whose case cannot be read, of its subject.
		  AND NOT EXISTS (SELECT FROM credit.stage_key s
						  WHERE s.push = v_push.id AND s.case_key IS NULL AND credit.subject_eq(s.key, l.key));
		PERFORM credit.keep_duplicates(v_push.id, p_court, v_now);
		SELECT count(*) INTO r.removed FROM credit.push_stage s WHERE s.push = v_push.id AND s.outcome = 'missing';
		IF r.removed * 100 > v_running * v_share THEN
			RAISE EXCEPTION '%',
				format(credit.message('push "%s" would remove %s of %s listings'), p_push_no, r.removed, v_running)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(
						credit.message('A full push may remove %s percent of the list (credit.max_removal_share).'), v_share),
					  HINT = credit.message('Check that the list is whole. To apply it all the same: SET LOCAL credit.max_removal_share = 100.');
		END IF;
	END IF;

	PERFORM credit.tell_progress(1, 5);
	PERFORM credit.apply_stage(v_push.id, p_court, v_now, v_push.id, NULL);
	PERFORM credit.tell_progress(1, 6);
	PERFORM credit.notify('credit_revoked', s.old_listing::text) FROM credit.push_stage s
	WHERE s.push = v_push.id AND s.outcome = 'revoke';

	SELECT p_push_no,
		   count(*) FILTER (WHERE s.outcome IN ('new', 'relist', 'return')),
		   count(*) FILTER (WHERE s.outcome IN ('change', 'ground', 'extend')),
		   count(*) FILTER (WHERE s.outcome IN ('remove', 'expire', 'revoke', 'missing')),
		   v_push.records - count(*) FILTER (WHERE s.outcome NOT IN ('same', 'missing')),
		   count(*) FILTER (WHERE s.outcome IN ('reject', 'held'))
	INTO r FROM credit.push_stage s WHERE s.push = v_push.id;
	UPDATE credit.push p
	SET added = r.added, changed = r.changed, removed = r.removed, unchanged = r.unchanged, rejected = r.rejected,
		withheld = (SELECT count(*) FROM credit.push_reject_kept x WHERE x.push = v_push.id AND x.fields IS NOT NULL),
		   unchecked = (SELECT count(*) FROM credit.push_stage s
						WHERE s.push = v_push.id AND credit.shows_name(s.outcome) AND s.unchecked),
		   touches = ARRAY(SELECT DISTINCT t.touched
						   FROM credit.push_stage s
						   LEFT JOIN credit.listing o ON o.id = s.old_version
						   CROSS JOIN LATERAL (VALUES (credit.subject_kind(COALESCE(s.subject, o.subject))),
													  (CASE WHEN s.exit_ban OR o.exit_ban
														  THEN 'marked' END)) t (touched)
						   WHERE s.push = v_push.id AND s.outcome NOT IN ('same', 'reject', 'held')
							 AND t.touched IS NOT NULL
						   ORDER BY 1),
		   unknown_records = (SELECT count(*) FROM credit.push_stage s WHERE s.push = v_push.id AND s.unknown IS NOT NULL),
		   -- No more than can be looked at: a list may have other names in each record.  One that is a number, or has one in
		   -- it, tells whom it is about to whoever reads pushes.
		   unknown_fields = (SELECT COALESCE(jsonb_object_agg(n.name, n.records), '{}')
							 FROM (SELECT CASE WHEN f.name ~ '\d{8}' OR credit.told(f.name, '{}') IS NOT NULL THEN '***' ELSE f.name END AS name,
										  sum(f.records) AS records
								   FROM (SELECT left(u.name, 60) AS name, count(*) AS records
										 FROM credit.push_stage s CROSS JOIN LATERAL unnest(s.unknown) u (name)
										 WHERE s.push = v_push.id
										 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 100) f
								   GROUP BY 1) n)
	WHERE p.id = v_push.id
	RETURNING p.unknown_records, p.unknown_fields INTO v_push.unknown_records, v_push.unknown_fields;
	IF v_push.unknown_records > 0 THEN
		RAISE NOTICE '%', format(credit.message('%s records have fields that are not known, which were passed over: %s'), v_push.unknown_records,
								 (SELECT string_agg(format('%s (%s)', f.key, f.value), ', ' ORDER BY f.value::bigint DESC, f.key COLLATE "C")
								  FROM jsonb_each_text(v_push.unknown_fields) f))
			USING HINT = credit.message('What a sender calls a field can be made known by credit_add_record_name.');
	END IF;
	UPDATE credit.court c SET last_push = v_push.id, last_push_no = p_push_no, last_push_at = v_now, last_at = v_now
	WHERE c.name = p_court;
	DELETE FROM credit.push_stage s WHERE s.push = v_push.id;
	IF v_inbox = 0 THEN
		PERFORM credit.answer_sheets(v_push.id, p_court);
	END IF;
	PERFORM credit.empty_inbox(v_inbox, v_push.records);
	PERFORM credit.tell_progress(1, 0);
	RETURN r;
END
$$;
COMMENT ON FUNCTION credit.apply_push(text, text, text, text, timestamptz, json) IS
	'one push, whole or not at all: checks its number and base, its records, and applies them';

CREATE FUNCTION credit.do_push(
		court text, push_no text, records jsonb, mode text DEFAULT 'delta', base_push text DEFAULT NULL,
		exported_at timestamptz DEFAULT NULL)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN credit.apply_push(court, push_no, mode, base_push, exported_at, COALESCE(records::json, 'null'));
END
$$;
COMMENT ON FUNCTION credit.do_push(text, text, jsonb, text, text, timestamptz) IS
	'a push of the court''s list: every record is applied or kept in credit.push_reject with its reason; the same '
	'push again changes nothing; an older one, or a delta on another base, is an error; exported_at: when the list was '
	'taken out of the court''s own system, so that what was decided here since is not missing from it; NULL: what was '
	'decided here since the court''s previous push is not; error for a moment to come, or before that of the last full list';

CREATE FUNCTION credit.read_records(records text) RETURNS json
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_context text;
	v_read text;
	v_at integer;
BEGIN
	RETURN records::json;
EXCEPTION WHEN invalid_text_representation THEN
	-- Of the line in which it stands, the server tells the part before it: "JSON data, line 1: ...", in its language.
	GET STACKED DIAGNOSTICS v_context = PG_EXCEPTION_CONTEXT;
	v_read := regexp_replace(substring(v_context FROM '^[^:：\n]*[:：] ?([^\n]*)'), '^\.\.\.|\.\.\.$', '', 'g');
	v_at := CASE WHEN v_read = '' THEN NULL
				 WHEN right(records, length(v_read)) = v_read THEN length(records)
				 WHEN strpos(substr(records, strpos(records, v_read) + 1), v_read) = 0 THEN strpos(records, v_read) + length(v_read) - 1 END;
	IF v_at IS NULL THEN
		RAISE EXCEPTION '%', credit.message('records are not JSON') USING ERRCODE = 'invalid_text_representation';
	END IF;
	RAISE EXCEPTION '%', credit.message('records are not JSON')
		USING ERRCODE = 'invalid_text_representation',
			  DETAIL = format(credit.message('Of %1$s characters they can be read up to character %2$s.'), length(records), v_at);
END
$$;
COMMENT ON FUNCTION credit.read_records(text) IS
	'the records of a push as JSON; NULL for NULL; error 22P02 for what is none, which says where: the server''s own quotes what '
	'stands there, a name and a number';

-- jsonb keeps the last of two equal keys, and refuses a whole list that has \u0000 in it: text brings both here, to be
-- rejected record by record.  Of an unknown literal the server prefers it.
CREATE FUNCTION credit.do_push(
		court text, push_no text, records text, mode text DEFAULT 'delta', base_push text DEFAULT NULL,
		exported_at timestamptz DEFAULT NULL)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN credit.apply_push(court, push_no, mode, base_push, exported_at, COALESCE(credit.read_records(records), 'null'));
END
$$;
COMMENT ON FUNCTION credit.do_push(text, text, text, text, text, timestamptz) IS
	'the same of a list as text, in which a record that jsonb cannot hold is a reject like others; error for what is no JSON array';

CREATE FUNCTION credit.do_push_inbox(
		court text, push_no text, mode text DEFAULT 'delta', base_push text DEFAULT NULL,
		exported_at timestamptz DEFAULT NULL)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN credit.apply_push(court, push_no, mode, base_push, exported_at, NULL);
END
$$;
COMMENT ON FUNCTION credit.do_push_inbox(text, text, text, text, timestamptz) IS
	'the same for the records that this role has copied into credit.inbox, which it empties; for large lists';
