/*-------------------------------------------------------------------------
 *
 * subject_set.h
 *	  A set of subjects in memory.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_SET_H
#define CREDIT_SUBJECT_SET_H

#include "values/subject.h"

/* How many wait for their slots to come from memory. */
#define SUBJECT_SET_WAITING	32

typedef struct SubjectSet
{
	MemoryContext context;
	Size		limit;			/* bytes that it may use */
	uint64		mask;			/* slots - 1 */
	uint64		count;			/* with those that wait, which may be there
								 * already */
	Subject    *slot;			/* all zeros where empty */
	uint64	   *filter;			/* see subject_set.c */
	int			waiting;		/* added, and not in their slots yet */
	Subject		wait[SUBJECT_SET_WAITING];
	uint64		wait_hash[SUBJECT_SET_WAITING];
} SubjectSet;

/* Makes an empty set for about so many; false where "limit" does not allow for a few. */
extern bool subject_set_init(SubjectSet *set, MemoryContext context, Size limit, double expected);

/* Puts the subject in; false, and nothing done, where the limit is reached. */
extern bool subject_set_add(SubjectSet *set, const Subject *subject);

/* After the last of some, before the set is asked. */
extern void subject_set_added(SubjectSet *set);

/* Sets another limit; false where the set already takes more. */
extern bool subject_set_limit(SubjectSet *set, Size limit);

extern bool subject_set_contains(const SubjectSet *set, const Subject *subject);

#endif							/* CREDIT_SUBJECT_SET_H */
