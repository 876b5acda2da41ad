-- Register, 法释〔2017〕7号 art. 5 and 法发〔2019〕35号 art. 14: a decision is served on the
-- debtor, in a way of the law, not before it was made; it is in force without it, and no
-- term runs.
BEGIN;
SELECT plan(24);
SET LOCAL timezone = 'America/New_York';
CREATE TEMP TABLE l AS SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{4}', '决定1', '2026-05-06', '2026-05-06') AS a,
	credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执2号', '{4}', '决定2', '2026-05-06', '2026-05-06', details => '{"grace_until": "2026-07-06"}') AS grace;
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/4'), true, 'in force from the day of the decision, served or not');
SELECT is((SELECT served_on FROM credit.decision_list WHERE listing = a), NULL, 'not served yet') FROM l;
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE listing = a), 0::bigint, 'no rule sets a term for it') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, '口头', '2026-05-07', '回证1'), '22023', '"口头" is no way of serving a document', 'no other way than those of the law') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, NULL, %L, %L)', a, '2026-05-07', '回证1'), '22023', NULL, 'nor none') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, 'direct', '2026-05-05', '回证1'), '22023', 'the step is dated before the one that it follows', 'not before it was decided') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, 'direct', '2199-05-05', '回证1'), '22023', NULL, 'not in the future') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, NULL, %L)', a, 'direct', '回证1'), '22023', NULL, 'on a day') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, 'direct', '2026-05-07', ' '), '22023', 'the document that shows the service is missing', 'and shown by a document') FROM l;
SELECT throws_ok($$SELECT credit_serve_listing(-1, 'direct', '2026-05-07', '回证1')$$, '42704', 'there is no listing -1', 'of a listing');
SELECT lives_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, '邮寄送达', '2026-05-07', 'EMS1'), 'served') FROM l;
SELECT is((SELECT served_on FROM credit.decision_list WHERE listing = a), '2026-05-07', 'on its day') FROM l;
SELECT lives_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', a, w.code, '2026-06-08', '公告1'), 'by ' || w.name) FROM l, credit.service_way w WHERE w.code = 'notice';
SELECT is((SELECT served_on FROM credit.decision_list WHERE listing = a), '2026-06-08', 'the last one entered counts') FROM l;
SELECT lives_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L)', grace, 'direct', '2026-05-06', '回证2'), 'in the period of grace as well') FROM l;

-- A later decision is served by itself.
SELECT credit_add_ground(a, '{3}', '2026-06-10', '增1号', '2026-06-10') AS ground FROM l \gset
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L, %s)', a, 'left', '2026-06-09', '回证3', :ground), '22023', NULL, 'not before it was made') FROM l;
SELECT throws_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L, %s)', grace, 'left', '2026-06-11', '回证3', :ground), '42704', NULL, 'nor with another listing') FROM l;
SELECT lives_ok(format('SELECT credit_serve_listing(%s, %L, %L, %L, %s)', a, 'left', '2026-06-11', '回证3', :ground), 'served') FROM l;
SELECT results_eq('SELECT action, served_on FROM credit.decision_list WHERE listing = (SELECT a FROM l) ORDER BY at', $$VALUES ('list', '2026-06-08'::date), ('ground', '2026-06-11')$$, 'each decision has its own');
SELECT throws_ok('DELETE FROM credit.service', '42501', NULL, 'what was done stays');

-- The debtor is told.
SELECT results_eq($$SELECT x ->> 'how_name', x ->> 'served_on' FROM jsonb_array_elements(credit_statement('379999196001110130') -> 'served') x$$, $$VALUES ('邮寄送达', '2026-05-07'), ('公告送达', '2026-06-08'), ('留置送达', '2026-06-11')$$, 'in the statement');
SELECT alike(credit_statement_text('379999196001110130'), '%送达：决定书于2026年5月7日送达（邮寄送达）；送达：决定书于2026年6月8日送达（公告送达）；送达：决定书（增1号）于2026年6月11日送达（留置送达）%', 'in words');
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
\i test/as_role.sql
SELECT is(pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.my_service()'), '0', 'another court sees none');
SELECT is(pg_temp.as_role('court_b', format($$SELECT credit_serve_listing(%s, 'direct', '2026-05-07', 'x')$$, a)), '42704', 'and serves none') FROM l;
SELECT * FROM finish();
ROLLBACK;
