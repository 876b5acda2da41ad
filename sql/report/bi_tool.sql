/*
 * Report: the model of credit_bi in the forms that BI tools read, made of
 * credit_bi.model: for Cube a file for each view, for Metabase a question for
 * each fact.  Neither tool's own words decide what a figure means; how a figure
 * adds up is the model's.
 *
 * JSON is YAML as well, so that nothing here has to know how YAML quotes.
 */

CREATE VIEW credit_bi.tool_model WITH (security_barrier) AS
	WITH column_type AS (
		SELECT c.relname AS view_name, a.attname AS column_name, a.atttypid
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
		WHERE c.relnamespace = 'credit_bi'::regnamespace
	), model AS (
		SELECT m.*, concat_ws('：', m.name_zh, m.note_zh) AS words, m.view_name LIKE 'fact\_%' AS is_fact,
			   CASE WHEN t.atttypid = 'date'::regtype THEN 'time' WHEN t.atttypid = 'boolean'::regtype THEN 'boolean'
					WHEN t.atttypid = ANY ('{int2,int4,int8,numeric}'::regtype[]) THEN 'number' ELSE 'string' END AS kind
		FROM credit_bi.model m
		JOIN column_type t ON t.view_name = m.view_name AND t.column_name = m.column_name
	), cube AS (
		SELECT m.view_name, m.view_zh,
			   jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
					'name', m.column_name, 'title', m.name_zh, 'description', m.words, 'type', m.kind,
					'sql', CASE WHEN m.kind = 'time' THEN format('CAST({CUBE}.%s AS timestamp)', m.column_name) ELSE format('{CUBE}.%s', m.column_name) END,
					'primary_key', CASE WHEN m.role = 'key' THEN true END, 'public', CASE WHEN m.role = 'key' THEN true END)) ORDER BY m.ord)
				FILTER (WHERE m.role IN ('key', 'attribute')) AS dimensions,
			   jsonb_agg(jsonb_build_object(
					'name', concat('total_', m.column_name), 'title', CASE m.role WHEN 'sum_not_over_days' THEN concat(m.name_zh, '（各日平均）') ELSE m.name_zh END, 'description', m.words,
					'type', CASE m.role WHEN 'sum' THEN 'sum' WHEN 'maximum' THEN 'max' ELSE 'number' END,
					-- Of one day it is the sum, and of several no sum over them.
					'sql', CASE m.role WHEN 'sum_not_over_days' THEN format('sum({CUBE}.%s)::numeric / NULLIF(count(DISTINCT {CUBE}.date_key), 0)', m.column_name)
							ELSE format('{CUBE}.%s', m.column_name) END) ORDER BY m.ord)
				FILTER (WHERE m.role IN ('sum', 'sum_not_over_days', 'maximum')) AS measures,
			   jsonb_agg(jsonb_build_object(
					'name', m.refers_to, 'relationship', 'many_to_one',
					'sql', format('{CUBE}.%s = {%s}.%s', m.column_name, m.refers_to, k.column_name)) ORDER BY m.ord)
				FILTER (WHERE m.refers_to IS NOT NULL) AS joins
		FROM model m
		LEFT JOIN credit_bi.model k ON k.view_name = m.refers_to AND k.role = 'key'
		GROUP BY m.view_name, m.view_zh
	), question AS (
		SELECT m.view_name, m.view_zh, max(v.note_zh) AS note,
			   string_agg(CASE WHEN m.refers_to IS NULL OR m.refers_to = 'dim_date' THEN format('f.%I', m.column_name)
							   ELSE format('f.%I, %I.%I AS %I', m.column_name, m.refers_to,
										   CASE m.refers_to WHEN 'dim_measure' THEN 'title_zh' ELSE 'name_zh' END, concat(replace(m.column_name, '_key', ''), '_name')) END,
						  ', ' ORDER BY m.ord) AS columns,
			   string_agg(format(' JOIN credit_bi.%1$I ON %1$I.%2$I = f.%3$I', m.refers_to, k.column_name, m.column_name), '' ORDER BY m.ord)
				FILTER (WHERE m.refers_to <> 'dim_date') AS joins,
			   -- What stands at the end of a day is asked of the last one.
			   bool_or(m.role = 'sum_not_over_days') AS of_a_day,
			   jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
					'name', m.column_name, 'display_name', m.name_zh, 'description', m.words,
					'base_type', CASE m.kind WHEN 'time' THEN 'type/Date' WHEN 'boolean' THEN 'type/Boolean' WHEN 'number' THEN 'type/Integer' ELSE 'type/Text' END,
					'semantic_type', CASE WHEN m.refers_to IS NOT NULL AND m.refers_to <> 'dim_date' THEN 'type/Category' END)) ORDER BY m.ord) AS metadata
		FROM model m
		JOIN credit.bi_view v ON v.view_name = m.view_name
		LEFT JOIN credit_bi.model k ON k.view_name = m.refers_to AND k.role = 'key'
		WHERE m.is_fact
		GROUP BY m.view_name, m.view_zh
	)
	SELECT 'cube' AS tool, concat('model/cubes/', c.view_name, '.yml') AS file,
		   jsonb_pretty(jsonb_build_object('cubes', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
				'name', c.view_name, 'title', c.view_zh, 'sql_table', concat('credit_bi.', c.view_name),
				'dimensions', c.dimensions, 'measures', c.measures, 'joins', c.joins))))) AS content
	FROM cube c
	UNION ALL
	SELECT 'metabase', concat(q.view_name, '.json'),
		   jsonb_pretty(jsonb_build_object(
				'name', q.view_zh, 'type', 'model', 'display', 'table', 'description', q.note, 'visualization_settings', '{}'::jsonb,
				'result_metadata', q.metadata,
				'dataset_query', jsonb_build_object('type', 'native', 'database', NULL, 'native', jsonb_build_object('query',
					format('SELECT %s FROM credit_bi.%I f%s%s', q.columns, q.view_name, COALESCE(q.joins, ''),
						   CASE WHEN q.of_a_day THEN format(' WHERE f.date_key = (SELECT max(x.date_key) FROM credit_bi.%I x)', q.view_name) ELSE '' END)))))
	FROM question q;
COMMENT ON VIEW credit_bi.tool_model IS
	'模型的文件形式：Cube 每个视图一个文件，Metabase 每个事实一个模型 · the model as files: for Cube one for each view, for Metabase a model for each fact';
COMMENT ON COLUMN credit_bi.tool_model.tool IS 'cube, metabase';
COMMENT ON COLUMN credit_bi.tool_model.file IS 'name of the file';
COMMENT ON COLUMN credit_bi.tool_model.content IS
	'JSON, which is YAML too; for Metabase the body of POST /api/card, in which the number of the database is filled in';
