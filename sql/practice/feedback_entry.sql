/*
 * Practice: feedback that corrects another, and feedback in bulk.
 */

CREATE FUNCTION credit.do_correct_feedback(feedback bigint, outcome text, detail jsonb, reason text)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f credit.feedback_kept;
	v_day date;
	v_id bigint;
BEGIN
	IF credit.blank(reason) OR outcome IS NULL OR detail IS NULL OR jsonb_typeof(detail) <> 'object' THEN
		RAISE EXCEPTION '%', credit.message('outcome, detail and reason of a correction are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT * INTO f FROM credit.feedback_kept x WHERE x.id = do_correct_feedback.feedback;
	-- Same error for another department's feedback as for a number that does not exist: existence is not revealed.
	IF NOT FOUND OR (credit.acts_for_department(f.department)
					 OR f.department IS NULL AND credit.acts_for('')) IS NOT TRUE THEN
		RAISE EXCEPTION '%', format(credit.message('there is no feedback %s'), COALESCE(feedback::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	IF EXISTS (SELECT FROM credit.feedback_kept x WHERE x.corrects = f.id) THEN
		RAISE EXCEPTION '%', format(credit.message('feedback %s has been corrected already'), feedback)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = format(credit.message('Correct the one that took its place: %s.'),
								(SELECT x.id FROM credit.feedback_kept x WHERE x.corrects = f.id));
	END IF;
	v_day := COALESCE(credit.read_day(detail ->> 'decided_on', 'decided_on'), f.decided_on);
	IF v_day > credit.register_today() THEN
		RAISE EXCEPTION '%', credit.message('decided_on in the detail of a feedback lies in the future')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- On another day than before the measure must have reached the subject, as for any feedback; by a listing of which
	-- the department knows, or that stands now.
	IF v_day <> f.decided_on AND NOT EXISTS (
		SELECT FROM credit.reach(f.subject,
								 LEAST(credit.day_start(v_day + 1) - '1 microsecond'::interval, clock_timestamp()),
								 'infinity') x
		JOIN credit.listing v ON v.id = x.version
		JOIN credit.listing l ON l.listing = v.listing AND l.known_until = 'infinity'
		WHERE credit.measure_eq(x.measure, f.measure)
		  AND (credit.acts_for('') OR credit.stands(l, now())
			   OR l.listing = ANY (credit.tied_listings(f.subject, ARRAY[credit.department_today(f.department)])))) THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" was not in force for subject %s on that day'),
									f.measure, credit.subject_mask(f.subject)) USING ERRCODE = 'CR002';
	END IF;
	INSERT INTO credit.feedback_kept (subject, measure, outcome, detail, department, version, recorded_at, recorded_by,
		source, court, amount, document_no, decided_on, evidence_uri, evidence_sha256, corrects, correction)
	SELECT f.subject, f.measure,
		   credit.fitting_outcome(f.measure, (SELECT r.since FROM credit.rule r
											  WHERE credit.measure_eq(r.measure, f.measure)
												AND r.since <= credit.day_start(v_day)
											  ORDER BY r.since DESC LIMIT 1), do_correct_feedback.outcome),
		   do_correct_feedback.detail, f.department, f.version, credit.next_moment(f.recorded_at),
		   credit.acting_role(), f.source, f.court,
		   d.amount, d.document_no, v_day, d.evidence_uri, d.evidence_sha256, f.id, reason
	FROM credit.feedback_detail(detail) d
	RETURNING id INTO v_id;
	UPDATE credit.assistance_answer x SET voided_at = GREATEST(clock_timestamp(), x.answered_at) WHERE x.feedback = f.id;
	PERFORM credit.note_answer(v_id), credit.require_hit(v_id);
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_correct_feedback(bigint, text, jsonb, text) IS
	'corrects one''s department''s feedback by another, with the reason; the first stays as it was, and is counted '
	'no more; subject and measure stay; returns the new feedback''s number; error for another department''s, and '
	'for what has been corrected already';

/* In bulk: COPY credit.feedback_entry (subject, measure, outcome, detail) FROM ... */

CREATE TABLE credit.feedback_reject_kept (
	id        bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME credit.feedback_reject_id_seq) PRIMARY KEY,
	subject   text,
	measure   text,
	outcome   text,
	detail    text,
	code      text NOT NULL,
	reason    text,
	at        timestamptz NOT NULL DEFAULT clock_timestamp(),
	loaded_by name NOT NULL DEFAULT CURRENT_USER
);
COMMENT ON TABLE credit.feedback_reject_kept IS
	'rows of credit.feedback_entry that could not be taken, as they were given, with the reason; a minor''s without the number';
COMMENT ON COLUMN credit.feedback_reject_kept.code IS 'SQLSTATE of the reason';
COMMENT ON COLUMN credit.feedback_reject_kept.reason IS
	'in codes (credit.said); in words where it is the server''s own, or was kept by version 0.1.0';

CREATE VIEW credit.feedback_reject WITH (security_barrier) AS
	SELECT r.id, r.subject, r.measure, r.outcome, r.detail, r.code, credit.said(r.reason) AS reason, r.at, r.loaded_by
	FROM credit.feedback_reject_kept r
	WHERE r.loaded_by = CURRENT_USER
	   -- The tables' owner sees all of them.
	   OR pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = 'credit.feedback_reject_kept'::regclass), 'USAGE');
