/*
 * Plan: the posts in a listed organization through which a measure can
 * reach a person.  No other relation of a person to an organization exists.
 * The code knows them by the same names (src/plan/plan.c).
 */

CREATE TABLE credit.post_role (
	code    text PRIMARY KEY,
	name    text NOT NULL UNIQUE,
	ord     integer NOT NULL UNIQUE,
	article text NOT NULL
);
COMMENT ON TABLE credit.post_role IS
	'posts in an organization, by code and Chinese name, in the order of the article that names them; a closed set';
INSERT INTO credit.post_role (ord, code, name, article) VALUES
	(1, 'legal_representative', '法定代表人', '法释〔2015〕17号第三条'),
	(2, 'principal', '主要负责人', '法释〔2015〕17号第三条'),
	(3, 'directly_responsible', '影响债务履行的直接责任人员', '法释〔2015〕17号第三条'),
	(4, 'actual_controller', '实际控制人', '法释〔2015〕17号第三条');
