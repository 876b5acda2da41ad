-- Register: names of fields as data, and what a push says of names that it does not
-- know.  What decides holds the record where its name was misspelt; what decides
-- nothing is noted with its value; the office makes names known.
BEGIN;
SELECT plan(26);
\ir ../../send.sql
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2020）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-03-18') || more
$$;

-- A misspelt period of grace brings nobody onto the list during it
SELECT is(pg_temp.send(pg_temp.record(1, '{"graceUntill": "2026-05-18", "foo": 1}')), '0/0/0/0/1', 'a misspelt period of grace');
SELECT results_eq('SELECT held, reason FROM credit.push_reject', $$VALUES (true, '"graceUntill" is not known as a field, and close to "graceUntil": if that was meant, write it so, else leave it out or give it another name')$$, 'is a question to the court');
SELECT results_eq('SELECT unknown_records, unknown_fields FROM credit.push', $$VALUES (1::bigint, '{"foo": 1, "graceUntill": 1}'::jsonb)$$, 'and counted with the others');
SELECT is(pg_temp.send(pg_temp.record(1, '{"graceUntil": "2026-05-18", "foo": 1}')), '1/0/0/0/0', 'under its name it is read');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(2, '{"foo": 1}'), pg_temp.record(3, '{"Foo": 1, "foo": 2}'), pg_temp.record(4))), '3/0/0/0/0', 'three records');
SELECT results_eq('SELECT unknown_records, unknown_fields FROM credit.push ORDER BY id DESC LIMIT 1', $$VALUES (2::bigint, '{"foo": 2, "Foo": 1}'::jsonb)$$, 'two of them with unknown fields, each with its count');
-- Pushes are read by all courts and the office: a name that is a number tells whom another court's record is about.
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(20, '{"379999196001110130": 1, "37999919600111013０的电话": 1, "foo": 1}'), pg_temp.record(21, '{"379999196001110131": 1, "第1种电话2026": 2}'))), '2/0/0/0/0', 'numbers as names of fields');
SELECT results_eq('SELECT unknown_records, unknown_fields FROM credit.push ORDER BY id DESC LIMIT 1', $$VALUES (2::bigint, '{"foo": 1, "***": 3, "第1种电话2026": 1}'::jsonb)$$, 'are counted and not kept, in any spelling and with a slip of the pen');

-- What decides nothing
SELECT is(pg_temp.send(pg_temp.record(5, '{"regDate": "不清楚", "sexy": "?", "performance": ["无"]}')), '1/0/0/0/0', 'a filing of no day costs no record');
SELECT results_eq($$SELECT held, fields, record ->> 'filed_on', record ->> 'case_no' FROM credit.push_reject WHERE fields IS NOT NULL$$,
	$$VALUES (false, '{filed_on,performance,sex}'::text[], '不清楚', '（2020）鲁0116执5号')$$, 'and is noted as it stood');
SELECT is(pg_temp.send(pg_temp.record(6, '{"regDate": "2026-03-19"}')), '0/0/0/0/1', 'one after the decision');
SELECT is((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'decisionDate 2026-03-18 lies before regDate 2026-03-19: one of them is wrong', 'holds the record with both days');
SELECT is((SELECT held FROM credit.push_reject ORDER BY id DESC LIMIT 1), true, '... and is no reject');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '亓某', '（2020）鲁0116执9号', '{1}', '决9', '2026-03-18', '2026-03-18', details => '{"regDate": "不清楚"}')$$, '23514',
	'the decision cannot be entered: regDate "不清楚" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)', 'who enters a decision is told at once');

-- An empty line is no record
INSERT INTO credit.inbox (record) VALUES (NULL), (''), (E'\u3000 '), (pg_temp.record(7)::text), (NULL), ('no record');
SELECT is((SELECT added || '/' || rejected FROM credit_push_inbox('济南市莱芜区人民法院', '900')), '1/1', 'empty lines are passed over');
SELECT is((SELECT record_no FROM credit.push_reject ORDER BY id DESC LIMIT 1), 6::bigint, '... and count as places');
SELECT is((SELECT count(*) FROM credit.inbox), 0::bigint, '... and do not stay');

-- The office makes names known
SELECT is((credit.check_record((pg_temp.record(8) || '{"缓冲截止": "2026-05-18"}')::text)).unknown, '{缓冲截止}', 'a name that nobody knows');
SELECT lives_ok($$SELECT credit_add_record_name('缓冲截止', 'grace_until', '莱芜区法院的表格')$$, 'the office says what it means');
SELECT is((credit.check_record((pg_temp.record(8) || '{" 缓冲 截止：": "2026-05-18"}')::text)).grace_until, '2026-05-18', '... and it is read at once, in any spelling');
SELECT lives_ok($$SELECT credit_add_record_name('备注', NULL, '莱芜区法院的表格')$$, 'one that says nothing');
SELECT is((credit.check_record((pg_temp.record(8) || '{"备注": "x"}')::text)).unknown, NULL, '... is not told any more');
SELECT throws_ok($$SELECT credit_add_record_name('案号', 'name', 'x')$$, '23505', 'the name "案号" is known already', 'no name means two fields');
SELECT throws_ok($$SELECT credit_add_record_name('某名', '案号', 'x')$$, '22023', '"案号" is not a field of a record', 'a field has the register''s name');
SELECT lives_ok($$SELECT credit_add_record_name('何时卸任', 'until', 'x', 'relation')$$, 'a member of a relation');
SELECT is_empty($$SELECT name FROM credit.record_name WHERE part = 'record' AND credit.record_field(name) IS DISTINCT FROM field$$, 'each name is found by itself');
SELECT * FROM finish();
ROLLBACK;
