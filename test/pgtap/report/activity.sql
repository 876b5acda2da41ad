-- Report: how much is asked, fed back and pushed, by day, department and court, for a monitoring system.  The office and
-- the auditor are told every number, others none of fewer subjects than figures tell of.
BEGIN;
SELECT plan(14);

CREATE ROLE watcher; GRANT pg_monitor TO watcher;
CREATE ROLE office IN ROLE credit_office;
CREATE ROLE auditor IN ROLE credit_auditor;
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;
CREATE TEMP TABLE who (n integer PRIMARY KEY, number text NOT NULL);
INSERT INTO who SELECT n, b.base || substr('10X98765432', 1 + (SELECT sum(substr(b.base, i, 1)::int * (ARRAY[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11
	FROM generate_series(1, 17) i), 1)
FROM generate_series(1, 6) n, LATERAL (SELECT format('37999919600101%s', to_char(n, 'FM000')) AS base) b;
GRANT SELECT ON who TO finance;
CREATE FUNCTION pg_temp.shown(who name, which text) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, format('SELECT string_agg(concat_ws(%L, about, kind, number), %L ORDER BY about, kind) FROM credit.activity WHERE counted = %L AND day = credit.legal_day(now())', ' ', '; ', which))
$$;
GRANT EXECUTE ON FUNCTION credit.legal_day TO watcher, office, auditor;

SELECT credit_push('甲区人民法院', 'a1', (SELECT jsonb_agg(jsonb_build_object('iname', '某某', 'cardNum', number,
	'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[2]'::jsonb, 'decisionDate', '2026-06-01')) FROM who)
	|| '[{"iname": "某某", "cardNum": "379999196001110131"}]') \gset
SELECT credit_push('甲区人民法院', 'a2', '[]') \gset
SELECT pg_temp.as_role('finance', format('SELECT (credit_check(%L, %L, %L)).verdict', number, 'laiwu/4', 'procurement')) FROM who WHERE n <= 4 \g /dev/null
SELECT pg_temp.as_role('finance', format('SELECT (credit_check(%L, %L, %L)).verdict', number, 'laiwu/4', 'procurement')) FROM who WHERE n <= 4 \g /dev/null
SELECT pg_temp.as_role('finance', format('SELECT credit_feedback(%L, %L, %L)', number, 'laiwu/4', 'refused')) FROM who WHERE n <= 2 \g /dev/null

-- Pushes
SELECT is(pg_temp.shown('office', 'push'), '甲区人民法院 delta 2', 'pushes of a court, by mode');
SELECT is(pg_temp.shown('office', 'record'), '甲区人民法院 added 6; 甲区人民法院 rejected 1', 'what became of their records; of what there is none there is no row');
SELECT is(pg_temp.shown('watcher', 'push'), '甲区人民法院 delta 2', 'a monitoring login is told how many pushes came,');
SELECT is(pg_temp.shown('watcher', 'record'), '甲区人民法院 added 5; 甲区人民法院 rejected 1', 'and how many records were none; what happened to the list in multiples');

SELECT credit_push('乙区人民法院', 'b1', (SELECT jsonb_agg(jsonb_build_object('iname', '某某', 'cardNum', number,
	'caseCode', format('（2026）鲁0117执%s号', n), 'grounds', '[2]'::jsonb, 'decisionDate', '2026-06-01')) FROM who WHERE n <= 3)) \gset
SELECT is(ARRAY[pg_temp.shown('watcher', 'record'), pg_temp.shown('office', 'record')],
	ARRAY['甲区人民法院 added 5; 甲区人民法院 rejected 1', '乙区人民法院 added 3; 甲区人民法院 added 6; 甲区人民法院 rejected 1'], 'three records on a list are told to the office alone, and do not pass for five');

-- What departments ask and feed back
SELECT is(pg_temp.shown('office', 'check'), '区财政局 restricted 8', 'checks by department and verdict');
SELECT is(pg_temp.shown('auditor', 'feedback'), '区财政局 refused 2', 'feedback by department and outcome');
SELECT is(pg_temp.shown('watcher', 'check'), NULL, 'eight checks about four subjects are told to no monitoring login');
SELECT pg_temp.as_role('finance', format('SELECT (credit_check(%L, %L, %L)).verdict', number, 'laiwu/4', 'procurement')) FROM who WHERE n = 5 \g /dev/null
SELECT is(pg_temp.shown('watcher', 'check'), '区财政局 restricted 10', 'those about five are, in multiples (nine)');
SELECT is(pg_temp.shown('office', 'check'), '区财政局 restricted 9', 'the office is told nine');
SELECT is(pg_temp.shown('watcher', 'feedback'), NULL, 'two feedbacks are told to none');
SELECT credit_override((SELECT number FROM who WHERE n = 1)::credit.subject, 'laiwu/4', '莱芜区政府会议纪要') \gset
SELECT is(pg_temp.shown('auditor', 'override'), 'laiwu/4 1', 'what officials let through');

-- Who may not, and what is over
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.activity'), '42501', 'a department does not read it');
SET LOCAL session_replication_role = replica;
UPDATE credit.push SET applied_at = applied_at - interval '1 day' WHERE push_no = 'a1';
UPDATE credit.push SET applied_at = applied_at - interval '2 days' WHERE push_no = 'a2';
SELECT is(pg_temp.as_role('office', $$SELECT string_agg(concat_ws(' ', credit.legal_day(now()) - day, counted, kind, number), '; ' ORDER BY counted, kind) FROM credit.activity WHERE about = '甲区人民法院'$$),
	'1 push delta 1; 1 record added 6; 1 record rejected 1', 'of today and yesterday, and no longer');
SELECT * FROM finish();
ROLLBACK;
