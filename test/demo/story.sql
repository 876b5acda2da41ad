-- The story that the demo tells, from the court's push to the end of a
-- measure.  Played by run.sh in a fresh database.  Statements that the reader
-- sees stand between ECHO queries and ECHO none; story.expect stops the demo
-- where it went otherwise than told.

\set SHOW_CONTEXT never
\pset footer off
\pset format wrapped
\pset linestyle unicode
\pset columns 120
\pset null '(none)'
SET client_min_messages = warning;

CREATE EXTENSION credit;

CREATE SCHEMA story;
GRANT USAGE ON SCHEMA story TO PUBLIC;
CREATE FUNCTION story.expect(ok boolean, what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ok IS NOT TRUE THEN
        RAISE EXCEPTION 'the story went otherwise than told: %', what;
    END IF;
END
$$;

-- A court and three departments, each with a login and nothing else.
CREATE ROLE court LOGIN;
SELECT credit_bind_court('济南市莱芜区人民法院', 'court') \gset
CREATE ROLE finance LOGIN;
SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE science LOGIN;
SELECT credit_bind_department('区科技局', 'science') \gset
CREATE ROLE civil_affairs LOGIN;
SELECT credit_bind_department('区民政局', 'civil_affairs') \gset
CREATE ROLE transport LOGIN;
SELECT credit_bind_department('区城乡交通运输局', 'transport') \gset
CREATE ROLE bidding_app LOGIN;
SELECT credit_bind_application('区财政局', 'bidding_app', 'laiwu/4') \gset
SELECT credit_prepare_log() \gset
CREATE SCHEMA procurement AUTHORIZATION finance;
CREATE SCHEMA projects AUTHORIZATION science;
CREATE SCHEMA road AUTHORIZATION transport;

\connect - court
\echo '─── 一、法院推送名单 · 1. The court pushes its list ───'
\echo '200 条记录，8 条有问题，退回并记明原因 · 200 records; 8 are wrong, and kept aside with the reason'
\copy credit.inbox (record) FROM 'test/demo/push-001.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\set ECHO queries
SELECT * FROM credit_push_inbox('济南市莱芜区人民法院', '2026-001', 'full');
SELECT record_no, left(reason, 103) AS reason FROM credit.my_push_reject() ORDER BY record_no;
\set ECHO none
SELECT story.expect((p.added, p.rejected) = (192, 8), 'the first push') FROM credit.push AS p \gset

\connect - finance
\echo '─── 二、投标当场被拒 · 2. A bid is refused on the spot ───'
\echo '区财政局在自己的投标表上加一个触发器 · The finance bureau puts one trigger on its own table of bids'
\set ECHO queries
CREATE TABLE procurement.bid (project text, bidder credit.subject, price numeric);
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE OF bidder ON procurement.bid
    FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
\set ON_ERROR_STOP off
INSERT INTO procurement.bid VALUES ('汶河大道改造', '91370116MA3DEM0198', 4180000);
\set ON_ERROR_STOP on
\set ECHO none
SELECT story.expect(:'SQLSTATE' = 'CR001', 'the listed bidder is refused') \gset
\echo '不在名单上的企业照常投标 · Who is not on the list bids as ever'
\set ECHO queries
INSERT INTO procurement.bid VALUES ('汶河大道改造', '91370116MA3DEM0273', 4260000);
\set ECHO none
SELECT story.expect(count(*) = 1, 'the other bidder is let in') FROM procurement.bid \gset

\connect - court
\echo
\echo '─── 三、有哪些措施 · 3. Which measures follow ───'
\echo '一家被纳入名单的企业（前6项）；以及其法定代表人：本人不在名单上，只受第22、29、30项约束'
\echo 'A listed company; and its legal representative, who is not listed: only 22, 29 and 30 reach him'
\set ECHO queries
SELECT measure, verdict, effect, left(title, 36) AS title FROM credit_measures('91370116MA3DEM0198') ORDER BY measure LIMIT 6;
SELECT measure, verdict, left(title, 26) AS title, via, since::date FROM credit_measures('379999197904160192');
\set ECHO none
SELECT story.expect(array_agg(measure::text ORDER BY measure) = '{laiwu/22,laiwu/29,laiwu/30}', 'the representative''s measures')
FROM credit_measures('379999197904160192') \gset

\connect - civil_affairs
\echo '─── 四、每次查询都留痕 · 4. Every question is on record ───'
\echo '区民政局推荐五一劳动奖章前查询，说明用途，不予批准并反馈 · Civil affairs asks before proposing a May Day labour medal, says what for, and feeds back'
\set ECHO queries
SELECT verdict, effect, case_no, until, split_part(basis, '；', 1) AS basis
FROM credit_check('379999197904160192', 'laiwu/30', '评先评优：五一劳动奖章推荐审查');
\o /dev/null
SELECT credit_feedback('379999197904160192', 'laiwu/30', '不予批准', '{"document_no": "莱民函〔2026〕8号"}');
\o
\set ECHO none
\connect - postgres
\set ECHO queries
SELECT asking_role, purpose, note, credit_mask(subject) AS subject, measure, verdict FROM credit.access_log;
\set ECHO none
SELECT story.expect(count(*) = 1, 'one question, one entry') FROM credit.access_log \gset

\connect - science
\echo '─── 五、部门反馈 · 5. Departments feed back what they did ───'
\echo '区科技局照常在自己的表上办事，触发器代为反馈 · The science bureau works on its own table; a trigger feeds back'
\set ECHO queries
CREATE TABLE projects.application (title text, applicant credit.subject, decision text);
CREATE TRIGGER feedback AFTER INSERT OR UPDATE ON projects.application
    FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('applicant', 'laiwu/8', 'decision');
INSERT INTO projects.application VALUES ('粉末冶金新材料', '91370116MA3DEM0198'),
    ('石材切割装置', '379999196809030571'), ('智慧灌溉', '91370116MA3DEM0273');
UPDATE projects.application SET decision = CASE title WHEN '智慧灌溉' THEN '同意立项' ELSE '不予批准' END;
\set ECHO none
\connect - postgres
\echo '反馈日志，以及法院看到的汇总 · The log of feedback, and what the court sees of it'
\set ECHO queries
SELECT action, acting_role, after ->> 'measure' AS measure, after ->> 'outcome' AS outcome FROM credit.feedback_log;
SELECT measure, department, outcome_name, feedbacks, subjects FROM credit.feedback_summary;
\set ECHO none
SELECT story.expect(array_agg(department ORDER BY id) = '{区民政局,区科技局,区科技局}', 'feedback of two departments on three listed')
FROM credit.feedback \gset

\connect - science
SELECT "cursor" AS before FROM credit_changes(NULL, 100000) ORDER BY ("cursor").id DESC LIMIT 1 \gset
\connect - court
\echo '─── 六、名单动态更新 · 6. The list is updated ───'
\echo '新名单少了两条、多了一条；该企业即可投标，其法定代表人也不再受限 · Two leave the list; who left may bid at once'
\copy credit.inbox (record) FROM 'test/demo/push-002.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\set ECHO queries
SELECT * FROM credit_push_inbox('济南市莱芜区人民法院', '2026-002', 'full');
\set ECHO none
SELECT story.expect((p.added, p.removed, p.unchanged) = (1, 2, 190), 'the second push')
FROM credit.push AS p WHERE p.push_no = '2026-002' \gset
\connect - finance
\set ECHO queries
INSERT INTO procurement.bid VALUES ('汶河大道改造', '91370116MA3DEM0198', 4180000);
SELECT project, bidder, price FROM procurement.bid;
\set ECHO none
SELECT story.expect(count(*) = 2, 'the removed bidder is let in') FROM procurement.bid \gset
\connect - court
SELECT story.expect(count(*) = 0, 'nothing holds for the representative') FROM credit_measures('379999197904160192') \gset

\echo '─── 七、依法删除与本人告知 · 7. Removed by the book, and told ───'
\echo '知悉已履行之日起三个工作日内删除，以录入之日为准；本人可查阅所存的一切 · Within three working days, counted to the entry; the subject may see all'
SELECT subject AS person, listing AS listing, translate(case_no, '()', '（）') || '之二' AS ending FROM credit.current_list
WHERE until IS NULL AND credit_subject_kind(subject) = 'person' AND decided_on < '2026-04-30' ORDER BY case_no LIMIT 1 \gset
SELECT jsonb_build_array(jsonb_build_object('iname', name, 'cardNum', subject::text, 'caseCode', translate(case_no, '（）', '()'),
    'decisionNo', translate(decision_no, '（）', '()'), 'decisionDate', decided_on, 'grounds', grounds, 'performance', '部分未履行')) AS again
FROM credit.current_list WHERE listing = :listing \gset
\set ECHO queries
SELECT credit_add_workdays('2026-04-30', 3) AS last_day_over_labour_day,
       credit_remove(:listing, 'performed', credit.legal_day(now()), :'ending', credit.legal_day(now())) AS in_time;
SELECT left(line, 54) AS statement FROM regexp_split_to_table(credit_statement_text(:'person'), '\n') line LIMIT 8;
\set ECHO none
SELECT story.expect(count(*) = 0, 'nothing holds for who was removed') FROM credit_measures(:'person') \gset

\echo
\echo '─── 八、推送改不了决定 · 8. What a push cannot undo ───'
\echo '旧系统又报来这一条，案号、决定书号换了括号：不予恢复，记明原因 · Sent again, its numbers in other brackets: kept off, with the reason'
\set ECHO queries
SELECT added, changed, rejected FROM credit_push('济南市莱芜区人民法院', '2026-003', :'again');
SELECT reason FROM credit.my_push_reject() JOIN credit.push p ON p.id = push WHERE push_no = '2026-003';
\set ECHO none
SELECT story.expect(count(*) = 0, 'who was removed stays removed') FROM credit_measures(:'person') \gset

\connect - science
\echo
\echo '─── 九、变更订阅 · 9. What changed since I last looked ───'
\echo '区科技局从上次的位置读起 · The science bureau reads on from its cursor'
\set ECHO queries
SELECT change, credit_mask(subject) AS subject, case_no, measures, ended FROM credit_changes(:'before') ORDER BY ("cursor").id;
\set ECHO none
SELECT story.expect(count(*) = 4, 'two removed by the push, one added, one removed by the court') FROM credit_changes(:'before') \gset

\echo '─── 十、各看各的 · 10. Each sees its own ───'
\echo '科技局不能查财政局的措施，也看不到别人的反馈；应用账号只能查一项 · No department sees another; an application may ask one thing'
\set ECHO queries
\set ON_ERROR_STOP off
SELECT verdict FROM credit_check('91370116MA3DEM0273', 'laiwu/4', 'procurement');
\set ON_ERROR_STOP on
SELECT department, count(*) FROM credit.feedback GROUP BY department;
\set ECHO none
SELECT story.expect(:'LAST_ERROR_SQLSTATE' = '42501', 'another department''s measure is refused') \gset
SELECT story.expect(count(DISTINCT department) = 1, 'one sees one''s own feedback') FROM credit.feedback \gset
\connect - bidding_app
\set ECHO queries
SELECT verdict FROM credit_check('91370116MA3DEM0273', 'laiwu/4', 'procurement');
\set ON_ERROR_STOP off
SELECT measure FROM credit_measures('91370116MA3DEM0273');
\set ON_ERROR_STOP on
\set ECHO none

\connect - postgres
-- The clock cannot be turned back, so the first push is dated back instead.
SET session_replication_role = replica;
UPDATE credit.listing SET known_from = '2026-09-01 09:00+08' WHERE known_from < (SELECT applied_at FROM credit.push WHERE push_no = '2026-002');
UPDATE credit.push SET applied_at = '2026-09-01 09:00+08' WHERE push_no = '2026-001';
RESET session_replication_role;
SELECT subject AS person FROM credit.current_list WHERE credit_subject_kind(subject) = 'person' AND since < '2026-09-01' AND case_no = (SELECT min(case_no) FROM credit.current_list WHERE credit_subject_kind(subject) = 'person' AND since < '2026-09-01') LIMIT 1 \gset
SELECT listing AS listing_of_person FROM credit.current_list WHERE subject = :'person' LIMIT 1 \gset
SELECT credit_request_assistance('济南市莱芜区人民法院', :listing_of_person, 'laiwu/35', '区民政局', '（2026）鲁0116执协19号', credit.legal_day(now()) + 15, '查询') AS request \gset
SET session_replication_role = replica;
UPDATE credit.assistance SET requested_at = '2026-09-02 09:00+08', due_on = '2026-09-16' WHERE id = :request;
RESET session_replication_role;
\connect - civil_affairs
\echo
\echo '─── 十一、逾期与补反馈 · 11. Owed, and fed back late ───'
\echo '假定首批名单于 2026-09-01 推送，法院次日发出协助执行通知书（第35项），须于 9 月 16 日前答复 · As if the first list had come on 1 September, and a notice of assistance the day after'
\set ECHO queries
SELECT kind, measure, since, due_on, count(*) AS owed, max(overdue_workdays) AS overdue FROM credit.owed GROUP BY 1, 2, 3, 4 ORDER BY 1, 3 LIMIT 2;
SELECT credit_feedback(:'person', 'laiwu/35', '已协助', '{"document_no": "莱民函〔2026〕19号"}') > 0 AS fed_back,
       credit_acknowledge('济南市莱芜区人民法院', '2026-002') AS receipts;
\set ECHO none
SELECT story.expect(count(*) = 0, 'no receipt is owed any more') FROM credit.owed WHERE kind = 'receipt' \gset
SELECT story.expect(count(*) = 0, 'no assistance is owed on whom was fed back about') FROM credit.owed WHERE kind = 'assistance' \gset
\connect - postgres
\set ECHO queries
SELECT credit_seal_log() AS sealed_batches, (SELECT count(*) FROM credit_verify_log()) AS problems_in_the_log;
\set ECHO none
SELECT story.expect(count(*) = 0, 'the log is whole') FROM credit_verify_log() \gset

\connect - court
\echo
\echo '─── 十二、电子表格报送 · 12. A list in a spreadsheet ───'
\echo '书记员报送 CSV 文件；被电子表格取整的号码退回，附原因，改正后再报 · A clerk sends a CSV; a number that the spreadsheet rounded comes back with the reason'
\copy credit.sheet_line (line) FROM 'test/demo/list.csv' (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')
\set ECHO queries
SELECT rows, taken, rejected FROM credit_read_sheet('济南市莱芜区人民法院');
SELECT added, rejected FROM credit_push_inbox('济南市莱芜区人民法院', '2026-004');
\pset format unaligned
SELECT left(line, 90) AS line FROM credit_sheet_rejects();
\pset format wrapped
\set ECHO none
SELECT story.expect((p.added, p.rejected) = (1, 1), 'the sheet') FROM credit.push p WHERE p.push_no = '2026-004' \gset
SELECT story.expect(count(*) = 2, 'the names of the columns and one row come back') FROM credit_sheet_rejects() \gset

\connect - transport
CREATE TABLE road.driver (licence text PRIMARY KEY, holder credit.subject, route text, valid_until date);
INSERT INTO road.driver VALUES ('0001', '37999919690311005X', '客运', '2030-12-31'), ('0002', '379999197208150134', '货运', '2030-12-31'),
    ('0003', '379999198402260219', '农村客运', '2030-12-31'), ('0004', '379999199106200486', '货运', '2030-12-31');
\echo
\echo '─── 十三、已经取得的许可 · 13. What somebody already holds ───'
\echo '区城乡交通运输局监测驾驶员的从业资格（第16项，供审慎参考）· The transport bureau puts its drivers under watch'
\set ECHO queries
CREATE INDEX ON road.driver (credit_subject_key(holder));
SELECT credit_watch('road.driver', 'holder', 'laiwu/16', '{route}', NULL, 'valid_until') AS watch;
\set ECHO none
\connect - court
SELECT credit_push('济南市莱芜区人民法院', '2026-005', '[{"iname": "亓某", "cardNum": "379999197208150134", "caseCode": "（2026）鲁0116执805号", "grounds": [1], "decisionNo": "（2026）鲁0116执805号决定", "decisionDate": "2026-10-12"},
    {"iname": "吕某", "cardNum": "379999198402260219", "caseCode": "（2026）鲁0116执806号", "grounds": [1], "decisionNo": "（2026）鲁0116执806号决定", "decisionDate": "2026-10-12"}]') \gset
SELECT listing AS listing FROM credit.current_list WHERE case_no ~ '执805号' \gset
\connect - transport
\echo '法院又推送一批，名单及于其中两名；登记为待办事项，是否处理由工作人员决定 · A push later the list reaches two: tasks for an official, and nothing else'
\set ECHO queries
SELECT begun FROM credit_note_hits();
SELECT hit, row_key, labels ->> 'route' AS route, credit_mask(subject) AS subject, verdict, effect, case_no FROM credit_hits(1);
\set ECHO none
SELECT story.expect(array_agg(row_key ORDER BY hit) = '{{0002},{0003}}' AND bool_and(verdict = 'reference'), 'two drivers, for reference') FROM credit_hits(1) \gset
\echo '核查后，一人的资格撤销；一人是村里唯一的客运驾驶员，予以保留并写明理由 · One is revoked after a look, one kept, with the reason'
\set ECHO queries
SELECT credit_feedback('379999197208150134', 'laiwu/16', '撤销', '{"hit": 1, "document_no": "莱交罚〔2026〕7号"}') > 0 AS revoked,
       credit_feedback('379999198402260219', 'laiwu/16', '决定放行', '{"hit": 2, "reason": "该线路仅此一名驾驶员"}') > 0 AS kept;
SELECT hit, state, outcome FROM credit_hits(1) ORDER BY hit;
\set ECHO none
UPDATE road.driver SET valid_until = '2026-11-01' WHERE licence = '0002';
\connect - court
SELECT credit_remove(:listing, 'performed', credit.legal_day(now()), '（2026）鲁0116执805号之一', credit.legal_day(now())) \gset
\connect - transport
\echo '亓某履行义务，法院删除：命中终止，资格可以恢复，恢复后反馈 · The debtor pays and is removed: the hit ends, the licence may be given back'
SELECT ended FROM credit_note_hits() \gset
\set ECHO queries
SELECT hit, row_key, state, ended_why FROM credit_hits(1) ORDER BY hit;
UPDATE road.driver SET valid_until = '2030-12-31' WHERE licence = '0002';
SELECT credit_feedback('379999197208150134', 'laiwu/16', '已解除', '{"hit": 1}') > 0 AS given_back;
SELECT hit, state FROM credit_hits(1);
\set ECHO none
SELECT story.expect(array_agg(state) = '{kept}', 'one is kept, and nothing is to be lifted any more') FROM credit_hits(1) \gset
