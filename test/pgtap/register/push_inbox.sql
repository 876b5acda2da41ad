-- Register: large lists are copied into the inbox and pushed by one call.  Each
-- login pushes what it loaded itself, and a refused push leaves it there.
CREATE ROLE inbox_other LOGIN SUPERUSER;
BEGIN;
SELECT plan(14);

CREATE FUNCTION pg_temp.record(n int) RETURNS text LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '莱芜第' || n || '有限公司', 'cardNum', ('{91370116MA3DEM0198,91370116MA3C1T2K4K,91370116MA3C002490,91370116MA3C0002XG}'::text[])[n],
		'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-03-18')::text
$$;
INSERT INTO credit.inbox (record) SELECT pg_temp.record(n) FROM generate_series(1, 3) n;
SELECT throws_ok($$INSERT INTO credit.inbox (record, line) VALUES ('{}', 1)$$, '428C9', NULL, 'a record''s place is not chosen');
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '1', 'full'), ROW('1', 3, 0, 0, 0, 0)::credit.push_result, 'what was loaded is pushed');
SELECT is_empty('SELECT FROM credit.inbox', 'and the inbox is empty');
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '2'), ROW('2', 0, 0, 0, 0, 0)::credit.push_result, 'an empty inbox is a heartbeat');
SELECT is_empty('SELECT FROM credit.push_stage', 'nothing stays on the way');

-- Beside a push by JSON, and another login's records.
INSERT INTO credit.inbox (record) VALUES (pg_temp.record(4));
SELECT is(credit_push('济南市钢城区人民法院', '1', jsonb_build_array(pg_temp.record(1)::jsonb || '{"caseCode": "（2026）鲁0117执1号"}')), ROW('1', 1, 0, 0, 0, 0)::credit.push_result, 'a push by JSON takes its own records');
SELECT is((SELECT count(*)::int FROM credit.inbox), 1, 'and leaves what waits');
SET LOCAL SESSION AUTHORIZATION inbox_other;
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '3'), ROW('3', 0, 0, 0, 0, 0)::credit.push_result, 'another login has loaded nothing');
RESET SESSION AUTHORIZATION;
SELECT is((SELECT count(*)::int FROM credit.inbox), 1, 'and took nothing');

-- A push that is refused.
SELECT throws_ok($$SELECT credit_push_inbox('济南市莱芜区人民法院', '4', 'full')$$, '55000', NULL, 'a list that would remove three of three is refused');
SELECT is((SELECT count(*)::int FROM credit.inbox), 1, 'its records wait for the next try');
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '4', 'delta', '3'), ROW('4', 1, 0, 0, 0, 0)::credit.push_result, 'which takes them');

-- The same content is the same push, whichever way it came.
INSERT INTO credit.inbox (record) SELECT pg_temp.record(n) FROM generate_series(3, 1, -1) n;
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '1', 'full'), ROW('1', 0, 0, 0, 3, 0)::credit.push_result, 'the first push again, in another order');
SELECT is_empty('SELECT FROM credit.inbox', 'is taken from the inbox, and changes nothing');

SELECT * FROM finish();
ROLLBACK;
DROP ROLE inbox_other;
