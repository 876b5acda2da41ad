-- Register: a case goes to another court, and a case has further numbers (恢复执行
-- gives it another one).  Neither is another listing: by art. 6 of 法释〔2017〕7号 a
-- record is of one case, and its court is the one that enforces.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(49);
\ir ../../as_role.sql

CREATE ROLE transfer_one; CREATE ROLE transfer_two;
SELECT credit_bind_court('济南市莱芜区人民法院', 'transfer_one'), credit_bind_court('济南市钢城区人民法院', 'transfer_two');
CREATE FUNCTION pg_temp.record(n integer, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '某' || n, 'cardNum', (ARRAY['379999196001110130', '379999196102120186', '379999196203130252'])[n],
		'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[4]'::jsonb, 'decisionNo', format('决%s', n), 'decisionDate', '2026-03-02') || more
$$;
\ir ../../send.sql
CREATE FUNCTION pg_temp.refused() RETURNS text LANGUAGE sql AS $$SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$;
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1), pg_temp.record(2))), '2/0/0/0/0', 'two listings');
SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执1号' \gset
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '购买住房一套', '批1', '2026-03-10', '2026-03-10', '2026-12-31') AS exemption \gset

-- Another number
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '执恢9号', '立案1', '2026-06-01')$$, :listing), '22023', NULL, 'a case number has a known form');
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, %L, '立案1', '2026-06-01')$$, :listing, next), '22023', format('case number "%s" is of a year that is to come', next), 'and is of a year that has come: a record under it could not be pushed') FROM format('（%s）鲁0116执恢9号', extract(year FROM credit.legal_day(now())) + 1) next;
SELECT throws_ok(format($$SELECT credit_bar('济南市莱芜区人民法院', '379999198506150014', %L, 'assets_suffice', '查封1')$$, next), '22023', NULL, 'as that of a bar') FROM format('（%s）鲁0116执9号', extract(year FROM credit.legal_day(now())) + 1) next;
SELECT throws_ok(format($$SELECT credit_add_case('济南市钢城区人民法院', %s, '（2026）鲁0116执恢9号', '立案1', '2026-06-01')$$, :listing), '22023', NULL, 'a number is given by the court of the case');
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '（2026）鲁0116执恢9号', '立案1', '2026-03-01')$$, :listing), '23514', NULL, 'not before the listing');
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '（2026）鲁0116执001号', '立案1', '2026-06-01')$$, :listing), '23505', NULL, 'its own number is no other');
SELECT credit_add_case('济南市莱芜区人民法院', :listing, '（2026）鲁0116执恢9号', '立案1', '2026-06-01');
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '(2026)鲁0116执恢9号', '立案1', '2026-06-01')$$, :listing), '23505', NULL, 'nor is one that it has');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号"}'))), '0/0/0/1/0', 'a record under the further number is of the same listing');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "(2026)鲁0116执恢9号", "performance": "部分未履行"}'))), '0/1/0/0/0', 'and changes it');
SELECT is((SELECT string_agg(case_no || performance, ',') FROM credit.current_list WHERE subject = '379999196001110130'), '（2026）鲁0116执1号部分未履行', 'which keeps its number');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行"}'), pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号"}'))), '0/0/0/1/1', 'both numbers in one push are one record twice');
SELECT matches(pg_temp.refused(), 'the same case and subject stand at place 1 of this push', 'and told so');
SELECT is(pg_temp.send('济南市钢城区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号"}'))), '0/0/0/0/1', 'another court does not list it under that number');
SELECT is(pg_temp.refused(), 'the same case and subject stand on the list of 济南市莱芜区人民法院', 'because of the same case');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(3, '{"caseCode": "（2026）鲁0116执恢9号"}'))), '1/0/0/0/0', 'another debtor under that number is another listing');
SELECT is(pg_temp.as_role('transfer_one', 'SELECT string_agg(case_no, '','') FROM credit.my_listing_case()'), '（2026）鲁0116执恢9号', 'the court sees its numbers');
SELECT is(pg_temp.as_role('transfer_two', 'SELECT count(*) FROM credit.my_listing_case()'), '0', 'no other does');

