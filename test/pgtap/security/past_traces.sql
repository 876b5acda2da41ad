-- Security: whatever a court, a department or an application asks or tries, and with
-- whatever error, the server counts the same of who was listed by another court, had
-- another number and was asked about, as of who is unknown: in the statistics that
-- everybody may read, in EXPLAIN (BUFFERS), in the locks of a SERIALIZABLE transaction.  The number of another court's listing is
-- as an invented one.
--
-- The rows are committed and vacuumed, because an index entry is looked at until nobody
-- can see its row any more.
SELECT plan(27);

CREATE ROLE past_b; SELECT credit_bind_court('乙区人民法院', 'past_b') \gset
CREATE ROLE past_finance; SELECT credit_bind_department('区财政局', 'past_finance') \gset
CREATE ROLE past_civil; SELECT credit_bind_department('区民政局', 'past_civil') \gset
CREATE ROLE past_app; SELECT credit_bind_application('区财政局', 'past_app', 'laiwu/4') \gset
\i test/as_role.sql

\set once 379999196001110130
\set later 379999197001010118
\set never 379999196001110122
SELECT is((credit_push('甲区人民法院', '1', $$[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执71号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'one is listed by a court');
SELECT listing FROM credit.listing WHERE subject = :'once' \gset
SELECT count(pg_temp.as_role('past_finance', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict$$)) FROM generate_series(1, 3) \gset
SELECT credit_change_identifier('甲区人民法院', :'once', :'later', '2026-06-20', '公安机关更正', '2026-06-20', '文1');
SELECT is(credit_remove(:listing, 'performed', '2026-07-02', '文2', '2026-07-02') IS NOT NULL, true, '... and removed, after the number was changed');
VACUUM;

CREATE TEMP TABLE question (no serial, role name, text text, held text, never text);
INSERT INTO question (role, text, held, never)
SELECT q.role, q.text, h.held, :'never'
FROM (VALUES ('past_b', $$SELECT count(*) FROM credit_measures(%L, now() - interval '300 days', now())$$),
	('past_b', $$SELECT count(*) FROM credit_measures(%L, '2026-06-15')$$),
	('past_b', $$SELECT credit_change_identifier('乙区人民法院', %L, '379999197001090197', current_date, 'x', current_date, 'y')$$),
	('past_b', 'SELECT credit_statement(%L)'),
	('past_app', $$SELECT (credit_check(%L, 'laiwu/4', 'procurement')).verdict$$),
	('past_civil', $$SELECT credit_feedback(%L, 'laiwu/3', 'refused', '{"decided_on": "2026-06-15"}')$$),
	('past_civil', 'SELECT count(*) FROM credit_measures(%L)'),
	('past_civil', $$SELECT credit_explain(%L, 'laiwu/3')$$)) q (role, text)
CROSS JOIN (VALUES (:'once'), (:'later')) h (held);
INSERT INTO question (role, text, held, never)
SELECT 'past_b', text, :'listing', '987654' FROM unnest(ARRAY[$$SELECT credit_add_remark(%s, 'x')$$,
	$$SELECT credit_bind(%s, '379999197904160192', 'legal_representative', current_date, 'x', current_date)$$,
	$$SELECT credit_add_ground(%s, '{2}', current_date, 'x', current_date, 2, 'x')$$, $$SELECT credit_remove(%s, 'performed', current_date, 'x', current_date)$$]) text;

CREATE FUNCTION pg_temp.tried(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE query INTO answer;
	RETURN answer;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLERRM;
END $$;
CREATE TEMP TABLE trace (question int, who text, counted text[], locks text[], plan text);
CREATE FUNCTION pg_temp.counted() RETURNS TABLE (relation regclass, counter text, value bigint) LANGUAGE sql VOLATILE AS $$
	SELECT c.oid, x.counter, x.value
	FROM pg_class c CROSS JOIN LATERAL (VALUES
		('scans', pg_stat_get_xact_numscans(c.oid)), ('returned', pg_stat_get_xact_tuples_returned(c.oid)),
		('fetched', pg_stat_get_xact_tuples_fetched(c.oid)), ('blocks', pg_stat_get_xact_blocks_fetched(c.oid))) x (counter, value)
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'i', 't', 'p')
$$;
CREATE PROCEDURE pg_temp.ask(who_asks text DEFAULT NULL) LANGUAGE plpgsql AS $ask$
DECLARE
	q record;
	v_before jsonb;
	v_line text;
	v_plan text;
BEGIN
	FOR q IN
		SELECT x.no, COALESCE(who_asks, x.role) AS role, y.who, format(x.text, CASE y.who WHEN 'held' THEN x.held ELSE x.never END) AS text
		-- What is read once for all is read before anything is counted.
		FROM question x CROSS JOIN (VALUES (1, 'before'), (2, 'before'), (3, 'before'), (4, 'held'), (5, 'never')) y (n, who)
		ORDER BY x.no, y.n
	LOOP
		COMMIT;
		v_before := (SELECT jsonb_object_agg(c.relation || c.counter, c.value) FROM pg_temp.counted() c);
		v_plan := '';
		EXECUTE format('SET LOCAL ROLE %I', q.role);
		FOR v_line IN EXECUTE format('EXPLAIN (ANALYZE, BUFFERS, COSTS off, TIMING off, SUMMARY off) SELECT pg_temp.tried(%L)', q.text) LOOP
			v_plan := v_plan || v_line || E'\n';
		END LOOP;
		RESET ROLE;
		CONTINUE WHEN q.who = 'before';
		INSERT INTO trace SELECT q.no, q.who,
			ARRAY(SELECT format('%s %s %s', c.relation, c.counter, c.value - (v_before ->> (c.relation || c.counter))::bigint)
				  FROM pg_temp.counted() c WHERE c.value > (v_before ->> (c.relation || c.counter))::bigint
				  -- An entry of one's own is put where there is room.
				  AND NOT (c.counter = 'blocks' AND q.text LIKE '%credit_check%' AND c.relation::text LIKE 'credit.access_log%') ORDER BY 1),
			ARRAY(SELECT format('%s %s %s %s %s', l.relation::regclass, l.locktype, l.mode, l.page, l.tuple) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
				  WHERE l.pid = pg_backend_pid() AND c.relnamespace = 'credit'::regnamespace
				  -- Who acts is looked up once.
				  AND c.relname NOT LIKE 'role\_binding%' ORDER BY 1),
			v_plan;
	END LOOP;
END $ask$;
CREATE TEMP VIEW told AS
	SELECT q.role, q.text, h.counted AS h_counted, n.counted AS n_counted, h.plan AS h_plan, n.plan AS n_plan, h.locks AS h_locks, n.locks AS n_locks
	FROM question q JOIN trace h ON h.question = q.no AND h.who = 'held' JOIN trace n ON n.question = q.no AND n.who = 'never';
CALL pg_temp.ask();
SELECT is((SELECT count(*)::int FROM told), 20, 'all is asked of both');
SELECT is_empty($$SELECT role, text, d FROM told, LATERAL (SELECT '+ ' || x FROM unnest(h_locks) x WHERE x <> ALL (n_locks) UNION ALL SELECT '- ' || x FROM unnest(n_locks) x WHERE x <> ALL (h_locks)) d (d)$$,
	'which tables and indexes are locked until the transaction ends does not tell the two apart');
SELECT is_empty($$SELECT role, text, d FROM told, LATERAL (SELECT '+ ' || x FROM unnest(h_counted) x WHERE x <> ALL (n_counted) UNION ALL SELECT '- ' || x FROM unnest(n_counted) x WHERE x <> ALL (h_counted)) d (d)$$, 'the statistics do not tell the two apart');
SELECT is_empty($$SELECT role, text, h_plan, n_plan FROM told WHERE h_plan <> n_plan$$, 'nor does EXPLAIN');
SELECT is((SELECT count(*)::int FROM trace WHERE plan !~ 'actual rows=1'), 0, 'every one was asked');
SELECT is(current_setting('track_counts'), 'on', 'and everything else is counted');

DELETE FROM trace;
SET default_transaction_isolation = serializable;
CALL pg_temp.ask();
RESET default_transaction_isolation;
SELECT is_empty($$SELECT role, text, d FROM told, LATERAL (SELECT '+ ' || x FROM unnest(h_locks) x WHERE x <> ALL (n_locks) UNION ALL SELECT '- ' || x FROM unnest(n_locks) x WHERE x <> ALL (h_locks)) d (d)$$,
	'nor do the locks of a SERIALIZABLE transaction');
SELECT is_empty($$SELECT role, text FROM told WHERE h_counted <> n_counted OR h_plan <> n_plan$$, 'and statistics and EXPLAIN do not tell the two apart there, either');
SELECT is((SELECT count(*)::int FROM trace WHERE cardinality(locks) = 0), 0, 'in which everything that was read is locked');

-- That it would be found: of a superuser, who may read all, everything is counted.
DELETE FROM trace;
CALL pg_temp.ask(current_user);
SELECT isnt_empty('SELECT FROM told WHERE h_counted <> n_counted', 'a superuser''s statistics tell the two apart');
-- What is written is counted, for whoever writes, because autovacuum goes by it.
BEGIN;
SELECT pg_stat_get_xact_tuples_inserted('credit.listing'::regclass) AS inserted \gset
SELECT pg_temp.as_role('past_b', $$SELECT credit_list('乙区人民法院', '379999196102120186', '乙', '（2026）鲁0117执2号', '{2}', '决2', '2026-06-01', '2026-06-01')$$) AS listed \gset
SELECT is(pg_stat_get_xact_tuples_inserted('credit.listing'::regclass) - :inserted, 1::bigint, 'what a decision writes is counted');
COMMIT;

/*
 * A watched table is the department's own, which sees how it was read.  About whom
 * something has changed is looked up in it, reached or not: who was listed and is no
 * more, by whichever court, leaves the same traces there as who never was.
 */

CREATE TABLE past_holder (id integer PRIMARY KEY, who text);
ALTER TABLE past_holder OWNER TO past_finance;
INSERT INTO past_holder VALUES (1, '379999196203130252'), (2, '379999196001110122'), (3, '379999196102120186');
CREATE INDEX past_holder_who ON past_holder (credit_subject_key(who));
SELECT credit_list('甲区人民法院', '379999196102120186', '乙', '（2026）鲁0116执72号', '{2}', '决72', '2026-06-01', '2026-06-01') AS running \gset
SELECT pg_temp.as_role('past_finance', $$SELECT credit_watch('past_holder', 'who', 'laiwu/4')$$) AS watch \gset
SELECT pg_temp.as_role('past_finance', 'SELECT "cursor" FROM credit_changes(NULL) ORDER BY ("cursor").id DESC LIMIT 1') AS place \gset
SELECT credit_list('甲区人民法院', '379999196203130252', '丙', '（2026）鲁0116执73号', '{1}', '决73', '2026-06-01', '2026-06-01') AS over \gset
SELECT credit_remove(:over, 'performed', '2026-07-02', '文73', '2026-07-02') \g /dev/null
CREATE FUNCTION pg_temp.read_of_holder() RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg(concat_ws(' ', c.relname, pg_stat_get_xact_numscans(c.oid), pg_stat_get_xact_tuples_returned(c.oid), pg_stat_get_xact_tuples_fetched(c.oid),
								pg_stat_get_xact_blocks_fetched(c.oid)), ', ' ORDER BY c.relname)
	FROM pg_class c WHERE c.relname LIKE 'past\_holder%'
$$;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT pg_temp.read_of_holder() AS before \gset
SELECT is(pg_temp.as_role('past_finance', format($$SELECT string_agg(row_key[1], ',') FROM credit_hits(%s)$$, :watch)), '3', 'a row is reached');
SELECT is(pg_temp.as_role('past_finance', format($$SELECT string_agg(row_key[1], ',') FROM credit_hits(%s, %L)$$, :watch, :'place')), NULL, 'and of those about whom something has changed since, none');
SELECT is_empty($$SELECT l.locktype, l.relation::regclass, l.page, l.tuple FROM pg_locks l WHERE l.mode = 'SIReadLock' AND l.pid = pg_backend_pid()
	AND l.relation IN ('past_holder'::regclass, 'past_holder_who'::regclass) AND l.locktype <> 'relation'$$, 'no row or page of its table is locked for one of them');
SELECT is((SELECT count(*)::int FROM pg_locks l WHERE l.mode = 'SIReadLock' AND l.pid = pg_backend_pid() AND l.relation = 'past_holder'::regclass AND l.locktype = 'relation'), 1,
	'but the table as a whole, so that what is serializable stays so');
SELECT is(pg_temp.read_of_holder(), :'before', 'and nothing of it is counted');
COMMIT;

-- How long it takes grows with the rows of its table that are looked at, and a department can put in as many as it likes: of whom the register says
-- nothing new, and of whose organization was on the list once, none is.  A superuser's reading is counted.
CREATE TABLE past_post (id integer PRIMARY KEY, who credit.subject);
ALTER TABLE past_post OWNER TO past_civil;
INSERT INTO past_post VALUES (1, '379999197904160192'), (2, '379999198509231020'), (3, '379999196001110122');
CREATE INDEX past_post_who ON past_post (credit_subject_key(who));
SELECT pg_temp.as_role('past_civil', $$SELECT credit_watch('past_post', 'who', 'laiwu/30')$$) AS post_watch \gset
SELECT is((credit_push('甲区人民法院', '8', $$[
	{"iname": "丙公司", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执81号", "grounds": [2], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999197904160192", "role": "法定代表人", "since": "2019-06-12"}]},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执82号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999198509231020", "role": "法定代表人", "since": "2019-06-12"}]},
	{"iname": "丙公司", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执83号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999197904160192", "role": "法定代表人", "since": "2019-06-12"}]}]$$, 'delta')).added, 3::bigint, 'two units with their heads are listed');
SELECT credit_remove(listing, 'performed', '2026-07-02', '文' || listing, '2026-07-02') FROM credit.listing WHERE case_no ~ '执8[23]号' AND known_until = 'infinity' \g /dev/null
VACUUM credit.relation, credit.listing;
SELECT credit_list('甲区人民法院', '379999198807011069', '周六', '（2026）鲁0116执84号', '{1}', '决84', '2026-06-01', '2026-06-01') \g /dev/null
SELECT pg_temp.as_role('past_civil', 'SELECT "cursor" FROM credit_changes(NULL) ORDER BY ("cursor").id DESC LIMIT 1') AS place \gset
CREATE FUNCTION pg_temp.looked_at(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_before bigint := pg_stat_get_xact_tuples_fetched('past_post_who'::regclass) + pg_stat_get_xact_tuples_returned('past_post'::regclass);
	v_hits text;
BEGIN
	EXECUTE query INTO v_hits;
	RETURN concat_ws(' of ', v_hits, pg_stat_get_xact_tuples_fetched('past_post_who'::regclass) + pg_stat_get_xact_tuples_returned('past_post'::regclass) - v_before);
END $$;
SELECT is(pg_temp.looked_at(format('SELECT count(*) FROM credit_hits(%s)', :post_watch)), '1 of 1', 'of the three rows of a table that of the head of a listed unit is looked at, and no other');
SELECT credit_correct((SELECT listing FROM credit.listing WHERE case_no ~ '执83号' AND known_until = 'infinity'), '{"obligation": "支付3万元"}', '更正', '2026-07-03', '文83之二', '2026-07-03') \g /dev/null
SELECT is(pg_temp.as_role('past_civil', format('SELECT count(*) FROM credit_hits(%s, %L)', :post_watch, :'place')), '0', 'what is corrected after its end is no change of whom another listing reaches');
SELECT is((SELECT count(*)::int FROM credit.change WHERE after_end AND subject = '91350100M000100Y43'), 1, '(there was such a correction)');

-- Nor what a trigger reads on the way when feedback is written: another department's hits of the subject.
SELECT credit_list('甲区人民法院', '379999197904160192', '丁', '（2026）鲁0116执74号', '{2}', '决74', '2026-06-01', '2026-06-01') AS unnoticed \gset
SELECT is(pg_temp.as_role('past_finance', format('SELECT begun FROM credit_note_hits(%s)', :watch)), '1', 'a department has noticed a row');
SET enable_seqscan = off;
CREATE FUNCTION pg_temp.read_by(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_before jsonb := (SELECT jsonb_object_agg(c.relation || c.counter, c.value) FROM pg_temp.counted() c);
BEGIN
	PERFORM pg_temp.as_role('past_civil', query);
	RETURN (SELECT string_agg(concat_ws(' ', c.relation, c.counter, c.value - (v_before ->> (c.relation || c.counter))::bigint), ', ' ORDER BY 1)
			FROM pg_temp.counted() c WHERE c.value > (v_before ->> (c.relation || c.counter))::bigint);
END $$;
SELECT pg_temp.read_by($$SELECT credit_feedback('379999197904160192', 'laiwu/3', 'let_through')$$) \g /dev/null
SELECT is(pg_temp.read_by($$SELECT credit_feedback('379999196102120186', 'laiwu/3', 'let_through')$$), NULL, 'whom another department has noticed is not told when feedback is given: nothing that was read is counted');
SELECT is(pg_temp.read_by($$SELECT credit_feedback('379999197904160192', 'laiwu/3', 'let_through')$$), NULL, 'nor of whom it has not');
SELECT is((SELECT count(*)::int FROM credit.feedback_kept WHERE outcome = 'let_through'), 3, 'which was given');

-- What is written into these is not taken off the counts of what its triggers read (own_query.h), as there are none.
SELECT is_empty($$SELECT t.tgname FROM pg_trigger t WHERE t.tgrelid = ANY ('{credit.access_log,credit.screening,credit.override}'::regclass[]) AND NOT t.tgisinternal AND t.tgtype & 4 <> 0$$,
	'entries of checks, screenings and overrides fire no trigger');

SELECT * FROM finish();
DROP TABLE past_holder, past_post;
SELECT sum(credit_unbind(r)) FROM unnest('{past_b,past_finance,past_civil,past_app}'::name[]) r \gset
DROP OWNED BY past_b, past_finance, past_civil, past_app;
DROP ROLE past_b, past_finance, past_civil, past_app;
