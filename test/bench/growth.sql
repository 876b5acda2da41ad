-- What the growth test (test/t/growth.t) and make bench GROWTH=1 have in common: a register of any size (growth.fill), what
-- is asked of it (growth.question), and how many buffers each touches (growth.measure), which no other work on the machine
-- changes.
CREATE SCHEMA growth;
SET search_path = public, growth;
SET client_min_messages = warning;

CREATE FUNCTION growth.court() RETURNS text LANGUAGE sql IMMUTABLE RETURN '济南市莱芜区人民法院';
SELECT credit_add_court(c) FROM unnest(ARRAY[growth.court(), '济南市钢城区人民法院']) c \g /dev/null

-- Who is listed as number n: every fifth an organization, the others persons.
CREATE FUNCTION growth.person(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1)
	FROM (SELECT '379999' || to_char('1920-01-01'::date + n % 30000, 'YYYYMMDD') || lpad((n / 30000)::text, 3, '0') AS base) b
$$;
CREATE FUNCTION growth.subject(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN n % 5 = 0 THEN format('org!:91379999%sA', lpad(n::text, 9, '0')) ELSE growth.person(n) END
$$;
CREATE FUNCTION growth.record(n integer, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT (jsonb_build_object('iname', '名' || n, 'cardNum', growth.subject(n), 'caseCode', format('（2025）鲁9999执%s号', n), 'grounds', '[1]'::jsonb,
		'decisionNo', format('（2026）鲁9999执%s号决', n), 'decisionDate', '2026-03-02', 'duty', '给付货款', 'gistId', format('（2025）鲁9999民初%s号', n))
		|| CASE WHEN n % 5 = 0 THEN jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('cardNum', growth.person(5000000 + n), 'role', '法定代表人', 'since', '2019-06-12')))
			ELSE '{}' END || more)::text
$$;
CREATE FUNCTION growth.listing(n integer) RETURNS bigint LANGUAGE sql STABLE AS $$
	SELECT l.listing FROM credit.listing l WHERE l.key = credit_subject_key(growth.subject(n)::credit.subject) AND l.known_until = 'infinity'
$$;

-- As src/register/shown.c gives it to the planner: a constant.
CREATE FUNCTION growth.keys(text) RETURNS credit.subject[] LANGUAGE sql IMMUTABLE RETURN credit.keys_of($1::credit.subject);

-- A table under watch, three times as long as the list, of which it has every tenth; owned by who asks.
CREATE TABLE growth.held (id integer PRIMARY KEY, holder credit.subject);
CREATE INDEX ON growth.held (credit_subject_key(holder));
SET credit.department = '区财政局';
SELECT credit_watch('growth.held', 'holder', 'laiwu/4') \g /dev/null
RESET credit.department;

CREATE SEQUENCE growth.push_no;
-- Listings first to last with all that comes of them: changes, decisions, what was asked and done about them.
CREATE PROCEDURE growth.fill(first integer, last integer) LANGUAGE plpgsql AS $$
DECLARE
	n integer;
	v_listing bigint;
	-- A few of each filling have decisions of their own.
	step integer := GREATEST((last - first + 1) / 20, 1);
