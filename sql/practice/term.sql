/*
 * Practice: within how many working days something is owed, and when what may no
 * longer be shown is erased.
 */

CREATE TABLE credit.term (
	kind     text NOT NULL CHECK (kind = ANY (ARRAY['receipt', 'feedback', 'erasure'])),
	measure  credit.measure,
	workdays integer CHECK (workdays > 0),
	set_by   name NOT NULL DEFAULT credit.acting_role(),
	set_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
	months   integer CHECK (months > 0),
	CHECK (measure IS NULL OR kind = 'feedback'),
	CONSTRAINT term_of_all CHECK (measure IS NOT NULL OR num_nonnulls(workdays, months) = 1),
	CONSTRAINT term_of_erasure CHECK ((kind = 'erasure') = (months IS NOT NULL))
);
CREATE UNIQUE INDEX ON credit.term (kind, measure) NULLS NOT DISTINCT;
COMMENT ON TABLE credit.term IS
	'within how many working days a receipt or a feedback is owed; the plan says "regularly", the office says how '
	'often; and after how many months what may no longer be shown is erased';
COMMENT ON COLUMN credit.term.measure IS 'NULL: the term of measures without one of their own';
COMMENT ON COLUMN credit.term.workdays IS 'NULL: the measure demands no feedback';
COMMENT ON COLUMN credit.term.months IS 'of the erasure (credit_set_erasure_term)';

CREATE TABLE credit.term_entry (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind         text NOT NULL CHECK (kind = ANY (ARRAY['receipt', 'feedback', 'erasure'])),
	measure      credit.measure,
	workdays     integer,
	months       integer,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER
);
COMMENT ON TABLE credit.term_entry IS
	'who set which term, and when: by a term it is decided who is late and what is erased; append-only, one row an act, the '
	'last of each kind and measure holds (credit.term)';
COMMENT ON COLUMN credit.term_entry.workdays IS 'NULL, for a measure: it demands no feedback';
COMMENT ON COLUMN credit.term_entry.months IS 'NULL, for the erasure: nothing is erased any more';

CREATE FUNCTION credit.general_term(p_kind text) RETURNS integer
	LANGUAGE sql STABLE STRICT
	RETURN COALESCE((SELECT t.workdays FROM credit.term t WHERE t.kind = p_kind AND t.measure IS NULL),
					CASE p_kind WHEN 'receipt' THEN 3 ELSE 20 END);
COMMENT ON FUNCTION credit.general_term(text) IS
	'working days within which a receipt or a feedback is owed where nothing else is set: 3 and 20 until the office '
	'says otherwise';

CREATE FUNCTION credit.write_term(p_kind text, p_measure credit.measure, p_workdays integer, p_months integer) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	DELETE FROM credit.term t WHERE t.kind = p_kind
	  AND (credit.measure_eq(t.measure, p_measure) OR t.measure IS NULL AND p_measure IS NULL);
	INSERT INTO credit.term (kind, measure, workdays, months)
	SELECT p_kind, p_measure, p_workdays, p_months WHERE p_kind <> 'erasure' OR p_months IS NOT NULL;
	INSERT INTO credit.term_entry (kind, measure, workdays, months) VALUES (p_kind, p_measure, p_workdays, p_months);
END
$$;
COMMENT ON FUNCTION credit.write_term(text, credit.measure, integer, integer) IS
	'puts a term in the place of the one before, and on record who set it; that of the erasure without months ends it';

CREATE FUNCTION credit.do_set_term(kind text, workdays integer, measure credit.measure DEFAULT NULL)
	RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	kind := credit.code_or_said('term_kind', kind);
	IF COALESCE(kind, '') NOT IN ('receipt', 'feedback') THEN
		RAISE EXCEPTION '%', format(credit.message('kind "%s" is not known'), kind)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('The kinds are receipt and feedback.');
	ELSIF workdays NOT BETWEEN 1 AND 1000 OR workdays IS NULL AND measure IS NULL THEN
		RAISE EXCEPTION '%', credit.message('a term has between one and 1000 working days')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('NULL, for a measure, means that it demands no feedback.');
	ELSIF measure IS NOT NULL AND kind = 'receipt' THEN
		RAISE EXCEPTION '%', credit.message('a receipt is of a push, not of a measure')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF measure IS NOT NULL
		  AND NOT EXISTS (SELECT FROM credit.plan_measure m
						  WHERE credit.measure_eq(m.measure, do_set_term.measure)) THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	PERFORM credit.write_term(kind, measure, workdays, NULL);
END
$$;
COMMENT ON FUNCTION credit.do_set_term(text, integer, credit.measure) IS
	'sets within how many working days receipts, or feedback on all measures or on one, are owed; NULL for a '
	'measure: it demands none; who set it stays in credit.term_entry';
