-- Register: how a spreadsheet's file is read, line by line as COPY brings it.
BEGIN;
SELECT plan(61);

CREATE FUNCTION pg_temp.lines(file text) RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(NULLIF(l, '') ORDER BY n) FROM string_to_table(file, E'\n') WITH ORDINALITY t (l, n)
$$;
-- The rows below the names of the columns, a cell in brackets.
CREATE FUNCTION pg_temp.cells(file text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg((SELECT string_agg('[' || c || ']', '' ORDER BY n) FROM unnest(p.cells) WITH ORDINALITY u (c, n)), ' ' ORDER BY p.line_no)
	FROM credit.parse_sheet(pg_temp.lines(file), true) p WHERE p.record_of IS NOT NULL
$$;
CREATE FUNCTION pg_temp.reasons(file text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(credit.said(p.reason), ' | ' ORDER BY p.line_no) FROM credit.parse_sheet(pg_temp.lines(file), true) p
$$;
CREATE FUNCTION pg_temp.records(file text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(p.record, ' ' ORDER BY p.line_no) FROM credit.parse_sheet(pg_temp.lines(file), true) p
$$;

-- Cells (RFC 4180)
SELECT is(pg_temp.cells(E'甲,乙\n1,2'), '[1][2]', 'cells with commas between');
SELECT is(pg_temp.cells(E'甲,乙\n"a,b","c""d"""'), '[a,b][c"d"]', 'a separator and quotes inside quotes');
SELECT is(pg_temp.cells(E'甲,乙\n"一\n二\n\n四",2\n3,4'), E'[一\n二\n\n四][2] [3][4]', 'line breaks inside quotes, an empty line too');
SELECT is(pg_temp.cells(E'甲,乙\n"",2\n1,""'), '[][2] [1][]', 'quotes with nothing in them');
SELECT is(pg_temp.cells(E'甲,乙\n 长5"管, "b" '), '[ 长5"管][b]', 'a quote within a cell is a character; blanks may stand around quotes');
SELECT is(pg_temp.cells(E'甲,乙\n1,a\\b\\n'), '[1][a\b\n]', 'a backslash is a character');
SELECT is(pg_temp.cells(E'\n\n甲,乙\r\n\n1,2\r\n  ,\n,\n3,4\n\n'), '[1][2] [3][4]', 'lines of nothing, and the carriage return of a line''s end');
SELECT is(pg_temp.cells(U&'\FEFF甲,乙\000A1,2'), '[1][2]', 'a byte-order mark');
SELECT is((SELECT cells::text || marked FROM credit.parse_sheet(ARRAY[U&'\FEFF甲,乙', '1,2'], true) WHERE record_of IS NULL), '{甲,乙}true', 'which is none of the first name, and noted');
SELECT is(pg_temp.cells(E'甲,乙,,\n1,2,,\n3,4, ,'), '[1][2] [3][4]', 'empty columns at the end');
SELECT is(pg_temp.cells(E'甲,乙\n1,2\n甲,乙\n3,4'), '[1][2] [3][4]', 'the names of the columns again, as on each page');

-- Separators, by the first line
SELECT is(pg_temp.cells(E'甲;乙\n1,5;2'), '[1,5][2]', 'semicolons');
SELECT is(pg_temp.cells(E'甲\t乙\n1,5\t2'), '[1,5][2]', 'tabs');
SELECT is(pg_temp.cells(E'"甲,一","乙;二"\n1,2'), '[1][2]', 'those inside quotes do not count');
SELECT is(pg_temp.cells(E'sep=;\n甲;乙\n1;2'), '[1][2]', 'said in a line of its own');
SELECT is((SELECT separator FROM credit.parse_sheet(ARRAY['甲;乙', '1;2'], true) WHERE record_of IS NULL), ';', 'which is noted');

-- What a spreadsheet does to cells
SELECT is(pg_temp.cells(E'甲,乙\n''379999198506150049,=\"0012\"'), '[379999198506150049][0012]', 'an apostrophe, or a formula, that keeps a cell as text');
SELECT is(pg_temp.cells(E'甲,乙\n''=1+1,\'\'甲'), '[=1+1][''甲]', 'one apostrophe alone');
SELECT is(pg_temp.cells(E'甲,乙\n=1+1,@x'), '[=1+1][@x]', 'a formula is a text');
SELECT is(pg_temp.records(E'甲,乙\n"379,999,198,506,150,049","12,000"'), '{"甲": "379999198506150049", "乙": "12,000"}', 'separators of thousands in what is no amount');
SELECT is(pg_temp.reasons(E'cardNum,乙\n' || c || ',2'),
	format('line 2, column "cardNum": "%s" is a number of which the spreadsheet has kept these digits alone; the others are not in the file. Format the column as text, enter the number again from the document, and save the file again', trim(c, '''')),
	c || ' is no number any more')
FROM unnest(ARRAY['3.71202E+17', '3.7e+17', '4E+17', '''3.71202E+17']) c;
SELECT is(pg_temp.reasons(E'cardNum,乙\n' || c || ',2'), 'line 2, column "cardNum": the number has zeros from its 16th digit on, as one that a spreadsheet has rounded to 15 digits. Format the column as text and enter the number again from the document; if it is right, put an apostrophe ('') in front',
	c || ' may have been rounded')
FROM unnest(ARRAY['371202198506150000', '"371,202,198,506,150,000"', '1234567890123450']) c;
SELECT is(pg_temp.reasons(E'cardNum,乙\n' || c || ',2'), NULL, c || ' was not')
FROM unnest(ARRAY['''371202198506150000', '371202198506150040', '371202198506150', '100000000000000', '91370116MA3DEM0198', '3.71', '2026E18']) c;

-- Rows with a fault: told with the line, and those around them are read
SELECT is(pg_temp.reasons(E'甲,乙\n1,2\n3,"4\n5,6'), 'line 3: the quote that column 2 begins with is never closed', 'a quote that is not closed');
SELECT is(pg_temp.cells(E'甲,乙\n1,2\n3,"4\n5,6'), '[1][2] [3]["4] [5][6]', 'costs its own line, of which nothing is lost');
SELECT is(pg_temp.reasons(E'甲,乙\n"1"x,2\n5,"6"'), 'line 2: in column 1 text stands behind the closing quote; a quote inside a cell is written twice', 'text behind a quote');
SELECT is(pg_temp.reasons(E'甲,乙\n"1,2\n"3",4'), 'line 2: in column 1 text stands behind the closing quote; a quote inside a cell is written twice', 'the same where the quote of another line was taken for the closing one');
SELECT is(pg_temp.cells(E'甲,乙\n"1,2\n"3",4'), '["1][2] [3][4]', 'and that line is read');
SELECT is(pg_temp.reasons(E'甲,乙,丙\n1,2\n1,2,3'), 'line 2 has 2 cells, and line 1 names 3 columns', 'a line that was cut off');
SELECT is(pg_temp.reasons(E'甲,乙\n1,2,3'), 'line 2: column 3 holds something and has no name in line 1', 'a cell beyond the columns');
SELECT is(pg_temp.reasons(E'甲,,乙\n1,2,3'), 'line 2: column 2 holds something and has no name in line 1', 'a cell of a column without a name');
SELECT is(pg_temp.reasons(E'甲,乙\n1,"' || repeat('x', 262144) || E'"\n3,4'), 'line 2: the row is longer than 262144 bytes; perhaps a quote in it is not closed', 'a row longer than a record may be');
SELECT ok(pg_temp.reasons(E'甲,乙\n1,"' || repeat(E'x\n', 140000) || E'\n3,4') LIKE 'line 2: the row is longer than 262144 bytes; perhaps a quote in it is not closed | line 3 has 1 cells%', 'or over many lines');
SELECT is(pg_temp.reasons(E'甲,乙\n1' || repeat(',', 200)), 'line 2: the row has more than 200 cells', 'more cells than there may be columns');
SELECT is(pg_temp.records(E'iname,cardNum\n亓某,"37'), '{"iname": "亓某", "cardNum": "\"37", "sheetProblem": "\u0002sheet_quote_open\u001f2\u001f2\u0003"}', 'it is a record all the same, with the reason');

-- No sheet at all
SELECT throws_ok($$SELECT pg_temp.cells(E'\n \n')$$, '22023', 'there is no sheet to read', 'nothing');
SELECT throws_ok($$SELECT pg_temp.cells(E'失信被执行人名单,,\n甲,乙,丙')$$, '22023', 'the first line of the sheet does not name its columns', 'a title');
SELECT throws_ok($$SELECT pg_temp.cells(E'甲,乙, 甲\n1,2,3')$$, '22023', 'the sheet has two columns of the name "甲"', 'a name twice');
SELECT throws_ok($$SELECT pg_temp.cells(E'甲,"乙\n1,2')$$, '22023', 'the line with the names of the columns cannot be read', 'a quote in the names that is not closed');
SELECT throws_ok($$SELECT pg_temp.cells(string_agg('c' || n, ',') || E'\n1') FROM generate_series(1, 201) n$$, '54000', 'the sheet has more than 200 columns', 'too many columns');
SELECT throws_ok($$SELECT credit.parse_sheet(array_fill('甲,乙'::text, ARRAY[1000001]), true)$$, '54000', 'the sheet has more than 1000000 lines', 'too many lines');
SELECT throws_ok($$SELECT pg_temp.cells(repeat('甲', 101) || E',乙\n1,2')$$, '22001', NULL, 'a name longer than a name is');

-- As PostgreSQL's own COPY writes: random cells, and what was read of them
SELECT setseed(0.26);
CREATE TEMP TABLE random_row AS
	SELECT n, ARRAY(SELECT COALESCE(string_agg((ARRAY['a', '汉', '"', '"', ',', ';', E'\t', E'\n', ' ', '\', '7', '=', '-', '''', '𠀀', U&'\00A0'])[1 + (random() * 15)::int], ''), '')
					FROM generate_series(1, (random() * 8)::int + 0 * n + 0 * c)) AS cell, c
	FROM generate_series(1, 2000) n, generate_series(1, 4) c;
CREATE TEMP TABLE random_cells AS
	SELECT n, array_agg(array_to_string(cell, '') ORDER BY c) AS cells FROM random_row GROUP BY n
	HAVING NOT bool_and(credit.blank(array_to_string(cell, '')));
CREATE FUNCTION pg_temp.written(separator text) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($q$COPY (SELECT '甲', '乙', '丙', '丁' UNION ALL SELECT * FROM (SELECT cells[1], cells[2], cells[3], cells[4] FROM random_cells ORDER BY n) r) TO %L (FORMAT csv, DELIMITER %L)$q$,
		current_setting('data_directory') || '/sheet.csv', separator);
	RETURN pg_temp.lines(pg_read_file(current_setting('data_directory') || '/sheet.csv'));
END
$$;
SELECT results_eq(format($$SELECT p.cells FROM credit.parse_sheet(pg_temp.written(%L), true) p WHERE p.record_of IS NOT NULL ORDER BY p.line_no$$, s),
	$$SELECT ARRAY(SELECT regexp_replace(c, '^''|^="([^"]*)"$', '\1') FROM unnest(cells) WITH ORDINALITY u (c, n) ORDER BY u.n) FROM random_cells ORDER BY n$$,
	format('two thousand rows that COPY wrote with %s are read as they were', CASE s WHEN E'\t' THEN 'tabs' ELSE s END))
FROM unnest(ARRAY[',', ';', E'\t']) s;

-- And as what was rejected is sent back
SELECT results_eq(format($$SELECT p.cells FROM credit.parse_sheet((SELECT array_agg(l ORDER BY n, m)
		FROM (SELECT 0 AS n, credit.sheet_text('{甲,乙,丙,丁}', '退回原因', 4, %1$L) AS t UNION ALL SELECT n, credit.sheet_text(cells, '为何', 4, %1$L) FROM random_cells) x,
			string_to_table(t, E'\n') WITH ORDINALITY s (l, m)), true) p WHERE p.record_of IS NOT NULL ORDER BY p.line_no$$, s),
	$$SELECT cells FROM random_cells ORDER BY n$$, format('two thousand rows that were sent back with %s are read as they were, without the reason', CASE s WHEN E'\t' THEN 'tabs' ELSE s END))
FROM unnest(ARRAY[',', ';', E'\t']) s;
SELECT is((SELECT string_agg(credit.sheet_cell(c, ','), ' ') FROM unnest(ARRAY['=1', '+1', '-1', '@x', '''x', '379999198506150049', '9137E12', '007', '1,4', '3799', '371202198506150000', '''371202198506150000', '2026-3-18']) c),
	'''=1 ''+1 ''-1 ''@x ''''x ''379999198506150049 ''9137E12 ''007 "''1,4" 3799 371202198506150000 ''371202198506150000 2026-3-18',
	'an apostrophe before what a spreadsheet would run or round, but not before what it has rounded');
-- A Chinese spreadsheet takes the full-width characters for the others; what is not seen in front of them is passed over.
SELECT is_empty($$SELECT to_hex(ascii(before)), sign FROM unnest(ARRAY['', ' ', E'\t', E'\x0b', E'\x1f', U&'\00a0', U&'\00ad', U&'\200b', U&'\200e', U&'\202e', U&'\2060', U&'\3000', U&'\feff']) before,
	unnest('{=,+,-,@,＝,＋,－,＠}'::text[] || U&'\2212'::text) sign WHERE credit.sheet_cell(before || sign || '1+1', ';') !~ '^"?'''$$, 'nor is one of its signs run in full width, or behind what is not seen');

SELECT * FROM finish();
ROLLBACK;
