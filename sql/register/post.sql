/*
 * Register: persons in their posts in a listed organization, as its record
 * names them or as the court decides one by one.  Which measures reach which
 * post is for the plan to say (binds_through).
 */

CREATE TABLE credit.relation (
	id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	listing       bigint NOT NULL,
	person        credit.subject,
	organization  credit.subject,
	role          text NOT NULL REFERENCES credit.post_role,
	since         timestamptz NOT NULL,
	until         timestamptz,
	known_from    timestamptz NOT NULL,
	known_until   timestamptz NOT NULL DEFAULT 'infinity',
	push          bigint REFERENCES credit.push,
	event         bigint REFERENCES credit.court_event,
	runs_until    timestamptz NOT NULL DEFAULT 'infinity',
	CHECK (until >= since),
	CHECK (known_until > known_from),
	CHECK (num_nonnulls(push, event) = 1),
	CONSTRAINT relation_erased CHECK (num_nulls(person, organization) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.relation IS
	'persons who act for a listed organization, as its record names them with an identifier; they are not listed, '
	'some measures reach them';
COMMENT ON COLUMN credit.relation.listing IS
	'the organization''s listing whose record brought it, and without which it has no effect';
COMMENT ON COLUMN credit.relation.since IS
	'when the person took the post, or the listing''s beginning where the record does not say';
COMMENT ON COLUMN credit.relation.until IS 'when the person left the post; NULL while in it';
COMMENT ON COLUMN credit.relation.runs_until IS
	'first moment from which the post has no effect any more, as far as is known: it is left, or its listing is over; '
	'derived, and kept so of versions that stand (credit.run_posts)';
CREATE INDEX relation_person_idx ON credit.relation (person);
CREATE INDEX relation_listing_idx ON credit.relation (listing) WHERE known_until = 'infinity';
-- What runs, see listing_runs_idx.
CREATE INDEX relation_runs_idx ON credit.relation (person, runs_until, since) WHERE known_until = 'infinity';

CREATE FUNCTION credit.post_runs_until(p_listing bigint, p_until timestamptz) RETURNS timestamptz
	LANGUAGE sql STABLE
	RETURN LEAST(p_until, COALESCE(
		(SELECT credit.runs_until(l.since, l.until, l.stays)
		 FROM credit.listing l WHERE l.listing = p_listing AND l.known_until = 'infinity'), 'infinity'));
COMMENT ON FUNCTION credit.post_runs_until(bigint, timestamptz) IS
	'credit.relation.runs_until of a post that is left at a moment (NULL: not left), in an organization by this listing';

CREATE FUNCTION credit.run_post() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- Whatever a dump brings: the listing's own row sets it again.
	NEW.runs_until := credit.post_runs_until(NEW.listing, NEW.until);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.run_post() IS 'row trigger of credit.relation: sets runs_until of a new row';
CREATE TRIGGER run_post BEFORE INSERT ON credit.relation FOR EACH ROW EXECUTE FUNCTION credit.run_post();

CREATE FUNCTION credit.run_posts() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- A push enters none or a million, of which few have posts: each listing's are looked up, whatever the planner expects.
	IF EXISTS (SELECT FROM credit.relation) THEN
		UPDATE credit.relation o SET runs_until = p.runs_until
		FROM (SELECT x.id, credit.post_runs_until(x.listing, x.until) AS runs_until
			  FROM entered e CROSS JOIN LATERAL (SELECT r.id, r.listing, r.until FROM credit.relation r
												 WHERE r.listing = e.listing AND r.known_until = 'infinity' OFFSET 0) x
			  WHERE e.known_until = 'infinity' OFFSET 0) p
		WHERE o.id = p.id AND o.runs_until <> p.runs_until;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.run_posts() IS
	'statement trigger of credit.listing: sets runs_until of the posts in the organizations whose listings have new versions';
CREATE TRIGGER run_posts AFTER INSERT ON credit.listing REFERENCING NEW TABLE AS entered
	FOR EACH STATEMENT EXECUTE FUNCTION credit.run_posts();

CREATE FUNCTION credit.posts_said(p_relations jsonb)
	RETURNS TABLE (person credit.subject, role text, since timestamptz, until timestamptz)
	LANGUAGE sql STABLE ROWS 4 SET search_path = pg_catalog, pg_temp AS $$
	SELECT x.person, x.role, x.since, x.until
	FROM jsonb_to_recordset(p_relations)
		x (person credit.subject, role text, since timestamptz, until timestamptz)
	WHERE x.person IS NOT NULL
$$;
COMMENT ON FUNCTION credit.posts_said(jsonb) IS
	'the posts that a record names, as src/record reads them into relations, without those of minors; none for NULL';

CREATE FUNCTION credit.posts_change(p_listing bigint, p_relations jsonb, p_now timestamptz) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH said AS MATERIALIZED (
		SELECT x.person, x.role, x.since, x.until FROM credit.posts_said(p_relations) x
	), held AS MATERIALIZED (
		SELECT o.person, o.role, o.since, o.until, o.event
		FROM credit.relation o WHERE o.listing = p_listing AND o.known_until = 'infinity'
	)
	SELECT EXISTS (
			SELECT FROM held o
			WHERE o.event IS NULL
			  AND NOT EXISTS (SELECT FROM said n
							  WHERE credit.subject_eq(n.person, o.person) AND n.role = o.role
								AND n.since = o.since AND n.until IS NOT DISTINCT FROM o.until)
			  AND (o.until IS NULL OR o.until > p_now
				   OR EXISTS (SELECT FROM said n WHERE credit.subject_eq(n.person, o.person) AND n.role = o.role)))
		OR EXISTS (
			SELECT FROM said n
			WHERE NOT EXISTS (SELECT FROM held o
							  WHERE credit.subject_eq(o.person, n.person) AND o.role = n.role
								AND (o.since = n.since AND o.until IS NOT DISTINCT FROM n.until
									 OR o.event IS NOT NULL AND (o.until IS NULL OR n.since < o.until))))
$$;
COMMENT ON FUNCTION credit.posts_change(bigint, jsonb, timestamptz) IS
	'whether a pushed record that names these posts (as src/record reads them) would begin or end one of a listing, beside '
	'those that the court has decided on by itself: as a push writes them';

CREATE FUNCTION credit.minors_words(p_relations jsonb) RETURNS text
	LANGUAGE sql STABLE
	RETURN (SELECT format(credit.coded('a relation is left out: the person was a minor on %s (法释〔2017〕7号 art. 4)'),
						  min(x ->> 'minor_on'))
			FROM jsonb_array_elements(p_relations) x WHERE x ? 'minor_on' HAVING count(*) > 0);
COMMENT ON FUNCTION credit.minors_words(jsonb) IS
	'that a record names minors in posts, who are left out: in words that hold no number; NULL where it names none';

CREATE FUNCTION credit.do_bind(
		listing bigint, person credit.subject, role text, since date, document_no text, decided_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	v_reached_from timestamptz;
	e credit.court_event;
	l credit.listing;
BEGIN
	role := credit.code_or_said('role', role);
	IF NOT EXISTS (SELECT FROM credit.post_role r WHERE r.code = do_bind.role) THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" is not known'), role)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('The roles of 法释〔2015〕17号 art. 3 are: %s.'),
								(SELECT string_agg(format(credit.message('%1$s (%2$s)'), r.code, r.name), credit.message(', ') ORDER BY r.ord)
								 FROM credit.post_role r));
	END IF;
	IF person IS NULL OR since IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the person and the day on which the post was taken are required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.subject_kind(person) <> 'person' THEN
		RAISE EXCEPTION '%', credit.message('only a person can hold a post') USING ERRCODE = 'check_violation';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'bind', listing, document_no, decided_on, NULL, role, '{}');
	l := credit.decidable_version(listing);
	IF credit.subject_kind(l.subject) <> 'organization' THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is that of a person, who has no posts to fill'), listing)
			USING ERRCODE = 'check_violation';
	END IF;
	v_reached_from := GREATEST(credit.day_start(since), l.since);
	IF credit.is_minor(person, v_reached_from) THEN
		RAISE EXCEPTION '%', format(credit.message('the person was a minor on %s'), credit.day_text(credit.legal_day(v_reached_from)))
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.');
	END IF;
	PERFORM FROM credit.relation o
	WHERE o.listing = do_bind.listing
	  AND credit.one_subject(o.person, do_bind.person) AND o.role = do_bind.role
	  AND o.known_until = 'infinity' AND (o.until IS NULL OR o.until > credit.day_start(do_bind.since));
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('the person holds this post already') USING ERRCODE = 'unique_violation';
	END IF;
	INSERT INTO credit.relation (listing, person, organization, role, since, known_from, event)
	VALUES (l.listing, do_bind.person, l.subject, do_bind.role, credit.day_start(do_bind.since), e.at, e.id)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_bind(bigint, credit.subject, text, date, text, date) IS
	'puts on record that a person holds a post in a listed organization since a day (法释〔2015〕17号 art. 3, '
	'法发〔2019〕35号 art. 17); the person is not listed by it; returns the relation''s number; error for who was a minor '
	'(art. 4) when a measure would have reached the person first: on that day, or on that of the listing where it is later';

CREATE FUNCTION credit.do_release(
		listing bigint, person credit.subject, role text, until date, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
	v_until timestamptz := credit.day_start(until);
	e credit.court_event;
BEGIN
	IF person IS NULL OR until IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the person and the day on which the post was left are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'release', listing, document_no, decided_on, NULL, role, '{}');
	WITH closed AS (
		UPDATE credit.relation o SET known_until = e.at
		WHERE o.listing = do_release.listing AND credit.one_subject(o.person, do_release.person)
		  AND o.role = COALESCE(do_release.role, o.role)
		  AND o.known_until = 'infinity' AND (o.until IS NULL OR o.until > v_until)
		RETURNING o.*
	)
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, event)
	SELECT c.listing, c.person, c.organization, c.role, c.since, GREATEST(c.since, v_until), e.at, e.id FROM closed c;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	IF v_count = 0 THEN
		RAISE EXCEPTION '%', credit.message('the person holds no such post then') USING ERRCODE = 'undefined_object';
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_release(bigint, credit.subject, text, date, text, date) IS
	'puts on record that a person left a post in a listed organization: free of it from the beginning of that day; '
	'role NULL: all posts there; returns how many posts; a later push that still names the person does not bring '
	'the post back';
