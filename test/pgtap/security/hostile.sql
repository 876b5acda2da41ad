-- Security: whatever a function is called with, NULL, an end of the range, an
-- infinity, an empty array, nothing of it reaches a constraint, a NOT NULL or an
-- overflow of our tables: what the caller is told is a sentence of ours.  Each
-- function that anybody may call is called with every hostile value in every
-- place, its other arguments being such as would do.
BEGIN;
SELECT plan(10);
CREATE SCHEMA hostile;
SET LOCAL client_min_messages = error;

CREATE TABLE hostile.value (type regtype, v text);
INSERT INTO hostile.value SELECT t::regtype, v FROM (VALUES
	('text', ARRAY[NULL, '', ' ', 'x', repeat('长', 12000), E'\x01', '-', '2026-03-01', 'laiwu/4']),
	('name', ARRAY[NULL, '', 'x', 'credit_court', 'no such role']),
	('integer', ARRAY[NULL, '0', '-1', '1', '3', '2147483647', '-2147483648']),
	('smallint', ARRAY[NULL, '0', '-1', '32767', '-32768']),
	('bigint', ARRAY[NULL, '0', '-1', '1', '9223372036854775807', '-9223372036854775808']),
	('numeric', ARRAY[NULL, '0', '-1', 'NaN', 'Infinity', '-Infinity', '1e1000']),
	('date', ARRAY[NULL, 'infinity', '-infinity', '4713-01-01 BC', '0001-01-01', '1000-01-01', '2026-03-01', '9999-12-31', '10000-01-01', '5874897-12-31']),
	('timestamptz', ARRAY[NULL, 'infinity', '-infinity', '4713-01-01 BC', '2026-03-01', '294276-12-31 00:00']),
	('boolean', ARRAY[NULL, 'true', 'false']),
	('jsonb', ARRAY[NULL, 'null', '[]', '{}', '"x"', '1', '[null]', '[[]]', '{"a": null}', '{"": {}}', '[{"day": "infinity"}]', '[{"day": "2040-01-01", "name": "x", "working": false}, {"day": "2040-01-01", "name": "x", "working": false}]',
		'{"amount": -1}', '{"amount": 1e300}', '{"decided_on": "infinity"}', repeat('[', 500) || repeat(']', 500)]),
	('text[]', ARRAY[NULL, '{}', '{NULL}', '{""}', '{{a,b},{c,d}}', '[5:6]={a,b}']),
	('integer[]', ARRAY[NULL, '{}', '{NULL}', '{0}', '{1,1}', '{2147483647}', '{-2147483648}', '{{1,2},{3,4}}', '[5:6]={1,2}']),
	('smallint[]', ARRAY[NULL, '{}', '{NULL}', '{0}', '{-1}', '{100}', '{{1,2},{3,4}}', '[5:6]={1,2}']),
	('date[]', ARRAY[NULL, '{}', '{NULL}', '{infinity}', '{-infinity}', '{0001-01-01}', '{5874897-12-31}', '{{2026-01-01,2026-01-02}}', '[5:6]={2026-01-01,2026-01-02}', '{2026-01-01,2026-01-01}']),
	('numeric[]', ARRAY[NULL, '{}', '{NULL}', '{NaN}', '{Infinity}', '{{1,2},{3,4}}']),
	('bytea', ARRAY[NULL, '', '\x00']),
	('uuid', ARRAY[NULL, '00000000-0000-0000-0000-000000000000']),
	('"any"', ARRAY[NULL, '', 'x', repeat('长', 12000)]),
	('regclass', ARRAY[NULL, '0', 'hostile.held', 'pg_class', 'credit.listing', '4294967295']),
	('name[]', ARRAY[NULL, '{}', '{NULL}', '{""}', '{{a,b},{c,d}}', '[5:6]={a,b}', '{no_such}', '{ctid}']),
	('regrole', ARRAY[NULL, '0', 'credit_court', 'postgres', '4294967295', 'hostile_clerk']),
	('credit.subject', ARRAY[NULL, '379999196001110130', '91370116MA3DEM0198']),
	('credit.subject[]', ARRAY[NULL, '{}', '{NULL}', '{{379999196001110130,91370116MA3DEM0198}}', '[5:5]={379999196001110130}']),
	('credit.measure', ARRAY[NULL, 'laiwu/4', 'laiwu/4095', 'none/1']),
	('credit.measure[]', ARRAY[NULL, '{}', '{NULL}', '{laiwu/4,laiwu/4}', '{{laiwu/4,laiwu/5}}', '[5:5]={laiwu/4}', '{none/1}']),
	('credit.verdict', ARRAY[NULL, 'clear']),
	('credit.cursor', ARRAY[NULL, '(,,,,)', '(0,0,0,0,0)', '(9223372036854775807,9223372036854775807,18446744073709551615,18446744073709551615,9223372036854775807)', '(-1,-1,1,2,-9223372036854775808)']),
	('credit.listing', ARRAY[NULL]), ('credit.access_log', ARRAY[NULL]), ('credit.log_batch', ARRAY[NULL])) x (t, vs), unnest(vs) v;

