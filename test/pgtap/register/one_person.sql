-- Register: a person whose number has changed, by a court's document, is one
-- subject for every rule on listing, too: one case under both numbers is one
-- listing; bars, the six months, held records and names ask for the person.
-- So it is for two codes of an organization that a court has linked.
BEGIN;
SELECT plan(36);
SET LOCAL credit.max_removal_share = 100;
CREATE FUNCTION pg_temp.push(no text, who text, case_no text, more jsonb DEFAULT '{}', mode text DEFAULT 'delta') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', added, changed, removed, unchanged, rejected) FROM credit_push('济南市莱芜区人民法院', no,
		(SELECT jsonb_agg(jsonb_build_object('iname', '甲', 'cardNum', n, 'caseCode', case_no, 'grounds', '[1]'::jsonb, 'decisionDate', '2026-01-05') || more)
		 FROM unnest(string_to_array(who, ',')) n), mode)
$$;
CREATE FUNCTION pg_temp.list() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(subject::text || ' ' || case_no, ', ' ORDER BY listing) FROM credit.current_list
$$;

SELECT is(pg_temp.push('1', '379999198506150014', '（2026）鲁0116执1号'), '1 0 0 0 0', 'listed under the former number');
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', '379999198506150014', '379999198506150030', '2026-03-02', '公安机关证明1号', '2026-03-05')$$, 'the number has changed');
SELECT matches((credit_check('379999198506150030', 'laiwu/4', 'procurement')).basis, '；名单所列号码：379999[*]{12}$', 'a check says under which number the listing stands, masked');
SELECT is(credit_explain('379999198506150030', 'laiwu/4') #>> '{reasons,0,listed_under}', '379999************', 'so do the reasons');

-- One case is one listing
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150030', '甲', '（2026）鲁0116执1号', '{1}', '决定3', '2026-02-05', '2026-02-05')$$, '23505', NULL, 'entered again under the new number: it is there');
SELECT is(pg_temp.push('2', '379999198506150030', '（2026）鲁0116执1号'), '0 1 0 0 0', 'pushed under the new number it is a change');
SELECT is(pg_temp.list(), '379999198506150030 （2026）鲁0116执1号', 'and stands under the new number');
SELECT is((SELECT count(DISTINCT listing) FROM credit.listing), 1::bigint, 'as the listing that it was');
SELECT is((SELECT case_no FROM credit_measures('379999198506150014') LIMIT 1), '（2026）鲁0116执1号', 'it is found under the former');
SELECT is((SELECT count(DISTINCT case_no) FROM credit_measures('379999198506150014', now(), (SELECT max(known_from) - interval '1 microsecond' FROM credit.listing))), 1::bigint, 'and as it was known before');
SELECT is(pg_temp.push('3', '379999198506150014,379999198506150030', '（2026）鲁0116执2号'), '1 0 0 0 1', 'both in one push: the second is rejected');
SELECT matches((SELECT reason FROM credit.push_reject ORDER BY id DESC LIMIT 1), 'stand at place 1 of this push', 'with the place of the first');
SELECT is(pg_temp.push('4', '379999198506150030', '（2026）鲁0116执1号', '{}', 'full'), '0 0 1 1 0', 'a full list under the new number takes off what it does not have');
SELECT is(pg_temp.push('5', '379999198506150014', '（2026）鲁0116执1号', '{}', 'full'), '0 1 0 0 0', 'under the former: the listing stays');

-- Art. 3
SELECT lives_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999198506150014', '（2026）鲁0116执4号', 'security_given', '担保书')$$, 'a bar under the former number');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150030', '甲', '（2026）鲁0116执4号', '{1}', '决定4', '2026-02-05', '2026-02-05')$$, '23514', NULL, 'bars ground 1 under the new');
SELECT is(pg_temp.push('6', '379999198506150030', '（2026）鲁0116执4号'), '0 0 0 0 1', 'in a push as well');
SELECT throws_ok($$SELECT credit_bar('济南市莱芜区人民法院', '379999198506150030', '（2026）鲁0116执4号', 'security_given', '担保书')$$, '23505', NULL, 'and is one bar');

