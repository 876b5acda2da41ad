/*
 * Floor 3, register: what a court decides one listing at a time, beside the
 * pushes: listing (arts. 1 to 5), the five ends (arts. 2, 9, 10), correction
 * (art. 9), stays.  Each is one call, one row of credit.court_event and new
 * versions of what it changes; the court's row is locked first, then the
 * listings, as a push does.
 */

CREATE TABLE credit.removal_reason (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL
);
COMMENT ON TABLE credit.removal_reason IS 'reasons of 法释〔2017〕7号 art. 10 ¶1, by their place in it';
INSERT INTO credit.removal_reason (item, code, name) VALUES
	(1, 'performed', '已履行或者已执行完毕'),
	(2, 'settlement_performed', '执行和解协议已履行完毕'),
	(3, 'applicant_request', '申请执行人书面申请'),
	(4, 'no_property', '终本后未发现可供执行财产'),
	(5, 'stayed', '再审或者破产中止执行'),
	(6, 'not_enforceable', '裁定不予执行'),
	(7, 'terminated', '裁定终结执行');

CREATE TABLE credit.listing_bar (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject NOT NULL,
	case_no      text NOT NULL,
	case_key     text NOT NULL,
	bar          text NOT NULL CHECK (bar = ANY (ARRAY['security_given', 'assets_suffice', 'later_in_order', 'not_refusing'])),
	document_no  text NOT NULL CHECK (document_no ~ '\S'),
	recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT SESSION_USER,
	lifted_at    timestamptz,
	lifted_by    name,
	lift_reason  text,
	CHECK (num_nulls(lifted_at, lifted_by, lift_reason) = ANY (ARRAY[0, 3]))
);
COMMENT ON TABLE credit.listing_bar IS 'what keeps a debtor from being listed on ground 1 in a case (法释〔2017〕7号 art. 3): sufficient security, sufficient seized property, later in order, or no refusal in truth';
CREATE INDEX ON credit.listing_bar (subject, case_key);
CREATE UNIQUE INDEX ON credit.listing_bar (subject, case_key, bar) WHERE lifted_at IS NULL;

CREATE FUNCTION credit.set_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	before jsonb := to_jsonb(OLD);
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = before - TG_ARGV
	   AND NOT EXISTS (SELECT FROM unnest(TG_ARGV) c WHERE before -> c <> 'null') THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" keeps its history'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege', DETAIL = credit.message('An entry can only be ended, once; nothing is overwritten or deleted.');
END
$$;
COMMENT ON FUNCTION credit.set_once() IS 'row trigger set_once(''column'', ...): lets these columns be set once, together, and refuses all else';
REVOKE ALL ON FUNCTION credit.set_once() FROM PUBLIC;
CREATE TRIGGER set_once BEFORE UPDATE OR DELETE ON credit.listing_bar
	FOR EACH ROW EXECUTE FUNCTION credit.set_once('lifted_at', 'lifted_by', 'lift_reason');
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.listing_bar FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

/* What all decisions have in common */

CREATE FUNCTION credit.require_document(p_document_no text, p_decided_on date, p_fact_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today date := (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
	IF COALESCE(p_document_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the document that decides it is missing')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('A decision is in writing: give the number of the decision, ruling or approval.');
	END IF;
	IF p_decided_on IS NULL OR NOT isfinite(p_decided_on) THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF p_decided_on > v_today THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision lies in the future')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The day is %s, today is %s.'), p_decided_on, v_today);
	END IF;
	IF p_fact_on > p_decided_on THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the fact that it rests on')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The decision is of %s, the fact of %s.'), p_decided_on, p_fact_on);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_document(text, date, date) IS 'error where a decision has no number or no day, or a day that cannot be';
REVOKE ALL ON FUNCTION credit.require_document(text, date, date) FROM PUBLIC;

CREATE FUNCTION credit.record_event(p_court text, p_action text, p_listing bigint, p_document_no text, p_decided_on date,
		p_fact_on date DEFAULT NULL, p_reason text DEFAULT NULL, p_detail jsonb DEFAULT '{}') RETURNS credit.court_event
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
BEGIN
	PERFORM credit.require_court(p_court);
	PERFORM credit.require_document(p_document_no, p_decided_on, p_fact_on);
	-- The lock comes before the entry, and the time after the lock: entries of a court are in order.
	e.id := nextval('credit.court_event_id_seq');
	UPDATE credit.court c SET last_event = e.id WHERE c.name = p_court;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" is not known'), p_court)
			USING ERRCODE = 'undefined_object', HINT = credit.message('A court becomes known with its first push or listing.');
	END IF;
	INSERT INTO credit.court_event (id, court, action, listing, document_no, decided_on, fact_on, reason, detail, at)
	OVERRIDING SYSTEM VALUE
	VALUES (e.id, p_court, p_action, p_listing, p_document_no, p_decided_on, p_fact_on, p_reason, COALESCE(p_detail, '{}'), clock_timestamp())
	RETURNING * INTO e;
	RETURN e;
