/*
 * Register: exemptions that a court approves, per subject and measure
 * (法释〔2015〕17号 arts. 3, 8 and 9), within a scope and a time.  A court exempts
 * from what follows from its own listings.  There is none from a measure for
 * which the plan names no rule of exemption.
 */

CREATE TABLE credit.exemption (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject     credit.subject,
	measure     credit.measure NOT NULL,
	since       timestamptz NOT NULL,
	until       timestamptz NOT NULL,
	known_from  timestamptz NOT NULL,
	known_until timestamptz NOT NULL DEFAULT 'infinity',
	exemption   bigint NOT NULL,
	scope       text CHECK (scope ~ '\S'),
	approval_no text CHECK (approval_no ~ '\S'),
	court       text NOT NULL REFERENCES credit.court,
	event       bigint NOT NULL REFERENCES credit.court_event,
	key         credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	CHECK (until >= since),
	CHECK (known_until > known_from),
	CONSTRAINT exemption_erased CHECK (num_nulls(subject, scope, approval_no) = ANY (ARRAY[0, 3]))
);
COMMENT ON TABLE credit.exemption IS
	'versions of exemptions: what a court allows a subject in spite of a measure, within a scope and a time; ends '
	'by itself';
COMMENT ON COLUMN credit.exemption.exemption IS 'the exemption: id of its first version';
COMMENT ON COLUMN credit.exemption.scope IS
	'what is allowed, in words; whether a case falls within it is the department''s to see';
COMMENT ON COLUMN credit.exemption.key IS 'what it is searched and joined by: credit_subject_key(subject)';
CREATE INDEX exemption_key_idx ON credit.exemption (key);

CREATE FUNCTION credit.do_exempt(court text, subject_id credit.subject, measure credit.measure, scope text,
		approval_no text, approved_on date, first_day date, last_day date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint := nextval('credit.exemption_id_seq');
	v_rule text;
	v_keys credit.subject[] := credit.keys_of(subject_id);
	v_until timestamptz;
	v_latest date;
	e credit.court_event;
BEGIN
	IF subject_id IS NULL OR measure IS NULL OR credit.blank(scope) THEN
		RAISE EXCEPTION '%', credit.message('subject, measure and scope of an exemption are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF credit.is_minor(subject_id, now()) THEN
		RAISE EXCEPTION '%', credit.message('a minor needs no exemption')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.'),
				  HINT = credit.message('Exempt who pays or acts for the minor.');
	END IF;
	SELECT r.exemption INTO v_rule FROM credit.rule r
	WHERE credit.measure_eq(r.measure, do_exempt.measure) ORDER BY r.since DESC LIMIT 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	ELSIF v_rule IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" cannot be exempted from'), measure)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Exemptions are known for consumption limits (法释〔2015〕17号 arts. 3 and 8); the plan names no rule for this measure.');
	END IF;
	IF first_day IS NULL OR last_day IS NULL OR last_day < first_day THEN
		RAISE EXCEPTION '%', credit.message('the first and the last day of the exemption are required, in this order')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF first_day < approved_on THEN
		RAISE EXCEPTION '%', credit.message('an exemption does not begin before it is approved')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('It was approved on %s.'), credit.day_text(approved_on));
	END IF;
	court := credit.known_court(court);
	PERFORM credit.require_court(court);
	SELECT max(COALESCE(l.until, 'infinity')) INTO v_until
	FROM credit.listing l
	WHERE l.court = ANY (credit.courts_of(do_exempt.court)) AND credit.stands(l, now())
	  AND l.listing IN (
		SELECT x.listing FROM unnest(v_keys) k (key) JOIN credit.listing x ON credit.subject_eq(x.key, k.key)
		WHERE x.known_until = 'infinity'
		UNION ALL
		-- Art. 3 par. 2: who is bound through a post may spend privately what is their own.
		SELECT o.listing FROM unnest(v_keys) k (key) JOIN credit.relation o ON credit.subject_eq(o.person, k.key)
		WHERE o.known_until = 'infinity' AND (o.until IS NULL OR o.until > now()));
	IF v_until IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" has no listing of the subject to exempt from'), do_exempt.court)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('The court that ordered the restriction exempts from it (法释〔2015〕17号 arts. 3 and 8); a listing in grace counts.');
	END IF;
	-- A listing without an end can be exempted from anew.
	v_latest := CASE WHEN v_until = 'infinity'
					 THEN (LEAST(first_day, approved_on + '1 year'::interval) + '1 year'::interval)::date
					 ELSE credit.legal_day(v_until) - 1 END;
	IF last_day > v_latest THEN
		RAISE EXCEPTION '%', credit.message('the exemption would last too long')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('Its last day is %s at the latest: that of the listing or, where that has no end, a year after the first.'),
								  credit.day_text(v_latest));
	END IF;
	e := credit.record_event(do_exempt.court, 'exempt', NULL, approval_no, approved_on, NULL, do_exempt.scope,
							 jsonb_build_object('exemption', v_id, 'measure', measure::text));
	INSERT INTO credit.exemption (id, subject, measure, since, until, known_from,
		exemption, scope, approval_no, court, event)
	OVERRIDING SYSTEM VALUE
	VALUES (v_id, subject_id, do_exempt.measure, credit.day_start(first_day), credit.day_start(last_day + 1),
			e.at, v_id, do_exempt.scope, do_exempt.approval_no, do_exempt.court, e.id);
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_exempt(text, credit.subject, credit.measure, text, text, date, date, date) IS
	'an exemption from a measure that the court has approved (法释〔2015〕17号 arts. 3 and 8), from the first to the '
	'last day, as far as it follows from this court''s listings; returns its number; error for a measure whose plan names '
	'no rule of exemption, for a minor, where the court has no listing of the subject in force or in grace (or of an '
	'organization in which the subject holds a post), and for a last day after the listing''s end or, where none is set, '
	'more than a year after the first day';

