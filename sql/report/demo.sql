/*
 * Report: made-up data for training and for looking around, in a database of
 * its own that has nothing else, and whose name says so.
 *
 * Nothing takes them out again, row by row: what is kept of questions and
 * feedback cannot be deleted, and a function that could would be in every
 * register.  DROP DATABASE takes all of it (doc/operation.md, Training).
 *
 * Every person, unit, case and amount is invented.  Days are counted back from
 * today, so that a course in another year has the same list.
 */

CREATE FUNCTION @extschema@.credit_load_demo() RETURNS TABLE (part text, how_many bigint)
	LANGUAGE plpgsql VOLATILE ROWS 10 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court CONSTANT text := '济南市莱芜区人民法院';
	v_today CONSTANT date := credit.legal_day(now());
	v_department CONSTANT text := current_setting('credit.department', true);
	v_first jsonb;
	v_second jsonb;
	v_filled boolean;
	t record;
BEGIN
	-- Pushes, bindings and listings need a court, and none is added until this is over.
	PERFORM credit.take_turn('courts');
	-- Tables that pg_dump saves whole have what came in: of courts, about persons, of what was done.  A plan, a
	-- calendar or a purpose of one's own may be there: a course can be about them.
	FOR t IN
		SELECT c.relation::regclass AS relation
		FROM pg_extension e CROSS JOIN LATERAL ROWS FROM (unnest(e.extconfig), unnest(e.extcondition)) c (relation, condition)
		JOIN pg_class k ON k.oid = c.relation AND k.relkind <> 'S'
		WHERE e.extname = 'credit' AND c.condition = ''
		ORDER BY k.relname
	LOOP
		EXECUTE format('SELECT EXISTS (SELECT FROM %s)', t.relation) INTO v_filled;
		IF v_filled THEN
			RAISE EXCEPTION '%', credit.message('made-up data are loaded into an empty register only')
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('Table "%s" has rows.'), t.relation),
					  HINT = credit.message('Make a database for training, and load them there: CREATE DATABASE credit_demo.');
		END IF;
	END LOOP;
	IF NOT starts_with(current_database(), 'credit_demo') THEN
		RAISE EXCEPTION '%', credit.message('made-up data are loaded into a database whose name begins with "credit_demo"')
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('This one is called "%s", and nothing in it would say that its list is made up.'), current_database()),
				  HINT = credit.message('Make a database for training, and load them there: CREATE DATABASE credit_demo.');
	END IF;

	-- What the court sends: a number with a wrong check digit is among it, and one whose days of grace still run.
	SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'iname', d.name, 'cardNum', d.number, 'businessEntity', d.head,
				'caseCode', format('（%s）鲁0116执%s号', date_part('year', v_today - d.ago), 9000 + d.n),
				'gistId', format('（%s）鲁0116民初%s号', date_part('year', v_today - d.ago) - 1, 9000 + d.n), 'gistUnit', v_court,
				'duty', d.duty, 'performance', d.performance, 'grounds', d.grounds,
				'decisionNo', format('（%s）鲁0116执%s号决定', date_part('year', v_today - d.ago), 9000 + d.n), 'decisionDate', v_today - d.ago,
				'publishDate', v_today - d.ago + 1, 'periodYears', CASE WHEN d.grounds <> '[1]' THEN 2 END, 'graceUntil', v_today + d.grace,
				'exitBan', d.exit_ban, 'relations', CASE WHEN d.head IS NOT NULL THEN jsonb_build_array(jsonb_build_object('iname', d.head, 'cardNum', d.head_number,
						  'role', 'legal_representative', 'since', v_today - 1500)) END)) ORDER BY d.n)
		   FILTER (WHERE d.n < 12),
		   jsonb_agg(jsonb_build_object(
				'iname', d.name, 'cardNum', d.number, 'caseCode', format('（%s）鲁0116执%s号', date_part('year', v_today - d.ago), 9000 + d.n),
				'duty', d.duty, 'performance', d.performance, 'grounds', d.grounds,
				'decisionNo', format('（%s）鲁0116执%s号决定', date_part('year', v_today - d.ago), 9000 + d.n), 'decisionDate', v_today - d.ago))
		   FILTER (WHERE d.n = 12)
	INTO v_first, v_second
	FROM (VALUES
		(1, '莱芜示例建设工程有限公司', '91379999MA3DEM502X', 240, '支付工程款1280000.00元及逾期利息', '全部未履行', '[1]'::jsonb, NULL::integer, NULL::boolean, '赵一', '379999197904161013'),
		(2, '莱芜示例商贸有限公司', '91379999MA3DEM510Q', 90, '支付货款356000.00元', '全部未履行', '[1, 3]', NULL, NULL, '钱二', '379999198509231020'),
		(3, '莱芜示例物流有限公司', '91379999MA3DEM529M', 30, '赔偿损失87500.00元', '部分未履行', '[1]', NULL, NULL, NULL, NULL),
		(4, '孙三', '37999919681105103X', 310, '偿还借款本金420000.00元及利息', '全部未履行', '[1]', NULL, NULL, NULL, NULL),
		(5, '李五', '379999197208301051', 180, '偿还借款本金96000.00元', '部分未履行', '[4]', NULL, NULL, NULL, NULL),
		(6, '周六', '379999198807011069', 120, '支付租金54000.00元', '全部未履行', '[1]', NULL, true, NULL, NULL),
		(7, '郑七', '379999196305171071', 75, '给付货款150000.00元', '全部未履行', '[5]', NULL, NULL, NULL, NULL),
		(8, '王八', '379999199509281082', 60, '支付劳动报酬23000.00元', '全部未履行', '[1]', NULL, NULL, NULL, NULL),
		(9, '冯九', '379999198203191097', 45, '偿还借款本金310000.00元', '全部未履行', '[1]', NULL, NULL, NULL, NULL),
		(10, '陈十', '379999197612121108', 20, '支付赔偿金68000.00元', '部分未履行', '[6]', NULL, NULL, NULL, NULL),
		(11, '吴四', '379999199102141044', 5, '偿还借款本金75000.00元', '全部未履行', '[1]', 25, NULL, NULL, NULL),
		(12, '卫二', '379999199306051112', 2, '支付货款41000.00元', '全部未履行', '[1]', NULL, NULL, NULL, NULL)) d
		(n, name, number, ago, duty, performance, grounds, grace, exit_ban, head, head_number);
	PERFORM credit.do_prepare_log(), credit.do_add_court(v_court);
	PERFORM credit.do_push(v_court, 'demo-001', v_first, 'full');

	-- What departments ask, and what they do then.
	FOR t IN SELECT q.* FROM (VALUES
		('区财政局', '91379999MA3DEM502X', 'laiwu/4', '政府采购：示例项目资格审查', 'refused', '莱财函示例1号'),
		('区财政局', '91379999MA3DEM537G', 'laiwu/4', '政府采购：示例项目资格审查', NULL, NULL),
		('区科技局', '37999919681105103X', 'laiwu/8', '项目申报：示例科技计划', 'refused', '莱科函示例2号'),
		('区城乡交通运输局', '379999197208301051', 'laiwu/16', '行政许可：网约车驾驶员', 'considered', '莱交函示例3号'),
		('区总工会', '379999197904161013', 'laiwu/30', '评先评优：五一劳动奖章推荐审查', 'withheld', '莱工函示例4号'),
		('区民政局', '379999198509231020', 'laiwu/30', '评先评优：五一劳动奖章推荐审查', NULL, NULL)) q (department, subject, measure, purpose, outcome, document_no)
	LOOP
		PERFORM set_config('credit.department', t.department, true);
		PERFORM @extschema@.credit_check(t.subject::credit.subject, t.measure::credit.measure, t.purpose);
		IF t.outcome IS NOT NULL THEN
			PERFORM @extschema@.credit_feedback(t.subject::credit.subject, t.measure::credit.measure, t.outcome, jsonb_build_object('document_no', t.document_no));
		END IF;
	END LOOP;
	PERFORM set_config('credit.department', COALESCE(v_department, ''), true);

	-- What the court asks for, who pays and is removed, who is added.
	PERFORM credit.do_request_assistance(v_court, l.listing, 'laiwu/35', '区民政局', '（示例）鲁0116执协1号', v_today + 15, 'query')
	FROM credit.listing l WHERE l.subject OPERATOR(@extschema@.=) '379999196305171071' AND l.known_until = 'infinity';
	PERFORM credit.do_remove(l.listing, 'performed', v_today, '（示例）鲁0116执9009号之一', v_today)
	FROM credit.listing l WHERE l.subject OPERATOR(@extschema@.=) '379999198203191097' AND l.known_until = 'infinity';
	PERFORM credit.do_push(v_court, 'demo-002', v_second, 'delta');
	PERFORM credit.do_seal_log();
	PERFORM credit.do_snapshot();

	RETURN QUERY
		SELECT x.part, x.how_many FROM (VALUES
			(1, 'credit.push', (SELECT count(*) FROM credit.push)), (2, 'credit.current_list', (SELECT count(*) FROM credit.current_list)),
			(3, 'credit.push_reject', (SELECT count(*) FROM credit.push_reject_kept)), (4, 'credit.access_log', (SELECT count(*) FROM credit.access_log)),
			(5, 'credit.feedback', (SELECT count(*) FROM credit.feedback)), (6, 'credit.owed', (SELECT count(*) FROM credit.owed))) x (ord, part, how_many)
		ORDER BY x.ord;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_load_demo() IS
	'loads made-up data for training: a court''s list of two pushes, questions of departments and their feedback, a notice of assistance, a '
	'removal; returns which relations have how many rows of it; error (55000) where any table of courts, listings, questions or feedback has a row, and in a database whose '
	'name does not begin with credit_demo; for who owns the extension; removed by DROP DATABASE';
