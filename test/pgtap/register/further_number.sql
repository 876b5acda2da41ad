-- Register: a case that has further numbers (执恢) is one case under each of them.  What
-- is on record in the case is found under whichever number it was entered (法释〔2017〕7号
-- arts. 3, 5, 9, 10).
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(49);
\ir ../../as_role.sql

CREATE ROLE further_one;
SELECT credit_bind_court('济南市莱芜区人民法院', 'further_one');
CREATE FUNCTION pg_temp.record(n integer, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '某' || n, 'cardNum', (ARRAY['379999196001110114', '379999196102120186', '379999196203130252'])[n],
		'caseCode', format('（2024）鲁0116执%s号', n), 'grounds', '[4]'::jsonb, 'decisionNo', format('决%s', n), 'decisionDate', '2026-03-02') || more
$$;
\ir ../../send.sql
CREATE FUNCTION pg_temp.refused() RETURNS text LANGUAGE sql AS $$SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$;
CREATE FUNCTION pg_temp.listing(n integer) RETURNS bigint LANGUAGE sql AS $$
	SELECT max(listing) FROM credit.listing WHERE subject = (pg_temp.record(n) ->> 'cardNum')::credit.subject
$$;
SELECT pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1), pg_temp.record(2), pg_temp.record(3)));
SELECT pg_temp.listing(1) AS one, pg_temp.listing(2) AS two, pg_temp.listing(3) AS three \gset
SELECT credit_add_case('济南市莱芜区人民法院', :one, '（2026）鲁0116执恢9号', '立案1', '2026-06-01');
SELECT credit_add_case('济南市莱芜区人民法院', :one, '（2026）鲁0116执恢19号', '立案2', '2026-06-02');


-- Bars
SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2026）鲁0116执恢9号', 'security_given', '担保1') AS bar \gset
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{1}', '2026-06-03', '决加1', '2026-06-03')$$, :one), '23514', NULL, 'a bar under a further number bars a further ground');
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"grounds": [1, 4]}', '漏写', '2026-06-03', '更1', '2026-06-03')$$, :one), '23514', NULL, 'nor does a correction pass it by');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"grounds": [1, 4], "decisionNo": "决11", "decisionDate": "2026-06-04"}'))), '0/0/0/0/1', 'nor a record under the first number');
SELECT matches(pg_temp.refused(), 'ground 1 is barred .*sufficient security given', 'which is told why');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢19号", "grounds": [1, 4], "decisionNo": "决11", "decisionDate": "2026-06-04"}'))), '0/0/0/0/1', 'nor one under another further number');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2024）鲁0116执1号', 'security_given', '担保1')$$, '23505', NULL, 'a bar is one, under whichever number of the case');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2026）鲁0116执恢019号', 'security_given', '担保1')$$, '23505', NULL, 'under another further number, too');
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196102120186', '（2026）鲁0116执恢9号', 'security_given', '担保1')$$, 'for another debtor it is another case');
SELECT lives_ok(format($$SELECT credit_add_ground(%s, '{1}', '2026-06-03', '决加2', '2026-06-03')$$, :two), 'in which the bar says nothing of theirs');
SELECT credit_lift_bar(:bar, '担保已执行');
SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2024）鲁0116执1号', 'assets_suffice', '查封1') AS bar \gset
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号", "grounds": [1, 4], "decisionNo": "决12", "decisionDate": "2026-06-04"}'))), '0/0/0/0/1', 'a bar under the first number holds for a record under a further one');
SELECT credit_lift_bar(:bar, '查封解除');

