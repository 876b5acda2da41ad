/*
 * Register: what applicants for enforcement ask of the court: that a debtor be
 * listed (法释〔2017〕7号 art. 5).  A request lists nobody: the court's decision to
 * list does (list.sql, or a push), and the decision on the request names it.
 */

CREATE TABLE credit.listing_request (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject,
	case_no      text,
	case_key     text,
	applicant    text CHECK (applicant ~ '\S'),
	received_on  date NOT NULL,
	content      text CHECK (content ~ '\S'),
	at           timestamptz NOT NULL,
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	granted      boolean,
	listing      bigint,
	document_no  text CHECK (document_no ~ '\S'),
	decided_on   date CHECK (decided_on >= received_on),
	reason       text,
	decided_at   timestamptz,
	decided_by   name,
	key          credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	CHECK (num_nulls(granted, decided_on, decided_at, decided_by) = ANY (ARRAY[0, 4])),
	CHECK (subject IS NULL OR (granted IS NULL) = (document_no IS NULL)),
	CHECK (COALESCE(granted, false) = (listing IS NOT NULL)),
	CHECK (subject IS NULL OR granted IS DISTINCT FROM false OR reason ~ '\S'),
	CONSTRAINT listing_request_erased CHECK (num_nulls(subject, case_no, case_key, applicant, content) = ANY (ARRAY[0, 5]))
);
COMMENT ON TABLE credit.listing_request IS
	'requests of applicants for enforcement that a debtor be listed, each with the court''s decision on it (法释〔2017〕7号 '
	'art. 5)';
COMMENT ON COLUMN credit.listing_request.applicant IS 'who asked, by name; told to nobody but the court';
COMMENT ON COLUMN credit.listing_request.case_key IS 'the case number normalized for comparison; case_no is verbatim';
COMMENT ON COLUMN credit.listing_request.granted IS 'NULL until the court has decided';
COMMENT ON COLUMN credit.listing_request.listing IS
	'the listing that follows from a request that was granted, which is one on application; NULL for one that was refused';
COMMENT ON COLUMN credit.listing_request.reason IS 'why it was refused';
COMMENT ON COLUMN credit.listing_request.key IS 'credit_subject_key(subject)';
CREATE INDEX listing_request_key_idx ON credit.listing_request (key, case_key);

CREATE FUNCTION credit.do_request_listing(
		court text, subject_id credit.subject, case_no text, applicant text, received_on date, content text)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_at timestamptz;
	v_id bigint;
BEGIN
	PERFORM credit.require_case(court, subject_id, case_no);
	IF credit.blank(applicant) OR credit.blank(content) THEN
		RAISE EXCEPTION '%', credit.message('who asks, and what the request says, is required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	court := credit.known_court(court);
	PERFORM credit.require_court(court);
	PERFORM credit.require_day(received_on, NULL);
	IF credit.is_minor(subject_id, credit.day_start(received_on)) THEN
		RAISE EXCEPTION '%', credit.message('nobody can ask for a minor to be listed')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.');
	END IF;
	v_at := credit.enter(court, NULL);
	SELECT q.id INTO v_id FROM credit.listing_request q
	WHERE EXISTS (SELECT FROM unnest(credit.keys_of(subject_id)) k WHERE credit.subject_eq(q.key, k))
	  AND credit.same_case(subject_id, q.case_key, credit.case_key(do_request_listing.case_no)) AND q.court = ANY (credit.courts_of(do_request_listing.court))
	  AND credit.name_key(q.applicant) = credit.name_key(do_request_listing.applicant) AND q.granted IS NULL;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('a request of this applicant in this case is to be decided already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is request %s.'), v_id);
	END IF;
	INSERT INTO credit.listing_request (court, subject, case_no, case_key, applicant, received_on, content, at)
	VALUES (do_request_listing.court, subject_id, do_request_listing.case_no,
			credit.case_key(do_request_listing.case_no), do_request_listing.applicant, do_request_listing.received_on,
			do_request_listing.content, v_at)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_request_listing(text, credit.subject, text, text, date, text) IS
	'an applicant for enforcement asks the court to list a debtor in a case (法释〔2017〕7号 art. 5); decided within 15 days '
	'of receipt (credit_decide_request); lists nobody; returns the request''s number; error for a minor, and for a second '
	'request of the same applicant before the first is decided';

