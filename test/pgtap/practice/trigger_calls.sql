-- Practice: our trigger functions on tables and events that they are not made for.  None crashes or fails inside the
-- server; each either does what it says there or is an error that names it.
BEGIN;
SELECT plan(3);

SET LOCAL client_min_messages = error;
CREATE TABLE other (id bigint, who text, what text);
CREATE FUNCTION pg_temp.fire(function oid, timing text, event text, level text, on_table text, arguments text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER tried %s %s ON %s FOR EACH %s EXECUTE FUNCTION %s(%s)', timing, event, on_table, level, function::regproc, arguments);
	BEGIN
		CASE event
			WHEN 'INSERT' THEN EXECUTE format('INSERT INTO %s (id) OVERRIDING SYSTEM VALUE VALUES (1)', on_table);
			WHEN 'UPDATE' THEN EXECUTE format('UPDATE %s SET id = id', on_table);
			WHEN 'DELETE' THEN EXECUTE format('DELETE FROM %s', on_table);
			ELSE EXECUTE format('TRUNCATE %s', on_table);
		END CASE;
		RAISE EXCEPTION 'fired' USING ERRCODE = 'ZZ001';
	EXCEPTION WHEN OTHERS THEN
		EXECUTE format('DROP TRIGGER tried ON %s', on_table);
		RETURN SQLSTATE;
	END;
EXCEPTION WHEN OTHERS THEN
	RETURN 'not made: ' || SQLSTATE;
END $$;
INSERT INTO other VALUES (1, 'x', 'y');
CREATE TEMP TABLE tried AS
	SELECT p.oid::regproc::text AS function, timing, event, level, arguments, pg_temp.fire(p.oid, timing, event, level, 'other', arguments) AS state
	FROM pg_catalog.pg_proc p, unnest('{BEFORE,AFTER}'::text[]) timing, unnest('{INSERT,UPDATE,DELETE,TRUNCATE}'::text[]) event, unnest('{ROW,STATEMENT}'::text[]) level,
		unnest(ARRAY['', $a$'who', 'laiwu/4'$a$, $a$'who', 'laiwu/4', 'what'$a$, $a$'known_until'$a$]) arguments
	WHERE p.prorettype = 'trigger'::regtype AND p.pronamespace IN ('credit'::regnamespace, (SELECT extnamespace FROM pg_catalog.pg_extension WHERE extname = 'credit'))
	  AND EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e');
SELECT cmp_ok((SELECT count(DISTINCT function)::int FROM tried), '>', 8, 'all are tried');
SELECT is_empty($$SELECT * FROM tried WHERE state ~ '^XX' OR state ~ '^not made' AND NOT (event = 'TRUNCATE' AND level = 'ROW')$$, 'no error from inside the server');
SELECT set_eq($$SELECT DISTINCT concat_ws(' ', function, timing, event, level) FROM tried WHERE state = 'ZZ001' AND function IN ('credit.cache_changed', 'credit.log_feedback_change', 'credit_enforce', 'credit_log_feedback')$$,
	ARRAY['credit.cache_changed AFTER INSERT ROW', 'credit.cache_changed AFTER UPDATE ROW', 'credit.cache_changed AFTER DELETE ROW',
		  'credit.cache_changed AFTER INSERT STATEMENT', 'credit.cache_changed AFTER UPDATE STATEMENT', 'credit.cache_changed AFTER DELETE STATEMENT',
		  'credit.cache_changed AFTER TRUNCATE STATEMENT', 'credit_enforce BEFORE INSERT ROW', 'credit_log_feedback AFTER INSERT ROW', 'credit_log_feedback AFTER UPDATE ROW'],
	'those in C do something only where they are made for it (BEFORE UPDATE the subject here is none)');
SELECT * FROM finish();
ROLLBACK;
