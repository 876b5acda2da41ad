-- Register: in which words courts name the grounds of 法释〔2017〕7号 art. 1.  The
-- rules of 2013 (法释〔2013〕17号) have them in another order: their (六) is ground 1.
-- What decides is read strictly: a part that is no wording refuses the whole.
BEGIN;
SELECT plan(144);

CREATE TEMP TABLE word (ground int, written text);
INSERT INTO word VALUES
	-- Both rules, with and without 的
	(1, '有履行能力而拒不履行生效法律文书确定义务'), (1, '有履行能力而拒不履行生效法律文书确定义务的'), (1, '其他有履行能力而拒不履行生效法律文书确定义务'), (1, '其他有履行能力而拒不履行生效法律文书确定义务的。'),
	(1, '其它有履行能力而拒不履行生效法律文书确定义务'), (1, '其他有履行能力而拒不履行生效法律文书确定的义务'), (1, '被执行人有履行能力而拒不履行生效法律文书确定义务'), (1, '有能力履行而拒不履行生效法律文书确定的义务'),
	(1, '被执行人具有履行能力而不履行生效法律文书确定的义务'), (1, '有履行能力而拒不履行'), (1, '有履行能力拒不履行生效法律文书确定义务'), (1, '有履行能力而拒不履行发生法律效力的法律文书确定的义务'), (1, '有履行能力但拒不履行法律文书所确定的全部义务'),
	(1, '有履行能力而拒不履行已生效的裁判文书确定的给付义务'),
	(2, '以伪造证据、暴力、威胁等方法妨碍、抗拒执行'), (2, '以伪造证据、暴力、威胁等方法妨碍、抗拒执行的'), (2, '伪造证据、暴力、威胁等方法妨碍、抗拒执行'), (2, '伪造证据妨碍、抗拒执行'), (2, '伪造证据、抗拒执行'), (2, '以伪造证据方法妨碍执行'),
	(2, '以暴力、威胁方法妨碍、抗拒执行'), (2, '以暴力抗拒执行'), (2, '威胁抗拒执行'), (2, '以暴力或者威胁手段抗拒执行的'), (2, '以伪造证据，暴力，威胁等方法妨碍，抗拒执行'), (2, '其他妨碍、抗拒执行'), (2, '其它妨碍、抗拒执行'), (2, '妨碍、抗拒执行'),
	(2, '抗拒、妨碍执行'), (2, '以暴力、威胁等方法妨碍人民法院执行'), (2, '以威胁、暴力、伪造证据等方式抗拒执行'),
	(3, '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行'), (3, '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行的'), (3, '以虚假诉讼、虚假仲裁或以隐匿、转移财产等方法规避执行'), (3, '虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行'),
	(3, '以隐匿、转移财产等方法规避执行'), (3, '隐匿、转移财产规避执行'), (3, '转移财产规避执行'), (3, '以虚假诉讼规避执行'), (3, '虚假仲裁规避执行的'), (3, '以转移、隐匿财产等方式规避法院执行'), (3, '其他规避执行'), (3, '隐匿财产'), (3, '虚假诉讼、虚假仲裁'),
	(3, '通过隐藏、转移财产规避执行'), (3, '以虚假诉讼、虚假仲裁等方法规避执行'),
	(4, '违反财产报告制度'), (4, '违反财产报告制度的'), (4, '被执行人违反财产报告制度'), (4, '违反财产申报制度'), (4, '违反报告财产制度'), (4, '违反报告财产令'), (4, '拒绝报告财产'), (4, '拒不申报财产'), (4, '虚假报告财产情况'), (4, '拒绝报告或者虚假报告财产'), (4, '未如实报告财产'),
	(5, '违反限制消费令'), (5, '违反限制高消费令'), (5, '违反限制高消费令的'), (5, '违反限制高消费'), (5, '违反限制消费措施'), (5, '违反人民法院限制消费令'), (5, '违反限制高消费及有关消费的规定'), (5, '违反限高令'), (5, '违反法院发出的限制消费令'),
	(6, '无正当理由拒不履行执行和解协议'), (6, '无正当理由拒不履行执行和解协议的'), (6, '被执行人无正当理由拒不履行执行和解协议的'), (6, '无正当理由不履行和解协议'), (6, '无正当理由拒不履行双方达成的和解协议'),
	-- Around it: numbers, quotation marks, blanks of every width, what a page or a program puts in
	(1, '(六)其他有履行能力而拒不履行生效法律文书确定义务的'), (1, '（一）有履行能力而拒不履行生效法律文书确定义务'), (1, '①有履行能力而拒不履行生效法律文书确定义务'), (1, '1.有履行能力而拒不履行生效法律文书确定义务'), (1, '1、有履行能力而拒不履行生效法律文书确定义务；'),
	(4, 'Ⅳ、违反财产报告制度'), (1, '被执行人有其他有履行能力而拒不履行生效法律文书确定义务'),
	(1, '“有履行能力而拒不履行生效法律文书确定义务”'), (1, '「有履行能力而拒不履行生效法律文书确定义务」'), (1, '"其他有履行能力而拒不履行生效法律文书确定义务"'), (1, E'\u3000有履行能力而拒不履行\n生效法律文书确定义务\u00a0'), (1, '有履行能力而拒不履行生效法律文书确定义务<br/>'),
	(1, '有履行能力而拒不履行生效法律文书确定义务&nbsp;'), (1, '失信被执行人有履行能力而拒不履行生效法律文书确定义务'), (4, '第（三）项违反财产报告制度'), (4, '第一条第（四）项：违反财产报告制度'), (5, '4）违反限制高消费令的'), (4, '违反财产报告制度的情形'), (4, '存在违反财产报告制度的行为');
