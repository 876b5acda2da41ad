-- What each role may do with each object of the extension, from the catalogs,
-- as the Markdown table of doc/security.md.  To write it there anew:
--   psql -XAtq -f test/role_table.sql DATABASE
-- test/pgtap/security/roles.sql compares the two.
WITH member AS (
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
	SELECT 0 AS part, '' AS ord, '| object | court | office | department | auditor | reader |' AS line
	UNION ALL SELECT 0, '-', '|---|---|---|---|---|---|'
	UNION ALL
	SELECT 1, r.name, format('| %s `%s` | %s |', CASE r.relkind WHEN 'v' THEN 'view' ELSE 'table' END, r.name,
		(SELECT string_agg(COALESCE((SELECT string_agg(v.may, ' ' ORDER BY v.n) FROM verb v WHERE v.oid = r.oid AND v.ord = w.ord), ''), ' | ' ORDER BY w.ord) FROM who w))
	FROM relation r
	WHERE EXISTS (SELECT FROM verb v WHERE v.oid = r.oid AND v.may IS NOT NULL)
	UNION ALL
	SELECT 2, (f.nspname = 'credit') || f.proname, format('| `%s` | %s |', CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname, array_to_string(ARRAY(SELECT CASE WHEN m THEN 'E' ELSE '' END FROM unnest(f.may) m), ' | '))
	FROM function f WHERE NOT f.open AND true = ANY (f.may)
	UNION ALL
	SELECT 3, '1', E'\nNo right on these has any of them: ' || string_agg(format('`%s`', r.name), ', ' ORDER BY r.name COLLATE "C") || '.'
	FROM relation r WHERE NOT EXISTS (SELECT FROM verb v WHERE v.oid = r.oid AND v.may IS NOT NULL)
	UNION ALL
	SELECT 3, '2', E'\nThese functions none may call: ' || string_agg(format('`%s`', name), ', ' ORDER BY name COLLATE "C") || '.'
	FROM (SELECT DISTINCT CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname AS name FROM function f WHERE NOT f.open AND NOT true = ANY (f.may)) f
	UNION ALL
	SELECT 3, '3', E'\nThese everybody may call, because they look at nothing but their arguments: ' || string_agg(format('`%s`', name), ', ' ORDER BY name COLLATE "C") || '.'
	FROM (SELECT DISTINCT CASE f.nspname WHEN 'credit' THEN 'credit.' ELSE '' END || f.proname AS name FROM function f WHERE f.open) f
	UNION ALL
	SELECT 3, '4', E'\nSequences: ' || COALESCE(string_agg(format('`%s` %s', c.oid::regclass, w.role), ', '), 'no right for anybody') || '.'
	FROM pg_class c, who w WHERE c.relkind = 'S' AND c.oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass)
	  AND has_sequence_privilege(w.role, c.oid, 'USAGE, SELECT, UPDATE')
)
SELECT string_agg(line, E'\n' ORDER BY part, ord COLLATE "C") FROM line;
