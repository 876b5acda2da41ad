-- Decision: what an answer reads.  Each table of the list is searched once for each
-- identifier of the subject, and only where the measure's rule can reach it;
-- exemptions only where a rule has reached it that a court can exempt from.
BEGIN;
SELECT plan(9);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "乙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01"}]$$)).added, 2::bigint, 'a person and an organization are listed');
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', '379999198506150049', '2026-07-01', '公安机关证明1号', '2026-07-02', '号码登记有误');

-- Index scans of each table that the statement makes, the second time: the first one reads rules, links and bindings.
CREATE FUNCTION pg_temp.searches(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	before jsonb;
BEGIN
	FOR i IN 1 .. 2 LOOP
		SELECT jsonb_object_agg(s.relname, s.idx_scan) INTO before FROM pg_catalog.pg_stat_xact_user_tables s WHERE s.schemaname = 'credit';
		EXECUTE statement;
	END LOOP;
	RETURN (SELECT string_agg(format('%s %s', s.relname, s.idx_scan - (before ->> s.relname)::bigint), ', ' ORDER BY s.relname)
			FROM pg_catalog.pg_stat_xact_user_tables s
			WHERE s.schemaname = 'credit' AND s.relname = ANY ('{listing,relation,exemption,plan_measure,role_binding,subject_link}')
			  AND s.idx_scan > (before ->> s.relname)::bigint);
END $$;

SELECT is(pg_temp.searches($$SELECT credit_is_restricted('379999196001110130', 'laiwu/4')$$), 'listing 2', 'a measure of who is listed: listings, under both numbers');
SELECT is(pg_temp.searches($$SELECT credit_is_restricted('379999196102120186', 'laiwu/4')$$), 'listing 1', 'somebody with one number');
SELECT is(pg_temp.searches($$SELECT credit_is_restricted('379999196001110130', 'laiwu/30')$$), 'relation 2', 'a measure of those in posts: their posts');
SELECT is(pg_temp.searches($$SELECT credit_check('379999196001110130', 'laiwu/13', 'procurement')$$), 'exemption 2, listing 2', 'one that a court can exempt from: exemptions');
SELECT is(pg_temp.searches($$SELECT credit_check('379999196102120186', 'laiwu/13', 'procurement')$$), 'listing 1', 'but not of who is not listed');
SELECT is(pg_temp.searches($$SELECT credit_measures('379999196001110130')$$), 'exemption 4, listing 2, relation 2', 'all measures: listings and posts once, exemptions for two measures');
SELECT is(pg_temp.searches($$SELECT credit_measures('91370116MA3DEM0198')$$), 'exemption 1, listing 1', 'an organization holds no posts, and one of the two measures does not reach it');
SELECT is(pg_temp.searches($$SELECT credit_measures('379999196102120186')$$), 'listing 1, relation 1', 'nothing more of who is not listed');
SELECT * FROM finish();
ROLLBACK;
