-- Register: the inbox takes whatever a line holds.  A line that is no JSON is a
-- reject with its reason, kept whole, and the records around it are applied.  So it
-- is with a list as text: jsonb would keep the last of two equal keys, and stop the
-- whole list at a character that no text can hold.
BEGIN;
SELECT plan(18);

CREATE TEMP TABLE line (n int GENERATED ALWAYS AS IDENTITY, text text, why text, reason text);
INSERT INTO line (text, why) VALUES
	('{"iname": "莱芜砚岑商贸有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执31号", "grounds": [1], "publishDate": "2026-03-02"}', NULL),
	('{"iname": "莱芜砚岑商贸', 'cut off'),
	('{"age": 1e999999999}', 'a number beyond numeric'),
	('{"age": ' || repeat('7', 200) || '}', 'a number of two hundred digits'),
	('{"iname": "\u0000"}', 'a character that no text can hold'),
	('{"iname": "\ud800"}', 'half a character'),
	(repeat('[', 100000), 'deeper than the stack'),
	('iname,cardNum', 'another format'),
	('{"iname": "甲", "cardNum": "91370116MA3DEM0198", "relations": [{"a": {"b": ":"}}], "cardNum": "91350100M000100Y43"}', 'a key twice'),
	('[1, 2]', 'JSON, but no object');
UPDATE line SET reason = CASE why
	WHEN 'cut off' THEN 'the record ends in the middle: it was cut off'
	WHEN 'a number beyond numeric' THEN 'the record has a number at character 9 that is longer than any of a record'
	WHEN 'a number of two hundred digits' THEN 'the record has a number at character 9 that is longer than any of a record'
	WHEN 'a character that no text can hold' THEN 'the record has \u0000 at character 11, which no text can hold'
	WHEN 'half a character' THEN 'the record has half a character at character 11, as \ud800 without what belongs to it'
	WHEN 'deeper than the stack' THEN 'the record is nested deeper than 64 levels'
	WHEN 'another format' THEN 'the record does not begin with "{": it is no JSON, as a line of CSV is none'
	WHEN 'a key twice' THEN 'cardNum stands in the record twice, with two values; caseCode is missing'
	WHEN 'JSON, but no object' THEN 'the record is not a JSON object' END;
INSERT INTO credit.inbox (record) SELECT text FROM line ORDER BY n;
SELECT is(credit_push_inbox('济南市莱芜区人民法院', '2026-001', 'full'), ROW('2026-001', 1, 0, 0, 0, 9)::credit.push_result, 'one record is applied, nine lines are rejected');
SELECT results_eq($$SELECT record_no::int, reason FROM credit.push_reject ORDER BY 1$$,
	$$SELECT n, reason FROM line WHERE why IS NOT NULL ORDER BY n$$, 'each with its place and reason');
SELECT results_eq($$SELECT record #>> '{}' FROM credit.push_reject WHERE json_typeof(record) = 'string' ORDER BY record_no$$,
	$$SELECT text FROM line WHERE why NOT LIKE 'JSON,%' AND why <> 'a key twice' ORDER BY n$$, 'and whole, as a JSON string');
SELECT isnt_empty($$SELECT FROM credit_measures('91370116MA3DEM0198')$$, 'who stands beside them is listed');

-- A list as text, a literal or what a driver sends
CREATE FUNCTION pg_temp.sent(iname text, more text) RETURNS text LANGUAGE sql AS $$
	SELECT format('{"iname": "%s", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0117执7号", "grounds": [2], "decisionDate": "2026-06-01", "performance": "部分未履行"%s}', iname, more)
$$;
SELECT is((credit_push('济南市莱芜区人民法院', '2026-002', '[{"iname": "甲", "iname": "乙", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0117执7号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "\u0000"}, {"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执8号", "grounds": [2], "decisionDate": "2026-06-01"}]')).rejected, 2::bigint, 'a literal: two records are rejected, and the third applied');
SELECT results_eq($$SELECT record_no::int, reason FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE p.push_no = '2026-002' ORDER BY 1$$,
	$$VALUES (1, 'iname stands in the record twice, with two values'), (2, 'the record has \u0000 at character 11, which no text can hold')$$, 'each with its reason, as from the inbox');
