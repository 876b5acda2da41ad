-- Register, 法释〔2015〕17号 arts. 3, 8, 9: the court that ordered the restriction
-- exempts from it, and from no other court's; for no longer than its listing holds
-- or, where that has no end, than a year.  Who is bound through a post may ask the
-- court that listed the unit for leave to spend privately what is their own.
BEGIN;
SELECT plan(45);
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql STABLE AS $$SELECT credit.legal_day(now())$$;
\set a '济南市莱芜区人民法院'
\set b '济南市钢城区人民法院'
\set who '379999196001110130'
SELECT credit_list(:'a', :'who', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS la \gset
SELECT credit_list(:'b', :'who', '甲', '（2026）鲁0117执1号', '{1}', '决定2', '2026-01-06', '2026-01-06') AS lb \gset
CREATE FUNCTION pg_temp.exempt(court text, who credit.subject, last date, first date DEFAULT pg_temp.today(), approved date DEFAULT pg_temp.today(), measure credit.measure DEFAULT 'laiwu/13')
RETURNS bigint LANGUAGE sql AS $$SELECT credit_exempt(court, who, measure, '范围' || court, '批准' || court, approved, first, last)$$;
-- All ways to ask.
CREATE FUNCTION pg_temp.answers(who credit.subject) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', (credit_check(who, 'laiwu/13', 'property')).verdict, credit_is_restricted(who, 'laiwu/13'),
		(SELECT bool_or(credit_is_restricted(who, 'laiwu/13')) FROM generate_series(1, 300)),
		credit_explain(who, 'laiwu/13') ->> 'verdict', (SELECT m.restricted FROM credit_match_rows(ARRAY[who::text], 'laiwu/13') m),
		(SELECT string_agg(m.verdict::text, ',' ORDER BY m.case_no) FROM credit_measures(who) m WHERE m.measure = 'laiwu/13'))
$$;

SELECT is(pg_temp.answers(:'who'), 'restricted t t restricted t restricted,restricted', 'restricted by both courts');
SELECT pg_temp.exempt(:'a', :'who', pg_temp.today() + 30) AS xa \gset
SELECT is(pg_temp.answers(:'who'), 'restricted t t restricted t exempt,restricted', 'one court''s exemption does not lift the other''s restriction');
SELECT is((credit_check(:'who', 'laiwu/13', 'property')).case_no, '（2026）鲁0117执1号', 'the answer names the case that goes on');
SELECT is((credit_check(:'who', 'laiwu/13', 'property')).until, NULL, 'and no end');
CREATE TABLE sale (buyer credit.subject);
CREATE TRIGGER e BEFORE INSERT ON sale FOR EACH ROW EXECUTE FUNCTION credit_enforce('buyer', 'laiwu/13');
SELECT throws_ok(format($$INSERT INTO sale VALUES (%L)$$, :'who'), 'CR001', NULL, 'a department''s table refuses');
SELECT is((SELECT count(*) FROM credit.exempt_now WHERE subject = :'who' AND court = :'a'), 1::bigint, 'who is exempt is told with the court');
SELECT results_eq($$SELECT court, in_force, exempt FROM credit.reach_figures(now(), 'infinity') WHERE measure = 'laiwu/13' AND person ORDER BY court$$,
	format($$VALUES (%L, 0::bigint, 1::bigint), (%L, 1::bigint, 0::bigint)$$, :'a', :'b'), 'figures count one in force and one exempt');
SELECT credit_set_term('feedback', 5, 'laiwu/13') \gset
SELECT is((SELECT array_agg(DISTINCT court) FROM credit.owed WHERE measure = 'laiwu/13'), ARRAY[:'b'], 'feedback is owed on the other court''s listing alone');
SELECT results_eq(format($$SELECT court, measure FROM credit.change WHERE change = 'exempted' AND version = %s$$, :xa), format($$VALUES (%L, 'laiwu/13')$$, :'a'), 'the feed tells whose exemption it is');

