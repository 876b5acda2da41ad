/*-------------------------------------------------------------------------
 *
 * row_jsonb.h
 *	  A row as jsonb.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ROW_JSONB_H
#define CREDIT_ROW_JSONB_H

#include "access/htup.h"
#include "access/tupdesc.h"

/* to_jsonb() of the row, as jsonb in the current memory context. */
extern Datum row_to_jsonb(HeapTuple tuple, TupleDesc desc);

#endif							/* CREDIT_ROW_JSONB_H */
