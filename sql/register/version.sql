/*
 * Register: how a decision about a listing becomes a version of it.  The
 * version before is closed, and another says what the decisions now come to
 * (compile.sql).  Whoever calls this holds the lock on the court's row.
 */

CREATE FUNCTION credit.shown_decision(p_listing bigint, p_known timestamptz)
	RETURNS TABLE (listing bigint, decision_no text, decided_on date, ground_text text, period_years smallint, period_reason text,
				   published_on date, grace_until date)
	LANGUAGE sql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp AS $$
	WITH event AS (
		SELECT * FROM credit.known_events(ARRAY[p_listing], p_known)
	), pushed AS (
		SELECT e.id, e.at, e.id IN (SELECT k.id FROM event k) AS counts
		FROM credit.court_event e
		WHERE e.listing = p_listing AND e.push IS NOT NULL AND e.action = ANY (ARRAY['ground', 'extend']) AND e.at <= p_known
	), shown AS (
		-- The last that a push brought and that counts; 0: the decision to list.
		SELECT COALESCE(max(p.id) FILTER (WHERE p.counts), 0) AS id FROM pushed p
	), version AS (
		-- What the list said of it, before the next one came.
		SELECT to_jsonb(r) AS facts, l.known_from
		FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
		WHERE l.listing = p_listing
		  AND l.known_from < COALESCE((SELECT min(p.at) FROM pushed p WHERE p.id > (SELECT s.id FROM shown s)), p_known)
		ORDER BY l.known_from DESC LIMIT 1
	)
	SELECT p_listing, r.decision_no, r.decided_on, r.ground_text, r.period_years, r.period_reason, r.published_on, r.grace_until
	FROM version v
	CROSS JOIN LATERAL jsonb_populate_record(NULL::credit.listing_record, v.facts || COALESCE((
		-- And what has been corrected in it since.
		SELECT jsonb_object_agg(c.key, c.value ORDER BY e.id)
		FROM event e
		CROSS JOIN LATERAL jsonb_each(CASE WHEN e.detail ? 'grounds' THEN '{"ground_text": null}' ELSE '{}' END::jsonb
									  || e.detail - 'grounds'::text || COALESCE(e.facts, '{}') - '{grounds,exit_ban}'::text[]) c
		WHERE e.action = 'correct' AND e.at > v.known_from AND COALESCE(e.target, 0) = (SELECT s.id FROM shown s)
		  AND c.key = ANY (ARRAY['decision_no', 'decided_on', 'ground_text', 'period_years', 'period_reason', 'published_on',
								 'grace_until'])), '{}')) r
$$;
COMMENT ON FUNCTION credit.shown_decision(bigint, timestamptz) IS
	'what a listing''s record says of the last decision that a push brought and that counts, once later ones have been '
	'revoked, or it has been corrected itself';

