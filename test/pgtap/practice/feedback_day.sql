-- Practice: feedback is about what was done, so a decision dated tomorrow is
-- refused.
BEGIN;
SELECT plan(4);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE FUNCTION pg_temp.feed_back(day date) RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', jsonb_build_object('decided_on', day))
$$;
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date$$;
SELECT throws_ok('SELECT pg_temp.feed_back(pg_temp.today() + 1)', '22023', 'decided_on in the detail of a feedback lies in the future', 'tomorrow''s');
SELECT lives_ok('SELECT pg_temp.feed_back(pg_temp.today())', 'today''s');
SELECT lives_ok('SELECT pg_temp.feed_back(''2026-06-01'')', 'that of an earlier day on which the measure held');
SELECT * FROM finish();
ROLLBACK;
