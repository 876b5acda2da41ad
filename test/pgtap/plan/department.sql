-- Plan: a reform of institutions (机构改革) gives departments other names and
-- moves their duties to others.  A department is known by any name that it has
-- had; who bears its duties on a day, and under which name, follows from what
-- the office has entered.
BEGIN;
SELECT plan(81);

CREATE ROLE office IN ROLE credit_office;
CREATE ROLE science; SELECT credit_bind_department('区科技局', 'science') \gset
\i test/as_role.sql
CREATE FUNCTION pg_temp.refusal(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_message text; v_detail text; v_hint text;
BEGIN
	EXECUTE query;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS v_message = MESSAGE_TEXT, v_detail = PG_EXCEPTION_DETAIL, v_hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(' | ', SQLSTATE, v_message, NULLIF(v_detail, ''), NULLIF(v_hint, ''));
END $$;
-- The days of the story are counted from today.
CREATE FUNCTION pg_temp.day(n integer) RETURNS date LANGUAGE sql AS 'SELECT credit.legal_day(now()) + n';
CREATE FUNCTION pg_temp.named(measure text, n integer) RETURNS text LANGUAGE sql AS $$
	SELECT departments::text FROM credit_measures('91370116MA3DEM0198', credit.day_start(pg_temp.day(n))) m WHERE m.measure = $1::credit.measure $$;
SELECT FROM credit_push('济南市莱芜区人民法院', '1', '[{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执2号", "grounds": [1], "decisionDate": "2025-01-02"}]');

-- Another name
SELECT is_empty('SELECT FROM credit.department_period', 'without a reform no department has a history');
SELECT is(pg_temp.named('laiwu/8', 0), '{区科技局}', 'a measure of the science department');
SELECT is(pg_temp.as_role('office', format($$SELECT credit_rename_department('区科技局', '区科技创新局', %L, '莱政发〔2026〕1号')$$, pg_temp.day(-10))), '', 'the office enters its new name');
SELECT is(pg_temp.as_role('science', $$SELECT credit_rename_department('区科技局', '区财政二局', '2026-01-01', 'x')$$), '42501', 'a department does not');
SELECT is(pg_temp.named('laiwu/8', 0), '{区科技创新局}', 'from then on the measure is that of the new name');
SELECT is(pg_temp.named('laiwu/8', -11), '{区科技局}', 'the day before, of the old one');
SELECT is(pg_temp.named('laiwu/8', -10), '{区科技创新局}', 'on the day itself, of the new one');
-- Two times: what was known before the entry, of a day after the first
CREATE FUNCTION pg_temp.named_as_known(measure text, n integer, known_at timestamptz) RETURNS text LANGUAGE sql AS $$
	SELECT departments::text FROM credit_measures('91370116MA3DEM0198', credit.day_start(pg_temp.day(n)), known_at) m WHERE m.measure = $1::credit.measure $$;
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
UPDATE credit.listing SET known_from = '2025-01-02 09:00+08';
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
SELECT is(pg_temp.named_as_known('laiwu/8', -5, credit.day_start(pg_temp.day(-5))), '{区科技局}', 'what was known before the name was entered has the former one, of later days too');
SELECT is(pg_temp.named_as_known('laiwu/8', -5, clock_timestamp()), '{区科技创新局}', 'what is known since has the new one');
SELECT is((SELECT departments::text FROM credit.measure_list WHERE measure = 'laiwu/8'), '{区科技创新局}', 'the list of measures has it too');
SELECT is((SELECT string_agg(department, ',') FROM credit.plan_department WHERE number = 8 AND edition = 1), '区科技局,区科技局', 'the plan stays what it is');
SELECT is((SELECT count(*)::int FROM credit.plan_disagreement WHERE department ~ '科技'), 0, 'and its body and appendix disagree no more than before');
SELECT is(credit.known_department('区科技局'), '区科技创新局', 'who is named by the former name');
SELECT is(credit.known_department('区科技创新局'), '区科技创新局', 'is who is named by the new one');
SELECT is(credit.known_department(' 区科技创新局 '), '区科技创新局', 'blanks around it do not matter');
SELECT is(credit.known_department('区市场监管'), '区市场监管局', 'other names in a plan are understood as before');
SELECT is(pg_temp.as_role('science', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/8')$$), 'true', 'a role that was bound before asks about the measure, and is not bound anew');
SELECT is(pg_temp.as_role('science', $$SELECT credit.my_departments()::text$$), '{区科技创新局,区科技局}', 'it acts for the department by each of its names');
CREATE ROLE science_app; SELECT credit_bind_application('区科技局', 'science_app', 'laiwu/8') \gset
SELECT is((SELECT department FROM credit.role_binding WHERE role = 'science_app'), '区科技创新局', 'an application is bound by the former name, and stands under the name of today');
SELECT is((SELECT department FROM credit.role_binding WHERE role = 'science'), '区科技局', 'the binding of before is on record as it was made');
SELECT is(pg_temp.as_role('science_app', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/8', 'audit')$$), 'restricted', 'it checks');
CREATE ROLE narrowed; SELECT credit_bind_department('区科技局', 'narrowed') \gset
UPDATE credit.role_binding SET department = '区科技局' WHERE role = 'narrowed';
SELECT is(pg_temp.as_role('narrowed', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/8')$$), 'true', 'a role that was bound under the former name');
SELECT credit_bind_application('区科技创新局', 'narrowed', 'laiwu/9') \gset
SELECT is((SELECT string_agg(department || ' ' || measures::text, ',') FROM credit.role_binding WHERE role = 'narrowed' AND unbound_at IS NULL), '区科技创新局 {laiwu/9}', 'and is bound as an application under the new one, is that and no more');

-- There and back, and a chain
SELECT is(pg_temp.refusal(format($$SELECT credit_rename_department('区科技局', '区科技创新局', %L, '2号')$$, pg_temp.day(-5))), '55000 | department "区科技创新局" is called so on that day', 'a name that it has already is none');
SELECT credit_rename_department('区科技创新局', '区科技局', pg_temp.day(-8), '2号') \gset
SELECT is(pg_temp.named('laiwu/8', 0), '{区科技局}', 'back to the former name');
SELECT is(pg_temp.named('laiwu/8', -9), '{区科技创新局}', 'between the two days it was called otherwise');
SELECT is(credit.known_department('区科技创新局'), '区科技局', 'and that name is understood');
SELECT credit_rename_department('区科技创新局', '区科学技术局', pg_temp.day(-6), '3号'), credit_rename_department('区科技局', '区科创委', pg_temp.day(-4), '4号') \gset
SELECT is((SELECT string_agg(DISTINCT credit.known_department(n), ',') FROM unnest('{区科技局,区科技创新局,区科学技术局,区科创委}'::text[]) n), '区科创委', 'a chain of names: each of them leads to the last');
SELECT is((SELECT string_agg(department, ' ' ORDER BY since) FROM credit.department_period WHERE name = '区科创委'), '区科技局 区科技创新局 区科技局 区科学技术局 区科创委', 'the history says since when it was called what');
SELECT is(pg_temp.as_role('science', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/8')$$), 'true', 'the role that was bound at first asks still');

-- A day to come
SELECT credit_rename_department('区财政局', '区财政金融局', pg_temp.day(3), '5号') \gset
SELECT is(credit.known_department('区财政金融局'), '区财政局', 'a name of a day to come is understood');
SELECT is(pg_temp.named('laiwu/4', 0), '{区财政局}', 'and works from its day');
SELECT is((SELECT department FROM credit.department_period WHERE name = '区财政局' AND pg_temp.day(3) >= since AND pg_temp.day(3) < until), '区财政金融局', 'on that day the department is called so');
SELECT is((SELECT department FROM credit.department_period WHERE name = '区财政局' AND pg_temp.day(2) >= since AND pg_temp.day(2) < until), '区财政局', 'on the eve it is not');

-- An error of the clerk
SELECT credit_rename_department('区财政局', '区财政国资局', pg_temp.day(3), '5号') \gset
SELECT is((SELECT string_agg(name, ',') FROM credit.department_history WHERE department = '区财政局' AND known_until = 'infinity'), '区财政国资局', 'entered again for the same day, the other name counts');
SELECT is((SELECT name FROM credit.department_history WHERE department = '区财政局' AND known_until <> 'infinity'), '区财政金融局', 'what was entered first is kept with the time for which it was known');
SELECT is(credit.known_department('区财政金融局'), '区财政局', 'whoever still names it so is understood');
SELECT throws_ok($$UPDATE credit.department_history SET name = 'x'$$, '42501', NULL, 'nothing is overwritten');
SELECT throws_ok($$DELETE FROM credit.department_history$$, '42501', NULL, 'or deleted');
SELECT credit_rename_department('区教育局', '区财政金融局', pg_temp.day(-1), '6号') \gset
SELECT is(credit.known_department('区财政金融局'), '区财政金融局', 'a name that was entered in error is free for whom it is meant');

-- A successor
SELECT is(pg_temp.named('laiwu/3', 0), '{区民政局}', 'the civil affairs department has a measure of its own');
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE judicial; SELECT credit_bind_department('区司法局', 'judicial') \gset
SELECT is(pg_temp.as_role('judicial', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/3')$$), '42501', 'the judicial one may not ask about it');
SELECT is(pg_temp.as_role('office', format($$SELECT credit_succeed_department('区民政局', '区司法局', %L, '7号')$$, pg_temp.day(1))), '', 'it is to have its duties from tomorrow on');
SELECT is(pg_temp.as_role('judicial', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/3')$$), '42501', 'today it has not');
SELECT is((SELECT department FROM credit.department_period WHERE name = '区民政局' AND until = 'infinity'), '区司法局', 'who is to bear them is known');
SELECT is(pg_temp.refusal(format($$SELECT credit_succeed_department('区民政局', '区司法局', %L, '7号')$$, pg_temp.day(2))), format('55000 | department "区民政局" has had a successor since %s | Its duties are those of department "区司法局".', credit.day_text(pg_temp.day(1))), 'from another day on it is not entered again');
SELECT is(pg_temp.refusal(format($$SELECT credit_succeed_department('区民政局', '区司法局', %L, '7号')$$, pg_temp.day(0))), format('55000 | the history of department "区民政局" has an entry of a later day | The day is %s. | See the table credit.department_history.', credit.day_text(pg_temp.day(1))), 'nor from an earlier day, which would leave that one');
SELECT is(pg_temp.refusal(format($$SELECT credit_rename_department('区民政局', '区民政二局', %L, '7号')$$, pg_temp.day(2))), format('55000 | department "区民政局" has had a successor since %s | Its duties are those of department "区司法局".', credit.day_text(pg_temp.day(1))), 'a department that has a successor then gets no other name');
SELECT credit_rename_department('区民政局', '区民政局', pg_temp.day(1), '7号') \gset
SELECT is((SELECT count(*)::int FROM credit.department_history WHERE successor IS NOT NULL AND known_until = 'infinity'), 0, 'entered for the same day that it goes on by its name, the successor is taken back');
SELECT is(pg_temp.refusal(format($$SELECT credit_rename_department('区民政局', '区司法局', %L, '7号')$$, pg_temp.day(0))), '42710 | "区司法局" is the name of another department | It is, or has been, that of department "区司法局". | Where that one takes over its duties, use credit_succeed_department.', 'the name of another department is none for it');
SELECT is(pg_temp.refusal(format($$SELECT credit_rename_department('区民政局', '区科技局', %L, '7号')$$, pg_temp.day(0))), '42710 | "区科技局" is the name of another department | It is, or has been, that of department "区科创委". | Where that one takes over its duties, use credit_succeed_department.', 'nor one that another has had');
SELECT credit_succeed_department('区科创委', '区司法局', pg_temp.day(-2), '8号') \gset
SELECT is(pg_temp.as_role('judicial', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/8')$$), 'true', 'a successor asks about the measures of whom it has succeeded');
SELECT is(pg_temp.as_role('judicial', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/32')$$), 'true', 'beside its own');
SELECT is(pg_temp.as_role('science', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/32')$$), 'true', 'a role that was bound to the former department acts for the successor');
SELECT is(pg_temp.as_role('science_app', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/8', 'audit')$$), 'restricted', 'an application goes on asking about its measures');
SELECT is(pg_temp.as_role('science_app', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/32', 'audit')$$), '42501', 'and about no other');
SELECT is(pg_temp.named('laiwu/8', -3) || pg_temp.named('laiwu/8', -2), '{区科创委}{区司法局}', 'asked about the days before, the measure was that of the former one');
SELECT is((SELECT string_agg(DISTINCT credit.known_department(n), ',') FROM unnest('{区科技局,区科技创新局,区科学技术局,区科创委,区司法局}'::text[]) n), '区司法局', 'who is named by any name of the former one is the successor');

-- A successor of a successor, and circles
SELECT credit_succeed_department('区司法局', '区行政审批局', pg_temp.day(-1), '9号') \gset
SELECT is(pg_temp.named('laiwu/8', 0) || pg_temp.named('laiwu/32', 0), '{区行政审批局}{区行政审批局,区农业局,区财政局}', 'a successor of a successor has the measures of both');
SELECT is(pg_temp.named('laiwu/8', -2), '{区司法局}', 'the day before the first one has them');
SELECT is(pg_temp.as_role('science', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/24')$$), 'false', 'the role that was bound to the first of them acts for the last');
SELECT is(pg_temp.refusal(format($$SELECT credit_succeed_department('区行政审批局', '区司法局', %L, '10号')$$, pg_temp.day(1))), '22023 | department "区行政审批局" has the duties of its successor already | Where a department only has another name, use credit_rename_department.', 'two do not follow on each other');
SELECT is(pg_temp.refusal(format($$SELECT credit_succeed_department('区行政审批局', '区科技局', %L, '10号')$$, pg_temp.day(1))), '22023 | department "区行政审批局" has the duties of its successor already | Where a department only has another name, use credit_rename_department.', 'nor three, by whichever name');
SELECT is(pg_temp.refusal(format($$SELECT credit_succeed_department('区行政审批局', '区行政审批局', %L, '10号')$$, pg_temp.day(1))), '22023 | department "区行政审批局" cannot succeed itself | Where a department only has another name, use credit_rename_department.', 'nor does one follow on itself');

-- A merger
SELECT is(pg_temp.named('laiwu/12', 0), '{区住建局,区城乡建设局}', 'two departments have one measure');
SELECT credit_rename_department('区住建局', '区住建和城建局', pg_temp.day(0), '11号'), credit_succeed_department('区城乡建设局', '区住建和城建局', pg_temp.day(0), '11号') \gset
SELECT is(pg_temp.named('laiwu/12', 0), '{区住建和城建局}', 'merged, they have it once');
SELECT is((SELECT departments::text FROM credit.measure_list WHERE measure = 'laiwu/13'), '{区住建和城建局,区自然资源局,区财政局}', 'at the place of the first, with the others');
SELECT is((SELECT named::text FROM credit.measure_department WHERE edition = 1 AND number = 12), '{区住建局,区城乡建设局}', 'and it is known who the plan named');

-- All that was entered, read another way: by walking from entry to entry, for each name and day
CREATE FUNCTION pg_temp.walked(p_name text, p_day date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v text; n text;
BEGIN
	SELECT h.department INTO v FROM credit.department_history h WHERE h.name = p_name ORDER BY h.known_until DESC LIMIT 1;
	v := COALESCE(v, p_name);
	LOOP
		SELECT h.successor INTO n FROM credit.department_history h WHERE h.department = v AND h.successor IS NOT NULL AND h.since <= p_day AND h.known_until = 'infinity';
		EXIT WHEN NOT FOUND;
		v := n;
	END LOOP;
	SELECT h.name INTO n FROM credit.department_history h WHERE h.department = v AND h.name IS NOT NULL AND h.since <= p_day AND h.known_until = 'infinity' ORDER BY h.since DESC LIMIT 1;
	RETURN COALESCE(n, v);
END $$;
SELECT cmp_ok((SELECT count(DISTINCT name)::int FROM credit.department_period), '>', 12, 'so many names have a history by now');
SELECT is_empty($$SELECT p.name, d, p.department, pg_temp.walked(p.name, pg_temp.day(d)) FROM credit.department_period p, generate_series(-15, 5) d
	WHERE pg_temp.day(d) >= p.since AND pg_temp.day(d) < p.until AND p.department <> pg_temp.walked(p.name, pg_temp.day(d))$$, 'on each day each of them leads to the same department');
SELECT is_empty($$SELECT p.name FROM credit.department_period p GROUP BY p.name
	HAVING range_agg(daterange(p.since, p.until)) <> '{[-infinity,infinity)}' OR count(*) <> count(DISTINCT p.since)$$, 'and to one, without a gap');
SELECT is_empty($$SELECT d.edition, d.number FROM credit.plan_department d GROUP BY 1, 2 EXCEPT SELECT m.edition, m.number FROM credit.measure_department m$$, 'no measure is left without one');

-- What is asked of an entry
SELECT matches(pg_temp.refusal($$SELECT credit_rename_department('区科技据', '区科技', '2026-01-01', 'x')$$), '^42704 \| no plan names department "区科技据" \| The nearest name is "区科技局"', 'an unknown name is refused with the one that is most like it');
SELECT matches(pg_temp.refusal($$SELECT credit_bind_department('区科技创薪局', 'civil')$$), 'The nearest name is "区科技创新局"', 'former names among them, and wherever a department is named');
SELECT is(pg_temp.refusal($$SELECT credit_rename_department('区民政局', ' ', '2026-01-01', 'x')$$), '22023 | the new name of the department is missing', 'a name is needed');
SELECT is(pg_temp.refusal($$SELECT credit_succeed_department('区民政局', NULL, '2026-01-01', 'x')$$), '22023 | the successor is missing', 'a successor');
SELECT is(pg_temp.refusal($$SELECT credit_rename_department('区民政局', 'x', NULL, 'x')$$), '22023 | the first day is missing', 'a day');
SELECT is(pg_temp.refusal($$SELECT credit_rename_department('区民政局', 'x', '2026-01-01', '')$$), '22023 | the number of the document is missing', 'a document');

-- Another edition of the plan
SELECT credit_load_plan(jsonb_set(jsonb_set(p.plan, '{departments}', '[{"name": "区行政审批局", "other_names": [], "not_the_same_as": []}, {"name": "区科技局", "other_names": [], "not_the_same_as": []}, {"name": "区住建和城建局", "other_names": [], "not_the_same_as": []}]'),
	'{measures,0,responsible,departments}', '[{"written": "区行政审批局", "department": "区行政审批局"}, {"written": "区科技局", "department": "区科技局"}, {"written": "区住建和城建局", "department": "区住建和城建局"}]'))
FROM (SELECT '{"code": "gangcheng", "title": "钢城区联合惩戒措施清单", "document_no": null, "issuer": "钢城区", "edition": "2026",
  "issued_on": null, "valid_from": "2025-01-01", "valid_until": null, "target": null, "mechanism": null, "departments": [], "readings": [],
  "measures": [{"number": 1, "body": null, "body_reading": null, "title": "限制参加政府采购活动", "title_reading": null,
    "responsible": {"text": "区行政审批局、区科技局、区住建和城建局", "departments": [], "open": false},
    "implementing": {"text": null, "departments": [], "open": false},
    "effects": ["refuse"], "verdict": "restricted", "binds": {"person": true, "organization": true, "through_organization": []}, "condition": null, "court_mark": null,
    "words": {"effects": "限制参加", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null}, "basis_fit": "speaks_of_credit", "basis_note": null,
    "bases": [{"no": 1, "document": "中华人民共和国政府采购法", "document_no": null, "kind": "law", "articles": ["第二十二条"], "quote": "（二）具有良好的商业信誉；", "quote_reading": null}]}]}'::jsonb AS plan) p \gset
SELECT is(pg_temp.named('gangcheng/1', 0), '{区行政审批局,区住建和城建局}', 'an edition that is loaded later may name departments by any of their names: a successor and whom it succeeded are one');
SELECT is(pg_temp.named('gangcheng/1', -20), '{区行政审批局,区科技局,区住建局}', 'and of earlier days it says what they were called then');
SELECT is(pg_temp.refusal(format($$SELECT credit_rename_department('区民政局', '区住建和城建局', %L, '12号')$$, pg_temp.day(0))), '42710 | "区住建和城建局" is the name of another department | It is, or has been, that of department "区住建和城建局". | Where that one takes over its duties, use credit_succeed_department.', 'its names are still those of the department that had them');

SELECT * FROM finish();
ROLLBACK;
