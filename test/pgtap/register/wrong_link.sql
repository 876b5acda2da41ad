-- Register: a link of two numbers is checked as far as the numbers tell, reaches
-- no minor, and can be ended.  From then on each number is answered about by
-- itself; a question about what was known before counts the link; what was
-- decided on it is to be undone.  Two units with one organization code can be
-- kept apart.
BEGIN;
SELECT plan(79);
CREATE FUNCTION pg_temp.cases(s credit.subject, known timestamptz DEFAULT 'infinity', m credit.measure DEFAULT 'laiwu/4') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(case_no ORDER BY case_no) FROM credit_measures(s, statement_timestamp(), known) WHERE measure = m
$$;
CREATE FUNCTION pg_temp.link(former text, new text, more text DEFAULT '') RETURNS text LANGUAGE sql AS $$
	SELECT format('SELECT credit_change_identifier(''济南市莱芜区人民法院'', %L, %L, ''2026-03-02'', ''公安机关证明1号'', ''2026-03-05''%s)', former, new, more)
$$;
CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('济南市钢城区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
\i test/as_role.sql

CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999198506150014', '甲', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a,
	credit_list('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '莱芜砚禾有限公司', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05',
		details => '{"relations": [{"cardNum": "379999196001010017", "role": "法定代表人"}]}') AS b,
	credit_list('济南市钢城区人民法院', '379999198506160036', '乙', '（2026）鲁0117执3号', '{1}', '决定3', '2026-01-05', '2026-01-05') AS c;

-- What is refused (C1)
SELECT throws_ok(pg_temp.link('379999198506150014', '379999201506010032'), '23514', 'the number of a minor cannot be linked', 'a child''s number');
SELECT throws_ok(pg_temp.link('379999201506010032', '379999198506150014', $$, '户籍登记有误'$$), '23514', 'the number of a minor cannot be linked', 'either way, and with a reason');
SELECT throws_ok(pg_temp.link('379999198506150014', '379999198506150022'), '23514', 'by birth date or sex, the two numbers are those of two persons', 'another sex');
SELECT throws_ok(pg_temp.link('379999198506150014', '379999198506160036'), '23514', 'by birth date or sex, the two numbers are those of two persons', 'another birth date');
SELECT throws_ok(pg_temp.link('379999198506150014', '379999198506160036', $$, '　'$$), '23514', NULL, 'a blank reason is none');
-- A number that tells nothing is between them: it is one person with what it was linked to.
SAVEPOINT chain;
SELECT lives_ok(pg_temp.link('379999198506150014', 'passport:CHN-E12345678'), 'a passport tells neither birth date nor sex');
SELECT throws_ok(pg_temp.link('passport:CHN-E12345678', '379999198506160036'), '23514', 'by birth date or sex, the two numbers are those of two persons', 'through it no stranger is reached');
SELECT throws_ok(pg_temp.link('379999198506160036', 'passport:CHN-E12345678'), '23514', NULL, 'either way');
SELECT lives_ok(pg_temp.link('passport:CHN-E12345678', 'passport:CHN-E87654321'), 'another passport');
SELECT throws_ok(pg_temp.link('passport:CHN-E87654321', '379999198506150022'), '23514', 'by birth date or sex, the two numbers are those of two persons', 'nor through several');
ROLLBACK TO chain;
SELECT throws_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150014', '379999198506150030', credit.legal_day(now()) + 1, '公安机关证明1号', '2026-03-05')$$, '22023', 'the day of the change lies in the future', 'a change that is to come');
SELECT throws_ok($$SELECT credit_change_identifier('济南市钢城区人民法院', '379999198506150014', '379999198506150030', '2026-03-02', '公安机关证明1号', '2026-03-05')$$, '23514', 'this court has no listing under either number', 'by a court that has no listing of the subject');
SELECT throws_ok(pg_temp.link('379999198506150014', 'orgcode:MA3DEM01-9'), '23514', 'these identifiers cannot be linked', 'of a person and a unit');
SELECT throws_ok(pg_temp.link('orgcode:MA3DEM01-9', '91370116MA3DEM0198'), '23505', NULL, 'of numbers that are one unit''s already');
SELECT throws_ok(pg_temp.link('379999196001010017', '379999198506150030', $$, '更正'$$), '23514', 'this court has no listing under either number', 'of a person who is not listed');
SELECT is(pg_temp.as_role('court_b', pg_temp.link('379999198506150014', '379999198506150030')), '42501', 'in the name of another court');
SELECT throws_ok($$SELECT credit_link_successor('济南市莱芜区人民法院', '91370116MA3DEM0273', 'orgcode:MA3DEM01-9', '2026-05-06', '合并登记', '2026-05-07')$$, '23514', 'this court has no listing of the predecessor', 'nor a successor of whom it has not listed');
SELECT is((SELECT count(*) FROM credit.subject_link), 0::bigint, 'nothing was linked');
SELECT lives_ok(pg_temp.link('379999198506150014', 'passport:CHN-E12345678'), 'a passport tells neither');

-- A wrong link: an innocent person with the same birth date and sex
CREATE TEMP TABLE t AS SELECT clock_timestamp() AS before;
SELECT is(pg_temp.as_role('court_a', replace(pg_temp.link('379999198506150014', '379999198506150030'), 'SELECT credit', 'SELECT 0 < credit')), 'true', 'a slip of the pen');
SELECT is(pg_temp.cases('379999198506150030'), ARRAY['（2026）鲁0116执1号'], 'restricts who is not listed');
SELECT ok(pg_temp.as_role('finance', $$SELECT (credit_check('379999198506150030', 'laiwu/4', 'procurement')).id$$) ~ '^\d+$', 'a department checks');
SELECT ok(pg_temp.as_role('finance', $$SELECT credit_feedback('379999198506150030', 'laiwu/4', 'refused')$$) ~ '^\d+$', 'and refuses');
SELECT ok(pg_temp.as_role('finance', $$SELECT (credit_check('379999198506150014', 'laiwu/4', 'procurement')).id$$) ~ '^\d+$', 'and checks the debtor as well');
SELECT is_empty('SELECT * FROM credit.undo_list', 'nothing is to be undone as long as it stands');
ALTER TABLE t ADD linked timestamptz; UPDATE t SET linked = clock_timestamp();
CREATE TEMP TABLE link AS SELECT max(id) AS id FROM credit.subject_link;
GRANT SELECT ON link, t TO PUBLIC;

-- Its end
SELECT throws_ok($$SELECT credit_end_link((SELECT id FROM link), '更正1', '2026-04-02', ' ')$$, '22023', NULL, 'a reason is required');
SELECT throws_ok($$SELECT credit_end_link((SELECT id FROM link), '', '2026-04-02', '笔误')$$, '22023', NULL, 'and a document');
SELECT throws_ok($$SELECT credit_end_link((SELECT id FROM link), '更正1', '2026-03-04', '笔误')$$, '23514', 'the decision is older than the link', 'not older than the link');
SELECT throws_ok($$SELECT credit_end_link(0, '更正1', '2026-04-02', '笔误')$$, '42704', NULL, 'there has to be one');
SELECT is(pg_temp.as_role('court_b', $$SELECT credit_end_link((SELECT id FROM link), '更正1', '2026-04-02', '笔误')$$), '42704', 'of the court''s own');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_end_link((SELECT id FROM link), '更正1', '2026-04-02', '笔误')$$), '', 'the court ends it');
SELECT throws_ok($$SELECT credit_end_link((SELECT id FROM link), '更正1', '2026-04-02', '笔误')$$, '55000', NULL, 'once');
SELECT is(pg_temp.cases('379999198506150030'), NULL, 'the innocent is clear');
SELECT is(credit_is_restricted('379999198506150030', 'laiwu/4'), false, 'by any function');
SELECT is((SELECT count(*) FROM generate_series(1, 300) WHERE credit_is_restricted('379999198506150030', 'laiwu/4')), 0::bigint, 'however often');
SELECT is((credit_check('379999198506150030', 'laiwu/4', 'procurement')).verdict, 'clear', 'checked');
SELECT is(pg_temp.cases('379999198506150014'), ARRAY['（2026）鲁0116执1号'], 'the debtor is not');
SELECT is((SELECT array_agg(case_no) FROM credit_measures('379999198506150030', '2026-03-20') WHERE measure = 'laiwu/4'), NULL, 'whatever moment is asked about');
SELECT is(pg_temp.cases('379999198506150030', before), NULL, 'as it was known before the link') FROM t;
SELECT is(pg_temp.cases('379999198506150030', linked), ARRAY['（2026）鲁0116执1号'], 'as it was known while it stood: the link counts') FROM t;
SELECT is(credit_statement('379999198506150030') -> 'identifiers', '["379999198506150030"]', 'the statement has the one number');
SELECT is(credit_statement('379999198506150030') -> 'listings', '[]', 'and no listing');
SELECT results_eq($$SELECT decision, subject::text, measure::text, department, what, because, lifted FROM credit.undo_list ORDER BY decided_at$$,
	$$VALUES ('check', '379999198506150030', 'laiwu/4', '区财政局', 'restricted', 'end_link', false), ('feedback', '379999198506150030', 'laiwu/4', '区财政局', 'refused', 'end_link', false)$$, 'what was decided on it is to be undone, and nothing else');