SELECT is((credit_push('济南市莱芜区人民法院', '2026-003', format('[%s]', pg_temp.sent('甲', ', "iname": "甲"')))).added, 1::bigint, 'a key twice with one value says it once');
SELECT is((credit_push('济南市莱芜区人民法院', '2026-003', format('[ %s ]', pg_temp.sent('甲', ''))::jsonb)).unchanged, 1::bigint, 'the same push as jsonb is the same');
SELECT is((credit_push('济南市莱芜区人民法院', '2026-003', format('[%s]', pg_temp.sent('甲', '')))).unchanged, 1::bigint, 'and as text');
SELECT throws_ok($$SELECT credit_push('济南市莱芜区人民法院', '2026-004', '{"iname": "甲"}')$$, '22023', 'records must be a JSON array', 'one record is no list');
-- An error tells where, not what stands there: it goes into the server's log.
CREATE FUNCTION pg_temp.told(records text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	m text; d text; h text; c text;
BEGIN
	PERFORM credit_push('济南市莱芜区人民法院', '2026-004', records);
EXCEPTION WHEN invalid_text_representation THEN
	GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, c = PG_EXCEPTION_CONTEXT;
	RETURN concat_ws(' ', m, NULLIF(d, ''), NULLIF(h, ''), substring(c FROM '379999|甲'));
END $$;
SELECT is(pg_temp.told('[{"iname": "甲", "cardNum": "379999196001110130"}'), 'records are not JSON Of 48 characters they can be read up to character 48.', 'nor is a list that was cut off');
SELECT is(pg_temp.told(E'[{"iname": "甲"},\n{"cardNum": 379999196001110130X, "iname": "甲"}]'), 'records are not JSON Of 64 characters they can be read up to character 48.', 'nor one with a number that stands without quotes');
SELECT is(pg_temp.told('[{"iname": 甲甲, "cardNum": "1"}, {"iname": 甲甲, "cardNum": "379999196001110130"}]'), 'records are not JSON Of 79 characters they can be read up to character 13.', 'nor one with a name');
SELECT is(pg_temp.told('甲甲, 甲甲, x'), 'records are not JSON', 'where it could be in two places, it is not told');

-- A list so long that the push runs ANALYZE on the way.
CREATE TEMP TABLE code AS
	SELECT n, body || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', (31 - s % 31) % 31 + 1, 1) AS code
	FROM (SELECT n, body, (SELECT sum((position(substr(body, i, 1) IN '0123456789ABCDEFGHJKLMNPQRTUWXY') - 1) * (3::numeric ^ (i - 1) % 31))::int
						   FROM generate_series(1, 17) i) AS s
		  FROM (SELECT n, '91370116MA' || inner_body || substr('0123456789X', (11 - (136 + c) % 11) % 11 + 1, 1) AS body
				FROM (SELECT n, lpad(n::text, 6, '0') AS inner_body,
							 (SELECT sum(substr(lpad(n::text, 6, '0'), i, 1)::int * (ARRAY[9, 10, 5, 8, 4, 2])[i])::int FROM generate_series(1, 6) i) AS c
					  FROM generate_series(1, 3000) n) a) b) c;
CREATE FUNCTION pg_temp.send(p_push text, p_part text) RETURNS credit.push_result LANGUAGE sql AS $$
	INSERT INTO credit.inbox (record)
	SELECT format('{"iname": "莱芜第%s有限公司", "cardNum": "%s", "caseCode": "（2026）鲁0116执%s号", "grounds": [1], "publishDate": "2026-03-02", "performance": "%s"}',
				  n, code, n, CASE WHEN n % 100 = 0 THEN p_part ELSE '全部未履行' END)
	FROM code WHERE p_part <> '' OR n > 300;
	SELECT credit_push_inbox('济南市钢城区人民法院', p_push, 'full');
$$;
SELECT is(pg_temp.send('1', '全部未履行'), ROW('1', 3000, 0, 0, 0, 0)::credit.push_result, 'three thousand records');
SELECT is(pg_temp.send('2', '部分未履行'), ROW('2', 0, 30, 0, 2970, 0)::credit.push_result, 'one in a hundred is changed');
SELECT is(pg_temp.send('3', ''), ROW('3', 0, 27, 300, 2673, 0)::credit.push_result, 'three hundred are missing, and leave');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE court = '济南市钢城区人民法院'), 2700, 'the rest stays listed');

SELECT * FROM finish();
ROLLBACK;
