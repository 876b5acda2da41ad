/*
 * Floor 3, register: objections, their examination and review (法释〔2017〕7号
 * arts. 11 and 12), and objections to what a department holds (山东省社会信用条例
 * art. 39).  Every step is a row; none can be skipped.  None of them lifts a
 * measure: only the court's revocation, correction or removal does.
 */

CREATE TABLE credit.objection (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	listing      bigint,
	feedback     bigint,
	kind         text NOT NULL CHECK (kind = ANY (ARRAY['not_to_be_listed', 'inaccurate', 'to_be_removed', 'department_record'])),
	content      text NOT NULL CHECK (content ~ '\S'),
	received_on  date NOT NULL,
	needs_others boolean NOT NULL DEFAULT false,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CHECK (num_nonnulls(listing, feedback) = 1),
	CHECK ((kind = 'department_record') = (feedback IS NOT NULL))
);
COMMENT ON TABLE credit.objection IS 'objections of subjects, to a listing (法释〔2017〕7号 art. 11) or to what a department holds (山东省社会信用条例 art. 39); append-only';
COMMENT ON COLUMN credit.objection.kind IS 'not_to_be_listed, inaccurate, to_be_removed: art. 11 (1) to (3); department_record: to what a department fed back';
COMMENT ON COLUMN credit.objection.needs_others IS 'another unit has to help with the check: seven working days instead of three (art. 39)';
CREATE INDEX ON credit.objection (listing);
CREATE INDEX ON credit.objection (feedback);
CREATE INDEX ON credit.objection (subject);

CREATE TABLE credit.objection_step (
	objection    bigint NOT NULL REFERENCES credit.objection,
	step         text NOT NULL CHECK (step = ANY (ARRAY['decided', 'served', 'review_requested', 'review_decided'])),
	day          date NOT NULL,
	founded      boolean,
	document_no  text CHECK (document_no ~ '\S'),
	content      text,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	PRIMARY KEY (objection, step),
	CHECK ((step = ANY (ARRAY['decided', 'review_decided'])) = (founded IS NOT NULL))
);
COMMENT ON TABLE credit.objection_step IS 'what was done about an objection, a row per step; append-only';
COMMENT ON COLUMN credit.objection_step.founded IS 'the objection, or the review of its rejection, was found to be right';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.objection
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.objection_step
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE VIEW credit.objection_state AS
	SELECT o.id, o.subject, o.listing, o.feedback, o.kind, o.received_on, o.needs_others,
		   CASE WHEN rd.founded OR d.founded AND o.listing IS NOT NULL THEN CASE WHEN c.event IS NULL THEN 'founded' ELSE 'carried_out' END
				WHEN d.founded THEN 'founded'
				WHEN rd.founded IS FALSE THEN 'review_rejected'
				WHEN rr.day IS NOT NULL THEN 'under_review'
				WHEN s.day IS NOT NULL THEN 'rejected'
				WHEN d.day IS NOT NULL THEN 'rejected_unserved'
				ELSE 'under_examination' END AS state,
		   d.day AS decided_on, s.day AS served_on, rr.day AS review_requested_on, rd.day AS review_decided_on,
		   CASE WHEN rd.founded THEN rd.day WHEN d.founded THEN d.day END AS founded_on, c.event
	FROM credit.objection o
	LEFT JOIN credit.objection_step d ON d.objection = o.id AND d.step = 'decided'
	LEFT JOIN credit.objection_step s ON s.objection = o.id AND s.step = 'served'
	LEFT JOIN credit.objection_step rr ON rr.objection = o.id AND rr.step = 'review_requested'
	LEFT JOIN credit.objection_step rd ON rd.objection = o.id AND rd.step = 'review_decided'
	LEFT JOIN LATERAL (
		SELECT min(e.id) AS event FROM credit.court_event e
		WHERE e.listing = o.listing AND e.at > o.at
		  AND e.action = ANY (ARRAY['revoke', 'correct', 'remove', 'remove_early'])) c ON true;
