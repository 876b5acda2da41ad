/*
 * Practice: what may no longer be shown is erased (个人信息保护法 art. 47,
 * 山东省社会信用条例 art. 38).  Five years after its end a listing is shown to
 * nobody; after a further term, which the office sets, the identifiers, names and
 * texts of all that hangs on it become NULL.  Rows stay, with their numbers, days
 * and digests: that something was done, when and by whom can be proved, about
 * whom cannot be told.
 *
 * Nothing is erased before the office has set the term.  It is never shorter than
 * the access log is kept, and longer than any term of an objection.  Entries of the
 * log that are still there lose subject and note with what they rest on; the seals
 * stay whole, as they are over salted digests of these.
 *
 * What is erased is named by a certificate (sql/base/erasure.sql), which is chained
 * to the one before it.  Followers are told in the feed.
 */

/* What holds personal data */

CREATE VIEW credit.personal_data WITH (security_invoker) AS
	SELECT p.relation, p.id_column, p.erased, p.kept, p.why, credit.words_of('erased_why', p.why) AS why_name FROM (VALUES
		-- The register
		('listing'::name, 'id'::name, '{subject,case_no,case_key,end_reason}'::name[], '{ended,court,key}'::name[],
		 'by the listing'),
		('listing_case', 'event', '{case_no,case_key}', '{}', 'by the listing'),
		('listing_record', 'id', '{name,sex,birth_date,representative,area,decision_no,ground_text,period_reason,basis_no,basis_issuer,obligation,performance,performed_part,unperformed_part}',
		 '{court_name}', 'by the listing'),
		('relation', 'id', '{person,organization}', '{role}', 'by the listing'),
		('court_event', 'id', '{document_no,reason,detail}', '{court,action,facts}',
		 'by the listing, the exemption or the link; facts are grounds, days and periods'),
		('push_reject_kept', 'id', '{reason,record}', '{fields}', 'by the listing, or five years after the push'),
		('party', 'id', '{subject,name_key,name,reason}', '{key}', 'with the last listing of the subject'),
		('exemption', 'id', '{subject,scope,approval_no}', '{court,key}', 'with the last listing of the subject'),
		('subject_link', 'id', '{subject,other}', '{kind}', 'with the last listing of the subject'),
		('stay', 'event', '{}', '{proceeding}', 'names nobody'),
		('objection', 'id', '{subject,content}', '{kind}', 'by the listing or the feedback'),
		('objection_step', 'objection', '{document_no,content}', '{step}', 'by the objection'),
		('remark', 'id', '{subject,content}', '{}', 'by the listing'),
		('service', 'id', '{document_no}', '{how}', 'by the listing'),
		('employer_notice', 'id', '{recipient,document_no}', '{capacity}', 'by the listing'),
		('risk_warning', 'id', '{subject,case_no,case_key,document_no}', '{court,how,key}',
		 'five years after it was entered, with the last listing of the case'),
		('listing_request', 'id', '{subject,case_no,case_key,applicant,content,document_no,reason}', '{court,key}',
		 'five years after its answer, with the last listing of the case'),
		('listing_bar', 'id', '{subject,case_no,case_key,document_no,lift_reason}', '{court,bar,key}',
		 'five years after it was lifted, with the last listing of the case'),
		('assistance', 'id', '{subject,document_no,withdrawal_no,withdrawal_reason}', '{court,department,what}',
		 'by the listing'),
		('assistance_answer', 'assistance', '{document_no}', '{}', 'by the request'),
		('push', 'id', '{digest,unknown_fields}', '{court,push_no,mode,base_push,touches}', 'five years after the push'),
		('push_stage', NULL, NULL, NULL, 'empty between pushes'),
		('inbox', 'line', '{record}', '{}', 'emptied by the push of whoever loaded it, or five years after it was loaded'),
		('sheet_line', 'line_no', '{line}', '{}', 'emptied by who reads what it loaded, or five years after it was loaded'),
		('sheet', NULL, NULL, NULL, 'names of columns'),
		('sheet_row', 'id', '{cells,reason}', '{}', 'removed by the push or the next sheet, or five years after it was read'),
		('court', NULL, NULL, NULL, 'courts'), ('court_name', NULL, NULL, NULL, 'courts'),
		('court_entry', NULL, NULL, NULL, 'courts'),
		-- Decisions
		('access_log', 'id', '{subject,subject_salt,note,note_salt}', '{purpose,application,department}',
		 'by the listing, or five years after it was asked; removed by credit_expire_log'),
		('access_log_rest', NULL, NULL, NULL, 'entries of access_log'),
		('erased_entry', NULL, NULL, NULL, 'digests whose salts are gone'),
		('log_batch', NULL, NULL, NULL, 'digests'),
		('screening', 'id', '{note}', '{purpose,department,application}', 'five years after it was asked'),
		-- Practice
		('override', 'id', '{subject,reason}', '{}', 'five years after it was given'),
		('feedback_kept', 'id', '{subject,detail,document_no,evidence_uri,correction}',
		 '{outcome,department,source,court,evidence_sha256}', 'by the listing, or five years after it was given'),
		('feedback_log', 'feedback', '{before,after}', '{action,application}', 'by the feedback'),
		('feedback_reject_kept', 'id', '{subject,measure,outcome,detail,reason}', '{code}', 'five years after it was refused'),
		('sent_feedback', 'feedback', '{reason}', '{code}', 'by the feedback'),
		('change', 'id', '{subject,other,person,case_no,decision_no}', '{change,role,measure,court,ended,called}',
		 'by the listing, the exemption or the link'),
		('typical_case', 'id', '{}', '{court,recipient}', 'names nobody'),
		('case_version', 'typical_case', '{title,body}', '{}', 'by the listing'),
		('case_step', 'id', '{document_no,reason}', '{step}', 'by the listing'),
		('held_list', 'id', '{name}', '{department}', 'five years after it was removed'),
		('held_subject', 'id', '{subject}', '{}', 'removed with its list, on the day that the department has said, or five years after it'),
		('watch', NULL, NULL, NULL, 'names of tables and columns'),
		('noticed_hit', 'id', '{subject,row_key}', '{ended_why}', 'by the listing'),
		('receipt', NULL, NULL, NULL, 'departments'),
		('erasure', NULL, NULL, NULL, 'numbers and digests'),
		('erasure_part', NULL, NULL, NULL, 'numbers'),
		('erasure_receipt', NULL, NULL, NULL, 'departments'),
		('term', NULL, NULL, NULL, 'terms'), ('term_entry', NULL, NULL, NULL, 'terms'),
		('feed', NULL, NULL, NULL, 'the number of the feed'),
		('overdue_notice', NULL, NULL, NULL, 'figures'),
		('measure_event', NULL, NULL, NULL, 'measures'),
		-- What there is to choose from, the plan, the calendar, who acts
		('turn', NULL, NULL, NULL, 'codes'), ('word', NULL, NULL, NULL, 'codes'), ('post_role', NULL, NULL, NULL, 'codes'), ('bar', NULL, NULL, NULL, 'codes'),
		('bar_ground', NULL, NULL, NULL, 'codes'), ('removal_reason', NULL, NULL, NULL, 'codes'),
		('removal_wording', NULL, NULL, NULL, 'codes'), ('record_name', NULL, NULL, NULL, 'codes'), ('ground_wording', NULL, NULL, NULL, 'codes'), ('service_way', NULL, NULL, NULL, 'codes'),
		('official_capacity', NULL, NULL, NULL, 'codes'), ('assistance_kind', NULL, NULL, NULL, 'codes'),
		('purpose', NULL, NULL, NULL, 'codes'), ('outcome', NULL, NULL, NULL, 'codes'),
		('demand_rule', NULL, NULL, NULL, 'codes'), ('division', NULL, NULL, NULL, 'codes'),
		('job', NULL, NULL, NULL, 'codes'), ('bi_view', NULL, NULL, NULL, 'codes'), ('bi_column', NULL, NULL, NULL, 'codes'),
		('plan', NULL, NULL, NULL, 'the plan'), ('plan_edition', NULL, NULL, NULL, 'the plan'),
		('department', NULL, NULL, NULL, 'the plan'), ('department_name', NULL, NULL, NULL, 'the plan'),
		('department_history', NULL, NULL, NULL, 'departments'),
		('plan_reading', NULL, NULL, NULL, 'the plan'), ('plan_measure', NULL, NULL, NULL, 'the plan'),
		('plan_department', NULL, NULL, NULL, 'the plan'), ('plan_basis', NULL, NULL, NULL, 'the plan'),
		('edition_basis', NULL, NULL, NULL, 'the plan'), ('carrying_basis', NULL, NULL, NULL, 'the plan'),
		('plan_replacement', NULL, NULL, NULL, 'the plan'),
		('holiday_year', NULL, NULL, NULL, 'the calendar'), ('holiday', NULL, NULL, NULL, 'the calendar'),
		('role_binding', NULL, NULL, NULL, 'logins'),
		('figure_day', NULL, NULL, NULL, 'figures'), ('listing_day', NULL, NULL, NULL, 'figures'),
		('measure_day', NULL, NULL, NULL, 'figures'), ('figure_month', NULL, NULL, NULL, 'figures'),
		('check_month', NULL, NULL, NULL, 'figures'), ('owed_taken', NULL, NULL, NULL, 'figures'),
		('owed_day', NULL, NULL, NULL, 'figures'), ('effect_document', NULL, NULL, NULL, 'figures'))
		p (relation, id_column, erased, kept, why);
