-- Security: the number of what another court or department has says nothing.  Every
-- function that takes a number and that a court or a department may call answers the
-- same, to the letter, of a number that is another's and of one that there is not.
BEGIN;
SELECT plan(11);

CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE civil; SELECT credit_bind_department('区民政局', 'civil') \gset
CREATE ROLE bureau; SELECT credit_bind_department('区发改局', 'bureau') \gset
\i test/as_role.sql

/* What one court and one department have, of every kind */

SELECT is((credit_push('甲区人民法院', '1', $$[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执71号", "grounds": [2], "decisionDate": "2026-06-01"},
	{"iname": "丙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执73号", "grounds": [1], "decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}]}]$$)).added, 2::bigint, 'a court lists');
SELECT listing FROM credit.listing WHERE subject = '379999196001110130' \gset
CREATE TABLE held (id integer PRIMARY KEY, who text);
ALTER TABLE held OWNER TO finance;
CREATE INDEX ON held (credit_subject_key(who));
SELECT pg_temp.as_role('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$) AS feedback, pg_temp.as_role('finance', $$SELECT credit_watch('held', 'who', 'laiwu/4')$$) AS watch,
	credit_object(:listing, 'not_to_be_listed', '异议71', '2026-06-03') AS objection, credit_add_remark(:listing, '说明71') AS remark,
	credit_exempt('甲区人民法院', '379999196001110130', 'laiwu/22', '就医', '准许71号', '2026-06-02', '2026-06-02', '2026-12-31') AS exemption,
	credit_bar('甲区人民法院', '379999196001110130', '（2026）鲁0116执75号', 'assets_suffice', '文71') AS bar,
	credit_note_warning('甲区人民法院', '379999196001110130', '（2026）鲁0116执76号', 'direct', '2026-06-01', '文72') AS warning,
	credit_request_listing('甲区人民法院', '379999196203130252', '（2026）鲁0116执99号', '申请人', '2026-06-01', '申请纳入') AS request,
	credit_request_assistance('甲区人民法院', :listing, 'laiwu/35', '区公安分局', '协71', credit.legal_day(now()) + 10, 'query') AS assistance,
	credit_draft_case(:listing) AS typical_case \gset
SELECT credit_change_identifier('甲区人民法院', '379999196001110130', '379999197001010118', '2026-06-20', '更正', '2026-06-20', '文1') \g /dev/null
CREATE TEMP TABLE number AS
	SELECT DISTINCT n FROM (VALUES (:feedback::bigint), (:watch), (:objection), (:remark), (:exemption), (:bar), (:warning), (:request), (:assistance), (:typical_case)) v (n)
	UNION SELECT id FROM credit.listing UNION SELECT id FROM credit.court_event UNION SELECT id FROM credit.subject_link UNION SELECT id FROM credit.relation UNION SELECT id FROM credit.push;

/* Whoever may call what, with values that are taken */

CREATE TEMP TABLE value (name text, of text, value text, PRIMARY KEY (name, of));
INSERT INTO value VALUES ('court', '', '乙区人民法院'), ('other_court', '', '甲区人民法院'), ('kind', 'credit_object', 'not_to_be_listed'), ('kind', 'credit_end_debtor', 'died'), ('reason', 'credit_remove', 'performed'),
	('reason', 'credit_remove_early', 'active_performance'), ('role', '', 'legal_representative'), ('proceeding', '', 'retrial'), ('how', '', 'direct'), ('capacity', '', 'state_functionary'), ('what', '', 'query'),
	('department', '', '区财政局'), ('measure', '', 'laiwu/4'), ('outcome', '', 'refused'), ('changes', '', '{"decision_no": "决2"}'), ('case_no', '', '（2026）鲁0117执9号'), ('grounds', '', '{1}'), ('period_years', '', '3'), ('performance', '', '全部已履行');
CREATE TEMP TABLE call AS
	SELECT r.who, p.proname::text AS name, format('SELECT x::text FROM %s(%s) x', p.oid::regproc,
		(SELECT string_agg(format('%I => %s', p.proargnames[a.n], CASE WHEN a.type = 'bigint'::regtype THEN '%1$s' ELSE format('%L::%s', COALESCE(v.value,
				CASE WHEN a.type = 'date'::regtype THEN '2026-11-01' WHEN a.type = 'boolean'::regtype THEN 'true' WHEN a.type = 'integer'::regtype THEN '1' WHEN a.type = 'jsonb'::regtype THEN '{}'
					 WHEN a.type = 'credit.subject'::regtype THEN '379999196203130252' WHEN a.type = 'text'::regtype THEN 'x' END), format_type(a.type, NULL)) END), ', ' ORDER BY a.n)
		 FROM unnest(p.proargtypes) WITH ORDINALITY a (type, n)
		 LEFT JOIN LATERAL (SELECT v.value FROM value v WHERE v.name = p.proargnames[a.n] AND v.of IN ('', p.proname) ORDER BY v.of DESC LIMIT 1) v ON true)) AS query
	FROM unnest('{court_b,civil,bureau}'::name[]) r (who)
	JOIN pg_proc p ON p.proname LIKE 'credit\_%' AND 'bigint'::regtype = ANY (p.proargtypes) AND has_function_privilege(r.who, p.oid, 'EXECUTE')
	JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e' AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit');
-- What is said, with '#' for the number and for the one that it is compared with; whatever was done is undone.
CREATE FUNCTION pg_temp.said(who name, query text, no bigint, other bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_answer text;
	v_detail text;
	v_hint text;
BEGIN
	BEGIN
		EXECUTE format('SET LOCAL ROLE %I', who);
		EXECUTE format(query, no) INTO v_answer;
		RAISE 'answered %', v_answer;
	EXCEPTION WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS v_detail = PG_EXCEPTION_DETAIL, v_hint = PG_EXCEPTION_HINT;
		v_answer := concat_ws('|', SQLSTATE, SQLERRM, v_detail, v_hint);
	END;
	RETURN regexp_replace(v_answer, format('\m(%s|%s)\M', no, other), '#', 'g');
END $$;
CREATE TEMP VIEW told AS
	SELECT c.who, c.name, n.n, pg_temp.said(c.who, c.query, n.n, 98765432) AS of_number, pg_temp.said(c.who, c.query, 98765432, n.n) AS of_none FROM call c CROSS JOIN number n;

SELECT cmp_ok((SELECT count(*)::int FROM call), '>', 60, 'many functions take a number');
CREATE TEMP TABLE answer AS SELECT * FROM told;
SELECT is_empty('SELECT who, name, n, of_number, of_none FROM answer WHERE of_number <> of_none', 'none says whose it is, or that it is anybody''s');
SELECT cmp_ok((SELECT count(DISTINCT name)::int FROM answer WHERE of_none LIKE '42704|%#%'), '>', 40, 'nearly all of them say that there is none');
SELECT is((SELECT string_agg(DISTINCT name, ',') FROM answer WHERE of_none LIKE 'P0001|answered%'), NULL, 'and none does anything with it');
-- That it would be found: the court whose they are is told other things.
UPDATE call SET who = 'court_a' WHERE who = 'court_b';
SELECT cmp_ok((SELECT count(DISTINCT name)::int FROM told WHERE who = 'court_a' AND of_number <> of_none), '>', 15, 'the court itself is answered');

/* A case that is written, and one that goes on under another role */

SELECT is_empty($$SELECT r, x FROM unnest('{court_b,bureau,civil}'::name[]) r, pg_temp.as_role(r, 'SELECT count(*) FROM credit.case_state') x WHERE x <> '0'$$, 'a draft is nobody''s but its court''s');
-- What was opened or prepared as one court gives, as another, what is that one's.
SET LOCAL ROLE court_a;
DECLARE opened CURSOR FOR SELECT count(*) AS shown FROM credit.current_list;
PREPARE kept AS SELECT count(*) AS shown FROM credit.my_listing('379999196001110130');
EXECUTE kept \gset
SELECT is(:shown::int > 0, true, 'a statement is prepared by a court');
SET LOCAL ROLE court_b;
FETCH opened \gset cursor_
EXECUTE kept \gset prepared_
RESET ROLE;
SELECT is(:'cursor_shown'::text, '0', 'a cursor that one court opened gives another nothing');
SELECT is(:'prepared_shown'::text, '0', 'nor does a statement that it prepared');

/* Rights by which others' objects would hang on ours, and what is told of values */

SELECT is_empty($$SELECT r.rolname, c.oid::regclass, p FROM pg_class c CROSS JOIN pg_roles r CROSS JOIN unnest('{REFERENCES,TRIGGER,TRUNCATE}'::text[]) p
	WHERE c.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace) AND c.relkind IN ('r', 'p', 'v') AND r.rolname IN ('court_a', 'finance', 'credit_office', 'credit_auditor', 'credit_reader', 'pg_monitor')
	AND CASE p WHEN 'REFERENCES' THEN has_any_column_privilege(r.oid, c.oid, p) ELSE has_table_privilege(r.oid, c.oid, p) END
	UNION ALL SELECT r.rolname, c.oid::regclass, 'sequence' FROM pg_class c, pg_roles r WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'S' AND r.rolname IN ('court_a', 'finance', 'credit_office', 'credit_auditor', 'pg_monitor') AND has_sequence_privilege(r.oid, c.oid, 'SELECT, USAGE, UPDATE')$$,
	'no foreign key, trigger or sequence of ours is anybody''s to use');

SELECT * FROM finish();
ROLLBACK;
