-- Practice, 个人信息保护法 art. 47, 山东省社会信用条例 art. 38: what may no longer
-- be shown is erased after the term that the office sets.  No number, name or
-- text of the subject, or of others named with it, is left anywhere; that
-- something was done, and when, is.
BEGIN;
SELECT plan(86);
SET LOCAL timezone = 'America/New_York';
SET LOCAL client_min_messages = warning;

\i test/years_pass.sql
-- In which tables anything is left of those whom the pattern tells.
CREATE FUNCTION pg_temp.left_of(pattern text) RETURNS TABLE (relation text, rows bigint) LANGUAGE plpgsql AS $$
DECLARE
	t regclass;
BEGIN
	FOR t IN SELECT c.oid FROM pg_class c WHERE c.relnamespace IN ('credit'::regnamespace, 'credit_bi'::regnamespace) AND c.relkind = 'r' ORDER BY c.relname LOOP
		RETURN QUERY EXECUTE format('SELECT %L, count(*) FROM %s t WHERE t::text ~ $1 HAVING count(*) > 0', t, t) USING pattern;
	END LOOP;
END
$$;

CREATE ROLE erasure_office; CREATE ROLE erasure_police; CREATE ROLE erasure_court;
GRANT credit_office TO erasure_office;
SELECT credit_bind_department('区公安分局', 'erasure_police'), credit_bind_court('济南市莱芜区人民法院', 'erasure_court');

-- Everything that can be entered about somebody, each with a word that tells whom it is about.
\set whom '茜草|379999196001110130|379999600111013|MA3DEM019|379999196203130252|379999199706068255|0116执恢?0*777'
CREATE TEMP TABLE known AS SELECT credit_note_warning('济南市莱芜区人民法院', '379999196001110130', '（2019）鲁0116执777号', 'mail', '2026-01-02', '茜草通知') AS warning,
	credit_request_listing('济南市莱芜区人民法院', '379999196001110130', '（2019）鲁0116执777号', '申请人茜草', '2026-01-02', '茜草有房') AS request;
CREATE TEMP TABLE l AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196001110130', '蓝茜草', '（2019）鲁0116执777号', '{2}', '茜草决1号', '2026-01-05', '2026-01-05', 2,
		'{"obligation": "茜草还款", "performance": "茜草未还", "basis_no": "茜草判1号", "basis_issuer": "茜草院", "sex": "男", "area": "茜草乡", "performed_part": "茜草零", "unperformed_part": "茜草全部"}') AS person;
SELECT credit_decide_request(request, true, '茜草准1号', '2026-01-06', person, '茜草属实') FROM known, l;
SELECT FROM credit_push('济南市莱芜区人民法院', '2026-1', '[
	{"iname": "莱芜茜草有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2019）鲁0116执7770号", "grounds": [2], "decisionDate": "2026-01-05", "decisionNumber": "茜草决2号", "businessEntity": "茜草",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]},
	{"iname": "蓝茜草草", "cardNum": "379999196001110130", "caseCode": "（2019）鲁0116执777号", "grounds": [2], "decisionDate": "2026-01-05"},
	{"iname": "蓝茜草", "cardNum": "379999196001110131", "caseCode": "（2019）鲁0116执777号", "grounds": [2], "decisionDate": "2026-01-05"}]');
