-- Values: which of the names that are known is most like one that is not.  Courts and
-- departments, wherever they are named, are compared by the one function.
BEGIN;
SELECT plan(20);

SELECT is(credit.nearest_name('济南市莱芜区法院', '{济南市钢城区人民法院,济南市莱芜区人民法院}', 4), '济南市莱芜区人民法院', 'characters left out');
SELECT is(credit.nearest_name('区科技据', '{区科技局,区财政局}', 1), '区科技局', 'a character exchanged');
SELECT is(credit.nearest_name('财政局', '{区科技局,区财政局}', 1), '区财政局', 'the beginning left out');
SELECT is(credit.nearest_name('区财政局（信用办公室）', '{区科技局,区财政局}', 1), NULL, 'more than half of the characters are others');
SELECT is(credit.nearest_name('区　财 政居', '{区财政局}', 1), '区财政局', 'blanks and wide characters do not count');
SELECT is(credit.nearest_name('局政财区', '{区财政局}', 1), NULL, 'the same characters in another order are no name that is alike');
SELECT is(credit.nearest_name('钢城人民法院', '{莱芜人民法院}', 0), '莱芜人民法院', 'what all such names end with counts');
SELECT is(credit.nearest_name('钢城人民法院', '{莱芜人民法院}', 4), NULL, 'unless it is said how long that is');
SELECT is(credit.nearest_name('区科枝局', '{区科技局,区科支局}', 1), '区科技局', 'of several that are as near the first one');
SELECT is(credit.nearest_name('区科枝局', '{区科支局,区科技局}', 1), '区科支局', 'in the order given');
SELECT is(credit.nearest_name('区财政局', '{NULL," ",区财证局}', 1), '区财证局', 'NULL and blanks in the list are passed over');
SELECT is(credit.nearest_name(' ', '{区财政局}', 1), NULL, 'nothing is like a blank');
SELECT is(credit.nearest_name('区财政局', '{}', 1), NULL, 'nothing is in an empty list');
SELECT is(credit.nearest_name('区财政局', NULL, 1), NULL, 'NULL gives NULL');
SELECT is(credit.nearest_name(repeat('局', 1001), ARRAY[repeat('局', 1000)], 1), NULL, 'nor is anything like what is longer than a name can be');
SELECT is(credit.nearest_name(repeat('局', 999), ARRAY[repeat('局', 1000)], 1), repeat('局', 1000), 'long names are compared');

-- Where it is used
CREATE FUNCTION pg_temp.hint(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_hint text;
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN undefined_object THEN
	GET STACKED DIAGNOSTICS v_hint = PG_EXCEPTION_HINT;
	RETURN v_hint;
END $$;
SELECT matches(pg_temp.hint($$SELECT credit_push('济南市莱芜区法院', '1', '[]')$$), '"济南市莱芜区人民法院"', 'an unknown court');
SELECT matches(pg_temp.hint($$SELECT credit_rename_department('区财正局', 'x', '2026-01-01', 'x')$$), '"区财政局"', 'an unknown department');
SELECT is(pg_temp.hint($$SELECT credit_rename_department('局政财区', 'x', '2026-01-01', 'x')$$), 'See the table credit.department.', 'of which none is like it, as with courts');
SELECT is(pg_temp.hint($$SELECT credit_push('法院', '1', '[]')$$), 'A court becomes known by credit_add_court or credit_bind_court.', 'a court of which none is like it');
SELECT * FROM finish();
ROLLBACK;
