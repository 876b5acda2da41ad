-- Register: a list in a spreadsheet's file goes into the inbox by one call and is
-- pushed from there; what was rejected comes back as a file of the same form, is
-- corrected, and goes the same way.
CREATE ROLE sheet_clerk LOGIN;
CREATE ROLE sheet_other LOGIN;
CREATE ROLE sheet_department LOGIN;
BEGIN;
SELECT plan(53);
SELECT credit_bind_court('济南市莱芜区人民法院', 'sheet_clerk'), credit_bind_court('济南市钢城区人民法院', 'sheet_other'), credit_bind_department('区财政局', 'sheet_department') \g /dev/null
GRANT ALL ON SCHEMA public TO sheet_clerk, sheet_other;

-- Every file is loaded as COPY loads it: a row for each line, NULL for an empty one.
CREATE FUNCTION pg_temp.load(file text) RETURNS void LANGUAGE sql AS $$
	INSERT INTO credit.sheet_line (line) SELECT NULLIF(l, '') FROM string_to_table(file, E'\n') WITH ORDINALITY t (l, n) ORDER BY n
$$;
CREATE FUNCTION pg_temp.read(file text, court text DEFAULT '济南市莱芜区人民法院') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_temp.load(file);
	RETURN (SELECT concat_ws('/', r.rows, r.taken, r.rejected) FROM credit_read_sheet(court) r);
END
$$;
CREATE FUNCTION pg_temp.rejects() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(COALESCE(line, ''), E'\n') FROM credit_sheet_rejects()
$$;
CREATE FUNCTION pg_temp.push(no text, mode text DEFAULT 'delta') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push_inbox('济南市莱芜区人民法院', no, mode) r
$$;

SET SESSION AUTHORIZATION sheet_clerk;
\set names 'iname,cardNum,caseCode,grounds,decisionDate,duty'
SELECT is(pg_temp.read(:'names' || E'\n莱芜砚禾有限公司,91370116MA3DEM0198,（2025）鲁0116执329号,1,2026-03-18,"给付""货款""\n30,000元"\n\n'
	|| E'亓某,3.71202E+17,（2025）鲁0116执77号,"1,4",2026-03-18,\n孟某,''379999198001010016,（2025）鲁0116执80号,1,2026-03-19,=SUM(A1)\n吕某,379999196203130252,鲁0116执81号,1,2026-03-19,'), '4/3/1', 'a sheet of four rows, one of which cannot be read');
SELECT is_empty('SELECT FROM credit.my_sheet_line', 'its lines have been taken');
SELECT results_eq('SELECT record::jsonb - ''sheetProblem'' FROM credit.my_inbox ORDER BY line', $$VALUES
	('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执329号", "grounds": "1", "decisionDate": "2026-03-18", "duty": "给付\"货款\"\n30,000元"}'::jsonb),
	('{"iname": "亓某", "cardNum": "3.71202E+17", "caseCode": "（2025）鲁0116执77号", "grounds": "1,4", "decisionDate": "2026-03-18"}'),
	('{"iname": "孟某", "cardNum": "379999198001010016", "caseCode": "（2025）鲁0116执80号", "grounds": "1", "decisionDate": "2026-03-19", "duty": "=SUM(A1)"}'),
	('{"iname": "吕某", "cardNum": "379999196203130252", "caseCode": "鲁0116执81号", "grounds": "1", "decisionDate": "2026-03-19"}')$$, 'its records are in the inbox, in their order');
SELECT alike(pg_temp.rejects(), :'names' || E',退回原因\n亓某,''3.71202E+17,%"line 5, column ""cardNum"": ""3.71202E+17"" is a number %', 'what could not be read can be seen at once');
SELECT is((SELECT count(*)::int FROM credit_sheet_rejects()), 2, 'and no more than that');

SELECT is(pg_temp.push('1', 'full'), '2/0/0/0/2', 'the push applies two and rejects two');
SELECT is((SELECT r.reason FROM credit.my_push_reject() r WHERE r.record ->> 'iname' = '亓某'), 'line 5, column "cardNum": "3.71202E+17" is a number of which the spreadsheet has kept these digits alone; the others are not in the file. Format the column as text, enter the number again from the document, and save the file again', 'the rounded number with the sheet''s reason alone');
SELECT is(regexp_replace(pg_temp.rejects(), '"caseCode ""鲁0116执81号"" is not a case number [^\n]*"$', '〔caseCode〕'), :'names' || E',退回原因\n'
	|| E'亓某,''3.71202E+17,（2025）鲁0116执77号,"''1,4",2026-03-18,,"line 5, column ""cardNum"": ""3.71202E+17"" is a number of which the spreadsheet has kept these digits alone; the others are not in the file. Format the column as text, enter the number again from the document, and save the file again"\n'
	|| E'吕某,''379999196203130252,鲁0116执81号,1,2026-03-19,,〔caseCode〕', 'both come back as they were, with the reason');
SELECT is((SELECT count(*)::int FROM credit.my_sheet_row), 2, 'of what was applied nothing is kept');

