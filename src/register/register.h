/*-------------------------------------------------------------------------
 *
 * register.h
 *	  The court's list, opened once for a question.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_REGISTER_H
#define CREDIT_REGISTER_H

#include "access/genam.h"
#include "access/skey.h"
#include "access/tableam.h"
#include "datatype/timestamp.h"
#include "executor/instrument.h"
#include "utils/relcache.h"
#include "utils/snapshot.h"

#include "register/asked_time.h"
#include "register/subject_link.h"
#include "values/subject.h"

typedef enum RegisterTable
{
	REGISTER_RUNNING,			/* listings that may be in force, by key */
	REGISTER_LISTING,			/* all their versions, by key */
	REGISTER_VERSION,			/* the same by the number of the listing */
	REGISTER_POST,				/* posts that may be held, by person */
	REGISTER_RELATION,			/* all their versions, by person */
	REGISTER_EXEMPTION,
	REGISTER_TABLES
} RegisterTable;

/* A table with its index on what it is searched by. */
typedef struct IndexedTable
{
	Relation	table;			/* NULL: not opened yet */
	Relation	index;
	FmgrInfo   *key_eq;
} IndexedTable;

/* The list as one question reads it. */
typedef struct Register
{
	Snapshot	snapshot;
	const SubjectLinks *links;
	IndexedTable opened[REGISTER_TABLES];
} Register;

/* Reads versions from one of the tables. */
typedef struct RegisterScan
{
	SysScanDesc whole;			/* of all of the table; NULL: by an index */
	IndexScanDesc scan;
	TupleTableSlot *slot;
	TupleDesc	desc;			/* of the versions */
	BufferUsage buffers;		/* what EXPLAIN had counted when it began */
} RegisterScan;

/*
 * Opens the list: locks credit.listing, which processes what other sessions
 * have committed meanwhile (invalidation messages), and takes the links of
 * identifiers.  They stay until "holder" is reset.  Whatever else is made from
 * tables, as the plan's rules, is to be taken after that.
 *
 * The other tables are opened when they are first read.  Rights on the tables
 * are not asked for: EXECUTE on the functions that SQL calls decides who may
 * ask.
 */
extern void register_open(Register *r, Snapshot snapshot, MemoryContext holder);

/*
 * Opens all tables, whatever is found: which of them a transaction has locked
 * is everybody's to see (pg_locks), and would tell what was met and not told.
 */
extern void register_open_all(Register *r);

/* Locks are kept until the end of the transaction. */
extern void register_close(Register *r);

/* Reads the versions under a subject's key; NULL: all of the table, in any order. */
extern void register_scan_begin(RegisterScan *scan, Register *r, RegisterTable which, const Subject *key);

/*
 * Reads of REGISTER_RUNNING or REGISTER_POST what stands now, has not ended at
 * "after" and has begun at "begun".  What else was ever entered under the key is
 * not touched: no counter of the server's and no lock tells that it was there.
 * (An index entry that was changed since the last VACUUM is looked at once.)
 */
extern void register_scan_running(RegisterScan *scan, Register *r, RegisterTable which, const Subject *key,
								  TimestampTz after, TimestampTz begun);

/* Reads the versions of a listing. */
extern void register_scan_listing(RegisterScan *scan, Register *r, int64 listing);
extern HeapTuple register_scan_next(RegisterScan *scan);
extern void register_scan_end(RegisterScan *scan);

/* The moment that counts as now. */
extern TimestampTz register_present(void);

#endif							/* CREDIT_REGISTER_H */