-- A register in which each function has something to do.
CREATE ROLE hostile_clerk;
SELECT FROM credit_push('济南市莱芜区人民法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-03-01"},
	{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2023）鲁0116执3号", "grounds": [2], "decisionDate": "2023-06-01"}, {"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [2], "decisionDate": "2026-03-01"}]');
SELECT FROM credit_push('济南市莱芜区人民法院', '1a', format('[{"iname": "丙", "cardNum": "379999198506150049", "caseCode": "（2026）鲁0116执4号", "grounds": [2], "decisionDate": "%s", "graceUntil": "%s"}]', credit.day_text(credit.legal_day(now())), credit.day_text(credit.legal_day(now()) + 30))::jsonb);
CREATE TABLE hostile.is AS SELECT (SELECT listing FROM credit.listing WHERE case_no ~ '执1号') AS person, (SELECT listing FROM credit.listing WHERE case_no ~ '执2号') AS unit, (SELECT listing FROM credit.listing WHERE case_no ~ '执3号') AS over, (SELECT listing FROM credit.listing WHERE case_no ~ '执4号') AS grace;
SELECT FROM credit_feedback('379999196001110130', 'laiwu/6', 'refused');
SELECT credit_set_superior('济南市莱芜区人民法院', '山东省济南市中级人民法院') \g /dev/null
CREATE TABLE hostile.held (id integer PRIMARY KEY, holder credit.subject, title text, standing boolean, until date);
CREATE INDEX ON hostile.held (credit_subject_key(holder));
SELECT credit_watch('hostile.held', 'holder', 'laiwu/5') AS watch \gset
SELECT FROM credit_watch_list('名册', '{379999196001110130}', '{laiwu/5}', 'audit', credit.legal_day(now()) + 10);
CREATE TABLE hostile.objection AS SELECT credit_object(person, 'inaccurate', 'x', '2026-05-01') AS fresh, credit_object(person, 'inaccurate', 'x', '2026-05-01') AS decided,
	credit_object(person, 'inaccurate', 'x', '2026-05-01') AS served, credit_object(person, 'inaccurate', 'x', '2026-05-01') AS reviewed, credit_object(person, 'to_be_removed', 'x', '2026-05-01') AS founded FROM hostile.is;
SELECT credit_decide_objection(o, false, '驳1', '2026-05-03') FROM hostile.objection, unnest(ARRAY[decided, served, reviewed]) o \g /dev/null
SELECT credit_serve_decision(o, '2026-05-04') FROM hostile.objection, unnest(ARRAY[served, reviewed]) o \g /dev/null
SELECT credit_request_review(reviewed, '2026-05-05') FROM hostile.objection \g /dev/null
SELECT credit_decide_objection(founded, true, '立1', '2026-05-03') FROM hostile.objection \g /dev/null
SELECT credit_correct(person, '{"performance": "x"}', 'x', '2026-05-02', '更1', '2026-05-02') FROM hostile.is \g /dev/null
SELECT FROM credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', 'x', '批', '2026-04-01', '2026-04-01', '2027-04-01');
SELECT FROM credit_bar('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', 'security_given', '担保1');
SELECT FROM credit_bind((SELECT unit FROM hostile.is), '379999196001110130', 'principal', '2026-05-01', '登记资料', '2026-05-02');
SELECT FROM credit_stay((SELECT unit FROM hostile.is), 'retrial', '裁1', '2026-05-01');
CREATE TABLE hostile.decision AS SELECT credit_add_ground(unit, '{4}', '2026-05-01', '决2', '2026-05-01', 2) AS ground FROM hostile.is;
SELECT credit_exit_ban(over, '限1', '2024-06-01') FROM hostile.is \g /dev/null
SELECT credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', '莱芜砚岑商贸有限公司', '2026-02-20', '内容') AS request \gset
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', 'passport:CHN-E12345678', '2026-05-01', '证明1', '2026-05-02') AS link \gset
SELECT FROM credit_suspend_measure('laiwu/5', 'x');
CREATE TABLE hostile.a_case AS SELECT credit_draft_case(unit) AS draft, credit_draft_case(unit) AS approved, credit_draft_case(unit) AS forwarded FROM hostile.is;
SELECT credit_edit_case(c, '某公司失信联合惩戒案', '# 已写完') FROM hostile.a_case, unnest(ARRAY[draft, approved, forwarded]) c \g /dev/null
SELECT credit_approve_case(c, '审1', '2026-05-03') FROM hostile.a_case, unnest(ARRAY[approved, forwarded]) c \g /dev/null
SELECT credit_forward_case(forwarded, '报1', '2026-05-04') FROM hostile.a_case \g /dev/null
SELECT credit_request_assistance('济南市莱芜区人民法院', (SELECT person FROM hostile.is), 'laiwu/35', '区财政局', '协1', credit.legal_day(now()) + 30, '查询') AS assistance \gset
SELECT FROM credit_check('379999196001110130', 'laiwu/4', 'audit');
INSERT INTO credit.erasure (at, by_role, listings, digest) VALUES (now(), 'postgres', '{}', 'x') RETURNING id AS certificate \gset

