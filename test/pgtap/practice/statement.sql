-- Practice, 个人信息保护法 arts. 45, 46, 48 and 山东省社会信用条例 art. 37: what a
-- subject may see, in one call: everything held, every measure with basis and
-- period, who asked and for what, how to object and by when.
BEGIN;
SELECT plan(56);
SET LOCAL timezone = 'America/New_York';
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05', details => '{"obligation": "偿还借款500000元"}') AS a,
	credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执2号', '{4}', '决定2', '2026-02-05', '2026-02-05') AS b,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05',
		details => '{"relations": [{"cardNum": "379999196001110130", "role": "法定代表人"}]}') AS c;
SELECT lives_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'bidding: 汶河大道改造')$$, 'a department asks');
SELECT lives_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$, 'and acts');
SELECT lives_ok(format($$SELECT credit_revoke(%s, '重复录入', '2026-03-02', '撤1', '2026-03-03')$$, b), 'one listing is revoked') FROM l;
SELECT lives_ok($$SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '购买自住用房一套', '批准1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30)$$, 'an exemption');
SELECT lives_ok(format($$SELECT credit_object(%s, 'to_be_removed', '已履行', '2026-06-01')$$, a), 'an objection') FROM l;
SELECT lives_ok(format($$SELECT credit_add_remark(%s, '已履行大部分')$$, a), 'a statement of its own') FROM l;
CREATE TEMP TABLE s AS SELECT credit_statement('379999196001110130') AS s;

SELECT results_eq($$SELECT x ->> 'case_no', x ->> 'ended', x ->> 'source' FROM s, jsonb_array_elements(s -> 'listings') x$$,
	$$VALUES ('（2026）鲁0116执1号', NULL, 'decision 决定1'), ('（2026）鲁0116执2号', 'revoked', 'decision 撤1')$$, 'every listing, how it came and how it ended');
SELECT is(s -> 'listings' -> 0 ->> 'obligation', '偿还借款500000元', 'what it says') FROM s;
SELECT is(jsonb_array_length(s -> 'listings' -> 1 -> 'history'), 2, 'with its history') FROM s;
SELECT is(s -> 'listings' -> 0 -> 'says' -> 0 ->> 'content', '已履行大部分', 'the subject''s own words beside it') FROM s;
SELECT set_eq($$SELECT x ->> 'measure' AS a, x ->> 'case_no' AS b, x ->> 'through' AS c FROM s, jsonb_array_elements(s -> 'measures') x$$,
	$$SELECT measure::text, case_no, via::text FROM credit_measures('379999196001110130')$$, 'every measure in force');
SELECT is_empty($$SELECT x FROM s, jsonb_array_elements(s -> 'measures') x WHERE x ->> 'basis' !~ '《.+》' OR x ->> 'since' IS NULL$$, 'each with its legal basis and beginning');
SELECT is((SELECT x ->> 'verdict' FROM s, jsonb_array_elements(s -> 'measures') x WHERE x ->> 'measure' = 'laiwu/13'), 'exempt', 'exempt is said to be');
SELECT is(s -> 'posts' -> 0 ->> 'organization', '91370116MA3DEM0198', 'the posts held') FROM s;
SELECT is(s -> 'exemptions' -> 0 ->> 'approval_no', '批准1', 'exemptions') FROM s;
SELECT is(s -> 'objections' -> 0 ->> 'due_on', '2026-06-16', 'objections, and by when they are examined') FROM s;
SELECT is(s -> 'asked' -> 0 ->> 'purpose', 'bidding', 'who asked, for what') FROM s;
SELECT is(s -> 'done' -> 0 ->> 'outcome', 'refused', 'what was done') FROM s;
SELECT is(s -> 'rights' ? 'correct' AND s -> 'rights' ? 'review', true, 'how to object') FROM s;
SELECT is(credit_statement('379999196102120186') -> 'listings', '[]', 'of whom nothing is held, nothing is told');
SELECT is(jsonb_array_length(credit_statement('91370116MA3DEM0198') -> 'listings'), 1, 'an organization has its own');
SELECT unalike(credit_statement('91370116MA3DEM0198')::text, '%379999196001110130%', 'which names no person''s number');
SELECT results_eq($$SELECT measure::text, purpose, verdict::text FROM credit.access_log WHERE subject = '379999196102120186'$$, $$VALUES (NULL, 'self', NULL)$$, 'that it was asked for is on record');
SELECT is(credit_statement(NULL), NULL, 'nobody''s is null');

-- As a letter: who made it, of when the list is, what it does not cover; items of the plan by number and title, units and
-- no logins, days in Chinese, the last day of each period; no code.
SELECT credit_check('379999196001110130', 'laiwu/9', 'funding') \g /dev/null
CREATE TEMP TABLE t AS SELECT credit_statement_text('379999196001110130') AS t;
SELECT matches(t, '日，第9项，资金支持，结论：不适用，查询单位', 'a question whose answer was that nothing applies was answered') FROM t;
SELECT alike(t, E'失信被执行人联合惩戒情况查询告知书（本人）\n\n主体：379999196001110130（自然人）\n出具单位：（印章）\n制作日期：'
	|| credit.date_words(credit.legal_day(now())) || E'\n名单更新至：%\n\n本告知书仅反映本区%限制消费令、限制出境%其他名单%征信系统%', 'the head, and what the letter does not cover') FROM t;
SELECT is((SELECT count(*) FROM t, regexp_matches(t, '^[一二三四五六七八]、', 'gn') m), 8::bigint, 'eight sections');
SELECT alike(t, E'%\n惩戒措施出自：《' || btrim(e.title, '《》') || '》（' || e.document_no || E'）\n%', 'of which plan the items are') FROM t, credit.plan_edition e;
SELECT unalike(credit_statement_text('379999196102120186'), '%惩戒措施出自%', '(where there are none, of no plan)');
SELECT alike(t, E'%\n  （2026）鲁0116执1号\n    被执行人：甲\n    执行法院：济南市莱芜区人民法院\n    情形：有履行能力而拒不履行生效法律文书确定义务\n'
	'    决定：决定1，2026年1月5日作出\n    义务：偿还借款500000元\n    期间：自2026年1月5日起，没有固定期限，以法院删除为准\n    状态：在名单中\n    本人陈述：已履行大部分\n%',
	'a listing, a line for each thing that is known of it') FROM t;
SELECT alike(t, E'%\n    状态：已被法院撤销（重复录入）\n%', 'one that was revoked, and why') FROM t;
SELECT is((SELECT count(*) FROM t, regexp_matches(t, '^  第22项', 'gn') m), 1::bigint, 'one entry a measure, with its cases in it');
SELECT matches(t, E'  第22项限制子女就读高收费私立学校（应予限制）\n    案件：（2026）鲁0116执1号，自2026年1月5日起，没有固定期限，以法院删除为准\n'
	'    案件：（2026）鲁0116执3号，因在单位91370116MA3DEM0198担任法定代表人，该案被执行人是该单位，不是本人，自2026年1月5日起', '(its own, and that of the unit, whose debtor it is not)') FROM t;
SELECT unalike(substring(t FROM '二、.*三、'), '%例外%', 'what a court exempts from is not among the measures in force') FROM t;
SELECT alike(substring(t FROM '三、.*四、'), '%第13项依法限制从事不动产交易及国有产权交易（已获批准例外）%例外期间自%（含当日）；例外期满，该项措施恢复适用，没有固定期限%批准范围：购买自住用房一套%',
	'but in a section of its own, with what follows after it') FROM t;
SELECT is((SELECT count(*) FROM t, regexp_matches(substring(t FROM '四、.*五、'), '法定代表人', 'g') m), 1::bigint, 'a post once for each unit');
SELECT alike(t, '%纠正申请（应予删除），2026年6月1日收到，正在审查，法院应当办结的最后一日为2026年6月16日（含当日），已逾期%', 'an application, and by which day who has to act') FROM t;
SELECT unalike(t, '%laiwu/%', 'no code of a measure') FROM t;
SELECT unalike(t, '%' || SESSION_USER || '%', 'and no login') FROM t;
SELECT unalike(t, '%不含当日%', 'no day on which something is over already') FROM t;
SELECT alike(t, '%可以向该部门或者公共信用信息机构提出异议申请；受理单位自收到之日起三个工作日内处理并通知结果%行政复议%', 'the rights, to whom and by when') FROM t;
SELECT alike(credit_statement_text('379999196102120186'), E'%一、失信被执行人名单记录\n  （无）\n%', 'nothing is said to be nothing');
SELECT is((SELECT count(*) FROM jsonb_array_elements(s -> 'asked') x WHERE x ? 'by' AND x ->> 'by' = SESSION_USER), 0::bigint, 'as JSON without logins as well') FROM s;

-- As a page
CREATE TEMP TABLE h AS SELECT credit_statement_page('379999196001110130') AS h;
SELECT ok(h IS DOCUMENT, 'the page is well formed') FROM (SELECT replace(h, '<!DOCTYPE html>', '')::xml AS h FROM h) x;
SELECT is((SELECT count(*) FROM h, regexp_matches(h, '<h2>', 'g') m), 8::bigint, 'with the same sections');
SELECT unalike(h, '%<ol>%', 'items have the plan''s numbers, and no others beside these') FROM h;
SELECT unalike((SELECT credit_statement_page('379999196001110130') FROM (SELECT credit_add_remark(a, '<script>alert(1)</script>') FROM l) r), '%<script>%', 'what the subject has said is text in it');

-- What departments have noticed in tables of theirs (arts. 44, 45): that, and not which row or table, which the court that
-- hands the letter out has no business to learn.
CREATE TABLE medal (id integer PRIMARY KEY, holder credit.subject, title text);
CREATE INDEX ON medal (credit_subject_key(holder));
INSERT INTO medal VALUES (77001, '379999196001110130', '汶水之星');
SELECT is(credit_statement('379999196001110130') -> 'noticed', '[]', 'nothing was noticed');
SET LOCAL credit.department = '区文明办';
SELECT credit_watch('medal', 'holder', 'laiwu/29', '{title}') AS w \gset
RESET credit.department;
SELECT credit_note_hits(:w) \gset
SELECT results_eq($$SELECT x ->> 'measure', x ->> 'item', x ->> 'department', (x ->> 'at')::timestamptz = (SELECT noticed_at FROM credit.noticed_hit), x ->> 'ended_at' FROM jsonb_array_elements(credit_statement('379999196001110130') -> 'noticed') x$$,
	$$VALUES ('laiwu/29', '第29项', '区文明办', true, NULL::text)$$, 'that a department has noticed it, for which measure, and when');
SELECT alike(credit_statement_text('379999196001110130'), '%，第29项%，区文明办：登记为待办事项（其掌握的本主体事项适用该项措施）%', 'in the letter, in words');
SELECT unalike(credit_statement('379999196001110130')::text, '%' || x || '%', 'nothing of the row: ' || x) FROM unnest('{77001,汶水之星,medal}'::text[]) x;
SELECT is(credit_statement('91370116MA3DEM0198') -> 'noticed', '[]', 'nor in that of the unit through which it is reached');
DELETE FROM medal;
SELECT credit_note_hits(:w) \gset
SELECT alike(credit_statement_text('379999196001110130'), '%区文明办：登记为待办事项%，%终止%', 'and when that ended');
SELECT is((SELECT count(*) FROM h, regexp_matches(credit_statement_page('379999196001110130'), '<h2>', 'g') m), 8::bigint, 'in the sections that there are');
SELECT * FROM finish();
ROLLBACK;
