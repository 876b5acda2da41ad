/*
 * Register: the stage, where records of a push, or the one of a decision entered
 * by itself, wait while it is found what stands beside them (match_stage), what
 * they are beside it (classify.sql), whether their names are known (hold_names),
 * and written (apply_stage).  Nothing else writes the list, and whoever does
 * holds the lock on the court's row.
 */

-- Empty between pushes, and so not worth WAL.
CREATE UNLOGGED TABLE credit.push_stage (
	push          bigint NOT NULL,
	record_no     bigint NOT NULL,
	version       bigint NOT NULL DEFAULT nextval('credit.listing_id_seq'),
	source_digest uuid NOT NULL,
	record        text NOT NULL,
	outcome       text NOT NULL,
	reason        text,
	old_version   bigint,
	old_listing   bigint,
	LIKE credit.checked_record,
	rule          smallint,
	decides       text,
	fields        text[],
	decision      bigint,
	kept          jsonb,
	key           credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED
);
COMMENT ON TABLE credit.push_stage IS
	'records of the push or decision in progress, invisible to others and removed before it commits';
COMMENT ON COLUMN credit.push_stage.outcome IS
	'what it comes to: new, relist (another listing after the period of the one that stands), return (after absence), '
	'same, change, ground, extend, remove, expire, revoke, stay, missing (in a full list), reject, held';
COMMENT ON COLUMN credit.push_stage.rule IS 'row of the table of cases in doc/register.md by which it comes to that';
COMMENT ON COLUMN credit.push_stage.decides IS
	'which kind of decision the record carries; NULL: it shows what stands, or is not applied; new ones list';
COMMENT ON COLUMN credit.push_stage.fields IS 'fields that are not changed, because a decision stands against them';
COMMENT ON COLUMN credit.push_stage.decision IS 'the decision that the record or its fields stand against';
COMMENT ON COLUMN credit.push_stage.kept IS 'values of columns that stay as they are, by name';
CREATE INDEX ON credit.push_stage (push, outcome);
CREATE INDEX ON credit.push_stage (old_version) WHERE old_version IS NOT NULL;
-- Each listing that a full list lacks asks for records of its subject whose case
-- cannot be read; most pushes have none, and no statistics say so yet.
CREATE INDEX ON credit.push_stage (push, key) WHERE case_key IS NULL;

CREATE TABLE credit.push_reject_kept (
	id         bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME credit.push_reject_id_seq) PRIMARY KEY,
	push       bigint NOT NULL REFERENCES credit.push,
	record_no  bigint NOT NULL,
	held       boolean NOT NULL,
	reason     text,
	record     json,
	fields     text[]
		CONSTRAINT push_reject_fields_list CHECK (array_ndims(fields) = 1 AND array_lower(fields, 1) = 1),
	decision   bigint REFERENCES credit.court_event,
	listing    bigint,
	CONSTRAINT push_reject_erased CHECK (num_nulls(reason, record) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.push_reject_kept IS
	'records of a push that were not applied, whole, with the reason; with fields: only these were not';
COMMENT ON COLUMN credit.push_reject_kept.reason IS 'in codes (credit.said); in words where version 0.1.0 kept it';
COMMENT ON COLUMN credit.push_reject_kept.fields IS
	'fields that were not applied, or not all of them, while the others were; NULL: the record was not.  Against a decision '
	'they are noted once per listing, field and decision; what decides nothing and could not be read is noted with its value';
COMMENT ON COLUMN credit.push_reject_kept.decision IS 'the court''s decision that the record stands against';
COMMENT ON COLUMN credit.push_reject_kept.listing IS 'the listing that stands';
COMMENT ON COLUMN credit.push_reject_kept.record_no IS 'place of the record in its push, from 1';
COMMENT ON COLUMN credit.push_reject_kept.record IS
	'as it was sent; a line that is no JSON as a JSON string; subject and case alone where a minor was left out';
COMMENT ON COLUMN credit.push_reject_kept.held IS
	'the record is well formed, and the court has to look: a name in question, a decision that stands against it, or a '
	'minor in a post';
CREATE INDEX ON credit.push_reject_kept (push);

CREATE VIEW credit.shown_push_reject WITH (security_invoker) AS
	SELECT r.id, r.push, r.record_no, r.held, credit.said(r.reason) AS reason, r.record, r.fields, r.decision, r.listing
	FROM credit.push_reject_kept r;
COMMENT ON VIEW credit.shown_push_reject IS 'what credit.push_reject shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_push_reject_row AS (
	id bigint, push bigint, record_no bigint, held boolean, reason text, record json, fields text[], decision bigint, listing bigint
);
COMMENT ON TYPE credit.shown_push_reject_row IS 'a row of credit.push_reject';
CREATE FUNCTION credit.my_push_reject() RETURNS SETOF credit.shown_push_reject_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_push_reject() IS 'the rows of credit.push_reject that the current role may see';
CREATE VIEW credit.push_reject WITH (security_barrier) AS SELECT x.* FROM credit.my_push_reject() x;
COMMENT ON VIEW credit.push_reject IS
	'records of a push that were not applied, whole, with the reason in the language of who reads; with fields: only these were '
	'not; a court sees those of its own pushes';

