/*
 * Report: the effect report as a document that an office signs, prints and
 * circulates: one self-contained HTML page with charts, and the same in
 * Markdown.  All figures are those of credit_effect_report.
 */

CREATE FUNCTION credit.bar_chart(p_title text, p_labels text[], p_values numeric[], p_before numeric[], p_unit text)
	RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- Horizontal bars, because departments have long names, each a line of its own, between which a page may end.  The
	-- period before is the thinner bar, and is said in words.
	SELECT format('<figure class="bars"><figcaption>%s</figcaption>', credit.html(p_title))
		|| COALESCE(string_agg(format(
			'<div class="bar"><span class="label">%s</span>'
			'<span class="track"><i class="now" style="width:%s%%"></i><i class="before" style="width:%s%%"></i></span>'
			|| '<span class="figure">%s%s<small>（上期%s%s）</small></span></div>',
			credit.html(label), round(value * 100 / top, 1), round(before * 100 / top, 1),
			trim_scale(value), p_unit, trim_scale(before), p_unit),
			'' ORDER BY n), '')
		|| '</figure>'
	FROM unnest(p_labels, p_values, p_before) WITH ORDINALITY u (label, value, before, n),
		 LATERAL (SELECT GREATEST(1, (SELECT max(v) FROM unnest(p_values || p_before) v)) AS top) t;
END;
COMMENT ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[], text) IS
	'a bar chart of values, and of those before, with their unit, in HTML';

CREATE FUNCTION credit.line_chart(p_title text, p_days date[], p_values numeric[], p_unit text) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- The axis begins at zero, so that a small change does not look like a large one.  Where that makes a flat line there
	-- is none: the paragraph says what there is to say.
	SELECT format('<figure class="line"><figcaption>%1$s（%2$s）</figcaption><div class="plot"><span class="top">%3$s</span>'
				  || '<span class="zero">0</span><svg viewBox="0 0 640 130" preserveAspectRatio="none" role="img" aria-label="%1$s">'
				  '<line x1="0" y1="130" x2="640" y2="130" class="axis"/><line x1="0" y1="1" x2="640" y2="1" class="grid"/>'
				  '<polyline points="%4$s" class="trend"/></svg></div>'
				  || '<div class="ends"><span>%5$s：%6$s%2$s</span><span>%7$s：%8$s%2$s</span></div></figure>',
				  credit.html(p_title), p_unit, trim_scale(t.top),
				  (SELECT string_agg(concat(round(640 * (d - p_days[1])::numeric
												  / GREATEST(1, p_days[cardinality(p_days)] - p_days[1]), 1),
											',', round(130 - 129 * v / t.top, 1)), ' ' ORDER BY d)
				   FROM unnest(p_days, p_values) u (d, v)),
				  credit.date_words(p_days[1]), trim_scale(p_values[1]),
				  credit.date_words(p_days[cardinality(p_days)]), trim_scale(p_values[cardinality(p_values)]))
	FROM (SELECT GREATEST(1, max(v)) AS top, min(v) AS bottom FROM unnest(p_values) v) t
	WHERE t.top - t.bottom >= t.top * 0.05;
END;
COMMENT ON FUNCTION credit.line_chart(text, date[], numeric[], text) IS
	'a line of values by day, in order, from zero, with their unit, as SVG in HTML; NULL where it would be flat';

CREATE FUNCTION credit.compared(p_value numeric, p_before numeric) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT
	RETURN CASE WHEN p_value = p_before THEN '与上期持平'
				WHEN p_before = 0 THEN '上期为零'
				ELSE format('较上期%s%s%%', CASE WHEN p_value > p_before THEN '增加' ELSE '减少' END,
							round(abs(p_value - p_before) * 100 / p_before, 1)) END;
COMMENT ON FUNCTION credit.compared(numeric, numeric) IS 'a figure beside that of the period before, in words';

CREATE FUNCTION credit.share(p_part numeric, p_whole numeric) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN CASE WHEN p_whole > 0 THEN round(p_part * 100 / p_whole, 1) || '%' ELSE '—' END;
COMMENT ON FUNCTION credit.share(numeric, numeric) IS 'a part of a whole in per cent; a dash where there is no whole';

CREATE FUNCTION credit.money_in_chinese(amount numeric) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN abs(round(amount, 2)) >= 10000 THEN round(amount / 10000, 2) || '万元'
				WHEN round(amount, 2) = 0 THEN '0元' ELSE round(amount, 2) || '元' END;
COMMENT ON FUNCTION credit.money_in_chinese(numeric) IS 'an amount as documents write it, from ten thousand yuan on in tens of thousands';

