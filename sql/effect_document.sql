/*
 * Floor 5, practice: the effect report as a document that an office prints
 * and circulates: one HTML page that needs nothing beside itself, its charts
 * drawn as SVG.  The figures are those of credit_effect_report and no others.
 */

CREATE FUNCTION credit.html(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT replace(replace(replace(replace(t, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;')
$$;
COMMENT ON FUNCTION credit.html(text) IS 'a text as it stands in HTML';
REVOKE ALL ON FUNCTION credit.html(text) FROM PUBLIC;

CREATE FUNCTION credit.bar_chart(p_title text, p_labels text[], p_values numeric[], p_before numeric[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- Bars lie, because departments have long names; the paler one behind is the period before.
	SELECT format('<figure><figcaption>%s</figcaption><svg viewBox="0 0 720 %s" role="img" aria-label="%s">', credit.html(p_title), 12 + 30 * cardinality(p_labels), credit.html(p_title))
		|| COALESCE(string_agg(format(
			'<text x="176" y="%s" text-anchor="end">%s</text>'
			'<rect x="186" y="%s" width="%s" height="9" class="before"/><rect x="186" y="%s" width="%s" height="12" class="now"/>'
			'<text x="%s" y="%s" class="figure">%s</text>',
			24 + 30 * (n - 1), credit.html(label), 23 + 30 * (n - 1), round(before * 460 / top, 1), 11 + 30 * (n - 1), round(value * 460 / top, 1),
			round(194 + GREATEST(value, before) * 460 / top, 1), 24 + 30 * (n - 1), trim_scale(value)), '' ORDER BY n), '')
		|| '</svg></figure>'
	FROM unnest(p_labels, p_values, p_before) WITH ORDINALITY u (label, value, before, n),
		 LATERAL (SELECT GREATEST(1, (SELECT max(v) FROM unnest(p_values || p_before) v)) AS top) t
$$;
COMMENT ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]) IS 'a bar chart of values, and of those before, as SVG in HTML';
REVOKE ALL ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]) FROM PUBLIC;

CREATE FUNCTION credit.compared(p_value numeric, p_before numeric) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN p_value = p_before THEN '与上期持平'
				WHEN p_before = 0 THEN format('上期为0')
				ELSE format('较上期%s%s%%', CASE WHEN p_value > p_before THEN '增加' ELSE '减少' END, round(abs(p_value - p_before) * 100 / p_before, 1)) END
$$;
COMMENT ON FUNCTION credit.compared(numeric, numeric) IS 'a figure beside that of the period before, in words';
REVOKE ALL ON FUNCTION credit.compared(numeric, numeric) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_effect_page(first_day date, last_day date, title text DEFAULT '失信被执行人联合惩戒效果通报') RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_report jsonb;
	f jsonb;
	d record;
	o record;
	v_rows text;
	v_overdue text;
	v_tiles text;
BEGIN
	-- Counted once, looked at five times.
	SELECT jsonb_agg(to_jsonb(r)) INTO v_report FROM @extschema@.credit_effect_report(first_day, last_day) r;
	SELECT jsonb_object_agg(r.section || '.' || r.item, jsonb_build_array(r.value, r.before)) INTO f
	FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric) WHERE r.department IS NULL;
	SELECT array_agg(x.department ORDER BY x.value DESC, x.department) AS labels, array_agg(x.value ORDER BY x.value DESC, x.department) AS values,
		   array_agg(x.before ORDER BY x.value DESC, x.department) AS before
	INTO d FROM (SELECT r.department, sum(r.value) AS value, sum(r.before) AS before FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
				 WHERE r.section = 'feedback' GROUP BY r.department) x;
	SELECT array_agg(x.name ORDER BY x.ord) AS labels, array_agg(x.value ORDER BY x.ord) AS values, array_agg(x.before ORDER BY x.ord) AS before
	INTO o FROM (SELECT t.name, t.ord, sum(r.value) AS value, sum(r.before) AS before FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
				 JOIN credit.outcome t ON t.code = r.item WHERE r.section = 'feedback' GROUP BY t.name, t.ord) x;
	SELECT string_agg(format('<tr><td>%s</td><td>%s</td><td class="n">%s</td><td class="n">%s</td></tr>', credit.html(r.department), credit.html(t.name), trim_scale(r.value), trim_scale(r.before)), ''
					  ORDER BY r.department, t.ord)
	INTO v_rows FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric) JOIN credit.outcome t ON t.code = r.item WHERE r.section = 'feedback';
	SELECT string_agg(format('<tr><td>%s</td><td>%s</td><td class="n">%s</td></tr>', credit.html(r.department), CASE r.item WHEN 'receipt' THEN '签收' ELSE '反馈' END, trim_scale(r.value)), '' ORDER BY r.value DESC, r.department)
	INTO v_overdue FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric) WHERE r.section = 'overdue';
	SELECT string_agg(format('<div class="tile"><b>%s</b><span>%s</span><small>%s</small></div>', trim_scale((f -> t.key ->> 0)::numeric), t.label,
							 credit.compared((f -> t.key ->> 0)::numeric, (f -> t.key ->> 1)::numeric)), '' ORDER BY t.n)
	INTO v_tiles
	FROM (VALUES (1, 'push.pushes', '推送批次'), (2, 'list.added_persons', '新纳入自然人'), (3, 'list.added_organizations', '新纳入单位'), (4, 'list.performed', '履行后移出'),
				 (5, 'feedback_total.feedbacks', '部门反馈'), (6, 'feedback_total.subjects', '涉及主体'), (7, 'check.checks', '查询'), (8, 'check.restricted', '其中应予限制')) t (n, key, label);

	RETURN concat('<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>', credit.html(title), '</title><style>',
		'@page{size:A4;margin:20mm}body{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:760px;margin:32px auto;padding:0 24px;color:#1c1c1c;line-height:1.7}',
		'h1{font-size:26px;text-align:center;color:#a01c1c;letter-spacing:2px;margin:0 0 4px;font-weight:700}.period{text-align:center;border-bottom:2px solid #a01c1c;padding-bottom:14px;margin-bottom:22px;color:#444}',
		'h2{font-size:17px;margin:28px 0 8px}p{text-indent:2em;margin:6px 0}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0}',
		'.tile{border:1px solid #ddd;border-top:3px solid #a01c1c;padding:10px 12px;display:flex;flex-direction:column}.tile b{font-size:24px;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{font-size:14px}.tile small{color:#666;font-size:12px}',
		'figure{margin:14px 0}figcaption{font-size:14px;color:#444;margin-bottom:4px}svg{width:100%;height:auto;font-size:13px}svg text{fill:#1c1c1c}.now{fill:#a01c1c}.before{fill:#d9c4c4}.figure{font-variant-numeric:tabular-nums}',
		'table{border-collapse:collapse;width:100%;font-size:14px}th,td{border-bottom:1px solid #ddd;padding:5px 8px;text-align:left}th{border-bottom:2px solid #888}.n{text-align:right;font-variant-numeric:tabular-nums}',
		'.note{font-size:12px;color:#666}.sign{text-align:right;margin-top:48px}</style></head><body>',
		'<h1>', credit.html(title), '</h1><div class="period">', to_char(first_day, 'YYYY年FMMM月FMDD日'), '至', to_char(last_day, 'YYYY年FMMM月FMDD日'), '</div>',
		'<h2>一、总体情况</h2><p>本期法院推送名单', f -> 'push.pushes' ->> 0, '批，新纳入失信被执行人', (f -> 'list.added_persons' ->> 0)::numeric + (f -> 'list.added_organizations' ->> 0)::numeric, '件次，移出',
		(f -> 'list.removed' ->> 0)::numeric + (f -> 'list.expired' ->> 0)::numeric, '件次，其中因履行义务移出', f -> 'list.performed' ->> 0, '件次；撤销', f -> 'list.revoked' ->> 0, '件次。期末在册自然人', f -> 'standing.persons' ->> 0, '人、单位', f -> 'standing.organizations' ->> 0, '家。</p>',
		'<p>法院和各部门依法查询', f -> 'check.checks' ->> 0, '次，各部门反馈', f -> 'feedback_total.feedbacks' ->> 0, '件，涉及', f -> 'feedback_total.measures' ->> 0, '项措施、', f -> 'feedback_total.departments' ->> 0, '个部门，涉及金额',
		to_char((f -> 'feedback_total.amount' ->> 0)::numeric, 'FM999,999,999,999,990.00'), '元。报送典型案例', f -> 'case.forwarded' ->> 0, '件。</p>',
		'<div class="tiles">', v_tiles, '</div>',
		'<h2>二、措施实施情况</h2>', COALESCE(credit.bar_chart('各部门反馈件数（浅色为上期）', d.labels, d.values, d.before), '<p>本期没有部门反馈。</p>'),
		COALESCE(credit.bar_chart('按办理结果（浅色为上期）', o.labels, o.values, o.before), ''),
		CASE WHEN v_rows IS NOT NULL THEN '<table><tr><th>部门</th><th>办理结果</th><th class="n">本期</th><th class="n">上期</th></tr>' || v_rows || '</table>' END,
		'<h2>三、逾期事项</h2>', COALESCE('<table><tr><th>部门</th><th>事项</th><th class="n">逾期件数</th></tr>' || v_overdue || '</table>', '<p>截至本期末没有逾期事项，或者本期早于今日，逾期情况不再统计。</p>'),
		'<p class="note">本通报只有汇总数，不含任何主体的姓名、名称或者号码；上期为本期之前天数相同的一段时间。各数与 credit_effect_report 一致。</p>',
		'<div class="sign">（签章）<br/>', to_char((now() AT TIME ZONE 'Asia/Shanghai')::date, 'YYYY年FMMM月FMDD日'), '</div></body></html>');
END
$$;
COMMENT ON FUNCTION @extschema@.credit_effect_page(date, date, text) IS
	'the effect report as one HTML page in Chinese with charts, to be printed and circulated; the figures are those of credit_effect_report; nobody is named';
REVOKE ALL ON FUNCTION @extschema@.credit_effect_page(date, date, text) FROM PUBLIC;
