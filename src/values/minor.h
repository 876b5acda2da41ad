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
 * The first moment at which a person born on that day is of age (民法典 art. 17):
 * the beginning of the eighteenth birthday, and for who was born on February
 * 29th, of March 1st where the year has no 29th.  The eighteen years are counted
 * as the periods of listings are: the first day counts, and where the last month
 * has no such day they end with its last one (arts. 201, 202).  That an age is
 * reached on the day after the birthday is said for criminal liability alone.
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
