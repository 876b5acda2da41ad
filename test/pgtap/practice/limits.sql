-- Practice: limits on what departments, applications and the office write.
-- What is over one is an error (22001), in bulk a reject; nothing is cut.
BEGIN;
SELECT plan(39);
\i test/as_role.sql

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'one is listed');
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE office; GRANT credit_office TO office;
CREATE FUNCTION pg_temp.feed(p_detail jsonb) RETURNS bigint LANGUAGE sql AS $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', p_detail)$$;

-- By function
SELECT lives_ok($$SELECT pg_temp.feed(jsonb_build_object('document_no', repeat('文', 100), 'amount', 999999999999999.99, 'evidence', jsonb_build_object('uri', 'https:' || repeat('x', 1994), 'sha256', repeat('a', 64))))$$, 'a feedback at its limits');
SELECT throws_ok($$SELECT pg_temp.feed(jsonb_build_object('document_no', repeat('文', 101)))$$, '22001', 'document_no is longer than 100 characters', 'the document');
SELECT throws_ok($$SELECT pg_temp.feed(jsonb_build_object('evidence', jsonb_build_object('uri', 'https:' || repeat('x', 1995), 'sha256', repeat('a', 64))))$$, '22001', 'evidence is longer than 2000 characters', 'the evidence');
SELECT throws_ok($$SELECT pg_temp.feed('{"amount": 1000000000000000}')$$, '22003', NULL, 'an amount of fifteen digits is the greatest');
SELECT throws_ok($$SELECT pg_temp.feed('{"amount": 1e100000}')$$, '22003', NULL, 'not one of a hundred thousand');
SELECT throws_ok($$SELECT pg_temp.feed('{"amount": 0.001}')$$, '22003', NULL, 'nor one with tenths of a fen');
SELECT lives_ok($$SELECT pg_temp.feed('{"amount": 1.500}')$$, 'zeros behind are none');
SELECT throws_ok($$SELECT pg_temp.feed(jsonb_build_object('x', repeat('y', 262144)))$$, '22001', 'detail is longer than 262144 bytes', 'the whole detail');
SELECT throws_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', repeat('甲', 101))$$, '22001', 'outcome is longer than 100 characters', 'the outcome');
SELECT throws_ok($$SELECT pg_temp.feed(jsonb_build_object('decided_on', repeat(E'\u0301\u0316', 50000)))$$, '22023', NULL, 'a day is measured before it is normalized');
SET LOCAL credit.department = '';
SELECT set_config('credit.department', repeat('甲', 201), true) \gset
SELECT throws_ok($$SELECT pg_temp.feed('{}')$$, '22001', 'department is longer than 200 characters', 'the department for which it is');
SET LOCAL credit.department = '';
SELECT set_config('t.id', pg_temp.feed(U&'{"document_no": "\3000"}')::text, true) \gset
SELECT is((SELECT document_no FROM credit.feedback WHERE id = current_setting('t.id')::bigint), NULL, 'a document of nothing is none');

-- Corrections
SELECT throws_ok($$SELECT credit_correct_feedback(current_setting('t.id')::bigint, 'refused', '{"amount": 1e100000}', 'x')$$, '22003', NULL, 'the amount of a correction');
SELECT throws_ok($$SELECT credit_correct_feedback(current_setting('t.id')::bigint, 'refused', jsonb_build_object('document_no', repeat('文', 101)), 'x')$$, '22001', NULL, 'its document');
SELECT throws_ok($$SELECT credit_correct_feedback(current_setting('t.id')::bigint, 'refused', '{}', repeat('甲', 10001))$$, '22001', NULL, 'its reason');

-- By trigger
CREATE TABLE grant_case (person text, outcome text, note text);
CREATE TRIGGER feed AFTER INSERT ON grant_case FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('person', 'laiwu/4', 'outcome');
SELECT throws_ok($$INSERT INTO grant_case VALUES ('379999196001110130', repeat('甲', 101))$$, '22001', 'outcome is longer than 100 characters', 'the outcome of a row');
SELECT lives_ok($$INSERT INTO grant_case VALUES ('379999196102120186', repeat('甲', 101))$$, 'of a row whose subject is not listed any');

