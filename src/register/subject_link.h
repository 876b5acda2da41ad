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

/* One direction of a link, by keys; every link is kept in both. */
typedef struct SubjectLink
{
	Subject		from;
	Subject		to;
	TimestampTz known_from;
} SubjectLink;

typedef struct SubjectLinks
{
	bool		by_number;		/* SQL objects of 0.1.0: the list has no keys
								 * and is searched by numbers */
	int			count;
	SubjectLink *item;			/* ordered by "from" */
	uint64		generation;		/* no two readings have the same */
} SubjectLinks;

/* What the list is searched by for a number. */
static inline Subject
list_key(const SubjectLinks *links, const Subject *subject)
{
	return links->by_number ? *subject : subject_key(subject);
}

/* A subject under all its identifiers. */
typedef struct Identifiers
{
	Subject		asked;			/* the number that was asked for */
	int			keys;			/* what the list is searched by: the key of
								 * that number and of all that are linked to
								 * it */
	Subject		first_key;
	const Subject *other_key;
} Identifiers;

static inline const Subject *
identifiers_key(const Identifiers *who, int i)
{
	return i == 0 ? &who->first_key : &who->other_key[i - 1];
}

/*
 * The links as of now: what other sessions have committed counts.  They stay
 * until "holder" is reset, whatever changes meanwhile.
 */
extern const SubjectLinks *subject_links(MemoryContext holder);

/*
 * Whether links of that generation are still the links, as far as this session
 * has been told (AcceptInvalidationMessages); for what is derived from them.
 */
extern bool subject_links_hold(uint64 generation);

/* Whether both numbers are one subject, by their key or by links, as known at known_at. */
extern bool one_subject(const SubjectLinks *links, const Subject *a, const Subject *b, TimestampTz known_at);

/*
 * The subject and every identifier that is linked to it, over any number of
 * changes, as known at known_at.  The result may point into the current memory
 * context.
 */
extern Identifiers linked_identifiers(const SubjectLinks *links, const Subject *subject, TimestampTz known_at);

#endif							/* CREDIT_SUBJECT_LINK_H */
