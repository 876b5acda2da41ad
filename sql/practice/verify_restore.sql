/*
 * Practice: what a restore left out.  Whoever has restored a register, in any way,
 * asks once, before anybody else asks about persons.
 *
 * Each thing that is looked at has one row, also where all is well.  What is said
 * to be missing is certain, but for one: of a table that is empty although numbers
 * were given, the transactions that drew them may all have been rolled back.
 */

CREATE FUNCTION credit.orphans() RETURNS TABLE (relation text, rows bigint)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c record;
BEGIN
	-- A key of fewer than four columns has its first one again in place of the others.
	FOR c IN
		SELECT k.conrelid::regclass AS child, k.confrelid::regclass AS parent, k.conname,
			   array_agg(x.attname ORDER BY n.i) AS own, array_agg(y.attname ORDER BY n.i) AS other,
			   array_agg(s.nspname ORDER BY n.i) AS schema
		FROM pg_constraint k
		CROSS JOIN generate_series(1, 4) n (i)
		CROSS JOIN LATERAL (SELECT CASE WHEN n.i <= cardinality(k.conkey) THEN n.i ELSE 1 END) m (i)
		JOIN pg_attribute x ON x.attrelid = k.conrelid AND x.attnum = k.conkey[m.i]
		JOIN pg_attribute y ON y.attrelid = k.confrelid AND y.attnum = k.confkey[m.i]
		JOIN pg_operator o ON o.oid = k.conpfeqop[m.i]
		JOIN pg_namespace s ON s.oid = o.oprnamespace
		WHERE k.contype = 'f' AND k.conparentid = 0 AND k.connamespace = 'credit'::regnamespace
		GROUP BY k.oid, k.conrelid, k.confrelid, k.conname
		UNION ALL
		-- Columns that refer to their own table, which triggers hold (sql/base/own_reference.sql).
		SELECT t.tgrelid::regclass, t.tgrelid::regclass, t.tgname,
			   array_fill(a.named[1]::name, ARRAY[4]), array_fill(a.named[2]::name, ARRAY[4]), array_fill('pg_catalog'::name, ARRAY[4])
		FROM pg_trigger t CROSS JOIN LATERAL (SELECT string_to_array(encode(t.tgargs, 'escape'), E'\\000') AS named) a
		WHERE t.tgfoid = 'credit.require_own_row'::regproc AND t.tgparentid = 0
		ORDER BY 1, 3
	LOOP
		relation := c.child::text;
		EXECUTE format('SELECT count(*) FROM %s a WHERE a.%I IS NOT NULL AND a.%I IS NOT NULL AND a.%I IS NOT NULL '
					   'AND a.%I IS NOT NULL AND NOT EXISTS (SELECT FROM %s b WHERE b.%I OPERATOR(%I.=) a.%I '
					   'AND b.%I OPERATOR(%I.=) a.%I AND b.%I OPERATOR(%I.=) a.%I AND b.%I OPERATOR(%I.=) a.%I)',
					   c.child, c.own[1], c.own[2], c.own[3], c.own[4], c.parent, c.other[1], c.schema[1], c.own[1],
					   c.other[2], c.schema[2], c.own[2], c.other[3], c.schema[3], c.own[3], c.other[4], c.schema[4],
					   c.own[4]) INTO rows;
		CONTINUE WHEN rows = 0;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.orphans() IS
	'tables with rows that refer to a row that is not there, and how many: foreign keys are not looked at where rows are '
	'restored with triggers off';

CREATE FUNCTION credit.number_gaps() RETURNS TABLE (relation text, numbered bigint, highest bigint)
	LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	t record;
BEGIN
	FOR t IN
		SELECT a.attrelid::regclass AS child, a.attname, q.seqrelid::regclass AS numbers
		FROM pg_attribute a
		JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
			AND d.classid = 'pg_class'::regclass AND d.deptype = 'i'
		JOIN pg_sequence q ON q.seqrelid = d.objid
		-- What a dump takes, and what guards a history: rows of other tables come and go.
		WHERE a.attrelid = ANY ((SELECT e.extconfig FROM pg_extension e WHERE e.extname = 'credit')::oid[])
		  AND EXISTS (SELECT FROM pg_trigger g
					  WHERE g.tgrelid = a.attrelid AND g.tgname = ANY (ARRAY['append_only', 'no_truncate', 'close_only']))
		ORDER BY 1
	LOOP
		relation := t.child::text;
		EXECUTE format('SELECT CASE WHEN s.is_called THEN s.last_value ELSE 0 END, COALESCE((SELECT max(x.%I) FROM %s x), 0) '
					   'FROM %s s', t.attname, t.child, t.numbers) INTO numbered, highest;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.number_gaps() IS
	'for each table that keeps its rows: the last number that was given, and the highest that is there';

CREATE FUNCTION credit.do_verify_restore()
	RETURNS TABLE (part text, state text, missing bigint, what_to_do text)
	LANGUAGE plpgsql STABLE ROWS 9 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r record;
