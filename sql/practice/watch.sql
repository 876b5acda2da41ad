/*
 * Practice: tables of departments under watch, and what was noticed in them.  Half
 * of the plan is about what somebody already has: licences to be revoked, honours
 * to be withdrawn, posts.  Whom the list reaches in a watched table is computed
 * when it is asked (hit.sql, src/practice/watch_scan.c); kept is only what cannot be: that
 * it was noticed, and that its end was.
 *
 * A table is kept by its names and not by its number, which in a restored
 * database is another table's.  Who has no table here watches a list that it has
 * sent (watch_list.sql).
 */

CREATE TABLE credit.watch (
	id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	department         text NOT NULL,
	measure            credit.measure NOT NULL,
	relation_schema    name,
	relation_name      name,
	subject_column     name,
	label_columns      name[] NOT NULL CONSTRAINT watch_label_columns_list CHECK (array_ndims(label_columns) = 1 AND array_lower(label_columns, 1) = 1),
	condition_column   name,
	valid_until_column name,
	registered_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
	registered_by      name NOT NULL,
	ended_at           timestamptz,
	ended_by           name,
	list               bigint REFERENCES credit.held_list,
	CONSTRAINT watch_ended CHECK (num_nonnulls(ended_at, ended_by) <> 1),
	CONSTRAINT watch_of_table_or_list CHECK (num_nonnulls(relation_schema, relation_name, subject_column) = CASE WHEN list IS NULL THEN 3 ELSE 0 END)
);
COMMENT ON TABLE credit.watch IS
	'tables of departments, by name, and lists that they have sent that are under watch for a measure (credit_watch, '
	'credit_watch_list); that a watch has ended is set once';
COMMENT ON COLUMN credit.watch.list IS 'the list that is watched (credit.held_list); NULL: a table';
COMMENT ON COLUMN credit.watch.department IS 'whose hits they are, as it was called on that day';
COMMENT ON COLUMN credit.watch.label_columns IS 'columns of the table that a hit shows';
COMMENT ON COLUMN credit.watch.condition_column IS 'boolean column of the table: a row where it is not true is no hit; NULL: none';
COMMENT ON COLUMN credit.watch.valid_until_column IS
	'date, the last day on which the row is valid, or timestamptz, its end: a row that is over is no hit; NULL: none';
COMMENT ON COLUMN credit.watch.registered_by IS 'with whose rights the scheduled job reads the table';
CREATE UNIQUE INDEX watch_standing_idx ON credit.watch
	(relation_schema, relation_name, subject_column, measure, department) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX watch_standing_list_idx ON credit.watch (list, measure) WHERE ended_at IS NULL;

CREATE FUNCTION credit.acting_department(measure credit.measure) RETURNS text
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_acting_department';
COMMENT ON FUNCTION credit.acting_department(credit.measure) IS
	'the department for which who acts carries the measure out, as for feedback; error 42501 for who may not ask about it';

-- Bound when it is made: the schema is the installer's choice, and what runs as the owner names nothing in it.
CREATE FUNCTION credit.subject_key_function() RETURNS regprocedure
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN '@extschema@.credit_subject_key(credit.subject)'::regprocedure;
COMMENT ON FUNCTION credit.subject_key_function() IS 'credit_subject_key(credit.subject), on which an index of a watched table is';

CREATE FUNCTION credit.require_watchable(relation regclass, subject_column name, label_columns name[], condition_column name,
										 valid_until_column name, reader name, key_function regprocedure) RETURNS void
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_require_watchable';
COMMENT ON FUNCTION credit.require_watchable(regclass, name, name[], name, name, name, regprocedure) IS
	'error unless the table can be watched, the role may read all rows of it, and it has the index that a watch needs; the '
	'hint is the CREATE INDEX to run';

