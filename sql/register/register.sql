/*
 * Register: the court's list, in two times.  A listing has a row for each
 * version of its facts: from since to until the facts hold, from known_from to
 * known_until the register took them to be so.  Nothing is overwritten: a
 * version is closed, and another begins.
 */

-- One order for all courts, because a subject can be on the lists of several.  Only what has committed is seen, so no
-- court waits for another.
CREATE FUNCTION credit.register_moment(p_last timestamptz) RETURNS timestamptz
	LANGUAGE sql VOLATILE
	RETURN credit.next_moment(GREATEST(p_last, (SELECT max(c.last_at) FROM credit.court c)));
COMMENT ON FUNCTION credit.register_moment(timestamptz) IS
	'the moment of what is entered now: after p_last (the last of a court that is locked) and after all that the register '
	'holds of any court';

-- First the court's lock, then the time: a court's entries are in the order of their times.  What another court has
-- succeeded to is its list, too, and has the same lock.
CREATE FUNCTION credit.enter(p_court text, p_event bigint) RETURNS timestamptz
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	UPDATE credit.court c
	SET last_event = COALESCE(p_event, c.last_event), last_at = credit.register_moment(c.last_at)
	-- Asked again of a row that another transaction has just written: it may have been succeeded meanwhile.
	WHERE c.name = credit.court_in_charge(p_court) AND c.successor IS NULL
	RETURNING c.last_at
$$;
COMMENT ON FUNCTION credit.enter(text, bigint) IS
	'locks the court''s list and gives the moment of what is entered now: a decision by its number, or what is none '
	'(NULL); NULL for a court that is not known, or is succeeded at this moment';

