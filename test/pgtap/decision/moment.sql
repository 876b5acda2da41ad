-- Decision: the moment asked about has to be a finite one.  At infinity no
-- period holds, so an empty answer would read as "clear".
BEGIN;
SELECT plan(4);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed without a set end');
SELECT throws_ok($$SELECT * FROM credit_measures('379999196001110130', 'infinity')$$, '22023', 'as_of must be a moment', 'infinity is none');
SELECT throws_ok($$SELECT * FROM credit_measures('379999196001110130', '-infinity')$$, '22023', NULL, 'nor is its opposite');
SELECT isnt_empty($$SELECT FROM credit_measures('379999196001110130', '9999-12-31', 'infinity')$$, 'as known at infinity is as known now');
SELECT * FROM finish();
ROLLBACK;
