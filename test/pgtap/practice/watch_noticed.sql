-- Practice: hits of a watched table are noticed once, owed until they are
-- answered or have ended, and shown until what was done is lifted.
BEGIN;
SELECT plan(80);

CREATE ROLE transport; SELECT credit_bind_department('区文明办', 'transport') \gset
CREATE ROLE finance; SELECT credit_bind_department('区财政局', 'finance') \gset
CREATE ROLE court_a; SELECT credit_bind_court('济南市莱芜区人民法院', 'court_a') \gset
\i test/as_role.sql
\i test/years_pass.sql
GRANT ALL ON SCHEMA public TO PUBLIC;
SELECT credit_push('济南市莱芜区人民法院', '1', '[
	{"iname": "砚禾", "cardNum": "91370116MA3DEM0198", "caseCode": "（2026）鲁0116执1号", "grounds": [2], "decisionDate": "2026-06-01",
	 "relations": [{"cardNum": "379999196102120186", "role": "法定代表人", "since": "2019-06-12"}]}]') \gset
DO $$ BEGIN
	PERFORM credit_load_holidays(y, 'test', jsonb_build_array(jsonb_build_object('day', y || '-01-01', 'name', '元旦', 'working', false)))
	FROM generate_series(2027, extract(year FROM now())::int + 1) y WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y);
END $$;
SET ROLE transport;
CREATE TABLE honour (id integer, part text, holder text, title text, standing boolean DEFAULT true, PRIMARY KEY (part, id));
CREATE INDEX honour_key ON honour (credit_subject_key(holder));
INSERT INTO honour VALUES (1, 'a', '379999196102120186', '劳动模范'), (2, 'a', ' 91370116ma3dem0198 ', '守合同'), (3, 'a', '不详', 'x'), (4, 'b', '91350100M000100Y43', 'y'), (5, 'b', '379999196102120186', '道德模范');
SELECT credit_watch('honour', 'holder', 'laiwu/29', '{title}', 'standing') AS w \gset
RESET ROLE;
CREATE FUNCTION pg_temp.note() RETURNS text LANGUAGE sql AS $$SELECT pg_temp.as_role('transport', 'SELECT concat_ws(''/'', begun, ended, problem) FROM credit_note_hits()')$$;
CREATE FUNCTION pg_temp.state() RETURNS text LANGUAGE sql AS $$SELECT pg_temp.as_role('transport', 'SELECT string_agg(concat_ws(''/'', row_key[1] || row_key[2], state, ended_why), '' '' ORDER BY row_key) FROM credit_hits(1)')$$;
CREATE FUNCTION pg_temp.owed(who name DEFAULT 'transport') RETURNS text LANGUAGE sql AS $$SELECT pg_temp.as_role(who, 'SELECT count(*) FROM credit.owed WHERE kind = ''hit''')$$;

-- A column of text, however it is written
SELECT is(credit_subject_key(' 91370116ma3dem0198 '), credit_subject_key('91370116MA3DEM0198'::credit.subject), 'the key of a number as text is that of the number');
SELECT is(credit_subject_key('不详'::text), NULL, 'what identifies nobody has none');
SELECT is(pg_temp.state(), 'a1/open a2/open b5/open', 'rows are found however the number was typed; the key is in the order of the primary key');

-- Once
SELECT is(pg_temp.owed(), '0', 'nobody owes what was not noticed');
SELECT is(pg_temp.note(), '3/0', 'three are noticed');
SELECT is(pg_temp.note(), '0/0', 'once');
SELECT is((SELECT count(*)::int FROM credit_hits(:w) WHERE noticed_at IS NOT NULL AND hit IS NOT NULL), 3, 'from then on they have a number and say when');
SELECT is(pg_temp.as_role('finance', format('SELECT begun FROM credit_note_hits(%s)', :w)), '42704', 'others notice nothing of it');
SELECT is(pg_temp.as_role('finance', 'SELECT count(*) FROM credit_note_hits()'), '0', 'nor do they learn that it is there');
SELECT throws_ok(format($$INSERT INTO credit.noticed_hit (watch, row_key, subject, listing, since) SELECT watch, row_key, subject, listing, since FROM credit.noticed_hit WHERE watch = %s LIMIT 1$$, :w), '23505', NULL, 'no hit is there twice, whoever writes it');

