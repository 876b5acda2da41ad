/*-------------------------------------------------------------------------
 *
 * trace.c
 *	  A trace of what was told, which ROLLBACK does not take back.
 *
 * An entry of the access log is part of the transaction that asked, and there
 * is no autonomous transaction.  So whoever asks, looks and rolls back would
 * leave none: one line of the server's log tells of it all the same.  It names
 * the entry: one that the access log does not have was rolled back.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"

#include "base/message.h"
#include "base/settings.h"
#include "roles/trace.h"

/* So many answers of a statement each leave a line. */
#define LINES_EACH	100

/*
 * The how manieth answer of the statement.  A statement is known by when it
 * began: a loop in a procedure is one statement with many calls, and may take
 * each of them back.
 */
static int64
nth_of_statement(void)
{
	static TimestampTz statement = 0;
	static int64 count = 0;

	if (statement != GetCurrentStatementStartTimestamp())
	{
		statement = GetCurrentStatementStartTimestamp();
		count = 0;
	}
	return ++count;
}

/* One by one up to LINES_EACH, then at twice, four times, eight times as many. */
static bool
leaves_line(int64 nth)
{
	int64		times = nth / LINES_EACH;

	return nth <= LINES_EACH || (nth % LINES_EACH == 0 && (times & (times - 1)) == 0);
}

void
trace_disclosure(const char *function, Oid role, const Measure *measure, const char *purpose, const char *about,
				 int64 entry)
{
	char		buf[MEASURE_TEXT_MAX] = "*";
	StringInfoData line;
	int64		nth;

	if (!credit_log_disclosures)
		return;
	nth = nth_of_statement();
	if (!leaves_line(nth))
		return;
	if (measure != NULL)
		measure_to_cstring(*measure, buf);
	initStringInfo(&line);
	appendStringInfo(&line, "%s told role \"%s\"", function, GetUserNameFromId(role, false));
	if (role != GetSessionUserId())
		appendStringInfo(&line, " (login \"%s\")", GetUserNameFromId(GetSessionUserId(), false));
	appendStringInfo(&line, " of %s: measure %s, purpose %s", about, buf, purpose != NULL ? purpose : "-");
	if (entry != 0)
		appendStringInfo(&line, ", entry " INT64_FORMAT, entry);
	if (nth > LINES_EACH)
		appendStringInfo(&line, ", answer " INT64_FORMAT " of the statement", nth);

	/* Read by programs, so in one language. */
	ereport(LOG_SERVER_ONLY,
			(errmsg_internal("%s", line.data),
			 errhidestmt(true),
			 errhidecontext(true)));
	pfree(line.data);
}
