-- Security: a function that shows the rows about one subject reads an index that has
-- others' rows as well.  It leaves the same traces of whom others have rows about as
-- of who is unknown: in the statistics that everybody may read, in EXPLAIN, and in the
-- locks of a SERIALIZABLE transaction.
--
-- The rows are committed, because a transaction does not lock its own.
SELECT plan(16);

CREATE ROLE trace_a; SELECT credit_bind_court('甲区人民法院', 'trace_a') \gset
CREATE ROLE trace_b; SELECT credit_bind_court('乙区人民法院', 'trace_b') \gset
CREATE ROLE trace_finance; SELECT credit_bind_department('区财政局', 'trace_finance') \gset
CREATE ROLE trace_civil; SELECT credit_bind_department('区民政局', 'trace_civil') \gset
\i test/as_role.sql

/* One whom another court and another department know, and one whom nobody does */

\set held 379999196001110130
\set never 379999196001110122
SELECT is((credit_push('甲区人民法院', '1', $$[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执71号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "丙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执73号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196001110130", "role": "法定代表人"}]}]$$)).added, 2::bigint, 'one court knows of one');
SELECT (credit_push('乙区人民法院', '1', $$[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执2号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added \gset
SELECT listing FROM credit.listing WHERE subject = :'held' \gset
SELECT credit_feedback(:'held', 'laiwu/4', 'refused') > 0 AS f1, credit_feedback('379999196102120186', 'laiwu/3', 'refused') > 0 AS f2, credit_check(:'held', 'laiwu/4', 'procurement') IS NOT NULL AS c1,
	credit_exempt('甲区人民法院', :'held', 'laiwu/22', '就医', '准许71号', '2026-06-02', '2026-06-02', '2026-12-31') AS exemption,
	credit_object(:listing, 'not_to_be_listed', '异议71', '2026-06-03') AS objection, credit_add_remark(:listing, '说明71') AS remark,
	credit_bar('甲区人民法院', :'held', '（2026）鲁0116执75号', 'assets_suffice', '文71') AS bar,
	credit_note_warning('甲区人民法院', :'held', '（2026）鲁0116执76号', 'direct', '2026-06-01', '文72') AS warning \gset
VACUUM ANALYZE credit.listing, credit.relation, credit.feedback_kept;

CREATE TEMP TABLE question AS
	SELECT row_number() OVER () AS no, r.role, p.proname
	FROM unnest('{trace_b,trace_civil}'::name[]) r (role)
	JOIN pg_proc p ON p.prosrc = 'credit_shown' AND p.pronargs = 1 AND has_function_privilege(r.role, p.oid, 'EXECUTE')
	-- What a department owes about somebody, it may see.
	WHERE (r.role, p.proname) <> ('trace_civil', 'my_owed');
CREATE TEMP TABLE trace (question bigint, who text, rows bigint, counted text[], locks text[], plan text);
CREATE FUNCTION pg_temp.counted() RETURNS TABLE (relation regclass, counter text, value bigint) LANGUAGE sql VOLATILE AS $$
	SELECT c.oid, x.counter, x.value
	FROM pg_class c CROSS JOIN LATERAL (VALUES
		('scans', pg_stat_get_xact_numscans(c.oid)), ('returned', pg_stat_get_xact_tuples_returned(c.oid)),
		('fetched', pg_stat_get_xact_tuples_fetched(c.oid)), ('blocks', pg_stat_get_xact_blocks_fetched(c.oid))) x (counter, value)
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'i', 't', 'p')
$$;
CREATE PROCEDURE pg_temp.ask(held text, never text) LANGUAGE plpgsql AS $ask$
DECLARE
	q record;
	v_before jsonb;
	v_line text;
	v_plan text;
	v_rows bigint;
BEGIN
	FOR q IN
		SELECT x.no, x.role, x.proname, y.who, CASE y.who WHEN 'held' THEN held ELSE never END AS number
		-- What is read once for all is read before anything is counted.
		FROM question x CROSS JOIN (VALUES (1, 'before'), (2, 'before'), (3, 'before'), (4, 'held'), (5, 'never')) y (n, who)
		ORDER BY x.no, y.n
	LOOP
		COMMIT;
		SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
		v_before := (SELECT jsonb_object_agg(c.relation || c.counter, c.value) FROM pg_temp.counted() c);
		v_plan := '';
		EXECUTE format('SET LOCAL ROLE %I', q.role);
		FOR v_line IN EXECUTE format('EXPLAIN (ANALYZE, BUFFERS, WAL, TIMING off, SUMMARY off) SELECT * FROM credit.%I(%L)', q.proname, q.number) LOOP
			v_plan := v_plan || replace(v_line, q.number, '?') || E'\n';
		END LOOP;
		RESET ROLE;
		CONTINUE WHEN q.who = 'before';
		v_rows := substring(v_plan FROM 'actual rows=(\d+)');
		INSERT INTO trace SELECT q.no, q.who, v_rows,
			ARRAY(SELECT format('%s %s %s', c.relation, c.counter, c.value - (v_before ->> (c.relation || c.counter))::bigint)
				  FROM pg_temp.counted() c WHERE c.value > (v_before ->> (c.relation || c.counter))::bigint ORDER BY 1),
			ARRAY(SELECT format('%s %s %s %s', l.relation::regclass, l.locktype, l.page, l.tuple) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
				  WHERE l.pid = pg_backend_pid() AND l.mode = 'SIReadLock' AND c.relnamespace = 'credit'::regnamespace ORDER BY 1),
			v_plan;
	END LOOP;
END $ask$;
-- Whoever asks may choose the plan.
SET enable_seqscan = off;
CALL pg_temp.ask(:'held', :'never');

CREATE TEMP VIEW told AS
	SELECT q.role, q.proname, h.counted AS h_counted, n.counted AS n_counted, h.locks AS h_locks, n.locks AS n_locks, h.plan AS h_plan, n.plan AS n_plan
	FROM question q JOIN trace h ON h.question = q.no AND h.who = 'held' JOIN trace n ON n.question = q.no AND n.who = 'never';
SELECT cmp_ok((SELECT count(*)::int FROM question), '>', 12, 'many functions are asked');
SELECT is_empty($$SELECT unnest('{my_feedback,my_current_feedback,my_owed,my_access_log,my_listing}'::text[]) EXCEPT SELECT proname::text FROM question$$, 'these among them');
SELECT is_empty($$SELECT role, proname FROM question JOIN trace ON question = no WHERE rows > 0$$, 'they show nothing');
SELECT is_empty($$SELECT role, proname, d FROM told, LATERAL (SELECT unnest(h_counted) EXCEPT SELECT unnest(n_counted)) d (d) WHERE h_counted <> n_counted$$, 'the statistics do not tell the two apart');
SELECT is_empty($$SELECT role, proname, h_plan, n_plan FROM told WHERE h_plan <> n_plan$$, 'nor does EXPLAIN');
SELECT is_empty($$SELECT role, proname, d FROM told, LATERAL (SELECT unnest(h_locks) EXCEPT SELECT unnest(n_locks)) d (d) WHERE h_locks <> n_locks$$, 'nor do the locks');

-- That it would be found
SELECT cmp_ok((SELECT min(cardinality(locks)) FROM trace), '>', 0, 'there are locks');
SELECT is((SELECT count(*)::int FROM trace WHERE plan !~ 'actual rows'), 0, 'and plans that were run');
SELECT is(pg_temp.as_role('trace_a', $$SELECT count(*) FROM credit.my_listing('379999196001110130')$$), '1', 'and whose it is, is shown it');

/*
 * Figures are counted from everybody's rows: how many were read for one is not told,
 * neither to who reads it nor to who looks on.
 */

RESET enable_seqscan;
CREATE ROLE trace_reader IN ROLE credit_reader;
CREATE FUNCTION pg_temp.left_by(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_before jsonb;
	v_line text;
	v_plan text;
BEGIN
	-- What is read once for all is read before anything is counted.
	FOR i IN 1 .. 3 LOOP
		v_before := (SELECT jsonb_object_agg(c.relation || c.counter, c.value) FROM pg_temp.counted() c);
		v_plan := '';
		EXECUTE format('SET LOCAL ROLE %I', who);
		FOR v_line IN EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, WAL, COSTS off, TIMING off, SUMMARY off) ' || query LOOP v_plan := v_plan || v_line || ' '; END LOOP;
		RESET ROLE;
	END LOOP;
	RETURN concat_ws(' ', (SELECT string_agg(concat_ws(' ', c.relation, c.counter, c.value - (v_before ->> (c.relation || c.counter))::bigint), ', ')
						   FROM pg_temp.counted() c WHERE c.value > (v_before ->> (c.relation || c.counter))::bigint),
					 substring(v_plan FROM 'Buffers: .*'), substring(v_plan FROM 'Execution Time'), CASE WHEN v_plan !~ 'actual rows' THEN 'not run' END);
END $$;
CREATE TEMP TABLE figure AS SELECT p.oid::regprocedure::text AS call FROM pg_proc p
WHERE p.pronamespace = 'credit'::regnamespace AND p.proretset AND p.pronargs = 0 AND has_function_privilege('trace_reader', p.oid, 'EXECUTE') AND p.proname NOT IN ('department_periods', 'measure_users');
SELECT set_eq('SELECT call FROM figure', $$SELECT format('credit.%s()', x) FROM unnest('{listings_today,measures_today,checks_running,feedback_groups,owed_today}'::text[]) x$$, 'these count for the figures');
SELECT is_empty($$SELECT f.call, x FROM figure f, pg_temp.left_by('trace_reader', 'SELECT count(*) FROM ' || f.call) x WHERE x <> ''$$, 'and leave nothing of what they read');
CREATE ROLE trace_office IN ROLE credit_office;
SELECT is(pg_temp.left_by('trace_office', $$SELECT count(*) FROM credit_effect_report('2026-06-01', '2026-06-30')$$), '', 'nor does the effect report');
SELECT is_empty($$SELECT v, x FROM unnest('{health,activity}'::text[]) v, pg_temp.left_by('pg_monitor', 'SELECT count(*) FROM credit.' || v) x WHERE x <> ''$$, 'nor what monitoring reads, whose counts are rounded as well');
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(pg_temp.left_by('trace_reader', 'SELECT count(*) FROM ' || f.call)) FROM figure f \g /dev/null
SELECT is_empty($$SELECT l.relation::regclass, l.locktype FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
	WHERE l.pid = pg_backend_pid() AND l.mode = 'SIReadLock' AND l.locktype <> 'relation' AND c.relnamespace = 'credit'::regnamespace$$, 'and lock whole tables');
COMMIT;
SELECT isnt_empty($$SELECT f.call, x FROM figure f, pg_temp.left_by(CURRENT_USER, 'SELECT count(*) FROM ' || f.call) x WHERE x ~ 'credit.listing'$$, 'which would be found: a superuser''s is counted');

SELECT * FROM finish();
DROP OWNED BY trace_reader, trace_office;
DROP ROLE trace_reader, trace_office;
SELECT sum(credit_unbind(r)) FROM unnest('{trace_a,trace_b,trace_finance,trace_civil}'::name[]) r \gset
DROP OWNED BY trace_a, trace_b, trace_finance, trace_civil;
DROP ROLE trace_a, trace_b, trace_finance, trace_civil;