BEGIN
	FOR r IN
		SELECT 1 AS no, 'list' AS part,
			   CASE WHEN EXISTS (SELECT FROM credit.court c WHERE c.last_push_at IS NOT NULL)
						 OR EXISTS (SELECT FROM credit.listing) THEN 0 ELSE 1 END::bigint AS lacking,
			   credit.message('No list is there: restore anew, or have each court push its list.') AS advice
		UNION ALL
		SELECT 2, 'tables', (SELECT count(*) FROM credit.number_gaps() g WHERE g.highest = 0 AND g.numbered > 0),
			   format(credit.message('Empty, although rows were numbered: %s. Unless all of them were rolled back, restore these tables from the archive.'),
					  (SELECT string_agg(g.relation, ', ') FROM credit.number_gaps() g WHERE g.highest = 0 AND g.numbered > 0))
		UNION ALL
		SELECT 3, 'listings',
			   (SELECT count(*) FROM credit.listing l WHERE NOT EXISTS (SELECT FROM credit.listing_record x WHERE x.id = l.id)),
			   credit.message('Listings without what was decided of them: restore credit.listing_record from the archive.')
		UNION ALL
		SELECT 4, 'references', COALESCE((SELECT sum(o.rows) FROM credit.orphans() o), 0)::bigint,
			   format(credit.message('Rows that refer to what is not there: %s. Restore what is missing from the same archive; the register is not whole.'),
					  (SELECT string_agg(DISTINCT o.relation, ', ') FROM credit.orphans() o))
		UNION ALL
		SELECT 5, 'numbers', (SELECT count(*) FROM credit.number_gaps() g WHERE g.highest > g.numbered),
			   format(credit.message('Numbers would be given twice: set the sequences of these tables (setval) above their highest number: %s.'),
					  (SELECT string_agg(g.relation, ', ') FROM credit.number_gaps() g WHERE g.highest > g.numbered))
		UNION ALL
		SELECT 6, 'feed',
			   (SELECT count(*) FROM credit.noted n
				WHERE NOT EXISTS (SELECT FROM credit.change c WHERE c.version = n.version AND c.change = ANY (n.changes))),
			   credit.message('Not in the feed: call credit_rebuild_changes().')
		UNION ALL
		SELECT 7, 'log',
			   (SELECT COALESCE(sum(b.entries), 0)::bigint FROM credit.log_batch b WHERE b.expired_at IS NULL)
			   - (SELECT count(*) FROM credit.access_log a
				  WHERE EXISTS (SELECT FROM credit.log_batch b WHERE b.expired_at IS NULL AND b.ids @> a.id)),
			   credit.message('Sealed entries of the log are not there, or others are in their place: restore credit.access_log from the archive, then call credit_verify_log with the anchor.')
		UNION ALL
		SELECT 8, 'months',
			   -- Entries of other months stay in credit.access_log_rest for good, and nothing lacks; a month that has some there
			   -- gets no table any more.
			   CASE WHEN to_regclass(format('credit.access_log_%s', to_char(credit.log_month(statement_timestamp()), 'YYYY_MM'))) IS NULL
						 AND NOT EXISTS (SELECT FROM credit.access_log_rest e
										 WHERE e.checked_at >= credit.day_start(credit.log_month(statement_timestamp())))
					THEN 1 ELSE 0 END,
			   credit.message('The log has no table for this month: call credit_prepare_log().')
		UNION ALL
		SELECT 9, 'triggers',
			   (SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
				WHERE c.relnamespace = 'credit'::regnamespace AND t.tgenabled = 'D' AND t.tgname <> 'follow'),
			   credit.message('Triggers are off: ALTER TABLE … ENABLE TRIGGER ALL, but for the trigger "follow" of credit.change.')
		UNION ALL
		SELECT 10, 'roles',
			   (SELECT count(DISTINCT b.role) FROM credit.role_binding b
				WHERE b.unbound_at IS NULL AND to_regrole(quote_ident(b.role)) IS NULL),
			   format(credit.message('Bound roles that this server does not have: %s. Create them (pg_dumpall --roles-only), or end their bindings.'),
					  (SELECT string_agg(DISTINCT b.role, ', ') FROM credit.role_binding b
					   WHERE b.unbound_at IS NULL AND to_regrole(quote_ident(b.role)) IS NULL))
		ORDER BY 1
	LOOP
		part := r.part;
		state := CASE WHEN r.lacking = 0 THEN 'ok' ELSE 'missing' END;
		missing := abs(r.lacking);
		what_to_do := CASE WHEN r.lacking <> 0 THEN r.advice END;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.do_verify_restore() IS
	'what is missing after a restore, part by part: list, tables, listings, references, numbers, feed, log, months, triggers, '
	'roles; state ok or missing, how many, and what to do; for whoever owns the tables; after a restore in whatever way, '
	'before anybody asks';
