/*-------------------------------------------------------------------------
 *
 * court_date.h
 *	  How courts write dates.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_DATE_H
#define CREDIT_COURT_DATE_H

#include "utils/date.h"

/*
 * Reads a date of the form 2020年03月05日, 2020-03-05 or 20200305; false for any
 * other form, and for days that do not exist.
 */
extern bool court_parse_date(const char *text, DateADT *result);


#endif							/* CREDIT_COURT_DATE_H */
