-- Practice: the log of feedback holds of a row what to_jsonb gives, whatever the
-- session's settings; each row is logged once, however many come at once.
BEGIN;
SELECT plan(9);

SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"iname": "济南莱芜砚禾建设工程有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号",
	"grounds": [1], "decisionDate": "2026-03-18"}]')).added, 1::bigint, 'one is listed');
SET LOCAL timezone = 'America/St_Johns';
SET LOCAL datestyle = 'German';
SET LOCAL bytea_output = 'escape';
INSERT INTO credit.feedback (subject, measure, outcome, detail, department, source)
SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused', detail::jsonb, department, source
FROM (VALUES ('{}', NULL, NULL), ('{"金额": 1e3, "a": [1, {"b": null}, true, "x\"y\\"]}', '区财政局', 'a"b'), ('{"a": {"a": {"a": []}}}', '', E'\n\t')) v (detail, department, source);
SELECT results_eq($$SELECT after FROM credit.feedback_log ORDER BY feedback$$, $$SELECT to_jsonb(f) FROM credit.feedback f ORDER BY id$$, 'inserted rows as to_jsonb has them');
CREATE TEMP TABLE before AS SELECT id, to_jsonb(f) AS row FROM credit.feedback f;
UPDATE credit.feedback SET outcome = 'lifted', detail = '{"撤销": "2026-11-01"}', recorded_at = '2026-11-01 00:00:00.000001+14';
SELECT results_eq($$SELECT before, after FROM credit.feedback_log WHERE action = 'update' ORDER BY feedback$$,
	$$SELECT b.row, to_jsonb(f) FROM before b JOIN credit.feedback f USING (id) ORDER BY id$$, 'updated ones before and after');
TRUNCATE before;
INSERT INTO before SELECT id, to_jsonb(f) FROM credit.feedback f;
DELETE FROM credit.feedback;
SELECT results_eq($$SELECT before, after FROM credit.feedback_log WHERE action = 'delete' ORDER BY feedback$$,
	$$SELECT row, NULL::jsonb FROM before ORDER BY id$$, 'deleted ones');

SAVEPOINT s;
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused' FROM generate_series(1, 100);
ROLLBACK TO s;
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/4', 'refused' FROM generate_series(1, 500);
INSERT INTO credit.feedback (subject, measure, outcome) SELECT '91370116MA3DEM0198', 'laiwu/5', 'refused' FROM generate_series(1, 500);
SELECT is((SELECT count(*)::int FROM credit.feedback f WHERE (SELECT count(*) FROM credit.feedback_log l WHERE l.feedback = f.id AND l.action = 'insert') = 1), 1000, 'a thousand rows, a thousand entries');
SELECT is_empty($$SELECT FROM credit.feedback f JOIN credit.feedback_log l ON l.feedback = f.id WHERE l.after <> to_jsonb(f)$$, 'each with its row');

