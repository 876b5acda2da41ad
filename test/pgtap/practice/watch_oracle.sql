-- Practice: hits of watched tables are a join.  Three sessions, each in READ COMMITTED,
-- REPEATABLE READ or SERIALIZABLE, change the list (pushes, decisions, second numbers,
-- posts, exemptions), the plan (suspensions, editions), the clock (bounds that pass
-- while the history runs) and the watched tables (a plain one and a partitioned one:
-- rows, TRUNCATE, COPY, MERGE, ATTACH, DETACH, savepoints), and commit in any order.
-- After each step, whoever took it and another one compare credit_hits with a plain
-- join of watched tables and register, each by its own snapshot.  HISTORIES (8) and SEED
-- may be set: psql -v histories=100 -v seed=0.25 ...
\if :{?histories}
\else
\set histories 8
\endif
SELECT plan(8);
\ir ../../oracle/numbers.sql
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dblink;

CREATE TABLE held (id integer PRIMARY KEY, holder credit.subject, standing boolean, ends timestamptz);
CREATE INDEX ON held (credit_subject_key(holder));
-- A composite key, a column of text, and partitions of partitions.
CREATE TABLE card (part text, id integer, holder text, until date, PRIMARY KEY (id, part)) PARTITION BY LIST (part);
CREATE TABLE card_a PARTITION OF card FOR VALUES IN ('a');
CREATE TABLE card_b PARTITION OF card FOR VALUES IN ('b') PARTITION BY RANGE (id);
CREATE TABLE card_b1 PARTITION OF card_b FOR VALUES FROM (0) TO (50);
CREATE TABLE card_b2 PARTITION OF card_b DEFAULT;
CREATE TABLE card_c (id integer, until date, holder text, part text NOT NULL, PRIMARY KEY (id, part));
CREATE INDEX ON card (credit_subject_key(holder));
CREATE INDEX ON card_c (credit_subject_key(holder));

-- A plan with one measure, of which there will be other editions.
CREATE FUNCTION pg_temp.edition(n integer, verdict text, person boolean, through text) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('code', 'zd', 'title', '张店区措施', 'document_no', NULL, 'issuer', '张店区', 'edition', n::text, 'issued_on', NULL, 'valid_from', credit.day_text('2024-01-01'::date + n), 'valid_until', NULL,
		'target', NULL, 'mechanism', NULL, 'departments', '[{"name": "区文明办", "other_names": [], "not_the_same_as": []}]'::jsonb, 'readings', '[]'::jsonb, 'measures', jsonb_build_array(jsonb_build_object(
		'number', 1, 'body', NULL, 'title', '措施', 'title_reading', NULL, 'body_reading', NULL,
		'responsible', '{"text": "区文明办", "departments": [{"written": "区文明办", "department": "区文明办"}], "open": false}'::jsonb, 'implementing', '{"text": null, "departments": [], "open": false}'::jsonb,
		'effects', CASE verdict WHEN 'restricted' THEN '["refuse"]' WHEN 'duty' THEN '["inspect"]' ELSE '["consider"]' END::jsonb, 'verdict', verdict,
		'binds', jsonb_build_object('person', person, 'organization', true, 'through_organization', CASE WHEN through IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(through) END), 'condition', NULL, 'court_mark', NULL,
		'words', '{"effects": "x", "verdict": "x", "binds": "x", "condition": null, "court_mark": null}'::jsonb, 'basis_fit', 'speaks_of_credit', 'basis_note', NULL,
		'bases', '[{"no": 1, "document": "某办法", "document_no": null, "kind": "law", "articles": [], "quote": "……", "quote_reading": null}]'::jsonb)))
$$;
SELECT credit_load_plan(pg_temp.edition(0, 'restricted', true, NULL)) \g /dev/null
SET credit.department = '区文明办';
SELECT credit_watch('held', 'holder', 'laiwu/29', '{}', 'standing', 'ends') \g /dev/null
SELECT credit_watch('card', 'holder', 'zd/1', '{}', NULL, 'until') \g /dev/null
SET credit.department = '区教育局';
SELECT credit_watch('held', 'holder', 'laiwu/22') \g /dev/null
SET credit.department = '区市场监管局';
SELECT credit_watch('card', 'holder', 'laiwu/34') \g /dev/null
RESET credit.department;

