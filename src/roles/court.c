/*-------------------------------------------------------------------------
 *
 * court.c
 *	  What courts are called.
 *
 * A court's first name is its key (sql/roles/court.sql).  Every answer shows
 * what the court is called by now, so each session keeps the later names and
 * the successions in memory (own_cache.c).  There are few of them.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "roles/court.h"

/* From a moment on a court has another name, or another court acts in its place. */
typedef struct CourtChange
{
	char	   *court;
	char	   *name;			/* or the successor's key */
	TimestampTz since;
	bool		succeeded;
} CourtChange;

typedef struct CourtChanges
{
	int			count;
	CourtChange *item;			/* a court's names in their order */
} CourtChanges;

static OwnQuery read_changes = {
	.text = "SELECT n.court, n.name, n.since, false FROM credit.court_name n "
	"UNION ALL SELECT c.name, c.successor, credit.day_start(c.succeeded_on), true FROM credit.court c "
	"          WHERE c.successor IS NOT NULL "
	"ORDER BY 3",
	.columns = {{TEXTOID}, {TEXTOID}, {TIMESTAMPTZOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

/* For own_cache.c. */
static void *
build_changes(MemoryContext context)
{
	CourtChanges *changes = MemoryContextAllocZero(context, sizeof(CourtChanges));
	OwnerScope	scope;

	/* Until the database is updated, courts have one name each. */
	if (!OidIsValid(own_table_or_none("court_name")))
		return changes;
	owner_scope_enter_now(&scope, own_table("court"));
	changes->count = (int) own_query_read(&read_changes);
	changes->item = MemoryContextAlloc(context, Max(changes->count, 1) * sizeof(CourtChange));
	for (int i = 0; i < changes->count; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		CourtChange *change = &changes->item[i];
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		change->court = MemoryContextStrdup(context, SPI_getvalue(row, desc, 1));
		change->name = MemoryContextStrdup(context, SPI_getvalue(row, desc, 2));
		change->since = DatumGetTimestampTz(SPI_getbinval(row, desc, 3, &isnull));
		change->succeeded = DatumGetBool(SPI_getbinval(row, desc, 4, &isnull));
	}
	owner_scope_leave_now(&scope);
	return changes;
}

static const char *const court_tables[] = {"court", "court_name", NULL};

static OwnCache court_cache = {
	.name = "credit courts",
	.tables = court_tables,
	.build = build_changes
};

/* The last change of this kind up to a moment; NULL: there is none. */
static const CourtChange *
last_change(const CourtChanges *changes, const char *court, bool succeeded, TimestampTz moment)
{
	for (int i = changes->count - 1; i >= 0; i--)
	{
		const CourtChange *change = &changes->item[i];

		if (change->since <= moment && change->succeeded == succeeded && strcmp(change->court, court) == 0)
			return change;
	}
	return NULL;
}

static const CourtChanges *
court_changes(void)
{
	AcceptInvalidationMessages();
	return own_cache_get(&court_cache);
}

/* No court succeeds itself, not by way of others either; that a table says so must not go on for ever. */
static char *
successor_of(const CourtChanges *changes, char *court, TimestampTz moment)
{
	const CourtChange *change;

	for (int i = 0; i < changes->count && (change = last_change(changes, court, true, moment)) != NULL; i++)
		court = change->name;
	return court;
}

char *
court_in_charge(const text *court, TimestampTz moment)
{
	return pstrdup(successor_of(court_changes(), text_to_cstring(court), moment));
}

char *
court_at(const text *court, TimestampTz moment)
{
	const CourtChanges *changes = court_changes();
	char	   *in_charge = successor_of(changes, text_to_cstring(court), moment);
	const CourtChange *change = last_change(changes, in_charge, false, moment);

	return pstrdup(change == NULL ? in_charge : change->name);
}

char *
court_now(const text *court)
{
	return court_at(court, GetCurrentTransactionStartTimestamp());
}

/* credit.court_at(court text, moment timestamptz) -> text */
PG_FUNCTION_INFO_V1(credit_court_at);
Datum
credit_court_at(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(court_at(PG_GETARG_TEXT_PP(0), PG_GETARG_TIMESTAMPTZ(1))));
}

/* credit.court_in_charge(court text) -> text: by now; no succession is entered before its day. */
PG_FUNCTION_INFO_V1(credit_court_in_charge);
Datum
credit_court_in_charge(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(court_in_charge(PG_GETARG_TEXT_PP(0), DT_NOEND)));
}
