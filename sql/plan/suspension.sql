/*
 * Plan: suspensions of measures, and their ends.
 */

CREATE FUNCTION credit.record_measure_event(which credit.measure, what text, why text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM credit.plan_measure m WHERE credit.measure_eq(m.measure, which);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), which)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	-- Two officials at once: without the turn each would decide on a state that the other is about to change.
	PERFORM credit.take_turn('suspensions');
	IF credit.suspended(which, 'infinity', 'infinity') = (what = 'suspend') THEN
		RAISE EXCEPTION '%', format(CASE what WHEN 'suspend' THEN credit.message('measure "%s" is already suspended')
											  ELSE credit.message('measure "%s" is not suspended') END, which)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	IF what = 'suspend' AND credit.blank(why) THEN
		RAISE EXCEPTION '%', format(credit.message('a reason is required to suspend measure "%s"'), which)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- From when the transaction began on, but always after the measure's last event, be it that the clock went back.
	INSERT INTO credit.measure_event (measure, action, at, reason)
	SELECT which, what, GREATEST(now(), max(e.at) + '1 microsecond'::interval), why
	FROM credit.measure_event e WHERE credit.measure_eq(e.measure, which);
END
$$;
COMMENT ON FUNCTION credit.record_measure_event(credit.measure, text, text) IS
	'puts a suspension or its end on record, if the measure''s state allows it';

CREATE FUNCTION credit.do_suspend_measure(measure credit.measure, reason text) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.record_measure_event(measure, 'suspend', reason)
$$;
COMMENT ON FUNCTION credit.do_suspend_measure(credit.measure, text) IS
	'takes a measure out of every answer from this moment, in every session once committed; the reason goes on '
	'record and must not be empty';

CREATE FUNCTION credit.do_resume_measure(measure credit.measure, reason text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.record_measure_event(measure, 'resume', reason)
$$;
COMMENT ON FUNCTION credit.do_resume_measure(credit.measure, text) IS
	'ends a suspension from this moment; error where the measure is not suspended';