COMMENT ON VIEW credit.personal_data IS
	'the one list of what holds personal data: of each table the columns that an erasure empties, and those that could hold '
	'such data and do not; a test fails for a column that is in neither';
COMMENT ON COLUMN credit.personal_data.id_column IS 'whose number names a row to a certificate';
COMMENT ON COLUMN credit.personal_data.kept IS
	'codes, courts, departments and logins, digests; NULL where the whole table holds nothing about a person, or loses it '
	'in another way';
COMMENT ON COLUMN credit.personal_data.why IS 'when its rows are erased, or why they need not be; why_name: the same in Chinese (credit.word)';

/* The term */

CREATE FUNCTION credit.erasure_term() RETURNS integer
	LANGUAGE sql STABLE
	-- GREATEST passes over NULL: without a term of the office there is none.
	RETURN (SELECT GREATEST(t.months, credit.log_retention()) FROM credit.term t WHERE t.kind = 'erasure');
COMMENT ON FUNCTION credit.erasure_term() IS
	'the months after which what may no longer be shown is erased: as the office has set them, and at least as long as the '
	'access log is kept; NULL: the office has set none';

CREATE FUNCTION credit.do_set_erasure_term(months integer) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF months IS NOT NULL AND months NOT BETWEEN credit.log_retention() AND 1200 THEN
		RAISE EXCEPTION '%', format(credit.message('the term of erasure must be between %s and 1200 months'),
									credit.log_retention())
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = credit.message('It is never shorter than the access log is kept (credit.log_retention), whose entries rest on what would be erased.'),
				  HINT = credit.message('NULL: nothing is erased.');
	END IF;
	PERFORM credit.write_term('erasure', NULL, NULL, months);
