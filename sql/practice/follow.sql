/*
 * Practice: a database of one's own that follows the register by logical
 * replication.  A publication sends credit.change, filtered to a department's
 * measures and without names.  The extension in the database that follows makes
 * listings of it, and answers as the register does.
 *
 * REPLICATION is an attribute of the whole cluster: whoever has it reads every
 * database there by a slot or a base backup, past row security and filters.  So
 * it is for a login of the office's relay, never for a department.
 */

-- Who reads a publication's table for the initial copy may not read the list, and needs not: whoever has the attribute
-- REPLICATION is told nothing by this that it could not read.
CREATE FUNCTION credit.told_at_first(c credit.change) RETURNS boolean
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN credit.told_to_reader(c, true);
END
$$;
COMMENT ON FUNCTION credit.told_at_first(credit.change) IS
	'whether a first reading of the feed has the change, as credit.told_to_reader says; for the policy of a publication''s initial copy';

CREATE FUNCTION @extschema@.credit_create_publication(publication name, department text, role name) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text := CASE WHEN department IS NOT NULL THEN credit.known_department(department) END;
	v_policy name := left('publication ' || publication, 63);
	v_columns text := 'id, at, change, listing, version, subject, other, person, role, measure, court, case_no, decision_no, '
					  'decided_on, grounds, since, until, stays, exit_ban, ended, exit_bans, called, erasure, after_end';
	-- A copy for a department begins with what its first reading of the feed would have; the office's own has everything.
	v_department_only boolean := department IS NOT NULL OR credit.follows();
	r record;
	v_filter text := 'true';
BEGIN
	IF credit.blank(publication::text) THEN
		RAISE EXCEPTION '%', credit.message('the name of the publication is missing')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.blank(role::text) THEN
		RAISE EXCEPTION '%', credit.message('the role that receives the publication is missing')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF to_regrole(quote_ident(role)) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the role does not exist') USING ERRCODE = 'undefined_object';
	ELSIF EXISTS (SELECT FROM credit.role_binding b
				  -- A binding is by name, and outlives its role.
				  WHERE b.unbound_at IS NULL
				  AND pg_has_role(credit_create_publication.role, to_regrole(quote_ident(b.role))::oid, 'MEMBER'))
		  AND NOT (SELECT a.rolsuper FROM pg_roles a WHERE a.rolname = credit_create_publication.role) THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" acts for a court or a department'), role)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.message('Whoever receives a publication needs the attribute REPLICATION, with which every row of every database of the server can be read.'),
				  HINT = credit.message('Name a login that only the office''s relay has; a department reads credit_changes, or a relay of its own.');
	END IF;
	IF v_department IS NOT NULL THEN
		SELECT bool_or(l.binds_person AND l.court_mark IS NULL) AS persons,
			   bool_or(l.binds_organization AND l.court_mark IS NULL) AS organizations,
			   bool_or(l.binds_person AND l.court_mark IS NOT NULL) AS marked_persons,
			   bool_or(l.binds_organization AND l.court_mark IS NOT NULL) AS marked_organizations,
			   (SELECT array_agg(DISTINCT t ORDER BY t) FROM credit.measure_list k, unnest(k.binds_through) t
				WHERE v_department = ANY (k.departments)) AS roles,
			   array_agg(DISTINCT l.measure::text ORDER BY l.measure::text) AS measures
		INTO r FROM credit.measure_list l WHERE v_department = ANY (l.departments);
		IF r.measures IS NULL THEN
			RAISE EXCEPTION '%', format(credit.message('the plan gives department "%s" no measure'), v_department)
				USING ERRCODE = 'undefined_object';
		END IF;
		-- Measures that reach persons in posts need the listings of the organizations, too.
		v_filter := concat_ws(' OR ',
			CASE WHEN r.persons THEN 'person AND change IN (''added'', ''changed'', ''ended'')' END,
			CASE WHEN r.organizations OR r.roles IS NOT NULL
				 THEN 'NOT person AND change IN (''added'', ''changed'', ''ended'')' END,
			CASE WHEN NOT r.persons AND r.marked_persons
				 THEN 'person AND marked AND change IN (''added'', ''changed'', ''ended'')' END,
			CASE WHEN NOT r.organizations AND r.marked_organizations
				 THEN 'NOT person AND marked AND change IN (''added'', ''changed'', ''ended'')' END,
			CASE WHEN r.roles IS NOT NULL THEN format('role = ANY (%L::text[])', r.roles) END,
			format('measure = ANY (%L::text[])', r.measures),
			'change = ANY (''{linked,unlinked,kept_apart,brought_together,renamed,succeeded,erased,exemption_erased,link_erased}''::text[])');
	END IF;
	IF v_department_only THEN
		v_filter := format('(%s) AND after_end IS NOT TRUE', v_filter);
	END IF;
	EXECUTE format('CREATE PUBLICATION %I FOR TABLE credit.change (%s) WHERE (%s) WITH (publish = ''insert'')',
				   publication, v_columns, v_filter);
	-- The initial copy is a query of this role: without a right it fails, and without a policy it finds no row.
	EXECUTE format('GRANT USAGE ON SCHEMA credit TO %I', role);
	EXECUTE format('GRANT SELECT (%s, marked) ON credit.change TO %I', v_columns, role);
	IF EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = 'credit.change'::regclass AND p.polname = v_policy) THEN
		EXECUTE format('DROP POLICY %I ON credit.change', v_policy);
	END IF;
	IF v_department_only THEN
		EXECUTE format('GRANT EXECUTE ON FUNCTION credit.told_at_first(credit.change) TO %I', role);
	END IF;
	EXECUTE format('CREATE POLICY %I ON credit.change FOR SELECT TO %I USING (%s%s)', v_policy, role, v_filter,
				   CASE WHEN v_department_only THEN ' AND credit.told_at_first(change.*)' END);
	EXECUTE format('COMMENT ON POLICY %I ON credit.change IS %L', v_policy, 'what the publication of this name sends at first');
	RETURN v_filter;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_create_publication(name, text, name) IS
	'makes a publication of credit.change with the rows and columns that a department''s measures need (NULL: all '
	'measures), and gives the role that receives it the right and the policy that the initial copy needs, which is, for a department '
	'and in a database that follows, what stands then: nothing that has ended; for whoever may publish the table; error for a role that acts for a court or a department; returns the row filter';

