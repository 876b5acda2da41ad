-- Register: a case that is taken up again, or goes to another court, has further
-- numbers, and is one case under each of them: what is on record under one is asked
-- for under every other (法释〔2017〕7号 arts. 3, 5, 6, 10).
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT no_plan();
\ir ../../as_role.sql
\ir ../../send.sql
CREATE FUNCTION pg_temp.no(n int, word text DEFAULT '执', year int DEFAULT 2025) RETURNS text LANGUAGE sql AS $$SELECT format('（%s）鲁0116%s%s号', year, word, n)$$;
CREATE FUNCTION pg_temp.who(n int) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (ARRAY['379999196001110114', '379999196102120186', '379999196203130252', '379999198506150049'])[(n - 1) % 4 + 1]::credit.subject
$$;
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('iname', '某' || (n - 1) % 4, 'cardNum', pg_temp.who(n)::text, 'caseCode', pg_temp.no(n), 'grounds', '[4]'::jsonb, 'decisionNo', format('决%s', n), 'decisionDate', '2025-03-03') || more
$$;
CREATE FUNCTION pg_temp.again(n int) RETURNS jsonb LANGUAGE sql AS $$SELECT jsonb_build_object('caseCode', pg_temp.no(n, '执恢', 2026))$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$SELECT max(listing) FROM credit.listing WHERE case_no = pg_temp.no(n) AND known_until = 'infinity'$$;
CREATE FUNCTION pg_temp.add(n int, day date DEFAULT '2026-06-01') RETURNS void LANGUAGE sql AS $$
	SELECT credit_add_case('济南市莱芜区人民法院', pg_temp.listing(n), pg_temp.no(n, '执恢', 2026), format('恢%s', n), day)
$$;
CREATE FUNCTION pg_temp.refused() RETURNS text LANGUAGE sql AS $$SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1$$;

-- Bars (art. 3): entered under the further number, a ground is added under the first ...
SELECT pg_temp.send(pg_temp.record(1)), pg_temp.add(1) \g /dev/null
SELECT credit_bar('济南市莱芜区人民法院', pg_temp.who(1), pg_temp.no(1, '执恢', 2026), 'security_given', '担保1') AS bar \gset
SELECT is(pg_temp.send(pg_temp.record(1, '{"grounds": [1, 4]}' || jsonb_build_object('decisionNo', '增1', 'decisionDate', '2026-06-10'))), '0/0/0/0/1', 'a bar under the further number is the case''s');
SELECT matches(pg_temp.refused(), 'ground 1 is barred', 'by a push');
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{1}', '2026-06-10', '增1', '2026-06-10')$$, pg_temp.listing(1)), '23514', NULL, 'a further ground');
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"grounds": [1, 4]}', '笔误', '2026-06-10', '正1', '2026-06-10')$$, pg_temp.listing(1)), '23514', NULL, 'a correction');
SELECT throws_ok(format($$SELECT credit_bar('济南市莱芜区人民法院', %L, %L, 'security_given', '担保2')$$, pg_temp.who(1), pg_temp.no(1)), '23505', NULL, 'it is one bar');
SELECT credit_lift_bar(:bar, '撤保');
SELECT is(pg_temp.send(pg_temp.record(1, '{"grounds": [1, 4]}' || jsonb_build_object('decisionNo', '增1', 'decisionDate', '2026-06-10'))), '0/1/0/0/0', 'lifted, it is none');
-- ... and the other way round, of a listing that has ended, too.
SELECT pg_temp.send(pg_temp.record(2)), pg_temp.add(2) \g /dev/null
SELECT credit_bar('济南市莱芜区人民法院', pg_temp.who(2), pg_temp.no(2), 'student_loan', '证2'), credit_remove_early(pg_temp.listing(2), 'conduct_corrected', '删2', '2026-06-05') \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(2, pg_temp.again(2) || '{"decisionNo": "新2", "decisionDate": "2026-06-10"}')), '0/0/0/0/1', 'a bar under the first number');
SELECT matches(pg_temp.refused(), 'ground 4 is barred', 'keeps a record under the further one away');
SELECT throws_ok(format($$SELECT credit_list('济南市莱芜区人民法院', %L, '某1', %L, '{4}', '新2', '2026-06-10', '2026-06-10')$$, pg_temp.who(2), pg_temp.no(2, '执恢', 2026)), '23514', NULL, 'a decision as well');
-- The same number of another debtor's case is another case.
SELECT pg_temp.send(pg_temp.record(3, pg_temp.again(2))) \g /dev/null
SELECT is((SELECT count(*) FROM credit.current_list WHERE subject = pg_temp.who(3)), 1::bigint, 'another debtor''s is another');

