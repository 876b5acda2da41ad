/*
 * Register: that a decision was served on the debtor (法释〔2017〕7号 art. 5,
 * 法发〔2019〕35号 art. 14).  A listing is in force from the day of its decision, and
 * no rule sets a term for its service: nothing that is answered hangs on it.
 * Service of a decision on an objection is in objection.sql: a term runs from it.
 */

CREATE FUNCTION credit.do_serve_listing(
		listing bigint, how text, served_on date, document_no text, decision bigint DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_how text;
	v_decided_on date;
	v_id bigint;
BEGIN
	PERFORM credit.court_of(listing);
	v_how := credit.require_service(how, document_no);
	SELECT d.decided_on INTO v_decided_on FROM credit.shown_decision_list d
	WHERE d.listing = do_serve_listing.listing AND d.decision IS NOT DISTINCT FROM do_serve_listing.decision
	  AND (d.decision IS NULL OR d.document_no IS NOT NULL);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has no decision %s'), listing, decision)
			USING ERRCODE = 'undefined_object',
				  HINT = credit.message('See the view credit.decision_list; without a decision the one to list was served.');
	END IF;
	PERFORM credit.require_day(served_on, v_decided_on);
	INSERT INTO credit.service (listing, decision, how, served_on, document_no)
	VALUES (do_serve_listing.listing, do_serve_listing.decision, v_how, do_serve_listing.served_on,
			do_serve_listing.document_no)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_serve_listing(bigint, text, date, text, bigint) IS
	'puts on record that the decision to list, or a later one on the listing, was served on the debtor (法释〔2017〕7号 '
	'art. 5, 法发〔2019〕35号 art. 14): how (credit.service_way, by code or name), on which day, shown by which document; '
	'answers do not change by it; returns its number; error for a day before the decision or in the future';
