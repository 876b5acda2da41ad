/*
 * Register: what a court has to do with a subject.  Whatever tells of a subject
 * beyond the answer about the present, or works on other courts' records of it,
 * asks for this first, so that no court is told of everybody.
 */

CREATE FUNCTION credit.has_tie(p_subject credit.subject) RETURNS boolean
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_courts CONSTANT text[] := credit.acting_courts();
	v_keys CONSTANT credit.subject[] := credit.keys_of(p_subject);
	-- A number of which the court has not heard is not told to be that of a subject whom it has warned.
	v_key CONSTANT credit.subject := credit.subject_key(p_subject);
BEGIN
	IF credit.acts_for('') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(v_keys) k (key) JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
				   WHERE l.court = ANY (v_courts))
		OR EXISTS (SELECT FROM credit.relation o JOIN credit.listing l ON l.listing = o.listing
				   WHERE credit.subject_eq(o.person, v_key) AND l.court = ANY (v_courts))
		OR EXISTS (SELECT FROM credit.listing_request r WHERE r.court = ANY (v_courts) AND credit.subject_eq(r.key, v_key))
		OR EXISTS (SELECT FROM credit.risk_warning w WHERE w.court = ANY (v_courts) AND credit.subject_eq(w.key, v_key))
		OR EXISTS (SELECT FROM credit.listing_bar b WHERE b.court = ANY (v_courts) AND credit.subject_eq(b.key, v_key))
		OR EXISTS (SELECT FROM credit.exemption e WHERE e.court = ANY (v_courts) AND credit.subject_eq(e.key, v_key))
		-- A record that waits for the court's word on whom it means.
		OR EXISTS (SELECT FROM credit.push_reject_kept r JOIN credit.push p ON p.id = r.push
				   WHERE r.held AND p.court = ANY (v_courts)
					 AND credit.subject_eq(credit.subject_key((credit.check_record(r.record::text)).subject), v_key));
END
$$;
COMMENT ON FUNCTION credit.has_tie(credit.subject) IS
	'whether a court for which the caller acts has, or had, something of the subject: a listing, a post in a listed '
	'organization, a request, a warning, a bar, an exemption, a held record; a listing under any number of the subject, '
	'all else under this one; always for whoever acts for all';

-- Whatever else is a tie, a court makes by itself, without a decision on the subject; and what it has made within the
-- transaction that asks, it can roll back.  A listing's first version is from the moment at which it was entered.
CREATE FUNCTION credit.has_listed(p_subject credit.subject) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.acts_for('')
		OR EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key) JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
				   WHERE l.court = ANY (credit.acting_courts()) AND l.known_from < transaction_timestamp())
$$;
COMMENT ON FUNCTION credit.has_listed(credit.subject) IS
	'whether a court for which the caller acts has, or had, a listing of the subject, entered before the transaction that '
	'asks began; always for whoever acts for all; NULL: of nobody, but for whoever acts for all';

CREATE FUNCTION credit.require_tie(p_subject credit.subject) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.has_tie(p_subject) THEN
		RAISE EXCEPTION '%', format(credit.message('no case of a court of role "%s" is about subject %s'),
									credit.acting_role(), credit.subject_mask(p_subject))
			USING ERRCODE = 'insufficient_privilege',
				  HINT = credit.message('The court that has the case can do this, or the register''s administrator.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_tie(credit.subject) IS
	'error where no court for which the caller acts has anything to do with the subject (credit.has_tie)';
