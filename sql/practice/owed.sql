/*
 * Practice: what each department owes (section three of the plan: departments
 * carry out and feed back at regular times).  Nothing is stored: views derive
 * it from the list, the plan, the receipts, the feedback and the calendar.  The
 * numbers of days are in term.sql; what courts owe is in register/deadline.sql.
 */

CREATE FUNCTION credit.workdays_after(due date, today date) RETURNS integer
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF today <= due THEN
		RETURN 0;
	ELSIF credit.year_missing(due, today) IS NOT NULL THEN
		RETURN NULL;
	END IF;
	RETURN credit.workdays_between(due, today);
END
$$;
COMMENT ON FUNCTION credit.workdays_after(date, date) IS
	'working days from the due day to today; 0 if the due day is not past; NULL if the calendar lacks a year that is '
	'needed';

CREATE VIEW credit.seen WITH (security_barrier) AS
	SELECT c.name AS court, d.department
	FROM credit.court c CROSS JOIN (SELECT DISTINCT x.department FROM credit.measure_department x) d
	WHERE credit.sees(c.name, d.department);
COMMENT ON VIEW credit.seen IS 'pairs of court and department whose debts the reader may see';

CREATE VIEW credit.demanded WITH (security_barrier) AS
	WITH demanding AS MATERIALIZED (
		-- What a listing demands by itself (credit.demand_rule), unless the office has set it for the measure: what waits
		-- for an application, a conduct or the court's request is fed back when that has come.
		SELECT r.measure, r.binds_person, r.binds_organization, r.binds_through, r.court_mark,
			   COALESCE(own.workdays, (SELECT credit.general_term('feedback'))) AS workdays,
			   credit.legal_day(r.since) AS valid_from, md.department, n.named,
			   cardinality(md.named) = 1 AS alone
		FROM credit.rule r
		JOIN credit.measure_demand own ON own.measure OPERATOR(@extschema@.=) r.measure AND own.holds = r.holds
		JOIN credit.measure_department md ON md.edition = r.edition AND md.number = r.number
		CROSS JOIN LATERAL unnest(md.named) n (named)
		WHERE r.holds @> now() AND own.demanded
		  AND NOT EXISTS (SELECT FROM credit.suspension s
						  WHERE s.measure OPERATOR(@extschema@.=) r.measure AND s.during @> 'infinity'::timestamptz)
	), seen AS MATERIALIZED (
		SELECT s.court, s.department FROM credit.seen s
	), listed AS MATERIALIZED (
		SELECT l.listing, l.subject, l.court, @extschema@.credit_subject_kind(l.subject) = 'person' AS person,
			   credit.exit_banned(l, now()) AS exit_ban,
			   -- The first day on which the department could act: it knew of the listing, and the last stay was over.
			   credit.legal_day(GREATEST(l.since, f.known_from,
						 CASE WHEN l.stays IS NOT NULL
							  THEN (SELECT max(upper(x)) FROM unnest(l.stays) x WHERE upper(x) <= now()) END)) AS since,
			   -- The first day on which it could know of the court's mark.
			   CASE WHEN credit.exit_banned(l, now())
					THEN credit.legal_day(GREATEST(
						(SELECT max(v.known_until) FROM credit.listing v
						 WHERE v.listing = l.listing AND NOT credit.exit_banned(v, now())),
						(SELECT lower(x) FROM unnest(l.exit_bans) x WHERE x @> now())))
			   END AS marked_since,
			   credit.legal_day(l.since) AS in_force
		FROM credit.listing l
		JOIN credit.listing f ON f.id = l.listing
		WHERE credit.stands(l, now()) AND l.since <= now() AND NOT COALESCE(l.stays @> now(), false)
	), reached AS (
		SELECT d.department, d.measure, l.court, l.listing, l.subject,
			   GREATEST(l.since, d.valid_from, CASE WHEN d.court_mark IS NOT NULL THEN l.marked_since END) AS since,
			   l.in_force, d.workdays, d.named, d.alone
		FROM listed l
		JOIN seen s ON s.court = l.court
		JOIN demanding d ON d.department = s.department
			AND CASE WHEN l.person THEN d.binds_person ELSE d.binds_organization END
			AND (d.court_mark IS NULL OR l.exit_ban)
		UNION ALL
		-- Persons in posts: once for a listing, however many posts they have.
		SELECT d.department, d.measure, l.court, l.listing, o.person,
			   min(GREATEST(l.since, d.valid_from, credit.legal_day(GREATEST(o.since, o.known_from)))), l.in_force,
			   d.workdays, d.named, d.alone
		FROM demanding d
		JOIN seen s ON s.department = d.department
		JOIN listed l ON l.court = s.court AND NOT l.person
		JOIN credit.relation o ON o.listing = l.listing AND o.known_until = 'infinity'
			AND o.since <= now() AND (o.until IS NULL OR o.until > now())
			AND o.role = ANY (d.binds_through) AND NOT credit.is_minor(o.person, now())
		WHERE cardinality(d.binds_through) > 0
		GROUP BY d.department, d.measure, l.court, l.listing, o.person, l.in_force, d.workdays, d.named, d.alone
	)
	SELECT r.department, r.measure, r.court, r.listing, r.subject, r.since, r.in_force, r.workdays, r.named, r.alone
	FROM reached r
	WHERE NOT EXISTS (SELECT FROM credit.exempt_now x
					  WHERE x.key OPERATOR(@extschema@.=) credit.subject_key(r.subject)
						AND x.measure OPERATOR(@extschema@.=) r.measure AND credit.court_in_charge(x.court) = credit.court_in_charge(r.court)
						AND NOT (x.subject, r.subject) OPERATOR(@extschema@.=) ANY
								(SELECT a.subject, a.other FROM credit.kept_apart a));
