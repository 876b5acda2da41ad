/*
 * Practice: what a listing demands of a department by itself.  The plan's words
 * are many, the reasons few: they follow from a measure's verdict and what the
 * department does by it, and stand in one table.
 */

CREATE TABLE credit.demand_rule (
	verdict   credit.verdict NOT NULL,
	effect    text NOT NULL,
	waits_for text CHECK (waits_for = ANY (ARRAY['application', 'decision', 'request', 'conduct'])),
	reason    text NOT NULL CHECK (reason ~ '\S'),
	PRIMARY KEY (verdict, effect)
);
COMMENT ON TABLE credit.demand_rule IS
	'whether a listing by itself demands an act of a department, by the verdict of the measure and the effect, and why; a closed '
	'set';
COMMENT ON COLUMN credit.demand_rule.waits_for IS
	'what has to be there beside the listing, which only the department or the court can see: somebody''s application, '
	'the department''s own decision, the court''s request, a conduct; NULL: nothing, so that the act is demanded';
INSERT INTO credit.demand_rule (verdict, effect, waits_for, reason) VALUES
	('restricted', 'refuse', 'application', '有人申请，才有可拒绝的；届时反馈'),
	('restricted', 'withhold', 'application', '有人申请或者应当发放，才有可不予授予或者停止给予的；届时反馈'),
	('restricted', 'revoke', NULL, '已经给予的，无须有人申请，部门即应当查明并撤销'),
	('restricted', 'consider', 'application', '办理具体事项时才予考虑'),
	('restricted', 'inspect', 'application', '随该项限制办理'),
	('restricted', 'notify', 'application', '随该项限制办理'),
	('restricted', 'assist', 'request', '人民法院发出协助执行通知书，才有可协助的'),
	('restricted', 'refer', 'conduct', '以涉嫌违法犯罪的行为为准，纳入名单本身不是'),
	('reference', 'refuse', 'decision', '纳入名单只供参考，结论由部门依其自身规定作出'),
	('reference', 'withhold', 'decision', '纳入名单只供参考，结论由部门依其自身规定作出'),
	('reference', 'revoke', 'decision', '纳入名单只供参考，撤销、吊销须有部门自身规定所指的行为'),
	('reference', 'consider', 'decision', '纳入名单只供参考，办理具体事项时才予考虑'),
	('reference', 'inspect', 'decision', '纳入名单只供参考，结论由部门依其自身规定作出'),
	('reference', 'notify', 'decision', '纳入名单只供参考，结论由部门依其自身规定作出'),
	('reference', 'assist', 'request', '人民法院发出协助执行通知书，才有可协助的'),
	('reference', 'refer', 'conduct', '以涉嫌违法犯罪的行为为准，纳入名单本身不是'),
	('duty', 'refuse', NULL, '部门自身的职责，纳入名单即应当履行'),
	('duty', 'withhold', NULL, '部门自身的职责，纳入名单即应当履行'),
	('duty', 'revoke', NULL, '部门自身的职责，纳入名单即应当履行'),
	('duty', 'consider', NULL, '部门自身的职责，纳入名单即应当履行'),
	('duty', 'inspect', NULL, '部门自身的职责，纳入名单即应当加强检查'),
	('duty', 'notify', NULL, '部门自身的职责，纳入名单即应当通报'),
	('duty', 'assist', 'request', '人民法院发出协助执行通知书，才有可协助的'),
	('duty', 'refer', 'conduct', '以涉嫌拒不执行判决、裁定等犯罪的行为为准，纳入名单本身不是犯罪');

CREATE VIEW credit.measure_demand AS
	SELECT r.measure, r.plan, r.edition_name AS edition, r.holds, r.verdict, r.effects,
		   CASE WHEN own.kind IS NULL THEN d.demanded ELSE own.workdays IS NOT NULL END AS demanded,
		   d.reasons, own.kind IS NOT NULL AS set_by_office, own.workdays
	FROM credit.rule r
	CROSS JOIN LATERAL (
		SELECT bool_or(x.waits_for IS NULL) AS demanded,
			   array_agg(x.effect || '：' || x.reason ORDER BY array_position(r.effects, x.effect)) AS reasons
		FROM credit.demand_rule x WHERE x.verdict = r.verdict AND x.effect = ANY (r.effects)) d
	LEFT JOIN credit.term own ON own.kind = 'feedback' AND own.measure OPERATOR(@extschema@.=) r.measure;
COMMENT ON VIEW credit.measure_demand IS
	'for each measure of each edition whether a listing by itself demands feedback on it, and why: by '
	'credit.demand_rule for each effect, or because the office has set it (credit_set_term)';
COMMENT ON COLUMN credit.measure_demand.workdays IS 'the measure''s own term in working days; NULL: the general one, or none';
