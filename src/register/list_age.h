/*-------------------------------------------------------------------------
 *
 * list_age.h
 *	  Whether there is a list to answer from, and how old it is.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_LIST_AGE_H
#define CREDIT_LIST_AGE_H

/*
 * Of a query: when the last push was applied of the court whose list is oldest,
 * of those that push; NULL: none does.  Until the database is updated, no court
 * has a successor, and list_age_is_old() is true.
 */
#define LIST_AS_OF		"credit.list_as_of()"
#define OLD_LIST_AS_OF	"(SELECT min(c.last_push_at) FROM credit.court c)"

extern bool list_age_is_old(void);

/*
 * Error while no court has ever had a push applied and no listing was entered:
 * who is listed is not known, and "clear" would be wrong.  A list older than
 * credit.list_max_age is a WARNING, one in a statement.  For every function that
 * answers whether somebody is restricted.
 */
extern void list_require(void);

#endif							/* CREDIT_LIST_AGE_H */
