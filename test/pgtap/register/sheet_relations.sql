-- Register: the persons in posts (法释〔2015〕17号 art. 3) in a spreadsheet's file,
-- in columns of the organization's row, in numbered columns, or on lines of their
-- own below it.
BEGIN;
SELECT plan(20);

CREATE FUNCTION pg_temp.relations(names text, VARIADIC rows text[]) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(COALESCE(p.record::jsonb ->> 'relations', '-'), ' ' ORDER BY p.line_no)
	FROM credit.parse_sheet('iname,cardNum,' || names || rows, true) p WHERE p.record IS NOT NULL
$$;
CREATE FUNCTION pg_temp.member(number text, role text, more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT (jsonb_build_object('cardNum', number, 'role', role) || more)::text
$$;

SELECT is(pg_temp.relations('法定代表人证件号码', '甲,1,2'), '[' || pg_temp.member('2', '法定代表人') || ']', 'a column of numbers, whose name says the role');
SELECT is(pg_temp.relations('法定代表人,法定代表人证件号码,任职起始日期,任职终止日期', '甲,1,丙,2,2026/1/1,2026-07-01'),
	'[' || pg_temp.member('2', '法定代表人', '{"iname": "丙", "since": "2026/1/1", "until": "2026-07-01"}') || ']', 'name, beginning and end beside it');
SELECT is(pg_temp.relations('法定代表人证件号码,法定代表人任职日期,实际控制人证件号,实际控制人任职起始日期', '甲,1,2,2026-01-01,3,2026-02-01'),
	'[' || pg_temp.member('2', '法定代表人', '{"since": "2026-01-01"}') || ', ' || pg_temp.member('3', '实际控制人', '{"since": "2026-02-01"}') || ']', 'several roles');
SELECT is(pg_temp.relations(n, '甲,1,2,2026-01-01,3,2026-02-01'),
	'[' || pg_temp.member('2', '直接责任人员', '{"since": "2026-01-01"}') || ', ' || pg_temp.member('3', '直接责任人员', '{"since": "2026-02-01"}') || ']', n)
FROM unnest(ARRAY['直接责任人员证件号码1,直接责任人员任职起始日期1,直接责任人员证件号码2,直接责任人员任职起始日期2', '直接责任人员1身份证号,任职日期,直接责任人员2身份证号,任职日期2', '直接责任人员（1）证件号码,任职开始日期,直接责任人员(2)证件号码,直接责任人员（２）任职日期']) n;
SELECT is(pg_temp.relations('relation1_cardNum,relation1_role,relation1_since,relation2_cardNum,relation2_role', '甲,1,2,principal,2026-01-01,3,actual_controller'),
	'[' || pg_temp.member('2', 'principal', '{"since": "2026-01-01"}') || ', ' || pg_temp.member('3', 'actual_controller') || ']', 'in field names, with a column for the role');
SELECT is(pg_temp.relations('相关人员证件号码,相关人员职务', '甲,1,2,负责人'), '[' || pg_temp.member('2', '负责人') || ']', 'in Chinese');
SELECT is(pg_temp.relations('法定代表人证件号码,实际控制人证件号码', '甲,1,,3', '乙,4,,'), '[' || pg_temp.member('3', '实际控制人') || '] -', 'cells that are empty are no relation');
SELECT is(pg_temp.relations('法定代表人,法定代表人证件号码', '甲,1,丙,'), '-', 'a name alone identifies nobody');
SELECT is((SELECT p.record::jsonb FROM credit.parse_sheet(ARRAY['iname,法定代表人,法定代表人或者负责人姓名', '甲,丙,丁'], true) p WHERE p.record IS NOT NULL),
	'{"iname": "甲", "法定代表人": "丙", "法定代表人或者负责人姓名": "丁"}', 'and without a column of numbers it is a field of the record');
SELECT is(pg_temp.relations('任职起始日期', '甲,1,2026-01-01'), '-', 'a beginning of nobody''s post is none');
SELECT is((SELECT p.record::jsonb FROM credit.parse_sheet(ARRAY['subject,法定代表人证件号码', '1,2'], false) p WHERE p.record IS NOT NULL), '{"subject": "1", "法定代表人证件号码": "2"}', 'where relations are not looked for, all are fields');

-- On lines of their own
SELECT is(pg_temp.relations('法定代表人证件号码,任职起始日期', '甲,1,2,2025-01-01', '甲,1,3,2026-01-01', '乙,4,5,'),
	'[' || pg_temp.member('2', '法定代表人', '{"since": "2025-01-01"}') || ', ' || pg_temp.member('3', '法定代表人', '{"since": "2026-01-01"}') || '] [' || pg_temp.member('5', '法定代表人') || ']', 'the organization again, with another person');
SELECT is(pg_temp.relations('法定代表人证件号码,实际控制人证件号码', '甲,1,2,', ',,,3', '', '乙,4,5,'),
	'[' || pg_temp.member('2', '法定代表人') || ', ' || pg_temp.member('3', '实际控制人') || '] [' || pg_temp.member('5', '法定代表人') || ']', 'cells that were joined over the lines');
SELECT is(pg_temp.relations('法定代表人证件号码,duty', '甲,1,2,x', '甲,1,3,y'), '[' || pg_temp.member('2', '法定代表人') || '] [' || pg_temp.member('3', '法定代表人') || ']', 'not where anything else differs');
SELECT is(pg_temp.relations('法定代表人证件号码', '甲,1,2', '甲,1,2'), '[' || pg_temp.member('2', '法定代表人') || '] [' || pg_temp.member('2', '法定代表人') || ']', 'a row that stands twice is two records');
SELECT is((SELECT array_agg(ARRAY[p.line_no, p.record_of] ORDER BY p.line_no) FROM credit.parse_sheet(ARRAY['iname,cardNum,法定代表人证件号码', '甲,1,2', ',,3', '乙,4,5'], true) p WHERE p.record_of IS NOT NULL),
	ARRAY[[2, 2], [3, 2], [4, 4]], 'each row knows with whose record it goes');

-- To the register, and back
INSERT INTO credit.sheet_line (line) VALUES ('iname,cardNum,caseCode,grounds,decisionDate,法定代表人,法定代表人证件号码,任职起始日期'),
	('莱芜砚禾有限公司,91370116MA3DEM0198,（2025）鲁0116执329号,1,2026-03-18,亓某,379999197904160192,2026-03-18'), (',,,,,孟某,3.79999E+17,'),
	('莱芜砚岑有限公司,91370116MA3C1T2K4K,（2025）鲁0116执330号,1,2026-03-18,亓某,379999197904160192,2026-03-18'), ('莱芜砚岑有限公司,91370116MA3C1T2K4K,（2025）鲁0116执330号,1,2026-03-18,孟某,''379999198506150049,2026-04-01');
SELECT credit_read_sheet('济南市莱芜区人民法院') \g /dev/null
SELECT is((SELECT ROW(added, rejected)::text FROM credit_push_inbox('济南市莱芜区人民法院', '1')), '(1,1)', 'one of two organizations, of two rows each, is listed');
SELECT results_eq($$SELECT person::text, credit.legal_day(since) FROM credit.relation ORDER BY 1$$, $$VALUES ('379999197904160192', '2026-03-18'::date), ('379999198506150049', '2026-04-01')$$, 'with both persons in its post');

SELECT * FROM finish();
ROLLBACK;
