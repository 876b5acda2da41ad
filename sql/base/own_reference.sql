/*
 * A row that refers to another of its own table: the court above, the decision
 * that is revoked, the feedback that is corrected.  A foreign key of a table on
 * itself is a circle to pg_dump, which warns of it at every backup; what the key
 * asks is asked by two triggers instead, with the same locks and SQLSTATE.
 * Their arguments, the column and the key that it holds, are where
 * credit_verify_restore finds such columns.
 */

CREATE FUNCTION credit.require_own_row() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_found boolean;
BEGIN
	EXECUTE format('SELECT true FROM ONLY credit.%I x WHERE x.%I = %L FOR KEY SHARE OF x', TG_TABLE_NAME, TG_ARGV[1], to_jsonb(NEW) ->> TG_ARGV[0])
	INTO v_found;
	IF v_found IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('a row of table "%s.%s" refers to one of the table that is not there'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
			USING ERRCODE = 'foreign_key_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[0];
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.require_own_row() IS
	'row trigger, arguments column and key: error (23503) where the column refers to no row of the table; holds that row until the end of the transaction';

CREATE FUNCTION credit.keep_own_row() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_found boolean;
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(NEW) -> TG_ARGV[1] = to_jsonb(OLD) -> TG_ARGV[1] THEN
		RETURN NULL;
	END IF;
	EXECUTE format('SELECT true FROM ONLY credit.%I x WHERE x.%I = %L LIMIT 1', TG_TABLE_NAME, TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1])
	INTO v_found;
	IF v_found THEN
		RAISE EXCEPTION '%', format(credit.message('another row of table "%s.%s" refers to the one that would go'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
			USING ERRCODE = 'foreign_key_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[0];
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.keep_own_row() IS
	'row trigger, arguments column and key: error (23503) where a row that goes, or gets another key, is referred to by the column of another row';
