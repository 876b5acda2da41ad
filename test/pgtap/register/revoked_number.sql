-- Register, 法释〔2017〕7号 art. 9: a further ground or a longer period that a push brought
-- and the court revokes never was: the list then shows the decision that stands, by its
-- number and day, and a record that still has the revoked one changes nothing of it.
BEGIN;
SELECT plan(29);
\ir ../../send.sql
CREATE FUNCTION pg_temp.record(n int, grounds int[], more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', to_jsonb(grounds),
		'decisionNo', format('决%s号', n), 'decisionDate', '2025-03-03') || more
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT listing FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;
-- What the list shows: number, day, grounds and their words, years and why, last day of grace; and until when it stands.
CREATE FUNCTION pg_temp.shows(n int) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', r.decision_no, credit.day_text(r.decided_on), array_to_string(r.grounds, ','), r.ground_text, r.period_years, r.period_reason, credit.day_text(credit.legal_day(l.until)), r.performance)
	FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.listing = pg_temp.listing(n) AND l.known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.revoke(n int, document text) RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_revoke_decision((SELECT decision FROM credit.decision_list WHERE listing = pg_temp.listing(n) AND document_no = document), '错误', '2026-11-02', '撤' || document, '2026-11-02')
$$;

-- A further ground
SELECT pg_temp.send(pg_temp.record(1, '{4}', '{"disruptTypeName": "违反财产报告制度"}')) \g /dev/null
\set further '{"decisionNo": "增1号", "decisionDate": "2025-09-10", "disruptTypeName": "违反财产报告制度,以伪造证据、暴力、威胁等方法妨碍、抗拒执行", "periodYears": 3, "periodReason": "暴力"}'
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', :'further')), '0/1/0/0/0', 'a further ground');
SELECT alike(pg_temp.shows(1), '增1号 2025-09-10 2,4 %', 'the list shows its number');
SELECT ok(pg_temp.revoke(1, '增1号') IS NOT NULL, 'it is revoked');
SELECT is(pg_temp.shows(1), '决1号 2025-03-03 4 违反财产报告制度 2 2027-03-03', 'the list shows the decision that stands');
SELECT is((SELECT decision_no FROM credit.current_list WHERE listing = pg_temp.listing(1)), '决1号', 'so does the court''s view');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', :'further' || '{"performance": "部分未履行"}'::jsonb)), '0/1/0/0/0', 'a record that still has it');
SELECT is(pg_temp.shows(1), '决1号 2025-03-03 4 违反财产报告制度 2 2027-03-03 部分未履行', 'changes its texts alone');
SELECT row_eq('SELECT fields @> ''{decision_no,grounds,period_years}'', reason LIKE ''"撤增1号" decides otherwise: %'' FROM credit.push_reject ORDER BY id DESC LIMIT 1', ROW(true, true), 'a note says by which decision');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', :'further' || '{"decisionDate": "2025-03-03", "performance": "部分未履行"}'::jsonb)), '0/0/0/1/0', 'under whichever day');
SELECT is(pg_temp.send(pg_temp.record(1, '{4}', '{"disruptTypeName": "违反财产报告制度", "performance": "部分未履行"}')), '0/0/0/1/0', 'the record of the decision that stands says nothing new');
SELECT is(pg_temp.send(pg_temp.record(1, '{2,4}', '{"decisionNo": "增2号", "decisionDate": "2025-06-10"}')), '0/1/0/0/0', 'another decision, of a day before the revoked one');
SELECT alike(pg_temp.shows(1), '增2号 2025-06-10 2,4 % 2027-06-10%', 'is one more');

-- Of two the first one stands, or the second
SELECT pg_temp.send(pg_temp.record(2, '{4}')), pg_temp.send(pg_temp.record(2, '{2,4}', '{"decisionNo": "增1号", "decisionDate": "2025-09-10"}')),
	pg_temp.send(pg_temp.record(2, '{2,3,4}', '{"decisionNo": "增2号", "decisionDate": "2025-10-10"}')) \g /dev/null
SELECT alike(pg_temp.shows(2), '增2号 2025-10-10 2,3,4 2 2027-10-10%', 'two further decisions');
SELECT ok(pg_temp.revoke(2, '增1号') IS NOT NULL, 'the first one is revoked');
SELECT alike(pg_temp.shows(2), '增2号 2025-10-10 2,3,4 2 2027-10-10%', 'the second is shown as before');
SELECT ok(pg_temp.revoke(2, '增2号') IS NOT NULL, 'then the second');
SELECT is(pg_temp.shows(2), '决2号 2025-03-03 4 2 2027-03-03', 'the one that lists is left');

-- A longer period
SELECT pg_temp.send(pg_temp.record(3, '{2}')), pg_temp.send(pg_temp.record(3, '{2}', '{"decisionNo": "延3号", "decisionDate": "2026-01-10", "periodYears": 5, "periodReason": "暴力"}')) \g /dev/null
SELECT is(pg_temp.shows(3), '延3号 2026-01-10 2 5 暴力 2030-03-03', 'a longer period');
SELECT ok(pg_temp.revoke(3, '延3号') IS NOT NULL, 'is revoked');
SELECT is(pg_temp.shows(3), '决3号 2025-03-03 2 2 2027-03-03', 'the list shows two years from the first decision');
SELECT is(pg_temp.send(pg_temp.record(3, '{2}', '{"decisionNo": "延3号", "decisionDate": "2026-01-10", "periodYears": 5, "periodReason": "暴力", "performance": "部分未履行"}')), '0/1/0/0/0', 'a record that still has it');
SELECT is(pg_temp.shows(3), '决3号 2025-03-03 2 2 2027-03-03 部分未履行', 'does not bring it back, nor move the first decision''s day');

-- What was corrected meanwhile stays corrected
SELECT pg_temp.send(pg_temp.record(4, '{4}')), pg_temp.send(pg_temp.record(4, '{2,4}', '{"decisionNo": "增4号", "decisionDate": "2025-09-10"}')) \g /dev/null
SELECT credit_correct(pg_temp.listing(4), '{"decided_on": "2025-03-10"}', '笔误', '2026-11-01', '正4号', '2026-11-01') \g /dev/null
SELECT ok(pg_temp.revoke(4, '增4号') IS NOT NULL, 'the day of the first decision was corrected before the further ground is revoked');
SELECT is(pg_temp.shows(4), '决4号 2025-03-10 4 2 2027-03-10', 'the corrected day is shown');
-- A clerk's further ground changes no number
SELECT pg_temp.send(pg_temp.record(5, '{4}')) \g /dev/null
SELECT credit_add_ground(pg_temp.listing(5), '{2}', '2025-09-10', '增5号', '2025-09-10') \g /dev/null
SELECT is(pg_temp.shows(5), '决5号 2025-03-03 2,4 2 2027-09-10', 'a ground that a clerk enters');
SELECT ok(pg_temp.revoke(5, '增5号') IS NOT NULL, 'is revoked');
SELECT is(pg_temp.shows(5), '决5号 2025-03-03 4 2 2027-03-03', 'the record shows what it showed');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT is((SELECT count(*) FROM credit.listing WHERE known_until = 'infinity' AND id NOT IN (SELECT id FROM credit.listing_record)), 0::bigint, 'every version has its record');
SELECT * FROM finish();
ROLLBACK;
