-- Decision, 网络数据安全管理条例 art. 12: the access log is sealed, so that whatever
-- is removed, changed, put in, expired before its time or dated away is found by
-- whoever has kept the digest of the latest batch (the anchor).
-- Each statement is a transaction of its own, because only what has ended is sealed.
SELECT plan(84);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'someone is listed');
CREATE FUNCTION pg_temp.asked(n int, at timestamptz DEFAULT now(), said text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.access_log (checked_at, subject, measure, purpose, note, verdict, version, session_role, asking_role, application, department)
	SELECT at, '379999196001110130', 'laiwu/4', 'funding', COALESCE(said, 'note ' || x), 'restricted', 1, 'clerk', 'clerk', 'test', '区财政局' FROM generate_series(1, n) x
$$;
-- Years ago somebody asked, and it was sealed then.
SELECT credit_prepare_log(2) \gset
SELECT pg_temp.asked(2, now() - '40 months'::interval) \gset
SELECT is(credit.seal_entries(100, now() - '40 months'::interval), 1, 'a month of long ago, sealed then');
SELECT pg_temp.asked(3, now() - '20 months'::interval) \gset
SELECT is(credit.seal_entries(100, now() - '20 months'::interval), 1, 'another, which is to be kept');
SELECT pg_temp.asked(5) \gset
SELECT is(credit_seal_log(3), 2, 'a batch is of one month, and of so many entries at most');
SELECT results_eq('SELECT entries FROM credit.log_batch ORDER BY no', '{2,3,3,2}'::bigint[], '... each with its number of entries');
SELECT is(credit_seal_log(), 0, 'what is sealed is not sealed again');
SELECT is_empty('SELECT * FROM credit_verify_log()', 'nothing is wrong');
BEGIN;
SELECT ok((credit_check('379999196001110130', 'laiwu/4', 'funding')).id > 0, 'somebody asks');
SELECT is(credit_seal_log(), 0, 'what a transaction has written is sealed when it has ended');
SELECT is_empty('SELECT * FROM credit_verify_log()', 'and is not taken for slipped in');
ROLLBACK;
SELECT is((SELECT count(DISTINCT digest) FROM credit.log_batch b WHERE digest ~ '^[0-9a-f]{64}$' AND algorithm = 'sha256'), 4::bigint, 'a batch has a SHA-256 digest, and says so');
SELECT is((SELECT count(DISTINCT s) FROM credit.access_log a, unnest(ARRAY[salt, subject_salt, note_salt]) s), (SELECT 3 * count(*) FROM credit.access_log), 'each part of each entry has a salt of its own');
SELECT digest AS anchor FROM credit.log_batch ORDER BY no DESC LIMIT 1 \gset
SELECT set_config('test.anchor', :'anchor', false) \gset

-- Tampering, by the tables' owner
CREATE FUNCTION pg_temp.after(tampering text, anchor text DEFAULT current_setting('test.anchor')) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	SET LOCAL session_replication_role = replica;
	EXECUTE tampering;
	SET LOCAL session_replication_role = origin;
	RETURN QUERY SELECT concat_ws(' ', v.batch, v.problem, v.entry) FROM credit_verify_log(anchor) v;
	RAISE EXCEPTION 'undo' USING ERRCODE = 'CR999';
EXCEPTION WHEN SQLSTATE 'CR999' THEN
	SET LOCAL session_replication_role = origin;
END $$;
CREATE FUNCTION pg_temp.copy(changes jsonb, id bigint DEFAULT 7) RETURNS text LANGUAGE sql AS $$
	SELECT format('INSERT INTO credit.access_log SELECT (jsonb_populate_record(a, %L)).* FROM credit.access_log a WHERE a.id = %s', changes, id)
$$;
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET verdict = 'clear' WHERE id = 7$$)$q$, ARRAY['3 changed 7'], 'a changed entry, by its number');
SELECT set_eq($q$SELECT c.attname::text FROM pg_attribute c WHERE c.attrelid = 'credit.access_log'::regclass AND c.attnum > 0 AND NOT c.attisdropped AND c.attname <> 'id'
	AND EXISTS (SELECT FROM pg_temp.after(format('UPDATE credit.access_log SET %I = %s WHERE id = 7', c.attname, CASE c.attname::text
		WHEN 'checked_at' THEN 'checked_at + ''1 microsecond''::interval' WHEN 'subject' THEN '''379999196102120186''' WHEN 'measure' THEN '''laiwu/5''' WHEN 'verdict' THEN '''clear'''
		WHEN 'version' THEN '2' WHEN 'list_as_of' THEN 'now()' WHEN 'transaction' THEN '''4''' ELSE CASE WHEN c.atttypid = 'uuid'::regtype THEN 'gen_random_uuid()' ELSE '''x''' END END)) x
		WHERE x = '3 changed 7')$q$,
	'{checked_at,subject,measure,purpose,note,verdict,version,list_as_of,session_role,asking_role,application,department,transaction,salt,subject_salt,note_salt}'::text[], '... whichever column, salts among them');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET note = NULL WHERE id = 7$$)$q$, ARRAY['3 changed 7'], 'a note taken away');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET department = NULL, application = 'test区财政局' WHERE id = 7$$)$q$, ARRAY['3 changed 7'], 'a word moved from one field to the next');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET subject_salt = note_salt, note_salt = subject_salt WHERE id = 7$$)$q$, ARRAY['3 changed 7'], 'salts changed for one another');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log a SET id = 0 WHERE id = 6; UPDATE credit.access_log a SET id = 6 WHERE id = 7; UPDATE credit.access_log SET id = 7 WHERE id = 0$$)$q$, ARRAY['3 changed 6', '3 changed 7'], 'two that change places');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.access_log WHERE id IN (1, 9)$$)$q$, ARRAY['1 missing 1', '4 missing 9'], 'removed entries');
