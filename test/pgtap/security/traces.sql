-- Security: a question about the present leaves the same traces of who was listed
-- once as of who never was: the same scans, rows and blocks in the statistics
-- that everybody may read, and the same locks of a SERIALIZABLE transaction.
-- Else they would be a list of those who have been on the list (no shadow list:
-- 法释〔2017〕7号 art. 10, 山东省社会信用条例 art. 38).
--
-- The list is committed and vacuumed, because an entry of an index is looked at
-- until nobody can see its row any more.
SELECT plan(31);

-- A person or organization with a valid number: a serial number in a made-up division.
CREATE FUNCTION pg_temp.person(n integer) RETURNS text LANGUAGE sql AS $$
	SELECT b.base || substr('10X98765432', 1 + (SELECT sum(substr(b.base, i, 1)::int * (ARRAY[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11
		FROM generate_series(1, 17) i), 1)
	FROM (SELECT format('37999919600101%s', to_char(n, 'FM000')) AS base) b
$$;
CREATE TEMP TABLE subject (what text PRIMARY KEY, number text NOT NULL, listing bigint);
INSERT INTO subject (what, number) SELECT w.what, pg_temp.person(w.n::int)
FROM unnest('{never,"never, too",removed,"removed early",revoked,expired,"expired by its day",corrected,"of another court",absent,stayed,"in a post once",
	"in a post of who was removed","in a post of who was revoked","in a post of whose day is over","listed twice once",running}'::text[]) WITH ORDINALITY w (what, n);

CREATE FUNCTION pg_temp.record(who text, field jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', s.what, 'cardNum', s.number, 'caseCode', format('（2019）鲁0116执%s号', 100 + ascii(s.what) + length(s.what) * 200),
							  'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01') || field
	FROM subject s WHERE s.what = who
$$;
SELECT is((credit_push('济南市莱芜区人民法院', '1', (SELECT jsonb_agg(r) FROM (
	SELECT pg_temp.record(what, '{}') FROM subject WHERE what IN ('removed', 'revoked', 'corrected', 'stayed', 'absent', 'running', 'listed twice once')
	UNION ALL SELECT pg_temp.record(what, '{"grounds": [2]}') FROM subject WHERE what = 'removed early'
	UNION ALL SELECT pg_temp.record(what, '{"grounds": [2], "decisionDate": "2021-06-01"}') FROM subject WHERE what IN ('expired', 'expired by its day')
	UNION ALL SELECT pg_temp.record('listed twice once', '{"caseCode": "（2019）鲁0116执5号", "grounds": [2], "decisionDate": "2020-06-01"}')
	UNION ALL SELECT jsonb_build_object('iname', n.name, 'cardNum', n.code, 'caseCode', format('（2019）鲁0116执%s号', n.no), 'grounds', n.grounds, 'decisionDate', n.day,
		'relations', jsonb_build_array(jsonb_build_object('cardNum', s.number, 'role', '法定代表人') || n.post))
	FROM (VALUES ('某公司', '91370116MA3DEM0198', 1, '[1]'::jsonb, '2026-06-01', 'in a post once', '{"until": "2026-07-01"}'::jsonb),
		('又一公司', '91370116MA36N37P0L', 2, '[1]', '2026-06-01', 'in a post of who was removed', '{}'),
		('第三公司', '91350100M000100Y43', 3, '[1]', '2026-06-01', 'in a post of who was revoked', '{}'),
		('第四公司', 'orgcode:D2143569-X', 4, '[2]', '2021-06-01', 'in a post of whose day is over', '{}')) n (name, code, no, grounds, day, what, post)
	JOIN subject s USING (what)) x (r)))).rejected, 0::bigint, 'persons and organizations are listed');
SELECT (credit_push('甲区人民法院', '1', jsonb_build_array(pg_temp.record('of another court', '{}')))).added \gset
UPDATE subject s SET listing = l.listing FROM credit.listing l WHERE l.subject = s.number::credit.subject AND l.case_no NOT LIKE '%执5号';

\set when '''2026-07-02'''
SELECT count(credit_remove(l.listing, 'performed', :when, '文1', :when)) FROM credit.listing l LEFT JOIN subject s USING (listing)
	WHERE s.what IN ('removed', 'of another court', 'listed twice once') OR l.case_no = '（2019）鲁0116执2号' \gset
SELECT count(credit_remove_early(listing, 'conduct_corrected', '文2', :when)) FROM subject WHERE what = 'removed early' \gset
SELECT count(credit_revoke(l.listing, '不应纳入', :when, '文3', :when)) FROM credit.listing l LEFT JOIN subject s USING (listing)
	WHERE s.what = 'revoked' OR l.case_no = '（2019）鲁0116执3号' \gset
SELECT count(credit_expire(listing, '文4', :when)) FROM subject WHERE what = 'expired' \gset
SELECT count(credit_correct(listing, '{"grounds": [2], "decided_on": "2020-06-01"}', '有误', :when, '文5', :when)) FROM subject WHERE what = 'corrected' \gset
SELECT count(credit_stay(listing, 'retrial', '文6', :when)) FROM subject WHERE what = 'stayed' \gset
SET credit.max_removal_share = 100;
SELECT is((credit_push('济南市莱芜区人民法院', '2', jsonb_build_array(pg_temp.record('running', '{}'), pg_temp.record('stayed', '{}'),
	'{"iname": "某公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2019）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"}'::jsonb), 'full')).removed,
	1::bigint, 'what is missing in a full list is removed');
RESET credit.max_removal_share;
VACUUM credit.listing, credit.relation;

CREATE TABLE bid (bidder credit.subject);
CREATE TRIGGER enforce BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TEMP TABLE question (no integer PRIMARY KEY, text text NOT NULL);
INSERT INTO question
SELECT row_number() OVER (), q
FROM (
	-- A measure of who is listed, one of those in posts, one of both, one that a court can exempt from
	SELECT format(f, m) FROM unnest(ARRAY['SELECT credit_is_restricted(%%L, %L)', $$SELECT (credit_check(%%L, %L, 'procurement')).verdict$$,
			$$SELECT credit_match(ARRAY[%%L], %L)$$, 'SELECT credit_explain(%%L, %L)']) f
		CROSS JOIN unnest('{laiwu/4,laiwu/30,laiwu/22,laiwu/13}'::text[]) m
	UNION ALL
	SELECT * FROM unnest(ARRAY['SELECT count(*) FROM credit_measures(%L)', 'SELECT credit_match(ARRAY[%L])', 'SELECT count(*) FROM credit_match_rows(ARRAY[%L])',
		'INSERT INTO bid VALUES (%L)',
		-- The past is answered to those who may know it; to others, of what runs.
		$$SELECT count(*) FROM credit_measures(%L, '2026-06-15')$$, $$SELECT count(*) FROM credit_measures(%L, '2026-06-15', now())$$,
		$$SELECT count(*) FROM credit_measures(%L, now(), '2026-08-01')$$,
		-- So is what is fed back of a day that is past.
		$$SELECT credit_feedback(%L, 'laiwu/3', 'refused', '{"decided_on": "2026-06-15"}')$$])) x (q);

CREATE ROLE asker;
-- A member of every department.
DO $$ BEGIN PERFORM credit_bind_department(name, 'asker') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT ALL ON bid TO asker;
ALTER TABLE bid OWNER TO asker;

CREATE TEMP TABLE trace (question integer, what text, asked text, traces text[]);
-- Everything that the server counts of each relation of ours, and the locks that it remembers.
CREATE FUNCTION pg_temp.counted() RETURNS TABLE (relation regclass, counter text, value bigint) LANGUAGE sql VOLATILE AS $$
	SELECT c.oid, x.counter, x.value
	FROM pg_class c CROSS JOIN LATERAL (VALUES
		('scans', pg_stat_get_xact_numscans(c.oid)), ('returned', pg_stat_get_xact_tuples_returned(c.oid)),
		('fetched', pg_stat_get_xact_tuples_fetched(c.oid)), ('blocks', pg_stat_get_xact_blocks_fetched(c.oid))) x (counter, value)
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'i', 't', 'p') AND c.relname !~ '^access_log|^screening'
$$;
DO $$
DECLARE
	q record;
	v_before jsonb;
	v_answer text;
BEGIN
	FOR q IN SELECT * FROM (
		-- Rules, links and bindings are read, and statements planned, before anything is counted.
		SELECT x.no, 'before' AS what, format(x.text, s.number) AS text FROM question x JOIN subject s ON s.what = 'never, too' CROSS JOIN generate_series(1, 8)
		UNION ALL
		SELECT x.no, s.what, format(x.text, s.number) FROM question x CROSS JOIN subject s) y
		ORDER BY y.what <> 'before', y.what = 'running', y.no, y.what
	LOOP
		COMMIT;
		SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
		v_before := (SELECT jsonb_object_agg(c.relation || c.counter, c.value) FROM pg_temp.counted() c);
		SET LOCAL ROLE asker;
		BEGIN
			v_answer := NULL;
			IF q.text LIKE 'INSERT%' THEN
				EXECUTE q.text;
			ELSE
				EXECUTE q.text INTO v_answer;
			END IF;
		EXCEPTION WHEN SQLSTATE 'CR001' OR SQLSTATE 'CR002' THEN
			v_answer := SQLSTATE;
		END;
		RESET ROLE;
		CONTINUE WHEN q.what = 'before';
		INSERT INTO trace SELECT q.no, q.what, v_answer, ARRAY(
			SELECT format('%s %s %s', c.relation, c.counter, c.value - (v_before ->> (c.relation || c.counter))::bigint)
			FROM pg_temp.counted() c WHERE c.value > (v_before ->> (c.relation || c.counter))::bigint
			UNION ALL
			SELECT format('%s %s lock %s %s %s', l.relation::regclass, l.locktype, l.mode, l.page, l.tuple) FROM pg_locks l
			WHERE l.pid = pg_backend_pid() AND l.relation::regclass::text !~ 'access_log|screening|trace|subject_pkey|^subject|question'
			ORDER BY 1);
	END LOOP;
END $$;

-- One question, one way to have been listed: what is different of it
SELECT is_empty(format($$
	SELECT t.what, left(t.asked, 20), d.d FROM trace t JOIN trace n USING (question) CROSS JOIN LATERAL (
		(SELECT '+ ' || x FROM unnest(t.traces) x EXCEPT ALL SELECT '+ ' || x FROM unnest(n.traces) x) UNION ALL
		(SELECT '- ' || x FROM unnest(n.traces) x EXCEPT ALL SELECT '- ' || x FROM unnest(t.traces) x)) d (d)
	WHERE question = %s AND n.what = 'never' AND t.what NOT IN ('before', 'running')$$, no),
	format('the same of all who are not listed now: %s', format(text, 'X'))) FROM question ORDER BY no;
SELECT is((SELECT count(DISTINCT asked)::int FROM trace WHERE what <> 'running' AND question = 1), 1, 'and the same answer');

-- That traces are found
SELECT isnt((SELECT traces FROM trace WHERE question = 1 AND what = 'running'), (SELECT traces FROM trace WHERE question = 1 AND what = 'never'), 'who is listed leaves others');
SELECT cmp_ok((SELECT count(*)::int FROM trace t, unnest(t.traces) x WHERE question = 1 AND what = 'never' AND x LIKE '%lock%'), '>', 0, 'locks are among them');

-- What runs is what the posts say that are read
SELECT is_empty($$SELECT o.id FROM credit.relation o WHERE o.known_until = 'infinity' AND o.runs_until IS DISTINCT FROM credit.post_runs_until(o.listing, o.until)$$,
	'each post has effect as long as its listing');
SELECT cmp_ok((SELECT count(*)::int FROM credit.relation WHERE runs_until < 'infinity'), '>=', 4, 'and some of them no longer');

SELECT * FROM finish();
SELECT credit_unbind('asker') \gset
DROP TABLE bid;
DROP OWNED BY asker;
DROP ROLE asker;
