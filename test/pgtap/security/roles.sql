-- Security: who may see and do what.  Each role has what its login needs and
-- nothing else.
BEGIN;
SELECT plan(76);

-- The table in doc/security.md is what the catalogs say
\set documented `sed -n '/^| object | court/,/^Sequences:/p' doc/security.md`
\set from_catalog `psql -XAtq -f test/role_table.sql`
SELECT is(:'documented'::text, :'from_catalog', 'doc/security.md has every object, and each role''s rights on it as they are');
\set documented `sed -n '/^| 对象 | 法院/,/^序列：/p' doc/zh-CN/security.md`
\set from_catalog `psql -XAtq -v lang=zh -f test/role_table.sql`
SELECT is(:'documented'::text, :'from_catalog', 'and so has the page in Chinese');

-- Two courts, two departments and an application, an auditor, the office, a reader
CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE app; SELECT credit_bind_application('区财政局', 'app', 'laiwu/4') \gset
CREATE ROLE auditor IN ROLE credit_auditor;
CREATE ROLE office IN ROLE credit_office;
CREATE ROLE reader IN ROLE credit_reader;
CREATE ROLE nobody;
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;

-- The court: its own list
SELECT is(pg_temp.as_role('court_a', $$SELECT (credit_push('甲区人民法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "丙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [2], "decisionDate": "2026-06-01"}]')).added$$), '2', 'a court pushes its list');
SELECT is(pg_temp.as_role('court_b', $$SELECT (credit_push('乙区人民法院', '1', '[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执2号", "grounds": [2], "decisionDate": "2026-06-01"}]')).added$$), '1', 'and another its own');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_push('乙区人民法院', '2', '[]')$$), '42501', 'not for the other');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_push('甲区人民法院', '2', '[]')$$), '42501', 'a department pushes nothing');
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.my_listing()'), '2', 'a court reads its own listings');
SELECT is(pg_temp.as_role('court_b', 'SELECT string_agg(name, '','') FROM credit.current_list'), '乙', 'through views as well');
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.my_party()'), '0', 'the names under which its own are known, once its transaction has ended (self_made_tie.sql)');
SELECT is(pg_temp.as_role('court_a', format($$SELECT credit_revoke(%s, 'x', '2026-06-02', 'x', '2026-06-02')$$, (SELECT listing FROM credit.listing WHERE court = '乙区人民法院'))), '42704', 'another''s listing is none');
SELECT is(pg_temp.as_role('court_a', $$SELECT credit_exempt('乙区人民法院', '379999196102120186', 'laiwu/22', 'x', 'x', '2026-06-01', '2026-06-01', '2026-06-02')$$), '42501', 'nor can it decide in the other''s name');
SELECT is(pg_temp.as_role('court_a', $$INSERT INTO credit.listing (id) SELECT id FROM credit.listing$$), '42501', 'nothing is listed but by a push or a decision');
SELECT is(pg_temp.as_role('court_a', $$UPDATE credit.listing SET until = NULL$$), '42501', 'nothing changed');
SELECT is(pg_temp.as_role('court_a', $$SELECT (SELECT by_role FROM credit.my_court_event() WHERE id = credit_bind_event) FROM (SELECT max(id) AS credit_bind_event FROM credit.my_court_event()) e$$), NULL, '(no decision yet)');
SELECT ok(pg_temp.as_role('court_a', format($$SELECT credit_bind(%s, '379999196203130252', 'legal_representative', '2026-06-01', '（2026）鲁0116执3号', '2026-06-02')$$, (SELECT listing FROM credit.listing WHERE case_no LIKE '%0116执3号'))) ~ '^\d{1,4}$', 'a decision of its own');
SELECT is((SELECT by_role::text FROM credit.court_event), 'court_a', 'is on record as this role''s, not as the owner''s');

-- Departments: their own measures
SELECT is(pg_temp.as_role('finance', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict$$), 'restricted', 'a department checks its measure');
SELECT is(pg_temp.as_role('finance', $$SELECT (credit_check('379999196001110130', 'laiwu/30', 'honour')).verdict$$), '42501', 'not another''s');
SELECT is(pg_temp.as_role('civil', $$SELECT credit_is_restricted('379999196001110130', 'laiwu/4')$$), '42501', 'by no function');
SELECT is(pg_temp.as_role('civil', $$SELECT credit_explain('379999196001110130', 'laiwu/4')$$), '42501', 'explained neither');
SELECT is(pg_temp.as_role('civil', $$SELECT credit_check('379999196001110130', 'laiwu/99', 'honour')$$), '42704', 'a measure of no plan is what it is for everybody');
SELECT set_eq($$SELECT unnest(pg_temp.as_role('finance', $q$SELECT array_agg(measure) FROM credit_measures('379999196001110130')$q$)::text[])$$,
	$$SELECT m.measure::text FROM credit_measures('379999196001110130') m JOIN credit.measure_list l ON l.measure = m.measure WHERE '区财政局' = ANY (l.departments)$$,
	'it reads the measures that the plan gives it');
