-- Decision, 山东省社会信用条例 art. 22: the log of who asked.  It is partitioned by
-- month, kept for its time, and sealed so that a change shows.
BEGIN;
SELECT plan(38);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
-- Entries of the running transaction are not sealed yet: make these look as if another one, which has ended, had written them.
CREATE FUNCTION pg_temp.asked(n int, at timestamptz DEFAULT now()) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, session_role, asking_role, application, transaction)
	SELECT at, '379999196001110130', 'laiwu/4', 'funding', 'restricted', 'clerk', 'clerk', 'test', '3' FROM generate_series(1, n)
$$;

-- Months
SELECT pg_temp.asked(1) \gset
SELECT is((SELECT tableoid::regclass::text FROM credit.access_log), 'credit.access_log_rest', 'without a partition an entry goes into the rest');
SELECT is(credit_prepare_log(2), 2, 'a month that has begun so ends so; the ones after it have their own');
SELECT is(credit_prepare_log(2), 0, 'again: nothing to do');
SELECT pg_temp.asked(1, now() + '1 month') \gset
SELECT matches((SELECT tableoid::regclass::text FROM credit.access_log ORDER BY checked_at DESC LIMIT 1), '^credit.access_log_\d{4}_\d\d$', 'the next month''s entries');
SELECT pg_temp.asked(1, (date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') + '2 months') AT TIME ZONE 'Asia/Shanghai') \gset
SELECT pg_temp.asked(1, (date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai') + '2 months') AT TIME ZONE 'Asia/Shanghai' - '1 microsecond'::interval) \gset
SELECT is((SELECT count(DISTINCT tableoid)::int FROM credit.access_log), 3, 'a month begins in Asia/Shanghai, to the microsecond');
SELECT throws_ok('SELECT credit_prepare_log(-1)', '22023', NULL, 'a number of months that is none');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'credit.access_log'::regclass
	AND (NOT (c.relrowsecurity AND c.relforcerowsecurity) OR EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner))$$, 'a partition is as closed as the log');
SELECT throws_ok($$UPDATE credit.access_log_rest SET note = ''$$, '42501', 'table "credit.access_log" is append-only', 'nor does one change it past the log');
SELECT throws_ok($$TRUNCATE credit.access_log_rest$$, '42501', NULL, 'or empty it');
SELECT throws_ok(format('TRUNCATE %s', (SELECT max(inhrelid::regclass::text) FROM pg_inherits WHERE inhparent = 'credit.access_log'::regclass)), '42501', NULL, 'a month neither');

-- Sealing
SELECT pg_temp.asked(2, now() - '40 months'::interval) \gset
SELECT pg_temp.asked(5) \gset
SELECT is(credit_seal_log(3), 5, 'a batch is of one month, and of so many entries at most');
SELECT results_eq('SELECT entries FROM credit.log_batch ORDER BY no', '{2,3,3,2,1}'::bigint[], '... each with its number of entries');
SELECT is(credit_seal_log(), 0, 'what is sealed is not sealed again');
SELECT is_empty('SELECT * FROM credit_verify_log()', 'nothing is wrong');
SELECT ok((credit_check('379999196001110130', 'laiwu/4', 'funding')).id > 0, 'somebody asks');
SELECT is(credit_seal_log(), 0, 'what a transaction has written is sealed when it has ended');
SELECT is_empty('SELECT * FROM credit_verify_log()', 'and is not taken for slipped in');
SELECT is((SELECT count(DISTINCT x) FROM credit.log_batch b, unnest(ARRAY[b.digest]) x WHERE b.digest ~ '^[0-9a-f]{64}$'), 5::bigint, 'a batch has a SHA-256 digest');

-- Tampering, by the tables' owner
CREATE FUNCTION pg_temp.after(tampering text, anchor text DEFAULT NULL) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	SET LOCAL session_replication_role = replica;
	EXECUTE tampering;
	SET LOCAL session_replication_role = origin;
	RETURN QUERY SELECT concat_ws(' ', v.batch, v.problem, v.entry) FROM credit_verify_log(anchor) v;
	RAISE EXCEPTION 'undo' USING ERRCODE = 'CR999';
EXCEPTION WHEN SQLSTATE 'CR999' THEN
	SET LOCAL session_replication_role = origin;
END $$;
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET verdict = 'clear' WHERE id = 7$$)$q$, ARRAY['2 changed 7'], 'a changed entry, by its number');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET application = 'x' WHERE id = 8$$)$q$, ARRAY['2 changed 8'], '... whichever column');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.access_log WHERE id IN (1, 9)$$)$q$, ARRAY['2 missing 1', '3 missing 9'], 'removed entries');
SELECT results_eq($q$SELECT pg_temp.after($$INSERT INTO credit.access_log SELECT 3000, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction
	FROM credit.access_log WHERE id = 7$$)$q$, ARRAY['inserted 3000'], 'one slipped in');
