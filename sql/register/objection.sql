/*
 * Register: objections to listings (法释〔2017〕7号 arts. 11 and 12), and
 * to what a department holds (山东省社会信用条例 art. 39).  Every step is a row.
 * None of them lifts a measure: only the court's revocation, correction or
 * removal does.  The steps themselves are in ../practice/objection_step.sql,
 * where it is known what a department fed back and who has to answer for it.
 */

CREATE TABLE credit.objection (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject,
	listing      bigint,
	feedback     bigint,
	kind         text NOT NULL
		CHECK (kind = ANY (ARRAY['not_to_be_listed', 'inaccurate', 'to_be_removed', 'department_record'])),
	content      text CHECK (content ~ '\S'),
	received_on  date NOT NULL,
	needs_others boolean NOT NULL DEFAULT false,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CHECK (num_nonnulls(listing, feedback) = 1),
	CHECK ((kind = 'department_record') = (feedback IS NOT NULL)),
	CONSTRAINT objection_erased CHECK (num_nulls(subject, content) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.objection IS
	'objections of subjects, to a listing (法释〔2017〕7号 art. 11) or to what a department holds (山东省社会信用条例 art. 39); '
	'append-only';
COMMENT ON COLUMN credit.objection.kind IS
	'not_to_be_listed, inaccurate, to_be_removed: art. 11 (1) to (3); department_record: to what a department fed back';
COMMENT ON COLUMN credit.objection.needs_others IS
	'another unit has to help with the check: seven working days instead of three (art. 39)';
CREATE INDEX ON credit.objection (listing);
CREATE INDEX ON credit.objection (feedback);
CREATE INDEX objection_key_idx ON credit.objection (credit.subject_key(subject));

CREATE TABLE credit.objection_step (
	objection    bigint NOT NULL REFERENCES credit.objection,
	step         text NOT NULL CHECK (step = ANY (ARRAY['decided', 'served', 'review_requested', 'review_decided',
														 'withdrawn', 'carried_out'])),
	day          date NOT NULL,
	founded      boolean,
	document_no  text CHECK (document_no ~ '\S'),
	content      text,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	decision     bigint REFERENCES credit.court_event,
	PRIMARY KEY (objection, step),
	CHECK ((step = ANY (ARRAY['decided', 'review_decided'])) = (founded IS NOT NULL)),
	CONSTRAINT objection_step_decision CHECK ((step = 'carried_out') = (decision IS NOT NULL))
);
COMMENT ON TABLE credit.objection_step IS 'what was done about an objection, a row per step; append-only';
COMMENT ON COLUMN credit.objection_step.founded IS
	'the objection, or the review of its rejection, was found to be right';
COMMENT ON COLUMN credit.objection_step.decision IS
	'the decision that carries the objection out, where the court has named it; NULL in other steps';
COMMENT ON COLUMN credit.objection.subject IS
	'who objects: the subject of the listing, or a person who holds a post in that organization';

-- Owned, not the caller's: that two numbers are one person's is told to nobody by it (credit.one_subject is not for roles).
CREATE VIEW credit.shown_objector_post WITH (security_barrier) AS
	SELECT o.id AS objection, x.until, x.event
	FROM credit.objection o
	JOIN credit.listing l ON l.listing = o.listing AND l.known_until = 'infinity'
	JOIN credit.relation x ON x.listing = o.listing AND x.known_until = 'infinity'
	WHERE credit.sees(l.court, NULL)
	  AND (credit.subject_key(x.person) OPERATOR(@extschema@.=) credit.subject_key(o.subject)
		   OR EXISTS (SELECT FROM credit.same_subject k
					  WHERE k.subject OPERATOR(@extschema@.=) credit.subject_key(o.subject)
						AND k.other OPERATOR(@extschema@.=) credit.subject_key(x.person)));
COMMENT ON VIEW credit.shown_objector_post IS 'what credit.objector_post shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_objector_post_row AS (
	objection bigint, until timestamp with time zone, event bigint
);
COMMENT ON TYPE credit.shown_objector_post_row IS 'a row of credit.objector_post';
CREATE FUNCTION credit.my_objector_post() RETURNS SETOF credit.shown_objector_post_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_objector_post() IS 'the rows of credit.objector_post';
CREATE VIEW credit.objector_post WITH (security_barrier) AS SELECT x.* FROM credit.my_objector_post() x;
COMMENT ON VIEW credit.objector_post IS
	'the posts of persons who have objected to the listing of their organization, under whichever number; for its court';

-- What was decided is carried out by what was asked for, and not by whatever the court decides about the listing.
CREATE VIEW credit.shown_objection_state WITH (security_invoker) AS
	SELECT o.id, o.subject, o.listing, o.feedback, o.kind, o.received_on, o.needs_others,
		   CASE WHEN w.day IS NOT NULL THEN 'withdrawn'
				WHEN f.day IS NOT NULL AND o.listing IS NOT NULL AND (c.event IS NOT NULL OR p.free) THEN 'carried_out'
				WHEN f.day IS NOT NULL THEN 'founded'
				WHEN rd.founded IS FALSE THEN 'review_rejected'
				WHEN rr.day IS NOT NULL THEN 'under_review'
				-- A department tells its answer; service and review are of a court's decision (see the head of this file).
				WHEN d.day IS NOT NULL AND o.feedback IS NOT NULL THEN 'answered'
				WHEN s.day IS NOT NULL THEN 'rejected'
				WHEN d.day IS NOT NULL THEN 'rejected_unserved'
				ELSE 'under_examination' END AS state,
		   d.day AS decided_on, s.day AS served_on, rr.day AS review_requested_on, rd.day AS review_decided_on,
		   f.day AS founded_on, CASE WHEN f.day IS NOT NULL AND w.day IS NULL THEN COALESCE(c.event, p.event) END AS event,
		   w.day AS withdrawn_on, u.review_until,
		   COALESCE(u.review_until < credit.legal_day(now()), false) AS review_lapsed
	FROM credit.objection o
	LEFT JOIN credit.objection_step d ON d.objection = o.id AND d.step = 'decided'
	LEFT JOIN credit.objection_step s ON s.objection = o.id AND s.step = 'served'
	LEFT JOIN credit.objection_step rr ON rr.objection = o.id AND rr.step = 'review_requested'
	LEFT JOIN credit.objection_step rd ON rd.objection = o.id AND rd.step = 'review_decided'
	LEFT JOIN credit.objection_step w ON w.objection = o.id AND w.step = 'withdrawn'
	LEFT JOIN credit.objection_step n ON n.objection = o.id AND n.step = 'carried_out'
	CROSS JOIN LATERAL (
		SELECT CASE WHEN rd.founded THEN rd.day WHEN d.founded THEN d.day END AS day,
			   CASE WHEN rd.founded THEN rd.at WHEN d.founded THEN d.at END AS at
	) f
	CROSS JOIN LATERAL (
		SELECT CASE WHEN d.founded IS FALSE AND rr.day IS NULL AND w.day IS NULL
					THEN credit.deadline(s.day, 10, false) END AS review_until
	) u
	LEFT JOIN LATERAL (
		SELECT COALESCE(n.decision, min(e.id)) AS event
		FROM credit.court_event e
		JOIN credit.listing l ON l.listing = e.listing AND l.known_until = 'infinity'
		WHERE e.listing = o.listing
		  -- An end is one whenever it came about after the objection was received; which correction is meant shows
		  -- only after it was found what is wrong.
		  AND CASE WHEN e.action = 'correct' THEN o.kind = 'inaccurate' AND e.at > f.at
				   WHEN e.action = 'revoke' THEN e.target IS NULL AND e.at > o.at
				   ELSE o.kind = 'to_be_removed' AND l.ended IS NOT NULL AND e.at > o.at
						AND e.action = ANY (ARRAY['remove', 'remove_early', 'expire', 'end_debtor', 'absent']) END
		  AND NOT EXISTS (SELECT FROM credit.court_event k WHERE k.action = 'revoke' AND k.target = e.id)
	) c ON true
	LEFT JOIN LATERAL (
		-- Of a person in a post: that the post is over.
		SELECT bool_and(x.until <= now()) AS free, max(x.event) AS event
		FROM credit.shown_objector_post x
		WHERE x.objection = o.id AND o.kind <> 'inaccurate'
	) p ON true
	WHERE o.subject IS NOT NULL;
COMMENT ON VIEW credit.shown_objection_state IS 'what credit.objection_state shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_objection_state_row AS (
	id bigint, subject credit.subject, listing bigint, feedback bigint, kind text, received_on date,
	needs_others boolean, state text, decided_on date, served_on date, review_requested_on date,
	review_decided_on date, founded_on date, event bigint, withdrawn_on date, review_until date,
	review_lapsed boolean
);
COMMENT ON TYPE credit.shown_objection_state_row IS 'a row of credit.objection_state';
CREATE FUNCTION credit.my_objection_state(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_objection_state_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_objection_state(credit.subject) IS 'the rows of credit.objection_state; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.objection_state WITH (security_barrier) AS SELECT x.* FROM credit.my_objection_state() x;
COMMENT ON VIEW credit.objection_state IS
	'each objection with its state: under_examination, rejected_unserved, rejected, answered (that of a department''s record, not well founded), under_review, '
	'review_rejected, founded (to be carried out), carried_out, withdrawn.  Carried out is one by the decision that the court has named '
	'(credit_carry_out), else by what was asked for: not_to_be_listed by a revocation, to_be_removed by an end, inaccurate '
	'by a correction after it was found; that of a person in a post also by the end of the post.  event: that decision.  '
	'review_until: last day on which a review can be asked for; review_lapsed: it is over';

-- Not STRICT: a list in a strict function keeps it from being inlined.
CREATE FUNCTION credit.objection_open(state text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN state IN ('under_examination', 'rejected_unserved', 'under_review', 'founded');
COMMENT ON FUNCTION credit.objection_open(text) IS
	'whether something is still to be done about an objection in this state; NULL gives NULL';

-- PL/pgSQL keeps the plan for the session, and one plan serves every listing.  A function in SQL that cannot be inlined
-- is planned anew in each query that calls it, the view with its six joins included.  Nor is it bound: pg_upgrade would
-- restore what it reads, and credit.same_subject with it, before the operators of subjects.
CREATE FUNCTION credit.objection_words(p_listing bigint) RETURNS text
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
	-- Most listings are not contested.
	IF NOT EXISTS (SELECT FROM credit.objection o WHERE o.listing = p_listing) THEN
		RETURN NULL;
	END IF;
	RETURN (
		SELECT format('%s已于%s申请纠正（%s），法院尚未办结；办结前纳入决定继续有效',
					  CASE WHEN credit.one_subject(o.subject, l.subject) THEN '被执行人' ELSE '该单位有关人员' END,
					  credit.date_words(o.received_on), credit.words_of('objection_kind', o.kind))
		FROM credit.shown_objection_state o JOIN credit.listing l ON l.id = o.listing
		WHERE o.listing = p_listing AND credit.objection_open(o.state)
		ORDER BY o.received_on DESC, o.id DESC LIMIT 1);
END
$$;
COMMENT ON FUNCTION credit.objection_words(bigint) IS
	'the open objection to a listing, in words for those who decide on it; NULL where there is none, and for NULL';

CREATE FUNCTION credit.require_day(p_day date, p_not_before date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_day IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the day is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_day > credit.register_today() THEN
		RAISE EXCEPTION '%', credit.message('the day lies in the future')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The day is %s.'), credit.day_text(p_day));
	ELSIF p_day < p_not_before THEN
		RAISE EXCEPTION '%', credit.message('the step is dated before the one that it follows')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('It is of %s, the one before of %s.'),
								credit.day_text(p_day), credit.day_text(p_not_before));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_day(date, date) IS
	'error for a day that is missing, in the future, or before what it follows';

CREATE FUNCTION credit.do_object(
		listing bigint, kind text, content text, received_on date, subject_id credit.subject DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	l credit.listing;
BEGIN
	kind := credit.code_or_said('objection_kind', kind);
	IF COALESCE(kind, '') NOT IN ('not_to_be_listed', 'inaccurate', 'to_be_removed') THEN
		RAISE EXCEPTION '%', format(credit.message('kind "%s" is no ground of an objection'), kind)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The grounds of 法释〔2017〕7号 art. 11 are not_to_be_listed, inaccurate and to_be_removed.');
	ELSIF credit.blank(content) THEN
		RAISE EXCEPTION '%', credit.message('what the objection says is missing')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('It is made in writing (art. 12).');
	END IF;
	PERFORM credit.court_of(listing);
	PERFORM credit.require_day(received_on, NULL);
	SELECT * INTO l FROM credit.listing c WHERE c.id = do_object.listing;
	-- Whoever was ever named in a post of the listing may object to it in their own name.
	IF NOT credit.one_subject(COALESCE(subject_id, l.subject), l.subject)
	   AND NOT EXISTS (SELECT FROM credit.relation o
					   WHERE o.listing = do_object.listing AND credit.one_subject(o.person, subject_id)) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s binds no such subject'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Its own subject objects to it, and persons who are named in a post there.');
	END IF;
	-- What was decided before does not carry it out, and what is decided after can.
	INSERT INTO credit.objection (subject, listing, kind, content, received_on, at)
	VALUES (COALESCE(subject_id, l.subject), l.listing, do_object.kind, do_object.content, do_object.received_on,
			credit.enter(l.court, NULL))
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_object(bigint, text, text, date, credit.subject) IS
	'a written application to correct a listing (法释〔2017〕7号 art. 11), examined within 15 days, of its subject or, with '
	'subject_id, of a person who is bound through a post there, in their own name; returns the objection''s number; the '
	'listing stays in force; error for a subject whom the listing does not bind';
