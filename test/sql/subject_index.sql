-- Values: credit.subject as a key.  Each kind of index, join, partition and
-- constraint finds the same rows as the text would, and plans really use it.
CREATE TEMP TABLE listed AS
SELECT credit_try_subject('passport:KOR-M' || lpad(i::text, 8, '0')) AS id, 'passport:KOR-M' || lpad(i::text, 8, '0') AS written, i
FROM generate_series(1, 5000) AS i;
ALTER TABLE listed ADD PRIMARY KEY (id);
CREATE TEMP TABLE asked AS SELECT id, i FROM listed WHERE i % 10 = 0 UNION ALL SELECT '91370116MA3C1T2K4K', 0;
ANALYZE listed, asked;
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END
$$;

-- B-tree: points, ranges, order, both ends.
SET enable_seqscan TO off;
SELECT * FROM pg_temp.plan_of($$SELECT i FROM listed WHERE id = 'passport:KOR-M00000042'$$);
SELECT i FROM listed WHERE id = 'passport:KOR-M00000042';
SELECT count(*) FROM listed WHERE id > 'passport:KOR-M00000010' AND id <= 'passport:KOR-M00000020';
SELECT * FROM pg_temp.plan_of('SELECT id FROM listed ORDER BY id DESC LIMIT 2');
SELECT id FROM listed ORDER BY id DESC LIMIT 2;
SELECT count(*) FROM pg_temp.plan_of('SELECT max(id), min(id) FROM listed') AS p WHERE p LIKE '%Index Only Scan%';
SELECT max(id), min(id) FROM listed;
RESET enable_seqscan;
-- The same without an index, as aggregates of the type.
SELECT max(id), min(id) FROM listed WHERE i % 7 = 0;
INSERT INTO listed SELECT 'PASSPORT:kor-m00000042', 'again', 0;

-- Joins, and what else hashes or sorts.
SET enable_nestloop TO off;
SET enable_mergejoin TO off;
SELECT * FROM pg_temp.plan_of('SELECT count(*) FROM listed JOIN asked USING (id)');
SELECT count(*) FROM listed JOIN asked USING (id);
SET enable_mergejoin TO on;
SET enable_hashjoin TO off;
SELECT * FROM pg_temp.plan_of('SELECT count(*) FROM listed JOIN asked USING (id)');
SELECT count(*), count(listed.i) FROM asked LEFT JOIN listed USING (id);
RESET enable_nestloop;
RESET enable_hashjoin;
SELECT * FROM pg_temp.plan_of('SELECT id, count(*) FROM asked GROUP BY id');
SELECT count(*) FROM (SELECT id FROM asked UNION SELECT id FROM listed) AS u;
SELECT count(*) FROM (SELECT id FROM asked EXCEPT SELECT id FROM listed) AS e;
SELECT count(*) FROM asked WHERE id NOT IN (SELECT id FROM listed);
SELECT count(*) FROM asked WHERE id = ANY (ARRAY['91370116MA3C1T2K4K', 'passport:KOR-M00000050']::credit.subject[]);

-- Sort, with its abbreviated keys, is the order of the text in collation "C".
SELECT bool_and(by_value = by_text) AS same_order
FROM (SELECT row_number() OVER (ORDER BY id) AS by_value, row_number() OVER (ORDER BY written COLLATE "C") AS by_text FROM listed) AS o;

-- Hash and BRIN indexes.
CREATE INDEX listed_hash ON listed USING hash (id);
CREATE INDEX listed_brin ON listed USING brin (id) WITH (pages_per_range = 2);
SET enable_seqscan TO off;
BEGIN;
ALTER TABLE listed DROP CONSTRAINT listed_pkey;
DROP INDEX listed_brin;
SELECT * FROM pg_temp.plan_of($$SELECT i FROM listed WHERE id = 'passport:KOR-M00000042'$$);
SELECT i FROM listed WHERE id = 'passport:KOR-M00000042';
ROLLBACK;
BEGIN;
ALTER TABLE listed DROP CONSTRAINT listed_pkey;
DROP INDEX listed_hash;
SELECT * FROM pg_temp.plan_of($$SELECT i FROM listed WHERE id BETWEEN 'passport:KOR-M00000042' AND 'passport:KOR-M00000044'$$);
SELECT i FROM listed WHERE id BETWEEN 'passport:KOR-M00000042' AND 'passport:KOR-M00000044' ORDER BY i;
ROLLBACK;

