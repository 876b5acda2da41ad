-- Report: the model in the forms of BI tools.  Each file is parsed, each name in it
-- is asked for, and a figure of the end of a day is no sum over days.
BEGIN;
SELECT plan(15);
SET LOCAL credit.min_group = 1;
\i test/as_role.sql
CREATE ROLE reader IN ROLE credit_reader;
SELECT credit_push('甲区人民法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]') \gset
INSERT INTO credit.figure_day (day) SELECT credit.legal_day(now()) - n FROM generate_series(1, 3) n;
INSERT INTO credit.listing_day (day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed)
SELECT credit.legal_day(now()) - n, '甲区人民法院', true, 0, 1, 10 + n, 10, 2, 0, 0, 0, 0 FROM generate_series(1, 3) n;

CREATE TEMP TABLE cube AS
	SELECT t.file, c.cube FROM credit_bi.tool_model t, jsonb_array_elements(t.content::jsonb -> 'cubes') c (cube) WHERE t.tool = 'cube';
CREATE TEMP TABLE metabase AS SELECT t.file, t.content::jsonb AS card FROM credit_bi.tool_model t WHERE t.tool = 'metabase';
SELECT set_eq($$SELECT cube ->> 'name' FROM cube$$, $$SELECT DISTINCT view_name FROM credit_bi.model$$, 'Cube: a file for each view of the model');
SELECT set_eq($$SELECT replace(file, '.json', '') FROM metabase$$, $$SELECT DISTINCT view_name FROM credit_bi.model WHERE view_name LIKE 'fact\_%'$$, 'Metabase: one for each fact');
SELECT is_empty($$SELECT file, cube ->> 'name' FROM cube WHERE file <> 'model/cubes/' || (cube ->> 'name') || '.yml'$$, 'each under its own name');

-- Every expression of every cube, with the references resolved as Cube does.
CREATE FUNCTION pg_temp.resolved(expression text, alias text) RETURNS text LANGUAGE sql AS $$
	SELECT regexp_replace(replace(expression, '{CUBE}', alias), '\{(\w+)\}', '\1', 'g')
$$;
CREATE FUNCTION pg_temp.runs(statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLERRM || ' IN ' || statement;
END $$;
SELECT is_empty($$SELECT pg_temp.runs(format('SELECT %s FROM %s f', pg_temp.resolved(d ->> 'sql', 'f'), cube ->> 'sql_table')) FROM cube, jsonb_array_elements(cube -> 'dimensions') d
	WHERE pg_temp.runs(format('SELECT %s FROM %s f', pg_temp.resolved(d ->> 'sql', 'f'), cube ->> 'sql_table')) IS NOT NULL$$, 'each dimension is a column that there is');
CREATE FUNCTION pg_temp.aggregate(measure jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT CASE measure ->> 'type' WHEN 'number' THEN '%s' ELSE (measure ->> 'type') || '(%s)' END
$$;
SELECT is_empty($$SELECT pg_temp.runs(format('SELECT ' || pg_temp.aggregate(m) || ' FROM %s f', pg_temp.resolved(m ->> 'sql', 'f'), cube ->> 'sql_table')) AS said FROM cube, jsonb_array_elements(cube -> 'measures') m
	WHERE pg_temp.runs(format('SELECT ' || pg_temp.aggregate(m) || ' FROM %s f', pg_temp.resolved(m ->> 'sql', 'f'), cube ->> 'sql_table')) IS NOT NULL$$, 'each measure can be computed');
SELECT is_empty($$SELECT said FROM cube, jsonb_array_elements(cube -> 'joins') j,
	pg_temp.runs(format('SELECT 1 FROM %s f JOIN credit_bi.%I ON %s', cube ->> 'sql_table', j ->> 'name', pg_temp.resolved(j ->> 'sql', 'f'))) said WHERE said IS NOT NULL$$, 'each join goes to a key that there is');
SELECT is_empty($$SELECT j ->> 'name' FROM cube, jsonb_array_elements(cube -> 'joins') j WHERE NOT EXISTS (SELECT FROM cube x WHERE x.cube ->> 'name' = j ->> 'name')$$, 'of another file');
SELECT is_empty($$SELECT cube ->> 'name' FROM cube WHERE NOT cube -> 'dimensions' @> '[{"primary_key": true}]'$$, 'every cube has its key');
SELECT is_empty($$SELECT cube ->> 'name', d ->> 'name' FROM cube, jsonb_array_elements(COALESCE(cube -> 'dimensions', '[]') || COALESCE(cube -> 'measures', '[]')) d GROUP BY 1, 2 HAVING count(*) > 1$$, 'no name is twice in a cube');

-- What stood on three days and stands today
SELECT m ->> 'sql' AS standing FROM cube, jsonb_array_elements(cube -> 'measures') m WHERE cube ->> 'name' = 'fact_listing' AND m ->> 'name' = 'total_standing' \gset
SELECT pg_temp.resolved(:'standing', 'f') AS standing \gset
SELECT is((SELECT round(:standing, 2) FROM credit_bi.fact_listing f), round((11 + 12 + 13 + 1) / 4.0, 2), 'over several days a stock is their average');
SELECT is((SELECT array_agg(s::int ORDER BY d DESC) FROM (SELECT f.date_key AS d, :standing AS s FROM credit_bi.fact_listing f GROUP BY 1) x), '{1,11,12,13}', 'and by day it is what stood on it');

-- Metabase
SELECT is_empty($$SELECT said FROM metabase, pg_temp.runs(card #>> '{dataset_query,native,query}') said WHERE said IS NOT NULL$$, 'each question can be asked');
SELECT card #>> '{dataset_query,native,query}' AS question FROM metabase WHERE file = 'fact_listing.json' \gset
SELECT is((SELECT sum(standing)::int FROM (:question) q), 1, 'a stock is that of the last day alone');

SELECT is_empty($$SELECT measure_key FROM credit_bi.dim_measure WHERE number IS NULL UNION ALL SELECT ground_key::text FROM credit_bi.dim_ground WHERE grounds IS NULL$$, 'no number of a dimension is NULL, so that integers stay integers');
SELECT isnt(pg_temp.as_role('reader', 'SELECT count(*) FROM credit_bi.tool_model'), '42501', 'a reader of the figures reads their model, too');
SELECT * FROM finish();
ROLLBACK;
