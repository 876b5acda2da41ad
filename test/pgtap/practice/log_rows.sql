-- Practice: the log of feedback holds of a row what to_jsonb gives, whatever the
-- session's settings; each row is logged once, however many come at once.
BEGIN;
SELECT plan(6);

SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"iname": "济南莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号",
	"grounds": [1], "decisionDate": "2026-03-18"}]')).added, 1::bigint, 'one is listed');
SET LOCAL timezone = 'America/St_Johns';
SET LOCAL datestyle = 'German';
SET LOCAL bytea_output = 'escape';
INSERT INTO credit.feedback (subject, measure, outcome, detail, department, source)
SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused', detail::jsonb, department, source
FROM (VALUES ('{}', NULL, NULL), ('{"金额": 1e3, "a": [1, {"b": null}, true, "x\"y\\"]}', '区财政局', 'a"b'), ('{"a": {"a": {"a": []}}}', '', E'\n\t')) v (detail, department, source);
SELECT results_eq($$SELECT after FROM credit.feedback_log ORDER BY feedback$$, $$SELECT to_jsonb(f) FROM credit.feedback f ORDER BY id$$, 'inserted rows as to_jsonb has them');
CREATE TEMP TABLE before AS SELECT id, to_jsonb(f) AS row FROM credit.feedback f;
UPDATE credit.feedback SET outcome = 'lifted', detail = '{"撤销": "2026-11-01"}', recorded_at = '2026-11-01 00:00:00.000001+14';
SELECT results_eq($$SELECT before, after FROM credit.feedback_log WHERE action = 'update' ORDER BY feedback$$,
	$$SELECT b.row, to_jsonb(f) FROM before b JOIN credit.feedback f USING (id) ORDER BY id$$, 'updated ones before and after');
TRUNCATE before;
INSERT INTO before SELECT id, to_jsonb(f) FROM credit.feedback f;
DELETE FROM credit.feedback;
SELECT results_eq($$SELECT before, after FROM credit.feedback_log WHERE action = 'delete' ORDER BY feedback$$,
	$$SELECT row, NULL::jsonb FROM before ORDER BY id$$, 'deleted ones');

SAVEPOINT s;
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused' FROM generate_series(1, 100);
ROLLBACK TO s;
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused' FROM generate_series(1, 500);
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/5', 'refused' FROM generate_series(1, 500);
SELECT is((SELECT count(*)::int FROM credit.feedback f WHERE (SELECT count(*) FROM credit.feedback_log l WHERE l.feedback = f.id AND l.action = 'insert') = 1), 1000, 'a thousand rows, a thousand entries');
SELECT is_empty($$SELECT FROM credit.feedback f JOIN credit.feedback_log l ON l.feedback = f.id WHERE l.after <> to_jsonb(f)$$, 'each with its row');

SELECT * FROM finish();
ROLLBACK;
