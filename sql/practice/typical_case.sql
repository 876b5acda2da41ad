/*
 * Practice: typical cases (section three, (四) of the plan).  The court collates
 * one from a listing and what departments fed back, edits and approves it, and
 * forwards it to the development and reform bureau, which acknowledges it.  A
 * case tells what happened without saying to whom: a version with an identifier
 * in it is refused, whoever wrote it.
 */

CREATE TABLE credit.typical_case (
	id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court     text NOT NULL REFERENCES credit.court,
	listing   bigint NOT NULL,
	recipient text NOT NULL DEFAULT '区发改局' CHECK (recipient ~ '\S'),
	at        timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role   name NOT NULL DEFAULT credit.acting_role()
);
COMMENT ON TABLE credit.typical_case IS
	'typical cases of joint enforcement, each of one listing; what it says is in its versions, how far it is in its '
	'steps; append-only';
COMMENT ON COLUMN credit.typical_case.recipient IS 'the department to which the plan has it forwarded';
CREATE INDEX ON credit.typical_case (listing);

CREATE TABLE credit.case_version (
	typical_case bigint NOT NULL REFERENCES credit.typical_case,
	version      integer NOT NULL CHECK (version > 0),
	title        text CHECK (title ~ '\S'),
	body         text CHECK (body ~ '\S'),
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	PRIMARY KEY (typical_case, version),
	CONSTRAINT case_version_erased CHECK (num_nulls(title, body) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.case_version IS 'what a typical case says, version by version, in Markdown; append-only';

CREATE TABLE credit.case_step (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	typical_case bigint NOT NULL REFERENCES credit.typical_case,
	step         text NOT NULL CHECK (step = ANY (ARRAY['approved', 'forwarded', 'received', 'withdrawn'])),
	version      integer NOT NULL,
	document_no  text CHECK (document_no ~ '\S'),
	day          date NOT NULL,
	reason       text,
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	FOREIGN KEY (typical_case, version) REFERENCES credit.case_version
);
COMMENT ON TABLE credit.case_step IS 'approval, forwarding, receipt and withdrawal of typical cases; append-only';
COMMENT ON COLUMN credit.case_step.version IS 'the version that was approved, forwarded or received';
CREATE INDEX ON credit.case_step (typical_case);

/* No identifier, and no name of a person */

CREATE FUNCTION credit.told_by_listing(p_listing bigint) RETURNS TABLE (kind text, said text)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH l AS MATERIALIZED (
		SELECT x.* FROM credit.listing x WHERE x.listing = p_listing AND x.subject IS NOT NULL
	), person AS MATERIALIZED (
		SELECT k.key FROM l, unnest(credit.keys_of(l.subject)) k (key) WHERE credit.subject_kind(l.subject) = 'person'
		UNION ALL
		SELECT k.key FROM credit.relation r, unnest(credit.keys_of(r.person)) k (key)
		WHERE r.listing = p_listing AND r.person IS NOT NULL
	)
	-- A number without the kind before it, and a passport's without its country.
	SELECT 'number', regexp_replace(n::text, '^[a-z!]+:([A-Z]{3}-)?', '') FROM l, unnest(credit.keys_of(l.subject) || l.subject) n
	UNION
	SELECT 'number', regexp_replace(p.key::text, '^[a-z!]+:([A-Z]{3}-)?', '') FROM person p
	UNION
	SELECT 'case', unnest(l.case_no || credit.further_cases(l.listing)) FROM l
	UNION
	SELECT 'case', n FROM l JOIN credit.listing_record r ON r.id = l.id, unnest(ARRAY[r.decision_no, r.basis_no]) n WHERE n ~ '号'
	UNION
	SELECT 'name', x.name FROM person p JOIN credit.party x ON credit.subject_eq(x.key, p.key)
	UNION
	SELECT 'name', CASE WHEN credit.subject_kind(l.subject) = 'person' THEN r.name ELSE r.representative END
	FROM l JOIN credit.listing_record r ON r.id = l.id
$$;
COMMENT ON FUNCTION credit.told_by_listing(bigint) IS
	'what tells about whom a listing is: number, case (the numbers of cases and documents), name (of the person, or of persons '
	'with a post in the organization)';

CREATE FUNCTION credit.refuse_names() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_row jsonb := to_jsonb(NEW);
	v_text text := concat_ws(E'\n', v_row ->> 'title', v_row ->> 'body', v_row ->> 'document_no', v_row ->> 'reason');
	v_kinds text[];
	v_said text[];
	v_told text;
BEGIN
	SELECT array_agg(t.kind ORDER BY t.kind, t.said), array_agg(t.said ORDER BY t.kind, t.said) INTO v_kinds, v_said
	FROM credit.typical_case c, credit.told_by_listing(c.listing) t
	WHERE c.id = NEW.typical_case AND t.said IS NOT NULL
	  -- A family name and one more character of masking is how a name is masked, be it that the record of the court has no other.
	  AND NOT (t.kind = 'name' AND t.said ~ '^\S某+$');
	v_told := (SELECT CASE x.told WHEN 0 THEN 'number' ELSE v_kinds[x.told] END
			   FROM (SELECT credit.told(v_text, COALESCE(v_said, '{}')) AS told) x);
	IF v_told = 'number' THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not show an identifier')
			USING ERRCODE = 'check_violation', HINT = credit.message('Leave it out, or mask it as credit_mask does.');
	ELSIF v_told = 'case' THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not show its full case number')
			USING ERRCODE = 'check_violation';
	ELSIF v_told = 'name' THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not name the person')
			USING ERRCODE = 'check_violation', HINT = credit.message('Write the family name and 某.');
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.refuse_names() IS
	'row trigger of credit.case_version and credit.case_step: refuses an identifier, the full number of the case or of a '
	'document, and the name of the person whom the case is about, or who has a post in the organization, in any spelling';
CREATE TRIGGER refuse_names BEFORE INSERT ON credit.case_step FOR EACH ROW EXECUTE FUNCTION credit.refuse_names();
CREATE TRIGGER refuse_names BEFORE INSERT ON credit.case_version FOR EACH ROW EXECUTE FUNCTION credit.refuse_names();

/*
 * Whether a case may tell of its listing.  A listing that is revoked, or marked
 * as not fit for publication, cannot be told of from then on; cases that are
 * in progress stop.
 */

-- Inlined wherever it is called.
CREATE FUNCTION credit.publishable(l credit.listing, moment timestamptz) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN NOT (l).not_public AND (l).ended IS DISTINCT FROM 'revoked'
		AND COALESCE(moment < credit.disclosure_end((l).until), true);
COMMENT ON FUNCTION credit.publishable(credit.listing, timestamptz) IS
	'whether a version is fit for publication, not revoked, and at a moment not over for five years';

CREATE FUNCTION credit.tellable(p_listing bigint) RETURNS boolean
	LANGUAGE sql STABLE STRICT
	RETURN EXISTS (SELECT FROM credit.listing l
				   WHERE l.listing = p_listing AND l.known_until = 'infinity' AND credit.publishable(l, now()));
COMMENT ON FUNCTION credit.tellable(bigint) IS
	'whether a listing is fit for publication, not revoked, and not over for five years';

/* States */

CREATE VIEW credit.shown_case_state WITH (security_barrier) AS
	SELECT x.* FROM (
		SELECT c.id, c.court, c.recipient, v.version, v.title,
			   CASE WHEN s.step IS NULL
						 OR s.version < v.version AND s.step = ANY (ARRAY['approved', 'withdrawn']) THEN 'draft'
					ELSE s.step END AS state,
			   s.document_no, s.day, c.at AS drafted_at
		FROM credit.typical_case c
		JOIN LATERAL (SELECT y.version, y.title FROM credit.case_version y WHERE y.typical_case = c.id
					  ORDER BY y.version DESC LIMIT 1) v ON true
		LEFT JOIN LATERAL (SELECT y.* FROM credit.case_step y WHERE y.typical_case = c.id
						   ORDER BY y.id DESC LIMIT 1) s ON true) x
	WHERE credit.sees(x.court, CASE WHEN x.state = ANY (ARRAY['forwarded', 'received'])
									 AND EXISTS (SELECT FROM credit.typical_case c
												 JOIN credit.listing l ON l.listing = c.listing
												 WHERE c.id = x.id AND l.known_until = 'infinity'
												   AND credit.publishable(l, now()))
									THEN x.recipient END);
COMMENT ON VIEW credit.shown_case_state IS 'what credit.case_state shows to whom it is asked for; nobody reads it (src/register/shown.c)';
CREATE TYPE credit.shown_case_state_row AS (
	id bigint, court text, recipient text, version integer, title text, state text, document_no text, day date,
	drafted_at timestamp with time zone
);
COMMENT ON TYPE credit.shown_case_state_row IS 'a row of credit.case_state';
CREATE FUNCTION credit.my_case_state() RETURNS SETOF credit.shown_case_state_row
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_case_state() IS 'the rows of credit.case_state';
CREATE VIEW credit.case_state WITH (security_barrier) AS SELECT x.* FROM credit.my_case_state() x;
COMMENT ON VIEW credit.case_state IS
	'typical cases with their latest version and state: draft, approved, forwarded, received, withdrawn; a court '
	'sees its own, the bureau what was forwarded to it and not taken back';

CREATE FUNCTION credit.own_case(p_case bigint, p_states text[], p_step text) RETURNS credit.case_state
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state;
BEGIN
	-- Of two clerks at the same time the second waits, and then sees the first one's step.
	PERFORM FROM credit.typical_case x WHERE x.id = p_case FOR UPDATE;
	SELECT * INTO c FROM credit.shown_case_state x WHERE x.id = p_case;
	IF NOT FOUND OR NOT (credit.acts_for(c.court)
						 OR c.state IN ('forwarded', 'received') AND credit.acts_for_department(c.recipient)) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no case %s'), COALESCE(p_case::text, 'null'))
			USING ERRCODE = 'undefined_object';
	ELSIF 'withdrawn' <> p_step
		  AND NOT credit.tellable((SELECT x.listing FROM credit.typical_case x WHERE x.id = p_case)) THEN
		RAISE EXCEPTION '%', format(credit.message('the listing of case %s is not to be told of any more'), p_case)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message('It was revoked, is not fit for publication, or ended five years ago.'),
				  HINT = credit.message('Withdraw the case: credit_withdraw_case.');
	ELSIF c.state <> ALL (p_states) THEN
		RAISE EXCEPTION '%', format(credit.message('this step does not follow in case %s'), p_case)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The case is %s.'), credit.words_of('case_state', c.state, credit.message('en'))),
				  HINT = credit.message('The order is: draft, edit, approve, forward, receive; what was forwarded can be withdrawn.');
	END IF;
	RETURN c;
END
$$;
COMMENT ON FUNCTION credit.own_case(bigint, text[], text) IS
	'locks a case of whoever acts, for a step; error for another''s, where it is in none of these states, and where '
	'its listing is not to be told of';

CREATE FUNCTION credit.add_case_step(c credit.case_state, p_step text, p_document_no text, p_day date, p_reason text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_step <> 'withdrawn' AND credit.blank(p_document_no) THEN
		RAISE EXCEPTION '%', credit.message('the document of this step is missing')
			USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_step = 'withdrawn' THEN
		PERFORM credit.require_reason(p_reason);
	END IF;
	PERFORM credit.require_day(p_day, c.day);
	INSERT INTO credit.case_step (typical_case, step, version, document_no, day, reason)
	VALUES (c.id, p_step, c.version, p_document_no, p_day, p_reason);
END
$$;
COMMENT ON FUNCTION credit.add_case_step(credit.case_state, text, text, date, text) IS
	'puts a step of a case on record';

/* What the court and the bureau do */

CREATE FUNCTION credit.case_placeholder() RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN '（由执行法院撰写。）';
COMMENT ON FUNCTION credit.case_placeholder() IS
	'what stands in a drafted case where the court has to write; no case is approved while it is there';

CREATE FUNCTION credit.do_draft_case(listing bigint, title text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(listing);
	l credit.listing;
	r credit.listing_record;
	v_person boolean;
	v_who text;
	v_done text;
	v_measures text;
	v_case bigint;
BEGIN
	SELECT * INTO l FROM credit.listing x WHERE x.listing = do_draft_case.listing AND x.known_until = 'infinity';
	SELECT * INTO r FROM credit.listing_record x WHERE x.id = l.id;
	IF NOT credit.tellable(listing) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is not fit for a typical case'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = CASE WHEN l.not_public THEN credit.message('It is not fit for publication.')
								WHEN l.ended = 'revoked'
																THEN credit.message('It was revoked: it should never have been.')
															ELSE credit.message('It ended five years ago.') END;
	END IF;
	v_person := credit.subject_kind(l.subject) = 'person';
	v_who := CASE WHEN v_person THEN left(r.name, 1) || '某' ELSE r.name END;
	-- What restricts, what is for reference and what departments do of their own are not the same.
	SELECT string_agg(format('%s%s项', credit.words_of('verdict', n.verdict::text), n.measures), '、' ORDER BY n.verdict) INTO v_measures
	FROM (SELECT m.verdict, count(DISTINCT m.measure) AS measures
		  FROM credit.measures(l.subject,
							   GREATEST(l.since, LEAST(COALESCE(l.until, 'infinity') - '1 second'::interval, now())),
							   'infinity') m
		  WHERE m.case_no = l.case_no GROUP BY m.verdict) n;
	SELECT string_agg(format('- %s：%s，%s%s（%s）', COALESCE(f.department, '有关部门'), rtrim(m.title, '。'), o.name,
							 CASE WHEN f.amount IS NOT NULL THEN format('，涉及金额%s元', trim_scale(f.amount)) ELSE '' END,
							 to_char(f.decided_on, 'YYYY"年"FMMM"月"')), E'\n' ORDER BY f.decided_on, f.id)
	INTO v_done
	FROM credit.shown_current_feedback f
	JOIN credit.outcome o ON o.code = f.outcome
	JOIN LATERAL (SELECT x.title FROM credit.measure_list x WHERE credit.measure_eq(x.measure, f.measure)
				  ORDER BY x.valid_from DESC LIMIT 1) m ON true
	WHERE f.version IN (SELECT x.id FROM credit.listing x WHERE x.listing = do_draft_case.listing)
	  AND f.outcome <> 'not_applicable';

	-- The recipient of the column's default, as it is called today.
	INSERT INTO credit.typical_case (court, listing, recipient)
	VALUES (v_court, listing, credit.department_today('区发改局')) RETURNING id INTO v_case;
	INSERT INTO credit.case_version (typical_case, version, title, body)
	VALUES (v_case, 1,
		CASE WHEN NOT credit.blank(do_draft_case.title) THEN btrim(do_draft_case.title) ELSE format('%s失信联合惩戒案', v_who) END,
		format(E'## 一、基本情况\n\n被执行人%s%s%s，%s于%s决定将其纳入失信被执行人名单（案号：%s）。\n\n## 二、联合惩戒\n\n%s%s\n\n## 三、效果\n\n%s\n\n## 四、典型意义\n\n%s\n',
			   v_who, CASE WHEN v_person THEN format('（%s）', credit.words_of('subject_kind', 'person')) ELSE '' END,
			   COALESCE((SELECT string_agg(credit.words_of('ground', g.no::text), '，' ORDER BY g.place)
						 FROM unnest(r.grounds) WITH ORDINALITY g (no, place)), '，' || NULLIF(r.ground_text, ''), ''),
			   credit.court_at(v_court, l.since), to_char(COALESCE(r.decided_on, r.published_on, credit.legal_day(l.since)), 'YYYY"年"FMMM"月"'),
			   (SELECT string_agg(regexp_replace(n.case_no, '[0-9０-９〇零一二三四五六七八九]+([^0-9０-９〇零一二三四五六七八九]*号)', '××\1'), '、' ORDER BY n.place)
				FROM unnest(l.case_no || credit.further_cases(l.listing)) WITH ORDINALITY n (case_no, place)),
			   COALESCE('依照行动计划，' || v_measures || '。', '依照行动计划，没有措施因该案适用。'),
			   COALESCE(E'各部门办理情况：\n\n' || v_done, '截至整理时尚无部门反馈。'),
			   CASE WHEN l.ended IS NULL AND l.until <= now() OR l.ended = 'expired' THEN '该案纳入期限届满，惩戒措施不再因该案适用。'
					WHEN l.stays @> now() THEN '因裁定中止执行，惩戒措施现停止因该案适用。'
					WHEN l.ended = 'removed'
						THEN format('法院已于%s将该案从名单中删除%s。', to_char(credit.legal_day(l.until), 'YYYY"年"FMMM"月"'),
									-- Only a reason that is known, and none in words of the court, which may name somebody.
									COALESCE('（' || (SELECT w.zh FROM credit.word w
													  WHERE w.kind = 'reason' AND w.code = COALESCE(credit.code_of('reason', l.end_reason),
																								  credit.reason_code(l.end_reason))) || '）', ''))
					ELSE '该被执行人仍在名单中。' END,
			   credit.case_placeholder()));
	RETURN v_case;
END
$$;
COMMENT ON FUNCTION credit.do_draft_case(bigint, text) IS
	'collates a typical case from a listing of the court and what departments fed back on it, without identifier, '
	'name of a person or full case number; returns the case''s number; error for a listing that is not fit for '
	'publication or was revoked';

CREATE FUNCTION credit.do_edit_case(typical_case bigint, title text, body text) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{draft,approved,withdrawn}', 'edited');
BEGIN
	IF credit.blank(title) OR credit.blank(body) THEN
		RAISE EXCEPTION '%', credit.message('a case needs a title and a text')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	INSERT INTO credit.case_version (typical_case, version, title, body)
	VALUES (c.id, c.version + 1, do_edit_case.title, do_edit_case.body);
	RETURN c.version + 1;
END
$$;
COMMENT ON FUNCTION credit.do_edit_case(bigint, text, text) IS
	'another version of a case that has not been forwarded, or was withdrawn, to be approved anew; returns its '
	'number; error for one with an identifier or the person''s name in it';

CREATE FUNCTION credit.written_case(c credit.case_state) RETURNS credit.case_state
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM credit.case_version v WHERE v.typical_case = c.id AND v.version = c.version
			   AND strpos(v.body, credit.case_placeholder()) > 0) THEN
		RAISE EXCEPTION '%', format(credit.message('case %s is not written to its end'), c.id)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('It still has "%s".'), credit.case_placeholder()),
				  HINT = credit.message('Write what the case means for others: credit_edit_case.');
	END IF;
	RETURN c;
END
$$;
COMMENT ON FUNCTION credit.written_case(credit.case_state) IS
	'the case itself; error while there is still something for the court to write in its latest version';

CREATE FUNCTION credit.do_approve_case(typical_case bigint, document_no text, day date) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_case_step(credit.written_case(credit.own_case(typical_case, '{draft}', 'approved')), 'approved',
								document_no, day, NULL)
$$;
COMMENT ON FUNCTION credit.do_approve_case(bigint, text, date) IS
	'approves the latest version of a case; error while there is still something for the court to write in it';

CREATE FUNCTION credit.do_forward_case(typical_case bigint, document_no text, day date) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_case_step(credit.own_case(typical_case, '{approved}', 'forwarded'), 'forwarded', document_no, day,
								NULL)
$$;
COMMENT ON FUNCTION credit.do_forward_case(bigint, text, date) IS
	'forwards an approved case to the bureau, which sees it from then on';

CREATE FUNCTION credit.do_receive_case(typical_case bigint, receipt_no text, day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{forwarded}', 'received');
BEGIN
	IF NOT credit.acts_for_department(c.recipient) THEN
		RAISE EXCEPTION '%', format(credit.message('case %s is received by department "%s"'), typical_case, c.recipient)
			USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM credit.add_case_step(c, 'received', receipt_no, day, NULL);
END
$$;
COMMENT ON FUNCTION credit.do_receive_case(bigint, text, date) IS
	'the bureau''s receipt for a case forwarded to it';

CREATE FUNCTION credit.do_withdraw_case(typical_case bigint, reason text, day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{draft,approved,forwarded,received}', 'withdrawn');
BEGIN
	PERFORM credit.require_court(c.court);
	PERFORM credit.add_case_step(c, 'withdrawn', NULL, day, reason);
END
$$;
COMMENT ON FUNCTION credit.do_withdraw_case(bigint, text, date) IS
	'the court takes a case back, with the reason';

CREATE FUNCTION credit.do_case_document(typical_case bigint) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state;
	v credit.case_version;
BEGIN
	SELECT * INTO c FROM credit.shown_case_state x WHERE x.id = do_case_document.typical_case;
	IF NOT FOUND OR NOT (credit.acts_for(c.court)
						 OR c.state IN ('forwarded', 'received') AND credit.acts_for_department(c.recipient)
					   AND credit.tellable((SELECT x.listing FROM credit.typical_case x WHERE x.id = c.id))) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no case %s'), COALESCE(typical_case::text, 'null'))
			USING ERRCODE = 'undefined_object';
	END IF;
	SELECT * INTO v FROM credit.case_version x WHERE x.typical_case = c.id AND x.version = c.version;
	RETURN format(E'# 联合惩戒典型案例：%s\n\n%s\n%s整理\n第%s稿（%s）\n', v.title, v.body, credit.court_at(c.court, now()), c.version,
				  CASE c.state WHEN 'forwarded' THEN credit.words_of('case_state', c.state) || c.recipient
							   WHEN 'received' THEN c.recipient || credit.words_of('case_state', c.state)
							   ELSE credit.words_of('case_state', c.state) END
				  || CASE WHEN c.document_no IS NOT NULL AND c.state <> 'draft' THEN '，' || c.document_no ELSE '' END);
END
$$;
COMMENT ON FUNCTION credit.do_case_document(bigint) IS
	'a typical case as a document in Markdown, of the latest version, with its state; error for one that the caller '
	'does not see';
