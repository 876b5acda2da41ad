-- Register, 法释〔2017〕7号 arts. 2, 4, 5 and 法发〔2019〕35号 art. 15: who may be listed,
-- since when and until when, to the second, whatever the session's time zone.
BEGIN;
SELECT plan(41);
SET LOCAL timezone = 'America/New_York';

-- A citizen number (GB 11643-1999).
CREATE FUNCTION pg_temp.born(day date) RETURNS text LANGUAGE sql AS $$
	SELECT base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1)
	FROM (SELECT '379999' || to_char(day, 'YYYYMMDD') || '118' AS base) b
$$;
-- What becomes of a record: "since .. until" in Shanghai's days and hours, or the reason why not.
CREATE FUNCTION pg_temp.fate(more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(credit.said(c.problem), to_char(c.since AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') || ' .. ' ||
		COALESCE(to_char(c.until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS'), 'open'))
	FROM credit.check_record((jsonb_build_object('iname', '亓某', 'cardNum', pg_temp.born('1985-06-15'), 'caseCode', '（2026）鲁0116执77号') || more)::text) c
$$;

-- Art. 2: grounds 2 to 6 two years from the decision; ground 1 alone has no end.
SELECT is(pg_temp.fate(jsonb_build_object('grounds', ARRAY[g], 'decisionDate', '2026-03-05')), '2026-03-05 00:00:00 .. 2028-03-05 00:00:00', format('ground %s: two years, the decision''s day is the first', g))
FROM generate_series(2, 6) g;
SELECT is(pg_temp.fate('{"grounds": [1], "decisionDate": "2026-03-05"}'), '2026-03-05 00:00:00 .. open', 'ground 1 alone: no set end');
SELECT is(pg_temp.fate('{"grounds": [1, 4], "decisionDate": "2026-03-05"}'), '2026-03-05 00:00:00 .. 2028-03-05 00:00:00', 'ground 1 with another: that one''s period');
SELECT is(pg_temp.fate('{"grounds": [2], "decisionDate": "2026-03-05", "periodYears": 5, "periodReason": "暴力抗拒执行"}'), '2026-03-05 00:00:00 .. 2031-03-05 00:00:00', 'violence: up to three years more');
SELECT is(pg_temp.fate('{"grounds": [4, 5], "decisionDate": "2026-03-05", "periodYears": 3, "periodReason": "多项失信行为"}'), '2026-03-05 00:00:00 .. 2029-03-05 00:00:00', 'several grounds: likewise');
SELECT is(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "periodYears": 3, "periodReason": "情节严重"}'),
	'periodYears is extended, which needs serious violence or threats (ground 2) or several grounds (art. 2)', 'not on one other ground');
SELECT is(pg_temp.fate('{"grounds": [2], "decisionDate": "2026-03-05", "periodYears": 3}'), 'periodYears is extended without a reason (periodReason)', 'not without a reason');
SELECT is(pg_temp.fate('{"grounds": [2], "decisionDate": "2026-03-05", "periodYears": 6, "periodReason": "x"}'), 'periodYears "6" must be 2, or 3 to 5 where it was extended (art. 2)', 'never more than five in all');
SELECT is(pg_temp.fate('{"grounds": [2], "decisionDate": "2026-03-05", "periodYears": 1}'), 'periodYears "1" must be 2, or 3 to 5 where it was extended (art. 2)', 'never less than two');
SELECT is(pg_temp.fate('{"grounds": [1], "decisionDate": "2026-03-05", "periodYears": 2}'), 'periodYears is given, but ground 1 alone has no period (art. 2)', 'ground 1 alone takes none');
SELECT alike(pg_temp.fate('{"grounds": [4], "publishDate": "2026-03-05", "regDate": "2025-01-01"}'), 'decisionDate is missing: %', 'no other date stands in for the decision''s');
SELECT is(pg_temp.fate('{"grounds": [1], "publishDate": "2026-03-09", "regDate": "2025-01-01"}'), '2026-03-09 00:00:00 .. open', 'but for ground 1 alone, whose publication certainly came after it');
SELECT alike(pg_temp.fate('{"grounds": [1], "regDate": "2025-01-01"}'), 'neither decisionDate nor publishDate is given%', 'the filing of the case says nothing');
SELECT is(pg_temp.fate('{"decisionDate": "2026-03-05"}'), 'no ground of art. 1 is given: debt alone is none', 'no ground, no listing');
SELECT alike(pg_temp.fate('{"grounds": [7], "decisionDate": "2026-03-05"}'), '%"7", which is not the number of a ground%', 'nor an unknown one');
SELECT is(pg_temp.fate('{"grounds": [4], "disruptTypeName": "违反限制消费令", "decisionDate": "2026-03-05"}'), 'grounds names ground 4, but disruptTypeName ground 5 (by the numbers of 法释〔2017〕7号 art. 1)', 'number and wording agree');

-- Art. 5: from the day of the decision.  A legal day is a day in Shanghai.
SELECT alike(pg_temp.fate(jsonb_build_object('grounds', '{4}'::int[], 'decisionDate', to_char((now() AT TIME ZONE 'Asia/Shanghai')::date + 1, 'YYYY-MM-DD'))), 'decisionDate lies in the future: it is %, today is %', 'a decision of tomorrow is none yet');
SELECT alike(pg_temp.fate(jsonb_build_object('grounds', '{4}'::int[], 'decisionDate', to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD'))), to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') || ' 00:00:00 .. %', 'one of today is in force today');

-- Grace (法发〔2019〕35号 art. 15): one to three months; nothing before its end.
SELECT is(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "graceUntil": "2026-04-30"}'), '2026-05-01 00:00:00 .. 2028-03-05 00:00:00', 'in force from the day after the last of grace; the period still runs from the decision');
SELECT is(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "graceUntil": "2026-04-05"}'), '2026-04-06 00:00:00 .. 2028-03-05 00:00:00', 'a month');
SELECT is(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "graceUntil": "2026-06-05"}'), '2026-06-06 00:00:00 .. 2028-03-05 00:00:00', 'three months');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "graceUntil": "2026-04-04"}'), 'graceUntil is not one to three months%', 'not less');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "graceUntil": "2026-06-06"}'), 'graceUntil is not one to three months%', 'not more');
SELECT alike(pg_temp.fate('{"grounds": [1], "publishDate": "2026-03-05", "graceUntil": "2026-04-30"}'), 'graceUntil is given without decisionDate%', 'not without the day it runs from');

-- Art. 4: minors are never listed; of age from the eighteenth birthday on (民法典 art. 17), on the day of the decision.
SELECT alike(pg_temp.fate(jsonb_build_object('grounds', '{4}'::int[], 'decisionDate', '2026-03-05', 'cardNum', pg_temp.born('2008-03-06'))), 'a minor on the day of the decision: %art. 4)', 'a day before the birthday: refused');
SELECT alike(pg_temp.fate(jsonb_build_object('grounds', '{4}'::int[], 'decisionDate', '2026-03-05', 'cardNum', pg_temp.born('2008-03-05'))), '2026-03-05%', 'on it: listed');
SELECT alike(pg_temp.fate(jsonb_build_object('grounds', '{4}'::int[], 'decisionDate', '2024-03-05', 'caseCode', '（2024）鲁0116执77号', 'cardNum', pg_temp.born('2008-03-04'))), 'a minor %', 'of age today, but not then: refused');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "cardNum": "passport:KOR-M12345678"}'), 'birthDate is missing, %', 'a number that holds no birth date needs one beside it');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "cardNum": "passport:KOR-M12345678", "birthDate": "2010-01-01"}'), 'a minor %', 'which is looked at');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "cardNum": "passport:KOR-M12345678", "birthDate": "1990-01-01"}'), '2026-03-05%', 'in both ways');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "birthDate": "1985-06-16"}'), 'birthDate differs from the birth date in cardNum', 'and must agree with the number');
SELECT alike(pg_temp.fate('{"grounds": [4], "decisionDate": "2026-03-05", "age": 17}'), '2026-03-05%', 'an age is that of some other day, and is not read');

