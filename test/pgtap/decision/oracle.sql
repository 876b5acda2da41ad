-- Decision: the answers are compared with a second implementation, in plain SQL
-- from the tables, over random histories that went through credit_push.  Units
-- are pushed and asked about by any of their codes, some persons under a second
-- number from some push on, until the court takes that back.
BEGIN;
SELECT plan(9);
DO $$BEGIN PERFORM setseed(0.2020); END$$;

CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1950-01-01'::date + n * 37, 'YYYYMMDD') || lpad((n % 1000)::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.organization(n integer) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (base || substr(set, 1 + ((31 - (SELECT sum((strpos(set, substr(base, i::int, 1)) - 1) * w) FROM unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[]) WITH ORDINALITY u(w, i)) % 31) % 31)::int, 1))::credit.subject
	FROM (SELECT '0123456789ABCDEFGHJKLMNPQRTUWXY' AS set,
				 '91370116' || inner_code || substr('0123456789X0', 1 + (11 - (SELECT sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(inner_code, i::int, 1)) - 1) * w)
					FROM unnest('{3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i)) % 11)::int, 1) AS base
		  FROM (SELECT 'MA3' || lpad(n::text, 5, '0') AS inner_code) c) b
$$;
CREATE FUNCTION pg_temp.pick(variadic choices text[]) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT choices[1 + floor(random() * cardinality(choices))::int]
$$;

CREATE TEMP TABLE subject AS
	SELECT 'P' || n AS name, pg_temp.person(n) AS id FROM generate_series(1, 40) n
	UNION ALL SELECT 'O' || n, pg_temp.organization(n) FROM generate_series(1, 30) n;
-- Under which numbers each is pushed.
CREATE TEMP TABLE number AS
	SELECT s.name, s.id FROM subject s
	UNION ALL SELECT s.name, ('orgcode:' || substr(s.id::text, 9, 9))::credit.subject FROM subject s WHERE s.name LIKE 'O%'
	UNION ALL SELECT s.name, (SELECT c FROM (SELECT credit_try_subject('92370116' || substr(s.id::text, 9, 9) || x) AS c FROM unnest(string_to_array('0123456789ABCDEFGHJKLMNPQRTUWXY', NULL)) x) t WHERE c IS NOT NULL)
	FROM subject s WHERE s.name LIKE 'O%';
CREATE TEMP TABLE alias AS SELECT 'P' || n AS name, pg_temp.person(n) AS id, pg_temp.person(500 + n) AS other FROM generate_series(1, 15) n;

CREATE TEMP SEQUENCE step;
-- A random record about a subject: a listing in one of two cases, or its removal.
CREATE FUNCTION pg_temp.random_record(name text, id credit.subject) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	-- Later pushes carry later decisions, now and then an older one.
	decided date := '2020-06-01'::date + (currval('step') * 32 + random() * 300)::int;
	r jsonb := jsonb_build_object('iname', name, 'cardNum', id::text, 'caseCode', format('（2020）鲁0116执%s号', pg_temp.pick('1', '2')));
BEGIN
	IF random() < 0.25 THEN
		RETURN r || jsonb_build_object('removalReason', pg_temp.pick('履行完毕', '积极履行义务'))
			|| CASE WHEN random() < 0.5 THEN jsonb_build_object('removedOn', decided) ELSE '{}' END;
	END IF;
	r := r || jsonb_build_object('decisionNo', '决' || floor(random() * 1e9), 'decisionDate', decided, 'grounds', pg_temp.pick('1', '4', '1,2', '2')::text);
	IF r ->> 'grounds' IN ('1,2', '2') AND random() < 0.5 THEN
		r := r || jsonb_build_object('periodYears', pg_temp.pick('3', '4', '5')::int, 'periodReason', '暴力');
	END IF;
	IF random() < 0.3 THEN
		r := r || jsonb_build_object('graceUntil', decided + 45);
	END IF;
	r := r || jsonb_build_object('exitBan', random() < 0.3, 'notPublic', random() < 0.1);
	IF name LIKE 'O%' AND random() < 0.8 THEN
		r := r || jsonb_build_object('relations', (
			SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('cardNum', p.id::text,
				'role', pg_temp.pick('法定代表人', '主要负责人', '直接责任人员', '实际控制人'),
				'since', CASE WHEN random() < 0.5 THEN '2019-01-01'::date + floor(random() * 1500)::int END,
				'until', CASE WHEN random() < 0.3 THEN '2023-06-01'::date + floor(random() * 1500)::int END)))
			FROM (SELECT s.id FROM subject s WHERE s.name LIKE 'P%' ORDER BY random() LIMIT 2) p));
	END IF;
	RETURN r;
