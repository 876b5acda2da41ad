/*-------------------------------------------------------------------------
 *
 * listing.c
 *	  Listings in force at the time asked.
 *
 * A row of credit.listing is a version: what the register held about a listing
 * from known_from to known_until.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "storage/bufmgr.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/multirangetypes.h"
#include "utils/rel.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"

#include "base/compat.h"
#include "plan/plan.h"
#include "register/listing.h"
#include "register/register_columns.h"
#include "values/legal_day.h"

/*
 * Whether one of the times contains as_of.  Narrows *since and *until to the
 * time around as_of for which the answer is the same.
 */
static bool
within(Datum times, TimestampTz as_of, TimestampTz *since, TimestampTz *until)
{
	MultirangeType *ranges = DatumGetMultirangeTypeP(times);
	TypeCacheEntry *type = lookup_type_cache(MultirangeTypeGetOid(ranges), TYPECACHE_MULTIRANGE_INFO);

	for (uint32 i = 0; i < ranges->rangeCount; i++)
	{
		RangeBound	lower;
		RangeBound	upper;
		TimestampTz begin;
		TimestampTz end;

		multirange_get_bounds(type->rngtype, ranges, i, &lower, &upper);
		begin = lower.infinite ? DT_NOBEGIN : DatumGetTimestampTz(lower.val);
		end = upper.infinite ? DT_NOEND : DatumGetTimestampTz(upper.val);
		if (as_of < begin)
		{
			*until = Min(*until, begin);
			return false;
		}
		if (as_of < end)
		{
			*since = Max(*since, begin);
			*until = Min(*until, end);
			return true;
		}
		*since = Max(*since, end);
	}
	return false;
}

static inline bool
is_word(Datum value, const char *word)
{
	struct varlena *text = PG_DETOAST_DATUM_PACKED(value);

	return VARSIZE_ANY_EXHDR(text) == strlen(word) && memcmp(VARDATA_ANY(text), word, strlen(word)) == 0;
}

/*
 * Is the present asked for, of a version that came to be known later than the
 * clock shows?  Then the clock has gone back since, and the version is the
 * present one.  A question of a transaction that began before the version is
 * another thing: its present is that of its beginning.
 */
static inline bool
is_ahead_of_clock(HeapTuple tuple, TupleDesc desc, TimestampTz as_of)
{
	bool		isnull;

	return as_of >= GetCurrentTransactionStartTimestamp() &&
		DatumGetTimestampTz(fastgetattr(tuple, LISTING_KNOWN_FROM, desc, &isnull)) > GetCurrentTimestamp();
}

/*
 * Whether the exit ban holds at *as_of, and around it since when and until when;
 * with as_of NULL, whether it holds by the last decision.
 */
static inline bool
is_banned(HeapTuple tuple, TupleDesc desc, const TimestampTz *as_of, Listing *l)
{
	bool		isnull = true;
	Datum		times = 0;

	if (as_of != NULL && desc->natts >= LISTING_EXIT_BANS)
		times = fastgetattr(tuple, LISTING_EXIT_BANS, desc, &isnull);
	l->banned_since = l->since;
	l->banned_until = l->until;
	if (!isnull && !is_ahead_of_clock(tuple, desc, *as_of))
		return within(times, *as_of, &l->banned_since, &l->banned_until);

	/* By the last decision: the last of the times has not ended. */
	if (!isnull)
		within(times, DT_NOEND - 1, &l->banned_since, &l->banned_until);
	return DatumGetBool(fastgetattr(tuple, LISTING_EXIT_BAN, desc, &isnull));
}

/*
 * Reads a version.  False if the register did not hold it at known_at, or if
 * it was not in force at *as_of.  With as_of NULL, the second test is skipped.
 */
