/*-------------------------------------------------------------------------
 *
 * listing.h
 *	  Listings in force at the time asked.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_LISTING_H
#define CREDIT_LISTING_H

#include "register/register.h"

/* A look-up of one subject costs about as much as reading this many rows of the list. */
#define LISTINGS_PER_LOOKUP	16

typedef struct Listing
{
	int64		version;
	int64		listing;
	Subject		subject;
	int			traits;			/* TRAIT_* of plan.h */
	bool		revoked;		/* never rightly listed (art. 9) */
	TimestampTz since;			/* of the time in force around the time asked */
	TimestampTz until;			/* DT_NOEND: no end set */
	TimestampTz banned_since;	/* of the exit ban around the time asked, with
								 * TRAIT_EXIT_BAN */
	TimestampTz banned_until;
	text	   *case_no;		/* NULL: not asked for */
	text	   *court;
} Listing;

typedef struct ListingList
{
	int			count;
	int			capacity;
	Listing    *item;
	Listing		room[4];		/* items, as long as there are no more */
} ListingList;

typedef void (*ListingVisitor) (const Listing *listing, void *arg);

/*
 * The subject's listings in force at the time asked, with copies of their texts
 * if wanted.  Without "history", only those that are in force now as well.
 */
extern void listings_of(Register *r, const Identifiers *subject, const AskedTime *when, bool with_text, ListingList *list);

/*
 * The same for one listing by its number; subject: a number under which it
 * stands or stood.
 */
extern void listing_by_number(Register *r, int64 listing, const Subject *subject,
							  const AskedTime *when, bool with_text, ListingList *list);

/*
 * Visits every listing in force at as_of, as known now.  What the visitor
 * allocates in CurrentMemoryContext goes with the visit.
 */
extern void listings_visit(Register *r, TimestampTz as_of, ListingVisitor visit, void *arg);

/* About how many versions of listings there are. */
extern double listings_estimate(const Register *r);

#endif							/* CREDIT_LISTING_H */
