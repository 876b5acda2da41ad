/*-------------------------------------------------------------------------
 *
 * freed.c
 *	  A mistake on purpose, by which the part "sanitize" sees that it would
 *	  see one: reads a palloc'ed chunk after pfree, or behind its end.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(freed);

Datum
freed(PG_FUNCTION_ARGS)
{
	volatile char *chunk = palloc0(100);
	int			at = PG_GETARG_INT32(0);

	if (at < 100)
		pfree((void *) chunk);
	PG_RETURN_INT32(chunk[at]);
}
