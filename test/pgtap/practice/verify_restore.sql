-- Practice: what a restore has left out is told part by part, with what to do.
BEGIN;
SELECT plan(16);
SELECT credit_prepare_log(1) \g /dev/null
SELECT is(part, 'list', 'a register that has never had a list is told so') FROM credit_verify_restore() WHERE state = 'missing';
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}]') \g /dev/null
CREATE ROLE restored_clerk;
SELECT credit_bind_department('区财政局', 'restored_clerk') \g /dev/null
SELECT credit_check('379999196001110130', 'laiwu/4', 'funding') \g /dev/null
SELECT set_eq($$SELECT part, state, missing, what_to_do FROM credit_verify_restore()$$,
	$$SELECT p, 'ok', 0::bigint, NULL::text FROM unnest('{list,tables,listings,references,numbers,feed,log,months,triggers,roles}'::text[]) p$$,
	'where nothing is missing each part says so');
-- What is missing once the statement has run, as restores leave it out: with triggers off.
CREATE FUNCTION pg_temp.missing(damage text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_missing text;
BEGIN
	BEGIN
		SET LOCAL session_replication_role = replica;
		EXECUTE damage;
		SET LOCAL session_replication_role = origin;
		SELECT string_agg(part || ' ' || missing || ': ' || what_to_do, '; ') INTO v_missing FROM credit_verify_restore() WHERE state <> 'ok';
		RAISE EXCEPTION USING ERRCODE = 'ZZ000';
	EXCEPTION WHEN SQLSTATE 'ZZ000' THEN NULL;
	END;
	RETURN v_missing;
END
$$;
SELECT matches(pg_temp.missing('DELETE FROM credit.change'), '^feed 3: .*credit_rebuild_changes\(\)\.$', 'the feed');
SELECT matches(pg_temp.missing('DELETE FROM credit.listing_record'), 'listings 2: .*credit\.listing_record', 'what was decided of listings');
SELECT matches(pg_temp.missing('DELETE FROM credit.push'), 'references \d+: .*credit\.listing, credit\.relation.*same archive', 'what others refer to');
SELECT matches(pg_temp.missing('DELETE FROM credit.push'), 'tables 1: .*credit\.push\M', 'a table as a whole');
SELECT matches(pg_temp.missing('DELETE FROM credit.relation'), 'tables 1: .*credit\.relation\M', 'one to which nothing refers as well');
SELECT matches(pg_temp.missing('ALTER TABLE credit.listing_record DISABLE TRIGGER note_change'), '^triggers 1: ', 'a trigger that was left off');
SELECT matches(pg_temp.missing('ALTER ROLE restored_clerk RENAME TO restored_elsewhere'), '^roles 1: .*restored_clerk', 'a bound role that is not there');
SELECT is(pg_temp.missing($$INSERT INTO credit.access_log (checked_at, subject, purpose, session_role, asking_role, application) VALUES (now() - interval '200 days', '379999196001110130', 'self', 'x', 'x', 'x')$$), NULL, 'an entry of a month that has no table is not missing');
SELECT matches(pg_temp.missing($$DO $x$ BEGIN EXECUTE format('ALTER TABLE credit.access_log DETACH PARTITION credit.%I', 'access_log_' || to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY_MM')); EXECUTE format('ALTER TABLE credit.%I RENAME TO detached', 'access_log_' || to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY_MM')); END $x$ $$), 'months 1: .*credit_prepare_log', 'the month''s table of the log');
SELECT throws_ok($$SET LOCAL session_replication_role = replica; DELETE FROM credit.change; SELECT * FROM credit_changes(NULL)$$, '55000', 'the feed is empty and the list is not', 'an empty feed beside a list is no feed');
SELECT throws_ok($$SET LOCAL ROLE restored_clerk; SELECT * FROM credit_verify_restore()$$, '42501', NULL, 'it is for whoever owns the tables');
RESET ROLE;
SELECT is((SELECT count(*) FROM credit_verify_restore() WHERE state <> 'ok'), 0::bigint, 'looking changes nothing');
-- No rollback takes back what setval has set.
SELECT matches(pg_temp.missing($$SELECT setval(pg_get_serial_sequence('credit.push', 'id'), 1, false)$$), '^numbers 1: .*credit\.push', 'numbers that would be given twice');
-- Of what pg_dump warns: tables whose foreign keys lead back to themselves.  doc/operation.md names them.
SELECT set_eq($$WITH RECURSIVE way (first, last) AS (
		SELECT k.conrelid, k.confrelid FROM pg_constraint k JOIN credit.own_table o ON k.conrelid = ('credit.' || o.relation)::regclass WHERE k.contype = 'f' AND o.dumped IS NOT NULL
		UNION
		SELECT w.first, k.confrelid FROM way w JOIN pg_constraint k ON k.conrelid = w.last AND k.contype = 'f')
	SELECT first::regclass::text FROM way WHERE first = last$$, '{credit.court,credit.court_event,credit.feedback_kept}'::text[], 'a dump warns of three tables, and no more');
SELECT * FROM finish();
ROLLBACK;
