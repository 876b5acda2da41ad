/*-------------------------------------------------------------------------
 *
 * old_names.c
 *	  Functions under the names that released versions gave them.
 *
 * A database keeps the SQL of its version until ALTER EXTENSION credit UPDATE,
 * while the library is already the new one; what its SQL names must be here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"

extern Datum credit_cache_changed(PG_FUNCTION_ARGS);

/* 0.1.0: credit.plan_changed() */
PG_FUNCTION_INFO_V1(credit_plan_changed);
Datum
credit_plan_changed(PG_FUNCTION_ARGS)
{
	return credit_cache_changed(fcinfo);
}
