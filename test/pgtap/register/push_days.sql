-- Register, 法释〔2017〕7号 arts. 5 and 10: days of a record that cannot be, one
-- beside the other.  A slip of the pen in a day lists from 2062, or is over before
-- it begins; a removal before the first day wipes what was.  Both days are told.
BEGIN;
SELECT plan(27);
CREATE FUNCTION pg_temp.problem(more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT credit.said((credit.check_record(('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执77号", "grounds": [1]}'::jsonb || more)::text)).problem)
$$;
CREATE FUNCTION pg_temp.today(days int DEFAULT 0) RETURNS text LANGUAGE sql AS $$SELECT to_char((now() AT TIME ZONE 'Asia/Shanghai')::date + days, 'YYYY-MM-DD')$$;

-- As they come about: filed, decided, published, removed.  Equal days are none too many.
SELECT is(pg_temp.problem('{"regDate": "2025-03-01", "decisionDate": "2025-03-01", "publishDate": "2025-03-01"}'), NULL, 'all on one day');
SELECT is(pg_temp.problem('{"regDate": "2025-03-01", "decisionDate": "2025-03-02", "publishDate": "2025-03-03"}'), NULL, 'one after the other');
SELECT is(pg_temp.problem(days), says, format('%s', days)) FROM (VALUES
	('{"publishDate": "2025-03-01", "decisionDate": "2025-03-02"}'::jsonb, 'publishDate 2025-03-01 lies before decisionDate 2025-03-02'),
	('{"publishDate": "2025-03-01", "decisionDate": "2025-03-02", "regDate": "2025-03-03"}',
	 'publishDate 2025-03-01 lies before decisionDate 2025-03-02'),
	('{"decisionDate": "2024-12-31"}', 'decisionDate 2024-12-31 lies before the year of caseCode, 2025'),
	('{"publishDate": "2024-12-31"}', 'publishDate 2024-12-31 lies before the year of caseCode, 2025'),
	('{"regDate": "2024-12-31", "decisionDate": "2025-03-02"}', NULL),
	-- A case that is taken up again has a number, and a filing, of then.
	('{"caseCode": "（2025）鲁0116执恢77号", "regDate": "2025-03-02", "decisionDate": "2024-12-31"}', NULL),
	('{"caseCode": "（2025）鲁0116执恢77号", "decisionDate": "2024-12-31", "publishDate": "2024-12-30"}', 'publishDate 2024-12-30 lies before decisionDate 2024-12-31'),
	('{"removalReason": "履行完毕", "removedOn": "2025-03-01", "decisionDate": "2025-03-02"}', 'removedOn 2025-03-01 lies before decisionDate 2025-03-02'),
	('{"removalReason": "履行完毕", "removedOn": "2025-03-01", "publishDate": "2025-03-02"}', 'removedOn 2025-03-01 lies before publishDate 2025-03-02'),
	('{"removalReason": "履行完毕", "removedOn": "2025-03-01", "regDate": "2025-03-02"}', NULL),
	('{"removalReason": "履行完毕", "removedOn": "2024-12-31"}', 'removedOn 2024-12-31 lies before the year of caseCode, 2025'),
	('{"removalReason": "履行完毕", "removedOn": "2025-03-02", "decisionDate": "2025-03-02"}', NULL),
	('{"removalReason": "履行完毕", "removedOn": "2025-03-02", "decisionDate": "thinkable"}', NULL)) v (days, says);

-- None of them lies in the future, nor does the case
SELECT is(pg_temp.problem(jsonb_build_object(field, pg_temp.today(1)) || more), format('%s lies in the future: it is %s, today is %s', field, pg_temp.today(1), pg_temp.today()), format('%s of tomorrow', field))
FROM (VALUES ('decisionDate', '{}'::jsonb), ('publishDate', '{"decisionDate": "2025-03-02"}'), ('publishDate', '{}'), ('removedOn', '{"removalReason": "履行完毕"}')) v (field, more);
SELECT is(pg_temp.problem(jsonb_build_object('regDate', pg_temp.today(1), 'decisionDate', pg_temp.today())),
	NULL, 'a filing of tomorrow costs no record');
-- The day of the filing decides nothing: one after the decision is a question to the court, which is told both days.
SELECT is(credit.said((credit.check_record(('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执77号", "grounds": [1]}'::jsonb || days)::text)).doubt), says, format('filed: %s', days)) FROM (VALUES
	('{"regDate": "2025-03-02", "decisionDate": "2025-03-01"}'::jsonb, 'decisionDate 2025-03-01 lies before regDate 2025-03-02: one of them is wrong'),
	('{"立案时间": "2025年03月02日", "发布时间": "20250301"}', '发布时间 2025-03-01 lies before 立案时间 2025-03-02: one of them is wrong'),
	('{"regDate": "2025-03-01", "decisionDate": "2025-03-01"}', NULL), ('{"regDate": "thinkable", "decisionDate": "2025-03-01"}', NULL)) v (days, says);
SELECT is(pg_temp.problem(jsonb_build_object('decisionDate', pg_temp.today(), 'publishDate', pg_temp.today())), NULL, 'today may be');
SELECT is(pg_temp.problem('{"caseCode": "（2099）鲁0116执1号", "decisionDate": "2025-03-02"}'),
	format('caseCode is of the year 2099, which is to come: today is %s; decisionDate 2025-03-02 lies before the year of caseCode, 2099', pg_temp.today()), 'a case of a year to come is none');

SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2026）鲁0116执77号", "grounds": [1], "publishDate": "2062-03-01"}]')).rejected, 1::bigint, 'nobody is listed from 2062');
SELECT * FROM finish();
ROLLBACK;
