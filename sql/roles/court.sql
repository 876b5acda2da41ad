/*
 * Roles: the courts.  A court is known from credit_bind_court or credit_add_court
 * on, and by any name that it ever had.  Its first name stays its key, in
 * bindings, policies and listings; answers show the name that it has by then
 * (credit.court_at).  Whatever takes a court by name asks credit.known_court.
 *
 * Courts are renamed and merged (莱城区人民法院 became 莱芜区人民法院 in 2019).  One
 * that has been succeeded keeps its listings; its successor acts on them, and
 * nobody else does.  What the office enters about courts is in
 * ../register/court_office.sql.
 */

CREATE TABLE credit.court (
	name          text PRIMARY KEY,
	last_push     bigint,
	last_push_no  text,
	last_push_at  timestamptz,
	last_event    bigint,
	last_at       timestamptz,
	superior      text,
	successor     text,
	succeeded_on  date,
	succession_no text CHECK (succession_no ~ '\S'),
	CONSTRAINT court_superior_other CHECK (superior <> name),
	CONSTRAINT court_successor_other CHECK (successor <> name),
	CONSTRAINT court_succession CHECK (num_nulls(successor, succeeded_on, succession_no) = ANY (ARRAY[0, 3]))
);
COMMENT ON TABLE credit.court IS
	'courts that keep a list here, or decide on reviews of one that does, and the last push applied of each; its row is '
	'the lock that all that changes a court''s list queues for';
COMMENT ON COLUMN credit.court.name IS
	'the name under which it became known, which stays its key; others are in credit.court_name';
COMMENT ON COLUMN credit.court.last_event IS
	'last decision entered beside the pushes; written so that a transaction with an older view of the list cannot '
	'go on';
COMMENT ON COLUMN credit.court.last_at IS
	'the moment of what was last entered for the court, push or decision: no row about its list came to be known later';
COMMENT ON COLUMN credit.court.superior IS
	'the court above, which decides reviews (法释〔2017〕7号 art. 12); NULL: not set yet';
COMMENT ON COLUMN credit.court.successor IS
	'the court that acts in its place since succeeded_on, by the document succession_no; NULL: it acts itself';

CREATE FUNCTION credit.list_as_of() RETURNS timestamptz
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- PL/pgSQL keeps the plan for the session: every answer asks.
	RETURN (SELECT min(c.last_push_at) FROM credit.court c WHERE c.successor IS NULL);
END
$$;
COMMENT ON FUNCTION credit.list_as_of() IS
	'when the last push was applied of the court whose list is oldest, of those that push; NULL: none does; the list of a '
	'court that was succeeded is its successor''s';

CREATE TABLE credit.court_name (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	name         text NOT NULL CHECK (name ~ '\S'),
	name_key     text NOT NULL,
	since        timestamptz NOT NULL,
	document_no  text NOT NULL CHECK (document_no ~ '\S'),
	decided_on   date NOT NULL,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	UNIQUE (court, since)
);
COMMENT ON TABLE credit.court_name IS
	'names that a court got after its first, which is its key; append-only, from which each holds until the next '
	'(credit.court_called has both)';
COMMENT ON COLUMN credit.court_name.name_key IS 'credit.text_key(name), by which a court is found under any spelling';

CREATE TABLE credit.court_entry (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	entry        text NOT NULL CHECK (entry = ANY (ARRAY['added', 'superior', 'succeeded'])),
	other        text REFERENCES credit.court,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CONSTRAINT court_entry_other CHECK ((entry = 'added') = (other IS NULL))
);
COMMENT ON TABLE credit.court_entry IS
	'who made a court known, said which court is above it (superior) or acts in its place (succeeded), and when; '
	'append-only, one row an act; names are in credit.court_name';
COMMENT ON COLUMN credit.court_entry.other IS 'the court above, or the successor';

-- Every session keeps these names in memory, and who acts for which court.  A push writes other columns.
CREATE TRIGGER superior_there AFTER INSERT OR UPDATE OF superior ON credit.court
	FOR EACH ROW WHEN (NEW.superior IS NOT NULL) EXECUTE FUNCTION credit.require_own_row('superior', 'name');
CREATE TRIGGER superior_kept AFTER DELETE OR UPDATE OF name ON credit.court
	FOR EACH ROW EXECUTE FUNCTION credit.keep_own_row('superior', 'name');
CREATE TRIGGER successor_there AFTER INSERT OR UPDATE OF successor ON credit.court
	FOR EACH ROW WHEN (NEW.successor IS NOT NULL) EXECUTE FUNCTION credit.require_own_row('successor', 'name');
CREATE TRIGGER successor_kept AFTER DELETE OR UPDATE OF name ON credit.court
	FOR EACH ROW EXECUTE FUNCTION credit.keep_own_row('successor', 'name');
