-- Plan: the documents that a plan's preamble names are bases of the whole
-- edition.  An answer cites them where they carry a measure: what the appendix
-- quotes for 2, 9, 11 and 26 says nothing of listed debtors; 中办发〔2016〕64号 does.
BEGIN;
SELECT no_plan();

SELECT results_eq('SELECT document_no, kind FROM credit.edition_basis WHERE edition = 1 ORDER BY ord',
	$$VALUES ('中办发〔2016〕64号', 'central_policy'), ('济发改信用〔2018〕3号', 'district_document')$$, 'the preamble names two documents');
SELECT results_eq('SELECT number, document_no, articles FROM credit.measure_basis WHERE edition = 1 AND carries ORDER BY number',
	$$VALUES (2, '中办发〔2016〕64号', ARRAY['二、（一）4.']), (9, '中办发〔2016〕64号', ARRAY['二、（二）2.']),
			 (11, '中办发〔2016〕64号', ARRAY['二、（四）2.']), (26, '中办发〔2016〕64号', ARRAY['二、（三）2.'])$$, 'four measures rest on the first');
SELECT ok((SELECT preamble ~ '^为贯彻落实《' AND closing ~ '^各部门应高度重视' AND closing ~ '\n抄送：' FROM credit.plan_edition WHERE id = 1), 'what stands before and behind the measures is there');

SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]') \g /dev/null

-- What an answer cites
SELECT is((SELECT basis FROM credit_check('379999196001110130', ('laiwu/' || n)::credit.measure, '审计')), words, format('the answer about %s', n))
FROM (VALUES (2, '《关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见》（中办发〔2016〕64号）二、（一）4.；《国有控股上市公司（境内）实施股权激励试行办法》第三十四条、第三十五条'),
			 (26, '《关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见》（中办发〔2016〕64号）二、（三）2.；《事业单位登记管理暂行条例实施细则》第三十一条')) v (n, words);
SELECT matches((SELECT basis FROM credit_check('91370116MA3DEM0198', ('laiwu/' || n)::credit.measure, '审计')), '^《[^《》]*》（中办发〔2016〕64号）二、', format('%s cites what carries it first', n))
FROM unnest('{2,9,11}'::int[]) n;
-- 森林法第十八条 is quoted for the use of forest land and for forestry projects alike.
SELECT is((SELECT basis FROM credit_check('379999196001110130', 'laiwu/14', '审计')),
	'《建设项目使用林地审核审批管理办法》第十四条；《中华人民共和国行政许可法》第十二条；《中华人民共和国森林法》第十八条；《中华人民共和国森林法实施条例》第十六条；《关于建立和完善执行联动机制若干问题的意见》第九条',
	'what the plan quotes twice is cited once');
SELECT is((SELECT count(*)::int FROM credit.rule r, regexp_split_to_table(r.basis, '；') w GROUP BY r.measure, r.edition, w ORDER BY 1 DESC LIMIT 1), 1, 'by no measure twice');
SELECT doesnt_match((SELECT basis FROM credit_check('379999196001110130', ('laiwu/' || n)::credit.measure, '审计')), '64号', format('%s rests on what is quoted for it', n))
FROM unnest('{1,4,13,23,31}'::int[]) n;
SELECT results_eq($$SELECT b ->> 'document_no', b -> 'articles', b -> 'carries', b -> 'quote' FROM jsonb_array_elements(credit_explain('91370116MA3DEM0198', 'laiwu/11') -> 'basis') WITH ORDINALITY u (b, n) ORDER BY n LIMIT 1$$,
	$$VALUES ('中办发〔2016〕64号', jsonb '["二、（四）2."]', jsonb 'true', jsonb 'null')$$, 'an explanation says that it carries the measure');
SELECT is((SELECT count(*)::int FROM jsonb_array_elements(credit_explain('91370116MA3DEM0198', 'laiwu/11') -> 'basis') b WHERE NOT b ? 'carries' AND b ->> 'quote' ~ '\S'), 6, 'beside the six that are quoted');
SELECT matches(credit_statement_text('379999196001110130'), '第26项[^\n]*\n[^第]*依据：《[^《》]*》（中办发〔2016〕64号）二、（三）2.；《事业单位', 'and the subject is told the same');

-- A plan of one's own
CREATE TEMP TABLE own AS SELECT jsonb $plan${
	"code": "zd", "title": "张店区联合惩戒措施", "document_no": null, "issuer": "张店区信用办",
	"edition": "2021", "issued_on": null, "valid_from": "2021-02-01", "valid_until": null, "target": null, "mechanism": null,
	"departments": [{"name": "区财政局", "other_names": [], "not_the_same_as": []}], "readings": [],
	"measures": [
	{"number": 1, "body": null, "title": "限制取得政府补贴", "title_reading": null, "body_reading": null,
	 "responsible": {"text": "区财政局", "departments": [{"written": "区财政局", "department": "区财政局"}], "open": false},
	 "implementing": {"text": null, "departments": [], "open": false},
	 "effects": ["withhold"], "verdict": "restricted", "binds": {"person": true, "organization": true, "through_organization": []},
	 "condition": null, "court_mark": null,
	 "words": {"effects": "限制取得", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null},
	 "basis_fit": "speaks_of_credit", "basis_note": null,
	 "bases": [{"no": 1, "document": "某办法", "document_no": null, "kind": "departmental_rule", "articles": ["第一条"], "quote": "……", "quote_reading": null}]}]
}$plan$ AS plan;
CREATE FUNCTION pg_temp.refused(bases text, carried text, message text) RETURNS text LANGUAGE sql AS $$
	SELECT throws_ok(format('SELECT credit_load_plan(%L)', jsonb_set(o.plan || jsonb_build_object('bases', bases::jsonb), '{measures,0,carried_by}', carried::jsonb)), '22023', message, message) FROM own o
