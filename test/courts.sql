-- The courts of the tests, which every database that they begin with knows.
-- Made-up names stand beside those of the demo.
SELECT credit_add_court(c) FROM unnest(ARRAY['山东省济南市中级人民法院', '济南市中级人民法院', '济南市莱芜区人民法院', '济南市钢城区人民法院',
	'甲区人民法院', '乙区人民法院', '丙区人民法院', '丁区人民法院', '某县人民法院', '另县人民法院', '甲法院', '乙法院',
	'莱芜', '钢城']) c \g /dev/null
