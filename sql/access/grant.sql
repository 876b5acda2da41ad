/*
 * What each role may do.  doc/security.md has it as a table, and a test compares
 * the two.
 *
 * A function that stands for a decision (a push, a removal) carries it out as the
 * tables' owner (entry.sql), so that who may take the decision can write the tables
 * in no other way; it asks who acts (credit.acts_for).  What hides rows is read by functions
 * (shown.sql), under the policies of policy.sql.
 */

/* What everybody with a role may know: the plan, the calendar, the words */

GRANT SELECT ON credit.plan, credit.plan_edition, credit.department, credit.department_name,
	credit.department_history, credit.department_period, credit.plan_reading,
	credit.plan_measure, credit.plan_department, credit.plan_basis, credit.edition_basis, credit.carrying_basis,
	credit.plan_replacement,
	credit.measure_basis, credit.plan_validity, credit.measure_department,
	credit.plan_disagreement, credit.suspension, credit.rule, credit.measure_list, credit.measure_event,
	credit.holiday_year, credit.holiday, credit.holiday_in_force, credit.purpose, credit.outcome, credit.removal_reason, credit.removal_wording,
	credit.record_name, credit.ground_wording,
	credit.post_role, credit.bar, credit.bar_ground, credit.service_way, credit.official_capacity,
	credit.assistance_kind, credit.demand_rule, credit.measure_demand, credit.word
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
-- What measures a text runs as whoever writes it.
GRANT EXECUTE ON FUNCTION credit.limited, credit.department_periods, credit.words_of, credit.code_of
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_is_workday, @extschema@.credit_add_workdays,
	@extschema@.credit_workdays_between, @extschema@.credit_add_days, credit.add_workdays, credit.workdays_between,
	credit.year_missing, credit.worked, credit.require_calendar, credit.deadline
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;

-- What courts are called by now; the courts themselves.
GRANT EXECUTE ON FUNCTION credit.court_at, credit.court_in_charge
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT SELECT ON credit.court_entry, credit.term_entry TO credit_office, credit_auditor;
GRANT SELECT ON credit.court_name, credit.court_called TO credit_court, credit_office, credit_department, credit_auditor;
-- A function in a view is called by who reads the view.
GRANT EXECUTE ON FUNCTION credit.text_key TO credit_court, credit_office, credit_department, credit_auditor;

/* The court */

GRANT EXECUTE ON FUNCTION @extschema@.credit_push(text, text, jsonb, text, text, timestamptz),
	@extschema@.credit_push(text, text, text, text, text, timestamptz), @extschema@.credit_push_inbox, @extschema@.credit_accept_name,
	@extschema@.credit_list_fingerprint, @extschema@.credit_list, @extschema@.credit_bar, @extschema@.credit_lift_bar,
	@extschema@.credit_remove, @extschema@.credit_remove_early, @extschema@.credit_expire, @extschema@.credit_revoke,
	@extschema@.credit_correct, @extschema@.credit_bind, @extschema@.credit_release, @extschema@.credit_exempt,
	@extschema@.credit_end_exemption, @extschema@.credit_change_identifier, @extschema@.credit_keep_apart, @extschema@.credit_end_link,
	@extschema@.credit_link_successor,
	@extschema@.credit_stay, @extschema@.credit_end_stay, @extschema@.credit_add_ground, @extschema@.credit_extend,
	@extschema@.credit_exit_ban, @extschema@.credit_lift_exit_ban, @extschema@.credit_end_grace,
	@extschema@.credit_note_performance, @extschema@.credit_end_debtor, @extschema@.credit_revoke_decision,
	@extschema@.credit_request_listing, @extschema@.credit_decide_request, @extschema@.credit_serve_listing,
	@extschema@.credit_note_warning, @extschema@.credit_notify_employer, @extschema@.credit_object,
	@extschema@.credit_decide_objection, @extschema@.credit_serve_decision, @extschema@.credit_request_review,
	@extschema@.credit_withdraw_objection, @extschema@.credit_carry_out,
	@extschema@.credit_transfer, @extschema@.credit_add_case,
	@extschema@.credit_decide_review, @extschema@.credit_add_remark, @extschema@.credit_object_feedback,
	@extschema@.credit_statement, @extschema@.credit_statement_text,
	@extschema@.credit_statement_page TO credit_court;