-- GIN over arrays: who is party to a case.
CREATE TEMP TABLE court_case AS
SELECT i AS no, ARRAY[id, '91370116MA3C1T2K4K'::credit.subject] AS parties FROM listed WHERE i <= 1000;
CREATE INDEX ON court_case USING gin (parties);
ANALYZE court_case;
SELECT * FROM pg_temp.plan_of($$SELECT no FROM court_case WHERE parties @> ARRAY['passport:KOR-M00000007']::credit.subject[]$$);
SELECT no FROM court_case WHERE parties @> ARRAY['passport:KOR-M00000007']::credit.subject[];
SELECT no FROM court_case WHERE parties && ARRAY['passport:KOR-M00000007', 'passport:KOR-M00000009', '37011619900301125X']::credit.subject[] ORDER BY no;
RESET enable_seqscan;

-- Partitions by hash and by range: rows go where they are looked for.
CREATE TEMP TABLE by_hash (id credit.subject PRIMARY KEY) PARTITION BY HASH (id);
CREATE TEMP TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TEMP TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TEMP TABLE by_hash_2 PARTITION OF by_hash FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO by_hash SELECT id FROM listed;
SELECT count(*) AS partitions, min(n) > 1500 AS even FROM (SELECT count(*) AS n FROM by_hash GROUP BY tableoid) AS p;
SELECT count(*) FROM pg_temp.plan_of($$SELECT FROM by_hash WHERE id = 'passport:KOR-M00000042'$$) AS p WHERE p LIKE '%by_hash_%';
SELECT count(*) AS found FROM listed l WHERE EXISTS (SELECT FROM by_hash b WHERE b.id = l.id);
CREATE TEMP TABLE by_range (id credit.subject PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TEMP TABLE by_range_digits PARTITION OF by_range FOR VALUES FROM (MINVALUE) TO ('hmpermit:H00000000');
CREATE TEMP TABLE by_range_others PARTITION OF by_range FOR VALUES FROM ('hmpermit:H00000000') TO (MAXVALUE);
INSERT INTO by_range SELECT id FROM asked;
SELECT tableoid::regclass AS partition, count(*) FROM by_range GROUP BY 1 ORDER BY 1;
SELECT * FROM pg_temp.plan_of($$SELECT FROM by_range WHERE id = '91370116MA3C1T2K4K'$$);

-- Foreign keys, to a partitioned table too.
CREATE TEMP TABLE contract (party credit.subject NOT NULL REFERENCES by_hash ON UPDATE CASCADE ON DELETE RESTRICT);
INSERT INTO contract VALUES ('passport:kor-m00000042');
\set VERBOSITY terse
INSERT INTO contract VALUES ('91370116MA3C1T2K4K');
DO $$
BEGIN
    DELETE FROM by_hash WHERE id = 'passport:KOR-M00000042';
EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN
    RAISE NOTICE 'who has a contract stays';
END
$$;
\set VERBOSITY default
UPDATE by_hash SET id = '91370116MA3C1T2K4K' WHERE id = 'passport:KOR-M00000042';
SELECT party FROM contract;

-- Equality and hash are leakproof: row security does not keep the index away.
CREATE ROLE regress_credit_reader;
CREATE TABLE guarded AS SELECT id, i FROM listed;
CREATE INDEX ON guarded (id);
ANALYZE guarded;
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY odd ON guarded USING (i % 2 = 1);
GRANT SELECT ON guarded TO regress_credit_reader;
SET ROLE regress_credit_reader;
EXPLAIN (COSTS OFF) SELECT i FROM guarded WHERE id = 'passport:KOR-M00000043';
SELECT i FROM guarded WHERE id IN ('passport:KOR-M00000042', 'passport:KOR-M00000043');
RESET ROLE;
DROP TABLE guarded;
DROP ROLE regress_credit_reader;

-- In parallel.
CREATE TABLE parallel_listed AS SELECT id, i FROM listed;
ANALYZE parallel_listed;
SET parallel_setup_cost TO 0;
SET parallel_tuple_cost TO 0;
SET min_parallel_table_scan_size TO 0;
SELECT * FROM pg_temp.plan_of('SELECT max(id), count(credit_mask(id)) FROM parallel_listed');
SELECT max(id), count(credit_mask(id)) FROM parallel_listed;
DROP TABLE parallel_listed;
