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
INSERT INTO credit.post_role (ord, code, name, article)
SELECT x.ord, x.code, credit.words_of('role', x.code), x.article
FROM (VALUES
		(1, 'legal_representative', '法释〔2015〕17号第三条'),
		(2, 'principal', '法释〔2015〕17号第三条'),
		(3, 'directly_responsible', '法释〔2015〕17号第三条'),
		(4, 'actual_controller', '法释〔2015〕17号第三条')) x (ord, code, article);
