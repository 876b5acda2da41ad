/*
 * Register: what bars a listing on ground 1 (法释〔2017〕7号 art. 3).
 */

CREATE TABLE credit.bar (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL UNIQUE
);
COMMENT ON TABLE credit.bar IS
	'what keeps a debtor from being listed on ground 1 (法释〔2017〕7号 art. 3), by its place in the article; a closed set';
INSERT INTO credit.bar (item, code, name) VALUES
	(1, 'security_given', '提供充分有效担保'),
	(2, 'assets_suffice', '已查封、扣押、冻结财产足以清偿'),
	(3, 'later_in_order', '履行顺序在后'),
	(4, 'not_refusing', '其他不属于有履行能力而拒不履行');

CREATE TABLE credit.listing_bar (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject NOT NULL,
	case_no      text NOT NULL,
	case_key     text NOT NULL,
	bar          text NOT NULL REFERENCES credit.bar,
	document_no  text NOT NULL CHECK (document_no ~ '\S'),
	recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT SESSION_USER,
	lifted_at    timestamptz,
	lifted_by    name,
	lift_reason  text,
	key          credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	CHECK (num_nulls(lifted_at, lifted_by, lift_reason) = ANY (ARRAY[0, 3]))
);
COMMENT ON TABLE credit.listing_bar IS
	'what keeps a debtor from being listed on ground 1 in a case (法释〔2017〕7号 art. 3): sufficient security, '
	'sufficient seized property, later in order, or no refusal in truth';
COMMENT ON COLUMN credit.listing_bar.key IS 'credit_subject_key(subject): a bar holds for any of a unit''s codes';
CREATE INDEX listing_bar_key_idx ON credit.listing_bar (key, case_key);
CREATE UNIQUE INDEX listing_bar_in_force_idx ON credit.listing_bar (key, case_key, bar) WHERE lifted_at IS NULL;

CREATE FUNCTION credit.do_bar(
		court text, subject_id credit.subject, case_no text, bar text, document_no text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	v_there bigint;
BEGIN
	IF credit.blank(court) OR subject_id IS NULL OR credit.case_key(case_no) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('court, subject and a case number of a known form are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_court(court);
	IF NOT EXISTS (SELECT FROM credit.bar b WHERE b.code = do_bar.bar) THEN
		RAISE EXCEPTION '%', format(credit.message('bar "%s" is not known'), bar)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('The bars of 法释〔2017〕7号 art. 3 are: %s.'),
								(SELECT string_agg(format('%s (%s)', b.code, b.name), ', ' ORDER BY b.item)
								 FROM credit.bar b));
	END IF;
	IF credit.blank(document_no) THEN
		RAISE EXCEPTION '%', credit.message('the document that shows the bar is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT b.id INTO v_there FROM credit.listing_bar b
	WHERE EXISTS (SELECT FROM unnest(credit.keys_of(subject_id)) k WHERE credit.subject_eq(b.key, k))
	  AND b.case_key = credit.case_key(do_bar.case_no) AND b.bar = do_bar.bar AND b.lifted_at IS NULL;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('the subject has this bar in this case already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is bar %s.'), v_there);
	END IF;
	INSERT INTO credit.court (name) VALUES (do_bar.court) ON CONFLICT DO NOTHING;
	INSERT INTO credit.listing_bar (court, subject, case_no, case_key, bar, document_no)
	VALUES (do_bar.court, subject_id, do_bar.case_no, credit.case_key(do_bar.case_no),
			do_bar.bar, do_bar.document_no)
	ON CONFLICT DO NOTHING
	RETURNING id INTO v_id;
	IF v_id IS NULL THEN
		RAISE EXCEPTION '%', credit.message('this bar is on record already') USING ERRCODE = 'unique_violation';
	END IF;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_bar(text, credit.subject, text, text, text) IS
	'puts on record what bars a listing on ground 1 in a case (法释〔2017〕7号 art. 3); a listing that stands is not '
	'touched by it: see credit_revoke; returns the bar''s number';

CREATE FUNCTION credit.do_lift_bar(bar bigint, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.blank(reason) THEN
		RAISE EXCEPTION '%', credit.message('a reason is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	UPDATE credit.listing_bar b
	SET lifted_at = credit.next_moment(b.recorded_at), lifted_by = SESSION_USER, lift_reason = do_lift_bar.reason
	WHERE b.id = do_lift_bar.bar AND b.lifted_at IS NULL AND credit.acts_for(b.court);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no bar %s in force'), COALESCE(bar::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.do_lift_bar(bigint, text) IS
	'ends a bar, with the reason; error for one that is not in force';

CREATE FUNCTION credit.barred(p_subject credit.subject, p_case_key text, p_grounds smallint[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(b.bar, ', ' ORDER BY b.bar) FROM credit.listing_bar b
	WHERE 1 = ANY (p_grounds) AND credit.subject_eq(b.key, credit.subject_key(p_subject)) AND b.case_key = p_case_key
	  AND b.lifted_at IS NULL
$$;
COMMENT ON FUNCTION credit.barred(credit.subject, text, smallint[]) IS
	'the bars in force that forbid a listing on these grounds, by their codes; NULL: none';

CREATE FUNCTION credit.require_no_bar(p_subject credit.subject, p_case_key text, p_grounds smallint[]) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_bars text := credit.barred(p_subject, p_case_key, p_grounds);
BEGIN
	IF v_bars IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('ground 1 is barred (法释〔2017〕7号 art. 3): %s'), v_bars)
			USING ERRCODE = 'check_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_no_bar(credit.subject, text, smallint[]) IS
	'error where a bar forbids a listing on these grounds';
