\echo Use "CREATE EXTENSION credit" to load this file. \quit

-- What has to hold before the first object is made, and the schema that all
-- other parts fill.

-- The plan and the court's records are Chinese text.  This stands before any
-- of that text, and the scripts are ASCII throughout (the Makefile sees to
-- it), so that a database which cannot hold it is told so in one sentence
-- instead of failing in a conversion half way through.
DO LANGUAGE plpgsql $check$
DECLARE
    v_schema text;
BEGIN
    IF pg_catalog.current_setting('server_encoding') OPERATOR(pg_catalog.<>) 'UTF8' THEN
        RAISE EXCEPTION USING
            ERRCODE = 'feature_not_supported',
            MESSAGE = 'extension "credit" needs a database whose encoding is UTF8',
            DETAIL = pg_catalog.format('The encoding of database "%s" is %s, which cannot hold the text of the action plan.',
                                       pg_catalog.current_database(),
                                       pg_catalog.current_setting('server_encoding')),
            HINT = 'Create a database with TEMPLATE template0 ENCODING ''UTF8'' and install the extension there.';
    END IF;
    v_schema := (SELECT n.nspname FROM pg_catalog.pg_namespace AS n
                 WHERE n.nspname OPERATOR(pg_catalog.=) ANY (ARRAY['credit', 'credit_bi']) LIMIT 1);
    IF v_schema IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'duplicate_schema',
            MESSAGE = pg_catalog.format('schema "%s" exists already', v_schema),
            DETAIL = 'The extension makes this schema itself, so that nobody else can have put objects into it.',
            HINT = 'Rename or drop the existing schema; to place the functions that users call, name another schema in CREATE EXTENSION ... SCHEMA.';
    END IF;
END
$check$;

CREATE SCHEMA credit;
COMMENT ON SCHEMA credit
IS 'joint enforcement measures against listed judgment debtors: types, tables and views';

-- Everybody may name the types; each table and function grants its own rights.
REVOKE ALL ON SCHEMA credit FROM PUBLIC;
GRANT USAGE ON SCHEMA credit TO PUBLIC;

CREATE SCHEMA credit_bi;
COMMENT ON SCHEMA credit_bi
IS 'figures for reports: a star of facts and dimensions, in which nobody can be found; credit_bi.model explains it';
REVOKE ALL ON SCHEMA credit_bi FROM PUBLIC;

-- Functions of a court and of the office run as the tables' owner, so the role
-- that acts is not the current one: it is the login, or the role that it has SET.
CREATE FUNCTION credit.acting_role() RETURNS name
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_role';
COMMENT ON FUNCTION credit.acting_role() IS 'the login, or the role that it has SET, whoever owns the function that asks';
REVOKE ALL ON FUNCTION credit.acting_role() FROM PUBLIC;

-- What RAISE says is no message of the server's catalogs: it is looked up here.  For everybody, as a trigger of ours may
-- refuse what anybody writes, and because it tells nothing that its caller did not bring.
CREATE FUNCTION credit.message(text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_message';
COMMENT ON FUNCTION credit.message(text) IS
	'a message of the extension in the language of lc_messages, as it is where there is no translation; looks at nothing but its argument and lc_messages';


CREATE TYPE credit.verdict AS ENUM ('clear', 'restricted', 'reference', 'duty', 'exempt', 'suspended');
COMMENT ON TYPE credit.verdict IS
	'clear: no measure of this plan follows from this list; restricted: must refuse, withhold or revoke; reference: must take into account and decides itself; duty: must act of its own; exempt: freed by the court; suspended: the measure is out of force';


/* The type credit.subject */

CREATE TYPE credit.subject;

CREATE FUNCTION credit.subject_in(cstring) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_in';
COMMENT ON FUNCTION credit.subject_in(cstring) IS
	'input: the forms of the type; stable because a birth date must not lie after today; error 22P02 names the problem and its place, never the number';
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
COMMENT ON TYPE credit.subject IS 'who a measure may be about: citizen number (GB 11643-1999) and the numbers made after it, unified social credit code (GB 32100-2015), organization code (GB 11714), and with their kind passports and permits; check digits verified';

CREATE FUNCTION credit.subject(text) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_from_text';
COMMENT ON FUNCTION credit.subject(text) IS
	'explicit cast from text; errors as on input';
CREATE FUNCTION credit.subject_text(credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_subject_text';
COMMENT ON FUNCTION credit.subject_text(credit.subject) IS
	'cast to text: the canonical form';
-- Explicit from text: a column of text holds anything, and that it is meant to
-- hold this is for whoever writes the query to say.  To text only on assignment:
-- comparing as text would pass by the index.
CREATE CAST (text AS credit.subject) WITH FUNCTION credit.subject(text);
CREATE CAST (credit.subject AS text) WITH FUNCTION credit.subject_text(credit.subject) AS ASSIGNMENT;

CREATE FUNCTION credit.subject_eq(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_eq';
COMMENT ON FUNCTION credit.subject_eq(credit.subject, credit.subject) IS
	'implementation of = operator';
CREATE FUNCTION credit.subject_ne(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_ne';
COMMENT ON FUNCTION credit.subject_ne(credit.subject, credit.subject) IS
	'implementation of <> operator';
CREATE FUNCTION credit.subject_lt(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_lt';
COMMENT ON FUNCTION credit.subject_lt(credit.subject, credit.subject) IS
	'implementation of < operator';
CREATE FUNCTION credit.subject_le(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_le';
COMMENT ON FUNCTION credit.subject_le(credit.subject, credit.subject) IS
	'implementation of <= operator';
CREATE FUNCTION credit.subject_gt(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_gt';
COMMENT ON FUNCTION credit.subject_gt(credit.subject, credit.subject) IS
	'implementation of > operator';
CREATE FUNCTION credit.subject_ge(credit.subject, credit.subject) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_ge';
COMMENT ON FUNCTION credit.subject_ge(credit.subject, credit.subject) IS
	'implementation of >= operator';
CREATE OPERATOR @extschema@.= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_eq,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
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
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (credit.subject, credit.subject) IS 'not equal';
CREATE OPERATOR @extschema@.< (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_lt,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (credit.subject, credit.subject) IS 'less than';
CREATE OPERATOR @extschema@.<= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_le,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (credit.subject, credit.subject) IS 'less than or equal';
CREATE OPERATOR @extschema@.> (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_gt,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (credit.subject, credit.subject) IS 'greater than';
CREATE OPERATOR @extschema@.>= (
	LEFTARG = credit.subject,
	RIGHTARG = credit.subject,
	FUNCTION = credit.subject_ge,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (credit.subject, credit.subject) IS 'greater than or equal';
CREATE FUNCTION credit.subject_cmp(credit.subject, credit.subject) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_cmp';
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
	FUNCTION 4 pg_catalog.btequalimage(oid);
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
	FUNCTION 1 pg_catalog.brin_minmax_opcinfo(internal),
	FUNCTION 2 pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 pg_catalog.brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 pg_catalog.brin_minmax_union(internal, internal, internal);
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

/* The type credit.measure */

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
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE credit.measure IS 'a measure of a plan: the plan''s code, a slash, and the number in the plan, as laiwu/4';

CREATE FUNCTION credit.measure(text) RETURNS credit.measure
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_measure_from_text';
COMMENT ON FUNCTION credit.measure(text) IS
	'explicit cast from text; errors as on input';
CREATE FUNCTION credit.measure_text(credit.measure) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME', 'credit_measure_text';
COMMENT ON FUNCTION credit.measure_text(credit.measure) IS
	'cast to text: the canonical form';
-- Explicit from text: a column of text holds anything, and that it is meant to
-- hold this is for whoever writes the query to say.  To text only on assignment:
-- comparing as text would pass by the index.
CREATE CAST (text AS credit.measure) WITH FUNCTION credit.measure(text);
CREATE CAST (credit.measure AS text) WITH FUNCTION credit.measure_text(credit.measure) AS ASSIGNMENT;

CREATE FUNCTION credit.measure_eq(credit.measure, credit.measure) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_measure_eq';
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
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
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
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (credit.measure, credit.measure) IS 'not equal';
CREATE OPERATOR @extschema@.< (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_lt,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (credit.measure, credit.measure) IS 'less than';
CREATE OPERATOR @extschema@.<= (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_le,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (credit.measure, credit.measure) IS 'less than or equal';
CREATE OPERATOR @extschema@.> (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_gt,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (credit.measure, credit.measure) IS 'greater than';
CREATE OPERATOR @extschema@.>= (
	LEFTARG = credit.measure,
	RIGHTARG = credit.measure,
	FUNCTION = credit.measure_ge,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
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
	FUNCTION 4 pg_catalog.btequalimage(oid);
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
	FUNCTION 1 pg_catalog.brin_minmax_opcinfo(internal),
	FUNCTION 2 pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 pg_catalog.brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 pg_catalog.brin_minmax_union(internal, internal, internal);
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

/* What an identifier tells */

CREATE FUNCTION @extschema@.credit_try_subject(identifier text) RETURNS credit.subject
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_try_subject';
COMMENT ON FUNCTION @extschema@.credit_try_subject(identifier text) IS
	'the subject that a text identifies; NULL where it identifies nobody';
CREATE FUNCTION @extschema@.credit_subject_problem(identifier text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_subject_problem';
COMMENT ON FUNCTION @extschema@.credit_subject_problem(identifier text) IS
	'why a text identifies nobody, with the place of the problem; NULL where it does identify somebody';
CREATE FUNCTION @extschema@.credit_subject_kind(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_subject_kind';
COMMENT ON FUNCTION @extschema@.credit_subject_kind(subject_id credit.subject) IS
	'person or organization; NULL gives NULL';
CREATE FUNCTION @extschema@.credit_mask(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_mask';
COMMENT ON FUNCTION @extschema@.credit_mask(subject_id credit.subject) IS
	'the identifier as it may be shown: of a person''s only division, country or kind; organizations'' codes are public; NULL gives NULL';
CREATE FUNCTION @extschema@.credit_birth_date(subject_id credit.subject) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_birth_date';
COMMENT ON FUNCTION @extschema@.credit_birth_date(subject_id credit.subject) IS
	'birth date in a citizen number and those made after it; NULL where the number holds none';
CREATE FUNCTION @extschema@.credit_division(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_division';
COMMENT ON FUNCTION @extschema@.credit_division(subject_id credit.subject) IS
	'six-digit division of first registration in a citizen number or unified code; NULL where the number holds none';
CREATE FUNCTION @extschema@.credit_org_code(subject_id credit.subject) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_org_code';
COMMENT ON FUNCTION @extschema@.credit_org_code(subject_id credit.subject) IS
	'organization code (GB 11714) in a unified code or of the subject itself, as 12345678-X; NULL for persons and for codes that break their standard';


CREATE TABLE credit.plan (
	id          integer GENERATED BY DEFAULT AS IDENTITY (START WITH 1000) PRIMARY KEY,
	code        text NOT NULL UNIQUE CHECK (code OPERATOR(pg_catalog.~) '^[a-z][a-z0-9-]{0,9}$')
);
COMMENT ON TABLE credit.plan IS 'action plans by code; a plan lives in its editions';
COMMENT ON COLUMN credit.plan.code IS 'the code in front of the slash of a credit.measure: a letter, then letters, digits and hyphens, at most 10';

CREATE TABLE credit.plan_edition (
	id          integer GENERATED BY DEFAULT AS IDENTITY (START WITH 1000) PRIMARY KEY,
	plan        integer NOT NULL REFERENCES credit.plan,
	edition     text NOT NULL,
	title       text NOT NULL,
	document_no text,
	issuer      text NOT NULL,
	issued_on   date,
	valid_from  date NOT NULL,
	valid_until date,
	target      text,
	mechanism   text,
	loaded_at   timestamptz NOT NULL DEFAULT pg_catalog.now(),
	loaded_by   name NOT NULL DEFAULT credit.acting_role(),
	UNIQUE (plan, edition),
	-- One edition begins on a day: a later one supersedes an open-ended earlier
	-- one from that day, so no two editions of a plan are ever in force at once.
	UNIQUE (plan, valid_from),
	CHECK (valid_until OPERATOR(pg_catalog.>) valid_from)
);
COMMENT ON TABLE credit.plan_edition IS 'editions of a plan with their periods of validity; legal days are days of Asia/Shanghai';
COMMENT ON COLUMN credit.plan_edition.valid_until IS 'first day on which the edition no longer holds; NULL: until a later edition begins';

CREATE TABLE credit.department (
	edition     integer NOT NULL REFERENCES credit.plan_edition,
	name        text NOT NULL,
	PRIMARY KEY (edition, name)
);
COMMENT ON TABLE credit.department IS 'departments of a plan edition, by the name used in answers';

CREATE TABLE credit.department_name (
	edition     integer NOT NULL,
	written     text NOT NULL,
	department  text NOT NULL,
	same        boolean NOT NULL,
	reason      text NOT NULL,
	PRIMARY KEY (edition, written, department),
	FOREIGN KEY (edition, department) REFERENCES credit.department (edition, name)
);
COMMENT ON TABLE credit.department_name IS 'other names of a department with the reason why the two names mean one department (same) or two (not same)';

CREATE TABLE credit.plan_reading (
	edition     integer NOT NULL REFERENCES credit.plan_edition,
	source      text NOT NULL,
	reading     text NOT NULL,
	reason      text NOT NULL,
	occurrences integer NOT NULL CHECK (occurrences OPERATOR(pg_catalog.>) 0),
	PRIMARY KEY (edition, source)
);
COMMENT ON TABLE credit.plan_reading IS 'words that the extraction of the source''s text damaged, as they stand and as they are read';

CREATE TABLE credit.plan_measure (
	edition             integer NOT NULL REFERENCES credit.plan_edition,
	number              integer NOT NULL CHECK (number BETWEEN 1 AND 4095),
	measure             credit.measure NOT NULL,
	body                text,
	body_reading        text,
	title               text NOT NULL,
	title_reading       text,
	responsible_text    text,
	responsible_open    boolean NOT NULL,
	implementing_text   text,
	implementing_open   boolean NOT NULL,
	effects             text[] NOT NULL
		CHECK (pg_catalog.cardinality(effects) OPERATOR(pg_catalog.>) 0
			   AND effects OPERATOR(pg_catalog.<@) ARRAY['refuse', 'withhold', 'revoke', 'consider', 'inspect', 'notify', 'assist', 'refer']),
	verdict             credit.verdict NOT NULL
		CHECK (verdict::pg_catalog.text OPERATOR(pg_catalog.=) ANY (ARRAY['restricted', 'reference', 'duty'])),
	binds_person        boolean NOT NULL,
	binds_organization  boolean NOT NULL,
	binds_through       text[] NOT NULL
		CHECK (binds_through OPERATOR(pg_catalog.<@) ARRAY['legal_representative', 'principal', 'directly_responsible', 'actual_controller']),
	condition           text,
	court_mark          text CHECK (court_mark OPERATOR(pg_catalog.=) 'exit_ban'),
	exemption           text CHECK (exemption OPERATOR(pg_catalog.~) '\S'),
	words               jsonb NOT NULL,
	basis_fit           text NOT NULL
		CHECK (basis_fit OPERATOR(pg_catalog.=) ANY (ARRAY['names_listed_subject', 'speaks_of_credit', 'other_conduct'])),
	basis_note          text,
	PRIMARY KEY (edition, number),
	CHECK (binds_person OR binds_organization OR pg_catalog.cardinality(binds_through) OPERATOR(pg_catalog.>) 0)
);
COMMENT ON TABLE credit.plan_measure IS 'measures of a plan edition: the text as it stands, and how it is read';
COMMENT ON COLUMN credit.plan_measure.body IS 'text in the body of the plan, as the source spells it; NULL where the body lacks the measure';
COMMENT ON COLUMN credit.plan_measure.title IS 'title in the appendix, as the source spells it';
COMMENT ON COLUMN credit.plan_measure.title_reading IS 'the title without the damage of text extraction; NULL where there is none';
COMMENT ON COLUMN credit.plan_measure.responsible_open IS 'the body leaves the list of departments open';
COMMENT ON COLUMN credit.plan_measure.effects IS 'what the department does, the main act first';
COMMENT ON COLUMN credit.plan_measure.verdict IS 'restricted: must refuse, withhold or revoke; reference: must take into account and decides itself; duty: must act of its own';
COMMENT ON COLUMN credit.plan_measure.binds_through IS 'roles in a listed organization through which the measure reaches a person';
COMMENT ON COLUMN credit.plan_measure.condition IS 'what the department has to see for itself; NULL: nothing';
COMMENT ON COLUMN credit.plan_measure.court_mark IS 'mark on the listing that only the court can set and without which the measure does not follow';
COMMENT ON COLUMN credit.plan_measure.exemption IS 'rule by which the court can exempt a subject from the measure; NULL: there is none';
COMMENT ON COLUMN credit.plan_measure.words IS 'the words of the plan on which each classification rests';
COMMENT ON COLUMN credit.plan_measure.basis_fit IS 'whether a quoted basis names listed debtors, speaks of credit in general, or of other conduct altogether';
CREATE INDEX ON credit.plan_measure (measure);

CREATE TABLE credit.plan_department (
	edition     integer NOT NULL,
	number      integer NOT NULL,
	list        text NOT NULL CHECK (list OPERATOR(pg_catalog.=) ANY (ARRAY['responsible', 'implementing'])),
	ord         integer NOT NULL,
	written     text NOT NULL,
	department  text NOT NULL,
	PRIMARY KEY (edition, number, list, ord),
	FOREIGN KEY (edition, number) REFERENCES credit.plan_measure,
	FOREIGN KEY (edition, department) REFERENCES credit.department (edition, name)
);
COMMENT ON TABLE credit.plan_department IS 'departments of a measure, as the body (responsible) and the appendix (implementing) write them';

CREATE TABLE credit.plan_basis (
	edition       integer NOT NULL,
	number        integer NOT NULL,
	ord           integer NOT NULL,
	no            integer,
	document      text NOT NULL,
	document_no   text,
	kind          text NOT NULL
		CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['law', 'administrative_regulation', 'local_regulation', 'judicial_interpretation',
													   'central_policy', 'departmental_rule', 'district_document'])),
	articles      text[] NOT NULL,
	quote         text NOT NULL,
	quote_reading text,
	PRIMARY KEY (edition, number, ord),
	FOREIGN KEY (edition, number) REFERENCES credit.plan_measure
);
COMMENT ON TABLE credit.plan_basis IS 'legal bases of a measure as the plan''s appendix quotes them';
COMMENT ON COLUMN credit.plan_basis.no IS 'number that the appendix gives the basis (it may repeat); ord is its place';
COMMENT ON COLUMN credit.plan_basis.kind IS 'what kind of document it is; district_document covers normative documents of province, city and district';
COMMENT ON COLUMN credit.plan_basis.quote_reading IS 'the quote without the damage of text extraction; NULL where there is none';

CREATE TABLE credit.measure_event (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	measure     credit.measure NOT NULL,
	action      text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['suspend', 'resume'])),
	at          timestamptz NOT NULL DEFAULT pg_catalog.now(),
	reason      text,
	by_role     name NOT NULL DEFAULT credit.acting_role(),
	by_session  name NOT NULL DEFAULT SESSION_USER,
	CHECK (action OPERATOR(pg_catalog.=) 'resume' OR reason OPERATOR(pg_catalog.~) '\S')
);
COMMENT ON TABLE credit.measure_event IS 'suspensions of measures and their ends, append-only: the last event at or before a moment is the state at that moment';
CREATE INDEX ON credit.measure_event (measure, at);

-- The rules live compiled in every backend's memory; this tells all of them to
-- drop what they hold once the change commits.
CREATE FUNCTION credit.plan_changed() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_plan_changed';
COMMENT ON FUNCTION credit.plan_changed() IS 'statement trigger on the plan''s tables: drops the compiled rules in every session at commit';
REVOKE ALL ON FUNCTION credit.plan_changed() FROM PUBLIC;

CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.plan_edition
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.plan_measure
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.plan_department
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.plan_basis
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.measure_event
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
-- Changes that arrive by logical replication must reach the sessions too.
ALTER TABLE credit.plan_edition ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_measure ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_department ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.plan_basis ENABLE ALWAYS TRIGGER plan_changed;
ALTER TABLE credit.measure_event ENABLE ALWAYS TRIGGER plan_changed;

-- What was once on record stays: shared by the append-only tables of all floors.
CREATE FUNCTION credit.refuse_change() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" is append-only'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = format(credit.message('%s would change or remove what is on record.'), TG_OP),
			  HINT = credit.message('Add a new entry that corrects the earlier one.');
END
$$;
COMMENT ON FUNCTION credit.refuse_change() IS 'trigger of append-only tables: refuses UPDATE, DELETE and TRUNCATE';
REVOKE ALL ON FUNCTION credit.refuse_change() FROM PUBLIC;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.measure_event
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE VIEW credit.plan_validity AS
	SELECT e.id AS edition, p.code, e.edition AS edition_name, e.valid_from,
		   LEAST(e.valid_until,
				 pg_catalog.lead(e.valid_from) OVER (PARTITION BY e.plan ORDER BY e.valid_from)) AS valid_until
	FROM credit.plan_edition e
	JOIN credit.plan p ON p.id OPERATOR(pg_catalog.=) e.plan;
COMMENT ON VIEW credit.plan_validity IS 'from which day to before which day each edition holds: its own end or the next edition''s beginning, whichever is earlier';

CREATE VIEW credit.measure_department AS
	SELECT d.edition, d.number, d.department,
		   pg_catalog.bool_or(d.list OPERATOR(pg_catalog.=) 'responsible') AS in_body,
		   pg_catalog.bool_or(d.list OPERATOR(pg_catalog.=) 'implementing') AS in_appendix,
		   pg_catalog.min(CASE d.list WHEN 'responsible' THEN 0 ELSE 1000 END OPERATOR(pg_catalog.+) d.ord) AS ord
	FROM credit.plan_department d
	GROUP BY d.edition, d.number, d.department;
COMMENT ON VIEW credit.measure_department IS 'each department of a measure once, those of the body first, and where the plan names it';

CREATE VIEW credit.plan_disagreement AS
	SELECT p.code, e.edition, m.measure, md.department,
		   CASE WHEN md.in_body THEN 'body only' ELSE 'appendix only' END AS named_in,
		   m.responsible_text, m.implementing_text
	FROM credit.measure_department md
	JOIN credit.plan_measure m ON m.edition OPERATOR(pg_catalog.=) md.edition AND m.number OPERATOR(pg_catalog.=) md.number
	JOIN credit.plan_edition e ON e.id OPERATOR(pg_catalog.=) md.edition
	JOIN credit.plan p ON p.id OPERATOR(pg_catalog.=) e.plan
	WHERE md.in_body OPERATOR(pg_catalog.<>) md.in_appendix
	  AND m.responsible_text IS NOT NULL AND m.implementing_text IS NOT NULL;
COMMENT ON VIEW credit.plan_disagreement IS 'departments that only the body or only the appendix of a plan names for a measure that both have';

CREATE VIEW credit.measure_list AS
	SELECT m.measure, p.code AS plan, v.edition_name AS edition, v.valid_from, v.valid_until,
		   COALESCE(m.title_reading, m.title) AS title, m.effects, m.verdict,
		   m.binds_person, m.binds_organization, m.binds_through, m.condition, m.court_mark,
		   ARRAY(SELECT md.department FROM credit.measure_department md
				 WHERE md.edition OPERATOR(pg_catalog.=) m.edition AND md.number OPERATOR(pg_catalog.=) m.number
				 ORDER BY md.ord) AS departments,
		   m.responsible_open OR m.implementing_open AS open_list,
		   m.basis_fit, m.basis_fit OPERATOR(pg_catalog.=) 'other_conduct' AS basis_doubted, m.basis_note,
		   COALESCE((SELECT s.action OPERATOR(pg_catalog.=) 'suspend' FROM credit.measure_event s
					 WHERE s.measure OPERATOR(@extschema@.=) m.measure
					 ORDER BY s.at DESC, s.id DESC LIMIT 1), false) AS suspended,
		   m.exemption
	FROM credit.plan_measure m
	JOIN credit.plan_validity v ON v.edition OPERATOR(pg_catalog.=) m.edition
	JOIN credit.plan_edition e ON e.id OPERATOR(pg_catalog.=) m.edition
	JOIN credit.plan p ON p.id OPERATOR(pg_catalog.=) e.plan;
COMMENT ON VIEW credit.measure_list IS 'the measures of all plans as they are applied: reading, verdict, whom they bind, departments, doubts, suspension';

/* Loading a plan */

CREATE FUNCTION credit.check_keys(object jsonb, allowed text[], place text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	key text;
BEGIN
	IF object IS NULL OR jsonb_typeof(object) <> 'object' THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: %s must be a JSON object'), place)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT k INTO key FROM jsonb_object_keys(object) k WHERE k <> ALL (allowed) LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: unknown key "%s" in %s'), key, place)
			USING ERRCODE = 'invalid_parameter_value', HINT = format(credit.message('Known keys are: %s.'), array_to_string(allowed, ', '));
	END IF;
	SELECT k INTO key FROM unnest(allowed) k WHERE NOT object ? k LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: key "%s" is missing in %s'), key, place)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Write null where there is nothing to say: what is left out may have been forgotten.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_keys(jsonb, text[], text) IS 'error unless the JSON object has exactly these keys; place names it in the message';
REVOKE ALL ON FUNCTION credit.check_keys(jsonb, text[], text) FROM PUBLIC;

CREATE FUNCTION credit.check_words(condition boolean, message text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF condition IS NOT TRUE THEN
		RAISE EXCEPTION '%', format(credit.message('invalid plan: %s'), message) USING ERRCODE = 'invalid_parameter_value';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.check_words(boolean, text) IS 'error with the message unless the condition is true';
REVOKE ALL ON FUNCTION credit.check_words(boolean, text) FROM PUBLIC;

CREATE FUNCTION credit.insert_plan(doc jsonb, plan_id integer, edition_id integer) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_code text := doc ->> 'code';
	v_from date;
	v_until date;
	v_plan integer;
	v_edition integer;
	m jsonb;
	d jsonb;
	b jsonb;
	place text;
	list text;
	n bigint;
BEGIN
	PERFORM credit.check_keys(doc, ARRAY['code', 'title', 'document_no', 'issuer', 'edition', 'issued_on', 'valid_from',
		'valid_until', 'target', 'mechanism', 'departments', 'readings', 'measures'], credit.message('the plan'));
	PERFORM credit.check_words(v_code ~ '^[a-z][a-z0-9-]{0,9}$',
		format(credit.message('code "%s" must be a lower-case letter followed by at most nine letters, digits or hyphens'), v_code));
	PERFORM credit.check_words(doc ->> 'edition' ~ '\S', credit.message('the edition has no name'));
	PERFORM credit.check_words(doc ->> 'title' ~ '\S' AND doc ->> 'issuer' ~ '\S', credit.message('title and issuer must not be empty'));
	BEGIN
		v_from := (doc ->> 'valid_from')::date;
		v_until := (doc ->> 'valid_until')::date;
		PERFORM (doc ->> 'issued_on')::date;
	EXCEPTION WHEN invalid_datetime_format OR datetime_field_overflow THEN
		RAISE EXCEPTION '%', credit.message('invalid plan: issued_on, valid_from and valid_until must be dates, as 2020-11-21')
			USING ERRCODE = 'invalid_parameter_value';
	END;
	PERFORM credit.check_words(v_from IS NOT NULL, credit.message('valid_from is missing: a plan without a first day would hold for all the past'));
	PERFORM credit.check_words(isfinite(v_from) AND COALESCE(isfinite(v_until) AND v_until > v_from, true),
		credit.message('valid_until must be a day after valid_from'));
	-- A date can lie where no moment does, and every answer of every plan would fail on it.
	PERFORM credit.check_words(v_from >= '1949-10-01' AND COALESCE(v_until, v_from) < '10000-01-01',
		credit.message('valid_from and valid_until must lie between 1949-10-01 and 9999-12-31'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'measures') = 'array' AND jsonb_array_length(doc -> 'measures') > 0,
		credit.message('measures must be an array with at least one measure'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'departments') = 'array', credit.message('departments must be an array'));
	PERFORM credit.check_words(jsonb_typeof(doc -> 'readings') = 'array', credit.message('readings must be an array'));

	-- Editions of one plan are loaded one after the other: the overlap test below reads what the other loader wrote.
	LOCK TABLE credit.plan_edition IN SHARE ROW EXCLUSIVE MODE;
	SELECT id INTO v_plan FROM credit.plan WHERE code = v_code;
	IF NOT FOUND THEN
		IF plan_id IS NULL THEN
			INSERT INTO credit.plan (code) VALUES (v_code) RETURNING id INTO v_plan;
		ELSE
			INSERT INTO credit.plan (id, code) VALUES (plan_id, v_code) RETURNING id INTO v_plan;
		END IF;
	END IF;

	-- An open-ended edition gives way to a later one; two that both claim a day by name do not.
	PERFORM FROM credit.plan_edition e
		WHERE e.plan = v_plan
		  AND (e.edition = doc ->> 'edition'
			   OR e.valid_from = v_from
			   OR (e.valid_until IS NOT NULL AND e.valid_from < v_from AND e.valid_until > v_from)
			   OR (v_until IS NOT NULL AND v_from < e.valid_from AND v_until > e.valid_from));
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('plan "%s" already has an edition of that name or for some of those days'), v_code)
			USING ERRCODE = 'unique_violation',
				  DETAIL = (SELECT string_agg(CASE WHEN e.valid_until IS NULL THEN format(credit.message('Edition %s: from %s to open.'), e.edition, e.valid_from)
												   ELSE format(credit.message('Edition %s: from %s to %s.'), e.edition, e.valid_from, e.valid_until) END,
											  ' ' ORDER BY e.valid_from)
							FROM credit.plan_edition e WHERE e.plan = v_plan),
				  HINT = credit.message('Give the edition another name, and dates that begin after the earlier ones or end before the later ones.');
	END IF;

	IF edition_id IS NULL THEN
		edition_id := nextval('credit.plan_edition_id_seq');
	END IF;
	INSERT INTO credit.plan_edition (id, plan, edition, title, document_no, issuer, issued_on, valid_from, valid_until, target, mechanism)
	VALUES (edition_id, v_plan, doc ->> 'edition', doc ->> 'title', doc ->> 'document_no', doc ->> 'issuer',
			(doc ->> 'issued_on')::date, v_from, v_until, doc ->> 'target', doc ->> 'mechanism')
	RETURNING id INTO v_edition;

	FOR d IN SELECT value FROM jsonb_array_elements(doc -> 'departments') LOOP
		place := format(credit.message('department "%s"'), d ->> 'name');
		PERFORM credit.check_keys(d, ARRAY['name', 'other_names', 'not_the_same_as'], place);
		PERFORM credit.check_words(d ->> 'name' ~ '\S', credit.message('a department has no name'));
		PERFORM FROM credit.department x WHERE x.edition = v_edition AND x.name = d ->> 'name';
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		INSERT INTO credit.department (edition, name) VALUES (v_edition, d ->> 'name');
		FOR b IN SELECT value || jsonb_build_object('same', true) FROM jsonb_array_elements(d -> 'other_names')
				 UNION ALL
				 SELECT value || jsonb_build_object('same', false) FROM jsonb_array_elements(d -> 'not_the_same_as') LOOP
			PERFORM credit.check_words(b ->> 'name' ~ '\S' AND b ->> 'reason' ~ '\S', format(credit.message('another name of %s lacks its name or its reason'), place));
			INSERT INTO credit.department_name (edition, written, department, same, reason)
			VALUES (v_edition, b ->> 'name', d ->> 'name', (b ->> 'same')::boolean, b ->> 'reason');
		END LOOP;
	END LOOP;

	FOR b IN SELECT value FROM jsonb_array_elements(doc -> 'readings') LOOP
		PERFORM credit.check_keys(b, ARRAY['source', 'reading', 'reason', 'occurrences'], format(credit.message('reading "%s"'), b ->> 'source'));
		INSERT INTO credit.plan_reading (edition, source, reading, reason, occurrences)
		VALUES (v_edition, b ->> 'source', b ->> 'reading', b ->> 'reason', (b ->> 'occurrences')::integer);
	END LOOP;

	FOR m IN SELECT value FROM jsonb_array_elements(doc -> 'measures') LOOP
		place := format(credit.message('measure %s'), COALESCE(m ->> 'number', credit.message('(without number)')));
		-- The key "exemption" may be left out: few measures have one.
		PERFORM credit.check_keys('{"exemption": null}'::jsonb || m, ARRAY['number', 'body', 'title', 'title_reading', 'body_reading', 'responsible', 'implementing',
			'effects', 'verdict', 'binds', 'condition', 'court_mark', 'exemption', 'words', 'basis_fit', 'basis_note', 'bases'], place);
		PERFORM credit.check_words(m ->> 'number' ~ '^[1-9][0-9]{0,3}$' AND (m ->> 'number')::integer <= 4095,
			format(credit.message('%s: the number must be between 1 and 4095'), place));
		PERFORM FROM credit.plan_measure x WHERE x.edition = v_edition AND x.number = (m ->> 'number')::integer;
		PERFORM credit.check_words(NOT FOUND, format(credit.message('%s stands twice'), place));
		PERFORM credit.check_words(m ->> 'title' ~ '\S', format(credit.message('%s has no title'), place));
		PERFORM credit.check_words(m ->> 'verdict' = ANY (ARRAY['restricted', 'reference', 'duty']),
			format(credit.message('%s: verdict "%s" is not restricted, reference or duty'), place, m ->> 'verdict'));
		PERFORM credit.check_keys(m -> 'binds', ARRAY['person', 'organization', 'through_organization'], place || ', binds');
		PERFORM credit.check_keys(m -> 'words', ARRAY['effects', 'verdict', 'binds', 'condition', 'court_mark'], place || ', words');
		PERFORM credit.check_words(m -> 'words' ->> 'effects' ~ '\S' AND m -> 'words' ->> 'verdict' ~ '\S' AND m -> 'words' ->> 'binds' ~ '\S',
			format(credit.message('%s: words must give the words of the plan on which effects, verdict and binds rest'), place));
		PERFORM credit.check_words((m ->> 'court_mark' IS NULL) = (m -> 'words' ->> 'court_mark' IS NULL)
				AND (m ->> 'condition' IS NULL) = (m -> 'words' ->> 'condition' IS NULL),
			format(credit.message('%s: condition and court_mark must each rest on words of the plan'), place));
		PERFORM credit.check_words(COALESCE(m ->> 'court_mark' = 'exit_ban', true),
			format(credit.message('%s: court mark "%s" is not known'), place, m ->> 'court_mark'));
		PERFORM credit.check_words(jsonb_typeof(m -> 'effects') = 'array' AND jsonb_array_length(m -> 'effects') > 0
				AND m -> 'effects' <@ '["refuse", "withhold", "revoke", "consider", "inspect", "notify", "assist", "refer"]',
			format(credit.message('%s: effects must be one or more of refuse, withhold, revoke, consider, inspect, notify, assist, refer'), place));
		-- "A reference is not a ban": a verdict and an act that contradict each other are a mistake of the loader.
		PERFORM credit.check_words(m ->> 'verdict' <> 'restricted' OR m -> 'effects' ->> 0 = ANY (ARRAY['refuse', 'withhold', 'revoke']),
			format(credit.message('%s: a restricting measure must refuse, withhold or revoke'), place));
		PERFORM credit.check_words(jsonb_typeof(m -> 'binds' -> 'person') = 'boolean' AND jsonb_typeof(m -> 'binds' -> 'organization') = 'boolean'
				AND jsonb_typeof(m -> 'binds' -> 'through_organization') = 'array'
				AND m -> 'binds' -> 'through_organization' <@ '["legal_representative", "principal", "directly_responsible", "actual_controller"]',
			format(credit.message('%s: binds must say true or false for person and organization, and list known roles'), place));
		PERFORM credit.check_words((m -> 'binds' ->> 'person')::boolean OR (m -> 'binds' ->> 'organization')::boolean
				OR jsonb_array_length(m -> 'binds' -> 'through_organization') > 0,
			format(credit.message('%s binds nobody'), place));
		-- The mark is set on the listing of the person whom it bans; an organization's cannot have it.
		PERFORM credit.check_words(m ->> 'court_mark' IS NULL OR NOT (m -> 'binds' ->> 'organization')::boolean
				AND jsonb_array_length(m -> 'binds' -> 'through_organization') = 0,
			format(credit.message('%s: court mark "%s" is a listed person''s, so it can bind persons only'), place, m ->> 'court_mark'));
		-- What restricts nobody needs no exemption.
		PERFORM credit.check_words(m ->> 'exemption' IS NULL OR m ->> 'exemption' ~ '\S' AND m ->> 'verdict' = 'restricted',
			format(credit.message('%s: exemption must name the rule, and only a restricting measure can have one'), place));
		PERFORM credit.check_words(m ->> 'basis_fit' = ANY (ARRAY['names_listed_subject', 'speaks_of_credit', 'other_conduct']),
			format(credit.message('%s: basis_fit "%s" is not names_listed_subject, speaks_of_credit or other_conduct'), place, m ->> 'basis_fit'));
		PERFORM credit.check_words(jsonb_typeof(m -> 'bases') = 'array' AND jsonb_array_length(m -> 'bases') > 0,
			format(credit.message('%s has no legal basis'), place));

		INSERT INTO credit.plan_measure (edition, number, measure, body, body_reading, title, title_reading,
			responsible_text, responsible_open, implementing_text, implementing_open,
			effects, verdict, binds_person, binds_organization, binds_through, condition, court_mark, exemption, words, basis_fit, basis_note)
		VALUES (v_edition, (m ->> 'number')::integer, credit.make_measure(v_code, (m ->> 'number')::integer),
			m ->> 'body', m ->> 'body_reading', m ->> 'title', m ->> 'title_reading',
			m -> 'responsible' ->> 'text', COALESCE((m -> 'responsible' ->> 'open')::boolean, false),
			m -> 'implementing' ->> 'text', COALESCE((m -> 'implementing' ->> 'open')::boolean, false),
			ARRAY(SELECT jsonb_array_elements_text(m -> 'effects')), (m ->> 'verdict')::credit.verdict,
			(m -> 'binds' ->> 'person')::boolean, (m -> 'binds' ->> 'organization')::boolean,
			ARRAY(SELECT jsonb_array_elements_text(m -> 'binds' -> 'through_organization')),
			m ->> 'condition', m ->> 'court_mark', m ->> 'exemption', m -> 'words', m ->> 'basis_fit', m ->> 'basis_note');

		FOREACH list IN ARRAY ARRAY['responsible', 'implementing'] LOOP
			PERFORM credit.check_keys(m -> list, ARRAY['text', 'departments', 'open'], place || ', ' || list);
			FOR d, n IN SELECT value, ordinality FROM jsonb_array_elements(m -> list -> 'departments') WITH ORDINALITY LOOP
				PERFORM FROM credit.department x WHERE x.edition = v_edition AND x.name = d ->> 'department';
				PERFORM credit.check_words(FOUND, format(credit.message('%s: department "%s" is not among the plan''s departments'), place, d ->> 'department'));
				INSERT INTO credit.plan_department (edition, number, list, ord, written, department)
				VALUES (v_edition, (m ->> 'number')::integer, list, n, d ->> 'written', d ->> 'department');
			END LOOP;
		END LOOP;
		PERFORM FROM credit.plan_department x WHERE x.edition = v_edition AND x.number = (m ->> 'number')::integer;
		PERFORM credit.check_words(FOUND OR (m -> 'responsible' ->> 'open')::boolean OR (m -> 'implementing' ->> 'open')::boolean,
			format(credit.message('%s: no department carries it out'), place));

		FOR b, n IN SELECT value, ordinality FROM jsonb_array_elements(m -> 'bases') WITH ORDINALITY LOOP
			PERFORM credit.check_keys(b, ARRAY['no', 'document', 'document_no', 'kind', 'articles', 'quote', 'quote_reading'], format(credit.message('%s, basis %s'), place, n));
			PERFORM credit.check_words(b ->> 'document' ~ '\S' AND b ->> 'quote' ~ '\S', format(credit.message('%s, basis %s: document and quote must not be empty'), place, n));
			PERFORM credit.check_words(b ->> 'kind' = ANY (ARRAY['law', 'administrative_regulation', 'local_regulation',
					'judicial_interpretation', 'central_policy', 'departmental_rule', 'district_document']),
				format(credit.message('%s, basis %s: kind "%s" is not known'), place, n, b ->> 'kind'));
			INSERT INTO credit.plan_basis (edition, number, ord, no, document, document_no, kind, articles, quote, quote_reading)
			VALUES (v_edition, (m ->> 'number')::integer, n, (b ->> 'no')::integer, b ->> 'document', b ->> 'document_no',
					b ->> 'kind', ARRAY(SELECT jsonb_array_elements_text(b -> 'articles')), b ->> 'quote', b ->> 'quote_reading');
		END LOOP;
	END LOOP;
	RETURN v_code;
END
$$;
COMMENT ON FUNCTION credit.insert_plan(jsonb, integer, integer) IS 'checks a plan edition and stores it; ids given for the built-in plan only';
REVOKE ALL ON FUNCTION credit.insert_plan(jsonb, integer, integer) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_load_plan(plan jsonb) RETURNS text
	LANGUAGE sql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.insert_plan(plan, NULL, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_load_plan(jsonb) IS
	'loads a plan, or another edition of one, and returns its code; all or nothing; errors name the measure and what is wrong with it; NULL gives NULL';
REVOKE ALL ON FUNCTION @extschema@.credit_load_plan(jsonb) FROM PUBLIC;

CREATE FUNCTION credit.record_measure_event(which credit.measure, what text, why text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	suspended boolean;
BEGIN
	PERFORM FROM credit.plan_measure m WHERE m.measure OPERATOR(@extschema@.=) which;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), which)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	-- Two officials who suspend and resume at once would each read the other's state.
	LOCK TABLE credit.measure_event IN SHARE ROW EXCLUSIVE MODE;
	SELECT e.action = 'suspend' INTO suspended FROM credit.measure_event e
		WHERE e.measure OPERATOR(@extschema@.=) which ORDER BY e.at DESC, e.id DESC LIMIT 1;
	IF COALESCE(suspended, false) = (what = 'suspend') THEN
		RAISE EXCEPTION '%', format(CASE what WHEN 'suspend' THEN credit.message('measure "%s" is already suspended')
											  ELSE credit.message('measure "%s" is not suspended') END, which)
			USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	IF what = 'suspend' AND COALESCE(why !~ '\S', true) THEN
		RAISE EXCEPTION '%', format(credit.message('a reason is required to suspend measure "%s"'), which)
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Never before the measure's last event, or that one would stay the last: a transaction that began earlier may resume.
	INSERT INTO credit.measure_event (measure, action, at, reason)
	SELECT which, what, GREATEST(now(), max(e.at)), why
	FROM credit.measure_event e WHERE e.measure OPERATOR(@extschema@.=) which;
END
$$;
COMMENT ON FUNCTION credit.record_measure_event(credit.measure, text, text) IS 'puts a suspension or its end on record, if the measure''s state allows it';
REVOKE ALL ON FUNCTION credit.record_measure_event(credit.measure, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_suspend_measure(measure credit.measure, reason text) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.record_measure_event(measure, 'suspend', reason)
$$;
COMMENT ON FUNCTION @extschema@.credit_suspend_measure(credit.measure, text) IS
	'takes a measure out of every answer from this moment, in every session once committed; the reason goes on record and must not be empty';
REVOKE ALL ON FUNCTION @extschema@.credit_suspend_measure(credit.measure, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_resume_measure(measure credit.measure, reason text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.record_measure_event(measure, 'resume', reason)
$$;
COMMENT ON FUNCTION @extschema@.credit_resume_measure(credit.measure, text) IS
	'ends a suspension from this moment; error where the measure is not suspended';
REVOKE ALL ON FUNCTION @extschema@.credit_resume_measure(credit.measure, text) FROM PUBLIC;

-- Called once, by this script, with the plan that the Makefile embeds after this part.
CREATE FUNCTION credit.install_builtin_plan(plan jsonb) RETURNS text
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.insert_plan(plan, 1, 1)
$$;
COMMENT ON FUNCTION credit.install_builtin_plan(jsonb) IS 'stores the plan that comes with the extension, under the ids that a dump leaves out';
REVOKE ALL ON FUNCTION credit.install_builtin_plan(jsonb) FROM PUBLIC;

SELECT credit.install_builtin_plan($plan$
{
  "code": "laiwu",
  "title": "\u5173\u4e8e\u5bf9\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u5b9e\u65bd\u8054\u5408\u60e9\u6212\u7684\u884c\u52a8\u8ba1\u5212",
  "document_no": "\u83b1\u829c\u533a\u4fe1\u7528\u529e\u30142020\u301517\u53f7",
  "issuer": "\u6d4e\u5357\u5e02\u83b1\u829c\u533a\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u9886\u5bfc\u5c0f\u7ec4\u529e\u516c\u5ba4",
  "edition": "2020-17",
  "issued_on": "2020-11-21",
  "valid_from": "2020-11-21",
  "valid_until": null,
  "target": "\u8054\u5408\u60e9\u6212\u5bf9\u8c61\u4e3a\u83b1\u829c\u533a\u4eba\u6c11\u6cd5\u9662\u63a8\u9001\u7684\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09\u3002",
  "mechanism": "\u533a\u6cd5\u9662\u6309\u7167\u300a\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u516c\u5e03\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u4fe1\u606f\u7684\u82e5\u5e72\u89c4\u5b9a\u300b\u5236\u5b9a\u672c\u533a\u540d\u5355\u7ba1\u7406\u529e\u6cd5\u3002\u5b9a\u671f\u5c06\u8054\u5408\u60e9\u6212\u5bf9\u8c61\u540d\u5355\u901a\u8fc7\u5e02\u516c\u5171\u4fe1\u7528\u4fe1\u606f\u5e73\u53f0\u8054\u5408\u5956\u60e9\u7cfb\u7edf\u5411\u7b7e\u7f72\u672c\u884c\u52a8\u8ba1\u5212\u7684\u5176\u4ed6\u90e8\u95e8\u63a8\u9001\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u5e76\u5b9e\u73b0\u52a8\u6001\u66f4\u65b0\u3002\n\u5404\u90e8\u95e8\u6309\u7167\u672c\u884c\u52a8\u8ba1\u5212\u7ea6\u5b9a\u5185\u5bb9\uff0c\u4f9d\u6cd5\u4f9d\u89c4\u5bf9\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u5f00\u5c55\u8054\u5408\u60e9\u6212\u3002\u540c\u65f6\uff0c\u5efa\u7acb\u60e9\u6212\u6548\u679c\u5b9a\u671f\u901a\u62a5\u673a\u5236\uff0c\u5404\u90e8\u95e8\u5b9a\u671f\u5c06\u8054\u5408\u60e9\u6212\u5b9e\u65bd\u60c5\u51b5\u901a\u8fc7\u8054\u5408\u5956\u60e9\u7cfb\u7edf\u53cd\u9988\u81f3\u533a\u6cd5\u9662\uff0c\u533a\u6cd5\u9662\u5f52\u7eb3\u6574\u7406\u8054\u5408\u60e9\u6212\u5178\u578b\u6848\u4f8b\u53cd\u9988\u81f3\u533a\u53d1\u6539\u5c40\u3002",
  "departments": [
    {
      "name": "\u533a\u884c\u653f\u5ba1\u6279\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u8d22\u653f\u5c40",
      "other_names": [],
      "not_the_same_as": [
        {
          "name": "\u533a\u56fd\u8d44\u59d4",
          "reason": "stands only inside a quoted document of the city of Jinan (measure 28); the plan itself gives state-owned enterprises to \u533a\u8d22\u653f\u5c40"
        }
      ]
    },
    {
      "name": "\u533a\u6c11\u653f\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u53d1\u6539\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u4f4f\u5efa\u5c40",
      "other_names": [
        {
          "name": "\u533a\u4f4f\u5efa",
          "reason": "as the source has it, cut short (appendix, measure 7); the body has \u533a\u4f4f\u5efa\u5c40 for the same measure"
        }
      ],
      "not_the_same_as": [
        {
          "name": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40",
          "reason": "uncertain in fact, but the appendix of measure 13 lists both side by side, so the source takes them for two"
        }
      ]
    },
    {
      "name": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40",
      "other_names": [
        {
          "name": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u59d4",
          "reason": "body, measure 35; the appendix has \u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40 for the same measure. Committees (\u59d4) of that name became bureaus (\u5c40) in the reorganisation of 2018-19"
        }
      ],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u79d1\u6280\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40",
      "other_names": [
        {
          "name": "\u533a\u5e02\u573a\u76d1\u7ba1",
          "reason": "as the source has it, cut short (appendix, measure 11); the body has \u533a\u5e02\u573a\u76d1\u7ba1\u5c40 for the same measure"
        }
      ],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u7a0e\u52a1\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u516c\u5b89\u5206\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u6559\u80b2\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u59d4\u7f16\u529e",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u59d4\u7ec4\u7ec7\u90e8",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u6587\u660e\u529e",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u53f8\u6cd5\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u519c\u4e1a\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u57ce\u7ba1\u5c40",
      "other_names": [],
      "not_the_same_as": [
        {
          "name": "\u533a\u57ce\u7ba1\u6267\u6cd5\u5c40",
          "reason": "stands only inside a quoted document of the city of Jinan (measure 12), where it is probably the city's bureau"
        }
      ]
    },
    {
      "name": "\u533a\u73af\u4fdd\u5c40",
      "other_names": [
        {
          "name": "\u533a\u73af\u4fdd\u5206\u5c40",
          "reason": "appendix, measure 34, in the place where the body has \u533a\u73af\u4fdd\u5c40. The reorganisation of 2018-19 made the districts' environment bureaus branches (\u5206\u5c40) of the city's"
        }
      ],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u536b\u5065\u5c40",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u6cd5\u9662",
      "other_names": [
        {"name": "\u83b1\u829c\u533a\u4eba\u6c11\u6cd5\u9662", "reason": "section \u4e00, the full name"},
        {"name": "\u533a\u4eba\u6c11\u6cd5\u9662", "reason": "measure 35, the full name without the place"}
      ],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u68c0\u5bdf\u9662",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u83b1\u829c\u6d77\u5173",
      "other_names": [],
      "not_the_same_as": []
    },
    {
      "name": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40",
      "other_names": [],
      "not_the_same_as": [
        {
          "name": "\u533a\u4f4f\u5efa\u5c40",
          "reason": "uncertain in fact, but the appendix of measure 13 lists both side by side, so the source takes them for two"
        },
        {
          "name": "\u533a\u57ce\u4e61\u5efa\u8bbe\u59d4",
          "reason": "stands only inside a quoted document of the city of Jinan (measure 12), where it is probably the city's commission"
        }
      ]
    },
    {
      "name": "\u533a\u603b\u5de5\u4f1a",
      "other_names": [],
      "not_the_same_as": []
    }
  ],
  "readings": [
    {
      "source": "\u533a\u573a",
      "reading": "\u5e02\u573a",
      "reason": "\u5e02 was replaced by \u533a throughout the appendix, also inside the word \u5e02\u573a",
      "occurrences": 95
    },
    {
      "source": "\u4e0a\u533a\u516c\u53f8",
      "reading": "\u4e0a\u5e02\u516c\u53f8",
      "reason": "\u5e02 was replaced by \u533a inside the word \u4e0a\u5e02",
      "occurrences": 9
    },
    {
      "source": "\u4f01\u4e1a\u4e0a\u533a",
      "reading": "\u4f01\u4e1a\u4e0a\u5e02",
      "reason": "\u5e02 was replaced by \u533a inside the word \u4e0a\u5e02",
      "occurrences": 1
    },
    {
      "source": "\u6d4e\u5357\u533a",
      "reading": "\u6d4e\u5357\u5e02",
      "reason": "there is no \u6d4e\u5357\u533a; the documents named so are the city of Jinan's",
      "occurrences": 9
    },
    {
      "source": "\u6d4e\u5357\u533a\u533a\u5c5e",
      "reading": "\u6d4e\u5357\u5e02\u5e02\u5c5e",
      "reason": "there is no \u6d4e\u5357\u533a; the document number \u6d4e\u56fd\u8d44\u529e\u30142016\u30157\u53f7 is that of the city of Jinan's state assets commission, which supervises the city's enterprises. The count is part of that of \u6d4e\u5357\u533a",
      "occurrences": 2
    },
    {
      "source": "\u76f4\u8f96\u533a",
      "reading": "\u76f4\u8f96\u5e02",
      "reason": "there is no \u76f4\u8f96\u533a; the words around it (\u7701\u3001\u81ea\u6cbb\u533a\u3001\u2026 and \u2026\u3001\u8bbe\u533a\u7684\u5e02) are those of the law",
      "occurrences": 2
    },
    {
      "source": "\u8bbe\u533a\u7684\u533a",
      "reading": "\u8bbe\u533a\u7684\u5e02",
      "reason": "a district has no districts; \u8bbe\u533a\u7684\u5e02 is the term of the law",
      "occurrences": 1
    },
    {
      "source": "\u57ce\u533a\u4eba\u6c11\u653f\u5e9c",
      "reading": "\u57ce\u5e02\u4eba\u6c11\u653f\u5e9c",
      "reason": "the conditions for drivers are set by the city's government; a \u57ce\u533a has none of its own",
      "occurrences": 1
    },
    {
      "source": "\u201c\u83b1\u829c\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b",
      "reading": "\u300a\u83b1\u829c\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b",
      "reason": "the title of a document opens with a quotation mark and closes with a title mark",
      "occurrences": 1
    },
    {
      "source": "l7\uff0e",
      "reading": "17\uff0e",
      "reason": "the letter l stands for the digit 1, between 16 and 18",
      "occurrences": 1
    },
    {
      "source": "\u4e2d\u62a5\u91cd\u70b9\u6797\u4e1a",
      "reading": "\u7533\u62a5\u91cd\u70b9\u6797\u4e1a",
      "reason": "\u4e2d for \u7533; the appendix has \u7533\u62a5",
      "occurrences": 1
    },
    {
      "source": "\u5df3\u914d\u7f6e",
      "reading": "\u5df2\u914d\u7f6e",
      "reason": "\u5df3 for \u5df2; the appendix has \u5df2",
      "occurrences": 1
    },
    {
      "source": "\u8bbf\u52a9\u6267\u884c\u901a\u77e5\u4e66",
      "reading": "\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66",
      "reason": "\u8bbf for \u534f; measure 20 quotes the same article with \u534f\u52a9",
      "occurrences": 1
    },
    {
      "source": "\u5224\u51b3\uff0e\u88c1\u5b9a",
      "reading": "\u5224\u51b3\u3001\u88c1\u5b9a",
      "reason": "a full-width point for \u3001; the title of the same document has \u5224\u51b3\u3001\u88c1\u5b9a",
      "occurrences": 1
    },
    {
      "source": "22..\u9650\u5236",
      "reading": "22.\u9650\u5236",
      "reason": "the point of the number stands twice",
      "occurrences": 1
    },
    {
      "source": "\u3001\u533a\u6587\u660e\u529e\u3001",
      "reading": "\u533a\u6587\u660e\u529e",
      "reason": "stray \u3001 above and below the department",
      "occurrences": 1
    },
    {
      "source": "\u3001\u533a\u603b\u5de5\u4f1a\u3001",
      "reading": "\u533a\u603b\u5de5\u4f1a",
      "reason": "stray \u3001 above and below the department",
      "occurrences": 1
    },
    {
      "source": "\u7981\u5165\u5236\u5ea6\u3002\u3001\u533a\u8d22\u653f\u5c40\u3001",
      "reading": "\u7981\u5165\u5236\u5ea6\u3002\u533a\u8d22\u653f\u5c40",
      "reason": "stray \u3001 above and below the department of measure 31; the end of the quote before it tells it from ordinary lists",
      "occurrences": 1
    },
    {
      "source": "\u3001\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8\u3001",
      "reading": "\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
      "reason": "stray \u3001 above and below the departments",
      "occurrences": 1
    },
    {
      "source": "\u533a\u68c0\u5bdf\u9662\u3001",
      "reading": "\u533a\u68c0\u5bdf\u9662",
      "reason": "stray \u3001 after the last department",
      "occurrences": 1
    },
    {
      "source": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40\u3002",
      "reading": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40",
      "reason": "stray \u3002 after the department, on both pages of measure 14",
      "occurrences": 2
    },
    {
      "source": "\u533a\u4f4f\u5efa\u3001",
      "reading": "\u533a\u4f4f\u5efa\u5c40\u3001",
      "reason": "the name is cut short; the body has \u533a\u4f4f\u5efa\u5c40 for the same measure",
      "occurrences": 1
    },
    {
      "source": "\u533a\u5e02\u573a\u76d1\u7ba1\u3001",
      "reading": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40\u3001",
      "reason": "the name is cut short; the body has \u533a\u5e02\u573a\u76d1\u7ba1\u5c40 for the same measure",
      "occurrences": 1
    },
    {
      "source": "\u65bd\u5de5\u62db\u6295\u6807\u529e\u6cd5",
      "reading": "\u65bd\u5de5\u62db\u6807\u6295\u6807\u529e\u6cd5",
      "reason": "the rule is called \u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u65bd\u5de5\u62db\u6807\u6295\u6807\u529e\u6cd5: a slip of whoever wrote the plan, not of the extraction",
      "occurrences": 1
    },
    {
      "source": "\u56fd\u5bb6\u516c\u52a1\u5458\u6cd5",
      "reading": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u52a1\u5458\u6cd5",
      "reason": "the law is called \u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u52a1\u5458\u6cd5: a slip of whoever wrote the plan, not of the extraction",
      "occurrences": 1
    },
    {
      "source": "\u201c\u8be5\u4e8b\u4e1a\u5355\u4f4d\u7684\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba",
      "reading": "\u8be5\u4e8b\u4e1a\u5355\u4f4d\u7684\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba",
      "reason": "stray quotation mark inside a quoted article",
      "occurrences": 1
    },
    {
      "source": "\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002\u201d",
      "reading": "\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002",
      "reason": "stray quotation mark inside a quoted article",
      "occurrences": 1
    },
    {
      "source": "\u53ef\u6301\u7eed\u5ba1\u614e\u7ecf\u8425\u6a21\u5f0f",
      "reading": "\u53ef\u6301\u7eed\u5ba1\u614e\u7ecf\u8425\u6a21\u5f0f\u3002",
      "reason": "the full stop at the end of a paragraph was lost",
      "occurrences": 1
    },
    {
      "source": "\u5956\u60e9\u8054\u52a8\u673a\u5236\u4f9d\u6258",
      "reading": "\u5956\u60e9\u8054\u52a8\u673a\u5236\u3002\u4f9d\u6258",
      "reason": "a punctuation mark was lost; the same passage stands with it elsewhere in the appendix (measure 7)",
      "occurrences": 1
    },
    {
      "source": "\u53d7\u5230\u5236\u7ea6\u63a8\u52a8",
      "reading": "\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8",
      "reason": "a punctuation mark was lost; the same passage stands with it elsewhere in the appendix (measures 29 to 32)",
      "occurrences": 2
    },
    {
      "source": "\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u5bf9\u8fdd\u89c4",
      "reading": "\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4",
      "reason": "a punctuation mark was lost; the same passage stands with it elsewhere in the appendix (measures 29 to 32)",
      "occurrences": 2
    },
    {
      "source": "\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\u901a\u8fc7",
      "reading": "\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7",
      "reason": "a punctuation mark was lost; the same passage stands with it elsewhere in the appendix (measures 29 to 32)",
      "occurrences": 2
    },
    {
      "source": "\u4ea4\u901a\u8fd0\u8f93\u5546\u52a1",
      "reading": "\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1",
      "reason": "a punctuation mark was lost; the same passage stands with it elsewhere in the appendix (measure 19)",
      "occurrences": 4
    },
    {
      "source": "\u653f\u5e9c\u91c7\u8d2d\u653f\u5e9c\u8d2d\u4e70\u670d\u52a1",
      "reading": "\u653f\u5e9c\u91c7\u8d2d\u3001\u653f\u5e9c\u8d2d\u4e70\u670d\u52a1",
      "reason": "a punctuation mark was lost between two items of a list",
      "occurrences": 1
    },
    {
      "source": "\u5de5\u5546\u5546\u52a1",
      "reading": "\u5de5\u5546\u3001\u5546\u52a1",
      "reason": "a punctuation mark was lost between two departments of a list",
      "occurrences": 1
    },
    {
      "source": "\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u534f\u52a9\u4eba\u6c11\u6cd5\u9662",
      "reading": "\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u3002\u534f\u52a9\u4eba\u6c11\u6cd5\u9662",
      "reason": "a punctuation mark was lost between two sentences",
      "occurrences": 1
    },
    {
      "source": "\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u5c06\u623f\u5730\u4ea7",
      "reading": "\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u5c06\u623f\u5730\u4ea7",
      "reason": "a punctuation mark was lost between two sentences",
      "occurrences": 1
    },
    {
      "source": "\u62ab\u9732\u6709\u5173\u4fe1\u606f\u5bf9\u62d6\u6b20",
      "reading": "\u62ab\u9732\u6709\u5173\u4fe1\u606f\u3002\u5bf9\u62d6\u6b20",
      "reason": "a punctuation mark was lost between two sentences",
      "occurrences": 1
    },
    {
      "source": "\u534f\u52a9\u6267\u884c\u7684\u56fd\u571f\u8d44\u6e90",
      "reading": "\u534f\u52a9\u6267\u884c\u7684\uff0c\u56fd\u571f\u8d44\u6e90",
      "reason": "a punctuation mark was lost between two clauses",
      "occurrences": 1
    },
    {
      "source": "\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u53bf\u7ea7\u4ee5\u4e0a",
      "reading": "\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u53bf\u7ea7\u4ee5\u4e0a",
      "reason": "a punctuation mark was lost between two sentences",
      "occurrences": 2
    },
    {
      "source": "\uff11\uff10\u516c\u9877\u4ee5\u4e0a\u7684\u7528\u6750\u6797",
      "reading": "\uff11\uff10\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u7528\u6750\u6797",
      "reason": "a comma was lost: each kind of forest land in the list has its own area, and the parallel clauses have the comma",
      "occurrences": 1
    },
    {
      "source": "\u6a21\u8303\u9075\u5b88\u793e\u4f1a\u516c\u5fb7",
      "reading": "\u6a21\u8303\u9075\u5b88\u793e\u4f1a\u516c\u5fb7\uff1b",
      "reason": "the semicolon at the end of an item was lost",
      "occurrences": 1
    },
    {
      "source": "\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\u7684\u5176\u4ed6\u60c5\u5f62\u7684",
      "reading": "\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\u7684\u5176\u4ed6\u60c5\u5f62\u7684\u3002",
      "reason": "the full stop at the end of an article was lost",
      "occurrences": 1
    },
    {
      "source": "\u4ece\u4e25\u8fdb\u884c\u8ffd\u8bc9",
      "reading": "\u4ece\u4e25\u8fdb\u884c\u8ffd\u8bc9\u3002",
      "reason": "the full stop at the end of an article was lost",
      "occurrences": 1
    },
    {
      "source": "\u51c0\u8d44\u4ea7\u603b\u989d\u768450%",
      "reading": "\u51c0\u8d44\u4ea7\u603b\u989d\u768450%\u3002",
      "reason": "the full stop at the end of an item was lost",
      "occurrences": 1
    },
    {
      "source": "5.\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u68ee\u6797\u6cd5\u300b",
      "reading": "3.\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u68ee\u6797\u6cd5\u300b",
      "reason": "uncertain: numbering slip: the basis stands twice in measure 14, once as a second 5 before 3 and once as 3, word for word; both entries are kept with the numbers that they have",
      "occurrences": 1
    },
    {
      "source": "\u6838\u67e5\u5730\u4ea7",
      "reading": "\u6838\u67e5\u623f\u5730\u4ea7",
      "reason": "uncertain: \u623f is missing in body and appendix alike; \u5730\u4ea7 is a word of its own",
      "occurrences": 2
    },
    {
      "source": "\u540d\u5355\u9ed1\u540d\u5355\u4f01\u4e1a",
      "reading": "\u540d\u5355\u3001\u9ed1\u540d\u5355\u4f01\u4e1a",
      "reason": "uncertain: a lost \u3001 or a repetition of \u540d\u5355",
      "occurrences": 1
    },
    {
      "source": "\u4f9b\u5730\u653f\u7b56\u5bf9\u751f\u6001\u73af\u5883",
      "reading": "\u4f9b\u5730\u653f\u7b56\uff0c\u5bf9\u751f\u6001\u73af\u5883",
      "reason": "uncertain: a comma seems lost between two conditions",
      "occurrences": 1
    },
    {
      "source": "\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\u52a0\u5927",
      "reading": "\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\uff0c\u52a0\u5927",
      "reason": "uncertain: a comma seems lost between two acts",
      "occurrences": 1
    },
    {
      "source": "\u533a\u57ce\u4e61\u5efa\u8bbe\u59d4",
      "reading": "\u5e02\u57ce\u4e61\u5efa\u8bbe\u59d4",
      "reason": "uncertain: probably the city's commission, since the document is the city of Jinan's",
      "occurrences": 2
    },
    {
      "source": "\u533a\u57ce\u7ba1\u6267\u6cd5\u5c40",
      "reading": "\u5e02\u57ce\u7ba1\u6267\u6cd5\u5c40",
      "reason": "uncertain: probably the city's bureau, since the document is the city of Jinan's",
      "occurrences": 2
    },
    {
      "source": "\u672c\u533a\u884c\u653f\u533a\u57df",
      "reading": "\u672c\u5e02\u884c\u653f\u533a\u57df",
      "reason": "uncertain: probably the city's territory, since the document is the city of Jinan's",
      "occurrences": 1
    },
    {
      "source": "\u533a\u7ea7\u91cd\u70b9\u9879\u76ee",
      "reading": "\u5e02\u7ea7\u91cd\u70b9\u9879\u76ee",
      "reason": "uncertain: probably the city's projects, since the document is the city of Jinan's; whoever adapted the plan may have meant the district's",
      "occurrences": 1
    },
    {
      "source": "\u56fd\u5bb6\u548c\u7701\u3001\u533a\u6709\u5173",
      "reading": "\u56fd\u5bb6\u548c\u7701\u3001\u5e02\u6709\u5173",
      "reason": "uncertain: probably the city's rules, since the document is the city of Jinan's and a district makes none",
      "occurrences": 1
    },
    {
      "source": "\u533a\u76d1\u5bdf\u90e8\u95e8",
      "reading": "\u5e02\u76d1\u5bdf\u90e8\u95e8",
      "reason": "uncertain: probably the city's organ, since the document is the city of Jinan's",
      "occurrences": 1
    },
    {
      "source": "\u533a\u56fd\u8d44\u59d4",
      "reading": "\u5e02\u56fd\u8d44\u59d4",
      "reason": "uncertain: probably the city's commission, whose document it is",
      "occurrences": 1
    },
    {
      "source": "85%\u7684\u57ce\u533a",
      "reading": "85%\u7684\u57ce\u5e02",
      "reason": "uncertain: probably \u57ce\u5e02: housing funds are run by cities; the original was not at hand",
      "occurrences": 1
    },
    {
      "source": "\u5404\u533a\u8981\u7ed3\u5408",
      "reading": "\u5404\u5e02\u8981\u7ed3\u5408",
      "reason": "uncertain: probably \u5404\u5e02: housing fund committees exist in cities, not in districts; the original was not at hand",
      "occurrences": 1
    }
  ],
  "measures": [
    {
      "number": 1,
      "body": "\u4f9d\u6cd5\u9650\u5236\u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u884c\u653f\u5ba1\u6279\u5c40",
        "departments": [{"written": "\u533a\u884c\u653f\u5ba1\u6279\u5c40", "department": "\u533a\u884c\u653f\u5ba1\u6279\u5c40"}],
        "open": false
      },
      "implementing": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u62df\u8bbe\u7acb\u7684\u662f\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u89c4\u5b9a\u8981\u6c42\u62c5\u4fdd\u516c\u53f8\u9075\u5faa\u8bda\u5b9e\u5b88\u4fe1\u539f\u5219\u3001\u4fdd\u9669\u673a\u6784\u9ad8\u7ba1\u5177\u6709\u8bda\u5b9e\u4fe1\u7528\u7684\u54c1\u884c\uff0c\u5176\u4f59\u4e3a\u8bbe\u7acb\u548c\u4efb\u804c\u7684\u4e00\u822c\u6761\u4ef6\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e09\u6761", "\u7b2c\u4e5d\u6761"],
          "quote": "\u7b2c\u4e09\u6761 \u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u5e94\u5f53\u4ee5\u5b89\u5168\u6027\u3001\u6d41\u52a8\u6027\u3001\u6536\u76ca\u6027\u4e3a\u7ecf\u8425\u539f\u5219\uff0c\u5efa\u7acb\u533a\u573a\u5316\u8fd0\u4f5c\u7684\u53ef\u6301\u7eed\u5ba1\u614e\u7ecf\u8425\u6a21\u5f0f\n\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u4e0e\u4f01\u4e1a\u3001\u94f6\u884c\u4e1a\u91d1\u878d\u673a\u6784\u7b49\u5ba2\u6237\u7684\u4e1a\u52a1\u5f80\u6765\uff0c\u5e94\u5f53\u9075\u5faa\u8bda\u5b9e\u5b88\u4fe1\u7684\u539f\u5219\uff0c\u5e76\u9075\u5b88\u5408\u540c\u7684\u7ea6\u5b9a\u3002\n\u7b2c\u4e5d\u6761 \u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\uff0c\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u6709\u7b26\u5408\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u53f8\u6cd5\u300b\u89c4\u5b9a\u7684\u7ae0\u7a0b\u3002\n\uff08\u4e8c\uff09\u6709\u5177\u5907\u6301\u7eed\u51fa\u8d44\u80fd\u529b\u7684\u80a1\u4e1c\u3002\n\uff08\u4e09\uff09\u6709\u7b26\u5408\u672c\u529e\u6cd5\u89c4\u5b9a\u7684\u6ce8\u518c\u8d44\u672c\u3002\n\uff08\u56db\uff09\u6709\u7b26\u5408\u4efb\u804c\u8d44\u683c\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u548c\u5408\u683c\u7684\u4ece\u4e1a\u4eba\u5458\u3002\n\uff08\u4e94\uff09\u6709\u5065\u5168\u7684\u7ec4\u7ec7\u673a\u6784\u3001\u5185\u90e8\u63a7\u5236\u548c\u98ce\u9669\u7ba1\u7406\u5236\u5ea6\u3002\n\uff08\u516d\uff09\u6709\u7b26\u5408\u8981\u6c42\u7684\u8425\u4e1a\u573a\u6240\u3002\n\uff08\u4e03\uff09\u76d1\u7ba1\u90e8\u95e8\u89c4\u5b9a\u7684\u5176\u4ed6\u5ba1\u614e\u6027\u6761\u4ef6\u3002",
          "quote_reading": "\u7b2c\u4e09\u6761 \u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u5e94\u5f53\u4ee5\u5b89\u5168\u6027\u3001\u6d41\u52a8\u6027\u3001\u6536\u76ca\u6027\u4e3a\u7ecf\u8425\u539f\u5219\uff0c\u5efa\u7acb\u5e02\u573a\u5316\u8fd0\u4f5c\u7684\u53ef\u6301\u7eed\u5ba1\u614e\u7ecf\u8425\u6a21\u5f0f\u3002\n\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u4e0e\u4f01\u4e1a\u3001\u94f6\u884c\u4e1a\u91d1\u878d\u673a\u6784\u7b49\u5ba2\u6237\u7684\u4e1a\u52a1\u5f80\u6765\uff0c\u5e94\u5f53\u9075\u5faa\u8bda\u5b9e\u5b88\u4fe1\u7684\u539f\u5219\uff0c\u5e76\u9075\u5b88\u5408\u540c\u7684\u7ea6\u5b9a\u3002\n\u7b2c\u4e5d\u6761 \u8bbe\u7acb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\uff0c\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u6709\u7b26\u5408\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u53f8\u6cd5\u300b\u89c4\u5b9a\u7684\u7ae0\u7a0b\u3002\n\uff08\u4e8c\uff09\u6709\u5177\u5907\u6301\u7eed\u51fa\u8d44\u80fd\u529b\u7684\u80a1\u4e1c\u3002\n\uff08\u4e09\uff09\u6709\u7b26\u5408\u672c\u529e\u6cd5\u89c4\u5b9a\u7684\u6ce8\u518c\u8d44\u672c\u3002\n\uff08\u56db\uff09\u6709\u7b26\u5408\u4efb\u804c\u8d44\u683c\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u548c\u5408\u683c\u7684\u4ece\u4e1a\u4eba\u5458\u3002\n\uff08\u4e94\uff09\u6709\u5065\u5168\u7684\u7ec4\u7ec7\u673a\u6784\u3001\u5185\u90e8\u63a7\u5236\u548c\u98ce\u9669\u7ba1\u7406\u5236\u5ea6\u3002\n\uff08\u516d\uff09\u6709\u7b26\u5408\u8981\u6c42\u7684\u8425\u4e1a\u573a\u6240\u3002\n\uff08\u4e03\uff09\u76d1\u7ba1\u90e8\u95e8\u89c4\u5b9a\u7684\u5176\u4ed6\u5ba1\u614e\u6027\u6761\u4ef6\u3002"
        },
        {
          "no": 2,
          "document": "\u94f6\u884c\u4e1a\u91d1\u878d\u673a\u6784\u8463\u4e8b\uff08\u7406\u4e8b\uff09\u548c\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e5d\u6761"],
          "quote": "\u7b2c\u4e5d\u6761 \u91d1\u878d\u673a\u6784\u62df\u4efb\u3001\u73b0\u4efb\u8463\u4e8b\uff08\u7406\u4e8b\uff09\u548c\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u51fa\u73b0\u4e0b\u5217\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u89c6\u4e3a\u4e0d\u7b26\u5408\u672c\u529e\u6cd5\u7b2c\u516b\u6761\u7b2c\uff08\u4e8c\uff09\u9879\u3001\u7b2c\uff08\u4e09\uff09\u9879\u3001\u7b2c\uff08\u4e94\uff09\u9879\u89c4\u5b9a\u4e4b\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u6709\u6545\u610f\u6216\u91cd\u5927\u8fc7\u5931\u72af\u7f6a\u8bb0\u5f55\u7684\uff1b\n\uff08\u4e8c\uff09\u6709\u8fdd\u53cd\u793e\u4f1a\u516c\u5fb7\u7684\u4e0d\u826f\u884c\u4e3a\uff0c\u9020\u6210\u6076\u52a3\u5f71\u54cd\u7684\uff1b\n\uff08\u4e09\uff09\u5bf9\u66fe\u4efb\u804c\u673a\u6784\u8fdd\u6cd5\u8fdd\u89c4\u7ecf\u8425\u6d3b\u52a8\u6216\u91cd\u5927\u635f\u5931\u8d1f\u6709\u4e2a\u4eba\u8d23\u4efb\u6216\u76f4\u63a5\u9886\u5bfc\u8d23\u4efb\uff0c\u60c5\u8282\u4e25\u91cd\u7684\uff1b\n\uff08\u56db\uff09\u62c5\u4efb\u6216\u66fe\u4efb\u88ab\u63a5\u7ba1\u3001\u64a4\u9500\u3001\u5ba3\u544a\u7834\u4ea7\u6216\u540a\u9500\u8425\u4e1a\u6267\u7167\u673a\u6784\u7684\u8463\u4e8b\uff08\u7406\u4e8b\uff09\u6216\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u7684\uff0c\u4f46\u80fd\u591f\u8bc1\u660e\u672c\u4eba\u5bf9\u66fe\u4efb\u804c\u673a\u6784\u88ab\u63a5\u7ba1\u3001\u64a4\u9500\u3001\u5ba3\u544a\u7834\u4ea7\u6216\u540a\u9500\u8425\u4e1a\u6267\u7167\u4e0d\u8d1f\u6709\u4e2a\u4eba\u8d23\u4efb\u7684\u9664\u5916\uff1b\n\uff08\u4e94\uff09\u56e0\u8fdd\u53cd\u804c\u4e1a\u9053\u5fb7\u3001\u64cd\u5b88\u6216\u8005\u5de5\u4f5c\u4e25\u91cd\u5931\u804c\uff0c\u9020\u6210\u91cd\u5927\u635f\u5931\u6216\u8005\u6076\u52a3\u5f71\u54cd\u7684\uff1b\n\uff08\u516d\uff09\u6307\u4f7f\u3001\u53c2\u4e0e\u6240\u4efb\u804c\u673a\u6784\u4e0d\u914d\u5408\u4f9d\u6cd5\u76d1\u7ba1\u6216\u6848\u4ef6\u67e5\u5904\u7684\uff1b\n\uff08\u4e03\uff09\u88ab\u53d6\u6d88\u7ec8\u8eab\u7684\u8463\u4e8b\uff08\u7406\u4e8b\uff09\u548c\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\uff0c\u6216\u53d7\u5230\u76d1\u7ba1\u673a\u6784\u6216\u5176\u4ed6\u91d1\u878d\u7ba1\u7406\u90e8\u95e8\u5904\u7f5a\u7d2f\u8ba1\u8fbe\u5230\u4e24\u6b21\u4ee5\u4e0a\u7684\uff1b\n\uff08\u516b\uff09\u6709\u672c\u529e\u6cd5\u89c4\u5b9a\u7684\u4e0d\u5177\u5907\u4efb\u804c\u8d44\u683c\u6761\u4ef6\u7684\u60c5\u5f62\uff0c\u91c7\u7528\u4e0d\u6b63\u5f53\u624b\u6bb5\u83b7\u5f97\u4efb\u804c\u8d44\u683c\u6838\u51c6\u7684\u3002",
          "quote_reading": null
        },
        {
          "no": 3,
          "document": "\u4fdd\u9669\u516c\u53f8\u8463\u4e8b\u3001\u76d1\u4e8b\u548c\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u7ba1\u7406\u89c4\u5b9a",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e03\u6761"],
          "quote": "\u7b2c\u4e03\u6761 \u4fdd\u9669\u673a\u6784\u8463\u4e8b\u3001\u76d1\u4e8b\u548c\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u5e94\u5f53\u5177\u6709\u8bda\u5b9e\u4fe1\u7528\u7684\u54c1\u884c\u3001\u826f\u597d\u7684\u5408\u89c4\u7ecf\u8425\u610f\u8bc6\u548c\u5c65\u884c\u804c\u52a1\u5fc5\u9700\u7684\u7ecf\u8425\u7ba1\u7406\u80fd\u529b\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 2,
      "body": "\u4f9d\u6cd5\u9650\u5236\u80a1\u6743\u6fc0\u52b1\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u80a1\u6743\u6fc0\u52b1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["withhold"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u5b9e\u65bd\u80a1\u6743\u6fc0\u52b1\u7684\u662f\u56fd\u6709\u63a7\u80a1\u4e0a\u5e02\u516c\u53f8",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u80a1\u6743\u6fc0\u52b1",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u4e0a\u533a\u516c\u53f8\u56fd\u6709\u63a7\u80a1\u80a1\u4e1c",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u6761\u6b3e\u9488\u5bf9\u4e0a\u5e02\u516c\u53f8\u7684\u91cd\u5927\u8fdd\u89c4\u548c\u6fc0\u52b1\u5bf9\u8c61\u7684\u8fdd\u6cd5\u8fdd\u7eaa\u884c\u4e3a\uff0c\u672a\u63d0\u53ca\u4fe1\u7528\u6216\u8005\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u9650\u5236\u6240\u636e\u5b9e\u4e3a\u672c\u8ba1\u5212\u5e8f\u8a00\u6240\u4f9d\u7684\u4e2d\u529e\u53d1\u30142016\u301564\u53f7\u7684\u76f8\u5e94\u89c4\u5b9a\uff0c\u8be5\u89c4\u5b9a\u672a\u5728\u6b64\u5f15\u7528\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u56fd\u6709\u63a7\u80a1\u4e0a\u5e02\u516c\u53f8\uff08\u5883\u5185\uff09\u5b9e\u65bd\u80a1\u6743\u6fc0\u52b1\u8bd5\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e09\u5341\u56db\u6761", "\u7b2c\u4e09\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e09\u5341\u56db\u6761 \u56fd\u6709\u63a7\u80a1\u80a1\u4e1c\u5e94\u4f9d\u6cd5\u884c\u4f7f\u80a1\u4e1c\u6743\u5229\uff0c\u8981\u6c42\u4e0a\u533a\u516c\u53f8\u5728\u53d1\u751f\u4ee5\u4e0b\u60c5\u5f62\u4e4b\u4e00\u65f6\uff0c\u4e2d\u6b62\u5b9e\u65bd\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\uff0c\u81ea\u53d1\u751f\u4e4b\u65e5\u8d77\u4e00\u5e74\u5185\u4e0d\u5f97\u5411\u6fc0\u52b1\u5bf9\u8c61\u6388\u4e88\u65b0\u7684\u80a1\u6743\uff0c\u6fc0\u52b1\u5bf9\u8c61\u4e5f\u4e0d\u5f97\u6839\u636e\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\u884c\u4f7f\u6743\u5229\u6216\u83b7\u5f97\u6536\u76ca\uff1a\n\uff081\uff09\u4f01\u4e1a\u5e74\u5ea6\u7ee9\u6548\u8003\u6838\u8fbe\u4e0d\u5230\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\u89c4\u5b9a\u7684\u7ee9\u6548\u8003\u6838\u6807\u51c6\uff1b\n\uff082\uff09\u56fd\u6709\u8d44\u4ea7\u76d1\u7763\u7ba1\u7406\u673a\u6784\u6216\u90e8\u95e8\u3001\u76d1\u4e8b\u4f1a\u6216\u5ba1\u8ba1\u90e8\u95e8\u5bf9\u4e0a\u533a\u516c\u53f8\u4e1a\u7ee9\u6216\u5e74\u5ea6\u8d22\u52a1\u4f1a\u8ba1\u62a5\u544a\u63d0\u51fa\u91cd\u5927\u5f02\u8bae\uff1b\n\uff083\uff09\u53d1\u751f\u91cd\u5927\u8fdd\u89c4\u884c\u4e3a\uff0c\u53d7\u5230\u8bc1\u5238\u76d1\u7ba1\u53ca\u5176\u4ed6\u6709\u5173\u90e8\u95e8\u5904\u7f5a\u3002\n\u7b2c\u4e09\u5341\u4e94\u6761 \u80a1\u6743\u6fc0\u52b1\u5bf9\u8c61\u6709\u4ee5\u4e0b\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u4e0a\u533a\u516c\u53f8\u56fd\u6709\u63a7\u80a1\u80a1\u4e1c\u5e94\u4f9d\u6cd5\u884c\u4f7f\u80a1\u4e1c\u6743\u5229\uff0c\u63d0\u51fa\u7ec8\u6b62\u6388\u4e88\u65b0\u7684\u80a1\u6743\u5e76\u53d6\u6d88\u5176\u884c\u6743\u8d44\u683c\uff1a\n\uff081\uff09\u8fdd\u53cd\u56fd\u5bb6\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u3001\u4e0a\u533a\u516c\u53f8\u7ae0\u7a0b\u89c4\u5b9a\u7684\uff1b\n\uff082\uff09\u4efb\u804c\u671f\u95f4\uff0c\u7531\u4e8e\u53d7\u8d3f\u7d22\u8d3f\u3001\u8d2a\u6c61\u76d7\u7a83\u3001\u6cc4\u9732\u4e0a\u533a\u516c\u53f8\u7ecf\u8425\u548c\u6280\u672f\u79d8\u5bc6\u3001\u5b9e\u65bd\u5173\u8054\u4ea4\u6613\u635f\u5bb3\u4e0a\u533a\u516c\u53f8\u5229\u76ca\u3001\u58f0\u8a89\u548c\u5bf9\u4e0a\u533a\u516c\u53f8\u5f62\u8c61\u6709\u91cd\u5927\u8d1f\u9762\u5f71\u54cd\u7b49\u8fdd\u6cd5\u8fdd\u7eaa\u884c\u4e3a\uff0c\u7ed9\u4e0a\u533a\u516c\u53f8\u9020\u6210\u635f\u5931\u7684\u3002",
          "quote_reading": "\u7b2c\u4e09\u5341\u56db\u6761 \u56fd\u6709\u63a7\u80a1\u80a1\u4e1c\u5e94\u4f9d\u6cd5\u884c\u4f7f\u80a1\u4e1c\u6743\u5229\uff0c\u8981\u6c42\u4e0a\u5e02\u516c\u53f8\u5728\u53d1\u751f\u4ee5\u4e0b\u60c5\u5f62\u4e4b\u4e00\u65f6\uff0c\u4e2d\u6b62\u5b9e\u65bd\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\uff0c\u81ea\u53d1\u751f\u4e4b\u65e5\u8d77\u4e00\u5e74\u5185\u4e0d\u5f97\u5411\u6fc0\u52b1\u5bf9\u8c61\u6388\u4e88\u65b0\u7684\u80a1\u6743\uff0c\u6fc0\u52b1\u5bf9\u8c61\u4e5f\u4e0d\u5f97\u6839\u636e\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\u884c\u4f7f\u6743\u5229\u6216\u83b7\u5f97\u6536\u76ca\uff1a\n\uff081\uff09\u4f01\u4e1a\u5e74\u5ea6\u7ee9\u6548\u8003\u6838\u8fbe\u4e0d\u5230\u80a1\u6743\u6fc0\u52b1\u8ba1\u5212\u89c4\u5b9a\u7684\u7ee9\u6548\u8003\u6838\u6807\u51c6\uff1b\n\uff082\uff09\u56fd\u6709\u8d44\u4ea7\u76d1\u7763\u7ba1\u7406\u673a\u6784\u6216\u90e8\u95e8\u3001\u76d1\u4e8b\u4f1a\u6216\u5ba1\u8ba1\u90e8\u95e8\u5bf9\u4e0a\u5e02\u516c\u53f8\u4e1a\u7ee9\u6216\u5e74\u5ea6\u8d22\u52a1\u4f1a\u8ba1\u62a5\u544a\u63d0\u51fa\u91cd\u5927\u5f02\u8bae\uff1b\n\uff083\uff09\u53d1\u751f\u91cd\u5927\u8fdd\u89c4\u884c\u4e3a\uff0c\u53d7\u5230\u8bc1\u5238\u76d1\u7ba1\u53ca\u5176\u4ed6\u6709\u5173\u90e8\u95e8\u5904\u7f5a\u3002\n\u7b2c\u4e09\u5341\u4e94\u6761 \u80a1\u6743\u6fc0\u52b1\u5bf9\u8c61\u6709\u4ee5\u4e0b\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u4e0a\u5e02\u516c\u53f8\u56fd\u6709\u63a7\u80a1\u80a1\u4e1c\u5e94\u4f9d\u6cd5\u884c\u4f7f\u80a1\u4e1c\u6743\u5229\uff0c\u63d0\u51fa\u7ec8\u6b62\u6388\u4e88\u65b0\u7684\u80a1\u6743\u5e76\u53d6\u6d88\u5176\u884c\u6743\u8d44\u683c\uff1a\n\uff081\uff09\u8fdd\u53cd\u56fd\u5bb6\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u3001\u4e0a\u5e02\u516c\u53f8\u7ae0\u7a0b\u89c4\u5b9a\u7684\uff1b\n\uff082\uff09\u4efb\u804c\u671f\u95f4\uff0c\u7531\u4e8e\u53d7\u8d3f\u7d22\u8d3f\u3001\u8d2a\u6c61\u76d7\u7a83\u3001\u6cc4\u9732\u4e0a\u5e02\u516c\u53f8\u7ecf\u8425\u548c\u6280\u672f\u79d8\u5bc6\u3001\u5b9e\u65bd\u5173\u8054\u4ea4\u6613\u635f\u5bb3\u4e0a\u5e02\u516c\u53f8\u5229\u76ca\u3001\u58f0\u8a89\u548c\u5bf9\u4e0a\u5e02\u516c\u53f8\u5f62\u8c61\u6709\u91cd\u5927\u8d1f\u9762\u5f71\u54cd\u7b49\u8fdd\u6cd5\u8fdd\u7eaa\u884c\u4e3a\uff0c\u7ed9\u4e0a\u5e02\u516c\u53f8\u9020\u6210\u635f\u5931\u7684\u3002"
        }
      ]
    },
    {
      "number": 3,
      "body": "\u4f9d\u6cd5\u9650\u5236\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u6c11\u653f\u5c40", "departments": [{"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u6c11\u653f\u5c40", "departments": [{"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u662f\u8be5\u793e\u4f1a\u7ec4\u7ec7\u7684\u53d1\u8d77\u4eba",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7",
        "verdict": "\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u53d1\u8d77\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u53d1\u8d77\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u610f\u89c1\u76f4\u63a5\u5199\u660e\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1a\u65e2\u5c06\u5176\u4fe1\u606f\u4f5c\u4e3a\u5ba1\u6279\u767b\u8bb0\u7684\u53c2\u8003\uff0c\u53c8\u9650\u5236\u5176\u53d1\u8d77\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u5173\u4e8e\u52a0\u5feb\u63a8\u8fdb\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4fe1\u7528\u76d1\u7763\u3001\u8b66\u793a\u548c\u60e9\u6212\u673a\u5236\u5efa\u8bbe\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u4e8c\u3001\uff08\u4e00\uff096."],
          "quote": "\u4e8c\u3001\u52a0\u5f3a\u8054\u5408\u60e9\u6212\n\uff08\u4e00\uff09\u4ece\u4e8b\u7279\u5b9a\u884c\u4e1a\u6216\u9879\u76ee\u9650\u5236\n6.\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u9650\u5236\u3002\u5c06\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4fe1\u606f\u4f5c\u4e3a\u53d1\u8d77\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u5ba1\u6279\u767b\u8bb0\u7684\u53c2\u8003\uff0c\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u53d1\u8d77\u8bbe\u7acb\u793e\u4f1a\u7ec4\u7ec7\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 4,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}],
        "open": true
      },
      "implementing": {
        "text": "\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}],
        "open": true
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8",
        "verdict": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u6cd5\u5f8b\u8981\u6c42\u4f9b\u5e94\u5546\u5177\u6709\u826f\u597d\u7684\u5546\u4e1a\u4fe1\u8a89\uff0c\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u3001\u4f9d\u4e0d\u826f\u884c\u4e3a\u8bb0\u5f55\u540d\u5355\u7981\u6b62\u53c2\u52a0\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u653f\u5e9c\u91c7\u8d2d\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e8c\u5341\u4e8c\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u4e8c\u6761 \u4f9b\u5e94\u5546\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u72ec\u7acb\u627f\u62c5\u6c11\u4e8b\u8d23\u4efb\u7684\u80fd\u529b\uff1b\n\uff08\u4e8c\uff09\u5177\u6709\u826f\u597d\u7684\u5546\u4e1a\u4fe1\u8a89\u548c\u5065\u5168\u7684\u8d22\u52a1\u4f1a\u8ba1\u5236\u5ea6\uff1b\n\uff08\u4e09\uff09\u5177\u6709\u5c65\u884c\u5408\u540c\u6240\u5fc5\u9700\u7684\u8bbe\u5907\u548c\u4e13\u4e1a\u6280\u672f\u80fd\u529b\uff1b\n\uff08\u56db\uff09\u6709\u4f9d\u6cd5\u7f34\u7eb3\u7a0e\u6536\u548c\u793e\u4f1a\u4fdd\u969c\u8d44\u91d1\u7684\u826f\u597d\u8bb0\u5f55\uff1b\n\uff08\u4e94\uff09\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u524d\u4e09\u5e74\u5185\uff0c\u5728\u7ecf\u8425\u6d3b\u52a8\u4e2d\u6ca1\u6709\u91cd\u5927\u8fdd\u6cd5\u8bb0\u5f55\uff1b\n\uff08\u516d\uff09\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": "\u56fd\u53d1\u30142014\u301521\u53f7",
          "kind": "central_policy",
          "articles": ["\u7b2c\u4e8c\u90e8\u5206\uff08\u4e00\uff09", "\u7b2c\u4e8c\u90e8\u5206\uff08\u4e8c\uff09"],
          "quote": "\u7b2c\u4e8c\u90e8\u5206\uff1a\n\uff08\u4e00\uff09\u53d1\u6325\u653f\u5e9c\u8bda\u4fe1\u5efa\u8bbe\u793a\u8303\u4f5c\u7528\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u9996\u5148\u8981\u52a0\u5f3a\u81ea\u8eab\u8bda\u4fe1\u5efa\u8bbe\uff0c\u4ee5\u653f\u5e9c\u7684\u8bda\u4fe1\u65bd\u653f\uff0c\u5e26\u52a8\u5168\u793e\u4f1a\u8bda\u4fe1\u610f\u8bc6\u7684\u6811\u7acb\u548c\u8bda\u4fe1\u6c34\u5e73\u7684\u63d0\u9ad8\u3002\u5728\u884c\u653f\u8bb8\u53ef\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u62db\u6807\u6295\u6807\u3001\u52b3\u52a8\u5c31\u4e1a\u3001\u793e\u4f1a\u4fdd\u969c\u3001\u79d1\u7814\u7ba1\u7406\u3001\u5e72\u90e8\u9009\u62d4\u4efb\u7528\u548c\u7ba1\u7406\u76d1\u7763\u3001\u7533\u8bf7\u653f\u5e9c\u8d44\u91d1\u652f\u6301\u7b49\u9886\u57df\uff0c\u7387\u5148\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\uff0c\u57f9\u80b2\u4fe1\u7528\u670d\u52a1\u533a\u573a\u53d1\u5c55\u3002\n\uff08\u4e8c\uff09\u653f\u5e9c\u91c7\u8d2d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u52a0\u5f3a\u653f\u5e9c\u91c7\u8d2d\u4fe1\u7528\u7ba1\u7406\uff0c\u5f3a\u5316\u8054\u52a8\u60e9\u6212\uff0c\u4fdd\u62a4\u653f\u5e9c\u91c7\u8d2d\u5f53\u4e8b\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\u5236\u5b9a\u4f9b\u5e94\u5546\u3001\u8bc4\u5ba1\u4e13\u5bb6\u3001\u653f\u5e9c\u91c7\u8d2d\u4ee3\u7406\u673a\u6784\u4ee5\u53ca\u76f8\u5173\u4ece\u4e1a\u4eba\u5458\u7684\u4fe1\u7528\u8bb0\u5f55\u6807\u51c6\u3002\u4f9d\u6cd5\u5efa\u7acb\u653f\u5e9c\u91c7\u8d2d\u4f9b\u5e94\u5546\u4e0d\u826f\u884c\u4e3a\u8bb0\u5f55\u540d\u5355\uff0c\u5bf9\u5217\u5165\u4e0d\u826f\u884c\u4e3a\u8bb0\u5f55\u540d\u5355\u7684\u4f9b\u5e94\u5546\uff0c\u5728\u4e00\u5b9a\u671f\u9650\u5185\u7981\u6b62\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u3002\u5b8c\u5584\u653f\u5e9c\u91c7\u8d2d\u533a\u573a\u7684\u51c6\u5165\u548c\u9000\u51fa\u673a\u5236\uff0c\u5145\u5206\u5229\u7528\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u91d1\u878d\u3001\u68c0\u5bdf\u7b49\u5176\u4ed6\u90e8\u95e8\u63d0\u4f9b\u7684\u4fe1\u7528\u4fe1\u606f\uff0c\u52a0\u5f3a\u5bf9\u653f\u5e9c\u91c7\u8d2d\u5f53\u4e8b\u4eba\u548c\u76f8\u5173\u4eba\u5458\u7684\u4fe1\u7528\u7ba1\u7406\u3002\u52a0\u5feb\u5efa\u8bbe\u5168\u56fd\u7edf\u4e00\u7684\u653f\u5e9c\u91c7\u8d2d\u7ba1\u7406\u4ea4\u6613\u7cfb\u7edf\uff0c\u63d0\u9ad8\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u900f\u660e\u5ea6\uff0c\u5b9e\u73b0\u4fe1\u7528\u4fe1\u606f\u7684\u7edf\u4e00\u53d1\u5e03\u548c\u5171\u4eab\u3002\u62db\u6807\u6295\u6807\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u6269\u5927\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u8303\u56f4\uff0c\u5efa\u7acb\u6db5\u76d6\u62db\u6807\u6295\u6807\u60c5\u51b5\u7684\u4fe1\u7528\u8bc4\u4ef7\u6307\u6807\u548c\u8bc4\u4ef7\u6807\u51c6\u4f53\u7cfb\uff0c\u5065\u5168\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u5236\u5ea6\u3002\u8fdb\u4e00\u6b65\u8d2f\u5f7b\u843d\u5b9e\u62db\u6807\u6295\u6807\u8fdd\u6cd5\u884c\u4e3a\u8bb0\u5f55\u516c\u544a\u5236\u5ea6\uff0c\u63a8\u52a8\u5b8c\u5584\u5956\u60e9\u8054\u52a8\u673a\u5236\u4f9d\u6258\u7535\u5b50\u62db\u6807\u6295\u6807\u7cfb\u7edf\u53ca\u5176\u516c\u5171\u670d\u52a1\u5e73\u53f0\uff0c\u5b9e\u73b0\u62db\u6807\u6295\u6807\u548c\u5408\u540c\u5c65\u884c\u7b49\u4fe1\u7528\u4fe1\u606f\u7684\u4e92\u8054\u4e92\u901a\u3001\u5b9e\u65f6\u4ea4\u6362\u548c\u6574\u5408\u5171\u4eab\u3002\u9f13\u52b1\u533a\u573a\u4e3b\u4f53\u8fd0\u7528\u57fa\u672c\u4fe1\u7528\u4fe1\u606f\u548c\u7b2c\u4e09\u65b9\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u5e76\u5c06\u5176\u4f5c\u4e3a\u6295\u6807\u4eba\u8d44\u683c\u5ba1\u67e5\u3001\u8bc4\u6807\u3001\u5b9a\u6807\u548c\u5408\u540c\u7b7e\u8ba2\u7684\u91cd\u8981\u4f9d\u636e\u3002",
          "quote_reading": "\u7b2c\u4e8c\u90e8\u5206\uff1a\n\uff08\u4e00\uff09\u53d1\u6325\u653f\u5e9c\u8bda\u4fe1\u5efa\u8bbe\u793a\u8303\u4f5c\u7528\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u9996\u5148\u8981\u52a0\u5f3a\u81ea\u8eab\u8bda\u4fe1\u5efa\u8bbe\uff0c\u4ee5\u653f\u5e9c\u7684\u8bda\u4fe1\u65bd\u653f\uff0c\u5e26\u52a8\u5168\u793e\u4f1a\u8bda\u4fe1\u610f\u8bc6\u7684\u6811\u7acb\u548c\u8bda\u4fe1\u6c34\u5e73\u7684\u63d0\u9ad8\u3002\u5728\u884c\u653f\u8bb8\u53ef\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u62db\u6807\u6295\u6807\u3001\u52b3\u52a8\u5c31\u4e1a\u3001\u793e\u4f1a\u4fdd\u969c\u3001\u79d1\u7814\u7ba1\u7406\u3001\u5e72\u90e8\u9009\u62d4\u4efb\u7528\u548c\u7ba1\u7406\u76d1\u7763\u3001\u7533\u8bf7\u653f\u5e9c\u8d44\u91d1\u652f\u6301\u7b49\u9886\u57df\uff0c\u7387\u5148\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\uff0c\u57f9\u80b2\u4fe1\u7528\u670d\u52a1\u5e02\u573a\u53d1\u5c55\u3002\n\uff08\u4e8c\uff09\u653f\u5e9c\u91c7\u8d2d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u52a0\u5f3a\u653f\u5e9c\u91c7\u8d2d\u4fe1\u7528\u7ba1\u7406\uff0c\u5f3a\u5316\u8054\u52a8\u60e9\u6212\uff0c\u4fdd\u62a4\u653f\u5e9c\u91c7\u8d2d\u5f53\u4e8b\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\u5236\u5b9a\u4f9b\u5e94\u5546\u3001\u8bc4\u5ba1\u4e13\u5bb6\u3001\u653f\u5e9c\u91c7\u8d2d\u4ee3\u7406\u673a\u6784\u4ee5\u53ca\u76f8\u5173\u4ece\u4e1a\u4eba\u5458\u7684\u4fe1\u7528\u8bb0\u5f55\u6807\u51c6\u3002\u4f9d\u6cd5\u5efa\u7acb\u653f\u5e9c\u91c7\u8d2d\u4f9b\u5e94\u5546\u4e0d\u826f\u884c\u4e3a\u8bb0\u5f55\u540d\u5355\uff0c\u5bf9\u5217\u5165\u4e0d\u826f\u884c\u4e3a\u8bb0\u5f55\u540d\u5355\u7684\u4f9b\u5e94\u5546\uff0c\u5728\u4e00\u5b9a\u671f\u9650\u5185\u7981\u6b62\u53c2\u52a0\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u3002\u5b8c\u5584\u653f\u5e9c\u91c7\u8d2d\u5e02\u573a\u7684\u51c6\u5165\u548c\u9000\u51fa\u673a\u5236\uff0c\u5145\u5206\u5229\u7528\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u91d1\u878d\u3001\u68c0\u5bdf\u7b49\u5176\u4ed6\u90e8\u95e8\u63d0\u4f9b\u7684\u4fe1\u7528\u4fe1\u606f\uff0c\u52a0\u5f3a\u5bf9\u653f\u5e9c\u91c7\u8d2d\u5f53\u4e8b\u4eba\u548c\u76f8\u5173\u4eba\u5458\u7684\u4fe1\u7528\u7ba1\u7406\u3002\u52a0\u5feb\u5efa\u8bbe\u5168\u56fd\u7edf\u4e00\u7684\u653f\u5e9c\u91c7\u8d2d\u7ba1\u7406\u4ea4\u6613\u7cfb\u7edf\uff0c\u63d0\u9ad8\u653f\u5e9c\u91c7\u8d2d\u6d3b\u52a8\u900f\u660e\u5ea6\uff0c\u5b9e\u73b0\u4fe1\u7528\u4fe1\u606f\u7684\u7edf\u4e00\u53d1\u5e03\u548c\u5171\u4eab\u3002\u62db\u6807\u6295\u6807\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u6269\u5927\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u8303\u56f4\uff0c\u5efa\u7acb\u6db5\u76d6\u62db\u6807\u6295\u6807\u60c5\u51b5\u7684\u4fe1\u7528\u8bc4\u4ef7\u6307\u6807\u548c\u8bc4\u4ef7\u6807\u51c6\u4f53\u7cfb\uff0c\u5065\u5168\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u5236\u5ea6\u3002\u8fdb\u4e00\u6b65\u8d2f\u5f7b\u843d\u5b9e\u62db\u6807\u6295\u6807\u8fdd\u6cd5\u884c\u4e3a\u8bb0\u5f55\u516c\u544a\u5236\u5ea6\uff0c\u63a8\u52a8\u5b8c\u5584\u5956\u60e9\u8054\u52a8\u673a\u5236\u3002\u4f9d\u6258\u7535\u5b50\u62db\u6807\u6295\u6807\u7cfb\u7edf\u53ca\u5176\u516c\u5171\u670d\u52a1\u5e73\u53f0\uff0c\u5b9e\u73b0\u62db\u6807\u6295\u6807\u548c\u5408\u540c\u5c65\u884c\u7b49\u4fe1\u7528\u4fe1\u606f\u7684\u4e92\u8054\u4e92\u901a\u3001\u5b9e\u65f6\u4ea4\u6362\u548c\u6574\u5408\u5171\u4eab\u3002\u9f13\u52b1\u5e02\u573a\u4e3b\u4f53\u8fd0\u7528\u57fa\u672c\u4fe1\u7528\u4fe1\u606f\u548c\u7b2c\u4e09\u65b9\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u5e76\u5c06\u5176\u4f5c\u4e3a\u6295\u6807\u4eba\u8d44\u683c\u5ba1\u67e5\u3001\u8bc4\u6807\u3001\u5b9a\u6807\u548c\u5408\u540c\u7b7e\u8ba2\u7684\u91cd\u8981\u4f9d\u636e\u3002"
        }
      ]
    },
    {
      "number": 5,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u3001\u6682\u505c\u6216\u53d6\u6d88\u653f\u7b56\u6027\u8d44\u91d1\u3001\u653f\u5e9c\u8865\u8d34\u6027\u8d44\u91d1\u548c\u793e\u4f1a\u4fdd\u969c\u8d44\u91d1\u652f\u6301\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u3001\u6682\u505c\u6216\u53d6\u6d88\u653f\u7b56\u6027\u8d44\u91d1\u3001\u653f\u5e9c\u8865\u8d34\u6027\u8d44\u91d1\u548c\u793e\u4f1a\u4fdd\u969c\u8d44\u91d1\u652f\u6301\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}],
        "open": true
      },
      "implementing": {
        "text": "\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}],
        "open": true
      },
      "effects": ["withhold", "revoke"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u6d89\u4e3a\u653f\u7b56\u6027\u8d44\u91d1\u3001\u653f\u5e9c\u8865\u8d34\u6027\u8d44\u91d1\u6216\u8005\u793e\u4f1a\u4fdd\u969c\u8d44\u91d1\u652f\u6301",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u3001\u6682\u505c\u6216\u53d6\u6d88",
        "verdict": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u3001\u6682\u505c\u6216\u53d6\u6d88",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u653f\u7b56\u6027\u8d44\u91d1\u3001\u653f\u5e9c\u8865\u8d34\u6027\u8d44\u91d1\u548c\u793e\u4f1a\u4fdd\u969c\u8d44\u91d1\u652f\u6301",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u4ec5\u8981\u6c42\u5728\u7533\u8bf7\u653f\u5e9c\u8d44\u91d1\u652f\u6301\u7b49\u9886\u57df\u7387\u5148\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": "\u56fd\u53d1\u30142014\u301521\u53f7",
          "kind": "central_policy",
          "articles": ["\u7b2c\u4e8c\u90e8\u5206\u7b2c\uff08\u4e00\uff09\u6761"],
          "quote": "\u7b2c\u4e8c\u90e8\u5206 \u7b2c\uff08\u4e00\uff09\u6761 \u53d1\u6325\u653f\u5e9c\u8bda\u4fe1\u5efa\u8bbe\u793a\u8303\u4f5c\u7528\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u9996\u5148\u8981\u52a0\u5f3a\u81ea\u8eab\u8bda\u4fe1\u5efa\u8bbe\uff0c\u4ee5\u653f\u5e9c\u7684\u8bda\u4fe1\u65bd\u653f\uff0c\u5e26\u52a8\u5168\u793e\u4f1a\u8bda\u4fe1\u610f\u8bc6\u7684\u6811\u7acb\u548c\u8bda\u4fe1\u6c34\u5e73\u7684\u63d0\u9ad8\u3002\u5728\u884c\u653f\u8bb8\u53ef\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u62db\u6807\u6295\u6807\u3001\u52b3\u52a8\u5c31\u4e1a\u3001\u793e\u4f1a\u4fdd\u969c\u3001\u79d1\u7814\u7ba1\u7406\u3001\u5e72\u90e8\u9009\u62d4\u4efb\u7528\u548c\u7ba1\u7406\u76d1\u7763\u3001\u7533\u8bf7\u653f\u5e9c\u8d44\u91d1\u652f\u6301\u7b49\u9886\u57df\uff0c\u7387\u5148\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\uff0c\u57f9\u80b2\u4fe1\u7528\u670d\u52a1\u533a\u573a\u53d1\u5c55\u3002",
          "quote_reading": "\u7b2c\u4e8c\u90e8\u5206 \u7b2c\uff08\u4e00\uff09\u6761 \u53d1\u6325\u653f\u5e9c\u8bda\u4fe1\u5efa\u8bbe\u793a\u8303\u4f5c\u7528\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u9996\u5148\u8981\u52a0\u5f3a\u81ea\u8eab\u8bda\u4fe1\u5efa\u8bbe\uff0c\u4ee5\u653f\u5e9c\u7684\u8bda\u4fe1\u65bd\u653f\uff0c\u5e26\u52a8\u5168\u793e\u4f1a\u8bda\u4fe1\u610f\u8bc6\u7684\u6811\u7acb\u548c\u8bda\u4fe1\u6c34\u5e73\u7684\u63d0\u9ad8\u3002\u5728\u884c\u653f\u8bb8\u53ef\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u62db\u6807\u6295\u6807\u3001\u52b3\u52a8\u5c31\u4e1a\u3001\u793e\u4f1a\u4fdd\u969c\u3001\u79d1\u7814\u7ba1\u7406\u3001\u5e72\u90e8\u9009\u62d4\u4efb\u7528\u548c\u7ba1\u7406\u76d1\u7763\u3001\u7533\u8bf7\u653f\u5e9c\u8d44\u91d1\u652f\u6301\u7b49\u9886\u57df\uff0c\u7387\u5148\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\uff0c\u57f9\u80b2\u4fe1\u7528\u670d\u52a1\u5e02\u573a\u53d1\u5c55\u3002"
        }
      ]
    },
    {
      "number": 6,
      "body": "\u4f9d\u6cd5\u9650\u5236\u53c2\u4e0e\u57fa\u7840\u8bbe\u65bd\u548c\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u53c2\u4e0e\u57fa\u7840\u8bbe\u65bd\u548c\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40", "department": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40"}],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40", "department": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40"}],
        "open": false
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u6d89\u4e3a\u57fa\u7840\u8bbe\u65bd\u6216\u8005\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425\u9879\u76ee",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u53c2\u4e0e\u57fa\u7840\u8bbe\u65bd\u548c\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u57fa\u7840\u8bbe\u65bd\u548c\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u529e\u6cd5\u89c4\u5b9a\u7279\u8bb8\u7ecf\u8425\u8005\u7684\u8fdd\u6cd5\u8d23\u4efb\uff0c\u5e76\u8981\u6c42\u5bf9\u5176\u4e0d\u826f\u884c\u4e3a\u5efa\u7acb\u4fe1\u7528\u8bb0\u5f55\u3001\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u884c\u4e3a\u8054\u5408\u60e9\u6212\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u57fa\u7840\u8bbe\u65bd\u548c\u516c\u7528\u4e8b\u4e1a\u7279\u8bb8\u7ecf\u8425\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e94\u5341\u4e09\u6761", "\u7b2c\u4e94\u5341\u56db\u6761", "\u7b2c\u4e94\u5341\u4e94\u6761", "\u7b2c\u4e94\u5341\u516d\u6761"],
          "quote": "\u7b2c\u4e94\u5341\u4e09\u6761 \u7279\u8bb8\u7ecf\u8425\u8005\u8fdd\u53cd\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u548c\u56fd\u5bb6\u5f3a\u5236\u6027\u6807\u51c6\uff0c\u4e25\u91cd\u5371\u5bb3\u516c\u5171\u5229\u76ca\uff0c\u6216\u8005\u9020\u6210\u91cd\u5927\u8d28\u91cf\u3001\u5b89\u5168\u4e8b\u6545\u6216\u8005\u7a81\u53d1\u73af\u5883\u4e8b\u4ef6\u7684\uff0c\u6709\u5173\u90e8\u95e8\u5e94\u5f53\u8d23\u4ee4\u9650\u671f\u6539\u6b63\u5e76\u4f9d\u6cd5\u4e88\u4ee5\u884c\u653f\u5904\u7f5a\uff1b\u62d2\u4e0d\u6539\u6b63\u3001\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u53ef\u4ee5\u7ec8\u6b62\u7279\u8bb8\u7ecf\u8425\u534f\u8bae\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002\n\u7b2c\u4e94\u5341\u56db\u6761 \u4ee5\u6b3a\u9a97\u3001\u8d3f\u8d42\u7b49\u4e0d\u6b63\u5f53\u624b\u6bb5\u53d6\u5f97\u7279\u8bb8\u7ecf\u8425\u9879\u76ee\u7684\uff0c\u5e94\u5f53\u4f9d\u6cd5\u6536\u56de\u7279\u8bb8\u7ecf\u8425\u9879\u76ee\uff0c\u5411\u793e\u4f1a\u516c\u5f00\u3002\n\u7b2c\u4e94\u5341\u4e94\u6761 \u5b9e\u65bd\u673a\u6784\u3001\u6709\u5173\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u53ca\u5176\u5de5\u4f5c\u4eba\u5458\u4e0d\u5c65\u884c\u6cd5\u5b9a\u804c\u8d23\u3001\u5e72\u9884\u7279\u8bb8\u7ecf\u8425\u8005\u6b63\u5e38\u7ecf\u8425\u6d3b\u52a8\u3001\u5f87\u79c1\u821e\u5f0a\u3001\u6ee5\u7528\u804c\u6743\u3001\u73a9\u5ffd\u804c\u5b88\u7684\uff0c\u4f9d\u6cd5\u7ed9\u4e88\u884c\u653f\u5904\u5206\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002\n\u7b2c\u4e94\u5341\u516d\u6761 \u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6709\u5173\u90e8\u95e8\u5e94\u5f53\u5bf9\u7279\u8bb8\u7ecf\u8425\u8005\u53ca\u5176\u4ece\u4e1a\u4eba\u5458\u7684\u4e0d\u826f\u884c\u4e3a\u5efa\u7acb\u4fe1\u7528\u8bb0\u5f55\uff0c\u7eb3\u5165\u5168\u56fd\u7edf\u4e00\u7684\u4fe1\u7528\u4fe1\u606f\u5171\u4eab\u4ea4\u6362\u5e73\u53f0\u3002\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u884c\u4e3a\u4f9d\u6cd5\u4e88\u4ee5\u66dd\u5149\uff0c\u5e76\u4f1a\u540c\u6709\u5173\u90e8\u95e8\u5b9e\u65bd\u8054\u5408\u60e9\u6212\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 7,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u53c2\u4e0e\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u62db\u6295\u6807\u6d3b\u52a8\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u53c2\u4e0e\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u62db\u6295\u6807\u6d3b\u52a8\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u53d1\u6539\u5c40\u3001\u533a\u4f4f\u5efa\u5c40\u3001\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40\u3001\u533a\u57ce\u4e61\u6c34\u52a1\u5c40\u3001\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"},
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40", "department": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40"},
          {"written": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40", "department": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40"}
        ],
        "open": true
      },
      "implementing": {
        "text": "\u533a\u53d1\u6539\u5c40\u3001\u533a\u4f4f\u5efa\u3001\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40\u3001\u533a\u57ce\u4e61\u6c34\u52a1\u5c40\u3001\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"},
          {"written": "\u533a\u4f4f\u5efa", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40", "department": "\u533a\u57ce\u4e61\u6c34\u52a1\u5c40"},
          {"written": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40", "department": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40"}
        ],
        "open": true
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u6d89\u4e3a\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u7684\u62db\u6807\u6295\u6807",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u53c2\u4e0e\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u62db\u6295\u6807\u6d3b\u52a8",
        "verdict": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u62db\u6295\u6807\u6d3b\u52a8",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u5728\u62db\u6807\u6295\u6807\u4e2d\u8fd0\u7528\u4fe1\u7528\u4fe1\u606f\uff0c\u6240\u5f15\u529e\u6cd5\u5c06\u7ecf\u9a8c\u4fe1\u8a89\u5217\u4e3a\u8d44\u683c\u6761\u4ef6\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u62db\u6807\u6295\u6807\u9886\u57df\u4fe1\u7528\u5efa\u8bbe"],
          "quote": "\u62db\u6807\u6295\u6807\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u6269\u5927\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u8303\u56f4\uff0c\u5efa\u7acb\u6db5\u76d6\u62db\u6807\u6295\u6807\u60c5\u51b5\u7684\u4fe1\u7528\u8bc4\u4ef7\u6307\u6807\u548c\u8bc4\u4ef7\u6807\u51c6\u4f53\u7cfb\uff0c\u5065\u5168\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u5236\u5ea6\u3002\u8fdb\u4e00\u6b65\u8d2f\u5f7b\u843d\u5b9e\u62db\u6807\u6295\u6807\u8fdd\u6cd5\u884c\u4e3a\u8bb0\u5f55\u516c\u544a\u5236\u5ea6\uff0c\u63a8\u52a8\u5b8c\u5584\u5956\u60e9\u8054\u52a8\u673a\u5236\u3002\u4f9d\u6258\u7535\u5b50\u62db\u6807\u6295\u6807\u7cfb\u7edf\u53ca\u5176\u516c\u5171\u670d\u52a1\u5e73\u53f0\uff0c\u5b9e\u73b0\u62db\u6807\u6295\u6807\u548c\u5408\u540c\u5c65\u884c\u7b49\u4fe1\u7528\u4fe1\u606f\u7684\u4e92\u8054\u4e92\u901a\u3001\u5b9e\u65f6\u4ea4\u6362\u548c\u6574\u5408\u5171\u4eab\u3002\u9f13\u52b1\u533a\u573a\u4e3b\u4f53\u8fd0\u7528\u57fa\u672c\u4fe1\u7528\u4fe1\u606f\u548c\u7b2c\u4e09\u65b9\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u5e76\u5c06\u5176\u4f5c\u4e3a\u6295\u6807\u4eba\u8d44\u683c\u5ba1\u67e5\u3001\u8bc4\u6807\u3001\u5b9a\u6807\u548c\u5408\u540c\u7b7e\u8ba2\u7684\u91cd\u8981\u4f9d\u636e\u3002",
          "quote_reading": "\u62db\u6807\u6295\u6807\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u6269\u5927\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u8303\u56f4\uff0c\u5efa\u7acb\u6db5\u76d6\u62db\u6807\u6295\u6807\u60c5\u51b5\u7684\u4fe1\u7528\u8bc4\u4ef7\u6307\u6807\u548c\u8bc4\u4ef7\u6807\u51c6\u4f53\u7cfb\uff0c\u5065\u5168\u62db\u6807\u6295\u6807\u4fe1\u7528\u4fe1\u606f\u516c\u5f00\u548c\u5171\u4eab\u5236\u5ea6\u3002\u8fdb\u4e00\u6b65\u8d2f\u5f7b\u843d\u5b9e\u62db\u6807\u6295\u6807\u8fdd\u6cd5\u884c\u4e3a\u8bb0\u5f55\u516c\u544a\u5236\u5ea6\uff0c\u63a8\u52a8\u5b8c\u5584\u5956\u60e9\u8054\u52a8\u673a\u5236\u3002\u4f9d\u6258\u7535\u5b50\u62db\u6807\u6295\u6807\u7cfb\u7edf\u53ca\u5176\u516c\u5171\u670d\u52a1\u5e73\u53f0\uff0c\u5b9e\u73b0\u62db\u6807\u6295\u6807\u548c\u5408\u540c\u5c65\u884c\u7b49\u4fe1\u7528\u4fe1\u606f\u7684\u4e92\u8054\u4e92\u901a\u3001\u5b9e\u65f6\u4ea4\u6362\u548c\u6574\u5408\u5171\u4eab\u3002\u9f13\u52b1\u5e02\u573a\u4e3b\u4f53\u8fd0\u7528\u57fa\u672c\u4fe1\u7528\u4fe1\u606f\u548c\u7b2c\u4e09\u65b9\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u5e76\u5c06\u5176\u4f5c\u4e3a\u6295\u6807\u4eba\u8d44\u683c\u5ba1\u67e5\u3001\u8bc4\u6807\u3001\u5b9a\u6807\u548c\u5408\u540c\u7b7e\u8ba2\u7684\u91cd\u8981\u4f9d\u636e\u3002"
        },
        {
          "no": 2,
          "document": "\u5de5\u7a0b\u5efa\u8bbe\u9879\u76ee\u65bd\u5de5\u62db\u6807\u6295\u6807\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e8c\u5341\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u6761 \u8d44\u683c\u5ba1\u67e5\u5e94\u4e3b\u8981\u5ba1\u67e5\u6f5c\u5728\u6295\u6807\u4eba\u6216\u8005\u6295\u6807\u4eba\u662f\u5426\u7b26\u5408\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u72ec\u7acb\u8ba2\u7acb\u5408\u540c\u7684\u6743\u5229\uff1b\n\uff08\u4e8c\uff09\u5177\u6709\u5c65\u884c\u5408\u540c\u7684\u80fd\u529b\uff0c\u5305\u62ec\u4e13\u4e1a\u3001\u6280\u672f\u8d44\u683c\u548c\u80fd\u529b\uff0c\u8d44\u91d1\u3001\u8bbe\u5907\u548c\u5176\u4ed6\u7269\u8d28\u8bbe\u65bd\u72b6\u51b5\uff0c\u7ba1\u7406\u80fd\u529b\uff0c\u7ecf\u9a8c\u4fe1\u8a89\u548c\u76f8\u5e94\u7684\u4ece\u4e1a\u4eba\u5458\uff1b\n\uff08\u4e09\uff09\u6ca1\u6709\u5904\u4e8e\u88ab\u8d23\u4ee4\u505c\u4e1a\uff0c\u6295\u6807\u8d44\u683c\u88ab\u53d6\u6d88\uff0c\u8d22\u4ea7\u88ab\u63a5\u7ba1\u3001\u51bb\u7ed3\uff0c\u7834\u4ea7\u72b6\u6001\uff1b\n\uff08\u56db\uff09\u5728\u6700\u8fd1\u4e09\u5e74\u5185\u6ca1\u6709\u9a97\u53d6\u4e2d\u6807\u548c\u4e25\u91cd\u8fdd\u7ea6\u53ca\u91cd\u5927\u5de5\u7a0b\u8d28\u91cf\u95ee\u9898\uff1b\n\uff08\u4e94\uff09\u56fd\u5bb6\u89c4\u5b9a\u7684\u5176\u4ed6\u8d44\u683c\u6761\u4ef6\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 8,
      "body": "\u4f9d\u6cd5\u7981\u6b62\u7533\u62a5\u533a\u7ea7\u4ee5\u4e0a\u79d1\u6280\u8ba1\u5212\u9879\u76ee\u3002",
      "title": "\u4f9d\u6cd5\u7981\u6b62\u7533\u62a5\u533a\u7ea7\u4ee5\u4e0a\u79d1\u6280\u8ba1\u5212\u9879\u76ee",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u79d1\u6280\u5c40", "departments": [{"written": "\u533a\u79d1\u6280\u5c40", "department": "\u533a\u79d1\u6280\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u79d1\u6280\u5c40", "departments": [{"written": "\u533a\u79d1\u6280\u5c40", "department": "\u533a\u79d1\u6280\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u7533\u62a5\u7684\u662f\u533a\u7ea7\u4ee5\u4e0a\u79d1\u6280\u8ba1\u5212\u9879\u76ee",
      "court_mark": null,
      "words": {
        "effects": "\u7981\u6b62\u7533\u62a5\u533a\u7ea7\u4ee5\u4e0a\u79d1\u6280\u8ba1\u5212\u9879\u76ee",
        "verdict": "\u4f9d\u6cd5\u7981\u6b62",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u533a\u7ea7\u4ee5\u4e0a\u79d1\u6280\u8ba1\u5212\u9879\u76ee",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u529e\u6cd5\u4ee5\u5b8c\u6210\u9879\u76ee\u7684\u826f\u597d\u4fe1\u8a89\u5ea6\u4e3a\u7533\u8bf7\u8005\u7684\u57fa\u672c\u6761\u4ef6\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u56fd\u5bb6\u79d1\u6280\u8ba1\u5212\u9879\u76ee\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u516b\u6761"],
          "quote": "\u7b2c\u516b\u6761 \u7533\u8bf7\u9879\u76ee\u7684\u7533\u8bf7\u8005\uff08\u5305\u62ec\u5355\u4f4d\u6216\u4e2a\u4eba\uff09\u5e94\u5f53\u7b26\u5408\u4ee5\u4e0b\u57fa\u672c\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u7b26\u5408\u8be5\u8ba1\u5212\u5bf9\u7533\u8bf7\u8005\u7684\u4e3b\u4f53\u8d44\u683c\uff08\u5305\u62ec\u6cd5\u4eba\u6027\u8d28\u3001\u7ecf\u6d4e\u6027\u8d28\u3001\u56fd\u7c4d\uff09\u7b49\u65b9\u9762\u8981\u6c42\uff1b\n\uff08\u4e8c\uff09\u5728\u76f8\u5173\u7814\u7a76\u9886\u57df\u548c\u4e13\u4e1a\u5e94\u5177\u6709\u4e00\u5b9a\u7684\u5b66\u672f\u5730\u4f4d\u548c\u6280\u672f\u4f18\u52bf\uff1b\n\uff08\u4e09\uff09\u5177\u6709\u4e3a\u5b8c\u6210\u9879\u76ee\u5fc5\u5907\u7684\u4eba\u624d\u6761\u4ef6\u548c\u6280\u672f\u88c5\u5907\uff1b\n\uff08\u56db\uff09\u5177\u6709\u4e0e\u9879\u76ee\u76f8\u5173\u7684\u7814\u7a76\u7ecf\u5386\u548c\u7814\u7a76\u79ef\u7d2f\uff1b\n\uff08\u4e94\uff09\u5177\u6709\u5b8c\u6210\u9879\u76ee\u6240\u9700\u7684\u7ec4\u7ec7\u7ba1\u7406\u548c\u534f\u8c03\u80fd\u529b\uff1b\n\uff08\u516d\uff09\u5177\u6709\u5b8c\u6210\u9879\u76ee\u7684\u826f\u597d\u4fe1\u8a89\u5ea6\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 9,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u4e0d\u4e88\u63a8\u8350\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u4e0d\u4e88\u63a8\u8350\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u79d1\u6280\u5c40", "departments": [{"written": "\u533a\u79d1\u6280\u5c40", "department": "\u533a\u79d1\u6280\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u79d1\u6280\u5c40", "departments": [{"written": "\u533a\u79d1\u6280\u5c40", "department": "\u533a\u79d1\u6280\u5c40"}], "open": false},
      "effects": ["withhold"],
      "verdict": "restricted",
      "binds": {"person": false, "organization": true, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u4e0d\u4e88\u63a8\u8350\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a",
        "verdict": "\u4e0d\u4e88\u63a8\u8350",
        "binds": "\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u6761\u6b3e\u4e3a\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a\u7684\u8ba4\u5b9a\u6761\u4ef6\uff08\u7814\u53d1\u3001\u6536\u5165\u3001\u5b89\u5168\u3001\u8d28\u91cf\u3001\u73af\u5883\uff09\uff0c\u672a\u63d0\u53ca\u4fe1\u7528\u6216\u8005\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u672c\u8ba1\u5212\u5e8f\u8a00\u6240\u4f9d\u7684\u4e2d\u529e\u53d1\u30142016\u301564\u53f7\u5bf9\u79d1\u6280\u7b49\u653f\u7b56\u652f\u6301\u53ea\u8981\u6c42\u4f5c\u5ba1\u614e\u6027\u53c2\u8003\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a\u8ba4\u5b9a\u7ba1\u7406\u529e\u6cd5",
          "document_no": "\u56fd\u79d1\u53d1\u706b\u30142016\u301532\u53f7",
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u5341\u4e00\u6761 \u8ba4\u5b9a\u4e3a\u9ad8\u65b0\u6280\u672f\u4f01\u4e1a\u987b\u540c\u65f6\u6ee1\u8db3\u4ee5\u4e0b\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u4f01\u4e1a\u7533\u8bf7\u8ba4\u5b9a\u65f6\u987b\u6ce8\u518c\u6210\u7acb\u4e00\u5e74\u4ee5\u4e0a\uff1b\n\uff08\u4e8c\uff09\u4f01\u4e1a\u901a\u8fc7\u81ea\u4e3b\u7814\u53d1\u3001\u53d7\u8ba9\u3001\u53d7\u8d60\u3001\u5e76\u8d2d\u7b49\u65b9\u5f0f\uff0c\u83b7\u5f97\u5bf9\u5176\u4e3b\u8981\u4ea7\u54c1\uff08\u670d\u52a1\uff09\u5728\u6280\u672f\u4e0a\u53d1\u6325\u6838\u5fc3\u652f\u6301\u4f5c\u7528\u7684\u77e5\u8bc6\u4ea7\u6743\u7684\u6240\u6709\u6743\uff1b\n\uff08\u4e09\uff09\u5bf9\u4f01\u4e1a\u4e3b\u8981\u4ea7\u54c1\uff08\u670d\u52a1\uff09\u53d1\u6325\u6838\u5fc3\u652f\u6301\u4f5c\u7528\u7684\u6280\u672f\u5c5e\u4e8e\u300a\u56fd\u5bb6\u91cd\u70b9\u652f\u6301\u7684\u9ad8\u65b0\u6280\u672f\u9886\u57df\u300b\u89c4\u5b9a\u7684\u8303\u56f4\uff1b\n\uff08\u56db\uff09\u4f01\u4e1a\u4ece\u4e8b\u7814\u53d1\u548c\u76f8\u5173\u6280\u672f\u521b\u65b0\u6d3b\u52a8\u7684\u79d1\u6280\u4eba\u5458\u5360\u4f01\u4e1a\u5f53\u5e74\u804c\u5de5\u603b\u6570\u7684\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e10%\uff1b\n\uff08\u4e94\uff09\u4f01\u4e1a\u8fd1\u4e09\u4e2a\u4f1a\u8ba1\u5e74\u5ea6\uff08\u5b9e\u9645\u7ecf\u8425\u671f\u4e0d\u6ee1\u4e09\u5e74\u7684\u6309\u5b9e\u9645\u7ecf\u8425\u65f6\u95f4\u8ba1\u7b97\uff0c\u4e0b\u540c\uff09\u7684\u7814\u7a76\u5f00\u53d1\u8d39\u7528\u603b\u989d\u5360\u540c\u671f\u9500\u552e\u6536\u5165\u603b\u989d\u7684\u6bd4\u4f8b\u7b26\u5408\u5982\u4e0b\u8981\u6c42\uff1a\n1.\u6700\u8fd1\u4e00\u5e74\u9500\u552e\u6536\u5165\u5c0f\u4e8e5,000\u4e07\u5143\uff08\u542b\uff09\u7684\u4f01\u4e1a\uff0c\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e5%\uff1b\n2.\u6700\u8fd1\u4e00\u5e74\u9500\u552e\u6536\u5165\u57285,000\u4e07\u5143\u81f32\u4ebf\u5143\uff08\u542b\uff09\u7684\u4f01\u4e1a\uff0c\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e4%\uff1b\n3.\u6700\u8fd1\u4e00\u5e74\u9500\u552e\u6536\u5165\u57282\u4ebf\u5143\u4ee5\u4e0a\u7684\u4f01\u4e1a\uff0c\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e3%\u3002\n\u5176\u4e2d\uff0c\u4f01\u4e1a\u5728\u4e2d\u56fd\u5883\u5185\u53d1\u751f\u7684\u7814\u7a76\u5f00\u53d1\u8d39\u7528\u603b\u989d\u5360\u5168\u90e8\u7814\u7a76\u5f00\u53d1\u8d39\u7528\u603b\u989d\u7684\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e60%\uff1b\n\uff08\u516d\uff09\u8fd1\u4e00\u5e74\u9ad8\u65b0\u6280\u672f\u4ea7\u54c1\uff08\u670d\u52a1\uff09\u6536\u5165\u5360\u4f01\u4e1a\u540c\u671f\u603b\u6536\u5165\u7684\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e60%\uff1b\n\uff08\u4e03\uff09\u4f01\u4e1a\u521b\u65b0\u80fd\u529b\u8bc4\u4ef7\u5e94\u8fbe\u5230\u76f8\u5e94\u8981\u6c42\uff1b\n\uff08\u516b\uff09\u4f01\u4e1a\u7533\u8bf7\u8ba4\u5b9a\u524d\u4e00\u5e74\u5185\u672a\u53d1\u751f\u91cd\u5927\u5b89\u5168\u3001\u91cd\u5927\u8d28\u91cf\u4e8b\u6545\u6216\u4e25\u91cd\u73af\u5883\u8fdd\u6cd5\u884c\u4e3a\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 10,
      "body": null,
      "title": "\u4f9d\u6cd5\u9650\u5236\u6d77\u5173\u8ba4\u8bc1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": null, "departments": [], "open": false},
      "implementing": {"text": "\u83b1\u829c\u6d77\u5173", "departments": [{"written": "\u83b1\u829c\u6d77\u5173", "department": "\u83b1\u829c\u6d77\u5173"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u7533\u8bf7\u8ba4\u8bc1\u7684\u662f\u4f01\u4e1a\uff1b\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u4e2a\u4eba\u7684\uff0c\u987b\u662f\u8be5\u4f01\u4e1a\u7684\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u6216\u8005\u8d22\u52a1\u8d1f\u8d23\u4eba",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u6d77\u5173\u8ba4\u8bc1",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u4f01\u4e1a\u6216\u8005\u5176\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3001\u8d22\u52a1\u8d1f\u8d23\u4eba",
        "condition": "\u4f01\u4e1a\u6216\u8005\u5176\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3001\u8d22\u52a1\u8d1f\u8d23\u4eba",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u6807\u51c6\u4ee5\u4f01\u4e1a\u53ca\u5176\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3001\u8d22\u52a1\u8d1f\u8d23\u4eba\u672a\u88ab\u6cd5\u9662\u7b49\u90e8\u95e8\u5217\u5165\u5931\u4fe1\u540d\u5355\u4e3a\u6761\u4ef6\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u6d77\u5173\u8ba4\u8bc1\u4f01\u4e1a\u6807\u51c6\uff08\u4e00\u822c\u8ba4\u8bc1\uff09",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\uff08\u4e5d\uff0920."],
          "quote": "\uff08\u4e5d\uff09\u672a\u6709\u4e0d\u826f\u5916\u90e8\u4fe1\u7528\uff1a\n20.\u5916\u90e8\u4fe1\u7528\uff1a\u4f01\u4e1a\u6216\u8005\u5176\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3001\u8d22\u52a1\u8d1f\u8d23\u4eba\u8fde\u7eed1\u5e74\u5728\u5de5\u5546\u5546\u52a1\u3001\u7a0e\u52a1\u3001\u94f6\u884c\u3001\u5916\u6c47\u3001\u68c0\u9a8c\u68c0\u75ab\u3001\u516c\u5b89\u3001\u68c0\u5bdf\u9662\u3001\u6cd5\u9662\u7b49\u90e8\u95e8\u672a\u88ab\u5217\u5165\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u3001\u5931\u4fe1\u4f01\u4e1a\u6216\u8005\u4eba\u5458\u540d\u5355\u9ed1\u540d\u5355\u4f01\u4e1a\u3001\u4eba\u5458\u3002",
          "quote_reading": "\uff08\u4e5d\uff09\u672a\u6709\u4e0d\u826f\u5916\u90e8\u4fe1\u7528\uff1a\n20.\u5916\u90e8\u4fe1\u7528\uff1a\u4f01\u4e1a\u6216\u8005\u5176\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09\u3001\u8d1f\u8d23\u5173\u52a1\u7684\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3001\u8d22\u52a1\u8d1f\u8d23\u4eba\u8fde\u7eed1\u5e74\u5728\u5de5\u5546\u3001\u5546\u52a1\u3001\u7a0e\u52a1\u3001\u94f6\u884c\u3001\u5916\u6c47\u3001\u68c0\u9a8c\u68c0\u75ab\u3001\u516c\u5b89\u3001\u68c0\u5bdf\u9662\u3001\u6cd5\u9662\u7b49\u90e8\u95e8\u672a\u88ab\u5217\u5165\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u3001\u5931\u4fe1\u4f01\u4e1a\u6216\u8005\u4eba\u5458\u540d\u5355\u9ed1\u540d\u5355\u4f01\u4e1a\u3001\u4eba\u5458\u3002"
        }
      ]
    },
    {
      "number": 11,
      "body": "\u4f9d\u6cd5\u9650\u5236\u4ece\u4e8b\u836f\u54c1\u3001\u98df\u54c1\u7b49\u884c\u4e1a\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u4ece\u4e8b\u836f\u54c1\u3001\u98df\u54c1\u7b49\u884c\u4e1a\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40\u3001\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40",
        "departments": [
          {"written": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40", "department": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40"},
          {"written": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40", "department": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40"}
        ],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u5e02\u573a\u76d1\u7ba1\u3001\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40\u3001\u533a\u8d22\u653f\u5c40",
        "departments": [
          {"written": "\u533a\u5e02\u573a\u76d1\u7ba1", "department": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40"},
          {"written": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40", "department": "\u533a\u7ecf\u6d4e\u548c\u4fe1\u606f\u5316\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}
        ],
        "open": false
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u4ece\u4e8b\u7684\u662f\u836f\u54c1\u3001\u98df\u54c1\u7b49\u884c\u4e1a",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u4ece\u4e8b\u836f\u54c1\u3001\u98df\u54c1\u7b49\u884c\u4e1a",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u836f\u54c1\u3001\u98df\u54c1\u7b49\u884c\u4e1a",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u5404\u6761\u591a\u4e3a\u8fdd\u6cd5\u751f\u4ea7\u7ecf\u8425\u548c\u5b89\u5168\u4e8b\u6545\u7684\u540e\u679c\uff0c\u4ec5\u836f\u54c1\u751f\u4ea7\u8d28\u91cf\u7ba1\u7406\u89c4\u8303\u8981\u6c42\u575a\u6301\u8bda\u5b9e\u5b88\u4fe1\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u672c\u8ba1\u5212\u5e8f\u8a00\u6240\u4f9d\u7684\u4e2d\u529e\u53d1\u30142016\u301564\u53f7\u6709\u76f8\u5e94\u9650\u5236\uff0c\u672a\u5728\u6b64\u5f15\u7528\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u836f\u54c1\u751f\u4ea7\u8d28\u91cf\u7ba1\u7406\u89c4\u8303",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u56db\u6761"],
          "quote": "\u7b2c\u56db\u6761 \u4f01\u4e1a\u5e94\u5f53\u4e25\u683c\u6267\u884c\u672c\u89c4\u8303\uff0c\u575a\u6301\u8bda\u5b9e\u5b88\u4fe1\uff0c\u7981\u6b62\u4efb\u4f55\u865a\u5047\u3001\u6b3a\u9a97\u884c\u4e3a\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u836f\u54c1\u7ba1\u7406\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e03\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e03\u5341\u4e94\u6761 \u4ece\u4e8b\u751f\u4ea7\u3001\u9500\u552e\u5047\u836f\u53ca\u751f\u4ea7\u3001\u9500\u552e\u52a3\u836f\u60c5\u8282\u4e25\u91cd\u7684\u4f01\u4e1a\u6216\u8005\u5176\u4ed6\u5355\u4f4d\uff0c\u5176\u76f4\u63a5\u8d1f\u8d23\u7684\u4e3b\u7ba1\u4eba\u5458\u548c\u5176\u4ed6\u76f4\u63a5\u8d23\u4efb\u4eba\u5458\u5341\u5e74\u5185\u4e0d\u5f97\u4ece\u4e8b\u836f\u54c1\u751f\u4ea7\u3001\u7ecf\u8425\u6d3b\u52a8\u3002\n\u5bf9\u751f\u4ea7\u8005\u4e13\u95e8\u7528\u4e8e\u751f\u4ea7\u5047\u836f\u3001\u52a3\u836f\u7684\u539f\u8f85\u6750\u6599\u3001\u5305\u88c5\u6750\u6599\u3001\u751f\u4ea7\u8bbe\u5907\uff0c\u4e88\u4ee5\u6ca1\u6536\u3002",
          "quote_reading": null
        },
        {
          "no": 3,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u98df\u54c1\u5b89\u5168\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e00\u767e\u4e09\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e00\u767e\u4e09\u5341\u4e94\u6761 \u88ab\u540a\u9500\u8bb8\u53ef\u8bc1\u7684\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u8005\u53ca\u5176\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u76f4\u63a5\u8d1f\u8d23\u7684\u4e3b\u7ba1\u4eba\u5458\u548c\u5176\u4ed6\u76f4\u63a5\u8d23\u4efb\u4eba\u5458\u81ea\u5904\u7f5a\u51b3\u5b9a\u4f5c\u51fa\u4e4b\u65e5\u8d77\u4e94\u5e74\u5185\u4e0d\u5f97\u7533\u8bf7\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u8bb8\u53ef\uff0c\u6216\u8005\u4ece\u4e8b\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u7ba1\u7406\u5de5\u4f5c\u3001\u62c5\u4efb\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u4f01\u4e1a\u98df\u54c1\u5b89\u5168\u7ba1\u7406\u4eba\u5458\u3002\u56e0\u98df\u54c1\u5b89\u5168\u72af\u7f6a\u88ab\u5224\u5904\u6709\u671f\u5f92\u5211\u4ee5\u4e0a\u5211\u7f5a\u7684\uff0c\u7ec8\u8eab\u4e0d\u5f97\u4ece\u4e8b\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u7ba1\u7406\u5de5\u4f5c\uff0c\u4e5f\u4e0d\u5f97\u62c5\u4efb\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u4f01\u4e1a\u98df\u54c1\u5b89\u5168\u7ba1\u7406\u4eba\u5458\u3002\u98df\u54c1\u751f\u4ea7\u7ecf\u8425\u8005\u8058\u7528\u4eba\u5458\u8fdd\u53cd\u524d\u4e24\u6b3e\u89c4\u5b9a\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u98df\u54c1\u836f\u54c1\u76d1\u7763\u7ba1\u7406\u90e8\u95e8\u540a\u9500\u8bb8\u53ef\u8bc1\u3002",
          "quote_reading": null
        },
        {
          "no": 4,
          "document": "\u533b\u7597\u5668\u68b0\u76d1\u7763\u7ba1\u7406\u6761\u4f8b",
          "document_no": null,
          "kind": "administrative_regulation",
          "articles": ["\u7b2c\u516d\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u516d\u5341\u4e94\u6761 \u672a\u4f9d\u7167\u672c\u6761\u4f8b\u89c4\u5b9a\u5907\u6848\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u98df\u54c1\u836f\u54c1\u76d1\u7763\u7ba1\u7406\u90e8\u95e8\u8d23\u4ee4\u9650\u671f\u6539\u6b63\uff1b\u903e\u671f\u4e0d\u6539\u6b63\u7684\uff0c\u5411\u793e\u4f1a\u516c\u544a\u672a\u5907\u6848\u5355\u4f4d\u548c\u4ea7\u54c1\u540d\u79f0\uff0c\u53ef\u4ee5\u59041\u4e07\u5143\u4ee5\u4e0b\u7f5a\u6b3e\u3002\n\u5907\u6848\u65f6\u63d0\u4f9b\u865a\u5047\u8d44\u6599\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u98df\u54c1\u836f\u54c1\u76d1\u7763\u7ba1\u7406\u90e8\u95e8\u5411\u793e\u4f1a\u516c\u544a\u5907\u6848\u5355\u4f4d\u548c\u4ea7\u54c1\u540d\u79f0\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u76f4\u63a5\u8d23\u4efb\u4eba\u54585\u5e74\u5185\u4e0d\u5f97\u4ece\u4e8b\u533b\u7597\u5668\u68b0\u751f\u4ea7\u7ecf\u8425\u6d3b\u52a8\u3002",
          "quote_reading": null
        },
        {
          "no": 5,
          "document": "\u5b89\u5168\u751f\u4ea7\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e5d\u5341\u6761", "\u7b2c\u4e5d\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u4e5d\u5341\u6761 \u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u51b3\u7b56\u673a\u6784\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u6216\u8005\u4e2a\u4eba\u7ecf\u8425\u7684\u6295\u8d44\u4eba\u4e0d\u4f9d\u7167\u672c\u6cd5\u89c4\u5b9a\u4fdd\u8bc1\u5b89\u5168\u751f\u4ea7\u6240\u5fc5\u9700\u7684\u8d44\u91d1\u6295\u5165\uff0c\u81f4\u4f7f\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u4e0d\u5177\u5907\u5b89\u5168\u751f\u4ea7\u6761\u4ef6\u7684\uff0c\u8d23\u4ee4\u9650\u671f\u6539\u6b63\uff0c\u63d0\u4f9b\u5fc5\u9700\u7684\u8d44\u91d1\uff1b\u903e\u671f\u672a\u6539\u6b63\u7684\uff0c\u8d23\u4ee4\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u505c\u4ea7\u505c\u4e1a\u6574\u987f\u3002\u6709\u524d\u6b3e\u8fdd\u6cd5\u884c\u4e3a\uff0c\u5bfc\u81f4\u53d1\u751f\u751f\u4ea7\u5b89\u5168\u4e8b\u6545\u7684\uff0c\u5bf9\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\u7ed9\u4e88\u64a4\u804c\u5904\u5206\uff0c\u5bf9\u4e2a\u4eba\u7ecf\u8425\u7684\u6295\u8d44\u4eba\u5904\u4e8c\u4e07\u5143\u4ee5\u4e0a\u4e8c\u5341\u4e07\u5143\u4ee5\u4e0b\u7684\u7f5a\u6b3e\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u7167\u5211\u6cd5\u6709\u5173\u89c4\u5b9a\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002\n\u7b2c\u4e5d\u5341\u4e00\u6761 \u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\u672a\u5c65\u884c\u672c\u6cd5\u89c4\u5b9a\u7684\u5b89\u5168\u751f\u4ea7\u7ba1\u7406\u804c\u8d23\u7684\uff0c\u8d23\u4ee4\u9650\u671f\u6539\u6b63\uff1b\u903e\u671f\u672a\u6539\u6b63\u7684\uff0c\u5904\u4e8c\u4e07\u5143\u4ee5\u4e0a\u4e94\u4e07\u5143\u4ee5\u4e0b\u7684\u7f5a\u6b3e\uff0c\u8d23\u4ee4\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u505c\u4ea7\u505c\u4e1a\u6574\u987f\u3002\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\u6709\u524d\u6b3e\u8fdd\u6cd5\u884c\u4e3a\uff0c\u5bfc\u81f4\u53d1\u751f\u751f\u4ea7\u5b89\u5168\u4e8b\u6545\u7684\uff0c\u7ed9\u4e88\u64a4\u804c\u5904\u5206\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u7167\u5211\u6cd5\u6709\u5173\u89c4\u5b9a\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\u4f9d\u7167\u524d\u6b3e\u89c4\u5b9a\u53d7\u5211\u4e8b\u5904\u7f5a\u6216\u8005\u64a4\u804c\u5904\u5206\u7684\uff0c\u81ea\u5211\u7f5a\u6267\u884c\u5b8c\u6bd5\u6216\u8005\u53d7\u5904\u5206\u4e4b\u65e5\u8d77\uff0c\u4e94\u5e74\u5185\u4e0d\u5f97\u62c5\u4efb\u4efb\u4f55\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\uff1b\u5bf9\u91cd\u5927\u3001\u7279\u522b\u91cd\u5927\u751f\u4ea7\u5b89\u5168\u4e8b\u6545\u8d1f\u6709\u8d23\u4efb\u7684\uff0c\u7ec8\u8eab\u4e0d\u5f97\u62c5\u4efb\u672c\u884c\u4e1a\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u4e3b\u8981\u8d1f\u8d23\u4eba\u3002",
          "quote_reading": null
        },
        {
          "no": 6,
          "document": "\u5b89\u5168\u8bc4\u4ef7\u673a\u6784\u7ba1\u7406\u89c4\u5b9a",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u516b\u6761"],
          "quote": "\u7b2c\u516b\u6761 \u5b89\u5168\u8bc4\u4ef7\u673a\u6784\u7533\u8bf7\u7532\u7ea7\u8d44\u8d28\uff0c\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u6cd5\u4eba\u8d44\u683c\uff0c\u56fa\u5b9a\u8d44\u4ea7400\u4e07\u5143\u4ee5\u4e0a\uff1b\n\uff08\u4e8c\uff09\u6709\u4e0e\u5176\u5f00\u5c55\u5de5\u4f5c\u76f8\u9002\u5e94\u7684\u56fa\u5b9a\u5de5\u4f5c\u573a\u6240\u548c\u8bbe\u65bd\u3001\u8bbe\u5907\uff0c\u5177\u6709\u5fc5\u8981\u7684\u6280\u672f\u652f\u6491\u6761\u4ef6\uff1b\n\uff08\u4e09\uff09\u53d6\u5f97\u5b89\u5168\u8bc4\u4ef7\u673a\u6784\u4e59\u7ea7\u8d44\u8d283\u5e74\u4ee5\u4e0a\uff0c\u4e14\u6ca1\u6709\u8fdd\u6cd5\u884c\u4e3a\u8bb0\u5f55\uff1b\n\uff08\u56db\uff09\u6709\u5065\u5168\u7684\u5185\u90e8\u7ba1\u7406\u5236\u5ea6\u548c\u5b89\u5168\u8bc4\u4ef7\u8fc7\u7a0b\u63a7\u5236\u4f53\u7cfb\uff1b\n\uff08\u4e94\uff09\u670925\u540d\u4ee5\u4e0a\u4e13\u804c\u5b89\u5168\u8bc4\u4ef7\u5e08\uff0c\u5176\u4e2d\u4e00\u7ea7\u5b89\u5168\u8bc4\u4ef7\u5e0820%\u4ee5\u4e0a\u3001\u4e8c\u7ea7\u5b89\u5168\u8bc4\u4ef7\u5e0830%\u4ee5\u4e0a\u3002\u6309\u7167\u4e0d\u5c11\u4e8e\u4e13\u804c\u5b89\u5168\u8bc4\u4ef7\u5e0830%\u7684\u6bd4\u4f8b\u914d\u5907\u6ce8\u518c\u5b89\u5168\u5de5\u7a0b\u5e08\u3002\u5b89\u5168\u8bc4\u4ef7\u5e08\u3001\u6ce8\u518c\u5b89\u5168\u5de5\u7a0b\u5e08\u6709\u4e0e\u5176\u7533\u62a5\u4e1a\u52a1\u76f8\u9002\u5e94\u7684\u4e13\u4e1a\u80fd\u529b\uff1b\n\uff08\u516d\uff09\u6cd5\u5b9a\u4ee3\u8868\u4eba\u901a\u8fc7\u5177\u5907\u5b89\u5168\u57f9\u8bad\u6761\u4ef6\u7684\u673a\u6784\u7ec4\u7ec7\u7684\u76f8\u5173\u5b89\u5168\u751f\u4ea7\u548c\u5b89\u5168\u8bc4\u4ef7\u77e5\u8bc6\u57f9\u8bad,\u5e76\u8003\u8bd5\u5408\u683c\uff1b\n\uff08\u4e03\uff09\u8bbe\u6709\u4e13\u804c\u6280\u672f\u8d1f\u8d23\u4eba\u548c\u8fc7\u7a0b\u63a7\u5236\u8d1f\u8d23\u4eba\u3002\u4e13\u804c\u6280\u672f\u8d1f\u8d23\u4eba\u6709\u4e8c\u7ea7\u4ee5\u4e0a\u5b89\u5168\u8bc4\u4ef7\u5e08\u548c\u6ce8\u518c\u5b89\u5168\u5de5\u7a0b\u5e08\u8d44\u683c\u5e76\u5177\u6709\u4e0e\u6240\u7533\u62a5\u4e1a\u52a1\u76f8\u9002\u5e94\u7684\u9ad8\u7ea7\u4e13\u4e1a\u6280\u672f\u804c\u79f0\uff1b\n\uff08\u516b\uff09\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u3001\u89c4\u7ae0\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 12,
      "body": "\u4f9d\u6cd5\u6838\u67e5\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a\u8d44\u8d28\uff0c\u5b9e\u65bd\u5dee\u522b\u5316\u76d1\u7ba1\u3002",
      "title": "\u4f9d\u6cd5\u6838\u67e5\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a\u8d44\u8d28\uff0c\u5b9e\u65bd\u5dee\u522b\u5316\u76d1\u7ba1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u4f4f\u5efa\u5c40", "departments": [{"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"}], "open": false},
      "implementing": {
        "text": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40", "department": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40"}],
        "open": false
      },
      "effects": ["inspect"],
      "verdict": "duty",
      "binds": {"person": false, "organization": true, "through_organization": []},
      "condition": "\u8be5\u5355\u4f4d\u662f\u623f\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a",
      "court_mark": null,
      "words": {
        "effects": "\u6838\u67e5\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a\u8d44\u8d28\uff0c\u5b9e\u65bd\u5dee\u522b\u5316\u76d1\u7ba1",
        "verdict": "\u4f9d\u6cd5\u6838\u67e5",
        "binds": "\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a",
        "condition": "\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u5747\u4e3a\u6d4e\u5357\u5e02\u89c4\u8303\u6027\u6587\u4ef6\uff0c\u4f9d\u4f01\u4e1a\u4fe1\u7528\u7b49\u7ea7\u5b9e\u65bd\u91cd\u70b9\u76d1\u7ba1\u548c\u60e9\u6212\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u7b2c\u4e8c\u9879\u4ee5\u4e00\u6bb5\u5f15\u6587\u540c\u5f15\u4e24\u4e2a\u529e\u6cd5\u7684\u7b2c\u5341\u4e00\u6761\uff0c\u5f15\u6587\u7528\u8bed\u4e3a\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u6d4e\u5357\u5e02\u623f\u5730\u4ea7\u5f00\u53d1\u4f01\u4e1a\u4fe1\u7528\u7b49\u7ea7\u8bc4\u4ef7\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u5341\u516b\u6761", "\u7b2c\u5341\u4e5d\u6761"],
          "quote": "\u7b2c\u5341\u516b\u6761 \u5bf9\u4fe1\u7528\u7b49\u7ea7\u4e3aB\u7ea7\u7684\u5f00\u53d1\u4f01\u4e1a\u8fdb\u884c\u4ee5\u4e0b\u8b66\u793a\u63aa\u65bd\uff1a\n\uff08\u4e00\uff09\u7eb3\u5165\u533a\u57ce\u4e61\u5efa\u8bbe\u59d4\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\uff0c\u8d23\u6210\u5f00\u53d1\u4f01\u4e1a\u9488\u5bf9\u5b58\u5728\u95ee\u9898\u8fdb\u884c\u9650\u671f\u6574\u6539\u3002\n\uff08\u4e8c\uff09\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u4ece\u4e25\u529e\u7406\u9879\u76ee\u76f8\u5173\u5f00\u53d1\u5efa\u8bbe\u624b\u7eed\u3002\n\uff08\u4e09\uff09\u8fdd\u6cd5\u8fdd\u89c4\u7684\uff0c\u79fb\u4ea4\u533a\u57ce\u7ba1\u6267\u6cd5\u5c40\u67e5\u5904\u3002\n\u7b2c\u5341\u4e5d\u6761 \u5bf9\u4fe1\u7528\u7b49\u7ea7\u4e3aC\u7ea7\u7684\u5f00\u53d1\u4f01\u4e1a\u8fdb\u884c\u4ee5\u4e0b\u8b66\u793a\u6216\u60e9\u6212\u63aa\u65bd\uff1a\n\uff08\u4e00\uff09\u7eb3\u5165\u533a\u57ce\u4e61\u5efa\u8bbe\u59d4\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\uff0c\u8d23\u6210\u5f00\u53d1\u4f01\u4e1a\u9488\u5bf9\u5b58\u5728\u95ee\u9898\u8fdb\u884c\u9650\u671f\u6574\u6539\uff0c\u5728\u6574\u6539\u671f\u95f4\u4ece\u4e25\u529e\u7406\u9879\u76ee\u76f8\u5173\u5f00\u53d1\u5efa\u8bbe\u624b\u7eed\u3002\n\uff08\u4e8c\uff09\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u4f9d\u6cd5\u964d\u4f4e\u4f01\u4e1a\u5f00\u53d1\u8d44\u8d28\u7b49\u7ea7\u3001\u9650\u5b9a\u9879\u76ee\u5f00\u53d1\u3002\n\uff08\u4e09\uff09\u8fdd\u6cd5\u8fdd\u89c4\u7684\uff0c\u79fb\u4ea4\u533a\u57ce\u7ba1\u6267\u6cd5\u5c40\u67e5\u5904\uff1b\u6d89\u6848\u9879\u76ee\u79fb\u4ea4\u53f8\u6cd5\u673a\u5173\u4f9d\u6cd5\u5904\u7406\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u6d4e\u5357\u5e02\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u5341\u4e00\u6761 \u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u7684\u5e94\u7528\u3002\n\uff08\u4e00\uff09\u5b9e\u65bd\u5dee\u522b\u5316\u533a\u573a\u51c6\u5165\u3002\u4f7f\u7528\u56fd\u6709\u8d44\u91d1\u6295\u8d44\u7b49\u4f9d\u6cd5\u8fdb\u884c\u516c\u5f00\u62db\u6807\u7684\u5efa\u8bbe\u5de5\u7a0b\u9879\u76ee\uff0c\u62db\u6807\u4eba\u5e94\u5f53\u5c06\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u5217\u5165\u8d44\u683c\u5ba1\u67e5\u6761\u4ef6\u3002\u7efc\u5408\u8bc4\u4f30\u6cd5\u91c7\u7528\u5546\u52a1\u6807\u3001\u6280\u672f\u6807\u3001\u4fe1\u7528\u6807\u8bc4\u6807\u7684\uff0c\u53c2\u8bc4\u4f01\u4e1a\u7684\u4fe1\u7528\u8bc4\u4ef7\u5206\u6570\u6298\u7b97\u540e\u8ba1\u5165\u4fe1\u7528\u6807\u5f97\u5206\u3002\u5021\u5bfc\u5efa\u7b51\u533a\u573a\u5404\u4e3b\u4f53\u5728\u5efa\u7b51\u533a\u573a\u6d3b\u52a8\u4e2d\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u975e\u516c\u5f00\u62db\u6807\u9879\u76ee\u53ca\u76f4\u63a5\u53d1\u5305\u9879\u76ee\u53ef\u53c2\u7167\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u3002\n\uff08\u4e94\uff09\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u91c7\u53d6\u60e9\u6212\u63aa\u65bd\u3002\u5c06\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u53ca\u5176\u5728\u5efa\u9879\u76ee\u5217\u4e3a\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\u52a0\u5927\u6267\u6cd5\u68c0\u67e5\u9891\u6b21\uff1b\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u672c\u5730\u4f01\u4e1a\u8d44\u8d28\u6807\u51c6\u6761\u4ef6\u3001\u5b89\u5168\u751f\u4ea7\u6761\u4ef6\u8fdb\u884c\u52a8\u6001\u6838\u67e5\uff0c\u4e0d\u7b26\u5408\u6807\u51c6\u6761\u4ef6\u4e14\u5728\u89c4\u5b9a\u65f6\u95f4\u5185\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u6309\u7167\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u4e88\u4ee5\u4e25\u8083\u5904\u7406\uff1b\u5bf9\u8fde\u7eed\u4e24\u4e2a\u8bc4\u4ef7\u671f\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\uff0c\u5efa\u8bae\u672c\u533a\u884c\u653f\u533a\u57df\u5185\u9879\u76ee\u5efa\u8bbe\u5355\u4f4d\u614e\u91cd\u9009\u7528\u3002",
          "quote_reading": "\u7b2c\u5341\u4e00\u6761 \u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u7684\u5e94\u7528\u3002\n\uff08\u4e00\uff09\u5b9e\u65bd\u5dee\u522b\u5316\u5e02\u573a\u51c6\u5165\u3002\u4f7f\u7528\u56fd\u6709\u8d44\u91d1\u6295\u8d44\u7b49\u4f9d\u6cd5\u8fdb\u884c\u516c\u5f00\u62db\u6807\u7684\u5efa\u8bbe\u5de5\u7a0b\u9879\u76ee\uff0c\u62db\u6807\u4eba\u5e94\u5f53\u5c06\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u5217\u5165\u8d44\u683c\u5ba1\u67e5\u6761\u4ef6\u3002\u7efc\u5408\u8bc4\u4f30\u6cd5\u91c7\u7528\u5546\u52a1\u6807\u3001\u6280\u672f\u6807\u3001\u4fe1\u7528\u6807\u8bc4\u6807\u7684\uff0c\u53c2\u8bc4\u4f01\u4e1a\u7684\u4fe1\u7528\u8bc4\u4ef7\u5206\u6570\u6298\u7b97\u540e\u8ba1\u5165\u4fe1\u7528\u6807\u5f97\u5206\u3002\u5021\u5bfc\u5efa\u7b51\u5e02\u573a\u5404\u4e3b\u4f53\u5728\u5efa\u7b51\u5e02\u573a\u6d3b\u52a8\u4e2d\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u975e\u516c\u5f00\u62db\u6807\u9879\u76ee\u53ca\u76f4\u63a5\u53d1\u5305\u9879\u76ee\u53ef\u53c2\u7167\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u3002\n\uff08\u4e94\uff09\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u91c7\u53d6\u60e9\u6212\u63aa\u65bd\u3002\u5c06\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u53ca\u5176\u5728\u5efa\u9879\u76ee\u5217\u4e3a\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\u52a0\u5927\u6267\u6cd5\u68c0\u67e5\u9891\u6b21\uff1b\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u672c\u5730\u4f01\u4e1a\u8d44\u8d28\u6807\u51c6\u6761\u4ef6\u3001\u5b89\u5168\u751f\u4ea7\u6761\u4ef6\u8fdb\u884c\u52a8\u6001\u6838\u67e5\uff0c\u4e0d\u7b26\u5408\u6807\u51c6\u6761\u4ef6\u4e14\u5728\u89c4\u5b9a\u65f6\u95f4\u5185\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u6309\u7167\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u4e88\u4ee5\u4e25\u8083\u5904\u7406\uff1b\u5bf9\u8fde\u7eed\u4e24\u4e2a\u8bc4\u4ef7\u671f\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\uff0c\u5efa\u8bae\u672c\u533a\u884c\u653f\u533a\u57df\u5185\u9879\u76ee\u5efa\u8bbe\u5355\u4f4d\u614e\u91cd\u9009\u7528\u3002"
        },
        {
          "no": 2,
          "document": "\u6d4e\u5357\u5e02\u5de5\u7a0b\u76d1\u7406\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u5341\u4e00\u6761 \u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u7684\u5e94\u7528\u3002\n\uff08\u4e00\uff09\u5b9e\u65bd\u5dee\u522b\u5316\u533a\u573a\u51c6\u5165\u3002\u4f7f\u7528\u56fd\u6709\u8d44\u91d1\u6295\u8d44\u7b49\u4f9d\u6cd5\u8fdb\u884c\u516c\u5f00\u62db\u6807\u7684\u5efa\u8bbe\u5de5\u7a0b\u9879\u76ee\uff0c\u62db\u6807\u4eba\u5e94\u5f53\u5c06\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u5217\u5165\u8d44\u683c\u5ba1\u67e5\u6761\u4ef6\u3002\u7efc\u5408\u8bc4\u4f30\u6cd5\u91c7\u7528\u5546\u52a1\u6807\u3001\u6280\u672f\u6807\u3001\u4fe1\u7528\u6807\u8bc4\u6807\u7684\uff0c\u53c2\u8bc4\u4f01\u4e1a\u7684\u4fe1\u7528\u8bc4\u4ef7\u5206\u6570\u6298\u7b97\u540e\u8ba1\u5165\u4fe1\u7528\u6807\u5f97\u5206\u3002\u5021\u5bfc\u5efa\u7b51\u533a\u573a\u5404\u4e3b\u4f53\u5728\u5efa\u7b51\u533a\u573a\u6d3b\u52a8\u4e2d\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u975e\u516c\u5f00\u62db\u6807\u9879\u76ee\u53ca\u76f4\u63a5\u53d1\u5305\u9879\u76ee\u53ef\u53c2\u7167\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u3002\n\uff08\u4e94\uff09\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u91c7\u53d6\u60e9\u6212\u63aa\u65bd\u3002\u5c06\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u53ca\u5176\u5728\u5efa\u9879\u76ee\u5217\u4e3a\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\u52a0\u5927\u6267\u6cd5\u68c0\u67e5\u9891\u6b21\uff1b\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u672c\u5730\u4f01\u4e1a\u8d44\u8d28\u6807\u51c6\u6761\u4ef6\u3001\u5b89\u5168\u751f\u4ea7\u6761\u4ef6\u8fdb\u884c\u52a8\u6001\u6838\u67e5\uff0c\u4e0d\u7b26\u5408\u6807\u51c6\u6761\u4ef6\u4e14\u5728\u89c4\u5b9a\u65f6\u95f4\u5185\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u6309\u7167\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u4e88\u4ee5\u4e25\u8083\u5904\u7406\uff1b\u5bf9\u8fde\u7eed\u4e24\u4e2a\u8bc4\u4ef7\u671f\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\uff0c\u5efa\u8bae\u672c\u533a\u884c\u653f\u533a\u57df\u5185\u9879\u76ee\u5efa\u8bbe\u5355\u4f4d\u614e\u91cd\u9009\u7528\u3002",
          "quote_reading": "\u7b2c\u5341\u4e00\u6761 \u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u7684\u5e94\u7528\u3002\n\uff08\u4e00\uff09\u5b9e\u65bd\u5dee\u522b\u5316\u5e02\u573a\u51c6\u5165\u3002\u4f7f\u7528\u56fd\u6709\u8d44\u91d1\u6295\u8d44\u7b49\u4f9d\u6cd5\u8fdb\u884c\u516c\u5f00\u62db\u6807\u7684\u5efa\u8bbe\u5de5\u7a0b\u9879\u76ee\uff0c\u62db\u6807\u4eba\u5e94\u5f53\u5c06\u5efa\u7b51\u65bd\u5de5\u4f01\u4e1a\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u5217\u5165\u8d44\u683c\u5ba1\u67e5\u6761\u4ef6\u3002\u7efc\u5408\u8bc4\u4f30\u6cd5\u91c7\u7528\u5546\u52a1\u6807\u3001\u6280\u672f\u6807\u3001\u4fe1\u7528\u6807\u8bc4\u6807\u7684\uff0c\u53c2\u8bc4\u4f01\u4e1a\u7684\u4fe1\u7528\u8bc4\u4ef7\u5206\u6570\u6298\u7b97\u540e\u8ba1\u5165\u4fe1\u7528\u6807\u5f97\u5206\u3002\u5021\u5bfc\u5efa\u7b51\u5e02\u573a\u5404\u4e3b\u4f53\u5728\u5efa\u7b51\u5e02\u573a\u6d3b\u52a8\u4e2d\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\uff0c\u975e\u516c\u5f00\u62db\u6807\u9879\u76ee\u53ca\u76f4\u63a5\u53d1\u5305\u9879\u76ee\u53ef\u53c2\u7167\u4f7f\u7528\u4fe1\u7528\u8bc4\u4ef7\u7ed3\u679c\u3002\n\uff08\u4e94\uff09\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u91c7\u53d6\u60e9\u6212\u63aa\u65bd\u3002\u5c06\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\u53ca\u5176\u5728\u5efa\u9879\u76ee\u5217\u4e3a\u91cd\u70b9\u76d1\u7ba1\u5bf9\u8c61\u52a0\u5927\u6267\u6cd5\u68c0\u67e5\u9891\u6b21\uff1b\u5bf9\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u672c\u5730\u4f01\u4e1a\u8d44\u8d28\u6807\u51c6\u6761\u4ef6\u3001\u5b89\u5168\u751f\u4ea7\u6761\u4ef6\u8fdb\u884c\u52a8\u6001\u6838\u67e5\uff0c\u4e0d\u7b26\u5408\u6807\u51c6\u6761\u4ef6\u4e14\u5728\u89c4\u5b9a\u65f6\u95f4\u5185\u6574\u6539\u4e0d\u5230\u4f4d\u7684\uff0c\u6309\u7167\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u4e88\u4ee5\u4e25\u8083\u5904\u7406\uff1b\u5bf9\u8fde\u7eed\u4e24\u4e2a\u8bc4\u4ef7\u671f\u4fe1\u7528\u8bc4\u4ef7\u7b49\u7ea7\u4e3aB\u7684\u4f01\u4e1a\uff0c\u5efa\u8bae\u672c\u533a\u884c\u653f\u533a\u57df\u5185\u9879\u76ee\u5efa\u8bbe\u5355\u4f4d\u614e\u91cd\u9009\u7528\u3002"
        }
      ]
    },
    {
      "number": 13,
      "body": "\u4f9d\u6cd5\u9650\u5236\u4ece\u4e8b\u4e0d\u52a8\u4ea7\u4ea4\u6613\u53ca\u56fd\u6709\u4ea7\u6743\u4ea4\u6613\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u4ece\u4e8b\u4e0d\u52a8\u4ea7\u4ea4\u6613\u53ca\u56fd\u6709\u4ea7\u6743\u4ea4\u6613\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u4f4f\u5efa\u5c40", "departments": [{"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"}], "open": false},
      "implementing": {
        "text": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40\u3001\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40\u3001\u533a\u8d22\u653f\u5c40\u3001\u533a\u4f4f\u5efa\u5c40",
        "departments": [
          {"written": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40", "department": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40", "department": "\u533a\u57ce\u4e61\u5efa\u8bbe\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"},
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"}
        ],
        "open": false
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u662f\u4e0d\u52a8\u4ea7\u7684\u8d2d\u4e70\u4eba\u6216\u8005\u56fd\u6709\u4ea7\u6743\u7684\u53d7\u8ba9\u65b9",
      "court_mark": null,
      "exemption": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u9650\u5236\u88ab\u6267\u884c\u4eba\u9ad8\u6d88\u8d39\u53ca\u6709\u5173\u6d88\u8d39\u7684\u82e5\u5e72\u89c4\u5b9a\uff08\u6cd5\u91ca\u30142015\u301517\u53f7\uff09\u7b2c\u4e09\u6761\u3001\u7b2c\u516b\u6761",
      "words": {
        "effects": "\u9650\u5236\u4ece\u4e8b\u4e0d\u52a8\u4ea7\u4ea4\u6613\u53ca\u56fd\u6709\u4ea7\u6743\u4ea4\u6613",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u8d2d\u4e70\u4e0d\u52a8\u4ea7",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u53f8\u6cd5\u89e3\u91ca\u5199\u660e\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u7684\u88ab\u6267\u884c\u4eba\u5e94\u5f53\u88ab\u9650\u5236\u6d88\u8d39\uff0c\u4e0d\u5f97\u8d2d\u4e70\u4e0d\u52a8\u4ea7\uff1b\u5176\u4f59\u5404\u4ef6\u89c4\u5b9a\u53d7\u8ba9\u6761\u4ef6\u3001\u767b\u8bb0\u673a\u6784\u548c\u534f\u52a9\u6267\u884c\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u9650\u5236\u88ab\u6267\u884c\u4eba\u9ad8\u6d88\u8d39\u53ca\u6709\u5173\u6d88\u8d39\u7684\u82e5\u5e72\u89c4\u5b9a",
          "document_no": null,
          "kind": "judicial_interpretation",
          "articles": ["\u7b2c\u4e00\u6761", "\u7b2c\u4e09\u6761"],
          "quote": "\u7b2c\u4e00\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u4e66\u6307\u5b9a\u7684\u671f\u95f4\u5c65\u884c\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u7ed9\u4ed8\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\uff0c\u9650\u5236\u5176\u9ad8\u6d88\u8d39\u53ca\u975e\u751f\u6d3b\u6216\u8005\u7ecf\u8425\u5fc5\u9700\u7684\u6709\u5173\u6d88\u8d39\u3002\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u7684\u88ab\u6267\u884c\u4eba\uff0c\u4eba\u6c11\u6cd5\u9662\u5e94\u5f53\u5bf9\u5176\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u3002\n\u7b2c\u4e09\u6761 \u88ab\u6267\u884c\u4eba\u4e3a\u81ea\u7136\u4eba\u7684\uff0c\u88ab\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u540e\uff0c\u4e0d\u5f97\u6709\u4ee5\u4e0b\u9ad8\u6d88\u8d39\u53ca\u975e\u751f\u6d3b\u548c\u5de5\u4f5c\u5fc5\u9700\u7684\u6d88\u8d39\u884c\u4e3a\uff1a\n\uff08\u4e00\uff09\u4e58\u5750\u4ea4\u901a\u5de5\u5177\u65f6\uff0c\u9009\u62e9\u98de\u673a\u3001\u5217\u8f66\u8f6f\u5367\u3001\u8f6e\u8239\u4e8c\u7b49\u4ee5\u4e0a\u8231\u4f4d\uff1b\n\uff08\u4e8c\uff09\u5728\u661f\u7ea7\u4ee5\u4e0a\u5bbe\u9986\u3001\u9152\u5e97\u3001\u591c\u603b\u4f1a\u3001\u9ad8\u5c14\u592b\u7403\u573a\u7b49\u573a\u6240\u8fdb\u884c\u9ad8\u6d88\u8d39\uff1b\n\uff08\u4e09\uff09\u8d2d\u4e70\u4e0d\u52a8\u4ea7\u6216\u8005\u65b0\u5efa\u3001\u6269\u5efa\u3001\u9ad8\u6863\u88c5\u4fee\u623f\u5c4b\uff1b\n\uff08\u56db\uff09\u79df\u8d41\u9ad8\u6863\u5199\u5b57\u697c\u3001\u5bbe\u9986\u3001\u516c\u5bd3\u7b49\u573a\u6240\u529e\u516c\uff1b\n\uff08\u4e94\uff09\u8d2d\u4e70\u975e\u7ecf\u8425\u5fc5\u9700\u8f66\u8f86\uff1b\n\uff08\u516d\uff09\u65c5\u6e38\u3001\u5ea6\u5047\uff1b\n\uff08\u4e03\uff09\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821\uff1b\n\uff08\u516b\uff09\u652f\u4ed8\u9ad8\u989d\u4fdd\u8d39\u8d2d\u4e70\u4fdd\u9669\u7406\u8d22\u4ea7\u54c1\uff1b\n\uff08\u4e5d\uff09\u4e58\u5750G\u5b57\u5934\u52a8\u8f66\u7ec4\u5217\u8f66\u5168\u90e8\u5ea7\u4f4d\u3001\u5176\u4ed6\u52a8\u8f66\u7ec4\u5217\u8f66\u4e00\u7b49\u4ee5\u4e0a\u5ea7\u4f4d\u7b49\u5176\u4ed6\u975e\u751f\u6d3b\u548c\u5de5\u4f5c\u5fc5\u9700\u7684\u6d88\u8d39\u884c\u4e3a\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u4f01\u4e1a\u56fd\u6709\u4ea7\u6743\u8f6c\u8ba9\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u5341\u4e94\u6761 \u5728\u5f81\u96c6\u53d7\u8ba9\u65b9\u65f6\uff0c\u8f6c\u8ba9\u65b9\u53ef\u4ee5\u5bf9\u53d7\u8ba9\u65b9\u7684\u8d44\u8d28\u3001\u5546\u4e1a\u4fe1\u8a89\u3001\u7ecf\u8425\u60c5\u51b5\u3001\u8d22\u52a1\u72b6\u51b5\u3001\u7ba1\u7406\u80fd\u529b\u3001\u8d44\u4ea7\u89c4\u6a21\u7b49\u63d0\u51fa\u5fc5\u8981\u7684\u53d7\u8ba9\u6761\u4ef6\u3002\n\u53d7\u8ba9\u65b9\u4e00\u822c\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u826f\u597d\u7684\u8d22\u52a1\u72b6\u51b5\u548c\u652f\u4ed8\u80fd\u529b\uff1b\n\uff08\u4e8c\uff09\u5177\u6709\u826f\u597d\u7684\u5546\u4e1a\u4fe1\u7528\uff1b\n\uff08\u4e09\uff09\u53d7\u8ba9\u65b9\u4e3a\u81ea\u7136\u4eba\u7684\uff0c\u5e94\u5f53\u5177\u6709\u5b8c\u5168\u6c11\u4e8b\u884c\u4e3a\u80fd\u529b\uff1b\n\uff08\u56db\uff09\u56fd\u5bb6\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002",
          "quote_reading": null
        },
        {
          "no": 3,
          "document": "\u4e0d\u52a8\u4ea7\u767b\u8bb0\u6682\u884c\u6761\u4f8b",
          "document_no": null,
          "kind": "administrative_regulation",
          "articles": ["\u7b2c\u4e8c\u6761", "\u7b2c\u4e03\u6761"],
          "quote": "\u7b2c\u4e8c\u6761 \u672c\u6761\u4f8b\u6240\u79f0\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u662f\u6307\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u4f9d\u6cd5\u5c06\u4e0d\u52a8\u4ea7\u6743\u5229\u5f52\u5c5e\u548c\u5176\u4ed6\u6cd5\u5b9a\u4e8b\u9879\u8bb0\u8f7d\u4e8e\u4e0d\u52a8\u4ea7\u767b\u8bb0\u7c3f\u7684\u884c\u4e3a\u3002\n\u672c\u6761\u4f8b\u6240\u79f0\u4e0d\u52a8\u4ea7\uff0c\u662f\u6307\u571f\u5730\u3001\u6d77\u57df\u4ee5\u53ca\u623f\u5c4b\u3001\u6797\u6728\u7b49\u5b9a\u7740\u7269\u3002\n\u7b2c\u4e03\u6761 \u4e0d\u52a8\u4ea7\u767b\u8bb0\u7531\u4e0d\u52a8\u4ea7\u6240\u5728\u5730\u7684\u53bf\u7ea7\u4eba\u6c11\u653f\u5e9c\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u529e\u7406\uff1b\u76f4\u8f96\u533a\u3001\u8bbe\u533a\u7684\u533a\u4eba\u6c11\u653f\u5e9c\u53ef\u4ee5\u786e\u5b9a\u672c\u7ea7\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u7edf\u4e00\u529e\u7406\u6240\u5c5e\u5404\u533a\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u3002\n\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u7531\u6240\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u5206\u522b\u529e\u7406\u3002\u4e0d\u80fd\u5206\u522b\u529e\u7406\u7684\uff0c\u7531\u6240\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u534f\u5546\u529e\u7406\uff1b\u534f\u5546\u4e0d\u6210\u7684\uff0c\u7531\u5171\u540c\u7684\u4e0a\u4e00\u7ea7\u4eba\u6c11\u653f\u5e9c\u4e0d\u52a8\u4ea7\u767b\u8bb0\u4e3b\u7ba1\u90e8\u95e8\u6307\u5b9a\u529e\u7406\u3002\n\u56fd\u52a1\u9662\u786e\u5b9a\u7684\u91cd\u70b9\u56fd\u6709\u6797\u533a\u7684\u68ee\u6797\u3001\u6797\u6728\u548c\u6797\u5730\uff0c\u56fd\u52a1\u9662\u6279\u51c6\u9879\u76ee\u7528\u6d77\u3001\u7528\u5c9b\uff0c\u4e2d\u592e\u56fd\u5bb6\u673a\u5173\u4f7f\u7528\u7684\u56fd\u6709\u571f\u5730\u7b49\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u7531\u56fd\u52a1\u9662\u56fd\u571f\u8d44\u6e90\u4e3b\u7ba1\u90e8\u95e8\u4f1a\u540c\u6709\u5173\u90e8\u95e8\u89c4\u5b9a\u3002",
          "quote_reading": "\u7b2c\u4e8c\u6761 \u672c\u6761\u4f8b\u6240\u79f0\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u662f\u6307\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u4f9d\u6cd5\u5c06\u4e0d\u52a8\u4ea7\u6743\u5229\u5f52\u5c5e\u548c\u5176\u4ed6\u6cd5\u5b9a\u4e8b\u9879\u8bb0\u8f7d\u4e8e\u4e0d\u52a8\u4ea7\u767b\u8bb0\u7c3f\u7684\u884c\u4e3a\u3002\n\u672c\u6761\u4f8b\u6240\u79f0\u4e0d\u52a8\u4ea7\uff0c\u662f\u6307\u571f\u5730\u3001\u6d77\u57df\u4ee5\u53ca\u623f\u5c4b\u3001\u6797\u6728\u7b49\u5b9a\u7740\u7269\u3002\n\u7b2c\u4e03\u6761 \u4e0d\u52a8\u4ea7\u767b\u8bb0\u7531\u4e0d\u52a8\u4ea7\u6240\u5728\u5730\u7684\u53bf\u7ea7\u4eba\u6c11\u653f\u5e9c\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u529e\u7406\uff1b\u76f4\u8f96\u5e02\u3001\u8bbe\u533a\u7684\u5e02\u4eba\u6c11\u653f\u5e9c\u53ef\u4ee5\u786e\u5b9a\u672c\u7ea7\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u7edf\u4e00\u529e\u7406\u6240\u5c5e\u5404\u533a\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u3002\n\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u7531\u6240\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u5206\u522b\u529e\u7406\u3002\u4e0d\u80fd\u5206\u522b\u529e\u7406\u7684\uff0c\u7531\u6240\u8de8\u53bf\u7ea7\u884c\u653f\u533a\u57df\u7684\u4e0d\u52a8\u4ea7\u767b\u8bb0\u673a\u6784\u534f\u5546\u529e\u7406\uff1b\u534f\u5546\u4e0d\u6210\u7684\uff0c\u7531\u5171\u540c\u7684\u4e0a\u4e00\u7ea7\u4eba\u6c11\u653f\u5e9c\u4e0d\u52a8\u4ea7\u767b\u8bb0\u4e3b\u7ba1\u90e8\u95e8\u6307\u5b9a\u529e\u7406\u3002\n\u56fd\u52a1\u9662\u786e\u5b9a\u7684\u91cd\u70b9\u56fd\u6709\u6797\u533a\u7684\u68ee\u6797\u3001\u6797\u6728\u548c\u6797\u5730\uff0c\u56fd\u52a1\u9662\u6279\u51c6\u9879\u76ee\u7528\u6d77\u3001\u7528\u5c9b\uff0c\u4e2d\u592e\u56fd\u5bb6\u673a\u5173\u4f7f\u7528\u7684\u56fd\u6709\u571f\u5730\u7b49\u4e0d\u52a8\u4ea7\u767b\u8bb0\uff0c\u7531\u56fd\u52a1\u9662\u56fd\u571f\u8d44\u6e90\u4e3b\u7ba1\u90e8\u95e8\u4f1a\u540c\u6709\u5173\u90e8\u95e8\u89c4\u5b9a\u3002"
        },
        {
          "no": 4,
          "document": "\u5173\u4e8e\u5efa\u7acb\u548c\u5b8c\u5584\u6267\u884c\u8054\u52a8\u673a\u5236\u82e5\u5e72\u95ee\u9898\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u4e00\u6761", "\u7b2c\u5341\u4e8c\u6761"],
          "quote": "\u7b2c\u5341\u4e00\u6761 \u56fd\u571f\u8d44\u6e90\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u67e5\u8be2\u6709\u5173\u571f\u5730\u4f7f\u7528\u6743\u3001\u63a2\u77ff\u6743\u3001\u91c7\u77ff\u6743\u53ca\u76f8\u5173\u6743\u5c5e\u7b49\u767b\u8bb0\u60c5\u51b5\uff0c\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u3001\u63a2\u77ff\u6743\u3001\u91c7\u77ff\u6743\u7b49\u7684\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u548c\u8f6e\u5019\u67e5\u5c01\u767b\u8bb0\uff0c\u5e76\u5c06\u6709\u5173\u60c5\u51b5\u53ca\u65f6\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u3001\u91c7\u77ff\u6743\u3001\u63a2\u77ff\u6743\u7b49\u6743\u5c5e\u53d8\u66f4\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u503a\u6743\u4eba\u6301\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u7533\u8bf7\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u53d8\u66f4\u767b\u8bb0\u7684\uff0c\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u3002\n\u7b2c\u5341\u4e8c\u6761 \u4f4f\u623f\u548c\u57ce\u4e61\u5efa\u8bbe\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u67e5\u8be2\u6709\u5173\u623f\u5c4b\u6743\u5c5e\u767b\u8bb0\u3001\u53d8\u66f4\u3001\u62b5\u62bc\u7b49\u60c5\u51b5\uff0c\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u529e\u7406\u623f\u5c4b\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u548c\u8f6e\u5019\u67e5\u5c01\u53ca\u8f6c\u79fb\u767b\u8bb0\u624b\u7eed\uff0c\u5e76\u5c06\u6709\u5173\u60c5\u51b5\u53ca\u65f6\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u529e\u7406\u623f\u5c4b\u6240\u6709\u6743\u8f6c\u79fb\u767b\u8bb0\u7b49\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u8f6e\u5019\u67e5\u5c01\u7684\u4eba\u6c11\u6cd5\u9662\u8fdd\u6cd5\u8981\u6c42\u534f\u52a9\u529e\u7406\u623f\u5c4b\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u4f9d\u6cd5\u4e0d\u4e88\u529e\u7406\u3002\u503a\u6743\u4eba\u6301\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u7533\u8bf7\u529e\u7406\u623f\u5c4b\u8f6c\u79fb\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u6709\u5173\u5de5\u7a0b\u9879\u76ee\u7684\u89c4\u5212\u5ba1\u6279\u60c5\u51b5\uff0c\u5411\u4eba\u6c11\u6cd5\u9662\u63d0\u4f9b\u5fc5\u8981\u7684\u7ecf\u6279\u51c6\u7684\u89c4\u5212\u6587\u4ef6\u548c\u89c4\u5212\u56fe\u7eb8\u7b49\u8d44\u6599\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u7533\u8bf7\u529e\u7406\u6d89\u6848\u9879\u76ee\u89c4\u5212\u5ba1\u6279\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u5c06\u623f\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a\u4e0d\u4f9d\u6cd5\u5c65\u884c\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u4e49\u52a1\u7684\u60c5\u51b5\uff0c\u8bb0\u5165\u623f\u5730\u4ea7\u548c\u5efa\u7b51\u533a\u573a\u4fe1\u7528\u6863\u6848\uff0c\u5411\u793e\u4f1a\u62ab\u9732\u6709\u5173\u4fe1\u606f\u5bf9\u62d6\u6b20\u623f\u5c4b\u62c6\u8fc1\u8865\u507f\u5b89\u7f6e\u8d44\u91d1\u7684\u88ab\u6267\u884c\u4eba\uff0c\u4f9d\u6cd5\u91c7\u53d6\u5236\u88c1\u63aa\u65bd\u3002",
          "quote_reading": "\u7b2c\u5341\u4e00\u6761 \u56fd\u571f\u8d44\u6e90\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u67e5\u8be2\u6709\u5173\u571f\u5730\u4f7f\u7528\u6743\u3001\u63a2\u77ff\u6743\u3001\u91c7\u77ff\u6743\u53ca\u76f8\u5173\u6743\u5c5e\u7b49\u767b\u8bb0\u60c5\u51b5\uff0c\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u3001\u63a2\u77ff\u6743\u3001\u91c7\u77ff\u6743\u7b49\u7684\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u548c\u8f6e\u5019\u67e5\u5c01\u767b\u8bb0\uff0c\u5e76\u5c06\u6709\u5173\u60c5\u51b5\u53ca\u65f6\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u3001\u91c7\u77ff\u6743\u3001\u63a2\u77ff\u6743\u7b49\u6743\u5c5e\u53d8\u66f4\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u503a\u6743\u4eba\u6301\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u7533\u8bf7\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u53d8\u66f4\u767b\u8bb0\u7684\uff0c\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u3002\n\u7b2c\u5341\u4e8c\u6761 \u4f4f\u623f\u548c\u57ce\u4e61\u5efa\u8bbe\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u67e5\u8be2\u6709\u5173\u623f\u5c4b\u6743\u5c5e\u767b\u8bb0\u3001\u53d8\u66f4\u3001\u62b5\u62bc\u7b49\u60c5\u51b5\uff0c\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u53ca\u65f6\u529e\u7406\u623f\u5c4b\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u548c\u8f6e\u5019\u67e5\u5c01\u53ca\u8f6c\u79fb\u767b\u8bb0\u624b\u7eed\uff0c\u5e76\u5c06\u6709\u5173\u60c5\u51b5\u53ca\u65f6\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u529e\u7406\u623f\u5c4b\u6240\u6709\u6743\u8f6c\u79fb\u767b\u8bb0\u7b49\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u8f6e\u5019\u67e5\u5c01\u7684\u4eba\u6c11\u6cd5\u9662\u8fdd\u6cd5\u8981\u6c42\u534f\u52a9\u529e\u7406\u623f\u5c4b\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u4f9d\u6cd5\u4e0d\u4e88\u529e\u7406\u3002\u503a\u6743\u4eba\u6301\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u7533\u8bf7\u529e\u7406\u623f\u5c4b\u8f6c\u79fb\u767b\u8bb0\u624b\u7eed\u7684\uff0c\u4f9d\u6cd5\u4e88\u4ee5\u529e\u7406\u3002\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u6709\u5173\u5de5\u7a0b\u9879\u76ee\u7684\u89c4\u5212\u5ba1\u6279\u60c5\u51b5\uff0c\u5411\u4eba\u6c11\u6cd5\u9662\u63d0\u4f9b\u5fc5\u8981\u7684\u7ecf\u6279\u51c6\u7684\u89c4\u5212\u6587\u4ef6\u548c\u89c4\u5212\u56fe\u7eb8\u7b49\u8d44\u6599\u3002\u88ab\u6267\u884c\u4eba\u6b63\u5728\u7533\u8bf7\u529e\u7406\u6d89\u6848\u9879\u76ee\u89c4\u5212\u5ba1\u6279\u624b\u7eed\u7684\uff0c\u6839\u636e\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u7684\u8981\u6c42\uff0c\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002\u5c06\u623f\u5730\u4ea7\u3001\u5efa\u7b51\u4f01\u4e1a\u4e0d\u4f9d\u6cd5\u5c65\u884c\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u4e49\u52a1\u7684\u60c5\u51b5\uff0c\u8bb0\u5165\u623f\u5730\u4ea7\u548c\u5efa\u7b51\u5e02\u573a\u4fe1\u7528\u6863\u6848\uff0c\u5411\u793e\u4f1a\u62ab\u9732\u6709\u5173\u4fe1\u606f\u3002\u5bf9\u62d6\u6b20\u623f\u5c4b\u62c6\u8fc1\u8865\u507f\u5b89\u7f6e\u8d44\u91d1\u7684\u88ab\u6267\u884c\u4eba\uff0c\u4f9d\u6cd5\u91c7\u53d6\u5236\u88c1\u63aa\u65bd\u3002"
        },
        {
          "no": 5,
          "document": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u3001\u56fd\u571f\u8d44\u6e90\u90e8\u3001\u5efa\u8bbe\u90e8\u5173\u4e8e\u4f9d\u6cd5\u89c4\u8303\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u548c\u56fd\u571f\u8d44\u6e90\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u534f\u52a9\u6267\u884c\u82e5\u5e72\u95ee\u9898\u7684\u901a\u77e5",
          "document_no": "\u6cd5\u53d1\u30102004\u30115\u53f7",
          "kind": "departmental_rule",
          "articles": ["\u4e00", "\u4e8c", "\u56db"],
          "quote": "\u4e00\u3001\u4eba\u6c11\u6cd5\u9662\u5728\u529e\u7406\u6848\u4ef6\u65f6\uff0c\u9700\u8981\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u534f\u52a9\u6267\u884c\u7684\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u6309\u7167\u4eba\u6c11\u6cd5\u9662\u7684\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u548c\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u529e\u7406\u534f\u52a9\u6267\u884c\u4e8b\u9879\u3002\n\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u4f9d\u6cd5\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u65f6\uff0c\u9664\u590d\u5236\u6709\u5173\u6750\u6599\u6240\u5fc5\u9700\u7684\u5de5\u672c\u8d39\u5916\uff0c\u4e0d\u5f97\u5411\u4eba\u6c11\u6cd5\u9662\u6536\u53d6\u5176\u4ed6\u8d39\u7528\u3002\u767b\u8bb0\u8fc7\u6237\u7684\u8d39\u7528\u6309\u7167\u56fd\u5bb6\u6709\u5173\u89c4\u5b9a\u6536\u53d6\u3002\n\u4e8c\u3001\u4eba\u6c11\u6cd5\u9662\u5bf9\u571f\u5730\u4f7f\u7528\u6743\u3001\u623f\u5c4b\u5b9e\u65bd\u67e5\u5c01\u6216\u8005\u8fdb\u884c\u5b9e\u4f53\u5904\u7406\u524d\uff0c\u5e94\u5f53\u5411\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u8be5\u571f\u5730\u3001\u623f\u5c4b\u7684\u6743\u5c5e\u3002\n\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u4eba\u5458\u5230\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u571f\u5730\u3001\u623f\u5c4b\u6743\u5c5e\u60c5\u51b5\u65f6\uff0c\u5e94\u5f53\u51fa\u793a\u672c\u4eba\u5de5\u4f5c\u8bc1\u548c\u6267\u884c\u516c\u52a1\u8bc1\uff0c\u5e76\u51fa\u5177\u534f\u52a9\u67e5\u8be2\u901a\u77e5\u4e66\u3002\n\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u4eba\u5458\u5230\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u6216\u8005\u623f\u5c4b\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u767b\u8bb0\u624b\u7eed\u65f6\uff0c\u5e94\u5f53\u51fa\u793a\u672c\u4eba\u5de5\u4f5c\u8bc1\u548c\u6267\u884c\u516c\u52a1\u8bc1\uff0c\u5e76\u51fa\u5177\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u88c1\u5b9a\u4e66\u548c\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u3002\n\u56db\u3001\u4eba\u6c11\u6cd5\u9662\u5728\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u5e76\u590d\u5236\u6216\u8005\u6284\u5f55\u7684\u4e66\u9762\u6750\u6599\uff0c\u7531\u571f\u5730\u3001\u623f\u5c4b\u6743\u5c5e\u7684\u767b\u8bb0\u673a\u6784\u6216\u8005\u5176\u6240\u5c5e\u7684\u6863\u6848\u5ba4\uff08\u9986\uff09\u52a0\u76d6\u5370\u7ae0\u3002\u65e0\u6cd5\u67e5\u8be2\u6216\u8005\u67e5\u8be2\u65e0\u7ed3\u679c\u7684\uff0c\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u4e66\u9762\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002",
          "quote_reading": "\u4e00\u3001\u4eba\u6c11\u6cd5\u9662\u5728\u529e\u7406\u6848\u4ef6\u65f6\uff0c\u9700\u8981\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u534f\u52a9\u6267\u884c\u7684\uff0c\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u6309\u7167\u4eba\u6c11\u6cd5\u9662\u7684\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u548c\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u529e\u7406\u534f\u52a9\u6267\u884c\u4e8b\u9879\u3002\n\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u4f9d\u6cd5\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u65f6\uff0c\u9664\u590d\u5236\u6709\u5173\u6750\u6599\u6240\u5fc5\u9700\u7684\u5de5\u672c\u8d39\u5916\uff0c\u4e0d\u5f97\u5411\u4eba\u6c11\u6cd5\u9662\u6536\u53d6\u5176\u4ed6\u8d39\u7528\u3002\u767b\u8bb0\u8fc7\u6237\u7684\u8d39\u7528\u6309\u7167\u56fd\u5bb6\u6709\u5173\u89c4\u5b9a\u6536\u53d6\u3002\n\u4e8c\u3001\u4eba\u6c11\u6cd5\u9662\u5bf9\u571f\u5730\u4f7f\u7528\u6743\u3001\u623f\u5c4b\u5b9e\u65bd\u67e5\u5c01\u6216\u8005\u8fdb\u884c\u5b9e\u4f53\u5904\u7406\u524d\uff0c\u5e94\u5f53\u5411\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u8be5\u571f\u5730\u3001\u623f\u5c4b\u7684\u6743\u5c5e\u3002\n\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u4eba\u5458\u5230\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u571f\u5730\u3001\u623f\u5c4b\u6743\u5c5e\u60c5\u51b5\u65f6\uff0c\u5e94\u5f53\u51fa\u793a\u672c\u4eba\u5de5\u4f5c\u8bc1\u548c\u6267\u884c\u516c\u52a1\u8bc1\uff0c\u5e76\u51fa\u5177\u534f\u52a9\u67e5\u8be2\u901a\u77e5\u4e66\u3002\n\u4eba\u6c11\u6cd5\u9662\u6267\u884c\u4eba\u5458\u5230\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u529e\u7406\u571f\u5730\u4f7f\u7528\u6743\u6216\u8005\u623f\u5c4b\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u767b\u8bb0\u624b\u7eed\u65f6\uff0c\u5e94\u5f53\u51fa\u793a\u672c\u4eba\u5de5\u4f5c\u8bc1\u548c\u6267\u884c\u516c\u52a1\u8bc1\uff0c\u5e76\u51fa\u5177\u67e5\u5c01\u3001\u9884\u67e5\u5c01\u88c1\u5b9a\u4e66\u548c\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u3002\n\u56db\u3001\u4eba\u6c11\u6cd5\u9662\u5728\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u67e5\u8be2\u5e76\u590d\u5236\u6216\u8005\u6284\u5f55\u7684\u4e66\u9762\u6750\u6599\uff0c\u7531\u571f\u5730\u3001\u623f\u5c4b\u6743\u5c5e\u7684\u767b\u8bb0\u673a\u6784\u6216\u8005\u5176\u6240\u5c5e\u7684\u6863\u6848\u5ba4\uff08\u9986\uff09\u52a0\u76d6\u5370\u7ae0\u3002\u65e0\u6cd5\u67e5\u8be2\u6216\u8005\u67e5\u8be2\u65e0\u7ed3\u679c\u7684\uff0c\u56fd\u571f\u8d44\u6e90\u3001\u623f\u5730\u4ea7\u7ba1\u7406\u90e8\u95e8\u5e94\u5f53\u4e66\u9762\u544a\u77e5\u4eba\u6c11\u6cd5\u9662\u3002"
        }
      ]
    },
    {
      "number": 14,
      "body": "\u4f9d\u6cd5\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u62a5\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee\uff1b\u9650\u5236\u5176\u4e2d\u62a5\u91cd\u70b9\u6797\u4e1a\u5efa\u8bbe\u9879\u76ee\u3002",
      "title": "\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u62a5\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee\uff1b\u9650\u5236\u5176\u7533\u62a5\u91cd\u70b9\u6797\u4e1a\u5efa\u8bbe\u9879\u76ee\u3002",
      "title_reading": null,
      "body_reading": "\u4f9d\u6cd5\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u62a5\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee\uff1b\u9650\u5236\u5176\u7533\u62a5\u91cd\u70b9\u6797\u4e1a\u5efa\u8bbe\u9879\u76ee\u3002",
      "responsible": {
        "text": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40",
        "departments": [{"written": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40", "department": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40"}],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40\u3002",
        "departments": [{"written": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40", "department": "\u533a\u81ea\u7136\u8d44\u6e90\u5c40"}],
        "open": false
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u7533\u62a5\u7684\u662f\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee\u6216\u8005\u91cd\u70b9\u6797\u4e1a\u5efa\u8bbe\u9879\u76ee",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u62a5\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee\uff1b\u9650\u5236\u5176\u7533\u62a5\u91cd\u70b9\u6797\u4e1a\u5efa\u8bbe\u9879\u76ee",
        "verdict": "\u4f9d\u6cd5\u9650\u5236\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u62a5",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u4f7f\u7528\u56fd\u6709\u6797\u5730\u9879\u76ee",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u6267\u884c\u8054\u52a8\u610f\u89c1\u5199\u660e\u5bf9\u88ab\u6267\u884c\u4eba\u6b63\u5728\u7533\u8bf7\u7684\u9879\u76ee\u4f9d\u6cd5\u534f\u52a9\u6cd5\u9662\u505c\u6b62\u529e\u7406\uff1b\u5176\u4f59\u5404\u4ef6\u53ea\u89c4\u5b9a\u4f7f\u7528\u6797\u5730\u7684\u8bb8\u53ef\u6761\u4ef6\u548c\u7a0b\u5e8f\uff0c\u672a\u63d0\u53ca\u4fe1\u7528\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u5efa\u8bbe\u9879\u76ee\u4f7f\u7528\u6797\u5730\u5ba1\u6838\u5ba1\u6279\u7ba1\u7406\u529e\u6cd5",
          "document_no": "\u56fd\u5bb6\u6797\u4e1a\u5c40\u4ee4\u7b2c35\u53f7",
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u56db\u6761"],
          "quote": "\u7b2c\u5341\u56db\u6761 \u7b26\u5408\u672c\u529e\u6cd5\u7b2c\u4e09\u6761\u3001\u7b2c\u56db\u6761\u89c4\u5b9a\u7684\u6761\u4ef6\uff0c\u5e76\u4e14\u7b26\u5408\u56fd\u5bb6\u4f9b\u5730\u653f\u7b56\u5bf9\u751f\u6001\u73af\u5883\u4e0d\u4f1a\u9020\u6210\u91cd\u5927\u5f71\u54cd\uff0c\u6709\u5ba1\u6838\u5ba1\u6279\u6743\u7684\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u4f5c\u51fa\u51c6\u4e88\u4f7f\u7528\u6797\u5730\u7684\u884c\u653f\u8bb8\u53ef\u51b3\u5b9a\uff0c\u6309\u7167\u56fd\u5bb6\u89c4\u5b9a\u7684\u6807\u51c6\u9884\u6536\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u540e\u5411\u7528\u5730\u5355\u4f4d\u6216\u8005\u4e2a\u4eba\u6838\u53d1\u51c6\u4e88\u884c\u653f\u8bb8\u53ef\u51b3\u5b9a\u4e66\u3002\u4e0d\u7b26\u5408\u4e0a\u8ff0\u6761\u4ef6\u7684\uff0c\u6709\u5173\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u4f5c\u51fa\u4e0d\u4e88\u4f7f\u7528\u6797\u5730\u7684\u884c\u653f\u8bb8\u53ef\u51b3\u5b9a\uff0c\u5411\u7528\u5730\u5355\u4f4d\u6216\u8005\u4e2a\u4eba\u6838\u53d1\u4e0d\u4e88\u884c\u653f\u8bb8\u53ef\u51b3\u5b9a\u4e66\uff0c\u544a\u77e5\u4e0d\u4e88\u8bb8\u53ef\u7684\u7406\u7531\u3002\u6709\u5ba1\u6838\u5ba1\u6279\u6743\u7684\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5bf9\u7528\u5730\u5355\u4f4d\u548c\u4e2a\u4eba\u63d0\u51fa\u7684\u4f7f\u7528\u6797\u5730\u7533\u8bf7\uff0c\u5e94\u5f53\u5728\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u884c\u653f\u8bb8\u53ef\u6cd5\u300b\u89c4\u5b9a\u7684\u671f\u9650\u5185\u4f5c\u51fa\u884c\u653f\u8bb8\u53ef\u51b3\u5b9a\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u884c\u653f\u8bb8\u53ef\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u5341\u4e8c\u6761"],
          "quote": "\u7b2c\u5341\u4e8c\u6761 \u4e0b\u5217\u4e8b\u9879\u53ef\u4ee5\u8bbe\u5b9a\u884c\u653f\u8bb8\u53ef\uff1a\n\uff08\u4e00\uff09\u76f4\u63a5\u6d89\u53ca\u56fd\u5bb6\u5b89\u5168\u3001\u516c\u5171\u5b89\u5168\u3001\u7ecf\u6d4e\u5b8f\u89c2\u8c03\u63a7\u3001\u751f\u6001\u73af\u5883\u4fdd\u62a4\u4ee5\u53ca\u76f4\u63a5\u5173\u7cfb\u4eba\u8eab\u5065\u5eb7\u3001\u751f\u547d\u8d22\u4ea7\u5b89\u5168\u7b49\u7279\u5b9a\u6d3b\u52a8\uff0c\u9700\u8981\u6309\u7167\u6cd5\u5b9a\u6761\u4ef6\u4e88\u4ee5\u6279\u51c6\u7684\u4e8b\u9879\uff1b\n\uff08\u4e8c\uff09\u6709\u9650\u81ea\u7136\u8d44\u6e90\u5f00\u53d1\u5229\u7528\u3001\u516c\u5171\u8d44\u6e90\u914d\u7f6e\u4ee5\u53ca\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5229\u76ca\u7684\u7279\u5b9a\u884c\u4e1a\u7684\u533a\u573a\u51c6\u5165\u7b49\uff0c\u9700\u8981\u8d4b\u4e88\u7279\u5b9a\u6743\u5229\u7684\u4e8b\u9879\uff1b\n\uff08\u4e09\uff09\u63d0\u4f9b\u516c\u4f17\u670d\u52a1\u5e76\u4e14\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5229\u76ca\u7684\u804c\u4e1a\u3001\u884c\u4e1a\uff0c\u9700\u8981\u786e\u5b9a\u5177\u5907\u7279\u6b8a\u4fe1\u8a89\u3001\u7279\u6b8a\u6761\u4ef6\u6216\u8005\u7279\u6b8a\u6280\u80fd\u7b49\u8d44\u683c\u3001\u8d44\u8d28\u7684\u4e8b\u9879\uff1b\n\uff08\u56db\uff09\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5b89\u5168\u3001\u4eba\u8eab\u5065\u5eb7\u3001\u751f\u547d\u8d22\u4ea7\u5b89\u5168\u7684\u91cd\u8981\u8bbe\u5907\u3001\u8bbe\u65bd\u3001\u4ea7\u54c1\u3001\u7269\u54c1\uff0c\u9700\u8981\u6309\u7167\u6280\u672f\u6807\u51c6\u3001\u6280\u672f\u89c4\u8303\uff0c\u901a\u8fc7\u68c0\u9a8c\u3001\u68c0\u6d4b\u3001\u68c0\u75ab\u7b49\u65b9\u5f0f\u8fdb\u884c\u5ba1\u5b9a\u7684\u4e8b\u9879\uff1b\n\uff08\u4e94\uff09\u4f01\u4e1a\u6216\u8005\u5176\u4ed6\u7ec4\u7ec7\u7684\u8bbe\u7acb\u7b49\uff0c\u9700\u8981\u786e\u5b9a\u4e3b\u4f53\u8d44\u683c\u7684\u4e8b\u9879\uff1b\n\uff08\u516d\uff09\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u53ef\u4ee5\u8bbe\u5b9a\u884c\u653f\u8bb8\u53ef\u7684\u5176\u4ed6\u4e8b\u9879\u3002",
          "quote_reading": "\u7b2c\u5341\u4e8c\u6761 \u4e0b\u5217\u4e8b\u9879\u53ef\u4ee5\u8bbe\u5b9a\u884c\u653f\u8bb8\u53ef\uff1a\n\uff08\u4e00\uff09\u76f4\u63a5\u6d89\u53ca\u56fd\u5bb6\u5b89\u5168\u3001\u516c\u5171\u5b89\u5168\u3001\u7ecf\u6d4e\u5b8f\u89c2\u8c03\u63a7\u3001\u751f\u6001\u73af\u5883\u4fdd\u62a4\u4ee5\u53ca\u76f4\u63a5\u5173\u7cfb\u4eba\u8eab\u5065\u5eb7\u3001\u751f\u547d\u8d22\u4ea7\u5b89\u5168\u7b49\u7279\u5b9a\u6d3b\u52a8\uff0c\u9700\u8981\u6309\u7167\u6cd5\u5b9a\u6761\u4ef6\u4e88\u4ee5\u6279\u51c6\u7684\u4e8b\u9879\uff1b\n\uff08\u4e8c\uff09\u6709\u9650\u81ea\u7136\u8d44\u6e90\u5f00\u53d1\u5229\u7528\u3001\u516c\u5171\u8d44\u6e90\u914d\u7f6e\u4ee5\u53ca\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5229\u76ca\u7684\u7279\u5b9a\u884c\u4e1a\u7684\u5e02\u573a\u51c6\u5165\u7b49\uff0c\u9700\u8981\u8d4b\u4e88\u7279\u5b9a\u6743\u5229\u7684\u4e8b\u9879\uff1b\n\uff08\u4e09\uff09\u63d0\u4f9b\u516c\u4f17\u670d\u52a1\u5e76\u4e14\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5229\u76ca\u7684\u804c\u4e1a\u3001\u884c\u4e1a\uff0c\u9700\u8981\u786e\u5b9a\u5177\u5907\u7279\u6b8a\u4fe1\u8a89\u3001\u7279\u6b8a\u6761\u4ef6\u6216\u8005\u7279\u6b8a\u6280\u80fd\u7b49\u8d44\u683c\u3001\u8d44\u8d28\u7684\u4e8b\u9879\uff1b\n\uff08\u56db\uff09\u76f4\u63a5\u5173\u7cfb\u516c\u5171\u5b89\u5168\u3001\u4eba\u8eab\u5065\u5eb7\u3001\u751f\u547d\u8d22\u4ea7\u5b89\u5168\u7684\u91cd\u8981\u8bbe\u5907\u3001\u8bbe\u65bd\u3001\u4ea7\u54c1\u3001\u7269\u54c1\uff0c\u9700\u8981\u6309\u7167\u6280\u672f\u6807\u51c6\u3001\u6280\u672f\u89c4\u8303\uff0c\u901a\u8fc7\u68c0\u9a8c\u3001\u68c0\u6d4b\u3001\u68c0\u75ab\u7b49\u65b9\u5f0f\u8fdb\u884c\u5ba1\u5b9a\u7684\u4e8b\u9879\uff1b\n\uff08\u4e94\uff09\u4f01\u4e1a\u6216\u8005\u5176\u4ed6\u7ec4\u7ec7\u7684\u8bbe\u7acb\u7b49\uff0c\u9700\u8981\u786e\u5b9a\u4e3b\u4f53\u8d44\u683c\u7684\u4e8b\u9879\uff1b\n\uff08\u516d\uff09\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u53ef\u4ee5\u8bbe\u5b9a\u884c\u653f\u8bb8\u53ef\u7684\u5176\u4ed6\u4e8b\u9879\u3002"
        },
        {
          "no": 5,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u68ee\u6797\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u5341\u516b\u6761"],
          "quote": "\u7b2c\u5341\u516b\u6761 \u8fdb\u884c\u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u5404\u9879\u5efa\u8bbe\u5de5\u7a0b\uff0c\u5e94\u5f53\u4e0d\u5360\u6216\u8005\u5c11\u5360\u6797\u5730\uff1b\u5fc5\u987b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u7ecf\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u540e\uff0c\u4f9d\u7167\u6709\u5173\u571f\u5730\u7ba1\u7406\u7684\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\uff0c\u5e76\u7531\u7528\u5730\u5355\u4f4d\u4f9d\u7167\u56fd\u52a1\u9662\u6709\u5173\u89c4\u5b9a\u7f34\u7eb3\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4e13\u6b3e\u4e13\u7528\uff0c\u7531\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u7167\u6709\u5173\u89c4\u5b9a\u7edf\u4e00\u5b89\u6392\u690d\u6811\u9020\u6797\uff0c\u6062\u590d\u68ee\u6797\u690d\u88ab\uff0c\u690d\u6811\u9020\u6797\u9762\u79ef\u4e0d\u5f97\u5c11\u4e8e\u56e0\u5360\u7528\u3001\u5f81\u7528\u6797\u5730\u800c\u51cf\u5c11\u7684\u68ee\u6797\u690d\u88ab\u9762\u79ef\u3002\u4e0a\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7763\u4fc3\u3001\u68c0\u67e5\u4e0b\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7ec4\u7ec7\u690d\u6811\u9020\u6797\u3001\u6062\u590d\u68ee\u6797\u690d\u88ab\u7684\u60c5\u51b5\u3002\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u4e0d\u5f97\u632a\u7528\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u5ba1\u8ba1\u673a\u5173\u5e94\u5f53\u52a0\u5f3a\u5bf9\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4f7f\u7528\u60c5\u51b5\u7684\u76d1\u7763\u3002",
          "quote_reading": "\u7b2c\u5341\u516b\u6761 \u8fdb\u884c\u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u5404\u9879\u5efa\u8bbe\u5de5\u7a0b\uff0c\u5e94\u5f53\u4e0d\u5360\u6216\u8005\u5c11\u5360\u6797\u5730\uff1b\u5fc5\u987b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u7ecf\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u540e\uff0c\u4f9d\u7167\u6709\u5173\u571f\u5730\u7ba1\u7406\u7684\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\uff0c\u5e76\u7531\u7528\u5730\u5355\u4f4d\u4f9d\u7167\u56fd\u52a1\u9662\u6709\u5173\u89c4\u5b9a\u7f34\u7eb3\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4e13\u6b3e\u4e13\u7528\uff0c\u7531\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u7167\u6709\u5173\u89c4\u5b9a\u7edf\u4e00\u5b89\u6392\u690d\u6811\u9020\u6797\uff0c\u6062\u590d\u68ee\u6797\u690d\u88ab\uff0c\u690d\u6811\u9020\u6797\u9762\u79ef\u4e0d\u5f97\u5c11\u4e8e\u56e0\u5360\u7528\u3001\u5f81\u7528\u6797\u5730\u800c\u51cf\u5c11\u7684\u68ee\u6797\u690d\u88ab\u9762\u79ef\u3002\u4e0a\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7763\u4fc3\u3001\u68c0\u67e5\u4e0b\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7ec4\u7ec7\u690d\u6811\u9020\u6797\u3001\u6062\u590d\u68ee\u6797\u690d\u88ab\u7684\u60c5\u51b5\u3002\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u4e0d\u5f97\u632a\u7528\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u5ba1\u8ba1\u673a\u5173\u5e94\u5f53\u52a0\u5f3a\u5bf9\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4f7f\u7528\u60c5\u51b5\u7684\u76d1\u7763\u3002"
        },
        {
          "no": 3,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u68ee\u6797\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u5341\u516b\u6761"],
          "quote": "\u7b2c\u5341\u516b\u6761 \u8fdb\u884c\u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u5404\u9879\u5efa\u8bbe\u5de5\u7a0b\uff0c\u5e94\u5f53\u4e0d\u5360\u6216\u8005\u5c11\u5360\u6797\u5730\uff1b\u5fc5\u987b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u7ecf\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u540e\uff0c\u4f9d\u7167\u6709\u5173\u571f\u5730\u7ba1\u7406\u7684\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\uff0c\u5e76\u7531\u7528\u5730\u5355\u4f4d\u4f9d\u7167\u56fd\u52a1\u9662\u6709\u5173\u89c4\u5b9a\u7f34\u7eb3\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4e13\u6b3e\u4e13\u7528\uff0c\u7531\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u7167\u6709\u5173\u89c4\u5b9a\u7edf\u4e00\u5b89\u6392\u690d\u6811\u9020\u6797\uff0c\u6062\u590d\u68ee\u6797\u690d\u88ab\uff0c\u690d\u6811\u9020\u6797\u9762\u79ef\u4e0d\u5f97\u5c11\u4e8e\u56e0\u5360\u7528\u3001\u5f81\u7528\u6797\u5730\u800c\u51cf\u5c11\u7684\u68ee\u6797\u690d\u88ab\u9762\u79ef\u3002\u4e0a\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7763\u4fc3\u3001\u68c0\u67e5\u4e0b\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7ec4\u7ec7\u690d\u6811\u9020\u6797\u3001\u6062\u590d\u68ee\u6797\u690d\u88ab\u7684\u60c5\u51b5\u3002\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u4e0d\u5f97\u632a\u7528\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u5ba1\u8ba1\u673a\u5173\u5e94\u5f53\u52a0\u5f3a\u5bf9\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4f7f\u7528\u60c5\u51b5\u7684\u76d1\u7763\u3002",
          "quote_reading": "\u7b2c\u5341\u516b\u6761 \u8fdb\u884c\u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u5404\u9879\u5efa\u8bbe\u5de5\u7a0b\uff0c\u5e94\u5f53\u4e0d\u5360\u6216\u8005\u5c11\u5360\u6797\u5730\uff1b\u5fc5\u987b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u7ecf\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u540e\uff0c\u4f9d\u7167\u6709\u5173\u571f\u5730\u7ba1\u7406\u7684\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\uff0c\u5e76\u7531\u7528\u5730\u5355\u4f4d\u4f9d\u7167\u56fd\u52a1\u9662\u6709\u5173\u89c4\u5b9a\u7f34\u7eb3\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4e13\u6b3e\u4e13\u7528\uff0c\u7531\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u7167\u6709\u5173\u89c4\u5b9a\u7edf\u4e00\u5b89\u6392\u690d\u6811\u9020\u6797\uff0c\u6062\u590d\u68ee\u6797\u690d\u88ab\uff0c\u690d\u6811\u9020\u6797\u9762\u79ef\u4e0d\u5f97\u5c11\u4e8e\u56e0\u5360\u7528\u3001\u5f81\u7528\u6797\u5730\u800c\u51cf\u5c11\u7684\u68ee\u6797\u690d\u88ab\u9762\u79ef\u3002\u4e0a\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7763\u4fc3\u3001\u68c0\u67e5\u4e0b\u7ea7\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7ec4\u7ec7\u690d\u6811\u9020\u6797\u3001\u6062\u590d\u68ee\u6797\u690d\u88ab\u7684\u60c5\u51b5\u3002\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u4e0d\u5f97\u632a\u7528\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u3002\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u5ba1\u8ba1\u673a\u5173\u5e94\u5f53\u52a0\u5f3a\u5bf9\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u4f7f\u7528\u60c5\u51b5\u7684\u76d1\u7763\u3002"
        },
        {
          "no": 4,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u68ee\u6797\u6cd5\u5b9e\u65bd\u6761\u4f8b",
          "document_no": null,
          "kind": "administrative_regulation",
          "articles": ["\u7b2c\u5341\u516d\u6761"],
          "quote": "\u7b2c\u5341\u516d\u6761 \u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u4fee\u5efa\u9053\u8def\u3001\u6c34\u5229\u3001\u7535\u529b\u3001\u901a\u8baf\u7b49\u5de5\u7a0b\uff0c\u9700\u8981\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u5fc5\u987b\u9075\u5b88\u4e0b\u5217\u89c4\u5b9a\uff1a\n\uff08\u4e00\uff09\u7528\u5730\u5355\u4f4d\u5e94\u5f53\u5411\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u63d0\u51fa\u7528\u5730\u7533\u8bf7\uff0c\u7ecf\u5ba1\u6838\u540c\u610f\u540e\uff0c\u6309\u7167\u56fd\u5bb6\u89c4\u5b9a\u7684\u6807\u51c6\u9884\u4ea4\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\uff0c\u9886\u53d6\u4f7f\u7528\u6797\u5730\u5ba1\u6838\u540c\u610f\u4e66\u3002\u7528\u5730\u5355\u4f4d\u51ed\u4f7f\u7528\u6797\u5730\u5ba1\u6838\u540c\u610f\u4e66\u4f9d\u6cd5\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\u3002\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u672a\u7ecf\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u7684\uff0c\u571f\u5730\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4e0d\u5f97\u53d7\u7406\u5efa\u8bbe\u7528\u5730\u7533\u8bf7\u3002\n\uff08\u4e8c\uff09\u5360\u7528\u6216\u8005\u5f81\u7528\u9632\u62a4\u6797\u6797\u5730\u6216\u8005\u7279\u79cd\u7528\u9014\u6797\u6797\u5730\u9762\u79ef\uff11\uff10\u516c\u9877\u4ee5\u4e0a\u7684\u7528\u6750\u6797\u3001\u7ecf\u6d4e\u6797\u3001\u85aa\u70ad\u6797\u6797\u5730\u53ca\u5176\u91c7\u4f10\u8ff9\u5730\u9762\u79ef\uff13\uff15\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u5176\u4ed6\u6797\u5730\u9762\u79ef\uff17\uff10\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u7531\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\uff1b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u9762\u79ef\u4f4e\u4e8e\u4e0a\u8ff0\u89c4\u5b9a\u6570\u91cf\u7684\uff0c\u7531\u7701\u3001\u81ea\u6cbb\u533a\u3001\u76f4\u8f96\u533a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u3002\u5360\u7528\u6216\u8005\u5f81\u7528\u91cd\u70b9\u6797\u533a\u7684\u6797\u5730\u7684\uff0c\u7531\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u3002\n\uff08\u4e09\uff09\u7528\u5730\u5355\u4f4d\u9700\u8981\u91c7\u4f10\u5df2\u7ecf\u6279\u51c6\u5360\u7528\u6216\u8005\u5f81\u7528\u7684\u6797\u5730\u4e0a\u7684\u6797\u6728\u65f6\uff0c\u5e94\u5f53\u5411\u6797\u5730\u6240\u5728\u5730\u7684\u53bf\u7ea7\u4ee5\u4e0a\u5730\u65b9\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u6216\u8005\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7533\u8bf7\u6797\u6728\u91c7\u4f10\u8bb8\u53ef\u8bc1\u3002\n\uff08\u56db\uff09\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u672a\u88ab\u6279\u51c6\u7684\uff0c\u6709\u5173\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u81ea\u63a5\u5230\u4e0d\u4e88\u6279\u51c6\u901a\u77e5\u4e4b\u65e5\u8d77\uff17\u65e5\u5185\u5c06\u6536\u53d6\u7684\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u5982\u6570\u9000\u8fd8\u3002",
          "quote_reading": "\u7b2c\u5341\u516d\u6761 \u52d8\u67e5\u3001\u5f00\u91c7\u77ff\u85cf\u548c\u4fee\u5efa\u9053\u8def\u3001\u6c34\u5229\u3001\u7535\u529b\u3001\u901a\u8baf\u7b49\u5de5\u7a0b\uff0c\u9700\u8981\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u7684\uff0c\u5fc5\u987b\u9075\u5b88\u4e0b\u5217\u89c4\u5b9a\uff1a\n\uff08\u4e00\uff09\u7528\u5730\u5355\u4f4d\u5e94\u5f53\u5411\u53bf\u7ea7\u4ee5\u4e0a\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u63d0\u51fa\u7528\u5730\u7533\u8bf7\uff0c\u7ecf\u5ba1\u6838\u540c\u610f\u540e\uff0c\u6309\u7167\u56fd\u5bb6\u89c4\u5b9a\u7684\u6807\u51c6\u9884\u4ea4\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\uff0c\u9886\u53d6\u4f7f\u7528\u6797\u5730\u5ba1\u6838\u540c\u610f\u4e66\u3002\u7528\u5730\u5355\u4f4d\u51ed\u4f7f\u7528\u6797\u5730\u5ba1\u6838\u540c\u610f\u4e66\u4f9d\u6cd5\u529e\u7406\u5efa\u8bbe\u7528\u5730\u5ba1\u6279\u624b\u7eed\u3002\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u672a\u7ecf\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u540c\u610f\u7684\uff0c\u571f\u5730\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4e0d\u5f97\u53d7\u7406\u5efa\u8bbe\u7528\u5730\u7533\u8bf7\u3002\n\uff08\u4e8c\uff09\u5360\u7528\u6216\u8005\u5f81\u7528\u9632\u62a4\u6797\u6797\u5730\u6216\u8005\u7279\u79cd\u7528\u9014\u6797\u6797\u5730\u9762\u79ef\uff11\uff10\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u7528\u6750\u6797\u3001\u7ecf\u6d4e\u6797\u3001\u85aa\u70ad\u6797\u6797\u5730\u53ca\u5176\u91c7\u4f10\u8ff9\u5730\u9762\u79ef\uff13\uff15\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u5176\u4ed6\u6797\u5730\u9762\u79ef\uff17\uff10\u516c\u9877\u4ee5\u4e0a\u7684\uff0c\u7531\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\uff1b\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u9762\u79ef\u4f4e\u4e8e\u4e0a\u8ff0\u89c4\u5b9a\u6570\u91cf\u7684\uff0c\u7531\u7701\u3001\u81ea\u6cbb\u533a\u3001\u76f4\u8f96\u5e02\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u3002\u5360\u7528\u6216\u8005\u5f81\u7528\u91cd\u70b9\u6797\u533a\u7684\u6797\u5730\u7684\uff0c\u7531\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5ba1\u6838\u3002\n\uff08\u4e09\uff09\u7528\u5730\u5355\u4f4d\u9700\u8981\u91c7\u4f10\u5df2\u7ecf\u6279\u51c6\u5360\u7528\u6216\u8005\u5f81\u7528\u7684\u6797\u5730\u4e0a\u7684\u6797\u6728\u65f6\uff0c\u5e94\u5f53\u5411\u6797\u5730\u6240\u5728\u5730\u7684\u53bf\u7ea7\u4ee5\u4e0a\u5730\u65b9\u4eba\u6c11\u653f\u5e9c\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u6216\u8005\u56fd\u52a1\u9662\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u7533\u8bf7\u6797\u6728\u91c7\u4f10\u8bb8\u53ef\u8bc1\u3002\n\uff08\u56db\uff09\u5360\u7528\u6216\u8005\u5f81\u7528\u6797\u5730\u672a\u88ab\u6279\u51c6\u7684\uff0c\u6709\u5173\u6797\u4e1a\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u81ea\u63a5\u5230\u4e0d\u4e88\u6279\u51c6\u901a\u77e5\u4e4b\u65e5\u8d77\uff17\u65e5\u5185\u5c06\u6536\u53d6\u7684\u68ee\u6797\u690d\u88ab\u6062\u590d\u8d39\u5982\u6570\u9000\u8fd8\u3002"
        },
        {
          "no": 5,
          "document": "\u5173\u4e8e\u5efa\u7acb\u548c\u5b8c\u5584\u6267\u884c\u8054\u52a8\u673a\u5236\u82e5\u5e72\u95ee\u9898\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e5d\u6761"],
          "quote": "\u7b2c\u4e5d\u6761 \u53d1\u5c55\u548c\u6539\u9769\u90e8\u95e8\u5e94\u5f53\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u4f9d\u6cd5\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u6709\u5173\u5de5\u7a0b\u9879\u76ee\u7684\u7acb\u9879\u60c5\u51b5\u53ca\u76f8\u5173\u8d44\u6599\uff1b\u5bf9\u88ab\u6267\u884c\u4eba\u6b63\u5728\u7533\u8bf7\u529e\u7406\u7684\u6295\u8d44\u9879\u76ee\u5ba1\u6279\u3001\u6838\u51c6\u548c\u5907\u6848\u624b\u7eed\uff0c\u534f\u8c03\u6709\u5173\u90e8\u95e8\u548c\u5730\u65b9\uff0c\u4f9d\u6cd5\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u505c\u6b62\u529e\u7406\u76f8\u5173\u624b\u7eed\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 15,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u8d23\u4ee4\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u505c\u4e1a\u6574\u987f\u3001\u540a\u9500\u76f8\u5173\u8bb8\u53ef\u8bc1\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u8d23\u4ee4\u505c\u4e1a\u6574\u987f\u3001\u540a\u9500\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u76f8\u5173\u8bb8\u53ef\u8bc1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"}],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"}],
        "open": false
      },
      "effects": ["consider", "revoke"],
      "verdict": "reference",
      "binds": {"person": false, "organization": true, "through_organization": []},
      "condition": "\u8be5\u5355\u4f4d\u662f\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\uff0c\u4e14\u53e6\u6709\u8be5\u529e\u6cd5\u6240\u5217\u60c5\u5f62\uff08\u4e0d\u518d\u5177\u5907\u670d\u52a1\u80fd\u529b\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\uff09",
      "court_mark": null,
      "words": {
        "effects": "\u8d23\u4ee4\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u505c\u4e1a\u6574\u987f\u3001\u540a\u9500\u76f8\u5173\u8bb8\u53ef\u8bc1",
        "verdict": "\u4e0d\u518d\u5177\u5907\u7ebf\u4e0a\u7ebf\u4e0b\u670d\u52a1\u80fd\u529b\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684",
        "binds": "\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8",
        "condition": "\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u4e0d\u518d\u5177\u5907\u7ebf\u4e0a\u7ebf\u4e0b\u670d\u52a1\u80fd\u529b\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u529e\u6cd5\u53ea\u9488\u5bf9\u5e73\u53f0\u516c\u53f8\u4e27\u5931\u670d\u52a1\u80fd\u529b\u548c\u8fdd\u53cd\u7f51\u7ea6\u8f66\u7ba1\u7406\u89c4\u5b9a\u7684\u884c\u4e3a\uff0c\u505c\u4e1a\u6574\u987f\u548c\u540a\u9500\u4e0d\u80fd\u4ee5\u5217\u5165\u540d\u5355\u4e3a\u636e\uff0c\u6545\u5217\u4e3a\u53c2\u8003\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u7ecf\u8425\u670d\u52a1\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e8c\u5341\u4e5d\u6761", "\u7b2c\u4e09\u5341\u4e09\u6761", "\u7b2c\u4e09\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u4e5d\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5efa\u8bbe\u548c\u5b8c\u5584\u653f\u5e9c\u76d1\u7ba1\u5e73\u53f0\uff0c\u5b9e\u73b0\u4e0e\u7f51\u7ea6\u8f66\u5e73\u53f0\u4fe1\u606f\u5171\u4eab\u3002\u5171\u4eab\u4fe1\u606f\u5e94\u5f53\u5305\u62ec\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u4ee5\u53ca\u4e58\u5ba2\u8bc4\u4ef7\u4fe1\u606f\u7b49\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u533a\u573a\u76d1\u7ba1\uff0c\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u3001\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u7684\u8d44\u8d28\u5ba1\u67e5\u4e0e\u8bc1\u4ef6\u6838\u53d1\u7ba1\u7406\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7ec4\u7ec7\u5f00\u5c55\u7f51\u7ea6\u8f66\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\uff0c\u5e76\u53ca\u65f6\u5411\u793e\u4f1a\u516c\u5e03\u672c\u5730\u533a\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\u7ed3\u679c\u3001\u4e58\u5ba2\u6295\u8bc9\u5904\u7406\u60c5\u51b5\u7b49\u4fe1\u606f\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u3001\u516c\u5b89\u7b49\u90e8\u95e8\u6709\u6743\u6839\u636e\u7ba1\u7406\u9700\u8981\u4f9d\u6cd5\u8c03\u53d6\u67e5\u9605\u7ba1\u8f96\u8303\u56f4\u5185\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u7684\u767b\u8bb0\u3001\u8fd0\u8425\u548c\u4ea4\u6613\u7b49\u76f8\u5173\u6570\u636e\u4fe1\u606f\u3002\n\u7b2c\u4e09\u5341\u4e09\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u4e1a\u534f\u4f1a\u7ec4\u7ec7\u5e94\u5f53\u5efa\u7acb\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u548c\u9a7e\u9a76\u5458\u4e0d\u826f\u8bb0\u5f55\u540d\u5355\u5236\u5ea6\uff0c\u52a0\u5f3a\u884c\u4e1a\u81ea\u5f8b\u3002\n\u7b2c\u4e09\u5341\u4e94\u6761 \u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u8fdd\u53cd\u672c\u89c4\u5b9a\uff0c\u6709\u4e0b\u5217\u884c\u4e3a\u4e4b\u4e00\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u548c\u4ef7\u683c\u4e3b\u7ba1\u90e8\u95e8\u6309\u7167\u804c\u8d23\u8d23\u4ee4\u6539\u6b63\uff0c\u5bf9\u6bcf\u6b21\u8fdd\u6cd5\u884c\u4e3a\u5904\u4ee55000\u5143\u4ee5\u4e0a10000\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u5904\u4ee510000\u5143\u4ee5\u4e0a30000\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1a\n\uff08\u4e00\uff09\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u672a\u53d6\u5f97\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u8fd0\u8f93\u8bc1\u300b,\u6216\u8005\u7ebf\u4e0a\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u4e0e\u7ebf\u4e0b\u5b9e\u9645\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u4e0d\u4e00\u81f4\u7684\uff1b\n\uff08\u4e8c\uff09\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u672a\u53d6\u5f97\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u9a7e\u9a76\u5458\u8bc1\u300b\uff0c\u6216\u8005\u7ebf\u4e0a\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u4e0e\u7ebf\u4e0b\u5b9e\u9645\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u4e0d\u4e00\u81f4\u7684\uff1b\n\uff08\u4e09\uff09\u672a\u6309\u7167\u89c4\u5b9a\u4fdd\u8bc1\u8f66\u8f86\u6280\u672f\u72b6\u51b5\u826f\u597d\u7684\uff1b\n\uff08\u56db\uff09\u8d77\u8bab\u70b9\u5747\u4e0d\u5728\u8bb8\u53ef\u7684\u7ecf\u8425\u533a\u57df\u4ece\u4e8b\u7f51\u7ea6\u8f66\u7ecf\u8425\u6d3b\u52a8\u7684\uff1b\n\uff08\u4e94\uff09\u672a\u6309\u7167\u89c4\u5b9a\u5c06\u63d0\u4f9b\u670d\u52a1\u7684\u8f66\u8f86\u3001\u9a7e\u9a76\u5458\u76f8\u5173\u4fe1\u606f\u5411\u670d\u52a1\u6240\u5728\u5730\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u62a5\u5907\u7684\uff1b\n\uff08\u516d\uff09\u672a\u6309\u7167\u89c4\u5b9a\u5236\u5b9a\u670d\u52a1\u8d28\u91cf\u6807\u51c6\u3001\u5efa\u7acb\u5e76\u843d\u5b9e\u6295\u8bc9\u4e3e\u62a5\u5236\u5ea6\u7684\uff1b\n\uff08\u4e03\uff09\u672a\u6309\u7167\u89c4\u5b9a\u63d0\u4f9b\u5171\u4eab\u4fe1\u606f\uff0c\u6216\u8005\u4e0d\u914d\u5408\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u8c03\u53d6\u67e5\u9605\u76f8\u5173\u6570\u636e\u4fe1\u606f\u7684\uff1b\n\uff08\u516b\uff09\u672a\u5c65\u884c\u7ba1\u7406\u8d23\u4efb\uff0c\u51fa\u73b0\u7529\u5ba2\u3001\u6545\u610f\u7ed5\u9053\u3001\u8fdd\u89c4\u6536\u8d39\u7b49\u4e25\u91cd\u8fdd\u53cd\u56fd\u5bb6\u76f8\u5173\u8fd0\u8425\u670d\u52a1\u6807\u51c6\u884c\u4e3a\u7684\u3002\n\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u4e0d\u518d\u5177\u5907\u7ebf\u4e0a\u7ebf\u4e0b\u670d\u52a1\u80fd\u529b\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u636e\u76f8\u5173\u6cd5\u5f8b\u6cd5\u89c4\u7684\u6709\u5173\u89c4\u5b9a\u8d23\u4ee4\u505c\u4e1a\u6574\u987f\u3001\u540a\u9500\u76f8\u5173\u8bb8\u53ef\u8bc1\u4ef6\u3002",
          "quote_reading": "\u7b2c\u4e8c\u5341\u4e5d\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5efa\u8bbe\u548c\u5b8c\u5584\u653f\u5e9c\u76d1\u7ba1\u5e73\u53f0\uff0c\u5b9e\u73b0\u4e0e\u7f51\u7ea6\u8f66\u5e73\u53f0\u4fe1\u606f\u5171\u4eab\u3002\u5171\u4eab\u4fe1\u606f\u5e94\u5f53\u5305\u62ec\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u4ee5\u53ca\u4e58\u5ba2\u8bc4\u4ef7\u4fe1\u606f\u7b49\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e02\u573a\u76d1\u7ba1\uff0c\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u3001\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u7684\u8d44\u8d28\u5ba1\u67e5\u4e0e\u8bc1\u4ef6\u6838\u53d1\u7ba1\u7406\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7ec4\u7ec7\u5f00\u5c55\u7f51\u7ea6\u8f66\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\uff0c\u5e76\u53ca\u65f6\u5411\u793e\u4f1a\u516c\u5e03\u672c\u5730\u533a\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\u7ed3\u679c\u3001\u4e58\u5ba2\u6295\u8bc9\u5904\u7406\u60c5\u51b5\u7b49\u4fe1\u606f\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u3001\u516c\u5b89\u7b49\u90e8\u95e8\u6709\u6743\u6839\u636e\u7ba1\u7406\u9700\u8981\u4f9d\u6cd5\u8c03\u53d6\u67e5\u9605\u7ba1\u8f96\u8303\u56f4\u5185\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u7684\u767b\u8bb0\u3001\u8fd0\u8425\u548c\u4ea4\u6613\u7b49\u76f8\u5173\u6570\u636e\u4fe1\u606f\u3002\n\u7b2c\u4e09\u5341\u4e09\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u4e1a\u534f\u4f1a\u7ec4\u7ec7\u5e94\u5f53\u5efa\u7acb\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u548c\u9a7e\u9a76\u5458\u4e0d\u826f\u8bb0\u5f55\u540d\u5355\u5236\u5ea6\uff0c\u52a0\u5f3a\u884c\u4e1a\u81ea\u5f8b\u3002\n\u7b2c\u4e09\u5341\u4e94\u6761 \u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u8fdd\u53cd\u672c\u89c4\u5b9a\uff0c\u6709\u4e0b\u5217\u884c\u4e3a\u4e4b\u4e00\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u548c\u4ef7\u683c\u4e3b\u7ba1\u90e8\u95e8\u6309\u7167\u804c\u8d23\u8d23\u4ee4\u6539\u6b63\uff0c\u5bf9\u6bcf\u6b21\u8fdd\u6cd5\u884c\u4e3a\u5904\u4ee55000\u5143\u4ee5\u4e0a10000\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u5904\u4ee510000\u5143\u4ee5\u4e0a30000\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1a\n\uff08\u4e00\uff09\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u672a\u53d6\u5f97\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u8fd0\u8f93\u8bc1\u300b,\u6216\u8005\u7ebf\u4e0a\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u4e0e\u7ebf\u4e0b\u5b9e\u9645\u63d0\u4f9b\u670d\u52a1\u8f66\u8f86\u4e0d\u4e00\u81f4\u7684\uff1b\n\uff08\u4e8c\uff09\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u672a\u53d6\u5f97\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u9a7e\u9a76\u5458\u8bc1\u300b\uff0c\u6216\u8005\u7ebf\u4e0a\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u4e0e\u7ebf\u4e0b\u5b9e\u9645\u63d0\u4f9b\u670d\u52a1\u9a7e\u9a76\u5458\u4e0d\u4e00\u81f4\u7684\uff1b\n\uff08\u4e09\uff09\u672a\u6309\u7167\u89c4\u5b9a\u4fdd\u8bc1\u8f66\u8f86\u6280\u672f\u72b6\u51b5\u826f\u597d\u7684\uff1b\n\uff08\u56db\uff09\u8d77\u8bab\u70b9\u5747\u4e0d\u5728\u8bb8\u53ef\u7684\u7ecf\u8425\u533a\u57df\u4ece\u4e8b\u7f51\u7ea6\u8f66\u7ecf\u8425\u6d3b\u52a8\u7684\uff1b\n\uff08\u4e94\uff09\u672a\u6309\u7167\u89c4\u5b9a\u5c06\u63d0\u4f9b\u670d\u52a1\u7684\u8f66\u8f86\u3001\u9a7e\u9a76\u5458\u76f8\u5173\u4fe1\u606f\u5411\u670d\u52a1\u6240\u5728\u5730\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u62a5\u5907\u7684\uff1b\n\uff08\u516d\uff09\u672a\u6309\u7167\u89c4\u5b9a\u5236\u5b9a\u670d\u52a1\u8d28\u91cf\u6807\u51c6\u3001\u5efa\u7acb\u5e76\u843d\u5b9e\u6295\u8bc9\u4e3e\u62a5\u5236\u5ea6\u7684\uff1b\n\uff08\u4e03\uff09\u672a\u6309\u7167\u89c4\u5b9a\u63d0\u4f9b\u5171\u4eab\u4fe1\u606f\uff0c\u6216\u8005\u4e0d\u914d\u5408\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u8c03\u53d6\u67e5\u9605\u76f8\u5173\u6570\u636e\u4fe1\u606f\u7684\uff1b\n\uff08\u516b\uff09\u672a\u5c65\u884c\u7ba1\u7406\u8d23\u4efb\uff0c\u51fa\u73b0\u7529\u5ba2\u3001\u6545\u610f\u7ed5\u9053\u3001\u8fdd\u89c4\u6536\u8d39\u7b49\u4e25\u91cd\u8fdd\u53cd\u56fd\u5bb6\u76f8\u5173\u8fd0\u8425\u670d\u52a1\u6807\u51c6\u884c\u4e3a\u7684\u3002\n\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u4e0d\u518d\u5177\u5907\u7ebf\u4e0a\u7ebf\u4e0b\u670d\u52a1\u80fd\u529b\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u636e\u76f8\u5173\u6cd5\u5f8b\u6cd5\u89c4\u7684\u6709\u5173\u89c4\u5b9a\u8d23\u4ee4\u505c\u4e1a\u6574\u987f\u3001\u540a\u9500\u76f8\u5173\u8bb8\u53ef\u8bc1\u4ef6\u3002"
        }
      ]
    },
    {
      "number": 16,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u64a4\u9500\u6216\u540a\u9500\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4ece\u4e1a\u8d44\u683c\u8bc1\u4ef6\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u64a4\u9500\u6216\u540a\u9500\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4ece\u4e1a\u8d44\u683c\u8bc1\u4ef6\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"}],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40",
        "departments": [{"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"}],
        "open": false
      },
      "effects": ["consider", "revoke"],
      "verdict": "reference",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u8be5\u4eba\u662f\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\uff0c\u4e14\u53e6\u6709\u8be5\u529e\u6cd5\u6240\u5217\u60c5\u5f62\uff08\u4e0d\u518d\u5177\u5907\u4ece\u4e1a\u6761\u4ef6\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\uff09",
      "court_mark": null,
      "words": {
        "effects": "\u64a4\u9500\u6216\u540a\u9500\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4ece\u4e1a\u8d44\u683c\u8bc1\u4ef6",
        "verdict": "\u4e0d\u518d\u5177\u5907\u4ece\u4e1a\u6761\u4ef6\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684",
        "binds": "\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458",
        "condition": "\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4e0d\u518d\u5177\u5907\u4ece\u4e1a\u6761\u4ef6\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u529e\u6cd5\u53ea\u9488\u5bf9\u9a7e\u9a76\u5458\u7684\u4ece\u4e1a\u6761\u4ef6\u548c\u8fdd\u53cd\u7f51\u7ea6\u8f66\u7ba1\u7406\u89c4\u5b9a\u7684\u884c\u4e3a\uff0c\u64a4\u9500\u548c\u540a\u9500\u4e0d\u80fd\u4ee5\u5217\u5165\u540d\u5355\u4e3a\u636e\uff0c\u6545\u5217\u4e3a\u53c2\u8003\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u7ecf\u8425\u670d\u52a1\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u56db\u6761", "\u7b2c\u4e8c\u5341\u4e5d\u6761", "\u7b2c\u4e09\u5341\u4e09\u6761", "\u7b2c\u4e09\u5341\u516d\u6761"],
          "quote": "\u7b2c\u5341\u56db\u6761 \u4ece\u4e8b\u7f51\u7ea6\u8f66\u670d\u52a1\u7684\u9a7e\u9a76\u5458\uff0c\u5e94\u5f53\u7b26\u5408\u4ee5\u4e0b\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u53d6\u5f97\u76f8\u5e94\u51c6\u9a7e\u8f66\u578b\u673a\u52a8\u8f66\u9a7e\u9a76\u8bc1\u5e76\u5177\u67093\u5e74\u4ee5\u4e0a\u9a7e\u9a76\u7ecf\u5386\uff1b\n\uff08\u4e8c\uff09\u65e0\u4ea4\u901a\u8087\u4e8b\u72af\u7f6a\u3001\u5371\u9669\u9a7e\u9a76\u72af\u7f6a\u8bb0\u5f55\uff0c\u65e0\u5438\u6bd2\u8bb0\u5f55\uff0c\u65e0\u996e\u9152\u540e\u9a7e\u9a76\u8bb0\u5f55\uff0c\u6700\u8fd1\u8fde\u7eed3\u4e2a\u8bb0\u5206\u5468\u671f\u5185\u6ca1\u6709\u8bb0\u6ee112\u5206\u8bb0\u5f55\uff1b\n\uff08\u4e09\uff09\u65e0\u66b4\u529b\u72af\u7f6a\u8bb0\u5f55\uff1b\n\uff08\u56db\uff09\u57ce\u533a\u4eba\u6c11\u653f\u5e9c\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002\n\u7b2c\u4e8c\u5341\u4e5d\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5efa\u8bbe\u548c\u5b8c\u5584\u653f\u5e9c\u76d1\u7ba1\u5e73\u53f0\uff0c\u5b9e\u73b0\u4e0e\u7f51\u7ea6\u8f66\u5e73\u53f0\u4fe1\u606f\u5171\u4eab\u3002\u5171\u4eab\u4fe1\u606f\u5e94\u5f53\u5305\u62ec\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u4ee5\u53ca\u4e58\u5ba2\u8bc4\u4ef7\u4fe1\u606f\u7b49\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u533a\u573a\u76d1\u7ba1\uff0c\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u3001\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u7684\u8d44\u8d28\u5ba1\u67e5\u4e0e\u8bc1\u4ef6\u6838\u53d1\u7ba1\u7406\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7ec4\u7ec7\u5f00\u5c55\u7f51\u7ea6\u8f66\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\uff0c\u5e76\u53ca\u65f6\u5411\u793e\u4f1a\u516c\u5e03\u672c\u5730\u533a\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\u7ed3\u679c\u3001\u4e58\u5ba2\u6295\u8bc9\u5904\u7406\u60c5\u51b5\u7b49\u4fe1\u606f\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u3001\u516c\u5b89\u7b49\u90e8\u95e8\u6709\u6743\u6839\u636e\u7ba1\u7406\u9700\u8981\u4f9d\u6cd5\u8c03\u53d6\u67e5\u9605\u7ba1\u8f96\u8303\u56f4\u5185\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u7684\u767b\u8bb0\u3001\u8fd0\u8425\u548c\u4ea4\u6613\u7b49\u76f8\u5173\u6570\u636e\u4fe1\u606f\u3002\n\u7b2c\u4e09\u5341\u4e09\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u4e1a\u534f\u4f1a\u7ec4\u7ec7\u5e94\u5f53\u5efa\u7acb\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u548c\u9a7e\u9a76\u5458\u4e0d\u826f\u8bb0\u5f55\u540d\u5355\u5236\u5ea6\uff0c\u52a0\u5f3a\u884c\u4e1a\u81ea\u5f8b\u3002\n\u7b2c\u4e09\u5341\u516d\u6761 \u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u8fdd\u53cd\u672c\u89c4\u5b9a\uff0c\u6709\u4e0b\u5217\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u548c\u4ef7\u683c\u4e3b\u7ba1\u90e8\u95e8\u6309\u7167\u804c\u8d23\u8d23\u4ee4\u6539\u6b63\uff0c\u5bf9\u6bcf\u6b21\u8fdd\u6cd5\u884c\u4e3a\u5904\u4ee550\u5143\u4ee5\u4e0a200\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1a\n\uff08\u4e00\uff09\u672a\u6309\u7167\u89c4\u5b9a\u643a\u5e26\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u8fd0\u8f93\u8bc1\u300b\u3001\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u9a7e\u9a76\u5458\u8bc1\u300b\u7684\uff1b\n\uff08\u4e8c\uff09\u9014\u4e2d\u7529\u5ba2\u6216\u8005\u6545\u610f\u7ed5\u9053\u884c\u9a76\u7684\uff1b\n\uff08\u4e09\uff09\u8fdd\u89c4\u6536\u8d39\u7684\uff1b\n\uff08\u56db\uff09\u5bf9\u4e3e\u62a5\u3001\u6295\u8bc9\u5176\u670d\u52a1\u8d28\u91cf\u6216\u8005\u5bf9\u5176\u670d\u52a1\u4f5c\u51fa\u4e0d\u6ee1\u610f\u8bc4\u4ef7\u7684\u4e58\u5ba2\u5b9e\u65bd\u62a5\u590d\u884c\u4e3a\u7684\u3002\n\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4e0d\u518d\u5177\u5907\u4ece\u4e1a\u6761\u4ef6\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u636e\u76f8\u5173\u6cd5\u5f8b\u6cd5\u89c4\u7684\u6709\u5173\u89c4\u5b9a\u64a4\u9500\u6216\u8005\u540a\u9500\u4ece\u4e1a\u8d44\u683c\u8bc1\u4ef6\u3002\n\u5bf9\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u7684\u884c\u653f\u5904\u7f5a\u4fe1\u606f\u8ba1\u5165\u9a7e\u9a76\u5458\u548c\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u4fe1\u7528\u8bb0\u5f55\u3002",
          "quote_reading": "\u7b2c\u5341\u56db\u6761 \u4ece\u4e8b\u7f51\u7ea6\u8f66\u670d\u52a1\u7684\u9a7e\u9a76\u5458\uff0c\u5e94\u5f53\u7b26\u5408\u4ee5\u4e0b\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u53d6\u5f97\u76f8\u5e94\u51c6\u9a7e\u8f66\u578b\u673a\u52a8\u8f66\u9a7e\u9a76\u8bc1\u5e76\u5177\u67093\u5e74\u4ee5\u4e0a\u9a7e\u9a76\u7ecf\u5386\uff1b\n\uff08\u4e8c\uff09\u65e0\u4ea4\u901a\u8087\u4e8b\u72af\u7f6a\u3001\u5371\u9669\u9a7e\u9a76\u72af\u7f6a\u8bb0\u5f55\uff0c\u65e0\u5438\u6bd2\u8bb0\u5f55\uff0c\u65e0\u996e\u9152\u540e\u9a7e\u9a76\u8bb0\u5f55\uff0c\u6700\u8fd1\u8fde\u7eed3\u4e2a\u8bb0\u5206\u5468\u671f\u5185\u6ca1\u6709\u8bb0\u6ee112\u5206\u8bb0\u5f55\uff1b\n\uff08\u4e09\uff09\u65e0\u66b4\u529b\u72af\u7f6a\u8bb0\u5f55\uff1b\n\uff08\u56db\uff09\u57ce\u5e02\u4eba\u6c11\u653f\u5e9c\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002\n\u7b2c\u4e8c\u5341\u4e5d\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5efa\u8bbe\u548c\u5b8c\u5584\u653f\u5e9c\u76d1\u7ba1\u5e73\u53f0\uff0c\u5b9e\u73b0\u4e0e\u7f51\u7ea6\u8f66\u5e73\u53f0\u4fe1\u606f\u5171\u4eab\u3002\u5171\u4eab\u4fe1\u606f\u5e94\u5f53\u5305\u62ec\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u4ee5\u53ca\u4e58\u5ba2\u8bc4\u4ef7\u4fe1\u606f\u7b49\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e02\u573a\u76d1\u7ba1\uff0c\u52a0\u5f3a\u5bf9\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u3001\u8f66\u8f86\u548c\u9a7e\u9a76\u5458\u7684\u8d44\u8d28\u5ba1\u67e5\u4e0e\u8bc1\u4ef6\u6838\u53d1\u7ba1\u7406\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u5e94\u5f53\u5b9a\u671f\u7ec4\u7ec7\u5f00\u5c55\u7f51\u7ea6\u8f66\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\uff0c\u5e76\u53ca\u65f6\u5411\u793e\u4f1a\u516c\u5e03\u672c\u5730\u533a\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u57fa\u672c\u4fe1\u606f\u3001\u670d\u52a1\u8d28\u91cf\u6d4b\u8bc4\u7ed3\u679c\u3001\u4e58\u5ba2\u6295\u8bc9\u5904\u7406\u60c5\u51b5\u7b49\u4fe1\u606f\u3002\n\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u3001\u516c\u5b89\u7b49\u90e8\u95e8\u6709\u6743\u6839\u636e\u7ba1\u7406\u9700\u8981\u4f9d\u6cd5\u8c03\u53d6\u67e5\u9605\u7ba1\u8f96\u8303\u56f4\u5185\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u7684\u767b\u8bb0\u3001\u8fd0\u8425\u548c\u4ea4\u6613\u7b49\u76f8\u5173\u6570\u636e\u4fe1\u606f\u3002\n\u7b2c\u4e09\u5341\u4e09\u6761 \u51fa\u79df\u6c7d\u8f66\u884c\u4e1a\u534f\u4f1a\u7ec4\u7ec7\u5e94\u5f53\u5efa\u7acb\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u548c\u9a7e\u9a76\u5458\u4e0d\u826f\u8bb0\u5f55\u540d\u5355\u5236\u5ea6\uff0c\u52a0\u5f3a\u884c\u4e1a\u81ea\u5f8b\u3002\n\u7b2c\u4e09\u5341\u516d\u6761 \u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u8fdd\u53cd\u672c\u89c4\u5b9a\uff0c\u6709\u4e0b\u5217\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u548c\u4ef7\u683c\u4e3b\u7ba1\u90e8\u95e8\u6309\u7167\u804c\u8d23\u8d23\u4ee4\u6539\u6b63\uff0c\u5bf9\u6bcf\u6b21\u8fdd\u6cd5\u884c\u4e3a\u5904\u4ee550\u5143\u4ee5\u4e0a200\u5143\u4ee5\u4e0b\u7f5a\u6b3e\uff1a\n\uff08\u4e00\uff09\u672a\u6309\u7167\u89c4\u5b9a\u643a\u5e26\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u8fd0\u8f93\u8bc1\u300b\u3001\u300a\u7f51\u7edc\u9884\u7ea6\u51fa\u79df\u6c7d\u8f66\u9a7e\u9a76\u5458\u8bc1\u300b\u7684\uff1b\n\uff08\u4e8c\uff09\u9014\u4e2d\u7529\u5ba2\u6216\u8005\u6545\u610f\u7ed5\u9053\u884c\u9a76\u7684\uff1b\n\uff08\u4e09\uff09\u8fdd\u89c4\u6536\u8d39\u7684\uff1b\n\uff08\u56db\uff09\u5bf9\u4e3e\u62a5\u3001\u6295\u8bc9\u5176\u670d\u52a1\u8d28\u91cf\u6216\u8005\u5bf9\u5176\u670d\u52a1\u4f5c\u51fa\u4e0d\u6ee1\u610f\u8bc4\u4ef7\u7684\u4e58\u5ba2\u5b9e\u65bd\u62a5\u590d\u884c\u4e3a\u7684\u3002\n\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u4e0d\u518d\u5177\u5907\u4ece\u4e1a\u6761\u4ef6\u6216\u8005\u6709\u4e25\u91cd\u8fdd\u6cd5\u884c\u4e3a\u7684\uff0c\u7531\u53bf\u7ea7\u4ee5\u4e0a\u51fa\u79df\u6c7d\u8f66\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8\u4f9d\u636e\u76f8\u5173\u6cd5\u5f8b\u6cd5\u89c4\u7684\u6709\u5173\u89c4\u5b9a\u64a4\u9500\u6216\u8005\u540a\u9500\u4ece\u4e1a\u8d44\u683c\u8bc1\u4ef6\u3002\n\u5bf9\u7f51\u7ea6\u8f66\u9a7e\u9a76\u5458\u7684\u884c\u653f\u5904\u7f5a\u4fe1\u606f\u8ba1\u5165\u9a7e\u9a76\u5458\u548c\u7f51\u7ea6\u8f66\u5e73\u53f0\u516c\u53f8\u4fe1\u7528\u8bb0\u5f55\u3002"
        }
      ]
    },
    {
      "number": 17,
      "body": "\u505c\u6b62\u6267\u884c\u6295\u8d44\u7b49\u9886\u57df\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\uff0c\u6216\u8005\u5bf9\u5176\u5173\u4e8e\u4eab\u53d7\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\u7684\u7533\u8bf7\u4e0d\u4e88\u6279\u51c6\u3002",
      "title": "\u505c\u6b62\u6267\u884c\u6295\u8d44\u7b49\u9886\u57df\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\uff0c\u6216\u8005\u5bf9\u5176\u5173\u4e8e\u4eab\u53d7\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\u7684\u7533\u8bf7\u4e0d\u4e88\u6279\u51c6\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u53d1\u6539\u5c40", "departments": [{"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u53d1\u6539\u5c40", "departments": [{"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"}], "open": false},
      "effects": ["withhold", "refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u6d89\u4e3a\u6295\u8d44\u7b49\u9886\u57df\u7684\u4f18\u60e0\u6027\u653f\u7b56",
      "court_mark": null,
      "words": {
        "effects": "\u505c\u6b62\u6267\u884c\u6295\u8d44\u7b49\u9886\u57df\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\uff0c\u6216\u8005\u5bf9\u5176\u5173\u4e8e\u4eab\u53d7\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56\u7684\u7533\u8bf7\u4e0d\u4e88\u6279\u51c6",
        "verdict": "\u4e0d\u4e88\u6279\u51c6",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u6295\u8d44\u7b49\u9886\u57df\u76f8\u5173\u4f18\u60e0\u6027\u653f\u7b56",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u610f\u89c1\u8981\u6c42\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u7b49\u65b9\u9762\u4f9d\u6cd5\u9650\u5236\u6216\u8005\u7981\u6b62\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        }
      ]
    },
    {
      "number": 18,
      "body": "\u5b9e\u884c\u91cd\u70b9\u9879\u76ee\u9000\u51fa\u673a\u5236\u3002\u4f9d\u6cd5\u4f9d\u89c4\u53d6\u6d88\u5176\u91cd\u70b9\u9879\u76ee\u8d44\u683c\uff0c\u6536\u56de\u5df3\u914d\u7f6e\u7684\u8981\u7d20\u8d44\u6e90\u3002\u8981\u7d20\u8d44\u6e90\u65e0\u6cd5\u6536\u56de\u7684\uff0c\u6309\u9879\u76ee\u96b6\u5c5e\u5173\u7cfb\u7b49\u989d\u6263\u9664\u76f8\u5173\u5355\u4f4d\u4e0b\u5e74\u5ea6\u8981\u7d20\u8d44\u6e90\u914d\u7f6e\u6307\u6807\u3002",
      "title": "\u5b9e\u884c\u91cd\u70b9\u9879\u76ee\u9000\u51fa\u673a\u5236\u3002\u4f9d\u6cd5\u4f9d\u89c4\u53d6\u6d88\u5176\u91cd\u70b9\u9879\u76ee\u8d44\u683c\uff0c\u6536\u56de\u5df2\u914d\u7f6e\u7684\u8981\u7d20\u8d44\u6e90\u3002\u8981\u7d20\u8d44\u6e90\u65e0\u6cd5\u6536\u56de\u7684\uff0c\u6309\u9879\u76ee\u96b6\u5c5e\u5173\u7cfb\u7b49\u989d\u6263\u9664\u76f8\u5173\u5355\u4f4d\u4e0b\u5e74\u5ea6\u8981\u7d20\u8d44\u6e90\u914d\u7f6e\u6307\u6807\u3002",
      "title_reading": null,
      "body_reading": "\u5b9e\u884c\u91cd\u70b9\u9879\u76ee\u9000\u51fa\u673a\u5236\u3002\u4f9d\u6cd5\u4f9d\u89c4\u53d6\u6d88\u5176\u91cd\u70b9\u9879\u76ee\u8d44\u683c\uff0c\u6536\u56de\u5df2\u914d\u7f6e\u7684\u8981\u7d20\u8d44\u6e90\u3002\u8981\u7d20\u8d44\u6e90\u65e0\u6cd5\u6536\u56de\u7684\uff0c\u6309\u9879\u76ee\u96b6\u5c5e\u5173\u7cfb\u7b49\u989d\u6263\u9664\u76f8\u5173\u5355\u4f4d\u4e0b\u5e74\u5ea6\u8981\u7d20\u8d44\u6e90\u914d\u7f6e\u6307\u6807\u3002",
      "responsible": {"text": "\u533a\u53d1\u6539\u5c40", "departments": [{"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u53d1\u6539\u5c40", "departments": [{"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"}], "open": false},
      "effects": ["consider", "revoke", "withhold"],
      "verdict": "reference",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6240\u6d89\u4e3a\u91cd\u70b9\u9879\u76ee\uff0c\u4e14\u53e6\u6709\u8be5\u529e\u6cd5\u6240\u5217\u60c5\u5f62\uff08\u91cd\u5927\u8d28\u91cf\u3001\u5b89\u5168\u8d23\u4efb\u4e8b\u6545\u6216\u8005\u8fdd\u6cd5\u9020\u6210\u6076\u52a3\u5f71\u54cd\uff09",
      "court_mark": null,
      "words": {
        "effects": "\u53d6\u6d88\u5176\u91cd\u70b9\u9879\u76ee\u8d44\u683c",
        "verdict": "\u51fa\u73b0\u91cd\u5927\u8d28\u91cf\u3001\u5b89\u5168\u8d23\u4efb\u4e8b\u6545\u4ee5\u53ca\u8fdd\u53cd\u56fd\u5bb6\u548c\u7701\u3001\u533a\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u9020\u6210\u6076\u52a3\u5f71\u54cd\u7684",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u91cd\u70b9\u9879\u76ee\u51fa\u73b0\u91cd\u5927\u8d28\u91cf\u3001\u5b89\u5168\u8d23\u4efb\u4e8b\u6545\u4ee5\u53ca\u8fdd\u53cd\u56fd\u5bb6\u548c\u7701\u3001\u533a\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u9020\u6210\u6076\u52a3\u5f71\u54cd\u7684",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u4e3a\u6d4e\u5357\u5e02\u89c4\u8303\u6027\u6587\u4ef6\uff0c\u53ea\u9488\u5bf9\u91cd\u70b9\u9879\u76ee\u7684\u91cd\u5927\u4e8b\u6545\u548c\u8fdd\u6cd5\u9020\u6210\u6076\u52a3\u5f71\u54cd\u7684\u60c5\u5f62\uff0c\u53d6\u6d88\u8d44\u683c\u4e0d\u80fd\u4ee5\u5217\u5165\u540d\u5355\u4e3a\u636e\uff0c\u6545\u5217\u4e3a\u53c2\u8003\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u6d4e\u5357\u5e02\u4eba\u6c11\u653f\u5e9c\u529e\u516c\u5385\u5173\u4e8e\u5370\u53d1\u6d4e\u5357\u5e02\u91cd\u70b9\u9879\u76ee\u5efa\u8bbe\u63a8\u8fdb\u7ba1\u7406\u529e\u6cd5\u7684\u901a\u77e5",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u4e8c\u5341\u516d\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u516d\u6761 \u5b9e\u884c\u91cd\u70b9\u9879\u76ee\u9000\u51fa\u673a\u5236\u3002\u533a\u7ea7\u91cd\u70b9\u9879\u76ee\u51fa\u73b0\u91cd\u5927\u8d28\u91cf\u3001\u5b89\u5168\u8d23\u4efb\u4e8b\u6545\u4ee5\u53ca\u8fdd\u53cd\u56fd\u5bb6\u548c\u7701\u3001\u533a\u6709\u5173\u6cd5\u5f8b\u6cd5\u89c4\u9020\u6210\u6076\u52a3\u5f71\u54cd\u7684\uff0c\u53d6\u6d88\u5176\u91cd\u70b9\u9879\u76ee\u8d44\u683c\uff0c\u6536\u56de\u5df2\u914d\u7f6e\u7684\u8981\u7d20\u8d44\u6e90\u3002\u8981\u7d20\u8d44\u6e90\u65e0\u6cd5\u6536\u56de\u7684\uff0c\u6309\u9879\u76ee\u96b6\u5c5e\u5173\u7cfb\u7b49\u989d\u6263\u9664\u76f8\u5173\u5355\u4f4d\u4e0b\u5e74\u5ea6\u8981\u7d20\u8d44\u6e90\u914d\u7f6e\u6307\u6807\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 19,
      "body": "\u5728\u5b9e\u65bd\u7a0e\u6536\u4f18\u60e0\u653f\u7b56\u65f6\uff0c\u5c06\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u5931\u4fe1\u72b6\u51b5\u4f5c\u4e3a\u5ba1\u614e\u6027\u53c2\u8003\u4f9d\u636e\u3002",
      "title": "\u5728\u5b9e\u65bd\u7a0e\u6536\u4f18\u60e0\u653f\u7b56\u65f6\uff0c\u5c06\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u7684\u5931\u4fe1\u72b6\u51b5\u4f5c\u4e3a\u5ba1\u614e\u6027\u53c2\u8003\u4f9d\u636e\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u7a0e\u52a1\u5c40", "departments": [{"written": "\u533a\u7a0e\u52a1\u5c40", "department": "\u533a\u7a0e\u52a1\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u7a0e\u52a1\u5c40", "departments": [{"written": "\u533a\u7a0e\u52a1\u5c40", "department": "\u533a\u7a0e\u52a1\u5c40"}], "open": false},
      "effects": ["consider"],
      "verdict": "reference",
      "binds": {"person": false, "organization": true, "through_organization": []},
      "condition": "\u8be5\u5355\u4f4d\u662f\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
      "court_mark": null,
      "words": {
        "effects": "\u4f5c\u4e3a\u5ba1\u614e\u6027\u53c2\u8003\u4f9d\u636e",
        "verdict": "\u4f5c\u4e3a\u5ba1\u614e\u6027\u53c2\u8003\u4f9d\u636e",
        "binds": "\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "condition": "\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u548c\u610f\u89c1\u8981\u6c42\u5728\u653f\u7b56\u6276\u6301\u3001\u4eab\u53d7\u7a0e\u6536\u4f18\u60e0\u7b49\u65b9\u9762\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u7b2c\u4e94\u90e8\u5206\u7b2c\u4e00\u6761", "\uff08\u4e00\uff09"],
          "quote": "\u7b2c\u4e94\u90e8\u5206 \u7b2c\u4e00\u6761 \u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u7b2c\u4e94\u90e8\u5206 \u7b2c\u4e00\u6761 \u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u529e\u516c\u5385\u5173\u4e8e\u8fd0\u7528\u5927\u6570\u636e\u52a0\u5f3a\u5bf9\u5e02\u573a\u4e3b\u4f53\u670d\u52a1\u548c\u76d1\u7ba1\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e09\uff09"],
          "quote": "\uff08\u5341\u4e09\uff09\u5efa\u7acb\u5065\u5168\u5931\u4fe1\u8054\u5408\u60e9\u6212\u673a\u5236\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5e94\u5c06\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u62a5\u544a\u5d4c\u5165\u884c\u653f\u7ba1\u7406\u548c\u516c\u5171\u670d\u52a1\u7684\u5404\u9886\u57df\u3001\u5404\u73af\u8282\uff0c\u4f5c\u4e3a\u5fc5\u8981\u6761\u4ef6\u6216\u91cd\u8981\u53c2\u8003\u4f9d\u636e\u3002\u5145\u5206\u53d1\u6325\u884c\u653f\u3001\u53f8\u6cd5\u3001\u91d1\u878d\u3001\u793e\u4f1a\u7b49\u9886\u57df\u7684\u7efc\u5408\u76d1\u7ba1\u6548\u80fd\uff0c\u5728\u533a\u573a\u51c6\u5165\u3001\u884c\u653f\u5ba1\u6279\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u4eab\u53d7\u8d22\u653f\u8865\u8d34\u548c\u7a0e\u6536\u4f18\u60e0\u653f\u7b56\u3001\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\u548c\u8d1f\u8d23\u4eba\u4efb\u804c\u8d44\u683c\u5ba1\u67e5\u3001\u653f\u5e9c\u91c7\u8d2d\u653f\u5e9c\u8d2d\u4e70\u670d\u52a1\u3001\u94f6\u884c\u4fe1\u8d37\u3001\u62db\u6807\u6295\u6807\u3001\u56fd\u6709\u571f\u5730\u51fa\u8ba9\u3001\u4f01\u4e1a\u4e0a\u533a\u3001\u8d27\u7269\u901a\u5173\u3001\u7a0e\u6536\u5f81\u7f34\u3001\u793e\u4fdd\u7f34\u8d39\u3001\u5916\u6c47\u7ba1\u7406\u3001\u52b3\u52a8\u7528\u5de5\u3001\u4ef7\u683c\u5236\u5b9a\u3001\u7535\u5b50\u5546\u52a1\u3001\u4ea7\u54c1\u8d28\u91cf\u3001\u98df\u54c1\u836f\u54c1\u5b89\u5168\u3001\u6d88\u8d39\u54c1\u5b89\u5168\u3001\u77e5\u8bc6\u4ea7\u6743\u3001\u73af\u5883\u4fdd\u62a4\u3001\u6cbb\u5b89\u7ba1\u7406\u3001\u4eba\u53e3\u7ba1\u7406\u3001\u51fa\u5165\u5883\u7ba1\u7406\u3001\u6388\u4e88\u8363\u8a89\u79f0\u53f7\u7b49\u65b9\u9762\uff0c\u5efa\u7acb\u8de8\u90e8\u95e8\u8054\u52a8\u54cd\u5e94\u548c\u5931\u4fe1\u7ea6\u675f\u673a\u5236\uff0c\u5bf9\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u5165\u3002\u5efa\u7acb\u5404\u884c\u4e1a\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5c06\u7533\u8bf7\u4eba\u826f\u597d\u7684\u4fe1\u7528\u72b6\u51b5\u4f5c\u4e3a\u5404\u7c7b\u884c\u653f\u8bb8\u53ef\u7684\u5fc5\u5907\u6761\u4ef6\u3002",
          "quote_reading": "\uff08\u5341\u4e09\uff09\u5efa\u7acb\u5065\u5168\u5931\u4fe1\u8054\u5408\u60e9\u6212\u673a\u5236\u3002\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5e94\u5c06\u4f7f\u7528\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u62a5\u544a\u5d4c\u5165\u884c\u653f\u7ba1\u7406\u548c\u516c\u5171\u670d\u52a1\u7684\u5404\u9886\u57df\u3001\u5404\u73af\u8282\uff0c\u4f5c\u4e3a\u5fc5\u8981\u6761\u4ef6\u6216\u91cd\u8981\u53c2\u8003\u4f9d\u636e\u3002\u5145\u5206\u53d1\u6325\u884c\u653f\u3001\u53f8\u6cd5\u3001\u91d1\u878d\u3001\u793e\u4f1a\u7b49\u9886\u57df\u7684\u7efc\u5408\u76d1\u7ba1\u6548\u80fd\uff0c\u5728\u5e02\u573a\u51c6\u5165\u3001\u884c\u653f\u5ba1\u6279\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u4eab\u53d7\u8d22\u653f\u8865\u8d34\u548c\u7a0e\u6536\u4f18\u60e0\u653f\u7b56\u3001\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\u548c\u8d1f\u8d23\u4eba\u4efb\u804c\u8d44\u683c\u5ba1\u67e5\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u653f\u5e9c\u8d2d\u4e70\u670d\u52a1\u3001\u94f6\u884c\u4fe1\u8d37\u3001\u62db\u6807\u6295\u6807\u3001\u56fd\u6709\u571f\u5730\u51fa\u8ba9\u3001\u4f01\u4e1a\u4e0a\u5e02\u3001\u8d27\u7269\u901a\u5173\u3001\u7a0e\u6536\u5f81\u7f34\u3001\u793e\u4fdd\u7f34\u8d39\u3001\u5916\u6c47\u7ba1\u7406\u3001\u52b3\u52a8\u7528\u5de5\u3001\u4ef7\u683c\u5236\u5b9a\u3001\u7535\u5b50\u5546\u52a1\u3001\u4ea7\u54c1\u8d28\u91cf\u3001\u98df\u54c1\u836f\u54c1\u5b89\u5168\u3001\u6d88\u8d39\u54c1\u5b89\u5168\u3001\u77e5\u8bc6\u4ea7\u6743\u3001\u73af\u5883\u4fdd\u62a4\u3001\u6cbb\u5b89\u7ba1\u7406\u3001\u4eba\u53e3\u7ba1\u7406\u3001\u51fa\u5165\u5883\u7ba1\u7406\u3001\u6388\u4e88\u8363\u8a89\u79f0\u53f7\u7b49\u65b9\u9762\uff0c\u5efa\u7acb\u8de8\u90e8\u95e8\u8054\u52a8\u54cd\u5e94\u548c\u5931\u4fe1\u7ea6\u675f\u673a\u5236\uff0c\u5bf9\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u5165\u3002\u5efa\u7acb\u5404\u884c\u4e1a\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5c06\u7533\u8bf7\u4eba\u826f\u597d\u7684\u4fe1\u7528\u72b6\u51b5\u4f5c\u4e3a\u5404\u7c7b\u884c\u653f\u8bb8\u53ef\u7684\u5fc5\u5907\u6761\u4ef6\u3002"
        }
      ]
    },
    {
      "number": 20,
      "body": "\u9650\u5236\u88ab\u6cd5\u9662\u5217\u4e3a\u6cd5\u5b9a\u4e0d\u6279\u51c6\u51fa\u5883\u4eba\u5458\u7684\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u529e\u51fa\u5165\u5883\u8bc1\u4ef6\u3002",
      "title": "\u9650\u5236\u88ab\u6cd5\u9662\u5217\u4e3a\u6cd5\u5b9a\u4e0d\u6279\u51c6\u51fa\u5883\u4eba\u5458\u7684\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u529e\u51fa\u5165\u5883\u8bc1\u4ef6\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u516c\u5b89\u5206\u5c40", "departments": [{"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u516c\u5b89\u5206\u5c40", "departments": [{"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": null,
      "court_mark": "exit_ban",
      "words": {
        "effects": "\u9650\u5236\u88ab\u6cd5\u9662\u5217\u4e3a\u6cd5\u5b9a\u4e0d\u6279\u51c6\u51fa\u5883\u4eba\u5458\u7684\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7533\u529e\u51fa\u5165\u5883\u8bc1\u4ef6",
        "verdict": "\u9650\u5236\u88ab\u6cd5\u9662\u5217\u4e3a\u6cd5\u5b9a\u4e0d\u6279\u51c6\u51fa\u5883\u4eba\u5458",
        "binds": "\u51fa\u5883\u4eba\u5458",
        "condition": null,
        "court_mark": "\u88ab\u6cd5\u9662\u5217\u4e3a\u6cd5\u5b9a\u4e0d\u6279\u51c6\u51fa\u5883\u4eba\u5458"
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u6cd5\u5f8b\u5199\u660e\u6cd5\u9662\u53ef\u4ee5\u5bf9\u88ab\u6267\u884c\u4eba\u91c7\u53d6\u6216\u8005\u901a\u77e5\u6709\u5173\u5355\u4f4d\u534f\u52a9\u91c7\u53d6\u9650\u5236\u51fa\u5883\uff1b\u662f\u5426\u9650\u5236\u7531\u6cd5\u9662\u9010\u4eba\u51b3\u5b9a\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6c11\u4e8b\u8bc9\u8bbc\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e8c\u767e\u56db\u5341\u4e8c\u6761", "\u7b2c\u4e8c\u767e\u56db\u5341\u56db\u6761", "\u7b2c\u4e8c\u767e\u4e94\u5341\u4e00\u6761", "\u7b2c\u4e8c\u767e\u4e94\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e8c\u767e\u56db\u5341\u4e8c\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u5411\u6709\u5173\u5355\u4f4d\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u7684\u5b58\u6b3e\u3001\u503a\u5238\u3001\u80a1\u7968\u3001\u57fa\u91d1\u4efd\u989d\u7b49\u8d22\u4ea7\u60c5\u51b5\u3002\n\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u6839\u636e\u4e0d\u540c\u60c5\u5f62\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u88ab\u6267\u884c\u4eba\u7684\u8d22\u4ea7\u3002\u4eba\u6c11\u6cd5\u9662\u51b3\u5b9a\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u8d22\u4ea7\uff0c\u5e94\u5f53\u4f5c\u51fa\u88c1\u5b9a\uff0c\u5e76\u53d1\u51fa\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u56db\u5341\u56db\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u67e5\u5c01\u3001\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u62cd\u5356\u3001\u53d8\u5356\u88ab\u6267\u884c\u4eba\u5e94\u5f53\u5c65\u884c\u4e49\u52a1\u90e8\u5206\u7684\u8d22\u4ea7\u3002\u4f46\u5e94\u5f53\u4fdd\u7559\u88ab\u6267\u884c\u4eba\u53ca\u5176\u6240\u6276\u517b\u5bb6\u5c5e\u7684\u751f\u6d3b\u5fc5\u9700\u54c1\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e00\u6761 \u5728\u6267\u884c\u4e2d\uff0c\u9700\u8981\u529e\u7406\u6709\u5173\u8d22\u4ea7\u6743\u8bc1\u7167\u8f6c\u79fb\u624b\u7eed\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5411\u6709\u5173\u5355\u4f4d\u53d1\u51fa\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e94\u6761 \u88ab\u6267\u884c\u4eba\u4e0d\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5bf9\u5176\u91c7\u53d6\u6216\u8005\u901a\u77e5\u6709\u5173\u5355\u4f4d\u534f\u52a9\u91c7\u53d6\u9650\u5236\u51fa\u5883\uff0c\u5728\u5f81\u4fe1\u7cfb\u7edf\u8bb0\u5f55\u3001\u901a\u8fc7\u5a92\u4f53\u516c\u5e03\u4e0d\u5c65\u884c\u4e49\u52a1\u4fe1\u606f\u4ee5\u53ca\u6cd5\u5f8b\u89c4\u5b9a\u7684\u5176\u4ed6\u63aa\u65bd\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 21,
      "body": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u5176\u4f7f\u7528\u4f4f\u623f\u516c\u79ef\u91d1\u3002",
      "title": "\u4f9d\u6cd5\u4f9d\u89c4\u9650\u5236\u5176\u4f7f\u7528\u4f4f\u623f\u516c\u79ef\u91d1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u4f4f\u5efa\u5c40", "departments": [{"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u4f4f\u5efa\u5c40", "departments": [{"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"}], "open": false},
      "effects": ["consider", "withhold"],
      "verdict": "reference",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u8be5\u4eba\u53e6\u6709\u4ee5\u6b3a\u9a97\u7b49\u4e0d\u6b63\u5f53\u624b\u6bb5\u5957\u53d6\u4f4f\u623f\u516c\u79ef\u91d1\u6216\u8005\u83b7\u5f97\u8d37\u6b3e\u7684\u60c5\u5f62",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u5176\u4f7f\u7528\u4f4f\u623f\u516c\u79ef\u91d1",
        "verdict": "\u4ee5\u4f2a\u9020\u3001\u6b3a\u9a97\u3001\u8d3f\u8d42\u7b49\u4e0d\u6b63\u5f53\u624b\u6bb5\u5957\u53d6\u4f4f\u623f\u516c\u79ef\u91d1\u7684",
        "binds": "\u7f34\u5b58\u804c\u5de5",
        "condition": "\u4ee5\u6b3a\u9a97\u624b\u6bb5\u8fdd\u6cd5\u83b7\u5f97\u4f4f\u623f\u516c\u79ef\u91d1\u8d37\u6b3e\u7684",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u4e3a\u6d4e\u5357\u5e02\u548c\u5c71\u4e1c\u7701\u7684\u89c4\u8303\u6027\u6587\u4ef6\uff0c\u53ea\u9488\u5bf9\u5957\u53d6\u4f4f\u623f\u516c\u79ef\u91d1\u548c\u9a97\u53d6\u8d37\u6b3e\u7684\u884c\u4e3a\uff0c\u9650\u5236\u4f7f\u7528\u4e0d\u80fd\u4ee5\u5217\u5165\u540d\u5355\u4e3a\u636e\uff0c\u6545\u5217\u4e3a\u53c2\u8003\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u6d4e\u5357\u5e02\u4f4f\u623f\u516c\u79ef\u91d1\u63d0\u53d6\u7ba1\u7406\u5b9e\u65bd\u7ec6\u5219",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u4e8c\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u4e09\u6761 \u4ee5\u4f2a\u9020\u3001\u6b3a\u9a97\u3001\u8d3f\u8d42\u7b49\u4e0d\u6b63\u5f53\u624b\u6bb5\u5957\u53d6\u4f4f\u623f\u516c\u79ef\u91d1\u7684\uff0c\u6839\u636e\u56fd\u52a1\u9662\u3001\u7701\u6709\u5173\u89c4\u5b9a\uff0c\u53d6\u6d88\u7f34\u5b58\u804c\u5de5\u4e00\u5b9a\u65f6\u9650\u5185\u4f4f\u623f\u516c\u79ef\u91d1\u63d0\u53d6\u53ca\u8d37\u6b3e\u8d44\u683c\uff0c\u5e76\u4f5c\u4e3a\u5931\u4fe1\u4fe1\u606f\u8bb0\u5165\u4fe1\u7528\u4fe1\u606f\u7cfb\u7edf\u4e2d\uff0c\u5728\u4eca\u540e\u4f4f\u623f\u516c\u79ef\u91d1\u7684\u4f7f\u7528\u65b9\u9762\u5c06\u53d7\u5230\u4e00\u5b9a\u9650\u5236\uff0c\u5df2\u5957\u53d6\u7684\u7531\u516c\u79ef\u91d1\u4e2d\u5fc3\u8d23\u4ee4\u9650\u671f\u9000\u56de\u8d44\u91d1\uff0c\u62d2\u4e0d\u9000\u56de\u7684\uff0c\u53ef\u4ee5\u7533\u8bf7\u4eba\u6c11\u6cd5\u9662\u5f3a\u5236\u6267\u884c\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u8ffd\u7a76\u5176\u5211\u4e8b\u8d23\u4efb\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u5c71\u4e1c\u7701\u4eba\u6c11\u653f\u5e9c\u529e\u516c\u5385\u5173\u4e8e\u5b8c\u5584\u516c\u79ef\u91d1\u7ba1\u7406\u4f53\u5236\u6269\u5927\u4f4f\u623f\u6d88\u8d39\u7684\u6307\u5bfc\u610f\u89c1",
          "document_no": "\u9c81\u653f\u529e\u53d1[2015]34\u53f7",
          "kind": "district_document",
          "articles": ["\u4e94\u3001\uff08\u4e09\uff09"],
          "quote": "\u4e94\u3001\u5f3a\u5316\u516c\u79ef\u91d1\u76d1\u7ba1\n\uff08\u4e09\uff09\u52a0\u5f3a\u98ce\u9669\u9632\u8303\u3002\u5728\u52a0\u5927\u63d0\u53d6\u548c\u8d37\u6b3e\u529b\u5ea6\u7684\u540c\u65f6\uff0c\u8981\u9632\u8303\u9a97\u63d0\u9a97\u8d37\u884c\u4e3a\uff0c\u4e25\u683c\u4e1a\u52a1\u5ba1\u6279\u548c\u8d37\u540e\u7ba1\u7406\uff0c\u786e\u4fdd\u8d44\u91d1\u5b89\u5168\u3002\u63d0\u9ad8\u4f4f\u623f\u516c\u79ef\u91d1\u8d37\u6b3e\u98ce\u9669\u51c6\u5907\u91d1\u63d0\u53d6\u6bd4\u4f8b\uff0c\u7531\u8d37\u6b3e\u4f59\u989d\u76841%\u63d0\u9ad8\u52302%\u3002\u4f4f\u623f\u516c\u79ef\u91d1\u8d37\u6b3e\u7387\u8d85\u8fc785%\u7684\u57ce\u533a\u8981\u53ca\u65f6\u8c03\u6574\u4f4f\u623f\u516c\u79ef\u91d1\u4f7f\u7528\u653f\u7b56\uff0c\u786e\u4fdd\u4f4f\u623f\u516c\u79ef\u91d1\u4e1a\u52a1\u6301\u7eed\u5065\u5eb7\u53d1\u5c55\u3002\u5404\u533a\u8981\u7ed3\u5408\u5f53\u5730\u5b9e\u9645\u60c5\u51b5\uff0c\u7814\u7a76\u5236\u5b9a\u5177\u4f53\u5b9e\u65bd\u529e\u6cd5\u548c\u7ec6\u5219\uff0c\u7ecf\u4f4f\u623f\u516c\u79ef\u91d1\u7ba1\u7406\u59d4\u5458\u4f1a\u5ba1\u8bae\u901a\u8fc7\u540e\u6267\u884c\uff0c\u5e76\u62a5\u7701\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u5385\u3001\u7701\u8d22\u653f\u5385\u3001\u4eba\u6c11\u94f6\u884c\u6d4e\u5357\u5206\u884c\u5907\u6848\u3002",
          "quote_reading": null
        },
        {
          "no": 3,
          "document": "\u6d4e\u5357\u5e02\u4f4f\u623f\u516c\u79ef\u91d1\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "district_document",
          "articles": ["\u7b2c\u4e94\u5341\u6761", "\u7b2c\u4e94\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u4e94\u5341\u6761 \u4ee5\u6b3a\u9a97\u624b\u6bb5\u8fdd\u6cd5\u83b7\u5f97\u4f4f\u623f\u516c\u79ef\u91d1\u8d37\u6b3e\u7684\uff0c\u516c\u79ef\u91d1\u4e2d\u5fc3\u5e94\u5f53\u8d23\u4ee4\u501f\u6b3e\u4eba\u9650\u671f\u9000\u56de\u8fdd\u6cd5\u6240\u8d37\u6b3e\u989d\uff0c\u8bb0\u5165\u4e2a\u4eba\u4fe1\u7528\u8bb0\u5f55\uff0c\u53ef\u4ee5\u5e76\u59041000\u5143\u4ee5\u4e0b\u7684\u7f5a\u6b3e\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002\n\u7b2c\u4e94\u5341\u4e00\u6761 \u516c\u79ef\u91d1\u4e2d\u5fc3\u8fdd\u53cd\u672c\u529e\u6cd5\u7b2c\u56db\u5341\u4e09\u6761\u3001\u7b2c\u56db\u5341\u56db\u6761\u89c4\u5b9a\u7684\uff0c\u533a\u76d1\u5bdf\u90e8\u95e8\u5bf9\u8d1f\u6709\u8d23\u4efb\u7684\u4e3b\u7ba1\u4eba\u5458\u548c\u5176\u4ed6\u76f4\u63a5\u8d23\u4efb\u4eba\u5458\u7ed9\u4e88\u901a\u62a5\u6279\u8bc4\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u884c\u653f\u5904\u5206\uff1b\u6784\u6210\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 22,
      "body": "\u9650\u5236\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821\u3002",
      "title": "\u9650\u5236\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u6559\u80b2\u5c40", "departments": [{"written": "\u533a\u6559\u80b2\u5c40", "department": "\u533a\u6559\u80b2\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u6559\u80b2\u5c40", "departments": [{"written": "\u533a\u6559\u80b2\u5c40", "department": "\u533a\u6559\u80b2\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u4ee5\u5176\u8d22\u4ea7\u652f\u4ed8\u3001\u6536\u8d39\u9ad8\u4e8e\u4e00\u822c\u6807\u51c6\u7684\u79c1\u7acb\u5b66\u6821",
      "court_mark": null,
      "exemption": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u9650\u5236\u88ab\u6267\u884c\u4eba\u9ad8\u6d88\u8d39\u53ca\u6709\u5173\u6d88\u8d39\u7684\u82e5\u5e72\u89c4\u5b9a\uff08\u6cd5\u91ca\u30142015\u301517\u53f7\uff09\u7b2c\u4e09\u6761\u3001\u7b2c\u516b\u6761",
      "words": {
        "effects": "\u9650\u5236\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821",
        "verdict": "\u9650\u5236\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821",
        "binds": "\u88ab\u6267\u884c\u4eba\u4e3a\u81ea\u7136\u4eba\u7684",
        "condition": "\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u53f8\u6cd5\u89e3\u91ca\u5199\u660e\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u7684\u88ab\u6267\u884c\u4eba\u5e94\u5f53\u88ab\u9650\u5236\u6d88\u8d39\uff0c\u5176\u7b2c\u4e09\u6761\u7b2c\uff08\u4e03\uff09\u9879\u4e3a\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821\uff1b\u9650\u5236\u7684\u662f\u88ab\u6267\u884c\u4eba\u7684\u652f\u51fa\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u9650\u5236\u88ab\u6267\u884c\u4eba\u9ad8\u6d88\u8d39\u53ca\u6709\u5173\u6d88\u8d39\u7684\u82e5\u5e72\u89c4\u5b9a",
          "document_no": null,
          "kind": "judicial_interpretation",
          "articles": ["\u7b2c\u4e00\u6761", "\u7b2c\u4e09\u6761", "\u7b2c\u516d\u6761", "\u7b2c\u516b\u6761", "\u7b2c\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u4e00\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u4e66\u6307\u5b9a\u7684\u671f\u95f4\u5c65\u884c\u751f\u6548\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u7ed9\u4ed8\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\uff0c\u9650\u5236\u5176\u9ad8\u6d88\u8d39\u53ca\u975e\u751f\u6d3b\u6216\u8005\u7ecf\u8425\u5fc5\u9700\u7684\u6709\u5173\u6d88\u8d39\u3002\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u7684\u88ab\u6267\u884c\u4eba\uff0c\u4eba\u6c11\u6cd5\u9662\u5e94\u5f53\u5bf9\u5176\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u3002\n\u7b2c\u4e09\u6761 \u88ab\u6267\u884c\u4eba\u4e3a\u81ea\u7136\u4eba\u7684\uff0c\u88ab\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u540e\uff0c\u4e0d\u5f97\u6709\u4ee5\u4e0b\u9ad8\u6d88\u8d39\u53ca\u975e\u751f\u6d3b\u548c\u5de5\u4f5c\u5fc5\u9700\u7684\u6d88\u8d39\u884c\u4e3a\uff1a\n\uff08\u4e00\uff09\u4e58\u5750\u4ea4\u901a\u5de5\u5177\u65f6\uff0c\u9009\u62e9\u98de\u673a\u3001\u5217\u8f66\u8f6f\u5367\u3001\u8f6e\u8239\u4e8c\u7b49\u4ee5\u4e0a\u8231\u4f4d\uff1b\n\uff08\u4e8c\uff09\u5728\u661f\u7ea7\u4ee5\u4e0a\u5bbe\u9986\u3001\u9152\u5e97\u3001\u591c\u603b\u4f1a\u3001\u9ad8\u5c14\u592b\u7403\u573a\u7b49\u573a\u6240\u8fdb\u884c\u9ad8\u6d88\u8d39\uff1b\n\uff08\u4e09\uff09\u8d2d\u4e70\u4e0d\u52a8\u4ea7\u6216\u8005\u65b0\u5efa\u3001\u6269\u5efa\u3001\u9ad8\u6863\u88c5\u4fee\u623f\u5c4b\uff1b\n\uff08\u56db\uff09\u79df\u8d41\u9ad8\u6863\u5199\u5b57\u697c\u3001\u5bbe\u9986\u3001\u516c\u5bd3\u7b49\u573a\u6240\u529e\u516c\uff1b\n\uff08\u4e94\uff09\u8d2d\u4e70\u975e\u7ecf\u8425\u5fc5\u9700\u8f66\u8f86\uff1b\n\uff08\u516d\uff09\u65c5\u6e38\u3001\u5ea6\u5047\uff1b\n\uff08\u4e03\uff09\u5b50\u5973\u5c31\u8bfb\u9ad8\u6536\u8d39\u79c1\u7acb\u5b66\u6821\uff1b\n\uff08\u516b\uff09\u652f\u4ed8\u9ad8\u989d\u4fdd\u8d39\u8d2d\u4e70\u4fdd\u9669\u7406\u8d22\u4ea7\u54c1\uff1b\n\uff08\u4e5d\uff09\u4e58\u5750G\u5b57\u5934\u52a8\u8f66\u7ec4\u5217\u8f66\u5168\u90e8\u5ea7\u4f4d\u3001\u5176\u4ed6\u52a8\u8f66\u7ec4\u5217\u8f66\u4e00\u7b49\u4ee5\u4e0a\u5ea7\u4f4d\u7b49\u5176\u4ed6\u975e\u751f\u6d3b\u548c\u5de5\u4f5c\u5fc5\u9700\u7684\u6d88\u8d39\u884c\u4e3a\u3002\n\u88ab\u6267\u884c\u4eba\u4e3a\u5355\u4f4d\u7684\uff0c\u88ab\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u540e\uff0c\u88ab\u6267\u884c\u4eba\u53ca\u5176\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u3001\u5f71\u54cd\u503a\u52a1\u5c65\u884c\u7684\u76f4\u63a5\u8d23\u4efb\u4eba\u5458\u3001\u5b9e\u9645\u63a7\u5236\u4eba\u4e0d\u5f97\u5b9e\u65bd\u524d\u6b3e\u89c4\u5b9a\u7684\u884c\u4e3a\u3002\u56e0\u79c1\u6d88\u8d39\u4ee5\u4e2a\u4eba\u8d22\u4ea7\u5b9e\u65bd\u524d\u6b3e\u89c4\u5b9a\u884c\u4e3a\u7684\uff0c\u53ef\u4ee5\u5411\u6267\u884c\u6cd5\u9662\u63d0\u51fa\u7533\u8bf7\u3002\u6267\u884c\u6cd5\u9662\u5ba1\u67e5\u5c5e\u5b9e\u7684\uff0c\u5e94\u4e88\u51c6\u8bb8\u3002\n\u7b2c\u516d\u6761 \u4eba\u6c11\u6cd5\u9662\u51b3\u5b9a\u91c7\u53d6\u9650\u5236\u6d88\u8d39\u63aa\u65bd\u7684\uff0c\u53ef\u4ee5\u6839\u636e\u6848\u4ef6\u9700\u8981\u548c\u88ab\u6267\u884c\u4eba\u7684\u60c5\u51b5\u5411\u6709\u4e49\u52a1\u534f\u52a9\u8c03\u67e5\u3001\u6267\u884c\u7684\u5355\u4f4d\u9001\u8fbe\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u4e5f\u53ef\u4ee5\u5728\u76f8\u5173\u5a92\u4f53\u4e0a\u8fdb\u884c\u516c\u544a\u3002\n\u7b2c\u516b\u6761 \u88ab\u9650\u5236\u6d88\u8d39\u7684\u88ab\u6267\u884c\u4eba\u56e0\u751f\u6d3b\u6216\u8005\u7ecf\u8425\u5fc5\u9700\u800c\u8fdb\u884c\u672c\u89c4\u5b9a\u7981\u6b62\u7684\u6d88\u8d39\u6d3b\u52a8\u7684\uff0c\u5e94\u5f53\u5411\u4eba\u6c11\u6cd5\u9662\u63d0\u51fa\u7533\u8bf7\uff0c\u83b7\u6279\u51c6\u540e\u65b9\u53ef\u8fdb\u884c\u3002\n\u7b2c\u5341\u4e00\u6761 \u88ab\u6267\u884c\u4eba\u8fdd\u53cd\u9650\u5236\u6d88\u8d39\u4ee4\u8fdb\u884c\u6d88\u8d39\u7684\u884c\u4e3a\u5c5e\u4e8e\u62d2\u4e0d\u5c65\u884c\u4eba\u6c11\u6cd5\u9662\u5df2\u7ecf\u53d1\u751f\u6cd5\u5f8b\u6548\u529b\u7684\u5224\u51b3\u3001\u88c1\u5b9a\u7684\u884c\u4e3a\uff0c\u7ecf\u67e5\u8bc1\u5c5e\u5b9e\u7684\uff0c\u4f9d\u7167\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6c11\u4e8b\u8bc9\u8bbc\u6cd5\u300b\u7b2c\u4e00\u767e\u4e00\u5341\u4e00\u6761\u7684\u89c4\u5b9a\uff0c\u4e88\u4ee5\u62d8\u7559\u3001\u7f5a\u6b3e\uff1b\u60c5\u8282\u4e25\u91cd\uff0c\u6784\u6210\u72af\u7f6a\u7684\uff0c\u8ffd\u7a76\u5176\u5211\u4e8b\u8d23\u4efb\u3002\u6709\u5173\u5355\u4f4d\u5728\u6536\u5230\u4eba\u6c11\u6cd5\u9662\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u540e\uff0c\u4ecd\u5141\u8bb8\u88ab\u6267\u884c\u4eba\u8fdb\u884c\u9ad8\u6d88\u8d39\u53ca\u975e\u751f\u6d3b\u6216\u8005\u7ecf\u8425\u5fc5\u9700\u7684\u6709\u5173\u6d88\u8d39\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u4f9d\u7167\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6c11\u4e8b\u8bc9\u8bbc\u6cd5\u300b\u7b2c\u4e00\u767e\u4e00\u5341\u56db\u6761\u7684\u89c4\u5b9a\uff0c\u8ffd\u7a76\u5176\u6cd5\u5f8b\u8d23\u4efb\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 23,
      "body": "\u4f9d\u6cd5\u9650\u5236\u62c5\u4efb\u56fd\u4f01\u9ad8\u7ba1\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u62c5\u4efb\u56fd\u4f01\u9ad8\u7ba1\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u6240\u4efb\u804c\u52a1\u662f\u56fd\u6709\u4f01\u4e1a\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u6216\u8005\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u62c5\u4efb\u56fd\u4f01\u9ad8\u7ba1",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u56fd\u4f01\u9ad8\u7ba1",
        "condition": "\u56fd\u4f01\u9ad8\u7ba1",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u6cd5\u5f8b\u8981\u6c42\u826f\u597d\u7684\u54c1\u884c\uff0c\u5e76\u63f4\u5f15\u516c\u53f8\u6cd5\u89c4\u5b9a\u7684\u4e0d\u5f97\u4efb\u804c\u60c5\u5f62\uff08\u5176\u4e2d\u6709\u4e2a\u4eba\u5230\u671f\u672a\u6e05\u507f\u7684\u8f83\u5927\u503a\u52a1\uff09\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u4f01\u4e1a\u56fd\u6709\u8d44\u4ea7\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e8c\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u4e09\u6761 \u5c65\u884c\u51fa\u8d44\u4eba\u804c\u8d23\u7684\u673a\u6784\u4efb\u547d\u6216\u8005\u5efa\u8bae\u4efb\u547d\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\uff0c\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u6709\u826f\u597d\u7684\u54c1\u884c\uff1b\n\uff08\u4e8c\uff09\u6709\u7b26\u5408\u804c\u4f4d\u8981\u6c42\u7684\u4e13\u4e1a\u77e5\u8bc6\u548c\u5de5\u4f5c\u80fd\u529b\uff1b\n\uff08\u4e09\uff09\u6709\u80fd\u591f\u6b63\u5e38\u5c65\u884c\u804c\u8d23\u7684\u8eab\u4f53\u6761\u4ef6\uff1b\n\uff08\u56db\uff09\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u7684\u5176\u4ed6\u6761\u4ef6\u3002\n\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u5728\u4efb\u804c\u671f\u95f4\u51fa\u73b0\u4e0d\u7b26\u5408\u524d\u6b3e\u89c4\u5b9a\u60c5\u5f62\u6216\u8005\u51fa\u73b0\u300a\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u53f8\u6cd5\u300b\u89c4\u5b9a\u7684\u4e0d\u5f97\u62c5\u4efb\u516c\u53f8\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u60c5\u5f62\u7684\uff0c\u5c65\u884c\u51fa\u8d44\u4eba\u804c\u8d23\u7684\u673a\u6784\u5e94\u5f53\u4f9d\u6cd5\u4e88\u4ee5\u514d\u804c\u6216\u8005\u63d0\u51fa\u514d\u804c\u5efa\u8bae\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 24,
      "body": "\u4f9d\u6cd5\u9650\u5236\u4efb\u804c\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u6216\u91d1\u878d\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u4efb\u804c\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u6216\u91d1\u878d\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u884c\u653f\u5ba1\u6279\u5c40",
        "departments": [{"written": "\u533a\u884c\u653f\u5ba1\u6279\u5c40", "department": "\u533a\u884c\u653f\u5ba1\u6279\u5c40"}],
        "open": false
      },
      "implementing": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u6240\u4efb\u804c\u52a1\u662f\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u6216\u8005\u91d1\u878d\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u6216\u8005\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458",
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u4efb\u804c\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u6216\u91d1\u878d\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458",
        "condition": "\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u6216\u91d1\u878d\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u4e24\u4e2a\u529e\u6cd5\u4ee5\u4e2a\u4eba\u6709\u6570\u989d\u8f83\u5927\u7684\u5230\u671f\u672a\u6e05\u507f\u503a\u52a1\u4e3a\u4e0d\u5f97\u4efb\u804c\u7684\u60c5\u5f62\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u5176\u4e2d\u4e00\u6761\u517c\u53ca\u914d\u5076\uff0c\u672c\u7cfb\u7edf\u4e0d\u636e\u6b64\u5bf9\u914d\u5076\u4f5c\u4efb\u4f55\u5904\u7406\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u7ba1\u7406\u6682\u884c\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u516d\u6761"],
          "quote": "\u7b2c\u516d\u6761 \u4e0b\u5217\u4eba\u5458\u4e0d\u5f97\u62c5\u4efb\u878d\u8d44\u6027\u62c5\u4fdd\u516c\u53f8\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\uff1a\n\uff08\u4e00\uff09\u6709\u6545\u610f\u6216\u91cd\u5927\u8fc7\u5931\u72af\u7f6a\u8bb0\u5f55\u7684\uff1b\n\uff08\u4e8c\uff09\u56e0\u8fdd\u53cd\u804c\u4e1a\u64cd\u5b88\u6216\u8005\u5de5\u4f5c\u4e25\u91cd\u5931\u804c\u7ed9\u6240\u4efb\u804c\u7684\u673a\u6784\u9020\u6210\u91cd\u5927\u635f\u5931\u6216\u8005\u6076\u52a3\u5f71\u54cd\u7684\uff1b\n\uff08\u4e09\uff09\u6700\u8fd1\u4e94\u5e74\u62c5\u4efb\u56e0\u8fdd\u6cd5\u7ecf\u8425\u800c\u88ab\u64a4\u9500\u3001\u63a5\u7ba1\u3001\u5408\u5e76\u3001\u5ba3\u544a\u7834\u4ea7\u6216\u8005\u540a\u9500\u8425\u4e1a\u6267\u7167\u7684\u673a\u6784\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\uff0c\u5e76\u8d1f\u6709\u4e2a\u4eba\u8d23\u4efb\u7684\uff1b\n\uff08\u56db\uff09\u66fe\u5728\u5c65\u884c\u5de5\u4f5c\u804c\u8d23\u65f6\u6709\u63d0\u4f9b\u865a\u5047\u4fe1\u606f\u7b49\u8fdd\u53cd\u8bda\u4fe1\u539f\u5219\u884c\u4e3a\uff0c\u6216\u6307\u4f7f\u3001\u53c2\u4e0e\u6240\u4efb\u804c\u673a\u6784\u5bf9\u6297\u4f9d\u6cd5\u76d1\u7ba1\u6216\u6848\u4ef6\u67e5\u5904\uff0c\u60c5\u8282\u4e25\u91cd\u7684\uff1b\n\uff08\u4e94\uff09\u88ab\u53d6\u6d88\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u6216\u7981\u6b62\u4ece\u4e8b\u62c5\u4fdd\u6216\u91d1\u878d\u884c\u4e1a\u5de5\u4f5c\u7684\u5e74\u9650\u672a\u6ee1\u7684\uff1b\n\uff08\u516d\uff09\u63d0\u4ea4\u865a\u5047\u7533\u8bf7\u6750\u6599\u6216\u660e\u77e5\u4e0d\u5177\u5907\u672c\u529e\u6cd5\u89c4\u5b9a\u7684\u4efb\u804c\u8d44\u683c\u6761\u4ef6\uff0c\u91c7\u7528\u6b3a\u9a97\u3001\u8d3f\u8d42\u7b49\u4e0d\u6b63\u5f53\u624b\u6bb5\u83b7\u5f97\u4efb\u804c\u8d44\u683c\u6838\u51c6\u7684\uff1b\n\uff08\u4e03\uff09\u4e2a\u4eba\u6216\u914d\u5076\u6709\u6570\u989d\u8f83\u5927\u7684\u5230\u671f\u672a\u507f\u8fd8\u503a\u52a1\u7684\uff1b\n\uff08\u516b\uff09\u6cd5\u5f8b\u3001\u6cd5\u89c4\u89c4\u5b9a\u7684\u5176\u4ed6\u60c5\u5f62\u3002",
          "quote_reading": null
        },
        {
          "no": 2,
          "document": "\u91d1\u878d\u673a\u6784\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u7ba1\u7406\u529e\u6cd5",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u5341\u4e09\u6761 \u6709\u4e0b\u5217\u60c5\u5f62\u4e4b\u4e00\u7684\uff0c\u4e0d\u5f97\u62c5\u4efb\u91d1\u878d\u673a\u6784\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\uff1a\n\uff08\u4e00\uff09\u56e0\u72af\u6709\u8d2a\u6c61\u3001\u8d3f\u8d42\u3001\u4fb5\u5360\u8d22\u4ea7\u3001\u632a\u7528\u8d22\u4ea7\u7f6a\u6216\u8005\u7834\u574f\u793e\u4f1a\u7ecf\u6d4e\u79e9\u5e8f\u7f6a\uff0c\u88ab\u5224\u5904\u5211\u7f5a\uff0c\u6216\u8005\u56e0\u72af\u7f6a\u88ab\u5265\u593a\u653f\u6cbb\u6743\u5229\u7684\uff1b\n\uff08\u4e8c\uff09\u66fe\u7ecf\u62c5\u4efb\u56e0\u8fdd\u6cd5\u7ecf\u8425\u88ab\u540a\u9500\u8425\u4e1a\u6267\u7167\u6216\u56e0\u7ecf\u8425\u4e0d\u5584\u7834\u4ea7\u6e05\u7b97\u7684\u4f01\u4e1a\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff0c\u5e76\u5bf9\u6b64\u8d1f\u6709\u4e2a\u4eba\u8d23\u4efb\u6216\u76f4\u63a5\u9886\u5bfc\u8d23\u4efb\u7684\uff1b\n\uff08\u4e09\uff09\u5bf9\u56e0\u5de5\u4f5c\u5931\u8bef\u6216\u7ecf\u6d4e\u6848\u4ef6\u7ed9\u6240\u4efb\u804c\u91d1\u878d\u673a\u6784\u6216\u5176\u4ed6\u4f01\u4e1a\u9020\u6210\u91cd\u5927\u635f\u5931\u8d1f\u6709\u4e2a\u4eba\u8d23\u4efb\u6216\u76f4\u63a5\u9886\u5bfc\u8d23\u4efb\u7684\uff1b\n\uff08\u56db\uff09\u4e2a\u4eba\u8d1f\u6709\u6570\u989d\u8f83\u5927\u7684\u503a\u52a1\u4e14\u5230\u671f\u672a\u6e05\u507f\u7684\uff1b\n\uff08\u4e94\uff09\u63d0\u4f9b\u865a\u5047\u6750\u6599\u7b49\u5f04\u865a\u4f5c\u5047\u884c\u4e3a\u7684\uff1b\n\uff08\u516d\uff09\u6709\u8d4c\u535a\u3001\u5438\u6bd2\u3001\u5ad6\u5a3c\u7b49\u8fdd\u53cd\u793e\u4f1a\u516c\u5fb7\u4e0d\u826f\u884c\u4e3a\uff0c\u9020\u6210\u4e0d\u826f\u5f71\u54cd\u7684\uff1b\n\uff08\u4e03\uff09\u5df2\u7d2f\u8ba1\u4e24\u6b21\u88ab\u4e2d\u56fd\u4eba\u6c11\u94f6\u884c\u6216\u5176\u4ed6\u76d1\u7ba1\u5f53\u5c40\u53d6\u6d88\u91d1\u878d\u673a\u6784\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4efb\u804c\u8d44\u683c\u7684\uff1b\n\uff08\u516b\uff09\u5176\u4ed6\u6cd5\u5f8b\u3001\u6cd5\u89c4\u89c4\u5b9a\u4e0d\u80fd\u62c5\u4efb\u91d1\u878d\u673a\u6784\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u7684\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 25,
      "body": "\u4f9d\u6cd5\u9650\u5236\u62c5\u4efb\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u62c5\u4efb\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u6c11\u653f\u5c40", "departments": [{"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u6c11\u653f\u5c40", "departments": [{"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u62c5\u4efb\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u4e2a\u4eba\u7684",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u610f\u89c1\u76f4\u63a5\u5199\u660e\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u4e2a\u4eba\u7684\uff0c\u9650\u5236\u5176\u767b\u8bb0\u6216\u5907\u6848\u4e3a\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u5173\u4e8e\u52a0\u5feb\u63a8\u8fdb\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4fe1\u7528\u76d1\u7763\u3001\u8b66\u793a\u548c\u60e9\u6212\u673a\u5236\u5efa\u8bbe\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u4e09\uff094\uff0e"],
          "quote": "\uff08\u4e09\uff09\u4efb\u804c\u8d44\u683c\u9650\u5236\n4\uff0e\u62c5\u4efb\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba\u9650\u5236\u3002\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u4e2a\u4eba\u7684\uff0c\u9650\u5236\u5176\u767b\u8bb0\u6216\u5907\u6848\u4e3a\u793e\u4f1a\u7ec4\u7ec7\u8d1f\u8d23\u4eba\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 26,
      "body": "\u4f9d\u6cd5\u9650\u5236\u767b\u8bb0\u4e3a\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u767b\u8bb0\u4e3a\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u59d4\u7f16\u529e", "departments": [{"written": "\u533a\u59d4\u7f16\u529e", "department": "\u533a\u59d4\u7f16\u529e"}], "open": false},
      "implementing": {"text": "\u533a\u59d4\u7f16\u529e", "departments": [{"written": "\u533a\u59d4\u7f16\u529e", "department": "\u533a\u59d4\u7f16\u529e"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u767b\u8bb0\u4e3a\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba",
        "verdict": "\u4f9d\u6cd5\u9650\u5236",
        "binds": "\u5177\u6709\u5b8c\u5168\u6c11\u4e8b\u884c\u4e3a\u80fd\u529b\u7684\u81ea\u7136\u4eba",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u7ec6\u5219\u53ea\u89c4\u5b9a\u6cd5\u5b9a\u4ee3\u8868\u4eba\u7684\u4e00\u822c\u6761\u4ef6\u548c\u8fdd\u89c4\u4ea7\u751f\u8d1f\u8d23\u4eba\u7684\u540e\u679c\uff0c\u672a\u63d0\u53ca\u4fe1\u7528\u6216\u8005\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u9650\u5236\u6240\u636e\u5b9e\u4e3a\u672c\u8ba1\u5212\u5e8f\u8a00\u6240\u4f9d\u7684\u4e2d\u529e\u53d1\u30142016\u301564\u53f7\u7684\u76f8\u5e94\u89c4\u5b9a\uff0c\u8be5\u89c4\u5b9a\u672a\u5728\u6b64\u5f15\u7528\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u4e8b\u4e1a\u5355\u4f4d\u767b\u8bb0\u7ba1\u7406\u6682\u884c\u6761\u4f8b\u5b9e\u65bd\u7ec6\u5219",
          "document_no": "\u4e2d\u592e\u7f16\u529e\u53d1\u30142014\u30154\u53f7",
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e09\u5341\u4e00\u6761"],
          "quote": "\u7b2c\u4e09\u5341\u4e00\u6761 \u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u5b8c\u5168\u6c11\u4e8b\u884c\u4e3a\u80fd\u529b\u7684\u81ea\u7136\u4eba\u3002\n\uff08\u4e8c\uff09\u201c\u8be5\u4e8b\u4e1a\u5355\u4f4d\u7684\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba\uff1b\u8fdd\u53cd\u6cd5\u5f8b\u3001\u6cd5\u89c4\u548c\u653f\u7b56\u89c4\u5b9a\u4ea7\u751f\u7684\u4e8b\u4e1a\u5355\u4f4d\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba\uff0c\u4e0d\u5f97\u62c5\u4efb\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002\u201d",
          "quote_reading": "\u7b2c\u4e09\u5341\u4e00\u6761 \u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u5e94\u5f53\u5177\u5907\u4e0b\u5217\u6761\u4ef6\uff1a\n\uff08\u4e00\uff09\u5177\u6709\u5b8c\u5168\u6c11\u4e8b\u884c\u4e3a\u80fd\u529b\u7684\u81ea\u7136\u4eba\u3002\n\uff08\u4e8c\uff09\u8be5\u4e8b\u4e1a\u5355\u4f4d\u7684\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba\uff1b\u8fdd\u53cd\u6cd5\u5f8b\u3001\u6cd5\u89c4\u548c\u653f\u7b56\u89c4\u5b9a\u4ea7\u751f\u7684\u4e8b\u4e1a\u5355\u4f4d\u4e3b\u8981\u884c\u653f\u8d1f\u8d23\u4eba\uff0c\u4e0d\u5f97\u62c5\u4efb\u4e8b\u4e1a\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3002"
        }
      ]
    },
    {
      "number": 27,
      "body": "\u4f9d\u6cd5\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458\u3002",
      "title": "\u4f9d\u6cd5\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u59d4\u7ec4\u7ec7\u90e8\u3001\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40",
        "departments": [
          {"written": "\u533a\u59d4\u7ec4\u7ec7\u90e8", "department": "\u533a\u59d4\u7ec4\u7ec7\u90e8"},
          {"written": "\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40", "department": "\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40"}
        ],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u59d4\u7ec4\u7ec7\u90e8\u3001\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40",
        "departments": [
          {"written": "\u533a\u59d4\u7ec4\u7ec7\u90e8", "department": "\u533a\u59d4\u7ec4\u7ec7\u90e8"},
          {"written": "\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40", "department": "\u533a\u4eba\u529b\u8d44\u6e90\u793e\u4f1a\u4fdd\u969c\u5c40"}
        ],
        "open": false
      },
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458",
        "verdict": "\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458",
        "binds": "\u62db\u5f55\uff08\u8058\uff09\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u610f\u89c1\u76f4\u63a5\u5199\u660e\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff1b\u5bf9\u5728\u804c\u4eba\u5458\uff0c\u8be5\u610f\u89c1\u53ea\u8981\u6c42\u5c06\u5931\u4fe1\u60c5\u51b5\u4f5c\u4e3a\u8bc4\u5148\u3001\u8bc4\u4f18\u3001\u664b\u804c\u664b\u7ea7\u7684\u53c2\u8003\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u516c\u52a1\u5458\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u5341\u4e8c\u6761", "\u7b2c\u4e8c\u5341\u56db\u6761", "\u7b2c\u4e09\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u5341\u4e8c\u6761 \u516c\u52a1\u5458\u5e94\u5f53\u5c65\u884c\u4e0b\u5217\u4e49\u52a1\uff1a\n\uff08\u4e00\uff09\u6a21\u8303\u9075\u5b88\u5baa\u6cd5\u548c\u6cd5\u5f8b\uff1b\n\uff08\u4e8c\uff09\u6309\u7167\u89c4\u5b9a\u7684\u6743\u9650\u548c\u7a0b\u5e8f\u8ba4\u771f\u5c65\u884c\u804c\u8d23\uff0c\u52aa\u529b\u63d0\u9ad8\u5de5\u4f5c\u6548\u7387\uff1b\n\uff08\u4e09\uff09\u5168\u5fc3\u5168\u610f\u4e3a\u4eba\u6c11\u670d\u52a1\uff0c\u63a5\u53d7\u4eba\u6c11\u76d1\u7763\uff1b\n\uff08\u56db\uff09\u7ef4\u62a4\u56fd\u5bb6\u7684\u5b89\u5168\u3001\u8363\u8a89\u548c\u5229\u76ca\uff1b\n\uff08\u4e94\uff09\u5fe0\u4e8e\u804c\u5b88\uff0c\u52e4\u52c9\u5c3d\u8d23\uff0c\u670d\u4ece\u548c\u6267\u884c\u4e0a\u7ea7\u4f9d\u6cd5\u4f5c\u51fa\u7684\u51b3\u5b9a\u548c\u547d\u4ee4\uff1b\n\uff08\u516d\uff09\u4fdd\u5b88\u56fd\u5bb6\u79d8\u5bc6\u548c\u5de5\u4f5c\u79d8\u5bc6\uff1b\n\uff08\u4e03\uff09\u9075\u5b88\u7eaa\u5f8b\uff0c\u606a\u5b88\u804c\u4e1a\u9053\u5fb7\uff0c\u6a21\u8303\u9075\u5b88\u793e\u4f1a\u516c\u5fb7\n\uff08\u516b\uff09\u6e05\u6b63\u5ec9\u6d01\uff0c\u516c\u9053\u6b63\u6d3e\uff1b\n\uff08\u4e5d\uff09\u6cd5\u5f8b\u89c4\u5b9a\u7684\u5176\u4ed6\u4e49\u52a1\u3002\n\u7b2c\u4e8c\u5341\u56db\u6761 \u4e0b\u5217\u4eba\u5458\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\uff1a\n\uff08\u4e00\uff09\u66fe\u56e0\u72af\u7f6a\u53d7\u8fc7\u5211\u4e8b\u5904\u7f5a\u7684\uff1b\n\uff08\u4e8c\uff09\u66fe\u88ab\u5f00\u9664\u516c\u804c\u7684\uff1b\n\uff08\u4e09\uff09\u6709\u6cd5\u5f8b\u89c4\u5b9a\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\u7684\u5176\u4ed6\u60c5\u5f62\u7684\n\u7b2c\u4e09\u5341\u4e09\u6761 \u5bf9\u516c\u52a1\u5458\u7684\u8003\u6838\uff0c\u6309\u7167\u7ba1\u7406\u6743\u9650\uff0c\u5168\u9762\u8003\u6838\u516c\u52a1\u5458\u7684\u5fb7\u3001\u80fd\u3001\u52e4\u3001\u7ee9\u3001\u5ec9\uff0c\u91cd\u70b9\u8003\u6838\u5de5\u4f5c\u5b9e\u7ee9\u3002",
          "quote_reading": "\u7b2c\u5341\u4e8c\u6761 \u516c\u52a1\u5458\u5e94\u5f53\u5c65\u884c\u4e0b\u5217\u4e49\u52a1\uff1a\n\uff08\u4e00\uff09\u6a21\u8303\u9075\u5b88\u5baa\u6cd5\u548c\u6cd5\u5f8b\uff1b\n\uff08\u4e8c\uff09\u6309\u7167\u89c4\u5b9a\u7684\u6743\u9650\u548c\u7a0b\u5e8f\u8ba4\u771f\u5c65\u884c\u804c\u8d23\uff0c\u52aa\u529b\u63d0\u9ad8\u5de5\u4f5c\u6548\u7387\uff1b\n\uff08\u4e09\uff09\u5168\u5fc3\u5168\u610f\u4e3a\u4eba\u6c11\u670d\u52a1\uff0c\u63a5\u53d7\u4eba\u6c11\u76d1\u7763\uff1b\n\uff08\u56db\uff09\u7ef4\u62a4\u56fd\u5bb6\u7684\u5b89\u5168\u3001\u8363\u8a89\u548c\u5229\u76ca\uff1b\n\uff08\u4e94\uff09\u5fe0\u4e8e\u804c\u5b88\uff0c\u52e4\u52c9\u5c3d\u8d23\uff0c\u670d\u4ece\u548c\u6267\u884c\u4e0a\u7ea7\u4f9d\u6cd5\u4f5c\u51fa\u7684\u51b3\u5b9a\u548c\u547d\u4ee4\uff1b\n\uff08\u516d\uff09\u4fdd\u5b88\u56fd\u5bb6\u79d8\u5bc6\u548c\u5de5\u4f5c\u79d8\u5bc6\uff1b\n\uff08\u4e03\uff09\u9075\u5b88\u7eaa\u5f8b\uff0c\u606a\u5b88\u804c\u4e1a\u9053\u5fb7\uff0c\u6a21\u8303\u9075\u5b88\u793e\u4f1a\u516c\u5fb7\uff1b\n\uff08\u516b\uff09\u6e05\u6b63\u5ec9\u6d01\uff0c\u516c\u9053\u6b63\u6d3e\uff1b\n\uff08\u4e5d\uff09\u6cd5\u5f8b\u89c4\u5b9a\u7684\u5176\u4ed6\u4e49\u52a1\u3002\n\u7b2c\u4e8c\u5341\u56db\u6761 \u4e0b\u5217\u4eba\u5458\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\uff1a\n\uff08\u4e00\uff09\u66fe\u56e0\u72af\u7f6a\u53d7\u8fc7\u5211\u4e8b\u5904\u7f5a\u7684\uff1b\n\uff08\u4e8c\uff09\u66fe\u88ab\u5f00\u9664\u516c\u804c\u7684\uff1b\n\uff08\u4e09\uff09\u6709\u6cd5\u5f8b\u89c4\u5b9a\u4e0d\u5f97\u5f55\u7528\u4e3a\u516c\u52a1\u5458\u7684\u5176\u4ed6\u60c5\u5f62\u7684\u3002\n\u7b2c\u4e09\u5341\u4e09\u6761 \u5bf9\u516c\u52a1\u5458\u7684\u8003\u6838\uff0c\u6309\u7167\u7ba1\u7406\u6743\u9650\uff0c\u5168\u9762\u8003\u6838\u516c\u52a1\u5458\u7684\u5fb7\u3001\u80fd\u3001\u52e4\u3001\u7ee9\u3001\u5ec9\uff0c\u91cd\u70b9\u8003\u6838\u5de5\u4f5c\u5b9e\u7ee9\u3002"
        },
        {
          "no": 2,
          "document": "\u5173\u4e8e\u52a0\u5feb\u63a8\u8fdb\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4fe1\u7528\u76d1\u7763\u3001\u8b66\u793a\u548c\u60e9\u6212\u673a\u5236\u5efa\u8bbe\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u4e09\uff095\uff0e"],
          "quote": "\uff08\u4e09\uff09\u4efb\u804c\u8d44\u683c\u9650\u5236\n5\uff0e\u62db\u5f55\uff08\u8058\uff09\u4e3a\u516c\u52a1\u4eba\u5458\u9650\u5236\u3002\u9650\u5236\u62db\u5f55\uff08\u8058\uff09\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4e3a\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458\uff0c\u5728\u804c\u516c\u52a1\u5458\u6216\u4e8b\u4e1a\u5355\u4f4d\u5de5\u4f5c\u4eba\u5458\u88ab\u786e\u5b9a\u4e3a\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u7684\uff0c\u5931\u4fe1\u60c5\u51b5\u5e94\u4f5c\u4e3a\u5176\u8bc4\u5148\u3001\u8bc4\u4f18\u3001\u664b\u804c\u664b\u7ea7\u7684\u53c2\u8003\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 28,
      "body": "\u9002\u7528\u201c\u83b1\u829c\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b\u6709\u5173\u89c4\u5b9a\u7684\uff0c\u6839\u636e\u5177\u4f53\u60c5\u8282\u7ed9\u4e88\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u7eaa\u5f8b\u5904\u5206\u6216\u8005\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdb\u884c\u8c03\u6574\uff1b\u6d89\u5acc\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u79fb\u9001\u53f8\u6cd5\u673a\u5173\u5904\u7406\u3002",
      "title": "\u9002\u7528\u300a\u6d4e\u5357\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b\u6709\u5173\u89c4\u5b9a\u7684\uff0c\u6839\u636e\u5177\u4f53\u60c5\u8282\u7ed9\u4e88\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165;\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u7eaa\u5f8b\u5904\u5206\u6216\u8005\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdb\u884c\u8c03\u6574;\u6d89\u5acc\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u79fb\u9001\u53f8\u6cd5\u673a\u5173\u5904\u7406\u3002",
      "title_reading": "\u9002\u7528\u300a\u6d4e\u5357\u5e02\u5e02\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b\u6709\u5173\u89c4\u5b9a\u7684\uff0c\u6839\u636e\u5177\u4f53\u60c5\u8282\u7ed9\u4e88\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165;\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u7eaa\u5f8b\u5904\u5206\u6216\u8005\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdb\u884c\u8c03\u6574;\u6d89\u5acc\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u79fb\u9001\u53f8\u6cd5\u673a\u5173\u5904\u7406\u3002",
      "body_reading": "\u9002\u7528\u300a\u83b1\u829c\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b\u6709\u5173\u89c4\u5b9a\u7684\uff0c\u6839\u636e\u5177\u4f53\u60c5\u8282\u7ed9\u4e88\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165\uff1b\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u7eaa\u5f8b\u5904\u5206\u6216\u8005\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdb\u884c\u8c03\u6574\uff1b\u6d89\u5acc\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u79fb\u9001\u53f8\u6cd5\u673a\u5173\u5904\u7406\u3002",
      "responsible": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["consider", "withhold", "refer"],
      "verdict": "reference",
      "binds": {"person": true, "organization": false, "through_organization": []},
      "condition": "\u8be5\u4eba\u662f\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\uff0c\u4e14\u53e6\u6709\u8be5\u529e\u6cd5\u6240\u5217\u60c5\u5f62",
      "court_mark": null,
      "words": {
        "effects": "\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165",
        "verdict": "\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdd\u53cd\u6cd5\u5f8b\u6cd5\u89c4\u548c\u6709\u5173\u89c4\u5b9a\uff0c\u5bfc\u81f4\u91cd\u5927\u51b3\u7b56\u5931\u8bef",
        "binds": "\u4f01\u4e1a\u8d1f\u8d23\u4eba",
        "condition": "\u9002\u7528\u201c\u83b1\u829c\u533a\u533a\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5\u300b\u6709\u5173\u89c4\u5b9a\u7684",
        "court_mark": null
      },
      "basis_fit": "other_conduct",
      "basis_note": "\u6240\u5f15\u4e3a\u6d4e\u5357\u5e02\u89c4\u8303\u6027\u6587\u4ef6\uff0c\u53ea\u9488\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdd\u6cd5\u8fdd\u89c4\u9020\u6210\u91cd\u5927\u635f\u5931\u7684\u60c5\u5f62\uff0c\u6263\u5206\u3001\u6263\u85aa\u4e0d\u80fd\u4ee5\u5217\u5165\u540d\u5355\u4e3a\u636e\uff0c\u6545\u5217\u4e3a\u53c2\u8003\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u6d4e\u5357\u5e02\u5e02\u5c5e\u76d1\u7ba1\u4f01\u4e1a\u8d1f\u8d23\u4eba\u4e1a\u7ee9\u8003\u6838\u6682\u884c\u529e\u6cd5",
          "document_no": "\u6d4e\u56fd\u8d44\u529e\u30142016\u30157\u53f7",
          "kind": "district_document",
          "articles": ["\u7b2c\u4e8c\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u4e8c\u5341\u4e09\u6761 \u4f01\u4e1a\u53d1\u751f\u4e0b\u5217\u60c5\u51b5\u7684\uff0c\u533a\u56fd\u8d44\u59d4\u6839\u636e\u5177\u4f53\u60c5\u8282\u7ed9\u4e88\u6263\u5206\u5904\u7406\uff0c\u5e76\u76f8\u5e94\u6263\u53d1\u6216\u8ffd\u7d22\u6263\u56de\u4f01\u4e1a\u8d1f\u8d23\u4eba\u7684\u7ee9\u6548\u5e74\u85aa\u548c\u4efb\u671f\u6fc0\u52b1\u6536\u5165;\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u7ed9\u4e88\u7eaa\u5f8b\u5904\u5206\u6216\u8005\u5bf9\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdb\u884c\u8c03\u6574;\u6d89\u5acc\u72af\u7f6a\u7684\uff0c\u4f9d\u6cd5\u79fb\u9001\u53f8\u6cd5\u673a\u5173\u5904\u7406\uff1a\n\uff08\u4e8c\uff09\u4f01\u4e1a\u8d1f\u8d23\u4eba\u8fdd\u53cd\u6cd5\u5f8b\u6cd5\u89c4\u548c\u6709\u5173\u89c4\u5b9a\uff0c\u5bfc\u81f4\u91cd\u5927\u51b3\u7b56\u5931\u8bef\u3001\u91cd\u5927\u5b89\u5168\u4e0e\u8d28\u91cf\u8d23\u4efb\u4e8b\u6545\u3001\u91cd\u5927\u73af\u5883\u6c61\u67d3\u8d23\u4efb\u4e8b\u6545\u3001\u91cd\u5927\u8fdd\u7eaa\u6848\u4ef6\u7b49\uff0c\u7ed9\u4f01\u4e1a\u9020\u6210\u91cd\u5927\u4e0d\u826f\u5f71\u54cd\u6216\u56fd\u6709\u8d44\u4ea7\u635f\u5931\u7684\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 29,
      "body": "\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\uff0c\u4e0d\u5f97\u6388\u4e88\u6587\u660e\u5355\u4f4d\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\uff1b\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba\uff0c\u4e0d\u5f97\u6388\u4e88\u9053\u5fb7\u6a21\u8303\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u9053\u5fb7\u6a21\u8303\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\u3002",
      "title": "\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\uff0c\u4e0d\u5f97\u6388\u4e88\u6587\u660e\u5355\u4f4d\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\uff1b\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba\uff0c\u4e0d\u5f97\u6388\u4e88\u9053\u5fb7\u6a21\u8303\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u9053\u5fb7\u6a21\u8303\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u6587\u660e\u529e", "departments": [{"written": "\u533a\u6587\u660e\u529e", "department": "\u533a\u6587\u660e\u529e"}], "open": false},
      "implementing": {"text": "\u3001\u533a\u6587\u660e\u529e\u3001", "departments": [{"written": "\u533a\u6587\u660e\u529e", "department": "\u533a\u6587\u660e\u529e"}], "open": false},
      "effects": ["withhold", "revoke"],
      "verdict": "restricted",
      "binds": {
        "person": false,
        "organization": true,
        "through_organization": ["legal_representative", "principal", "directly_responsible"]
      },
      "condition": "\u8be5\u5355\u4f4d\uff08\u4e2a\u4eba\u6240\u5728\u5355\u4f4d\uff09\u662f\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
      "court_mark": null,
      "words": {
        "effects": "\u4e0d\u5f97\u6388\u4e88\u6587\u660e\u5355\u4f4d\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500",
        "verdict": "\u4e0d\u5f97\u6388\u4e88",
        "binds": "\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba\uff0c\u4e0d\u5f97\u6388\u4e88\u9053\u5fb7\u6a21\u8303\u8363\u8a89\u79f0\u53f7",
        "condition": "\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u7ea6\u675f\u548c\u60e9\u6212\u5931\u4fe1\u4e3b\u4f53\uff0c\u6240\u5f15\u610f\u89c1\u8981\u6c42\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u83b7\u5f97\u8363\u8a89\u7b49\u65b9\u9762\u4f9d\u6cd5\u9650\u5236\u6216\u8005\u7981\u6b62\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u4e94\u3001\uff08\u4e00\uff09"],
          "quote": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        }
      ]
    },
    {
      "number": 30,
      "body": "\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba\uff0c\u4e0d\u5f97\u6388\u4e88\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\u3002",
      "title": "\u5bf9\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba\uff0c\u4e0d\u5f97\u6388\u4e88\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u6c11\u653f\u5c40", "departments": [{"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u3001\u533a\u603b\u5de5\u4f1a\u3001", "departments": [{"written": "\u533a\u603b\u5de5\u4f1a", "department": "\u533a\u603b\u5de5\u4f1a"}], "open": false},
      "effects": ["withhold", "revoke"],
      "verdict": "restricted",
      "binds": {
        "person": false,
        "organization": false,
        "through_organization": ["legal_representative", "principal", "directly_responsible"]
      },
      "condition": "\u4e2a\u4eba\u6240\u5728\u5355\u4f4d\u662f\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
      "court_mark": null,
      "words": {
        "effects": "\u4e0d\u5f97\u6388\u4e88\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\uff0c\u5df2\u83b7\u5f97\u4e94\u4e00\u52b3\u52a8\u5956\u7ae0\u8363\u8a89\u79f0\u53f7\u7684\u4e88\u4ee5\u64a4\u9500",
        "verdict": "\u4e0d\u5f97\u6388\u4e88",
        "binds": "\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u6cd5\u5b9a\u4ee3\u8868\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u548c\u76f4\u63a5\u8d23\u4efb\u4eba",
        "condition": "\u5931\u4fe1\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u7ea6\u675f\u548c\u60e9\u6212\u5931\u4fe1\u4e3b\u4f53\uff0c\u6240\u5f15\u610f\u89c1\u8981\u6c42\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u83b7\u5f97\u8363\u8a89\u7b49\u65b9\u9762\u4f9d\u6cd5\u9650\u5236\u6216\u8005\u7981\u6b62\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u4e94\u3001\uff08\u4e00\uff09"],
          "quote": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        }
      ]
    },
    {
      "number": 31,
      "body": "\u53d6\u6d88\u5931\u4fe1\u4e3b\u4f53\u53c2\u52a0\u201c\u5b88\u5408\u540c\u91cd\u4fe1\u7528\u201d\u3001\u201c\u6d88\u8d39\u8005\u6ee1\u610f\u5355\u4f4d\u201d\u7b49\u7533\u62a5\u53ca\u8bc4\u5148\u8bc4\u4f18\u8d44\u683c\u3002",
      "title": "\u53d6\u6d88\u5931\u4fe1\u4e3b\u4f53\u53c2\u52a0\u201c\u5b88\u5408\u540c\u91cd\u4fe1\u7528\u201d\u3001\u201c\u6d88\u8d39\u8005\u6ee1\u610f\u5355\u4f4d\u201d\u7b49\u7533\u62a5\u53ca\u8bc4\u5148\u8bc4\u4f18\u8d44\u683c\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {"text": "\u533a\u8d22\u653f\u5c40", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "implementing": {"text": "\u3001\u533a\u8d22\u653f\u5c40\u3001", "departments": [{"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}], "open": false},
      "effects": ["refuse"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u53d6\u6d88\u5931\u4fe1\u4e3b\u4f53\u53c2\u52a0",
        "verdict": "\u53d6\u6d88\u5931\u4fe1\u4e3b\u4f53",
        "binds": "\u5931\u4fe1\u4e3b\u4f53",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u7ea6\u675f\u548c\u60e9\u6212\u5931\u4fe1\u4e3b\u4f53\uff0c\u6240\u5f15\u610f\u89c1\u8981\u6c42\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u83b7\u5f97\u8363\u8a89\u7b49\u65b9\u9762\u4f9d\u6cd5\u9650\u5236\u6216\u8005\u7981\u6b62\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u4e94\u3001\uff08\u4e00\uff09"],
          "quote": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        }
      ]
    },
    {
      "number": 32,
      "body": "\u9650\u5236\u53c2\u4e0e\u8bc4\u5148\u8bc4\u4f18\u3001\u83b7\u5f97\u5404\u7c7b\u8363\u8a89\u79f0\u53f7\u3002",
      "title": "\u9650\u5236\u53c2\u4e0e\u8bc4\u5148\u8bc4\u4f18\u3001\u83b7\u5f97\u5404\u7c7b\u8363\u8a89\u79f0\u53f7\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u53f8\u6cd5\u5c40", "department": "\u533a\u53f8\u6cd5\u5c40"},
          {"written": "\u533a\u519c\u4e1a\u5c40", "department": "\u533a\u519c\u4e1a\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}
        ],
        "open": true
      },
      "implementing": {
        "text": "\u3001\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8\u3001",
        "departments": [
          {"written": "\u533a\u53f8\u6cd5\u5c40", "department": "\u533a\u53f8\u6cd5\u5c40"},
          {"written": "\u533a\u519c\u4e1a\u5c40", "department": "\u533a\u519c\u4e1a\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}
        ],
        "open": true
      },
      "effects": ["refuse", "withhold"],
      "verdict": "restricted",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": null,
      "court_mark": null,
      "words": {
        "effects": "\u9650\u5236\u53c2\u4e0e\u8bc4\u5148\u8bc4\u4f18\u3001\u83b7\u5f97\u5404\u7c7b\u8363\u8a89\u79f0\u53f7",
        "verdict": "\u9650\u5236\u53c2\u4e0e",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": null,
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u7ea6\u675f\u548c\u60e9\u6212\u5931\u4fe1\u4e3b\u4f53\uff0c\u6240\u5f15\u610f\u89c1\u8981\u6c42\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u83b7\u5f97\u8363\u8a89\u7b49\u65b9\u9762\u4f9d\u6cd5\u9650\u5236\u6216\u8005\u7981\u6b62\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u4e94\u3001\uff08\u4e00\uff09"],
          "quote": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u4e94\u3001\u5b8c\u5584\u4ee5\u5956\u60e9\u5236\u5ea6\u4e3a\u91cd\u70b9\u7684\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u673a\u5236\n\u8fd0\u884c\u673a\u5236\u662f\u4fdd\u969c\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5404\u7cfb\u7edf\u534f\u8c03\u8fd0\u884c\u7684\u5236\u5ea6\u57fa\u7840\u3002\u5176\u4e2d\uff0c\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u76f4\u63a5\u4f5c\u7528\u4e8e\u5404\u4e2a\u793e\u4f1a\u4e3b\u4f53\u4fe1\u7528\u884c\u4e3a\uff0c\u662f\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u8fd0\u884c\u7684\u6838\u5fc3\u673a\u5236\u3002\n\uff08\u4e00\uff09\u6784\u5efa\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\n\u52a0\u5f3a\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u7684\u5956\u52b1\u548c\u6fc0\u52b1\u3002\u52a0\u5927\u5bf9\u5b88\u4fe1\u884c\u4e3a\u7684\u8868\u5f70\u548c\u5ba3\u4f20\u529b\u5ea6\u3002\u6309\u89c4\u5b9a\u5bf9\u8bda\u4fe1\u4f01\u4e1a\u548c\u6a21\u8303\u4e2a\u4eba\u7ed9\u4e88\u8868\u5f70\uff0c\u901a\u8fc7\u65b0\u95fb\u5a92\u4f53\u5e7f\u6cdb\u5ba3\u4f20\uff0c\u8425\u9020\u5b88\u4fe1\u5149\u8363\u7684\u8206\u8bba\u6c1b\u56f4\u3002\u53d1\u5c55\u6539\u9769\u3001\u8d22\u653f\u3001\u91d1\u878d\u3001\u73af\u5883\u4fdd\u62a4\u3001\u4f4f\u623f\u57ce\u4e61\u5efa\u8bbe\u3001\u4ea4\u901a\u8fd0\u8f93\u3001\u5546\u52a1\u3001\u5de5\u5546\u3001\u7a0e\u52a1\u3001\u8d28\u68c0\u3001\u5b89\u5168\u76d1\u7ba1\u3001\u6d77\u5173\u3001\u77e5\u8bc6\u4ea7\u6743\u7b49\u90e8\u95e8\uff0c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u8fc7\u7a0b\u4e2d\uff0c\u8981\u6df1\u5316\u4fe1\u7528\u4fe1\u606f\u548c\u4fe1\u7528\u4ea7\u54c1\u7684\u5e94\u7528\uff0c\u5bf9\u8bda\u5b9e\u5b88\u4fe1\u8005\u5b9e\u884c\u4f18\u5148\u529e\u7406\u3001\u7b80\u5316\u7a0b\u5e8f\u7b49\u201c\u7eff\u8272\u901a\u9053\u201d\u652f\u6301\u6fc0\u52b1\u653f\u7b56\u3002\n\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        }
      ]
    },
    {
      "number": 33,
      "body": "\u5c06\u5b58\u5728\u5931\u4fe1\u884c\u4e3a\u7684\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u4fe1\u606f\u901a\u62a5\u91d1\u878d\u673a\u6784\uff0c\u4f5c\u4e3a\u5176\u8bc4\u7ea7\u6388\u4fe1\u3001\u4fe1\u8d37\u878d\u8d44\u3001\u7ba1\u7406\u548c\u9000\u51fa\u7684\u91cd\u8981\u53c2\u8003\u4f9d\u636e\u3002",
      "title": "\u5c06\u5b58\u5728\u5931\u4fe1\u884c\u4e3a\u7684\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d\u4fe1\u606f\u901a\u62a5\u91d1\u878d\u673a\u6784\uff0c\u4f5c\u4e3a\u5176\u8bc4\u7ea7\u6388\u4fe1\u3001\u4fe1\u8d37\u878d\u8d44\u3001\u7ba1\u7406\u548c\u9000\u51fa\u7684\u91cd\u8981\u53c2\u8003\u4f9d\u636e\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3",
        "departments": [{"written": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3", "department": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3"}],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3",
        "departments": [{"written": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3", "department": "\u533a\u91d1\u878d\u5de5\u4f5c\u670d\u52a1\u4e2d\u5fc3"}],
        "open": false
      },
      "effects": ["notify", "consider"],
      "verdict": "reference",
      "binds": {"person": false, "organization": true, "through_organization": []},
      "condition": "\u8be5\u5355\u4f4d\u662f\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
      "court_mark": null,
      "words": {
        "effects": "\u4fe1\u606f\u901a\u62a5\u91d1\u878d\u673a\u6784\uff0c\u4f5c\u4e3a\u5176\u8bc4\u7ea7\u6388\u4fe1\u3001\u4fe1\u8d37\u878d\u8d44\u3001\u7ba1\u7406\u548c\u9000\u51fa\u7684\u91cd\u8981\u53c2\u8003\u4f9d\u636e",
        "verdict": "\u91cd\u8981\u53c2\u8003\u4f9d\u636e",
        "binds": "\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "condition": "\u751f\u4ea7\u7ecf\u8425\u5355\u4f4d",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u548c\u610f\u89c1\u8c08\u91d1\u878d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u548c\u5931\u4fe1\u60e9\u6212\uff0c\u6240\u5f15\u901a\u5219\u5199\u660e\u8d37\u6b3e\u4eba\u81ea\u4e3b\u51b3\u5b9a\u8d37\u6b3e\u3001\u6709\u6743\u62d2\u7edd\u5f3a\u4ee4\uff0c\u6240\u5f15\u6761\u4f8b\u89c4\u5b9a\u91c7\u96c6\u4e2a\u4eba\u4fe1\u606f\u987b\u7ecf\u672c\u4eba\u540c\u610f\uff0c\u5747\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u91d1\u878d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe"],
          "quote": "\u91d1\u878d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u521b\u65b0\u91d1\u878d\u4fe1\u7528\u4ea7\u54c1\uff0c\u6539\u5584\u91d1\u878d\u670d\u52a1\uff0c\u7ef4\u62a4\u91d1\u878d\u6d88\u8d39\u8005\u4e2a\u4eba\u4fe1\u606f\u5b89\u5168\uff0c\u4fdd\u62a4\u91d1\u878d\u6d88\u8d39\u8005\u5408\u6cd5\u6743\u76ca\u3002\u52a0\u5927\u5bf9\u91d1\u878d\u6b3a\u8bc8\u3001\u6076\u610f\u9003\u5e9f\u94f6\u884c\u503a\u52a1\u3001\u5185\u5e55\u4ea4\u6613\u3001\u5236\u552e\u5047\u4fdd\u5355\u3001\u9a97\u4fdd\u9a97\u8d54\u3001\u62ab\u9732\u865a\u5047\u4fe1\u606f\u3001\u975e\u6cd5\u96c6\u8d44\u3001\u9003\u5957\u9a97\u6c47\u7b49\u91d1\u878d\u5931\u4fe1\u884c\u4e3a\u7684\u60e9\u6212\u529b\u5ea6\uff0c\u89c4\u8303\u91d1\u878d\u533a\u573a\u79e9\u5e8f\u3002\u52a0\u5f3a\u91d1\u878d\u4fe1\u7528\u4fe1\u606f\u57fa\u7840\u8bbe\u65bd\u5efa\u8bbe\uff0c\u8fdb\u4e00\u6b65\u6269\u5927\u4fe1\u7528\u8bb0\u5f55\u7684\u8986\u76d6\u9762\uff0c\u5f3a\u5316\u91d1\u878d\u4e1a\u5bf9\u5b88\u4fe1\u8005\u7684\u6fc0\u52b1\u4f5c\u7528\u548c\u5bf9\u5931\u4fe1\u8005\u7684\u7ea6\u675f\u4f5c\u7528\u3002",
          "quote_reading": "\u91d1\u878d\u9886\u57df\u4fe1\u7528\u5efa\u8bbe\u3002\u521b\u65b0\u91d1\u878d\u4fe1\u7528\u4ea7\u54c1\uff0c\u6539\u5584\u91d1\u878d\u670d\u52a1\uff0c\u7ef4\u62a4\u91d1\u878d\u6d88\u8d39\u8005\u4e2a\u4eba\u4fe1\u606f\u5b89\u5168\uff0c\u4fdd\u62a4\u91d1\u878d\u6d88\u8d39\u8005\u5408\u6cd5\u6743\u76ca\u3002\u52a0\u5927\u5bf9\u91d1\u878d\u6b3a\u8bc8\u3001\u6076\u610f\u9003\u5e9f\u94f6\u884c\u503a\u52a1\u3001\u5185\u5e55\u4ea4\u6613\u3001\u5236\u552e\u5047\u4fdd\u5355\u3001\u9a97\u4fdd\u9a97\u8d54\u3001\u62ab\u9732\u865a\u5047\u4fe1\u606f\u3001\u975e\u6cd5\u96c6\u8d44\u3001\u9003\u5957\u9a97\u6c47\u7b49\u91d1\u878d\u5931\u4fe1\u884c\u4e3a\u7684\u60e9\u6212\u529b\u5ea6\uff0c\u89c4\u8303\u91d1\u878d\u5e02\u573a\u79e9\u5e8f\u3002\u52a0\u5f3a\u91d1\u878d\u4fe1\u7528\u4fe1\u606f\u57fa\u7840\u8bbe\u65bd\u5efa\u8bbe\uff0c\u8fdb\u4e00\u6b65\u6269\u5927\u4fe1\u7528\u8bb0\u5f55\u7684\u8986\u76d6\u9762\uff0c\u5f3a\u5316\u91d1\u878d\u4e1a\u5bf9\u5b88\u4fe1\u8005\u7684\u6fc0\u52b1\u4f5c\u7528\u548c\u5bf9\u5931\u4fe1\u8005\u7684\u7ea6\u675f\u4f5c\u7528\u3002"
        },
        {
          "no": 2,
          "document": "\u56fd\u52a1\u9662\u5173\u4e8e\u4fc3\u8fdb\u5e02\u573a\u516c\u5e73\u7ade\u4e89\u7ef4\u62a4\u5e02\u573a\u6b63\u5e38\u79e9\u5e8f\u7684\u82e5\u5e72\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\uff08\u5341\u4e94\uff09"],
          "quote": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u533a\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u533a\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u533a\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u533a\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u533a\u573a\u7981\u5165\u5236\u5ea6\u3002",
          "quote_reading": "\uff08\u5341\u4e94\uff09\u5efa\u7acb\u5065\u5168\u5b88\u4fe1\u6fc0\u52b1\u548c\u5931\u4fe1\u60e9\u6212\u673a\u5236\u3002\u5c06\u5e02\u573a\u4e3b\u4f53\u7684\u4fe1\u7528\u4fe1\u606f\u4f5c\u4e3a\u5b9e\u65bd\u884c\u653f\u7ba1\u7406\u7684\u91cd\u8981\u53c2\u8003\u3002\u6839\u636e\u5e02\u573a\u4e3b\u4f53\u4fe1\u7528\u72b6\u51b5\u5b9e\u884c\u5206\u7c7b\u5206\u7ea7\u3001\u52a8\u6001\u76d1\u7ba1\uff0c\u5efa\u7acb\u5065\u5168\u7ecf\u8425\u5f02\u5e38\u540d\u5f55\u5236\u5ea6\uff0c\u5bf9\u8fdd\u80cc\u5e02\u573a\u7ade\u4e89\u539f\u5219\u548c\u4fb5\u72af\u6d88\u8d39\u8005\u3001\u52b3\u52a8\u8005\u5408\u6cd5\u6743\u76ca\u7684\u5e02\u573a\u4e3b\u4f53\u5efa\u7acb\u201c\u9ed1\u540d\u5355\u201d\u5236\u5ea6\u3002\uff08\u5de5\u5546\u603b\u5c40\u7275\u5934\u8d1f\u8d23\uff09\u5bf9\u5b88\u4fe1\u4e3b\u4f53\u4e88\u4ee5\u652f\u6301\u548c\u6fc0\u52b1\uff0c\u5bf9\u5931\u4fe1\u4e3b\u4f53\u5728\u7ecf\u8425\u6295\u878d\u8d44\u3001\u53d6\u5f97\u653f\u5e9c\u4f9b\u5e94\u571f\u5730\u3001\u8fdb\u51fa\u53e3\u3001\u51fa\u5165\u5883\u3001\u6ce8\u518c\u65b0\u516c\u53f8\u3001\u5de5\u7a0b\u62db\u6295\u6807\u3001\u653f\u5e9c\u91c7\u8d2d\u3001\u83b7\u5f97\u8363\u8a89\u3001\u5b89\u5168\u8bb8\u53ef\u3001\u751f\u4ea7\u8bb8\u53ef\u3001\u4ece\u4e1a\u4efb\u804c\u8d44\u683c\u3001\u8d44\u8d28\u5ba1\u6838\u7b49\u65b9\u9762\u4f9d\u6cd5\u4e88\u4ee5\u9650\u5236\u6216\u7981\u6b62\uff0c\u5bf9\u4e25\u91cd\u8fdd\u6cd5\u5931\u4fe1\u4e3b\u4f53\u5b9e\u884c\u5e02\u573a\u7981\u5165\u5236\u5ea6\u3002"
        },
        {
          "no": 3,
          "document": "\u5f81\u4fe1\u4e1a\u7ba1\u7406\u6761\u4f8b",
          "document_no": null,
          "kind": "administrative_regulation",
          "articles": ["\u7b2c\u5341\u4e09\u6761"],
          "quote": "\u7b2c\u5341\u4e09\u6761 \u91c7\u96c6\u4e2a\u4eba\u4fe1\u606f\u5e94\u5f53\u7ecf\u4fe1\u606f\u4e3b\u4f53\u672c\u4eba\u540c\u610f\uff0c\u672a\u7ecf\u672c\u4eba\u540c\u610f\u4e0d\u5f97\u91c7\u96c6\u3002\u4f46\u662f\uff0c\u4f9d\u7167\u6cd5\u5f8b\u3001\u884c\u653f\u6cd5\u89c4\u89c4\u5b9a\u516c\u5f00\u7684\u4fe1\u606f\u9664\u5916\u3002\u4f01\u4e1a\u7684\u8463\u4e8b\u3001\u76d1\u4e8b\u3001\u9ad8\u7ea7\u7ba1\u7406\u4eba\u5458\u4e0e\u5176\u5c65\u884c\u804c\u52a1\u76f8\u5173\u7684\u4fe1\u606f\uff0c\u4e0d\u4f5c\u4e3a\u4e2a\u4eba\u4fe1\u606f\u3002",
          "quote_reading": null
        },
        {
          "no": 4,
          "document": "\u8d37\u6b3e\u901a\u5219",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u5341\u4e03\u6761", "\u7b2c\u4e8c\u5341\u4e8c\u6761"],
          "quote": "\u7b2c\u5341\u4e03\u6761 \u501f\u6b3e\u4eba\u7533\u8bf7\u8d37\u6b3e\uff0c\u5e94\u5f53\u5177\u5907\u4ea7\u54c1\u6709\u533a\u573a\u3001\u751f\u4ea7\u7ecf\u8425\u6709\u6548\u76ca\u3001\u4e0d\u6324\u5360\u632a\u7528\u4fe1\u8d37\u8d44\u91d1\u3001\u606a\u5b88\u4fe1\u7528\u7b49\u57fa\u672c\u6761\u4ef6\uff0c\u5e76\u4e14\u5e94\u5f53\u7b26\u5408\u4ee5\u4e0b\u8981\u6c42\uff1a\n\uff081\uff09\u6709\u6309\u671f\u8fd8\u672c\u4ed8\u606f\u7684\u80fd\u529b\uff0c\u539f\u5e94\u4ed8\u8d37\u6b3e\u5229\u606f\u548c\u5230\u671f\u8d37\u6b3e\u5df2\u6e05\u507f\uff1b\u6ca1\u6709\u6e05\u507f\u7684\uff0c\u5df2\u7ecf\u505a\u4e86\u8d37\u6b3e\u4eba\u8ba4\u53ef\u7684\u507f\u8fd8\u8ba1\u5212\u3002\n\uff082\uff09\u9664\u81ea\u7136\u4eba\u548c\u4e0d\u9700\u8981\u7ecf\u5de5\u5546\u90e8\u95e8\u6838\u51c6\u767b\u8bb0\u7684\u4e8b\u4e1a\u6cd5\u4eba\u5916\uff0c\u5e94\u5f53\u7ecf\u8fc7\u5de5\u5546\u90e8\u95e8\u529e\u7406\u5e74\u68c0\u624b\u7eed\u3002\n\uff083\uff09\u5df2\u5f00\u7acb\u57fa\u672c\u8d26\u6237\u6216\u4e00\u822c\u5b58\u6b3e\u8d26\u6237\u3002\n\uff084\uff09\u9664\u56fd\u52a1\u9662\u89c4\u5b9a\u5916\uff0c\u6709\u9650\u8d23\u4efb\u516c\u53f8\u548c\u80a1\u4efd\u6709\u9650\u516c\u53f8\u5bf9\u5916\u80a1\u672c\u6743\u76ca\u6027\u6295\u8d44\u7d2f\u8ba1\u989d\u672a\u8d85\u8fc7\u5176\u51c0\u8d44\u4ea7\u603b\u989d\u768450%\n\uff085\uff09\u501f\u6b3e\u4eba\u7684\u8d44\u4ea7\u8d1f\u503a\u7387\u7b26\u5408\u8d37\u6b3e\u4eba\u7684\u8981\u6c42\u3002\n\uff086\uff09\u7533\u8bf7\u4e2d\u671f\u3001\u957f\u671f\u8d37\u6b3e\u7684\uff0c\u65b0\u5efa\u9879\u76ee\u7684\u4f01\u4e1a\u6cd5\u4eba\u6240\u6709\u8005\u6743\u76ca\u4e0e\u9879\u76ee\u6240\u9700\u603b\u6295\u8d44\u7684\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e\u56fd\u5bb6\u89c4\u5b9a\u7684\u6295\u8d44\u9879\u76ee\u7684\u8d44\u672c\u91d1\u6bd4\u4f8b\u3002\n\u7b2c\u4e8c\u5341\u4e8c\u6761 \u8d37\u6b3e\u4eba\u7684\u6743\u5229\n\u6839\u636e\u8d37\u6b3e\u6761\u4ef6\u548c\u8d37\u6b3e\u7a0b\u5e8f\u81ea\u4e3b\u5ba1\u67e5\u548c\u51b3\u5b9a\u8d37\u6b3e\uff0c\u9664\u56fd\u52a1\u9662\u6279\u51c6\u7684\u7279\u5b9a\u8d37\u6b3e\u5916\uff0c\u6709\u6743\u62d2\u7edd\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u5f3a\u4ee4\u5176\u53d1\u653e\u8d37\u6b3e\u6216\u8005\u63d0\u4f9b\u62c5\u4fdd\u3002\n\uff081\uff09\u8981\u6c42\u501f\u6b3e\u4eba\u63d0\u4f9b\u4e0e\u501f\u6b3e\u6709\u5173\u7684\u8d44\u6599\uff1b\n\uff082\uff09\u6839\u636e\u501f\u6b3e\u4eba\u7684\u6761\u4ef6\uff0c\u51b3\u5b9a\u8d37\u4e0e\u4e0d\u8d37\u3001\u8d37\u6b3e\u91d1\u989d\u3001\u671f\u9650\u548c\u5229\u7387\u7b49\uff1b\n\uff083\uff09\u4e86\u89e3\u501f\u6b3e\u4eba\u7684\u751f\u4ea7\u7ecf\u8425\u6d3b\u52a8\u548c\u8d22\u52a1\u6d3b\u52a8\uff1b\n\uff084\uff09\u4f9d\u5408\u540c\u7ea6\u5b9a\u4ece\u501f\u6b3e\u4eba\u8d26\u6237\u4e0a\u5212\u6536\u8d37\u6b3e\u672c\u91d1\u548c\u5229\u606f\uff1b\n\uff085\uff09\u501f\u6b3e\u4eba\u672a\u80fd\u5c65\u884c\u501f\u6b3e\u5408\u540c\u89c4\u5b9a\u4e49\u52a1\u7684\uff0c\u8d37\u6b3e\u4eba\u6709\u6743\u4f9d\u5408\u540c\u7ea6\u5b9a\u8981\u6c42\u501f\u6b3e\u4eba\u63d0\u524d\u5f52\u8fd8\u8d37\u6b3e\u6216\u505c\u6b62\u652f\u4ed8\u501f\u6b3e\u4eba\u5c1a\u672a\u4f7f\u7528\u7684\u8d37\u6b3e\uff1b\n\uff086\uff09\u5728\u8d37\u6b3e\u5c06\u53d7\u6216\u5df2\u53d7\u635f\u5931\u65f6\uff0c\u53ef\u4f9d\u636e\u5408\u540c\u89c4\u5b9a\uff0c\u91c7\u53d6\u4f7f\u8d37\u6b3e\u514d\u53d7\u635f\u5931\u7684\u63aa\u65bd\u3002",
          "quote_reading": "\u7b2c\u5341\u4e03\u6761 \u501f\u6b3e\u4eba\u7533\u8bf7\u8d37\u6b3e\uff0c\u5e94\u5f53\u5177\u5907\u4ea7\u54c1\u6709\u5e02\u573a\u3001\u751f\u4ea7\u7ecf\u8425\u6709\u6548\u76ca\u3001\u4e0d\u6324\u5360\u632a\u7528\u4fe1\u8d37\u8d44\u91d1\u3001\u606a\u5b88\u4fe1\u7528\u7b49\u57fa\u672c\u6761\u4ef6\uff0c\u5e76\u4e14\u5e94\u5f53\u7b26\u5408\u4ee5\u4e0b\u8981\u6c42\uff1a\n\uff081\uff09\u6709\u6309\u671f\u8fd8\u672c\u4ed8\u606f\u7684\u80fd\u529b\uff0c\u539f\u5e94\u4ed8\u8d37\u6b3e\u5229\u606f\u548c\u5230\u671f\u8d37\u6b3e\u5df2\u6e05\u507f\uff1b\u6ca1\u6709\u6e05\u507f\u7684\uff0c\u5df2\u7ecf\u505a\u4e86\u8d37\u6b3e\u4eba\u8ba4\u53ef\u7684\u507f\u8fd8\u8ba1\u5212\u3002\n\uff082\uff09\u9664\u81ea\u7136\u4eba\u548c\u4e0d\u9700\u8981\u7ecf\u5de5\u5546\u90e8\u95e8\u6838\u51c6\u767b\u8bb0\u7684\u4e8b\u4e1a\u6cd5\u4eba\u5916\uff0c\u5e94\u5f53\u7ecf\u8fc7\u5de5\u5546\u90e8\u95e8\u529e\u7406\u5e74\u68c0\u624b\u7eed\u3002\n\uff083\uff09\u5df2\u5f00\u7acb\u57fa\u672c\u8d26\u6237\u6216\u4e00\u822c\u5b58\u6b3e\u8d26\u6237\u3002\n\uff084\uff09\u9664\u56fd\u52a1\u9662\u89c4\u5b9a\u5916\uff0c\u6709\u9650\u8d23\u4efb\u516c\u53f8\u548c\u80a1\u4efd\u6709\u9650\u516c\u53f8\u5bf9\u5916\u80a1\u672c\u6743\u76ca\u6027\u6295\u8d44\u7d2f\u8ba1\u989d\u672a\u8d85\u8fc7\u5176\u51c0\u8d44\u4ea7\u603b\u989d\u768450%\u3002\n\uff085\uff09\u501f\u6b3e\u4eba\u7684\u8d44\u4ea7\u8d1f\u503a\u7387\u7b26\u5408\u8d37\u6b3e\u4eba\u7684\u8981\u6c42\u3002\n\uff086\uff09\u7533\u8bf7\u4e2d\u671f\u3001\u957f\u671f\u8d37\u6b3e\u7684\uff0c\u65b0\u5efa\u9879\u76ee\u7684\u4f01\u4e1a\u6cd5\u4eba\u6240\u6709\u8005\u6743\u76ca\u4e0e\u9879\u76ee\u6240\u9700\u603b\u6295\u8d44\u7684\u6bd4\u4f8b\u4e0d\u4f4e\u4e8e\u56fd\u5bb6\u89c4\u5b9a\u7684\u6295\u8d44\u9879\u76ee\u7684\u8d44\u672c\u91d1\u6bd4\u4f8b\u3002\n\u7b2c\u4e8c\u5341\u4e8c\u6761 \u8d37\u6b3e\u4eba\u7684\u6743\u5229\n\u6839\u636e\u8d37\u6b3e\u6761\u4ef6\u548c\u8d37\u6b3e\u7a0b\u5e8f\u81ea\u4e3b\u5ba1\u67e5\u548c\u51b3\u5b9a\u8d37\u6b3e\uff0c\u9664\u56fd\u52a1\u9662\u6279\u51c6\u7684\u7279\u5b9a\u8d37\u6b3e\u5916\uff0c\u6709\u6743\u62d2\u7edd\u4efb\u4f55\u5355\u4f4d\u548c\u4e2a\u4eba\u5f3a\u4ee4\u5176\u53d1\u653e\u8d37\u6b3e\u6216\u8005\u63d0\u4f9b\u62c5\u4fdd\u3002\n\uff081\uff09\u8981\u6c42\u501f\u6b3e\u4eba\u63d0\u4f9b\u4e0e\u501f\u6b3e\u6709\u5173\u7684\u8d44\u6599\uff1b\n\uff082\uff09\u6839\u636e\u501f\u6b3e\u4eba\u7684\u6761\u4ef6\uff0c\u51b3\u5b9a\u8d37\u4e0e\u4e0d\u8d37\u3001\u8d37\u6b3e\u91d1\u989d\u3001\u671f\u9650\u548c\u5229\u7387\u7b49\uff1b\n\uff083\uff09\u4e86\u89e3\u501f\u6b3e\u4eba\u7684\u751f\u4ea7\u7ecf\u8425\u6d3b\u52a8\u548c\u8d22\u52a1\u6d3b\u52a8\uff1b\n\uff084\uff09\u4f9d\u5408\u540c\u7ea6\u5b9a\u4ece\u501f\u6b3e\u4eba\u8d26\u6237\u4e0a\u5212\u6536\u8d37\u6b3e\u672c\u91d1\u548c\u5229\u606f\uff1b\n\uff085\uff09\u501f\u6b3e\u4eba\u672a\u80fd\u5c65\u884c\u501f\u6b3e\u5408\u540c\u89c4\u5b9a\u4e49\u52a1\u7684\uff0c\u8d37\u6b3e\u4eba\u6709\u6743\u4f9d\u5408\u540c\u7ea6\u5b9a\u8981\u6c42\u501f\u6b3e\u4eba\u63d0\u524d\u5f52\u8fd8\u8d37\u6b3e\u6216\u505c\u6b62\u652f\u4ed8\u501f\u6b3e\u4eba\u5c1a\u672a\u4f7f\u7528\u7684\u8d37\u6b3e\uff1b\n\uff086\uff09\u5728\u8d37\u6b3e\u5c06\u53d7\u6216\u5df2\u53d7\u635f\u5931\u65f6\uff0c\u53ef\u4f9d\u636e\u5408\u540c\u89c4\u5b9a\uff0c\u91c7\u53d6\u4f7f\u8d37\u6b3e\u514d\u53d7\u635f\u5931\u7684\u63aa\u65bd\u3002"
        }
      ]
    },
    {
      "number": 34,
      "body": "\u76f8\u5173\u76d1\u7ba1\u90e8\u95e8\u52a0\u5f3a\u65e5\u5e38\u76d1\u7763\u7ba1\u7406\uff0c\u63d0\u9ad8\u68c0\u67e5\u9891\u6b21\u3002",
      "title": "\u76f8\u5173\u76d1\u7ba1\u90e8\u95e8\u52a0\u5f3a\u65e5\u5e38\u76d1\u7763\u7ba1\u7406\uff0c\u63d0\u9ad8\u68c0\u67e5\u9891\u6b21\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u4f4f\u5efa\u5c40\u3001\u533a\u57ce\u7ba1\u5c40\u3001\u533a\u73af\u4fdd\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u536b\u5065\u5c40\u3001\u533a\u5e02\u573a\u76d1\u7ba1\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u57ce\u7ba1\u5c40", "department": "\u533a\u57ce\u7ba1\u5c40"},
          {"written": "\u533a\u73af\u4fdd\u5c40", "department": "\u533a\u73af\u4fdd\u5c40"},
          {"written": "\u533a\u519c\u4e1a\u5c40", "department": "\u533a\u519c\u4e1a\u5c40"},
          {"written": "\u533a\u536b\u5065\u5c40", "department": "\u533a\u536b\u5065\u5c40"},
          {"written": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40", "department": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40"}
        ],
        "open": true
      },
      "implementing": {
        "text": "\u533a\u4f4f\u5efa\u5c40\u3001\u533a\u57ce\u7ba1\u5c40\u3001\u533a\u73af\u4fdd\u5206\u5c40\u3001\u533a\u519c\u4e1a\u5c40\u3001\u533a\u536b\u5065\u5c40\u3001\u533a\u5e02\u573a\u76d1\u7ba1\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u57ce\u7ba1\u5c40", "department": "\u533a\u57ce\u7ba1\u5c40"},
          {"written": "\u533a\u73af\u4fdd\u5206\u5c40", "department": "\u533a\u73af\u4fdd\u5c40"},
          {"written": "\u533a\u519c\u4e1a\u5c40", "department": "\u533a\u519c\u4e1a\u5c40"},
          {"written": "\u533a\u536b\u5065\u5c40", "department": "\u533a\u536b\u5065\u5c40"},
          {"written": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40", "department": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40"}
        ],
        "open": true
      },
      "effects": ["inspect"],
      "verdict": "duty",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u8be5\u5355\u4f4d\u6216\u8005\u4e2a\u4eba\u5c5e\u4e8e\u672c\u90e8\u95e8\u7684\u65e5\u5e38\u76d1\u7ba1\u5bf9\u8c61",
      "court_mark": null,
      "words": {
        "effects": "\u52a0\u5f3a\u65e5\u5e38\u76d1\u7763\u7ba1\u7406\uff0c\u63d0\u9ad8\u68c0\u67e5\u9891\u6b21",
        "verdict": "\u52a0\u5f3a\u65e5\u5e38\u76d1\u7763\u7ba1\u7406\uff0c\u63d0\u9ad8\u68c0\u67e5\u9891\u6b21",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u76f8\u5173\u76d1\u7ba1\u90e8\u95e8\u52a0\u5f3a\u65e5\u5e38\u76d1\u7763\u7ba1\u7406",
        "court_mark": null
      },
      "basis_fit": "speaks_of_credit",
      "basis_note": "\u6240\u5f15\u7eb2\u8981\u8981\u6c42\u7ed3\u5408\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u672a\u63d0\u53ca\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u3002",
      "bases": [
        {
          "no": null,
          "document": "\u793e\u4f1a\u4fe1\u7528\u4f53\u7cfb\u5efa\u8bbe\u89c4\u5212\u7eb2\u8981\uff082014-2020\u5e74\uff09",
          "document_no": null,
          "kind": "central_policy",
          "articles": ["\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212"],
          "quote": "\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u533a\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u533a\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u533a\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u533a\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u533a\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002",
          "quote_reading": "\u52a0\u5f3a\u5bf9\u5931\u4fe1\u4e3b\u4f53\u7684\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5f3a\u5316\u884c\u653f\u76d1\u7ba1\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5728\u73b0\u6709\u884c\u653f\u5904\u7f5a\u63aa\u65bd\u7684\u57fa\u7840\u4e0a\uff0c\u5065\u5168\u5931\u4fe1\u60e9\u6212\u5236\u5ea6\uff0c\u5efa\u7acb\u5404\u884c\u4e1a\u9ed1\u540d\u5355\u5236\u5ea6\u548c\u5e02\u573a\u9000\u51fa\u673a\u5236\u3002\u63a8\u52a8\u5404\u7ea7\u4eba\u6c11\u653f\u5e9c\u5728\u5e02\u573a\u76d1\u7ba1\u548c\u516c\u5171\u670d\u52a1\u7684\u5e02\u573a\u51c6\u5165\u3001\u8d44\u8d28\u8ba4\u5b9a\u3001\u884c\u653f\u5ba1\u6279\u3001\u653f\u7b56\u6276\u6301\u7b49\u65b9\u9762\u5b9e\u65bd\u4fe1\u7528\u5206\u7c7b\u76d1\u7ba1\uff0c\u7ed3\u5408\u76d1\u7ba1\u5bf9\u8c61\u7684\u5931\u4fe1\u7c7b\u522b\u548c\u7a0b\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u53d7\u5230\u60e9\u6212\u3002\u9010\u6b65\u5efa\u7acb\u884c\u653f\u8bb8\u53ef\u7533\u8bf7\u4eba\u4fe1\u7528\u627f\u8bfa\u5236\u5ea6\uff0c\u5e76\u5f00\u5c55\u7533\u8bf7\u4eba\u4fe1\u7528\u5ba1\u67e5\uff0c\u786e\u4fdd\u7533\u8bf7\u4eba\u5728\u653f\u5e9c\u63a8\u8350\u7684\u5f81\u4fe1\u673a\u6784\u4e2d\u6709\u4fe1\u7528\u8bb0\u5f55\uff0c\u914d\u5408\u5f81\u4fe1\u673a\u6784\u5f00\u5c55\u4fe1\u7528\u4fe1\u606f\u91c7\u96c6\u5de5\u4f5c\u3002\u63a8\u52a8\u5f62\u6210\u5e02\u573a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5236\u5b9a\u4fe1\u7528\u57fa\u51c6\u6027\u8bc4\u4ef7\u6307\u6807\u4f53\u7cfb\u548c\u8bc4\u4ef7\u65b9\u6cd5\uff0c\u5b8c\u5584\u5931\u4fe1\u4fe1\u606f\u8bb0\u5f55\u548c\u62ab\u9732\u5236\u5ea6\uff0c\u4f7f\u5931\u4fe1\u8005\u5728\u5e02\u573a\u4ea4\u6613\u4e2d\u53d7\u5230\u5236\u7ea6\u3002\u63a8\u52a8\u5f62\u6210\u884c\u4e1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u901a\u8fc7\u884c\u4e1a\u534f\u4f1a\u5236\u5b9a\u884c\u4e1a\u81ea\u5f8b\u89c4\u5219\u5e76\u76d1\u7763\u4f1a\u5458\u9075\u5b88\u3002\u5bf9\u8fdd\u89c4\u7684\u5931\u4fe1\u8005\uff0c\u6309\u7167\u60c5\u8282\u8f7b\u91cd\uff0c\u5bf9\u673a\u6784\u4f1a\u5458\u548c\u4e2a\u4eba\u4f1a\u5458\u5b9e\u884c\u8b66\u544a\u3001\u884c\u4e1a\u5185\u901a\u62a5\u6279\u8bc4\u3001\u516c\u5f00\u8c34\u8d23\u7b49\u60e9\u6212\u63aa\u65bd\u3002\u63a8\u52a8\u5f62\u6210\u793e\u4f1a\u6027\u7ea6\u675f\u548c\u60e9\u6212\u3002\u5b8c\u5584\u793e\u4f1a\u8206\u8bba\u76d1\u7763\u673a\u5236\uff0c\u52a0\u5f3a\u5bf9\u5931\u4fe1\u884c\u4e3a\u7684\u62ab\u9732\u548c\u66dd\u5149\uff0c\u53d1\u6325\u7fa4\u4f17\u8bc4\u8bae\u8ba8\u8bba\u3001\u6279\u8bc4\u62a5\u9053\u7b49\u4f5c\u7528\uff0c\u901a\u8fc7\u793e\u4f1a\u7684\u9053\u5fb7\u8c34\u8d23\uff0c\u5f62\u6210\u793e\u4f1a\u9707\u6151\u529b\uff0c\u7ea6\u675f\u793e\u4f1a\u6210\u5458\u7684\u5931\u4fe1\u884c\u4e3a\u3002\n\u5efa\u7acb\u5931\u4fe1\u884c\u4e3a\u6709\u5956\u4e3e\u62a5\u5236\u5ea6\u3002\u5207\u5b9e\u843d\u5b9e\u5bf9\u4e3e\u62a5\u4eba\u7684\u5956\u52b1\uff0c\u4fdd\u62a4\u4e3e\u62a5\u4eba\u7684\u5408\u6cd5\u6743\u76ca\u3002\n\u5efa\u7acb\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u8054\u5408\u5956\u60e9\u673a\u5236\u3002\u901a\u8fc7\u4fe1\u7528\u4fe1\u606f\u4ea4\u6362\u5171\u4eab\uff0c\u5b9e\u73b0\u591a\u90e8\u95e8\u3001\u8de8\u5730\u533a\u4fe1\u7528\u5956\u60e9\u8054\u52a8\uff0c\u4f7f\u5b88\u4fe1\u8005\u5904\u5904\u53d7\u76ca\u3001\u5931\u4fe1\u8005\u5bf8\u6b65\u96be\u884c\u3002"
        }
      ]
    },
    {
      "number": 35,
      "body": "\u534f\u52a9\u533a\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u3001\u63a7\u5236\u3002",
      "title": "\u534f\u52a9\u533a\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u3001\u63a7\u5236\u3002",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u516c\u5b89\u5206\u5c40\u3001\u533a\u6c11\u653f\u5c40\u3001\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u59d4\u3001\u533a\u4f4f\u5efa\u5c40\u3001\u533a\u8d22\u653f\u5c40\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"},
          {"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"},
          {"written": "\u533a\u53f8\u6cd5\u5c40", "department": "\u533a\u53f8\u6cd5\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u59d4", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"},
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"}
        ],
        "open": true
      },
      "implementing": {
        "text": "\u533a\u516c\u5b89\u5206\u5c40\u3001\u533a\u53d1\u6539\u5c40\u3001\u533a\u6c11\u653f\u5c40\u3001\u533a\u53f8\u6cd5\u5c40\u3001\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40\u3001\u533a\u4f4f\u5efa\u5c40\u3001\u533a\u8d22\u653f\u5c40\u3001\u533a\u5e02\u573a\u76d1\u7ba1\u5c40\u3001\u83b1\u829c\u6d77\u5173\u7b49\u533a\u76f4\u6709\u5173\u90e8\u95e8",
        "departments": [
          {"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"},
          {"written": "\u533a\u53d1\u6539\u5c40", "department": "\u533a\u53d1\u6539\u5c40"},
          {"written": "\u533a\u6c11\u653f\u5c40", "department": "\u533a\u6c11\u653f\u5c40"},
          {"written": "\u533a\u53f8\u6cd5\u5c40", "department": "\u533a\u53f8\u6cd5\u5c40"},
          {"written": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40", "department": "\u533a\u57ce\u4e61\u4ea4\u901a\u8fd0\u8f93\u5c40"},
          {"written": "\u533a\u4f4f\u5efa\u5c40", "department": "\u533a\u4f4f\u5efa\u5c40"},
          {"written": "\u533a\u8d22\u653f\u5c40", "department": "\u533a\u8d22\u653f\u5c40"},
          {"written": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40", "department": "\u533a\u5e02\u573a\u76d1\u7ba1\u5c40"},
          {"written": "\u83b1\u829c\u6d77\u5173", "department": "\u83b1\u829c\u6d77\u5173"}
        ],
        "open": true
      },
      "effects": ["assist"],
      "verdict": "duty",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6709\u4eba\u6c11\u6cd5\u9662\u7684\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66",
      "court_mark": null,
      "words": {
        "effects": "\u534f\u52a9\u533a\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u3001\u63a7\u5236",
        "verdict": "\u534f\u52a9\u533a\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u3001\u63a7\u5236",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u5fc5\u987b\u6309\u7167\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u529e\u7406",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u6cd5\u5f8b\u548c\u53f8\u6cd5\u89e3\u91ca\u5199\u660e\u5bf9\u88ab\u6267\u884c\u4eba\u67e5\u8be2\u3001\u63a7\u5236\u8d22\u4ea7\u7684\u534f\u52a9\u4e49\u52a1\u548c\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6c11\u4e8b\u8bc9\u8bbc\u6cd5",
          "document_no": null,
          "kind": "law",
          "articles": ["\u7b2c\u4e8c\u767e\u56db\u5341\u4e8c\u6761", "\u7b2c\u4e8c\u767e\u56db\u5341\u56db\u6761", "\u7b2c\u4e8c\u767e\u4e94\u5341\u4e00\u6761", "\u7b2c\u4e8c\u767e\u4e94\u5341\u4e94\u6761"],
          "quote": "\u7b2c\u4e8c\u767e\u56db\u5341\u4e8c\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u5411\u6709\u5173\u5355\u4f4d\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u7684\u5b58\u6b3e\u3001\u503a\u5238\u3001\u80a1\u7968\u3001\u57fa\u91d1\u4efd\u989d\u7b49\u8d22\u4ea7\u60c5\u51b5\u3002\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u6839\u636e\u4e0d\u540c\u60c5\u5f62\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u88ab\u6267\u884c\u4eba\u7684\u8d22\u4ea7\u3002\u4eba\u6c11\u6cd5\u9662\u51b3\u5b9a\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u8d22\u4ea7\uff0c\u5e94\u5f53\u4f5c\u51fa\u88c1\u5b9a\uff0c\u5e76\u53d1\u51fa\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u56db\u5341\u56db\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u67e5\u5c01\u3001\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u62cd\u5356\u3001\u53d8\u5356\u88ab\u6267\u884c\u4eba\u5e94\u5f53\u5c65\u884c\u4e49\u52a1\u90e8\u5206\u7684\u8d22\u4ea7\u3002\u4f46\u5e94\u5f53\u4fdd\u7559\u88ab\u6267\u884c\u4eba\u53ca\u5176\u6240\u6276\u517b\u5bb6\u5c5e\u7684\u751f\u6d3b\u5fc5\u9700\u54c1\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e00\u6761 \u5728\u6267\u884c\u4e2d\uff0c\u9700\u8981\u529e\u7406\u6709\u5173\u8d22\u4ea7\u6743\u8bc1\u7167\u8f6c\u79fb\u624b\u7eed\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5411\u6709\u5173\u5355\u4f4d\u53d1\u51fa\u8bbf\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e94\u6761 \u88ab\u6267\u884c\u4eba\u4e0d\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5bf9\u5176\u91c7\u53d6\u6216\u8005\u901a\u77e5\u6709\u5173\u5355\u4f4d\u534f\u52a9\u91c7\u53d6\u9650\u5236\u51fa\u5883\uff0c\u5728\u5f81\u4fe1\u7cfb\u7edf\u8bb0\u5f55\u3001\u901a\u8fc7\u5a92\u4f53\u516c\u5e03\u4e0d\u5c65\u884c\u4e49\u52a1\u4fe1\u606f\u4ee5\u53ca\u6cd5\u5f8b\u89c4\u5b9a\u7684\u5176\u4ed6\u63aa\u65bd\u3002",
          "quote_reading": "\u7b2c\u4e8c\u767e\u56db\u5341\u4e8c\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u5411\u6709\u5173\u5355\u4f4d\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u7684\u5b58\u6b3e\u3001\u503a\u5238\u3001\u80a1\u7968\u3001\u57fa\u91d1\u4efd\u989d\u7b49\u8d22\u4ea7\u60c5\u51b5\u3002\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u6839\u636e\u4e0d\u540c\u60c5\u5f62\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u88ab\u6267\u884c\u4eba\u7684\u8d22\u4ea7\u3002\u4eba\u6c11\u6cd5\u9662\u51b3\u5b9a\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u5212\u62e8\u3001\u53d8\u4ef7\u8d22\u4ea7\uff0c\u5e94\u5f53\u4f5c\u51fa\u88c1\u5b9a\uff0c\u5e76\u53d1\u51fa\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u56db\u5341\u56db\u6761 \u88ab\u6267\u884c\u4eba\u672a\u6309\u6267\u884c\u901a\u77e5\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\uff0c\u4eba\u6c11\u6cd5\u9662\u6709\u6743\u67e5\u5c01\u3001\u6263\u62bc\u3001\u51bb\u7ed3\u3001\u62cd\u5356\u3001\u53d8\u5356\u88ab\u6267\u884c\u4eba\u5e94\u5f53\u5c65\u884c\u4e49\u52a1\u90e8\u5206\u7684\u8d22\u4ea7\u3002\u4f46\u5e94\u5f53\u4fdd\u7559\u88ab\u6267\u884c\u4eba\u53ca\u5176\u6240\u6276\u517b\u5bb6\u5c5e\u7684\u751f\u6d3b\u5fc5\u9700\u54c1\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e00\u6761 \u5728\u6267\u884c\u4e2d\uff0c\u9700\u8981\u529e\u7406\u6709\u5173\u8d22\u4ea7\u6743\u8bc1\u7167\u8f6c\u79fb\u624b\u7eed\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5411\u6709\u5173\u5355\u4f4d\u53d1\u51fa\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\uff0c\u6709\u5173\u5355\u4f4d\u5fc5\u987b\u529e\u7406\u3002\n\u7b2c\u4e8c\u767e\u4e94\u5341\u4e94\u6761 \u88ab\u6267\u884c\u4eba\u4e0d\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u53ef\u4ee5\u5bf9\u5176\u91c7\u53d6\u6216\u8005\u901a\u77e5\u6709\u5173\u5355\u4f4d\u534f\u52a9\u91c7\u53d6\u9650\u5236\u51fa\u5883\uff0c\u5728\u5f81\u4fe1\u7cfb\u7edf\u8bb0\u5f55\u3001\u901a\u8fc7\u5a92\u4f53\u516c\u5e03\u4e0d\u5c65\u884c\u4e49\u52a1\u4fe1\u606f\u4ee5\u53ca\u6cd5\u5f8b\u89c4\u5b9a\u7684\u5176\u4ed6\u63aa\u65bd\u3002"
        },
        {
          "no": 2,
          "document": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u9002\u7528<\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6c11\u4e8b\u8bc9\u8bbc\u6cd5>\u7684\u89e3\u91ca",
          "document_no": null,
          "kind": "judicial_interpretation",
          "articles": ["\u7b2c\u56db\u767e\u516b\u5341\u4e94\u6761", "\u7b2c\u4e94\u767e\u4e00\u5341\u516b\u6761"],
          "quote": "\u7b2c\u56db\u767e\u516b\u5341\u4e94\u6761 \u4eba\u6c11\u6cd5\u9662\u6709\u6743\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u7684\u8eab\u4efd\u4fe1\u606f\u4e0e\u8d22\u4ea7\u4fe1\u606f\uff0c\u638c\u63e1\u76f8\u5173\u4fe1\u606f\u7684\u5355\u4f4d\u548c\u4e2a\u4eba\u5fc5\u987b\u6309\u7167\u534f\u52a9\u6267\u884c\u901a\u77e5\u4e66\u529e\u7406\u3002\n\u7b2c\u4e94\u767e\u4e00\u5341\u516b\u6761 \u88ab\u6267\u884c\u4eba\u4e0d\u5c65\u884c\u6cd5\u5f8b\u6587\u4e66\u786e\u5b9a\u7684\u4e49\u52a1\u7684\uff0c\u4eba\u6c11\u6cd5\u9662\u9664\u5bf9\u88ab\u6267\u884c\u4eba\u4e88\u4ee5\u5904\u7f5a\u5916\uff0c\u8fd8\u53ef\u4ee5\u6839\u636e\u60c5\u8282\u5c06\u5176\u7eb3\u5165\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u540d\u5355\uff0c\u5c06\u88ab\u6267\u884c\u4eba\u4e0d\u5c65\u884c\u6216\u8005\u4e0d\u5b8c\u5168\u5c65\u884c\u4e49\u52a1\u7684\u4fe1\u606f\u5411\u5176\u6240\u5728\u5355\u4f4d\u3001\u5f81\u4fe1\u673a\u6784\u4ee5\u53ca\u5176\u4ed6\u76f8\u5173\u673a\u6784\u901a\u62a5\u3002",
          "quote_reading": null
        }
      ]
    },
    {
      "number": 36,
      "body": "\u52a0\u5927\u5211\u4e8b\u60e9\u7f5a\u529b\u5ea6\u3002",
      "title": "\u52a0\u5927\u5211\u4e8b\u60e9\u7f5a\u529b\u5ea6",
      "title_reading": null,
      "body_reading": null,
      "responsible": {
        "text": "\u533a\u516c\u5b89\u5206\u5c40\u3001\u533a\u6cd5\u9662\u3001\u533a\u68c0\u5bdf\u9662",
        "departments": [
          {"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"},
          {"written": "\u533a\u6cd5\u9662", "department": "\u533a\u6cd5\u9662"},
          {"written": "\u533a\u68c0\u5bdf\u9662", "department": "\u533a\u68c0\u5bdf\u9662"}
        ],
        "open": false
      },
      "implementing": {
        "text": "\u533a\u516c\u5b89\u5206\u5c40\u3001\u533a\u6cd5\u9662\u3001\u533a\u68c0\u5bdf\u9662\u3001",
        "departments": [
          {"written": "\u533a\u516c\u5b89\u5206\u5c40", "department": "\u533a\u516c\u5b89\u5206\u5c40"},
          {"written": "\u533a\u6cd5\u9662", "department": "\u533a\u6cd5\u9662"},
          {"written": "\u533a\u68c0\u5bdf\u9662", "department": "\u533a\u68c0\u5bdf\u9662"}
        ],
        "open": false
      },
      "effects": ["refer"],
      "verdict": "duty",
      "binds": {"person": true, "organization": true, "through_organization": []},
      "condition": "\u6709\u80fd\u529b\u6267\u884c\u800c\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\uff0c\u60c5\u8282\u4e25\u91cd",
      "court_mark": null,
      "words": {
        "effects": "\u52a0\u5927\u5211\u4e8b\u60e9\u7f5a\u529b\u5ea6",
        "verdict": "\u52a0\u5927\u5211\u4e8b\u60e9\u7f5a\u529b\u5ea6",
        "binds": "\u5931\u4fe1\u88ab\u6267\u884c\u4eba\uff08\u5305\u62ec\u81ea\u7136\u4eba\u548c\u5355\u4f4d\uff09",
        "condition": "\u6709\u80fd\u529b\u6267\u884c\u800c\u62d2\u4e0d\u6267\u884c\uff0c\u60c5\u8282\u4e25\u91cd\u7684",
        "court_mark": null
      },
      "basis_fit": "names_listed_subject",
      "basis_note": "\u6240\u5f15\u53f8\u6cd5\u89e3\u91ca\u548c\u610f\u89c1\u9488\u5bf9\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\u7684\u88ab\u6267\u884c\u4eba\uff1b\u7b2c\u4e09\u9879\u51fa\u81ea\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u673a\u5236\u5efa\u8bbe\u7684\u610f\u89c1\u3002",
      "bases": [
        {
          "no": 1,
          "document": "\u6700\u9ad8\u4eba\u6c11\u6cd5\u9662\u5173\u4e8e\u5ba1\u7406\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\u5211\u4e8b\u6848\u4ef6\u9002\u7528\u6cd5\u5f8b\u82e5\u5e72\u95ee\u9898\u7684\u89e3\u91ca",
          "document_no": null,
          "kind": "judicial_interpretation",
          "articles": ["\u7b2c\u4e00\u6761", "\u7b2c\u4e09\u6761"],
          "quote": "\u7b2c\u4e00\u6761 \u88ab\u6267\u884c\u4eba\u3001\u534f\u52a9\u6267\u884c\u4e49\u52a1\u4eba\u3001\u62c5\u4fdd\u4eba\u7b49\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u5bf9\u4eba\u6c11\u6cd5\u9662\u7684\u5224\u51b3\u3001\u88c1\u5b9a\u6709\u80fd\u529b\u6267\u884c\u800c\u62d2\u4e0d\u6267\u884c\uff0c\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u5e94\u5f53\u4f9d\u7167\u5211\u6cd5\u7b2c\u4e09\u767e\u4e00\u5341\u4e09\u6761\u7684\u89c4\u5b9a\uff0c\u4ee5\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\u7f6a\u5904\u7f5a\u3002\n\u7b2c\u4e09\u6761 \u7533\u8bf7\u6267\u884c\u4eba\u6709\u8bc1\u636e\u8bc1\u660e\u540c\u65f6\u5177\u6709\u4e0b\u5217\u60c5\u5f62\uff0c\u4eba\u6c11\u6cd5\u9662\u8ba4\u4e3a\u7b26\u5408\u5211\u4e8b\u8bc9\u8bbc\u6cd5\u7b2c\u4e8c\u767e\u96f6\u56db\u6761\u7b2c\u4e09\u9879\u89c4\u5b9a\u7684\uff0c\u4ee5\u81ea\u8bc9\u6848\u4ef6\u7acb\u6848\u5ba1\u7406\uff1a\n\uff08\u4e00\uff09\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u62d2\u4e0d\u6267\u884c\u5224\u51b3\uff0e\u88c1\u5b9a\uff0c\u4fb5\u72af\u4e86\u7533\u8bf7\u6267\u884c\u4eba\u7684\u4eba\u8eab\u3001\u8d22\u4ea7\u6743\u5229\uff0c\u5e94\u5f53\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u7684\uff1b\n\uff08\u4e8c\uff09\u7533\u8bf7\u6267\u884c\u4eba\u66fe\u7ecf\u63d0\u51fa\u63a7\u544a\uff0c\u800c\u516c\u5b89\u673a\u5173\u6216\u8005\u4eba\u6c11\u68c0\u5bdf\u9662\u5bf9\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u4e0d\u4e88\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u7684\u3002",
          "quote_reading": "\u7b2c\u4e00\u6761 \u88ab\u6267\u884c\u4eba\u3001\u534f\u52a9\u6267\u884c\u4e49\u52a1\u4eba\u3001\u62c5\u4fdd\u4eba\u7b49\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u5bf9\u4eba\u6c11\u6cd5\u9662\u7684\u5224\u51b3\u3001\u88c1\u5b9a\u6709\u80fd\u529b\u6267\u884c\u800c\u62d2\u4e0d\u6267\u884c\uff0c\u60c5\u8282\u4e25\u91cd\u7684\uff0c\u5e94\u5f53\u4f9d\u7167\u5211\u6cd5\u7b2c\u4e09\u767e\u4e00\u5341\u4e09\u6761\u7684\u89c4\u5b9a\uff0c\u4ee5\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\u7f6a\u5904\u7f5a\u3002\n\u7b2c\u4e09\u6761 \u7533\u8bf7\u6267\u884c\u4eba\u6709\u8bc1\u636e\u8bc1\u660e\u540c\u65f6\u5177\u6709\u4e0b\u5217\u60c5\u5f62\uff0c\u4eba\u6c11\u6cd5\u9662\u8ba4\u4e3a\u7b26\u5408\u5211\u4e8b\u8bc9\u8bbc\u6cd5\u7b2c\u4e8c\u767e\u96f6\u56db\u6761\u7b2c\u4e09\u9879\u89c4\u5b9a\u7684\uff0c\u4ee5\u81ea\u8bc9\u6848\u4ef6\u7acb\u6848\u5ba1\u7406\uff1a\n\uff08\u4e00\uff09\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u62d2\u4e0d\u6267\u884c\u5224\u51b3\u3001\u88c1\u5b9a\uff0c\u4fb5\u72af\u4e86\u7533\u8bf7\u6267\u884c\u4eba\u7684\u4eba\u8eab\u3001\u8d22\u4ea7\u6743\u5229\uff0c\u5e94\u5f53\u4f9d\u6cd5\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u7684\uff1b\n\uff08\u4e8c\uff09\u7533\u8bf7\u6267\u884c\u4eba\u66fe\u7ecf\u63d0\u51fa\u63a7\u544a\uff0c\u800c\u516c\u5b89\u673a\u5173\u6216\u8005\u4eba\u6c11\u68c0\u5bdf\u9662\u5bf9\u8d1f\u6709\u6267\u884c\u4e49\u52a1\u7684\u4eba\u4e0d\u4e88\u8ffd\u7a76\u5211\u4e8b\u8d23\u4efb\u7684\u3002"
        },
        {
          "no": 2,
          "document": "\u5173\u4e8e\u5efa\u7acb\u548c\u5b8c\u5584\u6267\u884c\u8054\u52a8\u673a\u5236\u82e5\u5e72\u95ee\u9898\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "departmental_rule",
          "articles": ["\u7b2c\u4e94\u6761", "\u7b2c\u516d\u6761"],
          "quote": "\u7b2c\u4e94\u6761 \u68c0\u5bdf\u673a\u5173\u5e94\u5f53\u5bf9\u62d2\u4e0d\u6267\u884c\u6cd5\u9662\u5224\u51b3\u3001\u88c1\u5b9a\u4ee5\u53ca\u5176\u4ed6\u59a8\u5bb3\u6267\u884c\u6784\u6210\u72af\u7f6a\u7684\u4eba\u5458\uff0c\u53ca\u65f6\u4f9d\u6cd5\u4ece\u4e25\u8fdb\u884c\u8ffd\u8bc9\n\u7b2c\u516d\u6761 \u516c\u5b89\u673a\u5173\u5e94\u5f53\u4f9d\u6cd5\u4e25\u5389\u6253\u51fb\u62d2\u4e0d\u6267\u884c\u6cd5\u9662\u5224\u51b3\u3001\u88c1\u5b9a\u548c\u5176\u4ed6\u59a8\u5bb3\u6267\u884c\u7684\u8fdd\u6cd5\u72af\u7f6a\u884c\u4e3a\uff1b\u5bf9\u4ee5\u66b4\u529b\u3001\u5a01\u80c1\u65b9\u6cd5\u59a8\u5bb3\u6216\u8005\u6297\u62d2\u6267\u884c\u7684\u884c\u4e3a\uff0c\u5728\u63a5\u5230\u4eba\u6c11\u6cd5\u9662\u901a\u62a5\u540e\u7acb\u5373\u51fa\u8b66\uff0c\u4f9d\u6cd5\u5904\u7f6e\u3002\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u6237\u7c4d\u4fe1\u606f\u3001\u4e0b\u843d\uff0c\u5728\u5c65\u884c\u804c\u8d23\u8fc7\u7a0b\u4e2d\u53d1\u73b0\u4eba\u6c11\u6cd5\u9662\u9700\u8981\u62d8\u7559\u3001\u62d8\u4f20\u7684\u88ab\u6267\u884c\u4eba\u7684\uff0c\u53ca\u65f6\u5411\u4eba\u6c11\u6cd5\u9662\u901a\u62a5\u60c5\u51b5\uff1b\u5bf9\u4eba\u6c11\u6cd5\u9662\u5728\u6267\u884c\u4e2d\u51b3\u5b9a\u62d8\u7559\u7684\u4eba\u5458\uff0c\u53ca\u65f6\u4e88\u4ee5\u6536\u62bc\u3002\u534f\u52a9\u9650\u5236\u88ab\u6267\u884c\u4eba\u51fa\u5883\uff1b\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u529e\u7406\u8f66\u8f86\u67e5\u5c01\u3001\u6263\u62bc\u548c\u8f6c\u79fb\u767b\u8bb0\u7b49\u624b\u7eed\uff1b\u53d1\u73b0\u88ab\u6267\u884c\u4eba\u8f66\u8f86\u7b49\u8d22\u4ea7\u65f6\uff0c\u53ca\u65f6\u5c06\u6709\u5173\u4fe1\u606f\u901a\u77e5\u8d1f\u8d23\u6267\u884c\u7684\u4eba\u6c11\u6cd5\u9662\u3002",
          "quote_reading": "\u7b2c\u4e94\u6761 \u68c0\u5bdf\u673a\u5173\u5e94\u5f53\u5bf9\u62d2\u4e0d\u6267\u884c\u6cd5\u9662\u5224\u51b3\u3001\u88c1\u5b9a\u4ee5\u53ca\u5176\u4ed6\u59a8\u5bb3\u6267\u884c\u6784\u6210\u72af\u7f6a\u7684\u4eba\u5458\uff0c\u53ca\u65f6\u4f9d\u6cd5\u4ece\u4e25\u8fdb\u884c\u8ffd\u8bc9\u3002\n\u7b2c\u516d\u6761 \u516c\u5b89\u673a\u5173\u5e94\u5f53\u4f9d\u6cd5\u4e25\u5389\u6253\u51fb\u62d2\u4e0d\u6267\u884c\u6cd5\u9662\u5224\u51b3\u3001\u88c1\u5b9a\u548c\u5176\u4ed6\u59a8\u5bb3\u6267\u884c\u7684\u8fdd\u6cd5\u72af\u7f6a\u884c\u4e3a\uff1b\u5bf9\u4ee5\u66b4\u529b\u3001\u5a01\u80c1\u65b9\u6cd5\u59a8\u5bb3\u6216\u8005\u6297\u62d2\u6267\u884c\u7684\u884c\u4e3a\uff0c\u5728\u63a5\u5230\u4eba\u6c11\u6cd5\u9662\u901a\u62a5\u540e\u7acb\u5373\u51fa\u8b66\uff0c\u4f9d\u6cd5\u5904\u7f6e\u3002\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u67e5\u8be2\u88ab\u6267\u884c\u4eba\u6237\u7c4d\u4fe1\u606f\u3001\u4e0b\u843d\uff0c\u5728\u5c65\u884c\u804c\u8d23\u8fc7\u7a0b\u4e2d\u53d1\u73b0\u4eba\u6c11\u6cd5\u9662\u9700\u8981\u62d8\u7559\u3001\u62d8\u4f20\u7684\u88ab\u6267\u884c\u4eba\u7684\uff0c\u53ca\u65f6\u5411\u4eba\u6c11\u6cd5\u9662\u901a\u62a5\u60c5\u51b5\uff1b\u5bf9\u4eba\u6c11\u6cd5\u9662\u5728\u6267\u884c\u4e2d\u51b3\u5b9a\u62d8\u7559\u7684\u4eba\u5458\uff0c\u53ca\u65f6\u4e88\u4ee5\u6536\u62bc\u3002\u534f\u52a9\u9650\u5236\u88ab\u6267\u884c\u4eba\u51fa\u5883\uff1b\u534f\u52a9\u4eba\u6c11\u6cd5\u9662\u529e\u7406\u8f66\u8f86\u67e5\u5c01\u3001\u6263\u62bc\u548c\u8f6c\u79fb\u767b\u8bb0\u7b49\u624b\u7eed\uff1b\u53d1\u73b0\u88ab\u6267\u884c\u4eba\u8f66\u8f86\u7b49\u8d22\u4ea7\u65f6\uff0c\u53ca\u65f6\u5c06\u6709\u5173\u4fe1\u606f\u901a\u77e5\u8d1f\u8d23\u6267\u884c\u7684\u4eba\u6c11\u6cd5\u9662\u3002"
        },
        {
          "no": 3,
          "document": "\u5173\u4e8e\u52a0\u5feb\u63a8\u8fdb\u5931\u4fe1\u88ab\u6267\u884c\u4eba\u4fe1\u7528\u76d1\u7763\u3001\u8b66\u793a\u548c\u60e9\u6212\u673a\u5236\u5efa\u8bbe\u7684\u610f\u89c1",
          "document_no": null,
          "kind": "central_policy",
          "articles": [],
          "quote": "\u516c\u5b89\u3001\u68c0\u5bdf\u673a\u5173\u548c\u4eba\u6c11\u6cd5\u9662\u5bf9\u62d2\u4e0d\u6267\u884c\u751f\u6548\u5224\u51b3\u3001\u88c1\u5b9a\u4ee5\u53ca\u5176\u4ed6\u59a8\u788d\u6267\u884c\u6784\u6210\u72af\u7f6a\u7684\u884c\u4e3a\uff0c\u8981\u53ca\u65f6\u4f9d\u6cd5\u4fa6\u67e5\u3001\u63d0\u8d77\u516c\u8bc9\u548c\u5ba1\u5224\u3002",
          "quote_reading": null
        }
      ]
    }
  ]
}
$plan$::pg_catalog.jsonb);


CREATE TABLE credit.role_binding (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	role       name NOT NULL,
	court      text CHECK (court OPERATOR(pg_catalog.~) '\S'),
	department text CHECK (department OPERATOR(pg_catalog.~) '\S'),
	measures   credit.measure[] CHECK (pg_catalog.cardinality(measures) OPERATOR(pg_catalog.>) 0),
	bound_at   timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	bound_by   name NOT NULL DEFAULT credit.acting_role(),
	unbound_at timestamptz,
	unbound_by name,
	CHECK (pg_catalog.num_nonnulls(court, department) OPERATOR(pg_catalog.=) 1),
	CHECK (measures IS NULL OR department IS NOT NULL),
	CHECK (pg_catalog.num_nulls(unbound_at, unbound_by) OPERATOR(pg_catalog.<>) 1)
);
COMMENT ON TABLE credit.role_binding IS 'which role acts for which court or department, since when and until when; never deleted, because the logs name roles';
COMMENT ON COLUMN credit.role_binding.role IS 'by name, so that a dump can be restored; a role of another name is bound anew';
COMMENT ON COLUMN credit.role_binding.measures IS 'an application''s measures; NULL: all that a plan gives the department';
COMMENT ON COLUMN credit.role_binding.unbound_at IS 'when the binding ended; NULL while it holds';
CREATE UNIQUE INDEX ON credit.role_binding (role, court, department) NULLS NOT DISTINCT WHERE unbound_at IS NULL;
-- What a role may do lives in every backend's memory, like the plan's rules.
CREATE TRIGGER binding_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.role_binding
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
ALTER TABLE credit.role_binding ENABLE ALWAYS TRIGGER binding_changed;

CREATE FUNCTION credit.my_courts() RETURNS text[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_courts';
COMMENT ON FUNCTION credit.my_courts() IS 'the courts that the current role is bound to, itself or through a role whose rights it has';
REVOKE ALL ON FUNCTION credit.my_courts() FROM PUBLIC;

CREATE FUNCTION credit.my_departments() RETURNS text[]
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_my_departments';
COMMENT ON FUNCTION credit.my_departments() IS 'the departments that the current role is bound to';
REVOKE ALL ON FUNCTION credit.my_departments() FROM PUBLIC;

CREATE FUNCTION credit.acting_measures() RETURNS credit.measure[]
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_measures';
COMMENT ON FUNCTION credit.acting_measures() IS 'the measures that the login, or the role that it has SET, may ask about, in order';
REVOKE ALL ON FUNCTION credit.acting_measures() FROM PUBLIC;

CREATE FUNCTION credit.acting_courts() RETURNS text[]
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_acting_courts';
COMMENT ON FUNCTION credit.acting_courts() IS 'the courts that the login, or the role that it has SET, is bound to';
REVOKE ALL ON FUNCTION credit.acting_courts() FROM PUBLIC;

CREATE FUNCTION credit.sees(court text, department text) RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_sees';
COMMENT ON FUNCTION credit.sees(text, text) IS 'whether the current role is bound to this court or this department (an application''s is not); the tables'' owner sees all';
REVOKE ALL ON FUNCTION credit.sees(text, text) FROM PUBLIC;

CREATE FUNCTION credit.acts_for(court text) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_acts_for';
COMMENT ON FUNCTION credit.acts_for(text) IS 'whether the login, or the role that it has SET, acts for this court; the tables'' owner acts for all';
REVOKE ALL ON FUNCTION credit.acts_for(text) FROM PUBLIC;

CREATE FUNCTION credit.acts_for_department(department text) RETURNS boolean
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_acts_for_department';
COMMENT ON FUNCTION credit.acts_for_department(text) IS 'the same for a department; an application''s role does not act for it';
REVOKE ALL ON FUNCTION credit.acts_for_department(text) FROM PUBLIC;

CREATE FUNCTION credit.require_court(p_court text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT credit.acts_for(p_court) THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" does not act for court "%s"'), credit.acting_role(), p_court)
			USING ERRCODE = 'insufficient_privilege', HINT = credit.message('An administrator binds roles to courts with credit_bind_court.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_court(text) IS 'error where whoever acts does not act for the court';
REVOKE ALL ON FUNCTION credit.require_court(text) FROM PUBLIC;

/*
 * Binding grants a role too, so whoever binds needs the right to grant it:
 * these functions run as their caller.
 */
CREATE FUNCTION credit.bind(p_role regrole, p_court text, p_department text, p_measures credit.measure[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_role name := (SELECT r.rolname FROM pg_roles r WHERE r.oid = p_role);
BEGIN
	IF v_role IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the role does not exist') USING ERRCODE = 'undefined_object';
	ELSIF v_role IN ('credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader') THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" is what bound roles have in common, and acts for nobody itself'), v_role)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Create a role for each court and department.');
	END IF;
	UPDATE credit.role_binding b SET unbound_at = clock_timestamp(), unbound_by = credit.acting_role()
	WHERE b.role = v_role AND b.unbound_at IS NULL
	  AND b.court IS NOT DISTINCT FROM p_court AND b.department IS NOT DISTINCT FROM p_department;
	INSERT INTO credit.role_binding (role, court, department, measures) VALUES (v_role, p_court, p_department, p_measures);
END
$$;
COMMENT ON FUNCTION credit.bind(regrole, text, text, credit.measure[]) IS 'puts a binding on record, in place of the role''s earlier one to the same court or department';
REVOKE ALL ON FUNCTION credit.bind(regrole, text, text, credit.measure[]) FROM PUBLIC;

CREATE FUNCTION credit.grant_once(p_role name, p_to regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = (SELECT r.oid FROM pg_roles r WHERE r.rolname = p_role) AND m.member = p_to) THEN
		EXECUTE format('GRANT %I TO %s', p_role, p_to);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.grant_once(name, regrole) IS 'grants a role without a notice where it is granted already';
REVOKE ALL ON FUNCTION credit.grant_once(name, regrole) FROM PUBLIC;

CREATE FUNCTION credit.known_department(p_department text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_name text;
BEGIN
	SELECT x.name INTO v_name
	FROM (SELECT d.name, 1 AS ord FROM credit.department d WHERE d.name = p_department
		  UNION ALL
		  SELECT n.department, 2 FROM credit.department_name n WHERE n.written = p_department AND n.same) x
	ORDER BY x.ord LIMIT 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('no plan names department "%s"'), p_department)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the table credit.department.');
	END IF;
	RETURN v_name;
END
$$;
COMMENT ON FUNCTION credit.known_department(text) IS 'the name used in answers of a department that a plan names so, or by another of its names; error for others';
REVOKE ALL ON FUNCTION credit.known_department(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_bind_department(department text, role regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.bind(role, NULL, credit.known_department(department), NULL);
	PERFORM credit.grant_once('credit_department', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_department(text, regrole) IS
	'lets a role act for a department: it and its members check and read the measures that a plan gives the department, feed back for it, and see its feedback and log; grants credit_department to it; error for a department of no plan';
REVOKE ALL ON FUNCTION @extschema@.credit_bind_department(text, regrole) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_bind_application(department text, role regrole, VARIADIC measures credit.measure[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text := credit.known_department(department);
	v_foreign credit.measure;
BEGIN
	IF COALESCE(cardinality(measures), 0) = 0 THEN
		RAISE EXCEPTION '%', credit.message('an application needs the measures named that it may ask about') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT m INTO v_foreign FROM unnest(measures) m
	WHERE m IS NULL OR NOT EXISTS (
		SELECT FROM credit.measure_list l
		WHERE l.measure OPERATOR(@extschema@.=) m AND (l.open_list OR v_department = ANY (l.departments)))
	LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is none of department "%s"'), v_foreign, v_department)
			USING ERRCODE = 'insufficient_privilege', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	PERFORM credit.bind(role, NULL, v_department, measures);
	-- Who was the department and is now an application of it has its rights no more.
	IF EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = 'credit_department'::regrole AND m.member = role)
	   AND NOT EXISTS (SELECT FROM credit.role_binding b JOIN pg_roles r ON r.rolname = b.role
					   WHERE r.oid = credit_bind_application.role AND b.department IS NOT NULL AND b.measures IS NULL AND b.unbound_at IS NULL) THEN
		EXECUTE format('REVOKE credit_department FROM %s', role);
	END IF;
	EXECUTE format('GRANT EXECUTE ON FUNCTION %I.credit_check(credit.subject, credit.measure, text) TO %s', '@extschema@', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_application(text, regrole, credit.measure[]) IS
	'lets an application''s role call credit_check for these measures of a department, and nothing else; a measure that does not name the department is an error unless the plan leaves its list open';
REVOKE ALL ON FUNCTION @extschema@.credit_bind_application(text, regrole, credit.measure[]) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_bind_court(court text, role regrole) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(court !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the court is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.bind(role, court, NULL, NULL);
	PERFORM credit.grant_once('credit_court', role);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_bind_court(text, regrole) IS
	'lets a role act for a court: it and its members push and decide for it, and see its list and all feedback on it; grants credit_court to it';
REVOKE ALL ON FUNCTION @extschema@.credit_bind_court(text, regrole) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_unbind(role name) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
	v_common name;
BEGIN
	UPDATE credit.role_binding b SET unbound_at = clock_timestamp(), unbound_by = credit.acting_role()
	WHERE b.role = credit_unbind.role AND b.unbound_at IS NULL;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	-- A role that was never bound, dropped or renamed has nothing to be taken back.
	IF v_count > 0 AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = credit_unbind.role) THEN
		FOR v_common IN SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
				WHERE m.member = (SELECT x.oid FROM pg_roles x WHERE x.rolname = credit_unbind.role) AND r.rolname IN ('credit_court', 'credit_department') LOOP
			EXECUTE format('REVOKE %I FROM %I', v_common, role);
		END LOOP;
		EXECUTE format('REVOKE EXECUTE ON FUNCTION %I.credit_check(credit.subject, credit.measure, text) FROM %I', '@extschema@', role);
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_unbind(name) IS 'ends all bindings of a role, by its name, and takes back what binding granted, at once and in every session; before a role is dropped or renamed, or after; returns how many bindings there were';
REVOKE ALL ON FUNCTION @extschema@.credit_unbind(name) FROM PUBLIC;


CREATE TABLE credit.holiday_year (
	year     integer PRIMARY KEY CHECK (year BETWEEN 1949 AND 9999),
	source   text NOT NULL CHECK (source OPERATOR(pg_catalog.~) '\S'),
	url      text,
	built_in boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE credit.holiday_year IS 'years whose holidays are known, and the State Council''s notice that sets them; credit_load_holidays adds one';

CREATE TABLE credit.holiday (
	day     date PRIMARY KEY,
	year    integer NOT NULL REFERENCES credit.holiday_year,
	name    text NOT NULL,
	working boolean NOT NULL
);
COMMENT ON TABLE credit.holiday IS 'days that a notice names: days off, and days of a weekend that are worked in exchange; all others go by the day of the week';
COMMENT ON COLUMN credit.holiday.year IS 'year of the notice, which may reach into the December before';

CREATE FUNCTION credit.year_missing(first date, last date) RETURNS integer
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	-- New Year's notice exchanges weekends as early as 28 December, so these days need the next year's.
	SELECT min(y)::integer
	FROM generate_series(extract(year FROM first + 4)::integer, extract(year FROM last + 4)::integer) y
	WHERE NOT EXISTS (SELECT FROM credit.holiday_year h WHERE h.year = y)
$$;
COMMENT ON FUNCTION credit.year_missing(date, date) IS 'the first year whose notice is needed to say which days from first to last are worked and that the calendar lacks; NULL where none is missing';
REVOKE ALL ON FUNCTION credit.year_missing(date, date) FROM PUBLIC;

CREATE FUNCTION credit.worked(day date) RETURNS boolean
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE((SELECT h.working FROM credit.holiday h WHERE h.day = worked.day), extract(isodow FROM day) < 6)
$$;
COMMENT ON FUNCTION credit.worked(date) IS 'whether the day is worked, for a day whose year is known to be in the calendar';
REVOKE ALL ON FUNCTION credit.worked(date) FROM PUBLIC;

CREATE FUNCTION credit.require_calendar(first date, last date) RETURNS void
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_missing integer;
BEGIN
	IF NOT isfinite(first) OR NOT isfinite(last) THEN
		RAISE EXCEPTION '%', credit.message('a day of the calendar is expected') USING ERRCODE = 'datetime_field_overflow';
	END IF;
	v_missing := credit.year_missing(first, last);
	IF v_missing IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the holidays of %s are not in the calendar'), v_missing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = credit.message('Which days are worked is set by the State Council''s notice for the year; the last days of December need the next year''s.'),
				  HINT = format(credit.message('Load the notice with credit_load_holidays(%s, ...).'), v_missing);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_calendar(date, date) IS 'error where a year is missing for the days from first to last';
REVOKE ALL ON FUNCTION credit.require_calendar(date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_is_workday(day date) RETURNS boolean
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM credit.require_calendar(day, day);
	RETURN credit.worked(day);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_is_workday(date) IS 'whether the day is worked, by the State Council''s notice of its year; error for a year that is not in the calendar; NULL gives NULL';
REVOKE ALL ON FUNCTION @extschema@.credit_is_workday(date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_add_workdays(day date, n integer) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_day date := day;
	v_left integer := abs(n::bigint);
	v_step integer := CASE WHEN n < 0 THEN -1 ELSE 1 END;
BEGIN
	PERFORM credit.require_calendar(v_day, v_day);
	-- The day itself is not counted; with n = 0 it only has to be one that is worked.
	WHILE v_left > 0 OR NOT credit.worked(v_day) LOOP
		v_day := v_day + v_step;
		PERFORM credit.require_calendar(v_day, v_day);
		IF v_left > 0 AND credit.worked(v_day) THEN
			v_left := v_left - 1;
		END IF;
	END LOOP;
	RETURN v_day;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_add_workdays(date, integer) IS
	'the n-th working day after the day, which is itself not counted; before it where n is negative; with 0 the day itself or the first working day after it; error for a year that is not in the calendar; NULL gives NULL';
REVOKE ALL ON FUNCTION @extschema@.credit_add_workdays(date, integer) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_workdays_between(first date, last date) RETURNS integer
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF first > last THEN
		RETURN -@extschema@.credit_workdays_between(last, first);
	END IF;
	PERFORM credit.require_calendar(first, last);
	RETURN (SELECT count(*) FROM generate_series(1, last - first) d WHERE credit.worked(first + d));
END
$$;
COMMENT ON FUNCTION @extschema@.credit_workdays_between(date, date) IS
	'working days after the first day up to and with the last, so that it undoes credit_add_workdays; negative where last is the earlier; error for a year that is not in the calendar; NULL gives NULL';
REVOKE ALL ON FUNCTION @extschema@.credit_workdays_between(date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_add_days(day date, n integer) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF n < 0 THEN
		RAISE EXCEPTION '%', credit.message('a period has no negative length') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	RETURN @extschema@.credit_add_workdays(day + n, 0);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_add_days(date, integer) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x6c61737420646179206f66206120706572696f64206f66206e20646179732c20746865206669727374206e6f7420636f756e7465643b206f6e65207468617420776f756c6420656e64206f6e206120686f6c6964617920656e6473206f6e2074686520666972737420776f726b696e67206461792061667465722069742028e6b091e4ba8be8af89e8aebce6b395206172742e203835293b206572726f7220666f72206120796561722074686174206973206e6f7420696e207468652063616c656e6461723b204e554c4c206769766573204e554c4c', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_add_days(date, integer) FROM PUBLIC;

-- For views, where a missing year must not take the other rows along.
-- Without an exception's block: a subtransaction cannot be had in a parallel query.
CREATE FUNCTION credit.deadline(day date, n integer, working boolean) RETURNS date
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_day date := CASE WHEN working THEN day ELSE day + n END;
	v_left integer := CASE WHEN working THEN n ELSE 0 END;
BEGIN
	LOOP
		IF credit.year_missing(v_day, v_day) IS NOT NULL THEN
			RETURN NULL;
		END IF;
		EXIT WHEN v_left = 0 AND credit.worked(v_day);
		v_day := v_day + 1;
		IF v_left > 0 AND credit.year_missing(v_day, v_day) IS NULL AND credit.worked(v_day) THEN
			v_left := v_left - 1;
		END IF;
	END LOOP;
	RETURN v_day;
END
$$;
COMMENT ON FUNCTION credit.deadline(date, integer, boolean) IS 'last day of a period of n working days or of n days; NULL where the calendar lacks a year that it needs';
REVOKE ALL ON FUNCTION credit.deadline(date, integer, boolean) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_load_holidays(year integer, source text, days jsonb) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r record;
	v_day date;
	v_count integer := 0;
BEGIN
	IF year IS NULL OR COALESCE(source !~ '\S', true) OR days IS NULL OR jsonb_typeof(days) <> 'array' THEN
		RAISE EXCEPTION '%', credit.message('a year, the notice and its days are required')
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('The days are a JSON array of {"day": "2027-01-01", "name": ..., "working": false}.');
	END IF;
	INSERT INTO credit.holiday_year (year, source) VALUES (credit_load_holidays.year, credit_load_holidays.source);
	FOR r IN SELECT e ->> 'day' AS day, e ->> 'name' AS name, e -> 'working' AS working FROM jsonb_array_elements(days) e LOOP
		IF r.day IS NULL OR r.day !~ '^\d{4}-\d{2}-\d{2}$' OR COALESCE(r.name !~ '\S', true) OR COALESCE(jsonb_typeof(r.working) <> 'boolean', true) THEN
			RAISE EXCEPTION '%', credit.message('a day of the calendar needs "day" as YYYY-MM-DD, "name" and "working"')
				USING ERRCODE = 'invalid_parameter_value', DETAIL = CASE WHEN r.day IS NULL THEN credit.message('The day is missing.')
																	   ELSE format(credit.message('The day is %s.'), quote_literal(r.day)) END;
		END IF;
		v_day := r.day::date;
		IF extract(year FROM v_day + 4) <> credit_load_holidays.year AND extract(year FROM v_day) <> credit_load_holidays.year THEN
			RAISE EXCEPTION '%', format(credit.message('day %s is not of the year %s'), v_day, credit_load_holidays.year) USING ERRCODE = 'invalid_parameter_value';
		END IF;
		INSERT INTO credit.holiday (day, year, name, working)
		VALUES (v_day, credit_load_holidays.year, r.name, r.working::boolean);
		v_count := v_count + 1;
	END LOOP;
	IF v_count = 0 THEN
		RAISE EXCEPTION '%', format(credit.message('the notice for %s names no day'), credit_load_holidays.year)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('An empty notice would make every weekday of the year a working day.');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_load_holidays(integer, text, jsonb) IS
	'puts the holidays of a year into the calendar, from the State Council''s notice: a JSON array of {"day", "name", "working"}; returns how many days it names; error for a year that is there already';
REVOKE ALL ON FUNCTION @extschema@.credit_load_holidays(integer, text, jsonb) FROM PUBLIC;


INSERT INTO credit.holiday_year (year, source, url, built_in) VALUES
	(2007, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303037e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm', true),
	(2008, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303038e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm', true),
	(2009, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303039e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm', true),
	(2010, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303130e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm', true),
	(2011, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303131e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm', true),
	(2012, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303132e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm', true),
	(2013, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303133e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm', true),
	(2014, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303134e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm', true),
	(2015, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303135e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5efbc8ce5b9b6e5908ce5b9b4e585b3e4ba8ee4b8ade59bbde4babae6b091e68a97e697a5e68898e4ba89e69aa8e4b896e7958ce58f8de6b395e8a5bfe696afe68898e4ba89e8839ce588a93730e591a8e5b9b4e7baaae5bfb5e697a5e8b083e4bc91e694bee58187e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm', true),
	(2016, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303136e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm', true),
	(2017, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303137e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm', true),
	(2018, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303138e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm', true),
	(2019, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303139e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5efbc8ce5b9b632303139e5b9b4e585b3e4ba8ee8b083e695b4e58ab3e58aa8e88a82e58187e69c9fe5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm', true),
	(2020, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303230e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5efbc8ce5b9b6e585b3e4ba8ee5bbb6e995bf32303230e5b9b4e698a5e88a82e58187e69c9fe79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm', true),
	(2021, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303231e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm', true),
	(2022, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303232e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm', true),
	(2023, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303233e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm', true),
	(2024, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303234e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm', true),
	(2025, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303235e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm', true),
	(2026, pg_catalog.convert_from('\xe59bbde58aa1e999a2e58a9ee585ace58e85e585b3e4ba8e32303236e5b9b4e983a8e58886e88a82e58187e697a5e5ae89e68e92e79a84e9809ae79fa5', 'UTF8'), 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm', true);

CREATE FUNCTION credit.add_holiday(year integer, name text, off datemultirange, worked date[]) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	INSERT INTO credit.holiday (day, year, name, working)
	SELECT d::date, add_holiday.year, add_holiday.name, false
	FROM unnest(off) r, generate_series(lower(r), upper(r) - 1, '1 day') d
	UNION ALL
	SELECT d, add_holiday.year, add_holiday.name, true FROM unnest(worked) d
$$;
SELECT credit.add_holiday(v.year, v.name, v.off::pg_catalog.datemultirange, v.worked::pg_catalog.date[])
FROM (VALUES
	(2007, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2007-01-01,2007-01-03]}', '{2006-12-30,2006-12-31}'),
	(2007, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2007-02-18,2007-02-24]}', '{2007-02-17,2007-02-25}'),
	(2007, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2007-05-01,2007-05-07]}', '{2007-04-28,2007-04-29}'),
	(2007, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2007-10-01,2007-10-07]}', '{2007-09-29,2007-09-30}'),
	(2008, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2007-12-30,2008-01-01]}', '{2007-12-29}'),
	(2008, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2008-02-06,2008-02-12]}', '{2008-02-02,2008-02-03}'),
	(2008, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2008-04-04,2008-04-06]}', '{}'),
	(2008, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2008-05-01,2008-05-03]}', '{2008-05-04}'),
	(2008, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2008-06-07,2008-06-09]}', '{}'),
	(2008, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2008-09-13,2008-09-15]}', '{}'),
	(2008, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2008-09-29,2008-10-05]}', '{2008-09-27,2008-09-28}'),
	(2009, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2009-01-01,2009-01-03]}', '{2009-01-04}'),
	(2009, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2009-01-25,2009-01-31]}', '{2009-01-24,2009-02-01}'),
	(2009, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2009-04-04,2009-04-06]}', '{}'),
	(2009, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2009-05-01,2009-05-03]}', '{}'),
	(2009, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2009-05-28,2009-05-30]}', '{2009-05-31}'),
	(2009, pg_catalog.convert_from('\xe59bbde5ba86e88a82e38081e4b8ade7a78be88a82', 'UTF8'), '{[2009-10-01,2009-10-08]}', '{2009-09-27,2009-10-10}'),
	(2010, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2010-01-01,2010-01-03]}', '{}'),
	(2010, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2010-02-13,2010-02-19]}', '{2010-02-20,2010-02-21}'),
	(2010, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2010-04-03,2010-04-05]}', '{}'),
	(2010, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2010-05-01,2010-05-03]}', '{}'),
	(2010, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2010-06-14,2010-06-16]}', '{2010-06-12,2010-06-13}'),
	(2010, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2010-09-22,2010-09-24]}', '{2010-09-19,2010-09-25}'),
	(2010, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2010-10-01,2010-10-07]}', '{2010-09-26,2010-10-09}'),
	(2011, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2011-01-01,2011-01-03]}', '{}'),
	(2011, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2011-02-02,2011-02-08]}', '{2011-01-30,2011-02-12}'),
	(2011, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2011-04-03,2011-04-05]}', '{2011-04-02}'),
	(2011, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2011-04-30,2011-05-02]}', '{}'),
	(2011, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2011-06-04,2011-06-06]}', '{}'),
	(2011, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2011-09-10,2011-09-12]}', '{}'),
	(2011, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2011-10-01,2011-10-07]}', '{2011-10-08,2011-10-09}'),
	(2012, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2012-01-01,2012-01-03]}', '{2011-12-31}'),
	(2012, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2012-01-22,2012-01-28]}', '{2012-01-21,2012-01-29}'),
	(2012, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2012-04-02,2012-04-04]}', '{2012-03-31,2012-04-01}'),
	(2012, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2012-04-29,2012-05-01]}', '{2012-04-28}'),
	(2012, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2012-06-22,2012-06-24]}', '{}'),
	(2012, pg_catalog.convert_from('\xe4b8ade7a78be88a82e38081e59bbde5ba86e88a82', 'UTF8'), '{[2012-09-30,2012-10-07]}', '{2012-09-29}'),
	(2013, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2013-01-01,2013-01-03]}', '{2013-01-05,2013-01-06}'),
	(2013, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2013-02-09,2013-02-15]}', '{2013-02-16,2013-02-17}'),
	(2013, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2013-04-04,2013-04-06]}', '{2013-04-07}'),
	(2013, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2013-04-29,2013-05-01]}', '{2013-04-27,2013-04-28}'),
	(2013, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2013-06-10,2013-06-12]}', '{2013-06-08,2013-06-09}'),
	(2013, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2013-09-19,2013-09-21]}', '{2013-09-22}'),
	(2013, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2013-10-01,2013-10-07]}', '{2013-09-29,2013-10-12}'),
	(2014, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2014-01-01,2014-01-01]}', '{}'),
	(2014, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2014-01-31,2014-02-06]}', '{2014-01-26,2014-02-08}'),
	(2014, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2014-04-05,2014-04-05],[2014-04-07,2014-04-07]}', '{}'),
	(2014, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2014-05-01,2014-05-03]}', '{2014-05-04}'),
	(2014, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2014-06-02,2014-06-02]}', '{}'),
	(2014, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2014-09-08,2014-09-08]}', '{}'),
	(2014, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2014-10-01,2014-10-07]}', '{2014-09-28,2014-10-11}'),
	(2015, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2015-01-01,2015-01-03]}', '{2015-01-04}'),
	(2015, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2015-02-18,2015-02-24]}', '{2015-02-15,2015-02-28}'),
	(2015, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2015-04-05,2015-04-06]}', '{}'),
	(2015, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2015-05-01,2015-05-01]}', '{}'),
	(2015, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2015-06-20,2015-06-20],[2015-06-22,2015-06-22]}', '{}'),
	(2015, pg_catalog.convert_from('\xe68a97e697a5e68898e4ba89e69aa8e4b896e7958ce58f8de6b395e8a5bfe696afe68898e4ba89e8839ce588a93730e591a8e5b9b4e7baaae5bfb5e697a5', 'UTF8'), '{[2015-09-03,2015-09-05]}', '{2015-09-06}'),
	(2015, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2015-09-27,2015-09-27]}', '{}'),
	(2015, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2015-10-01,2015-10-07]}', '{2015-10-10}'),
	(2016, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2016-01-01,2016-01-01]}', '{}'),
	(2016, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2016-02-07,2016-02-13]}', '{2016-02-06,2016-02-14}'),
	(2016, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2016-04-04,2016-04-04]}', '{}'),
	(2016, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2016-05-01,2016-05-02]}', '{}'),
	(2016, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2016-06-09,2016-06-11]}', '{2016-06-12}'),
	(2016, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2016-09-15,2016-09-17]}', '{2016-09-18}'),
	(2016, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2016-10-01,2016-10-07]}', '{2016-10-08,2016-10-09}'),
	(2017, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2017-01-01,2017-01-02]}', '{}'),
	(2017, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2017-01-27,2017-02-02]}', '{2017-01-22,2017-02-04}'),
	(2017, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2017-04-02,2017-04-04]}', '{2017-04-01}'),
	(2017, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2017-05-01,2017-05-01]}', '{}'),
	(2017, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2017-05-28,2017-05-30]}', '{2017-05-27}'),
	(2017, pg_catalog.convert_from('\xe4b8ade7a78be88a82e38081e59bbde5ba86e88a82', 'UTF8'), '{[2017-10-01,2017-10-08]}', '{2017-09-30}'),
	(2018, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2018-01-01,2018-01-01]}', '{}'),
	(2018, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2018-02-15,2018-02-21]}', '{2018-02-11,2018-02-24}'),
	(2018, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2018-04-05,2018-04-07]}', '{2018-04-08}'),
	(2018, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2018-04-29,2018-05-01]}', '{2018-04-28}'),
	(2018, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2018-06-18,2018-06-18]}', '{}'),
	(2018, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2018-09-24,2018-09-24]}', '{}'),
	(2018, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2018-10-01,2018-10-07]}', '{2018-09-29,2018-09-30}'),
	(2019, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2018-12-30,2019-01-01]}', '{2018-12-29}'),
	(2019, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2019-02-04,2019-02-10]}', '{2019-02-02,2019-02-03}'),
	(2019, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2019-04-05,2019-04-05]}', '{}'),
	(2019, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2019-05-01,2019-05-04]}', '{2019-04-28,2019-05-05}'),
	(2019, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2019-06-07,2019-06-07]}', '{}'),
	(2019, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2019-09-13,2019-09-13]}', '{}'),
	(2019, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2019-10-01,2019-10-07]}', '{2019-09-29,2019-10-12}'),
	(2020, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2020-01-01,2020-01-01]}', '{}'),
	(2020, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2020-01-24,2020-02-02]}', '{2020-01-19,2020-02-03}'),
	(2020, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2020-04-04,2020-04-06]}', '{}'),
	(2020, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2020-05-01,2020-05-05]}', '{2020-04-26,2020-05-09}'),
	(2020, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2020-06-25,2020-06-27]}', '{2020-06-28}'),
	(2020, pg_catalog.convert_from('\xe59bbde5ba86e88a82e38081e4b8ade7a78be88a82', 'UTF8'), '{[2020-10-01,2020-10-08]}', '{2020-09-27,2020-10-10}'),
	(2021, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2021-01-01,2021-01-03]}', '{}'),
	(2021, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2021-02-11,2021-02-17]}', '{2021-02-07,2021-02-20}'),
	(2021, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2021-04-03,2021-04-05]}', '{}'),
	(2021, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2021-05-01,2021-05-05]}', '{2021-04-25,2021-05-08}'),
	(2021, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2021-06-12,2021-06-14]}', '{}'),
	(2021, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2021-09-19,2021-09-21]}', '{2021-09-18}'),
	(2021, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2021-10-01,2021-10-07]}', '{2021-09-26,2021-10-09}'),
	(2022, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2022-01-01,2022-01-03]}', '{}'),
	(2022, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2022-01-31,2022-02-06]}', '{2022-01-29,2022-01-30}'),
	(2022, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2022-04-03,2022-04-05]}', '{2022-04-02}'),
	(2022, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2022-04-30,2022-05-04]}', '{2022-04-24,2022-05-07}'),
	(2022, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2022-06-03,2022-06-05]}', '{}'),
	(2022, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2022-09-10,2022-09-12]}', '{}'),
	(2022, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2022-10-01,2022-10-07]}', '{2022-10-08,2022-10-09}'),
	(2023, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2022-12-31,2023-01-02]}', '{}'),
	(2023, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2023-01-21,2023-01-27]}', '{2023-01-28,2023-01-29}'),
	(2023, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2023-04-05,2023-04-05]}', '{}'),
	(2023, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2023-04-29,2023-05-03]}', '{2023-04-23,2023-05-06}'),
	(2023, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2023-06-22,2023-06-24]}', '{2023-06-25}'),
	(2023, pg_catalog.convert_from('\xe4b8ade7a78be88a82e38081e59bbde5ba86e88a82', 'UTF8'), '{[2023-09-29,2023-10-06]}', '{2023-10-07,2023-10-08}'),
	(2024, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2024-01-01,2024-01-01]}', '{}'),
	(2024, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2024-02-10,2024-02-17]}', '{2024-02-04,2024-02-18}'),
	(2024, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2024-04-04,2024-04-06]}', '{2024-04-07}'),
	(2024, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2024-05-01,2024-05-05]}', '{2024-04-28,2024-05-11}'),
	(2024, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2024-06-10,2024-06-10]}', '{}'),
	(2024, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2024-09-15,2024-09-17]}', '{2024-09-14}'),
	(2024, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2024-10-01,2024-10-07]}', '{2024-09-29,2024-10-12}'),
	(2025, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2025-01-01,2025-01-01]}', '{}'),
	(2025, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2025-01-28,2025-02-04]}', '{2025-01-26,2025-02-08}'),
	(2025, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2025-04-04,2025-04-06]}', '{}'),
	(2025, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2025-05-01,2025-05-05]}', '{2025-04-27}'),
	(2025, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2025-05-31,2025-06-02]}', '{}'),
	(2025, pg_catalog.convert_from('\xe59bbde5ba86e88a82e38081e4b8ade7a78be88a82', 'UTF8'), '{[2025-10-01,2025-10-08]}', '{2025-09-28,2025-10-11}'),
	(2026, pg_catalog.convert_from('\xe58583e697a6', 'UTF8'), '{[2026-01-01,2026-01-03]}', '{2026-01-04}'),
	(2026, pg_catalog.convert_from('\xe698a5e88a82', 'UTF8'), '{[2026-02-15,2026-02-23]}', '{2026-02-14,2026-02-28}'),
	(2026, pg_catalog.convert_from('\xe6b885e6988ee88a82', 'UTF8'), '{[2026-04-04,2026-04-06]}', '{}'),
	(2026, pg_catalog.convert_from('\xe58ab3e58aa8e88a82', 'UTF8'), '{[2026-05-01,2026-05-05]}', '{2026-05-09}'),
	(2026, pg_catalog.convert_from('\xe7abafe58d88e88a82', 'UTF8'), '{[2026-06-19,2026-06-21]}', '{}'),
	(2026, pg_catalog.convert_from('\xe59bbde5ba86e88a82', 'UTF8'), '{[2026-10-01,2026-10-07]}', '{2026-09-20,2026-10-10}'),
	(2026, pg_catalog.convert_from('\xe4b8ade7a78be88a82', 'UTF8'), '{[2026-09-25,2026-09-27]}', '{}')) v (year, name, off, worked);
DROP FUNCTION credit.add_holiday(integer, text, datemultirange, date[]);


CREATE TABLE credit.court (
	name         text PRIMARY KEY,
	last_push    bigint,
	last_push_no text,
	last_push_at timestamptz,
	last_event   bigint
);
COMMENT ON TABLE credit.court IS 'courts that keep a list here, and the last push applied of each; its row is the lock that all that changes a court''s list queues for';
COMMENT ON COLUMN credit.court.last_event IS 'last decision entered beside the pushes; written so that a transaction with an older view of the list cannot go on';

CREATE TABLE credit.push (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court       text NOT NULL REFERENCES credit.court,
	push_no     text NOT NULL CHECK (push_no OPERATOR(pg_catalog.~) '\S'),
	mode        text NOT NULL CHECK (mode OPERATOR(pg_catalog.=) ANY (ARRAY['delta', 'full'])),
	base_push   text,
	applied_at  timestamptz NOT NULL,
	pushed_by   name NOT NULL DEFAULT SESSION_USER,
	records     bigint NOT NULL,
	digest      bigint NOT NULL,
	added       bigint NOT NULL DEFAULT 0,
	changed     bigint NOT NULL DEFAULT 0,
	removed     bigint NOT NULL DEFAULT 0,
	unchanged   bigint NOT NULL DEFAULT 0,
	rejected    bigint NOT NULL DEFAULT 0,
	unchecked   bigint NOT NULL DEFAULT 0,
	touches     text[] NOT NULL DEFAULT '{}',
	UNIQUE (court, push_no)
);
COMMENT ON TABLE credit.push IS 'pushes applied, with their counts; a push with no records is a heartbeat: the list is as it was, and known to be so';
COMMENT ON COLUMN credit.push.base_push IS 'the push that a delta says it builds on; NULL where it named none';
COMMENT ON COLUMN credit.push.digest IS 'fingerprint of the records sent, whatever their order: tells the same push again from another under its number';
COMMENT ON COLUMN credit.push.touches IS 'whom it added, changed or removed: person, organization, marked (a person with the court''s mark)';
COMMENT ON COLUMN credit.push.unchecked IS 'records among those applied whose unified code breaks its standard and was taken as issued (org!:)';

CREATE TABLE credit.court_event (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	action       text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['list', 'remove', 'remove_early', 'expire', 'revoke', 'correct',
		'stay', 'end_stay', 'bind', 'release', 'exempt', 'end_exemption', 'change_identifier', 'link_successor'])),
	listing      bigint,
	document_no  text NOT NULL CHECK (document_no OPERATOR(pg_catalog.~) '\S'),
	decided_on   date NOT NULL,
	fact_on      date CHECK (fact_on OPERATOR(pg_catalog.<=) decided_on),
	reason       text,
	detail       jsonb NOT NULL DEFAULT '{}',
	at           timestamptz NOT NULL,
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER
);
COMMENT ON TABLE credit.court_event IS 'decisions of a court entered one by one, beside the pushes: what, by which document, when, by whom; append-only';
COMMENT ON COLUMN credit.court_event.listing IS 'the listing concerned; NULL where a subject or several listings are';
COMMENT ON COLUMN credit.court_event.fact_on IS 'day on which the court learned of the fact, from which the three working days of arts. 9 and 10 run';
CREATE INDEX ON credit.court_event (listing);

CREATE TABLE credit.listing (
	id            bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	listing       bigint NOT NULL,
	subject       credit.subject NOT NULL,
	exit_ban      boolean NOT NULL,
	not_public    boolean NOT NULL,
	since         timestamptz NOT NULL,
	known_from    timestamptz NOT NULL,
	known_until   timestamptz NOT NULL DEFAULT 'infinity',
	until         timestamptz,
	ended         text CHECK (ended OPERATOR(pg_catalog.=) ANY (ARRAY['removed', 'revoked', 'expired'])),
	stays         tstzmultirange CHECK (NOT pg_catalog.isempty(stays)),
	case_no       text NOT NULL,
	case_key      text NOT NULL,
	court         text NOT NULL,
	push          bigint REFERENCES credit.push,
	event         bigint REFERENCES credit.court_event,
	end_reason    text,
	source_digest uuid NOT NULL,
	fact_digest   uuid NOT NULL,
	CHECK (until OPERATOR(pg_catalog.>=) since),
	CHECK (known_until OPERATOR(pg_catalog.>) known_from),
	CHECK (ended IS NULL OR until IS NOT NULL),
	CHECK (pg_catalog.num_nonnulls(push, event) OPERATOR(pg_catalog.=) 1)
);
COMMENT ON TABLE credit.listing IS 'versions of listings: what decides whether a measure is in force; a listing that comes back after its end is another listing';
COMMENT ON COLUMN credit.listing.id IS 'the version';
COMMENT ON COLUMN credit.listing.listing IS 'the listing: id of its first version';
COMMENT ON COLUMN credit.listing.exit_ban IS 'the court has put the person on the statutory list of those not permitted to leave the country';
COMMENT ON COLUMN credit.listing.not_public IS 'not fit for publication: enforced, never reported by name';
COMMENT ON COLUMN credit.listing.since IS 'first moment at which measures follow: the day of the decision, or the day after a period of grace';
COMMENT ON COLUMN credit.listing.until IS 'first moment at which none follows any more; NULL: no end is set, the court''s removal ends it';
COMMENT ON COLUMN credit.listing.ended IS 'how an event ended the listing; NULL while only its dates speak';
COMMENT ON COLUMN credit.listing.stays IS 'times within since and until for which a ruling in retrial or bankruptcy stays the listing; NULL: none';
COMMENT ON COLUMN credit.listing.push IS 'the push that brought the version; NULL where a decision entered by itself did (event)';
COMMENT ON COLUMN credit.listing.known_from IS 'when the register came to hold this version';
COMMENT ON COLUMN credit.listing.known_until IS 'when another version took its place; infinity while it stands';
COMMENT ON COLUMN credit.listing.case_key IS 'the case number normalized for comparison; case_no is verbatim';
COMMENT ON COLUMN credit.listing.court IS 'the court that pushed it';
COMMENT ON COLUMN credit.listing.source_digest IS 'digest of the record as sent';
COMMENT ON COLUMN credit.listing.fact_digest IS 'digest of the record as read: the same facts in another spelling are no change';
CREATE INDEX listing_subject_idx ON credit.listing (subject);
-- Few: lets a push see what the court has decided beside it without reading the list again.
CREATE INDEX listing_event_idx ON credit.listing (subject) WHERE event IS NOT NULL;
CREATE INDEX listing_source_idx ON credit.listing (source_digest) WHERE known_until OPERATOR(pg_catalog.=) 'infinity' AND ended IS NULL;
-- One running listing per court, case and subject (art. 6: the record is of a case).
CREATE UNIQUE INDEX listing_running_idx ON credit.listing (subject, case_key, court)
	WHERE known_until OPERATOR(pg_catalog.=) 'infinity' AND ended IS NULL;
CREATE UNIQUE INDEX listing_current_idx ON credit.listing (listing) WHERE known_until OPERATOR(pg_catalog.=) 'infinity';

CREATE TABLE credit.listing_record (
	id                bigint PRIMARY KEY REFERENCES credit.listing,
	name              text NOT NULL,
	sex               text CHECK (sex OPERATOR(pg_catalog.=) ANY (ARRAY['male', 'female'])),
	birth_date        date,
	representative    text,
	court_name        text,
	area              text,
	filed_on          date,
	published_on      date,
	decision_no       text,
	decided_on        date,
	grounds           smallint[] NOT NULL CHECK (pg_catalog.cardinality(grounds) OPERATOR(pg_catalog.>) 0
		AND grounds OPERATOR(pg_catalog.<@) ARRAY[1, 2, 3, 4, 5, 6]::pg_catalog.int2[]),
	ground_text       text,
	period_years      smallint CHECK (period_years BETWEEN 2 AND 5),
	period_reason     text,
	grace_until       date,
	basis_no          text,
	basis_issuer      text,
	obligation        text,
	performance       text,
	performed_part    text,
	unperformed_part  text
);
COMMENT ON TABLE credit.listing_record IS 'what the court''s record says beside the facts that decide (art. 6), verbatim, one row per version';
COMMENT ON COLUMN credit.listing_record.grounds IS 'grounds of art. 1, by number; art. 2 sets the period by them';
COMMENT ON COLUMN credit.listing_record.period_years IS 'period by art. 2 in years from decided_on; NULL on ground 1 alone, which has none';
COMMENT ON COLUMN credit.listing_record.grace_until IS 'last day of grace, on which no measure follows yet';
COMMENT ON COLUMN credit.listing_record.filed_on IS 'filing of the enforcement case; never a beginning of a period';

CREATE TABLE credit.relation (
	id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	listing       bigint NOT NULL,
	person        credit.subject NOT NULL,
	organization  credit.subject NOT NULL,
	role          text NOT NULL CHECK (role OPERATOR(pg_catalog.=) ANY (ARRAY['legal_representative', 'principal', 'directly_responsible', 'actual_controller'])),
	since         timestamptz NOT NULL,
	until         timestamptz,
	known_from    timestamptz NOT NULL,
	known_until   timestamptz NOT NULL DEFAULT 'infinity',
	push          bigint REFERENCES credit.push,
	event         bigint REFERENCES credit.court_event,
	CHECK (until OPERATOR(pg_catalog.>=) since),
	CHECK (known_until OPERATOR(pg_catalog.>) known_from),
	CHECK (pg_catalog.num_nonnulls(push, event) OPERATOR(pg_catalog.=) 1)
);
COMMENT ON TABLE credit.relation IS 'persons who act for a listed organization, as its record names them with an identifier; they are not listed, some measures reach them';
COMMENT ON COLUMN credit.relation.listing IS 'the organization''s listing whose record brought it, and without which it has no effect';
COMMENT ON COLUMN credit.relation.since IS 'when the person took the post, or the listing''s beginning where the record does not say';
COMMENT ON COLUMN credit.relation.until IS 'when the person left the post; NULL while in it';
CREATE INDEX relation_person_idx ON credit.relation (person);
CREATE INDEX relation_listing_idx ON credit.relation (listing) WHERE known_until OPERATOR(pg_catalog.=) 'infinity';

CREATE TABLE credit.party (
	subject      credit.subject NOT NULL,
	name_key     text NOT NULL,
	name         text NOT NULL,
	known_from   timestamptz NOT NULL DEFAULT pg_catalog.now(),
	accepted_by  name NOT NULL DEFAULT SESSION_USER,
	reason       text,
	PRIMARY KEY (subject, name_key)
);
-- One first name each: whoever names a number at the same time as another has to wait and look.
CREATE UNIQUE INDEX party_first_idx ON credit.party (subject) WHERE reason IS NULL;
COMMENT ON TABLE credit.party IS 'names under which a subject is known; a record with another name for a known number is held, never merged';
COMMENT ON COLUMN credit.party.name_key IS 'the name normalized for comparison; name is verbatim';
COMMENT ON COLUMN credit.party.reason IS 'why a further name was accepted; NULL for the first';

-- A version may be closed once (known_until from infinity to a moment) and by nothing else touched.
CREATE FUNCTION credit.close_only() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	before jsonb := to_jsonb(OLD) - 'known_until';
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.known_until = 'infinity' AND NEW.known_until <> 'infinity'
	   AND to_jsonb(NEW) - 'known_until' = before THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" keeps its history'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = credit.message('A version can only be closed, once; nothing is overwritten or deleted.');
END
$$;
COMMENT ON FUNCTION credit.close_only() IS 'row trigger of tables with versions: lets known_until be set once, refuses all else';
REVOKE ALL ON FUNCTION credit.close_only() FROM PUBLIC;

CREATE TRIGGER close_only BEFORE UPDATE OR DELETE ON credit.listing FOR EACH ROW EXECUTE FUNCTION credit.close_only();
CREATE TRIGGER close_only BEFORE UPDATE OR DELETE ON credit.relation FOR EACH ROW EXECUTE FUNCTION credit.close_only();
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.listing FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.relation FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.court_event FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.listing_record FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.party FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION credit.disclosure_end(until timestamptz) RETURNS timestamptz
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT (until AT TIME ZONE 'Asia/Shanghai' + '5 years'::interval) AT TIME ZONE 'Asia/Shanghai'
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION credit.disclosure_end(timestamptz) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x6669727374206d6f6d656e74206174207768696368207768617420656e64656420617420756e74696c2069732073686f776e20746f206e6f626f647920616e79206d6f72653a20666976652079656172732061667465722028e5b1b1e4b89ce79c81e7a4bee4bc9ae4bfa1e794a8e69da1e4be8b206172742e203338293b204e554c4c20666f72207768617420686173206e6f7420656e646564', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION credit.disclosure_end(timestamptz) FROM PUBLIC;

CREATE VIEW credit.current_list AS
	SELECT l.listing, l.id AS version, l.subject, CASE WHEN NOT l.not_public THEN r.name END AS name, l.case_no, l.court, r.court_name, r.grounds, r.decision_no, r.decided_on,
		   l.since, l.until, l.ended, l.exit_ban, l.not_public, r.obligation, r.performance, l.known_from, p.push_no,
		   l.event, COALESCE(l.stays OPERATOR(pg_catalog.@>) pg_catalog.now(), false) AS stayed
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id OPERATOR(pg_catalog.=) l.id
	LEFT JOIN credit.push p ON p.id OPERATOR(pg_catalog.=) l.push
	WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity' AND l.ended IS NULL
	  AND (l.until IS NULL OR l.until OPERATOR(pg_catalog.>) pg_catalog.now());
COMMENT ON VIEW credit.current_list IS 'the court''s list as it stands now, listings in grace included; for the court; no name where the listing is not fit for publication';

CREATE VIEW credit.listing_history AS
	SELECT l.listing, l.id AS version, l.subject, CASE WHEN NOT l.not_public THEN r.name END AS name, l.case_no, l.court, r.grounds, r.decided_on,
		   l.since, l.until, l.ended, l.end_reason, l.known_from, l.known_until, l.exit_ban, l.not_public, p.push_no,
		   l.event, e.action, e.document_no, l.stays
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id OPERATOR(pg_catalog.=) l.id
	LEFT JOIN credit.push p ON p.id OPERATOR(pg_catalog.=) l.push
	LEFT JOIN credit.court_event e ON e.id OPERATOR(pg_catalog.=) l.event
	WHERE NOT EXISTS (SELECT FROM credit.listing c
					  WHERE c.listing OPERATOR(pg_catalog.=) l.listing AND c.known_until OPERATOR(pg_catalog.=) 'infinity'
						AND credit.disclosure_end(c.until) OPERATOR(pg_catalog.<=) pg_catalog.now());
COMMENT ON VIEW credit.listing_history IS 'every version of every listing with both times, until five years after its end; for the court; no name where the listing is not fit for publication';

CREATE FUNCTION credit.name_key(name text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_name_key';
COMMENT ON FUNCTION credit.name_key(text) IS 'a name normalized for comparison: NFKC, brackets and middle dots of one kind, no spaces, upper case';
REVOKE ALL ON FUNCTION credit.name_key(text) FROM PUBLIC;

CREATE FUNCTION credit.case_key(case_no text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_case_key';
COMMENT ON FUNCTION credit.case_key(text) IS 'a case number normalized for comparison, as (2020)..0116..1234..; NULL where the text is no case number';
REVOKE ALL ON FUNCTION credit.case_key(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_list_fingerprint(court text) RETURNS text
	LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT encode(sha256(convert_to(COALESCE(string_agg(line, E'\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex')
	FROM (SELECT concat_ws(E'\t', l.subject::text, l.case_key,
						   to_char(l.since AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'),
						   COALESCE(to_char(l.until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'), '-')) AS line
		  FROM credit.listing l
		  WHERE l.court = credit_list_fingerprint.court
			AND l.known_until = 'infinity' AND l.ended IS NULL
			AND (l.until IS NULL OR l.until > now())) lines
$$;
COMMENT ON FUNCTION @extschema@.credit_list_fingerprint(text) IS
	'SHA-256 of a court''s list: lines of identifier, case key, first day and end (or -) joined by tabs, sorted by bytes and joined by line feeds; equal on both sides means the same list';
REVOKE ALL ON FUNCTION @extschema@.credit_list_fingerprint(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_accept_name(subject_id credit.subject, name text, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(name !~ '\S', true) OR COALESCE(reason !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('a name and a reason are required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	INSERT INTO credit.party (subject, name_key, name, reason)
	VALUES (subject_id, credit.name_key(credit_accept_name.name), credit_accept_name.name, credit_accept_name.reason)
	ON CONFLICT DO NOTHING;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_accept_name(credit.subject, text, text) IS
	'puts on record that a subject is known under a further name (renamed, former name), so that records held for it pass with the next push; for the court';
REVOKE ALL ON FUNCTION @extschema@.credit_accept_name(credit.subject, text, text) FROM PUBLIC;


CREATE FUNCTION credit.record_digest(record text) RETURNS uuid
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_record_digest';
COMMENT ON FUNCTION credit.record_digest(text) IS 'first 128 bits of the SHA-256 of the record as sent, and of the version of the checks that read it';
REVOKE ALL ON FUNCTION credit.record_digest(text) FROM PUBLIC;

CREATE FUNCTION credit.record_json(record text) RETURNS json
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'credit_record_json';
COMMENT ON FUNCTION credit.record_json(text) IS 'a record as it was sent; one that is no JSON as a JSON string';
REVOKE ALL ON FUNCTION credit.record_json(text) FROM PUBLIC;

CREATE TYPE credit.checked_record AS (
	problem          text,
	removal          boolean,
	subject          credit.subject,
	name             text,
	name_key         text,
	sex              text,
	birth_date       date,
	representative   text,
	case_no          text,
	case_key         text,
	court_name       text,
	area             text,
	filed_on         date,
	published_on     date,
	decision_no      text,
	decided_on       date,
	grounds          smallint[],
	ground_text      text,
	period_years     smallint,
	period_reason    text,
	grace_until      date,
	basis_no         text,
	basis_issuer     text,
	obligation       text,
	performance      text,
	performed_part   text,
	unperformed_part text,
	exit_ban         boolean,
	not_public       boolean,
	since            timestamptz,
	until            timestamptz,
	removed_on       date,
	removal_reason   text,
	relations        jsonb,
	bars             text[],
	on_application   boolean,
	unchecked        boolean,
	fact_digest      uuid
);
COMMENT ON TYPE credit.checked_record IS 'a pushed record as the register reads it, or the problem that keeps it out';

CREATE FUNCTION credit.check_record(record text) RETURNS credit.checked_record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'credit_check_record';
COMMENT ON FUNCTION credit.check_record(text) IS
	'reads a record in the court''s public field names or the register''s and checks it by itself; never raises an error for what the record says: problem tells, NULL where there is none';
REVOKE ALL ON FUNCTION credit.check_record(text) FROM PUBLIC;


-- The records of one push on their way through; empty between pushes.
CREATE UNLOGGED TABLE credit.push_stage (
	push          bigint NOT NULL,
	record_no     bigint NOT NULL,
	version       bigint NOT NULL DEFAULT pg_catalog.nextval('credit.listing_id_seq'),
	source_digest uuid NOT NULL,
	record        text NOT NULL,
	outcome       text NOT NULL,
	reason        text,
	old_version   bigint,
	old_listing   bigint,
	LIKE credit.checked_record,
	stays         tstzmultirange
);
COMMENT ON TABLE credit.push_stage IS 'records of the push or decision in progress, invisible to others and removed before it commits';
CREATE INDEX ON credit.push_stage (push, outcome);
CREATE INDEX ON credit.push_stage (old_version) WHERE old_version IS NOT NULL;

CREATE FUNCTION credit.match_stage(p_stage bigint, p_court text, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE credit.push_stage s SET outcome = 'reject', reason = format(credit.message('the same case and subject stand at place %s of this push'), d.first)
	FROM (SELECT s.record_no, min(s.record_no) OVER (PARTITION BY s.subject, s.case_key) AS first
		  FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome = 'new') d
	WHERE s.push = p_stage AND s.record_no = d.record_no AND d.record_no > d.first;

	-- What is known under the same case and subject; kept for bad records too, because a
	-- record that is in the list but cannot be read is not missing from it.
	UPDATE credit.push_stage s SET old_version = l.id, old_listing = l.listing
	FROM credit.listing l
	WHERE s.push = p_stage AND l.subject OPERATOR(@extschema@.=) s.subject AND l.case_key = s.case_key
	  AND l.court = p_court AND l.known_until = 'infinity' AND l.ended IS NULL;
	UPDATE credit.push_stage s
	SET outcome = CASE WHEN s.removal THEN 'remove'
					   WHEN l.fact_digest = s.fact_digest THEN 'same'
					   -- After its end a listing does not live on: another decision is another listing (art. 10).
					   WHEN l.until <= p_now AND s.decided_on > o.decided_on THEN 'relist'
					   ELSE 'change' END
	FROM credit.listing l JOIN credit.listing_record o ON o.id = l.id
	WHERE s.push = p_stage AND s.outcome = 'new' AND l.id = s.old_version;
END
$$;
COMMENT ON FUNCTION credit.match_stage(bigint, text, timestamptz) IS 'finds what is known under each staged record''s case and subject, and says what the record comes to: new, same, change, relist, remove';
REVOKE ALL ON FUNCTION credit.match_stage(bigint, text, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.refuse_stage(p_stage bigint, p_court text, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE credit.push_stage s
	SET outcome = 'reject',
		reason = format(credit.message(pg_catalog.convert_from('\x67726f756e642031206973206261727265642028e6b395e9878ae3809432303137e3809537e58fb7206172742e2033293a202573', 'UTF8')),
						COALESCE((SELECT string_agg(b.bar, ', ' ORDER BY b.bar) FROM credit.listing_bar b
								  WHERE b.subject OPERATOR(@extschema@.=) s.subject AND b.case_key = s.case_key AND b.lifted_at IS NULL),
								 array_to_string(s.bars, ', ')))
	WHERE s.push = p_stage AND s.outcome IN ('new', 'relist') AND 1 = ANY (s.grounds)
	  AND (cardinality(s.bars) > 0
		   OR EXISTS (SELECT FROM credit.listing_bar b
					  WHERE b.subject OPERATOR(@extschema@.=) s.subject AND b.case_key = s.case_key AND b.lifted_at IS NULL));

	-- Only what the applicant asks for is barred; what the court does of its own motion is not.
	UPDATE credit.push_stage s
	SET outcome = 'reject',
		reason = credit.message(pg_catalog.convert_from('\x72656c697374696e6720617420746865206170706c6963616e74277320726571756573742077697468696e20736978206d6f6e746873206f6620612072656d6f76616c20617420746865206170706c6963616e74277320726571756573742028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313029', 'UTF8'))
	WHERE s.push = p_stage AND s.outcome IN ('new', 'relist') AND s.on_application
	  AND EXISTS (SELECT FROM credit.listing l JOIN credit.removal_reason r ON l.end_reason = r.code OR l.end_reason = r.name
				  WHERE l.subject OPERATOR(@extschema@.=) s.subject AND l.case_key = s.case_key
					AND l.known_until = 'infinity' AND l.ended = 'removed' AND r.code = 'applicant_request'
					AND COALESCE(s.decided_on, (p_now AT TIME ZONE 'Asia/Shanghai')::date)
						< (l.until AT TIME ZONE 'Asia/Shanghai')::date + '6 months'::interval);

	-- A push that was written before the court decided otherwise must not undo the decision.
	UPDATE credit.push_stage s
	SET outcome = 'held',
		reason = format(credit.message('the court has ended this listing by "%s"; to be listed again takes another decision'), e.document_no)
	FROM credit.listing l
	JOIN credit.court_event e ON e.id = l.event
	JOIN credit.listing_record r ON r.id = l.id
	WHERE s.push = p_stage AND s.outcome = 'new' AND l.subject OPERATOR(@extschema@.=) s.subject AND l.case_key = s.case_key
	  AND l.court = p_court AND l.event IS NOT NULL AND l.known_until = 'infinity' AND l.ended IN ('removed', 'revoked')
	  AND r.decision_no IS NOT DISTINCT FROM s.decision_no AND r.decided_on IS NOT DISTINCT FROM s.decided_on;
	UPDATE credit.push_stage s
	SET outcome = 'held',
		reason = format(credit.message('the court has corrected this record by "%s"; as sent it is the one before'), e.document_no)
	FROM credit.listing l
	JOIN credit.court_event e ON e.id = l.event
	WHERE s.push = p_stage AND s.outcome = 'change' AND l.subject OPERATOR(@extschema@.=) s.subject
	  AND l.event IS NOT NULL AND l.listing = s.old_listing AND e.action = 'correct'
	  AND EXISTS (SELECT FROM credit.listing o
				  WHERE o.subject OPERATOR(@extschema@.=) s.subject AND o.listing = s.old_listing AND o.known_until <> 'infinity'
					AND (o.source_digest = s.source_digest OR o.fact_digest = s.fact_digest));
END
$$;
COMMENT ON FUNCTION credit.refuse_stage(bigint, text, timestamptz) IS
	'refuses staged records that what is on record forbids: bars of art. 3, the six months of art. 10, decisions entered since the record was written';
REVOKE ALL ON FUNCTION credit.refuse_stage(bigint, text, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.hold_names(p_stage bigint, p_now timestamptz) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_missed bigint;
BEGIN
	-- A known number under another name: held for the court, never merged, and nobody is listed by it.  Two courts may
	-- name a number at the same moment: the second waits for the first to end, and then looks again.
	LOOP
		UPDATE credit.push_stage s SET outcome = 'held',
			   reason = credit.message('the identifier is known under another name; the court has to say whether it is the same subject (credit_accept_name)')
		WHERE s.push = p_stage AND s.outcome IN ('new', 'change', 'relist', 'remove')
		  AND EXISTS (SELECT FROM credit.party p WHERE p.subject OPERATOR(@extschema@.=) s.subject)
		  AND NOT EXISTS (SELECT FROM credit.party p WHERE p.subject OPERATOR(@extschema@.=) s.subject AND p.name_key = s.name_key)
		  AND s.name_key IS NOT NULL;
		UPDATE credit.push_stage s SET outcome = 'held',
			   reason = credit.message('another record of this push gives the identifier another name; the court has to say which is right (credit_accept_name)')
		FROM (SELECT s.record_no, first_value(s.name_key) OVER (PARTITION BY s.subject ORDER BY s.record_no) AS first
			  FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome IN ('new', 'change', 'relist')) d
		WHERE s.push = p_stage AND s.record_no = d.record_no AND s.name_key <> d.first;
		WITH fresh AS (
			SELECT DISTINCT ON (s.subject) s.subject, s.name_key, s.name
			FROM credit.push_stage s
			WHERE s.push = p_stage AND s.outcome IN ('new', 'change', 'relist')
			  AND NOT EXISTS (SELECT FROM credit.party p WHERE p.subject OPERATOR(@extschema@.=) s.subject)
			ORDER BY s.subject, s.record_no
		), named AS (
			INSERT INTO credit.party (subject, name_key, name, known_from)
			SELECT f.subject, f.name_key, f.name, p_now FROM fresh f
			ON CONFLICT DO NOTHING
			RETURNING 1
		)
		SELECT (SELECT count(*) FROM fresh) - (SELECT count(*) FROM named) INTO v_missed;
		EXIT WHEN v_missed = 0;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.hold_names(bigint, timestamptz) IS 'holds staged records that give a known number another name, and puts the names of new numbers on record';
REVOKE ALL ON FUNCTION credit.hold_names(bigint, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.apply_stage(p_stage bigint, p_court text, p_now timestamptz, p_push bigint, p_event bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	-- A removal takes effect when its transaction began, so that nobody who asks after its commit still meets the measure.
	v_effective timestamptz := now();
BEGIN
	INSERT INTO credit.push_reject (push, record_no, held, reason, record)
	SELECT p_push, s.record_no, s.outcome = 'held', s.reason, credit.record_json(s.record)
	FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome IN ('reject', 'held') ORDER BY s.record_no;

	-- Two pushes in one transaction of a fast clock must still be two moments.
	p_now := GREATEST(p_now, (SELECT max(l.known_from) + '1 microsecond'::interval
							  FROM credit.push_stage s JOIN credit.listing l ON l.id = s.old_version WHERE s.push = p_stage));
	UPDATE credit.listing l SET known_until = p_now
	FROM credit.push_stage s
	WHERE s.push = p_stage AND s.outcome NOT IN ('new', 'same', 'reject', 'held') AND l.id = s.old_version;

	-- The facts stay, an end or a stay is added.
	WITH copies AS (
		SELECT s.version, s.outcome, o.*,
			   CASE s.outcome
					WHEN 'stay' THEN o.until
					WHEN 'relist' THEN o.until
					WHEN 'expire' THEN o.until
					ELSE LEAST(o.until, GREATEST(o.since, COALESCE((s.removed_on)::timestamp AT TIME ZONE 'Asia/Shanghai', v_effective)))
			   END AS new_until,
			   CASE s.outcome WHEN 'stay' THEN NULL WHEN 'relist' THEN 'expired' WHEN 'expire' THEN 'expired' WHEN 'revoke' THEN 'revoked' ELSE 'removed' END AS new_ended,
			   CASE s.outcome WHEN 'missing' THEN 'no longer in the court''s full list' ELSE s.removal_reason END AS new_reason,
			   CASE s.outcome WHEN 'stay' THEN s.stays ELSE o.stays END AS new_stays,
			   -- A relisting takes its staged version number for the new listing, so its end draws another.
			   CASE s.outcome WHEN 'relist' THEN nextval('credit.listing_id_seq') ELSE s.version END AS new_id
		FROM credit.push_stage s JOIN credit.listing o ON o.id = s.old_version
		WHERE s.push = p_stage AND s.outcome NOT IN ('new', 'same', 'change', 'reject', 'held')
	), inserted AS (
		INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, until, known_from, ended, stays, end_reason,
			case_no, case_key, court, push, event, source_digest, fact_digest)
		SELECT c.new_id, c.listing, c.subject, c.exit_ban, c.not_public, c.since, c.new_until, p_now, c.new_ended, c.new_stays, c.new_reason,
			   c.case_no, c.case_key, c.court, p_push, p_event, c.source_digest, c.fact_digest
		FROM copies c
		RETURNING id
	)
	INSERT INTO credit.listing_record (id, name, sex, birth_date, representative, court_name, area, filed_on, published_on, decision_no,
		decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer,
		obligation, performance, performed_part, unperformed_part)
	SELECT c.new_id, r.name, r.sex, r.birth_date, r.representative, r.court_name, r.area, r.filed_on, r.published_on, r.decision_no,
		   r.decided_on, r.grounds, r.ground_text, r.period_years, r.period_reason, r.grace_until, r.basis_no, r.basis_issuer,
		   r.obligation, r.performance, r.performed_part, r.unperformed_part
	FROM copies c JOIN credit.listing_record r ON r.id = c.id;

	INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, until, known_from, stays,
		case_no, case_key, court, push, event, source_digest, fact_digest)
	SELECT s.version, CASE s.outcome WHEN 'change' THEN s.old_listing ELSE s.version END,
		   s.subject, s.exit_ban, s.not_public, s.since, s.until, p_now,
		   -- A push knows nothing of stays, and does not end one.
		   CASE s.outcome WHEN 'change' THEN (SELECT o.stays FROM credit.listing o WHERE o.id = s.old_version) END,
		   s.case_no, s.case_key, p_court, p_push, p_event, s.source_digest, s.fact_digest
	FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome IN ('new', 'relist', 'change') ORDER BY s.version;
	INSERT INTO credit.listing_record (id, name, sex, birth_date, representative, court_name, area, filed_on, published_on, decision_no,
		decided_on, grounds, ground_text, period_years, period_reason, grace_until, basis_no, basis_issuer,
		obligation, performance, performed_part, unperformed_part)
	SELECT s.version, s.name, s.sex, s.birth_date, s.representative, s.court_name, s.area, s.filed_on,
		   s.published_on, s.decision_no, s.decided_on, s.grounds, s.ground_text, s.period_years,
		   s.period_reason, s.grace_until, s.basis_no, s.basis_issuer, s.obligation, s.performance,
		   s.performed_part, s.unperformed_part
	FROM credit.push_stage s WHERE s.push = p_stage AND s.outcome IN ('new', 'relist', 'change') ORDER BY s.version;

	-- Relations: who is no longer named has left the post; who is named otherwise is another version.  What the court
	-- decided about a post by itself (credit_bind, credit_release) stands, whatever a push still says.
	WITH said AS (
		SELECT s.old_listing, x.person, x.role, x.since, x.until
		FROM credit.push_stage s
		CROSS JOIN LATERAL jsonb_to_recordset(s.relations) x (person credit.subject, role text, since timestamptz, until timestamptz)
		WHERE s.push = p_stage AND s.outcome = 'change'
	), closed AS (
		UPDATE credit.relation o SET known_until = p_now
		FROM credit.push_stage s
		WHERE s.push = p_stage AND s.outcome = 'change' AND o.listing = s.old_listing AND o.known_until = 'infinity'
		  AND (o.event IS NULL OR p_event IS NOT NULL)
		  AND NOT EXISTS (SELECT FROM said n
						  WHERE n.old_listing = o.listing AND n.person OPERATOR(@extschema@.=) o.person AND n.role = o.role
							AND n.since = o.since AND n.until IS NOT DISTINCT FROM o.until)
		  -- A post already left stays left, whether the record still speaks of it or not.
		  AND (o.until IS NULL OR o.until > v_effective
			   OR EXISTS (SELECT FROM said n WHERE n.old_listing = o.listing AND n.person OPERATOR(@extschema@.=) o.person AND n.role = o.role))
		RETURNING o.*
	)
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push, event)
	SELECT o.listing, o.person, o.organization, o.role, o.since, GREATEST(o.since, v_effective), p_now, p_push, p_event
	FROM closed o
	WHERE NOT EXISTS (SELECT FROM said n WHERE n.old_listing = o.listing AND n.person OPERATOR(@extschema@.=) o.person AND n.role = o.role);
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push, event)
	SELECT CASE s.outcome WHEN 'change' THEN s.old_listing ELSE s.version END,
		   x.person, s.subject, x.role, x.since, x.until, p_now, p_push, p_event
	FROM credit.push_stage s
	CROSS JOIN LATERAL jsonb_to_recordset(s.relations) x (person credit.subject, role text, since timestamptz, until timestamptz)
	WHERE s.push = p_stage AND s.outcome IN ('new', 'relist', 'change')
	  AND NOT EXISTS (SELECT FROM credit.relation o
					  WHERE o.listing = s.old_listing AND s.outcome = 'change' AND o.known_until = 'infinity'
						AND o.person OPERATOR(@extschema@.=) x.person AND o.role = x.role
						AND (o.since = x.since AND o.until IS NOT DISTINCT FROM x.until
							 OR o.event IS NOT NULL AND p_event IS NULL AND (o.until IS NULL OR x.since < o.until)));
END
$$;
COMMENT ON FUNCTION credit.apply_stage(bigint, text, timestamptz, bigint, bigint) IS 'writes what the staged records come to: rejects, ends, versions, relations; on behalf of a push or of a decision entered by itself';
REVOKE ALL ON FUNCTION credit.apply_stage(bigint, text, timestamptz, bigint, bigint) FROM PUBLIC;


CREATE TABLE credit.inbox (
	record    text NOT NULL,
	line      bigint GENERATED ALWAYS AS IDENTITY,
	loaded_by name NOT NULL DEFAULT SESSION_USER,
	push      bigint NOT NULL DEFAULT 0,
	digest    uuid GENERATED ALWAYS AS (credit.record_digest(record)) STORED
);
COMMENT ON TABLE credit.inbox IS 'records waiting for credit_push_inbox, one JSON object per row: COPY credit.inbox (record) FROM ...; a push takes the rows that its own login loaded';
COMMENT ON COLUMN credit.inbox.record IS 'text, so that a line that is no JSON becomes a reject and not the end of the COPY';
COMMENT ON COLUMN credit.inbox.push IS '0: waiting for credit_push_inbox; else the push in progress that brought the record itself';

CREATE TABLE credit.push_reject (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	push       bigint NOT NULL REFERENCES credit.push,
	record_no  bigint NOT NULL,
	held       boolean NOT NULL,
	reason     text NOT NULL,
	record     json NOT NULL
);
COMMENT ON TABLE credit.push_reject IS 'records of a push that were not applied, whole, with the reason in words';
COMMENT ON COLUMN credit.push_reject.record_no IS 'place of the record in its push, from 1';
COMMENT ON COLUMN credit.push_reject.record IS 'as it was sent; a line that is no JSON as a JSON string';
COMMENT ON COLUMN credit.push_reject.held IS 'the record is well formed but names a known number otherwise: the court has to look (credit_accept_name)';
CREATE INDEX ON credit.push_reject (push);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.push_reject
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON credit.push
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE TYPE credit.push_result AS (
	push_no   text,
	added     bigint,
	changed   bigint,
	removed   bigint,
	unchanged bigint,
	rejected  bigint
);
COMMENT ON TYPE credit.push_result IS 'counts of a push: added + changed + unchanged + rejected, and in a delta removed, add up to the records sent; in a full list removed counts the listings that it no longer has';

CREATE FUNCTION credit.compare_push_no(a text, b text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_compare_push_no';
COMMENT ON FUNCTION credit.compare_push_no(text, text) IS 'order of push numbers: runs of digits by value, the rest by bytes, so that 2020-9 comes before 2020-10';
REVOKE ALL ON FUNCTION credit.compare_push_no(text, text) FROM PUBLIC;

-- Settings by way of the library that defines them, which current_setting would not load.
CREATE FUNCTION credit.max_removal_share() RETURNS double precision
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_max_removal_share';
COMMENT ON FUNCTION credit.max_removal_share() IS 'the setting credit.max_removal_share: percentage of a list that a full push may remove';
REVOKE ALL ON FUNCTION credit.max_removal_share() FROM PUBLIC;
CREATE FUNCTION credit.require_base_push() RETURNS boolean
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_require_base_push';
COMMENT ON FUNCTION credit.require_base_push() IS 'the setting credit.require_base_push: whether a delta must name its base';
REVOKE ALL ON FUNCTION credit.require_base_push() FROM PUBLIC;

CREATE FUNCTION credit.empty_inbox(p_inbox bigint, p_records bigint) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_deleted bigint;
BEGIN
	DELETE FROM credit.inbox i WHERE i.push = p_inbox AND i.loaded_by = SESSION_USER;
	GET DIAGNOSTICS v_deleted = ROW_COUNT;
	-- Every statement of a push looks anew: what came in between was not read, and must not go.
	IF v_deleted <> p_records THEN
		RAISE EXCEPTION '%', credit.message('the inbox changed while it was being pushed')
			USING ERRCODE = 'serialization_failure',
				  DETAIL = format(credit.message('The push began with %s records and ended with %s.'), p_records, v_deleted),
				  HINT = credit.message('Nothing was applied. Push again once everything is loaded.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.empty_inbox(bigint, bigint) IS 'removes a push''s records from the inbox; error where they are not as many as the push began with';
REVOKE ALL ON FUNCTION credit.empty_inbox(bigint, bigint) FROM PUBLIC;

CREATE FUNCTION credit.apply_push(p_court text, p_push_no text, p_mode text, p_base_push text, p_records json) RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
	-- A plan made for a heartbeat must not meet a million records, nor a million records the memory of a look-up.
	SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' SET jit = off AS $$
DECLARE
	v_court credit.court;
	v_push credit.push;
	v_inbox bigint := 0;
	v_first bigint;
	v_now timestamptz;
	v_running bigint;
	v_share numeric := credit.max_removal_share();
	c_large CONSTANT integer := 1000;
	r credit.push_result;
BEGIN
	IF COALESCE(p_court !~ '\S', true) OR COALESCE(p_push_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('court and push number must not be empty') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF COALESCE(p_mode, '') NOT IN ('delta', 'full') THEN
		RAISE EXCEPTION '%', format(credit.message('push mode "%s" is not known'), p_mode)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('The mode is "delta" or "full".');
	END IF;
	IF p_mode = 'full' AND p_base_push IS NOT NULL THEN
		RAISE EXCEPTION '%', credit.message('a full push has no base') USING ERRCODE = 'invalid_parameter_value';
	END IF;

	PERFORM credit.require_court(p_court);
	-- Pushes of one court queue here; what follows sees all that the one before did.
	INSERT INTO credit.court (name) VALUES (p_court) ON CONFLICT DO NOTHING;
	SELECT * INTO v_court FROM credit.court c WHERE c.name = p_court FOR UPDATE;
	v_now := clock_timestamp();

	-- A push by jsonb travels through the inbox under its own mark, beside what anybody has loaded there.
	v_push.id := nextval('credit.push_id_seq');
	IF p_records IS NOT NULL THEN
		v_inbox := v_push.id;
		INSERT INTO credit.inbox (record, push)
		SELECT value, v_inbox FROM json_array_elements(p_records);
	END IF;
	SELECT count(*), COALESCE(bit_xor(uuid_hash_extended(i.digest, 0)), 0), min(i.line) INTO v_push.records, v_push.digest, v_first
	FROM credit.inbox i WHERE i.push = v_inbox AND i.loaded_by = SESSION_USER;
	-- What was just loaded has no statistics, and joins planned as if it were a few rows take hours; large
	-- pushes of several courts queue for it.
	IF v_push.records > c_large THEN
		ANALYZE credit.inbox (push, loaded_by, digest);
		-- Nor has the list after a large push or a restore; taken for one row, it is read once for each record.
		ANALYZE credit.listing (court, subject, case_key, source_digest, known_until, ended, until);
	END IF;

	SELECT p.rejected INTO v_push.rejected FROM credit.push p
	WHERE p.court = p_court AND p.push_no = p_push_no
	  AND p.mode = p_mode AND p.records = v_push.records AND p.digest = v_push.digest;
	IF FOUND THEN
		-- The same push again: nothing is changed, and the answer says so.
		PERFORM credit.empty_inbox(v_inbox, v_push.records);
		r := ROW(p_push_no, 0, 0, 0, v_push.records - v_push.rejected, v_push.rejected);
		RETURN r;
	END IF;
	PERFORM FROM credit.push p WHERE p.court = p_court AND p.push_no = p_push_no;
	IF FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('push "%s" of this court has been applied with other content'), p_push_no)
			USING ERRCODE = 'unique_violation', HINT = credit.message('Send corrections under a new push number.');
	END IF;
	IF v_court.last_push_no IS NOT NULL AND credit.compare_push_no(p_push_no, v_court.last_push_no) < 0 THEN
		RAISE EXCEPTION '%', format(credit.message('push "%s" is older than the last push applied'), p_push_no)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The last push applied is "%s".'), v_court.last_push_no),
				  HINT = credit.message('Push numbers of a court must ascend; runs of digits count by value.');
	END IF;
	IF p_mode = 'delta' THEN
		IF p_base_push IS NULL AND v_court.last_push_no IS NOT NULL AND credit.require_base_push() THEN
			RAISE EXCEPTION '%', format(credit.message('push "%s" does not name the push that it builds on'), p_push_no)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('The last push applied is "%s".'), v_court.last_push_no);
		ELSIF p_base_push IS DISTINCT FROM v_court.last_push_no AND p_base_push IS NOT NULL THEN
			RAISE EXCEPTION '%', format(credit.message('push "%s" builds on another push than the last one applied'), p_push_no)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('It builds on "%s"; the last push applied is "%s".'), p_base_push, COALESCE(v_court.last_push_no, credit.message('(none)'))),
					  HINT = credit.message('Send the pushes between, or a full list.');
		END IF;
	END IF;

	INSERT INTO credit.push (id, court, push_no, mode, base_push, applied_at, records, digest)
	OVERRIDING SYSTEM VALUE
	VALUES (v_push.id, p_court, p_push_no, p_mode, p_base_push, v_now, v_push.records, v_push.digest);

	-- Records that the register already holds to the letter need no reading; only the others are checked,
	-- and OFFSET 0 keeps it so.
	INSERT INTO credit.push_stage
	SELECT v_push.id, i.line - v_first + 1, nextval('credit.listing_id_seq'), i.digest, i.record,
		   CASE WHEN c.problem IS NULL THEN 'new' ELSE 'reject' END, c.problem, NULL, NULL, c.*
	FROM (SELECT i.line, i.digest, i.record
		  FROM credit.inbox i
		  WHERE i.push = v_inbox AND i.loaded_by = SESSION_USER
			AND NOT EXISTS (SELECT FROM credit.listing l
							WHERE l.source_digest = i.digest AND l.court = p_court AND l.known_until = 'infinity' AND l.ended IS NULL)
		  OFFSET 0) i
	CROSS JOIN LATERAL credit.check_record(i.record) c;
	IF v_push.records > c_large THEN
		ANALYZE credit.push_stage (push, record_no, outcome, subject, old_version);
	END IF;

	-- A record that stands twice in a push counts once; the second is kept as a reject.
	INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, reason)
	SELECT v_push.id, i.line - v_first + 1, i.digest, i.record, 'reject',
		   format(credit.message('the same record stands at place %s of this push'), i.first - v_first + 1)
	FROM (SELECT i.line, i.digest, i.record, min(i.line) OVER (PARTITION BY i.digest) AS first
		  FROM credit.inbox i
		  WHERE i.push = v_inbox AND i.loaded_by = SESSION_USER
			AND i.digest IN (SELECT d.digest FROM credit.inbox d
							 WHERE d.push = v_inbox AND d.loaded_by = SESSION_USER
							 GROUP BY d.digest HAVING count(*) > 1)) i
	WHERE i.line > i.first
	  AND EXISTS (SELECT FROM credit.listing l
				  WHERE l.source_digest = i.digest AND l.court = p_court AND l.known_until = 'infinity' AND l.ended IS NULL);
	PERFORM credit.match_stage(v_push.id, p_court, v_now);
	UPDATE credit.push_stage s SET outcome = 'reject', reason = credit.message('removal of a listing that is not on this court''s list')
	WHERE s.push = v_push.id AND s.outcome = 'new' AND s.removal;
	IF p_mode = 'full' THEN
		UPDATE credit.push_stage s SET outcome = 'reject', reason = credit.message('a removal has no place in a full list; leave the record out instead')
		WHERE s.push = v_push.id AND s.outcome = 'remove';
	END IF;

	PERFORM credit.refuse_stage(v_push.id, p_court, v_now);
	PERFORM credit.hold_names(v_push.id, v_now);

	-- The outcomes are others than when it was looked at first.
	IF v_push.records > c_large THEN
		ANALYZE credit.push_stage (push, outcome, old_version);
	END IF;

	IF p_mode = 'full' THEN
		SELECT count(*) INTO v_running FROM credit.listing l
		WHERE l.court = p_court AND l.known_until = 'infinity' AND l.ended IS NULL AND (l.until IS NULL OR l.until > v_now);
		-- Who is missing from a full list is removed; a listing whose period is over has ended by itself.  A record
		-- whose identifier cannot be read may be that of any listing of its case, and takes none of them off the list.
		INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, old_version, old_listing)
		SELECT v_push.id, 0, l.source_digest, '', 'missing', l.id, l.listing
		FROM credit.listing l
		WHERE l.court = p_court AND l.known_until = 'infinity' AND l.ended IS NULL AND (l.until IS NULL OR l.until > v_now)
		  AND NOT EXISTS (SELECT FROM credit.inbox i
						  WHERE i.digest = l.source_digest AND i.push = v_inbox AND i.loaded_by = SESSION_USER)
		  AND NOT EXISTS (SELECT FROM credit.push_stage s WHERE s.push = v_push.id AND s.old_version = l.id)
		  AND NOT EXISTS (SELECT FROM credit.push_stage s
						  WHERE s.push = v_push.id AND s.outcome = 'reject' AND s.subject IS NULL AND s.case_key = l.case_key);
		GET DIAGNOSTICS r.removed = ROW_COUNT;
		IF r.removed * 100 > v_running * v_share THEN
			RAISE EXCEPTION '%', format(credit.message('push "%s" would remove %s of %s listings'), p_push_no, r.removed, v_running)
				USING ERRCODE = 'object_not_in_prerequisite_state',
					  DETAIL = format(credit.message('A full push may remove %s percent of the list (credit.max_removal_share).'), v_share),
					  HINT = credit.message('Check that the list is whole. To apply it all the same: SET LOCAL credit.max_removal_share = 100.');
		END IF;
	END IF;

	PERFORM credit.apply_stage(v_push.id, p_court, v_now, v_push.id, NULL);

	SELECT p_push_no,
		   count(*) FILTER (WHERE s.outcome IN ('new', 'relist')),
		   count(*) FILTER (WHERE s.outcome = 'change'),
		   count(*) FILTER (WHERE s.outcome IN ('remove', 'missing')),
		   v_push.records - count(*) FILTER (WHERE s.outcome NOT IN ('same', 'missing')),
		   count(*) FILTER (WHERE s.outcome IN ('reject', 'held'))
	INTO r FROM credit.push_stage s WHERE s.push = v_push.id;
	UPDATE credit.push p SET added = r.added, changed = r.changed, removed = r.removed, unchanged = r.unchanged, rejected = r.rejected,
		   unchecked = (SELECT count(*) FROM credit.push_stage s
						WHERE s.push = v_push.id AND s.outcome IN ('new', 'relist', 'change') AND s.unchecked),
		   touches = ARRAY(SELECT DISTINCT t.touched
						   FROM credit.push_stage s
						   LEFT JOIN credit.listing o ON o.id = s.old_version
						   CROSS JOIN LATERAL (VALUES (@extschema@.credit_subject_kind(COALESCE(s.subject, o.subject))),
													  (CASE WHEN s.exit_ban OR o.exit_ban THEN 'marked' END)) t (touched)
						   WHERE s.push = v_push.id AND s.outcome NOT IN ('same', 'reject', 'held') AND t.touched IS NOT NULL ORDER BY 1)
	WHERE p.id = v_push.id;
	UPDATE credit.court c SET last_push = v_push.id, last_push_no = p_push_no, last_push_at = v_now WHERE c.name = p_court;
	DELETE FROM credit.push_stage s WHERE s.push = v_push.id;
	PERFORM credit.empty_inbox(v_inbox, v_push.records);
	RETURN r;
END
$$;
COMMENT ON FUNCTION credit.apply_push(text, text, text, text, json) IS 'one push, whole or not at all: checks its number and base, its records, and applies them';
REVOKE ALL ON FUNCTION credit.apply_push(text, text, text, text, json) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_push(court text, push_no text, records jsonb, mode text DEFAULT 'delta', base_push text DEFAULT NULL)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF records IS NULL OR jsonb_typeof(records) <> 'array' THEN
		RAISE EXCEPTION '%', credit.message('records must be a JSON array')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('An empty array is a heartbeat: the list is as it was.');
	END IF;
	RETURN credit.apply_push(court, push_no, mode, base_push, records::json);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_push(text, text, jsonb, text, text) IS
	'a push of the court''s list: every record is applied or kept in credit.push_reject with its reason; the same push again changes nothing; an older one, or a delta on another base, is an error';
REVOKE ALL ON FUNCTION @extschema@.credit_push(text, text, jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_push_inbox(court text, push_no text, mode text DEFAULT 'delta', base_push text DEFAULT NULL)
	RETURNS credit.push_result
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN credit.apply_push(court, push_no, mode, base_push, NULL);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_push_inbox(text, text, text, text) IS
	'the same for the records that this login has copied into credit.inbox, which it empties; for large lists';
REVOKE ALL ON FUNCTION @extschema@.credit_push_inbox(text, text, text, text) FROM PUBLIC;


CREATE TABLE credit.removal_reason (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL
);
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON TABLE credit.removal_reason IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x726561736f6e73206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b6312c20627920746865697220706c61636520696e206974', 'UTF8'))); END$comment$;
INSERT INTO credit.removal_reason (item, code, name) VALUES
	(1, 'performed', pg_catalog.convert_from('\xe5b7b2e5b1a5e8a18ce68896e88085e5b7b2e689a7e8a18ce5ae8ce6af95', 'UTF8')),
	(2, 'settlement_performed', pg_catalog.convert_from('\xe689a7e8a18ce5928ce8a7a3e58d8fe8aeaee5b7b2e5b1a5e8a18ce5ae8ce6af95', 'UTF8')),
	(3, 'applicant_request', pg_catalog.convert_from('\xe794b3e8afb7e689a7e8a18ce4babae4b9a6e99da2e794b3e8afb7', 'UTF8')),
	(4, 'no_property', pg_catalog.convert_from('\xe7bb88e69cace5908ee69caae58f91e78eb0e58fafe4be9be689a7e8a18ce8b4a2e4baa7', 'UTF8')),
	(5, 'stayed', pg_catalog.convert_from('\xe5868de5aea1e68896e88085e7a0b4e4baa7e4b8ade6ada2e689a7e8a18c', 'UTF8')),
	(6, 'not_enforceable', pg_catalog.convert_from('\xe8a381e5ae9ae4b88de4ba88e689a7e8a18c', 'UTF8')),
	(7, 'terminated', pg_catalog.convert_from('\xe8a381e5ae9ae7bb88e7bb93e689a7e8a18c', 'UTF8'));

CREATE TABLE credit.listing_bar (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court        text NOT NULL REFERENCES credit.court,
	subject      credit.subject NOT NULL,
	case_no      text NOT NULL,
	case_key     text NOT NULL,
	bar          text NOT NULL CHECK (bar OPERATOR(pg_catalog.=) ANY (ARRAY['security_given', 'assets_suffice', 'later_in_order', 'not_refusing'])),
	document_no  text NOT NULL CHECK (document_no OPERATOR(pg_catalog.~) '\S'),
	recorded_at  timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT SESSION_USER,
	lifted_at    timestamptz,
	lifted_by    name,
	lift_reason  text,
	CHECK (pg_catalog.num_nulls(lifted_at, lifted_by, lift_reason) OPERATOR(pg_catalog.=) ANY (ARRAY[0, 3]))
);
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON TABLE credit.listing_bar IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x77686174206b65657073206120646562746f722066726f6d206265696e67206c6973746564206f6e2067726f756e64203120696e206120636173652028e6b395e9878ae3809432303137e3809537e58fb7206172742e2033293a2073756666696369656e742073656375726974792c2073756666696369656e74207365697a65642070726f70657274792c206c6174657220696e206f726465722c206f72206e6f207265667573616c20696e207472757468', 'UTF8'))); END$comment$;
CREATE INDEX ON credit.listing_bar (subject, case_key);
CREATE UNIQUE INDEX ON credit.listing_bar (subject, case_key, bar) WHERE lifted_at IS NULL;

CREATE FUNCTION credit.set_once() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	before jsonb := to_jsonb(OLD);
BEGIN
	IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = before - TG_ARGV
	   AND NOT EXISTS (SELECT FROM unnest(TG_ARGV) c WHERE before -> c <> 'null') THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION '%', format(credit.message('table "%s.%s" keeps its history'), TG_TABLE_SCHEMA, TG_TABLE_NAME)
		USING ERRCODE = 'insufficient_privilege', DETAIL = credit.message('An entry can only be ended, once; nothing is overwritten or deleted.');
END
$$;
COMMENT ON FUNCTION credit.set_once() IS 'row trigger set_once(''column'', ...): lets these columns be set once, together, and refuses all else';
REVOKE ALL ON FUNCTION credit.set_once() FROM PUBLIC;
CREATE TRIGGER set_once BEFORE UPDATE OR DELETE ON credit.listing_bar
	FOR EACH ROW EXECUTE FUNCTION credit.set_once('lifted_at', 'lifted_by', 'lift_reason');
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.listing_bar FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

/* What all decisions have in common */

CREATE FUNCTION credit.require_document(p_document_no text, p_decided_on date, p_fact_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today date := (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
	IF COALESCE(p_document_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the document that decides it is missing')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('A decision is in writing: give the number of the decision, ruling or approval.');
	END IF;
	IF p_decided_on IS NULL OR NOT isfinite(p_decided_on) THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF p_decided_on > v_today THEN
		RAISE EXCEPTION '%', credit.message('the day of the decision lies in the future')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The day is %s, today is %s.'), p_decided_on, v_today);
	END IF;
	IF p_fact_on > p_decided_on THEN
		RAISE EXCEPTION '%', credit.message('the decision is older than the fact that it rests on')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The decision is of %s, the fact of %s.'), p_decided_on, p_fact_on);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_document(text, date, date) IS 'error where a decision has no number or no day, or a day that cannot be';
REVOKE ALL ON FUNCTION credit.require_document(text, date, date) FROM PUBLIC;

CREATE FUNCTION credit.record_event(p_court text, p_action text, p_listing bigint, p_document_no text, p_decided_on date,
		p_fact_on date DEFAULT NULL, p_reason text DEFAULT NULL, p_detail jsonb DEFAULT '{}') RETURNS credit.court_event
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
BEGIN
	PERFORM credit.require_court(p_court);
	PERFORM credit.require_document(p_document_no, p_decided_on, p_fact_on);
	-- The lock comes before the entry, and the time after the lock: entries of a court are in order.
	e.id := nextval('credit.court_event_id_seq');
	UPDATE credit.court c SET last_event = e.id WHERE c.name = p_court;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('court "%s" is not known'), p_court)
			USING ERRCODE = 'undefined_object', HINT = credit.message('A court becomes known with its first push or listing.');
	END IF;
	INSERT INTO credit.court_event (id, court, action, listing, document_no, decided_on, fact_on, reason, detail, at)
	OVERRIDING SYSTEM VALUE
	VALUES (e.id, p_court, p_action, p_listing, p_document_no, p_decided_on, p_fact_on, p_reason, COALESCE(p_detail, '{}'), clock_timestamp())
	RETURNING * INTO e;
	RETURN e;
END
$$;
COMMENT ON FUNCTION credit.record_event(text, text, bigint, text, date, date, text, jsonb) IS 'locks the court''s list and puts a decision on record';
REVOKE ALL ON FUNCTION credit.record_event(text, text, bigint, text, date, date, text, jsonb) FROM PUBLIC;

CREATE FUNCTION credit.court_of(p_listing bigint) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text;
BEGIN
	SELECT l.court INTO v_court FROM credit.listing l WHERE l.id = p_listing AND l.listing = p_listing;
	-- Another court's listing is told apart from none by nobody.
	IF NOT FOUND OR NOT credit.acts_for(v_court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no listing %s'), COALESCE(p_listing::text, 'null'))
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the views credit.current_list and credit.listing_history.');
	END IF;
	RETURN v_court;
END
$$;
COMMENT ON FUNCTION credit.court_of(bigint) IS 'the court of a listing; error for a number that is none, or one of a court for which whoever acts does not act';
REVOKE ALL ON FUNCTION credit.court_of(bigint) FROM PUBLIC;

CREATE FUNCTION credit.running_version(p_listing bigint) RETURNS credit.listing
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	l credit.listing;
BEGIN
	SELECT * INTO l FROM credit.listing c WHERE c.listing = p_listing AND c.known_until = 'infinity';
	IF l.ended IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has ended'), p_listing)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(CASE l.ended WHEN 'removed' THEN credit.message('It was removed on %s.')
											   WHEN 'revoked' THEN credit.message('It was revoked on %s.')
											   ELSE credit.message('It was expired on %s.') END,
								  (l.known_from AT TIME ZONE 'Asia/Shanghai')::date);
	END IF;
	RETURN l;
END
$$;
COMMENT ON FUNCTION credit.running_version(bigint) IS 'the version of a listing that stands, to be read while its court''s list is locked; error where it has ended';
REVOKE ALL ON FUNCTION credit.running_version(bigint) FROM PUBLIC;

CREATE FUNCTION credit.end_listing(p_event credit.court_event, l credit.listing, p_outcome text, p_reason text, p_ends_on date, p_stays tstzmultirange DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	v_listed_on date := (SELECT COALESCE(r.decided_on, r.published_on) FROM credit.listing_record r WHERE r.id = l.id);
BEGIN
	IF p_outcome <> 'stay' AND p_event.decided_on < v_listed_on THEN
		RAISE EXCEPTION '%', format(credit.message('the decision is older than listing %s'), l.listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message('The decision is of %s, the listing of %s.'), p_event.decided_on, v_listed_on);
	END IF;
	INSERT INTO credit.push_stage (push, record_no, source_digest, record, outcome, old_version, old_listing, removal_reason, removed_on, stays)
	VALUES (v_stage, 1, l.source_digest, '', p_outcome, l.id, l.listing, p_reason, p_ends_on, p_stays);
	PERFORM credit.apply_stage(v_stage, l.court, p_event.at, NULL, p_event.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
END
$$;
COMMENT ON FUNCTION credit.end_listing(credit.court_event, credit.listing, text, text, date, tstzmultirange) IS 'writes the version of a listing that has an end (remove, revoke, expire) or other stays (stay)';
REVOKE ALL ON FUNCTION credit.end_listing(credit.court_event, credit.listing, text, text, date, tstzmultirange) FROM PUBLIC;

CREATE FUNCTION credit.stage_record(p_stage bigint, p_record jsonb) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r credit.push_stage;
BEGIN
	INSERT INTO credit.push_stage
	SELECT p_stage, 1, nextval('credit.listing_id_seq'), credit.record_digest(p_record::text), p_record::text, 'new', NULL, NULL, NULL, c.*
	FROM credit.check_record(p_record::text) c
	RETURNING * INTO r;
	IF r.problem IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), r.problem) USING ERRCODE = 'check_violation';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.stage_record(bigint, jsonb) IS 'stages a decision''s record by the checks of a push; error with every complaint where it fails them';
REVOKE ALL ON FUNCTION credit.stage_record(bigint, jsonb) FROM PUBLIC;

/* Listing */

CREATE FUNCTION @extschema@.credit_list(
		court text, subject_id credit.subject, name text, case_no text, grounds integer[],
		decision_no text, decided_on date, signed_on date,
		period_years integer DEFAULT NULL, details jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	e credit.court_event;
	r credit.push_stage;
BEGIN
	IF COALESCE(court !~ '\S', true) OR subject_id IS NULL OR COALESCE(name !~ '\S', true) OR COALESCE(case_no !~ '\S', true)
	   OR COALESCE(cardinality(grounds), 0) = 0 THEN
		RAISE EXCEPTION '%', credit.message('court, subject, name, case number and grounds of a listing are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_document(decision_no, decided_on, signed_on);
	IF signed_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the decision is not signed')
			USING ERRCODE = 'check_violation', DETAIL = credit.message(pg_catalog.convert_from('\x41206465636973696f6e20746f206c697374206973207369676e65642062792074686520636f757274277320707265736964656e742028e6b395e9878ae3809432303137e3809537e58fb7206172742e2035292e', 'UTF8'));
	END IF;
	IF jsonb_typeof(COALESCE(details, '{}')) <> 'object' OR details ?| ARRAY['removal_reason', 'removed_on', 'removalReason', 'removedOn'] THEN
		RAISE EXCEPTION '%', credit.message('details must be a JSON object of the record''s further fields') USING ERRCODE = 'invalid_parameter_value';
	END IF;

	INSERT INTO credit.court (name) VALUES (credit_list.court) ON CONFLICT DO NOTHING;
	e := credit.record_event(credit_list.court, 'list', NULL, decision_no, decided_on, signed_on, NULL, '{}');
	PERFORM credit.stage_record(v_stage, jsonb_strip_nulls(COALESCE(details, '{}') || jsonb_build_object(
		'subject', subject_id::text, 'name', credit_list.name, 'case_no', credit_list.case_no, 'grounds', to_jsonb(credit_list.grounds),
		'decision_no', credit_list.decision_no, 'decided_on', credit_list.decided_on, 'period_years', credit_list.period_years)));
	PERFORM credit.match_stage(v_stage, credit_list.court, e.at);
	PERFORM credit.refuse_stage(v_stage, credit_list.court, e.at);
	PERFORM credit.hold_names(v_stage, e.at);
	SELECT * INTO r FROM credit.push_stage s WHERE s.push = v_stage;
	IF r.outcome IN ('reject', 'held') THEN
		RAISE EXCEPTION '%', format(credit.message('the decision cannot be entered: %s'), r.reason) USING ERRCODE = 'check_violation';
	ELSIF r.outcome NOT IN ('new', 'relist') THEN
		RAISE EXCEPTION '%', credit.message('the subject is on this court''s list in this case already')
			USING ERRCODE = 'unique_violation', DETAIL = format(credit.message('It is listing %s.'), r.old_listing),
				  HINT = credit.message('To change what the record says, use credit_correct.');
	END IF;
	PERFORM credit.apply_stage(v_stage, credit_list.court, e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN r.version;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_list(text, credit.subject, text, text, integer[], text, date, date, integer, jsonb) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x6f6e65206465636973696f6e20746f206c6973742028e6b395e9878ae3809432303137e3809537e58fb720617274732e203120746f2035292c207369676e656420617420746865206c6174657374206f6e2074686520646179206f6e207768696368206974206973206d6164653b2064657461696c733a2066757274686572206669656c6473206f6620746865207265636f7264206279207468656972206e616d65733b2072657475726e7320746865206c697374696e673b206572726f722c20616e64206e6f7468696e6720646f6e652c20666f722061206d696e6f722c2061206261727265642067726f756e6420312c206120706572696f642074686174206172742e203220646f6573206e6f74206b6e6f772c20612072656c697374696e672077697468696e20736978206d6f6e74687320617420746865206170706c6963616e74277320726571756573742c20616e6420616c6c20746861742061207075736820776f756c642072656a656374', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_list(text, credit.subject, text, text, integer[], text, date, date, integer, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_bar(court text, subject_id credit.subject, case_no text, bar text, document_no text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(court !~ '\S', true) OR subject_id IS NULL OR credit.case_key(case_no) IS NULL THEN
		RAISE EXCEPTION '%', credit.message('court, subject and a case number of a known form are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_court(court);
	IF COALESCE(bar, '') NOT IN ('security_given', 'assets_suffice', 'later_in_order', 'not_refusing') THEN
		RAISE EXCEPTION '%', format(credit.message('bar "%s" is not known'), bar)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message(pg_catalog.convert_from('\x5468652062617273206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e2033206172652073656375726974795f676976656e2c206173736574735f737566666963652c206c617465725f696e5f6f7264657220616e64206e6f745f7265667573696e672e', 'UTF8'));
	END IF;
	IF COALESCE(document_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the document that shows the bar is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	INSERT INTO credit.court (name) VALUES (credit_bar.court) ON CONFLICT DO NOTHING;
	INSERT INTO credit.listing_bar (court, subject, case_no, case_key, bar, document_no)
	VALUES (credit_bar.court, subject_id, credit_bar.case_no, credit.case_key(credit_bar.case_no), credit_bar.bar, credit_bar.document_no)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_bar(text, credit.subject, text, text, text) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x70757473206f6e207265636f7264207768617420626172732061206c697374696e67206f6e2067726f756e64203120696e206120636173652028e6b395e9878ae3809432303137e3809537e58fb7206172742e2033293b2061206c697374696e672074686174207374616e6473206973206e6f7420746f75636865642062792069743a20736565206372656469745f7265766f6b653b2072657475726e7320746865206261722773206e756d626572', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_bar(text, credit.subject, text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_lift_bar(bar bigint, reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(reason !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('a reason is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	UPDATE credit.listing_bar b SET lifted_at = clock_timestamp(), lifted_by = SESSION_USER, lift_reason = credit_lift_bar.reason
	WHERE b.id = credit_lift_bar.bar AND b.lifted_at IS NULL AND credit.acts_for(b.court);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no bar %s in force'), COALESCE(bar::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_lift_bar(bigint, text) IS 'ends a bar, with the reason; error for one that is not in force';
REVOKE ALL ON FUNCTION @extschema@.credit_lift_bar(bigint, text) FROM PUBLIC;


CREATE FUNCTION credit.require_removal_facts(p_reason text, p_detail jsonb) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_searches integer;
BEGIN
	IF p_reason = 'no_property' THEN
		-- Item 4 has three conditions, and each has to be there.
		SELECT count(DISTINCT s) INTO v_searches
		FROM jsonb_array_elements_text(CASE jsonb_typeof(p_detail -> 'searches') WHEN 'array' THEN p_detail -> 'searches' ELSE '[]' END) s
		WHERE s ~ '^\d{4}-\d{2}-\d{2}$' AND p_detail ->> 'terminated_on' ~ '^\d{4}-\d{2}-\d{2}$' AND s::date >= (p_detail ->> 'terminated_on')::date;
		IF v_searches < 2 THEN
			RAISE EXCEPTION '%', credit.message('removal for want of property needs two searches after this enforcement was terminated')
				USING ERRCODE = 'check_violation',
					  DETAIL = format(credit.message(pg_catalog.convert_from('\x25732061726520676976656e2028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b63120283429292e', 'UTF8')), v_searches),
					  HINT = credit.message('Give the days in detail: {"terminated_on": "2026-01-05", "searches": ["2026-03-01", "2026-06-01"], "no_lead": true}.');
		END IF;
		IF p_detail -> 'no_lead' IS DISTINCT FROM 'true' THEN
			RAISE EXCEPTION '%', credit.message('removal for want of property needs that nobody gave a valid lead')
				USING ERRCODE = 'check_violation', HINT = credit.message('Say so in detail: "no_lead": true.');
		END IF;
	ELSIF p_reason = 'applicant_request' AND COALESCE(p_detail ->> 'requested_on' !~ '^\d{4}-\d{2}-\d{2}$', true) THEN
		RAISE EXCEPTION '%', credit.message('removal at the applicant''s request needs the day of the written request')
			USING ERRCODE = 'check_violation', HINT = credit.message('Give it in detail: {"requested_on": "2026-03-01"}.');
	ELSIF p_reason = 'stayed' AND COALESCE(p_detail ->> 'proceeding' NOT IN ('retrial', 'bankruptcy'), true) THEN
		RAISE EXCEPTION '%', credit.message('removal because enforcement is stayed needs the proceeding')
			USING ERRCODE = 'check_violation', HINT = credit.message('Give it in detail: {"proceeding": "retrial"} or {"proceeding": "bankruptcy"}.');
	END IF;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION credit.require_removal_facts(text, jsonb) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x6572726f72207768657265207468652066616374732074686174206120726561736f6e206f66206172742e20313020c2b631207265737473206f6e20617265206e6f7420676976656e', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION credit.require_removal_facts(text, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_remove(listing bigint, reason text, fact_on date, document_no text, decided_on date, detail jsonb DEFAULT '{}') RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_reason credit.removal_reason;
	e credit.court_event;
	l credit.listing;
BEGIN
	SELECT * INTO v_reason FROM credit.removal_reason r WHERE r.code = reason OR r.name = reason;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('reason "%s" is none of art. 10'), reason)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = credit.message(pg_catalog.convert_from('\x4172742e2031302069732074686174206f6620e6b395e9878ae3809432303137e3809537e58fb72e', 'UTF8')),
				  HINT = format(credit.message('The reasons are %s.'), (SELECT string_agg(r.code, ', ' ORDER BY r.item) FROM credit.removal_reason r));
	END IF;
	IF fact_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('the day on which the court learned of the fact is missing')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = credit.message('The three working days of art. 10 run from it.');
	END IF;
	PERFORM credit.require_removal_facts(v_reason.code, detail);
	e := credit.record_event(credit.court_of(listing), 'remove', listing, document_no, decided_on, fact_on, v_reason.code, detail);
	l := credit.running_version(listing);
	IF l.until IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has a fixed period, and the reasons of art. 10 do not end it'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = format(credit.message(pg_catalog.convert_from('\x49747320706572696f6420656e6473206f6e2025732028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b632292e', 'UTF8')), (l.until AT TIME ZONE 'Asia/Shanghai')::date),
				  HINT = credit.message('The court may decide to remove it early, by art. 2: credit_remove_early.');
	END IF;
	PERFORM credit.end_listing(e, l, 'remove', v_reason.code, decided_on);
	-- In time? NULL where the calendar does not know.
	RETURN decided_on <= credit.deadline(fact_on, 3, true);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_remove(bigint, text, date, text, date, jsonb) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x72656d6f7665732061206c697374696e6720776974686f757420666978656420706572696f6420666f72206120726561736f6e206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b63120286372656469742e72656d6f76616c5f726561736f6e293b20666163745f6f6e3a207768656e2074686520636f757274206c6561726e6564206f662069743b2072657475726e73207768657468657220746865206465636973696f6e2063616d652077697468696e20746872656520776f726b696e6720646179732c204e554c4c207768657265207468652063616c656e64617220646f6573206e6f742072656163683b206572726f7220666f722061206c697374696e672077697468206120666978656420706572696f6420616e6420666f7220666163747320746861742074686520726561736f6e206c61636b73', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_remove(bigint, text, date, text, date, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_remove_early(listing bigint, reason text, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	IF COALESCE(reason, '') NOT IN ('active_performance', 'conduct_corrected') THEN
		RAISE EXCEPTION '%', format(credit.message('reason "%s" is none for an early removal'), reason)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message(pg_catalog.convert_from('\x54686520726561736f6e73206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e203220c2b63220617265206163746976655f706572666f726d616e636520616e6420636f6e647563745f636f727265637465642e', 'UTF8'));
	END IF;
	e := credit.record_event(credit.court_of(listing), 'remove_early', listing, document_no, decided_on, NULL, reason, '{}');
	l := credit.running_version(listing);
	IF l.until IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has no fixed period to end early'), listing)
			USING ERRCODE = 'check_violation', HINT = credit.message('A listing on ground 1 alone is removed for a reason of art. 10: credit_remove.');
	ELSIF decided_on::timestamp AT TIME ZONE 'Asia/Shanghai' >= l.until THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is over already'), listing)
			USING ERRCODE = 'check_violation', HINT = credit.message('To record its end, use credit_expire.');
	END IF;
	PERFORM credit.end_listing(e, l, 'remove', reason, decided_on);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_remove_early(bigint, text, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x72656d6f7665732061206c697374696e67206265666f72652069747320666978656420706572696f6420656e64732c2062792074686520636f7572742773206465636973696f6e2061667465722061637469766520706572666f726d616e6365206f7220636f7272656374656420636f6e647563742028e6b395e9878ae3809432303137e3809537e58fb7206172742e203220c2b632293b206572726f7220666f722061206c697374696e6720776974686f757420666978656420706572696f64', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_remove_early(bigint, text, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_expire(listing bigint, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	e := credit.record_event(credit.court_of(listing), 'expire', listing, document_no, decided_on, NULL, NULL, '{}');
	l := credit.running_version(listing);
	IF l.until IS NULL OR decided_on::timestamp AT TIME ZONE 'Asia/Shanghai' < l.until THEN
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s is not over'), listing)
			USING ERRCODE = 'check_violation',
				  DETAIL = CASE WHEN l.until IS NULL THEN credit.message('It has no fixed period (ground 1 alone).')
								ELSE format(credit.message('It ends on %s.'), (l.until AT TIME ZONE 'Asia/Shanghai')::date) END;
	END IF;
	PERFORM credit.end_listing(e, l, 'expire', 'period_over', NULL);
	RETURN decided_on <= credit.deadline((l.until AT TIME ZONE 'Asia/Shanghai')::date - 1, 3, true);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_expire(bigint, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x70757473206f6e207265636f726420746861742061206c697374696e672077686f736520706572696f64206973206f76657220686173206265656e2074616b656e206f66662074686520636f7572742773206c6973742028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b632293b20616e7377657273206e656564206e6f2073756368207265636f72642c207468657920656e6420776974682074686520706572696f643b2072657475726e7320776865746865722069742077617320646f6e652077697468696e20746872656520776f726b696e6720646179732c204e554c4c207768657265207468652063616c656e64617220646f6573206e6f74207265616368', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_expire(bigint, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_revoke(listing bigint, reason text, fact_on date, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	l credit.listing;
BEGIN
	IF COALESCE(reason !~ '\S', true) OR fact_on IS NULL THEN
		RAISE EXCEPTION '%', credit.message('why the listing was wrong, and the day on which the court found it, are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'revoke', listing, document_no, decided_on, fact_on, reason, '{}');
	-- One that has ended can still have been wrong from the start.
	SELECT * INTO l FROM credit.listing c WHERE c.listing = credit_revoke.listing AND c.known_until = 'infinity';
	IF l.ended = 'revoked' THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s has been revoked already'), listing) USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	PERFORM credit.end_listing(e, l, 'revoke', reason, decided_on);
	-- Departments that decided on the wrong record have to hear of it; payloads name no person.
	PERFORM pg_notify('credit_revoked', listing::text);
	RETURN decided_on <= credit.deadline(fact_on, 3, true);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_revoke(bigint, text, date, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x7265766f6b65732061206c697374696e6720746861742073686f756c64206e657665722068617665206265656e2028e6b395e9878ae3809432303137e3809537e58fb7206172742e2039293a20617320696620697420686164206e6f74206265656e2c20666f7220616e79206d6f6d656e742c207768696c65207768617420776173206b6e6f776e206265666f7265207374617973206b6e6f776e20746f2068617665206265656e3b206e6f746966696573206368616e6e656c206372656469745f7265766f6b6564207769746820697473206e756d6265723b206372656469742e756e646f5f6c697374207468656e2068617320746865206465636973696f6e7320746f20756e646f3b2072657475726e7320776865746865722069742077617320646f6e652077697468696e20746872656520776f726b696e672064617973', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_revoke(bigint, text, date, text, date) FROM PUBLIC;

CREATE FUNCTION credit.record_of(p_version bigint) RETURNS jsonb
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT jsonb_strip_nulls(to_jsonb(r) - '{id,period_years}'::text[] || jsonb_build_object(
		'subject', l.subject::text, 'case_no', l.case_no, 'exit_ban', l.exit_ban, 'not_public', l.not_public,
		-- the two years of art. 2 need no saying; only an extension does
		'period_years', NULLIF(r.period_years, 2),
		'relations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('person', o.person::text, 'role', o.role,
							'since', (o.since AT TIME ZONE 'Asia/Shanghai')::date, 'until', (o.until AT TIME ZONE 'Asia/Shanghai')::date)) ORDER BY o.id)
					  FROM credit.relation o WHERE o.listing = l.listing AND o.known_until = 'infinity')))
	FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
	WHERE l.id = p_version
$$;
COMMENT ON FUNCTION credit.record_of(bigint) IS 'a version as a record in the register''s field names, as a push could bring it';
REVOKE ALL ON FUNCTION credit.record_of(bigint) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_correct(listing bigint, changes jsonb, reason text, fact_on date, document_no text, decided_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_stage bigint := nextval('credit.push_id_seq');
	v_unknown text;
	e credit.court_event;
	l credit.listing;
	r credit.push_stage;
BEGIN
	IF COALESCE(reason !~ '\S', true) OR fact_on IS NULL OR changes IS NULL OR jsonb_typeof(changes) <> 'object' OR changes = '{}' THEN
		RAISE EXCEPTION '%', credit.message('what is corrected, why, and the day on which the court found it, are required')
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('The changes are a JSON object of the register''s field names; null takes a field out.');
	END IF;
	SELECT string_agg(k, ', ' ORDER BY k) INTO v_unknown
	FROM jsonb_object_keys(changes) k
	WHERE k <> ALL ('{name,sex,birth_date,representative,court_name,area,filed_on,published_on,decision_no,decided_on,grounds,ground_text,period_years,period_reason,grace_until,basis_no,basis_issuer,obligation,performance,performed_part,unperformed_part,exit_ban,not_public,relations}'::text[]);
	IF v_unknown IS NOT NULL THEN
		RAISE EXCEPTION '%', format(credit.message('a correction cannot change: %s'), v_unknown)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message('Another subject or another case is another listing: revoke this one (credit_revoke) and enter the right one (credit_list).');
	END IF;
	e := credit.record_event(credit.court_of(listing), 'correct', listing, document_no, decided_on, fact_on, reason, changes);
	l := credit.running_version(listing);
	-- Grounds by number and in words belong together: who corrects one without the other means the one.
	PERFORM credit.stage_record(v_stage, jsonb_strip_nulls(
		CASE WHEN changes ? 'grounds' THEN credit.record_of(l.id) - 'ground_text' ELSE credit.record_of(l.id) END || changes));
	PERFORM credit.match_stage(v_stage, l.court, e.at);
	UPDATE credit.push_stage s SET outcome = 'change' WHERE s.push = v_stage AND s.outcome = 'relist';
	SELECT * INTO r FROM credit.push_stage s WHERE s.push = v_stage;
	IF r.outcome <> 'change' OR r.old_listing <> listing THEN
		RAISE EXCEPTION '%', credit.message('the correction changes nothing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF r.name_key <> ALL (ARRAY(SELECT p.name_key FROM credit.party p WHERE p.subject OPERATOR(@extschema@.=) l.subject)) THEN
		INSERT INTO credit.party (subject, name_key, name, known_from, reason)
		VALUES (l.subject, r.name_key, r.name, e.at, format('corrected by "%s"', document_no));
	END IF;
	PERFORM credit.apply_stage(v_stage, l.court, e.at, NULL, e.id);
	DELETE FROM credit.push_stage s WHERE s.push = v_stage;
	RETURN decided_on <= credit.deadline(fact_on, 3, true);
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_correct(bigint, jsonb, text, date, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x636f72726563747320776861742061206c697374696e6720736179732028e6b395e9878ae3809432303137e3809537e58fb7206172742e2039292c20666f7220616c6c206f66206974732074696d653a2061204a534f4e206f626a656374206f66207468652072656769737465722773206669656c64206e616d65732c206e756c6c2074616b65732061206669656c64206f75743b2074686520636f72726563746564207265636f726420706173736573207468652073616d6520636865636b732061732061206e6577206f6e653b207375626a65637420616e6420636173652063616e6e6f7420626520636f727265637465643b2072657475726e7320776865746865722069742077617320646f6e652077697468696e20746872656520776f726b696e672064617973', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_correct(bigint, jsonb, text, date, text, date) FROM PUBLIC;


CREATE FUNCTION @extschema@.credit_bind(listing bigint, person credit.subject, role text, since date, document_no text, decided_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	e credit.court_event;
	l credit.listing;
BEGIN
	IF COALESCE(role, '') NOT IN ('legal_representative', 'principal', 'directly_responsible', 'actual_controller') THEN
		RAISE EXCEPTION '%', format(credit.message('role "%s" is not known'), role)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message(pg_catalog.convert_from('\x54686520726f6c6573206f6620e6b395e9878ae3809432303135e380953137e58fb7206172742e203320617265206c6567616c5f726570726573656e7461746976652c207072696e636970616c2c206469726563746c795f726573706f6e7369626c6520616e642061637475616c5f636f6e74726f6c6c65722e', 'UTF8'));
	END IF;
	IF person IS NULL OR since IS NULL OR NOT isfinite(since) THEN
		RAISE EXCEPTION '%', credit.message('the person and the day on which the post was taken are required') USING ERRCODE = 'invalid_parameter_value';
	ELSIF @extschema@.credit_subject_kind(person) <> 'person' THEN
		RAISE EXCEPTION '%', credit.message('only a person can hold a post') USING ERRCODE = 'check_violation';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'bind', listing, document_no, decided_on, NULL, role, '{}');
	l := credit.running_version(listing);
	IF @extschema@.credit_subject_kind(l.subject) <> 'organization' THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is that of a person, who has no posts to fill'), listing) USING ERRCODE = 'check_violation';
	END IF;
	PERFORM FROM credit.relation o
	WHERE o.listing = credit_bind.listing AND o.person OPERATOR(@extschema@.=) credit_bind.person AND o.role = credit_bind.role
	  AND o.known_until = 'infinity' AND (o.until IS NULL OR o.until > credit_bind.since::timestamp AT TIME ZONE 'Asia/Shanghai');
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('the person holds this post already') USING ERRCODE = 'unique_violation';
	END IF;
	INSERT INTO credit.relation (listing, person, organization, role, since, known_from, event)
	VALUES (l.listing, credit_bind.person, l.subject, credit_bind.role, credit_bind.since::timestamp AT TIME ZONE 'Asia/Shanghai', e.at, e.id)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_bind(bigint, credit.subject, text, date, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x70757473206f6e207265636f72642074686174206120706572736f6e20686f6c6473206120706f737420696e2061206c6973746564206f7267616e697a6174696f6e2073696e63652061206461792028e6b395e9878ae3809432303135e380953137e58fb7206172742e20332c20e6b395e58f91e3809432303139e380953335e58fb7206172742e203137293b2074686520706572736f6e206973206e6f74206c69737465642062792069743b2072657475726e73207468652072656c6174696f6e2773206e756d626572', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_bind(bigint, credit.subject, text, date, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_release(listing bigint, person credit.subject, role text, until date, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
	v_until timestamptz := until::timestamp AT TIME ZONE 'Asia/Shanghai';
	v_now timestamptz;
	e credit.court_event;
BEGIN
	IF person IS NULL OR until IS NULL OR NOT isfinite(until) THEN
		RAISE EXCEPTION '%', credit.message('the person and the day on which the post was left are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	e := credit.record_event(credit.court_of(listing), 'release', listing, document_no, decided_on, NULL, role, '{}');
	v_now := GREATEST(e.at, (SELECT max(o.known_from) + '1 microsecond'::interval FROM credit.relation o WHERE o.listing = credit_release.listing));
	WITH closed AS (
		UPDATE credit.relation o SET known_until = v_now
		WHERE o.listing = credit_release.listing AND o.person OPERATOR(@extschema@.=) credit_release.person
		  AND o.role = COALESCE(credit_release.role, o.role)
		  AND o.known_until = 'infinity' AND (o.until IS NULL OR o.until > v_until)
		RETURNING o.*
	)
	INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, event)
	SELECT c.listing, c.person, c.organization, c.role, c.since, GREATEST(c.since, v_until), v_now, e.id FROM closed c;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	IF v_count = 0 THEN
		RAISE EXCEPTION '%', credit.message('the person holds no such post then') USING ERRCODE = 'undefined_object';
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_release(bigint, credit.subject, text, date, text, date) IS
	'puts on record that a person left a post in a listed organization: free of it from the beginning of that day; role NULL: all posts there; returns how many posts; a later push that still names the person does not bring the post back';
REVOKE ALL ON FUNCTION @extschema@.credit_release(bigint, credit.subject, text, date, text, date) FROM PUBLIC;


CREATE TABLE credit.exemption (
	id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject     credit.subject NOT NULL,
	measure     credit.measure NOT NULL,
	since       timestamptz NOT NULL,
	until       timestamptz NOT NULL,
	known_from  timestamptz NOT NULL,
	known_until timestamptz NOT NULL DEFAULT 'infinity',
	exemption   bigint NOT NULL,
	scope       text NOT NULL CHECK (scope OPERATOR(pg_catalog.~) '\S'),
	approval_no text NOT NULL CHECK (approval_no OPERATOR(pg_catalog.~) '\S'),
	court       text NOT NULL REFERENCES credit.court,
	event       bigint NOT NULL REFERENCES credit.court_event,
	CHECK (until OPERATOR(pg_catalog.>=) since),
	CHECK (known_until OPERATOR(pg_catalog.>) known_from)
);
COMMENT ON TABLE credit.exemption IS 'versions of exemptions: what a court allows a subject in spite of a measure, within a scope and a time; ends by itself';
COMMENT ON COLUMN credit.exemption.exemption IS 'the exemption: id of its first version';
COMMENT ON COLUMN credit.exemption.scope IS 'what is allowed, in words; whether a case falls within it is the department''s to see';
CREATE INDEX exemption_subject_idx ON credit.exemption (subject);
CREATE TRIGGER close_only BEFORE UPDATE OR DELETE ON credit.exemption FOR EACH ROW EXECUTE FUNCTION credit.close_only();
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.exemption FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_exempt(court text, subject_id credit.subject, measure credit.measure, scope text,
		approval_no text, approved_on date, first_day date, last_day date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint := nextval('credit.exemption_id_seq');
	v_rule text;
	e credit.court_event;
BEGIN
	IF subject_id IS NULL OR measure IS NULL OR COALESCE(scope !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('subject, measure and scope of an exemption are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT m.exemption INTO v_rule
	FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition
	WHERE m.measure OPERATOR(@extschema@.=) credit_exempt.measure ORDER BY v.valid_from DESC LIMIT 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure) USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	ELSIF v_rule IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" cannot be exempted from'), measure)
			USING ERRCODE = 'check_violation',
				  DETAIL = credit.message(pg_catalog.convert_from('\x4578656d7074696f6e7320617265206b6e6f776e20666f7220636f6e73756d7074696f6e206c696d6974732028e6b395e9878ae3809432303135e380953137e58fb720617274732e203320616e642038293b2074686520706c616e206e616d6573206e6f2072756c6520666f722074686973206d6561737572652e', 'UTF8'));
	END IF;
	IF first_day IS NULL OR last_day IS NULL OR NOT isfinite(first_day) OR NOT isfinite(last_day) OR last_day < first_day THEN
		RAISE EXCEPTION '%', credit.message('the first and the last day of the exemption are required, in this order') USING ERRCODE = 'invalid_parameter_value';
	ELSIF first_day < approved_on THEN
		RAISE EXCEPTION '%', credit.message('an exemption does not begin before it is approved')
			USING ERRCODE = 'check_violation', DETAIL = format(credit.message('It was approved on %s.'), approved_on);
	END IF;
	e := credit.record_event(credit_exempt.court, 'exempt', NULL, approval_no, approved_on, NULL, credit_exempt.scope,
							 jsonb_build_object('exemption', v_id, 'measure', measure::text));
	INSERT INTO credit.exemption (id, subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
	OVERRIDING SYSTEM VALUE
	VALUES (v_id, subject_id, credit_exempt.measure, first_day::timestamp AT TIME ZONE 'Asia/Shanghai', (last_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai',
			e.at, v_id, credit_exempt.scope, credit_exempt.approval_no, credit_exempt.court, e.id);
	RETURN v_id;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_exempt(text, credit.subject, credit.measure, text, text, date, date, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x616e206578656d7074696f6e2066726f6d2061206d65617375726520746861742074686520636f7572742068617320617070726f7665642028e6b395e9878ae3809432303135e380953137e58fb720617274732e203320616e642038292c2066726f6d2074686520666972737420746f20746865206c617374206461793b2072657475726e7320697473206e756d6265723b206572726f7220666f722061206d6561737572652077686f736520706c616e206e616d6573206e6f2072756c65206f66206578656d7074696f6e', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_exempt(text, credit.subject, credit.measure, text, text, date, date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_end_exemption(exemption bigint, document_no text, decided_on date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	e credit.court_event;
	x credit.exemption;
	v_now timestamptz;
	v_until timestamptz := decided_on::timestamp AT TIME ZONE 'Asia/Shanghai';
BEGIN
	SELECT * INTO x FROM credit.exemption c WHERE c.id = credit_end_exemption.exemption AND c.exemption = c.id;
	IF NOT FOUND OR NOT credit.acts_for(x.court) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no exemption %s'), COALESCE(exemption::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	e := credit.record_event(x.court, 'end_exemption', NULL, document_no, decided_on, NULL, NULL, jsonb_build_object('exemption', exemption));
	SELECT * INTO x FROM credit.exemption c WHERE c.exemption = credit_end_exemption.exemption AND c.known_until = 'infinity';
	IF x.until <= v_until THEN
		RAISE EXCEPTION '%', format(credit.message('exemption %s is over by then'), exemption) USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	v_now := GREATEST(e.at, x.known_from + '1 microsecond'::interval);
	UPDATE credit.exemption c SET known_until = v_now WHERE c.id = x.id;
	INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
	VALUES (x.subject, x.measure, x.since, GREATEST(x.since, v_until), v_now, x.exemption, x.scope, x.approval_no, x.court, e.id);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_end_exemption(bigint, text, date) IS 'ends an exemption before its time, from the beginning of the day of the decision on';
REVOKE ALL ON FUNCTION @extschema@.credit_end_exemption(bigint, text, date) FROM PUBLIC;


CREATE TABLE credit.subject_link (
	id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind          text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['same', 'successor'])),
	subject       credit.subject NOT NULL,
	other         credit.subject NOT NULL,
	since         date NOT NULL,
	known_from    timestamptz NOT NULL,
	event         bigint NOT NULL REFERENCES credit.court_event,
	CHECK (subject OPERATOR(@extschema@.<>) other)
);
COMMENT ON TABLE credit.subject_link IS 'identifiers that belong together, append-only: "same" is one subject under a former and a new number, "successor" another subject that came out of the first';
COMMENT ON COLUMN credit.subject_link.subject IS 'the former number, or the predecessor';
COMMENT ON COLUMN credit.subject_link.other IS 'the new number, or the successor';
COMMENT ON COLUMN credit.subject_link.since IS 'day of the change; the link tells who a number is, and so holds for any moment';
CREATE UNIQUE INDEX ON credit.subject_link (subject, other, kind);
CREATE INDEX ON credit.subject_link (other);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.subject_link
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
-- The links are few and live in every backend's memory, like the plan's rules.
CREATE TRIGGER links_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON credit.subject_link
	FOR EACH STATEMENT EXECUTE FUNCTION credit.plan_changed();
ALTER TABLE credit.subject_link ENABLE ALWAYS TRIGGER links_changed;

CREATE FUNCTION credit.link_subjects(p_court text, p_action text, p_kind text, p_subject credit.subject, p_other credit.subject,
		p_since date, p_document_no text, p_decided_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
	e credit.court_event;
BEGIN
	IF p_subject IS NULL OR p_other IS NULL OR p_since IS NULL OR NOT isfinite(p_since) THEN
		RAISE EXCEPTION '%', credit.message('both identifiers and the day are required') USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_subject OPERATOR(@extschema@.=) p_other THEN
		RAISE EXCEPTION '%', credit.message('both identifiers are the same') USING ERRCODE = 'invalid_parameter_value';
	ELSIF @extschema@.credit_subject_kind(p_subject) <> @extschema@.credit_subject_kind(p_other)
		  OR p_kind = 'successor' AND @extschema@.credit_subject_kind(p_subject) <> 'organization' THEN
		RAISE EXCEPTION '%', credit.message('these identifiers cannot be linked')
			USING ERRCODE = 'check_violation', DETAIL = credit.message('A changed number is of the same kind of subject; only organizations have successors.');
	END IF;
	PERFORM FROM credit.subject_link k
	WHERE k.kind = p_kind AND (k.subject OPERATOR(@extschema@.=) p_subject AND k.other OPERATOR(@extschema@.=) p_other
							   OR p_kind = 'same' AND k.subject OPERATOR(@extschema@.=) p_other AND k.other OPERATOR(@extschema@.=) p_subject);
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('these identifiers are linked already') USING ERRCODE = 'unique_violation';
	END IF;
	e := credit.record_event(p_court, p_action, NULL, p_document_no, p_decided_on, NULL, NULL, '{}');
	INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event)
	VALUES (p_kind, p_subject, p_other, p_since, e.at, e.id)
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.link_subjects(text, text, text, credit.subject, credit.subject, date, text, date) IS 'links two identifiers by a court''s document';
REVOKE ALL ON FUNCTION credit.link_subjects(text, text, text, credit.subject, credit.subject, date, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_change_identifier(court text, former credit.subject, new credit.subject, since date, document_no text, decided_on date) RETURNS bigint
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'change_identifier', 'same', former, new, since, document_no, decided_on)
$$;
COMMENT ON FUNCTION @extschema@.credit_change_identifier(text, credit.subject, credit.subject, date, text, date) IS
	'a subject has another identifier than before (a corrected or changed citizen number, an organization code that became a unified code): from now on what holds under either is answered for both; nothing on record is moved';
REVOKE ALL ON FUNCTION @extschema@.credit_change_identifier(text, credit.subject, credit.subject, date, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_link_successor(court text, predecessor credit.subject, successor credit.subject, since date, document_no text, decided_on date) RETURNS bigint
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.link_subjects(court, 'link_successor', 'successor', predecessor, successor, since, document_no, decided_on)
$$;
COMMENT ON FUNCTION @extschema@.credit_link_successor(text, credit.subject, credit.subject, date, text, date) IS
	'an organization came out of another by merger or division: told where the subject is explained, and of no effect on any answer; only the court can list the successor';
REVOKE ALL ON FUNCTION @extschema@.credit_link_successor(text, credit.subject, credit.subject, date, text, date) FROM PUBLIC;

CREATE FUNCTION credit.identifiers_of(p_subject credit.subject) RETURNS credit.subject[]
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE linked AS (
		SELECT p_subject AS subject
		UNION
		SELECT CASE WHEN k.subject OPERATOR(@extschema@.=) l.subject THEN k.other ELSE k.subject END
		FROM linked l JOIN credit.subject_link k
			ON k.kind = 'same' AND (k.subject OPERATOR(@extschema@.=) l.subject OR k.other OPERATOR(@extschema@.=) l.subject)
	)
	SELECT array_agg(subject) FROM linked
$$;
COMMENT ON FUNCTION credit.identifiers_of(credit.subject) IS 'all identifiers under which the subject is known, itself included';
REVOKE ALL ON FUNCTION credit.identifiers_of(credit.subject) FROM PUBLIC;


CREATE TABLE credit.stay (
	event      bigint PRIMARY KEY REFERENCES credit.court_event,
	listing    bigint NOT NULL,
	proceeding text NOT NULL CHECK (proceeding OPERATOR(pg_catalog.=) ANY (ARRAY['retrial', 'bankruptcy'])),
	since      timestamptz NOT NULL,
	until      timestamptz,
	ended_by   bigint REFERENCES credit.court_event,
	CHECK (until OPERATOR(pg_catalog.>) since),
	CHECK ((until IS NULL) OPERATOR(pg_catalog.=) (ended_by IS NULL))
);
COMMENT ON TABLE credit.stay IS 'stays of listings, by the event that began each; what was known of them when is in the versions of the listing';
CREATE INDEX ON credit.stay (listing);
CREATE UNIQUE INDEX ON credit.stay (listing, proceeding) WHERE until IS NULL;
CREATE TRIGGER set_once BEFORE UPDATE OR DELETE ON credit.stay FOR EACH ROW EXECUTE FUNCTION credit.set_once('until', 'ended_by');
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.stay FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION credit.require_proceeding(p_proceeding text) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(p_proceeding, '') NOT IN ('retrial', 'bankruptcy') THEN
		RAISE EXCEPTION '%', format(credit.message('proceeding "%s" does not stay a listing'), p_proceeding)
			USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('It is retrial or bankruptcy.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_proceeding(text) IS 'error for a proceeding that does not stay a listing';
REVOKE ALL ON FUNCTION credit.require_proceeding(text) FROM PUBLIC;

CREATE FUNCTION credit.stayed_together(p_listing bigint, p_proceeding text) RETURNS TABLE (listing bigint, court text)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- A bankruptcy ruling stays the enforcement of every claim, whichever court has it; courts are locked by name.
	SELECT c.listing, c.court
	FROM credit.listing c
	WHERE c.known_until = 'infinity' AND c.ended IS NULL
	  AND (c.listing = p_listing
		   OR p_proceeding = 'bankruptcy'
			  AND c.subject OPERATOR(@extschema@.=) ANY (credit.identifiers_of((SELECT l.subject FROM credit.listing l WHERE l.id = p_listing))))
	ORDER BY c.court, c.listing
$$;
COMMENT ON FUNCTION credit.stayed_together(bigint, text) IS 'the listings that a ruling concerns: one in a retrial, all of the subject''s in bankruptcy';
REVOKE ALL ON FUNCTION credit.stayed_together(bigint, text) FROM PUBLIC;

CREATE FUNCTION credit.write_stays(e credit.court_event, l credit.listing) RETURNS void
	LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.end_listing(e, l, 'stay', NULL, NULL,
							  (SELECT range_agg(tstzrange(s.since, s.until)) FROM credit.stay s WHERE s.listing = l.listing))
$$;
COMMENT ON FUNCTION credit.write_stays(credit.court_event, credit.listing) IS 'writes the version of a listing that has the stays of now';
REVOKE ALL ON FUNCTION credit.write_stays(credit.court_event, credit.listing) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_stay(listing bigint, proceeding text, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from timestamptz := decided_on::timestamp AT TIME ZONE 'Asia/Shanghai';
	v_count integer := 0;
	e credit.court_event;
	l credit.listing;
	x record;
BEGIN
	PERFORM credit.require_proceeding(proceeding);
	PERFORM credit.court_of(listing);
	FOR x IN SELECT * FROM credit.stayed_together(listing, proceeding) LOOP
		e := credit.record_event(x.court, 'stay', x.listing, document_no, decided_on, NULL, proceeding, '{}');
		l := credit.running_version(x.listing);
		PERFORM FROM credit.stay s WHERE s.listing = x.listing AND s.proceeding = credit_stay.proceeding AND s.until IS NULL;
		IF FOUND AND x.listing = credit_stay.listing THEN
			RAISE EXCEPTION '%', format(credit.message('listing %s is stayed in this proceeding already'), listing) USING ERRCODE = 'object_not_in_prerequisite_state';
		ELSIF NOT FOUND AND COALESCE(l.until > v_from, true) THEN
			INSERT INTO credit.stay (event, listing, proceeding, since) VALUES (e.id, x.listing, credit_stay.proceeding, v_from);
			PERFORM credit.write_stays(e, l);
			v_count := v_count + 1;
		END IF;
	END LOOP;
	IF v_count = 0 THEN
		PERFORM credit.running_version(listing);
		RAISE EXCEPTION '%', format(credit.message('the period of listing %s was over before the ruling'), listing) USING ERRCODE = 'check_violation';
	END IF;
	RETURN v_count;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_stay(bigint, text, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x707574732061206c697374696e67206f7574206f6620666f7263652066726f6d2074686520646179206f6620612072756c696e6720696e2061207265747269616c206f6e2c20756e74696c206372656469745f656e645f737461793b20696e2062616e6b727570746379207769746820616c6c206f74686572206c697374696e6773206f6620746865207375626a6563742c2077686963686576657220636f75727427732028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b631202835292c20e59bbde58a9ee58f91e3809432303235e380953232e58fb7293b2072657475726e7320686f77206d616e79207765726520737461796564', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_stay(bigint, text, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_end_stay(listing bigint, proceeding text, document_no text, decided_on date) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_from timestamptz := decided_on::timestamp AT TIME ZONE 'Asia/Shanghai';
	v_count integer := 0;
	v_since timestamptz;
	e credit.court_event;
	l credit.listing;
	x record;
BEGIN
	PERFORM credit.require_proceeding(proceeding);
	PERFORM credit.court_of(listing);
	FOR x IN SELECT * FROM credit.stayed_together(listing, proceeding) LOOP
		e := credit.record_event(x.court, 'end_stay', x.listing, document_no, decided_on, NULL, proceeding, '{}');
		l := credit.running_version(x.listing);
		SELECT s.since INTO v_since FROM credit.stay s WHERE s.listing = x.listing AND s.proceeding = credit_end_stay.proceeding AND s.until IS NULL;
		CONTINUE WHEN NOT FOUND;
		IF v_since >= v_from THEN
			RAISE EXCEPTION '%', format(credit.message('the stay of listing %s begins after its end'), x.listing) USING ERRCODE = 'check_violation';
		END IF;
		UPDATE credit.stay s SET until = v_from, ended_by = e.id
		WHERE s.listing = x.listing AND s.proceeding = credit_end_stay.proceeding AND s.until IS NULL;
		PERFORM credit.write_stays(e, l);
		v_count := v_count + 1;
	END LOOP;
	IF v_count = 0 THEN
		PERFORM credit.running_version(listing);
		RAISE EXCEPTION '%', format(credit.message('listing %s is not stayed in this proceeding'), listing) USING ERRCODE = 'object_not_in_prerequisite_state';
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_end_stay(bigint, text, text, date) IS
	'ends the stay of a listing as of a day, in bankruptcy of all that were stayed with it: in force again from then on, within the period and unless another proceeding stays it; returns how many; error where none is stayed';
REVOKE ALL ON FUNCTION @extschema@.credit_end_stay(bigint, text, text, date) FROM PUBLIC;


CREATE TABLE credit.objection (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	listing      bigint,
	feedback     bigint,
	kind         text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['not_to_be_listed', 'inaccurate', 'to_be_removed', 'department_record'])),
	content      text NOT NULL CHECK (content OPERATOR(pg_catalog.~) '\S'),
	received_on  date NOT NULL,
	needs_others boolean NOT NULL DEFAULT false,
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CHECK (pg_catalog.num_nonnulls(listing, feedback) OPERATOR(pg_catalog.=) 1),
	CHECK ((kind OPERATOR(pg_catalog.=) 'department_record') OPERATOR(pg_catalog.=) (feedback IS NOT NULL))
);
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON TABLE credit.objection IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x6f626a656374696f6e73206f66207375626a656374732c20746f2061206c697374696e672028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313129206f7220746f20776861742061206465706172746d656e7420686f6c64732028e5b1b1e4b89ce79c81e7a4bee4bc9ae4bfa1e794a8e69da1e4be8b206172742e203339293b20617070656e642d6f6e6c79', 'UTF8'))); END$comment$;
COMMENT ON COLUMN credit.objection.kind IS 'not_to_be_listed, inaccurate, to_be_removed: art. 11 (1) to (3); department_record: to what a department fed back';
COMMENT ON COLUMN credit.objection.needs_others IS 'another unit has to help with the check: seven working days instead of three (art. 39)';
CREATE INDEX ON credit.objection (listing);
CREATE INDEX ON credit.objection (feedback);
CREATE INDEX ON credit.objection (subject);

CREATE TABLE credit.objection_step (
	objection    bigint NOT NULL REFERENCES credit.objection,
	step         text NOT NULL CHECK (step OPERATOR(pg_catalog.=) ANY (ARRAY['decided', 'served', 'review_requested', 'review_decided'])),
	day          date NOT NULL,
	founded      boolean,
	document_no  text CHECK (document_no OPERATOR(pg_catalog.~) '\S'),
	content      text,
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	PRIMARY KEY (objection, step),
	CHECK ((step OPERATOR(pg_catalog.=) ANY (ARRAY['decided', 'review_decided'])) OPERATOR(pg_catalog.=) (founded IS NOT NULL))
);
COMMENT ON TABLE credit.objection_step IS 'what was done about an objection, a row per step; append-only';
COMMENT ON COLUMN credit.objection_step.founded IS 'the objection, or the review of its rejection, was found to be right';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.objection
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.objection_step
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE VIEW credit.objection_state AS
	SELECT o.id, o.subject, o.listing, o.feedback, o.kind, o.received_on, o.needs_others,
		   CASE WHEN rd.founded OR d.founded AND o.listing IS NOT NULL THEN CASE WHEN c.event IS NULL THEN 'founded' ELSE 'carried_out' END
				WHEN d.founded THEN 'founded'
				WHEN rd.founded IS FALSE THEN 'review_rejected'
				WHEN rr.day IS NOT NULL THEN 'under_review'
				WHEN s.day IS NOT NULL THEN 'rejected'
				WHEN d.day IS NOT NULL THEN 'rejected_unserved'
				ELSE 'under_examination' END AS state,
		   d.day AS decided_on, s.day AS served_on, rr.day AS review_requested_on, rd.day AS review_decided_on,
		   CASE WHEN rd.founded THEN rd.day WHEN d.founded THEN d.day END AS founded_on, c.event
	FROM credit.objection o
	LEFT JOIN credit.objection_step d ON d.objection OPERATOR(pg_catalog.=) o.id AND d.step OPERATOR(pg_catalog.=) 'decided'
	LEFT JOIN credit.objection_step s ON s.objection OPERATOR(pg_catalog.=) o.id AND s.step OPERATOR(pg_catalog.=) 'served'
	LEFT JOIN credit.objection_step rr ON rr.objection OPERATOR(pg_catalog.=) o.id AND rr.step OPERATOR(pg_catalog.=) 'review_requested'
	LEFT JOIN credit.objection_step rd ON rd.objection OPERATOR(pg_catalog.=) o.id AND rd.step OPERATOR(pg_catalog.=) 'review_decided'
	LEFT JOIN LATERAL (
		SELECT pg_catalog.min(e.id) AS event FROM credit.court_event e
		WHERE e.listing OPERATOR(pg_catalog.=) o.listing AND e.at OPERATOR(pg_catalog.>) o.at
		  AND e.action OPERATOR(pg_catalog.=) ANY (ARRAY['revoke', 'correct', 'remove', 'remove_early'])) c ON true;
COMMENT ON VIEW credit.objection_state IS
	'each objection with its state: under_examination, rejected_unserved, rejected, under_review, review_rejected, founded (to be carried out), carried_out (by the event named)';

CREATE FUNCTION credit.objection_open(state text) RETURNS boolean
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT state IN ('under_examination', 'rejected_unserved', 'under_review', 'founded')
$$;
COMMENT ON FUNCTION credit.objection_open(text) IS 'whether the court still has something to do about an objection in this state';
REVOKE ALL ON FUNCTION credit.objection_open(text) FROM PUBLIC;

CREATE FUNCTION credit.objection_words(p_listing bigint) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT format(pg_catalog.convert_from('\xe5b7b2e4ba8e2573e694b6e588b0e8afa5e4b8bbe4bd93e79a84e5bc82e8aeaee794b3e8afb7efbc882573efbc89efbc8c2573efbc9be5bc82e8aeaee5a484e79086e69c9fe997b4e4b88de5819ce6ada2e58e9fe586b3e5ae9ae79a84e689a7e8a18c', 'UTF8'),
				  to_char(o.received_on, 'YYYY-MM-DD'),
				  CASE o.kind WHEN 'not_to_be_listed' THEN pg_catalog.convert_from('\xe4b88de5ba94e7bab3e585a5', 'UTF8') WHEN 'inaccurate' THEN pg_catalog.convert_from('\xe4bfa1e681afe4b88de58786e7a1ae', 'UTF8') ELSE pg_catalog.convert_from('\xe5ba94e5bd93e588a0e999a4', 'UTF8') END,
				  CASE o.state WHEN 'under_examination' THEN pg_catalog.convert_from('\xe6ada3e59ca8e5aea1e69fa5', 'UTF8') WHEN 'under_review' THEN pg_catalog.convert_from('\xe6ada3e59ca8e5a48de8aeae', 'UTF8')
							   WHEN 'rejected_unserved' THEN pg_catalog.convert_from('\xe9a9b3e59b9ee586b3e5ae9ae5be85e98081e8bebe', 'UTF8') ELSE pg_catalog.convert_from('\xe79086e794b1e68890e7ab8befbc8ce6ada3e59ca8e58a9ee79086', 'UTF8') END)
	FROM credit.objection_state o
	WHERE o.listing = p_listing AND credit.objection_open(o.state)
	ORDER BY o.received_on DESC, o.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION credit.objection_words(bigint) IS 'the open objection to a listing, in words for those who decide on it; NULL where there is none';
REVOKE ALL ON FUNCTION credit.objection_words(bigint) FROM PUBLIC;

CREATE FUNCTION credit.require_day(p_day date, p_not_before date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_day IS NULL OR NOT isfinite(p_day) THEN
		RAISE EXCEPTION '%', credit.message('the day is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_day > (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date THEN
		RAISE EXCEPTION '%', credit.message('the day lies in the future') USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('The day is %s.'), p_day);
	ELSIF p_day < p_not_before THEN
		RAISE EXCEPTION '%', credit.message('the step is dated before the one that it follows')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = format(credit.message('It is of %s, the one before of %s.'), p_day, p_not_before);
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_day(date, date) IS 'error for a day that is missing, in the future, or before what it follows';
REVOKE ALL ON FUNCTION credit.require_day(date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_object(listing bigint, kind text, content text, received_on date) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(kind, '') NOT IN ('not_to_be_listed', 'inaccurate', 'to_be_removed') THEN
		RAISE EXCEPTION '%', format(credit.message('kind "%s" is no ground of an objection'), kind)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = credit.message(pg_catalog.convert_from('\x5468652067726f756e6473206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e20313120617265206e6f745f746f5f62655f6c69737465642c20696e616363757261746520616e6420746f5f62655f72656d6f7665642e', 'UTF8'));
	ELSIF COALESCE(content !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('what the objection says is missing') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('It is made in writing (art. 12).');
	END IF;
	PERFORM credit.court_of(listing);
	PERFORM credit.require_day(received_on, NULL);
	INSERT INTO credit.objection (subject, listing, kind, content, received_on)
	SELECT l.subject, l.listing, credit_object.kind, credit_object.content, credit_object.received_on
	FROM credit.listing l WHERE l.id = credit_object.listing
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_object(bigint, text, text, date) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x61207375626a6563742773207772697474656e206170706c69636174696f6e20746f20636f727265637420697473206c697374696e672028e6b395e9878ae3809432303137e3809537e58fb7206172742e203131292c206578616d696e65642077697468696e20313520646179733b2072657475726e7320746865206f626a656374696f6e2773206e756d6265723b20746865206c697374696e6720737461797320696e20666f726365', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_object(bigint, text, text, date) FROM PUBLIC;

-- In PL/pgSQL, because credit.feedback is made on the floor above.
CREATE FUNCTION credit.answers_objection(p_objection bigint) RETURNS boolean
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN EXISTS (
		SELECT FROM credit.objection o
		LEFT JOIN credit.listing l ON l.id = o.listing
		LEFT JOIN credit.feedback f ON f.id = o.feedback
		WHERE o.id = p_objection
		  AND (credit.acts_for(COALESCE(l.court, f.court)) OR credit.acts_for_department(f.department)));
END
$$;
COMMENT ON FUNCTION credit.answers_objection(bigint) IS 'whether whoever acts is the court whose listing is objected to, or the department whose feedback is';
REVOKE ALL ON FUNCTION credit.answers_objection(bigint) FROM PUBLIC;

CREATE FUNCTION credit.add_step(p_objection bigint, p_step text, p_day date, p_founded boolean, p_document_no text, p_content text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	o credit.objection_state;
	v_last date;
	v_deadline date;
BEGIN
	-- Two clerks at once: the second waits and then sees what the first did.
	PERFORM FROM credit.objection c WHERE c.id = p_objection FOR UPDATE;
	IF NOT FOUND OR NOT credit.answers_objection(p_objection) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no objection %s'), COALESCE(p_objection::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	SELECT * INTO o FROM credit.objection_state c WHERE c.id = p_objection;
	IF p_step IN ('served', 'review_requested', 'review_decided') AND o.listing IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('objection %s is not one to a listing'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = credit.message(pg_catalog.convert_from('\x5265766965772062792074686520636f7572742061626f7665206973206f66206c697374696e67732028e6b395e9878ae3809432303137e3809537e58fb7206172742e203132292e', 'UTF8'));
	ELSIF p_step = 'decided' AND o.decided_on IS NOT NULL
		  OR p_step = 'served' AND (o.decided_on IS NULL OR o.served_on IS NOT NULL)
		  OR p_step = 'review_requested' AND o.state <> 'rejected'
		  OR p_step = 'review_decided' AND o.state <> 'under_review' THEN
		RAISE EXCEPTION '%', format(credit.message('this step does not follow in objection %s'), p_objection)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  DETAIL = format(credit.message('The objection is %s; the step is %s.'), o.state, p_step),
				  HINT = credit.message('The order is: decision, service, request for review of a rejection, decision on review.');
	END IF;
	v_last := COALESCE(o.review_requested_on, o.served_on, o.decided_on, o.received_on);
	PERFORM credit.require_day(p_day, v_last);
	IF p_step = 'review_requested' THEN
		v_deadline := credit.deadline(o.served_on, 10, false);
		IF p_day > v_deadline THEN
			RAISE EXCEPTION '%', credit.message('the request for review came too late')
				USING ERRCODE = 'check_violation', DETAIL = format(credit.message('The decision was served on %s; the ten days of art. 12 ended on %s.'), o.served_on, v_deadline);
		END IF;
	ELSIF p_step IN ('decided', 'review_decided') THEN
		IF p_founded IS NULL THEN
			RAISE EXCEPTION '%', credit.message('whether it is well founded is missing') USING ERRCODE = 'invalid_parameter_value';
		ELSIF COALESCE(p_document_no !~ '\S', true) THEN
			RAISE EXCEPTION '%', credit.message('the document that decides it is missing') USING ERRCODE = 'invalid_parameter_value';
		END IF;
	END IF;
	INSERT INTO credit.objection_step (objection, step, day, founded, document_no, content)
	VALUES (p_objection, p_step, p_day, p_founded, p_document_no, p_content);
END
$$;
COMMENT ON FUNCTION credit.add_step(bigint, text, date, boolean, text, text) IS 'one step of an objection, where it follows from the ones before';
REVOKE ALL ON FUNCTION credit.add_step(bigint, text, date, boolean, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_decide_objection(objection bigint, founded boolean, document_no text, decided_on date, reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'decided', decided_on, founded, document_no, reasons)
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_decide_objection(bigint, boolean, text, date, text) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x746865206465636973696f6e206f6e20616e206f626a656374696f6e3b206f6e6520746861742069732077656c6c20666f756e646564206973207468656e2063617272696564206f75742077697468696e20746872656520776f726b696e672064617973206279206372656469745f7265766f6b652c206372656469745f636f72726563742c206372656469745f72656d6f7665206f72206372656469745f72656d6f76655f6561726c792028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313229', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_decide_objection(bigint, boolean, text, date, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_serve_decision(objection bigint, served_on date) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'served', served_on, NULL, NULL, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_serve_decision(bigint, date) IS 'the decision was served; the ten days for a review run from here';
REVOKE ALL ON FUNCTION @extschema@.credit_serve_decision(bigint, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_request_review(objection bigint, received_on date, content text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_requested', received_on, NULL, NULL, content)
$$;
COMMENT ON FUNCTION @extschema@.credit_request_review(bigint, date, text) IS
	'the subject asks the court above to review a rejection, within ten days of service; decided within 15 days; does not stay the listing; error for one that comes too late or before service';
REVOKE ALL ON FUNCTION @extschema@.credit_request_review(bigint, date, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_decide_review(objection bigint, founded boolean, document_no text, decided_on date, reasons text DEFAULT NULL) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_step(objection, 'review_decided', decided_on, founded, document_no, reasons)
$$;
COMMENT ON FUNCTION @extschema@.credit_decide_review(bigint, boolean, text, date, text) IS 'the court above decides a review; where it finds for the subject, the listing court carries it out';
REVOKE ALL ON FUNCTION @extschema@.credit_decide_review(bigint, boolean, text, date, text) FROM PUBLIC;

/* What is due */

CREATE VIEW credit.deadline_list AS
	SELECT d.task, d.court, d.listing, d.objection, d.runs_from, d.days, d.working_days,
		   d.due_on, CASE WHEN d.due_on IS NULL THEN 'calendar missing'
						  WHEN d.due_on OPERATOR(pg_catalog.<) d.today THEN 'overdue'
						  WHEN d.due_on OPERATOR(pg_catalog.=) d.today THEN 'due'
						  ELSE 'running' END AS state
	FROM (
		SELECT t.*, credit.deadline(t.runs_from, t.days, t.working_days) AS due_on,
			   (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS today
		FROM (
			SELECT 'examine' AS task, l.court, o.listing, o.id AS objection, o.received_on AS runs_from, 15 AS days, false AS working_days
			FROM credit.objection_state o JOIN credit.listing l ON l.id OPERATOR(pg_catalog.=) o.listing
			WHERE o.state OPERATOR(pg_catalog.=) 'under_examination'
			UNION ALL
			SELECT 'carry_out', l.court, o.listing, o.id, o.founded_on, 3, true
			FROM credit.objection_state o JOIN credit.listing l ON l.id OPERATOR(pg_catalog.=) o.listing
			WHERE o.state OPERATOR(pg_catalog.=) 'founded'
			UNION ALL
			SELECT 'review', l.court, o.listing, o.id, o.review_requested_on, 15, false
			FROM credit.objection_state o JOIN credit.listing l ON l.id OPERATOR(pg_catalog.=) o.listing
			WHERE o.state OPERATOR(pg_catalog.=) 'under_review'
			UNION ALL
			SELECT 'answer_department_record', NULL, NULL, o.id, o.received_on, CASE WHEN o.needs_others THEN 7 ELSE 3 END, true
			FROM credit.objection_state o
			WHERE o.feedback IS NOT NULL AND o.state OPERATOR(pg_catalog.=) 'under_examination'
			UNION ALL
			SELECT 'delete_expired', l.court, l.listing, NULL, (l.until AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date OPERATOR(pg_catalog.-) 1, 3, true
			FROM credit.listing l
			WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity' AND l.ended IS NULL AND l.until OPERATOR(pg_catalog.<=) pg_catalog.now()
		) t
	) d;
COMMENT ON VIEW credit.deadline_list IS
	'what courts and departments still have to do and by when: examine an objection, carry out a founded one, decide a review, answer for a department''s record, take an expired listing off the list; state due on the day itself, overdue after it, "calendar missing" where a year is not in the calendar';

/* What the subject says */

CREATE TABLE credit.remark (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	listing      bigint NOT NULL,
	content      text NOT NULL CHECK (content OPERATOR(pg_catalog.~) '\S' AND pg_catalog.length(content) OPERATOR(pg_catalog.<=) 2000),
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER
);
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON TABLE credit.remark IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x7375626a6563747327206f776e2073746174656d656e74732061626f7574207468656972206c697374696e67732c20766572626174696d2c2073686f776e2062657369646520746865207265636f72642028e5b1b1e4b89ce79c81e7a4bee4bc9ae4bfa1e794a8e69da1e4be8b206172742e2033393b20e5be81e4bfa1e4b89ae7aea1e79086e69da1e4be8b206172742e203136293b20617070656e642d6f6e6c79', 'UTF8'))); END$comment$;
CREATE INDEX ON credit.remark (listing);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.remark
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_add_remark(listing bigint, content text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(content !~ '\S', true) OR length(content) > 2000 THEN
		RAISE EXCEPTION '%', credit.message('a statement of at most 2000 characters is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.court_of(listing);
	INSERT INTO credit.remark (subject, listing, content)
	SELECT l.subject, l.listing, credit_add_remark.content FROM credit.listing l WHERE l.id = credit_add_remark.listing
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_add_remark(bigint, text) IS 'stores the subject''s own statement about a listing; credit_explain and credit_statement show the latest beside the record';
REVOKE ALL ON FUNCTION @extschema@.credit_add_remark(bigint, text) FROM PUBLIC;


CREATE TYPE credit.measure_in_force AS (
	measure     credit.measure,
	title       text,
	effect      text,
	verdict     credit.verdict,
	departments text[],
	condition   text,
	via         credit.subject,
	case_no     text,
	since       timestamptz,
	until       timestamptz
);
COMMENT ON TYPE credit.measure_in_force IS 'a measure that follows for a subject, from which listing, since when and until when';

CREATE FUNCTION @extschema@.credit_measures(
		subject_id credit.subject,
		as_of timestamptz DEFAULT pg_catalog.now(),
		known_at timestamptz DEFAULT 'infinity')
	RETURNS SETOF credit.measure_in_force
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_measures';
COMMENT ON FUNCTION @extschema@.credit_measures(credit.subject, timestamptz, timestamptz) IS
	'measures in force for the subject at as_of as known at known_at, a row for each listing that a measure follows from; empty for who is not listed, and for what has ended unless the caller may read credit.listing; until is NULL where no end is set';
REVOKE ALL ON FUNCTION @extschema@.credit_measures(credit.subject, timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.reach(
		subject_id credit.subject, as_of timestamptz, known_at timestamptz,
		OUT measure credit.measure, OUT valid_from timestamptz, OUT version bigint,
		OUT via credit.subject, OUT since timestamptz, OUT until timestamptz, OUT suspended boolean, OUT exemption bigint)
	RETURNS SETOF record
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 ROWS 30 AS 'MODULE_PATHNAME', 'credit_reach';
COMMENT ON FUNCTION credit.reach(credit.subject, timestamptz, timestamptz) IS
	'the same as keys: which version of which listing brings which measure of the edition that holds since valid_from; with the measures that are suspended, marked so, and the exemption where there is one';
REVOKE ALL ON FUNCTION credit.reach(credit.subject, timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_is_restricted(subject_id credit.subject, measure credit.measure) RETURNS boolean
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'credit_is_restricted';
COMMENT ON FUNCTION @extschema@.credit_is_restricted(credit.subject, credit.measure) IS
	'whether the measure restricts the subject now; false for references and duties; NULL gives NULL; error for a measure of no plan';
REVOKE ALL ON FUNCTION @extschema@.credit_is_restricted(credit.subject, credit.measure) FROM PUBLIC;

CREATE TABLE credit.purpose (
	code     text PRIMARY KEY CHECK (code OPERATOR(pg_catalog.~) '^[a-z][a-z_]*$'),
	name     text NOT NULL UNIQUE,
	built_in boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE credit.purpose IS 'purposes for which may be asked: the plan''s kinds of business, kept by the office; a check names one by code or name';
INSERT INTO credit.purpose (code, name, built_in) VALUES
	('procurement', pg_catalog.convert_from('\xe694bfe5ba9ce98787e8b4ad', 'UTF8'), true),
	('bidding', pg_catalog.convert_from('\xe68b9be6a087e68a95e6a087', 'UTF8'), true),
	('franchise', pg_catalog.convert_from('\xe789b9e8aeb8e7bb8fe890a5', 'UTF8'), true),
	('licensing', pg_catalog.convert_from('\xe8a18ce694bfe8aeb8e58faf', 'UTF8'), true),
	('registration', pg_catalog.convert_from('\xe799bbe8aeb0e6b3a8e5868c', 'UTF8'), true),
	('funding', pg_catalog.convert_from('\xe8b584e98791e694afe68c81', 'UTF8'), true),
	('project', pg_catalog.convert_from('\xe9a1b9e79baee794b3e68aa5', 'UTF8'), true),
	('tax', pg_catalog.convert_from('\xe7a88ee694b6e4bc98e683a0', 'UTF8'), true),
	('appointment', pg_catalog.convert_from('\xe4bbbbe8818ce8b584e6a0bc', 'UTF8'), true),
	('recruitment', pg_catalog.convert_from('\xe68b9be5bd95e88198e794a8', 'UTF8'), true),
	('honour', pg_catalog.convert_from('\xe8af84e58588e8af84e4bc98', 'UTF8'), true),
	('property', pg_catalog.convert_from('\xe4b88de58aa8e4baa7e4baa4e69893', 'UTF8'), true),
	('housing_fund', pg_catalog.convert_from('\xe4bd8fe688bfe585ace7a7afe98791', 'UTF8'), true),
	('education', pg_catalog.convert_from('\xe585a5e5ada6', 'UTF8'), true),
	('exit', pg_catalog.convert_from('\xe587bae585a5e5a283', 'UTF8'), true),
	('inspection', pg_catalog.convert_from('\xe79b91e79da3e6a380e69fa5', 'UTF8'), true),
	('credit', pg_catalog.convert_from('\xe4bfa1e8b4b7e58f82e88083', 'UTF8'), true),
	('assistance', pg_catalog.convert_from('\xe58d8fe58aa9e689a7e8a18c', 'UTF8'), true),
	('enforcement', pg_catalog.convert_from('\xe88194e59088e683a9e68892', 'UTF8'), true),
	('self', pg_catalog.convert_from('\xe69cace4babae69fa5e8afa2', 'UTF8'), true),
	('audit', pg_catalog.convert_from('\xe5aea1e8aea1', 'UTF8'), true);

CREATE TYPE credit.decision AS (
	id         bigint,
	verdict    credit.verdict,
	effect     text,
	case_no    text,
	since      timestamptz,
	until      timestamptz,
	basis      text,
	remedy     text,
	checked_at timestamptz,
	list_as_of timestamptz
);
COMMENT ON TYPE credit.decision IS
	'answer of credit_check; id is that of its entry in credit.access_log; clear means that no measure of this plan follows from this list, and nothing else';

CREATE FUNCTION @extschema@.credit_check(subject_id credit.subject, measure credit.measure, purpose text) RETURNS credit.decision
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 200 AS 'MODULE_PATHNAME', 'credit_check';
COMMENT ON FUNCTION @extschema@.credit_check(credit.subject, credit.measure, text) IS
	'one measure for one subject, now, with an entry in the access log; purpose: one of credit.purpose, free text behind a colon; error for null arguments, unknown measures and purposes, and where nothing may be written';
REVOKE ALL ON FUNCTION @extschema@.credit_check(credit.subject, credit.measure, text) FROM PUBLIC;

/*
 * pg_temp stands last in the search_path of this function and of all others:
 * where it is not named it comes first for types, and a caller's own domain
 * timestamptz would run its checks as the owner.
 */
CREATE FUNCTION credit.explanation(subject_id credit.subject, measure credit.measure) RETURNS jsonb
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_rule record;
	v_reasons jsonb;
	v_suspended boolean;
	v_exempt boolean;
	-- As the other answers take the present: see register_present in src/register.c.
	v_now timestamptz := GREATEST(statement_timestamp(), now());
BEGIN
	SELECT m.*, v.edition_name, e.title AS plan_title, e.document_no, e.issuer, d.departments
	INTO v_rule
	FROM credit.plan_measure m
	JOIN credit.plan_validity v ON v.edition = m.edition
	JOIN credit.plan_edition e ON e.id = m.edition
	CROSS JOIN LATERAL (SELECT jsonb_agg(md.department ORDER BY md.ord) AS departments FROM credit.measure_department md
						WHERE md.edition = m.edition AND md.number = m.number) d
	WHERE m.measure OPERATOR(@extschema@.=) explanation.measure
	ORDER BY v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' <= v_now
			 AND COALESCE(v_now < v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', true) DESC, v.valid_from DESC
	LIMIT 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure)
			USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;

	SELECT jsonb_agg(jsonb_build_object(
			'case_no', l.case_no, 'court', l.court, 'listing', l.listing, 'push_no', p.push_no,
			'entered_by', e.document_no,
			'grounds', to_jsonb(r.grounds), 'ground_text', r.ground_text,
			'decision_no', r.decision_no, 'decided_on', r.decided_on,
			'through', CASE WHEN x.via IS NULL THEN NULL ELSE jsonb_build_object('organization', x.via::text) END,
			'since', x.since, 'until', x.until,
			'exemption', (SELECT jsonb_build_object('approval_no', m.approval_no, 'scope', m.scope, 'since', m.since, 'until', m.until)
						  FROM credit.exemption m WHERE m.exemption = x.exemption AND m.known_until = 'infinity'),
			'objection', credit.objection_words(l.listing),
			'subject_says', (SELECT k.content FROM credit.remark k WHERE k.listing = l.listing ORDER BY k.id DESC LIMIT 1),
			'end', CASE WHEN x.until IS NULL THEN pg_catalog.convert_from('\xe697a0e59bbae5ae9ae69c9fe99990efbc8ce4bba5e6b395e999a2e588a0e999a4e4b8bae58786', 'UTF8')
						ELSE pg_catalog.convert_from('\xe5b18ae6bba1e887aae58aa8e7bb88e6ada2', 'UTF8') END) ORDER BY x.since, l.id),
		   COALESCE(bool_or(x.suspended), false), COALESCE(bool_or(x.exemption IS NOT NULL), false)
	INTO v_reasons, v_suspended, v_exempt
	FROM credit.reach(subject_id, v_now, 'infinity') x
	JOIN credit.listing l ON l.id = x.version
	JOIN credit.listing_record r ON r.id = l.id
	LEFT JOIN credit.push p ON p.id = l.push
	LEFT JOIN credit.court_event e ON e.id = l.event
	WHERE x.measure OPERATOR(@extschema@.=) explanation.measure;

	RETURN jsonb_build_object(
		'subject', @extschema@.credit_mask(subject_id),
		'measure', measure::text,
		'verdict', CASE WHEN v_reasons IS NULL THEN 'clear' WHEN v_suspended THEN 'suspended'
						WHEN v_exempt THEN 'exempt' ELSE v_rule.verdict::text END,
		'effects', CASE WHEN NOT v_suspended AND NOT v_exempt THEN to_jsonb(v_rule.effects) END,
		'title', COALESCE(v_rule.title_reading, v_rule.title),
		'condition', v_rule.condition,
		'words', v_rule.words,
		'plan', jsonb_build_object('title', v_rule.plan_title, 'document_no', v_rule.document_no, 'issuer', v_rule.issuer, 'edition', v_rule.edition_name),
		'departments', v_rule.departments,
		'basis', (SELECT jsonb_agg(jsonb_build_object('document', b.document, 'document_no', b.document_no, 'kind', b.kind,
													   'articles', to_jsonb(b.articles), 'quote', COALESCE(b.quote_reading, b.quote)) ORDER BY b.ord)
				  FROM credit.plan_basis b WHERE b.edition = v_rule.edition AND b.number = v_rule.number),
		'basis_fit', v_rule.basis_fit,
		'basis_note', v_rule.basis_note,
		'reasons', COALESCE(v_reasons, '[]'),
		'remedy', CASE WHEN v_reasons IS NULL THEN NULL ELSE jsonb_build_object(
			'to', v_reasons -> 0 -> 'court',
			'application', jsonb_build_object('examined_within_days', 15, 'corrected_within_working_days', 3,
				'source', pg_catalog.convert_from('\xe6b395e9878ae3809432303137e3809537e58fb7e7acace58d81e4b880e69da1e38081e7acace58d81e4ba8ce69da1', 'UTF8')),
			'review', jsonb_build_object('within_days_of_service', 10, 'decided_within_days', 15, 'stays_the_listing', false)) END,
		'means', CASE WHEN v_reasons IS NULL THEN pg_catalog.convert_from('\xe69cace5908de58d95e69caae4bdbfe8afa5e9a1b9e68eaae696bde98082e794a8e4ba8ee8afa5e4b8bbe4bd93efbc9be69cace7ad94e5a48de4b88de6b689e58f8ae99990e588b6e6b688e8b4b9e4bba4e7ad89e585b6e4bb96e6b395e5be8be69687e4b9a6', 'UTF8')
					  WHEN v_suspended THEN pg_catalog.convert_from('\xe8afa5e9a1b9e68eaae696bde5b7b2e69a82e5819ce98082e794a8efbc9be4b8bbe4bd93e4bb8de59ca8e5908de58d95e4b8ad', 'UTF8')
					  WHEN v_exempt THEN pg_catalog.convert_from('\xe6b395e999a2e5b7b2e689b9e58786e8b181e5858defbc8ce99990e4ba8ee68980e8bdbde88c83e59bb4e5928ce69c9fe997b4efbc9be4b8bbe4bd93e4bb8de59ca8e5908de58d95e4b8ad', 'UTF8') END,
		'successors', (SELECT jsonb_agg(jsonb_build_object('organization', k.other::text, 'since', k.since, 'inherits', false) ORDER BY k.id)
					   FROM credit.subject_link k WHERE k.kind = 'successor' AND k.subject OPERATOR(@extschema@.=) subject_id),
		'list_as_of', (SELECT max(c.last_push_at) FROM credit.court c));
END
$$;
COMMENT ON FUNCTION credit.explanation(credit.subject, credit.measure) IS 'what credit_explain tells, without asking who asks';
REVOKE ALL ON FUNCTION credit.explanation(credit.subject, credit.measure) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_explain(subject_id credit.subject, measure credit.measure) RETURNS jsonb
	LANGUAGE c STABLE STRICT AS 'MODULE_PATHNAME', 'credit_explain';
COMMENT ON FUNCTION @extschema@.credit_explain(credit.subject, credit.measure) IS
	'why a measure is in force for a subject now: listing, case, court, grounds, measure, words of the plan, legal bases with articles, period, remedy; with verdict clear and no reasons where none follows, verdict suspended or exempt and no effects where the measure is suspended or a court exempts the subject; personal numbers masked; NULL gives NULL';
REVOKE ALL ON FUNCTION @extschema@.credit_explain(credit.subject, credit.measure) FROM PUBLIC;


CREATE SEQUENCE credit.access_log_id_seq;
CREATE TABLE credit.access_log (
	-- Not an identity: before version 17 a partitioned table's is not its partitions'.
	id           bigint NOT NULL DEFAULT pg_catalog.nextval('credit.access_log_id_seq'::pg_catalog.regclass),
	checked_at   timestamptz NOT NULL,
	subject      credit.subject NOT NULL,
	measure      credit.measure,
	purpose      text NOT NULL,
	note         text,
	verdict      credit.verdict,
	version      bigint,
	list_as_of   timestamptz,
	session_role name NOT NULL,
	asking_role  name NOT NULL,
	application  text NOT NULL,
	department   text,
	transaction  xid8 NOT NULL DEFAULT pg_catalog.pg_current_xact_id(),
	CHECK ((measure IS NULL) OPERATOR(pg_catalog.=) (verdict IS NULL))
) PARTITION BY RANGE (checked_at);
ALTER SEQUENCE credit.access_log_id_seq OWNED BY credit.access_log.id;
COMMENT ON TABLE credit.access_log IS 'who asked about whom, when, for what, and what was answered; append-only, by months of Asia/Shanghai';
COMMENT ON COLUMN credit.access_log.measure IS 'NULL where everything held about the subject was told (credit_statement)';
COMMENT ON COLUMN credit.access_log.version IS 'version of the listing that the answer rests on; NULL for "clear"';
COMMENT ON COLUMN credit.access_log.department IS 'the department that the asking role is bound to; NULL for courts and the tables'' owner, and where it is bound to several';
COMMENT ON COLUMN credit.access_log.note IS 'free text behind the colon of the purpose';
COMMENT ON COLUMN credit.access_log.list_as_of IS 'when the last push had been applied: how old the list was that answered';
COMMENT ON COLUMN credit.access_log.transaction IS 'the transaction that wrote the entry: an entry is sealed once all before it have ended';
-- No index stands here: a month is a table that pg_dump takes with its indexes, while this one comes back with the
-- extension, and an index of its own would be made on the month a second time.
CREATE TABLE credit.access_log_rest PARTITION OF credit.access_log DEFAULT;
CREATE UNIQUE INDEX access_log_rest_id_idx ON credit.access_log_rest (id);
CREATE INDEX access_log_rest_subject_idx ON credit.access_log_rest (subject, checked_at);
CREATE INDEX access_log_rest_version_idx ON credit.access_log_rest (version) WHERE version IS NOT NULL;
COMMENT ON TABLE credit.access_log_rest IS 'entries of months without a partition of their own';

CREATE FUNCTION credit.log_retention() RETURNS integer
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_log_retention';
COMMENT ON FUNCTION credit.log_retention() IS 'the setting credit.log_retention, in months';
REVOKE ALL ON FUNCTION credit.log_retention() FROM PUBLIC;

CREATE FUNCTION credit.log_month(moment timestamptz) RETURNS date
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT date_trunc('month', moment AT TIME ZONE 'Asia/Shanghai')::date
$$;
COMMENT ON FUNCTION credit.log_month(timestamptz) IS 'first day of the month, in Asia/Shanghai, to whose partition a moment belongs';
REVOKE ALL ON FUNCTION credit.log_month(timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.log_horizon() RETURNS date
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT (credit.log_month(clock_timestamp()) - make_interval(months => credit.log_retention()))::date
$$;
COMMENT ON FUNCTION credit.log_horizon() IS 'first month that is still to be kept; whole months only';
REVOKE ALL ON FUNCTION credit.log_horizon() FROM PUBLIC;

-- By row, so that the partitions have it too.
CREATE FUNCTION credit.keep_log() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'DELETE' AND credit.log_month(OLD.checked_at) < credit.log_horizon() THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION '%', credit.message('table "credit.access_log" is append-only')
		USING ERRCODE = 'insufficient_privilege',
			  DETAIL = format(credit.message('%s would change or remove what is on record.'), TG_OP),
			  HINT = credit.message('Entries older than credit.log_retention are removed by credit_expire_log.');
END
$$;
COMMENT ON FUNCTION credit.keep_log() IS 'row trigger of the access log: refuses UPDATE, and DELETE of what is to be kept';
REVOKE ALL ON FUNCTION credit.keep_log() FROM PUBLIC;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON credit.access_log FOR EACH ROW EXECUTE FUNCTION credit.keep_log();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.access_log FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.access_log_rest FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

/*
 * The functions below run as the owner: what they do is no more than the
 * schedule that the office keeps.
 */
CREATE FUNCTION @extschema@.credit_prepare_log(months integer DEFAULT 3) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
	v_first date := credit.log_month(clock_timestamp());
	v_month date;
	v_name name;
	v_made integer := 0;
BEGIN
	IF months IS NULL OR months NOT BETWEEN 0 AND 120 THEN
		RAISE EXCEPTION '%', credit.message('the number of months must be between 0 and 120') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Two schedulers at once: the second waits and finds nothing to do.
	PERFORM pg_advisory_xact_lock('credit.access_log'::regclass::oid::bigint);
	FOR i IN 0 .. months LOOP
		v_month := v_first + make_interval(months => i);
		v_name := format('access_log_%s', to_char(v_month, 'YYYY_MM'));
		CONTINUE WHEN to_regclass(format('credit.%I', v_name)) IS NOT NULL;
		-- A month whose entries have begun to go into the rest ends there.
		PERFORM FROM credit.access_log_rest r
		WHERE r.checked_at >= v_month::timestamp AT TIME ZONE 'Asia/Shanghai'
		  AND r.checked_at < (v_month + '1 month'::interval)::timestamp AT TIME ZONE 'Asia/Shanghai' LIMIT 1;
		CONTINUE WHEN FOUND;
		EXECUTE format('CREATE TABLE credit.%I PARTITION OF credit.access_log FOR VALUES FROM (%L) TO (%L)', v_name,
					   v_month::timestamp AT TIME ZONE 'Asia/Shanghai', (v_month + '1 month'::interval)::timestamp AT TIME ZONE 'Asia/Shanghai');
		EXECUTE format('CREATE UNIQUE INDEX %I ON credit.%I (id)', v_name || '_id_idx', v_name);
		EXECUTE format('CREATE INDEX %I ON credit.%I (subject, checked_at)', v_name || '_subject_idx', v_name);
		EXECUTE format('CREATE INDEX %I ON credit.%I (version) WHERE version IS NOT NULL', v_name || '_version_idx', v_name);
		EXECUTE format('ALTER TABLE credit.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', v_name);
		EXECUTE format('CREATE POLICY owner ON credit.%I TO %I USING (true) WITH CHECK (true)', v_name, current_user);
		EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.%I FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change()', v_name);
		v_made := v_made + 1;
	END LOOP;
	RETURN v_made;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_prepare_log(integer) IS
	'makes the partitions of credit.access_log for this month and so many after it, where they are missing; returns how many it made; for a scheduler, once a month';
REVOKE ALL ON FUNCTION @extschema@.credit_prepare_log(integer) FROM PUBLIC;


CREATE TABLE credit.log_batch (
	no          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	month       date NOT NULL,
	ids         int8multirange NOT NULL CHECK (NOT pg_catalog.isempty(ids)),
	entries     bigint NOT NULL,
	entry_digests bytea NOT NULL,
	previous    text,
	digest      text NOT NULL UNIQUE,
	complete_to xid8 NOT NULL,
	system      bigint NOT NULL,
	sealed_at   timestamptz NOT NULL,
	sealed_by   name NOT NULL,
	expired_at  timestamptz,
	UNIQUE (previous),
	CHECK (pg_catalog.length(entry_digests) OPERATOR(pg_catalog.=) (8 OPERATOR(pg_catalog.*) entries))
);
-- A chain has one beginning.
CREATE UNIQUE INDEX ON credit.log_batch ((true)) WHERE previous IS NULL;
COMMENT ON TABLE credit.log_batch IS 'sealed batches of credit.access_log, chained; each of one month, so that whole batches expire';
COMMENT ON COLUMN credit.log_batch.ids IS 'the entries in the batch, by their numbers';
COMMENT ON COLUMN credit.log_batch.entry_digests IS 'the first eight bytes of each entry''s digest, in the order of the numbers: tells which entry was changed';
COMMENT ON COLUMN credit.log_batch.digest IS 'SHA-256 over the previous digest, all else that the batch says but expired_at, and all entries'' SHA-256';
COMMENT ON COLUMN credit.log_batch.complete_to IS 'every transaction before this one had ended: what it wrote and no batch has, was put in later';
COMMENT ON COLUMN credit.log_batch.system IS 'the cluster whose transaction numbers these are; a restored log is in another';
COMMENT ON COLUMN credit.log_batch.expired_at IS 'when the batch''s entries were removed by credit_expire_log; NULL while they are to be there';
CREATE TRIGGER set_once BEFORE UPDATE OR DELETE ON credit.log_batch FOR EACH ROW EXECUTE FUNCTION credit.set_once('expired_at');
CREATE TRIGGER append_only BEFORE TRUNCATE ON credit.log_batch FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION credit.this_system() RETURNS bigint
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT c.system_identifier FROM pg_control_system() c
$$;
COMMENT ON FUNCTION credit.this_system() IS 'the number of this cluster, which it has from initdb';
REVOKE ALL ON FUNCTION credit.this_system() FROM PUBLIC;

CREATE FUNCTION credit.entry_digest(e credit.access_log) RETURNS bytea
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
	SELECT sha256(convert_to(ROW(e.id, e.checked_at, e.subject, e.measure, e.purpose, e.note, e.verdict, e.version, e.list_as_of,
								 e.session_role, e.asking_role, e.application, e.department, e.transaction)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION credit.entry_digest(credit.access_log) IS 'SHA-256 of an entry''s text, in UTC and ISO whatever the session says';
REVOKE ALL ON FUNCTION credit.entry_digest(credit.access_log) FROM PUBLIC;

CREATE FUNCTION credit.batch_digest(b credit.log_batch, digests bytea) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
	SELECT encode(sha256(convert_to(concat_ws('|', COALESCE(b.previous, '-'), b.no, b.month, b.ids, b.complete_to, b.system, b.sealed_at, b.sealed_by), 'UTF8')
						 || b.entry_digests || digests), 'hex')
$$;
COMMENT ON FUNCTION credit.batch_digest(credit.log_batch, bytea) IS 'the digest of a batch: of all that it says but when it expired, and of its entries'' digests in the order of their numbers';
REVOKE ALL ON FUNCTION credit.batch_digest(credit.log_batch, bytea) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_seal_log(batch_size integer DEFAULT 100000) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
	v_system bigint := credit.this_system();
	v_horizon xid8;
	v_from xid8 := '0'::xid8;
	v_known boolean;
	v_sealed int8multirange;
	v_last credit.log_batch;
	v_new credit.log_batch;
	v_previous text;
	v_batches integer := 0;
	b record;
BEGIN
	IF batch_size IS NULL OR batch_size NOT BETWEEN 1 AND 1000000 THEN
		RAISE EXCEPTION '%', credit.message('the size of a batch must be between 1 and 1000000') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- With an older snapshot the batches that another sealed meanwhile would be sealed again.
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		RAISE EXCEPTION '%', credit.message('the log is sealed in READ COMMITTED only') USING ERRCODE = 'active_sql_transaction';
	END IF;
	LOCK TABLE credit.log_batch IN SHARE ROW EXCLUSIVE MODE;
	SELECT * INTO v_last FROM credit.log_batch x ORDER BY x.no DESC LIMIT 1;
	v_previous := v_last.digest;
	v_known := COALESCE(v_last.system = v_system, false);
	IF v_known THEN
		v_from := v_last.complete_to;
	END IF;
	SELECT COALESCE(range_agg(x.ids), '{}') INTO v_sealed FROM credit.log_batch x;

	-- What has no batch yet and whose transaction, like all before it, has ended.  In a cluster to which the log
	-- was brought, its numbers mean nothing: there all that is visible is sealed, once.
	v_horizon := pg_snapshot_xmin(pg_current_snapshot());
	FOR b IN
		WITH entry AS (
			SELECT a.id, credit.log_month(a.checked_at) AS month, credit.entry_digest(a) AS digest
			FROM credit.access_log a
			WHERE a.transaction >= v_from AND (NOT v_known OR a.transaction < v_horizon) AND NOT v_sealed @> a.id
		), numbered AS (
			SELECT e.*, (row_number() OVER (PARTITION BY e.month ORDER BY e.id) - 1) / batch_size AS part FROM entry e
		)
		SELECT n.month, n.part, range_agg(int8range(n.id, n.id, '[]')) AS ids, count(*) AS entries,
			   string_agg(n.digest, ''::bytea ORDER BY n.id) AS digests,
			   string_agg(substr(n.digest, 1, 8), ''::bytea ORDER BY n.id) AS short
		FROM numbered n GROUP BY n.month, n.part ORDER BY n.month, n.part
	LOOP
		v_new := ROW(nextval('credit.log_batch_no_seq'), b.month, b.ids, b.entries, b.short, v_previous, '', v_horizon, v_system, clock_timestamp(), credit.acting_role(), NULL);
		v_new.digest := credit.batch_digest(v_new, b.digests);
		INSERT INTO credit.log_batch OVERRIDING SYSTEM VALUE SELECT (v_new).*;
		v_previous := v_new.digest;
		v_batches := v_batches + 1;
	END LOOP;
	RETURN v_batches;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_seal_log(integer) IS
	'seals the entries of credit.access_log that no batch has yet and whose transactions have ended, in batches of at most so many of one month; returns how many batches; for a scheduler, every few minutes or once a day';
REVOKE ALL ON FUNCTION @extschema@.credit_seal_log(integer) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_verify_log(anchor text DEFAULT NULL)
	RETURNS TABLE (batch bigint, problem text, entry bigint)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
	v_previous text;
	v_digest text;
	v_found boolean := false;
	b credit.log_batch;
BEGIN
	FOR b IN SELECT * FROM credit.log_batch x ORDER BY x.no LOOP
		IF b.previous IS DISTINCT FROM v_previous THEN
			RETURN QUERY SELECT b.no, credit.message('the batch before it is missing or another'), NULL::bigint;
		END IF;
		v_found := v_found OR b.digest = anchor;
		v_previous := b.digest;
		-- Expired is what was older than the law's three years when it was marked so; any other mark hides something.
		IF b.expired_at <= GREATEST(now(), statement_timestamp()) AND b.month < credit.log_month(b.expired_at) - '36 months'::interval THEN
			RETURN QUERY SELECT b.no, credit.message('inserted under an expired number'), a.id
						 FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id ORDER BY a.id;
			CONTINUE;
		ELSIF b.expired_at IS NOT NULL THEN
			RETURN QUERY SELECT b.no, credit.message('marked as expired before its time'), NULL::bigint;
		END IF;

		-- In all months: an entry put under a sealed number must not hide in another.
		SELECT credit.batch_digest(b, COALESCE(string_agg(credit.entry_digest(a), ''::bytea ORDER BY a.id), '')) INTO v_digest
		FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id;
		CONTINUE WHEN v_digest = b.digest;

		-- Which of them?  By number: the batch tells what has to be there, and the beginning of each one's digest.
		RETURN QUERY
		WITH expected AS (
			SELECT g.id, substr(b.entry_digests, 8 * (row_number() OVER (ORDER BY g.id))::integer - 7, 8) AS short
			FROM unnest(b.ids) r, generate_series(lower(r), upper(r) - 1) g (id)
		), present AS (
			SELECT a.id, substr(credit.entry_digest(a), 1, 8) AS short, count(*) OVER (PARTITION BY a.id) AS times
			FROM credit.access_log a WHERE a.id BETWEEN lower(b.ids) AND upper(b.ids) AND b.ids @> a.id
		), wrong AS (
			SELECT DISTINCT e.id, CASE WHEN p.id IS NULL THEN credit.message('missing') WHEN p.times > 1 THEN credit.message('inserted under its number') ELSE credit.message('changed') END AS problem
			FROM expected e LEFT JOIN present p ON p.id = e.id
			WHERE p.id IS NULL OR p.times > 1 OR p.short <> e.short
		)
		SELECT b.no, w.problem, w.id FROM wrong w
		UNION ALL
		SELECT b.no, credit.message('the batch itself was changed'), NULL WHERE NOT EXISTS (SELECT FROM wrong)
		ORDER BY 3;
	END LOOP;

	-- Written by a transaction that had ended when the batches were sealed, and in none of them.
	RETURN QUERY
	WITH last AS (
		SELECT max(x.complete_to::text::numeric) AS complete_to, (SELECT range_agg(y.ids) FROM credit.log_batch y) AS ids,
			   -- In a log brought from another cluster since, the numbers of transactions tell nothing until it is sealed here.
			   (SELECT z.system FROM credit.log_batch z ORDER BY z.no DESC LIMIT 1) = credit.this_system() AS here
		FROM credit.log_batch x WHERE x.system = credit.this_system()
	)
	SELECT NULL::bigint, credit.message('inserted'), a.id
	FROM credit.access_log a, last l
	WHERE l.complete_to IS NOT NULL AND l.here AND a.transaction < l.complete_to::text::xid8 AND NOT l.ids @> a.id
	ORDER BY a.id;
	IF anchor IS NOT NULL AND NOT v_found THEN
		RETURN QUERY SELECT NULL::bigint, credit.message('no batch has the digest that was kept elsewhere'), NULL::bigint;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_verify_log(text) IS
	'every entry of credit.access_log that was changed, removed or put in since it was sealed, and every break of the chain; no rows where there is none; anchor: a digest of a batch that was kept elsewhere, without which a chain written anew is not found out';
REVOKE ALL ON FUNCTION @extschema@.credit_verify_log(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_expire_log() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET credit.allow_drop = on AS $$
DECLARE
	v_horizon date := credit.log_horizon();
	v_entries bigint := 0;
	v_deleted bigint;
	v_unsealed bigint;
	p record;
BEGIN
	PERFORM pg_advisory_xact_lock('credit.access_log'::regclass::oid::bigint);
	-- What goes has been sealed before, so that the chain says that it was there.
	PERFORM @extschema@.credit_seal_log();
	FOR p IN
		SELECT c.relname, to_date(substr(c.relname, 12), 'YYYY_MM') AS month
		FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
		WHERE i.inhparent = 'credit.access_log'::regclass AND c.relname ~ '^access_log_\d{4}_\d\d$'
		ORDER BY c.relname
	LOOP
		CONTINUE WHEN p.month >= v_horizon;
		-- An entry that is not sealed yet keeps its month for another time.
		EXECUTE format('SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT FROM credit.log_batch b WHERE b.month = $1 AND b.ids @> a.id)) FROM credit.%I a', p.relname)
			INTO v_deleted, v_unsealed USING p.month;
		CONTINUE WHEN v_unsealed > 0;
		EXECUTE format('DROP TABLE credit.%I', p.relname);
		v_entries := v_entries + v_deleted;
	END LOOP;
	DELETE FROM credit.access_log_rest r
	WHERE r.checked_at < v_horizon::timestamp AT TIME ZONE 'Asia/Shanghai'
	  AND EXISTS (SELECT FROM credit.log_batch b WHERE b.month = credit.log_month(r.checked_at) AND b.ids @> r.id);
	GET DIAGNOSTICS v_deleted = ROW_COUNT;
	UPDATE credit.log_batch b SET expired_at = clock_timestamp()
	WHERE b.month < v_horizon AND b.expired_at IS NULL
	  AND NOT EXISTS (SELECT FROM credit.access_log a WHERE a.checked_at < v_horizon::timestamp AT TIME ZONE 'Asia/Shanghai' AND b.ids @> a.id);
	RETURN v_entries + v_deleted;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_expire_log() IS
	'removes the entries of months that are older than credit.log_retention, sealed first; their batches stay, marked; returns how many entries; for a scheduler, once a month';
REVOKE ALL ON FUNCTION @extschema@.credit_expire_log() FROM PUBLIC;


CREATE TYPE credit.match AS (
	ord        integer,
	subject    credit.subject,
	problem    text,
	restricted boolean,
	measures   credit.measure[]
);
COMMENT ON TYPE credit.match IS
	'one of many identifiers: its place among them, whom it means or why it means nobody, whether a measure restricts the subject, and which measures are in force for it';

CREATE TABLE credit.screening (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	asked_at     timestamptz NOT NULL,
	measure      credit.measure,
	purpose      text NOT NULL,
	note         text,
	inputs       bigint NOT NULL,
	invalid      bigint NOT NULL,
	matched      bigint NOT NULL,
	session_role name NOT NULL,
	asking_role  name NOT NULL,
	department   text,
	application  text NOT NULL
);
COMMENT ON TABLE credit.screening IS 'screenings of many identifiers: who, when, for what, how many were sent, were no identifiers, and were matched; append-only';
COMMENT ON COLUMN credit.screening.measure IS 'the measure asked about; NULL: all of the asking role''s';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.screening
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_match_rows(identifiers text[], measure credit.measure DEFAULT NULL, purpose text DEFAULT 'enforcement')
	RETURNS SETOF credit.match
	LANGUAGE c VOLATILE PARALLEL UNSAFE COST 1000 ROWS 1000 AS 'MODULE_PATHNAME', 'credit_match_rows';
COMMENT ON FUNCTION @extschema@.credit_match_rows(text[], credit.measure, text) IS
	'a row for each identifier, in order, valid or not: whom it means, and which measures that the current role may ask about (or the one named) are in force for it now; one entry in credit.screening; decide about one of them with credit_check';
REVOKE ALL ON FUNCTION @extschema@.credit_match_rows(text[], credit.measure, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_match(identifiers text[], measure credit.measure DEFAULT NULL, purpose text DEFAULT 'enforcement')
	RETURNS credit.match[]
	LANGUAGE sql VOLATILE PARALLEL UNSAFE COST 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(array_agg(m ORDER BY m.ord), '{}') FROM @extschema@.credit_match_rows(identifiers, measure, purpose) m
$$;
COMMENT ON FUNCTION @extschema@.credit_match(text[], credit.measure, text) IS 'the same as an array';
REVOKE ALL ON FUNCTION @extschema@.credit_match(text[], credit.measure, text) FROM PUBLIC;


/* Enforcing */

CREATE FUNCTION @extschema@.credit_enforce() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_enforce';
COMMENT ON FUNCTION @extschema@.credit_enforce() IS
	'trigger credit_enforce(''subject column'', ''measure'' [, ''refuse'' | ''warn'' | ''record'' [, ''purpose column'']]), BEFORE INSERT OR UPDATE FOR EACH ROW: refuses a row whose subject the measure restricts (SQLSTATE CR001), or warns, or puts every row on record; a null subject passes';
REVOKE ALL ON FUNCTION @extschema@.credit_enforce() FROM PUBLIC;

CREATE TABLE credit.override (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject NOT NULL,
	measure      credit.measure NOT NULL,
	reason       text NOT NULL CHECK (reason OPERATOR(pg_catalog.~) '\S'),
	official     name NOT NULL,
	session_role name NOT NULL DEFAULT SESSION_USER,
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	transaction  xid8 NOT NULL DEFAULT pg_catalog.pg_current_xact_id()
);
COMMENT ON TABLE credit.override IS 'officials'' decisions to let a restricted subject''s row through, each for one transaction; append-only';
CREATE INDEX ON credit.override (transaction);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.override
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_override(subject_id credit.subject, measure credit.measure, reason text) RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_override';
COMMENT ON FUNCTION @extschema@.credit_override(credit.subject, credit.measure, text) IS
	'lets the subject pass the measure for the rest of this transaction and puts official and reason on record; grant it to named officials; error for null arguments and an empty reason';
REVOKE ALL ON FUNCTION @extschema@.credit_override(credit.subject, credit.measure, text) FROM PUBLIC;


CREATE TABLE credit.outcome (
	code    text PRIMARY KEY,
	name    text NOT NULL UNIQUE,
	ord     integer NOT NULL,
	effects text[]
);
COMMENT ON TABLE credit.outcome IS 'what a department can have done, by code and Chinese name; a closed set';
COMMENT ON COLUMN credit.outcome.effects IS 'effects of a measure (credit.measure_list) that it can be the outcome of; NULL: of any';
INSERT INTO credit.outcome (ord, code, name, effects) VALUES
	-- An application for what is to be withheld is refused.
	(1, 'refused', pg_catalog.convert_from('\xe4b88de4ba88e689b9e58786', 'UTF8'), '{refuse,withhold}'),
	(2, 'withheld', pg_catalog.convert_from('\xe5819ce6ada2e58f91e694be', 'UTF8'), '{withhold}'),
	(3, 'revoked', pg_catalog.convert_from('\xe692a4e99480', 'UTF8'), '{revoke}'),
	(4, 'considered', pg_catalog.convert_from('\xe5aea1e6858ee58f82e88083', 'UTF8'), '{consider}'),
	(5, 'inspected', pg_catalog.convert_from('\xe58aa0e5bcbae6a380e69fa5', 'UTF8'), '{inspect}'),
	(6, 'notified', pg_catalog.convert_from('\xe5b7b2e9809ae68aa5', 'UTF8'), '{notify}'),
	(7, 'assisted', pg_catalog.convert_from('\xe5b7b2e58d8fe58aa9', 'UTF8'), '{assist}'),
	(8, 'referred', pg_catalog.convert_from('\xe5b7b2e7a7bbe98081', 'UTF8'), '{refer}'),
	(9, 'let_through', pg_catalog.convert_from('\xe586b3e5ae9ae694bee8a18c', 'UTF8'), '{refuse,withhold,revoke,consider}'),
	(10, 'not_applicable', pg_catalog.convert_from('\xe4b88de98082e794a8', 'UTF8'), NULL),
	(11, 'lifted', pg_catalog.convert_from('\xe5b7b2e8a7a3e999a4', 'UTF8'), NULL);

CREATE FUNCTION credit.fitting_outcome(p_measure credit.measure, p_valid_from timestamptz, p_outcome text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_effects text[] := (
		SELECT m.effects FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition
		WHERE m.measure OPERATOR(@extschema@.=) p_measure AND v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' = p_valid_from);
	o credit.outcome;
BEGIN
	SELECT * INTO o FROM credit.outcome x WHERE x.code = p_outcome OR x.name = p_outcome;
	IF o.code IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('outcome "%s" is not known'), p_outcome)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('Known outcomes are: %s.'), (SELECT string_agg(format('%s (%s)', x.code, x.name), ', ' ORDER BY x.ord) FROM credit.outcome x));
	ELSIF NOT o.effects && v_effects THEN
		RAISE EXCEPTION '%', format(credit.message('outcome "%s" does not fit measure "%s"'), o.code, p_measure)
			USING ERRCODE = 'invalid_parameter_value',
				  DETAIL = format(credit.message('The measure is to %s; its outcomes are: %s.'), array_to_string(v_effects, ', '),
								  (SELECT string_agg(format('%s (%s)', x.code, x.name), ', ' ORDER BY x.ord) FROM credit.outcome x WHERE x.effects && v_effects OR x.effects IS NULL));
	END IF;
	RETURN o.code;
END
$$;
COMMENT ON FUNCTION credit.fitting_outcome(credit.measure, timestamptz, text) IS
	'the outcome''s code for its code or Chinese name; error for one that is not known, or that the measure''s edition valid from that moment cannot have';
REVOKE ALL ON FUNCTION credit.fitting_outcome(credit.measure, timestamptz, text) FROM PUBLIC;

CREATE FUNCTION credit.feedback_detail(p_detail jsonb, OUT amount numeric, OUT document_no text, OUT evidence_uri text, OUT evidence_sha256 text)
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_detail ? 'amount' AND p_detail -> 'amount' <> 'null' THEN
		IF jsonb_typeof(p_detail -> 'amount') <> 'number' OR (p_detail ->> 'amount')::numeric < 0 THEN
			RAISE EXCEPTION '%', credit.message('amount in the detail of a feedback is not a number of yuan') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Write it as 50000.00, without quotes.');
		END IF;
		amount := (p_detail ->> 'amount')::numeric;
	END IF;
	document_no := NULLIF(btrim(p_detail ->> 'document_no'), '');
	IF p_detail ? 'evidence' AND p_detail -> 'evidence' <> 'null' THEN
		evidence_uri := p_detail #>> '{evidence,uri}';
		evidence_sha256 := lower(p_detail #>> '{evidence,sha256}');
		IF COALESCE(evidence_uri !~ '^[A-Za-z][A-Za-z0-9+.-]*:\S+$', true) OR COALESCE(evidence_sha256 !~ '^[0-9a-f]{64}$', true) THEN
			RAISE EXCEPTION '%', credit.message('evidence in the detail of a feedback is not a reference')
				USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Write it as {"uri": "https://...", "sha256": "..."}, the digest in 64 hexadecimal digits; the document itself stays where it is.');
		END IF;
	END IF;
END
$$;
COMMENT ON FUNCTION credit.feedback_detail(jsonb) IS 'the keys of a feedback''s detail that are columns; error for an amount or a piece of evidence that is none';
REVOKE ALL ON FUNCTION credit.feedback_detail(jsonb) FROM PUBLIC;

CREATE TABLE credit.feedback_log (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	feedback     bigint NOT NULL,
	action       text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['insert', 'update', 'delete'])),
	at           timestamptz NOT NULL,
	session_role name NOT NULL,
	acting_role  name NOT NULL,
	application  text NOT NULL,
	before       jsonb,
	after        jsonb
);
COMMENT ON TABLE credit.feedback_log IS 'every insert, update and delete on credit.feedback: who, when, what before, what after; append-only';
COMMENT ON COLUMN credit.feedback_log.acting_role IS 'the role in whose name the statement ran (SET ROLE)';
CREATE INDEX feedback_log_feedback_idx ON credit.feedback_log (feedback);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.feedback_log
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE TABLE credit.feedback (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	-- Null until the row is changed.  The foreign key also makes a dump bring the
	-- log before the rows, so that a restore does not log them a second time.
	last_change  bigint REFERENCES credit.feedback_log DEFERRABLE INITIALLY DEFERRED,
	subject      credit.subject NOT NULL,
	measure      credit.measure NOT NULL,
	outcome      text NOT NULL REFERENCES credit.outcome,
	detail       jsonb NOT NULL DEFAULT '{}' CHECK (pg_catalog.jsonb_typeof(detail) OPERATOR(pg_catalog.=) 'object'),
	department   text,
	version      bigint,
	recorded_at  timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	recorded_by  name NOT NULL DEFAULT CURRENT_USER,
	session_role name NOT NULL DEFAULT SESSION_USER,
	source       text,
	court        text,
	amount       numeric CHECK (amount OPERATOR(pg_catalog.>=) 0),
	document_no  text,
	decided_on   date,
	evidence_uri text,
	evidence_sha256 text CHECK (evidence_sha256 OPERATOR(pg_catalog.~) '^[0-9a-f]{64}$'),
	corrects     bigint UNIQUE REFERENCES credit.feedback,
	correction   text CHECK (correction OPERATOR(pg_catalog.~) '\S'),
	CHECK (pg_catalog.num_nonnulls(evidence_uri, evidence_sha256) OPERATOR(pg_catalog.<>) 1),
	CHECK (pg_catalog.num_nonnulls(corrects, correction) OPERATOR(pg_catalog.<>) 1)
);
COMMENT ON TABLE credit.feedback IS 'what departments did about listed subjects; written by credit_feedback and credit_log_feedback, every change logged';
COMMENT ON COLUMN credit.feedback.last_change IS 'entry of credit.feedback_log that last changed the row; NULL for a row as it was inserted';
COMMENT ON COLUMN credit.feedback.department IS 'the department as the plan names it; NULL where the role has none set and the plan names several';
COMMENT ON COLUMN credit.feedback.version IS 'version of the listing that the decision rests on';
COMMENT ON COLUMN credit.feedback.amount IS 'yuan refused, withheld or recovered; key "amount" of the detail';
COMMENT ON COLUMN credit.feedback.decided_on IS 'day of the department''s decision in Asia/Shanghai; the day of the feedback where the detail names none';
COMMENT ON COLUMN credit.feedback.evidence_uri IS 'where the evidence is; with its SHA-256 in evidence_sha256; the document itself is not kept here';
COMMENT ON COLUMN credit.feedback.corrects IS 'the feedback that this one corrects, which stays as it was (credit_correct_feedback); correction says why';
COMMENT ON COLUMN credit.feedback.court IS 'the court of that listing, which the feedback is for';
COMMENT ON COLUMN credit.feedback.source IS 'the application''s table whose trigger wrote it; NULL for a call';
CREATE INDEX ON credit.feedback (measure, department);
CREATE INDEX ON credit.feedback (subject);
CREATE INDEX ON credit.feedback (version);

CREATE FUNCTION credit.log_feedback_change() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback_change';
COMMENT ON FUNCTION credit.log_feedback_change() IS 'row trigger behind credit.feedback: writes credit.feedback_log; rows that a restore brings, whose log is there already, are not logged again';
REVOKE ALL ON FUNCTION credit.log_feedback_change() FROM PUBLIC;
CREATE TRIGGER log_number BEFORE UPDATE ON credit.feedback
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON credit.feedback
	FOR EACH ROW EXECUTE FUNCTION credit.log_feedback_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON credit.feedback
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_feedback(subject_id credit.subject, measure credit.measure, outcome text, detail jsonb DEFAULT '{}')
	RETURNS bigint
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_feedback';
COMMENT ON FUNCTION @extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb) IS
	'feeds back what was done about a subject whom the measure reaches, or reached on the day "decided_on" of the detail, and returns the feedback''s number; error CR002 for others, and for null arguments and unknown outcomes';
REVOKE ALL ON FUNCTION @extschema@.credit_feedback(credit.subject, credit.measure, text, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_log_feedback() RETURNS trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_log_feedback';
COMMENT ON FUNCTION @extschema@.credit_log_feedback() IS
	'trigger credit_log_feedback(''subject column'', ''measure'', ''outcome column or literal''), AFTER INSERT OR UPDATE FOR EACH ROW: feeds back the outcome of rows whose subject the measure reaches; others, and rows without outcome, write nothing';
REVOKE ALL ON FUNCTION @extschema@.credit_log_feedback() FROM PUBLIC;

CREATE VIEW credit.current_feedback WITH (security_invoker) AS
	SELECT f.* FROM credit.feedback f
	WHERE NOT EXISTS (SELECT FROM credit.feedback c WHERE c.corrects OPERATOR(pg_catalog.=) f.id);
COMMENT ON VIEW credit.current_feedback IS 'feedback without what was corrected since; one sees of it what one sees of credit.feedback';

CREATE VIEW credit.feedback_summary AS
	SELECT f.measure, m.title, COALESCE(f.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')) AS department,
		   f.outcome, o.name AS outcome_name,
		   pg_catalog.count(*) AS feedbacks, pg_catalog.count(DISTINCT f.subject) AS subjects,
		   pg_catalog.min(f.recorded_at) AS first_at, pg_catalog.max(f.recorded_at) AS last_at
	FROM credit.feedback f
	JOIN credit.outcome o ON o.code OPERATOR(pg_catalog.=) f.outcome
	LEFT JOIN (SELECT DISTINCT ON (l.measure) l.measure, l.title FROM credit.measure_list l ORDER BY l.measure, l.valid_from DESC) m
		ON m.measure OPERATOR(@extschema@.=) f.measure
	WHERE NOT EXISTS (SELECT FROM credit.feedback c WHERE c.corrects OPERATOR(pg_catalog.=) f.id)
	GROUP BY f.measure, m.title, f.department, f.outcome, o.name;
COMMENT ON VIEW credit.feedback_summary IS 'per measure, department and outcome: how much was fed back, what was corrected since left out, about how many subjects; no subject is named';


CREATE FUNCTION @extschema@.credit_correct_feedback(feedback bigint, outcome text, detail jsonb, reason text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	f credit.feedback;
	v_day date;
	v_id bigint;
BEGIN
	IF COALESCE(reason !~ '\S', true) OR outcome IS NULL OR detail IS NULL OR jsonb_typeof(detail) <> 'object' THEN
		RAISE EXCEPTION '%', credit.message('outcome, detail and reason of a correction are required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	SELECT * INTO f FROM credit.feedback x WHERE x.id = credit_correct_feedback.feedback;
	-- Another department's feedback is told apart from none by nobody.
	IF NOT FOUND OR (credit.acts_for_department(f.department) OR f.department IS NULL AND credit.acts_for('')) IS NOT TRUE THEN
		RAISE EXCEPTION '%', format(credit.message('there is no feedback %s'), COALESCE(feedback::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	IF EXISTS (SELECT FROM credit.feedback x WHERE x.corrects = f.id) THEN
		RAISE EXCEPTION '%', format(credit.message('feedback %s has been corrected already'), feedback)
			USING ERRCODE = 'object_not_in_prerequisite_state',
				  HINT = format(credit.message('Correct the one that took its place: %s.'), (SELECT x.id FROM credit.feedback x WHERE x.corrects = f.id));
	END IF;
	BEGIN
		v_day := COALESCE((detail ->> 'decided_on')::date, f.decided_on);
	EXCEPTION WHEN data_exception THEN
		v_day := NULL;
	END;
	IF v_day IS NULL OR NOT isfinite(v_day) THEN
		RAISE EXCEPTION '%', credit.message('decided_on in the detail of a feedback is not a date') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('Write it as 2020-11-21.');
	ELSIF v_day > (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date THEN
		RAISE EXCEPTION '%', credit.message('decided_on in the detail of a feedback lies in the future') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Another day than before has to be one on which the measure reached the subject, as for any feedback.
	IF v_day <> f.decided_on AND NOT EXISTS (
		SELECT FROM credit.reach(f.subject, LEAST((v_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' - '1 microsecond'::interval, clock_timestamp()), 'infinity') x
		WHERE x.measure OPERATOR(@extschema@.=) f.measure) THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" was not in force for subject %s on that day'), f.measure, @extschema@.credit_mask(f.subject)) USING ERRCODE = 'CR002';
	END IF;
	INSERT INTO credit.feedback (subject, measure, outcome, detail, department, version, recorded_by, source, court,
		amount, document_no, decided_on, evidence_uri, evidence_sha256, corrects, correction)
	SELECT f.subject, f.measure,
		   credit.fitting_outcome(f.measure, (SELECT v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai'
											  FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition
											  WHERE m.measure OPERATOR(@extschema@.=) f.measure AND v.valid_from <= v_day
											  ORDER BY v.valid_from DESC LIMIT 1), credit_correct_feedback.outcome),
		   credit_correct_feedback.detail, f.department, f.version, credit.acting_role(), f.source, f.court,
		   d.amount, d.document_no, v_day, d.evidence_uri, d.evidence_sha256, f.id, reason
	FROM credit.feedback_detail(detail) d
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_correct_feedback(bigint, text, jsonb, text) IS
	'corrects one''s department''s feedback by another, with the reason; the first stays as it was, and is counted no more; subject and measure stay; returns the new feedback''s number; error for another department''s, and for what has been corrected already';
REVOKE ALL ON FUNCTION @extschema@.credit_correct_feedback(bigint, text, jsonb, text) FROM PUBLIC;

/* In bulk: COPY credit.feedback_entry (subject, measure, outcome, detail) FROM ... */

CREATE TABLE credit.feedback_reject (
	id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject   text,
	measure   text,
	outcome   text,
	detail    text,
	code      text NOT NULL,
	reason    text NOT NULL,
	at        timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	loaded_by name NOT NULL DEFAULT CURRENT_USER
);
COMMENT ON TABLE credit.feedback_reject IS 'rows of credit.feedback_entry that could not be taken, as they were given, with the reason; each role sees and clears its own';
COMMENT ON COLUMN credit.feedback_reject.code IS 'SQLSTATE of the reason';

CREATE VIEW credit.feedback_entry AS
	SELECT NULL::pg_catalog.text AS subject, NULL::pg_catalog.text AS measure, NULL::pg_catalog.text AS outcome, NULL::pg_catalog.text AS detail
	WHERE false;
COMMENT ON VIEW credit.feedback_entry IS
	'feedback in bulk, by COPY or INSERT: each row is as a call of credit_feedback; one that cannot be taken goes into credit.feedback_reject with its reason, and the rest goes on; nothing is read from it';

CREATE FUNCTION credit.enter_feedback() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_code text;
	v_reason text;
BEGIN
	BEGIN
		PERFORM @extschema@.credit_feedback(NEW.subject::credit.subject, NEW.measure::credit.measure, NEW.outcome, COALESCE(NEW.detail::jsonb, '{}'));
	EXCEPTION
		-- What is wrong with the row; a lack of memory or a cancelled query is not.
		WHEN data_exception OR integrity_constraint_violation OR undefined_object OR insufficient_privilege OR feature_not_supported OR SQLSTATE 'CR002' THEN
			GET STACKED DIAGNOSTICS v_code = RETURNED_SQLSTATE, v_reason = MESSAGE_TEXT;
			INSERT INTO credit.feedback_reject (subject, measure, outcome, detail, code, reason)
			VALUES (NEW.subject, NEW.measure, NEW.outcome, NEW.detail, v_code, v_reason);
	END;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.enter_feedback() IS 'row trigger of credit.feedback_entry: runs as whoever loads, so that nobody feeds back for others';
REVOKE ALL ON FUNCTION credit.enter_feedback() FROM PUBLIC;
CREATE TRIGGER enter INSTEAD OF INSERT ON credit.feedback_entry FOR EACH ROW EXECUTE FUNCTION credit.enter_feedback();


/* Terms */

CREATE TABLE credit.term (
	kind     text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['receipt', 'feedback'])),
	measure  credit.measure,
	workdays integer CHECK (workdays OPERATOR(pg_catalog.>) 0),
	set_by   name NOT NULL DEFAULT credit.acting_role(),
	set_at   timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	CHECK (measure IS NULL OR kind OPERATOR(pg_catalog.=) 'feedback'),
	CHECK (measure IS NOT NULL OR workdays IS NOT NULL)
);
CREATE UNIQUE INDEX ON credit.term (kind, measure) NULLS NOT DISTINCT;
COMMENT ON TABLE credit.term IS 'within how many working days a receipt or a feedback is owed; the plan says "regularly", the office says how often';
COMMENT ON COLUMN credit.term.measure IS 'NULL: the term of measures without one of their own';
COMMENT ON COLUMN credit.term.workdays IS 'NULL: the measure demands no feedback';

CREATE FUNCTION credit.general_term(p_kind text) RETURNS integer
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE((SELECT t.workdays FROM credit.term t WHERE t.kind = p_kind AND t.measure IS NULL), CASE p_kind WHEN 'receipt' THEN 3 ELSE 20 END)
$$;
COMMENT ON FUNCTION credit.general_term(text) IS 'working days within which a receipt or a feedback is owed where nothing else is set: 3 and 20 until the office says otherwise';
REVOKE ALL ON FUNCTION credit.general_term(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_set_term(kind text, workdays integer, measure credit.measure DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF COALESCE(kind, '') NOT IN ('receipt', 'feedback') THEN
		RAISE EXCEPTION '%', format(credit.message('kind "%s" is not known'), kind) USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('The kinds are receipt and feedback.');
	ELSIF workdays < 1 OR workdays IS NULL AND measure IS NULL THEN
		RAISE EXCEPTION '%', credit.message('a term has one working day at least') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('NULL, for a measure, means that it demands no feedback.');
	ELSIF measure IS NOT NULL AND kind = 'receipt' THEN
		RAISE EXCEPTION '%', credit.message('a receipt is of a push, not of a measure') USING ERRCODE = 'invalid_parameter_value';
	ELSIF measure IS NOT NULL AND NOT EXISTS (SELECT FROM credit.plan_measure m WHERE m.measure OPERATOR(@extschema@.=) credit_set_term.measure) THEN
		RAISE EXCEPTION '%', format(credit.message('measure "%s" is in no plan'), measure) USING ERRCODE = 'undefined_object', HINT = credit.message('See the view credit.measure_list.');
	END IF;
	DELETE FROM credit.term t WHERE t.kind = credit_set_term.kind
	  AND (t.measure OPERATOR(@extschema@.=) credit_set_term.measure OR t.measure IS NULL AND credit_set_term.measure IS NULL);
	INSERT INTO credit.term (kind, measure, workdays) VALUES (credit_set_term.kind, credit_set_term.measure, credit_set_term.workdays);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_set_term(text, integer, credit.measure) IS
	'sets within how many working days receipts, or feedback on all measures or on one, are owed; NULL for a measure: it demands none';
REVOKE ALL ON FUNCTION @extschema@.credit_set_term(text, integer, credit.measure) FROM PUBLIC;

/* Receipts */

CREATE TABLE credit.receipt (
	push        bigint NOT NULL REFERENCES credit.push,
	department  text NOT NULL,
	received_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	received_by name NOT NULL DEFAULT credit.acting_role(),
	PRIMARY KEY (push, department)
);
COMMENT ON TABLE credit.receipt IS 'which department has acknowledged which push, and when; append-only';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.receipt
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE VIEW credit.concerned AS
	SELECT p.id AS push, p.court, p.push_no, p.applied_at, d.department
	FROM credit.push p
	JOIN LATERAL (
		SELECT DISTINCT md.department
		FROM credit.plan_measure m
		JOIN credit.plan_validity v ON v.edition OPERATOR(pg_catalog.=) m.edition
		JOIN credit.measure_department md ON md.edition OPERATOR(pg_catalog.=) m.edition AND md.number OPERATOR(pg_catalog.=) m.number
		WHERE v.valid_from::pg_catalog.timestamp AT TIME ZONE 'Asia/Shanghai' OPERATOR(pg_catalog.<=) p.applied_at
		  AND COALESCE(p.applied_at OPERATOR(pg_catalog.<) (v.valid_until::pg_catalog.timestamp AT TIME ZONE 'Asia/Shanghai'), true)
		  AND (m.binds_person AND (CASE WHEN m.court_mark IS NULL THEN 'person' ELSE 'marked' END) OPERATOR(pg_catalog.=) ANY (p.touches)
			   OR m.binds_organization AND m.court_mark IS NULL AND 'organization' OPERATOR(pg_catalog.=) ANY (p.touches)
			   OR pg_catalog.cardinality(m.binds_through) OPERATOR(pg_catalog.>) 0 AND 'organization' OPERATOR(pg_catalog.=) ANY (p.touches))) d ON true;
COMMENT ON VIEW credit.concerned IS 'the departments that each push concerns: those with a measure that reaches somebody whom it added, changed or removed; a heartbeat concerns nobody';

CREATE FUNCTION @extschema@.credit_acknowledge(court text, push_no text) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_push bigint;
	v_count integer;
BEGIN
	SELECT p.id INTO v_push FROM credit.push p WHERE p.court = credit_acknowledge.court AND p.push_no = credit_acknowledge.push_no;
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('there is no push "%s" of court "%s"'), push_no, court) USING ERRCODE = 'undefined_object';
	END IF;
	INSERT INTO credit.receipt (push, department)
	SELECT c.push, c.department FROM credit.concerned c
	WHERE c.court = credit_acknowledge.court AND c.push <= v_push
	  AND credit.acts_for_department(c.department) AND NOT credit.acts_for('')
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_acknowledge(text, text) IS
	'acknowledges a push, and with it those of the court before it, for the departments that whoever acts is bound to; returns how many receipts were given; 0 where they were already, or the push does not concern them';
REVOKE ALL ON FUNCTION @extschema@.credit_acknowledge(text, text) FROM PUBLIC;

/* What is owed */

CREATE FUNCTION credit.workdays_after(due date, today date) RETURNS integer
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF today <= due THEN
		RETURN 0;
	ELSIF credit.year_missing(due, today) IS NOT NULL THEN
		RETURN NULL;
	END IF;
	RETURN @extschema@.credit_workdays_between(due, today);
END
$$;
COMMENT ON FUNCTION credit.workdays_after(date, date) IS 'by how many working days today lies behind a day, 0 where it does not; NULL where the calendar lacks a year that it needs';
REVOKE ALL ON FUNCTION credit.workdays_after(date, date) FROM PUBLIC;

CREATE VIEW credit.same_subject WITH (security_barrier) AS
	WITH RECURSIVE linked AS (
		SELECT k.subject, k.other FROM credit.subject_link k WHERE k.kind OPERATOR(pg_catalog.=) 'same'
		UNION
		SELECT k.other, k.subject FROM credit.subject_link k WHERE k.kind OPERATOR(pg_catalog.=) 'same'
	), alias AS (
		SELECT l.subject, l.other FROM linked l
		UNION
		SELECT a.subject, l.other FROM alias a JOIN linked l ON l.subject OPERATOR(@extschema@.=) a.other
	)
	SELECT a.subject, a.other FROM alias a;
COMMENT ON VIEW credit.same_subject IS 'identifiers of one subject, in pairs, each way, over as many changes as there were';

CREATE VIEW credit.exempt_now WITH (security_barrier) AS
	WITH exempt AS (
		SELECT x.subject, x.measure FROM credit.exemption x
		WHERE x.known_until OPERATOR(pg_catalog.=) 'infinity' AND x.since OPERATOR(pg_catalog.<=) pg_catalog.now() AND x.until OPERATOR(pg_catalog.>) pg_catalog.now()
	)
	SELECT x.subject, x.measure FROM exempt x
	UNION ALL
	SELECT k.other, x.measure FROM credit.same_subject k JOIN exempt x ON x.subject OPERATOR(@extschema@.=) k.subject;
COMMENT ON VIEW credit.exempt_now IS 'who is exempt from which measure now, by each identifier';

CREATE VIEW credit.demanded WITH (security_barrier) AS
	WITH today AS MATERIALIZED (
		SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS day
	), demanding AS MATERIALIZED (
		-- Duties and revocations demand an act where nobody applied; what is refused when somebody applies is fed back then.
		SELECT m.measure, m.binds_person, m.binds_organization, m.binds_through, m.court_mark, COALESCE(own.workdays, (SELECT credit.general_term('feedback'))) AS workdays,
			   v.valid_from, md.department
		FROM credit.plan_measure m
		JOIN credit.plan_validity v ON v.edition OPERATOR(pg_catalog.=) m.edition
		JOIN credit.measure_department md ON md.edition OPERATOR(pg_catalog.=) m.edition AND md.number OPERATOR(pg_catalog.=) m.number
		CROSS JOIN today
		LEFT JOIN credit.term own ON own.kind OPERATOR(pg_catalog.=) 'feedback' AND own.measure OPERATOR(@extschema@.=) m.measure
		WHERE v.valid_from OPERATOR(pg_catalog.<=) today.day AND COALESCE(today.day OPERATOR(pg_catalog.<) v.valid_until, true)
		  AND CASE WHEN own.kind IS NOT NULL THEN own.workdays IS NOT NULL
				   ELSE m.verdict OPERATOR(pg_catalog.=) 'duty' OR 'revoke' OPERATOR(pg_catalog.=) ANY (m.effects) END
		  AND NOT COALESCE((SELECT s.action OPERATOR(pg_catalog.=) 'suspend' FROM credit.measure_event s
							WHERE s.measure OPERATOR(@extschema@.=) m.measure ORDER BY s.at DESC, s.id DESC LIMIT 1), false)
	), seen AS MATERIALIZED (
		SELECT c.name AS court, d.department
		FROM credit.court c CROSS JOIN (SELECT DISTINCT x.department FROM credit.measure_department x) d
		WHERE credit.sees(c.name, d.department)
	), listed AS MATERIALIZED (
		SELECT l.listing, l.subject, l.court, @extschema@.credit_subject_kind(l.subject) OPERATOR(pg_catalog.=) 'person' AS person, l.exit_ban,
			   -- From when the department could know, and since the last stay.
			   (GREATEST(l.since, f.known_from,
						 CASE WHEN l.stays IS NOT NULL THEN (SELECT pg_catalog.max(pg_catalog.upper(x)) FROM pg_catalog.unnest(l.stays) x WHERE pg_catalog.upper(x) OPERATOR(pg_catalog.<=) pg_catalog.now()) END)
				AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS since,
			   -- From when it could know of the court's mark.
			   CASE WHEN l.exit_ban THEN ((SELECT pg_catalog.max(v.known_until) FROM credit.listing v
										   WHERE v.subject OPERATOR(@extschema@.=) l.subject AND v.listing OPERATOR(pg_catalog.=) l.listing AND NOT v.exit_ban)
										  AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date END AS marked_since,
			   (l.since AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS in_force
		FROM credit.listing l
		JOIN credit.listing f ON f.id OPERATOR(pg_catalog.=) l.listing
		WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity' AND l.ended IS NULL AND l.since OPERATOR(pg_catalog.<=) pg_catalog.now()
		  AND (l.until IS NULL OR l.until OPERATOR(pg_catalog.>) pg_catalog.now())
		  AND NOT COALESCE(l.stays OPERATOR(pg_catalog.@>) pg_catalog.now(), false)
	), reached AS (
		SELECT d.department, d.measure, l.court, l.listing, l.subject,
			   GREATEST(l.since, d.valid_from, CASE WHEN d.court_mark IS NOT NULL THEN l.marked_since END) AS since, l.in_force, d.workdays
		FROM listed l
		JOIN seen s ON s.court OPERATOR(pg_catalog.=) l.court
		JOIN demanding d ON d.department OPERATOR(pg_catalog.=) s.department
			AND CASE WHEN l.person THEN d.binds_person ELSE d.binds_organization END AND (d.court_mark IS NULL OR l.exit_ban)
		UNION ALL
		-- Persons in their posts, once for a listing.
		SELECT d.department, d.measure, l.court, l.listing, o.person,
			   pg_catalog.min(GREATEST(l.since, d.valid_from, (GREATEST(o.since, o.known_from) AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date)), l.in_force, d.workdays
		FROM demanding d
		JOIN seen s ON s.department OPERATOR(pg_catalog.=) d.department
		JOIN listed l ON l.court OPERATOR(pg_catalog.=) s.court AND NOT l.person
		JOIN credit.relation o ON o.listing OPERATOR(pg_catalog.=) l.listing AND o.known_until OPERATOR(pg_catalog.=) 'infinity'
			AND o.since OPERATOR(pg_catalog.<=) pg_catalog.now() AND (o.until IS NULL OR o.until OPERATOR(pg_catalog.>) pg_catalog.now())
			AND o.role OPERATOR(pg_catalog.=) ANY (d.binds_through)
		WHERE pg_catalog.cardinality(d.binds_through) OPERATOR(pg_catalog.>) 0
		GROUP BY d.department, d.measure, l.court, l.listing, o.person, l.in_force, d.workdays
	)
	SELECT r.department, r.measure, r.court, r.listing, r.subject, r.since, r.in_force, r.workdays
	FROM reached r
	WHERE NOT EXISTS (SELECT FROM credit.exempt_now x
					  WHERE x.subject OPERATOR(@extschema@.=) r.subject AND x.measure OPERATOR(@extschema@.=) r.measure);
COMMENT ON VIEW credit.demanded IS
	'feedback that is demanded of departments on listings that stand: duties, revocations, and what credit.term names, whether it was given or not, but on who is exempt; since: first day on which the department could act; in_force: since when the listing holds; of persons in posts once for a listing';

CREATE VIEW credit.answered WITH (security_barrier) AS
	WITH given AS (
		-- What was corrected was given when its first version was.
		SELECT f.subject, f.measure, f.department, f.decided_on,
			   (CASE WHEN f.corrects IS NULL THEN f.recorded_at
					 ELSE (WITH RECURSIVE former AS (
								SELECT c.corrects, c.recorded_at FROM credit.feedback c WHERE c.id OPERATOR(pg_catalog.=) f.corrects
								UNION ALL
								SELECT c.corrects, c.recorded_at FROM former x JOIN credit.feedback c ON c.id OPERATOR(pg_catalog.=) x.corrects)
						   SELECT pg_catalog.min(x.recorded_at) FROM former x) END AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS given_on
		FROM credit.feedback f
		WHERE NOT EXISTS (SELECT FROM credit.feedback k WHERE k.corrects OPERATOR(pg_catalog.=) f.id)
	)
	SELECT g.subject, g.measure, g.department, g.decided_on, g.given_on FROM given g
	UNION ALL
	-- Feedback under any identifier of the subject counts for all.
	SELECT k.other, g.measure, g.department, g.decided_on, g.given_on
	FROM credit.same_subject k JOIN given g ON g.subject OPERATOR(@extschema@.=) k.subject;
COMMENT ON VIEW credit.answered IS 'feedback by each identifier of its subject, without what was corrected since; given_on: day on which it was first recorded';

CREATE VIEW credit.owed WITH (security_barrier) AS
	WITH today AS MATERIALIZED (
		SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS day
	), seen AS MATERIALIZED (
		SELECT c.name AS court, d.department
		FROM credit.court c CROSS JOIN (SELECT DISTINCT x.department FROM credit.measure_department x) d
		WHERE credit.sees(c.name, d.department)
	), feedback AS (
		SELECT r.* FROM credit.demanded r
		WHERE NOT EXISTS (SELECT FROM credit.answered f
						  WHERE f.subject OPERATOR(@extschema@.=) r.subject AND f.measure OPERATOR(@extschema@.=) r.measure
							AND f.department OPERATOR(pg_catalog.=) r.department AND f.decided_on OPERATOR(pg_catalog.>=) r.in_force)
	), open AS (
		SELECT 'feedback' AS kind, f.department, f.measure, f.court, NULL::pg_catalog.text AS push_no, f.listing, f.subject, f.since, f.workdays FROM feedback f
		UNION ALL
		SELECT 'receipt', c.department, NULL, c.court, c.push_no, NULL, NULL, (c.applied_at AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date, (SELECT credit.general_term('receipt'))
		FROM credit.concerned c
		JOIN seen s ON s.court OPERATOR(pg_catalog.=) c.court AND s.department OPERATOR(pg_catalog.=) c.department
		WHERE NOT EXISTS (SELECT FROM credit.receipt r WHERE r.push OPERATOR(pg_catalog.=) c.push AND r.department OPERATOR(pg_catalog.=) c.department)
	), due AS MATERIALIZED (
		-- A day's deadline is found once, however many owe by it.
		SELECT x.since, x.workdays, x.due_on, credit.workdays_after(x.due_on, (SELECT t.day FROM today t)) AS overdue
		FROM (SELECT o.since, o.workdays, credit.deadline(o.since, o.workdays, true) AS due_on
			  FROM (SELECT DISTINCT y.since, y.workdays FROM open y) o) x
	)
	SELECT o.kind, o.department, o.measure, o.court, o.push_no, o.listing, o.subject, o.since, d.due_on, d.overdue AS overdue_workdays
	FROM open o JOIN due d ON d.since OPERATOR(pg_catalog.=) o.since AND d.workdays OPERATOR(pg_catalog.=) o.workdays;
COMMENT ON VIEW credit.owed IS
	'what departments owe: receipts of pushes that concern them, feedback on listings with a measure that demands an act (duties, revocations, and what credit.term names); since when, due when, overdue by how many working days (NULL where the calendar does not reach); departments see their own, courts what is owed on their lists';

CREATE VIEW credit.owed_summary WITH (security_barrier) AS
	SELECT o.kind, o.department, o.measure, pg_catalog.count(*) AS owed,
		   pg_catalog.count(*) FILTER (WHERE o.overdue_workdays OPERATOR(pg_catalog.>) 0) AS overdue,
		   pg_catalog.min(o.due_on) AS first_due, pg_catalog.max(o.overdue_workdays) AS longest_overdue
	FROM credit.owed o GROUP BY o.kind, o.department, o.measure;
CREATE FUNCTION @extschema@.credit_owed_summary()
	RETURNS TABLE (kind text, department text, measure credit.measure, owed bigint, overdue bigint, first_due date, longest_overdue integer)
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	SELECT o.kind, o.department, o.measure, o.owed, o.overdue, o.first_due, o.longest_overdue FROM credit.owed_summary o
$$;
COMMENT ON FUNCTION @extschema@.credit_owed_summary() IS 'credit.owed_summary of all departments, for the office and reports: figures, nobody is named';
REVOKE ALL ON FUNCTION @extschema@.credit_owed_summary() FROM PUBLIC;

COMMENT ON VIEW credit.owed_summary IS 'per department and measure: how much is owed, how much of it overdue, and for how long; nobody is named';


/* Objections to what a department holds */

CREATE FUNCTION @extschema@.credit_object_feedback(feedback bigint, content text, received_on date, needs_others boolean DEFAULT false) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF COALESCE(content !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('what the objection says is missing') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_day(received_on, NULL);
	INSERT INTO credit.objection (subject, feedback, kind, content, received_on, needs_others)
	SELECT f.subject, f.id, 'department_record', credit_object_feedback.content, credit_object_feedback.received_on,
		   COALESCE(credit_object_feedback.needs_others, false)
	FROM credit.feedback f
	WHERE f.id = credit_object_feedback.feedback AND (credit.acts_for(f.court) OR credit.acts_for_department(f.department) OR credit.acts_for(''))
	RETURNING id INTO v_id;
	IF v_id IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('there is no feedback %s'), COALESCE(feedback::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	RETURN v_id;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_object_feedback(bigint, text, date, boolean) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x61207375626a656374206f626a6563747320746f20776861742061206465706172746d656e7420666564206261636b2061626f75742069742028e5b1b1e4b89ce79c81e7a4bee4bc9ae4bfa1e794a8e69da1e4be8b206172742e203339293a20616e7377657265642077697468696e20746872656520776f726b696e6720646179732c20736576656e20776865726520616e6f7468657220756e69742068617320746f2068656c703b206372656469745f6465636964655f6f626a656374696f6e20616e73776572732069743b2072657475726e7320746865206f626a656374696f6e2773206e756d626572', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_object_feedback(bigint, text, date, boolean) FROM PUBLIC;

/* What a revocation leaves to undo */

CREATE VIEW credit.undo_list WITH (security_barrier) AS
	WITH revoked AS (
		SELECT l.listing, l.court, l.known_from AS revoked_at, v.id AS version
		FROM credit.listing l
		JOIN credit.listing v ON v.listing OPERATOR(pg_catalog.=) l.listing
		WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity' AND l.ended OPERATOR(pg_catalog.=) 'revoked'
	)
	SELECT r.listing, r.court, r.revoked_at, d.decision, d.id, d.subject, d.measure, d.department, d.decided_at, d.what,
		   EXISTS (SELECT FROM credit.feedback u
				   WHERE u.subject OPERATOR(@extschema@.=) d.subject AND u.measure OPERATOR(@extschema@.=) d.measure
					 AND u.outcome OPERATOR(pg_catalog.=) 'lifted' AND u.recorded_at OPERATOR(pg_catalog.>=) r.revoked_at
					 AND u.department IS NOT DISTINCT FROM COALESCE(d.department, u.department)) AS lifted
	FROM revoked r
	JOIN (
		SELECT 'check' AS decision, a.version, a.id, a.subject, a.measure, a.department, a.checked_at AS decided_at,
			   a.session_role::pg_catalog.text AS by_role, a.verdict::pg_catalog.text AS what
		FROM credit.access_log a
		UNION ALL
		SELECT 'feedback', f.version, f.id, f.subject, f.measure, f.department, f.recorded_at, f.recorded_by::pg_catalog.text, f.outcome
		FROM credit.feedback f
		WHERE f.outcome OPERATOR(pg_catalog.<>) ALL (ARRAY['lifted', 'not_applicable', 'let_through'])
	) d ON d.version OPERATOR(pg_catalog.=) r.version AND d.decided_at OPERATOR(pg_catalog.<) r.revoked_at
	WHERE credit.sees(r.court, d.department);
COMMENT ON VIEW credit.undo_list IS
	'every check answered and every act fed back on the record of a listing that has since been revoked, for the departments to undo, each its own, and the court; lifted: the department has fed back since that it did';

/* What is held about a subject */

CREATE FUNCTION credit.words_of(code text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE((SELECT w.word FROM (VALUES
		('restricted', pg_catalog.convert_from('\xe99990e588b6', 'UTF8')), ('reference', pg_catalog.convert_from('\xe58f82e88083', 'UTF8')), ('duty', pg_catalog.convert_from('\xe983a8e997a8e8818ce8b4a3', 'UTF8')), ('exempt', pg_catalog.convert_from('\xe8b181e5858d', 'UTF8')), ('suspended', pg_catalog.convert_from('\xe69a82e5819ce98082e794a8', 'UTF8')), ('clear', pg_catalog.convert_from('\xe697a0', 'UTF8')),
		('removed', pg_catalog.convert_from('\xe5b7b2e588a0e999a4', 'UTF8')), ('revoked', pg_catalog.convert_from('\xe5b7b2e692a4e99480', 'UTF8')), ('expired', pg_catalog.convert_from('\xe69c9fe99990e5b18ae6bba1', 'UTF8')),
		('not_to_be_listed', pg_catalog.convert_from('\xe4b88de5ba94e7bab3e585a5', 'UTF8')), ('inaccurate', pg_catalog.convert_from('\xe4bfa1e681afe4b88de58786e7a1ae', 'UTF8')), ('to_be_removed', pg_catalog.convert_from('\xe5ba94e5bd93e588a0e999a4', 'UTF8')), ('department_record', pg_catalog.convert_from('\xe983a8e997a8e8aeb0e5bd95e69c89e8afaf', 'UTF8')),
		('under_examination', pg_catalog.convert_from('\xe6ada3e59ca8e5aea1e69fa5', 'UTF8')), ('rejected_unserved', pg_catalog.convert_from('\xe9a9b3e59b9ee586b3e5ae9ae5be85e98081e8bebe', 'UTF8')), ('rejected', pg_catalog.convert_from('\xe5b7b2e9a9b3e59b9eefbc8ce58fafe794b3e8afb7e5a48de8aeae', 'UTF8')), ('under_review', pg_catalog.convert_from('\xe6ada3e59ca8e5a48de8aeae', 'UTF8')),
		('review_rejected', pg_catalog.convert_from('\xe5a48de8aeaee5b7b2e9a9b3e59b9e', 'UTF8')), ('founded', pg_catalog.convert_from('\xe79086e794b1e68890e7ab8befbc8ce6ada3e59ca8e58a9ee79086', 'UTF8')), ('carried_out', pg_catalog.convert_from('\xe5b7b2e58a9ee79086', 'UTF8')),
		('legal_representative', pg_catalog.convert_from('\xe6b395e5ae9ae4bba3e8a1a8e4baba', 'UTF8')), ('principal', pg_catalog.convert_from('\xe4b8bbe8a681e8b49fe8b4a3e4baba', 'UTF8')), ('directly_responsible', pg_catalog.convert_from('\xe5bdb1e5938de580bae58aa1e5b1a5e8a18ce79a84e79bb4e68ea5e8b4a3e4bbbbe4babae59198', 'UTF8')),
		('actual_controller', pg_catalog.convert_from('\xe5ae9ee99985e68ea7e588b6e4baba', 'UTF8'))) w (code, word) WHERE w.code = words_of.code), code)
$$;
COMMENT ON FUNCTION credit.words_of(text) IS 'Chinese word for a code of verdicts, ends, objections and roles; the code itself where there is none';
REVOKE ALL ON FUNCTION credit.words_of(text) FROM PUBLIC;

CREATE FUNCTION credit.held_about(p_subject credit.subject) RETURNS jsonb
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_now timestamptz := GREATEST(statement_timestamp(), now());
	-- The subject under all identifiers that the court has linked.
	v_all credit.subject[] := credit.identifiers_of(p_subject);
BEGIN
	RETURN jsonb_build_object(
		'subject', p_subject::text,
		'kind', @extschema@.credit_subject_kind(p_subject),
		'identifiers', (SELECT jsonb_agg(a::text ORDER BY a::text) FROM unnest(v_all) a),
		'made_at', v_now,
		'list_as_of', (SELECT max(c.last_push_at) FROM credit.court c),
		'listings', COALESCE((
			SELECT jsonb_agg(jsonb_build_object(
				'listing', l.listing, 'identifier', l.subject::text, 'name', r.name, 'case_no', l.case_no, 'court', l.court,
				'grounds', to_jsonb(r.grounds), 'ground_text', r.ground_text, 'decision_no', r.decision_no, 'decided_on', r.decided_on,
				'obligation', r.obligation, 'performance', r.performance, 'basis_no', r.basis_no, 'basis_issuer', r.basis_issuer,
				'since', l.since, 'until', l.until, 'ended', l.ended, 'end_reason', l.end_reason, 'stayed', COALESCE(l.stays @> v_now, false),
				'exit_ban', l.exit_ban, 'not_public', l.not_public,
				'shown_until', credit.disclosure_end(l.until),
				'source', COALESCE('push ' || p.push_no, 'decision ' || e.document_no),
				'history', (SELECT jsonb_agg(jsonb_build_object('known_from', h.known_from, 'since', h.since, 'until', h.until, 'ended', h.ended,
								'source', COALESCE('push ' || hp.push_no, 'decision ' || he.document_no), 'reason', COALESCE(h.end_reason, he.reason)) ORDER BY h.known_from)
							FROM credit.listing h LEFT JOIN credit.push hp ON hp.id = h.push LEFT JOIN credit.court_event he ON he.id = h.event
							WHERE h.listing = l.listing),
				'says', (SELECT jsonb_agg(jsonb_build_object('at', k.at, 'content', k.content) ORDER BY k.id) FROM credit.remark k WHERE k.listing = l.listing)
				) ORDER BY l.since, l.listing)
			FROM credit.listing l
			JOIN credit.listing_record r ON r.id = l.id
			LEFT JOIN credit.push p ON p.id = l.push
			LEFT JOIN credit.court_event e ON e.id = l.event
			WHERE l.subject OPERATOR(@extschema@.=) ANY (v_all) AND l.known_until = 'infinity'
			  AND COALESCE(credit.disclosure_end(l.until) > v_now, true)), '[]'),
		'posts', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('organization', o.organization::text, 'role', o.role, 'since', o.since, 'until', o.until) ORDER BY o.since, o.id)
			FROM credit.relation o
			WHERE o.person OPERATOR(@extschema@.=) ANY (v_all) AND o.known_until = 'infinity'
			  AND COALESCE(credit.disclosure_end(o.until) > v_now, true)), '[]'),
		'measures', COALESCE((
			SELECT jsonb_agg(jsonb_build_object(
				'measure', m.measure::text, 'title', m.title, 'effect', m.effect, 'verdict', m.verdict, 'condition', m.condition,
				'departments', to_jsonb(m.departments), 'through', m.via::text, 'case_no', m.case_no, 'since', m.since, 'until', m.until,
				'basis', (SELECT string_agg(pg_catalog.convert_from('\xe3808a', 'UTF8') || b.document || pg_catalog.convert_from('\xe3808b', 'UTF8') || array_to_string(b.articles, pg_catalog.convert_from('\xe38081', 'UTF8')), pg_catalog.convert_from('\xefbc9b', 'UTF8') ORDER BY b.ord)
						  FROM credit.plan_measure pm
						  JOIN credit.plan_validity v ON v.edition = pm.edition
						  JOIN credit.plan_basis b ON b.edition = pm.edition AND b.number = pm.number
						  WHERE pm.measure OPERATOR(@extschema@.=) m.measure
							AND v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' <= v_now
							AND COALESCE(v_now < v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', true))) ORDER BY m.measure, m.case_no)
			FROM @extschema@.credit_measures(p_subject, v_now) m), '[]'),
		'exemptions', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('measure', x.measure::text, 'scope', x.scope, 'approval_no', x.approval_no, 'since', x.since, 'until', x.until) ORDER BY x.since)
			FROM credit.exemption x WHERE x.subject OPERATOR(@extschema@.=) ANY (v_all) AND x.known_until = 'infinity'
			  AND credit.disclosure_end(x.until) > v_now), '[]'),
		'objections', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('objection', o.id, 'listing', o.listing, 'feedback', o.feedback, 'kind', o.kind, 'received_on', o.received_on, 'state', o.state,
				'decided_on', o.decided_on, 'served_on', o.served_on, 'due_on', d.due_on,
				'review_until', CASE o.state WHEN 'rejected' THEN credit.deadline(o.served_on, 10, false) END) ORDER BY o.id)
			FROM credit.objection_state o LEFT JOIN credit.deadline_list d ON d.objection = o.id
			WHERE o.subject OPERATOR(@extschema@.=) ANY (v_all)), '[]'),
		'asked', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('at', a.checked_at, 'measure', a.measure::text, 'purpose', a.purpose, 'verdict', a.verdict, 'by', a.asking_role) ORDER BY a.id)
			FROM credit.access_log a WHERE a.subject OPERATOR(@extschema@.=) ANY (v_all)), '[]'),
		'done', COALESCE((
			SELECT jsonb_agg(jsonb_build_object('feedback', f.id, 'at', f.recorded_at, 'measure', f.measure::text, 'department', f.department, 'outcome', f.outcome, 'outcome_name', t.name) ORDER BY f.id)
			FROM credit.feedback f JOIN credit.outcome t ON t.code = f.outcome
			WHERE f.subject OPERATOR(@extschema@.=) ANY (v_all)), '[]'),
		'rights', jsonb_build_object(
			'correct', pg_catalog.convert_from('\xe58fafe4bba5e5b0b1e4b88de5ba94e7bab3e585a5e38081e4bfa1e681afe4b88de58786e7a1aee68896e88085e5ba94e5bd93e588a0e999a4e59091e689a7e8a18ce6b395e999a2e4b9a6e99da2e794b3e8afb7e7baa0e6ada3efbc8ce6b395e999a2e887aae694b6e588b0e4b98be697a5e8b5b7e58d81e4ba94e697a5e58685e5aea1e69fa5efbc8ce79086e794b1e68890e7ab8be79a84e4b889e4b8aae5b7a5e4bd9ce697a5e58685e7baa0e6ada3efbc88e6b395e9878ae3809432303137e3809537e58fb7e7acace58d81e4b880e69da1e38081e7acace58d81e4ba8ce69da1efbc89', 'UTF8'),
			'review', pg_catalog.convert_from('\xe5afb9e9a9b3e59b9ee586b3e5ae9ae4b88de69c8de79a84efbc8ce58fafe4bba5e887aae586b3e5ae9ae98081e8bebee4b98be697a5e8b5b7e58d81e697a5e58685e59091e4b88ae4b880e7baa7e6b395e999a2e794b3e8afb7e5a48de8aeaeefbc8ce6b395e999a2e887aae694b6e588b0e4b98be697a5e8b5b7e58d81e4ba94e697a5e58685e586b3e5ae9aefbc8ce5a48de8aeaee69c9fe997b4e4b88de5819ce6ada2e58e9fe586b3e5ae9ae79a84e689a7e8a18cefbc88e6b395e9878ae3809432303137e3809537e58fb7e7acace58d81e4ba8ce69da1efbc89', 'UTF8'),
			'departments', pg_catalog.convert_from('\xe8aea4e4b8bae983a8e997a8e79a84e8aeb0e5bd95e69c89e8afafe79a84efbc8ce58fafe4bba5e68f90e587bae5bc82e8aeaeefbc8ce4b889e4b8aae5b7a5e4bd9ce697a5e58685e7ad94e5a48defbc9be99c80e8a681e585b6e4bb96e58d95e4bd8de58d8fe58aa9e6a0b8e69fa5e79a84efbc8ce4b883e4b8aae5b7a5e4bd9ce697a5e58685e7ad94e5a48defbc88e5b1b1e4b89ce79c81e7a4bee4bc9ae4bfa1e794a8e69da1e4be8be7acace4b889e58d81e4b99de69da1efbc89', 'UTF8'),
			'explain', pg_catalog.convert_from('\xe69c89e69d83e69fa5e99885e38081e5a48de588b6e38081e8a681e6b182e69bb4e6ada3e5928ce8a7a3e9878ae8afb4e6988eefbc88e4b8aae4babae4bfa1e681afe4bf9de68aa4e6b395e7acace59b9be58d81e4ba94e69da1e38081e7acace59b9be58d81e585ade69da1e38081e7acace59b9be58d81e585abe69da1efbc89', 'UTF8')));
END
$$;
COMMENT ON FUNCTION credit.held_about(credit.subject) IS 'everything held about a subject that is to be disclosed, as JSON';
REVOKE ALL ON FUNCTION credit.held_about(credit.subject) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_statement(subject_id credit.subject) RETURNS jsonb
	LANGUAGE plpgsql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_statement jsonb := credit.held_about(subject_id);
BEGIN
	INSERT INTO credit.access_log (checked_at, subject, purpose, session_role, asking_role, application)
	VALUES (clock_timestamp(), subject_id, 'self', SESSION_USER, credit.acting_role(), current_setting('application_name'));
	RETURN v_statement;
END
$$;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON FUNCTION @extschema@.credit_statement(credit.subject) IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x65766572797468696e672068656c642061626f75742061207375626a6563743a206c697374696e6773207769746820746865697220686973746f72792c20706f7374732c206576657279206d65617375726520696e20666f726365207769746820626173697320616e6420706572696f642c206578656d7074696f6e732c206f626a656374696f6e7320616e6420746865697220646561646c696e65732c2077686f2061736b65642061626f757420697420616e6420666f7220776861742c2077686174206465706172746d656e7473206469642c20616e6420686f7720746f206f626a6563743b20666f7220746865207375626a65637420697473656c662028e4b8aae4babae4bfa1e681afe4bf9de68aa4e6b39520617274732e2034352c2034362c203438293b207772697474656e20746f2074686520616363657373206c6f673b206e6f7468696e67207468617420656e64656420666976652079656172732061676f3b204e554c4c206769766573204e554c4c', 'UTF8'))); END$comment$;
REVOKE ALL ON FUNCTION @extschema@.credit_statement(credit.subject) FROM PUBLIC;

CREATE FUNCTION credit.day_words(moment timestamptz) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT to_char(moment AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
$$;
COMMENT ON FUNCTION credit.day_words(timestamptz) IS 'the legal day of a moment, as 2020-11-21';
REVOKE ALL ON FUNCTION credit.day_words(timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.section(title text, lines text[]) RETURNS text
	LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT title || E'\n' || COALESCE(string_agg('  ' || l || E'\n', '' ORDER BY n), pg_catalog.convert_from('\x2020efbc88e697a0efbc890a', 'UTF8'))
	FROM unnest(lines) WITH ORDINALITY u (l, n)
$$;
COMMENT ON FUNCTION credit.section(text, text[]) IS 'a section of a statement in words';
REVOKE ALL ON FUNCTION credit.section(text, text[]) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_statement_text(subject_id credit.subject) RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	s jsonb := @extschema@.credit_statement(subject_id);
BEGIN
	RETURN format(pg_catalog.convert_from('\xe4bfa1e794a8e4bfa1e681afe5918ae79fa5e4b9a60ae4b8bbe4bd93efbc9a2573efbc882573efbc890ae588b6e4bd9ce697b6e997b4efbc9a25730a0a', 'UTF8'), s ->> 'subject',
				  CASE s ->> 'kind' WHEN 'person' THEN pg_catalog.convert_from('\xe887aae784b6e4baba', 'UTF8') ELSE pg_catalog.convert_from('\xe6b395e4babae68896e88085e585b6e4bb96e7bb84e7bb87', 'UTF8') END, credit.day_words((s ->> 'made_at')::timestamptz))
		|| credit.section(pg_catalog.convert_from('\xe4b880e38081e5a4b1e4bfa1e8a2abe689a7e8a18ce4babae5908de58d95e8aeb0e5bd95', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8c2573efbc8ce689a7e8a18ce6b395e999a22573efbc8ce586b3e5ae9ae69687e58fb72573efbc8ce887aa2573e8b5b72573257325732573', 'UTF8'), x ->> 'name', x ->> 'case_no', x ->> 'court', COALESCE(x ->> 'decision_no', pg_catalog.convert_from('\xe69caae8bdbde6988e', 'UTF8')),
						  credit.day_words((x ->> 'since')::timestamptz),
						  COALESCE(pg_catalog.convert_from('\xe887b3', 'UTF8') || credit.day_words((x ->> 'until')::timestamptz) || pg_catalog.convert_from('\xefbc88e4b88de590abe5bd93e697a5efbc89', 'UTF8'), pg_catalog.convert_from('\xefbc8ce697a0e59bbae5ae9ae69c9fe99990', 'UTF8')),
						  pg_catalog.convert_from('\xefbc8c', 'UTF8') || credit.words_of(x ->> 'ended'),
						  CASE WHEN (x ->> 'stayed')::boolean THEN pg_catalog.convert_from('\xefbc8ce4be9de8a381e5ae9ae69a82e5819c', 'UTF8') END,
						  pg_catalog.convert_from('\xefbc9be69cace4babae99988e8bfb0efbc9a', 'UTF8') || (x -> 'says' -> -1 ->> 'content'))
			FROM jsonb_array_elements(s -> 'listings') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe4ba8ce38081e6ada3e59ca8e98082e794a8e79a84e683a9e68892e68eaae696bd', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573202573efbc882573efbc89efbc8ce887aa2573e8b5b72573efbc9be4be9de68daeefbc9a2573efbc9be983a8e997a8efbc9a257325732573', 'UTF8'), x ->> 'measure', rtrim(x ->> 'title', pg_catalog.convert_from('\xe38082', 'UTF8')), credit.words_of(x ->> 'verdict'),
						  credit.day_words((x ->> 'since')::timestamptz),
						  COALESCE(pg_catalog.convert_from('\xe887b3', 'UTF8') || credit.day_words((x ->> 'until')::timestamptz) || pg_catalog.convert_from('\xefbc88e4b88de590abe5bd93e697a5efbc89', 'UTF8'), pg_catalog.convert_from('\xefbc8ce697a0e59bbae5ae9ae69c9fe99990', 'UTF8')),
						  x ->> 'basis', (SELECT string_agg(d, pg_catalog.convert_from('\xe38081', 'UTF8')) FROM jsonb_array_elements_text(x -> 'departments') d),
						  pg_catalog.convert_from('\xefbc9be59ba0e68b85e4bbbbe8818ce58aa1efbc9a', 'UTF8') || (x ->> 'through'), pg_catalog.convert_from('\xefbc9be69da1e4bbb6efbc9a', 'UTF8') || (x ->> 'condition'))
			FROM jsonb_array_elements(s -> 'measures') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe4b889e38081e8b181e5858d', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8ce689b9e58786e69687e58fb72573efbc8ce88c83e59bb4efbc9a2573efbc8c2573e887b32573efbc88e4b88de590abe5bd93e697a5efbc89', 'UTF8'), x ->> 'measure', x ->> 'approval_no', x ->> 'scope',
						  credit.day_words((x ->> 'since')::timestamptz), credit.day_words((x ->> 'until')::timestamptz))
			FROM jsonb_array_elements(s -> 'exemptions') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe59b9be38081e59ca8e58d95e4bd8de4b8ade79a84e8818ce58aa1e8aeb0e5bd95', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8c2573efbc8ce887aa2573e8b5b72573', 'UTF8'), x ->> 'organization', credit.words_of(x ->> 'role'), credit.day_words((x ->> 'since')::timestamptz),
						  pg_catalog.convert_from('\xe887b3', 'UTF8') || credit.day_words((x ->> 'until')::timestamptz) || pg_catalog.convert_from('\xefbc88e4b88de590abe5bd93e697a5efbc89', 'UTF8'))
			FROM jsonb_array_elements(s -> 'posts') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe4ba94e38081e5bc82e8aeae', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8c2573e694b6e588b0efbc8c257325732573', 'UTF8'), credit.words_of(x ->> 'kind'), x ->> 'received_on', credit.words_of(x ->> 'state'),
						  pg_catalog.convert_from('\xefbc8ce58a9ee79086e69c9fe99990e887b3', 'UTF8') || (x ->> 'due_on'), pg_catalog.convert_from('\xefbc8ce58fafe59ca8', 'UTF8') || (x ->> 'review_until') || pg_catalog.convert_from('\xe5898de794b3e8afb7e5a48de8aeae', 'UTF8'))
			FROM jsonb_array_elements(s -> 'objections') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe585ade38081e69fa5e8afa2e8aeb0e5bd95', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8c2573efbc8c2573efbc8ce7ad94e5a48defbc9a2573efbc8ce69fa5e8afa2e88085efbc9a2573', 'UTF8'), credit.day_words((x ->> 'at')::timestamptz), COALESCE(x ->> 'measure', pg_catalog.convert_from('\xe585a8e983a8', 'UTF8')),
						  COALESCE((SELECT p.name FROM credit.purpose p WHERE p.code = x ->> 'purpose'), x ->> 'purpose'),
						  COALESCE(credit.words_of(x ->> 'verdict'), pg_catalog.convert_from('\xe5918ae79fa5e4b9a6', 'UTF8')), x ->> 'by')
			FROM jsonb_array_elements(s -> 'asked') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe4b883e38081e983a8e997a8e58f8de9a688', 'UTF8'), ARRAY(
			SELECT format(pg_catalog.convert_from('\x2573efbc8c2573efbc8c2573efbc8c2573', 'UTF8'), credit.day_words((x ->> 'at')::timestamptz), x ->> 'measure', COALESCE(x ->> 'department', pg_catalog.convert_from('\xe69caae6b3a8e6988ee983a8e997a8', 'UTF8')), x ->> 'outcome_name')
			FROM jsonb_array_elements(s -> 'done') WITH ORDINALITY u (x, n) ORDER BY n))
		|| credit.section(pg_catalog.convert_from('\xe585abe38081e69d83e588a9', 'UTF8'), ARRAY[s -> 'rights' ->> 'correct', s -> 'rights' ->> 'review', s -> 'rights' ->> 'departments', s -> 'rights' ->> 'explain']);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_statement_text(credit.subject) IS 'the same in Chinese, to be handed to the subject; written to the access log as well';
REVOKE ALL ON FUNCTION @extschema@.credit_statement_text(credit.subject) FROM PUBLIC;


CREATE TABLE credit.feed (
	epoch bigint NOT NULL DEFAULT pg_catalog.hashint8extended(pg_catalog.txid_current(), pg_catalog.hashtextextended(pg_catalog.gen_random_uuid()::pg_catalog.text, 0))
);
COMMENT ON TABLE credit.feed IS 'one row: the number of this feed, of which all cursors are; a restored database has another';
CREATE UNIQUE INDEX ON credit.feed ((true));
INSERT INTO credit.feed DEFAULT VALUES;

CREATE TABLE credit.change (
	id          bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	transaction xid8 NOT NULL DEFAULT pg_catalog.pg_current_xact_id(),
	at          timestamptz NOT NULL DEFAULT pg_catalog.now(),
	change      text NOT NULL CHECK (change OPERATOR(pg_catalog.=) ANY (ARRAY['added', 'changed', 'ended', 'bound', 'released', 'exempted', 'linked', 'suspended', 'resumed'])),
	listing     bigint,
	version     bigint,
	subject     credit.subject,
	other       credit.subject,
	person      boolean,
	marked      boolean NOT NULL DEFAULT false,
	role        text,
	measure     text,
	court       text,
	case_no     text,
	decision_no text,
	decided_on  date,
	grounds     smallint[],
	since       timestamptz,
	until       timestamptz,
	stays       tstzmultirange,
	exit_ban    boolean,
	ended       text
);
COMMENT ON TABLE credit.change IS 'changes of the register that can change an answer, in the order in which they were made; no names';
COMMENT ON COLUMN credit.change.transaction IS 'the transaction that made it; rows are handed out once all transactions before it have ended';
COMMENT ON COLUMN credit.change.version IS 'version of the listing, or the relation, exemption, link or event';
COMMENT ON COLUMN credit.change.other IS 'bound, released: the organization; linked: the other identifier';
COMMENT ON COLUMN credit.change.person IS 'whether the subject is a person; a plain column, for row filters of publications';
COMMENT ON COLUMN credit.change.marked IS 'this version or the one before it has the court''s mark (exit ban)';
COMMENT ON COLUMN credit.change.until IS 'the end that is set; it comes by itself, without another row';
CREATE INDEX ON credit.change (transaction);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.change
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

-- Each row of the register that is noted, as the feed says it; rows that another version has replaced are not.
CREATE VIEW credit.noted WITH (security_invoker) AS
	SELECT 'listing_record' AS source, r.id, ARRAY['added', 'changed', 'ended'] AS changes,
		   CASE WHEN l.ended IS NOT NULL THEN 'ended' WHEN l.id OPERATOR(pg_catalog.=) l.listing THEN 'added' ELSE 'changed' END AS change,
		   l.listing, l.id AS version, l.subject, NULL::credit.subject AS other, @extschema@.credit_subject_kind(l.subject) OPERATOR(pg_catalog.=) 'person' AS person,
		   l.exit_ban OR l.id OPERATOR(pg_catalog.<>) l.listing
			 AND EXISTS (SELECT FROM credit.listing p WHERE p.subject OPERATOR(@extschema@.=) l.subject AND p.listing OPERATOR(pg_catalog.=) l.listing
						 AND p.known_until OPERATOR(pg_catalog.=) l.known_from AND p.exit_ban) AS marked,
		   NULL::pg_catalog.text AS role, NULL::pg_catalog.text AS measure, l.court, l.case_no, r.decision_no, r.decided_on, r.grounds, l.since, l.until, l.stays, l.exit_ban, l.ended
	FROM credit.listing_record r JOIN credit.listing l ON l.id OPERATOR(pg_catalog.=) r.id
	WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity'
	UNION ALL
	SELECT 'relation', e.id, ARRAY['bound', 'released'], CASE WHEN e.until IS NULL OR e.until OPERATOR(pg_catalog.>) pg_catalog.now() THEN 'bound' ELSE 'released' END,
		   e.listing, e.id, e.person, e.organization, true, false, e.role, NULL, (SELECT l.court FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) e.listing),
		   NULL, NULL, NULL, NULL, e.since, e.until, NULL, NULL, NULL
	FROM credit.relation e WHERE e.known_until OPERATOR(pg_catalog.=) 'infinity'
	UNION ALL
	SELECT 'exemption', e.id, ARRAY['exempted'], 'exempted', NULL, e.exemption, e.subject, NULL, @extschema@.credit_subject_kind(e.subject) OPERATOR(pg_catalog.=) 'person', false,
		   NULL, e.measure::pg_catalog.text, e.court, NULL, NULL, NULL, NULL, e.since, e.until, NULL, NULL, NULL
	FROM credit.exemption e WHERE e.known_until OPERATOR(pg_catalog.=) 'infinity'
	UNION ALL
	SELECT 'subject_link', e.id, ARRAY['linked'], 'linked', NULL, e.id, e.subject, e.other, @extschema@.credit_subject_kind(e.subject) OPERATOR(pg_catalog.=) 'person', false,
		   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	FROM credit.subject_link e WHERE e.kind OPERATOR(pg_catalog.=) 'same'
	UNION ALL
	SELECT 'measure_event', e.id, ARRAY['suspended', 'resumed'], CASE e.action WHEN 'suspend' THEN 'suspended' ELSE 'resumed' END, NULL, e.id, NULL, NULL, NULL, false,
		   NULL, e.measure::pg_catalog.text, NULL, NULL, NULL, NULL, NULL, e.at, NULL, NULL, NULL, NULL
	FROM credit.measure_event e;
COMMENT ON VIEW credit.noted IS 'what the register holds, row by row as credit.change notes it: source and id say of which row, changes what may have been noted of it';

CREATE FUNCTION credit.note_change() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
	-- The plan is made when few rows or none are entered and kept for millions, and a list that has just grown from
	-- nothing has the statistics of nothing: so each row is found by the index (OFFSET 0), whatever they say.
	SET enable_seqscan = off AS $$
BEGIN
	INSERT INTO credit.change (change, listing, version, subject, other, person, marked, role, measure, court, case_no, decision_no, decided_on, grounds, since, until, stays, exit_ban, ended)
	SELECT n.change, n.listing, n.version, n.subject, n.other, n.person, n.marked, n.role, n.measure, n.court, n.case_no, n.decision_no, n.decided_on, n.grounds, n.since, n.until, n.stays, n.exit_ban, n.ended
	FROM entered e CROSS JOIN LATERAL (SELECT * FROM credit.noted x WHERE x.source = TG_TABLE_NAME AND x.id = e.id OFFSET 0) n
	ORDER BY e.id;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.note_change() IS 'statement trigger of what credit.noted reads: notes the rows entered in credit.change';
REVOKE ALL ON FUNCTION credit.note_change() FROM PUBLIC;
-- On a listing's record, which is written behind the listing and has one row for each.
CREATE TRIGGER note_change AFTER INSERT ON credit.listing_record REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION credit.note_change();
CREATE TRIGGER note_change AFTER INSERT ON credit.relation REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION credit.note_change();
CREATE TRIGGER note_change AFTER INSERT ON credit.exemption REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION credit.note_change();
CREATE TRIGGER note_change AFTER INSERT ON credit.subject_link REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION credit.note_change();
CREATE TRIGGER note_change AFTER INSERT ON credit.measure_event REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION credit.note_change();

CREATE FUNCTION credit.notify_changes() RETURNS boolean
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_notify_changes';
COMMENT ON FUNCTION credit.notify_changes() IS 'the setting credit.notify_changes';
REVOKE ALL ON FUNCTION credit.notify_changes() FROM PUBLIC;

-- Who listens is told at commit that there is something, and reads it with a cursor; payloads name nobody.
CREATE FUNCTION credit.tell_listeners() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF credit.notify_changes() AND EXISTS (SELECT FROM entered) THEN
		PERFORM pg_notify('credit_changes', '');
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.tell_listeners() IS 'statement trigger of credit.change: NOTIFY credit_changes';
REVOKE ALL ON FUNCTION credit.tell_listeners() FROM PUBLIC;
CREATE TRIGGER tell_listeners AFTER INSERT ON credit.change REFERENCING NEW TABLE AS entered
	FOR EACH STATEMENT EXECUTE FUNCTION credit.tell_listeners();

CREATE FUNCTION @extschema@.credit_rebuild_changes() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count bigint;
BEGIN
	LOCK TABLE credit.change IN SHARE ROW EXCLUSIVE MODE;
	INSERT INTO credit.change (change, listing, version, subject, other, person, marked, role, measure, court, case_no, decision_no, decided_on, grounds, since, until, stays, exit_ban, ended)
	SELECT n.change, n.listing, n.version, n.subject, n.other, n.person, n.marked, n.role, n.measure, n.court, n.case_no, n.decision_no, n.decided_on, n.grounds, n.since, n.until, n.stays, n.exit_ban, n.ended
	FROM credit.noted n
	WHERE NOT EXISTS (SELECT FROM credit.change c WHERE c.version = n.version AND c.change = ANY (n.changes))
	ORDER BY array_position('{listing_record,relation,exemption,subject_link,measure_event}', n.source), n.id;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_rebuild_changes() IS
	'notes what the register holds and the feed does not, after a restore whose triggers were off; returns how many rows; harmless where nothing is missing';
REVOKE ALL ON FUNCTION @extschema@.credit_rebuild_changes() FROM PUBLIC;

/* Reading */

CREATE TYPE credit.cursor AS (
	epoch       bigint,
	measures    bigint,
	complete_to xid8,
	window_to   xid8,
	id          bigint
);
COMMENT ON TYPE credit.cursor IS
	'how far a reader of credit_changes has come: of which feed, for which measures (a digest), every transaction before complete_to, and of those before window_to the rows up to id; made by credit_changes, kept by the reader with what it has applied';

CREATE FUNCTION credit.reader_measures(p_kind text, p_marked boolean, p_role text) RETURNS credit.measure[]
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(array_agg(l.measure ORDER BY l.measure), '{}')
	FROM credit.plan_measure l
	JOIN credit.plan_validity v ON v.edition = l.edition
	WHERE l.measure OPERATOR(@extschema@.=) ANY (credit.acting_measures())
	  AND v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' <= now()
	  AND COALESCE(now() < v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', true)
	  AND CASE p_kind WHEN 'person' THEN l.binds_person AND (l.court_mark IS NULL OR p_marked)
					  WHEN 'organization' THEN l.binds_organization AND (l.court_mark IS NULL OR p_marked)
					  ELSE p_role = ANY (l.binds_through) END
$$;
COMMENT ON FUNCTION credit.reader_measures(text, boolean, text) IS 'the measures in force of whoever acts that a kind of subject, with or without the court''s mark, or a role in an organization brings';
REVOKE ALL ON FUNCTION credit.reader_measures(text, boolean, text) FROM PUBLIC;

-- Runs as the owner, because a view that only shows one's own rows could not be read in their order and in pieces.
CREATE FUNCTION @extschema@.credit_changes(after credit.cursor DEFAULT NULL, max_rows integer DEFAULT 1000)
	RETURNS TABLE ("cursor" credit.cursor, at timestamptz, change text, listing bigint, subject credit.subject, other credit.subject, role text,
				   measures credit.measure[], court text, case_no text, since timestamptz, until timestamptz, stays tstzmultirange, ended text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_epoch bigint := (SELECT f.epoch FROM credit.feed f);
	v_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
	v_all credit.measure[] := credit.acting_measures();
	v_measures bigint;
	v_courts text[] := credit.acting_courts();
	v_person credit.measure[] := credit.reader_measures('person', false, NULL);
	v_marked_person credit.measure[] := credit.reader_measures('person', true, NULL);
	v_organization credit.measure[] := credit.reader_measures('organization', false, NULL);
	v_marked_organization credit.measure[] := credit.reader_measures('organization', true, NULL);
	v_legal credit.measure[] := credit.reader_measures('post', NULL, 'legal_representative');
	v_principal credit.measure[] := credit.reader_measures('post', NULL, 'principal');
	v_responsible credit.measure[] := credit.reader_measures('post', NULL, 'directly_responsible');
	v_controller credit.measure[] := credit.reader_measures('post', NULL, 'actual_controller');
	-- Who is reached through posts is reached as long as the organization is listed.
	v_organization_all credit.measure[] := ARRAY(SELECT DISTINCT m FROM unnest(v_organization || v_legal || v_principal || v_responsible || v_controller) m ORDER BY m);
	v_marked_all credit.measure[] := ARRAY(SELECT DISTINCT m FROM unnest(v_marked_organization || v_legal || v_principal || v_responsible || v_controller) m ORDER BY m);
	v_from xid8;
	v_to xid8;
	v_id bigint;
	v_left integer := max_rows;
	v_count integer;
BEGIN
	-- Whatever decides which rows are handed out: a measure that comes into force later must not have skipped any.
	v_measures := hashtextextended(concat_ws('|', v_all, v_person, v_marked_person, v_organization, v_marked_organization, v_legal, v_principal, v_responsible, v_controller), 0);
	IF max_rows IS NULL OR max_rows < 1 THEN
		RAISE EXCEPTION '%', credit.message('the number of rows must be positive') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF after IS NULL OR after.epoch IS NULL THEN
		after := ROW(v_epoch, v_measures, '0', '0', 0);
	ELSIF after.epoch <> v_epoch THEN
		RAISE EXCEPTION '%', credit.message('the cursor is of another feed')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = credit.message('The register was restored from a dump since.'),
				  HINT = credit.message('Read from the beginning: credit_changes(NULL), by listing, the last row counts.');
	ELSIF after.measures <> v_measures THEN
		RAISE EXCEPTION '%', credit.message('the cursor was made for other measures')
			USING ERRCODE = 'invalid_parameter_value', DETAIL = credit.message('The plan or the binding of the role has changed since.'),
				  HINT = credit.message('Read from the beginning: credit_changes(NULL), by listing, the last row counts.');
	END IF;

	/*
	 * First the rest of the window that the cursor stands in, then the window up to now.  Within a window the order is that
	 * of the numbers, which are drawn under the court's lock: a transaction that began first can have changed a listing last.
	 * Whoever waits for another is running with it, so both are in one window.
	 */
	FOR w IN 1 .. 2 LOOP
		v_from := CASE w WHEN 1 THEN after.complete_to ELSE after.window_to END;
		v_to := CASE w WHEN 1 THEN after.window_to ELSE v_horizon END;
		v_id := CASE w WHEN 1 THEN after.id ELSE 0 END;
		CONTINUE WHEN v_to <= v_from OR v_left = 0;
		-- A window begins where its first row stands, not where the table does.
		IF w = 2 THEN
			SELECT COALESCE(min(c.id), 1) - 1 INTO v_id FROM credit.change c WHERE c.transaction >= v_from AND c.transaction < v_to AND v_from > '0'::xid8;
		END IF;
		RETURN QUERY
		SELECT ROW(v_epoch, v_measures, v_from, v_to, x.id)::credit.cursor, x.at, x.change, x.listing, x.subject, x.other, x.role, x.measures, x.court, x.case_no,
			   x.since, x.until, x.stays, x.ended
		FROM (SELECT c.*,
					 CASE WHEN c.change IN ('added', 'changed', 'ended')
							THEN CASE WHEN c.person THEN CASE WHEN c.exit_ban THEN v_marked_person ELSE v_person END
									  ELSE CASE WHEN c.exit_ban THEN v_marked_all ELSE v_organization_all END END
						  WHEN c.change IN ('bound', 'released')
							THEN CASE c.role WHEN 'legal_representative' THEN v_legal WHEN 'principal' THEN v_principal
											 WHEN 'directly_responsible' THEN v_responsible ELSE v_controller END
						  WHEN c.change = 'linked' THEN v_all
						  WHEN c.measure::credit.measure OPERATOR(@extschema@.=) ANY (v_all) THEN ARRAY[c.measure::credit.measure]
						  ELSE '{}' END AS measures
			  FROM credit.change c
			  WHERE c.id > v_id AND c.transaction >= v_from AND c.transaction < v_to
				-- A court reads of its own list; identifiers are told together only where the list knows one of them.
				AND (cardinality(v_courts) = 0 OR c.court IS NULL OR c.court = ANY (v_courts))
				AND (c.change <> 'linked' OR EXISTS (SELECT FROM credit.listing l WHERE l.subject OPERATOR(@extschema@.=) c.subject OR l.subject OPERATOR(@extschema@.=) c.other)
					 OR EXISTS (SELECT FROM credit.relation o WHERE o.person OPERATOR(@extschema@.=) c.subject OR o.person OPERATOR(@extschema@.=) c.other))) x
		-- Without a measure: the mark that brought one was taken away.
		WHERE cardinality(x.measures) > 0
		   OR x.marked AND cardinality(CASE WHEN x.person THEN v_marked_person ELSE v_marked_organization END) > 0
		ORDER BY x.id LIMIT v_left;
		GET DIAGNOSTICS v_count = ROW_COUNT;
		v_left := v_left - v_count;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_changes(credit.cursor, integer) IS
	'what was added, changed and ended for the measures of whoever reads since the cursor (NULL: from the beginning), in an order in which it can be applied; keep the last row''s cursor in the transaction that applies; a transaction that commits late is not skipped, it comes later; error for a cursor of a register that was restored since';
REVOKE ALL ON FUNCTION @extschema@.credit_changes(credit.cursor, integer) FROM PUBLIC;


CREATE FUNCTION @extschema@.credit_create_publication(publication name, department text) RETURNS text
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_department text := credit.known_department(department);
	r record;
	v_filter text;
BEGIN
	SELECT bool_or(l.binds_person AND l.court_mark IS NULL) AS persons, bool_or(l.binds_organization AND l.court_mark IS NULL) AS organizations,
		   bool_or(l.binds_person AND l.court_mark IS NOT NULL) AS marked_persons, bool_or(l.binds_organization AND l.court_mark IS NOT NULL) AS marked_organizations,
		   (SELECT array_agg(DISTINCT t ORDER BY t) FROM credit.measure_list k, unnest(k.binds_through) t WHERE v_department = ANY (k.departments)) AS roles,
		   array_agg(DISTINCT l.measure::text ORDER BY l.measure::text) AS measures
	INTO r FROM credit.measure_list l WHERE v_department = ANY (l.departments);
	IF r.measures IS NULL THEN
		RAISE EXCEPTION '%', format(credit.message('the plan gives department "%s" no measure'), v_department) USING ERRCODE = 'undefined_object';
	END IF;
	-- Persons are reached through organizations, whose listings must then be there.
	v_filter := concat_ws(' OR ',
		CASE WHEN r.persons THEN 'person AND change IN (''added'', ''changed'', ''ended'')' END,
		CASE WHEN r.organizations OR r.roles IS NOT NULL THEN 'NOT person AND change IN (''added'', ''changed'', ''ended'')' END,
		CASE WHEN NOT r.persons AND r.marked_persons THEN 'person AND marked AND change IN (''added'', ''changed'', ''ended'')' END,
		CASE WHEN NOT r.organizations AND r.marked_organizations THEN 'NOT person AND marked AND change IN (''added'', ''changed'', ''ended'')' END,
		CASE WHEN r.roles IS NOT NULL THEN format('role = ANY (%L::text[])', r.roles) END,
		format('measure = ANY (%L::text[])', r.measures),
		'change = ''linked''');
	EXECUTE format('CREATE PUBLICATION %I FOR TABLE credit.change (id, at, change, listing, version, subject, other, person, role, measure, court, case_no, '
				   'decision_no, decided_on, grounds, since, until, stays, exit_ban, ended) WHERE (%s) WITH (publish = ''insert'')', publication, v_filter);
	RETURN v_filter;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_create_publication(name, text) IS
	'makes a publication of credit.change with the rows and columns that a department''s measures need; for whoever may publish the table; returns the row filter';
REVOKE ALL ON FUNCTION @extschema@.credit_create_publication(name, text) FROM PUBLIC;

CREATE FUNCTION credit.follow_change() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_push bigint;
BEGIN
	IF NEW.change = 'linked' THEN
		INSERT INTO credit.court (name) VALUES ('-') ON CONFLICT DO NOTHING;
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at) VALUES ('-', 'change_identifier', '-', NEW.at::date, NEW.at) RETURNING id INTO v_push;
		INSERT INTO credit.subject_link (kind, subject, other, since, known_from, event) VALUES ('same', NEW.subject, NEW.other, NEW.at::date, NEW.at, v_push)
		ON CONFLICT DO NOTHING;
		RETURN NULL;
	ELSIF NEW.change IN ('suspended', 'resumed') THEN
		INSERT INTO credit.measure_event (measure, action, at, reason)
		VALUES (NEW.measure::credit.measure, CASE NEW.change WHEN 'suspended' THEN 'suspend' ELSE 'resume' END, NEW.since, '-');
		RETURN NULL;
	END IF;

	-- A push of each court stands for all that is followed of it, and says how current the copy is.
	INSERT INTO credit.court (name, last_push_at) VALUES (NEW.court, NEW.at) ON CONFLICT (name) DO UPDATE SET last_push_at = GREATEST(court.last_push_at, NEW.at);
	INSERT INTO credit.push (court, push_no, mode, applied_at, records, digest) VALUES (NEW.court, '-', 'delta', NEW.at, 0, 0) ON CONFLICT DO NOTHING;
	SELECT p.id INTO v_push FROM credit.push p WHERE p.court = NEW.court AND p.push_no = '-';
	IF NEW.change IN ('added', 'changed', 'ended') THEN
		UPDATE credit.listing l SET known_until = GREATEST(NEW.at, l.known_from + '1 microsecond'::interval) WHERE l.listing = NEW.listing AND l.known_until = 'infinity';
		INSERT INTO credit.listing (id, listing, subject, exit_ban, not_public, since, until, known_from, ended, stays, case_no, case_key, court, push, source_digest, fact_digest)
		VALUES (NEW.version, NEW.listing, NEW.subject, NEW.exit_ban, true, NEW.since, NEW.until,
				GREATEST(NEW.at, (SELECT max(l.known_until) FROM credit.listing l WHERE l.listing = NEW.listing)),
				NEW.ended, NEW.stays, NEW.case_no, credit.case_key(NEW.case_no), NEW.court, v_push, gen_random_uuid(), gen_random_uuid());
		INSERT INTO credit.listing_record (id, name, decision_no, decided_on, grounds) VALUES (NEW.version, '-', NEW.decision_no, NEW.decided_on, NEW.grounds);
	ELSIF NEW.change IN ('bound', 'released') THEN
		UPDATE credit.relation o SET known_until = GREATEST(NEW.at, o.known_from + '1 microsecond'::interval)
		WHERE o.listing = NEW.listing AND o.person OPERATOR(@extschema@.=) NEW.subject AND o.role = NEW.role AND o.known_until = 'infinity';
		INSERT INTO credit.relation (listing, person, organization, role, since, until, known_from, push)
		VALUES (NEW.listing, NEW.subject, NEW.other, NEW.role, NEW.since, NEW.until,
				GREATEST(NEW.at, (SELECT max(o.known_until) FROM credit.relation o WHERE o.listing = NEW.listing AND o.person OPERATOR(@extschema@.=) NEW.subject AND o.role = NEW.role)), v_push);
	ELSE
		UPDATE credit.exemption x SET known_until = GREATEST(NEW.at, x.known_from + '1 microsecond'::interval) WHERE x.exemption = NEW.version AND x.known_until = 'infinity';
		INSERT INTO credit.court_event (court, action, document_no, decided_on, at) VALUES (NEW.court, 'exempt', '-', NEW.at::date, NEW.at) RETURNING id INTO v_push;
		INSERT INTO credit.exemption (subject, measure, since, until, known_from, exemption, scope, approval_no, court, event)
		VALUES (NEW.subject, NEW.measure::credit.measure, NEW.since, NEW.until, NEW.at, NEW.version, pg_catalog.convert_from('\xe8a781e689a7e8a18ce6b395e999a2e689b9e58786e69687e4bbb6', 'UTF8'), '-', NEW.court, v_push);
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION credit.follow_change() IS 'row trigger of a follower''s credit.change: makes of each change that arrives by replication what the register made; names are not sent and stand as "-"';
REVOKE ALL ON FUNCTION credit.follow_change() FROM PUBLIC;
CREATE TRIGGER follow AFTER INSERT ON credit.change FOR EACH ROW EXECUTE FUNCTION credit.follow_change();
ALTER TABLE credit.change DISABLE TRIGGER follow;

CREATE FUNCTION @extschema@.credit_follow() RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM credit.listing LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION '%', credit.message('this database has a register of its own')
			USING ERRCODE = 'object_not_in_prerequisite_state', HINT = credit.message('Follow into a database where the extension was newly created.');
	END IF;
	ALTER TABLE credit.change ENABLE REPLICA TRIGGER follow;
	-- What arrives is noted where it comes from; who listens here is told here.
	ALTER TABLE credit.change ENABLE ALWAYS TRIGGER tell_listeners;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_follow() IS
	'makes this database one that follows another''s register: what a subscription brings into credit.change becomes listings here; before CREATE SUBSCRIPTION; error where there is a register already';
REVOKE ALL ON FUNCTION @extschema@.credit_follow() FROM PUBLIC;


CREATE TABLE credit.typical_case (
	id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	court     text NOT NULL REFERENCES credit.court,
	listing   bigint NOT NULL,
	recipient text NOT NULL DEFAULT pg_catalog.convert_from('\xe58cbae58f91e694b9e5b180', 'UTF8') CHECK (recipient OPERATOR(pg_catalog.~) '\S'),
	at        timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role   name NOT NULL DEFAULT credit.acting_role()
);
COMMENT ON TABLE credit.typical_case IS 'typical cases of joint enforcement, each of one listing; what it says is in its versions, how far it is in its steps; append-only';
COMMENT ON COLUMN credit.typical_case.recipient IS 'the department to which the plan has it forwarded';
CREATE INDEX ON credit.typical_case (listing);

CREATE TABLE credit.case_version (
	typical_case bigint NOT NULL REFERENCES credit.typical_case,
	version      integer NOT NULL CHECK (version OPERATOR(pg_catalog.>) 0),
	title        text NOT NULL CHECK (title OPERATOR(pg_catalog.~) '\S'),
	body         text NOT NULL CHECK (body OPERATOR(pg_catalog.~) '\S'),
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	PRIMARY KEY (typical_case, version)
);
COMMENT ON TABLE credit.case_version IS 'what a typical case says, version by version, in Markdown; append-only';

CREATE TABLE credit.case_step (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	typical_case bigint NOT NULL REFERENCES credit.typical_case,
	step         text NOT NULL CHECK (step OPERATOR(pg_catalog.=) ANY (ARRAY['approved', 'forwarded', 'received', 'withdrawn'])),
	version      integer NOT NULL,
	document_no  text CHECK (document_no OPERATOR(pg_catalog.~) '\S'),
	day          date NOT NULL,
	reason       text,
	at           timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	FOREIGN KEY (typical_case, version) REFERENCES credit.case_version
);
COMMENT ON TABLE credit.case_step IS 'approval, forwarding, receipt and withdrawal of typical cases; append-only';
COMMENT ON COLUMN credit.case_step.version IS 'the version that was approved, forwarded or received';
CREATE INDEX ON credit.case_step (typical_case);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.typical_case FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.case_version FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.case_step FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

/* No identifier, and no name of a person */

CREATE FUNCTION credit.bare(p_text text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	-- One width, Chinese digits as digits, and nothing of what people and Markdown write between characters.
	SELECT regexp_replace(translate(upper(normalize(p_text, NFKC)), pg_catalog.convert_from('\xe38087e99bb6e4b880e4ba8ce4b889e59b9be4ba94e585ade4b883e585abe4b99d', 'UTF8'), '00123456789'),
						  '[\s!-/:-@[-`{-~\u00a0-\u00bf\u200b-\u206f\u2212\u3000-\u303f\ufeff]', '', 'g')
$$;
COMMENT ON FUNCTION credit.bare(text) IS 'a text without its spelling: width, separators, marks';
REVOKE ALL ON FUNCTION credit.bare(text) FROM PUBLIC;

CREATE FUNCTION credit.names_somebody(p_text text) RETURNS boolean
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	-- A character written by its number could be any; seventeen digits of a citizen number determine the last.
	SELECT p_text ~ '&#' OR EXISTS (
		SELECT FROM credit.bare(p_text) t, generate_series(1, length(t) - 14) p
		WHERE substr(t, p, 15) ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{7}'
		  AND (length(substr(t, p, 18)) = 18 AND @extschema@.credit_try_subject(substr(t, p, 18)) IS NOT NULL
			   OR substr(t, p, 17) ~ '^[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}$'
			   OR substr(t, p, 15) ~ '^[1-8][0-9]{7}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}$'
				  AND substr(' ' || t, p, 1) !~ '[0-9]' AND substr(t, p + 15, 1) !~ '[0-9]'))
$$;
COMMENT ON FUNCTION credit.names_somebody(text) IS 'whether a text has an identifier in it, in any width and spacing, or what could be a citizen number of either form';
REVOKE ALL ON FUNCTION credit.names_somebody(text) FROM PUBLIC;

CREATE FUNCTION credit.refuse_names() RETURNS trigger
	LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_row jsonb := to_jsonb(NEW);
	v_text text := concat_ws(E'\n', v_row ->> 'title', v_row ->> 'body', v_row ->> 'document_no', v_row ->> 'reason');
	l credit.listing;
BEGIN
	IF credit.names_somebody(v_text) THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not show an identifier')
			USING ERRCODE = 'check_violation', HINT = credit.message('Leave it out, or mask it as credit_mask does.');
	END IF;
	SELECT x.* INTO l FROM credit.typical_case c JOIN credit.listing x ON x.listing = c.listing AND x.known_until = 'infinity' WHERE c.id = NEW.typical_case;
	IF strpos(credit.bare(v_text), credit.bare(l.case_no)) > 0 THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not show its full case number') USING ERRCODE = 'check_violation';
	ELSIF @extschema@.credit_subject_kind(l.subject) = 'person' AND EXISTS (
		SELECT FROM unnest(credit.identifiers_of(l.subject)) i JOIN credit.party p ON p.subject OPERATOR(@extschema@.=) i
		WHERE length(credit.bare(p.name)) > 1 AND strpos(credit.bare(v_text), credit.bare(p.name)) > 0) THEN
		RAISE EXCEPTION '%', credit.message('a typical case must not name the person') USING ERRCODE = 'check_violation', HINT = credit.message(pg_catalog.convert_from('\x5772697465207468652066616d696c79206e616d6520616e6420e69f902e', 'UTF8'));
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION credit.refuse_names() IS 'row trigger of credit.case_version and credit.case_step: refuses an identifier, the full case number, and the name of the person whom the case is about';
REVOKE ALL ON FUNCTION credit.refuse_names() FROM PUBLIC;
CREATE TRIGGER refuse_names BEFORE INSERT ON credit.case_step FOR EACH ROW EXECUTE FUNCTION credit.refuse_names();
CREATE TRIGGER refuse_names BEFORE INSERT ON credit.case_version FOR EACH ROW EXECUTE FUNCTION credit.refuse_names();

/* May the listing be told of at all?  Revoked and made not public count from when they are decided, on cases in progress too. */

CREATE FUNCTION credit.tellable(p_listing bigint) RETURNS boolean
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT EXISTS (SELECT FROM credit.listing l
				   WHERE l.listing = p_listing AND l.known_until = 'infinity' AND NOT l.not_public AND l.ended IS DISTINCT FROM 'revoked'
					 AND COALESCE(now() < credit.disclosure_end(l.until), true))
$$;
COMMENT ON FUNCTION credit.tellable(bigint) IS 'whether a listing is fit for publication, not revoked, and not over for five years';
REVOKE ALL ON FUNCTION credit.tellable(bigint) FROM PUBLIC;

/* States */

CREATE VIEW credit.case_state WITH (security_barrier) AS
	SELECT x.* FROM (
		SELECT c.id, c.court, c.recipient, v.version, v.title,
			   CASE WHEN s.step IS NULL
						 OR s.version OPERATOR(pg_catalog.<) v.version AND s.step OPERATOR(pg_catalog.=) ANY (ARRAY['approved', 'withdrawn']) THEN 'draft'
					ELSE s.step END AS state,
			   s.document_no, s.day, c.at AS drafted_at
		FROM credit.typical_case c
		JOIN LATERAL (SELECT y.version, y.title FROM credit.case_version y WHERE y.typical_case OPERATOR(pg_catalog.=) c.id ORDER BY y.version DESC LIMIT 1) v ON true
		LEFT JOIN LATERAL (SELECT y.* FROM credit.case_step y WHERE y.typical_case OPERATOR(pg_catalog.=) c.id ORDER BY y.id DESC LIMIT 1) s ON true) x
	WHERE credit.sees(x.court, CASE WHEN x.state OPERATOR(pg_catalog.=) ANY (ARRAY['forwarded', 'received'])
									AND EXISTS (SELECT FROM credit.typical_case c JOIN credit.listing l ON l.listing OPERATOR(pg_catalog.=) c.listing AND l.known_until OPERATOR(pg_catalog.=) 'infinity'
												WHERE c.id OPERATOR(pg_catalog.=) x.id AND NOT l.not_public AND l.ended IS DISTINCT FROM 'revoked'
													  AND COALESCE(pg_catalog.now() OPERATOR(pg_catalog.<) credit.disclosure_end(l.until), true)) THEN x.recipient END);
COMMENT ON VIEW credit.case_state IS
	'typical cases with their latest version and state: draft, approved, forwarded, received, withdrawn; a court sees its own, the bureau what was forwarded to it and not taken back';

CREATE FUNCTION credit.own_case(p_case bigint, p_states text[], p_step text) RETURNS credit.case_state
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state;
BEGIN
	-- Two clerks at once: the second waits and then sees what the first did.
	PERFORM FROM credit.typical_case x WHERE x.id = p_case FOR UPDATE;
	SELECT * INTO c FROM credit.case_state x WHERE x.id = p_case;
	IF NOT FOUND OR NOT (credit.acts_for(c.court) OR c.state IN ('forwarded', 'received') AND credit.acts_for_department(c.recipient)) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no case %s'), COALESCE(p_case::text, 'null')) USING ERRCODE = 'undefined_object';
	ELSIF 'withdrawn' <> p_step AND NOT credit.tellable((SELECT x.listing FROM credit.typical_case x WHERE x.id = p_case)) THEN
		RAISE EXCEPTION '%', format(credit.message('the listing of case %s is not to be told of any more'), p_case)
			USING ERRCODE = 'check_violation', DETAIL = credit.message('It was revoked, is not fit for publication, or ended five years ago.'), HINT = credit.message('Withdraw the case: credit_withdraw_case.');
	ELSIF c.state <> ALL (p_states) THEN
		RAISE EXCEPTION '%', format(credit.message('this step does not follow in case %s'), p_case)
			USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = format(credit.message('The case is %s.'), c.state),
				  HINT = credit.message('The order is: draft, edit, approve, forward, receive; what was forwarded can be withdrawn.');
	END IF;
	RETURN c;
END
$$;
COMMENT ON FUNCTION credit.own_case(bigint, text[], text) IS 'locks a case of whoever acts, for a step; error for another''s, where it is in none of these states, and where its listing is not to be told of';
REVOKE ALL ON FUNCTION credit.own_case(bigint, text[], text) FROM PUBLIC;

CREATE FUNCTION credit.add_case_step(c credit.case_state, p_step text, p_document_no text, p_day date, p_reason text) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF p_step <> 'withdrawn' AND COALESCE(p_document_no !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('the document of this step is missing') USING ERRCODE = 'invalid_parameter_value';
	ELSIF p_step = 'withdrawn' AND COALESCE(p_reason !~ '\S', true) THEN
		RAISE EXCEPTION '%', credit.message('a reason is required') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.require_day(p_day, c.day);
	INSERT INTO credit.case_step (typical_case, step, version, document_no, day, reason) VALUES (c.id, p_step, c.version, p_document_no, p_day, p_reason);
END
$$;
COMMENT ON FUNCTION credit.add_case_step(credit.case_state, text, text, date, text) IS 'puts a step of a case on record';
REVOKE ALL ON FUNCTION credit.add_case_step(credit.case_state, text, text, date, text) FROM PUBLIC;

/* What the court and the bureau do */

CREATE FUNCTION @extschema@.credit_draft_case(listing bigint, title text DEFAULT NULL) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_court text := credit.court_of(listing);
	l credit.listing;
	r credit.listing_record;
	v_person boolean;
	v_who text;
	v_done text;
	v_measures integer;
	v_case bigint;
BEGIN
	SELECT * INTO l FROM credit.listing x WHERE x.listing = credit_draft_case.listing AND x.known_until = 'infinity';
	SELECT * INTO r FROM credit.listing_record x WHERE x.id = l.id;
	IF NOT credit.tellable(listing) THEN
		RAISE EXCEPTION '%', format(credit.message('listing %s is not fit for a typical case'), listing)
			USING ERRCODE = 'check_violation', DETAIL = CASE WHEN l.not_public THEN credit.message('It is not fit for publication.')
															WHEN l.ended = 'revoked' THEN credit.message('It was revoked: it should never have been.')
															ELSE credit.message('It ended five years ago.') END;
	END IF;
	v_person := @extschema@.credit_subject_kind(l.subject) = 'person';
	v_who := CASE WHEN v_person THEN left(r.name, 1) || pg_catalog.convert_from('\xe69f90', 'UTF8') ELSE r.name END;
	SELECT count(DISTINCT m.measure) INTO v_measures FROM @extschema@.credit_measures(l.subject, GREATEST(l.since, LEAST(COALESCE(l.until, 'infinity') - '1 second'::interval, now()))) m WHERE m.case_no = l.case_no;
	SELECT string_agg(format(pg_catalog.convert_from('\x2d202573efbc9a2573efbc8c25732573efbc882573efbc89', 'UTF8'), COALESCE(f.department, pg_catalog.convert_from('\xe69c89e585b3e983a8e997a8', 'UTF8')), rtrim(m.title, pg_catalog.convert_from('\xe38082', 'UTF8')), o.name,
							 CASE WHEN f.amount IS NOT NULL THEN format(pg_catalog.convert_from('\xefbc8ce6b689e58f8ae98791e9a29d2573e58583', 'UTF8'), trim_scale(f.amount)) ELSE '' END, to_char(f.decided_on, pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822', 'UTF8'))), E'\n' ORDER BY f.decided_on, f.id)
	INTO v_done
	FROM credit.current_feedback f
	JOIN credit.outcome o ON o.code = f.outcome
	JOIN LATERAL (SELECT x.title FROM credit.measure_list x WHERE x.measure OPERATOR(@extschema@.=) f.measure ORDER BY x.valid_from DESC LIMIT 1) m ON true
	WHERE f.version IN (SELECT x.id FROM credit.listing x WHERE x.listing = credit_draft_case.listing) AND f.outcome <> 'not_applicable';

	INSERT INTO credit.typical_case (court, listing) VALUES (v_court, listing) RETURNING id INTO v_case;
	INSERT INTO credit.case_version (typical_case, version, title, body)
	VALUES (v_case, 1, COALESCE(NULLIF(btrim(credit_draft_case.title), ''), format(pg_catalog.convert_from('\x2573e5a4b1e4bfa1e88194e59088e683a9e68892e6a188', 'UTF8'), v_who)),
		format(pg_catalog.convert_from('\x232320e4b880e38081e59fbae69cace68385e586b50a0ae8a2abe689a7e8a18ce4baba25732573efbc8ce59ba02573efbc8c2573e4ba8e2573e586b3e5ae9ae5b086e585b6e7bab3e585a5e5a4b1e4bfa1e8a2abe689a7e8a18ce4babae5908de58d95efbc8ce6a188e58fb7e4b8ba2573e380820a0a232320e4ba8ce38081e88194e59088e683a9e688920a0ae7bab3e585a5e5908de58d95e5908eefbc8ce4be9de785a7e8a18ce58aa8e8aea1e58892e98082e794a8e683a9e68892e68eaae696bd2573e9a1b9e3808225730a0a232320e4b889e38081e69588e69e9c0a0a25730a0a232320e59b9be38081e585b8e59e8be6848fe4b9890a0aefbc88e794b1e689a7e8a18ce6b395e999a2e692b0e58699e38082efbc890a', 'UTF8'),
			   v_who, CASE WHEN v_person THEN pg_catalog.convert_from('\xefbc88e887aae784b6e4babaefbc89', 'UTF8') ELSE '' END,
			   COALESCE(NULLIF(r.ground_text, ''), pg_catalog.convert_from('\xe69c89e5b1a5e8a18ce883bde58a9be8808ce68b92e4b88de5b1a5e8a18ce7949fe69588e6b395e5be8be69687e4b9a6e7a1aee5ae9ae79a84e4b989e58aa1', 'UTF8')),
			   v_court, to_char(COALESCE(r.decided_on, r.published_on, (l.since AT TIME ZONE 'Asia/Shanghai')::date), pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822', 'UTF8')),
			   regexp_replace(l.case_no, pg_catalog.convert_from('\x28e689a75b5e302d39efbc902defbc995d2a295b302d39efbc902defbc995d2b', 'UTF8'), pg_catalog.convert_from('\x5c31c397c397', 'UTF8')), v_measures,
			   COALESCE(pg_catalog.convert_from('\xe59084e983a8e997a8e5ae9ee696bde68385e586b5efbc9a0a0a', 'UTF8') || v_done, pg_catalog.convert_from('\xe688aae887b3e695b4e79086e697b6e5b09ae697a0e983a8e997a8e58f8de9a688e38082', 'UTF8')),
			   CASE WHEN l.ended IS NULL AND l.until <= now() OR l.ended = 'expired' THEN pg_catalog.convert_from('\xe69c9fe99990e5b18ae6bba1efbc8ce683a9e68892e68eaae696bde5b7b2e4be9de6b395e7bb88e6ada2e38082', 'UTF8')
					WHEN l.stays @> now() THEN pg_catalog.convert_from('\xe4be9de69c89e585b3e8a381e5ae9aefbc8ce683a9e68892e68eaae696bde78eb0e69a82e5819ce98082e794a8e38082', 'UTF8')
					WHEN l.ended = 'removed' THEN format(pg_catalog.convert_from('\xe8afa5e8a2abe689a7e8a18ce4babae5b7b2e4ba8e2573e7a7bbe587bae5908de58d95efbc882573efbc89e38082', 'UTF8'), to_char(l.until AT TIME ZONE 'Asia/Shanghai', pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822', 'UTF8')),
										COALESCE((SELECT x.name FROM credit.removal_reason x WHERE x.code = l.end_reason), pg_catalog.convert_from('\xe4be9de6b395e588a0e999a4', 'UTF8')))
					ELSE pg_catalog.convert_from('\xe8afa5e8a2abe689a7e8a18ce4babae4bb8de59ca8e5908de58d95e4b8ade38082', 'UTF8') END));
	RETURN v_case;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_draft_case(bigint, text) IS
	'collates a typical case from a listing of the court and what departments fed back on it, without identifier, name of a person or full case number; returns the case''s number; error for a listing that is not fit for publication or was revoked';
REVOKE ALL ON FUNCTION @extschema@.credit_draft_case(bigint, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_edit_case(typical_case bigint, title text, body text) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{draft,approved,withdrawn}', 'edited');
BEGIN
	INSERT INTO credit.case_version (typical_case, version, title, body) VALUES (c.id, c.version + 1, credit_edit_case.title, credit_edit_case.body);
	RETURN c.version + 1;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_edit_case(bigint, text, text) IS
	'another version of a case that has not been forwarded, or was withdrawn, to be approved anew; returns its number; error for one with an identifier or the person''s name in it';
REVOKE ALL ON FUNCTION @extschema@.credit_edit_case(bigint, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_approve_case(typical_case bigint, document_no text, day date) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_case_step(credit.own_case(typical_case, '{draft}', 'approved'), 'approved', document_no, day, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_approve_case(bigint, text, date) IS 'approves the latest version of a case';
REVOKE ALL ON FUNCTION @extschema@.credit_approve_case(bigint, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_forward_case(typical_case bigint, document_no text, day date) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.add_case_step(credit.own_case(typical_case, '{approved}', 'forwarded'), 'forwarded', document_no, day, NULL)
$$;
COMMENT ON FUNCTION @extschema@.credit_forward_case(bigint, text, date) IS 'forwards an approved case to the bureau, which sees it from then on';
REVOKE ALL ON FUNCTION @extschema@.credit_forward_case(bigint, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_receive_case(typical_case bigint, receipt_no text, day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{forwarded}', 'received');
BEGIN
	IF NOT credit.acts_for_department(c.recipient) THEN
		RAISE EXCEPTION '%', format(credit.message('case %s is received by department "%s"'), typical_case, c.recipient) USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM credit.add_case_step(c, 'received', receipt_no, day, NULL);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_receive_case(bigint, text, date) IS 'the bureau''s receipt for a case forwarded to it';
REVOKE ALL ON FUNCTION @extschema@.credit_receive_case(bigint, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_withdraw_case(typical_case bigint, reason text, day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state := credit.own_case(typical_case, '{draft,approved,forwarded,received}', 'withdrawn');
BEGIN
	PERFORM credit.require_court(c.court);
	PERFORM credit.add_case_step(c, 'withdrawn', NULL, day, reason);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_withdraw_case(bigint, text, date) IS 'the court takes a case back, with the reason';
REVOKE ALL ON FUNCTION @extschema@.credit_withdraw_case(bigint, text, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_case_document(typical_case bigint) RETURNS text
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	c credit.case_state;
	v credit.case_version;
BEGIN
	SELECT * INTO c FROM credit.case_state x WHERE x.id = credit_case_document.typical_case;
	IF NOT FOUND OR NOT (credit.acts_for(c.court) OR c.state IN ('forwarded', 'received') AND credit.acts_for_department(c.recipient)
					   AND credit.tellable((SELECT x.listing FROM credit.typical_case x WHERE x.id = c.id))) THEN
		RAISE EXCEPTION '%', format(credit.message('there is no case %s'), COALESCE(typical_case::text, 'null')) USING ERRCODE = 'undefined_object';
	END IF;
	SELECT * INTO v FROM credit.case_version x WHERE x.typical_case = c.id AND x.version = c.version;
	RETURN format(pg_catalog.convert_from('\x2320e88194e59088e683a9e68892e585b8e59e8be6a188e4be8befbc9a25730a0a25730a2573e695b4e790860ae7acac2573e7a8bfefbc882573efbc890a', 'UTF8'), v.title, v.body, c.court, c.version,
				  CASE c.state WHEN 'draft' THEN pg_catalog.convert_from('\xe88d89e7a8bf', 'UTF8') WHEN 'approved' THEN pg_catalog.convert_from('\xe5b7b2e5aea1e5ae9a', 'UTF8') WHEN 'forwarded' THEN pg_catalog.convert_from('\xe5b7b2e68aa5e98081', 'UTF8') || c.recipient
							   WHEN 'received' THEN c.recipient || pg_catalog.convert_from('\xe5b7b2e7adbee694b6', 'UTF8') ELSE pg_catalog.convert_from('\xe5b7b2e692a4e59b9e', 'UTF8') END
				  || CASE WHEN c.document_no IS NOT NULL AND c.state <> 'draft' THEN pg_catalog.convert_from('\xefbc8c', 'UTF8') || c.document_no ELSE '' END);
END
$$;
COMMENT ON FUNCTION @extschema@.credit_case_document(bigint) IS 'a typical case as a document in Markdown, of the latest version, with its state; error for one that the caller does not see';
REVOKE ALL ON FUNCTION @extschema@.credit_case_document(bigint) FROM PUBLIC;


CREATE TABLE credit.division (
	code     integer PRIMARY KEY CHECK (code BETWEEN 100000 AND 999999),
	name     text NOT NULL CHECK (name OPERATOR(pg_catalog.~) '\S'),
	built_in boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE credit.division IS 'divisions that figures tell apart, by their six-digit code: provinces, the cities of Shandong, the districts of Jinan, and what the office adds; a number of another division is counted with its city or its province';
COMMENT ON COLUMN credit.division.code IS 'as in the identifier; a city ends in 00, a province in 0000';
INSERT INTO credit.division (code, name, built_in)
SELECT d.code, d.name, true FROM (VALUES
	(100000, pg_catalog.convert_from('\xe59bbde5aeb6e799bbe8aeb0e69cbae585b3', 'UTF8')),
	(110000, pg_catalog.convert_from('\xe58c97e4baace5b882', 'UTF8')), (120000, pg_catalog.convert_from('\xe5a4a9e6b4a5e5b882', 'UTF8')), (130000, pg_catalog.convert_from('\xe6b2b3e58c97e79c81', 'UTF8')), (140000, pg_catalog.convert_from('\xe5b1b1e8a5bfe79c81', 'UTF8')), (150000, pg_catalog.convert_from('\xe58685e89299e58fa4e887aae6b2bbe58cba', 'UTF8')),
	(210000, pg_catalog.convert_from('\xe8bebde5ae81e79c81', 'UTF8')), (220000, pg_catalog.convert_from('\xe59089e69e97e79c81', 'UTF8')), (230000, pg_catalog.convert_from('\xe9bb91e9be99e6b19fe79c81', 'UTF8')), (310000, pg_catalog.convert_from('\xe4b88ae6b5b7e5b882', 'UTF8')), (320000, pg_catalog.convert_from('\xe6b19fe88b8fe79c81', 'UTF8')),
	(330000, pg_catalog.convert_from('\xe6b599e6b19fe79c81', 'UTF8')), (340000, pg_catalog.convert_from('\xe5ae89e5bebde79c81', 'UTF8')), (350000, pg_catalog.convert_from('\xe7a68fe5bbbae79c81', 'UTF8')), (360000, pg_catalog.convert_from('\xe6b19fe8a5bfe79c81', 'UTF8')), (370000, pg_catalog.convert_from('\xe5b1b1e4b89ce79c81', 'UTF8')),
	(410000, pg_catalog.convert_from('\xe6b2b3e58d97e79c81', 'UTF8')), (420000, pg_catalog.convert_from('\xe6b996e58c97e79c81', 'UTF8')), (430000, pg_catalog.convert_from('\xe6b996e58d97e79c81', 'UTF8')), (440000, pg_catalog.convert_from('\xe5b9bfe4b89ce79c81', 'UTF8')), (450000, pg_catalog.convert_from('\xe5b9bfe8a5bfe5a3aee6978fe887aae6b2bbe58cba', 'UTF8')),
	(460000, pg_catalog.convert_from('\xe6b5b7e58d97e79c81', 'UTF8')), (500000, pg_catalog.convert_from('\xe9878de5ba86e5b882', 'UTF8')), (510000, pg_catalog.convert_from('\xe59b9be5b79de79c81', 'UTF8')), (520000, pg_catalog.convert_from('\xe8b4b5e5b79ee79c81', 'UTF8')), (530000, pg_catalog.convert_from('\xe4ba91e58d97e79c81', 'UTF8')),
	(540000, pg_catalog.convert_from('\xe8a5bfe8978fe887aae6b2bbe58cba', 'UTF8')), (610000, pg_catalog.convert_from('\xe99995e8a5bfe79c81', 'UTF8')), (620000, pg_catalog.convert_from('\xe79498e88283e79c81', 'UTF8')), (630000, pg_catalog.convert_from('\xe99d92e6b5b7e79c81', 'UTF8')), (640000, pg_catalog.convert_from('\xe5ae81e5a48fe59b9ee6978fe887aae6b2bbe58cba', 'UTF8')),
	(650000, pg_catalog.convert_from('\xe696b0e79686e7bbb4e590bee5b094e887aae6b2bbe58cba', 'UTF8')), (710000, pg_catalog.convert_from('\xe58fb0e6b9bee79c81', 'UTF8')), (810000, pg_catalog.convert_from('\xe9a699e6b8afe789b9e588abe8a18ce694bfe58cba', 'UTF8')), (820000, pg_catalog.convert_from('\xe6beb3e997a8e789b9e588abe8a18ce694bfe58cba', 'UTF8')),
	-- GB/T 2260 has Taiwan under 71; the residence permit for its residents begins with 83.
	(830000, pg_catalog.convert_from('\xe58fb0e6b9bee5b185e6b091e5b185e4bd8fe8af81', 'UTF8')),
	(370100, pg_catalog.convert_from('\xe6b58ee58d97e5b882', 'UTF8')), (370200, pg_catalog.convert_from('\xe99d92e5b29be5b882', 'UTF8')), (370300, pg_catalog.convert_from('\xe6b784e58d9ae5b882', 'UTF8')), (370400, pg_catalog.convert_from('\xe69ea3e5ba84e5b882', 'UTF8')), (370500, pg_catalog.convert_from('\xe4b89ce890a5e5b882', 'UTF8')),
	(370600, pg_catalog.convert_from('\xe7839fe58fb0e5b882', 'UTF8')), (370700, pg_catalog.convert_from('\xe6bd8de59d8ae5b882', 'UTF8')), (370800, pg_catalog.convert_from('\xe6b58ee5ae81e5b882', 'UTF8')), (370900, pg_catalog.convert_from('\xe6b3b0e5ae89e5b882', 'UTF8')), (371000, pg_catalog.convert_from('\xe5a881e6b5b7e5b882', 'UTF8')),
	(371100, pg_catalog.convert_from('\xe697a5e785a7e5b882', 'UTF8')), (371200, pg_catalog.convert_from('\xe88eb1e88a9ce5b882efbc8832303139e5b9b4e692a4e99480efbc89', 'UTF8')), (371300, pg_catalog.convert_from('\xe4b8b4e6b282e5b882', 'UTF8')), (371400, pg_catalog.convert_from('\xe5beb7e5b79ee5b882', 'UTF8')), (371500, pg_catalog.convert_from('\xe8818ae59f8ee5b882', 'UTF8')),
	(371600, pg_catalog.convert_from('\xe6bba8e5b79ee5b882', 'UTF8')), (371700, pg_catalog.convert_from('\xe88f8fe6b3bde5b882', 'UTF8')),
	(370102, pg_catalog.convert_from('\xe58e86e4b88be58cba', 'UTF8')), (370103, pg_catalog.convert_from('\xe5b882e4b8ade58cba', 'UTF8')), (370104, pg_catalog.convert_from('\xe6a790e88dabe58cba', 'UTF8')), (370105, pg_catalog.convert_from('\xe5a4a9e6a1a5e58cba', 'UTF8')), (370112, pg_catalog.convert_from('\xe58e86e59f8ee58cba', 'UTF8')),
	(370113, pg_catalog.convert_from('\xe995bfe6b885e58cba', 'UTF8')), (370114, pg_catalog.convert_from('\xe7aba0e4b898e58cba', 'UTF8')), (370115, pg_catalog.convert_from('\xe6b58ee998b3e58cba', 'UTF8')), (370116, pg_catalog.convert_from('\xe88eb1e88a9ce58cba', 'UTF8')), (370117, pg_catalog.convert_from('\xe992a2e59f8ee58cba', 'UTF8')),
	(370124, pg_catalog.convert_from('\xe5b9b3e998b4e58ebf', 'UTF8')), (370126, pg_catalog.convert_from('\xe59586e6b2b3e58ebf', 'UTF8')), (371202, pg_catalog.convert_from('\xe88eb1e88a9ce5b882e88eb1e59f8ee58cbaefbc8832303139e5b9b4e692a4e99480efbc89', 'UTF8')), (371203, pg_catalog.convert_from('\xe88eb1e88a9ce5b882e992a2e59f8ee58cbaefbc8832303139e5b9b4e692a4e99480efbc89', 'UTF8'))) d (code, name);


CREATE FUNCTION credit.figure_division(p_division text) RETURNS integer
	LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(max(d.code), 0)
	FROM (SELECT CASE WHEN p_division ~ '^[1-9][0-9]{5}$' THEN p_division::integer END AS code) n
	JOIN credit.division d ON d.code IN (n.code, n.code / 100 * 100, n.code / 10000 * 10000)
$$;
COMMENT ON FUNCTION credit.figure_division(text) IS 'the division of credit.division under which a number of this one is counted: itself, its city or its province; 0 for a number without one, and where none of them is there';
REVOKE ALL ON FUNCTION credit.figure_division(text) FROM PUBLIC;

CREATE FUNCTION credit.ground_bits(p_grounds smallint[]) RETURNS smallint
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT bit_or(1 << (g - 1))::smallint FROM unnest(p_grounds) g
$$;
COMMENT ON FUNCTION credit.ground_bits(smallint[]) IS 'the grounds of art. 1 as one number: 1 for the first, 2 for the second, 4 for the third, and their sum for several';
REVOKE ALL ON FUNCTION credit.ground_bits(smallint[]) FROM PUBLIC;

CREATE VIEW credit.list_event WITH (security_invoker) AS
	SELECT 'added' AS event, l.known_from AS at, l.id AS version, l.listing, l.subject, l.court, false AS performed
	FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) l.listing
	UNION ALL
	-- A later version of what had ended is no second end.
	SELECT l.ended, l.known_from, l.id, l.listing, l.subject, l.court,
		   l.ended OPERATOR(pg_catalog.=) 'removed'
		   AND (l.end_reason OPERATOR(pg_catalog.=) 'active_performance' OR l.end_reason OPERATOR(pg_catalog.~) pg_catalog.convert_from('\x5e28e5b7b27ce585a8e983a87ce5b7b2e585a8e983a8293fe5b1a5e8a18ce5ae8ce6af9524', 'UTF8')
				OR EXISTS (SELECT FROM credit.removal_reason r
						   WHERE r.code OPERATOR(pg_catalog.=) ANY (ARRAY['performed', 'settlement_performed'])
							 AND l.end_reason OPERATOR(pg_catalog.=) ANY (ARRAY[r.code, r.name])))
	FROM credit.listing l
	WHERE l.ended OPERATOR(pg_catalog.=) ANY (ARRAY['removed', 'revoked'])
	  AND NOT EXISTS (SELECT FROM credit.listing b
					  WHERE b.subject OPERATOR(@extschema@.=) l.subject AND b.listing OPERATOR(pg_catalog.=) l.listing
						AND b.known_until OPERATOR(pg_catalog.=) l.known_from AND b.ended OPERATOR(pg_catalog.=) l.ended)
	UNION ALL
	-- A period ends by itself, whether the court puts it on record or not; one whose end came to be known, or was corrected, after it ended then.
	SELECT 'expired', GREATEST(l.until, l.known_from), l.id, l.listing, l.subject, l.court, false
	FROM credit.listing l
	WHERE (l.ended IS NULL OR l.ended OPERATOR(pg_catalog.=) 'expired') AND l.until OPERATOR(pg_catalog.<=) GREATEST(pg_catalog.now(), pg_catalog.statement_timestamp())
	  AND l.known_until OPERATOR(pg_catalog.>) GREATEST(l.until, l.known_from)
	  AND (l.known_from OPERATOR(pg_catalog.<=) l.until OR l.id OPERATOR(pg_catalog.=) l.listing
		   OR EXISTS (SELECT FROM credit.listing b
					  WHERE b.subject OPERATOR(@extschema@.=) l.subject AND b.listing OPERATOR(pg_catalog.=) l.listing
						AND b.known_until OPERATOR(pg_catalog.=) l.known_from AND b.ended IS NULL
						AND (b.until IS NULL OR b.until OPERATOR(pg_catalog.>) l.known_from)));
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON VIEW credit.list_event IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\x776861742068617070656e656420746f20746865206c6973743a2061646465642c2072656d6f7665642c207265766f6b6564207768656e207468652072656769737465722063616d6520746f20686f6c642069742c2065787069726564207768656e2074686520706572696f6420656e6465643b20706572666f726d65643a2072656d6f76656420626563617573652074686520646562746f7220706572666f726d65642028e6b395e9878ae3809432303137e3809537e58fb7206172742e20313020c2b631202831292c202832292c206172742e203220c2b63229', 'UTF8'))); END$comment$;

CREATE FUNCTION credit.day_end(p_day date) RETURNS timestamptz
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT LEAST((p_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' - '1 microsecond'::interval, GREATEST(now(), statement_timestamp()))
$$;
COMMENT ON FUNCTION credit.day_end(date) IS 'last moment of a legal day (Asia/Shanghai), or the present where the day is not over';
REVOKE ALL ON FUNCTION credit.day_end(date) FROM PUBLIC;

CREATE FUNCTION credit.known_at(p_moment timestamptz) RETURNS timestamptz
	LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN p_moment >= GREATEST(now(), statement_timestamp()) THEN 'infinity' ELSE p_moment END
$$;
COMMENT ON FUNCTION credit.known_at(timestamptz) IS 'the moment itself for one that is past; infinity for the present, of which everything counts that is known';
REVOKE ALL ON FUNCTION credit.known_at(timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.listing_figures(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, standing bigint, subjects bigint, members bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	WITH standing AS (
		SELECT l.court, l.subject, r.grounds,
			   -- A subject with several listings counts once, at the first of them, so that sums come out right.
			   row_number() OVER (PARTITION BY l.subject ORDER BY l.since, l.listing) = 1 AS first
		FROM credit.listing l JOIN credit.listing_record r ON r.id = l.id
		WHERE l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
		  AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
	), cell AS MATERIALIZED (
		SELECT s.court, @extschema@.credit_subject_kind(s.subject) = 'person' AS person, COALESCE(@extschema@.credit_division(s.subject), '') AS division, s.grounds,
			   count(*) AS standing, count(*) FILTER (WHERE s.first) AS subjects, count(DISTINCT s.subject) AS members
		FROM standing s GROUP BY 1, 2, 3, 4
	)
	SELECT c.court, c.person, d.code, g.bits, sum(c.standing)::bigint, sum(c.subjects)::bigint, sum(c.members)::bigint
	FROM cell c
	JOIN (SELECT x.division, credit.figure_division(x.division) AS code FROM (SELECT DISTINCT y.division FROM cell y) x) d ON d.division = c.division
	JOIN (SELECT x.grounds, credit.ground_bits(x.grounds) AS bits FROM (SELECT DISTINCT y.grounds FROM cell y) x) g ON g.grounds = c.grounds
	GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION credit.listing_figures(timestamptz, timestamptz) IS
	'how many listings stand at a moment, as known at another, by court, kind of subject, division and grounds; subjects: each counted once, at its first listing; members: how many it is about, however often each is listed; stayed listings stand, those in grace do not yet';
REVOKE ALL ON FUNCTION credit.listing_figures(timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.event_figures(p_since timestamptz, p_until timestamptz)
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, added bigint, removed bigint, revoked bigint, expired bigint, performed bigint, gone bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
	WITH cell AS MATERIALIZED (
		SELECT e.court, @extschema@.credit_subject_kind(e.subject) = 'person' AS person, COALESCE(@extschema@.credit_division(e.subject), '') AS division, r.grounds,
			   count(*) FILTER (WHERE e.event = 'added') AS added, count(*) FILTER (WHERE e.event = 'removed') AS removed,
			   count(*) FILTER (WHERE e.event = 'revoked') AS revoked, count(*) FILTER (WHERE e.event = 'expired') AS expired, count(*) FILTER (WHERE e.performed) AS performed,
			   -- Who stands no more is not among those who stand, unless by another listing.
			   count(DISTINCT e.subject) FILTER (WHERE e.event <> 'added') AS gone
		FROM credit.list_event e JOIN credit.listing_record r ON r.id = e.version
		WHERE e.at >= p_since AND e.at < p_until
		GROUP BY 1, 2, 3, 4
	)
	SELECT c.court, c.person, d.code, g.bits, sum(c.added)::bigint, sum(c.removed)::bigint, sum(c.revoked)::bigint, sum(c.expired)::bigint, sum(c.performed)::bigint, sum(c.gone)::bigint
	FROM cell c
	JOIN (SELECT x.division, credit.figure_division(x.division) AS code FROM (SELECT DISTINCT y.division FROM cell y) x) d ON d.division = c.division
	JOIN (SELECT x.grounds, credit.ground_bits(x.grounds) AS bits FROM (SELECT DISTINCT y.grounds FROM cell y) x) g ON g.grounds = c.grounds
	GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION credit.event_figures(timestamptz, timestamptz) IS 'what happened to the list from one moment to before another, by court, kind of subject, division and grounds; gone: how many subjects had a listing end';
REVOKE ALL ON FUNCTION credit.event_figures(timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.reach_figures(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean, in_force bigint, exempt bigint, members bigint, spared bigint)
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	-- Which measures follow hangs on a few traits of a listing (rule_reaches in src/decide.c), so listings are
	-- counted by their traits, and the rules looked at once for each of these.
	WITH RECURSIVE rule AS MATERIALIZED (
		SELECT m.measure, m.binds_person, m.binds_organization, m.binds_through, m.court_mark IS NOT NULL AS needs_mark, m.exemption IS NOT NULL AS exemptible
		FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition
		WHERE v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai' <= p_moment
		  AND COALESCE(p_moment < v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', true)
		  AND NOT COALESCE((SELECT s.action = 'suspend' FROM credit.measure_event s
							WHERE s.measure OPERATOR(@extschema@.=) m.measure AND s.at <= p_moment AND s.at <= p_known
							ORDER BY s.at DESC, s.id DESC LIMIT 1), false)
	), class AS MATERIALIZED (
		SELECT s.court, @extschema@.credit_subject_kind(s.subject) = 'person' AS person, s.exit_ban, sum(s.listings)::bigint AS listings, count(*) AS subjects
		FROM (SELECT l.court, l.subject, l.exit_ban, count(*) AS listings
			  FROM credit.listing l
			  WHERE l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
				AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
				AND (l.stays IS NULL OR NOT l.stays @> p_moment)
			  GROUP BY l.court, l.subject, l.exit_ban) s
		GROUP BY 1, 2, 3
	), post AS MATERIALIZED (
		-- Of several posts in one organization one counts.
		SELECT p.court, p.roles, count(*) AS posts, count(DISTINCT p.person) AS persons
		FROM (SELECT l.court, o.person, array_agg(DISTINCT o.role ORDER BY o.role) AS roles
			  FROM credit.relation o
			  JOIN credit.listing l ON l.subject OPERATOR(@extschema@.=) o.organization AND l.listing = o.listing
			  WHERE o.known_from <= p_known AND (o.known_until > p_known OR o.known_until = 'infinity')
				AND o.since <= p_moment AND (o.until IS NULL OR o.until > p_moment)
				AND l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
				AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
				AND (l.stays IS NULL OR NOT l.stays @> p_moment)
			  GROUP BY l.court, o.listing, o.person) p
		GROUP BY p.court, p.roles
	), linked AS (
		SELECT k.subject, k.other FROM credit.subject_link k WHERE k.kind = 'same' AND k.known_from <= p_known
		UNION
		SELECT k.other, k.subject FROM credit.subject_link k WHERE k.kind = 'same' AND k.known_from <= p_known
	), exempt AS (
		-- An exemption holds for all identifiers of its subject.
		SELECT x.subject, x.measure FROM credit.exemption x
		WHERE x.known_from <= p_known AND (x.known_until > p_known OR x.known_until = 'infinity') AND x.since <= p_moment AND x.until > p_moment
		UNION
		SELECT k.other, e.measure FROM exempt e JOIN linked k ON k.subject OPERATOR(@extschema@.=) e.subject
	), spared AS (
		SELECT e.measure, l.court, @extschema@.credit_subject_kind(l.subject) = 'person' AS person, false AS through_post, count(*) AS exempt, count(DISTINCT l.subject) AS subjects
		FROM exempt e
		JOIN rule r ON r.measure OPERATOR(@extschema@.=) e.measure AND r.exemptible
		JOIN credit.listing l ON l.subject OPERATOR(@extschema@.=) e.subject
		WHERE l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
		  AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
		  AND (l.stays IS NULL OR NOT l.stays @> p_moment)
		  AND CASE WHEN @extschema@.credit_subject_kind(l.subject) = 'person' THEN r.binds_person ELSE r.binds_organization END
		  AND (l.exit_ban OR NOT r.needs_mark)
		GROUP BY 1, 2, 3
		UNION ALL
		SELECT e.measure, l.court, true, true, count(DISTINCT (o.listing, o.person)), count(DISTINCT o.person)
		FROM exempt e
		JOIN rule r ON r.measure OPERATOR(@extschema@.=) e.measure AND r.exemptible
		JOIN credit.relation o ON o.person OPERATOR(@extschema@.=) e.subject AND o.role = ANY (r.binds_through)
		JOIN credit.listing l ON l.subject OPERATOR(@extschema@.=) o.organization AND l.listing = o.listing
		WHERE o.known_from <= p_known AND (o.known_until > p_known OR o.known_until = 'infinity')
		  AND o.since <= p_moment AND (o.until IS NULL OR o.until > p_moment)
		  AND l.known_from <= p_known AND (l.known_until > p_known OR l.known_until = 'infinity')
		  AND l.ended IS DISTINCT FROM 'revoked' AND l.since <= p_moment AND (l.until IS NULL OR l.until > p_moment)
		  AND (l.stays IS NULL OR NOT l.stays @> p_moment)
		GROUP BY 1, 2
	), reached AS (
		-- One subject can be in two classes: the larger is a size that the whole has at least.
		SELECT r.measure, c.court, c.person, false AS through_post, sum(c.listings)::bigint AS reached, max(c.subjects) AS members
		FROM rule r JOIN class c ON CASE WHEN c.person THEN r.binds_person ELSE r.binds_organization END AND (c.exit_ban OR NOT r.needs_mark)
		GROUP BY 1, 2, 3
		UNION ALL
		SELECT r.measure, p.court, true, true, sum(p.posts)::bigint, max(p.persons)
		FROM rule r JOIN post p ON p.roles && r.binds_through
		GROUP BY 1, 2
	)
	SELECT q.measure, q.court, q.person, q.through_post, q.reached - COALESCE(s.exempt, 0), COALESCE(s.exempt, 0), q.members, COALESCE(s.subjects, 0)
	FROM reached q LEFT JOIN spared s ON s.measure OPERATOR(@extschema@.=) q.measure AND s.court = q.court AND s.person = q.person AND s.through_post = q.through_post
$$;
COMMENT ON FUNCTION credit.reach_figures(timestamptz, timestamptz) IS
	'how many measures are in force at a moment, as known at another, by measure, court and kind of the subject that they bind: the rows that credit_measures gives, counted; through_post: persons in posts of listed organizations; exempt: where a court exempts the subject; members: of how many subjects at least, spared: how many are exempt';
REVOKE ALL ON FUNCTION credit.reach_figures(timestamptz, timestamptz) FROM PUBLIC;


CREATE FUNCTION credit.min_group() RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_min_group';
COMMENT ON FUNCTION credit.min_group() IS 'the setting credit.min_group';
REVOKE ALL ON FUNCTION credit.min_group() FROM PUBLIC;

CREATE TABLE credit.figure_day (
	day      date PRIMARY KEY,
	taken_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()
);
COMMENT ON TABLE credit.figure_day IS 'legal days whose figures are kept, without a gap (credit_snapshot)';

CREATE TABLE credit.listing_day (
	day       date NOT NULL REFERENCES credit.figure_day ON DELETE CASCADE,
	court     text NOT NULL REFERENCES credit.court,
	person    boolean NOT NULL,
	division  integer NOT NULL,
	grounds   smallint NOT NULL,
	standing  bigint NOT NULL,
	subjects  bigint NOT NULL,
	added     bigint NOT NULL,
	removed   bigint NOT NULL,
	revoked   bigint NOT NULL,
	expired   bigint NOT NULL,
	performed bigint NOT NULL,
	PRIMARY KEY (day, court, person, division, grounds)
);
COMMENT ON TABLE credit.listing_day IS 'listings by day: what stood at its end, what happened on it; figures of groups that are large enough';
COMMENT ON COLUMN credit.listing_day.division IS 'code of credit.division; 0: none of them, or merged';
COMMENT ON COLUMN credit.listing_day.grounds IS 'grounds of art. 1 as bits (credit.ground_bits); 0: merged';

CREATE TABLE credit.measure_day (
	day          date NOT NULL REFERENCES credit.figure_day ON DELETE CASCADE,
	measure      credit.measure NOT NULL,
	court        text NOT NULL REFERENCES credit.court,
	person       boolean NOT NULL,
	through_post boolean NOT NULL,
	in_force     bigint,
	exempt       bigint,
	PRIMARY KEY (day, measure, court, person, through_post)
);
COMMENT ON TABLE credit.measure_day IS 'measures in force at the end of each day; figures of groups that are large enough';
COMMENT ON COLUMN credit.measure_day.in_force IS 'NULL: fewer than are told';

CREATE TABLE credit.figure_month (
	month    date PRIMARY KEY CHECK (pg_catalog.date_part('day', month) OPERATOR(pg_catalog.=) 1),
	taken_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()
);
COMMENT ON TABLE credit.figure_month IS 'months whose checks are counted for good, without a gap';

CREATE TABLE credit.check_month (
	month      date NOT NULL REFERENCES credit.figure_month ON DELETE CASCADE,
	department text NOT NULL,
	measure    credit.measure,
	purpose    text,
	verdict    text,
	checks     bigint NOT NULL
);
CREATE UNIQUE INDEX check_month_idx ON credit.check_month (month, department, measure, purpose, verdict) NULLS NOT DISTINCT;
COMMENT ON TABLE credit.check_month IS 'checks by month; they stay when the access log''s months are removed; figures of groups that are large enough, NULL where something is not told of a few';

CREATE TABLE credit.owed_taken (
	day      date PRIMARY KEY,
	taken_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()
);
COMMENT ON TABLE credit.owed_taken IS 'legal days of which it is kept what was owed on them, be it nothing';

CREATE TABLE credit.owed_day (
	day             date NOT NULL REFERENCES credit.owed_taken ON DELETE CASCADE,
	kind            text NOT NULL,
	department      text NOT NULL,
	court           text NOT NULL,
	measure         credit.measure,
	owed            bigint NOT NULL,
	overdue         bigint NOT NULL,
	longest_overdue integer
);
CREATE UNIQUE INDEX owed_day_idx ON credit.owed_day (day, kind, department, court, measure) NULLS NOT DISTINCT;
COMMENT ON TABLE credit.owed_day IS 'what was owed when the day''s snapshot was taken: by departments (receipt, feedback) and by courts (tasks of credit.deadline_list); figures';
COMMENT ON COLUMN credit.owed_day.measure IS 'NULL where it is not about one measure, and for a few';
COMMENT ON COLUMN credit.owed_day.longest_overdue IS 'in working days; NULL where the calendar does not reach';

CREATE FUNCTION credit.listing_groups(p_day date)
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, standing bigint, subjects bigint,
				   added bigint, removed bigint, revoked bigint, expired bigint, performed bigint)
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	WITH cell AS (
		SELECT court, person, division, grounds, COALESCE(s.standing, 0) AS standing, COALESCE(s.subjects, 0) AS subjects, COALESCE(e.added, 0) AS added,
			   COALESCE(e.removed, 0) AS removed, COALESCE(e.revoked, 0) AS revoked, COALESCE(e.expired, 0) AS expired, COALESCE(e.performed, 0) AS performed,
			   -- Whose listing ended may stand by another, so the two are not added up.
			   GREATEST(s.members, e.gone) AS members
		FROM credit.listing_figures(credit.day_end(p_day), credit.known_at(credit.day_end(p_day))) s
		FULL JOIN credit.event_figures(p_day::timestamp AT TIME ZONE 'Asia/Shanghai', (p_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') e
			USING (court, person, division, grounds)
	), by_division AS (
		SELECT c.court, c.person, CASE WHEN c.members >= k.least THEN c.division ELSE 0 END AS division, c.grounds, k.least,
			   sum(c.standing)::bigint AS standing, sum(c.subjects)::bigint AS subjects, sum(c.added)::bigint AS added, sum(c.removed)::bigint AS removed,
			   sum(c.revoked)::bigint AS revoked, sum(c.expired)::bigint AS expired, sum(c.performed)::bigint AS performed, sum(c.members) AS members
		FROM cell c, (SELECT credit.min_group() AS least) k GROUP BY 1, 2, 3, 4, 5
	)
	SELECT c.court, c.person, c.division, CASE WHEN c.members >= c.least THEN c.grounds ELSE 0::smallint END,
		   sum(c.standing)::bigint, sum(c.subjects)::bigint, sum(c.added)::bigint, sum(c.removed)::bigint,
		   sum(c.revoked)::bigint, sum(c.expired)::bigint, sum(c.performed)::bigint
	FROM by_division c GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION credit.listing_groups(date) IS 'the list at the end of a day and what happened to it on that day, by groups that are large enough; division 0 and grounds 0: merged';
REVOKE ALL ON FUNCTION credit.listing_groups(date) FROM PUBLIC;

CREATE FUNCTION credit.reach_groups(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean, in_force bigint, exempt bigint)
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	-- A few who are exempt are counted with those who are not.  A few whom a measure binds cannot be counted with
	-- those of another measure: NULL, which is not zero.
	SELECT m.measure, m.court, m.person, m.through_post,
		   CASE WHEN m.members < k.least THEN NULL
				WHEN m.spared < k.least THEN m.in_force + m.exempt
				WHEN m.in_force = 0 OR m.members - m.spared >= k.least THEN m.in_force END,
		   CASE WHEN m.members < k.least OR m.spared < k.least THEN 0
				WHEN m.in_force = 0 OR m.members - m.spared >= k.least THEN m.exempt END
	FROM credit.reach_figures(p_moment, p_known) m, (SELECT credit.min_group() AS least) k
$$;
COMMENT ON FUNCTION credit.reach_groups(timestamptz, timestamptz) IS 'credit.reach_figures for groups that are large enough: a few who are exempt count as in force; NULL for a measure that binds but a few, and where all but a few are exempt';
REVOKE ALL ON FUNCTION credit.reach_groups(timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.act_groups(p_kind text, p_since timestamptz, p_until timestamptz)
	RETURNS TABLE (month date, department text, measure credit.measure, side text, value text, acts bigint, amount numeric)
	-- The planner expects more rows than there are, and compiling for them takes seconds.
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH act AS MATERIALIZED (
		-- side: the purpose of a check, the court of feedback; value: what came of it.
		SELECT date_trunc('month', a.checked_at AT TIME ZONE 'Asia/Shanghai')::date AS month, COALESCE(a.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')) AS department, a.measure,
			   COALESCE(p.code, 'other') AS side, a.verdict::text AS value, a.subject, count(*) AS acts, NULL::numeric AS amount
		FROM credit.access_log a LEFT JOIN credit.purpose p ON p.code = a.purpose
		WHERE p_kind = 'check' AND a.checked_at >= p_since AND a.checked_at < p_until AND a.measure IS NOT NULL
		GROUP BY 1, 2, 3, 4, 5, 6
		UNION ALL
		SELECT date_trunc('month', COALESCE(f.decided_on, (f.recorded_at AT TIME ZONE 'Asia/Shanghai')::date)::timestamp)::date, COALESCE(f.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')), f.measure,
			   COALESCE(f.court, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')), f.outcome, f.subject, count(*), sum(f.amount)
		FROM credit.current_feedback f
		WHERE p_kind = 'feedback'
		GROUP BY 1, 2, 3, 4, 5, 6
	), whole AS (
		-- There are few values, and one that is left out could be guessed from those that are told: all are told or none.
		SELECT x.month, x.department, x.measure, x.side
		FROM (SELECT y.month, y.department, y.measure, y.side, y.value, count(*) AS subjects FROM act y GROUP BY 1, 2, 3, 4, 5) x
		GROUP BY 1, 2, 3, 4 HAVING min(x.subjects) >= credit.min_group()
	), without_side AS MATERIALIZED (
		SELECT a.*, w.side IS NOT NULL AS told
		FROM act a LEFT JOIN whole w ON w.month = a.month AND w.department = a.department AND w.measure OPERATOR(@extschema@.=) a.measure AND w.side = a.side
	), by_measure AS (
		SELECT x.month, x.department, x.measure
		FROM (SELECT y.month, y.department, y.measure, y.value, count(DISTINCT y.subject) AS subjects FROM without_side y WHERE NOT y.told GROUP BY 1, 2, 3, 4) x
		GROUP BY 1, 2, 3 HAVING min(x.subjects) >= credit.min_group()
	), without_measure AS MATERIALIZED (
		SELECT a.month, a.department, a.measure, CASE WHEN a.told THEN a.side END AS side, a.value, a.subject, a.acts, a.amount, a.told OR m.month IS NOT NULL AS told
		FROM without_side a LEFT JOIN by_measure m ON NOT a.told AND m.month = a.month AND m.department = a.department AND m.measure OPERATOR(@extschema@.=) a.measure
	), by_department AS (
		SELECT x.month, x.department
		FROM (SELECT y.month, y.department, y.value, count(DISTINCT y.subject) AS subjects FROM without_measure y WHERE NOT y.told GROUP BY 1, 2, 3) x
		GROUP BY 1, 2 HAVING min(x.subjects) >= credit.min_group()
	)
	SELECT a.month, a.department, CASE WHEN a.told THEN a.measure END, a.side, CASE WHEN a.told OR d.month IS NOT NULL THEN a.value END,
		   sum(a.acts)::bigint, CASE WHEN count(DISTINCT a.subject) >= credit.min_group() THEN sum(a.amount) END
	FROM without_measure a LEFT JOIN by_department d ON NOT a.told AND d.month = a.month AND d.department = a.department
	GROUP BY 1, 2, 3, 4, 5
$$;
COMMENT ON FUNCTION credit.act_groups(text, timestamptz, timestamptz) IS
	'checks (p_kind "check", from one moment to before another) or feedback ("feedback", all of it, without what was corrected since) by month, department, measure, side and value, in groups of enough subjects: where they are not, NULL for the side, then for the measure, then for the value; no amount of a few';
REVOKE ALL ON FUNCTION credit.act_groups(text, timestamptz, timestamptz) FROM PUBLIC;

CREATE FUNCTION credit.owed_groups()
	RETURNS TABLE (kind text, department text, court text, measure credit.measure, owed bigint, overdue bigint, longest_overdue integer)
	-- The planner expects more of credit.owed than it has, and compiling for that takes seconds.
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH cell AS (
		SELECT o.kind, o.department, o.court, o.measure, count(*) AS owed, count(*) FILTER (WHERE o.overdue_workdays > 0) AS overdue, max(o.overdue_workdays) AS longest_overdue
		FROM credit.owed o GROUP BY 1, 2, 3, 4
	)
	SELECT c.kind, c.department, c.court, CASE WHEN c.owed >= credit.min_group() THEN c.measure END, sum(c.owed)::bigint, sum(c.overdue)::bigint, max(c.longest_overdue)
	FROM cell c GROUP BY 1, 2, 3, 4
	UNION ALL
	SELECT d.task, COALESCE(f.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')), COALESCE(d.court, f.court, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')), NULL, count(*), count(*) FILTER (WHERE d.state = 'overdue'),
		   max(credit.workdays_after(d.due_on, (now() AT TIME ZONE 'Asia/Shanghai')::date))
	FROM credit.deadline_list d
	LEFT JOIN credit.objection o ON o.id = d.objection
	LEFT JOIN credit.feedback f ON f.id = o.feedback
	GROUP BY 1, 2, 3
$$;
COMMENT ON FUNCTION credit.owed_groups() IS 'what is owed now, by departments and by courts, by kind of task, court and measure; measure NULL where a task is not about one, and for a few';
REVOKE ALL ON FUNCTION credit.owed_groups() FROM PUBLIC;

CREATE FUNCTION credit.take_day(p_day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_end timestamptz := credit.day_end(p_day);
BEGIN
	DELETE FROM credit.figure_day d WHERE d.day = p_day;
	INSERT INTO credit.figure_day (day) VALUES (p_day);
	INSERT INTO credit.listing_day (day, court, person, division, grounds, standing, subjects, added, removed, revoked, expired, performed)
	SELECT p_day, g.court, g.person, g.division, g.grounds, g.standing, g.subjects, g.added, g.removed, g.revoked, g.expired, g.performed
	FROM credit.listing_groups(p_day) g;
	INSERT INTO credit.measure_day (day, measure, court, person, through_post, in_force, exempt)
	SELECT p_day, m.measure, m.court, m.person, m.through_post, m.in_force, m.exempt FROM credit.reach_groups(v_end, v_end) m;
END
$$;
COMMENT ON FUNCTION credit.take_day(date) IS 'counts a day that is over, in place of what was counted of it before';
REVOKE ALL ON FUNCTION credit.take_day(date) FROM PUBLIC;

/* Runs as the owner, as the rest of the office's schedule does. */
CREATE FUNCTION @extschema@.credit_snapshot(days integer DEFAULT 100) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
	v_month date := credit.log_month(now());
	v_kept date;
	v_day date;
	v_count integer := 0;
BEGIN
	IF days IS NULL OR days NOT BETWEEN 1 AND 4000 THEN
		RAISE EXCEPTION '%', credit.message('the number of days must be between 1 and 4000') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- Two schedulers at once: the second waits and finds nothing to do.
	PERFORM pg_advisory_xact_lock('credit.figure_day'::regclass::oid::bigint);

	SELECT max(d.day) INTO v_kept FROM credit.figure_day d;
	SELECT LEAST((SELECT min(p.applied_at) FROM credit.push p), (SELECT min(e.at) FROM credit.court_event e)) AT TIME ZONE 'Asia/Shanghai' INTO v_day;
	-- The last two days again: a transaction that began before midnight can have ended after they were taken.
	v_day := GREATEST(v_kept - 1, v_day);
	WHILE v_day < v_today AND v_count < days LOOP
		PERFORM credit.take_day(v_day);
		v_count := v_count + COALESCE(v_day > v_kept, true)::integer;
		v_day := v_day + 1;
	END LOOP;

	SELECT max(f.month) INTO v_kept FROM credit.figure_month f;
	-- The last month again while its last entries may still be on their way.
	IF v_kept = v_month - '1 month'::interval AND v_today < v_month + 3 THEN
		DELETE FROM credit.figure_month f WHERE f.month = v_kept;
		v_kept := v_kept - '1 month'::interval;
	END IF;
	v_day := COALESCE((v_kept + '1 month'::interval)::date, credit.log_month((SELECT min(a.checked_at) FROM credit.access_log a)));
	WHILE v_day < v_month LOOP
		INSERT INTO credit.figure_month (month) VALUES (v_day);
		INSERT INTO credit.check_month (month, department, measure, purpose, verdict, checks)
		SELECT c.month, c.department, c.measure, c.side, c.value, c.acts
		FROM credit.act_groups('check', v_day::timestamp AT TIME ZONE 'Asia/Shanghai', (v_day + '1 month'::interval)::timestamp AT TIME ZONE 'Asia/Shanghai') c;
		v_day := v_day + '1 month'::interval;
	END LOOP;

	IF NOT EXISTS (SELECT FROM credit.owed_taken o WHERE o.day = v_today) THEN
		INSERT INTO credit.owed_taken (day) VALUES (v_today);
		INSERT INTO credit.owed_day (day, kind, department, court, measure, owed, overdue, longest_overdue)
		SELECT v_today, o.kind, o.department, o.court, o.measure, o.owed, o.overdue, o.longest_overdue FROM credit.owed_groups() o;
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_snapshot(integer) IS
	'counts the days, and months of checks, that are over and not counted yet, the oldest first and at most so many days in one call, and what is owed today; returns how many days were new; the figures of a day are the same whenever they are taken; for a scheduler, once a day';
REVOKE ALL ON FUNCTION @extschema@.credit_snapshot(integer) FROM PUBLIC;


CREATE VIEW credit_bi.dim_date WITH (security_barrier) AS
	SELECT d.day AS date_key, pg_catalog.date_part('year', d.day)::pg_catalog.int4 AS year, pg_catalog.date_part('quarter', d.day)::pg_catalog.int4 AS quarter,
		   pg_catalog.date_part('month', d.day)::pg_catalog.int4 AS month, pg_catalog.date_part('day', d.day)::pg_catalog.int4 AS day,
		   pg_catalog.date_trunc('month', d.day::pg_catalog.timestamp)::pg_catalog.date AS month_key,
		   pg_catalog.to_char(d.day, 'YYYY-MM') AS month_name, pg_catalog.to_char(d.day, 'IYYY-"W"IW') AS week_name,
		   d.weekday, (ARRAY[pg_catalog.convert_from('\xe6989fe69c9fe4b880', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe4ba8c', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe4b889', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe59b9b', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe4ba94', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe585ad', 'UTF8'), pg_catalog.convert_from('\xe6989fe69c9fe697a5', 'UTF8')])[d.weekday] AS weekday_zh,
		   (ARRAY['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[d.weekday] AS weekday_en,
		   -- The notice for New Year exchanges weekends as early as 28 December, so these days need the notice of the next year.
		   CASE WHEN EXISTS (SELECT FROM credit.holiday_year y WHERE y.year OPERATOR(pg_catalog.=) pg_catalog.date_part('year', d.day OPERATOR(pg_catalog.+) 4)::pg_catalog.int4)
				THEN COALESCE(h.working, d.weekday OPERATOR(pg_catalog.<) 6) END AS is_workday,
		   h.name AS holiday_zh, d.day OPERATOR(pg_catalog.=) t.day AS is_today,
		   ((pg_catalog.date_part('year', t.day) OPERATOR(pg_catalog.-) pg_catalog.date_part('year', d.day)) OPERATOR(pg_catalog.*) 12
			OPERATOR(pg_catalog.+) pg_catalog.date_part('month', t.day) OPERATOR(pg_catalog.-) pg_catalog.date_part('month', d.day))::pg_catalog.int4 AS months_ago
	FROM (SELECT s.day::pg_catalog.date AS day, pg_catalog.date_part('isodow', s.day)::pg_catalog.int4 AS weekday
		  -- Courts have kept the list since 2013.
		  FROM pg_catalog.generate_series('2013-01-01'::pg_catalog.timestamp,
				pg_catalog.date_trunc('year', pg_catalog.now() AT TIME ZONE 'Asia/Shanghai') OPERATOR(pg_catalog.+) '2 years -1 day'::pg_catalog.interval, '1 day'::pg_catalog.interval) s (day)) d
	CROSS JOIN (SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS day) t
	LEFT JOIN credit.holiday h ON h.day OPERATOR(pg_catalog.=) d.day;

CREATE VIEW credit_bi.dim_court WITH (security_barrier) AS
	SELECT c.name AS court_key, c.name AS name_zh, c.last_push_no, c.last_push_at AS list_as_of FROM credit.court c
	UNION ALL
	SELECT pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'), pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'), NULL, NULL WHERE NOT EXISTS (SELECT FROM credit.court c WHERE c.name OPERATOR(pg_catalog.=) pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'))
	UNION ALL
	SELECT 'merged', pg_catalog.convert_from('\xe59088e5b9b6efbc88e4b8bbe4bd93e8bf87e5b091efbc89', 'UTF8'), NULL, NULL;

CREATE VIEW credit_bi.dim_department WITH (security_barrier) AS
	SELECT d.name AS department_key, d.name AS name_zh, pg_catalog.count(DISTINCT e.plan) AS plans,
		   pg_catalog.count(DISTINCT m.measure) AS measures
	FROM credit.department d
	JOIN credit.plan_edition e ON e.id OPERATOR(pg_catalog.=) d.edition
	LEFT JOIN credit.measure_department md ON md.edition OPERATOR(pg_catalog.=) d.edition AND md.department OPERATOR(pg_catalog.=) d.name
	LEFT JOIN credit.plan_measure m ON m.edition OPERATOR(pg_catalog.=) md.edition AND m.number OPERATOR(pg_catalog.=) md.number
	GROUP BY d.name
	UNION ALL
	SELECT pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'), pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'), 0, 0 WHERE NOT EXISTS (SELECT FROM credit.department d WHERE d.name OPERATOR(pg_catalog.=) pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'));

CREATE VIEW credit_bi.dim_measure WITH (security_barrier) AS
	(SELECT DISTINCT ON (l.measure) l.measure::pg_catalog.text AS measure_key, l.plan AS plan_code, e.title AS plan_title, l.edition AS edition_name,
		   credit.measure_number(l.measure) AS number, l.title AS title_zh, l.verdict::pg_catalog.text AS verdict_key, l.effects[1] AS effect,
		   CASE l.effects[1] WHEN 'refuse' THEN pg_catalog.convert_from('\xe4b88de4ba88e689b9e58786', 'UTF8') WHEN 'withhold' THEN pg_catalog.convert_from('\xe5819ce6ada2e58f91e694be', 'UTF8') WHEN 'revoke' THEN pg_catalog.convert_from('\xe692a4e99480', 'UTF8') WHEN 'consider' THEN pg_catalog.convert_from('\xe5aea1e6858ee58f82e88083', 'UTF8')
							 WHEN 'inspect' THEN pg_catalog.convert_from('\xe58aa0e5bcbae6a380e69fa5', 'UTF8') WHEN 'notify' THEN pg_catalog.convert_from('\xe9809ae68aa5', 'UTF8') WHEN 'assist' THEN pg_catalog.convert_from('\xe58d8fe58aa9', 'UTF8') WHEN 'refer' THEN pg_catalog.convert_from('\xe7a7bbe98081', 'UTF8') END AS effect_zh,
		   l.binds_person, l.binds_organization, pg_catalog.cardinality(l.binds_through) OPERATOR(pg_catalog.>) 0 AS binds_posts,
		   l.basis_doubted, l.suspended, l.valid_from, l.valid_until
	FROM credit.measure_list l
	JOIN credit.plan p ON p.code OPERATOR(pg_catalog.=) l.plan
	JOIN credit.plan_edition e ON e.plan OPERATOR(pg_catalog.=) p.id AND e.edition OPERATOR(pg_catalog.=) l.edition
	-- Of several editions the one that holds, else the latest.
	ORDER BY l.measure, (l.valid_from OPERATOR(pg_catalog.<=) (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date
						 AND COALESCE((pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date OPERATOR(pg_catalog.<) l.valid_until, true)) DESC, l.valid_from DESC)
	UNION ALL
	SELECT 'none', NULL, NULL, NULL, NULL, pg_catalog.convert_from('\xefbc88e4b88de6b689e58f8ae58d95e9a1b9e68eaae696bdefbc8ce68896e88085e59088e5b9b6efbc89', 'UTF8'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL;

CREATE VIEW credit_bi.bridge_measure_department WITH (security_barrier) AS
	SELECT m.measure_key, d.department AS department_key
	FROM credit_bi.dim_measure m
	JOIN credit.measure_list l ON l.measure::pg_catalog.text OPERATOR(pg_catalog.=) m.measure_key AND l.edition OPERATOR(pg_catalog.=) m.edition_name
	CROSS JOIN LATERAL pg_catalog.unnest(l.departments) d (department);

CREATE VIEW credit_bi.dim_ground WITH (security_barrier) AS
	SELECT g.bits AS ground_key, t.name_zh, t.name_en, t.grounds, g.bits OPERATOR(pg_catalog.>) 1 AS has_period,
		   g.bits OPERATOR(pg_catalog.&) 1 OPERATOR(pg_catalog.>) 0 AS ground_1, g.bits OPERATOR(pg_catalog.&) 2 OPERATOR(pg_catalog.>) 0 AS ground_2,
		   g.bits OPERATOR(pg_catalog.&) 4 OPERATOR(pg_catalog.>) 0 AS ground_3, g.bits OPERATOR(pg_catalog.&) 8 OPERATOR(pg_catalog.>) 0 AS ground_4,
		   g.bits OPERATOR(pg_catalog.&) 16 OPERATOR(pg_catalog.>) 0 AS ground_5, g.bits OPERATOR(pg_catalog.&) 32 OPERATOR(pg_catalog.>) 0 AS ground_6
	FROM pg_catalog.generate_series(1, 63) g (bits)
	CROSS JOIN LATERAL (
		SELECT pg_catalog.string_agg(n.zh, pg_catalog.convert_from('\xe38081', 'UTF8') ORDER BY n.no) AS name_zh, pg_catalog.string_agg(n.en, ', ' ORDER BY n.no) AS name_en, pg_catalog.count(*)::pg_catalog.int4 AS grounds
		FROM (VALUES (1, pg_catalog.convert_from('\xe69c89e5b1a5e8a18ce883bde58a9be8808ce68b92e4b88de5b1a5e8a18c', 'UTF8'), 'able to perform and refuses'), (2, pg_catalog.convert_from('\xe4bba5e4bcaae980a0e8af81e68daee38081e69ab4e58a9be38081e5a881e88381e7ad89e696b9e6b395e5a6a8e7a28de38081e68a97e68b92e689a7e8a18c', 'UTF8'), 'obstructs by forged evidence, violence or threats'),
					 (3, pg_catalog.convert_from('\xe4bba5e8999ae58187e8af89e8aebce38081e99a90e58cbfe8bdace7a7bbe8b4a2e4baa7e7ad89e696b9e6b395e8a784e981bfe689a7e8a18c', 'UTF8'), 'evades by sham proceedings or by hiding property'), (4, pg_catalog.convert_from('\xe8bf9de58f8de8b4a2e4baa7e68aa5e5918ae588b6e5baa6', 'UTF8'), 'breaks the property-report rules'),
					 (5, pg_catalog.convert_from('\xe8bf9de58f8de99990e588b6e6b688e8b4b9e4bba4', 'UTF8'), 'breaks a consumption restriction order'), (6, pg_catalog.convert_from('\xe697a0e6ada3e5bd93e79086e794b1e68b92e4b88de5b1a5e8a18ce689a7e8a18ce5928ce8a7a3e58d8fe8aeae', 'UTF8'), 'refuses to perform a settlement')) n (no, zh, en)
		WHERE (g.bits OPERATOR(pg_catalog.&) (1 OPERATOR(pg_catalog.<<) (n.no OPERATOR(pg_catalog.-) 1))) OPERATOR(pg_catalog.>) 0) t
	UNION ALL
	SELECT 0, pg_catalog.convert_from('\xe59088e5b9b6efbc88e4babae695b0e8bf87e5b091e79a84e7bb84efbc89', 'UTF8'), 'merged (groups that are too small)', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL;

CREATE VIEW credit_bi.dim_division WITH (security_barrier) AS
	SELECT d.code AS division_key, d.name AS name_zh, p.code AS province_key, p.name AS province_zh, c.name AS city_zh,
		   CASE WHEN d.code OPERATOR(pg_catalog.%) 10000 OPERATOR(pg_catalog.=) 0 THEN 'province' WHEN d.code OPERATOR(pg_catalog.%) 100 OPERATOR(pg_catalog.=) 0 THEN 'city' ELSE 'county' END AS level
	FROM credit.division d
	LEFT JOIN credit.division p ON p.code OPERATOR(pg_catalog.=) (d.code OPERATOR(pg_catalog./) 10000 OPERATOR(pg_catalog.*) 10000)
	LEFT JOIN credit.division c ON c.code OPERATOR(pg_catalog.=) (d.code OPERATOR(pg_catalog./) 100 OPERATOR(pg_catalog.*) 100) AND c.code OPERATOR(pg_catalog.%) 10000 OPERATOR(pg_catalog.<>) 0
	UNION ALL
	SELECT 0, pg_catalog.convert_from('\xe585b6e4bb96efbc88e59088e5b9b6e38081e58fb7e7a081e4b88de590abe58cbae58892e68896e88085e69caae58897e587baefbc89', 'UTF8'), NULL, NULL, NULL, 'other'
	UNION ALL
	-- Figures that are kept outlive the division under which they were counted.
	SELECT k.division, pg_catalog.convert_from('\xe5b7b2e58f96e6b688efbc88', 'UTF8') || k.division::pg_catalog.text || pg_catalog.convert_from('\xefbc89', 'UTF8'), NULL, NULL, NULL, 'other'
	FROM (SELECT DISTINCT l.division FROM credit.listing_day l) k
	WHERE k.division OPERATOR(pg_catalog.<>) 0 AND NOT EXISTS (SELECT FROM credit.division d WHERE d.code OPERATOR(pg_catalog.=) k.division);

CREATE VIEW credit_bi.dim_subject_kind WITH (security_barrier) AS
	SELECT * FROM (VALUES ('person', pg_catalog.convert_from('\xe887aae784b6e4baba', 'UTF8'), 'person'), ('organization', pg_catalog.convert_from('\xe58d95e4bd8d', 'UTF8'), 'organization')) k (kind_key, name_zh, name_en);

CREATE VIEW credit_bi.dim_verdict WITH (security_barrier) AS
	SELECT * FROM (VALUES ('clear', pg_catalog.convert_from('\xe69caae99990e588b6', 'UTF8'), 'clear', false), ('restricted', pg_catalog.convert_from('\xe5ba94e4ba88e99990e588b6', 'UTF8'), 'restricted', true), ('reference', pg_catalog.convert_from('\xe4be9be58f82e88083', 'UTF8'), 'reference', true), ('duty', pg_catalog.convert_from('\xe5ba94e4b8bbe58aa8e5b1a5e8a18c', 'UTF8'), 'duty', true),
						  ('exempt', pg_catalog.convert_from('\xe5b7b2e8b181e5858d', 'UTF8'), 'exempt', true), ('suspended', pg_catalog.convert_from('\xe68eaae696bde69a82e5819c', 'UTF8'), 'suspended', true), ('merged', pg_catalog.convert_from('\xe59088e5b9b6efbc88e4bbb6e695b0e8bf87e5b091efbc89', 'UTF8'), 'merged (too few)', NULL)) v (verdict_key, name_zh, name_en, is_listed);

CREATE VIEW credit_bi.dim_outcome WITH (security_barrier) AS
	SELECT o.code AS outcome_key, o.name AS name_zh, pg_catalog.replace(o.code, '_', ' ') AS name_en, o.ord FROM credit.outcome o
	UNION ALL
	SELECT 'merged', pg_catalog.convert_from('\xe59088e5b9b6efbc88e4bbb6e695b0e8bf87e5b091efbc89', 'UTF8'), 'merged (too few)', 99;

CREATE VIEW credit_bi.dim_purpose WITH (security_barrier) AS
	SELECT p.code AS purpose_key, p.name AS name_zh, pg_catalog.replace(p.code, '_', ' ') AS name_en FROM credit.purpose p
	UNION ALL
	SELECT 'other', pg_catalog.convert_from('\xe585b6e4bb96efbc88e59088e5b9b6e68896e88085e5b7b2e5819ce794a8efbc89', 'UTF8'), 'other (merged, or no longer kept)' WHERE NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code OPERATOR(pg_catalog.=) 'other')
	UNION ALL
	SELECT k.purpose, pg_catalog.convert_from('\xe5b7b2e5819ce794a8efbc88', 'UTF8') || k.purpose || pg_catalog.convert_from('\xefbc89', 'UTF8'), pg_catalog.replace(k.purpose, '_', ' ')
	FROM (SELECT DISTINCT c.purpose FROM credit.check_month c) k
	WHERE k.purpose OPERATOR(pg_catalog.<>) 'other' AND NOT EXISTS (SELECT FROM credit.purpose p WHERE p.code OPERATOR(pg_catalog.=) k.purpose);

CREATE VIEW credit_bi.dim_task WITH (security_barrier) AS
	SELECT * FROM (VALUES ('receipt', pg_catalog.convert_from('\xe983a8e997a8e7adbee694b6e68ea8e98081', 'UTF8'), 'department acknowledges a push', 'department'), ('feedback', pg_catalog.convert_from('\xe983a8e997a8e58f8de9a688', 'UTF8'), 'department feeds back', 'department'),
						  ('examine', pg_catalog.convert_from('\xe5aea1e69fa5e5bc82e8aeae', 'UTF8'), 'court examines an objection', 'court'), ('carry_out', pg_catalog.convert_from('\xe689a7e8a18ce5bc82e8aeaee586b3e5ae9a', 'UTF8'), 'court carries out a founded objection', 'court'),
						  ('review', pg_catalog.convert_from('\xe5a48de8aeae', 'UTF8'), 'court above decides a review', 'court'), ('answer_department_record', pg_catalog.convert_from('\xe983a8e997a8e7ad94e5a48de5bc82e8aeae', 'UTF8'), 'department answers an objection', 'department'),
						  ('delete_expired', pg_catalog.convert_from('\xe69c9fe6bba1e588a0e999a4', 'UTF8'), 'court takes an expired listing off', 'court')) t (task_key, name_zh, name_en, owed_by);


CREATE FUNCTION credit.listings_today()
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, standing bigint, subjects bigint,
				   added bigint, removed bigint, revoked bigint, expired bigint, performed bigint)
	LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT g.* FROM credit.listing_groups((now() AT TIME ZONE 'Asia/Shanghai')::date) g
$$;
COMMENT ON FUNCTION credit.listings_today() IS 'the list as it stands and what happened to it today, for credit_bi.fact_listing';
REVOKE ALL ON FUNCTION credit.listings_today() FROM PUBLIC;

CREATE FUNCTION credit.measures_today()
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean, in_force bigint, exempt bigint)
	LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT m.* FROM credit.reach_groups(GREATEST(now(), statement_timestamp()), 'infinity') m
$$;
COMMENT ON FUNCTION credit.measures_today() IS 'the measures in force now, for credit_bi.fact_measure';
REVOKE ALL ON FUNCTION credit.measures_today() FROM PUBLIC;

CREATE FUNCTION credit.checks_running()
	RETURNS TABLE (month date, department text, measure credit.measure, purpose text, verdict text, checks bigint)
	LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT g.month, g.department, g.measure, g.side, g.value, g.acts
	FROM credit.act_groups('check', COALESCE((SELECT (max(f.month) + '1 month'::interval)::timestamp AT TIME ZONE 'Asia/Shanghai' FROM credit.figure_month f), '-infinity'), 'infinity') g
$$;
COMMENT ON FUNCTION credit.checks_running() IS 'checks of the months that are not counted for good yet, for credit_bi.fact_check';
REVOKE ALL ON FUNCTION credit.checks_running() FROM PUBLIC;

CREATE FUNCTION credit.feedback_groups()
	RETURNS TABLE (month date, department text, measure credit.measure, court text, outcome text, feedbacks bigint, amount numeric)
	LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT g.* FROM credit.act_groups('feedback', NULL, NULL) g
$$;
COMMENT ON FUNCTION credit.feedback_groups() IS 'feedback by month of the decision, for credit_bi.fact_feedback';
REVOKE ALL ON FUNCTION credit.feedback_groups() FROM PUBLIC;

CREATE FUNCTION credit.owed_today()
	RETURNS TABLE (kind text, department text, court text, measure credit.measure, owed bigint, overdue bigint, longest_overdue integer)
	LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
	SELECT o.* FROM credit.owed_groups() o
$$;
COMMENT ON FUNCTION credit.owed_today() IS 'what departments and courts owe now, for credit_bi.fact_deadline';
REVOKE ALL ON FUNCTION credit.owed_today() FROM PUBLIC;

CREATE VIEW credit_bi.fact_listing WITH (security_barrier) AS
	SELECT d.day AS date_key, d.court AS court_key, CASE WHEN d.person THEN 'person' ELSE 'organization' END AS kind_key, d.division AS division_key, d.grounds::pg_catalog.int4 AS ground_key,
		   d.standing, d.subjects, d.added, d.removed, d.revoked, d.expired, d.performed
	FROM credit.listing_day d
	UNION ALL
	SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date, d.court, CASE WHEN d.person THEN 'person' ELSE 'organization' END, d.division, d.grounds::pg_catalog.int4,
		   d.standing, d.subjects, d.added, d.removed, d.revoked, d.expired, d.performed
	FROM credit.listings_today() d;

CREATE VIEW credit_bi.fact_measure WITH (security_barrier) AS
	SELECT d.day AS date_key, d.measure::pg_catalog.text AS measure_key, d.court AS court_key, CASE WHEN d.person THEN 'person' ELSE 'organization' END AS kind_key, d.through_post, d.in_force, d.exempt
	FROM credit.measure_day d
	UNION ALL
	SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date, d.measure::pg_catalog.text, d.court, CASE WHEN d.person THEN 'person' ELSE 'organization' END, d.through_post, d.in_force, d.exempt
	FROM credit.measures_today() d;

CREATE VIEW credit_bi.fact_check WITH (security_barrier) AS
	SELECT c.month AS month_key, c.department AS department_key, COALESCE(c.measure::pg_catalog.text, 'none') AS measure_key, COALESCE(c.purpose, 'other') AS purpose_key, COALESCE(c.verdict, 'merged') AS verdict_key, c.checks
	FROM credit.check_month c
	UNION ALL
	SELECT c.month, c.department, COALESCE(c.measure::pg_catalog.text, 'none'), COALESCE(c.purpose, 'other'), COALESCE(c.verdict, 'merged'), c.checks FROM credit.checks_running() c;

CREATE VIEW credit_bi.fact_feedback WITH (security_barrier) AS
	SELECT f.month AS month_key, f.department AS department_key, COALESCE(f.measure::pg_catalog.text, 'none') AS measure_key, COALESCE(f.court, 'merged') AS court_key, COALESCE(f.outcome, 'merged') AS outcome_key, f.feedbacks, f.amount
	FROM credit.feedback_groups() f;

CREATE VIEW credit_bi.fact_deadline WITH (security_barrier) AS
	SELECT x.day AS date_key, x.kind AS task_key, x.department AS department_key, x.court AS court_key, COALESCE(x.measure::pg_catalog.text, 'none') AS measure_key, x.owed, x.overdue, x.longest_overdue,
		   CASE WHEN x.kind OPERATOR(pg_catalog.=) ANY (ARRAY['receipt', 'feedback', 'answer_department_record']) THEN x.department ELSE x.court END AS responsible
	FROM (SELECT o.day, o.kind, o.department, o.court, o.measure, o.owed, o.overdue, o.longest_overdue FROM credit.owed_day o
		  UNION ALL
		  -- What everybody owes takes long to count on a large list: once a day is enough.
		  SELECT t.day, o.kind, o.department, o.court, o.measure, o.owed, o.overdue, o.longest_overdue
		  FROM (SELECT n.day FROM (SELECT (pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::pg_catalog.date AS day) n
				WHERE NOT EXISTS (SELECT FROM credit.owed_taken k WHERE k.day OPERATOR(pg_catalog.=) n.day)) t
		  CROSS JOIN credit.owed_today() o) x;


CREATE TABLE credit.bi_column (
	view_name  name NOT NULL,
	ord        integer NOT NULL,
	column_name name NOT NULL,
	role       text NOT NULL CHECK (role OPERATOR(pg_catalog.=) ANY (ARRAY['key', 'attribute', 'sum', 'sum_not_over_days', 'maximum'])),
	refers_to  name,
	name_zh    text NOT NULL,
	name_en    text NOT NULL,
	note_zh    text,
	note_en    text,
	PRIMARY KEY (view_name, column_name)
);
COMMENT ON TABLE credit.bi_column IS 'columns of the views in credit_bi; credit_bi.model shows them';
COMMENT ON COLUMN credit.bi_column.role IS 'key: part of the primary key; sum: may be added up over everything; sum_not_over_days: over everything but days, of which one is chosen; maximum: greatest, not sum';
COMMENT ON COLUMN credit.bi_column.refers_to IS 'the view whose key the column holds';

CREATE TABLE credit.bi_view (
	view_name name PRIMARY KEY,
	name_zh   text NOT NULL UNIQUE,
	name_en   text NOT NULL,
	note_zh   text NOT NULL,
	note_en   text NOT NULL
);
COMMENT ON TABLE credit.bi_view IS 'views in credit_bi; credit_bi.model shows them';

INSERT INTO credit.bi_view (view_name, name_zh, name_en, note_zh, note_en)
SELECT v.a, v.b, v.c, v.d, v.e FROM (VALUES
	('dim_date', pg_catalog.convert_from('\xe697a5e69c9f', 'UTF8'), 'date', pg_catalog.convert_from('\x32303133e5b9b4e887b3e6988ee5b9b4e5b9b4e69cabe79a84e6af8fe4b880e5a4a9efbc8ce590abe698afe590a6e5b7a5e4bd9ce697a5', 'UTF8'), 'every day from 2013 to the end of next year, with working days'),
	('dim_court', pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', pg_catalog.convert_from('\xe68ea8e98081e5908de58d95e79a84e6b395e999a2efbc8ce4bba5e58f8ae5908de58d95e688aae887b3e4bd95e697b6', 'UTF8'), 'courts that push a list, and of when it is'),
	('dim_department', pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', pg_catalog.convert_from('\xe8a18ce58aa8e8aea1e58892e4b8ade79a84e983a8e997a8', 'UTF8'), 'departments of the action plans'),
	('dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', pg_catalog.convert_from('\xe59084e8aea1e58892e79a84e683a9e68892e68eaae696bdefbc8ce6af8fe9a1b9e4b880e8a18c', 'UTF8'), 'measures of all plans, a row each'),
	('bridge_measure_department', pg_catalog.convert_from('\xe68eaae696bde4b88ee983a8e997a8', 'UTF8'), 'measure and department', pg_catalog.convert_from('\xe6af8fe9a1b9e68eaae696bde794b1e593aae4ba9be983a8e997a8e5ae9ee696bdefbc9be7bb8fe6ada4e8bf9ee68ea5e4bc9ae68c89e983a8e997a8e9878de5a48de8aea1e695b0', 'UTF8'), 'which departments carry out a measure; figures joined through it count once for each department'),
	('dim_ground', pg_catalog.convert_from('\xe68385e5bda2', 'UTF8'), 'ground', pg_catalog.convert_from('\xe6b395e9878ae3809432303137e3809537e58fb7e7acace4b880e69da1e79a84e68385e5bda2e58f8ae585b6e7bb84e59088', 'UTF8'), pg_catalog.convert_from('\x67726f756e6473206f6620e6b395e9878ae3809432303137e3809537e58fb7206172742e203120616e6420746865697220636f6d62696e6174696f6e73', 'UTF8')),
	('dim_division', pg_catalog.convert_from('\xe58cbae58892', 'UTF8'), 'division', pg_catalog.convert_from('\xe58fb7e7a081e4b8ade79a84e8a18ce694bfe58cbae58892efbc8ce58faae794a8e4ba8ee7bb9fe8aea1', 'UTF8'), 'administrative division in the identifier, for figures only'),
	('dim_subject_kind', pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8b', 'UTF8'), 'kind of subject', pg_catalog.convert_from('\xe887aae784b6e4babae68896e88085e58d95e4bd8d', 'UTF8'), 'person or organization'),
	('dim_verdict', pg_catalog.convert_from('\xe7ad94e5a48d', 'UTF8'), 'verdict', pg_catalog.convert_from('\xe69fa5e8afa2e79a84e7ad94e5a48d', 'UTF8'), 'answers to checks'),
	('dim_outcome', pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9c', 'UTF8'), 'outcome', pg_catalog.convert_from('\xe983a8e997a8e58f8de9a688e79a84e58a9ee79086e7bb93e69e9c', 'UTF8'), 'what a department did'),
	('dim_purpose', pg_catalog.convert_from('\xe794a8e98094', 'UTF8'), 'purpose', pg_catalog.convert_from('\xe69fa5e8afa2e794a8e98094', 'UTF8'), 'what a check was for'),
	('dim_task', pg_catalog.convert_from('\xe4ba8be9a1b9', 'UTF8'), 'task', pg_catalog.convert_from('\xe69c89e69c9fe99990e79a84e4ba8be9a1b9', 'UTF8'), 'tasks with a term'),
	('fact_listing', pg_catalog.convert_from('\xe5908de58d95', 'UTF8'), 'listings', pg_catalog.convert_from('\xe6af8fe697a5e5908de58d95efbc9ae5bd93e697a5e7bb88e4ba86e697b6e59ca8e5868ce695b0e5928ce5bd93e697a5e58f98e58c96', 'UTF8'), 'the list by day: what stood at its end, what happened on it'),
	('fact_measure', pg_catalog.convert_from('\xe59ca8e696bde68eaae696bd', 'UTF8'), 'measures in force', pg_catalog.convert_from('\xe6af8fe697a5e7bb88e4ba86e697b6e7949fe69588e79a84e68eaae696bde695b0efbc9ae4b880e4bbbde5908de58d95e8aeb0e5bd95e98082e794a8e4b880e9a1b9e68eaae696bde8aea1e4b880e6aca1', 'UTF8'), 'measures in force at the end of each day: one for each measure that follows from a listing'),
	('fact_check', pg_catalog.convert_from('\xe69fa5e8afa2', 'UTF8'), 'checks', pg_catalog.convert_from('\xe6af8fe69c88e69fa5e8afa2e6aca1e695b0', 'UTF8'), 'checks by month'),
	('fact_feedback', pg_catalog.convert_from('\xe58f8de9a688', 'UTF8'), 'feedback', pg_catalog.convert_from('\xe6af8fe69c88e983a8e997a8e58f8de9a688efbc8ce68c89e586b3e5ae9ae4b98be697a5efbc8ce5b7b2e69bb4e6ada3e79a84e4b88de8aea1', 'UTF8'), 'feedback by month of the decision; what was corrected since is left out'),
	('fact_deadline', pg_catalog.convert_from('\xe69c9fe99990', 'UTF8'), 'deadlines', pg_catalog.convert_from('\xe6af8fe697a5e69caae58a9ee7bb93e4ba8be9a1b9e58f8ae980bee69c9fe695b0', 'UTF8'), 'what was owed on each day, and overdue')) v (a, b, c, d, e);

INSERT INTO credit.bi_column (view_name, ord, column_name, role, refers_to, name_zh, name_en, note_zh, note_en)
SELECT c.a, pg_catalog.row_number() OVER (PARTITION BY c.a ORDER BY c.n), c.b, c.c, c.d, c.e, c.f, c.g, c.h
FROM (VALUES
	(1, 'dim_date', 'date_key', 'key', NULL, pg_catalog.convert_from('\xe697a5e69c9f', 'UTF8'), 'date', pg_catalog.convert_from('\xe58c97e4baace697b6e997b4', 'UTF8'), 'Asia/Shanghai'),
	(2, 'dim_date', 'year', 'attribute', NULL, pg_catalog.convert_from('\xe5b9b4', 'UTF8'), 'year', NULL, NULL),
	(3, 'dim_date', 'quarter', 'attribute', NULL, pg_catalog.convert_from('\xe5ada3e5baa6', 'UTF8'), 'quarter', NULL, NULL),
	(4, 'dim_date', 'month', 'attribute', NULL, pg_catalog.convert_from('\xe69c88', 'UTF8'), 'month', NULL, NULL),
	(5, 'dim_date', 'day', 'attribute', NULL, pg_catalog.convert_from('\xe697a5', 'UTF8'), 'day', NULL, NULL),
	(6, 'dim_date', 'month_key', 'attribute', NULL, pg_catalog.convert_from('\xe69c88e5889d', 'UTF8'), 'first day of the month', NULL, NULL),
	(7, 'dim_date', 'month_name', 'attribute', NULL, pg_catalog.convert_from('\xe5b9b4e69c88', 'UTF8'), 'year and month', NULL, NULL),
	(8, 'dim_date', 'week_name', 'attribute', NULL, pg_catalog.convert_from('\xe591a8', 'UTF8'), 'ISO week', NULL, NULL),
	(9, 'dim_date', 'weekday', 'attribute', NULL, pg_catalog.convert_from('\xe6989fe69c9fe5ba8fe58fb7', 'UTF8'), 'day of the week, 1 is Monday', NULL, NULL),
	(10, 'dim_date', 'weekday_zh', 'attribute', NULL, pg_catalog.convert_from('\xe6989fe69c9f', 'UTF8'), 'day of the week in Chinese', NULL, NULL),
	(11, 'dim_date', 'weekday_en', 'attribute', NULL, pg_catalog.convert_from('\xe6989fe69c9fefbc88e88bb1e69687efbc89', 'UTF8'), 'day of the week', NULL, NULL),
	(12, 'dim_date', 'is_workday', 'attribute', NULL, pg_catalog.convert_from('\xe698afe590a6e5b7a5e4bd9ce697a5', 'UTF8'), 'working day', pg_catalog.convert_from('\xe8afa5e5b9b4e694bee58187e9809ae79fa5e5b09ae69caae8bdbde585a5e79a84e4b8bae7a9ba', 'UTF8'), 'NULL where the notice of its year is not in the calendar'),
	(13, 'dim_date', 'holiday_zh', 'attribute', NULL, pg_catalog.convert_from('\xe88a82e58187e697a5', 'UTF8'), 'holiday', NULL, NULL),
	(14, 'dim_date', 'is_today', 'attribute', NULL, pg_catalog.convert_from('\xe698afe590a6e4bb8ae5a4a9', 'UTF8'), 'today', NULL, NULL),
	(15, 'dim_date', 'months_ago', 'attribute', NULL, pg_catalog.convert_from('\xe8b79de4bb8ae69c88e695b0', 'UTF8'), 'months before this one', pg_catalog.convert_from('\xe69cace69c88e4b8ba2030', 'UTF8'), '0 for this month'),
	(20, 'dim_court', 'court_key', 'key', NULL, pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', NULL, NULL),
	(21, 'dim_court', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe6b395e999a2e5908de7a7b0', 'UTF8'), 'name', NULL, NULL),
	(22, 'dim_court', 'last_push_no', 'attribute', NULL, pg_catalog.convert_from('\xe69c80e8bf91e68ea8e98081e689b9e58fb7', 'UTF8'), 'number of the last push', NULL, NULL),
	(23, 'dim_court', 'list_as_of', 'attribute', NULL, pg_catalog.convert_from('\xe5908de58d95e688aae887b3', 'UTF8'), 'the list is of', pg_catalog.convert_from('\xe69c80e8bf91e4b880e689b9e68ea8e98081e7949fe69588e79a84e697b6e997b4', 'UTF8'), 'when the last push was applied'),
	(30, 'dim_department', 'department_key', 'key', NULL, pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', NULL, NULL),
	(31, 'dim_department', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe983a8e997a8e5908de7a7b0', 'UTF8'), 'name', NULL, NULL),
	(32, 'dim_department', 'plans', 'attribute', NULL, pg_catalog.convert_from('\xe8aea1e58892e695b0', 'UTF8'), 'plans that name it', NULL, NULL),
	(33, 'dim_department', 'measures', 'attribute', NULL, pg_catalog.convert_from('\xe68eaae696bde695b0', 'UTF8'), 'measures that it carries out', NULL, NULL),
	(40, 'dim_measure', 'measure_key', 'key', NULL, pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', NULL, NULL),
	(41, 'dim_measure', 'plan_code', 'attribute', NULL, pg_catalog.convert_from('\xe8aea1e58892e4bba3e7a081', 'UTF8'), 'code of the plan', NULL, NULL),
	(42, 'dim_measure', 'plan_title', 'attribute', NULL, pg_catalog.convert_from('\xe8aea1e58892', 'UTF8'), 'title of the plan', NULL, NULL),
	(43, 'dim_measure', 'edition_name', 'attribute', NULL, pg_catalog.convert_from('\xe78988e69cac', 'UTF8'), 'edition', pg_catalog.convert_from('\xe78eb0e8a18ce78988e69cacefbc8ce6b2a1e69c89e78eb0e8a18ce79a84e4b8bae69c80e5908ee4b880e78988', 'UTF8'), 'the one that holds, else the last'),
	(44, 'dim_measure', 'number', 'attribute', NULL, pg_catalog.convert_from('\xe5ba8fe58fb7', 'UTF8'), 'number in the plan', NULL, NULL),
	(45, 'dim_measure', 'title_zh', 'attribute', NULL, pg_catalog.convert_from('\xe68eaae696bde5908de7a7b0', 'UTF8'), 'title', NULL, NULL),
	(46, 'dim_measure', 'verdict_key', 'attribute', NULL, pg_catalog.convert_from('\xe680a7e8b4a8e4bba3e7a081', 'UTF8'), 'restricted, reference or duty', NULL, NULL),
	(47, 'dim_measure', 'effect', 'attribute', NULL, pg_catalog.convert_from('\xe696b9e5bc8fe4bba3e7a081', 'UTF8'), 'main act', NULL, NULL),
	(48, 'dim_measure', 'effect_zh', 'attribute', NULL, pg_catalog.convert_from('\xe696b9e5bc8f', 'UTF8'), 'main act in Chinese', NULL, NULL),
	(49, 'dim_measure', 'binds_person', 'attribute', NULL, pg_catalog.convert_from('\xe98082e794a8e887aae784b6e4baba', 'UTF8'), 'binds listed persons', NULL, NULL),
	(50, 'dim_measure', 'binds_organization', 'attribute', NULL, pg_catalog.convert_from('\xe98082e794a8e58d95e4bd8d', 'UTF8'), 'binds listed organizations', NULL, NULL),
	(51, 'dim_measure', 'binds_posts', 'attribute', NULL, pg_catalog.convert_from('\xe98082e794a8e4bbbbe8818ce4babae59198', 'UTF8'), 'binds persons in posts of listed organizations', NULL, NULL),
	(52, 'dim_measure', 'basis_doubted', 'attribute', NULL, pg_catalog.convert_from('\xe4be9de68daee5ad98e79691', 'UTF8'), 'its bases speak of other conduct', NULL, NULL),
	(53, 'dim_measure', 'suspended', 'attribute', NULL, pg_catalog.convert_from('\xe5b7b2e69a82e5819c', 'UTF8'), 'suspended by the office', NULL, NULL),
	(54, 'dim_measure', 'valid_from', 'attribute', NULL, pg_catalog.convert_from('\xe78988e69cace887aa', 'UTF8'), 'edition holds from', NULL, NULL),
	(55, 'dim_measure', 'valid_until', 'attribute', NULL, pg_catalog.convert_from('\xe78988e69cace887b3', 'UTF8'), 'edition holds until, excluded', NULL, NULL),
	(60, 'bridge_measure_department', 'measure_key', 'key', 'dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', NULL, NULL),
	(61, 'bridge_measure_department', 'department_key', 'key', 'dim_department', pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', NULL, NULL),
	(70, 'dim_ground', 'ground_key', 'key', NULL, pg_catalog.convert_from('\xe68385e5bda2e7bb84e59088', 'UTF8'), 'combination of grounds', pg_catalog.convert_from('\xe7acace4b880e9a1b9e4b8ba31efbc8ce7acace4ba8ce9a1b9e4b8ba32efbc8ce7acace4b889e9a1b9e4b8ba34efbc8ce4be9de6ada4e7b1bbe68ea8efbc8ce695b0e9a1b9e79bb8e58aa0', 'UTF8'), '1 for the first, 2 for the second, 4 for the third, and so on, added up'),
	(71, 'dim_ground', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe68385e5bda2', 'UTF8'), 'grounds in Chinese', NULL, NULL),
	(72, 'dim_ground', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe68385e5bda2efbc88e88bb1e69687efbc89', 'UTF8'), 'grounds', NULL, NULL),
	(73, 'dim_ground', 'grounds', 'attribute', NULL, pg_catalog.convert_from('\xe68385e5bda2e695b0', 'UTF8'), 'how many grounds', NULL, NULL),
	(74, 'dim_ground', 'has_period', 'attribute', NULL, pg_catalog.convert_from('\xe698afe590a6e69c89e69c9fe99990', 'UTF8'), 'has a period by art. 2', NULL, NULL),
	(75, 'dim_ground', 'ground_1', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace4b880e9a1b9', 'UTF8'), 'ground 1', NULL, NULL),
	(76, 'dim_ground', 'ground_2', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace4ba8ce9a1b9', 'UTF8'), 'ground 2', NULL, NULL),
	(77, 'dim_ground', 'ground_3', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace4b889e9a1b9', 'UTF8'), 'ground 3', NULL, NULL),
	(78, 'dim_ground', 'ground_4', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace59b9be9a1b9', 'UTF8'), 'ground 4', NULL, NULL),
	(79, 'dim_ground', 'ground_5', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace4ba94e9a1b9', 'UTF8'), 'ground 5', NULL, NULL),
	(80, 'dim_ground', 'ground_6', 'attribute', NULL, pg_catalog.convert_from('\xe590abe7acace585ade9a1b9', 'UTF8'), 'ground 6', NULL, NULL),
	(90, 'dim_division', 'division_key', 'key', NULL, pg_catalog.convert_from('\xe58cbae58892e4bba3e7a081', 'UTF8'), 'code of the division', pg_catalog.convert_from('\x3020e4b8bae585b6e4bb96', 'UTF8'), '0: other'),
	(91, 'dim_division', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe58cbae58892', 'UTF8'), 'division', NULL, NULL),
	(92, 'dim_division', 'province_key', 'attribute', NULL, pg_catalog.convert_from('\xe79c81e4bba3e7a081', 'UTF8'), 'code of the province', NULL, NULL),
	(93, 'dim_division', 'province_zh', 'attribute', NULL, pg_catalog.convert_from('\xe79c81', 'UTF8'), 'province', NULL, NULL),
	(94, 'dim_division', 'city_zh', 'attribute', NULL, pg_catalog.convert_from('\xe5b882', 'UTF8'), 'city', NULL, NULL),
	(95, 'dim_division', 'level', 'attribute', NULL, pg_catalog.convert_from('\xe58cbae58892e7baa7e588ab', 'UTF8'), 'province, city, county or other', NULL, NULL),
	(100, 'dim_subject_kind', 'kind_key', 'key', NULL, pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8be4bba3e7a081', 'UTF8'), 'kind of subject', NULL, NULL),
	(101, 'dim_subject_kind', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8b', 'UTF8'), 'name in Chinese', NULL, NULL),
	(102, 'dim_subject_kind', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8befbc88e88bb1e69687efbc89', 'UTF8'), 'name', NULL, NULL),
	(110, 'dim_verdict', 'verdict_key', 'key', NULL, pg_catalog.convert_from('\xe7ad94e5a48de4bba3e7a081', 'UTF8'), 'verdict', NULL, NULL),
	(111, 'dim_verdict', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe7ad94e5a48d', 'UTF8'), 'name in Chinese', NULL, NULL),
	(112, 'dim_verdict', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe7ad94e5a48defbc88e88bb1e69687efbc89', 'UTF8'), 'name', NULL, NULL),
	(113, 'dim_verdict', 'is_listed', 'attribute', NULL, pg_catalog.convert_from('\xe698afe590a6e59ca8e5908de58d95e4b88a', 'UTF8'), 'the subject is listed', NULL, NULL),
	(120, 'dim_outcome', 'outcome_key', 'key', NULL, pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9ce4bba3e7a081', 'UTF8'), 'outcome', NULL, NULL),
	(121, 'dim_outcome', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9c', 'UTF8'), 'name in Chinese', NULL, NULL),
	(122, 'dim_outcome', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9cefbc88e88bb1e69687efbc89', 'UTF8'), 'name', NULL, NULL),
	(123, 'dim_outcome', 'ord', 'attribute', NULL, pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9ce5ba8fe58fb7', 'UTF8'), 'order', NULL, NULL),
	(130, 'dim_purpose', 'purpose_key', 'key', NULL, pg_catalog.convert_from('\xe794a8e98094e4bba3e7a081', 'UTF8'), 'purpose', NULL, NULL),
	(131, 'dim_purpose', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe794a8e98094', 'UTF8'), 'name in Chinese', NULL, NULL),
	(132, 'dim_purpose', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe794a8e98094efbc88e88bb1e69687efbc89', 'UTF8'), 'name', NULL, NULL),
	(140, 'dim_task', 'task_key', 'key', NULL, pg_catalog.convert_from('\xe4ba8be9a1b9e4bba3e7a081', 'UTF8'), 'task', NULL, NULL),
	(141, 'dim_task', 'name_zh', 'attribute', NULL, pg_catalog.convert_from('\xe4ba8be9a1b9', 'UTF8'), 'name in Chinese', NULL, NULL),
	(142, 'dim_task', 'name_en', 'attribute', NULL, pg_catalog.convert_from('\xe4ba8be9a1b9efbc88e88bb1e69687efbc89', 'UTF8'), 'name', NULL, NULL),
	(143, 'dim_task', 'owed_by', 'attribute', NULL, pg_catalog.convert_from('\xe8b4a3e4bbbbe696b9', 'UTF8'), 'department or court', NULL, NULL),
	(200, 'fact_listing', 'date_key', 'key', 'dim_date', pg_catalog.convert_from('\xe697a5e69c9f', 'UTF8'), 'date', pg_catalog.convert_from('\xe5bd93e5a4a9e4b8bae688aae887b3e79baee5898d', 'UTF8'), 'today: until now'),
	(201, 'fact_listing', 'court_key', 'key', 'dim_court', pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', NULL, NULL),
	(202, 'fact_listing', 'kind_key', 'key', 'dim_subject_kind', pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8b', 'UTF8'), 'kind of subject', NULL, NULL),
	(203, 'fact_listing', 'division_key', 'key', 'dim_division', pg_catalog.convert_from('\xe58cbae58892', 'UTF8'), 'division', pg_catalog.convert_from('\xe4babae695b0e8bf87e5b091e79a84e7bb84e5b9b6e585a52030', 'UTF8'), '0 for groups that are too small'),
	(204, 'fact_listing', 'ground_key', 'key', 'dim_ground', pg_catalog.convert_from('\xe68385e5bda2', 'UTF8'), 'grounds', pg_catalog.convert_from('\xe4babae695b0e8bf87e5b091e79a84e7bb84e5b9b6e585a52030', 'UTF8'), '0 for groups that are too small'),
	(205, 'fact_listing', 'standing', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe59ca8e5868ce4bbb6e695b0', 'UTF8'), 'listings that stand', pg_catalog.convert_from('\xe590abe4b8ade6ada2e79a84efbc8ce4b88de590abe5aebde99990e69c9fe58685e79a84', 'UTF8'), 'with those that are stayed, without those in grace'),
	(206, 'fact_listing', 'subjects', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe59ca8e5868ce4b8bbe4bd93e695b0', 'UTF8'), 'subjects that stand', pg_catalog.convert_from('\xe69c89e695b0e4bbb6e79a84e4b8bbe4bd93e58faae59ca8e69c80e697a9e4b880e4bbb6e5a484e8aea1e4b880e6aca1', 'UTF8'), 'one with several listings counts once, at the first'),
	(207, 'fact_listing', 'added', 'sum', NULL, pg_catalog.convert_from('\xe696b0e5a29e', 'UTF8'), 'added', NULL, NULL),
	(208, 'fact_listing', 'removed', 'sum', NULL, pg_catalog.convert_from('\xe7a7bbe587ba', 'UTF8'), 'removed', NULL, NULL),
	(209, 'fact_listing', 'revoked', 'sum', NULL, pg_catalog.convert_from('\xe692a4e99480', 'UTF8'), 'revoked', NULL, NULL),
	(210, 'fact_listing', 'expired', 'sum', NULL, pg_catalog.convert_from('\xe69c9fe6bba1', 'UTF8'), 'expired', NULL, NULL),
	(211, 'fact_listing', 'performed', 'sum', NULL, pg_catalog.convert_from('\xe585b6e4b8ade5b1a5e8a18ce5908ee7a7bbe587ba', 'UTF8'), 'removed after performing', pg_catalog.convert_from('\xe5b7b2e8aea1e585a5e7a7bbe587ba', 'UTF8'), 'among the removed'),
	(220, 'fact_measure', 'date_key', 'key', 'dim_date', pg_catalog.convert_from('\xe697a5e69c9f', 'UTF8'), 'date', pg_catalog.convert_from('\xe5bd93e5a4a9e4b8bae79baee5898d', 'UTF8'), 'today: now'),
	(221, 'fact_measure', 'measure_key', 'key', 'dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', NULL, NULL),
	(222, 'fact_measure', 'court_key', 'key', 'dim_court', pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', NULL, NULL),
	(223, 'fact_measure', 'kind_key', 'key', 'dim_subject_kind', pg_catalog.convert_from('\xe4b8bbe4bd93e7b1bbe59e8b', 'UTF8'), 'kind of the subject that is bound', NULL, NULL),
	(224, 'fact_measure', 'through_post', 'key', NULL, pg_catalog.convert_from('\xe7bb8fe4bbbbe8818ce58d95e4bd8d', 'UTF8'), 'through a post', pg_catalog.convert_from('\xe58d95e4bd8de59ca8e5908de58d95e4b88aefbc8ce69cace4babae4b88de59ca8', 'UTF8'), 'the organization is listed, the person is not'),
	(225, 'fact_measure', 'in_force', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe7949fe69588e4bbb6e695b0', 'UTF8'), 'in force', pg_catalog.convert_from('\xe4babae695b0e8bf87e5b091e79a84e4b8bae7a9baefbc8ce4b88de7ad89e4ba8ee99bb6', 'UTF8'), 'NULL for a few, which is not zero'),
	(226, 'fact_measure', 'exempt', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe8b181e5858de4bbb6e695b0', 'UTF8'), 'exempt', pg_catalog.convert_from('\xe4babae695b0e8bf87e5b091e79a84e8aea1e585a5e7949fe69588e4bbb6e695b0efbc9be58faae69c89e5b091e695b0e4babae69caae8b181e5858de79a84e4b8bae7a9ba', 'UTF8'), 'a few are counted as in force; NULL where all but a few are exempt'),
	(230, 'fact_check', 'month_key', 'key', 'dim_date', pg_catalog.convert_from('\xe69c88e4bbbd', 'UTF8'), 'first day of the month', pg_catalog.convert_from('\xe5bd93e69c88e4b8bae688aae887b3e79baee5898d', 'UTF8'), 'this month: until now'),
	(231, 'fact_check', 'department_key', 'key', 'dim_department', pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', pg_catalog.convert_from('\xe6b395e999a2e5928ce7aea1e79086e59198e79a84e69fa5e8afa2e4b8bae2809ce69caae6b3a8e6988ee2809d', 'UTF8'), pg_catalog.convert_from('\x6f6620636f7572747320616e642061646d696e6973747261746f72733a20e69caae6b3a8e6988e', 'UTF8')),
	(232, 'fact_check', 'measure_key', 'key', 'dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206e6f6e65', 'UTF8'), 'none for a few subjects'),
	(233, 'fact_check', 'purpose_key', 'key', 'dim_purpose', pg_catalog.convert_from('\xe794a8e98094', 'UTF8'), 'purpose', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206f74686572', 'UTF8'), 'other for a few subjects'),
	(234, 'fact_check', 'verdict_key', 'key', 'dim_verdict', pg_catalog.convert_from('\xe7ad94e5a48d', 'UTF8'), 'verdict', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206d6572676564', 'UTF8'), 'merged for a few subjects'),
	(235, 'fact_check', 'checks', 'sum', NULL, pg_catalog.convert_from('\xe69fa5e8afa2e6aca1e695b0', 'UTF8'), 'checks', NULL, NULL),
	(240, 'fact_feedback', 'month_key', 'key', 'dim_date', pg_catalog.convert_from('\xe69c88e4bbbd', 'UTF8'), 'first day of the month', pg_catalog.convert_from('\xe68c89e983a8e997a8e586b3e5ae9ae4b98be697a5', 'UTF8'), 'of the department''s decision'),
	(241, 'fact_feedback', 'department_key', 'key', 'dim_department', pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', NULL, NULL),
	(242, 'fact_feedback', 'measure_key', 'key', 'dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206e6f6e65', 'UTF8'), 'none for a few subjects'),
	(243, 'fact_feedback', 'court_key', 'key', 'dim_court', pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206d6572676564', 'UTF8'), 'merged for a few subjects'),
	(244, 'fact_feedback', 'outcome_key', 'key', 'dim_outcome', pg_catalog.convert_from('\xe58a9ee79086e7bb93e69e9c', 'UTF8'), 'outcome', pg_catalog.convert_from('\xe4b8bbe4bd93e8bf87e5b091e79a84e4b8ba206d6572676564', 'UTF8'), 'merged for a few subjects'),
	(245, 'fact_feedback', 'feedbacks', 'sum', NULL, pg_catalog.convert_from('\xe58f8de9a688e4bbb6e695b0', 'UTF8'), 'feedback', NULL, NULL),
	(246, 'fact_feedback', 'amount', 'sum', NULL, pg_catalog.convert_from('\xe6b689e58f8ae98791e9a29d', 'UTF8'), 'amount in yuan', pg_catalog.convert_from('\xe4bbb6e695b0e8bf87e5b091e79a84e4b8bae7a9ba', 'UTF8'), 'NULL for a few'),
	(250, 'fact_deadline', 'date_key', 'key', 'dim_date', pg_catalog.convert_from('\xe697a5e69c9f', 'UTF8'), 'date', pg_catalog.convert_from('\xe5bd93e697a5e5bfabe785a7e697b6efbc9be5bd93e5a4a9e5b09ae697a0e5bfabe785a7e79a84e4b8bae79baee5898d', 'UTF8'), 'when the snapshot of the day was taken; today, before it is: now'),
	(251, 'fact_deadline', 'task_key', 'key', 'dim_task', pg_catalog.convert_from('\xe4ba8be9a1b9', 'UTF8'), 'task', NULL, NULL),
	(252, 'fact_deadline', 'department_key', 'key', 'dim_department', pg_catalog.convert_from('\xe983a8e997a8', 'UTF8'), 'department', NULL, NULL),
	(253, 'fact_deadline', 'court_key', 'key', 'dim_court', pg_catalog.convert_from('\xe6b395e999a2', 'UTF8'), 'court', NULL, NULL),
	(254, 'fact_deadline', 'measure_key', 'key', 'dim_measure', pg_catalog.convert_from('\xe68eaae696bd', 'UTF8'), 'measure', pg_catalog.convert_from('\xe4b88de6b689e58f8ae58d95e9a1b9e68eaae696bde68896e88085e4bbb6e695b0e8bf87e5b091e79a84e4b8ba206e6f6e65', 'UTF8'), 'none where it is about none, and for a few'),
	(255, 'fact_deadline', 'owed', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe69caae58a9ee7bb93', 'UTF8'), 'owed', NULL, NULL),
	(256, 'fact_deadline', 'overdue', 'sum_not_over_days', NULL, pg_catalog.convert_from('\xe585b6e4b8ade980bee69c9f', 'UTF8'), 'overdue', NULL, NULL),
	(257, 'fact_deadline', 'longest_overdue', 'maximum', NULL, pg_catalog.convert_from('\xe69c80e995bfe980bee69c9fe5b7a5e4bd9ce697a5', 'UTF8'), 'longest overdue, in working days', NULL, NULL),
	(258, 'fact_deadline', 'responsible', 'attribute', NULL, pg_catalog.convert_from('\xe8b4a3e4bbbbe696b9', 'UTF8'), 'who owes', pg_catalog.convert_from('\xe983a8e997a8e68896e88085e6b395e999a2', 'UTF8'), 'a department or a court')) c (n, a, b, c, d, e, f, g, h);

CREATE VIEW credit_bi.model WITH (security_barrier) AS
	SELECT v.view_name::pg_catalog.text AS view_name, c.column_name::pg_catalog.text AS column_name, c.ord, c.role, c.refers_to::pg_catalog.text AS refers_to, v.name_zh AS view_zh, v.name_en AS view_en,
		   c.name_zh, c.name_en, c.note_zh, c.note_en
	FROM credit.bi_view v JOIN credit.bi_column c ON c.view_name OPERATOR(pg_catalog.=) v.view_name;
DO LANGUAGE plpgsql $comment$BEGIN EXECUTE pg_catalog.concat('COMMENT ON VIEW credit_bi.model IS ', pg_catalog.quote_literal(pg_catalog.convert_from('\xe6a8a1e59e8befbc9ae6af8fe4b8aae8a786e59bbee5928ce58897e79a84e590abe4b989e38081e4b8bbe994aee5928ce5a496e994aee38081e5a682e4bd95e6b187e680bb20c2b720746865206d6f64656c3a20776861742065616368207669657720616e6420636f6c756d6e2069732c20697473206b65797320616e642077686174207468657920726566657220746f2c20686f772069742061646473207570', 'UTF8'))); END$comment$;

DO LANGUAGE plpgsql $comments$
DECLARE
	v record;
BEGIN
	FOR v IN SELECT b.view_name, pg_catalog.concat_ws(pg_catalog.convert_from('\x20c2b720', 'UTF8'), b.note_zh, b.note_en) AS words FROM credit.bi_view b LOOP
		EXECUTE pg_catalog.format('COMMENT ON VIEW credit_bi.%I IS %L', v.view_name, v.words);
	END LOOP;
	FOR v IN SELECT c.view_name, c.column_name,
					pg_catalog.concat(c.name_zh, pg_catalog.convert_from('\xefbc88', 'UTF8') || c.note_zh || pg_catalog.convert_from('\xefbc89', 'UTF8'), pg_catalog.convert_from('\x20c2b720', 'UTF8'), c.name_en, ' (' || c.note_en || ')') AS words FROM credit.bi_column c LOOP
		EXECUTE pg_catalog.format('COMMENT ON COLUMN credit_bi.%I.%I IS %L', v.view_name, v.column_name, v.words);
	END LOOP;
END
$comments$;

/*
 * The same facts for those who work in Chinese: each with its dimensions'
 * names beside the figures, under the model's Chinese names.
 */
DO LANGUAGE plpgsql $chinese$
DECLARE
	v_fact record;
	c record;
	v_columns text;
	v_joins text;
BEGIN
	FOR v_fact IN SELECT b.* FROM credit.bi_view b WHERE pg_catalog.starts_with(b.view_name::pg_catalog.text, 'fact_') LOOP
		v_columns := '';
		v_joins := '';
		FOR c IN SELECT x.* FROM credit.bi_column x WHERE x.view_name OPERATOR(pg_catalog.=) v_fact.view_name ORDER BY x.ord LOOP
			v_columns := v_columns || CASE WHEN v_columns OPERATOR(pg_catalog.=) '' THEN '' ELSE ', ' END || CASE
				WHEN c.refers_to IS NULL OR c.refers_to OPERATOR(pg_catalog.=) 'dim_date' THEN pg_catalog.format('f.%I AS %I', c.column_name, c.name_zh)
				WHEN c.refers_to OPERATOR(pg_catalog.=) 'dim_measure' THEN pg_catalog.format('f.%1$I AS %2$I, %3$I.number AS %4$I, %3$I.title_zh AS %5$I', c.column_name, c.name_zh, c.refers_to, pg_catalog.concat(c.name_zh, pg_catalog.convert_from('\xe5ba8fe58fb7', 'UTF8')), pg_catalog.concat(c.name_zh, pg_catalog.convert_from('\xe5908de7a7b0', 'UTF8')))
				ELSE pg_catalog.format('%I.name_zh AS %I', c.refers_to, c.name_zh) END;
			IF c.refers_to OPERATOR(pg_catalog.<>) 'dim_date' THEN
				v_joins := v_joins || pg_catalog.format(' LEFT JOIN credit_bi.%1$I ON %1$I.%2$I OPERATOR(pg_catalog.=) f.%2$I', c.refers_to, c.column_name);
			END IF;
		END LOOP;
		EXECUTE pg_catalog.format('CREATE VIEW credit_bi.%I WITH (security_barrier) AS SELECT %s FROM credit_bi.%I f%s', v_fact.name_zh, v_columns, v_fact.view_name, v_joins);
		EXECUTE pg_catalog.format('COMMENT ON VIEW credit_bi.%I IS %L', v_fact.name_zh, pg_catalog.concat_ws(pg_catalog.convert_from('\x20c2b720', 'UTF8'), v_fact.note_zh, pg_catalog.format('credit_bi.%s with the names of its dimensions', v_fact.view_name)));
	END LOOP;
END
$chinese$;


CREATE FUNCTION credit.rate_figures(p_first date, p_last date, p_before date)
	RETURNS TABLE (item text, department text, value bigint, before bigint)
	LANGUAGE sql STABLE ROWS 100 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH today AS (
		SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS day
	), term AS (
		SELECT DISTINCT x.workdays FROM (SELECT t.workdays FROM credit.term t UNION ALL SELECT credit.general_term('receipt') UNION ALL SELECT credit.general_term('feedback')) x
		WHERE x.workdays IS NOT NULL
	), calendar AS MATERIALIZED (
		-- Days numbered by the working days up to them: the deadline is credit.deadline's, found for all days at once.
		-- The margin is longer than the longest holiday; what lies behind a year without its notice is not known.
		SELECT d.date_key AS day, d.is_workday, count(*) FILTER (WHERE d.is_workday) OVER (ORDER BY d.date_key) AS n
		FROM credit_bi.dim_date d, today t
		WHERE d.date_key BETWEEN p_before - 2 * (SELECT max(m.workdays) FROM term m) - 20 AND LEAST(p_last, t.day - 1)
		  AND d.date_key < COALESCE((SELECT min(x.date_key) FROM credit_bi.dim_date x WHERE x.is_workday IS NULL), 'infinity')
	), due AS MATERIALIZED (
		-- A term that runs is not counted: nothing is late before it is.
		SELECT c.day AS since, m.workdays, e.day AS due_on, e.day >= p_first AS now
		FROM calendar c CROSS JOIN term m JOIN calendar e ON e.n = c.n + m.workdays AND e.is_workday
		WHERE e.day >= p_before
	), task AS (
		SELECT 'feedback' AS kind, d.department, u.now, u.due_on, min(a.given_on) AS done_on
		FROM credit.demanded d
		JOIN due u ON u.since = d.since AND u.workdays = d.workdays
		LEFT JOIN credit.answered a ON a.subject OPERATOR(@extschema@.=) d.subject AND a.measure OPERATOR(@extschema@.=) d.measure
			AND a.department = d.department AND a.decided_on >= d.in_force
		GROUP BY d.department, d.measure, d.listing, d.subject, u.now, u.due_on
		UNION ALL
		SELECT 'receipt', c.department, u.now, u.due_on, (r.received_at AT TIME ZONE 'Asia/Shanghai')::date
		FROM credit.concerned c
		JOIN due u ON u.since = (c.applied_at AT TIME ZONE 'Asia/Shanghai')::date AND u.workdays = credit.general_term('receipt')
		LEFT JOIN credit.receipt r ON r.push = c.push AND r.department = c.department
	), counted AS (
		SELECT k.kind, k.department, k.now, count(*) AS due, count(k.done_on) AS done, count(*) FILTER (WHERE k.done_on <= k.due_on) AS in_time
		FROM task k GROUP BY 1, 2, 3
	)
	SELECT c.kind || x.suffix, c.department, COALESCE(sum(x.n) FILTER (WHERE c.now), 0)::bigint, COALESCE(sum(x.n) FILTER (WHERE NOT c.now), 0)::bigint
	FROM counted c, LATERAL (VALUES ('_due', c.due), ('_done', c.done), ('_in_time', c.in_time)) x (suffix, n)
	GROUP BY 1, 2
$$;
COMMENT ON FUNCTION credit.rate_figures(date, date, date) IS
	'by department: how many receipts and how much feedback had a term that ended from the first to the last day, and from p_before to before the first (before); done since, and done in time; of listings that stand now; a term that is running is not counted';
REVOKE ALL ON FUNCTION credit.rate_figures(date, date, date) FROM PUBLIC;


CREATE FUNCTION credit.period_figures(p_first date, p_last date)
	RETURNS TABLE (section text, item text, department text, value numeric)
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH period AS MATERIALIZED (
		SELECT p_first::timestamp AT TIME ZONE 'Asia/Shanghai' AS since, (p_last + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS until
	), push AS (
		SELECT count(*) AS pushes, count(*) FILTER (WHERE p.records = 0) AS heartbeats, COALESCE(sum(p.rejected), 0) AS rejected
		FROM credit.push p, period WHERE p.applied_at >= period.since AND p.applied_at < period.until
	), noted AS MATERIALIZED (
		-- What the register came to hold in the period, by pushes and by decisions entered one by one.
		SELECT e.event, e.performed, @extschema@.credit_subject_kind(e.subject) AS kind
		FROM credit.list_event e, period WHERE e.at >= period.since AND e.at < period.until
	), standing AS (
		SELECT CASE WHEN l.person THEN 'person' ELSE 'organization' END AS kind, sum(l.standing) AS listings, sum(l.subjects) AS subjects
		FROM credit.listing_figures(credit.day_end(p_last), credit.known_at(credit.day_end(p_last))) l
		GROUP BY 1
	), fed AS MATERIALIZED (
		SELECT f.department, f.outcome, f.measure, f.subject, f.amount
		FROM credit.current_feedback f WHERE f.decided_on BETWEEN p_first AND p_last
	)
	SELECT 'push', x.item, NULL, x.value FROM push, LATERAL (VALUES ('pushes', push.pushes), ('heartbeats', push.heartbeats), ('rejected', push.rejected)) x (item, value)
	UNION ALL
	SELECT 'list', x.item, NULL, (SELECT count(*) FROM noted n WHERE n.event = x.event AND (n.kind = x.kind OR x.kind IS NULL))
	FROM (VALUES ('added_persons', 'added', 'person'), ('added_organizations', 'added', 'organization'),
				 ('removed', 'removed', NULL), ('revoked', 'revoked', NULL), ('expired', 'expired', NULL)) x (item, event, kind)
	UNION ALL
	-- Removed because they performed: the effect that all this is for.
	SELECT 'list', x.item, NULL, (SELECT count(*) FROM noted n WHERE n.performed AND (n.kind = x.kind OR x.kind IS NULL))
	FROM (VALUES ('performed', NULL), ('performed_persons', 'person'), ('performed_organizations', 'organization')) x (item, kind)
	UNION ALL
	SELECT 'standing', x.item, NULL, COALESCE((SELECT CASE x.what WHEN 'l' THEN s.listings ELSE s.subjects END FROM standing s WHERE s.kind = x.kind), 0)
	FROM (VALUES ('listings_of_persons', 'person', 'l'), ('listings_of_organizations', 'organization', 'l'), ('persons', 'person', 's'), ('organizations', 'organization', 's')) x (item, kind, what)
	UNION ALL
	SELECT 'feedback', f.outcome, COALESCE(f.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8')), count(*) FROM fed f GROUP BY f.outcome, COALESCE(f.department, pg_catalog.convert_from('\xe69caae6b3a8e6988e', 'UTF8'))
	UNION ALL
	SELECT 'measure', f.measure::text, NULL, count(*) FROM fed f GROUP BY f.measure
	UNION ALL
	SELECT 'feedback_total', x.item, NULL, x.value
	FROM (SELECT count(*) AS n, count(DISTINCT f.subject) AS subjects, count(DISTINCT f.department) AS departments, count(DISTINCT f.measure) AS measures, COALESCE(sum(f.amount), 0) AS amount FROM fed f) t,
		 LATERAL (VALUES ('feedbacks', t.n::numeric), ('subjects', t.subjects), ('departments', t.departments), ('measures', t.measures), ('amount', t.amount)) x (item, value)
	UNION ALL
	SELECT 'check', x.item, NULL, x.value
	FROM (SELECT count(*) AS n, count(*) FILTER (WHERE a.verdict = 'restricted') AS restricted, count(*) FILTER (WHERE a.verdict = 'clear') AS clear
		  FROM credit.access_log a, period WHERE a.checked_at >= period.since AND a.checked_at < period.until AND a.measure IS NOT NULL) t,
		 LATERAL (VALUES ('checks', t.n), ('restricted', t.restricted), ('clear', t.clear)) x (item, value)
	UNION ALL
	SELECT 'check', 'overrides', NULL, count(*) FROM credit.override o, period WHERE o.at >= period.since AND o.at < period.until
	UNION ALL
	SELECT 'case', 'forwarded', NULL, count(DISTINCT s.typical_case) FROM credit.case_step s
	WHERE s.step = 'forwarded' AND s.day BETWEEN p_first AND p_last
	  AND NOT EXISTS (SELECT FROM credit.case_step w WHERE w.typical_case = s.typical_case AND w.step = 'withdrawn' AND w.id > s.id)
$$;
COMMENT ON FUNCTION credit.period_figures(date, date) IS 'the figures of a period of legal days, both included';
REVOKE ALL ON FUNCTION credit.period_figures(date, date) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_effect_report(first_day date, last_day date)
	RETURNS TABLE (section text, item text, department text, value numeric, before numeric)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF first_day IS NULL OR last_day IS NULL OR NOT isfinite(first_day) OR NOT isfinite(last_day) OR last_day < first_day
	   OR first_day < '1949-10-01' OR last_day >= '10000-01-01' OR last_day - first_day > 3660 THEN
		RAISE EXCEPTION '%', credit.message('the first and the last day of the period are required, in this order') USING ERRCODE = 'invalid_parameter_value', DETAIL = credit.message('A period is at most ten years long.');
	END IF;
	RETURN QUERY
	SELECT COALESCE(n.section, b.section), COALESCE(n.item, b.item), COALESCE(n.department, b.department), COALESCE(n.value, 0), COALESCE(b.value, 0)
	FROM credit.period_figures(first_day, last_day) n
	FULL JOIN credit.period_figures(first_day - (last_day - first_day + 1), first_day - 1) b
		ON b.section = n.section AND b.item = n.item AND COALESCE(b.department, '') = COALESCE(n.department, '')
	UNION ALL
	SELECT 'rate', r.item, r.department, r.value, r.before
	FROM credit.rate_figures(first_day, last_day, first_day - (last_day - first_day + 1)) r
	UNION ALL
	SELECT 'in_force', m.measure::text, NULL, sum(m.in_force), NULL::numeric
	FROM credit.reach_figures(credit.day_end(last_day), credit.known_at(credit.day_end(last_day))) m
	GROUP BY m.measure
	UNION ALL
	-- Days that are kept, for a line; the last is counted.
	SELECT 'trend', to_char(d.day, 'YYYY-MM-DD'), NULL, sum(d.standing), NULL::numeric
	FROM credit.listing_day d WHERE d.day BETWEEN first_day AND last_day GROUP BY d.day
	UNION ALL
	-- What is owed is known for the present only.
	SELECT 'overdue', o.kind, o.department, sum(o.overdue), NULL::numeric
	FROM credit.owed_summary o
	WHERE last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date AND o.overdue > 0
	GROUP BY o.kind, o.department
	ORDER BY 1, 3 NULLS FIRST, 2;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_effect_report(date, date) IS
	'effect report of the days from the first to the last, as rows: pushes, listings added and ended and standing at the end, performed after being listed, feedback by department and outcome and by measure, what was due and done in time by department (rate), measures in force at the end, checks, cases, what is overdue (where the period reaches today); value, and before: of as many days before; figures, nobody is named';
REVOKE ALL ON FUNCTION @extschema@.credit_effect_report(date, date) FROM PUBLIC;


CREATE FUNCTION credit.html(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	-- Control characters cannot stand in XML at all.
	SELECT replace(replace(replace(replace(regexp_replace(t, '[\x01-\x08\x0b\x0c\x0e-\x1f]', '', 'g'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;')
$$;
COMMENT ON FUNCTION credit.html(text) IS 'a text as it stands in HTML';
REVOKE ALL ON FUNCTION credit.html(text) FROM PUBLIC;

CREATE FUNCTION credit.bar_chart(p_title text, p_labels text[], p_values numeric[], p_before numeric[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- Bars lie, because departments have long names; the paler one behind is the period before.
	SELECT format('<figure><figcaption>%s</figcaption><svg viewBox="0 0 720 %s" role="img" aria-label="%s">', credit.html(p_title), 12 + 30 * cardinality(p_labels), credit.html(p_title))
		|| COALESCE(string_agg(format(
			'<text x="176" y="%s" text-anchor="end">%s</text>'
			'<rect x="186" y="%s" width="%s" height="9" class="before"/><rect x="186" y="%s" width="%s" height="12" class="now"/>'
			'<text x="%s" y="%s" class="figure">%s</text>',
			24 + 30 * (n - 1), credit.html(label), 23 + 30 * (n - 1), round(before * 460 / top, 1), 11 + 30 * (n - 1), round(value * 460 / top, 1),
			round(194 + GREATEST(value, before) * 460 / top, 1), 24 + 30 * (n - 1), trim_scale(value)), '' ORDER BY n), '')
		|| '</svg></figure>'
	FROM unnest(p_labels, p_values, p_before) WITH ORDINALITY u (label, value, before, n),
		 LATERAL (SELECT GREATEST(1, (SELECT max(v) FROM unnest(p_values || p_before) v)) AS top) t
$$;
COMMENT ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]) IS 'a bar chart of values, and of those before, as SVG in HTML';
REVOKE ALL ON FUNCTION credit.bar_chart(text, text[], numeric[], numeric[]) FROM PUBLIC;

CREATE FUNCTION credit.line_chart(p_title text, p_days date[], p_values numeric[]) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- From zero, so that a small change does not look like a large one.
	SELECT format('<figure><figcaption>%1$s</figcaption><svg viewBox="0 0 720 190" role="img" aria-label="%1$s">'
				  '<line x1="60" y1="150" x2="700" y2="150" class="axis"/><line x1="60" y1="20" x2="700" y2="20" class="grid"/>'
				  '<text x="54" y="24" text-anchor="end" class="figure">%2$s</text><text x="54" y="154" text-anchor="end" class="figure">0</text>'
				  '<polyline points="%3$s" class="line"/><text x="60" y="172">%4$s</text><text x="700" y="172" text-anchor="end">%5$s</text>'
				  '<text x="%6$s" y="%7$s" text-anchor="end" class="figure">%8$s</text></svg></figure>',
				  credit.html(p_title), trim_scale(t.top),
				  (SELECT string_agg(round(60 + 640 * (d - p_days[1])::numeric / GREATEST(1, p_days[cardinality(p_days)] - p_days[1]), 1) || ',' || round(150 - 130 * v / t.top, 1), ' ' ORDER BY d) FROM unnest(p_days, p_values) u (d, v)),
				  to_char(p_days[1], pg_catalog.convert_from('\x464d4d4d22e69c8822464d444422e697a522', 'UTF8')), to_char(p_days[cardinality(p_days)], pg_catalog.convert_from('\x464d4d4d22e69c8822464d444422e697a522', 'UTF8')),
				  700, round(142 - 130 * p_values[cardinality(p_values)] / t.top, 1), trim_scale(p_values[cardinality(p_values)]))
	FROM (SELECT GREATEST(1, max(v)) AS top FROM unnest(p_values) v) t
$$;
COMMENT ON FUNCTION credit.line_chart(text, date[], numeric[]) IS 'a line of values by day, in order, from zero, as SVG in HTML';
REVOKE ALL ON FUNCTION credit.line_chart(text, date[], numeric[]) FROM PUBLIC;

CREATE FUNCTION credit.compared(p_value numeric, p_before numeric) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN p_value = p_before THEN pg_catalog.convert_from('\xe4b88ee4b88ae69c9fe68c81e5b9b3', 'UTF8')
				WHEN p_before = 0 THEN pg_catalog.convert_from('\xe4b88ae69c9fe4b8ba30', 'UTF8')
				ELSE format(pg_catalog.convert_from('\xe8be83e4b88ae69c9f257325732525', 'UTF8'), CASE WHEN p_value > p_before THEN pg_catalog.convert_from('\xe5a29ee58aa0', 'UTF8') ELSE pg_catalog.convert_from('\xe5878fe5b091', 'UTF8') END, round(abs(p_value - p_before) * 100 / p_before, 1)) END
$$;
COMMENT ON FUNCTION credit.compared(numeric, numeric) IS 'a figure beside that of the period before, in words';
REVOKE ALL ON FUNCTION credit.compared(numeric, numeric) FROM PUBLIC;

CREATE FUNCTION credit.share(p_part numeric, p_whole numeric) RETURNS text
	LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN p_whole > 0 THEN round(p_part * 100 / p_whole, 1) || '%' ELSE pg_catalog.convert_from('\xe28094', 'UTF8') END
$$;
COMMENT ON FUNCTION credit.share(numeric, numeric) IS 'a part of a whole in per cent; a dash where there is no whole';
REVOKE ALL ON FUNCTION credit.share(numeric, numeric) FROM PUBLIC;

CREATE FUNCTION credit.effect_parts(p_first date, p_last date) RETURNS jsonb
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_report jsonb;
	f jsonb;
	d record;
	o record;
	t record;
	v_tiles jsonb;
	v_by_outcome jsonb;
	v_by_measure jsonb;
	v_rate jsonb;
	v_overdue jsonb;
	v_charts text[];
BEGIN
	-- Counted once, looked at many times.
	SELECT jsonb_agg(to_jsonb(r)) INTO v_report FROM @extschema@.credit_effect_report(p_first, p_last) r;
	SELECT jsonb_object_agg(r.section || '.' || r.item, jsonb_build_array(r.value, r.before)) INTO f
	FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric) WHERE r.department IS NULL;

	SELECT jsonb_agg(jsonb_build_array(x.label, trim_scale((f -> x.key ->> 0)::numeric), credit.compared((f -> x.key ->> 0)::numeric, (f -> x.key ->> 1)::numeric)) ORDER BY x.n)
	INTO v_tiles
	FROM (VALUES (1, 'push.pushes', pg_catalog.convert_from('\xe68ea8e98081e689b9e6aca1', 'UTF8')), (2, 'list.added_persons', pg_catalog.convert_from('\xe696b0e7bab3e585a5e887aae784b6e4baba', 'UTF8')), (3, 'list.added_organizations', pg_catalog.convert_from('\xe696b0e7bab3e585a5e58d95e4bd8d', 'UTF8')), (4, 'list.performed', pg_catalog.convert_from('\xe5b1a5e8a18ce5908ee7a7bbe587ba', 'UTF8')),
				 (5, 'feedback_total.feedbacks', pg_catalog.convert_from('\xe983a8e997a8e58f8de9a688', 'UTF8')), (6, 'feedback_total.subjects', pg_catalog.convert_from('\xe58f8de9a688e6b689e58f8ae4b8bbe4bd93', 'UTF8')), (7, 'check.checks', pg_catalog.convert_from('\xe4be9de6b395e69fa5e8afa2', 'UTF8')), (8, 'check.restricted', pg_catalog.convert_from('\xe585b6e4b8ade5ba94e4ba88e99990e588b6', 'UTF8'))) x (n, key, label);

	SELECT array_agg(x.department ORDER BY x.value DESC, x.department) AS labels, array_agg(x.value ORDER BY x.value DESC, x.department) AS values,
		   array_agg(x.before ORDER BY x.value DESC, x.department) AS before
	INTO d FROM (SELECT r.department, sum(r.value) AS value, sum(r.before) AS before FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
				 WHERE r.section = 'feedback' GROUP BY r.department) x;
	SELECT array_agg(x.name ORDER BY x.ord) AS labels, array_agg(x.value ORDER BY x.ord) AS values, array_agg(x.before ORDER BY x.ord) AS before
	INTO o FROM (SELECT k.name, k.ord, sum(r.value) AS value, sum(r.before) AS before FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric)
				 JOIN credit.outcome k ON k.code = r.item WHERE r.section = 'feedback' GROUP BY k.name, k.ord) x;
	SELECT array_agg(r.item::date ORDER BY r.item::date) AS days, array_agg(r.value ORDER BY r.item::date) AS values
	INTO t FROM jsonb_to_recordset(v_report) r (section text, item text, value numeric) WHERE r.section = 'trend';

	SELECT jsonb_agg(jsonb_build_array(r.department, k.name, trim_scale(r.value), trim_scale(r.before)) ORDER BY r.department, k.ord)
	INTO v_by_outcome FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric, before numeric) JOIN credit.outcome k ON k.code = r.item WHERE r.section = 'feedback';
	SELECT jsonb_agg(jsonb_build_array(r.item, m.title, COALESCE((SELECT trim_scale(x.value)::text FROM jsonb_to_recordset(v_report) x (section text, item text, value numeric) WHERE x.section = 'in_force' AND x.item = r.item), '0'),
									   trim_scale(r.value), trim_scale(r.before)) ORDER BY r.item::credit.measure USING OPERATOR(@extschema@.<))
	INTO v_by_measure
	FROM jsonb_to_recordset(v_report) r (section text, item text, value numeric, before numeric)
	CROSS JOIN LATERAL (SELECT l.title FROM credit.measure_list l WHERE l.measure OPERATOR(@extschema@.=) r.item::credit.measure ORDER BY l.valid_from DESC LIMIT 1) m
	WHERE r.section = 'measure';
	SELECT jsonb_agg(jsonb_build_array(x.department, x.feedback_due, x.feedback_done, credit.share(x.feedback_done, x.feedback_due), credit.share(x.feedback_in_time, x.feedback_due),
									   x.receipt_due, x.receipt_done, credit.share(x.receipt_done, x.receipt_due), credit.share(x.receipt_in_time, x.receipt_due)) ORDER BY x.total, x.department)
	INTO v_rate
	FROM (SELECT COALESCE(r.department, pg_catalog.convert_from('\xe59088e8aea1', 'UTF8')) AS department, GROUPING(r.department) AS total,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_due'), 0) AS feedback_due, COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_done'), 0) AS feedback_done, COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback_in_time'), 0) AS feedback_in_time,
				 COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_due'), 0) AS receipt_due, COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_done'), 0) AS receipt_done, COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt_in_time'), 0) AS receipt_in_time
		  FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric) WHERE r.section = 'rate'
		  GROUP BY GROUPING SETS ((r.department), ())) x
	WHERE x.feedback_due + x.receipt_due > 0;
	SELECT jsonb_agg(jsonb_build_array(x.department, x.feedback, x.receipt) ORDER BY x.feedback DESC, x.receipt DESC, x.department)
	INTO v_overdue
	FROM (SELECT r.department, COALESCE(sum(r.value) FILTER (WHERE r.item = 'feedback'), 0) AS feedback, COALESCE(sum(r.value) FILTER (WHERE r.item = 'receipt'), 0) AS receipt
		  FROM jsonb_to_recordset(v_report) r (section text, item text, department text, value numeric) WHERE r.section = 'overdue' GROUP BY r.department) x;

	v_charts := ARRAY[CASE WHEN cardinality(t.days) > 1 THEN credit.line_chart(pg_catalog.convert_from('\xe59ca8e5868ce4bbb6e695b0', 'UTF8'), t.days, t.values) END,
					  CASE WHEN d.labels IS NOT NULL THEN credit.bar_chart(pg_catalog.convert_from('\xe59084e983a8e997a8e58f8de9a688e4bbb6e695b0efbc88e6b585e889b2e4b8bae4b88ae69c9fefbc89', 'UTF8'), d.labels, d.values, d.before) END,
					  CASE WHEN o.labels IS NOT NULL THEN credit.bar_chart(pg_catalog.convert_from('\xe68c89e58a9ee79086e7bb93e69e9cefbc88e6b585e889b2e4b8bae4b88ae69c9fefbc89', 'UTF8'), o.labels, o.values, o.before) END];
	RETURN jsonb_build_object(
		'issuer', (SELECT CASE WHEN count(DISTINCT e.issuer) = 1 THEN min(e.issuer) END FROM credit.plan_edition e JOIN credit.plan_validity v ON v.edition = e.id
				   WHERE v.valid_from <= p_last AND COALESCE(p_last < v.valid_until, true)),
		'period', format(pg_catalog.convert_from('\x2573e887b32573', 'UTF8'), to_char(p_first, pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822464d444422e697a522', 'UTF8')), to_char(p_last, pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822464d444422e697a522', 'UTF8'))),
		'tiles', v_tiles,
		'sections', jsonb_build_array(
			jsonb_build_object('heading', pg_catalog.convert_from('\xe4b880e38081e680bbe4bd93e68385e586b5', 'UTF8'), 'tiles', true, 'charts', to_jsonb(v_charts[1:1]), 'paragraphs', jsonb_build_array(
				format(pg_catalog.convert_from('\xe69cace69c9fe6b395e999a2e68ea8e98081e5908de58d952573e689b9efbc8ce696b0e7bab3e585a5e5a4b1e4bfa1e8a2abe689a7e8a18ce4baba2573e4bbb6e6aca1efbc8ce7a7bbe587ba2573e4bbb6e6aca1efbc88e585b6e4b8ade69c9fe6bba12573e4bbb6e6aca1efbc89efbc8ce585b6e4b8ade59ba0e5b1a5e8a18ce4b989e58aa1e7a7bbe587ba2573e4bbb6e6aca1efbc88e887aae784b6e4baba2573e4bbb6e6aca1e38081e58d95e4bd8d2573e4bbb6e6aca1efbc89efbc9be692a4e994802573e4bbb6e6aca1e38082e69c9fe69cabe59ca8e5868ce887aae784b6e4baba2573e4babae38081e58d95e4bd8d2573e5aeb6e38082', 'UTF8'),
					   f -> 'push.pushes' ->> 0, (f -> 'list.added_persons' ->> 0)::numeric + (f -> 'list.added_organizations' ->> 0)::numeric,
					   (f -> 'list.removed' ->> 0)::numeric + (f -> 'list.expired' ->> 0)::numeric, f -> 'list.expired' ->> 0, f -> 'list.performed' ->> 0,
					   f -> 'list.performed_persons' ->> 0, f -> 'list.performed_organizations' ->> 0, f -> 'list.revoked' ->> 0, f -> 'standing.persons' ->> 0, f -> 'standing.organizations' ->> 0),
				format(pg_catalog.convert_from('\xe6b395e999a2e5928ce59084e983a8e997a8e4be9de6b395e69fa5e8afa22573e6aca1efbc8ce585b6e4b8ade5ba94e4ba88e99990e588b62573e6aca1efbc8ce7bb8fe68e88e69d83e694bee8a18c2573e6aca1e38082e59084e983a8e997a8e58f8de9a6882573e4bbb6efbc8ce6b689e58f8a2573e9a1b9e68eaae696bde380812573e4b8aae983a8e997a8efbc8ce6b689e58f8ae98791e9a29d2573e58583e38082e68aa5e98081e585b8e59e8be6a188e4be8b2573e4bbb6e38082', 'UTF8'),
					   f -> 'check.checks' ->> 0, f -> 'check.restricted' ->> 0, f -> 'check.overrides' ->> 0, f -> 'feedback_total.feedbacks' ->> 0, f -> 'feedback_total.measures' ->> 0,
					   f -> 'feedback_total.departments' ->> 0, to_char((f -> 'feedback_total.amount' ->> 0)::numeric, 'FM999,999,999,999,999,999,999,990.00'), f -> 'case.forwarded' ->> 0))),
			jsonb_build_object('heading', pg_catalog.convert_from('\xe4ba8ce38081e68eaae696bde5ae9ee696bde68385e586b5', 'UTF8'), 'charts', to_jsonb(v_charts[2:3]),
				'paragraphs', CASE WHEN v_by_outcome IS NULL THEN jsonb_build_array(pg_catalog.convert_from('\xe69cace69c9fe5928ce4b88ae69c9fe6b2a1e69c89e983a8e997a8e58f8de9a688e38082', 'UTF8')) ELSE '[]' END,
				'tables', jsonb_build_array(
					jsonb_build_object('head', pg_catalog.convert_from('\x5b22e983a8e997a8222c2022e58a9ee79086e7bb93e69e9c222c2022e69cace69c9f222c2022e4b88ae69c9f225d', 'UTF8')::jsonb, 'figures_from', 3, 'rows', v_by_outcome),
					jsonb_build_object('head', pg_catalog.convert_from('\x5b22e68eaae696bd222c2022e5908de7a7b0222c2022e69c9fe69cabe7949fe69588222c2022e69cace69c9fe58f8de9a688222c2022e4b88ae69c9fe58f8de9a688225d', 'UTF8')::jsonb, 'figures_from', 3, 'rows', v_by_measure))),
			jsonb_build_object('heading', pg_catalog.convert_from('\xe4b889e38081e58f8de9a688e78e87e5928ce58f8ae697b6e78e87', 'UTF8'),
				'paragraphs', jsonb_build_array(CASE WHEN v_rate IS NULL THEN pg_catalog.convert_from('\xe69cace69c9fe6b2a1e69c89e69c9fe99990e5b18ae6bba1e79a84e7adbee694b6e5928ce58f8de9a688e38082', 'UTF8') ELSE pg_catalog.convert_from('\xe69cace69c9fe58685e69c9fe99990e5b18ae6bba1e79a84e58f8de9a688e5928ce7adbee694b6efbc9be58f8de9a688e78e87e38081e7adbee694b6e78e87e4b8bae5b7b2e5ae8ce68890e695b0e58da0e5ba94e5ae8ce68890e695b0efbc8ce58f8ae697b6e78e87e4b8bae69c9fe99990e58685e5ae8ce68890e695b0e58da0e5ba94e5ae8ce68890e695b0e38082', 'UTF8') END),
				'tables', jsonb_build_array(jsonb_build_object('head', pg_catalog.convert_from('\x5b22e983a8e997a8222c2022e5ba94e58f8de9a688222c2022e5b7b2e58f8de9a688222c2022e58f8de9a688e78e87222c2022e58f8ae697b6e78e87222c2022e5ba94e7adbee694b6222c2022e5b7b2e7adbee694b6222c2022e7adbee694b6e78e87222c2022e58f8ae697b6e78e87225d', 'UTF8')::jsonb, 'figures_from', 2, 'rows', v_rate))),
			jsonb_build_object('heading', pg_catalog.convert_from('\xe59b9be38081e980bee69c9fe4ba8be9a1b9', 'UTF8'),
				'paragraphs', CASE WHEN v_overdue IS NULL THEN jsonb_build_array(pg_catalog.convert_from('\xe688aae887b3e69cace69c9fe69cabe6b2a1e69c89e980bee69c9fe4ba8be9a1b9efbc8ce68896e88085e69cace69c9fe697a9e4ba8ee4bb8ae697a5efbc8ce980bee69c9fe68385e586b5e4b88de5868de7bb9fe8aea1e38082', 'UTF8')) ELSE '[]' END,
				'tables', jsonb_build_array(jsonb_build_object('head', pg_catalog.convert_from('\x5b22e983a8e997a8222c2022e980bee69c9fe58f8de9a688222c2022e980bee69c9fe7adbee694b6225d', 'UTF8')::jsonb, 'figures_from', 2, 'rows', v_overdue)))),
		'note', pg_catalog.convert_from('\xe69cace9809ae68aa5e58faae69c89e6b187e680bbe695b0efbc8ce4b88de590abe4bbbbe4bd95e4b8bbe4bd93e79a84e5a793e5908de38081e5908de7a7b0e68896e88085e58fb7e7a081efbc9be4b88ae69c9fe4b8bae69cace69c9fe4b98be5898de5a4a9e695b0e79bb8e5908ce79a84e4b880e6aeb5e697b6e997b4e38082e59084e695b0e4b88e206372656469745f6566666563745f7265706f727420e4b880e887b4e38082', 'UTF8'));
END
$$;
COMMENT ON FUNCTION credit.effect_parts(date, date) IS 'what an effect report says, in order: paragraphs, charts, tables; for its two forms';
REVOKE ALL ON FUNCTION credit.effect_parts(date, date) FROM PUBLIC;

CREATE FUNCTION credit.effect_html(p jsonb, title text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_sections text;
BEGIN
	SELECT string_agg(concat(
		'<h2>', credit.html(s.part ->> 'heading'), '</h2>',
		(SELECT string_agg('<p>' || credit.html(x.text) || '</p>', '' ORDER BY x.n) FROM jsonb_array_elements_text(s.part -> 'paragraphs') WITH ORDINALITY x (text, n)),
		CASE WHEN s.part ? 'tiles' THEN '<div class="tiles">' || (SELECT string_agg(format('<div class="tile"><b>%s</b><span>%s</span><small>%s</small></div>', x.tile ->> 1, x.tile ->> 0, x.tile ->> 2), '' ORDER BY x.n)
																   FROM jsonb_array_elements(p -> 'tiles') WITH ORDINALITY x (tile, n)) || '</div>' END,
		(SELECT string_agg(x.svg, '' ORDER BY x.n) FROM jsonb_array_elements_text(s.part -> 'charts') WITH ORDINALITY x (svg, n)),
		(SELECT string_agg(concat('<table><thead><tr>',
				(SELECT string_agg(format('<th%s>%s</th>', CASE WHEN h.n >= (x.part ->> 'figures_from')::integer THEN ' class="n"' ELSE '' END, credit.html(h.text)), '' ORDER BY h.n) FROM jsonb_array_elements_text(x.part -> 'head') WITH ORDINALITY h (text, n)),
				'</tr></thead><tbody>',
				(SELECT string_agg('<tr>' || (SELECT string_agg(format('<td%s>%s</td>', CASE WHEN c.n >= (x.part ->> 'figures_from')::integer THEN ' class="n"' ELSE '' END, credit.html(c.text)), '' ORDER BY c.n)
											  FROM jsonb_array_elements_text(r.cells) WITH ORDINALITY c (text, n)) || '</tr>', '' ORDER BY r.n)
				 FROM jsonb_array_elements(x.part -> 'rows') WITH ORDINALITY r (cells, n)),
				'</tbody></table>'), '' ORDER BY x.n)
		 FROM jsonb_array_elements(s.part -> 'tables') WITH ORDINALITY x (part, n) WHERE jsonb_typeof(x.part -> 'rows') = 'array')), '' ORDER BY s.n)
	INTO v_sections
	FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY s (part, n);

	RETURN concat('<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>', credit.html(title), '</title><style>',
		'@page{size:A4;margin:22mm 20mm}body{font-family:FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:760px;margin:32px auto;padding:0 24px;color:#1c1c1c;line-height:1.75;font-size:16px}',
		'.issuer{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#c00000;font-size:25px;font-weight:700;text-align:center;letter-spacing:2px}',
		'.no{text-align:center;margin:10px 0 0}.rule{border:0;border-top:2px solid #c00000;margin:10px 0 26px}',
		'h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:25px;text-align:center;letter-spacing:1px;margin:0 0 4px;font-weight:700}.period{text-align:center;margin-bottom:22px;color:#444}',
		'h2{font-family:SimHei,"Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-size:17px;margin:28px 0 8px;font-weight:600;break-after:avoid}p{text-indent:2em;margin:6px 0;text-align:justify}',
		'.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin:16px 0}',
		'.tile{border:1px solid #ddd;border-top:3px solid #c00000;padding:8px 12px;display:flex;flex-direction:column;break-inside:avoid}.tile b{font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.tile span{font-size:14px}.tile small{color:#666;font-size:12px}',
		'figure{margin:14px 0;break-inside:avoid}figcaption{font-size:14px;color:#444;margin-bottom:4px}svg{width:100%;height:auto;font-size:13px}svg text{fill:#1c1c1c}.now{fill:#b02020}.before{fill:#dcc8c8}',
		'.line{fill:none;stroke:#b02020;stroke-width:2}.axis{stroke:#888}.grid{stroke:#ddd;stroke-dasharray:3 3}.figure{font-variant-numeric:tabular-nums}',
		'table{border-collapse:collapse;width:100%;font-size:14px;margin:12px 0 18px;line-height:1.45}thead{display:table-header-group}tr{break-inside:avoid}th,td{border-bottom:1px solid #ddd;padding:5px 8px;text-align:left;vertical-align:top}',
		'th{border-bottom:1.5px solid #666;border-top:1.5px solid #666;white-space:nowrap}td:first-child{white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}',
		'.note{font-size:12px;color:#666;text-indent:0;margin-top:28px}.sign{text-align:right;margin:44px 24px 0 0;line-height:2;break-inside:avoid}</style></head><body>',
		COALESCE('<div class="issuer">' || credit.html(p ->> 'issuer') || '</div>', ''), pg_catalog.convert_from('\x3c64697620636c6173733d226e6f223ee38094', 'UTF8') || to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY') || pg_catalog.convert_from('\xe38095e38080e38080e58fb73c2f6469763e3c687220636c6173733d2272756c65222f3e', 'UTF8'),
		'<h1>', credit.html(title), pg_catalog.convert_from('\x3c2f68313e3c64697620636c6173733d22706572696f64223eefbc88', 'UTF8'), credit.html(p ->> 'period'), pg_catalog.convert_from('\xefbc893c2f6469763e', 'UTF8'), v_sections,
		'<p class="note">', credit.html(p ->> 'note'), '</p>',
		'<div class="sign">', COALESCE(credit.html(p ->> 'issuer'), pg_catalog.convert_from('\xefbc88e58db0e7aba0efbc89', 'UTF8')), '<br/>', to_char(now() AT TIME ZONE 'Asia/Shanghai', pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822464d444422e697a522', 'UTF8')), '</div></body></html>');
END
$$;
COMMENT ON FUNCTION credit.effect_html(jsonb, text) IS 'the parts of an effect report as an HTML page';
REVOKE ALL ON FUNCTION credit.effect_html(jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_effect_page(first_day date, last_day date, title text DEFAULT pg_catalog.convert_from('\xe5a4b1e4bfa1e8a2abe689a7e8a18ce4babae88194e59088e683a9e68892e69588e69e9ce9809ae68aa5', 'UTF8')) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.effect_html(credit.effect_parts(first_day, last_day), title)
$$;
COMMENT ON FUNCTION @extschema@.credit_effect_page(date, date, text) IS
	'the effect report as one HTML page in Chinese with charts, to be signed, printed and circulated; the figures are those of credit_effect_report; nobody is named';
REVOKE ALL ON FUNCTION @extschema@.credit_effect_page(date, date, text) FROM PUBLIC;

CREATE FUNCTION credit.markdown(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT regexp_replace(regexp_replace(t, '\s+', ' ', 'g'), '([\\`*_{}\[\]<>#|~&])', '\\\1', 'g')
$$;
COMMENT ON FUNCTION credit.markdown(text) IS 'a text as it stands in one line of Markdown';
REVOKE ALL ON FUNCTION credit.markdown(text) FROM PUBLIC;

CREATE FUNCTION credit.effect_text(p jsonb, title text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_sections text;
BEGIN
	SELECT string_agg(concat(
		'## ', s.part ->> 'heading', E'\n\n',
		(SELECT string_agg(credit.markdown(x.text) || E'\n\n', '' ORDER BY x.n) FROM jsonb_array_elements_text(s.part -> 'paragraphs') WITH ORDINALITY x (text, n)),
		CASE WHEN s.part ? 'tiles' THEN pg_catalog.convert_from('\x7c20e68c87e6a087207c20e69cace69c9f207c20e4b88ee4b88ae69c9fe6af94207c0a7c2d2d2d7c2d2d2d3a7c2d2d2d7c0a', 'UTF8') || (SELECT string_agg(format(E'| %s | %s | %s |\n', x.tile ->> 0, x.tile ->> 1, x.tile ->> 2), '' ORDER BY x.n)
																			   FROM jsonb_array_elements(p -> 'tiles') WITH ORDINALITY x (tile, n)) || E'\n' END,
		(SELECT string_agg(concat('|', (SELECT string_agg(' ' || h.text || ' |', '' ORDER BY h.n) FROM jsonb_array_elements_text(x.part -> 'head') WITH ORDINALITY h (text, n)),
				E'\n|', (SELECT string_agg(CASE WHEN h.n >= (x.part ->> 'figures_from')::integer THEN '---:|' ELSE '---|' END, '' ORDER BY h.n) FROM jsonb_array_elements_text(x.part -> 'head') WITH ORDINALITY h (text, n)), E'\n',
				(SELECT string_agg('|' || (SELECT string_agg(' ' || credit.markdown(c.text) || ' |', '' ORDER BY c.n) FROM jsonb_array_elements_text(r.cells) WITH ORDINALITY c (text, n)) || E'\n', '' ORDER BY r.n)
				 FROM jsonb_array_elements(x.part -> 'rows') WITH ORDINALITY r (cells, n)), E'\n'), '' ORDER BY x.n)
		 FROM jsonb_array_elements(s.part -> 'tables') WITH ORDINALITY x (part, n) WHERE jsonb_typeof(x.part -> 'rows') = 'array')), '' ORDER BY s.n)
	INTO v_sections
	FROM jsonb_array_elements(p -> 'sections') WITH ORDINALITY s (part, n);
	RETURN concat('# ', credit.markdown(title), E'\n\n', p ->> 'period', E'\n\n', v_sections, credit.markdown(p ->> 'note'), E'\n\n',
				  credit.markdown(COALESCE(p ->> 'issuer', pg_catalog.convert_from('\xefbc88e58db0e7aba0efbc89', 'UTF8'))), pg_catalog.convert_from('\xefbc8c', 'UTF8'), to_char(now() AT TIME ZONE 'Asia/Shanghai', pg_catalog.convert_from('\x5959595922e5b9b422464d4d4d22e69c8822464d444422e697a522', 'UTF8')), E'\n');
END
$$;
COMMENT ON FUNCTION credit.effect_text(jsonb, text) IS 'the parts of an effect report in Markdown';
REVOKE ALL ON FUNCTION credit.effect_text(jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_effect_markdown(first_day date, last_day date, title text DEFAULT pg_catalog.convert_from('\xe5a4b1e4bfa1e8a2abe689a7e8a18ce4babae88194e59088e683a9e68892e69588e69e9ce9809ae68aa5', 'UTF8')) RETURNS text
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT credit.effect_text(credit.effect_parts(first_day, last_day), title)
$$;
COMMENT ON FUNCTION @extschema@.credit_effect_markdown(date, date, text) IS
	'the effect report as a document in Markdown, in Chinese: what credit_effect_page says, without its charts; nobody is named';
REVOKE ALL ON FUNCTION @extschema@.credit_effect_markdown(date, date, text) FROM PUBLIC;


CREATE TABLE credit.job (
	name     text PRIMARY KEY,
	schedule text NOT NULL,
	command  text NOT NULL,
	what     text NOT NULL
);
COMMENT ON TABLE credit.job IS 'what a scheduler calls and how often (in cron''s words, GMT unless cron.timezone says otherwise); credit_schedule makes jobs of pg_cron of it';
INSERT INTO credit.job (name, schedule, command, what) VALUES
	('credit_prepare_log', '10 1 * * *', 'SELECT @extschema@.credit_prepare_log()', pg_catalog.convert_from('\xe4b8bae69fa5e8afa2e697a5e5bf97e9a284e5bbbae69c88e58886e58cba', 'UTF8')),
	('credit_seal_log', '*/15 * * * *', 'SELECT @extschema@.credit_seal_log()', pg_catalog.convert_from('\xe5b081e5ad98e69fa5e8afa2e697a5e5bf97', 'UTF8')),
	('credit_expire_log', '40 1 2 * *', 'SELECT @extschema@.credit_expire_log()', pg_catalog.convert_from('\xe6b885e999a4e8b685e8bf87e4bf9de5ad98e69c9fe79a84e69fa5e8afa2e697a5e5bf97', 'UTF8')),
	('credit_note_overdue', '0 0 * * *', 'SELECT @extschema@.credit_note_overdue()', pg_catalog.convert_from('\xe8aeb0e5bd95e59084e983a8e997a8e980bee69c9fe4ba8be9a1b9', 'UTF8')),
	('credit_snapshot', '30 18 * * *', 'SELECT @extschema@.credit_snapshot()', pg_catalog.convert_from('\xe79599e5ad98e6af8fe697a5e7bb9fe8aea1e695b0', 'UTF8')),
	('credit_note_report', '0 19 1 * *', 'SELECT @extschema@.credit_note_report()', pg_catalog.convert_from('\xe7949fe68890e4b88ae69c88e683a9e68892e69588e69e9ce9809ae68aa5', 'UTF8'));

/* The monthly report */

CREATE TABLE credit.effect_document (
	first_day date NOT NULL,
	last_day  date NOT NULL CHECK (last_day OPERATOR(pg_catalog.>=) first_day),
	page      text NOT NULL,
	markdown  text NOT NULL,
	made_at   timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	PRIMARY KEY (first_day, last_day)
);
COMMENT ON TABLE credit.effect_document IS 'effect reports as they were made for a period, to be signed and circulated; append-only; figures, nobody is named';
COMMENT ON COLUMN credit.effect_document.page IS 'as credit_effect_page makes it';
COMMENT ON COLUMN credit.effect_document.markdown IS 'as credit_effect_markdown makes it';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit.effect_document
	FOR EACH STATEMENT EXECUTE FUNCTION credit.refuse_change();

CREATE FUNCTION @extschema@.credit_note_report(month date DEFAULT NULL) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
	v_first date := date_trunc('month', COALESCE(month, (v_today - '1 month'::interval)::date)::timestamp)::date;
	v_last date := (v_first + '1 month -1 day'::interval)::date;
	v_parts jsonb;
BEGIN
	IF v_last >= v_today THEN
		RAISE EXCEPTION '%', credit.message('the month is not over') USING ERRCODE = 'invalid_parameter_value', HINT = credit.message('For a part of it, call credit_effect_page.');
	END IF;
	IF NOT EXISTS (SELECT FROM credit.push p WHERE p.applied_at < (v_last + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') THEN
		IF month IS NULL THEN
			RETURN false;
		END IF;
		RAISE EXCEPTION '%', credit.message('there was no list in that month') USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM pg_advisory_xact_lock('credit.effect_document'::regclass::oid::bigint);
	IF EXISTS (SELECT FROM credit.effect_document d WHERE d.first_day = v_first AND d.last_day = v_last) THEN
		RETURN false;
	END IF;
	v_parts := credit.effect_parts(v_first, v_last);
	INSERT INTO credit.effect_document (first_day, last_day, page, markdown)
	VALUES (v_first, v_last, credit.effect_html(v_parts, pg_catalog.convert_from('\xe5a4b1e4bfa1e8a2abe689a7e8a18ce4babae88194e59088e683a9e68892e69588e69e9ce9809ae68aa5', 'UTF8')), credit.effect_text(v_parts, pg_catalog.convert_from('\xe5a4b1e4bfa1e8a2abe689a7e8a18ce4babae88194e59088e683a9e68892e69588e69e9ce9809ae68aa5', 'UTF8')));
	IF credit.notify_changes() THEN
		PERFORM pg_notify('credit_report', '');
	END IF;
	RETURN true;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_note_report(date) IS
	'makes the effect report of the month that a day lies in, or of the last one, once however often it is called, into credit.effect_document, and notifies channel credit_report; true where it was new; error for a month that is not over, or before there was a list; for a scheduler';
REVOKE ALL ON FUNCTION @extschema@.credit_note_report(date) FROM PUBLIC;

/* Notices of what is overdue */

CREATE TABLE credit.overdue_notice (
	day             date NOT NULL,
	department      text NOT NULL,
	kind            text NOT NULL,
	overdue         bigint NOT NULL,
	longest_overdue integer NOT NULL,
	at              timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
	PRIMARY KEY (day, department, kind)
);
COMMENT ON TABLE credit.overdue_notice IS 'how much each department had overdue on a day, as it was told; figures, nobody is named';

CREATE FUNCTION @extschema@.credit_note_overdue() RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer;
BEGIN
	INSERT INTO credit.overdue_notice (day, department, kind, overdue, longest_overdue)
	SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date, o.department, o.kind, sum(o.overdue), max(o.longest_overdue)
	FROM credit.owed_summary o WHERE o.overdue > 0 GROUP BY o.department, o.kind
	ON CONFLICT DO NOTHING;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	IF v_count > 0 AND credit.notify_changes() THEN
		PERFORM pg_notify('credit_overdue', '');
	END IF;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_note_overdue() IS
	'notes for today what each department has overdue, once a day however often it is called, and notifies channel credit_overdue; returns how many notices were new; for a scheduler';
REVOKE ALL ON FUNCTION @extschema@.credit_note_overdue() FROM PUBLIC;

/* pg_cron.  Its schema may not be there when these functions are made, so it is spoken to by EXECUTE. */

CREATE FUNCTION credit.require_cron() RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_cron') THEN
		RAISE EXCEPTION '%', credit.message('pg_cron is not installed in this database')
			USING ERRCODE = 'feature_not_supported',
				  DETAIL = format(credit.message('It can be in one database of a cluster; this one is "%s".'), current_database()),
				  HINT = credit.message('Put pg_cron into shared_preload_libraries, set cron.database_name and CREATE EXTENSION pg_cron; or have any scheduler call the commands of credit.job.');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.require_cron() IS 'error that says what to do where pg_cron is not installed';
REVOKE ALL ON FUNCTION credit.require_cron() FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_schedule() RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	j credit.job;
	v_count integer := 0;
BEGIN
	PERFORM credit.require_cron();
	FOR j IN SELECT * FROM credit.job x ORDER BY x.name LOOP
		EXECUTE 'SELECT cron.schedule($1, $2, $3)' USING j.name, j.schedule, j.command;
		v_count := v_count + 1;
	END LOOP;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_schedule() IS
	'makes the jobs of credit.job jobs of pg_cron, which run as whoever calls this; again: as they then are; returns how many; error that says what to do where pg_cron is not installed';
REVOKE ALL ON FUNCTION @extschema@.credit_schedule() FROM PUBLIC;

CREATE FUNCTION @extschema@.credit_unschedule() RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count integer := 0;
BEGIN
	PERFORM credit.require_cron();
	EXECUTE 'SELECT count(cron.unschedule(c.jobid)) FROM cron.job c WHERE c.jobname IN (SELECT j.name FROM credit.job j) AND c.username = current_user AND c.database = current_database()'
		INTO v_count;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION @extschema@.credit_unschedule() IS 'takes the caller''s jobs of credit_schedule away; returns how many there were';
REVOKE ALL ON FUNCTION @extschema@.credit_unschedule() FROM PUBLIC;

-- Runs as the owner: who looks after the schedule sees how its jobs went, whoever scheduled them, and no other job.
CREATE FUNCTION credit.job_runs() RETURNS TABLE (name text, scheduled text, active boolean, last_start timestamptz, last_end timestamptz, last_status text, last_message text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_cron') THEN
		RETURN QUERY EXECUTE
			'SELECT c.jobname::text, c.schedule, c.active, r.start_time, r.end_time, r.status, r.return_message
			 FROM cron.job c
			 LEFT JOIN LATERAL (SELECT d.* FROM cron.job_run_details d WHERE d.jobid = c.jobid ORDER BY d.runid DESC LIMIT 1) r ON true
			 WHERE c.database = current_database() AND c.jobname IN (SELECT j.name FROM credit.job j)';
	END IF;
END
$$;
COMMENT ON FUNCTION credit.job_runs() IS 'the jobs of credit.job that pg_cron has in this database, with their last run; none where it is not installed';
REVOKE ALL ON FUNCTION credit.job_runs() FROM PUBLIC;

CREATE VIEW credit.job_status WITH (security_invoker) AS
	SELECT j.name, j.what, j.command, COALESCE(r.scheduled, j.schedule) AS schedule, r.name IS NOT NULL AS scheduled, r.active, r.last_start, r.last_end, r.last_status, r.last_message
	FROM credit.job j LEFT JOIN credit.job_runs() r ON r.name OPERATOR(pg_catalog.=) j.name;
COMMENT ON VIEW credit.job_status IS 'each job, whether pg_cron has it, and how its last run went';


DO LANGUAGE plpgsql $roles$
DECLARE
	v_role name;
BEGIN
	FOREACH v_role IN ARRAY ARRAY['credit_court', 'credit_office', 'credit_department', 'credit_auditor', 'credit_reader'] LOOP
		BEGIN
			EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', v_role);
		EXCEPTION
			-- Roles are the cluster's: another database may have made them, at this moment too.
			WHEN duplicate_object OR unique_violation THEN
				IF EXISTS (SELECT FROM pg_catalog.pg_roles r
						   WHERE r.rolname OPERATOR(pg_catalog.=) v_role AND (r.rolcanlogin OR r.rolsuper)) THEN
					RAISE EXCEPTION '%', pg_catalog.format(credit.message('role "%s" exists already and can log in or is a superuser'), v_role)
						USING ERRCODE = 'duplicate_object', HINT = credit.message('Rename it: the extension gives its rights to a role of this name.');
				END IF;
		END;
	END LOOP;
END
$roles$;

/* What everybody with a role may know: the plan, the calendar, the words */

GRANT SELECT ON credit.plan, credit.plan_edition, credit.department, credit.department_name, credit.plan_reading, credit.plan_measure,
	credit.plan_department, credit.plan_basis, credit.plan_validity, credit.measure_department, credit.plan_disagreement,
	credit.measure_list, credit.measure_event, credit.holiday_year, credit.holiday, credit.purpose, credit.outcome, credit.removal_reason
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_is_workday, @extschema@.credit_add_workdays, @extschema@.credit_workdays_between,
	@extschema@.credit_add_days, credit.year_missing, credit.worked, credit.require_calendar, credit.deadline
	TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;

/* The court */

GRANT EXECUTE ON FUNCTION @extschema@.credit_push, @extschema@.credit_push_inbox, @extschema@.credit_accept_name,
	@extschema@.credit_list_fingerprint, @extschema@.credit_list, @extschema@.credit_bar, @extschema@.credit_lift_bar,
	@extschema@.credit_remove, @extschema@.credit_remove_early, @extschema@.credit_expire, @extschema@.credit_revoke,
	@extschema@.credit_correct, @extschema@.credit_bind, @extschema@.credit_release, @extschema@.credit_exempt,
	@extschema@.credit_end_exemption, @extschema@.credit_change_identifier, @extschema@.credit_link_successor,
	@extschema@.credit_stay, @extschema@.credit_end_stay, @extschema@.credit_object, @extschema@.credit_decide_objection,
	@extschema@.credit_serve_decision, @extschema@.credit_request_review, @extschema@.credit_decide_review,
	@extschema@.credit_add_remark, @extschema@.credit_object_feedback, @extschema@.credit_statement, @extschema@.credit_statement_text
	TO credit_court;
GRANT EXECUTE ON FUNCTION credit.record_digest, credit.disclosure_end, credit.objection_open, credit.my_courts, credit.sees TO credit_court;
GRANT SELECT ON credit.court, credit.push, credit.push_reject, credit.court_event, credit.listing, credit.listing_record,
	credit.relation, credit.party, credit.listing_bar, credit.stay, credit.exemption, credit.subject_link, credit.objection,
	credit.objection_step, credit.remark, credit.feedback,
	credit.current_list, credit.listing_history, credit.objection_state, credit.deadline_list, credit.undo_list, credit.feedback_summary
	TO credit_court;
-- COPY does not go into a table with row security, so nobody but the owner reads this one.
CREATE VIEW credit.my_inbox WITH (security_barrier) AS
	SELECT i.record, i.line FROM credit.inbox i
	WHERE i.loaded_by OPERATOR(pg_catalog.=) SESSION_USER AND i.push OPERATOR(pg_catalog.=) 0;
COMMENT ON VIEW credit.my_inbox IS 'what this login has loaded into credit.inbox and not pushed yet; DELETE takes it back';
GRANT INSERT (record) ON credit.inbox TO credit_court;
GRANT SELECT, DELETE ON credit.my_inbox TO credit_court;

/* The office */

GRANT EXECUTE ON FUNCTION @extschema@.credit_load_plan, @extschema@.credit_suspend_measure, @extschema@.credit_resume_measure,
	@extschema@.credit_load_holidays, @extschema@.credit_set_term, @extschema@.credit_prepare_log, @extschema@.credit_seal_log, @extschema@.credit_expire_log, @extschema@.credit_note_overdue
	TO credit_office;
GRANT SELECT ON credit.job, credit.overdue_notice TO credit_office, credit_court, credit_auditor, credit_reader;
GRANT SELECT ON credit.job_status TO credit_office, credit_auditor;
GRANT EXECUTE ON FUNCTION credit.job_runs TO credit_office, credit_auditor;
GRANT SELECT ON credit.court, credit.push, credit.feedback_summary, credit.role_binding TO credit_office;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.purpose TO credit_office;

/* What changed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_changes TO credit_court, credit_department;

/* What is owed */

GRANT EXECUTE ON FUNCTION @extschema@.credit_acknowledge TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_owed_summary TO credit_office, credit_reader;
GRANT EXECUTE ON FUNCTION credit.workdays_after, credit.general_term TO credit_court, credit_department;
GRANT SELECT ON credit.owed, credit.owed_summary TO credit_court, credit_department;
GRANT SELECT ON credit.term TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT SELECT ON credit.receipt, credit.concerned TO credit_court, credit_office, credit_auditor;

/* Reports */

GRANT USAGE ON SCHEMA credit_bi TO credit_reader;
DO LANGUAGE plpgsql $reports$
DECLARE
	v_view regclass;
BEGIN
	FOR v_view IN SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relnamespace OPERATOR(pg_catalog.=) 'credit_bi'::pg_catalog.regnamespace AND c.relkind OPERATOR(pg_catalog.=) 'v' LOOP
		EXECUTE pg_catalog.format('GRANT SELECT ON %s TO credit_reader', v_view);
	END LOOP;
END
$reports$;
GRANT EXECUTE ON FUNCTION credit.listings_today, credit.measures_today, credit.checks_running, credit.feedback_groups, credit.owed_today TO credit_reader;
GRANT EXECUTE ON FUNCTION @extschema@.credit_snapshot, @extschema@.credit_note_report TO credit_office;
GRANT SELECT ON credit.effect_document TO credit_office, credit_court, credit_auditor, credit_reader;
GRANT SELECT ON credit.division TO credit_court, credit_office, credit_department, credit_auditor, credit_reader;
GRANT INSERT (code, name), UPDATE (code, name), DELETE ON credit.division TO credit_office;

GRANT EXECUTE ON FUNCTION @extschema@.credit_effect_report, @extschema@.credit_effect_page, @extschema@.credit_effect_markdown, credit.effect_parts, credit.effect_html, credit.effect_text,
	credit.html, credit.markdown, credit.bar_chart, credit.line_chart, credit.compared, credit.share TO credit_court, credit_office, credit_reader;

/* Typical cases */

GRANT EXECUTE ON FUNCTION @extschema@.credit_draft_case, @extschema@.credit_edit_case, @extschema@.credit_approve_case,
	@extschema@.credit_forward_case, @extschema@.credit_withdraw_case TO credit_court;
GRANT EXECUTE ON FUNCTION @extschema@.credit_receive_case TO credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_case_document TO credit_court, credit_department;
GRANT SELECT ON credit.typical_case, credit.case_version, credit.case_step TO credit_court;
GRANT SELECT ON credit.case_state TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION credit.disclosure_end TO credit_department;

/* Departments, and applications that ask for them */

GRANT EXECUTE ON FUNCTION @extschema@.credit_measures, @extschema@.credit_is_restricted, @extschema@.credit_check,
	@extschema@.credit_explain, @extschema@.credit_match, @extschema@.credit_match_rows TO credit_court, credit_department;
GRANT EXECUTE ON FUNCTION @extschema@.credit_enforce, @extschema@.credit_log_feedback, @extschema@.credit_feedback,
	@extschema@.credit_correct_feedback, @extschema@.credit_object_feedback, @extschema@.credit_decide_objection, credit.my_departments, credit.sees
	TO credit_department;
GRANT INSERT ON credit.feedback_entry TO credit_department;
GRANT SELECT, DELETE ON credit.feedback_reject TO credit_department;
GRANT INSERT (subject, measure, outcome, detail, code, reason) ON credit.feedback_reject TO credit_department;
GRANT SELECT ON credit.current_feedback TO credit_court, credit_department;
GRANT SELECT ON credit.feedback, credit.access_log, credit.screening, credit.undo_list TO credit_department;

/* The auditor */

GRANT EXECUTE ON FUNCTION @extschema@.credit_verify_log, credit.entry_digest, credit.batch_digest, credit.this_system, credit.log_month TO credit_auditor;
GRANT SELECT ON credit.access_log, credit.log_batch, credit.screening, credit.feedback_log, credit.override, credit.court_event, credit.push, credit.role_binding
	TO credit_auditor;

/* The reader: figures, and identifiers that tell nobody */

CREATE VIEW credit.masked_list WITH (security_barrier) AS
	SELECT @extschema@.credit_mask(l.subject) AS subject, @extschema@.credit_subject_kind(l.subject) AS kind,
		   l.court, r.grounds, r.decided_on, l.since, l.until
	FROM credit.listing l
	JOIN credit.listing_record r ON r.id OPERATOR(pg_catalog.=) l.id
	WHERE l.known_until OPERATOR(pg_catalog.=) 'infinity' AND l.ended IS NULL
	  AND (l.until IS NULL OR l.until OPERATOR(pg_catalog.>) pg_catalog.now()) AND NOT l.not_public;
COMMENT ON VIEW credit.masked_list IS 'the list as it stands, for reports: identifiers masked, no name and no case number, nothing that is not fit for publication';
GRANT SELECT ON credit.masked_list, credit.feedback_summary TO credit_reader;

/*
 * Row security.  The tables' owner is held to it as well (FORCE), by a policy
 * of its own that lets it see everything: who takes the tables over by ALTER
 * ... OWNER sees nothing without one.
 */
DO LANGUAGE plpgsql $security$
DECLARE
	v_table name;
BEGIN
	FOREACH v_table IN ARRAY ARRAY['listing', 'listing_record', 'relation', 'party', 'push_reject', 'push_stage', 'court_event', 'listing_bar', 'stay',
			'exemption', 'subject_link', 'objection', 'objection_step', 'remark', 'override', 'access_log', 'access_log_rest', 'screening', 'feedback', 'feedback_log', 'feedback_reject', 'change', 'typical_case', 'case_version', 'case_step'] LOOP
		EXECUTE pg_catalog.format('ALTER TABLE credit.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', v_table);
		EXECUTE pg_catalog.format('CREATE POLICY owner ON credit.%I TO CURRENT_USER USING (true) WITH CHECK (true)', v_table);
		EXECUTE pg_catalog.format('COMMENT ON POLICY owner ON credit.%I IS %L', v_table, 'the functions that run as the owner work on all rows');
	END LOOP;
END
$security$;

-- The courts are looked up once per query; the comparison is one that an index answers.
CREATE POLICY court ON credit.listing FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
CREATE POLICY court ON credit.court_event FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
CREATE POLICY court ON credit.listing_bar FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
CREATE POLICY court ON credit.exemption FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
CREATE POLICY court ON credit.feedback FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
-- What belongs to a listing, a push or an event is seen with it.
CREATE POLICY court ON credit.listing_record FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) listing_record.id));
CREATE POLICY court ON credit.relation FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) relation.listing));
CREATE POLICY court ON credit.party FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.subject OPERATOR(@extschema@.=) party.subject));
CREATE POLICY court ON credit.push_reject FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.push p WHERE p.id OPERATOR(pg_catalog.=) push_reject.push
				   AND p.court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[])));
CREATE POLICY court ON credit.stay FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) stay.listing));
CREATE POLICY court ON credit.subject_link FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.court_event e WHERE e.id OPERATOR(pg_catalog.=) subject_link.event));
CREATE POLICY court ON credit.objection FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) objection.listing)
		   OR EXISTS (SELECT FROM credit.feedback f WHERE f.id OPERATOR(pg_catalog.=) objection.feedback));
CREATE POLICY court ON credit.objection_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.objection o WHERE o.id OPERATOR(pg_catalog.=) objection_step.objection));
CREATE POLICY court ON credit.remark FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.listing l WHERE l.id OPERATOR(pg_catalog.=) remark.listing));

CREATE POLICY court ON credit.typical_case FOR SELECT TO credit_court
	USING (court OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_courts())::pg_catalog.text[]));
CREATE POLICY court ON credit.case_version FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id OPERATOR(pg_catalog.=) case_version.typical_case));
CREATE POLICY court ON credit.case_step FOR SELECT TO credit_court
	USING (EXISTS (SELECT FROM credit.typical_case c WHERE c.id OPERATOR(pg_catalog.=) case_step.typical_case));

CREATE POLICY department ON credit.feedback FOR SELECT TO credit_department
	USING (department OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_departments())::pg_catalog.text[]));
CREATE POLICY department ON credit.feedback_reject TO credit_department
	USING (loaded_by OPERATOR(pg_catalog.=) CURRENT_USER) WITH CHECK (loaded_by OPERATOR(pg_catalog.=) CURRENT_USER);
CREATE POLICY department ON credit.screening FOR SELECT TO credit_department
	USING (department OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_departments())::pg_catalog.text[]));
CREATE POLICY department ON credit.access_log FOR SELECT TO credit_department
	USING (department OPERATOR(pg_catalog.=) ANY ((SELECT credit.my_departments())::pg_catalog.text[]));

CREATE POLICY auditor ON credit.screening FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.access_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.feedback_log FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.override FOR SELECT TO credit_auditor USING (true);
CREATE POLICY auditor ON credit.court_event FOR SELECT TO credit_auditor USING (true);

-- These views show what their reader may see, not what their owner may.
ALTER VIEW credit.current_list SET (security_invoker);
ALTER VIEW credit.listing_history SET (security_invoker);
ALTER VIEW credit.objection_state SET (security_invoker);
ALTER VIEW credit.deadline_list SET (security_invoker);

-- The office adds and renames purposes and divisions; those that come with the extension stay as they are.
ALTER TABLE credit.purpose ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON credit.purpose FOR SELECT USING (true);
CREATE POLICY office ON credit.purpose TO credit_office USING (NOT built_in) WITH CHECK (NOT built_in);
ALTER TABLE credit.division ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON credit.division FOR SELECT USING (true);
CREATE POLICY office ON credit.division TO credit_office USING (NOT built_in) WITH CHECK (NOT built_in);
DO LANGUAGE plpgsql $comments$
DECLARE
	v_policy record;
BEGIN
	FOR v_policy IN SELECT p.polname, c.relname FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) p.polrelid
			WHERE c.relnamespace OPERATOR(pg_catalog.=) 'credit'::pg_catalog.regnamespace AND p.polname OPERATOR(pg_catalog.<>) 'owner' LOOP
		EXECUTE pg_catalog.format('COMMENT ON POLICY %I ON credit.%I IS %L', v_policy.polname, v_policy.relname,
			CASE v_policy.polname WHEN 'court' THEN 'a court sees what is its own'
								  WHEN 'department' THEN 'a department sees what is its own'
								  WHEN 'auditor' THEN 'an auditor sees every entry'
								  WHEN 'office' THEN 'the office keeps what it made'
								  ELSE 'this is no secret' END);
	END LOOP;
END
$comments$;

SELECT pg_catalog.pg_extension_config_dump('credit.plan', 'WHERE id OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_edition', 'WHERE id OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.department', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.department_name', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_reading', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_measure', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_department', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_basis', 'WHERE edition OPERATOR(pg_catalog.>=) 1000');
SELECT pg_catalog.pg_extension_config_dump('credit.measure_event', '');
SELECT pg_catalog.pg_extension_config_dump('credit.role_binding', '');
SELECT pg_catalog.pg_extension_config_dump('credit.holiday_year', 'WHERE NOT built_in');
SELECT pg_catalog.pg_extension_config_dump('credit.holiday', 'WHERE year IN (SELECT y.year FROM credit.holiday_year y WHERE NOT y.built_in)');
SELECT pg_catalog.pg_extension_config_dump('credit.court', '');
SELECT pg_catalog.pg_extension_config_dump('credit.court_event', '');
SELECT pg_catalog.pg_extension_config_dump('credit.push', '');
SELECT pg_catalog.pg_extension_config_dump('credit.push_reject', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing_record', '');
SELECT pg_catalog.pg_extension_config_dump('credit.relation', '');
SELECT pg_catalog.pg_extension_config_dump('credit.party', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing_bar', '');
SELECT pg_catalog.pg_extension_config_dump('credit.stay', '');
SELECT pg_catalog.pg_extension_config_dump('credit.exemption', '');
SELECT pg_catalog.pg_extension_config_dump('credit.subject_link', '');
SELECT pg_catalog.pg_extension_config_dump('credit.objection', '');
SELECT pg_catalog.pg_extension_config_dump('credit.objection_step', '');
SELECT pg_catalog.pg_extension_config_dump('credit.remark', '');
SELECT pg_catalog.pg_extension_config_dump('credit.inbox', '');
SELECT pg_catalog.pg_extension_config_dump('credit.purpose', 'WHERE NOT built_in');
SELECT pg_catalog.pg_extension_config_dump('credit.access_log', '');
SELECT pg_catalog.pg_extension_config_dump('credit.access_log_rest', '');
SELECT pg_catalog.pg_extension_config_dump('credit.log_batch', '');
SELECT pg_catalog.pg_extension_config_dump('credit.screening', '');
SELECT pg_catalog.pg_extension_config_dump('credit.override', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback_log', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback_reject', '');
SELECT pg_catalog.pg_extension_config_dump('credit.term', '');
SELECT pg_catalog.pg_extension_config_dump('credit.receipt', '');
SELECT pg_catalog.pg_extension_config_dump('credit.overdue_notice', '');
SELECT pg_catalog.pg_extension_config_dump('credit.typical_case', '');
SELECT pg_catalog.pg_extension_config_dump('credit.case_version', '');
SELECT pg_catalog.pg_extension_config_dump('credit.case_step', '');
SELECT pg_catalog.pg_extension_config_dump('credit.division', 'WHERE NOT built_in');
SELECT pg_catalog.pg_extension_config_dump('credit.figure_day', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing_day', '');
SELECT pg_catalog.pg_extension_config_dump('credit.measure_day', '');
SELECT pg_catalog.pg_extension_config_dump('credit.figure_month', '');
SELECT pg_catalog.pg_extension_config_dump('credit.check_month', '');
SELECT pg_catalog.pg_extension_config_dump('credit.owed_taken', '');
SELECT pg_catalog.pg_extension_config_dump('credit.owed_day', '');
SELECT pg_catalog.pg_extension_config_dump('credit.effect_document', '');

SELECT pg_catalog.pg_extension_config_dump('credit.plan_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.plan_edition_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.measure_event_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.role_binding_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.push_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.push_reject_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.relation_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.court_event_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.listing_bar_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.exemption_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.subject_link_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.objection_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.remark_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.inbox_line_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.access_log_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.log_batch_no_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.screening_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.override_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback_log_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.feedback_reject_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.typical_case_id_seq', '');
SELECT pg_catalog.pg_extension_config_dump('credit.case_step_id_seq', '');

CREATE FUNCTION credit.load_drop_guard() RETURNS event_trigger
	LANGUAGE c VOLATILE AS 'MODULE_PATHNAME', 'credit_load_drop_guard';
COMMENT ON FUNCTION credit.load_drop_guard() IS 'loads the library, whose hook refuses to drop a register that holds data unless credit.allow_drop is on';
REVOKE ALL ON FUNCTION credit.load_drop_guard() FROM PUBLIC;
CREATE EVENT TRIGGER credit_drop_guard ON ddl_command_start
	WHEN TAG IN ('DROP EXTENSION', 'DROP SCHEMA', 'DROP OWNED')
	EXECUTE FUNCTION credit.load_drop_guard();
-- A session that applies replicated changes can drop as well.
ALTER EVENT TRIGGER credit_drop_guard ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER credit_drop_guard IS 'makes sure that the guard of the register is there before anything can drop it';

-- Functions were closed one by one above; the tables and views are closed by
-- default, and types with the pure functions on them are for everybody.
