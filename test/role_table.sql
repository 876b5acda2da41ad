-- What each role may do with each object of the extension, from the catalogs,
-- as the Markdown table of doc/security.md, or with -v lang=zh of
-- doc/zh-CN/security.md.  test/role_table.sh writes both anew, and
-- test/pgtap/security/roles.sql compares them.
\if :{?lang}
\else
	\set lang en
\endif
WITH said AS (
	SELECT * FROM (VALUES
		('en', 'object', ARRAY['court', 'office', 'department', 'auditor', 'reader'], 'table', 'view', 'No right on these has any of them: ',
		 'These functions none may call: ', 'These everybody may call, because they look at nothing but their arguments: ',
		 'Sequences: ', 'no right for anybody', ', ', '.'),
		('zh', '对象', ARRAY['法院', '信用办', '部门', '审计人员', '报表'], '表', '视图', '上述角色对下列表和视图均无权限：',
		 '下列函数均不得调用：', '下列函数任何人都可以调用，因为只看参数：', '序列：', '任何人均无权限', '、', '。'))
		w (lang, object, roles, rel_table, rel_view, none_on, none_call, all_call, sequences, nobody, comma, stop)
	WHERE w.lang = :'lang'
), member AS (
	SELECT d.classid, d.objid FROM pg_depend d
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
	  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit')
), who AS (
	SELECT * FROM (VALUES (1, 'credit_court'), (2, 'credit_office'), (3, 'credit_department'), (4, 'credit_auditor'), (5, 'credit_reader')) w (ord, role)
), relation AS (
	SELECT c.oid, c.oid::regclass::text AS name, c.relkind, c.relrowsecurity FROM pg_class c
	WHERE c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass) AND c.relkind IN ('r', 'p', 'v')
), verb AS (
	SELECT r.oid, w.ord, v.letter, v.n,
		   CASE WHEN has_table_privilege(w.role, r.oid, v.verb) THEN v.letter
				WHEN v.verb IN ('SELECT', 'INSERT', 'UPDATE') THEN v.letter || '(' || (
					SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a
					WHERE a.attrelid = r.oid AND a.attnum > 0 AND has_column_privilege(w.role, r.oid, a.attnum, v.verb)) || ')' END
		   || CASE WHEN r.relrowsecurity AND NOT EXISTS (
					  SELECT FROM pg_policy p WHERE p.polrelid = r.oid AND p.polcmd IN ('*', v.cmd)
						AND (p.polroles = '{0}' OR (SELECT oid FROM pg_roles WHERE rolname = w.role) = ANY (p.polroles))
						AND pg_get_expr(p.polqual, p.polrelid) = 'true') THEN '*' ELSE '' END AS may
	FROM relation r, who w,
		 (VALUES (1, 'S', 'SELECT', 'r'), (2, 'I', 'INSERT', 'a'), (3, 'U', 'UPDATE', 'w'), (4, 'D', 'DELETE', 'd'),
				 (5, 'T', 'TRUNCATE', '-'), (6, 'R', 'REFERENCES', '-'), (7, 'G', 'TRIGGER', '-')) v (n, letter, verb, cmd)
), function AS (
	SELECT p.oid, p.oid::regprocedure::text AS name, p.proname, n.nspname,
		   EXISTS (SELECT FROM aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0) AS open,
		   ARRAY(SELECT has_function_privilege(w.role, p.oid, 'EXECUTE') FROM who w ORDER BY w.ord) AS may
	FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
	WHERE p.oid IN (SELECT objid FROM member WHERE classid = 'pg_proc'::regclass)
), line AS (
	SELECT 0 AS part, '' AS ord, format('| %s | %s |', object, array_to_string(roles, ' | ')) AS line FROM said
	UNION ALL SELECT 0, '-', '|---|---|---|---|---|---|'
	UNION ALL
	SELECT 1, r.name, format('| %s `%s` | %s |', CASE r.relkind WHEN 'v' THEN said.rel_view ELSE said.rel_table END, r.name,
		(SELECT string_agg(COALESCE((SELECT string_agg(v.may, ' ' ORDER BY v.n) FROM verb v WHERE v.oid = r.oid AND v.ord = w.ord), ''), ' | ' ORDER BY w.ord) FROM who w))
	FROM relation r, said
	WHERE EXISTS (SELECT FROM verb v WHERE v.oid = r.oid AND v.may IS NOT NULL)
	UNION ALL
	SELECT 2, (f.nspname = 'credit') || f.proname, format('| `%s` | %s |', CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname, array_to_string(ARRAY(SELECT CASE WHEN m THEN 'E' ELSE '' END FROM unnest(f.may) m), ' | '))
	FROM function f WHERE NOT f.open AND true = ANY (f.may)
	UNION ALL
	SELECT 3, '1', E'\n' || min(said.none_on) || string_agg(format('`%s`', r.name), said.comma ORDER BY r.name COLLATE "C") || min(said.stop)
	FROM relation r, said WHERE NOT EXISTS (SELECT FROM verb v WHERE v.oid = r.oid AND v.may IS NOT NULL)
	UNION ALL
	SELECT 3, '2', E'\n' || min(said.none_call) || string_agg(format('`%s`', name), said.comma ORDER BY name COLLATE "C") || min(said.stop)
	FROM (SELECT DISTINCT CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname AS name FROM function f WHERE NOT f.open AND NOT true = ANY (f.may)) f, said
	UNION ALL
	SELECT 3, '3', E'\n' || min(said.all_call) || string_agg(format('`%s`', name), said.comma ORDER BY name COLLATE "C") || min(said.stop)
	FROM (SELECT DISTINCT CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname AS name FROM function f WHERE f.open) f, said
	UNION ALL
	SELECT 3, '4', E'\n' || min(said.sequences) || COALESCE(string_agg(q.line, said.comma), min(said.nobody)) || min(said.stop)
	FROM said LEFT JOIN (
		SELECT format('`%s` %s', c.oid::regclass, w.role) AS line
		FROM pg_class c, who w WHERE c.relkind = 'S' AND c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass)
		  AND has_sequence_privilege(w.role, c.oid, 'USAGE, SELECT, UPDATE')) q ON true
)
SELECT string_agg(line, E'\n' ORDER BY part, ord COLLATE "C") FROM line;
