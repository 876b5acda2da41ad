-- Register: limits on what a record says.  What is over one is a reject that
-- names the field and the limit, never cut, never the end of the push.
BEGIN;
SELECT plan(44);

CREATE FUNCTION pg_temp.record(p_changes jsonb) RETURNS text LANGUAGE sql
	RETURN ('{"iname": "莱芜砚岑商贸有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执31号", "grounds": [1], "decisionDate": "2026-03-02"}'::jsonb || p_changes)::text;
CREATE FUNCTION pg_temp.problem(p_changes jsonb) RETURNS text LANGUAGE sql
	RETURN credit.said((credit.check_record(pg_temp.record(p_changes))).problem);
CREATE FUNCTION pg_temp.problem(p_field text, p_length int, p_character text DEFAULT '甲') RETURNS text LANGUAGE sql
	RETURN pg_temp.problem(jsonb_build_object(p_field, repeat(p_character, p_length)));

-- The greatest length passes, one more is a reject; its text is not in the reason
CREATE TEMP TABLE field (field text, limit_of text, most int);
INSERT INTO field VALUES ('iname', 'name', 200), ('businessEntity', 'name', 200), ('courtName', 'court', 200), ('areaName', 'area', 200), ('gistUnit', 'issuer', 200),
	('gistId', 'document_no', 100), ('decisionNo', 'decision_no', 100), ('duty', 'duty', 10000), ('performance', 'performance', 10000),
	('performedPart', 'performance', 10000), ('unperformPart', 'performance', 10000), ('periodReason', 'reason', 10000);
SELECT is_empty($$SELECT field, pg_temp.problem(field, most) FROM field WHERE pg_temp.problem(field, most) IS NOT NULL$$, 'as long as the limit');
SELECT results_eq($$SELECT pg_temp.problem(field, most + 1) FROM field$$, $$SELECT format('%s is longer than %s characters', field, most) FROM field$$, 'one character more');
SELECT results_eq($$SELECT credit.text_limit(limit_of) FROM field$$, $$SELECT most FROM field$$, 'by the one table');
SELECT is(pg_temp.problem('iname', 200, '𠀀'), NULL, 'characters, not bytes');
SELECT is(pg_temp.problem('cardNum', 101, '9'), 'cardNum is longer than 100 characters', 'the identifier');
SELECT is(pg_temp.problem('caseCode', 101), 'caseCode is longer than 100 characters', 'the case number');
SELECT is(pg_temp.problem('disruptTypeName', 1001), 'disruptTypeName is longer than 1000 characters', 'the wording of the grounds');
SELECT is(pg_temp.problem('removalReason', 10001), 'removalReason is longer than 10000 characters', 'the reason of a removal');
SELECT is_empty($$SELECT f, pg_temp.problem(f, 101, '2') FROM unnest('{partyTypeName,sexy,age,birthDate,regDate,publishDate,decisionDate,periodYears,graceUntil,exitBan,notPublic,onApplication,removedOn,grounds,bars}'::text[]) f
	WHERE pg_temp.problem(f, 101, '2') IS DISTINCT FROM f || ' is longer than 100 characters'$$, 'dates, marks, codes');
SELECT is(pg_temp.problem(jsonb_build_object('bars', to_jsonb(array_fill('x'::text, ARRAY[10000])))), 'bars is longer than 100 characters', 'a list of them');
SELECT is(pg_temp.problem(jsonb_build_object('grounds', to_jsonb(array_fill(1, ARRAY[10000])))), 'grounds is longer than 100 characters', 'and of numbers');
SELECT is(pg_temp.problem(jsonb_build_object('iname', repeat('甲', 201), 'duty', repeat('乙', 10001))),
	'duty is longer than 10000 characters; iname is longer than 200 characters', 'every one is told, and nothing that only follows from it');
SELECT row_eq(format('SELECT subject::text, case_key FROM credit.check_record(%L)', pg_temp.record(jsonb_build_object('iname', repeat('甲', 201), 'decisionDate', repeat('2', 101)))),
	ROW('91370116MA3DEM0198'::text, '(2026)鲁0116执31号'::text), 'whose record of which case it is can be read all the same');

-- The normalized name is what an index holds: NFKC makes eighteen characters of this one, three of them spaces
SELECT is(pg_temp.problem('iname', 40, 'ﷺ'), NULL, 'a name that grows by normalizing');
SELECT is(pg_temp.problem('iname', 41, 'ﷺ'), 'iname is longer than 600 characters in the form for comparison', 'but not without end');
SELECT throws_ok($$SELECT credit_accept_name('379999196001110130', repeat('ﷺ', 200), 'x')$$, '22001', NULL, 'nor by a decision');
SELECT throws_ok($$SELECT credit.name_key(repeat('甲', 201))$$, '22001', NULL, 'a name is measured before it is normalized');
SELECT is(credit.case_key('（2026）鲁' || repeat('甲', 100) || '执1号'), NULL, 'and so is a case number');

-- Time: these were quadratic
SET LOCAL statement_timeout = '20s';
SELECT matches(pg_temp.problem(f, 100000, E'\u0301\u0316'), ' is longer than ', f || ': a hundred thousand combining characters')
FROM unnest('{iname,cardNum,caseCode,decisionDate,disruptTypeName}'::text[]) f;
SELECT matches(pg_temp.problem(jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('cardNum', '379999196001110130', 'role', repeat(E'\u0301\u0316', 50000))))),
	'^role is longer than 100 characters$', 'in a relation');
