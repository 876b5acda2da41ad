/*
 * Register: the reasons for which a listing without fixed period ends
 * (法释〔2017〕7号 art. 10).
 */

CREATE TABLE credit.removal_reason (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL
);
COMMENT ON TABLE credit.removal_reason IS 'reasons of 法释〔2017〕7号 art. 10 ¶1, by their place in it';
INSERT INTO credit.removal_reason (item, code, name) VALUES
	(1, 'performed', '已履行或者已执行完毕'),
	(2, 'settlement_performed', '执行和解协议已履行完毕'),
	(3, 'applicant_request', '申请执行人书面申请'),
	(4, 'no_property', '终本后未发现可供执行财产'),
	(5, 'stayed', '再审或者破产中止执行'),
	(6, 'not_enforceable', '裁定不予执行'),
	(7, 'terminated', '裁定终结执行');