-- What would do: for one function, or for any that has an argument of that name.
CREATE TABLE hostile.good (function text, name text, v text);
INSERT INTO hostile.good VALUES
	('credit_create_publication', 'role', 'pg_monitor'), ('', 'court', '济南市莱芜区人民法院'), ('', 'push_no', '2'), ('', 'base_push', '1a'), ('', 'exported_at', '2026-06-01'), ('', 'mode', 'delta'), ('', 'case_no', '（2026）鲁0116执1号'), ('', 'name', '甲'), ('', 'reason', '错误'), ('', 'document_no', '文1'),
	('', 'decision_no', '决1'), ('', 'approval_no', '批2'), ('', 'receipt_no', '收1'), ('', 'scope', '购房'), ('', 'role', 'principal'), ('', 'proceeding', 'retrial'), ('', 'kind', 'inaccurate'), ('', 'content', '内容'), ('', 'outcome', 'refused'),
	('', 'purpose', 'audit'), ('', 'department', '区财政局'), ('', 'title', '标题'), ('', 'body', '正文'), ('', 'reasons', '理由'), ('', 'source', '通知'), ('', 'year', '2040'), ('', 'days', '10'), ('', 'batch_size', '10'), ('', 'max_rows', '10'),
	('', 'decided_on', '2026-06-01'), ('', 'fact_on', '2026-05-30'), ('', 'signed_on', '2026-06-01'), ('', 'since', '2026-05-01'), ('', 'until', '2026-05-02'), ('', 'first_day', '2026-06-01'), ('', 'last_day', '2026-07-01'), ('', 'approved_on', '2026-06-01'),
	('', 'due_on', '9999-12-31'), ('', 'what', 'query'), ('', 'assistance', :'assistance'), ('credit_request_assistance', 'measure', 'laiwu/35'), ('', 'new_name', '区财政金融局'), ('credit_succeed_department', 'successor', '区民政局'), ('', 'applicant', '毕春山'), ('', 'how', 'mail'), ('', 'capacity', 'peoples_deputy'), ('', 'recipient', '区人大常委会'), ('', 'granted', 'true'), ('', 'sent_on', '2026-06-02'), ('', 'request', :'request'),
	('', 'received_on', '2026-06-01'), ('', 'withdrawn_on', '2026-06-03'), ('', 'served_on', '2026-06-02'), ('', 'day', '2026-06-02'), ('', 'first', '2026-06-02'), ('', 'last', '2026-06-05'), ('', 'month', '2026-06-01'), ('', 'grounds', '{1}'), ('', 'period_years', '2'), ('', 'n', '2'), ('', 'workdays', '3'),
	('', 'subject_id', '379999196001110130'), ('', 'person', '379999196001110130'), ('', 'former', '379999196001110130'), ('', 'new', '379999198506150049'), ('', 'predecessor', '91370116MA3DEM0198'), ('', 'successor', '91370116MA3DEM0273'), ('', 'unit', '91370116MA3DEM0198'), ('', 'other', 'orgcode:MA3DEM01-9'), ('', 'link', :'link'),
	('', 'measure', 'laiwu/6'), ('', 'measures', '{laiwu/4}'), ('', 'records', '[]'), ('', 'changes', '{"decided_on": "2026-05-02"}'), ('', 'detail', '{}'), ('', 'details', '{}'), ('', 'founded', 'true'), ('', 'as_of', '2026-06-01'), ('', 'publication', 'x'), ('', 'identifiers', '{379999196001110130}'),
	('credit_exempt', 'measure', 'laiwu/13'), ('credit_remove', 'reason', 'performed'), ('credit_remove_early', 'reason', 'active_performance'), ('credit_list', 'grounds', '{2}'), ('credit_list', 'case_no', '（2026）鲁0116执9号'), ('credit_bar', 'bar', 'later_in_order'),
	('credit_resume_measure', 'measure', 'laiwu/5'), ('credit_acknowledge', 'push_no', '1'), ('credit_acknowledge', 'department', '区法院'), ('credit_set_term', 'kind', 'feedback'), ('credit_bind', 'role', 'directly_responsible'), ('credit_end_stay', 'decided_on', '2026-06-03'),
	('credit_request_review', 'received_on', '2026-05-06'), ('credit_load_holidays', 'days', '[{"day": "2040-01-01", "name": "元旦", "working": false}]'), ('credit_bind_application', 'role', 'hostile_clerk'), ('credit_bind_court', 'role', 'hostile_clerk'), ('credit_bind_department', 'role', 'hostile_clerk'),
	('credit_add_ground', 'grounds', '{5}'), ('credit_extend', 'period_years', '3'), ('credit_end_debtor', 'kind', 'died'), ('', 'happened_on', '2026-05-20'), ('', 'performance', '已履行一半'), ('credit_expire', 'decided_on', '2026-06-01'), ('credit_note_report', 'month', '2026-06-01'), ('credit_set_erasure_term', 'months', '60'), ('', 'certificate', :'certificate');