END
$$;
COMMENT ON FUNCTION credit.record_event(text, text, bigint, text, date, date, text, jsonb) IS 'locks the court''s list and puts a decision on record';
REVOKE ALL ON FUNCTION credit.record_event(text, text, bigint, text, date, date, text, jsonb) FROM PUBLIC;

CREATE FUNCTION credit.court_of(p_listing bigint) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text;
BEGIN
	SELECT l.court INTO v_court FROM credit.listing l WHERE l.id = p_listing AND l.listing = p_listing;
	-- Another court's listing is told apart from none by nobody.
	IF NOT FOUND OR NOT credit.acts_for(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no listing %s'), COALESCE(p_listing::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the views credit.current_list and credit.listing_history.');
	END IF;
	RETURN v_court;
END
$$;
COMMENT ON FUNCTION credit.court_of(bigint) IS 'the court of a listing; error for a number that is none, or one of a court for which whoever acts does not act';
REVOKE ALL ON FUNCTION credit.court_of(bigint) FROM PUBLIC;

CREATE FUNCTION credit.running_version(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_listing AND c.known_until = 'infinity';
	IF l.ended IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has ended'), p_listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(CASE l.ended WHEN 'removed' THEN credit.message('It was removed on %s.')
											   WHEN 'revoked' THEN credit.message('It was revoked on %s.')
											   ELSE credit.message('It was expired on %s.') END,
								  (l.known_from AT TIME ZONE 'Asia/Shanghai')::date);
	END IF;
	RETURN l;
END
$$;
COMMENT ON FUNCTION credit.running_version(bigint) IS 'the version of a listing that stands, to be read while its court''s list is locked; error where it has ended';
REVOKE ALL ON FUNCTION credit.running_version(bigint) FROM PUBLIC;

