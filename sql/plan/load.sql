/*
 * Floor 2, plan: loading a plan or an edition of one.
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
			USING ERRCODE = 'invalid_parameter_value', HINT = format(credit.message('Known keys are: %s.'), array_to_string(allowed, ', '));
	END IF;
	SELECT k INTO key FROM unnest(allowed) k WHERE NOT object ? k LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: key "%s" is missing in %s'), key, place)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Write null where there is nothing to say: what is left out may have been forgotten.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_keys(jsonb, text[], text) IS 'error unless the JSON object has exactly these keys; place names it in the message';

CREATE FUNCTION credit.check_words(condition boolean, message text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF condition IS NOT TRUE THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: %s'), message) USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_words(boolean, text) IS 'error with the message unless the condition is true';

CREATE FUNCTION credit.insert_plan(doc jsonb, plan_id integer, edition_id integer) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_code text := doc ->> 'code';
	v_from date;
	v_until date;
	v_plan integer;
	v_edition integer;
	m jsonb;
	d jsonb;
	b jsonb;
	place text;
	list text;
	n bigint;
BEGIN
	PERFORM credit.check_keys(doc, ARRAY['code', 'title', 'document_no', 'issuer', 'edition', 'issued_on', 'valid_from',
		'valid_until', 'target', 'mechanism', 'departments', 'readings', 'measures'], credit.message('the plan'));
	PERFORM credit.check_words(v_code ~ '^[a-z][a-z0-9-]{0,9}$',
		format(credit.message('code "%s" must be a lower-case letter followed by at most nine letters, digits or hyphens'), v_code));
	PERFORM credit.check_words(NOT credit.blank(doc ->> 'edition'), credit.message('the edition has no name'));
	PERFORM credit.check_words(NOT credit.blank(doc ->> 'title') AND NOT credit.blank(doc ->> 'issuer'), credit.message('title and issuer must not be empty'));
	BEGIN
		v_from := (doc ->> 'valid_from')::date;
		v_until := (doc ->> 'valid_until')::date;
		PERFORM (doc ->> 'issued_on')::date;
	EXCEPTION WHEN invalid_datetime_format OR datetime_field_overflow THEN
		RAISE EXCEPTION '%', credit.message('invalid plan: issued_on, valid_from and valid_until must be dates, as 2020-11-21')
			USING ERRCODE = 'invalid_parameter_value';
	END;
	PERFORM credit.check_words(v_from IS NOT NULL, credit.message('valid_from is missing: a plan without a first day would hold for all the past'));
	PERFORM credit.check_words(isfinite(v_from) AND COALESCE(isfinite(v_until) AND v_until > v_from, true),
		credit.message('valid_until must be a day after valid_from'));
	-- A date can lie where no moment does, and every answer of every plan would fail on it.
	PERFORM credit.check_words(v_from >= '1949-10-01' AND COALESCE(v_until, v_from) < '10000-01-01',
		credit.message('valid_from and valid_until must lie between 1949-10-01 and 9999-12-31'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'measures') = 'array' AND jsonb_array_length(doc -> 'measures') > 0,
		credit.message('measures must be an array with at least one measure'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'departments') = 'array', credit.message('departments must be an array'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'readings') = 'array', credit.message('readings must be an array'));

	-- Editions of one plan are loaded one after the other: the overlap test below reads what the other loader wrote.
	LOCK TABLE credit.plan_edition IN SHARE ROW EXCLUSIVE MODE;
	SELECT id INTO v_plan FROM credit.plan WHERE code = v_code;
	IF NOT FOUND THEN
		IF plan_id IS NULL THEN
			INSERT INTO credit.plan (code) VALUES (v_code) RETURNING id INTO v_plan;
		ELSE
			INSERT INTO credit.plan (id, code) VALUES (plan_id, v_code) RETURNING id INTO v_plan;
		END IF;
	END IF;

	-- An open-ended edition gives way to a later one; two that both claim a day by name do not.
	PERFORM FROM credit.plan_edition e
		WHERE e.plan = v_plan
		  AND (e.edition = doc ->> 'edition'
			   OR e.valid_from = v_from
			   OR (e.valid_until IS NOT NULL AND e.valid_from < v_from AND e.valid_until > v_from)
			   OR (v_until IS NOT NULL AND v_from < e.valid_from AND v_until > e.valid_from));
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('plan "%s" already has an edition of that name or for some of those days'), v_code)
			USING ERRCODE = 'unique_violation',
				  DETAIL = (SELECT string_agg(CASE WHEN e.valid_until IS NULL THEN format(credit.message('Edition %s: from %s to open.'), e.edition, e.valid_from)
												   ELSE format(credit.message('Edition %s: from %s to %s.'), e.edition, e.valid_from, e.valid_until) END,
											  ' ' ORDER BY e.valid_from)
							FROM credit.plan_edition e WHERE e.plan = v_plan),
				  HINT = credit.message('Give the edition another name, and dates that begin after the earlier ones or end before the later ones.');
	END IF;

	IF edition_id IS NULL THEN
		edition_id := nextval('credit.plan_edition_id_seq');
	END IF;
	INSERT INTO credit.plan_edition (id, plan, edition, title, document_no, issuer, issued_on, valid_from, valid_until, target, mechanism)
	VALUES (edition_id, v_plan, doc ->> 'edition', doc ->> 'title', doc ->> 'document_no', doc ->> 'issuer',
			(doc ->> 'issued_on')::date, v_from, v_until, doc ->> 'target', doc ->> 'mechanism')
	RETURNING id INTO v_edition;

	FOR d IN SELECT value FROM jsonb_array_elements(doc -> 'departments') LOOP
		place := format(credit.message('department "%s"'), d ->> 'name');
		PERFORM credit.check_keys(d, ARRAY['name', 'other_names', 'not_the_same_as'], place);
		PERFORM credit.check_words(NOT credit.blank(d ->> 'name'), credit.message('a department has no name'));
		PERFORM FROM credit.department x WHERE x.edition = v_edition AND x.name = d ->> 'name';
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		INSERT INTO credit.department (edition, name) VALUES (v_edition, d ->> 'name');
		FOR b IN SELECT value || jsonb_build_object('same', true) FROM jsonb_array_elements(d -> 'other_names')
				 UNION ALL
				 SELECT value || jsonb_build_object('same', false) FROM jsonb_array_elements(d -> 'not_the_same_as') LOOP
			PERFORM credit.check_words(NOT credit.blank(b ->> 'name') AND NOT credit.blank(b ->> 'reason'), format(credit.message('another name of %s lacks its name or its reason'), place));
			INSERT INTO credit.department_name (edition, written, department, same, reason)
			VALUES (v_edition, b ->> 'name', d ->> 'name', (b ->> 'same')::boolean, b ->> 'reason');
		END LOOP;
	END LOOP;

	FOR b IN SELECT value FROM jsonb_array_elements(doc -> 'readings') LOOP
		PERFORM credit.check_keys(b, ARRAY['source', 'reading', 'reason', 'occurrences'], format(credit.message('reading "%s"'), b ->> 'source'));
		INSERT INTO credit.plan_reading (edition, source, reading, reason, occurrences)
		VALUES (v_edition, b ->> 'source', b ->> 'reading', b ->> 'reason', (b ->> 'occurrences')::integer);
	END LOOP;

	FOR m IN SELECT value FROM jsonb_array_elements(doc -> 'measures') LOOP
		place := format(credit.message('measure %s'), COALESCE(m ->> 'number', credit.message('(without number)')));
		-- The key "exemption" may be left out: few measures have one.
		PERFORM credit.check_keys('{"exemption": null}'::jsonb || m, ARRAY['number', 'body', 'title', 'title_reading', 'body_reading', 'responsible', 'implementing',
			'effects', 'verdict', 'binds', 'condition', 'court_mark', 'exemption', 'words', 'basis_fit', 'basis_note', 'bases'], place);
		PERFORM credit.check_words(m ->> 'number' ~ '^[1-9][0-9]{0,3}$' AND (m ->> 'number')::integer <= 4095,
			format(credit.message('%s: the number must be between 1 and 4095'), place));
		PERFORM FROM credit.plan_measure x WHERE x.edition = v_edition AND x.number = (m ->> 'number')::integer;
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		PERFORM credit.check_words(NOT credit.blank(m ->> 'title'), format(credit.message('%s has no title'), place));
		PERFORM credit.check_words(m ->> 'verdict' = ANY (ARRAY['restricted', 'reference', 'duty']),
			format(credit.message('%s: verdict "%s" is not restricted, reference or duty'), place, m ->> 'verdict'));
		PERFORM credit.check_keys(m -> 'binds', ARRAY['person', 'organization', 'through_organization'], place || ', binds');
		PERFORM credit.check_keys(m -> 'words', ARRAY['effects', 'verdict', 'binds', 'condition', 'court_mark'], place || ', words');
		PERFORM credit.check_words(NOT credit.blank(m -> 'words' ->> 'effects') AND NOT credit.blank(m -> 'words' ->> 'verdict') AND NOT credit.blank(m -> 'words' ->> 'binds'),
			format(credit.message('%s: words must give the words of the plan on which effects, verdict and binds rest'), place));
		PERFORM credit.check_words((m ->> 'court_mark' IS NULL) = (m -> 'words' ->> 'court_mark' IS NULL)
				AND (m ->> 'condition' IS NULL) = (m -> 'words' ->> 'condition' IS NULL),
			format(credit.message('%s: condition and court_mark must each rest on words of the plan'), place));
		PERFORM credit.check_words(COALESCE(m ->> 'court_mark' = 'exit_ban', true),
			format(credit.message('%s: court mark "%s" is not known'), place, m ->> 'court_mark'));
		PERFORM credit.check_words(jsonb_typeof(m -> 'effects') = 'array' AND jsonb_array_length(m -> 'effects') > 0
				AND m -> 'effects' <@ '["refuse", "withhold", "revoke", "consider", "inspect", "notify", "assist", "refer"]',
			format(credit.message('%s: effects must be one or more of refuse, withhold, revoke, consider, inspect, notify, assist, refer'), place));
		-- "A reference is not a ban": a verdict and an act that contradict each other are a mistake of the loader.
		PERFORM credit.check_words(m ->> 'verdict' <> 'restricted' OR m -> 'effects' ->> 0 = ANY (ARRAY['refuse', 'withhold', 'revoke']),
			format(credit.message('%s: a restricting measure must refuse, withhold or revoke'), place));
		PERFORM credit.check_words(jsonb_typeof(m -> 'binds' -> 'person') = 'boolean' AND jsonb_typeof(m -> 'binds' -> 'organization') = 'boolean'
				AND jsonb_typeof(m -> 'binds' -> 'through_organization') = 'array'
				AND m -> 'binds' -> 'through_organization' <@ (SELECT jsonb_agg(r.code) FROM credit.post_role r),
			format(credit.message('%s: binds must say true or false for person and organization, and list known roles'), place));
		PERFORM credit.check_words((m -> 'binds' ->> 'person')::boolean OR (m -> 'binds' ->> 'organization')::boolean
				OR jsonb_array_length(m -> 'binds' -> 'through_organization') > 0,
			format(credit.message('%s binds nobody'), place));
		-- The mark is set on the listing of the person whom it bans; an organization's cannot have it.
		PERFORM credit.check_words(m ->> 'court_mark' IS NULL OR NOT (m -> 'binds' ->> 'organization')::boolean
				AND jsonb_array_length(m -> 'binds' -> 'through_organization') = 0,
			format(credit.message('%s: court mark "%s" is a listed person''s, so it can bind persons only'), place, m ->> 'court_mark'));
		-- What restricts nobody needs no exemption.
		PERFORM credit.check_words(m ->> 'exemption' IS NULL OR NOT credit.blank(m ->> 'exemption') AND m ->> 'verdict' = 'restricted',
			format(credit.message('%s: exemption must name the rule, and only a restricting measure can have one'), place));
		PERFORM credit.check_words(m ->> 'basis_fit' = ANY (ARRAY['names_listed_subject', 'speaks_of_credit', 'other_conduct']),
			format(credit.message('%s: basis_fit "%s" is not names_listed_subject, speaks_of_credit or other_conduct'), place, m ->> 'basis_fit'));
		PERFORM credit.check_words(jsonb_typeof(m -> 'bases') = 'array' AND jsonb_array_length(m -> 'bases') > 0,
			format(credit.message('%s has no legal basis'), place));

		INSERT INTO credit.plan_measure (edition, number, measure, body, body_reading, title, title_reading,
			responsible_text, responsible_open, implementing_text, implementing_open,
			effects, verdict, binds_person, binds_organization, binds_through, condition, court_mark, exemption, words, basis_fit, basis_note)
		VALUES (v_edition, (m ->> 'number')::integer, credit.make_measure(v_code, (m ->> 'number')::integer),
			m ->> 'body', m ->> 'body_reading', m ->> 'title', m ->> 'title_reading',
			m -> 'responsible' ->> 'text', COALESCE((m -> 'responsible' ->> 'open')::boolean, false),
			m -> 'implementing' ->> 'text', COALESCE((m -> 'implementing' ->> 'open')::boolean, false),
			ARRAY(SELECT jsonb_array_elements_text(m -> 'effects')), (m ->> 'verdict')::credit.verdict,
			(m -> 'binds' ->> 'person')::boolean, (m -> 'binds' ->> 'organization')::boolean,
			ARRAY(SELECT jsonb_array_elements_text(m -> 'binds' -> 'through_organization')),
			m ->> 'condition', m ->> 'court_mark', m ->> 'exemption', m -> 'words', m ->> 'basis_fit', m ->> 'basis_note');

		FOREACH list IN ARRAY ARRAY['responsible', 'implementing'] LOOP
			PERFORM credit.check_keys(m -> list, ARRAY['text', 'departments', 'open'], place || ', ' || list);
			FOR d, n IN SELECT value, ordinality FROM jsonb_array_elements(m -> list -> 'departments') WITH ORDINALITY LOOP
				PERFORM FROM credit.department x WHERE x.edition = v_edition AND x.name = d ->> 'department';
				PERFORM credit.check_words(FOUND, format(credit.message('%s: department "%s" is not among the plan''s departments'), place, d ->> 'department'));
				INSERT INTO credit.plan_department (edition, number, list, ord, written, department)
				VALUES (v_edition, (m ->> 'number')::integer, list, n, d ->> 'written', d ->> 'department');
			END LOOP;
		END LOOP;
		PERFORM FROM credit.plan_department x WHERE x.edition = v_edition AND x.number = (m ->> 'number')::integer;
		PERFORM credit.check_words(FOUND OR (m -> 'responsible' ->> 'open')::boolean OR (m -> 'implementing' ->> 'open')::boolean,
			format(credit.message('%s: no department carries it out'), place));

		FOR b, n IN SELECT value, ordinality FROM jsonb_array_elements(m -> 'bases') WITH ORDINALITY LOOP
			PERFORM credit.check_keys(b, ARRAY['no', 'document', 'document_no', 'kind', 'articles', 'quote', 'quote_reading'], format(credit.message('%s, basis %s'), place, n));
			PERFORM credit.check_words(NOT credit.blank(b ->> 'document') AND NOT credit.blank(b ->> 'quote'), format(credit.message('%s, basis %s: document and quote must not be empty'), place, n));
			PERFORM credit.check_words(b ->> 'kind' = ANY (ARRAY['law', 'administrative_regulation', 'local_regulation',
					'judicial_interpretation', 'central_policy', 'departmental_rule', 'district_document']),
				format(credit.message('%s, basis %s: kind "%s" is not known'), place, n, b ->> 'kind'));
			INSERT INTO credit.plan_basis (edition, number, ord, no, document, document_no, kind, articles, quote, quote_reading)
			VALUES (v_edition, (m ->> 'number')::integer, n, (b ->> 'no')::integer, b ->> 'document', b ->> 'document_no',
					b ->> 'kind', ARRAY(SELECT jsonb_array_elements_text(b -> 'articles')), b ->> 'quote', b ->> 'quote_reading');
		END LOOP;
	END LOOP;
	RETURN v_code;
END
$$;
COMMENT ON FUNCTION credit.insert_plan(jsonb, integer, integer) IS 'checks a plan edition and stores it; ids given for the built-in plan only';

CREATE FUNCTION @extschema@.credit_load_plan(plan jsonb) RETURNS text
	LANGUAGE sql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.insert_plan(plan, NULL, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_load_plan(jsonb) IS
	'loads a plan, or another edition of one, and returns its code; all or nothing; errors name the measure and what is wrong with it; NULL gives NULL';

-- Called once, by this script, with the plan that the Makefile embeds after this part.
CREATE FUNCTION credit.install_builtin_plan(plan jsonb) RETURNS text
	LANGUAGE sql VOLATILE
	RETURN credit.insert_plan(plan, 1, 1);
COMMENT ON FUNCTION credit.install_builtin_plan(jsonb) IS 'stores the plan that comes with the extension, under the ids that a dump leaves out';
