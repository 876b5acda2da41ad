-- Register, 法释〔2017〕7号 art. 6: one case of one debtor is listed once, by the court
-- that enforces.  Once a listing has ended, or its period is over, another court may
-- list in the case; then no decision of the first one makes its own stand beside it,
-- under whichever number of the subject and of the case.
BEGIN;
SELECT plan(26);
\set first '济南市莱芜区人民法院'
\set other '济南市钢城区人民法院'
CREATE FUNCTION pg_temp.list(court text, n int, grounds int[], decided date, who credit.subject DEFAULT '379999198506150014', details jsonb DEFAULT '{}') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list(court, who, '亓某', format('（2024）鲁0116执%s号', n), grounds, format('%s决%s', left(court, 4), to_char(decided, 'MMDD') || n), decided, decided, NULL, details)
$$;
CREATE FUNCTION pg_temp.stand(n int) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(court, ' ' ORDER BY listing) FROM credit.current_list WHERE case_no ~ format('执(恢)?%s号', n)
$$;
-- A period of two years that was over two months ago.
CREATE FUNCTION pg_temp.over() RETURNS date LANGUAGE sql AS $$SELECT (credit.legal_day(now()) - interval '2 years 2 months')::date$$;
CREATE FUNCTION pg_temp.day(months int) RETURNS date LANGUAGE sql AS $$SELECT (credit.legal_day(now()) - make_interval(months => months))::date$$;

-- The period is over
SELECT pg_temp.list(:'first', 1, '{2}', pg_temp.over()) AS l1 \gset
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{3}', pg_temp.day(1), '增1', pg_temp.day(1))$$, :l1), '23514', format('the period of listing %s is over already', :l1), 'what is over has no further ground: another decision lists again');
SELECT throws_ok(format($$SELECT credit_exit_ban(%s, '限1', pg_temp.day(1))$$, :l1), '23514', format('the period of listing %s is over already', :l1), 'nor an exit ban');
SELECT lives_ok(format($$SELECT pg_temp.list('%s', 1, '{3}', pg_temp.day(1))$$, :'first'), 'it does, of its own court');
SELECT is(pg_temp.stand(1), :'first', 'once');
SELECT row_eq(format('SELECT ended, until = credit.day_start((pg_temp.over() + interval ''2 years'')::date) FROM credit.listing WHERE listing = %s AND known_until = ''infinity''', :l1), ROW('expired'::text, true), 'the first one ended with its period');
SELECT pg_temp.list(:'first', 2, '{2}', pg_temp.over()) AS l2 \gset
SELECT ok(credit_add_ground(:l2, '{3}', pg_temp.day(3), '增2', pg_temp.day(3)) > 0, 'a ground that was decided before the end is entered after it');
SELECT is(pg_temp.stand(2), :'first', 'and the listing goes on');

-- Another court has listed in the case since
SELECT pg_temp.list(:'first', 3, '{2}', pg_temp.over()) AS l3 \gset
SELECT ok(pg_temp.list(:'other', 3, '{1}', pg_temp.day(1)) > 0, 'another court lists in a case whose listing is over');
SELECT throws_ok(format($$SELECT credit_add_ground(%s, '{3}', pg_temp.day(3), '增3', pg_temp.day(3))$$, :l3), '23505', format('the same case and subject stand on the list of %s', :'other'), 'a further ground does not make the first one stand beside it');
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"period_years": 5, "period_reason": "暴力"}', '录入有误', pg_temp.day(0), '正3', pg_temp.day(0))$$, :l3), '23505', format('the same case and subject stand on the list of %s', :'other'), 'nor does a correction');
SELECT throws_ok(format($$SELECT credit_correct(%s, '{"grounds": [1], "period_years": null}', '录入有误', pg_temp.day(0), '正3', pg_temp.day(0))$$, :l3), '23505', NULL, 'of the grounds, after which it would have no period');
SELECT lives_ok(format($$SELECT credit_correct(%s, '{"obligation": "给付"}', '录入有误', pg_temp.day(0), '正3', pg_temp.day(0))$$, :l3), 'a text is corrected');
SELECT is(pg_temp.stand(3), :'other', 'one listing stands');

