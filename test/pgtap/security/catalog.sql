-- Security: rights, search paths, labels and comments of every object of the
-- extension, as the catalogs have them.
-- plpgsql_check has to be loaded before PL/pgSQL runs anything.
LOAD 'plpgsql_check';
BEGIN;
SELECT plan(28);

CREATE TEMP TABLE member AS
	SELECT d.classid, d.objid, i.type, i.identity, i.schema
	FROM pg_depend d, pg_identify_object(d.classid, d.objid, 0) i
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit');
CREATE TEMP TABLE func AS
	SELECT p.*, p.oid::regprocedure::text AS signature, l.lanname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
	WHERE p.oid IN (SELECT objid FROM member WHERE classid = 'pg_proc'::regclass);
CREATE TEMP VIEW type_function AS
	-- pure functions: on the types input, output, casts, operators, their support, aggregates, and what reads one value; on days
	SELECT * FROM func WHERE proname ~ '^(subject|measure)(_|$)' OR prokind = 'a'
		OR proname IN ('credit_try_subject', 'credit_subject_problem', 'credit_subject_kind', 'credit_mask', 'credit_birth_date', 'credit_division', 'credit_org_code', 'credit_subject_key', 'make_measure',
			'legal_day', 'last_day_before', 'day_start', 'calendar_day', 'years_later', 'period_end', 'exit_banned', 'is_minor', 'fixed_text', 'read_day', 'day_text', 'blank', 'running', 'stands', 'in_force');

SELECT cmp_ok((SELECT count(*)::int FROM func), '>', 80, 'the functions are found');

-- Rights
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c, aclexplode(c.relacl) a
	WHERE c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass) AND a.grantee = 0$$, 'PUBLIC has no right on any table, view or sequence');
SELECT set_eq($$SELECT a.attrelid::regclass::text || '.' || a.attname FROM pg_attribute a WHERE a.attacl IS NOT NULL
	AND a.attrelid <> 'credit.push'::regclass AND a.attrelid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass)$$, ARRAY['credit.inbox.record', 'credit.sheet_line.line', 'credit.my_sheet.court', 'credit.my_sheet.header', 'credit.my_sheet.separator', 'credit.my_sheet.marked', 'credit.purpose.code', 'credit.purpose.name', 'credit.division.code', 'credit.division.name',
		'credit.feedback_reject_kept.subject', 'credit.feedback_reject_kept.measure', 'credit.feedback_reject_kept.outcome', 'credit.feedback_reject_kept.detail', 'credit.feedback_reject_kept.code', 'credit.feedback_reject_kept.reason'],
	'rights on single columns are to write, but for a push, whose digest no role reads: a court its records, whoever reads a sheet its lines and what is kept of it, the office its purposes and divisions, a department what was refused of it');
SELECT is_empty($$SELECT signature FROM func WHERE oid NOT IN (SELECT oid FROM type_function) AND oid <> 'credit.message(text)'::regprocedure
	AND EXISTS (SELECT FROM aclexplode(COALESCE(proacl, acldefault('f', proowner))) a WHERE a.grantee = 0)$$, 'PUBLIC may execute none but the pure functions, and look messages up');
SELECT is_empty($$SELECT signature FROM type_function
	WHERE NOT EXISTS (SELECT FROM aclexplode(COALESCE(proacl, acldefault('f', proowner))) a WHERE a.grantee = 0)$$, 'and all of these');
SELECT is((SELECT array_agg(a.privilege_type) FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'credit' AND a.grantee = 0), '{USAGE}', 'PUBLIC may name what is in schema credit, and make nothing there');
SELECT is_empty($$SELECT signature FROM type_function WHERE provolatile = 'v' OR prosecdef$$, 'the pure functions have no side effect');

SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass) AND c.relkind IN ('r', 'p')
	  AND a.atttypid IN ('credit.subject'::regtype, 'credit.subject[]'::regtype) AND NOT (c.relrowsecurity AND c.relforcerowsecurity)$$, 'row security is forced where a subject stands');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c WHERE c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass) AND c.relkind = 'v'
	AND NOT COALESCE(c.reloptions && ARRAY['security_invoker=true', 'security_barrier=true', 'security_invoker=on', 'security_barrier=on'], false)
	AND c.relname NOT IN ('plan_validity', 'department_period', 'department_now', 'department_stood_for', 'measure_department', 'measure_department_period', 'measure_basis', 'measure_demand', 'holiday_in_force', 'plan_disagreement', 'suspension', 'health', 'activity', 'rule', 'own_table', 'measure_list', 'feedback_summary', 'feedback_entry', 'concerned', 'received')$$, 'every view but those of plans, of figures and of nothing is the reader''s, or a barrier');

