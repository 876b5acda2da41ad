/*
 * Practice: in a database that follows the register (follow.sql), the way of a
 * department's feedback to the register.  The feed carries none, so it goes by the
 * department's own login, through credit.feedback_entry as a foreign table, and is
 * kept here: sent, or what came back.
 *
 * Each answer names itself ("sent_as" in its detail), and the register takes one
 * of a name once (credit.try_feedback).  So whoever does not know whether the last
 * sending was committed there sends it again.
 */

CREATE FUNCTION credit.follows() RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM pg_trigger t
				   WHERE t.tgrelid = 'credit.change'::regclass AND t.tgname = 'follow' AND t.tgenabled <> 'D')
$$;
COMMENT ON FUNCTION credit.follows() IS 'whether this database follows another''s register (credit_follow)';

CREATE TABLE credit.sent_feedback (
	feedback bigint PRIMARY KEY REFERENCES credit.feedback_kept ON DELETE CASCADE,
	at       timestamptz NOT NULL,
	sent_by  name NOT NULL,
	code     text,
	reason   text
);
COMMENT ON TABLE credit.sent_feedback IS 'feedback of a database that follows that was sent to the register, and what came back of it';
COMMENT ON COLUMN credit.sent_feedback.code IS 'SQLSTATE for which the register has rejected it; NULL: it has it';
COMMENT ON COLUMN credit.sent_feedback.reason IS 'the register''s words for that; NULL where it was erased';

CREATE FUNCTION credit.sent_before(p_feedback bigint) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE former AS (
		SELECT f.corrects FROM credit.feedback_kept f WHERE f.id = p_feedback
		UNION
		SELECT f.corrects FROM former x JOIN credit.feedback_kept f ON f.id = x.corrects)
	SELECT EXISTS (SELECT FROM former x JOIN credit.sent_feedback s ON s.feedback = x.corrects WHERE s.code IS NULL)
$$;
COMMENT ON FUNCTION credit.sent_before(bigint) IS 'whether the register has a feedback that this one corrects';

CREATE VIEW credit.feedback_sending WITH (security_barrier) AS
	SELECT f.id AS feedback, f.department,
		   CASE WHEN s.code IS NOT NULL THEN 'rejected'
				WHEN s.feedback IS NOT NULL THEN 'sent'
				WHEN f.corrects IS NOT NULL AND credit.sent_before(f.id) THEN 'to_correct'
				ELSE 'to_send' END AS state,
		   s.at, s.code, s.reason
	FROM credit.feedback_kept f
	LEFT JOIN credit.sent_feedback s ON s.feedback = f.id
	WHERE f.subject IS NOT NULL AND NOT EXISTS (SELECT FROM credit.feedback_kept c WHERE c.corrects = f.id);
COMMENT ON VIEW credit.feedback_sending IS
	'feedback of a database that follows, without what was corrected since, and where it is: to_send, sent, rejected by the '
	'register, to_correct (the register has what it corrects, and is to be told by credit_correct_feedback)';

CREATE FUNCTION credit.do_unsent_feedback(rejected boolean DEFAULT false)
	RETURNS TABLE (feedback bigint, subject text, measure text, outcome text, detail text, code text, reason text)
	LANGUAGE plpgsql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.follows() THEN
		RETURN;
	END IF;
	RETURN QUERY
	SELECT f.id, f.subject::text, f.measure::text, f.outcome,
		   -- The day is that of the decision, whenever it arrives; the hit is one of this database, and none of the register's.
		   (f.detail
			|| CASE WHEN f.detail ? 'hit' THEN jsonb_build_object('hit', concat('follower/', f.detail ->> 'hit')) ELSE '{}' END
			|| jsonb_build_object('decided_on', f.decided_on, 'sent_as',
				   encode(substr(sha256(convert_to(jsonb_build_array(f.id, extract(epoch FROM f.recorded_at), f.recorded_by,
																	 f.subject::text, f.measure::text, f.outcome)::text,
												   'UTF8')), 1, 16), 'hex')::uuid))::text,
		   x.code, x.reason
	FROM credit.feedback_sending x
	JOIN credit.feedback_kept f ON f.id = x.feedback
	WHERE (x.state = 'to_send' OR do_unsent_feedback.rejected AND x.state = 'rejected')
	  AND credit.acts_for_department(credit.department_today(x.department))
	ORDER BY f.id;
