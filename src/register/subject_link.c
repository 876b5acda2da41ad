/*-------------------------------------------------------------------------
 *
 * subject_link.c
 *	  Identifiers that are one subject.
 *
 * A court can put on record that a subject has another identifier than before
 * (credit.subject_link, kind "same"); what holds under either is then answered
 * for both.  Links are few, and nearly every question is about a subject that
 * has none, so each session keeps all of them in memory (own_cache.c).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/timestamp.h"

#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "register/subject_link.h"

static OwnQuery read_links = {
	.text = "SELECT k.subject, k.other, k.known_from FROM credit.subject_link k WHERE k.kind = 'same'",
	.columns = {{.own_type = "subject"}, {.own_type = "subject"}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static int
compare_links(const void *a, const void *b)
{
	return subject_compare(&((const SubjectLink *) a)->from, &((const SubjectLink *) b)->from);
}

/* For own_cache.c. */
static void *
build_links(MemoryContext context)
{
	Oid			table = own_table("subject_link");
	SubjectLinks *links = MemoryContextAllocZero(context, sizeof(SubjectLinks));
	OwnerScope	scope;
	uint64		rows;

	links->by_number = !OidIsValid(own_table_or_none("listing_key_idx"));
	owner_scope_enter(&scope, table);
	rows = own_query_read_now(&read_links, table);
	links->item = MemoryContextAlloc(context, Max(2 * rows, 1) * sizeof(SubjectLink));
	for (uint64 i = 0; i < rows; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		SubjectLink *there = &links->item[links->count++];
		SubjectLink *back = &links->item[links->count++];
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		there->from = list_key(links, DatumGetSubjectP(SPI_getbinval(row, desc, 1, &isnull)));
		there->to = list_key(links, DatumGetSubjectP(SPI_getbinval(row, desc, 2, &isnull)));
		there->known_from = DatumGetTimestampTz(SPI_getbinval(row, desc, 3, &isnull));
		back->from = there->to;
		back->to = there->from;
		back->known_from = there->known_from;
	}
	owner_scope_leave(&scope);
	qsort(links->item, links->count, sizeof(SubjectLink), compare_links);
	return links;
}

/* An update of the extension replaces the listing's index. */
static const char *const link_tables[] = {"subject_link", "listing", NULL};

static OwnCache link_cache = {
	.name = "credit subject links",
	.tables = link_tables,
	.build = build_links
};

const SubjectLinks *
subject_links(MemoryContext holder)
{
	AcceptInvalidationMessages();
	return own_cache_hold(&link_cache, holder);
}

uint64
subject_links_generation(void)
{
	(void) own_cache_get(&link_cache);
	return own_cache_generation(&link_cache);
}

/* Position of the first link from the key, or of where it would be. */
static int
first_link(const SubjectLinks *links, const Subject *key)
{
	int			low = 0;
	int			high = links->count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (subject_compare(&links->item[middle].from, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
contains(const Subject *found, int count, const Subject *key)
{
	for (int i = 0; i < count; i++)
		if (subject_equal(&found[i], key))
			return true;
	return false;
}

Identifiers
linked_identifiers(const SubjectLinks *links, const Subject *subject, TimestampTz known_at)
{
	Identifiers who = {.asked = *subject,.keys = 1,.first_key = list_key(links, subject)};
	Subject    *found;
	int			first = first_link(links, &who.first_key);

	if (first == links->count || !subject_equal(&links->item[first].from, &who.first_key))
		return who;

	/* Breadth first: what is found is followed in its turn. */
	found = palloc((links->count + 1) * sizeof(Subject));
	found[0] = who.first_key;
	for (int next = 0; next < who.keys; next++)
	{
		CHECK_FOR_INTERRUPTS();
		for (int i = first_link(links, &found[next]);
			 i < links->count && subject_equal(&links->item[i].from, &found[next]);
			 i++)
		{
			const SubjectLink *link = &links->item[i];

			if ((known_at == DT_NOEND || link->known_from <= known_at) &&
				!contains(found, who.keys, &link->to))
				found[who.keys++] = link->to;
		}
	}
	who.other_key = found + 1;
	return who;
}
