/*
 * Practice: what the subject may know (个人信息保护法 arts. 45, 46, 48;
 * 山东省社会信用条例 art. 37), what it may say about a department's record
 * (art. 39), and what a revocation leaves to undo (art. 40; 法释〔2017〕7号 art. 9).
 */

/* Objections to what a department holds */

CREATE FUNCTION credit.do_object_feedback(feedback bigint, content text, received_on date,
												   needs_others boolean DEFAULT false) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF credit.blank(content) THEN
		RAISE EXCEPTION '%', credit.message('what the objection says is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_day(received_on, NULL);
	INSERT INTO credit.objection (subject, feedback, kind, content, received_on, needs_others)
	SELECT f.subject, f.id, 'department_record', do_object_feedback.content, do_object_feedback.received_on,
		   COALESCE(do_object_feedback.needs_others, false)
	FROM credit.feedback_kept f
	WHERE f.id = do_object_feedback.feedback
	  AND (credit.acts_for(f.court) OR credit.acts_for_department(f.department) OR credit.acts_for(''))
	RETURNING id INTO v_id;
	IF v_id IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('there is no feedback %s'), COALESCE(feedback::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_object_feedback(bigint, text, date, boolean) IS
	'a subject objects to what a department fed back about it (山东省社会信用条例 art. 39): answered within three working days, seven where another unit has to help; credit_decide_objection answers it; returns the objection''s number';

/* What a revocation leaves to undo */

CREATE FUNCTION credit.bears(l credit.listing, measure credit.measure, as_of timestamptz) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN credit.in_force(l, as_of, (l).known_from)
		AND (credit.exit_banned(l, as_of)
			 OR NOT EXISTS (SELECT FROM credit.rule r
							WHERE r.measure OPERATOR(@extschema@.=) bears.measure AND r.court_mark IS NOT NULL
							  AND r.holds @> as_of));
COMMENT ON FUNCTION credit.bears(credit.listing, credit.measure, timestamptz) IS
	'whether, by what a version says, a measure that reaches its subject is borne by it at a moment: the listing is in '
	'force, and has the court''s mark where the measure asks for it';

-- All keys that an ended link, or two units that are kept apart now, has brought together with its own.
CREATE VIEW credit.brought_together WITH (security_barrier) AS
	WITH RECURSIVE linked AS (
		SELECT credit.subject_key(k.subject) AS key, credit.subject_key(k.other) AS other
		FROM credit.subject_link k WHERE k.kind = 'same'
		UNION ALL
		SELECT credit.subject_key(k.other), credit.subject_key(k.subject) FROM credit.subject_link k WHERE k.kind = 'same'
	), reached AS (
		SELECT k.id, x.key
		FROM credit.subject_link k
		CROSS JOIN LATERAL (VALUES (credit.subject_key(k.subject)), (credit.subject_key(k.other))) x (key)
		WHERE k.kind = 'same' AND k.ended_at IS NOT NULL OR k.kind = 'distinct' AND k.ended_at IS NULL
		UNION
		SELECT r.id, l.other FROM reached r JOIN linked l ON l.key OPERATOR(@extschema@.=) r.key
	)
	SELECT r.key, k.id AS link,
		   CASE k.kind WHEN 'same' THEN k.known_from ELSE '-infinity' END AS since,
		   CASE k.kind WHEN 'same' THEN k.ended_at ELSE k.known_from END AS until,
		   CASE k.kind WHEN 'same' THEN 'end_link' ELSE 'keep_apart' END AS because
	FROM reached r JOIN credit.subject_link k ON k.id = r.id;
COMMENT ON VIEW credit.brought_together IS
	'keys of numbers that were taken for one subject''s from since to until: by a link that has been ended, or by an '
	'organization code that two units have';

CREATE VIEW credit.shown_undo_list WITH (security_barrier) AS
	WITH mended AS (
		-- Versions about which something is known better since: few, beside those that only have another text.
		SELECT v.id AS version, v.listing, v.known_from, c AS now_known
		FROM credit.listing v
		JOIN credit.listing c ON c.listing = v.listing AND c.known_until = 'infinity'
		WHERE v.known_until <> 'infinity'
		  AND (c.ended IS NOT DISTINCT FROM 'revoked' OR c.since > v.since OR c.until < v.known_until
			   OR (c.stays, c.exit_ban, c.exit_bans) IS DISTINCT FROM (v.stays, v.exit_ban, v.exit_bans))
	), done AS NOT MATERIALIZED (
		SELECT 'check' AS decision, a.version, a.id, a.subject, a.measure, a.department, a.checked_at AS decided_at,
			   a.checked_at AS as_of, a.verdict::text AS what
		FROM credit.access_log a
		UNION ALL
		-- An act is of its day: it was wrong if nothing was in force at the end of that day.
		SELECT 'feedback', f.version, f.id, f.subject, f.measure, f.department, f.recorded_at,
			   LEAST(f.recorded_at, credit.day_start(f.decided_on + 1) - '1 microsecond'::interval), f.outcome
		FROM credit.feedback_kept f
		WHERE f.outcome <> ALL (ARRAY['lifted', 'not_applicable', 'let_through']) AND f.subject IS NOT NULL
	)
	-- Of a listing that is shown no more (credit.disclosure_end) neither number nor court is named: what was decided on
	-- it is still to be undone.
	SELECT CASE WHEN s.shown THEN m.listing END AS listing, CASE WHEN s.shown THEN (m.now_known).court END AS court,
		   w.known_from AS revoked_at, d.decision, d.id, d.subject, d.measure, d.department,
		   d.decided_at, d.what,
		   EXISTS (SELECT FROM credit.feedback_kept u
				   WHERE credit.subject_key(u.subject) OPERATOR(@extschema@.=) credit.subject_key(d.subject)
					 AND u.measure OPERATOR(@extschema@.=) d.measure
					 AND u.outcome = 'lifted' AND u.recorded_at >= w.known_from
					 AND (u.department IS NOT DISTINCT FROM COALESCE(d.department, u.department)
						  OR (u.department, d.department) IN (
								SELECT s.name, s.named FROM credit.department_stood_for s
								WHERE credit.legal_day(u.recorded_at) >= s.since
								  AND credit.legal_day(u.recorded_at) < s.until))) AS lifted,
		   w.because
	FROM mended m
	JOIN done d ON d.version = m.version
	CROSS JOIN LATERAL (
		-- The first version after it that knew better.
		SELECT x.known_from, COALESCE(e.action, 'push') AS because
		FROM credit.listing x LEFT JOIN credit.court_event e ON e.id = x.event
		WHERE x.listing = m.listing AND x.known_from > d.decided_at AND NOT credit.bears(x, d.measure, d.as_of)
		ORDER BY x.known_from LIMIT 1
	) w
	CROSS JOIN LATERAL (SELECT COALESCE(credit.disclosure_end((m.now_known).until) > now(), true) AS shown) s
	WHERE NOT credit.bears(m.now_known, d.measure, d.as_of) AND credit.sees((m.now_known).court, d.department)
	UNION ALL
	-- What was decided about a number on the listing, or through the post, of one that is another subject's.
	SELECT CASE WHEN s.shown THEN v.listing END, CASE WHEN s.shown THEN v.court END, w.until, d.decision, d.id, d.subject, d.measure, d.department, d.decided_at, d.what,
		   EXISTS (SELECT FROM credit.feedback_kept u
				   WHERE credit.subject_key(u.subject) OPERATOR(@extschema@.=) credit.subject_key(d.subject)
					 AND u.measure OPERATOR(@extschema@.=) d.measure
					 AND u.outcome = 'lifted' AND u.recorded_at >= w.until
					 AND (u.department IS NOT DISTINCT FROM COALESCE(d.department, u.department)
						  OR (u.department, d.department) IN (
								SELECT s.name, s.named FROM credit.department_stood_for s
								WHERE credit.legal_day(u.recorded_at) >= s.since
								  AND credit.legal_day(u.recorded_at) < s.until))),
		   w.because
	FROM (SELECT DISTINCT b.key FROM credit.brought_together b) t
	JOIN done d ON credit.subject_key(d.subject) OPERATOR(@extschema@.=) t.key
	JOIN credit.listing v ON v.id = d.version
	CROSS JOIN LATERAL (
		SELECT COALESCE(credit.disclosure_end(c.until) > now(), true) AS shown
		FROM credit.listing c WHERE c.listing = v.listing AND c.known_until = 'infinity'
	) s
	CROSS JOIN LATERAL (
		SELECT b.until, b.because FROM credit.brought_together b
		WHERE b.key OPERATOR(@extschema@.=) credit.subject_key(d.subject) AND b.since <= d.decided_at AND b.until > d.decided_at
		ORDER BY b.until LIMIT 1
	) w
	WHERE credit.sees(v.court, d.department)
	  AND NOT EXISTS (
		-- Numbers of the same subject as it is known now.
		SELECT FROM (SELECT credit.subject_key(d.subject) AS key
					 UNION ALL
					 SELECT k.other FROM credit.same_subject k
					 WHERE k.subject OPERATOR(@extschema@.=) credit.subject_key(d.subject)) own
		WHERE own.key OPERATOR(@extschema@.=) v.key
			  AND NOT (d.subject, v.subject) OPERATOR(@extschema@.=) ANY (SELECT a.subject, a.other FROM credit.kept_apart a)
		   OR EXISTS (SELECT FROM credit.relation o
					  WHERE o.person OPERATOR(@extschema@.=) own.key AND o.listing = v.listing));
COMMENT ON VIEW credit.shown_undo_list IS 'what credit.undo_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_undo_list_row AS (
	listing bigint, court text, revoked_at timestamp with time zone, decision text, id bigint,
	subject credit.subject, measure credit.measure, department text, decided_at timestamp with time zone,
	what text, lifted boolean, because text
);
COMMENT ON TYPE credit.shown_undo_list_row IS 'a row of credit.undo_list';
CREATE FUNCTION credit.my_undo_list(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_undo_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_undo_list(credit.subject) IS 'the rows of credit.undo_list; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.undo_list WITH (security_barrier) AS SELECT x.* FROM credit.my_undo_list() x;
COMMENT ON VIEW credit.undo_list IS
	'every check answered and every act fed back on what has turned out since not to have been in force then (a listing '
	'revoked, corrected to a later beginning or an earlier end, removed or stayed as of an earlier day, an exit ban that '
	'was not), or on the listing of another subject (a link ended, two units kept apart), for the departments to '
	'undo, each its own, and the court (法释〔2017〕7号 art. 9, 山东省社会信用条例 art. 40); '
	'listing, court: NULL once five years have passed since the listing''s end (山东省社会信用条例 art. 38); '
	'revoked_at: since when it is known; because: the kind of decision that says so, or push; department: as it was called '
	'then; lifted: it, or who bears its duties, has fed back since that it did';

/* What is held about a subject */

-- ROWS: with the thousand that the server expects of a function, whoever joins them to the list would read it whole.
CREATE FUNCTION credit.shown_listings(p_subject credit.subject, p_now timestamptz, p_courts text[]) RETURNS SETOF bigint
	LANGUAGE sql STABLE ROWS 3
BEGIN ATOMIC
	SELECT l.listing FROM credit.listing l
	WHERE EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key) WHERE credit.subject_eq(l.key, k.key))
	  AND credit.one_subject(l.subject, p_subject)
	  AND (p_courts IS NULL OR l.court = ANY (p_courts))
	  AND l.known_until = 'infinity' AND COALESCE(credit.disclosure_end(l.until) > p_now, true);
