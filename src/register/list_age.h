/*-------------------------------------------------------------------------
 *
 * list_age.h
 *	  Whether there is a list to answer from, and how old it is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_LIST_AGE_H
#define CREDIT_LIST_AGE_H

#include "datatype/timestamp.h"

/*
 * Error while no court has ever had a push applied and no listing was entered:
 * who is listed is not known, and "clear" would be wrong.  A list older than
 * credit.list_max_age is a WARNING, one in a statement.  For every function that
 * answers whether somebody is restricted.
 */
extern void list_require(void);

/*
 * When the last push was applied of the court whose list is oldest, of those that
 * push.  False: none does.
 */
extern bool list_as_of(TimestampTz *as_of);

#endif							/* CREDIT_LIST_AGE_H */
