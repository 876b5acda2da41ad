-- Values: one form of a text that people spell in many ways is the same for a text and
-- for its NFKC, whether it is made with the tables of Unicode or, for what nearly all
-- texts consist of, without.
BEGIN;
SELECT plan(5);

-- Every character of the basic plane, alone, behind a letter and before a combining mark: what composes and what does not.
CREATE TEMP TABLE character AS SELECT chr(n) AS c FROM generate_series(1, 65533) n WHERE n NOT BETWEEN 55296 AND 57343;
SELECT is((SELECT count(*) FROM character x WHERE credit.text_key(x.c || 'x') IS DISTINCT FROM credit.text_key(normalize(x.c || 'x', NFKC))), 0::bigint, 'each character has the key of its NFKC');
SELECT is((SELECT count(*) FROM character x WHERE credit.text_key('e' || x.c) IS DISTINCT FROM credit.text_key(normalize('e' || x.c, NFKC))), 0::bigint, 'behind a letter, with which it may be one');
SELECT is((SELECT count(*) FROM character x WHERE credit.text_key('国' || x.c || U&'\0301') IS DISTINCT FROM credit.text_key(normalize('国' || x.c || U&'\0301', NFKC))), 0::bigint, 'and before a mark that joins it');
SELECT is(credit.text_key('（２０２５）鲁０１１６执３２９号'), '(2025)鲁0116执329号', 'wide forms are ASCII, as NFKC has them');
SELECT is((SELECT count(DISTINCT credit.text_key(v)) FROM unnest(ARRAY['甲·乙', '甲•乙', '甲・乙', '甲･乙', ' 甲 · 乙　']) v), 1::bigint, 'dots and blanks inside names are one');
SELECT * FROM finish();
ROLLBACK;