-- The plain join.  A unit is meant by each number that contains its code, a person by a second number while it is linked.
CREATE SCHEMA plain;
CREATE FUNCTION plain.unit(s text) RETURNS text LANGUAGE sql IMMUTABLE RETURN
	CASE WHEN s ILIKE 'orgcode:%' THEN replace(substr(s, 9), '-', '') WHEN s ~ '^9[12]370116' THEN substr(s, 9, 9) ELSE replace(s, 'person:', '') END;
CREATE FUNCTION plain.moment() RETURNS timestamptz LANGUAGE sql STABLE RETURN GREATEST(statement_timestamp(), now());
CREATE VIEW plain.watched AS
	SELECT w.n AS watch, h.row_key, h.subject FROM (VALUES (1), (3)) w (n), LATERAL (SELECT ARRAY[id::text] AS row_key, plain.unit(holder::text) AS subject FROM held
		WHERE w.n = 3 OR standing AND COALESCE(ends > plain.moment(), true)) h
	UNION ALL
	SELECT w.n, c.row_key, c.subject FROM (VALUES (2), (4)) w (n), LATERAL (SELECT ARRAY[id::text, part], plain.unit(upper(btrim(translate(holder, '０１２３４５６７８９Ｘ　', '0123456789X ')))) FROM card
		WHERE w.n = 4 OR COALESCE(until >= (plain.moment() AT TIME ZONE 'Asia/Shanghai')::date, true)) c (row_key, subject);
-- Plan and links count from their commit on, in older snapshots, too (doc/plan.md): a session of another level than READ
-- COMMITTED is told them, as they are now, by the one that drives it.
CREATE VIEW plain.own_link AS SELECT plain.unit(x.a) AS who, plain.unit(x.b) AS number FROM credit.subject_link k, LATERAL (VALUES (k.subject::text, k.other::text), (k.other::text, k.subject::text)) x (a, b) WHERE k.kind = 'same' AND k.ended_at IS NULL;
CREATE VIEW plain.own_rule AS
	SELECT w.n AS watch, m.verdict, m.effects[1] AS effect, m.binds_person, m.binds_organization, m.binds_through, m.exemption, e.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' AS begins, e.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai' AS ends,
		   COALESCE((SELECT s.action = 'suspend' FROM credit.measure_event s WHERE s.measure::text = w.measure ORDER BY s.at DESC, s.id DESC LIMIT 1), false) AS suspended
	FROM (VALUES (1, 'laiwu/29'), (2, 'zd/1'), (3, 'laiwu/22'), (4, 'laiwu/34')) w (n, measure) JOIN credit.plan_measure m ON m.measure::text = w.measure JOIN credit.plan_validity e USING (edition);
CREATE FUNCTION plain.told() RETURNS jsonb LANGUAGE sql STABLE RETURN NULLIF(current_setting('plain.told', true), '')::jsonb;
CREATE VIEW plain.number AS
	SELECT DISTINCT w.subject AS who, w.subject AS number FROM plain.watched w
	UNION SELECT * FROM plain.own_link WHERE plain.told() IS NULL
	UNION SELECT * FROM jsonb_populate_recordset(NULL::plain.own_link, plain.told() -> 'links');
CREATE VIEW plain.rule AS
	SELECT r.* FROM (SELECT * FROM plain.own_rule WHERE plain.told() IS NULL UNION ALL SELECT * FROM jsonb_populate_recordset(NULL::plain.own_rule, plain.told() -> 'rules')) r
	WHERE r.begins <= plain.moment() AND plain.moment() < COALESCE(r.ends, 'infinity') AND NOT r.suspended;
CREATE VIEW plain.in_force AS
	SELECT l.*, plain.unit(l.subject::text) AS who, l.subject::text ~ '^3' AS person, (SELECT max(upper(s)) FROM unnest(l.stays) s WHERE upper(s) <= plain.moment()) AS resumed,
		   (SELECT min(lower(s)) FROM unnest(l.stays) s WHERE lower(s) > plain.moment()) AS stayed
	FROM credit.listing l
	WHERE l.known_until = 'infinity' AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= plain.moment() AND plain.moment() < COALESCE(l.until, 'infinity') AND NOT COALESCE(l.stays @> plain.moment(), false);