SELECT is((SELECT count(*) FROM credit.undo_list u, t WHERE u.revoked_at > t.linked AND u.listing = (SELECT a FROM l)), 2::bigint, 'since when, and on which listing');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.undo_list'), '2', 'the department sees its own');
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.undo_list'), '2', 'the court what rests on its list');
SELECT is(pg_temp.as_role('court_b', 'SELECT count(*) FROM credit.undo_list'), '0', 'another court does not');
SELECT throws_ok($$UPDATE credit.subject_link SET ended_at = NULL, end_event = NULL$$, '42501', NULL, 'an end is on record');
SELECT throws_ok($$DELETE FROM credit.subject_link$$, '42501', NULL, 'so is the link');
SELECT lives_ok(pg_temp.link('379999198506150014', '379999198506150030', $$, '此前撤销有误'$$), 'and can be made again');
SELECT is(pg_temp.cases('379999198506150030'), ARRAY['（2026）鲁0116执1号'], 'to the same effect');
SELECT is_empty($$SELECT * FROM credit.undo_list$$, 'what was decided stands');
SELECT is((SELECT reason FROM credit.court_event WHERE action = 'change_identifier' ORDER BY id DESC LIMIT 1), '此前撤销有误', 'the reason is on record');
SELECT lives_ok($$SELECT credit_end_link((SELECT max(id) FROM credit.subject_link), '更正2', '2026-04-03', '笔误')$$, 'it is ended again');

