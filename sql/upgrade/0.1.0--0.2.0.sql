-- From 0.1.0 to 0.2.0, what upgrade.pl cannot derive from the two install
-- scripts.  Every row is kept, every answer that was right stays as it was.

-- by hand: FUNCTION credit.plan_changed()
-- by hand: FUNCTION @extschema@.credit_create_publication(publication name, department text)
-- by hand: FUNCTION credit.event_figures(p_since timestamptz, p_until timestamptz)
-- by hand: FUNCTION credit.reader_measures(p_kind text, p_marked boolean, p_role text)
-- by hand: FUNCTION credit.held_about(p_subject credit.subject)
-- by hand: TABLE credit.inbox
-- by hand: TABLE credit.plan_measure
-- by hand: TABLE credit.plan_edition
-- by hand: TABLE credit.holiday_year
-- by hand: TABLE credit.holiday
-- by hand: TABLE credit.role_binding
-- by hand: TABLE credit.listing_record
-- by hand: TABLE credit.outcome
-- by hand: TABLE credit.change
-- by hand: TABLE credit.plan_basis
-- by hand: TABLE credit.relation
-- by hand: TABLE credit.listing_bar
-- by hand: TABLE credit.push
-- by hand: TABLE credit.court
-- by hand: TABLE credit.figure_day
-- by hand: TABLE credit.figure_month
-- by hand: TABLE credit.purpose
-- by hand: TABLE credit.division
-- by hand: TABLE credit.listing
-- by hand: TABLE credit.exemption
-- by hand: TABLE credit.party
-- by hand: INDEX listing_subject_idx
-- by hand: INDEX listing_event_idx
-- by hand: INDEX listing_current_idx
-- by hand: INDEX listing_version_idx
-- by hand: INDEX listing_key_idx
-- by hand: INDEX exemption_key_idx
-- by hand: INDEX access_log_rest_key_idx
-- by hand: INDEX access_log_rest_transaction_idx
-- by hand: INDEX exemption_subject_idx
-- by hand: INDEX party_first_idx
-- by hand: INDEX access_log_rest_subject_idx
-- by hand: INDEX CREATE INDEX ON credit.listing_bar (subject, case_key)
-- by hand: INDEX CREATE INDEX ON credit.objection (subject)
-- by hand: TABLE credit.subject_link
-- by hand: TABLE credit.objection
-- by hand: TABLE credit.remark
-- by hand: TABLE credit.override
-- by hand: TABLE credit.feedback
-- by hand: TABLE credit.feedback_kept
-- by hand: INDEX CREATE INDEX ON credit.feedback (measure, department)
-- by hand: INDEX CREATE INDEX ON credit.feedback (subject)
-- by hand: INDEX CREATE INDEX ON credit.feedback (version)
-- by hand: INDEX feedback_measure_department_idx
-- by hand: INDEX feedback_subject_idx
-- by hand: INDEX feedback_version_idx
-- by hand: TRIGGER log_number ON credit.feedback
-- by hand: TRIGGER log_change ON credit.feedback
-- by hand: POLICY court ON credit.feedback
-- by hand: POLICY department ON credit.feedback
-- by hand: TABLE credit.feedback_reject
-- by hand: POLICY department ON credit.feedback_reject
-- by hand: TABLE credit.case_version
-- by hand: TABLE credit.term
-- by hand: ROWS credit.job
-- by hand: ROWS credit.outcome
-- by hand: ROWS credit.removal_reason
-- by hand: ROWS credit.purpose
-- by hand: ROWS credit.bi_view
-- by hand: ROWS credit.bi_column
-- by hand: FUNCTION credit.words_of(code text)
-- by hand: FUNCTION @extschema@.credit_effect_markdown(first_day date, last_day date, title text, 'UTF8'))
-- by hand: FUNCTION @extschema@.credit_effect_page(first_day date, last_day date, title text, 'UTF8'))
-- by hand: FUNCTION @extschema@.credit_note_report(month date)
-- by hand: FUNCTION credit.bar_chart(p_title text, p_labels text[], p_values numeric[], p_before numeric[])
-- by hand: FUNCTION credit.effect_parts(p_first date, p_last date)
-- by hand: FUNCTION credit.line_chart(p_title text, p_days date[], p_values numeric[])
-- by hand: FUNCTION credit.day_words(moment timestamptz)
-- by hand: FUNCTION credit.section(title text, lines text[])
-- by hand: INDEX subject_link_standing_idx
-- by hand: INDEX CREATE UNIQUE INDEX ON credit.subject_link (subject, other, kind)
-- by hand: FUNCTION credit.link_subjects(p_court text, p_action text, p_kind text, p_subject credit.subject, p_other credit.subject, p_since date, p_document_no text, p_decided_on date)
-- by hand: FUNCTION @extschema@.credit_change_identifier(court text, former credit.subject, new credit.subject, since date, document_no text, decided_on date)
-- by hand: FUNCTION credit.identifiers_of(p_subject credit.subject)

-- by hand: TYPE credit.checked_record
-- by hand: TYPE credit.decision
-- by hand: TABLE credit.feed
-- by hand: TYPE credit.measure_in_force
-- by hand: TABLE credit.push_reject
-- by hand: TABLE credit.push_reject_kept
-- by hand: INDEX CREATE INDEX ON credit.push_reject (push)
-- by hand: INDEX CREATE INDEX ON credit.push_reject_kept (push)
-- by hand: POLICY court ON credit.push_reject
-- by hand: FUNCTION credit.refuse_stage(p_stage bigint, p_court text, p_now timestamptz)
-- by hand: FUNCTION credit.apply_push(p_court text, p_push_no text, p_mode text, p_base_push text, p_records json)
-- by hand: TABLE credit.objection_step
-- by hand: FUNCTION @extschema@.credit_object(listing bigint, kind text, content text, received_on date)
-- by hand: FUNCTION credit.add_step(p_objection bigint, p_step text, p_day date, p_founded boolean, p_document_no text, p_content text)
-- by hand: FUNCTION @extschema@.credit_load_plan(plan jsonb)
-- by hand: FUNCTION @extschema@.credit_correct(listing bigint, changes jsonb, reason text, fact_on date, document_no text, decided_on date)
-- by hand: FUNCTION @extschema@.credit_push(court text, push_no text, records jsonb, mode text, base_push text)
-- by hand: FUNCTION @extschema@.credit_push_inbox(court text, push_no text, mode text, base_push text)
-- by hand: FUNCTION credit.check_record(record text)

