/*
 * Beside the floors: roles, what each may touch, and row security.  The table
 * in doc/security.md says the same, and a test compares them.
 *
 * A function that stands for a whole decision (a push, a removal) runs as its
 * owner, because who may take the decision must not thereby be able to write
 * the tables in any other way; it asks who acts (credit.acts_for).  What only
 * reads runs as its caller, under the policies below.
 */

DO LANGUAGE plpgsql $roles$
DECLARE
	v_role name;
BEGIN
	FOREACH v_role IN ARRAY ARRAY['credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader'] LOOP
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
		EXCEPTION
			-- Roles are the cluster's: another database may have made them, at this moment too.
			WHEN duplicate_object OR unique_violation THEN
				IF EXISTS (SELECT FROM pg_roles r
						   WHERE r.rolname = v_role AND (r.rolcanlogin OR r.rolsuper)) THEN
					RAISE EXCEPTION '%', format(credit.message('role "%s" exists already and can log in or is a superuser'), v_role)
						USING ERRCODE = 'duplicate_object', HINT = credit.message('Rename it: the extension gives its rights to a role of this name.');
				END IF;
		END;
	END LOOP;
END
$roles$;

/* What everybody with a role may know: the plan, the calendar, the words */

GRANT SELECT ON credit.plan, credit.plan_edition, credit.department, credit.department_name, credit.plan_reading, credit.plan_measure,
	credit.plan_department, credit.plan_basis, credit.plan_validity, credit.measure_department, credit.plan_disagreement,
	credit.measure_list, credit.measure_event, credit.holiday_year, credit.holiday, credit.purpose, credit.outcome, credit.removal_reason
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_is_workday, @extschema@.credit_add_workdays, @extschema@.credit_workdays_between,
	@extschema@.credit_add_days, credit.year_missing, credit.worked, credit.require_calendar, credit.deadline
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;

/* The court */

GRANT EXECUTE ON FUNCTION @extschema@.credit_push, @extschema@.credit_push_inbox, @extschema@.credit_accept_name,
	@extschema@.credit_list_fingerprint, @extschema@.credit_list, @extschema@.credit_bar, @extschema@.credit_lift_bar,
	@extschema@.credit_remove, @extschema@.credit_remove_early, @extschema@.credit_expire, @extschema@.credit_revoke,
	@extschema@.credit_correct, @extschema@.credit_bind, @extschema@.credit_release, @extschema@.credit_exempt,
	@extschema@.credit_end_exemption, @extschema@.credit_change_identifier, @extschema@.credit_link_successor,
	@extschema@.credit_stay, @extschema@.credit_end_stay, @extschema@.credit_object, @extschema@.credit_decide_objection,
	@extschema@.credit_serve_decision, @extschema@.credit_request_review, @extschema@.credit_decide_review,
	@extschema@.credit_add_remark, @extschema@.credit_object_feedback, @extschema@.credit_statement, @extschema@.credit_statement_text
	TO credit_court;
GRANT EXECUTE ON FUNCTION credit.record_digest, credit.disclosure_end, credit.objection_open, credit.my_courts, credit.sees TO credit_court;
GRANT SELECT ON credit.court, credit.push, credit.push_reject, credit.court_event, credit.listing, credit.listing_record,
	credit.relation, credit.party, credit.listing_bar, credit.stay, credit.exemption, credit.subject_link, credit.objection,
	credit.objection_step, credit.remark, credit.feedback,
	credit.current_list, credit.listing_history, credit.objection_state, credit.deadline_list, credit.undo_list, credit.feedback_summary
	TO credit_court;
-- COPY does not go into a table with row security, so nobody but the owner reads this one.
CREATE VIEW credit.my_inbox WITH (security_barrier) AS
	SELECT i.record, i.line FROM credit.inbox i
	WHERE i.loaded_by = SESSION_USER AND i.push = 0;
COMMENT ON VIEW credit.my_inbox IS 'what this login has loaded into credit.inbox and not pushed yet; DELETE takes it back';
GRANT INSERT (record) ON credit.inbox TO credit_court;
GRANT SELECT, DELETE ON credit.my_inbox TO credit_court;

/* The office */

GRANT EXECUTE ON FUNCTION @extschema@.credit_load_plan, @extschema@.credit_suspend_measure, @extschema@.credit_resume_measure,
	@extschema@.credit_load_holidays, @extschema@.credit_set_term, @extschema@.credit_prepare_log, @extschema@.credit_seal_log, @extschema@.credit_expire_log, @extschema@.credit_note_overdue
	TO credit_office;
