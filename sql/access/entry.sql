/*
 * What users call to decide: for each function credit.do_x, which carries a
 * decision out as the tables' owner and which nobody may call, a function
 * credit_x of the same arguments with its caller's rights.  It asks whether who
 * calls is who has logged in, measures what they bring, and calls the other
 * (src/roles/entry.c).  The functions credit.do_x are the list; there is none
 * beside it.
 *
 * OR REPLACE is for upgrades.  A script of an extension replaces only what the
 * extension has made itself.
 */

DO LANGUAGE plpgsql $entry$
DECLARE
	d record;
BEGIN
	FOR d IN
		SELECT substr(p.proname, 4) AS name, pg_get_function_arguments(p.oid) AS arguments,
			   pg_get_function_identity_arguments(p.oid) AS identity, pg_get_function_result(p.oid) AS result,
			   CASE p.provolatile WHEN 'v' THEN 'VOLATILE' WHEN 's' THEN 'STABLE' ELSE 'IMMUTABLE' END AS volatility,
			   CASE WHEN p.proisstrict THEN 'STRICT' ELSE 'CALLED ON NULL INPUT' END AS strictness,
			   p.procost, CASE WHEN p.proretset THEN format('ROWS %s', p.prorows) ELSE '' END AS rows,
			   obj_description(p.oid, 'pg_proc') AS comment
		FROM pg_proc p
		WHERE p.pronamespace = 'credit'::regnamespace AND p.proname LIKE 'do\_%'
		ORDER BY p.oid
	LOOP
		EXECUTE format('CREATE OR REPLACE FUNCTION @extschema@.credit_%s(%s) RETURNS %s LANGUAGE c %s %s COST %s %s '
					   'AS ''MODULE_PATHNAME'', ''credit_entry''',
					   d.name, d.arguments, d.result, d.volatility, d.strictness, d.procost, d.rows);
		EXECUTE format('COMMENT ON FUNCTION @extschema@.credit_%s(%s) IS %L', d.name, d.identity, d.comment);
	END LOOP;
END
$entry$;