BEGIN
	INSERT INTO growth.held SELECT 3 * g + i, (CASE WHEN i = 0 AND g % 10 = 1 THEN growth.subject(g) ELSE growth.person(10000000 + 3 * g + i) END)::credit.subject
	FROM generate_series(first, last) g, generate_series(0, 2) i;
	INSERT INTO credit.inbox (record) SELECT growth.record(g) FROM generate_series(first, last) g;
	PERFORM credit_push_inbox(growth.court(), nextval('growth.push_no')::text);
	COMMIT;
	FOR i IN 1 .. 3 LOOP
		INSERT INTO credit.inbox (record) SELECT growth.record(g, jsonb_build_object('performance', '部分未履行' || i)) FROM generate_series(first, last) g WHERE g % 50 = 1;
		PERFORM credit_push_inbox(growth.court(), nextval('growth.push_no')::text);
		COMMIT;
	END LOOP;
	INSERT INTO credit.inbox (record) SELECT growth.record(g, '{"removalReason": "履行完毕"}') FROM generate_series(first, last) g WHERE g % 50 = 7;
	PERFORM credit_push_inbox(growth.court(), nextval('growth.push_no')::text);
	COMMIT;
	INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, version, session_role, asking_role, application, department)
	SELECT now(), l.subject, 'laiwu/4', 'procurement', 'restricted', l.id, 'postgres', 'postgres', '', '区财政局'
	FROM credit.listing l WHERE l.listing >= growth.listing(first) AND l.known_until = 'infinity';
	INSERT INTO credit.feedback (subject, measure, outcome, detail)
	SELECT growth.subject(g)::credit.subject, 'laiwu/4', 'refused', '{}' FROM generate_series(first, last) g WHERE g % 4 = 1;
	COMMIT;
	FOR n IN SELECT g FROM generate_series(first, last) g WHERE g % step = 3 LOOP
		v_listing := growth.listing(n);
		PERFORM credit_add_ground(v_listing, '{4}', '2026-04-01', '增' || n, '2026-04-01');
		PERFORM credit_exempt(growth.court(), growth.subject(n)::credit.subject, 'laiwu/13', 'x', '准' || n, '2026-04-01', '2026-04-01', credit.legal_day(now()) + 30);
		PERFORM credit_object(v_listing, 'to_be_removed', '已经履行', '2026-04-02', growth.subject(n)::credit.subject);
		PERFORM credit_serve_listing(v_listing, 'direct', '2026-03-20', '送' || n);
		PERFORM credit_add_remark(v_listing, '有异议');
		PERFORM credit_note_warning(growth.court(), growth.subject(n)::credit.subject, format('（2025）鲁9999执%s号', n), 'direct', '2026-02-02', '警' || n);
	END LOOP;
	COMMIT;
	PERFORM credit_seal_log();
	COMMIT;
END $$;

-- What is asked, about :subject and its :listing, or that of an :organization; and what is to be done before, uncounted.
-- grows: it is known to grow with the list (doc/performance.md).
CREATE TABLE growth.question (no integer GENERATED ALWAYS AS IDENTITY, name text PRIMARY KEY, before text, statement text NOT NULL,
							  grows boolean NOT NULL DEFAULT false);

