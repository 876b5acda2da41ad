-- Register: courts are renamed, merged, and have a court above them.  A court is
-- known by any name that it ever had, answers show the one that it has by then,
-- and a remedy sends the subject to the court that is (法释〔2017〕7号 art. 11: 向执行
-- 法院申请纠正).  What nobody has made known is no court.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(51);
\ir ../../as_role.sql

SELECT credit_add_court('济南市莱城区人民法院'), credit_add_court('莱芜市中级人民法院');
CREATE FUNCTION pg_temp.record(n integer, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '某' || n, 'cardNum', (ARRAY['379999196001110130', '379999196102120186', '379999196203130252', '379999198506150049'])[n],
		'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[4]'::jsonb, 'decisionNo', format('决%s', n), 'decisionDate', '2026-03-02') || more
$$;
\ir ../../send.sql
CREATE FUNCTION pg_temp.hint(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_hint text;
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS v_hint = PG_EXCEPTION_HINT;
	RETURN v_hint;
END $$;

-- Who is a court
SELECT throws_ok($$SELECT credit_push('济南市莱芜区法院', '1', '[]')$$, '42704', 'court "济南市莱芜区法院" is not known', 'a push of a court that nobody made known');
SELECT is(pg_temp.hint($$SELECT credit_push('济南市莱芜区法院', '1', '[]')$$), 'Perhaps it is "济南市莱芜区人民法院". A court becomes known by credit_add_court or credit_bind_court.', 'the nearest name is told');
SELECT is(pg_temp.hint($$SELECT credit_push('x', '1', '[]')$$), 'A court becomes known by credit_add_court or credit_bind_court.', 'none where none is near');
SELECT throws_ok($$SELECT credit_list('某法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决1', '2026-03-02', '2026-03-02')$$, '42704', NULL, 'nor does it list');
SELECT throws_ok($$SELECT credit_bar('某法院', '379999196001110130', '（2026）鲁0116执1号', 'security_given', '担保1')$$, '42704', NULL, 'bar');
SELECT throws_ok($$SELECT credit_note_warning('某法院', '379999196001110130', '（2026）鲁0116执1号', 'mail', '2026-03-02', '通1')$$, '42704', NULL, 'warn');
SELECT throws_ok($$SELECT credit_request_listing('某法院', '379999196001110130', '（2026）鲁0116执1号', '乙', '2026-03-02', '申请纳入')$$, '42704', NULL, 'take a request');
SELECT throws_ok($$SELECT credit_list_fingerprint('某法院')$$, '42704', NULL, 'or have a list');
SELECT throws_ok($$SELECT credit_push(' ', '1', '[]')$$, '22023', NULL, 'a blank is no court');
SELECT throws_ok($$SELECT credit_add_court('  ')$$, '22023', 'the name of the court is missing', 'none is made known without a name');
SELECT throws_ok($$SELECT credit_add_court('济南市莱芜区 人民法院')$$, '23505', NULL, 'a name in another spelling is that of the same court');
CREATE ROLE names_new;
SELECT lives_ok($$SELECT credit_bind_court('新设区人民法院', 'names_new')$$, 'a court is known from its first binding on, too');
SELECT is(pg_temp.send('新设区人民法院', '[]'), '0/0/0/0/0', 'and pushes');

-- Another name
CREATE ROLE names_court;
GRANT USAGE ON SEQUENCE pg_temp.push_no TO names_court;
SELECT credit_bind_court('济南市莱城区人民法院', 'names_court');
SELECT is(pg_temp.send('济南市莱城区人民法院', jsonb_build_array(pg_temp.record(1))), '1/0/0/0/0', 'a listing');
SELECT throws_ok($$SELECT credit_rename_court('济南市莱城区人民法院', '钢城', '2019-01-01', '公告1', '2018-12-26')$$, '23505', NULL, 'another court''s name is not to be had');
SELECT throws_ok($$SELECT credit_rename_court('济南市莱城区人民法院', '汶源区人民法院', '2019-01-01', NULL, '2018-12-26')$$, '22023', NULL, 'a document renames');
SELECT credit_rename_court('济南市莱城区人民法院', '汶源区人民法院', '2026-06-01', '鲁高法〔2026〕1号', '2026-05-20');
SELECT is(credit.court_at('济南市莱城区人民法院', '2026-05-31 12:00+08'), '济南市莱城区人民法院', 'what it was called the day before');
SELECT is(credit.court_at('济南市莱城区人民法院', '2026-06-01 00:00+08'), '汶源区人民法院', 'and since');
SELECT throws_ok($$SELECT credit_rename_court('汶源区人民法院', '莱源区人民法院', '2026-06-01', '鲁高法〔2026〕2号', '2026-05-20')$$, '23514', NULL, 'a later name begins later');
SELECT is(credit_explain('379999196001110130', 'laiwu/4') #>> '{reasons,0,court}', '汶源区人民法院', 'an explanation shows the name of today');
SELECT is(credit_explain('379999196001110130', 'laiwu/4') #>> '{remedy,to}', '汶源区人民法院', 'and where to go');
SELECT matches((credit_check('379999196001110130', 'laiwu/4', 'audit')).remedy, '执行法院（汶源区人民法院）', 'so does the remedy');
SELECT is(credit_statement('379999196001110130') #>> '{listings,0,court}', '汶源区人民法院', 'and the statement');
SELECT is(pg_temp.send('汶源区人民法院', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行"}'))), '0/1/0/0/0', 'a push under the new name is of the same list');
SELECT is(pg_temp.send('济南市莱城区人民法院', jsonb_build_array(pg_temp.record(1, '{"performance": "全部未履行", "courtName": "汶源区人民法院"}'))), '0/1/0/0/0', 'so is one under the old name, and a record may say either');
SELECT is(pg_temp.send('汶源区人民法院', jsonb_build_array(pg_temp.record(1, '{"courtName": "济南市钢城区人民法院"}'))), '0/0/0/0/1', 'another court''s is held');
SELECT is(pg_temp.as_role('names_court', $$SELECT (credit_push('汶源区人民法院', nextval('pg_temp.push_no')::text, '[]')).push_no IS NOT NULL$$), 'true', 'who is bound to the old name acts');
SELECT is((SELECT DISTINCT court FROM credit.push WHERE court LIKE '%莱城%' OR court LIKE '%汶源%'), '济南市莱城区人民法院', 'the first name stays its key');

-- Another court in its place
CREATE ROLE names_successor;
SELECT credit_bind_court('济南市莱芜区人民法院', 'names_successor');
SELECT is(pg_temp.as_role('names_successor', 'SELECT count(*) FROM credit.current_list'), '0', 'what is another court''s is not seen');
SELECT throws_ok($$SELECT credit_succeed_court('汶源区人民法院', '济南市莱城区人民法院', '2026-07-01', '鲁高法〔2026〕3号', '2026-06-20')$$, '23514', NULL, 'no court succeeds itself');
SELECT credit_exempt('汶源区人民法院', '379999196001110130', 'laiwu/13', '购买住房一套', '批1', '2026-07-01', '2026-07-01', '2027-06-30') \gset
SELECT credit_succeed_court('汶源区人民法院', '济南市莱芜区人民法院', '2026-07-01', '鲁高法〔2026〕3号', '2026-06-20');
SELECT throws_ok($$SELECT credit_succeed_court('济南市莱芜区人民法院', '汶源区人民法院', '2026-07-01', '鲁高法〔2026〕3号', '2026-06-20')$$, '23514', NULL, 'not by way of another either');
SELECT matches((credit_check('379999196001110130', 'laiwu/4', 'audit')).remedy, '执行法院（济南市莱芜区人民法院）', 'the remedy names the court that is');
SELECT is(credit.court_at('济南市莱城区人民法院', '2026-06-15 12:00+08'), '汶源区人民法院', 'as of before, the one that was');
SELECT is((credit_check('379999196001110130', 'laiwu/13', 'audit')).verdict::text, 'exempt', 'an exemption holds on');
SELECT is(pg_temp.as_role('names_successor', 'SELECT count(*) FROM credit.current_list'), '1', 'its list is the successor''s');
SELECT is(pg_temp.as_role('names_court', 'SELECT count(*) FROM credit.current_list'), '0', 'and no longer its own role''s');
SELECT is(pg_temp.as_role('names_court', $$SELECT credit_push('汶源区人民法院', '9', '[]')$$), '42501', 'who does not push for the successor');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1, '{"performance": "部分未履行", "courtName": "汶源区人民法院"}'), pg_temp.record(2))), '1/1/0/0/0', 'a push of the successor changes the listing, and adds none in the same case');
SELECT is((SELECT string_agg(case_no, ',' ORDER BY case_no) FROM credit.current_list WHERE subject = '379999196001110130'), '（2026）鲁0116执1号', 'one case, one listing');
SELECT is(pg_temp.send('济南市莱城区人民法院', jsonb_build_array(pg_temp.record(3))), '1/0/0/0/0', 'under the old court''s name the successor pushes');
SELECT is(pg_temp.send('济南市钢城区人民法院', jsonb_build_array(pg_temp.record(1))), '0/0/0/0/1', 'the same case by a third court is held');
SELECT is((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'the same case and subject stand on the list of 济南市莱芜区人民法院', 'and told whose it is by now');
SELECT listing AS old FROM credit.current_list WHERE subject = '379999196001110130' \gset
SELECT is(pg_temp.as_role('names_successor', format($$SELECT credit_remove_early(%s, 'active_performance', '移1', '2026-07-02')$$, :old)), '', 'its decisions are the successor''s');
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(1))), '0/0/0/0/1', 'and stand against its pushes');
SET LOCAL credit.max_removal_share = 100;
SELECT is(pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(2)), 'full'), '0/0/1/1/0', 'a full list is of both');
SELECT throws_ok($$SELECT credit_rename_court('汶源区人民法院', '莱源区人民法院', '2026-08-01', '鲁高法〔2026〕4号', '2026-07-20')$$, '55000', NULL, 'a court that is no more gets no name');
-- Who entered it
CREATE ROLE names_office IN ROLE credit_office; CREATE ROLE names_auditor IN ROLE credit_auditor;
CREATE FUNCTION pg_temp.entries(name text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' ', entry, other, by_role), ', ' ORDER BY id) FROM credit.court_entry WHERE court = name
$$;
SELECT is(pg_temp.as_role('names_office', $$SELECT concat(credit_add_court('一区人民法院', '莱芜市中级人民法院'), credit_add_court('二区人民法院'), credit_set_superior('一区人民法院', '二区人民法院'), credit_set_superior('一区人民法院', '莱芜市中级人民法院'), credit_succeed_court('二区人民法院', '一区人民法院', '2026-06-01', '公告3', '2026-05-20'))$$), '', 'the office enters courts');
SELECT is(pg_temp.entries('一区人民法院'), 'added names_office, superior 莱芜市中级人民法院 names_office, superior 二区人民法院 names_office, superior 莱芜市中级人民法院 names_office', 'who has said that there is a court, and which is above it, stays on record');
SELECT is(pg_temp.entries('二区人民法院'), 'added names_office, succeeded 一区人民法院 names_office', 'and which acts in its place');
SELECT is(pg_temp.as_role('names_auditor', $$SELECT count(*) > 5 FROM credit.court_entry$$), 'true', 'for the auditor to see');
SELECT throws_ok($$UPDATE credit.court_entry SET by_role = 'x'$$, '42501', NULL, 'and for nobody to change');

SELECT * FROM finish();
ROLLBACK;