SELECT results_eq($q$SELECT pg_temp.after($$INSERT INTO credit.access_log SELECT id, checked_at + '1 month', subject, measure, purpose, note, 'clear', version, list_as_of, session_role, asking_role, application, department, transaction
	FROM credit.access_log WHERE id = 7$$)$q$, ARRAY['2 inserted under its number 7'], '... under the number of another');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET entry_digests = substr(entry_digests, 1, 16) || '\x0000000000000000' WHERE no = 2$$)$q$, ARRAY['2 changed 8'], 'what a batch says of an entry');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET digest = repeat('0', 64) WHERE no = 3$$)$q$, ARRAY['3 the batch itself was changed', '4 the batch before it is missing or another'], 'a batch''s digest');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.log_batch WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 9 AND 11$$)$q$, ARRAY['4 the batch before it is missing or another'], 'a batch gone with its entries');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.log_batch WHERE no = 5; DELETE FROM credit.access_log WHERE id = 3$$, (SELECT digest FROM credit.log_batch WHERE no = 5))$q$,
	ARRAY['no batch has the digest that was kept elsewhere'], 'the last batch gone, which only a digest kept elsewhere tells');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = now() WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 9 AND 11$$)$q$,
	ARRAY['3 marked as expired before its time', '3 missing 9', '3 missing 10', '3 missing 11'], 'a batch marked as expired, so that its entries can go');
SELECT results_eq($q$SELECT pg_temp.after($$INSERT INTO credit.access_log SELECT 3000, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction
	FROM credit.access_log WHERE id = 7; UPDATE credit.log_batch SET complete_to = '3'$$)$q$,
	ARRAY['1 the batch itself was changed', '2 the batch itself was changed', '3 the batch itself was changed', '4 the batch itself was changed', '5 the batch itself was changed'], 'what the batches say of transactions, so that one slipped in is not seen');
SELECT throws_ok('UPDATE credit.log_batch SET digest = ''''', '42501', NULL, 'without such means nobody changes a batch');

-- Keeping
SELECT is(credit_expire_log(), 2::bigint, 'what is older than three years goes');
SELECT is_empty('SELECT * FROM credit_verify_log()', 'the chain says that it was there, and misses nothing');
SELECT results_eq('SELECT no FROM credit.log_batch WHERE expired_at IS NOT NULL', ARRAY[1::bigint], 'its batch stays, marked');
SELECT results_eq($q$SELECT pg_temp.after($$INSERT INTO credit.access_log SELECT 5, checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department, transaction
	FROM credit.access_log WHERE id = 7$$)$q$, ARRAY['1 inserted under an expired number 5'], 'nothing hides under the number of what has gone');
SET LOCAL timezone = 'Asia/Shanghai';
SET LOCAL datestyle = 'SQL, MDY';
SELECT ok(credit_prepare_log(7) > 0, 'months are prepared under any settings');
SET LOCAL datestyle = 'ISO';
SET LOCAL timezone = 'UTC';
SELECT is_empty($$SELECT c.relname FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '_\d{4}_\d\d$'
	AND pg_get_expr(c.relpartbound, c.oid) !~ 'FROM \(''\d{4}-\d\d-\d\d 16:00:00\+00''\)'$$, 'each begins at midnight in Shanghai');
SELECT throws_ok('SET LOCAL credit.log_retention = 12', '22023', NULL, 'it is kept for three years at least');

SELECT * FROM finish();
ROLLBACK;
