-- Practice: a row of a partitioned table that an UPDATE moves to another partition is updated and not decided anew,
-- where the trigger is for DELETE as well: the server carries the move out as a DELETE and an INSERT.  What the update
-- changes is looked at as in any other table, and nothing passes as a move that is none.
BEGIN;
SELECT plan(57);

-- The partitions have their columns in other orders, and have lost some; one is partitioned itself.
CREATE TABLE permit (id int, year int, holder text, state text, note text) PARTITION BY RANGE (year);
CREATE TABLE permit_2025 (gone text, note text, state text, also_gone int, holder text, year int, id int);
ALTER TABLE permit_2025 DROP COLUMN gone, DROP COLUMN also_gone;
ALTER TABLE permit ATTACH PARTITION permit_2025 FOR VALUES FROM (2025) TO (2026);
CREATE TABLE permit_2026 PARTITION OF permit FOR VALUES FROM (2026) TO (2027) PARTITION BY LIST (state);
CREATE TABLE permit_2026_open PARTITION OF permit_2026 FOR VALUES IN ('open', NULL);
CREATE TABLE permit_2026_rest PARTITION OF permit_2026 DEFAULT;
CREATE TABLE permit_2027 PARTITION OF permit FOR VALUES FROM (2027) TO (2028);

CREATE FUNCTION pg_temp.told(statement text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE last bigint := (SELECT COALESCE(max(id), 0) FROM credit.feedback);
BEGIN
	EXECUTE statement;
	RETURN ARRAY(SELECT concat_ws(' ', left(subject::text, 9), outcome, source) FROM credit.feedback WHERE id > last ORDER BY id);
END $$;
CREATE FUNCTION pg_temp.noted(statement text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE last bigint := (SELECT COALESCE(max(id), 0) FROM credit.access_log);
BEGIN
	EXECUTE statement;
	RETURN ARRAY(SELECT concat_ws(' ', left(subject::text, 9), note) FROM credit.access_log WHERE id > last ORDER BY id);
END $$;
CREATE FUNCTION pg_temp.place(permit int) RETURNS text LANGUAGE sql AS $$SELECT string_agg(tableoid::regclass::text, ' ' ORDER BY tableoid::regclass::text) FROM permit WHERE id = place.permit$$;

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 2::bigint, 'two are listed');
-- Of these two rows the subject was listed after they were taken.
INSERT INTO permit VALUES (1, 2025, '379999196001110130', 'open'), (2, 2026, '91370116MA36N37P0L', 'open'), (3, 2025, '379999196102120186', 'open');

-- The trigger that refuses
CREATE TRIGGER listed BEFORE INSERT OR UPDATE OF holder OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_enforce('holder', 'laiwu/5');
SELECT lives_ok('UPDATE permit SET year = 2026 WHERE id = 1', 'a row that was taken before the listing moves');
SELECT is(pg_temp.place(1), 'permit_2026_open', 'to the partition of a partition');
SELECT lives_ok($$UPDATE permit SET state = 'shut' WHERE id = 1$$, 'between two of these');
SELECT lives_ok($$UPDATE permit SET year = 2025, note = 'as it was' WHERE id = 1$$, 'and back, to one with its columns in another order');
SELECT lives_ok($$UPDATE permit SET year = year + 1, state = 'open' WHERE id IN (1, 2, 3)$$, 'several at once');
SELECT results_eq('SELECT id, pg_temp.place(id) FROM permit ORDER BY id', $$VALUES (1, 'permit_2026_open'), (2, 'permit_2027'), (3, 'permit_2026_open')$$, 'all are where they belong');
SELECT lives_ok($$MERGE INTO permit p USING (VALUES (1, 2025), (2, 2026)) v (id, year) ON p.id = v.id WHEN MATCHED THEN UPDATE SET year = v.year$$, 'MERGE moves them as well');
CREATE VIEW permits AS SELECT * FROM permit;
SELECT lives_ok($$UPDATE permits SET year = 2027 WHERE id = 1$$, 'through a view');
SELECT lives_ok($$UPDATE permit SET year = 2026 WHERE id = 1$$, '(and back)');

-- Nothing else passes for a move
SELECT throws_ok($$UPDATE permit SET holder = '379999196001110130' WHERE id = 3$$, 'CR001', NULL, 'another subject: refused');
SELECT throws_ok($$UPDATE permit SET holder = '379999196001110130', year = 2025 WHERE id = 3$$, 'CR001', NULL, 'and not let in by a move');
SELECT throws_ok($$WITH gone AS (DELETE FROM permit WHERE id = 1 RETURNING *) INSERT INTO permit SELECT id, 2025, holder, state, note FROM gone$$, 'CR001', NULL,
	'deleted and inserted by one command: the row is a new one');
SELECT throws_ok($$WITH gone AS (DELETE FROM permit WHERE id = 1 RETURNING *) INSERT INTO permit SELECT * FROM gone$$, 'CR001', NULL, 'into the same partition too');
SELECT throws_ok($$WITH moved AS (UPDATE permit SET year = 2025 WHERE id = 1 RETURNING *) INSERT INTO permit VALUES (9, 2027, '379999196001110130')$$, 'CR001', NULL,
	'a row beside one of the same subject that moves');
SELECT throws_ok($$WITH moved AS (UPDATE permit SET year = 2025 WHERE id = 1 RETURNING *) INSERT INTO permit SELECT 9, 2027, holder FROM moved$$, 'CR001', NULL, '... that comes of it');
SELECT throws_ok($$MERGE INTO permit p USING (VALUES (1), (9)) v (id) ON p.id = v.id WHEN MATCHED THEN UPDATE SET year = 2025
	WHEN NOT MATCHED THEN INSERT VALUES (v.id, 2027, '379999196001110130')$$, 'CR001', NULL, '... by MERGE');
SELECT throws_ok($$MERGE INTO permit p USING (VALUES (1), (9)) v (id) ON p.id = v.id WHEN MATCHED THEN DELETE
	WHEN NOT MATCHED THEN INSERT VALUES (v.id, 2027, '379999196001110130')$$, 'CR001', NULL, '... or beside one that is deleted');
SELECT lives_ok($$UPDATE permit SET year = 2026 WHERE id = 1$$, 'a move, and then');
SELECT throws_ok($$INSERT INTO permit VALUES (9, 2025, '379999196001110130')$$, 'CR001', NULL, 'the next command''s row is none');

-- A trigger before ours keeps the row that moved from coming; what comes next is another row
CREATE FUNCTION pg_temp.keep_out() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN CASE WHEN NEW.note IS DISTINCT FROM 'out' THEN NEW END; END$$;
CREATE TRIGGER a_keep_out BEFORE INSERT ON permit FOR EACH ROW EXECUTE FUNCTION pg_temp.keep_out();
SAVEPOINT lost;
SELECT lives_ok($$UPDATE permit SET year = 2025, note = 'out' WHERE id = 1$$, 'a row that is lost on its way');
SELECT is(pg_temp.place(1), NULL, '(it is)');
SELECT throws_ok($$INSERT INTO permit VALUES (9, 2025, '379999196001110130')$$, 'CR001', NULL, 'lets none in by the next command');
ROLLBACK TO lost;
-- A trigger before ours writes another row on the way of the one that moves
CREATE FUNCTION pg_temp.more() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
	IF NEW.note = 'more' THEN
		INSERT INTO permit VALUES (9, 2027, NEW.holder);
	END IF;
	RETURN NEW;
EXCEPTION WHEN SQLSTATE 'CR001' THEN
	NEW.note := 'no more';
	RETURN NEW;
END$$;
CREATE TRIGGER a_more BEFORE INSERT ON permit FOR EACH ROW EXECUTE FUNCTION pg_temp.more();
SELECT lives_ok($$UPDATE permit SET year = 2025, note = 'more' WHERE id = 1$$, 'it moves,');
SELECT is((SELECT string_agg(note, ' ') FROM permit WHERE id IN (1, 9)), 'no more', 'and what another trigger writes in between is no row that moved');
UPDATE permit SET year = 2026 WHERE id = 1;
DROP TRIGGER a_more ON permit;
-- A trigger before ours puts somebody else into the row on its way
CREATE FUNCTION pg_temp.swap() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN IF NEW.note = 'swap' THEN NEW.holder := '91370116MA36N37P0L'; END IF; RETURN NEW; END$$;
CREATE TRIGGER b_swap BEFORE INSERT ON permit FOR EACH ROW EXECUTE FUNCTION pg_temp.swap();
SELECT throws_ok($$UPDATE permit SET year = 2025, note = 'swap' WHERE id = 1$$, 'CR001', NULL, 'a subject that comes in on the way is asked about');
DROP TRIGGER b_swap ON permit;

-- What the office says is a decision is one, moved or not
DROP TRIGGER listed ON permit;
CREATE TRIGGER listed BEFORE INSERT OR UPDATE OF holder, state OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_enforce('holder', 'laiwu/5');
SELECT lives_ok('UPDATE permit SET year = 2025 WHERE id = 1', 'UPDATE OF another column, too: the year is still no decision');
SELECT throws_ok($$UPDATE permit SET state = 'granted' WHERE id = 1$$, 'CR001', NULL, 'the state is');
SELECT throws_ok($$UPDATE permit SET state = 'granted', year = 2026 WHERE id = 1$$, 'CR001', NULL, 'with a move as well');
DROP TRIGGER listed ON permit;
CREATE TRIGGER listed BEFORE INSERT OR UPDATE OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_enforce('holder', 'laiwu/5');
SELECT throws_ok($$UPDATE permit SET year = 2026 WHERE id = 1$$, 'CR001', NULL, 'every update: so is a move');
DROP TRIGGER listed ON permit;

-- What is on record: one entry for one decision, under the table's name
CREATE TRIGGER listed BEFORE INSERT OR UPDATE OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_enforce('holder', 'laiwu/5', 'record');
SELECT is(pg_temp.noted('UPDATE permit SET year = 2026 WHERE id = 1'), '{"379999196 table permit, recorded"}', 'BEFORE every update: one entry for a move, not two');
SELECT is(pg_temp.noted('UPDATE permit SET year = year WHERE id = 1'), '{"379999196 table permit, recorded"}', 'as for an update that moves nothing');
SELECT is(pg_temp.noted($$UPDATE permit SET year = 2025, holder = '91370116MA36N37P0L' WHERE id = 1$$), '{"91370116M table permit, recorded"}', 'and for one that brings another subject');
SELECT is(pg_temp.noted($$UPDATE permit SET year = 2026, holder = '379999196001110130' WHERE id = 1$$), '{"379999196 table permit, recorded"}', '(and back)');
DROP TRIGGER listed ON permit;
CREATE TRIGGER listed AFTER INSERT OR UPDATE OF holder, state OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_enforce('holder', 'laiwu/5', 'record');
SELECT is(pg_temp.noted('UPDATE permit SET year = 2025 WHERE id = 1'), '{}', 'AFTER: a move that decides nothing has no entry');
SELECT is(pg_temp.noted($$UPDATE permit SET year = 2026, state = 'granted' WHERE id = 1$$), '{"379999196 table permit, entered"}', 'one that decides has, though no trigger is fired for the update');
SELECT is(pg_temp.noted($$UPDATE permit SET year = 2025, holder = '91370116MA36N37P0L' WHERE id = 1$$), '{"91370116M table permit, entered"}', 'so has another subject');
SELECT is(pg_temp.noted($$UPDATE permit SET year = 2026, holder = '379999196001110130' WHERE id = 1$$), '{"379999196 table permit, entered"}', '(and back)');
SELECT is(pg_temp.noted($$DELETE FROM permit WHERE id = 3$$), '{}', 'deleting a row has none');
DROP TRIGGER listed ON permit;

-- Feedback: what the row says is told once
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'note');
SELECT is(pg_temp.told($$UPDATE permit SET note = 'refused' WHERE id = 1$$), '{"379999196 refused public.permit"}', 'an outcome; the source is the table that the application knows');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2025 WHERE id = 1$$), '{}', 'a row that moves says nothing new');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2026 WHERE id = 1$$), '{}', 'nor on its way back');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2027, holder = '37999919600111013０', note = '不予批准' WHERE id = 1$$), '{}', 'nor where it says the same in other words');
SELECT is(pg_temp.told($$UPDATE permit SET holder = '379999196001110130', note = 'refused' WHERE id = 1$$), '{}', '... without a move, too');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2025, note = 'let_through' WHERE id = 1$$), '{"379999196 let_through public.permit"}', 'another outcome is told with the move');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2026, holder = '91370116MA36N37P0L' WHERE id = 1$$), '{"91370116M let_through public.permit"}', 'another subject as well');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2027, note = NULL WHERE id = 1$$), '{}', 'no outcome any more: nothing');
SELECT is(pg_temp.told($$UPDATE permit SET year = 2026, note = 'refused' WHERE id = 1$$), '{"91370116M refused public.permit"}', 'an outcome that comes with the move');
SELECT is(pg_temp.told($$UPDATE permit SET note = 'refused' WHERE id = 2$$), '{"91370116M refused public.permit"}', 'another row that says the same is another feedback');
SELECT is(pg_temp.told($$MERGE INTO permit p USING (VALUES (1, 2025), (2, 2027), (4, 2027)) v (id, year) ON p.id = v.id WHEN MATCHED THEN UPDATE SET year = v.year
	WHEN NOT MATCHED THEN INSERT VALUES (v.id, v.year, '91370116MA36N37P0L', NULL, 'refused')$$), '{"91370116M refused public.permit"}', 'MERGE: two move, one is new');