-- Made by sql/access/table.sql; an upgrade leaves those that are there.
-- by hand: TRIGGER append_only ON credit.measure_event
-- by hand: FUNCTION credit.follow_change()
-- by hand: TRIGGER follow ON credit.change
-- by hand: TRIGGER append_only ON credit.remark
-- by hand: TRIGGER append_only ON credit.objection
-- by hand: TRIGGER append_only ON credit.objection_step
-- by hand: TRIGGER append_only ON credit.push_reject
-- by hand: TRIGGER append_only ON credit.party
-- by hand: TRIGGER set_once ON credit.listing_bar
-- by hand: TRIGGER append_only ON credit.listing_bar
-- by hand: TRIGGER close_only ON credit.relation
-- by hand: TRIGGER append_only ON credit.relation
-- by hand: TRIGGER close_only ON credit.exemption
-- by hand: TRIGGER append_only ON credit.exemption
-- by hand: TRIGGER set_once ON credit.stay
-- by hand: TRIGGER append_only ON credit.stay
-- by hand: TRIGGER close_only ON credit.listing
-- by hand: TRIGGER append_only ON credit.listing
-- by hand: TRIGGER append_only ON credit.court_event
-- by hand: TRIGGER append_only ON credit.listing_record
-- by hand: TRIGGER append_only ON credit.push
-- by hand: TRIGGER append_only ON credit.subject_link
-- by hand: TABLE credit.access_log
-- by hand: TABLE credit.log_batch
-- by hand: FUNCTION credit.bare(p_text text)
-- by hand: FUNCTION credit.names_somebody(p_text text)
-- by hand: FUNCTION credit.entry_digest(e credit.access_log)
-- by hand: FUNCTION credit.batch_digest(b credit.log_batch, digests bytea)
-- by hand: TRIGGER no_truncate ON credit.access_log
-- by hand: TRIGGER no_truncate ON credit.access_log_rest
-- by hand: TRIGGER set_once ON credit.log_batch
-- by hand: TRIGGER append_only ON credit.log_batch
-- by hand: TRIGGER append_only ON credit.screening
-- by hand: TRIGGER append_only ON credit.change
-- by hand: TRIGGER append_only ON credit.override
-- by hand: TRIGGER append_only ON credit.feedback_log
-- by hand: TRIGGER no_truncate ON credit.feedback
-- by hand: TRIGGER append_only ON credit.receipt
-- by hand: TRIGGER append_only ON credit.typical_case
-- by hand: TRIGGER append_only ON credit.case_version
-- by hand: TRIGGER append_only ON credit.case_step
-- by hand: TRIGGER append_only ON credit.effect_document

-- by hand: TABLE credit.court_event
-- anew: TABLE credit.push_stage
-- by hand: FUNCTION credit.end_listing(p_event credit.court_event, l credit.listing, p_outcome text, p_reason text, p_ends_on date, p_stays tstzmultirange)
-- by hand: FUNCTION credit.record_event(p_court text, p_action text, p_listing bigint, p_document_no text, p_decided_on date, p_fact_on date, p_reason text, p_detail jsonb)
-- by hand: FUNCTION credit.write_stays(e credit.court_event, l credit.listing)
-- by hand: FUNCTION credit.require_removal_facts(p_reason text, p_detail jsonb)
-- by hand: FUNCTION credit.period_figures(p_first date, p_last date)

-- Decisions that pushes carry are on record as well, and say what they decide.
ALTER TABLE credit.court_event
	ALTER document_no DROP NOT NULL,
	ALTER decided_on DROP NOT NULL,
	DROP CONSTRAINT court_event_action_check,
	ADD CONSTRAINT court_event_action_check CHECK (action = ANY (ARRAY[
		'list', 'ground', 'extend', 'exit_ban', 'lift_exit_ban', 'end_grace', 'note_performance',
		'remove', 'remove_early', 'expire', 'revoke', 'correct', 'end_debtor', 'absent', 'return',
		'stay', 'end_stay', 'bind', 'release', 'exempt', 'end_exemption', 'change_identifier', 'keep_apart', 'end_link', 'link_successor',
		'transfer', 'case_no'])),
	ADD target bigint,
	ADD since timestamptz,
	ADD facts jsonb CHECK (jsonb_typeof(facts) = 'object'),
	ADD push bigint REFERENCES credit.push,
	ADD CONSTRAINT court_event_document
		CHECK (push IS NOT NULL OR detail IS NULL OR num_nulls(document_no, decided_on) = 0);
-- Empty between pushes.
DROP TABLE credit.push_stage;
ALTER TABLE credit.change ADD exit_bans tstzmultirange, ADD called text;
ALTER TYPE credit.checked_record ADD ATTRIBUTE doubt text, ADD ATTRIBUTE period_said boolean,
	ADD ATTRIBUTE exit_ban_said boolean, ADD ATTRIBUTE removal_detail jsonb, ADD ATTRIBUTE note text, ADD ATTRIBUTE noted jsonb,
	ADD ATTRIBUTE unknown text[];
-- A cursor of before has no seal and is refused: one is written by hand as easily.
ALTER TABLE credit.feed ADD key bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
ALTER TYPE credit.decision ADD ATTRIBUTE since_on date, ADD ATTRIBUTE last_day date;
ALTER TYPE credit.measure_in_force ADD ATTRIBUTE since_on date, ADD ATTRIBUTE last_day date;
-- When older rows were loaded is not known: their term begins now.
ALTER TABLE credit.inbox ADD loaded_at timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE credit.push ADD exported_at timestamptz, ADD withheld bigint NOT NULL DEFAULT 0,
	ADD unknown_records bigint NOT NULL DEFAULT 0, ADD unknown_fields jsonb DEFAULT '{}';
