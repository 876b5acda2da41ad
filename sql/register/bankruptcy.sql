/*
 * Register: listings that are made, or in force again, while a bankruptcy of their subject goes on.
 * The ruling stays the enforcement of every claim against the debtor, so it
 * stays them as it stays those of its day (stay.sql), until the proceeding ends.
 */

CREATE FUNCTION credit.open_bankruptcy()
	RETURNS TABLE (key credit.subject, since timestamptz, document_no text, decided_on date)
	LANGUAGE sql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
	SELECT k.key, s.since, e.document_no, e.decided_on
	FROM credit.stay s
	JOIN credit.court_event e ON e.id = s.event
	JOIN credit.listing l ON l.id = s.listing
	CROSS JOIN LATERAL unnest(credit.keys_of(l.subject)) k (key)
	WHERE s.proceeding = 'bankruptcy' AND s.until IS NULL
$$;
COMMENT ON FUNCTION credit.open_bankruptcy() IS
	'bankruptcies that go on, by each key of the debtor: since when, by which ruling';

CREATE FUNCTION credit.bankrupt_stage(p_stage bigint)
	RETURNS TABLE (version bigint, since timestamptz, document_no text, decided_on date)
	LANGUAGE sql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp AS $$
	SELECT DISTINCT ON (s.version) s.version, o.since, o.document_no, o.decided_on
	FROM credit.open_bankruptcy() o JOIN credit.push_stage s ON credit.subject_eq(s.key, o.key)
	WHERE s.push = p_stage AND s.outcome IN ('new', 'relist')
	ORDER BY s.version, o.since
$$;
COMMENT ON FUNCTION credit.bankrupt_stage(bigint) IS
	'staged new listings of subjects whose bankruptcy goes on: since when, by which ruling';

CREATE FUNCTION credit.stay_new_listings(p_stage bigint, p_court text, p_now timestamptz, p_push bigint) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	WITH ruled AS (
		INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, since, reason, at, push)
		SELECT p_court, 'stay', b.version, b.document_no, b.decided_on, b.since, 'bankruptcy', p_now, p_push
		FROM credit.bankrupt_stage(p_stage) b
		RETURNING id, listing, since
	)
	INSERT INTO credit.stay (event, listing, proceeding, since)
	SELECT r.id, r.listing, 'bankruptcy', r.since FROM ruled r
$$;
COMMENT ON FUNCTION credit.stay_new_listings(bigint, text, timestamptz, bigint) IS
	'puts the stays of staged new listings on record, each by the ruling that began the bankruptcy';

CREATE FUNCTION credit.stay_restored(l credit.listing, p_now timestamptz) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	WITH ruled AS (
		INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, since, reason, at)
		SELECT (l).court, 'stay', (l).listing, o.document_no, o.decided_on, o.since, 'bankruptcy', p_now
		FROM credit.open_bankruptcy() o
		WHERE credit.subject_eq(o.key, (l).key)
		  AND NOT EXISTS (SELECT FROM credit.stay s
						  WHERE s.listing = (l).listing AND s.proceeding = 'bankruptcy' AND s.until IS NULL)
		ORDER BY o.since LIMIT 1
		RETURNING id, listing, since
	)
	INSERT INTO credit.stay (event, listing, proceeding, since)
	SELECT r.id, r.listing, 'bankruptcy', r.since FROM ruled r
$$;
COMMENT ON FUNCTION credit.stay_restored(credit.listing, timestamptz) IS
	'puts the stay of a listing on record whose end is revoked while the bankruptcy of its subject goes on';
