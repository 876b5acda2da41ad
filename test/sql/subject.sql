-- Values: the type credit.subject, how it is written, what is refused and in what
-- words, what its number tells, and its binary form.
SET datestyle TO iso;

-- What an error says to a user, with its fields; NULL where there is none.
CREATE FUNCTION pg_temp.refusal(statement text, OUT state text, OUT message text, OUT hint text)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
END
$$;
-- A citizen number with its check character (GB 11643-1999).
CREATE FUNCTION pg_temp.citizen(division text, born date, serial int) RETURNS text LANGUAGE sql AS $$
    SELECT body || substr('10X98765432', 1 + (sum(substr(body, i, 1)::int * (2 ^ (18 - i))::int) % 11)::int, 1)
    FROM (SELECT division || to_char(born, 'YYYYMMDD') || lpad(serial::text, 3, '0')) AS t(body), generate_series(1, 17) AS i
    GROUP BY body
$$;


-- 1. One canonical form: upper case, half width, no blanks; the kind in front
-- only where it is needed to read the text back.
CREATE TEMP TABLE form (written text, canonical text);
INSERT INTO form VALUES
    ('37011619900301125X', '37011619900301125X'),
    ('37011619900301125x', '37011619900301125X'),
    ('person:37011619900301125X', '37011619900301125X'),
    ('PERSON:37011619900301125x', '37011619900301125X'),
    ('Person： 37011619900301125X', '37011619900301125X'),
    ('３７０１１６１９９００３０１１２５Ｘ', '37011619900301125X'),
    ('ｐｅｒｓｏｎ：３７０１１６１９９００３０１１２５ｘ', '37011619900301125X'),
    ('  37011619900301125X' || chr(9), '37011619900301125X'),
    (E'37011619900301125X\r\n', '37011619900301125X'),
    ('370116 19900301 125X', '37011619900301125X'),
    ('370116-19900301-125X', '37011619900301125X'),
    ('370116　19900301　125Ｘ', '37011619900301125X'),
    ('3701 1619 9003 01 125 X', '37011619900301125X'),
    ('371202850615001', '37120219850615001X'),
    ('person:371202850615001', '37120219850615001X'),
    ('person:370116900307128', '370116199003071287'),
    ('person:37120219500115197x', 'person:37120219500115197X'),
    ('org: 37120219500115197x', 'org:37120219500115197X'),
    ('91370116ma3c1t2k4k', '91370116MA3C1T2K4K'),
    ('org:91370116MA3C1T2K4K', '91370116MA3C1T2K4K'),
    ('org!:91370116MA3C1T2K4K', '91370116MA3C1T2K4K'),
    ('ORG！：91350211m00013fa1n', 'org!:91350211M00013FA1N'),
    ('org!:9135 0211 M000 13FA 1N', 'org!:91350211M00013FA1N'),
    ('orgcode:d2143569x', 'orgcode:D2143569-X'),
    ('orgcode:D2143569-X', 'orgcode:D2143569-X'),
    ('orgcode:Ｄ２１４３５６９－Ｘ', 'orgcode:D2143569-X'),
    ('passport:chn-e12345678', 'passport:CHN-E12345678'),
    ('passport:USA-1', 'passport:USA-1'),
    ('passport:XXX-X123', 'passport:XXX-X123'),
    ('prc:usa370285061516', 'prc:USA370285061516'),
    ('hmpermit:h12345678', 'hmpermit:H12345678'),
    ('hmpermit:M1234567802', 'hmpermit:M12345678'),
    ('twpermit:12345678', 'twpermit:12345678');
SELECT written, written::credit.subject AS subject FROM form WHERE written::credit.subject::text <> canonical;
SELECT canonical FROM form WHERE canonical::credit.subject::text <> canonical;
SELECT DISTINCT canonical COLLATE "C" AS canonical FROM form ORDER BY 1;
-- Equal where the canonical text is equal, and nowhere else.
SELECT a.written, b.written FROM form AS a, form AS b
WHERE (a.written::credit.subject = b.written::credit.subject) <> (a.canonical = b.canonical);
-- A Hong Kong permit loses its count of renewals: the holder stays the same.
SELECT 'hmpermit:H1234567801'::credit.subject = 'hmpermit:H1234567802'::credit.subject AS same;


