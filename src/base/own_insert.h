/*-------------------------------------------------------------------------
 *
 * own_insert.h
 *	  Rows put into one of the extension's tables without SQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_INSERT_H
#define CREDIT_OWN_INSERT_H

#include "utils/palloc.h"
#include "utils/relcache.h"

typedef struct OwnInsert OwnInsert;

/*
 * What is needed for inserting into a table, in the context, which must not
 * outlive a query.  To be made anew where the table was invalidated since.
 */
extern OwnInsert *own_insert_prepare(Relation table, MemoryContext context);

/*
 * Inserts a row of all the table's columns: constraints are checked, indexes
 * filled and triggers fired as by INSERT.  No right is asked for, defaults are
 * not computed.  The table is locked by the caller.  What follows in the same
 * command does not see the row.
 */
extern void own_insert(OwnInsert *insert, Relation table, const Datum *values, const bool *nulls);

#endif							/* CREDIT_OWN_INSERT_H */
