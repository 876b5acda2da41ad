/*-------------------------------------------------------------------------
 *
 * progress.c
 *	  How far the statement is that takes long, for other sessions to see.
 *
 * What a transaction writes is seen by nobody before it commits, so it is told
 * where the server tells of its own commands, in the session's entry in shared
 * memory: nobody waits, and an abort takes it away.  A library has no kind of
 * command of its own there.  It is told as a COPY of the view credit.progress,
 * which nothing can be copied into, and that view shows it.
 *
 * Of a command of the server's own that is being told (a COPY that calls a
 * function, say) nothing is overwritten.  ANALYZE within the work takes the
 * entry for itself and clears it; the next step has it again.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "pgstat.h"
#include "utils/backend_progress.h"
#include "utils/backend_status.h"

#include "base/own_table.h"
#include "base/progress.h"
#include "base/required.h"

/* Between two times that a count is told. */
#define COUNT_PART	256

/* Parameters of a COPY that the server uses are those below; ours follow. */
enum
{
	TOLD_DONE = 2,				/* tuples processed */
	TOLD_WORK = 10,
	TOLD_STEP,
	TOLD_TOTAL,
	TOLD_SINCE
};

/* Of the statement that began at "since". */
static struct
{
	int64		work;
	int64		step;
	int64		done;
	int64		total;			/* -1: the step counts nothing */
	TimestampTz since;
	Oid			view;
}			progress;

static bool
goes_on(void)
{
	return progress.work != 0 && progress.since == GetCurrentStatementStartTimestamp();
}

/* Whether the entry is free, or is ours. */
static bool
entry_is_ours(bool *begun)
{
	if (MyBEEntry == NULL || !pgstat_track_activities)
		return false;
	*begun = MyBEEntry->st_progress_command == PROGRESS_COMMAND_COPY &&
		MyBEEntry->st_progress_command_target == progress.view;
	return *begun || MyBEEntry->st_progress_command == PROGRESS_COMMAND_INVALID;
}

static void
tell(void)
{
	static const int which[] = {TOLD_DONE, TOLD_WORK, TOLD_STEP, TOLD_TOTAL, TOLD_SINCE};
	int64		what[] = {progress.done, progress.work, progress.step, progress.total, progress.since};
	bool		begun;

	if (!entry_is_ours(&begun))
		return;
	if (!begun)
		pgstat_progress_start_command(PROGRESS_COMMAND_COPY, progress.view);
	pgstat_progress_update_multi_param(lengthof(which), which, what);
}

void
progress_count(void)
{
	if (++progress.done % COUNT_PART == 0 && progress.total >= 0 && goes_on())
		tell();
}

/*
 * credit.tell_progress(integer, integer, bigint) -> void
 *
 * The statement is at a step of a work, by their numbers in credit.progress,
 * and has so many to do, or NULL where it counts nothing.  Step 0: it has
 * ended.
 */
PG_FUNCTION_INFO_V1(credit_tell_progress);
Datum
credit_tell_progress(PG_FUNCTION_ARGS)
{
	bool		begun;

	/* The work and its step. */
	arguments_require(fcinfo, 1 << 0 | 1 << 1);
	progress.work = PG_GETARG_INT32(0);
	progress.step = PG_GETARG_INT32(1);
	progress.done = 0;
	progress.total = PG_ARGISNULL(2) ? -1 : PG_GETARG_INT64(2);
	progress.since = GetCurrentStatementStartTimestamp();
	progress.view = own_table_or_none("progress");
	/* A library newer than the database's objects has no view to tell it in. */
	if (!OidIsValid(progress.view))
		progress.work = 0;
	else if (progress.step != 0)
		tell();
	else
	{
		progress.work = 0;
		if (entry_is_ours(&begun) && begun)
			pgstat_progress_end_command();
	}
	PG_RETURN_VOID();
}

/* credit.count_progress() -> void: one more is done of what the step counts. */
PG_FUNCTION_INFO_V1(credit_count_progress);
Datum
credit_count_progress(PG_FUNCTION_ARGS)
{
	progress_count();
	if (goes_on())
		tell();
	PG_RETURN_VOID();
}