END
$$;
COMMENT ON FUNCTION credit.do_set_erasure_term(integer) IS
	'sets after how many months what may no longer be shown is erased; NULL: it is not; error where that is shorter than '
	'the access log is kept; who set it stays in credit.term_entry';

-- A clock that is ahead would erase what is still to be shown, for good.  So time does not go on beyond a month after
-- what was last entered: a list that is kept has its heartbeats.
CREATE FUNCTION credit.erased_before() RETURNS timestamptz
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.day_start((credit.legal_day(LEAST(clock_timestamp(), max(c.last_at) + '31 days'::interval))
							 - make_interval(months => credit.erasure_term()))::date)
	FROM credit.court c HAVING max(c.last_at) IS NOT NULL
$$;
COMMENT ON FUNCTION credit.erased_before() IS
	'what could not be shown any more at this moment is to be erased; NULL: nothing is';

/* What is due */

-- Digests by the rule of version 0.1.0 have no salts: whose number such an entry had could be tried out.  It stays as it
-- is until it expires.
CREATE FUNCTION credit.erasable(a credit.access_log, p_before timestamptz) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT a.checked_at <= credit.years_later(p_before, -5)
	   AND credit.sealed_by(a.id) IS DISTINCT FROM '0.1.0'
$$;
COMMENT ON FUNCTION credit.erasable(credit.access_log, timestamptz) IS
	'whether an entry of the access log is, like what else could not be shown any more at the moment, to be erased: five years '
	'old then, and not sealed by version 0.1.0';

CREATE FUNCTION credit.due_listings(p_before timestamptz, p_limit bigint) RETURNS SETOF bigint
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT l.listing
	FROM credit.listing l
	WHERE l.known_until = 'infinity' AND l.subject IS NOT NULL
	  AND credit.disclosure_end(l.until) <= p_before
	  -- Who entered something about it since, be it an end of long ago, objects to it or has to act on it, still has the term.
	  AND l.known_from <= p_before
	  AND NOT EXISTS (SELECT FROM credit.court_event e WHERE e.listing = l.listing AND e.at > p_before)
	  AND NOT EXISTS (SELECT FROM credit.objection o WHERE o.listing = l.listing AND o.at > p_before)
	  AND NOT EXISTS (SELECT FROM credit.shown_objection_state o WHERE o.listing = l.listing AND credit.objection_open(o.state))
	  AND NOT EXISTS (SELECT FROM credit.listing v JOIN credit.feedback_kept f ON f.version = v.id
					  WHERE v.listing = l.listing AND f.recorded_at > p_before)
	  -- What rests on it in the access log is erased with it, and waits as long as any other entry.
	  AND NOT EXISTS (SELECT FROM credit.listing v JOIN credit.access_log a ON a.version = v.id
					  WHERE v.listing = l.listing AND NOT credit.erasable(a, p_before))
	ORDER BY l.listing LIMIT p_limit
$$;
COMMENT ON FUNCTION credit.due_listings(timestamptz, bigint) IS
	'listings that are to be erased, at most so many (NULL: all): they could not be shown any more at the moment, nothing '
	'was entered about them since, no objection is open, and no entry of the access log that rests on them has to stay';

CREATE FUNCTION credit.held_beside(p_subject credit.subject, p_gone int8multirange) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key)
				   JOIN credit.listing l ON credit.subject_eq(l.key, k.key) WHERE NOT p_gone @> l.listing)
		OR EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key)
				   JOIN credit.relation r ON credit.subject_eq(r.person, k.key) WHERE NOT p_gone @> r.listing)
$$;
COMMENT ON FUNCTION credit.held_beside(credit.subject, int8multirange) IS
	'whether a listing of the subject, or of an organization in which it holds a post, under whichever number, is there '
	'beside those given';

CREATE FUNCTION credit.case_beside(p_subject credit.subject, p_case_key text, p_gone int8multirange) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key)
				   JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
				   WHERE l.case_key = ANY (credit.case_keys(p_subject, p_case_key)) AND NOT p_gone @> l.listing)
$$;
COMMENT ON FUNCTION credit.case_beside(credit.subject, text, int8multirange) IS
	'whether a listing of the subject in the case is there beside those given';