CREATE VIEW plain.reach AS
	SELECT w.watch, w.row_key, w.subject, r.verdict, r.effect, l.listing, NULL::text AS via, GREATEST(l.since, l.resumed, r.begins) AS since, LEAST(l.until, l.stayed, r.ends) AS until, r.exemption, l.court
	FROM plain.watched w JOIN plain.rule r USING (watch) JOIN plain.number n ON n.who = w.subject JOIN plain.in_force l ON l.who = n.number
	WHERE CASE WHEN l.person THEN r.binds_person ELSE r.binds_organization END
	UNION ALL
	SELECT w.watch, w.row_key, w.subject, r.verdict, r.effect, l.listing, p.organization::text, GREATEST(l.since, l.resumed, r.begins, p.since), LEAST(l.until, l.stayed, r.ends, p.until), r.exemption, l.court
	FROM plain.watched w JOIN plain.rule r USING (watch) JOIN plain.number n ON n.who = w.subject JOIN credit.relation p ON replace(p.person::text, 'person:', '') = n.number
	JOIN plain.in_force l USING (listing)
	WHERE p.known_until = 'infinity' AND p.role = ANY (r.binds_through) AND p.since <= plain.moment() AND plain.moment() < COALESCE(p.until, 'infinity');
-- Nothing is asked about who is not yet eighteen; who is exempt by the court whose listing it is, is not reached by that listing.
CREATE VIEW plain.hit AS
	SELECT r.watch, r.row_key, r.subject, r.verdict, r.effect, r.listing, r.via, r.since, r.until, rank() OVER (PARTITION BY r.watch, r.row_key, r.subject ORDER BY COALESCE(r.until, 'infinity') DESC) AS place
	FROM plain.reach r
	WHERE NOT (r.subject ~ '^\d{17}[\dX]$' AND r.subject ~ '^3' AND substr(r.subject, 7, 8)::date + interval '18 years' > (plain.moment() AT TIME ZONE 'Asia/Shanghai')::date)
	  AND NOT (r.exemption IS NOT NULL AND EXISTS (SELECT FROM credit.exemption x JOIN plain.number n ON n.number = plain.unit(x.subject::text)
		WHERE n.who = r.subject AND x.measure::text = 'laiwu/22' AND x.court = r.court AND x.known_until = 'infinity' AND x.since <= plain.moment() AND plain.moment() < x.until));
-- What the two say otherwise of each other: of all that reaches a row, that is said which lasts longest.
CREATE FUNCTION plain.differences() RETURNS TABLE (hits bigint, difference text) LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN QUERY
	WITH hit AS MATERIALIZED (
		SELECT w AS watch, h.row_key, plain.unit(h.subject::text) AS subject, h.verdict, h.effect, h.listing, h.via::text, h.since, h.until FROM generate_series(1, 4) w, credit_hits(w) h WHERE h.ended_at IS NULL AND h.state <> 'to_lift'
	), plain AS MATERIALIZED (
		SELECT watch, row_key, subject, verdict, effect, listing, via, since, until FROM plain.hit WHERE place = 1
	), difference AS (
		(SELECT 'only a hit: ' || h::text FROM (TABLE hit EXCEPT TABLE plain) h)
		UNION ALL (SELECT 'no hit: ' || p::text FROM plain p WHERE (p.watch, p.row_key, p.subject) NOT IN (SELECT watch, row_key, subject FROM hit))
		-- A transaction of REPEATABLE READ can see two rows of one key: one that another has deleted since, and its own.
		UNION ALL (SELECT 'twice: ' || h.row_key::text FROM hit h GROUP BY h.watch, h.row_key, h.subject
			HAVING count(*) <> (SELECT count(*) FROM plain.watched w WHERE w.watch = h.watch AND w.row_key = h.row_key AND w.subject = h.subject))
	)
	SELECT (SELECT count(*) FROM hit), (SELECT string_agg(d, E'\n') FROM difference x (d));
END $$;

