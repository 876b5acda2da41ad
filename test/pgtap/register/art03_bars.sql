-- Register, 法释〔2017〕7号 art. 3, 法发〔2019〕35号 art. 16: what keeps a debtor from
-- being listed, on which ground, and that it is asked by whatever lists on that
-- ground: a decision, a push, a further ground, a correction.
BEGIN;
SELECT plan(42);
\set court '济南市莱芜区人民法院'
\set who '379999196001110130'
CREATE FUNCTION pg_temp.list(grounds integer[], bars text DEFAULT NULL, case_no text DEFAULT '（2026）鲁0116执1号') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', case_no, grounds, '决定1', '2026-01-05', '2026-01-05', NULL, jsonb_strip_nulls(jsonb_build_object('bars', bars)));
	RAISE SQLSTATE 'XX001';
EXCEPTION WHEN SQLSTATE 'XX001' THEN RETURN 'listed';
	WHEN check_violation THEN RETURN SQLERRM;
END $$;
-- Which ground each bar keeps away
SELECT is((SELECT string_agg(format('%s:%s', b.code, (SELECT string_agg(g::text, '' ORDER BY g) FROM generate_series(1, 6) g WHERE pg_temp.list(ARRAY[g], b.code) <> 'listed')), ' ' ORDER BY b.item) FROM credit.bar b),
	'security_given:1 assets_suffice:16 later_in_order:1 not_refusing:1 applicant_waits:16 student_loan:123456', 'art. 3 keeps ground 1 away, 35号 art. 16 grounds 1 and 6, and students'' loans all');
SELECT is(pg_temp.list('{6}', 'assets_suffice'), 'the decision cannot be entered: ground 6 is barred (法发〔2019〕35号 art. 16): assets under seizure suffice', 'who breaks a settlement while property under control suffices');
SELECT is(pg_temp.list('{6}', 'applicant_waits'), 'the decision cannot be entered: ground 6 is barred (法发〔2019〕35号 art. 16): the applicant asks to wait', 'or the applicant asks to wait');
SELECT is(pg_temp.list('{1}', 'applicant_waits, security_given'), 'the decision cannot be entered: ground 1 is barred (法释〔2017〕7号 art. 3): sufficient security given; ground 1 is barred (法发〔2019〕35号 art. 16): the applicant asks to wait', 'each bar with its article');
SELECT is(pg_temp.list('{1,6}', 'assets_suffice'), 'the decision cannot be entered: ground 1 is barred (法释〔2017〕7号 art. 3): assets under seizure suffice; ground 6 is barred (法发〔2019〕35号 art. 16): assets under seizure suffice', 'each ground with its bars');
SELECT is(pg_temp.list('{4,6}', 'assets_suffice'), 'the decision cannot be entered: ground 6 is barred (法发〔2019〕35号 art. 16): assets under seizure suffice', 'among several the one that is barred');
SELECT is(pg_temp.list('{4}', 'student_loan'), 'the decision cannot be entered: ground 4 is barred (法发〔2019〕35号 art. 16): full-time student in debt by a campus loan', 'a full-time student for a student loan is not listed at all');
SELECT is(pg_temp.list('{2,3,4,5}', 'security_given assets_suffice later_in_order not_refusing applicant_waits'), 'listed', 'grounds 2 to 5 none of the others keeps away');

-- On record beforehand
SELECT credit_bar(:'court', :'who', '(2026)鲁0116执1号', 'applicant_waits', '申请书') AS waits \gset
SELECT is(pg_temp.list('{6}'), 'the decision cannot be entered: ground 6 is barred (法发〔2019〕35号 art. 16): the applicant asks to wait', 'a bar that was entered is known');
SELECT is(pg_temp.list('{6}', NULL, '（2026）鲁0116执2号'), 'listed', 'of its case alone');
SELECT lives_ok(format($$SELECT credit_lift_bar(%s, '申请执行人不再申请暂缓')$$, :waits), 'the applicant waits no more');
SELECT is(pg_temp.list('{6}'), 'listed', 'and the bar is gone');
SELECT lives_ok(format($$SELECT credit_bar(%L, %L, '（2026）鲁0116执1号', 'student_loan', '学籍证明')$$, :'court', :'who'), 'a student');
SELECT alike(pg_temp.list('{5}'), '%ground 5 is barred%full-time student in debt by a campus loan', 'is not listed');
SELECT lives_ok($$SELECT credit_lift_bar((SELECT max(id) FROM credit.listing_bar), '已毕业')$$, 'before the court lifts the bar');

