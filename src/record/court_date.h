/*-------------------------------------------------------------------------
 *
 * court_date.h
 *	  Days in the court's records.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_DATE_H
#define CREDIT_COURT_DATE_H

#include "utils/date.h"

#include "values/day_text.h"

/*
 * Reads a day as day_from_text does; false also for one that no record of a
 * court can have.
 */
extern bool court_parse_date(const char *text, DateADT *result);

/* The same; why it is none, with DAY_CALENDAR for one that no record can have. */
extern DayFault court_read_date(const char *text, DateADT *result);

#endif							/* CREDIT_COURT_DATE_H */