-- COPY in csv form makes NULL of an empty line.
ALTER TABLE credit.inbox ALTER record DROP NOT NULL;
ALTER TABLE credit.push_reject ADD fields text[] CONSTRAINT push_reject_fields_list CHECK (array_ndims(fields) = 1 AND array_lower(fields, 1) = 1),
	 ADD decision bigint REFERENCES credit.court_event, ADD listing bigint;

-- Another overload would make calls ambiguous.
DROP FUNCTION @extschema@.credit_correct(bigint, jsonb, text, date, text, date);
DROP FUNCTION @extschema@.credit_push(text, text, jsonb, text, text);
DROP FUNCTION @extschema@.credit_push_inbox(text, text, text, text);
-- It returns a type with a name, which another function of the same arguments cannot be replaced by.
DROP FUNCTION @extschema@.credit_changes(credit.cursor, integer);
DROP FUNCTION credit.apply_push(text, text, text, text, json);
DROP FUNCTION credit.check_record(text);
DROP FUNCTION credit.refuse_stage(bigint, text, timestamptz);
DROP FUNCTION @extschema@.credit_object(bigint, text, text, date);
DROP FUNCTION credit.add_step(bigint, text, date, boolean, text, text);

-- An objection can be withdrawn, and the decision named that carries it out.
ALTER TABLE credit.objection_step DROP CONSTRAINT objection_step_step_check,
	ADD CONSTRAINT objection_step_step_check CHECK (step = ANY (ARRAY['decided', 'served', 'review_requested', 'review_decided',
														 'withdrawn', 'carried_out'])),
	ADD decision bigint REFERENCES credit.court_event,
	ADD CONSTRAINT objection_step_decision CHECK ((step = 'carried_out') = (decision IS NOT NULL));

-- One with a second argument takes its place.
DROP FUNCTION @extschema@.credit_load_plan(jsonb);
DROP FUNCTION @extschema@.credit_create_publication(name, text);
-- Notices that amend another stand beside it.
ALTER TABLE credit.holiday DROP CONSTRAINT holiday_year_fkey, DROP CONSTRAINT holiday_pkey;
ALTER TABLE credit.holiday_year DROP CONSTRAINT holiday_year_pkey, ADD amendment integer CHECK (amendment >= 0),
	ADD loaded_at timestamptz, ADD loaded_by name;
ALTER TABLE credit.holiday ADD amendment integer;
UPDATE credit.holiday_year SET amendment = 0;
UPDATE credit.holiday SET amendment = 0;
ALTER TABLE credit.holiday_year ALTER amendment SET DEFAULT 0, ALTER amendment SET NOT NULL, ADD PRIMARY KEY (year, amendment);
ALTER TABLE credit.holiday ALTER amendment SET DEFAULT 0, ALTER amendment SET NOT NULL,
	ADD PRIMARY KEY (day, year, amendment), ADD FOREIGN KEY (year, amendment) REFERENCES credit.holiday_year;

-- What stands before and behind the measures.  The built-in plan's rows are stored anew, as they are read now
-- (credit.install_builtin_plan).
ALTER TABLE credit.plan_edition ADD preamble text, ADD closing text;

-- Before the functions that compare it.  A push of 0.1.0 keeps its digest.
ALTER TABLE credit.push ALTER COLUMN digest TYPE text, ALTER COLUMN digest DROP NOT NULL;
ALTER TABLE credit.court ADD last_at timestamptz,
	ADD superior text,
	ADD successor text,
	ADD succeeded_on date,
	ADD succession_no text CHECK (succession_no ~ E'\\S'),
	ADD CONSTRAINT court_superior_other CHECK (superior <> name),
	ADD CONSTRAINT court_successor_other CHECK (successor <> name),
	ADD CONSTRAINT court_succession CHECK (num_nulls(successor, succeeded_on, succession_no) = ANY (ARRAY[0, 3]));
-- To 0.1.0 a court became known with its first push; a role could be bound to one before.
INSERT INTO credit.court (name)
SELECT b.court FROM credit.role_binding b WHERE b.court IS NOT NULL
UNION SELECT l.court FROM credit.listing l
ON CONFLICT DO NOTHING;
-- The days kept so far, which something entered since may bear on, are counted again by and by.
ALTER TABLE credit.figure_day ADD stale boolean, ADD last_push bigint, ADD last_event bigint,
	ADD last_suspension bigint, ADD last_edition integer;
UPDATE credit.figure_day SET stale = true;
ALTER TABLE credit.figure_day ALTER stale SET DEFAULT false, ALTER stale SET NOT NULL;
ALTER TABLE credit.figure_month ADD last_entry bigint;

-- What a unit's numbers have in common, by which the list is searched from now on.  These columns are before the views
-- and functions that read them.
CREATE FUNCTION credit.subject_key(credit.subject) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_key';
ALTER TABLE credit.listing ADD COLUMN key credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED;
ALTER TABLE credit.exemption ADD COLUMN key credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED;
ALTER TABLE credit.party ADD COLUMN key credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED;
ALTER TABLE credit.listing_bar ADD COLUMN key credit.subject GENERATED ALWAYS AS (credit.subject_key(subject)) STORED;
ALTER TABLE credit.listing ADD exit_bans tstzmultirange;
DROP INDEX credit.listing_subject_idx, credit.listing_event_idx, credit.listing_current_idx,
	credit.exemption_subject_idx, credit.party_first_idx,
	credit.listing_bar_subject_case_key_idx,
	credit.objection_subject_idx;

-- To 0.1.0 an organization code and the unified code that contains it were two subjects.  Of two first names of one
-- unit the earlier stays the first, the other is an accepted further one.  Two running listings of one case both stay
-- (credit.duplicate_list shows them), and so do two bars.
ALTER TABLE credit.party DISABLE TRIGGER append_only;
UPDATE credit.party p SET reason = '0.1.0版中同一单位另一代码下的名称'
WHERE p.reason IS NULL
  AND EXISTS (SELECT FROM credit.party f
			  WHERE f.reason IS NULL AND credit.subject_eq(f.key, p.key)
				AND (f.known_from, f.subject::text) < (p.known_from, p.subject::text));
