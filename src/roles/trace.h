/*-------------------------------------------------------------------------
 *
 * trace.h
 *	  A trace of what was told, which ROLLBACK does not take back.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_TRACE_H
#define CREDIT_TRACE_H

#include "values/measure.h"

/*
 * Writes a line into the server's log, and to no client: which function told
 * the role what about whom.  "about" names nobody: a masked number, or how
 * many.  measure NULL: all that the role may ask about; purpose NULL: none was
 * asked for, otherwise without its free text.  entry: its number in the access
 * log; 0 where there is none.
 *
 * Of a statement that asks often, only some of the answers leave a line.
 */
extern void trace_disclosure(const char *function, Oid role, const Measure *measure,
							 const char *purpose, const char *about, int64 entry);

#endif							/* CREDIT_TRACE_H */
