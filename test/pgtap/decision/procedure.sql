-- Decision: a procedure that commits is one statement, perhaps for hours; the
-- present moves on in it all the same.  This file is not one transaction, because
-- it tests what happens when one ends.
SELECT plan(4);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE TABLE answer (at text, restricted boolean, verdict text, explained text);
CREATE PROCEDURE ask(moment text) LANGUAGE sql AS $$
	INSERT INTO answer SELECT moment, credit_is_restricted('379999196001110130', 'laiwu/4'),
		(credit_check('379999196001110130', 'laiwu/4', 'funding')).verdict, credit_explain('379999196001110130', 'laiwu/4') ->> 'verdict'
$$;
DO $$
BEGIN
	CALL ask('before');
	COMMIT;
	PERFORM credit_push('济南市莱芜区人民法院', '2', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removalReason": "履行完毕"}]');
	COMMIT;
	CALL ask('after');
END $$;
SELECT row_eq($$SELECT restricted, verdict, explained FROM answer WHERE at = 'before'$$, ROW(true, 'restricted'::text, 'restricted'::text), 'restricted at first');
SELECT row_eq($$SELECT restricted, verdict, explained FROM answer WHERE at = 'after'$$, ROW(false, 'clear'::text, 'clear'::text), 'after the removal, in the same statement: clear');
SELECT is((SELECT count(DISTINCT checked_at)::int FROM credit.access_log), 2, 'and the access log says when');
SELECT * FROM finish();