-- Into the table itself
CREATE FUNCTION pg_temp.insert(p_changes jsonb) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.feedback (subject, measure, outcome, detail, amount, document_no, evidence_uri, evidence_sha256, source, department)
	SELECT '379999196001110130', 'laiwu/4', 'refused', COALESCE(p_changes -> 'detail', '{}'), (p_changes ->> 'amount')::numeric, p_changes ->> 'document_no', p_changes ->> 'uri', CASE WHEN p_changes ? 'uri' THEN repeat('a', 64) END,
		p_changes ->> 'source', p_changes ->> 'department'
$$;
SELECT lives_ok($$SELECT pg_temp.insert('{"amount": 1.50}')$$, 'a row of the table within the limits');
SELECT throws_ok(format($$SELECT pg_temp.insert(%L)$$, c), code, NULL, 'a row of the table: ' || what)
FROM (VALUES ('amount', jsonb_build_object('amount', 1e15), '22003'), ('tenths of a fen', '{"amount": 0.001}', '22003'), ('document', jsonb_build_object('document_no', repeat('文', 101)), '22001'),
	('evidence', jsonb_build_object('uri', repeat('x', 2001)), '22001'), ('detail', jsonb_build_object('detail', jsonb_build_object('x', repeat('y', 262144))), '22001'),
	('department', jsonb_build_object('department', repeat('甲', 201)), '22001')) v (what, c, code);
SELECT throws_ok($$UPDATE credit.feedback SET document_no = repeat('文', 101)$$, '22001', NULL, 'by UPDATE as well');

-- In bulk: a reject each, and the rest goes on
SELECT is(pg_temp.as_role('finance', $$INSERT INTO credit.feedback_entry VALUES
	('379999196001110130', 'laiwu/4', 'refused', jsonb_build_object('document_no', repeat('文', 101))),
	('379999196001110130', 'laiwu/4', 'refused', '{"amount": 1e100000}'),
	('379999196001110130', 'laiwu/4', repeat('甲', 101), NULL),
	('379999196001110130', 'laiwu/4', 'refused', '{"x": "' || repeat('y', 262144) || '"}'),
	('379999196001110130', 'laiwu/4', 'refused', repeat('[', 200000)),
	(repeat('9', 1000000), 'laiwu/4', 'refused', NULL),
	('379999196001110130', repeat('9', 1000000), 'refused', NULL),
	('379999196001110130', 'laiwu/4', 'refused', '{}') RETURNING 'done'$$), 'done', 'eight rows are loaded');
SELECT results_eq($$SELECT code FROM credit.feedback_reject ORDER BY id$$, '{22001,22003,22001,22001,54001,22001,22001}'::text[], 'seven are rejects');
SELECT is((SELECT length(outcome) FROM credit.feedback_reject WHERE outcome LIKE '甲%'), 101, 'whole');
SELECT ok((SELECT bool_and(length(reason) < 200) FROM credit.feedback_reject), 'and their texts are not in the reasons');

-- Enforcement
CREATE TABLE bid (person text, why text);
CREATE TRIGGER enforce BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('person', 'laiwu/4', 'record', 'why');
SELECT lives_ok($$INSERT INTO bid VALUES ('379999196001110130', 'bidding: ' || repeat('甲', 500))$$, 'a row''s purpose at its limit');
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130', 'bidding: ' || repeat('甲', 501))$$, '22001', 'note is longer than 500 characters', 'over it');
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', repeat('甲', 10001))$$, '22001', 'reason is longer than 10000 characters', 'the reason of an override');

-- Who is bound to what
SELECT throws_ok($$SELECT credit_bind_court(repeat('甲', 201), 'finance')$$, '22001', NULL, 'a court''s name');
SELECT throws_ok($$SELECT credit_bind_department(repeat('甲', 201), 'finance')$$, '22001', NULL, 'a department''s');
SELECT throws_ok($$SELECT credit_bind_application(repeat('甲', 201), 'finance', 'laiwu/4')$$, '22001', NULL, 'for an application');
SELECT throws_ok($$SELECT credit_create_publication('p', repeat('甲', 201), 'finance')$$, '22001', NULL, 'for a publication');

-- A text that is searched for identifiers is searched once
SET LOCAL statement_timeout = '20s';
SELECT is(credit.told(repeat('7', 200000), '{}'), NULL, 'two hundred thousand digits');
SELECT is(credit.told(repeat('甲', 200000) || '379999196001110139', '{}'), 0, 'a number behind two hundred thousand characters');

SELECT * FROM finish();
ROLLBACK;
