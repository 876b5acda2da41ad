-- Register: characters 9 to 17 of a unified code are the unit's organization
-- code (GB 32100).  Listed under either, a unit is found under both, in every
-- answer; one case under each is one listing; and every rule on listing asks
-- for the unit.  Nobody else is found.
BEGIN;
SELECT plan(53);
CREATE FUNCTION pg_temp.cases(s credit.subject, known timestamptz DEFAULT 'infinity') RETURNS text[] LANGUAGE sql AS $$
	SELECT array_agg(case_no ORDER BY case_no) FROM credit_measures(s, statement_timestamp(), known) WHERE measure = 'laiwu/1'
$$;

SELECT is(credit_subject_key('91370116MA3DEM0198'), 'orgcode:MA3DEM01-9', 'the key is the organization code inside the unified code');
SELECT is(credit_subject_key('orgcode:MA3DEM01-9'), 'orgcode:MA3DEM01-9', 'an organization code is its own');
SELECT is(credit_subject_key('org!:91370116MA3DEM0199'), 'orgcode:MA3DEM01-9', 'one issued against the standard counts where the nine characters pass their own check');
SELECT is(credit_subject_key('org!:91370116MA3DEM0188'), 'org!:91370116MA3DEM0188', 'and where they do not, it is its own');
SELECT is(credit_subject_key('379999196001110130'), '379999196001110130', 'a person''s number is its own');
SELECT is(credit_subject_key('passport:CHN-E12345678'), 'passport:CHN-E12345678', 'any kind of a person''s number');
SELECT is('91370116MA3DEM0198'::credit.subject = 'orgcode:MA3DEM01-9', false, 'equality stays that of numbers');

-- Listed under the organization code, asked by the unified code, and back
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定1', '2026-01-05', '2026-01-05') AS a,
	credit_list('济南市莱芜区人民法院', '91370116MA3DEM0273', '莱芜青山有限公司', '（2026）鲁0116执2号', '{1}', '决定2', '2026-01-05', '2026-01-05',
		details => '{"relations": [{"cardNum": "379999196102120186", "role": "法定代表人"}]}') AS b;
SELECT is(pg_temp.cases('91370116MA3DEM0198'), ARRAY['（2026）鲁0116执1号'], 'listed under the organization code, found by the unified code');
SELECT is(pg_temp.cases('orgcode:MA3DEM02-7'), ARRAY['（2026）鲁0116执2号'], 'and the other way round');
SELECT is(pg_temp.cases('org!:91370116MA3DEM0199'), ARRAY['（2026）鲁0116执1号'], 'and by a code issued against the standard');
SELECT is(pg_temp.cases('91370116MA3DEM035X'), NULL, 'another unit is not found');
SELECT is(credit_is_restricted('91370116MA3DEM0198', 'laiwu/1'), true, 'restricted');
SELECT is((SELECT array_agg(DISTINCT credit_is_restricted(s::credit.subject, 'laiwu/1')) FROM generate_series(1, 300), unnest('{91370116MA3DEM0198,orgcode:MA3DEM02-7}'::text[]) s), '{t}', 'asked many times, too');
SELECT is((SELECT count(*) FROM generate_series(1, 300) WHERE credit_is_restricted('91370116MA3DEM035X', 'laiwu/1')), 0::bigint, 'and nobody else is');
SELECT is((credit_check('91370116MA3DEM0198', 'laiwu/1', 'procurement')).case_no, '（2026）鲁0116执1号', 'checked');
SELECT is(jsonb_array_length(credit_explain('orgcode:MA3DEM02-7', 'laiwu/1') -> 'reasons'), 1, 'explained');