/* What both forms of the document say */

CREATE FUNCTION credit.department_places(p_day date) RETURNS TABLE (department text, place bigint)
	LANGUAGE sql STABLE ROWS 50 SET search_path = pg_catalog, pg_temp AS $$
	SELECT x.department, row_number() OVER (ORDER BY min(x.place), x.department)
	FROM (SELECT COALESCE(n.department, d.department) AS department,
				 ARRAY[e.plan, d.number, CASE d.list WHEN 'responsible' THEN 0 ELSE 1 END, d.ord] AS place
		  FROM credit.plan_department d
		  JOIN credit.plan_edition e ON e.id = d.edition
		  JOIN credit.plan_validity v ON v.edition = d.edition AND v.holds @> credit.day_start(p_day)
		  LEFT JOIN credit.department_periods() n ON n.name = d.department AND p_day >= n.since AND p_day < n.until) x
	GROUP BY x.department
$$;
COMMENT ON FUNCTION credit.department_places(date) IS
	'the departments of the plans that hold on a day, as they are called then, in the order in which these name them first';

CREATE FUNCTION credit.effect_rows(p_report jsonb, p_section text)
	RETURNS TABLE (item text, department text, value numeric, before numeric, place bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 100
BEGIN ATOMIC
	SELECT r.item, r.department, r.value, r.before, r.place
	FROM jsonb_to_recordset(p_report) r (section text, item text, department text, value numeric, before numeric, place bigint)
	WHERE r.section = p_section;
END;
COMMENT ON FUNCTION credit.effect_rows(jsonb, text) IS
	'the rows of one section of an effect report that was turned into JSON; place: that of the department in the plans';

CREATE FUNCTION credit.effect_charts(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_build_array(
		(SELECT CASE WHEN count(*) > 1
					 THEN credit.line_chart('名单中的记录', array_agg(credit.read_day(r.item, 'item') ORDER BY credit.read_day(r.item, 'item')),
											array_agg(r.value ORDER BY credit.read_day(r.item, 'item')), '例') END
		 FROM credit.effect_rows(p_report, 'trend') r),
		(SELECT CASE WHEN count(*) > 0
					 THEN credit.bar_chart('各部门反馈（粗条为本期，细条为上期）',
										   array_agg(x.department ORDER BY x.place, x.department),
										   array_agg(x.value ORDER BY x.place, x.department),
										   array_agg(x.before ORDER BY x.place, x.department), '件') END
		 FROM (SELECT r.department, r.place, sum(r.value) AS value, sum(r.before) AS before
			   FROM credit.effect_rows(p_report, 'feedback') r GROUP BY r.department, r.place) x),
		(SELECT CASE WHEN count(*) > 0
					 THEN credit.bar_chart('各类办理结果（粗条为本期，细条为上期）', array_agg(x.name ORDER BY x.ord),
										   array_agg(x.value ORDER BY x.ord), array_agg(x.before ORDER BY x.ord), '件') END
		 FROM (SELECT k.name, k.ord, sum(r.value) AS value, sum(r.before) AS before
			   FROM credit.effect_rows(p_report, 'feedback') r JOIN credit.outcome k ON k.code = r.item
			   GROUP BY k.name, k.ord) x));
END;
COMMENT ON FUNCTION credit.effect_charts(jsonb) IS
	'charts of an effect report: the list by day, feedback by department, feedback by outcome; null where there is '
	'nothing to draw';

CREATE FUNCTION credit.effect_trend(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
	-- The first day, the last one, and so many between that they are a dozen at most.
	RETURN (
		WITH day AS (
			SELECT credit.read_day(r.item, 'item') AS day, r.value,
				   row_number() OVER (ORDER BY r.item) AS n, count(*) OVER () AS days
			FROM credit.effect_rows(p_report, 'trend') r
		)
		SELECT CASE WHEN count(*) > 1 THEN jsonb_build_object(
			'sentence', format('名单中的记录，%s为%s例，%s为%s例，%s。',
				credit.date_words(min(d.day)), trim_scale(min(d.value) FILTER (WHERE d.n = 1)),
				credit.date_words(max(d.day)), trim_scale(min(d.value) FILTER (WHERE d.n = d.days)),
				CASE sign(min(d.value) FILTER (WHERE d.n = d.days) - min(d.value) FILTER (WHERE d.n = 1))
					WHEN 0 THEN '没有增减'
					ELSE format(CASE sign(min(d.value) FILTER (WHERE d.n = d.days) - min(d.value) FILTER (WHERE d.n = 1))
								WHEN 1 THEN '增加%s例' ELSE '减少%s例' END,
								trim_scale(abs(min(d.value) FILTER (WHERE d.n = d.days) - min(d.value) FILTER (WHERE d.n = 1)))) END),
			'rows', jsonb_agg(jsonb_build_array(credit.date_words(d.day), trim_scale(d.value)) ORDER BY d.day)
					FILTER (WHERE d.n = 1 OR d.n = d.days OR d.n % (d.days / 12 + 1) = 1)) END
		FROM day d);
COMMENT ON FUNCTION credit.effect_trend(jsonb) IS
	'how many listings stood on the first and the last day that is kept, in a sentence, and on some days between; NULL where '
	'not two days are kept';

CREATE FUNCTION credit.effect_by_outcome(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (
		WITH cell AS MATERIALIZED (
			SELECT r.department, r.place, k.code, k.name, k.ord, r.value, r.before
			FROM credit.effect_rows(p_report, 'feedback') r JOIN credit.outcome k ON k.code = r.item
		), outcome AS (
			SELECT c.code, c.name, c.ord, sum(c.value) AS value, sum(c.before) AS before FROM cell c GROUP BY c.code, c.name, c.ord
		), department AS (
			SELECT c.department, c.place, sum(c.value) AS value, sum(c.before) AS before FROM cell c GROUP BY c.department, c.place
		), line AS (
			SELECT 1 AS part, d.place, d.department,
				   jsonb_build_array(d.department)
				   || (SELECT jsonb_agg(COALESCE(trim_scale(c.value), 0) ORDER BY o.ord)
					   FROM outcome o LEFT JOIN cell c ON c.code = o.code AND c.department = d.department)
				   || jsonb_build_array(trim_scale(d.value), trim_scale(d.before)) AS cells
			FROM department d
			UNION ALL
			SELECT t.part, NULL, t.name,
				   jsonb_build_array(t.name)
				   || (SELECT jsonb_agg(trim_scale(CASE t.part WHEN 2 THEN o.value ELSE o.before END) ORDER BY o.ord) FROM outcome o)
				   || (SELECT CASE t.part WHEN 2 THEN jsonb_build_array(trim_scale(sum(o.value)), trim_scale(sum(o.before)))
										  ELSE jsonb_build_array(trim_scale(sum(o.before)), '—') END FROM outcome o)
			FROM (VALUES (2, '合计'), (3, '上期')) t (part, name)
		)
		SELECT CASE WHEN EXISTS (SELECT FROM cell) THEN jsonb_build_object(
			'caption', '各部门办理结果（件）', 'figures_from', 2,
			'head', jsonb_build_array('部门') || (SELECT jsonb_agg(o.name ORDER BY o.ord) FROM outcome o) || jsonb_build_array('合计', '上期'),
			'rows', (SELECT jsonb_agg(l.cells ORDER BY l.part, l.place, l.department) FROM line l)) END);
COMMENT ON FUNCTION credit.effect_by_outcome(jsonb) IS
	'an effect report''s table of feedback, a row for each department in the order of the plan, a column for each outcome '
	'that there is, and the totals; NULL where there is no feedback';

-- Sorts by measure, so its body is text: see figure.sql.
CREATE FUNCTION credit.effect_by_measure(p_report jsonb, p_day date) RETURNS jsonb
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_agg(jsonb_build_object(
		'caption', CASE WHEN x.plans > 1 THEN format('《%s》各项措施（件）', x.title) ELSE '各项措施（件）' END,
		'head', '["措施", "名称", "期末适用", "本期反馈", "上期反馈"]'::jsonb, 'figures_from', 3, 'rows', x.rows) ORDER BY x.id)
	FROM (SELECT p.id, p.code, count(*) OVER () AS plans,
				 (SELECT e.title FROM credit.plan_edition e WHERE e.plan = p.id
				  ORDER BY e.valid_from <= p_day DESC, e.valid_from DESC LIMIT 1) AS title,
				 jsonb_agg(jsonb_build_array(format('第%s项', credit.measure_number(r.item::credit.measure)), rtrim(m.title, '。'),
											 COALESCE((SELECT trim_scale(i.value)::text
													   FROM credit.effect_rows(p_report, 'in_force') i
													   WHERE i.item = r.item), '0'),
											 trim_scale(r.value), trim_scale(r.before))
						   ORDER BY r.item::credit.measure) AS rows
		  FROM credit.effect_rows(p_report, 'measure') r
		  JOIN credit.plan p ON p.code = split_part(r.item, '/', 1)
		  CROSS JOIN LATERAL (SELECT l.title FROM credit.measure_list l
							  WHERE credit.measure_eq(l.measure, r.item::credit.measure)
							  ORDER BY l.valid_from DESC LIMIT 1) m
		  GROUP BY p.id, p.code) x
$$;
COMMENT ON FUNCTION credit.effect_by_measure(jsonb, date) IS
	'an effect report''s tables of measures, one for each plan, called what the plan is called on the day: in force at the '
	'end, and feedback';

CREATE FUNCTION credit.effect_rates(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	WITH rate AS (
		SELECT COALESCE(r.department, '合计') AS department, GROUPING(r.department) AS total, min(r.place) AS place,
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
		ORDER BY x.total, x.place, x.department)
	FROM rate x
	WHERE x.feedback_due + x.receipt_due > 0;
END;
COMMENT ON FUNCTION credit.effect_rates(jsonb) IS
	'rows of an effect report''s table of what was due, done and done in time, by department and in total';

CREATE FUNCTION credit.effect_overdue(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(x.department, x.feedback, x.assistance, x.receipt, x.hit)
					 ORDER BY x.place, x.department)
	FROM (SELECT r.department, r.place, COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback'), 0) AS feedback,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'assistance'), 0) AS assistance,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt'), 0) AS receipt,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'hit'), 0) AS hit
		  FROM credit.effect_rows(p_report, 'overdue') r GROUP BY r.department, r.place) x;
END;
COMMENT ON FUNCTION credit.effect_overdue(jsonb) IS
	'rows of an effect report''s table of what is overdue, by department';

CREATE FUNCTION credit.effect_hits(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN (
		WITH line AS (
			SELECT COALESCE(r.department, '合计') AS department, GROUPING(r.department) AS total, min(r.place) AS place,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'noticed'), 0) AS noticed,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'done'), 0) AS done,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'kept'), 0) AS kept,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'not_applicable'), 0) AS not_applicable,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'ended'), 0) AS ended,
				   COALESCE(sum(r.value) FILTER (WHERE r.item = 'lifted'), 0) AS lifted,
				   min(r.value) FILTER (WHERE r.item = 'median_workdays') AS workdays
			FROM credit.effect_rows(p_report, 'hit') r
			WHERE r.department IS NOT NULL
			GROUP BY GROUPING SETS ((r.department), ())
		)
		SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object(
			'caption', '各部门监测命中（件）', 'figures_from', 2,
			'head', '["部门", "新登记", "已处理", "保留", "不适用", "终止", "已解除", "处理用时（工作日，中位数）"]'::jsonb,
			'rows', jsonb_agg(jsonb_build_array(l.department, trim_scale(l.noticed), trim_scale(l.done), trim_scale(l.kept),
					trim_scale(l.not_applicable), trim_scale(l.ended), trim_scale(l.lifted),
					COALESCE(trim_scale(CASE WHEN l.total = 0 THEN l.workdays
											 ELSE (SELECT r.value FROM credit.effect_rows(p_report, 'hit') r
												   WHERE r.item = 'median_workdays' AND r.department IS NULL) END)::text, '—'))
				ORDER BY l.total, l.place, l.department)) END
		FROM line l WHERE l.noticed + l.done + l.kept + l.not_applicable + l.ended + l.lifted > 0);
