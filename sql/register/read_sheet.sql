/*
 * Register: a list in a spreadsheet's file.  Its lines are copied, read into the
 * inbox by one call, and pushed from there; what was rejected comes back as a
 * file of the same form.  How a file is read: src/record/sheet.c.
 *
 * All of it runs with the rights of whoever reads: a role has its own lines and
 * sheets, as it has its own rows of the inbox, by the views my_sheet....
 */

CREATE TYPE credit.sheet_result AS (
	sheet    bigint,
	rows     bigint,
	taken    bigint,
	rejected bigint
);
COMMENT ON TYPE credit.sheet_result IS 'what was read of a spreadsheet''s file';
COMMENT ON COLUMN credit.sheet_result.sheet IS 'the number of the sheet, for credit_sheet_rejects';
COMMENT ON COLUMN credit.sheet_result.rows IS 'rows below the names of the columns, without empty ones';
COMMENT ON COLUMN credit.sheet_result.taken IS 'records that could be read and are in the inbox now, or feedback that was given';
COMMENT ON COLUMN credit.sheet_result.rejected IS
	'of a list: records that could not be read, which are in the inbox as well, for the push to reject; of feedback: '
	'rows that were not taken';

CREATE FUNCTION credit.take_sheet_lines(p_sheet text) RETURNS text[]
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_lines text[];
	v_bytes bigint;
BEGIN
	IF p_sheet IS NOT NULL THEN
		RETURN string_to_array(credit.limited(p_sheet, 'sheet'), E'\n');
	END IF;
	SELECT sum(octet_length(l.line)) INTO v_bytes FROM credit.my_sheet_line l;
	IF v_bytes > credit.text_limit('sheet') THEN
		RAISE EXCEPTION '%', format(credit.message('the sheet is longer than %s bytes'), credit.text_limit('sheet'))
			USING ERRCODE = 'program_limit_exceeded',
				  HINT = credit.message('Take its lines back with DELETE FROM credit.my_sheet_line, and send it in parts, each with the names of the columns.');
	END IF;
	-- Of two calls at once the second finds nothing left.
	WITH taken AS (DELETE FROM credit.my_sheet_line RETURNING line, line_no)
	SELECT array_agg(t.line ORDER BY t.line_no) INTO v_lines FROM taken t;
	RETURN COALESCE(v_lines, '{}');
END
$$;
COMMENT ON FUNCTION credit.take_sheet_lines(text) IS
	'the lines of a file: of the text, or with NULL those that the role has copied, which are taken away; error for more than '
	'there may be';

CREATE FUNCTION @extschema@.credit_read_sheet(court text, sheet text DEFAULT NULL) RETURNS credit.sheet_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.known_court(court);
	v_lines text[];
	r credit.sheet_result;
BEGIN
	IF NOT credit.sees(v_court, NULL) THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" does not act for court "%s"'), CURRENT_USER, v_court)
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('An administrator binds roles to courts with credit_bind_court.');
	END IF;
	v_lines := credit.take_sheet_lines(sheet);
	DELETE FROM credit.my_sheet s WHERE s.court = v_court AND s.push IS NOT NULL;

	WITH part AS MATERIALIZED (
		SELECT p.* FROM credit.parse_sheet(v_lines, true) p
	), head AS (
		INSERT INTO credit.my_sheet (court, header, separator, marked)
		SELECT v_court, p.cells, p.separator, p.marked FROM part p WHERE p.record_of IS NULL
		RETURNING id
	), record AS (
		INSERT INTO credit.inbox (record) SELECT p.record FROM part p WHERE p.record IS NOT NULL ORDER BY p.line_no
	), kept AS (
		INSERT INTO credit.new_sheet_row (sheet, line_no, record_of, cells, digest, reason)
		SELECT h.id, p.line_no, p.record_of, p.cells, credit.record_digest(p.record), p.reason
		FROM part p CROSS JOIN head h WHERE p.record_of IS NOT NULL
	)
	SELECT h.id, count(p.record_of), count(p.record) FILTER (WHERE p.reason IS NULL), count(p.record) FILTER (WHERE p.reason IS NOT NULL)
	INTO r FROM part p CROSS JOIN head h GROUP BY h.id;
	RETURN r;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_read_sheet(text, text) IS
	'reads a list in a spreadsheet''s file into the inbox, for credit_push_inbox: the lines that this role has copied into '
	'credit.sheet_line, or the whole file as a text; the names of the columns are those of a record''s fields, and relations have '
	'columns of their own; a row that cannot be read goes into the inbox with the reason, so that the push rejects it; error for '
	'another court, and for a file without names of columns';

CREATE FUNCTION @extschema@.credit_sheet_rejects(sheet bigint DEFAULT NULL) RETURNS TABLE (line text)
	LANGUAGE plpgsql STABLE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	s record;
BEGIN
	SELECT x.id, x.header, x.separator, x.marked INTO s FROM credit.my_sheet x
	WHERE x.id = COALESCE(credit_sheet_rejects.sheet, (SELECT max(m.id) FROM credit.my_sheet m));
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', credit.message('this role has read no such sheet')
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.my_sheet.');
	END IF;
	-- A line break inside a cell begins a line: COPY then finds none to put quotes around.
	RETURN QUERY
	SELECT NULLIF(l.text, '')
	FROM (SELECT 0 AS line_no, CASE WHEN s.marked THEN chr(65279) ELSE '' END
				 || credit.sheet_text(s.header, '退回原因', cardinality(s.header), s.separator) AS text
		  UNION ALL
		  SELECT r.line_no, credit.sheet_text(r.cells, f.reason, cardinality(s.header), s.separator)
		  FROM credit.my_sheet_row r JOIN credit.my_sheet_row f ON f.sheet = r.sheet AND f.line_no = r.record_of
		  WHERE r.sheet = s.id AND f.reason IS NOT NULL AND r.cells IS NOT NULL) x
	CROSS JOIN LATERAL string_to_table(x.text, E'\n') WITH ORDINALITY l (text, n)
	ORDER BY x.line_no, l.n;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_sheet_rejects(bigint) IS
	'what was rejected of a sheet that this role has read (NULL: of the last one), as the lines of a file: the columns in their '
	'order and the reason behind them, for correcting and sending again; after the push of a list with the push''s reasons; '
	'error for another role''s';
