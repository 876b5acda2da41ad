-- Decision: what changes while a query runs counts for the rest of it, whether the
-- query looks its subjects up or has gathered them into a set: a suspension and its
-- end, a link of identifiers, the end of a binding.
BEGIN;
SELECT plan(9);

CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1950-01-01'::date + n, 'YYYYMMDD') || lpad((n % 1000)::text, 3, '0') AS base) b
$$;
CREATE TEMP TABLE applicant AS SELECT n, pg_temp.person(n) AS id FROM generate_series(1, 2000) n;
-- Every tenth applicant is listed.
SELECT is((credit_push('济南市莱芜区人民法院', '1', (SELECT jsonb_agg(jsonb_build_object('iname', 'P' || n, 'cardNum', id::text,
	'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01')) FROM applicant WHERE n % 10 = 0))).added,
	200::bigint, '200 are listed');
SET LOCAL max_parallel_workers_per_gather = 0;

-- Runs the statement when the query comes to row number 1000.
CREATE FUNCTION pg_temp.at_1000(n integer, statement text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	IF n = 1000 THEN
		EXECUTE statement;
	END IF;
END $$;
-- How many of the first and of the second thousand are restricted: of those who answer by look-ups, of those by a set.
CREATE FUNCTION pg_temp.counts(statement text, undo text) RETURNS TABLE (memory text, before bigint, after bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR memory IN VALUES ('0'), ('256MB') LOOP
		PERFORM set_config('credit.screening_memory', memory, true);
		SELECT count(*) FILTER (WHERE q.n < 1000), count(*) FILTER (WHERE q.n >= 1000) INTO before, after
		FROM (SELECT a.n, pg_temp.at_1000(a.n, statement), credit_is_restricted(a.id, 'laiwu/4') AS restricted
			  FROM (SELECT * FROM applicant ORDER BY n) a OFFSET 0) q
		WHERE q.restricted;
		RETURN NEXT;
		EXECUTE undo;
	END LOOP;
END $$;

SELECT results_eq($$SELECT * FROM pg_temp.counts('SELECT', 'SELECT')$$, $$VALUES ('0', 99::bigint, 101::bigint), ('256MB', 99, 101)$$,
	'look-ups and a set answer alike');
CREATE TEMP TABLE scans AS SELECT seq_scan FROM pg_catalog.pg_stat_xact_user_tables WHERE relid = 'credit.listing'::regclass;
SELECT results_eq($$SELECT * FROM pg_temp.counts($x$SELECT credit_suspend_measure('laiwu/4', '上级清单中无此项')$x$, $x$SELECT credit_resume_measure('laiwu/4', '清单已修订')$x$)$$,
	$$VALUES ('0', 99::bigint, 0::bigint), ('256MB', 99, 0)$$, 'a suspension counts for the rest of the query');
SELECT is((SELECT n.seq_scan - s.seq_scan FROM scans s, pg_catalog.pg_stat_xact_user_tables n WHERE n.relid = 'credit.listing'::regclass), 1::bigint,
	'the list was read for one set: none where there is no memory for it, and none of nobody');
SELECT credit_suspend_measure('laiwu/4', '上级清单中无此项');
SELECT results_eq($$SELECT * FROM pg_temp.counts($x$SELECT credit_resume_measure('laiwu/4', '清单已修订')$x$, $x$SELECT credit_suspend_measure('laiwu/4', '上级清单中无此项')$x$)$$,
	$$VALUES ('0', 0::bigint, 101::bigint), ('256MB', 0, 101)$$, 'and so does its end');
SELECT credit_resume_measure('laiwu/4', '清单已修订');

-- The number of somebody listed is changed into that of another applicant.
CREATE TEMP SEQUENCE changed;
CREATE FUNCTION pg_temp.change_number() RETURNS void LANGUAGE sql AS $$
	SELECT credit_change_identifier('济南市莱芜区人民法院', pg_temp.person(10 * k), pg_temp.person(1800 + k), '2026-07-01', '公安机关证明' || k || '号', '2026-07-02', '号码登记有误')
	FROM CAST(nextval('changed') AS integer) k
$$;
SELECT results_eq($$SELECT * FROM pg_temp.counts('SELECT pg_temp.change_number()', 'SELECT')$$,
	$$VALUES ('0', 99::bigint, 102::bigint), ('256MB', 99, 103)$$, 'a link of identifiers does');

-- The role that asks is unbound.
CREATE ROLE change_in_query_funds;
SELECT credit_bind_department('区财政局', 'change_in_query_funds');
GRANT SELECT ON applicant TO change_in_query_funds;
CREATE FUNCTION pg_temp.unbind() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$SELECT credit_unbind('change_in_query_funds')$$;
SET LOCAL ROLE change_in_query_funds;
SELECT is((SELECT count(*) FROM applicant WHERE credit_is_restricted(id, 'laiwu/4')), 202::bigint, 'a department asks');
SET LOCAL credit.screening_memory = '256MB';
SELECT throws_ok($$SELECT * FROM pg_temp.counts('SELECT pg_temp.unbind()', 'SELECT')$$, '42501', NULL, 'when its binding ends its right does, by look-ups');
SELECT throws_ok($$SELECT count(*) FROM (SELECT credit_is_restricted(a.id, 'laiwu/4') AS r, pg_temp.at_1000(a.n, 'SELECT pg_temp.unbind()') FROM (SELECT * FROM applicant ORDER BY n) a OFFSET 0) q WHERE q.r$$,
	'42501', NULL, 'and by a set');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
