/*
 * Register: what all decisions of a court have in common that are entered one
 * by one, beside the pushes: to list (arts. 1 to 5), to end a listing (arts. 2,
 * 9 and 10), to correct one (art. 9), to stay one.  Each is one call, writes
 * one row of credit.court_event, and new versions of what it changes.  As a
 * push does, it locks the court's row first, then the listings.
 */

CREATE FUNCTION credit.require_document(p_document_no text, p_decided_on date, p_fact_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today date := credit.register_today();
BEGIN
	IF credit.blank(p_document_no) THEN
		RAISE EXCEPTION '%', credit.message('the document that decides it is missing')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('A decision is in writing: give the number of the decision, ruling or approval.');
	END IF;
	IF p_decided_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF p_decided_on > v_today THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision lies in the future')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The day is %s, today is %s.'),
								credit.day_text(p_decided_on), credit.day_text(v_today));
	END IF;
	IF p_fact_on > p_decided_on THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the fact that it rests on')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The decision is of %s, the fact of %s.'),
								credit.day_text(p_decided_on), credit.day_text(p_fact_on));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_document(text, date, date) IS
	'error where a decision has no number or no day, or a day that cannot be';

CREATE FUNCTION credit.require_signature(p_signed_on date, p_decided_on date) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_signed_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the decision is not signed')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('A decision to list is signed by the court''s president (法释〔2017〕7号 art. 5).');
	ELSIF p_signed_on > p_decided_on THEN
		RAISE EXCEPTION '%', credit.message('the decision is signed on a later day than it was made')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The decision is of %s, the signature of %s.'),
								credit.day_text(p_decided_on), credit.day_text(p_signed_on));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_signature(date, date) IS
	'error where a decision to list is not signed by the court''s president (法释〔2017〕7号 art. 5), or later than on its day';

CREATE FUNCTION credit.require_reason(p_reason text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.blank(p_reason) THEN
		RAISE EXCEPTION '%', credit.message('a reason is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_reason(text) IS 'error where a decision that needs a reason gives none';

CREATE FUNCTION credit.require_case_year(p_case_no text) RETURNS void
	LANGUAGE plpgsql STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- As credit.case_key writes it: (2020)...
	IF substr(credit.case_key(p_case_no), 2, 4)::integer > extract(year FROM credit.register_today()) THEN
		RAISE EXCEPTION '%', format(credit.message('case number "%s" is of a year that is to come'), p_case_no)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('Today is %s.'), credit.day_text(credit.register_today()));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_case_year(text) IS
	'error for a case number of a year that is to come, under which no record could be pushed either; NULL passes';

CREATE FUNCTION credit.require_case(p_court text, p_subject credit.subject, p_case_no text) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.blank(p_court) OR p_subject IS NULL OR credit.case_key(p_case_no) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('court, subject and a case number of a known form are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_case_year(p_case_no);
END
$$;
COMMENT ON FUNCTION credit.require_case(text, credit.subject, text) IS
	'error where what is entered does not say whom, in which case and by which court it concerns, or the case is of a year '
	'that is to come';

CREATE FUNCTION credit.record_event(
		p_court text, p_action text, p_listing bigint, p_document_no text, p_decided_on date,
		p_fact_on date DEFAULT NULL, p_reason text DEFAULT NULL, p_detail jsonb DEFAULT '{}',
		p_facts jsonb DEFAULT NULL, p_since timestamptz DEFAULT NULL, p_target bigint DEFAULT NULL)
	RETURNS credit.court_event
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
BEGIN
	-- A ruling in bankruptcy concerns every court's listings of the debtor: who enters it acts for one of them (stay.sql).
	IF p_action NOT IN ('stay', 'end_stay') THEN
		PERFORM credit.require_court(p_court);
	END IF;
	PERFORM credit.require_document(p_document_no, p_decided_on, p_fact_on);
	SELECT t.* INTO e FROM credit.court_event t WHERE t.id = p_target AND t.decided_on > p_decided_on;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('the decision is older than decision %s, which it is about'), p_target)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The decision is of %s, that one of %s.'),
								credit.day_text(p_decided_on), credit.day_text(e.decided_on));
	END IF;
	e.id := nextval('credit.court_event_id_seq');
	e.at := credit.enter(p_court, e.id);
	IF e.at IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" is succeeded by another at this moment'), p_court)
			USING ERRCODE = 'serialization_failure', HINT = credit.message('Nothing was applied. Send the same again.');
	END IF;
	INSERT INTO credit.court_event (id, court, action, listing, document_no, decided_on, fact_on, reason, detail, at,
		facts, since, target)
	OVERRIDING SYSTEM VALUE
	VALUES (e.id, p_court, p_action, p_listing, p_document_no, p_decided_on,
			p_fact_on, p_reason, COALESCE(p_detail, '{}'), e.at, p_facts, p_since, p_target)
	RETURNING * INTO e;
	RETURN e;
