-- Report: what credit_bi tells is of no fewer than credit.min_group, neither by
-- itself nor as the difference of any two figures: of two views, two days, a part
-- and its total, or a view that is read again after one more has come.
BEGIN;
SELECT plan(24);
\i test/as_role.sql
CREATE ROLE reader IN ROLE credit_reader;
CREATE ROLE office IN ROLE credit_office;
SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today \gset

CREATE FUNCTION pg_temp.citizen(division int, n int) RETURNS text LANGUAGE sql AS $$
	SELECT d || substr('10X98765432', (SELECT sum(substr(d, i, 1)::int * ('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[])[i])::int % 11 FROM generate_series(1, 17) i) + 1, 1)
	FROM (SELECT division || '19800101' || lpad(n::text, 3, '0') AS d) x
$$;
CREATE FUNCTION pg_temp.company(n int) RETURNS text LANGUAGE sql AS $$
	SELECT d || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', (31 - (SELECT sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(d, i, 1)) - 1) * ('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[])[i])::int % 31 FROM generate_series(1, 17) i)) % 31 + 1, 1)
	FROM (SELECT '91370116' || o || substr('0123456789X', (11 - (SELECT sum(substr(o, i, 1)::int * ('{3,7,9,10,5,8,4,2}'::int[])[i])::int % 11 FROM generate_series(1, 8) i)) % 11 + 1, 1) AS d
		  FROM (SELECT lpad((10000000 + n)::text, 8, '0') AS o) y) x
$$;
CREATE FUNCTION pg_temp.item(p_subject text, case_no int, grounds text, hidden boolean DEFAULT false) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '甲', 'cardNum', p_subject, 'caseCode', format('（2026）鲁0116执%s号', case_no),
		'grounds', grounds::jsonb, 'decisionDate', '2026-03-01', 'notPublic', hidden)
$$;
-- A push so many days ago; only the owner can date it back.
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.push(p_court text, p_items jsonb, p_days int) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	v_last bigint := (SELECT COALESCE(max(id), 0) FROM credit.listing);
	v_push text := nextval('pg_temp.push_no');
	v_rejected int;
BEGIN
	SELECT r.rejected INTO v_rejected FROM credit_push(p_court, v_push, p_items) r;
	IF v_rejected > 0 THEN
		RAISE 'rejected: %', (SELECT string_agg(r.reason, ', ') FROM credit.push_reject r);
	END IF;
	ALTER TABLE credit.listing DISABLE TRIGGER close_only;
	UPDATE credit.listing SET known_from = known_from - p_days * '1 day'::interval WHERE id > v_last;
	ALTER TABLE credit.listing ENABLE TRIGGER close_only;
	UPDATE credit.push SET applied_at = applied_at - p_days * '1 day'::interval WHERE push_no = v_push AND court = p_court;
	RETURN v_last;
END $$;

-- What a reader sees as tables, the sum of each figure over each set of keys: all parts and all totals, of all days.
CREATE FUNCTION pg_temp.figures() RETURNS TABLE (view_name text, figure text, cell text, value numeric) LANGUAGE plpgsql AS $$
DECLARE
	c record;
BEGIN
	SET LOCAL ROLE reader;
	FOR c IN
		SELECT m.view_name, m.column_name,
			   (SELECT string_agg(quote_ident(k.column_name), ', ' ORDER BY k.ord) FROM credit_bi.model k
				WHERE k.view_name = m.view_name AND (k.role = 'key' OR k.column_name = 'responsible')) AS keys
		FROM credit_bi.model m
		WHERE m.role IN ('sum', 'sum_not_over_days') AND m.column_name <> 'amount'
	LOOP
		RETURN QUERY EXECUTE format('SELECT %L, %L, row(%s)::text, sum(%I)::numeric FROM credit_bi.%I WHERE %s GROUP BY CUBE (%s)',
			c.view_name, c.column_name, c.keys, c.column_name, c.view_name,
			-- A push that is not acknowledged is nobody's listing.
			CASE WHEN c.view_name = 'fact_deadline' THEN 'task_key <> ''receipt''' ELSE 'true' END, c.keys);
	END LOOP;
	RESET ROLE;
