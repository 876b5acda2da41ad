-- Plan: another district's plan is loaded beside the built-in one, as data.
-- A loader that guesses would put measures in force that nobody wrote, so each
-- mistake is an error that names its place, and nothing of the plan is kept.
BEGIN;
SELECT no_plan();

CREATE TEMP TABLE small AS SELECT jsonb $plan${
	"code": "zhangdian", "title": "张店区联合惩戒措施", "document_no": null, "issuer": "张店区信用办",
	"edition": "2021", "issued_on": "2021-01-04", "valid_from": "2021-02-01", "valid_until": null,
	"target": null, "mechanism": null,
	"departments": [{"name": "区行政审批局", "other_names": [{"name": "区审批局", "reason": "简称"}], "not_the_same_as": []},
					{"name": "区财政局", "other_names": [], "not_the_same_as": [{"name": "市财政局", "reason": "另一级"}]}],
	"readings": [],
	"measures": [
	{"number": 1, "body": "限制取得政府补贴", "title": "限制取得政府补贴", "title_reading": null, "body_reading": null,
	 "responsible": {"text": "区财政局", "departments": [{"written": "区财政局", "department": "区财政局"}], "open": false},
	 "implementing": {"text": "区财政局", "departments": [{"written": "区财政局", "department": "区财政局"}], "open": false},
	 "effects": ["refuse"], "verdict": "restricted",
	 "binds": {"person": true, "organization": true, "through_organization": []},
	 "condition": null, "court_mark": null,
	 "words": {"effects": "限制取得", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null},
	 "basis_fit": "names_listed_subject", "basis_note": null,
	 "bases": [{"no": 1, "document": "某办法", "document_no": null, "kind": "departmental_rule", "articles": ["第一条"], "quote": "第一条 ……", "quote_reading": null}]},
	{"number": 4095, "body": "授信参考", "title": "授信参考", "title_reading": null, "body_reading": null,
	 "responsible": {"text": "区行政审批局", "departments": [{"written": "区审批局", "department": "区行政审批局"}], "open": true},
	 "implementing": {"text": null, "departments": [], "open": false},
	 "effects": ["consider"], "verdict": "reference",
	 "binds": {"person": false, "organization": true, "through_organization": ["principal"]},
	 "condition": "是生产经营单位", "court_mark": null,
	 "words": {"effects": "参考", "verdict": "参考", "binds": "单位", "condition": "生产经营单位", "court_mark": null},
	 "basis_fit": "speaks_of_credit", "basis_note": "说的是信用", 
	 "bases": [{"no": 1, "document": "某规定", "document_no": null, "kind": "law", "articles": [], "quote": "……", "quote_reading": null}]}]
}$plan$ AS plan;