END
$$;
COMMENT ON FUNCTION credit.record_event(
	text, text, bigint, text, date, date, text, jsonb, jsonb, timestamptz, bigint) IS
	'locks the court''s list and puts a decision on record';

CREATE FUNCTION credit.done_in_time(e credit.court_event, p_learned_on date) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- What departments are told changes with the entry, not with the document.
	SELECT credit.legal_day(e.at) <= credit.deadline(p_learned_on, 3, true)
$$;
COMMENT ON FUNCTION credit.done_in_time(credit.court_event, date) IS
	'whether a decision was done, that is entered, within three working days after the court learned of its reason '
	'(法释〔2017〕7号 arts. 9, 10); NULL where the calendar does not reach';

CREATE FUNCTION credit.court_of(p_listing bigint) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text;
BEGIN
	SELECT l.court INTO v_court FROM credit.listing l
	WHERE l.listing = p_listing AND l.known_until = 'infinity' AND l.subject IS NOT NULL;
	-- Same error for another court's listing, and for one that was erased, as for a number that does not exist, so that existence is not revealed.
	IF NOT FOUND OR NOT credit.acts_for(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no listing %s'), COALESCE(p_listing::text, 'null'))
			USING ERRCODE = 'undefined_object',
				  HINT = credit.message('See the views credit.current_list and credit.listing_history.');
	END IF;
	RETURN v_court;
END
$$;
COMMENT ON FUNCTION credit.court_of(bigint) IS
	'the court of a listing; error for a number that is none, or one of a court for which whoever acts does not act';

CREATE FUNCTION credit.was_revoked(e credit.court_event) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM credit.court_event k
				   WHERE k.listing = (e).listing AND k.action = 'revoke' AND k.target = (e).id)
$$;
COMMENT ON FUNCTION credit.was_revoked(credit.court_event) IS
	'whether a decision about a listing has been revoked by itself (credit_revoke_decision)';

CREATE FUNCTION credit.absence_words(p_listing bigint) RETURNS text
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT format(credit.message('listing %s is missing from the court''s full list since push "%s"'), p_listing,
				  (SELECT p.push_no FROM credit.court_event e JOIN credit.push p ON p.id = e.push
				   WHERE e.listing = p_listing AND e.action = 'absent' ORDER BY e.id DESC LIMIT 1))
$$;
COMMENT ON FUNCTION credit.absence_words(bigint) IS 'that a full list did not have a listing, and since which push';
CREATE FUNCTION credit.court_of_event(e credit.court_event) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE((SELECT l.court FROM credit.listing l WHERE l.listing = (e).listing AND l.known_until = 'infinity'),
					(e).court)
$$;
COMMENT ON FUNCTION credit.court_of_event(credit.court_event) IS
	'whose a decision is by now: the court that has its listing, which may have been transferred; else the court that made it';

