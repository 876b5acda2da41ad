/*
 * Register: how a listing is corrected (法释〔2017〕7号 art. 9).
 */

CREATE FUNCTION credit.corrected_grounds(p_listing bigint, p_grounds smallint[]) RETURNS smallint[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_first smallint[];
	v_later smallint[];
	v_wrong smallint[];
BEGIN
	SELECT ARRAY(SELECT DISTINCT u FROM credit.granted(ARRAY[p_listing], 'infinity') g CROSS JOIN unnest(g.grounds) u
				 WHERE g.decision IS NULL),
		   ARRAY(SELECT DISTINCT u FROM credit.granted(ARRAY[p_listing], 'infinity') g CROSS JOIN unnest(g.grounds) u
				 WHERE g.decision IS NOT NULL)
	INTO v_first, v_later;
	v_wrong := ARRAY(SELECT u FROM unnest(v_first || v_later) u WHERE u <> ALL (p_grounds));
	IF v_wrong && v_later OR v_later <> '{}' AND p_grounds <@ v_later THEN
		RAISE EXCEPTION '%', credit.message('the correction is about the ground of a later decision, or leaves the first one none')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The first decision has the grounds %s, later ones %s.'),
								array_to_string(v_first, ', '), array_to_string(v_later, ', ')),
				  HINT = credit.message('A decision that was wrong is revoked (credit_revoke_decision, credit_revoke), and the right one entered (credit_add_ground, credit_list).');
	END IF;
	RETURN ARRAY(SELECT u FROM unnest(p_grounds) u WHERE u <> ALL (v_later) OR u = ANY (v_first) ORDER BY u);
END
$$;
COMMENT ON FUNCTION credit.corrected_grounds(bigint, smallint[]) IS
	'the grounds of the decision to list where those of the listing are corrected to these: without those that other '
	'decisions have added, which have periods of their own (法释〔2017〕7号 art. 2); error where these are to go';

-- With a body bound when made, credit.checked_record could get no other columns.
CREATE FUNCTION credit.corrected_facts(p_listing bigint, p_changes jsonb) RETURNS jsonb
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_object_agg(f.key, f.value)
	FROM credit.listing l
	CROSS JOIN credit.check_of_case(credit.corrected_record(l.id, p_changes)::text, credit.last_day()) r
	CROSS JOIN jsonb_each(jsonb_build_object(
		'grounds', CASE WHEN p_changes ? 'grounds' THEN credit.corrected_grounds(p_listing, r.grounds) END, 'period_years', r.period_years, 'decided_on', r.decided_on,
		'published_on', r.published_on, 'grace_until', r.grace_until, 'exit_ban', r.exit_ban)) f
	WHERE l.listing = p_listing AND l.known_until = 'infinity' AND p_changes ? f.key
$$;
COMMENT ON FUNCTION credit.corrected_facts(bigint, jsonb) IS
	'what a correction says of the decision to list, as read: of the fields changed those from which it follows what is '
	'in force; NULL where it changes none of them';