ALTER TABLE credit.party ENABLE TRIGGER append_only;
-- Links can be ended, and two units with one organization code be kept apart.
DROP TRIGGER append_only ON credit.subject_link;
DROP INDEX credit.subject_link_subject_other_kind_idx;
ALTER TABLE credit.subject_link
	DROP CONSTRAINT subject_link_kind_check,
	ADD CONSTRAINT subject_link_kind_check CHECK (kind = ANY (ARRAY['same', 'distinct', 'successor'])),
	ADD ended_at timestamptz,
	ADD end_event bigint REFERENCES credit.court_event,
	ADD CHECK (ended_at > known_from),
	ADD CHECK ((ended_at IS NULL) = (end_event IS NULL));
CREATE UNIQUE INDEX subject_link_standing_idx ON credit.subject_link (subject, other, kind) WHERE ended_at IS NULL;
DROP FUNCTION credit.link_subjects(text, text, text, credit.subject, credit.subject, date, text, date);
DROP FUNCTION @extschema@.credit_change_identifier(text, credit.subject, credit.subject, date, text, date);
ALTER TABLE credit.change
	DROP CONSTRAINT change_change_check,
	ADD erasure bigint,
	ADD after_end boolean;
CREATE INDEX listing_key_idx ON credit.listing (key);
CREATE UNIQUE INDEX listing_version_idx ON credit.listing (listing, known_until);
CREATE INDEX listing_event_idx ON credit.listing (key) WHERE event IS NOT NULL;
CREATE INDEX exemption_key_idx ON credit.exemption (key);
-- Set below, when the functions are there that derive it.
ALTER TABLE credit.relation ADD runs_until timestamptz;
-- A certificate of erasure names a row by its number.
ALTER TABLE credit.party DROP CONSTRAINT party_pkey, ADD id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	ALTER key DROP NOT NULL;
CREATE UNIQUE INDEX party_first_idx ON credit.party (key) WHERE reason IS NULL;

-- What holds personal data can be emptied (sql/practice/erasure.sql); of what an entry cannot do without, all or none.
ALTER TABLE credit.court_event ALTER detail DROP NOT NULL;
ALTER TABLE credit.listing ALTER subject DROP NOT NULL, ALTER case_no DROP NOT NULL, ALTER case_key DROP NOT NULL,
	ADD CONSTRAINT listing_erased CHECK (num_nulls(subject, case_no, case_key) = ANY (ARRAY[0, 3]));
ALTER TABLE credit.listing_record ALTER name DROP NOT NULL;
ALTER TABLE credit.party ALTER subject DROP NOT NULL, ALTER name_key DROP NOT NULL, ALTER name DROP NOT NULL,
	ADD CONSTRAINT party_erased CHECK (num_nulls(subject, name_key, name) = ANY (ARRAY[0, 3]));
ALTER TABLE credit.exemption ALTER subject DROP NOT NULL, ALTER scope DROP NOT NULL, ALTER approval_no DROP NOT NULL,
	ADD CONSTRAINT exemption_erased CHECK (num_nulls(subject, scope, approval_no) = ANY (ARRAY[0, 3]));
