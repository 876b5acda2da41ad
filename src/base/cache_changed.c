/*-------------------------------------------------------------------------
 *
 * cache_changed.c
 *	  Tells every session that a table which it keeps in memory has changed.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "commands/trigger.h"
#include "fmgr.h"
#include "utils/inval.h"

#include "base/compat.h"
#include "base/message.h"

/*
 * credit.cache_changed() -> trigger
 *
 * For each statement, on tables that sessions keep in memory.  Sends a
 * relation-cache invalidation of the table, which reaches this session with
 * the next command and every other when the transaction commits; what they
 * made from the table is then made anew.
 */
PG_FUNCTION_INFO_V1(credit_cache_changed);
Datum
credit_cache_changed(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger", "credit.cache_changed")));
	CacheInvalidateRelcache(((TriggerData *) fcinfo->context)->tg_relation);
	return PointerGetDatum(NULL);
}