-- Another court
CREATE ROLE transfer_police;
SELECT credit_bind_department('区公安分局', 'transfer_police');
SELECT credit_request_assistance('济南市莱芜区人民法院', :listing, 'laiwu/35', '区公安分局', '协1', credit.legal_day(now()) + 10, 'query') AS asked,
	credit_request_assistance('济南市莱芜区人民法院', :listing, 'laiwu/35', '区公安分局', '协2', credit.legal_day(now()) + 10, 'control') AS answered,
	credit_request_assistance('济南市莱芜区人民法院', :listing, 'laiwu/35', '区公安分局', '协3', credit.legal_day(now()) + 10, 'query') AS withdrawn \gset
SELECT pg_temp.as_role('transfer_police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公复2", "notice": "协2"}')$$) AS reply \gset
SELECT clock_timestamp() AS before \gset
SELECT throws_ok(format($$SELECT credit_transfer('济南市莱芜区人民法院', %s, '济南市莱芜区人民法院', '移送1', '2026-06-10')$$, :listing), '22023', NULL, 'a case goes to another court');
SELECT throws_ok(format($$SELECT credit_transfer('济南市莱芜区人民法院', %s, '无名法院', '移送1', '2026-06-10')$$, :listing), '42704', NULL, 'that is known');
SELECT throws_ok(format($$SELECT credit_transfer('济南市钢城区人民法院', %s, '济南市莱芜区人民法院', '移送1', '2026-06-10')$$, :listing), '22023', NULL, 'by the court that has it');
SELECT is(pg_temp.as_role('transfer_two', format($$SELECT credit_transfer('济南市钢城区人民法院', %s, '济南市钢城区人民法院', '移送1', '2026-06-10')$$, :listing)), '42704', 'and nobody takes it');
SELECT is(pg_temp.as_role('transfer_one', format($$SELECT credit_transfer('济南市莱芜区人民法院', %s, '济南市钢城区人民法院', '移送1', '2026-06-10')$$, :listing)), '', 'it is transferred');
SELECT is(pg_temp.as_role('transfer_two', 'SELECT string_agg(case_no, '','') FROM credit.current_list'), '（2026）鲁0116执1号', 'from now on it is on the other court''s list');
SELECT is(pg_temp.as_role('transfer_one', 'SELECT string_agg(case_no, '','' ORDER BY case_no) FROM credit.current_list'), '（2026）鲁0116执2号,（2026）鲁0116执恢9号', 'and off the first one''s');
SELECT is(credit_explain('379999196001110130', 'laiwu/4') #>> '{remedy,to}', '济南市钢城区人民法院', 'which is where to go');
SELECT is((credit_check('379999196001110130', 'laiwu/13', 'audit')).verdict::text, 'exempt', 'what was exempt is so still');
SELECT is((SELECT string_agg(court || approval_no, ',' ORDER BY id) FROM credit.exemption WHERE known_until = 'infinity'), '济南市莱芜区人民法院批1,济南市钢城区人民法院批1', 'by the other court''s exemption');
SELECT is((SELECT court FROM credit.listing l WHERE l.listing = :listing AND l.known_from <= :'before' AND l.known_until > :'before'), '济南市莱芜区人民法院', 'what was known before names the court of before');
SELECT is((SELECT count(*) FROM credit_measures('379999196001110130', known_at => :'before')), (SELECT count(*) FROM credit_measures('379999196001110130')), 'no measure is another for it');
SELECT is((SELECT since FROM credit_measures('379999196001110130') WHERE measure = 'laiwu/4'), '2026-03-02 00:00+08', 'nor since another day');
SELECT is(pg_temp.as_role('transfer_two', format('SELECT string_agg(action, '','' ORDER BY at, decision NULLS FIRST) FROM credit.decision_list WHERE listing = %s AND action <> ''list''', :listing)), 'case_no,transfer', 'the decisions of before go with it');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1))), '0/0/0/0/1', 'the first court''s push holds it');
SELECT is(pg_temp.refused(), 'the same case and subject stand on the list of 济南市钢城区人民法院', 'and is told whose it is');
SELECT is(pg_temp.send('济南市钢城区人民法院', jsonb_build_array(pg_temp.record(1, '{"performance": "全部未履行"}'))), '0/1/0/0/0', 'the other court''s changes it');
SET LOCAL credit.max_removal_share = 100;
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(2)), 'full'), '0/0/1/1/0', 'it is not missing from the first court''s full list');
SELECT is(pg_temp.as_role('transfer_one', format($$SELECT credit_remove_early(%s, 'active_performance', '删1', '2026-06-20')$$, :listing)), '42704', 'the first court decides on it no more');
SELECT is(pg_temp.as_role('transfer_two', format($$SELECT credit_remove_early(%s, 'active_performance', '删1', '2026-06-20')$$, :listing)), '', 'the other one does');
SELECT throws_ok(format($$SELECT credit_transfer('济南市钢城区人民法院', %s, '济南市莱芜区人民法院', '移送2', '2026-06-25')$$, :listing), '55000', NULL, 'what has ended is not transferred');

