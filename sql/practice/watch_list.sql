/*
 * Practice: a list of holders under watch, for a department that has no table
 * here and can send only a list.  It is a standing question about people: sent
 * for a purpose, logged like a screening, kept until a day that the department
 * names, removed by it, by the last of its watches or by a job.  Its hits are those
 * of any watch (hit.sql).
 */

CREATE FUNCTION credit.own_list(p_department text, p_name text) RETURNS credit.held_list
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT l.* FROM credit.held_list l
	WHERE l.name = p_name AND l.removed_at IS NULL AND credit.department_today(l.department) = p_department
	ORDER BY l.id LIMIT 1 FOR UPDATE
$$;
COMMENT ON FUNCTION credit.own_list(text, text) IS
	'the list of that name of the department, which is called so today, locked against other calls; NULL: there is none';

CREATE FUNCTION credit.do_watch_list(name text, subjects credit.subject[], measures credit.measure[], purpose text, keep_until date)
	RETURNS TABLE (watch bigint, measure credit.measure, kept bigint, minors bigint, reached bigint)
	LANGUAGE plpgsql VOLATILE ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
	v_role name := credit.acting_role();
	v_today date := credit.legal_day(now());
	v_most bigint := 1000000;
	v_department text;
	v_other text;
	v_list credit.held_list;
	v_entry bigint;
	v_first bigint;
	w credit.watch;
BEGIN
	IF array_ndims(subjects) > 1 OR array_ndims(measures) > 1 OR cardinality(subjects) NOT BETWEEN 1 AND v_most
		OR cardinality(measures) NOT BETWEEN 1 AND 100 THEN
		RAISE EXCEPTION '%', format(credit.message('a list under watch has between 1 and %s subjects, and between 1 and 100 measures'), v_most)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('A larger one is sent in parts, each with a name of its own; one with nobody in it is ended with credit_unwatch_list.');
	ELSIF num_nulls(name, subjects, measures, purpose, keep_until) > 0 OR array_position(subjects, NULL) IS NOT NULL
		OR array_position(measures, NULL) IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('name, subjects, measures, purpose and last day of a list under watch must not be null')
			USING ERRCODE = 'null_value_not_allowed';
	ELSIF credit.blank(name) THEN
		RAISE EXCEPTION '%', credit.message('a list under watch must have a name') USING ERRCODE = 'invalid_parameter_value';
	ELSIF keep_until NOT BETWEEN v_today AND (v_today + '1 year'::interval)::date THEN
		RAISE EXCEPTION '%', format(credit.message('a list is kept until a day from today to %s'),
									credit.day_text((v_today + '1 year'::interval)::date))
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Send it again by then, if it is still needed: so it is as the department has it by then.');
	END IF;
	FOREACH v_other IN ARRAY ARRAY(SELECT credit.department_today(credit.acting_department(m)) FROM unnest(measures) m) LOOP
		IF v_other <> v_department THEN
			RAISE EXCEPTION '%', credit.message('the measures of a list under watch must be those of one department')
				USING ERRCODE = 'invalid_parameter_value',
					  HINT = credit.message('Send it for each department, or SET LOCAL credit.department to the one that watches.');
		END IF;
		v_department := v_other;
	END LOOP;
	IF NOT credit.acts_for_department(v_department) THEN
		RAISE EXCEPTION '%', format(credit.message('role "%1$s" does not act for department "%2$s"'), v_role, v_department)
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('Lists are sent by a role bound with credit_bind_department, not by that of an application.');
	END IF;

	v_list := credit.own_list(v_department, name);
	IF v_list.id IS NULL THEN
		IF (SELECT count(*) >= 100 FROM credit.held_list l
			WHERE l.removed_at IS NULL AND credit.department_today(l.department) = v_department) THEN
			RAISE EXCEPTION '%', format(credit.message('department "%1$s" has %2$s lists under watch already'), v_department, 100)
				USING ERRCODE = 'program_limit_exceeded', HINT = credit.message('End what is not needed with credit_unwatch_list.');
		END IF;
		-- Of two sessions that send a new list of one name at the same time, one sends it after the other.
		INSERT INTO credit.held_list AS l (department, name, keep_until, subjects, sent_at, sent_by)
		VALUES (v_department, do_watch_list.name, do_watch_list.keep_until, 0, clock_timestamp(), v_role)
		ON CONFLICT (department, name) WHERE removed_at IS NULL DO UPDATE SET sent_at = clock_timestamp()
		RETURNING l.* INTO v_list;
	END IF;

	-- It is replaced as a whole; who stays in it keeps what was noticed.
	WITH sent AS MATERIALIZED (
		SELECT s, credit.is_minor(s, now()) AS minor FROM unnest(subjects) s
	), diff AS MATERIALIZED (
		SELECT min(x.id) AS id, (array_agg(x.subject) FILTER (WHERE x.subject IS NOT NULL))[1] AS subject
		FROM (SELECT h.id, credit.subject_key(h.subject) AS key, NULL::credit.subject AS subject
			  FROM credit.held_subject h WHERE h.list = v_list.id
			  UNION ALL
			  SELECT NULL, credit.subject_key(n.s), n.s FROM sent n WHERE NOT n.minor) x
		GROUP BY x.key
	), gone AS (
		DELETE FROM credit.held_subject h USING diff d WHERE h.id = d.id AND d.subject IS NULL
	), new AS (
		INSERT INTO credit.held_subject (list, subject) SELECT v_list.id, d.subject FROM diff d WHERE d.id IS NULL
	)
	SELECT count(d.subject), (SELECT count(*) FROM sent n WHERE n.minor) INTO kept, minors FROM diff d;
	UPDATE credit.held_list l SET keep_until = do_watch_list.keep_until, subjects = kept, sent_at = credit.next_moment(v_list.sent_at), sent_by = v_role
	WHERE l.id = v_list.id;

	PERFORM credit.end_watch(x.id) FROM credit.watch x
	WHERE x.list = v_list.id AND x.ended_at IS NULL
	  AND NOT EXISTS (SELECT FROM unnest(measures) m WHERE credit.measure_eq(m, x.measure));
	FOR measure IN SELECT DISTINCT m FROM unnest(measures) m ORDER BY m LOOP
		INSERT INTO credit.watch (department, measure, label_columns, registered_by, list)
		VALUES (v_department, do_watch_list.measure, '{}', v_role, v_list.id)
		ON CONFLICT (list, measure) WHERE ended_at IS NULL DO NOTHING;
		SELECT * INTO w FROM credit.watch x
		WHERE x.list = v_list.id AND credit.measure_eq(x.measure, do_watch_list.measure) AND x.ended_at IS NULL;
		SELECT count(*) INTO reached FROM credit.reached_by(w, v_role, NULL);
		v_entry := credit.log_list(measure, purpose, cardinality(subjects), minors, reached);
		v_first := COALESCE(v_first, v_entry);
		watch := w.id;
		RETURN NEXT;
	END LOOP;
	UPDATE credit.held_list l SET asked = v_first WHERE l.id = v_list.id;