-- To the second, in the answers.
CREATE FUNCTION pg_temp.in_force(at text) RETURNS int LANGUAGE sql AS $$
	SELECT count(*)::int FROM credit_measures(pg_temp.born('1985-06-15')::credit.subject, at::timestamptz) WHERE measure = 'laiwu/4'
$$;
SELECT is((credit_push('济南市莱芜区人民法院', '1', jsonb_build_array(jsonb_build_object('iname', '亓某', 'cardNum', pg_temp.born('1985-06-15'), 'caseCode', '（2024）鲁0116执77号',
	'grounds', '{4}'::int[], 'decisionDate', '2024-03-05', 'graceUntil', '2024-04-30')))).added, 1::bigint, 'listed, with grace, for two years that are over');
SELECT is(pg_temp.in_force('2024-04-30 23:59:59.999999+08'), 0, 'the last moment of grace: nothing');
SELECT is(pg_temp.in_force('2024-05-01 00:00:00+08'), 1, 'the first after it: in force');
SELECT is(pg_temp.in_force('2026-03-04 23:59:59.999999+08'), 1, 'the last moment of the period');
SELECT is(pg_temp.in_force('2026-03-05 00:00:00+08'), 0, 'the first after it: over, by itself');

SELECT * FROM finish();
ROLLBACK;
