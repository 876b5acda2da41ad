-- Decision, 山东省社会信用条例 art. 22: the log of who asked.  It is partitioned by
-- month, kept for its time; log_seal.sql has how it is sealed.
BEGIN;
SELECT plan(15);

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

SET LOCAL timezone = 'Asia/Shanghai';
SET LOCAL datestyle = 'SQL, MDY';
SELECT ok(credit_prepare_log(7) > 0, 'months are prepared under any settings');
SET LOCAL datestyle = 'ISO';
SET LOCAL timezone = 'UTC';
SELECT is_empty($$SELECT c.relname FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '_\d{4}_\d\d$'
	AND pg_get_expr(c.relpartbound, c.oid) !~ 'FROM \(''\d{4}-\d\d-\d\d 16:00:00\+00''\)'$$, 'each begins at midnight in Shanghai');
SELECT throws_ok('SET LOCAL credit.log_retention = 12', '22023', NULL, 'it is kept for three years at least');

-- Whoever prepares months chooses neither where they are kept nor how.
CREATE ACCESS METHOD another_heap TYPE TABLE HANDLER heap_tableam_handler;
SET LOCAL default_table_access_method = another_heap;
SELECT credit_prepare_log(40) \gset
SET LOCAL default_table_access_method = heap;
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c, pg_am a WHERE c.relam = a.oid AND a.amname = 'another_heap'$$, 'a month is made as the log is, not as the session would have tables');

SELECT * FROM finish();
ROLLBACK;
