-- Security: every table of the extension stands in the one list of tables
-- (sql/access/table.sql), and is kept as the list says.
BEGIN;
SELECT plan(9);

CREATE TEMP VIEW member AS
	SELECT c.oid, c.relname::text AS relation, c.relkind, c.relrowsecurity, c.relforcerowsecurity
	FROM pg_depend d JOIN pg_class c ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit');
CREATE TEMP VIEW kept AS
	SELECT m.oid, o.* FROM credit.own_table o JOIN member m ON m.relation = o.relation AND m.relkind IN ('r', 'p');
-- What guards a table's history: name, moment, statement or row, function, arguments.
CREATE TEMP VIEW guard AS
	SELECT m.relation, format('%s %s', t.tgname, regexp_replace(pg_get_triggerdef(t.oid), '^.* (BEFORE .*) ON \S+ (FOR .*)$', '\1 \2')) AS trigger
	FROM pg_trigger t JOIN member m ON m.oid = t.tgrelid
	WHERE t.tgfoid = ANY (ARRAY['credit.refuse_change', 'credit.erase_only', 'credit.close_only', 'credit.set_once']::regproc[])
	  -- That of feedback stands beside the table, with its other triggers.
	  AND (m.relation, t.tgname) <> ('feedback_kept', 'erase_only');

SELECT cmp_ok((SELECT count(*)::int FROM credit.own_table), '>', 50, 'the list has the tables');
SELECT set_eq($$SELECT relation FROM member WHERE relkind IN ('r', 'p')$$, 'SELECT relation FROM credit.own_table', 'all of them, and nothing else');

SELECT set_eq($$SELECT c.oid, c.condition FROM pg_extension e, unnest(e.extconfig, e.extcondition) c (oid, condition) WHERE e.extname = 'credit'$$,
	$$SELECT oid, dumped FROM kept WHERE dumped IS NOT NULL
	UNION ALL
	SELECT s.oid, '' FROM member s JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refclassid = 'pg_class'::regclass
		JOIN kept k ON k.oid = d.refobjid WHERE s.relkind = 'S' AND k.dumped IS NOT NULL$$, 'pg_dump saves of them what it says, and their sequences');
SELECT is_empty($$SELECT s.relation FROM member s WHERE s.relkind = 'S' AND NOT EXISTS (
		SELECT FROM pg_depend d JOIN kept k ON k.oid = d.refobjid WHERE d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refclassid = 'pg_class'::regclass)$$,
	'every sequence is of a table');
SELECT set_eq($$SELECT relation, trigger FROM guard$$, $$
	SELECT k.relation, g.trigger FROM kept k CROSS JOIN LATERAL (VALUES
		('append-only', 'append_only BEFORE DELETE OR UPDATE OR TRUNCATE FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()'),
		('append-only', 'erase_only BEFORE UPDATE FOR EACH ROW EXECUTE FUNCTION credit.erase_only()'),
		('closed once', 'close_only BEFORE DELETE OR UPDATE FOR EACH ROW EXECUTE FUNCTION credit.close_only()'),
		('closed once', 'append_only BEFORE TRUNCATE FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()'),
		('ended once', format('set_once BEFORE DELETE OR UPDATE FOR EACH ROW EXECUTE FUNCTION credit.set_once(''%s'')', array_to_string(k.once, ''', '''))),
		('ended once', 'append_only BEFORE TRUNCATE FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()'),
		('never deleted', 'append_only BEFORE DELETE OR TRUNCATE FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()'),
		('own triggers', 'no_truncate BEFORE TRUNCATE FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()')) g (history, trigger)
	WHERE g.history = k.history$$, 'the triggers of each guard the history that it says');
SELECT is_empty($$SELECT k.relation FROM kept k WHERE k.history = 'closed once'
	AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.oid AND a.attname = 'known_until')
	UNION ALL
	SELECT k.relation FROM kept k, unnest(k.once) c WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.oid AND a.attname = c)$$,
	'and the columns that they let be set are there');
SELECT set_eq($$SELECT relation FROM member WHERE relforcerowsecurity$$, $$SELECT k.relation FROM kept k JOIN pg_class c ON c.oid = k.oid
	JOIN pg_policy p ON p.polrelid = k.oid AND p.polname = 'owner' AND p.polroles = ARRAY[c.relowner]
	WHERE k.secured AND c.relrowsecurity$$, 'row security is forced where it says, and the owner let in by a policy');

-- A table that somebody forgets
CREATE TABLE credit.forgotten (x integer);
ALTER EXTENSION credit ADD TABLE credit.forgotten;
SELECT set_eq($$SELECT relation FROM member WHERE relkind IN ('r', 'p') EXCEPT SELECT relation FROM credit.own_table$$, $$VALUES ('forgotten')$$, 'a new table that is not in the list is found');
CREATE TRIGGER append_only BEFORE DELETE ON credit.term FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
SELECT set_eq($$SELECT g.relation FROM guard g JOIN credit.own_table o USING (relation) WHERE o.history IS NULL$$, $$VALUES ('term')$$, 'so is a trigger that it does not say');

SELECT * FROM finish();
ROLLBACK;
