/*-------------------------------------------------------------------------
 *
 * register.c
 *	  The court's list, opened once for a question.
 *
 * The tables are read directly and not by SQL, with the caller's snapshot and
 * through the index on the subject's key: an answer costs one index look-up, by
 * whichever of a unit's numbers it is asked, and two applications on one
 * snapshot cannot get two answers.
 *
 * A question about the present reads an index of what runs, with moments in it
 * as conditions: of who was listed before, nothing is read that is not read of
 * who never was, and so no statistics, no lock of a SERIALIZABLE transaction
 * and no plan's figures tell the two apart.
 *
 * What the versions say is read in listing.c, post.c and exemption.c.  What
 * follows from them is decided in decision.c; nothing here knows a measure.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/stratnum.h"
#include "access/table.h"
#include "access/xact.h"
#include "executor/tuptable.h"
#include "miscadmin.h"
#include "utils/fmgroids.h"
#include "utils/inval.h"
#include "utils/rel.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"

#include "base/compat.h"
#include "base/own_cache.h"
#include "base/own_columns.h"
#include "base/own_table.h"
#include "base/read_counts.h"
#include "register/register.h"
#include "register/register_columns.h"

static const OwnColumn listing_columns[] = {LISTING_COLUMNS(OWN_COLUMN)};
static const OwnColumn relation_columns[] = {RELATION_COLUMNS(OWN_COLUMN)};
static const OwnColumn exemption_columns[] = {EXEMPTION_COLUMNS(OWN_COLUMN)};

static const struct
{
	const char *table;
	const char *index;			/* on the key; a person's number is its own */
	const char *old_index;		/* that of 0.1.0, on the number */
	const OwnColumn *column;
	int			columns;
}			described[REGISTER_TABLES] =
{
	{"listing", "listing_runs_idx", "listing_subject_idx", listing_columns, lengthof(listing_columns)},
	{"listing", "listing_key_idx", "listing_subject_idx", listing_columns, lengthof(listing_columns)},
	{"listing", "listing_version_idx", "listing_current_idx", listing_columns, lengthof(listing_columns)},
	{"relation", "relation_runs_idx", "relation_person_idx", relation_columns, lengthof(relation_columns)},
	{"relation", "relation_person_idx", NULL, relation_columns, lengthof(relation_columns)},
	{"exemption", "exemption_key_idx", "exemption_subject_idx", exemption_columns, lengthof(exemption_columns)}
};

/* Where the tables were found. */
typedef struct RegisterOids
{
	Oid			table[REGISTER_TABLES];
	Oid			index[REGISTER_TABLES];
} RegisterOids;

/* For own_cache.c. */
static void *
find_tables(MemoryContext context)
{
	RegisterOids *oids = MemoryContextAllocZero(context, sizeof(RegisterOids));

	for (int i = 0; i < REGISTER_TABLES; i++)
	{
		own_columns_check_table(described[i].table, described[i].column, described[i].columns, false);
		oids->table[i] = own_table(described[i].table);
		oids->index[i] = own_table_or_none(described[i].index);
		if (!OidIsValid(oids->index[i]))
			oids->index[i] = own_table(described[i].old_index ? described[i].old_index : described[i].index);
	}
	return oids;
}

static const char *const register_tables[] = {"listing", "relation", "exemption", NULL};

static OwnCache table_cache = {
	.name = "credit register tables",
	.tables = register_tables,
	.build = find_tables
};

/*
 * The table is locked before its index is looked up.  REINDEX CONCURRENTLY puts
 * another index in the place of the old one, which it drops only when nobody
 * has the table locked any more; locking the table has brought the message that
 * says so, if that was before.
 *
 * What is read of them is not counted: a question about the past, or of who has
 * two numbers, would tell by it.
 */
static IndexedTable *
open_table(Register *r, RegisterTable which)
{
	IndexedTable *opened = &r->opened[which];
	const RegisterOids *oids;
	Uncounted	before;

	if (opened->table != NULL)
		return opened;
	uncounted_enter(&before);
	PG_TRY();
	{
		oids = own_cache_get(&table_cache);
		opened->table = table_open(oids->table[which], AccessShareLock);
		oids = own_cache_get(&table_cache);
		opened->index = index_open(oids->index[which], AccessShareLock);
	}
	PG_FINALLY();
	{
		uncounted_leave(&before);
	}
	PG_END_TRY();
	opened->key_eq = &lookup_type_cache(opened->index->rd_opcintype[0], TYPECACHE_EQ_OPR_FINFO)->eq_opr_finfo;
	return opened;
}

