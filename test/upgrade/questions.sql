-- What the fixture answers: a line for each question, label TAB answer.  The same
-- file is asked of the version that made the fixture and of the one to which it
-- was updated; only what is documented is asked, by the columns that are.
--
--   psql -Xq -f test/upgrade/questions.sql DATABASE      as a superuser
--
-- What writes (checks, statements, screenings) is rolled back; all the same
-- sequences move, so rows are to be compared before this is run.
--
-- No answer depends on the day on which it is asked, until the end of 2030: five
-- years after 2026 what ended in that year is told no more (山东省社会信用条例 art.
-- 38).  Where time is an argument it is given.  The present is asked about only
-- of whom nothing happens to between the making of the fixture and 2031: no
-- listing, stay, post or exemption begins or ends, and none of them is told no more.
--
-- Not asked, because the answer is another every day: credit.owed's and
-- credit_owed_summary()'s overdue working days, credit.deadline_list's state and
-- its delete_expired of periods that run out, the rates and the overdue of the
-- effect report, its page and its document (dated on the day), today's row of
-- credit_bi's facts, is_today and months_ago of credit_bi.dim_date, cursors and
-- times of credit_changes (a restored feed is another), numbers of entries in logs.
-- Nor credit.job_status and credit_bi.model, which have no rows of users.
\set ON_ERROR_STOP on
\set QUIET on
\pset format unaligned
\pset tuples_only on
\pset fieldsep '\t'
\pset null ''
SET client_min_messages = error;
SET timezone = 'Asia/Shanghai';
SET datestyle = 'ISO, YMD';
SET lc_messages = 'C';
SET search_path = public;
DO $$
BEGIN
	IF now() >= '2031-01-01' THEN
		RAISE EXCEPTION 'these answers held until the end of 2030';
	END IF;
END $$;

