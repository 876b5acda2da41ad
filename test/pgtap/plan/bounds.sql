-- Plan: a loaded plan must not change the answers of other plans.  A mark that
-- would bind persons to whom it cannot apply is refused.
BEGIN;
SELECT plan(6);

CREATE TEMP TABLE next AS SELECT jsonb_build_object('code', 'next', 'title', '某区计划', 'document_no', NULL, 'issuer', '某区', 'edition', '1',
	'issued_on', NULL, 'valid_from', '2026-01-01', 'valid_until', NULL, 'target', NULL, 'mechanism', NULL, 'readings', '[]'::jsonb,
	'departments', '[{"name": "某局", "other_names": [], "not_the_same_as": []}]'::jsonb,
	'measures', $$[{"number": 1, "body": null, "title": "限制出境", "title_reading": null, "body_reading": null,
		"responsible": {"text": "某局", "departments": [{"written": "某局", "department": "某局"}], "open": false},
		"implementing": {"text": null, "departments": [], "open": false}, "effects": ["refuse"], "verdict": "restricted",
		"binds": {"person": true, "organization": false, "through_organization": []}, "condition": null, "court_mark": "exit_ban",
		"words": {"effects": "限制", "verdict": "限制", "binds": "被执行人", "condition": null, "court_mark": "不准出境人员"},
		"basis_fit": "names_listed_subject", "basis_note": null,
		"bases": [{"no": 1, "document": "某法", "document_no": null, "kind": "law", "articles": [], "quote": "……", "quote_reading": null}]}]$$::jsonb) AS plan;
CREATE FUNCTION pg_temp.load(path text, value jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT credit_load_plan(jsonb_set(plan, path::text[], value)) FROM next
$$;

SELECT throws_ok($$SELECT pg_temp.load('{valid_until}', '"300000-01-01"')$$, '22023',
	'valid_until is not a day: "300000-01-01"', 'a last day that is no moment');
SELECT throws_ok($$SELECT pg_temp.load('{valid_from}', '"0001-01-01"')$$, '22023', NULL, 'a first day before any court''s list');
SELECT throws_ok($$SELECT pg_temp.load('{measures,0,binds,through_organization}', '["legal_representative"]')$$, '22023',
	'invalid plan: measure 1: court mark "exit_ban" is a listed person''s, so it can bind persons only', 'a person''s mark does not reach through an organization');
SELECT throws_ok($$SELECT pg_temp.load('{measures,0,binds,organization}', 'true')$$, '22023', NULL, 'nor does it bind one');
SELECT lives_ok($$SELECT pg_temp.load('{valid_until}', '"9999-12-31"')$$, 'without either the plan is loaded');
SELECT credit_push('济南市莱芜区人民法院', '1', '[]') \g /dev/null
SELECT lives_ok($$SELECT count(*) FROM credit_measures('379999196001110130')$$, '... and answers go on');
SELECT * FROM finish();
ROLLBACK;
