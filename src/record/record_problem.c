/*-------------------------------------------------------------------------
 *
 * record_problem.c
 *	  Complaints about a pushed record.
 *
 * A record has all its complaints in one text, which becomes the reason in the
 * push's rejects, so that a court can correct a record in one go.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"

#include "base/message.h"
#include "record/record_problem.h"

void
record_problem(Record *record, const char *fmt,...)
{
	fmt = dgettext(TEXTDOMAIN, fmt);
	if (record->problem.len > 0)
		appendStringInfoString(&record->problem, dgettext(TEXTDOMAIN, "; "));
	for (;;)
	{
		va_list		args;
		int			needed;

		va_start(args, fmt);
		needed = appendStringInfoVA(&record->problem, fmt, args);
		va_end(args);
		if (needed == 0)
			break;
		enlargeStringInfo(&record->problem, needed);
	}
}

char *
record_excerpt(const char *text, int bytes)
{
	return pnstrdup(text, pg_mbcliplen(text, strlen(text), bytes));
}