-- A mistake at a path: the error names the path, and nothing is loaded.
CREATE FUNCTION pg_temp.refused(path text, value jsonb, message text, description text) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT throws_ok(format('SELECT credit_load_plan(%L)', CASE WHEN value IS NULL THEN plan #- path::text[] ELSE jsonb_set(plan, path::text[], value) END),
					 '22023', message, description) FROM small
	UNION ALL
	SELECT is_empty($q$SELECT code FROM credit.plan WHERE code <> 'laiwu' UNION ALL SELECT edition FROM credit.plan_edition WHERE id <> 1$q$, '... and nothing of it stays')
$$;

SELECT pg_temp.refused('{color}', '1', 'invalid plan: unknown key "color" in the plan', 'unknown key of the plan');
SELECT pg_temp.refused('{measures,0,score}', '1', 'invalid plan: unknown key "score" in measure 1', 'unknown key of a measure');
SELECT pg_temp.refused('{measures,1,bases,0,page}', '1', 'invalid plan: unknown key "page" in measure 4095, basis 1', 'unknown key of a basis');
SELECT pg_temp.refused('{measures,0,binds,family}', 'true', 'invalid plan: unknown key "family" in measure 1, binds', 'a measure cannot bind a family');
SELECT pg_temp.refused('{departments,0,head}', '1', 'invalid plan: unknown key "head" in department "区行政审批局"', 'unknown key of a department');
SELECT pg_temp.refused('{issuer}', NULL, 'invalid plan: key "issuer" is missing in the plan', 'missing key of the plan');
SELECT pg_temp.refused('{measures,1,condition}', NULL, 'invalid plan: key "condition" is missing in measure 4095', 'missing key of a measure');
SELECT pg_temp.refused('{measures,0,bases,0,kind}', NULL, 'invalid plan: key "kind" is missing in measure 1, basis 1', 'missing key of a basis');
SELECT pg_temp.refused('{measures,0,number}', NULL, 'invalid plan: key "number" is missing in measure (without number)', 'missing number');

SELECT pg_temp.refused('{code}', to_jsonb(c), format('invalid plan: code "%s" must be a lower-case letter followed by at most nine letters, digits or hyphens', c),
					   format('code %s', c))
FROM unnest('{Zhangdian,9zd,zhangdian-qu,zd/1,""}'::text[]) c;
SELECT pg_temp.refused('{code}', 'null', NULL, 'no code');
SELECT pg_temp.refused('{title}', '" "', 'invalid plan: title and issuer must not be empty', 'empty title');
SELECT pg_temp.refused('{edition}', '""', 'invalid plan: the edition has no name', 'empty name of the edition');
SELECT pg_temp.refused('{valid_from}', 'null', 'invalid plan: valid_from is missing: a plan without a first day would hold for all the past', 'no first day');
SELECT pg_temp.refused('{valid_from}', '"2021-02-30"', 'valid_from is not a day: "2021-02-30"', 'a day that is none');
SELECT pg_temp.refused('{valid_from}', '"infinity"', 'valid_from is not a day: "infinity"', 'an infinite day');
SELECT pg_temp.refused('{valid_until}', '"05/04/2026"', 'valid_until is not a day: "05/04/2026"', 'a day that the session''s DateStyle would decide');
SELECT pg_temp.refused('{issued_on}', '"yesterday"', 'issued_on is not a day: "yesterday"', 'a day that depends on today');
SELECT pg_temp.refused('{issued_on}', '"2020-11-21 08:00"', 'issued_on is not a day: "2020-11-21 08:00"', 'a time');
SELECT pg_temp.refused('{valid_until}', '"2021-02-01"', 'invalid plan: valid_until must be a day after valid_from', 'an end that is the beginning');
SELECT pg_temp.refused('{measures}', '[]', 'invalid plan: measures must be an array with at least one measure', 'no measures');

SELECT pg_temp.refused('{measures,1,number}', '1', 'invalid plan: measure 1 stands twice', 'two measures of one number');
SELECT pg_temp.refused('{measures,1,number}', '4096', 'invalid plan: measure 4096: the number must be between 1 and 4095', 'number 4096');
SELECT pg_temp.refused('{measures,1,number}', '0', 'invalid plan: measure 0: the number must be between 1 and 4095', 'number 0');
SELECT pg_temp.refused('{measures,1,number}', '1.5', NULL, 'number 1.5');
SELECT pg_temp.refused('{measures,0,title}', '""', 'invalid plan: measure 1 has no title', 'no title');
SELECT pg_temp.refused('{departments,1,name}', '"区行政审批局"', 'invalid plan: department "区行政审批局" stands twice', 'two departments of one name');
SELECT pg_temp.refused('{measures,0,responsible,departments,0,department}', '"区发改局"',
	'invalid plan: measure 1: department "区发改局" is not among the plan''s departments', 'unknown department');
SELECT pg_temp.refused('{departments,0,other_names,0,reason}', '""',
	'invalid plan: another name of department "区行政审批局" lacks its name or its reason', 'another name without a reason');
SELECT pg_temp.refused('{measures,0,verdict}', '"forbidden"', 'invalid plan: measure 1: verdict "forbidden" is not restricted, reference or duty', 'unknown verdict');
SELECT pg_temp.refused('{measures,0,verdict}', to_jsonb(v), NULL, format('a plan cannot say %s: only the register can', v))
FROM unnest('{clear,exempt,suspended}'::text[]) v;
SELECT pg_temp.refused('{measures,0,verdict}', 'null', NULL, 'no verdict');
SELECT pg_temp.refused('{measures,0,effects}', '["ban"]', 'invalid plan: measure 1: effects must be one or more of refuse, withhold, revoke, consider, inspect, notify, assist, refer', 'unknown effect');
SELECT pg_temp.refused('{measures,0,effects}', '[]', NULL, 'no effect');
SELECT pg_temp.refused('{measures,0,effects}', '["consider"]', 'invalid plan: measure 1: a restricting measure must refuse, withhold or revoke', 'restricted, but considers');
SELECT pg_temp.refused('{measures,0,binds}', '{"person": false, "organization": false, "through_organization": []}', 'invalid plan: measure 1 binds nobody', 'binds nobody');
SELECT pg_temp.refused('{measures,0,binds,through_organization}', '["spouse"]', 'invalid plan: measure 1: binds must say true or false for person and organization, and list known roles', 'an unknown post');
SELECT pg_temp.refused('{measures,0,binds,person}', '"yes"', NULL, 'person is true or false');
SELECT pg_temp.refused('{measures,0,bases}', '[]', 'invalid plan: measure 1 has no legal basis', 'no measure without a basis');
SELECT pg_temp.refused('{measures,0,bases,0,kind}', '"opinion"', 'invalid plan: measure 1, basis 1: kind "opinion" is not known', 'unknown kind of basis');
SELECT pg_temp.refused('{measures,0,bases,0,quote}', '""', 'invalid plan: measure 1, basis 1: document and quote must not be empty', 'a basis without its words');
SELECT pg_temp.refused('{measures,0,words,verdict}', 'null', 'invalid plan: measure 1: words must give the words of the plan on which effects, verdict and binds rest', 'a verdict without words');
SELECT pg_temp.refused('{measures,0,condition}', '"某条件"', 'invalid plan: measure 1: condition and court_mark must each rest on words of the plan', 'a condition without words');
SELECT pg_temp.refused('{measures,1,words,condition}', 'null', NULL, 'and the other way round');
SELECT pg_temp.refused('{measures,0}', (SELECT jsonb_set(jsonb_set(plan #> '{measures,0}', '{court_mark}', '"arrest"'), '{words,court_mark}', '"x"') FROM small),
	'invalid plan: measure 1: court mark "arrest" is not known', 'an unknown mark');
SELECT pg_temp.refused('{measures,0,basis_fit}', '"fits"', 'invalid plan: measure 1: basis_fit "fits" is not names_listed_subject, speaks_of_credit or other_conduct', 'unknown basis_fit');
SELECT pg_temp.refused('{measures,0}', (SELECT plan #> '{measures,0}' || '{"responsible": {"text": null, "departments": [], "open": false}, "implementing": {"text": null, "departments": [], "open": false}}' FROM small),
	'invalid plan: measure 1: no department carries it out', 'nobody carries it out');

SELECT throws_ok($$SELECT credit_load_plan('[]')$$, '22023', 'invalid plan: the plan must be a JSON object', 'not an object');
SELECT is(credit_load_plan(NULL), NULL, 'NULL gives NULL');
SELECT throws_ok(format('SELECT credit_load_plan(%L)', jsonb_set(plan, '{code}', '"laiwu"') || '{"edition": "2020-17"}'), '23505', NULL,
	'the built-in edition cannot be loaded over') FROM small;

-- A plan without a mistake
SELECT is(credit_load_plan(plan), 'zhangdian', 'a plan is loaded and answers with its code') FROM small;
SELECT ok((SELECT min(id) >= 1000 FROM credit.plan WHERE code <> 'laiwu') AND (SELECT min(id) >= 1000 FROM credit.plan_edition WHERE plan <> 1),
	'under ids that a dump takes along');
SELECT results_eq($$SELECT measure::text, verdict::text, departments, open_list, basis_doubted FROM credit.measure_list WHERE plan = 'zhangdian' ORDER BY measure$$,
	$$VALUES ('zhangdian/1', 'restricted', '{区财政局}'::text[], false, false), ('zhangdian/4095', 'reference', '{区行政审批局}', true, false)$$,
	'its measures are on the list as it says');
SELECT throws_ok(format('SELECT credit_load_plan(%L)', plan), '23505', 'plan "zhangdian" already has an edition of that name or for some of those days',
	'not twice') FROM small;

-- Answers name the measures of both plans
SELECT is((credit_push('济南市莱芜区人民法院', '1',
	'[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"},
	  {"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]')).added, 2::bigint, 'two are listed');
SELECT results_eq($$SELECT measure::text FROM credit_measures('379999196001110130') WHERE measure IN ('laiwu/4', 'zhangdian/1', 'zhangdian/4095')$$,
	$$VALUES ('laiwu/4'), ('zhangdian/1')$$, 'a person is reached by both plans, as each of them says');
SELECT results_eq($$SELECT measure::text, condition FROM credit_measures('91370116MA36N37P0L') WHERE measure::text LIKE 'zhangdian/%'$$,
	$$VALUES ('zhangdian/1', NULL), ('zhangdian/4095', '是生产经营单位')$$, 'an organization too');
SELECT ok(credit_is_restricted('379999196001110130', 'zhangdian/1'), 'the other plan''s measure restricts');
SELECT ok(NOT credit_is_restricted('91370116MA36N37P0L', 'zhangdian/4095'), 'its reference does not');
SELECT is((SELECT basis FROM credit_check('379999196001110130', 'zhangdian/1', 'funding')), '《某办法》第一条', 'with its own basis');
SELECT is(credit_explain('379999196001110130', 'zhangdian/1') #>> '{plan,title}', '张店区联合惩戒措施', 'and its own title');

-- Editions: a later one supersedes an open-ended one from its first day
SELECT is(credit_load_plan(jsonb_set(jsonb_set(plan || '{"edition": "2026", "valid_from": "2026-07-01"}', '{measures,0,effects}', '["withhold"]'),
							'{measures,1,verdict}', '"duty"')), 'zhangdian', 'a second edition') FROM small;
SELECT results_eq($$SELECT edition_name, valid_from, valid_until FROM credit.plan_validity WHERE code = 'zhangdian' ORDER BY valid_from$$,
	$$VALUES ('2021', '2021-02-01'::date, '2026-07-01'::date), ('2026', '2026-07-01', NULL)$$, 'ends the first');
SELECT results_eq($$SELECT effect, until FROM credit_measures('379999196001110130', '2026-06-30 23:59:59+08') WHERE measure = 'zhangdian/1'$$,
	$$VALUES ('refuse', '2026-07-01 00:00+08'::timestamptz)$$, 'the last second before: as the first says');
SELECT results_eq($$SELECT effect, since FROM credit_measures('379999196001110130', '2026-07-01 00:00+08') WHERE measure = 'zhangdian/1'$$,
	$$VALUES ('withhold', '2026-07-01 00:00+08'::timestamptz)$$, 'from 00:00 in Shanghai on: as the second says');
SET LOCAL timezone = 'America/New_York';
SELECT results_eq($$SELECT effect FROM credit_measures('379999196001110130', '2026-06-30 16:00+00') WHERE measure = 'zhangdian/1'$$,
	ARRAY['withhold'], 'whatever the session''s time zone');
RESET timezone;
SELECT is(credit_explain('379999196001110130', 'zhangdian/1') #>> '{plan,edition}', '2026', 'an answer names the edition');
SELECT is((SELECT verdict FROM credit_check('91370116MA36N37P0L', 'zhangdian/4095', 'credit')), 'duty', 'an answer is of the edition that holds');

CREATE FUNCTION pg_temp.overlaps(more jsonb, description text) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT throws_ok(format('SELECT credit_load_plan(%L)', plan || more), '23505', NULL, description) FROM small
$$;
SELECT pg_temp.overlaps('{"edition": "2026", "valid_from": "2027-01-01"}', 'another edition of the same name');
SELECT pg_temp.overlaps('{"edition": "2026b", "valid_from": "2026-07-01"}', 'another edition of the same first day');
SELECT pg_temp.overlaps('{"edition": "2022", "valid_from": "2022-01-01", "valid_until": "2026-07-02"}', 'an edition that ends after the next begins');
SELECT is(credit_load_plan(plan || '{"edition": "2020", "valid_from": "2020-01-01", "valid_until": "2021-02-01"}'), 'zhangdian',
	'an earlier edition that ends where the next begins is fine') FROM small;
SELECT pg_temp.overlaps('{"edition": "2020b", "valid_from": "2020-06-01", "valid_until": "2020-07-01"}', 'an edition within the days of a closed one');
SELECT is((SELECT count(*)::int FROM credit.plan_validity v, generate_series('2019-01-01'::date, '2028-01-01', '1 day') d
		   WHERE v.code = 'zhangdian' AND d >= v.valid_from AND d < COALESCE(v.valid_until, 'infinity')),
		  '2028-01-02'::date - '2020-01-01'::date, 'on no day two editions hold, and none is without one');

SELECT * FROM finish();
ROLLBACK;
