-- Practice: a database that follows the register applies what a transaction has brought at its end, all together.
-- Whether changes come one by one, several or all in one transaction makes no difference to what it holds.
BEGIN;
SELECT plan(14);

SELECT credit_follow() \gset
SET LOCAL session_replication_role = replica;
CREATE SEQUENCE pg_temp.number;

-- Histories of listings, posts, exemptions, links, courts and measures, in which one moment stands for several changes and
-- a later change may be of an earlier moment; with what was erased before, and what is erased on the way.
SELECT setseed(0.42) \gset
CREATE TEMP TABLE arriving AS
SELECT nextval('pg_temp.number') AS id, '2026-06-01 08:00+08'::timestamptz + (n / 7 + (random() * 3)::int - 1) * '1 second'::interval AS at, n,
	   1 + (random() * 5)::int AS who, (ARRAY['listing', 'listing', 'listing', 'post', 'post', 'exemption', 'link', 'apart', 'measure'])[1 + (random() * 8)::int] AS what
FROM generate_series(1, 240) n;
CREATE TEMP TABLE arrived (LIKE credit.change);
ALTER TABLE arrived DROP transaction;
INSERT INTO arrived (id, at, change, listing, version, subject, other, person, role, measure, court, case_no, decision_no, decided_on, grounds, since, until, exit_ban, ended, marked)
SELECT a.id, a.at,
	CASE a.what WHEN 'listing' THEN CASE WHEN a.id % 4 = 0 THEN 'ended' ELSE 'changed' END WHEN 'post' THEN CASE WHEN a.id % 2 = 0 THEN 'bound' ELSE 'released' END
		WHEN 'exemption' THEN 'exempted' WHEN 'link' THEN CASE WHEN a.id % 2 = 0 THEN 'linked' ELSE 'unlinked' END
		WHEN 'apart' THEN CASE WHEN a.id % 2 = 0 THEN 'kept_apart' ELSE 'brought_together' END
		WHEN 'measure' THEN CASE WHEN a.id % 2 = 0 THEN 'suspended' ELSE 'resumed' END END,
	CASE WHEN a.what IN ('listing', 'post') THEN a.who END, CASE a.what WHEN 'listing' THEN 1000 + a.id ELSE a.who END,
	CASE WHEN a.what = 'measure' OR a.id % 31 = 0 THEN NULL WHEN a.what = 'post' THEN (ARRAY['379999196203130252', '379999196001110130'])[1 + a.id::int % 2]
		WHEN a.what = 'link' THEN '379999196809030598' WHEN a.what = 'apart' THEN '91370116MA3DEM0198'
		ELSE (ARRAY['379999196001110130', '379999196102120186', '91370116MA3DEM0198', 'orgcode:MA3DEM01-9', '379999196809030598', '91370116MA3DEM0273'])[a.who] END::credit.subject,
	CASE a.what WHEN 'post' THEN '91370116MA3DEM0198' WHEN 'link' THEN '379999196809030571' WHEN 'apart' THEN '91371200MA3DEM019K' END::credit.subject,
	a.what = 'post', CASE a.what WHEN 'post' THEN 'legal_representative' END, CASE WHEN a.what IN ('exemption', 'measure') THEN 'laiwu/13' END,
	CASE WHEN a.what IN ('listing', 'post', 'exemption') THEN '济南市莱芜区人民法院' END, CASE a.what WHEN 'listing' THEN format('（2026）鲁0116执%s号', a.who) END,
	CASE a.what WHEN 'listing' THEN format('决%s号', a.id) END, '2026-06-01', CASE a.what WHEN 'listing' THEN '{1}'::int2[] END,
	'2026-05-01'::date + a.id::int, CASE WHEN a.what = 'exemption' OR a.id % 4 = 0 THEN '2026-05-01'::date + a.id::int + 400 END, a.id % 3 = 0,
	CASE WHEN a.what = 'listing' AND a.id % 4 = 0 THEN 'removed' END, false
FROM arriving a;
-- The first version of a listing has its number; a court is renamed and succeeded.
UPDATE arrived a SET version = a.listing, change = 'added' WHERE a.id IN (SELECT min(f.id) FROM arrived f WHERE f.grounds IS NOT NULL GROUP BY f.listing);
INSERT INTO arrived (id, at, change, version, court, called, since, marked)
VALUES (241, '2026-06-02', 'renamed', 1, '济南市莱芜区人民法院', '济南市汶源区人民法院', '2026-06-02', false), (242, '2026-06-02', 'succeeded', 2, '济南市莱芜区人民法院', '别区人民法院', '2026-06-03', false);
SELECT ok(count(*) FILTER (WHERE c.n > 4) > 3, 'listings have many versions') FROM (SELECT count(*) AS n FROM arrived WHERE listing IS NOT NULL AND role IS NULL GROUP BY listing) c;

CREATE FUNCTION pg_temp.bring(p_first bigint, p_last bigint) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.change (id, at, change, listing, version, subject, other, person, marked, role, measure, court, case_no, decision_no, decided_on, grounds,
		since, until, stays, exit_ban, ended, exit_bans, called, erasure, after_end)
	SELECT a.* FROM arrived a WHERE a.id BETWEEN p_first AND p_last ORDER BY a.id
