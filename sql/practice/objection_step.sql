/*
 * Practice: the steps of an objection: its examination and review
 * (法释〔2017〕7号 arts. 11 and 12).  Every step is a row; none can be skipped.
 */

CREATE FUNCTION credit.answers_objection(p_objection bigint) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM credit.objection o
		LEFT JOIN credit.listing l ON l.listing = o.listing AND l.known_until = 'infinity'
		LEFT JOIN credit.feedback_kept f ON f.id = o.feedback
		WHERE o.id = p_objection
		  AND (credit.acts_for(COALESCE(l.court, f.court)) OR credit.acts_for_department(f.department)));
COMMENT ON FUNCTION credit.answers_objection(bigint) IS
	'whether whoever acts is the court whose listing is objected to, or the department whose feedback is';

CREATE FUNCTION credit.reviews_objection(p_objection bigint) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN EXISTS (SELECT FROM credit.shown_review_list r WHERE r.objection = p_objection AND credit.acts_for(r.superior));
COMMENT ON FUNCTION credit.reviews_objection(bigint) IS
	'whether whoever acts is the court above that has to decide the review of an objection''s rejection';

-- Art. 12: the court above decides, and not the one whose rejection is reviewed.
CREATE FUNCTION credit.require_court_above(p_listing bigint) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_in_charge((SELECT l.court FROM credit.listing l
											WHERE l.listing = p_listing AND l.known_until = 'infinity'));
	v_superior text := (SELECT credit.court_in_charge(c.superior) FROM credit.court c WHERE c.name = v_court);
BEGIN
	IF v_superior IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('which court is above "%s" is not known'), credit.court_at(v_court, now()))
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.message('The court above decides a review (法释〔2017〕7号 art. 12).'),
				  HINT = credit.message('The office says which one that is: credit_set_superior.');
	ELSIF NOT credit.acts_for(v_superior) THEN
		RAISE EXCEPTION '%', format(credit.message('a review is decided by the court above, "%s"'),
									credit.court_at(v_superior, now()))
			USING ERRCODE = 'insufficient_privilege',
				  DETAIL = credit.message('The court above decides a review (法释〔2017〕7号 art. 12).');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_court_above(bigint) IS
	'error unless whoever acts is the court above the one that has the listing, or where none is set';

