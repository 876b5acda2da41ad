/*
 * Register: the decisions that a push carries, put on record as those are that
 * a court enters one by one.  A new listing needs none: its first version is
 * the decision to list.
 */

CREATE FUNCTION credit.record_pushed_decisions(p_stage bigint, p_court text, p_now timestamptz, p_push bigint)
	RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- By texts, in which $1 to $4 are the arguments: see credit.apply_stage.
	SET plan_cache_mode = auto AS $$
DECLARE
	-- A decision without a day works from the beginning of its transaction: whoever asks after the commit is answered by
	-- it.
	v_effective timestamptz := now();
BEGIN
	-- Ends.  That the period is over works from its own end, a list that has the record no more from its export.
	EXECUTE $write$
	INSERT INTO credit.court_event (court, action, listing, decided_on, since, reason, detail, at, push)
	SELECT $2, CASE s.outcome WHEN 'relist' THEN 'expire' WHEN 'missing' THEN 'absent' ELSE s.decides END,
		   s.old_listing, s.removed_on,
		   CASE WHEN s.outcome NOT IN ('relist', 'expire')
				THEN COALESCE(credit.day_start(s.removed_on), s.since, $5) END,
		   CASE s.outcome WHEN 'missing' THEN credit.absence() ELSE s.removal_reason END,
		   COALESCE(s.removal_detail, '{}'), $3, $4
	FROM credit.push_stage s
	WHERE s.push = $1 AND s.outcome IN ('remove', 'expire', 'revoke', 'missing', 'relist')
	ORDER BY s.record_no, s.old_listing
	$write$ USING p_stage, p_court, p_now, p_push, v_effective;

	-- A list that has the record again ends its absence from now on: who was told of none in between was told right.
	EXECUTE $write$
	INSERT INTO credit.court_event (court, action, listing, since, at, push)
	SELECT $2, 'return', s.old_listing, $3, $3, $4
	FROM credit.push_stage s
	WHERE s.push = $1 AND s.outcome = 'return'
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push;

	-- Other decisions about a listing that stands: a further ground works from its own day, an extension makes the period
	-- of the last one longer.
	EXECUTE $write$
	INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, target, facts, at, push)
	SELECT $2, s.outcome, s.old_listing, s.decision_no, s.decided_on,
		   CASE s.outcome WHEN 'extend' THEN (SELECT max(e.id) FROM credit.court_event e
											  WHERE e.listing = s.old_listing AND e.action = 'ground') END,
		   CASE s.outcome WHEN 'extend' THEN jsonb_build_object('period_years', s.period_years)
						  ELSE jsonb_build_object('grounds', s.grounds, 'period_years', s.period_years,
												  'grace_until', s.grace_until) END,
		   $3, $4
	FROM credit.push_stage s
	WHERE s.push = $1 AND s.outcome IN ('ground', 'extend')
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push;

	-- What a record says otherwise than before, without another decision, had been wrong: that corrects.
	-- The record shows the last decision that a push has brought, and that is the one corrected.
	EXECUTE $write$
	INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, target, facts, at, push)
	SELECT $2, 'correct', s.old_listing, s.decision_no, s.decided_on,
		   (SELECT max(e.id) FROM credit.known_events(ARRAY[s.old_listing], $3) e
			WHERE e.push IS NOT NULL AND e.action = ANY (ARRAY['ground', 'extend'])),
		   f.facts, $3, $4
	FROM credit.push_stage s
	JOIN credit.listing_record o ON o.id = s.old_version
	CROSS JOIN LATERAL (
		SELECT jsonb_object_agg(x.field, x.said) AS facts
		FROM (VALUES
			-- The version has the grounds of all its decisions.
			('grounds', to_jsonb(s.grounds), CASE WHEN s.grounds <> o.grounds AND s.grounds = credit.pushed_grounds(s.old_listing, $3)
												  THEN to_jsonb(s.grounds) ELSE to_jsonb(o.grounds) END),
			('period_years', to_jsonb(s.period_years), to_jsonb(o.period_years)),
			('decided_on', to_jsonb(s.decided_on), to_jsonb(o.decided_on)),
			('published_on', to_jsonb(s.published_on), to_jsonb(o.published_on)),
			('grace_until', to_jsonb(s.grace_until), to_jsonb(o.grace_until))) x (field, said, held)
		WHERE x.said IS DISTINCT FROM x.held
	) f
	WHERE s.push = $1 AND s.outcome IN ('change', 'return') AND f.facts IS NOT NULL
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push;

	-- An exit ban that a push turns on or off holds or ends from that push on; nobody was told of it before.
	EXECUTE $write$
	INSERT INTO credit.court_event (court, action, listing, since, at, push)
	SELECT $2, CASE WHEN s.exit_ban THEN 'exit_ban' ELSE 'lift_exit_ban' END, s.old_listing, $5, $3, $4
	FROM credit.push_stage s
	JOIN credit.listing o ON o.id = s.old_version
	WHERE s.push = $1 AND credit.goes_on(s.outcome) AND s.exit_ban <> o.exit_ban
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push, v_effective;
END
$$;
COMMENT ON FUNCTION credit.record_pushed_decisions(bigint, text, timestamptz, bigint) IS
	'puts on record what the staged records of a push decide about listings that stand: ends, absence from a full list '
	'and return, further grounds, extensions, corrections, exit bans';