END;
COMMENT ON FUNCTION credit.shown_listings(credit.subject, timestamptz, text[]) IS
	'the listings of a subject, under all its numbers, until five years after their end; of these courts, NULL: of all';

CREATE FUNCTION credit.shown_no_more(p_listing bigint, p_now timestamptz) RETURNS boolean
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT EXISTS (SELECT FROM credit.listing l
				   WHERE l.listing = p_listing AND l.known_until = 'infinity' AND credit.disclosure_end(l.until) <= p_now);
END;
COMMENT ON FUNCTION credit.shown_no_more(bigint, timestamptz) IS
	'whether a listing ended five years ago, so that neither it nor what hangs on it is shown';

CREATE FUNCTION credit.served_of(p_subject credit.subject, p_now timestamptz, p_courts text[]) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('listing', s.listing, 'decision', s.decision,
														 'decision_no', e.document_no, 'how', s.how, 'how_name', w.name,
														 'served_on', s.served_on) ORDER BY s.id), '[]')
			FROM credit.shown_listings(p_subject, p_now, p_courts) l (listing)
			JOIN credit.service s ON s.listing = l.listing
			JOIN credit.service_way w ON w.code = s.how
			LEFT JOIN credit.court_event e ON e.id = s.decision);
COMMENT ON FUNCTION credit.served_of(credit.subject, timestamptz, text[]) IS
	'the service of decisions on a subject''s listings, for its statement';

