/*
 * Plan: views of what follows from the plans: when each edition holds, which
 * departments a measure has, when it is suspended, and the rules.
 */

CREATE VIEW credit.plan_validity AS
	SELECT x.*, tstzrange(credit.day_start(x.valid_from), credit.day_start(x.valid_until)) AS holds
	FROM (SELECT e.id AS edition, p.code, e.edition AS edition_name, e.valid_from,
				 LEAST(e.valid_until,
					  lead(e.valid_from) OVER (PARTITION BY e.plan ORDER BY e.valid_from)) AS valid_until
		  FROM credit.plan_edition e
		  JOIN credit.plan p ON p.id = e.plan) x;
COMMENT ON VIEW credit.plan_validity IS
	'from which day to before which day each edition holds: its own end or the next edition''s beginning, whichever '
	'is earlier';
COMMENT ON COLUMN credit.plan_validity.holds IS
	'the same as moments: an edition holds at a moment where holds @> moment';

CREATE VIEW credit.measure_department AS
	SELECT d.edition, d.number, COALESCE(n.department, d.department) AS department,
		   bool_or(d.list = 'responsible') AS in_body,
		   bool_or(d.list = 'implementing') AS in_appendix,
		   min(CASE d.list WHEN 'responsible' THEN 0 ELSE 1000 END + d.ord) AS ord,
		   array_agg(DISTINCT d.department) AS named
	FROM credit.plan_department d
	LEFT JOIN credit.department_now n ON n.name = d.department
	GROUP BY d.edition, d.number, COALESCE(n.department, d.department);
COMMENT ON VIEW credit.measure_department IS
	'each department of a measure once, those of the body first, and where the plan names it: who bears what the plan '
	'gives, as they are called today';
COMMENT ON COLUMN credit.measure_department.named IS 'as the plan names it; several where departments have become one';

CREATE VIEW credit.measure_department_period AS
	SELECT d.edition, d.number, m.since, COALESCE(p.department, d.department) AS department,
		   min(CASE d.list WHEN 'responsible' THEN 0 ELSE 1000 END + d.ord) AS ord
	FROM credit.plan_department d
	CROSS JOIN (SELECT '-infinity'::date AS since UNION SELECT p.since FROM credit.department_periods() p) m
	LEFT JOIN credit.department_periods() p ON p.name = d.department AND m.since >= p.since AND m.since < p.until
	GROUP BY d.edition, d.number, m.since, COALESCE(p.department, d.department);
COMMENT ON VIEW credit.measure_department_period IS
	'the departments of a measure, as they are called from since until the next such day; compiled by every session';

CREATE VIEW credit.plan_disagreement AS
	SELECT p.code, e.edition, m.measure, md.department, n.named_in, m.responsible_text, m.implementing_text,
		   credit.words_of('named_in', n.named_in) AS named_in_name
	FROM (SELECT d.edition, d.number, d.department, bool_or(d.list = 'responsible') AS in_body,
				 bool_or(d.list = 'implementing') AS in_appendix
		  FROM credit.plan_department d GROUP BY d.edition, d.number, d.department) md
	CROSS JOIN LATERAL (SELECT CASE WHEN md.in_body THEN 'body only' ELSE 'appendix only' END AS named_in) n
	JOIN credit.plan_measure m ON m.edition = md.edition AND m.number = md.number
	JOIN credit.plan_edition e ON e.id = md.edition
	JOIN credit.plan p ON p.id = e.plan
	WHERE md.in_body <> md.in_appendix
	  AND m.responsible_text IS NOT NULL AND m.implementing_text IS NOT NULL;
COMMENT ON VIEW credit.plan_disagreement IS
	'departments that only the body or only the appendix of a plan names for a measure that both have; named_in: which, by its '
	'code, named_in_name: in Chinese (credit.word)';

CREATE VIEW credit.measure_basis AS
	SELECT a.*, row_number() OVER (PARTITION BY a.edition, a.number, a.words ORDER BY a.part, a.ord) = 1 AS cited
	FROM (SELECT c.edition, c.number, 0 AS part, b.ord, true AS carries,
				 b.document, b.document_no, b.kind, c.articles, NULL::text AS quote,
				 concat('《', b.document, '》', '（' || b.document_no || '）', array_to_string(c.articles, '、')) AS words
		  FROM credit.carrying_basis c
		  JOIN credit.edition_basis b ON b.edition = c.edition AND b.document = c.document
		  UNION ALL
		  SELECT b.edition, b.number, 1, b.ord, false,
				 b.document, b.document_no, b.kind, b.articles, COALESCE(b.quote_reading, b.quote),
				 concat('《', b.document, '》', array_to_string(b.articles, '、'))
		  FROM credit.plan_basis b) a;
COMMENT ON VIEW credit.measure_basis IS
	'the bases of each measure in the order in which answers cite them (part, ord): what carries it out of the preamble, then what the appendix '
	'quotes';
COMMENT ON COLUMN credit.measure_basis.quote IS 'as it is read; NULL for a document of the preamble, which the plan does not quote';
COMMENT ON COLUMN credit.measure_basis.words IS 'as an answer cites it';
COMMENT ON COLUMN credit.measure_basis.cited IS
	'true for the first of those with equal words: what a plan quotes twice, for two things, is cited once';

