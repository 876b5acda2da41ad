/*
 * Tables that keep their history: the moments that their rows get, and the
 * trigger functions that guard them.  Which table has which is said in
 * sql/access/table.sql, which makes the triggers.
 */

-- A clock can go back.  The order in which things came to be known cannot, and the versions of one thing must not
-- overlap.
CREATE FUNCTION credit.next_moment(p_last timestamptz) RETURNS timestamptz
	LANGUAGE sql VOLATILE PARALLEL SAFE
	RETURN GREATEST(clock_timestamp(), p_last + '1 microsecond'::interval);
COMMENT ON FUNCTION credit.next_moment(timestamptz) IS
	'the moment at which what follows on something of p_last comes to be known: the present, but always after p_last, '
	'be it that the clock was ahead then; NULL: there is nothing before it';

CREATE FUNCTION credit.refuse_change() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- Row by row, credit.erase_only looks at what is changed.
	IF TG_OP = 'UPDATE' AND credit.erasing(TG_TABLE_NAME) THEN
		RETURN NULL;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" is append-only'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = format(credit.message('%s would change or remove what is on record.'), TG_OP),
			  HINT = credit.message('Add a new entry that corrects the earlier one.');
END
$$;
COMMENT ON FUNCTION credit.refuse_change() IS 'trigger of append-only tables: refuses UPDATE, DELETE and TRUNCATE, but for an erasure';

CREATE FUNCTION credit.erase_only() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.is_erasure(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" is append-only'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = credit.message('An erasure takes the columns that its certificate names, of the rows that it names.');
END
$$;
COMMENT ON FUNCTION credit.erase_only() IS
	'row trigger of append-only tables: lets pass what a certificate of this transaction erases, refuses all else';

CREATE FUNCTION credit.close_only() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'credit_close_only';
COMMENT ON FUNCTION credit.close_only() IS
	'row trigger of tables with versions: lets known_until be set once, and an erasure pass; refuses all else';

-- Columns named key are generated, which is done after these triggers: NEW has none yet.
CREATE FUNCTION credit.set_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	before jsonb := to_jsonb(OLD);
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV - 'key' = before - TG_ARGV - 'key'
	   AND NOT EXISTS (SELECT FROM unnest(TG_ARGV) c WHERE before -> c <> 'null') THEN
		RETURN NEW;
	ELSIF TG_OP = 'UPDATE' AND credit.is_erasure(TG_TABLE_NAME, before, to_jsonb(NEW)) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" keeps its history'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = credit.message('An entry can only be ended, once; nothing is overwritten or deleted.');
END
$$;
COMMENT ON FUNCTION credit.set_once() IS
	'row trigger set_once(''column'', ...): lets these columns be set once, together, and an erasure pass; refuses all else';
