/*-------------------------------------------------------------------------
 *
 * close_only.c
 *	  The row trigger of tables with versions: a version may be closed, once.
 *
 * known_until goes from infinity to a moment, and no other column changes.
 * runs_until (sql/register/post.sql) is derived from other rows and follows
 * them, as long as the version stands.  An erasure passes; whether a change is
 * one is said in sql/base/erasure.sql.
 *
 * A push closes as many versions as its list has changed, so columns are
 * compared as they are stored.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/row_jsonb.h"
#include "base/same_value.h"

/* Whether the change closes a version that stands, or lets runs_until follow. */
static bool
is_closing(TupleTableSlot *old, TupleTableSlot *new)
{
	TupleDesc	desc = old->tts_tupleDescriptor;
	bool		stood = false,
				closed = false,
				followed = false;

	for (AttrNumber column = 1; column <= desc->natts; column++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, column - 1);
		bool		isnull;

		/*
		 * Generated columns are made after these triggers: the new row has
		 * none yet.
		 */
		if (att->attisdropped || att->attgenerated)
			continue;
		if (namestrcmp(&att->attname, "known_until") == 0)
		{
			stood = TIMESTAMP_IS_NOEND(DatumGetTimestampTz(slot_getattr(old, column, &isnull))) && !isnull;
			closed = !TIMESTAMP_IS_NOEND(DatumGetTimestampTz(slot_getattr(new, column, &isnull))) && !isnull;
		}
		else if (!same_value(old, column, new, column))
		{
			if (namestrcmp(&att->attname, "runs_until") != 0)
				return false;
			followed = true;
		}
	}
	return stood && (closed || followed);
}

static bool
is_erasure(Relation rel, HeapTuple old, HeapTuple new)
{
	static OwnQuery ask = {
		.text = "SELECT credit.is_erasure($1, $2, $3)",
		.args = {{.type = NAMEOID}, {.type = JSONBOID}, {.type = JSONBOID}},
		.columns = {{.type = BOOLOID}},
		.result = SPI_OK_SELECT
	};
	OwnerScope	scope;
	Datum		values[3];
	bool		answer,
				isnull;

	values[0] = NameGetDatum(&rel->rd_rel->relname);
	values[1] = row_to_jsonb(old, RelationGetDescr(rel));
	values[2] = row_to_jsonb(new, RelationGetDescr(rel));
	owner_scope_enter(&scope, own_table("erasure"));
	own_query_run(&ask, values, NULL, false, 1);
	answer = DatumGetBool(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	return answer && !isnull;
}

PG_FUNCTION_INFO_V1(credit_close_only);
Datum
credit_close_only(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Relation	rel;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_BEFORE(trigdata->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger", "credit.close_only")));
	rel = trigdata->tg_relation;
	if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event) &&
		(is_closing(trigdata->tg_trigslot, trigdata->tg_newslot) ||
		 is_erasure(rel, trigdata->tg_trigtuple, trigdata->tg_newtuple)))
		return PointerGetDatum(trigdata->tg_newtuple);
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("table \"%s.%s\" keeps its history",
					get_namespace_name(RelationGetNamespace(rel)), RelationGetRelationName(rel)),
			 errdetail("A version can only be closed, once; nothing is overwritten or deleted.")));
}
