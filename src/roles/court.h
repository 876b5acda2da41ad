/*-------------------------------------------------------------------------
 *
 * court.h
 *	  What courts are called.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_H
#define CREDIT_COURT_H

#include "datatype/timestamp.h"

/*
 * The key of the court that acts for a court, given by its key, at a moment: the
 * court itself or, once it has been succeeded, its successor.  In
 * CurrentMemoryContext.
 */
extern char *court_in_charge(const text *court, TimestampTz moment);

/*
 * What a court, given by its key, is called at a moment: its name then or, once
 * it has been succeeded, its successor's.  In CurrentMemoryContext.
 */
extern char *court_at(const text *court, TimestampTz moment);

/* The same now, in this transaction. */
extern char *court_now(const text *court);

#endif							/* CREDIT_COURT_H */