SELECT is(pg_temp.told($$WITH gone AS (DELETE FROM permit WHERE id = 4 RETURNING *) INSERT INTO permit SELECT id, 2025, holder, state, note FROM gone$$),
	'{"91370116M refused public.permit"}', 'deleted and inserted by one command: a new row, which is told');
SELECT is(pg_temp.told($$UPDATE permit SET year = CASE year WHEN 2025 THEN 2027 ELSE 2025 END$$), '{}', 'all at once, each into another''s partition');
SELECT is(pg_temp.told($$INSERT INTO permit_2025 (id, year, holder, note) VALUES (5, 2025, '91370116MA36N37P0L', 'refused')$$), '{"91370116M refused public.permit"}', 'a row written to the partition itself: the source is the table at the top');
DROP TRIGGER told ON permit;
-- Deferred, the trigger is called for the rows of several commands
CREATE CONSTRAINT TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON permit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'note');
UPDATE permit SET year = 2026 WHERE id = 5;
UPDATE permit SET year = 2027 WHERE id = 5;
DELETE FROM permit WHERE id = 4;
INSERT INTO permit VALUES (6, 2027, '91370116MA36N37P0L', NULL, 'refused');
UPDATE permit SET year = 2026, note = 'out' WHERE id = 6;
INSERT INTO permit VALUES (6, 2026, '91370116MA36N37P0L', NULL, 'refused');
SELECT is(pg_temp.told('SET CONSTRAINTS ALL IMMEDIATE'), '{"91370116M refused public.permit","91370116M refused public.permit"}', 'deferred: two moves say nothing, a new row does, and one after a row that was lost on its way');
SAVEPOINT inner_one; UPDATE permit SET year = 2025 WHERE id = 6; RELEASE inner_one;
SELECT is(pg_temp.told($$UPDATE permit SET year = 2026 WHERE id = 6$$), '{}', 'moved by a subtransaction, and again');

-- A partition of its own
DROP TRIGGER told ON permit;
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'note');
ALTER TABLE permit DETACH PARTITION permit_2027;
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON permit_2027 FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'note');
SELECT is(pg_temp.told($$INSERT INTO permit_2027 VALUES (7, 2027, '91370116MA36N37P0L', NULL, 'refused')$$), '{"91370116M refused public.permit_2027"}', 'detached it is a table of its own');

-- A trigger for DELETE alone decides nothing and is a mistake
CREATE TRIGGER mistaken AFTER DELETE ON permit FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/5', 'note');
SELECT throws_ok('DELETE FROM permit WHERE id = 6', '39P01', NULL, 'a trigger for DELETE alone');
SELECT * FROM finish();
ROLLBACK;
