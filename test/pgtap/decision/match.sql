-- Decision: credit_match looks up many identifiers at once, as somebody uploaded
-- them.  It gives a row for each, in order, and the same answers as asking one
-- by one.
BEGIN;
SELECT plan(24);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]},
	{"iname": "丙", "cardNum": "379999196102120186", "caseCode": "（2024）鲁0116执3号", "grounds": [2], "decisionDate": "2024-06-01"}]$$)).added, 3::bigint, 'two are listed, one''s period is over');
CREATE TEMP TABLE upload (n serial, given text);
INSERT INTO upload (given) VALUES ('379999196001110130'), (' 379999 1960 0111 0130 '), ('３７９９９９１９６００１１１０１３０'), ('379999196001110131'), (NULL), (''), ('甲'), ('91370116MA3DEM0198'),
	('91370116ma3dem0198'), ('379999196203130252'), ('379999196102120186'), ('11010519491231002X'), ('3799**********0130'), ('passport:CHN-E12345678'), ('379999196001110130');

SELECT results_eq($$SELECT ord, subject::text, restricted, cardinality(measures) > 0, problem IS NOT NULL FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload))$$, $$VALUES
	(1, '379999196001110130', true, true, false), (2, '379999196001110130', true, true, false), (3, '379999196001110130', true, true, false),
	(4, NULL, NULL, NULL, true), (5, NULL, NULL, NULL, true), (6, NULL, NULL, NULL, true), (7, NULL, NULL, NULL, true),
	(8, '91370116MA3DEM0198', true, true, false), (9, '91370116MA3DEM0198', true, true, false), (10, '379999196203130252', true, true, false),
	(11, '379999196102120186', false, false, false), (12, '11010519491231002X', false, false, false), (13, NULL, NULL, NULL, true),
	(14, 'passport:CHN-E12345678', false, false, false), (15, '379999196001110130', true, true, false)$$, 'a row per input, in order: valid, invalid, in other spellings, twice');
SELECT is_empty($$SELECT u.given, m.problem FROM upload u JOIN credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)) m ON m.ord = u.n
	WHERE m.problem IS DISTINCT FROM CASE WHEN u.given IS NULL THEN 'identifier is missing' ELSE credit_subject_problem(u.given) END$$, 'the problem is what credit_subject_problem says');
SELECT is_empty($$SELECT m.subject, m.measures FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)) m
	WHERE m.subject IS NOT NULL AND m.measures <> ARRAY(SELECT DISTINCT x.measure FROM credit_measures(m.subject) x ORDER BY 1)$$, 'the measures are those of credit_measures');
SELECT results_eq($$SELECT (m).* FROM unnest(credit_match((SELECT array_agg(given ORDER BY n) FROM upload))) m$$, $$SELECT * FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload))$$, 'as an array: the same');
SELECT results_eq($$SELECT restricted, measures::text FROM credit_match_rows(ARRAY['379999196001110130', '379999196203130252', '91370116MA3DEM0198'], 'laiwu/30')$$,
	$$VALUES (false, '{}'), (true, '{laiwu/30}'), (false, '{}')$$, 'one measure: who is reached through a post');
SELECT results_eq($$SELECT restricted, measures::text FROM credit_match_rows(ARRAY['91370116MA3DEM0198'], 'laiwu/33')$$, $$VALUES (false, '{laiwu/33}')$$, 'a reference is in force, and restricts nobody');
SELECT is(credit_match('{}'), '{}', 'nothing in, nothing out');
SELECT is((SELECT array_agg(m.ord) FROM credit_match_rows(ARRAY[['379999196001110130', 'x'], ['y', 'z']]) m), '{1,2,3,4}', 'an array of arrays is read through');
SELECT throws_ok('SELECT credit_match(NULL)', '22004', NULL, 'no identifiers at all');
SELECT throws_ok($$SELECT credit_match('{}', 'laiwu/99')$$, '42704', NULL, 'a measure of no plan');
SELECT throws_ok($$SELECT credit_match('{}', NULL, 'x')$$, '22023', NULL, 'a purpose that the office does not keep');

-- Many: the list is read once, and the answers stay the same
INSERT INTO upload (given) SELECT given FROM upload, generate_series(1, 400);
SELECT is_empty($$WITH m AS MATERIALIZED (SELECT * FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)))
	SELECT DISTINCT a.subject FROM m a JOIN m b ON b.ord = (a.ord - 1) % 15 + 1 WHERE (a.subject, a.problem, a.measures) IS DISTINCT FROM (b.subject, b.problem, b.measures)$$, 'six thousand: as fifteen');
SELECT is_empty($$SELECT m.ord FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)) m
	WHERE m.subject IS NOT NULL AND m.restricted <> (EXISTS (SELECT FROM credit_measures(m.subject) x WHERE x.verdict = 'restricted'))$$, 'each as if asked alone');
SELECT ok(credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '11010519491231002X', '2026-06-02', '证明', '2026-06-03', '号码登记有误') > 0, 'a number changes');
SELECT is((SELECT bool_and(restricted) FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)) WHERE subject = '11010519491231002X'), true, 'who has a new number is found among many under it');
SELECT credit_suspend_measure('laiwu/4', '待核') \gset
SELECT is((SELECT restricted FROM credit_match_rows(ARRAY['379999196001110130'], 'laiwu/4')), false, 'a suspended measure is not in force');
SET LOCAL credit.screening_memory = 0;
SELECT is((SELECT count(*)::int FROM credit_match_rows((SELECT array_agg(given ORDER BY n) FROM upload)) WHERE restricted), 401 * 8, 'without memory to tell them apart each is looked up');

-- Who may ask, and what stays on record
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
SET LOCAL application_name = 'upload';
SET LOCAL ROLE finance;
SELECT set_eq($$SELECT unnest(measures)::text FROM credit_match_rows(ARRAY['91370116MA3DEM0198'], NULL, '项目申报：2026年度')$$, $$SELECT measure::text FROM credit_measures('91370116MA3DEM0198')$$, 'a department has its own measures');
SELECT throws_ok($$SELECT credit_match(ARRAY['x'], 'laiwu/30')$$, '42501', NULL, 'and no others');
SELECT row_eq($$SELECT inputs, invalid, matched, purpose, note, asking_role, department, application FROM credit.my_screening()$$,
	ROW(1::bigint, 0::bigint, 1::bigint, 'project'::text, '2026年度'::text, 'finance'::name, '区财政局'::text, 'upload'::text), 'one entry for the call, which the department sees');
RESET ROLE;
SELECT cmp_ok((SELECT count(*)::int FROM credit.screening), '>', 10, 'as all others have');
SELECT throws_ok('DELETE FROM credit.screening', '42501', NULL, 'append-only');
CREATE ROLE app; SELECT credit_bind_application('区财政局', 'app', 'laiwu/4') \gset
SET LOCAL ROLE app;
SELECT throws_ok($$SELECT credit_match(ARRAY['x'], 'laiwu/4')$$, '42501', NULL, 'an application''s role does not screen');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
