-- Register, two times: when facts are valid, and when the register held them to be
-- so.  Nothing is overwritten, and the answer to a past question stays what it was.
BEGIN;
SELECT plan(34);

CREATE FUNCTION pg_temp.send(push_no text, more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号"}'::jsonb || more)) r
$$;
-- Moments between the pushes, to ask what was known then.
CREATE TEMP TABLE moment (name text, at timestamptz);
CREATE FUNCTION pg_temp.mark(name text) RETURNS void LANGUAGE sql AS $$ SELECT pg_sleep(0.01); INSERT INTO moment VALUES (name, clock_timestamp()); SELECT pg_sleep(0.01) $$;
CREATE FUNCTION pg_temp.in_force(as_of text, known text DEFAULT NULL) RETURNS int LANGUAGE sql AS $$
	SELECT count(*)::int FROM credit_measures('91370116MA3DEM0198', as_of::timestamptz, COALESCE((SELECT at FROM moment WHERE name = known), 'infinity')) WHERE measure = 'laiwu/4'
$$;

SELECT pg_temp.mark('before');
SELECT is(pg_temp.send('1', '{"grounds": [4], "decisionDate": "2026-03-18"}'), '1/0/0/0/0', 'listed on a decision of 18 March');
SELECT pg_temp.mark('listed');
SELECT is(pg_temp.in_force('2026-03-20 12:00+08'), 1, 'in force on 20 March, as is known now');
SELECT is(pg_temp.in_force('2026-03-20 12:00+08', 'before'), 0, 'though nobody could know it before the push');
SELECT is(pg_temp.in_force('2026-03-17 12:00+08'), 0, 'not in force before the decision');

-- The court corrects a fact: the decision was of 25 March.
SELECT is(pg_temp.send('2', '{"grounds": [4], "decisionDate": "2026-03-25"}'), '0/1/0/0/0', 'the decision''s day is corrected');
SELECT pg_temp.mark('corrected');
SELECT is(pg_temp.in_force('2026-03-20 12:00+08'), 0, '20 March lies before it, as is known now');
SELECT is(pg_temp.in_force('2026-03-20 12:00+08', 'listed'), 1, 'what was known before the correction stays known as it was');
SELECT is(pg_temp.in_force('2026-03-26 12:00+08'), 1, 'after it the measure is in force');
SELECT results_eq($$SELECT count(*)::int, count(DISTINCT listing)::int, count(*) FILTER (WHERE known_until = 'infinity')::int FROM credit.listing$$, $$VALUES (2, 1, 1)$$, 'two versions of one listing, one of which stands');
SELECT is((SELECT max(known_until) FILTER (WHERE known_until < 'infinity') FROM credit.listing), (SELECT max(known_from) FROM credit.listing), 'where one ends the other begins');

-- Removed, and listed again on another decision.
SELECT is(pg_temp.send('3', '{"removalReason": "积极履行义务", "removedOn": "2026-06-30"}'), '0/0/1/0/0', 'removed as of 30 June');
SELECT pg_temp.mark('removed');
SELECT is(pg_temp.in_force('2026-06-29 23:59:59+08'), 1, 'in force until that day begins');
SELECT is(pg_temp.in_force('2026-06-30 00:00+08'), 0, 'and not on it');
SELECT is(pg_temp.in_force('2026-07-15 00:00+08', 'corrected'), 1, 'which nobody could know before the removal was pushed');
SELECT results_eq($$SELECT ended, end_reason FROM credit.listing WHERE known_until = 'infinity'$$, $$VALUES ('removed', '积极履行义务')$$, 'the reason is kept');
SELECT is(pg_temp.send('4', '{"grounds": [5], "decisionDate": "2026-09-01", "decisionNo": "（2026）鲁0116执329号之二"}'), '1/0/0/0/0', 'listed again is another listing');
SELECT is((SELECT count(DISTINCT listing)::int FROM credit.listing), 2, 'beside the first');
SELECT is(pg_temp.in_force('2026-08-01 00:00+08'), 0, 'nothing between the two');
SELECT is(pg_temp.in_force('2026-09-02 00:00+08'), 1, 'in force on the second');
SELECT is(pg_temp.in_force('2026-03-20 12:00+08', 'listed'), 1, 'and the oldest question still has its answer');
SELECT is((SELECT count(*)::int FROM credit.current_list), 1, 'the list shows what runs');
SELECT is((SELECT count(*)::int FROM credit.listing_history), (SELECT count(*)::int FROM credit.listing), 'the history every version');

-- A listing that is not to be published is enforced, and no view names it.
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE name IS NOT NULL), 1, 'a listing has its name');
SELECT is(pg_temp.send('5', '{"grounds": [5], "decisionDate": "2026-09-01", "decisionNo": "（2026）鲁0116执329号之二", "notPublic": true}'), '0/1/0/0/0', 'the court marks it as not public');
SELECT is(pg_temp.in_force('2026-09-02 00:00+08'), 1, 'it is enforced as before');
SELECT is_empty($$SELECT FROM credit.current_list WHERE name IS NOT NULL$$, 'and listed without the name');
SELECT is_empty($$SELECT FROM credit.listing_history WHERE not_public AND name IS NOT NULL$$, 'in its history too');

-- Nothing is overwritten, not even by the owner.
SELECT throws_ok($$UPDATE credit.listing SET until = NULL$$, '42501', NULL, 'a fact cannot be changed');
SELECT throws_ok($$UPDATE credit.listing SET known_until = 'infinity' WHERE known_until < 'infinity'$$, '42501', NULL, 'a closed version cannot be opened');
SELECT throws_ok($$DELETE FROM credit.listing$$, '42501', NULL, 'nor deleted');
SELECT throws_ok($$TRUNCATE credit.listing CASCADE$$, '42501', NULL, 'nor all of them');
SELECT throws_ok($$UPDATE credit.listing_record SET name = 'x'$$, '42501', NULL, 'the record neither');
SELECT throws_ok($$DELETE FROM credit.push$$, '42501', NULL, 'nor the push that brought it');
SELECT throws_ok($$DELETE FROM credit.party$$, '42501', NULL, 'nor the name');

SELECT * FROM finish();
ROLLBACK;
