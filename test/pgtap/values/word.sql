-- Values: each code that a column may have has its word in Chinese and English,
-- in credit.word and nowhere else; words that a code had before are still read.
BEGIN;
SELECT plan(16);

-- The codes that CHECK constraints and enums allow, and the tables of codes, by the kind of word that is theirs.
CREATE TEMP TABLE kind_of (relation text, kind text);
INSERT INTO kind_of VALUES
	('plan_measure.basis_fit', 'basis_fit'), ('plan_measure.verdict', 'verdict'), ('plan_measure.effects', 'effect'),
	('plan_measure.court_mark', 'court_mark'), ('plan_department.list', 'department_list'), ('plan_basis.kind', 'basis_kind'),
	('measure_event.action', 'measure_action'), ('court_entry.entry', 'court_entry'), ('push.mode', 'push_mode'),
	('court_event.action', 'action'), ('listing.ended', 'end'), ('listing_record.sex', 'sex'),
	('listing_record.grounds', 'ground'), ('stay.proceeding', 'proceeding'), ('removal_wording.act', 'removal_act'),
	('subject_link.kind', 'link_kind'), ('objection.kind', 'objection_kind'), ('objection_step.step', 'objection_step'),
	('official_capacity.kind', 'subject_kind'), ('log_batch.algorithm', 'digest'), ('feedback_log.action', 'log_action'),
	('term.kind', 'term_kind'), ('term_entry.kind', 'term_kind'), ('demand_rule.waits_for', 'waits_for'), ('change.change', 'change'),
	('case_step.step', 'case_state'), ('noticed_hit.ended_why', 'hit_end'), ('record_name.part', 'record_part'), ('record_name.field', 'relation_field'), ('bi_column.role', 'column_role'),
	('post_role', 'role'), ('bar', 'bar'), ('removal_reason', 'reason'), ('service_way', 'service_way'),
	('official_capacity', 'capacity'), ('assistance_kind', 'assistance_kind'), ('outcome', 'outcome'), ('purpose', 'purpose');

