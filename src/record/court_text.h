/*-------------------------------------------------------------------------
 *
 * court_text.h
 *	  How courts write names, case numbers, dates and grounds.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_TEXT_H
#define CREDIT_COURT_TEXT_H

#include "datatype/timestamp.h"
#include "utils/date.h"

/* Grounds of 法释〔2017〕7号 art. 1 as a set: bit n-1 is ground n. */
#define GROUND_BIT(n)		(1 << ((n) - 1))
#define GROUND_COUNT		6

extern char *court_name_key(const char *text);
extern char *court_case_key(const char *text);
extern bool court_parse_date(const char *text, DateADT *result);
extern int	court_parse_grounds(const char *text, char **unknown);
extern TimestampTz legal_day_start(DateADT day);
extern char *legal_day_text(TimestampTz time);

#endif							/* CREDIT_COURT_TEXT_H */