SELECT pg_temp.exempt(:'b', :'who', pg_temp.today() + 10) AS xb \gset
SELECT is(pg_temp.answers(:'who'), 'exempt f f exempt f exempt,exempt', 'exempt by both, the subject is exempt');
SELECT is((credit_check(:'who', 'laiwu/13', 'property')).until, credit.day_start(pg_temp.today() + 11), 'until the first of them ends');
SELECT alike((credit_check(:'who', 'laiwu/13', 'property')).basis, '%批准' || :'a' || '%范围' || :'a' || '%批准' || :'b' || '%', 'both approvals and scopes are told');
SET LOCAL client_min_messages = warning;
SELECT lives_ok(format($$INSERT INTO sale VALUES (%L)$$, :'who'), 'the row passes');
SELECT is((SELECT count(*) FROM credit_measures(:'who', credit.day_start(pg_temp.today() + 11)) WHERE measure = 'laiwu/13' AND verdict = 'restricted'), 1::bigint, 'after that day it does not');
SELECT is((credit_check(:'who', 'laiwu/22', 'education')).verdict, 'restricted', 'another measure goes on');
SELECT is((SELECT string_agg(x ->> 'court', ',' ORDER BY x ->> 'court') FROM jsonb_array_elements(credit_statement(:'who') -> 'exemptions') x), concat_ws(',', :'a', :'b'), 'the statement names the courts');
SELECT is(credit_remove(:lb, 'performed', pg_temp.today(), '删2', pg_temp.today()) IS NOT NULL, true, 'one listing is removed');
SELECT is(pg_temp.answers(:'who'), 'exempt f f exempt f exempt', 'the other court''s exemption is left');
SELECT is((credit_check(:'who', 'laiwu/13', 'property')).basis ~ :'b', false, 'and the one that is about nothing is not told');
SELECT lives_ok(format($$SELECT credit_end_exemption(%s, '撤1', pg_temp.today())$$, :xa), 'the court ends it');
SELECT is(pg_temp.answers(:'who'), 'restricted t t restricted t restricted', 'restricted again');

-- Only the court that listed
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, %L, pg_temp.today() + 5)$$, :'b', :'who'), '23514', 'court "济南市钢城区人民法院" has no listing of the subject to exempt from', 'a court whose listing has ended exempts nobody');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, '379999196102120186', pg_temp.today() + 5)$$, :'a'), '23514', NULL, 'nor one that never listed the subject');
SELECT is((SELECT count(*) FROM credit.court_event WHERE action = 'exempt'), 2::bigint, 'nothing is on record of what was refused');
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, '379999198506150049', pg_temp.today() + 5)$$, :'a'), 'a listing in grace counts')
FROM credit_list(:'a', '379999198506150049', '乙', '（2020）鲁0116执2号', '{4}', '决定3', pg_temp.today() - 1, pg_temp.today() - 1, NULL, jsonb_build_object('grace_until', credit.day_text(pg_temp.today() + 60)));
SELECT credit_list(:'a', '379999197904160192', '丙', '（2020）鲁0116执3号', '{1}', '决定4', pg_temp.today() - 40, pg_temp.today() - 40) AS stayed \gset
SELECT is(credit_stay(:stayed, 'retrial', '裁定1', pg_temp.today() - 20), 1, 'a listing that is stayed');
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, '379999197904160192', pg_temp.today() + 5)$$, :'a'), 'may come back, and counts');

