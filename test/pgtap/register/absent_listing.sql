-- Register: what the court can decide about a listing that a full list did not have.
-- Absence is evidence and no decision: a decision is entered, with a notice that says
-- since which push the listing is missing, and counts when a list has the record again.
-- A further ground (法释〔2017〕7号 arts. 1, 5) lists, and so ends the absence at once.
BEGIN;
SELECT plan(31);
SET LOCAL credit.max_removal_share = 100;
SET LOCAL timezone = 'Asia/Shanghai';
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'grounds', '{2}'::int[], 'performance', '全部未履行',
		'decisionNo', format('（2025）鲁0116执%s号决', n), 'decisionDate', '2026-03-03') || more
$$;
CREATE FUNCTION pg_temp.send(records jsonb, mode text DEFAULT 'delta') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push('济南市莱芜区人民法院', 'P' || nextval('pg_temp.push_no'), records, mode, exported_at => CASE mode WHEN 'full' THEN clock_timestamp() END) r
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$
	SELECT min(listing) FROM credit.listing WHERE case_no = format('（2025）鲁0116执%s号', n) AND known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.stands(n int) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', array_to_string(r.grounds, ','), to_char(l.since, 'YYYY-MM-DD'), CASE WHEN l.ended IS NULL THEN to_char(l.until, 'YYYY-MM-DD') ELSE 'absent' END, CASE WHEN l.exit_ban THEN 'ban' END, r.performance)
	FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.listing = pg_temp.listing(n) AND l.known_until = 'infinity'
$$;
CREATE FUNCTION pg_temp.in_force(n int, at timestamptz) RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures('379999198506150049', at) WHERE case_no = format('（2025）鲁0116执%s号', n))
$$;
-- What the caller is told.
CREATE FUNCTION pg_temp.told(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	m text;
	h text;
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN object_not_in_prerequisite_state THEN
	GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, h = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' | ', m, NULLIF(h, ''));
END $$;
SELECT pg_temp.send((SELECT jsonb_agg(pg_temp.record(n)) FROM generate_series(1, 6) n)) \g /dev/null
SELECT is(pg_temp.send('[]', 'full'), '0/0/6/0/0', 'a full list has none of them');
SET LOCAL client_min_messages = warning;

-- What may be entered, and changes nothing of what is in force
SELECT lives_ok(format(statement, pg_temp.listing(1)), what) FROM (VALUES
	('SELECT credit_extend(%s, 5, ''暴力'', ''延1号'', ''2026-06-01'')', 'a longer period'),
	('SELECT credit_exit_ban(%s, ''限1号'', ''2026-06-02'')', 'an exit ban'),
	('SELECT credit_note_performance(%s, ''部分未履行'', ''2026-06-03'', ''记1号'', ''2026-06-03'')', 'what was performed'),
	('SELECT credit_correct(%s, ''{"decided_on": "2026-03-05"}'', ''笔误'', ''2026-06-04'', ''正1号'', ''2026-06-04'')', 'a correction')) v (statement, what);
SELECT is(pg_temp.stands(1), '2 2026-03-05 absent ban 部分未履行', 'it is absent still, and says what was decided');
SELECT is(pg_temp.in_force(1, clock_timestamp()), false, 'nobody is restricted by it');
SELECT lives_ok(format('SELECT credit_lift_exit_ban(%s, %L, %L, %L)', pg_temp.listing(1), '提供担保', '解1号', '2026-06-05'), 'an exit ban is lifted');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(1))), '1/0/0/0/0', 'the next list has the record of before');
SELECT is(pg_temp.stands(1), '2 2026-03-05 2031-03-05 部分未履行', 'then it stands as the court has decided');
SELECT is(pg_temp.in_force(1, clock_timestamp()), true, 'and restricts');
SELECT is(pg_temp.in_force(1, '2026-06-10'), true, '... as it did before');