$$;
SELECT pg_temp.refused('[{"document": "某意见", "document_no": null, "kind": "law"}]', '[{"document": "另一意见", "articles": []}]', 'invalid plan: measure 1: document "另一意见" is not among the plan''s bases');
SELECT pg_temp.refused('[{"document": "某意见", "kind": "law"}]', '[]', 'invalid plan: key "document_no" is missing in the plan, basis 1');
SELECT pg_temp.refused('[{"document": "某意见", "document_no": null, "kind": "custom"}]', '[]', 'invalid plan: the plan, basis 1: kind "custom" is not known');
SELECT pg_temp.refused('[{"document": " ", "document_no": null, "kind": "law"}]', '[]', 'invalid plan: the plan, basis 1: document must not be empty');
SELECT pg_temp.refused('[{"document": "某意见", "document_no": null, "kind": "law"}, {"document": "某意见", "document_no": null, "kind": "law"}]', '[]', 'invalid plan: the plan, basis 2 stands twice');
SELECT pg_temp.refused('{}', '[]', 'invalid plan: bases must be an array');
SELECT pg_temp.refused('[]', '[{"document": "某意见"}]', 'invalid plan: key "articles" is missing in measure 1, carried_by');
SELECT is(credit_load_plan(jsonb_set(o.plan || '{"bases": [{"document": "某意见", "document_no": "某发〔2020〕1号", "kind": "central_policy"}], "preamble": "为落实某意见", "closing": "完"}', '{measures,0,carried_by}', '[{"document": "某意见", "articles": ["一"]}]')), 'zd', 'a plan of one''s own has them too') FROM own o;
SELECT is((SELECT basis FROM credit_check('379999196001110130', 'zd/1', '审计')), '《某意见》（某发〔2020〕1号）一；《某办法》第一条', 'and is cited so');
SELECT is((SELECT preamble || closing FROM credit.plan_edition WHERE edition = '2021'), '为落实某意见完', 'with its texts');

-- 33: to tell the financial institutions is the centre's duty; 9 is for the bureau to consider.
SELECT row_eq(format($$SELECT verdict::text, effect FROM credit_check('91370116MA3DEM0198', 'laiwu/%s', '审计')$$, n), ROW(verdict, effect), format('%s is a %s', n, verdict))
FROM (VALUES (33, 'duty', 'notify'), (9, 'reference', 'consider')) v (n, verdict, effect);
SELECT is(credit_is_restricted('91370116MA3DEM0198', 'laiwu/9'), false, '9 restricts nobody');
SELECT isnt_empty($$SELECT FROM credit.owed WHERE measure = 'laiwu/33' AND department = '区金融工作服务中心'$$, 'telling is owed');
SELECT is(credit_feedback('91370116MA3DEM0198', 'laiwu/33', '已通报') > 0, true, 'told');
SELECT is_empty($$SELECT FROM credit.owed WHERE measure = 'laiwu/33'$$, 'is owed no more');
SELECT throws_ok($$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/33', 'considered')$$, '22023', NULL, 'what the bank makes of it is the bank''s: nothing the centre feeds back');
SELECT matches((SELECT condition FROM credit.measure_list WHERE measure = 'laiwu/5'), '不含最低生活保障', 'subsistence is outside 5');
SELECT results_eq($$SELECT measure::text, basis_fit FROM credit.measure_list WHERE measure IN ('laiwu/16', 'laiwu/21') ORDER BY measure$$, $$VALUES ('laiwu/16', 'speaks_of_credit'), ('laiwu/21', 'speaks_of_credit')$$, 'what 16 and 21 quote speaks of credit records');

-- 22: 法释〔2015〕17号第三条第二款 binds the four roles of a listed unit, unless the court allows it.
SELECT credit_bind((SELECT listing FROM credit.listing WHERE case_no ~ '执2号'), p::credit.subject, r, '2026-06-01', '函', '2026-06-02')
FROM (VALUES ('379999196102120186', 'legal_representative'), ('379999197904160192', 'principal'), ('379999199706068255', 'directly_responsible'), ('379999196809030598', 'actual_controller')) v (p, r) \g /dev/null
SELECT is((SELECT verdict FROM credit_check(p::credit.subject, 'laiwu/22', '入学'))::text, 'restricted', format('22 binds %s', p))
FROM unnest('{379999196102120186,379999197904160192,379999199706068255,379999196809030598}'::text[]) p;
SELECT is((SELECT verdict FROM credit_check('91370116MA3DEM0198', 'laiwu/22', '入学'))::text, 'clear', 'a unit has no children');
SELECT credit_exempt('济南市莱芜区人民法院', '379999197904160192', 'laiwu/22', '以个人财产支付', '准1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30) \g /dev/null
SELECT is((SELECT verdict FROM credit_check('379999197904160192', 'laiwu/22', '入学'))::text, 'exempt', 'private spending from own property is the court''s to allow');
SELECT is((SELECT verdict FROM credit_check('379999196102120186', 'laiwu/22', '入学'))::text, 'restricted', 'person by person');

SELECT * FROM finish();
ROLLBACK;
