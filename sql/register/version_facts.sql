/*
 * Register: what a version of a listing says, field by field, for comparing it
 * with a record or making another one of it.
 */

CREATE FUNCTION credit.record_of(p_version bigint) RETURNS jsonb
	LANGUAGE sql STABLE STRICT
	RETURN (SELECT jsonb_strip_nulls(to_jsonb(r) - '{id,period_years}'::text[] || jsonb_build_object(
				'subject', l.subject::text, 'case_no', l.case_no, 'exit_ban', l.exit_ban, 'not_public', l.not_public,
				-- Two years is what a record without a period has (art. 2); only a longer one is written.
				'period_years', NULLIF(r.period_years, 2),
				'relations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
										'person', o.person::text, 'role', o.role,
										'since', credit.legal_day(o.since),
										'until', credit.legal_day(o.until))) ORDER BY o.id)
							  FROM credit.relation o WHERE o.listing = l.listing AND o.known_until = 'infinity')))
			FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
			WHERE l.id = p_version);
COMMENT ON FUNCTION credit.record_of(bigint) IS
	'a version as a record in the register''s field names, as a push could bring it';

CREATE FUNCTION credit.corrected_record(p_version bigint, p_changes jsonb) RETURNS jsonb
	LANGUAGE sql STABLE STRICT
	-- The grounds' words belong to their numbers: where only the numbers are corrected, the old words go.
	RETURN jsonb_strip_nulls(CASE WHEN p_changes ? 'grounds' THEN credit.record_of(p_version) - 'ground_text'
								  ELSE credit.record_of(p_version) END || p_changes);
COMMENT ON FUNCTION credit.corrected_record(bigint, jsonb) IS
	'a version as a record (credit.record_of) with changes by field name; null takes a field out';

CREATE FUNCTION credit.same_value(field text, a jsonb, b jsonb) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN jsonb_typeof(a) = 'string' AND jsonb_typeof(b) = 'string' AND a <> b
				THEN COALESCE(CASE WHEN field = ANY (ARRAY['decision_no', 'basis_no'])
								   THEN credit.document_key(a #>> '{}') = credit.document_key(b #>> '{}')
								   WHEN field = 'name' THEN replace(credit.text_key(a #>> '{}'), '.', '·')
														  = replace(credit.text_key(b #>> '{}'), '.', '·')
								   ELSE credit.text_key(a #>> '{}') = credit.text_key(b #>> '{}') END, false)
				ELSE COALESCE(a, 'null') = COALESCE(b, 'null') END;
COMMENT ON FUNCTION credit.same_value(text, jsonb, jsonb) IS
	'whether two values of a field are the same but for their spelling; NULL and null are nothing';

CREATE FUNCTION credit.version_facts(p_version bigint) RETURNS jsonb
	LANGUAGE sql STABLE STRICT
	RETURN (SELECT to_jsonb(r) - 'id' || jsonb_build_object('exit_ban', l.exit_ban, 'not_public', l.not_public)
			FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id WHERE l.id = p_version);
COMMENT ON FUNCTION credit.version_facts(bigint) IS
	'what a version says, by the names of its columns';
