/*
 * Register: what the decisions about a listing come to.  A listing is what its
 * decisions come to, and nothing else: the first one, which its first version
 * has, and those of credit.court_event that name it.  What they come to at a
 * moment of knowledge is computed here, and written as a version of the listing
 * (version.sql); the versions can be compared with it at any time.
 *
 * Listing periods are those of 法释〔2017〕7号 art. 2, grace that of 法发〔2019〕35号
 * art. 15.  A decision works from its own day on.  A correction alone works for all of
 * the time of the decision that it corrects, because what was wrong had been
 * wrong all along.
 *
 * A push may end or change a fifth of a list at once, and whoever asks about one
 * listing must not wait: facts are joined by listing, never looked up in a loop.
 * How many rows a WITH query has is not known to the planner, so nested loops are
 * off where nothing else is joined, and nothing else is on where tables are read by
 * their indexes.  A plan that has to have one all the same looks costly enough to be
 * compiled, which takes longer than to run it: jit is off.
 *
 * A push asks about each listing that it ends, and to plan takes ten times as long
 * as to run: plans are kept, made for any number of listings.  One that was made when
 * the tables were empty serves when they are large, so it must not read them whole:
 * sequential scans are off where tables are read.
 */

CREATE FUNCTION credit.known_events(p_listings bigint[], p_known timestamptz) RETURNS SETOF credit.court_event
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	SELECT e.*
	FROM credit.court_event e
	WHERE e.listing = ANY (p_listings) AND e.at <= p_known
	  -- A decision that was revoked never was, nor was what rests on it.
	  AND NOT EXISTS (SELECT FROM credit.court_event k
					  WHERE k.listing = e.listing AND k.action = 'revoke' AND k.at <= p_known
						AND k.target = ANY (ARRAY[e.id, CASE WHEN e.action <> 'revoke' THEN e.target END]));
END
$$;
COMMENT ON FUNCTION credit.known_events(bigint[], timestamptz) IS
	'decisions about listings that count by what was known at a moment: without those that were revoked';

CREATE FUNCTION credit.granted(p_listings bigint[], p_known timestamptz)
	RETURNS TABLE (listing bigint, decision bigint, at timestamptz, made_on date, grounds smallint[],
				   since timestamptz, until timestamptz)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	WITH event AS MATERIALIZED (
		SELECT * FROM credit.known_events(p_listings, p_known)
	), corrected AS (
		-- Of several corrections of one field the last counts.
		SELECT e.listing, COALESCE(e.target, 0) AS decision, jsonb_object_agg(f.key, f.value ORDER BY e.id) AS facts
		FROM event e CROSS JOIN jsonb_each(e.facts) f
		WHERE e.action = 'correct'
		GROUP BY e.listing, COALESCE(e.target, 0)
	), extended AS (
		SELECT e.listing, COALESCE(e.target, 0) AS decision,
			   max((COALESCE(x.facts, e.facts) ->> 'period_years')::integer) AS years
		FROM event e
		LEFT JOIN corrected x ON x.listing = e.listing AND x.decision = e.id AND x.facts ? 'period_years'
		WHERE e.action = 'extend'
		GROUP BY e.listing, COALESCE(e.target, 0)
	), grace_ended AS (
		SELECT e.listing, COALESCE(e.target, 0) AS decision, min(e.since) AS since
		FROM event e
		WHERE e.action = 'end_grace'
		GROUP BY e.listing, COALESCE(e.target, 0)
	), decided AS (
		SELECT r.id AS listing, 0::bigint AS decision, '-infinity'::timestamptz AS at,
			   COALESCE(r.decided_on, r.published_on) AS made_on,
			   jsonb_build_object('grounds', r.grounds, 'period_years', r.period_years, 'decided_on', r.decided_on,
								  'published_on', r.published_on, 'grace_until', r.grace_until) AS facts
		FROM credit.listing_record r WHERE r.id = ANY (p_listings)
		UNION ALL
		SELECT e.listing, e.id, e.at, e.decided_on, e.facts || jsonb_build_object('decided_on', e.decided_on)
		FROM event e WHERE e.action = 'ground'
	), fact AS (
		SELECT d.listing, d.decision, d.at, d.made_on, f.grounds, f.decided_on, f.published_on, f.grace_until,
			   -- Art. 2: two years, or what the court has extended them to; on ground 1 alone there is no period.
			   CASE WHEN f.grounds <> '{1}' THEN GREATEST(f.period_years, 2, x.years) END AS years,
			   g.since AS grace_ended
		FROM decided d
		LEFT JOIN extended x ON x.listing = d.listing AND x.decision = d.decision
		LEFT JOIN grace_ended g ON g.listing = d.listing AND g.decision = d.decision
		LEFT JOIN corrected c ON c.listing = d.listing AND c.decision = d.decision
		CROSS JOIN LATERAL jsonb_to_record(d.facts || COALESCE(c.facts, '{}'))
			f (grounds smallint[], period_years integer, decided_on date, published_on date, grace_until date)
	)
	SELECT f.listing, NULLIF(f.decision, 0), f.at, f.made_on, f.grounds, p.since,
		   -- Measures follow from the beginning at the earliest, also where the period was over before the grace was.
		   CASE WHEN f.years IS NULL THEN 'infinity' ELSE GREATEST(p.since, o.over) END
	FROM fact f
	CROSS JOIN LATERAL (
		SELECT credit.day_start(credit.period_end(f.decided_on, f.years)) AS over
	) o
	CROSS JOIN LATERAL (
		-- In force after the last day of grace, or from when the court has ended it.
		-- LEAST passes over NULL: without an end of grace by itself its last day counts, without a period the beginning.
		SELECT LEAST(o.over,
					 CASE WHEN f.grace_until IS NULL THEN credit.day_start(COALESCE(f.decided_on, f.published_on))
						  ELSE LEAST(credit.day_start(f.grace_until + 1), f.grace_ended) END) AS since
	) p;
