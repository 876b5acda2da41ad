-- Base: a library that meets columns of another version says so, and neither
-- reads nor fills what is not there.
BEGIN;
SELECT plan(5);

SELECT isnt((credit.check_record('{}')).problem, NULL, 'a record is read');
SAVEPOINT shape;
ALTER TYPE credit.checked_record ADD ATTRIBUTE more text;
SELECT throws_ok($$SELECT credit.check_record('{}')$$, '55000', 'the columns of "credit.checked_record" are not those of this version of the library', 'a column more');
ROLLBACK TO shape;
ALTER TYPE credit.checked_record DROP ATTRIBUTE fact_digest;
SELECT throws_ok($$SELECT credit.check_record('{}')$$, '55000', NULL, 'a column less');
ROLLBACK TO shape;
ALTER TYPE credit.checked_record ALTER ATTRIBUTE period_years TYPE integer;
SELECT throws_ok($$SELECT credit.check_record('{}')$$, '55000', NULL, 'a column of another type');
ROLLBACK TO shape;
ALTER TYPE credit.checked_record RENAME ATTRIBUTE since TO begins;
SELECT throws_ok($$SELECT credit.check_record('{}')$$, '55000', NULL, 'a column of another name');

SELECT * FROM finish();
ROLLBACK;