CREATE FUNCTION credit.end_listing(p_event credit.court_event, l credit.listing, p_outcome text, p_reason text, p_ends_on date, p_stays tstzmultirange DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	v_listed_on date := (SELECT COALESCE(r.decided_on, r.published_on) FROM credit.listing_record r WHERE r.id = l.id);
BEGIN
	IF p_outcome <> 'stay' AND p_event.decided_on < v_listed_on THEN
		RAISE EXCEPTION '%', format(credit.message('the decision is older than listing %s'), l.listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The decision is of %s, the listing of %s.'), p_event.decided_on, v_listed_on);
	END IF;
	INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, old_version, old_listing, removal_reason, removed_on, stays)
	VALUES (v_stage, 1, l.source_digest, '', p_outcome, l.id, l.listing, p_reason, p_ends_on, p_stays);
	PERFORM credit.apply_stage(v_stage, l.court, p_event.at, NULL, p_event.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
END
$$;
COMMENT ON FUNCTION credit.end_listing(credit.court_event, credit.listing, text, text, date, tstzmultirange) IS 'writes the version of a listing that has an end (remove, revoke, expire) or other stays (stay)';
REVOKE ALL ON FUNCTION credit.end_listing(credit.court_event, credit.listing, text, text, date, tstzmultirange) FROM PUBLIC;

CREATE FUNCTION credit.stage_record(p_stage bigint, p_record jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r credit.push_stage;
BEGIN
	INSERT INTO credit.push_stage
	SELECT p_stage, 1, nextval('credit.listing_id_seq'), credit.record_digest(p_record::text), p_record::text, 'new', NULL, NULL, NULL, c.*
	FROM credit.check_record(p_record::text) c
	RETURNING * INTO r;
	IF r.problem IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), r.problem) USING ERRCODE = 'check_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.stage_record(bigint, jsonb) IS 'stages a decision''s record by the checks of a push; error with every complaint where it fails them';
REVOKE ALL ON FUNCTION credit.stage_record(bigint, jsonb) FROM PUBLIC;

/* Listing */

CREATE FUNCTION @extschema@.credit_list(
		court text, subject_id credit.subject, name text, case_no text, grounds integer[],
		decision_no text, decided_on date, signed_on date,
		period_years integer DEFAULT NULL, details jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	e credit.court_event;
	r credit.push_stage;
BEGIN
	IF COALESCE(court !~ '\S', true) OR subject_id IS NULL OR COALESCE(name !~ '\S', true) OR COALESCE(case_no !~ '\S', true)
	   OR COALESCE(cardinality(grounds), 0) = 0 THEN
		RAISE EXCEPTION '%', credit.message('court, subject, name, case number and grounds of a listing are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_document(decision_no, decided_on, signed_on);
	IF signed_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the decision is not signed')
			USING ERRCODE = 'check_violation', DETAIL = credit.message('A decision to list is signed by the court''s president (法释〔2017〕7号 art. 5).');
	END IF;
	IF jsonb_typeof(COALESCE(details, '{}')) <> 'object' OR details ?| ARRAY['removal_reason', 'removed_on', 'removalReason', 'removedOn'] THEN
		RAISE EXCEPTION '%', credit.message('details must be a JSON object of the record''s further fields') USING ERRCODE = 'invalid_parameter_value';
	END IF;

	INSERT INTO credit.court (name) VALUES (credit_list.court) ON CONFLICT DO NOTHING;
	e := credit.record_event(credit_list.court, 'list', NULL, decision_no, decided_on, signed_on, NULL, '{}');
	PERFORM credit.stage_record(v_stage, jsonb_strip_nulls(COALESCE(details, '{}') || jsonb_build_object(
		'subject', subject_id::text, 'name', credit_list.name, 'case_no', credit_list.case_no, 'grounds', to_jsonb(credit_list.grounds),
		'decision_no', credit_list.decision_no, 'decided_on', credit_list.decided_on, 'period_years', credit_list.period_years)));
	PERFORM credit.match_stage(v_stage, credit_list.court, e.at);
	PERFORM credit.refuse_stage(v_stage, credit_list.court, e.at);
	PERFORM credit.hold_names(v_stage, e.at);
	SELECT * INTO r FROM credit.push_stage s WHERE s.push = v_stage;
	IF r.outcome IN ('reject', 'held') THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), r.reason) USING ERRCODE = 'check_violation';
	ELSIF r.outcome NOT IN ('new', 'relist') THEN
		RAISE EXCEPTION '%', credit.message('the subject is on this court''s list in this case already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is listing %s.'), r.old_listing),
				  HINT = credit.message('To change what the record says, use credit_correct.');
	END IF;
	PERFORM credit.apply_stage(v_stage, credit_list.court, e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN r.version;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_list(text, credit.subject, text, text, integer[], text, date, date, integer, jsonb) IS
	'one decision to list (法释〔2017〕7号 arts. 1 to 5), signed at the latest on the day on which it is made; details: further fields of the record by their names; returns the listing; error, and nothing done, for a minor, a barred ground 1, a period that art. 2 does not know, a relisting within six months at the applicant''s request, and all that a push would reject';
REVOKE ALL ON FUNCTION @extschema@.credit_list(text, credit.subject, text, text, integer[], text, date, date, integer, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_bar(court text, subject_id credit.subject, case_no text, bar text, document_no text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(court !~ '\S', true) OR subject_id IS NULL OR credit.case_key(case_no) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('court, subject and a case number of a known form are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_court(court);
	IF COALESCE(bar, '') NOT IN ('security_given', 'assets_suffice', 'later_in_order', 'not_refusing') THEN
		RAISE EXCEPTION '%', format(credit.message('bar "%s" is not known'), bar)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The bars of 法释〔2017〕7号 art. 3 are security_given, assets_suffice, later_in_order and not_refusing.');
	END IF;
	IF COALESCE(document_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the document that shows the bar is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	INSERT INTO credit.court (name) VALUES (credit_bar.court) ON CONFLICT DO NOTHING;
	INSERT INTO credit.listing_bar (court, subject, case_no, case_key, bar, document_no)
	VALUES (credit_bar.court, subject_id, credit_bar.case_no, credit.case_key(credit_bar.case_no), credit_bar.bar, credit_bar.document_no)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bar(text, credit.subject, text, text, text) IS
	'puts on record what bars a listing on ground 1 in a case (法释〔2017〕7号 art. 3); a listing that stands is not touched by it: see credit_revoke; returns the bar''s number';
REVOKE ALL ON FUNCTION @extschema@.credit_bar(text, credit.subject, text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_lift_bar(bar bigint, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(reason !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('a reason is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	UPDATE credit.listing_bar b SET lifted_at = clock_timestamp(), lifted_by = SESSION_USER, lift_reason = credit_lift_bar.reason
	WHERE b.id = credit_lift_bar.bar AND b.lifted_at IS NULL AND credit.acts_for(b.court);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no bar %s in force'), COALESCE(bar::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_lift_bar(bigint, text) IS 'ends a bar, with the reason; error for one that is not in force';
REVOKE ALL ON FUNCTION @extschema@.credit_lift_bar(bigint, text) FROM PUBLIC;