CREATE FUNCTION credit.told_of(p_subject credit.subject, p_now timestamptz, p_courts text[]) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('listing', n.listing, 'capacity', n.capacity,
														 'capacity_name', c.name, 'recipient', n.recipient,
														 'document_no', n.document_no, 'sent_on', n.sent_on)
									  ORDER BY n.id), '[]')
			FROM credit.shown_listings(p_subject, p_now, p_courts) l (listing)
			JOIN credit.employer_notice n ON n.listing = l.listing
			JOIN credit.official_capacity c ON c.code = n.capacity);
COMMENT ON FUNCTION credit.told_of(credit.subject, timestamptz, text[]) IS
	'the notices of a subject''s listings to its employer or the body above it, for its statement';

CREATE FUNCTION credit.warned_of(p_subject credit.subject, p_courts text[]) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('court', credit.court_at(w.court, now()), 'case_no', w.case_no, 'how', w.how,
														 'served_on', w.served_on, 'document_no', w.document_no)
									  ORDER BY w.id), '[]')
			FROM credit.risk_warning w
			WHERE EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key) WHERE credit.subject_eq(w.key, k.key))
			  AND credit.one_subject(w.subject, p_subject)
			  AND (p_courts IS NULL OR w.court = ANY (p_courts) AND credit.subject_eq(w.key, credit.subject_key(p_subject))));