-- For how long
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, %L, (pg_temp.today() + interval '1 year')::date)$$, :'a', :'who'), 'a year, where the listing has no end');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, %L, (pg_temp.today() + interval '1 year')::date + 1)$$, :'a', :'who'), '23514', 'the exemption would last too long', 'and no day more');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, %L, '2099-12-31')$$, :'a', :'who'), '23514', NULL, 'nor until 2099');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, %L, '2099-12-31', '2099-01-01')$$, :'a', :'who'), '23514', NULL, 'nor from then');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, %L, 'infinity')$$, :'a', :'who'), NULL, NULL, 'nor for ever');
SELECT credit_list(:'a', '379999196203130252', '丁', '（2020）鲁0116执4号', '{4}', '决定5', pg_temp.today() - 700, pg_temp.today() - 700, NULL, '{}') AS short \gset
SELECT credit.legal_day(until) - 1 AS last FROM credit.listing WHERE id = :short \gset
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, '379999196203130252', %L)$$, :'a', :'last'), 'until the last day of a fixed period');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, '379999196203130252', %L)$$, :'a', :'last'::date + 1), '23514', NULL, 'and no longer');
SELECT credit_list(:'a', '379999196203130252', '丁', '（2020）鲁0116执5号', '{4}', '决定6', pg_temp.today() - 100, pg_temp.today() - 100, NULL, '{}') AS longer \gset
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, '379999196203130252', %L)$$, :'a', :'last'::date + 1), 'of several listings the one that ends last');

-- Through a post
SELECT credit_list(:'b', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2020）鲁0117执9号', '{1}', '决定7', pg_temp.today() - 60, pg_temp.today() - 60) AS unit \gset
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, '379999196102120186', pg_temp.today() + 5, measure => 'laiwu/22')$$, :'b'), '23514', NULL, 'before the person holds the post');
SELECT credit_bind(:unit, '379999196102120186', 'legal_representative', pg_temp.today() - 30, '登记', pg_temp.today() - 29) \gset
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, '379999196102120186', pg_temp.today() + 5, measure => 'laiwu/22')$$, :'b'), 'the court that listed the unit allows its representative private spending');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, '379999196102120186', pg_temp.today() + 5, measure => 'laiwu/22')$$, :'a'), '23514', NULL, 'another court does not');
SELECT is(credit_release(:unit, '379999196102120186', NULL, pg_temp.today(), '变更', pg_temp.today()), 1, 'who has left the post');
SELECT throws_ok(format($$SELECT pg_temp.exempt(%L, '379999196102120186', pg_temp.today() + 5, measure => 'laiwu/22')$$, :'b'), '23514', NULL, 'needs none');

-- One unit under both of its codes, and what 0.1.0 let in
SELECT lives_ok(format($$SELECT pg_temp.exempt(%L, 'orgcode:MA3DEM01-9', pg_temp.today() + 5)$$, :'b'), 'a unit listed under its unified code is exempted under the organization code');
SELECT is(credit_is_restricted('91370116MA3DEM0198', 'laiwu/13'), false, 'and is exempt under both');
INSERT INTO credit.court_event (court, action, document_no, decided_on, at) VALUES (:'b', 'exempt', 'x', pg_temp.today(), now()) RETURNING id AS event \gset
INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
VALUES ('379999198506150049', 'laiwu/22', '2026-01-01', '2099-01-01', now(), 4711, 'x', 'x', :'b', :event);
SELECT is((SELECT string_agg(DISTINCT verdict::text, ',') FROM credit_measures('379999198506150049', credit.day_start(pg_temp.today() + 61)) WHERE measure = 'laiwu/22'), 'restricted', 'an exemption of a court without a listing exempts from nothing');

-- Known then
SELECT is((SELECT string_agg(m.verdict::text, ',' ORDER BY m.case_no) FROM credit_measures(:'who', now(), (SELECT known_from - interval '1 microsecond' FROM credit.exemption WHERE id = :xb)) m WHERE m.measure = 'laiwu/13'),
	'exempt,restricted', 'as known before the second exemption');
SELECT is((SELECT string_agg(x.exemption::text, ',') FROM credit.reach(:'who', now(), 'infinity') x WHERE x.measure = 'laiwu/13'), (SELECT max(exemption)::text FROM credit.exemption WHERE subject = :'who' AND measure = 'laiwu/13'), 'by key, the exemption of the listing''s court');
SELECT * FROM finish();
ROLLBACK;
