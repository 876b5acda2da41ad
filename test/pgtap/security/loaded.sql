-- Security: what a role has loaded (records of the inbox, lines, sheets and their
-- rows) is that role's alone: no other reads it, pushes it, or puts something
-- beside it, whether it has a login of its own or comes through an application's
-- pool, whose one login serves many roles by SET ROLE.
BEGIN;
SELECT plan(17);

CREATE ROLE court_a LOGIN;
CREATE ROLE court_b LOGIN;
CREATE ROLE civil LOGIN;
CREATE ROLE pool LOGIN NOINHERIT;
GRANT court_a, court_b, civil TO pool;
SELECT credit_bind_court('甲区人民法院', 'court_a'), credit_bind_court('乙区人民法院', 'court_b'), credit_bind_department('区民政局', 'civil') \gset bound_
CREATE FUNCTION pg_temp.said(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_state text;
	v_message text;
	v_detail text;
BEGIN
	EXECUTE query;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS v_state = RETURNED_SQLSTATE, v_message = MESSAGE_TEXT, v_detail = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' ', v_state, v_message, v_detail);
END $$;

\set record '{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}'

-- Through a pool: whatever a connection was used for before
SET SESSION AUTHORIZATION pool;
SET ROLE court_a;
INSERT INTO credit.inbox (record) VALUES (:'record');
INSERT INTO credit.sheet_line (line) VALUES ('甲,379999196001110130');
SELECT is((SELECT count(*)::int FROM credit.my_inbox) + (SELECT count(*)::int FROM credit.my_sheet_line), 2, 'a role reads what it has loaded through a pool');
SET ROLE court_b;
SELECT is((SELECT count(*)::int FROM credit.my_inbox), 0, 'the next user of the connection reads no record of it');
SELECT is((SELECT count(*)::int FROM credit.my_sheet_line), 0, 'nor a line');
SELECT is((SELECT added + rejected FROM credit_push_inbox('乙区人民法院', '1')), 0::bigint, 'and pushes none of it as its own');
SELECT throws_ok($$SELECT credit_read_sheet('乙区人民法院')$$, NULL, NULL, 'nor is there a sheet to be read');
DELETE FROM credit.my_inbox;
DELETE FROM credit.my_sheet_line;
SET ROLE civil;
SELECT is((SELECT count(*)::int FROM credit.my_sheet_line), 0, 'a department reads no line either');
RESET ROLE;
SELECT throws_ok('SELECT FROM credit.my_inbox', '42501', NULL, 'the pool''s login alone reads nothing');
SET ROLE court_a;
SELECT is((SELECT added FROM credit_push_inbox('甲区人民法院', '1')), 1::bigint, 'what the role has loaded is there for its own push');
DELETE FROM credit.my_sheet_line;
INSERT INTO credit.inbox (record) VALUES (replace(:'record', '执1号', '执2号'));
RESET ROLE;
SET SESSION AUTHORIZATION court_a;
SELECT is((SELECT added FROM credit_push_inbox('甲区人民法院', '2')), 1::bigint, 'also where the role logs in itself');

-- A sheet, and another role that would put rows into it
SELECT sheet FROM credit_read_sheet('甲区人民法院', E'iname,cardNum,caseCode,grounds,decisionDate\n甲,37999919600111013,（2026）鲁0116执3号,2,2026-06-01\n'
	'甲,379999196001110130,（2026）鲁0116执4号,2,2027-06-01') \gset a_
SELECT digest FROM credit.my_sheet_row ORDER BY line_no LIMIT 1 \gset a_
SELECT is((SELECT count(*)::int FROM credit.my_sheet_row), 2, '(a sheet has two rows that cannot be right)');
CREATE TEMP TABLE said (who text, sheet text, line integer, text text);
GRANT INSERT ON said TO PUBLIC;
\set insert 'INSERT INTO credit.new_sheet_row (sheet, line_no, record_of, cells, digest) VALUES (%s, %s, %2$s, ''{x}'', %L)'
SET SESSION AUTHORIZATION court_b;
INSERT INTO said SELECT CURRENT_USER, w, l, pg_temp.said(format(:'insert', s, l, :'a_digest'))
	FROM (VALUES (:a_sheet, 'there'), (:a_sheet + 100, 'not there')) v (s, w), unnest(ARRAY[2, 3, 99]) l;
SET SESSION AUTHORIZATION civil;
INSERT INTO said SELECT CURRENT_USER, w, l, pg_temp.said(format(:'insert', s, l, :'a_digest'))
	FROM (VALUES (:a_sheet, 'there'), (:a_sheet + 100, 'not there')) v (s, w), unnest(ARRAY[2, 3, 99]) l;
RESET SESSION AUTHORIZATION;
SELECT is_empty($$SELECT * FROM said WHERE text IS NULL OR text NOT LIKE '23503 %'$$, 'nobody puts a row into another''s sheet');
SELECT is((SELECT count(DISTINCT text)::int FROM said), 1, 'and the error is the same whether there is such a sheet or not');
SET SESSION AUTHORIZATION court_a;
SELECT is((SELECT rejected FROM credit_push_inbox('甲区人民法院', '3')), 2::bigint, '(the push rejects both records)');
SELECT is((SELECT count(*)::int FROM credit_sheet_rejects(:a_sheet)), 3, 'of a sheet its own role is told what was rejected');
SET SESSION AUTHORIZATION court_b;
SELECT throws_ok(format('SELECT credit_sheet_rejects(%s)', :a_sheet), '42704', NULL, 'and no other role');
RESET SESSION AUTHORIZATION;

-- The same kind elsewhere: who may insert into a table of ours names nobody else as the one who loaded it
SELECT is_empty($$SELECT c.relname, r.rolname, a.attname
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
	CROSS JOIN (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader')) r
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'v', 'p')
	  AND (a.attname ~ '_(by|role|at)$' OR a.attname = ANY (ARRAY['id', 'push', 'loaded_by']))
	  AND has_column_privilege(r.oid, c.oid, a.attnum, 'INSERT')$$,
	'no role may say who has written a row, when, or under which number');
-- and a key into a table of which rows are hidden has whose they are in it
SELECT is_empty($$SELECT k.conrelid::regclass, k.conname, r.rolname
	FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid
	CROSS JOIN (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader')) r
	WHERE k.contype = 'f' AND k.connamespace = 'credit'::regnamespace AND t.relrowsecurity
	  AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.confrelid AND a.attnum = ANY (k.confkey) AND a.attname = 'loaded_by')
	  AND (has_any_column_privilege(r.oid, k.conrelid, 'INSERT, UPDATE')
		   OR EXISTS (SELECT FROM pg_depend d JOIN pg_rewrite w ON w.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
					  WHERE d.refobjid = k.conrelid AND has_any_column_privilege(r.oid, w.ev_class, 'INSERT, UPDATE')))$$,
	'no foreign key tells whether a hidden row is there');
SELECT finish();
ROLLBACK;
