/*
 * Register: what courts and departments still have to do, and by when.
 */

-- Owned, not the caller's: a court learns of another court's decision only by a listing of its own.
CREATE VIEW credit.shown_debtor_ended WITH (security_barrier) AS
	SELECT l.listing, l.court, e.at
	FROM credit.court_event e
	JOIN credit.listing o ON o.id = e.listing
	JOIN credit.listing l ON l.key OPERATOR(@extschema@.=) o.key AND l.listing <> e.listing
	WHERE e.action = 'end_debtor' AND credit.stands(l, now()) AND credit.sees(l.court, NULL)
	  AND NOT EXISTS (SELECT FROM credit.court_event k WHERE k.action = 'revoke' AND k.target = e.id);
COMMENT ON VIEW credit.shown_debtor_ended IS 'what credit.debtor_ended shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_debtor_ended_row AS (
	listing bigint, court text, at timestamp with time zone
);
COMMENT ON TYPE credit.shown_debtor_ended_row IS 'a row of credit.debtor_ended';
CREATE FUNCTION credit.my_debtor_ended() RETURNS SETOF credit.shown_debtor_ended_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_debtor_ended() IS 'the rows of credit.debtor_ended';
CREATE VIEW credit.debtor_ended WITH (security_barrier) AS SELECT x.* FROM credit.my_debtor_ended() x;
COMMENT ON VIEW credit.debtor_ended IS
	'listings that stand of debtors who, by a decision on another listing, have died or been dissolved, and when that was '
	'entered';

CREATE VIEW credit.shown_deadline_list WITH (security_invoker) AS
	SELECT d.task, d.court, d.listing, d.objection, d.runs_from, d.days, d.working_days,
		   d.due_on, CASE WHEN d.due_on IS NULL THEN 'calendar missing'
						  WHEN d.due_on < d.today THEN 'overdue'
						  WHEN d.due_on = d.today THEN 'due'
						  ELSE 'running' END AS state, d.request, d.assistance
	FROM (
		SELECT t.*, credit.deadline(t.runs_from, t.days, t.working_days) AS due_on,
			   credit.legal_day(now()) AS today, NULL::bigint AS assistance
		FROM (
			-- The state of an objection is much to plan: it is read once.
			SELECT CASE WHEN o.state = 'founded' THEN 'carry_out' WHEN o.listing IS NULL THEN 'answer_department_record'
						ELSE 'examine' END AS task,
				   l.court, o.listing, o.id AS objection,
				   CASE WHEN o.state = 'founded' THEN o.founded_on ELSE o.received_on END AS runs_from,
				   CASE WHEN o.state = 'founded' THEN 3 WHEN o.listing IS NOT NULL THEN 15
						WHEN o.needs_others THEN 7 ELSE 3 END AS days,
				   o.state = 'founded' OR o.listing IS NULL AS working_days, NULL::bigint AS request
			FROM credit.shown_objection_state o
			LEFT JOIN credit.listing l ON l.listing = o.listing AND l.known_until = 'infinity'
			WHERE CASE WHEN o.listing IS NULL THEN o.state = 'under_examination'
					   ELSE l.listing IS NOT NULL AND o.state IN ('under_examination', 'founded') END
			UNION ALL
			SELECT 'review', COALESCE(r.superior, r.court), r.listing, r.objection, r.requested_on, 15, false, NULL
			FROM credit.shown_review_list r
			UNION ALL
			SELECT 'delete_expired', l.court, l.listing, NULL, credit.legal_day(l.until) - 1, 3, true, NULL
			FROM credit.listing l
			WHERE credit.running(l) AND l.until <= now() AND l.subject IS NOT NULL
			UNION ALL
			-- The debtor has died or been dissolved by a decision on another listing; each court ends its own.
			SELECT 'end_debtor', k.court, k.listing, NULL, credit.legal_day(min(k.at)), 3, true, NULL
			FROM credit.shown_debtor_ended k
			GROUP BY k.court, k.listing
			UNION ALL
			SELECT 'decide_request', q.court, NULL, NULL, q.received_on, 15, false, q.id
			FROM credit.listing_request q
			WHERE q.granted IS NULL
		) t
		UNION ALL
		-- A department's answer to a notice of assistance, by the day that the notice sets.
		SELECT 'assist', a.court, a.listing, NULL, a.requested_on, NULL, NULL, NULL, a.due_on, credit.legal_day(now()), a.id
		FROM credit.shown_open_assistance a
	) d;
COMMENT ON VIEW credit.shown_deadline_list IS 'what credit.deadline_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_deadline_list_row AS (
	task text, court text, listing bigint, objection bigint, runs_from date, days integer, working_days boolean,
	due_on date, state text, request bigint, assistance bigint
);
COMMENT ON TYPE credit.shown_deadline_list_row IS 'a row of credit.deadline_list';
CREATE FUNCTION credit.my_deadline_list() RETURNS SETOF credit.shown_deadline_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_deadline_list() IS 'the rows of credit.deadline_list';
CREATE VIEW credit.deadline_list WITH (security_barrier) AS SELECT x.* FROM credit.my_deadline_list() x;
COMMENT ON VIEW credit.deadline_list IS
	'what courts and departments still have to do and by when: examine an objection, carry out a founded one, '
	'decide a review (the court above), answer for a department''s record, take an expired listing off the list, end that of a debtor whose '
	'death or dissolution has been entered on another listing (end_debtor), decide an applicant''s request to list, answer a court''s for assistance (assist); state due on the day '
	'itself, overdue after it, "calendar missing" where a year is not in the calendar';
