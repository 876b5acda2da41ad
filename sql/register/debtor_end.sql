/*
 * Register: debtors who are no more.  Nobody is listed who has died or been
 * dissolved: once a court has a debtor's end on record (credit_end_debtor), what
 * would list again in any case of that court is a question to it.  Other courts
 * have lists of their own, and a task (credit.deadline_list).
 */

CREATE VIEW credit.debtor_end WITH (security_invoker) AS
	SELECT e.id AS decision, e.court, e.listing, l.key, l.subject
	FROM credit.court_event e
	JOIN credit.listing l ON l.id = e.listing
	WHERE e.action = 'end_debtor'
	  AND NOT EXISTS (SELECT FROM credit.court_event k WHERE k.action = 'revoke' AND k.target = e.id);
COMMENT ON VIEW credit.debtor_end IS
	'deaths and dissolutions of debtors that a court has on record and has not revoked, by the key of the debtor';

CREATE FUNCTION credit.debtor_end_of(p_court text, p_subject credit.subject) RETURNS bigint
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT max(d.decision)
	FROM credit.debtor_end d JOIN unnest(credit.keys_of(p_subject)) k (key) ON credit.subject_eq(d.key, k.key)
	WHERE credit.court_in_charge(d.court) = credit.court_in_charge(p_court) AND credit.one_subject(d.subject, p_subject)
$$;
COMMENT ON FUNCTION credit.debtor_end_of(text, credit.subject) IS
	'the decision by which a court has the death or dissolution of a subject on record, under whichever number; NULL: none';

CREATE FUNCTION credit.debtor_end_words(p_decision bigint) RETURNS text
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT format(CASE e.reason
				  WHEN 'died' THEN credit.coded('by "%1$s" the debtor has died on %2$s (listing %3$s): nobody who is no more is listed; if that was wrong, revoke decision %4$s (credit_revoke_decision)')
				  ELSE credit.coded('by "%1$s" the unit has been dissolved on %2$s (listing %3$s): nobody who is no more is listed; if that was wrong, revoke decision %4$s (credit_revoke_decision)') END,
				  e.document_no, e.detail ->> 'happened_on', e.listing, e.id)
	FROM credit.court_event e WHERE e.id = p_decision
$$;
COMMENT ON FUNCTION credit.debtor_end_words(bigint) IS
	'why a debtor whose end is on record is not listed, and what the court can do';

CREATE FUNCTION credit.require_debtor(l credit.listing) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_end bigint := credit.debtor_end_of(l.court, l.subject);
BEGIN
	IF v_end IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), credit.said(credit.debtor_end_words(v_end)))
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_debtor(credit.listing) IS
	'error for a decision that would make more of a listing although its court has the debtor''s end on record';