-- Search paths
SELECT is_empty($$SELECT signature FROM func WHERE lanname NOT IN ('c', 'internal') AND prokind <> 'a'
	AND prosqlbody IS NULL
	AND NOT COALESCE(proconfig && ARRAY['search_path=pg_catalog', 'search_path=pg_catalog, pg_temp'], false)$$, 'every function not in C pins its search_path, or was bound to what it names when it was made');
SELECT is_empty($$SELECT signature FROM func WHERE prosecdef AND NOT 'search_path=pg_catalog, pg_temp' = ANY (proconfig)$$, 'one that runs as its owner looks into pg_temp last');
SELECT set_eq($$SELECT proname::text FROM func WHERE prosecdef$$,
	'{job_runs,told_at_first}'::text[],
	'what says how jobs went is SECURITY DEFINER, takes no argument and asks for nobody; so is what says with what a department''s copy begins, and nothing else');
SELECT is_empty($$SELECT signature FROM func WHERE proname LIKE 'do\_%' AND proname NOT IN ('do_accept_name', 'do_list_fingerprint', 'do_statement', 'do_statement_text', 'do_statement_page',
		'do_changes', 'do_effect_report', 'do_effect_page', 'do_effect_markdown', 'do_note_overdue', 'do_note_report', 'do_snapshot', 'do_owed_summary', 'do_set_term', 'do_set_erasure_term', 'do_erase', 'do_verify_erasure', 'do_expire_log', 'do_expire_lists', 'do_rebuild_changes', 'do_verify_restore',
		'do_prepare_log', 'do_seal_log', 'do_add_ground_wording', 'do_add_record_name', 'do_load_plan', 'do_rename_department', 'do_succeed_department', 'do_load_holidays', 'do_suspend_measure', 'do_resume_measure', 'do_add_court', 'do_rename_court', 'do_succeed_court',
		'do_set_superior')
	AND prosrc !~ 'credit\.(own_case|record_event|require_listing_of|court_of|require_court|acts_for|own_watch|acting_department|apply_push|add_step|link_subjects|end_listing)'$$, 'a decision asks for which court, but for what the office decides and what has no court');
-- A body that is read when it is called: where standard_conforming_strings is off, a backslash in a plain constant is an
-- escape.  So is one in a statement that the body puts together; quote_literal and %L write E'' constants.
CREATE FUNCTION pg_temp.plain_backslash(body text) RETURNS boolean LANGUAGE plpgsql AS $plain$
DECLARE
	c text;
