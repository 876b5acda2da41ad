-- Makes a database ready for the examples of the law (article.sql): roles, and words
-- for what the register says.  Read once, as a superuser, into a database that has
-- the extension and nothing else; the examples themselves leave nothing there.
SET client_min_messages = warning;

-- What the answers say of today, and which ends are shown, goes by the server's clock.
SELECT set_config('law.today', :'today', false) \g /dev/null
DO $$
BEGIN
	IF credit.legal_day(now()) <> current_setting('law.today')::date THEN
		RAISE EXCEPTION 'the clock of this cluster is not that of the examples'
			USING HINT = 'CREDIT_CLOCK of test/cluster.sh sets it to $clock of test/law/Law.pm.';
	END IF;
END $$;

-- Every court and department that an example names is made known here, and nowhere else.
DO $$
DECLARE
	v_role text;
BEGIN
	FOREACH v_role IN ARRAY ARRAY['law_court_laiwu', 'law_court_gangcheng', 'law_court_above', 'law_finance', 'law_police'] LOOP
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN
			EXECUTE format('CREATE ROLE %I', v_role);
		END IF;
	END LOOP;
	PERFORM credit_bind_court('济南市莱芜区人民法院', 'law_court_laiwu');
	PERFORM credit_bind_court('济南市钢城区人民法院', 'law_court_gangcheng');
	PERFORM credit_bind_court('山东省济南市中级人民法院', 'law_court_above');
	PERFORM credit_bind_department('区财政局', 'law_finance');
	PERFORM credit_bind_department('区公安分局', 'law_police');
END $$;

-- Before any list has come, nothing is answered: one court has nobody on its list.
SELECT credit_add_court('济南市市中区人民法院') \g /dev/null
SELECT credit_push('济南市市中区人民法院', '1', '[]') \g /dev/null

CREATE SCHEMA law;

-- A decision to list: case n of the decision's year.
CREATE FUNCTION law.list(who credit.subject, n integer, grounds integer[], decided date, details jsonb DEFAULT '{}', years integer DEFAULT NULL,
	court text DEFAULT '济南市莱芜区人民法院', signed date DEFAULT NULL) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list(court, who, CASE credit_subject_kind(who) WHEN 'person' THEN '被执行人' ELSE '莱芜某有限公司' END,
		format('（%s）鲁0116执%s号', extract(year FROM decided), n), grounds, format('（%s）鲁0116失信%s号', extract(year FROM decided), to_char(decided, 'MMDD') || n),
		decided, COALESCE(signed, decided), years, details)
$$;
-- A record of a push, in words of the court's public record; what became of it.
CREATE SEQUENCE law.push_no;
CREATE FUNCTION law.push(records jsonb, mode text DEFAULT 'delta', exported timestamptz DEFAULT NULL, of_court text DEFAULT '济南市莱芜区人民法院') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	r credit.push_result;
	v_no text := '推送' || nextval('law.push_no');
	v_held bigint;
BEGIN
	r := credit_push(of_court, v_no, CASE jsonb_typeof(records) WHEN 'array' THEN records ELSE jsonb_build_array(records) END, mode, exported_at => exported);
	SELECT count(*) FILTER (WHERE x.held) INTO v_held FROM credit.push_reject x JOIN credit.push p ON p.id = x.push WHERE p.push_no = v_no AND p.court = of_court;
	RETURN COALESCE(NULLIF(concat_ws('，', '新增' || NULLIF(r.added, 0) || '条', '变更' || NULLIF(r.changed, 0) || '条', '删除' || NULLIF(r.removed, 0) || '条',
		'不变' || NULLIF(r.unchanged, 0) || '条', '退回' || NULLIF(GREATEST(r.rejected - v_held, 0), 0) || '条', '待核实' || NULLIF(LEAST(v_held, r.rejected), 0) || '条'), ''), '名单不变')
		|| COALESCE((SELECT '：' || string_agg(x.reason, '；' ORDER BY x.id) FROM credit.push_reject x JOIN credit.push p ON p.id = x.push WHERE p.push_no = v_no AND p.court = of_court), '');
