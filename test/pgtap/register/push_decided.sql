-- Register, 法释〔2017〕7号 arts. 9 and 10: a push shows the list and decides only where
-- it carries a decision.  What the court ended or corrected stays so until another
-- decision, however the record is spelt; what it corrected holds field by field.
BEGIN;
SELECT plan(78);
CREATE FUNCTION pg_temp.court() RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT '济南市莱芜区人民法院'$$;
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.send(record jsonb, mode text DEFAULT 'delta', exported timestamptz DEFAULT NULL, court text DEFAULT pg_temp.court()) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push(court, nextval('pg_temp.push_no')::text, CASE jsonb_typeof(record) WHEN 'array' THEN record ELSE jsonb_build_array(record) END, mode, exported_at => exported) r
$$;
CREATE FUNCTION pg_temp.record(case_no int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_strip_nulls('{"iname": "亓某", "cardNum": "379999198506150049", "grounds": [1], "decisionDate": "2026-03-02"}'::jsonb
		|| jsonb_build_object('caseCode', format('（2025）鲁0116执%s号', case_no),
							  'decisionNo', format('（2026）鲁0116执决%s号', CASE case_no WHEN 1 THEN 1 ELSE case_no * 10 END)) || more)
$$;
CREATE FUNCTION pg_temp.listing(case_no int) RETURNS bigint LANGUAGE sql AS $$
	SELECT max(listing) FROM credit.listing WHERE case_key = format('(2025)鲁0116执%s号', $1)
$$;
CREATE FUNCTION pg_temp.stands(case_no int) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(array_to_string(grounds, ',') || COALESCE(' ' || credit.day_text(credit.legal_day(until)), ''), ' | ') FROM credit.current_list WHERE case_no = format('（2025）鲁0116执%s号', $1)
$$;
CREATE FUNCTION pg_temp.why() RETURNS text LANGUAGE sql AS $$SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$;

-- Removed by the court: no spelling lists again
SELECT is(pg_temp.send(pg_temp.record(1)), '1/0/0/0/0', 'listed by a push');
SELECT credit_remove(pg_temp.listing(1), 'performed', '2026-04-01', '（2026）删1号', '2026-04-02') \gset
SELECT is(pg_temp.send(pg_temp.record(1, more)), '0/0/0/0/1', 'it stays removed: ' || more::text) FROM (VALUES ('{}'::jsonb), ('{"decisionNo": "(2026)鲁0116执决1号"}'), ('{"decisionNo": "〔2026〕鲁0116执决001号"}'),
	('{"decisionNo": " （2026） 鲁0116执决 1 号", "performance": "部分未履行"}'), ('{"decisionNo": null}'), ('{"decisionNo": null, "decisionDate": "2026-05-01"}'), ('{"decisionNo": null, "decisionDate": null, "publishDate": "2026-05-01"}'),
	('{"decisionDate": "2026-05-01"}'), ('{"grounds": [4]}'), ('{"decisionNo": "（2026）鲁0116执决2号", "decisionDate": "2026-04-01"}'), ('{"decisionNo": "（2026）鲁0116执决2号", "decisionDate": null, "publishDate": "2026-05-01"}')) v (more);
SELECT is(pg_temp.stands(1), NULL, 'nobody is restricted again');
SELECT row_eq($$SELECT held, reason, decision FROM credit.push_reject ORDER BY id LIMIT 1$$,
	ROW(true, 'the court has ended this listing by "（2026）删1号"; to be listed again takes another decision'::text, (SELECT max(id) FROM credit.court_event)), 'with the decision that it stands against');
SELECT is(pg_temp.send(pg_temp.record(1, '{"removalReason": "已履行完毕"}')), '0/0/0/1/0', 'a removal of what is removed is nothing new');
SELECT is(pg_temp.send(pg_temp.record(1, '{"decisionNo": "（2026）鲁0116执决2号", "decisionDate": "2026-04-02"}')), '1/0/0/0/0', 'another decision lists again');
SELECT is(pg_temp.send(pg_temp.record(1, '{"decisionNo": "（2026）鲁0116执决1号"}')), '0/0/0/0/1', 'the first one is older than it');

-- Removed by a push that carries the court's decision
SELECT is(pg_temp.send(pg_temp.record(2)), '1/0/0/0/0', 'listed');
SELECT is(pg_temp.send(pg_temp.record(2, '{"removalReason": "已履行完毕", "removedOn": "2026-04-02"}')), '0/0/1/0/0', 'the record says that it is removed');
SELECT is(pg_temp.send(pg_temp.record(2, more)), '0/0/0/0/1', 'and it stays so: ' || more::text) FROM (VALUES ('{}'::jsonb), ('{"decisionNo": null}'), ('{"decisionNo": "(2026)鲁0116执决20号", "performance": "x"}')) v (more);

-- A decision is known by its number, whatever number the case is given: a resumed enforcement is another case number, and no decision
SELECT is(pg_temp.send(pg_temp.record(2, more)), '0/0/0/0/1', 'what was removed is not listed by the same decision: ' || more::text) FROM (VALUES ('{"caseCode": "（2026）鲁0116执恢5号"}'::jsonb), ('{"caseCode": "（2025）鲁0116执字第2号"}'), ('{"caseCode": "（2025）鲁0116执2号之一", "decisionNo": "(2026)鲁0116执决020号"}')) v (more);
SELECT is(pg_temp.why(), 'by this decision the subject was listed in case "（2025）鲁0116执2号", which the court has ended by "已履行完毕"; to be listed again takes another decision', 'the reason says in which case');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1, '{"decisionNo": "（2026）鲁0116执决2号", "decisionDate": "2026-04-02"}'), pg_temp.record(2, '{"caseCode": "（2026）鲁0116执恢5号"}')), 'full'), '0/0/0/1/1', 'nor by a full list');
SELECT is(pg_temp.send(pg_temp.record(2, '{"caseCode": "（2026）鲁0116执恢5号", "cardNum": "379999196203130252", "iname": "吕某"}')), '1/0/0/0/0', 'another debtor may be listed by a decision of that number');
SELECT is(pg_temp.send(pg_temp.record(2, '{"caseCode": "（2026）鲁0116执恢5号", "decisionNo": "（2026）鲁0116执决21号"}')), '1/0/0/0/0', 'another decision lists in the resumed case');

