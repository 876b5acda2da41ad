-- Practice: typical cases are collated, edited, approved, forwarded and received;
-- nobody in them can be identified.
BEGIN;
SELECT plan(49);

CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE bureau; SELECT credit_bind_department('区发改局', 'bureau') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql
SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "苏林东", "cardNum": "379999196001110130", "caseCode": "（2025）鲁0116执329号", "grounds": [2], "disruptTypeName": "以伪造证据、暴力、威胁等方法妨碍、抗拒执行", "decisionDate": "2026-03-18"},
	{"iname": "济南莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执330号", "grounds": [1], "decisionDate": "2026-03-18", "decisionNo": "（2026）鲁0116执异77号",
	 "businessEntity": "蓝茜草", "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]},
	{"iname": "未公开", "cardNum": "379999196102120186", "caseCode": "（2025）鲁0116执331号", "grounds": [1], "decisionDate": "2026-03-18", "notPublic": true}]$$)).added, 3::bigint, 'three are listed');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"amount": 725000, "decided_on": "2026-05-15"}') > 0$$), 'true', 'a department refuses one');
SELECT credit_remove((SELECT listing FROM credit.current_list WHERE case_no ~ '330'), 'performed', '2026-06-01', '删1', '2026-06-02') \gset
SELECT listing AS person FROM credit.listing WHERE case_no ~ '329' AND known_until = 'infinity' \gset
SELECT listing AS company FROM credit.listing WHERE case_no ~ '330' AND known_until = 'infinity' \gset
SELECT listing AS secret FROM credit.listing WHERE case_no ~ '331' AND known_until = 'infinity' \gset

-- Collated
SELECT is(pg_temp.as_role('court_b', format('SELECT credit_draft_case(%s)', :person)), '42704', 'another court''s listing is none');
SELECT is(pg_temp.as_role('finance', format('SELECT credit_draft_case(%s)', :person)), '42501', 'the court collates, nobody else');
SELECT is(pg_temp.as_role('court_a', format('SELECT credit_draft_case(%s)', :secret)), '23514', 'not of a listing that is not fit for publication');
SELECT pg_temp.as_role('court_a', format('SELECT credit_draft_case(%s)', :person)) AS c \gset
SELECT pg_temp.as_role('court_a', format('SELECT credit_draft_case(%s, ''还清欠款、重返市场'')', :company)) AS d \gset
SELECT pg_temp.as_role('court_a', format('SELECT credit_case_document(%s)', :c)) AS document \gset
SELECT matches(:'document'::text, '^# 联合惩戒典型案例：苏某失信联合惩戒案\n', 'a person is a family name');
SELECT matches(:'document'::text, '以伪造证据、暴力、威胁等方法妨碍、抗拒执行，济南市莱芜区人民法院于2026年3月决定', 'why and when');
SELECT matches(:'document'::text, '（2025）鲁0116执××号', 'the case, without its number');
SELECT matches(pg_temp.as_role('court_a', format('SELECT credit_case_document(%s)', :d)), '\n被执行人济南莱芜砚禾建设工程有限公司有履行能力而拒不履行生效法律文书确定义务，济南市莱芜区人民法院于2026年3月决定将其纳入失信被执行人名单（案号：（2025）鲁0116执××号）。\n',
	'one sentence: who, on which ground, which court, when, in which case');
SELECT matches(:'document'::text, '- 区财政局：依法依规限制参加政府采购活动，不予批准，涉及金额725000元（2026年5月）', 'what departments did');
SELECT matches(:'document'::text, '依照行动计划，应予限制[0-9]+项、供参考[0-9]+项、部门履职[0-9]+项。', 'how many measures followed, what restricts, what is for reference and what departments do of their own counted apart');
SELECT unalike(:'document'::text, '%379999196001110130%', 'no number');
SELECT unalike(:'document'::text, '%苏林东%', 'no name');
SELECT matches(pg_temp.as_role('court_a', format('SELECT credit_case_document(%s)', :d)), '还清欠款、重返市场[^$]*济南莱芜砚禾建设工程有限公司[^$]*法院已于2026年6月将该案从名单中删除', 'an organization has its name; how it ended');

