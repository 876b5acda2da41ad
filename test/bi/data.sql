/*
 * A register with a past, for a dashboard to show: two courts, about 5,000
 * listings over eight months, what departments fed back and asked, and what
 * they owe.  Every name is invented and every number made up with valid check
 * digits (GB 11643, GB 32100, GB 11714).
 *
 * The functions for courts and departments date everything now, which is what
 * a register is for; so this writes the tables themselves, as their owner and
 * with past times.  Nothing but a restore or a demonstration does that.
 */
\set ON_ERROR_STOP on
\o /dev/null
BEGIN;
-- For the dates of this script only: the register uses this zone whatever the session's is.
SET LOCAL timezone = 'Asia/Shanghai';
-- Always the same cast, on days counted back from today.
SELECT pg_catalog.setseed(0.2017);

-- A notice that is not out yet is made up here, so that the demonstration has deadlines in any year.
SELECT credit_load_holidays(y, '演示用，不是通知', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
FROM pg_catalog.generate_series(date_part('year', current_date)::integer - 1, date_part('year', current_date)::integer + 1) y
WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);

/* Identifiers */

CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject
	LANGUAGE sql STABLE AS $$
	-- 7351 has no factor in common with the 16,436 days of 45 years, so none is met twice before all are.
	WITH body AS (
		SELECT CASE WHEN n % 100 < 42 THEN '370116' WHEN n % 100 < 70 THEN '371202' WHEN n % 100 < 80 THEN '370117' WHEN n % 100 < 86 THEN '371203'
					WHEN n % 100 < 89 THEN '370102' WHEN n % 100 < 92 THEN '370112' WHEN n % 100 < 95 THEN '370902' WHEN n % 100 < 97 THEN '370303'
					ELSE '320106' END
			   || to_char(date '1958-01-01' + (n::bigint * 7351 % 16436)::integer, 'YYYYMMDD'::text) || lpad((100 + n::bigint * 131 % 800)::text, 3, '0') AS b
	)
	-- Some are valid as a unified code too, so the kind is said.
	SELECT ('person:' || b || substr('10X98765432', 1 + (SELECT sum(w * substr(b, i::integer, 1)::integer) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::integer[]) WITH ORDINALITY u (w, i))::integer % 11, 1))::credit.subject
	FROM body
$$;
CREATE FUNCTION pg_temp.organization(n integer) RETURNS credit.subject
	LANGUAGE sql STABLE AS $$
	WITH body AS (
		SELECT 'MA' || lpad((n::bigint * 7919 % 1000000)::text, 6, '0') AS b
	), organization_code AS (
		SELECT '91' || (ARRAY['370116', '370116', '370116', '370117', '370112'])[1 + n % 5] || b
			   || substr('0X987654321', 1 + (SELECT sum(w * (strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(b, i::integer, 1)) - 1))
											 FROM unnest('{3,7,9,10,5,8,4,2}'::integer[]) WITH ORDINALITY u (w, i))::integer % 11, 1) AS c
		FROM body
	)
	SELECT (c || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', 1 + (31 - (SELECT sum(w * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(c, i::integer, 1)) - 1))
			FROM unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::integer[]) WITH ORDINALITY u (w, i))::integer % 31) % 31, 1))::credit.subject
	FROM organization_code
$$;
CREATE FUNCTION pg_temp.one_of(VARIADIC words text[]) RETURNS text
	LANGUAGE sql VOLATILE AS $$ SELECT words[1 + floor(random() * cardinality(words))::integer] $$;
-- A moment of office hours on that day, or on the Monday after it.
CREATE FUNCTION pg_temp.office_hour(day date) RETURNS timestamptz
	LANGUAGE sql VOLATILE AS $$
	SELECT (day + CASE extract(isodow FROM day) WHEN 6 THEN 2 WHEN 7 THEN 1 ELSE 0 END)::timestamptz + '8 hours 30 minutes'::interval + random() * '8 hours'::interval
$$;

/* Pushes: once a week from each court, the last of them yesterday or the day before */

