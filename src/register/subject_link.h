/*-------------------------------------------------------------------------
 *
 * subject_link.h
 *	  Identifiers that are one subject.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_LINK_H
#define CREDIT_SUBJECT_LINK_H

#include "datatype/timestamp.h"

#include "values/subject.h"

/* One direction of a link; every link is kept in both. */
typedef struct SubjectLink
{
	Subject		from;
	Subject		to;
	TimestampTz known_from;
} SubjectLink;

typedef struct SubjectLinks
{
	int			count;
	SubjectLink *item;			/* ordered by "from" */
} SubjectLinks;

/* A subject under all its identifiers; the first is the one that was asked for. */
typedef struct Identifiers
{
	int			count;
	const Subject *item;
} Identifiers;

/*
 * The links as of now: what other sessions have committed counts.  They stay
 * until "holder" is reset, whatever changes meanwhile.
 */
extern const SubjectLinks *subject_links(MemoryContext holder);

/*
 * Another number after each change of the links that this session has been
 * told of (AcceptInvalidationMessages).
 */
extern uint64 subject_links_generation(void);

/*
 * The subject and every identifier that is linked to it, over any number of
 * changes, as known at known_at.  The result points to *subject or into the
 * current memory context.
 */
extern Identifiers linked_identifiers(const SubjectLinks *links, const Subject *subject, TimestampTz known_at);

#endif							/* CREDIT_SUBJECT_LINK_H */
