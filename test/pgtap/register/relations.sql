-- Register: persons who act for a listed organization are named by the court's
-- record with an identifier and a role.  They are reached while they hold the post,
-- and never listed.
BEGIN;
SELECT plan(40);

CREATE FUNCTION pg_temp.send(push_no text, relations jsonb, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号",
		"grounds": [1], "decisionDate": "2026-03-18"}'::jsonb || jsonb_build_object('relations', relations) || more)) r
$$;
CREATE FUNCTION pg_temp.reached(person text, as_of timestamptz DEFAULT now()) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(measure::text, ',' ORDER BY measure) FROM credit_measures(person::credit.subject, as_of)
$$;
\set chief '379999197904160192'
\set second '379999198506150049'
\set owner '379999196203130252'

SELECT is(pg_temp.send('1', jsonb_build_array(jsonb_build_object('cardNum', :'chief', 'iname', '亓某', 'role', '法定代表人', 'since', '2026-04-01'),
	jsonb_build_object('cardNum', :'owner', 'role', '实际控制人'))), '1/0/0/0/0', 'a listed company with its legal representative and its controller');
SELECT is(pg_temp.reached(:'chief'), 'laiwu/22,laiwu/29,laiwu/30', 'the representative is reached by 22, 29 and 30 alone');
SELECT is((SELECT DISTINCT via::text FROM credit_measures(:'chief')), '91370116MA3DEM0198', 'through the company');
SELECT is(pg_temp.reached(:'owner'), 'laiwu/22', 'a controller by 22 alone: no other measure names the role');
SELECT is(pg_temp.reached(:'chief', '2026-03-20'), NULL, 'not before taking the post');
SELECT is((SELECT count(*)::int FROM credit.listing), 1, 'nobody is listed but the company');
SELECT is(credit_is_restricted(:'chief', 'laiwu/4'), false, 'what binds the company does not bind the person');

-- Another person takes over the post.
SELECT is(pg_temp.send('2', jsonb_build_array(jsonb_build_object('cardNum', :'second', 'role', '法定代表人', 'since', '2026-07-01'),
	jsonb_build_object('cardNum', :'chief', 'role', 'legal_representative', 'since', '2026-04-01', 'until', '2026-07-01'))), '0/1/0/0/0', 'another takes the post on 1 July');
SELECT is(pg_temp.reached(:'chief'), NULL, 'who left it is free');
SELECT is(pg_temp.reached(:'chief', '2026-06-30 23:59:59+08'), 'laiwu/22,laiwu/29,laiwu/30', 'but was reached until then');
SELECT is(pg_temp.reached(:'chief', '2026-07-01 00:00+08'), NULL, 'and not from that day on');
SELECT is(pg_temp.reached(:'second'), 'laiwu/22,laiwu/29,laiwu/30', 'who came is reached');
SELECT is(pg_temp.send('3', '[]'), '0/1/0/0/0', 'a record that names nobody any more');
SELECT is(pg_temp.reached(:'second'), NULL, 'frees whom it named');
SELECT is(pg_temp.send('4', jsonb_build_array(jsonb_build_object('cardNum', :'second', 'role', '主要负责人'))), '0/1/0/0/0', 'named again, as principal');
SELECT is(pg_temp.reached(:'second'), 'laiwu/22,laiwu/29,laiwu/30', 'reached again');
SELECT is((SELECT r.rejected FROM credit_push('济南市莱芜区人民法院', '5', '[{"cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "removalReason": "履行完毕"}]') r), 0::bigint, 'the company is removed');
SELECT is(pg_temp.reached(:'second'), NULL, 'and with it ends what reached others');
SELECT throws_ok('UPDATE credit.relation SET until = NULL', '42501', NULL, 'a relation''s history is kept');

-- What is refused, and in what words.
CREATE FUNCTION pg_temp.problem(relations text, more text DEFAULT '') RETURNS text LANGUAGE sql AS $$
	SELECT credit.said(problem) FROM credit.check_record('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "grounds": [1], "decisionDate": "2026-03-18", "relations": '
		|| relations || more || '}')