CREATE FUNCTION credit.enter_courts(p_courts text[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text;
BEGIN
	FOR v_court IN SELECT DISTINCT credit.court_in_charge(c) FROM unnest(p_courts) c ORDER BY 1 LOOP
		PERFORM credit.enter(v_court, NULL);
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.enter_courts(text[]) IS
	'locks the lists of several courts, by name, which is the one order in which all do, against deadlocks; what is under '
	'way about them ends first';

CREATE FUNCTION credit.last_day() RETURNS date
	LANGUAGE sql STABLE
	RETURN COALESCE(credit.legal_day((SELECT max(c.last_at) FROM credit.court c)), '-infinity');
COMMENT ON FUNCTION credit.last_day() IS 'the day of law on which something was last entered for a court; -infinity: never yet';

CREATE FUNCTION credit.register_today() RETURNS date
	LANGUAGE sql VOLATILE
	RETURN GREATEST(credit.legal_day(clock_timestamp()), credit.last_day());
COMMENT ON FUNCTION credit.register_today() IS
	'the present day of law, and not an earlier one than that of what was last entered, be it that the clock went back';

CREATE TABLE credit.push (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court       text NOT NULL REFERENCES credit.court,
	push_no     text NOT NULL CHECK (push_no ~ '\S'),
	mode        text NOT NULL CHECK (mode = ANY (ARRAY['delta', 'full'])),
	base_push   text,
	applied_at  timestamptz NOT NULL,
	pushed_by   name NOT NULL DEFAULT SESSION_USER,
	records     bigint NOT NULL,
	digest      text,
	added       bigint NOT NULL DEFAULT 0,
	changed     bigint NOT NULL DEFAULT 0,
	removed     bigint NOT NULL DEFAULT 0,
	unchanged   bigint NOT NULL DEFAULT 0,
	rejected    bigint NOT NULL DEFAULT 0,
	unchecked   bigint NOT NULL DEFAULT 0,
	touches     text[] NOT NULL DEFAULT '{}'
		CONSTRAINT push_touches_list CHECK (array_ndims(touches) = 1 AND array_lower(touches, 1) = 1),
	exported_at timestamptz,
	withheld    bigint NOT NULL DEFAULT 0,
	unknown_records bigint NOT NULL DEFAULT 0,
	unknown_fields  jsonb DEFAULT '{}',
	UNIQUE (court, push_no)
);
COMMENT ON TABLE credit.push IS
	'pushes applied, with their counts; a push with no records is a heartbeat: the list is as it was, and known to '
	'be so';
COMMENT ON COLUMN credit.push.unknown_records IS
	'records with a field whose name is not known; those that the list has to the letter are not read again, and not counted';
COMMENT ON COLUMN credit.push.unknown_fields IS
	'these names, a hundred at most, each with the number of records that have it; *** for what has a number of somebody in it; NULL: erased';
COMMENT ON COLUMN credit.push.base_push IS 'the push that a delta says it builds on; NULL where it named none';
COMMENT ON COLUMN credit.push.digest IS
	'fingerprint of the records sent, whatever their order: tells the same push again from another under its number; a '
	'SHA-256 of the records'' digests in their order, for pushes of 0.1.0 a number; no role reads it, and an erasure empties it, '
	'five years and the office''s term after the push: the same push again is then refused as another';
COMMENT ON COLUMN credit.push.exported_at IS
	'when the list was taken out of the court''s own system; NULL where the court did not say';
COMMENT ON COLUMN credit.push.withheld IS
	'notes about fields that were not changed because a decision stands against them';
COMMENT ON COLUMN credit.push.touches IS
	'whom it added, changed or removed: person, organization, marked (a person with the court''s mark)';
COMMENT ON COLUMN credit.push.unchecked IS
	'records among those applied whose unified code breaks its standard and was taken as issued (org!:)';

CREATE TABLE credit.court_event (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	action       text NOT NULL CONSTRAINT court_event_action_check CHECK (action = ANY (ARRAY[
		'list', 'ground', 'extend', 'exit_ban', 'lift_exit_ban', 'end_grace', 'note_performance',
		'remove', 'remove_early', 'expire', 'revoke', 'correct', 'end_debtor', 'absent', 'return',
		'stay', 'end_stay', 'bind', 'release', 'exempt', 'end_exemption', 'change_identifier', 'keep_apart', 'end_link', 'link_successor',
		'transfer', 'case_no'])),
	listing      bigint,
	document_no  text CHECK (document_no ~ '\S'),
	decided_on   date,
	fact_on      date CHECK (fact_on <= decided_on),
	reason       text,
	detail       jsonb DEFAULT '{}',
	at           timestamptz NOT NULL,
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	target       bigint,
	since        timestamptz,
	facts        jsonb CHECK (jsonb_typeof(facts) = 'object'),
	push         bigint REFERENCES credit.push,
	CONSTRAINT court_event_document
		CHECK (push IS NOT NULL OR detail IS NULL OR num_nulls(document_no, decided_on) = 0)
);
CREATE TRIGGER target_there AFTER INSERT OR UPDATE OF target ON credit.court_event
	FOR EACH ROW WHEN (NEW.target IS NOT NULL) EXECUTE FUNCTION credit.require_own_row('target', 'id');
CREATE TRIGGER target_kept AFTER DELETE OR UPDATE OF id ON credit.court_event
	FOR EACH ROW EXECUTE FUNCTION credit.keep_own_row('target', 'id');
COMMENT ON TABLE credit.court_event IS
	'decisions of a court, entered one by one or carried by a push: what, by which document, when, by whom; '
	'append-only.  The decision by which a push lists is in the first version of its listing.';
COMMENT ON COLUMN credit.court_event.listing IS 'the listing concerned; NULL where a subject or several listings are';
COMMENT ON COLUMN credit.court_event.detail IS 'what else was entered; NULL where the decision was erased (credit_erase)';
COMMENT ON COLUMN credit.court_event.at IS 'when the decision was entered, or its push applied: the day on which it was done';
COMMENT ON COLUMN credit.court_event.target IS
	'the decision that this one corrects, extends, lifts or revokes; NULL: the one that lists, or the listing as a whole';
COMMENT ON COLUMN credit.court_event.since IS 'first moment at which it works; NULL: the beginning of decided_on';
COMMENT ON COLUMN credit.court_event.facts IS
	'what it decides, as read: grounds, period_years, decided_on, published_on, grace_until, exit_ban; of a correction '
	'what is right';
COMMENT ON COLUMN credit.court_event.push IS 'the push that carried it; NULL where it was entered by itself';
COMMENT ON COLUMN credit.court_event.fact_on IS
	'day on which the court learned of the fact, from which the three working days of arts. 9 and 10 run';
CREATE INDEX ON credit.court_event (listing);
-- Few rows, which every push asks for.
CREATE INDEX court_event_debtor_idx ON credit.court_event (listing) WHERE action = 'end_debtor';

CREATE TABLE credit.listing (
	id            bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	listing       bigint NOT NULL,
	subject       credit.subject,
	exit_ban      boolean NOT NULL,
	not_public    boolean NOT NULL,
	since         timestamptz NOT NULL,
	known_from    timestamptz NOT NULL,
	known_until   timestamptz NOT NULL DEFAULT 'infinity',
	until         timestamptz,
	ended         text CHECK (ended = ANY (ARRAY['removed', 'revoked', 'expired'])),
	stays        tstzmultirange CHECK (NOT isempty(stays)),
	case_no       text,
	case_key      text,
	court         text NOT NULL,
	push          bigint REFERENCES credit.push,
	event         bigint REFERENCES credit.court_event,
	end_reason    text,
	source_digest uuid NOT NULL,
	fact_digest   uuid NOT NULL,
	key           credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED,
	exit_bans     tstzmultirange,
	CHECK (until >= since),
	CHECK (known_until > known_from),
	CHECK (ended IS NULL OR until IS NOT NULL),
	CHECK (num_nonnulls(push, event) = 1),
	CONSTRAINT listing_erased CHECK (num_nulls(subject, case_no, case_key) = ANY (ARRAY[0, 3]))
);
COMMENT ON TABLE credit.listing IS
	'versions of listings: what decides whether a measure is in force; a listing that comes back after its end is '
	'another listing';
COMMENT ON COLUMN credit.listing.id IS 'the version';
COMMENT ON COLUMN credit.listing.subject IS 'NULL where the listing was erased (credit_erase)';
COMMENT ON COLUMN credit.listing.listing IS 'the listing: id of its first version';
COMMENT ON COLUMN credit.listing.exit_ban IS
	'by the last decision about it, the court has put the person on the statutory list of those not permitted to leave '
	'the country';
COMMENT ON COLUMN credit.listing.exit_bans IS
	'times for which that holds, as far as the listing is in force; NULL: for all of them or none, as exit_ban says';
COMMENT ON COLUMN credit.listing.not_public IS 'not fit for publication: enforced, never reported by name';
COMMENT ON COLUMN credit.listing.since IS
	'first moment at which measures follow: the day of the decision, or the day after a period of grace';
COMMENT ON COLUMN credit.listing.until IS
	'first moment at which none follows any more; NULL: no end is set, the court''s removal ends it';
COMMENT ON COLUMN credit.listing.ended IS 'how an event ended the listing; NULL while only its dates speak';
COMMENT ON COLUMN credit.listing.stays IS
	'times within since and until in which the listing is not in force: a ruling in retrial or bankruptcy stays it, a '
	'full list did not have it, or one ground had ended before another was decided; NULL: none';
COMMENT ON COLUMN credit.listing.push IS
	'the push that brought the version; NULL where a decision entered by itself did (event)';
COMMENT ON COLUMN credit.listing.known_from IS 'when the register came to hold this version';
COMMENT ON COLUMN credit.listing.known_until IS 'when another version took its place; infinity while it stands';
COMMENT ON COLUMN credit.listing.case_key IS 'the case number normalized for comparison; case_no is verbatim';
COMMENT ON COLUMN credit.listing.court IS 'the court that pushed it';
COMMENT ON COLUMN credit.listing.source_digest IS 'digest of the record as sent';
COMMENT ON COLUMN credit.listing.fact_digest IS
	'digest of the record as read: the same facts in another spelling are no change';
COMMENT ON COLUMN credit.listing.key IS
	'what the list is searched and joined by: credit_subject_key(subject), the same for an organization code and the '
	'unified code that contains it';
CREATE INDEX listing_key_idx ON credit.listing (key);

CREATE FUNCTION credit.runs_until(since timestamptz, until timestamptz, stays tstzmultirange) RETURNS timestamptz
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN stays IS NULL THEN COALESCE(until, 'infinity')
				WHEN isempty(tstzmultirange(tstzrange(since, until)) - stays) THEN '-infinity'
				ELSE COALESCE(upper(tstzmultirange(tstzrange(since, until)) - stays), 'infinity') END;
COMMENT ON FUNCTION credit.runs_until(timestamptz, timestamptz, tstzmultirange) IS
	'first moment from which a listing of these times is never in force again, as far as is known: its end, or the '
	'beginning of a stay that has none; -infinity where it never is';

-- What runs.  A question about the present is answered from here alone (src/register/register.c): an entry of a listing
-- that has ended does not meet its conditions, and so nothing that is counted or locked tells whether there is one.
CREATE INDEX listing_runs_idx ON credit.listing (key, credit.runs_until(since, until, stays), since)
	WHERE known_until = 'infinity';
-- Few rows: a push looks here for what the court decided beside the pushes, without another scan of the list.
CREATE INDEX listing_event_idx ON credit.listing (key) WHERE event IS NOT NULL;
CREATE INDEX listing_source_idx ON credit.listing (source_digest) WHERE known_until = 'infinity' AND ended IS NULL;
-- One running listing per court, case and subject: by art. 6 a record is of one case.
CREATE UNIQUE INDEX listing_running_idx ON credit.listing (subject, case_key, court)
	WHERE known_until = 'infinity' AND ended IS NULL;
-- A push looks here for what was erased: few rows, and none where nothing was.
CREATE INDEX listing_erased_idx ON credit.listing (fact_digest) WHERE subject IS NULL;
-- All versions of a listing, under whichever number each stands; of those that are held now there is one.
CREATE UNIQUE INDEX listing_version_idx ON credit.listing (listing, known_until);

CREATE TABLE credit.listing_record (
	id                bigint PRIMARY KEY REFERENCES credit.listing,
	name              text,
	sex               text CHECK (sex = ANY (ARRAY['male', 'female'])),
	birth_date        date,
	representative    text,
	court_name        text,
	area              text,
	filed_on          date,
	published_on      date,
	decision_no       text,
	decided_on        date,
	grounds           smallint[] NOT NULL
		CONSTRAINT listing_record_grounds_list CHECK (array_ndims(grounds) = 1 AND array_lower(grounds, 1) = 1)
		CHECK (cardinality(grounds) > 0
		AND grounds <@ ARRAY[1, 2, 3, 4, 5, 6]::int2[]),
	ground_text       text,
	period_years      smallint CHECK (period_years BETWEEN 2 AND 5),
	period_reason     text,
	grace_until       date,
	basis_no          text,
	basis_issuer      text,
	obligation        text,
	performance       text,
	performed_part    text,
	unperformed_part  text
);
COMMENT ON TABLE credit.listing_record IS
	'what the court''s record says beside the facts that decide (art. 6), verbatim, one row per version';
COMMENT ON COLUMN credit.listing_record.name IS 'NULL where the listing was erased (credit_erase)';
COMMENT ON COLUMN credit.listing_record.grounds IS 'grounds of art. 1, by number; art. 2 sets the period by them';
COMMENT ON COLUMN credit.listing_record.period_years IS
	'period by art. 2 in years from decided_on; NULL on ground 1 alone, which has none';
COMMENT ON COLUMN credit.listing_record.grace_until IS 'last day of grace, on which no measure follows yet';
COMMENT ON COLUMN credit.listing_record.filed_on IS 'filing of the enforcement case; never a beginning of a period';

/* Further numbers of a case (transfer.sql); the first one is in the listing */

CREATE TABLE credit.listing_case (
	event    bigint PRIMARY KEY REFERENCES credit.court_event,
	listing  bigint NOT NULL,
	case_no  text,
	case_key text,
	UNIQUE (case_key, listing),
	CHECK (num_nulls(case_no, case_key) <> 1)
);
COMMENT ON TABLE credit.listing_case IS
	'further numbers of the cases of listings (执恢): a record under such a number is of that listing; append-only, and '
	'without number once it was erased';
COMMENT ON COLUMN credit.listing_case.case_key IS 'credit.case_key(case_no)';

/* Rulings that stay a listing (stay.sql) */

CREATE TABLE credit.stay (
	event      bigint PRIMARY KEY REFERENCES credit.court_event,
	listing    bigint NOT NULL,
	proceeding text NOT NULL CHECK (proceeding = ANY (ARRAY['retrial', 'bankruptcy'])),
	since      timestamptz NOT NULL,
	until      timestamptz,
	ended_by   bigint REFERENCES credit.court_event,
	CHECK (until > since),
	CHECK ((until IS NULL) = (ended_by IS NULL))
);
COMMENT ON TABLE credit.stay IS
	'stays of listings, by the event that began each; the history of what was known is in the listing''s versions';
CREATE INDEX ON credit.stay (listing);
CREATE UNIQUE INDEX ON credit.stay (listing, proceeding) WHERE until IS NULL;

-- The planner inlines these, so that the partial indexes above are used.
CREATE FUNCTION credit.running(l credit.listing) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (l).known_until = 'infinity' AND (l).ended IS NULL;
COMMENT ON FUNCTION credit.running(credit.listing) IS
	'whether a version is the last of its listing and says of no event that it ended the listing; its period may be '
	'over';

CREATE FUNCTION credit.stands(l credit.listing, moment timestamptz) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (l).known_until = 'infinity' AND (l).ended IS NULL AND ((l).until IS NULL OR (l).until > moment);
COMMENT ON FUNCTION credit.stands(credit.listing, timestamptz) IS
	'whether a version is the one that the register holds now and stands on the list at a moment, in grace or '
	'stayed included';

CREATE FUNCTION credit.in_force(l credit.listing, as_of timestamptz, known_at timestamptz) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (l).known_from <= known_at AND ((l).known_until > known_at OR (l).known_until = 'infinity')
		AND (l).ended IS DISTINCT FROM 'revoked'
		AND (l).since <= as_of AND ((l).until IS NULL OR (l).until > as_of)
		AND ((l).stays IS NULL OR NOT (l).stays @> as_of);
COMMENT ON FUNCTION credit.in_force(credit.listing, timestamptz, timestamptz) IS
	'whether, by what the register held at known_at, measures followed from this version at as_of';

CREATE FUNCTION credit.exit_banned(l credit.listing, as_of timestamptz) RETURNS boolean
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN (l).exit_bans IS NULL OR as_of >= now() AND (l).known_from > statement_timestamp() THEN (l).exit_ban
				ELSE (l).exit_bans @> as_of END;
COMMENT ON FUNCTION credit.exit_banned(credit.listing, timestamptz) IS
	'whether a version says that the exit ban holds at a moment, as far as the listing is in force then; by the last '
	'decision where the clock has gone back to before it';

CREATE FUNCTION credit.disclosure_end(until timestamptz) RETURNS timestamptz
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN credit.years_later(until, 5);
COMMENT ON FUNCTION credit.disclosure_end(timestamptz) IS
	'first moment at which what ended at until is shown to nobody any more: five years after (山东省社会信用条例 art. 38); '
	'NULL for what has not ended';

CREATE VIEW credit.shown_current_list WITH (security_invoker) AS
	SELECT l.listing, l.id AS version, l.subject, CASE WHEN NOT l.not_public THEN r.name END AS name,
		   l.case_no, l.court, r.court_name, r.grounds, r.decision_no, r.decided_on,
		   l.since, l.until, l.ended, credit.exit_banned(l, now()) AS exit_ban, l.not_public, r.obligation, r.performance, l.known_from, p.push_no,
		   l.event, COALESCE(l.stays @> now(), false) AS stayed, l.key,
		   credit.legal_day(l.since) AS since_on, credit.last_day_before(l.until) AS last_day
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.push p ON p.id = l.push
	WHERE credit.stands(l, now());
COMMENT ON VIEW credit.shown_current_list IS 'what credit.current_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_current_list_row AS (
	listing bigint, version bigint, subject credit.subject, name text, case_no text, court text,
	court_name text, grounds smallint[], decision_no text, decided_on date, since timestamp with time zone,
	until timestamp with time zone, ended text, exit_ban boolean, not_public boolean, obligation text,
	performance text, known_from timestamp with time zone, push_no text, event bigint, stayed boolean,
	key credit.subject, since_on date, last_day date
);
COMMENT ON TYPE credit.shown_current_list_row IS 'a row of credit.current_list';
CREATE FUNCTION credit.my_current_list(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_current_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_current_list(credit.subject) IS 'the rows of credit.current_list; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.current_list WITH (security_barrier) AS SELECT x.* FROM credit.my_current_list() x;
COMMENT ON VIEW credit.current_list IS
	'the court''s list as it stands now, listings in grace included; for the court; no name where the listing is '
	'not fit for publication; a subject is found by key = credit_subject_key(...)';

CREATE VIEW credit.shown_masked_list WITH (security_barrier) AS
	SELECT @extschema@.credit_mask(l.subject) AS subject, @extschema@.credit_subject_kind(l.subject) AS kind,
		   l.court, r.grounds, r.decided_on, l.since, l.until,
		   credit.legal_day(l.since) AS since_on, credit.last_day_before(l.until) AS last_day
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	WHERE credit.stands(l, now()) AND NOT l.not_public;
COMMENT ON VIEW credit.shown_masked_list IS 'what credit.masked_list shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_masked_list_row AS (
	subject text, kind text, court text, grounds smallint[], decided_on date, since timestamp with time zone,
	until timestamp with time zone, since_on date, last_day date
);
COMMENT ON TYPE credit.shown_masked_list_row IS 'a row of credit.masked_list';
CREATE FUNCTION credit.my_masked_list() RETURNS SETOF credit.shown_masked_list_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_masked_list() IS 'the rows of credit.masked_list';
CREATE VIEW credit.masked_list WITH (security_barrier) AS SELECT x.* FROM credit.my_masked_list() x;
COMMENT ON VIEW credit.masked_list IS
	'the list as it stands, for reports: identifiers masked, no name and no case number, nothing that is not fit '
	'for publication';

CREATE VIEW credit.shown_listing_history WITH (security_invoker) AS
	SELECT l.listing, l.id AS version, l.subject, CASE WHEN NOT l.not_public THEN r.name END AS name,
		   l.case_no, l.court, r.grounds, r.decided_on,
		   l.since, l.until, l.ended, l.end_reason, l.known_from, l.known_until, l.exit_ban, l.not_public, p.push_no,
		   l.event, e.action, e.document_no, l.stays, l.key,
		   credit.legal_day(l.since) AS since_on, credit.last_day_before(l.until) AS last_day
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.push p ON p.id = l.push
	LEFT JOIN credit.court_event e ON e.id = l.event
	WHERE NOT EXISTS (SELECT FROM credit.listing c
					  WHERE c.listing = l.listing AND c.known_until = 'infinity'
						AND credit.disclosure_end(c.until) <= now());
COMMENT ON VIEW credit.shown_listing_history IS 'what credit.listing_history shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_listing_history_row AS (
	listing bigint, version bigint, subject credit.subject, name text, case_no text, court text,
	grounds smallint[], decided_on date, since timestamp with time zone, until timestamp with time zone,
	ended text, end_reason text, known_from timestamp with time zone, known_until timestamp with time zone,
	exit_ban boolean, not_public boolean, push_no text, event bigint, action text, document_no text,
	stays tstzmultirange, key credit.subject, since_on date, last_day date
);
COMMENT ON TYPE credit.shown_listing_history_row IS 'a row of credit.listing_history';
CREATE FUNCTION credit.my_listing_history(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.shown_listing_history_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing_history(credit.subject) IS 'the rows of credit.listing_history; of one subject, under all its numbers; NULL: of all';
CREATE VIEW credit.listing_history WITH (security_barrier) AS SELECT x.* FROM credit.my_listing_history() x;
COMMENT ON VIEW credit.listing_history IS
	'every version of every listing with both times, until five years after its end; for the court; no name where '
	'the listing is not fit for publication; a subject is found by key = credit_subject_key(...)';

CREATE FUNCTION credit.case_key(case_no text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_case_key';
COMMENT ON FUNCTION credit.case_key(text) IS
	'a case number normalized for comparison, as (2020)..0116..1234.., without the words before the number that were written '
	'until 2015 (法〔2015〕137号) and without zeros before it; NULL where the text is no case number';

CREATE FUNCTION credit.document_key(document_no text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_document_key';
COMMENT ON FUNCTION credit.document_key(text) IS
	'the number of a document normalized for comparison: NFKC, one kind of bracket and of dash, no blanks, upper case, '
	'the last number without leading zeros and the words before it that were written until 2015; NULL for what is blank or '
	'over its limit';

CREATE FUNCTION credit.do_list_fingerprint(court text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	-- An unknown court is an error where nothing is listed, too.
	v_court CONSTANT text := credit.known_court(do_list_fingerprint.court);
	v_courts CONSTANT text[] := credit.courts_of(v_court);
BEGIN
	-- Who has part of another court's list could try what the rest of it is.
	PERFORM credit.require_court(v_court);
	RETURN (SELECT encode(sha256(convert_to(COALESCE(string_agg(line, E'\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex')
			FROM (SELECT concat_ws(E'\t', l.subject::text, l.case_key,
								   credit.day_text(credit.legal_day(l.since)),
								   COALESCE(credit.day_text(credit.legal_day(l.until)), '-')) AS line
				  FROM credit.listing l
				  WHERE l.court = ANY (v_courts)
					AND credit.stands(l, now())) lines);
END
$$;
COMMENT ON FUNCTION credit.do_list_fingerprint(text) IS
	'SHA-256 of a court''s list: lines of identifier, case key, first day and end (or -) joined by tabs, sorted by '
	'bytes and joined by line feeds; equal on both sides means the same list; of the caller''s own court';