-- A list of codes in a CHECK: = ANY (ARRAY[...]), <@ ARRAY[...], or = 'code', of one column.
CREATE TEMP TABLE allowed AS
	SELECT DISTINCT c.conrelid::regclass::text AS relation, m[1] AS column_name, code[1] AS code
	FROM pg_constraint c,
		 regexp_matches(pg_get_constraintdef(c.oid), '\(*(\w+)\)*(?:::text)? (?:= ANY \(ARRAY|<@ ARRAY)\[([^]]*)\]', 'g') m,
		 regexp_matches(m[2], '''([^'']+)''|\(([0-9]+)\)::smallint', 'g') x,
		 LATERAL (SELECT ARRAY[COALESCE(x[1], x[2])] AS code) y
	WHERE c.contype = 'c' AND c.connamespace = 'credit'::regnamespace;
SELECT cmp_ok((SELECT count(*)::int FROM allowed), '>', 100, 'the codes that columns may have are found');
SELECT is_empty($$SELECT DISTINCT a.relation || '.' || a.column_name FROM allowed a
	WHERE NOT EXISTS (SELECT FROM kind_of k WHERE 'credit.' || k.relation IN (a.relation || '.' || a.column_name, a.relation))
	  AND a.code !~ '^[0-9]+$'$$,
	'each column that may have only certain codes is of a kind of word');
SELECT is_empty($$SELECT a.relation, a.column_name, a.code FROM allowed a
	JOIN kind_of k ON 'credit.' || k.relation = a.relation || '.' || a.column_name
	WHERE NOT EXISTS (SELECT FROM credit.word w WHERE w.kind = k.kind AND w.code = a.code)$$, 'each of these codes has its word');
-- The words of the feed are in C, where the constraint asks.
\set changes `sed -n '/words\[\] = {/,/^};/p' src/practice/change_word.c | grep -o '"[a-z_]*"' | tr -d '"' | paste -sd ,`
SELECT set_eq($$SELECT code FROM credit.word WHERE kind = 'change'$$, string_to_array(:'changes', ','), 'and each word of the feed');
SELECT is_empty($$SELECT enumlabel FROM pg_enum e WHERE e.enumtypid = 'credit.verdict'::regtype
	AND NOT EXISTS (SELECT FROM credit.word w WHERE w.kind = 'verdict' AND w.code = e.enumlabel)$$, 'and each verdict');

-- Tables of codes take their names from it.
CREATE TEMP TABLE named (kind text, code text, name text);
DO $$
DECLARE
	k record;
BEGIN
	FOR k IN SELECT x.* FROM kind_of x WHERE x.relation !~ '\.' LOOP
		EXECUTE format('INSERT INTO named SELECT %L, t.code, t.name FROM credit.%I t', k.kind, k.relation);
	END LOOP;
END
$$;
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'code'
	JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname = 'name'
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r' AND c.relname <> 'division'
	  AND NOT EXISTS (SELECT FROM kind_of k WHERE k.relation = c.relname)$$, 'each table of codes and names is of a kind of word');
SELECT is_empty($$SELECT n.kind, n.code, n.name FROM named n
	LEFT JOIN credit.word w ON w.kind = n.kind AND w.code = n.code WHERE w.zh IS DISTINCT FROM n.name$$, 'and has its names from there');

-- What is no column: the constants that a view shows as a state or a task.
CREATE TEMP TABLE said AS
	SELECT v.kinds, COALESCE(m[1], m[2]) AS code
	FROM (VALUES ('credit.shown_objection_state', '{objection_state}'::text[]), ('credit.shown_case_state', '{case_state}'),
				 ('credit.shown_deadline_list', '{task,deadline_state}'), ('credit.shown_owed', '{task}'), ('credit.feedback_sending', '{sending}'), ('credit.plan_disagreement', '{named_in}')) v (name, kinds),
		 regexp_matches(pg_get_viewdef(v.name::regclass), '(?:SELECT|THEN|ELSE) ''([a-z_ ]+)''::text|''([a-z_]+)''::text AS kind', 'g') m;
SELECT cmp_ok((SELECT count(*)::int FROM said WHERE code IN ('under_review', 'draft', 'examine', 'end_debtor', 'overdue', 'receipt', 'body only')), '>=', 7,
	'states and tasks are found');
SELECT is_empty($$SELECT s.* FROM said s WHERE NOT EXISTS (SELECT FROM credit.word w WHERE w.kind = ANY (s.kinds) AND w.code = s.code)$$,
	'each state and task has its word');
SELECT is_empty($$SELECT kind, zh FROM credit.word GROUP BY kind, zh HAVING count(*) > 1$$, 'no two codes of a kind have the same word');
SELECT is_empty($$SELECT w.kind, f.word FROM credit.word w, unnest(w.former) f (word)
	JOIN credit.word o ON o.zh = f.word WHERE o.kind = w.kind AND o.code <> w.code$$, 'no word was before that of another code of its kind');

-- Where the law has a word, or a word was read in another sense, that word.
SELECT is((SELECT array_agg(credit.words_of(x.kind, x.code) ORDER BY x.n) FROM (VALUES (1, 'effect', 'withhold'), (2, 'outcome', 'withheld'), (3, 'verdict', 'clear'), (4, 'task', 'examine'), (5, 'task', 'carry_out'),
		(6, 'task', 'review'), (7, 'end', 'expired'), (8, 'objection_kind', 'to_be_removed'), (9, 'hit_end', 'stayed'), (10, 'reason', 'absent')) x (n, kind, code)),
	'{不予授予或者停止给予,不予授予、停止给予,不适用,审查纠正申请,落实纠正决定,上一级人民法院审查复议,因纳入期限届满删除,应予删除,因裁定中止执行，停止适用,全量名单中已无该记录}',
	'titles are withheld and not paid out; nothing applies; applications are to correct and no 异议; enforcement is stayed, not the entry');

-- What was written before is still read.
SELECT is(ARRAY[credit.code_of('outcome', 'withheld'), credit.code_of('outcome', '不予授予、停止给予'), credit.code_of('outcome', '停止发放'),
				credit.code_of('outcome', 'withhold')], '{withheld,withheld,withheld,NULL}',
		  'a code is known by itself, by its word, by one that it had before, and by nothing else');
-- Whoever enters a decision writes the code or its word, as the message tells them; what is kept is the code.
\set court '济南市莱芜区人民法院'
SELECT credit_list(:'court', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS unit \gset
SELECT credit_list(:'court', '379999196001110130', '甲', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05') AS person \gset
SELECT credit_bind(:unit, '379999197904160192', '实际控制人', '2020-01-01', '登记1', '2026-01-06'),
	credit_object(:unit, '应当删除', '已经履行', '2026-01-07'), credit_note_warning(:'court', '379999196001110130', '（2026）鲁0116执3号', '直接送达', '2026-01-07', '执行通知'),
	credit_set_term('签收期限', 3), credit_stay(:unit, '再审', '（2026）鲁0116民再1号', '2026-02-02') \g /dev/null
SELECT credit_end_stay(:unit, '审判监督程序', '（2026）鲁0116民再1号终', '2026-03-02') \g /dev/null
SELECT credit_end_debtor(:person, '死亡', '2026-03-01', '2026-03-02', '决定3', '2026-03-02') \g /dev/null
SELECT count(*) FROM credit_push(:'court', '1', '[]'::jsonb, '增量') \g /dev/null
SELECT is((SELECT ARRAY[(SELECT min(role) FROM credit.relation), (SELECT min(kind) FROM credit.objection), (SELECT min(how) FROM credit.risk_warning),
		(SELECT min(kind) FROM credit.term WHERE measure IS NULL AND kind = 'receipt' AND workdays = 3), (SELECT min(proceeding) FROM credit.stay WHERE until IS NOT NULL),
		(SELECT min(reason) FROM credit.court_event WHERE action = 'end_debtor'), (SELECT min(mode) FROM credit.push)]),
	'{actual_controller,to_be_removed,direct,receipt,retrial,died,delta}', 'post, ground of an application, way of service, term, proceeding, end of a debtor, mode of a push');
SELECT credit_remove(:unit, 'stayed', '2026-03-03', '决定4', '2026-03-03', '{"proceeding": "破产程序"}') \g /dev/null
SELECT is((SELECT ended FROM credit.listing WHERE listing = :unit AND known_until = 'infinity'), 'removed', 'and the proceeding for which a listing is removed');
SELECT is(ARRAY[credit.words_of('verdict', 'duty'), credit.words_of('verdict', 'duty', 'en'), credit.words_of('verdict', 'nothing'),
				credit.words_of('verdict', NULL)], ARRAY['部门履职', 'duty of the department', 'nothing', NULL],
		  'a word in Chinese or English; the code where there is none');
SELECT * FROM finish();
ROLLBACK;
