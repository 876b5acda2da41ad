-- Practice: who is bound through a post in a listed unit is not its debtor (and is
-- perhaps on no list), and is told so, with what that person can do: prove that the post is over, have the
-- listing corrected, ask the court for private spending (法释〔2015〕17号 art. 3).
-- The unit itself is told its own ways (法释〔2017〕7号 arts. 11 and 12).
BEGIN;
SELECT plan(13);

SELECT credit_push('济南市莱芜区人民法院', '1', $$[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执1号", "grounds": [2],
	"decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}]}]$$);
CREATE FUNCTION pg_temp.says(query text, OUT message text, OUT detail text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE query;
EXCEPTION WHEN SQLSTATE 'CR001' THEN
	GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
END $$;
CREATE TABLE pupil (payer credit.subject);
CREATE TRIGGER listed BEFORE INSERT ON pupil FOR EACH ROW EXECUTE FUNCTION credit_enforce('payer', 'laiwu/22');
CREATE TEMP TABLE person AS SELECT (pg_temp.says($$INSERT INTO pupil VALUES ('379999196102120186')$$)).*;
CREATE TEMP TABLE unit AS SELECT (pg_temp.says($$INSERT INTO pupil VALUES ('91370116MA36N37P0L')$$)).*;

-- The refusal
SELECT alike(message, 'subject 379999************ is restricted by item 22: 限制子女就读高收费私立学校 (measure "laiwu/22")', 'first who, by which item, and what it is about') FROM person;
SELECT alike(detail, 'Case （2026）鲁0116执1号 of 济南市莱芜区人民法院, in force since 2026-06-01 through 2028-05-31. '
	'Bound as legal representative of the listed organization 91370116MA36N37P0L, which is the debtor of this case, and not the person. How to object: 该案被执行人是所在单位，不是本人。%',
	'then case and court, and that the debtor is the unit') FROM person;
SELECT alike(detail, '%不担任或者已经不再担任该职务的，可以书面向执行法院（济南市莱芜区人民法院）提交证明，申请停止对本人适用；%', 'the way that is this person''s: to prove that the post is over') FROM person;
SELECT alike(detail, '%因私消费并以个人财产支付的，可以向执行法院（济南市莱芜区人民法院）申请准许%', 'private spending is for the court to allow, where the plan''s measure knows of it') FROM person;
SELECT is(message, NULL, '(item 22 binds no unit)') FROM unit;

-- The answer and its reasons
SELECT alike((credit_check('379999196102120186', 'laiwu/22', 'education')).remedy, '该案被执行人是所在单位，不是本人。%六十日内向行政复议机关申请行政复议%', 'the check says the same, and what can be done about the department''s own act');
SELECT unalike((credit_check('91370116MA36N37P0L', 'laiwu/4', 'procurement')).remedy, '%不是本人%', 'who is the debtor is not told that it is not');
CREATE TEMP TABLE explained AS SELECT credit_explain('379999196102120186', 'laiwu/22') AS e;
SELECT is(e #> '{reasons,0,through}', '{"organization": "91370116MA36N37P0L", "roles": ["legal_representative"], "words": "因在该单位担任法定代表人；该案被执行人是该单位，不是本人"}'::jsonb,
	'the explanation says through which unit, by which post, and that the person is not the debtor') FROM explained;
SELECT is(e #>> '{remedy,words}', (credit_check('379999196102120186', 'laiwu/22', 'education')).remedy, 'and has the same way to object') FROM explained;

-- A measure that is suspended, or from which a court exempts: the person is still not on the list.
SELECT credit_suspend_measure('laiwu/22', '依据待核');
SELECT is(credit_explain('379999196102120186', 'laiwu/22') ->> 'means', '该项措施已暂停适用；所在单位仍在名单中，该案被执行人不是本人', 'suspended: nobody is called listed who is not');
SELECT credit_resume_measure('laiwu/22');
SELECT credit_exempt('济南市莱芜区人民法院', '379999196102120186', 'laiwu/22', '子女就读一年', '批准1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30);
SELECT is(credit_explain('379999196102120186', 'laiwu/22') ->> 'means', '法院已批准例外，限于所载范围和期间；所在单位仍在名单中，该案被执行人不是本人', 'exempt: nor here');
SELECT alike((credit_check('379999196102120186', 'laiwu/22', 'education')).basis, '%法院批准的例外，批准文号：批准1；范围：子女就读一年；至' || credit.day_text(credit.legal_day(now()) + 30) || '（含当日）%', 'with the last day of the exemption');

-- In Chinese words of days: the last day, and never the first one after it (民法典 art. 1259).
SELECT results_eq($$SELECT credit.through_words(credit.day_start(d)) FROM unnest('{2028-03-20,2028-03-01,2027-01-01}'::date[]) d$$,
	$$VALUES ('至2028年3月19日（含当日）'), ('至2028年2月29日（含当日）'), ('至2026年12月31日（含当日）')$$, 'what ends at the beginning of a day has the day before as its last');
SELECT * FROM finish();
ROLLBACK;
