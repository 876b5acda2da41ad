-- Register: the forms in which courts, databases and spreadsheets write the fields of
-- a record.  What decides is read strictly and refused in the sender's own word with
-- the value and what to write; what decides nothing costs no record, and is noted.
BEGIN;
SELECT plan(377);
CREATE FUNCTION pg_temp.read(more jsonb, less text[] DEFAULT '{}') RETURNS credit.checked_record LANGUAGE sql AS $$
	SELECT credit.check_record(('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2020）鲁0116执77号", "grounds": [4], "decisionDate": "2026-03-18"}'::jsonb - less || more)::text)
$$;
CREATE FUNCTION pg_temp.company(more jsonb) RETURNS credit.checked_record LANGUAGE sql AS $$
	SELECT credit.check_record(('{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2020）鲁0116执77号", "grounds": [4], "decisionDate": "2026-03-18"}'::jsonb || more)::text)
$$;

-- Days, with midnight behind them and with any separator; another time or a zone may be another day
SELECT is(credit.day_text((pg_temp.read(jsonb_build_object('decisionDate', written))).decided_on), '2026-03-08', format('day: %s', written))
FROM unnest(ARRAY['2026-03-08', '20260308', '2026年03月08日', '2026/3/8', '2026/03/08', '2026.03.08', '2026.3.8', '2026-03-08 00:00:00', '2026-03-08T00:00:00', '2026-03-08t00:00', '2026-03-08 00:00:00.0', '2026-03-08 00:00:00.000000', '2026/3/8 0:00:00',
	'2026/3/8 0:00', '2026年03月08日 00:00:00', '2026年3月8号', '2026年03月08', '2026年3月8日0时0分', '2026-3-8 00:00:00', '２０２６－０３－０８', '2026—03—08', '2026–3–8', '二〇二六年三月八日', '二○二六年三月八日', '20260308000000', E'2026-03-08\u00a000:00:00', E'\u30002026-03-08\u3000']) written;
SELECT is(credit.day_text((pg_temp.read('{"decisionDate": 20260308}')).decided_on), '2026-03-08', 'a day as a number');
SELECT alike(credit.said((pg_temp.read(jsonb_build_object('decisionDate', written))).problem), pattern, format('no day: %s', written))
FROM (VALUES ('2026-03-08 08:00:00', '%time of day other than midnight%'), ('2026-03-08T16:00:00.000Z', '%time of day%'), ('2026-03-08T00:00:00+08:00', '%time zone%'), ('2026-03-08 00:00:01', '%time of day%'), ('20260308120000', '%time of day%'),
	('1772899200', '%number of seconds or milliseconds%'), ('1772899200000', '%number of seconds or milliseconds%'), ('2026-02-30', '%no day of the calendar%'), ('2026-13-01', '%no day of the calendar%'), ('08/03/2026', '%not a date%'), ('3/8/26', '%not a date%'),
	('2026-03', '%not a date%'), ('2026年3月', '%not a date%'), ('三月八日', '%not a date%'), ('26-03-08', '%not a date%'), ('46089', '%not a date%'), ('2026-03/08', '%not a date%'), ('昨天', '%not a date%')) v (written, pattern);
SELECT alike(credit.said((pg_temp.read(jsonb_build_object('regDate', written))).note), 'regDate "%', format('a filing of %s is noted', written))
FROM unnest(ARRAY['不详', '2020-13-40', '1772899200000', '2020-03-05 08:00', '去年']) written;
SELECT is((pg_temp.read('{"regDate": "去年"}')).noted, '{"filed_on": "去年"}', '... as it stood');

-- A number that a program kept as a double: 53 bits, and zeros behind them
SELECT is((pg_temp.read('{"cardNum": 379999198506150049}')).subject::text, '379999198506150049', 'a number as a JSON number');
SELECT alike(credit.said((pg_temp.read(('{"cardNum": ' || written || '}')::jsonb)).problem), 'cardNum is a JSON number % ends with 0%', format('%s may be another''s', written))
FROM unnest(ARRAY['379999196002010000', '379999196006011000', '3.7999919600201e17', '379999198506150000']) written;
SELECT is(credit.said((pg_temp.read('{"cardNum": "379999196002010000"}')).problem), NULL, 'as a text it is what it is');
SELECT alike(credit.said((pg_temp.company('{"qysler": [{"cardNum": 379999196002010000, "iname": "甲"}]}')).problem), '%cardNum is a JSON number % ends with 0%', 'of somebody in a post, too');