CREATE FUNCTION credit.erasure_rows(
		p_listings bigint[], p_exemptions bigint[], p_links bigint[], p_told bigint[], p_before timestamptz, p_limit bigint)
	RETURNS TABLE (relation name, id bigint)
	LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp AS $$
	WITH gone AS MATERIALIZED (
		SELECT COALESCE(range_agg(int8range(n, n, '[]')), '{}') AS gone FROM unnest(p_listings) n
	), version AS MATERIALIZED (
		SELECT l.id, l.event FROM credit.listing l WHERE l.listing = ANY (p_listings) AND l.subject IS NOT NULL
	), exempt AS MATERIALIZED (
		SELECT x.id, x.exemption, x.event FROM credit.exemption x
		WHERE x.subject IS NOT NULL AND (x.exemption = ANY (p_exemptions) OR x.exemption IN (
			SELECT d.exemption FROM credit.exemption d
			WHERE d.known_until = 'infinity' AND d.subject IS NOT NULL AND d.known_from <= p_before
			  AND credit.disclosure_end(d.until) <= p_before
			  AND NOT credit.held_beside(d.subject, (SELECT g.gone FROM gone g))
			LIMIT p_limit))
	), link AS MATERIALIZED (
		SELECT k.id, k.event, k.end_event FROM credit.subject_link k WHERE k.subject IS NOT NULL AND k.id = ANY (p_links)
		UNION
		(SELECT k.id, k.event, k.end_event FROM credit.subject_link k
		 WHERE k.subject IS NOT NULL AND credit.disclosure_end(GREATEST(k.known_from, k.ended_at)) <= p_before
		   AND NOT credit.held_beside(k.subject, (SELECT g.gone FROM gone g))
		   AND NOT credit.held_beside(k.other, (SELECT g.gone FROM gone g))
		 LIMIT p_limit)
	), act AS MATERIALIZED (
		SELECT f.id FROM credit.feedback_kept f WHERE f.subject IS NOT NULL AND f.version IN (SELECT v.id FROM version v)
		UNION ALL
		(SELECT f.id FROM credit.feedback_kept f
		 WHERE f.subject IS NOT NULL AND f.version IS NULL AND credit.disclosure_end(f.recorded_at) <= p_before
		 LIMIT p_limit)
	), protest AS MATERIALIZED (
		SELECT o.id FROM credit.objection o WHERE o.subject IS NOT NULL AND o.listing = ANY (p_listings)
		UNION ALL
		SELECT o.id FROM credit.objection o WHERE o.subject IS NOT NULL AND o.feedback IN (SELECT a.id FROM act a)
	), notice AS MATERIALIZED (
		SELECT a.id FROM credit.assistance a WHERE a.subject IS NOT NULL AND a.listing = ANY (p_listings)
	), story AS MATERIALIZED (
		SELECT c.id FROM credit.typical_case c WHERE c.listing = ANY (p_listings)
	), event AS (
		SELECT e.id FROM credit.court_event e WHERE e.listing = ANY (p_listings)
		UNION SELECT v.event FROM version v
		UNION SELECT x.event FROM exempt x
		UNION SELECT k.event FROM link k
		UNION SELECT k.end_event FROM link k
	)
	SELECT 'listing'::name, v.id FROM version v
	UNION ALL
	SELECT 'listing_record', r.id FROM credit.listing_record r WHERE r.name IS NOT NULL AND r.id IN (SELECT v.id FROM version v)
	UNION ALL
	SELECT 'listing_case', c.event FROM credit.listing_case c WHERE c.case_no IS NOT NULL AND c.listing = ANY (p_listings)
	UNION ALL
	SELECT 'relation', r.id FROM credit.relation r WHERE r.person IS NOT NULL AND r.listing = ANY (p_listings)
	UNION ALL
	SELECT 'court_event', e.id FROM credit.court_event e WHERE e.detail IS NOT NULL AND e.id IN (SELECT x.id FROM event x)
	UNION ALL
	SELECT 'push_reject_kept', r.id FROM credit.push_reject_kept r WHERE r.record IS NOT NULL AND r.listing = ANY (p_listings)
	UNION
	(SELECT 'push_reject_kept', r.id FROM credit.push_reject_kept r JOIN credit.push p ON p.id = r.push
	 WHERE r.record IS NOT NULL AND credit.disclosure_end(p.applied_at) <= p_before
	   AND (r.listing IS NULL OR NOT EXISTS (SELECT FROM credit.listing l WHERE l.id = r.listing AND l.subject IS NOT NULL))
	 LIMIT p_limit)
	UNION ALL
	-- Of a push of one record its digest tells who it was about to whoever guesses.
	(SELECT 'push', p.id FROM credit.push p
	 WHERE p.digest IS NOT NULL AND credit.disclosure_end(p.applied_at) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'party', p.id FROM credit.party p
	 WHERE p.subject IS NOT NULL AND credit.disclosure_end(p.known_from) <= p_before
	   AND NOT credit.held_beside(p.subject, (SELECT g.gone FROM gone g))
	 LIMIT p_limit)
	UNION ALL
	SELECT 'exemption', x.id FROM exempt x
	UNION ALL
	SELECT 'subject_link', k.id FROM link k
	UNION ALL
	SELECT 'objection', o.id FROM protest o
	UNION ALL
	SELECT DISTINCT 'objection_step'::name, s.objection FROM credit.objection_step s WHERE s.objection IN (SELECT o.id FROM protest o)
	UNION ALL
	SELECT 'remark', r.id FROM credit.remark r WHERE r.subject IS NOT NULL AND r.listing = ANY (p_listings)
	UNION ALL
	SELECT 'service', s.id FROM credit.service s WHERE s.document_no IS NOT NULL AND s.listing = ANY (p_listings)
	UNION ALL
	SELECT 'employer_notice', n.id FROM credit.employer_notice n WHERE n.recipient IS NOT NULL AND n.listing = ANY (p_listings)
	UNION ALL
	SELECT 'assistance', a.id FROM notice a
	UNION ALL
	SELECT DISTINCT 'assistance_answer'::name, x.assistance FROM credit.assistance_answer x WHERE x.assistance IN (SELECT a.id FROM notice a)
	UNION ALL
	SELECT DISTINCT 'case_version'::name, v.typical_case FROM credit.case_version v
	WHERE v.body IS NOT NULL AND v.typical_case IN (SELECT c.id FROM story c)
	UNION ALL
	SELECT 'case_step', s.id FROM credit.case_step s
	WHERE num_nonnulls(s.document_no, s.reason) > 0 AND s.typical_case IN (SELECT c.id FROM story c)
	UNION ALL
	SELECT 'feedback_kept', a.id FROM act a
	UNION ALL
	SELECT 'noticed_hit', h.id FROM credit.noticed_hit h WHERE h.subject IS NOT NULL AND h.listing = ANY (p_listings)
	UNION ALL
	SELECT 'sent_feedback', s.feedback FROM credit.sent_feedback s WHERE s.reason IS NOT NULL AND s.feedback IN (SELECT a.id FROM act a)
	UNION ALL
	SELECT DISTINCT 'feedback_log'::name, l.feedback FROM credit.feedback_log l WHERE l.feedback IN (SELECT a.id FROM act a)
	UNION
	-- Of feedback that was deleted, the log is all that is left.
	(SELECT 'feedback_log', l.feedback FROM credit.feedback_log l
	 WHERE l.action = 'delete' AND l.before IS NOT NULL AND credit.disclosure_end(l.at) <= p_before
	   AND NOT EXISTS (SELECT FROM credit.feedback_kept f WHERE f.id = l.feedback)
	 LIMIT p_limit)
	UNION ALL
	SELECT 'change', c.id FROM credit.change c
	WHERE num_nonnulls(c.subject, c.other, c.case_no, c.decision_no) > 0
	  AND (c.listing = ANY (p_listings)
		   OR c.change = 'exempted' AND c.version IN (SELECT x.exemption FROM exempt x)
		   OR credit.tells_identity(c.change) AND (c.version = ANY (p_told) OR c.version IN (SELECT k.id FROM link k)
												   AND cardinality(p_told) = 0))
	UNION ALL
	(SELECT 'risk_warning', w.id FROM credit.risk_warning w
	 WHERE w.subject IS NOT NULL AND credit.disclosure_end(w.at) <= p_before
	   AND NOT credit.case_beside(w.subject, w.case_key, (SELECT g.gone FROM gone g))
	 LIMIT p_limit)
	UNION ALL
	(SELECT 'listing_request', q.id FROM credit.listing_request q
	 WHERE q.subject IS NOT NULL AND credit.disclosure_end(q.decided_at) <= p_before
	   AND NOT credit.case_beside(q.subject, q.case_key, (SELECT g.gone FROM gone g))
	 LIMIT p_limit)
	UNION ALL
	-- A bar that is in force goes on protecting its subject.
	(SELECT 'listing_bar', b.id FROM credit.listing_bar b
	 WHERE b.subject IS NOT NULL AND credit.disclosure_end(b.lifted_at) <= p_before
	   AND NOT credit.case_beside(b.subject, b.case_key, (SELECT g.gone FROM gone g))
	 LIMIT p_limit)
	UNION ALL
	-- What waits for the push of somebody who is no more.
	(SELECT 'inbox', i.line FROM credit.inbox i
	 WHERE i.push = 0 AND credit.disclosure_end(i.loaded_at) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'sheet_line', l.line_no FROM credit.sheet_line l
	 WHERE credit.disclosure_end(l.loaded_at) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'sheet_row', r.id FROM credit.sheet_row r JOIN credit.sheet s ON s.id = r.sheet
	 WHERE r.cells IS NOT NULL AND credit.disclosure_end(s.read_at) <= p_before LIMIT p_limit)
	UNION ALL
	SELECT 'access_log', a.id FROM credit.access_log a
	WHERE a.subject IS NOT NULL AND a.version IN (SELECT v.id FROM version v)
	  AND credit.sealed_by(a.id) IS DISTINCT FROM '0.1.0'
	UNION ALL
	(SELECT 'access_log', a.id FROM credit.access_log a
	 WHERE a.subject IS NOT NULL AND a.version IS NULL AND credit.erasable(a, p_before) LIMIT p_limit)
	UNION ALL
	(SELECT 'override', o.id FROM credit.override o
	 WHERE o.subject IS NOT NULL AND credit.disclosure_end(o.at) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'screening', s.id FROM credit.screening s
	 WHERE s.note IS NOT NULL AND credit.disclosure_end(s.asked_at) <= p_before LIMIT p_limit)
	UNION ALL
	-- Which no job has removed.
	(SELECT 'held_subject', s.id FROM credit.held_subject s JOIN credit.held_list l ON l.id = s.list
	 WHERE credit.disclosure_end(credit.day_start(l.keep_until)) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'held_list', l.id FROM credit.held_list l
	 WHERE l.name IS NOT NULL AND credit.disclosure_end(COALESCE(l.removed_at, credit.day_start(l.keep_until))) <= p_before LIMIT p_limit)
	UNION ALL
	(SELECT 'feedback_reject_kept', r.id FROM credit.feedback_reject_kept r
	 WHERE r.reason IS NOT NULL AND credit.disclosure_end(r.at) <= p_before LIMIT p_limit)
