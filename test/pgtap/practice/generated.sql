-- Practice: a generated column has no value yet when a BEFORE trigger fires.
-- That must be an error and not pass for a row about nobody.
BEGIN;
SELECT plan(5);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE TABLE bid (typed text, bidder text GENERATED ALWAYS AS (upper(typed)) STORED);
CREATE TRIGGER e BEFORE INSERT OR UPDATE ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, '42P10',
	'column "bidder" of table "bid" is generated and has no value yet when trigger "e" fires', 'credit_enforce refuses to look at one');
DROP TRIGGER e ON bid;
CREATE TRIGGER e BEFORE INSERT OR UPDATE ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('typed', 'laiwu/4');
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'CR001', NULL, 'the column that it is generated from is looked at');
DROP TRIGGER e ON bid;

-- An AFTER trigger sees the value
CREATE TRIGGER f AFTER INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('bidder', 'laiwu/4', 'refused');
SELECT lives_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'credit_log_feedback may look at one');
SELECT is((SELECT subject FROM credit.feedback), '379999196001110130', '... and feeds back its subject');
SELECT * FROM finish();
ROLLBACK;
