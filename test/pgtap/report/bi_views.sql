-- Report: each figure of the views is the one that the functions of the decision
-- give when asked one by one; sums add up; nobody can be found in a group.
BEGIN;
SELECT plan(93);
-- With groups of one the figures are exact; least_group.sql has what larger ones hide.
SET LOCAL credit.min_group = 1;
\i test/as_role.sql
CREATE ROLE reader IN ROLE credit_reader;
CREATE ROLE office IN ROLE credit_office;
CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today, (now() AT TIME ZONE 'Asia/Shanghai')::date - 3 AS then \gset

-- Persons of two divisions, numbered one after another, with valid check digits.
CREATE FUNCTION pg_temp.citizen(division int, n int) RETURNS text LANGUAGE sql AS $$
	SELECT d || substr('10X98765432', (SELECT sum(substr(d, i, 1)::int * ('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[])[i])::int % 11 FROM generate_series(1, 17) i) + 1, 1)
	FROM (SELECT division || '19800101' || lpad(n::text, 3, '0') AS d) x
$$;
CREATE FUNCTION pg_temp.person(division int, n int, grounds text, case_no int DEFAULT NULL) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '甲某', 'cardNum', pg_temp.citizen(division, n), 'caseCode', format('（2026）鲁0116执%s号', COALESCE(case_no, division % 1000 * 1000 + n)),
		'grounds', grounds::jsonb, 'decisionDate', '2026-03-01')
$$;
SELECT (credit_push('甲区人民法院', '1', (SELECT jsonb_agg(pg_temp.person(370116, n, '[1]')) FROM generate_series(1, 12) n)
	|| (SELECT jsonb_agg(pg_temp.person(370102, n, CASE WHEN n <= 6 THEN '[2]' ELSE '[1, 4]' END)) FROM generate_series(1, 8) n)
	|| (SELECT jsonb_agg(pg_temp.person(110105, n, '[3]')) FROM generate_series(1, 2) n)
	|| $$[{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-03-01",
		  "relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}, {"cardNum": "379999196102120186", "role": "实际控制人"}]},
		 {"iname": "某国际", "cardNum": "passport:USA-123456789", "birth_date": "1980-01-01", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-03-01"}]$$::jsonb)).added AS listed \gset
SELECT is(:listed::int, 24, 'who is listed');
-- Dated back by three days, which only the owner can do
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
ALTER TABLE credit.relation DISABLE TRIGGER close_only;
UPDATE credit.listing SET known_from = known_from - '3 days'::interval;
UPDATE credit.relation SET known_from = known_from - '3 days'::interval;
UPDATE credit.push SET applied_at = applied_at - '3 days'::interval;
UPDATE credit.court SET last_push_at = last_push_at - '3 days'::interval;
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
ALTER TABLE credit.relation ENABLE TRIGGER close_only;
-- and today
SELECT credit_push('甲区人民法院', '2', jsonb_build_array(pg_temp.person(370116, 1, '[2]', 777), pg_temp.person(370116, 13, '[1]'))) \gset
CREATE FUNCTION pg_temp.listing(division int, n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT listing FROM credit.listing WHERE subject = pg_temp.citizen(division, n)::credit.subject AND known_until = 'infinity' LIMIT 1
$$;
SELECT credit_remove(pg_temp.listing(370116, 2), 'performed', :'today'::date - 1, '删1', :'today') \gset
SELECT credit_remove(pg_temp.listing(370116, 3), 'applicant_request', :'today'::date - 1, '删2', :'today', jsonb_build_object('requested_on', :'today'::date - 1)) \gset
SELECT credit_revoke(pg_temp.listing(370116, 4), '不应纳入', :'today'::date - 1, '撤1', :'today') \gset
SELECT credit_stay(pg_temp.listing(370116, 5), 'bankruptcy', '止1', :'today') \gset
SELECT count(credit_exempt('甲区人民法院', pg_temp.citizen(370116, n)::credit.subject, 'laiwu/22', '就学', '准' || n, :'today', :'today', :'today'::date + 300)) AS n FROM generate_series(6, 11) n \gset
SELECT credit_suspend_measure('laiwu/28', '依据存疑') \gset

-- Measures in force: as credit_measures gives them
CREATE TEMP TABLE asked AS
	SELECT m.measure, credit_subject_kind(s.subject) AS kind, m.via IS NOT NULL AS through_post, m.verdict
	FROM (SELECT subject FROM credit.listing UNION SELECT person FROM credit.relation) s, credit_measures(s.subject) m;
SELECT bag_eq($$SELECT measure::text, court, CASE WHEN person THEN 'person' ELSE 'organization' END, through_post, in_force, exempt FROM credit.reach_figures(now(), 'infinity')$$,
	$$SELECT measure::text, '甲区人民法院', kind, through_post, count(*) FILTER (WHERE verdict <> 'exempt') AS a, count(*) FILTER (WHERE verdict = 'exempt') AS b FROM asked GROUP BY measure, kind, through_post$$,
	'counted together they are what each subject is told: listings, posts once an organization, stays, exemptions, suspension, ends');
SELECT cmp_ok((SELECT count(*)::int FROM asked), '>', 500, 'which is no small number');
SELECT is((SELECT in_force::text || ' ' || exempt FROM credit_bi.fact_measure WHERE measure_key = 'laiwu/22' AND kind_key = 'person' AND NOT through_post),
	(SELECT count(*) FILTER (WHERE verdict <> 'exempt') || ' ' || count(*) FILTER (WHERE verdict = 'exempt') FROM asked WHERE measure = 'laiwu/22' AND kind = 'person' AND NOT through_post), 'the view has them, exempt ones apart where they are many enough');
SELECT is_empty($$SELECT FROM credit_bi.fact_measure WHERE measure_key = 'laiwu/28' AND date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date$$, 'a suspended measure is not in force');
RESET credit.min_group;
SELECT is((SELECT array_agg(in_force) FROM credit_bi.fact_measure WHERE kind_key = 'organization' AND measure_key = 'laiwu/4'), NULL, 'a measure that binds fewer than credit.min_group is not told of');
SET LOCAL credit.min_group = 1;
SELECT is((SELECT in_force FROM credit.reach_figures(now(), 'infinity') WHERE measure = 'laiwu/30' AND through_post), 1::bigint, 'two posts in one organization are one');

-- The list: sums are those of the list itself
SELECT is((SELECT sum(standing) FROM credit_bi.fact_listing), (SELECT count(*) FROM credit.current_list)::numeric, 'what stands: the current list, stayed ones with it');
SELECT is((SELECT sum(subjects) FROM credit_bi.fact_listing), (SELECT count(DISTINCT subject) FROM credit.current_list)::numeric, 'subjects count once, though one has two listings');
SELECT results_eq('SELECT sum(added), sum(removed), sum(revoked), sum(expired), sum(performed) FROM credit_bi.fact_listing', 'VALUES (2::numeric, 2::numeric, 1::numeric, 0::numeric, 1::numeric)', 'what happened today');
SELECT results_eq(format($$SELECT item, value FROM credit_effect_report(%L, %1$L) WHERE section IN ('list', 'standing') AND item IN ('removed', 'revoked', 'performed', 'listings_of_persons', 'persons') ORDER BY item$$, :'today'::date),
	$$SELECT * FROM (SELECT 'listings_of_persons', sum(standing) FROM credit_bi.fact_listing WHERE kind_key = 'person' UNION ALL SELECT 'performed', sum(performed) FROM credit_bi.fact_listing
		UNION ALL SELECT 'persons', sum(subjects) FROM credit_bi.fact_listing WHERE kind_key = 'person'
		UNION ALL SELECT 'removed', sum(removed) FROM credit_bi.fact_listing UNION ALL SELECT 'revoked', sum(revoked) FROM credit_bi.fact_listing) x (item, value) ORDER BY item$$,
	'and the effect report says the same');

-- Small groups
RESET credit.min_group;
SELECT is_empty($$SELECT * FROM credit_bi.fact_listing WHERE standing + removed + revoked + expired < 5 AND (division_key <> 0 OR ground_key <> 0)$$, 'no division and no ground is told of fewer than five');
SELECT set_eq($$SELECT division_key, ground_key FROM credit_bi.fact_listing WHERE kind_key = 'person'$$, $$VALUES (370116, 1), (370102, 2), (0, 0)$$,
	'twelve of one division and six of another are; three grounds of two, two and one are merged, the passport without a division with them');
SET LOCAL credit.min_group = 1;
SELECT set_eq($$SELECT division_key, ground_key FROM credit_bi.fact_listing WHERE kind_key = 'person'$$, $$VALUES (370116, 1), (370116, 2), (370102, 2), (370102, 9), (110000, 4), (0, 1), (0, 0)$$,
	'with groups of one: a number of a district that is not in the table counts with its city or province; what happened is told without either');
SELECT is((SELECT in_force FROM credit_bi.fact_measure WHERE kind_key = 'organization' AND measure_key = 'laiwu/4'), 1::bigint, 'and measures that bind one');
SELECT is(pg_temp.as_role('reader', $$SELECT set_config('credit.min_group', '1', true)$$), '42501', 'which is not the reader''s to set');
SELECT is(pg_temp.as_role('office', $$INSERT INTO credit.division (code, name) VALUES (110105, '朝阳区') RETURNING name$$), '朝阳区', 'the office adds a division');
SELECT is(credit.figure_division('110105') || ' ' || credit.figure_division('110106') || ' ' || credit.figure_division('37A102') || ' ' || credit.figure_division('999999'), '110105 110000 0 0', 'which is then told apart');
SELECT is(pg_temp.as_role('office', $$UPDATE credit.division SET name = 'x' WHERE code = 370116 RETURNING name$$), NULL, 'those that come with the extension stay');

-- Days that are over
SELECT is(credit_snapshot(), 3, 'three days are counted');
SELECT is(credit_snapshot(), 0, 'once');
SELECT results_eq($$SELECT date_key, sum(standing), sum(added) FROM credit_bi.fact_listing GROUP BY 1 ORDER BY 1$$,
	format($$VALUES (%L::date, 24::numeric, 24::numeric), (%L, 24, 0), (%L, 24, 0), (%L, 23, 2)$$, :'then'::date, :'then'::date + 1, :'then'::date + 2, :'today'), 'as the register knew them at their ends');
SELECT results_eq(format($$SELECT in_force FROM credit_bi.fact_measure WHERE measure_key = 'laiwu/22' AND kind_key = 'person' AND NOT through_post AND date_key = %L$$, :'then'), 'VALUES (23::bigint)', 'before anybody was exempt, stayed or revoked');
SELECT is((SELECT count(*)::int FROM credit_bi.fact_measure WHERE measure_key = 'laiwu/28' AND date_key = :'then'), 1, 'and the measure suspended');
CREATE TEMP TABLE kept AS SELECT day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed FROM credit.listing_day;
CREATE TEMP TABLE kept_measure AS SELECT * FROM credit.measure_day;
SELECT count(credit.take_day(day)::text) AS n FROM (SELECT day FROM credit.figure_day ORDER BY day) d \gset
SELECT bag_eq('SELECT day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed FROM credit.listing_day', 'TABLE kept', 'taken later they are the same');
SELECT bag_eq('TABLE credit.measure_day', 'TABLE kept_measure', 'the measures too');
DELETE FROM credit.figure_day;
SELECT is(credit_snapshot(2), 2, 'a scheduler that comes late takes so many at a time');
SELECT is(credit_snapshot(2), 1, 'and the rest the next time');
SELECT bag_eq('SELECT day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed FROM credit.listing_day', 'TABLE kept', 'and they are the same again');
SELECT throws_ok('SELECT credit_snapshot(0)', '22023', NULL, 'no number of days');
CREATE FUNCTION pg_temp.runs(query text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN
	EXECUTE 'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, FORMAT JSON) ' || query INTO plan;
	RETURN EXISTS (SELECT FROM jsonb_path_query(plan, '$.** ? (@."Function Name" starts with "listings_today" && @."Actual Loops" > 0)'));
END $$;
SELECT ok(pg_temp.runs(format('SELECT sum(standing) FROM credit_bi.fact_listing WHERE date_key = %L', :'today')), 'who asks for today has it counted');
SELECT ok(NOT pg_temp.runs(format('SELECT sum(standing) FROM credit_bi.fact_listing WHERE date_key < %L', :'today')), 'who asks for what is over does not wait for that');

-- A period that ends by itself
SELECT is((SELECT count(*)::int FROM credit.list_event WHERE event = 'expired'), 0, 'nothing has expired');
SELECT (credit_push('甲区人民法院', '3', jsonb_build_array(pg_temp.person(370116, 20, '[2]') || jsonb_build_object('caseCode', '（2020）鲁0116执20号', 'decisionDate', (:'today'::date - '2 years'::interval)::date)))).added AS late \gset
SELECT results_eq($$SELECT event, (at AT TIME ZONE 'Asia/Shanghai')::date FROM credit.list_event WHERE subject = pg_temp.citizen(370116, 20)::credit.subject ORDER BY 1$$,
	format($$VALUES ('added', %L::date), ('expired', %1$L)$$, :'today'::date), 'one whose period is over when it becomes known has ended then, whatever its dates say');

-- Feedback, checks, what is owed
RESET credit.min_group;
SELECT count(credit_feedback(pg_temp.citizen(370116, n)::credit.subject, 'laiwu/4', CASE WHEN n < 9 THEN 'refused' ELSE 'let_through' END, '{"amount": 1000}')) AS n FROM generate_series(6, 12) n \gset
SELECT results_eq('SELECT outcome_key, sum(feedbacks), sum(amount) FROM credit_bi.fact_feedback GROUP BY 1', $$VALUES ('merged', 5::numeric, 5000::numeric)$$, 'where one outcome is of fewer than five none is told, and of all how many, to the nearest five');
SELECT count(credit_feedback(pg_temp.citizen(370102, n)::credit.subject, 'laiwu/4', 'refused', '{"amount": 1000}')) AS n FROM generate_series(1, 6) n \gset
SELECT credit_correct_feedback((SELECT max(id) FROM credit.feedback), 'let_through', '{"amount": 500}', '复核') \gset
SELECT bag_eq('SELECT outcome_key, sum(feedbacks) AS n, sum(amount) AS yuan FROM credit_bi.fact_feedback GROUP BY 1', $$VALUES ('refused', 10::numeric, 5000::numeric), ('let_through', 5, 4500)$$, 'where all are large enough all are told; what was corrected counts as corrected');
SET LOCAL credit.min_group = 1;
SELECT is((SELECT sum(feedbacks) FROM credit_bi.fact_feedback), (SELECT sum(value) FROM credit_effect_report(:'today', :'today') WHERE section = 'feedback'), 'and the report counts as many');
SELECT count((credit_check(pg_temp.citizen(370116, n)::credit.subject, 'laiwu/4', CASE WHEN n < 4 THEN 'procurement' ELSE 'bidding' END)).verdict) AS n FROM generate_series(6, 12) n \gset
RESET credit.min_group;
SELECT count((credit_check(pg_temp.citizen(370116, n)::credit.subject, 'laiwu/4', 'procurement')).verdict) AS n FROM generate_series(6, 8) n \gset
SELECT bag_eq('SELECT purpose_key, verdict_key, checks FROM credit_bi.fact_check', $$VALUES ('bidding', 'restricted', 5::bigint)$$, 'three checks of a purpose are not told, nor by a sum');
SELECT (credit_check('11010519491231002X', 'laiwu/4', 'bidding')).verdict \gset
SELECT bag_eq('SELECT purpose_key, verdict_key, checks FROM credit_bi.fact_check', $$VALUES ('other', 'merged', 10::bigint)$$, 'a single clear answer among restricted ones hides them all: it could be guessed from the others');
SET LOCAL credit.min_group = 1;
SELECT is((SELECT sum(checks) FROM credit_bi.fact_check), (SELECT value FROM credit_effect_report(:'today', :'today') WHERE section = 'check' AND item = 'checks'), 'sums are the report''s');
SELECT isnt((SELECT sum(owed) FROM credit_bi.fact_deadline), (SELECT count(*) FROM credit.owed)::numeric, 'what is owed today is as when the day''s snapshot was taken');
DELETE FROM credit.owed_taken;
SELECT is((SELECT sum(owed) FROM credit_bi.fact_deadline WHERE date_key = :'today' AND task_key IN ('receipt', 'feedback')), (SELECT count(*) FROM credit.owed)::numeric, 'before that, as it is now: it adds up');
RESET credit.min_group;
SELECT is_empty($$SELECT * FROM credit_bi.fact_deadline WHERE measure_key <> 'none' AND owed < 5$$, 'small ones are told without their measure');

-- Trends: each fact has its second point on the second day, or in its running month, before any month is whole
SELECT credit_snapshot() AS again \gset
INSERT INTO credit.owed_taken (day) VALUES (:'today'::date - 1);
UPDATE credit.owed_day SET day = day - 1;
DELETE FROM credit.owed_taken WHERE day = :'today';
SELECT credit_snapshot() AS again \gset
SELECT bag_eq('SELECT date_key, sum(owed) AS owed, sum(overdue) AS overdue, max(longest_overdue) AS longest FROM credit_bi.fact_deadline GROUP BY 1',
	format('SELECT d, sum(owed) AS owed, sum(overdue) AS overdue, max(longest_overdue) AS longest FROM credit_bi.fact_deadline, unnest(ARRAY[%L::date, %L]) d WHERE date_key = %2$L GROUP BY 1', :'today'::date - 1, :'today'), 'what is owed has a trend from the second snapshot on');
SELECT is((SELECT array_agg(n ORDER BY n) FROM (SELECT count(DISTINCT date_key) AS n FROM credit_bi.fact_listing UNION ALL SELECT count(DISTINCT date_key) FROM credit_bi.fact_measure) x), '{4,4}', 'the list and its measures from the second day on');
SELECT bag_eq('SELECT DISTINCT month_key FROM credit_bi.fact_check UNION ALL SELECT DISTINCT month_key FROM credit_bi.fact_feedback', format('SELECT date_trunc(''month'', %L::timestamp)::date FROM generate_series(1, 2)', :'today'), 'checks and feedback are told of a month that is not over');

-- The model describes every view and column, as they are
SELECT set_eq($$SELECT c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'credit_bi'::regnamespace AND c.relname ~ '^(dim|fact|bridge)_'$$, 'SELECT view_name, column_name FROM credit_bi.model', 'every column is in the model');
CREATE FUNCTION pg_temp.broken() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE v record; n bigint;
BEGIN
	FOR v IN SELECT view_name, string_agg(format('%I', column_name), ', ') AS key FROM credit_bi.model WHERE role = 'key' GROUP BY 1 LOOP
		EXECUTE format('SELECT count(*) - count(DISTINCT (%s)) FROM credit_bi.%I', v.key, v.view_name) INTO n;
		IF n > 0 THEN RETURN NEXT v.view_name || ' (' || v.key || ')'; END IF;
	END LOOP;
	FOR v IN SELECT m.view_name, m.column_name, m.refers_to, (SELECT k.column_name FROM credit_bi.model k WHERE k.view_name = m.refers_to AND k.role = 'key') AS key
			FROM credit_bi.model m WHERE m.refers_to IS NOT NULL LOOP
		EXECUTE format('SELECT count(*) FROM credit_bi.%I f WHERE NOT EXISTS (SELECT FROM credit_bi.%I d WHERE d.%I = f.%I)', v.view_name, v.refers_to, v.key, v.column_name) INTO n;
		IF n > 0 THEN RETURN NEXT v.view_name || '.' || v.column_name; END IF;
	END LOOP;
END $$;
SELECT is_empty('SELECT pg_temp.broken()', 'its keys are keys, and what they refer to is there');
SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'credit_bi'::regnamespace AND c.relname ~ '^(dim|fact|bridge)_' AND COALESCE(col_description(c.oid, a.attnum) !~ '[一-龥].* · [A-Za-z0-9未]', true)$$, 'every column is explained in Chinese and English');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'credit_bi'::regnamespace AND relkind = 'v' AND NOT reloptions @> '{security_barrier=true}'$$, 'every view is a barrier');
SELECT results_eq('SELECT sum("在册件数"), sum("新增") FROM credit_bi."名单"', 'SELECT sum(standing), sum(added) FROM credit_bi.fact_listing', 'the Chinese views have the same figures');
SELECT results_eq($$SELECT DISTINCT "措施序号", "措施名称" FROM credit_bi."反馈"$$, $$SELECT number, title_zh FROM credit_bi.dim_measure WHERE measure_key = 'laiwu/4'$$, 'with numbers to sort by and names beside them');
SELECT is((SELECT count(*)::int FROM pg_class WHERE relnamespace = 'credit_bi'::regnamespace AND relname ~ '[一-龥]'), 5, 'for each of the five facts');
-- The star in Chinese has a schema of its own, and what is of a day cannot be added up over days by chance.
SELECT set_eq($$SELECT relname::text FROM pg_class WHERE relnamespace = 'credit_bi_zh'::regnamespace AND relkind = 'v'$$,
	$$SELECT view_zh FROM credit_bi.model UNION SELECT '今日' || view_zh FROM credit_bi.model WHERE role = 'sum_not_over_days'$$, 'each view of the model under its Chinese name; what stands at the end of a day once more, of today');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'credit_bi_zh'::regnamespace AND NOT reloptions @> '{security_barrier=true}'$$, 'every one a barrier');
SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'credit_bi_zh'::regnamespace AND a.attname !~ '[一-龥]'$$, 'every column is in Chinese');
SELECT set_eq($$SELECT c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'credit_bi_zh'::regnamespace AND a.attname ~ '^当日'$$,
	$$SELECT view_zh, '当日' || replace(name_zh, '其中', '') FROM credit_bi.model WHERE role = 'sum_not_over_days'$$, 'a figure of the end of a day says so by its name');
SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'credit_bi_zh'::regnamespace AND c.relname ~ '^今日' AND a.atttypid = 'date'::regtype$$, 'what is of today has no day to add up over');
SELECT results_eq('SELECT sum("在册件数"), sum("在册主体数"), sum("新增") FROM credit_bi_zh."今日名单"', format('SELECT sum(standing), sum(subjects), sum(added) FROM credit_bi.fact_listing WHERE date_key = %L', :'today'), 'so that its sum is what stands');
SELECT cmp_ok((SELECT sum("当日在册件数") FROM credit_bi_zh."名单"), '>', 2 * (SELECT sum("在册件数") FROM credit_bi_zh."今日名单"), 'which a sum over days is not');
SELECT results_eq('SELECT "日期", sum("当日在册件数"), sum("新增") FROM credit_bi_zh."名单" GROUP BY 1 ORDER BY 1', 'SELECT date_key, sum(standing), sum(added) FROM credit_bi.fact_listing GROUP BY 1 ORDER BY 1', 'by day the figures are those of the star');
SELECT results_eq('SELECT sum("生效件数") FROM credit_bi_zh."今日在施措施"', format('SELECT sum(in_force) FROM credit_bi.fact_measure WHERE date_key = %L', :'today'), 'of measures as well');
SELECT results_eq('SELECT "事项", sum("未办结") FROM credit_bi_zh."今日期限" GROUP BY 1 ORDER BY 1', format('SELECT t.name_zh, sum(owed) FROM credit_bi.fact_deadline f JOIN credit_bi.dim_task t USING (task_key) WHERE date_key = %L GROUP BY 1 ORDER BY 1', :'today'), 'and of terms');
SELECT results_eq('SELECT "措施序号", "措施名称", "部门", sum("反馈件数") FROM credit_bi_zh."反馈" GROUP BY 1, 2, 3 ORDER BY 1, 3', 'SELECT m.number, m.title_zh, d.name_zh, sum(f.feedbacks) FROM credit_bi.fact_feedback f JOIN credit_bi.dim_measure m USING (measure_key) JOIN credit_bi.dim_department d USING (department_key) GROUP BY 1, 2, 3 ORDER BY 1, 3', 'dimensions are joined');
SELECT is((SELECT count(*) FROM credit_bi_zh."日期"), (SELECT count(*) FROM credit_bi.dim_date), 'dimensions are there, too');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'credit_bi_zh'::regnamespace AND obj_description(oid) !~ '· .*credit_bi\.'$$, 'each says of which view it is');
SELECT is((SELECT count(*)::int FROM pg_class WHERE relnamespace = 'credit_bi'::regnamespace AND relname ~ '[一-龥]' AND obj_description(oid) ~ '不再提供.*deprecated'), 5, 'and those of before, that they will go');
-- No label is a gap: NULL joins nothing and falls out of filters. A day that is no holiday, and a court that has not pushed, have none.
CREATE FUNCTION pg_temp.gaps() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE v record; n bigint;
BEGIN
	FOR v IN SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
			WHERE c.relnamespace = 'credit_bi'::regnamespace AND c.relname ~ '^dim_' AND a.atttypid IN ('text'::regtype, 'int4'::regtype, 'int8'::regtype) AND a.attname <> ALL ('{holiday_zh,last_push_no}') LOOP
		EXECUTE format('SELECT count(*) FROM credit_bi.%I WHERE %I IS NULL', v.relname, v.attname) INTO n;
		IF n > 0 THEN RETURN NEXT v.relname || '.' || v.attname || ': ' || n; END IF;
	END LOOP;
	FOR v IN SELECT m.view_name AS relname, m.column_name AS attname FROM credit_bi.model m WHERE m.role = 'key' LOOP
		EXECUTE format('SELECT count(*) FROM credit_bi.%I WHERE %I IS NULL', v.relname, v.attname) INTO n;
		IF n > 0 THEN RETURN NEXT v.relname || '.' || v.attname || ': ' || n; END IF;
	END LOOP;
END $$;
SELECT is_empty('SELECT pg_temp.gaps()', 'no key, name, code or number of a dimension is NULL, and no key of a fact');
SELECT is((SELECT string_agg(is_workday::text, ',' ORDER BY date_key) FROM credit_bi.dim_date WHERE date_key BETWEEN '2026-10-01' AND '2026-10-10'),
	(SELECT string_agg(credit_is_workday('2026-10-01'::date + i)::text, ',' ORDER BY i) FROM generate_series(0, 9) i), 'the dates know working days');
SELECT is_empty($$SELECT d.date_key FROM credit_bi.dim_date d WHERE d.date_key BETWEEN '2013-01-01' AND '2026-12-20' AND d.is_workday IS DISTINCT FROM credit_is_workday(d.date_key)$$, 'all of them as the calendar says');

-- A group is as large as the number of subjects in it, however many listings, checks and decisions each has.
CREATE FUNCTION pg_temp.group_of(p_court text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s/%s %s', division_key, ground_key, standing), ', ' ORDER BY standing) FROM credit_bi.fact_listing WHERE standing > 0 AND court_key = p_court AND date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date
$$;
SELECT (credit_push('乙区人民法院', '1', (SELECT jsonb_agg(pg_temp.person(370124, 1, '[2]', n)) FROM generate_series(1, 6) n))).added \gset
SELECT is(pg_temp.group_of('乙区人民法院'), NULL, 'six listings of one person are no group');
SELECT is((SELECT array_agg(DISTINCT in_force) FROM credit_bi.fact_measure WHERE court_key = '乙区人民法院' AND date_key = :'today'), NULL, 'nor does a measure that binds that one tell of it');
SELECT (credit_push('乙区人民法院', '2', (SELECT jsonb_agg(pg_temp.person(370124, n, '[2]', 100 + n)) FROM generate_series(2, 5) n))).added \gset
SELECT is(pg_temp.group_of('乙区人民法院'), '370124/2 10', 'five persons are a group');
CREATE ROLE housing; SELECT credit_bind_department('区住建局', 'housing') \gset
DO $$ BEGIN
	FOR i IN 1 .. 6 LOOP
		PERFORM credit_check(pg_temp.citizen(370124, 1)::credit.subject, 'laiwu/34', 'inspection');
		INSERT INTO credit.feedback (subject, measure, outcome, department, court, decided_on, amount) VALUES (pg_temp.citizen(370124, 1)::credit.subject, 'laiwu/34', 'inspected', '区住建局', '乙区人民法院', now()::date, 100);
	END LOOP;
END $$;
SELECT is((SELECT sum(checks) FROM credit_bi.fact_check WHERE measure_key = 'laiwu/34'), NULL, 'six checks of one person: not about which measure');
SELECT is_empty($$SELECT FROM credit_bi.fact_feedback WHERE department_key = '区住建局'$$, 'six decisions about one person: nothing');
-- Of feedback the court is merged first, then the measure, then the outcome.
INSERT INTO credit.feedback (subject, measure, outcome, department, court, decided_on)
SELECT pg_temp.citizen(370116, n)::credit.subject, 'laiwu/12', 'inspected', '区住建局', CASE WHEN n < 9 THEN '甲区人民法院' ELSE '乙区人民法院' END, '2026-05-05' FROM generate_series(6, 11) n;
SELECT results_eq($$SELECT measure_key, court_key, outcome_key, feedbacks FROM credit_bi.fact_feedback WHERE month_key = '2026-05-01'$$, $$VALUES ('laiwu/12', 'merged', 'inspected', 5::bigint)$$, 'three of one court and three of another: of the measure');
INSERT INTO credit.feedback (subject, measure, outcome, department, court, decided_on)
SELECT pg_temp.citizen(370116, n)::credit.subject, CASE WHEN n < 9 THEN 'laiwu/34' ELSE 'laiwu/12' END::credit.measure, 'inspected', '区住建局', '甲区人民法院', '2026-04-05' FROM generate_series(6, 11) n;
SELECT results_eq($$SELECT measure_key, court_key, outcome_key, feedbacks FROM credit_bi.fact_feedback WHERE month_key = '2026-04-01'$$, $$VALUES ('none', 'merged', 'inspected', 5::bigint)$$, 'three of one measure and three of another: of the outcome');

-- As known at the time: a link between two numbers that is known since today exempts nobody yesterday.
SELECT is((SELECT exempt FROM credit_bi.fact_measure WHERE measure_key = 'laiwu/13' AND court_key = '甲区人民法院' AND kind_key = 'person' AND date_key = :'then'), 0::bigint, 'no exemption three days ago');
ALTER TABLE credit.exemption DISABLE TRIGGER close_only;
INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
SELECT pg_temp.citizen(370117, n)::credit.subject, 'laiwu/22', '2026-01-01', '2099-01-01', '2026-01-01', 1000 + n, 'x', 'x', '甲区人民法院', (SELECT max(id) FROM credit.court_event) FROM generate_series(1, 6) n;
ALTER TABLE credit.exemption ENABLE TRIGGER close_only;
SELECT count(credit_change_identifier('甲区人民法院', pg_temp.citizen(370117, n)::credit.subject, pg_temp.citizen(370102, n)::credit.subject, '2026-06-01', '证明', :'today', '号码登记有误')) AS n FROM generate_series(1, 6) n \gset
SELECT is((SELECT sum(exempt) FROM credit.reach_figures(credit.day_end(:'then'), credit.day_end(:'then')) WHERE measure = 'laiwu/22'), 0::numeric, 'that two numbers are one person''s counts from when it is known');
SELECT cmp_ok((SELECT sum(exempt) FROM credit.reach_figures(now(), 'infinity') WHERE measure = 'laiwu/22'), '>=', 12::numeric, 'and then for both');

-- A correction that ends a listing before now is an end.
SELECT (credit_push('丙区人民法院', '1', jsonb_build_array(pg_temp.person(370126, 1, '[2]', 1) || '{"caseCode": "（2024）鲁0116执1号", "decisionDate": "2024-03-01", "periodYears": 5, "periodReason": "多项情形"}'))).added \gset
SELECT credit_correct(pg_temp.listing(370126, 1), '{"period_years": 2, "period_reason": null}', '期限有误', '2026-10-01', '更1', '2026-10-02') \gset
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE court = '丙区人民法院'), 0, 'corrected to a period that is over, it stands no more');
SELECT set_eq($$SELECT event FROM credit.list_event WHERE court = '丙区人民法院'$$, $$VALUES ('added'), ('expired')$$, 'and ended when that came to be known');

-- Kept figures keep the dimensions that they were counted by.
SELECT (credit_push('丁区人民法院', '1', (SELECT jsonb_agg(pg_temp.person(110105, n, '[2]', 900 + n)) FROM generate_series(11, 16) n))).added \gset
INSERT INTO credit.figure_day (day) VALUES (:'then'::date - 1);
INSERT INTO credit.listing_day SELECT :'then'::date - 1, g.* FROM credit.listing_groups(:'today') g WHERE g.court = '丁区人民法院';
INSERT INTO credit.purpose (code, name) VALUES ('special', '专项');
INSERT INTO credit.figure_month (month) VALUES ('2025-12-01');
INSERT INTO credit.check_month VALUES ('2025-12-01', '区财政局', 'laiwu/4', 'special', 'clear', 9);
SELECT is((SELECT division_key FROM credit_bi.fact_listing WHERE date_key = :'then'::date - 1 AND standing > 0), 110105, 'kept under a division that the office made');
SELECT is(pg_temp.as_role('office', $$WITH d AS (DELETE FROM credit.division WHERE code = 110105 RETURNING 1), p AS (DELETE FROM credit.purpose WHERE code = 'special' RETURNING 1) SELECT count(*) FROM d, p$$), '1', 'which it takes away, and a purpose');
SELECT is_empty('SELECT pg_temp.broken()', 'every figure still finds its dimensions');

-- What was owed on a day is kept, also when it was nothing.
DELETE FROM credit.owed_taken;
INSERT INTO credit.owed_taken (day) VALUES (:'today');
SELECT is((SELECT count(*)::int FROM credit_bi.fact_deadline), 0, 'a day on which nothing was owed has been looked at');
SELECT is((SELECT count(*)::int FROM credit_bi.dim_date WHERE is_today) || ' ' || (SELECT count(DISTINCT month_key) FROM credit_bi.dim_date WHERE months_ago BETWEEN 0 AND 5), '1 6', 'the dates know which is today');
DELETE FROM credit.owed_taken;

-- Who may read
SELECT is(pg_temp.as_role('reader', 'SELECT (SELECT count(*) FROM credit_bi.fact_listing) > 0 AND (SELECT count(*) FROM credit_bi.fact_measure) > 0 AND (SELECT count(*) FROM credit_bi.fact_check) > 0 AND (SELECT count(*) FROM credit_bi.fact_feedback) > 0 AND (SELECT count(*) FROM credit_bi.fact_deadline) > 0 AND (SELECT count(*) FROM credit_bi."期限") > 0'), 'true', 'a reader reads all of it');
SELECT set_eq($$SELECT pg_temp.as_role(r, 'SELECT count(*) FROM credit_bi.fact_listing') FROM unnest('{office,court_a,finance}'::name[]) r$$, $$VALUES ('42501')$$, 'nobody else does');
SELECT is(pg_temp.as_role('reader', 'SELECT (SELECT count(*) FROM credit_bi_zh."名单") > 0 AND (SELECT count(*) FROM credit_bi_zh."今日在施措施") > 0 AND (SELECT count(*) FROM credit_bi_zh."部门") > 0 AND (SELECT count(*) FROM credit_bi_zh."今日期限") >= 0'), 'true', 'and the Chinese star');
SELECT set_eq($$SELECT pg_temp.as_role(r, 'SELECT count(*) FROM credit_bi_zh."名单"') FROM unnest('{office,court_a,finance}'::name[]) r$$, $$VALUES ('42501')$$, 'which nobody else does either');
SELECT set_eq($$SELECT pg_temp.as_role('reader', q) FROM unnest(ARRAY['SELECT count(*) FROM credit.listing_day', 'SELECT count(*) FROM credit.reach_figures(now(), ''infinity'')', 'SELECT count(*) FROM credit.listing_figures(now(), ''infinity'')',
	'SELECT credit.listing_groups(''2026-01-01'')', 'SELECT credit_snapshot()', 'SELECT count(*) FROM credit.list_event']) q$$, $$VALUES ('42501')$$, 'nor does a reader read what it is made from');
SELECT is_empty($$SELECT x FROM (SELECT f::text AS x FROM credit_bi.fact_listing f UNION ALL SELECT f::text FROM credit_bi.fact_check f UNION ALL SELECT f::text FROM credit_bi.fact_feedback f UNION ALL SELECT f::text FROM credit_bi.fact_deadline f) t
	WHERE x ~ '19800101|MA3DEM|甲37|鲁0116执'$$, 'nobody is named');

SELECT * FROM finish();
ROLLBACK;
