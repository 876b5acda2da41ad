-- Security, 个人信息保护法 art. 47: every column that could hold personal data is
-- in the one list of them (credit.personal_data), as one that an erasure empties
-- or as one that holds none.
BEGIN;
SELECT plan(11);

CREATE TEMP VIEW could_hold AS
	SELECT p.relation::text, a.attname::text AS column
	FROM credit.personal_data p
	JOIN pg_attribute a ON a.attrelid = format('credit.%I', p.relation)::regclass AND a.attnum > 0 AND NOT a.attisdropped
	WHERE p.kept IS NOT NULL
	  -- Numbers of subjects, text, JSON, and lists of them; a day of birth.
	  AND (a.atttypid = ANY (ARRAY['credit.subject', 'text', 'varchar', 'bpchar', 'json', 'jsonb', 'xml', 'bytea']::regtype[])
		   OR (SELECT t.typelem FROM pg_type t WHERE t.oid = a.atttypid) = ANY (ARRAY['credit.subject', 'text', 'varchar', 'json', 'jsonb']::regtype[])
		   OR a.attname ~ 'birth|^person$');

SELECT set_eq('SELECT relation::text FROM credit.personal_data', 'SELECT relation FROM credit.own_table', 'every table of the extension is in the list');
SELECT is_empty('SELECT relation FROM credit.personal_data GROUP BY relation HAVING count(*) > 1', 'once');
SELECT is_empty('SELECT DISTINCT why FROM credit.personal_data WHERE why_name !~ ''[一-龥]''', 'when each is erased, or why it need not be, is said in Chinese as well');
SELECT cmp_ok((SELECT count(*) FROM could_hold), '>', 100::bigint, 'there are such columns');
SELECT is_empty('SELECT c.relation, c.column FROM could_hold c JOIN credit.personal_data p ON p.relation = c.relation WHERE c.column <> ALL (p.erased || p.kept)', 'each is erased or holds nothing about a person');
SELECT is_empty('SELECT relation FROM credit.personal_data WHERE erased && kept', 'and not both');
SELECT is_empty($$SELECT p.relation, c FROM credit.personal_data p, unnest(p.erased || p.kept || p.id_column) c
	WHERE p.id_column IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = format('credit.%I', p.relation)::regclass AND a.attname = c AND NOT a.attisdropped)$$, 'the columns of the list are there');
SELECT is_empty($$SELECT p.relation, c FROM credit.personal_data p, unnest(p.erased) c JOIN pg_attribute a ON a.attname = c AND NOT a.attisdropped
	WHERE a.attrelid = format('credit.%I', p.relation)::regclass AND a.attnotnull AND p.relation <> ALL ('{inbox,held_subject}')$$, 'and can be emptied, but of the inbox and of lists under watch, whose rows are deleted');
SELECT set_eq($$SELECT p.relation::text FROM credit.personal_data p JOIN pg_attribute a ON a.attrelid = format('credit.%I', p.relation)::regclass AND NOT a.attisdropped
	WHERE p.kept IS NULL AND a.atttypid = 'credit.subject'::regtype$$, '{access_log_rest,push_stage}'::text[], 'a number stands in no other table but a partition of the log, and the stage, which is empty between pushes');
SELECT is_empty($$SELECT p.relation FROM credit.personal_data p JOIN credit.own_table o ON o.relation = p.relation
	WHERE cardinality(p.erased) > 0 AND o.history <> ALL ('{append-only,closed once,ended once,own triggers,never deleted}')$$, 'each such table has a history that lets an erasure pass');

-- A column that somebody forgets
ALTER TABLE credit.service ADD nickname text;
SELECT set_eq('SELECT c.relation, c.column FROM could_hold c JOIN credit.personal_data p ON p.relation = c.relation WHERE c.column <> ALL (p.erased || p.kept)', $$VALUES ('service', 'nickname')$$, 'a new column that is not in the list is found');

SELECT * FROM finish();
ROLLBACK;
