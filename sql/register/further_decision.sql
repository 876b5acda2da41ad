/*
 * Register: decisions about a listing that come later than the one to list, and
 * work from their own day on: a further ground, a longer period (法释〔2017〕7号
 * art. 2), the exit ban, the end of a period of grace (法发〔2019〕35号 art. 15),
 * what was performed.  Those that end a listing are in listing_end.sql.
 */

CREATE FUNCTION credit.require_longer_years(p_years integer) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_years NOT BETWEEN 3 AND 5 THEN
		RAISE EXCEPTION '%', format(credit.message('a period of %s years is none of art. 2'), p_years)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('It is two years, and three to five where it is extended (法释〔2017〕7号 art. 2).');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_longer_years(integer) IS
	'error for years that are no extended period of art. 2 of 法释〔2017〕7号; NULL passes';

CREATE FUNCTION credit.require_longer_period(p_grounds smallint[], p_years integer, p_reason text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_longer_years(p_years);
	IF cardinality(p_grounds) < 2 AND NOT 2 = ANY (p_grounds) THEN
		RAISE EXCEPTION '%', credit.message('the period cannot be extended')
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('That needs serious violence or threats (ground 2) or several grounds (法释〔2017〕7号 art. 2).');
	ELSIF credit.blank(p_reason) THEN
		RAISE EXCEPTION '%', credit.message('the period is extended without a reason')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_longer_period(smallint[], integer, text) IS
	'error where art. 2 of 法释〔2017〕7号 does not allow a period of more than two years on these grounds';

CREATE FUNCTION credit.grounds_of(p_listing bigint) RETURNS smallint[]
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT c.grounds FROM credit.compiled(ARRAY[p_listing], 'infinity') c
$$;
COMMENT ON FUNCTION credit.grounds_of(bigint) IS 'all grounds on which a listing was decided, as known now';

CREATE FUNCTION credit.do_add_ground(
		listing bigint, grounds integer[], signed_on date, document_no text, decided_on date,
		period_years integer DEFAULT NULL, reason text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_grounds smallint[];
	e credit.court_event;
	l credit.listing;
BEGIN
	IF COALESCE(cardinality(grounds), 0) = 0 OR NOT grounds <@ '{1,2,3,4,5,6}' THEN
		RAISE EXCEPTION '%', credit.message('the grounds are numbers from 1 to 6')
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = credit.message('They are those of 法释〔2017〕7号 art. 1.');
	END IF;
	v_grounds := ARRAY(SELECT DISTINCT g FROM unnest(grounds) g ORDER BY g);
	PERFORM credit.require_signature(signed_on, decided_on);
	IF v_grounds = '{1}' AND period_years IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('ground 1 alone has no period (法释〔2017〕7号 art. 2)')
			USING ERRCODE = 'check_violation';
	ELSIF period_years <> 2 THEN
		PERFORM credit.require_longer_period(
			ARRAY(SELECT DISTINCT g FROM unnest(v_grounds || credit.grounds_of(listing)) g), period_years, reason);
	END IF;
	e := credit.record_event(credit.court_of(listing), 'ground', listing, document_no, decided_on, signed_on, reason, '{}',
							 jsonb_strip_nulls(jsonb_build_object('grounds', v_grounds, 'period_years', period_years)));
	l := credit.decidable_version(listing);
	PERFORM credit.require_period(l, e);
	PERFORM credit.require_debtor(l);
	PERFORM credit.require_no_bar(l.subject, l.case_key, v_grounds);
	-- What lists shows that the listing stands, as a list that has it again would.
	IF credit.is_absence(l) THEN
		INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, since, at)
		VALUES (l.court, 'return', l.listing, document_no, decided_on, e.at, e.at);
	END IF;
	PERFORM credit.write_decision(e, l);
	PERFORM credit.require_alone(l, e.at);
	RETURN e.id;
END
$$;
COMMENT ON FUNCTION credit.do_add_ground(bigint, integer[], date, text, date, integer, text) IS
	'a further decision on a listing that stands (法释〔2017〕7号 arts. 1, 2, 5): other grounds of the same case, with a '
	'period of their own from their own day (two years, or up to five with a reason); what was answered for the days '
	'before stays; returns the decision''s number; error for a listing that has ended, a bar, a period that art. 2 '
	'does not know; a listing that a full list did not have is in force again from this call on';

CREATE FUNCTION credit.do_extend(
		listing bigint, period_years integer, reason text, document_no text, decided_on date,
		decision bigint DEFAULT NULL) RETURNS date
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_until timestamptz;
	e credit.court_event;
	l credit.listing;
	g record;
BEGIN
	e := credit.record_event(credit.court_of(listing), 'extend', listing, document_no, decided_on, NULL, reason, '{}',
							 jsonb_build_object('period_years', period_years), NULL,
							 (SELECT x.id FROM credit.court_event x WHERE x.id = do_extend.decision));
	-- Before anything is computed from it: there are years that end beyond the calendar.
	PERFORM credit.require_longer_years(period_years);
	l := credit.decidable_version(listing);
	PERFORM credit.require_debtor(l);
	SELECT * INTO g FROM credit.granted(ARRAY[do_extend.listing], e.at - '1 microsecond'::interval) x
	WHERE x.decision IS NOT DISTINCT FROM do_extend.decision;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('decision %s lists nobody'), decision)
			USING ERRCODE = 'undefined_object',
				  HINT = credit.message('See the view credit.decision_list; without a decision the one to list is extended.');
	ELSIF g.until = 'infinity' THEN
		RAISE EXCEPTION '%', credit.message('ground 1 alone has no period (法释〔2017〕7号 art. 2)')
			USING ERRCODE = 'check_violation';
	END IF;
	PERFORM credit.require_longer_period(credit.grounds_of(listing), period_years, reason);
	SELECT x.until INTO v_until FROM credit.granted(ARRAY[do_extend.listing], 'infinity') x
	WHERE x.decision IS NOT DISTINCT FROM do_extend.decision;
	IF credit.day_start(decided_on) >= g.until THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is over already'), listing)
			USING ERRCODE = 'check_violation';
	ELSIF v_until <= g.until THEN
		RAISE EXCEPTION '%', credit.message('the period is no longer than before')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Give the whole period in years, counted from its beginning.');
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN credit.legal_day(v_until) - 1;
END
$$;
COMMENT ON FUNCTION credit.do_extend(bigint, integer, text, text, date, bigint) IS
	'extends the period of a listing, or of the further decision given, to three to five years in all (法释〔2017〕7号 '
	'art. 2), before it is over; returns its new last day; error without violence, threats or several grounds';