CREATE VIEW credit.suspension AS
	SELECT x.measure, x.during, x.reason, x.by_role
	FROM (SELECT e.measure, e.action, e.reason, e.by_role,
				 tstzrange(e.at, lead(e.at) OVER (PARTITION BY e.measure ORDER BY e.at, e.id)) AS during
		  FROM credit.measure_event e) x
	WHERE x.action = 'suspend';
COMMENT ON VIEW credit.suspension IS
	'when each measure was out of force: from a suspension to the event after it, which ends it or is another '
	'suspension';

CREATE FUNCTION credit.suspended(measure credit.measure, as_of timestamptz, known_at timestamptz) RETURNS boolean
	LANGUAGE sql STABLE PARALLEL SAFE
	-- Of the table, not of the view: pg_dump puts a view that a bound function depends on early, and pg_upgrade
	-- would make this one before the operator class that its PARTITION BY needs but records no dependency on.
	-- For the present the last event of all decides, because the clock may have gone back since.
	RETURN COALESCE((SELECT e.action = 'suspend' FROM credit.measure_event e
					 WHERE e.measure OPERATOR(@extschema@.=) suspended.measure
					   AND e.at <= LEAST(CASE WHEN as_of < now() THEN as_of END, known_at)
					 ORDER BY e.at DESC, e.id DESC LIMIT 1), false);
COMMENT ON FUNCTION credit.suspended(credit.measure, timestamptz, timestamptz) IS
	'whether the measure was suspended at as_of, as far as was known at known_at; infinity for the last event on '
	'record';

CREATE VIEW credit.rule AS
	SELECT m.measure, v.code AS plan, m.edition, v.edition_name, m.number,
		   v.holds, lower(v.holds) AS since, upper(v.holds) AS until,
		   m.verdict, COALESCE(m.title_reading, m.title) AS title, m.effects, m.condition,
		   m.binds_person, m.binds_organization, m.binds_through, m.court_mark,
		   -- Only persons have the court's mark: check_measure refuses one that needs it and binds organizations.
		   CASE WHEN m.binds_person
			 THEN ARRAY[CASE WHEN m.court_mark IS NULL THEN 'person' ELSE 'marked' END] ELSE '{}' END
		   || CASE WHEN m.binds_organization AND m.court_mark IS NULL THEN ARRAY['organization'] ELSE '{}' END
		   || m.binds_through AS reaches,
		   ARRAY(SELECT md.department FROM credit.measure_department md
				 WHERE md.edition = m.edition AND md.number = m.number
				 ORDER BY md.ord) AS departments,
		   m.responsible_open OR m.implementing_open AS open_list,
		   m.exemption,
		   (SELECT string_agg(b.words, '；' ORDER BY b.part, b.ord)
			FROM credit.measure_basis b WHERE b.edition = m.edition AND b.number = m.number AND b.cited) AS basis,
		   ARRAY(SELECT e.at FROM credit.measure_event e
				 WHERE e.measure OPERATOR(@extschema@.=) m.measure ORDER BY e.at, e.id) AS event_at,
		   ARRAY(SELECT e.action = 'suspend' FROM credit.measure_event e
				 WHERE e.measure OPERATOR(@extschema@.=) m.measure ORDER BY e.at, e.id) AS event_suspends
	FROM credit.plan_measure m
	JOIN credit.plan_validity v ON v.edition = m.edition;
COMMENT ON VIEW credit.rule IS
	'a row for each measure of each edition, with all that decides whom it reaches, when, and what is answered; '
	'compiled by every session';
COMMENT ON COLUMN credit.rule.holds IS 'the time in which the edition holds; since and until are its bounds';
COMMENT ON COLUMN credit.rule.reaches IS
	'what a subject must have for the measure to reach it, one of: person, marked (a person with the court''s '
	'mark), organization, or a post in a listed organization';
COMMENT ON COLUMN credit.rule.open_list IS 'the plan leaves the list of departments open';
COMMENT ON COLUMN credit.rule.basis IS 'the legal bases with their articles, in one line';
COMMENT ON COLUMN credit.rule.event_at IS
	'moments of all suspensions and their ends, in order; event_suspends says which is which';

CREATE VIEW credit.measure_list AS
	SELECT r.measure, r.plan, r.edition_name AS edition, v.valid_from, v.valid_until,
		   r.title, r.effects, r.verdict, r.binds_person, r.binds_organization, r.binds_through,
		   r.condition, r.court_mark,
		   r.departments, r.open_list,
		   m.basis_fit, m.basis_fit = 'other_conduct' AS basis_doubted, m.basis_note,
		   EXISTS (SELECT FROM credit.suspension s
				   WHERE s.measure OPERATOR(@extschema@.=) r.measure
					 AND s.during @> 'infinity'::timestamptz) AS suspended,
		   r.exemption
	FROM credit.rule r
	JOIN credit.plan_measure m ON m.edition = r.edition AND m.number = r.number
	JOIN credit.plan_validity v ON v.edition = r.edition;
COMMENT ON VIEW credit.measure_list IS
	'the measures of all plans as they are applied: reading, verdict, whom they bind, departments, doubts, suspension';
