-- Which measure binds whom, a row for each.
CREATE TABLE spread AS
	SELECT l.listing, m.measure, credit_subject_kind(l.subject) = 'person' AS person
	FROM credit.listing l
	JOIN credit.measure_list m ON CASE credit_subject_kind(l.subject) WHEN 'person' THEN m.binds_person ELSE m.binds_organization END
	WHERE m.plan = 'laiwu' AND NOT m.suspended AND (m.court_mark IS NULL OR l.exit_ban);
