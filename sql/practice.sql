/*
 * Floor 5, practice: triggers for applications' tables, feedback and its log.
 */

/* Enforcing */

CREATE FUNCTION @extschema@.credit_enforce() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_enforce';
COMMENT ON FUNCTION @extschema@.credit_enforce() IS
	'trigger credit_enforce(''subject column'', ''measure'' [, ''refuse'' | ''warn'']), BEFORE INSERT OR UPDATE FOR EACH ROW: refuses a row whose subject the measure restricts (SQLSTATE CR001), or warns; a null subject passes';
REVOKE ALL ON FUNCTION @extschema@.credit_enforce() FROM PUBLIC;

CREATE TABLE credit.override (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	measure      credit.measure NOT NULL,
	reason       text NOT NULL CHECK (reason OPERATOR(pg_catalog.~) '\S'),
	official     name NOT NULL,
	session_role name NOT NULL DEFAULT SESSION_USER,
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	transaction  xid8 NOT NULL DEFAULT pg_catalog.pg_current_xact_id()
);
COMMENT ON TABLE credit.override IS 'officials'' decisions to let a restricted subject''s row through, each for one transaction; append-only';
CREATE INDEX ON credit.override (transaction);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.override
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_override(subject_id credit.subject, measure credit.measure, reason text) RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_override';
COMMENT ON FUNCTION @extschema@.credit_override(credit.subject, credit.measure, text) IS
	'lets the subject pass the measure for the rest of this transaction and puts official and reason on record; grant it to named officials; error for null arguments and an empty reason';
REVOKE ALL ON FUNCTION @extschema@.credit_override(credit.subject, credit.measure, text) FROM PUBLIC;

/* Feeding back */

CREATE TABLE credit.outcome (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	ord  integer NOT NULL
);
COMMENT ON TABLE credit.outcome IS 'what a department can have done, by code and Chinese name; a closed set';
INSERT INTO credit.outcome (ord, code, name) VALUES
	(1, 'refused', '不予批准'),
	(2, 'withheld', '停止发放'),
	(3, 'revoked', '撤销'),
	(4, 'considered', '审慎参考'),
	(5, 'inspected', '加强检查'),
	(6, 'notified', '已通报'),
	(7, 'assisted', '已协助'),
	(8, 'referred', '已移送'),
	(9, 'let_through', '决定放行'),
	(10, 'not_applicable', '不适用'),
	(11, 'lifted', '已解除');

CREATE TABLE credit.feedback_log (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	feedback     bigint NOT NULL,
	action       text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['insert', 'update', 'delete'])),
	at           timestamptz NOT NULL,
	session_role name NOT NULL,
	acting_role  name NOT NULL,
	application  text NOT NULL,
	before       jsonb,
	after        jsonb
);
COMMENT ON TABLE credit.feedback_log IS 'every insert, update and delete on credit.feedback: who, when, what before, what after; append-only';
COMMENT ON COLUMN credit.feedback_log.acting_role IS 'the role in whose name the statement ran (SET ROLE)';
CREATE INDEX feedback_log_feedback_idx ON credit.feedback_log (feedback);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.feedback_log
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE TABLE credit.feedback (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	-- Null until the row is changed.  The foreign key also makes a dump bring the
	-- log before the rows, so that a restore does not log them a second time.
	last_change  bigint REFERENCES credit.feedback_log DEFERRABLE INITIALLY DEFERRED,
	subject      credit.subject NOT NULL,
	measure      credit.measure NOT NULL,
	outcome      text NOT NULL REFERENCES credit.outcome,
	detail       jsonb NOT NULL DEFAULT '{}' CHECK (pg_catalog.jsonb_typeof(detail) OPERATOR(pg_catalog.=) 'object'),
	department   text,
	version      bigint,
	recorded_at  timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT CURRENT_USER,
	session_role name NOT NULL DEFAULT SESSION_USER,
	source       text,
	court        text
);
COMMENT ON TABLE credit.feedback IS 'what departments did about listed subjects; written by credit_feedback and credit_log_feedback, every change logged';
COMMENT ON COLUMN credit.feedback.last_change IS 'entry of credit.feedback_log that last changed the row; NULL for a row as it was inserted';
COMMENT ON COLUMN credit.feedback.department IS 'the department as the plan names it; NULL where the role has none set and the plan names several';
COMMENT ON COLUMN credit.feedback.version IS 'version of the listing that the decision rests on';
COMMENT ON COLUMN credit.feedback.court IS 'the court of that listing, which the feedback is for';
COMMENT ON COLUMN credit.feedback.source IS 'the application''s table whose trigger wrote it; NULL for a call';
CREATE INDEX ON credit.feedback (measure, department);
CREATE INDEX ON credit.feedback (subject);
CREATE INDEX ON credit.feedback (version);

CREATE FUNCTION credit.log_feedback_change() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback_change';
COMMENT ON FUNCTION credit.log_feedback_change() IS 'row trigger behind credit.feedback: writes credit.feedback_log; rows that a restore brings, whose log is there already, are not logged again';
REVOKE ALL ON FUNCTION credit.log_feedback_change() FROM PUBLIC;
CREATE TRIGGER log_number BEFORE UPDATE ON credit.feedback
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON credit.feedback
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.feedback
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_feedback(subject_id credit.subject, measure credit.measure, outcome text, detail jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_feedback';
COMMENT ON FUNCTION @extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb) IS
	'feeds back what was done about a subject whom the measure reaches, or reached on the day "decided_on" of the detail, and returns the feedback''s number; error CR002 for others, and for null arguments and unknown outcomes';
REVOKE ALL ON FUNCTION @extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_log_feedback() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback';
COMMENT ON FUNCTION @extschema@.credit_log_feedback() IS
	'trigger credit_log_feedback(''subject column'', ''measure'', ''outcome column or literal''), AFTER INSERT OR UPDATE FOR EACH ROW: feeds back the outcome of rows whose subject the measure reaches; others, and rows without outcome, write nothing';
REVOKE ALL ON FUNCTION @extschema@.credit_log_feedback() FROM PUBLIC;

CREATE VIEW credit.feedback_summary AS
	SELECT f.measure, m.title, COALESCE(f.department, '未注明') AS department,
		   f.outcome, o.name AS outcome_name,
		   pg_catalog.count(*) AS feedbacks, pg_catalog.count(DISTINCT f.subject) AS subjects,
		   pg_catalog.min(f.recorded_at) AS first_at, pg_catalog.max(f.recorded_at) AS last_at
	FROM credit.feedback f
	JOIN credit.outcome o ON o.code OPERATOR(pg_catalog.=) f.outcome
	LEFT JOIN (SELECT DISTINCT ON (l.measure) l.measure, l.title FROM credit.measure_list l ORDER BY l.measure, l.valid_from DESC) m
		ON m.measure OPERATOR(@extschema@.=) f.measure
	GROUP BY f.measure, m.title, f.department, f.outcome, o.name;
COMMENT ON VIEW credit.feedback_summary IS 'per measure, department and outcome: how much was fed back, about how many subjects; no subject is named';