CREATE FUNCTION credit.undecided_end(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_listing AND c.known_until = 'infinity';
	RETURN CASE WHEN credit.is_absence(l) THEN l ELSE credit.running_version(p_listing) END;
END
$$;
COMMENT ON FUNCTION credit.undecided_end(bigint) IS
	'the version of a listing that no decision has ended, for a decision that ends it: one that runs, or one that a full '
	'list did not have, which is no decision and may have it again; error where it has ended';

CREATE FUNCTION credit.running_version(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_listing AND c.known_until = 'infinity';
	IF credit.is_absence(l) THEN
		RAISE EXCEPTION '%', credit.absence_words(p_listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = credit.message('It is on the list again with the next push that has it.');
	ELSIF l.ended IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has ended'), p_listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(CASE l.ended WHEN 'removed' THEN credit.message('It was removed on %s.')
											   WHEN 'revoked' THEN credit.message('It was revoked on %s.')
											   ELSE credit.message('It was expired on %s.') END,
								  credit.day_text(credit.legal_day(l.known_from)));
	END IF;
	RETURN l;
END
$$;
COMMENT ON FUNCTION credit.running_version(bigint) IS
	'the version of a listing that stands, to be read while its court''s list is locked; error where it has ended, or a full '
	'list did not have it';

CREATE FUNCTION credit.end_of(p_event bigint) RETURNS bigint
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(CASE WHEN e.action = 'correct'
						 THEN (SELECT max(b.id) FROM credit.court_event b
							   WHERE b.listing = e.listing AND b.id < e.id
								 AND b.action = ANY (ARRAY['remove', 'remove_early', 'end_debtor', 'expire'])) END, e.id)
	FROM credit.court_event e WHERE e.id = p_event
$$;
COMMENT ON FUNCTION credit.end_of(bigint) IS
	'the decision that ended a listing, from the one that wrote its last version: itself, or what came before where that '
	'corrects what had ended';

CREATE FUNCTION credit.listings_beside(l credit.listing) RETURNS SETOF credit.listing
	LANGUAGE sql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp AS $$
	SELECT o.*
	FROM unnest(credit.keys_of((l).subject)) k (key)
	JOIN credit.listing o ON credit.subject_eq(o.key, k.key)
	WHERE o.listing <> (l).listing
	  AND credit.same_case((l).subject, o.case_key, (l).case_key) AND credit.one_subject(o.subject, (l).subject)
$$;
COMMENT ON FUNCTION credit.listings_beside(credit.listing) IS
	'all versions of the subject''s other listings in the case, whichever court''s, under whichever number of the subject and of '
	'the case';

CREATE FUNCTION credit.decidable_version(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing := credit.undecided_end(p_listing);
	v_other bigint;
BEGIN
	IF credit.is_absence(l) THEN
		SELECT o.listing INTO v_other FROM credit.listings_beside(l) o
		WHERE credit.court_in_charge(o.court) = credit.court_in_charge(l.court) AND credit.running(o);
		IF FOUND THEN
			RAISE EXCEPTION '%', credit.absence_words(p_listing)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('Since then the case stands as listing %s.'), v_other);
		END IF;
		-- Absence is evidence and no decision: it does not keep the court from deciding, and ends with the next list that
		-- has the record.
		RAISE NOTICE '%', credit.absence_words(p_listing)
			USING HINT = credit.message('The decision is entered; it counts when a push has the listing again, and at once where it lists on a further ground.');
	END IF;
	RETURN l;
END
$$;
COMMENT ON FUNCTION credit.decidable_version(bigint) IS
	'the version of a listing about which the court can decide further: one that runs, or, with a notice, one that a full list '
	'did not have; error where it has ended';

CREATE FUNCTION credit.require_alone(p_before credit.listing, p_at timestamptz) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
	o credit.listing;
BEGIN
	-- What stood before the decision was checked when it was listed.
	IF credit.stands(p_before, p_at) THEN
		RETURN;
	END IF;
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_before.listing AND c.known_until = 'infinity';
	IF NOT credit.stands(l, p_at) THEN
		RETURN;
	END IF;
	SELECT * INTO o FROM credit.listings_beside(l) x WHERE credit.stands(x, p_at) ORDER BY x.listing LIMIT 1;
	IF credit.court_in_charge(o.court) = credit.court_in_charge(l.court) THEN
		RAISE EXCEPTION '%', format(credit.message('another listing of the case stands since listing %s ended'), l.listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF o.court IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the same case and subject stand on the list of %s'), credit.court_at(o.court, p_at))
			USING ERRCODE = 'unique_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_alone(credit.listing, timestamptz) IS
	'error where a decision, which is on record already, makes a listing stand that did not before (its version then), while '
	'another of the same case and subject does: a case is listed once, by the court that enforces';

CREATE FUNCTION credit.require_period(l credit.listing, e credit.court_event) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- Without the decision itself, which is on record already.
	IF credit.day_start(e.decided_on) >= (SELECT max(g.until) FROM credit.pieces(ARRAY[l.listing], e.at - '1 microsecond'::interval) g
										  WHERE g.ended_by IS NULL) THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is over already'), l.listing)
			USING ERRCODE = 'check_violation', HINT = credit.message('Another decision lists again: credit_list.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_period(credit.listing, credit.court_event) IS
	'error where the period of a listing was over on the day of a decision that would add to it';

CREATE FUNCTION credit.correctable_version(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_listing AND c.known_until = 'infinity';
	RETURN CASE WHEN l.ended = ANY (ARRAY['removed', 'expired']) AND NOT credit.is_absence(l) THEN l
				ELSE credit.decidable_version(p_listing) END;
END
$$;
COMMENT ON FUNCTION credit.correctable_version(bigint) IS
	'the version of a listing that can be corrected: any but that of one that was revoked, which never was';