GRANT SELECT ON credit.job, credit.overdue_notice TO credit_office, credit_court, credit_auditor, credit_reader;
GRANT SELECT ON credit.job_status TO credit_office, credit_auditor;
GRANT EXECUTE ON FUNCTION credit.job_runs TO credit_office, credit_auditor;
GRANT SELECT ON credit.court, credit.push, credit.feedback_summary, credit.role_binding TO credit_office;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.purpose TO credit_office;

/* What changed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_changes TO credit_court, credit_department;

/* What is owed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_acknowledge TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_owed_summary TO credit_office, credit_reader;
GRANT EXECUTE ON FUNCTION credit.workdays_after, credit.general_term TO credit_court, credit_department;
GRANT SELECT ON credit.owed, credit.owed_summary TO credit_court, credit_department;
GRANT SELECT ON credit.term TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT SELECT ON credit.receipt, credit.concerned TO credit_court, credit_office, credit_auditor;

/* Reports */

GRANT USAGE ON SCHEMA credit_bi TO credit_reader;
DO LANGUAGE plpgsql $reports$
DECLARE
	v_view regclass;
BEGIN
	FOR v_view IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'credit_bi'::regnamespace AND c.relkind = 'v' LOOP
		EXECUTE format('GRANT SELECT ON %s TO credit_reader', v_view);
	END LOOP;
END
$reports$;
GRANT EXECUTE ON FUNCTION credit.listings_today, credit.measures_today, credit.checks_running, credit.feedback_groups, credit.owed_today TO credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_snapshot, @extschema@.credit_note_report TO credit_office;
GRANT SELECT ON credit.effect_document TO credit_office, credit_court, credit_auditor, credit_reader;
GRANT SELECT ON credit.division TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.division TO credit_office;

GRANT EXECUTE ON FUNCTION @extschema@.credit_effect_report, @extschema@.credit_effect_page, @extschema@.credit_effect_markdown, credit.effect_parts, credit.effect_html, credit.effect_text,
	credit.html, credit.markdown, credit.bar_chart, credit.line_chart, credit.compared, credit.share TO credit_court, credit_office, credit_reader;

/* Typical cases */

GRANT EXECUTE ON FUNCTION @extschema@.credit_draft_case, @extschema@.credit_edit_case, @extschema@.credit_approve_case,
	@extschema@.credit_forward_case, @extschema@.credit_withdraw_case TO credit_court;
GRANT EXECUTE ON FUNCTION @extschema@.credit_receive_case TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_case_document TO credit_court, credit_department;
GRANT SELECT ON credit.typical_case, credit.case_version, credit.case_step TO credit_court;
GRANT SELECT ON credit.case_state TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.disclosure_end TO credit_department;

/* Departments, and applications that ask for them */

GRANT EXECUTE ON FUNCTION @extschema@.credit_measures, @extschema@.credit_is_restricted, @extschema@.credit_check,
	@extschema@.credit_explain, @extschema@.credit_match, @extschema@.credit_match_rows TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_enforce, @extschema@.credit_log_feedback, @extschema@.credit_feedback,
	@extschema@.credit_correct_feedback, @extschema@.credit_object_feedback, @extschema@.credit_decide_objection, credit.my_departments, credit.sees
	TO credit_department;
GRANT INSERT ON credit.feedback_entry TO credit_department;
GRANT SELECT, DELETE ON credit.feedback_reject TO credit_department;
GRANT INSERT (subject, measure, outcome, detail, code, reason) ON credit.feedback_reject TO credit_department;
GRANT SELECT ON credit.current_feedback TO credit_court, credit_department;
GRANT SELECT ON credit.feedback, credit.access_log, credit.screening, credit.undo_list TO credit_department;

/* The auditor */

GRANT EXECUTE ON FUNCTION @extschema@.credit_verify_log, credit.entry_digest, credit.batch_digest, credit.this_system, credit.log_month TO credit_auditor;
GRANT SELECT ON credit.access_log, credit.log_batch, credit.screening, credit.feedback_log, credit.override, credit.court_event, credit.push, credit.role_binding
	TO credit_auditor;

/* The reader: figures, and identifiers that tell nobody */

CREATE VIEW credit.masked_list WITH (security_barrier) AS
	SELECT @extschema@.credit_mask(l.subject) AS subject, @extschema@.credit_subject_kind(l.subject) AS kind,
		   l.court, r.grounds, r.decided_on, l.since, l.until
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	WHERE l.known_until = 'infinity' AND l.ended IS NULL
	  AND (l.until IS NULL OR l.until > now()) AND NOT l.not_public;
