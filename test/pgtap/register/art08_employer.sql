-- Register, 法释〔2017〕7号 art. 8: the employer of a listed official, and the body above a
-- listed state organ, institution or enterprise, are told; nobody else's employer is.
-- 法发〔2019〕35号 art. 15: nor anybody while there is grace.
BEGIN;
SELECT plan(27);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT credit.legal_day(clock_timestamp())$$;
CREATE TEMP TABLE l AS SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{4}', '决定1', '2026-05-06', '2026-05-06') AS person,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执2号', '{4}', '决定2', '2026-05-06', '2026-05-06') AS unit,
	credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执3号', '{4}', '决定3', pg_temp.today(), pg_temp.today(), details => jsonb_build_object('grace_until', pg_temp.today() + 60)) AS grace,
	credit_list('济南市莱芜区人民法院', '379999198506150049', '丙', '（2026）鲁0116执4号', '{4}', '决定4', '2026-05-06', '2026-05-06', details => '{"not_public": true}') AS secret,
	credit_list('济南市莱芜区人民法院', '379999198506150049', '丙', '（2026）鲁0116执5号', '{1}', '决定5', '2026-05-06', '2026-05-06') AS ended;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'employee', '某公司', '函1', '2026-05-07'), '22023', 'capacity "employee" is none of which an employer is told', 'a private employer is told nothing') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, NULL, %L, %L, %L)', person, '某局', '函1', '2026-05-07'), '22023', NULL, 'without a capacity neither') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'state_enterprise', '某局', '函1', '2026-05-07'), '23514', NULL, 'a person is no enterprise') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', unit, '人大代表', '某局', '函1', '2026-05-07'), '23514', NULL, 'a unit no deputy') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'not_public', '某局', '函1', '2026-05-07'), '23514', NULL, 'who is fit for publication is not told of for not being so') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'peoples_deputy', ' ', '函1', '2026-05-07'), '22023', NULL, 'somebody is told') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'peoples_deputy', '区人大常委会', '', '2026-05-07'), '22023', NULL, 'in writing') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, NULL)', person, 'peoples_deputy', '区人大常委会', '函1'), '22023', 'the day is missing', 'on a day') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'peoples_deputy', '区人大常委会', '函1', '2199-01-01'), '22023', NULL, 'that has come') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'peoples_deputy', '区人大常委会', '函1', '2026-05-05'), '23514', format('listing %s was not in force on 2026-05-05', person), 'not before the listing') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', grace, 'peoples_deputy', '区人大常委会', '函1', pg_temp.today()), '23514', NULL, 'nor in its grace') FROM l;
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, 'peoples_deputy', repeat('委', 201), '函1', '2026-05-07'), '22001', 'recipient is longer than 200 characters', 'the name has a limit') FROM l;
SELECT throws_ok($$SELECT credit_notify_employer(-1, 'peoples_deputy', '区人大常委会', '函1', '2026-05-07')$$, '42704', NULL, 'of a listing');
SELECT lives_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', person, '人大代表', '区人大常委会', '函1', '2026-05-06'), 'a deputy''s congress, from the day of the decision on') FROM l;
SELECT lives_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', unit, 'state_enterprise', '区国资委', '函2', '2026-05-07'), 'the body above an enterprise of the state') FROM l;
SELECT lives_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', secret, 'not_public', '某单位', '函3', '2026-05-07'), 'of who is not fit for publication, the unit') FROM l;
SELECT results_eq('SELECT capacity, recipient, sent_on FROM credit.employer_notice ORDER BY id', $$VALUES ('peoples_deputy', '区人大常委会', '2026-05-06'::date), ('state_enterprise', '区国资委', '2026-05-07'), ('not_public', '某单位', '2026-05-07')$$, 'on record');
SELECT is((SELECT count(*) FROM credit.deadline_list), 0::bigint, 'no answer is awaited');
SELECT throws_ok('UPDATE credit.employer_notice SET recipient = ''x''', '42501', NULL, 'what was sent stays');

-- After the end nobody is told any more; what was sent before can still be entered.
SELECT credit_remove(ended, 'performed', '2026-06-01', '删5', '2026-06-02') AS done FROM l \gset
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', ended, '国家工作人员', '区财政局', '函4', '2026-06-03'), '23514', NULL, 'not after a removal') FROM l;
SELECT lives_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', ended, '国家工作人员', '区财政局', '函4', '2026-06-01'), 'before it') FROM l;
SELECT credit_revoke(ended, '错误', '2026-06-01', '撤5', '2026-06-03') AS done FROM l \gset
SELECT throws_ok(format('SELECT credit_notify_employer(%s, %L, %L, %L, %L)', ended, '国家工作人员', '区财政局', '函5', '2026-06-01'), '23514', NULL, 'of a revoked listing nobody was to be told') FROM l;

-- The debtor is told to whom it was told.
SELECT is(credit_statement('379999196001110130') -> 'told' -> 0 ->> 'recipient', '区人大常委会', 'in the statement');
SELECT alike(credit_statement_text('379999196001110130'), '%通报：已于2026年5月6日通报区人大常委会（人大代表，函1）%', 'in words');
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
SELECT is(pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.my_employer_notice()'), '0', 'another court sees none');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.my_employer_notice()'), '42501', 'a department neither');
SELECT is(pg_temp.as_role('court_b', format($$SELECT credit_notify_employer(%s, '人大代表', 'x', 'x', '2026-05-07')$$, person)), '42704', 'and nobody sends in another''s name') FROM l;
SELECT * FROM finish();
ROLLBACK;
