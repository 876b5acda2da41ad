-- Register: spelling never decides.  Records that the court's decisions have been
-- taken on come again with other brackets, widths, blanks, dashes, zeros, names of
-- fields and order, in deltas and in full lists: nothing that was decided is undone.
BEGIN;
SELECT plan(8);
DO $$BEGIN PERFORM setseed(0.1049); END$$;
SET LOCAL credit.max_removal_share = 100;
CREATE SEQUENCE pg_temp.push_no;
CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text VOLATILE LANGUAGE sql AS $$SELECT choices[1 + floor(random() * cardinality(choices))::int]$$;
-- Another spelling of a text.
CREATE FUNCTION pg_temp.noise(value text, number boolean) RETURNS text VOLATILE LANGUAGE plpgsql AS $$
DECLARE
	v_blank text := pg_temp.pick(' ', U&'\3000', U&'\00A0', U&'\200B', U&'\202F', U&'\00AD');
	v_text text := value;
BEGIN
	IF number AND random() < 0.4 THEN v_text := regexp_replace(v_text, '([0-9]+)(\D*)$', pg_temp.pick('0', '00', '０') || '\1\2'); END IF;
	IF random() < 0.5 THEN v_text := replace(replace(v_text, '（', pg_temp.pick('(', '〔', '【', '[')), '）', pg_temp.pick(')', '〕', '】', ']')); END IF;
	IF random() < 0.4 THEN v_text := translate(v_text, '0123456789', '０１２３４５６７８９'); END IF;
	IF random() < 0.5 THEN v_text := overlay(v_text PLACING v_blank FROM 1 + floor(random() * length(v_text))::int FOR 0); END IF;
	IF random() < 0.3 THEN v_text := v_blank || v_text || v_blank; END IF;
	IF random() < 0.2 THEN v_text := translate(v_text, ',.-', '，．－'); END IF;
	RETURN v_text;
END $$;
CREATE FUNCTION pg_temp.disguise(r jsonb) RETURNS jsonb VOLATILE LANGUAGE plpgsql AS $$
DECLARE
	v jsonb := r;
	f record;
	v_day date := (r ->> 'decisionDate')::date;
BEGIN
	FOR f IN SELECT * FROM (VALUES ('decisionNo', true), ('caseCode', true), ('iname', false), ('duty', false), ('gistId', true)) x (name, number) LOOP
		v := v || jsonb_build_object(f.name, pg_temp.noise(r ->> f.name, f.number));
	END LOOP;
	v := v || jsonb_build_object('decisionDate', pg_temp.pick(to_char(v_day, 'YYYY-MM-DD'), to_char(v_day, 'YYYYMMDD'), to_char(v_day, 'YYYY"年"MM"月"DD"日"'), to_char(v_day, 'YYYY"年"FMMM"月"FMDD"日"')));
	IF random() < 0.3 THEN v := v - 'decisionNo'; END IF;
	IF random() < 0.4 THEN v := v || jsonb_build_object('performance', pg_temp.pick('全部未履行', '部分未履行')); END IF;
	IF random() < 0.3 THEN v := v || jsonb_build_object('regDate', pg_temp.pick('2025-06-01', '20250701')); END IF;
	-- The register's names of the fields, in any spelling; jsonb orders keys by itself, text does not
	RETURN (SELECT jsonb_object_agg(CASE WHEN random() < 0.5 THEN COALESCE((jsonb_build_object('decisionNo', 'decision_no', 'caseCode', 'CASE_NO', 'iname', 'name', 'duty', 'obligation', 'gistId', 'basis_no', 'cardNum', 'subject', 'decisionDate', 'Decided_On')) ->> k, k) ELSE k END, value) FROM jsonb_each(v) e (k, value));
END $$;

