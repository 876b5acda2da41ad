/*
 * Values: the type credit.subject with all that belongs to a type.
 *
 * Types and the functions that look at nothing but a value are for everybody.
 * Operators and aggregates are made in the schema that the user chose for the
 * functions, so that queries find them on the search_path; our own code names
 * them with that schema, OPERATOR(@extschema@.=).
 */

CREATE TYPE credit.subject;

CREATE FUNCTION credit.subject_in(cstring) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_in';
COMMENT ON FUNCTION credit.subject_in(cstring) IS
	'input: the forms of the type; stable because a birth date must not lie after today; error 22P02 names the '
	'problem and its place, never the number';
CREATE FUNCTION credit.subject_out(credit.subject) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_out';
COMMENT ON FUNCTION credit.subject_out(credit.subject) IS
	'output: canonical form, the kind in front only where it is needed to read it back';
CREATE FUNCTION credit.subject_recv(internal) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_recv';
COMMENT ON FUNCTION credit.subject_recv(internal) IS
	'binary input; refuses every value that no text would have given (22P03)';
CREATE FUNCTION credit.subject_send(credit.subject) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_send';
COMMENT ON FUNCTION credit.subject_send(credit.subject) IS
	'binary output: the sixteen bytes';
CREATE TYPE credit.subject (
	INPUT = credit.subject_in,
	OUTPUT = credit.subject_out,
	RECEIVE = credit.subject_recv,
	SEND = credit.subject_send,
	INTERNALLENGTH = 16,
	ALIGNMENT = char,
	STORAGE = plain
);
COMMENT ON TYPE credit.subject IS
	'who a measure may be about: citizen number (GB 11643-1999) and the numbers made after it, unified social '
	'credit code (GB 32100-2015), organization code (GB 11714), and with their kind passports and permits; check '
	'digits verified';

CREATE FUNCTION credit.subject(text) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_from_text';
COMMENT ON FUNCTION credit.subject(text) IS
	'explicit cast from text; errors as on input';
