-- Practice: an override is for the transaction in which it was given.  A restored
-- dump brings transaction numbers that the new cluster has yet to give out; they
-- must not count.
BEGIN;
SELECT plan(4);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');

-- As the restore wrote it, before this transaction began
INSERT INTO credit.override (subject, measure, reason, official, at, transaction)
	VALUES ('379999196001110130', 'laiwu/4', '旧集群的决定', 'official', now() - interval '1 microsecond', pg_current_xact_id());
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'CR001', NULL, 'an override of another cluster''s transaction of the same number lets nobody through');
SELECT ok(credit_override('379999196001110130', 'laiwu/4', '经局长办公会决定') > 0, 'one of this transaction');
SELECT lives_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, '... does');
SELECT * FROM finish();
ROLLBACK;