-- Corrected, and sent again: the reasons are passed over.
SELECT is(pg_temp.read(replace(replace(pg_temp.rejects(), '3.71202E+17', '379999198506150049'), ',鲁0116执81号', ',（2025）鲁0116执81号')), '2/2/0', 'the file, corrected');
SELECT is((SELECT string_agg(record, ' ' ORDER BY line) FROM credit.my_inbox), '{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执77号", "grounds": "1,4", "decisionDate": "2026-03-18"} {"iname": "吕某", "cardNum": "379999196203130252", "caseCode": "（2025）鲁0116执81号", "grounds": "1", "decisionDate": "2026-03-19"}', 'has the records without the reason');
SELECT is(pg_temp.push('2'), '2/0/0/0/0', 'and is applied');
SELECT is(pg_temp.rejects(), :'names' || ',退回原因', 'nothing is left to correct');
SELECT is_empty('SELECT FROM credit.my_sheet_row', 'or to keep');

-- A number that was rounded is not confirmed by being sent back.
SELECT is(pg_temp.read(:'names' || E'\n亓某,379999198506150000,（2025）鲁0116执77号,1,2026-03-18,'), '1/0/1', 'zeros from the 16th digit on');
SELECT is(pg_temp.push('3'), '0/0/0/0/1', 'are rejected');
SELECT is(pg_temp.read(pg_temp.rejects()), '1/0/1', 'and sent back without correction again');
SELECT is(pg_temp.push('4'), '0/0/0/0/1', 'as often as it comes');
SELECT is(pg_temp.read(replace(pg_temp.rejects(), ',3799', ',''3799')), '1/1/0', 'an apostrophe says that they are right');
SELECT is(pg_temp.push('5'), '0/0/0/0/1', 'then its check digit decides');
SELECT alike(pg_temp.rejects(), '%,''379999198506150000,%', 'the apostrophe stays in what is sent back');

-- Whoever stands in a full list with a fault does not leave it.
SELECT is(pg_temp.read(:'names' || E'\n"莱芜砚禾有限公司,91370116MA3DEM0198,（2025）鲁0116执329号,1,2026-03-18,\n亓某,3.71202E+17,（2025）鲁0116执77号,1,2026-03-18,\n'
	|| E'孟某,379999198001010016,（2025）鲁0116执80号,1,2026-03-19,=SUM(A1)\n吕某,379999196203130252,（2025）鲁0116执81号,1,2026-03-19'), '4/1/3', 'a quote that is not closed, a rounded number and a row that was cut off');
SELECT is(pg_temp.push('6', 'full'), '0/0/0/1/3', 'in a full list remove nobody');
SELECT is((SELECT count(*)::int FROM credit.current_list), 4, 'all four stand');
SELECT alike(pg_temp.rejects(), E'%\n"""莱芜砚禾有限公司",91370116MA3DEM0198,%line 2: the quote that column 1 begins with is never closed%吕某,%line 5 has 5 cells, and line 1 names 6 columns"', 'and come back');

-- The same record twice: the push takes the first.
SELECT is(pg_temp.read(:'names' || E'\n钱某,379999197904160192,（2026）鲁0116执90号,1,2026-03-18,\n钱某,379999197904160192,（2026）鲁0116执90号,1,2026-03-18,'), '2/2/0', 'a row that stands twice');
SELECT is(pg_temp.push('7'), '1/0/0/0/1', 'is a reject once');
SELECT is((SELECT count(*)::int FROM credit_sheet_rejects()), 2, 'and comes back once');

-- The same push again is answered the same.
SELECT is(pg_temp.read(:'names' || E'\n亓某,37,（2025）鲁0116执77号,1,2026-03-18,'), '1/1/0', 'a sheet');
SELECT is(pg_temp.push('8'), '0/0/0/0/1', 'whose push');
SELECT is(pg_temp.read(:'names' || E'\n亓某,37,（2025）鲁0116执77号,1,2026-03-18,'), '1/1/0', 'is repeated');
SELECT is(pg_temp.push('8'), '0/0/0/0/1', 'under its number');
SELECT is((SELECT count(*)::int FROM credit_sheet_rejects()), 2, 'is sent back again');

-- Two sheets for one push, each with its own columns.
SELECT is(pg_temp.read(E'cardNum;iname;caseCode;grounds;decisionDate\n38;甲;（2026）鲁0116执91号;1;2026-03-18') || ' ' || pg_temp.read(E'iname\tcardNum\tcaseCode\n乙\t39\t（2026）鲁0116执92号'), '1/1/0 1/1/0', 'two sheets are read');
SELECT is(pg_temp.push('9'), '0/0/0/0/2', 'and pushed');
SELECT is((SELECT string_agg(split_part(l.line, E'\t', 1), ' | ' ORDER BY s.id) FROM credit.my_sheet s CROSS JOIN LATERAL (SELECT x.line FROM credit_sheet_rejects(s.id) x OFFSET 1) l WHERE s.push IS NOT NULL)
	~ '^38;甲;（2026）鲁0116执91号;1;2026-03-18;.*cardNum.* \| 乙$', true, 'each comes back in its own form');

