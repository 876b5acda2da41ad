/*
 * Register: one case of a subject that stands on a court's list twice.  A push
 * or a decision adds none (credit.match_stage); there are two where version
 * 0.1.0 took an organization code and the unified code that contains it for two
 * subjects, or where both numbers were listed before they were linked.
 */

CREATE VIEW credit.shown_duplicate_list WITH (security_barrier) AS
	SELECT a.court, a.case_no, a.listing, a.subject, a.since, a.until,
		   b.listing AS other_listing, b.subject AS other_subject, b.since AS other_since, b.until AS other_until,
		   credit.legal_day(a.since) AS since_on, credit.last_day_before(a.until) AS last_day,
		   credit.legal_day(b.since) AS other_since_on, credit.last_day_before(b.until) AS other_last_day
	FROM (SELECT x.listing, y.listing AS other
		  FROM credit.listing x JOIN credit.listing y ON y.case_key = x.case_key AND y.listing > x.listing
		  WHERE credit.stands(x, now()) AND credit.stands(y, now())
		  UNION
		  -- One case also by a further number.
		  SELECT LEAST(c.listing, n.listing), GREATEST(c.listing, n.listing)
		  FROM credit.listing_case c
		  JOIN (SELECT l.listing, l.case_key FROM credit.listing l WHERE l.known_until = 'infinity'
				UNION ALL
				SELECT o.listing, o.case_key FROM credit.listing_case o) n
			  ON n.case_key = c.case_key AND n.listing <> c.listing) p
	JOIN credit.listing a ON a.listing = p.listing AND a.known_until = 'infinity'
	JOIN credit.listing b ON b.listing = p.other AND b.known_until = 'infinity'
	WHERE credit.stands(a, now()) AND credit.stands(b, now()) AND credit.sees(a.court, NULL)
	  AND credit.court_in_charge(b.court) = credit.court_in_charge(a.court)
	  AND (a.key OPERATOR(@extschema@.=) b.key
		   OR EXISTS (SELECT FROM credit.same_subject k
					  WHERE k.subject OPERATOR(@extschema@.=) a.key AND k.other OPERATOR(@extschema@.=) b.key))
	  AND NOT (a.subject, b.subject) OPERATOR(@extschema@.=) ANY
			  (SELECT x.subject, x.other FROM credit.kept_apart x);
COMMENT ON VIEW credit.shown_duplicate_list IS 'what credit.duplicate_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_duplicate_list_row AS (
	court text, case_no text, listing bigint, subject credit.subject, since timestamp with time zone,
	until timestamp with time zone, other_listing bigint, other_subject credit.subject,
	other_since timestamp with time zone, other_until timestamp with time zone, since_on date, last_day date,
	other_since_on date, other_last_day date
);
COMMENT ON TYPE credit.shown_duplicate_list_row IS 'a row of credit.duplicate_list';
CREATE FUNCTION credit.my_duplicate_list(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_duplicate_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_duplicate_list(credit.subject) IS 'the rows of credit.duplicate_list; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.duplicate_list WITH (security_barrier) AS SELECT x.* FROM credit.my_duplicate_list() x;
COMMENT ON VIEW credit.duplicate_list IS
	'pairs of listings that stand for one subject in one case of a court, under different numbers: the older, and the '
	'other; a record counts for the one under its own number, else for the older, and a full list that has one of them '
	'takes neither off; the court removes or revokes one; days: the periods as legal days (Asia/Shanghai), the last included';

CREATE FUNCTION credit.keep_duplicates(p_stage bigint, p_court text, p_now timestamptz) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_kept bigint;
BEGIN
	DELETE FROM credit.push_stage m
	USING credit.listing l CROSS JOIN LATERAL unnest(credit.keys_of(l.subject)) k (key)
	JOIN credit.listing t ON credit.subject_eq(t.key, k.key)
	WHERE m.push = p_stage AND m.outcome = 'missing' AND l.id = m.old_version AND credit.one_subject(t.subject, l.subject)
	  AND t.court = ANY (credit.courts_of(p_court)) AND credit.same_case(l.subject, t.case_key, l.case_key) AND t.listing <> l.listing AND credit.stands(t, p_now)
	  AND NOT EXISTS (SELECT FROM credit.push_stage o
					  WHERE o.push = p_stage AND o.outcome = 'missing' AND o.old_version = t.id);
	GET DIAGNOSTICS v_kept = ROW_COUNT;
	RETURN v_kept;
END
$$;
COMMENT ON FUNCTION credit.keep_duplicates(bigint, text, timestamptz) IS
	'takes listings back from those that a full list does not have, where it has the same case of the same subject under '
	'another number; returns how many';