CREATE TRIGGER court_changed AFTER INSERT OR UPDATE OF successor, succeeded_on OR DELETE OR TRUNCATE ON credit.court
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.court ENABLE ALWAYS TRIGGER court_changed;
CREATE TRIGGER court_arrived AFTER INSERT OR UPDATE OF successor, succeeded_on OR DELETE ON credit.court
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.court ENABLE REPLICA TRIGGER court_arrived;
CREATE TRIGGER name_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.court_name
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.court_name ENABLE ALWAYS TRIGGER name_changed;
CREATE TRIGGER name_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.court_name
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.court_name ENABLE REPLICA TRIGGER name_arrived;

CREATE FUNCTION credit.court_at(court text, moment timestamptz) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_court_at';
COMMENT ON FUNCTION credit.court_at(text, timestamptz) IS
	'what a court, by its key, is called at a moment: its name then or, once it has been succeeded, its successor''s';

CREATE VIEW credit.court_called WITH (security_barrier) AS
	SELECT x.court, x.name, x.name_key, x.since, lead(x.since) OVER (PARTITION BY x.court ORDER BY x.since) AS until
	FROM (SELECT c.name AS court, c.name, credit.text_key(c.name) AS name_key, '-infinity'::timestamptz AS since
		  FROM credit.court c
		  UNION ALL
		  SELECT n.court, n.name, n.name_key, n.since FROM credit.court_name n) x;
COMMENT ON VIEW credit.court_called IS 'every name of every court, with the time for which it holds; until NULL: to this day';

CREATE FUNCTION credit.court_in_charge(court text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_court_in_charge';
COMMENT ON FUNCTION credit.court_in_charge(text) IS
	'the court itself, by its key, or the one that acts in its place since it has been succeeded';

CREATE FUNCTION credit.courts_of(p_court text) RETURNS text[]
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE own AS (
		SELECT p_court AS court
		UNION
		SELECT c.name FROM own o JOIN credit.court c ON c.successor = o.court
	)
	SELECT array_agg(o.court) FROM own o
$$;
COMMENT ON FUNCTION credit.courts_of(text) IS
	'the court, by its key, and those that it has succeeded: whose listings are its own';

CREATE FUNCTION credit.court_by_name(p_name text) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- First as it is written: version 0.1.0 may have taken two spellings for two courts, and then each is found by its own.
	SELECT COALESCE((SELECT c.name FROM credit.court c WHERE c.name = p_name),
					(SELECT n.court FROM credit.court_called n WHERE n.name_key = credit.text_key(p_name)
					 ORDER BY n.court COLLATE "C" LIMIT 1))
$$;
COMMENT ON FUNCTION credit.court_by_name(text) IS
	'the key of the court that has, or had, a name, however it is spelt; NULL where there is none';

CREATE FUNCTION credit.known_court(p_name text, p_to_act boolean DEFAULT true) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_by_name(credit.limited(p_name, 'court'));
	v_nearest text;
BEGIN
	IF credit.blank(p_name) THEN
		RAISE EXCEPTION '%', credit.message('the court is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF v_court IS NULL THEN
		-- Of a name that is as near, today's.  All of them end with four characters that say they are a court's.
		v_nearest := credit.nearest_name(p_name, ARRAY(SELECT n.name FROM credit.court_called n
													   ORDER BY n.until IS NOT NULL, n.name COLLATE "C"), 4);
		RAISE EXCEPTION '%', format(credit.message('court "%s" is not known'), p_name)
			USING ERRCODE = 'undefined_object',
				  HINT = CASE WHEN v_nearest IS NOT NULL
							  THEN format(credit.message('Perhaps it is "%s". A court becomes known by credit_add_court or credit_bind_court.'),
										  v_nearest)
							  ELSE credit.message('A court becomes known by credit_add_court or credit_bind_court.') END;
	END IF;
	RETURN CASE WHEN p_to_act THEN credit.court_in_charge(v_court) ELSE v_court END;
END
$$;
COMMENT ON FUNCTION credit.known_court(text, boolean) IS
	'the key of the court that has, or had, a name, however it is spelt; where it is to act, and has been succeeded, that '
	'of its successor; error for a name of no court, with the nearest one';

CREATE FUNCTION credit.add_court(p_name text) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- Of two sessions with one name the second finds the first one's court.
	PERFORM credit.take_turn('courts');
	WITH added AS (
		INSERT INTO credit.court (name) SELECT btrim(p_name) WHERE credit.court_by_name(p_name) IS NULL RETURNING name)
	INSERT INTO credit.court_entry (court, entry) SELECT a.name, 'added' FROM added a;
	RETURN credit.court_by_name(p_name);
END
$$;
COMMENT ON FUNCTION credit.add_court(text) IS 'makes a court known by its first name, which is its key from then on, and returns the key; that of the court that has '
	'the name already, where there is one';
