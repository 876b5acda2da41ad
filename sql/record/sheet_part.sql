/*
 * Record: the rows of a spreadsheet's file, as src/record/sheet.c reads them.
 */

CREATE TYPE credit.sheet_part AS (
	line_no   integer,
	record_of integer,
	cells     text[],
	record    text,
	reason    text,
	separator text,
	marked    boolean
);
COMMENT ON TYPE credit.sheet_part IS 'a row of a spreadsheet''s file';
COMMENT ON COLUMN credit.sheet_part.line_no IS 'the line of the file on which the row begins, from 1';
COMMENT ON COLUMN credit.sheet_part.record_of IS
	'the line of the row with whose record this row goes, its own or one before; NULL: the names of the columns';
COMMENT ON COLUMN credit.sheet_part.cells IS 'what stands in the row, without the column of reasons';
COMMENT ON COLUMN credit.sheet_part.record IS 'the record as JSON; NULL in a row that goes with the record of another';
COMMENT ON COLUMN credit.sheet_part.reason IS 'what is wrong with the row; NULL: it could be read';
COMMENT ON COLUMN credit.sheet_part.separator IS 'what separates the columns; NULL but in their names';
COMMENT ON COLUMN credit.sheet_part.marked IS 'whether the file begins with a byte-order mark; NULL but in the names of the columns';

CREATE FUNCTION credit.parse_sheet(lines text[], relations boolean) RETURNS SETOF credit.sheet_part
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 1000 ROWS 1000 AS 'MODULE_PATHNAME', 'credit_parse_sheet';
COMMENT ON FUNCTION credit.parse_sheet(text[], boolean) IS
	'a spreadsheet''s file, line by line (NULL: an empty line), as rows: first the names of its columns, then what stands below '
	'them; relations: whether columns of relations, and rows that go on with the record before, are looked for; error for a '
	'file without names of columns, of too many lines or columns; a row that cannot be read has a reason; NULL gives no row';

CREATE FUNCTION credit.sheet_cell(value text, separator text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	BEGIN ATOMIC
		SELECT CASE WHEN x.shown ~ E'["\r\n]' OR strpos(x.shown, separator) > 0 OR x.shown ~ '^ | $'
					THEN '"' || replace(x.shown, '"', '""') || '"' ELSE x.shown END
		-- What a spreadsheet would run, be it in full width or behind what is not seen, or read as a number and round, it keeps
		-- as text with an apostrophe in front.  Not so a
		-- number that was rounded already: its mark would say that it is right, and that is for the sender to say.
		FROM (SELECT CASE WHEN (value ~ E'^[\\s\\x01-\\x1f\\u00a0\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3000\\ufeff]*[=+@\t\r''\\u2212\\uff0b\\uff0d\\uff1d\\uff20-]'
								OR value ~ '^\s*([0-9][0-9,.]*[Ee][+]?[0-9]+|0[0-9]+|[0-9]{12,}|[0-9]+(,[0-9]+)+)\s*$')
							   AND value !~ '^\s*''?[0-9]{15}0+\s*$'
						  THEN '''' ELSE '' END || value AS shown) x;
	END;
COMMENT ON FUNCTION credit.sheet_cell(text, text) IS
	'a cell as a spreadsheet''s file has it: quoted where it has to be, with an apostrophe in front of what a spreadsheet '
	'would run or take for a number; reading takes both off; NULL gives NULL';

CREATE FUNCTION credit.sheet_text(cells text[], reason text, columns integer, separator text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	BEGIN ATOMIC
		SELECT string_agg(credit.sheet_cell(COALESCE(x.cell, ''), separator), separator ORDER BY x.n)
		-- Cells that no column has a name for stand behind the reason.  A sheet has 200 columns at most (text_limit.h).
		FROM (SELECT n, cells[n] AS cell FROM generate_series(1, GREATEST(LEAST(columns, 200), 0)) n
			  UNION ALL SELECT GREATEST(LEAST(columns, 200), 0) + 1, reason
			  UNION ALL SELECT n + 1, cells[n] FROM generate_series(GREATEST(LEAST(columns, 200), 0) + 1, cardinality(cells)) n) x;
	END;
COMMENT ON FUNCTION credit.sheet_text(text[], text, integer, text) IS
	'a row of a spreadsheet''s file: so many cells, the reason, and what cells there are beyond';
