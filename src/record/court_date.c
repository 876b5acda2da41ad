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

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/datetime.h"

#include "base/compat.h"
#include "record/court_date.h"
#include "values/day_text.h"

DayFault
court_read_date(const char *text, DateADT *result)
{
	DayFault	fault = day_read(text, result);

	if (fault == DAY_GOOD &&
		(*result < date2j(1900, 1, 1) - POSTGRES_EPOCH_JDATE || *result > date2j(2200, 12, 31) - POSTGRES_EPOCH_JDATE))
		return DAY_CALENDAR;
	return fault;
}

bool
court_parse_date(const char *text, DateADT *result)
{
	return court_read_date(text, result) == DAY_GOOD;
}

/*
 * credit.court_day(text) -> date: court_parse_date; NULL for any other form.
 * NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_court_day);
Datum
credit_court_day(PG_FUNCTION_ARGS)
{
	DateADT		day;

	if (!court_parse_date(text_to_cstring(PG_GETARG_TEXT_PP(0)), &day))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(day);
}