ALTER TABLE credit.subject_link ALTER subject DROP NOT NULL, ALTER other DROP NOT NULL,
	ADD CONSTRAINT subject_link_erased CHECK (num_nulls(subject, other) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.relation ALTER person DROP NOT NULL, ALTER organization DROP NOT NULL,
	ADD CONSTRAINT relation_erased CHECK (num_nulls(person, organization) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.objection ALTER subject DROP NOT NULL, ALTER content DROP NOT NULL,
	ADD CONSTRAINT objection_erased CHECK (num_nulls(subject, content) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.remark ALTER subject DROP NOT NULL, ALTER content DROP NOT NULL,
	ADD CONSTRAINT remark_erased CHECK (num_nulls(subject, content) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.push_reject ALTER reason DROP NOT NULL, ALTER record DROP NOT NULL,
	ADD CONSTRAINT push_reject_erased CHECK (num_nulls(reason, record) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.listing_bar ALTER subject DROP NOT NULL, ALTER case_no DROP NOT NULL, ALTER case_key DROP NOT NULL,
	ALTER document_no DROP NOT NULL,
	DROP CONSTRAINT listing_bar_check,
	ADD CONSTRAINT listing_bar_lifted
		CHECK (subject IS NULL OR num_nulls(lifted_at, lifted_by, lift_reason) = ANY (ARRAY[0, 3])),
	ADD CONSTRAINT listing_bar_erased CHECK (num_nulls(subject, case_no, case_key, document_no) = ANY (ARRAY[0, 4]));
ALTER TABLE credit.feedback ALTER subject DROP NOT NULL, ALTER detail DROP NOT NULL,
	DROP CONSTRAINT feedback_check,
	DROP CONSTRAINT feedback_check1,
	ADD CONSTRAINT feedback_evidence CHECK (subject IS NULL OR num_nonnulls(evidence_uri, evidence_sha256) <> 1),
	ADD CONSTRAINT feedback_correction CHECK (subject IS NULL OR num_nonnulls(corrects, correction) <> 1);
ALTER TABLE credit.override ALTER subject DROP NOT NULL, ALTER reason DROP NOT NULL,
	ADD CONSTRAINT override_erased CHECK (num_nulls(subject, reason) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.case_version ALTER title DROP NOT NULL, ALTER body DROP NOT NULL,
	ADD CONSTRAINT case_version_erased CHECK (num_nulls(title, body) = ANY (ARRAY[0, 2]));
ALTER TABLE credit.term DROP CONSTRAINT term_kind_check, DROP CONSTRAINT term_check1,
	ADD CONSTRAINT term_kind_check CHECK (kind = ANY (ARRAY['receipt', 'feedback', 'erasure'])),
	ADD months integer CHECK (months > 0),
	ADD CONSTRAINT term_of_all CHECK (measure IS NOT NULL OR num_nonnulls(workdays, months) = 1),
	ADD CONSTRAINT term_of_erasure CHECK ((kind = 'erasure') = (months IS NOT NULL));

INSERT INTO credit.job (name, schedule, command, what) VALUES
	('credit_erase', '*/5 20 * * *', 'SELECT * FROM @extschema@.credit_erase(false)', '清除不得再公示且超过期限的个人信息'),
	('credit_note_hits', '*/10 * * * *', 'SELECT * FROM @extschema@.credit_note_hits()', '登记受监测的表中新的命中和命中的终止'),
	('credit_expire_lists', '20 16 * * *', 'SELECT @extschema@.credit_expire_lists()', '清除保存期限届满的监测名册');

-- Entries are sealed by salted digests of their parts; each gets salts of its own.  What version 0.1.0 has sealed verifies
-- by its rule, to which these columns do not belong.
ALTER TABLE credit.access_log
	ADD salt uuid NOT NULL DEFAULT gen_random_uuid(),
	ADD subject_salt uuid DEFAULT gen_random_uuid(),
	ADD note_salt uuid DEFAULT gen_random_uuid(),
	ALTER subject DROP NOT NULL,
	ADD CONSTRAINT access_log_salts CHECK ((subject IS NULL) = (subject_salt IS NULL) AND (note IS NULL OR note_salt IS NOT NULL));
ALTER TABLE credit.log_batch
	ADD algorithm text CONSTRAINT log_batch_algorithm CHECK (algorithm = ANY (ARRAY['sha256', 'sm3'])),
	ADD entries_digest bytea,
	ADD kept_digests bytea,
	ADD CONSTRAINT log_batch_entries_digest CHECK ((algorithm IS NULL) = (entries_digest IS NULL)),
	ADD CONSTRAINT log_batch_kept_digests CHECK (kept_digests IS NULL OR algorithm IS NULL);
DROP TRIGGER set_once ON credit.log_batch;
DROP FUNCTION credit.entry_digest(credit.access_log);
DROP FUNCTION credit.bare(text);
DROP FUNCTION credit.names_somebody(text);
DROP FUNCTION credit.batch_digest(credit.log_batch, bytea);

-- It has two arguments now, and rights are given by name.
DROP FUNCTION credit.words_of(text);

-- credit.feedback and credit.push_reject are views from now on, over the tables, which get other names, and so do their
-- constraints, but for those that have a name of their own.
ALTER TABLE credit.feedback RENAME TO feedback_kept;
ALTER TABLE credit.push_reject RENAME TO push_reject_kept;
ALTER INDEX credit.push_reject_push_idx RENAME TO push_reject_kept_push_idx;
DO LANGUAGE plpgsql $kept$
DECLARE
	r record;
BEGIN
	FOR r IN SELECT t.name, c.conname
			 FROM (VALUES ('feedback'), ('push_reject')) t (name)
			 JOIN pg_constraint c ON c.conrelid = format('credit.%s_kept', t.name)::regclass
			 WHERE c.conname <> ALL ('{feedback_evidence,feedback_correction,push_reject_fields_list,push_reject_erased}') LOOP
		EXECUTE format('ALTER TABLE credit.%I RENAME CONSTRAINT %I TO %I', concat(r.name, '_kept'), r.conname,
					   regexp_replace(r.conname, format('^%s_', r.name), format('%s_kept_', r.name)));
	END LOOP;
END
$kept$;
-- Triggers ask what the key of the table on itself asked (sql/base/own_reference.sql).
ALTER TABLE credit.feedback_kept DROP CONSTRAINT feedback_kept_corrects_fkey;
DROP POLICY court ON credit.feedback_kept;
DROP POLICY department ON credit.feedback_kept;
DROP POLICY court ON credit.push_reject_kept;
-- So is credit.feedback_reject, over a table of which its readers have no right.
ALTER TABLE credit.feedback_reject RENAME TO feedback_reject_before;
ALTER SEQUENCE credit.feedback_reject_id_seq RENAME TO feedback_reject_before_id_seq;

-- They say who signs, and in what units.
DROP FUNCTION @extschema@.credit_effect_markdown(date, date, text);
DROP FUNCTION @extschema@.credit_effect_page(date, date, text);
DROP FUNCTION @extschema@.credit_note_report(date);
DROP FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]);
DROP FUNCTION credit.line_chart(text, date[], numeric[]);
DROP FUNCTION credit.effect_parts(date, date);
-- Without its digest it is granted column by column.
REVOKE SELECT ON credit.push FROM credit_court, credit_office, credit_auditor;
-- What the model says of views and columns whose names stay.
UPDATE credit.bi_view v SET note_zh = w.note_zh
FROM (VALUES ('dim_verdict', '查询的结论'), ('dim_purpose', '查询的用途'),
			 ('fact_listing', '每日名单：当日终了时名单中的数和当日变化'),
			 ('fact_measure', '每日终了时适用中的措施数：一份名单记录适用一项措施计一次')) w (view_name, note_zh)
WHERE v.view_name = w.view_name;
UPDATE credit.bi_column c SET name_zh = w.name_zh, name_en = w.name_en, note_zh = w.note_zh
FROM (VALUES ('dim_verdict', 'is_listed', '是否有措施适用', 'a measure applies, to the listed subject or through a post', NULL),
			 ('fact_listing', 'standing', '在册件数', 'listings that stand', '含停止适用的，不含宽限期内的'),
			 ('fact_measure', 'exempt', '豁免件数', 'exempt', '人数过少的计入生效件数；没有例外的只有少数人的为空'))
	w (view_name, column_name, name_zh, name_en, note_zh)
WHERE c.view_name = w.view_name AND c.column_name = w.column_name;

ALTER TRIGGER follow ON credit.change RENAME TO follow_before;

-- derived

ALTER TABLE credit.change ADD CONSTRAINT change_change_check CHECK (credit.is_change(change));
-- A database that follows goes on following, a transaction at a time; its listeners are told there.
DO LANGUAGE plpgsql $follow$
BEGIN
	IF (SELECT t.tgenabled FROM pg_trigger t WHERE t.tgrelid = 'credit.change'::regclass AND t.tgname = 'follow_before') = 'R' THEN
		ALTER TABLE credit.change ENABLE REPLICA TRIGGER follow, ENABLE TRIGGER tell_listeners;
	ELSE
		ALTER TABLE credit.change DISABLE TRIGGER follow;
	END IF;
	DROP TRIGGER follow_before ON credit.change;
	DROP FUNCTION credit.follow_change();
END
$follow$;

-- What hides rows is read by functions (sql/access/shown.sql).
REVOKE SELECT ON credit.push_reject_kept, credit.court_event, credit.listing, credit.listing_record, credit.relation, credit.party,
	credit.listing_bar, credit.stay, credit.exemption, credit.subject_link, credit.objection, credit.objection_step,
	credit.remark, credit.typical_case, credit.case_version, credit.case_step FROM credit_court;
REVOKE SELECT ON credit.access_log, credit.screening FROM credit_department;
-- Whoever was given a right on a table that a view shows now has it on the view.
DO LANGUAGE plpgsql $feedback$
DECLARE
	g record;
BEGIN
	FOR g IN
		SELECT c.oid::regclass AS shown, v.view_name, a.privilege_type,
			   CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS grantee
		FROM (VALUES ('credit.feedback_kept', 'feedback'), ('credit.push_reject_kept', 'push_reject'), ('credit.feedback_reject_before', 'feedback_reject')) v (shown, view_name)
		JOIN pg_class c ON c.oid = v.shown::regclass
		CROSS JOIN aclexplode(c.relacl) a
		WHERE a.grantee <> c.relowner AND a.grantee <> 'credit_view'::regrole
	LOOP
		EXECUTE format('REVOKE %s ON %s FROM %s', g.privilege_type, g.shown, g.grantee);
		IF g.privilege_type = ANY ('{SELECT,INSERT,UPDATE,DELETE}') THEN
			EXECUTE format('GRANT %s ON credit.%I TO %s', g.privilege_type, g.view_name, g.grantee);
		END IF;
	END LOOP;
END
$feedback$;
INSERT INTO credit.feedback_reject_kept (id, subject, measure, outcome, detail, code, reason, at, loaded_by) OVERRIDING SYSTEM VALUE
SELECT r.id, r.subject, r.measure, r.outcome, r.detail, r.code, r.reason, r.at, r.loaded_by FROM credit.feedback_reject_before r;
SELECT setval('credit.feedback_reject_id_seq', s.last_value, s.is_called) FROM credit.feedback_reject_before_id_seq s;
ALTER EXTENSION credit DROP TABLE credit.feedback_reject_before;
ALTER EXTENSION credit DROP SEQUENCE credit.feedback_reject_before_id_seq;
DROP TABLE credit.feedback_reject_before;

-- Who was given a right to ask has it with text as well, of which literals are taken now.
DO LANGUAGE plpgsql $by_text$
DECLARE
	g record;
BEGIN
	FOR g IN
		SELECT t.signature, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS grantee
		FROM (VALUES
			('@extschema@.credit_check(credit.subject, credit.measure, text)', '@extschema@.credit_check(text, text, text)'),
			('@extschema@.credit_is_restricted(credit.subject, credit.measure)', '@extschema@.credit_is_restricted(text, text)'),
			('@extschema@.credit_measures(credit.subject, timestamptz, timestamptz)', '@extschema@.credit_measures(text, timestamptz, timestamptz)'),
			('@extschema@.credit_explain(credit.subject, credit.measure)', '@extschema@.credit_explain(text, text)'),
			('@extschema@.credit_match(text[], credit.measure, text)', '@extschema@.credit_match(text[], text, text)'),
			('@extschema@.credit_match_rows(text[], credit.measure, text)', '@extschema@.credit_match_rows(text[], text, text)'),
			('@extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb)', '@extschema@.credit_feedback(text, text, text, jsonb)')) t (typed, signature)
		JOIN pg_proc p ON p.oid = t.typed::regprocedure
		CROSS JOIN aclexplode(p.proacl) a
		WHERE a.privilege_type = 'EXECUTE' AND a.grantee <> p.proowner
	LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', g.signature, g.grantee);
	END LOOP;
END
$by_text$;
-- Figures are told in multiples of the least group (sql/report/snapshot.sql); what is exact is the office's.
DROP FUNCTION credit.event_figures(timestamptz, timestamptz);
REVOKE SELECT ON credit.masked_list, credit.feedback_summary, credit.effect_document, credit.overdue_notice FROM credit_reader;
REVOKE EXECUTE ON FUNCTION @extschema@.credit_owed_summary, @extschema@.credit_effect_report, @extschema@.credit_effect_page,
	@extschema@.credit_effect_markdown, credit.effect_parts, credit.effect_html, credit.effect_text, credit.html,
	credit.html_table, credit.html_tiles, credit.html_style, credit.markdown, credit.markdown_table, credit.bar_chart,
	credit.line_chart, credit.compared, credit.share, credit.effect_rows, credit.effect_charts,
	credit.effect_by_outcome, credit.effect_by_measure, credit.effect_rates, credit.effect_overdue,
	credit.effect_tiles FROM credit_reader;

-- To 0.1.0 a case with 字第 before its number and one without were two (法〔2015〕137号).  Where both run for one subject,
-- one keeps its old key, and ends with the next full list that has the case once.
ALTER TABLE credit.listing DISABLE TRIGGER USER;
WITH r AS MATERIALIZED (
	SELECT l.listing, l.subject, l.court, l.case_key, credit.case_key(l.case_no) AS new_key
	FROM credit.listing l WHERE l.known_until = 'infinity' AND l.ended IS NULL
)
UPDATE credit.listing l SET case_key = credit.case_key(l.case_no)
WHERE l.case_key ~ '[字第执恢][0-9]' AND l.case_key <> credit.case_key(l.case_no)
  AND NOT EXISTS (SELECT FROM r a JOIN r b ON credit.subject_eq(b.subject, a.subject) AND b.court = a.court AND b.new_key = a.new_key
				  WHERE a.listing = l.listing AND b.listing <> a.listing AND (b.case_key = b.new_key OR b.listing < a.listing));
ALTER TABLE credit.listing ENABLE TRIGGER USER;
ALTER TABLE credit.listing_bar DISABLE TRIGGER USER;
UPDATE credit.listing_bar b SET case_key = credit.case_key(b.case_no)
WHERE b.case_key ~ '[字第执恢][0-9]' AND b.case_key <> credit.case_key(b.case_no)
  AND NOT EXISTS (SELECT FROM credit.listing_bar o
				  WHERE credit.subject_eq(o.subject, b.subject) AND o.bar = b.bar AND o.id <> b.id AND o.lifted_at IS NULL AND b.lifted_at IS NULL
					AND credit.case_key(o.case_no) = credit.case_key(b.case_no) AND (o.case_key = credit.case_key(o.case_no) OR o.id < b.id));
ALTER TABLE credit.listing_bar ENABLE TRIGGER USER;

ALTER TABLE credit.relation DISABLE TRIGGER close_only;
UPDATE credit.relation o SET runs_until = credit.post_runs_until(o.listing, o.until);
ALTER TABLE credit.relation ENABLE TRIGGER close_only,
	ALTER runs_until SET DEFAULT 'infinity', ALTER runs_until SET NOT NULL;

-- What the model says, in the comments.
DO LANGUAGE plpgsql $notes$
DECLARE
	v record;
BEGIN
	FOR v IN SELECT b.view_name, b.name_zh, concat_ws(' · ', b.note_zh, b.note_en) AS words, b.note_zh FROM credit.bi_view b LOOP
		EXECUTE format('COMMENT ON VIEW credit_bi.%I IS %L', v.view_name, v.words);
		IF starts_with(v.view_name::text, 'fact_') THEN
			EXECUTE format('COMMENT ON VIEW credit_bi.%I IS %L', v.name_zh,
						   concat_ws(' · ', concat('已由 credit_bi_zh 中的同名视图代替，0.3.0 起不再提供；', v.note_zh), format('deprecated: credit_bi_zh has it; credit_bi.%s with the names of its dimensions', v.view_name)));
		END IF;
	END LOOP;
	FOR v IN SELECT c.view_name, c.column_name,
					concat(c.name_zh, '（' || c.note_zh || '）', ' · ', c.name_en, ' (' || c.note_en || ')') AS words FROM credit.bi_column c LOOP
		EXECUTE format('COMMENT ON COLUMN credit_bi.%I.%I IS %L', v.view_name, v.column_name, v.words);
	END LOOP;
END
$notes$;

-- The words are in one place (credit.word).
UPDATE credit.outcome o SET name = credit.words_of('outcome', o.code) WHERE o.name <> credit.words_of('outcome', o.code);
UPDATE credit.removal_reason r SET name = credit.words_of('reason', r.code) WHERE r.name <> credit.words_of('reason', r.code);

-- The letter is made of parts.
DROP FUNCTION credit.section(text, text[]);
DROP FUNCTION credit.day_words(timestamptz);

-- They have one more argument, or another result, and so are other functions.
GRANT EXECUTE ON FUNCTION @extschema@.credit_load_plan(jsonb, boolean), @extschema@.credit_note_report TO credit_office;
GRANT EXECUTE ON FUNCTION @extschema@.credit_push(text, text, jsonb, text, text, timestamptz), @extschema@.credit_push(text, text, text, text, text, timestamptz),
	@extschema@.credit_push_inbox, @extschema@.credit_object, @extschema@.credit_correct
	TO credit_court;
GRANT EXECUTE ON FUNCTION @extschema@.credit_changes TO credit_court, credit_department;

-- What is entered next comes after all that there is, be it that the clock went back.
UPDATE credit.court c SET last_at = m.at
FROM (SELECT x.court, max(x.at) AS at
	  FROM (SELECT p.court, p.applied_at AS at FROM credit.push p
			UNION ALL SELECT e.court, e.at FROM credit.court_event e
			UNION ALL SELECT l.court, l.known_from FROM credit.listing l
			UNION ALL SELECT x.court, x.known_from FROM credit.exemption x
			UNION ALL SELECT l.court, r.known_from
					  FROM credit.relation r JOIN credit.listing l ON l.id = r.listing) x
	  GROUP BY x.court) m
WHERE m.court = c.name;

-- Their triggers now call credit.cache_changed(); a trigger that is replaced
-- fires again at its origin alone.
ALTER TABLE credit.plan_edition ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_measure ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_department ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_basis ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.measure_event ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.role_binding ENABLE ALWAYS TRIGGER binding_changed;
ALTER TABLE credit.subject_link ENABLE ALWAYS TRIGGER links_changed;
DROP FUNCTION credit.plan_changed();

-- credit.do_changes finds the measures of all kinds in one query.
DROP FUNCTION credit.reader_measures(text, boolean, text);

-- One with the courts takes its place.
DROP FUNCTION credit.held_about(credit.subject);

-- Nobody else's code puts records under a role.
ALTER TABLE credit.inbox ALTER loaded_by SET DEFAULT credit.own_role();

-- Whoever asks for what is held about a unit asks by any of its numbers.
DO LANGUAGE plpgsql $log$
DECLARE
	v_month regclass;
BEGIN
	FOR v_month IN SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = 'credit.access_log'::regclass LOOP
		EXECUTE format('DROP INDEX credit.%I', (SELECT c.relname FROM pg_class c WHERE c.oid = v_month) || '_subject_idx');
		EXECUTE format('CREATE INDEX %I ON %s (credit.subject_key(subject), checked_at)',
					   (SELECT c.relname FROM pg_class c WHERE c.oid = v_month) || '_key_idx', v_month);
		EXECUTE format('CREATE INDEX %I ON %s (transaction)',
					   (SELECT c.relname FROM pg_class c WHERE c.oid = v_month) || '_transaction_idx', v_month);
	END LOOP;
END
$log$;
DROP FUNCTION credit.identifiers_of(credit.subject);
-- A policy that is made anew has no comment yet.
COMMENT ON POLICY court ON credit.party IS 'a court sees what is its own';

-- Posts and bars are rows now instead of lists in constraints.
ALTER TABLE credit.plan_measure DROP CONSTRAINT plan_measure_binds_through_check;
ALTER TABLE credit.relation DROP CONSTRAINT relation_role_check, ADD FOREIGN KEY (role) REFERENCES credit.post_role;
ALTER TABLE credit.listing_bar DROP CONSTRAINT listing_bar_bar_check, ADD FOREIGN KEY (bar) REFERENCES credit.bar;

-- Arrays are lists: one dimension, counted from 1.
ALTER TABLE credit.plan_measure ADD CONSTRAINT plan_measure_effects_list CHECK (array_ndims(effects) = 1 AND array_lower(effects, 1) = 1),
	ADD CONSTRAINT plan_measure_binds_through_list CHECK (array_ndims(binds_through) = 1 AND array_lower(binds_through, 1) = 1);
ALTER TABLE credit.plan_basis ADD CONSTRAINT plan_basis_articles_list CHECK (array_ndims(articles) = 1 AND array_lower(articles, 1) = 1);
ALTER TABLE credit.role_binding ADD CONSTRAINT role_binding_measures_list CHECK (array_ndims(measures) = 1 AND array_lower(measures, 1) = 1);
ALTER TABLE credit.push ADD CONSTRAINT push_touches_list CHECK (array_ndims(touches) = 1 AND array_lower(touches, 1) = 1);
ALTER TABLE credit.listing_record ADD CONSTRAINT listing_record_grounds_list CHECK (array_ndims(grounds) = 1 AND array_lower(grounds, 1) = 1);
ALTER TABLE credit.outcome ADD CONSTRAINT outcome_effects_list CHECK (array_ndims(effects) = 1 AND array_lower(effects, 1) = 1);
ALTER TABLE credit.change ADD CONSTRAINT change_grounds_list CHECK (array_ndims(grounds) = 1 AND array_lower(grounds, 1) = 1);

-- Names that were too long or blank when they were entered stay, and no other comes in.
ALTER TABLE credit.purpose ADD CONSTRAINT purpose_limit
	CHECK (credit.limited(code, 'code') IS NOT NULL AND credit.limited(name, 'name') IS NOT NULL AND NOT credit.blank(name)) NOT VALID;
ALTER TABLE credit.division DROP CONSTRAINT division_name_check, ADD CONSTRAINT division_limit
	CHECK (credit.limited(name, 'name') IS NOT NULL AND NOT credit.blank(name)) NOT VALID;
DO LANGUAGE plpgsql $limits$
BEGIN
	ALTER TABLE credit.purpose VALIDATE CONSTRAINT purpose_limit;
	ALTER TABLE credit.division VALIDATE CONSTRAINT division_limit;
EXCEPTION WHEN string_data_right_truncation OR check_violation THEN
	NULL;
END
$limits$;

-- What replaced them is in version.sql and event.sql.
DROP FUNCTION credit.end_listing(credit.court_event, credit.listing, text, text, date, tstzmultirange);
DROP FUNCTION credit.require_removal_facts(text, jsonb);
DROP FUNCTION credit.write_stays(credit.court_event, credit.listing);
DROP FUNCTION credit.record_event(text, text, bigint, text, date, date, text, jsonb);

-- Departments are called what they were called on a day.
DROP FUNCTION credit.period_figures(date, date);

/*
 * 0.1.0 kept what decisions came to, but not those that pushes carried, nor what
 * a correction had changed.  Both follow from its versions: of two that follow
 * each other, what the later one says otherwise.
 */
DO LANGUAGE plpgsql $decisions$
BEGIN
	CREATE TEMP TABLE changed ON COMMIT DROP AS
	SELECT l.listing, l.court, l.push, l.event, l.known_from, r.decision_no, r.decided_on,
		   (SELECT jsonb_object_agg(f.field, f.said)
			FROM (VALUES
				('grounds', to_jsonb(r.grounds), to_jsonb(o.grounds)),
				('period_years', to_jsonb(r.period_years), to_jsonb(o.period_years)),
				('decided_on', to_jsonb(r.decided_on), to_jsonb(o.decided_on)),
				('published_on', to_jsonb(r.published_on), to_jsonb(o.published_on)),
				('grace_until', to_jsonb(r.grace_until), to_jsonb(o.grace_until)),
				('exit_ban', CASE WHEN l.event IS NOT NULL THEN to_jsonb(l.exit_ban) END,
							 CASE WHEN l.event IS NOT NULL THEN to_jsonb(b.exit_ban) END)) f (field, said, held)
			WHERE f.said IS DISTINCT FROM f.held) AS facts,
		   CASE WHEN l.event IS NULL AND l.exit_ban <> b.exit_ban THEN l.exit_ban END AS banned
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id = l.id
	JOIN credit.listing b ON b.listing = l.listing AND b.known_until = l.known_from
	JOIN credit.listing_record o ON o.id = b.id
	WHERE l.id <> l.listing;
	-- What a script makes is the extension's, and could not be dropped.
	ALTER EXTENSION credit DROP TABLE changed;

	ALTER TABLE credit.court_event DISABLE TRIGGER append_only, DISABLE TRIGGER erase_only;
	UPDATE credit.court_event e SET facts = c.facts
	FROM changed c WHERE c.event = e.id AND e.action = 'correct' AND c.facts IS NOT NULL;
	ALTER TABLE credit.court_event ENABLE TRIGGER append_only, ENABLE TRIGGER erase_only;
	INSERT INTO credit.court_event (court, action, listing, document_no, decided_on, facts, at, push)
	SELECT c.court, 'correct', c.listing, c.decision_no, c.decided_on, c.facts, c.known_from, c.push
	FROM changed c WHERE c.push IS NOT NULL AND c.facts IS NOT NULL ORDER BY c.known_from, c.listing;
	INSERT INTO credit.court_event (court, action, listing, since, at, push)
	SELECT c.court, CASE WHEN c.banned THEN 'exit_ban' ELSE 'lift_exit_ban' END, c.listing, c.known_from, c.known_from,
		   c.push
	FROM changed c WHERE c.banned IS NOT NULL ORDER BY c.known_from, c.listing;
	INSERT INTO credit.court_event (court, action, listing, since, reason, at, push)
	SELECT l.court,
		   CASE WHEN l.ended = 'expired' THEN 'expire'
				WHEN l.end_reason = 'no longer in the court''s full list' THEN 'absent'
				WHEN r.grounds = '{1}' THEN 'remove' ELSE 'remove_early' END,
		   l.listing, l.until, l.end_reason, l.known_from, l.push
	FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
	WHERE l.known_until = 'infinity' AND l.ended IS NOT NULL AND l.push IS NOT NULL
	ORDER BY l.known_from, l.listing;

	-- 0.1.0 answered an exit ban that a push brought later for all of the listing's time, and a period that began on a
	-- leap day ended a day short.  What was answered stays until somebody has looked.
	PERFORM credit.tell_of_stale_versions();
END
$decisions$;