-- Entered by the court, revoked, and published
SELECT credit_list(pg_temp.court(), '379999198506150049', '亓某', '（2025）鲁0116执3号', '{1}', '（2026）鲁0116执决3号', '2026-03-02', '2026-03-02') AS listing \gset
SELECT credit_revoke(:listing, '应当不予纳入', '2026-03-10', '（2026）撤3号', '2026-03-11') \gset
SELECT is(pg_temp.send(pg_temp.record(3, '{"decisionNo": null, "decisionDate": null, "publishDate": "2026-03-20"}')), '0/0/0/0/1', 'the public record''s form lists nobody who was revoked');
SELECT is(pg_temp.stands(3), NULL, 'nor restricts');

-- Corrected: field by field
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [2, 4], "periodYears": 5, "periodReason": "暴力", "duty": "给付12,000元"}')), '1/0/0/0/0', 'listed on two grounds for five years');
SELECT credit_correct(pg_temp.listing(4), '{"grounds": [4], "period_years": null, "period_reason": null, "obligation": "给付1,200元"}', '录入有误', '2026-04-01', '（2026）更4号', '2026-04-02') \gset
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [2, 4], "periodYears": 5, "periodReason": "暴力", "duty": "给付１２,０００元", "performance": "部分未履行"}')), '0/1/0/0/0', 'the next record differs in performance');
SELECT is(pg_temp.stands(4), '4 2028-03-02', 'the five years do not come back');
SELECT row_eq($$SELECT r.performance, r.obligation FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.listing = pg_temp.listing(4) AND l.known_until = 'infinity'$$, ROW('部分未履行'::text, '给付1,200元'::text), 'performance passes, a corrected text does not');
SELECT row_eq($$SELECT fields, decision, listing, held FROM credit.push_reject ORDER BY id DESC LIMIT 1$$,
	ROW('{obligation,grounds,period_years,period_reason}'::text[], (SELECT max(id) FROM credit.court_event), pg_temp.listing(4), true), 'a note says which fields, and by which decision');
SELECT is((SELECT withheld FROM credit.push ORDER BY id DESC LIMIT 1), 1::bigint, 'and is counted');
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [2, 4], "periodYears": 5, "periodReason": "暴力", "duty": "给付12,000元", "performance": "部分未履行", "decisionNo": "(2026)鲁0116执决40号"}')), '0/0/0/1/0', 'nothing left of it: unchanged');
SELECT is((SELECT withheld FROM credit.push ORDER BY id DESC LIMIT 1), 0::bigint, 'noted once');
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [4], "duty": "给付1,000元", "performance": "部分未履行"}')), '0/1/0/0/0', 'a text that was never so is another fact');
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [2, 4], "decisionNo": null, "duty": "给付1,000元", "performance": "部分未履行"}')), '0/0/0/1/0', 'without number the record is silent about it');
SELECT is(pg_temp.stands(4), '4 2028-03-02', 'the same still');
SELECT is(pg_temp.send(pg_temp.record(4, '{"grounds": [2, 4], "decisionNo": "（2026）鲁0116执决9号", "decisionDate": "2026-06-01"}')), '0/1/0/0/0', 'another decision has further grounds');
SELECT matches(pg_temp.stands(4), '^2,4', 'and decides');

-- Exit ban
SELECT is(pg_temp.send(pg_temp.record(5, '{"exitBan": true}')), '1/0/0/0/0', 'listed with an exit ban');
SELECT credit_correct(pg_temp.listing(5), '{"exit_ban": false}', '录入有误', '2026-04-01', '（2026）更5号', '2026-04-02') \gset
SELECT is(pg_temp.send(pg_temp.record(5, '{"exitBan": true, "decisionNo": "(2026)鲁0116执决50号"}')), '0/0/0/1/0', 'lifted, it does not come back');
SELECT is((SELECT bool_or(exit_ban) FROM credit.current_list WHERE listing = pg_temp.listing(5)), false, 'no ban');

