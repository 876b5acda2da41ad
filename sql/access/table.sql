/*
 * The one list of tables.  What pg_dump saves of each, how each keeps its
 * history, and which show a row only to whom it concerns, is said here and
 * nowhere else; the statements below make it so, and a test
 * (test/pgtap/security/table.sql) fails for a table of the extension that is
 * not in the list, or is not what the list says.
 *
 * What pg_dump saves is also what DROP EXTENSION refuses to take along
 * (src/base/drop_guard.c).  Rows that CREATE EXTENSION brings are left out, or
 * a restore would bring them twice.
 *
 * An upgrade runs this as well: it adds what is missing and touches nothing
 * that is there.
 */

CREATE VIEW credit.own_table AS
	SELECT t.relation, t.dumped, t.history, t.once, t.secured FROM (VALUES
		('turn', NULL::text, NULL::text, NULL::text[], false),
		('word', NULL, NULL, NULL, false),
		('erasure', '', 'append-only', NULL, false),
		('erasure_part', '', 'append-only', NULL, false),
		-- Plans: the built-in one has plan and edition 1.
		('post_role', NULL, NULL, NULL, false),
		('plan', 'WHERE id >= 1000', NULL, NULL, false),
		('plan_edition', 'WHERE id >= 1000', NULL, NULL, false),
		('department', 'WHERE edition >= 1000', NULL, NULL, false),
		('department_name', 'WHERE edition >= 1000', NULL, NULL, false),
		('department_history', '', 'closed once', NULL, false),
		('plan_reading', 'WHERE edition >= 1000', NULL, NULL, false),
		('plan_measure', 'WHERE edition >= 1000', NULL, NULL, false),
		('plan_department', 'WHERE edition >= 1000', NULL, NULL, false),
		('plan_basis', 'WHERE edition >= 1000', NULL, NULL, false),
		('edition_basis', 'WHERE edition >= 1000', NULL, NULL, false),
		('carrying_basis', 'WHERE edition >= 1000', NULL, NULL, false),
		('plan_replacement', 'WHERE edition >= 1000', NULL, NULL, false),
		('measure_event', '', 'append-only', NULL, false),
		-- Roles
		('court', '', NULL, NULL, false),
		('court_name', '', 'append-only', NULL, false),
		('court_entry', '', 'append-only', NULL, false),
		('role_binding', '', NULL, NULL, false),
		-- The register.  A list may be waiting in the inbox.  push_stage holds only work in progress and is not dumped.
		('holiday_year', 'WHERE NOT built_in', NULL, NULL, false),
		('holiday', 'WHERE (year, amendment) IN (SELECT y.year, y.amendment FROM credit.holiday_year y WHERE NOT y.built_in)', NULL, NULL, false),
		('court_event', '', 'append-only', NULL, true),
		('push', '', 'never deleted', NULL, false),
		('push_reject_kept', '', 'append-only', NULL, true),
		('push_stage', NULL, NULL, NULL, true),
		('inbox', '', NULL, NULL, false),
		('sheet_line', '', NULL, NULL, false),
		('sheet', '', NULL, NULL, true),
		('sheet_row', '', NULL, NULL, true),
		('listing', '', 'closed once', NULL, true),
		('listing_record', '', 'append-only', NULL, true),
		('listing_case', '', 'append-only', NULL, true),
		('relation', '', 'closed once', NULL, true),
		('party', '', 'append-only', NULL, true),
		('bar', NULL, NULL, NULL, false),
		('bar_ground', NULL, NULL, NULL, false),
		('listing_bar', '', 'ended once', '{lifted_at,lifted_by,lift_reason}', true),
		('removal_reason', NULL, NULL, NULL, false),
		('removal_wording', NULL, NULL, NULL, false),
		-- Words of records: what the office has added.
		('record_name', 'WHERE NOT built_in', NULL, NULL, false),
		('ground_wording', 'WHERE NOT built_in', NULL, NULL, false),
		('stay', '', 'ended once', '{until,ended_by}', true),
		('exemption', '', 'closed once', NULL, true),
		('subject_link', '', 'ended once', '{ended_at,end_event}', true),
		('objection', '', 'append-only', NULL, true),
		('objection_step', '', 'append-only', NULL, true),
		('remark', '', 'append-only', NULL, true),
		('listing_request', '', 'ended once', '{granted,listing,document_no,decided_on,reason,decided_at,decided_by}', true),
		('service_way', NULL, NULL, NULL, false),
		('service', '', 'append-only', NULL, true),
		('risk_warning', '', 'append-only', NULL, true),
		('official_capacity', NULL, NULL, NULL, false),
		('employer_notice', '', 'append-only', NULL, true),
		('assistance_kind', NULL, NULL, NULL, false),
		('assistance', '', 'ended once', '{withdrawn_at,withdrawn_by,withdrawal_no,withdrawal_reason}', true),
		('assistance_answer', '', 'ended once', '{voided_at}', true),
		-- Decisions
		('purpose', 'WHERE NOT built_in', NULL, NULL, false),
		('access_log', '', 'own triggers', NULL, true),
		('access_log_rest', '', 'own triggers', NULL, true),
		('erased_entry', '', NULL, NULL, false),
		('log_batch', '', 'ended once', '{expired_at,kept_digests}', false),
		('screening', '', 'append-only', NULL, true),
		-- Practice.  What is to be told to followers is made anew after a restore.
		('override', '', 'append-only', NULL, true),
		('outcome', NULL, NULL, NULL, false),
		('feedback_kept', '', 'own triggers', NULL, true),
		('feedback_log', '', 'append-only', NULL, true),
		('feedback_reject_kept', '', NULL, NULL, true),
		('sent_feedback', '', NULL, NULL, true),
		('term', '', NULL, NULL, false),
		('term_entry', '', 'append-only', NULL, false),
		('demand_rule', NULL, NULL, NULL, false),
		('held_list', '', NULL, NULL, true),
		('held_subject', '', NULL, NULL, true),
		('watch', '', 'ended once', '{ended_at,ended_by}', true),
		('noticed_hit', '', 'ended once', '{ended_at,ended_why}', true),
		('receipt', '', 'append-only', NULL, false),
		('erasure_receipt', '', 'append-only', NULL, false),
		('overdue_notice', '', NULL, NULL, false),
		('feed', NULL, NULL, NULL, false),
		('change', NULL, 'append-only', NULL, true),
		('typical_case', '', 'append-only', NULL, true),
		('case_version', '', 'append-only', NULL, true),
		('case_step', '', 'append-only', NULL, true),
		-- Reports
		('division', 'WHERE NOT built_in', NULL, NULL, false),
		('figure_day', '', NULL, NULL, false),
		('listing_day', '', NULL, NULL, false),
		('measure_day', '', NULL, NULL, false),
		('figure_month', '', NULL, NULL, false),
		('check_month', '', NULL, NULL, false),
		('owed_taken', '', NULL, NULL, false),
		('owed_day', '', NULL, NULL, false),
		('bi_view', NULL, NULL, NULL, false),
		('bi_column', NULL, NULL, NULL, false),
		('job', NULL, NULL, NULL, false),
		('effect_document', '', 'append-only', NULL, false)) t (relation, dumped, history, once, secured);
