-- What the fixture of an old version is made of: a register with every kind of
-- row, written through the version's own functions, by the roles that would.
-- Played by make.sh from the top of the tree, in a fresh database.
--
-- It has five parts.  The clock cannot be turned back, so what each of the first
-- four wrote is dated back to a day of its own once it is over: the register then
-- has known different things on different days.  Within a part every transaction
-- is a moment of its own.

\set ON_ERROR_STOP on
\set SHOW_CONTEXT never
SET client_min_messages = warning;

CREATE EXTENSION credit;

\set laiwu '济南市莱芜区人民法院'
\set gangcheng '济南市钢城区人民法院'
\set jia '甲县人民法院'

-- What is in schema made is for this script, and goes when it is over.
CREATE SCHEMA made;
GRANT USAGE ON SCHEMA made TO PUBLIC;

-- Numbers with valid check characters, in a division that does not exist.
CREATE FUNCTION made.person(n integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT (base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1960-01-01'::date + 37 * n, 'YYYYMMDD') || (900 + n % 100)::text AS base) b
$$;
CREATE FUNCTION made.organization(n integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT (base || substr(set, 1 + ((31 - (SELECT sum((strpos(set, substr(base, i::int, 1)) - 1) * w) FROM unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[]) WITH ORDINALITY u(w, i)) % 31) % 31)::int, 1))::credit.subject
	FROM (SELECT '0123456789ABCDEFGHJKLMNPQRTUWXY' AS set,
				 '91379999' || inner_code || substr('0123456789X0', 1 + (11 - (SELECT sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(inner_code, i::int, 1)) - 1) * w)
					FROM unnest('{3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i)) % 11)::int, 1) AS base
		  FROM (SELECT 'MA3B' || lpad(n::text, 4, '0') AS inner_code) c) b
$$;

CREATE TABLE made.part (no integer PRIMARY KEY, began timestamptz);
CREATE PROCEDURE made.begin(no integer) LANGUAGE sql AS $$ INSERT INTO made.part VALUES (no, clock_timestamp()) $$;

-- Whatever the part took from the clock becomes as old as if it had run on that
-- day.  Days that were given stand at midnight, and so between no two moments of
-- the part; an end that a removal took from the clock moves along.
CREATE PROCEDURE made.date_back(part integer, as_if_on date) LANGUAGE plpgsql AS $$
DECLARE
	v_began timestamptz := (SELECT p.began FROM made.part p WHERE p.no = part);
	v_days integer := (v_began AT TIME ZONE 'Asia/Shanghai')::date - as_if_on;
	c record;
BEGIN
	IF (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date <> (v_began AT TIME ZONE 'Asia/Shanghai')::date THEN
		RAISE EXCEPTION 'midnight passed in part %: run again', part;
	ELSIF v_days < 1 THEN
		RAISE EXCEPTION 'part % is not to be dated to %', part, as_if_on;
	END IF;
	SET LOCAL session_replication_role = replica;
	FOR c IN
		SELECT a.attrelid::regclass AS relation, a.attname
		FROM pg_attribute a JOIN pg_class r ON r.oid = a.attrelid
		WHERE r.relnamespace = 'credit'::regnamespace AND r.relkind IN ('r', 'p') AND NOT r.relispartition
		  AND r.relname <> 'change' AND a.atttypid = 'timestamptz'::regtype AND a.attnum > 0 AND NOT a.attisdropped
	LOOP
		EXECUTE format('UPDATE %s SET %I = %2$I - make_interval(days => $1) WHERE %2$I BETWEEN $2 AND clock_timestamp()', c.relation, c.attname)
			USING v_days, v_began;
	END LOOP;
	-- Where no day was given, the day of the decision is that of the feedback.
	UPDATE credit.feedback f SET decided_on = (f.recorded_at AT TIME ZONE 'Asia/Shanghai')::date
	WHERE f.decided_on >= (v_began AT TIME ZONE 'Asia/Shanghai')::date AND NOT f.detail ? 'decided_on';
	UPDATE credit.feedback_log l SET after = l.after || jsonb_build_object('recorded_at', f.recorded_at, 'decided_on', f.decided_on)
	FROM credit.feedback f WHERE f.id = l.feedback AND l.after IS NOT NULL AND (l.after ->> 'recorded_at')::timestamptz >= v_began;
	UPDATE credit.feedback_log l SET before = l.before || jsonb_build_object('recorded_at', (l.before ->> 'recorded_at')::timestamptz - make_interval(days => v_days))
	WHERE l.before IS NOT NULL AND (l.before ->> 'recorded_at')::timestamptz >= v_began;
END $$;

-- What ought to be refused, and with which SQLSTATE.
CREATE PROCEDURE made.refused(query text, code text) LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		EXECUTE query;
	EXCEPTION WHEN OTHERS THEN
		IF SQLSTATE <> code THEN
			RAISE;
		END IF;
		RETURN;
	END;
	RAISE EXCEPTION 'not refused: %', query;
END $$;

-- Plans of few measures.
CREATE FUNCTION made.measure(number int, title text, effects jsonb, verdict text, departments text[], through jsonb DEFAULT '[]', more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('number', number, 'title', title, 'body', title || '。', 'title_reading', NULL, 'body_reading', NULL,
		'responsible', jsonb_build_object('text', array_to_string(departments, '、'), 'open', false,
			'departments', (SELECT jsonb_agg(jsonb_build_object('written', d, 'department', d)) FROM unnest(departments) d)),
		'implementing', '{"text": null, "departments": [], "open": false}'::jsonb,
		'effects', effects, 'verdict', verdict, 'binds', jsonb_build_object('person', true, 'organization', true, 'through_organization', through),
		'condition', NULL, 'court_mark', NULL, 'words', '{"effects": "限制", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": null}'::jsonb,
		'basis_fit', 'names_listed_subject', 'basis_note', '甲县所加',
		'bases', '[{"no": 1, "document": "最高人民法院关于公布失信被执行人名单信息的若干规定", "document_no": "法释〔2017〕7号", "kind": "judicial_interpretation", "articles": ["第八条"], "quote": "……予以信用惩戒。", "quote_reading": null},
				   {"no": 2, "document": "甲县办法", "document_no": null, "kind": "district_document", "articles": [], "quote": "限 制", "quote_reading": "限制"}]'::jsonb) || more
$$;
CREATE FUNCTION made.plan(code text, edition text, valid_from date, departments jsonb, measures jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('code', code, 'edition', edition, 'title', code || '措施清单' || edition, 'document_no', '甲信办〔' || edition || '〕1号', 'issuer', '甲县信用办',
		'issued_on', valid_from, 'valid_from', valid_from, 'valid_until', NULL, 'target', '失信被执行人', 'mechanism', '逐季反馈',
		'readings', '[{"source": "工禾呈", "reading": "工程", "reason": "字形残损", "occurrences": 2}]'::jsonb, 'departments', departments, 'measures', measures)
$$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA made TO PUBLIC;
GRANT EXECUTE ON ALL PROCEDURES IN SCHEMA made TO PUBLIC;

----------------------------------------------------------------------------
-- First part: as if on 2026-09-21.
CALL made.begin(1);

CREATE ROLE upgrade_court LOGIN;
CREATE ROLE upgrade_court_2 LOGIN;
CREATE ROLE upgrade_finance LOGIN;
CREATE ROLE upgrade_civil LOGIN;
CREATE ROLE upgrade_housing LOGIN;
CREATE ROLE upgrade_bidding LOGIN;
CREATE ROLE upgrade_official LOGIN;
CREATE ROLE upgrade_former LOGIN;
CREATE ROLE upgrade_office LOGIN IN ROLE credit_office;
CREATE ROLE upgrade_auditor LOGIN IN ROLE credit_auditor;
CREATE ROLE upgrade_reader LOGIN IN ROLE credit_reader;
-- Somebody who acts for the court by membership alone.
CREATE ROLE upgrade_clerk LOGIN IN ROLE upgrade_court;

SELECT credit_bind_court(:'laiwu', 'upgrade_court'), credit_bind_court(:'gangcheng', 'upgrade_court_2') \gset
SELECT credit_bind_department('区财政局', 'upgrade_finance'), credit_bind_department('区民政局', 'upgrade_civil'), credit_bind_department('区财政局', 'upgrade_official') \gset
-- One that is two departments, and says which with credit.department.
SELECT credit_bind_department('区住建局', 'upgrade_housing'), credit_bind_department('区发改局', 'upgrade_housing') \gset
SELECT credit_bind_application('区财政局', 'upgrade_bidding', 'laiwu/4', 'laiwu/5') \gset
SELECT credit_bind_department('区科技局', 'upgrade_former') \gset
GRANT EXECUTE ON FUNCTION credit_override TO upgrade_official;

SELECT credit_prepare_log(1) \gset
\connect - upgrade_office
INSERT INTO credit.purpose (code, name) VALUES ('subsidy', '补贴'), ('upgrade_test', '升级试验');
INSERT INTO credit.division (code, name) VALUES (379900, '甲市'), (379999, '甲县');
-- One notice of a year before the calendar begins, one of a year after it ends.
SELECT credit_load_holidays(2006, '甲通知2005', '[{"day": "2006-01-01", "name": "元旦", "working": false}, {"day": "2006-01-29", "name": "春节", "working": false},
	{"day": "2006-01-28", "name": "春节", "working": true}, {"day": "2005-12-31", "name": "元旦", "working": true}]') \gset
SELECT credit_load_holidays(2027, '甲通知2026', '[{"day": "2027-01-01", "name": "元旦", "working": false}, {"day": "2026-12-31", "name": "元旦", "working": false}, {"day": "2027-01-02", "name": "元旦", "working": true}]') \gset
SELECT credit_load_plan(made.plan('jia', '2020', '2020-01-01',
	'[{"name": "区财政局", "other_names": [{"name": "财政局", "reason": "简称"}], "not_the_same_as": [{"name": "区税务局", "reason": "两个部门"}]}, {"name": "甲县教育局", "other_names": [], "not_the_same_as": []}]',
	jsonb_build_array(
		made.measure(1, '限制取得补贴', '["withhold", "refuse"]', 'restricted', '{区财政局}'),
		made.measure(2, '纳入重点检查', '["inspect"]', 'duty', '{甲县教育局,区财政局}', '["legal_representative", "actual_controller"]'),
		made.measure(3, '评先时参考', '["consider"]', 'reference', '{甲县教育局}', '["principal"]', '{"condition": "属教育系统", "words": {"effects": "参考", "verdict": "参考", "binds": "失信被执行人", "condition": "教育", "court_mark": null}}'),
		made.measure(4, '限制高消费', '["refuse"]', 'restricted', '{甲县教育局}', '[]', '{"exemption": "法释〔2015〕17号第八条"}'),
		made.measure(4095, '限制出境', '["refuse"]', 'restricted', '{甲县教育局}', '[]', '{"court_mark": "exit_ban", "words": {"effects": "限制", "verdict": "限制", "binds": "失信被执行人", "condition": null, "court_mark": "出境"}, "binds": {"person": true, "organization": false, "through_organization": []}}')))) \gset
SELECT credit_load_plan(made.plan('jia', '2018', '2018-01-01', '[{"name": "甲县教育局", "other_names": [], "not_the_same_as": []}]',
	jsonb_build_array(made.measure(1, '限制取得补贴（试行）', '["refuse"]', 'restricted', '{甲县教育局}'))) || '{"valid_until": "2019-07-01"}') \gset
SELECT credit_set_term('feedback', 15), credit_set_term('receipt', 5), credit_set_term('feedback', 10, 'laiwu/4'), credit_set_term('feedback', NULL, 'laiwu/36') \gset
SELECT credit_suspend_measure('laiwu/21', '所引依据针对骗提骗贷行为，待上级明确') \gset
SELECT credit_suspend_measure('jia/3', '暂缓') \gset
SELECT pg_sleep(0.01) \gset

\connect - upgrade_court
\copy credit.inbox (record) FROM PROGRAM 'perl test/upgrade/records.pl laiwu 1' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT * FROM credit_push_inbox(:'laiwu', '2026-001', 'full') \gset
\connect - upgrade_court_2
\set records `perl test/upgrade/records.pl gangcheng 1 array`
SELECT * FROM credit_push(:'gangcheng', 'B-1', :'records', 'full') \gset
\connect - postgres
\set records `perl test/upgrade/records.pl jia 1 array`
SELECT * FROM credit_push(:'jia', '1', :'records', 'full') \gset
SELECT pg_sleep(0.01) \gset
\connect - upgrade_court
\copy credit.inbox (record) FROM PROGRAM 'perl test/upgrade/records.pl laiwu 2' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT * FROM credit_push_inbox(:'laiwu', '2026-002', 'delta', '2026-001') \gset
SELECT pg_sleep(0.01) \gset

-- The court decides one by one.  Persons by number: who they are is said where they are listed.
SELECT credit_list(:'laiwu', made.person(1), '甲一', '（2026）鲁0116执1号', '{1}', '（2026）鲁0116执1号决定', '2026-03-02', '2026-03-02') AS performs \gset
SELECT credit_list(:'laiwu', made.person(2), '乙二', '（2026）鲁0116执2号', '{1}', '（2026）鲁0116执2号决定', '2026-03-03', '2026-03-02', NULL, '{"exit_ban": true}') AS wrong \gset
SELECT credit_list(:'laiwu', made.person(3), '丙三', '（2025）鲁0116执3号', '{1,4}', '（2025）鲁0116执3号决定', '2026-02-02', '2026-02-02', 5, '{"period_reason": "多项失信行为", "obligation": "给付3000元"}') AS corrected \gset
SELECT credit_list(:'laiwu', made.person(4), '丁四', '（2024）鲁0116执4号', '{3}', '（2024）鲁0116执4号决定', '2024-03-11', '2024-03-11') AS expires \gset
SELECT credit_list(:'laiwu', made.person(5), '戊五', '（2025）鲁0116执5号', '{2}', '（2025）鲁0116执5号决定', '2026-01-12', '2026-01-12', 3, '{"period_reason": "暴力抗拒执行"}') AS early \gset
SELECT credit_list(:'laiwu', made.organization(1), '砚甲有限公司', '（2025）鲁0116执6号', '{1}', '（2025）鲁0116执6号决定', '2026-01-13', '2026-01-13', NULL,
	jsonb_build_object('representative', '己七', 'relations', jsonb_build_array(jsonb_build_object('cardNum', made.person(6)::text, 'role', '法定代表人', 'since', '2020-05-06')))) AS firm \gset
SELECT credit_list(:'laiwu', made.organization(2), '砚乙有限公司', '（2025）鲁0116执7号', '{1}', '（2025）鲁0116执7号决定', '2026-01-14', '2026-01-14') AS bankrupt \gset
SELECT credit_list(:'laiwu', made.person(8), '庚八', '（2026）鲁0116执8号', '{1}', '（2026）鲁0116执8号决定', '2026-04-01', '2026-04-01') AS exempt \gset
SELECT credit_list(:'laiwu', made.person(9), '辛九', '（2026）鲁0116执9号', '{1}', '（2026）鲁0116执9号决定', '2026-04-02', '2026-04-02') AS renumbered \gset
SELECT credit_list(:'laiwu', made.organization(3), '砚丙有限公司', '（2026）鲁0116执10号', '{1}', '（2026）鲁0116执10号决定', '2026-04-03', '2026-04-03') AS split \gset
SELECT credit_list(:'laiwu', made.person(12), '癸十二', '（2026）鲁0116执12号', '{1}', '（2026）鲁0116执12号决定', '2026-04-07', '2026-04-07', NULL, '{"exit_ban": true, "grace_until": "2026-05-20"}') AS marked \gset
SELECT credit_list(:'laiwu', made.person(13), '甲十三', '（2026）鲁0116执13号', '{1}', '（2026）鲁0116执13号决定', '2026-04-08', '2026-04-08', NULL, '{"not_public": true}') AS hidden \gset
SELECT credit_list(:'laiwu', made.person(14), '乙十四', '（2026）鲁0116执14号', '{1}', '（2026）鲁0116执14号决定', '2026-04-09', '2026-04-09') AS retried \gset
SELECT credit_list(:'laiwu', made.person(15), '丙十五', '（2012）鲁0116执15号', '{5}', '（2012）鲁0116执15号决定', '2013-10-08', '2013-10-08') AS old \gset
SELECT credit_list(:'laiwu', made.person(16), '丁十六', '（2026）鲁0116执16号', '{1}', '（2026）鲁0116执16号决定', '2026-04-10', '2026-04-10') AS requested \gset
-- Other numbers than citizens' and companies'.
SELECT credit_list(:'laiwu', 'passport:CHN-E79999001', '外一', '（2026）鲁0116执17号', '{1}', '（2026）鲁0116执17号决定', '2026-04-13', '2026-04-13', NULL, '{"birth_date": "1980-01-02"}') \gset
SELECT credit_list(:'laiwu', 'hmpermit:H79999001', '外二', '（2026）鲁0116执18号', '{1}', '（2026）鲁0116执18号决定', '2026-04-13', '2026-04-13', NULL, '{"birth_date": "1980-01-03"}') \gset
SELECT credit_list(:'laiwu', 'twpermit:79999001', '外三', '（2026）鲁0116执19号', '{1}', '（2026）鲁0116执19号决定', '2026-04-13', '2026-04-13', NULL, '{"birth_date": "1980-01-04"}') \gset
SELECT credit_list(:'laiwu', ('org!:' || left(made.organization(20)::text, 17) || CASE right(made.organization(20)::text, 1) WHEN 'A' THEN 'B' ELSE 'A' END)::credit.subject, '砚二十有限公司',
	'（2026）鲁0116执20号', '{1}', '（2026）鲁0116执20号决定', '2026-04-14', '2026-04-14') \gset

SELECT credit_bar(:'laiwu', made.person(10), '（2026）鲁0116执11号', 'security_given', '担保书1号') AS bar, credit_bar(:'laiwu', made.person(17), '（2026）鲁0116执21号', 'assets_suffice', '查封笔录2号') \gset
CALL made.refused($$SELECT credit_list('济南市莱芜区人民法院', made.person(10), '壬十', '（2026）鲁0116执11号', '{1}', 'x', '2026-04-07', '2026-04-07')$$, '23514');
SELECT credit_bind(:firm, made.person(7), 'principal', '2026-02-02', '登记1号', '2026-02-03') \gset
SELECT credit_bind(:firm, made.person(18), 'actual_controller', '2026-02-02', '登记2号', '2026-02-03') \gset
SELECT credit_add_remark(:performs, '已履行三千元') \gset
SELECT credit_object(:corrected, 'inaccurate', '已履行部分未计入', '2026-06-01') AS founded \gset
SELECT credit_object(:performs, 'not_to_be_listed', '无履行能力', '2026-06-02') AS unfounded \gset

\connect - upgrade_court_2
SELECT credit_list(:'gangcheng', made.organization(2), '砚乙有限公司', '（2026）鲁0117执1号', '{1}', '（2026）鲁0117执1号决定', '2026-05-06', '2026-05-06') AS bankrupt_2 \gset
SELECT credit_list(:'gangcheng', made.person(1), '甲一', '（2026）鲁0117执2号', '{1}', '（2026）鲁0117执2号决定', '2026-05-06', '2026-05-06') AS second \gset

-- Departments ask, decide, feed back.
\connect - upgrade_finance
SELECT count(credit_check(made.person(n), 'laiwu/4', '政府采购：第' || n || '号')) + count(credit_check(made.organization(n), 'jia/1', 'subsidy')) AS n FROM generate_series(1, 9) n \gset
SELECT credit_feedback(made.person(2), 'laiwu/4', 'refused', '{"decided_on": "2026-05-11", "amount": 50000.50, "document_no": "莱财采〔2026〕1号"}') AS to_undo \gset
SELECT credit_feedback(made.person(1), 'laiwu/5', '停止发放', '{"amount": 1200, "evidence": {"uri": "https://example.invalid/1.pdf", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}') AS first \gset
SELECT credit_feedback(made.organization(1), 'jia/2', 'inspected') \gset
\connect - upgrade_civil
SELECT count(credit_check(made.person(n), 'laiwu/30', 'honour')) AS n FROM generate_series(6, 7) n \gset
SELECT credit_feedback(made.person(6), 'laiwu/30', 'withheld') \gset
SELECT credit_feedback(made.person(8), 'laiwu/35', 'assisted', '{"note": "查询婚姻登记"}') AS contested \gset
SELECT credit_acknowledge(:'laiwu', '2026-001') \gset
\connect - upgrade_bidding
SELECT count(credit_check(s, 'laiwu/4', 'bidding')) AS n FROM unnest(ARRAY[made.organization(1), made.organization(2), made.person(200), made.person(14)]) s \gset
\connect - upgrade_former
SELECT count(credit_check(made.person(n), 'laiwu/8', 'project')) AS n FROM generate_series(1, 8) n \gset
SELECT credit_feedback(made.person(1), 'laiwu/8', 'not_applicable') \gset

\connect - postgres
SELECT credit_unbind('upgrade_former') \gset
CALL made.date_back(1, '2026-09-21');

----------------------------------------------------------------------------
-- Second part: as if on 2026-10-12.
CALL made.begin(2);
\connect - upgrade_court
SELECT * FROM credit_push(:'laiwu', '2026-003', '[]') \gset
\copy credit.inbox (record) FROM PROGRAM 'perl test/upgrade/records.pl laiwu 3' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
-- A full list removes whom the court listed one by one, unless it has them too.
INSERT INTO credit.inbox (record)
SELECT jsonb_strip_nulls(jsonb_build_object('name', COALESCE(l.name, '甲十三'), 'subject', l.subject::text, 'case_no', l.case_no, 'decision_no', l.decision_no, 'decided_on', l.decided_on, 'grounds', l.grounds,
	'exit_ban', NULLIF(l.exit_ban, false), 'not_public', NULLIF(l.not_public, false), 'grace_until', CASE l.listing WHEN :marked THEN '2026-05-20' END,
	'birth_date', CASE WHEN l.subject::text ~ '^(passport|hm|tw)' THEN '1980-01-0' || CASE left(l.subject::text, 1) WHEN 'p' THEN 2 WHEN 'h' THEN 3 ELSE 4 END END,
	'period_years', CASE l.listing WHEN :corrected THEN 5 WHEN :early THEN 3 END, 'period_reason', CASE l.listing WHEN :corrected THEN '多项失信行为' WHEN :early THEN '暴力抗拒执行' END,
	'obligation', l.obligation))::text
FROM credit.current_list l WHERE l.court = :'laiwu' AND l.event IS NOT NULL;
SELECT * FROM credit_push_inbox(:'laiwu', '2026-004', 'full') \gset
SELECT pg_sleep(0.01) \gset
SELECT credit_remove(:performs, 'performed', '2026-09-28', '（2026）鲁0116执1号删', '2026-09-29') \gset
CALL made.refused(format($$SELECT credit_remove(%s, 'performed', '2026-09-28', 'x', '2026-09-29')$$, :corrected), '23514');
SELECT credit_expire(:expires, '（2024）鲁0116执4号满', '2026-03-13') \gset
SELECT credit_expire(:old, '（2012）鲁0116执15号满', '2015-10-12') \gset
SELECT pg_sleep(0.01) \gset
SELECT credit_decide_objection(:founded, true, '异1号', '2026-06-10', '部分履行属实') \gset
SELECT credit_correct(:corrected, '{"grounds": [1, 4, 5], "performed_part": "1000元", "obligation": null}', '漏记一项', '2026-06-10', '更正1号', '2026-06-12') \gset
SELECT credit_decide_objection(:unfounded, false, '异2号', '2026-06-11', '不成立'), credit_serve_decision(:unfounded, '2026-06-15') \gset
SELECT credit_request_review(:unfounded, '2026-06-20', '不服') \gset
SELECT credit_decide_review(:unfounded, false, '复1号', '2026-06-30', '维持') \gset
SELECT credit_object(:early, 'to_be_removed', '已积极履行', '2026-07-01') AS reviewed, credit_object(:marked, 'not_to_be_listed', '不服', '2026-07-02') AS unserved, credit_object(:exempt, 'inaccurate', '金额有误', '2026-10-08') AS open \gset
SELECT credit_decide_objection(:reviewed, false, '异3号', '2026-07-08'), credit_serve_decision(:reviewed, '2026-07-10'), credit_request_review(:reviewed, '2026-07-14'), credit_decide_objection(:unserved, false, '异4号', '2026-07-09') \gset
SELECT credit_stay(:retried, 'retrial', '再1号', '2026-06-01') \gset
SELECT credit_end_stay(:retried, 'retrial', '再1号终', '2026-08-03') \gset
SELECT credit_lift_bar(:bar, '担保物灭失') \gset
SELECT credit_list(:'laiwu', made.person(10), '壬十', '（2026）鲁0116执11号', '{1}', '（2026）鲁0116执11号决定', '2026-09-01', '2026-09-01') AS barred \gset
SELECT credit_exempt(:'laiwu', made.person(8), 'laiwu/13', '购买自住用房一套', '批准1号', '2026-05-06', '2026-05-07', '2099-12-31') \gset
SELECT credit_exempt(:'laiwu', made.person(8), 'laiwu/22', '子女就读公立学校', '批准2号', '2026-05-06', '2026-05-07', '2026-09-30') \gset
SELECT credit_exempt(:'laiwu', made.person(12), 'laiwu/22', '子女就读', '批准3号', '2026-05-06', '2026-05-07', '2099-12-31') AS ended \gset
SELECT credit_remove(:requested, 'applicant_request', '2026-09-10', '（2026）鲁0116执16号删', '2026-09-11', '{"requested_on": "2026-09-09"}') \gset
CALL made.refused(format($$SELECT credit_list('济南市莱芜区人民法院', made.person(16), '丁十六', '（2026）鲁0116执16号', '{1}', 'x', '2026-09-20', '2026-09-20', NULL, '{"on_application": true}')$$), '23514');
SELECT credit_change_identifier(:'laiwu', made.person(9), made.person(11), '2026-07-06', '证明1号', '2026-07-08') \gset
SELECT credit_add_remark(:performs, '已全部履行'), credit_add_remark(:exempt, '房屋为自住') \gset
\connect - upgrade_court_2
\set records `perl test/upgrade/records.pl gangcheng 2 array`
SELECT * FROM credit_push(:'gangcheng', 'B-2', :'records') \gset
\connect - postgres
-- Of both courts' listings, so by who acts for both.
SELECT credit_stay(:bankrupt_2, 'bankruptcy', '破1号', '2026-08-10') \gset
\connect - upgrade_office
SELECT credit_resume_measure('jia/3', '不再暂缓') \gset
SELECT credit_load_plan(made.plan('jia', '2026', '2026-10-01',
	'[{"name": "区财政局", "other_names": [], "not_the_same_as": []}, {"name": "甲县教育局", "other_names": [], "not_the_same_as": []}]',
	jsonb_build_array(
		made.measure(1, '限制取得补贴（修订）', '["withhold"]', 'restricted', '{区财政局}'),
		made.measure(2, '纳入重点检查', '["inspect"]', 'duty', '{甲县教育局,区财政局}', '["legal_representative", "principal", "actual_controller"]'),
		made.measure(3, '评先时参考', '["consider"]', 'restricted', '{甲县教育局}') || '{"effects": ["refuse"]}',
		made.measure(5, '移送线索', '["refer"]', 'duty', '{区财政局}')))) \gset
-- A later edition of the built-in plan, whose days are far away.
SELECT credit_load_plan(made.plan('laiwu', '2035', '2035-01-01', '[{"name": "区财政局", "other_names": [], "not_the_same_as": []}]',
	jsonb_build_array(made.measure(4, '限制参加政府采购活动（新）', '["refuse"]', 'restricted', '{区财政局}'), made.measure(37, '限制取得新补贴', '["withhold"]', 'restricted', '{区财政局}')))) \gset

-- Applications on their own tables.
\connect - postgres
CREATE SCHEMA upgrade_app AUTHORIZATION upgrade_finance;
\connect - upgrade_finance
CREATE TABLE upgrade_app.bid (id integer PRIMARY KEY, bidder credit.subject, measure credit.measure DEFAULT 'laiwu/4', price numeric);
CREATE INDEX bid_bidder_idx ON upgrade_app.bid (bidder);
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE OF bidder ON upgrade_app.bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
CREATE TABLE upgrade_app.loan (id integer PRIMARY KEY, borrower credit.subject, why text);
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE ON upgrade_app.loan FOR EACH ROW EXECUTE FUNCTION credit_enforce('borrower', 'laiwu/32', 'record', 'why');
CREATE TABLE upgrade_app.tender (id integer PRIMARY KEY, who credit.subject);
CREATE TRIGGER enforce BEFORE INSERT OR UPDATE ON upgrade_app.tender FOR EACH ROW EXECUTE FUNCTION credit_enforce('who', 'laiwu/5', 'warn');
CREATE TABLE upgrade_app.grant_request (id integer PRIMARY KEY, applicant credit.subject, decision text);
CREATE TRIGGER feed_back AFTER INSERT OR UPDATE ON upgrade_app.grant_request FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('applicant', 'laiwu/5', 'decision');
GRANT USAGE ON SCHEMA upgrade_app TO upgrade_official;
GRANT INSERT ON upgrade_app.bid TO upgrade_official;
INSERT INTO upgrade_app.bid VALUES (1, made.person(200), 'laiwu/4', 100);
CALL made.refused('INSERT INTO upgrade_app.bid VALUES (2, made.organization(1), ''laiwu/4'', 200)', 'CR001');
INSERT INTO upgrade_app.loan SELECT n, made.person(n), CASE WHEN n % 2 = 0 THEN 'subsidy' ELSE '资金支持：贷款' END FROM generate_series(2, 12) n;
SET client_min_messages = error;
INSERT INTO upgrade_app.tender VALUES (1, made.person(3)), (2, made.person(201));
INSERT INTO upgrade_app.grant_request VALUES (1, made.person(3), NULL), (2, made.person(201), 'refused'), (3, made.organization(1), 'refused');
UPDATE upgrade_app.grant_request SET decision = 'withheld' WHERE id = 1;
SELECT credit_correct_feedback(:first, 'refused', '{"amount": 1300, "document_no": "莱财〔2026〕2号"}', '金额有误') AS corrected_feedback \gset
SELECT credit_acknowledge(:'gangcheng', 'B-1') \gset
INSERT INTO credit.feedback_entry (subject, measure, outcome, detail) VALUES (made.organization(3)::text, 'laiwu/4', '不予批准', '{"document_no": "莱财〔2026〕3号"}'), (made.organization(3)::text, 'laiwu/4', 'inspected', '{"amount": 1}'),
	('3799**********0198', 'laiwu/4', 'refused', NULL), (made.person(202)::text, 'laiwu/4', 'refused', NULL), (made.organization(3)::text, 'laiwu/8', 'refused', NULL);
\connect - upgrade_official
BEGIN;
SELECT credit_override(made.organization(1), 'laiwu/4', '区政府专题会议纪要，保障民生') \gset
INSERT INTO upgrade_app.bid VALUES (2, made.organization(1), 'laiwu/4', 200);
COMMIT;
\connect - upgrade_civil
SELECT cardinality(credit_match(ARRAY[made.person(6)::text, 'x', made.person(7)::text, made.person(300)::text], 'laiwu/30', '评先评优：年度')) AS n \gset
-- So many that a figure may tell the measure and the purpose.
SELECT count(credit_check(made.person(n), 'laiwu/3', 'licensing')) AS n FROM unnest('{3,5,8,10,12,13,14}'::int[]) n \gset
\connect - postgres
SELECT cardinality(credit_match(ARRAY(SELECT made.person(n)::text FROM generate_series(1, 15) n))) AS n \gset
SELECT credit_object_feedback(:contested, '不是本人', '2026-10-09', true) AS with_others, credit_object_feedback(:to_undo, '记录有误', '2026-10-09') AS department_record \gset
SELECT credit_decide_objection(:department_record, false, '财复1号', '2026-10-10', '无误') \gset
SELECT credit_statement(made.person(1)) IS NOT NULL AS told \gset
CALL made.date_back(2, '2026-10-12');

----------------------------------------------------------------------------
-- Third part: as if on 2026-11-02.
CALL made.begin(3);
\connect - upgrade_clerk
SELECT credit_revoke(:wrong, '主体有误', '2026-10-28', '（2026）鲁0116执2号撤', '2026-10-29') \gset
SELECT pg_sleep(0.01) \gset
SELECT credit_remove_early(:early, 'active_performance', '（2025）鲁0116执5号提前删', '2026-10-30') \gset
SELECT pg_sleep(0.01) \gset
SELECT credit_release(:firm, made.person(7), 'principal', '2026-10-20', '登记3号', '2026-10-21') \gset
SELECT credit_end_exemption(:ended, '终止1号', '2026-10-26') \gset
SELECT credit_link_successor(:'laiwu', made.organization(3), made.organization(4), '2026-10-19', '登记4号', '2026-10-22') \gset
SELECT credit_stay(:retried, 'retrial', '再2号', '2026-10-27') \gset
SELECT credit_list(:'laiwu', made.person(11), '辛九', '（2026）鲁0116执22号', '{1,5}', '（2026）鲁0116执22号决定', '2026-10-28', '2026-10-28', 5, '{"period_reason": "多项失信行为"}') \gset
SELECT pg_sleep(0.01) \gset
\set records `perl test/upgrade/records.pl laiwu 4 array`
SELECT * FROM credit_push(:'laiwu', '2026-005', :'records', 'delta', '2026-004') \gset
-- One that the push names as it was before the court corrected it is held; a name is accepted.
SELECT * FROM credit_push(:'laiwu', '2026-006', jsonb_build_array(
	jsonb_build_object('name', '甲一', 'subject', made.person(1)::text, 'case_no', '（2026）鲁0116执1号', 'decision_no', '（2026）鲁0116执1号决定', 'decided_on', '2026-03-02', 'grounds', '[1]'::jsonb),
	jsonb_build_object('name', '丁肆', 'subject', made.person(4)::text, 'case_no', '（2026）鲁0116执23号', 'decision_no', '（2026）鲁0116执23号决定', 'decided_on', '2026-09-03', 'grounds', '[1]'::jsonb))) \gset
SELECT credit_accept_name(made.person(4), '丁肆', '2026年更名') \gset
SELECT * FROM credit_push(:'laiwu', '2026-007', jsonb_build_array(
	jsonb_build_object('name', '丁肆', 'subject', made.person(4)::text, 'case_no', '（2026）鲁0116执23号', 'decision_no', '（2026）鲁0116执23号决定', 'decided_on', '2026-09-03', 'grounds', '[1]'::jsonb),
	-- A code that breaks its standard, taken as issued.
	jsonb_build_object('name', '砚廿一有限公司', 'subject', 'org!:' || left(made.organization(21)::text, 17) || CASE right(made.organization(21)::text, 1) WHEN 'A' THEN 'B' ELSE 'A' END,
		'case_no', '（2026）鲁0116执25号', 'decided_on', '2026-09-04', 'grounds', '[1]'::jsonb))) \gset
\connect - upgrade_court_2
\set records `perl test/upgrade/records.pl gangcheng 3 array`
SELECT * FROM credit_push(:'gangcheng', 'B-3', :'records') \gset
\connect - postgres
SELECT credit_end_stay(:bankrupt_2, 'bankruptcy', '破1号终', '2026-10-26') \gset
\set records `perl test/upgrade/records.pl jia 2 array`
SELECT * FROM credit_push(:'jia', '2', :'records', 'delta', '1') \gset
\connect - upgrade_office
SELECT credit_resume_measure('laiwu/21') \gset
SELECT credit_suspend_measure('laiwu/16', '待上级明确') \gset
\connect - upgrade_finance
-- What was done on a revoked record is undone, and fed back as a correction.
SELECT credit_correct_feedback(:to_undo, 'lifted', '{"document_no": "莱财〔2026〕4号"}', '列入决定已撤销') \gset
SELECT count(credit_check(l.s, 'laiwu/4', 'procurement')) AS n FROM (SELECT made.person(n) AS s FROM generate_series(1, 20) n) l \gset
SELECT credit_correct_feedback(:corrected_feedback, 'refused', '{"amount": 1400}', '再次更正') \gset
SELECT credit_acknowledge(:'laiwu', '2026-004') \gset
\connect - upgrade_housing
SET credit.department = '区住建局';
SELECT credit_feedback(made.organization(2), 'laiwu/12', 'inspected') \gset
SET credit.department = '区发改局';
SELECT credit_feedback(made.person(3), 'laiwu/17', 'refused', '{"amount": 99}') \gset
SELECT count(credit_check(made.person(n), 'laiwu/13', 'property')) AS n FROM generate_series(1, 14) n \gset
\connect - postgres
CALL made.date_back(3, '2026-11-02');

----------------------------------------------------------------------------
-- Fourth part: as if on 2026-11-16.
CALL made.begin(4);
\connect - upgrade_court
SELECT credit_draft_case(:firm) AS c1, credit_draft_case(:exempt, '一起购房豁免案') AS c2, credit_draft_case(:performs) AS c3, credit_draft_case(:marked) AS c4 \gset
SELECT credit_edit_case(:c1, '某建设公司失信联合惩戒案', E'## 一、基本情况\n\n某公司拒不履行。\n'), credit_edit_case(:c2, '一起购房豁免案', '庚某一案。') \gset
SELECT credit_approve_case(:c1, '莱法审〔2026〕1号', '2026-11-03'), credit_approve_case(:c2, '莱法审〔2026〕2号', '2026-11-03'), credit_approve_case(:c3, '莱法审〔2026〕3号', '2026-11-04') \gset
SELECT credit_forward_case(:c1, '莱法函〔2026〕1号', '2026-11-05'), credit_forward_case(:c2, '莱法函〔2026〕2号', '2026-11-05') \gset
SELECT credit_withdraw_case(:c2, '需要补充', '2026-11-06') \gset
\connect - upgrade_housing
SELECT credit_receive_case(:c1, '莱发改收1号', '2026-11-09') \gset
\connect - upgrade_court
\copy credit.inbox (record) FROM PROGRAM 'perl test/upgrade/records.pl laiwu 5' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
SELECT * FROM credit_push_inbox(:'laiwu', '2026-008') \gset
SELECT credit_bar(:'laiwu', made.person(19), '（2026）鲁0116执24号', 'later_in_order', '分配方案1号') \gset
\connect - postgres
CALL made.date_back(4, '2026-11-16');

----------------------------------------------------------------------------
-- Fifth part: today.  What follows from the clock is made here: seals, figures, notices.
-- A line that was loaded and waits for its push.
\connect - upgrade_court_2
INSERT INTO credit.inbox (record) VALUES ('{"iname": "后到的", "cardNum": "379999"}'), ('no JSON at all');
\connect - postgres
SELECT credit_seal_log(20) \gset
\connect - upgrade_finance
SELECT count(credit_check(made.person(n), 'laiwu/4', 'procurement')) AS n FROM generate_series(1, 6) n \gset
\connect - postgres
SELECT credit_seal_log() \gset
SELECT credit_note_report('2026-09-01'), credit_note_report('2026-10-01') \gset
SELECT credit_snapshot(4) \gset
SELECT credit_note_overdue() \gset
-- After the last seal.
\connect - upgrade_bidding
SELECT count(credit_check(s, 'laiwu/5', 'funding')) AS n FROM unnest(ARRAY[made.organization(1), made.person(2), made.person(200)]) s \gset
\connect - postgres
-- A row that was changed, and one that is gone, for the log.
UPDATE credit.feedback SET detail = detail || '{"note": "更正文号"}' WHERE measure = 'laiwu/17';
DELETE FROM credit.feedback WHERE measure = 'laiwu/8';
-- What a restore, whose triggers are off, has to note again.
SELECT credit_rebuild_changes() \gset

SET client_min_messages = warning;
DROP SCHEMA made CASCADE;
