-- Practice: after a reform of institutions (机构改革) the department that bears the
-- duties of another owes what that one owed, once, answers the court's notices
-- and sees what was done; what is on record keeps the name of its day.
BEGIN;
SELECT no_plan();

CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE housing; SELECT credit_bind_department('区住建局', 'housing') \gset
CREATE ROLE building; SELECT credit_bind_department('区城乡建设局', 'building') \gset
CREATE ROLE farming; SELECT credit_bind_department('区农业局', 'farming') \gset
CREATE ROLE police; SELECT credit_bind_department('区公安分局', 'police') \gset
CREATE ROLE other; SELECT credit_bind_department('区民政局', 'other') \gset
\i test/as_role.sql
-- This year's calendar and the next, whenever the test runs.
DO $$ BEGIN
	PERFORM credit_load_holidays(y, 'test', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
	FROM generate_series(2027, extract(year FROM now())::int + 1) y WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);
END $$;
SELECT FROM credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-03-02"},
	{"iname": "某厂", "cardNum": "orgcode:D2143569-X", "caseCode": "（2026）鲁0116执2号", "grounds": [2], "decisionDate": "2026-03-02"}]');
-- What is owed, by department, as the court sees it.
CREATE FUNCTION pg_temp.owed(p_kind text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(x.words, ', ' ORDER BY x.words COLLATE "C")
	FROM (SELECT format('%s %s %s', o.department, COALESCE(credit.measure_number(o.measure)::text, o.push_no), count(*)) AS words FROM credit.owed o
		  WHERE o.kind = p_kind AND o.department ~ '财政|住建|城乡建设|农业|自然' GROUP BY o.department, o.measure, o.push_no) x $$;
-- A feedback of yesterday, as the department gave it then.
CREATE FUNCTION pg_temp.yesterday(p_feedback bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
	UPDATE credit.feedback SET recorded_at = recorded_at - '1 day'::interval, decided_on = decided_on - 1 WHERE id = p_feedback;
	RETURN p_feedback;
END $$;

SELECT is(pg_temp.owed('feedback'), '区住建局 12 2, 区住建局 34 2, 区农业局 34 2, 区城乡建设局 12 2, 区财政局 5 2', 'what two listings demand of some departments');
SELECT is(pg_temp.as_role('housing', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/12', 'inspected', '{"document_no": "建1"}')$$)::bigint > 0, true, 'one of the two departments of measure 12 has done it');
SELECT pg_temp.yesterday(max(id)) FROM credit.feedback \gset
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused')$$)::bigint > 0, true, 'the finance department refused');
SELECT pg_temp.yesterday(max(id)) FROM credit.feedback \gset
SELECT is(pg_temp.as_role('finance', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')$$), 'restricted', 'and has asked');
SELECT is(pg_temp.as_role('housing', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '1')$$), '1', 'one has acknowledged the push');
SELECT credit_request_assistance('济南市莱芜区人民法院', l.listing, 'laiwu/35', d, '协1', credit.legal_day(now()) + 30, '查询')
FROM credit.listing l, unnest('{区财政局,区住建局}'::text[]) d WHERE l.case_no ~ '执1号' \g /dev/null
SELECT is(pg_temp.owed('assistance'), '区住建局 35 1, 区财政局 35 1', 'two are asked for assistance');

-- Another name
SELECT credit_rename_department('区财政局', '区财政金融局', credit.legal_day(now()), '1号') \gset
SELECT is(pg_temp.owed('feedback'), '区住建局 12 1, 区住建局 34 2, 区农业局 34 2, 区城乡建设局 12 2, 区财政金融局 5 2', 'what the department owed is owed under its new name');
SELECT is(pg_temp.owed('assistance'), '区住建局 35 1, 区财政金融局 35 1', 'an answer to the court as well');
SELECT is(pg_temp.owed('receipt'), '区农业局 1 1, 区城乡建设局 1 1, 区自然资源局 1 1, 区财政金融局 1 1', 'and a receipt of a push of before');
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit.owed WHERE kind = 'feedback'$$), '2', 'the role that was bound before sees it');
SELECT is(pg_temp.as_role('finance', $$SELECT string_agg(department, ',') FROM credit.feedback$$), '区财政局', 'and what was fed back before, which keeps the name of its day');
SELECT is(pg_temp.as_role('finance', $$SELECT string_agg(department, ',') FROM credit.my_access_log()$$), '区财政局', 'and its questions');
SELECT is(pg_temp.as_role('other', $$SELECT count(*) FROM credit.feedback$$), '0', 'others do not');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'not_applicable')$$)::bigint > 0, true, 'it feeds back');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), '区财政金融局', 'by the name of today');
SELECT is(pg_temp.as_role('finance', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')$$), 'restricted', 'it asks');
SELECT is((SELECT string_agg(department, ',' ORDER BY id) FROM credit.access_log WHERE asking_role = 'finance'), '区财政局,区财政金融局', 'and the log has the names of each day');
SELECT is(pg_temp.owed('feedback') ~ '区财政金融局 5 1', true, 'what it fed back is owed no more');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '1')$$), '1', 'it acknowledges');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_acknowledge('济南市莱芜区人民法院', '1')$$), '0', 'once');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted', '{"document_no": "协1"}')$$)::bigint > 0, true, 'it answers the notice that was sent to it before');
SELECT is(pg_temp.owed('assistance'), '区住建局 35 1', 'which is owed no more');
SELECT is(pg_temp.as_role('finance', $$SELECT department || ' ' || state FROM credit.assistance_list$$), '区财政局 answered', 'and stands under the name of its day');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'let_through', '{}', '误报')$$, (SELECT id FROM credit.feedback WHERE measure = 'laiwu/4')))::bigint > 0, true, 'it corrects what it fed back before');
SELECT is((SELECT string_agg(department, ',') FROM credit.feedback WHERE measure = 'laiwu/4'), '区财政局,区财政局', 'which stays that of its day');
SELECT is(pg_temp.as_role('other', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', 'x')$$, (SELECT max(id) FROM credit.feedback WHERE measure = 'laiwu/4'))), '42704', 'nobody else does');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_request_assistance('济南市莱芜区人民法院', %s, 'laiwu/35', '区财政局', '协2', credit.legal_day(now()) + 30, '控制')$$, (SELECT listing FROM credit.listing WHERE case_no ~ '执1号'))) ~ '^\d+$', true, 'the court asks by the former name');
SELECT is((SELECT string_agg(department, ',' ORDER BY id) FROM credit.assistance WHERE document_no = '协2'), '区财政金融局', 'and the notice is to whom that is today');

-- A merger
SELECT is(credit_rename_department('区住建局', '区住建和城建局', credit.legal_day(now()), '2号')::text, '', 'one gets the name of what they are to be');
SELECT is(pg_temp.owed('feedback'), '区住建和城建局 12 1, 区住建和城建局 34 2, 区农业局 34 2, 区城乡建设局 12 2, 区财政金融局 5 1', 'what it did yesterday counts');
SELECT is(credit_succeed_department('区城乡建设局', '区住建和城建局', credit.legal_day(now()), '2号')::text, '', 'the other becomes part of it');
SELECT is(pg_temp.owed('feedback'), '区住建和城建局 12 2, 区住建和城建局 34 2, 区农业局 34 2, 区财政金融局 5 1', 'what either owed is owed once: the first had done measure 12 about one of the two, the second about neither');
SELECT is(pg_temp.as_role('housing', $$SELECT count(*) FROM credit.owed WHERE kind = 'feedback'$$) || pg_temp.as_role('building', $$SELECT count(*) FROM credit.owed WHERE kind = 'feedback'$$), '44', 'the roles of both see it');
SELECT is(pg_temp.owed('receipt'), '区农业局 1 1, 区自然资源局 1 1', 'what one has received its successor need not receive again');
SELECT is(pg_temp.as_role('building', $$SELECT department FROM credit.feedback WHERE measure = 'laiwu/12'$$), '区住建局', 'what the first did, the second''s role sees');
SELECT is(pg_temp.as_role('building', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/12', 'inspected', '{"document_no": "建2"}')$$)::bigint > 0, true, 'the role of the second feeds back');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), '区住建和城建局', 'for the department of today');
SELECT is(pg_temp.owed('feedback'), '区住建和城建局 12 1, 区住建和城建局 34 2, 区农业局 34 2, 区财政金融局 5 1', 'and both have done it');
SELECT is(pg_temp.as_role('building', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted', '{"document_no": "协1"}')$$)::bigint > 0, true, 'it answers a notice to the other');
SELECT is(pg_temp.owed('assistance'), '区财政金融局 35 1', 'as whoever has its duties');
SELECT is(pg_temp.as_role('court_a', $$SELECT owed FROM credit.owed_summary WHERE department = '区住建和城建局' AND measure = 'laiwu/34'$$), '2', 'figures follow');

-- By a trigger, and with the setting
CREATE TABLE public.application (id serial, who credit.subject, outcome text);
CREATE TRIGGER back AFTER INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('who', 'laiwu/34', 'outcome');
ALTER TABLE public.application OWNER TO building;
SELECT is(pg_temp.as_role('building', $$INSERT INTO public.application (who, outcome) VALUES ('91370116MA3DEM0198', 'inspected') RETURNING id$$), '1', 'a row of an application''s table');
SELECT is((SELECT department || ' ' || outcome FROM credit.feedback ORDER BY id DESC LIMIT 1), '区住建和城建局 inspected', 'feeds back for the department of today');
SELECT is(pg_temp.owed('feedback'), '区住建和城建局 12 1, 区住建和城建局 34 1, 区农业局 34 2, 区财政金融局 5 1', 'and is owed no more');
SELECT credit_bind_department('区城乡建设局', 'police') \gset
SET LOCAL credit.department = '区城乡建设局';
SELECT is(pg_temp.as_role('police', $$SELECT credit_feedback('orgcode:D2143569-X', 'laiwu/12', 'inspected', '{"document_no": "建3"}')$$)::bigint > 0, true, 'of several departments the session names one by a former name');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), '区住建和城建局', 'and feeds back for whoever has its duties');
SET LOCAL credit.department = '区住建局';
SELECT is(credit_feedback('orgcode:D2143569-X', 'laiwu/34', 'inspected') > 0, true, 'the tables'' owner does by any name');
SELECT is((SELECT department FROM credit.feedback ORDER BY id DESC LIMIT 1), '区住建和城建局', 'and means the same');
RESET credit.department;

-- Back again: the history has each day's name
SELECT credit_rename_department('区农业局', '区农业农村局', credit.legal_day(now()) - 30, '3号') \gset
SELECT is(pg_temp.owed('feedback'), '区农业农村局 34 2, 区财政金融局 5 1', 'a name that is entered late works from its day');
SELECT is(pg_temp.as_role('farming', $$SELECT credit_feedback('orgcode:D2143569-X', 'laiwu/34', 'inspected')$$)::bigint > 0, true, 'it feeds back');
SELECT credit_rename_department('区农业农村局', '区农业局', credit.legal_day(now()), '4号') \gset
SELECT is(pg_temp.owed('feedback'), '区农业局 34 1, 区财政金融局 5 1', 'and back: what it has done counts under either name');
SELECT is(pg_temp.as_role('farming', $$SELECT string_agg(department, ',') FROM credit.feedback$$), '区农业农村局', 'and keeps the name under which it was done');

-- What turns out not to have been in force is for the successor to undo.
SELECT credit_revoke((SELECT listing FROM credit.listing WHERE case_no ~ '执1号' LIMIT 1), '不应纳入', credit.legal_day(now()), '撤1', credit.legal_day(now())) \gset
SELECT is(pg_temp.as_role('building', $$SELECT string_agg(DISTINCT department, ',' ORDER BY department) FROM credit.undo_list WHERE measure = 'laiwu/12' AND NOT lifted$$), '区住建和城建局,区住建局', 'what the former department did is among what its successor has to undo');
INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('91370116MA3DEM0198', 'laiwu/12', 'lifted', '区住建和城建局');
SELECT is(pg_temp.as_role('building', $$SELECT count(*) FROM credit.undo_list WHERE measure = 'laiwu/12' AND NOT lifted$$), '0', 'until that one says that it is');

-- The feed
CREATE ROLE relay;
SET LOCAL client_min_messages = error;
SELECT matches(credit_create_publication('merged', '区城乡建设局', 'relay'), $$laiwu/12,laiwu/13,.*laiwu/7$$, 'a publication by a former name has the measures of all that it has become');

SELECT * FROM finish();
ROLLBACK;
