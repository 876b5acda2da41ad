-- Practice: tables and types of another version.  Whatever has a column more, or one of another name, is answered
-- from as before, or is an error that says so: nothing reads or fills what is not there.
BEGIN;
SELECT plan(5);

SELECT is((credit_push('济南市莱芜区人民法院', '1', $$[
	{"iname": "甲", "cardNum": "379999196001110130", "caseCode": "（2026）鲁0116执1号", "grounds": [1], "decisionDate": "2026-06-01"},
	{"iname": "乙公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执2号", "grounds": [1], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "since": "2026-04-01"}]}]$$)).added, 2::bigint, 'two are listed');
SELECT isnt(credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '治病', '豁1号', '2026-06-02', '2026-06-03', '2027-06-03'), NULL, 'one is exempt');
SET LOCAL client_min_messages = error;

-- What goes wrong with each question, once the statement has changed something: SQLSTATEs, in the order of the questions.
CREATE FUNCTION pg_temp.wrong(statement text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
	question text;
	states text[] := '{}';
BEGIN
	EXECUTE statement;
	FOREACH question IN ARRAY ARRAY[
		$q$SELECT credit_measures('379999196001110130')$q$,
		$q$SELECT * FROM credit_measures('379999196102120186', now(), now())$q$,
		$q$SELECT credit_check('379999196001110130', 'laiwu/13', 'procurement')$q$,
		$q$SELECT (credit_check('379999196102120186', 'laiwu/30', 'procurement')).*$q$,
		$q$SELECT credit_is_restricted('379999196001110130', 'laiwu/4')$q$,
		$q$SELECT credit_match_rows('{379999196001110130,x}', NULL, 'procurement')$q$,
		$q$SELECT * FROM credit.reach('379999196001110130', now(), now())$q$,
		$q$SELECT credit_explain('379999196001110130', 'laiwu/4')$q$,
		$q$SELECT credit_override('379999196001110130', 'laiwu/4', 'x')$q$,
		$q$SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused')$q$,
		$q$UPDATE credit.feedback SET recorded_by = 'x'$q$,
		$q$DELETE FROM credit.feedback$q$,
		$q$SELECT credit.check_record('{"iname": "甲", "cardNum": "379999196001110130"}')$q$] LOOP
		BEGIN
			EXECUTE question;
		EXCEPTION WHEN OTHERS THEN
			states := states || SQLSTATE;
		END;
	END LOOP;
	RAISE EXCEPTION '%', states USING ERRCODE = 'ZZ001';
EXCEPTION
	WHEN SQLSTATE 'ZZ001' THEN
		RETURN SQLERRM;
	WHEN feature_not_supported OR dependent_objects_still_exist THEN
		RETURN NULL;		-- it cannot be changed so
END $$;
SELECT is(pg_temp.wrong('SELECT'), '{}', 'all are answered');

CREATE TEMP TABLE tried AS
	SELECT c.relname, x.statement, pg_temp.wrong(x.statement) AS wrong
	FROM pg_catalog.pg_class c CROSS JOIN LATERAL (
		SELECT CASE c.relkind WHEN 'c' THEN format('ALTER TYPE credit.%I ADD ATTRIBUTE more text CASCADE', c.relname)
					ELSE format('ALTER TABLE credit.%I ADD COLUMN more text', c.relname) END AS statement
		UNION ALL
		SELECT format('ALTER %s credit.%I RENAME %s %I TO another %s', CASE c.relkind WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END, c.relname,
					  CASE c.relkind WHEN 'c' THEN 'ATTRIBUTE' ELSE 'COLUMN' END, a.attname, CASE c.relkind WHEN 'c' THEN 'CASCADE' END)
		FROM pg_catalog.pg_attribute a
		WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		  AND c.relname IN ('listing', 'relation', 'exemption', 'feedback', 'feedback_log', 'subject_link', 'role_binding', 'override', 'decision', 'measure_in_force', 'match', 'checked_record')
		UNION ALL
		SELECT format('ALTER TYPE credit.%I ALTER ATTRIBUTE %I TYPE varchar(1) CASCADE', c.relname, a.attname)
		FROM pg_catalog.pg_attribute a
		WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND c.relname IN ('decision', 'measure_in_force', 'match', 'checked_record')) x
	WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p', 'c') AND NOT c.relispartition;
SELECT is_empty($$SELECT statement, w FROM tried, unnest(wrong) w WHERE w !~ '^(55000|42703|42804|42883|42P13)$'$$,
	'what goes wrong says that the columns are not those of this version, or which column there is not');
SELECT is_empty($$SELECT statement, wrong FROM tried WHERE statement ~ 'ADD (COLUMN|ATTRIBUTE)' AND wrong <> '{}' AND relname NOT IN ('feedback_log', 'decision', 'measure_in_force', 'match', 'checked_record')$$,
	'a column more is no harm but to what C fills');
SELECT * FROM finish();
ROLLBACK;
