/*-------------------------------------------------------------------------
 *
 * equality.c
 *	  credit.subject_eq and credit.measure_eq written as functions are planned
 *	  as the operators = of their types.
 *
 * Operators are found by their schema's name, and the schema that holds ours
 * is the user's: a statement that runs as the tables' owner and is read when
 * it runs could be made to find another's.  It calls the function of schema
 * credit instead, for which the planner puts the operator of the type's
 * default operator class, so that indexes, hash and merge joins are used.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "base/compat.h"

/*
 * credit.equality_support(internal) -> internal
 *
 * Planner support function of the two.  An equality that is not the one of the
 * default operator class stays as it is.
 */
PG_FUNCTION_INFO_V1(credit_equality_support);
Datum
credit_equality_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	FuncExpr   *call;
	TypeCacheEntry *type;

	if (!IsA(request, SupportRequestSimplify))
		PG_RETURN_POINTER(NULL);
	call = ((SupportRequestSimplify *) request)->fcall;
	if (list_length(call->args) != 2)
		PG_RETURN_POINTER(NULL);
	type = lookup_type_cache(exprType(linitial(call->args)), TYPECACHE_EQ_OPR);
	if (!OidIsValid(type->eq_opr) || get_opcode(type->eq_opr) != call->funcid)
		PG_RETURN_POINTER(NULL);
	{
		OpExpr	   *equality = (OpExpr *) make_opclause(type->eq_opr, BOOLOID, false,
														linitial(call->args), lsecond(call->args),
														InvalidOid, InvalidOid);

		equality->opfuncid = call->funcid;
		PG_RETURN_POINTER(equality);
	}
}
