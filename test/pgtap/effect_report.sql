-- The effect report's figures add up with the tables that they are counted
-- from, for a period and the one before it, and name nobody.
BEGIN;
SELECT plan(22);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "370116196001110111", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-03-01"},
	{"iname": "乙", "cardNum": "371202196102120181", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-03-01"},
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-03-01"},
	{"iname": "丙", "cardNum": "37**", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-03-01"}]$$)).added, 3::bigint, 'three are listed');
SELECT is((credit_push('济南市莱芜区人民法院', '2', '[]')).added, 0::bigint, 'a heartbeat');
SELECT credit_remove((SELECT listing FROM credit.current_list WHERE case_no ~ '执2号'), 'performed', '2026-06-01', '删1', '2026-06-02') \gset
SELECT credit_feedback('370116196001110111', 'laiwu/4', 'refused', '{"amount": 1000}') AS f \gset
SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/4', 'refused'), credit_feedback('91370116MA3DEM0198', 'laiwu/35', 'assisted', '{"decided_on": "2026-05-05"}') \gset
SELECT credit_correct_feedback(:f, 'let_through', '{"amount": 2000}', '复核') \gset
SELECT (credit_check('370116196001110111', 'laiwu/4', 'procurement')).verdict, (credit_check('11010519491231002X', 'laiwu/4', 'procurement')).verdict AS v2 \gset
SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today \gset
CREATE FUNCTION pg_temp.figure(p_section text, p_item text, first_day date DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date, last_day date DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date) RETURNS text LANGUAGE sql AS $$
	SELECT sum(r.value) || '/' || COALESCE(sum(r.before)::text, '-') FROM credit_effect_report(first_day, last_day) r WHERE r.section = p_section AND r.item = p_item
$$;
SELECT is(pg_temp.figure('push', 'pushes'), (SELECT count(*) FROM credit.push) || '/0', 'pushes');
SELECT is(pg_temp.figure('push', 'heartbeats'), '1/0', 'a heartbeat among them');
SELECT is(pg_temp.figure('push', 'rejected'), (SELECT count(*) FROM credit.push_reject) || '/0', 'rejects');
SELECT is(pg_temp.figure('list', 'added_persons') || ' ' || pg_temp.figure('list', 'added_organizations'), '2/0 1/0', 'who was added');
SELECT is(pg_temp.figure('list', 'performed'), '1/0', 'who performed after being listed');
SELECT is(pg_temp.figure('standing', 'listings_of_persons') || ' ' || pg_temp.figure('standing', 'organizations'), '1/0 1/0', 'who stands on the list at the end');
SELECT is((SELECT sum(value) FROM credit_effect_report(:'today', :'today') WHERE section = 'feedback'), (SELECT count(*) FROM credit.current_feedback WHERE decided_on = :'today')::numeric, 'feedback by department and outcome adds up to the feedback of the period');
SELECT is(pg_temp.figure('feedback_total', 'feedbacks'), (SELECT count(*) FROM credit.current_feedback WHERE decided_on = :'today') || '/0', 'and to its total');
SELECT is(pg_temp.figure('feedback_total', 'amount'), '2000/0', 'what was corrected counts as corrected');
SELECT is(pg_temp.figure('feedback', 'assisted', '2026-05-10', '2026-05-19'), '0/1', 'the period before is of the same length, and ends the day before');
SELECT is(pg_temp.figure('feedback', 'assisted', '2026-05-05', '2026-05-05'), '1/0', 'a day is a period');
SELECT is(pg_temp.figure('check', 'checks') || ' ' || pg_temp.figure('check', 'restricted'), '2/0 1/0', 'checks');
SELECT is_empty($$SELECT * FROM credit_effect_report((now() - '1 year'::interval)::date, now()::date + 1) r WHERE r::text ~ '3701161960|MA3DEM|甲'$$, 'nobody is named');
SELECT throws_ok($$SELECT * FROM credit_effect_report('2026-05-10', '2026-05-09')$$, '22023', NULL, 'a period that is none');

-- As a page
CREATE TEMP TABLE page AS SELECT credit_effect_page((now() - '1 month'::interval)::date, now()::date + 1, '通报 <"甲" & 乙>') AS html;
SELECT lives_ok('SELECT xmlparse(document replace(html, ''<!DOCTYPE html>'', '''')) FROM page', 'the page is well-formed, whatever its title');
SELECT is((SELECT (xpath('//table[1]//tr/td[3]/text()', xmlparse(document replace(html, '<!DOCTYPE html>', ''))))::text[]::numeric[] FROM page),
	(SELECT array_agg(r.value ORDER BY r.department, o.ord) FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) r JOIN credit.outcome o ON o.code = r.item WHERE r.section = 'feedback'),
	'its figures are those of the report');
SELECT is((SELECT count(*)::int FROM page, unnest(xpath('//*[local-name()="rect" and @class="now"]', xmlparse(document replace(html, '<!DOCTYPE html>', ''))))),
	(SELECT (count(DISTINCT department) + count(DISTINCT item))::int FROM credit_effect_report((now() - '1 month'::interval)::date, now()::date + 1) WHERE section = 'feedback'), 'a bar for each department and each outcome');
SELECT is_empty($$SELECT FROM page WHERE html ~ '3701161960|MA3DEM'$$, 'nobody is named in it');
SELECT unalike((SELECT html FROM page), '%http%', 'and it needs nothing beside itself');
CREATE ROLE reader IN ROLE credit_reader;
SET LOCAL ROLE reader;
SELECT ok((SELECT count(*) > 10 FROM credit_effect_report('2026-01-01', '2026-12-31')), 'a reader has it');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
