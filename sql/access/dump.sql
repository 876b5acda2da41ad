/*
 * What a dump takes along, which is also what DROP refuses to take along.
 *
 * Rows that this script brings are left out: the plan under id 1, the built-in
 * purposes, the outcomes.  The inbox goes along (a list may be waiting in it),
 * the stage of a running push does not.
 */

SELECT pg_extension_config_dump('credit.plan', 'WHERE id >= 1000');
SELECT pg_extension_config_dump('credit.plan_edition', 'WHERE id >= 1000');
SELECT pg_extension_config_dump('credit.department', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.department_name', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.plan_reading', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.plan_measure', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.plan_department', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.plan_basis', 'WHERE edition >= 1000');
SELECT pg_extension_config_dump('credit.measure_event', '');
SELECT pg_extension_config_dump('credit.role_binding', '');
SELECT pg_extension_config_dump('credit.holiday_year', 'WHERE NOT built_in');
SELECT pg_extension_config_dump('credit.holiday', 'WHERE year IN (SELECT y.year FROM credit.holiday_year y WHERE NOT y.built_in)');
SELECT pg_extension_config_dump('credit.court', '');
SELECT pg_extension_config_dump('credit.court_event', '');
SELECT pg_extension_config_dump('credit.push', '');
SELECT pg_extension_config_dump('credit.push_reject', '');
SELECT pg_extension_config_dump('credit.listing', '');
SELECT pg_extension_config_dump('credit.listing_record', '');
SELECT pg_extension_config_dump('credit.relation', '');
SELECT pg_extension_config_dump('credit.party', '');
SELECT pg_extension_config_dump('credit.listing_bar', '');
SELECT pg_extension_config_dump('credit.stay', '');
SELECT pg_extension_config_dump('credit.exemption', '');
SELECT pg_extension_config_dump('credit.subject_link', '');
SELECT pg_extension_config_dump('credit.objection', '');
SELECT pg_extension_config_dump('credit.objection_step', '');
SELECT pg_extension_config_dump('credit.remark', '');
SELECT pg_extension_config_dump('credit.inbox', '');
SELECT pg_extension_config_dump('credit.purpose', 'WHERE NOT built_in');
SELECT pg_extension_config_dump('credit.access_log', '');
SELECT pg_extension_config_dump('credit.access_log_rest', '');
SELECT pg_extension_config_dump('credit.log_batch', '');
SELECT pg_extension_config_dump('credit.screening', '');
SELECT pg_extension_config_dump('credit.override', '');
SELECT pg_extension_config_dump('credit.feedback', '');
SELECT pg_extension_config_dump('credit.feedback_log', '');
SELECT pg_extension_config_dump('credit.feedback_reject', '');
SELECT pg_extension_config_dump('credit.term', '');
SELECT pg_extension_config_dump('credit.receipt', '');
SELECT pg_extension_config_dump('credit.overdue_notice', '');
SELECT pg_extension_config_dump('credit.typical_case', '');
SELECT pg_extension_config_dump('credit.case_version', '');
SELECT pg_extension_config_dump('credit.case_step', '');
SELECT pg_extension_config_dump('credit.division', 'WHERE NOT built_in');
SELECT pg_extension_config_dump('credit.figure_day', '');
SELECT pg_extension_config_dump('credit.listing_day', '');
SELECT pg_extension_config_dump('credit.measure_day', '');
SELECT pg_extension_config_dump('credit.figure_month', '');
SELECT pg_extension_config_dump('credit.check_month', '');
SELECT pg_extension_config_dump('credit.owed_taken', '');
SELECT pg_extension_config_dump('credit.owed_day', '');
SELECT pg_extension_config_dump('credit.effect_document', '');

SELECT pg_extension_config_dump('credit.plan_id_seq', '');
SELECT pg_extension_config_dump('credit.plan_edition_id_seq', '');
SELECT pg_extension_config_dump('credit.measure_event_id_seq', '');
SELECT pg_extension_config_dump('credit.role_binding_id_seq', '');
SELECT pg_extension_config_dump('credit.push_id_seq', '');
SELECT pg_extension_config_dump('credit.push_reject_id_seq', '');
SELECT pg_extension_config_dump('credit.listing_id_seq', '');
SELECT pg_extension_config_dump('credit.relation_id_seq', '');
SELECT pg_extension_config_dump('credit.court_event_id_seq', '');
SELECT pg_extension_config_dump('credit.listing_bar_id_seq', '');
SELECT pg_extension_config_dump('credit.exemption_id_seq', '');
SELECT pg_extension_config_dump('credit.subject_link_id_seq', '');
SELECT pg_extension_config_dump('credit.objection_id_seq', '');
SELECT pg_extension_config_dump('credit.remark_id_seq', '');
SELECT pg_extension_config_dump('credit.inbox_line_seq', '');
SELECT pg_extension_config_dump('credit.access_log_id_seq', '');
SELECT pg_extension_config_dump('credit.log_batch_no_seq', '');
SELECT pg_extension_config_dump('credit.screening_id_seq', '');
SELECT pg_extension_config_dump('credit.override_id_seq', '');
SELECT pg_extension_config_dump('credit.feedback_id_seq', '');
SELECT pg_extension_config_dump('credit.feedback_log_id_seq', '');
SELECT pg_extension_config_dump('credit.feedback_reject_id_seq', '');
SELECT pg_extension_config_dump('credit.typical_case_id_seq', '');
SELECT pg_extension_config_dump('credit.case_step_id_seq', '');
