-- Practice: a department's table under watch (credit_watch): who may put what
-- under watch, and which of its rows the list reaches when that is asked
-- (credit_hits).
BEGIN;
SELECT plan(63);

CREATE ROLE transport LOGIN; SELECT credit_bind_department('区文明办', 'transport') \gset
CREATE ROLE clerk; SELECT credit_bind_department('区文明办', 'clerk') \gset
CREATE ROLE app; SELECT credit_bind_application('区文明办', 'app', 'laiwu/29') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE nobody;
\i test/as_role.sql
CREATE FUNCTION pg_temp.hits(w bigint) RETURNS text LANGUAGE sql AS $$SELECT string_agg(concat_ws('/', row_key[1], verdict, state), ' ' ORDER BY row_key) FROM credit_hits(w)$$;
GRANT ALL ON SCHEMA public TO PUBLIC;

SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "丙公司", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196001110130", "role": "法定代表人", "since": "2019-06-12"}]},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "since": "2019-06-12"}]}]') \gset

-- Who may put what under watch
CREATE FUNCTION pg_temp.watch(args text) RETURNS text LANGUAGE sql AS $$SELECT pg_temp.as_role('transport', format('SELECT credit_watch(%s)', args))$$;
SET ROLE transport;
CREATE TABLE honour (id integer PRIMARY KEY, holder credit.subject, title text, standing boolean, until date, ends timestamptz, secret text);
CREATE TABLE keyless (holder credit.subject);
CREATE VIEW seen AS SELECT * FROM honour;
CREATE TYPE pair AS (a text, b text);
CREATE TABLE odd (id pair PRIMARY KEY, holder credit.subject);
CREATE TABLE other (id integer PRIMARY KEY, holder credit.subject, pair pair, number integer);
RESET ROLE;
SELECT is(pg_temp.watch($$'honour', 'holder', 'laiwu/29'$$), '55000', 'without the index on the subject''s key a table is not watched');
SET ROLE transport;
SELECT throws_ok($$SELECT credit_watch('honour', 'holder', 'laiwu/29')$$, '55000', 'table "honour" has no index by which subjects of column "holder" are found', 'and the error says so');
RESET ROLE;
CREATE FUNCTION pg_temp.hint(q text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE h text;
BEGIN EXECUTE q; RETURN NULL; EXCEPTION WHEN OTHERS THEN GET STACKED DIAGNOSTICS h = PG_EXCEPTION_HINT; RETURN h; END $$;
SET ROLE transport;
SELECT is(pg_temp.hint($$SELECT credit_watch('honour', 'holder', 'laiwu/29')$$), 'CREATE INDEX ON public.honour (public.credit_subject_key(holder));', 'its hint is what to run');
CREATE INDEX ON honour (holder);
CREATE INDEX ON honour (credit_subject_key(holder)) WHERE standing;
CREATE INDEX ON honour (id, credit_subject_key(holder));
CREATE INDEX ON honour USING hash (credit_subject_key(holder));
RESET ROLE;
SELECT is(pg_temp.watch($$'honour', 'holder', 'laiwu/29'$$), '55000', 'one on part of the rows, behind another column, of another kind or on the number itself is none');
CREATE INDEX honour_key ON honour (credit_subject_key(holder));
CREATE INDEX ON other (credit_subject_key(holder));
CREATE INDEX ON odd (credit_subject_key(holder));
CREATE INDEX ON keyless (credit_subject_key(holder));
SELECT is(pg_temp.watch(args), code, what) FROM (VALUES
	($$NULL, 'holder', 'laiwu/29'$$, '22004', 'no table'), ($$'honour', NULL, 'laiwu/29'$$, '22004', 'no column'), ($$'honour', 'holder', NULL$$, '22004', 'no measure'),
	($$'honour', 'holder', 'laiwu/29', NULL$$, '22004', 'no list of labels'), ($$'honour', 'holder', 'laiwu/29', '{NULL}'$$, '22004', 'no label'), ($$'honour', 'holder', 'laiwu/29', '{{title}}'$$, '22023', 'labels in a table'),
	($$4294967295::oid::regclass, 'holder', 'laiwu/29'$$, '42P01', 'a table that is not there'),
	($$'honour', 'nothing', 'laiwu/29'$$, '42703', 'a column that is not there'), ($$'honour', 'holder', 'laiwu/29', '{nothing}'$$, '42703', 'a label that is not there'),
	($$'honour', 'holder', 'laiwu/29', '{ctid}'$$, '42703', 'a column of the server''s'),
	($$'other', 'number', 'laiwu/29'$$, '42804', 'a column that holds no subject'), ($$'honour', 'holder', 'laiwu/29', '{}', 'title'$$, '42804', 'a condition that is no boolean'),
	($$'honour', 'holder', 'laiwu/29', '{}', NULL, 'title'$$, '42804', 'an end that is no day and no moment'),
	($$'other', 'holder', 'laiwu/29', '{pair}'$$, '42804', 'a label of a type that others have made'), ($$'odd', 'holder', 'laiwu/29'$$, '42804', 'a key of such'),
	($$'keyless', 'holder', 'laiwu/29'$$, '55000', 'a table without a primary key'), ($$'seen', 'holder', 'laiwu/29'$$, '42809', 'a view'),
	($$'credit.listing', 'subject', 'laiwu/29'$$, '42501', 'a table of ours, by who does not own it'), ($$'pg_class', 'relname', 'laiwu/29'$$, '42501', 'one of the server''s'),
	($$'honour', 'holder', 'laiwu/4'$$, '42501', 'a measure of another department'), ($$'honour', 'holder', 'laiwu/99'$$, '42704', 'a measure of no plan')) x (args, code, what);
SELECT is(pg_temp.as_role('clerk', $$SELECT credit_watch('honour', 'holder', 'laiwu/29')$$), '42501', 'nor does a colleague who does not own the table, though it could be read');
SELECT is(pg_temp.as_role('nobody', $$SELECT credit_watch('honour', 'holder', 'laiwu/29')$$), '42501', 'nor who is bound to nothing');
SET LOCAL credit.department = '区文明办';
SELECT throws_ok($$SELECT credit_watch('credit.listing', 'subject', 'laiwu/29')$$, '0A000', NULL, 'not even the owner watches the list itself');
CREATE TEMP TABLE gone (id integer PRIMARY KEY, holder credit.subject);
SELECT throws_ok($$SELECT credit_watch('gone', 'holder', 'laiwu/29')$$, '0A000', NULL, 'nor a temporary table');
CREATE TABLE parent (id integer PRIMARY KEY, holder credit.subject); CREATE TABLE child () INHERITS (parent);
SELECT throws_ok($$SELECT credit_watch('parent', 'holder', 'laiwu/29')$$, '0A000', NULL, 'nor one with others that inherit from it');
RESET credit.department;
SELECT throws_ok($$SELECT credit_watch('honour', 'holder', 'laiwu/30')$$, '22023', 'several departments carry out measure "laiwu/30"', 'nor for nobody');
ALTER TABLE honour ENABLE ROW LEVEL SECURITY;
ALTER TABLE honour FORCE ROW LEVEL SECURITY;
SELECT is(pg_temp.watch($$'honour', 'holder', 'laiwu/29'$$), '0A000', 'nor one whose policies would be passed by');
ALTER TABLE honour DISABLE ROW LEVEL SECURITY;
ALTER TABLE honour NO FORCE ROW LEVEL SECURITY;

SELECT pg_temp.watch($$'honour', 'holder', 'laiwu/29', '{title,until}', 'standing', 'until'$$)::bigint AS w \gset
SELECT is(pg_temp.as_role('transport', format('SELECT relation FROM credit.watch_list WHERE watch = %s', :w)), 'public.honour', 'the owner, who acts for the department, puts it under watch');
SELECT is(pg_temp.watch($$'honour', 'holder', 'laiwu/29'$$), '42710', 'once');
SELECT is((SELECT concat_ws('|', department, registered_by) FROM credit.watch), '区文明办|transport', 'it is the department''s');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit.watch_list'), '0', 'others do not see that there is one');
SELECT is(pg_temp.as_role('finance', format('SELECT count(*) FROM credit_hits(%s)', :w)), '42704', 'and to ask for it is as if there was none');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit_hits(987654)'), '42704', 'such as this');
SELECT is(pg_temp.as_role('finance', format('SELECT credit_unwatch(%s)', :w)), '42704', 'nor can they end it');

-- Who is reached
SELECT is(pg_temp.as_role('transport', format('SELECT pg_temp.hits(%s)', :w)), NULL, 'an empty table has no hits');
INSERT INTO honour VALUES (1, '379999196001110130', '劳动模范', true), (2, '379999196203130252', '劳动模范', true), (3, '379999196102120186', '三八红旗手', true), (4, NULL, 'x', true),
	(5, '91370116MA3DEM0198', '守合同重信用企业', true), (6, '379999196001110130', '道德模范', true);
SELECT is(pg_temp.as_role('transport', format('SELECT pg_temp.hits(%s)', :w)), '1/restricted/open 3/restricted/open 5/restricted/open 6/restricted/open',
	'whose organization is listed, each row of theirs, and the organization itself; nobody else');
SELECT results_eq(format('SELECT row_key, labels, subject, measure, effect, case_no, court, via, hit, noticed_at FROM credit_hits(%s) WHERE row_key IN (''{1}'', ''{3}'') ORDER BY 1', :w),
	$$VALUES ('{1}'::text[], '{"title": "劳动模范", "until": null}'::jsonb, '379999196001110130'::credit.subject, 'laiwu/29'::credit.measure, 'withhold', '（2026）鲁0116执1号', '济南市莱芜区人民法院', '91350100M000100Y43'::credit.subject, NULL::bigint, NULL::timestamptz),
		('{3}', '{"title": "三八红旗手", "until": null}', '379999196102120186', 'laiwu/29', 'withhold', '（2026）鲁0116执2号', '济南市莱芜区人民法院', '91370116MA3DEM0198', NULL, NULL)$$,
	'with row, labels, case, court, and the organization through which');
SELECT is((SELECT array_agg(DISTINCT since = credit.day_start('2026-06-01')) FROM credit_hits(:w) WHERE row_key <> '{3}'), '{t}', 'and since when');
SELECT is(pg_temp.as_role('clerk', format('SELECT pg_temp.hits(%s)', :w)), '42501', 'a colleague without SELECT on the table does not read it');
GRANT SELECT (id, holder, title, standing) ON honour TO clerk;
SELECT is(pg_temp.as_role('clerk', format('SELECT pg_temp.hits(%s)', :w)), '42501', 'nor with SELECT on some of its columns');
GRANT SELECT (until) ON honour TO clerk;
SELECT isnt(pg_temp.as_role('clerk', format('SELECT pg_temp.hits(%s)', :w)), '42501', 'but with SELECT on the key and the columns named');
GRANT SELECT ON honour TO app;
SELECT is(pg_temp.as_role('app', format('SELECT pg_temp.hits(%s)', :w)), '42501', 'an application, which asks about one subject after the other, does not');
REVOKE USAGE ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO transport;
SELECT is(pg_temp.as_role('clerk', format('SELECT count(*) FROM public.credit_hits(%s)', :w)), '42501', 'who may not use the schema reads no table in it');
GRANT USAGE ON SCHEMA public TO PUBLIC;
ALTER TABLE honour ENABLE ROW LEVEL SECURITY;
SELECT is(pg_temp.as_role('clerk', format('SELECT pg_temp.hits(%s)', :w)), '0A000', 'row security turned on later is not passed by');
SELECT isnt(pg_temp.as_role('transport', format('SELECT pg_temp.hits(%s)', :w)), '0A000', 'by whom it does not concern it is read');
ALTER TABLE honour DISABLE ROW LEVEL SECURITY;

-- What the department alone can see
UPDATE honour SET standing = CASE id WHEN 1 THEN false WHEN 3 THEN NULL ELSE true END;
SELECT is(pg_temp.hits(:w), '5/restricted/open 6/restricted/open', 'a row where the condition is not true is no hit');
UPDATE honour SET standing = true, until = CASE id WHEN 1 THEN credit.legal_day(now()) WHEN 5 THEN credit.legal_day(now()) - 1 WHEN 6 THEN 'infinity' END;
SELECT is(pg_temp.hits(:w), '1/restricted/open 3/restricted/open 6/restricted/open', 'valid through a day, it counts on that day and not on the next');
SELECT credit_unwatch(:w) \gset
SELECT is(pg_temp.as_role('transport', format('SELECT count(*) FROM credit_hits(%s)', :w)), '55000', 'a watch that has ended has no hits');
SELECT throws_ok(format('SELECT credit_unwatch(%s)', :w), '55000', NULL, 'and ends once');
SELECT pg_temp.watch($$'honour', 'holder', 'laiwu/29', '{}', NULL, 'ends'$$)::bigint AS w \gset
UPDATE honour SET ends = CASE id WHEN 1 THEN now() WHEN 5 THEN now() + '1 hour'::interval END;
SELECT is(pg_temp.hits(:w), '3/restricted/open 5/restricted/open 6/restricted/open', 'a moment at which a row ends does not count any more');
UPDATE honour SET ends = NULL;

-- As credit_is_restricted answers
SELECT credit_suspend_measure('laiwu/29', '待核') \gset
SELECT is(pg_temp.hits(:w), NULL, 'a suspended measure reaches nobody');
SELECT credit_resume_measure('laiwu/29') \gset
SELECT credit_change_identifier('济南市莱芜区人民法院', '91370116MA3DEM0198', '91370116MA36N37P0L', '2026-06-02', '证明', '2026-06-03', '号码登记有误') \gset
INSERT INTO honour VALUES (7, '91370116MA36N37P0L', 'x');
SELECT is(pg_temp.hits(:w), '1/restricted/open 3/restricted/open 5/restricted/open 6/restricted/open 7/restricted/open', 'under each number of the subject');
INSERT INTO honour VALUES (8, 'orgcode:MA3DEM01-9', 'x');
SELECT is((SELECT count(*)::int FROM credit_hits(:w) WHERE row_key = '{8}'), 1, 'and a unit under the organization code inside its own');
SELECT credit_remove_early((SELECT listing FROM credit.listing WHERE case_no ~ '执1号' LIMIT 1), 'active_performance', '删1', '2026-06-04') \gset
SELECT is(pg_temp.hits(:w), '3/restricted/open 5/restricted/open 7/restricted/open 8/restricted/open', 'who is off the list is none');
SELECT lives_ok('DROP INDEX honour_key', 'the index is dropped');
SELECT is(pg_temp.hits(:w), '3/restricted/open 5/restricted/open 7/restricted/open 8/restricted/open', 'the answer is the same');
ALTER TABLE honour RENAME TO honours;
SELECT throws_ok('SELECT credit_hits(NULL)', '42704', NULL, 'none is no watch');
SELECT throws_ok(format('SELECT credit_hits(%s)', :w), '42P01', NULL, 'a table that has another name now is an error and not "no hits"');

SELECT * FROM finish();
ROLLBACK;
