/*
 * Register: how a listing ends, one decision at a time.  The ways differ in
 * law (法释〔2017〕7号) and in effect: revoked, because it should never have been
 * (art. 9); removed, for a reason of art. 10; removed before its period ends
 * (art. 2); expired with its period (art. 10 ¶2); at the end of the debtor.
 */

CREATE FUNCTION credit.require_removal_facts(p_reason text, p_detail jsonb, p_listing bigint, p_day date) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	p record;
BEGIN
	IF p_reason = 'no_property' THEN
		PERFORM credit.read_day(p_detail ->> 'terminated_on', 'terminated_on');
		PERFORM credit.read_day(x, 'searches')
		FROM jsonb_array_elements_text(CASE jsonb_typeof(p_detail -> 'searches')
										   WHEN 'array' THEN p_detail -> 'searches' ELSE '[]' END) x;
	ELSIF p_reason = 'applicant_request' THEN
		PERFORM credit.read_day(p_detail ->> 'requested_on', 'requested_on');
	END IF;
	SELECT x.* INTO p
	FROM credit.removal_facts_problem(p_reason, p_detail,
		(SELECT COALESCE(r.decided_on, r.published_on) FROM credit.listing_record r WHERE r.id = p_listing), p_day) x;
	IF p.message IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.said(p.message)
			USING ERRCODE = 'check_violation', DETAIL = COALESCE(p.detail, credit.message('Art. 10 is that of 法释〔2017〕7号.')), HINT = credit.said(p.hint);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_removal_facts(text, jsonb, bigint, date) IS
	'error where the facts that a reason of art. 10 ¶1 rests on are not given, or cannot be for this listing, removed on that day';

CREATE FUNCTION credit.do_remove(
		listing bigint, reason text, fact_on date, document_no text, decided_on date, detail jsonb DEFAULT '{}')
	RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_reason credit.removal_reason;
	v_ended_by bigint;
	e credit.court_event;
	l credit.listing;
