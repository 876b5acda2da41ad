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
 * AFTER any change of a table that sessions keep in memory, for each statement,
 * and for each row that logical replication brings, where no trigger for a
 * statement fires.  Sends a relation-cache invalidation of the table, which
 * reaches this session with the next command and every other when the
 * transaction commits; what they made from the table is then made anew.
 */
PG_FUNCTION_INFO_V1(credit_cache_changed);
Datum
credit_cache_changed(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigdata->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger AFTER an event", "credit.cache_changed")));
	CacheInvalidateRelcache(trigdata->tg_relation);
	return PointerGetDatum(NULL);
}
