-- Security: what is asked by the front door.  What has ended is told to a court of
-- its own list, and to a department where it asked, or fed back, while the listing
-- ran; of somebody else's cases nothing is told (法释〔2017〕7号 art. 10, 山东省社会
-- 信用条例 art. 38: no shadow list).  Each attack is tried on who was listed once
-- and on who never was: the answers are the same.
BEGIN;
SELECT plan(42);

CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE buyer; SELECT credit_bind_application('区财政局', 'buyer', 'laiwu/4') \gset
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;
-- As as_role, with the whole error: its first line, detail and hint.
CREATE FUNCTION pg_temp.told(who name, query text, about text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text; detail text; hint text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE format(query, about) INTO result;
	RESET ROLE;
	RETURN replace(result, about, '?');
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RESET ROLE;
	RETURN replace(replace(concat_ws('|', SQLSTATE, SQLERRM, detail, hint), about, '?'), credit.subject_mask(about::credit.subject), '*');
END $$;

-- Who was listed by court A until two weeks ago, who never was, who is.
\set once '''379999196001110130'''
\set never '''379999196203130252'''
\set now '''379999197904160192'''
\set unit '''91370116MA3DEM0198'''
\set day_before '(credit.legal_day(now()) - 20)'
SELECT credit_list('甲区人民法院', :once, '甲某', '（2026）鲁0116执1号', '{1}', '决1', :day_before - 40, :day_before - 40) AS ended \gset
SELECT credit_list('甲区人民法院', :now, '乙某', '（2026）鲁0116执2号', '{1}', '决2', :day_before - 40, :day_before - 40) AS running \gset
SELECT credit_list('甲区人民法院', :unit, '丙公司', '（2026）鲁0116执3号', '{1}', '决3', :day_before - 40, :day_before - 40) AS unit_ended \gset
-- While they run, the civil affairs office asks about one of them, and the purchasing application about another.
SELECT is(pg_temp.as_role('civil', $$SELECT (credit_check('379999196001110130', 'laiwu/3', 'registration')).verdict$$), 'restricted', 'a department asks while the listing runs');
SELECT is(pg_temp.as_role('buyer', $$SELECT (credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')).verdict$$), 'restricted', 'so does an application for another');
SELECT credit_link_successor('甲区人民法院', '91370116MA3DEM0198', '91370116MA3DEM0273', credit.legal_day(now()), '合并登记', credit.legal_day(now())) \gset
SELECT credit_remove(:ended, 'performed', credit.legal_day(now()) - 14, '删1', credit.legal_day(now()) - 14) \gset
SELECT credit_remove(:unit_ended, 'performed', credit.legal_day(now()) - 14, '删3', credit.legal_day(now()) - 14) \gset

/* Doors */

CREATE TEMP TABLE door (no integer GENERATED ALWAYS AS IDENTITY, who name, query text);
INSERT INTO door (who, query)
SELECT d.who, format('SELECT credit_feedback(%%L, %L, %L, jsonb_build_object(''decided_on'', credit.legal_day(now()) - %s))', d.measure, d.outcome, ago)
FROM (VALUES ('finance'::name, 'laiwu/4', 'refused'), ('finance', 'laiwu/5', 'withheld'), ('buyer', 'laiwu/4', 'refused'), ('court_b', 'laiwu/4', 'refused')) d (who, measure, outcome)
CROSS JOIN unnest(ARRAY[0, 13, 14, 15, 30, 45, 60, 61, 400]) ago;
INSERT INTO door (who, query) VALUES
	('finance', 'SELECT credit_explain(%L, ''laiwu/4'')'), ('buyer', 'SELECT credit_explain(%L, ''laiwu/4'')'),
	('finance', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'')'),
	('finance', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'', now() - interval ''1 minute'')'),
	('finance', 'SELECT credit_match(ARRAY[%L])'),
	('court_b', 'SELECT credit_explain(%L, ''laiwu/4'')'),
	('court_b', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'')'),
	('court_b', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'', clock_timestamp())'),
	('court_b', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'', now() - interval ''1 minute'')'),
	('court_b', 'SELECT credit_statement(%L)'), ('court_b', 'SELECT credit_statement_text(%L)'),
	('court_b', 'SELECT credit_accept_name(%L, ''丁某'', ''更名'')'),
	('court_b', 'SELECT count(*) FROM credit_changes(NULL) WHERE subject = %L'),
	('finance', 'SELECT count(*) FROM credit_changes(NULL) WHERE subject = %L'),
	('finance', 'SELECT count(*) FROM credit.owed WHERE subject = %L'),
	('finance', 'SELECT count(*) FROM credit.my_access_log(%L)');
SELECT is_empty($$SELECT d.who, d.query, pg_temp.told(d.who, d.query, '379999196001110130'), pg_temp.told(d.who, d.query, '379999196203130252') FROM door d
	WHERE pg_temp.told(d.who, d.query, '379999196001110130') IS DISTINCT FROM pg_temp.told(d.who, d.query, '379999196203130252')$$,
	'who was listed by another court, and not asked about, is told of as who never was');
SELECT is_empty($$SELECT d.who, d.query, pg_temp.told(d.who, d.query, '91370116MA3DEM0198') FROM door d
	WHERE d.who = 'court_b' AND pg_temp.told(d.who, d.query, '91370116MA3DEM0198') IS DISTINCT FROM pg_temp.told(d.who, d.query, '91350100M000100Y43')$$, 'of a unit as well');
SELECT is(pg_temp.as_role('court_b', $$SELECT credit_explain('91370116MA3DEM0198', 'laiwu/4') ->> 'successors'$$), NULL, 'where nothing holds, no successor is named');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_explain('379999197904160192', 'laiwu/4') ->> 'verdict'$$), 'restricted', 'where something holds, it is explained');

-- That a door that is open would be found: the owner knows.
SELECT isnt(pg_temp.told(current_user, 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'')', :once),
	pg_temp.told(current_user, 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'')', :never), 'the owner is told of the past');
SELECT isnt(pg_temp.told('court_a', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'')', :once), '0', 'and the court of its own list');
SELECT isnt(pg_temp.told('court_a', 'SELECT count(*) FROM credit_measures(%L, now() - interval ''20 days'', clock_timestamp())', :once), '0', 'also as it was known');

/* A tie */

SELECT ok(pg_temp.as_role('civil', format($$SELECT credit_feedback('379999196001110130', 'laiwu/3', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 20)) ~ '^\d+$',
	'a department that asked while it ran feeds back afterwards');
SELECT is(pg_temp.as_role('civil', format($$SELECT credit_feedback('379999196001110130', 'laiwu/3', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 13)), 'CR002',
	'not of a day on which it was over');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 20)), 'CR002',
	'another department''s question is no tie');
SELECT ok(pg_temp.as_role('buyer', format($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 20)) ~ '^\d+$',
	'an application''s question is its department''s');
SELECT ok(pg_temp.as_role('finance', format($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 21)) ~ '^\d+$',
	'and ties the department');
SELECT ok(pg_temp.as_role('finance', format($$SELECT credit_feedback('379999197904160192', 'laiwu/4', 'refused', jsonb_build_object('decided_on', %L::date))$$, credit.legal_day(now()) - 20)) ~ '^\d+$',
	'of what runs now, each may feed back on an earlier day');
-- A tie is to a listing: of another that ended before, nothing.
SELECT credit_list('乙区人民法院', :now, '乙某', '（2024）鲁0117执2号', '{1}', '决9', :day_before - 400, :day_before - 400) AS older \gset
SELECT credit_remove(:older, 'performed', :day_before - 300, '删9', :day_before - 300) \gset
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_feedback('379999197904160192', 'laiwu/4', 'refused', jsonb_build_object('decided_on', %L::date))$$, :day_before - 350)), 'CR002',
	'of another listing of the same person, which ended before, nothing');