-- Every column, and columns of every kind of type besides.
SET CONSTRAINTS ALL IMMEDIATE;
SET LOCAL client_min_messages = warning;
CREATE TYPE pg_temp.mood AS ENUM ('gut', 'schlecht');
CREATE TYPE pg_temp.pair AS (at timestamptz, amount numeric);
CREATE DOMAIN pg_temp.share AS numeric(5, 2);
CREATE DOMAIN pg_temp.day AS date;
CREATE DOMAIN pg_temp.days AS date[];
CREATE TYPE pg_temp.tag;
CREATE FUNCTION pg_temp.tag_in(cstring) RETURNS pg_temp.tag LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION pg_temp.tag_out(pg_temp.tag) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE pg_temp.tag (INPUT = pg_temp.tag_in, OUTPUT = pg_temp.tag_out, LIKE = text);
CREATE FUNCTION pg_temp.tag_json(pg_temp.tag) RETURNS json LANGUAGE sql IMMUTABLE AS $$SELECT json_build_object('tag', $1::text)$$;
CREATE TEMP TABLE sample (ord integer, type text, value text);
INSERT INTO sample (ord, type, value) VALUES
	(1, 'smallint', '-32768'), (2, 'integer', '2147483647'), (3, 'bigint', '-9223372036854775808'),
	(4, 'numeric', '1234567890123456789012345678901234567890.000100'), (5, 'numeric', 'NaN'), (6, 'numeric', '-Infinity'),
	(7, 'numeric(10,2)', '3.1'), (8, 'real', '0.1'), (9, 'real', 'NaN'), (10, 'double precision', '0.1'),
	(11, 'double precision', 'Infinity'), (12, 'double precision', '1e300'), (13, 'money', '12.34'),
	(14, 'boolean', 'f'), (15, 'text', E'a"\\b\n\tü𝄞'), (16, 'varchar(20)', 'x'), (17, 'char(5)', 'x'), (18, '"char"', 'x'),
	(19, 'name', 'n'), (20, 'bytea', '\x00ff5c41'), (21, 'date', '2026-11-05'), (22, 'date', 'infinity'), (23, 'date', '0044-03-15 BC'),
	(24, 'timestamp', '2026-11-05 01:02:03.4567'), (25, 'timestamp', '-infinity'),
	(26, 'timestamptz', '2026-11-05 01:02:03.4567+08'), (27, 'timestamptz', 'infinity'), (28, 'time', '01:02:03.4'),
	(29, 'timetz', '01:02:03.4+08'), (30, 'interval', '1 year -2 months 3 days -04:05:06.7'),
	(31, 'json', '{"b": 1, "a": [1.0, null], "b": 2}'), (32, 'json', '"x"'), (33, 'jsonb', '{"b": 1, "a": [1.0, null]}'),
	(34, 'jsonb', '"x"'), (35, 'jsonb', 'null'), (36, 'jsonb', '1.50'), (37, 'uuid', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'),
	(38, 'inet', '10.1.2.3/8'), (39, 'macaddr', '08:00:2b:01:02:03'), (40, 'bit(3)', '101'), (41, 'point', '(0.1,2)'),
	(42, 'int4range', '[1,5)'), (43, 'daterange', '[2026-11-05,2026-11-09)'), (44, 'tstzmultirange', '{[2026-11-05 00:00+08,)}'),
	(45, 'tsvector', 'a:1 b:2'), (46, 'oid', '4294967295'), (47, 'regclass', 'pg_class'), (48, 'xid8', '7'),
	(49, 'integer[]', '{{1,2},{3,NULL}}'), (50, 'text[]', '{"a,b",NULL}'), (51, 'date[]', '{2026-11-05}'),
	(52, 'timestamptz[]', '{2026-11-05 01:02:03+08}'), (53, 'numeric[]', '{1.10,NaN}'), (54, 'jsonb[]', '{"{\"a\": 1}"}'),
	(55, 'pg_temp.mood', 'schlecht'), (56, 'pg_temp.pair', '("2026-11-05 01:02:03+08",1.10)'), (57, 'pg_temp.share', '1.5'),
	(58, 'pg_temp.day', '2026-11-05'), (59, 'pg_temp.days', '{2026-11-05}'), (60, 'pg_temp.tag', 'x'),
	(61, 'credit.measure', 'laiwu/4'), (62, 'credit.subject', '91370116MA3DEM0198'), (63, 'credit.verdict', 'duty'),
	(64, 'credit.measure[]', '{laiwu/4}');
DO $$
DECLARE s sample;
BEGIN
	FOR s IN SELECT * FROM sample ORDER BY ord LOOP
		EXECUTE format('ALTER TABLE credit.feedback_kept ADD COLUMN x%s %s DEFAULT %L, ADD COLUMN n%1$s %2$s', s.ord, s.type, s.value);
	END LOOP;
END $$;
SET CONSTRAINTS ALL DEFERRED;

-- The entries that differ from to_jsonb, under any of these settings.
CREATE FUNCTION pg_temp.differ() RETURNS SETOF jsonb LANGUAGE plpgsql AS $$
DECLARE
	s record;
	v_id bigint;
BEGIN
	FOR s IN
		SELECT * FROM unnest('{"ISO, YMD","German, DMY","SQL, MDY","Postgres, DMY"}'::text[], '{iso_8601,postgres,sql_standard,postgres_verbose}'::text[],
			'{0,1,-15,3}'::text[], '{hex,escape,hex,escape}'::text[], '{Asia/Shanghai,America/St_Johns,UTC,Asia/Shanghai}'::text[])
			t(datestyle, intervalstyle, digits, bytea, zone)
	LOOP
		PERFORM set_config('datestyle', s.datestyle, true), set_config('intervalstyle', s.intervalstyle, true),
			set_config('extra_float_digits', s.digits, true), set_config('bytea_output', s.bytea, true), set_config('timezone', s.zone, true);
		INSERT INTO credit.feedback (subject, measure, outcome, detail, department, source, court, decided_on, amount, document_no, evidence_uri, evidence_sha256)
		VALUES ('91370116MA3DEM0198', 'laiwu/4', 'refused', '{"a": 1.0}', '区财政局', 's', 'c', '2026-05-11', 1234.50, '号', 'https://example.org/e', encode(sha256('x'), 'hex'))
		RETURNING id INTO v_id;
		RETURN QUERY
			SELECT l.after FROM credit.feedback_kept f JOIN credit.feedback_log l ON l.feedback = f.id WHERE f.id = v_id AND l.after::text IS DISTINCT FROM to_jsonb(f)::text;
		UPDATE credit.feedback SET recorded_by = 'x' WHERE id = v_id;
		RETURN QUERY
			SELECT l.after FROM credit.feedback_kept f JOIN credit.feedback_log l ON l.id = f.last_change WHERE f.id = v_id AND l.after::text IS DISTINCT FROM to_jsonb(f)::text;
	END LOOP;
END $$;
SELECT is_empty('SELECT pg_temp.differ()', 'columns of every type as to_jsonb has them, under every setting');
CREATE CAST (pg_temp.tag AS json) WITH FUNCTION pg_temp.tag_json(pg_temp.tag);
SELECT is_empty('SELECT pg_temp.differ()', 'of a type that has got a cast to json, too');
SELECT is((SELECT l.after -> 'x60' FROM credit.feedback_log l WHERE l.feedback = (SELECT max(id) FROM credit.feedback) AND l.action = 'insert'), '{"tag": "x"}', 'which to_jsonb uses');

SELECT * FROM finish();
ROLLBACK;
