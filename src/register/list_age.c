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

/*
 * A database that follows has the changes of each court, and not its heartbeats,
 * nor the numbers of its pushes: its age says nothing.
 */
#define COURTS_THAT_PUSH(as_of) \
	"SELECT " as_of ", " \
	"       EXISTS (SELECT FROM credit.court c WHERE c.last_push_at IS NOT NULL) " \
	"       OR EXISTS (SELECT FROM credit.listing), " \
	"       EXISTS (SELECT FROM credit.court c WHERE c.last_push_no IS NOT NULL)"

static OwnQuery read_age = {
	.text = COURTS_THAT_PUSH(LIST_AS_OF),
	.columns = {{TIMESTAMPTZOID}, {BOOLOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_age_before = {
	.text = COURTS_THAT_PUSH(OLD_LIST_AS_OF),
	.columns = {{TIMESTAMPTZOID}, {BOOLOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

typedef struct ListAge
{
	bool		exists;			/* whether there is a list at all */
	bool		pushed;			/* whether any court pushes; if so, as_of */
	bool		numbered;		/* whether it does so here, and not to whom
								 * this follows */
	TimestampTz as_of;
} ListAge;

/* What was read last. */
static struct
{
	Oid			table;			/* of the courts; another one: CREATE
								 * EXTENSION was run again */
	TimestampTz read_at;
	ListAge		age;
}			known;

bool
list_age_is_old(void)
{
	return !OidIsValid(own_table_or_none("court_name"));
}

static void
read_list(ListAge *age)
{
	OwnerScope	scope;
	OwnQuery   *query = list_age_is_old() ? &read_age_before : &read_age;
	HeapTuple	row;
	TupleDesc	desc;
	bool		isnull;

	owner_scope_enter(&scope, own_table("court"));
	own_query_run(query, NULL, NULL, true, 1);
	row = SPI_tuptable->vals[0];
	desc = SPI_tuptable->tupdesc;
	age->as_of = DatumGetTimestampTz(SPI_getbinval(row, desc, 1, &isnull));
	age->pushed = !isnull;
	age->exists = DatumGetBool(SPI_getbinval(row, desc, 2, &isnull));
	age->numbered = DatumGetBool(SPI_getbinval(row, desc, 3, &isnull));
	owner_scope_leave(&scope);
}

static bool
too_old(const ListAge *age, TimestampTz now)
{
	return credit_list_max_age > 0 && age->pushed && age->numbered &&
		now - age->as_of > (int64) credit_list_max_age * SECS_PER_MINUTE * USECS_PER_SEC;
}

void
list_require(void)
{
	static TimestampTz warned_in = 0;
	TimestampTz now = GetCurrentStatementStartTimestamp();
	Oid			table = own_table("court");
	ListAge		age;

	/*
	 * There is a list for good once there was one, and it only becomes newer:
	 * what was found is asked again after a minute, or where it would be
	 * told.
	 */
	if (known.table == table && now >= known.read_at && now - known.read_at < USECS_PER_MINUTE &&
		!too_old(&known.age, now))
		return;

	read_list(&age);
	if (!age.exists)
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
		known.age = age;
	}
	if (too_old(&age, now) && warned_in != now && !IsParallelWorker())
	{
		char	   *day = legal_day_text(age.as_of);

		warned_in = now;
		ereport(WARNING,
				(errmsg("the list is of %s, older than credit.list_max_age", day),
				 errdetail("Since then a court that pushes its list has sent none."),
				 errhint("Have every court push, an empty push where nothing changed; see credit.court.")));
		pfree(day);
	}
}