$$;
COMMENT ON FUNCTION credit.erasure_rows(bigint[], bigint[], bigint[], bigint[], timestamptz, bigint) IS
	'the rows to be erased, by table and number: all that hangs on the listings, exemptions and links given (p_told: the '
	'numbers of links in the feed, where it is another''s), and what could not be shown any more at the moment (NULL: '
	'nothing), of each kind at most so many';

/* Certificates */

CREATE FUNCTION credit.erasure_digest(e credit.erasure) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
	SELECT encode(sha256(convert_to(x.said::text, 'UTF8')), 'hex')
	FROM (SELECT jsonb_build_object(
			'previous', (e).previous, 'id', (e).id, 'at', (e).at, 'by_role', (e).by_role, 'session_role', (e).session_role,
			'term', (e).term, 'shown_until', (e).shown_until, 'listings', (e).listings, 'source', (e).source,
			'parts', (SELECT jsonb_object_agg(p.relation, jsonb_build_object('id_column', p.id_column, 'columns', p.columns,
																			 'ids', p.ids))
					  FROM credit.erasure_part p WHERE p.erasure = (e).id)) AS said) x
$$;
COMMENT ON FUNCTION credit.erasure_digest(credit.erasure) IS
	'SHA-256 of a certificate of erasure and its parts as jsonb, with moments in UTC whatever the session says';

