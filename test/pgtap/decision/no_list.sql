-- Decision: no list is no answer.  While no court has ever had a push applied and
-- no listing was entered, whoever asks gets an error and not "clear"; a list that
-- has become old is told.
BEGIN;
SELECT plan(25);
CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER listed BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TEMPORARY TABLE ask (n serial, asked text, question text);
INSERT INTO ask (asked, question) VALUES
	('credit_check', $$SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')$$),
	('credit_is_restricted', $$SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/4')::text$$),
	('credit_is_restricted of many', $$SELECT bool_or(credit_is_restricted('91370116MA3DEM0198', 'laiwu/4'))::text FROM generate_series(1, 300)$$),
	('credit_measures', $$SELECT count(*)::text FROM credit_measures('91370116MA3DEM0198')$$),
	('credit_measures of a past day', $$SELECT count(*)::text FROM credit_measures('91370116MA3DEM0198', '2026-01-05')$$),
	('credit_match', $$SELECT count(*)::text FROM credit_match('{91370116MA3DEM0198}'::text[], 'laiwu/4', 'procurement')$$),
	('credit_explain', $$SELECT credit_explain('91370116MA3DEM0198', 'laiwu/4') ->> 'verdict'$$),
	('credit_enforce', $$INSERT INTO bid VALUES ('91370116MA3DEM0198') RETURNING 'entered'$$);
-- What the question answers, or its error.
CREATE FUNCTION pg_temp.answer(question text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_answer text;
	v_hint text;
BEGIN
	EXECUTE question INTO v_answer;
	RETURN v_answer;
EXCEPTION WHEN object_not_in_prerequisite_state THEN
	GET STACKED DIAGNOSTICS v_hint = PG_EXCEPTION_HINT;
	RETURN SQLERRM || '; ' || v_hint;
END
$$;
SELECT matches(pg_temp.answer(question), '^no list has been received; .*credit_push', asked || ': who knows no list does not say "clear", and says what to do') FROM ask ORDER BY n;
CREATE ROLE nobody_asks;
GRANT credit_department TO nobody_asks;
SELECT throws_ok($$SET LOCAL ROLE nobody_asks; SELECT credit_is_restricted('91370116MA3DEM0198', 'laiwu/4')$$, '42501', NULL, 'who may not ask is told that, and not whether there is a list');
RESET ROLE;
-- A push that did not come to pass is no list.
SAVEPOINT before;
SELECT credit_push('甲区人民法院', '1', '[]') \g /dev/null
SELECT is(pg_temp.answer(question), 'clear', 'a heartbeat is a list') FROM ask WHERE asked = 'credit_check';
ROLLBACK TO before;
SELECT matches(pg_temp.answer(question), '^no list has been received', 'one that was rolled back is none') FROM ask WHERE asked = 'credit_check';
-- A decision by itself is a list, too.
SELECT credit_list('甲区人民法院', '379999198506150049', '丙', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05') \g /dev/null
SELECT is(pg_temp.answer(question), 'clear', 'so is a listing that the court entered by itself') FROM ask WHERE asked = 'credit_check';
SELECT is((SELECT list_as_of FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')), NULL, 'of which no push says how old it is');
ROLLBACK TO before;
SELECT credit_push('甲区人民法院', '1', '[]', 'full') \g /dev/null
SELECT is(pg_temp.answer(question), CASE WHEN asked ~ 'is_restricted' THEN 'false' WHEN asked ~ 'measures' THEN '0' WHEN asked ~ 'match' THEN '1' WHEN asked ~ 'enforce' THEN 'entered' ELSE 'clear' END,
		  asked || ': an empty list is an answer') FROM ask ORDER BY n;

-- How old it is: as the oldest of those that push.
SELECT credit_push('乙区人民法院', '1', '[]') \g /dev/null
UPDATE credit.court SET last_push_at = now() - interval '6 days' WHERE name = '乙区人民法院';
SELECT is((SELECT list_as_of FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'procurement')), now() - interval '6 days', 'the list is as old as that of the court whose last push is oldest; one that never pushed does not count');
SELECT is((SELECT list_as_of FROM credit.access_log ORDER BY id DESC LIMIT 1), now() - interval '6 days', 'on record, too');
SELECT is((SELECT (credit_explain('91370116MA3DEM0198', 'laiwu/4') ->> 'list_as_of')::timestamptz), now() - interval '6 days', 'and in the explanation');
SELECT is((SELECT setting FROM pg_settings WHERE name = 'credit.list_max_age'), '10080', 'seven days is too old');

SELECT * FROM finish();
ROLLBACK;