-- Owed, and answered
SELECT is(pg_temp.owed(), '3', 'each is owed');
SELECT is(pg_temp.owed('court_a'), '0', 'the court does not learn who holds what');
SELECT is(pg_temp.owed('finance'), '0', 'nor does another department');
SELECT is((SELECT owed::int FROM credit_owed_summary() WHERE kind = 'hit'), 3, 'the office has the figure');
SELECT results_eq($$SELECT DISTINCT since, due_on, overdue_workdays FROM credit.owed WHERE kind = 'hit'$$, $$SELECT credit.legal_day(now()), credit_add_workdays(credit.legal_day(now()), 20), 0$$, 'from the day on which it was noticed, with the term of feedback');
SELECT hit AS h1 FROM credit_hits(:w) WHERE row_key = '{a,1}' \gset
SELECT hit AS h5 FROM credit_hits(:w) WHERE row_key = '{b,5}' \gset
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'revoked', '{"hit": %s, "document_no": "文1"}')$$, :h1))::int > 0, 'an official revokes one');
SELECT is(pg_temp.state(), 'a1/done a2/open b5/open', 'the other one of the same person is still open');
SELECT is(pg_temp.owed(), '2', 'and owed');
SELECT is(pg_temp.as_role('transport', format($$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'let_through', %L)$$, d)), '22023', 'it is not kept without a reason: ' || d) FROM unnest(ARRAY[format('{"hit": %s}', :h5), '{}', '{"reason": " 　"}', '{"reason": null}']) d;
SET LOCAL ROLE transport;
SELECT throws_ok($$SELECT credit_feedback('379999196102120186', 'laiwu/29', '决定放行')$$, '22023', 'a row that the list reaches is kept for a reason only', 'as the error says, for the Chinese word as well');
RESET ROLE;
SELECT throws_ok($$INSERT INTO credit.feedback (subject, measure, outcome, department) VALUES ('379999196102120186', 'laiwu/29', 'let_through', '区文明办')$$, '22023', NULL, 'nor by the view');
SELECT throws_ok($$UPDATE credit.feedback SET outcome = 'let_through' WHERE subject = '379999196102120186'$$, '22023', NULL, 'nor is what was revoked made kept');
SELECT is(pg_temp.owed(), '2', 'and is owed still');
SELECT ok(pg_temp.as_role('transport', $$SELECT credit_feedback('379999197904160192', 'laiwu/29', 'let_through')$$) ~ '^CR002|^22023', 'who is not reached by a row is not kept');
CREATE TABLE proposal (id integer, holder credit.subject, outcome text);
CREATE TRIGGER tell AFTER INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('holder', 'laiwu/29', 'outcome');
SELECT lives_ok($$INSERT INTO proposal VALUES (1, '379999196102120186', 'let_through')$$, 'what the trigger of another table says of another matter is written');
SELECT is(pg_temp.state(), 'a1/done a2/open b5/open', 'and answers no hit');
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'let_through', '{"hit": %s, "reason": "已经撤销其代表资格，荣誉属于集体"}')$$, :h5))::int > 0, 'it is kept, with a reason');
SELECT is(pg_temp.state(), 'a1/done a2/open b5/kept', 'which is an answer');
SELECT ok(pg_temp.as_role('transport', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/29', 'revoked')$$)::int > 0, 'feedback that names no hit');
SELECT is(pg_temp.state(), 'a1/done a2/done b5/kept', 'answers those of its subject');
-- One that is named is there: a wrong number would leave the task open, and nobody would know.
SELECT is(pg_temp.as_role('transport', format($$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'revoked', %L)$$, d)), '22023', 'a hit that is none of the department on measure and subject is not answered: ' || d)
FROM unnest(ARRAY['{"hit": 99999}', '{"hit": "no"}', '{"hit": 99999999999999999999}', format('{"hit": %s}', (SELECT max(id) FROM credit.noticed_hit WHERE subject::text ~ '^91')), '{"hit": {}}']) d;
SELECT is(pg_temp.as_role('transport', format($$SELECT credit_correct_feedback(%s, 'revoked', '{"hit": 99999}', '误认')$$, (SELECT feedback FROM credit_hits(:w) WHERE hit = :h1))), '22023', 'nor by a correction');
SELECT ok(pg_temp.as_role('transport', $$INSERT INTO credit.feedback_entry VALUES ('379999196102120186', 'laiwu/29', 'revoked', '{"hit": "follower/99999"}') RETURNING 1$$) IS NOT NULL, 'but for one of a database that follows');
SELECT is((SELECT count(*)::int FROM credit.feedback_reject), 0, '... which is taken');
DELETE FROM credit.feedback_kept WHERE detail ->> 'hit' = 'follower/99999';
SELECT is(pg_temp.owed(), '0', 'nothing is owed');
SELECT is((SELECT count(*)::int FROM credit.undo_list), 0, 'nothing is to be undone');
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_correct_feedback(%s, 'not_applicable', '{"hit": %s}', '误认')$$, (SELECT feedback FROM credit_hits(:w) WHERE hit = :h5), :h5))::int > 0, 'what was kept does not apply after all');
SELECT is(pg_temp.state(), 'a1/done a2/done b5/not_applicable', 'which is an answer, too');
SELECT is(pg_temp.owed(), '0', 'and ends what is owed');
UPDATE honour SET standing = false WHERE id = 5;
SELECT is(pg_temp.note(), '0/1', 'a row that does not count any more has ended');
SELECT is((SELECT ended_why FROM credit.noticed_hit WHERE id = :h5), 'row', 'by the row');
UPDATE honour SET standing = true WHERE id = 5;
SELECT is(pg_temp.note(), '1/0', 'and begins anew when it does');
SELECT is(pg_temp.state(), 'a1/done a2/done b5/open', 'which is another task');
SELECT credit_suspend_measure('laiwu/29', '待核') \gset
SELECT is(pg_temp.note(), '0/0', 'that a measure is suspended is no end');
SELECT is(pg_temp.owed(), '0', 'but nothing is owed meanwhile');
SELECT credit_resume_measure('laiwu/29') \gset
SELECT is(pg_temp.note(), '0/0', 'nor is it a beginning that it is resumed');

