-- Security: what EXPLAIN tells.  A condition of the reader's own meets only rows
-- that the reader may see, in whatever plan: neither by halving (how many rows did
-- this leave out?) nor by asking for one number is anything found of others' rows.
BEGIN;
SELECT plan(23);

CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE reader IN ROLE credit_reader;
\i test/as_role.sql
GRANT USAGE ON SCHEMA public TO PUBLIC;

/* Who reads what */

-- A table whose policies hide rows from a reader is not read by it: its conditions would be an index's, or asked before
-- the policy.  What was refused of a login's bulk feedback has no index to ask by, and is the login's to clear.
CREATE FUNCTION pg_temp.open_tables() RETURNS TABLE (relation regclass, reader name) LANGUAGE sql AS $$
	SELECT c.oid, r.rolname
	FROM pg_class c
	JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
	CROSS JOIN pg_roles r
	WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity
	  AND r.rolname = ANY ('{credit_court,credit_office,credit_department,credit_auditor,credit_reader}')
	  -- A statement that writes meets rows by its condition as well.
	  AND (has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE') OR has_table_privilege(r.oid, c.oid, 'DELETE'))
	  AND c.relname <> ALL ('{purpose,division}')
	  AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND pg_get_expr(p.polqual, c.oid) = 'true'
					  AND (p.polroles = '{0}' OR r.oid = ANY (p.polroles)))
$$;
-- A view that shows subjects of such a table, or its texts, is over a function.
CREATE FUNCTION pg_temp.open_views() RETURNS TABLE (relation regclass, reader name) LANGUAGE sql AS $$
	WITH RECURSIVE used AS (
		SELECT DISTINCT w.ev_class AS view, d.refobjid AS relation
		FROM pg_rewrite w JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
			AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> w.ev_class
		WHERE pg_get_viewdef(w.ev_class) !~ '^ SELECT [^()]* FROM credit\.my_\w+\([^()]*\) x\([^()]*\);$'
	), all_used AS (
		SELECT view, relation FROM used
		UNION
		SELECT a.view, u.relation FROM all_used a JOIN used u ON u.view = a.relation
	)
	SELECT DISTINCT u.view::regclass, r.rolname
	FROM all_used u
	JOIN pg_class c ON c.oid = u.relation AND c.relkind IN ('r', 'p') AND c.relrowsecurity AND c.relname <> ALL ('{purpose,division}')
	JOIN pg_class v ON v.oid = u.view AND v.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace, 'credit_bi_zh'::regnamespace)
	CROSS JOIN pg_roles r
	WHERE r.rolname = ANY ('{credit_court,credit_office,credit_department,credit_reader}') AND has_table_privilege(r.oid, v.oid, 'SELECT')
$$;
-- A function's rows have a type of their own: by the view's, pg_upgrade would restore the view before what its text needs.
CREATE FUNCTION pg_temp.columns_of(relation regclass) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = relation AND attnum > 0
$$;
SELECT is_empty($$SELECT v.relname FROM pg_class v WHERE v.relnamespace = 'credit'::regnamespace AND v.relkind = 'v' AND v.relname LIKE 'shown\_%'
	AND pg_temp.columns_of(v.oid) IS DISTINCT FROM pg_temp.columns_of(to_regclass(format('credit.%I', v.relname || '_row')))$$, 'each has the columns of its view');
SELECT is_empty($$SELECT p.proname FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype JOIN pg_class c ON c.oid = t.typrelid WHERE p.prosrc = 'credit_shown' AND c.relkind IN ('v', 'm')$$,
	'and none is the view''s own');
SELECT set_eq('SELECT relation::text, reader::text FROM pg_temp.open_tables()', $$VALUES ('credit.feedback_reject_kept', 'credit_department')$$,
	'no table that hides rows is read or written by those from whom it hides them, but for what a login itself loaded');
SELECT is_empty($$SELECT x.indexrelid::regclass FROM pg_index x WHERE x.indrelid = 'credit.feedback_reject_kept'::regclass AND NOT x.indisprimary$$, 'which has no index of what they say');
SELECT set_eq('SELECT DISTINCT relation::text FROM pg_temp.open_views()', $$VALUES ('credit.feedback_summary'), ('credit.feedback_reject'), ('credit.my_sheet'), ('credit.my_sheet_row')$$,
	'no view is over such a table, but for figures in which nobody is named, for what was refused of a login, and for what it has read from a sheet of its own');