COMMENT ON FUNCTION credit.effect_hits(jsonb) IS
	'an effect report''s table of hits of watched tables, a row for each department; NULL where there are none';

CREATE FUNCTION credit.effect_erased(p_report jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
	RETURN COALESCE((
		SELECT jsonb_agg(format(CASE r.item WHEN 'listings'
			THEN '本期的名单记录中有%s例（上期的有%s例）已依法清除（个人信息保护法第四十七条、山东省社会信用条例第三十八条），纳入、删除、撤销、名单中和期末适用各数均不含这些记录。'
			ELSE '本期的反馈中有%s件（上期的有%s件），其主体已依法清除，仍计入件数，不计入涉及主体数。' END,
			trim_scale(r.value), trim_scale(r.before)) ORDER BY r.item DESC)
		FROM credit.effect_rows(p_report, 'erased') r), '[]');
COMMENT ON FUNCTION credit.effect_erased(jsonb) IS
	'paragraphs of an effect report that say what its figures do not count because it has been erased; none where nothing has';

CREATE FUNCTION credit.effect_tiles(f jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(x.label, trim_scale((f -> x.key ->> 0)::numeric) || x.unit,
									   credit.compared((f -> x.key ->> 0)::numeric, (f -> x.key ->> 1)::numeric))
					 ORDER BY x.n)
	FROM (VALUES (1, 'push.pushes', '推送', '批'), (2, 'list.added_persons', '新纳入自然人', '例'),
				 (3, 'list.added_organizations', '新纳入单位', '例'), (4, 'list.performed', '履行义务后删除', '例'),
				 (5, 'feedback_total.feedbacks', '部门反馈', '件'), (6, 'feedback_total.subjects', '反馈涉及主体', '个'),
				 (7, 'check.checks', '查询', '次'), (8, 'check.restricted', '其中应予限制', '次')) x (n, key, label, unit);
END;
COMMENT ON FUNCTION credit.effect_tiles(jsonb) IS
	'the main figures of an effect report, each with its name, its unit and how it compares with the period before';

CREATE FUNCTION credit.effect_overdue_words(p_report jsonb, p_day date) RETURNS text
	LANGUAGE sql STABLE
	RETURN COALESCE((
		SELECT format(CASE WHEN r.value = 0 THEN '%s，没有逾期事项。' ELSE '%s，逾期事项共%s件。' END,
					  CASE WHEN credit.read_day(r.item, 'item') = credit.legal_day(now())
						   THEN format('截至制作之日（%s）', credit.date_words(credit.read_day(r.item, 'item')))
						   ELSE format('按%s留存的记录', credit.date_words(credit.read_day(r.item, 'item'))) END,
					  trim_scale(r.value))
		FROM credit.effect_rows(p_report, 'overdue_day') r),
		format('%s没有留存逾期情况的记录，本通报不列逾期事项。', credit.date_words(p_day)));
COMMENT ON FUNCTION credit.effect_overdue_words(jsonb, date) IS
	'what an effect report says of what is overdue: how much on which day, or that nothing was kept of the day';

CREATE FUNCTION credit.effect_parts(first_day date, last_day date, issuer text, code text, recipient text) RETURNS jsonb
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	v_report jsonb;
	v_named_on date := LEAST(last_day, credit.legal_day(now()));
	v_before date := first_day - (last_day - first_day + 1);
	f jsonb;
	v_charts jsonb;
	v_trend jsonb;
	v_by_outcome jsonb;
	v_by_measure jsonb;
	v_rates jsonb;
	v_overdue jsonb;
BEGIN
	-- Counting takes long, so the report is counted once and read as JSON from then on.
	SELECT jsonb_agg(to_jsonb(r) || jsonb_build_object('place', d.place)) INTO v_report
	FROM credit.do_effect_report(effect_parts.first_day, effect_parts.last_day) r
	LEFT JOIN credit.department_places(v_named_on) d ON d.department = r.department;
	-- Figures of no department, by section and item: [value, before].
	SELECT jsonb_object_agg(r.section || '.' || r.item, jsonb_build_array(r.value, r.before)) INTO f
	FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
	WHERE r.department IS NULL;
	v_charts := credit.effect_charts(v_report);
	v_trend := credit.effect_trend(v_report);
	v_by_outcome := credit.effect_by_outcome(v_report);
	v_by_measure := credit.effect_by_measure(v_report, v_named_on);
	v_rates := credit.effect_rates(v_report);
	v_overdue := credit.effect_overdue(v_report);

	RETURN jsonb_build_object(
		-- Where plans of several offices hold, who signs is for the caller to say.
		'issuer', COALESCE(NULLIF(btrim(issuer), ''),
						   (SELECT CASE WHEN count(DISTINCT e.issuer) = 1 THEN min(e.issuer) END
							FROM credit.plan_edition e JOIN credit.plan_validity v ON v.edition = e.id
							WHERE v.holds @> credit.day_start(v_named_on))),
		'number', concat(COALESCE(NULLIF(btrim(code), ''), '　　　'), '〔', to_char(credit.legal_day(now()), 'YYYY'), '〕　　号'),
		'recipient', NULLIF(rtrim(btrim(recipient), '：:'), '') || '：',
		'period', format('%s至%s', credit.date_words(first_day), credit.date_words(last_day)),
		'tiles', credit.effect_tiles(f),
		'sections', jsonb_build_array(
			jsonb_build_object('heading', '一、总体情况', 'tiles', true,
				'charts', jsonb_build_array(v_charts -> 0),
				'paragraphs', jsonb_build_array(
					format('本期法院推送名单%s批。新纳入%s例，其中自然人%s例、单位%s例；删除%s例，其中期限届满%s例、履行义务后删除%s例（自然人%s例、单位%s例）；撤销%s例。'
						   || '期末名单中自然人%s人、单位%s家。',
						   f -> 'push.pushes' ->> 0,
						   (f -> 'list.added_persons' ->> 0)::numeric + (f -> 'list.added_organizations' ->> 0)::numeric,
						   f -> 'list.added_persons' ->> 0, f -> 'list.added_organizations' ->> 0,
						   (f -> 'list.removed' ->> 0)::numeric + (f -> 'list.expired' ->> 0)::numeric,
						   f -> 'list.expired' ->> 0, f -> 'list.performed' ->> 0,
						   f -> 'list.performed_persons' ->> 0, f -> 'list.performed_organizations' ->> 0,
						   f -> 'list.revoked' ->> 0, f -> 'standing.persons' ->> 0,
						   f -> 'standing.organizations' ->> 0),
					format('法院和各部门查询%s次，其中应予限制%s次。经授权例外办理%s次。'
						   || '各部门反馈%s件，涉及%s项措施、%s个部门，涉及金额%s。报送典型案例%s个。',
						   f -> 'check.checks' ->> 0, f -> 'check.restricted' ->> 0, f -> 'check.overrides' ->> 0,
						   f -> 'feedback_total.feedbacks' ->> 0, f -> 'feedback_total.measures' ->> 0,
						   f -> 'feedback_total.departments' ->> 0,
						   credit.money_in_chinese((f -> 'feedback_total.amount' ->> 0)::numeric),
						   f -> 'case.forwarded' ->> 0))
					|| CASE WHEN v_trend IS NULL THEN '[]' ELSE jsonb_build_array(v_trend -> 'sentence') END
					|| credit.effect_erased(v_report),
				-- What is drawn stands in a table as well; where nothing is, the sentence has said it.
				'tables', CASE WHEN jsonb_typeof(v_charts -> 0) = 'string'
					THEN jsonb_build_array(jsonb_build_object('caption', '名单中的记录（例）', 'head', '["日期", "例数"]'::jsonb,
															  'figures_from', 2, 'rows', v_trend -> 'rows'))
					ELSE '[]' END),
			jsonb_build_object('heading', '二、措施实施情况',
				'charts', jsonb_build_array(v_charts -> 1, v_charts -> 2),
				'paragraphs', CASE WHEN v_by_outcome IS NULL THEN jsonb_build_array('本期和上期没有部门反馈。') ELSE '[]' END,
				'tables', COALESCE(jsonb_build_array(v_by_outcome) || v_by_measure, '[]')
						  || COALESCE(jsonb_build_array(credit.effect_hits(v_report)), '[]')),
			jsonb_build_object('heading', '三、反馈率和及时率',
				'paragraphs', jsonb_build_array(CASE
					WHEN v_rates IS NULL THEN '本期没有期限届满的签收和反馈。'
					ELSE '本部分统计本期内期限届满的反馈和签收，以制作本通报时仍在名单中的记录为准。反馈率、签收率为已完成数占应完成数的比例，'
						 || '及时率为期限内完成数占应完成数的比例。' END),
				'tables', jsonb_build_array(
					jsonb_build_object('caption', '各部门反馈（件）和签收（批）',
									   'head', '["部门", "应反馈", "已反馈", "反馈率", "反馈及时率", "应签收", "已签收", "签收率", "签收及时率"]'::jsonb,
									   'figures_from', 2, 'rows', v_rates))),
			jsonb_build_object('heading', '四、逾期事项',
				'paragraphs', jsonb_build_array(credit.effect_overdue_words(v_report, v_named_on)),
				'tables', jsonb_build_array(
					jsonb_build_object('caption', '各部门逾期事项（件）', 'head', '["部门", "逾期反馈", "逾期协助", "逾期签收", "逾期命中"]'::jsonb,
									   'figures_from', 2, 'rows', v_overdue)))),
		'note', format('本通报只有汇总数，不含任何主体的姓名、名称或者号码。上期为%s至%s，与本期天数相同。',
					   credit.date_words(v_before), credit.date_words(first_day - 1)));
END
$$;
COMMENT ON FUNCTION credit.effect_parts(date, date, text, text, text) IS
	'what an effect report says, in order: who signs, its number, whom it is addressed to, paragraphs, charts, tables; for its '
	'two forms';

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
	-- On a narrow screen it is the table that is moved sideways, by the keyboard too, and not the page.
	SELECT concat(
		'<div class="wide" tabindex="0" role="region" aria-label="', credit.html(p_table ->> 'caption'), '"><table',
		CASE WHEN jsonb_array_length(p_table -> 'head') > 6 THEN ' class="many"' END, '><caption>',
		credit.html(p_table ->> 'caption'), '</caption><thead><tr>',
		(SELECT string_agg(format('<th scope="col"%s>%s</th>', k.class, credit.html(k.text)), '' ORDER BY k.n) FROM class k),
		'</tr></thead><tbody>',
		(SELECT string_agg('<tr>'
						   || (SELECT string_agg(format(CASE c.n WHEN 1 THEN '<th scope="row"%s>%s</th>' ELSE '<td%s>%s</td>' END,
														k.class, credit.html(c.text)), '' ORDER BY c.n)
									  FROM jsonb_array_elements_text(r.cells) WITH ORDINALITY c (text, n)
									  JOIN class k ON k.n = c.n) || '</tr>', '' ORDER BY r.n)
		 FROM jsonb_array_elements(p_table -> 'rows') WITH ORDINALITY r (cells, n)),
		'</tbody></table></div>');
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
		'@page{size:A4;margin:22mm 20mm 24mm;@bottom-center{content:"— " counter(page) " —";font-size:12pt}}',
		':root{color-scheme:light;--paper:#fff;--ink:#1c1c1c;--soft:#555;--line:#c8c8c8;--red:#b00000;--now:#a82020;--before:#b08a8a}',
		-- Paper is white, whatever the screen.
		'@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#17191c;--ink:#e8e6e3;--soft:#b5b2ae;',
		'--line:#4a4d52;--red:#ff8f85;--now:#ff8f85;--before:#a58d8b}}',
		'*{box-sizing:border-box}html{background:var(--paper)}',
		'body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;',
		'max-width:760px;margin:32px auto;padding:0 24px;color:var(--ink);background:var(--paper);line-height:1.75;font-size:16px;',
		'overflow-wrap:anywhere}',
		'.issuer{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:var(--red);font-size:25px;',
		'font-weight:700;text-align:center;letter-spacing:2px;text-wrap:balance}.no{text-align:center;margin:10px 0 0}',
		'.rule{border:0;border-top:2px solid var(--red);margin:10px 0 26px}',
		'h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:25px;text-align:center;',
		'letter-spacing:1px;margin:0 0 4px;font-weight:700;line-height:1.4;text-wrap:balance}',
		'.period{text-align:center;margin-bottom:22px;color:var(--soft)}',
		'h2{font-family:SimHei,"Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-size:17px;',
		'margin:28px 0 8px;font-weight:600;break-after:avoid}p{text-indent:2em;margin:6px 0;text-align:justify;orphans:2;widows:2}',
		'.to{text-indent:0}',
		'.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0;break-inside:avoid}',
		'.tile{border:1px solid var(--line);border-top:3px solid var(--red);padding:8px 12px;display:flex;',
		'flex-direction:column;break-inside:avoid}',
		'.tile b{font-size:22px;line-height:1.3;font-variant-numeric:tabular-nums}.tile span{font-size:14px}',
		'.tile small{color:var(--soft);font-size:12px}',
		'figure{margin:14px 0}figcaption,caption{font-size:14px;color:var(--soft);margin-bottom:4px;text-align:left;break-after:avoid}',
		'.bar{display:grid;grid-template-columns:11em 1fr 8.5em;gap:10px;align-items:center;font-size:14px;line-height:1.3;',
		'padding:3px 0;break-inside:avoid}.bar .label{text-align:right}.bar small{color:var(--soft);font-size:12px}',
		'.track{display:block}.track i{display:block;print-color-adjust:exact;-webkit-print-color-adjust:exact}',
		'.now{height:11px;background:var(--now)}.before{height:5px;background:var(--before)}',
		'.line{break-inside:avoid}.plot{position:relative;padding-left:60px;font-size:13px;line-height:1}',
		'.plot svg{display:block;width:100%;height:130px}.plot span{position:absolute;left:0;width:52px;text-align:right}',
		'.plot .top{top:0}.plot .zero{bottom:0}',
		'.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;padding-left:60px;font-size:13px}',
		'.trend,.axis,.grid{fill:none;vector-effect:non-scaling-stroke}.trend{stroke:var(--now);stroke-width:2}',
		'.axis{stroke:var(--soft)}.grid{stroke:var(--line);stroke-dasharray:3 3}',
		'.figure{font-variant-numeric:tabular-nums}.wide{margin:12px 0 18px}',
		'table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.45}',
		'thead{display:table-header-group;break-after:avoid}tr{break-inside:avoid}',
		'th,td{border-bottom:1px solid var(--line);padding:5px 8px;text-align:left;vertical-align:top;font-weight:400}',
		'thead th{border-bottom:1.5px solid var(--soft);border-top:1.5px solid var(--soft);font-weight:700;vertical-align:bottom}',
		'th[scope=row]{min-width:4.5em}.many{font-size:13px}.many th,.many td{padding:4px 5px}.many th[scope=row]{min-width:8em}',
		'thead th.n{min-width:3em;text-wrap:balance}.many thead th.n{min-width:calc(2em + 10px)}',
		'.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}',
		'.note{font-size:12px;color:var(--soft);text-indent:0;margin-top:28px;break-after:avoid}',
		'.sign{text-align:right;margin:44px 24px 0 0;line-height:2;break-inside:avoid}',
		'@media screen{.wide{overflow-x:auto}}',
		'@media screen and (max-width:600px){body{padding:0 14px;margin:18px auto}.tiles{grid-template-columns:repeat(2,1fr)}',
		'.bar{grid-template-columns:1fr auto}.bar .label{text-align:left}.bar .track{grid-column:1/3;grid-row:2}',
		'.many{min-width:660px}.issuer,h1{font-size:21px}p{text-align:left}}',
		'@media print{body{max-width:none;margin:0;padding:0}}');
