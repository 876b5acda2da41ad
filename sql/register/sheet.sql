/*
 * Register: what is kept of a list in a spreadsheet's file: its lines until they
 * are read (read_sheet.sql), its rows until they are pushed, and those that the
 * push rejects, until another sheet is read.
 */

CREATE TABLE credit.sheet_line (
	-- COPY in csv form makes NULL of an empty line.
	line      text,
	line_no   bigint GENERATED ALWAYS AS IDENTITY,
	loaded_by name NOT NULL DEFAULT credit.own_role(),
	loaded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE credit.sheet_line IS
	'lines of a spreadsheet''s file that wait for credit_read_sheet or credit_read_feedback_sheet: COPY credit.sheet_line (line) FROM ...';
COMMENT ON COLUMN credit.sheet_line.line_no IS 'the order in which they came';
COMMENT ON COLUMN credit.sheet_line.loaded_at IS 'what nobody reads is erased five years and the office''s term after it';

CREATE VIEW credit.my_sheet_line WITH (security_barrier) AS
	SELECT l.line, l.line_no FROM credit.sheet_line l WHERE l.loaded_by = credit.own_role();
COMMENT ON VIEW credit.my_sheet_line IS
	'what this role has copied into credit.sheet_line and not read yet; DELETE takes it back';

CREATE TABLE credit.sheet (
	id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court     text REFERENCES credit.court,
	header    text[] NOT NULL CONSTRAINT sheet_header_list CHECK (array_ndims(header) = 1 AND array_lower(header, 1) = 1),
	separator text NOT NULL,
	marked    boolean NOT NULL,
	push      bigint REFERENCES credit.push,
	loaded_by name NOT NULL DEFAULT credit.own_role(),
	read_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
	UNIQUE (id, loaded_by)
);
COMMENT ON TABLE credit.sheet IS 'spreadsheets'' files that were read, for what was rejected to go back in the same form';
COMMENT ON COLUMN credit.sheet.court IS 'whose list it is; NULL: a department''s feedback';
COMMENT ON COLUMN credit.sheet.header IS 'the names of its columns, as they stand in it';
COMMENT ON COLUMN credit.sheet.separator IS 'what separates the columns';
COMMENT ON COLUMN credit.sheet.marked IS 'whether it began with a byte-order mark';
COMMENT ON COLUMN credit.sheet.push IS 'the push that took its records; NULL: they wait in the inbox, or it is feedback';

CREATE TABLE credit.sheet_row (
	id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	sheet     bigint NOT NULL,
	line_no   integer NOT NULL,
	record_of integer NOT NULL,
	cells     text[]
		CONSTRAINT sheet_row_cells_list CHECK (array_ndims(cells) = 1 AND array_lower(cells, 1) = 1),
	digest    uuid,
	reason    text,
	loaded_by name NOT NULL DEFAULT credit.own_role(),
	-- A row is in a sheet of whoever puts it there; of others' sheets the error does not tell whether they are there.
	FOREIGN KEY (sheet, loaded_by) REFERENCES credit.sheet (id, loaded_by) ON DELETE CASCADE
);
CREATE INDEX ON credit.sheet_row (sheet, line_no);
COMMENT ON TABLE credit.sheet_row IS
	'rows of a sheet: of a list all until they are pushed, then those of rejected records; of feedback those that were not taken';
COMMENT ON COLUMN credit.sheet_row.line_no IS 'the line of the file on which it begins';
COMMENT ON COLUMN credit.sheet_row.record_of IS 'the line of the row with whose record it goes';
COMMENT ON COLUMN credit.sheet_row.cells IS 'what stood in it; without the number of a minor about whom feedback was given';
COMMENT ON COLUMN credit.sheet_row.digest IS 'the digest of its record in the inbox; NULL where it goes with the record of another row, and of feedback';
COMMENT ON COLUMN credit.sheet_row.reason IS
	'in codes (credit.said): why it could not be read, its record was rejected, or the feedback not taken; NULL: its record waits for the push, or it goes with another';

CREATE VIEW credit.my_sheet WITH (security_barrier) AS
	SELECT s.id, s.court, s.header, s.separator, s.marked, s.push, s.read_at FROM credit.sheet s
	WHERE s.loaded_by = credit.own_role();
COMMENT ON VIEW credit.my_sheet IS 'the sheets that this role has read; DELETE forgets them, with their rows';
CREATE VIEW credit.my_sheet_row WITH (security_barrier) AS
	SELECT r.sheet, r.line_no, r.record_of, r.cells, r.digest, credit.said(r.reason) AS reason FROM credit.sheet_row r
	WHERE r.loaded_by = credit.own_role();
COMMENT ON VIEW credit.my_sheet_row IS 'the rows of these sheets, with the reason in the language of who reads';
CREATE VIEW credit.new_sheet_row WITH (security_barrier) AS
	SELECT r.sheet, r.line_no, r.record_of, r.cells, r.digest, r.reason FROM credit.sheet_row r
	WHERE r.loaded_by = credit.own_role();
COMMENT ON VIEW credit.new_sheet_row IS 'the same, through which rows go in: with the reason in codes';

CREATE FUNCTION credit.answer_sheets(p_push bigint, p_court text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_role CONSTANT name := credit.acting_role();
BEGIN
	IF NOT EXISTS (SELECT FROM credit.sheet s WHERE s.court = p_court AND s.loaded_by = v_role AND s.push IS NULL) THEN
		RETURN;
	END IF;
	-- Of records that are the same word for word, the push takes the first.
	WITH rejected AS (
		SELECT x.digest, x.reason, row_number() OVER (PARTITION BY x.digest ORDER BY x.record_no DESC) AS place
		FROM (SELECT credit.record_digest(j.record::text) AS digest, j.reason, j.record_no
			  FROM credit.push_reject_kept j WHERE j.push = p_push AND j.fields IS NULL) x
	), sent AS (
		SELECT r.id, r.digest, row_number() OVER (PARTITION BY r.digest ORDER BY r.sheet DESC, r.line_no DESC) AS place
		FROM credit.sheet_row r JOIN credit.sheet s ON s.id = r.sheet
		WHERE s.court = p_court AND s.loaded_by = v_role AND s.push IS NULL AND r.digest IS NOT NULL
	)
	UPDATE credit.sheet_row r SET reason = j.reason
	FROM sent t LEFT JOIN rejected j ON j.digest = t.digest AND j.place = t.place
	WHERE r.id = t.id AND r.reason IS DISTINCT FROM j.reason;
	-- Of what was applied nothing is kept here.
	DELETE FROM credit.sheet_row r USING credit.sheet s, credit.sheet_row f
	WHERE s.id = r.sheet AND s.court = p_court AND s.loaded_by = v_role AND s.push IS NULL
	  AND f.sheet = r.sheet AND f.line_no = r.record_of AND f.reason IS NULL;
	UPDATE credit.sheet s SET push = p_push
	WHERE s.court = p_court AND s.loaded_by = v_role AND s.push IS NULL;
END
$$;
COMMENT ON FUNCTION credit.answer_sheets(bigint, text) IS
	'puts the reasons of a push''s rejects beside the rows of the sheets that the role has read for it, and removes all other rows';