-- 2. What identifies nobody, and in what words (one sentence for the error,
-- for credit_subject_problem, and for a push's rejects).
CREATE TEMP TABLE refused (what text, written text);
INSERT INTO refused VALUES
    ('empty', ''),
    ('blanks only', '  　 '),
    ('a kind and nothing', 'person:'),
    ('unknown kind', 'driver:370116199003011254'),
    ('two kinds', 'person:person:37011619900301125X'),
    ('a blank in the kind', 'per son:37011619900301125X'),
    ('no kind before the colon', ':37011619900301125X'),
    ('masked', '3701**********125X'),
    ('masked, full width', '3701＊＊＊＊＊＊＊＊＊＊125X'),
    ('masked by multiplication signs', '3701××××××××××125X'),
    ('masked by X', '3701XXXXXXXXXX125X'),
    ('masked by x, as a person', 'person:3701161990xxxx125X'),
    ('masked passport', 'passport:CHN-EXXXX5678'),
    ('masked code as issued', 'org!:9137XXXXXXXX2K4K'),
    ('masked permit', 'hmpermit:H1234****'),
    ('masked, short', '370116...125X'),
    ('O for 0', '37O116199003O1125X'),
    ('I for 1', '370II619900301125X'),
    ('l is L, which no citizen number has', '370116l9900301125X'),
    ('zero width space', '370116' || chr(8203) || '19900301125X'),
    ('byte order mark', chr(65279) || '37011619900301125X'),
    ('no-break space', '370116' || chr(160) || '19900301125X'),
    ('Cyrillic letter', '37011619900301125Х'),
    ('Arabic digits', '٣٧٠١١٦19900301125X'),
    ('mathematical digits', '𝟑70116199003' || '01125X'),
    ('en dash', '370116–19900301–125X'),
    ('a name', '张三'),
    ('a name behind the number', '37011619900301125X 张三'),
    ('quoted', '''37011619900301125X'''),
    ('two numbers', '37011619900301125X,370116199003071236'),
    ('very long', repeat('1', 100000)),
    ('very long, nothing in it', repeat(' ', 100000)),
    ('bare organization code', 'D2143569-X'),
    ('bare passport', 'E12345678'),
    ('bare passport with its country', 'CHN-E12345678'),
    ('bare travel permit with renewals', 'H1234567801'),
    ('bare Taiwan permit', '12345678'),
    ('bare residence card', 'USA370285061516'),
    ('citizen or company', '37120219500115197X'),
    ('citizen or registration', '370116900307128'),
    ('passport without country', 'passport:E12345678'),
    ('passport, hyphen elsewhere', 'passport:C-HNE12345678'),
    ('passport, two-letter country', 'passport:CN-E12345678'),
    ('passport, digit in the country', 'passport:CH1-E12345678'),
    ('passport without number', 'passport:CHN-'),
    ('passport, ten characters', 'passport:CHN-E123456789'),
    ('mainlander''s permit for Hong Kong', 'hmpermit:C12345678'),
    ('permit, seven digits', 'hmpermit:H1234567'),
    ('permit, letter in the renewals', 'hmpermit:H123456780A'),
    ('Taiwan permit, nine digits', 'twpermit:123456789'),
    ('unified code as a person', 'person:91370116MA3C1T2K4K'),
    ('person as a unified code', 'org:37011619900301125X'),
    ('person as a code as issued', 'org!:37011619900301125X'),
    ('as issued, seventeen', 'org!:91350211M00013FA1'),
    ('as issued, other alphabet', 'org!:91350211M00013FA_N'),
    ('registered against the standard', '91350211M00013FA1N');
SELECT what, credit_subject_problem(written) AS problem FROM refused;
SELECT what FROM refused WHERE credit_try_subject(written) IS NOT NULL OR credit_subject_problem(written) IS NULL;
-- The error is 22P02, says the same, and has a hint where a user can do something.
SELECT what, r.state FROM refused, pg_temp.refusal(format('SELECT %L::credit.subject', written)) AS r
WHERE r.state <> '22P02' OR r.message <> 'invalid input for type credit.subject: ' || credit_subject_problem(written);
SELECT DISTINCT r.hint COLLATE "C" AS hint FROM refused, pg_temp.refusal(format('SELECT %L::credit.subject', written)) AS r
ORDER BY 1;
-- As a user sees it.
SELECT credit.subject('370116199003011254');
SELECT credit.subject('3701**********125X');
SELECT '91350211M00013FA1N'::credit.subject;
-- No sentence repeats what was typed: neither four digits of it nor a name.
SELECT what, credit_subject_problem(written) FROM refused
WHERE credit_subject_problem(written) ~ '[0-9]{4}|张' AND length(written) < 1000;
-- NULL in, NULL out.
SELECT credit_try_subject(NULL), credit_subject_problem(NULL), credit_subject_kind(NULL), credit_mask(NULL),
       credit_birth_date(NULL), credit_division(NULL), credit_org_code(NULL), credit_subject_key(NULL), NULL::text::credit.subject;


-- 3. A birth date is not after today, and today is a day in Asia/Shanghai,
-- whatever the session's time zone.
BEGIN;
SET LOCAL timezone TO 'Pacific/Honolulu';
SELECT day - (now() AT TIME ZONE 'Asia/Shanghai')::date AS days_from_today,
       credit_subject_problem(pg_temp.citizen('370116', day, 123)) AS problem
FROM generate_series((now() AT TIME ZONE 'Asia/Shanghai')::date - 1,
                     (now() AT TIME ZONE 'Asia/Shanghai')::date + 2, '1 day') AS d(t), date(t) AS day;
COMMIT;
-- Which system a number belongs to does not change with the day: one valid in
-- both, born in 2060 if it were a person, is ambiguous already.
SELECT credit_subject_problem('371202206001010086');


-- 4. What the number tells.
SELECT s AS subject, credit_subject_kind(s) AS kind, credit_mask(s) AS mask, credit_birth_date(s) AS born,
       credit_division(s) AS division, credit_org_code(s) AS org_code, NULLIF(credit_subject_key(s), s) AS key
FROM (SELECT DISTINCT canonical::credit.subject FROM form
      UNION SELECT '937840198506150029' UNION SELECT '810000198506150012'
      UNION SELECT 'passport:USA-123456789') AS t(s)
ORDER BY s;
-- Of two numbers with one key, one is the key or both are unified codes that contain it; a key is its own.
SELECT s, credit_subject_key(s) FROM (SELECT DISTINCT canonical::credit.subject FROM form) AS t(s)
WHERE credit_subject_key(credit_subject_key(s)) <> credit_subject_key(s)
   OR credit_subject_key(s) <> CASE WHEN credit_org_code(s) IS NOT NULL THEN ('orgcode:' || credit_org_code(s))::credit.subject ELSE s END
      AND s::text NOT LIKE 'org!:%';
-- A mask gives away neither length, birth date, serial nor check character,
-- and cannot be used as an identifier.
SELECT credit_subject_problem(credit_mask(s)) IS NOT NULL AS refused, count(*)
FROM (SELECT DISTINCT canonical::credit.subject FROM form) AS t(s)
WHERE credit_subject_kind(s) = 'person' GROUP BY 1;


-- 5. Casts: explicit from text, on assignment to text, never by themselves.
SELECT castcontext, castsource::regtype, casttarget::regtype, castfunc::regprocedure FROM pg_cast
WHERE 'credit.subject'::regtype IN (castsource, casttarget) ORDER BY castsource::regtype::text;
CREATE TEMP TABLE register (subject credit.subject PRIMARY KEY);
CREATE TEMP TABLE typed (id int, number text);
INSERT INTO register VALUES ('37011619900301125X'), ('91370116MA3C1T2K4K');
INSERT INTO typed VALUES (1, '37011619900301125x'), (2, '91 370116 MA3C1T2K4K'), (3, 'unknown');
-- A column of text holds anything: the server asks for a cast.
SELECT id FROM typed JOIN register ON typed.number = register.subject;
INSERT INTO register SELECT number FROM typed;
SELECT id FROM typed JOIN register ON credit_try_subject(typed.number) = register.subject ORDER BY id;
SELECT id FROM typed JOIN register ON typed.number::credit.subject = register.subject;
INSERT INTO typed SELECT 4, subject FROM register WHERE credit_subject_kind(subject) = 'person';
SELECT number FROM typed WHERE id = 4;
-- A literal and a parameter without a type take the type of what they meet.
SELECT count(*) FROM register WHERE subject = '370116-19900301-125x';
PREPARE look AS SELECT count(*) FROM register WHERE subject = $1;
SELECT parameter_types FROM pg_prepared_statements WHERE name = 'look';
EXECUTE look('370116 19900301 125x');
EXECUTE look('nobody');
DEALLOCATE look;


-- 6. Volatility as it is: what reads text depends on the day, the rest on
-- nothing.  All strict, parallel safe; equality and hashing leakproof, order not.
SELECT p.oid::regprocedure AS function, p.provolatile AS volatile, p.proisstrict AS strict, p.proparallel AS parallel,
       p.proleakproof AS leakproof
FROM pg_proc AS p
WHERE p.prolang = (SELECT oid FROM pg_language WHERE lanname = 'c')
  AND (p.proname LIKE 'subject%' AND p.pronamespace = 'credit'::regnamespace
       OR p.oid IN ('credit_try_subject(text)'::regprocedure, 'credit_subject_problem(text)'::regprocedure,
                    'credit_subject_kind(credit.subject)'::regprocedure, 'credit_mask(credit.subject)'::regprocedure,
                    'credit_birth_date(credit.subject)'::regprocedure, 'credit_division(credit.subject)'::regprocedure,
                    'credit_org_code(credit.subject)'::regprocedure,
                    'credit_subject_key(credit.subject)'::regprocedure))
ORDER BY p.proname COLLATE "C", 1;
-- For everybody.
SELECT p.oid::regprocedure FROM pg_proc AS p
WHERE p.pronamespace = 'credit'::regnamespace AND p.proname LIKE 'subject%'
  AND NOT has_function_privilege('pg_monitor', p.oid, 'EXECUTE');
SELECT has_type_privilege('pg_monitor', 'credit.subject', 'USAGE') AS type,
       has_function_privilege('pg_monitor', 'credit_mask(credit.subject)', 'EXECUTE') AS mask;
SELECT typlen, typbyval, typalign, typstorage FROM pg_type WHERE oid = 'credit.subject'::regtype;


-- 7. Binary: sixteen bytes, there and back.
SELECT canonical, length(b) FROM form, credit.subject_send(canonical::credit.subject) AS b WHERE length(b) <> 16;
-- A binary COPY of one value, from whatever bytes: what a driver may send.
CREATE TEMP TABLE received (subject credit.subject);
CREATE FUNCTION pg_temp.receive(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    file bytea := '\x5047434f50590aff0d0a00' || decode(repeat('00', 8) || '0001', 'hex') || int4send(length(bytes)) || bytes || '\xffff';
BEGIN
    EXECUTE format('COPY received FROM PROGRAM %L (FORMAT binary)', 'printf ''' ||
        (SELECT string_agg('\' || ((get_byte(file, i) >> 6)::text || (get_byte(file, i) >> 3 & 7) || (get_byte(file, i) & 7)), '' ORDER BY i) FROM generate_series(0, length(file) - 1) AS i) || '''');
    RETURN 'received';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ' ' || SQLERRM;
END
$$;
CREATE TEMP TABLE sent AS SELECT DISTINCT canonical::credit.subject AS subject FROM form;
SELECT pg_temp.receive(credit.subject_send(subject)), count(*) FROM sent GROUP BY 1;
SELECT count(*) FROM (TABLE sent EXCEPT TABLE received) AS lost;
-- Bytes that no text would have given are refused.
SELECT what, pg_temp.receive(bytes)
FROM (SELECT credit.subject_send('370116199003071236'), credit.subject_send('91370116MA3C1T2K4K'),
             credit.subject_send('passport:CHN-E12345678'), credit.subject_send('orgcode:D2143569-X'),
             credit.subject_send('org!:91350211M00013FA1N'), credit.subject_send('person:37120219500115197X'))
     AS t(person, company, passport, orgcode, as_issued, twofold),
LATERAL (VALUES
    ('as sent', person),
    ('no form', set_byte(person, 0, 0)),
    ('a form that is none', set_byte(person, 0, 10)),
    ('form 255', set_byte(person, 0, 255)),
    ('all zero', decode(repeat('00', 16), 'hex')),
    ('all ones', decode(repeat('ff', 16), 'hex')),
    ('a form and nothing', decode('01' || repeat('00', 14) || '01', 'hex')),
    ('a passport and nothing', decode('06' || repeat('00', 14) || '01', 'hex')),
    ('an organization code and nothing', decode('05' || repeat('00', 14) || '02', 'hex')),
    ('the person said to be an organization', set_byte(person, 15, 2)),
    ('neither', set_byte(person, 15, 0)),
    ('the company said to be a person', set_byte(company, 15, 1)),
    ('unused bits set', set_byte(person, 7, get_byte(person, 7) | 1)),
    ('unused bits set, in the last half', set_byte(person, 15, 129)),
    ('another check character', set_byte(person, 14, get_byte(person, 14) # 4)),
    ('a character that is none', set_byte(person, 1, 255)),
    ('a hole in the number', set_byte(person, 5, 0)),
    ('with its kind, which it does not need', set_byte(person, 0, 7)),
    ('without its kind, which it needs', set_byte(twofold, 0, 1)),
    ('as issued, but valid', set_byte(company, 0, 3)),
    ('a passport without its country', set_byte(set_byte(passport, 1, 4), 2, 0)),
    ('a passport of nineteen characters', substr(passport, 1, 9) || decode('ffffffffffff01', 'hex')),
    ('fifteen bytes', substr(person, 1, 15)),
    ('seventeen bytes', person || '\x00'),
    ('no byte', '')) AS v(what, bytes);
-- A text in binary, as a driver sends a string that knows no format of ours.
SELECT what, pg_temp.receive(convert_to(what, 'UTF8'))
FROM unnest(ARRAY['370116199003071236', '91370116ma3c1t2k4k', 'passport:CHN-E12345678', '370116 19900307 1236', '370116199003071237', 'a name, no number']) what;
SELECT count(*) FROM received WHERE subject::text::credit.subject <> subject;


-- 8. There and back for many made-up ones; the order is that of the text.
CREATE FUNCTION pg_temp.characters(seed int, count int, alphabet text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(substr(alphabet, 1 + abs(hashint4(seed * 31 + i)) % length(alphabet), 1), '' ORDER BY i)
    FROM generate_series(1, count) AS i
$$;
CREATE TEMP TABLE many AS
SELECT DISTINCT credit_try_subject(written) AS subject
FROM generate_series(1, 1000) AS i,
LATERAL (VALUES
    ('person:' || pg_temp.citizen((ARRAY['370116', '370117', '371202', '371203'])[i % 4 + 1], date '1950-01-01' + i * 17, i)),
    ('org!:' || pg_temp.characters(i, 18, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
    ('org!:91' || pg_temp.characters(i, 16, '0123456789')),
    ('passport:' || pg_temp.characters(i, 3, 'ABCDEFGHIJKLMNOPQRSTUVW') || '-'
                 || pg_temp.characters(i, i % 9 + 1, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
    ('hmpermit:' || substr('HM', i % 2 + 1, 1) || pg_temp.characters(i, 8, '0123456789')),
    ('twpermit:' || pg_temp.characters(i, 8, '0123456789'))) AS v(written)
UNION SELECT subject FROM sent;
SELECT count(*) > 5000 AS many, count(*) FILTER (WHERE subject IS NULL) AS refused FROM many;
SELECT subject FROM many WHERE subject::text::credit.subject <> subject;
SELECT count(*) AS misplaced
FROM (SELECT row_number() OVER (ORDER BY subject) AS by_value, row_number() OVER (ORDER BY subject::text COLLATE "C") AS by_text
      FROM many) AS t
WHERE by_value <> by_text;


-- 9. From 16 on, input errors can be soft; before, the server cannot ask.
DO $$
DECLARE
    message text;
BEGIN
    IF current_setting('server_version_num')::int >= 160000 THEN
        EXECUTE 'SELECT message FROM pg_input_error_info(''3701**********125X'', ''credit.subject'')' INTO message;
        ASSERT message = 'invalid input for type credit.subject: ' || credit_subject_problem('3701**********125X');
    END IF;
END
$$;