END
$$;
COMMENT ON FUNCTION credit.granted(bigint[], timestamptz) IS
	'since when and until when each decision that lists (decision NULL: the first one; further grounds) would work '
	'by itself, as known at a moment; made_on: its day as first known; until infinity where it has no period (ground 1 alone)';

CREATE FUNCTION credit.pushed_grounds(p_listing bigint, p_known timestamptz) RETURNS smallint[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN (
		SELECT g.grounds FROM credit.granted(ARRAY[p_listing], p_known) g
		LEFT JOIN credit.court_event e ON e.id = g.decision
		WHERE g.decision IS NULL OR e.push IS NOT NULL
		ORDER BY g.decision DESC NULLS LAST LIMIT 1);
END
$$;
COMMENT ON FUNCTION credit.pushed_grounds(bigint, timestamptz) IS
	'the grounds of the last decision that a push has brought about a listing, which its record shows, as known at a moment; '
	'the listing itself has those of all its decisions';

CREATE FUNCTION credit.effective_events(p_listings bigint[], p_known timestamptz)
	RETURNS TABLE (id bigint, listing bigint, action text, target bigint, at timestamptz, reason text, facts jsonb,
				   made_on date, works_from timestamptz, returned timestamptz)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	WITH event AS MATERIALIZED (
		SELECT * FROM credit.known_events(p_listings, p_known)
	), corrected AS (
		-- A further ground has its corrected day in credit.granted.
		SELECT DISTINCT ON (c.target) c.target, credit.read_day(c.facts ->> 'decided_on', 'decided_on') AS decided_on
		FROM event c
		WHERE c.action = 'correct' AND c.target IS NOT NULL AND c.facts ? 'decided_on'
		ORDER BY c.target, c.id DESC
	)
	SELECT e.id, e.listing, e.action, e.target, e.at, e.reason, e.facts,
		   COALESCE(e.decided_on, credit.legal_day(e.at)),
		   COALESCE(credit.day_start(c.decided_on), e.since, credit.day_start(e.decided_on)),
		   -- A full list that has the record again ends its absence.
		   CASE WHEN e.action = 'absent'
				THEN min(e.since) FILTER (WHERE e.action = 'return')
					 OVER (PARTITION BY e.listing ORDER BY e.id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
		   END
	FROM event e
	LEFT JOIN corrected c ON c.target = e.id;
END
$$;
COMMENT ON FUNCTION credit.effective_events(bigint[], timestamptz) IS
	'decisions about listings that count by what was known at a moment, each with its day, the moment from which it works, '
	'and of an absence that at which a list had the record again';

CREATE FUNCTION credit.pieces(p_listings bigint[], p_known timestamptz)
	RETURNS TABLE (listing bigint, decision bigint, made_on date, grounds smallint[], since timestamptz, until timestamptz,
				   cut timestamptz, ended_by bigint)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	WITH piece AS MATERIALIZED (
		SELECT * FROM credit.granted(p_listings, p_known)
	), cut AS (
		SELECT g.listing, COALESCE(g.decision, 0) AS decision, min(e.works_from) AS works_from,
			   (array_agg(e.id ORDER BY e.works_from, e.id) FILTER (WHERE e.action <> 'absent'))[1] AS ended_by
		FROM credit.effective_events(p_listings, p_known) e
		JOIN piece g ON g.listing = e.listing
		WHERE e.action = ANY (ARRAY['remove', 'remove_early', 'absent', 'end_debtor', 'revoke'])
		  AND e.at > g.at AND e.works_from < g.until
		  AND (e.target IS NULL OR e.target = g.decision)
		  -- Art. 10 par. 1 removes what has no period, art. 2 par. 2 what has one.  None touches what was decided later.
		  AND CASE e.action WHEN 'remove' THEN g.until = 'infinity' AND e.made_on >= g.made_on
							WHEN 'remove_early' THEN g.until <> 'infinity' AND e.made_on >= g.made_on
							WHEN 'absent' THEN e.returned IS NULL
							ELSE true END
		GROUP BY g.listing, COALESCE(g.decision, 0)
	)
	SELECT g.listing, g.decision, g.made_on, g.grounds, g.since, g.until,
		   -- GREATEST passes over NULL: what nothing cuts is not cut.
		   CASE WHEN c.listing IS NOT NULL THEN GREATEST(g.since, c.works_from) END, c.ended_by
	FROM piece g
	LEFT JOIN cut c ON c.listing = g.listing AND c.decision = COALESCE(g.decision, 0);
END
$$;
COMMENT ON FUNCTION credit.pieces(bigint[], timestamptz) IS
	'each decision that lists (credit.granted) with the moment from which another has cut it off (cut), and with the first '
	'decision that ended it (ended_by), which an absence from a full list is none';

CREATE FUNCTION credit.ended_already(p_listing bigint, p_act text, p_on date, p_known timestamptz) RETURNS bigint
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
	RETURN (SELECT CASE WHEN count(*) = count(g.ended_by) THEN max(g.ended_by) END
			FROM credit.pieces(ARRAY[p_listing], p_known) g
			WHERE g.made_on <= p_on AND (g.until = 'infinity') = (p_act = 'remove'));
END
$$;
COMMENT ON FUNCTION credit.ended_already(bigint, text, date, timestamptz) IS
	'the decision that has ended all that a removal of this kind (remove: what has no period; remove_early: what has one) '
	'on that day could end of a listing; NULL where it has something to end, or never had';

CREATE FUNCTION credit.stayed(p_listings bigint[], p_known timestamptz)
	RETURNS TABLE (listing bigint, during tstzrange)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	SELECT s.listing, tstzrange(s.since, CASE WHEN n.at <= p_known THEN s.until END)
	FROM credit.stay s
	JOIN credit.court_event b ON b.id = s.event AND b.at <= p_known
	LEFT JOIN credit.court_event n ON n.id = s.ended_by
	WHERE s.listing = ANY (p_listings);
END
$$;
COMMENT ON FUNCTION credit.stayed(bigint[], timestamptz) IS
	'the times for which rulings stay listings, as known at a moment';

CREATE TYPE credit.compiled_listing AS (
	listing    bigint,
	since      timestamptz,
	until      timestamptz,
	stays      tstzmultirange,
	exit_ban   boolean,
	exit_bans  tstzmultirange,
	ended      text,
	end_reason text,
	grounds    smallint[]
);
COMMENT ON TYPE credit.compiled_listing IS
	'what the decisions about a listing come to, in the columns of credit.listing and credit.listing_record';

CREATE FUNCTION credit.compiled(p_listings bigint[], p_known timestamptz) RETURNS SETOF credit.compiled_listing
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	WITH event AS MATERIALIZED (
		SELECT * FROM credit.effective_events(p_listings, p_known)
	), piece AS MATERIALIZED (
		SELECT * FROM credit.pieces(p_listings, p_known)
	), hull AS (
		SELECT p.listing, p.times, COALESCE(lower(p.times), p.first) AS since,
			   CASE WHEN isempty(p.times) THEN p.first ELSE upper(p.times) END AS until,
			   p.last_cut IS NOT NULL AND COALESCE(p.last_uncut <= p.last_cut, true) AS removed
		FROM (
			SELECT p.listing, min(p.since) AS first,
				   range_agg(tstzrange(p.since, NULLIF(COALESCE(p.cut, p.until), 'infinity'))) AS times,
				   max(p.cut) AS last_cut, max(p.until) FILTER (WHERE p.cut IS NULL) AS last_uncut
			FROM piece p GROUP BY p.listing
		) p
	), ground AS (
		SELECT p.listing, array_agg(DISTINCT u ORDER BY u) AS grounds
		FROM piece p CROSS JOIN LATERAL unnest(p.grounds) u
		GROUP BY p.listing
	), pause AS (
		SELECT x.listing, range_agg(x.during) AS times
		FROM (
			SELECT s.listing, s.during FROM credit.stayed(p_listings, p_known) s
			UNION ALL
			SELECT e.listing, tstzrange(e.works_from, e.returned) FROM event e WHERE e.returned > e.works_from
		) x
		GROUP BY x.listing
	), corrected_ban AS (
		SELECT DISTINCT ON (e.listing) e.listing, (e.facts ->> 'exit_ban')::boolean AS banned
		FROM event e
		WHERE e.action = 'correct' AND e.target IS NULL AND e.facts ? 'exit_ban'
		ORDER BY e.listing, e.id DESC
	), switch AS (
		-- The exit ban as the decision to list has it, and what later decisions make of it.
		SELECT b.*, lead(b.works_from) OVER (PARTITION BY b.listing ORDER BY b.works_from, b.id) AS next
		FROM (
			-- One that goes on from a listing before it, which was absent, has times from its beginning.
			SELECT l.id AS listing, '-infinity'::timestamptz AS works_from, -1::bigint AS id,
				   COALESCE(c.banned, l.exit_ban AND l.exit_bans IS NULL) AS banned
			FROM credit.listing l
			LEFT JOIN corrected_ban c ON c.listing = l.id
			WHERE l.id = ANY (p_listings)
			UNION ALL
			SELECT l.id, x.works_from, 0, x.banned
			FROM credit.listing l
			CROSS JOIN LATERAL unnest(l.exit_bans) u (during)
			CROSS JOIN LATERAL (VALUES (lower(u.during), true), (upper(u.during), false)) x (works_from, banned)
			WHERE l.id = ANY (p_listings) AND x.works_from IS NOT NULL
			  AND NOT EXISTS (SELECT FROM corrected_ban c WHERE c.listing = l.id)
			UNION ALL
			SELECT e.listing, e.works_from, e.id, e.action = 'exit_ban'
			FROM event e WHERE e.action = ANY (ARRAY['exit_ban', 'lift_exit_ban'])
		) b
	), ban AS (
		SELECT s.listing, (array_agg(s.banned ORDER BY s.works_from DESC, s.id DESC))[1] AS last,
			   CASE WHEN count(*) > 1
					THEN COALESCE(range_agg(tstzrange(s.works_from, s.next)) FILTER (WHERE s.banned), '{}') END AS times
		FROM switch s GROUP BY s.listing
	), ending AS (
		-- Of several the last says why, but a revocation before all.
		SELECT DISTINCT ON (e.listing) e.listing, e.action, e.reason
		FROM event e
		WHERE e.action = ANY (ARRAY['remove', 'remove_early', 'end_debtor', 'expire'])
		   OR e.action = 'absent' AND e.returned IS NULL OR e.action = 'revoke' AND e.target IS NULL
		ORDER BY e.listing, e.action = 'revoke' DESC, e.id DESC
	)
	SELECT h.listing, h.since, h.until,
		   NULLIF(tstzmultirange(tstzrange(h.since, h.until)) - (h.times - COALESCE(p.times, '{}')), '{}'),
		   b.last, b.times, e.ended, CASE WHEN e.ended = 'expired' THEN 'period_over' WHEN e.ended IS NOT NULL THEN n.reason END,
		   g.grounds
	FROM hull h
	JOIN ban b ON b.listing = h.listing
	JOIN ground g ON g.listing = h.listing
	LEFT JOIN pause p ON p.listing = h.listing
	LEFT JOIN ending n ON n.listing = h.listing
	CROSS JOIN LATERAL (
		SELECT CASE WHEN n.action = 'revoke' THEN 'revoked'
					WHEN n.action = 'expire' THEN 'expired'
					WHEN h.removed AND n.listing IS NOT NULL THEN 'removed' END AS ended
	) e;
END
$$;
COMMENT ON FUNCTION credit.compiled(bigint[], timestamptz) IS
	'what the decisions about listings, as known at a moment, come to, in the columns of credit.listing: since and until '
	'around all times in force, those between in which it is not (stays), the exit ban by the last decision and, where '
	'that changed, in which times it holds; how and why it has ended; all its grounds';
