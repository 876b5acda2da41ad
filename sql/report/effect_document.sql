/*
 * Report: the effect report as a document that an office signs, prints and
 * circulates: one self-contained HTML page with charts in SVG, and the same in
 * Markdown.  All figures are those of credit_effect_report.
 */

CREATE FUNCTION credit.html(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	-- XML has no way to write control characters, so they are left out.
	RETURN replace(replace(replace(replace(regexp_replace(t, '[\x01-\x08\x0b\x0c\x0e-\x1f]', '', 'g'), '&', '&amp;'),
								   '<', '&lt;'), '>', '&gt;'), '"', '&quot;');
COMMENT ON FUNCTION credit.html(text) IS 'a text as it stands in HTML';

CREATE FUNCTION credit.bar_chart(p_title text, p_labels text[], p_values numeric[], p_before numeric[]) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- Horizontal bars, because departments have long names.  The paler bar is the period before.
	SELECT format('<figure><figcaption>%s</figcaption><svg viewBox="0 0 720 %s" role="img" aria-label="%s">',
				  credit.html(p_title), 12 + 30 * cardinality(p_labels), credit.html(p_title))
		|| COALESCE(string_agg(format(
			'<text x="176" y="%s" text-anchor="end">%s</text>'
			'<rect x="186" y="%s" width="%s" height="9" class="before"/><rect x="186" y="%s" width="%s" height="12" class="now"/>'
			'<text x="%s" y="%s" class="figure">%s</text>',
			24 + 30 * (n - 1), credit.html(label), 23 + 30 * (n - 1), round(before * 460 / top, 1), 11 + 30 * (n - 1),
			round(value * 460 / top, 1),
			round(194 + GREATEST(value, before) * 460 / top, 1), 24 + 30 * (n - 1), trim_scale(value)),
			'' ORDER BY n), '')
		|| '</svg></figure>'
	FROM unnest(p_labels, p_values, p_before) WITH ORDINALITY u (label, value, before, n),
		 LATERAL (SELECT GREATEST(1, (SELECT max(v) FROM unnest(p_values || p_before) v)) AS top) t;
END;
COMMENT ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]) IS
	'a bar chart of values, and of those before, as SVG in HTML';

CREATE FUNCTION credit.line_chart(p_title text, p_days date[], p_values numeric[]) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- The axis begins at zero, so that a small change does not look like a large one.
	SELECT format('<figure><figcaption>%1$s</figcaption><svg viewBox="0 0 720 190" role="img" aria-label="%1$s">'
				  '<line x1="60" y1="150" x2="700" y2="150" class="axis"/><line x1="60" y1="20" x2="700" y2="20" class="grid"/>'
				  '<text x="54" y="24" text-anchor="end" class="figure">%2$s</text><text x="54" y="154" text-anchor="end" class="figure">0</text>'
				  '<polyline points="%3$s" class="line"/><text x="60" y="172">%4$s</text><text x="700" y="172" text-anchor="end">%5$s</text>'
				  '<text x="%6$s" y="%7$s" text-anchor="end" class="figure">%8$s</text></svg></figure>',
				  credit.html(p_title), trim_scale(t.top),
				  (SELECT string_agg(concat(round(60 + 640 * (d - p_days[1])::numeric
												  / GREATEST(1, p_days[cardinality(p_days)] - p_days[1]), 1),
											',', round(150 - 130 * v / t.top, 1)), ' ' ORDER BY d)
				   FROM unnest(p_days, p_values) u (d, v)),
				  to_char(p_days[1], 'FMMM"月"FMDD"日"'), to_char(p_days[cardinality(p_days)], 'FMMM"月"FMDD"日"'),
				  700, round(142 - 130 * p_values[cardinality(p_values)] / t.top, 1),
				  trim_scale(p_values[cardinality(p_values)]))
	FROM (SELECT GREATEST(1, max(v)) AS top FROM unnest(p_values) v) t;
END;
COMMENT ON FUNCTION credit.line_chart(text, date[], numeric[]) IS
	'a line of values by day, in order, from zero, as SVG in HTML';

