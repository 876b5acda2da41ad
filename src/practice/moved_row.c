/*-------------------------------------------------------------------------
 *
 * moved_row.c
 *	  The row that an UPDATE moved to another partition, as it was before.
 *
 * The server carries such an UPDATE out as a DELETE and an INSERT, fires the
 * triggers of these, and tells neither of the other.  It marks the old row,
 * though, as moved to another partition, which no other DELETE does.  So a trigger
 * that is also for DELETE notes where the row was that is about to go (BEFORE) or
 * went (AFTER), and with the next INSERT into another partition of the same table
 * looks whether the row there has that mark.
 *
 * What is noted belongs to one trigger, by table, name and function, and goes with
 * the statement.  Another trigger's note is not taken: it may have a condition
 * (WHEN) by which it sees rows leave and not come, and an INSERT beside the
 * UPDATE would pass for one that came.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/heapam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/partition.h"
#include "catalog/pg_trigger.h"
#include "storage/itemptr.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "base/same_value.h"
#include "practice/moved_row.h"

typedef struct Departure
{
	MemoryContext statement;	/* of the trigger's calls; both go together */
	Oid			table;
	Oid			function;
	NameData	trigger;
	Oid			from;
	ItemPointerData place;		/* invalid: nothing left since a row came */
	bool		asked;
	Subject		about;
	MemoryContextCallback end;
	struct Departure *next;
} Departure;

static Departure *departures = NULL;

Oid
application_table(Relation rel)
{
	List	   *ancestors;

	if (!rel->rd_rel->relispartition)
		return RelationGetRelid(rel);
	/* None where the partition is being detached. */
	ancestors = get_partition_ancestors(RelationGetRelid(rel));
	return ancestors == NIL ? RelationGetRelid(rel) : llast_oid(ancestors);
}

static void
forget(void *arg)
{
	for (Departure **d = &departures; *d != NULL; d = &(*d)->next)
		if (*d == arg)
		{
			*d = (*d)->next;
			return;
		}
}

static Departure *
find(FunctionCallInfo fcinfo, Oid table)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Departure  *d = departures;

	while (d != NULL &&
		   !(d->statement == fcinfo->flinfo->fn_mcxt && d->table == table && d->function == fcinfo->flinfo->fn_oid &&
			 strcmp(NameStr(d->trigger), trigdata->tg_trigger->tgname) == 0))
		d = d->next;
	return d;
}

/* Rows of tables that are kept otherwise have no such mark. */
static bool
is_heap(Relation rel)
{
	return rel->rd_rel->relkind == RELKIND_RELATION && rel->rd_tableam == GetHeapamTableAmRoutine();
}

void
moved_row_leaves(FunctionCallInfo fcinfo, Oid table, const Subject *about)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Relation	rel = trigdata->tg_relation;
	ItemPointer place = &trigdata->tg_trigtuple->t_self;
	Departure  *d;

	if (!rel->rd_rel->relispartition || !TRIGGER_FOR_DELETE(trigdata->tg_trigger->tgtype) || !is_heap(rel))
		return;
	d = find(fcinfo, table);
	if (d == NULL)
	{
		d = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Departure));
		d->statement = fcinfo->flinfo->fn_mcxt;
		d->table = table;
		d->function = fcinfo->flinfo->fn_oid;
		namestrcpy(&d->trigger, trigdata->tg_trigger->tgname);
		ItemPointerSetInvalid(&d->place);
		d->end.func = forget;
		d->end.arg = d;
		MemoryContextRegisterResetCallback(d->statement, &d->end);
		d->next = departures;
		departures = d;
	}

	/* A row that moves is updated, BEFORE, and then deleted. */
	if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event) ||
		d->from != RelationGetRelid(rel) || !ItemPointerIsValid(&d->place) || !ItemPointerEquals(&d->place, place))
	{
		d->asked = about != NULL;
		if (d->asked)
			d->about = *about;
	}
	d->from = RelationGetRelid(rel);
	d->place = *place;
}

/* Has our transaction moved the row to another partition? */
static bool
is_moved(HeapTupleHeader row)
{
	return HeapTupleHeaderIndicatesMovedPartitions(row) && (row->t_infomask & HEAP_XMAX_INVALID) == 0 &&
		TransactionIdIsCurrentTransactionId(HeapTupleHeaderGetUpdateXid(row));
}

bool
moved_row_came(FunctionCallInfo fcinfo, Oid table, MovedRow *moved)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Relation	rel = trigdata->tg_relation;
	ItemPointerData place;
	HeapTuple	row;
	Departure  *d;

	if (departures == NULL || !rel->rd_rel->relispartition || !TRIGGER_FOR_DELETE(trigdata->tg_trigger->tgtype))
		return false;
	d = find(fcinfo, table);
	if (d == NULL || !ItemPointerIsValid(&d->place) || d->from == RelationGetRelid(rel))
		return false;
	place = d->place;
	ItemPointerSetInvalid(&d->place);

	moved->asked = d->asked;
	moved->about = d->about;
	moved->from = table_open(d->from, AccessShareLock);
	moved->slot = table_slot_create(moved->from, NULL);
	if (table_tuple_fetch_row_version(moved->from, &place, SnapshotAny, moved->slot))
	{
		row = ExecFetchSlotHeapTuple(moved->slot, false, NULL);

		/*
		 * AFTER the rows, a deferred trigger is called for those of several
		 * commands.
		 */
		if (is_moved(row->t_data) &&
			(TRIGGER_FIRED_BEFORE(trigdata->tg_event) ||
			 (is_heap(rel) && HeapTupleHeaderGetCmax(row->t_data) == HeapTupleHeaderGetCmin(trigdata->tg_trigtuple->t_data))))
			return true;
	}
	moved_row_close(moved);
	return false;
}

void
moved_row_close(MovedRow *moved)
{
	ExecDropSingleTupleTableSlot(moved->slot);
	table_close(moved->from, AccessShareLock);
}

AttrNumber
moved_row_column(const MovedRow *moved, const TriggerData *trigdata, AttrNumber column)
{
	return get_attnum(RelationGetRelid(moved->from),
					  NameStr(TupleDescAttr(RelationGetDescr(trigdata->tg_relation), column - 1)->attname));
}

bool
moved_row_updates(const MovedRow *moved, const TriggerData *trigdata)
{
	Trigger    *trigger = trigdata->tg_trigger;
	bool		changed = TRIGGER_FOR_UPDATE(trigger->tgtype) && trigger->tgnattr == 0;

	for (int i = 0; i < trigger->tgnattr && !changed; i++)
		changed = !same_value(moved->slot, moved_row_column(moved, trigdata, trigger->tgattr[i]),
							  trigdata->tg_trigslot, trigger->tgattr[i]);
	return changed;
}