-- Two of one case
SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '某公司', '（2025）鲁0116执7号', '{4}', '决7', '2026-01-05', '2026-01-05') AS here \gset
SELECT throws_ok($$SELECT credit_list('济南市钢城区人民法院', '91370116MA3DEM0198', '某公司', '（2025）鲁0116执7号', '{4}', '决8', '2026-02-05', '2026-02-05')$$, '23514', NULL, 'a case is listed once, whichever court''s');
SELECT is(pg_temp.as_role('transfer_two', format($$SELECT credit_add_case('济南市钢城区人民法院', %s, '（2026）鲁0117执恢1号', '立案2', '2026-06-20')$$, :here)), '42704', 'another court''s listing is not there');
SELECT is((SELECT count(*) FROM credit.stale_versions()), 0::bigint, 'every listing is what its decisions come to');
-- Requests for assistance go with the case: the answer is whose the case is.
CREATE FUNCTION pg_temp.requests(who name) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role(who, 'SELECT string_agg(concat_ws('' '', document_no, court, state), '', '' ORDER BY document_no) FROM credit.assistance_list')
$$;
SELECT is(pg_temp.requests('transfer_two'), '协1 济南市钢城区人民法院 open, 协2 济南市莱芜区人民法院 answered, 协3 济南市钢城区人民法院 open', 'the other court waits for what is open, and sees what was answered');
SELECT is(pg_temp.requests('transfer_one'), '协2 济南市莱芜区人民法院 answered', 'the first one keeps what was answered to it');
SELECT is(pg_temp.as_role('transfer_two', $$SELECT count(*) FROM credit.deadline_list WHERE task = 'assist'$$) || pg_temp.as_role('transfer_one', $$SELECT count(*) FROM credit.deadline_list WHERE task = 'assist'$$), '20', 'which is due to the other court alone');
SELECT is(pg_temp.as_role('transfer_one', format($$SELECT credit_withdraw_assistance(%s, '撤3', '案件已移送')$$, :withdrawn)), '42704', 'the first court withdraws none of them');
SELECT is(pg_temp.as_role('transfer_two', format($$SELECT credit_withdraw_assistance(%s, '撤3', '已另行查询')$$, :withdrawn)), '', 'the other one does');
SELECT is(pg_temp.as_role('transfer_police', $$SELECT credit_feedback('379999196001110130', 'laiwu/35', 'assisted', '{"document_no": "公复1", "notice": "协1"}') > 0$$), 'true', 'and is answered');
SELECT is(pg_temp.requests('transfer_two'), '协1 济南市钢城区人民法院 answered, 协2 济南市莱芜区人民法院 answered, 协3 济南市钢城区人民法院 withdrawn', 'under its own name');

SELECT * FROM finish();
ROLLBACK;