CREATE TEMPORARY TABLE sent AS
	SELECT c.court, k, pg_catalog.row_number() OVER (ORDER BY k, c.ord) AS push,
		   (current_date - 247 + 7 * k + c.ord)::timestamptz + '9 hours 10 minutes'::interval + random() * '40 minutes'::interval AS at
	FROM (VALUES ('济南市莱芜区人民法院', 0), ('济南市钢城区人民法院', 1)) c (court, ord)
	CROSS JOIN pg_catalog.generate_series(0, 35) k;

/* Listings: 2,700 in the first push, the others week by week, more of them while a campaign ran */

CREATE TEMPORARY TABLE listed AS
	WITH week AS (
		SELECT k, sum(w) OVER (ORDER BY k) / sum(w) OVER () AS share
		FROM (SELECT k, (1 + k * 0.012) * CASE WHEN k BETWEEN 17 AND 21 THEN 2.2 WHEN k BETWEEN 27 AND 28 THEN 0.45 ELSE 0.8 + 0.4 * random() END AS w
			  FROM pg_catalog.generate_series(1, 35) k) x
	), draw AS (
		SELECT n, CASE WHEN n <= 2700 THEN 0 ELSE (SELECT min(k) FROM week WHERE share >= (n - 2700) / 2300.0) END AS k,
			   CASE WHEN n * 31 % 100 < 18 THEN '济南市钢城区人民法院' ELSE '济南市莱芜区人民法院' END AS court,
			   -- Some have several cases.
			   CASE WHEN n > 100 AND n % 25 = 0 THEN n - 63 ELSE n END AS who,
			   random() AS by_ground, random() AS by_end, random() AS by_time
		FROM pg_catalog.generate_series(1, 5000) n
	), told AS (
		SELECT d.*, s.push, s.at AS known_from, d.who % 100 >= 21 AS person,
			   s.at::date - CASE WHEN d.k = 0 THEN 3 + floor(random() * 700)::integer ELSE 1 + floor(random() * 9)::integer END AS decided_on,
			   CASE WHEN by_ground < 0.60 THEN '{1}' WHEN by_ground < 0.74 THEN '{1,4}' WHEN by_ground < 0.86 THEN '{4}' WHEN by_ground < 0.93 THEN '{5}'
					WHEN by_ground < 0.97 THEN '{3}' WHEN by_ground < 0.99 THEN '{6}' ELSE '{2}' END::smallint[] AS grounds,
			   random() < 0.03 AS grace, random() < 0.05 AS marked, random() < 0.02 AS not_public
		FROM draw d JOIN sent s ON s.court = d.court AND s.k = d.k
	), dated AS (
		SELECT t.*, CASE WHEN grace THEN decided_on + 46 ELSE decided_on END AS first_day, CASE WHEN grace THEN decided_on + 45 END AS grace_until,
			   CASE WHEN grounds <> '{1}' THEN CASE WHEN cardinality(grounds) > 1 AND by_time < 0.3 THEN 3 ELSE 2 END END AS period_years
		FROM told t
	), subject AS (
		SELECT who, CASE WHEN person THEN pg_temp.person(who) ELSE pg_temp.organization(who) END AS subject,
			   CASE WHEN person THEN pg_temp.one_of('王', '李', '张', '刘', '陈', '杨', '赵', '孙', '吕', '亓', '韩', '秦', '朱', '徐') || pg_temp.one_of('建国', '志强', '海涛', '振东', '永福', '庆山', '文斌', '秀英', '桂兰', '玉梅', '红霞')
					ELSE pg_temp.one_of('济南莱芜', '莱芜', '济南钢城', '山东') || pg_temp.one_of('砚', '砾', '岑', '沐', '衡', '汶', '嬴', '澄') || pg_temp.one_of('禾', '川', '岳', '泽', '舟', '石', '陵', '朴')
						 || pg_temp.one_of('建设工程', '商贸', '钢材贸易', '机械制造', '物流', '农业科技', '食品', '环保科技') || '有限公司' END AS name
		FROM (SELECT DISTINCT who, person FROM told) w
	)
	SELECT d.*, s.subject, s.name, CASE WHEN d.person THEN CASE WHEN substr(s.subject::text, 17, 1)::integer % 2 = 1 THEN 'male' ELSE 'female' END END AS sex,
		   pg_catalog.format('（%s）鲁%s执%s号', date_part('year', decided_on - 90), CASE WHEN court = '济南市莱芜区人民法院' THEN '0116' ELSE '0117' END, 1000 + n) AS case_no,
		   (decided_on + pg_catalog.make_interval(years => period_years))::date AS last_day
	FROM dated d JOIN subject s USING (who);