GRANT EXECUTE ON FUNCTION credit.record_digest, credit.disclosure_end, credit.objection_open, credit.my_courts,
	credit.sees, credit.served_on TO credit_court;
GRANT SELECT ON credit.court, credit.current_list,
	credit.duplicate_list, credit.listing_history, credit.decision_list, credit.objection_state, credit.objector_post, credit.review_list, credit.deadline_list,
	credit.debtor_ended, credit.undo_list, credit.feedback_summary, credit.push_reject
	TO credit_court;
GRANT EXECUTE ON FUNCTION credit.my_listing, credit.my_listing_record, credit.my_listing_case,
	credit.my_relation, credit.my_party, credit.my_court_event, credit.my_push_reject, credit.my_listing_bar,
	credit.my_stay, credit.my_exemption, credit.my_subject_link, credit.my_objection, credit.my_objection_step,
	credit.my_listing_request, credit.my_risk_warning, credit.my_service, credit.my_employer_notice,
	credit.my_remark, credit.my_current_list, credit.my_duplicate_list,
	credit.my_listing_history, credit.my_decision_list, credit.my_objection_state, credit.my_objector_post,
	credit.my_review_list, credit.my_deadline_list, credit.my_debtor_ended, credit.my_undo_list
	TO credit_court;
GRANT INSERT (record) ON credit.inbox TO credit_court;
GRANT EXECUTE ON FUNCTION credit.own_role TO credit_court, credit_department;
GRANT SELECT, DELETE ON credit.my_inbox TO credit_court;

/* Spreadsheets: who reads one does so with rights of its own, on its own lines and sheets. */

GRANT INSERT (line) ON credit.sheet_line TO credit_court, credit_department;
GRANT SELECT, DELETE ON credit.my_sheet_line TO credit_court, credit_department;
GRANT SELECT, INSERT (court, header, separator, marked), DELETE ON credit.my_sheet TO credit_court, credit_department;
GRANT SELECT ON credit.my_sheet_row TO credit_court, credit_department;
GRANT INSERT ON credit.new_sheet_row TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.take_sheet_lines, credit.text_limit, credit.parse_sheet, credit.sheet_cell, credit.sheet_text,
	@extschema@.credit_sheet_rejects, credit.said TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_read_sheet, credit.known_court, credit.court_by_name, credit.nearest_name
	TO credit_court;
GRANT EXECUTE ON FUNCTION @extschema@.credit_read_feedback_sheet, credit.try_feedback, credit.feedback_column,
	credit.sheet_feedback TO credit_department;

GRANT EXECUTE ON FUNCTION @extschema@.credit_request_assistance, @extschema@.credit_withdraw_assistance TO credit_court;
GRANT SELECT ON credit.open_assistance TO credit_court;
GRANT EXECUTE ON FUNCTION credit.my_open_assistance TO credit_court;
GRANT SELECT ON credit.assistance_list TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.my_assistance_list TO credit_court, credit_department;

/* The office */

GRANT EXECUTE ON FUNCTION @extschema@.credit_load_plan, @extschema@.credit_rename_department,
	@extschema@.credit_succeed_department, @extschema@.credit_suspend_measure,
	@extschema@.credit_resume_measure, @extschema@.credit_load_holidays, @extschema@.credit_set_term,
	@extschema@.credit_prepare_log, @extschema@.credit_seal_log, @extschema@.credit_expire_log, @extschema@.credit_expire_lists,
	@extschema@.credit_set_erasure_term, @extschema@.credit_erase,
	@extschema@.credit_note_overdue, @extschema@.credit_add_court, @extschema@.credit_add_record_name, @extschema@.credit_add_ground_wording, @extschema@.credit_rename_court,
	@extschema@.credit_succeed_court, @extschema@.credit_set_superior TO credit_office;
GRANT SELECT ON credit.job, credit.overdue_notice TO credit_office, credit_court, credit_auditor;
GRANT SELECT ON credit.job TO credit_reader;
GRANT SELECT ON credit.job_status TO credit_office, credit_auditor;
GRANT SELECT ON credit.progress TO credit_court, credit_office, credit_auditor, pg_monitor;
GRANT SELECT ON credit.health TO credit_office, credit_auditor, pg_monitor;
GRANT EXECUTE ON FUNCTION credit.health_rows TO credit_office, credit_auditor, pg_monitor;
GRANT SELECT ON credit.activity TO credit_office, credit_auditor, pg_monitor;
GRANT EXECUTE ON FUNCTION credit.activity_rows TO credit_office, credit_auditor, pg_monitor;
GRANT EXECUTE ON FUNCTION credit.job_runs TO credit_office, credit_auditor;
GRANT SELECT ON credit.court, credit.feedback_summary, credit.role_binding TO credit_office;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.purpose TO credit_office;

