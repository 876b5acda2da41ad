/*
 * Practice: which rows of a watched table the list reaches (watch.sql), computed
 * when it is read, and that this was noticed.  Nothing here runs when a list is
 * pushed or a watched table is written, but for a notification.
 */

CREATE TYPE credit.reached_row AS (
	row_key text[],
	labels  jsonb,
	subject credit.subject,
	verdict credit.verdict,
	effect  text,
	listing bigint,
	case_no text,
	court   text,
	via     credit.subject,
	since   timestamptz,
	until   timestamptz
);
COMMENT ON TYPE credit.reached_row IS 'a row of a watched table whose subject a measure reaches, and by what';

CREATE FUNCTION credit.reached_rows(relation regclass, subject_column name, measure credit.measure, label_columns name[],
									condition_column name, valid_until_column name, reader name, asked credit.subject[])
	RETURNS SETOF credit.reached_row
	LANGUAGE c STABLE COST 10000 ROWS 1000
	-- Keys and labels are the same text in every session, and moments are those of the law.
	SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' SET timezone = 'Asia/Shanghai' SET intervalstyle = 'postgres'
	SET extra_float_digits = 3 SET bytea_output = 'hex'
	AS 'MODULE_PATHNAME', 'credit_reached_rows';
COMMENT ON FUNCTION credit.reached_rows(regclass, name, credit.measure, name[], name, name, name, credit.subject[]) IS
	'the rows of a table whose subjects the measure reaches now, with the rights of the reader on table and measure: errors '
	'else; asked: keys of those who are asked about, NULL: all that the list has; runs nothing of the table''s owner';

CREATE FUNCTION credit.reached_subjects(list bigint, subjects bigint, measure credit.measure, reader name, asked credit.subject[])
	RETURNS SETOF credit.reached_row
	LANGUAGE c STABLE COST 10000 ROWS 1000 SET search_path = pg_catalog, pg_temp
	AS 'MODULE_PATHNAME', 'credit_reached_subjects';
COMMENT ON FUNCTION credit.reached_subjects(bigint, bigint, credit.measure, name, credit.subject[]) IS
	'the same for a list that a department has sent, by its number in credit.held_list; subjects: about how many it has; the '
	'key of a row is its subject';

CREATE FUNCTION credit.reached_by(w credit.watch, p_reader name, p_asked credit.subject[]) RETURNS SETOF credit.reached_row
	LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_relation regclass := (SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
							WHERE n.nspname = w.relation_schema AND c.relname = w.relation_name);
	l credit.held_list;
BEGIN
	IF w.ended_at IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('watch %s has ended already'), w.id)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF w.list IS NOT NULL THEN
		SELECT * INTO l FROM credit.held_list x WHERE x.id = w.list;
		-- From the day on that the department has said, whether the job has removed it or not.
		IF l.keep_until < credit.legal_day(now()) THEN
			RAISE EXCEPTION '%', format(credit.message('the list of watch %1$s was to be kept until %2$s'), w.id,
										credit.day_text(l.keep_until))
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  HINT = credit.message('Send it again with credit_watch_list, if it is still needed.');
		END IF;
		RETURN QUERY SELECT * FROM credit.reached_subjects(w.list, l.subjects, w.measure, p_reader, p_asked);
		RETURN;
	ELSIF v_relation IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('table "%1$s" of watch %2$s is not there'),
									format('%I.%I', w.relation_schema, w.relation_name), w.id)
			USING ERRCODE = 'undefined_table',
				  HINT = credit.message('End the watch with credit_unwatch, and put the table under watch by its present name.');
	END IF;
	RETURN QUERY SELECT * FROM credit.reached_rows(v_relation, w.subject_column, w.measure, w.label_columns, w.condition_column,
												   w.valid_until_column, p_reader, p_asked);
END
$$;
COMMENT ON FUNCTION credit.reached_by(credit.watch, name, credit.subject[]) IS
	'credit.reached_rows of a watch, or credit.reached_subjects; error 42P01 where its table is gone, 55000 where it or the term of '
	'its list has ended';