END $$;

DO $$
DECLARE records jsonb;
BEGIN
	FOR i IN 1 .. 60 LOOP
		PERFORM nextval('step');
		SELECT jsonb_agg(pg_temp.random_record(s.name, n.id)) INTO records
		FROM (SELECT * FROM subject ORDER BY random() LIMIT 10) s
		CROSS JOIN LATERAL (SELECT n.id FROM number n WHERE n.name = s.name ORDER BY random() LIMIT 1) n;
		PERFORM credit_push('济南市莱芜区人民法院', i::text, records);
		-- Who is listed by then gets a second number; for some that was wrong.
		IF i = 15 THEN
			DELETE FROM alias a WHERE NOT EXISTS (SELECT FROM credit.current_list l WHERE l.subject = a.id);
			PERFORM credit_change_identifier('济南市莱芜区人民法院', a.id, a.other, '2026-01-05', '证明', '2026-01-05', '登记有误') FROM alias a;
			INSERT INTO number SELECT a.name, a.other FROM alias a;
		ELSIF i = 45 THEN
			PERFORM credit_end_link(k.id, '更正', '2026-02-05', '笔误') FROM (SELECT k.id FROM credit.subject_link k ORDER BY k.id LIMIT 4) k;
			DELETE FROM number n USING credit.subject_link k WHERE n.id = k.other AND k.ended_at IS NOT NULL;
		END IF;
		-- now and then the office suspends or resumes a measure
		IF i IN (20, 40) THEN
			INSERT INTO credit.measure_event (measure, action, at, reason)
			VALUES ('laiwu/5', CASE i WHEN 20 THEN 'suspend' ELSE 'resume' END, '2024-01-01'::date + i * 10, 'r');
		END IF;
	END LOOP;
END $$;
SELECT ok((SELECT count(*) > 300 AND count(*) FILTER (WHERE ended IS NOT NULL) > 60 AND count(DISTINCT listing) > 100 FROM credit.listing)
	AND (SELECT count(*) > 50 FROM credit.relation) AND (SELECT count(ended_at) = 4 AND count(*) > 5 FROM credit.subject_link)
	AND (SELECT count(*) > 10 FROM credit.listing l JOIN credit.listing b ON b.listing = l.listing AND b.known_until = l.known_from AND b.subject <> l.subject), 'the histories are eventful');

-- The second implementation
CREATE TEMP TABLE rule AS
	SELECT m.*, e.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' AS begins, e.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai' AS ends,
		   ARRAY(SELECT d.department FROM credit.measure_department d WHERE d.edition = m.edition AND d.number = m.number ORDER BY d.ord) AS departments
	FROM credit.plan_measure m JOIN credit.plan_validity e USING (edition);
-- A number by the code that all numbers of a unit contain.
CREATE FUNCTION pg_temp.unit(s credit.subject) RETURNS text IMMUTABLE LANGUAGE sql AS $$
	SELECT CASE WHEN s::text LIKE 'orgcode:%' THEN replace(substr(s::text, 9), '-', '') WHEN s::text ~ '^9[12]370116' THEN substr(s::text, 9, 9) ELSE s::text END
$$;
CREATE FUNCTION pg_temp.units(who credit.subject, known timestamptz) RETURNS SETOF text STABLE LANGUAGE sql AS $$
	SELECT pg_temp.unit(who)
	UNION SELECT x.b FROM credit.subject_link k, LATERAL (VALUES (k.subject::text, k.other::text), (k.other::text, k.subject::text)) x (a, b)
	WHERE x.a = who::text AND CASE known WHEN 'infinity' THEN k.ended_at IS NULL ELSE k.known_from <= known AND known < COALESCE(k.ended_at, 'infinity') END
$$;
SELECT is_empty($$SELECT l.subject, l.case_no, t.subject FROM credit.listing l JOIN credit.listing t ON t.listing > l.listing AND t.case_key = l.case_key AND pg_temp.unit(t.subject) IN (SELECT pg_temp.units(l.subject, 'infinity'))
	WHERE l.known_until = 'infinity' AND l.ended IS NULL AND t.known_until = 'infinity' AND t.ended IS NULL$$, 'no case of a subject runs twice, under whichever numbers it was pushed');
