-- Values: a name, number or case number is known in a text however it is spelled,
-- and a text that tells none is not refused.  Spellings are drawn; the seed of a
-- run is printed, and psql -v seed=0.5 repeats it.
BEGIN;
SELECT plan(14);
\if :{?seed}
\else
SELECT round(random()::numeric, 6) AS seed \gset
\endif
\echo # seed :seed
SELECT setseed(:seed) \gset

-- One by one
CREATE TEMP TABLE spelled (t text);
INSERT INTO spelled VALUES ('379999196001110130'), ('３７０１１６１９６００１１１０１１１'), (E'370116\u200b19600111\u200d0111'), (E'3701\u00ad16196001110111'), (E'370116196001110\u0661\u0661\u0661'), ('३७०११६१९६००१११०१११'),
	('叁柒零壹壹陆壹玖陆零零壹壹壹零壹壹壹'), ('叄柒零壹壹陸壹玖陸零零壹壹壹零壹壹壹'), ('三七〇一一六一九六〇〇一一一〇一一一'), ('三七○一一六一九六○○一一一○一一一'), ('370116&nbsp;19600111&nbsp;0111'), ('370116&#49;96001110111'), ('370116&#x31;96001110111'), ('370116&#00049;960&#x30;1110111'),
	('370116&amp;#49;96001110111'), ('370116&amp;amp;#49;96001110111'), ('370116%31%39%36001110111'), ('370116%2531%2539%2536001110111'), ('%252533%37%30116196001110111'), ('370116%26%2349;96001110111'), ('370116\u003196001110111'), ('370116\x3196001110111'), ('370116=3196001110111'), ('370116%u003196001110111'),
	(E'3\u03327\u03320\u03321\u03321\u03326\u03321\u03329\u03326\u03320\u03320\u03321\u03321\u03321\u03320\u03321\u03321\u03321'), (E'3\ufe0f\u20e37\ufe0f\u20e30\ufe0f\u20e3116196001110111'), ('③⑦⓪①①⑥①⑨⑥⓪⓪①①①⓪①①①'), ('❸❼⓿❶❶❻❶❾❻⓿⓿❶❶❶⓿❶❶❶'), ('𝟑𝟕𝟎𝟏𝟏𝟔𝟏𝟗𝟔𝟎𝟎𝟏𝟏𝟏𝟎𝟏𝟏𝟏'), ('³⁷⁰¹¹⁶¹⁹⁶⁰⁰¹¹¹⁰¹¹¹'), ('₃₇₀₁₁₆₁₉₆₀₀₁₁₁₀₁₁₁'),
	('370116一19600111一0111'), ('370116ー19600111ー0111'), ('370116丨19600111丨0111'), ('370116―19600111―0111'), ('370116<b>1960</b>0111<i></i>0111'), ('370116<!-- x > y -->196001110111'), ('370116[](http://x.example/1)196001110111'), ('37O116I9600lll0lll'), ('100%379999196001110130'), ('#370116&196001110111;'),
	(E'\u202e111011100691611073'), ('379999196001110139'), ('号370116600111011，'), ('３７０１１６６００１１１０１１'), ('三七〇一一六六〇〇一一一〇一一'), ('91370116MA3DEM0198'), ('9137%30116ＭＡ3ＤＥＭ0198'), ('91370116&#77;A3DEM0198'), ('玖壹叁柒零壹壹陆ma3dem0198');
SELECT is_empty($$SELECT t FROM spelled WHERE credit.told(t, '{}') IS DISTINCT FROM 0$$, 'a number in any spelling');
SELECT is_empty($$SELECT t FROM unnest(ARRAY['2026年3月18日，涉案金额1234567.89元，电话13800000000，账户6222021602012345678，（2025）鲁0116执××号，苏某，370116************', '100%、37%与12%；&nbsp;A&amp;B', '', '一', '二〇二六年三月十八日，第三十七条第一款',
	'共36项措施，其中29项适用；第1、2、3、4、5、6、7、8、9、10、11、12、13、14、15、16、17、18项', '37011619600111', '统一社会信用代码91370116MA3DEM0197']) t WHERE credit.told(t, '{苏林东,（2025）鲁0116执329号}') IS NOT NULL$$, 'days, sums, telephones, shares and masks tell nobody');
