-- Base: a reason is kept as the code of its message and what goes in, and read
-- as a sentence (credit.coded, credit.said, credit.code_sentence).
BEGIN;
SELECT plan(18);

CREATE FUNCTION pg_temp.kept(code text, VARIADIC parts text[] DEFAULT '{}') RETURNS text LANGUAGE sql AS
	$$SELECT E'\x02' || array_to_string(code || parts, E'\x1f') || E'\x03'$$;

SELECT is(credit.coded('arguments of a feedback must not be null'), pg_temp.kept('feedback_null'), 'a message into which nothing goes');
SELECT is(format(credit.coded('outcome "%s" does not fit measure "%s"'), 'refused', 'laiwu/4'), pg_temp.kept('outcome_does_not_fit', 'refused', 'laiwu/4'), 'one into which text goes, by format');
SELECT is(credit.said(format(credit.coded('outcome "%s" does not fit measure "%s"'), 'refused', 'laiwu/4')), 'outcome "refused" does not fit measure "laiwu/4"', 'as it is read');
SELECT is(credit.said(pg_temp.kept('subject_invalid', pg_temp.kept('wrong_length', pg_temp.kept('citizen_number'), '3', pg_temp.kept('length_citizen')))),
	'invalid input for type credit.subject: citizen number has 3 characters, not 18 (or 15, before 1999)', 'a sentence within another, and words within that');
SELECT throws_ok($$SELECT credit.coded('no message of ours')$$, '42704', NULL, 'a message without a code is an error where it is to be kept');

-- What is kept is never a format.
SELECT is(credit.said(pg_temp.kept('outcome_unknown', '%s %n %d %1$s %')), 'outcome "%s %n %d %1$s %" is not known', 'what goes in is copied, whatever it is');
SELECT is(credit.said(pg_temp.kept('%n%n%n', 'x')), pg_temp.kept('%n%n%n', 'x'), 'what is no code is no message');
SELECT is(credit.said(pg_temp.kept('outcome_unknown')), 'outcome "" is not known', 'too little goes in');
SELECT is(credit.said(pg_temp.kept('feedback_null', 'a', 'b')), 'arguments of a feedback must not be null', 'too much');
SELECT is(credit.said(pg_temp.kept('outcome_unknown', VARIADIC array_fill('x'::text, ARRAY[100]))), pg_temp.kept('outcome_unknown', VARIADIC array_fill('x'::text, ARRAY[100])), 'far too much');
SELECT is(credit.said(t), t, format('not ended, or not begun: %L', t)) FROM unnest(ARRAY[E'\x02outcome_unknown\x1fx', E'outcome_unknown\x1fx\x03', repeat(E'\x02', 10000)]) t;
SELECT ok(length(credit.said(repeat(E'\x02outcome_unknown\x1f', 1000) || repeat(E'\x03', 1000))) > 16000, 'nor within each other without end');

-- Of a sentence
SELECT is(credit.code_sentence('outcome "shot" is not known'), pg_temp.kept('outcome_unknown', 'shot'), 'a sentence that was put together is found by its message');
SELECT is(credit.code_sentence(s), s, 'what is none of ours stays as it is') FROM unnest(ARRAY['permission denied for table x']) s;
SELECT is(credit.code_sentence(E'\x02feedback_null\x03'), '?feedback_null?', 'and cannot be taken for one');
SELECT is(credit.said(credit.code_sentence(s)), s, 'whatever went in, it is read as it was') FROM (SELECT 'outcome "a" does not fit measure "b" does not fit measure "laiwu/4"' AS s) x;
SELECT * FROM finish();
ROLLBACK;
