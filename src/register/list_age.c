/*-------------------------------------------------------------------------
 *
 * list_age.c
 *	  Whether there is a list to answer from, and how old it is.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/parallel.h"
#include "access/xact.h"
#include "catalog/pg_type_d.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/settings.h"
#include "register/list_age.h"
#include "values/legal_day.h"

#define COURTS_THAT_PUSH(condition) \
	"SELECT (SELECT min(c.last_push_at) FROM credit.court c " condition "), " \
	"       EXISTS (SELECT FROM credit.court c WHERE c.last_push_at IS NOT NULL) " \
	"       OR EXISTS (SELECT FROM credit.listing)"

static OwnQuery read_age = {
	/* The list of a court that was succeeded is its successor's. */
	.text = COURTS_THAT_PUSH("WHERE c.successor IS NULL"),
	.columns = {{TIMESTAMPTZOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

/* Until the database is updated, no court has a successor. */
static OwnQuery read_age_before = {
	.text = COURTS_THAT_PUSH(""),
	.columns = {{TIMESTAMPTZOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

/* A copy has the changes of each court and not its heartbeats, so its age says nothing. */
static OwnQuery follows = {
	.text = "SELECT FROM pg_trigger t "
	"WHERE t.tgrelid = 'credit.change'::regclass AND t.tgname = 'follow' AND t.tgenabled <> 'D'",
	.result = SPI_OK_SELECT
};

/* What was read last. */
static struct
{
	Oid			table;			/* of the courts; another one: CREATE
								 * EXTENSION was run again */
	TimestampTz read_at;
	bool		pushed;			/* whether any court pushes */
	TimestampTz as_of;
}			known;

/* Whether there is a list at all. */
static bool
read_list(bool *pushed, TimestampTz *as_of)
{
	OwnerScope	scope;
	OwnQuery   *query = OidIsValid(own_table_or_none("court_name")) ? &read_age : &read_age_before;
	bool		isnull;
	bool		exists;

	owner_scope_enter(&scope, own_table("court"));
	own_query_run(query, NULL, NULL, true, 1);
	*as_of = DatumGetTimestampTz(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	*pushed = !isnull;
	exists = DatumGetBool(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull));
	owner_scope_leave(&scope);
	return exists;
}

bool
list_as_of(TimestampTz *as_of)
{
	bool		pushed;

	read_list(&pushed, as_of);
	return pushed;
}

static bool
follows_another(void)
{
	OwnerScope	scope;
	bool		result;

	owner_scope_enter(&scope, own_table("court"));
	result = own_query_run(&follows, NULL, NULL, true, 1) > 0;
	owner_scope_leave(&scope);
	return result;
}

static bool
too_old(TimestampTz as_of, TimestampTz now)
{
	return credit_list_max_age > 0 &&
		now - as_of > (int64) credit_list_max_age * SECS_PER_MINUTE * USECS_PER_SEC;
}

void
list_require(void)
{
	static TimestampTz warned_in = 0;
	TimestampTz now = GetCurrentStatementStartTimestamp();
	Oid			table = own_table("court");
	bool		pushed;
	TimestampTz as_of;

	/*
	 * There is a list for good once there was one, and it only becomes newer:
	 * what was found is asked again after a minute, or where it would be
	 * told.
	 */
	if (known.table == table && now >= known.read_at && now - known.read_at < USECS_PER_MINUTE &&
		!(known.pushed && too_old(known.as_of, now)))
		return;

	if (!read_list(&pushed, &as_of))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("no list has been received"),
				 errdetail("No court has pushed a list and no listing was entered, so who is listed is not known."),
				 errhint("Have the court push its list, an empty one where nobody is listed: credit_push(court, push_no, '[]'). In a database that follows another one, see whether its subscription runs.")));

	/* What this transaction has written itself may yet be rolled back. */
	if (!TransactionIdIsValid(GetTopTransactionIdIfAny()))
	{
		known.table = table;
		known.read_at = now;
		known.pushed = pushed;
		known.as_of = as_of;
	}
	if (pushed && too_old(as_of, now) && warned_in != now && !IsParallelWorker() && !follows_another())
	{
		char	   *day = legal_day_text(as_of);

		warned_in = now;
		ereport(WARNING,
				(errmsg("the list is of %s, older than credit.list_max_age", day),
				 errdetail("Since then a court that pushes its list has sent none."),
				 errhint("Have every court push, an empty push where nothing changed; see credit.court.")));
		pfree(day);
	}
}
