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

-- What arrives and is not of listings or posts, a row at a time: there is little of it.
CREATE FUNCTION credit.follow_change(c credit.change) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_event bigint;
BEGIN
	IF c.change IN ('erased', 'exemption_erased', 'link_erased') THEN
		PERFORM credit.erase_copy(c);
	ELSIF credit.tells_identity(c.change) THEN
		INSERT INTO credit.court (name) VALUES ('-') ON CONFLICT DO NOTHING;
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at)
		VALUES ('-', CASE c.change WHEN 'linked' THEN 'change_identifier' WHEN 'kept_apart' THEN 'keep_apart'
								   ELSE 'end_link' END, '-', credit.legal_day(c.at), c.at) RETURNING id INTO v_event;
		IF c.change IN ('linked', 'kept_apart') THEN
			INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event)
			VALUES (CASE c.change WHEN 'linked' THEN 'same' ELSE 'distinct' END, c.subject, c.other, credit.legal_day(c.at),
					c.at, v_event)
			ON CONFLICT DO NOTHING;
		ELSE
			UPDATE credit.subject_link k
			SET ended_at = GREATEST(c.at, k.known_from + '1 microsecond'::interval), end_event = v_event
			WHERE k.kind = CASE c.change WHEN 'unlinked' THEN 'same' ELSE 'distinct' END AND k.ended_at IS NULL
			  AND credit.subject_eq(k.subject, c.subject) AND credit.subject_eq(k.other, c.other);
		END IF;
	ELSIF c.change IN ('suspended', 'resumed') THEN
		INSERT INTO credit.measure_event (measure, action, at, reason)
		VALUES (c.measure::credit.measure, CASE c.change WHEN 'suspended' THEN 'suspend' ELSE 'resume' END,
				c.since, '-');
	ELSIF c.change IN ('renamed', 'succeeded') THEN
		INSERT INTO credit.court (name) SELECT x.name
		FROM (VALUES (c.court), (CASE c.change WHEN 'succeeded' THEN c.called END)) x (name)
		WHERE x.name IS NOT NULL
		ON CONFLICT DO NOTHING;
		IF c.change = 'renamed' THEN
			INSERT INTO credit.court_name (court, name, name_key, since, document_no, decided_on)
			VALUES (c.court, c.called, credit.text_key(c.called), c.since, '-', credit.legal_day(c.at))
			ON CONFLICT DO NOTHING;
		ELSE
			UPDATE credit.court t
			SET successor = c.called, succeeded_on = credit.legal_day(c.since), succession_no = '-'
			WHERE t.name = c.court;
		END IF;
	ELSE
		UPDATE credit.exemption x SET known_until = GREATEST(c.at, x.known_from + '1 microsecond'::interval)
		WHERE x.exemption = c.version AND credit.subject_eq(x.key, credit.subject_key(c.subject)) AND x.known_until = 'infinity';
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at)
		VALUES (c.court, 'exempt', '-', credit.legal_day(c.at), c.at) RETURNING id INTO v_event;
		INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court,
									  event)
		VALUES (c.subject, c.measure::credit.measure, c.since, c.until,
				GREATEST(c.at, (SELECT max(x.known_until) FROM credit.exemption x
								WHERE x.exemption = c.version AND credit.subject_eq(x.key, credit.subject_key(c.subject)))),
				c.version, '见执行法院批准文件', '-',
				c.court, v_event);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.follow_change(credit.change) IS
	'makes of a change that has arrived, other than of a listing or a post, what the register made';

-- Whatever order a transaction's changes have among each other, those of one listing, or of one person's post, follow by
-- their numbers; of what is erased no change comes after.  So listings and posts are written first, each kind in one
-- statement, and then the rest in turn.
CREATE FUNCTION credit.follow_changes(after bigint) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- The plans are kept while transactions bring one row or a million: each row is looked up by index.
	SET enable_seqscan = off SET jit = off AS $$
DECLARE
	v_moment CONSTANT interval := '1 microsecond'::interval;
	v_last bigint := after;
	v_listings boolean := false;
	v_posts boolean := false;
	v_others boolean := false;
	r record;
	v_change credit.change;
