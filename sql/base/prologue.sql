-- What has to hold before the first object is made, and the schema that all
-- other parts fill.

-- The plan and the court's records are Chinese text.  This check comes before
-- any of that text, and the scripts are ASCII (sql/build.pl), so that in a
-- database with another encoding CREATE EXTENSION fails with this message
-- instead of an error of conversion half way through.
DO LANGUAGE plpgsql $at_install$
DECLARE
	v_schema text;
BEGIN
	IF current_setting('server_encoding') <> 'UTF8' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'feature_not_supported',
			MESSAGE = 'extension "credit" needs a database whose encoding is UTF8',
			DETAIL = format('The encoding of database "%s" is %s, which cannot hold the text of the action plan.',
									   current_database(),
									   current_setting('server_encoding')),
			HINT = 'Create a database with TEMPLATE template0 ENCODING ''UTF8'' and install the extension there.';
	END IF;
	v_schema := (SELECT n.nspname FROM pg_namespace AS n
				 WHERE n.nspname = ANY (ARRAY['credit', 'credit_bi', 'credit_bi_zh']) LIMIT 1);
	IF v_schema IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'duplicate_schema',
			MESSAGE = format('schema "%s" exists already', v_schema),
			DETAIL = 'The extension makes this schema itself, so that nobody else can have put objects into it.',
			HINT = 'Rename or drop the existing schema; to place the functions that users call, '
				   'name another schema in CREATE EXTENSION ... SCHEMA.';
	END IF;
END
$at_install$;

CREATE SCHEMA credit;
COMMENT ON SCHEMA credit
IS 'joint enforcement measures against listed judgment debtors: types, tables and views';

-- Everybody may use the types.  Rights on tables and functions are in sql/access.
REVOKE ALL ON SCHEMA credit FROM PUBLIC;
GRANT USAGE ON SCHEMA credit TO PUBLIC;

CREATE SCHEMA credit_bi;
COMMENT ON SCHEMA credit_bi
IS 'figures for reports: a star of facts and dimensions, in which nobody can be found; its view model explains it';
REVOKE ALL ON SCHEMA credit_bi FROM PUBLIC;

CREATE SCHEMA credit_bi_zh;
COMMENT ON SCHEMA credit_bi_zh
IS 'the views of credit_bi under Chinese names, facts with the names of their dimensions';
REVOKE ALL ON SCHEMA credit_bi_zh FROM PUBLIC;

-- The server's convert_from, by a name that is IMMUTABLE: the encoding of a database does not change.
CREATE FUNCTION credit.fixed_text(bytea, name) RETURNS text
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'pg_convert_from';
COMMENT ON FUNCTION credit.fixed_text(bytea, name) IS
	'a text from its bytes and their encoding, for constants in functions (sql/build.pl); errors as of convert_from';

-- The functions of a court and of the office run as the tables' owner, who is
-- CURRENT_USER there.  Who acts is the session's login, or the role
-- that it has SET.
CREATE FUNCTION credit.acting_role() RETURNS name
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_role';
COMMENT ON FUNCTION credit.acting_role() IS
	'the login, or the role that it has SET, whoever owns the function that asks';

-- RAISE does not translate: the server's gettext catalogs know messages of C alone, so PL/pgSQL asks for the
-- translation here.  Open to everybody, because our triggers can stand on anybody's tables.
CREATE FUNCTION credit.message(text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_message';
COMMENT ON FUNCTION credit.message(text) IS
	'a message of the extension in the language of lc_messages, as it is where there is no translation; looks at '
	'nothing but its argument and lc_messages';

-- Sessions keep some tables in memory (the plan's rules, who is bound, linked identifiers): a trigger on such a table.
CREATE FUNCTION credit.cache_changed() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_cache_changed';
COMMENT ON FUNCTION credit.cache_changed() IS
	'trigger AFTER a change of a table that sessions keep in memory, for each statement, and for each row that '
	'logical replication brings: drops what they hold when the change commits, and in this session with the next '
	'command';