SELECT is_empty($$SELECT t FROM unnest(ARRAY['苏林东', '苏 林 东', '苏**林**东', E'苏\n林东', E'苏\u200b林\u2060东', '苏&#26519;东', '苏&#x6797;东', '&#33487&#26519&#19996', '%E8%8B%8F%E6%9E%97%E4%B8%9C', '%25E8%258B%258F林东', '\u82cf\u6797\u4e1c', '%u82CF林东', '=E8=8B=8F林东', '苏<b>林</b>东', '苏一林一东', E'苏\ufe00林东', E'苏\U000e0101林东']) t WHERE credit.told('被执行人' || t || '拒不履行', '{苏林东}') IS DISTINCT FROM 1$$, 'a name');
SELECT is_empty($$SELECT t FROM unnest(ARRAY['Su Lindong', 'sulindong', 'ＳＵ ＬＩＮＤＯＮＧ', 'Sú&nbsp;Líndōng', 'S&uacute; L&iacute;ndong', 'Ѕu Lindоng', '𝓢𝓾 𝓛𝓲𝓷𝓭𝓸𝓷𝓰', 'ⓢⓤⓛⓘⓝⓓⓞⓝⓖ', E'Su\u0301 Lindong']) t WHERE credit.told(t, '{SU LINDONG}') IS DISTINCT FROM 1$$, 'a name in Latin letters');
SELECT is_empty($$SELECT t FROM unnest(ARRAY['（2025）鲁0116执329号', '(2025)鲁0116执329号', '二〇二五鲁〇一一六执三二九号', '2025年鲁0116执字第329号', '（２０２５）鲁０１１６执３２９', '（2025）鲁0116执329号之一', '[2025]鲁0116&#25191;329号', '（2025）鲁0116%E6%89%A7329号', '〔贰零贰伍〕鲁零壹壹陆执叁贰玖号', '（2025） 鲁 0116 执 329 号']) t WHERE credit.told('案号' || t, '{甲乙,（2025）鲁0116执329号}') IS DISTINCT FROM 2$$, 'a case number');
SELECT is(credit.told('（2025）鲁0116执3290号', '{（2025）鲁0116执329号}'), NULL, 'not another one');
SELECT is(credit.told('E12345678', '{E12345678}'), 1, 'a number of another kind, where it is given');
SELECT is(credit.told('甲', '{甲}'), NULL, 'one letter is not looked for');
SELECT is(credit.told('乙', '{NULL,"","  "}'), NULL, 'nor nothing');

