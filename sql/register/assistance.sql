/*
 * Register: the court's notices of assistance (协助执行通知书), by which it asks
 * a department to search for property or to control it (民事诉讼法, as the plan
 * quotes it at measure 35), and their answers.  Who may send one, and which
 * feedback answers it, is in practice/assistance_request.sql.
 */

CREATE TABLE credit.assistance_kind (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	ord  integer NOT NULL UNIQUE
);
COMMENT ON TABLE credit.assistance_kind IS 'what a court can ask a department to do, by code and Chinese name; a closed set';
INSERT INTO credit.assistance_kind (ord, code, name)
	SELECT w.ord, w.code, w.zh FROM credit.word w WHERE w.kind = 'assistance_kind';

CREATE TABLE credit.assistance (
	id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court             text NOT NULL REFERENCES credit.court,
	listing           bigint NOT NULL REFERENCES credit.listing,
	subject           credit.subject,
	measure           credit.measure NOT NULL,
	department        text NOT NULL,
	what              text NOT NULL REFERENCES credit.assistance_kind,
	document_no       text CHECK (document_no ~ '\S'),
	due_on            date NOT NULL,
	requested_at      timestamptz NOT NULL,
	requested_by      name NOT NULL DEFAULT credit.acting_role(),
	withdrawn_at      timestamptz,
	withdrawn_by      name,
	withdrawal_no     text CHECK (withdrawal_no ~ '\S'),
	withdrawal_reason text CHECK (withdrawal_reason ~ '\S'),
	CHECK (num_nulls(withdrawn_at, withdrawn_by) = ANY (ARRAY[0, 2])),
	CHECK (subject IS NULL OR num_nulls(withdrawn_at, withdrawal_no, withdrawal_reason) = ANY (ARRAY[0, 3])),
	CONSTRAINT assistance_erased CHECK (num_nulls(subject, document_no) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.assistance IS
	'a court''s requests for assistance, one for each listing, department and kind; a request lasts until it is '
	'answered or withdrawn, whatever becomes of the listing';
COMMENT ON COLUMN credit.assistance.court IS 'who has asked; the case may have gone to another court since';
COMMENT ON COLUMN credit.assistance.document_no IS 'number of the notice of assistance';
COMMENT ON COLUMN credit.assistance.due_on IS 'last day for the answer, as the notice sets it';
CREATE INDEX assistance_listing_idx ON credit.assistance (listing);
CREATE INDEX assistance_key_idx ON credit.assistance (credit.subject_key(subject));

CREATE TABLE credit.assistance_answer (
	assistance  bigint NOT NULL REFERENCES credit.assistance,
	feedback    bigint NOT NULL,
	document_no text,
	answered_on date NOT NULL,
	answered_at timestamptz NOT NULL,
	voided_at   timestamptz,
	PRIMARY KEY (assistance, feedback)
);
COMMENT ON TABLE credit.assistance_answer IS
	'which feedback answers which request for assistance, with the number of its document';
COMMENT ON COLUMN credit.assistance_answer.voided_at IS 'when the feedback was corrected; NULL while the answer counts';

CREATE VIEW credit.shown_open_assistance WITH (security_barrier) AS
	SELECT a.id, l.court, a.listing, a.subject, a.measure, COALESCE(n.department, a.department) AS department,
		   credit.legal_day(a.requested_at) AS requested_on, a.due_on
	FROM credit.assistance a
	-- A case that has gone to another court since is that court's, and so is the answer.
	JOIN credit.listing l ON l.listing = a.listing AND l.known_until = 'infinity'
	LEFT JOIN credit.department_now n ON n.name = a.department
	WHERE credit.sees(l.court, a.department) AND a.withdrawn_at IS NULL AND a.subject IS NOT NULL
	  AND NOT EXISTS (SELECT FROM credit.assistance_answer x WHERE x.assistance = a.id AND x.voided_at IS NULL);
COMMENT ON VIEW credit.shown_open_assistance IS 'what credit.open_assistance shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_open_assistance_row AS (
	id bigint, court text, listing bigint, subject credit.subject, measure credit.measure, department text,
	requested_on date, due_on date
);
COMMENT ON TYPE credit.shown_open_assistance_row IS 'a row of credit.open_assistance';
CREATE FUNCTION credit.my_open_assistance(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_open_assistance_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_open_assistance(credit.subject) IS 'the rows of credit.open_assistance; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.open_assistance WITH (security_barrier) AS SELECT x.* FROM credit.my_open_assistance() x;
COMMENT ON VIEW credit.open_assistance IS
	'requests for assistance that wait for their answer, and of whom: the department asked, or who bears its duties now; '
	'a court sees those in its cases, a department those made to it';

CREATE VIEW credit.shown_assistance_list WITH (security_barrier) AS
	SELECT a.id AS assistance, c.court, a.listing, a.subject, a.measure,
		   CASE WHEN w.feedback IS NULL AND a.withdrawn_at IS NULL THEN COALESCE(n.department, a.department)
				ELSE a.department END AS department, a.what, k.name AS what_name,
		   a.document_no, credit.legal_day(a.requested_at) AS requested_on, a.due_on,
		   CASE WHEN w.feedback IS NOT NULL THEN 'answered' WHEN a.withdrawn_at IS NOT NULL THEN 'withdrawn'
				WHEN a.due_on < credit.legal_day(now()) THEN 'late' ELSE 'open' END AS state,
		   w.answered_on, w.document_no AS answer_no, w.feedback,
		   GREATEST(COALESCE(w.answered_on, credit.legal_day(COALESCE(a.withdrawn_at, now()))) - a.due_on, 0) AS days_late,
		   credit.legal_day(a.withdrawn_at) AS withdrawn_on, a.withdrawal_no, a.withdrawal_reason
	FROM credit.assistance a
	JOIN credit.listing l ON l.listing = a.listing AND l.known_until = 'infinity'
	JOIN credit.assistance_kind k ON k.code = a.what
	LEFT JOIN credit.department_now n ON n.name = a.department
	LEFT JOIN LATERAL (SELECT x.feedback, x.document_no, x.answered_on, x.answered_at FROM credit.assistance_answer x
					   WHERE x.assistance = a.id AND x.voided_at IS NULL
					   ORDER BY x.answered_on, x.feedback LIMIT 1) w ON true
	CROSS JOIN LATERAL (
		-- Whose the case was when it was answered or withdrawn; of an open one, whose it is.
		SELECT COALESCE((SELECT v.court FROM credit.listing v
						 WHERE v.listing = a.listing AND v.known_from <= COALESCE(w.answered_at, a.withdrawn_at)
						   AND v.known_until > COALESCE(w.answered_at, a.withdrawn_at)), l.court) AS court
	) c
	WHERE (credit.sees(l.court, a.department) OR credit.sees(c.court, NULL)) AND a.subject IS NOT NULL;
COMMENT ON VIEW credit.shown_assistance_list IS 'what credit.assistance_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_assistance_list_row AS (
	assistance bigint, court text, listing bigint, subject credit.subject, measure credit.measure,
	department text, what text, what_name text, document_no text, requested_on date, due_on date, state text,
	answered_on date, answer_no text, feedback bigint, days_late integer, withdrawn_on date, withdrawal_no text,
	withdrawal_reason text
);
COMMENT ON TYPE credit.shown_assistance_list_row IS 'a row of credit.assistance_list';
CREATE FUNCTION credit.my_assistance_list(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_assistance_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_assistance_list(credit.subject) IS 'the rows of credit.assistance_list; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.assistance_list WITH (security_barrier) AS SELECT x.* FROM credit.my_assistance_list() x;
COMMENT ON VIEW credit.assistance_list IS
	'requests for assistance with what became of each: open, late, answered, withdrawn; a court sees those in its cases, a '
	'department those made to it; court is whose the case is, or was when it was answered or withdrawn; department is who '
	'has to answer, as it is called today, and afterwards who was asked';
COMMENT ON COLUMN credit.assistance_list.days_late IS 'days between the last day and the answer, or now; 0 where it is in time';
