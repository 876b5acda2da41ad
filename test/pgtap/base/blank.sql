-- Base: what is blank.  One notion for SQL and for the fields of a record:
-- nothing but characters that show nothing.
BEGIN;
SELECT plan(13);

-- The characters that Unicode calls white space or ignorable, and those that are made to look like nothing.
CREATE TEMP TABLE nothing AS
	SELECT c FROM (VALUES (1, 32), (127, 160), (173, 173), (847, 847), (1564, 1564), (4447, 4448), (5760, 5760), (6068, 6069), (6155, 6159),
		(8192, 8207), (8232, 8239), (8287, 8303), (10240, 10240), (12288, 12288), (12644, 12644), (65024, 65039), (65279, 65279), (65440, 65440),
		(65520, 65531), (113824, 113827), (119155, 119162), (917504, 921599)) r (first, last), generate_series(first, last) c;
CREATE TEMP TABLE something AS
	SELECT c FROM unnest(ARRAY[33, 48, 65, 126, 161, 172, 174, 183, 768, 8208, 8231, 8240, 8304, 11904, 12289, 12290, 12295, 20122, 65023, 65281, 65533, 131083, 917503]) c;
SELECT is_empty($$SELECT to_hex(c) FROM nothing WHERE NOT credit.blank(chr(c))$$, 'each by itself is blank');
SELECT is_empty($$SELECT to_hex(c) FROM nothing WHERE NOT credit.blank(' ' || chr(c) || chr(12288) || chr(c))$$, 'and several');
SELECT is_empty($$SELECT to_hex(c) FROM nothing WHERE credit.blank(chr(c) || '亓' || chr(c))$$, 'around a character they are not');
SELECT is_empty($$SELECT to_hex(c) FROM something WHERE credit.blank(chr(c))$$, 'signs, marks and characters are not');
SELECT ok(credit.blank(NULL) AND credit.blank(''), 'neither is there anything in NULL or in nothing');
SELECT is((SELECT count(*)::int FROM generate_series(1, 1114111) c WHERE c NOT BETWEEN 55296 AND 57343 AND credit.blank(chr(c))),
	(SELECT count(*)::int FROM nothing), 'these are all');
SELECT is_empty($$SELECT to_hex(c) FROM nothing WHERE credit.name_key(chr(c)) = '' AND NOT credit.blank(chr(c))$$, 'who has no name in the comparison has none at all');

-- The fields of a record read so
CREATE FUNCTION pg_temp.record(p_blank text) RETURNS text LANGUAGE sql
	RETURN jsonb_build_object('iname', p_blank, 'cardNum', '379999196001110130', 'caseCode', '（2026）鲁0116执1号', 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01', 'duty', p_blank)::text;
SELECT is_empty($$SELECT to_hex(c) FROM nothing WHERE credit.said((credit.check_record(pg_temp.record(chr(c)))).problem) IS DISTINCT FROM 'iname is missing'$$, 'a name of nothing is none');
SELECT is_empty($$SELECT to_hex(c) FROM something WHERE credit.said((credit.check_record(pg_temp.record(chr(c)))).problem) IS DISTINCT FROM CASE WHEN c = ANY (ARRAY[126, 183, 8208, 8231, 12289, 12290]) THEN 'iname is missing' END$$,
	'any other is one, but for a dash or a dot alone');
SELECT is((credit.check_record((pg_temp.record('甲')::jsonb || '{"removalReason": "\u3000"}')::text)).removal, false, 'a removal for no reason is none');
SELECT is(credit.said((credit.check_record((pg_temp.record('甲')::jsonb || '{"grounds": [2], "periodYears": 5, "periodReason": "\u00a0\u200b"}')::text)).problem),
	'periodYears is extended without a reason (periodReason)', 'a period is not extended for no reason');
SELECT throws_ok($$SELECT credit_accept_name('379999196001110130', U&'\3000', U&'\200B')$$, '22023', NULL, 'no decision for a reason of nothing');
SELECT throws_ok($$SELECT credit_override('379999196001110130', 'laiwu/4', U&'\00A0\3000')$$, '22023', NULL, 'nor an override');

SELECT * FROM finish();
ROLLBACK;