ALTER TABLE l ADD organization bigint;
UPDATE l SET organization = (SELECT listing FROM credit.listing WHERE subject = '91370116MA3DEM0198');
SELECT credit_bind(organization, '379999199706068255', 'actual_controller', '2026-01-05', '茜草任1号', '2026-01-06') FROM l;
SELECT credit_serve_listing(person, 'mail', '2026-01-08', '茜草送1号'), credit_notify_employer(person, 'state_functionary', '茜草局', '茜草报1号', '2026-01-09'), credit_add_remark(person, '茜草冤枉') FROM l;
CREATE TEMP TABLE o AS SELECT credit_object(person, 'inaccurate', '茜草地址有误', '2026-01-10') AS objection FROM l;
SELECT credit_decide_objection(objection, false, '茜草驳1号', '2026-01-12', '茜草无据'), credit_serve_decision(objection, '2026-01-13') FROM o;
SELECT credit_correct(person, '{"obligation": "茜草还清"}', '茜草笔误', '2026-01-10', '茜草更1号', '2026-01-14') FROM l;
SELECT credit_add_case('济南市莱芜区人民法院', person, '（2026）鲁0116执恢777号', '茜草恢1号', '2026-01-15') FROM l;
SELECT credit_exempt('济南市莱芜区人民法院', '379999196001110130', 'laiwu/13', '茜草买房', '茜草免1号', credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 3);
SELECT credit_bar('济南市莱芜区人民法院', '379999196001110130', '（2019）鲁0116执778号', 'security_given', '茜草保1号');
SELECT credit_lift_bar(id, '茜草撤保') FROM credit.listing_bar;
SELECT credit_link_successor('济南市莱芜区人民法院', '91370116MA3DEM0198', '91370116MA3DEM0273', '2026-01-15', '茜草继1号', '2026-01-15');
SELECT credit_check('379999196001110130', 'laiwu/4', 'bidding: 茜草投标'), credit_override('379999196001110130', 'laiwu/4', '茜草急需');
SELECT FROM credit_match('{379999196001110130}', 'laiwu/4', 'bidding: 茜草名册');
CREATE TEMP TABLE f AS SELECT credit_feedback('379999196001110130', 'laiwu/4', 'refused', '{"note": "茜草被拒", "document_no": "茜草文1号", "evidence_uri": "https://example.org/茜草", "evidence_sha256": "0000000000000000000000000000000000000000000000000000000000000000"}') AS feedback;
SELECT credit_correct_feedback(feedback, 'refused', '{"note": "茜草更正"}', '茜草误记') FROM f;
SELECT credit_object_feedback(feedback, '茜草不服', '2026-01-20') FROM f;
INSERT INTO credit.feedback (subject, measure, outcome, detail) VALUES ('379999196001110130', 'laiwu/4', 'refused', '{"note": "茜草旧录"}');
DELETE FROM credit.feedback WHERE detail ->> 'note' = '茜草旧录';
INSERT INTO credit.feedback_reject_kept (subject, measure, outcome, detail, code, reason) VALUES ('379999196001110130', 'laiwu/4', 'refused', '茜草', '22023', '茜草');
INSERT INTO credit.sent_feedback SELECT feedback, now(), 'erasure_police', 'CR002', '茜草' FROM f;
SELECT credit_request_assistance('济南市莱芜区人民法院', person, 'laiwu/35', '区公安分局', '茜草协1号', credit.legal_day(now()) + 5, '查询') FROM l;
SELECT credit_withdraw_assistance(id, '茜草撤协1号', '茜草已到案') FROM credit.assistance;
CREATE TEMP TABLE c AS SELECT credit_draft_case(person, '典型') AS story FROM l;
SELECT credit_edit_case(story, '典型案例', '茜草 已写完') FROM c;
SELECT credit_approve_case(story, '茜草批1号', '2026-01-21') FROM c;
-- Whom a department's own table holds, and what was noticed of it.
CREATE TABLE erasure_holder (licence text PRIMARY KEY, who credit.subject);
INSERT INTO erasure_holder VALUES ('茜草证1号', '379999196001110130');
CREATE INDEX ON erasure_holder (credit_subject_key(who));
ALTER TABLE erasure_holder OWNER TO erasure_police;
SET LOCAL ROLE erasure_police;
SELECT credit_watch('erasure_holder', 'who', 'laiwu/35', '{licence}');
SELECT credit_note_hits();
-- Whom it has sent in a list, which no job has removed.
SELECT credit_watch_list('茜草名册', '{379999196001110130}', '{laiwu/35}', 'enforcement：茜草', credit.legal_day(now()) + 30);
RESET ROLE;
SELECT credit_remove_early(person, 'active_performance', '茜草删1号', '2026-02-01') FROM l;
SELECT credit_remove_early(organization, 'active_performance', '茜草删2号', '2026-02-01') FROM l;
-- What waits: an objection that is open, and a bar that is in force.
CREATE TEMP TABLE waits AS SELECT credit_list('济南市莱芜区人民法院', '379999198506150049', '戊', '（2019）鲁0116执779号', '{2}', '决定779', '2026-01-05', '2026-01-05') AS listing;
SELECT credit_object(listing, 'inaccurate', '有误', '2026-01-10'), credit_remove_early(listing, 'active_performance', '删779', '2026-02-01') FROM waits;
SELECT credit_bar('济南市莱芜区人民法院', '91370116MA3C1T2K4K', '（2019）鲁0116执780号', 'security_given', '保780');
-- Loaded, and pushed by nobody.
INSERT INTO credit.inbox (record) VALUES ('{"iname": "蓝茜草"}'), ('{"iname": "茜草');
-- Copied and read by nobody; and sent back, and never corrected.
INSERT INTO credit.sheet_line (line) VALUES ('茜草,379999196001110130');
INSERT INTO credit.sheet (header, separator, marked) VALUES ('{证件号码,措施,结果}', ',', false);
INSERT INTO credit.sheet_row (sheet, line_no, record_of, cells, reason) SELECT id, 2, 2, '{379999196001110130,laiwu/4,拒绝}', '茜草' FROM credit.sheet;
-- Written as the days of the tests went on.
INSERT INTO credit.case_version (typical_case, version, title, body) SELECT story, 9, '茜草', '茜草' FROM c;
INSERT INTO credit.case_step (typical_case, step, version, document_no, day, reason) SELECT story, 'withdrawn', 9, '茜草回1号', '2026-02-02', '茜草' FROM c;
SELECT set_has($$SELECT relation FROM pg_temp.left_of($$ || quote_literal(:'whom') || $$)$$,
	$$SELECT 'credit.' || relation FROM credit.personal_data WHERE cardinality(erased) > 0 AND relation NOT IN ('assistance_answer', 'access_log', 'push') UNION ALL SELECT 'credit.access_log_rest'$$, 'each table that holds personal data holds some');

