-- Register: codes that break their standard are taken as issued (org!:) and
-- counted.  Neither how the mark is typed nor whether it was needed changes the count.
BEGIN;
SELECT plan(3);

CREATE FUNCTION pg_temp.unchecked(push_no text, number text) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
	PERFORM credit_push('济南市莱芜区人民法院', push_no, jsonb_build_array(jsonb_build_object('iname', '公司' || push_no, 'cardNum', number,
		'caseCode', '（2026）鲁0116执1号', 'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01')));
	RETURN (SELECT p.unchecked + 10 * p.added FROM credit.push p ORDER BY p.id DESC LIMIT 1);
END $$;
SELECT is(pg_temp.unchecked('1', ' org!:91350211M00013FA1N'), 11::bigint, 'one that breaks it, with a blank pasted along: counted');
SELECT is(pg_temp.unchecked('2', 'org!:91350100M000100Y43'), 10::bigint, 'one that keeps it: an ordinary code, not counted');
SELECT is(pg_temp.unchecked('3', '91370116MA36N37P0L'), 10::bigint, 'one without the mark: not counted');
SELECT * FROM finish();
ROLLBACK;
