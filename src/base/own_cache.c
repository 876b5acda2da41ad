/*-------------------------------------------------------------------------
 *
 * own_cache.c
 *	  What is made from the extension's tables once and kept until they change.
 *
 * Rules, links and bindings are few, change seldom and are needed for every
 * answer, so each session keeps them in memory.  A change of one of the tables
 * has to send a relation cache invalidation (a trigger on the table calls
 * CacheInvalidateRelcache, because INSERT, UPDATE and DELETE send none), which
 * reaches every session when the change commits, and this one with its next
 * command.
 *
 * Contents are counted as the server counts its CachedPlans: invalidated ones
 * are replaced at the next call, and freed when nobody holds them any more.
 * What a cache holds is known to the file that defines it, not here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "lib/ilist.h"
#include "storage/lmgr.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "base/own_cache.h"
#include "base/own_table.h"

/* One build of a cache; lives in its own memory context. */
struct OwnCacheContents
{
	MemoryContext context;
	void	   *data;
	uint64		generation;
	uint64		invalidations;	/* the cache's, when this build began */
	bool		replaced;		/* the cache has newer contents */
	dlist_head	holds;
};

/* Lives in the memory of the holder. */
typedef struct OwnCacheHold
{
	dlist_node	node;
	MemoryContext holder;
	OwnCacheContents *contents;
	MemoryContextCallback release;
} OwnCacheHold;

static OwnCache *caches = NULL;
static uint64 builds = 0;
static uint64 invalidations = 0;	/* of all of them */

/*
 * The server has room for ten relation cache callbacks, those of other
 * libraries included, so one serves all caches.
 */
static void
table_invalidated(Datum arg, Oid relid)
{
	for (OwnCache *cache = caches; cache != NULL; cache = cache->next)
	{
		bool		made_from = !OidIsValid(relid); /* InvalidOid: any table */

		for (int i = 0; i < cache->table_count && !made_from; i++)
			made_from = relid == cache->table_oids[i];
		if (made_from)
		{
			cache->invalidations++;
			invalidations++;
		}
	}
}

static void
roles_invalidated(Datum arg, int cacheid, uint32 hashvalue)
{
	for (OwnCache *cache = caches; cache != NULL; cache = cache->next)
		if (cache->depends_on_roles)
		{
			cache->invalidations++;
			invalidations++;
		}
}

/* At the first call for a cache; before that it has no contents to invalidate. */
static void
register_cache(OwnCache *cache)
{
	static bool callbacks_registered = false;
	int			count = 0;

	if (!callbacks_registered)
	{
		CacheRegisterRelcacheCallback(table_invalidated, (Datum) 0);
		CacheRegisterSyscacheCallback(AUTHMEMROLEMEM, roles_invalidated, (Datum) 0);
		CacheRegisterSyscacheCallback(AUTHOID, roles_invalidated, (Datum) 0);
		callbacks_registered = true;
	}
	while (cache->tables[count] != NULL)
		count++;
	cache->table_oids = MemoryContextAllocZero(TopMemoryContext, Max(count, 1) * sizeof(Oid));
	cache->table_count = count;
	cache->next = caches;
	caches = cache;
}

static inline bool
is_current(const OwnCache *cache)
{
	return cache->contents != NULL && cache->contents->invalidations == cache->invalidations;
}

static void
free_if_unused(OwnCacheContents *contents)
{
	if (contents->replaced && dlist_is_empty(&contents->holds))
		MemoryContextDelete(contents->context);
}

/*
 * Finds the table and locks it, which may wait for whoever changes it.  After
 * DROP and CREATE EXTENSION meanwhile, another one has the name.  One that came
 * with a later version is not there until the database is updated, and tells of
 * no change.
 */
static Oid
lock_table(const char *name)
{
	while (true)
	{
		Oid			table = own_table_or_none(name);

		if (!OidIsValid(table))
			return InvalidOid;
		LockRelationOid(table, AccessShareLock);
		if (own_table_or_none(name) == table)
			return table;
		UnlockRelationOid(table, AccessShareLock);
	}
}

/*
 * Builds new contents and puts them in the place of the old ones.  An error in
 * between leaves the cache as it was, outdated, and the memory of what was
 * built to the (sub)transaction's end.
 *
 * Once is enough.  All tables are locked before the first is read, so whatever
 * had to be waited for is in the contents; what commits after that comes after
 * the question.  Its message makes the contents outdated for the next one, as
 * does debug_discard_caches for all that are ever built.
 */
static void
build_contents(OwnCache *cache)
{
	MemoryContext context = AllocSetContextCreate(CurTransactionContext, "credit cache", ALLOCSET_SMALL_SIZES);
	OwnCacheContents *contents = MemoryContextAllocZero(context, sizeof(OwnCacheContents));

	MemoryContextSetIdentifier(context, cache->name);
	contents->context = context;
	dlist_init(&contents->holds);

	for (int i = 0; i < cache->table_count; i++)
		cache->table_oids[i] = lock_table(cache->tables[i]);
	contents->invalidations = cache->invalidations;
	contents->data = cache->build(context);
	contents->generation = ++builds;

	MemoryContextSetParent(context, CacheMemoryContext);
	if (cache->contents != NULL)
	{
		OwnCacheContents *old = cache->contents;

		old->replaced = true;
		cache->contents = contents;
		free_if_unused(old);
	}
	else
		cache->contents = contents;
}

void *
own_cache_get(OwnCache *cache)
{
	if (cache->table_oids == NULL)
		register_cache(cache);
	if (!is_current(cache))
		build_contents(cache);
	return cache->contents->data;
}

static void
release_contents(void *arg)
{
	OwnCacheHold *hold = arg;

	dlist_delete(&hold->node);
	free_if_unused(hold->contents);
}

void *
own_cache_hold(OwnCache *cache, MemoryContext holder)
{
	void	   *data = own_cache_get(cache);
	OwnCacheContents *contents = cache->contents;
	OwnCacheHold *hold;
	dlist_iter	iter;

	dlist_foreach(iter, &contents->holds)
	{
		if (dlist_container(OwnCacheHold, node, iter.cur)->holder == holder)
			return data;
	}
	hold = MemoryContextAlloc(holder, sizeof(OwnCacheHold));
	hold->holder = holder;
	hold->contents = contents;
	hold->release.func = release_contents;
	hold->release.arg = hold;
	/* registering allocates nothing and cannot fail, so that the two agree */
	MemoryContextRegisterResetCallback(holder, &hold->release);
	dlist_push_head(&contents->holds, &hold->node);
	return data;
}

void
own_cache_forget(OwnCache *cache)
{
	cache->invalidations++;
	invalidations++;
}

uint64
own_cache_generation(const OwnCache *cache)
{
	return cache->contents == NULL ? 0 : cache->contents->generation;
}

bool
own_cache_holds(const OwnCache *cache, uint64 generation)
{
	return is_current(cache) && cache->contents->generation == generation;
}

uint64
own_cache_invalidations(void)
{
	return invalidations;
}