-- Under which number the listing stands
SELECT is(credit_explain('91370116MA3DEM0198', 'laiwu/1') #>> '{reasons,0,listed_under}', 'orgcode:MA3DEM01-9', 'the reasons say under which number the listing stands');
SELECT matches((credit_check('91370116MA3DEM0198', 'laiwu/1', 'procurement')).basis, '；名单所列号码：orgcode:MA3DEM01-9$', 'so does the basis of a check');
SELECT is((credit_check('orgcode:MA3DEM01-9', 'laiwu/1', 'procurement')).basis ~ '所列号码', false, 'where it is another than the one asked about');
SELECT matches(credit_statement_text('91370116MA3DEM0198'), '（2026）鲁0116执1号\s+被执行人：莱芜砚禾有限公司（orgcode:MA3DEM01-9）', 'and the statement in words');
SELECT is(credit_statement_text('orgcode:MA3DEM01-9') ~ '所列号码', false, 'in the same way');

SELECT is((SELECT array_agg(restricted) FROM credit_match_rows('{91370116MA3DEM0198,orgcode:MA3DEM02-7,91370116MA3DEM035X}')), '{t,t,f}', 'matched');
SELECT is((SELECT array_agg(DISTINCT m.restricted ORDER BY m.restricted) FROM credit_match_rows((SELECT array_agg(n) FROM generate_series(1, 400), unnest('{91370116MA3DEM0198,orgcode:MA3DEM02-7}'::text[]) n)) m), '{t}', 'matched with many');
SELECT is((SELECT count(*) FROM credit_measures('379999196102120186') WHERE via = '91370116MA3DEM0273') > 0, true, 'whoever represents it is bound');
CREATE TEMP TABLE bidder (id text);
CREATE TRIGGER e BEFORE INSERT ON bidder FOR EACH ROW EXECUTE FUNCTION credit_enforce('id', 'laiwu/1');
SELECT throws_ok($$INSERT INTO bidder VALUES ('91370116MA3DEM0198')$$, 'CR001', NULL, 'an application''s row is refused');
SELECT lives_ok($$INSERT INTO bidder VALUES ('91370116MA3DEM035X')$$, 'another unit''s is not');
SELECT is((SELECT array_agg(x ->> 'identifier') FROM jsonb_array_elements(credit_statement('91370116MA3DEM0198') -> 'listings') x), '{orgcode:MA3DEM01-9}', 'the statement has the listing, and the number under which it stands');
SELECT is(credit_statement('91370116MA3DEM0198') -> 'identifiers', '["91370116MA3DEM0198", "orgcode:MA3DEM01-9"]', 'and both numbers');
SELECT is(jsonb_array_length(credit_statement('orgcode:MA3DEM01-9') -> 'asked') > 1, true, 'and who asked by the other one');

-- One case under each is one listing
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0198', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定3', '2026-02-05', '2026-02-05')$$, '23505', NULL, 'entered again under the other number: it is there');
SELECT is((SELECT (r.added, r.changed, r.rejected) FROM credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "莱芜青山有限公司", "cardNum": "orgcode:MA3DEM02-7", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionNo": "决定2", "decisionDate": "2026-01-05"},
	{"iname": "莱芜长勺有限公司", "cardNum": "orgcode:MA3DEM03-5", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-02-05"},
	{"iname": "莱芜长勺有限公司", "cardNum": "91370116MA3DEM035X", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-02-05"}]$$) r), (1::bigint, 1::bigint, 1::bigint), 'pushed under the other number it is a change; twice in a push it counts once');
SELECT matches((SELECT reason FROM credit.push_reject), 'stand at place 2 of this push', 'the second is told where the first stands');
SELECT is((SELECT count(*) FROM credit.current_list), 3::bigint, 'no listing is there twice');
SELECT is((SELECT subject FROM credit.current_list WHERE listing = (SELECT b FROM l)), 'orgcode:MA3DEM02-7', 'the listing stands under the number that the court wrote last');
SELECT is(pg_temp.cases('91370116MA3DEM0273'), ARRAY['（2026）鲁0116执2号'], 'and is found by both');
SELECT is((SELECT count(*) FROM credit.listing_history WHERE key = credit_subject_key('91370116MA3DEM0273')), 2::bigint, 'in the court''s own views by the key');
SELECT is((SELECT count(*) FROM credit.listing_history WHERE listing = (SELECT b FROM l)), 2::bigint, 'the history has both');
SELECT is((SELECT count(*) FROM credit_measures('379999196102120186') WHERE via = '91370116MA3DEM0273') > 0, true, 'what the court decided about its representative stands');
SELECT is((SELECT (r.unchanged, r.removed) FROM credit_push('济南市莱芜区人民法院', '2', $$[
	{"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2026-01-05"},
	{"iname": "莱芜青山有限公司", "cardNum": "orgcode:MA3DEM02-7", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionNo": "决定2", "decisionDate": "2026-01-05"},
	{"iname": "莱芜长勺有限公司", "cardNum": "91370116MA3DEM035X", "caseCode": "（2026）鲁0116执3号", "grounds": [1], "decisionDate": "2026-02-05"}]$$, 'full') r), (1::bigint, 0::bigint), 'a full list under the other number takes nothing off');

-- Art. 3: a bar under one code bars the other
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', 'orgcode:MA3DEM04-3', '（2026）鲁0116执4号', 'security_given', '担保书')$$, 'a bar under the organization code');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM043Q', '丁', '（2026）鲁0116执4号', '{1}', '决定4', '2026-02-05', '2026-02-05')$$, '23514', NULL, 'bars ground 1 under the unified code');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '91370116MA3DEM043Q', '（2026）鲁0116执4号', 'security_given', '担保书')$$, '23505', NULL, 'and is one bar');

-- Art. 10: within six months of a removal at the applicant's request
SELECT lives_ok($$SELECT credit_remove(l.a, 'applicant_request', '2026-03-02', '申请书', '2026-03-02', '{"requested_on": "2026-03-01"}') FROM l$$, 'removed at the applicant''s request');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定5', '2026-04-05', '2026-04-05', details => '{"on_application": true}')$$, '23514', NULL, 'six months count under the same number');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', 'org!:91370116MA3DEM0199', '莱芜砚禾有限公司', '（2026）鲁0116执1号', '{1}', '决定5', '2026-04-05', '2026-04-05', details => '{"on_application": true}')$$, '23514', NULL, 'and under any other');

