/*-------------------------------------------------------------------------
 *
 * legal_day.h
 *	  Legal days: days of Asia/Shanghai, whatever the session's time zone is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_LEGAL_DAY_H
#define CREDIT_LEGAL_DAY_H

#include "datatype/timestamp.h"
#include "utils/date.h"

/* The legal day in which a finite moment lies. */
extern DateADT legal_day(TimestampTz time);

/*
 * Error (22008) for a day that no date of a document has: an infinite one, or
 * one before the year 1 or after 9999.
 */
extern void legal_day_require(DateADT day);

/* The legal day on which the current statement began. */
extern DateADT legal_today(void);

/* The first moment of a legal day. */
extern TimestampTz legal_day_start(DateADT day);

/* The legal day of a finite moment as text, 2020-11-21. */
extern char *legal_day_text(TimestampTz time);

/* The last legal day of what ends at a finite moment. */
extern DateADT legal_last_day(TimestampTz until);

/*
 * The last day of what ends at a finite moment, as text.  What people are told
 * as an end is this day, and never the first one after it; for SQL,
 * credit.last_day_before() says the same.
 */
extern char *legal_last_day_text(TimestampTz until);

/*
 * The same time of day so many calendar years later; of February 29th the 28th
 * where there is none.  DT_NOEND stays what it is.
 */
extern TimestampTz legal_years_after(TimestampTz time, int years);

/* The day so much later by the calendar; of a day that is not there the last of its month. */
extern DateADT legal_day_after(DateADT day, int years, int months);

/*
 * The first day after a period whose first day is "day": the corresponding day,
 * or where the month has none, the first day of the next one (民法典 arts. 201,
 * 202).  For SQL, credit.period_end() says the same.
 */
extern DateADT legal_period_end(DateADT day, int years);

#endif							/* CREDIT_LEGAL_DAY_H */
