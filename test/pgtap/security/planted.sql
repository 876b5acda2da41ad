-- Security: objects that others create in public, in the caller's own schema or in
-- pg_temp change no answer, and who may ask may do nothing else.
BEGIN;
SELECT plan(28);

CREATE FUNCTION pg_temp.answers() RETURNS text LANGUAGE plpgsql AS $$
DECLARE result pg_catalog.text;
BEGIN
	EXECUTE $q$SELECT pg_catalog.concat_ws(E'\n',
		(SELECT pg_catalog.string_agg(m::pg_catalog.text, E'\n' ORDER BY m::pg_catalog.text) FROM public.credit_measures('379999196001110130') m),
		(SELECT public.credit_is_restricted('379999196001110130', 'laiwu/4')),
		(SELECT (c.verdict, c.effect, c.case_no, c.since, c.until, c.basis, c.remedy, c.list_as_of)::pg_catalog.text FROM public.credit_check('379999196001110130', 'laiwu/4', 'funding') c),
		public.credit_explain('379999196001110130', 'laiwu/4'),
		public.credit_list_fingerprint('济南市莱芜区人民法院'),
		public.credit_mask('379999196001110130'))$q$ INTO result;
	RETURN result;
END $$;
SELECT is((public.credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE TEMP TABLE before AS SELECT pg_temp.answers() AS a;
SELECT ok(length(a) > 1000, 'there are answers to compare') FROM before;

-- Planted in a schema that comes first on the path, and in pg_temp
CREATE SCHEMA mallory;
CREATE FUNCTION mallory.no(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION mallory.no(credit.subject, credit.subject) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION mallory.no(credit.measure, credit.measure) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION mallory.no(timestamptz, timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION mallory.no(bigint, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION mallory.no(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE OPERATOR mallory.= (LEFTARG = text, RIGHTARG = text, FUNCTION = mallory.no);
CREATE OPERATOR mallory.= (LEFTARG = credit.subject, RIGHTARG = credit.subject, FUNCTION = mallory.no);
CREATE OPERATOR mallory.= (LEFTARG = credit.measure, RIGHTARG = credit.measure, FUNCTION = mallory.no);
CREATE OPERATOR mallory.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = mallory.no);
CREATE OPERATOR mallory.= (LEFTARG = integer, RIGHTARG = integer, FUNCTION = mallory.no);
CREATE OPERATOR mallory.> (LEFTARG = timestamptz, RIGHTARG = timestamptz, FUNCTION = mallory.no);
CREATE OPERATOR mallory.<= (LEFTARG = timestamptz, RIGHTARG = timestamptz, FUNCTION = mallory.no);
CREATE OPERATOR mallory.< (LEFTARG = timestamptz, RIGHTARG = timestamptz, FUNCTION = mallory.no);
CREATE FUNCTION mallory.now() RETURNS timestamptz LANGUAGE sql AS $$SELECT '1999-01-01'::timestamptz$$;
CREATE FUNCTION mallory.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$SELECT '1999-01-01'::timestamptz$$;
CREATE FUNCTION mallory.statement_timestamp() RETURNS timestamptz LANGUAGE sql AS $$SELECT '1999-01-01'::timestamptz$$;
CREATE FUNCTION mallory.max(timestamptz) RETURNS timestamptz LANGUAGE sql AS $$SELECT '1999-01-01'::timestamptz$$;
CREATE FUNCTION mallory.string_agg(text, text) RETURNS text LANGUAGE sql AS $$SELECT 'mallory'$$;
CREATE FUNCTION mallory.jsonb_build_object(VARIADIC "any") RETURNS jsonb LANGUAGE internal AS 'jsonb_build_object_noargs';
CREATE FUNCTION mallory.encode(bytea, text) RETURNS text LANGUAGE sql AS $$SELECT 'mallory'$$;
CREATE FUNCTION mallory.credit_mask(credit.subject) RETURNS text LANGUAGE sql AS $$SELECT $1::text$$;
CREATE TYPE mallory.subject AS ENUM ('x');
CREATE TYPE mallory.measure AS ENUM ('x');
CREATE TYPE mallory.text AS ENUM ('x');
CREATE TABLE mallory.listing (LIKE credit.listing);
CREATE TABLE mallory.plan_measure (LIKE credit.plan_measure);
CREATE TEMP TABLE listing (LIKE credit.listing);
CREATE TEMP TABLE relation (LIKE credit.relation);
CREATE TEMP TABLE purpose (LIKE credit.purpose);
CREATE TEMP TABLE plan_measure (LIKE credit.plan_measure);
CREATE TEMP TABLE pg_class (LIKE pg_catalog.pg_class);
CREATE TEMP TABLE pg_proc (LIKE pg_catalog.pg_proc);

CREATE TEMP TABLE after (path pg_catalog.text, a pg_catalog.text);
SET LOCAL search_path = mallory, pg_catalog, pg_temp, public;
INSERT INTO pg_temp.after SELECT 'mallory first', pg_temp.answers();
SET LOCAL search_path = pg_temp, mallory, public, pg_catalog;
INSERT INTO pg_temp.after SELECT 'pg_temp first', pg_temp.answers();
SET LOCAL search_path = '';
INSERT INTO pg_temp.after SELECT 'empty', pg_temp.answers();
-- Functions that change the list, and triggers, too
SET LOCAL search_path = mallory, pg_catalog, pg_temp, public;
CREATE TABLE public.bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON public.bid FOR EACH ROW EXECUTE FUNCTION public.credit_enforce('bidder', 'laiwu/4');
CREATE TRIGGER f AFTER INSERT ON public.bid FOR EACH ROW EXECUTE FUNCTION public.credit_log_feedback('bidder', 'laiwu/4', 'let_through');
CREATE TEMP TABLE refused AS SELECT 0 AS n;
DO $$ BEGIN
	INSERT INTO public.bid VALUES ('379999196001110130');
EXCEPTION WHEN SQLSTATE 'CR001' THEN
	UPDATE pg_temp.refused SET n = 1;
END $$;
DO $$ BEGIN
	PERFORM public.credit_override('379999196001110130', 'laiwu/4', 'x');
	INSERT INTO public.bid VALUES ('379999196001110130');
	PERFORM public.credit_suspend_measure('laiwu/5', 'x');
	PERFORM public.credit_push('济南市莱芜区人民法院', '2', $j$[
		{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [2], "decisionDate": "2026-06-01"},
		{"cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removalReason": "积极履行义务"}]$j$);
END $$;
SET LOCAL search_path = public, pg_catalog;
SELECT is(after.a, before.a, format('search_path %s: the same answers', path)) FROM before, pg_temp.after;
SELECT is((SELECT n FROM pg_temp.refused), 1, 'the trigger refuses all the same');
SELECT is((SELECT count(*)::int FROM credit.override), 1, 'an override is found again');
SELECT is((SELECT outcome FROM credit.feedback), 'let_through', 'feedback is written');
SELECT ok((SELECT suspended FROM credit.measure_list WHERE measure::text = 'laiwu/5'), 'a suspension is on record');
SELECT row_eq($$SELECT added, removed FROM credit.push WHERE push_no = '2'$$, ROW(1::bigint, 1::bigint), 'a push does what it says');
SELECT ok((SELECT min(at) > '2020-01-01' FROM credit.override), 'times are the server''s');
DROP SCHEMA mallory CASCADE;

-- Who may ask, and nothing else
CREATE ROLE application;
SELECT credit_bind_application('区财政局', 'application', 'laiwu/4') \gset
SET LOCAL ROLE application;
SELECT is((SELECT verdict::text FROM credit_check('379999196102120186', 'laiwu/4', 'funding')), 'restricted', 'an application''s role asks and is answered');
RESET ROLE;
SELECT is_empty($$SELECT c.oid::regclass FROM pg_catalog.pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'v', 'p', 'm')
	AND has_table_privilege('application', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')$$, 'it can read and write no table and no view');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_catalog.pg_class c WHERE c.relnamespace = 'credit'::regnamespace
	AND CASE c.relkind WHEN 'S' THEN has_sequence_privilege('application', c.oid, 'USAGE, SELECT, UPDATE') END$$, 'no sequence');
SELECT set_eq($$SELECT p.proname::text FROM pg_catalog.pg_proc p WHERE p.proname LIKE 'credit\_%' AND p.provolatile <> 'i'
	AND p.proname NOT IN ('credit_try_subject', 'credit_subject_problem') AND p.prorettype <> 'trigger'::regtype AND has_function_privilege('application', p.oid, 'EXECUTE')$$,
	ARRAY['credit_check'], 'call no other function about anybody');
SET LOCAL ROLE application;
SELECT throws_ok($$SELECT * FROM credit_measures('379999196102120186')$$, '42501', NULL, 'not credit_measures');
SELECT throws_ok($$SELECT credit_is_restricted('379999196102120186', 'laiwu/4')$$, '42501', NULL, 'not credit_is_restricted');
SELECT throws_ok('SELECT * FROM credit.access_log', '42501', NULL, 'not even read its own entry');
SELECT throws_ok('CREATE TABLE credit.x ()', '42501', NULL, 'make nothing in schema credit');
SELECT throws_ok('SET credit.allow_drop = on', '42501', NULL, 'not lift the guard');
RESET ROLE;

-- A collation of one's own: by it the name of a court, of a list or of a purpose is equal to another's.  A later server takes any rules for it.
CREATE COLLATION alike (provider = icu, locale = 'und-u-ka-shifted-ks-level1', deterministic = false);
CREATE ROLE court_n; CREATE ROLE court_m; CREATE ROLE watcher;
SELECT credit_add_court('丑区人民法院'), credit_add_court('丑区・人民法院'), credit_bind_court('丑区人民法院', 'court_n'), credit_bind_court('丑区・人民法院', 'court_m'),
	credit_bind_department('区文明办', 'watcher') \gset
SELECT ok('丑区人民法院' = '丑区・人民法院' COLLATE alike, '(two names are equal in a collation)');
SET LOCAL ROLE court_n;
SELECT credit_list('丑区人民法院', '379999196203130252', '丁某', '（2026）鲁0116执77号', '{1}', '决77', '2026-06-01', '2026-06-01') \gset
SET LOCAL ROLE court_m;
SELECT is(credit_list_fingerprint('丑区・人民法院' COLLATE alike) COLLATE "default", credit_list_fingerprint('丑区・人民法院'), 'a court''s list is its own, in whatever collation it is asked for');
SELECT throws_ok($$SELECT credit_push('丑区人民法院' COLLATE alike, 'c1', '[]', 'delta')$$, '42501', NULL, 'another court''s name does not become its own');
SET LOCAL credit.max_removal_share = 100;
SELECT is((credit_push('丑区・人民法院' COLLATE alike, 'c2', '[]', 'full')).removed, 0::bigint, 'its empty list removes nobody from another''s');
SET LOCAL ROLE watcher;
SELECT count(*) FROM credit_watch_list('名册', '{91350100M000100Y43}', '{laiwu/29}', 'licensing', credit.legal_day(now())) \gset
SELECT throws_ok($$SELECT credit_unwatch_list('名・册' COLLATE alike)$$, '42704', NULL, 'nor is another list meant');
RESET ROLE;

-- No error repeats an identifier
CREATE FUNCTION pg_temp.said(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE m text; d text; h text;
BEGIN
	EXECUTE query;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n', m, d, h);
END $$;
SELECT is_empty($$SELECT query, pg_temp.said(query) FROM unnest(ARRAY[
	'SELECT ''379999196102120187''::credit.subject', 'SELECT ''37999919610212018''::credit.subject', 'SELECT ''3799991961021201871''::credit.subject',
	'SELECT ''person:379999196102120187''::credit.subject', 'SELECT credit_check(''379999196102120186'', ''laiwu/99'', ''funding'')',
	'SELECT credit_check(''379999196102120186'', ''laiwu/4'', ''for 379999196102120186'')',
	'SELECT credit_feedback(''379999196102120186'', ''laiwu/20'', ''refused'')',
	'SELECT credit_feedback(''379999196102120186'', ''laiwu/4'', ''refused'', ''{"decided_on": "379999196102120186"}'')',
	'INSERT INTO bid VALUES (''379999196102120186'')', 'SELECT credit_override(''379999196102120186'', ''laiwu/4'', '''')',
	'SELECT credit_accept_name(''379999196102120186'', '''', '''')']) query
	WHERE pg_temp.said(query) IS NULL OR pg_temp.said(query) ~ '19610212'$$, 'each of these is an error, and none repeats the number');
SELECT is((public.credit_push('济南市莱芜区人民法院', '3', $$[
	{"iname": "甲", "cardNum": "379999196102120187", "caseCode": "（2026）鲁0116执9号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).rejected, 1::bigint, 'a wrong number is rejected');
SELECT unalike(reason, '%19610212%', 'the reason does not repeat it') FROM credit.push_reject;

SELECT * FROM finish();
ROLLBACK;
