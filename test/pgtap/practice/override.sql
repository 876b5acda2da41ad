-- Practice, 个人信息保护法 art. 24: no decision by the machine alone.  An official
-- lets one subject pass one measure in one transaction, with a reason that stays
-- on record.
BEGIN;
SELECT plan(24);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 2::bigint, 'two are listed');
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TABLE subsidy (applicant credit.subject);
CREATE TRIGGER e BEFORE INSERT ON subsidy FOR EACH ROW EXECUTE FUNCTION credit_enforce('applicant', 'laiwu/5');
CREATE ROLE official;
SELECT credit_bind_department('区财政局', 'official') \gset
GRANT EXECUTE ON FUNCTION credit_override(credit.subject, credit.measure, text) TO official;
GRANT INSERT ON bid, subsidy TO official;
CREATE ROLE clerk;
GRANT INSERT ON bid TO clerk;

SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'CR001', NULL, 'the machine refuses');
SET LOCAL ROLE clerk;
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', '急')$$, '42501', NULL, 'who has not been named cannot override');
RESET ROLE;

SAVEPOINT decision;
SET LOCAL ROLE official;
SELECT ok(credit_override('379999196001110130', 'laiwu/4', '唯一供应商，防汛物资，经局长办公会决定') > 0, 'a named official decides otherwise');
SELECT lives_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'the row goes through');
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196102120186')$$, 'CR001', NULL, 'no other subject''s');
SELECT throws_ok($$INSERT INTO subsidy VALUES ('379999196001110130')$$, 'CR001', NULL, 'not for another measure');
RESET ROLE;
SELECT row_eq($$SELECT subject::text, measure::text, reason, official, session_role, transaction FROM credit.override$$,
	ROW('379999196001110130'::text, 'laiwu/4'::text, '唯一供应商，防汛物资，经局长办公会决定'::text, 'official'::name, session_user::name, pg_current_xact_id()),
	'on record: whom, which measure, why, who, in which transaction');
SELECT row_eq($$SELECT subject::text, purpose, note, verdict, asking_role FROM credit.access_log$$,
	ROW('379999196001110130'::text, 'enforcement'::text, 'table bid, override ' || (SELECT id FROM credit.override), 'restricted'::credit.verdict, 'official'::name),
	'and in the access log, with the number of the override');
SELECT throws_ok($$UPDATE credit.override SET reason = ''$$, '42501', NULL, 'the record cannot be changed');
SELECT throws_ok($$DELETE FROM credit.override$$, '42501', NULL, 'nor deleted');
SELECT throws_ok($$TRUNCATE credit.override$$, '42501', NULL, 'nor emptied');

-- After a rollback to a savepoint it no longer counts
ROLLBACK TO decision;
SELECT is_empty('SELECT * FROM credit.override', 'taken back with a savepoint: no record');
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'CR001', NULL, '... and no passing');

-- Only of this transaction
INSERT INTO credit.override (subject, measure, reason, official, transaction)
	VALUES ('379999196001110130', 'laiwu/4', '昨日', 'official', ((pg_current_xact_id()::text)::bigint - 1)::text::xid8);
SELECT throws_ok($$INSERT INTO bid VALUES ('379999196001110130')$$, 'CR001', NULL, 'another transaction''s override lets nobody through');

-- It lets the row through credit_enforce and does not change any answer
SELECT ok(credit_override('379999196001110130', 'laiwu/4', '经研究决定') > 0, 'again');
SELECT ok(credit_is_restricted('379999196001110130', 'laiwu/4'), 'the measure is in force all the same');
SELECT lives_ok($$INSERT INTO bid VALUES ('379999196001110130'), ('379999196001110130')$$, 'two rows of the subject, one transaction');
SELECT is((SELECT count(*)::int FROM credit.access_log), 2, 'two entries');

-- Errors
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', '')$$, '22023', 'a reason is required to override a measure', 'no reason');
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', E' \n\t')$$, '22023', NULL, 'blanks are none');
SELECT throws_ok($$SELECT credit_override(NULL, 'laiwu/4', 'x')$$, '22004', NULL, 'no subject');
SELECT throws_ok($$SELECT credit_override('379999196001110130', NULL, 'x')$$, '22004', NULL, 'no measure');
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', NULL)$$, '22004', NULL, 'no reason at all');

SELECT * FROM finish();
ROLLBACK;