/* Pushes, without their digests: of a push of one record a digest confirms who it was about to whoever guesses. */

-- Writes the owner's rights out, as they stand after an upgrade.
REVOKE ALL ON credit.push FROM PUBLIC;
GRANT SELECT (id, court, push_no, mode, base_push, applied_at, pushed_by, records, added, changed, removed, unchanged, rejected,
	unchecked, touches, exported_at, withheld, unknown_records, unknown_fields) ON credit.push
	TO credit_court, credit_office, credit_auditor;

/* What changed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_changes TO credit_court, credit_department;

/* What was erased */

GRANT SELECT ON credit.erasure, credit.erasure_part, credit.erasure_receipt, credit.erasure_list, credit.personal_data
	TO credit_court, credit_office, credit_department, credit_auditor;

/* What is owed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_acknowledge, @extschema@.credit_confirm_erasure TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_owed_summary TO credit_office;
GRANT EXECUTE ON FUNCTION credit.workdays_after, credit.general_term TO credit_court, credit_department;
GRANT SELECT ON credit.owed, credit.owed_summary TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.my_owed, credit.my_owed_summary TO credit_court, credit_department;
GRANT SELECT ON credit.term TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT SELECT ON credit.receipt, credit.concerned TO credit_court, credit_office, credit_auditor;

/* Tables under watch */

GRANT EXECUTE ON FUNCTION @extschema@.credit_watch, @extschema@.credit_unwatch, @extschema@.credit_hits, @extschema@.credit_note_hits,
	@extschema@.credit_watch_list, @extschema@.credit_unwatch_list TO credit_department;
GRANT SELECT ON credit.watch_list TO credit_department;
GRANT EXECUTE ON FUNCTION credit.my_watch_list TO credit_department;

/* Reports */

GRANT USAGE ON SCHEMA credit_bi, credit_bi_zh TO credit_reader;
DO LANGUAGE plpgsql $reports$
DECLARE
	v_view regclass;
BEGIN
	FOR v_view IN SELECT c.oid FROM pg_class c
				  WHERE c.relnamespace = ANY (ARRAY['credit_bi'::regnamespace, 'credit_bi_zh'::regnamespace]) AND c.relkind = 'v' LOOP
		EXECUTE format('GRANT SELECT ON %s TO credit_reader', v_view);
	END LOOP;
END
$reports$;
GRANT EXECUTE ON FUNCTION credit.listings_today, credit.measures_today, credit.checks_running, credit.feedback_groups,
	credit.owed_today, credit.told_count, credit.min_group TO credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_snapshot, @extschema@.credit_note_report TO credit_office;
GRANT SELECT ON credit.effect_document TO credit_office, credit_court, credit_auditor;
GRANT SELECT ON credit.division TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.division TO credit_office;

GRANT EXECUTE ON FUNCTION @extschema@.credit_effect_report, @extschema@.credit_effect_page,
	@extschema@.credit_effect_markdown, credit.effect_parts, credit.effect_html, credit.effect_text, credit.html,
	credit.html_table, credit.html_tiles, credit.html_style, credit.markdown, credit.markdown_table, credit.bar_chart,
	credit.line_chart, credit.compared, credit.share, credit.effect_rows, credit.effect_charts,
	credit.effect_by_outcome, credit.effect_by_measure, credit.effect_rates, credit.effect_overdue,
	credit.effect_tiles, credit.effect_erased, credit.effect_trend, credit.effect_overdue_words, credit.money_in_chinese
	TO credit_court, credit_office;

/* Typical cases */

GRANT EXECUTE ON FUNCTION @extschema@.credit_draft_case, @extschema@.credit_edit_case,
	@extschema@.credit_approve_case, @extschema@.credit_forward_case, @extschema@.credit_withdraw_case
	TO credit_court;
GRANT EXECUTE ON FUNCTION @extschema@.credit_receive_case TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_case_document TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.my_typical_case, credit.my_case_version, credit.my_case_step TO credit_court;
GRANT SELECT ON credit.case_state TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.my_case_state TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.disclosure_end TO credit_department;
GRANT EXECUTE ON FUNCTION credit.publishable, credit.bears TO credit_court, credit_department;

