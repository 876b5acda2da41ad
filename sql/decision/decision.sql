/*
 * Decision: from register, plan and time to an answer.  The only side effect is
 * the entry of credit_check in the access log.
 */

CREATE TYPE credit.measure_in_force AS (
	measure     credit.measure,
	title       text,
	effect      text,
	verdict     credit.verdict,
	departments text[],
	condition   text,
	via         credit.subject,
	case_no     text,
	since       timestamptz,
	until       timestamptz,
	since_on    date,
	last_day    date
);
COMMENT ON TYPE credit.measure_in_force IS
	'a measure that follows for a subject, from which listing, since when and until when: as moments, and as legal days '
	'(Asia/Shanghai) of which last_day is the last on which it holds, in whatever time zone the session is';

CREATE FUNCTION @extschema@.credit_measures(
		subject_id credit.subject,
		as_of timestamptz DEFAULT now(),
		known_at timestamptz DEFAULT 'infinity')
	RETURNS SETOF credit.measure_in_force
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_measures';
COMMENT ON FUNCTION @extschema@.credit_measures(credit.subject, timestamptz, timestamptz) IS
	'measures in force for the subject at as_of as known at known_at, a row for each listing that a measure follows '
	'from; empty for who is not listed, and for what has ended unless the caller may read credit.listing; until is '
	'NULL where no end is set';

CREATE FUNCTION credit.measures(subject_id credit.subject, as_of timestamptz, known_at timestamptz)
	RETURNS SETOF credit.measure_in_force
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_measures';
COMMENT ON FUNCTION credit.measures(credit.subject, timestamptz, timestamptz) IS
	'the same as credit_measures, for what runs as the owner';

CREATE FUNCTION credit.reach(
		subject_id credit.subject, as_of timestamptz, known_at timestamptz,
		OUT measure credit.measure, OUT valid_from timestamptz, OUT version bigint,
		OUT via credit.subject, OUT since timestamptz, OUT until timestamptz, OUT suspended boolean,
		OUT exemption bigint)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_reach';
COMMENT ON FUNCTION credit.reach(credit.subject, timestamptz, timestamptz) IS
	'the same as keys: which version of which listing brings which measure of the edition that holds since '
	'valid_from; with the measures that are suspended, marked so, and the exemption where there is one';

CREATE FUNCTION @extschema@.credit_is_restricted(subject_id credit.subject, measure credit.measure) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_is_restricted';
COMMENT ON FUNCTION @extschema@.credit_is_restricted(credit.subject, credit.measure) IS
	'whether the measure restricts the subject now; false for references and duties; NULL gives NULL; error for a '
	'measure of no plan';

CREATE TABLE credit.purpose (
	code     text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]*$'),
	name     text NOT NULL UNIQUE,
	built_in boolean NOT NULL DEFAULT false,
	CONSTRAINT purpose_limit CHECK (credit.limited(code, 'code') IS NOT NULL AND credit.limited(name, 'name') IS NOT NULL
									AND NOT credit.blank(name))
);
COMMENT ON TABLE credit.purpose IS
	'purposes for which may be asked: the plan''s kinds of business, kept by the office; a check names one by code '
	'or name';
INSERT INTO credit.purpose (code, name, built_in)
SELECT x.code, credit.words_of('purpose', x.code), x.built_in
FROM (VALUES
		('procurement', true),
		('bidding', true),
		('franchise', true),
		('licensing', true),
		('registration', true),
		('funding', true),
		('project', true),
		('tax', true),
		('appointment', true),
		('recruitment', true),
		('honour', true),
		('property', true),
		('housing_fund', true),
		('education', true),
		('exit', true),
		('inspection', true),
		('credit', true),
		('assistance', true),
		('enforcement', true),
		('self', true),
		('audit', true)) x (code, built_in);

CREATE TYPE credit.decision AS (
	id         bigint,
	verdict    credit.verdict,
	effect     text,
	case_no    text,
	since      timestamptz,
	until      timestamptz,
	basis      text,
	remedy     text,
	checked_at timestamptz,
	list_as_of timestamptz,
	since_on   date,
	last_day   date
);
COMMENT ON TYPE credit.decision IS
	'answer of credit_check; id is that of its entry in credit.access_log; clear means that no measure of this plan '
	'follows from this list, and nothing else; since_on and last_day are since and until as legal days (Asia/Shanghai), '
	'the last day included';