COMMENT ON FUNCTION credit.warned_of(credit.subject, text[]) IS
	'the notices of enforcement that warned a subject of being listed, for its statement';

CREATE FUNCTION credit.requests_of(p_subject credit.subject, p_now timestamptz, p_courts text[]) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('request', q.id, 'court', credit.court_at(q.court, p_now), 'case_no', q.case_no,
														 'received_on', q.received_on,
														 'due_on', CASE WHEN q.granted IS NULL
																		THEN credit.deadline(q.received_on, 15, false) END,
														 'granted', q.granted, 'decided_on', q.decided_on,
														 'document_no', q.document_no, 'listing', q.listing)
									  ORDER BY q.id), '[]')
			FROM credit.listing_request q
			WHERE EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key) WHERE credit.subject_eq(q.key, k.key))
			  AND credit.one_subject(q.subject, p_subject)
			  AND (p_courts IS NULL OR q.court = ANY (p_courts) AND credit.subject_eq(q.key, credit.subject_key(p_subject)))
			  AND CASE WHEN q.granted THEN q.listing IN (SELECT credit.shown_listings(p_subject, p_now, p_courts))
					   ELSE COALESCE(credit.disclosure_end(q.decided_at) > p_now, true) END);
COMMENT ON FUNCTION credit.requests_of(credit.subject, timestamptz, text[]) IS
	'applicants'' requests to list a subject, for its statement: not who asked, nor why it was refused; those refused until '
	'five years after, those granted as long as the listing is shown';

CREATE FUNCTION credit.measure_title(p_measure credit.measure) RETURNS text
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT rtrim(l.title, '。') FROM credit.measure_list l WHERE credit.measure_eq(l.measure, p_measure)
	ORDER BY l.valid_from DESC LIMIT 1
$$;
COMMENT ON FUNCTION credit.measure_title(credit.measure) IS
	'the title of a measure in the latest edition of its plan, without the full stop at its end';

CREATE FUNCTION credit.item_words(p_measure credit.measure) RETURNS text
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT format('%s第%s项', CASE WHEN (SELECT count(*) FROM credit.plan) > 1
							  THEN (SELECT min(l.plan_title) FROM (
										SELECT '《' || btrim(e.title, '《》') || '》' AS plan_title
										FROM credit.plan p JOIN credit.plan_edition e ON e.plan = p.id
										WHERE p.code = credit.measure_plan(p_measure) ORDER BY e.id DESC LIMIT 1) l) ELSE '' END,
				  credit.measure_number(p_measure))
$$;
COMMENT ON FUNCTION credit.item_words(credit.measure) IS
	'which item of a plan a measure is, in Chinese; with the plan''s title where there are several plans';

