-- Decision: drivers that declare their strings (JDBC setString, SQLAlchemy) send
-- varchar or text, which is no credit.subject.  The questions and the feedback
-- take it, read it as the types' input does, and answer as they do.
BEGIN;
SELECT plan(26);
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;
SELECT credit_list('甲区人民法院', '379999196001110130', '甲某', '（2026）鲁0116执1号', '{1}', '决1', '2026-06-01', '2026-06-01') \gset

-- Strings that are declared
PREPARE checked(varchar, varchar, varchar) AS SELECT verdict::text FROM credit_check($1, $2, $3);
SELECT results_eq($$EXECUTE checked('379999196001110130', 'laiwu/4', 'procurement：某项目')$$, ARRAY['restricted'], 'credit_check of varchar');
PREPARE checked_text(text, text, text) AS SELECT verdict::text FROM credit_check($1, $2, $3);
SELECT results_eq($$EXECUTE checked_text(' ３７９９９９１９６００１１１０１３０', 'LAIWU/4', 'procurement')$$, ARRAY['restricted'], 'of text, in any spelling that the types read');
PREPARE restricted(varchar, varchar) AS SELECT credit_is_restricted($1, $2);
SELECT results_eq($$EXECUTE restricted('379999196001110130', 'laiwu/4')$$, ARRAY[true], 'credit_is_restricted');
PREPARE measured(varchar) AS SELECT count(*)::int FROM credit_measures($1);
SELECT results_eq($$EXECUTE measured('379999196001110130')$$, format('SELECT count(*)::int FROM credit_measures(%L::credit.subject)', '379999196001110130'), 'credit_measures');
PREPARE measured_then(varchar, timestamptz) AS SELECT count(*)::int FROM credit_measures($1, $2);
SELECT results_eq($$EXECUTE measured_then('379999196001110130', '2026-05-31')$$, ARRAY[0], 'of the past as well');
PREPARE explained(varchar, varchar) AS SELECT credit_explain($1, $2);
SELECT results_eq($$EXECUTE explained('379999196001110130', 'laiwu/4')$$, $$SELECT credit_explain('379999196001110130'::credit.subject, 'laiwu/4'::credit.measure)$$, 'credit_explain');
PREPARE matched(varchar[], varchar, varchar) AS SELECT restricted FROM credit_match_rows($1, $2, $3);
SELECT results_eq($$EXECUTE matched('{379999196001110130,x}', 'laiwu/4', 'procurement')$$, ARRAY[true, NULL], 'credit_match_rows');
PREPARE matched_array(varchar[], varchar) AS SELECT cardinality(credit_match($1, $2));
SELECT results_eq($$EXECUTE matched_array('{379999196001110130,x}', 'laiwu/4')$$, ARRAY[2], 'credit_match');
PREPARE fed_back(varchar, varchar, varchar, jsonb) AS SELECT credit_feedback($1, $2, $3, $4) > 0;
SELECT results_eq($$EXECUTE fed_back('379999196001110130', 'laiwu/4', 'refused', '{"document_no": "莱财采〔2026〕21号"}')$$, ARRAY[true], 'credit_feedback');

-- Literals, and what has the types, as before
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130', 'laiwu/4', 'procurement')), 'restricted', 'literals');
SELECT is((SELECT verdict::text FROM credit_check(subject_id => '379999196001110130', measure => 'laiwu/4', purpose => 'procurement')), 'restricted', 'by name');
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130'::credit.subject, 'laiwu/4'::credit.measure, 'procurement')), 'restricted', 'the types');
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130'::credit.subject, 'laiwu/4', 'procurement')), 'restricted', 'one of them');
SELECT is(credit_is_restricted(s, 'laiwu/4'), true, 'a column of the type') FROM (VALUES ('379999196001110130'::credit.subject)) v (s);
SELECT is((SELECT count(*)::int FROM credit_match_rows(ARRAY['379999196001110130'])), 1, 'all measures');

-- A constant beside a column: read anew for each row
SELECT is((SELECT array_agg(credit_is_restricted(n, 'laiwu/4') ORDER BY i) FROM unnest(ARRAY['379999196001110130', '379999196203130252', '379999196001110130', NULL, '91370116MA3DEM0198']) WITH ORDINALITY u (n, i)),
	ARRAY[true, false, true, NULL, false], 'of a text column, row by row');
SELECT is((SELECT count(*)::int FROM generate_series(1, 2000) i WHERE credit_is_restricted(CASE WHEN i % 2 = 0 THEN '379999196001110130' ELSE '379999196203130252' END, 'laiwu/4'::text)), 1000, 'and of many rows, by screening');
CREATE FUNCTION pg_temp.asked(n text) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN RETURN credit_is_restricted(n, 'laiwu/4'::text); EXCEPTION WHEN invalid_text_representation THEN RETURN NULL; END$$;
SELECT is((SELECT array_agg(pg_temp.asked(n)) FROM unnest(ARRAY['379999196001110130', 'x', '379999196001110130', 'x', '379999196203130252']) n), ARRAY[true, NULL, true, NULL, false], 'an error spoils no later call');

-- Errors and NULL
SELECT throws_ok($$EXECUTE checked('379999196001110131', 'laiwu/4', 'procurement')$$, '22P02', NULL, 'a wrong number is the type''s error');
SELECT throws_ok($$EXECUTE checked('379999196001110130', 'laiwu', 'procurement')$$, '22P02', NULL, 'a wrong measure, too');
SELECT throws_ok($$EXECUTE checked(NULL, 'laiwu/4', 'procurement')$$, '22004', NULL, 'NULL is none');
SELECT results_eq($$EXECUTE restricted(NULL, 'laiwu/4')$$, ARRAY[NULL::boolean], 'and gives NULL where it did');

-- Rights and traps
SELECT is(pg_temp.as_role('finance', $$SELECT verdict FROM credit_check('379999196001110130'::varchar, 'laiwu/5'::varchar, 'funding'::varchar)$$), 'restricted', 'who may ask, may ask so');
SELECT is(pg_temp.as_role('finance', $$SELECT verdict FROM credit_check('379999196001110130'::varchar, 'laiwu/3'::varchar, 'funding'::varchar)$$), '42501', 'who may not, may not');
-- Of literals the server prefers text: a function of others for text would have answered in the extension's place.
CREATE SCHEMA mallory;
CREATE FUNCTION mallory.credit_check(text, text, text) RETURNS text LANGUAGE sql AS $$SELECT 'clear'$$;
CREATE FUNCTION mallory.credit_check(varchar, varchar, varchar) RETURNS text LANGUAGE sql AS $$SELECT 'clear'$$;
SET LOCAL search_path = public, mallory;
SELECT is((credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict::text, 'restricted', 'a planted function behind the extension''s schema does not');
SELECT throws_ok($$CREATE FUNCTION public.credit_check(text, text, text) RETURNS text LANGUAGE sql AS 'SELECT ''clear'''$$, '42723', NULL, 'and in it there is no room for one');
SELECT * FROM finish();
ROLLBACK;