-- The six months of art. 10: removed under what is now the further number, listed under the first.
SELECT pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(4, '{"grounds": [1]}' || pg_temp.again(4)))) \g /dev/null
SELECT credit_remove((SELECT listing FROM credit.current_list WHERE subject = pg_temp.who(4)), 'applicant_request', '2026-10-02', '删4', '2026-10-02', '{"requested_on": "2026-10-01"}') \g /dev/null
SELECT pg_temp.send(pg_temp.record(4, '{"grounds": [4], "onApplication": false}' || jsonb_build_object('decisionNo', '新4', 'decisionDate', '2026-10-10'))) \g /dev/null
SELECT pg_temp.add(4, '2026-10-11') \g /dev/null
SELECT credit_remove_early(pg_temp.listing(4), 'conduct_corrected', '删4b', '2026-10-20') \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(4, jsonb_build_object('decisionNo', '又4', 'decisionDate', '2026-10-25', 'onApplication', true))), '0/0/0/0/1', 'the six months are asked of the case');
SELECT matches(pg_temp.refused(), 'within six months', 'under whichever number');

-- Applicants' requests (art. 5)
SELECT pg_temp.send(pg_temp.record(5)), pg_temp.add(5) \g /dev/null
SELECT credit_request_listing('济南市莱芜区人民法院', pg_temp.who(5), pg_temp.no(5, '执恢', 2026), '申请人甲', '2026-06-02', '规避执行') AS request \gset
SELECT throws_ok(format($$SELECT credit_request_listing('济南市莱芜区人民法院', %L, %L, '申请人甲', '2026-06-03', '规避执行')$$, pg_temp.who(5), pg_temp.no(5)), '23505', NULL, 'a request under either number is one');
SELECT credit_add_ground(pg_temp.listing(5), '{3}', '2026-06-05', '增5', '2026-06-05') \g /dev/null
SELECT lives_ok(format($$SELECT credit_decide_request(%s, true, '准5', '2026-06-06', %s)$$, :request, pg_temp.listing(5)), 'and is granted by a listing under the other');

-- Other courts and other listings of the case
SELECT pg_temp.send('济南市钢城区人民法院', jsonb_build_array(pg_temp.record(6, pg_temp.again(6)))) \g /dev/null
SELECT credit_add_case('济南市钢城区人民法院', (SELECT listing FROM credit.current_list WHERE case_no = pg_temp.no(6, '执恢', 2026)), pg_temp.no(6), '恢6', '2026-06-01');
SELECT is(pg_temp.send(pg_temp.record(6)), '0/0/0/0/1', 'a case that another court has under its first number');
SELECT is(pg_temp.refused(), 'the same case and subject stand on the list of 济南市钢城区人民法院', 'is that court''s');

-- A full list: a record that cannot be read may be that of any listing of its case.
SET LOCAL credit.max_removal_share = 100;
SELECT pg_temp.send(pg_temp.record(7)), pg_temp.add(7) \g /dev/null
SELECT pg_temp.send('济南市莱芜区人民法院', jsonb_build_array(pg_temp.record(7, pg_temp.again(7) || '{"cardNum": "3701161962"}')), 'full') \g /dev/null
SELECT is((SELECT ended FROM credit.listing WHERE listing = pg_temp.listing(7) AND known_until = 'infinity'), NULL, 'an unreadable record under the further number keeps the listing');

-- Typical cases
SELECT credit_draft_case(pg_temp.listing(7)) AS c \gset
SELECT throws_ok(format($$SELECT credit_edit_case(%s, '案', %L)$$, :c, '案号' || pg_temp.no(7, '执恢', 2026)), '23514', NULL, 'no typical case shows any number of the case in full');
SELECT matches((SELECT body FROM credit.case_version WHERE typical_case = :c), '（案号：（2025）鲁0116执××号、（2026）鲁0116执恢××号）。', 'and its draft every one, without their numbers');
SELECT lives_ok(format($$SELECT credit_edit_case(%s, '案', '恢复执行')$$, :c), 'what is none is free');

-- What is told of a case has the number under which it stands, and the further ones.
SELECT credit_add_case('济南市莱芜区人民法院', pg_temp.listing(7), pg_temp.no(8, '执恢', 2026), '恢7b', '2026-06-02');
SELECT row_eq(format($$SELECT e -> 'case_no', e -> 'further_case_nos' FROM credit_explain(%L, 'laiwu/4') x, jsonb_array_elements(x -> 'reasons') e WHERE (e ->> 'listing')::bigint = %s$$, pg_temp.who(7), pg_temp.listing(7)),
	ROW('"（2025）鲁0116执7号"'::jsonb, '["（2026）鲁0116执恢7号", "（2026）鲁0116执恢8号"]'::jsonb), 'an explanation');
