-- Practice: whom a watch reaches.  Partitions that come and go; verdicts reference and
-- duty, which are shown as such; minors, who are never hits (法释〔2017〕7号 art. 4);
-- what has changed since a position in the feed; and that nothing which a table's owner
-- or others have made is run by who reads hits.
SELECT plan(35);

-- After a position in the feed: of what was committed, so before the rest.
CREATE FUNCTION push(no text, records jsonb) RETURNS credit.push_result LANGUAGE sql AS $$SELECT credit_push('济南市莱芜区人民法院', no, records)$$;
CREATE FUNCTION entry(who text, n integer, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '名' || n, 'cardNum', who, 'caseCode', format('（2026）鲁0116执%s号', n), 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01') || more
$$;
CREATE FUNCTION hits(w bigint, after credit.cursor DEFAULT NULL) RETURNS text LANGUAGE sql AS $$SELECT string_agg(row_key[1], ',' ORDER BY row_key) FROM credit_hits(w, after)$$;
-- A transaction of another test holds the feed back, for a moment.
CREATE PROCEDURE read_on() LANGUAGE plpgsql AS $$
BEGIN
	FOR i IN 1 .. 400 LOOP
		DELETE FROM place;
		INSERT INTO place SELECT "cursor" FROM credit_changes(NULL) ORDER BY ("cursor").id DESC LIMIT 1;
		EXIT WHEN (SELECT (at).id FROM place) = (SELECT max(id) FROM credit.change);
		COMMIT;
		PERFORM pg_sleep(0.05);
	END LOOP;
END $$;
CREATE TABLE place (at credit.cursor);
\set after '(SELECT at FROM place)'
CREATE TABLE fund (id integer PRIMARY KEY, holder text);
CREATE INDEX ON fund (credit_subject_key(holder));
INSERT INTO fund VALUES (1, '379999196001110130'), (2, '91370116MA36N37P0L'), (3, '379999196203130252'), (4, '91370116MA3DEM0198'), (5, '379999196102120186'), (6, '379999197904160192');
SET credit.department = '区文明办';
SELECT credit_watch('fund', 'holder', 'laiwu/29') AS f \gset
SET credit.department = '区市场监管局';
SELECT credit_watch('fund', 'holder', 'laiwu/34') AS d \gset
RESET credit.department;
SELECT push('1', jsonb_build_array(entry('379999196001110130', 1), entry('91370116MA36N37P0L', 2), entry('379999197904160192', 6))) \gset
CALL read_on();
SELECT is(hits(:d), '1,2,6', 'three are reached');
SELECT is(hits(:d, :after), NULL, 'of whom nothing has changed since then');
SELECT is(hits(:d, NULL), hits(:d), 'no position asks about all');
INSERT INTO fund VALUES (7, '379999196001110130');
SELECT is(hits(:d, :after), NULL, 'what is new in the table comes with a reading without one');
SELECT push('2', jsonb_build_array(entry('379999196203130252', 3), entry('91370116MA3DEM0198', 4, '{"relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "since": "2019-06-12"}]}'),
	'{"cardNum": "379999197904160192", "caseCode": "（2026）鲁0116执6号", "removalReason": "履行完毕"}'::jsonb)) \gset
SELECT is(hits(:d, :after), '3,4', 'who is listed since then is');
SELECT is(hits(:f, :after), '4,5', 'with whom an organization is a way to, by a measure that reaches posts');
SELECT is(hits(:d), '1,2,3,4,7', 'the others stand as well');
CALL read_on();
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196203130252', '379999196501010216', '2026-06-02', '证明', '2026-06-03', '号码登记有误') \gset
INSERT INTO fund VALUES (8, '379999196501010216');
SELECT is(hits(:d, :after), '3,8', 'a second number concerns the rows under both');
CALL read_on();
SELECT credit_suspend_measure('laiwu/34', '待核'), credit_resume_measure('laiwu/34') \gset
SELECT is(hits(:d, :after), hits(:d), 'a measure that was suspended and resumed, everybody');
SELECT is(hits(:f, :after), NULL, 'to whom it applies, and nobody else');
SELECT throws_ok(format($$SELECT * FROM credit_hits(%s, '(1,2,3,4,5)')$$, :d), '22023', NULL, 'a position in another feed is refused');

SELECT credit_unwatch(:f), credit_unwatch(:d) \g /dev/null

BEGIN;
CREATE ROLE transport; SELECT credit_bind_department('区文明办', 'transport'), credit_bind_department('区城乡交通运输局', 'transport'), credit_bind_department('区市场监管局', 'transport') \gset
\i test/as_role.sql
GRANT ALL ON SCHEMA public TO PUBLIC;
CREATE FUNCTION pg_temp.citizen(born date, n integer DEFAULT 1) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1)
	FROM (SELECT '379999' || to_char(born, 'YYYYMMDD') || lpad(n::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.push(no text, who text) RETURNS credit.push_result LANGUAGE sql AS 'SELECT push(no, jsonb_build_array(entry(who, 9)))';
CREATE FUNCTION pg_temp.hits(w bigint, after credit.cursor DEFAULT NULL) RETURNS text LANGUAGE sql AS $$SELECT string_agg(row_key[1], ',' ORDER BY row_key) FROM credit_hits(w, after)$$;
DELETE FROM fund;
SELECT pg_temp.push('3', '379999196102120186') \gset

-- Partitions
SET ROLE transport;
CREATE TABLE honour (id integer, holder credit.subject, year integer, PRIMARY KEY (year, id)) PARTITION BY RANGE (year);
CREATE TABLE honour_old PARTITION OF honour FOR VALUES FROM (2000) TO (2020);
CREATE TABLE honour_new PARTITION OF honour FOR VALUES FROM (2020) TO (2030) PARTITION BY LIST (id);
CREATE TABLE honour_new_rest PARTITION OF honour_new DEFAULT;
CREATE INDEX ON honour_old (credit_subject_key(holder));
SELECT throws_ok($$SELECT credit_watch('honour', 'holder', 'laiwu/29')$$, '55000', 'table "honour_new_rest" has no index by which subjects of column "holder" are found', 'a partition without the index is named');
CREATE INDEX ON honour (credit_subject_key(holder));
SELECT credit_watch('honour', 'holder', 'laiwu/29') AS w \gset
INSERT INTO honour VALUES (1, '91370116MA3DEM0198', 2019), (2, '91370116MA3DEM0198', 2021), (3, '91350100M000100Y43', 2021);
SELECT is((SELECT string_agg(row_key::text, ' ' ORDER BY row_key) FROM credit_hits(:w)), '{2019,1} {2021,2}', 'each partition is read; the key is in the order of the primary key');
CREATE TABLE honour_coming (year integer NOT NULL, extra text, id integer NOT NULL, holder credit.subject);
ALTER TABLE honour_coming DROP COLUMN extra;
INSERT INTO honour_coming VALUES (2030, 4, '91370116MA36N37P0L');
ALTER TABLE honour ATTACH PARTITION honour_coming FOR VALUES FROM (2030) TO (2040);
SELECT is((SELECT string_agg(row_key::text, ' ' ORDER BY row_key) FROM credit_hits(:w)), '{2019,1} {2021,2} {2030,4}', 'one that is attached counts at once, with its columns in another order');
SELECT is((SELECT begun FROM credit_note_hits(:w)), 3::bigint, 'and is noticed');
ALTER TABLE honour DETACH PARTITION honour_old;
SELECT is((SELECT string_agg(row_key::text, ' ' ORDER BY row_key) FROM credit_hits(:w)), '{2021,2} {2030,4}', 'one that is detached counts no more');
SELECT row_eq('SELECT begun, ended FROM credit_note_hits()', ROW(0::bigint, 1::bigint), 'which is noticed');
RESET ROLE;
SELECT is((SELECT ended_why FROM credit.noticed_hit WHERE ended_at IS NOT NULL), 'row', 'as an end of the row, not of the listing');
DROP TABLE honour;
SELECT throws_ok(format('SELECT * FROM credit_hits(%s)', :w), '42P01', NULL, 'a table that was dropped is an error, not "no hits"');

-- What they are told of is a task for an official; a reference is shown as a reference.
SET ROLE transport;
CREATE TABLE licence (id integer PRIMARY KEY, holder text, born date);
CREATE INDEX ON licence (credit_subject_key(holder));
INSERT INTO licence VALUES (1, '379999196001110130'), (2, '91370116MA36N37P0L'), (3, '379999197904160192');
SELECT credit_watch('licence', 'holder', 'laiwu/16') AS r \gset
SET LOCAL credit.department = '区市场监管局';
SELECT credit_watch('licence', 'holder', 'laiwu/34') AS d \gset
RESET credit.department;
SELECT results_eq(format('SELECT row_key[1], verdict::text, effect, state FROM credit_hits(%s)', :r), $$VALUES ('1', 'reference', 'consider', 'open')$$, 'a measure that is for reference is shown as a reference, of whom it is about');
SELECT results_eq(format('SELECT row_key[1], verdict::text, effect FROM credit_hits(%s) ORDER BY 1', :d), $$VALUES ('1', 'duty', 'inspect'), ('2', 'duty', 'inspect')$$, 'and the department''s own duty as a duty');
SELECT is((SELECT sum(begun) FROM credit_note_hits()), 3::numeric, 'both are noticed');
SELECT is((SELECT string_agg(DISTINCT measure::text, ',') FROM credit.owed WHERE kind = 'hit' AND measure <> 'laiwu/29'), 'laiwu/34', 'an answer is owed to the duty, and none to the reference');
RESET ROLE;

-- Minors
\set child 'pg_temp.citizen((credit.legal_day(now()) + 1 - interval \'18 years\')::date)'
\set grown 'pg_temp.citizen((credit.legal_day(now()) - interval \'18 years\')::date)'
INSERT INTO credit.relation (listing, person, organization, role, since, known_from, push)
SELECT l.listing, p::credit.subject, l.subject, 'principal', l.since, now(), l.push FROM credit.listing l, unnest(ARRAY[:child, :grown]) p WHERE l.subject = '91370116MA3DEM0198';
-- What a table of before said of children.
SET LOCAL session_replication_role = replica;
UPDATE credit.listing SET subject = :child::credit.subject WHERE subject = '379999196102120186';
RESET session_replication_role;
SET ROLE transport;
CREATE TABLE medal (id integer PRIMARY KEY, holder text);
CREATE INDEX ON medal (credit_subject_key(holder));
RESET ROLE;
INSERT INTO medal VALUES (1, :child), (2, :grown);
INSERT INTO licence VALUES (9, :child), (10, :grown);
SELECT pg_temp.as_role('transport', $$SELECT credit_watch('medal', 'holder', 'laiwu/29')$$)::bigint AS m \gset
SELECT is(pg_temp.hits(:m), '2', 'whoever is a minor until tomorrow is no hit through a post that is on record, who came of age today is one');
SELECT is(pg_temp.hits(:r), '1', 'nor by a listing that is on record');
SELECT is((SELECT sum(begun) FROM credit_note_hits()), 1::numeric, 'and nothing about a child is noticed');
SELECT is_empty(format('SELECT FROM credit.noticed_hit WHERE subject = %L', :child), 'or kept');

-- Nothing is run that the table's owner, or somebody else, has made
CREATE SEQUENCE ran;
GRANT ALL ON SEQUENCE ran TO PUBLIC;
SET ROLE transport;
CREATE FUNCTION evil() RETURNS bigint LANGUAGE sql AS $$SELECT nextval('public.ran')$$;
CREATE FUNCTION evil(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT public.evil() > 0';
CREATE TYPE colour AS ENUM ('red');
CREATE FUNCTION evil(colour) RETURNS json LANGUAGE sql AS 'SELECT to_json(public.evil())';
CREATE FUNCTION evil_text(colour) RETURNS text LANGUAGE sql AS 'SELECT public.evil()::text';
CREATE CAST (colour AS json) WITH FUNCTION evil(colour);
CREATE CAST (colour AS text) WITH FUNCTION evil_text(colour) AS ASSIGNMENT;
CREATE DOMAIN word AS text CHECK (VALUE = '' OR evil() > 0);
CREATE DOMAIN flag AS boolean CHECK (evil() > 0);
CREATE TABLE trap (id integer PRIMARY KEY, holder credit.subject, title word DEFAULT 'x', standing flag DEFAULT true, colour colour DEFAULT 'red', colours colour[] DEFAULT '{red}', plain text DEFAULT 'x', CHECK (evil(id)));
CREATE INDEX ON trap (credit_subject_key(holder)) INCLUDE (id);
CREATE INDEX ON trap (evil(id)) WHERE evil(id);
CREATE FUNCTION same(text[], text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT public.evil() > 0';
CREATE OPERATOR = (LEFTARG = text[], RIGHTARG = text[], FUNCTION = same);
CREATE FUNCTION credit_subject_key(integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS 'SELECT NULL::credit.subject WHERE public.evil() > 0';
INSERT INTO trap VALUES (1, '91370116MA3DEM0198'), (2, '91370116MA36N37P0L');
SET search_path = public, pg_catalog;
SELECT credit_watch('trap', 'holder', 'laiwu/29', '{title,colour,colours,plain}', 'standing') AS t \gset
RESET ROLE;
SELECT setval('ran', 1, false) \gset
SELECT is(pg_temp.as_role('transport', format('SELECT string_agg(row_key[1] || labels::text, '' '' ORDER BY row_key) FROM credit_hits(%s)', :t)), '1{"plain": "x", "title": "x", "colour": "red", "colours": "{red}"} 2{"plain": "x", "title": "x", "colour": "red", "colours": "{red}"}', 'hits are read, with labels and a condition of types of theirs');
SELECT is((SELECT string_agg(concat_ws('/', begun, ended, problem), ' ') FROM credit_note_hits() WHERE noted = :t), '2/0', 'and noticed, by the owner of the register');
DROP INDEX trap_credit_subject_key_id_idx;
SELECT is(pg_temp.as_role('transport', format('SELECT count(*) FROM credit_hits(%s)', :t)), '2', 'without the index, too');
SELECT is(pg_temp.as_role('transport', format('SELECT count(*) FROM credit_feedback(''91370116MA3DEM0198'', ''laiwu/29'', ''revoked'', ''{"hit": %s}'')', (SELECT id FROM credit.noticed_hit WHERE watch = :t AND row_key[1] = '1'))), '1', 'one is answered');
SELECT is((SELECT is_called FROM ran), false, 'nothing of theirs was run');
SET LOCAL ROLE transport;
ALTER TABLE trap RENAME TO was_trap;
CREATE VIEW trap AS SELECT w.*, evil() FROM was_trap w;
RESET ROLE;
SELECT throws_ok(format('SELECT * FROM credit_hits(%s)', :t), '42809', NULL, 'a view in the table''s place is refused');
SELECT row_eq(format('SELECT begun, problem IS NOT NULL FROM credit_note_hits() WHERE noted = %s', :t), ROW(0::bigint, true), 'by the job with the reason');
SELECT is((SELECT is_called FROM ran), false, 'and not run');

SELECT * FROM finish();
ROLLBACK;