CREATE FUNCTION credit.do_exit_ban(listing bigint, document_no text, decided_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	e := credit.record_event(credit.court_of(listing), 'exit_ban', listing, document_no, decided_on, NULL, NULL, '{}');
	l := credit.decidable_version(listing);
	PERFORM credit.require_period(l, e);
	PERFORM credit.require_debtor(l);
	IF credit.subject_kind(l.subject) <> 'person' THEN
		RAISE EXCEPTION '%', credit.message('only a person can be kept from leaving the country')
			USING ERRCODE = 'check_violation';
	ELSIF l.exit_ban THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has an exit ban already'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF credit.day_start(decided_on) < (SELECT max(upper(x)) FROM unnest(l.exit_bans) x) THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the end of the last exit ban')
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('An end that should never have been is revoked: credit_revoke_decision.');
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN e.id;
END
$$;
COMMENT ON FUNCTION credit.do_exit_ban(bigint, text, date) IS
	'the court puts the listed person on the statutory list of those not permitted to leave the country, from the day of '
	'the decision on; returns the decision''s number';

CREATE FUNCTION credit.do_lift_exit_ban(listing bigint, reason text, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	PERFORM credit.require_reason(reason);
	e := credit.record_event(credit.court_of(listing), 'lift_exit_ban', listing, document_no, decided_on, NULL, reason,
							 '{}');
	l := credit.decidable_version(listing);
	IF NOT l.exit_ban THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has no exit ban'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	ELSIF credit.day_start(decided_on) < (SELECT max(lower(x)) FROM unnest(l.exit_bans) x) THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the exit ban')
			USING ERRCODE = 'check_violation',
				  HINT = credit.message('An exit ban that should never have been is revoked: credit_revoke_decision, or credit_correct where the listing began with it.');
	END IF;
	PERFORM credit.write_decision(e, l);
END
$$;
COMMENT ON FUNCTION credit.do_lift_exit_ban(bigint, text, text, date) IS
	'ends the exit ban of a listing from the day of the decision on; that it held until then stays known';

CREATE FUNCTION credit.do_end_grace(listing bigint, reason text, document_no text, decided_on date) RETURNS timestamptz
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(listing);
	v_from timestamptz;
	e credit.court_event;
	l credit.listing;
BEGIN
	PERFORM credit.require_reason(reason);
	-- Whoever asked before was told that nothing is in force yet: it never begins before it was entered.
	v_from := GREATEST(credit.day_start(decided_on), credit.enter(v_court, NULL));
	e := credit.record_event(v_court, 'end_grace', listing, document_no, decided_on, NULL, reason, '{}', NULL, v_from);
	l := credit.decidable_version(listing);
	IF l.since <= v_from THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is not in a period of grace'), listing)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	PERFORM credit.write_decision(e, l);
	RETURN v_from;
END
$$;
COMMENT ON FUNCTION credit.do_end_grace(bigint, text, text, date) IS
	'ends a period of grace early (法发〔2019〕35号 art. 15): in force from the later of the decision''s day and this call, '
	'never before; returns since when';

CREATE FUNCTION credit.do_note_performance(
		listing bigint, performance text, fact_on date, document_no text, decided_on date, detail jsonb DEFAULT '{}')
	RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	e credit.court_event;
	l credit.listing;
BEGIN
	IF credit.blank(performance) OR fact_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('what was performed, and when, is required')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF jsonb_typeof(COALESCE(detail, '{}')) <> 'object'
		  OR COALESCE(detail, '{}') - '{performed_part,unperformed_part}'::text[] <> '{}' THEN
		RAISE EXCEPTION '%', credit.message('detail can hold performed_part and unperformed_part')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'note_performance', listing, document_no, decided_on, fact_on,
							 NULL, COALESCE(detail, '{}') || jsonb_build_object('performance', performance));
	l := credit.decidable_version(listing);
	PERFORM credit.require_later_than_listing(e, l);
	PERFORM credit.stage_record(v_stage, credit.corrected_record(l.id, e.detail));
	UPDATE credit.push_stage s SET outcome = 'change', old_version = l.id, old_listing = l.listing WHERE s.push = v_stage;
	PERFORM credit.apply_stage(v_stage, credit.court_in_charge(l.court), e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
END
$$;
COMMENT ON FUNCTION credit.do_note_performance(bigint, text, date, text, date, jsonb) IS
	'what the debtor has performed, in the record''s words; detail: performed_part, unperformed_part; ends nothing, the '
	'court removes (credit_remove): nothing concludes "paid, so removed"';