SELECT row_eq(format($$SELECT e -> 'case_no', e -> 'further_case_nos' FROM credit_statement(%L) x, jsonb_array_elements(x -> 'listings') e WHERE (e ->> 'listing')::bigint = %s$$, pg_temp.who(7), pg_temp.listing(7)),
	ROW('"（2025）鲁0116执7号"'::jsonb, '["（2026）鲁0116执恢7号", "（2026）鲁0116执恢8号"]'::jsonb), 'a statement');
SELECT matches(credit_statement_text(pg_temp.who(7)), '（2025）鲁0116执7号（本案又有案号（2026）鲁0116执恢7号、（2026）鲁0116执恢8号）\s+被执行人', 'in words as well');
SELECT doesnt_match(credit_statement_text(pg_temp.who(3)), '（2025）鲁0116执3号（', 'nothing where it has one number');

-- No decision is older than its case: than the earliest of its numbers, that is.
CREATE FUNCTION pg_temp.plain(n int) RETURNS jsonb LANGUAGE sql AS $$SELECT jsonb_build_object('caseCode', pg_temp.no(n, '执', 2026))$$;
SELECT pg_temp.send(pg_temp.record(9)) \g /dev/null
SELECT is(pg_temp.send(pg_temp.record(9, pg_temp.plain(9))), '0/0/0/0/1', 'a decision is not before the year of the case');
SELECT matches(pg_temp.refused(), 'decisionDate 2025-03-03 lies before the year of caseCode, 2026', 'as far as is known');
SELECT credit_add_case('济南市莱芜区人民法院', pg_temp.listing(9), pg_temp.no(9, '执', 2026), '立9', '2026-01-05');
SELECT is(pg_temp.send(pg_temp.record(9, pg_temp.plain(9))), '0/0/0/1/0', 'a further number of a later year makes no decision older');
SELECT is(pg_temp.send(pg_temp.record(9, pg_temp.plain(9) || '{"performance": "部分未履行", "regDate": "2026-01-04"}')), '0/1/0/0/0', 'nor does the filing under that number');
SELECT is(pg_temp.send(pg_temp.record(9, pg_temp.plain(9) || '{"decisionDate": "2024-12-30", "decisionNo": "另9"}')), '0/0/0/0/1', 'the year of the first number is asked');
SELECT matches(pg_temp.refused(), 'decisionDate 2024-12-30 lies before the year of caseCode, 2025', 'and named');
SELECT is(pg_temp.send(pg_temp.record(9, pg_temp.plain(9) || '{"decisionDate": "2999-01-01"}')), '0/0/0/0/1', 'what else is wrong is so still');
SELECT is(pg_temp.send(pg_temp.record(10, pg_temp.plain(9))), '0/0/0/0/1', 'of another debtor nothing is known');
-- A decision entered by itself, and a correction
SELECT credit_revoke(pg_temp.listing(9), '本不应纳入', '2026-06-02', '撤9', '2026-06-02') \g /dev/null
SELECT throws_ok(format($$SELECT credit_list('济南市莱芜区人民法院', %L, '某0', %L, '{4}', '再9', '2025-12-30', '2025-12-30')$$, pg_temp.who(9), pg_temp.no(9, '执', 2026)), '23514', NULL, 'older than the revocation');
SELECT lives_ok(format($$SELECT credit_list('济南市莱芜区人民法院', %L, '某0', %L, '{4}', '再9', '2026-06-10', '2026-06-10', details => '{"filed_on": "2026-01-04"}')$$, pg_temp.who(9), pg_temp.no(9, '执', 2026)), 'listed again under the further number');
SELECT pg_temp.send(pg_temp.record(11, '{"decisionDate": "2026-01-05"}' || pg_temp.plain(11))) \g /dev/null
SELECT throws_ok(format($$SELECT credit_correct((SELECT listing FROM credit.current_list WHERE case_no = %L), '{"decided_on": "2025-12-30"}', '笔误', '2026-06-10', '正11', '2026-06-10')$$, pg_temp.no(11, '执', 2026)), '23514', NULL, 'a day before the year of the only number is none');
SELECT credit_add_case('济南市莱芜区人民法院', (SELECT listing FROM credit.current_list WHERE case_no = pg_temp.no(11, '执', 2026)), pg_temp.no(11), '查明11', '2026-01-05');
SELECT lives_ok(format($$SELECT credit_correct((SELECT listing FROM credit.current_list WHERE case_no = %L), '{"decided_on": "2025-12-30"}', '笔误', '2026-06-10', '正11', '2026-06-10')$$, pg_temp.no(11, '执', 2026)), 'with an earlier one it can be');
SELECT is((SELECT count(*) FROM credit.stale_versions()), 0::bigint, 'every listing is what its decisions come to');
SELECT * FROM finish();
ROLLBACK;