RESET statement_timeout;

-- Relations
CREATE FUNCTION pg_temp.relations(p_count int) RETURNS jsonb LANGUAGE sql
	RETURN jsonb_build_object('relations', (SELECT jsonb_agg('{"cardNum": "379999196001110130", "role": "法定代表人"}'::jsonb) FROM generate_series(1, p_count)));
SELECT is(pg_temp.problem(pg_temp.relations(1000)), NULL, 'a thousand relations');
SELECT is(pg_temp.problem(pg_temp.relations(1001)), 'the record has more than 1000 relations', 'one more');
SELECT is(pg_temp.problem(pg_temp.relations(600) || jsonb_build_object('qysler', pg_temp.relations(600) -> 'relations')), 'the record has more than 1000 relations', 'in both fields together');

-- The whole record
CREATE FUNCTION pg_temp.filled(p_bytes int) RETURNS text LANGUAGE sql
	RETURN overlay(pg_temp.record('{"x": ""}') PLACING '"x": "' || repeat('y', p_bytes - octet_length(pg_temp.record('{"x": ""}'))) FROM position('"x": "' IN pg_temp.record('{"x": ""}')) FOR 6);
SELECT is(credit.said((credit.check_record(pg_temp.filled(262144))).problem), NULL, 'a record of 256 kB');
SELECT is(credit.said((credit.check_record(pg_temp.filled(262145))).problem), 'the record is longer than 262144 bytes', 'a byte more');
SELECT is((credit.check_record(pg_temp.filled(262145))).subject::text, '91370116MA3DEM0198', 'whose it is can be read all the same');
SELECT is(credit.said((credit.check_record(repeat('[', 20000000))).problem), 'the record is longer than 262144 bytes', 'twenty megabytes of brackets');

-- Through credit_push and the inbox: the others are applied, what is rejected is kept whole
SELECT is(credit_push('济南市莱芜区人民法院', '1', jsonb_build_array(
		pg_temp.record('{}')::jsonb,
		pg_temp.record(jsonb_build_object('cardNum', '91350100M000100Y43', 'iname', (SELECT string_agg(chr(19968 + (n * 7919) % 20000), '') FROM generate_series(1, 1000) n)))::jsonb)),
	ROW('1', 1, 0, 0, 0, 1)::credit.push_result, 'a name of a thousand uncommon characters is a reject, by credit_push');
SELECT is((SELECT length(record ->> 'iname') FROM credit.push_reject), 1000, 'whole');
INSERT INTO credit.inbox (record) VALUES (pg_temp.record(jsonb_build_object('iname', repeat('乙', 201)))), (pg_temp.filled(300000)), (repeat('x', 300000)), (repeat('[', 300000)),
	(pg_temp.record('{"cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执32号", "iname": "某公司"}'));
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '2', 'full'), ROW('2', 1, 0, 0, 0, 4)::credit.push_result, 'by the inbox; and nobody leaves a full list because his record is too long');
SELECT results_eq($$SELECT reason FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE push_no = '2' ORDER BY record_no$$,
	ARRAY['iname is longer than 200 characters'] || array_fill('the record is longer than 262144 bytes'::text, ARRAY[3]), 'each with its reason');
SELECT is((SELECT octet_length(record #>> '{}') FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE push_no = '2' AND record_no = 3), 300000, 'whole');

-- Decisions by themselves pass the same checks
SELECT throws_like($$SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执33号', '{1}', '（2026）鲁0116执33号之一', '2026-03-02', '2026-03-02', NULL, jsonb_build_object('duty', repeat('甲', 10001)))$$,
	'%duty is longer than 10000 characters%', 'the details of a listing');

-- JSON that comes with a decision, by the same table
SELECT throws_ok(call, '22001', says || ' bytes', says) FROM (SELECT jsonb_build_object('x', repeat('y', 262144)) AS j) j, LATERAL (VALUES
	(format('SELECT credit_list(''甲'', ''379999196001110130'', ''甲'', ''（2026）鲁0116执1号'', ''{1}'', ''x'', ''2026-01-05'', ''2026-01-05'', NULL, %L)', j), 'details is longer than 262144'),
	(format('SELECT credit_correct(1, %L, ''x'', ''2026-01-05'', ''x'', ''2026-01-05'')', j), 'changes is longer than 262144'),
	(format('SELECT credit_remove(1, ''performed'', ''2026-01-05'', ''x'', ''2026-01-05'', %L)', j), 'detail is longer than 262144'),
	(format('SELECT credit_correct_feedback(1, ''refused'', %L, ''x'')', j), 'detail is longer than 262144'),
	(format('SELECT credit_load_holidays(2030, ''x'', %L)', j), 'days is longer than 262144'),
	(format('SELECT credit_load_plan(jsonb_build_object(''x'', repeat(''y'', 8388608)))'), 'plan is longer than 8388608')) v (call, says);
SELECT is_empty($$SELECT p.proname, a.name FROM pg_proc p, unnest(p.proargnames, p.proargtypes::oid[]) a (name, type)
	WHERE p.pronamespace = 'credit'::regnamespace AND p.proname LIKE 'do\_%' AND a.type IN ('text'::regtype, 'jsonb'::regtype) AND a.name <> 'records' AND credit.text_limit(a.name) IS NULL$$, 'every text and JSON that a decision takes has a limit');

SELECT * FROM finish();
ROLLBACK;