CREATE FUNCTION credit.noticed_of(p_subject credit.subject, p_keys credit.subject[], p_now timestamptz, p_courts text[]) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('at', h.noticed_at, 'measure', w.measure::text, 'item', credit.item_words(w.measure),
														 'title', credit.measure_title(w.measure), 'department', w.department,
														 'ended_at', h.ended_at) ORDER BY h.id), '[]')
			FROM credit.noticed_hit h JOIN credit.watch w ON w.id = h.watch
			WHERE EXISTS (SELECT FROM unnest(p_keys) k (key) WHERE credit.subject_eq(credit.subject_key(h.subject), k.key))
			  AND credit.one_subject(h.subject, p_subject) AND NOT credit.shown_no_more(h.listing, p_now)
			  AND (p_courts IS NULL OR EXISTS (SELECT FROM credit.listing l WHERE l.listing = h.listing AND l.known_until = 'infinity'
																			 AND l.court = ANY (p_courts))));
COMMENT ON FUNCTION credit.noticed_of(credit.subject, credit.subject[], timestamptz, text[]) IS
	'what departments have noticed about a subject in tables of theirs, for its statement: for which measure and when, not in which '
	'row or table, which a court has no business to learn';

CREATE FUNCTION credit.plans_of(p_measures credit.measure[], p_day date) RETURNS jsonb
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(jsonb_agg(concat('《', btrim(e.title, '《》'), '》', '（' || e.document_no || '）') ORDER BY p.id), '[]')
	FROM credit.plan p
	JOIN credit.plan_edition e ON e.plan = p.id
	JOIN credit.plan_validity v ON v.edition = e.id AND v.holds @> credit.day_start(p_day)
	WHERE p.code IN (SELECT credit.measure_plan(m) FROM unnest(p_measures) m)
$$;
COMMENT ON FUNCTION credit.plans_of(credit.measure[], date) IS
	'the plans that measures are of, by title and document number, in the editions that hold on a day';

CREATE FUNCTION credit.held_role_words(p_via credit.subject, p_measure credit.measure, p_keys credit.subject[], p_now timestamptz)
	RETURNS text
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(DISTINCT r.name, '、')
	FROM credit.relation o JOIN credit.post_role r ON r.code = o.role
	WHERE EXISTS (SELECT FROM unnest(p_keys) k (key) WHERE credit.subject_eq(credit.subject_key(o.person), k.key))
	  AND credit.subject_eq(credit.subject_key(o.organization), credit.subject_key(p_via)) AND o.known_until = 'infinity'
	  AND o.since <= p_now AND COALESCE(p_now < o.until, true)
	  AND EXISTS (SELECT FROM credit.rule u WHERE credit.measure_eq(u.measure, p_measure) AND u.holds @> p_now
				  AND o.role = ANY (u.binds_through))
$$;
COMMENT ON FUNCTION credit.held_role_words(credit.subject, credit.measure, credit.subject[], timestamptz) IS
	'by which posts in a unit a measure reaches a person, in Chinese';

CREATE FUNCTION credit.held_about(p_subject credit.subject, p_courts text[]) RETURNS jsonb
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_now timestamptz := GREATEST(statement_timestamp(), now());
	v_keys credit.subject[] := CASE WHEN p_courts IS NULL THEN credit.keys_of(p_subject) ELSE ARRAY[credit.subject_key(p_subject)] END;
	v_held jsonb;
