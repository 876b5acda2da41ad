/*-------------------------------------------------------------------------
 *
 * register.c
 *	  The listings and relations of a subject, as of two times.
 *
 * Reads credit.listing and credit.relation directly, with the caller's
 * snapshot and through the index on the subject: an answer costs one index
 * look-up, and two applications on one snapshot cannot get two answers.
 * Rights on the tables are not asked for; who may ask at all is decided by
 * EXECUTE on the functions above.  What follows from a listing is decided in
 * decision.c, nothing here knows a measure.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/nbtree.h"
#include "access/relation.h"
#include "access/stratnum.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/multirangetypes.h"
#include "utils/rel.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"

#include "base/compat.h"
#include "base/own_table.h"
#include "plan/plan.h"
#include "register/register.h"
#include "register/subject_link.h"
#include "values/legal_day.h"

/* Columns of credit.listing, in the order of sql/register/register.sql. */
enum
{
	LISTING_ID = 1,
	LISTING_LISTING,
	LISTING_SUBJECT,
	LISTING_EXIT_BAN,
	LISTING_NOT_PUBLIC,
	LISTING_SINCE,
	LISTING_KNOWN_FROM,
	LISTING_KNOWN_UNTIL,
	LISTING_UNTIL,
	LISTING_ENDED,
	LISTING_STAYS,
	LISTING_CASE_NO,
	LISTING_CASE_KEY,
	LISTING_COURT
};

/* Columns of credit.relation. */
enum
{
	RELATION_ID = 1,
	RELATION_LISTING,
	RELATION_PERSON,
	RELATION_ORGANIZATION,
	RELATION_ROLE,
	RELATION_SINCE,
	RELATION_UNTIL,
	RELATION_KNOWN_FROM,
	RELATION_KNOWN_UNTIL
};

/* What is looked up once and forgotten when one of the tables changes. */
static struct
{
	bool		valid;
	bool		changed;		/* since the look-up began */
	Oid			listing;
	Oid			listing_index;
	Oid			relation;
	Oid			relation_index;
	FmgrInfo	subject_eq;
}			tables;

static bool callback_registered = false;

static void
tables_invalidated(Datum arg, Oid relid)
{
	if (relid == InvalidOid || relid == tables.listing || relid == tables.relation)
	{
		tables.valid = false;
		tables.changed = true;
	}
}

static void
check_column(Oid table, const char *name, AttrNumber number)
{
	if (get_attnum(table, name) != number)
		elog(ERROR, "column \"%s\" of table \"%s\" is not where it should be", name, get_rel_name(table));
}

static void
find_tables(void)
{
	Relation	index;

	if (tables.valid)
		return;
	if (!callback_registered)
	{
		CacheRegisterRelcacheCallback(tables_invalidated, (Datum) 0);
		callback_registered = true;
	}
	tables.changed = false;
	tables.listing = own_table("listing");
	tables.listing_index = own_table("listing_subject_idx");
	tables.relation = own_table("relation");
	tables.relation_index = own_table("relation_person_idx");
	check_column(tables.listing, "subject", LISTING_SUBJECT);
	check_column(tables.listing, "known_until", LISTING_KNOWN_UNTIL);
	check_column(tables.listing, "stays", LISTING_STAYS);
	check_column(tables.listing, "court", LISTING_COURT);
	check_column(tables.relation, "person", RELATION_PERSON);
	check_column(tables.relation, "known_until", RELATION_KNOWN_UNTIL);

	index = index_open(tables.listing_index, AccessShareLock);
	fmgr_info_cxt(get_opcode(get_opfamily_member(index->rd_opfamily[0], index->rd_opcintype[0],
												 index->rd_opcintype[0], BTEqualStrategyNumber)),
				  &tables.subject_eq, TopMemoryContext);
	index_close(index, AccessShareLock);
	tables.valid = !tables.changed;
}

/*
 * Opens one of the two tables and its index.  Taking the lock reads the mail,
 * and REINDEX CONCURRENTLY may have put another index in the old one's place.
 */
static Relation
open_indexed(const Oid *table, const Oid *index, Relation *opened_index)
{
	Relation	rel;

	find_tables();
	rel = table_open(*table, AccessShareLock);
	find_tables();
	*opened_index = index_open(*index, AccessShareLock);
	return rel;
}

