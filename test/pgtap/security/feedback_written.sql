-- Security: who is granted the right to write credit.feedback writes what its own
-- department did, and nothing else: no other department's feedback is corrected
-- by it, and what the register knows by itself (the listing and its court, who
-- wrote when, the number) is the register's whatever the row says.
BEGIN;
SELECT plan(24);

CREATE ROLE education LOGIN; SELECT credit_bind_department('区教育局', 'education') \gset
CREATE ROLE civil LOGIN; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE two LOGIN; SELECT credit_bind_department('区民政局', 'two'), credit_bind_department('区教育局', 'two') \gset two_
CREATE ROLE court_a LOGIN; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
SELECT credit_list('甲区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决1', '2026-06-01', '2026-06-01') AS listing \gset
SELECT id AS version FROM credit.listing WHERE listing = :listing \gset
SELECT credit_list('乙区人民法院', '379999196102120186', '乙', '（2026）鲁0117执1号', '{1}', '决1', '2026-06-01', '2026-06-01') AS other \gset
SELECT id AS other_version FROM credit.listing WHERE listing = :other \gset
GRANT INSERT, UPDATE, DELETE ON credit.feedback TO civil, two, court_a;
SELECT credit.register_today() AS today \gset

CREATE FUNCTION pg_temp.said(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_state text;
	v_message text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE query;
	RESET ROLE;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS v_state = RETURNED_SQLSTATE, v_message = MESSAGE_TEXT;
	RESET ROLE;
	RETURN v_state || ' ' || v_message;
END $$;

-- Another department's feedback
SET SESSION AUTHORIZATION education;
SELECT credit_feedback('379999196001110130', 'laiwu/22', 'refused') AS of_another \gset
RESET SESSION AUTHORIZATION;
\set insert 'INSERT INTO credit.feedback (subject, measure, outcome, department, %s) VALUES (''379999196001110130'', ''laiwu/3'', ''refused'', ''区民政局'', %s)'
SELECT is(pg_temp.said('civil', format(:'insert', 'corrects, correction', n || ', ''x''')), format('42704 there is no feedback %s', n), 'no feedback of others is corrected: ' || what)
FROM (VALUES (:of_another, 'another department''s'), (:of_another + 1000, 'one that is not there')) v (n, what);
SELECT is((SELECT count(*)::int FROM credit.feedback_kept), 1, 'nor is anything written');
SELECT is((SELECT count(*)::int FROM credit.current_feedback WHERE id = :of_another), 1, 'it is still what its court is told');
SELECT is(pg_temp.said('two', format(:'insert', 'corrects', 'NULL')), NULL, '(a role of two departments writes for the one that the row names)');
DELETE FROM credit.feedback WHERE department = '区民政局';

-- What the register knows
SET SESSION AUTHORIZATION civil;
INSERT INTO credit.feedback (id, last_change, subject, measure, outcome, department, version, court, source, recorded_at, recorded_by, session_role,
	amount, document_no, decided_on, detail)
VALUES (987654, 1, '379999196001110130', 'laiwu/3', 'refused', '区民政局', :other_version, '乙区人民法院', 'x.y', '2026-01-01', 'education', 'education',
	12.5, '文1', :'today', '{"note": "n"}')
RETURNING id, version, court, recorded_by, session_role, recorded_at, concat(source, last_change) AS rest \gset own_
RESET SESSION AUTHORIZATION;
SELECT ok(:own_id <> 987654, 'the number is the register''s');
SELECT is(:'own_version'::bigint, :version::bigint, 'so is the listing on which it rests');
SELECT is(:'own_court'::text, '甲区人民法院', 'and the court to which it goes');
SELECT is(ARRAY[:'own_recorded_by', :'own_session_role'], ARRAY['civil', 'civil'], 'who wrote');
SELECT is(credit.legal_day(:'own_recorded_at'::timestamptz), credit.register_today(), 'and when');
SELECT is(:'own_rest'::text, '', 'that no trigger did, and that nothing has changed since');
SELECT row_eq(format('SELECT amount, document_no, decided_on, detail ->> ''note'' FROM credit.feedback_kept WHERE id = %s', :own_id),
	ROW(12.5, '文1'::text, credit.register_today(), 'n'::text), 'what the department says is as it says');
SELECT is((SELECT count(*)::int FROM credit.feedback_log WHERE feedback = :own_id AND acting_role = 'civil'), 1, 'all of it is logged');
SELECT is(pg_temp.said('civil', format($$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES (%L, 'laiwu/3', 'refused', '区民政局')$$, who)),
	'CR002 measure "laiwu/3" was not in force for subject 379999************', 'of who is not listed nothing is recorded')
FROM unnest('{379999196203130252}'::text[]) who;
SELECT alike(pg_temp.said('civil', $$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196001110130', 'laiwu/22', 'refused', '区民政局')$$),
	'42501 %', 'nor under another department''s measure');
SELECT alike(pg_temp.said('civil', $$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196001110130', 'laiwu/22', 'refused', '区教育局')$$),
	'42501 role "civil" does not write feedback of %', 'nor for another department');
SELECT alike(pg_temp.said('court_a', $$INSERT INTO credit.feedback (subject, measure, outcome, department, court) VALUES ('379999196001110130', 'laiwu/22', 'refused', '区教育局', '甲区人民法院')$$),
	'42501 role "court_a" does not write feedback of %', 'a court writes none for a department');

-- One's own corrected
SELECT is(pg_temp.said('civil', format('INSERT INTO credit.feedback (subject, measure, outcome, department, corrects, correction) VALUES (''379999196102120186'', ''laiwu/22'', ''lifted'', ''区民政局'', %s, ''误录'')', :own_id)),
	NULL, 'one''s own is corrected');
SELECT row_eq('SELECT subject::text, measure::text, outcome, court, corrects, correction FROM credit.feedback_kept ORDER BY id DESC LIMIT 1',
	ROW('379999196001110130'::text, 'laiwu/3'::text, 'lifted'::text, '甲区人民法院'::text, :own_id::bigint, '误录'::text), 'and stays about whom and what it was');
SELECT alike(pg_temp.said('civil', format('INSERT INTO credit.feedback (subject, measure, outcome, department, corrects, correction) VALUES (''379999196001110130'', ''laiwu/3'', ''lifted'', ''区民政局'', %s, ''误录'')', :own_id)),
	'55000 %', 'once');

-- Changed
SELECT is(pg_temp.said('civil', format($$UPDATE credit.feedback SET version = %s, court = '乙区人民法院', recorded_by = 'x', session_role = 'x', recorded_at = '2026-01-01', source = 'x', corrects = NULL,
	correction = NULL, document_no = '文2'$$, :other_version)), NULL, 'who may change one''s own');
SELECT results_eq('SELECT version, court, recorded_by, session_role, source, corrects, document_no FROM credit.feedback_kept WHERE department = ''区民政局'' ORDER BY id',
	format($$VALUES (%1$s::bigint, '甲区人民法院', 'civil'::name, 'civil'::name, NULL, NULL::bigint, '文2'), (%1$s, '甲区人民法院', 'civil', %3$L, NULL, %2$s, '文2')$$, :version, :own_id, SESSION_USER),
	'changes what the department says, and nothing else');
SELECT is((SELECT count(*)::int FROM credit.feedback_kept WHERE recorded_at < '2026-02-01'), 0, 'nor when it was');
SELECT is((SELECT document_no FROM credit.feedback_kept WHERE id = :of_another), NULL, 'of others'' nothing');
SELECT finish();
ROLLBACK;