-- Not before the office says so, and not before its time
SELECT is_empty('SELECT * FROM credit_erase(false)', 'nothing is erased before the office has set a term');
SELECT throws_ok('SELECT credit_set_erasure_term(35)', '22023', 'the term of erasure must be between 36 and 1200 months', 'a term is not shorter than the log is kept');
SELECT throws_ok('SELECT credit_set_erasure_term(1201)', '22023', NULL, 'nor without end');
SELECT throws_ok('SELECT * FROM credit_erase(NULL)', '22023', 'it is not said whether this is a dry run', 'it is said whether it counts or erases');
SELECT throws_ok('SELECT * FROM credit_erase(true, 0)', '22023', NULL, 'a batch has rows');
SET LOCAL ROLE erasure_office;
SELECT throws_ok('SELECT * FROM credit.term; DELETE FROM credit.term', '42501', NULL, 'the office changes terms by the function alone');
RESET ROLE;
SELECT lives_ok('SELECT credit_set_erasure_term(36)', 'the office sets it');
SELECT is(credit.erasure_term(), 36, 'three years');
SELECT lives_ok($$SET LOCAL credit.log_retention = 60$$, 'where the log is kept longer');
SELECT is(credit.erasure_term(), 60, 'so is what it rests on');
SET LOCAL credit.log_retention = 36;
SELECT is_empty('SELECT * FROM credit_erase(false)', 'what has just ended is kept');
SELECT pg_temp.years_pass(7);
-- The list goes on: what was entered last says what time it is.
CREATE TEMP TABLE present AS SELECT
	credit_list('济南市莱芜区人民法院', '379999196102120186', '乙', '（2026）鲁0116执3号', '{1}', '决定3', '2026-01-05', '2026-01-05') AS running;