SELECT is(pg_temp.as_role('court_a', $$SELECT count(*) FROM credit_measures('379999197904160192', now() - interval '370 days')$$), '0', 'nor is another court told of it');
SELECT isnt(pg_temp.as_role('court_b', $$SELECT count(*) FROM credit_measures('379999197904160192', now() - interval '370 days')$$), '0', 'as its own court is');
-- By a trigger of the department's own table, whose rows name the day, the same.
CREATE TABLE refusal (who credit.subject, outcome text, decided_on date);
CREATE TRIGGER fed_back AFTER INSERT ON refusal FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('who', 'laiwu/4', 'outcome');
ALTER TABLE refusal OWNER TO finance;
SELECT is(pg_temp.as_role('finance', format($$INSERT INTO refusal VALUES ('379999196001110130', 'refused', %L) RETURNING 'in'$$, credit.legal_day(now()) - 20)), 'in', 'a row about who was listed once goes in');
SELECT is((SELECT count(*)::int FROM credit.feedback WHERE source IS NOT NULL), 0, 'and nothing is fed back on it');

-- A correction names another day: of two persons about whom the department has fed back, court B had listed one before.
\set twice '''379999196405150155'''
SELECT credit_list('甲区人民法院', :twice, '己某', '（2026）鲁0116执6号', '{1}', '决6', :day_before - 40, :day_before - 40) \gset
SELECT credit_list('乙区人民法院', :twice, '己某', '（2025）鲁0117执9号', '{1}', '决9', :day_before - 200, :day_before - 200) AS others \gset
SELECT credit_remove(:others, 'performed', :day_before - 150, '删9', :day_before - 150) \gset
SELECT credit_list('甲区人民法院', '379999196102120186', '戊某', '（2026）鲁0116执5号', '{1}', '决5', :day_before - 40, :day_before - 40) \gset
CREATE FUNCTION pg_temp.corrected(about credit.subject, day date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE f bigint;
BEGIN
	EXECUTE 'SET LOCAL ROLE finance';
	f := credit_feedback(about, 'laiwu/4', 'refused');
	PERFORM credit_correct_feedback(f, 'refused', jsonb_build_object('decided_on', day), '日期误记');
	RESET ROLE;
	RETURN 'taken';
EXCEPTION WHEN OTHERS THEN
	RESET ROLE;
	RETURN concat_ws('|', SQLSTATE, SQLERRM);
END $$;
SELECT alike(pg_temp.corrected(:twice, :day_before - 180), 'CR002|%', 'to a day on which another court''s listing ran, which ended before the department knew of it, no feedback is corrected');
SELECT is(pg_temp.corrected(:twice, :day_before - 180), pg_temp.corrected('379999196102120186', :day_before - 180), 'as if there had been none');
SELECT is(pg_temp.corrected(:twice, :day_before - 30), 'taken', 'to a day of the listing itself it is');

/* Between courts */

SELECT is(pg_temp.as_role('court_b', $$SELECT credit_list_fingerprint('甲区人民法院')$$), '42501', 'the fingerprint of another court''s list is not told');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_list_fingerprint('甲区人民法院')$$), credit_list_fingerprint('甲区人民法院'), 'that of its own is');
SELECT is(pg_temp.as_role('court_b', format('SELECT credit_statement(%L)', :never)), '42501', 'a court that has no case of the subject makes no statement');
SELECT is(pg_temp.as_role('court_b', format('SELECT credit_statement(%L)', :once)), '42501', 'be it listed by another');
SELECT is(pg_temp.as_role('court_a', format('SELECT jsonb_array_length(credit_statement(%L) -> ''listings'')', :once)), '1', 'the court that listed it does');
SELECT is(pg_temp.as_role('court_b', format('SELECT jsonb_array_length(credit_statement(%L) -> ''listings'')', :now)), '1', 'and of a listing that it has made within the transaction, its own alone');
SELECT is(pg_temp.as_role('court_b', format('SELECT credit_accept_name(%L, ''丁某'', ''更名'')', :never)), '42501', 'a name is accepted by a court that has a case');
SELECT is(pg_temp.as_role('court_b', format('SELECT count(*) FROM credit.my_party(%L)', :once)), '0', 'the names of others'' debtors are not shown');
-- A record that is held is a case: its court says whom it means.
SELECT is(pg_temp.as_role('court_b', $$SELECT rejected FROM credit_push('乙区人民法院', 'n1', '[{"iname": "甲某某", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0117执8号", "grounds": [1], "decisionDate": "2026-06-01"}]')$$), '1',
	'a record under another name is held');
