/*
 * Register: a case that goes to another court, and further numbers of a case.
 * A case that is taken up again has another number (执恢); one that another court
 * is designated to enforce is that court's from then on.  Neither is another
 * decision to list: the listing goes on as it is.
 */

CREATE FUNCTION credit.require_listing_of(p_court text, p_listing bigint) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(p_listing);
BEGIN
	IF credit.known_court(p_court) <> credit.court_in_charge(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is none of court "%s"'), p_listing, p_court)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	RETURN v_court;
END
$$;
COMMENT ON FUNCTION credit.require_listing_of(text, bigint) IS
	'the court whose listing it is, by its key; error for a listing of another court than the one named';

CREATE FUNCTION credit.do_transfer(
		court text, listing bigint, other_court text, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.require_listing_of(court, listing);
	v_in_charge text := credit.court_in_charge(v_court);
	v_other text := credit.known_court(other_court);
	e credit.court_event;
	l credit.listing;
BEGIN
	PERFORM credit.require_document(document_no, decided_on, NULL);
	IF v_other = v_in_charge THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is that court''s already'), listing)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.enter_courts(ARRAY[v_in_charge, v_other]);
	e := credit.record_event(v_court, 'transfer', listing, document_no, decided_on, NULL, NULL,
							 jsonb_build_object('to', v_other));
	l := credit.undecided_end(listing);
	IF EXISTS (SELECT FROM credit.listings_beside(l) o WHERE o.court = ANY (credit.courts_of(v_other)) AND credit.running(o)) THEN
		RAISE EXCEPTION '%', credit.message('the subject is on the other court''s list in this case already')
			USING ERRCODE = 'unique_violation',
				  HINT = credit.message('One of the two listings is to be ended; none of them is transferred.');
	END IF;
	PERFORM credit.write_decision(e, l);
	-- What the court has allowed the other one has not, and the subject may rely on it.
	INSERT INTO credit.exemption (id, subject, measure, since, until, known_from, exemption, scope, approval_no, court,
		event)
	OVERRIDING SYSTEM VALUE
	SELECT n.id, x.subject, x.measure, GREATEST(x.since, e.at), x.until, e.at, n.id, x.scope, x.approval_no, v_other, e.id
	FROM credit.exemption x
	CROSS JOIN LATERAL (SELECT nextval('credit.exemption_id_seq') AS id WHERE x.id IS NOT NULL OFFSET 0) n
	WHERE x.known_until = 'infinity' AND x.until > e.at AND credit.court_in_charge(x.court) = v_in_charge
	  AND (EXISTS (SELECT FROM unnest(credit.keys_of(l.subject)) k (key) WHERE credit.subject_eq(x.key, k.key))
		   OR EXISTS (SELECT FROM credit.relation o
					  WHERE o.listing = l.listing AND o.known_until = 'infinity' AND credit.one_subject(o.person, x.subject)))
	ORDER BY x.id;
END
$$;
COMMENT ON FUNCTION credit.do_transfer(text, bigint, text, text, date) IS
	'the case of a listing goes to another court, by a document: from now on the listing is that court''s, which pushes '
	'and decides on it, and for which the exemptions of the subject are repeated; what was answered before names the '
	'court of before; error where the other court lists the subject in the case already';

CREATE FUNCTION credit.do_add_case(
		court text, listing bigint, case_no text, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.require_listing_of(court, listing);
	v_case_key text := credit.case_key(case_no);
	v_there bigint;
	v_elsewhere text;
	e credit.court_event;
	l credit.listing;
BEGIN
	IF v_case_key IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('"%s" is not a case number of a known form, as （2020）鲁0116执1234号'), case_no)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_case_year(case_no);
	e := credit.record_event(v_court, 'case_no', listing, document_no, decided_on, NULL, NULL,
							 jsonb_build_object('case_no', do_add_case.case_no));
	SELECT * INTO l FROM credit.listing c WHERE c.listing = do_add_case.listing AND c.known_until = 'infinity';
	PERFORM credit.require_later_than_listing(e, l);
	SELECT min(o.listing) INTO v_there
	FROM unnest(credit.keys_of(l.subject)) k (key)
	JOIN credit.listing o ON credit.subject_eq(o.key, k.key)
	WHERE o.known_until = 'infinity' AND credit.one_subject(o.subject, l.subject)
	  AND credit.court_in_charge(o.court) = credit.court_in_charge(v_court)
	  AND (o.case_key = v_case_key AND (o.listing = l.listing OR credit.running(o))
		   OR EXISTS (SELECT FROM credit.listing_case n WHERE n.listing = o.listing AND n.case_key = v_case_key));
	IF v_there IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the subject has a listing under "%s" already'), case_no)
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is listing %s.'), v_there);
	END IF;
	-- A case is listed once, whichever court's.
	SELECT min(o.court) INTO v_elsewhere
	FROM unnest(credit.keys_of(l.subject)) k (key)
	JOIN credit.listing o ON credit.subject_eq(o.key, k.key)
	WHERE o.case_key = ANY (credit.case_keys(l.subject, v_case_key)) AND o.listing <> l.listing
	  AND credit.stands(o, e.at) AND credit.running(l) AND credit.one_subject(o.subject, l.subject);
	IF v_elsewhere IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the same case and subject stand on the list of %s'), credit.court_at(v_elsewhere, e.at))
			USING ERRCODE = 'unique_violation';
	END IF;
	INSERT INTO credit.listing_case (listing, case_no, case_key, event)
	VALUES (l.listing, do_add_case.case_no, v_case_key, e.id);
END
$$;
COMMENT ON FUNCTION credit.do_add_case(text, bigint, text, text, date) IS
	'the case of a listing has a further number (执恢), by a document: a record under it is of this listing, which keeps '
	'its own; error where the subject has a listing under that number already, or stands under it on another court''s list';