SELECT cmp_ok(pg_temp.as_role('finance', $$SELECT count(*) FROM credit_measures('379999196001110130')$$)::int, '<', (SELECT count(*)::int FROM credit_measures('379999196001110130')), 'which are not all');
SELECT is(pg_temp.as_role('nobody', $$SELECT credit_measures('379999196001110130')$$), '42501', 'who is bound to nothing may call nothing');
GRANT EXECUTE ON FUNCTION credit_measures(text, timestamptz, timestamptz), credit_check(text, text, text) TO nobody;
SELECT is(pg_temp.as_role('nobody', $$SELECT credit_measures('379999196001110130')$$), '42501', 'and who may call it still asks about nothing');
SELECT ok(pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$) ~ '^\d{1,4}$', 'it feeds back');
SELECT ok(pg_temp.as_role('civil', $$SELECT credit_feedback('379999196102120186', 'laiwu/3', 'refused')$$) ~ '^\d{1,4}$', 'so does the other');
SELECT results_eq('SELECT department, court, recorded_by FROM credit.feedback ORDER BY id', $$VALUES ('区财政局', '甲区人民法院', 'finance'::name), ('区民政局', '乙区人民法院', 'civil')$$, 'each for itself');
SELECT is(pg_temp.as_role('civil', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$), '42501', 'not for the other''s measure');
SELECT is(pg_temp.as_role('finance', 'SELECT string_agg(department, '','') FROM credit.feedback'), '区财政局', 'it sees its own feedback');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.my_access_log()'), '1', 'its own checks');
SELECT is(pg_temp.as_role('civil', 'SELECT count(*) FROM credit.my_access_log()'), '0', 'and not the other''s');
SELECT is(pg_temp.as_role('court_b', 'SELECT string_agg(department, '','') FROM credit.feedback'), '区民政局', 'a court sees all feedback on its listings, and no other');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.listing'), '42501', 'a department does not read the list');
SELECT is(pg_temp.as_role('finance', 'INSERT INTO credit.feedback (subject, measure, outcome) VALUES (''379999196001110130'', ''laiwu/4'', ''refused'')'), '42501', 'nor write past the functions');

-- An application
SELECT is(pg_temp.as_role('app', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict$$), 'restricted', 'an application checks its one measure');
SELECT is(pg_temp.as_role('app', $$SELECT (credit_check('379999196001110130', 'laiwu/5', 'funding')).verdict$$), '42501', 'no other of its department');
SELECT is(pg_temp.as_role('app', 'SELECT count(*) FROM credit.my_access_log()'), '42501', 'and reads nothing');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.my_access_log() WHERE asking_role = ''app'''), '1', 'the department sees what its application asked');
SELECT throws_ok($$SELECT credit_bind_application('区财政局', 'app', 'laiwu/30')$$, '42501', NULL, 'a measure of another department cannot be given to it');

-- The office, the auditor, the reader
SELECT is(pg_temp.as_role('office', $$SELECT credit_suspend_measure('laiwu/30', '依据待核')$$), NULL, 'the office suspends a measure');
SELECT is((SELECT by_role::text FROM credit.measure_event), 'office', 'in its own name');
SELECT is(pg_temp.as_role('office', $$INSERT INTO credit.purpose (code, name) VALUES ('fishing', '渔业捕捞') RETURNING code$$), 'fishing', 'it adds a purpose');
SELECT is(pg_temp.as_role('office', $$WITH gone AS (DELETE FROM credit.purpose RETURNING code) SELECT string_agg(code, ',') FROM gone$$), 'fishing', 'and takes back its own only');
SELECT is(pg_temp.as_role('office', 'SELECT count(*) FROM credit.feedback_summary'), '2', 'it has the figures');
SELECT is(pg_temp.as_role('office', $$SELECT credit_check('379999196001110130', 'laiwu/4', 'procurement')$$), '42501', 'it asks about nobody');
SELECT is(pg_temp.as_role('auditor', 'SELECT count(*) FROM credit.access_log'), (SELECT count(*)::text FROM credit.access_log), 'the auditor reads the logs');
SELECT is(pg_temp.as_role('auditor', 'SELECT count(*) FROM credit.listing'), '42501', 'nothing else');
SELECT is(pg_temp.as_role('auditor', 'DELETE FROM credit.access_log'), '42501', 'and changes nothing');
SELECT is(pg_temp.as_role('office', 'SELECT string_agg(subject, '','' ORDER BY subject) FROM credit.masked_list WHERE kind = ''person'''), '379999************,379999************', 'the office has masked identifiers');
SELECT is(pg_temp.as_role('reader', 'SELECT count(*) FROM credit.current_list'), '42501', 'a reader has none');