CREATE FUNCTION credit.write_versions(p_listings bigint[], p_now timestamptz, p_push bigint, p_event bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- By texts, in which $1 to $4 are the arguments: see credit.apply_stage.
	SET plan_cache_mode = auto AS $$
DECLARE
	-- A decision that a push brought is what the record shows, until it is revoked or corrected.
	v_shows CONSTANT boolean := EXISTS (SELECT FROM credit.court_event e JOIN credit.court_event t ON t.id = e.target
										WHERE e.id = p_event AND t.push IS NOT NULL AND t.action = ANY (ARRAY['ground', 'extend']));
BEGIN
	EXECUTE $write$
	UPDATE credit.listing l SET known_until = $2
	WHERE l.listing = ANY ($1) AND l.known_until = 'infinity'
	$write$ USING p_listings, p_now, p_push, p_event;

	EXECUTE $write$
	WITH next AS (
		SELECT nextval('credit.listing_id_seq') AS id, l.id AS old, l.subject, l.not_public, l.case_no, l.case_key,
			   -- A case that goes to another court is that court's from then on.
			   COALESCE((SELECT e.detail ->> 'to' FROM credit.court_event e WHERE e.id = $4 AND e.action = 'transfer'),
						l.court) AS court,
			   l.source_digest, l.fact_digest, c.*
		-- Looked up one by one, however few versions of this moment the planner expects.
		FROM credit.compiled($1, $2) c
		CROSS JOIN LATERAL (SELECT v.* FROM credit.listing v
							WHERE v.listing = c.listing AND v.known_until = $2 OFFSET 0) l
	), inserted AS (
		INSERT INTO credit.listing (id, listing, subject, exit_ban, exit_bans, not_public, since, until, stays, known_from,
			ended, end_reason, case_no, case_key, court, push, event, source_digest, fact_digest)
		SELECT n.id, n.listing, n.subject, n.exit_ban, n.exit_bans, n.not_public, n.since, n.until, n.stays, $2,
			   n.ended, n.end_reason, n.case_no, n.case_key, n.court, $3, $4, n.source_digest, n.fact_digest
		FROM next n
	)
	INSERT INTO credit.listing_record (id, name, sex, birth_date, representative, court_name, area,
		filed_on, published_on, decision_no,
		decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer,
		obligation, performance, performed_part, unperformed_part)
	SELECT n.id, r.name, r.sex, r.birth_date, r.representative, r.court_name, r.area, r.filed_on,
		   CASE WHEN d.listing IS NULL THEN r.published_on ELSE d.published_on END,
		   CASE WHEN d.listing IS NULL THEN r.decision_no ELSE d.decision_no END,
		   CASE WHEN d.listing IS NULL THEN r.decided_on ELSE d.decided_on END, n.grounds,
		   CASE WHEN d.listing IS NULL THEN r.ground_text ELSE d.ground_text END,
		   CASE WHEN d.listing IS NULL THEN r.period_years ELSE d.period_years END,
		   CASE WHEN d.listing IS NULL THEN r.period_reason ELSE d.period_reason END,
		   CASE WHEN d.listing IS NULL THEN r.grace_until ELSE d.grace_until END,
		   r.basis_no, r.basis_issuer, r.obligation, r.performance, r.performed_part, r.unperformed_part
	FROM next n JOIN credit.listing_record r ON r.id = n.old
	LEFT JOIN LATERAL credit.shown_decision(n.listing, $2) d ON $5
	$write$ USING p_listings, p_now, p_push, p_event, v_shows;
END
$$;
COMMENT ON FUNCTION credit.write_versions(bigint[], timestamptz, bigint, bigint) IS
	'closes the versions of listings and writes what their decisions come to now, on behalf of a push or of a decision '
	'entered by itself';

CREATE FUNCTION credit.require_later_than_listing(p_event credit.court_event, l credit.listing) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_listed_on date := (SELECT COALESCE(r.decided_on, r.published_on) FROM credit.listing_record r WHERE r.id = l.id);
BEGIN
	IF p_event.decided_on < v_listed_on THEN
		RAISE EXCEPTION '%', format(credit.message('the decision is older than listing %s'), l.listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The decision is of %s, the listing of %s.'),
								credit.day_text(p_event.decided_on), credit.day_text(v_listed_on));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_later_than_listing(credit.court_event, credit.listing) IS
	'error where a decision about a listing is older than the listing';

CREATE FUNCTION credit.write_decision(p_event credit.court_event, l credit.listing) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_later_than_listing(p_event, l);
	PERFORM credit.write_versions(ARRAY[l.listing], p_event.at, NULL, p_event.id);
END
$$;
COMMENT ON FUNCTION credit.write_decision(credit.court_event, credit.listing) IS
	'writes the version that a decision makes of a listing; error where the decision is older';

CREATE FUNCTION credit.stale_versions() RETURNS SETOF credit.listing
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT l.*
	FROM credit.listing l
	JOIN credit.compiled(ARRAY(SELECT DISTINCT e.listing FROM credit.court_event e WHERE e.listing IS NOT NULL
							   UNION
							   SELECT r.id FROM credit.listing_record r
							   WHERE r.period_years IS NOT NULL AND to_char(r.decided_on, 'MM-DD') = '02-29'),
						 'infinity') c ON c.listing = l.listing
	WHERE l.known_until = 'infinity'
	  AND (c.since, c.until, c.stays, c.exit_ban, c.exit_bans, c.ended)
		  IS DISTINCT FROM (l.since, l.until, l.stays, l.exit_ban, l.exit_bans, l.ended)
$$;
COMMENT ON FUNCTION credit.stale_versions() IS
	'versions that stand and are not what the decisions about their listing come to: none but after an upgrade';

CREATE FUNCTION credit.tell_of_stale_versions() RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM credit.stale_versions()) THEN
		RAISE NOTICE '%', credit.message('some listings are not yet what their decisions come to')
			USING HINT = credit.message('Look at them with SELECT * FROM credit.stale_versions(), and write what the decisions come to with SELECT credit.recompile().');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.tell_of_stale_versions() IS 'a notice where there are any; for scripts that upgrade';

CREATE FUNCTION credit.recompile() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count bigint := 0;
	l credit.listing;
BEGIN
	FOR l IN SELECT * FROM credit.stale_versions() s ORDER BY s.court, s.listing LOOP
		-- By what the version that it replaces was: no decision has been made.
		PERFORM credit.write_versions(ARRAY[l.listing], credit.enter(l.court, NULL), l.push, l.event);
		v_count := v_count + 1;
	END LOOP;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.recompile() IS
	'writes new versions of the listings that are not what their decisions come to (credit.stale_versions); returns how '
	'many; what was answered before stays known as it was; for the tables'' owner';
