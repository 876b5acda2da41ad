/*
 * Register: what bars a listing on a ground (法释〔2017〕7号 art. 3, 法发〔2019〕35号
 * art. 16).
 */

CREATE TABLE credit.bar (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL UNIQUE
);
COMMENT ON TABLE credit.bar IS
	'what keeps a debtor from being listed: by its place in 法释〔2017〕7号 art. 3, then in 法发〔2019〕35号 art. 16; a closed set';
INSERT INTO credit.bar (item, code, name)
SELECT x.item, x.code, credit.words_of('bar', x.code)
FROM (VALUES
		(1, 'security_given'),
		(2, 'assets_suffice'),
		(3, 'later_in_order'),
		(4, 'not_refusing'),
		(5, 'applicant_waits'),
		(6, 'student_loan')) x (item, code);

CREATE TABLE credit.bar_ground (
	bar      text REFERENCES credit.bar,
	ground   smallint CHECK (ground BETWEEN 1 AND 6),
	document text NOT NULL,
	article  integer NOT NULL,
	PRIMARY KEY (bar, ground)
);
COMMENT ON TABLE credit.bar_ground IS
	'on which ground of 法释〔2017〕7号 art. 1 each bar forbids a listing, and by which article; a closed set';
INSERT INTO credit.bar_ground (bar, ground, document, article)
	SELECT b.code, 1, '法释〔2017〕7号', 3 FROM credit.bar b WHERE b.item <= 4
	UNION ALL
	-- Whoever breaks a settlement is not listed either while what the court controls suffices.
	VALUES ('assets_suffice', 6, '法发〔2019〕35号', 16),
		('applicant_waits', 1, '法发〔2019〕35号', 16),
		('applicant_waits', 6, '法发〔2019〕35号', 16)
	UNION ALL
	-- As a rule no measure at all; where the court decides otherwise, it lifts the bar.
	SELECT 'student_loan', g, '法发〔2019〕35号', 16 FROM generate_series(1, 6) g;

CREATE TABLE credit.listing_bar (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject,
	case_no      text,
	case_key     text,
	bar          text NOT NULL REFERENCES credit.bar,
	document_no  text CHECK (document_no ~ '\S'),
	recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT SESSION_USER,
	lifted_at    timestamptz,
	lifted_by    name,
	lift_reason  text,
	key          credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	CONSTRAINT listing_bar_lifted
		CHECK (subject IS NULL OR num_nulls(lifted_at, lifted_by, lift_reason) = ANY (ARRAY[0, 3])),
	CONSTRAINT listing_bar_erased CHECK (num_nulls(subject, case_no, case_key, document_no) = ANY (ARRAY[0, 4]))
);
COMMENT ON TABLE credit.listing_bar IS
	'what keeps a debtor from being listed in a case (法释〔2017〕7号 art. 3, 法发〔2019〕35号 art. 16), by court and '
	'document; lifted ones stay on record';
COMMENT ON COLUMN credit.listing_bar.key IS 'credit_subject_key(subject): a bar holds for any of a unit''s codes';
CREATE INDEX listing_bar_key_idx ON credit.listing_bar (key, case_key);
CREATE UNIQUE INDEX ON credit.listing_bar (subject, case_key, bar) WHERE lifted_at IS NULL;

CREATE FUNCTION credit.do_bar(
		court text, subject_id credit.subject, case_no text, bar text, document_no text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	v_there bigint;
BEGIN
	PERFORM credit.require_case(court, subject_id, case_no);
	court := credit.known_court(court);
	PERFORM credit.require_court(court);
	bar := credit.code_or_said('bar', bar);
	IF NOT EXISTS (SELECT FROM credit.bar b WHERE b.code = do_bar.bar) THEN
		RAISE EXCEPTION '%', format(credit.message('bar "%s" is not known'), bar)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('The bars of 法释〔2017〕7号 art. 3 and 法发〔2019〕35号 art. 16 are: %s.'),
								(SELECT string_agg(format(credit.message('%1$s (%2$s)'), b.code, b.name), credit.message(', ') ORDER BY b.item)
								 FROM credit.bar b));
	END IF;
	IF credit.blank(document_no) THEN
		RAISE EXCEPTION '%', credit.message('the document that shows the bar is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT b.id INTO v_there FROM credit.listing_bar b
	WHERE EXISTS (SELECT FROM unnest(credit.keys_of(subject_id)) k WHERE credit.subject_eq(b.key, k))
	  AND credit.one_subject(b.subject, subject_id) AND credit.same_case(subject_id, b.case_key, credit.case_key(do_bar.case_no))
	  AND b.bar = do_bar.bar AND b.lifted_at IS NULL;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('the subject has this bar in this case already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is bar %s.'), v_there);
	END IF;
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
	'puts on record what bars a listing in a case (法释〔2017〕7号 art. 3, 法发〔2019〕35号 art. 16; credit.bar_ground: on '
	'which grounds); bar: its code or Chinese word; a listing that stands is not touched by it: see credit_revoke; returns the '
	'bar''s number';

CREATE FUNCTION credit.do_lift_bar(bar bigint, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_reason(reason);
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

CREATE FUNCTION credit.bars_words(p_bars text[], p_grounds smallint[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT string_agg(format(credit.coded('ground %s is barred (%s art. %s): %s'), x.ground, x.document, x.article, x.bars),
					  credit.coded('; ') ORDER BY x.ground, x.article)
	FROM (SELECT b.ground, b.document, b.article,
				 string_agg(credit.coded_word('bar', b.bar), credit.coded(', ') ORDER BY b.bar) AS bars
		  FROM credit.bar_ground b
		  WHERE b.bar = ANY (p_bars) AND b.ground = ANY (p_grounds)
		  GROUP BY b.ground, b.document, b.article) x
$$;
COMMENT ON FUNCTION credit.bars_words(text[], smallint[]) IS
	'which of the bars forbid a listing on which of the grounds, by which article, in codes (credit.said); NULL: none';

CREATE FUNCTION credit.barred(p_subject credit.subject, p_case_key text, p_grounds smallint[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.bars_words(array_agg(b.bar), p_grounds)
	FROM unnest(credit.keys_of(p_subject)) k (key)
	JOIN credit.listing_bar b ON credit.subject_eq(b.key, k.key)
	WHERE b.lifted_at IS NULL AND credit.one_subject(b.subject, p_subject)
	  AND credit.same_case(p_subject, b.case_key, p_case_key)
$$;
COMMENT ON FUNCTION credit.barred(credit.subject, text, smallint[]) IS
	'which bars in force forbid a listing of the subject in a case, under whichever of its numbers they were entered, on '
	'these grounds, in words; NULL: none';

CREATE FUNCTION credit.require_no_bar(p_subject credit.subject, p_case_key text, p_grounds smallint[]) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_words text := credit.barred(p_subject, p_case_key, p_grounds);
BEGIN
	IF v_words IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.said(v_words) USING ERRCODE = 'check_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_no_bar(credit.subject, text, smallint[]) IS
	'error where a bar forbids a listing on these grounds';