-- A correction to a barred ground
SELECT credit_list(:'court', :'who', '甲', '（2026）鲁0116执1号', '{4}', '决定1', '2026-01-05', '2026-01-05') AS listing \gset
SELECT credit_bar(:'court', :'who', '（2026）鲁0116执1号', 'security_given', '担保书') AS bar \gset
CREATE FUNCTION pg_temp.correct(listing bigint, grounds text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit_correct(listing, jsonb_build_object('grounds', grounds::jsonb), '情形有误', '2026-03-02', '更正1', '2026-03-02');
	RAISE SQLSTATE 'XX001';
EXCEPTION WHEN SQLSTATE 'XX001' THEN RETURN 'corrected';
	WHEN check_violation THEN RETURN SQLERRM;
END $$;
SELECT is(pg_temp.correct(:listing, '[1]'), 'ground 1 is barred (法释〔2017〕7号 art. 3): sufficient security given', 'a correction to ground 1 is refused');
SELECT is(pg_temp.correct(:listing, '[1, 4]'), 'ground 1 is barred (法释〔2017〕7号 art. 3): sufficient security given', 'also beside another');
SELECT is(pg_temp.correct(:listing, '[6]'), 'corrected', 'to a ground that the bar does not meet it passes');
SELECT is((SELECT count(*) FROM credit.court_event WHERE action = 'correct'), 0::bigint, 'nothing is on record of what was refused');
SELECT lives_ok(format($$SELECT credit_correct(%s, '{"performance": "部分未履行"}', '履行情况有误', '2026-03-02', '更正2', '2026-03-02')$$, :listing), 'what is no ground is corrected all the same');

-- A further ground
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{1}', '2026-03-03', '决定2', '2026-03-03')$$, :listing), '23514', 'ground 1 is barred (法释〔2017〕7号 art. 3): sufficient security given', 'a further ground is refused');
SELECT credit_bar(:'court', :'who', '（2026）鲁0116执1号', 'assets_suffice', '查封笔录') AS suffice \gset
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{6}', '2026-03-03', '决定2', '2026-03-03')$$, :listing), '23514', 'ground 6 is barred (法发〔2019〕35号 art. 16): assets under seizure suffice', 'ground 6 as well');
SELECT lives_ok(format($$SELECT credit_add_ground(%s, '{5}', '2026-03-03', '决定2', '2026-03-03')$$, :listing), 'another is added');

-- A push
CREATE FUNCTION pg_temp.send(push_no text, grounds jsonb, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.unchanged, r.rejected)
	FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array('{"name": "乙", "subject": "379999196102120186", "case_no": "（2026）鲁0116执9号", "decision_no": "决定9", "decided_on": "2026-01-05"}'::jsonb
		|| jsonb_build_object('grounds', grounds) || more)) r
$$;
SELECT is(pg_temp.send('1', '[6]', '{"bars": ["assets_suffice"]}'), '0/0/0/1', 'a record on ground 6 that says that property suffices is a reject');
SELECT is(pg_temp.send('2', '[4]'), '1/0/0/0', 'on another ground it lists');
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196102120186', '（2026）鲁0116执9号', 'later_in_order', '笔录')$$, 'then a bar');
SELECT is(pg_temp.send('3', '[1]'), '0/0/0/1', 'a push that changes the grounds to 1 is a reject');
SELECT is((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'ground 1 is barred (法释〔2017〕7号 art. 3): later in the order of performance', 'with the bar');
SELECT is(pg_temp.send('4', '[1, 4]', '{"decision_no": "决定10", "decided_on": "2026-02-05"}'), '0/0/0/1', 'so is one that decides on it anew');
SELECT is((SELECT array_agg(DISTINCT r.grounds::text) FROM credit.listing l JOIN credit.listing_record r USING (id) WHERE l.subject = '379999196102120186' AND l.known_until = 'infinity'), '{"{4}"}', 'the listing stays as it was');
SELECT is(pg_temp.send('5', '[4]', '{"performance": "部分未履行"}'), '0/1/0/0', 'what is no ground passes');
SELECT is(pg_temp.send('6', '[4]', '{"performance": "全部未履行", "bars": ["security_given"]}'), '0/1/0/0', 'with a bar of a ground that it has not');

-- One unit's codes, and the tables
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '（2026）鲁0116执11号', 'assets_suffice', '查封笔录')$$, 'a bar under the organization code');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执11号', '{6}', '决定11', '2026-01-05', '2026-01-05')$$, '23514', NULL, 'holds under the unified code');
SELECT throws_like($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', 'sympathy', 'x')$$, 'bar "sympathy" is not known', 'no other bar is recorded');
-- In Chinese: the word of today and those of before
CREATE TEMP TABLE said AS SELECT w.code, w.en, x.word FROM credit.word w, LATERAL (SELECT w.zh AS word UNION ALL SELECT unnest(w.former)) x WHERE w.kind = 'bar';
SELECT cmp_ok((SELECT count(*)::int FROM said), '>', 6, 'each bar has a Chinese word, some one of before');
SELECT is_empty($$SELECT s.code, s.word FROM said s WHERE pg_temp.list('{1,6}', s.word, '（2026）鲁0116执99号') NOT LIKE '%: ' || s.en || '%'$$, 'a decision or a record takes each of them');
SELECT is_empty($$SELECT a.word, b.word FROM said a, said b WHERE a.code < b.code
	AND (pg_temp.list('{1,6}', a.word || '、' || b.word, '（2026）鲁0116执99号') NOT LIKE '%' || a.en || '%' OR pg_temp.list('{1,6}', a.word || '、' || b.word, '（2026）鲁0116执99号') NOT LIKE '%' || b.en || '%')$$,
	'and two of them joined by 、, which stands within words as well');
SELECT matches(pg_temp.list('{1}', '履行顺序在后、同情', '（2026）鲁0116执99号'), 'bars holds "同情", which is none of', 'beside one, another that is none is named by itself');
CREATE TEMP TABLE entered AS SELECT s.code, s.word, credit_bar('济南市莱芜区人民法院', '379999196001110130', format('（2026）鲁0116执%s号', 100 + row_number() OVER (ORDER BY s.word)), s.word, '材料') AS id FROM said s;
SELECT is_empty($$SELECT e.code, e.word, b.bar FROM entered e LEFT JOIN credit.listing_bar b ON b.id = e.id WHERE b.bar IS DISTINCT FROM e.code$$, 'and so does credit_bar');
SELECT is((SELECT count(DISTINCT bar) FROM credit.bar_ground), (SELECT count(*) FROM credit.bar), 'every bar keeps some ground away');
SELECT is((SELECT array_agg(code ORDER BY item) FROM credit.bar), '{security_given,assets_suffice,later_in_order,not_refusing,applicant_waits,student_loan}', 'the library knows them in this order');
SELECT * FROM finish();
ROLLBACK;