END $$;
CREATE TEMP TABLE seen (reading int, view_name text, figure text, cell text, value numeric);
GRANT ALL ON seen TO reader;
-- Any two of them, be it of two readings.
CREATE FUNCTION pg_temp.told_of_few() RETURNS SETOF text LANGUAGE sql AS $$
	WITH one AS (
		SELECT value, min(format('%s.%s %s of reading %s', view_name, figure, cell, reading)) AS which FROM seen WHERE value IS NOT NULL GROUP BY value
		UNION ALL SELECT 0, 'nothing'
	)
	SELECT format('%s: %s - %s', a.value - b.value, a.which, b.which) FROM one a JOIN one b ON a.value - b.value BETWEEN 1 AND credit.min_group() - 1
	ORDER BY a.value - b.value LIMIT 5
$$;
CREATE FUNCTION pg_temp.listing_told(p_court text, p_kind text, p_day date DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s/%s %s', division_key, ground_key, standing), ', ' ORDER BY division_key, ground_key)
	FROM credit_bi.fact_listing WHERE court_key = p_court AND kind_key = p_kind AND date_key = p_day AND standing > 0
$$;

-- A lone cell: the only organization of a court, which could be merged with nobody
SELECT pg_temp.push('甲区人民法院', jsonb_build_array(pg_temp.item(pg_temp.company(1), 1, '[2]')), 0) \gset
SELECT is(pg_temp.listing_told('甲区人民法院', 'organization'), NULL, 'the only organization of a court is not told');
SELECT is_empty($$SELECT * FROM credit_bi.fact_measure WHERE court_key = '甲区人民法院'$$, 'nor that any measure binds it, by a row without a number');
-- A rest below the least size
SELECT pg_temp.push('甲区人民法院', (SELECT jsonb_agg(pg_temp.item(pg_temp.citizen(370116, n), 100 + n, '[1]')) FROM generate_series(1, 7) n), 0) \gset
SELECT pg_temp.push('甲区人民法院', (SELECT jsonb_agg(pg_temp.item(pg_temp.citizen(370102, n), 200 + n, '[2]')) FROM generate_series(1, 12) n), 0) \gset
SELECT is(pg_temp.listing_told('甲区人民法院', 'person'), '370102/2 10, 370116/1 5', 'groups that are large enough are told, in multiples of the least');
SELECT pg_temp.push('甲区人民法院', (SELECT jsonb_agg(pg_temp.item(pg_temp.citizen(370124, n), 300 + n, '[3]')) FROM generate_series(1, 3) n), 0) \gset
SELECT is(pg_temp.listing_told('甲区人民法院', 'person'), '0/0 10, 370102/2 10', 'a rest of three takes the smallest group with it, and is not told beside it');
-- One subject in several groups
SELECT pg_temp.push('乙区人民法院', (SELECT jsonb_agg(pg_temp.item(pg_temp.citizen(370116, 50), 400 + n, format('[%s]', n))) FROM generate_series(1, 5) n), 0) \gset
SELECT is(pg_temp.listing_told('乙区人民法院', 'person'), NULL, 'five listings of one person on five grounds are no group of five');
SELECT is_empty($$SELECT * FROM credit_bi.fact_listing WHERE court_key = '乙区人民法院'$$, 'nor is it told that they were added');
-- The list without what is not public
SELECT set_eq($$SELECT pg_temp.as_role('reader', q) FROM unnest(ARRAY['SELECT count(*) FROM credit.masked_list', 'SELECT count(*) FROM credit.my_masked_list()', 'SELECT count(*) FROM credit.feedback_summary',
	'SELECT count(*) FROM credit.overdue_notice', 'SELECT count(*) FROM credit.effect_document', 'SELECT count(*) FROM credit_owed_summary()',
	'SELECT count(*) FROM credit_effect_report(''2026-01-01'', ''2026-12-31'')', 'SELECT credit_effect_page(''2026-01-01'', ''2026-12-31'')']) q$$, $$VALUES ('42501')$$,
	'figures less the masked list would be what is not public, and its day and grounds one person: neither it nor any exact figure is the reader''s');
SELECT is(pg_temp.as_role('office', 'SELECT count(*) > 0 FROM credit.masked_list'), 'true', 'the office has it');
SELECT is(pg_temp.as_role('office', 'SELECT count(*) > 0 FROM credit_effect_report(''2026-01-01'', ''2026-12-31'')'), 'true', 'and the effect report');

-- Random districts
SELECT setseed(0.16);
CREATE FUNCTION pg_temp.district(p_first int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	v_items jsonb;
	d int;
	c text;
BEGIN
	FOR d IN REVERSE 5 .. 0 LOOP
		FOREACH c IN ARRAY '{丙区人民法院,丁区人民法院}'::text[] LOOP
			SELECT jsonb_agg(pg_temp.item(CASE WHEN random() < 0.8 THEN pg_temp.citizen((ARRAY[370116, 370102, 110105])[1 + floor(random() * 3)::int], p_first + floor(random() * 60)::int) ELSE pg_temp.company(p_first + floor(random() * 20)::int) END,
				p_first * 100 + d * 1000 + n + CASE c WHEN '丙区人民法院' THEN 500 ELSE 0 END, format('[%s]', 1 + floor(random() * 3)::int), random() < 0.2))
			INTO v_items FROM generate_series(1, 1 + floor(random() * 14)::int) n;
			PERFORM pg_temp.push(c, v_items, d);
		END LOOP;
	END LOOP;
END $$;
SELECT pg_temp.district(100) \gset
SELECT count(credit_remove(x.listing, 'performed', :'today'::date - 1, '删' || x.listing, :'today')) AS removed FROM (SELECT l.listing FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id WHERE l.court = '丙区人民法院' AND l.known_until = 'infinity' AND r.grounds = '{1}' ORDER BY l.listing LIMIT 7) x \gset
SELECT count((credit_check(l.subject, 'laiwu/4', CASE WHEN l.listing % 3 = 0 THEN 'bidding' ELSE 'procurement' END)).verdict) AS checked FROM credit.listing l WHERE l.known_until = 'infinity' \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
SELECT count(credit_feedback(s.subject, 'laiwu/4', CASE WHEN s.n % 7 = 0 THEN 'let_through' ELSE 'refused' END, jsonb_build_object('amount', 1000 + s.n))) AS fed_back
	FROM (SELECT l.subject, row_number() OVER (ORDER BY l.subject::text) AS n FROM (SELECT DISTINCT subject FROM credit.listing WHERE court = '丙区人民法院' AND known_until = 'infinity' AND ended IS NULL) l) s \gset
SELECT is(credit_snapshot(), 5, 'five days are counted');
INSERT INTO seen SELECT 1, f.* FROM pg_temp.figures() f;
SELECT set_eq('SELECT DISTINCT view_name FROM seen WHERE value > 0', $$VALUES ('fact_listing'), ('fact_measure'), ('fact_check'), ('fact_feedback'), ('fact_deadline')$$, 'each fact tells something');
SELECT cmp_ok((SELECT count(DISTINCT (view_name, figure, cell)) FROM seen)::int, '>', 2000, 'of many parts and totals');
SELECT is_empty('SELECT pg_temp.told_of_few()', 'and no figure, and no two of them, differ by fewer than the least group');
-- One more, and one fewer: what is read after it less what was read before
SELECT pg_temp.push('丙区人民法院', jsonb_build_array(pg_temp.item(pg_temp.citizen(370116, 900), 9001, '[1]')), 0) \gset
INSERT INTO seen SELECT 2, f.* FROM pg_temp.figures() f;
SELECT (credit_check(pg_temp.citizen(370116, 900)::credit.subject, 'laiwu/4', 'bidding')).verdict \gset
SELECT credit_feedback(pg_temp.citizen(370116, 900)::credit.subject, 'laiwu/4', 'refused', '{"amount": 1}') \gset
SELECT credit_remove(listing, 'performed', :'today'::date - 1, '删', :'today') FROM credit.listing WHERE subject = pg_temp.citizen(370116, 900)::credit.subject AND known_until = 'infinity' \gset
DELETE FROM credit.owed_taken;
INSERT INTO seen SELECT 3, f.* FROM pg_temp.figures() f;
SELECT is_empty('SELECT pg_temp.told_of_few()', 'nor by reading again after one has come, or gone, or was asked about or fed back');
-- The day after: days that were kept, and the same days as today's figures
SELECT is_empty($$SELECT s.cell, s.figure FROM seen s WHERE s.view_name = 'fact_listing' AND s.value % 5 <> 0$$, 'sums over days are multiples too');
-- Each group of a division and of grounds that is told today is as large as it must be.
SELECT is_empty($$SELECT f.* FROM credit_bi.fact_listing f WHERE f.date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date AND f.division_key <> 0
	AND (SELECT count(DISTINCT l.key) FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
		 WHERE l.court = f.court_key AND credit_subject_kind(l.subject) = f.kind_key AND credit.figure_division(credit.subject_division(l.subject)) = f.division_key
		   AND credit.ground_bits(r.grounds) = f.ground_key AND credit.stands(l, now())) < 5$$, 'each group that is told has that many subjects');
SELECT is_empty($$SELECT f.court_key, f.kind_key FROM credit_bi.fact_listing f WHERE f.date_key = (now() AT TIME ZONE 'Asia/Shanghai')::date GROUP BY 1, 2
	HAVING (SELECT count(DISTINCT l.key) FROM credit.listing l WHERE l.court = f.court_key AND credit_subject_kind(l.subject) = f.kind_key) < 5$$, 'and so has each court, of each kind');

-- What comes one a day is told when it is enough, so that sums over days are right.
SELECT credit_add_court('戊区人民法院') \gset
SELECT pg_temp.push('戊区人民法院', (SELECT jsonb_agg(pg_temp.item(pg_temp.citizen(370116, 600 + n), 6000 + n, '[1]')) FROM generate_series(0, 9) n), 8) \gset
SELECT count(pg_temp.push('戊区人民法院', jsonb_build_array(pg_temp.item(pg_temp.citizen(370116, 620 + d), 6020 + d, '[1]')), d)) AS trickle FROM generate_series(7, 0, -1) d \gset
DELETE FROM credit.figure_day;
SELECT is(credit_snapshot() >= 8, true, 'eight days are counted');
SELECT is((SELECT sum(added) FROM credit_bi.fact_listing WHERE court_key = '戊区人民法院'), 20::numeric, 'ten at once and one a day for eight days: eighteen, to the nearest five');
SELECT is((SELECT array_agg(added ORDER BY date_key) FROM credit_bi.fact_listing WHERE court_key = '戊区人民法院' AND added > 0), '{10,5,5}'::bigint[], 'on the days on which it was enough');

-- Of kind: what a reader may read that counts has been tried above, whatever is added.
SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'credit_bi'::regnamespace AND c.relkind IN ('v', 'm', 'r') AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'float8'::regtype)
	  AND NOT EXISTS (SELECT FROM seen s WHERE s.view_name = c.relname AND s.figure = a.attname)
	  -- The same facts under Chinese names.
	  AND NOT EXISTS (SELECT FROM credit_bi.model m WHERE m.view_zh = c.relname AND starts_with(m.view_name, 'fact_') AND a.attname IN (m.name_zh, m.name_zh || '序号'))
	  -- Keys and what a dimension says of its members, which are no subjects; sums of yuan and working days.
	  AND NOT EXISTS (SELECT FROM credit_bi.model m WHERE m.view_name = c.relname AND m.column_name = a.attname AND (m.role IN ('key', 'attribute') OR m.column_name IN ('amount', 'longest_overdue')))
	  AND NOT (c.relname = 'model' AND a.attname = 'ord')$$, 'every number in credit_bi is tried against every other');
SELECT set_eq($$SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'v', 'p') AND has_table_privilege('credit_reader', c.oid, 'SELECT')
	EXCEPT SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'v', 'p') AND has_table_privilege('credit_department', c.oid, 'SELECT')$$,
	$$VALUES ('credit.job')$$, 'and beside them a reader reads what says nothing of subjects: the plans, the calendar, the jobs');
-- Amounts to two digits
SELECT is_empty($$SELECT amount FROM credit_bi.fact_feedback WHERE amount IS NOT NULL AND amount <> 0 AND round(amount, 1 - floor(log(amount))::int) <> amount$$, 'sums of yuan have two digits');
SELECT is_empty($$SELECT longest_overdue FROM credit_bi.fact_deadline WHERE task_key <> 'receipt' AND overdue < 5 AND longest_overdue IS NOT NULL$$, 'the longest delay of a few is not told');

SELECT * FROM finish();
ROLLBACK;
