-- Register: courts and republishing sites spell one thing in many ways.  It is
-- normalized for comparison and kept verbatim; an unknown form is refused by name.
BEGIN;
SELECT plan(114);

-- Names: NFKC, brackets and middle dots of one kind, no spaces, upper case.
SELECT is(credit.name_key(written), key, format('name: %s', written))
FROM (VALUES ('莱芜（砚禾）商贸有限公司', '莱芜(砚禾)商贸有限公司'), ('莱芜(砚禾) 商贸有限公司', '莱芜(砚禾)商贸有限公司'), ('莱芜〔砚禾〕商贸有限公司', '莱芜(砚禾)商贸有限公司'),
	('买买提·吐尔逊', '买买提·吐尔逊'), ('买买提•吐尔逊', '买买提·吐尔逊'), ('ＡＢＣ abc', 'ABCABC'), (E'亓\u200b某 ', '亓某'), (E'\u3000亓某', '亓某'),
	(E'\u202a亓\u00ad某\u202c', '亓某')) v (written, key);
SELECT isnt(credit.name_key('亓某某'), credit.name_key('亓某'), 'another character is another name');

-- Case numbers: the last number without its zeros, the court's code as it is.
SELECT is(credit.case_key(written), key, format('case: %s', written))
FROM (VALUES ('（2020）鲁0116执1234号', '(2020)鲁0116执1234号'), ('(2020)鲁0116执01234号', '(2020)鲁0116执1234号'), (' （2020） 鲁0116 执 1234 号 ', '(2020)鲁0116执1234号'),
	('〔2020〕鲁0116执1234号', '(2020)鲁0116执1234号'), ('（2013）莱城执字第00232号', '(2013)莱城执232号'), ('（2020）鲁0116执1234号之一', '(2020)鲁0116执1234号之一')) v (written, key);
SELECT is(credit.case_key(written), NULL, format('no case number: %s', written))
FROM unnest(ARRAY['鲁0116执1234号', '（2020）鲁0116执号', '（20）鲁0116执1号', '（2020）鲁0116执1234', '（2020）1234号', '莱芜', '']) written;

-- Numbers of documents: brackets and dashes of one kind, no blanks, the last number without its zeros.
SELECT is(credit.document_key(written), key, format('document: %s', written))
FROM (VALUES ('（2026）鲁0116执决1号', '(2026)鲁0116执决1号'), ('(2026)鲁0116执决1号', '(2026)鲁0116执决1号'), ('〔2026〕鲁0116执决０01号', '(2026)鲁0116执决1号'), ('【2026】 鲁 0116执决 1 号', '(2026)鲁0116执决1号'),
	('[2026]鲁0116执决1号', '(2026)鲁0116执决1号'), ('〈2026〉鲁0116执决1号', '(2026)鲁0116执决1号'), (E'\u202a（2026）鲁0116执决\u00ad1号\u3000', '(2026)鲁0116执决1号'), ('莱法决2026—007', '莱法决2026-7'), ('莱法决2026-7', '莱法决2026-7'),
	('2026鲁0116执决001号', '(2026)鲁0116执决1号'), ('２０２６年鲁0116执决1号', '(2026)鲁0116执决1号'), ('（2026）鲁0116执决1', '(2026)鲁0116执决1号'), ('2026鲁0116执决1', '(2026)鲁0116执决1号'), ('20261决', '20261决'),
	('决abc', '决ABC'), ('决000', '决0'), ('决', '决'), ('007', '7'), ('100', '100')) v (written, key);
SELECT isnt(credit.document_key('（2026）鲁0116执决1号'), credit.document_key(other), format('another document: %s', other)) FROM unnest(ARRAY['（2026）鲁0116执决10号', '（2026）鲁0116执决1号之一', '（2025）鲁0116执决1号']) other;
SELECT is(credit.document_key(nothing), NULL, 'no number at all') FROM unnest(ARRAY['', U&'\3000', repeat('决', 101), NULL]) nothing;

-- Dates: in three forms, and only days that exist.
CREATE FUNCTION pg_temp.day(written text) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(credit.said(c.problem), credit.day_text(c.decided_on)) FROM credit.check_record(jsonb_build_object('iname', '亓某', 'cardNum', '379999198506150049', 'caseCode', '（2026）鲁0116执77号',
		'grounds', '{4}'::int[], 'decisionDate', written)::text) c
