/*
 * Register: one subject under two identifiers, two units under one organization
 * code, and successors.  After a change of identifier, answers for either number
 * are those for both, and what is on record under each stays as it is.  A
 * successor inherits nothing.
 *
 * A link tells who a number is, and so holds for any moment.  It has a time for
 * which the register took it to be so: known_from to ended_at.  A link that was
 * wrong is ended; a question about what was known before counts it still.
 */

CREATE TABLE credit.subject_link (
	id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind          text NOT NULL CHECK (kind = ANY (ARRAY['same', 'distinct', 'successor'])),
	subject       credit.subject,
	other         credit.subject,
	since         date NOT NULL,
	known_from    timestamptz NOT NULL,
	event         bigint NOT NULL REFERENCES credit.court_event,
	ended_at      timestamptz,
	end_event     bigint REFERENCES credit.court_event,
	CHECK (subject OPERATOR(@extschema@.<>) other),
	CHECK (ended_at > known_from),
	CHECK ((ended_at IS NULL) = (end_event IS NULL)),
	CONSTRAINT subject_link_erased CHECK (num_nulls(subject, other) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.subject_link IS
	'what is known of identifiers that belong together: "same" is one subject under a former and a new number, '
	'"distinct" two units that have one organization code, "successor" another subject that came out of the first; ended '
	'once';
COMMENT ON COLUMN credit.subject_link.subject IS 'the former number, or the predecessor';
COMMENT ON COLUMN credit.subject_link.other IS 'the new number, or the successor';
COMMENT ON COLUMN credit.subject_link.since IS
	'day of the change; the link tells who a number is, and so holds for any moment';
COMMENT ON COLUMN credit.subject_link.ended_at IS
	'when the court took it back (credit_end_link); NULL while it stands';
CREATE UNIQUE INDEX subject_link_standing_idx ON credit.subject_link (subject, other, kind) WHERE ended_at IS NULL;
CREATE INDEX ON credit.subject_link (other);
-- The links are few: every session keeps them in memory, as it keeps the rules.
CREATE TRIGGER links_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.subject_link
	FOR EACH STATEMENT EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.subject_link ENABLE ALWAYS TRIGGER links_changed;
CREATE TRIGGER links_arrived AFTER INSERT OR UPDATE OR DELETE ON credit.subject_link
	FOR EACH ROW EXECUTE FUNCTION credit.cache_changed();
ALTER TABLE credit.subject_link ENABLE REPLICA TRIGGER links_arrived;

-- A link changes what is found about listings of any court.  Whoever makes or ends one has the turn, and then the lock on
-- the list of each court that lists one of the subjects: a push that is under way ends first, a later one sees the link.
CREATE FUNCTION credit.enter_link(p_court text, p_subject credit.subject, p_other credit.subject) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_court(p_court);
	PERFORM credit.take_turn('subject_link');
	PERFORM credit.enter_courts(p_court || ARRAY(
		SELECT l.court FROM credit.listing l
		JOIN unnest(credit.keys_of(p_subject) || credit.keys_of(p_other)) k (key) ON credit.subject_eq(l.key, k.key)));
END
$$;
COMMENT ON FUNCTION credit.enter_link(text, credit.subject, credit.subject) IS
	'waits for what is under way about either subject, whichever court''s; error for another court than one''s own';

CREATE FUNCTION credit.lists(p_court text, p_subject credit.subject) RETURNS boolean
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM credit.listing l
				   JOIN unnest(credit.keys_of(p_subject)) k (key) ON credit.subject_eq(l.key, k.key)
				   WHERE l.court = ANY (credit.courts_of(p_court)) AND l.known_until = 'infinity' AND l.ended IS DISTINCT FROM 'revoked'
					 AND credit.one_subject(l.subject, p_subject))
$$;
COMMENT ON FUNCTION credit.lists(text, credit.subject) IS
	'whether a court has, or had and did not revoke, a listing of the subject, under whichever number';

CREATE FUNCTION credit.require_one_person(
		p_subject credit.subject, p_other credit.subject, p_reason text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.is_minor(p_subject, now()) OR credit.is_minor(p_other, now()) THEN
		RAISE EXCEPTION '%', credit.message('the number of a minor cannot be linked')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.');
	-- Whatever else either number is one person's with: many tell nothing themselves.
	ELSIF credit.blank(p_reason)
		  AND EXISTS (SELECT FROM unnest(credit.keys_of(p_subject) || p_subject) a (number),
								  unnest(credit.keys_of(p_other) || p_other) b (number)
					  WHERE credit.subject_birth_date(a.number) <> credit.subject_birth_date(b.number)
						 OR credit.subject_sex(a.number) <> credit.subject_sex(b.number)) THEN
		RAISE EXCEPTION '%', credit.message('by birth date or sex, the two numbers are those of two persons')
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('Look at both numbers again. Where the document says that they are one person''s, give as reason why they differ.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_one_person(credit.subject, credit.subject, text) IS
	'error where two numbers cannot be one person''s, as far as they, and those that they are linked with, tell: a minor''s, or '
	'another birth date or sex and no reason that says why';

CREATE FUNCTION credit.link_subjects(
		p_court text, p_action text, p_kind text, p_subject credit.subject, p_other credit.subject,
		p_since date, p_document_no text, p_decided_on date, p_reason text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	v_today date;
	v_one_key boolean := credit.subject_eq(credit.subject_key(p_subject), credit.subject_key(p_other));
	e credit.court_event;
BEGIN
	IF p_subject IS NULL OR p_other IS NULL OR p_since IS NULL THEN
		RAISE EXCEPTION '%', credit.message('both identifiers and the day are required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.subject_eq(p_subject, p_other) THEN
		RAISE EXCEPTION '%', credit.message('both identifiers are the same') USING ERRCODE = 'invalid_parameter_value';
	ELSIF credit.subject_kind(p_subject) <> credit.subject_kind(p_other)
		  OR p_kind <> 'same' AND credit.subject_kind(p_subject) <> 'organization' THEN
		RAISE EXCEPTION '%', credit.message('these identifiers cannot be linked')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('A changed number is of the same kind of subject; only organizations have successors.');
	ELSIF p_kind = 'same' AND v_one_key THEN
		RAISE EXCEPTION '%', credit.message('these identifiers are one unit''s already, by their organization code')
			USING ERRCODE = 'unique_violation',
				  HINT = credit.message('If they are kept apart, end that (credit_end_link).');
	ELSIF p_kind = 'distinct' AND NOT v_one_key THEN
		RAISE EXCEPTION '%', credit.message('these identifiers have no organization code in common')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Only units that would be taken for one by their code are kept apart.'),
				  HINT = credit.message('A link that was wrong is ended (credit_end_link).');
	END IF;
	p_court := credit.known_court(p_court);
	PERFORM credit.enter_link(p_court, p_subject, p_other);
	v_today := credit.register_today();
	IF p_since > v_today THEN
		RAISE EXCEPTION '%', credit.message('the day of the change lies in the future')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The day is %s, today is %s.'),
								credit.day_text(p_since), credit.day_text(v_today));
	ELSIF NOT credit.lists(p_court, p_subject) AND (p_kind = 'successor' OR NOT credit.lists(p_court, p_other)) THEN
		RAISE EXCEPTION '%', CASE p_kind WHEN 'successor' THEN credit.message('this court has no listing of the predecessor')
										 ELSE credit.message('this court has no listing under either number') END
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('What a court enters works on its own listings.');
	ELSIF p_kind = 'same' THEN
		PERFORM credit.require_one_person(p_subject, p_other, p_reason);
	END IF;
	PERFORM FROM credit.subject_link k
	WHERE k.kind = p_kind AND k.ended_at IS NULL
	  AND (credit.subject_eq(k.subject, p_subject) AND credit.subject_eq(k.other, p_other)
		   OR p_kind <> 'successor'
			  AND credit.subject_eq(k.subject, p_other) AND credit.subject_eq(k.other, p_subject));
	IF FOUND THEN
		RAISE EXCEPTION '%', CASE p_kind WHEN 'distinct' THEN credit.message('these identifiers are kept apart already')
										 ELSE credit.message('these identifiers are linked already') END
			USING ERRCODE = 'unique_violation';
	END IF;
	e := credit.record_event(p_court, p_action, NULL, p_document_no, p_decided_on, NULL, p_reason, '{}');
	INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event)
	VALUES (p_kind, p_subject, p_other, p_since, e.at, e.id)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.link_subjects(text, text, text, credit.subject, credit.subject, date, text, date, text) IS
	'puts what a court''s document says of two identifiers on record, after its checks';

CREATE FUNCTION credit.do_change_identifier(
		court text, former credit.subject, new credit.subject, since date, document_no text, decided_on date,
		reason text DEFAULT NULL) RETURNS bigint
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'change_identifier', 'same', former, new, since, document_no, decided_on, reason)
$$;
COMMENT ON FUNCTION credit.do_change_identifier(text, credit.subject, credit.subject, date, text, date, text) IS
	'a subject has another identifier than before (a corrected or changed citizen number, another unified code): from '
	'now on what holds under either is answered for both; nothing on record is moved; returns the link''s number; error '
	'where the court has no listing under either, for a minor, a day in the future, and, without a reason that says why, '
	'for another birth date or sex';

CREATE FUNCTION credit.do_keep_apart(
		court text, unit credit.subject, other credit.subject, document_no text, decided_on date) RETURNS bigint
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'keep_apart', 'distinct', unit, other, decided_on, document_no, decided_on, NULL)
$$;
COMMENT ON FUNCTION credit.do_keep_apart(text, credit.subject, credit.subject, text, date) IS
	'two units in truth have one organization code: from now on what is on record under the one number is not answered '
	'for the other; returns the link''s number; error where the court has no listing under either';

CREATE FUNCTION credit.do_link_successor(
		court text, predecessor credit.subject, successor credit.subject, since date, document_no text, decided_on date)
	RETURNS bigint
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'link_successor', 'successor', predecessor, successor, since,
								document_no, decided_on, NULL)
