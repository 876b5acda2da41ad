/*-------------------------------------------------------------------------
 *
 * minor.h
 *	  Who is a minor, as far as the number tells.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MINOR_H
#define CREDIT_MINOR_H

#include "datatype/timestamp.h"
#include "utils/date.h"

#include "values/subject.h"

/*
 * The first moment at which a person born on that day is of age: the beginning
 * of the eighteenth birthday (民法典 art. 17); of February 29th the 28th, where
 * the year has no 29th.
 */
extern TimestampTz of_age_from(DateADT birth);

/* Is the person a minor then?  False for organizations and where the number holds no birth date. */
extern bool subject_is_minor(const Subject *subject, TimestampTz at);

/*
 * Error CR003 for a minor: about children nothing is asked, and so nothing of
 * them is kept.  The message does not hold the number.
 */
extern void refuse_minor(const Subject *subject, TimestampTz at);

/* The same sentence for where no error may be raised, translated. */
extern const char *minor_words(void);

#endif							/* CREDIT_MINOR_H */
