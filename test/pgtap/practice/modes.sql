-- Practice: the modes of credit_enforce (refuse, warn, record), under the row's
-- own purpose, by whatever way the row comes.
BEGIN;
SELECT plan(26);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE TABLE loan (id int PRIMARY KEY, who credit.subject, why text, twice int GENERATED ALWAYS AS (id * 2) STORED);
CREATE TRIGGER e BEFORE INSERT OR UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'record', 'why');
CREATE FUNCTION pg_temp.noted() RETURNS SETOF text LANGUAGE sql AS $$
	SELECT concat_ws('|', subject::text, purpose, note, verdict) FROM credit.access_log ORDER BY id
$$;

-- Record: every row is let through and logged
SELECT lives_ok($$INSERT INTO loan VALUES (1, '379999196001110130', 'funding'), (2, '379999196102120186', '资金支持：贴息贷款'), (3, NULL, 'funding'), (4, '379999196102120186', NULL)$$, 'every row goes in');
SELECT results_eq('SELECT pg_temp.noted()', ARRAY['379999196001110130|funding|table loan, recorded|restricted', '379999196102120186|funding|贴息贷款; table loan, recorded|clear',
	'379999196102120186|enforcement|table loan, recorded|clear'], 'each that is about somebody is on record, under its own purpose');
SELECT throws_ok($$INSERT INTO loan VALUES (5, '379999196001110130', 'curiosity')$$, '22023', NULL, 'a purpose that the office does not keep');
SELECT is((SELECT count(*)::int FROM loan), 4, 'is none to go in for');

-- Warn and refuse with a purpose column
CREATE TABLE tender (id int PRIMARY KEY, who credit.subject, why varchar(40));
CREATE TRIGGER e BEFORE INSERT OR UPDATE ON tender FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'warn', 'why');
SET LOCAL client_min_messages = error;
SELECT lives_ok($$INSERT INTO tender VALUES (1, '379999196001110130', '招标投标：2026-17'), (2, '379999196102120186', 'nonsense')$$, 'warned; what is clear is not on record, and needs no purpose');
RESET client_min_messages;
SELECT is((SELECT note FROM credit.access_log ORDER BY id DESC LIMIT 1), '2026-17; table tender, warned', 'warned, for this');
CREATE TABLE contract (id int PRIMARY KEY, who credit.subject, why text);
CREATE TRIGGER e BEFORE INSERT OR UPDATE ON contract FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'refuse', 'why');
SELECT throws_ok($$INSERT INTO contract VALUES (1, '379999196001110130', 'bidding')$$, 'CR001', NULL, 'refused');
SELECT ok(credit_override('379999196001110130', 'laiwu/4', '唯一供应商') > 0, 'overridden');
SELECT lives_ok($$INSERT INTO contract VALUES (1, '379999196001110130', 'bidding')$$, 'let through');
SELECT matches((SELECT purpose || ' ' || note FROM credit.access_log ORDER BY id DESC LIMIT 1), '^bidding table contract, override \d+$', 'on record, for this');

-- ON CONFLICT, MERGE, COPY, a view, a partitioned table
SELECT lives_ok($$INSERT INTO loan VALUES (1, '379999196102120186', 'tax') ON CONFLICT (id) DO UPDATE SET who = excluded.who, why = excluded.why$$, 'ON CONFLICT DO UPDATE: both are looked at');
SELECT is((SELECT count(*)::int FROM credit.access_log WHERE purpose = 'tax'), 2, '... the row that was to go in, and the update that came of it');
SELECT lives_ok($$MERGE INTO loan USING (VALUES (1, '379999196001110130'::credit.subject), (9, '379999196001110130')) v (id, who) ON v.id = loan.id
	WHEN MATCHED THEN UPDATE SET who = v.who, why = 'audit' WHEN NOT MATCHED THEN INSERT VALUES (v.id, v.who, 'audit')$$, 'MERGE');
SELECT is((SELECT count(*)::int FROM credit.access_log WHERE purpose = 'audit' AND verdict = 'restricted'), 2, 'each row once');
COPY loan (id, who, why) FROM STDIN;
20	379999196001110130	exit
21	379999196102120186	exit
\.
SELECT is((SELECT count(*)::int FROM credit.access_log WHERE purpose = 'exit'), 2, 'COPY: each line');
CREATE TABLE part (id int, who credit.subject, why text) PARTITION BY HASH (who);
CREATE TABLE part_0 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE part_1 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TRIGGER e BEFORE INSERT ON part FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'record', 'why');
INSERT INTO part VALUES (1, '379999196001110130', 'credit'), (2, '379999196102120186', 'credit');
SELECT is((SELECT count(*)::int FROM credit.access_log WHERE purpose = 'credit' AND note = 'table part, recorded'), 2, 'a table partitioned by its subject');

-- Fired after the row, what is on record did go in
CREATE TABLE subsidy (id int PRIMARY KEY, who credit.subject, why text);
CREATE TRIGGER e AFTER INSERT OR UPDATE ON subsidy FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'record', 'why');
SELECT lives_ok($$INSERT INTO subsidy VALUES (1, '379999196001110130', 'franchise'), (2, '379999196102120186', 'franchise')$$, 'AFTER: two rows');
SELECT lives_ok($$INSERT INTO subsidy VALUES (1, '379999196001110130', 'franchise'), (3, '379999196001110130', 'franchise') ON CONFLICT DO NOTHING$$, 'ON CONFLICT DO NOTHING: one of two');
SELECT lives_ok($$INSERT INTO subsidy VALUES (3, '379999196102120186', 'franchise') ON CONFLICT (id) DO UPDATE SET who = excluded.who$$, 'DO UPDATE: one');
SELECT results_eq($$SELECT subject::text, note, verdict::text FROM credit.access_log WHERE note ~ 'table subsidy' ORDER BY id$$,
	$$VALUES ('379999196001110130', 'table subsidy, entered', 'restricted'), ('379999196102120186', 'table subsidy, entered', 'clear'),
		('379999196001110130', 'table subsidy, entered', 'restricted'), ('379999196102120186', 'table subsidy, entered', 'clear')$$, 'each row that went in once, and no other');
CREATE TRIGGER w AFTER INSERT ON subsidy FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'warn', 'why');
SET LOCAL client_min_messages = error;
SELECT lives_ok($$INSERT INTO subsidy VALUES (4, '379999196001110130', 'franchise')$$, 'a warning may come after the row, too');
RESET client_min_messages;
DROP TRIGGER w ON subsidy;
CREATE TRIGGER r AFTER INSERT ON subsidy FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/4', 'refuse', 'why');
SELECT throws_ok($$INSERT INTO subsidy VALUES (5, '379999196102120186', 'franchise')$$, '39P01', NULL, 'what refuses comes before');
DROP TRIGGER r ON subsidy;
SELECT is((SELECT count(*)::int FROM credit.access_log WHERE note ~ 'table subsidy, warned'), 1, 'the warning is on record');

-- It asks as the table's owner, whoever writes the row
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE clerk;
ALTER TABLE loan OWNER TO finance;
GRANT INSERT ON loan TO clerk;
SET LOCAL ROLE clerk;
SELECT lives_ok($$INSERT INTO loan VALUES (30, '379999196001110130', 'property')$$, 'who may write the table needs no right of ours');
RESET ROLE;
SELECT row_eq($$SELECT asking_role, department FROM credit.access_log WHERE purpose = 'property'$$, ROW('clerk'::name, '区财政局'::text), 'the entry names who wrote, and whose table it is');

SELECT * FROM finish();
ROLLBACK;