$$;
SELECT is(pg_temp.day(written), '2026-03-05', format('day: %s', written)) FROM unnest(ARRAY['2026-03-05', '20260305', '2026年03月05日', '2026年3月5日', '２０２６－０３－０５', ' 2026 年 03 月 05 日']) written;
SELECT alike(pg_temp.day(written), '%decisionDate%is not a date of a known form%', format('no day: %s', written)) FROM unnest(ARRAY['05/03/2026', '2026-3', 'heute', '2026-+3-18', '2026--3-18', '2026-03-18+08', 'infinity', 'yesterday']) written;
SELECT alike(pg_temp.day(written), '%decisionDate%is no day of the calendar%', format('no day: %s', written)) FROM unnest(ARRAY['2026-02-29', '18991231', '2201-01-01']) written;
SELECT alike(pg_temp.day('20260318T0000'), '%has a time of day other than midnight%', 'no day: 20260318T0000');

-- In a push: the same facts in another spelling are no change; what was sent is kept.
CREATE FUNCTION pg_temp.send(push_no text, record jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('/', r.added, r.changed, r.removed, r.unchanged, r.rejected) FROM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array(record)) r
$$;
SELECT is(pg_temp.send('1', '{"iname": "莱芜（砚禾）商贸有限公司", "cardNum": "91370116MA3DEM0198", "partyTypeName": "581", "caseCode": "（2026）鲁0116执0077号", "courtName": "济南市莱芜区人民法院",
	"disruptTypeName": "违反财产报告制度", "decisionDate": "2026年03月05日", "regDate": "20260101", "duty": "给付货款 12,000元", "performance": "全部未履行", "unknownField": 1}'), '1/0/0/0/0', 'in the court''s field names');
SELECT is(pg_temp.send('2', '{"name": "莱芜(砚禾)商贸有限公司", "subject": "9137 0116 ma3d em01 98", "kind": "organization", "case_no": "(2026) 鲁0116执77号", "court_name": "济南市莱芜区人民法院",
	"grounds": [4], "decided_on": "20260305", "filed_on": "2026-01-01", "obligation": "给付货款 12,000元", "performance": "全部未履行"}'), '0/0/0/1/0', 'in the register''s: the same, though every field is spelled otherwise');
SELECT results_eq($$SELECT r.name, l.case_no, r.obligation FROM credit.listing l JOIN credit.listing_record r USING (id)$$,
	$$VALUES ('莱芜（砚禾）商贸有限公司', '（2026）鲁0116执0077号', '给付货款 12,000元')$$, 'what was sent first stands verbatim');
SELECT is(pg_temp.send('2a', '{"name": "莱芜(砚禾)商贸有限公司", "subject": "91370116MA3DEM0198", "case_no": "(2026)鲁0116执77号",
	"court_name": "济南市莱芜区人民法院", "grounds": [4], "decided_on": "20260305", "filed_on": "2026-01-01", "obligation": "给付货款 12,000元", "performance": "全部未履行", "decisionNo": "（2026）鲁0116执决077号"}'), '0/1/0/0/0', 'a number is added');
SELECT is(pg_temp.send('2b', '{"name": "莱芜(砚禾)商贸有限公司", "subject": "91370116MA3DEM0198", "case_no": "(2026)鲁0116执77号",
	"court_name": "济南市莱芜区人民法院", "grounds": [4], "decided_on": "20260305", "filed_on": "2026-01-01", "obligation": "给付货款 12,000元", "performance": "全部未履行", "decisionNo": "〔2026〕鲁0116执决77号"}'), '0/0/0/1/0', '... and the same number in another spelling is no change');
SELECT is(pg_temp.send('3', '{"iname": "莱芜(砚禾)商贸有限公司", "name": "莱芜另一家", "cardNum": "91370116MA3DEM0198", "caseCode": "(2026)鲁0116执77号", "grounds": [4], "decisionDate": "20260305"}'), '0/0/0/0/1', 'one field under two names with two values is refused');
SELECT alike((SELECT reason FROM credit.push_reject), 'name and iname are one field, and say two different things', 'in these words');
-- Lists, too: which of two the court meant cannot be guessed.
CREATE FUNCTION pg_temp.problem(more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(credit.said(c.problem), 'good') FROM credit.check_record(('{"iname": "莱芜砚禾商贸有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执77号", "decisionDate": "2026-03-05"}'::jsonb || more)::text) c
$$;
SELECT is(pg_temp.problem('{"grounds": [4], "grounds_": [1]}'), 'grounds and grounds_ are one field, and say two different things', 'two lists of grounds');
SELECT is(pg_temp.problem('{"grounds": [4], "Grounds": "1"}'), 'Grounds and grounds are one field, and say two different things', '... one of them a text');
SELECT is(pg_temp.problem('{"grounds": [4], "grounds_": [4]}'), 'good', 'the same list twice is one');
SELECT is(pg_temp.problem('{"grounds": [4], "bars": "security_given", "bars_": "assets_suffice"}'), 'bars and bars_ are one field, and say two different things', 'two bars');
SELECT is(pg_temp.problem('{"grounds": [4], "relations": [], "Relations": [{"cardNum": "379999197904160192", "role": "法定代表人"}]}'), 'Relations and relations are one field, and say two different things', 'two lists of relations');
SELECT is(pg_temp.problem('{"grounds": [4], "relations": [{"cardNum": "379999197904160192", "person": "379999196203130252", "role": "法定代表人"}]}'), 'person and cardNum are one field, and say two different things', 'two numbers of one person');
SELECT is(pg_temp.problem('{"grounds": [4], "relations": [{"cardNum": "379999197904160192", "role": "法定代表人", "since": 20260399}]}'), 'since "20260399" is no day of the calendar, or none that a record can have', 'a number is read as what it is');

-- A case before 2016 had 字第 and zeros before its number, and is the same without them (法〔2015〕137号): by a list,
-- a removal and a decision it is met in any of these spellings.
CREATE TEMP TABLE spelt (n serial, written text);
INSERT INTO spelt (written) VALUES ('(2015)历执字第00123号'), ('（2015）历执123号'), ('（2015）历执字第123号'), ('〔2015〕历执字第0123号'), ('2015年历执字第123号'), ('2015历执123号'), ('（2015）历执第123号'), ('（2015）历执字123号'), ('（２０１５） 历 执 字 第 ００１２３ 号'), ('（2015）历执0123号');
SELECT is(credit.case_key(written), '(2015)历执123号', format('case: %s', written)) FROM spelt;
SELECT is(pg_temp.send('c' || n, jsonb_build_object('name', '亓某', 'subject', '379999198506150049', 'case_no', written, 'grounds', '{1}'::int[], 'decided_on', '2020-03-05', 'decision_no', written)),
	CASE n WHEN 1 THEN '1/0/0/0/0' ELSE '0/0/0/1/0' END, format('pushed as %s', written)) FROM spelt ORDER BY n;
SELECT is((SELECT count(*) FROM credit.current_list WHERE subject = '379999198506150049'), 1::bigint, 'the debtor is listed once');
SELECT is(credit.case_key(written), key, format('case: %s', written)) FROM (VALUES ('（2014）历执恢字第00005号', '(2014)历执恢5号'), ('（2008）莱执字第00232-1号', '(2008)莱执232-1号'), ('（2015）历执字第00123号之一', '(2015)历执123号之一'), ('（2020）鲁0116执01234号', '(2020)鲁0116执1234号')) v (written, key);
SELECT is(credit.document_key(written), key, format('document: %s', written)) FROM (VALUES ('（2013）莱执字第00232号', '(2013)莱执232号'), ('（2013）莱民初字第00045号', '(2013)莱民初45号'), ('国发〔2020〕第5号', '国发(2020)第5号')) v (written, key);
SELECT isnt(credit.case_key(other), '(2015)历执123号', format('another case: %s', other)) FROM unnest(ARRAY['（2015）历执字第1230号', '（2016）历执123号', '（2015）历城执字第123号', '（2015）历执恢123号', '（2015）历执字第123号之一']) other;

SELECT * FROM finish();
ROLLBACK;
