/*
 * Roles: which court or department a role acts for.  The five roles that rights
 * are granted to are made in role.sql; what each may do is in sql/access.
 */

CREATE TABLE credit.role_binding (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	role       name NOT NULL,
	court      text CHECK (court ~ '\S'),
	department text CHECK (department ~ '\S'),
	measures   credit.measure[] CHECK (cardinality(measures) > 0)
		CONSTRAINT role_binding_measures_list CHECK (array_ndims(measures) = 1 AND array_lower(measures, 1) = 1),
	bound_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
	bound_by   name NOT NULL DEFAULT credit.acting_role(),
	unbound_at timestamptz,
	unbound_by name,
	CHECK (num_nonnulls(court, department) = 1),
	CHECK (measures IS NULL OR department IS NOT NULL),
	CHECK (num_nulls(unbound_at, unbound_by) <> 1)
);
COMMENT ON TABLE credit.role_binding IS
	'which role acts for which court or department, since when and until when; never deleted, because the logs name '
	'roles';
COMMENT ON COLUMN credit.role_binding.role IS
	'by name, so that a dump can be restored; a role of another name is bound anew';
COMMENT ON COLUMN credit.role_binding.measures IS
	'an application''s measures; NULL: all that a plan gives the department';
COMMENT ON COLUMN credit.role_binding.unbound_at IS 'when the binding ended; NULL while it holds';
CREATE UNIQUE INDEX ON credit.role_binding (role, court, department) NULLS NOT DISTINCT WHERE unbound_at IS NULL;
-- Every session keeps the bindings in memory, as it keeps the rules.
CREATE TRIGGER binding_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.role_binding
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.role_binding ENABLE ALWAYS TRIGGER binding_changed;
CREATE TRIGGER binding_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.role_binding
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.role_binding ENABLE REPLICA TRIGGER binding_arrived;

CREATE VIEW credit.acting_binding WITH (security_invoker) AS
	WITH RECURSIVE acting AS (
		SELECT b.role, b.court, b.department, b.measures
		FROM credit.role_binding b LEFT JOIN credit.court c ON c.name = b.court
		WHERE b.unbound_at IS NULL AND c.successor IS NULL
		UNION ALL
		SELECT a.role, c.name, NULL, NULL FROM acting a JOIN credit.court c ON c.successor = a.court
	)
	SELECT a.role, a.court, a.department, a.measures FROM acting a;
COMMENT ON VIEW credit.acting_binding IS
	'for whom each role acts: the courts and departments that it is bound to, and the courts that its court has succeeded; '
	'for a court that has been succeeded, only its successor''s role does';