-- Over several links: one of them was wrong
SELECT lives_ok(pg_temp.link('passport:CHN-E12345678', '379999198506160036', $$, '出生日期登记有误'$$), 'a number is linked with a number that is linked');
SELECT is(pg_temp.cases('379999198506160036'), ARRAY['（2026）鲁0116执1号', '（2026）鲁0117执3号'], 'over both, with the listing of another court');
SELECT lives_ok($$SELECT credit_end_link((SELECT min(id) FROM credit.subject_link), '更正3', '2026-04-03', '笔误')$$, 'the first is ended');
SELECT is(pg_temp.cases('379999198506160036'), ARRAY['（2026）鲁0117执3号'], 'the second goes on');
SELECT is(pg_temp.cases('passport:CHN-E12345678'), ARRAY['（2026）鲁0117执3号'], 'for both its numbers');
SELECT is(pg_temp.cases('379999198506150014'), ARRAY['（2026）鲁0116执1号'], 'and each has its own');

-- Two units that have one organization code
SELECT is(pg_temp.cases('91370116MA3DEM0198', m => 'laiwu/1'), ARRAY['（2026）鲁0116执2号'], 'a unit is listed under its organization code');
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', '91371200MA3DEM019K', '莱芜砚禾有限公司', '（2026）鲁0116执4号', '{1}', '决定4', '2026-01-05', '2026-01-05')$$, 'and under a code of another registry');
SELECT is((credit_check('91370116MA3DEM0198', 'laiwu/1', 'procurement')).verdict, 'restricted', 'it is restricted by both');
SELECT throws_ok($$SELECT credit_keep_apart('济南市钢城区人民法院', '91370116MA3DEM0198', '91371200MA3DEM019K', '登记机关证明', '2026-04-02')$$, '23514', NULL, 'a court that lists neither cannot say that they are two');
SELECT throws_ok($$SELECT credit_keep_apart('济南市莱芜区人民法院', '91370116MA3DEM0198', '91370116MA3DEM0273', '登记机关证明', '2026-04-02')$$, '23514', NULL, 'nor of units with two codes');
SELECT lives_ok($$SELECT credit_keep_apart('济南市莱芜区人民法院', '91370116MA3DEM0198', '91371200MA3DEM019K', '登记机关证明', '2026-04-02')$$, 'the court says that they are two');
SELECT throws_ok($$SELECT credit_keep_apart('济南市莱芜区人民法院', '91371200MA3DEM019K', '91370116MA3DEM0198', '登记机关证明', '2026-04-02')$$, '23505', NULL, 'once');
SELECT is(pg_temp.cases('91370116MA3DEM0198', m => 'laiwu/1'), ARRAY['（2026）鲁0116执2号'], 'the one is found by the organization code alone');
SELECT is(pg_temp.cases('91371200MA3DEM019K', m => 'laiwu/1'), ARRAY['（2026）鲁0116执2号', '（2026）鲁0116执4号'], 'the other by its own number as well');
SELECT is((SELECT array_agg(DISTINCT credit_is_restricted('91371200MA3DEM019K', 'laiwu/1')) FROM generate_series(1, 300)), '{t}', 'asked many times, too');
SELECT lives_ok($$SELECT credit_revoke((SELECT b FROM l), '该代码属于另一单位', '2026-04-02', '撤销1', '2026-04-03')$$, 'without the listing under the organization code');
SELECT is((SELECT array_agg(DISTINCT credit_is_restricted('91370116MA3DEM0198', 'laiwu/1')) FROM generate_series(1, 300)), '{f}', 'the first is free, asked once or many times');
SELECT is((SELECT array_agg(restricted) FROM credit_match_rows('{91370116MA3DEM0198,91371200MA3DEM019K,orgcode:MA3DEM01-9}')), '{f,t,t}', 'matched; by the bare code nobody can tell');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '青岛砚禾有限公司', '（2026）鲁0116执4号', '{1}', '决定5', '2026-01-05', '2026-01-05')$$, '23514', NULL, 'the bare code has the other''s name, which the court has to look at');
SELECT lives_ok($$SELECT credit_accept_name('91370116MA3DEM0198', '青岛砚禾有限公司', '同一代码的另一单位')$$, 'the court does');
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '青岛砚禾有限公司', '（2026）鲁0116执4号', '{1}', '决定5', '2026-01-05', '2026-01-05')$$, 'both can be listed in one case, each by its name');
SELECT is((SELECT array_agg(name ORDER BY name) FROM credit.party WHERE key = 'orgcode:MA3DEM01-9'), '{莱芜砚禾有限公司,青岛砚禾有限公司}', 'and are known by them');
SELECT is(credit_statement('91370116MA3DEM0198') #>> '{listings,0,case_no}' || jsonb_array_length(credit_statement('91370116MA3DEM0198') -> 'listings'), '（2026）鲁0116执2号2', 'a statement tells of the one alone');
SELECT is_empty('SELECT * FROM credit.duplicate_list', 'they are no pair');
SELECT * FROM finish();
ROLLBACK;
