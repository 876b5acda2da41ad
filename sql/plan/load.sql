/*
 * Plan: loading a plan or an edition of one.
 */

CREATE FUNCTION credit.check_keys(object jsonb, allowed text[], place text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	key text;
BEGIN
	IF object IS NULL OR jsonb_typeof(object) <> 'object' THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: %s must be a JSON object'), place)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT k INTO key FROM jsonb_object_keys(object) k WHERE k <> ALL (allowed) LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: unknown key "%s" in %s'), key, place)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('Known keys are: %s.'), array_to_string(allowed, ', '));
	END IF;
	SELECT k INTO key FROM unnest(allowed) k WHERE NOT object ? k LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: key "%s" is missing in %s'), key, place)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Write null where there is nothing to say: what is left out may have been forgotten.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_keys(jsonb, text[], text) IS
	'error unless the JSON object has exactly these keys; place names it in the message';

CREATE FUNCTION credit.check_words(condition boolean, message text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF condition IS NOT TRUE THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: %s'), message)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_words(boolean, text) IS 'error with the message unless the condition is true';

CREATE FUNCTION credit.check_plan(doc jsonb) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from date;
	v_until date;
BEGIN
	-- What not every plan has may be left out.
	PERFORM credit.check_keys('{"preamble": null, "closing": null, "bases": []}'::jsonb || doc,
		ARRAY['code', 'title', 'document_no', 'issuer', 'edition', 'issued_on', 'valid_from',
			'valid_until', 'preamble', 'target', 'mechanism', 'closing', 'bases', 'departments', 'readings', 'measures'],
		credit.message('the plan'));
	-- What indexes hold; the plan's own words have its whole length as their limit.
	PERFORM credit.limited(doc ->> 'code', 'code'), credit.limited(doc ->> 'edition', 'name');
	PERFORM credit.check_words(doc ->> 'code' ~ '^[a-z][a-z0-9-]{0,9}$',
		format(credit.message('code "%s" must be a lower-case letter followed by at most nine letters, digits or hyphens'), doc ->> 'code'));
	PERFORM credit.check_words(NOT credit.blank(doc ->> 'edition'), credit.message('the edition has no name'));
	PERFORM credit.check_words(NOT credit.blank(doc ->> 'title') AND NOT credit.blank(doc ->> 'issuer'),
		credit.message('title and issuer must not be empty'));
	v_from := credit.read_day(doc ->> 'valid_from', 'valid_from');
	v_until := credit.read_day(doc ->> 'valid_until', 'valid_until');
	PERFORM credit.read_day(doc ->> 'issued_on', 'issued_on');
	PERFORM credit.check_words(v_from IS NOT NULL,
		credit.message('valid_from is missing: a plan without a first day would hold for all the past'));
	PERFORM credit.check_words(COALESCE(v_until > v_from, true),
		credit.message('valid_until must be a day after valid_from'));
	-- The range of date is wider than that of timestamptz, and a day outside would fail in every answer of every plan; a
	-- year of more than four digits is not read as a day.
	PERFORM credit.check_words(v_from >= '1949-10-01',
		credit.message('valid_from and valid_until must lie between 1949-10-01 and 9999-12-31'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'measures') = 'array' AND jsonb_array_length(doc -> 'measures') > 0,
		credit.message('measures must be an array with at least one measure'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'departments') = 'array',
		credit.message('departments must be an array'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'readings') = 'array', credit.message('readings must be an array'));
	PERFORM credit.check_words(jsonb_typeof(COALESCE(doc -> 'bases', '[]')) = 'array', credit.message('bases must be an array'));
END
$$;
COMMENT ON FUNCTION credit.check_plan(jsonb) IS 'error for a plan whose own keys are not as they must be';

CREATE FUNCTION credit.insert_edition(doc jsonb, plan_id integer, edition_id integer) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from date := credit.read_day(doc ->> 'valid_from', 'valid_from');
	v_until date := credit.read_day(doc ->> 'valid_until', 'valid_until');
	v_edition integer := COALESCE(edition_id, nextval('credit.plan_edition_id_seq'));
	v_plan integer;
BEGIN
	-- Editions of one plan are loaded one after the other: the test below reads what the other loader wrote.
	PERFORM credit.take_turn('plans');
	SELECT p.id INTO v_plan FROM credit.plan p WHERE p.code = doc ->> 'code';
	IF NOT FOUND THEN
		v_plan := COALESCE(plan_id, nextval('credit.plan_id_seq'));
		INSERT INTO credit.plan (id, code) VALUES (v_plan, doc ->> 'code');
	END IF;

	-- An edition without a last day ends when a later one begins.  Two that both name a day as theirs are an error.
	PERFORM FROM credit.plan_edition e
		WHERE e.plan = v_plan
		  AND (e.edition = doc ->> 'edition'
			   OR e.valid_from = v_from
			   OR (e.valid_until IS NOT NULL AND e.valid_from < v_from AND e.valid_until > v_from)
			   OR (v_until IS NOT NULL AND v_from < e.valid_from AND v_until > e.valid_from));
	IF FOUND THEN
		RAISE EXCEPTION '%',
			format(credit.message('plan "%s" already has an edition of that name or for some of those days'), doc ->> 'code')
			USING ERRCODE = 'unique_violation',
				  DETAIL = (
					SELECT string_agg(
						CASE WHEN e.valid_until IS NULL
							 THEN format(credit.message('Edition %s: from %s to open.'), e.edition, credit.day_text(e.valid_from))
							 ELSE format(credit.message('Edition %s: from %s to %s.'),
										 e.edition, credit.day_text(e.valid_from), credit.day_text(e.valid_until)) END,
						' ' ORDER BY e.valid_from)
					FROM credit.plan_edition e WHERE e.plan = v_plan),
				  HINT = credit.message('Give the edition another name, and dates that begin after the earlier ones or end before the later ones.');
	END IF;

	INSERT INTO credit.plan_edition (id, plan, edition, title, document_no, issuer,
		issued_on, valid_from, valid_until, target, mechanism, preamble, closing)
	VALUES (v_edition, v_plan, doc ->> 'edition', doc ->> 'title', doc ->> 'document_no', doc ->> 'issuer',
			credit.read_day(doc ->> 'issued_on', 'issued_on'), v_from, v_until, doc ->> 'target', doc ->> 'mechanism',
			doc ->> 'preamble', doc ->> 'closing');
	RETURN v_edition;
END
$$;
COMMENT ON FUNCTION credit.insert_edition(jsonb, integer, integer) IS
	'stores a plans edition, and the plan where it is the first; returns the editions id; error for days that '
	'another edition has';

CREATE FUNCTION credit.clear_edition(doc jsonb, p_edition integer) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	DELETE FROM credit.plan_replacement x WHERE x.edition = p_edition;
	DELETE FROM credit.carrying_basis x WHERE x.edition = p_edition;
	DELETE FROM credit.plan_basis x WHERE x.edition = p_edition;
	DELETE FROM credit.plan_department x WHERE x.edition = p_edition;
	DELETE FROM credit.plan_measure x WHERE x.edition = p_edition;
	DELETE FROM credit.plan_reading x WHERE x.edition = p_edition;
	DELETE FROM credit.department_name x WHERE x.edition = p_edition;
	DELETE FROM credit.department x WHERE x.edition = p_edition;
	DELETE FROM credit.edition_basis x WHERE x.edition = p_edition;
	UPDATE credit.plan_edition e
	SET title = doc ->> 'title', document_no = doc ->> 'document_no', issuer = doc ->> 'issuer',
		issued_on = credit.read_day(doc ->> 'issued_on', 'issued_on'), target = doc ->> 'target',
		mechanism = doc ->> 'mechanism', preamble = doc ->> 'preamble', closing = doc ->> 'closing'
	WHERE e.id = p_edition;
END
$$;
COMMENT ON FUNCTION credit.clear_edition(jsonb, integer) IS
	'takes what an edition holds away and gives it the texts of another document, for an upgrade that reads the '
	'built-in plan better; its name and its days stay';

CREATE FUNCTION credit.require_kind(kind text, place text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.check_words(kind = ANY (ARRAY['law', 'administrative_regulation', 'local_regulation',
			'judicial_interpretation', 'central_policy', 'departmental_rule', 'district_document']),
		format(credit.message('%s: kind "%s" is not known'), place, kind));
END
$$;
COMMENT ON FUNCTION credit.require_kind(text, text) IS 'error for a kind of document that is none; place names it in the message';

CREATE FUNCTION credit.insert_edition_bases(p_edition integer, bases jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	b jsonb;
	n bigint;
	place text;
BEGIN
	FOR b, n IN SELECT value, ordinality FROM jsonb_array_elements(bases) WITH ORDINALITY LOOP
		place := format(credit.message('%s, basis %s'), credit.message('the plan'), n);
		PERFORM credit.check_keys(b, ARRAY['document', 'document_no', 'kind'], place);
		PERFORM credit.check_words(NOT credit.blank(b ->> 'document'),
			format(credit.message('%s: document must not be empty'), place));
		PERFORM credit.require_kind(b ->> 'kind', place);
		PERFORM FROM credit.edition_basis x WHERE x.edition = p_edition AND x.document = b ->> 'document';
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		INSERT INTO credit.edition_basis (edition, ord, document, document_no, kind)
		VALUES (p_edition, n, b ->> 'document', b ->> 'document_no', b ->> 'kind');
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_edition_bases(integer, jsonb) IS
	'stores the documents on which an edition rests as a whole';

CREATE FUNCTION credit.insert_departments(p_edition integer, departments jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	d jsonb;
	b jsonb;
	place text;
BEGIN
	FOR d IN SELECT value FROM jsonb_array_elements(departments) LOOP
		PERFORM credit.limited(d ->> 'name', 'department');
		place := format(credit.message('department "%s"'), d ->> 'name');
		PERFORM credit.check_keys(d, ARRAY['name', 'other_names', 'not_the_same_as'], place);
		PERFORM credit.check_words(NOT credit.blank(d ->> 'name'), credit.message('a department has no name'));
		PERFORM FROM credit.department x WHERE x.edition = p_edition AND x.name = d ->> 'name';
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		INSERT INTO credit.department (edition, name) VALUES (p_edition, d ->> 'name');
		FOR b IN SELECT value || '{"same": true}' FROM jsonb_array_elements(d -> 'other_names')
				 UNION ALL
				 SELECT value || '{"same": false}' FROM jsonb_array_elements(d -> 'not_the_same_as') LOOP
			PERFORM credit.limited(b ->> 'name', 'department');
			PERFORM credit.check_words(NOT credit.blank(b ->> 'name') AND NOT credit.blank(b ->> 'reason'),
				format(credit.message('another name of %s lacks its name or its reason'), place));
			INSERT INTO credit.department_name (edition, written, department, same, reason)
			VALUES (p_edition, b ->> 'name', d ->> 'name', (b ->> 'same')::boolean, b ->> 'reason');
		END LOOP;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_departments(integer, jsonb) IS
	'stores the departments of an edition and their other names';

CREATE FUNCTION credit.insert_readings(p_edition integer, readings jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r jsonb;
BEGIN
	FOR r IN SELECT value FROM jsonb_array_elements(readings) LOOP
		PERFORM credit.check_keys(r, ARRAY['source', 'reading', 'reason', 'occurrences'],
			format(credit.message('reading "%s"'), r ->> 'source'));
		INSERT INTO credit.plan_reading (edition, source, reading, reason, occurrences)
		VALUES (p_edition, r ->> 'source', r ->> 'reading', r ->> 'reason', (r ->> 'occurrences')::integer);
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_readings(integer, jsonb) IS 'stores how damaged words of the source are read';

CREATE FUNCTION credit.check_measure(m jsonb, place text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.check_words(NOT credit.blank(m ->> 'title'), format(credit.message('%s has no title'), place));
	PERFORM credit.check_words(m ->> 'verdict' = ANY (ARRAY['restricted', 'reference', 'duty']),
		format(credit.message('%s: verdict "%s" is not restricted, reference or duty'), place, m ->> 'verdict'));
	PERFORM credit.check_keys(m -> 'binds', ARRAY['person', 'organization', 'through_organization'],
		place || ', binds');
	PERFORM credit.check_keys(m -> 'words', ARRAY['effects', 'verdict', 'binds', 'condition', 'court_mark'],
		place || ', words');
	PERFORM credit.check_words(NOT credit.blank(m -> 'words' ->> 'effects')
			AND NOT credit.blank(m -> 'words' ->> 'verdict')
			AND NOT credit.blank(m -> 'words' ->> 'binds'),
		format(credit.message('%s: words must give the words of the plan on which effects, verdict and binds rest'), place));
	PERFORM credit.check_words((m ->> 'court_mark' IS NULL) = (m -> 'words' ->> 'court_mark' IS NULL)
			AND (m ->> 'condition' IS NULL) = (m -> 'words' ->> 'condition' IS NULL),
		format(credit.message('%s: condition and court_mark must each rest on words of the plan'), place));
	PERFORM credit.check_words(COALESCE(m ->> 'court_mark' = 'exit_ban', true),
		format(credit.message('%s: court mark "%s" is not known'), place, m ->> 'court_mark'));
	PERFORM credit.check_words(jsonb_typeof(m -> 'effects') = 'array' AND jsonb_array_length(m -> 'effects') > 0
			AND m -> 'effects'
				<@ '["refuse", "withhold", "revoke", "consider", "inspect", "notify", "assist", "refer"]',
		format(credit.message('%s: effects must be one or more of refuse, withhold, revoke, consider, inspect, notify, assist, refer'), place));
	-- A reference is not a ban: an act that does not fit the verdict is a mistake in the file.
	PERFORM credit.check_words(m ->> 'verdict' <> 'restricted'
			OR m -> 'effects' ->> 0 = ANY (ARRAY['refuse', 'withhold', 'revoke']),
		format(credit.message('%s: a restricting measure must refuse, withhold or revoke'), place));
	PERFORM credit.check_words(jsonb_typeof(m -> 'binds' -> 'person') = 'boolean'
			AND jsonb_typeof(m -> 'binds' -> 'organization') = 'boolean'
			AND jsonb_typeof(m -> 'binds' -> 'through_organization') = 'array'
			AND m -> 'binds' -> 'through_organization' <@ (SELECT jsonb_agg(r.code) FROM credit.post_role r),
		format(credit.message('%s: binds must say true or false for person and organization, and list known roles'), place));
	PERFORM credit.check_words((m -> 'binds' ->> 'person')::boolean OR (m -> 'binds' ->> 'organization')::boolean
			OR jsonb_array_length(m -> 'binds' -> 'through_organization') > 0,
		format(credit.message('%s binds nobody'), place));
	-- The court sets the mark on the listing of a person; an organization's listing cannot have it.
	PERFORM credit.check_words(m ->> 'court_mark' IS NULL OR NOT (m -> 'binds' ->> 'organization')::boolean
			AND jsonb_array_length(m -> 'binds' -> 'through_organization') = 0,
		format(credit.message('%s: court mark "%s" is a listed person''s, so it can bind persons only'), place, m ->> 'court_mark'));
	-- Only from a restriction can somebody be exempted.
	PERFORM credit.check_words(m ->> 'exemption' IS NULL
			OR NOT credit.blank(m ->> 'exemption') AND m ->> 'verdict' = 'restricted',
		format(credit.message('%s: exemption must name the rule, and only a restricting measure can have one'), place));
	PERFORM credit.check_words(
		m ->> 'basis_fit' = ANY (ARRAY['names_listed_subject', 'speaks_of_credit', 'other_conduct']),
		format(credit.message('%s: basis_fit "%s" is not names_listed_subject, speaks_of_credit or other_conduct'), place, m ->> 'basis_fit'));
	PERFORM credit.check_words(jsonb_typeof(m -> 'bases') = 'array' AND jsonb_array_length(m -> 'bases') > 0,
		format(credit.message('%s has no legal basis'), place));
END
$$;
COMMENT ON FUNCTION credit.check_measure(jsonb, text) IS
	'error for a measure that contradicts itself or does not say on which words of the plan it rests';

CREATE FUNCTION credit.insert_measure_departments(p_edition integer, m jsonb, place text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_number integer := (m ->> 'number')::integer;
	v_list text;
	d jsonb;
	n bigint;
BEGIN
	FOREACH v_list IN ARRAY ARRAY['responsible', 'implementing'] LOOP
		PERFORM credit.check_keys(m -> v_list, ARRAY['text', 'departments', 'open'], place || ', ' || v_list);
		FOR d, n IN SELECT value, ordinality
				FROM jsonb_array_elements(m -> v_list -> 'departments') WITH ORDINALITY LOOP
			PERFORM FROM credit.department x WHERE x.edition = p_edition AND x.name = d ->> 'department';
			PERFORM credit.check_words(FOUND,
				format(credit.message('%s: department "%s" is not among the plan''s departments'), place, d ->> 'department'));
			INSERT INTO credit.plan_department (edition, number, list, ord, written, department)
			VALUES (p_edition, v_number, v_list, n, d ->> 'written', d ->> 'department');
		END LOOP;
	END LOOP;
	PERFORM FROM credit.plan_department x WHERE x.edition = p_edition AND x.number = v_number;
	PERFORM credit.check_words(FOUND OR (m -> 'responsible' ->> 'open')::boolean
			OR (m -> 'implementing' ->> 'open')::boolean,
		format(credit.message('%s: no department carries it out'), place));
END
$$;
COMMENT ON FUNCTION credit.insert_measure_departments(integer, jsonb, text) IS
	'stores the departments that carry a measure out, as body and appendix of the plan name them';

CREATE FUNCTION credit.insert_bases(p_edition integer, m jsonb, place text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	b jsonb;
	n bigint;
BEGIN
	FOR b, n IN SELECT value, ordinality FROM jsonb_array_elements(m -> 'bases') WITH ORDINALITY LOOP
		PERFORM credit.check_keys(b,
			ARRAY['no', 'document', 'document_no', 'kind', 'articles', 'quote', 'quote_reading'],
			format(credit.message('%s, basis %s'), place, n));
		PERFORM credit.check_words(NOT credit.blank(b ->> 'document') AND NOT credit.blank(b ->> 'quote'),
			format(credit.message('%s, basis %s: document and quote must not be empty'), place, n));
		PERFORM credit.require_kind(b ->> 'kind', format(credit.message('%s, basis %s'), place, n));
		INSERT INTO credit.plan_basis (edition, number, ord, no, document, document_no,
			kind, articles, quote, quote_reading)
		VALUES (p_edition, (m ->> 'number')::integer, n, (b ->> 'no')::integer, b ->> 'document', b ->> 'document_no',
				b ->> 'kind', ARRAY(SELECT jsonb_array_elements_text(b -> 'articles')),
				b ->> 'quote', b ->> 'quote_reading');
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_bases(integer, jsonb, text) IS 'stores the legal bases of a measure';

CREATE FUNCTION credit.insert_carrying_bases(p_edition integer, m jsonb, place text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	b jsonb;
BEGIN
	FOR b IN SELECT value FROM jsonb_array_elements(COALESCE(m -> 'carried_by', '[]')) LOOP
		PERFORM credit.check_keys(b, ARRAY['document', 'articles'], place || ', carried_by');
		PERFORM FROM credit.edition_basis x WHERE x.edition = p_edition AND x.document = b ->> 'document';
		PERFORM credit.check_words(FOUND,
			format(credit.message('%s: document "%s" is not among the plan''s bases'), place, b ->> 'document'));
		INSERT INTO credit.carrying_basis (edition, number, document, articles)
		VALUES (p_edition, (m ->> 'number')::integer, b ->> 'document',
				ARRAY(SELECT jsonb_array_elements_text(b -> 'articles')));
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_carrying_bases(integer, jsonb, text) IS
	'stores which of the edition''s documents carry a measure, and where';

CREATE FUNCTION credit.insert_replacements(p_edition integer, m jsonb, place text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r jsonb := m -> 'replaces';
	n jsonb;
BEGIN
	FOR n IN SELECT x FROM jsonb_array_elements(
			CASE jsonb_typeof(r) WHEN 'array' THEN r WHEN 'null' THEN '[]' ELSE COALESCE(jsonb_build_array(r), '[]') END) x
			WHERE r IS NOT NULL LOOP
		PERFORM credit.check_words(jsonb_typeof(n) = 'number' AND n::text ~ '^[1-9][0-9]{0,3}$' AND n::integer <= 4095
				AND n <> m -> 'number',
			format(credit.message('%s: replaces must be the number of another item, or a list of them'), place));
		PERFORM FROM credit.plan_edition e
			JOIN credit.plan_edition b ON b.plan = e.plan AND b.valid_from < e.valid_from
			JOIN credit.plan_measure o ON o.edition = b.id AND o.number = n::integer
			WHERE e.id = p_edition;
		PERFORM credit.check_words(FOUND,
			format(credit.message('%s: it replaces item %s, which no earlier edition of the plan has'), place, n));
		INSERT INTO credit.plan_replacement (edition, number, replaced)
		VALUES (p_edition, (m ->> 'number')::integer, n::integer) ON CONFLICT DO NOTHING;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.insert_replacements(integer, jsonb, text) IS
	'stores which items of earlier editions a measure replaces';

CREATE FUNCTION credit.insert_measure(p_edition integer, code text, m jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	place text := format(credit.message('measure %s'), COALESCE(m ->> 'number', credit.message('(without number)')));
BEGIN
	-- These keys may be left out: few measures have them.
	PERFORM credit.check_keys('{"exemption": null, "carried_by": [], "replaces": null}'::jsonb || m,
		ARRAY['number', 'body', 'title', 'title_reading', 'body_reading', 'responsible', 'implementing',
			'effects', 'verdict', 'binds',
			'condition', 'court_mark', 'exemption', 'words', 'basis_fit', 'basis_note', 'carried_by', 'replaces', 'bases'], place);
	PERFORM credit.check_words(m ->> 'number' ~ '^[1-9][0-9]{0,3}$' AND (m ->> 'number')::integer <= 4095,
		format(credit.message('%s: the number must be between 1 and 4095'), place));
	PERFORM FROM credit.plan_measure x WHERE x.edition = p_edition AND x.number = (m ->> 'number')::integer;
	PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
	PERFORM credit.check_measure(m, place);
	INSERT INTO credit.plan_measure (edition, number, measure, body, body_reading, title, title_reading,
		responsible_text, responsible_open, implementing_text, implementing_open,
		effects, verdict, binds_person, binds_organization, binds_through,
		condition, court_mark, exemption, words, basis_fit, basis_note)
	VALUES (p_edition, (m ->> 'number')::integer, credit.make_measure(code, (m ->> 'number')::integer),
		m ->> 'body', m ->> 'body_reading', m ->> 'title', m ->> 'title_reading',
		m -> 'responsible' ->> 'text', COALESCE((m -> 'responsible' ->> 'open')::boolean, false),
		m -> 'implementing' ->> 'text', COALESCE((m -> 'implementing' ->> 'open')::boolean, false),
		ARRAY(SELECT jsonb_array_elements_text(m -> 'effects')), (m ->> 'verdict')::credit.verdict,
		(m -> 'binds' ->> 'person')::boolean, (m -> 'binds' ->> 'organization')::boolean,
		ARRAY(SELECT jsonb_array_elements_text(m -> 'binds' -> 'through_organization')),
		m ->> 'condition', m ->> 'court_mark', m ->> 'exemption', m -> 'words', m ->> 'basis_fit', m ->> 'basis_note');
	PERFORM credit.insert_measure_departments(p_edition, m, place);
	PERFORM credit.insert_bases(p_edition, m, place);
	PERFORM credit.insert_carrying_bases(p_edition, m, place);
	PERFORM credit.insert_replacements(p_edition, m, place);
END
$$;
COMMENT ON FUNCTION credit.insert_measure(integer, text, jsonb) IS
	'stores a measure of an edition with its departments and legal bases';

CREATE FUNCTION credit.insert_plan(doc jsonb, plan_id integer, edition_id integer) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_edition integer;
BEGIN
	PERFORM credit.check_plan(doc);
	SELECT e.id INTO v_edition FROM credit.plan_edition e WHERE e.id = edition_id;
	IF FOUND THEN
		PERFORM credit.clear_edition(doc, v_edition);
	ELSE
		v_edition := credit.insert_edition(doc, plan_id, edition_id);
	END IF;
	PERFORM credit.insert_edition_bases(v_edition, COALESCE(doc -> 'bases', '[]'));
	PERFORM credit.insert_departments(v_edition, doc -> 'departments');
	PERFORM credit.insert_readings(v_edition, doc -> 'readings');
	PERFORM credit.insert_measure(v_edition, doc ->> 'code', m) FROM jsonb_array_elements(doc -> 'measures') m;
	RETURN doc ->> 'code';
END
$$;
COMMENT ON FUNCTION credit.insert_plan(jsonb, integer, integer) IS
	'checks a plan edition and stores it; ids given for the built-in plan only, which an upgrade stores anew';

-- Called by the scripts that install and upgrade, with laiwu.json, which sql/build.pl puts behind this part.
CREATE FUNCTION credit.install_builtin_plan(plan jsonb) RETURNS text
	LANGUAGE sql VOLATILE
	RETURN credit.insert_plan(plan, 1, 1);
COMMENT ON FUNCTION credit.install_builtin_plan(jsonb) IS
	'stores the plan that comes with the extension, under the ids that a dump leaves out';
