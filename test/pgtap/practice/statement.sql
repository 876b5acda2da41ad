-- Practice, 个人信息保护法 arts. 45, 46, 48 and 山东省社会信用条例 art. 37: what a
-- subject may see, in one call: everything held, every measure with basis and
-- period, who asked and for what, how to object and by when.
BEGIN;
SELECT plan(29);
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

-- In words
CREATE TEMP TABLE t AS SELECT credit_statement_text('379999196001110130') AS t;
SELECT is((SELECT count(*) FROM t, regexp_matches(t, '^[一二三四五六七八]、', 'gn') m), 8::bigint, 'eight sections') FROM t;
SELECT alike(t, E'信用信息告知书\n主体：379999196001110130（自然人）%', 'the heading') FROM t;
SELECT alike(t, '%甲，（2026）鲁0116执1号，执行法院济南市莱芜区人民法院，决定文号决定1，自2026-01-05起，无固定期限；本人陈述：已履行大部分%', 'a listing') FROM t;
SELECT alike(t, '%应予删除，2026-06-01收到，正在审查，办理期限至2026-06-16%', 'an objection and its day') FROM t;
SELECT alike(credit_statement_text('379999196102120186'), '%一、失信被执行人名单记录%（无）%', 'nothing is said to be nothing');
SELECT * FROM finish();
ROLLBACK;
