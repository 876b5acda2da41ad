-- Practice: credit_enforce keeps a restricted subject out of an application's
-- table, by whatever way the row comes, and says why.
BEGIN;
SELECT plan(58);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 2::bigint, 'two are listed');

-- What an error says
CREATE TYPE pg_temp.said AS (state text, message text, detail text, hint text, "table" text, "column" text, context text);
CREATE FUNCTION pg_temp.says(query text) RETURNS pg_temp.said LANGUAGE plpgsql AS $$
DECLARE s pg_temp.said;
BEGIN
	EXECUTE query;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS s.state = RETURNED_SQLSTATE, s.message = MESSAGE_TEXT, s.detail = PG_EXCEPTION_DETAIL, s.hint = PG_EXCEPTION_HINT,
		s."table" = TABLE_NAME, s."column" = COLUMN_NAME, s.context = PG_EXCEPTION_CONTEXT;
	RETURN s;
END $$;

CREATE TABLE bid (id int PRIMARY KEY, bidder credit.subject, note text);
CREATE TRIGGER no_debtors BEFORE INSERT OR UPDATE ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TEMP TABLE refusal AS SELECT (pg_temp.says($$INSERT INTO bid VALUES (1, '379999196001110130')$$)).*;
SELECT is(state, 'CR001', 'a restricted subject is refused with SQLSTATE CR001') FROM refusal;
SELECT is(message, 'subject 379999************ is restricted by item 4: 依法依规限制参加政府采购活动 (measure "laiwu/4")',
	'the message: who (masked), by which item, and what that is') FROM refusal;
SELECT is(detail, 'Case （2026）鲁0116执1号 of 济南市莱芜区人民法院, in force since 2026-06-01 through 2028-05-31. '
	'How to object: 认为不应纳入、信息不准确或者应予删除的，可以书面向执行法院（济南市莱芜区人民法院）申请纠正；执行法院自收到书面纠正申请之日起十五日内审查，理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，上一级人民法院自收到复议申请之日起十五日内作出决定，复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。对部门依此作出的行政行为不服的，可以自知道或者应当知道该行政行为之日起六十日内向行政复议机关申请行政复议，或者六个月内向人民法院提起行政诉讼，法律另有规定的除外（行政复议法第二十条、行政诉讼法第四十六条）。 '
	'Legal basis: 《中华人民共和国政府采购法》第二十二条；《社会信用体系建设规划纲要（2014-2020年）》第二部分（一）、第二部分（二）.',
	'the detail: case and court first, the last day of the period, how to object, basis') FROM refusal;
SELECT is(hint, 'An authorized official may let the row through with credit_override(subject_id, measure, reason).', 'the hint: who may let it through') FROM refusal;
SELECT is(ROW("table", "column")::text, '(bid,bidder)', 'table and column in their fields') FROM refusal;
SELECT matches((pg_temp.says($$INSERT INTO bid VALUES (1, '91370116MA36N37P0L')$$)).detail, 'without a set end', 'ground 1: without a set end');

-- Every way a row can come
SELECT lives_ok($$INSERT INTO bid VALUES (2, '379999196102120186'), (3, NULL)$$, 'others pass, and so does nobody');
SELECT throws_ok($$INSERT INTO bid VALUES (4, '379999196102120186'), (5, '379999196001110130')$$, 'CR001', NULL, 'INSERT of several rows');
SELECT throws_ok($$INSERT INTO bid SELECT 6, '379999196001110130'$$, 'CR001', NULL, 'INSERT ... SELECT');
SELECT throws_ok($$UPDATE bid SET bidder = '379999196001110130' WHERE id = 2$$, 'CR001', NULL, 'UPDATE');
SELECT throws_ok($$INSERT INTO bid VALUES (2, NULL) ON CONFLICT (id) DO UPDATE SET bidder = '379999196001110130'$$, 'CR001', NULL, 'ON CONFLICT DO UPDATE');
SELECT throws_ok($$INSERT INTO bid VALUES (2, '379999196001110130') ON CONFLICT DO NOTHING$$, 'CR001', NULL, 'ON CONFLICT DO NOTHING: the row is checked before the conflict');
SELECT throws_ok($$MERGE INTO bid USING (VALUES (9)) v (id) ON bid.id = v.id WHEN NOT MATCHED THEN INSERT VALUES (v.id, '379999196001110130')$$, 'CR001', NULL, 'MERGE, inserting');
SELECT throws_ok($$MERGE INTO bid USING (VALUES (2)) v (id) ON bid.id = v.id WHEN MATCHED THEN UPDATE SET bidder = '379999196001110130'$$, 'CR001', NULL, 'MERGE, updating');
SELECT throws_ok($$COPY bid FROM PROGRAM 'echo 10,379999196001110130,' (FORMAT csv)$$, 'CR001', NULL, 'COPY');
CREATE VIEW bids AS SELECT * FROM bid;
SELECT throws_ok($$INSERT INTO bids VALUES (11, '379999196001110130')$$, 'CR001', NULL, 'through a view');
SELECT throws_ok($$WITH b AS (INSERT INTO bid VALUES (12, '379999196001110130') RETURNING 1) SELECT * FROM b$$, 'CR001', NULL, 'in a WITH');
SELECT is((SELECT array_agg(id ORDER BY id) FROM bid), '{2,3}', 'and nothing of it stayed');
SELECT lives_ok($$DELETE FROM bid$$, 'deleting is no decision of this kind');
SELECT is_empty('SELECT * FROM credit.access_log', 'what is refused and what passes as clear leaves no entry');

