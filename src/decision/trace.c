/*-------------------------------------------------------------------------
 *
 * trace.c
 *	  A trace of what was told, which ROLLBACK does not take back.
 *
 * An entry of the access log is part of the transaction that asked, and there
 * is no autonomous transaction.  So whoever asks, looks and rolls back would
 * leave none: one line of the server's log tells of it all the same.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/settings.h"
#include "decision/trace.h"
#include "values/subject.h"

void
trace_disclosure(const char *function, Oid role, const Measure *measure, const char *purpose, const char *about)
{
	char		buf[MEASURE_TEXT_MAX] = "*";

	if (!credit_log_disclosures)
		return;
	if (measure != NULL)
		measure_to_cstring(*measure, buf);
	ereport(LOG_SERVER_ONLY,
			(errmsg("%s told role \"%s\" of %s: measure %s, purpose %s",
					function, GetUserNameFromId(role, false), about, buf, purpose != NULL ? purpose : "-"),
			 errhidestmt(true),
			 errhidecontext(true)));
}

/* credit.trace_statement(subject_id credit.subject) -> void: of the statement that whoever acts is given. */
PG_FUNCTION_INFO_V1(credit_trace_statement);
Datum
credit_trace_statement(PG_FUNCTION_ARGS)
{
	trace_disclosure("credit_statement", GetOuterUserId(), NULL, "self", subject_mask(PG_GETARG_SUBJECT_P(0)));
	PG_RETURN_VOID();
}