CREATE FUNCTION credit.require_exit_ban_order(p_listing bigint) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM (
		SELECT e.works_from, lag(e.works_from) OVER (ORDER BY e.id) AS before
		FROM credit.effective_events(ARRAY[p_listing], 'infinity') e
		WHERE e.action = ANY (ARRAY['exit_ban', 'lift_exit_ban'])) x
	WHERE x.works_from < x.before;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('the decisions about the exit ban would no longer be in their order')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('One that lifts a ban is not older than the ban, nor a ban than the one lifted before.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_exit_ban_order(bigint) IS
	'error where a ban of a listing would begin before an earlier one was lifted, or be lifted before it was ordered';

CREATE FUNCTION credit.require_still_ended(p_before credit.listing, p_at timestamptz) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_before.ended IS NOT NULL AND NOT credit.is_absence(p_before)
	   AND EXISTS (SELECT FROM credit.compiled(ARRAY[p_before.listing], 'infinity') n
				   WHERE n.ended IS NULL OR n.until IS NULL OR n.until > GREATEST(p_before.until, p_at)) THEN
		RAISE EXCEPTION '%', credit.message('the correction would put an ended listing into force again')
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('An end that was wrong is revoked by itself first: credit_revoke_decision.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_still_ended(credit.listing, timestamptz) IS
	'error where a listing that had ended before a correction (its version then), which is on record already, would go on '
	'after it';

CREATE FUNCTION credit.decision_facts(d credit.court_event) RETURNS jsonb
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- As last corrected.
	SELECT jsonb_strip_nulls(jsonb_build_object('decision_no', (d).document_no, 'decided_on', (d).decided_on, 'period_reason', (d).reason)
							 || COALESCE((d).facts, '{}')
							 || COALESCE((SELECT jsonb_object_agg(c.key, c.value ORDER BY e.id)
										  FROM credit.known_events(ARRAY[(d).listing], 'infinity') e
										  CROSS JOIN LATERAL jsonb_each(e.detail || COALESCE(e.facts, '{}')) c
										  WHERE e.action = 'correct' AND e.target = (d).id), '{}'))
$$;
COMMENT ON FUNCTION credit.decision_facts(credit.court_event) IS
	'what a later decision about a listing says, by the register''s field names, with what has been corrected in it';

CREATE FUNCTION credit.corrected_decision(d credit.court_event, p_version bigint, p_changes jsonb) RETURNS jsonb
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_unknown text;
	v_facts CONSTANT jsonb := credit.decision_facts(d);
	-- Two years is what a decision without a period has (art. 2).
	v_says CONSTANT jsonb := jsonb_strip_nulls(v_facts - CASE v_facts ->> 'period_years' WHEN '2' THEN '{period_years}'::text[]
																						ELSE '{}' END || p_changes);
	r credit.checked_record;
BEGIN
	SELECT string_agg(k, ', ' ORDER BY k) INTO v_unknown
	FROM jsonb_object_keys(p_changes) k
	WHERE k <> ALL (ARRAY['decided_on', 'decision_no']
		|| CASE d.action WHEN 'ground' THEN ARRAY['grounds', 'ground_text', 'period_years', 'period_reason', 'grace_until']
						 WHEN 'extend' THEN ARRAY['period_years', 'period_reason'] ELSE '{}'::text[] END);
	IF v_unknown IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('a correction of decision %s cannot change: %s'), d.id, v_unknown)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Of a further ground that is grounds, ground_text, decided_on, decision_no, period_years, period_reason, grace_until; of an extension period_years, period_reason, decided_on, decision_no; of an exit ban and its end decided_on, decision_no.');
	ELSIF v_says ->> 'decided_on' IS NULL AND p_changes ? 'decided_on' THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- By the checks of a record that says of the listing's decision what this one says.
	r := credit.check_of_case(jsonb_strip_nulls(
		credit.record_of(p_version) - '{ground_text,period_years,period_reason,grace_until,published_on,relations,exit_ban}'::text[]
		|| CASE d.action WHEN 'ground' THEN v_says - CASE WHEN p_changes ? 'grounds' AND NOT p_changes ? 'ground_text'
														  THEN '{ground_text}'::text[] ELSE '{}' END
						 ELSE jsonb_build_object('decided_on', v_says -> 'decided_on', 'decision_no', v_says -> 'decision_no') END)::text,
		credit.last_day());
	IF r.problem IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), credit.said(r.problem))
			USING ERRCODE = 'check_violation';
	ELSIF d.action = 'extend' THEN
		PERFORM credit.require_longer_period(credit.grounds_of(d.listing), (v_says ->> 'period_years')::integer, v_says ->> 'period_reason');
	END IF;
	RETURN (SELECT jsonb_object_agg(f.key, f.value)
			FROM jsonb_each(jsonb_build_object('grounds', r.grounds, 'decided_on', r.decided_on, 'grace_until', r.grace_until,
				'period_years', CASE d.action WHEN 'ground' THEN to_jsonb(r.period_years) ELSE v_says -> 'period_years' END)) f
			WHERE p_changes ? f.key);
END
$$;
COMMENT ON FUNCTION credit.corrected_decision(credit.court_event, bigint, jsonb) IS
	'what a correction says of a later decision about a listing, as read: of the fields changed those from which it follows '
	'what is in force; error where the corrected decision could not have been made';

CREATE FUNCTION credit.correct_decision(
		p_listing bigint, p_changes jsonb, p_reason text, p_fact_on date, p_document_no text, p_decided_on date,
		p_decision bigint) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(p_listing);
	v_before jsonb;
	v_facts jsonb;
	d credit.court_event;
	e credit.court_event;
	l credit.listing;