/* Departments, and applications that ask for them */

GRANT EXECUTE ON FUNCTION @extschema@.credit_measures(credit.subject, timestamptz, timestamptz),
	@extschema@.credit_is_restricted(credit.subject, credit.measure), @extschema@.credit_check(credit.subject, credit.measure, text),
	@extschema@.credit_explain(credit.subject, credit.measure), @extschema@.credit_match(text[], credit.measure, text),
	@extschema@.credit_match_rows(text[], credit.measure, text),
	@extschema@.credit_measures(text, timestamptz, timestamptz), @extschema@.credit_is_restricted(text, text),
	@extschema@.credit_check(text, text, text), @extschema@.credit_explain(text, text),
	@extschema@.credit_match(text[], text, text), @extschema@.credit_match_rows(text[], text, text)
	TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_enforce, @extschema@.credit_log_feedback,
	@extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb), @extschema@.credit_feedback(text, text, text, jsonb),
	credit.give_feedback, @extschema@.credit_correct_feedback, @extschema@.credit_object_feedback,
	@extschema@.credit_decide_objection, @extschema@.credit_withdraw_objection, credit.my_departments, credit.sees
	TO credit_department;
GRANT INSERT ON credit.feedback_entry TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_unsent_feedback, @extschema@.credit_note_sent, @extschema@.credit_send_feedback
	TO credit_department;
GRANT SELECT, DELETE ON credit.feedback_reject TO credit_department;
GRANT INSERT (subject, measure, outcome, detail, code, reason) ON credit.feedback_reject_kept TO credit_department;
GRANT EXECUTE ON FUNCTION credit.code_sentence TO credit_department;
GRANT SELECT ON credit.feedback, credit.current_feedback TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.my_feedback, credit.my_current_feedback TO credit_court, credit_department;
GRANT SELECT ON credit.undo_list TO credit_department;
GRANT EXECUTE ON FUNCTION credit.my_access_log, credit.note_words, credit.my_screening, credit.my_undo_list TO credit_department;
-- What a view calls, its reader calls.
GRANT EXECUTE ON FUNCTION credit.bears TO credit_court, credit_department;

/* The auditor */

GRANT EXECUTE ON FUNCTION @extschema@.credit_verify_erasure TO credit_office, credit_auditor;
GRANT EXECUTE ON FUNCTION @extschema@.credit_verify_log, credit.entry_digest, credit.batch_digest, credit.old_entry_digest,
	credit.old_batch_digest, credit.salted_digest, credit.present_digests, credit.can_seal_by, credit.sealed_in_time,
	credit.kept_from, credit.this_system, credit.log_month, credit.note_words TO credit_auditor;
GRANT SELECT ON credit.access_log, credit.erased_entry, credit.log_batch, credit.screening, credit.feedback_log, credit.override,
	credit.court_event, credit.role_binding TO credit_auditor;

/* What is exact, a row for each listing or figures down to one: the office's, not the reader's */
GRANT SELECT ON credit.masked_list TO credit_office;
GRANT EXECUTE ON FUNCTION credit.my_masked_list TO credit_office;

/* What the functions credit.my_... read, under the policies */
DO LANGUAGE plpgsql $view$
DECLARE
	v_relation regclass;
	v_role name;
BEGIN
	-- What is called in a view is called by who reads it.
	FOREACH v_role IN ARRAY ARRAY['credit_court', 'credit_department'] LOOP
		IF NOT pg_has_role('credit_view', v_role, 'MEMBER') THEN
			EXECUTE format('GRANT %I TO credit_view', v_role);
		END IF;
	END LOOP;
	FOR v_relation IN
		-- A view by the type of its rows, as src/register/shown.c finds it.
		SELECT DISTINCT CASE c.relkind WHEN 'c' THEN (regexp_replace(c.oid::regclass::text, '_row$', ''))::regclass ELSE c.oid END
		FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype JOIN pg_class c ON c.oid = t.typrelid
		WHERE p.pronamespace = 'credit'::regnamespace AND p.prosrc = 'credit_shown'
	LOOP
		EXECUTE format('GRANT SELECT ON %s TO credit_view', v_relation);
	END LOOP;
END
$view$;
GRANT EXECUTE ON FUNCTION credit.keys_of TO credit_view;
GRANT SELECT ON credit.push_reject_kept TO credit_view;