BEGIN
	SELECT r.* INTO v_reason FROM credit.removal_reason r WHERE r.code = credit.reason_code(reason);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('reason "%s" is none of art. 10'), reason)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = credit.message('Art. 10 is that of 法释〔2017〕7号.'),
				  HINT = format(credit.message('The reasons are %s.'),
							  (SELECT string_agg(r.code, ', ' ORDER BY r.item) FROM credit.removal_reason r));
	END IF;
	IF fact_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the day on which the court learned of the fact is missing')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = credit.message('The three working days of art. 10 run from it.');
	END IF;
	PERFORM credit.require_removal_facts(v_reason.code, detail, listing, decided_on);
	e := credit.record_event(credit.court_of(listing), 'remove', listing, document_no, decided_on,
							 fact_on, v_reason.code, detail);
	l := credit.undecided_end(listing);
	PERFORM credit.require_later_than_listing(e, l);
	-- A further ground may have a period where the first one has none.
	v_ended_by := credit.ended_already(l.listing, 'remove', decided_on, e.at - '1 microsecond'::interval);
	IF v_ended_by IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('what has no period in listing %s has been ended already'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('It was ended by decision %s.'), v_ended_by),
				  HINT = credit.message('What goes on has a fixed period, which the court may end early, by art. 2: credit_remove_early.');
	ELSIF NOT EXISTS (SELECT FROM credit.granted(ARRAY[do_remove.listing], 'infinity') g
					  WHERE g.until = 'infinity' AND g.made_on <= do_remove.decided_on) THEN
		RAISE EXCEPTION '%',
			format(credit.message('listing %s has a fixed period, and the reasons of art. 10 do not end it'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The last day of its period is %s (法释〔2017〕7号 art. 10 ¶2).'),
								credit.day_text(credit.last_day_before(l.until))),
				  HINT = credit.message('The court may decide to remove it early, by art. 2: credit_remove_early.');
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_remove(bigint, text, date, text, date, jsonb) IS
	'removes a listing without fixed period for a reason of 法释〔2017〕7号 art. 10 ¶1 (credit.removal_reason); fact_on: '
	'when the court learned of it; returns whether it was done, that is entered, within three working days, NULL where '
	'the calendar does not reach; error for a listing with a fixed period, and if the facts that the reason requires '
	'are missing';

CREATE FUNCTION credit.do_remove_early(
		listing bigint, reason text, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_until timestamptz;
	v_code text;
	v_ended_by bigint;
	e credit.court_event;
	l credit.listing;
BEGIN
	SELECT w.code INTO v_code FROM credit.removal_wording w
	WHERE w.wording_key = credit.wording_key(reason) AND w.act = 'remove_early';
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('reason "%s" is none for an early removal'), reason)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The reasons of 法释〔2017〕7号 art. 2 ¶2 are active_performance and conduct_corrected.');
	END IF;
	e := credit.record_event(credit.court_of(listing), 'remove_early', listing, document_no, decided_on,
							 NULL, v_code, '{}');
	l := credit.undecided_end(listing);
	v_ended_by := credit.ended_already(l.listing, 'remove_early', decided_on, e.at - '1 microsecond'::interval);
	IF v_ended_by IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s has been ended already'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('It was ended by decision %s.'), v_ended_by),
				  HINT = credit.message('Ground 1, which goes on, is removed for a reason of art. 10: credit_remove.');
	END IF;
	SELECT max(g.until) INTO v_until FROM credit.granted(ARRAY[do_remove_early.listing], 'infinity') g
	WHERE g.until <> 'infinity' AND g.made_on <= do_remove_early.decided_on;
	IF v_until IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has no fixed period to end early'), listing)
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('A listing on ground 1 alone is removed for a reason of art. 10: credit_remove.');
	ELSIF credit.day_start(decided_on) >= v_until THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is over already'), listing)
			USING ERRCODE = 'check_violation', HINT = credit.message('To record its end, use credit_expire.');
	END IF;
	PERFORM credit.write_decision(e, l);
END
$$;
COMMENT ON FUNCTION credit.do_remove_early(bigint, text, text, date) IS
	'removes a listing before its fixed period ends, by the court''s decision after active performance or corrected '
	'conduct (法释〔2017〕7号 art. 2 ¶2); error for a listing without fixed period';

CREATE FUNCTION credit.do_expire(listing bigint, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	e := credit.record_event(credit.court_of(listing), 'expire', listing, document_no, decided_on, NULL,
							 'period_over', '{}');
	l := credit.running_version(listing);
	IF l.until IS NULL OR credit.day_start(decided_on) < l.until THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is not over'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = CASE WHEN l.until IS NULL THEN credit.message('It has no fixed period (ground 1 alone).')
								ELSE format(credit.message('Its last day is %s.'), credit.day_text(credit.last_day_before(l.until))) END;
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN credit.done_in_time(e, credit.legal_day(l.until) - 1);
END
$$;
COMMENT ON FUNCTION credit.do_expire(bigint, text, date) IS
	'puts on record that a listing whose period is over has been taken off the court''s list (法释〔2017〕7号 art. 10 '
	'¶2); answers need no such record, they end with the period; returns whether it was done within three working '
	'days, NULL where the calendar does not reach';

CREATE FUNCTION credit.do_revoke(
		listing bigint, reason text, fact_on date, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	IF credit.blank(reason) OR fact_on IS NULL THEN
		RAISE EXCEPTION '%',
			credit.message('why the listing was wrong, and the day on which the court found it, are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'revoke', listing, document_no, decided_on,
							 fact_on, reason, '{}');
	-- A listing that has ended can be revoked as well.
	SELECT * INTO l FROM credit.listing c WHERE c.listing = do_revoke.listing AND c.known_until = 'infinity';
	IF l.ended = 'revoked' THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has been revoked already'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	PERFORM credit.write_decision(e, l);
	-- For departments that decided on this listing.  Everybody can listen: the payload is a number, never a person.
	PERFORM credit.notify('credit_revoked', listing::text);
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_revoke(bigint, text, date, text, date) IS
	'revokes a listing that should never have been (法释〔2017〕7号 art. 9): it then counts as never in force, at any '
	'moment; questions with an earlier known_at still show it; notifies channel credit_revoked with its number, so '
	'that departments can undo what they decided on it; returns whether it was done within three working days';

CREATE FUNCTION credit.do_end_debtor(
		listing bigint, kind text, happened_on date, fact_on date, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	kind := credit.code_or_said('debtor_end', kind);
	IF COALESCE(kind, '') NOT IN ('died', 'dissolved') THEN
		RAISE EXCEPTION '%', format(credit.message('"%s" is no end of a debtor'), kind)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('A person has died, a unit has been dissolved (its registration cancelled).');
	ELSIF happened_on IS NULL OR fact_on IS NULL OR happened_on > fact_on THEN
		RAISE EXCEPTION '%', credit.message('the day of the event and the day on which the court learned of it are required, in this order')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'end_debtor', listing, document_no, decided_on,
							 fact_on, kind, jsonb_build_object('happened_on', happened_on), NULL,
							 credit.day_start(happened_on));
	l := credit.undecided_end(listing);
	IF (kind = 'died') <> (credit.subject_kind(l.subject) = 'person') THEN
		RAISE EXCEPTION '%', credit.message('a person dies, a unit is dissolved')
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('Listing %s is that of %s.'), listing,
								CASE credit.subject_kind(l.subject) WHEN 'person' THEN credit.message('a person')
									 ELSE credit.message('a unit') END);
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_end_debtor(bigint, text, date, date, text, date) IS
	'ends a listing because the person has died or the unit has been dissolved, from that day on, with or without a '
	'fixed period; other courts'' listings of the debtor are theirs to end (credit.deadline_list); fact_on: when the '
	'court learned of it; returns whether it was done within three working days';

CREATE FUNCTION credit.do_revoke_decision(
		decision bigint, reason text, fact_on date, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	d credit.court_event;
	e credit.court_event;
	l credit.listing;
BEGIN
	IF credit.blank(reason) OR fact_on IS NULL THEN
		RAISE EXCEPTION '%',
			credit.message('why the decision was wrong, and the day on which the court found it, are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT * INTO d FROM credit.court_event x
	WHERE x.id = decision AND credit.acts_for(credit.court_of_event(x))
	  AND x.action IN ('ground', 'extend', 'exit_ban', 'lift_exit_ban', 'end_grace', 'remove', 'remove_early', 'end_debtor');
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no decision %s that can be revoked'),
								  COALESCE(decision::text, 'null'))
			USING ERRCODE = 'undefined_object',
				  HINT = credit.message('See the view credit.decision_list; to revoke the whole listing, use credit_revoke.');
	END IF;
	e := credit.record_event(credit.court_of_event(d), 'revoke', d.listing, document_no, decided_on, fact_on, reason, '{}', NULL, NULL, d.id);
	IF NOT EXISTS (SELECT FROM credit.known_events(ARRAY[d.listing], e.at - '1 microsecond'::interval) k
				   WHERE k.id = d.id) THEN
		RAISE EXCEPTION '%', format(credit.message('decision %s has been revoked already'), decision)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	SELECT * INTO l FROM credit.listing c WHERE c.listing = d.listing AND c.known_until = 'infinity';
	IF l.ended = 'revoked' THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has been revoked already'), d.listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF d.action IN ('remove', 'remove_early', 'end_debtor')
		  AND EXISTS (SELECT FROM credit.listings_beside(l) o
					  WHERE credit.court_in_charge(o.court) = credit.court_in_charge(l.court) AND credit.running(o)) THEN
		RAISE EXCEPTION '%', format(credit.message('another listing of the case stands since listing %s ended'), l.listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	PERFORM credit.stay_restored(l, e.at);
	PERFORM credit.write_decision(e, l);
	PERFORM credit.require_alone(l, e.at);
	PERFORM credit.notify('credit_revoked', d.listing::text);
	RETURN credit.done_in_time(e, fact_on);
END
$$;
COMMENT ON FUNCTION credit.do_revoke_decision(bigint, text, date, text, date) IS
	'revokes one later decision on a listing that should never have been (a ground, an extension, an exit ban, its end, '
	'the end of a grace, a removal): as if it had never been made, also for the past, as known from now on; a listing '
	'whose removal is revoked is in force again; returns whether it was done within three working days';