-- A push does not undo what the court decided under the other number
SELECT is((SELECT r.rejected FROM credit_push('济南市莱芜区人民法院', '3', $$[
	{"iname": "莱芜砚禾有限公司", "cardNum": "orgcode:MA3DEM01-9", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionNo": "决定1", "decisionDate": "2026-01-05"}]$$) r), 1::bigint, 'the record of before the removal is held under the other number, too');

-- Names
SELECT is((SELECT r.rejected FROM credit_push('济南市莱芜区人民法院', '4', $$[
	{"iname": "莱芜别家有限公司", "cardNum": "91370116MA3DEM0273", "caseCode": "（2026）鲁0116执9号", "grounds": [1], "decisionDate": "2026-02-05"}]$$) r), 1::bigint, 'another name under the other number is held');
SELECT lives_ok($$SELECT credit_accept_name('orgcode:MA3DEM02-7', '莱芜别家有限公司', '更名')$$, 'a further name is accepted under one number');
SELECT is((SELECT r.added FROM credit_push('济南市莱芜区人民法院', '5', $$[
	{"iname": "莱芜别家有限公司", "cardNum": "91370116MA3DEM0273", "caseCode": "（2026）鲁0116执9号", "grounds": [1], "decisionDate": "2026-02-05"}]$$) r), 1::bigint, 'and holds for the other');

-- Bankruptcy stays all of the unit's listings
SELECT is((SELECT credit_stay(b, 'bankruptcy', '裁定1', '2026-05-06') FROM l), 2, 'a stay in bankruptcy meets the listings under both numbers');
SELECT is(pg_temp.cases('91370116MA3DEM0273'), NULL, 'nothing is in force');

-- An exemption under one number
SELECT lives_ok($$SELECT credit_exempt('济南市莱芜区人民法院', '91370116MA3DEM035X', 'laiwu/13', '差旅', '批1', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 30)$$, 'exempt under the unified code');
SELECT is((SELECT array_agg(DISTINCT verdict::text) FROM credit_measures('orgcode:MA3DEM03-5') WHERE measure = 'laiwu/13'), (SELECT array_agg(DISTINCT verdict::text) FROM credit_measures('91370116MA3DEM035X') WHERE measure = 'laiwu/13'), 'the answer is the same under the other');

SELECT * FROM finish();
ROLLBACK;
