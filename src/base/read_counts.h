/*-------------------------------------------------------------------------
 *
 * read_counts.h
 *	  What the server counts of reading, kept from who may not read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_READ_COUNTS_H
#define CREDIT_READ_COUNTS_H

#include "executor/instrument.h"

/*
 * Whether what is read is counted: for a superuser who has logged in, or whose
 * role is SET, because that role may read everything.
 */
extern bool reads_counted(void);

/*
 * Between enter and leave, relations that are opened count nothing in the
 * server's statistics; leave takes back what EXPLAIN (BUFFERS, WAL) would show.  Also
 * after an error: with PG_FINALLY.  For what only reads: autovacuum goes by what
 * is counted of writing.
 */
typedef struct Uncounted
{
	bool		counts;
	BufferUsage buffers;
	WalUsage	wal;
} Uncounted;

extern void uncounted_enter(Uncounted *before);
extern void uncounted_leave(const Uncounted *before);

/*
 * What was counted until now as read of the tables of "credit" and their
 * indexes, in this session; and brings that back, so that what was read in
 * between is not counted.  What was written in between stays counted.  NULL where
 * reading is counted.  It is kept in CurrentMemoryContext.
 */
typedef struct ReadCounts ReadCounts;

extern ReadCounts *read_counts_keep(void);
extern void read_counts_bring_back(const ReadCounts *counts);

/*
 * The same in PG_CATCH: the error may have left the statistics locked, which the
 * end of the (sub)transaction would let go of just as well.
 */
extern void read_counts_bring_back_after_error(const ReadCounts *counts);

/*
 * In a SERIALIZABLE transaction, locks the tables of "credit" and their indexes
 * as a whole, so that what is read of them afterwards leaves no other lock; else
 * nothing.
 */
extern void reads_lock_whole_tables(void);

#endif							/* CREDIT_READ_COUNTS_H */
