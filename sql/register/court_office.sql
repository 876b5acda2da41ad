/*
 * Register: what the office enters about courts, which no court decides itself:
 * that there is one, its names, which court has taken its place, which one is
 * above it.
 */

CREATE FUNCTION credit.require_free_name(p_name text, p_court text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_by_name(p_name);
BEGIN
	IF credit.blank(p_name) THEN
		RAISE EXCEPTION '%', credit.message('the name of the court is missing')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF v_court <> p_court OR v_court IS NOT NULL AND p_court IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('a court "%s" is known already'), p_name)
			USING ERRCODE = 'unique_violation',
				  DETAIL = format(credit.message('It is, or was, a name of "%s".'), credit.court_at(v_court, now())),
				  HINT = credit.message('A name that stood for two courts would tell neither. See the view credit.court_called.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_free_name(text, text) IS
	'error for a name that is missing, or that a court, or another one than p_court, has or had';

CREATE FUNCTION credit.write_superior(p_court text, p_superior text) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	UPDATE credit.court c SET superior = p_superior WHERE c.name = p_court;
	INSERT INTO credit.court_entry (court, entry, other) VALUES (p_court, 'superior', p_superior)
$$;
COMMENT ON FUNCTION credit.write_superior(text, text) IS 'writes which court is above a court, and that it was entered';

CREATE FUNCTION credit.do_add_court(name text, superior text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_superior text := CASE WHEN superior IS NOT NULL THEN credit.known_court(superior) END;
	v_court text;
BEGIN
	PERFORM credit.take_turn('courts');
	PERFORM credit.require_free_name(name);
	v_court := credit.add_court(name);
	IF v_superior IS NOT NULL THEN
		PERFORM credit.write_superior(v_court, v_superior);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.do_add_court(text, text) IS
	'makes a court known, with the court above it where that is known: from then on it can push, decide and be bound to; '
	'its first name is its key; error for a name that a court has or had';

CREATE FUNCTION credit.do_set_superior(court text, superior text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.known_court(court);
	v_superior text := credit.known_court(superior);
BEGIN
	PERFORM credit.take_turn('courts');
	IF EXISTS (WITH RECURSIVE above AS (
				   SELECT v_superior AS court
				   UNION
				   SELECT credit.court_in_charge(c.superior) FROM above a JOIN credit.court c ON c.name = a.court
				   WHERE c.superior IS NOT NULL)
			   SELECT FROM above a WHERE a.court = v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" is not above "%s"'), superior, court)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('It is the court itself, or one that is below it.');
	END IF;
	PERFORM credit.write_superior(v_court, v_superior);
END
$$;
COMMENT ON FUNCTION credit.do_set_superior(text, text) IS
	'says which court is above a court, and decides the reviews of what it has rejected (法释〔2017〕7号 art. 12); error for '
	'the court itself, and one below it';

CREATE FUNCTION credit.do_rename_court(
		court text, new_name text, since date, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.known_court(court, false);
	v_last record;
BEGIN
	PERFORM credit.require_document(document_no, decided_on, NULL);
	IF since IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the day is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.take_turn('courts');
	PERFORM credit.require_free_name(new_name, v_court);
	IF credit.court_in_charge(v_court) <> v_court THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" has been succeeded by "%s"'), court,
									credit.court_at(v_court, now()))
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = credit.message('Rename the court that acts in its place.');
	END IF;
	SELECT n.* INTO v_last FROM credit.court_called n WHERE n.court = v_court AND n.until IS NULL;
	IF v_last.name_key = credit.text_key(new_name) THEN
		RAISE EXCEPTION '%', format(credit.message('the court is called "%s" already'), v_last.name)
			USING ERRCODE = 'unique_violation';
	ELSIF credit.day_start(since) <= v_last.since THEN
		RAISE EXCEPTION '%', credit.message('the new name does not follow the last one')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The court is called "%s" since %s.'), v_last.name,
								  credit.day_text(credit.legal_day(v_last.since)));
	END IF;
	INSERT INTO credit.court_name (court, name, name_key, since, document_no, decided_on)
	VALUES (v_court, btrim(new_name), credit.text_key(new_name), credit.day_start(since), do_rename_court.document_no,
			do_rename_court.decided_on);
END
$$;
COMMENT ON FUNCTION credit.do_rename_court(text, text, date, text, date) IS
	'a court is called otherwise from a day on, by a document: answers show the new name from then on, and it is known by '
	'all of its names; nothing else changes; error for a name of another court';

CREATE FUNCTION credit.do_succeed_court(
		court text, successor text, since date, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.known_court(court, false);
	v_successor text := credit.known_court(successor);
BEGIN
	PERFORM credit.require_document(document_no, decided_on, NULL);
	PERFORM credit.require_day(since, NULL);
	PERFORM credit.take_turn('courts');
	IF credit.court_in_charge(v_court) <> v_court THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" has been succeeded by "%s"'), court,
									credit.court_at(v_court, now()))
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF v_court = v_successor THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" cannot succeed itself'), court)
			USING ERRCODE = 'check_violation';
	END IF;
	PERFORM credit.enter_courts(ARRAY[v_court, v_successor]);
	UPDATE credit.court c
	SET successor = v_successor, succeeded_on = since, succession_no = do_succeed_court.document_no
	WHERE c.name = v_court;
	INSERT INTO credit.court_entry (court, entry, other) VALUES (v_court, 'succeeded', v_successor);
END
$$;
COMMENT ON FUNCTION credit.do_succeed_court(text, text, date, text, date) IS
	'another court acts in the place of a court from now on (courts that are merged), by a document: it has its listings, '
	'pushes and decides on them, and answers send the subject there; the court''s own role acts no more; since: day of the '
	'succession';