INSERT INTO hostile.good VALUES
	('credit_add_court', 'name', '新设区人民法院'), ('credit_add_ground_wording', 'wording', '有钱不还'), ('credit_add_ground_wording', 'ground', '1'), ('credit_add_record_name', 'name', '对方所用名称'), ('credit_add_record_name', 'field', 'grace_until'), ('credit_add_record_name', 'part', 'record'), ('credit_set_superior', 'court', '济南市钢城区人民法院'), ('', 'superior', '山东省济南市中级人民法院'), ('credit_succeed_court', 'successor', '济南市钢城区人民法院'), ('', 'other_court', '济南市钢城区人民法院'), ('credit_add_case', 'case_no', '（2026）鲁0116执恢1号'), ('', 'new_name', '汶源区人民法院');
INSERT INTO hostile.good SELECT 'credit_end_grace', 'decided_on', credit.day_text(credit.legal_day(now()));
INSERT INTO hostile.good SELECT f, n, v FROM hostile.is, hostile.objection, hostile.a_case, hostile.decision,
	LATERAL (VALUES ('', 'listing', person), ('credit_bind', 'listing', unit), ('credit_release', 'listing', unit), ('credit_end_stay', 'listing', unit), ('credit_remove_early', 'listing', unit), ('credit_expire', 'listing', over), ('credit_draft_case', 'listing', unit), ('credit_serve_listing', 'listing', unit),
		('credit_end_grace', 'listing', grace),  ('credit_lift_exit_ban', 'listing', over), ('credit_add_ground', 'listing', unit), ('credit_extend', 'listing', unit), ('credit_correct', 'listing', unit), ('', 'decision', ground),
		('', 'objection', fresh), ('credit_serve_decision', 'objection', decided), ('credit_request_review', 'objection', served), ('credit_decide_review', 'objection', reviewed), ('credit_carry_out', 'objection', founded), ('credit_carry_out', 'decision', (SELECT max(id) FROM credit.court_event WHERE action = 'correct')), ('', 'feedback', (SELECT max(id) FROM credit.feedback)), ('', 'exemption', (SELECT max(id) FROM credit.exemption)), ('credit_lift_bar', 'bar', (SELECT max(id) FROM credit.listing_bar)),
		('', 'typical_case', draft), ('credit_forward_case', 'typical_case', approved), ('credit_receive_case', 'typical_case', forwarded)) x (f, n, v);

