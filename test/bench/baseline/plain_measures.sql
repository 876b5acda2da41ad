-- Posts and rules as plain tables, and the join of them with plain_listing.
CREATE TABLE plain_relation AS
	SELECT person::text AS person, organization::text AS organization, role, since, until FROM credit.relation;
CREATE INDEX ON plain_relation (person);
CREATE TABLE plain_measure AS
	SELECT measure::text AS measure, title, effects[1] AS effect, verdict::text AS verdict, departments, condition,
		   binds_person, binds_organization, binds_through, court_mark, valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' AS valid_from
	FROM credit.measure_list WHERE plan = 'laiwu' AND NOT suspended ORDER BY credit.measure_list.measure;

CREATE FUNCTION plain_measures(subject_id text, as_of timestamptz DEFAULT now())
	RETURNS TABLE (measure text, title text, effect text, verdict text, departments text[], condition text, via text,
				   case_no text, since timestamptz, until timestamptz)
	LANGUAGE sql STABLE AS $$
	SELECT m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, NULL::text, l.case_no,
		   GREATEST(l.since, m.valid_from), l.until
	FROM plain_listing l
	JOIN plain_measure m ON CASE WHEN l.subject LIKE '91%' THEN m.binds_organization ELSE m.binds_person END
	WHERE l.subject = subject_id AND l.since <= as_of AND (l.until IS NULL OR l.until > as_of)
	  AND m.valid_from <= as_of AND (m.court_mark IS NULL OR l.exit_ban)
	UNION ALL
	SELECT m.measure, m.title, m.effect, m.verdict, m.departments, m.condition, r.organization, l.case_no,
		   GREATEST(l.since, r.since, m.valid_from), LEAST(l.until, r.until)
	FROM plain_relation r
	JOIN plain_listing l ON l.subject = r.organization
	JOIN plain_measure m ON r.role = ANY (m.binds_through)
	WHERE r.person = subject_id AND r.since <= as_of AND (r.until IS NULL OR r.until > as_of)
	  AND l.since <= as_of AND (l.until IS NULL OR l.until > as_of) AND m.valid_from <= as_of
$$;
