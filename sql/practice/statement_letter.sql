/*
 * Practice: the statement to a subject (statement.sql) as a letter that can be
 * handed over, in plain text and as a page that prints on A4.  A letter names
 * items of the plan by number and title, units and not logins, and as the end
 * of a period the last day; it has no codes.  Both forms are made from the same
 * parts, so that they say the same.
 */

-- One entry is an array: its first line, and those that stand below it.
CREATE FUNCTION credit.letter_listings(s jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(e.entry ORDER BY e.part, e.n)
	FROM (
		SELECT 1 AS part, n, to_jsonb(array_remove(ARRAY[
			format('%s%s', x ->> 'case_no', COALESCE('（本案又有案号' || (SELECT string_agg(k, '、')
				   FROM jsonb_array_elements_text(x -> 'further_case_nos') k) || '）', '')),
			concat('被执行人：', x ->> 'name', '（' || NULLIF(x ->> 'identifier', s ->> 'subject') || '）'),
			concat('执行法院：', x ->> 'court'),
			'情形：' || COALESCE((SELECT string_agg(g, '；') FROM jsonb_array_elements_text(x -> 'ground_names') g), x ->> 'ground_text'),
			concat('决定：', COALESCE(x ->> 'decision_no', '案号未载明'),
				   '，' || credit.date_words(credit.read_day(x ->> 'decided_on', 'decided_on')) || '作出'),
			'义务：' || (x ->> 'obligation'),
			'履行情况：' || (x ->> 'performance'),
			concat('期间：自', credit.date_words(credit.legal_day((x ->> 'since')::timestamptz)), '起',
				   CASE WHEN x ->> 'until' IS NULL THEN '，没有固定期限，以法院删除为准'
						ELSE credit.through_words((x ->> 'until')::timestamptz) END),
			concat('状态：', CASE
				WHEN x ->> 'ended' = 'expired' OR x ->> 'ended' IS NULL AND (x ->> 'until')::timestamptz <= (s ->> 'made_at')::timestamptz
					THEN format('纳入期限已于%s届满', credit.date_words(credit.last_day_before((x ->> 'until')::timestamptz)))
				WHEN x ->> 'ended' = 'revoked'
					THEN format('已被法院撤销%s', COALESCE('（' || (x ->> 'end_reason_name') || '）', ''))
				WHEN x ->> 'ended' IS NOT NULL
					THEN format('已于%s从名单中删除%s', credit.date_words(credit.legal_day((x ->> 'until')::timestamptz)),
								COALESCE('（' || (x ->> 'end_reason_name') || '）', ''))
				WHEN (x ->> 'stayed')::boolean THEN '因裁定中止执行，停止适用'
				ELSE '在名单中' END),
			(SELECT string_agg(format('送达：决定书%s于%s送达（%s）', COALESCE('（' || (d ->> 'decision_no') || '）', ''),
									  credit.date_words(credit.read_day(d ->> 'served_on', 'served_on')), d ->> 'how_name'), '；' ORDER BY m)
			 FROM jsonb_array_elements(s -> 'served') WITH ORDINALITY u (d, m) WHERE d -> 'listing' = x -> 'listing'),
			(SELECT string_agg(format('通报：已于%s通报%s（%s，%s）', credit.date_words(credit.read_day(d ->> 'sent_on', 'sent_on')),
									  d ->> 'recipient', d ->> 'capacity_name', d ->> 'document_no'), '；' ORDER BY m)
			 FROM jsonb_array_elements(s -> 'told') WITH ORDINALITY u (d, m) WHERE d -> 'listing' = x -> 'listing'),
			'本人陈述：' || (x -> 'says' -> -1 ->> 'content')], NULL)) AS entry
		FROM jsonb_array_elements(s -> 'listings') WITH ORDINALITY l (x, n)
		UNION ALL
		SELECT 2, n, jsonb_build_array(format('%s，%s，载有纳入名单风险提示的执行通知（%s）已于%s送达', x ->> 'court', x ->> 'case_no',
			x ->> 'document_no', credit.date_words(credit.read_day(x ->> 'served_on', 'served_on'))))
		FROM jsonb_array_elements(s -> 'warned') WITH ORDINALITY w (x, n)
		UNION ALL
		SELECT 3, n, jsonb_build_array(format('%s，%s，申请执行人申请纳入名单，法院于%s收到，%s', x ->> 'court', x ->> 'case_no',
			credit.date_words(credit.read_day(x ->> 'received_on', 'received_on')),
			CASE WHEN (x ->> 'granted')::boolean
				 THEN format('%s决定准许', credit.date_words(credit.read_day(x ->> 'decided_on', 'decided_on')))
				 WHEN x ->> 'granted' IS NOT NULL
				 THEN format('%s决定不予准许', credit.date_words(credit.read_day(x ->> 'decided_on', 'decided_on')))
				 ELSE concat(credit.words_of('objection_state', 'under_examination'),
							 '，法院应当作出决定的最后一日为' || credit.date_words(credit.read_day(x ->> 'due_on', 'due_on')) || '（含当日）') END))
		FROM jsonb_array_elements(s -> 'requests') WITH ORDINALITY r (x, n)
	) e;
END;
COMMENT ON FUNCTION credit.letter_listings(jsonb) IS
	'of a statement: its listings, each with what is known of it, the warnings served, and what applicants asked';

CREATE FUNCTION credit.letter_measures(s jsonb, p_exempt boolean) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- One entry a measure, with its cases in it, in the order of the statement.
	SELECT jsonb_agg(m.entry ORDER BY m.n)
	FROM (
		SELECT min(y.n) AS n, to_jsonb(array_remove(y.head || array_agg(y.line ORDER BY y.n) || y.foot, NULL)) AS entry
		FROM (
			SELECT x.n, ARRAY[format('%s%s（%s）', x.m ->> 'item', rtrim(x.m ->> 'title', '。'), x.m ->> 'verdict_name')] AS head,
				   ARRAY[CASE WHEN p_exempt THEN '批准范围：' ELSE '适用条件：' END || (x.m ->> 'condition'),
						 '依据：' || (x.m ->> 'basis'),
						 '办理部门：' || (SELECT string_agg(d, '、') FROM jsonb_array_elements_text(x.m -> 'departments') d)] AS foot,
				   concat('案件：', x.m ->> 'case_no',
						  '，因在单位' || (x.m ->> 'through') || '担任' || (x.m ->> 'through_role') || '，该案被执行人是该单位，不是本人',
						  CASE WHEN p_exempt THEN '，例外期间自' ELSE '，自' END,
						  credit.date_words(credit.legal_day((x.m ->> 'since')::timestamptz)), '起',
						  CASE WHEN x.m ->> 'until' IS NULL THEN '，没有固定期限，以法院删除为准'
							   ELSE credit.through_words((x.m ->> 'until')::timestamptz) END,
						  CASE WHEN p_exempt THEN '；例外期满，该项措施恢复适用' || COALESCE((
								SELECT min(COALESCE(credit.through_words((l.x ->> 'until')::timestamptz), '，没有固定期限，以法院删除为准'))
								FROM jsonb_array_elements(s -> 'listings') l (x) WHERE l.x -> 'case_no' = x.m -> 'case_no'), '')
							   END) AS line
			FROM jsonb_array_elements(s -> 'measures') WITH ORDINALITY x (m, n)
			WHERE (x.m ->> 'verdict' = 'exempt') = p_exempt
		) y
		GROUP BY y.head, y.foot
	) m;
END;
COMMENT ON FUNCTION credit.letter_measures(jsonb, boolean) IS
	'of a statement: the measures in force, one entry each with its cases; or those from which a court exempts';

CREATE FUNCTION credit.letter_exemptions(s jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(format('%s%s，%s批准（%s），批准范围：%s，自%s起%s', x ->> 'item', x ->> 'title', x ->> 'court',
			x ->> 'approval_no', x ->> 'scope', credit.date_words(credit.legal_day((x ->> 'since')::timestamptz)),
			credit.through_words((x ->> 'until')::timestamptz))) ORDER BY n)
	FROM jsonb_array_elements(s -> 'exemptions') WITH ORDINALITY u (x, n);
END;
COMMENT ON FUNCTION credit.letter_exemptions(jsonb) IS 'of a statement: the exemptions that courts have approved';

CREATE FUNCTION credit.letter_posts(s jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	-- Each listing of the unit says the post again.
	SELECT jsonb_agg(jsonb_build_array(p.line) ORDER BY p.n)
	FROM (
		SELECT min(n) AS n, concat('所在单位', x ->> 'organization', '，', x ->> 'role_name', '，自',
				credit.date_words(credit.legal_day(min((x ->> 'since')::timestamptz))), '起',
				CASE WHEN bool_and(x ->> 'until' IS NOT NULL) THEN credit.through_words(max((x ->> 'until')::timestamptz)) END) AS line
		FROM jsonb_array_elements(s -> 'posts') WITH ORDINALITY u (x, n)
		GROUP BY x ->> 'organization', x ->> 'role_name'
	) p;
END;
COMMENT ON FUNCTION credit.letter_posts(jsonb) IS 'of a statement: the posts that listings say the subject holds, once for each unit and post';

CREATE FUNCTION credit.letter_objections(s jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_agg(jsonb_build_array(concat(
			CASE WHEN x ->> 'listing' IS NOT NULL THEN '纠正申请' ELSE '异议申请' END, '（', x ->> 'kind_name', '），',
			credit.date_words(credit.read_day(x ->> 'received_on', 'received_on')), '收到，',
			CASE WHEN x ->> 'state' = 'rejected' AND (x ->> 'review_lapsed')::boolean
				 THEN concat(x ->> 'state_name', '，复议期限已于',
							 credit.date_words(credit.read_day(x ->> 'review_until', 'review_until')), '届满')
				 WHEN x ->> 'state' = 'rejected' AND x ->> 'review_until' IS NOT NULL
				 THEN concat(x ->> 'state_name', '，可以申请复议，最后一日为',
							 credit.date_words(credit.read_day(x ->> 'review_until', 'review_until')), '（含当日）')
				 WHEN x ->> 'state' IN ('rejected', 'rejected_unserved')
				 THEN concat(x ->> 'state_name', '，可以自决定书送达之日起十日内申请复议')
				 ELSE concat(x ->> 'state_name', CASE WHEN x ->> 'listing' IS NOT NULL THEN '，法院' ELSE '，部门' END
							 || '应当办结的最后一日为' || credit.date_words(credit.read_day(x ->> 'due_on', 'due_on')) || '（含当日）',
							 CASE WHEN credit.read_day(x ->> 'due_on', 'due_on') < credit.legal_day((s ->> 'made_at')::timestamptz)
								  THEN '，' || credit.words_of('deadline_state', 'overdue') END) END))
		ORDER BY n)
	FROM jsonb_array_elements(s -> 'objections') WITH ORDINALITY u (x, n);
END;
COMMENT ON FUNCTION credit.letter_objections(jsonb) IS
	'of a statement: applications to correct and objections, where each stands and by which day who has to act';

CREATE FUNCTION credit.letter(s jsonb) RETURNS jsonb
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT jsonb_build_object(
		'title', '失信被执行人联合惩戒情况查询告知书（本人）',
		'head', jsonb_build_array(
			concat('主体：', s ->> 'subject', '（', credit.words_of('subject_kind', s ->> 'kind'), '）'),
			concat('出具单位：', COALESCE(s ->> 'issuer', '（印章）')),
			concat('制作日期：', credit.date_words(credit.legal_day((s ->> 'made_at')::timestamptz))),
			concat('名单更新至：', COALESCE(credit.date_words(credit.legal_day((s ->> 'list_as_of')::timestamptz)), '尚无法院推送')))
			|| COALESCE(to_jsonb('惩戒措施出自：' || (SELECT string_agg(p, '；') FROM jsonb_array_elements_text(s -> 'plans') p)), '[]'),
		'covers', s ->> 'covers',
		-- A section without an entry has none, and is there.
		'sections', (SELECT jsonb_agg(jsonb_build_object('heading', y.x -> 'heading', 'entries', COALESCE(NULLIF(y.x -> 'entries', 'null'), '[]')) ORDER BY y.n)
					 FROM jsonb_array_elements(jsonb_build_array(
			jsonb_build_object('heading', '一、失信被执行人名单记录', 'entries', credit.letter_listings(s)),
			jsonb_build_object('heading', '二、适用中的惩戒措施', 'entries', credit.letter_measures(s, false)),
			jsonb_build_object('heading', '三、法院批准的例外', 'entries',
				COALESCE(credit.letter_measures(s, true), '[]') || COALESCE((
					-- Those that are not in force today, or not of a measure that is.
					SELECT credit.letter_exemptions(jsonb_build_object('exemptions', COALESCE(jsonb_agg(x ORDER BY n), '[]')))
					FROM jsonb_array_elements(s -> 'exemptions') WITH ORDINALITY u (x, n)
					WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(s -> 'measures') m
									  WHERE m -> 'measure' = x -> 'measure' AND m ->> 'verdict' = 'exempt')), '[]')),
			jsonb_build_object('heading', '四、在单位中的职务记录', 'entries', credit.letter_posts(s)),
			jsonb_build_object('heading', '五、纠正申请和异议申请', 'entries', credit.letter_objections(s)),
			jsonb_build_object('heading', '六、查询记录', 'entries', (
				SELECT jsonb_agg(jsonb_build_array(format('%s，%s，%s，%s，查询单位：%s',
						credit.date_words(credit.legal_day((x ->> 'at')::timestamptz)), COALESCE(x ->> 'item', '全部'), x ->> 'purpose_name',
						COALESCE('结论：' || (x ->> 'verdict_name'), '出具查询告知书'), COALESCE(x ->> 'by', '未载明'))) ORDER BY n)
				FROM jsonb_array_elements(s -> 'asked') WITH ORDINALITY u (x, n))),
			jsonb_build_object('heading', '七、部门办理结果', 'entries', (
				SELECT jsonb_agg(jsonb_build_array(format('%s，%s%s，%s：%s',
						credit.date_words(credit.legal_day((u.x ->> 'at')::timestamptz)), u.x ->> 'item', u.x ->> 'title',
						COALESCE(u.x ->> 'department', '部门未载明'), u.what)) ORDER BY u.part, u.n)
				FROM (SELECT 1 AS part, n, x, concat('登记为待办事项（其掌握的本主体事项适用该项措施）',
							 '，已于' || credit.date_words(credit.legal_day((x ->> 'ended_at')::timestamptz)) || '终止') AS what
					  FROM jsonb_array_elements(s -> 'noticed') WITH ORDINALITY v (x, n)
					  UNION ALL
					  SELECT 2, n, x, x ->> 'outcome_name' FROM jsonb_array_elements(s -> 'done') WITH ORDINALITY v (x, n)) u)),
			jsonb_build_object('heading', '八、权利和救济途径', 'entries', (
				SELECT jsonb_agg(jsonb_build_array((s -> 'rights' ->> r.key) || '。') ORDER BY r.n)
				FROM unnest(ARRAY['correct', 'review', 'post', 'departments', 'act', 'explain']) WITH ORDINALITY r (key, n)
				WHERE s -> 'rights' ? r.key)))) WITH ORDINALITY y (x, n)),
		'sign', jsonb_build_array(COALESCE(s ->> 'issuer', '（印章）'),
								  credit.date_words(credit.legal_day((s ->> 'made_at')::timestamptz))));
END;
COMMENT ON FUNCTION credit.letter(jsonb) IS
	'a statement as a letter: title, head, what it does not cover, sections with their entries (an entry: its first line and those '
	'below it), who signs';

CREATE FUNCTION credit.letter_text(p jsonb) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT concat(p ->> 'title', E'\n\n',
		(SELECT string_agg(h || E'\n', '' ORDER BY n) FROM jsonb_array_elements_text(p -> 'head') WITH ORDINALITY u (h, n)),
		E'\n', p ->> 'covers', E'\n',
		(SELECT string_agg(concat(E'\n', x ->> 'heading', E'\n', COALESCE(
			(SELECT string_agg((SELECT string_agg(CASE WHEN k = 1 THEN '  ' ELSE '    ' END || line || E'\n', '' ORDER BY k)
								FROM jsonb_array_elements_text(e) WITH ORDINALITY w (line, k)), '' ORDER BY m)
			 FROM jsonb_array_elements(x -> 'entries') WITH ORDINALITY v (e, m)), E'  （无）\n')), '' ORDER BY n)
		 FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY z (x, n)),
		(SELECT E'\n' || string_agg(h || E'\n', '' ORDER BY n) FROM jsonb_array_elements_text(p -> 'sign') WITH ORDINALITY u (h, n)));
END;
COMMENT ON FUNCTION credit.letter_text(jsonb) IS 'a letter as plain text';

CREATE FUNCTION credit.letter_style() RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN concat(
		'@page{size:A4;margin:25mm 22mm;@bottom-center{content:counter(page)" / "counter(pages)}}',
		'body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;',
		'max-width:760px;margin:32px auto;padding:0 16px;color:#1c1c1c;background:#fff;line-height:1.7;font-size:16px;',
		'overflow-wrap:anywhere}',
		'h1{font-size:22px;text-align:center;margin:0 0 20px}h2{font-size:17px;margin:22px 0 6px;break-after:avoid}',
		'p{margin:4px 0}.covers{border:1px solid #888;padding:8px 12px;margin:14px 0}',
		'h1{text-wrap:balance}dl,dd{margin:0}dt{margin-top:8px;break-inside:avoid}dt:has(+dd){break-after:avoid}',
		'dd{margin:2px 0 2px 1.6em;break-inside:avoid;color:#333;font-size:15px}',
		'.sign{text-align:right;margin-top:36px;break-inside:avoid;break-before:avoid}',
		'@media print{body{margin:0;max-width:none;padding:0;font-size:15px;line-height:1.6}dd{font-size:14px}}');
COMMENT ON FUNCTION credit.letter_style() IS 'the style sheet of a letter on A4';

CREATE FUNCTION credit.letter_html(p jsonb) RETURNS text
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT concat('<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/>',
		'<meta name="viewport" content="width=device-width, initial-scale=1"/><title>', credit.html(p ->> 'title'), '</title><style>',
		credit.letter_style(), '</style></head><body><h1>', credit.html(p ->> 'title'), '</h1>',
		(SELECT string_agg('<p>' || credit.html(h) || '</p>', '' ORDER BY n)
		 FROM jsonb_array_elements_text(p -> 'head') WITH ORDINALITY u (h, n)),
		'<p class="covers">', credit.html(p ->> 'covers'), '</p>',
		(SELECT string_agg(concat('<h2>', credit.html(x ->> 'heading'), '</h2>', COALESCE('<dl>' || (
			-- Entries are not numbered: many begin with the number of an item.
			SELECT string_agg(concat('<dt>', credit.html(e ->> 0), '</dt>', (
				SELECT string_agg('<dd>' || credit.html(line) || '</dd>', '' ORDER BY k)
				FROM jsonb_array_elements_text(e) WITH ORDINALITY w (line, k) WHERE k > 1)), '' ORDER BY m)
			FROM jsonb_array_elements(x -> 'entries') WITH ORDINALITY v (e, m)) || '</dl>', '<p>（无）</p>')), '' ORDER BY n)
		 FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY z (x, n)),
		'<div class="sign">',
		(SELECT string_agg(credit.html(h), '<br/>' ORDER BY n) FROM jsonb_array_elements_text(p -> 'sign') WITH ORDINALITY u (h, n)),
		'</div></body></html>');
END;
COMMENT ON FUNCTION credit.letter_html(jsonb) IS 'a letter as an HTML page';

CREATE FUNCTION credit.do_statement_text(subject_id credit.subject) RETURNS text
	LANGUAGE sql VOLATILE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.letter_text(credit.letter(credit.do_statement(subject_id)))
$$;
COMMENT ON FUNCTION credit.do_statement_text(credit.subject) IS
	'the statement as a letter in Chinese, to be handed to the subject; written to the access log as well';

CREATE FUNCTION credit.do_statement_page(subject_id credit.subject) RETURNS text
	LANGUAGE sql VOLATILE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.letter_html(credit.letter(credit.do_statement(subject_id)))
$$;
COMMENT ON FUNCTION credit.do_statement_page(credit.subject) IS
	'the same letter as one HTML page that prints on A4; written to the access log as well';