CREATE FUNCTION @extschema@.credit_check(subject_id credit.subject, measure credit.measure, purpose text)
	RETURNS credit.decision
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 200 AS 'MODULE_PATHNAME', 'credit_check';
COMMENT ON FUNCTION @extschema@.credit_check(credit.subject, credit.measure, text) IS
	'one measure for one subject, now, with an entry in the access log; purpose: one of credit.purpose, free text '
	'behind a colon; error for null arguments, unknown measures and purposes, and where nothing may be written';

/*
 * Every pinned search_path names pg_temp, and names it last.  A path that does
 * not name it looks for types in pg_temp first: the function would take a
 * caller's temporary domain "timestamptz" for the server's type, and run the
 * domain's checks as its owner.
 */
CREATE FUNCTION credit.clear_words() RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN '该主体未因本区失信被执行人名单适用该项措施；本答复不涉及其他名单和限制消费令等法律文书';
COMMENT ON FUNCTION credit.clear_words() IS
	'what the verdict clear says and what it does not say; src/decision/check.c has the same words';

CREATE FUNCTION credit.explanation(subject_id credit.subject, measure credit.measure) RETURNS jsonb
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_rule record;
	v_reasons jsonb;
	v_suspended boolean;
	v_exempt boolean;
	v_through boolean;
	-- The present as credit_check and credit_measures take it: see register_present in src/register/register.c.
	v_now timestamptz := GREATEST(statement_timestamp(), now());
