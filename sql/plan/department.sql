/*
 * Plan: names of departments and who follows on whom (a reform of institutions,
 * 机构改革, renames departments and moves their duties).  What is written down
 * keeps the name of its day: plans, bindings, feedback, receipts.  Who bears a
 * department's duties on a day, and under which name, is derived here and
 * nowhere else: credit.department_period for what is stored,
 * credit.known_department for what is named by an argument.
 *
 * A department is known by its first name, the one under which a plan or the
 * history first has it; the later ones lead to it.  A name is one department's
 * for good: a plan that is loaded later may name it by any of them.
 */

CREATE TABLE credit.department_history (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	department  text NOT NULL CHECK (department ~ '\S'),
	name        text CHECK (name ~ '\S'),
	successor   text CHECK (successor ~ '\S'),
	since       date NOT NULL CHECK (isfinite(since)),
	document_no text NOT NULL CHECK (document_no ~ '\S'),
	known_from  timestamptz NOT NULL,
	known_until timestamptz NOT NULL DEFAULT 'infinity',
	by_role     name NOT NULL DEFAULT credit.acting_role(),
	CHECK (num_nonnulls(name, successor) = 1),
	CHECK (successor <> department),
	CHECK (known_until > known_from)
);
COMMENT ON TABLE credit.department_history IS
	'names of departments and their successors, each since a day and until the next; an entry of the same day takes the '
	'place of what was entered in error, which is kept (known_until)';
COMMENT ON COLUMN credit.department_history.department IS
	'by its first name, whatever it is called; credit.department_period says what that is on a day';
COMMENT ON COLUMN credit.department_history.name IS 'what the department is called since then; NULL: the entry is of a successor';
COMMENT ON COLUMN credit.department_history.successor IS
	'who has its duties since then, by its first name; NULL: the entry is of a name';
COMMENT ON COLUMN credit.department_history.since IS 'first legal day; may lie ahead';
CREATE UNIQUE INDEX ON credit.department_history (department, since) WHERE known_until = 'infinity';
CREATE UNIQUE INDEX ON credit.department_history (department) WHERE known_until = 'infinity' AND successor IS NOT NULL;
-- Every session keeps the names in memory, as it keeps the rules.
CREATE TRIGGER department_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.department_history
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.department_history ENABLE ALWAYS TRIGGER department_changed;
CREATE TRIGGER department_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.department_history
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.department_history ENABLE REPLICA TRIGGER department_arrived;

-- A function, and not the view itself: the planner, which knows nothing of how few rows there are, would plan it anew in
-- each place of the views that ask for names, and take it for large; and compile it, which takes longer than all else that
-- an explanation asks for: jit is off.
CREATE FUNCTION credit.department_periods(p_known_at timestamptz DEFAULT 'infinity')
	RETURNS TABLE (name text, department text, first_name text, since date, until date)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE ROWS 10
	SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan SET jit = off AS $$
