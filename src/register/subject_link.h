/*-------------------------------------------------------------------------
 *
 * subject_link.h
 *	  Identifiers that are one subject.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_LINK_H
#define CREDIT_SUBJECT_LINK_H

#include "register/asked_time.h"
#include "values/subject.h"

/* One direction of a link; every link is kept in both. */
typedef struct SubjectLink
{
	Subject		key;			/* of "from" */
	Subject		from;
	Subject		to;
	TimestampTz known_from;
	TimestampTz known_until;	/* DT_NOEND: has not been ended */
} SubjectLink;

/* Each ordered by key. */
typedef struct SubjectLinks
{
	bool		by_number;		/* SQL objects of 0.1.0: the list has no keys
								 * and is searched by numbers */
	int			count;
	SubjectLink *item;			/* numbers of one subject */
	int			apart_count;
	SubjectLink *apart;			/* numbers with one key that are of two */
	uint64		generation;		/* no two readings have the same */
} SubjectLinks;

/* A subject under all its identifiers. */
typedef struct Identifiers
{
	Subject		asked;			/* the number that was asked for */
	int			keys;			/* what the list is searched by: the key of
								 * that number and of all that are linked to
								 * it */
	Subject		first_key;
	const Subject *other_key;

	/* used by identifiers_include alone */
	const SubjectLinks *links;
	TimestampTz known_at;
	int			linked;			/* numbers beside the one asked for */
	const Subject *link;
} Identifiers;

static inline const Subject *
identifiers_key(const Identifiers *who, int i)
{
	return i == 0 ? &who->first_key : &who->other_key[i - 1];
}

/* What the list is searched by for a number. */
static inline Subject
list_key(const SubjectLinks *links, const Subject *subject)
{
	return links->by_number ? *subject : subject_key(subject);
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

/*
 * The subject and every identifier that is linked to it, over any number of
 * changes, as known at known_at.  The result may point into the current memory
 * context, and to the links.
 */
extern Identifiers linked_identifiers(const SubjectLinks *links, const Subject *subject, TimestampTz known_at);

/*
 * Whether what stands under one of the keys, under this number, is about the
 * subject.  It nearly always is: only where a court has kept two units of one
 * organization code apart, it may be the other one's.
 */
extern bool number_is_included(const Identifiers *who, const Subject *number);

static inline bool
identifiers_include(const Identifiers *who, const Subject *number)
{
	return who->links->apart_count == 0 || number_is_included(who, number);
}

/* Whether the number is now kept apart from another one with its key. */
extern bool is_kept_apart(const SubjectLinks *links, const Subject *subject);

/* Whether both numbers are one subject, by their key or by links, as known at known_at. */
extern bool one_subject(const SubjectLinks *links, const Subject *a, const Subject *b, TimestampTz known_at);

#endif							/* CREDIT_SUBJECT_LINK_H */
