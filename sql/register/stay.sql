/*
 * Register: rulings that stay listings, in a retrial (审判监督程序) or in
 * bankruptcy.  Proceedings can overlap: a listing is out of force while any of
 * them lasts (compile.sql).
 */

CREATE FUNCTION credit.require_proceeding(p_proceeding text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(p_proceeding, '') NOT IN ('retrial', 'bankruptcy') THEN
		RAISE EXCEPTION '%', format(credit.message('proceeding "%s" does not stay a listing'), p_proceeding)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('It is retrial or bankruptcy.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_proceeding(text) IS 'error for a proceeding that does not stay a listing';

CREATE FUNCTION credit.stayed_together(p_listing bigint, p_proceeding text) RETURNS TABLE (listing bigint, court text)
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- A bankruptcy ruling stays the enforcement of every claim, in whichever court.  Sorted by court, because callers
	-- lock courts in this order; a common order prevents deadlocks.
	SELECT c.listing, c.court
	FROM credit.listing c
	WHERE (credit.running(c) OR c.known_until = 'infinity' AND credit.is_absence(c))
	  AND (c.listing = p_listing
		   OR p_proceeding = 'bankruptcy'
			  AND c.key OPERATOR(@extschema@.=) ANY (credit.keys_of(
				(SELECT l.subject FROM credit.listing l WHERE l.listing = p_listing AND l.known_until = 'infinity')))
			  AND credit.one_subject(c.subject, (SELECT l.subject FROM credit.listing l
												 WHERE l.listing = p_listing AND l.known_until = 'infinity')))
	ORDER BY credit.court_in_charge(c.court), c.listing;
END;
COMMENT ON FUNCTION credit.stayed_together(bigint, text) IS
	'the listings that a ruling concerns: one in a retrial, all of the subject''s in bankruptcy';

CREATE FUNCTION credit.do_stay(
		listing bigint, proceeding text, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from timestamptz := credit.day_start(decided_on);
	v_count integer := 0;
	e credit.court_event;
	l credit.listing;
	x record;
BEGIN
	proceeding := credit.code_or_said('proceeding', proceeding);
	PERFORM credit.require_proceeding(proceeding);
	PERFORM credit.court_of(listing);
	FOR x IN SELECT * FROM credit.stayed_together(listing, proceeding) LOOP
		e := credit.record_event(x.court, 'stay', x.listing, document_no, decided_on, NULL, proceeding, '{}');
		l := credit.undecided_end(x.listing);
		PERFORM FROM credit.stay s
		WHERE s.listing = x.listing AND s.proceeding = do_stay.proceeding AND s.until IS NULL;
		IF FOUND AND x.listing = do_stay.listing THEN
			RAISE EXCEPTION '%', format(credit.message('listing %s is stayed in this proceeding already'), listing)
				USING ERRCODE = 'object_not_in_prerequisite_state';
		ELSIF NOT FOUND AND (credit.is_absence(l) OR l.until IS NULL OR l.until > v_from) THEN
			INSERT INTO credit.stay (event, listing, proceeding, since)
			VALUES (e.id, x.listing, do_stay.proceeding, v_from);
			PERFORM credit.write_versions(ARRAY[x.listing], e.at, NULL, e.id);
			v_count := v_count + 1;
		END IF;
	END LOOP;
	IF v_count = 0 THEN
		PERFORM credit.running_version(listing);
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s was over before the ruling'), listing)
			USING ERRCODE = 'check_violation';
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_stay(bigint, text, text, date) IS
	'puts a listing out of force from the day of a ruling in a retrial on, until credit_end_stay; in bankruptcy '
	'with all other listings of the subject, whichever court''s, those made before its end included (法释〔2017〕7号 art. 10 ¶1 (5), 国办发〔2025〕22号); returns '
	'how many were stayed';

CREATE FUNCTION credit.do_end_stay(
		listing bigint, proceeding text, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from timestamptz := credit.day_start(decided_on);
	v_count integer := 0;
	v_since timestamptz;
	e credit.court_event;
	l credit.listing;
	x record;
BEGIN
	proceeding := credit.code_or_said('proceeding', proceeding);
	PERFORM credit.require_proceeding(proceeding);
	PERFORM credit.court_of(listing);
	FOR x IN SELECT * FROM credit.stayed_together(listing, proceeding) LOOP
		e := credit.record_event(x.court, 'end_stay', x.listing, document_no, decided_on, NULL, proceeding, '{}');
		l := credit.undecided_end(x.listing);
		SELECT s.since INTO v_since FROM credit.stay s
		WHERE s.listing = x.listing AND s.proceeding = do_end_stay.proceeding AND s.until IS NULL;
		CONTINUE WHEN NOT FOUND;
		IF v_since >= v_from THEN
			RAISE EXCEPTION '%', format(credit.message('the stay of listing %s begins after its end'), x.listing)
				USING ERRCODE = 'check_violation';
		END IF;
		UPDATE credit.stay s SET until = v_from, ended_by = e.id
		WHERE s.listing = x.listing AND s.proceeding = do_end_stay.proceeding AND s.until IS NULL;
		PERFORM credit.write_versions(ARRAY[x.listing], e.at, NULL, e.id);
		v_count := v_count + 1;
	END LOOP;
	-- The proceeding is over for the listings that have ended meanwhile as well, or it would stay later ones.
	IF proceeding = 'bankruptcy' AND v_count > 0 THEN
		UPDATE credit.stay s SET until = v_from, ended_by = e.id
		FROM credit.listing o
		WHERE o.id = s.listing AND s.proceeding = 'bankruptcy' AND s.until IS NULL AND s.since < v_from
		  AND EXISTS (SELECT FROM unnest(credit.keys_of((SELECT c.subject FROM credit.listing c WHERE c.id = do_end_stay.listing))) k
					  WHERE credit.subject_eq(k, o.key));
	END IF;
	IF v_count = 0 THEN
		PERFORM credit.running_version(listing);
		RAISE EXCEPTION '%', format(credit.message('listing %s is not stayed in this proceeding'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_end_stay(bigint, text, text, date) IS
	'ends the stay of a listing as of a day, in bankruptcy of all that were stayed with it: in force again from '
	'then on, within the period and unless another proceeding stays it; returns how many; error where none is '
	'stayed';
