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
	TimestampTz list_as_of;
	bool		list_empty;		/* no push was ever applied */
} AccessEntry;

extern void screening_log_write(Oid role, const Measure *measure, const char *purpose, TimestampTz asked_at,
								int64 inputs, int64 invalid, int64 matched);
extern AccessEntry access_log_write(Oid role, const Subject *subject, Measure measure, const char *purpose,
									const Answer *answer, TimestampTz checked_at);

#endif							/* CREDIT_ACCESS_LOG_H */
