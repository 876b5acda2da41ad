/*
 * Register: the notice of a listing to the employer of an official, or to the
 * body above a state organ or enterprise (法释〔2017〕7号 art. 8).  Art. 8 names
 * whose: of anybody else the employer is told nothing.
 */

CREATE TABLE credit.official_capacity (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL UNIQUE,
	kind text NOT NULL CHECK (kind = ANY (ARRAY['person', 'organization']))
);
COMMENT ON TABLE credit.official_capacity IS
	'as what a debtor is such that the court tells the employer or the body above of a listing (法释〔2017〕7号 art. 8; '
	'中办发〔2016〕64号 for who is not fit for publication); a closed set';
COMMENT ON COLUMN credit.official_capacity.kind IS 'whether it is a person''s or an organization''s';
INSERT INTO credit.official_capacity (item, code, name, kind)
SELECT x.item, x.code, credit.words_of('capacity', x.code), x.kind
FROM (VALUES
		(1, 'state_functionary', 'person'),
		(2, 'peoples_deputy', 'person'),
		(3, 'cppcc_member', 'person'),
		(4, 'party_organ_member', 'person'),
		(5, 'not_public', 'person'),
		(6, 'state_organ', 'organization'),
		(7, 'public_institution', 'organization'),
		(8, 'state_enterprise', 'organization')) x (item, code, kind);

CREATE TABLE credit.employer_notice (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	listing      bigint NOT NULL,
	capacity     text NOT NULL REFERENCES credit.official_capacity,
	recipient    text CHECK (recipient ~ '\S'),
	document_no  text CHECK (document_no ~ '\S'),
	sent_on      date NOT NULL,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CONSTRAINT employer_notice_erased CHECK (num_nulls(recipient, document_no) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.employer_notice IS
	'notices of listings to employers of officials, and to bodies above state organs and enterprises (法释〔2017〕7号 '
	'art. 8); append-only';
COMMENT ON COLUMN credit.employer_notice.recipient IS 'the employer, or the body above, by name';
CREATE INDEX employer_notice_listing_idx ON credit.employer_notice (listing);

CREATE FUNCTION credit.do_notify_employer(
		listing bigint, capacity text, recipient text, document_no text, sent_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_capacity credit.official_capacity;
	v_id bigint;
	l credit.listing;
BEGIN
	PERFORM credit.court_of(listing);
	SELECT * INTO v_capacity FROM credit.official_capacity c WHERE do_notify_employer.capacity IN (c.code, c.name);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('capacity "%s" is none of which an employer is told'), capacity)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('Those of 法释〔2017〕7号 art. 8 are: %s.'),
								(SELECT string_agg(format(credit.message('%1$s (%2$s)'), c.code, c.name), credit.message(', ') ORDER BY c.item)
								 FROM credit.official_capacity c));
	ELSIF credit.blank(recipient) OR credit.blank(document_no) THEN
		RAISE EXCEPTION '%', credit.message('whom the notice was sent to, and its number, are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_day(sent_on, NULL);
	SELECT * INTO l FROM credit.listing c
	WHERE c.listing = do_notify_employer.listing AND c.known_until = 'infinity';
	IF v_capacity.kind <> credit.subject_kind(l.subject) THEN
		RAISE EXCEPTION '%', format(credit.message('%s is not what the debtor of listing %s can be'), v_capacity.code, listing)
			USING ERRCODE = 'check_violation';
	ELSIF v_capacity.code = 'not_public' AND NOT l.not_public THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is fit for publication'), listing)
			USING ERRCODE = 'check_violation';
	ELSIF NOT EXISTS (SELECT FROM credit.listing v,
							 LATERAL (VALUES (credit.day_start(sent_on)),
											 (credit.day_start(sent_on + 1) - '1 microsecond'::interval)) m (moment)
					  WHERE v.listing = do_notify_employer.listing
						-- As known now, or as known on that day: a notice that has been sent is a fact, right or wrong.
						AND (credit.in_force(v, m.moment, 'infinity') OR credit.in_force(v, m.moment, m.moment))) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s was not in force on %s'), listing, credit.day_text(sent_on))
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Of a listing that is in grace, stayed or over no employer is told.');
	END IF;
	INSERT INTO credit.employer_notice (listing, capacity, recipient, document_no, sent_on)
	VALUES (do_notify_employer.listing, v_capacity.code, do_notify_employer.recipient, do_notify_employer.document_no,
			do_notify_employer.sent_on)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_notify_employer(bigint, text, text, text, date) IS
	'puts on record that the court has told the employer of a listed official, or the body above a listed state organ, '
	'institution or enterprise (法释〔2017〕7号 art. 8); capacity: as what the debtor is told of (credit.official_capacity, by '
	'code or name); no answer is awaited; returns its number; error for a listing that was not in force on that day, and '
	'for a capacity that the debtor cannot have';