-- Forty listings: in each ten the court has removed, revoked, corrected, lifted the exit ban
CREATE TEMP TABLE listed AS
	SELECT n, CASE n % 4 WHEN 0 THEN 'removed' WHEN 1 THEN 'revoked' WHEN 2 THEN 'corrected' ELSE 'lifted' END AS decided,
		   jsonb_build_object('iname', '买买提·吐尔逊', 'cardNum', '379999198506150049', 'caseCode', format('（2025）鲁0116执%s号', n), 'decisionNo', format('（2026）鲁0116执%s号决', n), 'decisionDate', '2026-03-02',
			   'duty', '给付12,000元', 'gistId', format('（2024）鲁0116民初%s号', n), 'exitBan', n % 4 = 3)
		   || CASE n % 4 WHEN 2 THEN '{"grounds": [2, 4], "periodYears": 5, "periodReason": "暴力"}' ELSE '{"grounds": [1]}' END::jsonb AS record
	FROM generate_series(1, 40) n;
SELECT is((credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, (SELECT jsonb_agg(record) FROM listed))).added, 40::bigint, 'forty are listed');
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$SELECT min(listing) FROM credit.listing WHERE case_key = format('(2025)鲁0116执%s号', n)$$;
DO $$
DECLARE
	x record;
BEGIN
	FOR x IN SELECT * FROM listed LOOP
		CASE x.decided
			WHEN 'removed' THEN PERFORM credit_remove(pg_temp.listing(x.n), 'performed', '2026-04-01', '删' || x.n, '2026-04-02');
			WHEN 'revoked' THEN PERFORM credit_revoke(pg_temp.listing(x.n), '应当不予纳入', '2026-04-01', '撤' || x.n, '2026-04-02');
			WHEN 'corrected' THEN PERFORM credit_correct(pg_temp.listing(x.n), '{"grounds": [4], "period_years": null, "period_reason": null, "obligation": "给付1,200元"}', '录入有误', '2026-04-01', '更' || x.n, '2026-04-02');
			ELSE PERFORM credit_lift_exit_ban(pg_temp.listing(x.n), '已提供担保', '解' || x.n, '2026-04-02');
		END CASE;
	END LOOP;
END $$;
-- What is in force and why, at several moments.
CREATE FUNCTION pg_temp.answers() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s %s %s %s', t, m.measure, credit.case_key(m.case_no), m.since, m.until), E'\n' ORDER BY t, m.measure, credit.case_key(m.case_no))
	FROM unnest(ARRAY['2026-03-10', '2026-04-10', '2026-10-01', '2028-06-01']::timestamptz[]) t, credit_measures('379999198506150049', t) m
$$;
CREATE TEMP TABLE before AS SELECT pg_temp.answers() AS a, (SELECT count(DISTINCT listing) FROM credit.listing) AS listings;
SELECT ok((SELECT count(*) FROM credit.current_list) = 20, 'of which twenty run');

DO $$
DECLARE
	v_records jsonb;
BEGIN
	FOR i IN 1 .. 12 LOOP
		SELECT jsonb_agg(pg_temp.disguise(l.record) ORDER BY random()) INTO v_records FROM listed l WHERE i % 3 = 0 OR random() < 0.5;
		PERFORM credit_push('济南市莱芜区人民法院', nextval('pg_temp.push_no')::text, v_records, CASE WHEN i % 3 = 0 THEN 'full' ELSE 'delta' END, exported_at => clock_timestamp());
	END LOOP;
END $$;
SELECT is(pg_temp.answers(), a, 'every answer is what it was') FROM before;
SELECT is((SELECT count(DISTINCT listing) FROM credit.listing), listings, 'nobody is listed again') FROM before;
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE exit_ban), 0, 'no exit ban comes back');
SELECT is((SELECT count(*)::int FROM credit.current_list WHERE obligation <> '给付1,200元' AND listing IN (SELECT pg_temp.listing(n) FROM listed WHERE decided = 'corrected')), 0, 'nor a text that was corrected');
SELECT cmp_ok((SELECT count(*)::int FROM credit.push_reject WHERE held), '>', 100, 'what stood against a decision was held');
SELECT is((SELECT string_agg(DISTINCT reason, ' | ') FROM credit.push_reject WHERE NOT held), NULL, 'and nothing was refused for its spelling');
SELECT * FROM finish();
ROLLBACK;
