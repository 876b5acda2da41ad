/*-------------------------------------------------------------------------
 *
 * required.c
 *	  Arguments that must not be null.
 *
 * For a function that cannot be STRICT because others of its arguments may be
 * null, and that SQL of ours alone calls: a superuser who calls it by hand is
 * told what is missing.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/lsyscache.h"

#include "base/message.h"
#include "base/required.h"

/* Error unless the arguments of these numbers (bit 0 is the first) are given. */
void
arguments_require(FunctionCallInfo fcinfo, unsigned int numbers)
{
	for (int i = 0; i < PG_NARGS(); i++)
		if ((numbers & (1U << i)) != 0 && PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("argument %d of function \"%s\" must not be null", i + 1,
							get_func_name(fcinfo->flinfo->fn_oid))));
}
