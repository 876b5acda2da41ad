/*
 * Practice: which department has received which push.
 */

CREATE TABLE credit.receipt (
	push        bigint NOT NULL REFERENCES credit.push,
	department  text NOT NULL,
	received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
	received_by name NOT NULL DEFAULT credit.acting_role(),
	PRIMARY KEY (push, department)
);
COMMENT ON TABLE credit.receipt IS 'which department has acknowledged which push, and when; append-only';

CREATE VIEW credit.concerned AS
	SELECT p.id AS push, p.court, p.push_no, p.applied_at, d.department, d.named
	FROM credit.push p
	JOIN LATERAL (
		SELECT md.department, array_agg(DISTINCT n.named) AS named
		FROM credit.rule r
		JOIN credit.measure_department md ON md.edition = r.edition AND md.number = r.number
		CROSS JOIN LATERAL unnest(md.named) n (named)
		WHERE r.holds @> p.applied_at
		  AND (r.reaches && p.touches
			   -- Measures reach persons in posts through their organization.
			   OR cardinality(r.binds_through) > 0 AND 'organization' = ANY (p.touches))
		GROUP BY md.department) d ON true;
COMMENT ON VIEW credit.concerned IS
	'the departments, as they are called today, that each push concerns: those with a measure that reaches somebody whom it added, changed or '
	'removed; a heartbeat concerns nobody';

COMMENT ON COLUMN credit.concerned.named IS 'as the plan names it; several where departments have become one';

CREATE VIEW credit.received AS
	SELECT r.push, COALESCE(n.department, r.department) AS department, r.received_at
	FROM credit.receipt r LEFT JOIN credit.department_now n ON n.name = r.department;
COMMENT ON VIEW credit.received IS
	'receipts by what the departments are called today that bear the duties of those which gave them: what one has '
	'received its successor need not receive again';

CREATE FUNCTION credit.do_acknowledge(court text, push_no text) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_push bigint;
	v_count integer;
BEGIN
	-- A push keeps its court, which may have been succeeded since.
	court := credit.known_court(court, false);
	SELECT p.id INTO v_push FROM credit.push p
	WHERE p.court = do_acknowledge.court AND p.push_no = do_acknowledge.push_no;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no push "%s" of court "%s"'), push_no, court)
			USING ERRCODE = 'undefined_object';
	END IF;
	INSERT INTO credit.receipt (push, department)
	SELECT c.push, c.department FROM credit.concerned c
	WHERE c.court = do_acknowledge.court AND c.push <= v_push
	  AND credit.acts_for_department(c.department) AND NOT credit.acts_for('')
	  AND NOT EXISTS (SELECT FROM credit.received r WHERE r.push = c.push AND r.department = c.department)
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_acknowledge(text, text) IS
	'acknowledges a push, and with it those of the court before it, for the departments that whoever acts is bound '
	'to; returns how many receipts were given; 0 where they were already, or the push does not concern them';