COMMENT ON VIEW credit.masked_list IS 'the list as it stands, for reports: identifiers masked, no name and no case number, nothing that is not fit for publication';
GRANT SELECT ON credit.masked_list, credit.feedback_summary TO credit_reader;

/*
 * Row security.  The tables' owner is held to it as well (FORCE), by a policy
 * of its own that lets it see everything: who takes the tables over by ALTER
 * ... OWNER sees nothing without one.
 */
DO LANGUAGE plpgsql $security$
DECLARE
	v_table name;
BEGIN
	FOREACH v_table IN ARRAY ARRAY['listing', 'listing_record', 'relation', 'party', 'push_reject', 'push_stage', 'court_event', 'listing_bar', 'stay',
			'exemption', 'subject_link', 'objection', 'objection_step', 'remark', 'override', 'access_log', 'access_log_rest', 'screening', 'feedback', 'feedback_log', 'feedback_reject', 'change', 'typical_case', 'case_version', 'case_step'] LOOP
		EXECUTE format('ALTER TABLE credit.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', v_table);
		EXECUTE format('CREATE POLICY owner ON credit.%I TO CURRENT_USER USING (true) WITH CHECK (true)', v_table);
		EXECUTE format('COMMENT ON POLICY owner ON credit.%I IS %L', v_table, 'the functions that run as the owner work on all rows');
	END LOOP;
END
$security$;

-- The courts are looked up once per query; the comparison is one that an index answers.
CREATE POLICY court ON credit.listing FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.court_event FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.listing_bar FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.exemption FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.feedback FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
-- What belongs to a listing, a push or an event is seen with it.
CREATE POLICY court ON credit.listing_record FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = listing_record.id));
CREATE POLICY court ON credit.relation FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = relation.listing));
CREATE POLICY court ON credit.party FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.subject OPERATOR(@extschema@.=) party.subject));
CREATE POLICY court ON credit.push_reject FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.push p WHERE p.id = push_reject.push
				   AND p.court = ANY ((SELECT credit.my_courts())::text[])));
CREATE POLICY court ON credit.stay FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = stay.listing));
CREATE POLICY court ON credit.subject_link FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.court_event e WHERE e.id = subject_link.event));
CREATE POLICY court ON credit.objection FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = objection.listing)
		   OR EXISTS (SELECT FROM credit.feedback f WHERE f.id = objection.feedback));
CREATE POLICY court ON credit.objection_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.objection o WHERE o.id = objection_step.objection));
CREATE POLICY court ON credit.remark FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id = remark.listing));

CREATE POLICY court ON credit.typical_case FOR SELECT TO credit_court
	USING (court = ANY ((SELECT credit.my_courts())::text[]));
CREATE POLICY court ON credit.case_version FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id = case_version.typical_case));
CREATE POLICY court ON credit.case_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id = case_step.typical_case));

CREATE POLICY department ON credit.feedback FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));
CREATE POLICY department ON credit.feedback_reject TO credit_department
	USING (loaded_by = CURRENT_USER) WITH CHECK (loaded_by = CURRENT_USER);
CREATE POLICY department ON credit.screening FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));
CREATE POLICY department ON credit.access_log FOR SELECT TO credit_department
	USING (department = ANY ((SELECT credit.my_departments())::text[]));

CREATE POLICY auditor ON credit.screening FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.access_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.feedback_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.override FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.court_event FOR SELECT TO credit_auditor USING (true);

-- These views show what their reader may see, not what their owner may.
ALTER VIEW credit.current_list SET (security_invoker);
ALTER VIEW credit.listing_history SET (security_invoker);
ALTER VIEW credit.objection_state SET (security_invoker);
ALTER VIEW credit.deadline_list SET (security_invoker);

-- The office adds and renames purposes and divisions; those that come with the extension stay as they are.
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
			WHERE c.relnamespace = 'credit'::regnamespace AND p.polname <> 'owner' LOOP
		EXECUTE format('COMMENT ON POLICY %I ON credit.%I IS %L', v_policy.polname, v_policy.relname,
			CASE v_policy.polname WHEN 'court' THEN 'a court sees what is its own'
								  WHEN 'department' THEN 'a department sees what is its own'
								  WHEN 'auditor' THEN 'an auditor sees every entry'
								  WHEN 'office' THEN 'the office keeps what it made'
								  ELSE 'this is no secret' END);
	END LOOP;
END
$comments$;