SELECT results_eq($q$SELECT pg_temp.after(pg_temp.copy('{"id": 3000}'))$q$, ARRAY['inserted 3000'], 'one slipped in');
-- Sealed is what has ended: an entry whose transaction has not come yet would never be.
SELECT results_eq(format($q$SELECT pg_temp.after(pg_temp.copy(%L))$q$, jsonb_build_object('id', 3001, 'transaction', x, 'checked_at', now() - '2 years'::interval)), ARRAY['inserted 3001'], '... by a transaction that has not come yet: ' || what)
FROM (VALUES ('9000000000000000000', 'at the end of all'), ((pg_current_xact_id()::text::bigint + 1000)::text, 'some later one')) y (x, what);
SELECT results_eq($q$SELECT pg_temp.after(pg_temp.copy('{"id": 9223372036854775807, "transaction": 900000000}'))$q$, ARRAY['inserted 9223372036854775807'], '... with a number that no batch can hold');
SELECT results_eq($q$SELECT pg_temp.after(pg_temp.copy(jsonb_build_object('checked_at', now() + '1 month'::interval, 'verdict', 'clear')))$q$, ARRAY['3 inserted under its number 7'], '... under the number of another');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.access_log SET checked_at = checked_at + '1 month' WHERE id = 7$$)$q$, ARRAY['3 changed 7'], 'one moved to another month');
SELECT results_eq($q$SELECT pg_temp.after((SELECT format('SET LOCAL credit.allow_drop = on; DROP TABLE %s', max(i.inhrelid::regclass::text)) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'credit.access_log'::regclass
	AND c.relname = 'access_log_' || to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY_MM')))$q$, '{3 missing 6,3 missing 7,3 missing 8,4 missing 9,4 missing 10}'::text[], 'a month''s partition dropped');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET entry_digests = substr(entry_digests, 1, 16) || '\x0000000000000000' WHERE no = 3$$)$q$, ARRAY['3 the batch itself was changed'], 'what a batch says of an entry');

-- Whatever a batch says of itself
SELECT set_eq($q$SELECT c.attname::text FROM pg_attribute c WHERE c.attrelid = 'credit.log_batch'::regclass AND c.attnum > 0 AND NOT c.attisdropped AND c.attname <> ALL ('{no,expired_at,kept_digests}')
	AND EXISTS (SELECT FROM pg_temp.after(format('ALTER TABLE credit.log_batch DROP CONSTRAINT log_batch_entries_digest, DROP CONSTRAINT log_batch_check, DROP CONSTRAINT log_batch_algorithm; UPDATE credit.log_batch SET %I = %s WHERE no = 3', c.attname, CASE c.attname::text
		WHEN 'month' THEN '(month - ''1 month''::interval)::date' WHEN 'ids' THEN '''{[6,7],[9,9]}''' WHEN 'entries' THEN '4' WHEN 'sealed_at' THEN 'sealed_at - ''1 second''::interval' WHEN 'algorithm' THEN '''sm3'''
		WHEN 'complete_to' THEN '''1''' WHEN 'system' THEN '1' ELSE CASE WHEN c.atttypid = 'bytea'::regtype THEN c.attname || ' || ''\x01''' ELSE '''x''' END END)) x
		WHERE x IN ('3 the batch itself was changed', '3 the batch before it is missing or another'))$q$,
	'{month,ids,entries,entry_digests,previous,digest,complete_to,system,sealed_at,sealed_by,algorithm,entries_digest}'::text[], 'each column of a batch');
SELECT isnt_empty($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET algorithm = NULL, entries_digest = NULL WHERE no = 3$$)$q$, 'a batch said to be of an older version');
SELECT isnt_empty($q$SELECT pg_temp.after($$ALTER TABLE credit.log_batch DROP CONSTRAINT log_batch_algorithm; UPDATE credit.log_batch SET algorithm = 'md5' WHERE no = 3$$) $q$, 'or to be sealed by something unknown') ;
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET digest = repeat('0', 64) WHERE no = 3$$)$q$, ARRAY['3 the batch itself was changed', '4 the batch before it is missing or another'], 'a batch''s digest');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.log_batch WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 6 AND 8$$)$q$, ARRAY['4 the batch before it is missing or another'], 'a batch gone with its entries');
SELECT results_eq($q$SELECT pg_temp.after($$DELETE FROM credit.log_batch WHERE no = 4; DELETE FROM credit.access_log WHERE id > 8$$)$q$, ARRAY['no batch has the digest that was kept elsewhere'], 'the last batch gone, which only a digest kept elsewhere tells');
SELECT is_empty($q$SELECT pg_temp.after($$DELETE FROM credit.log_batch WHERE no = 4; DELETE FROM credit.access_log WHERE id > 8$$, NULL)$q$, '... as without one it does not show');
SELECT results_eq($q$SELECT pg_temp.after('DELETE FROM credit.log_batch; DELETE FROM credit.access_log')$q$, ARRAY['no batch has the digest that was kept elsewhere'], 'all of it gone');
-- A batch whose digest nobody can compute any more, as version 0.1.0 left it when its entries expired, may have any.
CREATE FUNCTION pg_temp.forged(digest text) RETURNS text LANGUAGE sql AS $$
	SELECT format('DELETE FROM credit.log_batch; DELETE FROM credit.access_log; INSERT INTO credit.log_batch (no, month, ids, entries, entry_digests, digest, complete_to, system, sealed_at, sealed_by, expired_at) '
		'OVERRIDING SYSTEM VALUE VALUES (1, credit.log_month(now()), ''{[1,21)}'', 20, repeat(''x'', 160)::bytea, %L, ''1'', credit.this_system(), now(), ''postgres'', now())', digest)
