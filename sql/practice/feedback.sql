/*
 * Practice: what departments did about listed subjects, fed back to the court,
 * and the log of it.  Corrections and bulk loading are in feedback_entry.sql.
 */

CREATE TABLE credit.outcome (
	code    text PRIMARY KEY,
	name    text NOT NULL UNIQUE,
	ord     integer NOT NULL,
	effects text[] CONSTRAINT outcome_effects_list CHECK (array_ndims(effects) = 1 AND array_lower(effects, 1) = 1)
);
COMMENT ON TABLE credit.outcome IS 'what a department can have done, by code and Chinese name; a closed set';
COMMENT ON COLUMN credit.outcome.effects IS
	'effects of a measure (credit.measure_list) that it can be the outcome of; NULL: of any';
INSERT INTO credit.outcome (ord, code, name, effects)
SELECT x.ord, x.code, credit.words_of('outcome', x.code), x.effects::text[]
FROM (VALUES
	-- An application for what is to be withheld is refused.
		(1, 'refused', '{refuse,withhold}'),
		(2, 'withheld', '{withhold}'),
		(3, 'revoked', '{revoke}'),
		(4, 'considered', '{consider}'),
		(5, 'inspected', '{inspect}'),
		(6, 'notified', '{notify}'),
		(7, 'assisted', '{assist}'),
		(8, 'referred', '{refer}'),
		(9, 'let_through', '{refuse,withhold,revoke,consider}'),
		(10, 'not_applicable', NULL),
		(11, 'lifted', NULL)) x (ord, code, effects);

CREATE FUNCTION credit.fitting_outcome(p_measure credit.measure, p_valid_from timestamptz, p_outcome text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_effects text[] := (
		SELECT r.effects FROM credit.rule r
		WHERE credit.measure_eq(r.measure, p_measure) AND r.since = p_valid_from);
	o credit.outcome;
BEGIN
	-- Programs send the code, as which a word is taken first (credit.code_of): then no word is looked for.
	SELECT * INTO o FROM credit.outcome x WHERE x.code = p_outcome;
	IF o.code IS NULL THEN
		SELECT * INTO o FROM credit.outcome x WHERE x.code = credit.code_of('outcome', p_outcome);
	END IF;
	IF o.code IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('outcome "%s" is not known'), p_outcome)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('Known outcomes are: %s.'),
								  (SELECT string_agg(format(credit.message('%1$s (%2$s)'), x.code, x.name), credit.message(', ') ORDER BY x.ord)
								   FROM credit.outcome x));
	ELSIF NOT o.effects && v_effects THEN
		RAISE EXCEPTION '%', format(credit.message('outcome "%s" does not fit measure "%s"'), o.code, p_measure)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The measure is to %s; its outcomes are: %s.'),
								  (SELECT string_agg(credit.words_of('effect', e.effect, credit.message('en')), credit.message(', ') ORDER BY e.n)
								   FROM unnest(v_effects) WITH ORDINALITY e (effect, n)),
								  (SELECT string_agg(format(credit.message('%1$s (%2$s)'), x.code, x.name), credit.message(', ') ORDER BY x.ord)
								   FROM credit.outcome x WHERE x.effects && v_effects OR x.effects IS NULL));
	END IF;
	RETURN o.code;
END
$$;
COMMENT ON FUNCTION credit.fitting_outcome(credit.measure, timestamptz, text) IS
	'the outcome''s code for its code or Chinese name; error for one that is not known, or that the measure''s '
	'edition valid from that moment cannot have';