/* A scan may rewrite its key, so each gets its own. */
static void
subject_key(ScanKey key, AttrNumber column, const Subject *subject)
{
	ScanKeyEntryInitializeWithInfo(key, 0, column, BTEqualStrategyNumber, InvalidOid,
								   InvalidOid, &tables.subject_eq, SubjectPGetDatum(subject));
}

/* Is a version known at known_at? */
bool
register_known(TimestampTz known_from, TimestampTz known_until, TimestampTz known_at)
{
	if (known_at == DT_NOEND)
		return known_until == DT_NOEND;
	return known_from <= known_at && known_at < known_until;
}

/*
 * Narrows since and until to the time without a stay in which as_of lies;
 * false where as_of is in a stay.
 */
static bool
outside_stays(Datum stays, TimestampTz as_of, Listing *l)
{
	MultirangeType *ranges = DatumGetMultirangeTypeP(stays);
	TypeCacheEntry *type = lookup_type_cache(MultirangeTypeGetOid(ranges), TYPECACHE_MULTIRANGE_INFO);

	for (uint32 i = 0; i < ranges->rangeCount; i++)
	{
		RangeBound	lower;
		RangeBound	upper;

		multirange_get_bounds(type->rngtype, ranges, i, &lower, &upper);
		if (!lower.infinite && as_of < DatumGetTimestampTz(lower.val))
		{
			l->until = Min(l->until, DatumGetTimestampTz(lower.val));
			return true;
		}
		if (upper.infinite || as_of < DatumGetTimestampTz(upper.val))
			return false;
		l->since = Max(l->since, DatumGetTimestampTz(upper.val));
	}
	return true;
}

/*
 * Reads a version; false where it is not known at known_at, or in force at
 * as_of (NULL: whenever).  The texts are copies.
 */
