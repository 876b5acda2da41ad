-- Practice: the log of feedback is a table as any other: whatever its owner adds to it, an index on an expression or
-- on a part, a constraint, a trigger, is kept; and it says last what became of a row last.
BEGIN;
SELECT plan(15);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
SET LOCAL client_min_messages = warning;
CREATE FUNCTION pg_temp.feed_back() RETURNS bigint LANGUAGE sql AS $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$;

-- What the owner adds
CREATE INDEX by_outcome ON credit.feedback_log ((after ->> 'outcome'));
CREATE INDEX deletions ON credit.feedback_log (feedback) WHERE action = 'delete';
SELECT ok(pg_temp.feed_back() > 0, 'with an index on an expression and one on a part');
SELECT ok(pg_temp.feed_back() > 0, 'twice');
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*)::int FROM credit.feedback_log WHERE after ->> 'outcome' = 'refused'), 2, 'the one has both entries');
DELETE FROM credit.feedback WHERE id = (SELECT max(id) FROM credit.feedback);
SELECT is((SELECT count(*)::int FROM credit.feedback_log WHERE action = 'delete'), 1, 'the other the deletion alone');
SELECT is((SELECT pg_catalog.array_agg(action ORDER BY id) FROM credit.feedback_log WHERE feedback = (SELECT max(feedback) FROM credit.feedback_log)), '{insert,delete}', 'the log''s own index all');
RESET enable_seqscan;
SAVEPOINT added;
ALTER TABLE credit.feedback_log ADD CONSTRAINT never CHECK (application <> 'x');
SET LOCAL application_name = 'x';
SELECT throws_ok('SELECT pg_temp.feed_back()', '23514', NULL, 'a constraint is kept');
ROLLBACK TO added;
CREATE TEMP TABLE seen (feedback bigint);
CREATE FUNCTION pg_temp.note() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO pg_temp.seen VALUES (NEW.feedback); RETURN NULL; END$$;
CREATE TRIGGER note AFTER INSERT ON credit.feedback_log FOR EACH ROW EXECUTE FUNCTION pg_temp.note();
SELECT ok(pg_temp.feed_back() > 0, 'with a trigger');
SELECT is((SELECT max(id) FROM credit.feedback), (SELECT feedback FROM seen), 'it is fired');
ROLLBACK TO added;

-- One command that deletes a row and inserts it again
CREATE FUNCTION pg_temp.said() RETURNS text LANGUAGE sql AS $$SELECT string_agg(action, ' ' ORDER BY id) FROM credit.feedback_log WHERE feedback = (SELECT min(id) FROM credit.feedback)$$;
WITH gone AS (DELETE FROM credit.feedback RETURNING *)
INSERT INTO credit.feedback OVERRIDING SYSTEM VALUE SELECT * FROM gone;
SELECT is(pg_temp.said(), 'insert delete insert', 'deleted and inserted by one command: the log''s last word is that the row is there');
WITH gone AS (DELETE FROM credit.feedback RETURNING *)
INSERT INTO credit.feedback OVERRIDING SYSTEM VALUE SELECT * FROM gone;
SELECT is(pg_temp.said(), 'insert delete insert delete insert', 'once more');

-- Called for what it is not made for
CREATE TABLE other (id bigint, last_change bigint);
CREATE TRIGGER t BEFORE UPDATE ON other FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
INSERT INTO other VALUES (1, 2);
SELECT throws_ok('UPDATE other SET id = 2', '39P01', NULL, 'on another table');
CREATE TRIGGER t BEFORE INSERT ON credit.feedback_kept FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
SELECT throws_ok('SELECT pg_temp.feed_back()', '39P01', NULL, 'BEFORE INSERT');
DROP TRIGGER t ON credit.feedback_kept;
CREATE TRIGGER t BEFORE DELETE ON credit.feedback_kept FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
SELECT throws_ok('DELETE FROM credit.feedback', '39P01', NULL, 'BEFORE DELETE');
DROP TRIGGER t ON credit.feedback_kept;
CREATE TRIGGER t AFTER UPDATE ON credit.feedback_kept FOR EACH STATEMENT EXECUTE FUNCTION credit.log_feedback_change();
SELECT throws_ok('UPDATE credit.feedback SET outcome = outcome', '39P01', NULL, 'for a statement');
SELECT * FROM finish();
ROLLBACK;
