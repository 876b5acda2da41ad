-- Practice: what a restore has left out is told part by part, with what to do.
BEGIN;
SELECT plan(23);
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
-- pg_dump warns of a table whose foreign keys lead back to it.  Where they would, triggers ask what they asked.
SELECT is_empty($$WITH RECURSIVE way (first, last) AS (
		SELECT k.conrelid, k.confrelid FROM pg_constraint k JOIN credit.own_table o ON k.conrelid = ('credit.' || o.relation)::regclass WHERE k.contype = 'f' AND o.dumped IS NOT NULL
		UNION
		SELECT w.first, k.confrelid FROM way w JOIN pg_constraint k ON k.conrelid = w.last AND k.contype = 'f')
	SELECT first::regclass::text FROM way WHERE first = last$$, 'a dump warns of no table');
SELECT set_eq($$SELECT DISTINCT t.tgrelid::regclass::text, encode(t.tgargs, 'escape'), t.tgfoid::regproc::text FROM pg_trigger t WHERE t.tgfoid IN ('credit.require_own_row'::regproc, 'credit.keep_own_row'::regproc)$$,
	$$SELECT r, a, f FROM (VALUES ('credit.court', 'superior\000name\000'), ('credit.court', 'successor\000name\000'), ('credit.court_event', 'target\000id\000'), ('credit.feedback_kept', 'corrects\000id\000')) x (r, a),
		unnest('{credit.require_own_row,credit.keep_own_row}'::text[]) f$$, 'four columns refer to their own table, each held from both ends');
SELECT throws_ok($$INSERT INTO credit.court (name, superior) VALUES ('庚区人民法院', '没有的法院')$$, '23503', NULL, 'a row that is not there is referred to by none');
SELECT throws_ok($$UPDATE credit.court SET successor = '没有的法院', succeeded_on = '2026-01-01', succession_no = '1' WHERE name = '济南市莱芜区人民法院'$$, '23503', NULL, 'nor is it later on');
SELECT lives_ok($$INSERT INTO credit.court (name, superior) VALUES ('辛区人民法院', '壬市中级人民法院'), ('壬市中级人民法院', NULL)$$, 'rows of one statement may refer to one another, in whichever order');
SELECT throws_ok($$DELETE FROM credit.court WHERE name = '壬市中级人民法院'$$, '23503', NULL, 'who is referred to stays');
SELECT throws_ok($$UPDATE credit.court SET name = '癸市中级人民法院' WHERE name = '壬市中级人民法院'$$, '23503', NULL, 'under its key');
SELECT matches(pg_temp.missing($$UPDATE credit.court SET superior = '没有的法院' WHERE name = '辛区人民法院'$$), '^references 1: .*credit\.court', 'and a reference that a restore without triggers let through is told');
SELECT * FROM finish();
ROLLBACK;
