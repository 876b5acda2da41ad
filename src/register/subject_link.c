/*-------------------------------------------------------------------------
 *
 * subject_link.c
 *	  Identifiers that are one subject, held in memory.
 *
 * A court can put on record that a subject has another identifier than before
 * (credit.subject_link); what holds under either is then answered for both.
 * There are few, and nearly every question is about a subject that has none,
 * so they are read once and asked without touching the table.  As with the
 * plan's rules, a change drops them in every session.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "base/own_query.h"
#include "base/own_table.h"
#include "register/subject_link.h"

/* One direction of a link; every link stands here twice. */
typedef struct SubjectLink
{
	Subject		from;
	Subject		to;
	TimestampTz known_from;
} SubjectLink;

static MemoryContext link_context = NULL;
static SubjectLink *link_item = NULL;	/* by "from" */
static int	links = 0;
static bool links_read = false;
static bool links_stale = false;
static Oid	link_table = InvalidOid;

static void
links_invalidated(Datum arg, Oid relid)
{
	if (relid == InvalidOid || relid == link_table)
		links_stale = true;
}

static int
compare_links(const void *a, const void *b)
{
	return memcmp(&((const SubjectLink *) a)->from, &((const SubjectLink *) b)->from, sizeof(Subject));
}

/* With a snapshot of this moment and not the query's, for the reason given in plan_compile. */
static void
read_links(void)
{
	OwnerScope	scope;
	bool		isnull;

	if (link_context == NULL)
	{
		link_context = AllocSetContextCreate(TopMemoryContext, "credit subject links", ALLOCSET_SMALL_SIZES);
		CacheRegisterRelcacheCallback(links_invalidated, (Datum) 0);
	}
	links_read = false;
	MemoryContextReset(link_context);
	links = 0;
	link_table = own_table("subject_link");
	links_stale = false;

	owner_scope_enter(&scope, link_table);
	PushActiveSnapshot(GetCatalogSnapshot(link_table));
	if (SPI_execute("SELECT k.subject, k.other, k.known_from FROM credit.subject_link k "
					"WHERE k.kind OPERATOR(pg_catalog.=) 'same'", true, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read the links of subjects");
	link_item = MemoryContextAlloc(link_context, Max(2 * SPI_processed, 1) * sizeof(SubjectLink));
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		Subject		former = *DatumGetSubjectP(SPI_getbinval(row, desc, 1, &isnull));
		Subject		new = *DatumGetSubjectP(SPI_getbinval(row, desc, 2, &isnull));
		TimestampTz known_from = DatumGetTimestampTz(SPI_getbinval(row, desc, 3, &isnull));

		link_item[links++] = (SubjectLink)
		{
			former, new, known_from
		};
		link_item[links++] = (SubjectLink)
		{
			new, former, known_from
		};
	}
	PopActiveSnapshot();
	owner_scope_leave(&scope);
	qsort(link_item, links, sizeof(SubjectLink), compare_links);
	links_read = true;
}

/* The first link from the subject, or where it would stand. */
static int
first_link(const Subject *subject)
{
	int			low = 0;
	int			high = links;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (memcmp(&link_item[middle].from, subject, sizeof(Subject)) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * The subject and all identifiers that are linked to it, over any number of
 * changes, as known at known_at; returns how many.  *all is set where there is
 * more than the subject itself.
 */
int
linked_subjects(const Subject *subject, TimestampTz known_at, Subject **all)
{
	Subject    *found;
	int			count = 1;

	if (!links_read || links_stale)
		read_links();
	if (links == 0)
		return 1;

	found = palloc((links + 1) * sizeof(Subject));
	found[0] = *subject;
	for (int next = 0; next < count; next++)
		for (int i = first_link(&found[next]); i < links && subject_equal(&link_item[i].from, &found[next]); i++)
		{
			bool		known = known_at == DT_NOEND || link_item[i].known_from <= known_at;

			for (int j = 0; known && j < count; j++)
				known = !subject_equal(&link_item[i].to, &found[j]);
			if (known)
				found[count++] = link_item[i].to;
		}
	if (count > 1)
		*all = found;
	else
		pfree(found);
	return count;
}
