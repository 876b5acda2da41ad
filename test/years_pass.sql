-- Years pass: pg_temp.years_pass(years) moves every moment and every day that was
-- entered so far back, so that a test need not wait for what takes years.
CREATE FUNCTION pg_temp.years_pass(years integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	t record;
BEGIN
	SET LOCAL session_replication_role = replica;
	FOR t IN
		SELECT c.oid::regclass AS relation, string_agg(format('%1$I = %2$s', a.attname,
				CASE a.atttypid WHEN 'tstzmultirange'::regtype
					THEN format('(SELECT range_agg(tstzrange(lower(r) - %2$L::interval, upper(r) - %2$L::interval)) FROM unnest(%1$I) r)', a.attname, years || ' years')
					ELSE format('%1$I - %2$L::interval', a.attname, years || ' years') END), ', ') AS moved
		FROM credit.personal_data p JOIN pg_class c ON c.relname = p.relation AND c.relnamespace = 'credit'::regnamespace
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attgenerated = ''
			AND a.atttypid = ANY (ARRAY['timestamptz', 'date', 'tstzmultirange']::regtype[])
		WHERE (p.id_column IS NOT NULL OR p.relation IN ('push', 'court', 'access_log', 'role_binding', 'sheet')) AND a.attname <> 'birth_date'
		GROUP BY c.oid
	LOOP
		EXECUTE format('UPDATE %s SET %s', t.relation, t.moved);
	END LOOP;
	SET LOCAL session_replication_role = origin;
END
$$;
