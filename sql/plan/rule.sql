/*
 * Floor 2, plan: what the plans come to: when each edition holds, which
 * departments a measure names, and the measures as they are applied.
 */

CREATE VIEW credit.plan_validity AS
	SELECT e.id AS edition, p.code, e.edition AS edition_name, e.valid_from,
		   LEAST(e.valid_until,
				 lead(e.valid_from) OVER (PARTITION BY e.plan ORDER BY e.valid_from)) AS valid_until
	FROM credit.plan_edition e
	JOIN credit.plan p ON p.id = e.plan;
COMMENT ON VIEW credit.plan_validity IS 'from which day to before which day each edition holds: its own end or the next edition''s beginning, whichever is earlier';

CREATE VIEW credit.measure_department AS
	SELECT d.edition, d.number, d.department,
		   bool_or(d.list = 'responsible') AS in_body,
		   bool_or(d.list = 'implementing') AS in_appendix,
		   min(CASE d.list WHEN 'responsible' THEN 0 ELSE 1000 END + d.ord) AS ord
	FROM credit.plan_department d
	GROUP BY d.edition, d.number, d.department;
COMMENT ON VIEW credit.measure_department IS 'each department of a measure once, those of the body first, and where the plan names it';

CREATE VIEW credit.plan_disagreement AS
	SELECT p.code, e.edition, m.measure, md.department,
		   CASE WHEN md.in_body THEN 'body only' ELSE 'appendix only' END AS named_in,
		   m.responsible_text, m.implementing_text
	FROM credit.measure_department md
	JOIN credit.plan_measure m ON m.edition = md.edition AND m.number = md.number
	JOIN credit.plan_edition e ON e.id = md.edition
	JOIN credit.plan p ON p.id = e.plan
	WHERE md.in_body <> md.in_appendix
	  AND m.responsible_text IS NOT NULL AND m.implementing_text IS NOT NULL;
COMMENT ON VIEW credit.plan_disagreement IS 'departments that only the body or only the appendix of a plan names for a measure that both have';

CREATE VIEW credit.measure_list AS
	SELECT m.measure, p.code AS plan, v.edition_name AS edition, v.valid_from, v.valid_until,
		   COALESCE(m.title_reading, m.title) AS title, m.effects, m.verdict,
		   m.binds_person, m.binds_organization, m.binds_through, m.condition, m.court_mark,
		   ARRAY(SELECT md.department FROM credit.measure_department md
				 WHERE md.edition = m.edition AND md.number = m.number
				 ORDER BY md.ord) AS departments,
		   m.responsible_open OR m.implementing_open AS open_list,
		   m.basis_fit, m.basis_fit = 'other_conduct' AS basis_doubted, m.basis_note,
		   COALESCE((SELECT s.action = 'suspend' FROM credit.measure_event s
					 WHERE s.measure OPERATOR(@extschema@.=) m.measure
					 ORDER BY s.at DESC, s.id DESC LIMIT 1), false) AS suspended,
		   m.exemption
	FROM credit.plan_measure m
	JOIN credit.plan_validity v ON v.edition = m.edition
	JOIN credit.plan_edition e ON e.id = m.edition
	JOIN credit.plan p ON p.id = e.plan;
COMMENT ON VIEW credit.measure_list IS 'the measures of all plans as they are applied: reading, verdict, whom they bind, departments, doubts, suspension';
