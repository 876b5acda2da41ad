-- Security: a court is told the whole of a subject where it has listed it, by what
-- was there before the transaction that asks.  A tie that a court makes by itself
-- without listing the subject (a warning, an applicant's request, a held record,
-- a bar, a post in a unit that it lists), or in the transaction that asks and is
-- rolled back, gives what is that court's own: no listing of another court, no
-- number that another court has linked, and no question of a department (法释
-- 〔2017〕7号 art. 10, 山东省社会信用条例 art. 38: no shadow list).
SELECT plan(29);

CREATE ROLE tie_a LOGIN; SELECT credit_bind_court('甲区人民法院', 'tie_a') \gset
CREATE ROLE tie_b LOGIN; SELECT credit_bind_court('乙区人民法院', 'tie_b') \gset
CREATE ROLE tie_education LOGIN; GRANT CREATE ON SCHEMA public TO tie_education; SELECT credit_bind_department('区教育局', 'tie_education') \gset
\set today '(credit.legal_day(now()))'
\set who '''379999196001110130'''
-- Listed by court A, asked about and fed back on, under a further number too; ended since.
SELECT credit_list('甲区人民法院', :who, '甲某', '（2026）鲁0116执1号', '{1}', '决1', :today - 60, :today - 60) AS ended \gset
SELECT credit_change_identifier('甲区人民法院', :who, '379999196203130252', :today - 50, '更1', :today - 50, '户籍证明') \g /dev/null
SET SESSION AUTHORIZATION tie_education;
SELECT (credit_check(:who, 'laiwu/22', 'education')).verdict \g /dev/null
SELECT credit_feedback(:who, 'laiwu/22', 'refused') \g /dev/null
CREATE TABLE tie_pupil (id integer PRIMARY KEY, payer text);
CREATE INDEX ON tie_pupil (credit_subject_key(payer));
INSERT INTO tie_pupil VALUES (1, :who);
SELECT credit_watch('tie_pupil', 'payer', 'laiwu/22') AS watch \gset
SELECT begun FROM credit_note_hits(:watch) \gset
RESET SESSION AUTHORIZATION;
SELECT is(:begun, 1, 'a department has noticed a row');
SELECT credit_remove(:ended, 'performed', :today - 14, '删1', :today - 14) \g /dev/null

-- What a statement tells of others than court B: its lists that are not empty, and names, numbers and documents of theirs.
CREATE FUNCTION pg_temp.others(s jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', (SELECT string_agg(format('%s:%s', x.key, jsonb_array_length(x.value)), ' ' ORDER BY x.key) FROM jsonb_each(s) x
						   WHERE jsonb_typeof(x.value) = 'array' AND jsonb_array_length(x.value) > CASE x.key WHEN 'identifiers' THEN 1 ELSE 0 END
							 AND x.key NOT IN ('warned', 'requests', 'measures', 'plans')),
					  substring(s::text FROM '甲某|甲区|执1号|决1|379999196203130252'))
$$;