-- Requests of applicants
SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110114', '（2026）鲁0116执恢9号', '申请人甲', '2026-06-05', '请求纳入') AS request \gset
SELECT throws_ok($$SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110114', '（2024）鲁0116执1号', '申请人甲', '2026-06-05', '请求纳入')$$, '23505', NULL, 'a request in the case waits already, under its further number');
SELECT lives_ok($$SELECT credit_request_listing('济南市莱芜区人民法院', '379999196102120186', '（2026）鲁0116执恢9号', '申请人甲', '2026-06-05', '请求纳入')$$, 'about another debtor there is none');
SELECT credit_add_ground(:one, '{5}', '2026-06-08', '决加3', '2026-06-08') AS ground \gset
SELECT lives_ok(format($$SELECT credit_decide_request(%s, true, '准1', '2026-06-09', %s)$$, :request, :one), 'a listing under the first number follows from a request under a further one');

-- Decisions under the first number, and records under a further one
SELECT credit_remove_early(:one, 'active_performance', '删1', '2026-06-10');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号"}'))), '0/0/0/0/1', 'a record under a further number does not undo a removal');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执恢9号", "decisionNo": "决13", "decisionDate": "2026-06-20"}'))), '1/0/0/0/0', 'another decision lists under it');
SELECT pg_temp.listing(1) AS again \gset
SELECT is((SELECT case_no FROM credit.listing WHERE listing = :again), '（2024）鲁0116执1号', 'as the same case');
SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2026）鲁0116执恢19号', 'security_given', '担保2') AS bar \gset
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{1}', '2026-06-21', '决加4', '2026-06-21')$$, :again), '23514', NULL, 'the numbers are those of its later listing, too');
SELECT throws_ok(format($$SELECT credit_revoke_decision((SELECT max(id) FROM credit.court_event WHERE listing = %s AND action = 'remove_early'), '误删', '2026-06-23', '撤1', '2026-06-23')$$, :one), '55000', NULL, 'the removal cannot be revoked beside it');
SELECT credit_add_case('济南市莱芜区人民法院', :again, '（2026）鲁0116执29号', '立案4', '2026-06-23');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110114', '（2026）鲁0116执29号', 'security_given', '担保3')$$, '23505', NULL, 'and those of the later listing the case''s');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"caseCode": "（2026）鲁0116执29号", "decisionNo": "决1"}'))), '0/0/0/0/1', 'the decision of the first listing is no other one under them');
SELECT is((SELECT array_length(credit.case_keys('379999196001110114', '(2024)鲁0116执1号'), 1)), 4, 'four numbers in all');
SELECT set_eq($$SELECT unnest(credit.case_keys('379999196001110114', '(2026)鲁0116执29号'))$$, $$SELECT unnest(credit.case_keys('379999196001110114', '(2026)鲁0116执恢9号'))$$, 'the same for each of them');

-- The six months after a removal at the applicant's request (art. 10) follow the case
SELECT credit_list('济南市莱芜区人民法院', '379999196203130252', '某3', '（2024）鲁0116执33号', '{1}', '决33', '2026-03-02', '2026-03-02') AS wished \gset
SELECT credit_add_case('济南市莱芜区人民法院', :wished, '（2026）鲁0116执恢33号', '立案5', '2026-06-01');
SELECT credit_list('济南市莱芜区人民法院', '379999196203130252', '某3', '（2023）鲁0116执34号', '{1}', '决34', '2026-03-02', '2026-03-02') AS beside \gset
SELECT credit_remove(:beside, 'applicant_request', '2026-06-10', '删34', '2026-06-10', '{"requested_on": "2026-06-10"}');
SELECT credit_add_case('济南市莱芜区人民法院', :wished, '（2023）鲁0116执34号', '立案6', '2026-06-11');
SELECT credit_remove(:wished, 'performed', '2026-06-12', '删33', '2026-06-12');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(3, '{"caseCode": "（2026）鲁0116执恢33号", "decisionNo": "决35", "decisionDate": "2026-06-20", "onApplication": true}'))), '0/0/0/0/1', 'a removal under one number bars a request under another');
SELECT matches(pg_temp.refused(), 'within six months', 'for six months');
SELECT credit_request_listing('济南市莱芜区人民法院', '379999196203130252', '（2026）鲁0116执恢33号', '申请人乙', '2026-06-20', '请求纳入') AS request \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196203130252', '某3', '（2026）鲁0116执恢33号', '{4}', '决36', '2026-06-21', '2026-06-21', NULL, '{"on_application": false}') AS later \gset
SELECT throws_ok(format($$SELECT credit_decide_request(%s, true, '准2', '2026-06-22', %s)$$, :request, :later), '23514', 'the applicant had this debtor removed from the list, and cannot ask for another listing within six months', 'nor is a request granted');

