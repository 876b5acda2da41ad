-- Practice: a list of holders under watch (credit_watch_list), for a department
-- that has no table here: who may send one and for what, that it is replaced as a
-- whole, whom it reaches, who sees it, and when it is removed (个人信息保护法 arts. 6,
-- 19, 47, 51: no more and no longer than the purpose needs).
BEGIN;
SET LOCAL client_min_messages = error;
SELECT plan(76);

CREATE ROLE holder_clerk LOGIN; SELECT credit_bind_department('区文明办', 'holder_clerk') \gset
CREATE ROLE holder_colleague; SELECT credit_bind_department('区文明办', 'holder_colleague') \gset
CREATE ROLE holder_app; SELECT credit_bind_application('区文明办', 'holder_app', 'laiwu/29') \gset
CREATE ROLE holder_finance; SELECT credit_bind_department('区财政局', 'holder_finance') \gset
CREATE ROLE holder_court; SELECT credit_bind_court('济南市莱芜区人民法院', 'holder_court') \gset
CREATE ROLE holder_office; GRANT credit_office TO holder_office;
CREATE ROLE holder_nobody;
\i test/as_role.sql
\i test/years_pass.sql
CREATE FUNCTION pg_temp.citizen(born date, n integer DEFAULT 1) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1)
	FROM (SELECT '379999' || to_char(born, 'YYYYMMDD') || lpad(n::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.send(args text, who text DEFAULT 'holder_clerk') RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, format($q$SELECT string_agg(concat_ws('/', measure, kept, minors, reached), ' ') FROM credit_watch_list(%s)$q$, args))
$$;
CREATE FUNCTION pg_temp.hits(w bigint, who text DEFAULT 'holder_clerk') RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, format($q$SELECT string_agg(concat_ws('/', row_key[1], verdict, state), ' ' ORDER BY row_key) FROM credit_hits(%s)$q$, w))
$$;
CREATE FUNCTION pg_temp.note(who text DEFAULT 'holder_clerk') RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, $q$SELECT string_agg(concat_ws('/', begun, ended, problem), ' ' ORDER BY noted) FROM credit_note_hits()$q$)
$$;
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "丙公司", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196001110130", "role": "法定代表人", "since": "2019-06-12"}]},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]') \gset
SELECT credit.legal_day(now()) AS today, credit.legal_day(now()) + 30 AS later, (credit.legal_day(now()) + '1 year'::interval)::date AS longest, (credit.legal_day(now()) + '1 year'::interval)::date + 1 AS too_long \gset

-- Who may send what
SELECT is(pg_temp.send(args), code, what) FROM (VALUES
	($$NULL, '{379999196001110130}', '{laiwu/29}', 'licensing', current_date + 3$$, '22004', 'without a name a list is not taken'), ($$'', '{379999196001110130}', '{laiwu/29}', 'licensing', current_date + 3$$, '22023', 'nor with an empty one'),
	($$E'　\u200b', '{379999196001110130}', '{laiwu/29}', 'licensing', current_date + 3$$, '22023', 'or one of spaces'), ($$repeat('名', 201), '{379999196001110130}', '{laiwu/29}', 'licensing', current_date + 3$$, '22001', 'or one that is too long'),
	($$'劳模', NULL, '{laiwu/29}', 'licensing', current_date + 3$$, '22004', 'without subjects'), ($$'劳模', '{}', '{laiwu/29}', 'licensing', current_date + 3$$, '22023', 'with nobody in it'), ($$'劳模', '{379999196001110130,NULL}', '{laiwu/29}', 'licensing', current_date + 3$$, '22004', 'with somebody who is NULL'),
	($$'劳模', '{{379999196001110130}}', '{laiwu/29}', 'licensing', current_date + 3$$, '22023', 'with a table of subjects'), ($$'劳模', array_fill('91370116MA3DEM0198'::credit.subject, '{1000001}'), '{laiwu/29}', 'licensing', current_date + 3$$, '22023', 'with more than a million'),
	($$'劳模', '{379999196001110131}', '{laiwu/29}', 'licensing', current_date + 3$$, '22P02', 'with a number that is none'),
	($$'劳模', '{379999196001110130}', NULL, 'licensing', current_date + 3$$, '22004', 'without measures'), ($$'劳模', '{379999196001110130}', '{}', 'licensing', current_date + 3$$, '22023', 'for no measure'), ($$'劳模', '{379999196001110130}', '{NULL}', 'licensing', current_date + 3$$, '22004', 'for one that is NULL'),
	($$'劳模', '{379999196001110130}', '{laiwu/99}', 'licensing', current_date + 3$$, '42704', 'for one of no plan'), ($$'劳模', '{379999196001110130}', '{laiwu/29,laiwu/4}', 'licensing', current_date + 3$$, '42501', 'for one of another department'),
	($$'劳模', '{379999196001110130}', '{laiwu/29}', NULL, current_date + 3$$, '22004', 'without a purpose'), ($$'劳模', '{379999196001110130}', '{laiwu/29}', '好奇', current_date + 3$$, '22023', 'for a purpose that the office does not keep'),
	($$'劳模', '{379999196001110130}', '{laiwu/29}', 'licensing', NULL$$, '22004', 'without end'), ($$'劳模', '{379999196001110130}', '{laiwu/29}', 'licensing', credit.legal_day(now()) - 1$$, '22023', 'until a day that is over')) x (args, code, what);
