-- Decision: a query over many subjects reads the list once, in a single process,
-- too.  The set is dropped when a rollback to a savepoint takes back rows that it
-- was built from.
BEGIN;
SELECT plan(7);

CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1950-01-01'::date + n, 'YYYYMMDD') || lpad((n % 1000)::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.listed(first integer, last integer, number text) RETURNS bigint LANGUAGE sql AS $$
	SELECT (credit_push('济南市莱芜区人民法院', number, (SELECT jsonb_agg(jsonb_build_object('iname', 'P' || n, 'cardNum', pg_temp.person(n)::text,
		'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01')) FROM generate_series(first, last) n))).added
$$;
SELECT is(pg_temp.listed(1, 100, '1'), 100::bigint, '100 are listed');
CREATE TEMP TABLE applicant AS SELECT n, pg_temp.person(n) AS id FROM generate_series(1, 2000) n;

SET LOCAL max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE scans AS
	SELECT seq_scan AS gathered, idx_scan AS looked_up FROM pg_catalog.pg_stat_xact_user_tables WHERE relid = 'credit.listing'::regclass;
SELECT is((SELECT count(*)::int FROM applicant WHERE credit_is_restricted(id, 'laiwu/4')), 100, '2000 are screened');
SELECT is((SELECT n.seq_scan - s.gathered FROM scans s, pg_catalog.pg_stat_xact_user_tables n WHERE n.relid = 'credit.listing'::regclass), 1::bigint, 'the list was read once');
SELECT cmp_ok((SELECT n.idx_scan - s.looked_up FROM scans s, pg_catalog.pg_stat_xact_user_tables n WHERE n.relid = 'credit.listing'::regclass), '<', 200::bigint, 'few were looked up');

-- One expression keeps asking while the list changes and changes back
CREATE FUNCTION pg_temp.hits() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	a record;
	hit boolean;
	hits integer := 0;
BEGIN
	FOR a IN SELECT id FROM applicant LOOP
		hit := credit_is_restricted(a.id, 'laiwu/4');
		hits := hits + hit::int;
	END LOOP;
	RETURN hits;
END $$;
CREATE TEMP TABLE seen (step text, hits integer);
DO $$
DECLARE
	before integer;
	inside integer;
	after integer;
BEGIN
	before := pg_temp.hits();
	BEGIN
		PERFORM pg_temp.listed(101, 300, '2');
		inside := pg_temp.hits();
		RAISE EXCEPTION USING ERRCODE = 'ZZ001';
	EXCEPTION WHEN SQLSTATE 'ZZ001' THEN
		after := pg_temp.hits();
	END;
	INSERT INTO seen VALUES ('before', before), ('inside', inside), ('after', after);
END $$;
SELECT is((SELECT hits FROM seen WHERE step = 'before'), 100, 'asked row by row in PL/pgSQL: 100');
SELECT is((SELECT hits FROM seen WHERE step = 'inside'), 300, 'with 200 more listed: 300');
SELECT is((SELECT hits FROM seen WHERE step = 'after'), 100, 'taken back: 100');
SELECT * FROM finish();
ROLLBACK;