SELECT is_empty('SELECT * FROM credit_erase(false)', 'seven years after its end it is shown no more, and the term runs');
SELECT pg_temp.years_pass(2);
SELECT is_empty('SELECT * FROM credit_erase(false)', 'a clock that is far ahead of all that was entered erases nothing');
SELECT FROM credit_push('济南市莱芜区人民法院', '2026-2', '[{"iname": "丙", "cardNum": "379999196809030598", "caseCode": "（2026）鲁0116执4号", "grounds": [1], "decisionDate": "2026-06-01"}]');
SELECT is((SELECT rows FROM credit_erase() WHERE relation = 'listing'), (SELECT count(*) FROM credit.listing v, l WHERE v.listing IN (l.person, l.organization)), 'the listings are due');
-- As if another transaction, which has ended, had written the log, and it was sealed then.
SET LOCAL session_replication_role = replica;
UPDATE credit.access_log SET transaction = '3' WHERE checked_at < now() - '5 years'::interval;
INSERT INTO credit.access_log (checked_at, subject, measure, purpose, note, verdict, version, session_role, asking_role, application, transaction)
SELECT a.checked_at + '1 minute'::interval, a.subject, a.measure, a.purpose, a.note, a.verdict, a.version, 'x', 'x', 'x', '3' FROM credit.access_log a WHERE a.version IS NOT NULL AND a.checked_at < now() - '5 years'::interval;
SAVEPOINT unsealed;
-- Sealed by version 0.1.0, whose digests have no salts
INSERT INTO credit.log_batch (month, ids, entries, entry_digests, digest, complete_to, system, sealed_at, sealed_by)
SELECT credit.log_month(min(a.checked_at)), range_agg(int8range(a.id, a.id, '[]')), count(*), string_agg(substr(credit.entry_digest(a, NULL), 1, 8), ''::bytea ORDER BY a.id), 'x', '4', 1, max(a.checked_at), 'x'
FROM credit.access_log a WHERE a.transaction = '3';
SELECT is((SELECT rows FROM credit_erase() WHERE relation = 'listing'), (SELECT count(*) FROM credit.listing v, l WHERE v.listing = l.organization), 'a listing waits for an entry of the access log whose digest would tell, until that has expired');
ROLLBACK TO unsealed;
SET LOCAL session_replication_role = origin;
SELECT is(credit.seal_entries(1, (SELECT max(a.checked_at) FROM credit.access_log a WHERE a.transaction = '3')), (SELECT count(*)::int FROM credit.access_log a WHERE a.transaction = '3'), 'entries are sealed when they are new');
SELECT is_empty('SELECT * FROM credit_verify_log()', '... which verifies');
SELECT digest AS log_anchor FROM credit.log_batch ORDER BY no DESC LIMIT 1 \gset
CREATE TEMP TABLE log_before AS SELECT a.id, a.subject::text, a.note, a.subject_salt, a.note_salt FROM credit.access_log a WHERE a.transaction = '3';

-- Answers about the others, before
CREATE TEMP VIEW others AS
	SELECT s, m.measure::text, m.verdict::text, m.via::text, m.case_no, m.since, m.until FROM unnest('{379999196102120186,379999196809030598,379999196001110130,91370116MA3DEM0198}'::credit.subject[]) s, credit_measures(s) m
	UNION ALL SELECT '379999196102120186', 'fingerprint', credit_list_fingerprint('济南市莱芜区人民法院'), NULL, NULL, NULL, NULL
	UNION ALL SELECT l.subject, 'history', l.name, NULL, l.case_no, l.since, l.until FROM credit.listing_history l;
CREATE TEMP TABLE before AS SELECT o.* FROM others o;
CREATE TEMP TABLE rows_before AS SELECT 'listing' AS t, count(*) FROM credit.listing UNION ALL SELECT 'court_event', count(*) FROM credit.court_event UNION ALL SELECT 'party', count(*) FROM credit.party;

INSERT INTO credit.inbox (record) VALUES ('{"iname": "新"}');