BEGIN
	-- One list a statement: each is planned while no tables but its own are open.
	v_held := jsonb_build_object(
		'subject', p_subject::text,
		'kind', credit.subject_kind(p_subject),
		-- All numbers that are the same unit's, or that the courts have linked with this one.
		'identifiers', (SELECT jsonb_agg(DISTINCT n.number::text)
						FROM (SELECT p_subject AS number
							  UNION ALL
							  SELECT l.subject FROM credit.listing l
							  WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(l.key, k.key))
								AND credit.one_subject(l.subject, p_subject) AND (p_courts IS NULL OR l.court = ANY (p_courts))
							  UNION ALL
							  SELECT x.number
							  FROM credit.subject_link i CROSS JOIN LATERAL (VALUES (i.subject), (i.other)) x (number)
							  WHERE i.kind = 'same' AND i.ended_at IS NULL AND credit.one_subject(x.number, p_subject) AND p_courts IS NULL) n),
		'issuer', (SELECT string_agg(credit.court_at(c.court, v_now), '、' ORDER BY c.n)
				   FROM unnest(credit.acting_courts()) WITH ORDINALITY c (court, n)),
		'made_at', v_now,
		'list_as_of', credit.list_as_of(),
		'covers', CASE WHEN p_courts IS NULL THEN '本告知书仅反映本区失信被执行人联合惩戒登记的内容，'
			ELSE '本告知书仅反映本院登记的内容和现行适用的惩戒措施，不包括其他法院登记的内容和有关单位的查询、反馈记录，'
				|| '需要查询的，请向作出纳入决定的人民法院或者公共信用信息机构提出；' END
			|| '不涉及限制消费令、限制出境等其他法律文书，不涉及其他名单，'
			|| '也不涉及中国人民银行征信系统的记录。');
	v_held := v_held || jsonb_build_object(
		'listings', COALESCE((
			SELECT jsonb_agg(jsonb_build_object(
				'listing', l.listing, 'identifier', l.subject::text, 'name', r.name, 'case_no', l.case_no,
				'further_case_nos', to_jsonb(credit.further_cases(l.listing)),
				'court', credit.court_at(l.court, v_now),
				'grounds', to_jsonb(r.grounds),
				'ground_names', (SELECT jsonb_agg(credit.words_of('ground', g.no::text) ORDER BY g.n)
								 FROM unnest(r.grounds) WITH ORDINALITY g (no, n)),
				'ground_text', r.ground_text, 'decision_no', r.decision_no,
				'decided_on', r.decided_on,
				'obligation', r.obligation, 'performance', r.performance, 'basis_no', r.basis_no,
				'basis_issuer', r.basis_issuer,
				'since', l.since, 'until', l.until, 'ended', l.ended, 'ended_name', credit.words_of('end', l.ended),
				'end_reason', l.end_reason, 'end_reason_name', credit.end_reason_words(l.end_reason),
				'stayed', COALESCE(l.stays @> v_now, false),
				'exit_ban', credit.exit_banned(l, v_now), 'not_public', l.not_public,
				'shown_until', credit.disclosure_end(l.until),
				'source', COALESCE('push ' || p.push_no, 'decision ' || e.document_no),
				'history', (SELECT jsonb_agg(jsonb_build_object('known_from', h.known_from, 'since', h.since,
																'until', h.until, 'ended', h.ended,
								'source', COALESCE('push ' || hp.push_no, 'decision ' || he.document_no),
								'reason', COALESCE(h.end_reason, he.reason)) ORDER BY h.known_from)
							FROM credit.listing h LEFT JOIN credit.push hp ON hp.id = h.push
							LEFT JOIN credit.court_event he ON he.id = h.event
							WHERE h.listing = l.listing),
				'says', (SELECT jsonb_agg(jsonb_build_object('at', k.at, 'content', k.content) ORDER BY k.id)
						 FROM credit.remark k WHERE k.listing = l.listing)
				) ORDER BY l.since, l.listing)
			FROM credit.listing l
			JOIN credit.listing_record r ON r.id = l.id
			LEFT JOIN credit.push p ON p.id = l.push
			LEFT JOIN credit.court_event e ON e.id = l.event
			WHERE l.listing IN (SELECT credit.shown_listings(p_subject, v_now, p_courts)) AND l.known_until = 'infinity'), '[]'));
	v_held := v_held || jsonb_build_object(
		'served', credit.served_of(p_subject, v_now, p_courts),
		'told', credit.told_of(p_subject, v_now, p_courts),
		'warned', credit.warned_of(p_subject, p_courts),
		'requests', credit.requests_of(p_subject, v_now, p_courts));
	v_held := v_held || jsonb_build_object(
		'posts', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('organization', o.organization::text, 'role', o.role,
												'role_name', credit.words_of('role', o.role), 'since', o.since,
												'until', o.until) ORDER BY o.since, o.id)
			FROM credit.relation o
			WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(o.person, k.key)) AND o.known_until = 'infinity'
			  AND NOT credit.shown_no_more(o.listing, v_now)
			  AND (p_courts IS NULL OR EXISTS (SELECT FROM credit.listing l WHERE l.listing = o.listing AND l.known_until = 'infinity'
															  AND l.court = ANY (p_courts)))
			  AND COALESCE(credit.disclosure_end(o.until) > v_now, true)), '[]'));
	v_held := v_held || jsonb_build_object(
		'measures', COALESCE((
			SELECT jsonb_agg(jsonb_build_object(
				'measure', m.measure::text, 'item', credit.item_words(m.measure), 'title', m.title, 'effect', m.effect,
				-- Of many measures a word is joined, not asked for one by one: a function's query is run each time.
				'effect_name', COALESCE(we.zh, m.effect), 'verdict', m.verdict,
				'verdict_name', COALESCE(wv.zh, m.verdict::text),
				'condition', m.condition,
				'departments', to_jsonb(m.departments), 'through', m.via::text, 'through_role', credit.held_role_words(m.via, m.measure, v_keys, v_now),
				'case_no', m.case_no, 'since', m.since,
				'until', m.until,
				'basis', (SELECT r.basis FROM credit.rule r
						  WHERE credit.measure_eq(r.measure, m.measure) AND r.holds @> v_now))
				ORDER BY m.measure, m.case_no, m.via::text, m.since)
			FROM credit.measures(p_subject, v_now, 'infinity') m
			LEFT JOIN credit.word we ON we.kind = 'effect' AND we.code = m.effect
			LEFT JOIN credit.word wv ON wv.kind = 'verdict' AND wv.code = m.verdict::text), '[]'));
	v_held := v_held || jsonb_build_object(
		'plans', credit.plans_of((SELECT array_agg(DISTINCT (m ->> 'measure')::credit.measure)
								  FROM jsonb_array_elements(v_held -> 'measures') m), credit.legal_day(v_now)),
		'exemptions', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('measure', x.measure::text, 'item', credit.item_words(x.measure),
												'title', credit.measure_title(x.measure), 'scope', x.scope,
												'approval_no', x.approval_no, 'court', credit.court_at(x.court, v_now),
												'since', x.since, 'until', x.until)
												ORDER BY x.since, x.exemption)
			FROM credit.exemption x WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(x.key, k.key))
			  AND credit.one_subject(x.subject, p_subject) AND x.known_until = 'infinity'
			  AND (p_courts IS NULL OR x.court = ANY (p_courts))
			  AND credit.disclosure_end(x.until) > v_now), '[]'));
	v_held := v_held || jsonb_build_object(
		'objections', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('objection', o.id, 'listing', o.listing, 'feedback', o.feedback,
												'kind', o.kind, 'kind_name', credit.words_of('objection_kind', o.kind),
												'received_on', o.received_on, 'state', o.state,
												'state_name', credit.words_of('objection_state', o.state),
				'decided_on', o.decided_on, 'served_on', o.served_on, 'due_on', d.due_on,
				'review_until', o.review_until, 'review_lapsed', o.review_lapsed)
				ORDER BY o.id)
			FROM credit.shown_objection_state o LEFT JOIN credit.shown_deadline_list d ON d.objection = o.id
			WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(credit.subject_key(o.subject), k.key))
			  AND credit.one_subject(o.subject, p_subject) AND NOT credit.shown_no_more(o.listing, v_now)
			  AND (p_courts IS NULL
				   OR EXISTS (SELECT FROM credit.listing l WHERE l.listing = o.listing AND l.known_until = 'infinity' AND l.court = ANY (p_courts))
				   OR EXISTS (SELECT FROM credit.feedback_kept f WHERE f.id = o.feedback AND f.court = ANY (p_courts)))), '[]'));
	v_held := v_held || jsonb_build_object(
		'asked', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('at', a.checked_at, 'measure', a.measure::text,
												'item', credit.item_words(a.measure), 'purpose', a.purpose,
												'purpose_name', COALESCE((SELECT p.name FROM credit.purpose p WHERE p.code = a.purpose),
																		 a.purpose),
												'verdict', a.verdict, 'verdict_name', credit.words_of('verdict', a.verdict::text),
												-- The unit, and not whose login it was.
												'by', COALESCE(a.department, (
													SELECT min(credit.court_at(b.court, v_now)) FROM credit.role_binding b
													WHERE b.role = a.asking_role AND b.court IS NOT NULL AND b.bound_at <= a.checked_at
													  AND COALESCE(a.checked_at < b.unbound_at, true)))) ORDER BY a.id)
			FROM credit.access_log a WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(credit.subject_key(a.subject), k.key))
			  AND credit.one_subject(a.subject, p_subject)
			  AND (p_courts IS NULL OR EXISTS (SELECT FROM credit.listing l WHERE l.id = a.version AND l.court = ANY (p_courts)))), '[]'));
	v_held := v_held || jsonb_build_object(
		'done', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('feedback', f.id, 'at', f.recorded_at, 'measure', f.measure::text,
												'item', credit.item_words(f.measure), 'title', credit.measure_title(f.measure),
												'department', f.department, 'outcome', f.outcome,
												'outcome_name', t.name) ORDER BY f.id)
			FROM credit.feedback_kept f JOIN credit.outcome t ON t.code = f.outcome
			WHERE EXISTS (SELECT FROM unnest(v_keys) k (key) WHERE credit.subject_eq(credit.subject_key(f.subject), k.key))
			  AND credit.one_subject(f.subject, p_subject)
			  AND (p_courts IS NULL OR f.court = ANY (p_courts))
			  AND NOT EXISTS (SELECT FROM credit.listing l WHERE l.id = f.version AND credit.shown_no_more(l.listing, v_now))), '[]'));
	v_held := v_held || jsonb_build_object('noticed', credit.noticed_of(p_subject, v_keys, v_now, p_courts));
	RETURN v_held || jsonb_build_object(
		'rights', jsonb_strip_nulls(jsonb_build_object(
			'correct', credit.correction_words(COALESCE((
					SELECT string_agg(DISTINCT x ->> 'court', '、') FROM jsonb_array_elements(v_held -> 'listings') x),
				'作出纳入决定的人民法院')) || '（法释〔2017〕7号第十一条、第十二条）',
			'review', credit.review_words(),
			'post', CASE WHEN EXISTS (SELECT FROM jsonb_array_elements(v_held -> 'measures') x WHERE x ->> 'through' IS NOT NULL)
						 THEN '因任职适用惩戒措施的，不担任或者已经不再担任该职务的，可以书面向执行法院提交证明，申请停止对本人适用' END,
			'departments', '认为部门记录有误的，可以向该部门或者公共信用信息机构提出异议申请；受理单位自收到之日起三个工作日内处理并通知结果，'
				|| '需要其他单位协助核查的，七个工作日内处理并通知结果（山东省社会信用条例第三十九条）',
			'act', credit.act_remedy_words(),
			'explain', '有权查阅、复制本人信息，要求更正、补充，并要求作出解释说明（个人信息保护法第四十五条、第四十六条、第四十八条）')));