-- The whole file as a text, as an application sends it.
SELECT is((SELECT concat_ws('/', rows, taken, rejected) FROM credit_read_sheet('济南市莱芜区人民法院', E'iname,cardNum,caseCode\r\n甲,"40\n",（2026）鲁0116执91号\r\n')), '1/1/0', 'a file as a text, with both ends of lines');
DELETE FROM credit.my_inbox;

-- A header line in the words in which the court publishes its list, and the decision's own beside them
\set labels '序号,被执行人姓名/名称,性别,年龄,身份证号码/组织机构代码,执行法院,省份,执行依据文号,立案时间,案号,做出执行依据单位,生效法律文书确定的义务,被执行人的履行情况,失信被执行人行为具体情形,发布时间,决定书文号,决定日期,法定代表人,法定代表人证件号码,任职起始日期'
SELECT is(pg_temp.read(:'labels' || E'\n1,莱芜砚谷有限公司,,,91370116MA3C002490,济南市莱芜区人民法院,山东,（2025）鲁0116民初95号,2026年01月05日,（2026）鲁0116执95号,济南市莱芜区人民法院,给付货款,全部未履行,违反财产报告制度,2026年06月02日,（2026）鲁0116执95号之一,2026年06月01日,孟某,379999198001010016,2024/7/1'
	|| E'\n2,吕某,男,64,379999196203130252,济南市莱芜区人民法院,山东,（2025）鲁0116民初96号,2026年01月05日,（2026）鲁0116执96号,济南市莱芜区人民法院,给付货款,全部未履行,不想还钱,2026年06月02日,（2026）鲁0116执96号之一,2026年06月01日,,,'), '2/2/0', 'all columns in Chinese');
SELECT is(pg_temp.push('9.1'), '1/0/0/0/1', 'one is applied, the other rejected');
SELECT results_eq($$SELECT name, decided_on, filed_on, grounds, obligation FROM credit.my_listing_record() JOIN credit.my_listing('91370116MA3C002490') USING (id) WHERE case_no LIKE '%95号'$$,
	$$VALUES ('莱芜砚谷有限公司'::text, date '2026-06-01', date '2026-01-05', '{4}'::smallint[], '给付货款'::text)$$, 'with what each column says');
SELECT results_eq($$SELECT person::text, role FROM credit.my_relation() WHERE organization = '91370116MA3C002490' AND known_until = 'infinity' AND person = '379999198001010016'$$,
	$$VALUES ('379999198001010016', 'legal_representative')$$, 'and who represents it');
SELECT alike(pg_temp.rejects(), :'labels' || E',退回原因\n2,吕某,%失信被执行人行为具体情形: ""不想还钱""%', 'the other comes back under the same header, its column named in the same words');

-- Own lines and sheets, and those of nobody else
SELECT pg_temp.load('别人的行,不可见');
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION sheet_other;
SELECT is_empty('SELECT FROM credit.my_sheet_line UNION ALL SELECT FROM credit.my_sheet UNION ALL SELECT FROM credit.my_sheet_row', 'another login sees nothing of it');
SELECT throws_ok($$SELECT credit_sheet_rejects()$$, '42704', 'this role has read no such sheet', 'and gets nothing back');
SELECT throws_ok($$SELECT credit_sheet_rejects(1)$$, '42704', 'this role has read no such sheet', 'by number either');
SELECT throws_ok($$SELECT pg_temp.read('iname,cardNum')$$, '42501', 'role "sheet_other" does not act for court "济南市莱芜区人民法院"', 'nor reads for that court');
SELECT throws_ok($$SELECT pg_temp.read('iname,cardNum', '无此法院')$$, '42704', 'court "无此法院" is not known', 'or for one that is not known');
SELECT throws_ok($$SELECT FROM credit.sheet_line$$, '42501', NULL, 'the lines of all are nobody''s to read');
SELECT throws_ok($$INSERT INTO credit.sheet_line (line, loaded_by) VALUES ('x', 'sheet_clerk')$$, '42501', NULL, 'or to put under another''s name');
SELECT is(pg_temp.read('iname,cardNum' || E'\n甲,1', '济南市钢城区人民法院'), '1/1/0', 'it reads its own');
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION sheet_department;
SELECT throws_ok($$SELECT credit_read_sheet('济南市莱芜区人民法院')$$, '42501', NULL, 'a department reads no list');
RESET SESSION AUTHORIZATION;

-- An empty line is no record, whichever way it came (COPY makes NULL of it)
INSERT INTO credit.inbox (record) VALUES (NULL), ('{"iname": "甲"}'), (''), (U&'\3000'), ('{"iname": "乙"}');
SELECT is((SELECT rejected FROM credit_push_inbox('济南市莱芜区人民法院', '10')), 2::bigint, 'empty lines in the inbox are passed over');
SELECT results_eq($$SELECT r.record_no FROM credit.push_reject r JOIN credit.push p ON p.id = r.push WHERE p.push_no = '10' ORDER BY 1$$, 'VALUES (2::bigint), (5)', 'and count as places, so that a place is a line of the file');

SELECT * FROM finish();
ROLLBACK;
DROP ROLE sheet_clerk, sheet_other, sheet_department;
