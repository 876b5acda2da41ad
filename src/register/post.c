/*-------------------------------------------------------------------------
 *
 * post.c
 *	  Posts that persons hold in listed organizations.
 *
 * A row of credit.relation is a version: what the register held about a post
 * from known_from to known_until.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "plan/plan.h"
#include "register/post.h"
#include "register/register_columns.h"
#include "values/minor.h"

/* A minor is reached by nothing; 0.1.0 took minors in. */
static inline bool
holds(const Post *post, const Subject *person, TimestampTz as_of)
{
	return post->since <= as_of && as_of < post->until && !subject_is_minor(person, as_of);
}

static inline const Subject *
person_of(HeapTuple tuple, TupleDesc desc)
{
	bool		isnull;

	return DatumGetSubjectP(heap_getattr(tuple, RELATION_PERSON, desc, &isnull));
}

/* Reads a version; false where it was not known at known_at, or was erased. */
static bool
read_post(HeapTuple tuple, TupleDesc desc, TimestampTz known_at, Post *post)
{
	bool		isnull;
	Datum		value;

	value = heap_getattr(tuple, RELATION_UNTIL, desc, &isnull);
	post->until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	if (!register_known(DatumGetTimestampTz(heap_getattr(tuple, RELATION_KNOWN_FROM, desc, &isnull)),
						DatumGetTimestampTz(heap_getattr(tuple, RELATION_KNOWN_UNTIL, desc, &isnull)),
						known_at))
		return false;
	value = heap_getattr(tuple, RELATION_ORGANIZATION, desc, &isnull);
	if (isnull)
		return false;
	post->organization = *DatumGetSubjectP(value);
	post->since = DatumGetTimestampTz(heap_getattr(tuple, RELATION_SINCE, desc, &isnull));
	post->listing = DatumGetInt64(heap_getattr(tuple, RELATION_LISTING, desc, &isnull));
	post->role = plan_role(DatumGetTextPP(heap_getattr(tuple, RELATION_ROLE, desc, &isnull)));
	return true;
}

/* Is a post of the person one that is held now, as known now? */
static bool
is_held_now(Register *r, const Subject *person, const Post *asked)
{
	RegisterScan scan;
	bool		held = false;
	HeapTuple	tuple;
	Post		post;

	register_scan_running(&scan, r, REGISTER_POST, person, register_present(), DT_NOEND);
	while (!held && HeapTupleIsValid(tuple = register_scan_next(&scan)))
		held = read_post(tuple, scan.desc, DT_NOEND, &post) &&
			(asked == NULL || (post.listing == asked->listing && post.role == asked->role)) &&
			register_present() < post.until;
	register_scan_end(&scan);
	return held;
}

void
posts_of(Register *r, const Identifiers *person, const AskedTime *when, PostList *list)
{
	list->count = list->capacity = 0;
	list->item = NULL;

	for (int i = 0; i < person->keys; i++)
	{
		const Subject *key = identifiers_key(person, i);
		bool		as_known_now = when->known_at == DT_NOEND;
		RegisterScan scan;
		HeapTuple	tuple;

		/*
		 * To a caller without history only what is held now is there, see
		 * listings_of.
		 */
		if (as_known_now)
			register_scan_running(&scan, r, REGISTER_POST, key, when->history ? when->as_of : register_present(), when->as_of);
		else if (when->history || is_held_now(r, key, NULL))
			register_scan_begin(&scan, r, REGISTER_RELATION, key);
		else
			continue;
		while (HeapTupleIsValid(tuple = register_scan_next(&scan)))
		{
			Post		post;

			if (!read_post(tuple, scan.desc, when->known_at, &post) ||
				!holds(&post, person_of(tuple, scan.desc), when->as_of) ||
				(!when->history &&
				 (as_known_now ? register_present() >= post.until : !is_held_now(r, key, &post))))
				continue;
			if (list->count == list->capacity)
			{
				list->capacity = Max(4, list->capacity * 2);
				list->item = list->item == NULL ? palloc(list->capacity * sizeof(Post)) :
					repalloc(list->item, list->capacity * sizeof(Post));
			}
			list->item[list->count++] = post;
		}
		register_scan_end(&scan);
	}
}

/* What the index has of a post of which one is asked (register_scan_running): is it over with its organization's listing? */
static inline bool
runs(HeapTuple tuple, TupleDesc desc, TimestampTz as_of)
{
	bool		isnull;

	/* 0.1.0 has no such column. */
	return desc->natts < RELATION_RUNS_UNTIL ||
		DatumGetTimestampTz(heap_getattr(tuple, RELATION_RUNS_UNTIL, desc, &isnull)) > as_of;
}

void
posts_visit(Register *r, TimestampTz as_of, PostVisitor visit, void *arg)
{
	MemoryContext each = AllocSetContextCreate(CurrentMemoryContext, "credit post", ALLOCSET_SMALL_SIZES);
	RegisterScan scan;
	HeapTuple	tuple;

	register_scan_begin(&scan, r, REGISTER_POST, NULL);
	while (HeapTupleIsValid(tuple = register_scan_next(&scan)))
	{
		MemoryContext old = MemoryContextSwitchTo(each);
		Post		post;
		const Subject *person = person_of(tuple, scan.desc);

		if (read_post(tuple, scan.desc, DT_NOEND, &post) && holds(&post, person, as_of) && runs(tuple, scan.desc, as_of))
			visit(&post, person, arg);
		MemoryContextSwitchTo(old);
		MemoryContextReset(each);
	}
	register_scan_end(&scan);
	MemoryContextDelete(each);
}