static inline bool
read_listing(HeapTuple tuple, TupleDesc desc, TimestampTz known_at, const TimestampTz *as_of, bool with_text, Listing *l)
{
	bool		isnull;
	bool		ended;
	Datum		value;

	if (!register_known(DatumGetTimestampTz(fastgetattr(tuple, LISTING_KNOWN_FROM, desc, &isnull)),
						DatumGetTimestampTz(fastgetattr(tuple, LISTING_KNOWN_UNTIL, desc, &isnull)),
						known_at))
		return false;
	value = fastgetattr(tuple, LISTING_ENDED, desc, &isnull);
	ended = !isnull;
	l->revoked = ended && is_word(value, "revoked");

	l->since = DatumGetTimestampTz(fastgetattr(tuple, LISTING_SINCE, desc, &isnull));
	value = fastgetattr(tuple, LISTING_UNTIL, desc, &isnull);
	l->until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	if (as_of != NULL)
	{
		/*
		 * A listing that was revoked counts as one that never was.  One that
		 * has ended has ended, be it that the clock has gone back to before
		 * its end.
		 */
		if (l->revoked || *as_of < l->since || *as_of >= l->until ||
			(ended && is_ahead_of_clock(tuple, desc, *as_of)))
			return false;
		value = fastgetattr(tuple, LISTING_STAYS, desc, &isnull);
		if (!isnull && within(value, *as_of, &l->since, &l->until))
			return false;
	}
	/* Erased: about nobody any more. */
	value = fastgetattr(tuple, LISTING_SUBJECT, desc, &isnull);
	if (isnull)
		return false;
	l->subject = *DatumGetSubjectP(value);
	l->version = DatumGetInt64(fastgetattr(tuple, LISTING_ID, desc, &isnull));
	l->listing = DatumGetInt64(fastgetattr(tuple, LISTING_LISTING, desc, &isnull));
	l->traits = subject_is_person(&l->subject) ? TRAIT_PERSON : TRAIT_ORGANIZATION;
	if (is_banned(tuple, desc, as_of, l))
		l->traits |= TRAIT_EXIT_BAN;
	if (with_text)
	{
		l->case_no = DatumGetTextPCopy(fastgetattr(tuple, LISTING_CASE_NO, desc, &isnull));
		l->court = DatumGetTextPCopy(fastgetattr(tuple, LISTING_COURT, desc, &isnull));
	}
	else
		l->case_no = l->court = NULL;
	return true;
}

/*
 * First moment at which an ended listing is no longer shown: five years after
 * its end (山东省社会信用条例 art. 38).
 */
static TimestampTz
disclosure_end(TimestampTz until)
{
	return legal_years_after(until, 5);
}

/* Is what has ended of this version's listing for the caller to know? */
static bool
is_of_caller(HeapTuple tuple, TupleDesc desc, const Listing *l, const PastTold *told)
{
	bool		isnull;

	for (int i = 0; i < told->count; i++)
		if (told->listing[i] == l->listing)
			return true;
	return asker_acts_for_court(told->asker, TextDatumGetCString(fastgetattr(tuple, LISTING_COURT, desc, &isnull)));
}

/*
 * May the caller be told of a listing that was in force at the time asked?
 *
 * Callers who may not ask about the past see a listing only if, by what is
 * known now, it is in force or has yet to begin.  Otherwise they could find
 * everybody who was ever listed.  Other callers see it until its
 * disclosure_end, and a court what has ended of its own list alone.
 */
static bool
may_be_told(Register *r, const Listing *asked, const AskedTime *when)
{
	RegisterScan scan;
	TimestampTz now = register_present();
	bool		told = false;
	HeapTuple	tuple;
	Listing		l;

	register_scan_listing(&scan, r, asked->listing);
	while (!told && HeapTupleIsValid(tuple = register_scan_next(&scan)))
	{
		if (!read_listing(tuple, scan.desc, DT_NOEND, NULL, false, &l))
			continue;
		if (when->history && (when->told == NULL || is_of_caller(tuple, scan.desc, &l, when->told)))
			told = now < disclosure_end(l.until);
		else if (!l.revoked && now < l.until)
			told = now < l.since || read_listing(tuple, scan.desc, DT_NOEND, &now, false, &l);
	}
	register_scan_end(&scan);
	return told;
}

/*
 * Can something in force at the time asked have ended five years ago?  Always
 * possible if known_at is given: an earlier end may have been recorded since.
 */
static inline bool
is_long_ago(const AskedTime *when)
{
	return when->known_at != DT_NOEND ||
		when->as_of < register_present() - 5 * 365 * USECS_PER_DAY;
}

static Listing *
room_for_listing(ListingList *list)
{
	if (list->count == list->capacity)
	{
		Listing    *more = palloc(list->capacity * 2 * sizeof(Listing));

		memcpy(more, list->item, list->count * sizeof(Listing));
		list->item = more;
		list->capacity *= 2;
	}
	return &list->item[list->count];
}

static void
list_init(ListingList *list)
{
	list->count = 0;
	list->item = list->room;
	list->capacity = lengthof(list->room);
}

