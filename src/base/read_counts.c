/*-------------------------------------------------------------------------
 *
 * read_counts.c
 *	  What the server counts and locks of reading, kept from who may not read.
 *
 * The server's statistics of tables and indexes are everybody's to read, those
 * of the own transaction at once (pg_stat_xact_all_tables), and EXPLAIN (BUFFERS)
 * shows the blocks.  An index that is asked for a subject counts one row more of
 * who was listed once, and a decision that refuses reads more on its way for what
 * there is than for what there is not.
 *
 * What only reads does so uncounted (track_counts is looked at when a relation is
 * opened).  A decision also writes, and that has to be counted; so there the
 * counters of reading get back what they had before.
 *
 * A SERIALIZABLE transaction's locks are everybody's to read as well (pg_locks),
 * and name the rows and pages that were met.  One that has locked a whole table
 * and its indexes needs none of these.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_namespace.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "storage/lwlock.h"
#include "storage/predicate.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/pgstat_internal.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#include "base/read_counts.h"

#if PG_VERSION_NUM >= 160000
#define COUNTER(status, name) ((status)->counts.name)
#else
#define COUNTER(status, name) ((status)->t_counts.t_##name)
#endif

typedef struct ReadCount
{
	Oid			relation;
	PgStat_Counter scans;
	PgStat_Counter returned;
	PgStat_Counter fetched;
	PgStat_Counter blocks_fetched;
	PgStat_Counter blocks_hit;
} ReadCount;

struct ReadCounts
{
	int			count;
	ReadCount	of[FLEXIBLE_ARRAY_MEMBER];
};

/* Our relations, with those that hold long values, which are nobody's in particular. */
static List * relations = NIL;
static bool relations_known = false;	/* false: pg_class has changed */

bool
reads_counted(void)
{
	return superuser_arg(GetOuterUserId());
}

void
uncounted_enter(Uncounted *before)
{
	before->counts = pgstat_track_counts;
	before->buffers = pgBufferUsage;
	before->wal = pgWalUsage;
	if (!reads_counted())
		pgstat_track_counts = false;
}

void
uncounted_leave(const Uncounted *before)
{
	pgstat_track_counts = before->counts;
	if (!reads_counted())
	{
		pgBufferUsage = before->buffers;
		pgWalUsage = before->wal;
	}
}

static void
forget_relations(Datum arg, int cache, uint32 hash)
{
	relations_known = false;
}

/* The tables of "credit"; all: also their indexes, and what holds long values. */
static List *
find_relations(bool all)
{
	Oid			schema = get_namespace_oid("credit", false);
	Relation	catalog = table_open(RelationRelationId, AccessShareLock);
	SysScanDesc scan = systable_beginscan(catalog, InvalidOid, false, NULL, 0, NULL);
	List	   *found = NIL;
	HeapTuple	tuple;

	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Form_pg_class class = (Form_pg_class) GETSTRUCT(tuple);

		if (all ? (class->relnamespace == schema || class->relnamespace == PG_TOAST_NAMESPACE) &&
			(RELKIND_HAS_STORAGE(class->relkind) || class->relkind == RELKIND_PARTITIONED_TABLE) :
			class->relnamespace == schema && class->relkind == RELKIND_RELATION)
			found = lappend_oid(found, class->oid);
	}
	systable_endscan(scan);
	table_close(catalog, AccessShareLock);
	return found;
}

static void
learn_relations(void)
{
	static bool registered = false;
	List	   *found;
	MemoryContext caller;

	if (!registered)
		CacheRegisterSyscacheCallback(RELOID, forget_relations, (Datum) 0);
	registered = true;
	if (relations_known)
		return;
	/* What changes meanwhile is looked up the next time. */
	relations_known = true;
	found = find_relations(true);
	list_free(relations);
	relations = NIL;
	caller = MemoryContextSwitchTo(TopMemoryContext);
	relations = list_copy(found);
	MemoryContextSwitchTo(caller);
	list_free(found);
}

/* What this session has counted and not reported yet; NULL: nothing. */
static PgStat_TableStatus *
pending_counts(Oid relation)
{
	PgStat_EntryRef *entry = pgstat_fetch_pending_entry(PGSTAT_KIND_RELATION, MyDatabaseId, relation);

	return entry == NULL ? NULL : entry->pending;
}

ReadCounts *
read_counts_keep(void)
{
	ReadCounts *kept;

	if (reads_counted())
		return NULL;
	learn_relations();
	kept = palloc0(offsetof(ReadCounts, of) + list_length(relations) * sizeof(ReadCount));
	kept->count = list_length(relations);
	for (int i = 0; i < kept->count; i++)
	{
		ReadCount  *c = &kept->of[i];
		PgStat_TableStatus *status;

		c->relation = list_nth_oid(relations, i);
		status = pending_counts(c->relation);
		if (status == NULL)
			continue;
		c->scans = COUNTER(status, numscans);
		c->returned = COUNTER(status, tuples_returned);
		c->fetched = COUNTER(status, tuples_fetched);
		c->blocks_fetched = COUNTER(status, blocks_fetched);
		c->blocks_hit = COUNTER(status, blocks_hit);
	}
	return kept;
}

void
read_counts_bring_back(const ReadCounts *counts)
{
	if (counts == NULL)
		return;
	for (int i = 0; i < counts->count; i++)
	{
		const ReadCount *c = &counts->of[i];
		PgStat_TableStatus *status = pending_counts(c->relation);

		if (status == NULL)
			continue;
		COUNTER(status, numscans) = c->scans;
		COUNTER(status, tuples_returned) = c->returned;
		COUNTER(status, tuples_fetched) = c->fetched;
		COUNTER(status, blocks_fetched) = c->blocks_fetched;
		COUNTER(status, blocks_hit) = c->blocks_hit;
	}
}

void
read_counts_bring_back_after_error(const ReadCounts *counts)
{
	if (counts == NULL)
		return;
	LWLockReleaseAll();
	read_counts_bring_back(counts);
}

/* Has this transaction done so?  Its locks last until its end, whatever is rolled back in it. */
static bool locked_whole = false;

static void
forget_locks(XactEvent event, void *arg)
{
	locked_whole = false;
}

static void
lock_whole(const List * tables)
{
	ListCell   *cell;

	foreach(cell, tables)
	{
		Relation	relation = try_relation_open(lfirst_oid(cell), AccessShareLock);
		List	   *indexes;
		ListCell   *index;

		if (relation == NULL)
			continue;
		PredicateLockRelation(relation, GetActiveSnapshot());
		indexes = RelationGetIndexList(relation);
		foreach(index, indexes)
		{
			Relation	of_table = relation_open(lfirst_oid(index), AccessShareLock);

			PredicateLockRelation(of_table, GetActiveSnapshot());
			relation_close(of_table, AccessShareLock);
		}
		relation_close(relation, AccessShareLock);
	}
}

void
reads_lock_whole_tables(void)
{
	static bool registered = false;
	List	   *tables;
	Uncounted	before;

	if (!IsolationIsSerializable() || locked_whole)
		return;
	if (!registered)
		RegisterXactCallback(forget_locks, NULL);
	registered = true;

	/*
	 * Of tables that everybody may read, too: which of their rows was met
	 * tells of the row that led to it.
	 */
	tables = find_relations(false);

	/* Who has one of them open, uncounted, is to go on so. */
	uncounted_enter(&before);
	PG_TRY();
	{
		lock_whole(tables);
	}
	PG_FINALLY();
	{
		uncounted_leave(&before);
	}
	PG_END_TRY();
	locked_whole = true;
}