CREATE FUNCTION credit.do_watch(relation regclass, subject_column name, measure credit.measure,
								label_columns name[] DEFAULT '{}', condition_column name DEFAULT NULL,
								valid_until_column name DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
	v_role name := credit.acting_role();
	v_department text;
	v_watch bigint;
	k record;
BEGIN
	IF array_ndims(label_columns) > 1 OR array_lower(label_columns, 1) <> 1 OR cardinality(label_columns) > 100 THEN
		RAISE EXCEPTION '%', credit.message('labels of a watch are a list of at most 100 columns')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF num_nulls(relation, subject_column, measure, label_columns) > 0 OR array_position(label_columns, NULL) IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('table, column of the subject, measure and labels of a watch must not be null')
			USING ERRCODE = 'null_value_not_allowed';
	END IF;
	SELECT c.relname, n.nspname, c.relowner INTO k
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no table %s'), relation::oid) USING ERRCODE = 'undefined_table';
	END IF;
	-- What a department sees of a table, its owner says.
	IF NOT pg_has_role(v_role, k.relowner, 'USAGE') THEN
		RAISE EXCEPTION '%', format(credit.message('must be owner of table %s'), k.relname)
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('Whoever owns the table puts it under watch; it shows its key and the columns named to the department.');
	END IF;
	v_department := credit.acting_department(measure);
	PERFORM credit.require_watchable(relation, subject_column, label_columns, condition_column, valid_until_column, v_role,
									 credit.subject_key_function());
	INSERT INTO credit.watch AS w (department, measure, relation_schema, relation_name, subject_column, label_columns,
								   condition_column, valid_until_column, registered_by)
	VALUES (v_department, do_watch.measure, k.nspname, k.relname, do_watch.subject_column, do_watch.label_columns,
			do_watch.condition_column, do_watch.valid_until_column, v_role)
	ON CONFLICT (relation_schema, relation_name, subject_column, measure, department) WHERE ended_at IS NULL DO NOTHING
	RETURNING w.id INTO v_watch;
	IF v_watch IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('column "%1$s" of table "%2$s" is under watch for measure "%3$s" already'),
									subject_column, k.relname, measure)
			USING ERRCODE = 'duplicate_object',
				  HINT = credit.message('End that watch with credit_unwatch(watch) to make another; credit.watch_list has its number.');
	END IF;
	RETURN v_watch;
END
$$;
COMMENT ON FUNCTION credit.do_watch(regclass, name, credit.measure, name[], name, name) IS
	'puts a table or partitioned table with a primary key under watch for a measure and returns the watch''s number: '
	'credit_hits then says which of its rows the list reaches. By who has the rights of the table''s owner and may ask about the '
	'measure; the hits are those of the department for which that role feeds back. label_columns: what a hit shows; '
	'condition_column (boolean) and valid_until_column (date, timestamptz): by them the department says which rows count. '
	'Error 55000, with the CREATE INDEX to run, where the column has no index on credit_subject_key(column); 42710 where it is '
	'under watch already. Nothing in the table is changed, and nothing of its owner''s is run';

CREATE FUNCTION credit.own_watch(p_watch bigint) RETURNS credit.watch
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w credit.watch;
BEGIN
	SELECT * INTO w FROM credit.watch x WHERE x.id = p_watch;
	IF w.id IS NULL OR NOT credit.acts_for_department(credit.department_today(w.department)) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no watch %s'), COALESCE(p_watch::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.watch_list.');
	END IF;
	RETURN w;
END
$$;
COMMENT ON FUNCTION credit.own_watch(bigint) IS 'the watch; error 42704 where it is none of whoever acts';

CREATE FUNCTION credit.end_watch(p_watch bigint) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE credit.watch x SET ended_at = credit.next_moment(x.registered_at), ended_by = credit.acting_role()
	WHERE x.id = p_watch AND x.ended_at IS NULL;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	UPDATE credit.noticed_hit h SET ended_at = credit.next_moment(h.noticed_at), ended_why = 'unwatched'
	WHERE h.watch = p_watch AND h.ended_at IS NULL;
	RETURN true;
END
$$;
COMMENT ON FUNCTION credit.end_watch(bigint) IS 'ends a watch, and what was noticed in it; false where it has ended';