CREATE FUNCTION credit.not_asked_again_until(q credit.listing_request, p_listing bigint) RETURNS date
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT max(credit.asked_until(l.until, credit.court_day(e.detail ->> 'requested_on')))
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.court_event e ON e.id = credit.end_of(l.event)
	WHERE EXISTS (SELECT FROM unnest(credit.keys_of((q).subject)) k WHERE credit.subject_eq(l.key, k))
	  AND l.known_until = 'infinity' AND l.ended = 'removed' AND credit.reason_code(l.end_reason) = 'applicant_request'
	  AND l.listing <> p_listing AND credit.legal_day(l.until) <= (q).received_on
	  -- The bar follows the applicant and the enforcement basis: a case can be taken up again under another number.
	  AND (credit.same_case((q).subject, l.case_key, (q).case_key)
		   OR credit.document_key(r.basis_no) = (SELECT credit.document_key(o.basis_no) FROM credit.listing_record o
												 WHERE o.id = p_listing))
$$;
COMMENT ON FUNCTION credit.not_asked_again_until(credit.listing_request, bigint) IS
	'last day of the six months in which the applicant cannot have the debtor listed again, after a removal that the '
	'applicant asked for (法释〔2017〕7号 art. 10), in the case of a request or on the enforcement basis of the listing '
	'named; NULL where there was no such removal before the request';

CREATE FUNCTION credit.require_followed(q credit.listing_request, p_listing bigint, p_decided_on date) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_until date := credit.not_asked_again_until(q, p_listing);
BEGIN
	IF p_listing IS NULL THEN
		RAISE EXCEPTION '%', credit.message('a request that is granted names the listing that follows from it')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The decision to list comes first: credit_list, or the court''s push.');
	END IF;
	PERFORM credit.court_of(p_listing);
	IF NOT EXISTS (SELECT FROM credit.listing l
				   WHERE l.listing = p_listing AND l.known_until = 'infinity'
					 AND credit.court_in_charge(l.court) = credit.court_in_charge(q.court)
					 AND credit.same_case(q.subject, l.case_key, q.case_key)
					 AND credit.one_subject(l.subject, q.subject)) THEN
		RAISE EXCEPTION '%',
			format(credit.message('listing %s is not of the court, the case and the debtor of request %s'), p_listing, q.id)
			USING ERRCODE = 'check_violation';
	ELSIF NOT EXISTS (SELECT FROM credit.shown_decision_list d
					  WHERE d.listing = p_listing AND d.action IN ('list', 'ground')
						AND COALESCE(d.decided_on, d.done_on) BETWEEN q.received_on AND p_decided_on) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s does not follow from the request'), p_listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('Nothing was decided on it from %s to %s.'),
								credit.day_text(q.received_on), credit.day_text(p_decided_on));
	ELSIF q.received_on <= v_until THEN
		RAISE EXCEPTION '%',
			credit.message('the applicant had this debtor removed from the list, and cannot ask for another listing within six months')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The six months of 法释〔2017〕7号 art. 10 end with %s; the request is of %s.'),
								credit.day_text(v_until), credit.day_text(q.received_on)),
				  HINT = credit.message('Refuse the request; the court may list of its own motion.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_followed(credit.listing_request, bigint, date) IS
	'error where a listing does not follow from a request, or art. 10 forbids that it does';

CREATE FUNCTION credit.do_decide_request(
		request bigint, granted boolean, document_no text, decided_on date, listing bigint DEFAULT NULL,
		reason text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	q credit.listing_request;
BEGIN
	-- Of two clerks at the same time the second waits, and then sees the first one's decision.
	SELECT * INTO q FROM credit.listing_request r WHERE r.id = request FOR UPDATE;
	IF NOT FOUND OR NOT credit.acts_for(q.court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no request %s'), COALESCE(request::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the table credit.listing_request.');
	ELSIF q.granted IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('request %s has been decided already'), request)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF granted IS NULL THEN
		RAISE EXCEPTION '%', credit.message('whether the request is granted is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_document(document_no, decided_on, q.received_on);
	IF granted THEN
		PERFORM credit.require_followed(q, listing, decided_on);
	ELSIF listing IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('from a request that is refused no listing follows')
			USING ERRCODE = 'invalid_parameter_value';
	ELSE
		PERFORM credit.require_reason(reason);
	END IF;
	UPDATE credit.listing_request r
	SET granted = do_decide_request.granted, listing = do_decide_request.listing,
		document_no = do_decide_request.document_no, decided_on = do_decide_request.decided_on,
		reason = do_decide_request.reason, decided_at = credit.next_moment(r.at), decided_by = SESSION_USER
	WHERE r.id = request;
END
$$;
COMMENT ON FUNCTION credit.do_decide_request(bigint, boolean, text, date, bigint, text) IS
	'the court''s decision on an applicant''s request to list: granted, with the listing that was decided on it since, or '
	'refused, with the reason (法释〔2017〕7号 art. 5); error for a listing of another court, case or debtor, or one decided '
	'before the request; for a request within six months of a removal that the applicant asked for (art. 10); for one '
	'that is decided already';
