-- Practice, 法释〔2017〕7号 art. 9 and 山东省社会信用条例 art. 40: whatever was decided on
-- what has turned out since not to have been in force is found, be it by a
-- revocation, a correction, a removal or a stay as of an earlier day, or an exit ban
-- that was not; and nothing else is.
BEGIN;
\i test/years_pass.sql
SELECT plan(17);
CREATE FUNCTION pg_temp.list(n int, who credit.subject, details jsonb DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', who, '人' || n, format('（2026）鲁0116执%s号', n), '{4}', '决定' || n, '2026-02-05', '2026-02-05', NULL, details)
$$;
CREATE TEMP TABLE l AS SELECT pg_temp.list(1, '379999196001110130') AS later, pg_temp.list(2, '379999196102120186') AS removed, pg_temp.list(3, '379999198506150049', '{"exit_ban": true}') AS banned,
	pg_temp.list(4, '379999198506151180') AS stayed, pg_temp.list(5, '379999197904160192') AS kept, pg_temp.list(6, '91370116MA3DEM0198') AS unit;
CREATE TEMP TABLE who AS SELECT * FROM (VALUES ('later', '379999196001110130'::credit.subject), ('removed', '379999196102120186'), ('banned', '379999198506150049'), ('stayed', '379999198506151180'), ('kept', '379999197904160192')) v (who, subject);
CREATE FUNCTION pg_temp.undo() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s %s by %s', w.who, u.decision, u.measure, u.because), ', ' ORDER BY w.who, u.decision, u.measure) FROM credit.undo_list u JOIN who w USING (subject)
$$;
SELECT count(*) FROM who, credit_check(subject, 'laiwu/4', 'procurement') \gset
SELECT count(*) FROM credit_check('379999198506150049', 'laiwu/20', 'exit') \gset
SELECT count(credit_feedback(subject, 'laiwu/4', 'refused', '{"decided_on": "2026-06-15"}')) FROM who \gset
SELECT is(pg_temp.undo(), NULL, 'what was in force needs no undoing');

SELECT lives_ok(format($$SELECT credit_correct(%s, '{"obligation": "偿还"}', '补充', '2026-06-20', '正0', '2026-06-20')$$, kept), 'a correction of a text') FROM l;
SELECT is(pg_temp.undo(), NULL, 'changes no answer');
SELECT lives_ok(format($$SELECT credit_correct(%s, '{"decided_on": "2026-07-01"}', '日期有误', '2026-07-20', '正1', '2026-07-20')$$, later), 'a listing began later than was thought') FROM l;
SELECT is(pg_temp.undo(), 'later feedback laiwu/4 by correct', 'the act of June rests on nothing; the check of today does');
SELECT lives_ok(format($$SELECT credit_remove_early(%s, 'conduct_corrected', '提1', '2026-06-01')$$, removed), 'a removal as of June is entered now') FROM l;
SELECT is(pg_temp.undo(), 'later feedback laiwu/4 by correct, removed check laiwu/4 by remove_early, removed feedback laiwu/4 by remove_early', 'the check of today was answered too late, the act done after it');
SELECT lives_ok(format($$SELECT credit_correct(%s, '{"exit_ban": false}', '标记有误', '2026-07-20', '正2', '2026-07-20')$$, banned), 'an exit ban that never was') FROM l;
SELECT is(pg_temp.undo(), 'banned check laiwu/20 by correct, later feedback laiwu/4 by correct, removed check laiwu/4 by remove_early, removed feedback laiwu/4 by remove_early',
	'undoes what rested on it alone; the listing goes on');
SELECT lives_ok(format($$SELECT credit_stay(%s, 'retrial', '再审1', '2026-06-10')$$, stayed), 'a retrial stays as of June') FROM l;
SELECT is((SELECT string_agg(u.decision, ' ' ORDER BY u.decision) FROM credit.undo_list u WHERE subject = '379999198506151180'), 'check feedback', 'what was done since then is found');
SELECT is((SELECT bool_and(NOT lifted) FROM credit.undo_list), true, 'nothing is undone yet');
INSERT INTO credit.feedback (subject, measure, outcome, department) SELECT subject, measure, 'lifted', department FROM credit.feedback WHERE subject = '379999196102120186';
SELECT is((SELECT lifted FROM credit.undo_list WHERE subject = '379999196102120186' AND decision = 'feedback'), true, 'until the department says so');
SELECT is((SELECT count(*)::int FROM credit.undo_list WHERE subject = '379999197904160192'), 0, 'nobody else is named');
CREATE ROLE undo_court;
SELECT credit_bind_court('济南市莱芜区人民法院', 'undo_court') \gset
SET LOCAL ROLE undo_court;
SELECT ok((SELECT count(*) > 0 FROM credit.undo_list), 'the court reads it');
RESET ROLE;

-- 山东省社会信用条例 art. 38: five years after its end nobody is told whose listing it was; what was decided is still to be undone
CREATE TEMP TABLE seventh AS SELECT credit_list('济南市莱芜区人民法院', '379999196203130252', '人7', '（2020）鲁0116执7号', '{4}', '决定7', credit.legal_day(now()) - 30, credit.legal_day(now()) - 30) AS listing;
SELECT verdict FROM credit_check('379999196203130252', 'laiwu/4', 'procurement') \gset
SELECT credit_remove_early(listing, 'conduct_corrected', '提7', credit.legal_day(now()) - 10) FROM seventh \gset
CREATE FUNCTION pg_temp.seventh() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' ', subject, decision, measure, because, u.listing = s.listing, court), ', ') FROM credit.undo_list u, seventh s WHERE subject = '379999196203130252'
$$;
SELECT pg_temp.years_pass(4);
SELECT is(pg_temp.seventh(), '379999196203130252 check laiwu/4 remove_early t 济南市莱芜区人民法院', 'four years after the end it is said whose listing it was');
SELECT pg_temp.years_pass(2);
SELECT is(pg_temp.seventh(), '379999196203130252 check laiwu/4 remove_early', 'six years after it what is to be undone, and no listing or court');
SELECT * FROM finish();
ROLLBACK;