CREATE FUNCTION credit.changed_keys(after credit.cursor, p_measure credit.measure) RETURNS credit.subject[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF after IS NULL OR after.epoch IS NULL THEN
		RETURN NULL;
	END IF;
	-- Whether the cursor is one of this feed, and the plan still the same.
	PERFORM FROM credit.do_changes(after, 1);
	RETURN (
		WITH c AS MATERIALIZED (
			SELECT x.* FROM credit.change x
			WHERE x.transaction >= after.complete_to AND NOT (x.transaction < after.window_to AND x.id <= after.id)
			  -- What is said of a listing after its end changes no answer, and is told to no reader of the feed.
			  AND (x.after_end IS NOT TRUE OR credit.told_to_reader(x, false))
		), who AS (
			SELECT c.subject FROM c
			UNION ALL
			SELECT c.other FROM c WHERE credit.tells_identity(c.change)
			UNION ALL
			-- With an organization's listing begins and ends what follows for persons in its posts.
			-- By index for each, however many rows the planner takes the changes for: else it reads all posts.
			SELECT r.person FROM (SELECT DISTINCT c.listing FROM c WHERE c.listing IS NOT NULL) l
			CROSS JOIN LATERAL (SELECT x.person FROM credit.relation x
								WHERE x.listing = l.listing AND x.known_until = 'infinity' OFFSET 0) r
		)
		SELECT CASE WHEN EXISTS (SELECT FROM c WHERE c.change IN ('suspended', 'resumed') AND c.measure = p_measure::text) THEN NULL
					ELSE COALESCE(array_agg(DISTINCT credit.subject_key(w.subject)), '{}') END
		FROM who w WHERE w.subject IS NOT NULL);
END
$$;
COMMENT ON FUNCTION credit.changed_keys(credit.cursor, credit.measure) IS
	'keys of all about whom the answer may have changed since the cursor of credit_changes; NULL: of anybody; error 22023 as there';

CREATE TYPE credit.hit AS (
	watch      bigint,
	hit        bigint,
	row_key    text[],
	labels     jsonb,
	subject    credit.subject,
	measure    credit.measure,
	verdict    credit.verdict,
	effect     text,
	listing    bigint,
	case_no    text,
	court      text,
	via        credit.subject,
	since      timestamptz,
	until      timestamptz,
	noticed_at timestamptz,
	state      text,
	outcome    text,
	feedback   bigint,
	acted_on   date,
	ended_at   timestamptz,
	ended_why  text,
	sending    text,
	returned   text,
	since_on   date,
	last_day   date
);
COMMENT ON TYPE credit.hit IS
	'a row of a watched table that the list reaches, or did, so that what was done is to be lifted; hit: its number, once it was '
	'noticed. state: open, done (the department acted), kept (with a reason), not_applicable; to_lift: it has ended since the '
	'department acted, until that feeds back that it has lifted what it did; five years after the listing''s end without listing, '
	'case, court, since and ended_why (山东省社会信用条例 art. 38). sending: in a database that follows the register, where the feedback '
	'is: to_send, sent, rejected (returned: why), to_correct; since_on and last_day are since and until as legal days '
	'(Asia/Shanghai), the last day included';

CREATE FUNCTION credit.hit_state(outcome text, ended boolean) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN ended THEN CASE WHEN outcome <> ALL (ARRAY['lifted', 'let_through', 'not_applicable']) THEN 'to_lift' END
				WHEN outcome IS NULL OR outcome = 'lifted' THEN 'open'
				WHEN outcome = 'let_through' THEN 'kept'
				WHEN outcome = 'not_applicable' THEN outcome
				ELSE 'done' END;
COMMENT ON FUNCTION credit.hit_state(text, boolean) IS
	'the state of a hit by its last answer (NULL: none) and whether it has ended; NULL: it is over';

CREATE FUNCTION credit.do_hits(watch bigint, after credit.cursor DEFAULT NULL) RETURNS SETOF credit.hit
	LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w credit.watch := credit.own_watch(watch);
	v_keys credit.subject[] := credit.changed_keys(after, w.measure);
	v_follows boolean := credit.follows();
BEGIN
	RETURN QUERY
	WITH reached AS MATERIALIZED (
		SELECT * FROM credit.reached_by(w, credit.acting_role(), v_keys)
	), known AS MATERIALIZED (
		SELECT a.*, s.state AS sending, s.reason AS returned
		FROM credit.answered_hit a
		LEFT JOIN credit.feedback_sending s ON v_follows AND s.feedback = a.feedback
		WHERE a.watch = w.id AND a.subject IS NOT NULL
		  AND (v_keys IS NULL OR credit.keys_of(a.subject) OPERATOR(pg_catalog.&&) v_keys)
	)
	SELECT w.id, k.hit, r.row_key, r.labels, r.subject, w.measure, r.verdict, r.effect, r.listing, r.case_no, r.court, r.via,
		   r.since, r.until, k.noticed_at, credit.hit_state(k.outcome, false), k.outcome, k.feedback, k.decided_on,
		   NULL::timestamptz, NULL::text, k.sending, k.returned, credit.legal_day(r.since), credit.last_day_before(r.until)
	FROM reached r
	LEFT JOIN known k ON k.row_key = r.row_key AND credit.subject_eq(k.subject, r.subject) AND k.ended_at IS NULL
	UNION ALL
	-- What the department did is shown until it has lifted it, whether the end was noticed already or not.  Of a listing
	-- that is shown no more (credit.disclosure_end) nothing is said: the act is the department's own.
	SELECT w.id, k.hit, k.row_key, NULL, k.subject, w.measure, NULL, NULL, l.listing, l.case_no,
		   credit.court_at(l.court, now()), NULL, CASE WHEN l.listing IS NOT NULL THEN k.since END, NULL, k.noticed_at,
		   credit.hit_state(k.outcome, true), k.outcome, k.feedback, k.decided_on, k.ended_at,
		   CASE WHEN l.listing IS NOT NULL THEN k.ended_why END, k.sending, k.returned,
		   CASE WHEN l.listing IS NOT NULL THEN credit.legal_day(k.since) END, NULL
	FROM known k
	LEFT JOIN credit.listing l ON l.listing = k.listing AND l.known_until = 'infinity'
		AND COALESCE(credit.disclosure_end(l.until) > now(), true)
	WHERE credit.hit_state(k.outcome, true) IS NOT NULL
	  AND (k.ended_at IS NOT NULL
		   OR NOT EXISTS (SELECT FROM reached r WHERE r.row_key = k.row_key AND credit.subject_eq(r.subject, k.subject)));
END
$$;
COMMENT ON FUNCTION credit.do_hits(bigint, credit.cursor) IS
	'the rows of a watched table that the list reaches at this moment, computed as credit_is_restricted answers, with verdicts '
	'reference and duty: row, labels, by which listing and through whom, since when, what was noticed and done; and what has '
	'ended and is to be lifted. Read with the caller''s own right to SELECT from the table. after: a cursor of credit_changes: those '
	'alone are asked about whom the register has changed something since, without what begins or ends by the clock or is new in the '
	'table. Writes nothing. Error 42704 for a watch of others, 42501 without the right to the table or the measure, 0A000 where row '
	'security is on for the caller, 22023 for a cursor of another feed or plan';

/* Noticing */

CREATE FUNCTION credit.why_ended(h credit.noticed_hit, p_measure credit.measure) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	-- The list goes on reaching the subject: it is the row that does not count any more.
	IF EXISTS (SELECT FROM credit.measures(h.subject, now(), 'infinity') m
			   WHERE credit.measure_eq(m.measure, p_measure) AND m.verdict <> 'exempt') THEN
		RETURN 'row';
	END IF;
	SELECT * INTO l FROM credit.listing x WHERE x.listing = h.listing AND x.known_until = 'infinity';
	RETURN CASE WHEN l.ended IS NOT NULL THEN l.ended
				WHEN l.until <= now() THEN 'expired'
				WHEN COALESCE(l.stays @> now(), false) THEN 'stayed'
				WHEN EXISTS (SELECT FROM credit.exempt_now x
							 WHERE credit.measure_eq(x.measure, p_measure)
							   AND ARRAY[x.key] OPERATOR(pg_catalog.&&) credit.keys_of(h.subject)) THEN 'exempt'
				ELSE 'list' END;
END
$$;
COMMENT ON FUNCTION credit.why_ended(credit.noticed_hit, credit.measure) IS
	'why a hit is reached no more, as credit.noticed_hit says it';

CREATE FUNCTION credit.note_hits_of(w credit.watch, p_reader name, OUT begun bigint, OUT ended bigint)
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	begun := 0;
	ended := 0;
	-- One notices at a time.  Whoever finds another at it goes on: what that one notices need not be noticed twice.
	PERFORM FROM credit.watch x WHERE x.id = w.id AND x.ended_at IS NULL FOR NO KEY UPDATE SKIP LOCKED;
	-- While a measure is suspended nothing is reached and nothing has ended.
	IF NOT FOUND OR EXISTS (SELECT FROM credit.suspension s WHERE credit.measure_eq(s.measure, w.measure)
										AND s.during @> 'infinity'::timestamptz) THEN
		RETURN;
	END IF;
	-- One statement, and so one snapshot, which is taken when the lock is had (READ COMMITTED).  In other isolation levels a
	-- hit that another session has noticed since is a serialization failure (40001), from either command.
	WITH reached AS MATERIALIZED (
		SELECT r.row_key, r.subject, r.listing, r.since FROM credit.reached_by(w, p_reader, NULL) r
	), new AS (
		INSERT INTO credit.noticed_hit (watch, row_key, subject, listing, since)
		SELECT w.id, r.row_key, r.subject, r.listing, r.since FROM reached r
		WHERE NOT EXISTS (SELECT FROM credit.noticed_hit h
						  WHERE h.watch = w.id AND h.row_key = r.row_key AND credit.subject_eq(h.subject, r.subject)
							AND h.ended_at IS NULL)
		ON CONFLICT (watch, row_key, subject) WHERE ended_at IS NULL DO NOTHING
		RETURNING 1
	), over AS (
		UPDATE credit.noticed_hit h
		SET ended_at = credit.next_moment(h.noticed_at), ended_why = credit.why_ended(h, w.measure)
		WHERE h.watch = w.id AND h.ended_at IS NULL AND h.subject IS NOT NULL
		  AND NOT EXISTS (SELECT FROM reached r WHERE r.row_key = h.row_key AND credit.subject_eq(r.subject, h.subject))
		RETURNING 1
	)
	SELECT (SELECT count(*) FROM new), (SELECT count(*) FROM over) INTO begun, ended;
END
$$;
COMMENT ON FUNCTION credit.note_hits_of(credit.watch, name) IS
	'notices what has begun and what has ended in one watch, read with the rights of the role; returns how much; nothing '
	'where another session is at it or the measure is suspended';

CREATE FUNCTION credit.noting_role(w credit.watch) RETURNS name
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- The tables' owner reads with the rights of who put the table under watch, or last sent the list, so that its job shows
	-- what a department may see.
	SELECT CASE WHEN NOT credit.acts_for('') THEN credit.acting_role()
				ELSE COALESCE((SELECT l.sent_by FROM credit.held_list l WHERE l.id = w.list), w.registered_by) END
$$;
COMMENT ON FUNCTION credit.noting_role(credit.watch) IS 'with whose rights hits of a watch are noticed when whoever acts calls credit_note_hits';

CREATE FUNCTION credit.do_note_hits(watch bigint DEFAULT NULL)
	RETURNS TABLE (noted bigint, begun bigint, ended bigint, problem text)
	LANGUAGE plpgsql VOLATILE ROWS 10 SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	w credit.watch;
BEGIN
	IF watch IS NOT NULL THEN
		w := credit.own_watch(watch);
		noted := w.id;
		SELECT n.begun, n.ended INTO begun, ended
		FROM credit.note_hits_of(w, credit.noting_role(w)) n;
		RETURN NEXT;
		RETURN;
	END IF;
	FOR w IN SELECT * FROM credit.watch x WHERE x.ended_at IS NULL ORDER BY x.id LOOP
		CONTINUE WHEN NOT credit.acts_for_department(credit.department_today(w.department));
		noted := w.id;
		problem := NULL;
		-- A table that is gone, changed or locked keeps no other from being read.
		BEGIN
			SELECT n.begun, n.ended INTO begun, ended
			FROM credit.note_hits_of(w, credit.noting_role(w)) n;
		EXCEPTION
			WHEN undefined_table OR undefined_column OR undefined_object OR datatype_mismatch OR wrong_object_type
				OR object_not_in_prerequisite_state OR insufficient_privilege OR feature_not_supported OR lock_not_available THEN
				begun := 0;
				ended := 0;
				problem := SQLERRM;
				IF SQLSTATE = '55P03' THEN
					PERFORM credit.wait_no_longer();
				END IF;
		END;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.do_note_hits(bigint) IS
	'notices which rows of watched tables the list has come to reach and reaches no more, each once however many call this at the '
	'same time: of one watch, or (NULL) of all of the departments for which the caller acts, by the tables'' owner of all; returns '
	'how many each, and what is wrong with a watch; an error instead where one watch is named. Feedback on a hit is owed from then '
	'on (credit.owed). For a scheduler, and for a department before it reads';

/* Telling */

CREATE FUNCTION credit.tell_watches() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w record;
BEGIN
	IF NOT EXISTS (SELECT FROM credit.watch x WHERE x.ended_at IS NULL) OR NOT credit.notify_changes() THEN
		RETURN NULL;
	END IF;
	-- Counts, and no more: every login may listen.
	FOR w IN
		SELECT x.id, count(DISTINCT COALESCE(e.subject::text, e.id::text)) AS changes
		FROM credit.watch x
		JOIN credit.rule r ON credit.measure_eq(r.measure, x.measure) AND r.holds @> now()
		JOIN entered e ON CASE
			WHEN e.measure IS NOT NULL THEN e.measure = x.measure::text
			WHEN e.change = ANY (ARRAY['renamed', 'succeeded']) THEN false
			WHEN e.change = ANY (ARRAY['bound', 'released']) THEN e.role = ANY (r.binds_through)
			WHEN credit.tells_identity(e.change) THEN true
			WHEN e.person THEN r.binds_person
			ELSE r.binds_organization OR cardinality(r.binds_through) > 0 END
		WHERE x.ended_at IS NULL
		GROUP BY x.id
	LOOP
		PERFORM credit.notify('credit_hit', format('{"watch": %s, "changes": %s}', w.id, w.changes));
	END LOOP;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.tell_watches() IS
	'statement trigger of credit.change: NOTIFY credit_hit for each watch whose measure is touched, with its number and how many '
	'subjects have changed; it opens no watched table';
CREATE TRIGGER tell_watches AFTER INSERT ON credit.change REFERENCING NEW TABLE AS entered
	FOR EACH STATEMENT EXECUTE FUNCTION credit.tell_watches();
