-- DROP EXTENSION does not take along what the office has put on record, either.
BEGIN;
SELECT plan(4);

SAVEPOINT empty;
SELECT lives_ok('DROP EXTENSION credit', 'with nothing on record the extension can be dropped');
ROLLBACK TO empty;
SELECT lives_ok($$SELECT credit_suspend_measure('laiwu/4', '依据待核')$$, 'a measure is suspended');
SELECT throws_ok('DROP EXTENSION credit', '2BP01', 'cannot drop extension "credit" because its register holds data', 'it can no more');
SET LOCAL credit.allow_drop = on;
SELECT lives_ok('DROP EXTENSION credit', 'unless told otherwise');
SELECT * FROM finish();
ROLLBACK;
