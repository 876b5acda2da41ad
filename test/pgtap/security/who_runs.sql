-- Security: who runs is who asks: a login's rights to decide are not to be had by whoever
-- gets the login to run their code, and what runs as the owner names nothing in
-- a schema that somebody else may own.
BEGIN;
SELECT plan(25);

CREATE ROLE court_a LOGIN;
CREATE ROLE court_b LOGIN;
CREATE ROLE finance LOGIN;
CREATE ROLE civil LOGIN;
SELECT credit_bind_court('甲法院', 'court_a'), credit_bind_court('乙法院', 'court_b'),
	   credit_bind_department('区财政局', 'finance'), credit_bind_department('区民政局', 'civil') \gset
SELECT is((credit_push('甲法院', '1', '[{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号",
	"grounds": [1], "decisionDate": "2026-06-01"}]')).added, 1::bigint, 'court A has a listing');
CREATE SCHEMA b;
GRANT ALL ON SCHEMA b TO court_b, civil;
GRANT USAGE ON SCHEMA b TO PUBLIC;

-- What another's code tries when court A runs it.  It says how each attempt ended.
SET LOCAL ROLE court_b;
CREATE TABLE b.said (what text, state text);
GRANT INSERT ON b.said TO PUBLIC;
CREATE FUNCTION b.try(what text, statement text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	INSERT INTO b.said VALUES (what, 'done');
EXCEPTION WHEN OTHERS THEN
	INSERT INTO b.said VALUES (what, SQLSTATE);
END $$;
CREATE FUNCTION b.useful() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	PERFORM b.try('push', $q$SELECT public.credit_push('甲法院', '2', '[]', 'full')$q$);
	PERFORM b.try('remove', $q$SELECT public.credit_remove(1, 'performed', '2026-11-01', 'x', '2026-11-01')$q$);
	PERFORM b.try('statement', $q$SELECT public.credit_statement('379999196001110130')$q$);
	PERFORM b.try('changes', $q$SELECT * FROM public.credit_changes(NULL, 10)$q$);
	PERFORM b.try('object', $q$SELECT public.credit_object(1, 'inaccurate', 'x', '2026-11-01')$q$);
	RETURN 1;
END $$;
GRANT EXECUTE ON FUNCTION b.useful() TO PUBLIC;
RESET ROLE;
SET LOCAL ROLE court_a;
SELECT is(b.useful(), 1, 'court A calls a SECURITY DEFINER function of court B');
RESET ROLE;
SELECT set_eq('SELECT what, state FROM b.said', $$VALUES ('push', '42501'), ('remove', '42501'), ('statement', '42501'), ('changes', '42501'), ('object', '42501')$$,
	'which cannot decide, state or read with A''s login');
SELECT is((SELECT count(*)::int FROM credit.current_list), 1, 'the listing stands');

-- The same from a trigger of court B on its own table, fired by the cascade of A's DELETE.
SET LOCAL ROLE court_a;
RESET ROLE;
CREATE SCHEMA a AUTHORIZATION court_a;
SET LOCAL ROLE court_a;
CREATE TABLE a.file (id int PRIMARY KEY);
INSERT INTO a.file VALUES (1);
GRANT USAGE ON SCHEMA a TO court_b;
GRANT REFERENCES ON a.file TO court_b;
RESET ROLE;
SET LOCAL ROLE court_b;
CREATE TABLE b.copy (id int REFERENCES a.file ON DELETE CASCADE);
INSERT INTO b.copy VALUES (1);
CREATE FUNCTION b.on_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM b.try('trigger: remove', $q$SELECT public.credit_remove(1, 'performed', '2026-11-01', 'x', '2026-11-01')$q$);
	RETURN OLD;
END $$;
CREATE TRIGGER t BEFORE DELETE ON b.copy FOR EACH ROW EXECUTE FUNCTION b.on_delete();
RESET ROLE;
SET LOCAL ROLE court_a;
DELETE FROM a.file;
RESET ROLE;
SELECT is((SELECT state FROM b.said WHERE what = 'trigger: remove'), '42501', 'a foreign key''s action decides nothing');
SELECT is((SELECT count(*)::int FROM credit.current_list), 1, 'the listing stands still');

-- A department's feedback by another's function
SET LOCAL ROLE civil;
CREATE FUNCTION b.feed() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	PERFORM public.credit_feedback('379999196001110130', 'laiwu/4', 'refused');
END $$;
RESET ROLE;
SET LOCAL ROLE finance;
SELECT throws_ok('SELECT b.feed()', '42501', NULL, 'feedback is the login''s own');
SELECT lives_ok($$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$$, 'which gives it directly');
RESET ROLE;

-- With a superuser's login
SET LOCAL ROLE court_b;
CREATE FUNCTION b.invent() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
	PERFORM public.credit_push('莫须有法院', '1', '[]');
END $$;
RESET ROLE;
SELECT throws_ok('SELECT b.invent()', '42501', NULL, 'nor are a superuser''s rights lent');
SELECT is((SELECT count(*)::int FROM credit.court WHERE name = '莫须有法院'), 0, 'no court is invented');

-- An application's own SECURITY DEFINER procedure, owned by a bound role, still asks.
CREATE ROLE application LOGIN;
CREATE ROLE clerk LOGIN;
SELECT credit_bind_application('区财政局', 'application', 'laiwu/4') \gset
GRANT EXECUTE ON FUNCTION credit_check(credit.subject, credit.measure, text) TO application;
GRANT CREATE ON SCHEMA b TO application;
SET LOCAL ROLE application;
CREATE FUNCTION b.may_bid(credit.subject) RETURNS text LANGUAGE sql SECURITY DEFINER AS $$
	SELECT verdict::text FROM public.credit_check($1, 'laiwu/4', 'bidding') $$;
RESET ROLE;
SET LOCAL ROLE clerk;
SELECT is(b.may_bid('379999196001110130'), 'restricted', 'a check acts for the current user, as row security does');
RESET ROLE;
SELECT is((SELECT asking_role::text FROM credit.access_log), 'application', 'and the log has whose right it was');

-- No court bound: nothing seen
CREATE ROLE stray LOGIN IN ROLE credit_court;
SET LOCAL ROLE court_a;
SELECT credit_remove(1, 'performed', '2026-11-20', '（2026）决1号', '2026-11-20') \gset
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130', '2026-06-02')), 28, 'a court sees the past of its list');
SET LOCAL ROLE stray;
SELECT is((SELECT count(*)::int FROM credit_changes(NULL, 10)), 0, 'a court''s role that is bound to no court sees no change of any');
SELECT is((SELECT count(*)::int FROM credit_measures('379999196001110130', '2026-06-02')), 0, 'no past of any');
SELECT throws_ok($$SELECT credit_statement('379999196001110130')$$, '42501', NULL, 'and makes no statement');
RESET ROLE;

-- What runs as the owner.  A function in SQL with a bound body names objects, any other names words.
CREATE TEMP TABLE func AS
	SELECT p.*, p.oid::regprocedure::text AS signature, l.lanname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
	JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	WHERE d.refclassid = 'pg_extension'::regclass AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'credit');
CREATE TEMP VIEW as_owner AS
	SELECT * FROM func WHERE prosecdef OR pronamespace = 'credit'::regnamespace AND lanname IN ('sql', 'plpgsql') AND prosqlbody IS NULL;
SELECT cmp_ok((SELECT count(*)::int FROM as_owner), '>', 60, 'there is code that runs as the owner');
SELECT is_empty($$SELECT signature FROM as_owner WHERE prosqlbody IS NULL AND lanname <> 'c'
	AND prosrc ~ ('\m' || (SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'credit') || '\.')$$,
	'it names nothing in the schema that the user chose');
SELECT is_empty($$SELECT signature FROM as_owner WHERE prosqlbody IS NULL AND lanname <> 'c' AND regexp_replace(prosrc, '''([^'']|'''')*''', '', 'g') ~* '\mcredit_[a-z_]+\s*\('$$,
	'and calls nothing of it by its name alone');
SELECT is_empty($$SELECT signature FROM func WHERE prosecdef AND proname LIKE 'credit\_%' AND pronamespace <> 'credit'::regnamespace AND prosqlbody IS NULL$$,
	'what users call runs with their rights, but for what is bound');

-- Decisions and their entries, one for one
SELECT is_empty($$SELECT d.signature FROM func d WHERE d.pronamespace = 'credit'::regnamespace AND d.proname LIKE 'do\_%'
	AND NOT EXISTS (SELECT FROM func e WHERE e.proname = 'credit_' || substr(d.proname, 4) AND e.proargtypes = d.proargtypes
		AND e.prosrc = 'credit_entry' AND NOT e.prosecdef AND e.prorettype = d.prorettype AND e.proretset = d.proretset
		AND e.proisstrict = d.proisstrict AND e.provolatile = d.provolatile)$$, 'every decision has its entry');
SELECT is_empty($$SELECT signature FROM func e WHERE e.prosrc = 'credit_entry' AND NOT EXISTS (SELECT FROM func d
	WHERE d.pronamespace = 'credit'::regnamespace AND d.proname = 'do_' || substr(e.proname, 8) AND d.proargtypes = e.proargtypes)$$, 'every entry its decision');
SELECT cmp_ok((SELECT count(*)::int FROM func WHERE prosrc = 'credit_entry'), '>=', 40, 'and they are many');
SELECT is_empty($$SELECT signature FROM func WHERE proname LIKE 'do\_%' AND EXISTS (
	SELECT FROM aclexplode(COALESCE(proacl, acldefault('f', proowner))) a WHERE a.grantee <> proowner)$$, 'which nobody may call but the owner');
SELECT is_empty($$SELECT signature FROM func WHERE prosrc ~ 'acts_for|acting_' AND lanname <> 'c' AND proname NOT LIKE 'do\_%'
	AND EXISTS (SELECT FROM aclexplode(COALESCE(proacl, acldefault('f', proowner))) a WHERE a.grantee <> proowner)$$,
	'nothing that others may call asks who acts without having asked who runs');

SELECT * FROM finish();
ROLLBACK;