static inline bool
read_listing(HeapTuple tuple, TupleDesc desc, TimestampTz known_at, const TimestampTz *as_of, bool with_text, Listing *l)
{
	bool		isnull;
	Datum		value;

	if (!register_known(DatumGetTimestampTz(fastgetattr(tuple, LISTING_KNOWN_FROM, desc, &isnull)),
						DatumGetTimestampTz(fastgetattr(tuple, LISTING_KNOWN_UNTIL, desc, &isnull)),
						known_at))
		return false;
	value = fastgetattr(tuple, LISTING_ENDED, desc, &isnull);
	l->revoked = !isnull && VARSIZE_ANY_EXHDR(DatumGetPointer(value)) == strlen("revoked") &&
		memcmp(VARDATA_ANY(DatumGetPointer(value)), "revoked", strlen("revoked")) == 0;

	l->since = DatumGetTimestampTz(fastgetattr(tuple, LISTING_SINCE, desc, &isnull));
	value = fastgetattr(tuple, LISTING_UNTIL, desc, &isnull);
	l->until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	if (as_of != NULL)
	{
		/* Revoked is as if it had never been. */
		if (l->revoked || *as_of < l->since || *as_of >= l->until)
			return false;
		value = fastgetattr(tuple, LISTING_STAYS, desc, &isnull);
		if (!isnull && !outside_stays(value, *as_of, l))
			return false;
	}
	l->version = DatumGetInt64(fastgetattr(tuple, LISTING_ID, desc, &isnull));
	l->listing = DatumGetInt64(fastgetattr(tuple, LISTING_LISTING, desc, &isnull));
	l->subject = *DatumGetSubjectP(fastgetattr(tuple, LISTING_SUBJECT, desc, &isnull));
	l->traits = subject_is_person(&l->subject) ? TRAIT_PERSON : TRAIT_ORGANIZATION;
	if (DatumGetBool(fastgetattr(tuple, LISTING_EXIT_BAN, desc, &isnull)))
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
 * The present, as decisions take it: the statement's time and not the
 * transaction's, so that a long transaction does not hold on to a listing that
 * has ended meanwhile.  A procedure that commits is one statement for hours;
 * there the time of its latest transaction is the later one.
 */
TimestampTz
register_present(void)
{
	return Max(GetCurrentStatementStartTimestamp(), GetCurrentTransactionStartTimestamp());
}

static inline bool
holds(TimestampTz since, TimestampTz until, TimestampTz as_of)
{
	return since <= as_of && as_of < until;
}

/* Until when what has ended is disclosed: five years (山东省社会信用条例 art. 38). */
static TimestampTz
disclosure_end(TimestampTz until)
{
	return legal_years_after(until, 5);
}

/*
 * May this caller be told of a listing that was in force at the time asked?
 * To whom only the present counts, only where it is in force now, as known now:
 * otherwise a question about the past would bring back a list of those who
 * once were listed.  To others, until what ended is to be disclosed no more.
 */
static bool
may_be_told(Relation rel, Relation index, Snapshot snapshot, const Listing *asked, bool history)
{
	ScanKeyData key;
	SysScanDesc scan;
	TimestampTz now = register_present();
	bool		told = false;
	HeapTuple	tuple;
	Listing		l;

	subject_key(&key, LISTING_SUBJECT, &asked->subject);
	scan = systable_beginscan_ordered(rel, index, snapshot, 1, &key);
	while (!told && HeapTupleIsValid(tuple = systable_getnext_ordered(scan, ForwardScanDirection)))
	{
		if (!read_listing(tuple, RelationGetDescr(rel), DT_NOEND, NULL, false, &l) ||
			l.listing != asked->listing)
			continue;
		if (history)
			told = now < disclosure_end(l.until);
		else if (!l.revoked && now < l.until)
			told = read_listing(tuple, RelationGetDescr(rel), DT_NOEND, &now, false, &l) || now < l.since;
	}
	systable_endscan_ordered(scan);
	return told;
}

/* Can anything in force at as_of, as known now, have ended five years ago? */
static inline bool
long_ago(const AskedTime *when)
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

/*
 * The subject's listings in force at the time asked, under any of its
 * identifiers.
 */
void
register_listings(const Subject *subject, const AskedTime *when, bool with_text,
				  Snapshot snapshot, ListingList *list)
{
	Subject    *all = unconstify(Subject *, subject);
	int			count = linked_subjects(subject, when->known_at, &all);
	Relation	rel;
	Relation	index;

	list->count = 0;
	list->item = list->room;
	list->capacity = lengthof(list->room);

	rel = open_indexed(&tables.listing, &tables.listing_index, &index);
	for (int i = 0; i < count; i++)
	{
		SysScanDesc scan;
		ScanKeyData key;
		HeapTuple	tuple;

		subject_key(&key, LISTING_SUBJECT, &all[i]);
		scan = systable_beginscan_ordered(rel, index, snapshot, 1, &key);
		while (HeapTupleIsValid(tuple = systable_getnext_ordered(scan, ForwardScanDirection)))
			if (read_listing(tuple, RelationGetDescr(rel), when->known_at, &when->as_of, with_text,
							 room_for_listing(list)))
				list->count++;
		systable_endscan_ordered(scan);
	}

	if (!when->history || long_ago(when))
	{
		int			kept = 0;

		for (int i = 0; i < list->count; i++)
			if (may_be_told(rel, index, snapshot, &list->item[i], when->history))
				list->item[kept++] = list->item[i];
		list->count = kept;
	}
	index_close(index, AccessShareLock);
	table_close(rel, AccessShareLock);
}

/* Reads a relation's version; false where it is not known at known_at. */
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
	post->since = DatumGetTimestampTz(heap_getattr(tuple, RELATION_SINCE, desc, &isnull));
	post->listing = DatumGetInt64(heap_getattr(tuple, RELATION_LISTING, desc, &isnull));
	post->organization = *DatumGetSubjectP(heap_getattr(tuple, RELATION_ORGANIZATION, desc, &isnull));
	post->role = plan_role(TextDatumGetCString(heap_getattr(tuple, RELATION_ROLE, desc, &isnull)));
	return true;
}

/* The same for a post: is it held now, as known now? */
static bool
still_held(Relation rel, Relation index, Snapshot snapshot, const Subject *person, const Post *asked)
{
	ScanKeyData key;
	SysScanDesc scan;
	TimestampTz now = register_present();
	bool		held = false;
	HeapTuple	tuple;
	Post		post;

	subject_key(&key, RELATION_PERSON, person);
	scan = systable_beginscan_ordered(rel, index, snapshot, 1, &key);
	while (!held && HeapTupleIsValid(tuple = systable_getnext_ordered(scan, ForwardScanDirection)))
		held = read_post(tuple, RelationGetDescr(rel), DT_NOEND, &post) &&
			post.listing == asked->listing && post.role == asked->role && now < post.until;
	systable_endscan_ordered(scan);
	return held;
}

