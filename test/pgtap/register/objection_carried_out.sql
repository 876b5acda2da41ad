-- Register, 法释〔2017〕7号 arts. 11 and 12: what was found to be right is carried out by
-- what was asked for (not to be listed: revoked; to be removed: ended; inaccurate:
-- corrected) or by the decision that the court names, and by nothing else; it can be
-- withdrawn; persons in posts object in their own name.
BEGIN;
SELECT plan(61);
\set court '济南市莱芜区人民法院'
CREATE FUNCTION pg_temp.state(o bigint) RETURNS text LANGUAGE sql AS $$SELECT state FROM credit.objection_state WHERE id = o$$;
CREATE FUNCTION pg_temp.due(o bigint) RETURNS text LANGUAGE sql AS $$SELECT task FROM credit.deadline_list WHERE objection = o$$;
CREATE FUNCTION pg_temp.list(who credit.subject, n integer, grounds integer[] DEFAULT '{1}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list('济南市莱芜区人民法院', who, '某名', format('（2020）鲁0116执%s号', n), grounds, '决定' || n, '2020-12-01', '2020-12-01')
$$;
CREATE FUNCTION pg_temp.founded(listing bigint, kind text, who credit.subject DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE o bigint := credit_object(listing, kind, '申请书', '2026-05-25', who);
BEGIN
	PERFORM credit_decide_objection(o, true, '异' || o, '2026-06-01');
	RETURN o;
END $$;
CREATE FUNCTION pg_temp.correct(listing bigint, n integer) RETURNS boolean LANGUAGE sql AS $$
	SELECT credit_correct(listing, jsonb_build_object('performance', '履行' || n), '有误', '2026-06-02', '更' || n, '2026-06-02')
$$;

-- Another kind of decision carries nothing out.
SELECT pg_temp.list('379999196001110130', 1) AS a \gset
SELECT pg_temp.founded(:a, 'to_be_removed') AS o \gset
SELECT is(pg_temp.state(:o), 'founded', 'found to be right');
SELECT is(pg_temp.correct(:a, 1) IS NOT NULL, true, 'a correction, of something else');
SELECT is(pg_temp.state(:o), 'founded', 'does not remove');
SELECT is(pg_temp.due(:o), 'carry_out', 'what was found is still to be carried out');
SELECT is(credit_statement('379999196001110130') -> 'objections' -> 0 ->> 'state', 'founded', 'and the subject is told so');
SELECT is(credit_remove(:a, 'performed', '2026-06-02', '删1', '2026-06-03') IS NOT NULL, true, 'the removal');
SELECT is(pg_temp.state(:o), 'carried_out', 'does');
SELECT is((SELECT e.action FROM credit.objection_state s JOIN credit.court_event e ON e.id = s.event WHERE s.id = :o), 'remove', 'by that decision');
SELECT is(pg_temp.due(:o), NULL, 'nothing is due any more');
SELECT lives_ok(format($$SELECT credit_revoke_decision((SELECT event FROM credit.objection_state WHERE id = %s), '删除有误', '2026-06-04', '撤1', '2026-06-04')$$, :o), 'the removal is revoked');
SELECT is(pg_temp.state(:o), 'founded', 'and what was found is to be carried out again');

SELECT pg_temp.list('379999196102120186', 2) AS b \gset
SELECT pg_temp.founded(:b, 'not_to_be_listed') AS o \gset
SELECT is(credit_remove(:b, 'performed', '2026-06-02', '删2', '2026-06-03') IS NOT NULL, true, 'who should not have been listed is removed');
SELECT is(pg_temp.state(:o), 'founded', 'which leaves the listing for the time before');
SELECT is(credit_revoke(:b, '本不应纳入', '2026-06-05', '撤2', '2026-06-05') IS NOT NULL, true, 'a revocation');
SELECT is(pg_temp.state(:o), 'carried_out', 'carries it out');

-- Which correction is meant shows only after it was found what is wrong.
SELECT pg_temp.list('379999198506150049', 3) AS c \gset
SELECT credit_object(:c, 'inaccurate', '金额有误', '2026-05-25') AS o \gset
SELECT is(pg_temp.correct(:c, 3) IS NOT NULL, true, 'corrected while it is being examined');
SELECT credit_decide_objection(:o, true, '异3', '2026-06-03') \gset
SELECT is(pg_temp.state(:o), 'founded', 'an earlier correction is another');
SELECT is(credit_remove(:c, 'performed', '2026-06-02', '删3', '2026-06-03') IS NOT NULL, true, 'a removal');
SELECT is(pg_temp.state(:o), 'founded', 'corrects nothing');
SELECT is((SELECT count(*) FROM credit.deadline_list WHERE task = 'carry_out' AND objection = :o), 1::bigint, 'it stays due');

-- The court names the decision.
SELECT lives_ok(format($$SELECT credit_carry_out(%s, (SELECT min(id) FROM credit.court_event WHERE listing = %s AND action = 'correct'))$$, :o, :c), 'it was that correction');
SELECT is(pg_temp.state(:o), 'carried_out', 'named');
SELECT is((SELECT e.action FROM credit.objection_state s JOIN credit.court_event e ON e.id = s.event WHERE s.id = :o), 'correct', 'by it');
SELECT throws_ok(format($$SELECT credit_carry_out(%s, (SELECT max(id) FROM credit.court_event WHERE listing = %s))$$, :o, :c), '55000', NULL, 'once');
SELECT pg_temp.list('379999197904160192', 4) AS d \gset
SELECT is(pg_temp.correct(:d, 4) IS NOT NULL, true, 'a decision from before the objection');
SELECT pg_temp.founded(:d, 'inaccurate') AS o \gset
SELECT throws_ok(format($$SELECT credit_carry_out(%s, (SELECT max(id) FROM credit.court_event WHERE listing = %s))$$, :o, :d), '42704', NULL, 'does not carry it out');
SELECT throws_ok(format($$SELECT credit_carry_out(%s, (SELECT max(id) FROM credit.court_event WHERE listing = %s))$$, :o, :a), '42704', NULL, 'nor one about another listing');
SELECT throws_ok(format($$SELECT credit_carry_out(%s, NULL)$$, :o), '42704', NULL, 'nor none');
SELECT is(pg_temp.correct(:d, 5) IS NOT NULL, true, 'a correction after the finding');
SELECT is(pg_temp.state(:o), 'carried_out', 'does by itself');

-- By a push, and by the end of a period
SELECT pg_temp.list('379999196203130252', 5) AS e \gset
SELECT pg_temp.founded(:e, 'to_be_removed') AS o \gset
SELECT is((SELECT removed FROM credit_push(:'court', '1', jsonb_build_array(jsonb_build_object('cardNum', '379999196203130252', 'caseCode', '（2020）鲁0116执5号', 'removalReason', '履行完毕', 'removedOn', '2026-06-03')))), 1::bigint, 'the court''s own system removes it');
SELECT is(pg_temp.state(:o), 'carried_out', 'a push carries it out');
SELECT pg_temp.list('11010519491231002X', 6, '{4}') AS f \gset
SELECT pg_temp.founded(:f, 'to_be_removed') AS o \gset
SELECT is(pg_temp.due(:o), 'carry_out', 'a period that is over, and not recorded so');
SELECT is(credit_expire(:f, '届满1', '2026-06-05') IS NOT NULL, true, 'taken off the list');
SELECT is(pg_temp.state(:o), 'carried_out', 'is carried out');
SELECT pg_temp.list('440524188001010014', 7) AS g \gset
SELECT pg_temp.founded(:g, 'inaccurate') AS o \gset
SELECT is((SELECT changed FROM credit_push(:'court', '2', jsonb_build_array(jsonb_build_object('iname', '某名', 'cardNum', '440524188001010014', 'caseCode', '（2020）鲁0116执7号', 'grounds', '[5]'::jsonb, 'decisionNo', '决定7', 'decisionDate', '2020-12-01')))), 1::bigint, 'a push corrects the grounds');
SELECT is(pg_temp.state(:o), 'carried_out', 'which carries it out');

-- Withdrawn
SELECT pg_temp.list('91370116MA3DEM0198', 8) AS h \gset
SELECT credit_object(:h, 'inaccurate', '金额有误', '2026-05-25') AS o \gset
SELECT throws_ok(format($$SELECT credit_withdraw_objection(%s, '2026-05-24')$$, :o), '22023', NULL, 'not before it came');
SELECT lives_ok(format($$SELECT credit_withdraw_objection(%s, '2026-05-30', '已与法院沟通')$$, :o), 'whoever objected withdraws it');
SELECT is(pg_temp.state(:o) || COALESCE(pg_temp.due(:o), ''), 'withdrawn', 'nothing is due');
SELECT is(credit_explain('91370116MA3DEM0198', 'laiwu/4') -> 'reasons' -> 0 ->> 'objection', NULL, 'nor open');
SELECT throws_ok(format($$SELECT credit_decide_objection(%s, true, 'x', '2026-06-01')$$, :o), '55000', NULL, 'and nothing is to be decided');
SELECT throws_ok(format($$SELECT credit_withdraw_objection(%s, '2026-06-01')$$, :o), '55000', NULL, 'once');
SELECT throws_ok(format($$SELECT credit_withdraw_objection(%s, '2026-06-01')$$, pg_temp.founded(:h, 'inaccurate')), '55000', NULL, 'what was found to be right is not withdrawn');

-- A review that nobody asked for in time
SELECT credit_object(:h, 'to_be_removed', '已履行', '2026-05-25') AS o \gset
SELECT credit_decide_objection(:o, false, '异9', '2026-06-01') \gset
SELECT credit_serve_decision(:o, '2026-06-02') \gset
SELECT results_eq(format($$SELECT state, review_until, review_lapsed FROM credit.objection_state WHERE id = %s$$, :o), $$VALUES ('rejected', '2026-06-12'::date, true)$$, 'rejected, and the ten days are over');
SELECT alike(credit_statement_text('91370116MA3DEM0198'), '%已驳回，复议期限已于2026年6月12日届满%', 'which the subject is told');
SELECT credit_object(:h, 'to_be_removed', '已履行', credit.legal_day(now())) AS o2 \gset
SELECT credit_decide_objection(:o2, false, '异10', credit.legal_day(now())) \gset
SELECT credit_serve_decision(:o2, credit.legal_day(now())) \gset
SELECT is((SELECT review_lapsed FROM credit.objection_state WHERE id = :o2), false, 'within the ten days they are not');
SELECT alike(credit_statement_text('91370116MA3DEM0198'), '%已驳回，可%申请复议%', 'and the last day is one of them');
SELECT lives_ok(format($$SELECT credit_withdraw_objection(%s, '2026-06-20')$$, :o), 'a rejected one can be withdrawn');

-- A person in a post
SELECT credit_bind(:h, '379999199001010029', 'legal_representative', '2026-02-02', '登记', '2026-02-03') \gset
SELECT credit_object(:h, 'not_to_be_listed', '本人已离任', '2026-05-25', '379999199001010029') AS p \gset
SELECT is((SELECT subject::text FROM credit.objection WHERE id = :p), '379999199001010029', 'objects in their own name');
SELECT is((SELECT count(*) FROM jsonb_array_elements(credit_statement('379999199001010029') -> 'objections')), 1::bigint, 'and finds it in their statement');
SELECT is((SELECT count(*) FROM jsonb_array_elements(credit_statement('91370116MA3DEM0198') -> 'objections') x WHERE (x ->> 'objection')::bigint = :p), 0::bigint, 'which is not the unit''s');
SELECT is(pg_temp.due(:p), 'examine', 'examined as any other');
SELECT alike((credit_check('379999199001010029', 'laiwu/29', 'honour')).remedy, '%该单位有关人员已于2026年5月25日申请纠正（不应纳入）%', 'who asks is told');
SELECT throws_ok(format($$SELECT credit_object(%s, 'inaccurate', 'x', '2026-05-25', '379999196001110130')$$, :h), '23514', format('listing %s binds no such subject', :h), 'nobody else objects');
SELECT credit_decide_objection(:p, true, '异11', '2026-06-01') \gset
SELECT is(pg_temp.state(:p), 'founded', 'found to be right');
SELECT is(credit_release(:h, '379999199001010029', NULL, '2026-06-01', '变更', '2026-06-03'), 1, 'the court releases the person');
SELECT is(pg_temp.state(:p), 'carried_out', 'which carries it out');
SELECT is((SELECT e.action FROM credit.objection_state s JOIN credit.court_event e ON e.id = s.event WHERE s.id = :p), 'release', 'by that decision');
SELECT lives_ok(format($$SELECT credit_object(%s, 'inaccurate', '姓名有误', '2026-05-25', '379999199001010029')$$, :h), 'who has left the post may still object');
SELECT credit_object(:h, 'inaccurate', '金额有误', '2026-05-25', 'orgcode:MA3DEM01-9') AS u \gset
SELECT is((SELECT subject::text FROM credit.objection WHERE id = :u), 'orgcode:MA3DEM01-9', 'the unit may under its other code');
SELECT * FROM finish();
ROLLBACK;
