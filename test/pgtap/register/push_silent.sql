-- Register: a record that leaves something out.  What it is silent about stays as it
-- is (doc/register.md, rows 15 and 20 to 22): a later record that says all of it is
-- no change, and the number of the unit that came last is taken all the same.
BEGIN;
SELECT plan(8);
CREATE SEQUENCE pg_temp.no;
CREATE FUNCTION pg_temp.push(r jsonb) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT format('%s added, %s changed, %s unchanged, %s rejected', added, changed, unchanged, rejected) FROM credit_push('甲区人民法院', nextval('pg_temp.no')::text, jsonb_build_array(r))
$$;
\set person '{"iname": "甲某", "cardNum": "379999195001010012", "caseCode": "（2026）鲁0116执1号", "grounds": [4], "decisionDate": "2026-03-02", "decisionNo": "（2026）鲁决1号"}'
SELECT is(pg_temp.push(:'person'), '1 added, 0 changed, 0 unchanged, 0 rejected', 'a person is listed');
SELECT is(pg_temp.push(:'person'::jsonb - 'decisionNo' || '{"decisionDate": "2026-03-05"}'), '0 added, 1 changed, 0 unchanged, 0 rejected', 'a record without a number corrects the day');
SELECT is(pg_temp.push(:'person'::jsonb || '{"decisionDate": "20260305", "decisionNo": "[2026]鲁决01号"}'), '0 added, 0 changed, 1 unchanged, 0 rejected', 'one with the number says nothing new, however it is spelt');
SELECT is((SELECT count(*) FROM credit.listing), 2::bigint, 'and makes no version, which departments would have to acknowledge');
\set unit '{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [4], "decisionDate": "2026-03-02", "decisionNo": "（2026）鲁决2号"}'
SELECT is(pg_temp.push(:'unit'), '1 added, 0 changed, 0 unchanged, 0 rejected', 'a unit is listed');
SELECT is(pg_temp.push(:'unit'::jsonb - 'decisionNo' || '{"cardNum": "orgcode:MA3DEM01-9"}'), '0 added, 1 changed, 0 unchanged, 0 rejected', 'it comes under its organization code, without the number of the decision');
SELECT is((SELECT subject::text FROM credit.listing WHERE case_key LIKE '%执2号' AND known_until = 'infinity'), 'orgcode:MA3DEM01-9', 'and stands under the number that came last');
SELECT is((SELECT decision_no FROM credit.listing JOIN credit.listing_record USING (id) WHERE case_key LIKE '%执2号' AND known_until = 'infinity'), '（2026）鲁决2号', 'by the decision that it had');
SELECT * FROM finish();
ROLLBACK;