-- Bindings
SELECT is(pg_temp.as_role('finance', $$SELECT credit_bind_department('区民政局', 'finance')$$), '42501', 'nobody binds himself');
SELECT throws_ok($$SELECT credit_bind_department('区天文局', 'finance')$$, '42704', NULL, 'a department of no plan');
SELECT throws_ok($$SELECT credit_bind_department('区财政局', 'credit_department')$$, '22023', NULL, 'what all departments have in common is none of them');
CREATE ROLE clerk NOINHERIT IN ROLE finance;
CREATE ROLE officer IN ROLE finance;
SELECT is(pg_temp.as_role('officer', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict$$), 'restricted', 'members of the department''s role act for it');
SELECT is(pg_temp.as_role('clerk', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict$$), '42501', 'but one who has to SET ROLE first');
PREPARE kept AS SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).verdict;
SELECT is(pg_temp.as_role('finance', 'EXECUTE kept'), 'restricted', 'a statement prepared before');
REVOKE finance FROM officer;
SELECT is(pg_temp.as_role('officer', 'EXECUTE kept'), '42501', 'does not outlast a membership');
SELECT is(credit_unbind('finance'), 1, 'nor a binding that is ended');
SELECT is(pg_temp.as_role('finance', 'EXECUTE kept'), '42501', '... at once');
SELECT results_eq($$SELECT department, unbound_at IS NOT NULL, unbound_by FROM credit.role_binding WHERE role = 'finance'$$, $$VALUES ('区财政局', true, current_user)$$, 'what was bound stays on record');
SELECT credit_bind_department('区财政局', 'finance') \gset

CREATE ROLE mixed; SELECT credit_bind_department('区民政局', 'mixed'), credit_bind_application('区财政局', 'mixed', 'laiwu/4') \gset
SELECT is(pg_temp.as_role('mixed', $$SELECT count(*) FROM credit.feedback WHERE department = '区财政局'$$), '0', 'an application''s binding shows nothing of its department');
SELECT is(pg_temp.as_role('mixed', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$), '42501', 'and feeds nothing back for it');
SELECT ok(credit_bind_department('区财政局', 'mixed') IS NOT NULL AND credit_unbind('mixed') = 2, 'bound anew, and unbound');
CREATE ROLE narrowed; SELECT credit_bind_department('区财政局', 'narrowed'), credit_bind_application('区财政局', 'narrowed', 'laiwu/4') \gset
SELECT is(pg_temp.as_role('narrowed', 'SELECT count(*) FROM credit.feedback'), '42501', 'a department narrowed to an application reads no more');
CREATE ROLE dual; SELECT credit_bind_court('甲区人民法院', 'dual'), credit_bind_department('区民政局', 'dual') \gset
SET LOCAL credit.department = '区教育局';
SELECT is(pg_temp.as_role('dual', $$SELECT credit_feedback('379999196001110130', 'laiwu/22', 'refused')$$), '42501', 'a court that is a department too feeds back for no other');
RESET credit.department;
CREATE ROLE li; SELECT credit_bind_department('区财政局', 'li') \gset
ALTER ROLE li RENAME TO zhang;
SELECT is(pg_temp.as_role('zhang', $$SELECT credit_check('379999196001110130', 'laiwu/4', 'procurement')$$), '42501', 'a renamed role is another');
SELECT throws_ok($$SELECT credit_bind_application('区财政局', 'app', VARIADIC NULL::credit.measure[])$$, '22023', NULL, 'an application is bound to measures by name');
SELECT is(credit_unbind('credit_department'), 0, 'what was never bound');
SELECT ok(has_function_privilege('credit_department', 'credit_check(credit.subject, credit.measure, text)', 'EXECUTE'), 'loses nothing by being unbound');
SELECT is(credit_unbind('li'), 1, 'and what it was bound to can be ended under the name that it had');

-- The trigger asks as the table's owner; who only writes the table needs no right
CREATE TABLE bid (bidder credit.subject);
GRANT ALL ON bid TO nobody, civil;
ALTER TABLE bid OWNER TO civil;
CREATE TRIGGER e BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
SELECT is(pg_temp.as_role('nobody', $$INSERT INTO bid VALUES ('379999196001110130')$$), '42501', 'the owner''s department does not have the measure');
ALTER TABLE bid OWNER TO finance;
SELECT is(pg_temp.as_role('nobody', $$INSERT INTO bid VALUES ('379999196001110130')$$), 'CR001', 'the owner''s has');

-- What is granted can be read: a view's functions are called by its reader.
CREATE ROLE figures;
GRANT credit_reader TO figures;
SELECT is_empty($$SELECT r.role, c.oid::regclass FROM unnest('{court_a,finance,office,auditor,figures}'::name[]) r (role)
	JOIN pg_class c ON c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace, 'credit_bi_zh'::regnamespace)
	WHERE has_table_privilege(r.role, c.oid, 'SELECT') AND pg_temp.as_role(r.role, format('SELECT count(x::text) FROM (SELECT x.* FROM %s x OFFSET 0) x', c.oid::regclass)) !~ '^\d{1,4}$'$$,
	'whoever may read a table or view can');

-- Nor the tables, by which EXPLAIN would tell of others' rows
SELECT is(pg_temp.as_role('court_a', 'SELECT count(*) FROM credit.listing'), '42501', 'a court reads its list by a function, and not the table');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.access_log'), '42501', 'a department the log neither');

SELECT * FROM finish();
ROLLBACK;
