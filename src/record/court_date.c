/*-------------------------------------------------------------------------
 *
 * court_date.c
 *	  Days in the court's records.
 *
 * How a day is written is in values/day_text.c.  One of a record lies between
 * 1900 and 2200; any other is a slip.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/datetime.h"

#include "record/court_date.h"
#include "values/day_text.h"

bool
court_parse_date(const char *text, DateADT *result)
{
	return day_from_text(text, result) &&
		*result >= date2j(1900, 1, 1) - POSTGRES_EPOCH_JDATE &&
		*result <= date2j(2200, 12, 31) - POSTGRES_EPOCH_JDATE;
}
