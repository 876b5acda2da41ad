/*
 * Register: one subject under two identifiers, and successors.  After a change
 * of identifier, answers for either number are those for both, and what is on
 * record under each stays as it is.  A successor inherits nothing.
 */

CREATE TABLE credit.subject_link (
	id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind          text NOT NULL CHECK (kind = ANY (ARRAY['same', 'successor'])),
	subject       credit.subject NOT NULL,
	other         credit.subject NOT NULL,
	since         date NOT NULL,
	known_from    timestamptz NOT NULL,
	event         bigint NOT NULL REFERENCES credit.court_event,
	CHECK (subject OPERATOR(@extschema@.<>) other)
);
COMMENT ON TABLE credit.subject_link IS
	'identifiers that belong together, append-only: "same" is one subject under a former and a new number, '
	'"successor" another subject that came out of the first';
COMMENT ON COLUMN credit.subject_link.subject IS 'the former number, or the predecessor';
COMMENT ON COLUMN credit.subject_link.other IS 'the new number, or the successor';
COMMENT ON COLUMN credit.subject_link.since IS
	'day of the change; the link tells who a number is, and so holds for any moment';
CREATE UNIQUE INDEX ON credit.subject_link (subject, other, kind);
CREATE INDEX ON credit.subject_link (other);
-- The links are few: every session keeps them in memory, as it keeps the rules.
CREATE TRIGGER links_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.subject_link
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.subject_link ENABLE ALWAYS TRIGGER links_changed;
CREATE TRIGGER links_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.subject_link
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.subject_link ENABLE REPLICA TRIGGER links_arrived;

CREATE FUNCTION credit.link_subjects(
		p_court text, p_action text, p_kind text, p_subject credit.subject, p_other credit.subject,
		p_since date, p_document_no text, p_decided_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	e credit.court_event;
BEGIN
	IF p_subject IS NULL OR p_other IS NULL OR p_since IS NULL THEN
		RAISE EXCEPTION '%', credit.message('both identifiers and the day are required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.subject_eq(p_subject, p_other) THEN
		RAISE EXCEPTION '%', credit.message('both identifiers are the same') USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.subject_kind(p_subject) <> credit.subject_kind(p_other)
		  OR p_kind = 'successor' AND credit.subject_kind(p_subject) <> 'organization' THEN
		RAISE EXCEPTION '%', credit.message('these identifiers cannot be linked')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('A changed number is of the same kind of subject; only organizations have successors.');
	END IF;
	PERFORM FROM credit.subject_link k
	WHERE k.kind = p_kind
	  AND (credit.subject_eq(k.subject, p_subject) AND credit.subject_eq(k.other, p_other)
		   OR p_kind = 'same'
			  AND credit.subject_eq(k.subject, p_other) AND credit.subject_eq(k.other, p_subject));
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('these identifiers are linked already') USING ERRCODE = 'unique_violation';
	END IF;
	e := credit.record_event(p_court, p_action, NULL, p_document_no, p_decided_on, NULL, NULL, '{}');
	INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event)
	VALUES (p_kind, p_subject, p_other, p_since, e.at, e.id)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.link_subjects(text, text, text, credit.subject, credit.subject, date, text, date) IS
	'links two identifiers by a court''s document';

CREATE FUNCTION credit.do_change_identifier(
		court text, former credit.subject, new credit.subject, since date, document_no text, decided_on date)
	RETURNS bigint
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'change_identifier', 'same', former, new, since, document_no, decided_on)
$$;
COMMENT ON FUNCTION credit.do_change_identifier(text, credit.subject, credit.subject, date, text, date) IS
	'a subject has another identifier than before (a corrected or changed citizen number, an organization code that '
	'became a unified code): from now on what holds under either is answered for both; nothing on record is moved';

CREATE FUNCTION credit.do_link_successor(
		court text, predecessor credit.subject, successor credit.subject, since date, document_no text, decided_on date)
	RETURNS bigint
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'link_successor', 'successor', predecessor, successor, since,
								document_no, decided_on)
$$;
COMMENT ON FUNCTION credit.do_link_successor(text, credit.subject, credit.subject, date, text, date) IS
	'an organization came out of another by merger or division: told where the subject is explained, and of no '
	'effect on any answer; only the court can list the successor';

-- The one place in SQL that follows links.  As they are few, even one subject's identifiers are looked up in all.
CREATE VIEW credit.same_subject WITH (security_barrier) AS
	WITH RECURSIVE linked AS (
		SELECT credit.subject_key(k.subject) AS subject, credit.subject_key(k.other) AS other
		FROM credit.subject_link k WHERE k.kind = 'same'
		UNION
		SELECT credit.subject_key(k.other), credit.subject_key(k.subject)
		FROM credit.subject_link k WHERE k.kind = 'same'
	), alias AS (
		SELECT l.subject, l.other FROM linked l
		UNION
		SELECT a.subject, l.other FROM alias a JOIN linked l ON l.subject OPERATOR(@extschema@.=) a.other
	)
	SELECT a.subject, a.other FROM alias a WHERE a.subject OPERATOR(@extschema@.<>) a.other;
COMMENT ON VIEW credit.same_subject IS
	'keys (credit_subject_key) of one subject''s identifiers, in pairs, each way, over as many changes as there were';

-- The same from what each session keeps of the links (src/register/subject_link.c): a look-up costs next to nothing.
CREATE FUNCTION credit.keys_of(p_subject credit.subject) RETURNS credit.subject[]
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_keys_of';
COMMENT ON FUNCTION credit.keys_of(credit.subject) IS
	'what is on record about the subject has one of these keys (credit_subject_key): its own first, then those of the '
	'identifiers that are linked with it';

CREATE FUNCTION credit.one_subject(a credit.subject, b credit.subject) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_one_subject';
COMMENT ON FUNCTION credit.one_subject(credit.subject, credit.subject) IS
	'whether two numbers are one subject, by their key or by links; not for roles, who would learn of links';

CREATE FUNCTION credit.first_key(p_subject credit.subject) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_first_key';
COMMENT ON FUNCTION credit.first_key(credit.subject) IS
	'the same value for all numbers of a subject, to group by: the least of its keys';