COMMENT ON FUNCTION credit.html_style() IS
	'the style sheet of an effect report: fonts and red head as official documents have them, for paper, screens light and '
	'dark, and telephones';

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
		'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/>',
		'<meta name="viewport" content="width=device-width, initial-scale=1"/><title>', credit.html(title), '</title><style>',
		credit.html_style(), '</style></head><body><main>',
		COALESCE('<div class="issuer">' || credit.html(p ->> 'issuer') || '</div>', ''),
		'<div class="no">', credit.html(p ->> 'number'), '</div><hr class="rule"/>',
		'<h1>', credit.html(title), '</h1><div class="period">（', credit.html(p ->> 'period'), '）</div>',
		'<p class="to">' || credit.html(p ->> 'recipient') || '</p>', v_sections,
		'<p class="note">', credit.html(p ->> 'note'), '</p>',
		'<div class="sign">', COALESCE(credit.html(p ->> 'issuer'), '（印章）'), '<br/>',
		credit.date_words(credit.legal_day(now())), '</div></main></body></html>');
END
$$;
COMMENT ON FUNCTION credit.effect_html(jsonb, text) IS 'the parts of an effect report as an HTML page';

CREATE FUNCTION credit.do_effect_page(first_day date, last_day date, title text DEFAULT '失信被执行人联合惩戒效果通报',
									  issuer text DEFAULT NULL, code text DEFAULT NULL, recipient text DEFAULT '各有关部门')
	RETURNS text
	LANGUAGE sql STABLE
	RETURN credit.effect_html(credit.effect_parts(first_day, last_day, issuer, code, recipient), title);
