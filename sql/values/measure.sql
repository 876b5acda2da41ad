/*
 * Values: the type credit.measure, made as credit.subject is
 * (subject.sql).
 */

CREATE TYPE credit.measure;

CREATE FUNCTION credit.measure_in(cstring) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_in';
COMMENT ON FUNCTION credit.measure_in(cstring) IS
	'input: code/number, as laiwu/4; error 22P02';
CREATE FUNCTION credit.measure_out(credit.measure) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_out';
COMMENT ON FUNCTION credit.measure_out(credit.measure) IS
	'output: code/number';
CREATE FUNCTION credit.measure_recv(internal) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_recv';
COMMENT ON FUNCTION credit.measure_recv(internal) IS
	'binary input; refuses every value that no text would have given (22P03)';
CREATE FUNCTION credit.measure_send(credit.measure) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_send';
COMMENT ON FUNCTION credit.measure_send(credit.measure) IS
	'binary output: eight bytes, highest first';
CREATE TYPE credit.measure (
	INPUT = credit.measure_in,
	OUTPUT = credit.measure_out,
	RECEIVE = credit.measure_recv,
	SEND = credit.measure_send,
	LIKE = int8
);
COMMENT ON TYPE credit.measure IS
	'a measure of a plan: the plan''s code, a slash, and the number in the plan, as laiwu/4';

CREATE FUNCTION credit.measure(text) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_measure_from_text';
COMMENT ON FUNCTION credit.measure(text) IS
	'explicit cast from text; errors as on input';
CREATE FUNCTION credit.measure_text(credit.measure) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_measure_text';
COMMENT ON FUNCTION credit.measure_text(credit.measure) IS
	'cast to text: the canonical form';
-- From text only explicitly: not every text is one of these, and a query that
-- means it should say so.  To text only on assignment: an implicit cast would
-- let a comparison with text be made as text, without the index.
CREATE CAST (text AS credit.measure) WITH FUNCTION credit.measure(text);
CREATE CAST (credit.measure AS text) WITH FUNCTION credit.measure_text(credit.measure) AS ASSIGNMENT;

CREATE FUNCTION credit.measure_eq(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT credit.equality_support
	AS 'MODULE_PATHNAME', 'credit_measure_eq';
COMMENT ON FUNCTION credit.measure_eq(credit.measure, credit.measure) IS
	'implementation of = operator';
CREATE FUNCTION credit.measure_ne(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_ne';
COMMENT ON FUNCTION credit.measure_ne(credit.measure, credit.measure) IS
	'implementation of <> operator';
CREATE FUNCTION credit.measure_lt(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_lt';
COMMENT ON FUNCTION credit.measure_lt(credit.measure, credit.measure) IS
	'implementation of < operator';
CREATE FUNCTION credit.measure_le(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_le';
COMMENT ON FUNCTION credit.measure_le(credit.measure, credit.measure) IS
	'implementation of <= operator';
CREATE FUNCTION credit.measure_gt(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_gt';
COMMENT ON FUNCTION credit.measure_gt(credit.measure, credit.measure) IS
	'implementation of > operator';
CREATE FUNCTION credit.measure_ge(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_ge';
COMMENT ON FUNCTION credit.measure_ge(credit.measure, credit.measure) IS
	'implementation of >= operator';
CREATE OPERATOR @extschema@.= (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_eq,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (credit.measure, credit.measure) IS 'equal';
CREATE OPERATOR @extschema@.<> (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_ne,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (credit.measure, credit.measure) IS 'not equal';
CREATE OPERATOR @extschema@.< (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_lt,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (credit.measure, credit.measure) IS 'less than';
CREATE OPERATOR @extschema@.<= (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_le,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (credit.measure, credit.measure) IS 'less than or equal';
CREATE OPERATOR @extschema@.> (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_gt,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (credit.measure, credit.measure) IS 'greater than';
CREATE OPERATOR @extschema@.>= (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_ge,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (credit.measure, credit.measure) IS 'greater than or equal';
CREATE FUNCTION credit.measure_cmp(credit.measure, credit.measure) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_cmp';
COMMENT ON FUNCTION credit.measure_cmp(credit.measure, credit.measure) IS
	'btree comparison: less, equal, greater as negative, zero, positive';
CREATE FUNCTION credit.measure_sortsupport(internal) RETURNS void
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_sortsupport';
COMMENT ON FUNCTION credit.measure_sortsupport(internal) IS
	'btree sort support';
CREATE FUNCTION credit.measure_hash(credit.measure) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_hash';
COMMENT ON FUNCTION credit.measure_hash(credit.measure) IS
	'hash';
CREATE FUNCTION credit.measure_hash_extended(credit.measure, bigint) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_hash_extended';
COMMENT ON FUNCTION credit.measure_hash_extended(credit.measure, bigint) IS
	'64-bit hash with seed';
CREATE FUNCTION credit.measure_larger(credit.measure, credit.measure) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_larger';
COMMENT ON FUNCTION credit.measure_larger(credit.measure, credit.measure) IS
	'larger of two';
CREATE FUNCTION credit.measure_smaller(credit.measure, credit.measure) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_smaller';
COMMENT ON FUNCTION credit.measure_smaller(credit.measure, credit.measure) IS
	'smaller of two';

CREATE OPERATOR CLASS credit.measure_ops DEFAULT FOR TYPE credit.measure USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 credit.measure_cmp(credit.measure, credit.measure),
	FUNCTION 2 credit.measure_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS credit.measure_ops USING btree IS 'order of credit.measure';
CREATE OPERATOR CLASS credit.measure_ops DEFAULT FOR TYPE credit.measure USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 credit.measure_hash(credit.measure),
	FUNCTION 2 credit.measure_hash_extended(credit.measure, bigint);
COMMENT ON OPERATOR CLASS credit.measure_ops USING hash IS 'hashing of credit.measure';
CREATE OPERATOR CLASS credit.measure_minmax_ops DEFAULT FOR TYPE credit.measure USING brin AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 brin_minmax_opcinfo(internal),
	FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 brin_minmax_union(internal, internal, internal);
COMMENT ON OPERATOR CLASS credit.measure_minmax_ops USING brin IS 'ranges of credit.measure per block range';

CREATE AGGREGATE @extschema@.min(credit.measure) (
	SFUNC = credit.measure_smaller,
	STYPE = credit.measure,
	COMBINEFUNC = credit.measure_smaller,
	SORTOP = OPERATOR(@extschema@.<),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.min(credit.measure) IS 'smallest value';
CREATE AGGREGATE @extschema@.max(credit.measure) (
	SFUNC = credit.measure_larger,
	STYPE = credit.measure,
	COMBINEFUNC = credit.measure_larger,
	SORTOP = OPERATOR(@extschema@.>),
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.max(credit.measure) IS 'largest value';

CREATE FUNCTION credit.measure_plan(credit.measure) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_plan';
COMMENT ON FUNCTION credit.measure_plan(credit.measure) IS
	'the plan''s code; NULL gives NULL';
CREATE FUNCTION credit.measure_number(credit.measure) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_number';
COMMENT ON FUNCTION credit.measure_number(credit.measure) IS
	'the number in the plan; NULL gives NULL';
CREATE FUNCTION credit.make_measure(plan text, number integer) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_make_measure';
COMMENT ON FUNCTION credit.make_measure(plan text, number integer) IS
	'the measure of that plan and number; error 22023 for a code or number out of range; NULL gives NULL';