CREATE FUNCTION credit.do_end_exemption(exemption bigint, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	x credit.exemption;
	v_until timestamptz := credit.day_start(decided_on);
BEGIN
	SELECT * INTO x FROM credit.exemption c WHERE c.id = do_end_exemption.exemption AND c.exemption = c.id;
	IF NOT FOUND OR NOT credit.acts_for(x.court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no exemption %s'), COALESCE(exemption::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	e := credit.record_event(x.court, 'end_exemption', NULL, document_no, decided_on, NULL, NULL,
							 jsonb_build_object('exemption', exemption));
	SELECT * INTO x FROM credit.exemption c
	WHERE c.exemption = do_end_exemption.exemption AND c.known_until = 'infinity';
	IF x.until <= v_until THEN
		RAISE EXCEPTION '%', format(credit.message('exemption %s is over by then'), exemption)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	UPDATE credit.exemption c SET known_until = e.at WHERE c.id = x.id;
	INSERT INTO credit.exemption (subject, measure, since, until, known_from,
		exemption, scope, approval_no, court, event)
	VALUES (x.subject, x.measure, x.since, GREATEST(x.since, v_until), e.at,
			x.exemption, x.scope, x.approval_no, x.court, e.id);
END
$$;
COMMENT ON FUNCTION credit.do_end_exemption(bigint, text, date) IS
	'ends an exemption before its time, from the beginning of the day of the decision on';

CREATE VIEW credit.exempt_now WITH (security_barrier) AS
	WITH exempt AS (
		SELECT x.subject, x.measure, x.court, x.key FROM credit.exemption x
		WHERE x.known_until = 'infinity' AND x.since <= now() AND x.until > now()
	)
	SELECT x.subject, x.measure, x.court, x.key FROM exempt x
	UNION ALL
	SELECT x.subject, x.measure, x.court, k.other
	FROM credit.same_subject k JOIN exempt x ON x.key OPERATOR(@extschema@.=) k.subject;
COMMENT ON VIEW credit.exempt_now IS
	'who is exempt now from which measure, as far as it follows from which court''s listings; by the key '
	'(credit_subject_key) of each identifier, but for numbers that are kept apart from the subject (credit.kept_apart)';