-- The effect report of the year of which something is to be erased, and of years of which nothing is.
CREATE TEMP TABLE year AS SELECT credit.legal_day(at) - 200 AS first_day, credit.legal_day(at) + 200 AS last_day FROM credit.objection, l WHERE listing = l.person;
CREATE TEMP VIEW report AS SELECT r.* FROM year y, credit_effect_report(y.first_day, y.last_day) r;
CREATE TEMP TABLE report_before AS SELECT r.* FROM report r;
CREATE FUNCTION pg_temp.added(r text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE n numeric;
BEGIN
	EXECUTE format($f$SELECT sum(value) FROM %I WHERE section = 'list' AND item IN ('added_persons', 'added_organizations')$f$, r) INTO n;
	RETURN n;
END $$;
SELECT is_empty($$SELECT * FROM report WHERE section = 'erased'$$, 'an effect report says nothing of an erasure that has not been');

-- The dry run
CREATE TEMP TABLE dry AS SELECT * FROM credit_erase();
SELECT is((SELECT count(*) FROM dry WHERE certificate IS NOT NULL), 0::bigint, 'a dry run has no certificate');
SELECT is((SELECT rows FROM dry WHERE relation = 'listing'), (SELECT count(*) FROM credit.listing l, l x WHERE l.listing IN (x.person, x.organization)), 'it counts what would go');
SELECT isnt_empty($$SELECT * FROM pg_temp.left_of('茜草')$$, 'and erases nothing');
SELECT is((SELECT count(*) FROM credit.erasure), 0::bigint, 'nor certifies it');

-- Only by a certificate
SELECT throws_ok($$UPDATE credit.remark SET subject = NULL, content = NULL$$, '42501', 'table "credit.remark" is append-only', 'without a certificate nothing is erased: what is append-only');
SELECT throws_ok($$UPDATE credit.listing SET subject = NULL, case_no = NULL, case_key = NULL$$, '42501', NULL, 'what has versions');
SELECT throws_ok($$UPDATE credit.listing_bar SET subject = NULL, case_no = NULL, case_key = NULL, document_no = NULL$$, '42501', NULL, 'what is ended once');
SELECT throws_ok($$UPDATE credit.feedback SET subject = NULL, detail = NULL$$, '42501', NULL, 'feedback');
SELECT throws_ok($$INSERT INTO credit.feedback (subject, measure, outcome) VALUES (NULL, 'laiwu/4', 'refused')$$, '23502', 'a feedback has no subject or no detail', 'nor is there feedback about nobody');

-- It is erased
CREATE TEMP TABLE done AS SELECT * FROM credit_erase(false);
SELECT set_eq('SELECT relation, rows FROM done', 'SELECT relation, rows FROM dry', 'what the dry run said is erased');
SELECT is_empty(format('SELECT * FROM pg_temp.left_of(%L)', :'whom'), 'no number, name or text of those erased is left in any table');
SELECT is((SELECT (rows ->> 'inbox')::int FROM credit.erasure_list), 2, 'records that nobody pushed are counted in the certificate');
SELECT results_eq('SELECT record FROM credit.my_inbox', $$VALUES ('{"iname": "新"}')$$, 'and gone, but for one that was loaded since');
SELECT is_empty('SELECT * FROM credit_erase(false)', 'again, nothing is left to erase');
SELECT is((SELECT count(*) FROM credit.erasure), 1::bigint, 'and nothing is certified');

SELECT is((SELECT count(*) FROM credit.listing v, waits w WHERE v.listing = w.listing AND v.subject IS NULL), 0::bigint, 'a listing waits while an objection to it is open');
SELECT isnt_empty($$SELECT * FROM credit.party WHERE name = '戊'$$, 'and so does the name');
SELECT is((SELECT count(*) FROM credit.listing_bar WHERE subject IS NOT NULL), 1::bigint, 'a bar that is in force goes on protecting its subject');

-- What is left is evidence
SELECT set_eq($$SELECT 'listing' AS t, count(*) FROM credit.listing UNION ALL SELECT 'court_event', count(*) FROM credit.court_event UNION ALL SELECT 'party', count(*) FROM credit.party$$, 'TABLE rows_before', 'no row is gone');
SELECT is((SELECT count(*) FROM credit.listing v, l WHERE v.listing = l.person AND v.subject IS NULL AND v.since IS NOT NULL AND v.known_from IS NOT NULL AND v.source_digest IS NOT NULL), (SELECT count(*) FROM credit.listing v, l WHERE v.listing = l.person), 'versions keep their numbers, days and digests');
SELECT set_eq($$SELECT action FROM credit.court_event e, l WHERE e.listing = l.person$$, '{correct,case_no,remove_early}'::text[], 'decisions keep what was done');
SELECT is((SELECT count(*) FROM credit.court_event e, l WHERE e.listing = l.person AND e.decided_on IS NULL), 0::bigint, 'and when');
SELECT set_eq('SELECT action FROM credit.feedback_log', '{insert,update,delete}'::text[], 'the log of feedback keeps that it was changed, the erasure among it');
SELECT results_eq('SELECT certificate, listings, term, confirmed_by FROM credit.erasure_list', 'SELECT max(certificate), 2::bigint, 36, ''{}''::text[] FROM done', 'the certificate says how many');
SELECT is((SELECT (rows ->> 'listing_record')::bigint FROM credit.erasure_list), (SELECT rows FROM done WHERE relation = 'listing_record'), 'of which tables');

-- An effect report of that time says what is missing in it
SELECT results_eq($$SELECT item, value, before FROM report WHERE section = 'erased'$$, $$VALUES ('feedbacks', 1::numeric, 0::numeric), ('listings', 2, 0)$$, 'how many listings, and how much feedback whose subjects are not counted');
SELECT is(pg_temp.added('report') + 2, pg_temp.added('report_before'), 'listings added and listings erased are those that were added');
SELECT set_eq($$SELECT section, item, department, value FROM report WHERE section IN ('feedback', 'measure') OR section = 'feedback_total' AND item <> 'subjects'$$,
	$$SELECT section, item, department, value FROM report_before WHERE section IN ('feedback', 'measure') OR section = 'feedback_total' AND item <> 'subjects'$$, 'feedback is counted as before');
SELECT is((SELECT value FROM report WHERE item = 'subjects') + 1, (SELECT value FROM report_before WHERE item = 'subjects'), 'but not about whom');
SELECT results_eq($$SELECT r.item, r.value, r.before FROM year y, credit_effect_report(y.last_day + 1, y.last_day + 1 + (y.last_day - y.first_day)) r WHERE r.section = 'erased'$$,
	$$VALUES ('feedbacks', 0::numeric, 1::numeric), ('listings', 0, 2)$$, 'the report of the time after it says so of what it compares itself with');
SELECT is_empty($$SELECT r.* FROM year y, credit_effect_report(y.last_day + 402, y.last_day + 600) r WHERE r.section = 'erased'$$, 'that of other years says nothing');
SELECT matches(credit_effect_markdown(first_day, last_day), '本期的名单记录中有2例（上期的有0例）已依法清除.*本期的反馈中有1件', 'the document says it in words') FROM year;
SELECT unalike(credit_effect_page(last_day + 402, last_day + 600), '%清除%', 'where there is something to say') FROM year;

-- Nothing is told of it
SELECT set_eq('TABLE others', 'TABLE before', 'answers about the others, the list''s fingerprint and its history are the same');
SELECT is(credit_statement('379999196001110130') -> 'listings', '[]', 'the subject''s own statement has nothing');
SELECT is((credit_check('379999196001110130', 'laiwu/4', 'bidding')).verdict, 'clear', 'a question is answered clear');
SELECT is_empty($$SELECT * FROM credit_measures('379999196203130252', '2018-01-01')$$, 'nor is anything told of the past');
SELECT throws_ok(format('SELECT credit_revoke(%s, ''x'', ''2026-03-02'', ''撤1'', ''2026-03-03'')', person), '42704', format('there is no listing %s', person), 'what is erased cannot be decided on') FROM l;
SELECT throws_ok(format('SELECT credit_add_remark(%s, ''x'')', person), '42704', NULL, 'nor spoken about') FROM l;
SELECT is_empty('SELECT * FROM credit.deadline_list WHERE listing IN (SELECT person FROM l UNION SELECT organization FROM l)', 'nothing is still to be done about it');
SELECT is_empty('SELECT * FROM credit.stale_versions()', 'what is in force is what decisions come to, as before');
SELECT is(credit.recompile(), 0::bigint, 'and nothing is written anew');
SELECT lives_ok('SELECT credit_snapshot(), credit_list_fingerprint(''济南市莱芜区人民法院''), credit_effect_page(''2017-01-01'', ''2017-12-31'')', 'figures and reports are made');
SELECT lives_ok($$SELECT * FROM credit.decision_list; SELECT * FROM credit.objection_state; SELECT * FROM credit.undo_list; SELECT * FROM credit.owed; SELECT * FROM credit.case_state$$, 'and views are read');

-- What ended stays ended
CREATE TEMP TABLE again AS SELECT * FROM credit_push('济南市莱芜区人民法院', '2026-3', '[
	{"iname": "莱芜茜草有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "(2019)鲁0116执7770号", "grounds": [2], "decisionDate": "2026-01-05", "decisionNumber": "茜草决2号", "businessEntity": "茜草",
	 "relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}]');
SELECT is(added + rejected * 10, 10::bigint, 'a record of what was erased lists nobody again, spelt otherwise as well') FROM again;
SELECT matches(reason, '^a listing with the same facts has ended and was erased', 'it is held') FROM credit.push_reject WHERE reason IS NOT NULL;

-- Followers
SELECT set_eq($$SELECT c.change, c.listing FROM credit.change c, l WHERE c.erasure IS NOT NULL$$, $$SELECT 'erased', person FROM l UNION ALL SELECT 'erased', organization FROM l UNION ALL SELECT 'exemption_erased', NULL$$, 'the feed tells what was erased');
SELECT is_empty($$SELECT * FROM credit.change c, l WHERE c.listing IN (l.person, l.organization) AND num_nonnulls(c.subject, c.other, c.case_no, c.decision_no) > 0$$, 'and nothing of what it once told of it');
SELECT is(credit_rebuild_changes(), 0::bigint, 'nothing is missing in it');
SET LOCAL ROLE erasure_police;
SELECT throws_ok('SELECT credit_confirm_erasure(0)', '42704', 'there is no certificate of erasure 0', 'confirms a certificate that is there');
SELECT is(credit_confirm_erasure((SELECT max(certificate) FROM credit.erasure_list)), 1, 'that its copies are erased, too');
SELECT is(credit_confirm_erasure((SELECT max(certificate) FROM credit.erasure_list)), 0, 'once');
RESET ROLE;
SELECT is((SELECT confirmed_by FROM credit.erasure_list), '{区公安分局}', 'the certificate has its receipt');

-- Proof
SELECT is_empty('SELECT * FROM credit_verify_erasure()', 'the certificate verifies');
SELECT is_empty(format('SELECT * FROM credit_verify_erasure(%L)', digest), 'by the digest that was kept elsewhere') FROM credit.erasure_list;
SELECT is_empty(format('SELECT * FROM credit_verify_log(%L)', :'log_anchor'), 'so does the access log, by the digest that was kept elsewhere');
SELECT is((SELECT count(*) FROM credit.access_log a JOIN log_before b ON b.id = a.id WHERE num_nonnulls(a.subject, a.note, a.subject_salt, a.note_salt) = 0), (SELECT count(*) FROM log_before), 'whose entries of then are about nobody now');
SELECT is_empty($$SELECT x.id FROM credit.erased_entry x JOIN log_before b ON b.id = x.id JOIN credit.access_log a ON a.id = x.id, unnest(ARRAY[NULL, a.salt]) s WHERE x.subject_digest = credit.salted_digest('sha256', s, b.subject) OR x.note_digest = credit.salted_digest('sha256', s, b.note)$$,
	'who knows all but the salt tries out in vain');
SELECT is((SELECT count(*) FROM credit.erased_entry x JOIN log_before b ON b.id = x.id WHERE x.subject_digest = credit.salted_digest('sha256', b.subject_salt, b.subject)), (SELECT count(*) FROM log_before), '... while with it, it would be found');
SELECT results_eq($$SELECT problem FROM credit_verify_erasure('x')$$, $$VALUES ('no certificate has the digest that was kept elsewhere')$$, 'another digest is found out');
SET LOCAL session_replication_role = replica;
SAVEPOINT whole;
UPDATE credit.erasure SET listings = '{}';
SELECT results_eq($$SELECT problem FROM credit_verify_erasure()$$, $$VALUES ('the certificate was changed')$$, 'a changed certificate is found out');
ROLLBACK TO whole;
UPDATE credit.remark SET subject = '379999196001110130', content = 'x';
SELECT results_eq($$SELECT problem, relation FROM credit_verify_erasure()$$, $$VALUES ('it was erased, and holds personal data', 'remark')$$, 'what was filled again is found out');
ROLLBACK TO whole;
UPDATE credit.listing SET subject = NULL, case_no = NULL, case_key = NULL WHERE subject = '379999196102120186';
SELECT results_eq($$SELECT problem, relation FROM credit_verify_erasure()$$, $$VALUES ('it was erased without a certificate', 'listing')$$, 'so is what was emptied without a certificate');
ROLLBACK TO whole;
DELETE FROM credit.erasure_part WHERE relation = 'remark';
SELECT set_eq($$SELECT problem, relation FROM credit_verify_erasure()$$, $$VALUES ('the certificate was changed', NULL), ('it was erased without a certificate', 'remark')$$, 'and a part that was taken out');
ROLLBACK TO whole;
SET LOCAL session_replication_role = origin;
-- In the transaction of a certificate, too, nothing passes that it does not name.
SELECT throws_ok($$UPDATE credit.remark SET at = now()$$, '42501', NULL, 'a certificate lets no other column pass');
SELECT throws_ok($$UPDATE credit.party SET subject = NULL, name_key = NULL, name = NULL WHERE subject IS NOT NULL$$, '42501', NULL, 'and no other row');
SELECT throws_ok($$UPDATE credit.erasure SET listings = '{}'$$, '42501', NULL, 'nor a change of itself');

SELECT * FROM finish();
ROLLBACK;