-- References and duties stop nothing
CREATE TABLE loan (borrower credit.subject);
CREATE TRIGGER reference BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION credit_enforce('borrower', 'laiwu/19');
CREATE TRIGGER duty BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION credit_enforce('borrower', 'laiwu/34');
SELECT lives_ok($$INSERT INTO loan VALUES ('91370116MA36N37P0L')$$, 'a reference and a duty refuse no row');

-- Partitions
CREATE TABLE grant_application (year int, applicant credit.subject) PARTITION BY LIST (year);
CREATE TABLE grant_2026 PARTITION OF grant_application FOR VALUES IN (2026);
CREATE TRIGGER no_debtors BEFORE INSERT OR UPDATE ON grant_application FOR EACH ROW EXECUTE FUNCTION credit_enforce('applicant', 'laiwu/5');
CREATE TABLE grant_2027 (applicant credit.subject, year int);
ALTER TABLE grant_application ATTACH PARTITION grant_2027 FOR VALUES IN (2027);
SELECT throws_ok($$INSERT INTO grant_application VALUES (2026, '379999196001110130')$$, 'CR001', NULL, 'a partitioned table');
SELECT throws_ok($$INSERT INTO grant_application VALUES (2027, '379999196001110130')$$, 'CR001', NULL, 'a partition attached later, its columns in another order');
SELECT throws_ok($$INSERT INTO grant_2027 VALUES ('379999196001110130', 2027)$$, 'CR001', NULL, 'the partition itself');
SELECT lives_ok($$INSERT INTO grant_application VALUES (2026, '379999196102120186')$$, 'others pass');
SELECT throws_ok($$UPDATE grant_application SET applicant = '379999196001110130', year = 2027$$, 'CR001', NULL, 'an update that moves the row');

-- Columns of type text, domains, unusual names
CREATE DOMAIN idcard AS varchar(30);
CREATE DOMAIN person AS credit.subject CHECK (credit_subject_kind(VALUE) = 'person');
CREATE TABLE t_text (who text); CREATE TRIGGER e BEFORE INSERT ON t_text FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4');
CREATE TABLE t_char (who char(20)); CREATE TRIGGER e BEFORE INSERT ON t_char FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4');
CREATE TABLE t_domain (who idcard); CREATE TRIGGER e BEFORE INSERT ON t_domain FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4');
CREATE TABLE t_person (who person); CREATE TRIGGER e BEFORE INSERT ON t_person FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4');
CREATE TABLE "it's ""it""" (gone int, "申请人 ""A"" 'b'" text); ALTER TABLE "it's ""it""" DROP COLUMN gone;
CREATE TRIGGER e BEFORE INSERT ON "it's ""it""" FOR EACH ROW EXECUTE FUNCTION credit_enforce('申请人 "A" ''b''', 'laiwu/4');
SELECT throws_ok(format('INSERT INTO %s VALUES (%L)', t, '379999196001110130'), 'CR001', NULL, format('a subject in %s', t))
FROM unnest(ARRAY['t_text', 't_char', 't_domain', 't_person', '"it''s ""it"""']) t;
SELECT throws_ok($$INSERT INTO t_text VALUES ('３７９９９９１９６００１１１０１３０')$$, 'CR001', NULL, 'text typed in full width is the same number');
SELECT is((pg_temp.says($$INSERT INTO "it's ""it""" VALUES ('379999196001110130')$$))."column", '申请人 "A" ''b''', 'any column name');
SELECT throws_ok($$INSERT INTO t_text VALUES ('379999196001110131')$$, '22P02', 'column "who" of table "t_text" does not identify a subject',
	'a text that is no number is refused: the decision about it cannot be taken');
SELECT ok((SELECT concat(s.message, s.detail, s.hint) !~ '3799991960' FROM pg_temp.says($$INSERT INTO t_text VALUES ('379999196001110131')$$) s),
	'without repeating it');
SELECT lives_ok($$INSERT INTO t_text VALUES (NULL)$$, 'a NULL passes');