-- Art. 10
SELECT lives_ok($$SELECT credit_remove((SELECT listing FROM credit.current_list), 'applicant_request', '2026-03-02', '申请书', '2026-03-02', '{"requested_on": "2026-03-01"}')$$, 'removed at the applicant''s request under the former number');
SELECT throws_ok($$SELECT credit_list('济南市莱芜区人民法院', '379999198506150030', '甲', '（2026）鲁0116执1号', '{1}', '决定5', '2026-04-05', '2026-04-05', details => '{"on_application": true}')$$, '23514', NULL, 'the six months count under the new');
SELECT is(pg_temp.push('7', '379999198506150030', '（2026）鲁0116执1号'), '0 0 0 0 1', 'what the court has ended is not undone under the other number');

-- Names
SELECT is(pg_temp.push('8', '379999198506150030', '（2026）鲁0116执8号', '{"iname": "乙"}'), '0 0 0 0 1', 'another name under the new number is held');
SELECT is((SELECT array_agg(name ORDER BY name) FROM credit.party WHERE key IN ('379999198506150014', '379999198506150030')), '{甲}', 'and is not put on record');
SELECT lives_ok($$SELECT credit_accept_name('379999198506150014', '乙', '曾用名')$$, 'a further name is accepted under the former');
SELECT is(pg_temp.push('9', '379999198506150030', '（2026）鲁0116执8号', '{"iname": "乙"}'), '1 0 0 0 0', 'and holds under the new');

-- Bankruptcy, where units have linked codes; art. 9's correction
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '莱芜砚禾有限公司', '（2026）鲁0116执11号', '{1}', '决定11', '2026-01-05', '2026-01-05')$$, 'a unit is listed');
SELECT lives_ok($$SELECT credit_change_identifier('济南市莱芜区人民法院', 'orgcode:MA3DEM01-9', '91370116MA3DEM0273', '2026-03-02', '换证证明', '2026-03-05')$$, 'and gets another code');
SELECT lives_ok($$SELECT credit_list('济南市莱芜区人民法院', '91370116MA3DEM0273', '莱芜砚禾有限公司', '（2026）鲁0116执12号', '{1}', '决定12', '2026-01-05', '2026-01-05')$$, 'listed under it in another case');
SELECT is(credit_stay((SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执12号'), 'bankruptcy', '裁定1', '2026-05-06'), 2, 'a stay in bankruptcy meets both');
SELECT is(pg_temp.push('10', '91370116MA3DEM0198', '（2026）鲁0116执12号', '{"iname": "莱芜砚禾有限公司", "decisionNo": "决定12", "duty": "清偿"}'), '0 1 0 0 0', 'a third code that contains the first is the same unit');

-- Posts
SELECT lives_ok($$SELECT credit_bind((SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执11号'), '379999198506150014', 'legal_representative', '2026-01-05', '登记1', '2026-02-05')$$, 'a person is bound under the former number');
SELECT throws_ok($$SELECT credit_bind((SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执11号'), '379999198506150030', 'legal_representative', '2026-01-05', '登记1', '2026-02-05')$$, '23505', NULL, 'once, not again under the new');
SELECT is(credit_release((SELECT listing FROM credit.current_list WHERE case_no = '（2026）鲁0116执11号'), '379999198506150030', 'legal_representative', '2026-03-05', '登记2', '2026-03-05'), 1, 'and released under the new');

-- Overrides
CREATE TEMP TABLE bidder (id credit.subject);
CREATE TRIGGER e BEFORE INSERT ON bidder FOR EACH ROW EXECUTE FUNCTION credit_enforce('id', 'laiwu/4');
SELECT throws_ok($$INSERT INTO bidder VALUES ('379999198506150014')$$, 'CR001', NULL, 'a row under the former number is refused');
SELECT lives_ok($$SELECT credit_override('379999198506150030', 'laiwu/4', '个案审查')$$, 'an official lets the person through under the new');
SELECT lives_ok($$INSERT INTO bidder VALUES ('379999198506150014')$$, 'and the row goes in');

SELECT * FROM finish();
ROLLBACK;
