-- For tests of pushes: send pushes a record, or several, under the next number, and
-- gives how many were added, changed, removed, unchanged and rejected.
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.send(court text, records jsonb, mode text DEFAULT 'delta') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push(court, nextval('pg_temp.push_no')::text, records, mode) r
$$;
CREATE FUNCTION pg_temp.send(record jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(record))
$$;