SELECT is_empty($$SELECT x.indexrelid::regclass, a.attname FROM pg_index x JOIN pg_attribute a ON a.attrelid = x.indexrelid AND a.attname IN ('cells', 'digest', 'reason', 'header')
	WHERE x.indrelid IN ('credit.sheet'::regclass, 'credit.sheet_row'::regclass)$$, 'of which no index has what stands in it');
SELECT is_empty($$SELECT a.attname FROM pg_attribute a WHERE a.attrelid = 'credit.feedback_summary'::regclass AND a.atttypid = 'credit.subject'::regtype$$, 'as it does not');
SELECT is_empty($$SELECT m.member::regrole FROM pg_auth_members m WHERE m.roleid = 'credit_view'::regrole$$, 'nobody is a member of the role that reads for them');

CREATE TABLE credit.forgotten (subject credit.subject, court text);
ALTER EXTENSION credit ADD TABLE credit.forgotten;
ALTER TABLE credit.forgotten ENABLE ROW LEVEL SECURITY;
CREATE POLICY court ON credit.forgotten TO credit_court USING (court = ANY (credit.my_courts()));
GRANT SELECT (court) ON credit.forgotten TO credit_court;
CREATE VIEW credit.forgotten_list WITH (security_barrier) AS SELECT subject FROM credit.forgotten;
CREATE VIEW credit.forgotten_again AS SELECT * FROM credit.forgotten_list;
GRANT SELECT ON credit.forgotten_again TO credit_department;
SELECT set_has('SELECT relation::text FROM pg_temp.open_tables()', $$VALUES ('credit.forgotten')$$, 'a table that somebody forgets is found');
SELECT set_has('SELECT relation::text FROM pg_temp.open_views()', $$VALUES ('credit.forgotten_again')$$, 'and a view');
REVOKE ALL ON credit.forgotten FROM credit_court;
GRANT DELETE ON credit.forgotten TO credit_court;
SELECT set_has('SELECT relation::text FROM pg_temp.open_tables()', $$VALUES ('credit.forgotten')$$, 'be it that it is only written');
ALTER EXTENSION credit DROP TABLE credit.forgotten;
DROP TABLE credit.forgotten CASCADE;

/* Another's rows, of every kind that there is */

