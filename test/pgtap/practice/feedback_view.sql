-- Practice: credit.feedback is read and written as the table behind it: INSERT, COPY, UPDATE and DELETE with defaults,
-- RETURNING and errors; each by whoever has the right, of what is his own.
BEGIN;
SELECT plan(36);

CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE clerk;
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;
SET LOCAL client_min_messages = warning;

/* As its owner */

INSERT INTO credit.feedback (subject, measure, outcome, department, court) VALUES ('379999196001110130', 'laiwu/4', 'refused', '区财政局', '甲区人民法院')
RETURNING id, detail, recorded_by, session_role, recorded_at, last_change IS NULL AS first \gset f_
SELECT is((SELECT ROW(f.*)::text FROM credit.feedback f), (SELECT ROW(f.*)::text FROM credit.feedback_kept f), 'the view has what the table has');
SELECT row_eq(format('SELECT %L::jsonb, %L::name, %L::name, %L::boolean', :'f_detail', :'f_recorded_by', :'f_session_role', :'f_first'),
	ROW('{}'::jsonb, current_user::name, session_user::name, true), 'RETURNING has the defaults');
SELECT ok(:'f_recorded_at'::timestamptz BETWEEN transaction_timestamp() AND clock_timestamp(), 'the moment is that of the row');
SELECT is(:f_id::bigint, (SELECT id FROM credit.feedback_kept), 'and its number');
SELECT set_eq($$SELECT a.attname::text, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = 'credit.feedback'::regclass$$,
	$$SELECT a.attname::text, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = 'credit.feedback_kept'::regclass$$,
	'each default of the table is one of the view');
SELECT set_eq($$SELECT attname::text, atttypid FROM pg_attribute WHERE attrelid = 'credit.feedback'::regclass AND attnum > 0$$,
	$$SELECT attname::text, atttypid FROM pg_attribute WHERE attrelid = 'credit.feedback_kept'::regclass AND attnum > 0$$, 'and each column');

COPY credit.feedback (id, subject, measure, outcome, department, court, recorded_at, recorded_by) FROM stdin;
1000	379999196102120186	laiwu/3	refused	区民政局	乙区人民法院	2026-06-02 00:00:00+08	of old
\.
COPY credit.feedback (subject, measure, outcome, department, court) FROM stdin;
379999196102120186	laiwu/3	lifted	区民政局	甲区人民法院
\.
SELECT results_eq($$SELECT id, outcome, recorded_by FROM credit.feedback_kept WHERE department = '区民政局' ORDER BY id DESC$$,
	format($$VALUES (1000::bigint, 'refused', 'of old'::name), (%s, 'lifted', %L)$$, :f_id + 1, current_user), 'COPY brings rows with their number, or gives one');
SELECT throws_ok($$INSERT INTO credit.feedback (id, subject, measure, outcome) VALUES (1000, '379999196001110130', 'laiwu/4', 'refused')$$, '23505', NULL, 'a number is there once');
SELECT throws_ok($$INSERT INTO credit.feedback (subject, measure, outcome) VALUES ('379999196001110130', 'laiwu/4', 'shot')$$, '23503', NULL, 'the table''s constraints hold');
SELECT throws_ok($$INSERT INTO credit.feedback (subject, measure, outcome, amount) VALUES ('379999196001110130', 'laiwu/4', 'refused', -1)$$, '23514', NULL, 'each of them');
SELECT throws_ok($$INSERT INTO credit.feedback (subject, measure, outcome) VALUES (NULL, 'laiwu/4', 'refused')$$, '23502', NULL, 'and its triggers');
SELECT is(count(*)::int, 3, 'nothing of these came in') FROM credit.feedback_kept;