-- Drawn: each character written in some way, something that is nothing between them
CREATE FUNCTION pg_temp.one_of(choices text[]) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT choices[1 + floor(random() * cardinality(choices))::int] $$;
CREATE FUNCTION pg_temp.spell(c text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	v text := c;
	d int := strpos('0123456789', c) - 1;
	n int := floor(random() * 12);
BEGIN
	IF d >= 0 AND n < 6 THEN
		v := CASE n WHEN 0 THEN chr(65296 + d) WHEN 1 THEN chr(1632 + d) WHEN 2 THEN (string_to_array('零壹贰叁肆伍陆柒捌玖', NULL))[d + 1] WHEN 3 THEN (string_to_array('〇一二三四五六七八九', NULL))[d + 1]
			 WHEN 4 THEN chr(120782 + d) ELSE chr(2406 + d) END;
	END IF;
	RETURN CASE floor(random() * 11)::int
		WHEN 0 THEN format('&#%s;', ascii(v)) WHEN 1 THEN format('&#x%s;', to_hex(ascii(v))) WHEN 2 THEN format('&amp;#%s;', ascii(v))
		WHEN 3 THEN regexp_replace(encode(convert_to(v, 'UTF8'), 'hex'), '(..)', '%\1', 'g') WHEN 4 THEN regexp_replace(encode(convert_to(v, 'UTF8'), 'hex'), '(..)', '%25\1', 'g')
		WHEN 5 THEN CASE WHEN ascii(v) < 65536 THEN '\u' || lpad(to_hex(ascii(v)), 4, '0') ELSE v END WHEN 6 THEN v || E'\u0332' WHEN 7 THEN format('<b>%s</b>', v)
		ELSE v END
		|| pg_temp.one_of(ARRAY['', '', '', '', '', ' ', '-', '－', '·', E'\u200b', E'\u2060', E'\u00ad', '&nbsp;', '&#8203;', '%20', '<br>', '_', '*', E'\n', '。', '/', '、', '一', 'ー', '&zwnj;', E'\ufe0f']);
END $$;
CREATE TEMP TABLE drawn AS
	SELECT said, pg_temp.one_of(ARRAY['', '被执行人', '号码：', '100%', '<p>', '&#', '共12项，', '（']) || spelling || pg_temp.one_of(ARRAY['', '。', '拒不履行', '，共3人', '</p>', ';', '）']) AS t
	FROM (SELECT said, (SELECT string_agg(pg_temp.spell(c), '' ORDER BY o) FROM string_to_table(said, NULL) WITH ORDINALITY x (c, o) WHERE n IS NOT NULL) AS spelling
		  FROM unnest(ARRAY['379999196001110130', '379999196203130252', '苏林东', '蓝茜草', '欧阳·买买提', 'LINDONG', 'E12345678', '（2025）鲁0116执329号', '（2019）鲁0116执恢777号']) said, generate_series(1, 150) n) x;
SELECT cmp_ok((SELECT count(DISTINCT t) FROM drawn), '>', 1200::bigint, 'many spellings are drawn');
SELECT is_empty($$SELECT said, t FROM drawn WHERE credit.told(t, ARRAY[said]) IS NULL$$, 'each of them tells');
-- Innocent texts: figures with a word behind them, as some in a row are a number of fifteen digits (202620261002026).
CREATE TEMP TABLE innocent AS SELECT string_agg(pg_temp.one_of(ARRAY['被执行人', '某', '拒不履行', '，', '2026年3月18日', '1234.56元', '第三条', '37%', '&nbsp;', '<b>', '</b>', '共三十六项', '区财政局', '13800000000', '联系人王某', '执××号', '100的', '。', 'A&amp;B', '一的', '（2026）的', '鲁0116', E'\n']), pg_temp.one_of(ARRAY['', '的', '和']) ORDER BY w) AS t
	FROM generate_series(1, 300) n, generate_series(1, 40) w GROUP BY n;
SELECT is_empty($$SELECT t FROM innocent WHERE credit.told(t, '{苏林东,蓝茜草,（2025）鲁0116执329号,E12345678}') IS NOT NULL$$, 'texts of such words tell nobody');

-- In time linear in the length
CREATE FUNCTION pg_temp.takes(t text) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	v_start timestamptz := clock_timestamp();
BEGIN
	PERFORM credit.told(t, '{苏林东,（2025）鲁0116执329号}');
	RETURN extract(epoch FROM clock_timestamp() - v_start);
END $$;
SELECT is_empty($$SELECT t FROM unnest('{3,%25,&amp;,&#51;,<,>,&#,苏林,一,&,;,(],\\u,%E8%8B,3701161960}'::text[]) t WHERE pg_temp.takes(repeat(t, 200000 / length(t))) > 5$$, 'a text of 200,000 characters takes no longer than it has to');
SELECT is(credit.told(repeat('&amp;', 100000) || repeat('%25', 100000) || '苏林东', '{苏林东}'), 1, 'and is read to its end');

SELECT * FROM finish();
ROLLBACK;
