-- Register, 法释〔2017〕7号 art. 5: an applicant's request to list, decided within 15
-- days; a request that is granted names the listing that follows from it, one that is
-- refused says why.  Art. 4: never for a minor.  Art. 10: not within six months of a
-- removal that the applicant asked for.  Art. 5 as well: the notice of enforcement warns.
BEGIN;
SELECT plan(58);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.ask(who credit.subject DEFAULT '379999196001110130', n int DEFAULT 1, day date DEFAULT '2026-05-25', applicant text DEFAULT '莱芜砚岑商贸有限公司', content text DEFAULT '有履行能力而拒不履行', court text DEFAULT '济南市莱芜区人民法院') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_request_listing(court, who, format('（2026）鲁0116执%s号', n), applicant, day, content)
$$;
CREATE FUNCTION pg_temp.list(n int, decided date, details jsonb DEFAULT '{}', grounds int[] DEFAULT '{1}', who credit.subject DEFAULT '379999196001110130', court text DEFAULT '济南市莱芜区人民法院') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list(court, who, '甲', format('（2026）鲁0116执%s号', n), grounds, format('（2026）鲁0116执%s号决定%s', n, decided), decided, decided, NULL, details)
$$;
CREATE FUNCTION pg_temp.due(r bigint) RETURNS text LANGUAGE sql AS $$SELECT concat_ws(' ', task, court, listing, credit.day_text(due_on)) FROM credit.deadline_list WHERE request = r$$;

-- A request lists nobody, and is decided within 15 days.
CREATE TEMP TABLE q AS SELECT pg_temp.ask() AS id;
SELECT is((SELECT count(*) FROM credit.listing), 0::bigint, 'who is asked for is not listed');
SELECT is(pg_temp.due(id), 'decide_request 济南市莱芜区人民法院 2026-06-09', 'the court decides within 15 days of receipt') FROM q;
SELECT is(pg_temp.due(pg_temp.ask(n => 2, day => '2026-06-05')), 'decide_request 济南市莱芜区人民法院 2026-06-22', 'which do not end on a holiday: 20 June 2026 is in the Dragon Boat festival');
SELECT row_eq('SELECT state, runs_from, days, working_days FROM credit.deadline_list WHERE request = (SELECT id FROM q)', ROW('overdue'::text, '2026-05-25'::date, 15, false), 'from the day of receipt, in calendar days');
SELECT throws_ok($$SELECT pg_temp.ask()$$, '23505', 'a request of this applicant in this case is to be decided already', 'the same is not asked twice');
SELECT throws_ok($$SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '(2026)鲁0116执1号', '莱芜砚岑商贸有限公司　', '2026-05-26', 'x')$$, '23505', NULL, 'however it is written');
SELECT lives_ok($$SELECT pg_temp.ask(applicant => '毕春山')$$, 'another applicant in the case may ask');

-- What is refused at once
SELECT throws_ok($$SELECT pg_temp.ask(applicant => ' ')$$, '22023', 'who asks, and what the request says, is required', 'an applicant has a name');
SELECT throws_ok($$SELECT pg_temp.ask(content => '　')$$, '22023', NULL, 'and says something');
SELECT throws_ok($$SELECT pg_temp.ask(who => NULL)$$, '22023', NULL, 'about somebody');
SELECT throws_ok($$SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '民初1号', '甲公司', '2026-05-25', 'x')$$, '22023', NULL, 'in a case');
SELECT throws_ok($$SELECT pg_temp.ask(day => '2199-01-01')$$, '22023', 'the day lies in the future', 'which has come in');
SELECT throws_ok($$SELECT pg_temp.ask(day => NULL)$$, '22023', NULL, 'on a day');
SELECT throws_ok(format('SELECT pg_temp.ask(applicant => %L)', repeat('甲', 201)), '22001', 'applicant is longer than 200 characters', 'the name has a limit, and is not shown');
-- Born on 2008-05-26: of age on that day of 2026.
SELECT throws_ok($$SELECT pg_temp.ask(who => '379999200805260029')$$, '23514', 'nobody can ask for a minor to be listed', 'never for a minor (art. 4)');
SELECT lives_ok($$SELECT pg_temp.ask(who => '379999200805260029', day => '2026-05-26')$$, 'from the eighteenth birthday on it can be asked');
SELECT is((SELECT count(*) FROM credit.listing_request WHERE received_on = '2026-05-25' AND subject = '379999200805260029'), 0::bigint, 'and nothing of the minor is kept');