END
$$;
COMMENT ON FUNCTION credit.do_watch_list(text, credit.subject[], credit.measure[], text, date) IS
	'puts a list of holders under watch for measures of a department, for whom sends it has no table here; the same name again: in '
	'place of the one before. A row for each measure: its watch, for credit_hits; kept: how many are in the list, each '
	'once; minors: who is left out as a minor; reached: how many the list of the courts reaches. purpose: one of '
	'credit.purpose, free text behind a colon; an entry in credit.screening for each measure. keep_until: the last day on '
	'which it is kept, at most a year from today. By a role bound to the department, which may ask about the measures. Error '
	'22023, 22004 for what is not taken, 42501, 54000 for more than 100 lists';

CREATE FUNCTION credit.end_list(p_list bigint) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.lock_list(p_list) THEN
		RETURN NULL;
	END IF;
	PERFORM credit.end_watch(x.id) FROM credit.watch x WHERE x.list = p_list AND x.ended_at IS NULL;
	RETURN credit.remove_list(p_list);
END
$$;
COMMENT ON FUNCTION credit.end_list(bigint) IS 'ends the watches of a list and removes it; returns how many subjects it had, NULL where another session has removed it';

CREATE FUNCTION credit.do_unwatch_list(name text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_lists bigint[] := ARRAY(SELECT l.id FROM credit.held_list l
							  WHERE l.name = do_unwatch_list.name AND l.removed_at IS NULL
								AND credit.acts_for_department(credit.department_today(l.department)) LIMIT 2);
	v_count bigint;
BEGIN
	IF cardinality(v_lists) = 1 THEN
		v_count := credit.end_list(v_lists[1]);
	END IF;
	-- None, or one that another session has removed since.
	IF cardinality(v_lists) < 2 AND v_count IS NULL THEN
		RAISE EXCEPTION '%', credit.message('there is no list of that name under watch')
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.watch_list.');
	ELSIF cardinality(v_lists) > 1 THEN
		RAISE EXCEPTION '%', credit.message('several departments have a list of that name under watch')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('End its watches one by one with credit_unwatch; with the last of them it is removed.');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_unwatch_list(text) IS
	'ends the watches of a list of one''s own department (credit_watch_list) and removes it at once; returns how many subjects '
	'it had; what was noticed and fed back stays; error 42704 for another''s, 22023 where several departments for which who '
	'calls acts have one of that name';

CREATE FUNCTION credit.do_expire_lists() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_list bigint;
	v_count bigint := 0;
	v_left bigint := 0;
BEGIN
	-- Its removal is an erasure: whoever has that turn is waited for, and what another has just removed is left.
	IF NOT credit.try_turn('erasure') THEN
		RETURN 0;
	END IF;
	FOR v_list IN SELECT l.id FROM credit.held_list l
				  WHERE l.removed_at IS NULL AND l.keep_until < credit.legal_day(now()) ORDER BY l.id LOOP
		-- Whoever holds a list keeps no other from being removed.
		BEGIN
			IF credit.end_list(v_list) IS NOT NULL THEN
				v_count := v_count + 1;
			END IF;
		EXCEPTION WHEN lock_not_available OR serialization_failure THEN
			v_left := v_left + 1;
			PERFORM credit.wait_no_longer();
		END;
	END LOOP;
	IF v_left > 0 THEN
		RAISE NOTICE '%', credit.message('another session does this, or has just done it; it is tried again next time');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_expire_lists() IS
	'removes the lists under watch (credit_watch_list) whose last day is over, and ends their watches; returns how many lists; for '
	'a scheduler';
