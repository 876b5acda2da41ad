-- Register, 法释〔2017〕7号 art. 10 ¶3 and ¶4: after a removal a subject is listed
-- again on a new decision; at the applicant's request not within six months of a
-- removal at the applicant's request.
BEGIN;
SELECT plan(21);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.list(decided date, on_application boolean, case_no text DEFAULT '（2026）鲁0116执1号') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', case_no, '{1}', '决定' || decided, decided, decided,
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
SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"name": "甲", "subject": "379999196001110130", "case_no": "（2026）鲁0116执1号", "grounds": [1], "decided_on": "2026-04-01", "onApplication": true}]')).rejected, 1::bigint, 'a push is barred by the same');
ROLLBACK TO a;

-- A removal for another reason bars nobody
CREATE TEMP TABLE second AS SELECT pg_temp.list('2026-04-01', false) AS id;
SELECT isnt(id, (SELECT f.id FROM first f), 'listed again is another listing; the old one is not opened again') FROM second;
SELECT is(credit_remove(id, 'performed', '2026-04-07', '删2', '2026-04-07'), false, 'removed as performed') FROM second;
SELECT throws_ok($$SELECT pg_temp.list('2026-05-01', true)$$, '23514', NULL, 'the bar of the first removal still runs');
SELECT lives_ok($$SELECT pg_temp.list('2026-09-03', true)$$, 'and ends');
SELECT is((SELECT count(DISTINCT listing) FROM credit.listing_history), 3::bigint, 'three listings');

-- From the day of the request, which is not that of the removal; the last day is barred, too.  Not said is not no.
SAVEPOINT b;
CREATE TEMP TABLE third AS SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执7号', '{1}', '决7', '2026-01-05', '2026-01-05', details => '{"basis_no": "（2025）鲁0116民初9号"}') AS id;
SELECT credit_remove(id, 'applicant_request', '2026-02-28', '删7', '2026-03-20', '{"requested_on": "2026-02-28"}') FROM third \gset
CREATE FUNCTION pg_temp.again(decided date, case_no text, details jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', case_no, '{1}', '决定' || decided || random(), decided, decided, details => details);
	RAISE EXCEPTION 'listed';
EXCEPTION WHEN raise_exception OR check_violation THEN
	RETURN SQLERRM;
END $$;
SELECT alike(pg_temp.again('2026-08-28', '（2026）鲁0116执7号', '{"on_application": true}'), '%within six months%', 'the corresponding day is the last');
SELECT is(pg_temp.again('2026-08-29', '（2026）鲁0116执7号', '{"on_application": true}'), 'listed', 'the day after it is none of them');
SELECT is(pg_temp.again('2026-04-01', '（2026）鲁0116执7号', '{"on_application": false}'), 'listed', 'of the court''s own motion');
SELECT is(pg_temp.again('2026-04-01', '（2026）鲁0116执7号', '{}'),
	'the decision cannot be entered: removed at the applicant''s request, who cannot ask for another listing through 2026-08-28 (法释〔2017〕7号 art. 10): say whose request it is (onApplication)', 'whose request it is has to be said');
SELECT alike(pg_temp.again('2026-04-01', '（2026）鲁0116执恢8号', '{"on_application": true, "basis_no": "(2025)鲁0116民初009号"}'), '%within six months%', 'enforcement resumed has another number, and the same basis');
SELECT alike(pg_temp.again('2026-04-01', '（2026）鲁0116执恢8号', '{"basis_no": "〔2025〕鲁0116民初9号"}'), '%say whose request it is%', 'spelt in any way');
SELECT is(pg_temp.again('2026-04-01', '（2026）鲁0116执恢8号', '{"on_application": true, "basis_no": "（2025）鲁0116民初10号"}'), 'listed', 'another basis is another matter');
SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"name": "甲", "subject": "379999196001110130", "case_no": "（2026）鲁0116执恢8号", "basis_no": "（2025）鲁0116民初9号", "grounds": [1], "decision_no": "决8", "decided_on": "2026-04-01"}]')).rejected, 1::bigint, 'a push is held as well');
SELECT alike((SELECT reason FROM credit.push_reject WHERE held), '%say whose request it is%', 'with the question');
ROLLBACK TO b;
-- A push names reasons in words
SELECT is((SELECT removed FROM credit_push('济南市莱芜区人民法院', '2', '[{"subject": "379999196001110130", "case_no": "（2026）鲁0116执1号", "removal_reason": "申请执行人书面申请"}]')), 1::bigint, 'and they count the same');
SELECT * FROM finish();
ROLLBACK;