-- Edited: a text that names somebody is refused, however it is written
CREATE FUNCTION pg_temp.edited(body text) RETURNS text LANGUAGE sql AS $$ SELECT pg_temp.as_role('court_a', format('SELECT credit_edit_case(1, %L, %L)', '标题', body)) $$;
SELECT is_empty($$SELECT b FROM unnest(ARRAY['号码379999196001110130。', '３７９９９９１９６００１１１０１３０', '3799 9919 6001 1101 30', '379999-19600111-0130', '91370116MA3DEM0198', '91370116ma3dem0198',
	'379999196001110131', '身份证号379999196001110130，电话', '379999600111013', '苏林东拒不履行',
	E'379999\u00a019600111\u00a00130', '379999－19600111－0130', '379999**19600111**0130', '三七九九九九一九六〇〇一一一〇一三〇', '③⑦⑨⑨⑨⑨①⑨⑥⓪⓪①①①⓪①③⓪', '379999&#49;96001110130', '37999919600111013*',
	'苏 林 东', '苏**林东**', E'苏\n林东', '（2025）鲁0116执329号']) b WHERE pg_temp.edited(b) <> '23514'$$, 'an identifier in any spelling, one with a slip in it, and the person''s name are refused');
SELECT is(pg_temp.edited('2026年3月18日，涉案金额1234567.89元，电话13800000000，账户6222021602012345678，（2025）鲁0116执××号，苏某，379999************'), '2', 'days, sums, telephones and masks are no identifiers');
-- Of an organization: the persons with posts in it, its number, and numbers of documents
SELECT is_empty($$SELECT b FROM unnest(ARRAY['法定代表人蓝茜草', '蓝&#33564;草', '蓝%E8%8C%9C草', E'蓝\u200b茜\u2060草', '号码379999196203130252', '三七玖玖九玖&nbsp;1962&#48;313%30&#50;５2', '玖1370116MA3DEM0198', '（2025）鲁零壹壹陆执三三〇号', '（2026）鲁0116执异&#55;7号']) b
	WHERE pg_temp.as_role('court_a', format('SELECT credit_edit_case(2, %L, %L)', '标题', b)) <> '23514'$$, 'nor who acts for an organization, in any spelling');
SELECT is_empty($$SELECT b FROM unnest(ARRAY['苏&#26519;东', '%E8%8B%8F林东', '苏<b>林</b>东', '37９999一19600111一0130', '379999&amp;#49;96001110130', '二〇二五鲁0116执329']) b WHERE pg_temp.edited(b) <> '23514'$$, 'nor by codes of a page');
SELECT is((SELECT count(*)::int FROM credit.case_version WHERE typical_case = 1), 2, 'the version before it stays');
SELECT throws_ok($$INSERT INTO credit.case_version (typical_case, version, title, body) VALUES (1, 9, 'x', '379999196001110130')$$, '23514', NULL, 'the owner writes none either');