BEGIN
	-- The edition that holds now, else the latest.
	SELECT r.*, m.words, m.basis_fit, m.basis_note, e.title AS plan_title, e.document_no, e.issuer
	INTO v_rule
	FROM credit.rule r
	JOIN credit.plan_measure m ON m.edition = r.edition AND m.number = r.number
	JOIN credit.plan_edition e ON e.id = r.edition
	WHERE credit.measure_eq(r.measure, explanation.measure)
	ORDER BY r.holds @> v_now DESC, r.since DESC
	LIMIT 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;

	SELECT jsonb_agg(jsonb_build_object(
			'case_no', l.case_no, 'further_case_nos', to_jsonb(credit.further_cases(l.listing)),
			'court', credit.court_at(l.court, v_now), 'listing', l.listing,
			'listed_under', credit.subject_mask(l.subject), 'push_no', p.push_no,
			'entered_by', e.document_no,
			'grounds', to_jsonb(r.grounds), 'ground_text', r.ground_text,
			'decision_no', r.decision_no, 'decided_on', r.decided_on,
			'through', CASE WHEN x.via IS NOT NULL THEN jsonb_build_object(
				'organization', x.via::text,
				'roles', to_jsonb(credit.roles_held(l.listing, subject_id, v_rule.binds_through, v_now)),
				'words', format('因在该单位担任%s；该案被执行人是该单位，不是本人',
								(SELECT string_agg(credit.words_of('role', h.role), '、' ORDER BY h.n)
								 FROM unnest(credit.roles_held(l.listing, subject_id, v_rule.binds_through, v_now))
									WITH ORDINALITY h (role, n)))) END,
			'since', x.since, 'until', x.until,
			'exemption', (SELECT jsonb_build_object('approval_no', m.approval_no, 'scope', m.scope, 'since', m.since,
													'until', m.until)
						  FROM credit.exemption m WHERE m.exemption = x.exemption AND m.known_until = 'infinity'),
			'objection', credit.objection_words(l.listing),
			'subject_says', (SELECT k.content FROM credit.remark k WHERE k.listing = l.listing
							 ORDER BY k.id DESC LIMIT 1),
			'end', CASE WHEN x.until IS NULL THEN '无固定期限，以法院删除为准'
						ELSE format('适用%s，期满自动停止适用', credit.through_words(x.until)) END) ORDER BY x.since, l.id),
		   COALESCE(bool_or(x.suspended), false), COALESCE(bool_and(x.exemption IS NOT NULL), false),
		   bool_and(x.via IS NOT NULL)
	INTO v_reasons, v_suspended, v_exempt, v_through
	FROM credit.reach(subject_id, v_now, 'infinity') x
	JOIN credit.listing l ON l.id = x.version
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.push p ON p.id = l.push
	LEFT JOIN credit.court_event e ON e.id = l.event
	WHERE credit.measure_eq(x.measure, explanation.measure);

	RETURN jsonb_build_object(
		'subject', credit.subject_mask(subject_id),
		'measure', measure::text,
		'verdict', CASE WHEN v_reasons IS NULL THEN 'clear' WHEN v_suspended THEN 'suspended'
						WHEN v_exempt THEN 'exempt' ELSE v_rule.verdict::text END,
		'effects', CASE WHEN NOT v_suspended AND NOT v_exempt THEN to_jsonb(v_rule.effects) END,
		'title', v_rule.title,
		'condition', v_rule.condition,
		'words', v_rule.words,
		'plan', jsonb_build_object('title', v_rule.plan_title, 'document_no', v_rule.document_no,
								   'issuer', v_rule.issuer, 'edition', v_rule.edition_name),
		'departments', to_jsonb(NULLIF(v_rule.departments, '{}')),
		'basis', (SELECT jsonb_agg(jsonb_build_object('document', b.document, 'document_no', b.document_no,
													  'kind', b.kind,
													   'articles', to_jsonb(b.articles),
													   'quote', b.quote)
								   || CASE WHEN b.carries THEN '{"carries": true}' ELSE '{}' END::jsonb
								   ORDER BY b.part, b.ord)
				  FROM credit.measure_basis b WHERE b.edition = v_rule.edition AND b.number = v_rule.number),
		'basis_fit', v_rule.basis_fit,
		'basis_note', v_rule.basis_note,
		'reasons', COALESCE(v_reasons, '[]'),
		'remedy', CASE WHEN v_reasons IS NULL THEN NULL ELSE jsonb_build_object(
			'to', v_reasons -> 0 -> 'court',
			'application', jsonb_build_object('examined_within_days', 15, 'corrected_within_working_days', 3,
				'source', '法释〔2017〕7号第十一条、第十二条'),
			'review', jsonb_build_object('within_days_of_service', 10, 'decided_within_days', 15,
										 'stays_the_listing', false),
			'words', credit.remedy_words((v_reasons -> 0 ->> 'listing')::bigint, v_reasons -> 0 ->> 'court', v_through,
										 v_rule.exemption IS NOT NULL)) END,
		'means', CASE WHEN v_reasons IS NULL THEN credit.clear_words()
					  WHEN v_suspended THEN '该项措施已暂停适用；'
					  WHEN v_exempt THEN '法院已批准例外，限于所载范围和期间；' END
				 || CASE WHEN v_reasons IS NULL THEN ''
						 WHEN v_through THEN '所在单位仍在名单中，该案被执行人不是本人' ELSE '纳入名单的记录仍然有效' END,
		-- Of whom nothing holds, nothing is told.
		'successors', CASE WHEN v_reasons IS NOT NULL THEN (SELECT jsonb_agg(jsonb_build_object('organization', k.other::text, 'since', k.since,
														   'inherits', false) ORDER BY k.id)
					   FROM credit.subject_link k
					   WHERE k.kind = 'successor' AND credit.subject_eq(k.subject, subject_id)) END,
		'list_as_of', credit.list_as_of());
END
$$;
COMMENT ON FUNCTION credit.explanation(credit.subject, credit.measure) IS
	'what credit_explain tells, without asking who asks';

CREATE FUNCTION @extschema@.credit_explain(subject_id credit.subject, measure credit.measure) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_explain';
COMMENT ON FUNCTION @extschema@.credit_explain(credit.subject, credit.measure) IS
	'why a measure is in force for a subject now: listing, case, court, grounds, measure, words of the plan, legal '
	'bases with articles, period, remedy; with verdict clear and no reasons where none follows, verdict suspended '
	'or exempt and no effects where the measure is suspended or a court exempts the subject; personal numbers '
	'masked; NULL gives NULL';