$$;
COMMENT ON FUNCTION credit.do_link_successor(text, credit.subject, credit.subject, date, text, date) IS
	'an organization came out of another by merger or division: told where the subject is explained, and of no '
	'effect on any answer; only the court can list the successor';

CREATE FUNCTION credit.do_end_link(link bigint, document_no text, decided_on date, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	k credit.subject_link;
	m credit.court_event;
	e credit.court_event;
BEGIN
	PERFORM credit.require_reason(reason);
	SELECT * INTO k FROM credit.subject_link x WHERE x.id = do_end_link.link;
	SELECT * INTO m FROM credit.court_event x WHERE x.id = k.event;
	IF NOT FOUND OR NOT credit.acts_for(m.court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no link %s'), COALESCE(link::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	PERFORM credit.enter_link(m.court, k.subject, k.other);
	SELECT * INTO k FROM credit.subject_link x WHERE x.id = do_end_link.link;
	IF k.ended_at IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('link %s has been ended'), link)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF decided_on < m.decided_on THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the link')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The decision is of %s, the link of %s.'),
								credit.day_text(decided_on), credit.day_text(m.decided_on));
	END IF;
	e := credit.record_event(m.court, 'end_link', NULL, document_no, decided_on, NULL, reason,
							 jsonb_build_object('link', link));
	UPDATE credit.subject_link x SET ended_at = e.at, end_event = e.id WHERE x.id = do_end_link.link;
