-- Practice: feedback that has to fit its measure, is corrected and never
-- overwritten, and comes one by one or in bulk.
BEGIN;
SELECT plan(42);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 2::bigint, 'two are listed');
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE app; SELECT credit_bind_application('区财政局', 'app', 'laiwu/4') \gset
GRANT EXECUTE ON FUNCTION credit_feedback(text, text, text, jsonb), credit_correct_feedback TO app;

-- Every outcome fits a measure of the plan, and every measure has an outcome that fits
SELECT is_empty($$SELECT o.code FROM credit.outcome o WHERE NOT EXISTS (SELECT FROM credit.measure_list m WHERE o.effects IS NULL OR o.effects && m.effects)$$, 'no outcome that no measure has');
SELECT is_empty($$SELECT m.measure, e FROM credit.measure_list m, unnest(m.effects) e WHERE NOT EXISTS (SELECT FROM credit.outcome o WHERE e = ANY (o.effects) AND o.code <> 'let_through')$$, 'no effect without an outcome');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'withheld')$$, 'laiwu/5 is to withhold and revoke: withheld');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', '撤销')$$, 'revoked, by its Chinese name');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'refused')$$, 'an application refused');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'inspected')$$, '22023', 'outcome "inspected" does not fit measure "laiwu/5"', 'not inspected');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/19', 'refused')$$, '22023', NULL, 'a reference is not a ban: nobody is refused by it');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/19', 'considered')$$, 'it is considered');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/34', 'inspected')$$, 'laiwu/34 is to inspect');
SELECT lives_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'not_applicable')$$, 'not applicable is any');

-- The keys of the detail that become columns
SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"amount": 725000.5, "document_no": " 莱财采〔2026〕21号 ", "decided_on": "2026-06-15", "clerk": "王", "evidence":
	{"uri": "https://oa.laiwu.example/doc/21", "sha256": "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"}}') AS id \gset
SELECT row_eq(format('SELECT amount, document_no, decided_on, evidence_uri, evidence_sha256, detail ->> ''clerk'', court FROM credit.feedback WHERE id = %s', :id),
	ROW(725000.5::numeric, '莱财采〔2026〕21号'::text, '2026-06-15'::date, 'https://oa.laiwu.example/doc/21'::text, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'::text, '王'::text, '济南市莱芜区人民法院'::text), 'amount, document, day, evidence; the rest stays in the detail');
SELECT is((SELECT decided_on FROM credit.feedback ORDER BY id LIMIT 1), (now() AT TIME ZONE 'Asia/Shanghai')::date, 'decided today, unless it says otherwise');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"amount": "1"}')$$, '22023', NULL, 'an amount in quotes');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"amount": -1}')$$, '22023', NULL, 'less than nothing');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"evidence": {"uri": "https://x"}}')$$, '22023', NULL, 'evidence without its hash');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"evidence": "%PDF-1.7"}')$$, '22023', NULL, 'a document instead of a reference');

-- Corrections
\i test/as_role.sql
SELECT pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"amount": 100}')$$) AS mine \gset
SELECT is(pg_temp.as_role('civil', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', 'x')$$, :mine)), '42704', 'another department''s feedback is none');
SELECT is(pg_temp.as_role('app', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', 'x')$$, :mine)), '42704', 'an application corrects nothing');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', ' ')$$, :mine)), '22023', 'not without a reason');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'inspected', '{}', 'x')$$, :mine)), '22023', 'nor to what does not fit');
SELECT pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'let_through', '{"amount": 200}', '经复核')$$, :mine)) AS corrected \gset
SELECT row_eq(format('SELECT subject::text, outcome, amount, department, court, corrects, correction, recorded_by, version FROM credit.feedback WHERE id = %s', :corrected),
	ROW('379999196001110130'::text, 'let_through'::text, 200::numeric, '区财政局'::text, '济南市莱芜区人民法院'::text, :mine::bigint, '经复核'::text, 'finance'::name, 1::bigint), 'a new feedback, of the same subject and listing');
SELECT row_eq(format('SELECT outcome, amount FROM credit.feedback WHERE id = %s', :mine), ROW('refused'::text, 100::numeric), 'the first stays as it was');
SELECT is((SELECT count(*)::int FROM credit.current_feedback WHERE id IN (:mine, :corrected)), 1, 'and is current no more');
SELECT is((SELECT string_agg(outcome, ',') FROM credit.feedback_summary WHERE measure = 'laiwu/4' AND department = '区财政局'), 'let_through,not_applicable,refused', 'figures count what is current');
SELECT is((SELECT feedbacks FROM credit.feedback_summary WHERE measure = 'laiwu/4' AND department = '区财政局' AND outcome = 'refused'), 1::bigint, '... once');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', 'x')$$, :mine)), '55000', 'what is corrected is not corrected again');
SELECT ok(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'refused', '{}', 'x')$$, :corrected))::bigint > :corrected, 'its correction is');
SELECT is((SELECT count(*)::int FROM credit.feedback_log l WHERE l.feedback IN (SELECT id FROM credit.feedback WHERE corrects IS NOT NULL)), 2, 'each in the log');