END $$;
-- What is answered for a moment, and what could have been known of it at another.
CREATE FUNCTION law.answer(who credit.subject, moment timestamptz, measure credit.measure DEFAULT 'laiwu/4', known timestamptz DEFAULT 'infinity') RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(string_agg(CASE m.verdict WHEN 'restricted' THEN '应予限制' WHEN 'reference' THEN '供参考' WHEN 'duty' THEN '部门应主动履行职责' WHEN 'exempt' THEN '已豁免' ELSE '措施暂停' END
		|| CASE WHEN m.verdict = 'exempt' THEN '（' || m.condition || '）' ELSE '' END
		|| CASE WHEN m.via IS NOT NULL THEN '，因在被纳入的单位任职' ELSE '' END
		|| COALESCE('，至' || credit.day_text(credit.legal_day(m.until - interval '1 microsecond')) || '（含当日）', '，没有期限'), '；' ORDER BY m.case_no), '无')
	FROM credit_measures(who, moment, known) m WHERE m.measure = answer.measure
$$;
-- The same for the beginning of several days.
CREATE FUNCTION law.days(who credit.subject, measure credit.measure, VARIADIC days text[]) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT d || '：' || law.answer(who, (d || ' 00:00+08')::timestamptz, measure) FROM unnest(days) WITH ORDINALITY u (d, n) ORDER BY n
$$;
-- Without its end: for examples whose days follow from the day on which they run.
CREATE FUNCTION law.verdict(who credit.subject, moment timestamptz, measure credit.measure DEFAULT 'laiwu/4') RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE((SELECT CASE m.verdict WHEN 'restricted' THEN '应予限制' WHEN 'exempt' THEN '已豁免' ELSE m.verdict::text END
		FROM credit_measures(who, moment) m WHERE m.measure = verdict.measure LIMIT 1), '无')
$$;
-- The tasks that wait, and by when.
CREATE FUNCTION law.due(task text) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(string_agg(format('%s起算，至迟%s', credit.day_text(d.runs_from), credit.day_text(d.due_on)), '；' ORDER BY d.runs_from, d.due_on), '没有待办事项')
	FROM credit.deadline_list d WHERE d.task = due.task
$$;
-- Would a decision entered at that moment be in time, where the court learned of its reason on that day?
CREATE FUNCTION law.in_time(learned date, entered timestamptz) RETURNS text LANGUAGE sql AS $$
	SELECT CASE credit.done_in_time(jsonb_populate_record(NULL::credit.court_event, jsonb_build_object('at', entered)), learned) WHEN true THEN '按期' ELSE '逾期' END
$$;
-- The subject's listings as the register knows them now, over or not.
CREATE FUNCTION law.listed(who credit.subject) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(string_agg(CASE WHEN l.ended IS NOT NULL THEN CASE WHEN credit.is_absence(l) THEN '名单中没有' ELSE credit.words_of('end', l.ended) END
		ELSE format('第%s项情形', array_to_string(r.grounds, '、')) || COALESCE('，至' || credit.day_text(credit.legal_day(l.until) - 1) || '（含当日）', '，没有期限') END, '；' ORDER BY l.listing), '没有纳入')
	FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.subject = who AND l.known_until = 'infinity'
$$;
CREATE FUNCTION law.objection(o bigint) RETURNS text LANGUAGE sql AS $$SELECT credit.words_of('objection_state', state) FROM credit.objection_state WHERE id = o$$;
-- Of which departments a measure was at the beginning of several days, and which of them owe what.
CREATE FUNCTION law.departments(who credit.subject, measure credit.measure, VARIADIC days text[]) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT d || '：' || COALESCE((SELECT array_to_string(m.departments, '、') FROM credit_measures(who, (d || ' 00:00+08')::timestamptz) m WHERE m.measure = departments.measure), '无')
	FROM unnest(days) WITH ORDINALITY u (d, n) ORDER BY n
$$;
CREATE FUNCTION law.owed(measure credit.measure) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(string_agg(x.department || x.n || '项', '、' ORDER BY x.department COLLATE "C"), '没有')
	FROM (SELECT o.department, count(*) AS n FROM credit.owed o WHERE o.measure = owed.measure GROUP BY o.department) x
$$;
-- Where the subject is sent to for a remedy.
CREATE FUNCTION law.remedy(who credit.subject) RETURNS text LANGUAGE sql AS $$SELECT '向' || (credit_explain(who, 'laiwu/4') #>> '{remedy,to}') || '申请纠正'$$;
-- Erases what is due, and says whether a listing was.
CREATE FUNCTION law.erase() RETURNS text LANGUAGE sql AS $$
	SELECT CASE WHEN EXISTS (SELECT FROM credit_erase(false) e WHERE e.relation = 'listing') THEN '清除' ELSE '保留' END
$$;
GRANT USAGE ON SCHEMA law TO PUBLIC;