/* Adds what was in force; subject: and is about it, where not NULL. */
static void
read_all(RegisterScan *scan, const Identifiers *subject, const AskedTime *when, bool with_text, ListingList *list)
{
	HeapTuple	tuple;

	while (HeapTupleIsValid(tuple = register_scan_next(scan)))
	{
		Listing    *l = room_for_listing(list);

		if (read_listing(tuple, scan->desc, when->known_at, &when->as_of, with_text, l) &&
			(subject == NULL || identifiers_include(subject, &l->subject)))
			list->count++;
	}
	register_scan_end(scan);
}

/* Leaves in the list what the caller may be told of. */
static void
keep_told(Register *r, const AskedTime *when, ListingList *list)
{
	int			kept = 0;

	if (when->history && when->told == NULL && !is_long_ago(when))
		return;
	for (int i = 0; i < list->count; i++)
		if (may_be_told(r, &list->item[i], when))
			list->item[kept++] = list->item[i];
	list->count = kept;
}

/*
 * What has not ended, under all keys, and has begun at "begun".  To a caller
 * without history only what has not ended now is there.
 */
static void
begin_running(RegisterScan *scan, Register *r, const Subject *key, const AskedTime *when, TimestampTz begun)
{
	register_scan_running(scan, r, REGISTER_RUNNING, key, when->history ? when->as_of : register_present(), begun);
}

/* Does a listing of the subject run, or will one, under whichever number? */
static bool
some_run(Register *r, const Identifiers *subject, const AskedTime *when)
{
	bool		found = false;

	for (int i = 0; i < subject->keys && !found; i++)
	{
		RegisterScan scan;

		begin_running(&scan, r, identifiers_key(subject, i), when, DT_NOEND);
		found = register_scan_next(&scan) != NULL;
		register_scan_end(&scan);
	}
	return found;
}

void
listings_of(Register *r, const Identifiers *subject, const AskedTime *when, bool with_text, ListingList *list)
{
	RegisterScan scan;

	list_init(list);
	if (when->known_at != DT_NOEND && !when->history)
	{
		Identifiers now = linked_identifiers(r->links, &subject->asked, DT_NOEND);

		/*
		 * To a caller without history, of what was known before only that
		 * counts which runs.  Where nothing runs, nothing else is read.
		 */
		if (!some_run(r, subject, when) && !some_run(r, &now, when))
			return;
	}
	for (int i = 0; i < subject->keys; i++)
	{
		const Subject *key = identifiers_key(subject, i);

		if (when->known_at == DT_NOEND)
			begin_running(&scan, r, key, when, when->as_of);
		else
			register_scan_begin(&scan, r, REGISTER_LISTING, key);
		read_all(&scan, subject, when, with_text, list);
	}
	keep_told(r, when, list);
}

void
listing_by_number(Register *r, int64 listing, const Subject *subject,
				  const AskedTime *when, bool with_text, ListingList *list)
{
	RegisterScan scan;
	int			kept = 0;

	if (!r->links->by_number)
	{
		list_init(list);
		register_scan_listing(&scan, r, listing);
		read_all(&scan, NULL, when, with_text, list);
		keep_told(r, when, list);
	}
	else
	{
		/* The index of 0.1.0 has the current version alone. */
		Identifiers who = linked_identifiers(r->links, subject, when->known_at);

		listings_of(r, &who, when, with_text, list);
		for (int i = 0; i < list->count; i++)
			if (list->item[i].listing == listing)
				list->item[kept++] = list->item[i];
		list->count = kept;
	}
}

void
listings_visit(Register *r, TimestampTz as_of, ListingVisitor visit, void *arg)
{
	MemoryContext each = AllocSetContextCreate(CurrentMemoryContext, "credit listing", ALLOCSET_SMALL_SIZES);
	RegisterScan scan;
	HeapTuple	tuple;

	register_scan_begin(&scan, r, REGISTER_RUNNING, NULL);
	while (HeapTupleIsValid(tuple = register_scan_next(&scan)))
	{
		MemoryContext old = MemoryContextSwitchTo(each);
		Listing		l;

		if (read_listing(tuple, scan.desc, DT_NOEND, &as_of, false, &l))
			visit(&l, arg);
		MemoryContextSwitchTo(old);
		MemoryContextReset(each);
	}
	register_scan_end(&scan);
	MemoryContextDelete(each);
}

double
listings_estimate(const Register *r)
{
	Relation	rel = r->opened[REGISTER_RUNNING].table;

	/* Without statistics, about as many as fit into its blocks. */
	if (rel->rd_rel->reltuples < 0)
		return RelationGetNumberOfBlocks(rel) * 50.0;
	return rel->rd_rel->reltuples;
}