SELECT credit_feedback('379999196001110130', 'laiwu/1', 'not_applicable') AS open \gset
SELECT is(pg_temp.as_role('civil', format($$SELECT credit_correct_feedback(%s, 'lifted', '{}', 'x')$$, :open)), '42704', 'feedback of no department is nobody''s to correct but the owner''s');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'refused', '{"decided_on": "-infinity"}', 'x')$$, (SELECT max(id) FROM credit.feedback WHERE department = '区财政局' AND corrects IS NOT NULL))), '22023', 'a day that is none');
SELECT is(pg_temp.as_role('finance', format($$SELECT credit_correct_feedback(%s, 'refused', '{"decided_on": "1990-01-01"}', 'x')$$, (SELECT max(id) FROM credit.feedback WHERE department = '区财政局' AND corrects IS NOT NULL))), 'CR002', 'nor one before the listing');

-- In bulk
SET LOCAL ROLE finance;
COPY credit.feedback_entry (subject, measure, outcome, detail) FROM STDIN;
379999196001110130	laiwu/5	withheld	{"amount": 3000, "decided_on": "2026-07-01"}
91370116MA3DEM0198	laiwu/4	不予批准	\N
379999196001110131	laiwu/4	refused	\N
91370116MA3DEM0198	laiwu/30	refused	\N
11010519491231002X	laiwu/4	refused	\N
91370116MA3DEM0198	laiwu/4	shot	\N
91370116MA3DEM0198	laiwu/4	refused	{not json
\N	laiwu/4	refused	\N
91370116MA3DEM0198	laiwu/99	refused	\N
379999196001110130	laiwu/23	refused	{}
\.
SELECT results_eq('SELECT subject, measure, code FROM credit.feedback_reject ORDER BY id', $$VALUES ('379999196001110131', 'laiwu/4', '22P02'), ('91370116MA3DEM0198', 'laiwu/30', '42501'), ('11010519491231002X', 'laiwu/4', 'CR002'),
	('91370116MA3DEM0198', 'laiwu/4', '22023'), ('91370116MA3DEM0198', 'laiwu/4', '22P02'), (NULL, 'laiwu/4', '22004'), ('91370116MA3DEM0198', 'laiwu/99', '42704')$$, 'COPY: what cannot be taken is kept with its reason');
SELECT results_eq($$SELECT measure::text, outcome, department, amount, decided_on FROM credit.feedback ORDER BY id DESC LIMIT 3$$, $$VALUES ('laiwu/23', 'refused', '区财政局', NULL::numeric, (now() AT TIME ZONE 'Asia/Shanghai')::date),
	('laiwu/4', 'refused', '区财政局', NULL, (now() AT TIME ZONE 'Asia/Shanghai')::date), ('laiwu/5', 'withheld', '区财政局', 3000, '2026-07-01')$$, 'the rest goes on, as who loads');
SELECT is_empty($$SELECT reason FROM credit.feedback_reject WHERE reason ~ '19600111'$$, 'a reason repeats no number');
RESET ROLE;
SELECT results_eq('SELECT reason FROM credit.feedback_reject_kept ORDER BY id', ARRAY[E'\x02subject_invalid\x1f\x02wrong_check\x1f\x02citizen_number\x03\x1f\x02at_character\x1f18\x03\x03\x03',
	E'\x02role_may_not_ask\x1ffinance\x1flaiwu/30\x03', E'\x02not_in_force\x1flaiwu/4\x1f110105************\x03', E'\x02outcome_unknown\x1fshot\x03', E'\x02detail_no_json\x03', E'\x02feedback_null\x03',
	E'\x02measure_in_no_plan\x1flaiwu/99\x03'], 'it is kept as a code with what goes in');
SELECT is((SELECT count(*)::int FROM credit.feedback_reject), 7, 'the tables'' owner sees all of them');
SET LOCAL ROLE civil;
SELECT is_empty('SELECT * FROM credit.feedback_reject', 'another department sees none of it');
SELECT throws_ok($$INSERT INTO credit.feedback_reject_kept (subject, loaded_by, code, reason) VALUES ('x', 'finance', 'x', 'x')$$, '42501', NULL, 'and puts nothing among it');
SET LOCAL ROLE finance;
DELETE FROM credit.feedback_reject WHERE code = 'CR002';
SELECT is((SELECT count(*)::int FROM credit.feedback_reject), 6, 'what is settled is cleared');
RESET ROLE;
SELECT is((SELECT count(*)::int FROM credit.feedback_entry), 0, 'nothing is read from the view');
SELECT throws_ok($$SET LOCAL ROLE app; INSERT INTO credit.feedback_entry VALUES ('x', 'x', 'x', NULL)$$, '42501', NULL, 'an application loads nothing');

SELECT * FROM finish();
ROLLBACK;
