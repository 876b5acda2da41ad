/*-------------------------------------------------------------------------
 *
 * moved_row.h
 *	  The row that an UPDATE moved to another partition, as it was before.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MOVED_ROW_H
#define CREDIT_MOVED_ROW_H

#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "fmgr.h"

#include "values/subject.h"

typedef struct MovedRow
{
	Relation	from;			/* the partition that it left */
	TupleTableSlot *slot;		/* the row there */
	bool		asked;			/* did the trigger ask BEFORE this update, */
	Subject		about;			/* and about whom */
} MovedRow;

/*
 * To be called for each DELETE, and by a trigger BEFORE the row for each UPDATE
 * that it looked at, with the application's table and the subject about whom it
 * asked (else NULL): the row may come again, in another partition.
 */
extern void moved_row_leaves(FunctionCallInfo fcinfo, Oid table, const Subject *about);

/*
 * Is the row of an INSERT one that this trigger saw leaving another partition in
 * the course of the same UPDATE or MERGE?  Then *moved has it as it was, until
 * moved_row_close.  A DELETE and an INSERT that one command has are none.
 */
extern bool moved_row_came(FunctionCallInfo fcinfo, Oid table, MovedRow *moved);
extern void moved_row_close(MovedRow *moved);

/* The column of the row before that the row's column of today is; 0: none. */
extern AttrNumber moved_row_column(const MovedRow *moved, const TriggerData *trigdata, AttrNumber column);

/*
 * Would the trigger have been fired for this update, had the row stayed?  Of UPDATE
 * OF only what it changed is known, not what it set.
 */
extern bool moved_row_updates(const MovedRow *moved, const TriggerData *trigdata);

/*
 * The table that the application knows: of a partition the partitioned table at
 * the top, else the table itself.  It is looked up in the catalog, so once a
 * statement and not for each row.
 */
extern Oid	application_table(Relation rel);

#endif							/* CREDIT_MOVED_ROW_H */
