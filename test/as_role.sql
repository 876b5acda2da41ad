-- For tests of rights: as_role gives the answer of a query that the role runs, or
-- the SQLSTATE with which it fails.
CREATE FUNCTION pg_temp.as_role(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE query INTO result;
	RESET ROLE;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RESET ROLE;
	RETURN SQLSTATE;
END $$;