BEGIN
	-- Most districts have none, and planning the rest takes longer than what asks for it.
	IF NOT EXISTS (SELECT FROM credit.department_history) THEN
		RETURN;
	END IF;
	RETURN QUERY
	WITH RECURSIVE entered AS (
		SELECT h.department, h.name, h.successor, h.since FROM credit.department_history h
		WHERE h.known_from <= p_known_at AND (h.known_until > p_known_at OR h.known_until = 'infinity')
	), first_name AS (
		-- A name that was entered in error leads to its department as well, unless it is another's.
		SELECT DISTINCT ON (x.name) x.name, x.department
		FROM (SELECT e.name, e.department, 1 AS ord FROM entered e WHERE e.name IS NOT NULL
			  UNION ALL
			  SELECT h.department, h.department, 2 FROM credit.department_history h
			  UNION ALL
			  SELECT h.successor, h.successor, 2 FROM credit.department_history h WHERE h.successor IS NOT NULL
			  UNION ALL
			  SELECT h.name, h.department, 3 FROM credit.department_history h
			  WHERE h.name IS NOT NULL AND NOT EXISTS (SELECT FROM credit.department d WHERE d.name = h.name)) x
		ORDER BY x.name, x.ord, x.department
	), moment AS (
		SELECT '-infinity'::date AS since
		UNION
		SELECT e.since FROM entered e
	), walk AS (
		SELECT n.name, m.since, n.department FROM first_name n CROSS JOIN moment m
		UNION
		SELECT w.name, w.since, e.successor
		FROM walk w JOIN entered e ON e.department = w.department AND e.successor IS NOT NULL AND e.since <= w.since
	), bearer AS (
		SELECT w.name, w.since, w.department AS first_name,
			   COALESCE((SELECT e.name FROM entered e
						 WHERE e.department = w.department AND e.name IS NOT NULL AND e.since <= w.since
						 ORDER BY e.since DESC LIMIT 1), w.department) AS department
		FROM walk w
		WHERE NOT EXISTS (SELECT FROM entered e
						  WHERE e.department = w.department AND e.successor IS NOT NULL AND e.since <= w.since)
	)
	SELECT c.name, c.department, c.first_name, c.since,
		   lead(c.since, 1, 'infinity') OVER (PARTITION BY c.name ORDER BY c.since) AS until
	FROM (SELECT b.name, b.department, b.first_name, b.since,
				 (b.department, b.first_name) IS DISTINCT FROM
				 (lag(b.department) OVER earlier, lag(b.first_name) OVER earlier) AS changed
		  FROM bearer b WINDOW earlier AS (PARTITION BY b.name ORDER BY b.since)) c
	WHERE c.changed;
END
$$;
COMMENT ON FUNCTION credit.department_periods(timestamptz) IS
	'credit.department_period, by what was known at a moment; names that were entered later, or in error, are understood';

CREATE VIEW credit.department_period AS
	SELECT p.name, p.department, p.first_name, p.since, p.until FROM credit.department_periods() p;
COMMENT ON VIEW credit.department_period IS
	'for each name of a department with a history, former ones included: what the department that bears its duties is '
	'called from since to before until; a name without a row is that of a department without a history';
COMMENT ON COLUMN credit.department_period.first_name IS 'the first name of that department';

CREATE VIEW credit.department_now AS
	SELECT p.name, p.department, p.first_name FROM credit.department_periods() p
	WHERE credit.legal_day(now()) >= p.since AND credit.legal_day(now()) < p.until;
COMMENT ON VIEW credit.department_now IS 'credit.department_period of today';

CREATE VIEW credit.department_stood_for AS
	SELECT a.name, b.name AS named, GREATEST(a.since, b.since) AS since, LEAST(a.until, b.until) AS until
	FROM credit.department_periods() a
	JOIN credit.department_periods() b ON b.first_name = a.first_name AND b.since < a.until AND a.since < b.until;
COMMENT ON VIEW credit.department_stood_for IS
	'whose duties a department of that name bore from since to before until, by each of their names: its own, and those '
	'of whom it had succeeded by then';

CREATE FUNCTION credit.department_today(p_name text) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE((SELECT n.department FROM credit.department_now n WHERE n.name = p_name), p_name)
$$;
COMMENT ON FUNCTION credit.department_today(text) IS
	'what the department that bears the duties of the one of that name today is called; a name without a history is its '
	'own, and NULL gives NULL';

