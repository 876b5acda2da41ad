-- Practice: an edition of a plan that would leave triggers and terms with
-- another measure than they mean, or with none, is not loaded in silence.
BEGIN;
SELECT no_plan();

CREATE FUNCTION pg_temp.item(number int, verdict text, replaces jsonb DEFAULT NULL) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_strip_nulls(jsonb_build_object('replaces', replaces)) || jsonb_build_object('number', number, 'body', NULL, 'title', '第' || number || '项', 'title_reading', NULL, 'body_reading', NULL,
		'responsible', '{"text": "区财政局", "departments": [{"written": "区财政局", "department": "区财政局"}], "open": false}'::jsonb,
		'implementing', '{"text": null, "departments": [], "open": false}'::jsonb,
		'effects', CASE verdict WHEN 'restricted' THEN '["refuse"]' WHEN 'duty' THEN '["inspect"]' ELSE '["consider"]' END::jsonb, 'verdict', verdict,
		'binds', '{"person": true, "organization": true, "through_organization": []}'::jsonb, 'condition', NULL, 'court_mark', NULL,
		'words', '{"effects": "x", "verdict": "x", "binds": "x", "condition": null, "court_mark": null}'::jsonb, 'basis_fit', 'speaks_of_credit', 'basis_note', NULL,
		'bases', '[{"no": 1, "document": "某办法", "document_no": null, "kind": "law", "articles": [], "quote": "……", "quote_reading": null}]'::jsonb)
$$;
CREATE FUNCTION pg_temp.edition(name text, valid_from date, VARIADIC items jsonb[]) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_build_object('code', 'zd', 'title', '张店区措施', 'document_no', NULL, 'issuer', '张店区', 'edition', name, 'issued_on', NULL, 'valid_from', credit.day_text(valid_from), 'valid_until', NULL,
		'target', NULL, 'mechanism', NULL, 'departments', '[{"name": "区财政局", "other_names": [], "not_the_same_as": []}]'::jsonb, 'readings', '[]'::jsonb, 'measures', to_jsonb(items))
$$;
CREATE FUNCTION pg_temp.load(plan jsonb, anyway boolean DEFAULT false, OUT state text, OUT detail text) LANGUAGE plpgsql AS $$
BEGIN
	state := credit_load_plan(plan, anyway);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, detail = PG_EXCEPTION_DETAIL;
END $$;

SELECT is(credit_load_plan(pg_temp.edition('1', '2025-01-01', pg_temp.item(1, 'restricted'), pg_temp.item(2, 'restricted'), pg_temp.item(3, 'duty'), pg_temp.item(4, 'restricted'))), 'zd', 'the first edition');
CREATE TABLE bid (bidder credit.subject, "结果" text);
CREATE TRIGGER "入口" BEFORE INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'zd/1');
CREATE TRIGGER back AFTER INSERT ON bid FOR EACH ROW EXECUTE FUNCTION credit_log_feedback('bidder', 'ZD/2', '结果');
SELECT credit_set_term('feedback', 5, 'zd/3') \g /dev/null

-- Nothing that is in use
SELECT is((pg_temp.load(pg_temp.edition('2', '2025-06-01', pg_temp.item(1, 'restricted'), pg_temp.item(2, 'restricted'), pg_temp.item(3, 'duty')))).state, 'zd', 'what nobody names may go (4)');
SELECT row_eq($$SELECT * FROM pg_temp.load(pg_temp.edition('3', '2025-07-01', pg_temp.item(2, 'restricted'), pg_temp.item(3, 'duty')))$$, ROW('2BP01'::text, 'zd/1 (trigger "入口" on table "public.bid"): gone'::text), 'what a trigger names may not');
SELECT row_eq($$SELECT * FROM pg_temp.load(pg_temp.edition('3', '2025-07-01', pg_temp.item(1, 'reference'), pg_temp.item(2, 'duty'), pg_temp.item(3, 'duty')))$$,
	ROW('2BP01'::text, E'zd/1 (trigger "入口" on table "public.bid"): for reference instead of restricted\nzd/2 (trigger "back" on table "public.bid"): duty of the department instead of restricted'::text), 'nor become something else');
SELECT row_eq($$SELECT * FROM pg_temp.load(pg_temp.edition('3', '2025-07-01', pg_temp.item(1, 'restricted'), pg_temp.item(2, 'restricted')))$$, ROW('2BP01'::text, 'zd/3 (a term): gone'::text), 'nor what a term names');
SELECT row_eq($$SELECT * FROM pg_temp.load(pg_temp.edition('3', '2025-07-01', pg_temp.item(2, 'restricted', '1'), pg_temp.item(5, 'restricted', '[2]'), pg_temp.item(3, 'duty')))$$,
	ROW('2BP01'::text, E'zd/1 (trigger "入口" on table "public.bid"): gone; replaced by zd/2\nzd/2 (trigger "back" on table "public.bid"): replaced by zd/5'::text), 'what is numbered anew says where it went');
SELECT is_empty($$SELECT FROM credit.plan_edition WHERE edition = '3'$$, 'nothing of it was loaded');
SELECT is((pg_temp.load(pg_temp.edition('0', '2024-01-01', pg_temp.item(9, 'duty')))).state, 'zd', 'an edition of the past changes nothing');
SELECT row_eq($$SELECT * FROM pg_temp.load(pg_temp.edition('4', '2099-01-01', pg_temp.item(9, 'duty')))$$, ROW('2BP01'::text, E'zd/1 (trigger "入口" on table "public.bid"): gone\nzd/2 (trigger "back" on table "public.bid"): gone\nzd/3 (a term): gone'::text), 'one of the future does');

-- Anyway
SELECT is((pg_temp.load(pg_temp.edition('3', '2025-07-01', pg_temp.item(2, 'restricted', '1'), pg_temp.item(5, 'restricted', '[2, 4]'), pg_temp.item(3, 'duty')), true)).state, 'zd', 'it is loaded where somebody says so');
SELECT results_eq('SELECT number, replaced FROM credit.plan_replacement ORDER BY 1, 2', 'VALUES (2, 1), (5, 2), (5, 4)', 'and says by which item which is replaced');

-- What cannot be
SELECT throws_ok(format('SELECT credit_load_plan(%L)', pg_temp.edition('5', '2100-01-01', pg_temp.item(2, 'restricted', v::jsonb))), '22023', m, m)
FROM (VALUES ('77', 'invalid plan: measure 2: it replaces item 77, which no earlier edition of the plan has'), ('2', 'invalid plan: measure 2: replaces must be the number of another item, or a list of them'),
			 ('"1"', 'invalid plan: measure 2: replaces must be the number of another item, or a list of them'), ('[1.5]', 'invalid plan: measure 2: replaces must be the number of another item, or a list of them'),
			 ('{}', 'invalid plan: measure 2: replaces must be the number of another item, or a list of them')) x (v, m);
SELECT is(credit_load_plan(NULL), NULL, 'no plan');

SELECT * FROM finish();
ROLLBACK;
