/*-------------------------------------------------------------------------
 *
 * register.h
 *	  The listings and relations of a subject, as of two times.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_REGISTER_H
#define CREDIT_REGISTER_H

#include "datatype/timestamp.h"
#include "utils/snapshot.h"

#include "values/subject.h"

/* A look-up of one subject costs about as much as reading this many rows of the list. */
#define REGISTER_ROWS_PER_LOOKUP	16

/* The question's two times. */
typedef struct AskedTime
{
	TimestampTz as_of;			/* for which moment */
	TimestampTz known_at;		/* as known when; DT_NOEND: as known now */
	bool		history;		/* may what has ended count? */
} AskedTime;

/* A listing in force at the time asked. */
typedef struct Listing
{
	int64		version;
	int64		listing;
	Subject		subject;
	int			traits;			/* TRAIT_* of plan.h */
	bool		revoked;		/* never rightly listed (art. 9) */
	TimestampTz since;			/* of the time without a stay that holds at the time asked */
	TimestampTz until;			/* DT_NOEND: no end set */
	text	   *case_no;
	text	   *court;
} Listing;

/* A person's post in a listed organization, in force at the time asked. */
typedef struct Post
{
	int64		listing;
	Subject		organization;
	int			role;			/* ROLE_* of plan.h */
	TimestampTz since;
	TimestampTz until;
} Post;

typedef struct ListingList
{
	int			count;
	int			capacity;
	Listing    *item;
	Listing		room[4];		/* nobody but the unlucky has more */
} ListingList;

typedef struct PostList
{
	int			count;
	int			capacity;
	Post	   *item;
} PostList;

typedef void (*ListingVisitor) (const Listing *listing, void *arg);
typedef void (*PostVisitor) (const Post *post, const Subject *person, void *arg);

extern void register_listings(const Subject *subject, const AskedTime *when, bool with_text,
							  Snapshot snapshot, ListingList *list);
extern void register_posts(const Subject *person, const AskedTime *when, Snapshot snapshot, PostList *list);
extern void register_visit_listings(TimestampTz as_of, Snapshot snapshot, ListingVisitor visit, void *arg);
extern void register_visit_posts(TimestampTz as_of, Snapshot snapshot, PostVisitor visit, void *arg);
extern bool register_known(TimestampTz known_from, TimestampTz known_until, TimestampTz known_at);
extern TimestampTz register_present(void);
extern double register_size(void);
extern bool register_history_allowed(void);

#endif							/* CREDIT_REGISTER_H */
