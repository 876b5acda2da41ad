-- Examples for the table of cases of doc/register.md: what makes a thing stand, a
-- record, and the row by which it is what it is.  test/pgtap/register/push_case.sql
-- asks for the row and the outcome; the copy for lawyers shows them (test/law/).
CREATE FUNCTION pg_temp.court() RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT '济南市莱芜区人民法院'$$;
CREATE SEQUENCE pg_temp.no;
CREATE FUNCTION pg_temp.send(records jsonb, mode text DEFAULT 'delta', exported timestamptz DEFAULT NULL, court text DEFAULT pg_temp.court()) RETURNS text LANGUAGE sql AS $$
	SELECT CASE WHEN r.added > 0 THEN 'A' WHEN r.changed > 0 THEN 'C' WHEN r.removed > 0 THEN 'R' WHEN r.rejected > 0 THEN 'H' WHEN r.unchanged > 0 THEN 'U' END
	FROM credit_push(court, nextval('pg_temp.no')::text, records, mode, exported_at => exported) r
$$;
CREATE FUNCTION pg_temp.record(n int, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_strip_nulls('{"iname": "亓某", "cardNum": "379999198506150049", "grounds": [1], "decisionDate": "2026-03-02", "duty": "给付12,000元", "gistId": "（2025）鲁0116民初9号"}'::jsonb
		|| jsonb_build_object('caseCode', format('（2022）鲁0116执%s号', n), 'decisionNo', format('（2026）鲁0116执%s号决', n)) || more)
$$;
CREATE FUNCTION pg_temp.listing(n int) RETURNS bigint LANGUAGE sql AS $$SELECT max(listing) FROM credit.listing WHERE case_key = format('(2022)鲁0116执%s号', n)$$;
-- Makes stand in case n what the name says.
CREATE FUNCTION pg_temp.make(stands text, n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	IF stands = 'nothing' THEN
		RETURN;
	ELSIF stands = 'of another court' THEN
		PERFORM pg_temp.send(jsonb_build_array(pg_temp.record(n)), court => '济南市钢城区人民法院');
		RETURN;
	END IF;
	PERFORM pg_temp.send(jsonb_build_array(pg_temp.record(n, CASE WHEN stands = 'debtor ended' THEN '{"iname": "张某", "cardNum": "379999197904160192"}' WHEN stands IN ('over', 'expired') THEN '{"grounds": [4], "decisionDate": "2023-03-02"}' ELSE '{}' END::jsonb)));
	CASE stands
		WHEN 'debtor ended' THEN PERFORM credit_end_debtor(pg_temp.listing(n), 'died', '2026-04-01', '2026-04-02', '亡' || n, '2026-04-02');
		WHEN 'both' THEN
			PERFORM credit_add_ground(pg_temp.listing(n), '{4}', '2026-04-01', '增' || n, '2026-04-01');
			PERFORM credit_remove(pg_temp.listing(n), 'performed', '2026-04-02', '删' || n, '2026-04-02');
		WHEN 'removed' THEN PERFORM credit_remove(pg_temp.listing(n), 'performed', '2026-04-01', '删' || n, '2026-04-02');
		WHEN 'removed by push' THEN PERFORM pg_temp.send(jsonb_build_array(pg_temp.record(n, '{"removalReason": "履行完毕", "removedOn": "2026-04-02"}')));
		WHEN 'revoked' THEN PERFORM credit_revoke(pg_temp.listing(n), '应当不予纳入', '2026-04-01', '撤' || n, '2026-04-02');
		WHEN 'corrected' THEN PERFORM credit_correct(pg_temp.listing(n), '{"decided_on": "2026-03-05"}', '录入有误', '2026-04-01', '更' || n, '2026-04-02');
		WHEN 'expired' THEN PERFORM credit_expire(pg_temp.listing(n), '期' || n, '2026-04-02');
		WHEN 'absent' THEN PERFORM pg_temp.send((SELECT COALESCE(jsonb_agg(pg_temp.record(substring(l.case_no, '执(\d+)号')::int)), '[]') FROM credit.current_list l WHERE l.court = pg_temp.court() AND l.listing <> pg_temp.listing(n)), 'full', clock_timestamp());
		ELSE NULL;
	END CASE;
END $$;
-- The row of the table by which a record is what it is, and what that is.
CREATE FUNCTION pg_temp.row_of(record jsonb, exported timestamptz DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	c_stage CONSTANT bigint := -1;
	v_row text;
BEGIN
	INSERT INTO credit.push_stage
	SELECT c_stage, 1, nextval('credit.listing_id_seq'), credit.record_digest(record::text), record::text, CASE WHEN c.problem IS NULL THEN 'new' ELSE 'reject' END, c.problem, NULL, NULL, c.*
	FROM credit.check_record(record::text) c;
	PERFORM credit.match_stage(c_stage, pg_temp.court(), clock_timestamp());
	PERFORM credit.classify_stage(c_stage, pg_temp.court(), clock_timestamp(), exported);
	PERFORM credit.hold_names(c_stage, clock_timestamp());
	SELECT COALESCE(s.rule, CASE s.outcome WHEN 'new' THEN 7 ELSE 1 END) || ' ' || s.outcome INTO v_row FROM credit.push_stage s WHERE s.push = c_stage;
	DELETE FROM credit.push_stage WHERE push = c_stage;
	RETURN v_row;
END $$;

-- Each row has an example
CREATE TEMP TABLE example (rule int, outcome text, stands text, more jsonb);
INSERT INTO example VALUES
	(1, 'reject', 'nothing', '{"decisionDate": "2062-01-01"}'), (1, 'reject', 'runs', '{"removalReason": "心情好"}'), (3, 'held', 'nothing', '{"courtName": "济南市钢城区人民法院"}'), (4, 'reject', 'nothing', '{"removalReason": "履行完毕"}'),
	(5, 'held', 'runs', '{"iname": "别人"}'), (5, 'held', 'nothing', '{"iname": "亓某、王某"}'), (6, 'reject', 'nothing', '{"bars": ["security_given"]}'), (7, 'new', 'nothing', '{}'), (8, 'held', 'of another court', '{}'),
	(9, 'held', 'debtor ended', '{"iname": "张某", "cardNum": "379999197904160192", "decisionNo": "另", "decisionDate": "2026-05-01"}'), (10, 'same', 'both', '{"removalReason": "履行完毕"}'), (10, 'same', 'removed', '{"removalReason": "履行完毕"}'),
	(11, 'held', 'removed', '{}'), (12, 'held', 'removed', '{"decisionNo": "另"}'), (13, 'new', 'removed', '{"decisionNo": "另", "decisionDate": "2026-05-01"}'), (13, 'new', 'absent', '{"decisionNo": "另", "decisionDate": "2026-05-01"}'),
	(14, 'remove', 'runs', '{"removalReason": "履行完毕"}'), (14, 'reject', 'runs', '{"removalReason": "积极履行"}'), (14, 'revoke', 'removed', '{"removalReason": "不应纳入"}'), (14, 'expire', 'over', '{"removalReason": "期限届满", "decisionDate": null}'), (15, 'same', 'runs', '{"duty": "给付12,000元"}'),
	(17, 'ground', 'runs', '{"decisionNo": "另", "decisionDate": "2026-05-01", "grounds": [1, 4]}'), (18, 'relist', 'over', '{"decisionNo": "另", "decisionDate": "2026-05-01"}'), (19, 'held', 'runs', '{"decisionNo": "另", "decisionDate": "2026-01-01"}'),
	(20, 'change', 'runs', '{"performance": "部分未履行"}'), (20, 'change', 'runs', '{"decisionNo": "另"}'), (21, 'change', 'runs', '{"grounds": [4]}'), (22, 'same', 'corrected', '{}'), (22, 'change', 'corrected', '{"performance": "部分未履行"}'), (23, 'return', 'absent', '{}');
-- What each came to.
DO $$
DECLARE
	e record;
	n int;
BEGIN
	ALTER TABLE example ADD got text;
	FOR e IN SELECT * FROM example LOOP
		n := nextval('pg_temp.no');
		PERFORM pg_temp.make(e.stands, n);
		UPDATE example x SET got = pg_temp.row_of(pg_temp.record(n, e.more)) WHERE x.rule = e.rule AND x.stands = e.stands AND x.more = e.more;
	END LOOP;
END $$;
