/*
 * Register: a court says that a subject is known under a further name, so that
 * the records of it that were held pass (party.sql).
 */

CREATE FUNCTION credit.do_accept_name(subject_id credit.subject, name text, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF subject_id IS NULL OR credit.blank(name) OR credit.blank(reason) THEN
		RAISE EXCEPTION '%', credit.message('subject, name and reason are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.refuse_minor(subject_id);
	-- A name lets every court's records through.
	PERFORM credit.require_tie(subject_id);
	PERFORM credit.add_name(subject_id, do_accept_name.name, now(), do_accept_name.reason);
END
$$;
COMMENT ON FUNCTION credit.do_accept_name(credit.subject, text, text) IS
	'puts on record that a subject is known under a further name (renamed, former name), so that records held for '
	'it pass with the next push; for a court that lists the subject, or whose record of it is held; error CR003 for a minor';