-- Ended, and lifted
SELECT credit_remove_early((SELECT max(listing) FROM credit.listing), 'active_performance', '删1', '2026-09-02') \gset
SELECT is(pg_temp.state(), 'a1/to_lift a2/to_lift', 'the listing ends: what was done is to be lifted, what was not is over');
SELECT is(pg_temp.owed(), '0', 'nothing is owed for what has ended, noticed or not');
SELECT is(pg_temp.note(), '0/3', 'the ends are noticed');
SELECT is(pg_temp.note(), '0/0', 'once');
SELECT is(pg_temp.state(), 'a1/to_lift/removed a2/to_lift/removed', 'and say why');
DELETE FROM honour WHERE id = 1;
SELECT is(pg_temp.state(), 'a1/to_lift/removed a2/to_lift/removed', 'the row that was revoked may be gone');
SELECT is(pg_temp.as_role('finance', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/5', 'lifted')$$), 'CR002', 'who did nothing lifts nothing');
SELECT ok(pg_temp.as_role('transport', $$SELECT credit_feedback('91370116MA3DEM0198', 'laiwu/29', '已解除')$$)::int > 0, 'what was done is lifted, by the Chinese word as well');
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'lifted', '{"hit": %s}')$$, :h1))::int > 0, 'what was done is lifted after the listing has ended');
SELECT is(pg_temp.as_role('transport', $$SELECT credit_feedback('379999196102120186', 'laiwu/29', 'lifted')$$), 'CR002', 'once');
SELECT is(pg_temp.state(), NULL, 'then it is shown no more');
SET LOCAL ROLE transport; ALTER TABLE honour RENAME COLUMN holder TO holds; RESET ROLE;
SELECT is(pg_temp.note(), '0/0/column "holder" of table "honour" does not exist', 'a table that cannot be read any more is said, and stops no other');
SELECT is(pg_temp.as_role('transport', 'SELECT begun FROM credit_note_hits(1)'), '42703', 'and is an error for who asks for it');
SELECT is(pg_temp.as_role('transport', $$SELECT count(*) FROM credit.feedback WHERE outcome = 'lifted' AND court = '济南市莱芜区人民法院' AND version IS NOT NULL AND subject = '379999196102120186'$$), '1', 'the court whose listing it was learns of it');