SELECT is((SELECT count(*) FROM credit.duplicate_list), 0::bigint, 'and none is shown');

CREATE FUNCTION pg_temp.oracle(who credit.subject, as_of timestamptz, known timestamptz, only_running boolean)
RETURNS TABLE (measure credit.measure, title text, effect text, verdict credit.verdict, departments text[], condition text,
			   via credit.subject, case_no text, since timestamptz, until timestamptz) LANGUAGE sql AS $$
	WITH in_force AS (
		-- a list that did not have it, or one decision that ended before the next: out of force between
		SELECT l.listing, l.subject, l.case_no, l.exit_ban, l.exit_bans, l.subject::text ~ '^3' AS person,
			   GREATEST(l.since, (SELECT max(upper(x)) FROM unnest(l.stays) x WHERE upper(x) <= as_of)) AS since,
			   LEAST(l.until, (SELECT min(lower(x)) FROM unnest(l.stays) x WHERE lower(x) > as_of)) AS until
		FROM credit.listing l
		WHERE CASE known WHEN 'infinity' THEN l.known_until = 'infinity' ELSE known >= l.known_from AND known < l.known_until END
		  AND l.ended IS DISTINCT FROM 'revoked'
		  AND l.since <= as_of AND as_of < COALESCE(l.until, 'infinity') AND NOT COALESCE(l.stays @> as_of, false)
		  -- nobody is told later than five years after the end (山东省社会信用条例 art. 38)
		  AND EXISTS (SELECT FROM credit.listing c WHERE c.listing = l.listing AND c.known_until = 'infinity'
					  AND COALESCE((c.until AT TIME ZONE 'Asia/Shanghai' + interval '5 years') AT TIME ZONE 'Asia/Shanghai', 'infinity') > statement_timestamp())
		  AND (NOT only_running OR EXISTS (SELECT FROM credit.listing c WHERE c.listing = l.listing AND c.known_until = 'infinity'
										   AND c.ended IS DISTINCT FROM 'revoked' AND COALESCE(c.until, 'infinity') > statement_timestamp()))
	), reached AS (
		-- the court's mark can have begun later, and ended earlier, than the listing
		SELECT r.*, NULL::credit.subject AS via, l.case_no,
			   GREATEST(l.since, lower(b.times)) AS since, LEAST(l.until, upper(b.times)) AS until
		FROM in_force l CROSS JOIN rule r
		LEFT JOIN LATERAL (SELECT x AS times FROM unnest(l.exit_bans) x WHERE x @> as_of) b ON r.court_mark IS NOT NULL
		WHERE pg_temp.unit(l.subject) IN (SELECT pg_temp.units(who, known)) AND CASE WHEN l.person THEN r.binds_person ELSE r.binds_organization END
		  AND (r.court_mark IS NULL OR CASE WHEN l.exit_bans IS NULL THEN l.exit_ban ELSE b.times IS NOT NULL END)
		UNION ALL
		-- of two posts of a person in one organization, the one that lasts longest
		(SELECT DISTINCT ON (r.measure, p.listing) r.*, p.organization, l.case_no, GREATEST(l.since, p.since), LEAST(l.until, p.until)
		FROM credit.relation p JOIN in_force l USING (listing), rule r
		WHERE p.person::text IN (SELECT pg_temp.units(who, known)) AND p.role = ANY (r.binds_through)
		  AND CASE known WHEN 'infinity' THEN p.known_until = 'infinity' ELSE known >= p.known_from AND known < p.known_until END
		  AND p.since <= as_of AND as_of < COALESCE(p.until, 'infinity')
		  AND (NOT only_running OR EXISTS (SELECT FROM credit.relation c WHERE c.person = p.person AND c.listing = p.listing AND c.role = p.role
										   AND c.known_until = 'infinity' AND COALESCE(c.until, 'infinity') > statement_timestamp()))
		ORDER BY r.measure, p.listing, p.until DESC NULLS FIRST, p.since)
	)
	SELECT r.measure, COALESCE(r.title_reading, r.title), r.effects[1], r.verdict, r.departments, r.condition,
		   r.via, r.case_no, GREATEST(r.since, r.begins), LEAST(r.until, r.ends)
	FROM reached r
	WHERE as_of >= r.begins AND as_of < COALESCE(r.ends, 'infinity')
	  AND NOT COALESCE((SELECT s.action = 'suspend' FROM credit.measure_event s
						WHERE s.measure = r.measure AND s.at <= as_of AND s.at <= known ORDER BY s.at DESC, s.id DESC LIMIT 1), false)
