/*-------------------------------------------------------------------------
 *
 * access_log.h
 *	  The log of who asked about whom, and for what.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ACCESS_LOG_H
#define CREDIT_ACCESS_LOG_H

#include "datatype/timestamp.h"

#include "decision/decision.h"

typedef struct AccessEntry
{
	int64		id;
	TimestampTz list_as_of;		/* last push of the court whose list is oldest */
	bool		list_empty;		/* none ever was */
} AccessEntry;

/*
 * Writes the entry of one check; the department is that of the role whose right
 * to ask counted.  Error for a purpose that the office does not keep.
 */
extern AccessEntry access_log_write(const Question *q, Measure measure, const char *purpose, const Answer *answer);

/*
 * Error 22001 for a purpose over its limit, or free text behind its colon over
 * that of a note.  For what is written into an entry as somebody gave it.
 */
extern void access_log_require_purpose(const char *purpose);

/* The purpose without the free text behind its colon. */
extern char *access_log_purpose_kind(const char *purpose);

/*
 * Writes the one entry of a screening of many: who, for what, how many; measure
 * is NULL where it was all of them.  Whom it was about is not kept; what is then
 * decided about one of them is checked by itself.  Returns its number.
 */
extern int64 screening_log_write(const Question *q, const Measure *measure, const char *purpose,
								 int64 inputs, int64 invalid, int64 matched);

#endif							/* CREDIT_ACCESS_LOG_H */