-- A listing that was wrong
SET LOCAL ROLE transport; ALTER TABLE honour RENAME COLUMN holds TO holder; RESET ROLE;
SELECT credit_push('济南市莱芜区人民法院', '2', '[{"iname": "错", "cardNum": "91350100M000100Y43", "caseCode": "（2026）鲁0116执2号", "grounds": [2], "decisionDate": "2026-06-01"}]') \gset
SELECT is(pg_temp.note(), '1/0', 'another is listed');
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_feedback('91350100M000100Y43', 'laiwu/29', 'revoked', '{"hit": %s}')$$, (SELECT hit FROM credit_hits(:w) WHERE row_key = '{b,4}')))::int > 0, 'its honour is revoked');
SELECT credit_revoke((SELECT max(listing) FROM credit.listing), '错误', credit.legal_day(now()), '撤1', credit.legal_day(now())) \gset
SELECT is(pg_temp.note(), '0/1', 'the listing was wrong');
SELECT is(pg_temp.state(), 'b4/to_lift/revoked', 'the hit says so: what was done is to be lifted');
SELECT is(pg_temp.as_role('transport', $$SELECT string_agg(concat_ws('/', decision, subject, what, lifted), ' ') FROM credit.undo_list WHERE subject = '91350100M000100Y43'$$), 'feedback/91350100M000100Y43/revoked/f', 'and stands in credit.undo_list');
SELECT ok(pg_temp.as_role('transport', $$SELECT credit_feedback('91350100M000100Y43', 'laiwu/29', 'lifted')$$)::int > 0, 'it is given back');
SELECT is(pg_temp.state(), NULL, 'then it is no hit any more');
SELECT is(pg_temp.as_role('transport', $$SELECT lifted FROM credit.undo_list WHERE subject = '91350100M000100Y43'$$), 'true', 'and the list says that it was');

-- 山东省社会信用条例 art. 38: five years after its end nobody is told whose listing it was; what the department did is still to be lifted
SELECT credit_list('济南市莱芜区人民法院', '91350100M000100Y43', '错', '（2026）鲁0116执3号', '{2}', '决3', '2026-06-01', '2026-06-01') AS l3 \gset
SELECT pg_temp.note() \gset
SELECT ok(pg_temp.as_role('transport', format($$SELECT credit_feedback('91350100M000100Y43', 'laiwu/29', 'revoked', '{"hit": %s}')$$, (SELECT hit FROM credit_hits(:w) WHERE row_key = '{b,4}')))::int > 0, 'listed again, and its honour is revoked again');
SELECT credit_remove_early(:l3, 'active_performance', '删3', credit.legal_day(now())) \gset
CREATE FUNCTION pg_temp.lifts() RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.as_role('transport', $q$SELECT string_agg(concat_ws('/', row_key[1] || row_key[2], subject, measure, state, outcome, feedback IS NOT NULL, listing IS NOT NULL, case_no, court, since IS NOT NULL, ended_why), ' ') FROM credit_hits(1)$q$)
$$;
SELECT pg_temp.years_pass(4);
SELECT pg_temp.note() \gset
SELECT is(pg_temp.lifts(), 'b4/91350100M000100Y43/laiwu/29/to_lift/revoked/t/t/（2026）鲁0116执3号/济南市莱芜区人民法院/t/removed', 'four years after the end it is said which listing it was');
SELECT pg_temp.years_pass(2);
SELECT is(pg_temp.lifts(), 'b4/91350100M000100Y43/laiwu/29/to_lift/revoked/t/f/f', 'six years after it what is to be lifted, and no listing, case or court');
SELECT ok(pg_temp.as_role('transport', $$SELECT credit_feedback('91350100M000100Y43', 'laiwu/29', 'lifted')$$)::int > 0, 'it can be lifted then, too');
SELECT is(pg_temp.lifts(), NULL, 'and is shown no more');

SELECT * FROM finish();
ROLLBACK;
