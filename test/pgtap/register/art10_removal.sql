-- Register, 法释〔2017〕7号 art. 10 ¶1 and ¶2: removal for one of seven reasons
-- within three working days, not of a listing with a fixed period; art. 2 ¶2: early
-- removal; the end of the period; what each leaves on record.
BEGIN;
SELECT plan(46);
SET LOCAL timezone = 'America/New_York';
CREATE FUNCTION pg_temp.court() RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT '济南市莱芜区人民法院'$$;
CREATE FUNCTION pg_temp.list(case_no int, grounds int[], decided date DEFAULT '2026-01-05', subject credit.subject DEFAULT '379999196001110130') RETURNS bigint LANGUAGE sql AS $$
	SELECT credit_list(pg_temp.court(), subject, '甲', format('（%s）鲁0116执%s号', extract(year FROM decided), case_no), grounds, format('（2026）鲁0116执%s号决定', case_no), decided, decided)
$$;
CREATE FUNCTION pg_temp.restricted(at timestamptz DEFAULT statement_timestamp(), known timestamptz DEFAULT 'infinity') RETURNS boolean LANGUAGE sql AS $$
	SELECT EXISTS (SELECT FROM credit_measures('379999196001110130', at, known) WHERE measure = 'laiwu/4')
$$;

-- Each reason of ¶1
SELECT results_eq('SELECT item, code FROM credit.removal_reason ORDER BY item',
	$$VALUES (1, 'performed'), (2, 'settlement_performed'), (3, 'applicant_request'), (4, 'no_property'), (5, 'stayed'), (6, 'not_enforceable'), (7, 'terminated')$$,
	'the seven reasons');
SELECT is(credit_remove(pg_temp.list(10 + item, '{1}'), code, '2026-03-02', '（2026）删1号', '2026-03-05',
	CASE code WHEN 'no_property' THEN '{"terminated_on": "2026-01-10", "searches": ["2026-01-20", "2026-02-20"], "no_lead": true}'
			  WHEN 'applicant_request' THEN '{"requested_on": "2026-03-02"}' WHEN 'stayed' THEN '{"proceeding": "bankruptcy"}' ELSE '{}' END::jsonb),
	false, format('(%s) %s, decided in time, entered months later: until then departments were told otherwise', item, code)) FROM credit.removal_reason ORDER BY item;
SELECT is(pg_temp.restricted(), false, 'nothing is left in force');
SELECT is(pg_temp.restricted('2026-03-04 23:59:59+08'), true, 'until the day of the decision it was');
SELECT is(pg_temp.restricted('2026-03-05 00:00+08'), false, 'from its first second on it is not');
SELECT is((SELECT count(*) FROM credit.listing_history WHERE ended = 'removed' AND document_no = '（2026）删1号' AND end_reason IN (SELECT code FROM credit.removal_reason)), 7::bigint, 'reason and document are on record');

-- Three working days, across the Spring Festival
SELECT is(credit_remove(pg_temp.list(21, '{1}'), 'performed', '2026-02-14', '删21', '2026-02-26'), false, 'learned on the eve of the Spring Festival, entered in another month: too late, and removed all the same');
SELECT is(credit_remove(pg_temp.list(22, '{1}'), 'performed', credit.legal_day(now()), '删22', credit.legal_day(now())), true, 'learned, decided and entered today: in time');
SELECT is(credit_remove(pg_temp.list(23, '{1}'), '已履行或者已执行完毕', credit.legal_day(now()), '删23', credit.legal_day(now())), true, 'by the reason''s Chinese name, on the same day');
SELECT is(credit.done_in_time(jsonb_populate_record(NULL::credit.court_event, jsonb_build_object('at', at)), '2026-02-14'), in_time, why)
FROM (VALUES ('2026-02-26 23:59:59+08', true, 'learned on the eve of the festival, entered in the last second of the third working day: in time'),
			 ('2026-02-27 00:00+08', false, 'a second later: too late'),
			 ('2026-02-14 09:00+08', true, 'on the day itself')) v (at, in_time, why);

-- ¶2: a fixed period
CREATE TEMP TABLE fixed AS SELECT pg_temp.list(31, '{4}') AS id;
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-02', 'x', '2026-03-03')$$, id), '23514',
	format('listing %s has a fixed period, and the reasons of art. 10 do not end it', id), 'paid, and still not removed: the period was set') FROM fixed;
