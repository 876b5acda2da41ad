-- Register, 法释〔2017〕7号 arts. 1 to 5: a decision to list, one at a time: grounds,
-- bars, minors, the written and signed decision, the period.
BEGIN;
SELECT plan(51);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.list(grounds int[], years int DEFAULT NULL, details jsonb DEFAULT '{}', subject credit.subject DEFAULT '379999196001110130',
	case_no text DEFAULT '（2026）鲁0116执1号', decided date DEFAULT '2026-01-05', signed date DEFAULT '2026-01-05', name text DEFAULT '甲') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_id bigint;
	v_message text;
	v text;
BEGIN
	BEGIN
		v_id := credit_list('济南市莱芜区人民法院', subject, name, case_no, grounds, '（2026）鲁0116执1号决定', decided, signed, years, details);
		SELECT COALESCE(to_char(until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), 'open') INTO v FROM credit.listing WHERE id = v_id;
		RAISE EXCEPTION 'undo' USING ERRCODE = 'ZZ001', DETAIL = v;
	EXCEPTION
		WHEN SQLSTATE 'ZZ001' THEN RETURN v;
		WHEN OTHERS THEN GET STACKED DIAGNOSTICS v_message = MESSAGE_TEXT; RETURN v_message;
	END;
END $$;

-- Art. 1 and 2: grounds and periods
SELECT is(pg_temp.list('{1}'), 'open', 'ground 1 alone has no period');
SELECT is(pg_temp.list(ARRAY[g]), '2028-01-05 00:00', format('ground %s: two years from the decision', g)) FROM generate_series(2, 6) g;
SELECT is(pg_temp.list('{2}', y, '{"period_reason": "暴力抗拒执行"}'), (2026 + y) || '-01-05 00:00', format('violence: %s years', y)) FROM generate_series(3, 5) y;
SELECT is(pg_temp.list('{3,5}', 4, '{"period_reason": "多项失信行为"}'), '2030-01-05 00:00', 'several grounds: extended');
SELECT alike(pg_temp.list('{4}', 3, '{"period_reason": "x"}'), '%needs serious violence or threats (ground 2) or several grounds (art. 2)', 'one ground without violence is not extended');
SELECT alike(pg_temp.list('{2}', 3), '%extended without a reason%', 'nor without saying why');
SELECT alike(pg_temp.list('{2}', 6, '{"period_reason": "x"}'), '%must be 2, or 3 to 5%', 'never more than two and three years');
SELECT alike(pg_temp.list('{1}', 2), '%ground 1 alone has no period%', 'a period for ground 1 alone is refused');
SELECT alike(pg_temp.list('{7}'), '%not the number of a ground of art. 1%', 'no other ground');
SELECT alike(pg_temp.list('{}'), '%grounds of a listing are required', 'debt alone is none');