CREATE FUNCTION credit.my_courts() RETURNS text[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_courts';
COMMENT ON FUNCTION credit.my_courts() IS
	'the courts that the current role is bound to, itself or through a role whose rights it has';

CREATE FUNCTION credit.my_departments() RETURNS text[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_departments';
COMMENT ON FUNCTION credit.my_departments() IS 'the departments that the current role is bound to';

CREATE FUNCTION credit.acting_measures() RETURNS credit.measure[]
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_measures';
COMMENT ON FUNCTION credit.acting_measures() IS
	'the measures that the login, or the role that it has SET, may ask about, in order';

CREATE FUNCTION credit.acting_courts() RETURNS text[]
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_courts';
COMMENT ON FUNCTION credit.acting_courts() IS 'the courts that the login, or the role that it has SET, is bound to';

CREATE FUNCTION credit.sees(court text, department text) RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_sees';
COMMENT ON FUNCTION credit.sees(text, text) IS
	'whether the current role is bound to this court or this department (an application''s is not); the tables'' '
	'owner sees all';

CREATE FUNCTION credit.own_role() RETURNS name
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_own_role';
COMMENT ON FUNCTION credit.own_role() IS
	'the login, or the role that it has SET, for what is loaded under it; error 42501 where the caller is another';

CREATE FUNCTION credit.acts_for(court text) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_acts_for';
COMMENT ON FUNCTION credit.acts_for(text) IS
	'whether the login, or the role that it has SET, acts for this court; the tables'' owner acts for all';

CREATE FUNCTION credit.acts_for_department(department text) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_acts_for_department';
COMMENT ON FUNCTION credit.acts_for_department(text) IS
	'the same for a department; an application''s role does not act for it';

CREATE FUNCTION credit.require_some_court() RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF cardinality(credit.acting_courts()) = 0 AND NOT credit.acts_for('') THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" is bound to no court'), credit.acting_role())
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('An administrator binds roles to courts with credit_bind_court.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_some_court() IS
	'error 42501 where who acts is bound to no court, and is not the tables'' owner';

CREATE FUNCTION credit.require_court(p_court text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.acts_for(p_court) THEN
		RAISE EXCEPTION '%',
			format(credit.message('role "%s" does not act for court "%s"'), credit.acting_role(), p_court)
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('An administrator binds roles to courts with credit_bind_court.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_court(text) IS 'error where whoever acts does not act for the court';

/*
 * These functions run with their caller's rights: binding also grants a role,
 * and only who may grant it may bind.
 */
CREATE FUNCTION credit.bind(p_role regrole, p_court text, p_department text, p_measures credit.measure[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_role name := (SELECT r.rolname FROM pg_roles r WHERE r.oid = p_role);
BEGIN
	IF v_role IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the role does not exist') USING ERRCODE = 'undefined_object';
	ELSIF v_role IN ('credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader') THEN
		RAISE EXCEPTION '%',
			format(credit.message('role "%s" is what bound roles have in common, and acts for nobody itself'), v_role)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Create a role for each court and department.');
	END IF;
	UPDATE credit.role_binding b SET unbound_at = credit.next_moment(b.bound_at), unbound_by = credit.acting_role()
	WHERE b.role = v_role AND b.unbound_at IS NULL
	  AND b.court IS NOT DISTINCT FROM p_court
	  -- By whichever name it was bound, and to whomever the department has succeeded.
	  AND credit.department_today(b.department) IS NOT DISTINCT FROM p_department;
	INSERT INTO credit.role_binding (role, court, department, measures)
	VALUES (v_role, p_court, p_department, p_measures);
END
$$;
COMMENT ON FUNCTION credit.bind(regrole, text, text, credit.measure[]) IS
	'puts a binding on record, in place of the role''s earlier one to the same court or department';

CREATE FUNCTION credit.grant_once(p_role name, p_to regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
				   WHERE r.rolname = p_role AND m.member = p_to) THEN
		EXECUTE format('GRANT %I TO %s', p_role, p_to);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.grant_once(name, regrole) IS 'grants a role without a notice where it is granted already';

CREATE FUNCTION @extschema@.credit_bind_department(department text, role regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.bind(role, NULL, credit.known_department(department), NULL);
	PERFORM credit.grant_once('credit_department', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_department(text, regrole) IS
	'lets a role act for a department: it and its members check and read the measures that a plan gives the '
	'department, feed back for it, and see its feedback and log; grants credit_department to it; error for a '
	'department of no plan';

CREATE FUNCTION @extschema@.credit_bind_application(
		department text, role regrole, VARIADIC measures credit.measure[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text := credit.known_department(department);
	v_foreign credit.measure;
BEGIN
	IF COALESCE(cardinality(measures), 0) = 0 THEN
		RAISE EXCEPTION '%', credit.message('an application needs the measures named that it may ask about')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT m INTO v_foreign FROM unnest(measures) m
	WHERE m IS NULL OR NOT EXISTS (
		SELECT FROM credit.measure_list l
		WHERE credit.measure_eq(l.measure, m) AND (l.open_list OR v_department = ANY (l.departments)))
	LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is none of department "%s"'), v_foreign, v_department)
			USING ERRCODE = 'insufficient_privilege', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	-- As a list: an array can have more dimensions than one, or begin elsewhere.
	PERFORM credit.bind(role, NULL, v_department, ARRAY(SELECT m FROM unnest(measures) m));
	-- A role that was bound to the department and is now bound as an application of it loses the department's rights.
	IF EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = 'credit_department'::regrole AND m.member = role)
	   AND NOT EXISTS (SELECT FROM credit.role_binding b JOIN pg_roles r ON r.rolname = b.role
					   WHERE r.oid = credit_bind_application.role AND b.department IS NOT NULL
						 AND b.measures IS NULL AND b.unbound_at IS NULL) THEN
		EXECUTE format('REVOKE credit_department FROM %s', role);
	END IF;
	EXECUTE format('GRANT EXECUTE ON FUNCTION %1$I.credit_check(credit.subject, credit.measure, text), %1$I.credit_check(text, text, text) TO %2$s',
				   '@extschema@', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_application(text, regrole, credit.measure[]) IS
	'lets an application''s role call credit_check for these measures of a department, and nothing else; a measure '
	'that does not name the department is an error unless the plan leaves its list open';

CREATE FUNCTION @extschema@.credit_bind_court(court text, role regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.blank(credit.limited(court, 'court')) THEN
		RAISE EXCEPTION '%', credit.message('the court is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.bind(role, credit.court_in_charge(COALESCE(credit.court_by_name(court), credit.add_court(court))), NULL,
						NULL);
	PERFORM credit.grant_once('credit_court', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_court(text, regrole) IS
	'lets a role act for a court, which becomes known by it: it and its members push and decide for it, and see its list '
	'and all feedback on it; for a court that has been succeeded, lets it act for the successor; grants credit_court to it';

CREATE FUNCTION @extschema@.credit_unbind(role name) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
	v_common name;
BEGIN
	UPDATE credit.role_binding b SET unbound_at = credit.next_moment(b.bound_at), unbound_by = credit.acting_role()
	WHERE b.role = credit_unbind.role AND b.unbound_at IS NULL;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	-- Nothing is revoked from a role that was never bound, or that has been dropped or renamed since.
	IF v_count > 0 AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = credit_unbind.role) THEN
		FOR v_common IN SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
				WHERE m.member = (SELECT x.oid FROM pg_roles x WHERE x.rolname = credit_unbind.role)
				  AND r.rolname IN ('credit_court', 'credit_department') LOOP
			EXECUTE format('REVOKE %I FROM %I', v_common, role);
		END LOOP;
		EXECUTE format('REVOKE EXECUTE ON FUNCTION %1$I.credit_check(credit.subject, credit.measure, text), %1$I.credit_check(text, text, text) FROM %2$I',
					   '@extschema@', role);
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_unbind(name) IS
	'ends all bindings of a role, by its name, and takes back what binding granted, at once and in every session; '
	'before a role is dropped or renamed, or after; returns how many bindings there were';