SELECT is((credit_push('甲区人民法院', '1', $$[{"iname": "甲某某", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执71号", "grounds": [2], "decisionDate": "2026-06-01", "decisionNo": "（2026）鲁0116执71号之一"},
	{"iname": "丙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执73号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]},
	{"iname": "拒", "cardNum": "x", "caseCode": "（2026）鲁0116执74号"}]$$)).added, 2::bigint, 'a court lists two');
SELECT is((credit_push('乙区人民法院', '1', $$[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执2号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'another one');
SELECT listing FROM credit.listing WHERE subject = '379999196001110130' \gset
SELECT pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$) AS f1, pg_temp.as_role('civil', $$SELECT credit_feedback('379999196102120186', 'laiwu/3', 'refused')$$) AS f2,
	pg_temp.as_role('finance', $$SELECT (credit_check('379999196001110130', 'laiwu/4', 'procurement')).id$$) AS c1, pg_temp.as_role('civil', $$SELECT (credit_check('379999196102120186', 'laiwu/3', 'licensing')).id$$) AS c2,
	credit_exempt('甲区人民法院', '379999196001110130', 'laiwu/22', '就医', '准许71号', '2026-06-02', '2026-06-02', '2026-12-31') AS exemption,
	credit_object(:listing, 'not_to_be_listed', '异议71', '2026-06-03') AS objection, credit_add_remark(:listing, '说明71') AS remark,
	credit_bar('甲区人民法院', '379999196001110130', '（2026）鲁0116执75号', 'assets_suffice', '文71') AS bar,
	credit_note_warning('甲区人民法院', '379999196001110130', '（2026）鲁0116执76号', 'direct', '2026-06-01', '文72') AS warning \gset
SET enable_seqscan = off;
SET jit = off;
ANALYZE credit.listing, credit.feedback_kept, credit.access_log, credit.party, credit.relation, credit.listing_case;

CREATE TEMP TABLE readable AS
	SELECT r.role, c.oid::regclass::text AS source, c.oid AS relation
	FROM unnest('{court_b,civil,reader}'::name[]) r (role)
	JOIN pg_class c ON c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'credit'::regnamespace
	WHERE has_table_privilege(r.role, c.oid, 'SELECT') AND c.relname <> ALL ('{feedback_summary,court_called}')
	  -- A table without policies hides nothing.
	  AND (c.relkind = 'v' OR c.relrowsecurity)
	UNION ALL
	SELECT r.role, format('credit.%I()', p.proname), t.typrelid
	FROM unnest('{court_b,civil,reader}'::name[]) r (role)
	JOIN pg_proc p ON p.prosrc = 'credit_shown' AND has_function_privilege(r.role, p.oid, 'EXECUTE')
	JOIN pg_type t ON t.oid = p.prorettype
	JOIN pg_class c ON c.oid = t.typrelid AND c.relkind <> 'v';
-- What the other has, and beside it what nobody has: between the two is nothing that the reader may see.
CREATE TEMP TABLE guess AS
	SELECT * FROM (VALUES ('credit.subject'::regtype, '379999196001110130', '379999196001110122'), ('credit.subject', '379999196203130252', '379999196203130260'),
		('text', '（2026）鲁0116执71号', '（2026）鲁0116执71号!'), ('text', '(2026)鲁0116执71号', '(2026)鲁0116执71号!'), ('text', '甲某某', '甲某某!')) g (type, held, beside);

CREATE FUNCTION pg_temp.plan_of(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE line text; result text := '';
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	FOR line IN EXECUTE 'EXPLAIN (ANALYZE, VERBOSE, TIMING off, SUMMARY off, BUFFERS off) ' || query LOOP result := result || line || E'\n'; END LOOP;
	RESET ROLE;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RESET ROLE;
	RETURN SQLSTATE;
END $$;
CREATE FUNCTION pg_temp.told() RETURNS TABLE (reader name, source text, condition text, held text, beside text) LANGUAGE sql AS $$
	SELECT r.role, r.source, format(o.condition, a.attname, g.held),
		   replace(pg_temp.plan_of(r.role, format('SELECT 1 FROM %s x WHERE %s', r.source, format(o.condition, a.attname, g.held))), g.held, '?'),
		   replace(pg_temp.plan_of(r.role, format('SELECT 1 FROM %s x WHERE %s', r.source, format(o.condition, a.attname, g.beside))), g.beside, '?')
	FROM readable r
	JOIN pg_attribute a ON a.attrelid = r.relation AND a.attnum > 0 AND NOT a.attisdropped
	JOIN guess g ON g.type = a.atttypid
	CROSS JOIN (VALUES ('x.%I = %L'), ('x.%I < %L')) o (condition)
	-- What a department owes about somebody it may see.
	WHERE (r.role, r.source) NOT IN (('civil', 'credit.owed'), ('civil', 'credit.my_owed()'))
$$;
SELECT cmp_ok((SELECT count(DISTINCT source)::int FROM readable), '>', 40, 'they read much');
SELECT cmp_ok((SELECT count(*)::int FROM readable r JOIN pg_attribute a ON a.attrelid = r.relation WHERE a.atttypid = 'credit.subject'::regtype), '>', 25, 'much of it about subjects');
CREATE TEMP TABLE told AS SELECT * FROM pg_temp.told();
SELECT cmp_ok((SELECT count(*)::int FROM told), '>', 400, 'it is asked for what the other court and the other department have');
SELECT is_empty($$SELECT reader, source, condition, t.held, t.beside FROM told t WHERE t.held <> t.beside$$, 'and told the same as of what nobody has');
SELECT is_empty($$SELECT reader, source, held FROM told WHERE held ~ '^\w{5}$'$$, 'by a plan, not an error');

-- That it would be found
GRANT SELECT ON credit.listing TO credit_court;
GRANT SELECT ON credit.access_log TO credit_department;
DELETE FROM readable;
INSERT INTO readable VALUES ('court_b', 'credit.listing', 'credit.listing'::regclass), ('civil', 'credit.access_log', 'credit.access_log'::regclass);
SELECT set_eq($$SELECT t.source FROM pg_temp.told() t WHERE t.held <> t.beside$$, '{credit.listing,credit.access_log}'::text[], 'rights on the tables themselves would be found');
REVOKE SELECT ON credit.listing FROM credit_court;
REVOKE SELECT ON credit.access_log FROM credit_department;

-- Who asks about a subject gets the reader's own rows.
SELECT is(pg_temp.as_role('finance', $$SELECT count(*) FROM credit.my_access_log('379999196001110130')$$), '1', 'a department reads what it asked about a subject');
SELECT is(pg_temp.as_role('civil', $$SELECT count(*) FROM credit.my_access_log('379999196001110130')$$), '0', 'and not what another did');
SELECT is(pg_temp.as_role('court_a', $$SELECT count(*) FROM credit.my_relation('379999196203130252')$$), '1', 'a court who is in a post');
SELECT is(pg_temp.as_role('court_b', $$SELECT count(*) FROM credit.my_current_list('379999196001110130')$$), '0', 'and nothing of another''s list');

SELECT * FROM finish();
ROLLBACK;