-- Art. 3
SELECT is(pg_temp.list('{1}', NULL, '{"bars": ["security_given"]}'), 'the decision cannot be entered: ground 1 is barred (法释〔2017〕7号 art. 3): sufficient security given', 'sufficient security keeps ground 1 away');
SELECT is(pg_temp.list('{4}', NULL, '{"bars": ["security_given"]}'), '2028-01-05 00:00', 'and no other ground');
SELECT alike(pg_temp.list('{1,4}', NULL, '{"bars": ["assets_suffice"]}'), '%ground 1 is barred%', 'among several grounds the first is barred all the same');
SELECT alike(pg_temp.list('{1}', NULL, '{"bars": "sympathy"}'), '%none of security_given%', 'no other bar');
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110130', '(2026)鲁0116执1号', 'later_in_order', '（2026）鲁0116执1号笔录')$$, 'a bar is put on record beforehand');
SELECT alike(pg_temp.list('{1}'), '%ground 1 is barred (法释〔2017〕7号 art. 3): later in the order of performance', 'and is known when the decision comes, however the case number is written');
SELECT is(pg_temp.list('{1}', NULL, '{}', '379999196001110130', '（2026）鲁0116执2号'), 'open', 'in this case only');
SELECT is((credit_push('济南市莱芜区人民法院', '1', '[{"name": "甲", "subject": "379999196001110130", "case_no": "（2026）鲁0116执1号", "grounds": [1], "decided_on": "2026-01-05"},
	{"name": "乙", "subject": "379999196102120186", "case_no": "（2026）鲁0116执3号", "grounds": [1], "bars": "not_refusing", "decided_on": "2026-01-05"}]')).rejected, 2::bigint, 'a push is refused by the same bars');
SELECT set_eq('SELECT reason FROM credit.push_reject', ARRAY['ground 1 is barred (法释〔2017〕7号 art. 3): later in the order of performance', 'ground 1 is barred (法释〔2017〕7号 art. 3): otherwise not able and refusing'], 'with the reason');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999196001110130', '（2026）鲁0116执1号', 'sympathy', 'x')$$, '22023', 'bar "sympathy" is not known', 'no other is recorded');
SELECT lives_ok($$SELECT credit_lift_bar((SELECT max(id) FROM credit.listing_bar), '顺序在先者已执行完毕')$$, 'a bar ends');
SELECT is(pg_temp.list('{1}'), 'open', 'and no longer counts');
SELECT throws_ok($$SELECT credit_lift_bar((SELECT max(id) FROM credit.listing_bar), 'x')$$, '42704', NULL, 'once');
SELECT throws_ok($$DELETE FROM credit.listing_bar$$, '42501', NULL, 'it stays on record');

-- Art. 4, by 民法典 art. 17: 379999 20080105 ... turned eighteen on 5 January 2026
SELECT is(pg_temp.list('{4}', NULL, '{}', '379999200801050120'), '2028-01-05 00:00', 'on the eighteenth birthday');
SELECT alike(pg_temp.list('{4}', NULL, '{}', '379999200801050120', decided => '2026-01-04', signed => '2026-01-04'), '%minors are never listed (法释〔2017〕7号 art. 4)', 'the day before: a minor');

-- Art. 5: the written decision, signed
SELECT is(pg_temp.list('{1}', signed => NULL), 'the decision is not signed', 'unsigned');
SELECT is(pg_temp.list('{1}', signed => '2026-01-06'), 'the decision is signed on a later day than it was made', 'signed after it was made');
SELECT is(pg_temp.list('{1}', decided => '2199-01-01'), 'the day of the decision lies in the future', 'not yet made');
SELECT is(pg_temp.list('{1}', NULL, '{"removal_reason": "履行完毕"}'), 'details must be a JSON object of the record''s further fields', 'a listing is not a removal');

-- What the arguments say, details do not say again, in no spelling of a field's name.
SELECT is_empty($$SELECT k, pg_temp.list('{4}', NULL, jsonb_build_object(k, v)) FROM unnest(ARRAY['grounds', 'grounds_', 'Grounds', '_g_rounds', 'name', 'iname', 'pname', 'NAME', 'subject', 'cardNum', 'card_num', 'CARDNUM', 'departyCardNum',
		'caseCode', 'case_code', 'caseNo', 'case_no', 'decisionNo', 'decision_no_', 'decisionDate', 'decided_on', 'DECISION_DATE', 'periodYears', 'period_years', 'courtName', 'court_name']) k, unnest(ARRAY['1', 'null', '"甲"', '[1]']::jsonb[]) v
	WHERE pg_temp.list('{4}', NULL, jsonb_build_object(k, v)) <> 'details say again what the arguments say: ' || k$$, 'refused, and the field is named');
SELECT is(pg_temp.list('{4}', NULL, '{"grounds_": [1]}'), 'details say again what the arguments say: grounds_', 'a ground');
SELECT is(pg_temp.list('{4}', NULL, '{"case_code": "（2026）鲁0116执2号", "Iname": "乙", "duty": "还款"}'), 'details say again what the arguments say: Iname, case_code', 'several');
SELECT is(pg_temp.list('{4}', NULL, '{"period_years": 3}'), 'details say again what the arguments say: period_years', 'a period, which the argument left to be the shortest');
SELECT is(pg_temp.list('{1}', NULL, jsonb_build_object(k, '履行完毕')), 'details must be a JSON object of the record''s further fields', 'nor is a listing a removal: ' || k) FROM unnest(ARRAY['removalReason', 'removal_reason_', 'REMOVEDON']) k;
SELECT is(pg_temp.list('{1}', NULL, '{"duty": "还款", "obligation": "腾房"}'), 'the decision cannot be entered: duty and obligation are one field, and say two different things', 'what they say themselves, they say once');
SELECT is(pg_temp.list('{4}', NULL, '{"duty": "还款", "obligation": "还款", "disruptTypeName": "违反财产报告制度", "x": 1}'), '2028-01-05 00:00', 'other fields are taken as of a push');

-- Effect: from the day of the decision, in one call
CREATE TEMP TABLE entered AS SELECT credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', '（2026）鲁0116执9号', '{1}', '（2026）鲁0116执9号决定', '2026-01-05', '2026-01-04',
	details => '{"obligation": "偿还借款500000元", "exit_ban": true}') AS id;
SELECT is(credit_is_restricted('379999196001110130', 'laiwu/20'), true, 'in force, marks included');
SELECT results_eq('SELECT action, listing, document_no, decided_on, fact_on FROM credit.court_event WHERE action = ''list''', $$VALUES ('list', NULL::bigint, '（2026）鲁0116执9号决定', '2026-01-05'::date, '2026-01-04'::date)$$, 'the decision is on record');
SELECT is((SELECT credit_explain('379999196001110130', 'laiwu/4') -> 'reasons' -> 0 ->> 'entered_by'), '（2026）鲁0116执9号决定', 'and explains the measure');
SELECT is(pg_temp.list('{1}', case_no => '(2026)鲁0116执09号'), 'the subject is on this court''s list in this case already', 'once in a case');
SELECT alike(pg_temp.list('{1}', case_no => '（2026）鲁0116执10号', name => '丙'), '%known under another name%', 'a known number under another name is held');
SELECT is((SELECT count(*) FROM credit.push_stage), 0::bigint, 'nothing is left on the way');
SELECT * FROM finish();
ROLLBACK;