SELECT is(pg_temp.send(format($$'劳模', '{379999196001110130}', '{laiwu/29}', 'licensing', %L$$, :'too_long')), '22023', 'for longer than a year');
SELECT is(pg_temp.send($$'劳模', '{379999196001110130}', '{laiwu/29}', 'licensing', current_date + 3$$, who), '42501', who || ' sends none') FROM unnest('{holder_app,holder_finance,holder_court,holder_office,holder_nobody}'::text[]) who;
SELECT is_empty('SELECT FROM credit.held_list UNION ALL SELECT FROM credit.held_subject UNION ALL SELECT FROM credit.watch UNION ALL SELECT FROM credit.screening', 'and nothing of what was not taken is kept');
SET LOCAL credit.department = '区文明办';
SELECT throws_ok($$SELECT credit_watch_list('劳模', '{379999196001110130}', '{laiwu/29}', '好奇', current_date + 3)$$, '22023', 'purpose of a check is not one of those that the office keeps', 'the error says which');
SELECT throws_ok($$SELECT credit_watch_list('劳模', '{379999196001110131}', '{laiwu/29}', 'licensing', current_date + 3)$$, '22P02', NULL, 'a number that is none ends the call');
RESET credit.department;

-- What is kept
\set child 'pg_temp.citizen((credit.legal_day(now()) + 1 - interval \'18 years\')::date)'
SELECT is(pg_temp.send(format($$'劳模', ARRAY['379999196001110130', '379999196203130252', '91370116MA3DEM0198', 'orgcode:MA3DEM01-9', '379999196203130252', %L]::credit.subject[], '{laiwu/29,laiwu/29}', 'licensing：评选复核', %L$$, :child, :'later')),
	'laiwu/29/3/1/2', 'a list is taken: each subject once, by its number, and no minor');
SELECT watch AS w FROM credit.watch_list WHERE measure = 'laiwu/29' \gset
SELECT is(pg_temp.as_role('holder_colleague', $$SELECT string_agg(concat_ws('|', department, measure, relation, list, subjects, purpose, note, keep_until - credit.legal_day(now()), sent_by), ' ' ORDER BY watch) FROM credit.watch_list$$),
	'区文明办|laiwu/29|劳模|3|licensing|评选复核|30|holder_clerk', 'a colleague sees the watch, for what and until when');
SELECT results_eq('SELECT measure::text, purpose, note, inputs, invalid, matched, asking_role, department FROM credit.screening ORDER BY id',
	$$VALUES ('laiwu/29', 'licensing', '评选复核', 6::bigint, 1::bigint, 2::bigint, 'holder_clerk'::name, '区文明办')$$, 'it is a screening, and logged as one');
