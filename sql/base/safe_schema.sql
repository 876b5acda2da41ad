/*
 * Whether the schema that the user chose for the extension is safe.  What runs
 * as the tables' owner names nothing in it; but users call credit_check and its
 * like there, and whoever could put a closer match beside it, or another schema
 * in its place, would answer for us.  Since version 15 public belongs to the
 * database's owner.
 */

CREATE FUNCTION credit.unsafe_schema() RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	n record;
	v_who name;
BEGIN
	SELECT s.oid, s.nspname, s.nspacl, s.nspowner INTO n
	FROM pg_extension e JOIN pg_namespace s ON s.oid = e.extnamespace WHERE e.extname = 'credit';
	-- Who owns it, or may create there, and is no superuser; a database's owner through pg_database_owner.
	SELECT COALESCE(r.rolname, 'PUBLIC') INTO v_who
	FROM (SELECT n.nspowner AS role
		  UNION ALL
		  SELECT a.grantee FROM aclexplode(n.nspacl) a WHERE a.privilege_type = 'CREATE') w
	LEFT JOIN pg_roles r ON r.oid = CASE w.role WHEN 'pg_database_owner'::regrole
										THEN (SELECT d.datdba FROM pg_database d WHERE d.datname = current_database())
										ELSE w.role END
	WHERE COALESCE(NOT r.rolsuper, true)
	LIMIT 1;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	RETURN format(credit.message('Role "%s" may create objects in schema "%s", or owns it.'), v_who, n.nspname);
END
$$;
COMMENT ON FUNCTION credit.unsafe_schema() IS
	'why the schema that holds the functions users call is not safe: who can create objects in it without being a '
	'superuser; NULL where nobody can';

CREATE FUNCTION credit.warn_of_schema() RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.unsafe_schema() IS NOT NULL THEN
		RAISE WARNING '%', credit.message('the schema of extension "credit" is not safe')
			USING DETAIL = credit.unsafe_schema(),
				  HINT = credit.message('Give it to a superuser and REVOKE CREATE on it from all others.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.warn_of_schema() IS
	'a warning where credit.unsafe_schema() finds something; asked by the jobs';

DO LANGUAGE plpgsql $at_install$
BEGIN
	IF credit.unsafe_schema() IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('extension "credit" cannot be installed in a schema that others can fill')
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.unsafe_schema(),
				  HINT = credit.message('Make a schema that a superuser owns and in which nobody else may create, and name it in CREATE EXTENSION ... SCHEMA.');
	END IF;
END
$at_install$;