COMMENT ON FUNCTION credit.do_effect_page(date, date, text, text, text, text) IS
	'the effect report as one HTML page in Chinese with charts, to be signed, printed and circulated; issuer: who signs it, '
	'otherwise the issuer of the plans in force where they have one; code: that of the issuer in the number of the '
	'document, otherwise left blank; recipient: whom it is addressed to, NULL for nobody; the figures '
	'are those of credit_effect_report; nobody is named';

CREATE FUNCTION credit.markdown(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	-- The ideographic blank stays: it is what a number is written into by a pen.
	RETURN regexp_replace(regexp_replace(t, '(?:(?!　)\s)+', ' ', 'g'), '([\\`*_{}\[\]<>#|~&])', '\\\1', 'g');
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
		credit.markdown(p_table ->> 'caption'), E'\n\n',
		'|', (SELECT string_agg(' ' || credit.markdown(h.text) || ' |', '' ORDER BY h.n) FROM head h), E'\n|',
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
	RETURN concat('# ', credit.markdown(title), E'\n\n', credit.markdown(p ->> 'number'), E'\n\n', p ->> 'period', E'\n\n',
				  credit.markdown(p ->> 'recipient') || E'\n\n', v_sections,
				  credit.markdown(p ->> 'note'), E'\n\n', credit.markdown(COALESCE(p ->> 'issuer', '（印章）')), '，',
				  credit.date_words(credit.legal_day(now())), E'\n');
END
$$;
COMMENT ON FUNCTION credit.effect_text(jsonb, text) IS 'the parts of an effect report in Markdown';

CREATE FUNCTION credit.do_effect_markdown(first_day date, last_day date, title text DEFAULT '失信被执行人联合惩戒效果通报',
										  issuer text DEFAULT NULL, code text DEFAULT NULL, recipient text DEFAULT '各有关部门')
	RETURNS text
	LANGUAGE sql STABLE
	RETURN credit.effect_text(credit.effect_parts(first_day, last_day, issuer, code, recipient), title);
COMMENT ON FUNCTION credit.do_effect_markdown(date, date, text, text, text, text) IS
	'the effect report as a document in Markdown, in Chinese: what credit_effect_page says, without its charts; '
	'arguments as there; nobody is named';
