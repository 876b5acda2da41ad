/*
 * Functions are closed to PUBLIC, as tables are by default, before grant.sql
 * opens some to roles.  What looks at nothing but its arguments stays open,
 * as types do: whoever has a value may compare and show it.
 *
 * A function whose rights were set before keeps them, so that an upgrade closes
 * the new ones and leaves alone what an administrator has granted.
 */

DO LANGUAGE plpgsql $close$
DECLARE
	v_function regprocedure;
BEGIN
	FOR v_function IN
		SELECT p.oid
		FROM pg_depend d JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
		  AND d.refobjid = (SELECT e.oid FROM pg_extension e WHERE e.extname = 'credit')
		  AND p.proacl IS NULL
		  -- credit.subject and credit.measure: input, output, casts, operators, their support, aggregates
		  AND p.prokind <> 'a' AND p.proname !~ '^(subject|measure)(_|$)'
		  AND p.proname <> ALL (ARRAY[
				'credit_try_subject', 'credit_subject_problem', 'credit_subject_kind', 'credit_mask', 'credit_birth_date', 'credit_division', 'credit_org_code', 'credit_subject_key', 'make_measure',
				'legal_day', 'last_day_before', 'day_start', 'calendar_day', 'years_later', 'period_end', 'read_day', 'day_text', 'blank', 'running', 'stands', 'in_force',
				'exit_banned', 'is_minor', 'fixed_text',
				-- a trigger may refuse what anybody writes, and says so in the language of lc_messages
				'message'])
	LOOP
		EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', v_function);
	END LOOP;
END
$close$;
