/*-------------------------------------------------------------------------
 *
 * legal_day.c
 *	  Legal days: days of Asia/Shanghai, whatever the session's time zone is.
 *
 * This is the only C file that knows the zone.  It is UTC+8, without summer
 * time since 1992, which is before any listing.  For SQL, credit.legal_day()
 * and credit.day_start() say the same.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "values/legal_day.h"

#define SHANGHAI	(INT64CONST(8) * USECS_PER_HOUR)

/* 0001-01-01 and 9999-12-31 */
#define FIRST_DAY	(1721426 - POSTGRES_EPOCH_JDATE)
#define LAST_DAY	(5373484 - POSTGRES_EPOCH_JDATE)

DateADT
legal_day(TimestampTz time)
{
	int64		local = time + SHANGHAI;

	/* a division that rounds down, before 2000-01-01 as well */
	return (DateADT) ((local - (local < 0 ? USECS_PER_DAY - 1 : 0)) / USECS_PER_DAY);
}

void
legal_day_require(DateADT day)
{
	if (day < FIRST_DAY || day > LAST_DAY)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("a day of the calendar is expected")));
}

/* credit.calendar_day(date) -> date: the day itself; error as above. */
PG_FUNCTION_INFO_V1(credit_calendar_day);
Datum
credit_calendar_day(PG_FUNCTION_ARGS)
{
	legal_day_require(PG_GETARG_DATEADT(0));
	PG_RETURN_DATEADT(PG_GETARG_DATEADT(0));
}

DateADT
legal_today(void)
{
	return legal_day(GetCurrentStatementStartTimestamp());
}

TimestampTz
legal_day_start(DateADT day)
{
	return (TimestampTz) day * USECS_PER_DAY - SHANGHAI;
}

char *
legal_day_text(TimestampTz time)
{
	struct pg_tm tm;
	fsec_t		fsec;

	if (timestamp2tm(time + SHANGHAI, NULL, &tm, &fsec, NULL, NULL) != 0)
		elog(ERROR, "timestamp out of range");
	return psprintf("%04d-%02d-%02d", tm.tm_year, tm.tm_mon, tm.tm_mday);
}

DateADT
legal_last_day(TimestampTz until)
{
	return legal_day(until - 1);
}

char *
legal_last_day_text(TimestampTz until)
{
	return legal_day_text(until - 1);
}

TimestampTz
legal_years_after(TimestampTz time, int years)
{
	Interval	interval = {0};
	Datum		later;

	if (time == DT_NOEND)
		return time;
	interval.month = years * MONTHS_PER_YEAR;
	later = DirectFunctionCall2(timestamp_pl_interval, TimestampGetDatum(time + SHANGHAI), IntervalPGetDatum(&interval));
	return DatumGetTimestamp(later) - SHANGHAI;
}

DateADT
legal_day_after(DateADT day, int years, int months)
{
	Interval	span = {0};

	span.month = years * MONTHS_PER_YEAR + months;
	return DatumGetDateADT(DirectFunctionCall1(timestamp_date,
											   DirectFunctionCall2(timestamp_pl_interval,
																   DirectFunctionCall1(date_timestamp, DateADTGetDatum(day)),
																   IntervalPGetDatum(&span))));
}

DateADT
legal_period_end(DateADT day, int years)
{
	DateADT		end = legal_day_after(day, years, 0);
	int			year;
	int			month;
	int			day_of_first;
	int			day_of_end;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &day_of_first);
	j2date(end + POSTGRES_EPOCH_JDATE, &year, &month, &day_of_end);
	return day_of_end < day_of_first ? end + 1 : end;
}