BEGIN
	FOR r IN SELECT c.court, min(c.at) FILTER (WHERE e.pushed) AS first_at, max(c.at) FILTER (WHERE e.pushed) AS last_at,
					max(c.id) AS id, bool_or(e.pushed AND c.role IS NULL) AS listings, bool_or(c.role IS NOT NULL) AS posts,
					bool_or(c.change <> ALL ('{added,changed,ended,bound,released}')) AS others
			 FROM credit.change c
			 CROSS JOIN LATERAL (VALUES (c.subject IS NOT NULL AND c.change = ANY ('{added,changed,ended,bound,released,exempted}'))) e (pushed)
			 WHERE c.transaction = pg_current_xact_id() AND c.id > after
			 GROUP BY c.court
	LOOP
		v_last := GREATEST(v_last, r.id);
		v_listings := v_listings OR r.listings;
		v_posts := v_posts OR r.posts;
		v_others := v_others OR r.others;
		CONTINUE WHEN r.first_at IS NULL;
		-- One push for each court stands for all its changes; its moment says how current the copy is.
		INSERT INTO credit.court AS k (name, last_push_at) VALUES (r.court, r.last_at)
		ON CONFLICT (name) DO UPDATE SET last_push_at = EXCLUDED.last_push_at
		WHERE k.last_push_at IS NULL OR k.last_push_at < EXCLUDED.last_push_at;
		IF NOT EXISTS (SELECT FROM credit.push p WHERE p.court = r.court AND p.push_no = '-') THEN
			INSERT INTO credit.push (court, push_no, mode, applied_at, records, digest)
			VALUES (r.court, '-', 'delta', r.first_at, 0, 0);
		END IF;
	END LOOP;

	IF v_listings THEN
		-- A version is known from its change on, but later than the one before it: the greatest moment of a change up to it, each
		-- raised by a microsecond for every change since.
		UPDATE credit.listing l SET known_until = GREATEST(n.at, l.known_from + v_moment)
		FROM (SELECT DISTINCT ON (c.listing) c.listing, c.at FROM credit.change c
			  WHERE c.transaction = pg_current_xact_id() AND c.id > after AND c.subject IS NOT NULL
				AND c.change = ANY ('{added,changed,ended}')
			  ORDER BY c.listing, c.id) n
		WHERE l.listing = n.listing AND l.known_until = 'infinity';
		INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, until, known_from, known_until, ended,
									stays, exit_bans, case_no, case_key, court, push, source_digest, fact_digest)
		SELECT k.version, k.listing, k.subject, k.exit_ban, true, k.since, k.until, k.known_from,
			   COALESCE(lead(k.known_from) OVER (PARTITION BY k.listing ORDER BY k.id), 'infinity'), k.ended,
			   k.stays, k.exit_bans, k.case_no, credit.case_key(k.case_no), k.court, p.id, k.digest, k.digest
		FROM (SELECT o.*, max(o.least_from) OVER (PARTITION BY o.listing ORDER BY o.id) + o.no * v_moment AS known_from,
					 -- No record came: a number that no other version has.
					 lpad(to_hex(o.version), 32, '0')::uuid AS digest
			  FROM (SELECT n.*, GREATEST(n.at - n.no * v_moment,
										 CASE WHEN n.no = 1 THEN (SELECT max(l.known_until) FROM credit.listing l
																  WHERE l.listing = n.listing) - v_moment END) AS least_from
					FROM (SELECT c.*, row_number() OVER (PARTITION BY c.listing ORDER BY c.id) AS no
						  FROM credit.change c
						  WHERE c.transaction = pg_current_xact_id() AND c.id > after AND c.subject IS NOT NULL
							AND c.change = ANY ('{added,changed,ended}')) n OFFSET 0) o) k
		JOIN credit.push p ON p.court = k.court AND p.push_no = '-';
		INSERT INTO credit.listing_record (id, name, decision_no, decided_on, grounds)
		SELECT c.version, '-', c.decision_no, c.decided_on, c.grounds FROM credit.change c
		WHERE c.transaction = pg_current_xact_id() AND c.id > after AND c.subject IS NOT NULL
		  AND c.change = ANY ('{added,changed,ended}');
	END IF;
	IF v_posts THEN
		UPDATE credit.relation o SET known_until = GREATEST(n.at, o.known_from + v_moment)
		FROM (SELECT DISTINCT ON (c.listing, credit.subject_key(c.subject), c.role) c.listing, c.subject, c.role, c.at
			  FROM credit.change c
			  WHERE c.transaction = pg_current_xact_id() AND c.id > after AND c.subject IS NOT NULL
				AND c.change = ANY ('{bound,released}')
			  ORDER BY c.listing, credit.subject_key(c.subject), c.role, c.id) n
		WHERE o.listing = n.listing AND credit.subject_eq(o.person, n.subject) AND o.role = n.role AND o.known_until = 'infinity';
		INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, known_until, push)
		SELECT k.listing, k.subject, k.other, k.role, k.since, k.until, k.known_from,
			   COALESCE(lead(k.known_from) OVER (PARTITION BY k.listing, k.key, k.role ORDER BY k.id), 'infinity'), p.id
		FROM (SELECT o.*, max(o.least_from) OVER (PARTITION BY o.listing, o.key, o.role ORDER BY o.id) + o.no * v_moment AS known_from
			  FROM (SELECT n.*, GREATEST(n.at - n.no * v_moment,
										 CASE WHEN n.no = 1 THEN (SELECT max(e.known_until) FROM credit.relation e
																  WHERE e.listing = n.listing AND credit.subject_eq(e.person, n.subject)
																	AND e.role = n.role) - v_moment END) AS least_from
					FROM (SELECT c.*, credit.subject_key(c.subject) AS key,
								 row_number() OVER (PARTITION BY c.listing, credit.subject_key(c.subject), c.role ORDER BY c.id) AS no
						  FROM credit.change c
						  WHERE c.transaction = pg_current_xact_id() AND c.id > after AND c.subject IS NOT NULL
							AND c.change = ANY ('{bound,released}')) n OFFSET 0) o) k
		JOIN credit.push p ON p.court = k.court AND p.push_no = '-'
		ORDER BY k.id;
	END IF;
	IF v_others THEN
		-- What has no subject was erased before this database began to follow.
		FOR v_change IN SELECT c.* FROM credit.change c
				 WHERE c.transaction = pg_current_xact_id() AND c.id > after
				   AND c.change <> ALL ('{added,changed,ended,bound,released}')
				   AND (c.subject IS NOT NULL OR c.change = ANY ('{erased,exemption_erased,link_erased,suspended,resumed,renamed,succeeded}'))
				 ORDER BY c.id
		LOOP
			PERFORM credit.follow_change(v_change);
		END LOOP;
	END IF;
	-- Rows that replication applies fire no trigger of statements, such as tell_listeners.
	IF credit.notify_changes() THEN
		PERFORM credit.notify('credit_changes');
	END IF;
	RETURN v_last;
END
$$;
COMMENT ON FUNCTION credit.follow_changes(bigint) IS
	'makes of the changes that this transaction has brought, with numbers after the one given, what the register made of them; names are not '
	'sent and stand as "-"; tells those who listen; returns the last number';

CREATE FUNCTION credit.follow_arrived() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_follow_arrived';
COMMENT ON FUNCTION credit.follow_arrived() IS
	'row trigger of a follower''s credit.change, deferred to the end of a transaction: for the first row there it applies what the whole transaction has '
	'brought (credit.follow_changes), for others it does nothing; error for a row with another transaction''s number';
CREATE CONSTRAINT TRIGGER follow AFTER INSERT ON credit.change DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION credit.follow_arrived();
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
END
$$;
COMMENT ON FUNCTION @extschema@.credit_follow() IS
	'makes this database one that follows another''s register: what a subscription brings into credit.change '
	'becomes listings here; before CREATE SUBSCRIPTION; error where there is a register already';
