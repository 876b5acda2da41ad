/*
 * Report: credit_bi_zh, the star for those who work in Chinese, in a schema of its
 * own: tools that take a whole schema for names in ASCII read credit_bi alone.
 * Views and columns have the names of credit_bi.model; a fact has the names of
 * its dimensions beside its figures, so that a spreadsheet needs no join.
 *
 * What stands at the end of a day adds up over everything but days, and a pivot
 * table adds up what it is given.  So it is there twice: by day, under a name that
 * says so, and of today in a view without a day, where every sum is right.
 */

DO LANGUAGE plpgsql $views$
DECLARE
	v record;
	c record;
	v_columns text[];
	v_today text[];
	v_joins text;
	v_day boolean;
	v_said text[];
BEGIN
	FOR v IN SELECT b.* FROM credit.bi_view b ORDER BY b.view_name LOOP
		v_columns := '{}';
		v_today := '{}';
		v_joins := '';
		v_day := EXISTS (SELECT FROM credit.bi_column x WHERE x.view_name = v.view_name AND x.role = 'sum_not_over_days');
		FOR c IN SELECT x.* FROM credit.bi_column x WHERE x.view_name = v.view_name ORDER BY x.ord LOOP
			v_said := CASE
				WHEN NOT starts_with(v.view_name::text, 'fact_') OR c.refers_to IS NULL OR c.refers_to = 'dim_date' THEN
					ARRAY[format('f.%I AS %I', c.column_name, CASE c.role WHEN 'sum_not_over_days' THEN concat('当日', replace(c.name_zh, '其中', '')) ELSE c.name_zh END)]
				WHEN c.refers_to = 'dim_measure' THEN
					ARRAY[format('f.%I AS %I', c.column_name, c.name_zh), format('%I.number AS %I', c.refers_to, concat(c.name_zh, '序号')),
						  format('%I.title_zh AS %I', c.refers_to, concat(c.name_zh, '名称'))]
				ELSE ARRAY[format('%I.name_zh AS %I', c.refers_to, c.name_zh)] END;
			v_columns := v_columns || v_said;
			IF c.role = 'sum_not_over_days' THEN
				v_said := ARRAY[format('f.%I AS %I', c.column_name, c.name_zh)];
			END IF;
			IF c.refers_to IS DISTINCT FROM 'dim_date' THEN
				v_today := v_today || v_said;
				IF c.refers_to IS NOT NULL AND starts_with(v.view_name::text, 'fact_') THEN
					v_joins := v_joins || format(' JOIN credit_bi.%1$I ON %1$I.%2$I = f.%2$I', c.refers_to, c.column_name);
				END IF;
			END IF;
		END LOOP;
		EXECUTE format('CREATE VIEW credit_bi_zh.%I WITH (security_barrier) AS SELECT %s FROM credit_bi.%I f%s',
					   v.name_zh, array_to_string(v_columns, ', '), v.view_name, v_joins);
		EXECUTE format('COMMENT ON VIEW credit_bi_zh.%I IS %L', v.name_zh,
					   concat_ws(' · ', CASE WHEN v_day THEN concat(v.note_zh, '；“当日”各列只能取某一日，不能按日相加') ELSE v.note_zh END, format('credit_bi.%s', v.view_name)));
		IF v_day THEN
			EXECUTE format('CREATE VIEW credit_bi_zh.%I WITH (security_barrier) AS SELECT %s FROM credit_bi.%I f%s WHERE f.date_key = credit.legal_day(now())',
						   concat('今日', v.name_zh), array_to_string(v_today, ', '), v.view_name, v_joins);
			EXECUTE format('COMMENT ON VIEW credit_bi_zh.%I IS %L', concat('今日', v.name_zh),
						   concat_ws(' · ', '截至目前，没有日期，任何合计都成立', format('credit_bi.%s of today', v.view_name)));
		END IF;
	END LOOP;
	-- What was in credit_bi before stays for one minor version.
	FOR v IN SELECT b.* FROM credit.bi_view b WHERE starts_with(b.view_name::text, 'fact_') LOOP
		EXECUTE format('COMMENT ON VIEW credit_bi.%I IS %L', v.name_zh,
					   concat_ws(' · ', concat('已由 credit_bi_zh 中的同名视图代替，0.3.0 起不再提供；', v.note_zh), format('deprecated: credit_bi_zh has it; credit_bi.%s with the names of its dimensions', v.view_name)));
	END LOOP;
END
$views$;
