/*
 * Register: what a staged record is, beside what stands under its case and
 * subject.  The table of cases in doc/register.md is carried out here, and the
 * column "rule" of the stage has its numbers.  Nothing is written to the list
 * here: stage.sql does that.
 *
 * A push shows the list; it decides only where it carries a decision.  A
 * decision is known by its number (credit.document_key), and a record without
 * one carries none.  What the court ended or corrected stays so until another
 * decision (法释〔2017〕7号 arts. 9 and 10).
 */

CREATE FUNCTION credit.court_says(names text[], said text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	-- The province or city in front is often left out.
	RETURN credit.text_key(said) IS NULL
		OR EXISTS (SELECT FROM unnest(names) n (name_key)
				   WHERE right(n.name_key, length(credit.text_key(said))) = credit.text_key(said)
					  OR right(credit.text_key(said), length(n.name_key)) = n.name_key);
COMMENT ON FUNCTION credit.court_says(text[], text) IS
	'whether the court that a record names is one of these names (as credit.text_key gives them); true where it names none';

/* Fields of a record beside those of a version */

CREATE TYPE credit.kept AS (
	facts    jsonb,
	fields   text[],
	decision bigint,
	changes  boolean
);
COMMENT ON TYPE credit.kept IS 'what of a version stays as it is although a record says otherwise';
COMMENT ON COLUMN credit.kept.facts IS 'values that stay, by the names of their columns';
COMMENT ON COLUMN credit.kept.fields IS 'fields in which the record stands against a decision; the others it leaves out';
COMMENT ON COLUMN credit.kept.decision IS 'the last of the decisions that it stands against';
COMMENT ON COLUMN credit.kept.changes IS 'whether anything is left that the record changes';

CREATE FUNCTION credit.fields_of_decision() RETURNS text[]
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN ARRAY['grounds', 'ground_text', 'decided_on', 'decision_no', 'period_years', 'period_reason', 'published_on',
				 'grace_until'];
COMMENT ON FUNCTION credit.fields_of_decision() IS
	'fields that every decision to list says for itself; about the exit ban a further ground or a longer period says nothing';

CREATE FUNCTION credit.taken_up(p_listing bigint) RETURNS bigint
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN (
		SELECT max(o.listing)
		FROM credit.listing l
		JOIN credit.listing n ON n.listing = l.listing AND n.known_until = 'infinity'
		CROSS JOIN LATERAL unnest(credit.keys_of(n.subject)) k (key)
		JOIN credit.listing o ON credit.subject_eq(o.key, k.key)
		JOIN credit.listing v ON v.id = o.listing
		WHERE l.id = p_listing AND l.push IS NOT NULL AND v.known_from < l.known_from AND o.listing <> l.listing
		  -- Missing from the last full list before this one was listed, with its period not over.
		  AND o.known_until = 'infinity' AND credit.is_absence(o) AND o.known_from <= l.known_from
		  AND credit.court_in_charge(o.court) = credit.court_in_charge(n.court)
		  AND credit.same_case(n.subject, o.case_key, n.case_key) AND credit.one_subject(o.subject, n.subject)
		  AND EXISTS (SELECT FROM credit.granted(ARRAY[o.listing], l.known_from) g WHERE g.until > l.known_from));
END
$$;
COMMENT ON FUNCTION credit.taken_up(bigint) IS
	'the listing of the same case that a full list did not have when a push listed this one by another decision; NULL: none. '
	'An absence is no decision: what the court had decided beside its grounds and period holds on';

CREATE FUNCTION credit.decided_fields(p_listing bigint)
	RETURNS TABLE (field text, decision bigint, was jsonb)
	LANGUAGE plpgsql STABLE ROWS 5 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	WITH RECURSIVE line AS (
		SELECT p_listing AS listing
		UNION ALL
		SELECT t.listing FROM line n CROSS JOIN LATERAL (SELECT credit.taken_up(n.listing) AS listing) t
		WHERE t.listing IS NOT NULL
	)
	SELECT c.field, c.decision,
		   -- What the record of before said: before the last decision about the field.
		   (SELECT jsonb_agg(DISTINCT credit.version_facts(v.id) -> c.field)
			FROM credit.listing v
			WHERE v.listing IN (SELECT n.listing FROM line n) AND v.known_from < c.at)
	FROM (
		SELECT k.field, max(e.id) AS decision, max(e.at) AS at
		FROM credit.court_event e
		LEFT JOIN credit.court_event t ON t.id = e.target AND e.action = 'revoke'
		CROSS JOIN LATERAL (
			SELECT jsonb_object_keys(e.detail) WHERE e.action = ANY (ARRAY['correct', 'note_performance'])
			UNION ALL
			-- What was revoked stays revoked, as what was decided stays decided.
			SELECT d.field FROM (VALUES ('ground', 'grounds'), ('extend', 'period_years'), ('end_grace', 'grace_until'),
										('exit_ban', 'exit_ban'), ('lift_exit_ban', 'exit_ban')) d (action, field)
			WHERE d.action = ANY (ARRAY[e.action, t.action])
			UNION ALL
			SELECT unnest(ARRAY['decided_on', 'decision_no']) WHERE e.action = 'revoke' AND t.action = ANY (ARRAY['ground', 'extend'])
		) k (field)
		WHERE e.listing IN (SELECT n.listing FROM line n) AND e.push IS NULL
		  -- A listing that another decision has begun has its own grounds and period.
		  AND (e.listing = p_listing OR NOT k.field = ANY (credit.fields_of_decision()))
		  -- What another decision has decided since is no longer what was corrected.
		  AND NOT EXISTS (SELECT FROM credit.court_event later
						  WHERE later.listing IN (SELECT n.listing FROM line n) AND later.id > e.id AND later.push IS NOT NULL
							AND CASE WHEN k.field = 'exit_ban' THEN later.action = ANY (ARRAY['exit_ban', 'lift_exit_ban'])
									 ELSE later.action = ANY (ARRAY['ground', 'extend'])
										  AND k.field = ANY (credit.fields_of_decision())
								END)
		GROUP BY k.field
	) c;
END
$$;
COMMENT ON FUNCTION credit.decided_fields(bigint) IS
	'the fields of a listing about which the court has decided by itself since it began, each with the last such decision, '
	'and the values that the field had before it';

CREATE FUNCTION credit.corrected_texts(p_listing bigint, p_stands jsonb, p_says jsonb)
	RETURNS TABLE (field text, decision bigint)
	LANGUAGE plpgsql STABLE ROWS 5 SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN QUERY
	-- A text keeps its corrected value as long as the record says what it was before.
	SELECT d.field, d.decision FROM credit.decided_fields(p_listing) d
	WHERE NOT credit.same_value(d.field, p_says -> d.field, p_stands -> d.field)
	  AND EXISTS (SELECT FROM jsonb_array_elements(d.was) w WHERE credit.same_value(d.field, w, p_says -> d.field));
END
$$;
COMMENT ON FUNCTION credit.corrected_texts(bigint, jsonb, jsonb) IS
	'which fields of a listing the court has decided on while a record still says what they were before, with the last '
	'decision about each; p_stands, p_says: what the version and the record say, by column';

CREATE FUNCTION credit.keep_fields(
		s credit.push_stage, p_held text[], p_decision bigint, p_now timestamptz) RETURNS credit.kept
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c_period CONSTANT text[] := ARRAY['grounds', 'ground_text', 'period_years', 'period_reason'];
	c_day CONSTANT text[] := ARRAY['decided_on', 'published_on', 'grace_until'];
	c_decided CONSTANT text[] := c_period || c_day || ARRAY['decision_no', 'exit_ban'];
	o credit.listing;
	k credit.kept;
	c credit.checked_record;
	v_stands jsonb;
	v_says jsonb;
	v_held text[] := p_held;
	x record;
BEGIN
	SELECT * INTO o FROM credit.listing l WHERE l.id = s.old_version;
	v_stands := credit.version_facts(o.id);
	SELECT jsonb_object_agg(f.key, COALESCE(to_jsonb(s) -> f.key, 'null')) INTO v_says FROM jsonb_object_keys(v_stands) f (key);
	k := ROW('{}', '{}', p_decision, false);

	FOR x IN
		SELECT d.field, d.decision, t.field IS NOT NULL AS kept
		FROM credit.decided_fields(o.listing) d
		LEFT JOIN credit.corrected_texts(o.listing, v_stands, v_says) t ON t.field = d.field
	LOOP
		IF x.field = ANY (c_decided) AND (x.field <> 'published_on' OR v_stands -> 'decided_on' = 'null') THEN
			v_held := v_held || x.field;
			k.decision := GREATEST(k.decision, x.decision);
		ELSIF x.kept THEN
			k.facts := k.facts || jsonb_build_object(x.field, v_stands -> x.field);
			k.fields := k.fields || x.field;
			k.decision := GREATEST(k.decision, x.decision);
		END IF;
	END LOOP;
	-- A record shows the last decision, the version what all of them come to.
	IF NOT v_held @> ARRAY['grounds'] AND EXISTS (SELECT FROM credit.court_event e WHERE e.listing = o.listing AND e.action = 'ground')
	   AND to_jsonb(s.grounds) = to_jsonb(credit.pushed_grounds(o.listing, p_now)) THEN
		v_stands := v_stands || jsonb_build_object('grounds', v_says -> 'grounds');
	END IF;
	-- The period follows from the grounds (art. 2), and grace from the day of the decision.
	IF v_held && c_period THEN
		v_held := v_held || c_period;
	END IF;
	IF v_held && c_day THEN
		v_held := v_held || ARRAY['decided_on', 'grace_until'];
	END IF;

	FOR x IN
		SELECT f.field, f.field = ANY (v_held) AS held,
			   CASE f.field WHEN 'period_years' THEN s.period_said WHEN 'exit_ban' THEN s.exit_ban_said
							ELSE v_says -> f.field <> 'null' END AS said
		FROM unnest(c_decided) f (field)
		WHERE NOT credit.same_value(f.field, v_says -> f.field, v_stands -> f.field)
	LOOP
		-- A record that leaves a decided field out is silent about it, but for an exit ban that it no longer says.
		CONTINUE WHEN NOT x.held AND (x.said OR x.field = ANY (ARRAY['exit_ban', 'ground_text', 'published_on'])
			OR x.field = ANY (ARRAY['period_years', 'period_reason']) AND v_says -> 'grounds' <> v_stands -> 'grounds'
			OR x.field = 'period_reason' AND s.period_said
			OR x.field = 'grace_until' AND credit.day_text(s.decided_on) <> v_stands ->> 'decided_on');
		k.facts := k.facts || jsonb_build_object(x.field, v_stands -> x.field);
		IF x.held AND x.said AND x.field <> ALL (ARRAY['ground_text', 'published_on']) THEN
			k.fields := k.fields || x.field;
		END IF;
	END LOOP;

	v_says := v_says || k.facts;
	-- A listing stands under the number of its subject that came last, whatever else the record leaves out.
	k.changes := credit.subject_ne(s.subject, o.subject)
		OR EXISTS (SELECT FROM jsonb_object_keys(v_stands) f (field)
				   WHERE NOT credit.same_value(f.field, v_says -> f.field, v_stands -> f.field))
		-- Posts are no field of a version: they have versions of their own.
		OR credit.posts_change(o.listing, s.relations, p_now);
	IF k.facts ? 'name' THEN
		k.facts := k.facts || jsonb_build_object('name_key', credit.name_key(k.facts ->> 'name'));
	END IF;
	-- A listing that was absent has the end of its absence, not of its period.
	IF o.ended IS NOT NULL
	   OR EXISTS (SELECT FROM unnest(c_period || c_day) f (field)
				  WHERE v_says -> f.field IS DISTINCT FROM v_stands -> f.field AND f.field <> 'ground_text') THEN
		c := credit.check_of_case((jsonb_strip_nulls(credit.record_of(o.id) - c_period - c_day
			|| (SELECT jsonb_object_agg(f.field, v_says -> f.field) FROM unnest(c_period || c_day) f (field))
			|| jsonb_build_object('period_years', NULLIF((v_says ->> 'period_years')::integer, 2))))::text, credit.legal_day(p_now));
		-- What the record says does not go together with what is kept: then all that was decided is.
		IF c.problem IS NOT NULL AND NOT v_held @> c_decided THEN
			RETURN credit.keep_fields(s, c_decided, k.decision, p_now);
		-- After the end of the period it is not made longer but by another decision.
		ELSIF o.until <= p_now AND (c.until IS NULL OR c.until > o.until) AND o.ended IS NULL AND NOT v_held @> c_decided THEN
			RETURN credit.keep_fields(s, c_decided, k.decision, p_now);
		END IF;
		k.facts := k.facts || jsonb_build_object('since', c.since, 'until', c.until);
	ELSE
		k.facts := k.facts || jsonb_build_object('since', o.since, 'until', o.until);
	END IF;
	RETURN k;
END
$$;
COMMENT ON FUNCTION credit.keep_fields(credit.push_stage, text[], bigint, timestamptz) IS
	'what stays of a version that a staged record would change: fields that the court has corrected, fields that are named '
	'as held, decided fields about which the record is silent';

CREATE FUNCTION credit.keep_beside(s credit.push_stage) RETURNS credit.kept
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stands CONSTANT jsonb := credit.version_facts(s.old_version);
	k credit.kept;
BEGIN
	SELECT COALESCE(jsonb_object_agg(c.field, v_stands -> c.field), '{}'),
		   COALESCE(array_agg(c.field ORDER BY c.field) FILTER (WHERE c.field <> 'exit_ban' OR s.exit_ban_said), '{}'),
		   max(c.decision) FILTER (WHERE c.field <> 'exit_ban' OR s.exit_ban_said), true
	INTO k
	FROM credit.corrected_texts(s.old_listing, v_stands, to_jsonb(s)) c
	WHERE c.field <> ALL (credit.fields_of_decision());
	IF NOT s.exit_ban_said AND s.rule = 17 THEN
		k.facts := k.facts || jsonb_build_object('exit_ban', v_stands -> 'exit_ban');
	END IF;
	IF k.facts ? 'name' THEN
		k.facts := k.facts || jsonb_build_object('name_key', credit.name_key(k.facts ->> 'name'));
	END IF;
	RETURN k;
END
$$;
COMMENT ON FUNCTION credit.keep_beside(credit.push_stage) IS
	'what stays of a version beside another decision that a staged record carries, after an absence as well: texts that the '
	'court has corrected, and its last decision of its own about the exit ban, as long as the record says what it said before';

/* Ends */

CREATE FUNCTION credit.end_problem(
		p_act text, p_code text, p_detail jsonb, p_ends timestamptz[], p_until timestamptz, p_listed_on date,
		p_removed_on date, p_now timestamptz) RETURNS text
	LANGUAGE sql STABLE
	RETURN CASE
		WHEN p_removed_on < p_listed_on
			THEN format(credit.coded('removedOn %s lies before the first day of the listing, %s'), credit.day_text(p_removed_on), credit.day_text(p_listed_on))
		WHEN p_act = 'revoke' OR p_until <= p_now OR credit.day_start(p_removed_on) >= p_until THEN NULL
		WHEN p_act = 'expire' AND 'infinity' = ANY (p_ends)
			THEN credit.coded('the listing has no period that could be over (ground 1 alone)')
		WHEN p_act = 'expire'
			THEN format(credit.coded('the period of the listing is not over: its last day is %s'),
						credit.day_text(credit.last_day_before(p_until)))
		-- Art. 10 par. 1 ends what has no period, art. 2 par. 2 what has one; several decisions may have both.
		WHEN p_act = 'remove' AND 'infinity' <> ALL (p_ends)
			THEN format(credit.coded('the listing has a fixed period through %s, which the reasons of art. 10 do not end; those of early removal are %s'),
						credit.day_text(credit.last_day_before(p_until)), credit.reason_words('remove_early'))
		WHEN p_act = 'remove_early' AND 'infinity' = ALL (p_ends)
			THEN format(credit.coded('the listing has no fixed period to end early; the reasons of art. 10 are %s'),
						credit.reason_words('remove'))
		-- The words themselves say that the request was in writing; its day is asked of a clerk alone.
		WHEN p_act = 'remove' AND (p_code <> 'applicant_request' OR p_detail ? 'requested_on')
			THEN (SELECT concat_ws(' ', p.message, p.hint) FROM credit.removal_facts_problem(p_code, p_detail, p_listed_on,
														  COALESCE(p_removed_on, credit.legal_day(p_now))) p
				  WHERE p.message IS NOT NULL)
	END;
COMMENT ON FUNCTION credit.end_problem(text, text, jsonb, timestamptz[], timestamptz, date, date, timestamptz) IS
	'why a pushed end cannot be that of a listing, by the rules of credit_remove, credit_remove_early and credit_expire; '
	'p_ends: until when each decision that lists works, infinity where it has no period; NULL: it can';

/* The table of cases */

CREATE FUNCTION credit.decision_keys(
		p_subject credit.subject, p_case_key text, p_courts text[], p_listing bigint DEFAULT NULL) RETURNS text[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	RETURN (
		SELECT COALESCE(array_agg(DISTINCT n.number_key) FILTER (WHERE n.number_key IS NOT NULL), '{}')
		FROM unnest(credit.keys_of(p_subject)) k (key)
		JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
		JOIN credit.listing_record r ON r.id = l.id
		CROSS JOIN LATERAL (
			SELECT credit.document_key(r.decision_no)
			UNION ALL
			SELECT credit.document_key(e.document_no) FROM credit.court_event e
			WHERE e.listing = l.id AND e.action = ANY (ARRAY['ground', 'extend'])
			UNION ALL
			SELECT credit.document_key(e.detail ->> 'decision_no') FROM credit.court_event e
			WHERE e.listing = l.id AND e.action = 'correct'
		) n (number_key)
		WHERE l.case_key = ANY (credit.case_keys(p_subject, p_case_key)) AND l.court = ANY (p_courts)
		  AND l.listing = COALESCE(p_listing, l.listing));
END
$$;
COMMENT ON FUNCTION credit.decision_keys(credit.subject, text, text[], bigint) IS
	'the numbers of the decisions by which courts have ever listed a subject in a case, or of one listing alone, as '
	'credit.document_key gives them';

CREATE FUNCTION credit.classify_stage(
		p_stage bigint, p_court text, p_now timestamptz, p_exported_at timestamptz DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today CONSTANT date := credit.legal_day(p_now);
	-- The court and those that it has succeeded, and all that they are, or were, called.
	v_courts CONSTANT text[] := credit.courts_of(p_court);
	v_names CONSTANT text[] := ARRAY(SELECT n.name FROM credit.court_called n WHERE n.court = ANY (v_courts));
	v_name_keys CONSTANT text[] := ARRAY(SELECT n.name_key FROM credit.court_called n WHERE n.court = ANY (v_courts));
	c_decided CONSTANT text[] := ARRAY['grounds', 'decided_on', 'decision_no', 'exit_ban'];
	-- A push, or a decision entered by itself.
	v_pushed CONSTANT boolean := EXISTS (SELECT FROM credit.push p WHERE p.id = p_stage);
	-- Most courts' lists never miss anything that is listed again.
	v_absences CONSTANT boolean := EXISTS (SELECT FROM credit.court_event e WHERE e.action = 'absent' AND e.court = ANY (v_courts));
	-- Whether the court has listed anybody by itself since the list was exported, which therefore does not know of it.
	v_listed_since CONSTANT boolean := (SELECT e.at > p_exported_at FROM credit.court_event e
										WHERE e.court = ANY (v_courts) AND e.action = 'list' ORDER BY e.id DESC LIMIT 1);
BEGIN
	-- MATERIALIZED: what a step says is computed once for a record, however few of them the planner expects, and what it
	-- looks up only where the step asks.
	WITH barred AS MATERIALIZED (
		SELECT x.record_no, array_agg(x.bar) AS bars FROM credit.staged_bar x WHERE x.push = p_stage GROUP BY x.record_no
	), requested AS MATERIALIZED (
		SELECT x.record_no, max(x.asked_until) AS asked_until
		FROM credit.staged_request x WHERE x.push = p_stage GROUP BY x.record_no
	), no_more AS MATERIALIZED (
		SELECT x.record_no, max(x.decision) AS decision
		FROM credit.staged_end x WHERE x.push = p_stage AND x.court = ANY (v_courts) GROUP BY x.record_no
	), known_end AS MATERIALIZED (
		SELECT x.record_no, max(x.version) AS version
		FROM credit.staged_known x WHERE x.push = p_stage AND v_pushed AND x.court = ANY (v_courts) GROUP BY x.record_no
	), fact AS MATERIALIZED (
		-- What the record says, and what stands.
		SELECT s.record_no, s.removal, s.subject, s.case_key, s.court_name, s.decided_on, s.removed_on, s.removal_reason,
			   s.on_application, s.doubt, s.basis_no, s.bars, s.grounds, s.period_years,
			   credit.document_key(s.decision_no) AS number_key,
			   w.act, w.code, w.detail || COALESCE(s.removal_detail, '{}') AS detail,
			   s.old_version, s.old_listing, o.court, o.ended, o.until, e.id AS decision,
			   r.grounds AS old_grounds, r.period_years AS old_years,
			   COALESCE(r.decided_on, r.published_on) AS listed_on, credit.document_key(r.decision_no) AS old_key,
			   credit.is_absence(o) AS absent, o.ended IS NOT NULL AND NOT credit.is_absence(o) AS gone,
			   s.fact_digest = o.fact_digest AS same,
			   COALESCE(e.document_no, o.end_reason, o.ended) AS ended_by,
			   -- After a plain end another decision need not be later than the end.
			   CASE o.ended WHEN 'expired' THEN COALESCE(r.decided_on, r.published_on)
							WHEN 'removed' THEN COALESCE(e.decided_on, credit.legal_day(o.until))
							WHEN 'revoked' THEN COALESCE(e.decided_on, credit.legal_day(o.known_from)) END AS ended_on,
			   CASE WHEN credit.is_absence(o)
					THEN (SELECT NULLIF(max(g.until), 'infinity') FROM credit.pieces(ARRAY[o.listing], 'infinity') g
						  WHERE g.ended_by IS NULL)
					ELSE o.until END AS period_until,
			   s.decision_no IS NULL AND r.decision_no IS NOT NULL OR s.decided_on IS NULL AND r.decided_on IS NOT NULL
				 OR s.grace_until IS NULL AND r.grace_until IS NOT NULL
				 OR NOT s.period_said AND r.period_years > 2 AS silent,
			   (s.grounds, s.period_years, s.decided_on, s.grace_until, s.exit_ban)
				 IS DISTINCT FROM (r.grounds, r.period_years, r.decided_on, r.grace_until, o.exit_ban) AS decides_otherwise
		FROM credit.push_stage s
		LEFT JOIN credit.listing o ON o.id = s.old_version
		LEFT JOIN credit.listing_record r ON r.id = s.old_version
		LEFT JOIN credit.court_event e ON e.id = credit.end_of(o.event)
		LEFT JOIN credit.removal_wording w ON s.removal AND w.wording_key = credit.wording_key(s.removal_reason)
		WHERE s.push = p_stage AND s.outcome = 'new'
		  -- Row 7, and most of a first push: where nothing stands and nothing forbids it, there is nothing to ask.
		  AND (s.old_version IS NOT NULL OR s.removal OR s.doubt IS NOT NULL OR s.court_name <> ALL (v_names)
			   OR cardinality(s.bars) > 0
			   OR s.record_no IN (SELECT b.record_no FROM barred b)
			   OR s.record_no IN (SELECT q.record_no FROM requested q)
			   OR s.record_no IN (SELECT d.record_no FROM no_more d)
			   OR s.record_no IN (SELECT e.record_no FROM known_end e))
	), known AS MATERIALIZED (
		-- Is the decision that the record carries one of those known?
		SELECT f.*, f.period_until <= p_now AS over,
			   -- Another court may have listed in the case since the court's own period was over.
			   CASE WHEN f.court <> ALL (v_courts) THEN f.court
					WHEN f.period_until <= p_now AND NOT f.gone AND NOT f.removal
					THEN (SELECT min(l.court) FROM unnest(credit.keys_of(f.subject)) k (key)
						  JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
						  WHERE credit.same_case(f.subject, l.case_key, f.case_key) AND l.court <> ALL (v_courts)
							AND credit.stands(l, p_now)) END AS elsewhere,
			   CASE WHEN f.court = ANY (v_courts) AND NOT f.removal AND NOT f.same
					THEN GREATEST(f.listed_on, (SELECT max(e.decided_on) FROM credit.court_event e
												WHERE e.listing = f.old_listing AND e.action = ANY (ARRAY['ground', 'extend'])
												  AND NOT credit.was_revoked(e)))
					ELSE f.listed_on END AS last_on,
			   CASE WHEN (f.court = ANY (v_courts)) IS NOT TRUE OR f.removal OR f.same AND f.ended IS NULL THEN NULL
					-- Without numbers on either side, what is decided later is another decision, once nothing stands.
					WHEN f.number_key IS NULL
					THEN CASE WHEN f.decided_on > f.listed_on AND (f.ended = 'expired' OR f.absent OR f.period_until <= p_now)
								   AND credit.decision_keys(f.subject, f.case_key, v_courts) = '{}' THEN 'other'
							  ELSE 'none' END
					WHEN f.number_key = f.old_key THEN 'known'
					-- The number of the decision that stands may have been corrected, or another decision have followed it.
					WHEN f.number_key = ANY (credit.decision_keys(f.subject, f.case_key, v_courts, f.old_listing))
					THEN CASE WHEN f.decided_on = f.listed_on
								   -- What was revoked stands against the record field by field.
								   OR EXISTS (SELECT FROM credit.court_event e
											  WHERE e.listing = f.old_listing AND e.action = ANY (ARRAY['ground', 'extend'])
												AND credit.document_key(e.document_no) = f.number_key AND credit.was_revoked(e))
							  THEN 'known' ELSE 'superseded' END
					WHEN f.number_key = ANY (credit.decision_keys(f.subject, f.case_key, v_courts)) THEN 'older'
					-- The decision that stands had no number until now.
					WHEN f.old_key IS NULL AND COALESCE(f.decided_on = f.listed_on, true)
						 AND credit.decision_keys(f.subject, f.case_key, v_courts) = '{}' THEN 'known'
					ELSE 'other' END AS number
		FROM fact f
	), ruled AS MATERIALIZED (
		-- The rows of the table, in its order.
		SELECT k.*,
			   CASE WHEN k.removal AND k.code IS NULL THEN 1
					WHEN k.court_name <> ALL (v_names) AND NOT credit.court_says(v_name_keys, k.court_name) THEN 3
					WHEN k.old_version IS NULL AND k.removal THEN 4
					WHEN k.old_version IS NULL THEN 7
					WHEN k.court <> ALL (v_courts) THEN 8
					WHEN k.removal AND k.gone AND (k.act <> 'revoke' OR k.ended = 'revoked') THEN 10
					WHEN k.removal THEN 14
					WHEN k.gone AND k.number <> 'other' THEN 11
					WHEN k.gone AND (k.decided_on IS NULL OR k.decided_on < k.ended_on
									 OR k.ended = 'expired' AND k.decided_on = k.ended_on) THEN 12
					WHEN k.gone THEN 13
					WHEN k.same AND NOT k.absent THEN 15
					WHEN k.number = 'older' THEN 19
					WHEN k.number <> 'other' AND k.absent THEN 23
					WHEN k.number <> 'other' THEN 21
					-- The number of the decision that stands was corrected.
					WHEN k.decided_on = k.listed_on AND k.grounds = k.old_grounds
						 AND k.period_years IS NOT DISTINCT FROM k.old_years THEN CASE WHEN k.absent THEN 23 ELSE 20 END
					WHEN k.decided_on IS NULL OR k.decided_on < k.last_on THEN 19
					WHEN k.absent THEN 13
					WHEN k.over THEN CASE WHEN k.elsewhere IS NULL THEN 18 ELSE 8 END
					ELSE 17 END AS rule
		FROM known k
	), asked AS MATERIALIZED (
		-- What forbids it, and what it needs.
		SELECT r.*,
			   CASE WHEN r.rule = 14 AND r.act = ANY (ARRAY['remove', 'remove_early'])
					THEN credit.ended_already(r.old_listing, r.act, COALESCE(r.removed_on, v_today), 'infinity') END AS repeats,
			   CASE WHEN r.rule = 14
					THEN credit.end_problem(r.act, r.code, r.detail,
											ARRAY(SELECT g.until FROM credit.pieces(ARRAY[r.old_listing], 'infinity') g
												  WHERE g.made_on <= COALESCE(r.removed_on, v_today) AND g.ended_by IS NULL),
											r.period_until, r.listed_on, r.removed_on, p_now) END AS end_problem,
			   COALESCE(r.over OR credit.day_start(r.removed_on) >= r.period_until, false) AS ends_over,
			   r.doubt IS NOT NULL AND r.rule IN (7, 13, 17, 18, 20, 21, 23) AS doubted,
			   r.rule = 17 AND r.grounds <@ r.old_grounds
			   AND (r.grounds <> r.old_grounds OR r.period_years < r.old_years) AS fewer,
			   r.rule = 17 AND r.grounds = r.old_grounds AND r.period_years > r.old_years AS longer,
			   -- An absence is no decision: what the court decided before it by itself stays beside another decision, as if the
			   -- list had gone on.  Not what is entered by itself, which says what it decides.
			   r.rule = 13 AND r.absent AND r.over IS NOT TRUE AND v_pushed AS resumes,
			   -- Bars are asked of whatever lists on a ground a subject who was not listed so.
			   CASE WHEN r.rule IN (7, 13, 18, 17, 20, 21, 23) AND (b.bars IS NOT NULL OR cardinality(r.bars) > 0)
					THEN credit.bars_words(b.bars || r.bars,
										   CASE WHEN r.rule IN (7, 13, 18) THEN r.grounds
												ELSE ARRAY(SELECT g FROM unnest(r.grounds) g WHERE g <> ALL (r.old_grounds)) END)
					END AS barred_by,
			   -- Art. 10: not at the applicant's request within six months, whichever number the case has by now.
			   CASE WHEN r.rule IN (7, 13, 18) AND r.on_application IS DISTINCT FROM false
					THEN q.asked_until END AS asked_until,
			   -- Nobody who is no more is listed, nor listed for longer.
			   CASE WHEN r.rule IN (7, 11, 12, 13, 17, 18, 23) THEN d.decision END AS debtor_end,
			   -- A decision is known by its number, whatever number the case has by now.
			   CASE WHEN r.rule IN (7, 13, 18) THEN n.version END AS ended_elsewhere,
			   CASE WHEN r.rule IN (21, 23) AND r.number = 'superseded'
					THEN (SELECT max(e.id) FROM credit.court_event e
						  WHERE e.listing = r.old_listing AND e.action = ANY (ARRAY['ground', 'extend']) AND NOT credit.was_revoked(e))
					WHEN r.rule IN (20, 21, 23) AND v_listed_since
					THEN (SELECT e.id FROM credit.listing l JOIN credit.court_event e ON e.id = l.event
						  WHERE l.id = r.old_listing AND e.at > p_exported_at) END AS set_since
		FROM ruled r
		LEFT JOIN barred b ON b.record_no = r.record_no
		LEFT JOIN requested q ON q.record_no = r.record_no
		LEFT JOIN no_more d ON d.record_no = r.record_no
		LEFT JOIN known_end n ON n.record_no = r.record_no
	), judged AS MATERIALIZED (
		SELECT a.*,
			   CASE WHEN a.doubted THEN 5
					WHEN a.barred_by IS NOT NULL THEN 6
					WHEN a.debtor_end IS NOT NULL THEN 9
					WHEN a.ended_elsewhere IS NOT NULL THEN 11
					WHEN a.repeats IS NOT NULL AND NOT a.ends_over THEN 10
					WHEN a.asked_until >= COALESCE(a.decided_on, v_today) THEN 26
					WHEN a.set_since IS NOT NULL AND a.number <> 'superseded' AND a.rule <> 23 THEN 16
					WHEN a.rule = 21 AND NOT a.decides_otherwise THEN 20
					ELSE a.rule END AS row_no
		FROM asked a
	)
	UPDATE credit.push_stage t
	SET rule = j.row_no,
		outcome = CASE WHEN j.row_no IN (1, 4, 6) OR j.row_no = 14 AND j.end_problem IS NOT NULL OR j.row_no = 26 AND j.on_application THEN 'reject'
					   WHEN j.row_no IN (3, 5, 8, 9, 11, 12, 19, 26) OR j.fewer THEN 'held'
					   WHEN j.row_no IN (7, 13) THEN 'new'
					   WHEN j.row_no IN (10, 15) THEN 'same'
					   WHEN j.row_no = 14
					   THEN CASE WHEN j.act = 'revoke' THEN 'revoke' WHEN j.ends_over THEN 'expire' ELSE 'remove' END
					   WHEN j.row_no = 17 THEN CASE WHEN j.longer THEN 'extend' ELSE 'ground' END
					   WHEN j.row_no = 18 THEN 'relist'
					   WHEN j.row_no = 23 THEN 'return'
					   ELSE 'change' END,
		reason = CASE j.row_no
			WHEN 1 THEN format(credit.coded('removalReason "%s" is none that is known; the reasons of art. 10 are %s; those of early removal %s'),
							   left(j.removal_reason, 30), credit.reason_words('remove'), credit.reason_words('remove_early'))
			WHEN 3 THEN format(credit.coded('courtName is that of another court: %s'), j.court_name)
			WHEN 4 THEN credit.coded('removal of a listing that is not on this court''s list')
			WHEN 5 THEN j.doubt
			WHEN 6 THEN j.barred_by
			WHEN 8 THEN format(credit.coded('the same case and subject stand on the list of %s'), credit.court_at(j.elsewhere, p_now))
			WHEN 9 THEN credit.debtor_end_words(j.debtor_end)
			WHEN 10 THEN CASE WHEN j.repeats IS NOT NULL
							  THEN format(CASE j.act
										  WHEN 'remove' THEN credit.coded('"%1$s" has ended what has no period already; the period goes on through %2$s, and reasons of early removal alone end it: %3$s')
										  ELSE credit.coded('"%1$s" has ended the period already; ground 1 goes on, and reasons of art. 10 alone end it: %3$s') END,
										  (SELECT COALESCE(e.document_no, e.reason) FROM credit.court_event e WHERE e.id = j.repeats),
										  credit.day_text(credit.last_day_before(j.until)),
										  credit.reason_words(CASE j.act WHEN 'remove' THEN 'remove_early' ELSE 'remove' END)) END
			WHEN 11 THEN CASE WHEN j.ended_elsewhere IS NULL
							  THEN format(credit.coded('the court has ended this listing by "%s"; to be listed again takes another decision'),
										  j.ended_by)
							  ELSE (SELECT format(credit.coded('by this decision the subject was listed in case "%s", which the court has ended by "%s"; to be listed again takes another decision'),
												  l.case_no, COALESCE(e.document_no, l.end_reason, l.ended))
									FROM credit.listing l LEFT JOIN credit.court_event e ON e.id = credit.end_of(l.event)
									WHERE l.id = j.ended_elsewhere) END
			WHEN 12 THEN format(credit.coded('the record''s decision has no day, or is older than "%s" of %s, by which the court has ended this listing'),
								j.ended_by, credit.day_text(j.ended_on))
			WHEN 14 THEN j.end_problem
			WHEN 17 THEN CASE WHEN j.fewer
							  THEN credit.coded('another decision with fewer grounds or a shorter period: a correction names what it corrects (credit_correct)') END
			WHEN 19 THEN format(credit.coded('the record''s decision has no day, or is older than the one that stands, of %s'),
								credit.day_text(j.last_on))
			WHEN 26 THEN CASE WHEN j.on_application
							  THEN credit.coded('relisting at the applicant''s request within six months of a removal at the applicant''s request (法释〔2017〕7号 art. 10)')
							  ELSE format(credit.coded('removed at the applicant''s request, who cannot ask for another listing through %s (法释〔2017〕7号 art. 10): say whose request it is (onApplication)'),
										  credit.day_text(j.asked_until)) END END,
		decides = CASE WHEN j.row_no IN (7, 13, 18) THEN 'list'
					   WHEN j.row_no = 14 THEN CASE WHEN j.act <> 'revoke' AND j.ends_over THEN 'expire' ELSE j.act END
					   WHEN j.row_no = 17 THEN CASE WHEN j.longer THEN 'extend' ELSE 'ground' END
					   WHEN j.row_no = 21 THEN 'correct' END,
		decision = CASE WHEN j.row_no = 11 AND j.ended_elsewhere IS NOT NULL
						THEN (SELECT credit.end_of(l.event) FROM credit.listing l WHERE l.id = j.ended_elsewhere)
						WHEN j.row_no IN (11, 12) THEN j.decision WHEN j.row_no = 9 THEN j.debtor_end
						WHEN j.row_no = 10 THEN j.repeats ELSE j.set_since END,
		fields = CASE WHEN j.row_no = 10 AND j.repeats IS NOT NULL THEN '{}'
					  WHEN j.row_no IN (16, 20, 21, 23) AND (j.set_since IS NOT NULL OR j.number = 'superseded') THEN c_decided END,
		kept = CASE WHEN j.row_no = 17 OR j.resumes OR j.row_no IN (16, 20, 21, 23)
						 AND (j.silent OR j.over OR j.set_since IS NOT NULL OR j.number = 'superseded'
							  OR EXISTS (SELECT FROM credit.court_event e
										 WHERE e.listing = j.old_listing AND e.push IS NULL)
							  OR v_absences AND credit.taken_up(j.old_listing) IS NOT NULL) THEN '{}'::jsonb END
	FROM judged j
	WHERE t.push = p_stage AND t.record_no = j.record_no AND j.row_no <> 7;

	-- Field by field, where the court has decided on some of them, or the record leaves some out.
	WITH k AS MATERIALIZED (
		SELECT s.record_no, CASE WHEN s.rule IN (13, 17) THEN credit.keep_beside(s)
								 ELSE credit.keep_fields(s, COALESCE(s.fields, '{}'), s.decision, p_now) END AS keep
		FROM credit.push_stage s
		WHERE s.push = p_stage AND (credit.goes_on(s.outcome) OR s.rule = 13) AND s.kept IS NOT NULL
	)
	UPDATE credit.push_stage t
	SET rule = CASE WHEN (k.keep).fields <> '{}' AND t.rule IN (20, 21) THEN 22
					WHEN (k.keep).fields = '{}' AND t.rule = 16 THEN 20 ELSE t.rule END,
		outcome = CASE WHEN t.outcome = 'change' AND NOT (k.keep).changes THEN 'same' ELSE t.outcome END,
		decides = CASE WHEN (k.keep).changes THEN t.decides END,
		decision = (k.keep).decision, fields = NULLIF((k.keep).fields, '{}'), kept = (k.keep).facts,
		reason = CASE WHEN (k.keep).fields = '{}' THEN NULL
					  WHEN (k.keep).decision IS NULL
					  THEN format(credit.coded('another decision alone changes this: %s are kept, what else the record says is applied'),
								  array_to_string((k.keep).fields, ', '))
					  ELSE format(credit.coded('"%s" decides otherwise: %s are kept, what else the record says is applied'),
								  (SELECT e.document_no FROM credit.court_event e WHERE e.id = (k.keep).decision),
								  array_to_string((k.keep).fields, ', ')) END
	FROM k
	WHERE t.push = p_stage AND t.record_no = k.record_no;
	UPDATE credit.push_stage t
	SET (name, name_key, sex, birth_date, representative, court_name, area, filed_on, published_on, decision_no,
		 decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer,
		 obligation, performance, performed_part, unperformed_part, exit_ban, not_public, since, until)
	  = (m.name, m.name_key, m.sex, m.birth_date, m.representative, m.court_name, m.area, m.filed_on, m.published_on, m.decision_no,
		 m.decided_on, m.grounds, m.ground_text, m.period_years, m.period_reason, m.grace_until, m.basis_no, m.basis_issuer,
		 m.obligation, m.performance, m.performed_part, m.unperformed_part, m.exit_ban, m.not_public, m.since, m.until)
	FROM credit.push_stage s CROSS JOIN LATERAL jsonb_populate_record(s, s.kept) m
	WHERE t.push = p_stage AND (credit.goes_on(t.outcome) OR t.rule = 13) AND t.kept <> '{}'
	  AND s.push = p_stage AND s.record_no = t.record_no AND s.kept <> '{}';

	-- What stands is now more than the record said: a record that says all of it is the same (row 15).  Of the exit ban
	-- that another decision left alone (row 17), a record that says nothing of it again is the same.
	WITH x AS MATERIALIZED (
		SELECT w.record_no, c.problem, c.fact_digest
		FROM (SELECT s.record_no, jsonb_strip_nulls(
					 -- As credit.record_of writes a version.
					 to_jsonb(jsonb_populate_record(NULL::credit.listing_record, to_jsonb(s))) - '{id,period_years,ground_text}'::text[]
					 || jsonb_build_object('subject', s.subject::text, 'case_no', s.case_no, 'exit_ban', s.exit_ban, 'not_public', s.not_public,
										   'relations', s.relations, 'period_years', NULLIF(s.period_years, 2))) AS stands
			  FROM credit.push_stage s
			  WHERE s.push = p_stage AND credit.goes_on(s.outcome) AND s.rule <> 17 AND s.kept <> '{}'
			  OFFSET 0) w
		CROSS JOIN LATERAL credit.check_record(w.stands::text, v_today) c
	)
	UPDATE credit.push_stage t SET fact_digest = x.fact_digest
	FROM x
	WHERE t.push = p_stage AND t.record_no = x.record_no AND x.problem IS NULL;
END
$$;
COMMENT ON FUNCTION credit.classify_stage(bigint, text, timestamptz, timestamptz) IS
	'says of each staged record, by the table of cases in doc/register.md, what it comes to beside what stands: outcome, '
	'reason, the kind of decision that it carries, the fields that are kept and the decision that it stands against; '
	'p_exported_at: when the list was taken out of the court''s own system, NULL where it does not say';
