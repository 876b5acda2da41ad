-- Values: the type credit.measure, a plan's code, a slash and the number in the plan.
-- Read in either case; written in one form.
SELECT written, written::credit.measure AS measure
FROM (VALUES ('laiwu/4'), ('LAIWU/4'), (' laiwu/4 '), ('a/1'), ('z9-z9-z9z9/4095')) AS t(written);
-- What is refused, and in what words.
CREATE FUNCTION pg_temp.refusal(written text, OUT state text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM written::credit.measure;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END
$$;
SELECT left(written, 24) AS written, r.*
FROM (VALUES (''), ('laiwu'), ('laiwu/'), ('/4'), ('laiwu/0'), ('laiwu/04'), ('laiwu/-4'), ('laiwu/4.5'), ('laiwu/4096'),
             ('laiwu/99999999999999999999'), ('laiwu/4/5'), ('lai wu/4'), ('4laiwu/4'), ('-laiwu/4'), ('elevenchars/4'),
             ('laiwu／4'), ('莱芜/4'), ('laiwu/4x'), (repeat('a', 10000) || '/1')) AS t(written), pg_temp.refusal(written) AS r;
SELECT 'laiwu-4'::credit.measure;
-- Ordered by code, then by number, and not as text.
SELECT m FROM unnest(ARRAY['laiwu/10', 'laiwu/9', 'laiwu/36', 'laiwu-b/1', 'laiw/4095', 'gangcheng/1', 'laiwu2/1']::credit.measure[]) AS m ORDER BY m;
SELECT min(m), max(m) FROM unnest(ARRAY['laiwu/10', 'laiwu/9', 'gangcheng/1']::credit.measure[]) AS m;
SELECT 'laiwu/4'::credit.measure = 'LAIWU/4' AS eq, 'laiwu/4'::credit.measure <> 'laiwu/5' AS ne, 'laiwu/4'::credit.measure < 'laiwu/10' AS lt,
       'laiwu/4'::credit.measure <= 'laiwu/4' AS le, 'laiwu/4'::credit.measure > 'gangcheng/9' AS gt, 'laiwu/4'::credit.measure >= 'laiwu/5' AS ge;
-- Every code and number comes back, in the order of (code, number).
CREATE TEMP TABLE many AS
SELECT code, number, (code || '/' || number)::credit.measure AS m
FROM unnest(ARRAY['a', 'ab', 'a-', 'a0', 'b', 'laiwu', 'laiwu-2', 'z', 'zzzzzzzzzz', 'a---------']) AS code, generate_series(1, 4095, 89) AS number;
SELECT m FROM many WHERE m::text <> code || '/' || number;
SELECT count(*) AS misplaced
FROM (SELECT row_number() OVER (ORDER BY m) AS by_value, row_number() OVER (ORDER BY code COLLATE "C", number) AS by_parts FROM many) AS t
WHERE by_value <> by_parts;
-- Keys and joins of every kind.
CREATE TEMP TABLE known (m credit.measure PRIMARY KEY);
INSERT INTO known SELECT m FROM many;
CREATE TEMP TABLE used (m credit.measure REFERENCES known);
INSERT INTO used SELECT m FROM many;
\set VERBOSITY terse
INSERT INTO used VALUES ('laiwu/2');
INSERT INTO known VALUES ('Laiwu/1');
\set VERBOSITY default
SET enable_nestloop TO off;
SET enable_mergejoin TO off;
SELECT count(*) FROM known JOIN used USING (m);
SET enable_hashjoin TO off;
SET enable_mergejoin TO on;
SELECT count(*) FROM known JOIN used USING (m);
CREATE TEMP TABLE by_hash (m credit.measure) PARTITION BY HASH (m);
CREATE TEMP TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO by_hash SELECT m FROM many;
SELECT count(*) > 0 AS found FROM by_hash WHERE m = 'laiwu/90';
-- Casts: explicit from text, on assignment to text.
CREATE TEMP TABLE text_measure AS SELECT 'laiwu/4'::text AS m;
SELECT count(*) FROM text_measure WHERE m = 'laiwu/4'::credit.measure;
SELECT count(*) FROM text_measure WHERE m::credit.measure = 'laiwu/4';
-- Eight bytes by value; binary there and back, and nothing that no text gives.
SELECT typlen, typbyval, typalign FROM pg_type WHERE oid = 'credit.measure'::regtype;
CREATE TEMP TABLE received (m credit.measure);
CREATE FUNCTION pg_temp.receive(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    file bytea := '\x5047434f50590aff0d0a00' || decode(repeat('00', 8) || '0001', 'hex') || int4send(length(bytes)) || bytes || '\xffff';
BEGIN
    EXECUTE format('COPY received FROM PROGRAM %L (FORMAT binary)', 'printf ''' ||
        (SELECT string_agg('\' || (get_byte(file, i) >> 6)::text || (get_byte(file, i) >> 3 & 7) || (get_byte(file, i) & 7), '' ORDER BY i)
         FROM generate_series(0, length(file) - 1) AS i) || '''');
    RETURN 'received';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ' ' || SQLERRM;
END
$$;
SELECT pg_temp.receive(credit.measure_send(m)), count(*) FROM (SELECT m FROM many ORDER BY m LIMIT 20) AS t GROUP BY 1;
SELECT count(*) FROM received JOIN many USING (m);
SELECT what, pg_temp.receive(bytes)
FROM (SELECT credit.measure_send('laiwu/4'), credit.measure_send('zzzzzzzzzz/4095')) AS t(m, last),
LATERAL (VALUES
    ('as sent', m),
    ('number 0', set_byte(set_byte(m, 7, 0), 6, get_byte(m, 6) & 240)),
    ('all zero', '\x0000000000000000'),
    ('all ones', '\xffffffffffffffff'),
    ('behind the last code', set_byte(last, 0, get_byte(last, 0) + 1)),
    ('seven bytes', substr(m, 1, 7)),
    ('nine bytes', m || '\x00')) AS v(what, bytes);
-- Immutable, strict, parallel safe; order, equality and hashing leakproof.
SELECT DISTINCT provolatile, proisstrict, proparallel FROM pg_proc
WHERE pronamespace = 'credit'::regnamespace AND proname ~ '^measure(_(in|out|recv|send|eq|ne|lt|le|gt|ge|cmp|hash|hash_extended|text|larger|smaller))?$';
SELECT proname FROM pg_proc
WHERE pronamespace = 'credit'::regnamespace AND proname ~ '^measure_(eq|ne|lt|le|gt|ge|cmp|hash|hash_extended)$' AND NOT proleakproof;
-- NULL in, NULL out.
SELECT NULL::text::credit.measure, NULL::credit.measure::text;
