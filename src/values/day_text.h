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

/*
 * Reads a day of the form 2020年03月05日, 2020-03-05 or 20200305; false for any
 * other text, and for days that do not exist.
 */
extern bool day_from_text(const char *text, DateADT *result);

/* The same; an error names the field and its value where that is no day. */
extern DateADT day_require(const char *text, const char *field);

/* A day as 2020-03-05. */
extern char *day_to_text(DateADT day);

#endif							/* CREDIT_DAY_TEXT_H */