$$;
SELECT isnt_empty($q$SELECT pg_temp.after(pg_temp.forged(current_setting('test.anchor'))) INTERSECT VALUES ('1 has the digest that was kept elsewhere, which nobody can compute anew, so that it proves nothing')$q$,
	'in the place of all of it a batch of the version before that has the digest kept elsewhere');
SELECT is_empty($q$SELECT pg_temp.after(pg_temp.forged('x')) INTERSECT VALUES ('1 has the digest that was kept elsewhere, which nobody can compute anew, so that it proves nothing')$q$, '... which is not said of another digest');
SELECT isnt_empty($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET algorithm = NULL, entries_digest = NULL, expired_at = now() WHERE no = 4; DELETE FROM credit.access_log WHERE id > 8$$) INTERSECT VALUES ('4 sealed by an older rule than the batch before it')$q$,
	'such a batch behind one of this version');
SELECT isnt_empty($q$SELECT pg_temp.after($$INSERT INTO credit.log_batch OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(b, jsonb_build_object('no', 5, 'previous', current_setting('test.anchor'), 'digest', repeat('1', 64)))).* FROM credit.log_batch b WHERE no = 2$$)$q$, 'a batch again behind the last one');
-- With its digest made anew as well, behind the anchor
CREATE FUNCTION pg_temp.replay(changes jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	b credit.log_batch;
BEGIN
	SELECT (jsonb_populate_record(x, jsonb_build_object('no', 5, 'previous', current_setting('test.anchor')) || changes)).* INTO b FROM credit.log_batch x WHERE no = 2;
	b.digest := credit.batch_digest(b);
	INSERT INTO credit.log_batch OVERRIDING SYSTEM VALUE SELECT (b).*;
END $$;
SELECT set_eq($q$SELECT pg_temp.after('SELECT pg_temp.replay(''{}'')')$q$, ARRAY['5 sealed before the batch before it, or in the future', '5 an entry in it is in another batch, too'], '... or with a digest of its own');
SELECT set_eq($q$SELECT pg_temp.after(format('SELECT pg_temp.replay(%L)', jsonb_build_object('sealed_at', now(), 'ids', '{[500,502]}')))$q$,
	'{5 sealed long after the month of its entries\, or before it,5 missing 500,5 missing 501,5 missing 502}'::text[], '... with entries that there never were');

-- Expired before its time
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = now() WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 6 AND 8$$)$q$,
	ARRAY['3 marked as expired before its time', '3 missing 6', '3 missing 7', '3 missing 8'], 'a batch marked as expired, so that its entries can go');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = now(), month = '2020-01-01' WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 6 AND 8$$)$q$,
	ARRAY['3 sealed long after the month of its entries, or before it', '3 the batch itself was changed'], '... its month put back as well');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = now(), month = '2020-01-01', sealed_at = '2020-01-03' WHERE no = 3; DELETE FROM credit.access_log WHERE id BETWEEN 6 AND 8$$)$q$,
	ARRAY['3 sealed before the batch before it, or in the future', '3 the batch itself was changed'], '... and when it was sealed');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = 'infinity' WHERE no = 1$$)$q$, ARRAY['1 marked as expired before its time'], 'one that is to expire some day');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET expired_at = now() - '20 months'::interval WHERE no = 1; DELETE FROM credit.access_log WHERE id < 3$$)$q$,
	ARRAY['1 marked as expired before its time', '1 missing 1', '1 missing 2'], 'one that says it expired when it could not have');
