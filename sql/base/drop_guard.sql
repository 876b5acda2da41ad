/*
 * The guard against dropping a register that holds data (src/base/drop_guard.c).
 * What it guards is what pg_dump saves (sql/access/table.sql).
 */

CREATE FUNCTION credit.load_drop_guard() RETURNS event_trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_load_drop_guard';
COMMENT ON FUNCTION credit.load_drop_guard() IS
	'loads the library, whose hook refuses to drop a register that holds data unless credit.allow_drop is on';
CREATE EVENT TRIGGER credit_drop_guard ON ddl_command_start
	WHEN TAG IN ('DROP EXTENSION', 'DROP SCHEMA', 'DROP OWNED')
	EXECUTE FUNCTION credit.load_drop_guard();
-- ALWAYS: a session with session_replication_role = replica can drop as well.
ALTER EVENT TRIGGER credit_drop_guard ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER credit_drop_guard IS
	'makes sure that the guard of the register is there before anything can drop it';