-- Another court
SELECT credit_list('济南市钢城区人民法院', '379999196102120186', '某2', '（2025）鲁0117执2号', '{4}', '决22', '2026-03-02', '2026-03-02') AS there \gset
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '（2025）鲁0117执2号', '立案7', '2026-06-24')$$, :two), '23505', 'the same case and subject stand on the list of 济南市钢城区人民法院', 'a number under which another court lists is none of a listing here');
SELECT credit_add_case('济南市钢城区人民法院', :there, '（2026）鲁0117执恢2号', '立案8', '2026-06-24');
SELECT throws_ok(format($$SELECT credit_add_case('济南市莱芜区人民法院', %s, '（2026）鲁0117执恢2号', '立案9', '2026-06-24')$$, :two), '23505', NULL, 'nor a further one of it');

-- A full list
SET LOCAL credit.max_removal_share = 100;
SELECT is(pg_temp.send('济南市钢城区人民法院', '[{"iname": "某2", "cardNum": "379999", "caseCode": "（2026）鲁0117执恢2号", "grounds": [4], "decisionNo": "决22", "decisionDate": "2026-03-02"}]', 'full'), '0/0/0/0/1', 'whose identifier cannot be read may be anybody of the case, under each of its numbers');
SELECT is(pg_temp.send('济南市钢城区人民法院', '[{"iname": "某2", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执恢2号", "grounds": [4], "decisionNo": "决22", "decisionDate": "2026-03-02"}]', 'full'), '0/0/0/1/0', 'under a further number the listing is on the list');

-- Two numbers of a subject, and of the case
SELECT credit_list('济南市钢城区人民法院', '379999198506150014', '甲', '（2024）鲁0117执7号', '{4}', '决7', '2026-03-02', '2026-03-02') AS former,
	credit_list('济南市钢城区人民法院', '379999198506150030', '甲', '（2025）鲁0117执恢7号', '{4}', '决8', '2026-03-03', '2026-03-03') AS new \gset