$$;
-- What it holds, without numbers that only this database gives.
CREATE FUNCTION pg_temp.held() RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object(
		'listing', (SELECT jsonb_agg(to_jsonb(l) - 'push' ORDER BY l.id) FROM credit.listing l),
		'record', (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.id) FROM credit.listing_record r),
		'post', (SELECT jsonb_agg(to_jsonb(o) - 'id' - 'push' ORDER BY o.listing, o.person, o.known_from) FROM credit.relation o),
		'exemption', (SELECT jsonb_agg(to_jsonb(x) - 'id' - 'event' ORDER BY x.exemption, x.known_from) FROM credit.exemption x),
		'link', (SELECT jsonb_agg(to_jsonb(k) - 'id' - 'event' - 'end_event' ORDER BY k.kind, k.known_from) FROM credit.subject_link k),
		'measure', (SELECT jsonb_agg(to_jsonb(m) - 'id' ORDER BY m.id) FROM credit.measure_event m WHERE m.reason = '-'),
		'court', (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.name) FROM credit.court c),
		'name', (SELECT jsonb_agg(to_jsonb(c) - 'id' - 'at' ORDER BY c.name) FROM credit.court_name c))
$$;
CREATE FUNCTION pg_temp.differs(a jsonb, b jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_object_agg(k, CASE WHEN jsonb_typeof(a -> k) = 'array' THEN (SELECT jsonb_agg(x) FROM jsonb_array_elements(a -> k) x WHERE NOT b -> k @> jsonb_build_array(x)) ELSE a -> k END)
	FROM jsonb_object_keys(a) k WHERE a -> k IS DISTINCT FROM b -> k
$$;
SELECT pg_temp.held()::text AS empty \gset

-- One by one: each is applied as it comes.
SAVEPOINT before;
SET CONSTRAINTS credit.follow IMMEDIATE;
SELECT count(pg_temp.bring(n, n)) FROM generate_series(1, 242) n \gset
SELECT pg_temp.held()::text AS single \gset
SELECT isnt(:'single'::text, :'empty'::text, 'one by one: something is held');
SELECT is((SELECT string_agg(format('%s %s', l.since, l.until), ',' ORDER BY l.listing) FROM credit.listing l WHERE l.known_until = 'infinity'),
	(SELECT string_agg(format('%s %s', a.since, a.until), ',' ORDER BY a.listing) FROM (SELECT DISTINCT ON (listing) * FROM arrived WHERE grounds IS NOT NULL AND subject IS NOT NULL ORDER BY listing, id DESC) a),
	'of each listing its last change stands');
SELECT is((SELECT count(*) FROM credit.listing l WHERE l.known_until <> 'infinity' AND NOT EXISTS (SELECT FROM credit.listing n WHERE n.listing = l.listing AND n.known_from = l.known_until)), 0::bigint,
	'a version ends when the next one begins');
SELECT is((SELECT count(*) FROM credit.listing), (SELECT count(*) FROM arrived WHERE grounds IS NOT NULL AND subject IS NOT NULL), 'each change is a version; what was erased before is none');
SELECT is((SELECT count(*) FROM credit.listing_record), (SELECT count(*) FROM credit.listing), 'with its record');
SELECT is((SELECT successor FROM credit.court WHERE name = '济南市莱芜区人民法院'), '别区人民法院', 'the court is succeeded');
ROLLBACK TO before;
SELECT is(pg_temp.differs(pg_temp.held(), :'empty'), NULL, 'what is taken back is gone');

-- All in one transaction, and in pieces, each after what a savepoint took back.
SELECT pg_temp.bring(1, 242) \gset
SELECT is(pg_temp.differs(pg_temp.held(), :'empty'), NULL, 'deferred: nothing is applied before the end');
SET CONSTRAINTS credit.follow IMMEDIATE;
SELECT is(pg_temp.differs(pg_temp.held(), :'single'), NULL, 'all at once: the same is held');
ROLLBACK TO before;
SET CONSTRAINTS credit.follow IMMEDIATE;
SELECT count(pg_temp.bring(n, n + 6)) FROM generate_series(1, 242, 7) n \gset
SELECT is(pg_temp.differs(pg_temp.held(), :'single'), NULL, 'by sevens: the same');
ROLLBACK TO before;
SELECT pg_temp.bring(1, 100) \gset
SET CONSTRAINTS credit.follow IMMEDIATE;
SAVEPOINT half;
SELECT pg_temp.bring(101, 200) \gset
ROLLBACK TO half;
SET CONSTRAINTS credit.follow DEFERRED;
SELECT pg_temp.bring(101, 242) \gset
SET CONSTRAINTS credit.follow IMMEDIATE;
SELECT is(pg_temp.differs(pg_temp.held(), :'single'), NULL, 'in two parts, the second taken back once: the same');
ROLLBACK TO before;

-- A publication made by hand may send all columns.
SELECT throws_ok($$INSERT INTO credit.change (id, transaction, change) VALUES (1, '3', 'renamed'); SET CONSTRAINTS credit.follow IMMEDIATE$$, '55000',
	'the changes arrive with the register''s column "transaction"', 'the register''s number of a transaction is refused: the row would not be found');
SELECT throws_ok($$INSERT INTO credit.change (id, change) VALUES (1, 'forgotten')$$, '23514', NULL, 'a word that no change has is refused');
SELECT * FROM finish();
ROLLBACK;
