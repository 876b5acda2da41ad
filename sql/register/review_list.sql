/*
 * Register: the reviews that the court above has to decide (法释〔2017〕7号 art. 12:
 * 上一级人民法院).
 */

-- Owned, not the caller's: the court above sees of the court below's list what it has to review.
CREATE VIEW credit.shown_review_list WITH (security_barrier) AS
	SELECT o.id AS objection, l.court, credit.court_in_charge(c.superior) AS superior, o.listing, l.case_no, o.subject,
		   o.kind, o.content, d.document_no AS rejected_by, d.content AS rejected_because, d.day AS decided_on,
		   s.day AS served_on, r.day AS requested_on, r.content AS request, credit.deadline(r.day, 15, false) AS due_on
	FROM credit.objection o
	JOIN credit.listing l ON l.listing = o.listing AND l.known_until = 'infinity'
	JOIN credit.court c ON c.name = credit.court_in_charge(l.court)
	JOIN credit.objection_step d ON d.objection = o.id AND d.step = 'decided'
	JOIN credit.objection_step s ON s.objection = o.id AND s.step = 'served'
	JOIN credit.objection_step r ON r.objection = o.id AND r.step = 'review_requested'
	WHERE NOT EXISTS (SELECT FROM credit.objection_step e
					  WHERE e.objection = o.id AND e.step = ANY (ARRAY['review_decided', 'withdrawn']))
	  AND (credit.sees(l.court, NULL) OR credit.sees(credit.court_in_charge(c.superior), NULL));
COMMENT ON VIEW credit.shown_review_list IS 'what credit.review_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_review_list_row AS (
	objection bigint, court text, superior text, listing bigint, case_no text, subject credit.subject,
	kind text, content text, rejected_by text, rejected_because text, decided_on date, served_on date,
	requested_on date, request text, due_on date
);
COMMENT ON TYPE credit.shown_review_list_row IS 'a row of credit.review_list';
CREATE FUNCTION credit.my_review_list(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_review_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_review_list(credit.subject) IS 'the rows of credit.review_list; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.review_list WITH (security_barrier) AS SELECT x.* FROM credit.my_review_list() x;
COMMENT ON VIEW credit.review_list IS
	'reviews that wait for the decision of the court above, with the objection, its rejection and the request; for that '
	'court, and for the one whose rejection it is; superior NULL: nobody has said which court that is '
	'(credit_set_superior); due_on: the fifteenth day, NULL where the calendar does not reach';