CREATE FUNCTION credit.follow_change() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_push bigint;
BEGIN
	IF NEW.change IN ('erased', 'exemption_erased', 'link_erased') THEN
		PERFORM credit.erase_copy(NEW);
		RETURN NULL;
	ELSIF NEW.subject IS NULL AND NEW.change NOT IN ('suspended', 'resumed', 'renamed', 'succeeded') THEN
		-- It was erased before this database began to follow.
		RETURN NULL;
	ELSIF credit.tells_identity(NEW.change) THEN
		INSERT INTO credit.court (name) VALUES ('-') ON CONFLICT DO NOTHING;
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at)
		VALUES ('-', CASE NEW.change WHEN 'linked' THEN 'change_identifier' WHEN 'kept_apart' THEN 'keep_apart'
									 ELSE 'end_link' END, '-', NEW.at::date, NEW.at) RETURNING id INTO v_push;
		IF NEW.change IN ('linked', 'kept_apart') THEN
			INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event)
			VALUES (CASE NEW.change WHEN 'linked' THEN 'same' ELSE 'distinct' END, NEW.subject, NEW.other, NEW.at::date,
					NEW.at, v_push)
			ON CONFLICT DO NOTHING;
		ELSE
			UPDATE credit.subject_link k
			SET ended_at = GREATEST(NEW.at, k.known_from + '1 microsecond'::interval), end_event = v_push
			WHERE k.kind = CASE NEW.change WHEN 'unlinked' THEN 'same' ELSE 'distinct' END AND k.ended_at IS NULL
			  AND credit.subject_eq(k.subject, NEW.subject) AND credit.subject_eq(k.other, NEW.other);
		END IF;
		RETURN NULL;
	ELSIF NEW.change IN ('suspended', 'resumed') THEN
		INSERT INTO credit.measure_event (measure, action, at, reason)
		VALUES (NEW.measure::credit.measure, CASE NEW.change WHEN 'suspended' THEN 'suspend' ELSE 'resume' END,
				NEW.since, '-');
		RETURN NULL;
	ELSIF NEW.change IN ('renamed', 'succeeded') THEN
		INSERT INTO credit.court (name) SELECT x.name
		FROM (VALUES (NEW.court), (CASE NEW.change WHEN 'succeeded' THEN NEW.called END)) x (name)
		WHERE x.name IS NOT NULL
		ON CONFLICT DO NOTHING;
		IF NEW.change = 'renamed' THEN
			INSERT INTO credit.court_name (court, name, name_key, since, document_no, decided_on)
			VALUES (NEW.court, NEW.called, credit.text_key(NEW.called), NEW.since, '-', credit.legal_day(NEW.at))
			ON CONFLICT DO NOTHING;
		ELSE
			UPDATE credit.court c
			SET successor = NEW.called, succeeded_on = credit.legal_day(NEW.since), succession_no = '-'
			WHERE c.name = NEW.court;
		END IF;
		RETURN NULL;
	END IF;
	-- One push for each court stands for all its changes; its moment says how current the copy is.
	INSERT INTO credit.court (name, last_push_at) VALUES (NEW.court, NEW.at)
	ON CONFLICT (name) DO UPDATE SET last_push_at = GREATEST(court.last_push_at, NEW.at);
	INSERT INTO credit.push (court, push_no, mode, applied_at, records, digest)
	VALUES (NEW.court, '-', 'delta', NEW.at, 0, 0) ON CONFLICT DO NOTHING;
	SELECT p.id INTO v_push FROM credit.push p WHERE p.court = NEW.court AND p.push_no = '-';
	IF NEW.change IN ('added', 'changed', 'ended') THEN
		UPDATE credit.listing l SET known_until = GREATEST(NEW.at, l.known_from + '1 microsecond'::interval)
		WHERE l.listing = NEW.listing AND l.known_until = 'infinity';
		INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, until, known_from, ended, stays,
									exit_bans, case_no, case_key, court, push, source_digest, fact_digest)
		VALUES (NEW.version, NEW.listing, NEW.subject, NEW.exit_ban, true, NEW.since, NEW.until,
				GREATEST(NEW.at, (SELECT max(l.known_until) FROM credit.listing l WHERE l.listing = NEW.listing)),
				NEW.ended, NEW.stays, NEW.exit_bans, NEW.case_no, credit.case_key(NEW.case_no), NEW.court, v_push, gen_random_uuid(),
				gen_random_uuid());
		INSERT INTO credit.listing_record (id, name, decision_no, decided_on, grounds)
		VALUES (NEW.version, '-', NEW.decision_no, NEW.decided_on, NEW.grounds);
	ELSIF NEW.change IN ('bound', 'released') THEN
		UPDATE credit.relation o SET known_until = GREATEST(NEW.at, o.known_from + '1 microsecond'::interval)
		WHERE o.listing = NEW.listing AND credit.subject_eq(o.person, NEW.subject) AND o.role = NEW.role
		  AND o.known_until = 'infinity';
		INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push)
		VALUES (NEW.listing, NEW.subject, NEW.other, NEW.role, NEW.since, NEW.until,
				GREATEST(NEW.at, (SELECT max(o.known_until) FROM credit.relation o
								  WHERE o.listing = NEW.listing AND credit.subject_eq(o.person, NEW.subject)
									AND o.role = NEW.role)), v_push);
	ELSE
		UPDATE credit.exemption x SET known_until = GREATEST(NEW.at, x.known_from + '1 microsecond'::interval)
		WHERE x.exemption = NEW.version AND x.known_until = 'infinity';
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at)
		VALUES (NEW.court, 'exempt', '-', NEW.at::date, NEW.at) RETURNING id INTO v_push;
		INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court,
									  event)
		VALUES (NEW.subject, NEW.measure::credit.measure, NEW.since, NEW.until,
				GREATEST(NEW.at, (SELECT max(x.known_until) FROM credit.exemption x
								  WHERE x.exemption = NEW.version)), NEW.version, '见执行法院批准文件', '-',
				NEW.court, v_push);
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.follow_change() IS
	'row trigger of a follower''s credit.change: makes of each change that arrives by replication what the register '
	'made; names are not sent and stand as "-"';
CREATE TRIGGER follow AFTER INSERT ON credit.change FOR EACH ROW EXECUTE FUNCTION credit.follow_change();
ALTER TABLE credit.change DISABLE TRIGGER follow;

CREATE FUNCTION @extschema@.credit_follow() RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM credit.listing LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('this database has a register of its own')
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = credit.message('Follow into a database where the extension was newly created.');
	END IF;
	ALTER TABLE credit.change ENABLE REPLICA TRIGGER follow;
	-- Rows that replication applies fire ALWAYS and REPLICA triggers alone: those who listen here are to be notified.
	ALTER TABLE credit.change ENABLE ALWAYS TRIGGER tell_listeners;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_follow() IS
	'makes this database one that follows another''s register: what a subscription brings into credit.change '
	'becomes listings here; before CREATE SUBSCRIPTION; error where there is a register already';