void
register_open(Register *r, Snapshot snapshot, MemoryContext holder)
{
	r->snapshot = snapshot;
	for (int i = 0; i < REGISTER_TABLES; i++)
		r->opened[i].table = NULL;

	/*
	 * Otherwise the table could be one of an extension that was dropped
	 * meanwhile.
	 */
	AcceptInvalidationMessages();
	open_table(r, REGISTER_RUNNING);
	r->links = subject_links(holder);
}

void
register_open_all(Register *r)
{
	for (int i = 0; i < REGISTER_TABLES; i++)
		open_table(r, (RegisterTable) i);
}

void
register_close(Register *r)
{
	for (int i = REGISTER_TABLES - 1; i >= 0; i--)
		if (r->opened[i].table != NULL)
		{
			index_close(r->opened[i].index, NoLock);
			table_close(r->opened[i].table, NoLock);
		}
}

static void
begin_by_index(RegisterScan *scan, Register *r, const IndexedTable *opened, ScanKey key, int keys)
{
	scan->whole = NULL;
	scan->desc = RelationGetDescr(opened->table);
	scan->slot = table_slot_create(opened->table, NULL);
	scan->scan = index_beginscan_compat(opened->table, opened->index, r->snapshot, keys, 0);
	/* copies the keys */
	index_rescan(scan->scan, key, keys, NULL, 0);
}

/* Rows whose index begins with the value. */
static void
key_init(ScanKey key, const IndexedTable *opened, Datum value)
{
	ScanKeyEntryInitializeWithInfo(key, 0, 1, BTEqualStrategyNumber, InvalidOid, InvalidOid, opened->key_eq, value);
}

void
register_scan_begin(RegisterScan *scan, Register *r, RegisterTable which, const Subject *subject)
{
	IndexedTable *opened = open_table(r, which);

	scan->buffers = pgBufferUsage;
	if (subject != NULL)
	{
		ScanKeyData key;

		key_init(&key, opened, SubjectPGetDatum(subject));
		begin_by_index(scan, r, opened, &key, 1);
		return;
	}
	scan->desc = RelationGetDescr(opened->table);
	scan->scan = NULL;
	scan->whole = systable_beginscan(opened->table, InvalidOid, false, r->snapshot, 0, NULL);
}

void
register_scan_running(RegisterScan *scan, Register *r, RegisterTable which, const Subject *subject,
					  TimestampTz after, TimestampTz begun)
{
	IndexedTable *opened = open_table(r, which);
	ScanKeyData key[3];

	scan->buffers = pgBufferUsage;

	/*
	 * (key, first moment from which it never runs again, since), see
	 * register.sql and post.sql
	 */
	key_init(&key[0], opened, SubjectPGetDatum(subject));
	ScanKeyInit(&key[1], 2, BTGreaterStrategyNumber, F_TIMESTAMPTZ_GT, TimestampTzGetDatum(after));
	ScanKeyInit(&key[2], 3, BTLessEqualStrategyNumber, F_TIMESTAMPTZ_LE, TimestampTzGetDatum(begun));

	/* The indexes of 0.1.0 have nothing behind the number. */
	begin_by_index(scan, r, opened, key, IndexRelationGetNumberOfKeyAttributes(opened->index) == 3 ? 3 : 1);
}

void
register_scan_listing(RegisterScan *scan, Register *r, int64 listing)
{
	IndexedTable *opened = open_table(r, REGISTER_VERSION);
	ScanKeyData key;

	scan->buffers = pgBufferUsage;
	key_init(&key, opened, Int64GetDatum(listing));
	begin_by_index(scan, r, opened, &key, 1);
}

HeapTuple
register_scan_next(RegisterScan *scan)
{
	CHECK_FOR_INTERRUPTS();
	if (scan->whole != NULL)
		return systable_getnext(scan->whole);
	if (!index_getnext_slot(scan->scan, ForwardScanDirection, scan->slot))
		return NULL;
	return ExecFetchSlotHeapTuple(scan->slot, false, NULL);
}

void
register_scan_end(RegisterScan *scan)
{
	if (scan->whole != NULL)
		systable_endscan(scan->whole);
	else
	{
		index_endscan(scan->scan);
		ExecDropSingleTupleTableSlot(scan->slot);
	}
	if (!reads_counted())
		pgBufferUsage = scan->buffers;
}

/*
 * The statement's time and not the transaction's, so that a long transaction
 * does not hold on to a listing that has ended meanwhile.  A procedure that
 * commits is one statement for hours; there its latest transaction began later.
 */
TimestampTz
register_present(void)
{
	return Max(GetCurrentStatementStartTimestamp(), GetCurrentTransactionStartTimestamp());
}
