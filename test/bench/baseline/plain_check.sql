-- A check by plain SQL, with an entry in a log of the same columns and indexes.
CREATE TABLE plain_log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, checked_at timestamptz NOT NULL, subject text NOT NULL, measure text,
	purpose text NOT NULL, note text, verdict text, case_no text, session_role name, asking_role name, application text, department text);
CREATE INDEX ON plain_log (subject, checked_at);
CREATE INDEX ON plain_log (case_no) WHERE case_no IS NOT NULL;
CREATE FUNCTION plain_check(subject_id text, measure_id text, purpose_code text,
		OUT id bigint, OUT verdict text, OUT effect text, OUT case_no text, OUT since timestamptz, OUT until timestamptz)
	LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM credit.purpose p WHERE p.code = purpose_code;
	IF NOT FOUND THEN RAISE EXCEPTION 'purpose'; END IF;
	SELECT m.verdict, m.effect, m.case_no, m.since, m.until INTO plain_check.verdict, plain_check.effect, plain_check.case_no, plain_check.since, plain_check.until
	FROM plain_measures(subject_id) m WHERE m.measure = measure_id ORDER BY m.until DESC NULLS FIRST LIMIT 1;
	INSERT INTO plain_log (checked_at, subject, measure, purpose, verdict, case_no, session_role, asking_role, application)
	VALUES (now(), subject_id, measure_id, purpose_code, COALESCE(plain_check.verdict, 'clear'), plain_check.case_no, SESSION_USER, CURRENT_USER, current_setting('application_name'))
	RETURNING plain_log.id INTO plain_check.id;
END
$$;