-- After the end of the period
SELECT is(pg_temp.send(pg_temp.record(6, '{"caseCode": "（2020）鲁0116执6号", "grounds": [4, 5], "decisionDate": "2023-03-02"}')), '1/0/0/0/0', 'a listing that is over');
SELECT is(pg_temp.send(pg_temp.record(6, '{"caseCode": "（2020）鲁0116执6号", "grounds": [4, 5], "decisionDate": "2023-03-02", "periodYears": 5, "periodReason": "多项情形", "performance": "部分未履行"}')), '0/1/0/0/0', 'a longer period after its end');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE case_no = '（2020）鲁0116执6号'), 0, 'is not taken');
SELECT is(pg_temp.why(), 'another decision alone changes this: period_years, period_reason are kept, what else the record says is applied', 'with the reason');
SELECT is(pg_temp.send(pg_temp.record(6, '{"caseCode": "（2020）鲁0116执6号", "grounds": [4], "decisionDate": "2026-03-02", "performance": "部分未履行"}')), '0/0/0/1/0', 'nor a later day under the number that is known');
SELECT is(pg_temp.send(pg_temp.record(6, '{"caseCode": "（2020）鲁0116执6号", "grounds": [4], "decisionDate": "2026-03-02", "decisionNo": "（2026）鲁0116执决6号"}')), '1/0/0/0/0', 'another decision lists again');

-- Another decision about what runs
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [2, 4]}')), '1/0/0/0/0', 'two grounds');
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [4], "decisionNo": "（2026）鲁0116执决7号", "decisionDate": "2026-05-01"}')), '0/0/0/0/1', 'another decision with fewer is a correction, which names what it corrects');
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [2, 4], "decisionNo": "（2026）鲁0116执决7号", "decisionDate": "2026-01-01"}')), '0/0/0/0/1', 'an older one is held');
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [2, 4], "decisionNo": "（2026）鲁0116执决7号"}')), '0/1/0/0/0', 'of the same day with the same grounds: the number was corrected');
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [2, 4], "decisionNo": "（2026）鲁0116执决8号", "decisionDate": "2026-05-01", "periodYears": 3, "periodReason": "暴力"}')), '0/1/0/0/0', 'a longer period is an extension');
SELECT is(pg_temp.send(pg_temp.record(7, '{"grounds": [1], "decisionNo": "（2026）鲁0116执决9号", "decisionDate": "2026-05-02", "bars": ["security_given"]}')), '0/0/0/0/1', 'ground 1 may be barred there as well');

-- Names: a removal lists nobody
SELECT is(pg_temp.send(pg_temp.record(8, '{"iname": "买买提·吐尔逊", "cardNum": "379999196001110130"}')), '1/0/0/0/0', 'a name with a dot');
SELECT is(pg_temp.send(pg_temp.record(8, '{"iname": "买买提.吐尔逊", "cardNum": "379999196001110130", "performance": "x"}')), '0/1/0/0/0', 'is the same with another dot');
SELECT is(pg_temp.send(pg_temp.record(8, '{"iname": "别人", "cardNum": "379999196001110130", "removalReason": "performed"}')), '0/0/1/0/0', 'a removal is not held for its name');
SELECT is(pg_temp.send(pg_temp.record(9, jsonb_build_object('iname', name, 'cardNum', '379999196102120186'))), '0/0/0/0/1', 'a doubtful name is held: ' || what)
FROM (VALUES (U&'\4E8E\FFFD', 'a lost character'), (U&'\202E\4E8E\67D0', 'marks of direction'), ('买买提&middot;吐尔逊', 'HTML'), (E'于\n某', 'two lines'), ('浜庢煇', 'UTF-8 read as GBK'), ('于某 等', 'and others'), ('于某等3人', 'three'), ('于某等人', 'others'), ('于某　等 2 名', 'two'), ('于某、王某', 'two names')) v (name, what);
SELECT is(pg_temp.why(), 'iname: the name holds several names', 'with the reason');
SELECT is(pg_temp.send(pg_temp.record(9, '{"iname": "于某", "cardNum": "379999196102120186"}')), '1/0/0/0/0', 'and the right name is the first');

-- Two courts
SELECT is(pg_temp.send(pg_temp.record(9, '{"iname": "于某", "cardNum": "379999196102120186"}'), court => '济南市钢城区人民法院'), '0/0/0/0/1', 'one case and subject on two lists is held');
SELECT is(pg_temp.why(), 'the same case and subject stand on the list of 济南市莱芜区人民法院', 'with the reason');
SELECT is(pg_temp.send(pg_temp.record(10, '{"courtName": "济南市钢城区人民法院"}')), '0/0/0/0/1', 'a record of another court is held');
SELECT is(pg_temp.send(pg_temp.record(10, '{"courtName": "莱芜区人民法院"}')), '1/0/0/0/0', 'the court''s own name without its city is not another''s');

SELECT * FROM finish();
ROLLBACK;
