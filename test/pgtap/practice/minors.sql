-- Practice, 法释〔2017〕7号 art. 4, 个人信息保护法 arts. 6 and 28: minors are never
-- listed, so nothing is asked about them, and nothing of them is kept.  Measure 22
-- (高收费私立学校) is about who pays, not about the pupil.
BEGIN;
SELECT plan(38);
CREATE FUNCTION pg_temp.citizen(born date, n integer DEFAULT 1) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1)
	FROM (SELECT '379999' || to_char(born, 'YYYYMMDD') || lpad(n::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.of_age_on(day date) RETURNS text LANGUAGE sql STABLE AS $$SELECT pg_temp.citizen((day - interval '18 years')::date)$$;
SELECT credit.legal_day(now()) AS today, pg_temp.of_age_on(credit.legal_day(now()) + 1) AS child, pg_temp.of_age_on(credit.legal_day(now())) AS grown \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') \gset
-- Of those born since 2000; the listed one is older.
CREATE FUNCTION pg_temp.kept() RETURNS bigint LANGUAGE sql AS $$
	SELECT (SELECT count(*) FROM credit.access_log a WHERE a::text ~ '37999920') + (SELECT count(*) FROM credit.screening s WHERE s::text ~ '37999920')
		+ (SELECT count(*) FROM credit.override o WHERE o::text ~ '37999920') + (SELECT count(*) FROM credit.feedback_reject r WHERE r::text ~ '37999920')
		+ (SELECT count(*) FROM credit.exemption x WHERE x::text ~ '37999920') + (SELECT count(*) FROM credit.court_event e WHERE e::text ~ '37999920')
$$;
-- What an error tells, all of it.
CREATE FUNCTION pg_temp.told(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE s text; m text; d text; h text;
BEGIN
	EXECUTE query;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS s = RETURNED_SQLSTATE, m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
	RETURN concat_ws('|', s, m, d, h);
END $$;
\set refused 'CR003|nothing is asked about a minor|Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.|Ask about who pays or acts for the minor.'

-- A check
SELECT is(pg_temp.told(format($$SELECT credit_check(%L, 'laiwu/22', 'education')$$, :'child')), :'refused', 'a pupil is not asked about, and the hint says who is');
SELECT is(pg_temp.told(format($$SELECT credit_check(%L, 'laiwu/5', 'funding')$$, :'child')), :'refused', 'by whichever measure');
SELECT is((SELECT count(*) FROM credit.access_log), 0::bigint, 'no entry is made');
SELECT is((SELECT verdict::text FROM credit_check(:'grown', 'laiwu/22', 'education')), 'clear', 'from the eighteenth birthday on there is an answer');
SELECT is((SELECT count(*) FROM credit.access_log), 1::bigint, 'and an entry');
SELECT is((SELECT verdict::text FROM credit_check('379999196001110130', 'laiwu/22', 'education')), 'restricted', 'who pays is asked about');
SELECT is(pg_temp.told(format($$SELECT credit_explain(%L, 'laiwu/22')$$, :'child')), :'refused', 'nor is anything explained');
SELECT is((SELECT verdict::text FROM credit_check(credit_try_subject('passport:USA-C01234567'), 'laiwu/22', 'education')), 'clear', 'a number that tells no birth date is answered for');
SELECT is((SELECT verdict::text FROM credit_check('91370116MA3DEM0198', 'laiwu/4', 'funding')), 'clear', 'an organization has no age');

-- In a query over a table, where an error would stop it, the answer is what it is.
CREATE TABLE pupil (id credit.subject, payer credit.subject);
INSERT INTO pupil SELECT pg_temp.citizen(:'today'::date - 3000, n)::credit.subject, '379999196001110130' FROM generate_series(1, 300) n;
SELECT is((SELECT count(*) FROM pupil WHERE credit_is_restricted(id, 'laiwu/22')), 0::bigint, 'no pupil is restricted, one by one and in one query');
SELECT is(credit_is_restricted(:'child', 'laiwu/22'), false, 'nor when asked alone');
SELECT is((SELECT count(*) FROM pupil WHERE credit_is_restricted(payer, 'laiwu/22')), 300::bigint, 'who pays is');
SELECT is((SELECT count(*) FROM credit_measures(:'child')), 0::bigint, 'no measure follows');

-- A screening
SELECT results_eq(format($$SELECT ord, subject::text, problem, restricted, measures::text FROM credit_match_rows(ARRAY[%L, '379999196001110130', %L], 'laiwu/22', 'education')$$, :'child', :'grown'),
	format($$VALUES (1, NULL, 'nothing is asked about a minor, who is never listed (法释〔2017〕7号 art. 4); ask about who pays or acts for the minor', NULL::boolean, NULL),
		(2, '379999196001110130', NULL, true, '{laiwu/22}'), (3, %L, NULL, false, '{}')$$, :'grown'), 'of many the child gets its row, and no answer');
SELECT results_eq('SELECT inputs, invalid, matched FROM credit.screening', 'VALUES (3::bigint, 1::bigint, 1::bigint)', 'counted as none that was asked about');
SELECT is((SELECT array_agg(m.problem IS NOT NULL) FROM unnest(credit_match(ARRAY[:'child'])) m), '{true}', 'the same as an array, for all measures');
SELECT is((SELECT count(*) FROM credit_match_rows((SELECT array_agg(id::text) FROM pupil)) WHERE problem IS NULL), 0::bigint, 'and for many');

-- A trigger on a department's table lets the child's row through, and keeps nothing of it.
CREATE TABLE enrolment (who credit.subject, purpose text);
CREATE TRIGGER e BEFORE INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/22');
CREATE TABLE recorded (who credit.subject);
CREATE TRIGGER e AFTER INSERT ON recorded FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/22', 'record');
SET LOCAL client_min_messages = error;
SELECT pg_temp.kept() - (SELECT count(*) FROM credit.access_log WHERE subject = :'grown') AS none \gset
SELECT is(:none, 0, 'so far nothing of a child is kept');
SELECT lives_ok(format($$INSERT INTO enrolment VALUES (%L)$$, :'child'), 'a child is not turned away');
SELECT lives_ok(format($$INSERT INTO recorded VALUES (%L)$$, :'child'), 'also where every question is recorded');
SELECT is((SELECT count(*) FROM credit.access_log WHERE subject = :'child'), 0::bigint, 'and no entry is made');
SELECT lives_ok(format($$INSERT INTO recorded VALUES (%L)$$, :'grown'), 'who is of age');
SELECT is((SELECT note FROM credit.access_log ORDER BY id DESC LIMIT 1), 'table recorded, entered', 'is recorded');
SELECT throws_ok($$INSERT INTO enrolment VALUES ('379999196001110130')$$, 'CR001', NULL, 'who pays is refused');

-- What officials, courts and departments enter
SELECT is(pg_temp.told(format($$SELECT credit_override(%L, 'laiwu/22', '理由')$$, :'child')), :'refused', 'nothing is to be overridden');
SELECT alike(pg_temp.told(format($$SELECT credit_exempt('济南市莱芜区人民法院', %L, 'laiwu/22', '就学', '准1', '2026-06-01', '2026-06-01', '2026-06-30')$$, :'child')), '23514|a minor needs no exemption|%|Exempt who pays or acts for the minor.', 'nor to be exempted from');
SELECT is(pg_temp.told(format($$SELECT credit_statement(%L)$$, :'child')), :'refused', 'nothing is held that a statement could tell');
SELECT is(pg_temp.told(format($$SELECT credit_statement_text(%L)$$, :'child')), :'refused', 'in words neither');
SELECT is(pg_temp.told(format($$SELECT credit_feedback(%L, 'laiwu/22', 'refused')$$, :'child')), :'refused', 'a department did nothing to a child');
SELECT lives_ok(format($$INSERT INTO credit.feedback_entry VALUES (%L, 'laiwu/22', 'refused', '{}')$$, :'child'), 'in bulk the row is put aside');
SELECT results_eq($$SELECT code, reason, subject FROM credit.feedback_reject$$, $$VALUES ('CR003', 'nothing is asked about a minor', NULL::text)$$, 'without the number');
SELECT throws_ok(format($$SELECT credit_accept_name(%L, '童', '户籍证明')$$, :'child'), 'CR003', NULL, 'no name is put on record');
SELECT is((SELECT count(*) FROM credit.access_log WHERE subject = :'child') + (SELECT count(*) FROM credit.feedback_reject WHERE subject IS NOT NULL)
	+ (SELECT count(*) FROM credit.override) + (SELECT count(*) FROM credit.exemption) + (SELECT count(*) FROM credit.court_event WHERE action = 'exempt'), 0::bigint, 'nothing of a child is kept anywhere');

-- What 0.1.0 kept, the subject may know.
INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, session_role, asking_role, application)
VALUES (now(), :'child', 'laiwu/22', 'education', 'clear', 'x', 'x', 'x');
SELECT is(jsonb_array_length(credit_statement(:'child') -> 'asked'), 1, 'a statement tells of a check that was made before');
SELECT is((SELECT count(*) FROM credit.access_log WHERE subject = :'child'), 1::bigint, 'and adds nothing');
SELECT is((SELECT count(*) FROM credit.access_log WHERE purpose = 'self'), 0::bigint, 'no entry of its own');
SELECT is(credit.is_minor(:'child', credit.day_start(:'today'::date + 1)), false, 'a birthday begins with its first second');
SELECT is(credit.is_minor(:'child', credit.day_start(:'today'::date + 1) - interval '1 microsecond'), true, 'and not before');
SELECT * FROM finish();
ROLLBACK;