-- Buffers that a statement touches, once its plans are kept, without what a rollback takes back.
CREATE FUNCTION growth.buffers(before text, statement text, subject text, listing bigint, organization bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	v_plan json;
	v_least bigint;
BEGIN
	before := replace(replace(replace(before, ':subject', quote_literal(subject)), ':listing', listing::text), ':organization', organization::text);
	statement := replace(replace(replace(statement, ':subject', quote_literal(subject)), ':listing', listing::text), ':organization', organization::text);
	FOR i IN 1 .. 3 LOOP
		BEGIN
			IF before IS NOT NULL THEN
				EXECUTE before;
			END IF;
			EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ' || statement INTO v_plan;
			v_least := LEAST(v_least, (v_plan #>> '{0,Plan,Shared Hit Blocks}')::bigint + (v_plan #>> '{0,Plan,Shared Read Blocks}')::bigint);
			RAISE EXCEPTION USING ERRCODE = 'ZZ001';
		EXCEPTION WHEN SQLSTATE 'ZZ001' THEN
			NULL;
		END;
	END LOOP;
	RETURN v_least;
END $$;

-- What triggers AFTER a statement touch is counted within another one.
CREATE FUNCTION growth.with_triggers(statement text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
END $$;

CREATE TABLE growth.measured (size integer, name text, buffers bigint);
-- About one of those that were filled first.
CREATE PROCEDURE growth.measure(size integer) LANGUAGE plpgsql AS $$
DECLARE
	q record;
	v_subject text := growth.subject(101);
	v_listing bigint := growth.listing(101);
	v_organization bigint := growth.listing(105);
BEGIN
	FOR q IN SELECT * FROM growth.question x ORDER BY x.no LOOP
		INSERT INTO growth.measured VALUES (size, q.name, growth.buffers(q.before, q.statement, v_subject, v_listing, v_organization));
		COMMIT;
	END LOOP;
END $$;

INSERT INTO growth.question (name, statement) VALUES
	('credit_is_restricted', $$SELECT credit_is_restricted(:subject::credit.subject, 'laiwu/4')$$),
	('credit_check', $$SELECT credit_check(:subject::credit.subject, 'laiwu/4', 'procurement')$$),
	('credit_measures', $$SELECT count(*) FROM credit_measures(:subject::credit.subject)$$),
	('credit_measures of the past', $$SELECT count(*) FROM credit_measures(:subject::credit.subject, now() - '1 hour'::interval, now() - '1 hour'::interval)$$),
	('credit_explain', $$SELECT credit_explain(:subject::credit.subject, 'laiwu/4')$$),
	('credit_match of one', $$SELECT count(*) FROM credit_match_rows(ARRAY[:subject], 'laiwu/4')$$),
	('credit_statement', $$SELECT credit_statement(:subject::credit.subject)$$),
	('credit_statement_text', $$SELECT credit_statement_text(:subject::credit.subject)$$),
	('credit_feedback', $$SELECT credit_feedback(:subject::credit.subject, 'laiwu/5', 'revoked')$$),
	('credit_override', $$SELECT credit_override(:subject::credit.subject, 'laiwu/4', '经批准')$$),
	-- By a condition on the view all are read; of one subject there is the function.
	('feedback of a subject', $$SELECT count(*) FROM credit.my_feedback(:subject::credit.subject)$$),
	('current_list of a subject', $$SELECT count(*) FROM credit.shown_current_list x WHERE x.key = ANY (growth.keys(:subject))$$),
	('owed of a subject', $$SELECT count(*) FROM credit.shown_owed x WHERE credit.subject_key(x.subject) = ANY (growth.keys(:subject))$$),
	('undo_list of a subject', $$SELECT count(*) FROM credit.shown_undo_list x WHERE credit.subject_key(x.subject) = ANY (growth.keys(:subject))$$),
	('credit_list', $$SELECT credit_list(growth.court(), growth.person(9000001)::credit.subject, '新', '（2026）鲁9999执99号', '{1}', '（2026）鲁9999执99号决', '2026-06-01', '2026-06-01')$$),
	('credit_add_ground', $$SELECT credit_add_ground(:listing, '{4}', '2026-06-01', '增', '2026-06-01')$$),
	('credit_exit_ban', $$SELECT credit_exit_ban(:listing, '禁', '2026-06-01')$$),
	('credit_correct', $$SELECT credit_correct(:listing, '{"decided_on": "2026-03-05"}', '录入有误', '2026-06-01', '更', '2026-06-02')$$),
	('credit_stay', $$SELECT credit_stay(:listing, 'retrial', '中', '2026-06-01')$$),
	('credit_remove', $$SELECT credit_remove(:listing, 'performed', '2026-06-01', '删', '2026-06-02')$$),
	('credit_revoke', $$SELECT credit_revoke(:listing, '应当不予纳入', '2026-06-01', '撤', '2026-06-02')$$),
	('credit_bind', $$SELECT credit_bind(:organization, growth.person(9000002)::credit.subject, 'principal', '2026-06-01', '任', '2026-06-02')$$),
	('credit_release', $$SELECT credit_release(:organization, growth.person(5000105)::credit.subject, 'legal_representative', '2026-06-01', '免', '2026-06-02')$$),
	('credit_exempt', $$SELECT credit_exempt(growth.court(), :subject::credit.subject, 'laiwu/13', 'x', '准', '2026-06-01', '2026-06-01', credit.legal_day(now()) + 30)$$),
	('credit_object', $$SELECT credit_object(:listing, 'to_be_removed', '已经履行', '2026-06-02', :subject::credit.subject)$$),
	('credit_serve_listing', $$SELECT credit_serve_listing(:listing, 'direct', '2026-03-20', '送')$$),
	('credit_transfer', $$SELECT credit_transfer(growth.court(), :listing, '济南市钢城区人民法院', '移', '2026-06-02')$$),
	('credit_change_identifier', $$SELECT credit_change_identifier(growth.court(), :subject::credit.subject, growth.person(9000003)::credit.subject, '2026-06-01', '证', '2026-06-02', '号码登记有误')$$),
	('credit_end_debtor', $$SELECT credit_end_debtor(:listing, 'died', '2026-06-01', '2026-06-02', '亡', '2026-06-02')$$),
	('credit_add_remark', $$SELECT credit_add_remark(:listing, '说明')$$),
	('credit_bar', $$SELECT credit_bar(growth.court(), growth.person(9000001)::credit.subject, '（2026）鲁9999执99号', 'security_given', 'x')$$),
	('credit_draft_case', $$SELECT credit_draft_case(:listing, '典型案例')$$),
	('a heartbeat', $$SELECT credit_push(growth.court(), '100001', '[]')$$),
	('a delta of ten', $$SELECT credit_push(growth.court(), '100001', (SELECT jsonb_agg(growth.record(g, '{"performance": "全部未履行"}')::jsonb) FROM generate_series(200, 209) g))$$),
	('a delta of ten new ones', $$SELECT credit_push(growth.court(), '100001', (SELECT jsonb_agg(growth.record(g)::jsonb) FROM generate_series(9000200, 9000209) g))$$),
	('a delta of ten removals', $$SELECT credit_push(growth.court(), '100001', (SELECT jsonb_agg(growth.record(g, '{"removalReason": "履行完毕"}')::jsonb) FROM generate_series(210, 219) g))$$);
INSERT INTO growth.question (name, before, statement) VALUES
	('a page of credit_changes', NULL, $$SELECT count(*) FROM credit_changes(NULL, 20)$$),
	('the last page of credit_changes', $$SELECT set_config('growth.cursor', (SELECT x.here::text FROM (SELECT "cursor" AS here, row_number() OVER () AS n, count(*) OVER () AS rows FROM credit_changes(NULL, 100000000)) x WHERE x.n = x.rows - 20), true)$$,
		$$SELECT count(*) FROM credit_changes(current_setting('growth.cursor')::credit.cursor, 20)$$),
	-- Of changes and of the table: the subjects that have changed are looked up, and no other row is read.
	('credit_hits since three changes', $$SELECT set_config('growth.cursor', (SELECT x."cursor"::text FROM credit_changes(NULL, 100000000) x ORDER BY (x."cursor").id DESC LIMIT 1), true),
			credit_push(growth.court(), '100001', (SELECT jsonb_agg(growth.record(g, '{"performance": "全部未履行"}')::jsonb) FROM generate_series(200, 202) g))$$,
		$$SELECT count(*) FROM credit_hits(1, current_setting('growth.cursor')::credit.cursor)$$),
	('sealing twenty entries', $$INSERT INTO credit.access_log (checked_at, subject, purpose, session_role, asking_role, application) SELECT now(), :subject, 'self', 'postgres', 'postgres', '' FROM generate_series(1, 20)$$, $$SELECT credit_seal_log()$$),
	('a change that a follower applies', 'ALTER TABLE credit.change ENABLE REPLICA TRIGGER follow; SET LOCAL session_replication_role = replica; SET CONSTRAINTS credit.follow IMMEDIATE',
		$$SELECT growth.with_triggers($q$INSERT INTO credit.change (at, change, listing, version, subject, person, court, case_no, decision_no, decided_on, grounds, since, exit_ban)
			SELECT now(), 'changed', l.listing, nextval('credit.listing_id_seq'), l.subject, true, l.court, l.case_no, 'x', '2026-03-02', '{1}', l.since, false FROM credit.listing l WHERE l.listing = :listing AND known_until = 'infinity'$q$)$$),
	('a post that a follower applies', 'ALTER TABLE credit.change ENABLE REPLICA TRIGGER follow; SET LOCAL session_replication_role = replica; SET CONSTRAINTS credit.follow IMMEDIATE',
		$$SELECT growth.with_triggers($q$INSERT INTO credit.change (at, change, listing, version, subject, other, person, role, court, since)
			SELECT now(), 'released', o.listing, nextval('credit.listing_id_seq'), o.person, o.organization, true, o.role, growth.court(), o.since FROM credit.relation o WHERE o.listing = :organization AND o.known_until = 'infinity'$q$)$$);
UPDATE growth.question SET grows = true WHERE name = 'owed of a subject';

-- What grows faster than an index does, which gains a page for each of its look-ups.
CREATE VIEW growth.result AS
	SELECT q.no, q.name, q.grows, m.size, m.buffers, f.size AS first_size, f.buffers AS first_buffers,
		   m.buffers > 1.5 * f.buffers + 20 AS faster
	FROM growth.question q
	JOIN growth.measured m ON m.name = q.name
	JOIN growth.measured f ON f.name = q.name AND f.size = (SELECT min(x.size) FROM growth.measured x);