BEGIN
	FOR c IN SELECT m[1] FROM regexp_matches(body, $$--[^\n]*|/\*(?:[^*]|\*+[^*/])*\*+/|"[^"]*"|([Ee]'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*')$$, 'g') m
			 WHERE strpos(m[1], '\') > 0 LOOP
		IF c !~ '^[Ee]' OR pg_temp.plain_backslash(replace(replace(substr(c, 3, length(c) - 3), $$''$$, $$'$$), $$\\$$, $$\$$)) THEN
			RETURN true;
		END IF;
	END LOOP;
	RETURN false;
END
$plain$;
SELECT is(array_agg(pg_temp.plain_backslash(b) ORDER BY n), '{t,f,t,f}', 'a plain constant with a backslash is found in a body')
	FROM unnest(ARRAY[$$PERFORM '\S'$$, $$PERFORM E'\\S' -- '\S'$$, $$EXECUTE E'SELECT ''\\S'''$$, $$EXECUTE E'SELECT E''\\\\S'''$$]) WITH ORDINALITY u (b, n);
SELECT is_empty($$SELECT signature FROM func WHERE lanname IN ('plpgsql', 'sql') AND prosqlbody IS NULL AND pg_temp.plain_backslash(prosrc)$$, 'no body has one: it says the same whatever standard_conforming_strings is');
SELECT is_empty($$SELECT signature, probin FROM func WHERE lanname = 'c' AND probin IS DISTINCT FROM '$libdir/credit'$$, 'every C function is of the extension''s library');

-- Labels: what a function may be used for
SELECT set_eq($$SELECT provolatile::text || proparallel::text || CASE WHEN proisstrict THEN ' strict' ELSE '' END || CASE WHEN proleakproof THEN ' leakproof' ELSE '' END, signature
	FROM func WHERE proname LIKE 'credit\_%'$$,
	$$VALUES ('vu', 'credit_accept_name(credit.subject,text,text)'),
		('ss strict', 'credit_add_days(date,integer)'),
		('vu', 'credit_add_remark(bigint,text)'),
		('ss strict', 'credit_add_workdays(date,integer)'),
		('vu', 'credit_bar(text,credit.subject,text,text,text)'),
		('vu', 'credit_request_listing(text,credit.subject,text,text,date,text)'),
		('vu', 'credit_decide_request(bigint,boolean,text,date,bigint,text)'),
		('vu', 'credit_serve_listing(bigint,text,date,text,bigint)'),
		('vu', 'credit_note_warning(text,credit.subject,text,text,date,text)'),
		('vu', 'credit_notify_employer(bigint,text,text,text,date)'),
		('vu', 'credit_bind(bigint,credit.subject,text,date,text,date)'),
		('vu', 'credit_bind_application(text,regrole,credit.measure[])'),
		('vu', 'credit_bind_court(text,regrole)'),
		('vu', 'credit_bind_department(text,regrole)'),
		('vu', 'credit_unbind(name)'),
		('su', 'credit_effect_page(date,date,text,text,text,text)'),
		('su', 'credit_effect_report(date,date)'),
		('vu', 'credit_note_overdue()'),
		('vu', 'credit_load_demo()'),
		('vu', 'credit_schedule()'),
		('vu', 'credit_snapshot(integer)'),
		('vu', 'credit_note_report(date,text,text,text)'),
		('su', 'credit_effect_markdown(date,date,text,text,text,text)'),
		('vu', 'credit_unschedule()'),
		('vu', 'credit_draft_case(bigint,text)'),
		('vu', 'credit_edit_case(bigint,text,text)'),
		('vu', 'credit_approve_case(bigint,text,date)'),
		('vu', 'credit_forward_case(bigint,text,date)'),
		('vu', 'credit_receive_case(bigint,text,date)'),
		('vu', 'credit_withdraw_case(bigint,text,date)'),
		('su', 'credit_case_document(bigint)'),
		('vu', 'credit_acknowledge(text,text)'),
		('vu', 'credit_request_assistance(text,bigint,credit.measure,text,text,date,text)'),
		('vu', 'credit_withdraw_assistance(bigint,text,text)'),
		('su', 'credit_owed_summary()'),
		('vu', 'credit_set_term(text,integer,credit.measure)'),
		('vu', 'credit_add_court(text,text)'),
		('vu', 'credit_add_ground_wording(text,integer,text)'),
		('vu', 'credit_add_record_name(text,text,text,text)'),
		('vu', 'credit_transfer(text,bigint,text,text,date)'),
		('vu', 'credit_add_case(text,bigint,text,text,date)'),
		('vu', 'credit_rename_court(text,text,date,text,date)'),
		('vu', 'credit_succeed_court(text,text,date,text,date)'),
		('vu', 'credit_set_superior(text,text)'),
		('vu', 'credit_correct_feedback(bigint,text,jsonb,text)'),
		('su', 'credit_changes(credit.cursor,integer)'),
		('vu', 'credit_create_publication(name,text,name)'),
		('vu', 'credit_follow()'),
		('vu', 'credit_rebuild_changes()'),
		('su', 'credit_verify_restore()'),
		('vu', 'credit_match(text[],credit.measure,text)'),
		('vu', 'credit_match_rows(text[],credit.measure,text)'),
		('vu', 'credit_expire_log()'), ('vu', 'credit_expire_lists()'),
		('vu', 'credit_erase(boolean,integer)'),
		('vu', 'credit_set_erasure_term(integer)'),
		('vu', 'credit_confirm_erasure(bigint)'),
		('su', 'credit_verify_erasure(text)'),
		('vu', 'credit_prepare_log(integer)'),
		('vu', 'credit_seal_log(integer)'),
		('su', 'credit_verify_log(text)'),
		('is strict', 'credit_birth_date(credit.subject)'),
		('vu', 'credit_change_identifier(text,credit.subject,credit.subject,date,text,date,text)'),
		('vu', 'credit_check(credit.subject,credit.measure,text)'),
		('vu', 'credit_correct(bigint,jsonb,text,date,text,date,bigint)'),
		('vu', 'credit_withdraw_objection(bigint,date,text)'),
		('vu', 'credit_carry_out(bigint,bigint)'),
		('vu', 'credit_decide_objection(bigint,boolean,text,date,text)'),
		('vu', 'credit_decide_review(bigint,boolean,text,date,text)'),
		('is strict', 'credit_division(credit.subject)'),
		('vu', 'credit_end_exemption(bigint,text,date)'),
		('vu', 'credit_end_link(bigint,text,date,text)'),
		('vu', 'credit_end_stay(bigint,text,text,date)'),
		('vu', 'credit_enforce()'),
		('vu', 'credit_exempt(text,credit.subject,credit.measure,text,text,date,date,date)'),
		('vu', 'credit_expire(bigint,text,date)'),
		('su strict', 'credit_explain(credit.subject,credit.measure)'),
		('vu', 'credit_check(text,text,text)'), ('su strict', 'credit_explain(text,text)'), ('ss strict', 'credit_is_restricted(text,text)'),
		('ss strict', 'credit_measures(text,timestamp with time zone,timestamp with time zone)'), ('vu', 'credit_match(text[],text,text)'),
		('vu', 'credit_match_rows(text[],text,text)'), ('vu', 'credit_feedback(text,text,text,jsonb)'),
		('vu', 'credit_feedback(credit.subject,credit.measure,text,jsonb)'),
		('ss strict', 'credit_is_restricted(credit.subject,credit.measure)'),
		('ss strict', 'credit_is_workday(date)'),
		('vu', 'credit_lift_bar(bigint,text)'),
		('vu', 'credit_keep_apart(text,credit.subject,credit.subject,text,date)'),
		('vu', 'credit_link_successor(text,credit.subject,credit.subject,date,text,date)'),
		('vu', 'credit_list(text,credit.subject,text,text,integer[],text,date,date,integer,jsonb)'),
		('su strict', 'credit_list_fingerprint(text)'),
		('vu', 'credit_load_holidays(integer,text,jsonb)'),
		('vu', 'credit_load_plan(jsonb,boolean)'),
		('vu', 'credit_log_feedback()'),
		('is strict', 'credit_mask(credit.subject)'),
		('ss strict', 'credit_measures(credit.subject,timestamp with time zone,timestamp with time zone)'),
		('vu', 'credit_object(bigint,text,text,date,credit.subject)'),
		('vu', 'credit_object_feedback(bigint,text,date,boolean)'),
		('is strict', 'credit_org_code(credit.subject)'),
		('vu', 'credit_override(credit.subject,credit.measure,text)'),
		('vu', 'credit_push(text,text,jsonb,text,text,timestamp with time zone)'), ('vu', 'credit_push(text,text,text,text,text,timestamp with time zone)'),
		('vu', 'credit_push_inbox(text,text,text,text,timestamp with time zone)'), ('vu', 'credit_read_sheet(text,text)'), ('vu', 'credit_read_feedback_sheet(text)'), ('su', 'credit_sheet_rejects(bigint)'),
		('vu', 'credit_release(bigint,credit.subject,text,date,text,date)'),
		('vu', 'credit_remove(bigint,text,date,text,date,jsonb)'),
		('vu', 'credit_remove_early(bigint,text,text,date)'),
		('vu', 'credit_request_review(bigint,date,text)'),
		('vu', 'credit_resume_measure(credit.measure,text)'),
		('vu', 'credit_revoke(bigint,text,date,text,date)'),
		('vu', 'credit_serve_decision(bigint,date)'),
		('vu strict', 'credit_statement(credit.subject)'),
		('vu strict', 'credit_statement_text(credit.subject)'),
		('vu strict', 'credit_statement_page(credit.subject)'),
		('vu', 'credit_add_ground(bigint,integer[],date,text,date,integer,text)'),
		('vu', 'credit_exit_ban(bigint,text,date)'),
		('vu', 'credit_note_performance(bigint,text,date,text,date,jsonb)'),
		('vu', 'credit_lift_exit_ban(bigint,text,text,date)'),
		('vu', 'credit_end_grace(bigint,text,text,date)'),
		('vu', 'credit_extend(bigint,integer,text,text,date,bigint)'),
		('vu', 'credit_revoke_decision(bigint,text,date,text,date)'),
		('vu', 'credit_end_debtor(bigint,text,date,date,text,date)'),
		('vu', 'credit_stay(bigint,text,text,date)'),
		('is strict leakproof', 'credit_subject_key(credit.subject)'), ('is strict', 'credit_subject_key(text)'),
		('vu', 'credit_watch(regclass,name,credit.measure,name[],name,name)'), ('vu', 'credit_unwatch(bigint)'), ('vu', 'credit_watch_list(text,credit.subject[],credit.measure[],text,date)'), ('vu', 'credit_unwatch_list(text)'), ('su', 'credit_unsent_feedback(boolean)'), ('vu', 'credit_note_sent(bigint,text,text)'), ('vu', 'credit_send_feedback(regclass,regclass,boolean)'), ('su', 'credit_hits(bigint,credit.cursor)'), ('vu', 'credit_note_hits(bigint)'),
		('is strict', 'credit_subject_kind(credit.subject)'),
		('ss strict', 'credit_subject_problem(text)'),
		('vu', 'credit_rename_department(text,text,date,text)'),
		('vu', 'credit_succeed_department(text,text,date,text)'),
		('vu', 'credit_suspend_measure(credit.measure,text)'),
		('ss strict', 'credit_try_subject(text)'),
		('ss strict', 'credit_workdays_between(date,date)')$$,
	'volatility, parallel safety, strictness of what users call');
SELECT set_eq($$SELECT proname::text FROM func WHERE proleakproof$$,
	$$SELECT unnest FROM unnest('{measure_cmp,measure_eq,measure_ge,measure_gt,measure_hash,measure_hash_extended,measure_le,measure_lt,measure_ne,
		credit_subject_key,subject_key,subject_eq,subject_hash,subject_hash_extended,subject_ne}'::text[])$$,
	'leakproof: comparing and hashing measures, which are no secret; of subjects equality, hashing and the key, never order; and nothing else');
SELECT is_empty($$SELECT signature FROM func WHERE proname ~ '_(eq|ne|lt|le|gt|ge|cmp|hash|hash_extended)$' AND provolatile <> 'i'$$, 'comparing and hashing are immutable');

-- What people print of a period is days: its moments are of another day in most clients' zones, and the end is the first on which it no longer holds.
-- Of types, so that one can see what a function returns.
CREATE TEMP VIEW returned AS
	SELECT c.oid::regclass::text AS what, c.oid AS relation FROM pg_class c
	WHERE c.relkind = 'v' AND c.relnamespace = 'credit'::regnamespace
	  AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname IN ('credit_court', 'credit_department', 'credit_office', 'credit_auditor', 'credit_reader') AND has_table_privilege(r.rolname, c.oid, 'SELECT'))
	UNION ALL
	SELECT f.signature, t.typrelid FROM func f JOIN pg_proc p ON p.oid = f.oid JOIN pg_type t ON t.oid = p.prorettype
	WHERE f.proname LIKE 'credit\_%' AND t.typrelid <> 0;
CREATE FUNCTION pg_temp.has(relation oid, attribute text, type regtype) RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = attribute AND a.atttypid = type)$$;
SELECT set_eq($$SELECT what FROM returned r WHERE pg_temp.has(relation, 'listing', 'bigint') AND pg_temp.has(relation, 'since', 'timestamptz') AND pg_temp.has(relation, 'until', 'timestamptz')
	AND pg_temp.has(relation, 'since_on', 'date') AND pg_temp.has(relation, 'last_day', 'date')$$,
	'{credit.current_list,credit.duplicate_list,credit.listing_history,"credit_changes(credit.cursor,integer)","credit_hits(bigint,credit.cursor)"}'::text[],
	'whatever has the period of a listing has its first and last legal day as well');
SELECT is_empty($$SELECT what FROM returned r WHERE pg_temp.has(relation, 'listing', 'bigint') AND pg_temp.has(relation, 'until', 'timestamptz') AND NOT pg_temp.has(relation, 'last_day', 'date')$$, 'nothing has the one without the other');
SELECT is_empty($$SELECT f.signature FROM func f JOIN pg_proc p ON p.oid = f.oid WHERE f.proname LIKE 'credit\_%' AND cardinality(array_positions(p.proargmodes, 't')) > 7$$,
	'what has more columns than seven is of a type with a name');

-- Comments
SELECT is_empty($$SELECT type, identity FROM member WHERE obj_description(objid, classid::regclass::name) IS NULL
	AND type NOT IN ('toast table', 'cast', 'operator family', 'index', 'sequence', 'trigger', 'function of access method', 'operator of access method')
	AND NOT (type = 'type' AND (SELECT t.typelem <> 0 OR t.typrelid <> 0 AND (SELECT relkind FROM pg_class c WHERE c.oid = t.typrelid) <> 'c' FROM pg_type t WHERE t.oid = objid))$$,
	'every object has its comment');

-- The bodies in PL/pgSQL
CREATE EXTENSION plpgsql_check;
SELECT is_empty($$SELECT f.signature, c.lineno, c.message FROM func f
	CROSS JOIN LATERAL plpgsql_check_function_tb(f.oid, relid => COALESCE((SELECT t.tgrelid FROM pg_trigger t WHERE t.tgfoid = f.oid ORDER BY t.oid LIMIT 1), 0),
		newtable => (SELECT max(t.tgnewtable::text)::name FROM pg_trigger t WHERE t.tgfoid = f.oid), extra_warnings => true, performance_warnings => false, security_warnings => true) c
	-- Functions that call pg_cron are checked where it is installed: test/t/schedule.t.
	WHERE f.lanname = 'plpgsql' AND c.level NOT LIKE 'warning extra' AND f.proname NOT IN ('credit_schedule', 'credit_unschedule', 'job_runs')$$, 'plpgsql_check finds nothing');
SELECT is_empty($$SELECT f.signature, t.tgrelid::regclass, c.lineno, c.message FROM func f JOIN pg_trigger t ON t.tgfoid = f.oid
	CROSS JOIN LATERAL plpgsql_check_function_tb(f.oid, relid => t.tgrelid, newtable => t.tgnewtable, performance_warnings => false) c
	WHERE f.lanname = 'plpgsql' AND c.level = 'error'$$, 'nor on any table that a trigger function serves');

-- Text becomes a day, and a day text, by credit.read_day and credit.day_text alone (test/t/days.t looks at the rest).
SELECT is_empty($$SELECT f.signature, c.lineno, c.detail FROM func f
	CROSS JOIN LATERAL plpgsql_check_function_tb(f.oid, relid => COALESCE((SELECT t.tgrelid FROM pg_trigger t WHERE t.tgfoid = f.oid ORDER BY t.oid LIMIT 1), 0),
		newtable => (SELECT max(t.tgnewtable::text)::name FROM pg_trigger t WHERE t.tgfoid = f.oid), performance_warnings => true) c
	WHERE f.lanname = 'plpgsql' AND c.detail ~ 'cast "(text|name|character varying|jsonb?)" value to "(date|timestamp.*)"|cast "(date|timestamp.*)" value to "(text|name|character varying)"'
	  AND f.proname NOT IN ('credit_schedule', 'credit_unschedule', 'job_runs')$$, 'nor a day that an assignment makes of a text, or a text of a day');

SELECT is_empty($$SELECT f.signature FROM func f JOIN pg_proc p ON p.oid = f.oid
	WHERE EXISTS (SELECT FROM unnest(p.proconfig) c WHERE c ~ '^enable_\w+=off$') AND NOT 'jit=off' = ANY (p.proconfig)$$, 'where kinds of plans are ruled out, what a plan is said to cost then makes the server compile nothing');
SELECT is_empty($$SELECT f.signature FROM func f WHERE f.prosqlbody IS NOT NULL AND pg_get_function_sqlbody(f.oid) ~ '\mconvert_from\('$$, 'words in the body of a function that a plan takes in are converted once (sql/build.pl)');

SELECT * FROM finish();
ROLLBACK;
