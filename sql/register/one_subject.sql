/*
 * Register: which numbers are one subject, for looking up what is on record
 * about it: by the key that they share, and by the links that a court has entered
 * (subject_link.sql).  Every session keeps the links (src/register/subject_link.c), so a
 * look-up costs next to nothing.
 */

CREATE FUNCTION credit.keys_of(p_subject credit.subject) RETURNS credit.subject[]
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_keys_of';
COMMENT ON FUNCTION credit.keys_of(credit.subject) IS
	'what is on record about the subject has one of these keys (credit_subject_key): its own first, then those of the '
	'identifiers that are linked with it';

CREATE FUNCTION credit.one_subject(a credit.subject, b credit.subject) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_one_subject';
COMMENT ON FUNCTION credit.one_subject(credit.subject, credit.subject) IS
	'whether two numbers are one subject, by their key or by links; not for roles, who would learn of links';

CREATE FUNCTION credit.first_key(p_subject credit.subject) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_first_key';
COMMENT ON FUNCTION credit.first_key(credit.subject) IS
	'the same value for all numbers of a subject, to group by: the least of its keys';
