-- Register, 法释〔2017〕7号 art. 4: minors are never listed, and so hold no post through
-- which a measure would reach them; of age is who has had the eighteenth birthday
-- (民法典 art. 17).  The eighteen years end as every period does: without a 29 February
-- with the end of the month (arts. 201, 202).
BEGIN;
SELECT plan(27);
CREATE FUNCTION pg_temp.citizen(born date, n integer DEFAULT 1) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT ('person:' || base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char(born, 'YYYYMMDD') || lpad(n::text, 3, '0') AS base) b
$$;
-- Born so that the person is of age today, tomorrow, and somebody who is a child.
CREATE FUNCTION pg_temp.of_age_on(day date, n integer DEFAULT 1) RETURNS credit.subject LANGUAGE sql STABLE AS $$
	SELECT pg_temp.citizen((day - interval '18 years')::date, n)
$$;
CREATE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql AS $$SELECT credit.legal_day(now())$$;
CREATE FUNCTION pg_temp.reached(who credit.subject) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(measure::text, ',' ORDER BY measure) FROM credit_measures(who)
$$;
SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS listing \gset

-- By decision
SELECT throws_ok(format($$SELECT credit_bind(%s, %L, 'legal_representative', '2026-02-02', '登记资料', '2026-02-03')$$, :listing, pg_temp.of_age_on('2026-02-03')),
	'23514', 'the person was a minor on 2026-02-02', 'a child holds no post');
SELECT is((SELECT count(*) FROM credit.relation), 0::bigint, 'and nothing is on record about it');
SELECT throws_ok(format($$SELECT credit_bind(%s, %L, 'actual_controller', '2026-02-02', '登记资料', '2026-02-03')$$, :listing, pg_temp.citizen('2016-02-29')), '23514', NULL, 'born on a leap day neither');
SELECT lives_ok(format($$SELECT credit_bind(%s, %L, 'legal_representative', '2026-02-02', '登记资料', '2026-02-03')$$, :listing, pg_temp.of_age_on('2026-02-02')), 'on the eighteenth birthday the person is of age');
SELECT is(pg_temp.reached(pg_temp.of_age_on('2026-02-02')), 'laiwu/22,laiwu/29,laiwu/30', 'and is reached');
SELECT throws_ok(format($$SELECT credit_bind(%s, %L, 'principal', '2026-02-28', '登记资料', '2026-03-03')$$, :listing, pg_temp.citizen('2008-02-29')), '23514', NULL, 'a leap day''s child is a minor on 28 February 2026, with which the eighteen years end');
SELECT lives_ok(format($$SELECT credit_bind(%s, %L, 'principal', '2026-03-01', '登记资料', '2026-03-03')$$, :listing, pg_temp.citizen('2008-02-29')), 'and of age on 1 March, where there is no 29th');
SELECT is((SELECT array_agg(born ORDER BY born) FROM generate_series('2004-01-01'::timestamp, '2008-12-31', '1 day') b, date(b) AS born
	WHERE credit.is_minor(pg_temp.citizen(born), credit.day_start(credit.period_end(born, 18)) - interval '1 microsecond') IS DISTINCT FROM true
	   OR credit.is_minor(pg_temp.citizen(born), credit.day_start(credit.period_end(born, 18)))), NULL, 'of age is whose period of eighteen years is over, whatever the birthday');
SELECT lives_ok(format($$SELECT credit_bind(%s, %L, 'directly_responsible', '2020-01-01', '登记资料', '2026-03-03')$$, :listing, pg_temp.of_age_on('2025-06-01')), 'who was a child when the post was taken, and none when the unit was listed, is reached');
SELECT throws_ok(format($$SELECT credit_bind(%s, %L, 'directly_responsible', '2020-01-01', '登记资料', '2026-03-03')$$, :listing, pg_temp.of_age_on('2026-01-06')), '23514', 'the person was a minor on 2026-01-05', 'who was still one on the day of the listing is not');
SELECT lives_ok(format($$SELECT credit_bind(%s, 'passport:USA-C01234567', 'principal', '2026-02-02', '登记资料', '2026-02-03')$$, :listing), 'a number without a birth date tells no age');