SELECT is(credit.wording_grounds(written), ARRAY[ground]::smallint[], format('ground %s: %s', ground, written)) FROM word;

-- Several, joined in any way
SELECT is(credit.wording_grounds(format('违反财产报告制度%s其他有履行能力而拒不履行生效法律文书确定义务', joint)), '{1,4}', format('joined by %s', joint))
FROM unnest(ARRAY['、', '，', ',', '；', ';', '/', '|', E'\n', E'\r\n', '<br/>', '<BR>', '<br />', '的，', '的；', '和', '以及', '。', ' ', '\n', '；2.', '；(六)']) joint;

-- Anything else is no wording, and what stands beside it neither
SELECT is(credit.wording_grounds(written), NULL, format('no ground: %s', written))
FROM unnest(ARRAY['未违反财产报告制度', '不违反限制消费令', '涉嫌违反财产报告制度', '违反财产报告制度，酒后驾车', '拒不履行', '全部未履行', '欠债不还', '（一）', '第一项', '1', '其他', '无履行能力', '没有履行能力而未履行生效法律文书确定义务', '违反合同', '', '、；',
	'未拒不履行', '不以暴力抗拒执行', '违反财产报告制度或有其他情形']) written;

-- In a record: words and numbers agree, or both are named; an unknown wording beside numbers is kept and noted
CREATE FUNCTION pg_temp.record(more jsonb) RETURNS credit.checked_record LANGUAGE sql AS $$
	SELECT credit.check_record(('{"iname": "亓某", "cardNum": "379999198506150049", "caseCode": "（2025）鲁0116执77号", "decisionDate": "2026-03-18"}'::jsonb || more)::text)
$$;
SELECT is(credit.said((pg_temp.record('{"grounds": [1], "disruptTypeName": "其他有履行能力而拒不履行生效法律文书确定义务"}')).problem), NULL, 'the (六) of 2013 is ground 1');
SELECT is(credit.said((pg_temp.record('{"grounds": [6], "disruptTypeName": "其他有履行能力而拒不履行生效法律文书确定义务"}')).problem),
	'grounds names ground 6, but disruptTypeName ground 1 (by the numbers of 法释〔2017〕7号 art. 1)', 'a number by the rules of 2013 is told with both');
SELECT is((pg_temp.record('{"grounds": [1], "disruptTypeName": "被执行人一直不露面"}')).grounds, '{1}', 'the numbers decide where the words are not known');
SELECT is((pg_temp.record('{"grounds": [1], "disruptTypeName": "被执行人一直不露面"}')).ground_text, '被执行人一直不露面', '... which are kept');
SELECT alike(credit.said((pg_temp.record('{"grounds": [1], "disruptTypeName": "被执行人一直不露面"}')).note), 'disruptTypeName: "%" is not a known wording of a ground of art. 1; grounds decides', '... and noted');
SELECT alike(credit.said((pg_temp.record('{"失信被执行人行为具体情形": "被执行人一直不露面"}')).problem), '失信被执行人行为具体情形: "%" is not a known wording of a ground of art. 1', 'alone they refuse the record, under the sender''s own word');

-- The office adds what its courts write
SELECT is((pg_temp.record('{"disruptTypeName": "有钱不还"}')).grounds, NULL, 'not yet known');
SELECT lives_ok($$SELECT credit_add_ground_wording('有(钱|款)不还', 1, '莱芜区法院2026年4月名单')$$, 'the office says which ground it is');
SELECT is((pg_temp.record('{"disruptTypeName": "有款不还，违反限制消费令"}')).grounds, '{1,5}', '... and it is read at once, joined as well');
SELECT throws_ok($$SELECT credit_add_ground_wording('有款不还', 2, 'x')$$, '23505', 'the wording "有款不还" is known already', 'one wording is one ground');
SELECT throws_ok($$SELECT credit_add_ground_wording('欠(钱不还', 1, 'x')$$, '22023', 'the signs for variants in the wording are not in pairs', 'signs are in pairs');
SELECT throws_ok($$SELECT credit_add_ground_wording('有钱', 7, 'x')$$, '22023', NULL, 'no seventh ground');
-- A wording that would take time without end is none
SELECT lives_ok($$SELECT credit_add_ground_wording('{甲|甲甲|甲甲甲}{甲|甲甲}乙', 1, 'x')$$, 'many ways to fit');
SELECT is(credit.wording_grounds(repeat('甲', 900)), NULL, '... end');
SELECT * FROM finish();
ROLLBACK;
