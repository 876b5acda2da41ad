/*-------------------------------------------------------------------------
 *
 * feedback_history.c
 *	  The trigger behind credit.feedback: every change goes on record.
 *
 * The log's rows are put straight into its table and indexes, as the owner's
 * own and without a query: a department that feeds back has no right on the
 * log, and pays for the entry as little as can be.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/indexing.h"
#include "catalog/pg_type.h"
#include "commands/sequence.h"
#include "commands/trigger.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/guc.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_table.h"
#include "base/row_jsonb.h"

/* Columns of credit.feedback that this file knows. */
#define FEEDBACK_ID				1
#define FEEDBACK_LAST_CHANGE	2

/* Columns of credit.feedback_log. */
enum
{
	LOG_ID,
	LOG_FEEDBACK,
	LOG_ACTION,
	LOG_AT,
	LOG_SESSION_ROLE,
	LOG_ACTING_ROLE,
	LOG_APPLICATION,
	LOG_BEFORE,
	LOG_AFTER,
	LOG_COLUMNS
};

/* The highest number of a feedback that the log speaks of; 0 where it is empty. */
static int64
highest_logged(Relation log)
{
	Relation	index = index_open(own_table("feedback_log_feedback_idx"), AccessShareLock);
	SysScanDesc scan = systable_beginscan_ordered(log, index, GetActiveSnapshot(), 0, NULL);
	HeapTuple	tuple = systable_getnext_ordered(scan, BackwardScanDirection);
	bool		isnull;
	int64		result = 0;

	if (HeapTupleIsValid(tuple))
		result = DatumGetInt64(heap_getattr(tuple, LOG_FEEDBACK + 1, RelationGetDescr(log), &isnull));
	systable_endscan_ordered(scan);
	index_close(index, AccessShareLock);
	return result;
}

/*
 * Is the row one whose log says that it exists?  Then this is no insert but a
 * restore, which brings the log first (see the foreign key) and the row after
 * it: what happened is on record already.  A row cannot be put in twice, so
 * nobody else can bring about that state.
 */
static bool
is_restored(Relation log, int64 feedback)
{
	/* Of what was in the log when this transaction first looked. */
	static FullTransactionId looked_in = {InvalidTransactionId};
	static int64 highest;
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	tuple;
	int64		last = -1;
	bool		exists = false;

	/* A new row has a number above all of them, and need not be looked for. */
	if (!FullTransactionIdEquals(looked_in, GetCurrentFullTransactionId()))
	{
		highest = highest_logged(log);
		looked_in = GetCurrentFullTransactionId();
	}
	if (feedback > highest)
		return false;

	ScanKeyInit(&key, LOG_FEEDBACK + 1, BTEqualStrategyNumber, F_INT8EQ, Int64GetDatum(feedback));
	scan = systable_beginscan(log, own_table("feedback_log_feedback_idx"), true, GetActiveSnapshot(), 1, &key);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		bool		isnull;
		int64		id = DatumGetInt64(heap_getattr(tuple, LOG_ID + 1, RelationGetDescr(log), &isnull));

		if (id > last)
		{
			char	   *action = TextDatumGetCString(heap_getattr(tuple, LOG_ACTION + 1, RelationGetDescr(log), &isnull));

			last = id;
			exists = strcmp(action, "delete") != 0;
		}
	}
	systable_endscan(scan);
	return exists;
}

static Datum
role_name(Oid role)
{
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(role, false)));
}

/*
 * credit.log_feedback_change() -> trigger
 *
 * BEFORE UPDATE it draws the number of the log's entry and leaves it in the
 * row (last_change); AFTER INSERT, UPDATE and DELETE it writes the entry: who,
 * when, what before, what after.
 */
PG_FUNCTION_INFO_V1(credit_log_feedback_change);
Datum
credit_log_feedback_change(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	Relation	log;
	HeapTuple	before = NULL;
	HeapTuple	after = NULL;
	const char *action;
	Datum		v[LOG_COLUMNS];
	bool		n[LOG_COLUMNS] = {false};
	bool		isnull;
	Oid			sequence;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_FOR_ROW(trigdata->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger for each row", "credit.log_feedback_change")));
	desc = RelationGetDescr(trigdata->tg_relation);
	sequence = own_table("feedback_log_id_seq");

	if (TRIGGER_FIRED_BEFORE(trigdata->tg_event))
	{
		int			column = FEEDBACK_LAST_CHANGE;
		bool		null = false;
		Datum		number = Int64GetDatum(nextval_internal(sequence, false));

		return PointerGetDatum(heap_modify_tuple_by_cols(trigdata->tg_newtuple, desc, 1, &column, &number, &null));
	}

	if (TRIGGER_FIRED_BY_INSERT(trigdata->tg_event))
	{
		action = "insert";
		after = trigdata->tg_trigtuple;
	}
	else if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))
	{
		action = "update";
		before = trigdata->tg_trigtuple;
		after = trigdata->tg_newtuple;
	}
	else
	{
		action = "delete";
		before = trigdata->tg_trigtuple;
	}

	log = table_open(own_table("feedback_log"), RowExclusiveLock);
	v[LOG_FEEDBACK] = heap_getattr(before ? before : after, FEEDBACK_ID, desc, &isnull);
	if (before == NULL && is_restored(log, DatumGetInt64(v[LOG_FEEDBACK])))
	{
		table_close(log, RowExclusiveLock);
		return PointerGetDatum(NULL);
	}
	if (before != NULL && after != NULL)
		v[LOG_ID] = heap_getattr(after, FEEDBACK_LAST_CHANGE, desc, &isnull);
	else
		v[LOG_ID] = Int64GetDatum(nextval_internal(sequence, false));
	v[LOG_ACTION] = CStringGetTextDatum(action);
	v[LOG_AT] = TimestampTzGetDatum(GetCurrentTimestamp());
	v[LOG_SESSION_ROLE] = role_name(GetSessionUserId());
	v[LOG_ACTING_ROLE] = role_name(GetOuterUserId());
	v[LOG_APPLICATION] = CStringGetTextDatum(application_name ? application_name : "");
	n[LOG_BEFORE] = before == NULL;
	if (before != NULL)
		v[LOG_BEFORE] = row_to_jsonb(before, desc);
	n[LOG_AFTER] = after == NULL;
	if (after != NULL)
		v[LOG_AFTER] = row_to_jsonb(after, desc);
	CatalogTupleInsert(log, heap_form_tuple(RelationGetDescr(log), v, n));
	table_close(log, RowExclusiveLock);
	return PointerGetDatum(NULL);
}