SELECT is(pg_temp.restricted(), true, 'and nothing was done');
SELECT throws_ok(format($$SELECT credit_expire(%s, 'x', '2026-03-03')$$, id), '23514', NULL, 'nor is the period over') FROM fixed;
SELECT throws_ok(format($$SELECT credit_remove_early(%s, 'performed', 'x', '2026-03-03')$$, id), '22023', NULL, 'early removal has reasons of its own') FROM fixed;
SELECT lives_ok(format($$SELECT credit_remove_early(%s, 'active_performance', '（2026）提前1号', '2026-03-03')$$, id), 'art. 2 ¶2: the court decides to remove it early') FROM fixed;
SELECT is(pg_temp.restricted(), false, 'it is out of force');
SELECT is((SELECT end_reason FROM credit.listing_history WHERE listing = id AND ended = 'removed'), 'active_performance', 'for this reason') FROM fixed;
SELECT throws_ok(format($$SELECT credit_remove_early(%s, 'active_performance', 'x', '2026-03-03')$$, id), '55000', NULL, 'once') FROM fixed;
SELECT throws_ok(format($$SELECT credit_remove_early(%s, 'conduct_corrected', 'x', '2026-03-03')$$, pg_temp.list(32, '{1}')), '23514', NULL, 'what has no period is not removed early, but by art. 10');

-- The end of the period
CREATE TEMP TABLE over AS SELECT pg_temp.list(33, '{5}', '2024-02-19') AS id;
SELECT is((SELECT until FROM credit.listing WHERE listing = over.id), '2026-02-19 00:00+08'::timestamptz, 'two years, over in the Spring Festival') FROM over;
SELECT is((SELECT credit.day_text(due_on) || ' ' || state FROM credit.deadline_list WHERE task = 'delete_expired'), '2026-02-26 overdue', 'the list has to lose it on the third working day after the period''s last') FROM over;
SELECT is(credit_expire(id, '到期1号', '2026-02-26'), false, 'it did, as is entered too late') FROM over;
SELECT is_empty($$SELECT * FROM credit.deadline_list WHERE task = 'delete_expired'$$, 'nothing is due any more');
SELECT is((SELECT ended FROM credit.listing WHERE listing = over.id AND known_until = 'infinity'), 'expired', 'expired is not removed') FROM over;

-- Reasons whose facts are missing
SELECT throws_ok(format($$SELECT credit_remove(%s, 'no_property', '2026-03-02', 'x', '2026-03-03', %L)$$, pg_temp.list(50 + n, '{1}'), d), '23514', NULL, why)
FROM (VALUES (1, '{"terminated_on": "2026-01-10", "searches": ["2026-01-20"], "no_lead": true}', 'one search is not two'),
			 (2, '{"terminated_on": "2026-01-10", "searches": ["2026-01-20", "2026-01-20"], "no_lead": true}', 'nor is the same one twice'),
			 (3, '{"terminated_on": "2026-01-10", "searches": ["2026-01-02", "2026-01-20"], "no_lead": true}', 'nor one before this enforcement was terminated'),
			 (4, '{"terminated_on": "2026-01-10", "searches": ["2026-01-20", "2026-02-20"]}', 'somebody may have given a lead')) v (n, d, why);
SELECT throws_ok(format($$SELECT credit_remove(%s, 'applicant_request', '2026-03-02', 'x', '2026-03-03')$$, pg_temp.list(41, '{1}')), '23514', NULL, 'the applicant''s request is in writing');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'stayed', '2026-03-02', 'x', '2026-03-03')$$, pg_temp.list(42, '{1}')), '23514', NULL, 'stayed in what proceeding?');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'paid', '2026-03-02', 'x', '2026-03-03')$$, pg_temp.list(43, '{1}')), '22023', 'reason "paid" is none of art. 10', 'no other reason');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', NULL, 'x', '2026-03-03')$$, pg_temp.list(44, '{1}')), '22023', NULL, 'when did the court learn of it?');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-02', ' ', '2026-03-03')$$, pg_temp.list(45, '{1}')), '22023', NULL, 'no document, no removal');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-02', 'x', '2199-01-01')$$, pg_temp.list(46, '{1}')), '22023', NULL, 'not in the future');
SELECT throws_ok(format($$SELECT credit_remove(%s, 'performed', '2026-03-04', 'x', '2026-03-03')$$, pg_temp.list(47, '{1}')), '22023', NULL, 'not before its reason');
SELECT throws_ok($$SELECT credit_remove(-1, 'performed', '2026-03-02', 'x', '2026-03-03')$$, '42704', 'there is no listing -1', 'not one that is none');
SELECT throws_ok($$SELECT credit_remove(NULL, 'performed', '2026-03-02', 'x', '2026-03-03')$$, '42704', 'there is no listing null', 'nor null');
SELECT is((SELECT count(*) FROM credit.court_event WHERE document_no = 'x'), 0::bigint, 'what was refused is not on record');
SELECT * FROM finish();
ROLLBACK;