SELECT credit_add_case('济南市钢城区人民法院', :former, '（2025）鲁0117执恢7号', '立案10', '2026-06-24');
SELECT is_empty('SELECT * FROM credit.duplicate_list', 'two persons under one number are two');
SELECT credit_change_identifier('济南市钢城区人民法院', '379999198506150014', '379999198506150030', '2026-03-02', '证明1', '2026-03-05');
SELECT results_eq('SELECT listing, other_listing FROM credit.duplicate_list', format('VALUES (%s::bigint, %s::bigint)', :former, :new), 'found to be one, their case stands twice');
CREATE FUNCTION pg_temp.both() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(case_no || COALESCE(obligation, ''), ',' ORDER BY listing) FROM credit.current_list WHERE name = '甲'
$$;
SELECT is(pg_temp.send('济南市钢城区人民法院', '[{"iname": "某2", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执恢2号", "grounds": [4], "decisionNo": "决22", "decisionDate": "2026-03-02"},
	{"iname": "甲", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0117执7号", "grounds": [4], "decisionNo": "决7", "decisionDate": "2026-03-02", "duty": "清偿"}]', 'full'), '0/1/0/1/0', 'a full list that has one of them');
SELECT is(pg_temp.both(), '（2024）鲁0117执7号清偿,（2025）鲁0117执恢7号', 'takes neither off');
SELECT is(pg_temp.send('济南市钢城区人民法院', '[{"iname": "某2", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执恢2号", "grounds": [4], "decisionNo": "决22", "decisionDate": "2026-03-02"},
	{"iname": "甲", "cardNum": "379999198506150030", "caseCode": "（2025）鲁0117执恢7号", "grounds": [4], "decisionNo": "决8", "decisionDate": "2026-03-03", "duty": "迁出"}]', 'full'), '0/1/0/1/0', 'nor one that has the other');
SELECT is(pg_temp.both(), '（2024）鲁0117执7号清偿,（2025）鲁0117执恢7号迁出', 'each record is of the listing under its own number');
SELECT is(pg_temp.send('济南市钢城区人民法院', '[{"iname": "甲", "cardNum": "379999198506150030", "caseCode": "（2025）鲁0117执恢7号", "grounds": [4], "decisionNo": "决8", "decisionDate": "2026-03-03"},
	{"iname": "甲", "cardNum": "379999198506150014", "caseCode": "（2024）鲁0117执7号", "grounds": [4], "decisionNo": "决7", "decisionDate": "2026-03-02"}]'), '0/2/0/0/0', 'both in one push are one record for each');
SELECT is((SELECT count(*) FROM credit.stale_versions()), 0::bigint, 'every listing is what its decisions come to');

-- Days: a case began in the year of its first number
SELECT credit_list('济南市莱芜区人民法院', '379999198506150057', '乙', '（2024）鲁0116执50号', '{4}', '决50', '2025-03-02', '2025-03-02') AS l \gset
CREATE FUNCTION pg_temp.said(case_no text, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.send(jsonb_build_object('iname', '乙', 'cardNum', '379999198506150057', 'caseCode', case_no, 'grounds', '[4]'::jsonb, 'decisionNo', '决50', 'decisionDate', '2025-03-02') || more)
$$;
SELECT is(pg_temp.said('（2026）鲁0116执51号'), '0/0/0/0/1', 'a case of 2026 has no decision of 2025');
SELECT matches(pg_temp.refused(), '^decisionDate 2025-03-02 lies before the year of caseCode, 2026$', 'as far as its number tells');
SELECT credit_add_case('济南市莱芜区人民法院', :l, '（2026）鲁0116执51号', '立案11', '2026-06-24');
SELECT is(pg_temp.said('（2026）鲁0116执51号'), '0/0/0/1/0', 'as a further number of a case of 2024 it has');
SELECT is(pg_temp.said('（2026）鲁0116执51号', '{"duty": "清偿", "regDate": "2026-01-05"}'), '0/1/0/0/0', 'filed again under it, after the decision');
SELECT is(pg_temp.said('（2024）鲁0116执50号', '{"regDate": "2025-03-03"}'), '0/0/0/0/1', 'under the first number it is filed before the decision');
SELECT is(pg_temp.said('（2026）鲁0116执51号', '{"decisionDate": "2023-12-31"}'), '0/0/0/0/1', 'no decision is older than the case');
SELECT matches(pg_temp.refused(), '^decisionDate 2023-12-31 lies before the year of caseCode, 2024$', 'by its first number');
SELECT credit_add_case('济南市莱芜区人民法院', :l, '（2026）鲁0116执恢52号', '立案12', '2026-06-24');
SELECT is(pg_temp.said('（2026）鲁0116执恢52号', '{"decisionDate": "2023-12-31"}'), '0/0/0/0/1', 'nor under a number of resumption, where the first is known');
SELECT is(pg_temp.said('（2026）鲁0116执51号', '{"decisionDate": "2023-12-31", "grounds": [9]}'), '0/0/0/0/1', 'every complaint is told at once');
SELECT matches(pg_temp.refused(), 'number of a ground of art. 1.*; decisionDate 2023-12-31 lies before the year of caseCode, 2024', 'with the others');
-- The same in calls
SELECT credit_remove_early(:l, 'active_performance', '删50', '2025-06-10');
SELECT throws_like($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150057', '乙', '（2026）鲁0116执51号', '{4}', '决53', '2023-12-31', '2023-12-31')$$, '%2023-12-31 lies before the year of case_no, 2024', 'one decision is checked so as well');
SELECT is(credit_list('济南市莱芜区人民法院', '379999198506150057', '乙', '（2026）鲁0116执51号', '{4}', '决54', '2025-07-01', '2025-07-01') > :l, true, 'and of a year between it is listed');

SELECT * FROM finish();
ROLLBACK;