$$;
SELECT is(pg_temp.problem('[{"iname": "亓某", "role": "法定代表人"}]'), 'a relation has no identifier (cardNum)', 'a name alone is nobody');
SELECT is(pg_temp.problem('[{"cardNum": "3712**********0198", "role": "法定代表人"}]'), 'a relation''s cardNum: citizen number is masked at character 5 and identifies nobody', 'nor is a mask');
SELECT is(pg_temp.problem('[{"cardNum": "org:91350100M000100Y43", "role": "实际控制人"}]'), 'a relation''s cardNum is that of an organization', 'an organization holds no post');
SELECT is(pg_temp.problem('[{"cardNum": "379999197904160192", "role": "配偶"}]'), 'a relation''s role "配偶" is none of 法定代表人, 主要负责人, 直接责任人员, 实际控制人', 'no family relation exists');
SELECT is(pg_temp.problem('[{"cardNum": "379999197904160192", "role": "法定代表人", "since": "2026-04-01", "until": "2026-03-01"}]'), 'a relation''s end (until 2026-03-01) lies before its beginning (2026-04-01)', 'no post ends before it begins');
SELECT is(pg_temp.problem('{"cardNum": "379999197904160192"}'), 'relations is not an array', 'one relation is a list of one');
SELECT is(pg_temp.problem('null', ', "qysler": [{"cardNum": "3712**********0198", "corporationtypename": "法定代表人", "iname": "亓某"}]'), NULL, 'what the court publishes is masked: passed over');
SELECT is((SELECT credit.said(problem) FROM credit.check_record('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执330号", "grounds": [1], "decisionDate": "2026-03-18",
	"relations": [{"cardNum": "379999197904160192", "role": "法定代表人"}]}')), 'relations are given for a person: only an organization has them', 'a person has none');

-- A change of posts is a change, whatever else of the record is kept or left out
CREATE FUNCTION pg_temp.post(who text, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$SELECT jsonb_build_array(jsonb_build_object('cardNum', who, 'role', '法定代表人') || more)$$;
SELECT is(pg_temp.send('6', pg_temp.post(:'chief'), '{"caseCode": "（2026）鲁0116执6号", "decisionNo": "（2026）鲁0116执决6号"}'), '1/0/0/0/0', 'listed in another case, with a legal representative');
SELECT max(listing) AS listing FROM credit.listing \gset
SELECT is(pg_temp.send('7', pg_temp.post(:'second'), '{"caseCode": "（2026）鲁0116执6号"}'), '0/1/0/0/0', 'a record without the number of its decision names another one');
SELECT is(concat_ws(' ', pg_temp.reached(:'chief'), pg_temp.reached(:'second')), 'laiwu/22,laiwu/29,laiwu/30', 'who is reached');
SELECT is(pg_temp.reached(:'chief'), NULL, 'and the one who has left is free');
SELECT is(pg_temp.send('8', pg_temp.post(:'second'), '{"caseCode": "（2026）鲁0116执6号"}'), '0/0/0/1/0', 'the same record again changes nothing');
SELECT lives_ok(format($$SELECT credit_release(%s, '379999198506150049', NULL, '2026-08-01', '（2026）解6号', '2026-08-03')$$, :listing), 'the court releases that one');
SELECT is(pg_temp.send('9', pg_temp.post(:'second'), '{"caseCode": "（2026）鲁0116执6号", "decisionNo": "（2026）鲁0116执决6号"}'), '0/0/0/1/0', 'whom the next record still names');
SELECT is(pg_temp.reached(:'second'), NULL, 'without bringing the post back');
SELECT is(pg_temp.send('10', pg_temp.post(:'second') || pg_temp.post(:'chief'), '{"caseCode": "（2026）鲁0116执6号", "decisionNo": "（2026）鲁0116执决6号"}'), '0/1/0/0/0', 'a further person in a post is one beside what the court has decided');
SELECT is(concat_ws(' ', pg_temp.reached(:'second'), pg_temp.reached(:'chief')), 'laiwu/22,laiwu/29,laiwu/30', 'and is reached');
SELECT lives_ok(format($$SELECT credit_note_performance(%s, '部分履行', '2026-08-10', '（2026）记6号', '2026-08-10')$$, :listing), 'what was performed is noted');
SELECT is(pg_temp.send('11', '[]', '{"caseCode": "（2026）鲁0116执6号", "decisionNo": "（2026）鲁0116执决6号", "performance": "全部未履行"}'), '0/1/0/0/0', 'a record that names nobody any more');
SELECT is(pg_temp.reached(:'chief'), NULL, 'frees whom it named, though the court has decided about the listing meanwhile');
SELECT * FROM finish();
ROLLBACK;
