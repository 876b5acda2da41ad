/*-------------------------------------------------------------------------
 *
 * follow.c
 *	  The trigger by which a database that follows another's register makes
 *	  listings of the changes that arrive.
 *
 * It is deferred, so it fires for each row at the end of the transaction: for
 * the first one there it has all of them applied together
 * (credit.follow_changes), for the others nothing is left to do.  What it
 * applies is in sql/practice/follow.sql.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/transam.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/rel.h"
#include "utils/xid8.h"

#include "base/message.h"
#include "base/own_query.h"
#include "base/settings.h"

static OwnQuery apply = {
	.text = "SELECT credit.follow_changes($1)",
	.args = {{.type = INT8OID}},
	.columns = {{.type = INT8OID}},
	.result = SPI_OK_SELECT
};

static Datum
column(const TriggerData *trigdata, const char *name, bool *isnull)
{
	int			number = SPI_fnumber(RelationGetDescr(trigdata->tg_relation), name);

	/* Somebody's table that is not credit.change. */
	if (number <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of table \"%s\" does not exist", name, RelationGetRelationName(trigdata->tg_relation))));
	return slot_getattr(trigdata->tg_trigslot, number, isnull);
}

/* credit.follow_arrived() -> trigger */
PG_FUNCTION_INFO_V1(credit_follow_arrived);
Datum
credit_follow_arrived(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	OwnerScope	scope;
	int64		done = 0;
	Datum		transaction;
	Datum		id;
	Datum		after;
	bool		isnull;
	bool		without_id;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigdata->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) || !TRIGGER_FIRED_BY_INSERT(trigdata->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger AFTER an event", "credit.follow_arrived")));

	id = column(trigdata, "id", &without_id);
	transaction = column(trigdata, "transaction", &isnull);
	/* The rows are found by it. */
	if (without_id || isnull ||
		!FullTransactionIdEquals(DatumGetFullTransactionId(transaction), GetTopFullTransactionId()))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the changes arrive with the register's column \"%s\"", "transaction"),
				 errhint("Use a publication made by credit_create_publication.")));

	if (credit_followed_to[0] != '\0')
		done = pg_strtoint64(credit_followed_to);
	/* The numbers of one transaction ascend. */
	if (DatumGetInt64(id) <= done)
		return PointerGetDatum(NULL);

	after = Int64GetDatum(done);
	owner_scope_enter(&scope, RelationGetRelid(trigdata->tg_relation));
	own_query_run(&apply, &after, NULL, false, 1);
	done = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);

	(void) set_config_option("credit.followed_to", psprintf(INT64_FORMAT, done), PGC_INTERNAL, PGC_S_SESSION,
							 GUC_ACTION_LOCAL, true, 0, false);
	return PointerGetDatum(NULL);
}
