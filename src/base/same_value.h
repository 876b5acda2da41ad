/*-------------------------------------------------------------------------
 *
 * same_value.h
 *	  Have two rows the same value in a column, as it is stored?
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SAME_VALUE_H
#define CREDIT_SAME_VALUE_H

#include "executor/tuptable.h"

/* The column may have another number in each row, and is of the same type in both; NULL is the same as NULL alone. */
extern bool same_value(TupleTableSlot *a, AttrNumber column_a, TupleTableSlot *b, AttrNumber column_b);

#endif							/* CREDIT_SAME_VALUE_H */