/*
 * What became of them, at most one thing each: the court removed the listing
 * (early, where it has a period), revoked it, stayed it, or put its expiry on
 * record, which it forgets now and then.
 */
CREATE TEMPORARY TABLE fate AS
	WITH kind AS (
		SELECT l.*, CASE WHEN by_end < 0.007 THEN 'revoke' WHEN by_end > 0.985 AND grounds = '{1}' THEN 'stay' WHEN last_day <= current_date THEN 'expire'
						 WHEN period_years IS NULL THEN 'remove' ELSE 'remove_early' END AS action
		FROM listed l
	), moment AS (
		SELECT l.*, pg_temp.office_hour(CASE action
					WHEN 'expire' THEN GREATEST(last_day + floor(by_ground * 3)::integer, known_from::date + 1)
					ELSE GREATEST(known_from::date, first_day) + 3 + floor(CASE action WHEN 'remove' THEN -620 * ln(1 - by_time) WHEN 'remove_early' THEN -2600 * ln(1 - by_time)
																					   ELSE 15 + 60 * by_time END)::integer END) AS at
		FROM kind l
	)
	SELECT m.n, m.court, m.action, m.at, row_number() OVER (ORDER BY m.at, m.n) AS event,
		   CASE m.action WHEN 'revoke' THEN '应当纳入的情形不存在' WHEN 'stay' THEN 'retrial' WHEN 'expire' THEN 'period_over'
						 WHEN 'remove_early' THEN pg_temp.one_of('active_performance', 'active_performance', 'conduct_corrected')
						 ELSE pg_temp.one_of('performed', 'performed', 'performed', 'performed', 'settlement_performed', 'settlement_performed', 'applicant_request', 'no_property', 'no_property', 'terminated') END AS reason
	FROM moment m
	WHERE m.at < now() - '2 hours'::interval AND NOT (m.action = 'expire' AND m.by_end > 0.96) AND (m.action = 'expire' OR m.last_day IS NULL OR m.at::date < m.last_day);

CREATE TEMPORARY TABLE exempted AS
	SELECT l.n, l.subject, l.court, m.measure, l.known_from + '20 days 4 hours'::interval AS at,
		   (SELECT max(event) FROM fate) + row_number() OVER (ORDER BY l.known_from, l.n, m.measure) AS event
	FROM listed l CROSS JOIN (VALUES ('laiwu/13'::credit.measure), ('laiwu/22')) m (measure)
	WHERE l.person AND l.n % 41 = 7 AND l.known_from > now() - '150 days'::interval AND l.known_from < now() - '21 days'::interval
	  AND NOT EXISTS (SELECT FROM fate f WHERE f.n = l.n);

/* The register */

INSERT INTO credit.court (name) SELECT DISTINCT court FROM sent;
INSERT INTO credit.push (id, court, push_no, mode, applied_at, records, digest, added, touches)
OVERRIDING SYSTEM VALUE
SELECT s.push, s.court, format('%s-%s', date_part('year', s.at), lpad((s.k + 1)::text, 3, '0')), 'delta', s.at, count(l.n), hashtextextended(s.court || s.k, 0), count(l.n),
	   ARRAY(SELECT DISTINCT CASE WHEN NOT x.person THEN 'organization' WHEN x.marked THEN 'marked' ELSE 'person' END FROM listed x WHERE x.push = s.push)