CREATE TEMP TABLE session (name text, open boolean DEFAULT false, isolation text);
CREATE TEMP TABLE step (history int, session text, isolation text, action text, state text, message text);
CREATE TEMP TABLE noted (history int, watch bigint, again bigint, problem text, suspended boolean, difference text);
CREATE TEMP TABLE compared (history int, session text, isolation text, hits bigint, difference text);
INSERT INTO session SELECT n FROM unnest('{one,two,three}'::text[]) n;
SELECT dblink_connect(name, format('host=%s port=%s user=%s dbname=%s', current_setting('unix_socket_directories'), current_setting('port'), current_user, current_database())) FROM session \g /dev/null
-- What another holds is not waited for.
SELECT dblink_exec(name, format('SET datestyle = %L; ', current_setting('datestyle')) || 'SET lock_timeout = ''30ms''; SET client_min_messages = error; SET credit.max_removal_share = 100; SET jit = off; SET search_path = public') FROM session \g /dev/null

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS $$SELECT choices[1 + floor(random() * cardinality(choices))::int]$$;
CREATE FUNCTION pg_temp.child(h int) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT ('person:' || base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char(now() - interval '17 years', 'YYYY') || '1231' || lpad(h::text, 3, '0') AS base) b
$$;
-- The subjects of a history: persons p and q, p's second number, a unit by its numbers, another, a child, and who is never listed.
CREATE FUNCTION pg_temp.who(h int, name text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT replace(CASE name WHEN 'p' THEN pg_temp.person(4 * h) WHEN 'q' THEN pg_temp.person(4 * h + 1) WHEN 'p2' THEN pg_temp.person(4 * h + 2) WHEN 'clear' THEN pg_temp.person(4 * h + 3) WHEN 'child' THEN pg_temp.child(h)
		WHEN 'o' THEN pg_temp.organization(h, floor(random() * 3)::int) ELSE pg_temp.organization(h + 50000, 0) END::text, 'person:', '')
$$;
CREATE FUNCTION pg_temp.anybody(h int) RETURNS text LANGUAGE sql VOLATILE AS $$SELECT pg_temp.who(h, pg_temp.pick('p', 'p', 'q', 'p2', 'o', 'o', 'o2', 'clear', 'child'))$$;
-- As text, in one of the spellings that mean the same.
CREATE FUNCTION pg_temp.spelt(t text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE floor(random() * 5) WHEN 0 THEN ' ' || lower(t) WHEN 1 THEN CASE WHEN t ~ '^\d+X?$' THEN translate(t, '0123456789X', '０１２３４５６７８９Ｘ') ELSE t END WHEN 2 THEN t || '　' ELSE t END
$$;
CREATE FUNCTION pg_temp.moment() RETURNS text LANGUAGE sql VOLATILE AS $$SELECT quote_literal(clock_timestamp() + (random() * 400 - 100) * interval '1 millisecond')$$;
CREATE SEQUENCE pg_temp.push_no;

CREATE FUNCTION pg_temp.record(h int) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	v_name text := pg_temp.pick('p', 'q', 'p2', 'o', 'o', 'o2');
	r jsonb := jsonb_build_object('iname', '名' || h || left(v_name, 1), 'cardNum', pg_temp.who(h, v_name), 'caseCode', format('（2026）鲁0116执%s%s号', pg_temp.pick('1', '2'), h));
BEGIN
	IF random() < 0.2 THEN
		RETURN r || jsonb_build_object('removalReason', '履行完毕');
	END IF;
	RETURN r || jsonb_build_object('grounds', pg_temp.pick('{1}', '{4}', '{2}')::int[], 'decisionNo', '决' || floor(random() * 1e9), 'decisionDate', '2026-01-01'::date + floor(random() * 300)::int)
		|| CASE WHEN v_name LIKE 'o%' THEN jsonb_build_object('relations', (SELECT jsonb_agg(jsonb_build_object('cardNum', pg_temp.who(h, w), 'role', pg_temp.pick('法定代表人', '主要负责人', '直接责任人员', '实际控制人'), 'since', '2020-01-05'))
			FROM unnest(ARRAY[pg_temp.pick('p', 'p2'), pg_temp.pick('q', 'clear')]) w)) ELSE '{}' END;
END $$;

-- A step of a history, as the statement that takes it.
CREATE FUNCTION pg_temp.statement(h int, action text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	v_listing bigint := (SELECT l.listing FROM credit.listing l WHERE l.known_until = 'infinity' AND l.ended IS NULL AND l.case_no LIKE '%执_' || h || '号%' ORDER BY random() LIMIT 1);
	v_court text := COALESCE((SELECT l.court FROM credit.listing l WHERE l.subject::text = ANY (ARRAY[pg_temp.who(h, 'p'), pg_temp.who(h, 'p2')]) AND l.known_until = 'infinity' LIMIT 1), '甲区人民法院');
	v_today date := credit.legal_day(now());
	i int := floor(random() * 6);
BEGIN
	RETURN CASE action
	WHEN 'push' THEN format('SELECT credit_push(%L, %L, %L::jsonb)', pg_temp.pick('甲区人民法院', '乙区人民法院'), nextval('pg_temp.push_no'), jsonb_build_array(pg_temp.record(h)) || CASE WHEN random() < 0.5 THEN jsonb_build_array(pg_temp.record(h)) ELSE '[]' END)
	WHEN 'revoke' THEN format('SELECT credit_revoke(%L, ''错误'', %L, %L, %L)', v_listing, v_today, '撤' || nextval('pg_temp.push_no'), v_today)
	WHEN 'stay' THEN format('SELECT credit_stay(%L, ''retrial'', %L, %L)', v_listing, '中' || nextval('pg_temp.push_no'), v_today - 1)
	WHEN 'end_stay' THEN format('SELECT credit_end_stay(%L, ''retrial'', %L, %L)', v_listing, '恢' || nextval('pg_temp.push_no'), v_today)
	WHEN 'exempt' THEN format('SELECT credit_exempt(%L, %L, ''laiwu/22'', ''学费'', %L, %L, %L, %L)', pg_temp.pick('甲区人民法院', '乙区人民法院'), pg_temp.who(h, pg_temp.pick('p', 'q')), '免' || nextval('pg_temp.push_no'), v_today - 1, v_today - 1, v_today + 20)
	WHEN 'end_exemption' THEN format('SELECT credit_end_exemption(%L, %L, %L)', (SELECT max(exemption) FROM credit.exemption WHERE known_until = 'infinity'), '止' || nextval('pg_temp.push_no'), v_today)
	WHEN 'link' THEN format('SELECT credit_change_identifier(%L, %L, %L, %L, ''证明'', %L, ''登记有误'')', v_court, pg_temp.who(h, 'p'), pg_temp.who(h, 'p2'), v_today - 9, v_today)
	WHEN 'end_link' THEN format('SELECT credit_end_link(%L, ''更正'', %L, ''笔误'')', (SELECT max(k.id) FROM credit.subject_link k WHERE k.ended_at IS NULL), v_today)
	WHEN 'suspend' THEN format('SELECT credit_suspend_measure(%L, ''待核'')', pg_temp.pick('laiwu/29', 'zd/1', 'laiwu/22'))
	WHEN 'resume' THEN format('SELECT credit_resume_measure(%L)', pg_temp.pick('laiwu/29', 'laiwu/29', 'zd/1', 'laiwu/22'))
	WHEN 'edition' THEN format('SELECT credit_load_plan(%L::jsonb, true)', pg_temp.edition(nextval('pg_temp.push_no')::int % 1000, pg_temp.pick('restricted', 'reference', 'duty'), random() < 0.5, pg_temp.pick(NULL, 'legal_representative', 'principal')))
	-- Time passes: what begins and ends, does so while the history runs.
	WHEN 'clock' THEN format('SET LOCAL session_replication_role = replica; UPDATE credit.listing SET %s WHERE listing = %L AND known_until = ''infinity'' AND ended IS NULL; RESET session_replication_role',
		CASE WHEN random() < 0.3 THEN 'since = ' || pg_temp.moment() ELSE format('until = GREATEST(since, %s)', pg_temp.moment()) END, v_listing)
	WHEN 'leave' THEN format('SET LOCAL session_replication_role = replica; UPDATE credit.relation SET until = GREATEST(since, %s), runs_until = ''infinity'' WHERE listing = %L AND known_until = ''infinity''; RESET session_replication_role', pg_temp.moment(), v_listing)
	WHEN 'child' THEN format('INSERT INTO credit.relation (listing, person, organization, role, since, known_from, push) SELECT l.listing, %L, l.subject, ''principal'', l.since, now(), (SELECT max(id) FROM credit.push) FROM credit.listing l WHERE l.listing = %L AND l.known_until = ''infinity'' AND l.subject::text !~ ''^3''', pg_temp.who(h, 'child'), v_listing)
	WHEN 'insert' THEN format('INSERT INTO held SELECT %s + n, x::credit.subject, %L, %s FROM unnest(%L::text[]) WITH ORDINALITY u (x, n)', 3 * i, random() < 0.8, CASE WHEN random() < 0.3 THEN pg_temp.moment() ELSE 'NULL' END, ARRAY[pg_temp.anybody(h), pg_temp.anybody(h), pg_temp.anybody(h)])
	WHEN 'upsert' THEN format('INSERT INTO held VALUES (%s, %L, true), (%s, %L, NULL) ON CONFLICT (id) DO UPDATE SET holder = EXCLUDED.holder, standing = NOT held.standing', i, pg_temp.anybody(h), i + 1, pg_temp.anybody(h))
	WHEN 'update' THEN pg_temp.pick(format('UPDATE held SET standing = NOT standing WHERE id %% 3 = %s', i % 3), format('UPDATE held SET holder = %L WHERE id = %s', pg_temp.anybody(h), i), format('UPDATE held SET id = id + 20 WHERE id = %s', i), format('UPDATE held SET ends = %s WHERE id < %s', pg_temp.moment(), i))
	WHEN 'delete' THEN format('DELETE FROM %s WHERE id %% 4 = %s', pg_temp.pick('held', 'card'), i % 4)
	WHEN 'truncate' THEN 'TRUNCATE ' || pg_temp.pick('held', 'card', 'card_a', 'card_b2')
	WHEN 'cards' THEN format('INSERT INTO card (part, id, holder, until) SELECT p, n * %s, x, %s FROM unnest(%L::text[], %L::text[]) WITH ORDINALITY u (p, x, n) ON CONFLICT (id, part) DO UPDATE SET holder = EXCLUDED.holder', 10 + i * 7,
		CASE WHEN random() < 0.7 THEN 'NULL::date' ELSE quote_literal(v_today - i % 2) || '::date' END, ARRAY[pg_temp.pick('a', 'b'), 'b', 'a', 'b'], ARRAY[pg_temp.spelt(pg_temp.anybody(h)), pg_temp.spelt(pg_temp.anybody(h)), pg_temp.spelt(pg_temp.anybody(h)), pg_temp.pick('不详', '', '12345')])
	WHEN 'copy' THEN format($x$COPY card (id, part, holder) FROM PROGRAM 'printf "%s,a,%s\n%s,b,%s\n"' (FORMAT csv)$x$, 30 + i, pg_temp.anybody(h), 60 + i, pg_temp.anybody(h))
	-- A row moves to another partition, or becomes somebody else's.
	WHEN 'move' THEN pg_temp.pick('UPDATE card SET part = CASE part WHEN ''a'' THEN ''b'' ELSE ''a'' END WHERE id % 3 = ' || i % 3, 'UPDATE card SET id = id + 50 WHERE part = ''b''', format('UPDATE card SET holder = %L WHERE id %% 2 = 0', pg_temp.spelt(pg_temp.anybody(h))))
	WHEN 'merge' THEN format('MERGE INTO card c USING (VALUES (%s, ''a'', %L), (%s, ''b'', %L)) v (id, part, holder) ON c.id = v.id AND c.part = v.part WHEN MATCHED AND random() < 0.5 THEN DELETE WHEN MATCHED THEN UPDATE SET holder = v.holder WHEN NOT MATCHED THEN INSERT (id, part, holder) VALUES (v.id, v.part, v.holder)', 10 + i * 7, pg_temp.anybody(h), 20 + i * 14, pg_temp.anybody(h))
	WHEN 'loose' THEN format('INSERT INTO card_c VALUES (%s, NULL, %L, ''c'')', 100 + nextval('pg_temp.push_no'), pg_temp.spelt(pg_temp.anybody(h)))
	WHEN 'attach' THEN 'ALTER TABLE card ATTACH PARTITION card_c FOR VALUES IN (''c'')'
	WHEN 'detach' THEN 'ALTER TABLE card DETACH PARTITION card_c'
	ELSE 'SELECT FROM credit_note_hits()'
	END;
END $$;

CREATE FUNCTION pg_temp.take(h int, p_session text, p_action text, p_statement text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	v_isolation text := (SELECT isolation FROM session WHERE name = p_session);
BEGIN
	-- A push waits for seconds, whatever is set.
	PERFORM dblink_exec(p_session, 'SET LOCAL statement_timeout = ''300ms''');
	PERFORM FROM dblink(p_session, format('DO %L', format('BEGIN EXECUTE %L; END', p_statement))) AS t (x text);
	INSERT INTO step VALUES (h, p_session, v_isolation, p_action);
	RETURN true;
EXCEPTION WHEN OTHERS OR query_canceled THEN
	INSERT INTO step VALUES (h, p_session, v_isolation, p_action, SQLSTATE, SQLERRM);
	RETURN false;
END $$;
CREATE FUNCTION pg_temp.finish(h int, p_session text, how text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM dblink_exec(p_session, how);
	EXCEPTION WHEN OTHERS THEN
		INSERT INTO step VALUES (h, p_session, NULL, how, SQLSTATE, SQLERRM);
		PERFORM dblink_exec(p_session, 'ROLLBACK');
	END;
	UPDATE session SET open = false WHERE name = p_session;
END $$;
-- Partitions that others attach are seen by a query of this session when it next takes a lock that it does not have; pg_class is
-- read for that.
CREATE FUNCTION pg_temp.compare(h int, p_session text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM session s, dblink(s.name, format('SELECT set_config(''plain.told'', %L, true), set_config(''statement_timeout'', ''0'', true) FROM pg_class LIMIT 1', CASE WHEN s.isolation <> 'READ COMMITTED' THEN jsonb_build_object('links', COALESCE((SELECT jsonb_agg(k) FROM plain.own_link k), '[]'), 'rules', (SELECT jsonb_agg(r) FROM plain.own_rule r)) END)) AS x (told text, timeout text)
	WHERE s.name = p_session;
	INSERT INTO compared SELECT h, p_session, s.isolation, d.* FROM session s, dblink(p_session, 'SELECT * FROM plain.differences()') AS d (hits bigint, difference text) WHERE s.name = p_session;
	RETURN true;
EXCEPTION WHEN OTHERS THEN
	INSERT INTO step VALUES (h, p_session, NULL, 'compare', SQLSTATE, SQLERRM);
	RETURN false;
END $$;

CREATE PROCEDURE pg_temp.live(h int, seed double precision) LANGUAGE plpgsql AS $$
DECLARE
	s session;
	v_action text;
	v_kinds CONSTANT text[] := ARRAY['push', 'push', 'push', 'revoke', 'stay', 'end_stay', 'exempt', 'exempt', 'end_exemption', 'link', 'link', 'end_link', 'suspend', 'resume', 'resume', 'clock', 'clock', 'leave', 'child', 'insert', 'insert', 'upsert', 'update',
		'update', 'delete', 'truncate', 'cards', 'cards', 'copy', 'move', 'move', 'merge', 'merge', 'loose', 'loose', 'attach', 'attach', 'detach'];
	-- Only by transactions of READ COMMITTED.
	v_alone CONSTANT text[] := '{link,end_link,suspend,resume,edition}';
	v_saved boolean;
	v_done boolean;
BEGIN
	PERFORM setseed(seed);
	TRUNCATE held, card;
	INSERT INTO held SELECT 30 + n, pg_temp.who(h, w)::credit.subject, true FROM unnest('{p,q,o,p2,child}'::text[]) WITH ORDINALITY u (w, n);
	INSERT INTO card SELECT 'a', 30 + n, pg_temp.spelt(pg_temp.who(h, w)) FROM unnest('{p,q,o,o2,child}'::text[]) WITH ORDINALITY u (w, n);
	PERFORM credit_push('甲区人民法院', nextval('pg_temp.push_no')::text, jsonb_build_array(pg_temp.record(h), pg_temp.record(h)));
	COMMIT;
	FOR i IN 1 .. 12 + floor(random() * 12)::int LOOP
		SELECT * INTO s FROM session ORDER BY random() LIMIT 1;
		IF NOT s.open THEN
			UPDATE session SET open = true, isolation = pg_temp.pick('READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE') WHERE name = s.name RETURNING * INTO s;
			PERFORM dblink_exec(s.name, 'BEGIN ISOLATION LEVEL ' || s.isolation);
			-- Some have their snapshot before what others do now.
			IF random() < 0.2 THEN
				IF NOT pg_temp.compare(h, s.name) THEN
					PERFORM pg_temp.finish(h, s.name, 'ROLLBACK');
				END IF;
				CONTINUE;
			END IF;
		END IF;
		-- A few histories are to have all kinds: now and then one that is still to be taken, tried a few times.
		v_action := COALESCE(CASE WHEN random() < 0.4 THEN (SELECT k FROM unnest(v_kinds) k WHERE s.isolation = 'READ COMMITTED' OR k <> ALL (v_alone)
															GROUP BY k HAVING (SELECT count(*) < 4 AND count(*) = count(t.state) FROM step t WHERE t.action = k)
															ORDER BY random() LIMIT 1) END, pg_temp.pick(VARIADIC v_kinds));
		v_action := CASE WHEN random() < 0.03 THEN 'edition' ELSE v_action END;
		-- credit_note_hits waits for tables, five seconds.
		v_action := CASE WHEN random() < 0.1 AND NOT EXISTS (SELECT FROM session x WHERE x.open AND x.name <> s.name) THEN 'note' ELSE v_action END;
		CONTINUE WHEN s.isolation <> 'READ COMMITTED' AND v_action = ANY (v_alone);
		v_saved := random() < 0.2;
		IF v_saved THEN
			PERFORM dblink_exec(s.name, 'SAVEPOINT before');
		END IF;
		v_done := pg_temp.take(h, s.name, v_action, pg_temp.statement(h, v_action)) AND pg_temp.compare(h, s.name);
		IF v_saved AND (NOT v_done OR random() < 0.5) THEN
			PERFORM dblink_exec(s.name, 'ROLLBACK TO before');
			v_done := pg_temp.compare(h, s.name);
		END IF;
		IF NOT v_done OR random() < 0.4 THEN
			PERFORM pg_temp.finish(h, s.name, CASE WHEN NOT v_done OR random() < 0.15 THEN 'ROLLBACK' ELSE 'COMMIT' END);
		END IF;
		SELECT * INTO s FROM session WHERE open ORDER BY random() LIMIT 1;
		IF FOUND AND NOT pg_temp.compare(h, s.name) THEN
			PERFORM pg_temp.finish(h, s.name, 'ROLLBACK');
		END IF;
		COMMIT;
	END LOOP;
	PERFORM pg_temp.finish(h, name, 'COMMIT') FROM session WHERE open;
	COMMIT;
	-- All that happened is noticed, once: of one moment, which is that of the transaction.
	PERFORM credit_note_hits();
	INSERT INTO noted SELECT h, n.noted, n.begun + n.ended, n.problem, w.suspended, (SELECT string_agg(d::text, ' ') FROM (
			(SELECT row_key, subject::text FROM credit_hits(n.noted) EXCEPT ALL SELECT row_key, subject::text FROM credit.noticed_hit WHERE watch = n.noted AND ended_at IS NULL)
			UNION ALL (SELECT row_key, subject::text FROM credit.noticed_hit WHERE watch = n.noted AND ended_at IS NULL EXCEPT ALL SELECT row_key, subject::text FROM credit_hits(n.noted))) d)
	FROM credit_note_hits() n, LATERAL (SELECT NOT EXISTS (SELECT FROM plain.rule r WHERE r.watch = n.noted) AS suspended) w;
	COMMIT;
END $$;
\ir ../../oracle/live.sql
SELECT dblink_disconnect(name) FROM session \g /dev/null
SELECT is_empty('SELECT history, session, isolation, difference FROM compared WHERE difference IS NOT NULL LIMIT 20', 'credit_hits is the join of the watched tables and the register, in each session''s snapshot');
SELECT cmp_ok((SELECT count(*) FROM compared WHERE hits > 0), '>', (:histories * 6)::bigint, 'most comparisons have hits');
SELECT is((SELECT count(DISTINCT isolation)::int FROM compared WHERE hits > 0), 3, 'in each isolation level');
SELECT cmp_ok((SELECT count(DISTINCT action) FROM step WHERE state IS NULL), '>=', LEAST(24, 10 + :histories)::bigint, 'steps of nearly all kinds are taken');
SELECT is_empty($$SELECT action, state, message FROM step WHERE state IS NOT NULL AND state NOT IN ('55P03', '57014', '40001', '40P01', '23505', '23514', '55000')
	AND message !~ 'is not a partition|is already a partition|no partition of relation|there is no|linked already|no listing' LIMIT 20$$, 'what was refused was refused by a lock, a serialization failure or a rule');
SELECT cmp_ok((SELECT count(*) FILTER (WHERE state IS NULL) FROM step), '>', (SELECT count(*) FILTER (WHERE state IS NOT NULL) FROM step), 'most steps are taken');
SELECT is_empty('SELECT * FROM noted WHERE again <> 0 OR problem IS NOT NULL OR difference IS NOT NULL AND NOT suspended', 'what is noticed is what there is, and noticing again notices nothing');
SELECT cmp_ok((SELECT count(*) FROM credit.noticed_hit), '>', :histories::bigint, 'hits are noticed');
SELECT * FROM finish();