INSERT INTO hostile.good VALUES ('', 'watch', :'watch'), ('', 'relation', 'hostile.held'), ('', 'subject_column', 'holder'), ('', 'label_columns', '{title}'), ('', 'condition_column', 'standing'), ('', 'valid_until_column', 'until'),
	('credit_hits', 'after', NULL), ('', 'subjects', '{379999196001110130}'), ('credit_watch_list', 'measures', '{laiwu/5}'), ('', 'keep_until', (credit.legal_day(now()) + 10)::text), ('credit_unwatch_list', 'name', '名册'),
	('', 'entry', 'credit.feedback_entry'), ('', 'reject', 'credit.feedback_reject'), ('', 'rejected', 'false'), ('credit_note_sent', 'code', '22023');
INSERT INTO hostile.good VALUES ('', 'sheet', E'iname,cardNum\n甲,1'), ('credit_read_feedback_sheet', 'sheet', E'证件号码,措施,结果\n379999196001110130,laiwu/6,refused');
INSERT INTO hostile.good SELECT 'credit_sheet_rejects', 'sheet', sheet::text FROM credit_read_sheet('济南市莱芜区人民法院', E'iname,cardNum\n甲,1');
CREATE VIEW hostile.function AS
	SELECT p.oid, n.nspname, p.proname, p.pronargs, p.provariadic <> 0 AS variadic, ARRAY(SELECT t::regtype FROM unnest(p.proargtypes) WITH ORDINALITY u (t, o) ORDER BY o) AS types,
		ARRAY(SELECT COALESCE(a.name, '') FROM unnest(COALESCE(p.proargnames, array_fill(''::text, ARRAY[p.pronargs::int])), p.proargmodes) WITH ORDINALITY a (name, mode, o) WHERE COALESCE(a.mode, 'i') IN ('i', 'b', 'v') ORDER BY o) AS names,
		-- Some login may call it.
		n.nspname <> 'credit' OR EXISTS (SELECT FROM aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0 OR a.grantee IN (SELECT oid FROM pg_roles WHERE rolname ~ '^credit_')) AS granted
	FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit') AND p.prokind = 'f' AND p.prorettype <> ALL ('{trigger,event_trigger}'::regtype[])
		AND NOT p.proargtypes::oid[] && '{internal,cstring}'::regtype[]::oid[];
CREATE FUNCTION hostile.good(f hostile.function, i integer) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE((SELECT g.v FROM hostile.good g WHERE g.name = f.names[i] AND g.function IN ('', f.proname) ORDER BY g.function DESC LIMIT 1),
		(SELECT x.v FROM hostile.value x WHERE x.type = f.types[i] AND x.v <> '' LIMIT 1))
$$;
-- The call with one value in one place; 0: all as would do, -1: nothing but NULL.
CREATE FUNCTION hostile.call(f hostile.function, place integer, v text) RETURNS text LANGUAGE sql AS $$
	SELECT format('%I.%I(%s)', f.nspname, f.proname, COALESCE(string_agg(format('%s%L::%s', CASE WHEN f.variadic AND i = f.pronargs AND f.types[i] <> '"any"'::regtype THEN 'VARIADIC ' ELSE '' END,
		CASE WHEN place = i THEN v WHEN place >= 0 THEN hostile.good(f, i) END, CASE f.types[i] WHEN '"any"'::regtype THEN 'text' ELSE f.types[i]::text END), ', ' ORDER BY i), ''))
	FROM generate_series(1, f.pronargs) i
