/*
 * Practice: a court asks a department for assistance, and which feedback
 * answers it (measure 35 of the built-in plan: 协助区人民法院查询、控制).  What is
 * on record of it is in register/assistance.sql.
 */

CREATE FUNCTION credit.do_request_assistance(
		court text, listing bigint, measure credit.measure, department text, document_no text, due_on date, what text)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(listing);
	v_rule record;
	v_department text;
	v_what text;
	v_at timestamptz;
	v_id bigint;
	v_suspended boolean;
	l credit.listing;
BEGIN
	IF credit.known_court(court) IS DISTINCT FROM credit.court_in_charge(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is none of court "%s"'), listing, court)
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.blank(document_no) THEN
		RAISE EXCEPTION '%', credit.message('the number of the notice of assistance is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT k.code INTO v_what FROM credit.assistance_kind k
	WHERE k.code = credit.code_of('assistance_kind', do_request_assistance.what);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('assistance of kind "%s" is not known'), what)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('Known kinds are: %s.'),
								(SELECT string_agg(format(credit.message('%1$s (%2$s)'), k.code, k.name), credit.message(', ') ORDER BY k.ord)
								 FROM credit.assistance_kind k));
	END IF;
	SELECT r.effects, r.departments, r.open_list INTO v_rule
	FROM credit.rule r WHERE credit.measure_eq(r.measure, do_request_assistance.measure) AND r.holds @> now();
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	ELSIF 'assist' <> ALL (v_rule.effects) THEN
		RAISE EXCEPTION '%', format(credit.message('by measure "%s" no department assists the court'), measure)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Name a measure with the effect assist; see the view credit.measure_list.');
	END IF;
	v_department := credit.known_department(department);
	IF NOT v_rule.open_list AND v_department <> ALL (v_rule.departments) THEN
		RAISE EXCEPTION '%', format(credit.message('department "%s" does not carry out measure "%s"'), v_department, measure)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The plan names: %s.'), array_to_string(v_rule.departments, ', '));
	END IF;

	-- The court's list is locked first, as by every decision: the listing stays what it is until this one is entered.
	v_at := credit.enter(v_court, NULL);
	IF due_on IS NULL OR NOT isfinite(due_on) THEN
		RAISE EXCEPTION '%', credit.message('the last day for the answer is missing')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF due_on < credit.legal_day(v_at) THEN
		RAISE EXCEPTION '%', credit.message('the last day for the answer is over')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The day is %s, today is %s.'),
								  credit.day_text(due_on), credit.day_text(credit.legal_day(v_at)));
	END IF;
	l := credit.running_version(listing);
	SELECT x.suspended INTO v_suspended FROM credit.reach(l.subject, v_at, 'infinity') x
	WHERE x.version = l.id AND x.via IS NULL AND credit.measure_eq(x.measure, do_request_assistance.measure);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" does not follow from listing %s now'), measure, listing)
			USING ERRCODE = 'CR002';
	ELSIF v_suspended THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is suspended'), measure)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	IF EXISTS (SELECT FROM credit.assistance a
			   WHERE a.listing = do_request_assistance.listing AND credit.department_today(a.department) = v_department
				 AND a.what = v_what
				 AND credit.measure_eq(a.measure, do_request_assistance.measure)
				 AND credit.document_key(a.document_no) = credit.document_key(do_request_assistance.document_no)
				 AND a.withdrawn_at IS NULL) THEN
		RAISE EXCEPTION '%', format(credit.message('notice "%s" has been sent to department "%s" already'),
									document_no, v_department)
			USING ERRCODE = 'unique_violation', HINT = credit.message('See the view credit.assistance_list.');
	END IF;
	INSERT INTO credit.assistance (court, listing, subject, measure, department, what, document_no, due_on, requested_at)
	VALUES (v_court, listing, l.subject, do_request_assistance.measure, v_department, v_what, btrim(do_request_assistance.document_no),
			do_request_assistance.due_on, v_at)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_request_assistance(text, bigint, credit.measure, text, text, date, text) IS
	'a court asks a department, by a notice of assistance (协助执行通知书), to search for or to control property of a '
	'listing''s subject: query (查询) or control (控制), answered by the day due_on with feedback of outcome assisted '
	'that has its document''s number; owed until it is answered or withdrawn; returns the request''s number; error for '
	'another court''s listing, one that is not in force, a measure or a department by which nobody assists, and a '
	'notice that was sent already';