-- Granted: with the listing that was decided on it.
CREATE TEMP TABLE l AS SELECT pg_temp.list(1, '2026-06-02', '{"on_application": true}') AS own, pg_temp.list(7, '2026-06-02') AS other_case, pg_temp.list(1, '2026-06-02', '{}', '{1}', '379999196102120186') AS other_person,
	pg_temp.list(1, '2026-06-02', '{}', '{1}', '379999198506150049', '济南市钢城区人民法院') AS other_court;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L)', id, '复函1', '2026-06-03'), '22023', 'a request that is granted names the listing that follows from it', 'granted without a listing') FROM q;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函1', '2026-06-03', x), '23514', NULL, 'with a listing of another case, person or court') FROM q, l, unnest(ARRAY[other_case, other_person, other_court]) x;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, -1)', id, '复函1', '2026-06-03'), '42704', NULL, 'with none that exists') FROM q;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函1', '2026-06-01', own), '23514', format('listing %s does not follow from the request', own), 'before it was listed') FROM q, l;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函1', '2026-05-24', own), '22023', 'the decision is older than the fact that it rests on', 'before it was asked') FROM q, l;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, NULL, %L, %s)', id, '2026-06-03', own), '22023', NULL, 'in writing') FROM q, l;
SELECT throws_ok(format('SELECT credit_decide_request(%s, NULL, %L, %L, %s)', id, '复函1', '2026-06-03', own), '22023', 'whether the request is granted is missing', 'one way or the other') FROM q, l;
SELECT throws_ok($$SELECT credit_decide_request(-1, false, '复函1', '2026-06-03', NULL, 'x')$$, '42704', 'there is no request -1', 'of one that there is');
SELECT lives_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函1', '2026-06-03', own), 'granted') FROM q, l;
SELECT row_eq('SELECT granted, listing, document_no, decided_on FROM credit.listing_request WHERE id = (SELECT id FROM q)', (SELECT ROW(true, own, '复函1'::text, '2026-06-03'::date) FROM l), 'and on record');
SELECT is(pg_temp.due(id), NULL, 'nothing is due any more') FROM q;
SELECT throws_ok(format('SELECT credit_decide_request(%s, false, %L, %L, NULL, %L)', id, '复函2', '2026-06-04', 'x'), '55000', format('request %s has been decided already', id), 'decided once') FROM q;
SELECT throws_ok($$UPDATE credit.listing_request SET reason = 'x' WHERE granted$$, '42501', NULL, 'what was decided stays');
SELECT throws_ok($$DELETE FROM credit.listing_request$$, '42501', NULL, 'so does the request');
SELECT lives_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', (SELECT id FROM credit.listing_request WHERE applicant = '毕春山'), '复函1', '2026-06-03', own), 'one listing answers two applicants') FROM l;

-- A request for a further ground is granted by the decision on it; one that came after the listing is not by the listing.
CREATE TEMP TABLE f AS SELECT pg_temp.ask(n => 7, day => '2026-06-10') AS id;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函3', '2026-06-12', other_case), '23514', NULL, 'a listing that is older does not follow from it') FROM f, l;
SELECT credit_add_ground(other_case, '{4}', '2026-06-11', '增1号', '2026-06-11') AS ground FROM l \gset
SELECT lives_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', id, '复函3', '2026-06-12', other_case), 'a further ground does') FROM f, l;

-- Refused: with the reason.
CREATE TEMP TABLE r AS SELECT pg_temp.ask(n => 9) AS id;
SELECT throws_ok(format('SELECT credit_decide_request(%s, false, %L, %L)', id, '复函4', '2026-06-03'), '22023', 'a reason is required', 'not without a reason') FROM r;
SELECT throws_ok(format('SELECT credit_decide_request(%s, false, %L, %L, %s, %L)', id, '复函4', '2026-06-03', own, 'x'), '22023', NULL, 'and with no listing') FROM r, l;
SELECT lives_ok(format('SELECT credit_decide_request(%s, false, %L, %L, NULL, %L)', id, '复函4', '2026-06-03', '已提供充分有效担保'), 'refused') FROM r;
SELECT lives_ok('SELECT pg_temp.ask(n => 9, day => ''2026-06-04'')', 'and asked again');