SELECT results_eq($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET algorithm = NULL, entries_digest = NULL, expired_at = now(), month = '2020-01-01', sealed_at = '2020-01-03' WHERE no = 1; DELETE FROM credit.access_log WHERE id < 3$$)$q$,
	ARRAY['1 marked as expired before its time', '1 missing 1', '1 missing 2'], 'one said to have expired under the version before, which is younger than that');
-- Dated away
SELECT throws_ok('UPDATE credit.log_batch SET digest = ''''', '42501', NULL, 'without such means nobody changes a batch');
SELECT pg_temp.asked(1, '2021-05-05') \gset
SELECT is(credit_seal_log(), 1, 'an entry that was dated away before it was sealed');
SELECT results_eq('SELECT problem FROM credit_verify_log()', ARRAY['sealed long after the month of its entries, or before it'], 'is found');

-- Nothing that an entry says makes sealing or expiring fail
CREATE FUNCTION pg_temp.odd() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.access_log (checked_at, subject, measure, purpose, verdict, version, list_as_of, session_role, asking_role, application)
	SELECT at, '379999196001110130', 'laiwu/4', E'\n''"{}\\', 'restricted', -9223372036854775808, at, '', '', repeat('字', 100000)
	FROM unnest('{infinity,-infinity,294276-12-31 23:59:59+00,4714-11-24 00:00:00+00 BC,0001-01-01 00:00+00 BC,9999-12-31 23:59:59+00}'::timestamptz[]) at;
	PERFORM pg_temp.asked(1, '2019-05-05', repeat('x', 2000000));
	INSERT INTO credit.access_log (id, checked_at, subject, measure, purpose, verdict, session_role, asking_role, application)
	SELECT id, now(), '379999196001110130', 'laiwu/4', 'x', 'restricted', 'x', 'x', 'x' FROM unnest('{-9223372036854775808,-1,0,9223372036854775806,9223372036854775807}'::bigint[]) id;
	PERFORM pg_temp.asked(1, now() - '1 month'::interval);
	UPDATE credit.access_log SET id = 20000 WHERE id = (SELECT max(id) FROM credit.access_log WHERE id < 9223372036854775806);
	INSERT INTO credit.access_log (id, checked_at, subject, measure, purpose, verdict, session_role, asking_role, application)
	VALUES (20000, now(), '379999196001110130', 'laiwu/4', 'x', 'restricted', 'x', 'x', 'x');
END $$;
SET session_replication_role = replica;
SELECT pg_temp.odd() \gset
SET session_replication_role = origin;
SELECT cmp_ok(credit_seal_log(), '>', 3, 'times that no calendar has, numbers at the end of all numbers, a note of two million characters, one number twice');
SELECT cmp_ok(credit_expire_log(), '>=', 2::bigint, '... and what is due expires');
SELECT is((SELECT count(*) FROM credit.access_log a WHERE NOT EXISTS (SELECT FROM credit.log_batch b WHERE b.ids @> a.id)), 1::bigint, 'all are sealed, but for the number that ends no range');
SELECT ok((SELECT count(*) FROM credit_verify_log() WHERE problem = 'inserted') = 1, '... which is found');

-- Keeping: all that was sealed 40 months ago has gone, and nothing that was sealed today
SELECT results_eq('SELECT no FROM credit.log_batch WHERE expired_at IS NOT NULL', ARRAY[1::bigint], 'what is older than three years goes; its batch stays, marked');
SELECT is((SELECT count(*) FROM credit.access_log WHERE checked_at = '2021-05-05'), 1::bigint, 'what was dated away stays as long as it would have, undated');
SELECT is_empty('SELECT * FROM credit_verify_log() WHERE batch < 5', 'the chain says that it was there, and misses nothing');
SELECT isnt_empty($q$SELECT pg_temp.after(pg_temp.copy('{"id": 1}')) INTERSECT VALUES ('1 inserted under an expired number 1')$q$, 'nothing hides under the number of what has gone');
SELECT isnt_empty(format($q$SELECT pg_temp.after($$UPDATE credit.log_batch SET %1$I = %2$s WHERE no = 1$$) INTERSECT VALUES ('1 the batch itself was changed')$q$, c, v), 'an expired batch''s ' || c || ' is sealed, too')
FROM (VALUES ('month', $$'2020-01-01'::date$$), ('ids', $$'{[1,2]}'::int8multirange + '{[900,901]}'$$), ('sealed_at', $$sealed_at + '1 second'::interval$$), ('entries_digest', $$'\x00'::bytea$$), ('sealed_by', $$'x'$$)) x (c, v);
SELECT throws_ok('UPDATE credit.log_batch SET expired_at = now() WHERE no = 1', '42501', NULL, 'it expires once');

-- Another algorithm
SELECT throws_ok('SET credit.seal_algorithm = md5', '22023', NULL, 'an algorithm that is none');
SELECT throws_ok($$SELECT credit.salted_digest('md5', NULL, 'x'::text)$$, '22023', 'the access log is not sealed by such an algorithm', '... nor in a batch');
SELECT ok(credit.can_seal_by('sm3'), 'pgcrypto''s library and OpenSSL have SM3, without the extension pgcrypto');
SET credit.seal_algorithm = sm3;
SELECT pg_temp.asked(3) \gset
SELECT is(credit_seal_log(), 1, 'a batch is sealed by SM3 (GB/T 32905)');
SELECT results_eq('SELECT algorithm FROM credit.log_batch ORDER BY no DESC LIMIT 2', '{sm3,sha256}'::text[], '... and says so, in the one chain');
-- GB/T 32905-2016, appendix A, example 1
CREATE EXTENSION pgcrypto;
SELECT is(encode(digest('abc', 'sm3'), 'hex'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0', 'which is that of the standard');
SELECT is(credit.salted_digest('sm3', NULL, 'abc'::text), digest('\x0002'::bytea || '\x00000003'::bytea || 'abc'::bytea, 'sm3'), 'a field is its form, its length and its bytes');
SELECT is(credit.salted_digest('sha256', '00112233-4455-6677-8899-aabbccddeeff', 1::bigint, NULL::text), sha256('\x020000001000112233445566778899aabbccddeeff'::bytea || '\x010000000000000001'::bytea || '\x00'::bytea), '... by the other algorithm, with a salt, a number and none');
SELECT is_empty('SELECT * FROM credit_verify_log() WHERE batch = (SELECT max(no) FROM credit.log_batch)', 'it verifies');
SELECT isnt_empty($q$SELECT FROM pg_temp.after($$UPDATE credit.log_batch SET algorithm = 'sha256' WHERE algorithm = 'sm3'$$) x WHERE x ~ 'the batch itself was changed'$q$, 'the algorithm''s name is sealed');
SET ROLE credit_office;
SELECT throws_ok('SET credit.seal_algorithm = sha256', '42501', NULL, 'who is no superuser does not choose it');
RESET ROLE;

-- An erasure leaves the digests
CREATE FUNCTION pg_temp.erase(entries int8multirange) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.erasure_part (erasure, relation, id_column, columns, ids) SELECT 1, p.relation, p.id_column, p.erased, entries FROM credit.personal_data p WHERE p.relation = 'access_log';
	INSERT INTO credit.erasure (id, at, by_role, listings, digest) OVERRIDING SYSTEM VALUE VALUES (1, now(), 'x', '{}', 'x');
	UPDATE credit.access_log SET subject = NULL, subject_salt = NULL, note = NULL, note_salt = NULL WHERE entries @> id;
END $$;
SELECT lives_ok($$SELECT pg_temp.erase('{[6,6],[8,8]}')$$, 'a certificate of erasure names entries');
SELECT results_eq('SELECT problem, entry FROM credit_verify_log() WHERE entry BETWEEN 3 AND 10', $$VALUES ('erased before its time', 6::bigint), ('erased before its time', 8)$$, 'their batch verifies; that they are too young is found');
SELECT is((SELECT count(*) FROM credit.access_log a JOIN credit.erased_entry x ON x.id = a.id
	WHERE a.subject IS NULL AND a.note IS NULL AND x.subject_digest NOT IN (SELECT credit.salted_digest('sha256', s, '379999196001110130'::text) FROM unnest(ARRAY[NULL, a.salt]) s)), 2::bigint, 'whose number it was cannot be tried out, as the salt is gone');
SELECT isnt_empty(format('SELECT FROM pg_temp.after(%L) x WHERE x ~ %L', t, '3 changed 6$'), w) FROM (VALUES
	('DELETE FROM credit.erased_entry WHERE id = 6', 'the digest of what was erased taken away'),
	('UPDATE credit.erased_entry SET note_digest = subject_digest WHERE id = 6', '... changed'),
	('ALTER TABLE credit.access_log DROP CONSTRAINT access_log_salts; UPDATE credit.access_log SET subject = ''379999196102120186'' WHERE id = 6', 'somebody put in the place of whom was erased')) x (t, w);
SELECT isnt_empty($q$SELECT pg_temp.after($$INSERT INTO credit.erased_entry SELECT id, credit.salted_digest('sha256', subject_salt, subject::text), credit.salted_digest('sha256', note_salt, note) FROM credit.access_log WHERE id = 7;
	UPDATE credit.access_log SET subject = NULL, subject_salt = NULL, note = NULL, note_salt = NULL WHERE id = 7$$) INTERSECT VALUES ('erased without a certificate 7')$q$, 'an erasure that no certificate names');
SELECT throws_ok('UPDATE credit.access_log SET note = NULL, note_salt = NULL WHERE id = 7', '42501', NULL, 'and that nobody may');

-- As text it would be longer than any text can be.
SELECT pg_temp.asked(1, now(), repeat('x', 540000000)) \gset
SELECT is(credit_seal_log(), 1, 'a note of 540 MB is sealed as any other');

SELECT * FROM finish();
