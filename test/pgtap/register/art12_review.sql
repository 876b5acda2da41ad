-- Register: whom an objection was rejected to may ask the court above for a
-- review, which that court decides (法释〔2017〕7号 art. 12 ¶2: 被执行人对驳回决定不服的，
-- 可以向上一级人民法院申请复议).
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(23);
\ir ../../as_role.sql

CREATE ROLE review_below; CREATE ROLE review_above; CREATE ROLE review_other;
SELECT credit_bind_court('济南市莱芜区人民法院', 'review_below'), credit_bind_court('山东省济南市中级人民法院', 'review_above'), credit_bind_court('济南市钢城区人民法院', 'review_other');
CREATE FUNCTION pg_temp.rejected(n integer) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	v_objection bigint := credit_object(credit_list('济南市莱芜区人民法院', '379999196001110130', '甲', format('（2026）鲁0116执%s号', n), '{4}', '决' || n, '2026-05-06', '2026-05-06'),
		'not_to_be_listed', '已履行完毕', '2026-06-01');
BEGIN
	PERFORM credit_decide_objection(v_objection, false, '驳' || n, '2026-06-08', '未履行完毕'), credit_serve_decision(v_objection, '2026-06-09'),
		credit_request_review(v_objection, '2026-06-15', '已于五月付清');
	RETURN v_objection;
END $$;
SELECT pg_temp.rejected(1) AS one, pg_temp.rejected(2) AS two \gset
SELECT format('SELECT credit_decide_review(%s, true, ''复1'', ''2026-06-20'')', :one) AS decide \gset

-- Nobody has said yet which court is above
SELECT throws_ok(:'decide', '55000', 'which court is above "济南市莱芜区人民法院" is not known', 'no review is decided before it is known who decides');
SELECT is(pg_temp.as_role('review_below', :'decide'), '55000', 'not by the court that has rejected it');
SELECT is(pg_temp.as_role('review_above', :'decide'), '42704', 'nor by any other, to which there is no such objection');
SELECT is(pg_temp.as_role('review_below', 'SELECT count(*) || string_agg(superior, '','') FROM credit.review_list WHERE superior IS NOT NULL'), NULL, 'the list of reviews names none');
SELECT is(pg_temp.as_role('review_below', 'SELECT count(*) FROM credit.review_list'), '2', 'and has both of them');

-- The court above
SELECT throws_ok($$SELECT credit_set_superior('济南市莱芜区人民法院', '济南市莱芜区人民法院')$$, '23514', NULL, 'no court is above itself');
SELECT throws_ok($$SELECT credit_set_superior('济南市莱芜区人民法院', '济南中院')$$, '42704', NULL, 'it is one that is known');
SELECT credit_set_superior('济南市莱芜区人民法院', '山东省济南市中级人民法院');
SELECT throws_ok($$SELECT credit_set_superior('山东省济南市中级人民法院', '济南市莱芜区人民法院')$$, '23514', NULL, 'none is above a court that is above it');
SELECT is(pg_temp.as_role('review_above', 'SELECT string_agg(concat_ws(''/'', court, superior, rejected_by, rejected_because, content, request, credit.day_text(due_on)), '' '' ORDER BY objection) FROM credit.review_list WHERE rejected_by = ''驳1'''),
	'济南市莱芜区人民法院/山东省济南市中级人民法院/驳1/未履行完毕/已履行完毕/已于五月付清/2026-06-30', 'it sees what it has to review, and by when');
SELECT is(pg_temp.as_role('review_other', 'SELECT count(*) FROM credit.review_list'), '0', 'others do not');
SELECT is(pg_temp.as_role('review_above', 'SELECT string_agg(DISTINCT task || court, '','') FROM credit.deadline_list'), 'review山东省济南市中级人民法院', 'it is its task');
SELECT is(pg_temp.as_role('review_above', 'SELECT count(*) FROM credit.my_listing()'), '0', 'the list below is none of its own');
SELECT is(pg_temp.as_role('review_below', :'decide'), '42501', 'the court below does not decide on its own rejection');
SELECT is(pg_temp.as_role('review_other', :'decide'), '42704', 'nor does another');
SELECT is(pg_temp.as_role('review_above', format('SELECT credit_decide_objection(%s, true, ''x'', ''2026-06-20'')', :one)), '42704', 'the court above does nothing else about it');
SELECT is(pg_temp.as_role('review_above', :'decide'), NULL, 'the court above decides');
SELECT is((SELECT state FROM credit.objection_state WHERE id = :one), 'founded', 'the review was founded');
SELECT is(pg_temp.as_role('review_above', 'SELECT count(*) FROM credit.review_list'), '1', 'and is no longer to be decided');
SELECT is(pg_temp.as_role('review_above', format('SELECT credit_revoke((SELECT listing FROM credit.my_objection() WHERE id = %s), ''x'', ''2026-06-22'', ''撤1'', ''2026-06-22'')', :one)), '42704', 'carrying it out is the listing court''s');

-- Renamed and succeeded
SELECT credit_rename_court('山东省济南市中级人民法院', '济南中级人民法院', '2026-06-01', '更名1', '2026-05-20');
SELECT credit_succeed_court('济南市莱芜区人民法院', '济南市钢城区人民法院', '2026-06-20', '合并1', '2026-06-10');
SELECT is(pg_temp.as_role('review_other', format('SELECT credit_decide_review(%s, true, ''复2'', ''2026-06-25'')', :two)), '55000', 'the court above is that of the court that is');
SELECT credit_set_superior('济南市钢城区人民法院', '济南中级人民法院');
SELECT is(pg_temp.as_role('review_other', 'SELECT string_agg(superior, '','') FROM credit.review_list'), '山东省济南市中级人民法院', 'by whichever name it is set');
SELECT is(pg_temp.as_role('review_other', format('SELECT credit_decide_review(%s, true, ''复2'', ''2026-06-25'')', :two)), '42501', 'the successor does not decide on its rejection either');
SELECT is(pg_temp.as_role('review_above', format('SELECT credit_decide_review(%s, false, ''复2'', ''2026-06-25'')', :two)), NULL, 'but the court above');
SELECT * FROM finish();
ROLLBACK;
