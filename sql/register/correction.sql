/*
 * Register: how a listing is corrected (法释〔2017〕7号 art. 9).
 */

CREATE FUNCTION credit.corrected_record(p_version bigint, p_changes jsonb) RETURNS jsonb
	LANGUAGE sql STABLE STRICT
	-- The grounds' words belong to their numbers: where only the numbers are corrected, the old words go.
	RETURN jsonb_strip_nulls(CASE WHEN p_changes ? 'grounds' THEN credit.record_of(p_version) - 'ground_text'
								  ELSE credit.record_of(p_version) END || p_changes);
COMMENT ON FUNCTION credit.corrected_record(bigint, jsonb) IS
	'a version as a record (credit.record_of) with changes by field name; null takes a field out';

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
	CROSS JOIN credit.check_record(credit.corrected_record(l.id, p_changes)::text) r
	CROSS JOIN jsonb_each(jsonb_build_object(
		'grounds', CASE WHEN p_changes ? 'grounds' THEN credit.corrected_grounds(p_listing, r.grounds) END, 'period_years', r.period_years, 'decided_on', r.decided_on,
		'published_on', r.published_on, 'grace_until', r.grace_until, 'exit_ban', r.exit_ban)) f
	WHERE l.listing = p_listing AND l.known_until = 'infinity' AND p_changes ? f.key
$$;
COMMENT ON FUNCTION credit.corrected_facts(bigint, jsonb) IS
	'what a correction says of the decision to list, as read: of the fields changed those from which it follows what is '
	'in force; NULL where it changes none of them';

CREATE FUNCTION credit.do_correct(
		listing bigint, changes jsonb, reason text, fact_on date, document_no text, decided_on date) RETURNS boolean
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
	l := credit.running_version(listing);
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
	PERFORM credit.match_stage(v_stage, credit.court_in_charge(l.court), e.at);
	UPDATE credit.push_stage s SET outcome = 'change'
	FROM credit.listing o
	WHERE s.push = v_stage AND o.id = s.old_version AND o.listing = do_correct.listing AND o.fact_digest <> s.fact_digest
	RETURNING s.* INTO r;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', credit.message('the correction changes nothing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF r.name_key <> ALL (ARRAY(SELECT n.name_key FROM credit.staged_name n WHERE n.push = v_stage)) THEN
		PERFORM credit.add_name(l.subject, r.name, e.at, format('corrected by "%s"', document_no));
	END IF;
	PERFORM credit.apply_stage(v_stage, credit.court_in_charge(l.court), e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_correct(bigint, jsonb, text, date, text, date) IS
	'corrects what a listing says (法释〔2017〕7号 art. 9), for all of its time: a JSON object of the register''s field '
	'names, null takes a field out; the corrected record passes the same checks as a new one; subject and case '
	'cannot be corrected; returns whether it was done within three working days';