CREATE FUNCTION credit.department_root(p_department text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text := btrim(credit.limited(p_department, 'department'));
	v_name text;
	v_nearest text;
BEGIN
	SELECT x.name INTO v_name
	FROM (SELECT d.name, 1 AS ord FROM credit.department d WHERE d.name = v_department
		  UNION ALL
		  SELECT p.name, 1 FROM credit.department_period p WHERE p.name = v_department
		  UNION ALL
		  SELECT n.department, 2 FROM credit.department_name n WHERE n.written = v_department AND n.same) x
	ORDER BY x.ord LIMIT 1;
	IF NOT FOUND THEN
		-- Most of them end with one character that says they are an office.
		v_nearest := credit.nearest_name(v_department, ARRAY(
			SELECT x.name
			FROM (SELECT d.name FROM credit.department d
				  UNION SELECT n.written FROM credit.department_name n WHERE n.same
				  UNION SELECT p.name FROM credit.department_period p) x
			ORDER BY x.name COLLATE "C"), 1);
		RAISE EXCEPTION '%', format(credit.message('no plan names department "%s"'), p_department)
			USING ERRCODE = 'undefined_object',
				  HINT = CASE WHEN v_nearest IS NULL THEN credit.message('See the table credit.department.')
						 ELSE format(credit.message('The nearest name is "%s"; see the table credit.department.'), v_nearest) END;
	END IF;
	-- Before the first day of the history nobody has succeeded anybody.
	RETURN COALESCE((SELECT p.first_name FROM credit.department_period p WHERE p.name = v_name AND p.since = '-infinity'),
					v_name);
END
$$;
COMMENT ON FUNCTION credit.department_root(text) IS
	'the first name of a department that a plan or the history names so, or by another of its names; error for others, '
	'with the nearest name where one is like it';

CREATE FUNCTION credit.known_department(p_department text) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.department_today(credit.department_root(p_department))
$$;
COMMENT ON FUNCTION credit.known_department(text) IS
	'what the department is called today that bears the duties of one which is named by any of its names, former ones '
	'included: the name used in answers; error for a name that nobody has';

/* What the office enters */

CREATE FUNCTION credit.enter_department(
		p_department text, p_name text, p_successor text, p_since date, p_document_no text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_at timestamptz;
BEGIN
	SELECT credit.next_moment(max(GREATEST(h.known_from, NULLIF(h.known_until, 'infinity')))) INTO v_at
	FROM credit.department_history h;
	UPDATE credit.department_history h SET known_until = v_at
	WHERE h.department = p_department AND h.since = p_since AND h.known_until = 'infinity';
	INSERT INTO credit.department_history (department, name, successor, since, document_no, known_from)
	VALUES (p_department, p_name, p_successor, p_since, btrim(p_document_no), v_at);
END
$$;
COMMENT ON FUNCTION credit.enter_department(text, text, text, date, text) IS
	'puts a name or a successor on record, in place of what the history has of the same day';

CREATE FUNCTION credit.open_department_history(p_department text, p_since date, p_document_no text) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text;
	h credit.department_history;
BEGIN
	IF credit.blank(p_department) THEN
		RAISE EXCEPTION '%', credit.message('the department is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.calendar_day(p_since) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the first day is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.blank(p_document_no) THEN
		RAISE EXCEPTION '%', credit.message('the number of the document is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Two officials at once: each would look at a history that the other is about to change.
	PERFORM credit.take_turn('departments');
	v_department := credit.department_root(p_department);
	SELECT * INTO h FROM credit.department_history x
	WHERE x.department = v_department AND x.successor IS NOT NULL AND x.known_until = 'infinity' AND x.since < p_since;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('department "%s" has had a successor since %s'), p_department,
									credit.day_text(h.since))
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = format(credit.message('Its duties are those of department "%s".'), credit.department_today(h.successor));
	END IF;
	RETURN v_department;
END
$$;
COMMENT ON FUNCTION credit.open_department_history(text, date, text) IS
	'what is asked of every entry in the history of departments: a department, which had no successor before that day, a '
	'first day, a document; takes the turn, and returns the department''s first name';

CREATE FUNCTION credit.do_rename_department(department text, new_name text, since date, document_no text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text;
	v_name text := btrim(credit.limited(new_name, 'new_name'));
	v_known boolean;
	v_other text;
BEGIN
	IF credit.blank(v_name) THEN
		RAISE EXCEPTION '%', credit.message('the new name of the department is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	v_department := credit.open_department_history(department, since, document_no);
	SELECT true INTO v_known
	WHERE EXISTS (SELECT FROM credit.department d WHERE d.name = v_name)
	   OR EXISTS (SELECT FROM credit.department_name n WHERE n.written = v_name AND n.same)
	   -- A name that was entered in error, and of which no more is known, is free again.
	   OR EXISTS (SELECT FROM credit.department_history h
				  WHERE h.known_until = 'infinity' AND v_name IN (h.department, h.name, h.successor));
	IF v_known THEN
		v_other := credit.department_root(v_name);
		IF v_other <> v_department THEN
			RAISE EXCEPTION '%', format(credit.message('"%s" is the name of another department'), v_name)
				USING ERRCODE = 'duplicate_object',
					  DETAIL = format(credit.message('It is, or has been, that of department "%s".'), credit.department_today(v_other)),
					  HINT = credit.message('Where that one takes over its duties, use credit_succeed_department.');
		END IF;
	END IF;
	IF v_name = (SELECT COALESCE((SELECT h.name FROM credit.department_history h
								  WHERE h.department = v_department AND h.name IS NOT NULL AND h.known_until = 'infinity'
									AND h.since <= do_rename_department.since
								  ORDER BY h.since DESC LIMIT 1), v_department))
	   -- It may have been entered in error that it is called otherwise since that very day, or has a successor.
	   AND NOT EXISTS (SELECT FROM credit.department_history h
					   WHERE h.department = v_department AND h.known_until = 'infinity' AND h.successor IS NOT NULL
						 AND h.since = do_rename_department.since) THEN
		RAISE EXCEPTION '%', format(credit.message('department "%s" is called so on that day'), v_name)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	PERFORM credit.enter_department(v_department, v_name, NULL, since, document_no);
END
$$;
COMMENT ON FUNCTION credit.do_rename_department(text, text, date, text) IS
	'a department has another name from the day since on, which may lie ahead or have passed: bindings, what it owes, '
	'and its measures follow, what is on record keeps its name; what was entered before for the same day is taken back; '
	'error for a department of no plan, for one that has had a successor before, and for the name of another department';

CREATE FUNCTION credit.do_succeed_department(department text, successor text, since date, document_no text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text;
	v_successor text;
	v_day date;
BEGIN
	IF credit.blank(credit.limited(successor, 'successor')) THEN
		RAISE EXCEPTION '%', credit.message('the successor is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	v_department := credit.open_department_history(department, since, document_no);
	v_successor := credit.department_root(successor);
	-- Later entries would be of a department that is no more.
	SELECT min(h.since) INTO v_day FROM credit.department_history h
	WHERE h.department = v_department AND h.known_until = 'infinity' AND h.since > do_succeed_department.since;
	IF v_day IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the history of department "%s" has an entry of a later day'), department)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The day is %s.'), credit.day_text(v_day)),
				  HINT = credit.message('See the table credit.department_history.');
	END IF;
	-- The successors of all days, those to come included: who follows on whom must not come back to where it began.
	IF EXISTS (
		WITH RECURSIVE walk AS (
			SELECT v_successor AS department
			UNION
			SELECT h.successor FROM walk w
			JOIN credit.department_history h ON h.department = w.department AND h.successor IS NOT NULL AND h.known_until = 'infinity')
		SELECT FROM walk w WHERE w.department = v_department) THEN
		RAISE EXCEPTION '%', format(CASE WHEN v_successor = v_department
										 THEN credit.message('department "%s" cannot succeed itself')
										 ELSE credit.message('department "%s" has the duties of its successor already') END, department)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Where a department only has another name, use credit_rename_department.');
	END IF;
	PERFORM credit.enter_department(v_department, NULL, v_successor, since, document_no);
END
$$;
COMMENT ON FUNCTION credit.do_succeed_department(text, text, date, text) IS
	'another department has the duties of one from the day since on, which may lie ahead or have passed: its measures, '
	'what it owes and the roles bound to it are the successor''s, beside the successor''s own; what is on record keeps its '
	'name; what was entered before for the same day is taken back; error for a department of no plan, for one that has '
	'had a successor before, and where the two would follow on each other';