CREATE VIEW credit.stage_key WITH (security_invoker) AS
	SELECT s.push, s.record_no, s.subject, s.case_key, s.name_key, s.key, s.basis_no, s.decision_no FROM credit.push_stage s
	UNION ALL
	SELECT s.push, s.record_no, s.subject, s.case_key, s.name_key, k.other, s.basis_no, s.decision_no
	FROM credit.push_stage s JOIN credit.same_subject k ON k.subject OPERATOR(@extschema@.=) s.key;
COMMENT ON VIEW credit.stage_key IS
	'staged records by each key of their subject: what is on record about it, under whichever number, is found by '
	'joining this on key, and is the subject''s where credit.one_subject says so';

CREATE VIEW credit.staged_bar WITH (security_invoker) AS
	SELECT k.push, k.record_no, b.bar
	FROM credit.stage_key k
	JOIN credit.listing_bar b ON b.key OPERATOR(@extschema@.=) k.key
	WHERE b.lifted_at IS NULL AND credit.same_case(k.subject, b.case_key, k.case_key) AND credit.one_subject(b.subject, k.subject);
COMMENT ON VIEW credit.staged_bar IS
	'staged records whose subject has a bar in force in the case (法释〔2017〕7号 art. 3), under whichever number of the '
	'subject and of the case';

CREATE VIEW credit.staged_request WITH (security_invoker) AS
	SELECT x.push, x.record_no, credit.asked_until(x.until, credit.court_day(x.requested_on)) AS asked_until
	FROM (SELECT k.push, k.record_no, l.until, l.end_reason, e.detail ->> 'requested_on' AS requested_on
		  FROM credit.stage_key k
		  JOIN credit.listing l ON l.key OPERATOR(@extschema@.=) k.key
		  JOIN credit.listing_record r ON r.id = l.id
		  LEFT JOIN credit.court_event e ON e.id = credit.end_of(l.event)
		  WHERE l.known_until = 'infinity' AND l.ended = 'removed' AND credit.one_subject(l.subject, k.subject)
			AND (credit.same_case(k.subject, l.case_key, k.case_key)
				 OR credit.document_key(r.basis_no) = credit.document_key(k.basis_no))
		  OFFSET 0) x
	WHERE credit.reason_code(x.end_reason) = 'applicant_request';
COMMENT ON VIEW credit.staged_request IS
	'staged records whose subject was removed at the applicant''s request in the same case or on the same basis, and the '
	'last day of the six months (法释〔2017〕7号 art. 10), under whichever number';

CREATE VIEW credit.staged_known WITH (security_invoker) AS
	SELECT k.push, k.record_no, l.court, l.id AS version
	FROM credit.stage_key k
	JOIN credit.listing l ON l.key OPERATOR(@extschema@.=) k.key
	JOIN credit.listing_record r ON r.id = l.id
	WHERE l.known_until = 'infinity' AND l.ended = ANY (ARRAY['removed', 'revoked']) AND NOT credit.is_absence(l)
	  AND credit.document_key(r.decision_no) = credit.document_key(k.decision_no)
	  AND credit.one_subject(l.subject, k.subject) AND NOT credit.same_case(k.subject, l.case_key, k.case_key);
COMMENT ON VIEW credit.staged_known IS
	'staged records whose decision has listed the subject in another case, where a decision has ended it since';