FROM sent s LEFT JOIN listed l ON l.push = s.push
GROUP BY s.push, s.court, s.k, s.at ORDER BY s.push;
UPDATE credit.push p SET base_push = b.push_no FROM credit.push b WHERE b.id = p.id - 2;
UPDATE credit.court c SET last_push = p.id, last_push_no = p.push_no, last_push_at = p.applied_at
FROM (SELECT DISTINCT ON (court) * FROM credit.push ORDER BY court, id DESC) p WHERE p.court = c.name;

INSERT INTO credit.court_event (id, court, action, listing, document_no, decided_on, fact_on, reason, at)
OVERRIDING SYSTEM VALUE
SELECT f.event, f.court, f.action, f.n, l.case_no || '之二', f.at::date, CASE WHEN f.action IN ('remove', 'revoke') THEN f.at::date - 1 END, f.reason, f.at
FROM fate f JOIN listed l USING (n) ORDER BY f.event;
INSERT INTO credit.court_event (id, court, action, document_no, decided_on, reason, at)
OVERRIDING SYSTEM VALUE
SELECT x.event, x.court, 'exempt', format('演示豁免〔%s〕%s号', date_part('year', x.at), x.event), x.at::date, '生活、经营必需', x.at FROM exempted x ORDER BY x.event;

INSERT INTO credit.party (subject, name_key, name, known_from)
SELECT DISTINCT ON (subject) subject, credit.name_key(name), name, known_from FROM listed ORDER BY subject, known_from;

-- The version that the push brought has the listing's number; the one that followed is numbered from 10,000 on.
CREATE TEMPORARY TABLE version AS
	SELECT l.n AS id, l.n, l.known_from, COALESCE(f.at, 'infinity') AS known_until, l.last_day::timestamptz AS until, NULL AS ended, NULL AS end_reason,
		   NULL::tstzmultirange AS stays, l.push, NULL::bigint AS event
	FROM listed l LEFT JOIN fate f USING (n)
	UNION ALL
	SELECT 10000 + f.event, f.n, f.at, 'infinity', CASE WHEN f.action IN ('expire', 'stay') THEN l.last_day ELSE GREATEST(f.at::date, l.first_day) END::timestamptz,
		   CASE f.action WHEN 'revoke' THEN 'revoked' WHEN 'expire' THEN 'expired' WHEN 'stay' THEN NULL ELSE 'removed' END, CASE WHEN f.action <> 'stay' THEN f.reason END,
		   CASE WHEN f.action = 'stay' THEN tstzmultirange(tstzrange(f.at::date, NULL)) END, NULL, f.event
	FROM fate f JOIN listed l USING (n);
INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, known_from, known_until, until, ended, end_reason, stays, case_no, case_key, court, push, event, source_digest, fact_digest)
SELECT v.id, v.n, l.subject, l.marked AND l.person, l.not_public, l.first_day::timestamptz, v.known_from, v.known_until, v.until, v.ended, v.end_reason, v.stays,
	   l.case_no, credit.case_key(l.case_no), l.court, v.push, v.event, md5('source' || v.n)::uuid, md5('fact' || v.n)::uuid
FROM version v JOIN listed l USING (n) ORDER BY v.known_from, v.id;
INSERT INTO credit.listing_record (id, name, sex, representative, court_name, area, filed_on, published_on, decision_no, decided_on, grounds, ground_text,
	period_years, period_reason, grace_until, basis_no, basis_issuer, obligation, performance)
SELECT v.id, l.name, l.sex, CASE WHEN NOT l.person THEN '法定代表人' END, l.court, '山东', l.decided_on - 90, l.decided_on + 2, l.case_no || '之一', l.decided_on, l.grounds,
	   (SELECT string_agg(g.name_zh, '，' ORDER BY g.ground_key) FROM credit_bi.dim_ground g WHERE g.ground_key = credit.ground_bits(l.grounds)),
	   l.period_years, CASE WHEN l.period_years = 3 THEN '有多项失信行为，延长一年' END, l.grace_until,
	   replace(l.case_no, '执', '民初'), l.court, format('偿还借款本金%s元及利息', 8000 + l.n * 7919 % 900000), '全部未履行'