CREATE FUNCTION credit.compared(p_value numeric, p_before numeric) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT
	RETURN CASE WHEN p_value = p_before THEN '与上期持平'
				WHEN p_before = 0 THEN '上期为0'
				ELSE format('较上期%s%s%%', CASE WHEN p_value > p_before THEN '增加' ELSE '减少' END,
							round(abs(p_value - p_before) * 100 / p_before, 1)) END;
COMMENT ON FUNCTION credit.compared(numeric, numeric) IS 'a figure beside that of the period before, in words';

CREATE FUNCTION credit.share(p_part numeric, p_whole numeric) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN CASE WHEN p_whole > 0 THEN round(p_part * 100 / p_whole, 1) || '%' ELSE '—' END;
COMMENT ON FUNCTION credit.share(numeric, numeric) IS 'a part of a whole in per cent; a dash where there is no whole';

CREATE FUNCTION credit.day_in_chinese(day date) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN to_char(day, 'YYYY"年"FMMM"月"FMDD"日"');
COMMENT ON FUNCTION credit.day_in_chinese(date) IS 'a day as documents write it, with year, month and day in Chinese';

/* What both forms of the document say */

CREATE FUNCTION credit.effect_rows(p_report jsonb, p_section text)
	RETURNS TABLE (item text, department text, value numeric, before numeric)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 100
BEGIN ATOMIC
	SELECT r.item, r.department, r.value, r.before
	FROM jsonb_to_recordset(p_report) r (section text, item text, department text, value numeric, before numeric)
	WHERE r.section = p_section;
END;
COMMENT ON FUNCTION credit.effect_rows(jsonb, text) IS
	'the rows of one section of an effect report that was turned into JSON';

CREATE FUNCTION credit.effect_charts(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_build_array(
		(SELECT CASE WHEN count(*) > 1
					 THEN credit.line_chart('在册件数', array_agg(credit.read_day(r.item, 'item') ORDER BY credit.read_day(r.item, 'item')),
											array_agg(r.value ORDER BY credit.read_day(r.item, 'item'))) END
		 FROM credit.effect_rows(p_report, 'trend') r),
		(SELECT CASE WHEN count(*) > 0
					 THEN credit.bar_chart('各部门反馈件数（浅色为上期）',
										   array_agg(x.department ORDER BY x.value DESC, x.department),
										   array_agg(x.value ORDER BY x.value DESC, x.department),
										   array_agg(x.before ORDER BY x.value DESC, x.department)) END
		 FROM (SELECT r.department, sum(r.value) AS value, sum(r.before) AS before
			   FROM credit.effect_rows(p_report, 'feedback') r GROUP BY r.department) x),
		(SELECT CASE WHEN count(*) > 0
					 THEN credit.bar_chart('按办理结果（浅色为上期）', array_agg(x.name ORDER BY x.ord),
										   array_agg(x.value ORDER BY x.ord), array_agg(x.before ORDER BY x.ord)) END
		 FROM (SELECT k.name, k.ord, sum(r.value) AS value, sum(r.before) AS before
			   FROM credit.effect_rows(p_report, 'feedback') r JOIN credit.outcome k ON k.code = r.item
			   GROUP BY k.name, k.ord) x));
END;
COMMENT ON FUNCTION credit.effect_charts(jsonb) IS
	'charts of an effect report: the list by day, feedback by department, feedback by outcome; null where there is '
	'nothing to draw';

CREATE FUNCTION credit.effect_by_outcome(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(r.department, k.name, trim_scale(r.value), trim_scale(r.before))
					 ORDER BY r.department, k.ord)
	FROM credit.effect_rows(p_report, 'feedback') r JOIN credit.outcome k ON k.code = r.item;
END;
COMMENT ON FUNCTION credit.effect_by_outcome(jsonb) IS
	'rows of an effect report''s table of feedback by department and outcome';

-- Sorts by measure, so its body is text: see figure.sql.
CREATE FUNCTION credit.effect_by_measure(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_agg(jsonb_build_array(r.item, m.title,
									   COALESCE((SELECT trim_scale(x.value)::text
												 FROM credit.effect_rows(p_report, 'in_force') x
												 WHERE x.item = r.item), '0'),
									   trim_scale(r.value), trim_scale(r.before))
					 ORDER BY r.item::credit.measure)
	FROM credit.effect_rows(p_report, 'measure') r
	CROSS JOIN LATERAL (SELECT l.title FROM credit.measure_list l
						WHERE credit.measure_eq(l.measure, r.item::credit.measure)
						ORDER BY l.valid_from DESC LIMIT 1) m
$$;
COMMENT ON FUNCTION credit.effect_by_measure(jsonb) IS
	'rows of an effect report''s table of measures: in force at the end, and feedback';

CREATE FUNCTION credit.effect_rates(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	WITH rate AS (
		SELECT COALESCE(r.department, '合计') AS department, GROUPING(r.department) AS total,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_due'), 0) AS feedback_due,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_done'), 0) AS feedback_done,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_in_time'), 0) AS feedback_in_time,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_due'), 0) AS receipt_due,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_done'), 0) AS receipt_done,
			   COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_in_time'), 0) AS receipt_in_time
		FROM credit.effect_rows(p_report, 'rate') r
		GROUP BY GROUPING SETS ((r.department), ())
	)
	SELECT jsonb_agg(jsonb_build_array(
		x.department, x.feedback_due, x.feedback_done,
		credit.share(x.feedback_done, x.feedback_due), credit.share(x.feedback_in_time, x.feedback_due),
		x.receipt_due, x.receipt_done,
		credit.share(x.receipt_done, x.receipt_due), credit.share(x.receipt_in_time, x.receipt_due))
		ORDER BY x.total, x.department)
	FROM rate x
	WHERE x.feedback_due + x.receipt_due > 0;
