-- Decision, 法释〔2017〕7号 art. 2: no measure before its time and none past it,
-- with no job having to run.  Questions about the past do not list those who once
-- were listed.
BEGIN;
SELECT plan(31);

-- Days are counted from today, so that the present is part of the test.
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date$$;
CREATE FUNCTION pg_temp.start(day date) RETURNS timestamptz LANGUAGE sql AS $$SELECT day::timestamp AT TIME ZONE 'Asia/Shanghai'$$;
CREATE FUNCTION pg_temp.holds(who credit.subject, at timestamptz, known timestamptz DEFAULT 'infinity') RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures(who, at, known) WHERE measure = 'laiwu/4')
$$;

SELECT is((credit_push('济南市莱芜区人民法院', '1', jsonb_build_array(
	jsonb_build_object('iname', '甲', 'cardNum', '379999196001110130', 'caseCode', '（2026）鲁0116执1号', 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01'),
	jsonb_build_object('iname', '乙', 'cardNum', '379999196102120186', 'caseCode', '（2023）鲁0116执2号', 'grounds', '[4]'::jsonb, 'decisionDate', '2024-02-29'),
	jsonb_build_object('iname', '丙', 'cardNum', '379999196203130252', 'caseCode', '（2023）鲁0116执3号', 'grounds', '[2, 3]'::jsonb, 'decisionDate', '2023-03-01',
					   'periodYears', 5, 'periodReason', '以暴力妨碍执行'),
	jsonb_build_object('iname', '宽限中', 'cardNum', '379999196304140329', 'caseCode', '（2023）鲁0116执4号', 'grounds', '[1]'::jsonb,
					   'decisionDate', pg_temp.today() - 31, 'graceUntil', pg_temp.today()),
	jsonb_build_object('iname', '宽限已满', 'cardNum', '379999196405150390', 'caseCode', '（2023）鲁0116执5号', 'grounds', '[1]'::jsonb,
					   'decisionDate', pg_temp.today() - 40, 'graceUntil', pg_temp.today() - 1),
	jsonb_build_object('iname', '期满', 'cardNum', '379999196506160467', 'caseCode', '（2023）鲁0116执6号', 'grounds', '[4]'::jsonb,
					   'decisionDate', (pg_temp.today() - interval '2 years')::date),
	jsonb_build_object('iname', '末日', 'cardNum', '379999196607170533', 'caseCode', '（2023）鲁0116执7号', 'grounds', '[4]'::jsonb,
					   'decisionDate', (pg_temp.today() + 1 - interval '2 years')::date),
	jsonb_build_object('iname', '撤销', 'cardNum', '37999919670818060X', 'caseCode', '（2026）鲁0116执8号', 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01')
	))).added, 8::bigint, 'the court pushes its list');
CREATE TEMP TABLE moment AS SELECT clock_timestamp() AS before_removal;

-- Ground 1: no end set (art. 2)
SELECT row_eq($$SELECT DISTINCT since, until FROM credit_measures('379999196001110130')$$,
	ROW('2026-06-01 00:00+08'::timestamptz, NULL::timestamptz), 'ground 1: from the day of the decision, until NULL');
SELECT ok(NOT pg_temp.holds('379999196001110130', '2026-05-31 23:59:59.999999+08'), 'not a microsecond before');
SELECT ok(pg_temp.holds('379999196001110130', '2126-06-01'), 'no end comes by itself');

-- Grounds 2 to 6: the period ends by itself, to the second
SELECT ok(pg_temp.holds('379999196102120186', '2026-02-28 23:59:59.999999+08'), 'decided on 2024-02-29, and no 29 February two years later: the period holds to the end of that month (民法典 art. 202)');
SELECT ok(NOT pg_temp.holds('379999196102120186', '2026-03-01 00:00:00+08'), 'and not one microsecond more');
SELECT is((SELECT DISTINCT until FROM credit_measures('379999196203130252')), '2028-03-01 00:00+08', 'extended by three years: five in all');
SELECT ok(NOT credit_is_restricted('379999196506160467', 'laiwu/4'), 'a period that ended today restricts nobody');
SELECT is((SELECT verdict FROM credit_check('379999196506160467', 'laiwu/4', 'funding')), 'clear', 'credit_check: clear');
SELECT ok(credit_is_restricted('379999196607170533', 'laiwu/4'), 'one that ends tomorrow does');
SELECT ok(pg_temp.holds('379999196607170533', pg_temp.start(pg_temp.today() + 1) - interval '1 microsecond')
	AND NOT pg_temp.holds('379999196607170533', pg_temp.start(pg_temp.today() + 1)), 'until midnight in Shanghai');

-- Grace (法发〔2019〕35号 art. 15)
SELECT ok(NOT credit_is_restricted('379999196304140329', 'laiwu/4'), 'on the last day of grace: nothing');
SELECT is((SELECT verdict FROM credit_check('379999196304140329', 'laiwu/4', 'funding')), 'clear', 'credit_check: clear');
SELECT ok(NOT pg_temp.holds('379999196304140329', pg_temp.start(pg_temp.today() + 1) - interval '1 microsecond'), 'to its last microsecond');
SELECT ok(pg_temp.holds('379999196304140329', pg_temp.start(pg_temp.today() + 1)), 'from the next day on: in force');
SELECT ok(credit_is_restricted('379999196405150390', 'laiwu/4'), 'grace that ended yesterday: in force');
SELECT is((SELECT DISTINCT since FROM credit_measures('379999196405150390')), pg_temp.start(pg_temp.today()), 'since today');

-- The plan, too, has a first day
SELECT is((SELECT DISTINCT until FROM credit_measures('379999196102120186', '2026-01-01')), '2026-03-01 00:00+08', '(a listing''s own end)');
SELECT is_empty($$SELECT * FROM credit_measures('379999196001110130', '2020-11-20 23:59:59+08')$$, 'before the plan nothing follows from anything');

-- Removed
CREATE ROLE asker;
-- A member of every department, so that only the rights on the register are missing.
DO $$ BEGIN PERFORM credit_bind_department(name, 'asker') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT SELECT ON moment TO asker;
GRANT EXECUTE ON FUNCTION credit_measures(credit.subject, timestamptz, timestamptz), credit_is_restricted(credit.subject, credit.measure),
	credit_check(credit.subject, credit.measure, text) TO asker;
SET LOCAL ROLE asker;
SELECT ok(pg_temp.holds('379999196001110130', '2026-07-01'), 'who only may ask: a running listing''s past can be asked for');
SELECT ok(NOT pg_temp.holds('379999196102120186', '2025-01-01'), '... not that of one whose period is over');
RESET ROLE;
SELECT ok(pg_temp.holds('379999196102120186', '2025-01-01'), 'who may read the list: both');

SELECT is((credit_push('济南市莱芜区人民法院', '2', $$[
	{"cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removedOn": "2026-09-01", "removalReason": "履行完毕"}]$$)).removed, 1::bigint,
	'the court removes one');
SELECT ok(NOT credit_is_restricted('379999196001110130', 'laiwu/4') AND NOT pg_temp.holds('379999196001110130', now()), 'removed: clear from now on');
SET LOCAL ROLE asker;
SELECT ok(NOT pg_temp.holds('379999196001110130', '2026-07-01'), 'who only may ask: clear for the past as well');
SELECT ok(NOT pg_temp.holds('379999196001110130', '2026-07-01', (SELECT before_removal FROM moment)), 'also as it was known before the removal');
RESET ROLE;
SELECT ok(pg_temp.holds('379999196001110130', '2026-08-31 23:59:59+08') AND NOT pg_temp.holds('379999196001110130', '2026-09-01 00:00+08'),
	'who may read the list: in force until the day of removal');
SELECT ok(pg_temp.holds('379999196001110130', '2026-10-01', (SELECT before_removal FROM moment)),
	'and what could be known before the push: still in force in October');
SELECT ok(NOT pg_temp.holds('379999196001110130', '2026-10-01', (SELECT applied_at - interval '1 microsecond' FROM credit.push WHERE push_no = '1')),
	'before the first push nobody could know anything');

-- A revoked listing never was, unlike a removed one (art. 9)
ALTER TABLE credit.listing DISABLE TRIGGER close_only;
UPDATE credit.listing SET ended = 'revoked', until = now() WHERE subject = '37999919670818060X';
ALTER TABLE credit.listing ENABLE TRIGGER close_only;
SELECT ok(NOT pg_temp.holds('37999919670818060X', '2026-07-01'), 'a revoked listing never was in force, whoever asks');
SELECT ok(NOT credit_is_restricted('37999919670818060X', 'laiwu/4'), 'nor is it now');

SELECT * FROM finish();
ROLLBACK;