CREATE TEMP TABLE tie (n integer PRIMARY KEY, what text NOT NULL, query text NOT NULL);
GRANT SELECT ON tie TO PUBLIC;
INSERT INTO tie VALUES
	(1, 'a warning', $$SELECT credit_note_warning('乙区人民法院', %L, '（2026）鲁0117执8号', 'mail', credit.legal_day(now()), '通知8')$$),
	(2, 'an applicant''s request', $$SELECT credit_request_listing('乙区人民法院', %L, '（2026）鲁0117执8号', '申请人', credit.legal_day(now()), '申请纳入')$$),
	(3, 'a bar', $$SELECT credit_bar('乙区人民法院', %L, '（2026）鲁0117执8号', 'security_given', '保8')$$),
	(4, 'a held record', $$SELECT credit_push('乙区人民法院', '1', format('[{"iname": "他某", "cardNum": "%%s", "caseCode": "（2026）鲁0117执8号", "grounds": [1], "decisionDate": "2026-06-01"}]', %L))$$),
	(5, 'a post in a unit that it lists', $$SELECT credit_push('乙区人民法院', '1', format('[{"iname": "乙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0117执9号", "grounds": [1],
		"decisionDate": "2026-06-01", "relations": [{"cardNum": "%%s", "role": "法定代表人", "since": "2026-01-01"}]}]', %L))$$);
CREATE FUNCTION pg_temp.stated(about text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN pg_temp.others(credit_statement(about::credit.subject)) || ';' || (credit_statement_text(about::credit.subject) ~ '甲某|甲区|执1号|决1|查询单位：区教育局')::text;
EXCEPTION WHEN insufficient_privilege THEN
	RETURN SQLSTATE;
END $$;
CREATE FUNCTION pg_temp.tied(what integer, about text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	q text;
BEGIN
	SELECT format(t.query, about) INTO q FROM tie t WHERE t.n = tied.what;
	EXECUTE q;
	RETURN pg_temp.stated(about);
END $$;
SET SESSION AUTHORIZATION tie_b;
SELECT is(pg_temp.stated(:who), '42501', 'a court that has nothing of a subject is told nothing');

-- In a transaction that is rolled back, with and without a savepoint
BEGIN;
SELECT is(pg_temp.tied(1, :who), ';false', 'made in the transaction that asks, nothing of others is told: a warning');
ROLLBACK;
BEGIN;
SELECT is(pg_temp.tied(2, :who), ';false', 'an applicant''s request');
ROLLBACK;
BEGIN;
SELECT is(pg_temp.tied(3, :who), ';false', 'a bar');
ROLLBACK;
BEGIN;
SELECT is(pg_temp.tied(4, :who), ';false', 'a held record');
ROLLBACK;
BEGIN;
SELECT is(pg_temp.tied(5, :who), 'posts:1;false', 'a post, but that post');
ROLLBACK;
BEGIN;
SAVEPOINT s;
SELECT credit_list('乙区人民法院', :who, '甲某', '（2026）鲁0117执7号', '{1}', '决7', :today, :today) \g /dev/null
RELEASE s;
SELECT is(s #>> '{listings,0,case_no}', '（2026）鲁0117执7号', 'a listing: it is told itself') FROM credit_statement(:who) s;
SELECT is(jsonb_array_length(s -> 'listings') + jsonb_array_length(s -> 'asked') + jsonb_array_length(s -> 'done'), 1, 'and nothing else') FROM credit_statement(:who) s;
SELECT is((SELECT count(*)::int FROM credit.my_party(:who)), 0, 'nor the names under which others know it, and since when');
ROLLBACK;
BEGIN;
SELECT credit_list('乙区人民法院', '379999197603141617', '丁某', '（2026）鲁0117执7号', '{1}', '决7', :today, :today) \g /dev/null
SELECT is((SELECT count(*)::int FROM credit.my_party('379999197603141617')), 0, 'as of who is unknown, whose name is its own');
ROLLBACK;
SELECT is(pg_temp.stated(:who), '42501', 'of all that nothing has stayed');

-- Committed
SELECT credit_note_warning('乙区人民法院', :who, '（2026）鲁0117执8号', 'mail', :today, '通知8') \g /dev/null
SELECT is(pg_temp.stated(:who), ';false', 'nor is it told of others where the warning stays');
SELECT is((s #>> '{warned,0,court}', jsonb_array_length(s -> 'warned'), s -> 'identifiers'), ('乙区人民法院'::text, 1, jsonb_build_array(:who)), 'its own warning is told')
FROM credit_statement(:who) s;
SELECT alike(credit_statement_text(:who), '%不包括其他法院登记的内容%', 'and the letter says that there may be more');
SELECT is(pg_temp.stated('379999196203130252'), '42501', 'a number that another court has linked with the one that was warned is not told to be linked');
SELECT is(pg_temp.tied(2, :who), ';false', 'nor with a request');
SELECT is(pg_temp.tied(3, :who), ';false', 'nor with a bar');
SELECT is(pg_temp.tied(4, :who), ';false', 'nor with a held record');
-- What any court may ask about everybody is in it
RESET SESSION AUTHORIZATION;
SELECT credit_list('甲区人民法院', '379999197904160192', '丙某', '（2026）鲁0116执2号', '{1}', '决2', :today - 9, :today - 9) AS running \gset
SET SESSION AUTHORIZATION tie_b;
SELECT credit_note_warning('乙区人民法院', '379999197904160192', '（2026）鲁0117执6号', 'mail', :today, '通知6') \g /dev/null
SELECT is((jsonb_array_length(s -> 'measures'), s -> 'listings'), ((SELECT count(*)::int FROM credit_measures('379999197904160192')), '[]'::jsonb),
	'of whom another court lists now, the measures that credit_measures tells are told')
FROM credit_statement('379999197904160192') s;

-- Whom it lists, and whoever acts for all
SELECT credit_list('乙区人民法院', '379999197904160192', '丙某', '（2026）鲁0117执6号', '{1}', '决6', :today, :today) \g /dev/null
SELECT is((SELECT count(*)::int FROM credit.my_party('379999197904160192')), 1, 'of whom a court has listed the names are shown');
SELECT is(jsonb_array_length(s -> 'listings'), 2, 'of whom a court has listed it tells everything') FROM credit_statement('379999197904160192') s;
SELECT unalike(credit_statement_text('379999197904160192'), '%不包括其他法院登记的内容%', 'and the letter says nothing else');
BEGIN;
SELECT credit_add_remark(listing, '已履行大部分') FROM credit.my_listing('379999197904160192') \g /dev/null
SELECT is(jsonb_array_length(s -> 'listings'), 2, 'also where it has just decided something') FROM credit_statement('379999197904160192') s;
ROLLBACK;
BEGIN;
SELECT credit_remove(listing, 'performed', :today, '删6', :today) FROM credit.my_listing('379999197904160192') \g /dev/null
SELECT is(jsonb_array_length(s -> 'listings'), 2, 'or removed it') FROM credit_statement('379999197904160192') s;
ROLLBACK;
SET SESSION AUTHORIZATION tie_a;
SELECT is(jsonb_array_length(s -> 'noticed'), 1, 'of what a department has noticed the court that listed the subject is told') FROM credit_statement(:who) s;
SELECT is((jsonb_array_length(s -> 'listings'), jsonb_array_length(s -> 'done'), jsonb_array_length(s -> 'identifiers')), (1, 1, 2), 'the court that listed the subject is told all')
FROM credit_statement(:who) s;
SELECT is((SELECT count(*)::int FROM credit.my_party(:who)), 1, 'and the name');
RESET SESSION AUTHORIZATION;
SELECT is((jsonb_array_length(s -> 'listings'), jsonb_array_length(s -> 'warned')), (1, 1), 'so is whoever acts for all') FROM credit_statement(:who) s;
SELECT finish();
DROP TABLE tie_pupil; REVOKE CREATE ON SCHEMA public FROM tie_education;
DROP ROLE tie_a, tie_b, tie_education;