-- Warn
CREATE TABLE trial (who credit.subject);
CREATE TRIGGER e BEFORE INSERT ON trial FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'warn');
SET LOCAL client_min_messages = error;
SELECT lives_ok($$INSERT INTO trial VALUES ('379999196001110130'), ('379999196102120186')$$, 'mode "warn" lets the row through');
RESET client_min_messages;
SELECT results_eq('SELECT subject::text, purpose, note, verdict::text FROM credit.access_log',
	$$VALUES ('379999196001110130', 'enforcement', 'table trial, warned', 'restricted')$$, 'and puts it on record, of the restricted one only');

-- Triggers that are declared wrongly: the error names trigger, table and column
CREATE TABLE wrong (id int, who text, amount numeric);
CREATE FUNCTION pg_temp.wrong(trigger text, statement text DEFAULT $$INSERT INTO wrong VALUES (1, '379999196102120186')$$) RETURNS text LANGUAGE plpgsql AS $$
DECLARE s pg_temp.said;
BEGIN
	EXECUTE 'CREATE TRIGGER e ' || trigger;
	s := pg_temp.says(statement);
	EXECUTE 'DROP TRIGGER e ON wrong';
	RETURN s.state || ' ' || s.message;
END $$;
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('whom', 'laiwu/4')$$), '42703 column "whom" of table "wrong" does not exist', 'no such column');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('ctid', 'laiwu/4')$$), '42703 column "ctid" of table "wrong" does not exist', 'a system column');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('amount', 'laiwu/4')$$), '42804 column "amount" of table "wrong" is of type numeric, which holds no subject', 'a column of another type');
SELECT matches(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'measure four')$$), '^22P02 ', 'no measure');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/37')$$), '42704 measure "laiwu/37" is in no plan', 'a measure of no plan');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'log')$$), '22023 mode "log" of trigger "e" on table "wrong" is not known', 'no such mode');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who')$$), '22023 trigger "e" on table "wrong" has 1 arguments', 'too few arguments');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'warn', 'x')$$), '42703 column "x" of table "wrong" does not exist', 'no such column for the purpose');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'warn', 'id', 'y')$$), '22023 trigger "e" on table "wrong" has 5 arguments', 'too many');
SELECT is(pg_temp.wrong($$AFTER INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$), '39P01 trigger "e" on table "wrong" must be BEFORE INSERT OR UPDATE, FOR EACH ROW', 'AFTER');
SELECT is(pg_temp.wrong($$BEFORE INSERT ON wrong FOR EACH STATEMENT EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$), '39P01 trigger "e" on table "wrong" must be BEFORE INSERT OR UPDATE, FOR EACH ROW', 'FOR EACH STATEMENT');
INSERT INTO wrong VALUES (2, NULL);
SELECT is(pg_temp.wrong($$BEFORE DELETE ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$, 'DELETE FROM wrong'), '39P01 trigger "e" on table "wrong" must be BEFORE INSERT OR UPDATE, FOR EACH ROW', 'DELETE');
SELECT is(pg_temp.wrong($$BEFORE UPDATE OR DELETE ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$,
	$$MERGE INTO wrong w USING (VALUES (1), (2)) v (id) ON w.id = v.id WHEN NOT MATCHED THEN INSERT VALUES (v.id, '379999196102120186') WHEN MATCHED THEN DELETE$$),
	'39P01 trigger "e" on table "wrong" must be BEFORE INSERT OR UPDATE, FOR EACH ROW', 'DELETE without INSERT, in a MERGE that inserts, too');
SELECT is(pg_temp.wrong($$BEFORE INSERT OR DELETE ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$, 'DELETE FROM wrong'), NULL, 'beside INSERT it is for rows that move (practice/rows_that_move)');
SELECT is(pg_temp.wrong($$BEFORE TRUNCATE ON wrong EXECUTE FUNCTION credit_enforce('who', 'laiwu/4')$$, 'TRUNCATE wrong'), '39P01 trigger "e" on table "wrong" must be BEFORE INSERT OR UPDATE, FOR EACH ROW', 'TRUNCATE');
CREATE TRIGGER e BEFORE INSERT ON wrong FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'lauwi');
SELECT matches((pg_temp.says($$INSERT INTO wrong VALUES (1, NULL)$$)).context, 'arguments of trigger "e" on table "wrong"', 'a wrong trigger is an error even where the row would pass; the context names it');
DROP TRIGGER e ON wrong;
SELECT throws_ok('SELECT credit_enforce()', '39P01', NULL, 'it is a trigger function and nothing else');

-- After the list has changed, the same trigger in the same session answers by the new list
SELECT is((credit_push('济南市莱芜区人民法院', '2', $$[{"cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "removalReason": "积极履行义务"}]$$)).removed, 1::bigint, 'the court removes one');
SELECT lives_ok($$INSERT INTO bid VALUES (20, '379999196001110130')$$, 'and he may bid');

SELECT * FROM finish();
ROLLBACK;