CREATE FUNCTION credit.do_withdraw_assistance(assistance bigint, document_no text, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	a credit.assistance;
	v_court text;
	v_at timestamptz;
BEGIN
	-- Who has the case now, which may be another court than the one that asked.
	SELECT l.court INTO v_court
	FROM credit.assistance x JOIN credit.listing l ON l.listing = x.listing AND l.known_until = 'infinity'
	WHERE x.id = do_withdraw_assistance.assistance;
	IF NOT FOUND OR NOT credit.acts_for(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no request for assistance %s'), COALESCE(assistance::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.assistance_list.');
	ELSIF credit.blank(document_no) OR credit.blank(reason) THEN
		RAISE EXCEPTION '%', credit.message('document and reason of a withdrawal are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	v_at := credit.enter(v_court, NULL);
	SELECT * INTO a FROM credit.assistance x WHERE x.id = do_withdraw_assistance.assistance FOR UPDATE;
	IF NOT EXISTS (SELECT FROM credit.shown_open_assistance o WHERE o.id = do_withdraw_assistance.assistance) THEN
		RAISE EXCEPTION '%', format(CASE WHEN a.withdrawn_at IS NULL
										 THEN credit.message('request for assistance %s has been answered')
										 ELSE credit.message('request for assistance %s has been withdrawn') END, assistance)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	UPDATE credit.assistance x
	SET withdrawn_at = GREATEST(v_at, x.requested_at), withdrawn_by = credit.acting_role(),
		withdrawal_no = btrim(do_withdraw_assistance.document_no), withdrawal_reason = do_withdraw_assistance.reason
	WHERE x.id = do_withdraw_assistance.assistance;
END
$$;
COMMENT ON FUNCTION credit.do_withdraw_assistance(bigint, text, text) IS
	'withdraws a request for assistance, by a document and with the reason; error where it has been answered or '
	'withdrawn, and for another court''s';

CREATE FUNCTION credit.open_request(
		p_subject credit.subject, p_measure credit.measure, p_department text, OUT version bigint, OUT court text)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT l.id, a.court
	FROM unnest(credit.keys_of(p_subject)) k
	JOIN credit.shown_open_assistance a ON credit.subject_eq(credit.subject_key(a.subject), k)
	JOIN credit.listing l ON l.listing = a.listing AND l.known_until = 'infinity'
	WHERE credit.measure_eq(a.measure, p_measure) AND a.department = COALESCE(p_department, a.department)
	ORDER BY a.id LIMIT 1
$$;
COMMENT ON FUNCTION credit.open_request(credit.subject, credit.measure, text) IS
	'the listing (its last version) and the court of a request about the subject that waits for its answer, of a '
	'department or of any (NULL); a department can answer one also when the listing has ended since';

CREATE FUNCTION credit.note_answer(p_feedback bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f credit.feedback_kept;
	v_notice text;
	v_named boolean;
	v_open bigint[];
	v_meant bigint[];
BEGIN
	SELECT * INTO f FROM credit.feedback_kept x WHERE x.id = p_feedback;
	v_named := NOT credit.blank(f.detail ->> 'notice');
	IF f.outcome <> 'assisted' OR f.document_no IS NULL THEN
		RETURN;
	END IF;
	v_notice := credit.document_key(CASE WHEN v_named THEN f.detail ->> 'notice' ELSE f.document_no END);
	-- Turns are taken by the request: two answers at once would both find it open, and a withdrawal likewise.
	SELECT array_agg(a.id), array_agg(a.id) FILTER (WHERE credit.document_key(a.document_no) = v_notice)
	INTO v_open, v_meant
	FROM (SELECT a.id, a.document_no FROM credit.assistance a
		  JOIN unnest(credit.keys_of(f.subject)) k ON credit.subject_eq(credit.subject_key(a.subject), k)
		  WHERE credit.measure_eq(a.measure, f.measure)
			AND credit.department_today(a.department) = credit.department_today(f.department)
			AND f.decided_on >= credit.legal_day(a.requested_at)
		  ORDER BY a.id FOR UPDATE OF a) a
	JOIN credit.shown_open_assistance o ON o.id = a.id;
	IF v_meant IS NULL AND v_named THEN
		RAISE EXCEPTION '%', format(credit.message('notice "%s" waits for no answer of this department about the subject'), f.detail ->> 'notice')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('See the view credit.assistance_list.');
	ELSIF v_meant IS NULL AND v_open IS NOT NULL THEN
		-- The number is that of the answer itself: it answers the notice that is open, if there is but one.
		IF (SELECT count(DISTINCT credit.document_key(a.document_no)) FROM credit.assistance a WHERE a.id = ANY (v_open)) > 1 THEN
			RAISE EXCEPTION '%', credit.message('several notices of assistance wait for an answer about the subject')
				USING ERRCODE = 'invalid_parameter_value',
					  HINT = credit.message('Say which one is answered: its number as "notice" in the detail.');
		END IF;
		v_meant := v_open;
	END IF;
	INSERT INTO credit.assistance_answer (assistance, feedback, document_no, answered_on, answered_at)
	SELECT m, f.id, f.document_no, f.decided_on, f.recorded_at FROM unnest(v_meant) m;
END
$$;
COMMENT ON FUNCTION credit.note_answer(bigint) IS
	'puts on record which requests for assistance a feedback answers: one of outcome assisted with a document, about '
	'the subject, by the department asked, not decided before the request; the notice that its detail names as '
	'"notice", that whose number is the document''s, or the only one that is open';