COMMENT ON VIEW credit.demanded IS
	'feedback that departments must give on listings in force, by credit.measure_demand, given or not; exempt subjects are left out; a person with several posts under '
	'one listing counts once. since is the first day on which the department could act. in_force is the day on which the '
	'listing came into force.';
COMMENT ON COLUMN credit.demanded.named IS
	'the department as the plan names it, whose duty it was: a row for each of those that have become one, because what '
	'one of them did before did not discharge the other';
COMMENT ON COLUMN credit.demanded.alone IS 'it is the only row of its department, measure, listing and subject';

CREATE VIEW credit.answered WITH (security_barrier) AS
	WITH given AS (
		-- A correction counts as given on the day of the feedback that it corrects: being corrected makes none late.
		SELECT f.subject, credit.subject_key(f.subject) AS key, f.measure, f.department, f.decided_on,
			   credit.legal_day(CASE WHEN f.corrects IS NULL THEN f.recorded_at
					 ELSE (WITH RECURSIVE former AS (
								SELECT c.corrects, c.recorded_at FROM credit.feedback_kept c WHERE c.id = f.corrects
								UNION ALL
								SELECT c.corrects, c.recorded_at FROM former x
								JOIN credit.feedback_kept c ON c.id = x.corrects)
						   SELECT min(x.recorded_at) FROM former x) END) AS given_on
		FROM credit.feedback_kept f
		WHERE NOT EXISTS (SELECT FROM credit.feedback_kept k WHERE k.corrects = f.id)
	), counted AS (
		SELECT g.*, COALESCE(s.named, g.department) AS named
		FROM given g
		LEFT JOIN credit.department_stood_for s ON s.name = g.department AND g.given_on >= s.since AND g.given_on < s.until
	)
	SELECT g.subject, g.measure, g.department, g.decided_on, g.given_on, g.key, g.named FROM counted g
	UNION ALL
	-- Feedback under one identifier of a subject counts for its other ones.
	SELECT g.subject, g.measure, g.department, g.decided_on, g.given_on, k.other, g.named
	FROM credit.same_subject k JOIN counted g ON g.key OPERATOR(@extschema@.=) k.subject;
COMMENT ON VIEW credit.answered IS
	'feedback by the key (credit_subject_key) of each identifier of its subject, without what was corrected since; given_on: day on which it was '
	'first recorded';
COMMENT ON COLUMN credit.answered.named IS
	'whose duty it discharges, by each name that a plan may have for it: those that the department stood for on that day';

