-- Practice: a department's feedback in a spreadsheet's file.  Each row is as a call
-- of credit_feedback by whoever reads; what is not taken comes back as a file of the
-- same form.
CREATE ROLE feedback_sheet_finance LOGIN;
CREATE ROLE feedback_sheet_civil LOGIN;
BEGIN;
SELECT plan(22);
SELECT credit_bind_department('区财政局', 'feedback_sheet_finance'), credit_bind_department('区民政局', 'feedback_sheet_civil') \g /dev/null
SELECT credit_push('济南市莱芜区人民法院', '1', '[{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "grounds": [1], "decisionDate": "2026-03-18"},
	{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执77号", "grounds": [1], "decisionDate": "2026-03-18"}]') \g /dev/null

CREATE FUNCTION pg_temp.read(file text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO credit.sheet_line (line) SELECT NULLIF(l, '') FROM string_to_table(file, E'\n') WITH ORDINALITY t (l, n) ORDER BY n;
	RETURN (SELECT concat_ws('/', r.rows, r.taken, r.rejected) FROM credit_read_feedback_sheet() r);
END
$$;
CREATE FUNCTION pg_temp.rejects() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(COALESCE(line, ''), E'\n') FROM credit_sheet_rejects()
$$;

SET SESSION AUTHORIZATION feedback_sheet_finance;
SELECT is(pg_temp.read(E'序号,统一社会信用代码,措施,结果,决定日期,文号,金额（元）,经办人\n1,91370116MA3DEM0198,laiwu/4,不予批准,2026/5/6,莱财采〔2026〕21号,"1,250,000.50",张某\n\n'
	|| E'2,9.13702E+17,laiwu/4,refused,,,,\n3,91370116MA3DEM0198,laiwu/6,不予批准,,,,\n4,91370116MA3DEM0198,laiwu/4,"不予\n批准",,,,\n'), '4/1/3', 'of four rows one is taken');
SELECT results_eq($$SELECT subject::text, measure::text, outcome, decided_on, document_no, amount, department, detail ->> '经办人' FROM credit.feedback$$,
	$$VALUES ('91370116MA3DEM0198', 'laiwu/4', 'refused', '2026-05-06'::date, '莱财采〔2026〕21号', 1250000.50, '区财政局', '张某')$$, 'with its day, number, amount and what else it says');
SELECT is(regexp_replace(pg_temp.rejects(), '"line 4, column ""统一社会信用代码"": ""9.13702E\+17"" is a number [^"]*"', '〔rounded〕'), E'序号,统一社会信用代码,措施,结果,决定日期,文号,金额（元）,经办人,退回原因\n'
	|| E'2,''9.13702E+17,laiwu/4,refused,,,,,〔rounded〕\n'
	|| E'3,91370116MA3DEM0198,laiwu/6,不予批准,,,,,"role ""feedback_sheet_finance"" may not ask about measure ""laiwu/6"""\n'
	|| E'4,91370116MA3DEM0198,laiwu/4,"不予\n批准",,,,,"outcome ""不予\n批准"" is not known"', 'the others come back as they were, with the reason');
SELECT is((SELECT count(*)::int FROM credit.my_sheet_row), 3, 'of the one that was taken nothing is kept');
SELECT is_empty('SELECT FROM credit.my_sheet_line', 'the lines have been taken');
SELECT is(pg_temp.read(replace(replace(replace(pg_temp.rejects(), '''9.13702E+17', '91370116MA3DEM0198'), E'不予\n批准', '不予批准'), ',laiwu/6', ',laiwu/4')), '3/3/0', 'corrected, they are taken');
SELECT is((SELECT count(*)::int FROM credit_sheet_rejects()), 1, 'and nothing is left but the names of the columns');

-- The other names of columns, amounts and days
SELECT is(pg_temp.read(E'subject\tmeasure\toutcome\tamount\tdecided_on\tdocument_no\n91370116MA3DEM0198\tlaiwu/4\trefused\t12000\t2026-05-07\tx\n91370116MA3DEM0198\tlaiwu/4\trefused\t12,00\t2026-05-07\ty\n91370116MA3DEM0198\tlaiwu/4\trefused\t\t2026.5.8\tz'), '3/2/1', 'in English, with tabs');
SELECT results_eq('SELECT document_no, amount, decided_on FROM credit.feedback WHERE document_no IN (''x'', ''y'', ''z'') ORDER BY 1', $$VALUES ('x', 12000::numeric, '2026-05-07'::date), ('z', NULL, '2026-05-08')$$, 'amounts and days as they are meant');
SELECT alike(pg_temp.rejects(), E'%\n91370116MA3DEM0198\tlaiwu/4\trefused\t''12,00\t%', 'a comma that separates no thousands is a fault');
SELECT is((SELECT concat_ws('/', rows, taken, rejected) FROM credit_read_feedback_sheet(E'主体,措施,结果\r\n91370116MA3DEM0198,laiwu/4,不予批准\r\n')), '1/1/0', 'a whole file as a text');

-- A minor's number is not kept.
SELECT is(pg_temp.read(E'证件号码,措施,结果,备注\n379999201001010010,laiwu/4,refused,吕某之子'), '1/0/1', 'a minor is not fed back about');
SELECT unalike(pg_temp.rejects(), '%3799%', 'and comes back without the number') ;
SELECT unalike(pg_temp.rejects(), '%吕某%', 'or what else the row says');

-- No sheet of feedback
SELECT throws_ok($$SELECT pg_temp.read('')$$, '22023', 'there is no sheet to read', 'nothing');
SELECT throws_ok($$SELECT pg_temp.read(E'证件号码,结果,金额\n1,2,3')$$, '22023', 'the sheet needs one column of each of these names: 措施', 'without a measure');
SELECT throws_ok($$SELECT pg_temp.read(E'证件号码,主体,措施,结果\n1,2,3,4')$$, '22023', 'the sheet needs one column of each of these names: 证件号码', 'with two columns of subjects');

-- Others
SELECT credit_read_feedback_sheet(E'主体,措施,结果\n91370116MA3DEM0198,laiwu/4,x') \g /dev/null
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION feedback_sheet_civil;
SELECT is_empty('SELECT FROM credit.my_sheet UNION ALL SELECT FROM credit.my_sheet_row', 'another department sees nothing of it');
SELECT throws_ok($$SELECT credit_sheet_rejects()$$, '42704', 'this role has read no such sheet', 'and gets nothing back');
SELECT is(pg_temp.read(E'证件号码,措施,结果\n91370116MA3DEM0198,laiwu/4,refused'), '1/0/1', 'it feeds back for itself alone');
SELECT is((SELECT department FROM credit.feedback WHERE measure = 'laiwu/30'), NULL, 'nothing was given by it');
RESET SESSION AUTHORIZATION;
SELECT is((SELECT count(DISTINCT department)::int FROM credit.feedback), 1, 'all feedback is of the department that read it');

SELECT * FROM finish();
ROLLBACK;
DROP ROLE feedback_sheet_finance, feedback_sheet_civil;
