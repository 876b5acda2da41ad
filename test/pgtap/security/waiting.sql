-- Security: nobody stands in the way.  What would let a login without rights
-- hold up everybody is in no function of the extension, and no job waits
-- without an end.  Examples: test/t/in_the_way.t.
BEGIN;
SELECT plan(7);

CREATE TEMP VIEW func AS
	SELECT p.oid, p.oid::regprocedure::text AS signature, p.proname::text, p.proconfig, p.prosrc, l.lanname,
		   CASE WHEN p.prosqlbody IS NULL THEN p.prosrc ELSE pg_get_function_sqlbody(p.oid) END AS body
	FROM pg_depend d JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid JOIN pg_language l ON l.oid = p.prolang
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit');

-- Locks that others can hold: an advisory lock is anybody's; one on a table can be had by a statement that is only prepared.
CREATE TEMP VIEW locks AS
	SELECT signature FROM func WHERE body ~* '\mlock\s+table\M|\mlock\s+credit\.|pg_(try_)?advisory';
SELECT is_empty('SELECT * FROM locks', 'no function locks a table or takes an advisory lock');

-- The functions that jobs call, and those that stand behind them.
CREATE TEMP VIEW of_job AS
	SELECT j.name, f.signature, f.proconfig
	FROM credit.job j JOIN func f ON f.proname = ANY (ARRAY[(regexp_match(j.command, '(credit_\w+)\('))[1], regexp_replace((regexp_match(j.command, '(credit_\w+)\('))[1], '^credit_', 'do_')])
	WHERE f.lanname <> 'c';
CREATE TEMP VIEW waits AS
	SELECT name FROM of_job WHERE NOT EXISTS (SELECT FROM unnest(proconfig) c WHERE c ~ '^lock_timeout=[1-9]')
	UNION ALL
	SELECT j.name FROM credit.job j WHERE NOT EXISTS (SELECT FROM of_job f WHERE f.name = j.name);
SELECT is_empty('SELECT * FROM waits', 'the function of every job has a lock_timeout of its own');
-- Whoever comes while a job waits for an exclusive lock waits behind it.
SELECT is_empty($$SELECT signature FROM func WHERE body ~* '\mdrop\s+table\M|\mattach\s+partition\M' AND NOT COALESCE('lock_timeout=100ms' = ANY (proconfig), false)$$,
	'what locks a whole table waits a tenth of a second at most');

-- Ones that somebody adds
CREATE FUNCTION credit.new_job() RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN LOCK TABLE credit.push; PERFORM pg_advisory_xact_lock(1); RETURN 0; END $$;
ALTER EXTENSION credit ADD FUNCTION credit.new_job();
SELECT results_eq('SELECT signature FROM locks', ARRAY['credit.new_job()'], 'a function that locks a table is found');
CREATE FUNCTION credit.credit_new() RETURNS integer LANGUAGE sql SET search_path = pg_catalog, pg_temp AS 'SELECT 1';
ALTER EXTENSION credit ADD FUNCTION credit.credit_new();
INSERT INTO credit.job (name, schedule, command, what) VALUES ('new', '* * * * *', 'SELECT credit.credit_new()', 'x'), ('newer', '* * * * *', 'SELECT credit_none()', 'x');
SELECT set_eq('SELECT name FROM waits', '{new,newer}'::text[], 'a job whose function waits without an end is found, and one without a function');

-- The turns
SELECT is_empty($$SELECT f.signature, m[1] FROM func f, regexp_matches(f.prosrc, 'credit\.(?:take|try)_turn\(''(\w+)''\)', 'g') m
	WHERE NOT EXISTS (SELECT FROM credit.turn t WHERE t.name = m[1])$$, 'every turn that a function takes is there');
SELECT throws_ok($$SELECT credit.take_turn('none')$$, '42704', 'there is no turn "none"', 'one that is not, is an error');

SELECT * FROM finish();
ROLLBACK;