/*
 * The posts that a person holds in organizations at the time asked, under any
 * of the person's identifiers.
 */
void
register_posts(const Subject *person, const AskedTime *when, Snapshot snapshot, PostList *list)
{
	Subject    *all = unconstify(Subject *, person);
	int			count = linked_subjects(person, when->known_at, &all);
	Relation	rel;
	Relation	index;

	list->count = list->capacity = 0;
	list->item = NULL;

	rel = open_indexed(&tables.relation, &tables.relation_index, &index);
	for (int i = 0; i < count; i++)
	{
		SysScanDesc scan;
		ScanKeyData key;
		HeapTuple	tuple;

		subject_key(&key, RELATION_PERSON, &all[i]);
		scan = systable_beginscan_ordered(rel, index, snapshot, 1, &key);
		while (HeapTupleIsValid(tuple = systable_getnext_ordered(scan, ForwardScanDirection)))
		{
			Post		post;

			if (!read_post(tuple, RelationGetDescr(rel), when->known_at, &post) ||
				!holds(post.since, post.until, when->as_of) ||
				(!when->history && !still_held(rel, index, snapshot, &all[i], &post)))
				continue;
			if (list->count == list->capacity)
			{
				list->capacity = Max(4, list->capacity * 2);
				list->item = list->item == NULL ? palloc(list->capacity * sizeof(Post)) :
					repalloc(list->item, list->capacity * sizeof(Post));
			}
			list->item[list->count++] = post;
		}
		systable_endscan_ordered(scan);
	}
	index_close(index, AccessShareLock);
	table_close(rel, AccessShareLock);
}

/*
 * Every listing in force at a moment, as known now; for screening.
 */
void
register_visit_listings(TimestampTz as_of, Snapshot snapshot, ListingVisitor visit, void *arg)
{
	Relation	rel;
	SysScanDesc scan;
	HeapTuple	tuple;

	find_tables();
	rel = table_open(tables.listing, AccessShareLock);
	scan = systable_beginscan(rel, InvalidOid, false, snapshot, 0, NULL);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Listing		l;

		if (read_listing(tuple, RelationGetDescr(rel), DT_NOEND, &as_of, false, &l))
			visit(&l, arg);
	}
	systable_endscan(scan);
	table_close(rel, AccessShareLock);
}

/*
 * Every post held at a moment, as known now; for screening.
 */
void
register_visit_posts(TimestampTz as_of, Snapshot snapshot, PostVisitor visit, void *arg)
{
	Relation	rel;
	SysScanDesc scan;
	HeapTuple	tuple;

	find_tables();
	rel = table_open(tables.relation, AccessShareLock);
	scan = systable_beginscan(rel, InvalidOid, false, snapshot, 0, NULL);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Post		post;
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		if (read_post(tuple, RelationGetDescr(rel), DT_NOEND, &post) &&
			holds(post.since, post.until, as_of))
			visit(&post, DatumGetSubjectP(heap_getattr(tuple, RELATION_PERSON, RelationGetDescr(rel), &isnull)), arg);
	}
	systable_endscan(scan);
	table_close(rel, AccessShareLock);
}

/* About how many versions of listings there are; an estimate. */
double
register_size(void)
{
	Relation	rel;
	double		tuples;

	find_tables();
	rel = table_open(tables.listing, AccessShareLock);
	tuples = rel->rd_rel->reltuples;
	if (tuples < 0)
		tuples = RelationGetNumberOfBlocks(rel) * 50.0;
	table_close(rel, AccessShareLock);
	return tuples;
}

/*
 * May the caller read what has ended?  Only who may read the listings
 * themselves, as the court and auditors: to a department, a listing that has
 * ended is none.
 */
bool
register_history_allowed(void)
{
	find_tables();
	return pg_class_aclcheck(tables.listing, GetUserId(), ACL_SELECT) == ACLCHECK_OK;
}
