-- Register, 法释〔2017〕7号 art. 10 ¶3 and ¶4: after a removal a subject is listed
-- again on a new decision; at the applicant's request not within six months of a
-- removal at the applicant's request.
BEGIN;
SELECT plan(12);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.list(decided date, on_application boolean, case_no text DEFAULT '（2026）鲁0116执1号') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '370116196001110111', '甲', case_no, '{1}', '决定' || decided, decided, decided,
					   details => jsonb_build_object('on_application', on_application))
$$;
CREATE TEMP TABLE first AS SELECT pg_temp.list('2026-01-05', true) AS id;
SELECT is(credit_remove(id, 'applicant_request', '2026-03-02', '删1', '2026-03-03', '{"requested_on": "2026-03-02"}'), false, 'removed at the applicant''s request on 3 March') FROM first;
SELECT throws_ok($$SELECT pg_temp.list('2026-09-02', true)$$, '23514',
	'the decision cannot be entered: relisting at the applicant''s request within six months of a removal at the applicant''s request (法释〔2017〕7号 art. 10)', 'a day short of six months');
SAVEPOINT a;
SELECT lives_ok($$SELECT pg_temp.list('2026-09-03', true)$$, 'six months after');
ROLLBACK TO a;
SELECT lives_ok($$SELECT pg_temp.list('2026-04-01', false)$$, 'of its own motion the court is not barred');
ROLLBACK TO a;
SELECT lives_ok($$SELECT pg_temp.list('2026-04-01', true, '（2026）鲁0116执2号')$$, 'nor in another case');
ROLLBACK TO a;
SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"name": "甲", "subject": "370116196001110111", "case_no": "（2026）鲁0116执1号", "grounds": [1], "decided_on": "2026-04-01", "onApplication": true}]')).rejected, 1::bigint, 'a push is barred by the same');
ROLLBACK TO a;

-- A removal for another reason bars nobody
CREATE TEMP TABLE second AS SELECT pg_temp.list('2026-04-01', false) AS id;
SELECT isnt(id, (SELECT f.id FROM first f), 'listed again is another listing; the old one is not opened again') FROM second;
SELECT is(credit_remove(id, 'performed', '2026-04-07', '删2', '2026-04-07'), false, 'removed as performed') FROM second;
SELECT throws_ok($$SELECT pg_temp.list('2026-05-01', true)$$, '23514', NULL, 'the bar of the first removal still runs');
SELECT lives_ok($$SELECT pg_temp.list('2026-09-03', true)$$, 'and ends');
SELECT is((SELECT count(DISTINCT listing) FROM credit.listing_history), 3::bigint, 'three listings');
-- A push names reasons in words
SELECT is((SELECT removed FROM credit_push('济南市莱芜区人民法院', '2', '[{"subject": "370116196001110111", "case_no": "（2026）鲁0116执1号", "removal_reason": "申请执行人书面申请"}]')), 1::bigint, 'and they count the same');
SELECT * FROM finish();
ROLLBACK;
