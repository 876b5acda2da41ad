/*-------------------------------------------------------------------------
 *
 * day_text.h
 *	  Days in texts from outside, and in texts of ours.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_DAY_TEXT_H
#define CREDIT_DAY_TEXT_H

#include "utils/date.h"

/* Why a text is no day. */
typedef enum DayFault
{
	DAY_GOOD,
	DAY_FORM,					/* of no known form */
	DAY_CALENDAR,				/* a day that does not exist */
	DAY_TIME,					/* with a time other than midnight, or a zone */
	DAY_SECONDS					/* as many digits as seconds or milliseconds
								 * since 1970 have */
} DayFault;

/*
 * Reads a day: year, month and day, in this order, with hyphens, dots or
 * slashes between, as 2020年03月05日 in digits or numerals, or as 20200305;
 * midnight may stand behind it, as databases write it.
 */
extern DayFault day_read(const char *text, DateADT *result);

/* The same; whether it is a day. */
extern bool day_from_text(const char *text, DateADT *result);

/* The same; an error names the field and its value where that is no day. */
extern DateADT day_require(const char *text, const char *field);

/* A day as 2020-03-05. */
extern char *day_to_text(DateADT day);

#endif							/* CREDIT_DAY_TEXT_H */
