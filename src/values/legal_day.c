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
#include "utils/timestamp.h"

#include "values/legal_day.h"

#define SHANGHAI	(INT64CONST(8) * USECS_PER_HOUR)

DateADT
legal_day(TimestampTz time)
{
	int64		local = time + SHANGHAI;

	/* a division that rounds down, before 2000-01-01 as well */
	return (DateADT) ((local - (local < 0 ? USECS_PER_DAY - 1 : 0)) / USECS_PER_DAY);
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
