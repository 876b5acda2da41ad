/*
 * Which rows a role sees of the tables that table.sql secures, and the two
 * tables whose rows the office keeps.
 *
 * What is for a court or a department is read by role credit_view for them
 * (shown.sql), which is a member of both roles; my_courts and my_departments
 * are those of whoever asks.
 */

-- The subquery is run once per query, and the comparison can use an index.
CREATE POLICY court ON credit.listing FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
-- What another court decided before it transferred the case goes with the listing.
CREATE POLICY court ON credit.court_event FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[])
		   OR EXISTS (SELECT FROM credit.listing l WHERE l.listing = court_event.listing AND l.known_until = 'infinity'));
CREATE POLICY court ON credit.listing_bar FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.listing_request FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.risk_warning FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.exemption FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.feedback_kept FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
-- What belongs to a listing, a push or an event is seen by who sees that.
CREATE POLICY court ON credit.listing_record FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = listing_record.id));
CREATE POLICY court ON credit.relation FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = relation.listing));
-- The names under which other courts know a subject as well; a listing that the transaction has made, and may yet roll
-- back, tells none of them (credit.has_listed).
CREATE POLICY court ON credit.party FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.key OPERATOR(@extschema@.=) party.key AND l.known_from < transaction_timestamp()));
CREATE POLICY court ON credit.push_reject_kept FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.push p WHERE p.id = push_reject_kept.push
				   AND p.court = ANY ((SELECT credit.my_courts())::text[])));
CREATE POLICY court ON credit.stay FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = stay.listing));
CREATE POLICY court ON credit.subject_link FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.court_event e WHERE e.id = subject_link.event));
CREATE POLICY court ON credit.objection FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = objection.listing)
		   OR EXISTS (SELECT FROM credit.feedback_kept f WHERE f.id = objection.feedback));
CREATE POLICY court ON credit.objection_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.objection o WHERE o.id = objection_step.objection));
CREATE POLICY court ON credit.listing_case FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = listing_case.listing));
CREATE POLICY court ON credit.service FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = service.listing));
CREATE POLICY court ON credit.employer_notice FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = employer_notice.listing));
CREATE POLICY court ON credit.remark FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.listing = remark.listing));

CREATE POLICY court ON credit.typical_case FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.case_version FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id = case_version.typical_case));
CREATE POLICY court ON credit.case_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id = case_step.typical_case));

CREATE POLICY department ON credit.feedback_kept FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));
CREATE POLICY department ON credit.feedback_reject_kept FOR INSERT TO credit_department
	WITH CHECK (loaded_by = CURRENT_USER);
CREATE POLICY department ON credit.screening FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));
CREATE POLICY department ON credit.access_log FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));

CREATE POLICY auditor ON credit.screening FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.access_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.feedback_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.override FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.court_event FOR SELECT TO credit_auditor USING (true);

-- The office adds and renames purposes and divisions, but not those that come with the extension.
ALTER TABLE credit.purpose ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON credit.purpose FOR SELECT USING (true);
CREATE POLICY office ON credit.purpose TO credit_office USING (NOT built_in) WITH CHECK (NOT built_in);
ALTER TABLE credit.division ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON credit.division FOR SELECT USING (true);
CREATE POLICY office ON credit.division TO credit_office USING (NOT built_in) WITH CHECK (NOT built_in);
DO LANGUAGE plpgsql $comments$
DECLARE
	v_policy record;
BEGIN
	FOR v_policy IN SELECT p.polname, c.relname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
			WHERE c.relnamespace = 'credit'::regnamespace AND p.polname <> 'owner'
			  AND obj_description(p.oid, 'pg_policy') IS NULL LOOP
		EXECUTE format('COMMENT ON POLICY %I ON credit.%I IS %L', v_policy.polname, v_policy.relname,
			CASE v_policy.polname WHEN 'court' THEN 'a court sees what is its own'
								  WHEN 'department' THEN 'a department sees what is its own'
								  WHEN 'auditor' THEN 'an auditor sees every entry'
								  WHEN 'office' THEN 'the office keeps what it made'
								  ELSE 'this is no secret' END);
	END LOOP;
END
$comments$;