END;
COMMENT ON FUNCTION credit.effect_rates(jsonb) IS
	'rows of an effect report''s table of what was due, done and done in time, by department and in total';

CREATE FUNCTION credit.effect_overdue(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(x.department, x.feedback, x.assistance, x.receipt)
					 ORDER BY x.feedback DESC, x.assistance DESC, x.receipt DESC, x.department)
	FROM (SELECT r.department, COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback'), 0) AS feedback,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'assistance'), 0) AS assistance,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt'), 0) AS receipt
		  FROM credit.effect_rows(p_report, 'overdue') r GROUP BY r.department) x;
END;
COMMENT ON FUNCTION credit.effect_overdue(jsonb) IS
	'rows of an effect report''s table of what is overdue, by department';

CREATE FUNCTION credit.effect_erased(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN COALESCE((
		SELECT jsonb_agg(format(CASE r.item WHEN 'listings'
			THEN '本期的名单记录中有%s件（上期的有%s件）已依法清除（个人信息保护法第四十七条、山东省社会信用条例第三十八条），纳入、移出、撤销、在册和期末生效各数均不含这些记录。'
			ELSE '本期的反馈中有%s件（上期的有%s件），其主体已依法清除，仍计入件数，不计入涉及主体数。' END,
			trim_scale(r.value), trim_scale(r.before)) ORDER BY r.item DESC)
		FROM credit.effect_rows(p_report, 'erased') r), '[]');
COMMENT ON FUNCTION credit.effect_erased(jsonb) IS
	'paragraphs of an effect report that say what its figures do not count because it has been erased; none where nothing has';

CREATE FUNCTION credit.effect_tiles(f jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(x.label, trim_scale((f -> x.key ->> 0)::numeric),
									   credit.compared((f -> x.key ->> 0)::numeric, (f -> x.key ->> 1)::numeric))
					 ORDER BY x.n)
	FROM (VALUES (1, 'push.pushes', '推送批次'), (2, 'list.added_persons', '新纳入自然人'),
				 (3, 'list.added_organizations', '新纳入单位'), (4, 'list.performed', '履行后移出'),
				 (5, 'feedback_total.feedbacks', '部门反馈'), (6, 'feedback_total.subjects', '反馈涉及主体'),
				 (7, 'check.checks', '依法查询'), (8, 'check.restricted', '其中应予限制')) x (n, key, label);
END;
COMMENT ON FUNCTION credit.effect_tiles(jsonb) IS
	'the main figures of an effect report, each with its name and how it compares with the period before';

CREATE FUNCTION credit.effect_parts(p_first date, p_last date) RETURNS jsonb
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	v_report jsonb;
	f jsonb;
	v_charts jsonb;
	v_by_outcome jsonb;
	v_rates jsonb;
	v_overdue jsonb;
BEGIN
	-- Counting takes long, so the report is counted once and read as JSON from then on.
	SELECT jsonb_agg(to_jsonb(r)) INTO v_report FROM credit.do_effect_report(p_first, p_last) r;
	-- Figures of no department, by section and item: [value, before].
	SELECT jsonb_object_agg(r.section || '.' || r.item, jsonb_build_array(r.value, r.before)) INTO f
	FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
	WHERE r.department IS NULL;
	v_charts := credit.effect_charts(v_report);
	v_by_outcome := credit.effect_by_outcome(v_report);
	v_rates := credit.effect_rates(v_report);
	v_overdue := credit.effect_overdue(v_report);

	RETURN jsonb_build_object(
		'issuer', (SELECT CASE WHEN count(DISTINCT e.issuer) = 1 THEN min(e.issuer) END
				   FROM credit.plan_edition e JOIN credit.plan_validity v ON v.edition = e.id
				   WHERE v.holds @> credit.day_start(p_last)),
		'period', format('%s至%s', credit.day_in_chinese(p_first), credit.day_in_chinese(p_last)),
		'tiles', credit.effect_tiles(f),
		'sections', jsonb_build_array(
			jsonb_build_object('heading', '一、总体情况', 'tiles', true,
				'charts', jsonb_build_array(v_charts -> 0),
				'paragraphs', jsonb_build_array(
					format('本期法院推送名单%s批，新纳入失信被执行人%s件次，移出%s件次（其中期满%s件次），'
						   || '其中因履行义务移出%s件次（自然人%s件次、单位%s件次）；撤销%s件次。'
						   || '期末在册自然人%s人、单位%s家。',
						   f -> 'push.pushes' ->> 0,
						   (f -> 'list.added_persons' ->> 0)::numeric + (f -> 'list.added_organizations' ->> 0)::numeric,
						   (f -> 'list.removed' ->> 0)::numeric + (f -> 'list.expired' ->> 0)::numeric,
						   f -> 'list.expired' ->> 0, f -> 'list.performed' ->> 0,
						   f -> 'list.performed_persons' ->> 0, f -> 'list.performed_organizations' ->> 0,
						   f -> 'list.revoked' ->> 0, f -> 'standing.persons' ->> 0,
						   f -> 'standing.organizations' ->> 0),
					format('法院和各部门依法查询%s次，其中应予限制%s次，经授权放行%s次。'
						   || '各部门反馈%s件，涉及%s项措施、%s个部门，涉及金额%s元。报送典型案例%s件。',
						   f -> 'check.checks' ->> 0, f -> 'check.restricted' ->> 0, f -> 'check.overrides' ->> 0,
						   f -> 'feedback_total.feedbacks' ->> 0, f -> 'feedback_total.measures' ->> 0,
						   f -> 'feedback_total.departments' ->> 0,
						   to_char((f -> 'feedback_total.amount' ->> 0)::numeric,
								   'FM999,999,999,999,999,999,999,990.00'),
						   f -> 'case.forwarded' ->> 0)) || credit.effect_erased(v_report)),
			jsonb_build_object('heading', '二、措施实施情况',
				'charts', jsonb_build_array(v_charts -> 1, v_charts -> 2),
				'paragraphs', CASE WHEN v_by_outcome IS NULL THEN jsonb_build_array('本期和上期没有部门反馈。') ELSE '[]' END,
				'tables', jsonb_build_array(
					jsonb_build_object('head', '["部门", "办理结果", "本期", "上期"]'::jsonb, 'figures_from', 3,
									   'rows', v_by_outcome),
					jsonb_build_object('head', '["措施", "名称", "期末生效", "本期反馈", "上期反馈"]'::jsonb, 'figures_from', 3,
									   'rows', credit.effect_by_measure(v_report)))),
			jsonb_build_object('heading', '三、反馈率和及时率',
				'paragraphs', jsonb_build_array(CASE
					WHEN v_rates IS NULL THEN '本期没有期限届满的签收和反馈。'
					ELSE '本期内期限届满的反馈和签收；反馈率、签收率为已完成数占应完成数，及时率为期限内完成数占应完成数。' END),
				'tables', jsonb_build_array(
					jsonb_build_object('head', '["部门", "应反馈", "已反馈", "反馈率", "及时率", "应签收", "已签收", "签收率", "及时率"]'::jsonb,
									   'figures_from', 2, 'rows', v_rates))),
			jsonb_build_object('heading', '四、逾期事项',
				'paragraphs', CASE
					WHEN v_overdue IS NULL
					THEN jsonb_build_array('截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。')
					ELSE '[]' END,
				'tables', jsonb_build_array(
					jsonb_build_object('head', '["部门", "逾期反馈", "逾期协助", "逾期签收"]'::jsonb, 'figures_from', 2,
									   'rows', v_overdue)))),
		'note', '本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit_effect_report 一致。');
END
$$;
COMMENT ON FUNCTION credit.effect_parts(date, date) IS
	'what an effect report says, in order: paragraphs, charts, tables; for its two forms';

/* As a page */

CREATE FUNCTION credit.html_table(p_table jsonb) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	WITH class AS (
		-- The columns of figures are aligned to the right.
		SELECT h.n, h.text,
			   CASE WHEN h.n >= (p_table ->> 'figures_from')::integer THEN ' class="n"' ELSE '' END AS class
		FROM jsonb_array_elements_text(p_table -> 'head') WITH ORDINALITY h (text, n)
	)
	SELECT concat(
		'<table><thead><tr>',
		(SELECT string_agg(format('<th%s>%s</th>', k.class, credit.html(k.text)), '' ORDER BY k.n) FROM class k),
		'</tr></thead><tbody>',
		(SELECT string_agg('<tr>'
						   || (SELECT string_agg(format('<td%s>%s</td>', k.class, credit.html(c.text)), '' ORDER BY c.n)
									  FROM jsonb_array_elements_text(r.cells) WITH ORDINALITY c (text, n)
									  JOIN class k ON k.n = c.n) || '</tr>', '' ORDER BY r.n)
		 FROM jsonb_array_elements(p_table -> 'rows') WITH ORDINALITY r (cells, n)),
		'</tbody></table>');
END;
COMMENT ON FUNCTION credit.html_table(jsonb) IS 'a table of an effect report in HTML';

CREATE FUNCTION credit.html_tiles(p_tiles jsonb) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT '<div class="tiles">'
		|| string_agg(format('<div class="tile"><b>%s</b><span>%s</span><small>%s</small></div>',
							 x.tile ->> 1, x.tile ->> 0, x.tile ->> 2), '' ORDER BY x.n)
		|| '</div>'
	FROM jsonb_array_elements(p_tiles) WITH ORDINALITY x (tile, n);
END;
COMMENT ON FUNCTION credit.html_tiles(jsonb) IS 'the main figures of an effect report in HTML';

CREATE FUNCTION credit.html_style() RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN concat(
		'@page{size:A4;margin:22mm 20mm}',
		'body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;',
		'max-width:760px;margin:32px auto;padding:0 24px;color:#1c1c1c;line-height:1.75;font-size:16px}',
		'.issuer{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#c00000;font-size:25px;',
		'font-weight:700;text-align:center;letter-spacing:2px}.no{text-align:center;margin:10px 0 0}',
		'.rule{border:0;border-top:2px solid #c00000;margin:10px 0 26px}',
		'h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:25px;text-align:center;',
		'letter-spacing:1px;margin:0 0 4px;font-weight:700}',
		'.period{text-align:center;margin-bottom:22px;color:#444}',
		'h2{font-family:SimHei,"Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-size:17px;',
		'margin:28px 0 8px;font-weight:600;break-after:avoid}p{text-indent:2em;margin:6px 0;text-align:justify}',
		'.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0}',
		'.tile{border:1px solid #ddd;border-top:3px solid #c00000;padding:8px 12px;display:flex;',
		'flex-direction:column;break-inside:avoid}',
		'.tile b{font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.tile span{font-size:14px}',
		'.tile small{color:#666;font-size:12px}figure{margin:14px 0;break-inside:avoid}',
		'figcaption{font-size:14px;color:#444;margin-bottom:4px}svg{width:100%;height:auto;font-size:13px}',
		'svg text{fill:#1c1c1c}.now{fill:#b02020}.before{fill:#dcc8c8}',
		'.line{fill:none;stroke:#b02020;stroke-width:2}.axis{stroke:#888}.grid{stroke:#ddd;stroke-dasharray:3 3}',
		'.figure{font-variant-numeric:tabular-nums}',
		'table{border-collapse:collapse;width:100%;font-size:14px;margin:12px 0 18px;line-height:1.45}',
		'thead{display:table-header-group}tr{break-inside:avoid}',
		'th,td{border-bottom:1px solid #ddd;padding:5px 8px;text-align:left;vertical-align:top}',
		'th{border-bottom:1.5px solid #666;border-top:1.5px solid #666;white-space:nowrap}',
		'td:first-child{white-space:nowrap}',
		'.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}',
		'.note{font-size:12px;color:#666;text-indent:0;margin-top:28px}',
		'.sign{text-align:right;margin:44px 24px 0 0;line-height:2;break-inside:avoid}');
COMMENT ON FUNCTION credit.html_style() IS
	'the style sheet of an effect report: fonts and red head as official documents have them';

CREATE FUNCTION credit.effect_html(p jsonb, title text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	v_sections text;
BEGIN
	SELECT string_agg(concat(
		'<h2>', credit.html(s.part ->> 'heading'), '</h2>',
		(SELECT string_agg('<p>' || credit.html(x.text) || '</p>', '' ORDER BY x.n)
		 FROM jsonb_array_elements_text(s.part -> 'paragraphs') WITH ORDINALITY x (text, n)),
		CASE WHEN s.part ? 'tiles' THEN credit.html_tiles(p -> 'tiles') END,
		(SELECT string_agg(x.svg, '' ORDER BY x.n)
		 FROM jsonb_array_elements_text(s.part -> 'charts') WITH ORDINALITY x (svg, n)),
		(SELECT string_agg(credit.html_table(x.part), '' ORDER BY x.n)
		 FROM jsonb_array_elements(s.part -> 'tables') WITH ORDINALITY x (part, n)
		 WHERE jsonb_typeof(x.part -> 'rows') = 'array')), '' ORDER BY s.n)
	INTO v_sections
	FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY s (part, n);

	RETURN concat(
		'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>', credit.html(title), '</title><style>',
		credit.html_style(), '</style></head><body>',
		COALESCE('<div class="issuer">' || credit.html(p ->> 'issuer') || '</div>', ''),
		'<div class="no">〔' || to_char(credit.legal_day(now()), 'YYYY') || '〕　　号</div><hr class="rule"/>',
		'<h1>', credit.html(title), '</h1><div class="period">（', credit.html(p ->> 'period'), '）</div>', v_sections,
		'<p class="note">', credit.html(p ->> 'note'), '</p>',
		'<div class="sign">', COALESCE(credit.html(p ->> 'issuer'), '（印章）'), '<br/>',
		credit.day_in_chinese(credit.legal_day(now())), '</div></body></html>');
END
$$;
COMMENT ON FUNCTION credit.effect_html(jsonb, text) IS 'the parts of an effect report as an HTML page';

CREATE FUNCTION credit.do_effect_page(first_day date, last_day date, title text DEFAULT '失信被执行人联合惩戒效果通报')
	RETURNS text
	LANGUAGE sql STABLE
	RETURN credit.effect_html(credit.effect_parts(first_day, last_day), title);
COMMENT ON FUNCTION credit.do_effect_page(date, date, text) IS
	'the effect report as one HTML page in Chinese with charts, to be signed, printed and circulated; the figures '
	'are those of credit_effect_report; nobody is named';

CREATE FUNCTION credit.markdown(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN regexp_replace(regexp_replace(t, '\s+', ' ', 'g'), '([\\`*_{}\[\]<>#|~&])', '\\\1', 'g');
COMMENT ON FUNCTION credit.markdown(text) IS 'a text as it stands in one line of Markdown';

CREATE FUNCTION credit.markdown_table(p_table jsonb) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	WITH head AS (
		-- The columns of figures are aligned to the right.
		SELECT h.n, h.text, CASE WHEN h.n >= (p_table ->> 'figures_from')::integer THEN '---:|' ELSE '---|' END AS rule
		FROM jsonb_array_elements_text(p_table -> 'head') WITH ORDINALITY h (text, n)
	)
	SELECT concat(
		'|', (SELECT string_agg(' ' || h.text || ' |', '' ORDER BY h.n) FROM head h), E'\n|',
		(SELECT string_agg(h.rule, '' ORDER BY h.n) FROM head h), E'\n',
		(SELECT string_agg('|' || (SELECT string_agg(' ' || credit.markdown(c.text) || ' |', '' ORDER BY c.n)
								   FROM jsonb_array_elements_text(r.cells) WITH ORDINALITY c (text, n)) || E'\n',
						   '' ORDER BY r.n)
		 FROM jsonb_array_elements(p_table -> 'rows') WITH ORDINALITY r (cells, n)), E'\n');
END;
COMMENT ON FUNCTION credit.markdown_table(jsonb) IS 'a table of an effect report in Markdown';

CREATE FUNCTION credit.effect_text(p jsonb, title text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	v_sections text;
BEGIN
	SELECT string_agg(concat(
		'## ', s.part ->> 'heading', E'\n\n',
		(SELECT string_agg(credit.markdown(x.text) || E'\n\n', '' ORDER BY x.n)
		 FROM jsonb_array_elements_text(s.part -> 'paragraphs') WITH ORDINALITY x (text, n)),
		CASE WHEN s.part ? 'tiles'
			 THEN E'| 指标 | 本期 | 与上期比 |\n|---|---:|---|\n'
				  || (SELECT string_agg(format(E'| %s | %s | %s |\n', x.tile ->> 0, x.tile ->> 1, x.tile ->> 2), ''
										ORDER BY x.n)
					  FROM jsonb_array_elements(p -> 'tiles') WITH ORDINALITY x (tile, n)) || E'\n' END,
		(SELECT string_agg(credit.markdown_table(x.part), '' ORDER BY x.n)
		 FROM jsonb_array_elements(s.part -> 'tables') WITH ORDINALITY x (part, n)
		 WHERE jsonb_typeof(x.part -> 'rows') = 'array')), '' ORDER BY s.n)
	INTO v_sections
	FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY s (part, n);
	RETURN concat('# ', credit.markdown(title), E'\n\n', p ->> 'period', E'\n\n', v_sections,
				  credit.markdown(p ->> 'note'), E'\n\n', credit.markdown(COALESCE(p ->> 'issuer', '（印章）')), '，',
				  credit.day_in_chinese(credit.legal_day(now())), E'\n');
END
$$;
COMMENT ON FUNCTION credit.effect_text(jsonb, text) IS 'the parts of an effect report in Markdown';

CREATE FUNCTION credit.do_effect_markdown(first_day date, last_day date, title text DEFAULT '失信被执行人联合惩戒效果通报')
	RETURNS text
	LANGUAGE sql STABLE
	RETURN credit.effect_text(credit.effect_parts(first_day, last_day), title);
COMMENT ON FUNCTION credit.do_effect_markdown(date, date, text) IS
	'the effect report as a document in Markdown, in Chinese: what credit_effect_page says, without its charts; '
	'nobody is named';