-- What is missing cannot be said to have ended
SELECT is(pg_temp.told(format('SELECT credit_end_grace(%s, %L, %L, %L)', pg_temp.listing(2), 'x', 'x', '2026-06-01')), format('listing %s is not in a period of grace', pg_temp.listing(2)), 'another reason is told as ever');
SELECT is(pg_temp.told(format('SELECT credit_expire(%s, %L, %L)', pg_temp.listing(2), 'x', '2026-06-01')), format('listing %s is missing from the court''s full list since push "P2"', pg_temp.listing(2)), 'what needs a listing that stands says since which push it does not');

-- A further ground ends the absence
SELECT lives_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(3), '{4}', '2026-09-10', '增3号', '2026-09-10'), 'a further ground');
SELECT is(pg_temp.stands(3), '2,4 2026-03-03 2028-09-10 全部未履行', 'the listing stands again, with both');
SELECT is(pg_temp.in_force(3, clock_timestamp()), true, 'from now on');
SELECT is((SELECT count(*) FROM credit_measures('379999198506150049', '2026-09-09') WHERE case_no = '（2025）鲁0116执3号') > 0, true, 'what was answered for the days before the full list stays');
SELECT results_eq(format('SELECT action FROM credit.decision_list WHERE listing = %s ORDER BY at, decision NULLS FIRST', pg_temp.listing(3)), ARRAY['list', 'absent', 'ground', 'return'], 'history shows absence and return');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(3))), '0/0/0/1/0', 'the record of before says nothing new');

-- Beside another listing of the case it does not come back
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(4, '{"decisionNo": "另号", "decisionDate": "2026-10-10"}'))), '1/0/0/0/0', 'another decision has listed in the case since');
SELECT is(pg_temp.told(format(statement, pg_temp.listing(4))), format('listing %s is missing from the court''s full list since push "P2" | Since then the case stands as listing %s.', pg_temp.listing(4), (SELECT listing FROM credit.current_list WHERE case_no = '（2025）鲁0116执4号')), 'that one is decided about: ' || statement)
FROM unnest(ARRAY['SELECT credit_add_ground(%s, ''{4}'', ''2026-10-11'', ''增4号'', ''2026-10-11'')', 'SELECT credit_correct(%s, ''{"performance": "x"}'', ''x'', ''2026-10-11'', ''正4号'', ''2026-10-11'')']) statement;

-- What has ended by a decision has ended
SELECT lives_ok(format('SELECT credit_remove_early(%s, %L, %L, %L)', pg_temp.listing(5), 'conduct_corrected', '提5号', '2026-10-01'), 'the court ends an absent listing');
SELECT is(pg_temp.told(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(5), '{4}', '2026-10-11', '增5号', '2026-10-11')) LIKE format('listing %s has ended | It was removed on %%', pg_temp.listing(5)), true, 'then it has ended');

-- A ground on an absent listing: bars and minors are asked as ever
SELECT credit_bar('济南市莱芜区人民法院', '379999198506150049', '（2025）鲁0116执6号', 'security_given', '保6号') \g /dev/null
SELECT throws_ok(format('SELECT credit_add_ground(%s, %L, %L, %L, %L)', pg_temp.listing(6), '{1}', '2026-10-11', '增6号', '2026-10-11'), '23514', NULL, 'a bar keeps ground 1 away (art. 3)');
SELECT is(pg_temp.stands(6), '2 2026-03-03 absent 全部未履行', 'and it stays absent');
-- The period that is made longer meanwhile is the one that counts
SELECT lives_ok(format('SELECT credit_extend(%s, 3, %L, %L, %L)', pg_temp.listing(6), '暴力', '延6号', '2026-06-01'), 'made longer while absent');
SELECT is(pg_temp.send(jsonb_build_array(pg_temp.record(6, '{"removalReason": "期限届满", "removedOn": "2026-10-20"}'))), '0/0/0/0/1', 'it is not over before its new end');
SELECT alike((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'the period of the listing is not over: its last day is 2029-03-02', '... which is told');
SELECT is_empty('SELECT FROM credit.stale_versions()', 'what is kept is what the decisions come to');
SELECT * FROM finish();
ROLLBACK;