CREATE FUNCTION credit.do_unwatch(watch bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w credit.watch := credit.own_watch(watch);
BEGIN
	PERFORM credit.lock_list(w.list);
	IF NOT credit.end_watch(w.id) THEN
		RAISE EXCEPTION '%', format(credit.message('watch %s has ended already'), w.id)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	-- A list is kept for nothing but its watches.
	IF w.list IS NOT NULL AND NOT EXISTS (SELECT FROM credit.watch x WHERE x.list = w.list AND x.ended_at IS NULL) THEN
		PERFORM credit.remove_list(w.list);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.do_unwatch(bigint) IS
	'ends a watch of one''s own department: it has no hits from then on, and nothing is owed for it; what was fed back by '
	'its hits stays; with the last watch of a list the list is removed; error 42704 for another''s, 55000 where it has ended';

/* What was noticed */

CREATE TABLE credit.noticed_hit (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	watch      bigint NOT NULL REFERENCES credit.watch,
	row_key    text[] CONSTRAINT noticed_hit_row_key_list CHECK (array_ndims(row_key) = 1 AND array_lower(row_key, 1) = 1),
	subject    credit.subject,
	listing    bigint NOT NULL,
	since      timestamptz NOT NULL,
	noticed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
	ended_at   timestamptz,
	ended_why  text CHECK (ended_why = ANY (ARRAY['row', 'removed', 'revoked', 'expired', 'stayed', 'exempt', 'list', 'unwatched'])),
	CONSTRAINT noticed_hit_ended CHECK (num_nonnulls(ended_at, ended_why) <> 1)
);
COMMENT ON TABLE credit.noticed_hit IS
	'that the list reaches a row of a watched table was noticed, and that it no longer does, each once (credit_note_hits): what '
	'cannot be computed when it is asked';
COMMENT ON COLUMN credit.noticed_hit.row_key IS 'the primary key of the row, as text; NULL where it was erased';
COMMENT ON COLUMN credit.noticed_hit.listing IS 'by which it was reached when that was noticed';
COMMENT ON COLUMN credit.noticed_hit.since IS 'since when, by that listing';
COMMENT ON COLUMN credit.noticed_hit.ended_at IS 'when it was noticed that it is reached no more';
COMMENT ON COLUMN credit.noticed_hit.ended_why IS
	'row: it has gone, has another subject or counts no more by what the department keeps; removed, revoked, expired, stayed: the '
	'listing; exempt: the court exempts the subject; list: else by the list or the plan (a post that was left, another edition); '
	'unwatched: its watch has ended';
-- What has begun and not ended is there once, whoever notices.
CREATE UNIQUE INDEX noticed_hit_open_idx ON credit.noticed_hit (watch, row_key, subject) WHERE ended_at IS NULL;
CREATE INDEX noticed_hit_listing_idx ON credit.noticed_hit (listing);
CREATE INDEX noticed_hit_key_idx ON credit.noticed_hit (credit.subject_key(subject));

CREATE VIEW credit.hit_answer WITH (security_barrier) AS
	SELECT h.id AS hit, f.id AS feedback, f.outcome, f.decided_on, f.recorded_at
	FROM credit.noticed_hit h
	JOIN credit.watch w ON w.id = h.watch
	LEFT JOIN credit.department_now n ON n.name = w.department
	CROSS JOIN LATERAL unnest(credit.keys_of(h.subject)) k (key)
	JOIN credit.feedback_kept f ON credit.subject_key(f.subject) OPERATOR(@extschema@.=) k.key
	LEFT JOIN credit.department_now d ON d.name = f.department
	WHERE f.measure OPERATOR(@extschema@.=) w.measure
	  AND COALESCE(d.department, f.department) = COALESCE(n.department, w.department)
	  AND f.recorded_at >= h.noticed_at
	  -- A row is kept for a reason only.
	  AND (f.outcome <> 'let_through' OR NOT credit.blank(f.detail ->> 'reason') OR f.corrects IS NOT NULL)
	  -- Two licences are two tasks: what names one of them answers no other.
	  AND (f.detail ->> 'hit' IS NULL OR f.detail ->> 'hit' = h.id::text)
	  -- What is done after the end belongs to another hit, unless it lifts what was done by this one.
	  AND (h.ended_at IS NULL OR f.recorded_at <= h.ended_at OR f.outcome = 'lifted' OR f.detail ->> 'hit' = h.id::text)
	  AND NOT EXISTS (SELECT FROM credit.feedback_kept c WHERE c.corrects = f.id)
	  AND NOT (f.subject, h.subject) OPERATOR(@extschema@.=) ANY (SELECT x.subject, x.other FROM credit.kept_apart x);
COMMENT ON VIEW credit.hit_answer IS
	'the answers to each hit that was noticed: feedback of its department on its measure and subject since then, which '
	'names the hit in its detail ("hit") or none; a feedback that was corrected counts no more, and one that lets through without a '
	'reason answers none';

CREATE VIEW credit.answered_hit WITH (security_barrier) AS
	SELECT h.id AS hit, h.watch, h.row_key, h.subject, h.listing, h.since, h.noticed_at, h.ended_at, h.ended_why,
		   w.measure, COALESCE(n.department, w.department) AS department, w.ended_at AS unwatched_at,
		   a.feedback, a.outcome, a.decided_on, a.recorded_at
	FROM credit.noticed_hit h
	JOIN credit.watch w ON w.id = h.watch
	LEFT JOIN credit.department_now n ON n.name = w.department
	LEFT JOIN LATERAL (
		SELECT x.feedback, x.outcome, x.decided_on, x.recorded_at FROM credit.hit_answer x
		WHERE x.hit = h.id ORDER BY x.feedback DESC LIMIT 1) a ON true;
COMMENT ON VIEW credit.answered_hit IS 'each hit that was noticed with its last answer (credit.hit_answer)';

CREATE FUNCTION credit.require_hit(p_feedback bigint) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f credit.feedback_kept;
	v_hit text;
BEGIN
	SELECT * INTO f FROM credit.feedback_kept x WHERE x.id = p_feedback;
	v_hit := f.detail ->> 'hit';
	-- What comes from a database that follows names a hit of that database.
	IF v_hit IS NULL OR starts_with(v_hit, 'follower/') THEN
		RETURN;
	END IF;
	IF NOT EXISTS (
		SELECT FROM credit.noticed_hit h JOIN credit.watch w ON w.id = h.watch
		WHERE h.id = CASE WHEN v_hit ~ '^[0-9]{1,18}$' THEN v_hit::bigint END
		  AND credit.measure_eq(w.measure, f.measure)
		  AND credit.department_today(w.department) = credit.department_today(f.department)
		  AND EXISTS (SELECT FROM unnest(credit.keys_of(f.subject)) k (key)
					  WHERE credit.subject_eq(k.key, credit.subject_key(h.subject))))
	THEN
		RAISE EXCEPTION '%', credit.message('"hit" in the detail of a feedback is no hit of this department on that measure and subject')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('credit_hits shows the number of each hit that was noticed; without "hit" the detail answers all of the subject.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_hit(bigint) IS
	'error 22023 where the detail of a feedback names a hit ("hit") that is none of its department on its measure and subject';

CREATE FUNCTION credit.require_reason_to_keep() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (
		SELECT FROM unnest(credit.keys_of(NEW.subject)) k (key)
		JOIN credit.noticed_hit h ON credit.subject_eq(credit.subject_key(h.subject), k.key)
		JOIN credit.watch w ON w.id = h.watch
		WHERE h.ended_at IS NULL AND h.noticed_at <= NEW.recorded_at AND credit.measure_eq(w.measure, NEW.measure)
		  AND credit.department_today(w.department) = credit.department_today(NEW.department)
		  AND (NEW.detail ->> 'hit' IS NULL OR NEW.detail ->> 'hit' = h.id::text))
	THEN
		RAISE EXCEPTION '%', credit.message('a row that the list reaches is kept for a reason only')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Say in the detail why the official keeps it: {"reason": "..."}.');
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.require_reason_to_keep() IS
	'row trigger behind credit.feedback_kept: error 22023 where feedback lets through, without a reason in its detail, what a '
	'noticed hit of its department is about';
-- What a table's trigger writes is about that table's row: it is written, and answers no hit (credit.hit_answer).
CREATE TRIGGER keep_for_reason BEFORE INSERT OR UPDATE OF outcome, detail ON credit.feedback_kept
	FOR EACH ROW WHEN (NEW.outcome = 'let_through' AND NEW.subject IS NOT NULL AND NEW.source IS NULL AND NEW.corrects IS NULL
					   AND credit.blank(NEW.detail ->> 'reason'))
	EXECUTE FUNCTION credit.require_reason_to_keep();

CREATE VIEW credit.shown_watch_list WITH (security_barrier) AS
	SELECT w.id AS watch, COALESCE(n.department, w.department) AS department, w.measure,
		   CASE WHEN w.list IS NULL THEN format('%I.%I', w.relation_schema, w.relation_name) END AS relation, w.subject_column,
		   w.label_columns, w.condition_column, w.valid_until_column, w.registered_at, w.registered_by, w.ended_at,
		   l.name AS list, l.subjects, s.purpose, s.note, l.keep_until, l.sent_at, l.sent_by
	FROM credit.watch w
	LEFT JOIN credit.department_now n ON n.name = w.department
	LEFT JOIN credit.held_list l ON l.id = w.list
	LEFT JOIN credit.screening s ON s.id = l.asked
	WHERE credit.sees(NULL, COALESCE(n.department, w.department));
COMMENT ON VIEW credit.shown_watch_list IS 'what credit.watch_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_watch_list_row AS (
	watch bigint, department text, measure credit.measure, relation text, subject_column name, label_columns name[],
	condition_column name, valid_until_column name, registered_at timestamptz, registered_by name, ended_at timestamptz,
	list text, subjects bigint, purpose text, note text, keep_until date, sent_at timestamptz, sent_by name
);
COMMENT ON TYPE credit.shown_watch_list_row IS 'a row of credit.watch_list';
CREATE FUNCTION credit.my_watch_list() RETURNS SETOF credit.shown_watch_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_watch_list() IS 'the rows of credit.watch_list';
CREATE VIEW credit.watch_list WITH (security_barrier) AS SELECT x.* FROM credit.my_watch_list() x;
COMMENT ON VIEW credit.watch_list IS 'the watches of the departments for which the reader acts, those that have ended too; list, subjects, purpose, note, keep_until, '
	'sent_at, sent_by: of a list that was sent (credit_watch_list), as it was last sent';