CREATE FUNCTION credit.erase_rows(
		p_listings bigint[], p_exemptions bigint[], p_links bigint[], p_told bigint[], p_before timestamptz, p_limit bigint,
		p_term integer, p_source bigint) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.erasure;
	v_last credit.erasure;
	p credit.erasure_part;
BEGIN
	-- The certificate first: without it nothing can be erased.
	e.id := nextval('credit.erasure_id_seq');
	INSERT INTO credit.erasure_part (erasure, relation, id_column, columns, ids)
	SELECT e.id, d.relation, d.id_column, d.erased, range_agg(int8range(r.id, r.id, '[]'))
	FROM credit.erasure_rows(p_listings, p_exemptions, p_links, p_told, p_before, p_limit) r
	JOIN credit.personal_data d ON d.relation = r.relation
	GROUP BY d.relation, d.id_column, d.erased;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	SELECT * INTO v_last FROM credit.erasure x ORDER BY x.id DESC LIMIT 1;
	e.at := credit.next_moment(v_last.at);
	e.by_role := credit.acting_role();
	e.session_role := SESSION_USER;
	e.term := p_term;
	e.shown_until := p_before;
	e.listings := COALESCE((SELECT range_agg(int8range(n, n, '[]')) FROM unnest(p_listings) n), '{}');
	e.source := p_source;
	e.transaction := pg_current_xact_id();
	e.previous := v_last.digest;
	e.digest := credit.erasure_digest(e);
	INSERT INTO credit.erasure OVERRIDING SYSTEM VALUE SELECT (e).*;

	-- By the alphabet: a change of feedback is logged, and the log is erased after it.
	FOR p IN SELECT * FROM credit.erasure_part x WHERE x.erasure = e.id ORDER BY x.relation::text COLLATE "C" LOOP
		-- A row of the inbox is its record and no history: an empty one would be pushed.
		IF p.relation = 'inbox' THEN
			DELETE FROM credit.inbox i WHERE p.ids @> i.line;
			CONTINUE;
		ELSIF p.relation = 'sheet_line' THEN
			DELETE FROM credit.sheet_line l WHERE p.ids @> l.line_no;
			CONTINUE;
		ELSIF p.relation = 'held_subject' THEN
			DELETE FROM credit.held_subject s WHERE p.ids @> s.id;
			CONTINUE;
		END IF;
		EXECUTE format('UPDATE credit.%I SET %s WHERE %I = ANY ($1)', p.relation,
					   (SELECT string_agg(format('%I = NULL', c), ', ') FROM unnest(p.columns) c), p.id_column)
		USING ARRAY(SELECT n FROM unnest(p.ids) r, generate_series(lower(r), upper(r) - 1) n);
	END LOOP;
	RETURN e.id;
END
$$;
COMMENT ON FUNCTION credit.erase_rows(bigint[], bigint[], bigint[], bigint[], timestamptz, bigint, integer, bigint) IS
	'writes the certificate of what credit.erasure_rows finds, and erases it; returns the certificate''s number; NULL where '
	'there is nothing';