-- Approved, forwarded, received
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_forward_case(1, '函1', '2026-06-10')$$), '55000', 'a draft is not forwarded');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_approve_case(1, NULL, '2026-06-10')$$), '22023', 'approved by a document');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_approve_case(1, '审1', '2026-06-10')$$), NULL, 'the court approves');
SELECT is((SELECT state FROM credit.case_state WHERE id = 1), 'approved', '... the latest version');
SELECT is(pg_temp.edited('另一稿'), '3', 'an edit after that');
SELECT is((SELECT state FROM credit.case_state WHERE id = 1), 'draft', 'is a draft again');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_approve_case(1, '审2', '2026-06-11')$$), NULL, 'approved anew');
SELECT is(pg_temp.as_role('bureau', 'SELECT count(*) FROM credit.case_state'), '0', 'the bureau sees nothing yet');
SELECT is(pg_temp.as_role('bureau', 'SELECT credit_case_document(1)'), '42704', 'by no way');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_forward_case(1, '函1', '2026-06-12')$$), NULL, 'forwarded');
SELECT matches(pg_temp.as_role('bureau', 'SELECT credit_case_document(1)'), '另一稿[^$]*第3稿（已报送区发改局，函1）', 'it reads what was forwarded');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.case_state'), '0', 'another department does not');
SELECT is(pg_temp.edited('再改'), '55000', 'what was forwarded is not edited');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_receive_case(1, '收1', '2026-06-13')$$), '42704', 'nor received by another');
SELECT is(pg_temp.as_role('bureau', $$SELECT credit_receive_case(1, '收1', '2026-06-13')$$), '', 'the bureau gives its receipt');
SELECT is((SELECT state || ' ' || document_no FROM credit.case_state WHERE id = 1), 'received 收1', 'on record');
SELECT is(pg_temp.as_role('bureau', $$SELECT credit_withdraw_case(1, 'x', '2026-06-14')$$), '42501', 'the bureau withdraws nothing');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_withdraw_case(1, '当事人申请', '2026-06-14')$$), '', 'the court does');
SELECT throws_ok($$SELECT credit_approve_case(2, '审3', '2026-06-10')$$, '55000', 'case 2 is not written to its end', 'no approval while the court has something to write');
SELECT credit_edit_case(2, '某公司失信联合惩戒案', '# 已写完') \gset
SELECT throws_ok($$SELECT credit_approve_case(2, '苏林东379999196001110130', '2026-06-10')$$, '23514', NULL, 'nor does a document''s number tell who');
SELECT credit_approve_case(2, '审3', '2026-06-10'), credit_forward_case(2, '函3', '2026-06-11') \gset
SELECT is(pg_temp.as_role('bureau', 'SELECT count(*) FROM credit.case_state'), '1', 'another case is forwarded');
SELECT credit_revoke(:company, '错列', '2026-06-12', '撤1', '2026-06-12') \gset
SELECT is(pg_temp.as_role('bureau', 'SELECT count(*) FROM credit.case_state'), '0', 'a revocation takes it from the bureau');
SELECT is(pg_temp.as_role('bureau', $$SELECT credit_receive_case(2, '收3', '2026-06-13')$$), '23514', 'which receives it no more');
-- Five years after its end nobody is told of a listing (山东省社会信用条例 art. 38), not even the bureau.
SELECT (credit_push('甲区人民法院', 'old', '[{"iname": "旧案公司", "cardNum": "91370116MA3DEM0273", "caseCode": "（2019）鲁0116执9号", "grounds": [1], "decisionDate": "2019-03-01"}]')).added \gset
SELECT credit_draft_case((SELECT listing FROM credit.current_list WHERE case_no ~ '执9号'), '旧案') AS old \gset
SELECT credit_edit_case(:old, '旧案', '已写完') \gset
SELECT credit_approve_case(:old, '审9', '2026-06-10'), credit_forward_case(:old, '函9', '2026-06-11') \gset
SELECT is(pg_temp.as_role('bureau', format('SELECT count(*) FROM credit.case_state WHERE id = %s', :old)), '1', 'a case of a listing that stands');
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
UPDATE credit.listing SET until = '2020-05-01', ended = 'removed' WHERE case_no ~ '执9号';
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
SELECT is(pg_temp.as_role('bureau', format('SELECT count(*) FROM credit.case_state WHERE id = %s', :old)), '0', 'five years after its end the bureau does not see that there is one');
SELECT is(pg_temp.as_role('bureau', format('SELECT credit_case_document(%s)', :old)), '42704', 'nor reads it');
SELECT throws_ok('UPDATE credit.case_step SET day = day', '42501', NULL, 'steps stay');

-- A name of two characters as it is masked, 亓某, which the court's own record may have.
SELECT credit_list('甲区人民法院', '379999196203130252', '亓某', '（2026）鲁0116执88号', '{1}', '决定88', '2026-06-01', '2026-06-01') AS masked \gset
SELECT lives_ok(format('SELECT credit_draft_case(%s)', :masked), 'a masked name can be written');
SELECT unalike((SELECT body FROM credit.case_version ORDER BY typical_case DESC LIMIT 1), '%依法删除%', 'and nothing is asserted that is not known');
SELECT * FROM finish();
ROLLBACK;
