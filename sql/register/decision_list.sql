/*
 * Register: the decisions of a court as it reads them.
 */

CREATE VIEW credit.shown_decision_list WITH (security_invoker) AS
	SELECT NULL::bigint AS decision, l.court, l.listing, 'list' AS action, r.decision_no AS document_no, r.decided_on,
		   NULL::date AS learned_on, credit.legal_day(l.known_from) AS done_on, NULL::date AS due_on,
		   NULL::boolean AS in_time, l.since AS works_from, NULL::bigint AS target,
		   jsonb_build_object('grounds', r.grounds, 'period_years', r.period_years, 'grace_until', r.grace_until,
							  'exit_ban', l.exit_ban) AS facts,
		   NULL::text AS reason, p.push_no, l.known_from AS at,
		   credit.served_on(l.listing, NULL) AS served_on
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.push p ON p.id = l.push
	WHERE l.id = l.listing
	UNION ALL
	SELECT e.id, e.court, e.listing, e.action, e.document_no, e.decided_on, e.fact_on, credit.legal_day(e.at),
		   credit.deadline(e.fact_on, 3, true), credit.legal_day(e.at) <= credit.deadline(e.fact_on, 3, true),
		   COALESCE(e.since, credit.day_start(e.decided_on)), e.target, e.facts, e.reason, p.push_no, e.at,
		   credit.served_on(e.listing, e.id)
	FROM credit.court_event e
	LEFT JOIN credit.push p ON p.id = e.push
	WHERE e.action <> 'list';
COMMENT ON VIEW credit.shown_decision_list IS 'what credit.decision_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_decision_list_row AS (
	decision bigint, court text, listing bigint, action text, document_no text, decided_on date,
	learned_on date, done_on date, due_on date, in_time boolean, works_from timestamp with time zone,
	target bigint, facts jsonb, reason text, push_no text, at timestamp with time zone, served_on date
);
COMMENT ON TYPE credit.shown_decision_list_row IS 'a row of credit.decision_list';
CREATE FUNCTION credit.my_decision_list() RETURNS SETOF credit.shown_decision_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_decision_list() IS 'the rows of credit.decision_list';
CREATE VIEW credit.decision_list WITH (security_barrier) AS SELECT x.* FROM credit.my_decision_list() x;
COMMENT ON VIEW credit.decision_list IS
	'every decision of a court, entered by itself or carried by a push: its number and day, when the court learned of its '
	'reason (learned_on), the day on which it was done, that is entered (done_on), by when it had to be (due_on, '
	'法释〔2017〕7号 arts. 9, 10), from when it works; decision: its number for credit_revoke_decision and credit_extend, '
	'NULL for the decision to list; served_on: on the debtor (credit_serve_listing)';
