-- Base: DROP EXTENSION is refused while there is a row that pg_dump would save,
-- from the court's list to what the office entered.
BEGIN;
SET LOCAL client_min_messages = warning;
-- Those of the tests; that they were entered is append-only.
ALTER TABLE credit.court_entry DISABLE TRIGGER USER;
DELETE FROM credit.court_entry; DELETE FROM credit.court;
ALTER TABLE credit.court_entry ENABLE TRIGGER USER;

-- What DROP EXTENSION says when the table has one row that the extension did not
-- bring; where it is not to be dropped, whether a dump saves the row, for a drop
-- takes its time and asks by the same condition.  Triggers and constraints are
-- off, so that no other table gets a row; everything is rolled back.
CREATE FUNCTION pg_temp.with_row(config regclass, condition text, dropped boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	c record;
	bound text := (regexp_match(condition, '^WHERE (\w+) >= 1000$'))[1];
	told text;
	detail text;
	rows integer;
BEGIN
	SET LOCAL session_replication_role = replica;
	-- a partition, which gets its parent's rows
	IF config = 'credit.access_log_rest'::regclass THEN
		config := 'credit.access_log';
	END IF;
	-- NOT NULL, which is a constraint with a name from version 18 on, goes below.
	FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = config AND contype <> 'n' LOOP
		EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I CASCADE', config, c.conname);
	END LOOP;
	FOR c IN SELECT attname FROM pg_attribute WHERE attrelid = config AND attnum > 0 AND attnotnull AND attidentity = '' LOOP
		EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL', config, c.attname);
	END LOOP;
	IF config = 'credit.holiday'::regclass THEN
		INSERT INTO credit.holiday_year (year, source, built_in) VALUES (2099, 'x', false);
		INSERT INTO credit.holiday (day, year) VALUES ('2099-01-01', 2099);
	ELSIF condition = '' THEN
		EXECUTE format('INSERT INTO %s DEFAULT VALUES', config);
	ELSIF condition = 'WHERE NOT built_in' THEN
		EXECUTE format('INSERT INTO %s (built_in) VALUES (false)', config);
	ELSE
		EXECUTE format('INSERT INTO %s (%I) OVERRIDING SYSTEM VALUE VALUES (1000)', config, bound);
	END IF;
	IF NOT dropped THEN
		EXECUTE format('SELECT FROM %s %s', config, condition);
		GET DIAGNOSTICS rows = ROW_COUNT;
		RAISE SQLSTATE 'TEST0' USING MESSAGE = rows;
	END IF;
	BEGIN
		DROP EXTENSION credit;
	EXCEPTION WHEN dependent_objects_still_exist THEN
		GET STACKED DIAGNOSTICS told = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
	END;
	RAISE SQLSTATE 'TEST0' USING MESSAGE = concat(told, ' / ', detail);
EXCEPTION WHEN SQLSTATE 'TEST0' THEN
	RETURN SQLERRM;
END $$;

CREATE TEMPORARY TABLE config AS
	SELECT c.oid::regclass AS name, t.condition
	FROM pg_extension e, unnest(e.extconfig, e.extcondition) t(oid, condition) JOIN pg_class c USING (oid)
	WHERE e.extname = 'credit' AND c.relkind <> 'S';
SELECT plan(12 + count(*)::integer) FROM config;

SAVEPOINT empty;
SELECT lives_ok('DROP EXTENSION credit', 'with nothing but built-in rows the extension can be dropped');
ROLLBACK TO empty;

-- Every table that a dump saves, one by one; the first of those with the same
-- condition by the drop itself.  A row of the log is in one of its partitions, a
-- day of the calendar belongs to its year.
SELECT matches(pg_temp.with_row(name, condition, dropped),
	CASE WHEN dropped THEN format('^cannot drop extension "credit" because its register holds data / Table "%s(_rest|_year)?" holds rows', name) ELSE '^1$' END,
	format('a row in %s is one to lose', name))
FROM (SELECT *, name::text = ANY ('{credit.access_log,credit.access_log_rest,credit.holiday}') OR row_number() OVER (PARTITION BY condition ORDER BY name::text) = 1 AS dropped FROM config) c
ORDER BY name::text;

-- What an office enters by the functions that are there for it.
SAVEPOINT entered;
SELECT credit_load_holidays(2099, '某通知', '[{"day": "2099-01-01", "name": "元旦", "working": false}]');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a loaded year of the calendar');
ROLLBACK TO entered;
INSERT INTO credit.purpose (code, name) VALUES ('audit_case', '专项核查');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a purpose of the office');
ROLLBACK TO entered;
INSERT INTO credit.division (code, name) VALUES (990101, '某区');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a division of the office');
ROLLBACK TO entered;
INSERT INTO credit.inbox (record) VALUES ('{}');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a line that waits in the inbox');
ROLLBACK TO entered;
INSERT INTO credit.term (kind, workdays) VALUES ('receipt', 3);
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a term');
ROLLBACK TO entered;
SELECT credit_bind_court('某区人民法院', 'postgres');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'a binding');
ROLLBACK TO entered;

SELECT lives_ok($$SELECT credit_suspend_measure('laiwu/4', '依据待核')$$, 'a measure is suspended');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'then it cannot be dropped any more');
SELECT throws_ok('DROP SCHEMA public CASCADE', '2BP01', 'cannot drop extension "credit" because its register holds data', 'with its schema neither');
SELECT throws_ok('DROP TABLE credit.measure_event CASCADE', '2BP01', NULL, 'nor one of its tables');
SET LOCAL credit.allow_drop = on;
SELECT lives_ok('DROP EXTENSION credit', 'unless told otherwise');
SELECT * FROM finish();
ROLLBACK;