-- A removal is revoked
SELECT pg_temp.list(:'first', 4, '{1}', pg_temp.day(6)) AS l4 \gset
SELECT credit_remove(:l4, 'performed', pg_temp.day(4), '删4', pg_temp.day(4)) \gset
SELECT max(id) AS removal4 FROM credit.court_event \gset
SELECT ok(pg_temp.list(:'other', 4, '{1}', pg_temp.day(1)) > 0, 'another court lists in a case whose listing was removed');
SELECT throws_ok(format($$SELECT credit_revoke_decision(%s, '删除有误', pg_temp.day(0), '撤4', pg_temp.day(0))$$, :removal4), '23505', format('the same case and subject stand on the list of %s', :'other'), 'the removal is not revoked beside it');
SELECT is(pg_temp.stand(4), :'other', 'one listing stands, the other court''s');
SELECT credit_revoke((SELECT max(listing) FROM credit.listing), '不应纳入', pg_temp.day(0), '撤他4', pg_temp.day(0)) \gset
SELECT lives_ok(format($$SELECT credit_revoke_decision(%s, '删除有误', pg_temp.day(0), '撤4', pg_temp.day(0))$$, :removal4), 'once that one is revoked, it is');
SELECT is(pg_temp.stand(4), :'first', 'and the first one stands again');

-- Under another number of the case, and of the subject
SELECT pg_temp.list(:'first', 5, '{1}', pg_temp.day(6)) AS l5 \gset
SELECT credit_add_case(:'first', :l5, '（2025）鲁0116执恢5号', '恢5', pg_temp.day(5)) \gset
SELECT credit_remove(:l5, 'performed', pg_temp.day(4), '删5', pg_temp.day(4)) \gset
SELECT max(id) AS removal5 FROM credit.court_event \gset
SELECT ok(credit_list(:'other', '379999198506150014', '亓某', '（2025）鲁0116执恢5号', '{1}', '钢决5', pg_temp.day(1), pg_temp.day(1)) > 0, 'another court lists under a further number of the case');
SELECT throws_ok(format($$SELECT credit_revoke_decision(%s, '删除有误', pg_temp.day(0), '撤5', pg_temp.day(0))$$, :removal5), '23505', NULL, 'the removal is not revoked beside it');
SELECT pg_temp.list(:'first', 6, '{1}', pg_temp.day(6)) AS l6 \gset
SELECT credit_change_identifier(:'first', '379999198506150014', 'passport:CHN-E12345678', pg_temp.day(5), '证明6', pg_temp.day(5)) \gset
SELECT credit_remove(:l6, 'performed', pg_temp.day(4), '删6', pg_temp.day(4)) \gset
SELECT max(id) AS removal6 FROM credit.court_event \gset
SELECT ok(pg_temp.list(:'first', 6, '{1}', pg_temp.day(1), 'passport:CHN-E12345678', '{"birth_date": "1985-06-15"}') > 0, 'listed again under another number of the person, by the same court');
SELECT throws_ok(format($$SELECT credit_revoke_decision(%s, '删除有误', pg_temp.day(0), '撤6', pg_temp.day(0))$$, :removal6), '55000', format('another listing of the case stands since listing %s ended', :l6), 'the removal is not revoked beside it');
SELECT is(pg_temp.stand(6), :'first', 'one listing stands');

-- What stands goes on standing, whatever is decided about it
SELECT pg_temp.list(:'other', 7, '{4}', pg_temp.day(6)) AS l7 \gset
SELECT lives_ok(format($$SELECT credit_correct(%s, '{"grounds": [1], "period_years": null}', '录入有误', pg_temp.day(0), '正7', pg_temp.day(0))$$, :l7), 'a correction that lengthens what stands alone');
SELECT ok(credit_add_ground(:l7, '{3}', pg_temp.day(1), '增7', pg_temp.day(1)) > 0, 'and a further ground of it');
SELECT is_empty('SELECT * FROM credit.stale_versions()', 'every listing is what its decisions come to');
SELECT * FROM finish();
ROLLBACK;
