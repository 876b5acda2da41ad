/*
 * Register: a decision to list (法释〔2017〕7号 arts. 1 to 5).
 */

CREATE FUNCTION credit.do_list(
		court text, subject_id credit.subject, name text, case_no text, grounds integer[],
		decision_no text, decided_on date, signed_on date,
		period_years integer DEFAULT NULL, details jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	e credit.court_event;
	r credit.push_stage;
	v_again text;
BEGIN
	IF credit.blank(court) OR subject_id IS NULL OR credit.blank(name) OR credit.blank(case_no)
	   OR COALESCE(cardinality(grounds), 0) = 0 THEN
		RAISE EXCEPTION '%', credit.message('court, subject, name, case number and grounds of a listing are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_document(decision_no, decided_on, NULL);
	PERFORM credit.require_signature(signed_on, decided_on);
	-- The second part may be asked first: a plan with workers does.
	IF jsonb_typeof(COALESCE(details, '{}')) <> 'object'
	   OR EXISTS (SELECT FROM jsonb_object_keys(CASE WHEN jsonb_typeof(details) = 'object' THEN details END) k
				  WHERE credit.record_field(k) = ANY (ARRAY['removal_reason', 'removed_on'])) THEN
		RAISE EXCEPTION '%', credit.message('details must be a JSON object of the record''s further fields')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Of two that differ neither is to win: what is decided stands in the arguments, and there alone.
	SELECT string_agg(k, ', ' ORDER BY k COLLATE "C") INTO v_again
	FROM jsonb_object_keys(details) k
	WHERE credit.record_field(k) = ANY (ARRAY['court_name', 'subject', 'name', 'case_no', 'grounds',
		'decision_no', 'decided_on', 'period_years']);
	IF v_again IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('details say again what the arguments say: %s'), v_again)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Leave these fields out of details.');
	END IF;

	court := credit.known_court(court);
	e := credit.record_event(do_list.court, 'list', NULL, decision_no, decided_on, signed_on, NULL, '{}');
	PERFORM credit.stage_record(v_stage, jsonb_strip_nulls(COALESCE(details, '{}') || jsonb_build_object(
		'subject', subject_id::text, 'name', do_list.name, 'case_no', do_list.case_no,
		'grounds', to_jsonb(do_list.grounds),
		'decision_no', do_list.decision_no, 'decided_on', do_list.decided_on,
		'period_years', do_list.period_years)));
	PERFORM credit.match_stage(v_stage, do_list.court, e.at);
	PERFORM credit.classify_stage(v_stage, do_list.court, e.at);
	PERFORM credit.hold_names(v_stage, e.at);
	SELECT * INTO r FROM credit.push_stage s WHERE s.push = v_stage;
	-- What stands is told first: whatever the record says, it would be a second listing.
	IF credit.goes_on(r.outcome) AND r.outcome <> 'return' OR r.outcome = 'same' OR r.rule IN (17, 19) THEN
		RAISE EXCEPTION '%', credit.message('the subject is on this court''s list in this case already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is listing %s.'), r.old_listing),
				  HINT = credit.message('To change what the record says, use credit_correct.');
	ELSIF r.outcome IN ('reject', 'held') THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), credit.said(r.reason))
			USING ERRCODE = 'check_violation';
	END IF;
	PERFORM credit.apply_stage(v_stage, do_list.court, e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN CASE r.outcome WHEN 'return' THEN r.old_listing ELSE r.version END;
END
$$;
COMMENT ON FUNCTION credit.do_list(text, credit.subject, text, text, integer[], text, date, date, integer, jsonb) IS
	'one decision to list (法释〔2017〕7号 arts. 1 to 5), signed at the latest on the day on which it is made; details: '
	'further fields of the record by their names, none that an argument says; returns the listing; error, and nothing done, for a minor, a '
	'barred ground 1, a period that art. 2 does not know, a relisting within six months at the applicant''s '
	'request, and all that a push would reject';