$$;

CREATE TEMP TABLE question AS
	SELECT q, s.id,
		   CASE floor(random() * 4) WHEN 0 THEN now() WHEN 1 THEN e.edge WHEN 2 THEN e.edge - interval '1 microsecond'
				ELSE '2020-09-01'::timestamptz + random() * interval '9 years' END AS as_of,
		   CASE floor(random() * 3) WHEN 0 THEN 'infinity'
				WHEN 1 THEN (SELECT p.applied_at FROM credit.push p WHERE p.push_no = (1 + (q * 7) % 60)::text) - (q % 2) * interval '1 microsecond'
				ELSE clock_timestamp() END AS known
	FROM generate_series(1, 800) q
	CROSS JOIN LATERAL (SELECT * FROM (SELECT n.name, n.id FROM number n UNION SELECT a.name, a.other FROM alias a) n ORDER BY md5(n.name || n.id::text || q) LIMIT 1) s
	CROSS JOIN LATERAL (SELECT COALESCE((SELECT CASE q % 2 WHEN 0 THEN l.since ELSE l.until END FROM credit.listing l
										 WHERE pg_temp.unit(l.subject) = pg_temp.unit(s.id) ORDER BY md5(l.id::text || q) LIMIT 1), now()) AS edge) e;

CREATE TEMP TABLE answer AS SELECT q.q, a.* FROM question q, credit_measures(q.id, q.as_of, q.known) a;
-- The days of law of a beginning and of an end, the last day included, by the calendar of Asia/Shanghai.
CREATE TEMP TABLE opinion AS
	SELECT q.q, a.*, (a.since AT TIME ZONE 'Asia/Shanghai')::date AS since_on, ((a.until AT TIME ZONE 'Asia/Shanghai') - interval '1 microsecond')::date AS last_day
	FROM question q, pg_temp.oracle(q.id, q.as_of, q.known, false) a;
SELECT ok((SELECT count(DISTINCT q) BETWEEN 150 AND 700 FROM answer), 'a good part of the questions has an answer, a good part none');
SELECT is_empty('TABLE answer EXCEPT ALL TABLE opinion', 'nothing follows but what follows from the tables');
SELECT is_empty('TABLE opinion EXCEPT ALL TABLE answer', 'and all of it');

-- The same, of every second question, for who may not read the list
CREATE ROLE asker;
-- A member of every department, so that only the rights on the register are missing.
DO $$ BEGIN PERFORM credit_bind_department(name, 'asker') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT EXECUTE ON FUNCTION credit_measures(credit.subject, timestamptz, timestamptz) TO asker;
GRANT SELECT ON question TO asker;
SET LOCAL ROLE asker;
CREATE TEMP TABLE asked AS SELECT q.q, a.* FROM question q, credit_measures(q.id, q.as_of, q.known) a WHERE q.q % 2 = 0;
RESET ROLE;
CREATE TEMP TABLE told AS
	SELECT q.q, a.*, (a.since AT TIME ZONE 'Asia/Shanghai')::date AS since_on, ((a.until AT TIME ZONE 'Asia/Shanghai') - interval '1 microsecond')::date AS last_day
	FROM question q,
		pg_temp.oracle(q.id, q.as_of, q.known, NOT (q.known = 'infinity' AND q.as_of >= now())) a
	WHERE q.q % 2 = 0;
SELECT ok((SELECT count(*) FROM asked) < (SELECT count(*) FROM answer WHERE q % 2 = 0), 'who may not read the list is told less');
SELECT is_empty('(TABLE asked EXCEPT ALL TABLE told) UNION ALL (TABLE told EXCEPT ALL TABLE asked)', 'of the past only what still runs');
CREATE TEMP VIEW anybody AS SELECT n.id FROM number n UNION SELECT a.other FROM alias a;
SELECT set_eq($$SELECT s.id::text, m.measure FROM anybody s, credit.measure_list m WHERE credit_is_restricted(s.id, m.measure)$$,
	$$SELECT s.id::text, o.measure FROM anybody s, pg_temp.oracle(s.id, now(), 'infinity', false) o WHERE o.verdict = 'restricted'$$,
	'credit_is_restricted, for all subjects and measures, says of the present what the tables say');

SELECT * FROM finish();
ROLLBACK;
