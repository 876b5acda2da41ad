-- Security: what somebody with a login could try, to learn or do more than it may.
BEGIN;
SELECT plan(22);
CREATE ROLE official IN ROLE credit_office;

CREATE ROLE court_a; SELECT credit_bind_court('甲区人民法院', 'court_a') \gset
CREATE ROLE court_b; SELECT credit_bind_court('乙区人民法院', 'court_b') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE reader IN ROLE credit_reader;
SELECT is((credit_push('甲区人民法院', '1', $$[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'one court lists one');
SELECT is((credit_push('乙区人民法院', '1', $$[{"iname": "乙", "cardNum": "379999196102120186", "caseCode": "（2026）鲁0117执2号", "grounds": [2], "decisionDate": "2026-06-01"}]$$)).added, 1::bigint, 'another another');
SELECT ok((credit_check('379999196001110130', 'laiwu/4', 'procurement')).id > 0, 'the owner asks');
SELECT credit_feedback('379999196102120186', 'laiwu/3', 'refused') AS feedback \gset
SELECT listing AS listing_a FROM credit.listing WHERE court = '甲区人民法院' \gset
SELECT listing AS listing_b FROM credit.listing WHERE court = '乙区人民法院' \gset
CREATE FUNCTION pg_temp.said(who name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE m text; d text; h text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE query;
	RESET ROLE;
	RETURN NULL;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n', SQLSTATE, m, d, h);
END $$;

CREATE FUNCTION pg_temp.as_one(who name, before text, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
	EXECUTE format('SET LOCAL ROLE %I', who);
	EXECUTE before;
	EXECUTE query INTO result;
	RESET ROLE;
	RESET row_security;
	RETURN result;
END $$;

-- A function of low cost that reports the rows it sees, in the hope that it runs before the policy
CREATE TABLE leaked (what text);
GRANT SELECT, INSERT ON leaked TO PUBLIC;
CREATE FUNCTION leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN INSERT INTO public.leaked VALUES ($1); RETURN true; END $$;
SET LOCAL ROLE court_b;
SELECT count(*) FROM credit.my_listing() x WHERE leak(subject::text) \gset
SELECT count(*) FROM credit.current_list WHERE leak(name) \gset
SELECT count(*) FROM credit.my_party() x WHERE leak(name) \gset
SELECT count(*) FROM credit.my_listing_record() x WHERE leak(name) \gset
SELECT count(*) FROM credit.undo_list WHERE leak(subject::text) \gset
SET LOCAL ROLE finance;
SELECT count(*) FROM credit.my_access_log() x WHERE leak(subject::text) \gset
SELECT count(*) FROM credit.feedback WHERE leak(subject::text) \gset
SET LOCAL ROLE official;
SELECT count(*) FROM credit.masked_list WHERE leak(subject) \gset
RESET ROLE;
SELECT bag_eq('SELECT DISTINCT what FROM leaked', $$VALUES ('379999196102120186'), ('乙'), ('379999************')$$, 'a leaky function sees what its caller may see, in tables and views');

-- Joins, subqueries, RETURNING, cursors, COPY
SET LOCAL ROLE court_b;
SELECT is((SELECT count(*)::int FROM credit.my_listing() a LEFT JOIN credit.my_listing() b ON b.id <> a.id WHERE b.id IS NOT NULL), 0, 'not through a join');
SELECT is((SELECT count(*)::int FROM credit.listing_history), 1, 'not through a view');
SELECT is((SELECT max(listing)::text FROM credit.my_relation()), NULL, 'not through what belongs to it');
DECLARE c CURSOR FOR SELECT court FROM credit.my_listing() ORDER BY id;
FETCH ALL FROM c \gset through_
SELECT is(:'through_court'::text, '乙区人民法院', 'not through a cursor');
CLOSE c;
\set file `mktemp`
\o :file
COPY (SELECT court FROM credit.my_listing()) TO STDOUT;
\o
RESET ROLE;
\setenv CREDIT_FILE :file
\set copied `cat "$CREDIT_FILE"; rm "$CREDIT_FILE"`
SELECT is(:'copied'::text, '乙区人民法院', 'not through COPY');
SELECT is(pg_temp.as_one('court_b', 'SET LOCAL row_security = off', 'SELECT string_agg(court, '','') FROM credit.my_listing()'), '乙区人民法院', 'row security cannot be switched off');

-- Errors that could tell whether something exists
SELECT is(replace(pg_temp.said('court_b', format('SELECT credit_add_remark(%s, ''x'')', :listing_a)), :'listing_a', '#'),
		  replace(pg_temp.said('court_b', 'SELECT credit_add_remark(987654, ''x'')'), '987654', '#'), 'another court''s listing and none are told apart by nobody');
SELECT is(pg_temp.said('finance', $$SELECT credit_check('379999196001110130', 'laiwu/3', 'licensing')$$), pg_temp.said('finance', $$SELECT credit_check('11010519491231002X', 'laiwu/3', 'licensing')$$),
	'of who is listed no more is said than of who is not');
SELECT unalike(pg_temp.said('finance', $$SELECT credit_feedback('379999196001110130', 'laiwu/23', 'refused', '{"decided_on": "2020-01-01"}')$$), '%19600111%', 'no error shows a number');
SELECT is(pg_temp.said('finance', $$SELECT * FROM credit.feedback WHERE 1 / (CASE WHEN subject = '379999196102120186' THEN 0 ELSE 1 END) = 1$$), NULL, 'nor does one divide by what is there');

-- Taking on another role for a moment
SELECT is_empty($$SELECT r, m FROM unnest(ARRAY['court_a', 'court_b', 'finance', 'reader']) r, unnest(ARRAY['court_a', 'court_b', 'finance', 'reader', 'credit_office', 'credit_auditor']) m
	WHERE r <> m AND pg_has_role(r, m, 'MEMBER')$$, 'no binding makes one a member of another''s role, so that SET ROLE is refused');

-- Functions of a whole decision run as the owner: nothing that the caller has created may run in them
CREATE TEMP TABLE ran_as (who name);
GRANT INSERT, SELECT ON ran_as TO PUBLIC;
SET LOCAL ROLE court_b;
CREATE FUNCTION pg_temp.planted() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN INSERT INTO pg_temp.ran_as VALUES (current_user); RETURN true; END $$;
CREATE DOMAIN pg_temp.jsonb AS pg_catalog.jsonb CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.json AS pg_catalog.json CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.date AS pg_catalog.date CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.timestamptz AS pg_catalog.timestamptz CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.timestamp AS pg_catalog.timestamp CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.planted());
CREATE DOMAIN pg_temp.int8 AS pg_catalog.int8 CHECK (pg_temp.planted());
CREATE TEMP TABLE listing (id pg_catalog.int8);
CREATE TEMP TABLE court (name pg_catalog.text);
SELECT public.credit_push('乙区人民法院', '2', '[{"iname": "丁", "cardNum": "379999196203130252", "caseCode": "（2026）鲁0117执4号", "grounds": [1], "decisionDate": "2026-06-01"}]') \gset
SELECT public.credit_add_remark(:listing_b, '已与申请执行人协商') AS remark \gset
SELECT public.credit_correct(:listing_b, '{"obligation": "支付3万元"}', '更正', '2026-06-02', '（2026）鲁0117执2号之一', '2026-06-02') \gset
SELECT public.credit_statement_text('379999196102120186') \gset
SELECT public.credit_remove((SELECT l.listing FROM credit.my_listing() l WHERE l.case_no OPERATOR(pg_catalog.~~) '%执4号'), 'performed', '2026-06-02', '（2026）鲁0117执4号之一', '2026-06-03') \gset
RESET ROLE;
DROP TABLE pg_temp.listing, pg_temp.court;
DROP DOMAIN pg_temp.jsonb, pg_temp.json, pg_temp.date, pg_temp.timestamptz, pg_temp.timestamp, pg_temp.text, pg_temp.int8;
SELECT is((SELECT count(*)::int FROM credit.listing WHERE court = '乙区人民法院'), 4, '(push, correction and removal were carried out)');
SELECT is_empty('SELECT who FROM ran_as WHERE who <> ''court_b''', 'nothing that the caller made ran as the owner');

-- Nor can one make others do it
CREATE SCHEMA b AUTHORIZATION court_b;
SET LOCAL ROLE court_b;
CREATE FUNCTION b.push(bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM public.credit_push('甲区人民法院', '99', '[]', 'full'); RETURN $1; END $$;
CREATE FUNCTION b.quiet(bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN b.push($1); EXCEPTION WHEN insufficient_privilege THEN RETURN $1; END $$;
CREATE TABLE b.bait (x bigint);
INSERT INTO b.bait VALUES (1);
CREATE INDEX ON b.bait (b.quiet(x));
RESET ROLE;
ANALYZE b.bait;
SELECT is_empty($$SELECT FROM credit.push WHERE push_no = '99'$$, 'a function planted in an index does not push when an administrator analyzes the table');
SET LOCAL ROLE court_b;
SELECT throws_ok('SELECT b.push(1)', '42501', NULL, 'nor when its own court calls it');
RESET ROLE;
CREATE FUNCTION b.definer() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT (public.credit_check('379999196001110130', 'laiwu/3', 'licensing')).verdict::text $$;
ALTER FUNCTION b.definer() OWNER TO finance;
GRANT USAGE ON SCHEMA b TO finance, court_a;
SELECT throws_ok('SELECT b.definer()', '42501', NULL, 'a function that runs as its owner asks with the owner''s rights, whoever calls it');
CREATE FUNCTION b.again(n int) RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN CASE WHEN n = 0 THEN (SELECT count(*)::text FROM credit.my_listing()) ELSE b.again(n - 1) END; END $$;
ALTER FUNCTION b.again(int) OWNER TO court_a;
GRANT USAGE ON SCHEMA b TO court_b;
SET LOCAL ROLE court_b;
SELECT is(b.again(5), '1', 'row security within it is the owner''s, at any depth');
SELECT is((SELECT count(*)::int FROM credit.my_listing() WHERE court = '甲区人民法院'), 0, 'and the caller''s again behind it');
RESET ROLE;

SELECT * FROM finish();
ROLLBACK;