$$;
CREATE TABLE hostile.said (function text, call text, state text, message text, "constraint" text, "table" text);
CREATE FUNCTION hostile.attempt(f text, call text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	x record;
	s text; m text; c text; t text;
BEGIN
	EXECUTE 'SELECT FROM ' || call;
	-- And nothing of it stays.
	RAISE EXCEPTION USING ERRCODE = 'HH000';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS s = RETURNED_SQLSTATE, m = MESSAGE_TEXT, c = CONSTRAINT_NAME, t = TABLE_NAME;
	INSERT INTO hostile.said VALUES (f, call, s, m, c, t);
END $$;

SELECT is_empty($$SELECT DISTINCT t FROM hostile.function f, unnest(f.types) t WHERE f.granted AND NOT EXISTS (SELECT FROM hostile.value x WHERE x.type = t)$$, 'there are hostile values of every type that a function takes');
SET LOCAL jit = off;
SELECT count(hostile.attempt(f.nspname || '.' || f.proname, hostile.call(f, 0, NULL))::text) AS calls FROM hostile.function f WHERE f.granted AND f.proname <> 'credit_follow' \gset
SELECT cmp_ok(:calls, '>', 150, 'functions are called as would do');
SELECT is_empty($$SELECT call, state, message FROM hostile.said WHERE state <> 'HH000' AND function ~ '^public\.' AND function !~ '_(un)?schedule$|load_plan$|load_demo$|note_report$|note_sent$|(request|withdraw)_assistance$|withdraw_objection$'$$, 'and those of schema public do what they are for, but without pg_cron, a plan, an empty register, another one to follow and a month that is over');
SELECT count(hostile.attempt(f.nspname || '.' || f.proname, hostile.call(f, n, v.v))::text) AS calls
	FROM hostile.function f, generate_series(-1, f.pronargs) n LEFT JOIN LATERAL (SELECT x.v FROM hostile.value x WHERE x.type = (SELECT f.types[n] WHERE n > 0)) v ON true WHERE f.granted AND n <> 0 AND (n < 0 OR v.v IS NOT NULL OR n > 0) AND f.proname <> 'credit_follow' \gset
SELECT cmp_ok(:calls, '>', 2000, 'and in every place with every hostile value');
SELECT is_empty($$SELECT call, state, message FROM hostile.said WHERE "constraint" <> '' OR "table" <> ''$$, 'none reaches a constraint of a table');
SELECT is_empty($$SELECT call, state, message FROM hostile.said WHERE state ~ '^XX|^0A|^53|^57|^42(601|703|P01|P02|883)' AND function !~ '_(un)?schedule$'
	-- A table or column that is not there, or cannot be watched, is said in these codes.
	AND NOT (function = 'public.credit_watch' AND state IN ('0A000', '42703', '42P01'))$$, 'none is what cannot happen');

-- What only the owner may call may fail, but by an error that can happen. (Numbers
-- and days at their ends are left to the torture, which has a limit of time: a job
-- counts as many days as it is told.)
SELECT count(hostile.attempt('inner', hostile.call(f, n, v.v))::text) AS calls
	FROM hostile.function f, generate_series(-1, f.pronargs) n LEFT JOIN LATERAL (SELECT x.v FROM hostile.value x WHERE x.type = (SELECT f.types[n] WHERE n > 0)) v ON true
	WHERE NOT f.granted AND n <> 0 AND (v.v IS NULL OR f.types[n] <> ALL ('{date,timestamptz,integer,bigint,smallint}'::regtype[])) \gset
SELECT cmp_ok(:calls, '>', 2000, 'inner functions are called so too');
SELECT is_empty($$SELECT call, state, message FROM hostile.said WHERE function = 'inner' AND state ~ '^XX'$$, 'and none ends in an error that knows no cause');

-- Our messages are those of the catalog of translations, without what stands for nothing but another one.
\set ours `perl -CSD -0777 -ne 'while (/^msgid(?:_plural)? ((?:"(?:[^"\\]|\\.)*"\n?)+)/mg) { my $t = join "", $1 =~ /"((?:[^"\\]|\\.)*)"/g; $t =~ s/\\"/"/g; $t =~ s/\\n/\n/g; next if ($t =~ tr/a-z//) < 8; $t = join ".*", map { s/([\\^.$|()\[\]{}*+?])/\\$1/gr } split /%(?:\d+\$)?(?:ld|lld|zu|[dusc])/, $t, -1; print "^$t\$\n" }' po/zh_CN.po`
CREATE TABLE hostile.ours AS SELECT p FROM regexp_split_to_table(:'ours', E'\n') p WHERE p <> '';
SELECT cmp_ok((SELECT count(*)::int FROM hostile.ours), '>', 400, 'our messages are read');
-- A sentence at a time over what was said: the server keeps few expressions compiled.
CREATE TABLE hostile.unknown AS SELECT DISTINCT ON (s.message) s.call, s.state, s.message FROM hostile.said s WHERE s.state <> 'HH000' AND s.function ~ '^public\.';
DO $$ DECLARE o text; BEGIN FOR o IN SELECT p FROM hostile.ours LOOP DELETE FROM hostile.unknown u WHERE u.message ~ o; END LOOP; END $$;
SELECT is_empty('SELECT * FROM hostile.unknown', 'each error of a function in schema public is a sentence of ours');

SELECT * FROM finish();
ROLLBACK;
