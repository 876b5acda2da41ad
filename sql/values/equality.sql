/*
 * Values: how the functions of equality are planned when they are called by name.
 */

CREATE FUNCTION credit.equality_support(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_equality_support';
COMMENT ON FUNCTION credit.equality_support(internal) IS
	'planner support: puts the operator = of the type''s default operator class in the place of a call of its '
	'function, so that indexes are used without the operator''s schema being named';