-- Six months: removed at the applicant's request of 2026-01-15.
CREATE TEMP TABLE again AS SELECT pg_temp.list(11, '2026-01-05', '{"basis_no": "（2025）鲁0116民初11号"}', '{1}', '379999196102120186') AS listing;
SELECT credit_remove(listing, 'applicant_request', '2026-01-15', '删11', '2026-01-16', '{"requested_on": "2026-01-15"}') AS late FROM again \gset
CREATE TEMP TABLE asked AS SELECT pg_temp.ask('379999196102120186', 11, '2026-07-15') AS last_day, pg_temp.ask('379999196102120186', 12, '2026-07-15', '毕春山') AS other_number, pg_temp.ask('379999196102120186', 11, '2026-07-16', '毕夏') AS day_after;
CREATE TEMP TABLE relisted AS SELECT pg_temp.list(11, '2026-07-20', '{"on_application": false}', '{1}', '379999196102120186') AS listing, pg_temp.list(12, '2026-07-20', '{"on_application": false, "basis_no": "(2025)鲁0116民初11号"}', '{1}', '379999196102120186') AS other_number;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', last_day, '复函5', '2026-07-21', r.listing), '23514', 'the applicant had this debtor removed from the list, and cannot ask for another listing within six months', 'on the last of the six months of art. 10 it cannot be asked, whenever it is decided') FROM asked, relisted r;
SELECT throws_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', a.other_number, '复函6', '2026-07-21', r.other_number), '23514', NULL, 'nor under another case number on the same basis') FROM asked a, relisted r;
SELECT lives_ok(format('SELECT credit_decide_request(%s, false, %L, %L, NULL, %L)', last_day, '复函5', '2026-07-21', '六个月内再次申请'), 'it is refused') FROM asked;
SELECT lives_ok(format('SELECT credit_decide_request(%s, true, %L, %L, %s)', day_after, '复函7', '2026-07-21', r.listing), 'the day after it can be asked') FROM asked, relisted r;

-- The notice of enforcement warns of being listed.
SELECT lives_ok($$SELECT credit_note_warning('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', '邮寄送达', '2026-04-01', '（2026）鲁0116执1号执行通知')$$, 'a warning is on record');
SELECT is((SELECT how FROM credit.risk_warning), 'mail', 'by the code of the way of serving it');
SELECT throws_ok($$SELECT credit_note_warning('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', '口头', '2026-04-01', 'x')$$, '22023', '"口头" is no way of serving a document', 'which is one of the law');
SELECT throws_ok($$SELECT credit_note_warning('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', 'mail', '2026-04-01', ' ')$$, '22023', NULL, 'in writing');
SELECT throws_ok($$SELECT credit_note_warning('济南市莱芜区人民法院', '379999200805260029', '（2026）鲁0116执1号', 'mail', '2026-04-01', 'x')$$, '23514', 'a minor is warned of no listing', 'never of a minor');

-- What the debtor may see: that it was asked, and what came of it, but not by whom, nor why not.
CREATE TEMP TABLE s AS SELECT credit_statement('379999196001110130') AS s, credit_statement_text('379999196001110130') AS t;
SELECT is(jsonb_array_length(s -> 'requests'), (SELECT count(*)::int FROM credit.listing_request WHERE subject = '379999196001110130'), 'every request about it') FROM s;
SELECT is(s -> 'requests' -> 1 ->> 'due_on', '2026-06-22', 'and by when it is decided') FROM s;
SELECT unalike(s::text || t, '%' || x || '%', 'but not ' || x) FROM s, unnest('{莱芜砚岑,毕春山,充分有效担保}'::text[]) x;
SELECT alike(t, '%济南市莱芜区人民法院，（2026）鲁0116执1号，载有纳入名单风险提示的执行通知（（2026）鲁0116执1号执行通知）已于2026年4月1日送达%（2026）鲁0116执1号，申请执行人申请纳入名单，法院于2026年5月25日收到，2026年6月3日决定准许%（2026）鲁0116执2号，申请执行人申请纳入名单，法院于2026年6月5日收到，正在审查，法院应当作出决定的最后一日为2026年6月22日（含当日）%', 'in words') FROM s;

-- Each court sees and decides its own.
CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
\i test/as_role.sql
SELECT is(pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.my_listing_request()') || pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.my_risk_warning()'), '00', 'another court sees none');
SELECT is(pg_temp.as_role('court_b', format($$SELECT credit_decide_request(%s, false, 'x', '2026-06-20', NULL, 'x')$$, (SELECT id FROM credit.listing_request WHERE case_key ~ '执2号'))), '42704', 'and decides none');
SELECT is(pg_temp.as_role('court_a', $$SELECT count(*) FROM credit.deadline_list WHERE task = 'decide_request'$$), (SELECT count(*)::text FROM credit.listing_request WHERE granted IS NULL), 'the court has its own to decide');
SELECT * FROM finish();
ROLLBACK;