CREATE FUNCTION credit.feedback_detail(p_detail jsonb, OUT amount numeric, OUT document_no text, OUT evidence_uri text,
									   OUT evidence_sha256 text)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_detail ? 'amount' AND p_detail -> 'amount' <> 'null' THEN
		IF jsonb_typeof(p_detail -> 'amount') <> 'number' OR (p_detail -> 'amount')::numeric < 0 THEN
			RAISE EXCEPTION '%', credit.message('amount in the detail of a feedback is not a number of yuan')
				USING ERRCODE = 'invalid_parameter_value',
					  HINT = credit.message('Write it as 50000.00, without quotes.');
		END IF;
		amount := (p_detail -> 'amount')::numeric;
	END IF;
	document_no := CASE WHEN NOT credit.blank(p_detail ->> 'document_no') THEN btrim(p_detail ->> 'document_no') END;
	IF p_detail ? 'evidence' AND p_detail -> 'evidence' <> 'null' THEN
		evidence_uri := p_detail #>> '{evidence,uri}';
		evidence_sha256 := lower(p_detail #>> '{evidence,sha256}');
		IF COALESCE(evidence_uri !~ '^[A-Za-z][A-Za-z0-9+.-]*:\S+$', true)
		   OR COALESCE(evidence_sha256 !~ '^[0-9a-f]{64}$', true) THEN
			RAISE EXCEPTION '%', credit.message('evidence in the detail of a feedback is not a reference')
				USING ERRCODE = 'invalid_parameter_value',
					  HINT = credit.message('Write it as {"uri": "https://...", "sha256": "..."}, the digest in 64 hexadecimal digits; the document itself stays where it is.');
		END IF;
	END IF;
END
$$;
COMMENT ON FUNCTION credit.feedback_detail(jsonb) IS
	'the keys of a feedback''s detail that are columns; error for an amount or a piece of evidence that is none';

CREATE TABLE credit.feedback_log (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	feedback     bigint NOT NULL,
	action       text NOT NULL CHECK (action = ANY (ARRAY['insert', 'update', 'delete'])),
	at           timestamptz NOT NULL,
	session_role name NOT NULL,
	acting_role  name NOT NULL,
	application  text NOT NULL,
	before       jsonb,
	after        jsonb
);
COMMENT ON TABLE credit.feedback_log IS
	'every insert, update and delete on credit.feedback: who, when, what before, what after; append-only';
COMMENT ON COLUMN credit.feedback_log.acting_role IS 'the role in whose name the statement ran (SET ROLE)';
CREATE INDEX feedback_log_feedback_idx ON credit.feedback_log (feedback);

CREATE TABLE credit.feedback_kept (
	id           bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME credit.feedback_id_seq) PRIMARY KEY,
	-- Null until the row is changed.  The foreign key also makes a dump bring the
	-- log before the rows, so that a restore does not log them a second time.
	last_change  bigint REFERENCES credit.feedback_log DEFERRABLE INITIALLY DEFERRED,
	subject      credit.subject,
	measure      credit.measure NOT NULL,
	outcome      text NOT NULL REFERENCES credit.outcome,
	detail       jsonb DEFAULT '{}' CHECK (jsonb_typeof(detail) = 'object'),
	department   text,
	version      bigint,
	recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT CURRENT_USER,
	session_role name NOT NULL DEFAULT SESSION_USER,
	source       text,
	court        text,
	amount       numeric CHECK (amount >= 0),
	document_no  text,
	decided_on   date,
	evidence_uri text,
	evidence_sha256 text CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
	corrects     bigint UNIQUE,
	correction   text CHECK (correction ~ '\S'),
	CONSTRAINT feedback_evidence CHECK (subject IS NULL OR num_nonnulls(evidence_uri, evidence_sha256) <> 1),
	CONSTRAINT feedback_correction CHECK (subject IS NULL OR num_nonnulls(corrects, correction) <> 1)
);
COMMENT ON TABLE credit.feedback_kept IS
	'what departments did about listed subjects, which credit.feedback shows; written by credit_feedback and '
	'credit_log_feedback, every change logged';
COMMENT ON COLUMN credit.feedback_kept.subject IS 'NULL where the feedback was erased (credit_erase)';
COMMENT ON COLUMN credit.feedback_kept.last_change IS
	'entry of credit.feedback_log that last changed the row; NULL for a row as it was inserted';
COMMENT ON COLUMN credit.feedback_kept.department IS
	'the department as the plan names it; NULL where the role has none set and the plan names several';
COMMENT ON COLUMN credit.feedback_kept.version IS 'version of the listing that the decision rests on';
COMMENT ON COLUMN credit.feedback_kept.amount IS 'yuan refused, withheld or recovered; key "amount" of the detail';
COMMENT ON COLUMN credit.feedback_kept.decided_on IS
	'day of the department''s decision in Asia/Shanghai; the day of the feedback where the detail names none';
COMMENT ON COLUMN credit.feedback_kept.evidence_uri IS
	'where the evidence is; with its SHA-256 in evidence_sha256; the document itself is not kept here';
COMMENT ON COLUMN credit.feedback_kept.corrects IS
	'the feedback that this one corrects, which stays as it was (credit_correct_feedback); correction says why';
COMMENT ON COLUMN credit.feedback_kept.court IS 'the court of that listing, which the feedback is for';
COMMENT ON COLUMN credit.feedback_kept.source IS
	'the application''s table whose trigger wrote it; of a partition the table at the top, in what was written before 0.2.0 the '
	'partition; NULL for a call';
CREATE INDEX feedback_measure_department_idx ON credit.feedback_kept (measure, department);
CREATE INDEX feedback_subject_idx ON credit.feedback_kept (subject);
CREATE INDEX feedback_key_idx ON credit.feedback_kept (credit.subject_key(subject));
CREATE INDEX feedback_version_idx ON credit.feedback_kept (version);
-- What names itself is taken once (credit.try_feedback).
CREATE UNIQUE INDEX feedback_sent_as_idx ON credit.feedback_kept (department, (detail ->> 'sent_as'))
	WHERE corrects IS NULL AND char_length(detail ->> 'sent_as') = 36;

