-- Decision: who has left a post is no longer reached through it.  A question
-- about the past does not bring it back to a department.
BEGIN;
SELECT plan(7);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[{"iname": "某公司", "cardNum": "91370116MA36N37P0L", "caseCode": "（2026）鲁0116执1号", "grounds": [1],
	"decisionDate": "2026-06-01", "relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "until": "2026-08-01"},
		{"cardNum": "379999196001110130", "role": "法定代表人"}]}]$$)).added, 1::bigint, 'a company with its former and its present representative');
CREATE ROLE asker;
-- A member of every department, so that only the rights on the register are missing.
DO $$ BEGIN PERFORM credit_bind_department(name, 'asker') FROM (SELECT DISTINCT name FROM credit.department) d; END $$;
GRANT EXECUTE ON FUNCTION credit_measures(credit.subject, timestamptz, timestamptz) TO asker;
CREATE FUNCTION pg_temp.through(who credit.subject, at timestamptz, known timestamptz DEFAULT 'infinity') RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures(who, at, known) WHERE via IS NOT NULL)
$$;

SELECT ok(NOT pg_temp.through('379999196102120186', now()), 'now: the former one is not reached');
SELECT ok(pg_temp.through('379999196102120186', '2026-07-01'), 'who may read the list sees that he was');
SET LOCAL ROLE asker;
SELECT ok(NOT pg_temp.through('379999196102120186', '2026-07-01'), 'a department does not');
SELECT ok(NOT pg_temp.through('379999196102120186', '2026-07-01', now()), '... nor as known at some time');
SELECT ok(pg_temp.through('379999196001110130', now()), 'the present one is reached');
SELECT ok(pg_temp.through('379999196001110130', '2026-07-01'), '... and was');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
