/*
 * Report: figures of the list and of the measures that follow from it, at a
 * moment, as the register knew it then.  The effect report and the views for
 * reports (bi_fact.sql) use these functions and no others, so that their figures
 * agree.
 *
 * A function that groups or sorts by a subject or a measure has its body as
 * text.  An SQL-standard body would use the operator class without depending
 * on it, and the dump of pg_upgrade could then make the function first.
 */

CREATE FUNCTION credit.figure_division(p_division text) RETURNS integer
	LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT COALESCE(max(d.code), 0)
	FROM (SELECT CASE WHEN p_division ~ '^[1-9][0-9]{5}$' THEN p_division::integer END AS code) n
	JOIN credit.division d ON d.code IN (n.code, n.code / 100 * 100, n.code / 10000 * 10000);
END;
COMMENT ON FUNCTION credit.figure_division(text) IS
	'the division of credit.division under which a number of this one is counted: itself, its city or its province; '
	'0 for a number without one, and where none of them is there';

CREATE FUNCTION credit.ground_bits(p_grounds smallint[]) RETURNS smallint
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	SELECT bit_or(1 << (g - 1))::smallint FROM unnest(p_grounds) g;
END;
COMMENT ON FUNCTION credit.ground_bits(smallint[]) IS
	'the grounds of art. 1 as one number: 1 for the first, 2 for the second, 4 for the third, and their sum for '
	'several';

CREATE VIEW credit.list_event WITH (security_invoker) AS
	SELECT 'added' AS event, l.known_from AS at, l.id AS version, l.listing, l.subject, l.court, false AS performed
	FROM credit.listing l WHERE l.id = l.listing AND l.subject IS NOT NULL
	UNION ALL
	-- A later version of a listing that had ended already is not another end.
	SELECT l.ended, l.known_from, l.id, l.listing, l.subject, l.court,
		   l.ended = 'removed'
		   AND COALESCE(credit.reason_code(l.end_reason)
						= ANY (ARRAY['active_performance', 'performed', 'settlement_performed']), false)
	FROM credit.listing l
	WHERE l.ended = ANY (ARRAY['removed', 'revoked']) AND l.subject IS NOT NULL
	  AND NOT EXISTS (SELECT FROM credit.listing b
					  WHERE b.listing = l.listing
						AND b.known_until = l.known_from AND b.ended = l.ended)
	UNION ALL
	-- A period ends by itself, whether the court puts that on record or not.  A listing whose end was entered or
	-- corrected only after the end counts as expired when the register came to know it.
	SELECT 'expired', GREATEST(l.until, l.known_from), l.id, l.listing, l.subject, l.court, false
	FROM credit.listing l
	WHERE (l.ended IS NULL OR l.ended = 'expired') AND l.until <= GREATEST(now(), statement_timestamp())
	  AND l.subject IS NOT NULL
	  AND l.known_until > GREATEST(l.until, l.known_from)
	  AND (l.known_from <= l.until OR l.id = l.listing
		   OR EXISTS (SELECT FROM credit.listing b
					  WHERE b.listing = l.listing
						AND b.known_until = l.known_from AND b.ended IS NULL
						AND (b.until IS NULL OR b.until > l.known_from)));
COMMENT ON VIEW credit.list_event IS
	'what happened to the list, but for what was erased: added, removed, revoked when the register came to hold it, expired when the period ended; performed: removed because the debtor performed (法释〔2017〕7号 art. 10 ¶1 (1), (2), art. 2 ¶2)';

CREATE FUNCTION credit.day_end(p_day date) RETURNS timestamptz
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN LEAST(credit.day_start(p_day + 1) - '1 microsecond'::interval, GREATEST(now(), statement_timestamp()));
COMMENT ON FUNCTION credit.day_end(date) IS
	'last moment of a legal day (Asia/Shanghai), or the present where the day is not over';

CREATE FUNCTION credit.known_at(p_moment timestamptz) RETURNS timestamptz
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN p_moment >= GREATEST(now(), statement_timestamp()) THEN 'infinity' ELSE p_moment END;
COMMENT ON FUNCTION credit.known_at(timestamptz) IS
	'the moment itself for one that is past; infinity for the present, of which everything counts that is known';

CREATE FUNCTION credit.not_over(l credit.listing, p_moment timestamptz) RETURNS boolean
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN (l).ended IS NULL OR p_moment < now() OR (l).known_from <= statement_timestamp();
COMMENT ON FUNCTION credit.not_over(credit.listing, timestamptz) IS
	'false for the present of what the court has ended, be it that the clock has gone back to before its end';

-- Divisions and grounds are looked up once for each that occurs, not for each listing.