-- A moment; midnight in Shanghai, where legal days begin, as the day.
CREATE FUNCTION pg_temp.t(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT COALESCE(CASE WHEN isfinite(moment) AND moment = date_trunc('day', moment) THEN moment::date::text ELSE moment::text END, '-')
$$;
CREATE FUNCTION pg_temp.stays(stays tstzmultirange) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT COALESCE(string_agg(pg_temp.t(lower(r)) || '..' || pg_temp.t(upper(r)), ',' ORDER BY r), '-') FROM unnest(stays) r
$$;
CREATE FUNCTION pg_temp.flat(line text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT replace(replace(replace(replace(line, '\', '\\'), E'\t', '\t'), E'\r', '\r'), E'\n', '\n')
$$;
-- Some of many, always the same ones.
CREATE FUNCTION pg_temp.lot(x text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT md5('lot' || x) $$;
-- Measures by plan: laiwu: 1 2 15? (reference) 35! (duty)
CREATE FUNCTION pg_temp.measures(m credit.measure_in_force[]) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT string_agg(format('%s %s %s..%s %s', g.case_no, COALESCE('via ' || g.via || ' ', ''), pg_temp.t(g.since), pg_temp.t(g.until), g.plans), '; '
		ORDER BY g.case_no COLLATE "C", g.via COLLATE "C", g.since, g.until)
	FROM (SELECT p.case_no, p.via, p.since, p.until, string_agg(p.plan || ':' || p.numbers, ' ' ORDER BY p.plan COLLATE "C") AS plans
		  FROM (SELECT x.case_no, x.via::text AS via, x.since, x.until, credit.measure_plan(x.measure) AS plan,
					   string_agg(credit.measure_number(x.measure) || CASE x.verdict::text WHEN 'restricted' THEN '' WHEN 'reference' THEN '?' WHEN 'duty' THEN '!' ELSE x.verdict::text END,
						' ' ORDER BY credit.measure_number(x.measure)) AS numbers
				FROM unnest(m) x GROUP BY 1, 2, 3, 4, 5) p
		  GROUP BY 1, 2, 3, 4) g
$$;
-- What a query answers when a role asks, or the SQLSTATE with which it fails.
CREATE FUNCTION pg_temp.as_role(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE query INTO result;
	RESET ROLE;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RESET ROLE;
	RETURN SQLSTATE;
END $$;

-- Who is asked about, and what happens to whom between the making and 2031.
CREATE TEMP TABLE made AS SELECT GREATEST((SELECT max(applied_at) FROM credit.push), (SELECT max(at) FROM credit.court_event), (SELECT max(checked_at) FROM credit.access_log)) AS at;
CREATE FUNCTION pg_temp.soon(moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT COALESCE(moment > m.at AND moment < '2031-01-01', false) FROM made m
$$;
-- An end is told for five years.
CREATE TEMP TABLE boundary AS
	WITH span AS (
		SELECT l.listing, l.subject, l.since, l.until FROM credit.listing l
		UNION ALL
		SELECT l.listing, l.subject, lower(s), upper(s) FROM credit.listing l, unnest(l.stays) s
		UNION ALL
		SELECT NULL, o.person, x.since, x.until FROM credit.relation o LEFT JOIN credit.listing l ON l.listing = o.listing, LATERAL (VALUES (o.since, o.until), (l.since, l.until)) x (since, until)
		UNION ALL
		SELECT NULL, e.subject, e.since, e.until FROM credit.exemption e
	)
	SELECT DISTINCT s.listing, s.subject, x.moment, pg_temp.soon(x.moment) OR x.is_end AND pg_temp.soon(x.moment + '5 years'::interval) AS soon
	FROM span s, LATERAL (VALUES (s.since, false), (s.until, true)) x (moment, is_end) WHERE isfinite(x.moment);
CREATE TEMP TABLE steady_listing AS
	SELECT DISTINCT l.listing FROM credit.listing l WHERE NOT EXISTS (SELECT FROM boundary b WHERE b.listing = l.listing AND b.soon);
CREATE TEMP TABLE who AS
	WITH RECURSIVE known AS (
		SELECT l.subject FROM credit.listing l UNION SELECT o.person FROM credit.relation o UNION SELECT k.subject FROM credit.subject_link k UNION SELECT k.other FROM credit.subject_link k
		-- Two who are known to nobody.
		UNION SELECT '379999199912119009' UNION SELECT '91350100M000100Y43'
	), same AS (
		SELECT k.subject, k.subject AS other FROM known k
		UNION
		SELECT s.subject, CASE WHEN l.subject = s.other THEN l.other ELSE l.subject END
		FROM same s JOIN credit.subject_link l ON l.kind = 'same' AND (l.subject = s.other OR l.other = s.other)
	)
	SELECT k.subject, pg_temp.lot(k.subject::text) AS lot,
		   NOT EXISTS (SELECT FROM same s JOIN boundary b ON b.subject = s.other WHERE s.subject = k.subject AND b.soon) AS steady,
		   -- Those about whom the court has decided one by one.
		   EXISTS (SELECT FROM credit.listing l WHERE l.subject = k.subject AND l.event IS NOT NULL)
		   OR EXISTS (SELECT FROM credit.relation o WHERE o.person = k.subject AND o.event IS NOT NULL)
		   OR EXISTS (SELECT FROM credit.subject_link l WHERE k.subject IN (l.subject, l.other)) AS decided
	FROM known k;
CREATE TEMP TABLE asked AS
	SELECT w.subject, w.decided, w.steady, row_number() OVER (PARTITION BY w.steady ORDER BY w.decided DESC, w.lot) AS place FROM who w;

SELECT 'subjects', format('%s, steady %s, decided about %s', count(*), count(*) FILTER (WHERE steady), count(*) FILTER (WHERE decided)) FROM who;
SELECT 'subject functions ' || credit_subject_kind(w.subject), md5(string_agg(concat_ws('|', w.subject::text, credit_mask(w.subject), credit_birth_date(w.subject), credit_division(w.subject), credit_org_code(w.subject)), E'\n' ORDER BY w.subject))
FROM who w GROUP BY credit_subject_kind(w.subject) ORDER BY 1;

-- The answers of the two times.
CREATE TEMP TABLE moment AS
	SELECT b.subject, b.moment AS as_of FROM boundary b
	UNION SELECT b.subject, b.moment - '1 microsecond'::interval FROM boundary b
	UNION SELECT w.subject, x.at FROM who w, (VALUES ('2026-09-30 23:59:59+08'::timestamptz), ('2026-10-01+08'), ('2026-10-20 12:00+08'), ('2026-11-20 12:00+08'), ('2034-12-31 23:59:59+08'), ('2040-01-01+08')) x (at);
CREATE TEMP TABLE knowledge AS
	SELECT l.subject, x.known_at FROM credit.listing l, LATERAL (VALUES (l.known_from), (l.known_from - '1 microsecond'::interval)) x (known_at)
	UNION SELECT o.person, x.known_at FROM credit.relation o, LATERAL (VALUES (o.known_from), (o.known_from - '1 microsecond'::interval)) x (known_at)
	UNION SELECT e.subject, x.known_at FROM credit.exemption e, LATERAL (VALUES (e.known_from), (e.known_from - '1 microsecond'::interval)) x (known_at)
	UNION SELECT w.subject, x.at FROM who w, (VALUES ('infinity'::timestamptz), ('2026-10-20 12:00+08'), ('2026-11-10 12:00+08')) x (at);
-- More of those where somebody was listed, as was known, than of those where nobody was.
CREATE TEMP TABLE question AS
	SELECT q.subject, q.as_of, q.known_at
	FROM (SELECT c.*, row_number() OVER (PARTITION BY c.subject, c.listed ORDER BY pg_temp.lot(concat_ws('|', c.subject::text, c.as_of, c.known_at))) AS place
		  FROM (SELECT m.subject, m.as_of, k.known_at, a.decided,
					   EXISTS (SELECT FROM (SELECT l.since, l.until, l.known_from, l.known_until FROM credit.listing l WHERE l.subject = m.subject
											UNION ALL SELECT o.since, o.until, o.known_from, o.known_until FROM credit.relation o WHERE o.person = m.subject) x
							   WHERE x.since <= m.as_of AND COALESCE(x.until > m.as_of, true)
								 AND x.known_from <= k.known_at AND (x.known_until > k.known_at OR x.known_until = 'infinity')) AS listed
				FROM asked a JOIN moment m ON m.subject = a.subject JOIN knowledge k ON k.subject = a.subject WHERE a.decided OR a.place <= 85) c) q
	WHERE q.place <= CASE WHEN q.decided THEN 10 ELSE 5 END / CASE WHEN q.listed THEN 1 ELSE 3 END;
SELECT format('measures %s as of %s known at %s', q.subject, pg_temp.t(q.as_of), pg_temp.t(q.known_at)),
	   pg_temp.measures(ARRAY(SELECT m FROM credit_measures(q.subject, q.as_of, q.known_at) m))
FROM question q ORDER BY q.subject, q.as_of, q.known_at;
-- All of them, as known now and as known between the parts.
SELECT format('measures of all as of %s known at %s', pg_temp.t(a.at), pg_temp.t(k.at)),
	   md5(string_agg(w.subject::text || pg_temp.measures(ARRAY(SELECT m FROM credit_measures(w.subject, a.at, k.at) m)), E'\n' ORDER BY w.subject))
FROM who w, (VALUES ('2016-06-01+08'::timestamptz), ('2019-06-30 23:59:59+08'), ('2019-07-01+08'), ('2020-06-01+08'), ('2025-06-01+08'), ('2026-02-01+08'), ('2026-06-01+08'), ('2026-08-15+08'), ('2026-10-15+08'), ('2026-11-20+08'), ('2028-06-01+08'), ('2036-01-01+08')) a (at),
	 (VALUES ('2026-10-01+08'::timestamptz), ('2026-10-20+08'), ('2026-11-10+08'), ('infinity')) k (at)
GROUP BY a.at, k.at ORDER BY a.at, k.at;
-- Whole rows.
SELECT format('measure rows %s', s.subject),
	   (SELECT format('%s %s', count(*), md5(string_agg(concat_ws('|', m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, m.via::text, m.case_no, m.since, m.until), E'\n'
		ORDER BY m.measure, m.case_no COLLATE "C", m.since))) FROM credit_measures(s.subject, '2026-11-20+08') m)
FROM asked s WHERE s.place <= 40 ORDER BY s.subject;

-- The present.
SELECT format('measures now %s', s.subject), pg_temp.measures(ARRAY(SELECT m FROM credit_measures(s.subject) m)) FROM asked s WHERE s.steady AND s.place <= 80 ORDER BY s.subject;
SELECT format('restricted now %s', s.subject),
	   (SELECT string_agg(l.measure::text, ' ' ORDER BY l.measure) FROM (SELECT DISTINCT m.measure FROM credit.measure_list m) l WHERE credit_is_restricted(s.subject, l.measure))
FROM asked s WHERE s.steady AND s.place <= 80 ORDER BY s.subject;
BEGIN;
SELECT format('check %s %s', s.subject, m.measure),
	   (SELECT pg_temp.flat(concat_ws('|', c.verdict, c.effect, c.case_no, pg_temp.t(c.since), pg_temp.t(c.until), c.basis, c.remedy, pg_temp.t(c.list_as_of))) FROM credit_check(s.subject, m.measure, 'subsidy') c)
FROM asked s, unnest('{laiwu/4,laiwu/13,laiwu/16,laiwu/20,laiwu/30,jia/2,jia/3}'::credit.measure[]) m (measure)
WHERE s.steady AND s.decided AND pg_temp.lot(s.subject::text || m::text) < '6' ORDER BY s.subject, m.measure;
ROLLBACK;
SELECT format('explain %s %s', s.subject, m.measure),
	   (SELECT jsonb_build_object('verdict', e -> 'verdict', 'effects', e -> 'effects', 'reasons', e -> 'reasons', 'plan', e -> 'plan' -> 'edition', 'condition', e -> 'condition', 'departments', e -> 'departments',
			'remedy', e -> 'remedy', 'means', e -> 'means', 'successors', e -> 'successors', 'list_as_of', e -> 'list_as_of', 'subject', e -> 'subject',
			'rest', md5(concat(e -> 'title', e -> 'words', e -> 'basis', e -> 'basis_fit', e -> 'basis_note')))
		FROM credit_explain(s.subject, m.measure) e)
FROM asked s, unnest('{laiwu/4,laiwu/13,laiwu/16,laiwu/20,laiwu/22,laiwu/30,jia/1,jia/2,jia/3,jia/4}'::credit.measure[]) m (measure)
WHERE s.steady AND s.decided AND pg_temp.lot('explain' || s.subject::text || m::text) < '4' ORDER BY s.subject, m.measure;
BEGIN;
SELECT format('statement %s', s.subject),
	   (SELECT jsonb_build_object('subject', x -> 'subject', 'kind', x -> 'kind', 'identifiers', x -> 'identifiers', 'list_as_of', x -> 'list_as_of', 'listings', x -> 'listings', 'posts', x -> 'posts',
			-- Which court's an exemption is, 0.1.0 did not tell.
			'exemptions', COALESCE((SELECT jsonb_agg(e - 'court' ORDER BY n) FROM jsonb_array_elements(x -> 'exemptions') WITH ORDINALITY u (e, n)), '[]'), 'objections', COALESCE((SELECT jsonb_agg(e - 'review_lapsed' ORDER BY n) FROM jsonb_array_elements(x -> 'objections') WITH ORDINALITY u (e, n)), '[]'), 'done', x -> 'done', 'measures', jsonb_array_length(x -> 'measures'),
			'rest', md5(concat(x -> 'measures', x -> 'rights')),
			-- Not what this has asked itself, of another of the subject's numbers.
			'asked', (SELECT jsonb_agg(a ORDER BY n) FROM jsonb_array_elements(x -> 'asked') WITH ORDINALITY u (a, n) WHERE (a ->> 'at')::timestamptz <= (SELECT at FROM made)))
		FROM credit_statement(s.subject) x)
FROM asked s WHERE s.steady AND (s.decided OR s.place <= 40) ORDER BY s.subject;
ROLLBACK;
BEGIN;
SELECT format('statement text %s', s.subject), md5(regexp_replace(regexp_replace(credit_statement_text(s.subject), '(制作时间：|  [0-9-]+，全部，)[^\n]*\n|所列号码[^，]*，', '', 'g'), '，[^，\n]*批准，批准文号', '，批准文号', 'g')) FROM asked s WHERE s.steady AND s.place <= 40 ORDER BY s.subject;
ROLLBACK;
BEGIN;
SELECT format('match %s', m.ord), format('%s %s %s %s', COALESCE(m.subject::text, '-'), m.restricted, md5(m.measures::text), m.problem)
FROM credit_match_rows(ARRAY(SELECT s.subject::text FROM asked s WHERE s.steady AND s.place <= 25 ORDER BY s.subject) || '{3799**********0198,91379999MA3B00011X,x}'::text[], NULL, 'audit') m ORDER BY m.ord;
SELECT 'match one measure', (SELECT string_agg(m.subject::text, ' ' ORDER BY m.ord) FROM credit_match_rows(ARRAY(SELECT s.subject::text FROM asked s WHERE s.steady ORDER BY s.subject), 'jia/1', 'audit') m WHERE m.restricted);
ROLLBACK;

-- The list.
SELECT format('list fingerprint %s', c.name), credit_list_fingerprint(c.name) FROM credit.court c
WHERE NOT EXISTS (SELECT FROM credit.listing l WHERE l.court = c.name AND l.listing NOT IN (SELECT listing FROM steady_listing)) ORDER BY c.name COLLATE "C";
SELECT format('current list %s', l.court), format('%s %s', count(*), md5(string_agg(concat_ws('|', l.listing, l.version, l.subject::text, l.name, l.case_no, l.court, l.court_name, l.grounds, l.decision_no, l.decided_on,
	pg_temp.t(l.since), pg_temp.t(l.until), l.ended, l.exit_ban, l.not_public, l.obligation, l.performance, pg_temp.t(l.known_from), l.push_no, l.event, l.stayed), E'\n' ORDER BY l.listing)))
FROM credit.current_list l WHERE l.listing IN (SELECT listing FROM steady_listing) GROUP BY l.court ORDER BY l.court COLLATE "C";
SELECT format('listing history %s', l.court), format('%s %s', count(*), md5(string_agg(concat_ws('|', l.listing, l.version, l.subject::text, l.name, l.case_no, l.grounds, l.decided_on, pg_temp.t(l.since), pg_temp.t(l.until),
	l.ended, l.end_reason, pg_temp.t(l.known_from), pg_temp.t(l.known_until), l.exit_ban, l.not_public, l.push_no, l.event, l.action, l.document_no, pg_temp.stays(l.stays)), E'\n' ORDER BY l.version)))
FROM credit.listing_history l GROUP BY l.court ORDER BY l.court COLLATE "C";
SELECT format('listing history %s', h.listing), string_agg(format('v%s %s %s %s..%s known %s..%s %s %s%s%s %s', h.version, h.case_no, h.grounds, pg_temp.t(h.since), pg_temp.t(h.until), pg_temp.t(h.known_from), pg_temp.t(h.known_until),
	concat_ws(' ', h.ended, h.end_reason), h.push_no, h.action, h.document_no, pg_temp.stays(h.stays)), '; ' ORDER BY h.version)
FROM credit.listing_history h WHERE h.listing IN (SELECT x.listing FROM credit.listing_history x WHERE x.event IS NOT NULL) OR pg_temp.lot(h.listing::text) < '18' GROUP BY h.listing ORDER BY h.listing;
SELECT format('masked list %s %s', l.court, l.kind), format('%s %s', count(*), md5(string_agg(concat_ws('|', l.subject, l.grounds, l.decided_on, pg_temp.t(l.since), pg_temp.t(l.until)), E'\n' ORDER BY concat_ws('|', l.subject, l.grounds, l.decided_on) COLLATE "C")))
FROM credit.masked_list l WHERE NOT pg_temp.soon(l.since) AND NOT COALESCE(pg_temp.soon(l.until), false) GROUP BY l.court, l.kind ORDER BY l.court COLLATE "C", l.kind COLLATE "C";
SELECT format('push %s %s', p.court, p.push_no), concat_ws(' ', p.mode, COALESCE(p.base_push, '-'), pg_temp.t(p.applied_at), p.pushed_by, p.records, p.added, p.changed, p.removed, p.unchanged, p.rejected, p.unchecked, p.touches) FROM credit.push p ORDER BY p.id;
SELECT format('reject %s', r.id), pg_temp.flat(format('%s %s %s %s', r.push, r.record_no, r.held, r.reason)) FROM credit.push_reject r ORDER BY r.id;
SELECT format('concerned %s', c.push), string_agg(c.department, ' ' ORDER BY c.department COLLATE "C") FROM credit.concerned c GROUP BY c.push ORDER BY c.push;
SELECT format('changes %s', x.change), format('%s %s', count(*), md5(string_agg(x.line, E'\n' ORDER BY x.line COLLATE "C")))
FROM (SELECT c.change, concat_ws('|', c.listing, c.subject::text, c.other::text, c.role, c.measures, c.court, c.case_no, pg_temp.t(c.since), pg_temp.t(c.until), pg_temp.stays(c.stays), c.ended) AS line FROM credit_changes(NULL, 100000) c) x
GROUP BY x.change ORDER BY x.change COLLATE "C";

-- What is due.
SELECT format('objection %s', o.id), concat_ws(' ', o.subject, o.listing, o.feedback, o.kind, o.received_on, o.needs_others, o.state, o.decided_on, o.served_on, o.review_requested_on, o.review_decided_on, o.founded_on,
	-- 0.1.0 told a decision also where there was none to carry out.
	CASE WHEN o.state = 'carried_out' THEN o.event END) FROM credit.objection_state o ORDER BY o.id;
SELECT format('deadline %s %s %s', d.task, COALESCE(d.listing, 0), COALESCE(d.objection, 0)), concat_ws(' ', d.court, d.runs_from, d.days, d.working_days, d.due_on)
FROM credit.deadline_list d WHERE d.listing IS NULL OR d.task <> 'delete_expired' OR d.listing IN (SELECT listing FROM steady_listing) ORDER BY d.task COLLATE "C", d.listing, d.objection;
SELECT format('undo %s %s %s', u.listing, u.decision, u.id), concat_ws(' ', u.court, pg_temp.t(u.revoked_at), u.subject, u.measure, u.department, pg_temp.t(u.decided_at), u.what, u.lifted) FROM credit.undo_list u ORDER BY u.listing, u.decision COLLATE "C", u.id;
SELECT format('owed %s %s %s', o.kind, o.department, COALESCE(o.measure::text, '-')), format('%s from %s due %s..%s %s', count(*), min(o.since), min(o.due_on), max(o.due_on),
	md5(string_agg(concat_ws('|', o.court, o.push_no, o.listing, o.subject::text, o.since, o.due_on), E'\n' ORDER BY o.court COLLATE "C", o.push_no COLLATE "C", o.listing, o.subject)))
FROM credit.owed o WHERE o.kind = 'receipt' OR o.listing IN (SELECT listing FROM steady_listing) AND o.subject IN (SELECT subject FROM who WHERE steady)
GROUP BY o.kind, o.department, o.measure ORDER BY o.kind COLLATE "C", o.department COLLATE "C", o.measure;
SELECT format('working days %s', d), concat_ws(' ', credit_is_workday(d), credit_add_workdays(d, 3), credit_add_days(d, 15), credit_workdays_between(d - 30, d))
FROM unnest('{2006-02-01,2015-10-08,2020-01-23,2026-02-13,2026-06-06,2026-09-25,2026-11-26}'::date[]) d ORDER BY d;

-- What departments did.
SELECT format('feedback summary %s %s %s', f.measure, f.department, f.outcome), concat_ws(' ', f.title, f.outcome_name, f.feedbacks, f.subjects, pg_temp.t(f.first_at), pg_temp.t(f.last_at)) FROM credit.feedback_summary f
ORDER BY f.measure, f.department COLLATE "C", f.outcome COLLATE "C";
SELECT format('feedback %s', f.id), pg_temp.flat(concat_ws('|', f.subject::text, f.measure, f.outcome, f.department, f.version, f.court, f.amount, f.document_no, f.decided_on, f.evidence_uri, f.corrects, f.correction, f.source, f.detail, pg_temp.t(f.recorded_at), f.recorded_by))
FROM credit.current_feedback f ORDER BY f.id;
SELECT format('feedback log %s', l.id), concat_ws(' ', l.feedback, l.action, l.session_role, l.acting_role, pg_temp.t(l.at), md5(concat(l.before, l.after))) FROM credit.feedback_log l ORDER BY l.id;
SELECT format('feedback reject %s', r.id), concat_ws('|', r.subject, r.measure, r.outcome, r.detail, r.code, r.reason, r.loaded_by) FROM credit.feedback_reject r ORDER BY r.id;
SELECT format('case %s', c.id), concat_ws(' ', c.court, c.recipient, c.version, c.title, c.state, c.document_no, c.day) FROM credit.case_state c ORDER BY c.id;
SELECT format('case document %s', c.id), pg_temp.flat(credit_case_document(c.id)) FROM credit.case_state c ORDER BY c.id;

-- The logs.
SELECT 'verify log', count(*) || COALESCE(' ' || min(v.problem), '') FROM credit_verify_log((SELECT b.digest FROM credit.log_batch b ORDER BY b.no DESC LIMIT 1)) v;
SELECT format('access log %s', to_char(a.checked_at, 'YYYY-MM')), format('%s %s', count(*), md5(string_agg(concat_ws('|', a.id, a.checked_at, a.subject::text, a.measure, a.purpose, a.note, a.verdict, a.version, a.list_as_of, a.session_role, a.asking_role, a.department), E'\n' ORDER BY a.id)))
FROM credit.access_log a GROUP BY 1 ORDER BY 1;

-- Plans.
SELECT format('plan %s %s', v.code, v.edition_name), concat_ws(' ', v.edition, v.valid_from, v.valid_until) FROM credit.plan_validity v ORDER BY v.code COLLATE "C", v.valid_from;
SELECT format('measure list %s %s', m.measure, m.edition), concat_ws(' ', m.verdict, m.effects, m.binds_person, m.binds_organization, m.binds_through, m.court_mark, m.departments, m.open_list, m.basis_doubted, m.suspended, md5(concat_ws('|', m.title, m.condition, m.basis_note, m.exemption)))
FROM credit.measure_list m ORDER BY m.measure, m.edition COLLATE "C";
SELECT format('plan disagreement %s %s', d.measure, d.department), concat_ws(' ', d.edition, d.named_in) FROM credit.plan_disagreement d ORDER BY d.measure, d.department COLLATE "C", d.edition COLLATE "C";
SELECT format('suspensions %s', e.measure), string_agg(concat_ws(' ', e.action, pg_temp.t(e.at), e.reason, e.by_session), '; ' ORDER BY e.id) FROM credit.measure_event e GROUP BY e.measure ORDER BY e.measure;

-- Reports.
SELECT format('report %s %s %s %s', p.first, r.section, r.item, COALESCE(r.department, '-')), concat_ws(' ', r.value, COALESCE(r.before::text, '-'))
FROM (VALUES ('2026-09-01'::date, '2026-09-30'::date), ('2026-10-01', '2026-10-31'), ('2026-11-01', '2026-11-20')) p (first, last), credit_effect_report(p.first, p.last) r
WHERE r.section NOT IN ('rate', 'overdue') ORDER BY p.first, r.section COLLATE "C", r.item COLLATE "C", r.department COLLATE "C";
SELECT format('effect document %s', d.first_day), concat_ws(' ', d.last_day, md5(d.page), md5(d.markdown)) FROM credit.effect_document d ORDER BY d.first_day;
SELECT format('overdue notice %s %s %s', n.day, n.department, n.kind), concat_ws(' ', n.overdue, n.longest_overdue) FROM credit.overdue_notice n ORDER BY n.day, n.department COLLATE "C", n.kind COLLATE "C";
SELECT format('fact_listing %s', f.date_key), format('%s %s %s', sum(f.standing), sum(f.added), md5(string_agg(concat_ws('|', f.court_key, f.kind_key, f.division_key, f.ground_key, f.standing, f.subjects, f.added, f.removed, f.revoked, f.expired, f.performed), E'\n'
	ORDER BY f.court_key COLLATE "C", f.kind_key COLLATE "C", f.division_key, f.ground_key)))
FROM credit_bi.fact_listing f WHERE f.date_key IN (SELECT day FROM credit.figure_day) GROUP BY f.date_key ORDER BY f.date_key;
SELECT format('fact_measure %s', f.date_key), format('%s %s %s', sum(f.in_force), sum(f.exempt), md5(string_agg(concat_ws('|', f.measure_key, f.court_key, f.kind_key, f.through_post, f.in_force, f.exempt), E'\n'
	ORDER BY f.measure_key COLLATE "C", f.court_key COLLATE "C", f.kind_key COLLATE "C", f.through_post)))
FROM credit_bi.fact_measure f WHERE f.date_key IN (SELECT day FROM credit.figure_day) GROUP BY f.date_key ORDER BY f.date_key;
SELECT format('fact_check %s %s %s %s %s', f.month_key, f.department_key, f.measure_key, f.purpose_key, f.verdict_key), sum(f.checks) FROM credit_bi.fact_check f
GROUP BY f.month_key, f.department_key, f.measure_key, f.purpose_key, f.verdict_key ORDER BY f.month_key, f.department_key COLLATE "C", f.measure_key COLLATE "C", f.purpose_key COLLATE "C", f.verdict_key COLLATE "C";
SELECT format('fact_feedback %s %s %s %s %s', f.month_key, f.department_key, f.measure_key, f.court_key, f.outcome_key), concat_ws(' ', f.feedbacks, f.amount) FROM credit_bi.fact_feedback f
ORDER BY f.month_key, f.department_key COLLATE "C", f.measure_key COLLATE "C", f.court_key COLLATE "C", f.outcome_key COLLATE "C";
SELECT format('fact_deadline %s %s', f.date_key, f.task_key), format('%s %s', sum(f.owed), md5(string_agg(concat_ws('|', f.department_key, f.court_key, f.measure_key, f.owed, f.overdue, f.longest_overdue, f.responsible), E'\n'
	ORDER BY f.department_key COLLATE "C", f.court_key COLLATE "C", f.measure_key COLLATE "C")))
FROM credit_bi.fact_deadline f WHERE f.date_key IN (SELECT day FROM credit.owed_taken) GROUP BY f.date_key, f.task_key ORDER BY f.date_key, f.task_key COLLATE "C";
SELECT 'dim_date', format('%s %s', count(*), md5(string_agg(concat_ws('|', d.date_key, d.year, d.quarter, d.month, d.day, d.month_key, d.month_name, d.week_name, d.weekday, d.weekday_zh, d.weekday_en, d.is_workday, d.holiday_zh), E'\n' ORDER BY d.date_key)))
FROM credit_bi.dim_date d WHERE d.date_key <= '2027-12-20';
SELECT format('dim_court %s', d.court_key), concat_ws(' ', d.name_zh, d.last_push_no, pg_temp.t(d.list_as_of)) FROM credit_bi.dim_court d ORDER BY d.court_key COLLATE "C";
SELECT 'dim_department', md5(string_agg(concat_ws('|', d.department_key, d.name_zh, d.plans, d.measures), E'\n' ORDER BY d.department_key COLLATE "C")) FROM credit_bi.dim_department d;
SELECT 'dim_measure', md5(string_agg(concat_ws('|', d.measure_key, d.plan_code, d.plan_title, d.edition_name, d.number, d.title_zh, d.verdict_key, d.effect, d.effect_zh, d.binds_person, d.binds_organization, d.binds_posts, d.basis_doubted, d.suspended, d.valid_from, d.valid_until), E'\n'
	ORDER BY d.measure_key COLLATE "C")) FROM credit_bi.dim_measure d;
SELECT 'bridge_measure_department', md5(string_agg(concat_ws('|', d.measure_key, d.department_key), E'\n' ORDER BY concat_ws('|', d.measure_key, d.department_key) COLLATE "C")) FROM credit_bi.bridge_measure_department d;
SELECT 'dim_division of users', string_agg(concat_ws('|', d.division_key, d.name_zh, d.province_key, d.province_zh, d.city_zh, d.level), '; ' ORDER BY d.division_key) FROM credit_bi.dim_division d WHERE d.division_key IN (0, 379900, 379999);
SELECT 'dim_purpose of users', string_agg(concat_ws('|', d.purpose_key, d.name_zh, d.name_en), '; ' ORDER BY d.purpose_key COLLATE "C") FROM credit_bi.dim_purpose d WHERE d.purpose_key IN ('other', 'subsidy', 'upgrade_test');

-- As those who are bound: what each sees, and may.
SELECT l.subject::text AS firm, o.person::text AS head FROM credit.listing l JOIN credit.relation o ON o.listing = l.listing
WHERE l.case_no = '（2025）鲁0116执6号' AND o.role = 'legal_representative' LIMIT 1 \gset
BEGIN;
SELECT format('as %s: %s', r.role, q.what), pg_temp.flat(pg_temp.as_role(r.role, replace(replace(s.query, '$firm', quote_literal(:'firm')), '$head', quote_literal(:'head'))))
FROM unnest('{upgrade_court,upgrade_court_2,upgrade_clerk,upgrade_finance,upgrade_civil,upgrade_housing,upgrade_bidding,upgrade_official,upgrade_former,upgrade_office,upgrade_auditor,upgrade_reader}'::name[]) WITH ORDINALITY r (role, n),
	 (VALUES (1, 'listings', 'SELECT count(*) FROM credit.listing'), (2, 'history', 'SELECT count(*) FROM credit.listing_history'),
			 (3, 'rejects', 'SELECT count(*) FROM credit.push_reject'), (4, 'events', 'SELECT count(*) FROM credit.court_event WHERE document_no IS NOT NULL'),
			 (5, 'feedback', 'SELECT count(*) FROM credit.feedback'), (6, 'feedback log', 'SELECT count(*) FROM credit.feedback_log'),
			 (7, 'feedback rejects', 'SELECT count(*) FROM credit.feedback_reject'), (8, 'access log', 'SELECT count(*) FROM credit.access_log'),
			 (9, 'screenings', 'SELECT count(*) FROM credit.screening'), (10, 'receipts owed', $$SELECT count(*) FROM credit.owed WHERE kind = 'receipt'$$),
			 (11, 'to undo', 'SELECT count(*) FROM credit.undo_list'), (12, 'objections', 'SELECT count(*) FROM credit.objection_state'),
			 (13, 'cases', $$SELECT string_agg(c.id || c.state, ' ' ORDER BY c.id) FROM credit.case_state c$$), (14, 'bindings', 'SELECT count(*) FROM credit.role_binding'),
			 (15, 'measures of the firm', $$SELECT string_agg(m.measure::text, ' ' ORDER BY m.measure) FROM credit_measures($firm) m$$),
			 (16, 'measures of its head', $$SELECT string_agg(m.measure::text, ' ' ORDER BY m.measure) FROM credit_measures($head) m$$),
			 (17, 'restricted', $$SELECT credit_is_restricted($firm, 'laiwu/4')$$), (18, 'explained', $$SELECT credit_explain($firm, 'laiwu/4') ->> 'verdict'$$),
			 (19, 'check', $$SELECT verdict FROM credit_check($firm, 'laiwu/4', 'bidding')$$),
			 (20, 'changes', 'SELECT count(*) FROM credit_changes(NULL, 100000)'), (21, 'facts', 'SELECT sum(checks) FROM credit_bi.fact_check')) q (n, what, query),
	 -- What courts and departments read as tables in 0.1.0 they read by functions; an auditor, from whom nothing is hidden, does not.
	 LATERAL (SELECT CASE WHEN to_regproc('credit.my_listing') IS NULL OR r.role = 'upgrade_auditor' THEN q.query
		ELSE regexp_replace(q.query, 'FROM credit\.(listing|push_reject|court_event|access_log|screening)\M', 'FROM credit.my_\1()') END) s (query)
ORDER BY r.n, q.n;
ROLLBACK;

-- Applications' tables, whose triggers came with the dump.
BEGIN;
SELECT 'bid of the firm', pg_temp.as_role('upgrade_finance', format('INSERT INTO upgrade_app.bid (id, bidder) VALUES (90, %L) RETURNING id', :'firm'));
SELECT 'bid of somebody', pg_temp.as_role('upgrade_finance', $$INSERT INTO upgrade_app.bid (id, bidder) VALUES (91, '91350100M000100Y43') RETURNING id$$);
SELECT 'tender of the firm', pg_temp.as_role('upgrade_finance', format('INSERT INTO upgrade_app.tender VALUES (90, %L) RETURNING id', :'firm'));
SELECT 'loan of the firm', pg_temp.as_role('upgrade_finance', format('INSERT INTO upgrade_app.loan VALUES (90, %L, ''subsidy'') RETURNING id', :'firm'));
SELECT 'request of the firm', pg_temp.as_role('upgrade_finance', format('INSERT INTO upgrade_app.grant_request VALUES (90, %L, ''refused'') RETURNING id', :'firm'));
SELECT 'what that fed back', concat_ws(' ', f.subject, f.measure, f.outcome, f.department, f.court, f.source) FROM credit.feedback f ORDER BY f.id DESC LIMIT 1;
SELECT 'what that was logged as', concat_ws(' ', a.subject, a.measure, a.purpose, a.note, a.verdict, a.department) FROM credit.access_log a ORDER BY a.id DESC LIMIT 1;
ROLLBACK;