CREATE VIEW credit.staged_end WITH (security_invoker) AS
	SELECT k.push, k.record_no, d.court, d.decision
	FROM credit.debtor_end d
	JOIN credit.stage_key k ON k.key OPERATOR(@extschema@.=) d.key
	WHERE credit.one_subject(d.subject, k.subject);
COMMENT ON VIEW credit.staged_end IS
	'staged records whose subject has died or been dissolved by what a court has on record, under whichever number';

CREATE VIEW credit.staged_name WITH (security_invoker) AS
	-- A key that was stored by an earlier version may be of another form.
	SELECT k.push, k.record_no, CASE WHEN p.name_key = k.name_key THEN p.name_key ELSE credit.name_key(p.name) END AS name_key
	FROM credit.stage_key k
	JOIN credit.party p ON p.key OPERATOR(@extschema@.=) k.key
	WHERE credit.one_subject(p.subject, k.subject);
COMMENT ON VIEW credit.staged_name IS
	'staged records with the names under which their subject is known already, under whichever number';

CREATE FUNCTION credit.match_stage(p_stage bigint, p_court text, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_courts CONSTANT text[] := credit.courts_of(p_court);
BEGIN
	-- A record under a further number of a case is one of its listing, which has the first number.
	UPDATE credit.push_stage s SET case_no = f.case_no, case_key = f.case_key
	FROM (SELECT DISTINCT ON (k.record_no) k.record_no, l.case_no, l.case_key
		  FROM credit.stage_key k
		  JOIN credit.listing_case c ON c.case_key = k.case_key
		  JOIN credit.listing l ON l.listing = c.listing AND l.known_until = 'infinity' AND credit.subject_eq(l.key, k.key)
		  WHERE k.push = p_stage AND credit.one_subject(l.subject, k.subject)
			AND (l.court = ANY (v_courts) OR credit.stands(l, p_now))
			-- Of two that run (credit.duplicate_list), the record is of the one under its own number.
			AND NOT EXISTS (SELECT FROM unnest(credit.keys_of(k.subject)) x (key)
							JOIN credit.listing o ON credit.subject_eq(o.key, x.key)
							WHERE o.case_key = k.case_key AND credit.running(o) AND o.court = ANY (v_courts)
							  AND credit.one_subject(o.subject, k.subject))
		  ORDER BY k.record_no, l.court = ANY (v_courts) DESC, l.listing DESC) f
	WHERE s.push = p_stage AND s.record_no = f.record_no AND EXISTS (SELECT FROM credit.listing_case);

	UPDATE credit.push_stage s
	SET outcome = 'reject', rule = 2,
		reason = format(credit.coded('the same case and subject stand at place %s of this push'), d.first)
	FROM (SELECT s.record_no, min(s.record_no) OVER (PARTITION BY credit.first_key(s.subject), s.case_key) AS first
		  FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome = 'new') d
	WHERE s.push = p_stage AND s.record_no = d.record_no AND d.record_no > d.first;

	-- What stands under the same case and subject: the court's own listing that runs, those of a court that it has
	-- succeeded included; another court's that stands; the
	-- court's own last one that has ended.  For rejected records as well: in a full list, a listing whose record was
	-- sent but rejected is not missing.
	UPDATE credit.push_stage s SET old_version = f.id, old_listing = f.listing
	FROM (SELECT DISTINCT ON (c.record_no) c.record_no, l.id, l.listing
		  FROM credit.stage_key c JOIN credit.listing l ON credit.subject_eq(l.key, c.key) AND l.case_key = c.case_key
		  WHERE c.push = p_stage AND l.known_until = 'infinity' AND (l.court = ANY (v_courts) OR credit.stands(l, p_now))
			AND credit.one_subject(l.subject, c.subject)
		  ORDER BY c.record_no, l.court = ANY (v_courts) AND l.ended IS NULL DESC, l.court <> ALL (v_courts) DESC,
				   -- Of two that run (credit.duplicate_list): the one under the record's own number, else the older that stands.
				   l.ended IS NULL AND credit.subject_eq(l.subject, c.subject) DESC, credit.stands(l, p_now) DESC,
				   CASE WHEN l.ended IS NULL THEN l.listing ELSE -l.listing END) f
	WHERE s.push = p_stage AND s.record_no = f.record_no;
END
$$;
COMMENT ON FUNCTION credit.match_stage(bigint, text, timestamptz) IS
	'finds what is known under each staged record''s case and subject, which classify.sql compares with it';

CREATE FUNCTION credit.check_again(p_stage bigint, p_today date) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	WITH refused AS (
		DELETE FROM credit.push_stage s
		-- A number of resumed enforcement lets any day pass, where nothing else is known of the case.
		WHERE s.push = p_stage AND (s.outcome = 'reject' OR s.outcome = 'new' AND s.case_key ~ '恢')
		  AND s.subject IS NOT NULL AND s.case_key IS NOT NULL AND EXISTS (SELECT FROM credit.listing_case)
		  AND credit.first_case_year(s.subject, s.case_key) IS NOT NULL
		RETURNING s.push, s.record_no, s.version, s.source_digest, s.record
	)
	INSERT INTO credit.push_stage
	SELECT r.push, r.record_no, r.version, r.source_digest, r.record,
		   CASE WHEN c.problem IS NULL THEN 'new' ELSE 'reject' END, c.problem, NULL, NULL, c.*
	FROM refused r CROSS JOIN LATERAL credit.check_of_case(r.record, p_today) c
$$;
COMMENT ON FUNCTION credit.check_again(bigint, date) IS
	'checks staged records that were refused, and those of 恢复执行, once more by what is known of their cases, where these '
	'have further numbers';

CREATE FUNCTION credit.hold_names(p_stage bigint, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_missed bigint;
BEGIN
	-- What ended before it was erased stays ended: that a record says the same is all that can still be known of it.
	UPDATE credit.push_stage s SET outcome = 'held', rule = 27,
		   reason = credit.coded('a listing with the same facts has ended and was erased; what is decided anew has a number and a day of its own')
	WHERE s.push = p_stage AND s.outcome = 'new'
	  AND EXISTS (SELECT FROM credit.listing l WHERE l.subject IS NULL AND l.fact_digest = s.fact_digest);

	-- A known number with another name is held for the court to look at, and lists nobody.  Two courts may name a
	-- number at the same moment: the second waits at the unique index for the first to end, and then starts again; but
	-- not for a transaction that does not go on.
	LOOP
		UPDATE credit.push_stage s SET outcome = 'held', rule = 5,
			   reason = credit.coded('the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)')
		WHERE s.push = p_stage AND credit.shows_name(s.outcome)
		  AND EXISTS (SELECT FROM credit.staged_name n WHERE n.push = p_stage AND n.record_no = s.record_no)
		  AND NOT EXISTS (SELECT FROM credit.staged_name n
						  WHERE n.push = p_stage AND n.record_no = s.record_no AND n.name_key = s.name_key);
		UPDATE credit.push_stage s SET outcome = 'held', rule = 5,
			   reason = credit.coded('another record of this push gives the identifier another name; the court has to say which is right (credit_accept_name)')
		FROM (SELECT s.record_no, first_value(s.name_key) OVER (PARTITION BY credit.first_key(s.subject) ORDER BY s.record_no) AS first
			  FROM credit.push_stage s WHERE s.push = p_stage AND credit.shows_name(s.outcome)) d
		WHERE s.push = p_stage AND s.record_no = d.record_no AND s.name_key <> d.first;
		BEGIN
			WITH fresh AS (
				SELECT DISTINCT ON (credit.first_key(s.subject)) s.subject, s.name_key, s.name
				FROM credit.push_stage s
				WHERE s.push = p_stage AND credit.shows_name(s.outcome)
				  AND NOT EXISTS (SELECT FROM credit.staged_name n WHERE n.push = p_stage AND n.record_no = s.record_no)
				ORDER BY credit.first_key(s.subject), s.record_no
			), named AS (
				INSERT INTO credit.party (subject, name_key, name, known_from, reason)
				-- Of two units with one organization code, only one can have the first name of the code.
				SELECT f.subject, f.name_key, f.name, p_now,
					   CASE WHEN EXISTS (SELECT FROM credit.kept_apart a WHERE credit.subject_eq(a.subject, f.subject))
							THEN '与同一组织机构代码的另一单位相区分' END
				FROM fresh f
				ON CONFLICT DO NOTHING
				RETURNING 1
			)
			SELECT (SELECT count(*) FROM fresh) - (SELECT count(*) FROM named) INTO v_missed;
		EXCEPTION WHEN lock_not_available THEN
			RAISE EXCEPTION '%', credit.message('another court is entering a person of this push at this moment')
				USING ERRCODE = 'lock_not_available',
					  DETAIL = credit.message('The name under which it becomes known depends on what the other court commits.'),
					  HINT = credit.message('Nothing was applied. Send the same again.');
		END;
		EXIT WHEN v_missed = 0;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.hold_names(bigint, timestamptz) IS
	'holds staged records of what was erased and those that give a known number another name, and puts the names of new '
	'numbers on record';

CREATE FUNCTION credit.apply_stage(
		p_stage bigint, p_court text, p_now timestamptz, p_push bigint, p_event bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- What writes is planned for the rows that it has, as a text is each time it runs; $1 to $5 are this function's
	-- arguments.  Under plan_cache_mode = force_custom_plan, which a push sets for its other statements, the checks of
	-- foreign keys would be planned for each row.
	SET plan_cache_mode = auto AS $$
DECLARE
	-- A removal counts from the beginning of its transaction: whoever asks after the commit is answered without it.
	v_effective timestamptz := now();
	v_decided bigint[];
	v_compiled credit.compiled_listing[];
BEGIN
	EXECUTE $write$
	INSERT INTO credit.push_reject_kept (push, record_no, held, reason, record, decision, listing)
	SELECT $4, s.record_no, s.outcome = 'held', s.reason, credit.record_json(s.record), s.decision,
		   CASE WHEN s.outcome = 'held' THEN s.old_listing END
	FROM credit.push_stage s WHERE s.push = $1 AND s.outcome IN ('reject', 'held') ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push, p_event;
	EXECUTE $write$
	INSERT INTO credit.push_reject_kept (push, record_no, held, reason, record, fields, decision, listing)
	SELECT $4, s.record_no, true, s.reason, credit.record_json(s.record), s.fields, s.decision, s.old_listing
	FROM credit.push_stage s
	WHERE s.push = $1 AND s.outcome NOT IN ('reject', 'held') AND s.fields IS NOT NULL
	  AND NOT EXISTS (SELECT FROM credit.push_reject_kept r
					  WHERE r.listing = s.old_listing AND r.decision IS NOT DISTINCT FROM s.decision
						AND r.fields @> s.fields)
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push, p_event;

	-- The record is applied without them.  Of the children themselves nothing is kept.
	EXECUTE $write$
	INSERT INTO credit.push_reject_kept (push, record_no, held, reason, record, fields)
	SELECT $4, m.record_no, true, m.words,
		   json_build_object('subject', m.subject::text, 'case_no', m.case_no), '{relations}'
	FROM (SELECT s.record_no, s.subject, s.case_no, credit.minors_words(s.relations) AS words
		  FROM credit.push_stage s
		  WHERE s.push = $1 AND $4 IS NOT NULL AND s.relations IS NOT NULL AND credit.shows_name(s.outcome)
		  OFFSET 0) m
	WHERE m.words IS NOT NULL
	ORDER BY m.record_no
	$write$ USING p_stage, p_court, p_now, p_push, p_event;

	-- Nor is what decides nothing, and could not be read: kept as it stood.
	EXECUTE $write$
	INSERT INTO credit.push_reject_kept (push, record_no, held, reason, record, fields)
	SELECT $4, s.record_no, false, s.note,
		   jsonb_build_object('subject', s.subject::text, 'case_no', s.case_no) || s.noted,
		   ARRAY(SELECT f FROM jsonb_object_keys(s.noted) f ORDER BY 1)
	FROM credit.push_stage s
	WHERE s.push = $1 AND $4 IS NOT NULL AND s.note IS NOT NULL AND credit.shows_name(s.outcome)
	ORDER BY s.record_no
	$write$ USING p_stage, p_court, p_now, p_push, p_event;

	IF p_push IS NOT NULL THEN
		PERFORM credit.record_pushed_decisions(p_stage, p_court, p_now, p_push);
	ELSE
		-- A decision entered by itself that was known before its listing was absent ends the absence as a push would, and
		-- one that lists again after the period puts on record that this is over.
		EXECUTE $write$
		INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, since, at)
		SELECT $2, CASE s.outcome WHEN 'relist' THEN 'expire' ELSE 'return' END, s.old_listing, e.document_no, e.decided_on,
			   CASE s.outcome WHEN 'return' THEN $3 END, $3
		FROM credit.push_stage s JOIN credit.court_event e ON e.id = $5
		WHERE s.push = $1 AND s.outcome IN ('return', 'relist')
		$write$ USING p_stage, p_court, p_now, p_push, p_event;
	END IF;

	-- Records that end a listing say nothing else.
	PERFORM credit.write_versions(x.listings, p_now, p_push, p_event)
	FROM (SELECT array_agg(s.old_listing) AS listings FROM credit.push_stage s
		  WHERE s.push = p_stage AND s.outcome IN ('remove', 'expire', 'revoke', 'missing', 'relist')) x
	WHERE x.listings IS NOT NULL;

	-- Where decisions have been made since the first one, they say what is in force, not the record alone.
	EXECUTE $read$
	SELECT ARRAY(SELECT s.old_listing FROM credit.push_stage s
				 WHERE s.push = $1 AND credit.goes_on(s.outcome)
				   AND EXISTS (SELECT FROM credit.court_event e WHERE e.listing = s.old_listing))
	$read$ INTO v_decided USING p_stage;
	v_compiled := ARRAY(SELECT c FROM credit.compiled(v_decided, p_now) c);
	EXECUTE $write$
	UPDATE credit.listing l SET known_until = $3
	FROM credit.push_stage s
	WHERE s.push = $1 AND credit.goes_on(s.outcome) AND l.id = s.old_version
	$write$ USING p_stage, p_court, p_now, p_push, p_event;
	EXECUTE $write$
	INSERT INTO credit.listing (id, listing, subject, exit_ban, exit_bans, not_public, since, until, stays, known_from,
		ended, end_reason, case_no, case_key, court, push, event, source_digest, fact_digest)
	SELECT s.version, CASE WHEN credit.goes_on(s.outcome) THEN s.old_listing ELSE s.version END,
		   s.subject, COALESCE(c.exit_ban, s.exit_ban),
		   -- An exit ban that outlives an absence keeps its times.
		   CASE WHEN s.outcome = 'new' AND s.kept ? 'exit_ban' THEN o.exit_bans ELSE c.exit_bans END, s.not_public,
		   CASE WHEN c.listing IS NULL THEN s.since ELSE c.since END,
		   CASE WHEN c.listing IS NULL THEN s.until ELSE c.until END,
		   CASE WHEN b.version IS NULL THEN c.stays
				ELSE NULLIF(tstzmultirange(tstzrange(s.since, s.until) * tstzrange(b.since, NULL)), '{}') END, $3,
		   c.ended, c.end_reason, s.case_no, s.case_key,
		   -- What was listed by a court that has been succeeded stays that court's.
		   CASE WHEN credit.goes_on(s.outcome) THEN o.court ELSE $2 END, $4, $5, s.source_digest,
		   s.fact_digest
	FROM credit.push_stage s
	LEFT JOIN credit.listing o ON o.id = s.old_version
	LEFT JOIN unnest($7) c ON c.listing = s.old_listing
	LEFT JOIN credit.bankrupt_stage($1) b ON b.version = s.version
	WHERE s.push = $1 AND credit.shows_name(s.outcome) ORDER BY s.version
	$write$ USING p_stage, p_court, p_now, p_push, p_event, v_effective, v_compiled;
	PERFORM credit.stay_new_listings(p_stage, p_court, p_now, p_push);
	EXECUTE $write$
	INSERT INTO credit.listing_record (id, name, sex, birth_date, representative, court_name, area,
		filed_on, published_on, decision_no,
		decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer,
		obligation, performance, performed_part, unperformed_part)
	SELECT s.version, s.name, s.sex, s.birth_date, s.representative, s.court_name, s.area, s.filed_on,
		   s.published_on, s.decision_no, s.decided_on, COALESCE(c.grounds, s.grounds), s.ground_text, s.period_years,
		   s.period_reason, s.grace_until, s.basis_no, s.basis_issuer, s.obligation, s.performance,
		   s.performed_part, s.unperformed_part
	FROM credit.push_stage s
	LEFT JOIN unnest($7) c ON c.listing = s.old_listing
	WHERE s.push = $1 AND credit.shows_name(s.outcome) ORDER BY s.version
	$write$ USING p_stage, p_court, p_now, p_push, p_event, v_effective, v_compiled;

	-- Posts: who is no longer named has left the post; other days in a post are another version.  What the court
	-- decided about a post by itself (credit_bind, credit_release) is not changed by a push.
	EXECUTE $write$
	-- Listing by listing: of all at once the planner knows neither how many posts there are nor how many are named.
	WITH closing AS MATERIALIZED (
		SELECT o.id, EXISTS (SELECT FROM credit.posts_said(s.relations) n
							 WHERE credit.subject_eq(n.person, o.person) AND n.role = o.role) AS named
		FROM credit.push_stage s
		CROSS JOIN LATERAL (
			SELECT o.id, o.person, o.role
			FROM credit.relation o
			WHERE o.listing = s.old_listing AND o.known_until = 'infinity'
			  AND (o.event IS NULL OR $5 IS NOT NULL)
			  AND NOT EXISTS (SELECT FROM credit.posts_said(s.relations) n
							  WHERE credit.subject_eq(n.person, o.person) AND n.role = o.role
								AND n.since = o.since AND n.until IS NOT DISTINCT FROM o.until)
			OFFSET 0) o
		WHERE s.push = $1 AND credit.goes_on(s.outcome)
	), closed AS (
		UPDATE credit.relation o SET known_until = $3
		FROM closing c
		-- A post that was left already is closed only where the record still speaks of it.
		WHERE o.id = c.id AND (o.until IS NULL OR o.until > $6 OR c.named)
		RETURNING o.*, c.named
	)
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push, event)
	SELECT o.listing, o.person, o.organization, o.role, o.since, GREATEST(o.since, $6), $3, $4, $5
	FROM closed o
	WHERE NOT o.named
	$write$ USING p_stage, p_court, p_now, p_push, p_event, v_effective;
	EXECUTE $write$
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push, event)
	SELECT CASE WHEN credit.goes_on(s.outcome) THEN s.old_listing ELSE s.version END,
		   x.person, s.subject, x.role, x.since, x.until, $3, $4, $5
	FROM credit.push_stage s CROSS JOIN LATERAL credit.posts_said(s.relations) x
	WHERE s.push = $1 AND credit.shows_name(s.outcome)
	  -- Looked up, and only for who was listed before: joined, posts that have just been entered would be read for each.
	  AND CASE WHEN credit.goes_on(s.outcome)
			   THEN NOT EXISTS (SELECT FROM (SELECT o.person, o.role, o.since, o.until, o.event FROM credit.relation o
											 WHERE o.listing = s.old_listing AND o.known_until = 'infinity' OFFSET 0) o
								WHERE credit.subject_eq(o.person, x.person) AND o.role = x.role
								  AND (o.since = x.since AND o.until IS NOT DISTINCT FROM x.until
									   OR o.event IS NOT NULL AND $5 IS NULL AND (o.until IS NULL OR x.since < o.until)))
			   ELSE true END
	$write$ USING p_stage, p_court, p_now, p_push, p_event;
END
$$;
COMMENT ON FUNCTION credit.apply_stage(bigint, text, timestamptz, bigint, bigint) IS
	'writes what the staged records come to: rejects, ends, versions, relations; on behalf of a push or of a '
	'decision entered by itself';

CREATE FUNCTION credit.stage_record(p_stage bigint, p_record jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r credit.push_stage;
BEGIN
	INSERT INTO credit.push_stage
	SELECT p_stage, 1, nextval('credit.listing_id_seq'), credit.record_digest(p_record::text), p_record::text,
		   'new', NULL, NULL, NULL, c.*
	FROM credit.check_of_case(p_record::text, credit.register_today()) c
	RETURNING * INTO r;
	-- Who enters a decision can correct at once what a push would pass over with a note.
	IF r.problem IS NOT NULL OR r.note IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), credit.said(COALESCE(r.problem, r.note)))
			USING ERRCODE = 'check_violation';
	ELSIF credit.minors_words(r.relations) IS NOT NULL THEN
		RAISE NOTICE '%', credit.said(credit.minors_words(r.relations));
	END IF;
END
$$;
COMMENT ON FUNCTION credit.stage_record(bigint, jsonb) IS
	'stages a decision''s record by the checks of a push; error with every complaint where it fails them';