SELECT is(pg_temp.as_role('court_b', $$SELECT bool_or(reason ~ '甲某') FROM credit.my_push_reject()$$), 'false', 'its reason does not say which name is known');
SELECT isnt(pg_temp.as_role('court_b', format('SELECT credit_accept_name(%L, ''甲某某'', ''更名'')', :once)), '42501', 'then the court may accept it');
SELECT is(pg_temp.as_role('court_b', $$SELECT added FROM credit_push('乙区人民法院', 'n2', '[{"iname": "甲某某", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0117执8号", "grounds": [1], "decisionDate": "2026-06-01"}]')$$), '1', 'and lists');

/* The feed */

-- It hands out what is committed; what it hands out to whom is asked of its rows.
SELECT is((SELECT array_agg(credit.told_to_reader(c, false) ORDER BY c.id) FROM credit.change c WHERE c.listing = :ended), ARRAY[true, true], 'who was reading while it ran is told of its end');
SELECT is((SELECT array_agg(credit.told_to_reader(c, true) ORDER BY c.id) FROM credit.change c WHERE c.listing = :ended), ARRAY[false, false], 'who begins afterwards is told nothing of it');
SELECT credit_correct(:ended, '{"decision_no": "决1之一"}', '文号有误', credit.legal_day(now()), '更1', credit.legal_day(now())) \gset
SELECT is((SELECT array_agg(credit.told_to_reader(c, false) ORDER BY c.id) FROM credit.change c WHERE c.listing = :ended), ARRAY[true, true, false], 'and of what is corrected after its end, nobody');
SELECT is((SELECT array_agg(c.after_end ORDER BY c.id) FROM credit.change c WHERE c.listing = :ended), ARRAY[false, false, true], '... nor, by the filter of its publication, a department that follows');
SELECT is((SELECT count(*)::int FROM credit.change c WHERE c.listing = :running AND NOT credit.told_to_reader(c, true)), 0, 'of what runs all is told');
SELECT is((SELECT array_agg(credit.told_to_reader(c, false) ORDER BY c.id) FROM credit.change c WHERE c.listing = :older), ARRAY[true, true], 'of what ended a year ago its end is told');