SELECT is(pg_temp.as_role(who, format($$SELECT concat((SELECT count(*) FROM credit.watch_list), (SELECT count(*) FROM credit_hits(%s)))$$, :w)), '42704', who || ' sees nothing of it') FROM unnest('{holder_finance}'::text[]) who;
SELECT is(pg_temp.as_role(who, 'SELECT count(*) FROM credit.watch_list'), CASE who WHEN 'holder_finance' THEN '0' ELSE '42501' END, who || ' does not see that there is one') FROM unnest('{holder_finance,holder_app,holder_court,holder_office,holder_nobody}'::text[]) who;
SELECT is(pg_temp.as_role(who, format('SELECT count(*) FROM credit.%I', t)), '42501', format('%s does not read %s', who, t)) FROM unnest('{holder_clerk,holder_office}'::text[]) who, unnest('{held_list,held_subject}'::text[]) t;

-- Whom it reaches
SELECT is(pg_temp.hits(:w), '379999196001110130/restricted/open 91370116MA3DEM0198/restricted/open', 'the organization is reached, and who holds a post in another');
SELECT results_eq(format('SELECT row_key, labels, subject, case_no, via FROM credit_hits(%s) WHERE via IS NOT NULL', :w), $$VALUES ('{379999196001110130}'::text[], '{}'::jsonb, '379999196001110130'::credit.subject, '（2026）鲁0116执1号', '91350100M000100Y43'::credit.subject)$$, 'named by its number');
SELECT is(pg_temp.note(), '2/0', 'each is noticed');
SELECT is(pg_temp.note('holder_colleague'), '0/0', 'once');
SELECT is(pg_temp.as_role('holder_clerk', $$SELECT string_agg(DISTINCT measure::text, ',') FROM credit.owed WHERE kind = 'hit'$$), 'laiwu/29', 'and an answer is owed');
SELECT ok(pg_temp.as_role('holder_colleague', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/29', 'revoked')$$)::bigint > 0, 'which is feedback');
SELECT is(pg_temp.hits(:w), '379999196001110130/restricted/open 91370116MA3DEM0198/restricted/done', 'as of a table''s row');

-- It is replaced as a whole
SELECT is(pg_temp.send(format($$'劳模', '{91350100M000100Y43,379999196001110130}', '{laiwu/29}', 'licensing', %L$$, :'longest'), 'holder_colleague'), 'laiwu/29/2/0/2', 'a colleague sends it anew');
SELECT is(pg_temp.hits(:w), '379999196001110130/restricted/open 91350100M000100Y43/restricted/open 91370116MA3DEM0198/to_lift', 'whoever stays keeps what was noticed, whoever is new is reached, and what was done to who is no more in it is to be lifted');
SELECT is(pg_temp.note(), '1/1', 'and so it is noticed');
SELECT results_eq(format('SELECT ended_why FROM credit.noticed_hit WHERE watch = %s AND ended_at IS NOT NULL', :w), $$VALUES ('row')$$, 'with the reason');
SELECT is((SELECT array_agg(subject::text ORDER BY subject) FROM credit.held_subject), '{379999196001110130,91350100M000100Y43}', 'nobody else is kept');
SELECT is(pg_temp.send($$'劳模', '{91350100M000100Y43}', '{laiwu/4}', 'licensing', current_date + 3$$, 'holder_finance'), 'laiwu/4/1/0/1', 'another department has its own list of that name');
SELECT is((SELECT count(*) FROM credit.held_list), 2::bigint, 'beside it');
CREATE ROLE holder_both; SELECT credit_bind_department('区文明办', 'holder_both'), credit_bind_department('区财政局', 'holder_both') \gset
SELECT is(pg_temp.send($$'两家', '{91350100M000100Y43}', '{laiwu/29,laiwu/4}', 'licensing', current_date + 3$$, 'holder_both'), '22023', 'a list is of one department, also by who acts for two');
SELECT is((SELECT count(*) FROM credit.held_list), 2::bigint, 'and nothing of it is kept');

-- Its end
SELECT is(pg_temp.as_role('holder_finance', $$SELECT credit_unwatch_list('劳模二')$$), '42704', 'what is not there cannot be ended');
SELECT is(pg_temp.as_role('holder_court', $$SELECT credit_unwatch_list('劳模')$$), '42501', 'nor by who is no department');
SELECT throws_ok($$SELECT credit_unwatch_list('劳模')$$, '22023', 'several departments have a list of that name under watch', 'nor which it is be guessed');
SELECT is(pg_temp.as_role('holder_finance', $$SELECT credit_unwatch_list('劳模')$$), '1', 'a department removes its list');
SELECT is((SELECT count(*) FROM credit.held_subject s JOIN credit.held_list l ON l.id = s.list WHERE l.department = '区财政局'), 0::bigint, 'at once');
SELECT is(pg_temp.as_role('holder_finance', 'SELECT count(*) FROM credit.watch_list WHERE ended_at IS NULL'), '0', 'with its watch');
SELECT is(pg_temp.as_role('holder_office', 'SELECT credit_expire_lists()'), '0', 'what is to be kept is kept by the job');
SELECT pg_temp.years_pass(1);
UPDATE credit.held_list SET keep_until = credit.legal_day(now()) WHERE removed_at IS NULL;
SELECT is(pg_temp.note(), '0/0', 'on its last day it is read');
UPDATE credit.held_list SET keep_until = credit.legal_day(now()) - 1 WHERE removed_at IS NULL;
SELECT is(pg_temp.hits(:w), '55000', 'and no more on the day after, before any job has run');
SELECT is(pg_temp.as_role('holder_office', 'SELECT credit_expire_lists()'), '1', 'the job removes it');
SELECT is_empty('SELECT FROM credit.held_subject UNION ALL SELECT FROM credit.watch WHERE ended_at IS NULL', 'with all that are in it, and ends its watch');
SELECT is(pg_temp.as_role('holder_clerk', $$SELECT count(*) FROM credit.owed WHERE kind = 'hit'$$), '0', 'for which nothing is owed any more');
SELECT is(pg_temp.send($$'劳模', '{91350100M000100Y43}', '{laiwu/29}', 'licensing', current_date + 3$$), 'laiwu/29/1/0/1', 'it can be sent again');
SELECT max(watch) AS w FROM credit.watch_list \gset
SELECT is(pg_temp.as_role('holder_clerk', format('SELECT credit_unwatch(%s)', :w)), '', 'with its last watch');
SELECT is_empty('SELECT FROM credit.held_subject UNION ALL SELECT FROM credit.held_list WHERE removed_at IS NULL', 'a list is removed, too');

-- One list for several measures
SELECT d AS two, min(m.measure::text) AS m1, max(m.measure::text) AS m2 FROM credit_measures('91370116MA3DEM0198') x JOIN credit.measure_list m ON m.measure = x.measure, unnest(m.departments) d
WHERE x.verdict = 'restricted' GROUP BY d HAVING count(DISTINCT m.measure) > 1 ORDER BY d LIMIT 1 \gset
CREATE ROLE holder_two; SELECT credit_bind_department(:'two', 'holder_two') \gset
SELECT is(pg_temp.send(format($$'两项', '{91370116MA3DEM0198,91370116MA3DEM0273}', ARRAY[%L, %L, %1$L]::credit.measure[], 'licensing', credit.legal_day(now())$$, :'m2', :'m1'), 'holder_two'),
	(SELECT string_agg(m || '/2/0/1', ' ' ORDER BY m::credit.measure) FROM unnest(ARRAY[:'m1', :'m2']) m), 'it is taken for each, once');
SELECT is((SELECT count(*) FROM credit.screening WHERE department = :'two'), 2::bigint, 'and logged for each');
SELECT pg_temp.note('holder_two') \gset
SELECT is(pg_temp.send(format($$'两项', '{91370116MA3DEM0198,91370116MA3DEM0273}', ARRAY[%L]::credit.measure[], 'licensing', credit.legal_day(now())$$, :'m1'), 'holder_two'), :'m1' || '/2/0/1', 'then for one of them');
SELECT results_eq(format('SELECT w.measure::text, w.ended_at IS NULL, h.ended_why FROM credit.watch w JOIN credit.noticed_hit h ON h.watch = w.id WHERE w.department = %L ORDER BY 2', :'two'),
	format('VALUES (%L, false, %L), (%L, true, NULL)', :'m2', 'unwatched', :'m1'), 'and the watch of the other has ended');

SELECT * FROM finish();
ROLLBACK;
