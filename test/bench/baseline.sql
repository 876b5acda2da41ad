-- What a careful developer would write without the extension, over the list
-- that has just been pushed: plain tables with text keys, a set-returning SQL
-- function, rows stored ready-made, and a 16-byte value of the server's own.
-- The folder of list.pl's files comes as the psql variable "folder".
SET client_min_messages = warning;

-- A raw look-up by a primary key.
CREATE TABLE raw_listing AS
	SELECT subject::text AS id, since, until, case_no, court FROM credit.listing;
ALTER TABLE raw_listing ADD PRIMARY KEY (id);

-- Listings, posts and rules as plain tables, and the join of them.
CREATE TABLE plain_listing AS
	SELECT subject::text AS subject, exit_ban, since, until, case_no FROM credit.listing;
CREATE INDEX ON plain_listing (subject);
CREATE TABLE plain_relation AS
	SELECT person::text AS person, organization::text AS organization, role, since, until FROM credit.relation;
CREATE INDEX ON plain_relation (person);
CREATE TABLE plain_measure AS
	SELECT measure::text AS measure, title, effects[1] AS effect, verdict::text AS verdict, departments, condition,
		   binds_person, binds_organization, binds_through, court_mark, valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' AS valid_from
	FROM credit.measure_list WHERE plan = 'laiwu' AND NOT suspended ORDER BY credit.measure_list.measure;

CREATE FUNCTION plain_measures(subject_id text, as_of timestamptz DEFAULT now())
	RETURNS TABLE (measure text, title text, effect text, verdict text, departments text[], condition text, via text,
				   case_no text, since timestamptz, until timestamptz)
	LANGUAGE sql STABLE AS $$
	SELECT m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, NULL::text, l.case_no,
		   GREATEST(l.since, m.valid_from), l.until
	FROM plain_listing l
	JOIN plain_measure m ON CASE WHEN l.subject LIKE '91%' THEN m.binds_organization ELSE m.binds_person END
	WHERE l.subject = subject_id AND l.since <= as_of AND (l.until IS NULL OR l.until > as_of)
	  AND m.valid_from <= as_of AND (m.court_mark IS NULL OR l.exit_ban)
	UNION ALL
	SELECT m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, r.organization, l.case_no,
		   GREATEST(l.since, r.since, m.valid_from), LEAST(l.until, r.until)
	FROM plain_relation r
	JOIN plain_listing l ON l.subject = r.organization
	JOIN plain_measure m ON r.role = ANY (m.binds_through)
	WHERE r.person = subject_id AND r.since <= as_of AND (r.until IS NULL OR r.until > as_of)
	  AND l.since <= as_of AND (l.until IS NULL OR l.until > as_of) AND m.valid_from <= as_of
$$;

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

-- Answers stored ready-made for a sample of the listed, and an index.
CREATE TEMP TABLE sample (id text);
\set path :folder '/sample.txt'
COPY sample FROM :'path';
CREATE TABLE stored_measure AS
	SELECT s.id AS subject, m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, m.via,
		   m.case_no, m.since, m.until
	FROM sample s, credit_measures(s.id::credit.subject) m
	ORDER BY s.id, m.measure;
CREATE INDEX ON stored_measure (subject);

-- Who applies, by identifier and by uuid.
CREATE TABLE list_uuid (id uuid PRIMARY KEY, since timestamptz NOT NULL, until timestamptz);
CREATE TABLE applicant (id bigint GENERATED ALWAYS AS IDENTITY, subject credit.subject NOT NULL);
CREATE TABLE applicant_uuid (id bigint GENERATED ALWAYS AS IDENTITY, subject uuid NOT NULL);
CREATE TEMP TABLE random_uuid (id uuid);
\set path :folder '/uuid.txt'
COPY random_uuid FROM :'path';
INSERT INTO list_uuid SELECT id, '2026-01-01', NULL FROM random_uuid;
\set path :folder '/applicant.txt'
COPY applicant (subject) FROM :'path';
\set path :folder '/applicant_uuid.txt'
COPY applicant_uuid (subject) FROM :'path';
CREATE TABLE subject_key (id credit.subject PRIMARY KEY);
CREATE TABLE uuid_key (id uuid PRIMARY KEY);

-- The same feedback without a log, and with a log by a PL/pgSQL trigger.
CREATE TABLE bare_feedback (LIKE credit.feedback INCLUDING ALL);
CREATE TABLE plain_feedback (LIKE credit.feedback INCLUDING ALL);
CREATE TABLE plain_feedback_log (LIKE credit.feedback_log INCLUDING ALL);
ALTER TABLE bare_feedback ADD FOREIGN KEY (outcome) REFERENCES credit.outcome;
ALTER TABLE plain_feedback ADD FOREIGN KEY (outcome) REFERENCES credit.outcome;
ALTER TABLE bare_feedback ADD FOREIGN KEY (last_change) REFERENCES credit.feedback_log DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plain_feedback ADD FOREIGN KEY (last_change) REFERENCES plain_feedback_log DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION plain_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO plain_feedback_log (feedback, action, at, session_role, acting_role, application, before, after)
	VALUES (COALESCE(NEW.id, OLD.id), lower(TG_OP), clock_timestamp(), SESSION_USER, CURRENT_USER,
			current_setting('application_name'), to_jsonb(OLD), to_jsonb(NEW));
	RETURN NULL;
END
$$;
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON plain_feedback FOR EACH ROW EXECUTE FUNCTION plain_log();
