/*
 * Practice: loading an edition of a plan.  What a plan says is checked and
 * stored in plan/load.sql; here is asked what an edition does to those who name
 * its measures: triggers on applications' tables, and the office's terms.
 */

CREATE FUNCTION credit.measure_users()
	RETURNS TABLE (measure text, used_by text)
	LANGUAGE sql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
	WITH argument AS (
		-- The arguments of a trigger are texts that end with a zero byte; the measure is the second.
		SELECT t.tgname, t.tgrelid, substring(t.tgargs FROM position(decode('00', 'hex') IN t.tgargs) + 1) AS rest
		FROM pg_trigger t
		JOIN pg_proc p ON p.oid = t.tgfoid AND p.proname = ANY (ARRAY['credit_enforce', 'credit_log_feedback'])
		-- The extension's own, in whichever schema they are.
		JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND e.extname = 'credit'
		WHERE t.tgparentid = 0 AND t.tgnargs > 1
	)
	SELECT lower(convert_from(substring(a.rest FOR position(decode('00', 'hex') IN a.rest) - 1), getdatabaseencoding())),
		   format(credit.message('trigger "%s" on table "%s.%s"'), a.tgname, n.nspname, c.relname)
	FROM argument a
	JOIN pg_class c ON c.oid = a.tgrelid
	JOIN pg_namespace n ON n.oid = c.relnamespace
	UNION ALL
	SELECT r.measure::text, credit.message('a term')
	FROM credit.term r WHERE r.measure IS NOT NULL
$$;
COMMENT ON FUNCTION credit.measure_users() IS
	'triggers credit_enforce and credit_log_feedback, and terms of credit.term, that name a measure, as they write it';

CREATE FUNCTION credit.lost_measures(p_edition integer) RETURNS text[]
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_agg(format('%s (%s): %s', o.measure, u.used_by,
							concat_ws('; ',
								CASE WHEN n.number IS NULL THEN credit.message('gone')
									 WHEN n.verdict <> o.verdict
										THEN format(credit.message('%s instead of %s'), credit.words_of('verdict', n.verdict::text, credit.message('en')),
													credit.words_of('verdict', o.verdict::text, credit.message('en'))) END,
								CASE WHEN s.by IS NOT NULL THEN format(credit.message('replaced by %s'), s.by) END))
					 ORDER BY o.number, u.used_by)
	FROM credit.plan_edition e
	-- The one before it: what they name is meant as that has it.
	JOIN LATERAL (SELECT b.id FROM credit.plan_edition b
				  WHERE b.plan = e.plan AND b.valid_from < e.valid_from ORDER BY b.valid_from DESC LIMIT 1) former ON true
	JOIN credit.plan_measure o ON o.edition = former.id
	JOIN credit.measure_users() u ON u.measure = o.measure::text
	LEFT JOIN credit.plan_measure n ON n.edition = e.id AND n.number = o.number
	LEFT JOIN LATERAL (SELECT string_agg(m.measure::text, ', ' ORDER BY m.number) AS by
					   FROM credit.plan_replacement x
					   JOIN credit.plan_measure m ON m.edition = x.edition AND m.number = x.number
					   WHERE x.edition = e.id AND x.replaced = o.number) s ON true
	WHERE e.id = p_edition
	  AND (n.number IS NULL OR n.verdict <> o.verdict OR s.by IS NOT NULL)
	  -- An edition of the past changes nothing for what is to come.
	  AND EXISTS (SELECT FROM credit.plan_validity v
				  WHERE v.edition = e.id AND COALESCE(v.valid_until > credit.legal_day(now()), true))
$$;
COMMENT ON FUNCTION credit.lost_measures(integer) IS
	'measures that a trigger or a term names and that an edition takes away, replaces or gives another verdict, a line '
	'for each use; NULL where there are none, and for an edition that is over';

CREATE FUNCTION credit.do_load_plan(plan jsonb, anyway boolean DEFAULT false) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_code text;
	v_lost text[];
BEGIN
	IF plan IS NULL THEN
		RETURN NULL;
	END IF;
	v_code := credit.insert_plan(plan, NULL, NULL);
	v_lost := credit.lost_measures((
		SELECT e.id FROM credit.plan_edition e JOIN credit.plan p ON p.id = e.plan
		WHERE p.code = v_code AND e.edition = do_load_plan.plan ->> 'edition'));
	IF v_lost IS NULL THEN
		NULL;
	ELSIF anyway THEN
		RAISE NOTICE '%', credit.message('the edition takes away or changes measures that are in use')
			USING DETAIL = array_to_string(v_lost, E'\n');
	ELSE
		RAISE EXCEPTION '%', credit.message('the edition takes away or changes measures that are in use')
			USING ERRCODE = 'dependent_objects_still_exist', DETAIL = array_to_string(v_lost, E'\n'),
				  HINT = credit.message('Change the triggers and terms first, or load it with credit_load_plan(plan, true).');
	END IF;
	RETURN v_code;
END
$$;
COMMENT ON FUNCTION credit.do_load_plan(jsonb, boolean) IS
	'loads a plan, or another edition of one, and returns its code; all or nothing; errors name the measure and '
	'what is wrong with it; error as well for an edition under which a measure that a trigger or a term names is gone, '
	'replaced or of another verdict, with a list of them, unless anyway is true; NULL gives NULL';
