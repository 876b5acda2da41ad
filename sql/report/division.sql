/*
 * Report: administrative divisions by their code (GB/T 2260), for figures only.
 * Identifiers are not checked against them: a division can be renamed or
 * abolished, and its numbers stay valid (src/values/number_check.c).
 */

CREATE TABLE credit.division (
	code     integer PRIMARY KEY CHECK (code BETWEEN 100000 AND 999999),
	name     text NOT NULL,
	built_in boolean NOT NULL DEFAULT false,
	CONSTRAINT division_limit CHECK (credit.limited(name, 'name') IS NOT NULL AND NOT credit.blank(name))
);
COMMENT ON TABLE credit.division IS
	'divisions that figures tell apart, by their six-digit code: provinces, the cities of Shandong, the districts '
	'of Jinan, and what the office adds; a number of another division is counted with its city or its province';
COMMENT ON COLUMN credit.division.code IS 'as in the identifier; a city ends in 00, a province in 0000';
INSERT INTO credit.division (code, name, built_in)
SELECT d.code, d.name, true FROM (VALUES
	(100000, '国家登记机关'),
	(110000, '北京市'), (120000, '天津市'), (130000, '河北省'), (140000, '山西省'), (150000, '内蒙古自治区'),
	(210000, '辽宁省'), (220000, '吉林省'), (230000, '黑龙江省'), (310000, '上海市'), (320000, '江苏省'),
	(330000, '浙江省'), (340000, '安徽省'), (350000, '福建省'), (360000, '江西省'), (370000, '山东省'),
	(410000, '河南省'), (420000, '湖北省'), (430000, '湖南省'), (440000, '广东省'), (450000, '广西壮族自治区'),
	(460000, '海南省'), (500000, '重庆市'), (510000, '四川省'), (520000, '贵州省'), (530000, '云南省'),
	(540000, '西藏自治区'), (610000, '陕西省'), (620000, '甘肃省'), (630000, '青海省'), (640000, '宁夏回族自治区'),
	(650000, '新疆维吾尔自治区'), (710000, '台湾省'), (810000, '香港特别行政区'), (820000, '澳门特别行政区'),
	-- GB/T 2260 has Taiwan under 71; the residence permit for its residents begins with 83.
	(830000, '台湾居民居住证'),
	(370100, '济南市'), (370200, '青岛市'), (370300, '淄博市'), (370400, '枣庄市'), (370500, '东营市'),
	(370600, '烟台市'), (370700, '潍坊市'), (370800, '济宁市'), (370900, '泰安市'), (371000, '威海市'),
	(371100, '日照市'), (371200, '莱芜市（2019年撤销）'), (371300, '临沂市'), (371400, '德州市'), (371500, '聊城市'),
	(371600, '滨州市'), (371700, '菏泽市'),
	(370102, '历下区'), (370103, '市中区'), (370104, '槐荫区'), (370105, '天桥区'), (370112, '历城区'),
	(370113, '长清区'), (370114, '章丘区'), (370115, '济阳区'), (370116, '莱芜区'), (370117, '钢城区'),
	(370124, '平阴县'), (370126, '商河县'), (371202, '莱芜市莱城区（2019年撤销）'), (371203, '莱芜市钢城区（2019年撤销）')) d (code, name);