CREATE FUNCTION credit.listing_figures(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint,
				   standing bigint, subjects bigint, members bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	WITH standing AS (
		SELECT l.court, l.subject, l.key, r.grounds,
			   -- A subject with several listings counts once, at the first of them: sums must not count it twice.
			   row_number() OVER (PARTITION BY l.key ORDER BY l.since, l.listing) = 1 AS first
		FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
		WHERE l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
		  AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
		  AND credit.not_over(l, p_moment) AND l.subject IS NOT NULL
	), cell AS MATERIALIZED (
		SELECT s.court, credit.subject_kind(s.subject) = 'person' AS person,
			   COALESCE(credit.subject_division(s.subject), '') AS division, s.grounds,
			   count(*) AS standing, count(*) FILTER (WHERE s.first) AS subjects, count(DISTINCT s.key) AS members
		FROM standing s GROUP BY 1, 2, 3, 4
	)
	SELECT c.court, c.person, d.code, g.bits,
		   sum(c.standing)::bigint, sum(c.subjects)::bigint, sum(c.members)::bigint
	FROM cell c
	JOIN (SELECT x.division, credit.figure_division(x.division) AS code
		  FROM (SELECT DISTINCT y.division FROM cell y) x) d ON d.division = c.division
	JOIN (SELECT x.grounds, credit.ground_bits(x.grounds) AS bits
		  FROM (SELECT DISTINCT y.grounds FROM cell y) x) g ON g.grounds = c.grounds
	GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION credit.listing_figures(timestamptz, timestamptz) IS
	'how many listings stand at a moment, as known at another, by court, kind of subject, division and grounds; '
	'subjects: each counted once, at its first listing; members: how many subjects the group has, each counted once '
	'in each group; a stayed listing stands, one in grace does not yet';

CREATE FUNCTION credit.told_count(p_count bigint, p_least integer) RETURNS bigint
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN (p_count + p_least / 2) / p_least * p_least;
COMMENT ON FUNCTION credit.told_count(bigint, integer) IS
	'a count as figures tell it: the nearest multiple of the least group; sums and differences of such are multiples '
	'as well, so that none tells of fewer; NULL for NULL';

CREATE FUNCTION credit.list_moves(p_since timestamptz, p_until timestamptz, p_least integer)
	RETURNS TABLE (court text, person boolean, added bigint, removed bigint, revoked bigint, expired bigint,
				   performed bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT e.court, credit.subject_kind(e.subject) = 'person',
		   credit.told_count(count(*) FILTER (WHERE e.event = 'added'), p_least)
		   - credit.told_count(count(*) FILTER (WHERE e.event = 'added' AND e.at < p_since), p_least),
		   credit.told_count(count(*) FILTER (WHERE e.event = 'removed'), p_least)
		   - credit.told_count(count(*) FILTER (WHERE e.event = 'removed' AND e.at < p_since), p_least),
		   credit.told_count(count(*) FILTER (WHERE e.event = 'revoked'), p_least)
		   - credit.told_count(count(*) FILTER (WHERE e.event = 'revoked' AND e.at < p_since), p_least),
		   credit.told_count(count(*) FILTER (WHERE e.event = 'expired'), p_least)
		   - credit.told_count(count(*) FILTER (WHERE e.event = 'expired' AND e.at < p_since), p_least),
		   credit.told_count(count(*) FILTER (WHERE e.performed), p_least)
		   - credit.told_count(count(*) FILTER (WHERE e.performed AND e.at < p_since), p_least)
	FROM credit.list_event e
	WHERE e.at < p_until
	GROUP BY 1, 2
	-- How many listings there were is not how many subjects had them.
	HAVING count(DISTINCT credit.subject_key(e.subject)) >= p_least
$$;
COMMENT ON FUNCTION credit.list_moves(timestamptz, timestamptz, integer) IS
	'what happened to the list from one moment to before another, by court and kind of subject, in multiples of the '
	'least group: what is fewer counts when, with what comes later, it is enough; so the sum over any days is right '
	'but for fewer than one multiple; no row for a court that ever listed fewer subjects of the kind';

CREATE FUNCTION credit.reach_figures(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean,
				   in_force bigint, exempt bigint, members bigint, spared bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	-- Which measures follow from a listing depends on a few traits of it (rule_reaches in src/decision/decision.c).
	-- So listings are counted by these traits, and each rule is compared with each combination of traits once.
	WITH RECURSIVE rule AS MATERIALIZED (
		SELECT r.measure, r.binds_person, r.binds_organization, r.binds_through,
			   r.court_mark IS NOT NULL AS needs_mark, r.exemption IS NOT NULL AS exemptible
		FROM credit.rule r
		WHERE r.holds @> p_moment AND NOT credit.suspended(r.measure, p_moment, p_known)
	), class AS MATERIALIZED (
		SELECT s.court, credit.subject_kind(s.key) = 'person' AS person, s.exit_ban,
			   sum(s.listings)::bigint AS listings, count(*) AS subjects
		FROM (SELECT l.court, l.key, credit.exit_banned(l, p_moment) AS exit_ban, count(*) AS listings
			  FROM credit.listing l
			  WHERE credit.in_force(l, p_moment, p_known) AND credit.not_over(l, p_moment) AND l.subject IS NOT NULL
			  GROUP BY 1, 2, 3) s
		GROUP BY 1, 2, 3
	), holder AS NOT MATERIALIZED (
		-- Persons in posts of listed organizations.
		SELECT l.court, o.listing, o.person, o.role
		FROM credit.relation o
		JOIN credit.listing l ON l.listing = o.listing
		WHERE o.known_from <= p_known AND (o.known_until > p_known OR o.known_until = 'infinity')
		  AND o.since <= p_moment AND (o.until IS NULL OR o.until > p_moment)
		  AND NOT credit.is_minor(o.person, p_moment)
		  AND credit.in_force(l, p_moment, p_known) AND credit.not_over(l, p_moment)
	), post AS MATERIALIZED (
		-- Several posts of a person in one organization count once.
		SELECT p.court, p.roles, count(*) AS posts, count(DISTINCT p.person) AS persons
		FROM (SELECT h.court, h.person, array_agg(DISTINCT h.role ORDER BY h.role) AS roles
			  FROM holder h GROUP BY h.court, h.listing, h.person) p
		GROUP BY p.court, p.roles
	), linked AS (
		SELECT credit.subject_key(k.subject) AS subject, credit.subject_key(k.other) AS other
		FROM credit.subject_link k
		WHERE k.kind = 'same' AND k.known_from <= p_known AND (k.ended_at IS NULL OR k.ended_at > p_known)
		UNION
		SELECT credit.subject_key(k.other), credit.subject_key(k.subject)
		FROM credit.subject_link k
		WHERE k.kind = 'same' AND k.known_from <= p_known AND (k.ended_at IS NULL OR k.ended_at > p_known)
	), exempt AS (
		-- An exemption holds for all identifiers of its subject.
		SELECT x.key AS subject, x.measure, x.court FROM credit.exemption x
		WHERE x.known_from <= p_known AND (x.known_until > p_known OR x.known_until = 'infinity')
		  AND x.since <= p_moment AND x.until > p_moment
		UNION
		SELECT k.other, e.measure, e.court FROM exempt e JOIN linked k ON credit.subject_eq(k.subject, e.subject)
	), spared AS (
		SELECT e.measure, l.court, credit.subject_kind(l.subject) = 'person' AS person,
			   false AS through_post, count(*) AS exempt, count(DISTINCT l.key) AS subjects
		FROM exempt e
		JOIN rule r ON credit.measure_eq(r.measure, e.measure) AND r.exemptible
		JOIN credit.listing l ON credit.subject_eq(l.key, e.subject) AND l.court = e.court
		WHERE credit.in_force(l, p_moment, p_known) AND credit.not_over(l, p_moment)
		  AND CASE WHEN credit.subject_kind(l.subject) = 'person' THEN r.binds_person
				   ELSE r.binds_organization END
		  AND (NOT r.needs_mark OR credit.exit_banned(l, p_moment))
		GROUP BY 1, 2, 3
		UNION ALL
		SELECT e.measure, h.court, true, true, count(DISTINCT (h.listing, h.person)), count(DISTINCT h.person)
		FROM exempt e
		JOIN rule r ON credit.measure_eq(r.measure, e.measure) AND r.exemptible
		JOIN holder h ON credit.subject_eq(h.person, e.subject) AND h.court = e.court AND h.role = ANY (r.binds_through)
		GROUP BY 1, 2
	), reached AS (
		-- A subject can be in two classes, so members is the size of the larger: a measure binds that many at least.
		SELECT r.measure, c.court, c.person, false AS through_post,
			   sum(c.listings)::bigint AS reached, max(c.subjects) AS members
		FROM rule r
		JOIN class c ON CASE WHEN c.person THEN r.binds_person ELSE r.binds_organization END
			AND (c.exit_ban OR NOT r.needs_mark)
		GROUP BY 1, 2, 3
		UNION ALL
		SELECT r.measure, p.court, true, true, sum(p.posts)::bigint, max(p.persons)
		FROM rule r JOIN post p ON p.roles && r.binds_through
		GROUP BY 1, 2
	)
	SELECT q.measure, q.court, q.person, q.through_post, q.reached - COALESCE(s.exempt, 0), COALESCE(s.exempt, 0),
		   q.members, COALESCE(s.subjects, 0)
	FROM reached q
	LEFT JOIN spared s ON credit.measure_eq(s.measure, q.measure) AND s.court = q.court
		AND s.person = q.person AND s.through_post = q.through_post
$$;
COMMENT ON FUNCTION credit.reach_figures(timestamptz, timestamptz) IS
	'how many measures are in force at a moment, as known at another, by measure, court and kind of the subject '
	'that they bind: the rows that credit_measures gives, counted; through_post: persons in posts of listed '
	'organizations; exempt: where the listing''s court exempts the subject; members: how many subjects at least; spared: how '
	'many are exempt';
