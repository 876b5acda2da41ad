/*
 * Roles: the five roles that rights are granted to.  What each may do is in
 * sql/access; which court or department a login acts for is in binding.sql.
 *
 * A sixth, credit_view, is nobody's: the functions credit.my_... read as it
 * (src/register/shown.c).
 */

DO LANGUAGE plpgsql $roles$
DECLARE
	v_role name;
BEGIN
	FOREACH v_role IN ARRAY ARRAY['credit_court', 'credit_office', 'credit_department', 'credit_auditor',
								  'credit_reader', 'credit_view'] LOOP
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
		EXCEPTION
			-- Roles belong to the cluster: an installation in another database may have made them, or be about to.
			WHEN duplicate_object OR unique_violation THEN
				IF EXISTS (SELECT FROM pg_roles r
						   WHERE r.rolname = v_role AND (r.rolcanlogin OR r.rolsuper)) THEN
					RAISE EXCEPTION '%',
						format(credit.message('role "%s" exists already and can log in or is a superuser'), v_role)
						USING ERRCODE = 'duplicate_object',
							  HINT = credit.message('Rename it: the extension gives its rights to a role of this name.');
				END IF;
		END;
	END LOOP;
END
$roles$;
