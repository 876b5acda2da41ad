/*-------------------------------------------------------------------------
 *
 * by_text.h
 *	  Calls of what takes a subject and a measure with both as text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_BY_TEXT_H
#define CREDIT_BY_TEXT_H

#include "fmgr.h"

#define BY_TEXT_ARGUMENTS	4

/* The input functions of the types, which SQL calls as well. */
extern Datum credit_measure_in(PG_FUNCTION_ARGS);
extern Datum credit_subject_in(PG_FUNCTION_ARGS);

/*
 * Calls a function, of BY_TEXT_ARGUMENTS at most, with what the types' input
 * makes of its first and second argument; NULL for one that is passed on.
 */
extern Datum call_by_text(FunctionCallInfo fcinfo, PGFunction function, PGFunction first, PGFunction second);

#endif							/* CREDIT_BY_TEXT_H */