CREATE VIEW credit.shown_owed WITH (security_barrier) AS
	WITH today AS MATERIALIZED (
		SELECT credit.legal_day(now()) AS day
	), seen AS MATERIALIZED (
		SELECT s.court, s.department FROM credit.seen s
	), feedback AS (
		SELECT r.* FROM credit.demanded r
		WHERE NOT EXISTS (SELECT FROM credit.answered f
						  WHERE f.key OPERATOR(@extschema@.=) credit.subject_key(r.subject)
							AND NOT (f.subject, r.subject) OPERATOR(@extschema@.=) ANY
									(SELECT a.subject, a.other FROM credit.kept_apart a)
							AND f.measure OPERATOR(@extschema@.=) r.measure
							AND f.named = r.named AND f.decided_on >= r.in_force)
	), open AS (
		SELECT 'feedback' AS kind, f.department, f.measure, f.court, NULL::text AS push_no, f.listing, f.subject,
			   f.since, f.workdays
		FROM feedback f WHERE f.alone
		UNION ALL
		-- Once, where several departments that have become one owe it.
		SELECT DISTINCT 'feedback', f.department, f.measure, f.court, NULL::text, f.listing, f.subject, f.since, f.workdays
		FROM feedback f WHERE NOT f.alone
		UNION ALL
		SELECT 'receipt', c.department, NULL, c.court, c.push_no, NULL, NULL, credit.legal_day(c.applied_at),
			   (SELECT credit.general_term('receipt'))
		FROM credit.concerned c
		JOIN seen s ON s.court = c.court AND s.department = c.department
		WHERE NOT EXISTS (SELECT FROM credit.received r WHERE r.push = c.push AND r.department = c.department)
	), hits AS (
		-- As long as the list goes on demanding it, whether the end was noticed already or not; once, by however many listings.
		SELECT DISTINCT ON (h.hit) h.hit, h.department, h.measure, r.court, h.listing, h.subject,
			   credit.legal_day(h.noticed_at) AS since, r.workdays
		FROM credit.answered_hit h
		JOIN credit.demanded r ON r.department = h.department AND r.measure OPERATOR(@extschema@.=) h.measure
			AND credit.subject_key(r.subject) OPERATOR(@extschema@.=) ANY (credit.keys_of(h.subject))
		-- Who holds what is the department's to know, and no court's.
		WHERE credit.sees(NULL, h.department) AND h.ended_at IS NULL AND h.unwatched_at IS NULL
		  AND (h.outcome IS NULL OR h.outcome = 'lifted')
		ORDER BY h.hit, r.listing <> h.listing, r.listing
	), due AS MATERIALIZED (
		-- The deadline of a day is computed once, not for each debt that began on it.
		SELECT x.since, x.workdays, x.due_on, credit.workdays_after(x.due_on, (SELECT t.day FROM today t)) AS overdue
		FROM (SELECT o.since, o.workdays, credit.deadline(o.since, o.workdays, true) AS due_on
			  FROM (SELECT y.since, y.workdays FROM open y UNION SELECT y.since, y.workdays FROM hits y) o) x
	)
	SELECT o.kind, o.department, o.measure, o.court, o.push_no, o.listing, o.subject, o.since, d.due_on,
		   d.overdue AS overdue_workdays, NULL::bigint AS assistance, NULL::bigint AS hit
	FROM open o JOIN due d ON d.since = o.since AND d.workdays = o.workdays
	UNION ALL
	SELECT 'hit', h.department, h.measure, h.court, NULL, h.listing, h.subject, h.since, d.due_on, d.overdue, NULL, h.hit
	FROM hits h JOIN due d ON d.since = h.since AND d.workdays = h.workdays
	UNION ALL
	-- The notice sets its own term, and outlasts the listing.
	SELECT 'assistance', a.department, a.measure, a.court, NULL, a.listing, a.subject, a.requested_on, a.due_on,
		   credit.workdays_after(a.due_on, (SELECT t.day FROM today t)), a.id, NULL
	FROM credit.shown_open_assistance a;
COMMENT ON VIEW credit.shown_owed IS 'what credit.owed shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_owed_row AS (
	kind text, department text, measure credit.measure, court text, push_no text, listing bigint,
	subject credit.subject, since date, due_on date, overdue_workdays integer, assistance bigint, hit bigint
);
COMMENT ON TYPE credit.shown_owed_row IS 'a row of credit.owed';
CREATE FUNCTION credit.my_owed(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_owed_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_owed(credit.subject) IS 'the rows of credit.owed; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.owed WITH (security_barrier) AS SELECT x.* FROM credit.my_owed() x;
COMMENT ON VIEW credit.owed IS
	'what departments owe: receipts of pushes that concern them, feedback on listings with a measure that demands '
	'an act (credit.measure_demand), on rows of watched tables that such a measure was noticed to reach, answers to requests for assistance; since when, due when, overdue by how many '
	'working days (NULL where the calendar does not reach); departments see their own, courts what is owed on their '
	'lists';
COMMENT ON COLUMN credit.owed.hit IS
	'the hit (credit_hits) that waits for feedback, which may name it: "hit" in the detail; NULL for what is none';
COMMENT ON COLUMN credit.owed.assistance IS 'the request for assistance (credit.assistance_list); NULL for what is none';

CREATE VIEW credit.shown_owed_summary WITH (security_barrier) AS
	SELECT o.kind, o.department, o.measure, count(*) AS owed,
		   count(*) FILTER (WHERE o.overdue_workdays > 0) AS overdue,
		   min(o.due_on) AS first_due, max(o.overdue_workdays) AS longest_overdue
	FROM credit.shown_owed o GROUP BY o.kind, o.department, o.measure;
CREATE FUNCTION credit.do_owed_summary()
	RETURNS TABLE (kind text, department text, measure credit.measure, owed bigint, overdue bigint, first_due date,
				   longest_overdue integer)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	SELECT o.kind, o.department, o.measure, o.owed, o.overdue, o.first_due, o.longest_overdue FROM credit.shown_owed_summary o
$$;
COMMENT ON FUNCTION credit.do_owed_summary() IS
	'credit.owed_summary of all departments, for the office and reports: figures, nobody is named';

COMMENT ON VIEW credit.shown_owed_summary IS 'what credit.owed_summary shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_owed_summary_row AS (
	kind text, department text, measure credit.measure, owed bigint, overdue bigint, first_due date,
	longest_overdue integer
);
COMMENT ON TYPE credit.shown_owed_summary_row IS 'a row of credit.owed_summary';
CREATE FUNCTION credit.my_owed_summary() RETURNS SETOF credit.shown_owed_summary_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_owed_summary() IS 'the rows of credit.owed_summary';
CREATE VIEW credit.owed_summary WITH (security_barrier) AS SELECT x.* FROM credit.my_owed_summary() x;
COMMENT ON VIEW credit.owed_summary IS
	'per department and measure: how much is owed, how much of it overdue, and for how long; nobody is named';