-- By a push: the relation is left out, and the listing stands.
CREATE FUNCTION pg_temp.send(push_no text, relations jsonb, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array('{"iname": "莱芜砚田有限公司", "cardNum": "91370116MA3DEM0273", "caseCode": "（2026）鲁0116执2号",
		"grounds": [1], "decisionDate": "2026-03-18"}'::jsonb || jsonb_build_object('relations', relations) || more)) r
$$;
\set child 'pg_temp.of_age_on(''2026-03-19'')'
\set grown 'pg_temp.of_age_on(''2026-03-18'')'
SELECT is(pg_temp.send('1', jsonb_build_array(jsonb_build_object('cardNum', :child::text, 'role', '法定代表人'), jsonb_build_object('cardNum', :grown::text, 'role', '主要负责人'))), '1/0/0/0/0', 'a record that names a child is applied');
SELECT is(pg_temp.reached(:child), NULL, 'without the child');
SELECT is(pg_temp.reached(:grown), 'laiwu/22,laiwu/29,laiwu/30', 'and with whoever came of age on the day of the decision');
SELECT is((SELECT count(*) FROM credit.relation o WHERE o.person = :child), 0::bigint, 'the register does not hold the child''s number');
SELECT results_eq($$SELECT held, fields, reason, record::text ~ '379999' FROM credit.push_reject$$,
	$$VALUES (true, '{relations}'::text[], 'a relation is left out: the person was a minor on 2026-03-18 (法释〔2017〕7号 art. 4)', false)$$, 'the court is told, without the number');
SELECT is((SELECT record ->> 'case_no' FROM credit.push_reject), '（2026）鲁0116执2号', 'of which case');
SELECT is(pg_temp.send('2', jsonb_build_array(jsonb_build_object('cardNum', :child::text, 'role', '法定代表人', 'since', '2026-03-19')), '{"performance": "部分未履行"}'), '0/1/0/0/0', 'a post that is taken on the birthday');
SELECT is(pg_temp.reached(:child), 'laiwu/22,laiwu/29,laiwu/30', 'is held');
SELECT is((SELECT count(*) FROM credit.push_reject), 1::bigint, 'and nobody left out');
SELECT is(pg_temp.send('3', jsonb_build_array(jsonb_build_object('cardNum', :child::text, 'role', '法定代表人', 'since', '2026-03-18', 'until', '2026-03-18')), '{"performance": "全部未履行"}'), '0/1/0/0/0', 'a post of one day as a child');
SELECT is((SELECT count(*) FROM credit.push_reject), 2::bigint, 'is left out as well');

-- A decision's record
SET LOCAL client_min_messages = warning;
SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM035X', '莱芜砚石有限公司', '（2026）鲁0116执3号', '{1}', '决定3', '2026-03-05', '2026-03-05', NULL,
	jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('person', :child::text, 'role', 'principal')))) AS third \gset
SELECT is((SELECT count(*) FROM credit.relation WHERE listing = :third), 0::bigint, 'a clerk''s record lists nobody else either');
SELECT throws_ok(format($$SELECT credit_list('济南市莱芜区人民法院', %L, '童', '（2026）鲁0116执4号', '{1}', '决定4', '2026-03-05', '2026-03-05')$$, pg_temp.of_age_on('2026-03-06')), '23514', NULL, 'a minor is not listed on the eve of the birthday');
SELECT lives_ok(format($$SELECT credit_list('济南市莱芜区人民法院', %L, '童', '（2026）鲁0116执4号', '{1}', '决定4', '2026-03-05', '2026-03-05')$$, pg_temp.of_age_on('2026-03-05')), 'and is from the birthday on');

-- What 0.1.0 took in
INSERT INTO credit.relation (listing, person, organization, role, since, known_from, push)
SELECT :listing, pg_temp.of_age_on(pg_temp.today() + 1), '91370116MA3DEM0198', 'principal', '2026-01-05', now(), (SELECT min(id) FROM credit.push);
SELECT is(pg_temp.reached(pg_temp.of_age_on(pg_temp.today() + 1)), NULL, 'a child who is on record in a post is reached by nothing');
SELECT is((SELECT count(*) FROM credit_measures(pg_temp.of_age_on(pg_temp.today() + 1), credit.day_start(pg_temp.today() + 1))) > 0, true, 'until the birthday');
SELECT * FROM finish();
ROLLBACK;
