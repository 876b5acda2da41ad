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
#include "utils/array.h"
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

	/*
	 * The update that makes the index also alters subject_link, so this is
	 * asked again.
	 */
	links->by_number = !OidIsValid(own_table_or_none("listing_key_idx"));
	owner_scope_enter_now(&scope, table);
	rows = own_query_read(&read_links);
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
	owner_scope_leave_now(&scope);
	qsort(links->item, links->count, sizeof(SubjectLink), compare_links);
	return links;
}

static const char *const link_tables[] = {"subject_link", NULL};

static OwnCache link_cache = {
	.name = "credit subject links",
	.tables = link_tables,
	.build = build_links
};

const SubjectLinks *
subject_links(MemoryContext holder)
{
	SubjectLinks *links;

	AcceptInvalidationMessages();
	links = own_cache_hold(&link_cache, holder);
	links->generation = own_cache_generation(&link_cache);
	return links;
}

bool
subject_links_hold(uint64 generation)
{
	return own_cache_holds(&link_cache, generation);
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

bool
one_subject(const SubjectLinks *links, const Subject *a, const Subject *b, TimestampTz known_at)
{
	Subject		key;
	Identifiers who;

	if (subject_equal(a, b))
		return true;
	key = list_key(links, b);
	who = linked_identifiers(links, a, known_at);
	for (int i = 0; i < who.keys; i++)
		if (subject_equal(identifiers_key(&who, i), &key))
			return true;
	return false;
}

/*
 * credit.one_subject(credit.subject, credit.subject) -> boolean: whether both
 * numbers are one subject now.
 */
PG_FUNCTION_INFO_V1(credit_one_subject);
Datum
credit_one_subject(PG_FUNCTION_ARGS)
{
	const Subject *a = PG_GETARG_SUBJECT_P(0);
	const Subject *b = PG_GETARG_SUBJECT_P(1);

	/* Without a look at the links; nearly always this decides it. */
	if (subject_equal(a, b))
		PG_RETURN_BOOL(true);
	PG_RETURN_BOOL(one_subject(own_cache_get(&link_cache), a, b, DT_NOEND));
}

/*
 * credit.first_key(credit.subject) -> credit.subject: the least of the keys that
 * the subject has now.  All its numbers have the same, so that rows can be
 * grouped by it.
 */
PG_FUNCTION_INFO_V1(credit_first_key);
Datum
credit_first_key(PG_FUNCTION_ARGS)
{
	Identifiers who = linked_identifiers(own_cache_get(&link_cache), PG_GETARG_SUBJECT_P(0), DT_NOEND);
	Subject    *first = palloc(sizeof(Subject));

	*first = who.first_key;
	for (int i = 1; i < who.keys; i++)
		if (subject_compare(identifiers_key(&who, i), first) < 0)
			*first = *identifiers_key(&who, i);
	PG_RETURN_SUBJECT_P(first);
}

/*
 * credit.keys_of(credit.subject) -> credit.subject[]: all keys that the subject
 * has now, that of the number itself first.
 */
PG_FUNCTION_INFO_V1(credit_keys_of);
Datum
credit_keys_of(PG_FUNCTION_ARGS)
{
	Identifiers who = linked_identifiers(own_cache_get(&link_cache), PG_GETARG_SUBJECT_P(0), DT_NOEND);
	Datum	   *key = palloc(who.keys * sizeof(Datum));

	for (int i = 0; i < who.keys; i++)
		key[i] = SubjectPGetDatum(identifiers_key(&who, i));
	PG_RETURN_ARRAYTYPE_P(construct_array(key, who.keys, own_type("subject"), sizeof(Subject), false, TYPALIGN_CHAR));
}
