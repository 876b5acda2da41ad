/*-------------------------------------------------------------------------
 *
 * own_insert.c
 *	  Rows put into one of the extension's tables without SQL.
 *
 * Where a trigger writes a row for each row, a statement would cost several
 * times what the row does.  The server's functions for catalogs are none for
 * tables, whose owner may add an index on an expression or a part, a constraint
 * or a trigger.  Workers of logical replication insert as it is done here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/tableam.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "utils/rel.h"

#include "base/own_insert.h"

/*
 * Constraints are compiled once for the query.  Nothing in here is open between
 * two rows, because nobody says when the last one was.
 */
struct OwnInsert
{
	EState	   *estate;
	ResultRelInfo *target;
	TupleTableSlot *slot;
};

OwnInsert *
own_insert_prepare(Relation table, MemoryContext context)
{
	MemoryContext old = MemoryContextSwitchTo(context);
	OwnInsert  *insert = palloc(sizeof(OwnInsert));

	insert->estate = CreateExecutorState();
	MemoryContextSwitchTo(insert->estate->es_query_cxt);
	insert->target = makeNode(ResultRelInfo);
	InitResultRelInfo(insert->target, table, 0, NULL, 0);
	/* where triggers are fired, the server looks for it there */
	insert->estate->es_opened_result_relations = list_make1(insert->target);
	insert->slot = MakeTupleTableSlot(CreateTupleDescCopy(RelationGetDescr(table)), table_slot_callbacks(table));
	MemoryContextSwitchTo(old);
	return insert;
}

void
own_insert(OwnInsert *insert, Relation table, const Datum *values, const bool *nulls)
{
	EState	   *estate = insert->estate;
	ResultRelInfo *target = insert->target;
	TupleTableSlot *slot = insert->slot;
	int			columns = RelationGetDescr(table)->natts;
	MemoryContext old = MemoryContextSwitchTo(GetPerTupleMemoryContext(estate));

	estate->es_output_cid = GetCurrentCommandId(true);
	target->ri_RelationDesc = table;
	ExecOpenIndices(target, false);
	memcpy(slot->tts_values, values, columns * sizeof(Datum));
	memcpy(slot->tts_isnull, nulls, columns * sizeof(bool));
	ExecStoreVirtualTuple(slot);

	AfterTriggerBeginQuery();
	ExecSimpleRelationInsert(target, estate, slot);
	AfterTriggerEndQuery(estate);

	/* slots that triggers have needed, which pin the table's description */
	ExecResetTupleTable(estate->es_tupleTable, false);
	estate->es_tupleTable = NIL;
	target->ri_TrigOldSlot = NULL;
	target->ri_TrigNewSlot = NULL;
	ExecClearTuple(slot);
	ExecCloseIndices(target);
	target->ri_NumIndices = 0;
	target->ri_IndexRelationDescs = NULL;
	target->ri_IndexRelationInfo = NULL;
	MemoryContextSwitchTo(old);
	ResetPerTupleExprContext(estate);
}
