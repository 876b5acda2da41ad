-- Security: the digest of a push, by which the same push again is known, is of
-- personal data without a salt: whoever reads that of a push of one record finds
-- out by guessing who it was about.  No role reads it, and it is erased.
BEGIN;
SELECT plan(22);
\i test/as_role.sql
CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE official IN ROLE credit_office;
CREATE ROLE audit IN ROLE credit_auditor;
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE reader IN ROLE credit_reader;
\set one '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]'
SELECT is((credit_push('甲区人民法院', '1', :'one')).added, 1::bigint, 'a push of one record');
SELECT is(pg_temp.as_role(r, 'SELECT max(digest) FROM credit.push'), '42501', r || ' does not read its digest') FROM unnest('{court_a,official,audit,finance,reader}'::name[]) r;
SELECT is(pg_temp.as_role(r, 'SELECT count(*) FROM credit.push p WHERE p::text ~ ''x'''), '42501', r || ' nor the row as a whole') FROM unnest('{court_a,official,audit,finance,reader}'::name[]) r;
SELECT is(pg_temp.as_role(r, 'SELECT push_no FROM credit.push'), '1', r || ' reads of the push what it did') FROM unnest('{court_a,official,audit}'::name[]) r;
SELECT is_empty($$SELECT a.attrelid::regclass, r FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, unnest('{court_a,official,audit,finance,reader}'::name[]) r
	WHERE c.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace, 'credit_bi_zh'::regnamespace) AND a.attname = 'digest' AND c.relname <> ALL ('{my_sheet_row,new_sheet_row,erasure,erasure_list,log_batch,access_log,erased_entry,inbox}')
	  AND has_column_privilege(r, a.attrelid, a.attnum, 'SELECT')$$, 'no other relation has it for them');
SELECT is(pg_temp.as_role('court_a', format('SELECT unchanged FROM credit_push(''甲区人民法院'', ''1'', %L)', :'one')), '1', 'the same push again is known');
SELECT is(pg_temp.as_role('court_a', 'SELECT added FROM credit_push(''甲区人民法院'', ''1'', ''[]'')'), '23505', 'and another under its number refused');
-- Erased
UPDATE credit.push SET applied_at = '2010-01-01';
SELECT credit_set_erasure_term(240) \g /dev/null
SELECT * FROM credit_erase(false) \g /dev/null
SELECT is((SELECT count(*)::int FROM credit.push WHERE digest IS NULL), 0, 'it is there until the term is over');
UPDATE credit.push SET applied_at = '1999-01-01';
SELECT * FROM credit_erase(false) \g /dev/null
SELECT is((SELECT digest FROM credit.push), NULL, 'and goes five years and the term after the push');
SELECT is((SELECT unknown_fields FROM credit.push), NULL, 'so do the names of fields that nobody knew, which may be anybody''s words');
SELECT is((SELECT records FROM credit.push), 1::bigint, 'the push itself stays on record');
SELECT is(pg_temp.as_role('court_a', format('SELECT unchanged FROM credit_push(''甲区人民法院'', ''1'', %L)', :'one')), '23505', 'under its number nothing is pushed again');
SELECT finish();
ROLLBACK;