CREATE FUNCTION credit.subject_text(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_subject_text';
COMMENT ON FUNCTION credit.subject_text(credit.subject) IS
	'cast to text: the canonical form';
-- From text only explicitly: not every text is one of these, and a query that
-- means it should say so.  To text only on assignment: an implicit cast would
-- let a comparison with text be made as text, without the index.
CREATE CAST (text AS credit.subject) WITH FUNCTION credit.subject(text);
CREATE CAST (credit.subject AS text) WITH FUNCTION credit.subject_text(credit.subject) AS ASSIGNMENT;

-- Equality, its negation, hashing and the key are leakproof, so that a condition on a number can be an index's where row
-- security or a security barrier stands before it.  Order is not: whoever may have a condition looked at before the
-- barrier and counts what it let through (EXPLAIN ANALYZE) would find every number by halving.  Nothing else of the type
-- is leakproof (test/pgtap/security/catalog.sql).
CREATE FUNCTION credit.subject_eq(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT credit.equality_support
	AS 'MODULE_PATHNAME', 'credit_subject_eq';
COMMENT ON FUNCTION credit.subject_eq(credit.subject, credit.subject) IS
	'implementation of = operator';
CREATE FUNCTION credit.subject_ne(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_ne';
COMMENT ON FUNCTION credit.subject_ne(credit.subject, credit.subject) IS
	'implementation of <> operator';
CREATE FUNCTION credit.subject_lt(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_lt';
COMMENT ON FUNCTION credit.subject_lt(credit.subject, credit.subject) IS
	'implementation of < operator';
CREATE FUNCTION credit.subject_le(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_le';
COMMENT ON FUNCTION credit.subject_le(credit.subject, credit.subject) IS
	'implementation of <= operator';
CREATE FUNCTION credit.subject_gt(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_gt';
COMMENT ON FUNCTION credit.subject_gt(credit.subject, credit.subject) IS
	'implementation of > operator';
CREATE FUNCTION credit.subject_ge(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_ge';
COMMENT ON FUNCTION credit.subject_ge(credit.subject, credit.subject) IS
	'implementation of >= operator';
CREATE OPERATOR @extschema@.= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_eq,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (credit.subject, credit.subject) IS 'equal';
CREATE OPERATOR @extschema@.<> (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_ne,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (credit.subject, credit.subject) IS 'not equal';
CREATE OPERATOR @extschema@.< (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_lt,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (credit.subject, credit.subject) IS 'less than';
CREATE OPERATOR @extschema@.<= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_le,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (credit.subject, credit.subject) IS 'less than or equal';
CREATE OPERATOR @extschema@.> (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_gt,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (credit.subject, credit.subject) IS 'greater than';
CREATE OPERATOR @extschema@.>= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_ge,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (credit.subject, credit.subject) IS 'greater than or equal';
CREATE FUNCTION credit.subject_cmp(credit.subject, credit.subject) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_cmp';
COMMENT ON FUNCTION credit.subject_cmp(credit.subject, credit.subject) IS
	'btree comparison: less, equal, greater as negative, zero, positive';
CREATE FUNCTION credit.subject_sortsupport(internal) RETURNS void
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_sortsupport';
COMMENT ON FUNCTION credit.subject_sortsupport(internal) IS
	'btree sort support';
CREATE FUNCTION credit.subject_hash(credit.subject) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_hash';
COMMENT ON FUNCTION credit.subject_hash(credit.subject) IS
	'hash';
CREATE FUNCTION credit.subject_hash_extended(credit.subject, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_hash_extended';
COMMENT ON FUNCTION credit.subject_hash_extended(credit.subject, bigint) IS
	'64-bit hash with seed';
CREATE FUNCTION credit.subject_larger(credit.subject, credit.subject) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_larger';
COMMENT ON FUNCTION credit.subject_larger(credit.subject, credit.subject) IS
	'larger of two';
CREATE FUNCTION credit.subject_smaller(credit.subject, credit.subject) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_smaller';
COMMENT ON FUNCTION credit.subject_smaller(credit.subject, credit.subject) IS
	'smaller of two';

CREATE OPERATOR CLASS credit.subject_ops DEFAULT FOR TYPE credit.subject USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 credit.subject_cmp(credit.subject, credit.subject),
	FUNCTION 2 credit.subject_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.subject_ops USING btree IS 'order of credit.subject';
CREATE OPERATOR CLASS credit.subject_ops DEFAULT FOR TYPE credit.subject USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 credit.subject_hash(credit.subject),
	FUNCTION 2 credit.subject_hash_extended(credit.subject, bigint);
COMMENT ON OPERATOR CLASS credit.subject_ops USING hash IS 'hashing of credit.subject';
CREATE OPERATOR CLASS credit.subject_minmax_ops DEFAULT FOR TYPE credit.subject USING brin AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 brin_minmax_opcinfo(internal),
	FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 brin_minmax_union(internal, internal, internal);
COMMENT ON OPERATOR CLASS credit.subject_minmax_ops USING brin IS 'ranges of credit.subject per block range';

CREATE AGGREGATE @extschema@.min(credit.subject) (
	SFUNC = credit.subject_smaller,
	STYPE = credit.subject,
	COMBINEFUNC = credit.subject_smaller,
	SORTOP = OPERATOR(@extschema@.<),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.min(credit.subject) IS 'smallest value';
CREATE AGGREGATE @extschema@.max(credit.subject) (
	SFUNC = credit.subject_larger,
	STYPE = credit.subject,
	COMBINEFUNC = credit.subject_larger,
	SORTOP = OPERATOR(@extschema@.>),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.max(credit.subject) IS 'largest value';

/* What an identifier tells */

CREATE FUNCTION @extschema@.credit_try_subject(identifier text) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_try_subject';
COMMENT ON FUNCTION @extschema@.credit_try_subject(identifier text) IS
	'the subject that a text identifies; NULL where it identifies nobody';
CREATE FUNCTION @extschema@.credit_subject_problem(identifier text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_problem';
COMMENT ON FUNCTION @extschema@.credit_subject_problem(identifier text) IS
	'why a text identifies nobody, with the place of the problem; NULL where it does identify somebody';
-- What runs as the owner calls these by a schema that nobody else can own.
CREATE FUNCTION credit.subject_kind(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_kind';
COMMENT ON FUNCTION credit.subject_kind(credit.subject) IS 'the same as credit_subject_kind';
CREATE FUNCTION credit.subject_mask(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_mask';
COMMENT ON FUNCTION credit.subject_mask(credit.subject) IS 'the same as credit_mask';
CREATE FUNCTION credit.subject_division(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_division';
COMMENT ON FUNCTION credit.subject_division(credit.subject) IS 'the same as credit_division';
CREATE FUNCTION credit.subject_birth_date(credit.subject) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_birth_date';
COMMENT ON FUNCTION credit.subject_birth_date(credit.subject) IS 'the same as credit_birth_date';
CREATE FUNCTION credit.subject_sex(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_sex';
COMMENT ON FUNCTION credit.subject_sex(credit.subject) IS
	'male or female, by the odd or even last digit of the serial in a citizen number and those made after it; NULL where '
	'the number does not tell';
CREATE FUNCTION credit.subject_key(credit.subject) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_key';
COMMENT ON FUNCTION credit.subject_key(credit.subject) IS 'the same as credit_subject_key';

CREATE FUNCTION @extschema@.credit_subject_kind(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_kind';
COMMENT ON FUNCTION @extschema@.credit_subject_kind(subject_id credit.subject) IS
	'person or organization; NULL gives NULL';
CREATE FUNCTION @extschema@.credit_mask(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_mask';
COMMENT ON FUNCTION @extschema@.credit_mask(subject_id credit.subject) IS
	'the identifier as it may be shown: of a person''s only division, country or kind; organizations'' codes are '
	'public; NULL gives NULL';
CREATE FUNCTION @extschema@.credit_birth_date(subject_id credit.subject) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_birth_date';
COMMENT ON FUNCTION @extschema@.credit_birth_date(subject_id credit.subject) IS
	'birth date in a citizen number and those made after it; NULL where the number holds none';

CREATE FUNCTION credit.is_minor(subject_id credit.subject, at timestamptz) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_is_minor';
COMMENT ON FUNCTION credit.is_minor(credit.subject, timestamptz) IS
	'whether the person is a minor at a moment (民法典 art. 17), as far as the number tells: false where it holds no birth '
	'date, and for organizations; NULL gives NULL';

CREATE FUNCTION credit.refuse_minor(subject_id credit.subject) RETURNS void
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_refuse_minor';
COMMENT ON FUNCTION credit.refuse_minor(credit.subject) IS
	'error CR003 for who is a minor now: minors are never listed (法释〔2017〕7号 art. 4), so nothing is asked about them, and '
	'nothing of them is kept';
CREATE FUNCTION @extschema@.credit_division(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_division';
COMMENT ON FUNCTION @extschema@.credit_division(subject_id credit.subject) IS
	'six-digit division of first registration in a citizen number or unified code; NULL where the number holds none';
CREATE FUNCTION @extschema@.credit_org_code(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_org_code';
COMMENT ON FUNCTION @extschema@.credit_org_code(subject_id credit.subject) IS
	'organization code (GB 11714) in a unified code or of the subject itself, as 12345678-X; NULL for persons and '
	'for codes that break their standard';
CREATE FUNCTION @extschema@.credit_subject_key(subject_id credit.subject) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_key';
COMMENT ON FUNCTION @extschema@.credit_subject_key(subject_id credit.subject) IS
	'what one unit''s numbers have in common, to index, join and distribute by: the organization code inside a unified '
	'code (GB 32100: characters 9 to 17), in one issued against the standard if these pass their own check; every other '
	'number itself; a person''s linked numbers have two times and are not in it; NULL gives NULL';
CREATE FUNCTION @extschema@.credit_subject_key(subject_id text) RETURNS credit.subject
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_key_of_text';
COMMENT ON FUNCTION @extschema@.credit_subject_key(subject_id text) IS
	'the same of a number as text, to index a column of numbers; NULL where it identifies nobody; that a birth date lies '
	'in the future is not looked at, so that the key is the same on each day';
