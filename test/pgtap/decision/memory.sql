-- Decision: what a session keeps in memory does not grow with what it is asked: uploads, relations, roles.
BEGIN;
SELECT plan(8);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "乙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "since": "2026-04-01"}]}]$$)).added, 1::bigint, 'an organization is listed');

-- How much more memory, in kB, the statement makes this process ask for: the peak of its address space, which holds
-- the server's shared memory from the beginning.
CREATE FUNCTION pg_temp.peak() RETURNS bigint LANGUAGE sql AS $$SELECT (regexp_match(pg_catalog.pg_read_file('/proc/self/status'), 'VmPeak:\s+(\d+) kB'))[1]::bigint$$;
CREATE FUNCTION pg_temp.takes(statement text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	before bigint;
BEGIN
	before := pg_temp.peak();
	EXECUTE statement;
	RETURN pg_temp.peak() - before;
END $$;
SET LOCAL credit.screening_memory = '1MB';
SET LOCAL work_mem = '4MB';

-- Relations, beyond the memory of a screening
SET LOCAL session_replication_role = replica;
INSERT INTO credit.relation (listing, person, organization, role, since, known_from, push)
SELECT o.listing, o.person, o.organization, 'actual_controller', o.since, o.known_from, o.push FROM credit.relation o, generate_series(1, 300000);
RESET session_replication_role;
CREATE TEMP TABLE applicant AS SELECT '379999196001110130'::credit.subject AS id FROM generate_series(1, 6000);
SELECT cmp_ok(pg_temp.takes($$SELECT count(*) FROM applicant WHERE credit_is_restricted(id, 'laiwu/30')$$), '<', 4 * 1024::bigint, '300,000 relations are read in the memory of one');

-- An upload
CREATE TEMP TABLE upload AS SELECT pg_catalog.array_agg('379999196001110131'::text) AS id FROM generate_series(1, 300000);
SELECT is((SELECT cardinality(id) FROM upload), 300000, '300,000 identifiers');
SELECT cmp_ok(pg_temp.takes($$SELECT count(*) FROM upload, credit_match_rows(id) m WHERE m.problem IS NULL$$), '<', 60 * 1024::bigint,
	'none valid: less than twice what they take themselves');

-- The peak was never higher than this.
SELECT cmp_ok(pg_temp.takes($$SELECT repeat('x', 256 * 1024 * 1024)$$), '>=', 128 * 1024::bigint, 'what is measured is measured');

-- Roles
DO $$
BEGIN
	FOR i IN 1..500 LOOP
		EXECUTE format('CREATE ROLE memory_%s', i);
		PERFORM credit_bind_department('区财政局', format('memory_%s', i)::regrole);
	END LOOP;
END $$;
CREATE FUNCTION pg_temp.ask_as_all() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	asked bigint := 0;
BEGIN
	FOR i IN 1..500 LOOP
		PERFORM set_config('role', format('memory_%s', i), true);
		EXECUTE $q$SELECT credit_is_restricted('379999196001110130', 'laiwu/4')$q$;
		asked := asked + 1;
	END LOOP;
	PERFORM set_config('role', 'none', true);
	RETURN asked;
END $$;
SELECT is(pg_temp.ask_as_all(), 500::bigint, 'five hundred roles ask, one after another');
SELECT cmp_ok((SELECT sum(used_bytes)::bigint FROM pg_catalog.pg_backend_memory_contexts WHERE ident = 'credit askers'), '<', 300 * 1024::bigint, 'what is known of them is bounded');
SET LOCAL ROLE memory_500;
SELECT throws_ok($$SELECT credit_is_restricted('379999196001110130', 'laiwu/25')$$, '42501', NULL, 'and each has its own right');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
