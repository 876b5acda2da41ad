-- Practice: days inside JSON and text, wherever they come from, are read in the
-- same way whatever the session's DateStyle is; what is no day is refused with
-- its value.  Days in messages and texts do not follow DateStyle either.
BEGIN;
SELECT plan(24);
SET LOCAL lc_messages = 'C';

-- The reader
CREATE FUNCTION pg_temp.read(value text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN credit.day_text(credit.read_day(value, 'decided_on'));
EXCEPTION WHEN invalid_parameter_value THEN
	RETURN SQLERRM;
END
$$;
CREATE TABLE no_day AS SELECT v FROM unnest(ARRAY['yesterday', 'today', 'now', 'epoch', 'infinity', '-infinity', 'allballs', '05/04/2026', '5.4.2026', '04-05-2026', '2026-05-04 08:00', '2026-05-04T00:00:00Z', '2026-05-04+08',
	'2026-05-04 Asia/Shanghai', '4 May 2026', 'May 4, 2026', 'J2461165', '2026.124', '2026124', '260504', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '2026-+5-04', '2026--5-04', '-2026-05-04', '2026-05-04 BC', '12026-05-04',
	'', '-', '20260504x', '2026年05月', '["2026-05-04"]', 'true', '1777852800']) v;
CREATE TABLE style AS SELECT s FROM unnest(ARRAY['ISO, YMD', 'ISO, DMY', 'ISO, MDY', 'German, DMY', 'SQL, MDY', 'Postgres, DMY']) s;
GRANT SELECT ON no_day, style TO PUBLIC;
SELECT is_empty($$SELECT s, v, pg_temp.read(v) FROM style, set_config('datestyle', s, true), no_day WHERE pg_temp.read(v) NOT LIKE 'decided_on is not a day: "%'$$, 'what is no day of a known form is refused, whatever DateStyle says');
SELECT is_empty($$SELECT s, v, pg_temp.read(v) FROM style, set_config('datestyle', s, true),
	unnest(ARRAY['2026-05-04', '2026-5-4', '20260504', '2026年05月04日', '2026年5月4日', '２０２６－０５－０４', ' 2026 年 5 月 4 日 ']) v WHERE pg_temp.read(v) <> '2026-05-04'$$, 'and what is one is that day');
SELECT is(pg_temp.read(NULL), NULL, 'nothing is no day, and no error');
SELECT is(pg_temp.read('05/04/2026'), 'decided_on is not a day: "05/04/2026"', 'the field and the value are named');
SELECT is(pg_temp.read('379999196001110130'), 'decided_on is not a day: "37999919**********"', 'a person''s number in the wrong place is not shown');
SELECT is(pg_temp.read(repeat('长', 90)), format('decided_on is not a day: "%s…"', repeat('长', 20)), 'nor a long text');
SELECT is(pg_temp.read(repeat('长', 9000)), format('decided_on is not a day: "%s…"', repeat('长', 20)), 'nor one over its limit');
SELECT is(credit.day_text(d), t, 'printed: ' || t) FROM (VALUES ('2026-05-04'::date, '2026-05-04'), ('infinity', 'infinity'), ('0044-03-15 BC', '0044-03-15 BC')) v (d, t);

-- All that takes a day inside JSON or text
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE FUNCTION pg_temp.answer(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v text;
BEGIN
	EXECUTE statement INTO v;
	RAISE SQLSTATE 'ZZ000' USING MESSAGE = COALESCE(v, 'null');
EXCEPTION WHEN others THEN
	RETURN SQLERRM;
END
$$;
SELECT credit_list('甲法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS l \gset
SELECT credit_list('甲法院', '91370116MA3DEM0198', '甲公司', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05') AS o \gset
SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{}') AS f \gset
CREATE FUNCTION pg_temp.pushed(court text, records jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit_push(court, '1', records);
	RETURN (SELECT reason FROM credit.push_reject);
END
$$;
CREATE TABLE taker AS SELECT field, format(call, :l, :o, :f) AS call FROM (VALUES
	('decided_on', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', jsonb_build_object('decided_on', @))$$),
	('decided_on', $$SELECT credit_correct_feedback(%3$s, 'refused', jsonb_build_object('decided_on', @), '经复核')$$),
	('day', $$SELECT credit_load_holidays(2027, '通知', jsonb_build_array(jsonb_build_object('day', @, 'name', '元旦', 'working', false)))$$),
	('searches', $$SELECT credit_remove(%1$s, 'no_property', '2026-06-01', '一号', '2026-06-02', jsonb_build_object('terminated_on', '2026-01-10', 'searches', jsonb_build_array('2026-02-01', @), 'no_lead', true))$$),
	('terminated_on', $$SELECT credit_remove(%1$s, 'no_property', '2026-06-01', '一号', '2026-06-02', jsonb_build_object('terminated_on', @, 'searches', '["2026-06-01", "2026-07-01"]'::jsonb, 'no_lead', true))$$),
	('requested_on', $$SELECT credit_remove(%1$s, 'applicant_request', '2026-06-01', '一号', '2026-06-02', jsonb_build_object('requested_on', @))$$),
	('filed_on', $$SELECT credit_list('甲法院', '379999196001110130', '甲', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05', NULL, jsonb_build_object('filed_on', @))$$),
	('publishDate', $$SELECT credit_list('甲法院', '379999196001110130', '甲', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05', NULL, jsonb_build_object('publishDate', @))$$),
	('grace_until', $$SELECT credit_list('甲法院', '379999196001110130', '甲', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05', NULL, jsonb_build_object('grace_until', @))$$),
	('birthDate', $$SELECT credit_list('甲法院', 'passport:USA-E12345678', '甲', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05', NULL, jsonb_build_object('birthDate', @))$$),
	('since', $$SELECT credit_list('甲法院', '91370116MA3DEM0198', '甲公司', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05', NULL, jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('person', '379999196001110130', 'role', '法定代表人', 'since', @))))$$),
	('until', $$SELECT credit_correct(%2$s, jsonb_build_object('relations', jsonb_build_array(jsonb_build_object('person', '379999196001110130', 'role', '法定代表人', 'until', @))), '更正', '2026-06-01', '二号', '2026-06-02')$$),
	('filed_on', $$SELECT credit_correct(%1$s, jsonb_build_object('filed_on', @), '更正', '2026-06-01', '二号', '2026-06-02')$$),
	('decided_on', $$SELECT credit_correct(%1$s, jsonb_build_object('decided_on', @), '更正', '2026-06-01', '二号', '2026-06-02')$$),
	('decisionDate', $$SELECT pg_temp.pushed('乙法院', jsonb_build_array(jsonb_build_object('iname', '甲', 'cardNum', '379999196001110130', 'caseCode', '（2026）鲁0116执4号', 'grounds', 1, 'decisionDate', @)))$$),
	('removedOn', $$SELECT pg_temp.pushed('甲法院', jsonb_build_array(jsonb_build_object('cardNum', '379999196001110130', 'caseCode', '（2026）鲁0116执1号', 'removalReason', '履行', 'removedOn', @)))$$)) v (field, call);
SELECT is_empty($$SELECT s, v, t.call, a FROM style, set_config('datestyle', s, true), taker t, no_day d, pg_temp.answer(replace(t.call, '@', quote_literal(v))) a
	WHERE v NOT IN ('', '-', 'true') AND a NOT LIKE '%' || t.field || '%"' || left(v, 8) || '%'$$, 'each of them refuses what is no day, names the field and shows the value');
SELECT is_empty($$SELECT t.call, a FROM taker t, pg_temp.answer(replace(t.call, '@', '''2026-02-04''')) a WHERE a LIKE '%not a d%'$$, 'and takes a day');
CREATE FUNCTION pg_temp.answer(style text, statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('datestyle', style, true);
	RETURN regexp_replace(pg_temp.answer(statement), '^[0-9]+$', 'a number');
END
$$;
SELECT is_empty($$SELECT t.call, a, b FROM taker t, pg_temp.answer('German, DMY', replace(t.call, '@', '''2026-02-04''')) a, pg_temp.answer('ISO, MDY', replace(t.call, '@', '''2026年2月4日''')) b
	WHERE a <> b$$, 'the same by every DateStyle and in every form');
-- In bulk
SET LOCAL datestyle = 'ISO, DMY';
INSERT INTO credit.feedback_entry VALUES ('379999196001110130', 'laiwu/4', 'refused', '{"decided_on": "05/04/2026"}'), ('379999196001110130', 'laiwu/4', 'refused', '{"decided_on": "yesterday"}');
SELECT results_eq($$SELECT code, reason FROM credit.feedback_reject ORDER BY id$$, $$VALUES ('22023', 'decided_on is not a day: "05/04/2026"'), ('22023', 'decided_on is not a day: "yesterday"')$$, 'a row of the bulk, too');
SELECT throws_ok(format($$SELECT credit_correct_feedback(%s, 'refused', '{"decided_on": "infinity"}', '经复核')$$, :f), '22023', 'decided_on is not a day: "infinity"', 'an infinite day is none');
SELECT credit_correct_feedback(:f, 'refused', '{"decided_on": "2026-05-04"}', '经复核') AS f2 \gset
SELECT is(decided_on, make_date(2026, 5, 4), 'May is not April') FROM credit.feedback WHERE id = :f2;

-- What is said of days
CREATE FUNCTION pg_temp.detail(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v text;
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN others THEN
	GET STACKED DIAGNOSTICS v = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' ', SQLERRM, NULLIF(v, ''));
END
$$;
SET LOCAL datestyle = 'German, DMY';
SELECT is(pg_temp.detail(statement), says, 'a message''s days do not follow DateStyle: ' || says) FROM (VALUES
	(format($$SELECT credit_remove(%s, 'performed', '2026-06-03', '一号', '2026-06-02')$$, :l), 'the decision is older than the fact that it rests on The decision is of 2026-06-02, the fact of 2026-06-03.'),
	(format($$SELECT credit_remove(%s, 'performed', '2025-06-01', '一号', '2025-06-02')$$, :l), format('the decision is older than listing %s The decision is of 2025-06-02, the listing of 2026-01-05.', :l)),
	(format($$SELECT credit_remove(%s, 'performed', '2026-06-01', '一号', '2099-06-02')$$, :l), format('the day of the decision lies in the future The day is 2099-06-02, today is %s.', to_char(credit.legal_day(now()), 'YYYY-MM-DD'))),
	(format($$SELECT credit_object(%s, 'not_to_be_listed', '异议', '2099-06-02')$$, :l), 'the day lies in the future The day is 2099-06-02.'),
	($$SELECT credit_exempt('甲法院', '379999196001110130', 'laiwu/13', '住房', '批1', '2026-02-02', '2026-02-01', '2026-03-01')$$, 'an exemption does not begin before it is approved It was approved on 2026-02-02.'),
	($$SELECT credit_load_holidays(2031, '通知', '[{"day": "2029-01-01", "name": "元旦", "working": false}]')$$, 'day 2029-01-01 is not of the year 2031'),
	($$SELECT credit_load_holidays(2031, '通知', '[{"day": "2031-01-01", "name": "元旦"}]')$$, 'a day of the calendar needs "day", "name" and "working" The day is 2031-01-01.')) v (statement, says);
SELECT credit_remove(:l, 'performed', '2026-06-01', '一号', '2026-06-02') \gset
SELECT matches(pg_temp.detail(format($$SELECT credit_remove(%s, 'performed', '2026-06-01', '一号', '2026-06-02')$$, :l)), '^listing [0-9]+ has ended It was removed on [0-9]{4}-[0-9]{2}-[0-9]{2}[.]$', 'when a listing ended');

SELECT * FROM finish();
ROLLBACK;
