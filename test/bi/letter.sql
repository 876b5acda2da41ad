-- A person with two cases of its own, one that is over, and a post in a listed
-- unit; an exemption, an application to correct, a check, feedback, its own words.
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执1号', '{1}', '（2026）鲁0116执1号之一', '2026-01-05', '2026-01-05',
	details => '{"obligation": "偿还借款500000元及利息，于判决生效后十日内付清", "performance": "全部未履行"}') AS listing \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执2号', '{4,5}', '（2026）鲁0116执2号之一', '2026-02-05', '2026-02-05') \gset
SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2024）鲁0116执9号', '{4}', '（2024）鲁0116执9号之一', '2024-02-05', '2024-02-05') \gset
SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执3号', '{1}', '（2026）鲁0116执3号之一', '2026-01-05', '2026-01-05',
	details => '{"relations": [{"cardNum": "379999196001110130", "role": "法定代表人", "since": "2019-06-12"}]}') \gset
SELECT credit_push('济南市莱芜区人民法院', '1', '[]') \gset
SELECT credit_check('379999196001110130', 'laiwu/4', 'bidding: 汶河大道改造') \gset
SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused') \gset
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '购买自住用房一套', '（2026）鲁0116执1号之二',
	credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30) \gset
SELECT credit_object(:listing, 'to_be_removed', '已履行', '2026-06-01') \gset
SELECT credit_add_remark(:listing, '已履行大部分，余款已与申请执行人协商分期。') \gset