COMMENT ON VIEW credit.objection_state IS
	'each objection with its state: under_examination, rejected_unserved, rejected, under_review, review_rejected, founded (to be carried out), carried_out (by the event named)';

CREATE FUNCTION credit.objection_open(state text) RETURNS boolean
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT state IN ('under_examination', 'rejected_unserved', 'under_review', 'founded')
$$;
COMMENT ON FUNCTION credit.objection_open(text) IS 'whether the court still has something to do about an objection in this state';
REVOKE ALL ON FUNCTION credit.objection_open(text) FROM PUBLIC;

CREATE FUNCTION credit.objection_words(p_listing bigint) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('已于%s收到该主体的异议申请（%s），%s；异议处理期间不停止原决定的执行',
				  to_char(o.received_on, 'YYYY-MM-DD'),
				  CASE o.kind WHEN 'not_to_be_listed' THEN '不应纳入' WHEN 'inaccurate' THEN '信息不准确' ELSE '应当删除' END,
				  CASE o.state WHEN 'under_examination' THEN '正在审查' WHEN 'under_review' THEN '正在复议'
							   WHEN 'rejected_unserved' THEN '驳回决定待送达' ELSE '理由成立，正在办理' END)
	FROM credit.objection_state o
	WHERE o.listing = p_listing AND credit.objection_open(o.state)
	ORDER BY o.received_on DESC, o.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION credit.objection_words(bigint) IS 'the open objection to a listing, in words for those who decide on it; NULL where there is none';
REVOKE ALL ON FUNCTION credit.objection_words(bigint) FROM PUBLIC;

