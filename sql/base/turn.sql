/*
 * Turns: what two sessions must not do at once.  Whoever has a turn holds it
 * until the transaction ends.
 *
 * Neither LOCK TABLE nor an advisory lock would do: a login without any right
 * can hold an advisory lock, and by a statement that it only prepares a lock
 * on a table.  A row of this table is locked by nobody else.
 *
 * A turn is written (as it was), not only locked, so that a transaction with an
 * older view of what the turn guards is refused (SQLSTATE 40001).
 */

CREATE TABLE credit.turn (
	name text PRIMARY KEY
);
COMMENT ON TABLE credit.turn IS
	'what two sessions must not do at once: whoever does it holds the row until its transaction ends';
INSERT INTO credit.turn (name) VALUES
	('calendar'), ('change'), ('courts'), ('departments'), ('effect_document'), ('erasure'), ('figures'), ('log_months'), ('log_seal'),
	('overdue_notice'), ('plans'), ('subject_link'), ('suspensions');

CREATE FUNCTION credit.take_turn(p_name text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE credit.turn t SET name = t.name WHERE t.name = p_name;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no turn "%s"'), p_name) USING ERRCODE = 'undefined_object';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.take_turn(text) IS
	'waits until no other session has this turn, and takes it until the transaction ends; error where another has had '
	'it since this transaction began to look';

CREATE FUNCTION credit.try_turn(p_name text) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.take_turn(p_name);
	RETURN true;
EXCEPTION WHEN lock_not_available OR serialization_failure THEN
	RAISE NOTICE '%', credit.message('another session does this, or has just done it; it is tried again next time');
	RETURN false;
END
$$;
COMMENT ON FUNCTION credit.try_turn(text) IS
	'takes a turn as credit.take_turn does, for a job; false, and a notice, where it is not to be had within '
	'lock_timeout';

CREATE FUNCTION credit.wait_no_longer() RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
	AS $$SELECT pg_catalog.set_config('lock_timeout', '10ms', true)$$;
COMMENT ON FUNCTION credit.wait_no_longer() IS
	'for a job that goes over what belongs to many and has waited for one of them: it waits for no other, until its function ends, so '
	'that who holds many holds it up no longer than who holds one';