END
$$;
COMMENT ON FUNCTION credit.do_unsent_feedback(boolean) IS
	'in a database that follows the register: feedback of one''s department that the register does not have yet, as rows of '
	'credit.feedback_entry; rejected: what the register has rejected, too, with SQLSTATE and reason; no rows elsewhere';

CREATE FUNCTION credit.do_note_sent(feedback bigint, code text DEFAULT NULL, reason text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.follows() THEN
		RAISE EXCEPTION '%', credit.message('this database follows no register')
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF code IS NOT NULL AND code !~ '^[0-9A-Z]{5}$' OR code IS NULL AND reason IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('a rejected feedback needs the SQLSTATE for which the register has rejected it')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Same error for another department's feedback as for a number that does not exist.
	PERFORM FROM credit.feedback_sending x
	WHERE x.feedback = do_note_sent.feedback AND credit.acts_for_department(credit.department_today(x.department));
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no feedback %s'), COALESCE(feedback::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	INSERT INTO credit.sent_feedback AS s (feedback, at, sent_by, code, reason)
	VALUES (do_note_sent.feedback, clock_timestamp(), credit.acting_role(), do_note_sent.code, do_note_sent.reason)
	ON CONFLICT ON CONSTRAINT sent_feedback_pkey DO UPDATE
	SET at = excluded.at, sent_by = excluded.sent_by, code = excluded.code, reason = excluded.reason
	WHERE s.code IS NOT NULL;
END
$$;
COMMENT ON FUNCTION credit.do_note_sent(bigint, text, text) IS
	'in a database that follows the register: notes that the register has a feedback of one''s department, or (code, reason) that '
	'it has rejected it; what it has stays so; error 42704 for another department''s, 55000 where no register is followed';

CREATE FUNCTION @extschema@.credit_send_feedback(entry regclass, reject regclass, rejected boolean DEFAULT false,
												 OUT sent bigint, OUT came_back bigint)
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_feedback bigint[];
	v_details text[];
	v_detail text;
	v_code text;
	v_reason text;
	v_place integer;
	r record;
BEGIN
	IF num_nulls(entry, reject, rejected) > 0
		OR (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = entry AND a.attname = ANY ('{subject,measure,outcome,detail}')) < 4
		OR (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = reject AND a.attname = ANY ('{detail,code,reason}')) < 3 THEN
		RAISE EXCEPTION '%', credit.message('it is not said where the feedback is to be sent')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Name the foreign tables of the register''s credit.feedback_entry and credit.feedback_reject.');
	END IF;
	FOR r IN SELECT * FROM @extschema@.credit_unsent_feedback(rejected) LOOP
		EXECUTE format('INSERT INTO %s (subject, measure, outcome, detail) VALUES ($1, $2, $3, $4)', entry)
		USING r.subject, r.measure, r.outcome, r.detail;
		v_feedback := v_feedback || r.feedback;
		v_details := v_details || r.detail;
	END LOOP;
	came_back := 0;
	FOR v_detail, v_code, v_reason IN EXECUTE
		format('DELETE FROM %s r WHERE r.detail = ANY ($1) RETURNING r.detail, r.code, r.reason', reject) USING v_details
	LOOP
		v_place := array_position(v_details, v_detail);
		PERFORM @extschema@.credit_note_sent(v_feedback[v_place], v_code, v_reason);
		v_feedback[v_place] := NULL;
		came_back := came_back + 1;
	END LOOP;
	SELECT count(@extschema@.credit_note_sent(f)) INTO sent FROM unnest(v_feedback) f WHERE f IS NOT NULL;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_send_feedback(regclass, regclass, boolean) IS
	'in a database that follows the register: sends the feedback that the register does not have yet (rejected: also what it has '
	'rejected, again) as rows of entry, a foreign table of its credit.feedback_entry, takes what it rejects back from reject, a '
	'foreign table of its credit.feedback_reject, and notes both; with the caller''s rights on either; how many it has taken, and '
	'how many it has rejected. Each is there once, however often it is sent';