CREATE FUNCTION credit.require_day(p_day date, p_not_before date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_day IS NULL OR NOT isfinite(p_day) THEN
		RAISE EXCEPTION '%', credit.message('the day is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_day > (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date THEN
		RAISE EXCEPTION '%', credit.message('the day lies in the future') USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The day is %s.'), p_day);
	ELSIF p_day < p_not_before THEN
		RAISE EXCEPTION '%', credit.message('the step is dated before the one that it follows')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('It is of %s, the one before of %s.'), p_day, p_not_before);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_day(date, date) IS 'error for a day that is missing, in the future, or before what it follows';
REVOKE ALL ON FUNCTION credit.require_day(date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_object(listing bigint, kind text, content text, received_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(kind, '') NOT IN ('not_to_be_listed', 'inaccurate', 'to_be_removed') THEN
		RAISE EXCEPTION '%', format(credit.message('kind "%s" is no ground of an objection'), kind)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The grounds of 法释〔2017〕7号 art. 11 are not_to_be_listed, inaccurate and to_be_removed.');
	ELSIF COALESCE(content !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('what the objection says is missing') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('It is made in writing (art. 12).');
	END IF;
	PERFORM credit.court_of(listing);
	PERFORM credit.require_day(received_on, NULL);
	INSERT INTO credit.objection (subject, listing, kind, content, received_on)
	SELECT l.subject, l.listing, credit_object.kind, credit_object.content, credit_object.received_on
	FROM credit.listing l WHERE l.id = credit_object.listing
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_object(bigint, text, text, date) IS
	'a subject''s written application to correct its listing (法释〔2017〕7号 art. 11), examined within 15 days; returns the objection''s number; the listing stays in force';
REVOKE ALL ON FUNCTION @extschema@.credit_object(bigint, text, text, date) FROM PUBLIC;

-- In PL/pgSQL, because credit.feedback is made on the floor above.
CREATE FUNCTION credit.answers_objection(p_objection bigint) RETURNS boolean
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN EXISTS (
		SELECT FROM credit.objection o
		LEFT JOIN credit.listing l ON l.id = o.listing
		LEFT JOIN credit.feedback f ON f.id = o.feedback
		WHERE o.id = p_objection
		  AND (credit.acts_for(COALESCE(l.court, f.court)) OR credit.acts_for_department(f.department)));
END
$$;
COMMENT ON FUNCTION credit.answers_objection(bigint) IS 'whether whoever acts is the court whose listing is objected to, or the department whose feedback is';
REVOKE ALL ON FUNCTION credit.answers_objection(bigint) FROM PUBLIC;

CREATE FUNCTION credit.add_step(p_objection bigint, p_step text, p_day date, p_founded boolean, p_document_no text, p_content text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	o credit.objection_state;
	v_last date;
	v_deadline date;
BEGIN
	-- Two clerks at once: the second waits and then sees what the first did.
	PERFORM FROM credit.objection c WHERE c.id = p_objection FOR UPDATE;
	IF NOT FOUND OR NOT credit.answers_objection(p_objection) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no objection %s'), COALESCE(p_objection::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	SELECT * INTO o FROM credit.objection_state c WHERE c.id = p_objection;
	IF p_step IN ('served', 'review_requested', 'review_decided') AND o.listing IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('objection %s is not one to a listing'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = credit.message('Review by the court above is of listings (法释〔2017〕7号 art. 12).');
	ELSIF p_step = 'decided' AND o.decided_on IS NOT NULL
		  OR p_step = 'served' AND (o.decided_on IS NULL OR o.served_on IS NOT NULL)
		  OR p_step = 'review_requested' AND o.state <> 'rejected'
		  OR p_step = 'review_decided' AND o.state <> 'under_review' THEN
		RAISE EXCEPTION '%', format(credit.message('this step does not follow in objection %s'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The objection is %s; the step is %s.'), o.state, p_step),
				  HINT = credit.message('The order is: decision, service, request for review of a rejection, decision on review.');
	END IF;
	v_last := COALESCE(o.review_requested_on, o.served_on, o.decided_on, o.received_on);
	PERFORM credit.require_day(p_day, v_last);
	IF p_step = 'review_requested' THEN
		v_deadline := credit.deadline(o.served_on, 10, false);
		IF p_day > v_deadline THEN
			RAISE EXCEPTION '%', credit.message('the request for review came too late')
				USING ERRCODE = 'check_violation', DETAIL = format(credit.message('The decision was served on %s; the ten days of art. 12 ended on %s.'), o.served_on, v_deadline);
		END IF;
	ELSIF p_step IN ('decided', 'review_decided') THEN
		IF p_founded IS NULL THEN
			RAISE EXCEPTION '%', credit.message('whether it is well founded is missing') USING ERRCODE = 'invalid_parameter_value';
		ELSIF COALESCE(p_document_no !~ '\S', true) THEN
			RAISE EXCEPTION '%', credit.message('the document that decides it is missing') USING ERRCODE = 'invalid_parameter_value';
		END IF;
	END IF;
	INSERT INTO credit.objection_step (objection, step, day, founded, document_no, content)
	VALUES (p_objection, p_step, p_day, p_founded, p_document_no, p_content);
END
$$;
COMMENT ON FUNCTION credit.add_step(bigint, text, date, boolean, text, text) IS 'one step of an objection, where it follows from the ones before';
REVOKE ALL ON FUNCTION credit.add_step(bigint, text, date, boolean, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_decide_objection(objection bigint, founded boolean, document_no text, decided_on date, reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'decided', decided_on, founded, document_no, reasons)
$$;
COMMENT ON FUNCTION @extschema@.credit_decide_objection(bigint, boolean, text, date, text) IS
	'the decision on an objection; one that is well founded is then carried out within three working days by credit_revoke, credit_correct, credit_remove or credit_remove_early (法释〔2017〕7号 art. 12)';
REVOKE ALL ON FUNCTION @extschema@.credit_decide_objection(bigint, boolean, text, date, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_serve_decision(objection bigint, served_on date) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'served', served_on, NULL, NULL, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_serve_decision(bigint, date) IS 'the decision was served; the ten days for a review run from here';
REVOKE ALL ON FUNCTION @extschema@.credit_serve_decision(bigint, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_request_review(objection bigint, received_on date, content text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_requested', received_on, NULL, NULL, content)
$$;
COMMENT ON FUNCTION @extschema@.credit_request_review(bigint, date, text) IS
	'the subject asks the court above to review a rejection, within ten days of service; decided within 15 days; does not stay the listing; error for one that comes too late or before service';
REVOKE ALL ON FUNCTION @extschema@.credit_request_review(bigint, date, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_decide_review(objection bigint, founded boolean, document_no text, decided_on date, reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_decided', decided_on, founded, document_no, reasons)
$$;
COMMENT ON FUNCTION @extschema@.credit_decide_review(bigint, boolean, text, date, text) IS 'the court above decides a review; where it finds for the subject, the listing court carries it out';
REVOKE ALL ON FUNCTION @extschema@.credit_decide_review(bigint, boolean, text, date, text) FROM PUBLIC;

/* What is due */

CREATE VIEW credit.deadline_list AS
	SELECT d.task, d.court, d.listing, d.objection, d.runs_from, d.days, d.working_days,
		   d.due_on, CASE WHEN d.due_on IS NULL THEN 'calendar missing'
						  WHEN d.due_on < d.today THEN 'overdue'
						  WHEN d.due_on = d.today THEN 'due'
						  ELSE 'running' END AS state
	FROM (
		SELECT t.*, credit.deadline(t.runs_from, t.days, t.working_days) AS due_on,
			   (now() AT TIME ZONE 'Asia/Shanghai')::date AS today
		FROM (
			SELECT 'examine' AS task, l.court, o.listing, o.id AS objection, o.received_on AS runs_from, 15 AS days, false AS working_days
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'under_examination'
			UNION ALL
			SELECT 'carry_out', l.court, o.listing, o.id, o.founded_on, 3, true
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'founded'
			UNION ALL
			SELECT 'review', l.court, o.listing, o.id, o.review_requested_on, 15, false
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'under_review'
			UNION ALL
			SELECT 'answer_department_record', NULL, NULL, o.id, o.received_on, CASE WHEN o.needs_others THEN 7 ELSE 3 END, true
			FROM credit.objection_state o
			WHERE o.feedback IS NOT NULL AND o.state = 'under_examination'
			UNION ALL
			SELECT 'delete_expired', l.court, l.listing, NULL, (l.until AT TIME ZONE 'Asia/Shanghai')::date - 1, 3, true
			FROM credit.listing l
			WHERE l.known_until = 'infinity' AND l.ended IS NULL AND l.until <= now()
		) t
	) d;
COMMENT ON VIEW credit.deadline_list IS
	'what courts and departments still have to do and by when: examine an objection, carry out a founded one, decide a review, answer for a department''s record, take an expired listing off the list; state due on the day itself, overdue after it, "calendar missing" where a year is not in the calendar';

/* What the subject says */

CREATE TABLE credit.remark (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	listing      bigint NOT NULL,
	content      text NOT NULL CHECK (content ~ '\S' AND length(content) <= 2000),
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER
);
COMMENT ON TABLE credit.remark IS 'subjects'' own statements about their listings, verbatim, shown beside the record (山东省社会信用条例 art. 39; 征信业管理条例 art. 16); append-only';
CREATE INDEX ON credit.remark (listing);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.remark
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_add_remark(listing bigint, content text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(content !~ '\S', true) OR length(content) > 2000 THEN
		RAISE EXCEPTION '%', credit.message('a statement of at most 2000 characters is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.court_of(listing);
	INSERT INTO credit.remark (subject, listing, content)
	SELECT l.subject, l.listing, credit_add_remark.content FROM credit.listing l WHERE l.id = credit_add_remark.listing
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_add_remark(bigint, text) IS 'stores the subject''s own statement about a listing; credit_explain and credit_statement show the latest beside the record';
REVOKE ALL ON FUNCTION @extschema@.credit_add_remark(bigint, text) FROM PUBLIC;
