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

typedef struct SubjectSet
{
	MemoryContext context;
	Size		limit;			/* bytes that it may use */
	uint64		mask;			/* slots - 1 */
	uint64		count;
	Subject    *slot;			/* an empty slot is all zeros, which no subject is */
	uint64	   *filter;			/* a bit for most of those not in it: small enough to stay in the processor's cache */
} SubjectSet;

extern bool subject_set_init(SubjectSet *set, MemoryContext context, Size limit, double expected);
extern bool subject_set_add(SubjectSet *set, const Subject *subject);
extern bool subject_set_contains(const SubjectSet *set, const Subject *subject);

#endif							/* CREDIT_SUBJECT_SET_H */