CREATE FUNCTION credit.log_feedback_change() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback_change';
COMMENT ON FUNCTION credit.log_feedback_change() IS
	'row trigger behind credit.feedback_kept: writes credit.feedback_log; rows that a restore brings, whose log is there '
	'already, are not logged again';
CREATE TRIGGER corrects_there AFTER INSERT OR UPDATE OF corrects ON credit.feedback_kept
	FOR EACH ROW WHEN (NEW.corrects IS NOT NULL) EXECUTE FUNCTION credit.require_own_row('corrects', 'id');
CREATE TRIGGER corrects_kept AFTER DELETE OR UPDATE OF id ON credit.feedback_kept
	FOR EACH ROW EXECUTE FUNCTION credit.keep_own_row('corrects', 'id');
CREATE TRIGGER log_number BEFORE UPDATE ON credit.feedback_kept
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
-- Before log_number, which draws a number.
CREATE TRIGGER erase_only BEFORE UPDATE ON credit.feedback_kept
	FOR EACH ROW WHEN (NEW.subject IS NULL OR NEW.detail IS NULL) EXECUTE FUNCTION credit.erase_only();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON credit.feedback_kept
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();

CREATE FUNCTION credit.tied_listings(p_subject credit.subject, p_departments text[]) RETURNS bigint[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN ARRAY(
		SELECT l.listing
		FROM unnest(credit.keys_of(p_subject)) k (key)
		CROSS JOIN LATERAL (
			SELECT a.version, a.department FROM credit.access_log a
			WHERE credit.subject_eq(credit.subject_key(a.subject), k.key) AND a.version IS NOT NULL
			UNION ALL
			SELECT f.version, f.department FROM credit.feedback_kept f
			WHERE credit.subject_eq(credit.subject_key(f.subject), k.key)) t
		JOIN credit.listing l ON l.id = t.version
		WHERE credit.department_today(t.department) = ANY (p_departments));
END
$$;
COMMENT ON FUNCTION credit.tied_listings(credit.subject, text[]) IS
	'listings of which departments know: they asked about the subject, and the answer rested on one, or fed back on it; '
	'of these, what has ended may be told to them';

CREATE FUNCTION credit.act_to_lift(p_subject credit.subject, p_measure credit.measure, p_department text)
	RETURNS TABLE (version bigint, court text)
	LANGUAGE plpgsql STABLE ROWS 1 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN QUERY
	SELECT x.version, x.court
	FROM (SELECT f.version, f.court, f.outcome
		  FROM unnest(credit.keys_of(p_subject)) k (key)
		  JOIN credit.feedback_kept f ON credit.subject_eq(credit.subject_key(f.subject), k.key)
		  WHERE credit.measure_eq(f.measure, p_measure) AND f.outcome <> ALL (ARRAY['not_applicable', 'let_through'])
			AND (p_department IS NULL OR credit.department_today(f.department) = credit.department_today(p_department))
			AND NOT EXISTS (SELECT FROM credit.feedback_kept c WHERE c.corrects = f.id)
			AND NOT EXISTS (SELECT FROM credit.kept_apart a
							WHERE credit.subject_eq(a.subject, f.subject) AND credit.subject_eq(a.other, p_subject))
		  ORDER BY f.id DESC LIMIT 1) x
	WHERE x.outcome <> 'lifted' AND x.version IS NOT NULL;
END
$$;
COMMENT ON FUNCTION credit.act_to_lift(credit.subject, credit.measure, text) IS
	'the listing''s version and the court of the last act that the department (NULL: any) fed back about the subject, where it has not fed back '
	'since that it lifted it; no row else';

/*
 * What courts and departments read, and what everybody writes who has the right.
 * Nobody but the owner has a right on the table: by an index's condition EXPLAIN
 * would tell of others' feedback (src/register/shown.c).
 */
CREATE FUNCTION credit.my_feedback(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.feedback_kept
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_feedback(credit.subject) IS 'the rows of credit.feedback that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.feedback WITH (security_barrier) AS SELECT x.* FROM credit.my_feedback() x;
COMMENT ON VIEW credit.feedback IS
	'what departments did about listed subjects; one sees what is fed back for one''s department, or to one''s court; '
	'written by credit_feedback and credit_log_feedback, every change logged; INSERT, COPY, UPDATE and DELETE change '
	'credit.feedback_kept';
ALTER VIEW credit.feedback ALTER COLUMN detail SET DEFAULT '{}';
ALTER VIEW credit.feedback ALTER COLUMN recorded_at SET DEFAULT clock_timestamp();
ALTER VIEW credit.feedback ALTER COLUMN recorded_by SET DEFAULT CURRENT_USER;
ALTER VIEW credit.feedback ALTER COLUMN session_role SET DEFAULT SESSION_USER;
CREATE FUNCTION credit.change_feedback() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_change_feedback';
COMMENT ON FUNCTION credit.change_feedback() IS
	'row trigger of credit.feedback: carries the change out on credit.feedback_kept, as the owner; error 42501 for '
	'feedback of others, 40001 for a row that was changed since it was read';
CREATE TRIGGER change INSTEAD OF INSERT OR UPDATE OR DELETE ON credit.feedback
	FOR EACH ROW EXECUTE FUNCTION credit.change_feedback();

CREATE FUNCTION @extschema@.credit_feedback(subject_id credit.subject, measure credit.measure, outcome text,
											detail jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_feedback';
COMMENT ON FUNCTION @extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb) IS
	'feeds back what was done about a subject whom the measure reaches, or reached on the day "decided_on" of the '
	'detail, and returns the feedback''s number; on a listing that has ended only for a department that asked about '
	'the subject or fed back on it while it was in force; error CR002 for others, and for null arguments and unknown '
	'outcomes';
CREATE FUNCTION @extschema@.credit_feedback(subject_id text, measure text, outcome text, detail jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_feedback_by_text';
COMMENT ON FUNCTION @extschema@.credit_feedback(text, text, text, jsonb) IS
	'the same as credit_feedback(credit.subject, credit.measure, text, jsonb), of a number and a measure as text';
-- For credit.feedback_entry, whose trigger names nothing in a schema that somebody else may own.
CREATE FUNCTION credit.give_feedback(subject_id credit.subject, measure credit.measure, outcome text, detail jsonb)
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_feedback';
COMMENT ON FUNCTION credit.give_feedback(credit.subject, credit.measure, text, jsonb) IS 'the same as credit_feedback';

CREATE FUNCTION @extschema@.credit_log_feedback() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback';
COMMENT ON FUNCTION @extschema@.credit_log_feedback() IS
	'trigger credit_log_feedback(''subject column'', ''measure'', ''outcome column or literal''), AFTER INSERT OR '
	'UPDATE FOR EACH ROW: feeds back the outcome of rows whose subject the measure reaches; others, rows without '
	'outcome, and updates that say the same, write nothing; on a partitioned table OR DELETE, too: then a row that an '
	'UPDATE moves to another partition is no new one';

CREATE VIEW credit.shown_current_feedback WITH (security_invoker) AS
	SELECT f.* FROM credit.feedback_kept f
	WHERE NOT EXISTS (SELECT FROM credit.feedback_kept c WHERE c.corrects = f.id);
COMMENT ON VIEW credit.shown_current_feedback IS 'what credit.current_feedback shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_current_feedback_row AS (
	id bigint, last_change bigint, subject credit.subject, measure credit.measure, outcome text, detail jsonb,
	department text, version bigint, recorded_at timestamp with time zone, recorded_by name, session_role name,
	source text, court text, amount numeric, document_no text, decided_on date,
	evidence_uri text, evidence_sha256 text, corrects bigint, correction text
);
COMMENT ON TYPE credit.shown_current_feedback_row IS 'a row of credit.current_feedback';
CREATE FUNCTION credit.my_current_feedback(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_current_feedback_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_current_feedback(credit.subject) IS 'the rows of credit.current_feedback; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.current_feedback WITH (security_barrier) AS SELECT x.* FROM credit.my_current_feedback() x;
COMMENT ON VIEW credit.current_feedback IS
	'feedback without what was corrected since; one sees of it what one sees of credit.feedback_kept';

CREATE VIEW credit.feedback_summary AS
	SELECT f.measure, m.title, COALESCE(f.department, '未注明') AS department,
		   f.outcome, o.name AS outcome_name,
		   count(*) AS feedbacks, count(DISTINCT f.subject) AS subjects,
		   min(f.recorded_at) AS first_at, max(f.recorded_at) AS last_at
	FROM credit.feedback_kept f
	JOIN credit.outcome o ON o.code = f.outcome
	LEFT JOIN (SELECT DISTINCT ON (l.measure) l.measure, l.title FROM credit.measure_list l
			   ORDER BY l.measure, l.valid_from DESC) m
		ON m.measure OPERATOR(@extschema@.=) f.measure
	-- Not credit.current_feedback, which would show each reader only what that reader may see.
	WHERE NOT EXISTS (SELECT FROM credit.feedback_kept c WHERE c.corrects = f.id)
	GROUP BY f.measure, m.title, f.department, f.outcome, o.name;
COMMENT ON VIEW credit.feedback_summary IS
	'per measure, department and outcome: how much was fed back, what was corrected since left out, about how many '
	'subjects; no subject is named';