FROM version v JOIN listed l USING (n);
INSERT INTO credit.stay (event, listing, proceeding, since) SELECT f.event, f.n, 'retrial', f.at::date FROM fate f WHERE f.action = 'stay';

INSERT INTO credit.relation (listing, person, organization, role, since, known_from, push)
SELECT r.n, pg_temp.person(8000 + r.who * 2 + r.ord), r.subject, r.role, r.decided_on::timestamptz - '900 days'::interval, r.known_from, r.push
-- Drawn in a list of columns, here and below: a condition on few rows would be drawn once for each of these.
FROM (SELECT l.*, p.*, random() AS drawn
	  FROM listed l CROSS JOIN (VALUES (0, 'legal_representative', 0.88), (1, 'actual_controller', 0.12)) p (ord, role, share)) r
WHERE NOT r.person AND r.drawn < r.share;

INSERT INTO credit.exemption (id, subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
OVERRIDING SYSTEM VALUE
SELECT x.event, x.subject, x.measure, (x.at::date + 1)::timestamptz, x.at::date + 181, x.at, x.event, '生活、经营必需', format('演示豁免〔%s〕%s号', date_part('year', x.at), x.event), x.court, x.event
FROM exempted x;

/* What departments fed back */

-- The office demands feedback on a few measures; on the others a department feeds back what it decided on an application.
SELECT credit_set_term('feedback', NULL, m::credit.measure) FROM unnest('{laiwu/16,laiwu/18,laiwu/30,laiwu/34,laiwu/35,laiwu/36}'::text[]) m;
SELECT credit_set_term('feedback', 15, 'laiwu/33');

CREATE TEMPORARY TABLE fed_back AS
	WITH held AS (
		SELECT l.n AS version, l.n, l.subject, l.person, l.court, GREATEST(l.known_from::date, l.first_day) AS since, LEAST(f.at::date, l.last_day, current_date + 1) AS before, l.k
		FROM listed l LEFT JOIN fate f USING (n)
	), concerned AS (
		SELECT h.*, h.subject AS whom FROM held h
		UNION ALL
		SELECT h.*, o.person FROM held h JOIN credit.relation o ON o.listing = h.n AND o.role = 'legal_representative'
	), demanded AS (
		SELECT c.*, d.*, random() AS drawn, CASE WHEN c.k = 0 THEN 4 + floor(random() * 55)::integer WHEN random() < d.late THEN 26 + floor(random() * 30)::integer ELSE 3 + floor(random() * 20)::integer END AS lag
		FROM concerned c
		JOIN (VALUES ('laiwu/5', '区财政局', true, true, false, 0.97, 0.05, '{withheld,not_applicable,not_applicable,revoked}'::text[], 90000),
					 ('laiwu/12', '区住建局', false, true, false, 0.95, 0.06, '{inspected,inspected,not_applicable}', NULL),
					 ('laiwu/12', '区城乡建设局', false, true, false, 0.89, 0.15, '{inspected,not_applicable}', NULL),
					 ('laiwu/15', '区城乡交通运输局', false, true, false, 0.80, 0.25, '{considered,not_applicable,not_applicable}', NULL),
					 ('laiwu/29', '区文明办', false, true, true, 0.93, 0.10, '{withheld,not_applicable,not_applicable}', NULL),
					 ('laiwu/33', '区金融工作服务中心', false, true, false, 0.985, 0.02, '{notified}', NULL)) d (measure, department, persons, organizations, posts, share, late, outcomes, amount)
			ON CASE WHEN c.whom::text <> c.subject::text THEN d.posts WHEN c.person THEN d.persons ELSE d.organizations END
	), applied AS (
		SELECT c.*, a.*, (current_date - day) AS ago
		FROM (VALUES ('laiwu/4', '区财政局', true, true, '{refused}'::text[], 34, 1800000),
					 ('laiwu/7', '区住建局', false, true, '{refused}', 26, 6500000),
					 ('laiwu/7', '区城乡水务局', false, true, '{refused}', 9, 3200000),
					 ('laiwu/8', '区科技局', true, true, '{refused}', 12, 250000),
					 ('laiwu/13', '区自然资源局', true, true, '{refused,refused,refused,let_through}', 46, 900000),
					 ('laiwu/17', '区发改局', true, true, '{withheld,refused}', 22, 400000),
					 ('laiwu/21', '区住建局', true, false, '{considered,withheld}', 38, 60000),
					 ('laiwu/22', '区教育局', true, false, '{refused,let_through}', 24, NULL),
					 ('laiwu/24', '区行政审批局', true, false, '{refused}', 18, NULL),
					 ('laiwu/27', '区人力资源社会保障局', true, false, '{refused}', 16, NULL),
					 ('laiwu/3', '区民政局', true, true, '{refused}', 9, NULL)) a (measure, department, persons, organizations, outcomes, monthly, amount)
		CROSS JOIN LATERAL (SELECT current_date - 1 - floor(random() * 240)::integer AS day, 1 + floor(random() * 5000)::integer AS n FROM generate_series(1, a.monthly * 8 * 2) g WHERE a.monthly > 0) r
		JOIN held c ON c.n = r.n
		WHERE CASE WHEN c.person THEN a.persons ELSE a.organizations END AND r.day BETWEEN c.since AND c.before - 1
	)
	SELECT version, whom AS subject, court, measure::credit.measure, department, outcomes[1 + floor(random() * cardinality(outcomes))::integer] AS outcome, amount, since + lag AS decided_on
	FROM demanded WHERE drawn < share AND since + lag < before
	UNION ALL
	SELECT version, subject, court, measure::credit.measure, department, outcomes[1 + floor(random() * cardinality(outcomes))::integer], amount, current_date - ago FROM applied;

INSERT INTO credit.feedback (subject, measure, outcome, detail, department, version, recorded_at, court, amount, document_no, decided_on)
SELECT f.subject, f.measure, f.outcome, jsonb_strip_nulls(jsonb_build_object('amount', f.sum, 'decided_on', f.decided_on, 'document_no', f.document_no)), f.department, f.version,
	   LEAST(pg_temp.office_hour(f.decided_on + floor(random() * 4)::integer), now() - '1 minute'::interval), f.court, f.sum, f.document_no, f.decided_on
FROM (SELECT b.*, CASE WHEN outcome IN ('refused', 'withheld', 'revoked') THEN round((amount * (0.1 + 1.8 * random()))::numeric, 2) END AS sum,
			 format('演示〔%s〕%s号', date_part('year', decided_on), row_number() OVER (ORDER BY decided_on, department, version)) AS document_no
	  FROM fed_back b) f
ORDER BY f.decided_on;

/* Who asked: mostly about people who are not listed */

INSERT INTO credit.access_log (checked_at, subject, measure, purpose, note, verdict, version, list_as_of, session_role, asking_role, application, department)
SELECT q.at, CASE WHEN q.hit THEN l.subject ELSE u.subject END, q.measure::credit.measure, q.purpose, '演示', CASE WHEN q.hit THEN q.verdict ELSE 'clear' END::credit.verdict,
	   CASE WHEN q.hit THEN l.n END, (SELECT max(s.at) FROM sent s WHERE s.at <= q.at), q.role, q.role, 'demonstration', q.department
FROM (SELECT a.*, pg_temp.office_hour(current_date - 1 - r.ago) AS at, random() < a.share AS hit, 1 + floor(random() * 5000)::integer AS n, 1 + floor(random() * 4000)::integer AS u
	  FROM (VALUES ('laiwu/4', '区财政局', 'procurement', 'restricted', 'finance', 7800, 0.057), ('laiwu/5', '区财政局', 'funding', 'restricted', 'finance', 5200, 0.107),
				   ('laiwu/7', '区住建局', 'bidding', 'restricted', 'housing', 6900, 0.091), ('laiwu/7', '区城乡水务局', 'bidding', 'restricted', 'water', 1500, 0.114),
				   ('laiwu/8', '区科技局', 'project', 'restricted', 'science', 1900, 0.096), ('laiwu/13', '区自然资源局', 'property', 'restricted', 'land', 11200, 0.068),
				   ('laiwu/17', '区发改局', 'project', 'restricted', 'reform', 1600, 0.130), ('laiwu/19', '区税务局', 'tax', 'reference', 'tax', 4300, 0.120),
				   ('laiwu/21', '区住建局', 'housing_fund', 'reference', 'housing', 5600, 0.081), ('laiwu/22', '区教育局', 'education', 'restricted', 'education', 3100, 0.073),
				   ('laiwu/24', '区行政审批局', 'appointment', 'restricted', 'approval', 6400, 0.088), ('laiwu/27', '区人力资源社会保障局', 'recruitment', 'restricted', 'personnel', 2700, 0.062),
				   ('laiwu/33', '区金融工作服务中心', 'credit', 'reference', 'banking', 4900, 0.151), ('laiwu/34', '区市场监管局', 'inspection', 'duty', 'market', 3600, 0.122))
			a (measure, department, purpose, verdict, role, times, share)
	  -- More of it in the last months than in the first.
	  CROSS JOIN LATERAL (SELECT floor(240 * power(random(), 1.25))::integer AS ago FROM generate_series(1, a.times)) r) q
JOIN listed l ON l.n = q.n
JOIN (SELECT g AS u, pg_temp.person(20000 + g) AS subject FROM generate_series(1, 4000) g) u ON u.u = q.u
WHERE q.at < now() - '5 minutes'::interval AND (NOT q.hit OR l.known_from < q.at AND NOT EXISTS (SELECT FROM fate f WHERE f.n = l.n)
	  AND (SELECT CASE WHEN l.person THEN m.binds_person ELSE m.binds_organization END FROM credit.measure_list m WHERE m.measure::text = q.measure))
ORDER BY q.at;

/* What is owed: receipts that two departments are slow with, and what courts have to decide */

INSERT INTO credit.receipt (push, department, received_at, received_by)
SELECT c.push, c.department, r.at, 'demonstration'
FROM credit.concerned c
CROSS JOIN LATERAL (SELECT c.applied_at + random() * CASE WHEN c.department IN ('区城管局', '区卫健局') THEN '16 days' ELSE '2 days' END::interval AS at) r
WHERE r.at < now() AND NOT (c.department = '区总工会' AND c.applied_at > now() - '30 days'::interval);

INSERT INTO credit.objection (subject, listing, kind, content, received_on, at)
SELECT l.subject, l.n, pg_temp.one_of('not_to_be_listed', 'inaccurate', 'to_be_removed'), '已经履行完毕，请求删除', current_date - 1 - 2 * x.ord::integer, (current_date - 1 - 2 * x.ord::integer)::timestamptz + '10 hours'::interval
FROM (SELECT *, row_number() OVER (ORDER BY n DESC) AS ord FROM listed WHERE n % 7 = 3 AND known_from < now() - '40 days'::interval AND NOT EXISTS (SELECT FROM fate f WHERE f.n = listed.n)) x
JOIN listed l USING (n) WHERE x.ord <= 13;
INSERT INTO credit.objection_step (objection, step, day, founded, document_no)
SELECT o.id, 'decided', current_date - 6, true, format('演示异议〔%s〕%s号', date_part('year', current_date), o.id) FROM credit.objection o WHERE o.received_on < current_date - 22;

-- Numbers that were given here are not given again.
SELECT setval('credit.listing_id_seq', 20000), setval(pg_get_serial_sequence('credit.push', 'id'), 1000), setval(pg_get_serial_sequence('credit.court_event', 'id'), 20000),
	   setval(pg_get_serial_sequence('credit.exemption', 'id'), 20000);
COMMIT;
ANALYZE;

/* The figures of the days that are over */

SELECT credit_snapshot(400);
\o