END
$$;
COMMENT ON FUNCTION credit.held_about(credit.subject, text[]) IS
	'everything held about a subject that is to be disclosed, as JSON; with courts, what is theirs, under this number, and the '
	'measures that hold now, which any court may ask for; NULL for the courts: of all';

CREATE FUNCTION credit.do_statement(subject_id credit.subject) RETURNS jsonb
	LANGUAGE plpgsql VOLATILE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_statement jsonb;
BEGIN
	PERFORM credit.require_some_court();
	PERFORM credit.require_tie(subject_id);
	v_statement := credit.held_about(subject_id, CASE WHEN NOT credit.has_listed(subject_id) THEN credit.acting_courts() END);
	IF credit.is_minor(subject_id, now()) THEN
		-- What 0.1.0 kept of a child is told, and nothing is added to it.
		IF NOT EXISTS (SELECT FROM jsonb_each(v_statement) x WHERE jsonb_typeof(x.value) = 'array' AND x.value <> '[]'
					   AND x.key <> 'identifiers') THEN
			PERFORM credit.refuse_minor(subject_id);
		END IF;
		RETURN v_statement;
	END IF;
	INSERT INTO credit.access_log (checked_at, subject, purpose, session_role, asking_role, application)
	VALUES (clock_timestamp(), subject_id, 'self', SESSION_USER, credit.acting_role(),
			current_setting('application_name'));
	RETURN v_statement;
END
$$;
COMMENT ON FUNCTION credit.do_statement(credit.subject) IS
	'everything held about a subject: listings with their history, how they were served, whom the court told of them and what applicants asked (not who), posts, every measure in force with basis and period, exemptions, objections and their deadlines, who asked about it and for what, what departments noticed in tables of theirs (not where) and did, and how to object; for the subject itself (个人信息保护法 arts. 44, 45, 46, 48); written to the access log; nothing that ended five years ago; for a court that has something to do with the subject: all of it where it has listed the subject, else what is that court''s own; error CR003 for a minor of whom nothing is held; NULL gives NULL';
