-- Decision: a query over many subjects gathers the restricted ones into a set
-- once; it must answer exactly as asking subject by subject does.
BEGIN;
SELECT plan(15);

CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject LANGUAGE sql AS $$
	SELECT (base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1950-01-01'::date + n, 'YYYYMMDD') || lpad((n % 1000)::text, 3, '0') AS base) b
$$;
CREATE FUNCTION pg_temp.records(first integer, last integer, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_agg(jsonb_build_object('iname', 'P' || n, 'cardNum', pg_temp.person(n)::text, 'caseCode', format('（2026）鲁0116执%s号', n),
			'grounds', '[1]'::jsonb, 'decisionDate', '2026-06-01') || more) FROM generate_series(first, last) n
$$;
-- A query for each subject, so that each is looked up by itself.
CREATE FUNCTION pg_temp.one(who credit.subject, measure text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE answer boolean;
BEGIN
	EXECUTE format('SELECT credit_is_restricted(%L, %L)', who, measure) INTO answer;
	RETURN answer;
END $$;

SELECT is((credit_push('济南市莱芜区人民法院', '1', pg_temp.records(1, 400))).added, 400::bigint, '400 are listed');
SELECT is((credit_push('济南市莱芜区人民法院', '2', pg_temp.records(401, 450, '{"exitBan": true}'))).added, 50::bigint, '50 with an exit ban');
SELECT is((credit_push('济南市莱芜区人民法院', '3', $$[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执9001号", "grounds": [1],
	"decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196001110130", "role": "法定代表人"},
	{"cardNum": "379999196102120186", "role": "法定代表人", "until": "2026-08-01"}, {"cardNum": "379999196203130252", "role": "实际控制人"}]}]$$)).added, 1::bigint, 'an organization');
SELECT is((credit_push('济南市莱芜区人民法院', '4', (SELECT jsonb_agg(r || '{"removalReason": "履行完毕"}') FROM jsonb_array_elements(pg_temp.records(1, 100)) r))).removed,
	100::bigint, '100 removed');
CREATE TEMP TABLE applicant AS
	SELECT row_number() OVER (ORDER BY md5(n::text)) AS place, pg_temp.person(n) AS id FROM generate_series(1, 900) n
	UNION ALL SELECT 1000 + row_number() OVER (), id::credit.subject FROM unnest('{379999196001110130,379999196102120186,379999196203130252,91370116MA36N37P0L,91370116MA3EW6436A}'::text[]) id;

SELECT is((SELECT count(*)::int FROM applicant WHERE credit_is_restricted(id, 'laiwu/4')), 351, 'measure 4 over 905 applicants: 350 persons and the organization');
SELECT is((SELECT count(*)::int FROM applicant WHERE credit_is_restricted(id, 'laiwu/20')), 50, 'measure 20: those with the ban');
SELECT is_empty(format($$SELECT id FROM applicant WHERE credit_is_restricted(id, %1$L) IS DISTINCT FROM pg_temp.one(id, %1$L)$$, m),
	format('%s: row by row and at once, the same', m))
FROM unnest('{laiwu/4,laiwu/20,laiwu/30,laiwu/19,laiwu/9}'::text[]) m;
SELECT is_empty($$SELECT id FROM (SELECT id, m, credit_is_restricted(id, m) AS at_once FROM applicant, unnest('{laiwu/4,laiwu/30}'::credit.measure[]) m) q
	WHERE at_once IS DISTINCT FROM pg_temp.one(id, m::text)$$, 'with a measure that changes from row to row, too');
SET LOCAL credit.screening_memory = 0;
SELECT is_empty($$SELECT id FROM applicant WHERE credit_is_restricted(id, 'laiwu/4') IS DISTINCT FROM pg_temp.one(id, 'laiwu/4')$$, 'without memory for it: the same');
RESET credit.screening_memory;

-- The list and the plan change while one expression keeps asking
CREATE FUNCTION pg_temp.loop() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	a record;
	answer boolean;
	wrong integer := 0;
	hits integer := 0;
BEGIN
	FOR a IN SELECT * FROM applicant ORDER BY place LOOP
		IF a.place = 300 THEN
			PERFORM credit_push('济南市莱芜区人民法院', '5', pg_temp.records(501, 900));
		ELSIF a.place = 600 THEN
			PERFORM credit_suspend_measure('laiwu/4', '暂缓');
		ELSIF a.place = 700 THEN
			PERFORM credit_resume_measure('laiwu/4');
		ELSIF a.place = 800 THEN
			PERFORM credit_push('济南市莱芜区人民法院', '6', (SELECT jsonb_agg(r || '{"removalReason": "履行完毕"}') FROM jsonb_array_elements(pg_temp.records(101, 300)) r));
		END IF;
		answer := credit_is_restricted(a.id, 'laiwu/4');
		wrong := wrong + (answer IS DISTINCT FROM pg_temp.one(a.id, 'laiwu/4'))::int;
		hits := hits + answer::int;
	END LOOP;
	RETURN NEXT is(wrong, 0, 'a loop during which the list and the plan change: the answers follow at once');
	RETURN NEXT ok(hits BETWEEN 300 AND 800, 'and it had hits and misses');
END $$;
SELECT pg_temp.loop();

SELECT * FROM finish();
ROLLBACK;