-- Nothing, in every field that need not be there
SELECT is(credit.said((pg_temp.read(jsonb_build_object(field, nothing))).problem), NULL, format('%s: %s', field, nothing))
FROM unnest(ARRAY['--', '-', '—', '— —', '——', '/', '\', '无', '空', 'null', 'NULL', 'None', 'N/A', 'n/a', 'undefined', E'\u3000', ' 暂无', '暂 无', '（无）', '无。', '""', '不适用', '暂缺', '...', '……']) nothing, unnest(ARRAY['graceUntil', 'periodYears', 'regDate']) field;
SELECT is(credit.said((pg_temp.read(jsonb_build_object(field, '--'))).problem), NULL, format('%s: nothing', field))
FROM unnest(ARRAY['publishDate', 'exitBan', 'notPublic', 'bars', 'sexy', 'birthDate', 'onApplication', 'removalReason', 'removedOn', 'relations', 'qysler', 'partyTypeName', 'periodReason', 'decisionNo']) field;
SELECT is(credit.said((pg_temp.read('{"iname": "无"}')).problem), 'iname is missing', 'and in one that has to be there it is missing');

-- Case numbers
SELECT is(credit.case_key(written), key, format('case: %s', written))
FROM (VALUES ('2008莱执字第02992号', '(2008)莱执2992号'), ('2015年莱执字第00294号', '(2015)莱执294号'), ('（2015年）莱执字第294号', '(2015)莱执294号'), ('(2015)年莱执字第294号', '(2015)莱执294号'), ('2020鲁0116执1234号', '(2020)鲁0116执1234号'),
	('【2020】鲁0116执1234号', '(2020)鲁0116执1234号'), ('（2020）鲁0116执1234号。', '(2020)鲁0116执1234号'), ('（2020）鲁0116执1234号之二', '(2020)鲁0116执1234号之二'), ('（2008）莱执字第232-1号', '(2008)莱执232-1号')) v (written, key);
SELECT alike(credit.said((pg_temp.read(jsonb_build_object('caseCode', written))).problem), pattern, format('no case: %s', written))
FROM (VALUES ('（2025）鲁0116民初77号', '%is not the number of an enforcement: 执 is missing%'), ('（2025）鲁0116刑初7号', '%执 is missing%'), ('（2025）鲁0116行审7号', '%执 is missing%'), ('（2025）鲁0116执0号', '%no case has the number 0%'), ('（2025）鲁0116执000号', '%no case has the number 0%'),
	('（2025）鲁0116执77号、（2025）鲁0116执78号', '%several case numbers%'), ('（2025）鲁0116执77、78号', '%several case numbers%'), ('（2025）鲁0116执77号,78号', '%several case numbers%'), ('（2025）鲁0116执77号至80号', '%several case numbers%'), ('（2025）鲁0116执77-80号', '%several case numbers%'),
	('（2025）鲁0116执77（2025）鲁0116执78号', '%several case numbers%'), ('（2025）鲁0116执77号之一、（2025）鲁0116执78号', '%several case numbers%'), ('（2099）鲁0116执1号', '%of the year 2099, which is to come%'), ('鲁0116执77号', '%does not begin with the year%'),
	('（25）鲁0116执77号', '%does not begin with the year%'), ('（2025鲁0116执77号', '%does not begin with the year%'), ('（2025）鲁0116执77', '%does not end with 号%'), ('（2025）鲁0116执号', '%no number before 号%'), ('（1840）鲁0116执1号', '%no case is of its year%')) v (written, pattern);

-- Relations: the same rules as above
CREATE FUNCTION pg_temp.post(more jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT COALESCE(credit.said(c.problem), credit.said(c.doubt), c.relations -> 0 ->> 'until', 'no end') FROM pg_temp.company(jsonb_build_object('relations', jsonb_build_array('{"cardNum": "379999197904160192", "role": "法定代表人", "since": "2019-06-12"}'::jsonb || more))) c
$$;
SELECT alike(pg_temp.post(more), '2026-05-01%', format('an end of a post: %s', more))
FROM unnest(ARRAY['{"until": 20260501}', '{"Until": "2026-05-01"}', '{"UNTIL": "2026/5/1"}', '{"until_": "2026-05-01 00:00:00"}', '{"任职终止日期": "2026年5月1日"}', '{"离任日期": 20260501}', '{"until": "2026-05-01", "Until": "20260501"}']::jsonb[]) more;
SELECT is(pg_temp.post(more), 'no end', format('none: %s', more)) FROM unnest(ARRAY['{"until": "--"}', '{"until": null}', '{"until": "无"}', '{"until": "\u3000"}']::jsonb[]) more;
SELECT alike(pg_temp.post('{"untill": "2026-05-01"}'), '"relations.untill" is not known as a field, and close to "until"%', 'a misspelt end is a question');
SELECT alike(pg_temp.post('{"until": "2026-05-01", "Until": "2026-05-02"}'), '%are one field, and say two different things', 'two ends');
SELECT is(credit.said((pg_temp.company('{"relations": [{"cardnum": "379999197904160192", "role": "法定代表人"}]}')).problem), NULL, 'cardnum in lower case');
SELECT is((pg_temp.company('{"qysler": [{"cardNum": 379999197904160192, "corporationtypename": "法定代表人", "iname": "张某"}]}')).relations -> 0 ->> 'person', '379999197904160192', 'a number of JSON');
SELECT is(credit.said((pg_temp.company('{"qysler": [{"cardNum": "3799****0192", "corporationtypename": "法定代表人"}]}')).problem), NULL, 'a masked one of the public record is passed over');
SELECT is(credit.said((pg_temp.company('{"qysler": "法定代表人张某379999197904160192"}')).problem), 'qysler is not an array', 'a text with a number is not');
SELECT is((pg_temp.company('{"相关人员": [{"姓名": "张某", "证件号码": "379999197904160192", "职务": "法人代表"}]}')).relations -> 0 ->> 'role', 'legal_representative', 'in Chinese');

-- Fillers identify nobody
SELECT alike(credit.said((pg_temp.read(jsonb_build_object('cardNum', number, 'partyTypeName', type, 'birthDate', '1980-01-01'))).problem), '%a number of one repeated character identifies nobody%', format('a filler: %s', number))
FROM (VALUES ('00000000-0', '581'), ('11111111-7', '法人'), ('person:111111111111111', NULL), ('passport:CHN-000000000', '580'), ('passport:CHN-A', NULL), ('hmpermit:H00000000', NULL), ('twpermit:00000000', NULL), ('twpermit:11111111', NULL)) v (number, type) WHERE number <> 'passport:CHN-A';

-- Party types
SELECT is(credit.said((pg_temp.read(jsonb_build_object('partyTypeName', type))).problem), NULL, format('a person: %s', type))
FROM unnest(ARRAY['580', ' 580 ', '580.0', '５８０', '自然人', '个人', '公民', 'PERSON', 'person', '580-自然人', '580（自然人）', '0']) type;
SELECT is(credit.said((pg_temp.company(jsonb_build_object('partyTypeName', type))).problem), NULL, format('an organization: %s', type))
FROM unnest(ARRAY['581', '581.0', '法人', '企业', '其他组织', '其它组织', '法人或其他组织', '法人或者其他组织', '法人和其他组织', '企业法人', '非法人组织', '单位', 'organization', '581 法人或其他组织', '1']) type;
SELECT is(credit.said((pg_temp.read('{"partyTypeName": 580.0}')).problem), NULL, '580.0 as a number');
SELECT is(credit.said((pg_temp.company('{"partyTypeName": 580}')).problem), 'partyTypeName says person, but cardNum is that of an organization', 'a unified code is no person');
SELECT is(credit.said((pg_temp.read('{"partyTypeName": "581"}')).problem), 'partyTypeName says organization, but cardNum is that of a person', 'nor a citizen number an organization');
SELECT alike(credit.said((pg_temp.read('{"partyTypeName": "581-自然人"}')).problem), 'partyTypeName "581-自然人" is not a known party type: write 580%', 'one that says both is none');

-- Reasons: the sender's word, the value, what to write
SELECT alike(credit.said((pg_temp.read('{"cardNum": "H12345678", "birthDate": "1980-01-01", "partyTypeName": "自然人"}')).problem), '%passport:CHN-E12345678, hmpermit:H12345678%', 'a bare permit or passport gets the advice');
SELECT alike(credit.said((pg_temp.read('{"cardNum": "37999919850615004×"}')).problem), '%a multiplication sign: write the letter X', '× is no X');
SELECT alike(credit.said((pg_temp.read('{"decisionDate": "1918-03-18"}')).problem), '%decisionDate 1918-03-18 lies before the birth, 1985-06-15%', 'before the birth is no minor');
SELECT alike(credit.said((pg_temp.read('{"graceUntil": "过一阵子再说，等通知，具体日期由承办人另行告知"}')).problem), 'graceUntil "过一阵子再说，等通知，具体日期由承办人另行告知" is not a date%', 'a value is shown');
SELECT alike(credit.said((pg_temp.read('{"graceUntil": "379999198506150049"}')).problem), 'graceUntil "37999919**********" %', '... but no whole number');
SELECT alike(credit.said((pg_temp.read('{"宽限期至": "以后"}')).problem), '宽限期至 "以后" is not a date%', '... under the sender''s own word');
SELECT is(credit.said((pg_temp.read('{"sexy": "未知"}')).note), 'sexy "未知" is of no known form, and was passed over', 'a sex that is not known is noted');

-- Names that are not known
SELECT alike(credit.said((pg_temp.read(jsonb_build_object(name, value))).doubt), format('"%s" is not known as a field, and close to "%%"%%', name), format('misspelt: %s', name))
FROM (VALUES ('graceUntill', '2026-04-30'::text), ('graceUntl', '2026-04-30'), ('grace_untill', '2026-04-30'), ('bar', 'security_given'), ('barss', 'security_given'), ('notPublick', 'true'), ('notpublc', '1'), ('exitBann', 'true'), ('exitbn', 'true'),
	('periodYear', '3'), ('periodYeras', '3'), ('ground', '1'), ('gruonds', '1'), ('removalReson', '履行完毕'), ('removedOm', '2026-05-01'), ('宽限期间', '2026-04-30'), ('不与公布', '是'), ('relation', 'x'), ('decisionDat', '2026-03-19')) v (name, value);
SELECT is((pg_temp.read('{"foo": 1, "备注": "x", "Foo": 2, "StdStg": 6899, "sitelink": "x", "序号": 1}')).unknown, '{Foo,foo,备注}', 'others are told, but for those that are known to say nothing');
SELECT is(credit.said((pg_temp.read('{"foo": {"cardNum": 1}, "bar_chart": 1}')).doubt), NULL, 'and doubt nothing');

-- The court's labels
SELECT is(credit.said((credit.check_record('{"被执行人姓名/名称": "亓某", "身份证号码/组织机构代码": "379999198506150049", "案号": "（2020）鲁0116执77号", "执行法院": "甲法院", "立案时间": "2020年03月05日", "发布时间": "2020年04月05日", "执行依据文号": "（2019）鲁0116民初1号",
	"做出执行依据单位": "甲法院", "生效法律文书确定的义务": "给付", "被执行人的履行情况": "全部未履行", "失信被执行人行为具体情形": "有履行能力而拒不履行生效法律文书确定义务", "性别": "男", "年龄": "41", "省份": "山东"}')).problem), NULL, 'a record as the court''s page shows it');
SELECT is((credit.check_record('{"案号： ": "（2020）鲁0116执77号", " 身份证号码 /组织机构代码": "379999198506150049"}')).subject::text, '379999198506150049', 'with blanks and colons');
SELECT alike(credit.said((credit.check_record('{"案号": "（2020）鲁0116执77号", "身份证号码/组织机构代码": "379999198506150049"}')).problem), '被执行人姓名/名称 is missing%', 'what is missing is named by its label');

-- Lists, marks, years
SELECT is((pg_temp.read(jsonb_build_object('grounds', written))).grounds, '{1,4}', format('grounds: %s', written))
FROM unnest(ARRAY['"1、4"', '"1，4"', '"1,4"', '"1;4"', '"1 4"', '"1/4"', '"[1,4]"', '"{1,4}"', '"一、四"', '"（一）（四）"', '"①④"', '"第一项、第四项"', '[1, 4]', '["1", "4"]', '[1.0, 4.0]', '"1和4"', '["一", "（四）"]']::jsonb[]) written;
SELECT alike(credit.said((pg_temp.read(jsonb_build_object('grounds', written))).problem), '%is not the number of a ground%', format('no grounds: %s', written))
FROM unnest(ARRAY['"14"', '"7"', '"1、7"', '"0"', '"十一"', '"1-4"', '"a"', '"一四"', '[null]']::jsonb[]) written;
SELECT is((pg_temp.read(jsonb_build_object('exitBan', written))).exit_ban, yes, format('exit ban: %s', written))
FROM (VALUES ('true'::jsonb, true), ('"TRUE"', true), ('"Y"', true), ('"yes"', true), ('"是"', true), ('1', true), ('"1"', true), ('1.0', true), ('"√"', true), ('"false"', false), ('"N"', false), ('"否"', false), ('0', false), ('"FALSE"', false), ('"--"', false)) v (written, yes);
SELECT alike(credit.said((pg_temp.read('{"notPublic": "也许"}')).problem), 'notPublic "也许" is neither yes nor no%', 'anything else is refused');
SELECT is((pg_temp.read(jsonb_build_object('grounds', '[2]'::jsonb, 'periodYears', written, 'periodReason', '暴力'))).period_years, 3::smallint, format('years: %s', written))
FROM unnest(ARRAY['3', '3.0', '"3"', '"3年"', '"三年"', '"叁年"', '"３ 年"', '"3.0"']::jsonb[]) written;
SELECT is((pg_temp.read(jsonb_build_object('bars', written))).bars, '{security_given}', format('bars: %s', written)) FROM unnest(ARRAY['"security_given"', '["SECURITY_GIVEN"]', '"提供充分有效担保"', '["提供充分有效担保"]']::jsonb[]) written;
SELECT is(credit.said((pg_temp.read('{"decided_on": "20260318"}')).problem), NULL, 'one day under two names in two spellings is one');

-- Names
SELECT isnt(credit.said((pg_temp.read(jsonb_build_object('iname', name))).doubt), NULL, format('a doubtful name: %s', name))
FROM unnest(ARRAY[E'亓\ufffd', E'\u202e亓某', '买买提&middot;吐尔逊', '买买提&#183;吐尔逊', E'亓\n某', '亓某、吕某', '亓某;吕某', '亓某/吕某', '亓某，吕某', '亓?', '亓*', '亓某**', '亓□', E'亓\ue5e5', '亓某379999198506150049', '\u5f20某', '%E5%BC%A0', 'å¼ ä¸‰', '锟斤拷',
	'亓某某 吕某某', '买买提 吐尔逊', '<b>亓某</b>']) name;
SELECT is(credit.said((pg_temp.read(jsonb_build_object('iname', name))).doubt), NULL, format('a name: %s', name)) FROM unnest(ARRAY['亓某', '亓　某', '亓 某某', '买买提·吐尔逊', '买买提.吐尔逊', '欧阳某', 'José Müller', 'John Smith']) name;
SELECT is(credit.name_key('买买提.吐尔逊'), credit.name_key('买买提·吐尔逊'), 'a full stop is the dot of a name');

-- JSON
SELECT is(credit.said((credit.check_record(sent)).problem), NULL, format('good JSON: %s', left(sent, 40)))
FROM (SELECT '{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2020）鲁0116执77号", "grounds": [1], "decisionDate": "2026-03-18"%s}' AS r) x,
	unnest(ARRAY[E'\ufeff' || format(r, ''), format(r, ', "duty": 2.3526082E7'), format(r, ', "id": 7.0e+05'), format(r, ', "id": 1e-7'), format(r, ', "iname": "亓某"'), format(r, ', "foo": 1, "foo": 2'), format(r, ', "foo": {"a": 1, "a": 2}')]) sent;
SELECT alike(credit.said((credit.check_record(sent)).problem), pattern, format('no record: %s', left(sent, 40)))
FROM (VALUES ('', 'the record is empty'), (E'\ufeff', 'the record is empty'), ('{"iname": "亓某"', '%it was cut off'), ('{"iname": "亓', '%it was cut off'), ('{"iname": "亓某"},', 'a comma stands behind the record%'), ('{"a": 1} {"b": 2}', 'something stands behind the record%'),
	('{iname: "亓某"}', 'the record is no JSON from character 2 on'), ('{''iname'': 1}', 'the record is no JSON from character 2 on'), ('iname,cardNum', '%as a line of CSV is none'), ('[', '%cut off'), ('[]', 'the record is not a JSON object'), ('{"a": 1e99999}', '%a number at character 7%'), ('{"a": 01}', '%no JSON from%'),
	('{"a": "\u0000"}', '%\u0000 at character 7%'), ('{"a": "\ud800"}', '%half a character%'), ('{"a": "\x"}', '%a backslash%'), (E'{"a": "b\nc"}', '%line break%'), (repeat('[', 70), '%deeper than 64 levels'), ('{"cardNum": "1", "cardNum": "2"}', 'cardNum stands in the record twice%'),
	('{"relations": [{"until": "2026-01-01", "until": "2026-01-02"}]}', 'until stands in the record twice%')) v (sent, pattern);
SELECT * FROM finish();
ROLLBACK;