WITH u AS (UPDATE credit.feedback SET outcome = 'lifted', document_no = '文1' WHERE id = :f_id RETURNING *)
SELECT row_eq('SELECT outcome, document_no, last_change FROM credit.feedback_kept WHERE id = ' || :f_id, ROW(u.outcome, u.document_no, u.last_change), 'UPDATE returns what is now') FROM u;
SELECT ok(last_change IS NOT NULL, 'with the number of its entry') FROM credit.feedback WHERE id = :f_id;
SELECT throws_ok(format('UPDATE credit.feedback SET id = 7 WHERE id = %s', :f_id), '428C9', 'the number of a feedback cannot be changed', 'its number stays');
SELECT throws_ok(format('UPDATE credit.feedback f SET outcome = x.o FROM (VALUES (''refused''), (''lifted'')) x (o) WHERE f.id = %s', :f_id), '40001', format('feedback %s was changed after it was read', :f_id),
	'a row that has been changed since it was read is not changed by what was read');
SELECT throws_ok('UPDATE credit.feedback SET subject = NULL, detail = NULL', '42501', NULL, 'nothing is erased in this way');
WITH d AS (DELETE FROM credit.feedback WHERE id = 1000 RETURNING id, recorded_by) SELECT row_eq('SELECT 1000::bigint, ''of old''::name', ROW(d.id, d.recorded_by), 'DELETE returns what was') FROM d;
SELECT is((SELECT count(*)::int FROM credit.feedback WHERE id = 1000), 0, 'it is gone');
SELECT results_eq('SELECT action FROM credit.feedback_log ORDER BY id', '{insert,insert,insert,update,delete}'::text[], 'and all of it in the log, once');

/* As others */

SELECT is(pg_temp.as_role(r, 'SELECT count(*) FROM credit.feedback_kept'), '42501', r || ' does not read the table')
FROM unnest('{finance,court_a}'::name[]) r;
SELECT is(pg_temp.as_role('finance', 'SELECT string_agg(department, '','') FROM credit.feedback'), '区财政局', 'a department reads its own');
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.feedback'), '2', 'a court what is fed back to it');
SELECT is(pg_temp.as_role('finance', q), '42501', 'nobody writes without the right: ' || left(q, 6)) FROM unnest(ARRAY[
	$$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196001110130', 'laiwu/4', 'refused', '区财政局')$$,
	$$UPDATE credit.feedback SET outcome = 'lifted'$$, 'DELETE FROM credit.feedback']) q;
SELECT credit_list('甲区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决1', '2026-06-01', '2026-06-01') \g /dev/null
GRANT INSERT, UPDATE, DELETE ON credit.feedback TO finance;
CREATE FUNCTION pg_temp.tried(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
	SET LOCAL ROLE finance;
	EXECUTE statement;
	GET DIAGNOSTICS n = ROW_COUNT;
	RESET ROLE;
	RETURN n;
EXCEPTION WHEN insufficient_privilege THEN RESET ROLE; RETURN SQLERRM;
END $$;
SELECT is(pg_temp.tried($$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196001110130', 'laiwu/4', 'refused', '区财政局')$$), '1', 'who has it writes for the own department');
SELECT is((SELECT recorded_by FROM credit.feedback_kept ORDER BY id DESC LIMIT 1), 'finance', 'under the own name');
SELECT is((SELECT acting_role FROM credit.feedback_log ORDER BY id DESC LIMIT 1), 'finance', 'in the log, too');
SELECT is(pg_temp.tried($$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196001110130', 'laiwu/3', 'refused', '区民政局')$$),
	'role "finance" does not write feedback of this court and department', 'not for another');
SELECT is(pg_temp.tried($$UPDATE credit.feedback SET department = '区民政局'$$), 'role "finance" does not write feedback of this court and department', 'nor puts on it what was its own');
SELECT is(pg_temp.tried($$UPDATE credit.feedback SET outcome = 'lifted'$$), '2', 'changes its own');
SELECT is(pg_temp.tried($$DELETE FROM credit.feedback$$), '2', 'deletes its own');
SELECT is((SELECT string_agg(department, ',') FROM credit.feedback_kept), '区民政局', 'and the other''s are there');

-- An application's procedure reads for the role that owns it.
CREATE FUNCTION own_feedback() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT count(*) FROM credit.feedback';
ALTER FUNCTION own_feedback() OWNER TO civil;
SELECT is(pg_temp.as_role('clerk', 'SELECT own_feedback()'), '1', 'a procedure of the department''s reads for the department');

SELECT * FROM finish();
ROLLBACK;
