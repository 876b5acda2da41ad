/*
 * Practice: feedback in a spreadsheet's file, read as a list is
 * (../register/sheet.sql), row by row as credit.feedback_entry takes it.
 */

CREATE FUNCTION credit.feedback_column(label text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	BEGIN ATOMIC
		SELECT c.field FROM (VALUES
			('subject', '{SUBJECT,SUBJECTID,CARDNUM,主体,证件号码,身份证号码,公民身份号码,统一社会信用代码,身份证号码/组织机构代码,身份证号码或统一社会信用代码}'::text[]),
			('measure', '{MEASURE,措施,惩戒措施,措施编号}'::text[]),
			('outcome', '{OUTCOME,结果,处理结果,惩戒结果,办理结果}'::text[]),
			('decided_on', '{DECIDEDON,决定日期,处理日期,办理日期}'::text[]),
			('document_no', '{DOCUMENTNO,文号,文书号,文书文号}'::text[]),
			('amount', '{AMOUNT,金额,金额(元),涉及金额}'::text[]),
			('evidence', '{EVIDENCE,EVIDENCEURI,证据,证据地址}'::text[])) c (field, labels)
		WHERE replace(credit.text_key(label), '_', '') = ANY (c.labels);
	END;
COMMENT ON FUNCTION credit.feedback_column(text) IS
	'what a column of a sheet of feedback holds, by its name in either language: subject, measure, outcome, or one of the keys '
	'of the detail; NULL for a name of the department''s own; NULL gives NULL';

CREATE FUNCTION credit.sheet_feedback(cells text[], labels text[], fields text[], OUT subject text, OUT measure text,
									  OUT outcome text, OUT detail text)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	BEGIN ATOMIC
		SELECT max(x.value) FILTER (WHERE x.field = 'subject'),
			   max(x.value) FILTER (WHERE x.field = 'measure'),
			   max(x.value) FILTER (WHERE x.field = 'outcome'),
			   jsonb_object_agg(COALESCE(x.field, x.label),
								CASE x.field
									WHEN 'evidence' THEN jsonb_build_object('uri', x.value)
									-- A day has one spelling there; a number has separators of thousands in a spreadsheet alone.
									WHEN 'decided_on' THEN to_jsonb(translate(x.value, '/.', '--'))
									WHEN 'amount' THEN
										CASE WHEN x.value ~ '^([0-9]{1,30}|[0-9]{1,3}([,，][0-9]{3}){1,9})(\.[0-9]{1,9})?$'
											 THEN to_jsonb(translate(x.value, ',，', '')::numeric) ELSE to_jsonb(x.value) END
									ELSE to_jsonb(x.value) END)
				   FILTER (WHERE x.field IS NULL OR x.field <> ALL ('{subject,measure,outcome}'))::text
		FROM (SELECT u.label, u.field, btrim(u.value) AS value
			  FROM unnest(cells, labels, fields) u (value, label, field)
			  WHERE NOT credit.blank(u.value) AND NOT credit.blank(u.label)) x;
	END;
COMMENT ON FUNCTION credit.sheet_feedback(text[], text[], text[]) IS
	'a row of a sheet of feedback as credit.feedback_entry has it: its cells by the names of their columns and what these mean';

CREATE FUNCTION @extschema@.credit_read_feedback_sheet(sheet text DEFAULT NULL) RETURNS credit.sheet_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_lines text[] := credit.take_sheet_lines(sheet);
	v_header text[];
	v_fields text[];
	v_missing text;
	p record;
	f record;
	v_code text;
	v_reason text;
	r credit.sheet_result;
BEGIN
	r := ROW(NULL, 0, 0, 0);
	DELETE FROM credit.my_sheet s WHERE s.court IS NULL;
	FOR p IN SELECT x.* FROM credit.parse_sheet(v_lines, false) x LOOP
		IF p.record_of IS NULL THEN
			v_header := p.cells;
			v_fields := ARRAY(SELECT credit.feedback_column(h.label) FROM unnest(v_header) WITH ORDINALITY h (label, n) ORDER BY h.n);
			SELECT string_agg(w.name, '、') INTO v_missing
			FROM (VALUES ('subject', '证件号码'), ('measure', '措施'), ('outcome', '结果')) w (field, name)
			WHERE (SELECT count(*) FROM unnest(v_fields) x WHERE x = w.field) <> 1;
			IF v_missing IS NOT NULL THEN
				RAISE EXCEPTION '%', format(credit.message('the sheet needs one column of each of these names: %s'), v_missing)
					USING ERRCODE = 'invalid_parameter_value',
						  HINT = credit.message('Or in English: subject, measure, outcome.');
			END IF;
			INSERT INTO credit.my_sheet (header, separator, marked) VALUES (p.cells, p.separator, p.marked)
			RETURNING id INTO r.sheet;
			CONTINUE;
		END IF;
		v_code := NULL;
		v_reason := p.reason;
		IF v_reason IS NULL THEN
			f := credit.sheet_feedback(p.cells, v_header, v_fields);
			SELECT t.code, t.reason INTO v_code, v_reason FROM credit.try_feedback(f.subject, f.measure, f.outcome, f.detail) t;
		END IF;
		r.rows := r.rows + 1;
		IF v_reason IS NULL THEN
			r.taken := r.taken + 1;
			CONTINUE;
		END IF;
		r.rejected := r.rejected + 1;
		-- Of a minor nothing is kept that tells who it is.
		INSERT INTO credit.new_sheet_row (sheet, line_no, record_of, cells, reason)
		VALUES (r.sheet, p.line_no, p.line_no,
				CASE WHEN v_code = 'CR003'
					 THEN ARRAY(SELECT CASE WHEN v_fields[n] IS NULL OR v_fields[n] = 'subject' THEN '' ELSE p.cells[n] END
								FROM generate_series(1, cardinality(p.cells)) n ORDER BY n)
					 ELSE p.cells END,
				v_reason);
	END LOOP;
	RETURN r;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_read_feedback_sheet(text) IS
	'gives the feedback in a spreadsheet''s file, row by row as credit_feedback does, as whoever calls: of the lines that this '
	'role has copied into credit.sheet_line, or of the whole file as a text; rows that are not taken come back by '
	'credit_sheet_rejects; other columns than 证件号码, 措施, 结果 go into the detail; error for a file without these';