CREATE FUNCTION credit.do_erase(dry_run boolean DEFAULT true, batch_size integer DEFAULT 1000)
	RETURNS TABLE (certificate bigint, relation text, rows bigint)
	LANGUAGE plpgsql VOLATILE ROWS 20 SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_before timestamptz := credit.erased_before();
	v_listings bigint[];
	v_court text;
	v_courts text[] := ARRAY[]::text[];
	v_erasure bigint;
BEGIN
	IF dry_run IS NULL THEN
		RAISE EXCEPTION '%', credit.message('it is not said whether this is a dry run')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('true: only count what would be erased; false: erase it.');
	ELSIF batch_size IS NULL OR batch_size NOT BETWEEN 1 AND 100000 THEN
		RAISE EXCEPTION '%', credit.message('the size of a batch must be between 1 and 100000')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF credit.erasure_term() IS NULL THEN
		RAISE NOTICE '%', credit.message('the office has set no term of erasure: nothing is erased')
			USING HINT = credit.message('It is set with credit_set_erasure_term.');
		RETURN;
	ELSIF dry_run THEN
		RETURN QUERY
		SELECT NULL::bigint, r.relation::text, count(*)
		FROM credit.erasure_rows(ARRAY(SELECT credit.due_listings(v_before, NULL)), '{}', '{}', '{}', v_before, NULL) r
		GROUP BY r.relation ORDER BY r.relation::text COLLATE "C";
		RETURN;
	ELSIF NOT credit.try_turn('erasure') THEN
		RETURN;
	END IF;

	BEGIN
		-- The courts' locks, so that nothing is entered meanwhile.  Written as they were: a transaction with an older view
		-- of the list is refused.
		FOR v_court IN
			SELECT DISTINCT credit.court_in_charge(l.court) FROM credit.listing l
			WHERE l.listing = ANY (ARRAY(SELECT credit.due_listings(v_before, batch_size))) ORDER BY 1
		LOOP
			UPDATE credit.court c SET last_event = c.last_event WHERE c.name = v_court;
			v_courts := v_courts || v_court;
		END LOOP;
		v_listings := ARRAY(SELECT l.listing FROM credit.listing l
							WHERE l.listing = ANY (ARRAY(SELECT credit.due_listings(v_before, batch_size)))
							  AND l.id = l.listing AND credit.court_in_charge(l.court) = ANY (v_courts));
		v_erasure := credit.erase_rows(v_listings, '{}', '{}', '{}', v_before, batch_size, credit.erasure_term(), NULL);
		PERFORM credit.note_erasure(v_erasure);
	EXCEPTION WHEN lock_not_available OR serialization_failure THEN
		RAISE NOTICE '%', credit.message('another session enters something at this moment; it is tried again next time');
		RETURN;
	END;
	RETURN QUERY
	SELECT p.erasure, p.relation::text, (SELECT sum(upper(r) - lower(r))::bigint FROM unnest(p.ids) r)
	FROM credit.erasure_part p WHERE p.erasure = v_erasure ORDER BY p.relation::text COLLATE "C";
END
$$;
COMMENT ON FUNCTION credit.do_erase(boolean, integer) IS
	'erases what could not be shown any more for the term that the office has set: identifiers, names and texts become NULL, '
	'rows stay with their numbers, days and digests, and records that nobody has pushed out of credit.inbox and lists under watch that nobody has removed go (个人信息保护法 art. 47, 山东省社会信用条例 art. 38); dry_run: only counts; '
	'batch_size: of listings, and of each other kind; returns the certificate and how many rows of each table it names; no '
	'rows where nothing is left to erase, where no term is set, and where another session erases; for a scheduler';

/* Followers */

CREATE FUNCTION credit.erase_copy(c credit.change) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.take_turn('erasure');
	PERFORM credit.erase_rows(
		CASE WHEN c.change = 'erased' THEN ARRAY[c.listing] ELSE '{}' END,
		CASE WHEN c.change = 'exemption_erased' THEN ARRAY[c.version] ELSE '{}' END,
		-- Links have numbers of their own here; what the register told of them has theirs.
		ARRAY(SELECT k.id
			  FROM credit.change t
			  JOIN credit.subject_link k ON credit.subject_eq(k.subject, t.subject) AND credit.subject_eq(k.other, t.other)
			  WHERE c.change = 'link_erased' AND t.version = c.version AND credit.tells_identity(t.change)),
		CASE WHEN c.change = 'link_erased' THEN ARRAY[c.version] ELSE '{}' END, NULL, NULL, NULL, c.erasure);
END
$$;
COMMENT ON FUNCTION credit.erase_copy(credit.change) IS
	'erases in a follower''s database what the register has erased, with a certificate that names the register''s';

CREATE TABLE credit.erasure_receipt (
	erasure      bigint NOT NULL REFERENCES credit.erasure,
	department   text NOT NULL,
	confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
	confirmed_by name NOT NULL DEFAULT credit.acting_role(),
	PRIMARY KEY (erasure, department)
);
COMMENT ON TABLE credit.erasure_receipt IS
	'which department has confirmed that its copies of what a certificate names are erased, and when; append-only';