COMMENT ON VIEW credit.own_table IS 'every table of schema credit, and how it is kept';
COMMENT ON COLUMN credit.own_table.dumped IS
	'which rows pg_dump saves: a condition, empty for all of them, NULL for none; the table''s sequences go with it';
COMMENT ON COLUMN credit.own_table.history IS
	'append-only: no row is changed or deleted, but for an erasure, which every history lets pass; closed once: known_until can be set, once; ended once: the columns '
	'named in once can be set, once, together; never deleted: rows change, none goes; own triggers: guarded by '
	'triggers that stand beside the table; NULL: rows come and go';
COMMENT ON COLUMN credit.own_table.secured IS
	'row security is on and forced: the tables'' owner, too, sees rows by a policy alone (policy.sql has the '
	'others'' policies)';

DO LANGUAGE plpgsql $tables$
DECLARE
	t record;
	v_sequence regclass;
BEGIN
	FOR t IN SELECT o.*, format('credit.%I', o.relation)::regclass AS oid FROM credit.own_table o LOOP
		IF t.dumped IS NOT NULL THEN
			PERFORM pg_extension_config_dump(t.oid, t.dumped);
		END IF;
		IF t.secured AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = 'owner') THEN
			EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.oid);
			EXECUTE format('CREATE POLICY owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', t.oid);
			EXECUTE format('COMMENT ON POLICY owner ON %s IS %L', t.oid,
						   'the functions that run as the owner work on all rows');
		END IF;
	END LOOP;
	FOR v_sequence IN
		SELECT c.oid
		FROM credit.own_table o
		JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass
			AND d.refobjid = format('credit.%I', o.relation)::regclass
		JOIN pg_class c ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND c.relkind = 'S'
		WHERE o.dumped IS NOT NULL
		ORDER BY c.relname
	LOOP
		PERFORM pg_extension_config_dump(v_sequence, '');
	END LOOP;
END
$tables$;

DO LANGUAGE plpgsql $history$
DECLARE
	t record;
BEGIN
	FOR t IN
		SELECT format('credit.%I', o.relation)::regclass AS oid, g.name, g.event, g.level, g.function
		FROM credit.own_table o
		CROSS JOIN LATERAL (VALUES
			('append-only', 'append_only', 'UPDATE OR DELETE OR TRUNCATE', 'STATEMENT', 'refuse_change()'),
			('append-only', 'erase_only', 'UPDATE', 'ROW', 'erase_only()'),
			('closed once', 'close_only', 'UPDATE OR DELETE', 'ROW', 'close_only()'),
			('closed once', 'append_only', 'TRUNCATE', 'STATEMENT', 'refuse_change()'),
			('ended once', 'set_once', 'UPDATE OR DELETE', 'ROW',
			 format('set_once(%s)', (SELECT string_agg(quote_literal(c), ', ') FROM unnest(o.once) c))),
			('ended once', 'append_only', 'TRUNCATE', 'STATEMENT', 'refuse_change()'),
			('never deleted', 'append_only', 'DELETE OR TRUNCATE', 'STATEMENT', 'refuse_change()'),
			('own triggers', 'no_truncate', 'TRUNCATE', 'STATEMENT', 'refuse_change()'))
			g (history, name, event, level, function)
		WHERE g.history = o.history
		  AND NOT EXISTS (SELECT FROM pg_trigger x
						  WHERE x.tgrelid = format('credit.%I', o.relation)::regclass AND x.tgname = g.name)
	LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE %s ON %s FOR EACH %s EXECUTE FUNCTION credit.%s',
					   t.name, t.event, t.oid, t.level, t.function);
	END LOOP;
END
$history$;