BEGIN
	-- The list is locked before anything of it is read.
	PERFORM credit.require_court(v_court);
	PERFORM credit.enter(v_court, NULL);
	SELECT * INTO d FROM credit.court_event x
	WHERE x.id = p_decision AND x.listing = p_listing AND x.action = ANY (ARRAY['ground', 'extend', 'exit_ban', 'lift_exit_ban']);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has no decision %s that can be corrected'), p_listing, p_decision)
			USING ERRCODE = 'undefined_object',
				  HINT = credit.message('See the view credit.decision_list: a further ground, an extension, an exit ban or its end; without a decision the one to list is corrected.');
	ELSIF credit.was_revoked(d) THEN
		RAISE EXCEPTION '%', format(credit.message('decision %s has been revoked already'), p_decision)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	l := credit.correctable_version(p_listing);
	v_before := credit.decision_facts(d);
	v_facts := credit.corrected_decision(d, l.id, p_changes);
	IF NOT EXISTS (SELECT FROM jsonb_each(p_changes || COALESCE(v_facts, '{}')) f
				   WHERE NOT credit.same_value(f.key, f.value, v_before -> f.key)) THEN
		RAISE EXCEPTION '%', credit.message('the correction changes nothing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF v_facts ? 'decided_on' THEN
		PERFORM credit.require_later_than_listing(jsonb_populate_record(d, v_facts - 'grounds'::text), l);
	END IF;
	-- Of a ground on which the subject was not listed.
	PERFORM credit.require_no_bar(l.subject, l.case_key, ARRAY(
		SELECT g.value::smallint FROM jsonb_array_elements_text(COALESCE(v_facts -> 'grounds', '[]')) g (value)
		WHERE g.value::smallint <> ALL (credit.grounds_of(p_listing))));
	e := credit.record_event(v_court, 'correct', p_listing, p_document_no, p_decided_on, p_fact_on, p_reason, p_changes,
							 v_facts, NULL, d.id);
	IF d.action = ANY (ARRAY['exit_ban', 'lift_exit_ban']) THEN
		PERFORM credit.require_exit_ban_order(p_listing);
	END IF;
	PERFORM credit.require_still_ended(l, e.at);
	PERFORM credit.write_versions(ARRAY[p_listing], e.at, NULL, e.id);
	PERFORM credit.require_alone(l, e.at);
	RETURN credit.done_in_time(e, p_fact_on);
END
$$;
COMMENT ON FUNCTION credit.correct_decision(bigint, jsonb, text, date, text, date, bigint) IS
	'corrects a later decision about a listing for all of that decision''s time; what the list shows of it with it';

CREATE FUNCTION credit.do_correct(
		listing bigint, changes jsonb, reason text, fact_on date, document_no text, decided_on date,
		decision bigint DEFAULT NULL) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	v_unknown text;
	e credit.court_event;
	l credit.listing;
	r credit.push_stage;
BEGIN
	IF credit.blank(reason) OR fact_on IS NULL
	   OR changes IS NULL OR jsonb_typeof(changes) <> 'object' OR changes = '{}' THEN
		RAISE EXCEPTION '%',
			credit.message('what is corrected, why, and the day on which the court found it, are required')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The changes are a JSON object of the register''s field names; null takes a field out.');
	END IF;
	IF decision IS NOT NULL THEN
		RETURN credit.correct_decision(listing, changes, reason, fact_on, document_no, decided_on, decision);
	END IF;
	SELECT string_agg(k, ', ' ORDER BY k) INTO v_unknown
	FROM jsonb_object_keys(changes) k
	WHERE k <> ALL (ARRAY['name', 'sex', 'birth_date', 'representative', 'court_name', 'area', 'filed_on',
		'published_on', 'decision_no', 'decided_on', 'grounds', 'ground_text', 'period_years', 'period_reason', 'grace_until',
		'basis_no', 'basis_issuer', 'obligation', 'performance', 'performed_part', 'unperformed_part',
		'exit_ban', 'not_public', 'relations']);
	IF v_unknown IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('a correction cannot change: %s'), v_unknown)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Another subject or another case is another listing: revoke this one (credit_revoke) and enter the right one (credit_list).');
	END IF;
	e := credit.record_event(credit.court_of(listing), 'correct', listing, document_no, decided_on,
							 fact_on, reason, changes, credit.corrected_facts(listing, changes));
	l := credit.correctable_version(listing);
	IF e.facts -> 'exit_ban' = 'false' AND (SELECT c.exit_ban FROM credit.compiled(ARRAY[do_correct.listing], 'infinity') c) THEN
		RAISE EXCEPTION '%', credit.message('the exit ban rests on a later decision')
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('Revoke that decision by itself: credit_revoke_decision.');
	END IF;
	PERFORM credit.stage_record(v_stage, credit.corrected_record(l.id, changes));
	-- Of a ground on which the subject was not listed.
	PERFORM credit.require_no_bar(l.subject, l.case_key, ARRAY(
		SELECT g FROM credit.push_stage s CROSS JOIN unnest(s.grounds) g
		WHERE s.push = v_stage
		  AND g <> ALL ((SELECT x.grounds FROM credit.listing_record x WHERE x.id = l.id)::smallint[])));
	UPDATE credit.push_stage s SET outcome = 'change', old_version = l.id, old_listing = l.listing
	WHERE s.push = v_stage AND s.fact_digest <> l.fact_digest
	RETURNING s.* INTO r;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', credit.message('the correction changes nothing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF r.name_key <> ALL (ARRAY(SELECT n.name_key FROM credit.staged_name n WHERE n.push = v_stage)) THEN
		PERFORM credit.add_name(l.subject, r.name, e.at, format('corrected by "%s"', document_no));
	END IF;
	PERFORM credit.require_still_ended(l, e.at);
	PERFORM credit.apply_stage(v_stage, credit.court_in_charge(l.court), e.at, NULL, e.id);
	PERFORM credit.require_alone(l, e.at);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_correct(bigint, jsonb, text, date, text, date, bigint) IS
	'corrects what a listing says (法释〔2017〕7号 art. 9), for all of its time, also after its end, which stays: a JSON object of the register''s field '
	'names, null takes a field out; decision: the later one (a further ground, an extension, an exit ban, its end) that was '
	'wrong, corrected for all of its own time, NULL for the one to list; the corrected record passes the same checks as a new one; subject and case '
	'cannot be corrected; returns whether it was done within three working days';
