/*-------------------------------------------------------------------------
 *
 * own_cache.h
 *	  What is made from the extension's tables once and kept until they change.
 *
 * A cache is a static OwnCache, of which the first four members are given:
 *
 *		static const char *const link_tables[] = {"subject_link", NULL};
 *		static OwnCache links = {
 *			.name = "credit subject links",
 *			.tables = link_tables,
 *			.build = build_links
 *		};
 *
 *		const Links *l = own_cache_get(&links);
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_CACHE_H
#define CREDIT_OWN_CACHE_H

/*
 * Builds the contents of a cache: allocates them in "context" and returns them.
 * CurrentMemoryContext is the caller's, whose memory may be used for what is
 * needed only meanwhile.  An error is passed on to whoever asked.  Other caches
 * may be asked on the way, the same one may not.
 *
 * The cache's tables are locked.  It has to read them with a snapshot of this
 * moment (owner_scope_enter_now): an invalidation message comes once, so that
 * what an older snapshot shows would be kept for good.
 *
 * What is returned must be the start of a chunk in "context".  Contents to
 * which more is added later can find the context by GetMemoryChunkContext().
 */
typedef void *(*OwnCacheBuild) (MemoryContext context);

typedef struct OwnCacheContents OwnCacheContents;

typedef struct OwnCache
{
	const char *name;			/* of its memory contexts; a constant */
	const char *const *tables;	/* in schema credit, that it is made from;
								 * NULL ends them */
	bool		depends_on_roles;	/* made from roles and memberships, too */
	OwnCacheBuild build;

	/* used by own_cache.c alone */
	OwnCacheContents *contents; /* NULL: never built */
	uint64		invalidations;	/* received so far */
	int			table_count;
	Oid		   *table_oids;
	struct OwnCache *next;		/* of all caches asked so far */
} OwnCache;

/*
 * The cache's contents, built anew where they were invalidated since.  They
 * stay until the next own_cache_get or own_cache_hold of this cache; a caller
 * that runs other code meanwhile holds them instead.
 *
 * Whatever committed before the last invalidation message that this session
 * has processed is in them.  Locking a table processes these messages; a
 * caller that locks none calls AcceptInvalidationMessages() first.
 */
extern void *own_cache_get(OwnCache *cache);

/*
 * The same contents, which stay at least until "holder" is reset or deleted,
 * whatever is invalidated meanwhile.  Holding them twice in one context counts
 * once.
 */
extern void *own_cache_hold(OwnCache *cache, MemoryContext holder);

/*
 * Has the contents built anew at the next call, as if they were invalidated: for
 * contents to which more is added with use, that would grow without end.
 */
extern void own_cache_forget(OwnCache *cache);

/*
 * Number of the contents that own_cache_get or own_cache_hold returned last; 0
 * before.  No two builds of any cache have the same.  Does not look whether
 * they are still current.
 */
extern uint64 own_cache_generation(const OwnCache *cache);

/* Whether the contents are still those of that generation, and not outdated. */
extern bool own_cache_holds(const OwnCache *cache, uint64 generation);

/*
 * How often any cache was invalidated so far.  As long as this is the same,
 * what own_cache_holds says of any of them is; for whoever looks very often.
 */
extern uint64 own_cache_invalidations(void);

#endif							/* CREDIT_OWN_CACHE_H */