COMMENT ON VIEW credit.feedback_reject IS
	'rows of credit.feedback_entry that could not be taken, as they were given, with the reason in the language of who reads; '
	'each role sees its own, and clears them by DELETE; a minor''s without the number';
COMMENT ON COLUMN credit.feedback_reject.code IS 'SQLSTATE of the reason, by which programs tell one from another';

CREATE VIEW credit.feedback_entry AS
	SELECT NULL::text AS subject, NULL::text AS measure, NULL::text AS outcome, NULL::text AS detail
	WHERE false;
COMMENT ON VIEW credit.feedback_entry IS
	'feedback in bulk, by COPY or INSERT: each row is as a call of credit_feedback; one that cannot be taken goes '
	'into credit.feedback_reject with its reason, and the rest goes on; nothing is read from it';

CREATE FUNCTION credit.try_feedback(
		p_subject text, p_measure text, p_outcome text, p_detail text, OUT code text, OUT reason text)
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_constraint text;
	v_detail jsonb;
BEGIN
	-- Before they are read: what cannot be read is quoted in the reason.
	PERFORM credit.limited(p_subject, 'identifier'), credit.limited(p_measure, 'code'),
			credit.limited(p_detail, 'detail');
	BEGIN
		v_detail := COALESCE(p_detail::jsonb, '{}');
	EXCEPTION
		WHEN data_exception OR statement_too_complex OR program_limit_exceeded THEN
			RAISE EXCEPTION '%', credit.message('detail of a feedback cannot be read as JSON') USING ERRCODE = SQLSTATE;
	END;
	PERFORM credit.give_feedback(p_subject::credit.subject, p_measure::credit.measure, p_outcome, v_detail);
EXCEPTION
	-- Errors that the row itself causes; not lack of memory, a cancelled query and the like.
	WHEN data_exception OR integrity_constraint_violation OR undefined_object OR insufficient_privilege
		OR feature_not_supported OR statement_too_complex OR SQLSTATE 'CR002' OR SQLSTATE 'CR003' THEN
		GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, reason = MESSAGE_TEXT, v_constraint = CONSTRAINT_NAME;
		-- It is there: whoever does not know whether it was taken sends it again.
		IF v_constraint = 'feedback_sent_as_idx' THEN
			code := NULL;
			reason := NULL;
		END IF;
		-- Whoever reads it may speak another language.
		reason := credit.code_sentence(reason);
END
$$;
COMMENT ON FUNCTION credit.try_feedback(text, text, text, text) IS
	'gives feedback as credit_feedback does, as whoever calls; where it is refused for what it says, SQLSTATE and reason, this '
	'in codes, else NULL for both; one whose detail names itself by a UUID ("sent_as") is taken once, however often the department sends it';

CREATE FUNCTION credit.enter_feedback() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f record := credit.try_feedback(NEW.subject, NEW.measure, NEW.outcome, NEW.detail);
BEGIN
	IF f.code IS NOT NULL THEN
		INSERT INTO credit.feedback_reject_kept (subject, measure, outcome, detail, code, reason)
		VALUES (CASE WHEN f.code <> 'CR003' THEN NEW.subject END, NEW.measure, NEW.outcome, NEW.detail, f.code, f.reason);
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.enter_feedback() IS
	'row trigger of credit.feedback_entry: runs as whoever loads, so that nobody feeds back for others';
CREATE TRIGGER enter INSTEAD OF INSERT ON credit.feedback_entry FOR EACH ROW EXECUTE FUNCTION credit.enter_feedback();