CREATE FUNCTION credit.do_confirm_erasure(certificate bigint) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
BEGIN
	IF NOT EXISTS (SELECT FROM credit.erasure e WHERE e.id = certificate) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no certificate of erasure %s'), COALESCE(certificate::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.erasure_list.');
	END IF;
	INSERT INTO credit.erasure_receipt (erasure, department)
	SELECT e.id, d.department
	FROM credit.erasure e
	CROSS JOIN (SELECT DISTINCT b.department FROM credit.role_binding b
				WHERE b.department IS NOT NULL AND b.unbound_at IS NULL) d
	WHERE e.id <= certificate AND credit.acts_for_department(d.department) AND NOT credit.acts_for('')
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_confirm_erasure(bigint) IS
	'confirms that the copies of what a certificate names, and those before it, are erased, for the departments that '
	'whoever acts is bound to; returns how many receipts were given; 0 where they were already';

CREATE VIEW credit.erasure_list WITH (security_invoker) AS
	SELECT e.id AS certificate, e.at, e.by_role, e.term, e.shown_until,
		   (SELECT COALESCE(sum(upper(r) - lower(r)), 0)::bigint FROM unnest(e.listings) r) AS listings,
		   (SELECT jsonb_object_agg(p.relation, (SELECT sum(upper(r) - lower(r)) FROM unnest(p.ids) r))
			FROM credit.erasure_part p WHERE p.erasure = e.id) AS rows,
		   e.source, e.digest,
		   ARRAY(SELECT x.department FROM credit.erasure_receipt x WHERE x.erasure = e.id
				 ORDER BY x.department COLLATE "C") AS confirmed_by
	FROM credit.erasure e;
COMMENT ON VIEW credit.erasure_list IS
	'certificates of erasure: when, by whom, after which term, how many listings and rows of which tables, the digest of '
	'each, and which departments have confirmed that their copies are erased, too';

/* Proof */

CREATE FUNCTION credit.do_verify_erasure(anchor text DEFAULT NULL)
	RETURNS TABLE (certificate bigint, problem text, relation text, id bigint)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.erasure;
	d record;
	v_previous text;
	v_named int8multirange;
	v_found boolean := false;
BEGIN
	FOR e IN SELECT * FROM credit.erasure x ORDER BY x.id LOOP
		IF e.previous IS DISTINCT FROM v_previous THEN
			RETURN QUERY SELECT e.id, credit.message('the certificate before it is missing or another'), NULL::text, NULL::bigint;
		END IF;
		IF credit.erasure_digest(e) IS DISTINCT FROM e.digest THEN
			RETURN QUERY SELECT e.id, credit.message('the certificate was changed'), NULL::text, NULL::bigint;
		END IF;
		v_previous := e.digest;
		v_found := v_found OR e.digest = anchor;
	END LOOP;
	FOR d IN
		SELECT * FROM credit.personal_data x WHERE cardinality(x.erased) > 0 AND x.relation <> 'change'
		ORDER BY x.relation::text COLLATE "C"
	LOOP
		SELECT COALESCE(range_agg(p.ids), '{}') INTO v_named FROM credit.erasure_part p WHERE p.relation = d.relation;
		RETURN QUERY EXECUTE format(
			'SELECT NULL::bigint, $2, %1$L, t.%2$I FROM credit.%1$I t WHERE $1 @> t.%2$I AND jsonb_strip_nulls(to_jsonb(t)) ?| $3',
			d.relation, d.id_column)
		USING v_named, credit.message('it was erased, and holds personal data'), d.erased::text[];
		-- Where a row has no such column of necessity, an empty one says nothing.
		IF d.relation <> ALL (ARRAY['court_event', 'objection_step', 'case_step', 'screening', 'feedback_log', 'feedback_reject_kept', 'sent_feedback']) THEN
			RETURN QUERY EXECUTE format(
				'SELECT NULL::bigint, $2, %1$L, t.%2$I FROM credit.%1$I t WHERE NOT $1 @> t.%2$I AND t.%3$I IS NULL',
				d.relation, d.id_column, d.erased[1])
			USING v_named, credit.message('it was erased without a certificate');
		END IF;
	END LOOP;
	-- A restored register has a new feed, with numbers of its own.
	RETURN QUERY
	SELECT NULL::bigint, credit.message('it was erased, and holds personal data'), 'change', c.id
	FROM credit.change c
	WHERE (SELECT range_agg(x.listings) FROM credit.erasure x) @> c.listing
	  AND num_nonnulls(c.subject, c.other, c.case_no, c.decision_no) > 0;
	IF anchor IS NOT NULL AND NOT v_found THEN
		RETURN QUERY SELECT NULL::bigint, credit.message('no certificate has the digest that was kept elsewhere'), NULL::text,
			NULL::bigint;
	END IF;
END
$$;
COMMENT ON FUNCTION credit.do_verify_erasure(text) IS
	'every certificate of erasure that was changed, removed or put in, every row that one names and that holds personal '
	'data, every row that was emptied without one; no rows where there is none; anchor: a digest that was kept elsewhere, '
	'without which a chain written anew is not found out';
