-- Register: a field of a record that is of another JSON type than what it has to say.
-- Passed over it would say nothing, and a bar, a period of grace or the end of a post
-- would be lost: so it is a reject that names the field and what to write (法释〔2017〕7号
-- arts. 1 to 3; 法发〔2019〕35号 arts. 15, 16).
BEGIN;
SELECT plan(81);
CREATE FUNCTION pg_temp.problem(more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT credit.said((credit.check_record((jsonb_strip_nulls('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [4], "decisionDate": "2026-03-02"}'::jsonb) || more)::text)).problem)
$$;

-- One value, and no list or object
SELECT is(pg_temp.problem(jsonb_build_object(field, value)), field || ' is a JSON array or object: write one text, number or mark', format('%s: %s', field, value))
FROM unnest(ARRAY['decisionNo', 'decisionDate', 'publishDate', 'periodYears', 'periodReason', 'graceUntil', 'exitBan', 'notPublic', 'onApplication', 'gistId', 'disruptTypeName']) field,
	unnest(ARRAY['{"value": true}', '["2026-04-10"]', '[]']::jsonb[]) value;
-- True and false are marks, no texts
SELECT is(pg_temp.problem(jsonb_build_object(field, true)), field || ' is true or false: write a text', field || ': true')
FROM unnest(ARRAY['decisionNo', 'periodReason', 'graceUntil', 'gistId']) field;
-- What decides nothing costs no record, and is noted
SELECT is(pg_temp.problem(jsonb_build_object(field, value)), NULL, format('%s: %s', field, value))
FROM unnest(ARRAY['regDate', 'performance', 'businessEntity', 'sexy']) field, unnest(ARRAY['{"value": true}', '["2026-04-10"]', 'true']::jsonb[]) value;
SELECT is(credit.said((credit.check_record('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [4], "decisionDate": "2026-03-02", "performance": ["部分"]}')).note),
	'performance is a JSON array or object: write one text, number or mark', '... with a note');
SELECT is(pg_temp.problem('{"exitBan": false, "notPublic": "是", "onApplication": 1, "bars": null, "relations": [], "duty": 12000}'), NULL, 'marks, numbers and nothing pass');

-- A list, or one text
SELECT is(pg_temp.problem(jsonb_build_object('bars', value)), 'bars is a JSON object: write a list, as ["security_given"]', format('bars: %s', value))
FROM unnest(ARRAY['{"security_given": true}', '{}']::jsonb[]) value;
SELECT alike(pg_temp.problem('{"grounds": {"4": true}, "disruptTypeName": "违反财产报告制度"}'), 'grounds is a JSON object: write a list, as [1, 4]%', 'grounds, beside their wording');
SELECT alike(pg_temp.problem(more), '%holds "%', more::text)
FROM unnest(ARRAY['{"bars": true}', '{"bars": [["security_given"]]}', '{"bars": [{"bar": "security_given"}]}', '{"bars": [null]}', '{"grounds": [[4]]}', '{"grounds": true}']::jsonb[]) more;
SELECT is(pg_temp.problem('{"bars": "security_given"}'), NULL, 'one bar is a text');

-- Posts
SELECT is(pg_temp.problem(jsonb_build_object(field, value)), field || ' is not an array', format('%s: %s', field, value))
FROM unnest(ARRAY['relations', 'qysler']) field, unnest(ARRAY['{"cardNum": "379999197904160192"}', '"张某379999197904160192"', 'true']::jsonb[]) value;
SELECT is(pg_temp.problem('{"qysler": "法定代表人张某"}'), NULL, 'a name alone identifies nobody, and decides nothing');
SELECT is(pg_temp.problem('{"relations": ["379999197904160192"]}'), 'a relation is not an object', 'a number is no relation');
SELECT alike(pg_temp.problem(jsonb_build_object('relations', jsonb_build_array('{"cardNum": "379999197904160192", "role": "法定代表人"}'::jsonb || more))), '%is a JSON array or object: write one text, number or mark%', format('a relation with %s', more))
FROM unnest(ARRAY['{"until": {"date": "2026-05-01"}}', '{"until": ["2026-05-01"]}', '{"since": ["2026-05-01"]}', '{"role": ["法定代表人"]}', '{"cardNum": ["379999197904160192"]}']::jsonb[]) more;

-- An end
SELECT alike(credit.said((credit.check_record(('{"cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "removalReason": "履行完毕"}'::jsonb || more)::text)).problem), pattern, more::text)
FROM (VALUES ('{"removalReason": ["履行完毕"]}'::jsonb, 'removalReason is a JSON array or object%'), ('{"removedOn": {"d": "2026-05-01"}}', 'removedOn is a JSON array or object%'),
	('{"removalDetail": "再审"}', 'removalDetail is not a JSON object'), ('{"removalDetail": [1]}', 'removalDetail is not a JSON object'), ('{"decisionNo": {"no": 1}}', 'decisionNo is a JSON array or object%')) v (more, pattern);

-- Whole: nobody is listed past a bar
SELECT is((SELECT added || '/' || rejected FROM credit_push('济南市莱芜区人民法院', '1', '[{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-03-02", "bars": {"security_given": true}}]')),
	'0/1', 'who gave security is not listed because the bar was written otherwise');
SELECT is((SELECT reason FROM credit.push_reject), 'bars is a JSON object: write a list, as ["security_given"]', 'the court is told what to write');
SELECT * FROM finish();
ROLLBACK;
