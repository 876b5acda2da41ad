-- Decision: limits on what whoever asks writes.  A purpose, and the free text
-- behind its colon, that are over theirs are an error (22001): there is no answer,
-- and nothing in the log.
BEGIN;
SELECT plan(10);
SELECT credit_push('济南市莱芜区人民法院', '1', '[]') \g /dev/null

SELECT lives_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'funding: ' || repeat('甲', 500))$$, 'five hundred characters behind the colon');
SELECT is((SELECT length(note) FROM credit.access_log), 500, 'are on record');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', 'funding: ' || repeat('甲', 501))$$, '22001', 'note is longer than 500 characters', 'one more is an error');
SELECT throws_ok($$SELECT credit_check('379999196001110130', 'laiwu/4', repeat('甲', 501))$$, '22001', 'purpose is longer than 500 characters', 'and so is such a purpose');
SELECT throws_ok($$SELECT credit_match_rows('{379999196001110130}', NULL, 'funding: ' || repeat('甲', 501))$$, '22001', NULL, 'in a screening');
SELECT throws_ok($$SELECT credit_match('{379999196001110130}', NULL, repeat('甲', 501))$$, '22001', NULL, 'and in its short form');
SELECT is((SELECT count(*)::int FROM credit.access_log), 1, 'nothing of it is in the log');
SELECT credit_check('379999196001110130', 'laiwu/4', U&'funding:\3000\200B') \gset
SELECT is((SELECT note FROM credit.access_log ORDER BY id DESC LIMIT 1), NULL, 'a note of nothing is none');

SET LOCAL application_name = 'a name of an application that has many more characters than the server keeps of it';
SELECT credit_check('379999196001110130', 'laiwu/4', 'funding') \gset
SELECT cmp_ok((SELECT length(application) FROM credit.access_log ORDER BY id DESC LIMIT 1), '<', 64, 'the application has the name that the server has');
SELECT throws_ok($$SELECT * FROM credit_verify_log(repeat('a', 101))$$, '22001', NULL, 'an anchor is no longer than a digest');

SELECT * FROM finish();
ROLLBACK;