CREATE FUNCTION credit.add_step(
		p_objection bigint, p_step text, p_day date, p_founded boolean, p_document_no text, p_content text,
		p_decision bigint DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	o credit.objection_state;
	v_last date;
	v_deadline date;
BEGIN
	-- Of two clerks at the same time the second waits, and then sees the first one's step.
	PERFORM FROM credit.objection c WHERE c.id = p_objection FOR UPDATE;
	IF NOT FOUND OR NOT (credit.answers_objection(p_objection)
						 OR p_step = 'review_decided' AND credit.reviews_objection(p_objection)) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no objection %s'), COALESCE(p_objection::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	SELECT * INTO o FROM credit.shown_objection_state c WHERE c.id = p_objection;
	IF p_step IN ('served', 'review_requested', 'review_decided', 'carried_out') AND o.listing IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('objection %s is not one to a listing'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.message('Review by the court above is of listings (法释〔2017〕7号 art. 12).');
	ELSIF p_step = 'withdrawn'
		  AND o.state NOT IN ('under_examination', 'rejected_unserved', 'rejected', 'under_review')
		  OR p_step <> 'withdrawn' AND o.state = 'withdrawn'
		  OR p_step = 'carried_out' AND o.state <> 'founded'
		  OR p_step = 'decided' AND o.decided_on IS NOT NULL
		  OR p_step = 'served' AND (o.decided_on IS NULL OR o.served_on IS NOT NULL)
		  OR p_step = 'review_requested' AND o.state <> 'rejected'
		  OR p_step = 'review_decided' AND o.state <> 'under_review' THEN
		RAISE EXCEPTION '%', format(credit.message('this step does not follow in objection %s'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The objection is %s; the step is %s.'), credit.words_of('objection_state', o.state, credit.message('en')),
								  credit.words_of('objection_step', p_step, credit.message('en'))),
				  HINT = credit.message('The order is: decision, service, request for review of a rejection, decision on review; it may be withdrawn until it is decided for good.');
	ELSIF p_step = 'review_decided' THEN
		PERFORM credit.require_court_above(o.listing);
	END IF;
	v_last := COALESCE(o.review_decided_on, o.review_requested_on, o.served_on, o.decided_on, o.received_on);
	PERFORM credit.require_day(p_day, CASE WHEN p_step <> 'carried_out' THEN v_last END);
	IF p_step = 'review_requested' THEN
		v_deadline := credit.deadline(o.served_on, 10, false);
		IF p_day > v_deadline THEN
			RAISE EXCEPTION '%', credit.message('the request for review came too late')
				USING ERRCODE = 'check_violation',
					  DETAIL = format(credit.message('The decision was served on %s; the last day of the ten days of art. 12 was %s.'),
									credit.day_text(o.served_on), credit.day_text(v_deadline));
		END IF;
	ELSIF p_step IN ('decided', 'review_decided') THEN
		IF p_founded IS NULL THEN
			RAISE EXCEPTION '%', credit.message('whether it is well founded is missing')
				USING ERRCODE = 'invalid_parameter_value';
		ELSIF credit.blank(p_document_no) THEN
			RAISE EXCEPTION '%', credit.message('the document that decides it is missing')
				USING ERRCODE = 'invalid_parameter_value';
		END IF;
	END IF;
	-- In one order with the court's decisions, of which the later ones carry it out.
	INSERT INTO credit.objection_step (objection, step, day, founded, document_no, content, decision, at)
	VALUES (p_objection, p_step, p_day, p_founded, p_document_no, p_content, p_decision,
			COALESCE(credit.enter((SELECT l.court FROM credit.listing l
								   WHERE l.listing = o.listing AND l.known_until = 'infinity'), NULL), clock_timestamp()));
END
$$;
COMMENT ON FUNCTION credit.add_step(bigint, text, date, boolean, text, text, bigint) IS
	'one step of an objection, where it follows from the ones before';

CREATE FUNCTION credit.do_decide_objection(objection bigint, founded boolean, document_no text,
													decided_on date, reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'decided', decided_on, founded, document_no, reasons)
$$;
COMMENT ON FUNCTION credit.do_decide_objection(bigint, boolean, text, date, text) IS
	'the decision on an objection; one that is well founded is then carried out within three working days by credit_revoke, credit_correct, credit_remove or credit_remove_early (法释〔2017〕7号 art. 12)';

CREATE FUNCTION credit.do_serve_decision(objection bigint, served_on date) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'served', served_on, NULL, NULL, NULL)
$$;
COMMENT ON FUNCTION credit.do_serve_decision(bigint, date) IS
	'the decision was served; the ten days for a review run from here';

CREATE FUNCTION credit.do_request_review(objection bigint, received_on date, content text DEFAULT NULL)
	RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_requested', received_on, NULL, NULL, content)
$$;
COMMENT ON FUNCTION credit.do_request_review(bigint, date, text) IS
	'the subject asks the court above to review a rejection, within ten days of service; decided within 15 days; '
	'does not stay the listing; error for one that comes too late or before service';

CREATE FUNCTION credit.do_decide_review(objection bigint, founded boolean, document_no text, decided_on date,
												 reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_decided', decided_on, founded, document_no, reasons)
$$;
COMMENT ON FUNCTION credit.do_decide_review(bigint, boolean, text, date, text) IS
	'the court above (credit_set_superior) decides a review that credit.review_list shows it; where it finds for the '
	'subject, the listing court carries it out; error for the listing court itself';

CREATE FUNCTION credit.do_withdraw_objection(objection bigint, withdrawn_on date, content text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'withdrawn', withdrawn_on, NULL, NULL, content)
$$;
COMMENT ON FUNCTION credit.do_withdraw_objection(bigint, date, text) IS
	'whoever objected withdraws the objection, or the request for review with it: nothing is open any more; error for one '
	'that has been decided for good';

CREATE FUNCTION credit.do_carry_out(objection bigint, decision bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
BEGIN
	SELECT x.* INTO e
	FROM credit.objection o JOIN credit.court_event x ON x.listing = o.listing AND x.at > o.at
	WHERE o.id = objection AND x.id = decision AND credit.acts_for(credit.court_of_event(x));
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no decision %s on the listing since the objection came'),
									COALESCE(decision::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.decision_list.');
	END IF;
	PERFORM credit.add_step(objection, 'carried_out', credit.legal_day(e.at), NULL, NULL, NULL, e.id);
END
$$;
COMMENT ON FUNCTION credit.do_carry_out(bigint, bigint) IS
	'names the decision on the listing that carries out an objection that was found to be right, where it is another than '
	'the one asked for, or only one of several corrections is meant; error for a decision from before the objection';
