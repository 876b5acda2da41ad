/*
 * Register: that the debtor was warned.  The notice by which enforcement begins
 * says that who does not perform can be listed (法释〔2017〕7号 art. 5).  Whether
 * a listing without it stands is for the court to say, on an objection.
 */

CREATE TABLE credit.risk_warning (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject,
	case_no      text,
	case_key     text,
	how          text NOT NULL REFERENCES credit.service_way,
	served_on    date NOT NULL,
	document_no  text CHECK (document_no ~ '\S'),
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	key          credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	CONSTRAINT risk_warning_erased CHECK (num_nulls(subject, case_no, case_key, document_no) = ANY (ARRAY[0, 4]))
);
COMMENT ON TABLE credit.risk_warning IS
	'notices of enforcement that warn the debtor of being listed (法释〔2017〕7号 art. 5), as they were served; append-only';
COMMENT ON COLUMN credit.risk_warning.case_key IS 'the case number normalized for comparison; case_no is verbatim';
COMMENT ON COLUMN credit.risk_warning.document_no IS 'number of the notice';
COMMENT ON COLUMN credit.risk_warning.key IS 'credit_subject_key(subject)';
CREATE INDEX risk_warning_key_idx ON credit.risk_warning (key, case_key);

CREATE FUNCTION credit.do_note_warning(
		court text, subject_id credit.subject, case_no text, how text, served_on date, document_no text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_how text;
	v_id bigint;
BEGIN
	PERFORM credit.require_case(court, subject_id, case_no);
	court := credit.known_court(court);
	PERFORM credit.require_court(court);
	v_how := credit.require_service(how, document_no);
	PERFORM credit.require_day(served_on, NULL);
	IF credit.is_minor(subject_id, credit.day_start(served_on)) THEN
		RAISE EXCEPTION '%', credit.message('a minor is warned of no listing')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them.');
	END IF;
	INSERT INTO credit.risk_warning (court, subject, case_no, case_key, how, served_on, document_no)
	VALUES (do_note_warning.court, subject_id, do_note_warning.case_no, credit.case_key(do_note_warning.case_no),
			v_how, do_note_warning.served_on, do_note_warning.document_no)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_note_warning(text, credit.subject, text, text, date, text) IS
	'puts on record that a notice of enforcement that warns of being listed was served on a debtor (法释〔2017〕7号 art. 5): '
	'how (credit.service_way, by code or name), on which day, which notice; lists nobody, and no listing needs it; returns '
	'its number; error for a minor';