END
$$;
COMMENT ON FUNCTION credit.do_end_link(bigint, text, date, text) IS
	'takes a link back that was wrong: from now on each number is answered about by itself, whatever moment is asked '
	'about; a question about what was known before counts the link; departments are shown what they decided on it';

-- The one place in SQL that follows links.  As they are few, even one subject's identifiers are looked up in all.
CREATE VIEW credit.same_subject WITH (security_barrier) AS
	WITH RECURSIVE linked AS (
		SELECT credit.subject_key(k.subject) AS subject, credit.subject_key(k.other) AS other
		FROM credit.subject_link k WHERE k.kind = 'same' AND k.ended_at IS NULL
		UNION
		SELECT credit.subject_key(k.other), credit.subject_key(k.subject)
		FROM credit.subject_link k WHERE k.kind = 'same' AND k.ended_at IS NULL
	), alias AS (
		SELECT l.subject, l.other FROM linked l
		UNION
		SELECT a.subject, l.other FROM alias a JOIN linked l ON l.subject OPERATOR(@extschema@.=) a.other
	)
	SELECT a.subject, a.other FROM alias a WHERE a.subject OPERATOR(@extschema@.<>) a.other;
COMMENT ON VIEW credit.same_subject IS
	'keys (credit_subject_key) of one subject''s identifiers, in pairs, each way, over as many changes as there were';

CREATE VIEW credit.kept_apart WITH (security_barrier) AS
	SELECT k.subject, k.other FROM credit.subject_link k
	WHERE k.kind = 'distinct' AND k.ended_at IS NULL AND k.subject IS NOT NULL
	UNION ALL
	SELECT k.other, k.subject FROM credit.subject_link k
	WHERE k.kind = 'distinct' AND k.ended_at IS NULL AND k.subject IS NOT NULL;
COMMENT ON VIEW credit.kept_apart IS
	'numbers of units that are two although they have one organization code, in pairs, each way';
