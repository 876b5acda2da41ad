-- Decision: whom a measure reaches.  The list says who and since when, the plan
-- says what follows; nobody is reached unless both say so.
BEGIN;
SELECT plan(33);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "禁出境者", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [2], "decisionDate": "2026-06-01", "exitBan": true},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"},
				   {"cardNum": "379999196304140329", "role": "主要负责人", "since": "2026-07-01"},
				   {"cardNum": "379999196405150390", "role": "直接责任人员", "since": "2026-06-01", "until": "2026-09-01"},
				   {"cardNum": "379999196506160467", "role": "实际控制人"}]},
	{"iname": "涉密案件当事人", "cardNum": "379999196607170533", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-06-01", "notPublic": true},
	{"iname": "两案者", "cardNum": "37999919670818060X", "caseCode": "（2026）鲁0116执5号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "两案者", "cardNum": "37999919670818060X", "caseCode": "（2026）鲁0116执6号", "grounds": [5], "decisionDate": "2026-08-01"}
]$$)).added, 6::bigint, 'the court pushes its list');

CREATE FUNCTION pg_temp.numbers(who credit.subject, as_of timestamptz DEFAULT now()) RETURNS integer[] LANGUAGE sql AS $$
	SELECT array_agg(DISTINCT substr(measure::text, 7)::int) FROM credit_measures(who, as_of)
$$;
CREATE FUNCTION pg_temp.plan_says(condition text) RETURNS integer[] LANGUAGE plpgsql AS $$
DECLARE n integer[];
BEGIN
	EXECUTE 'SELECT array_agg(number ORDER BY number) FROM credit.plan_measure WHERE edition = 1 AND ' || condition INTO n;
	RETURN n;
END $$;

-- An organization, a person
SELECT is(pg_temp.numbers('91370116MA36N37P0L'), pg_temp.plan_says('binds_organization'), 'an organization: the measures that bind organizations');
SELECT is(pg_temp.numbers('379999196001110130'), pg_temp.plan_says('binds_person AND court_mark IS NULL'), 'a person: the measures that bind persons');
SELECT ok(20 = ALL (pg_temp.plan_says('court_mark IS NOT NULL')), '(20 needs the court''s mark)');
SELECT is(pg_temp.numbers('379999196102120186'), pg_temp.plan_says('binds_person'), 'with the mark of an exit ban: 20 too');
SELECT ok(credit_is_restricted('379999196102120186', 'laiwu/20'), 'who is on the exit-ban list must not leave');
SELECT ok(NOT credit_is_restricted('379999196001110130', 'laiwu/20'), 'who is only listed may');
SELECT is(pg_temp.numbers('379999196607170533'), pg_temp.numbers('379999196001110130'), 'a listing that is not public is enforced like another');
SELECT is(pg_temp.numbers('379999197002120810'), NULL, 'who is not listed: nothing');

-- Through a post in a listed organization
SELECT is(pg_temp.numbers('379999196203130252'), '{22,29,30}'::int[], 'a listed organization''s legal representative: 22 (法释〔2015〕17号第三条第二款), 29 and 30');
SELECT set_eq($$SELECT via::text, case_no, since FROM credit_measures('379999196203130252')$$,
	$$VALUES ('91370116MA36N37P0L', '（2026）鲁0116执3号', '2026-06-01 00:00+08'::timestamptz)$$, 'through the organization and its case');
SELECT is_empty($$SELECT via FROM credit_measures('91370116MA36N37P0L') WHERE via IS NOT NULL$$, 'the organization itself through nobody');
SELECT ok(NOT credit_is_restricted('379999196203130252', 'laiwu/4'), 'he himself is not listed: no other measure');
SELECT ok(credit_is_restricted('379999196203130252', 'laiwu/30'), '30 restricts him');
SELECT is(pg_temp.numbers('379999196304140329'), '{22,29,30}'::int[], 'so it is with the principal');
SELECT is(pg_temp.numbers('379999196304140329', '2026-06-30 23:59:59+08'), NULL, 'not before he took the post');
SELECT is(pg_temp.numbers('379999196304140329', '2026-07-01 00:00:00+08'), '{22,29,30}'::int[], 'from that day on');
SELECT is(pg_temp.numbers('379999196405150390', '2026-08-31 23:59:59.999999+08'), '{22,29,30}'::int[], 'with who is directly responsible until he leaves');
SELECT is((SELECT max(until) FROM credit_measures('379999196405150390', '2026-08-01')), '2026-09-01 00:00+08', 'the answer says until when');
SELECT is(pg_temp.numbers('379999196405150390', '2026-09-01 00:00:00+08'), NULL, 'not from the day he left');
SELECT is(pg_temp.numbers('379999196506160467'), '{22}'::int[], 'an actual controller is named by 22 alone');
SELECT is((SELECT verdict FROM credit_check('379999196203130252', 'laiwu/29', 'honour')), 'restricted', 'credit_check says the same');

-- Neither a reference nor a duty is a ban
SELECT is_empty($$SELECT m.measure FROM credit.measure_list m, unnest('{91370116MA36N37P0L,379999196102120186}'::credit.subject[]) s
				  WHERE m.verdict <> 'restricted' AND credit_is_restricted(s, m.measure)$$,
	'credit_is_restricted is false for references and duties');
SELECT is((SELECT verdict FROM credit_check('91370116MA36N37P0L', 'laiwu/19', 'credit')), 'reference', '19: a reference');
SELECT is((SELECT verdict FROM credit_check('91370116MA36N37P0L', 'laiwu/34', 'inspection')), 'duty', '34: a duty');

-- Several listings: a measure holds while any of them does
SELECT results_eq($$SELECT case_no, since, until FROM credit_measures('37999919670818060X') WHERE measure = 'laiwu/4' ORDER BY since$$,
	$$VALUES ('（2026）鲁0116执5号', '2026-06-01 00:00+08'::timestamptz, '2028-06-01 00:00+08'::timestamptz),
			 ('（2026）鲁0116执6号', '2026-08-01 00:00+08', '2028-08-01 00:00+08')$$, 'two cases, two rows');
SELECT row_eq($$SELECT case_no, until FROM credit_check('37999919670818060X', 'laiwu/4', 'funding')$$,
	ROW('（2026）鲁0116执6号'::text, '2028-08-01 00:00+08'::timestamptz), 'credit_check answers by the one that lasts longest');

-- Unknown measures, nulls
SELECT throws_ok($$SELECT credit_is_restricted('379999197002120810', 'laiwu/37')$$, '42704', 'measure "laiwu/37" is in no plan',
	'a measure of no plan is an error, for who is not listed too');
SELECT throws_ok($$SELECT credit_check('379999197002120810', 'lauwi/4', 'funding')$$, '42704', 'measure "lauwi/4" is in no plan', 'a slip of the pen does not answer "clear"');
SELECT throws_ok($$SELECT credit_explain('379999197002120810', 'laiwu/37')$$, '42704', NULL, 'nor is it explained');
SELECT is(credit_is_restricted(NULL, 'laiwu/4'), NULL, 'of nobody: NULL');
SELECT is(credit_is_restricted('379999196001110130', NULL), NULL, 'for no measure: NULL');
SELECT is_empty($$SELECT * FROM credit_measures(NULL) UNION ALL SELECT * FROM credit_measures('379999196001110130', NULL)
				  UNION ALL SELECT * FROM credit_measures('379999196001110130', now(), NULL)$$, 'credit_measures of nulls: no rows');

SELECT * FROM finish();
ROLLBACK;
