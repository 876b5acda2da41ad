/*-------------------------------------------------------------------------
 *
 * subject_link.c
 *	  Identifiers that are one subject.
 *
 * A court can put on record that a subject has another identifier than before
 * (credit.subject_link, kind "same"); what holds under either is then answered
 * for both.  And it can keep two units apart that have one organization code
 * and so one key (kind "distinct").  Both can be ended: a question about what
 * was known before counts them still.
 *
 * Links are few, and nearly every question is about a subject that has none, so
 * each session keeps all of them in memory (own_cache.c).
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

/* The SQL objects of 0.1.0 have no column ended_at. */
static OwnQuery read_links = {
	.text = "SELECT k.kind = 'distinct', k.subject, k.other, k.known_from, "
	"COALESCE((to_jsonb(k) ->> 'ended_at')::timestamptz, 'infinity') "
	"FROM credit.subject_link k WHERE k.kind = ANY (ARRAY['same', 'distinct']) AND k.subject IS NOT NULL",
	.columns = {{BOOLOID}, {.own_type = "subject"}, {.own_type = "subject"}, {TIMESTAMPTZOID}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static int
compare_links(const void *a, const void *b)
{
	return subject_compare(&((const SubjectLink *) a)->key, &((const SubjectLink *) b)->key);
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
	links->apart = MemoryContextAlloc(context, Max(2 * rows, 1) * sizeof(SubjectLink));
	for (uint64 i = 0; i < rows; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		bool		isnull;
		bool		apart = DatumGetBool(SPI_getbinval(row, desc, 1, &isnull));
		SubjectLink *there = apart ? &links->apart[links->apart_count] : &links->item[links->count];
		SubjectLink *back = there + 1;

		CHECK_FOR_INTERRUPTS();
		*(apart ? &links->apart_count : &links->count) += 2;
		there->from = *DatumGetSubjectP(SPI_getbinval(row, desc, 2, &isnull));
		there->to = *DatumGetSubjectP(SPI_getbinval(row, desc, 3, &isnull));
		there->key = list_key(links, &there->from);
		there->known_from = DatumGetTimestampTz(SPI_getbinval(row, desc, 4, &isnull));
		there->known_until = DatumGetTimestampTz(SPI_getbinval(row, desc, 5, &isnull));
		*back = *there;
		back->from = there->to;
		back->to = there->from;
		back->key = list_key(links, &back->from);
	}
	owner_scope_leave_now(&scope);
	qsort(links->item, links->count, sizeof(SubjectLink), compare_links);
	qsort(links->apart, links->apart_count, sizeof(SubjectLink), compare_links);
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

/* Position of the first link from a number with this key, or of where it would be. */
static int
first_link(const SubjectLink *link, int count, const Subject *key)
{
	int			low = 0;
	int			high = count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (subject_compare(&link[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static inline bool
has_key(const SubjectLink *link, int count, int i, const Subject *key)
{
	return i < count && subject_equal(&link[i].key, key);
}

static inline bool
is_known(const SubjectLink *link, TimestampTz known_at)
{
	return register_known(link->known_from, link->known_until, known_at);
}

static bool
contains(const Subject *found, int count, const Subject *subject)
{
	for (int i = 0; i < count; i++)
		if (subject_equal(&found[i], subject))
			return true;
	return false;
}

/* Whether two numbers with one key are of two units.  NULL for the second: of any. */
static bool
are_apart(const SubjectLinks *links, const Subject *a, const Subject *b, TimestampTz known_at)
{
	Subject		key;

	if (links->apart_count == 0)
		return false;
	key = list_key(links, a);
	for (int i = first_link(links->apart, links->apart_count, &key);
		 has_key(links->apart, links->apart_count, i, &key); i++)
	{
		const SubjectLink *apart = &links->apart[i];

		if (subject_equal(&apart->from, a) && (b == NULL || subject_equal(&apart->to, b)) && is_known(apart, known_at))
			return true;
	}
	return false;
}

bool
is_kept_apart(const SubjectLinks *links, const Subject *subject)
{
	return are_apart(links, subject, NULL, DT_NOEND);
}

Identifiers
linked_identifiers(const SubjectLinks *links, const Subject *subject, TimestampTz known_at)
{
	Identifiers who = {
		.asked = *subject,.keys = 1,.first_key = list_key(links, subject),
		.links = links,.known_at = known_at
	};
	int			first = first_link(links->item, links->count, &who.first_key);
	int			count = 1;
	Subject    *found;
	Subject    *key;

	if (!has_key(links->item, links->count, first, &who.first_key))
		return who;

	/* Breadth first: what is found is followed in its turn. */
	found = palloc((links->count + 1) * sizeof(Subject));
	key = palloc((links->count + 1) * sizeof(Subject));
	found[0] = *subject;
	key[0] = who.first_key;
	for (int next = 0; next < count; next++)
	{
		Subject		from = list_key(links, &found[next]);

		CHECK_FOR_INTERRUPTS();
		for (int i = first_link(links->item, links->count, &from); has_key(links->item, links->count, i, &from); i++)
		{
			const SubjectLink *link = &links->item[i];
			Subject		to;

			if (!is_known(link, known_at) || contains(found, count, &link->to) ||
				are_apart(links, &found[next], &link->from, known_at))
				continue;
			found[count++] = link->to;
			to = list_key(links, &link->to);
			if (!contains(key, who.keys, &to))
				key[who.keys++] = to;
		}
	}
	who.other_key = key + 1;
	who.linked = count - 1;
	who.link = found + 1;
	return who;
}

bool
number_is_included(const Identifiers *who, const Subject *number)
{
	Subject		key = list_key(who->links, number);

	for (int i = 0; i <= who->linked; i++)
	{
		const Subject *known = i == 0 ? &who->asked : &who->link[i - 1];
		Subject		known_key = list_key(who->links, known);

		if (subject_equal(&known_key, &key) && !are_apart(who->links, known, number, who->known_at))
			return true;
	}
	return false;
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
			return identifiers_include(&who, b);
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
 * grouped by it; a number that is kept apart from another is a group by itself.
 */
PG_FUNCTION_INFO_V1(credit_first_key);
Datum
credit_first_key(PG_FUNCTION_ARGS)
{
	const SubjectLinks *links = own_cache_get(&link_cache);
	Identifiers who = linked_identifiers(links, PG_GETARG_SUBJECT_P(0), DT_NOEND);
	Subject    *first = palloc(sizeof(Subject));

	if (is_kept_apart(links, &who.asked))
	{
		*first = who.asked;
		PG_RETURN_SUBJECT_P(first);
	}
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