/* Doors of the kind */

-- A function about a subject that roles may call is known here, with what it asks for before it tells.
CREATE TEMP TABLE door_keeper (name text PRIMARY KEY, asks text NOT NULL);
INSERT INTO door_keeper VALUES
	('credit_accept_name', 'a tie'), ('credit_statement', 'a tie, and leaves a trace'), ('credit_statement_text', 'as credit_statement'), ('credit_statement_page', 'as credit_statement'),
	('credit_measures', 'the present, or the court''s own list'), ('credit_explain', 'the present'), ('credit_is_restricted', 'the present'),
	('credit_check', 'the present, and leaves a trace'), ('credit_feedback', 'the present or the department''s own questions; its error leaves a trace'),
	('give_feedback', 'as credit_feedback'), ('credit_override', 'a right that the owner gives; it is on record'),
	('credit_list', 'the court''s own decision'), ('credit_request_listing', 'the court''s own'), ('credit_note_warning', 'the court''s own'), ('credit_bar', 'the court''s own'),
	('credit_exempt', 'a listing of the court'), ('credit_change_identifier', 'a listing of the court'), ('credit_link_successor', 'a listing of the court'),
	('credit_bind', 'a listing of the court'), ('credit_release', 'a listing of the court'), ('credit_object', 'a listing of the court'),
	('credit_keep_apart', 'a listing of the court'), ('credit_request_assistance', 'a listing of the court');
SELECT is_empty($$
	SELECT DISTINCT p.proname FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
		JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'credit'
	CROSS JOIN unnest('{credit_court,credit_office,credit_department,credit_reader}'::name[]) r (role)
	WHERE 'credit.subject'::regtype = ANY (p.proargtypes) AND has_function_privilege(r.role, p.oid, 'EXECUTE') AND NOT has_function_privilege('pg_monitor', p.oid, 'EXECUTE')
	  AND p.proname NOT LIKE 'my\_%' AND p.proname NOT IN (SELECT name FROM door_keeper)$$, 'a new function about a subject says what it asks for first');

SELECT * FROM finish();
ROLLBACK;
