/*-------------------------------------------------------------------------
 *
 * drop_guard.c
 *	  DROP refuses to take a register along.
 *
 * What DROP EXTENSION must not take in silence is what pg_dump saves: the rows
 * of the tables in pg_extension.extconfig, but for those that the extension
 * itself brought (extcondition leaves them out).  So this list is kept in one
 * place, by pg_extension_config_dump().
 *
 * An object access hook looks at every table that is dropped, so that each way
 * of dropping is covered: the extension, its schema, all that a role owns.  A
 * session that only drops would never load this library; an event trigger
 * whose function is here loads it before anything is dropped.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/dependency.h"
#include "catalog/indexing.h"
#include "catalog/namespace.h"
#include "catalog/objectaccess.h"
#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "catalog/pg_extension.h"
#include "catalog/pg_type.h"
#include "commands/event_trigger.h"
#include "commands/extension.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "parser/parser.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "base/compat.h"
#include "base/drop_guard.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/settings.h"

static object_access_hook_type next_hook = NULL;

/*
 * The condition under which pg_dump saves rows of the table: '' for all of
 * them, NULL where it saves none.
 */
static char *
dump_condition(Oid table)
{
	Oid			extension = getExtensionOfObject(RelationRelationId, table);
	Relation	catalog;
	SysScanDesc scan;
	ScanKeyData key;
	HeapTuple	tuple;
	char	   *condition = NULL;

	/* The hook sees every table of the database; nearly all end here. */
	if (!OidIsValid(extension) || extension != get_extension_oid("credit", true))
		return NULL;

	catalog = table_open(ExtensionRelationId, AccessShareLock);
	ScanKeyInit(&key, Anum_pg_extension_oid, BTEqualStrategyNumber, F_OIDEQ, ObjectIdGetDatum(extension));
	scan = systable_beginscan(catalog, ExtensionOidIndexId, true, NULL, 1, &key);
	tuple = systable_getnext(scan);
	if (HeapTupleIsValid(tuple))
	{
		bool		no_tables;
		bool		no_conditions;
		Datum		config = heap_getattr(tuple, Anum_pg_extension_extconfig, RelationGetDescr(catalog), &no_tables);
		Datum		conditions = heap_getattr(tuple, Anum_pg_extension_extcondition, RelationGetDescr(catalog), &no_conditions);

		if (!no_tables && !no_conditions)
		{
			Datum	   *tables;
			Datum	   *texts;
			int			ntables;
			int			ntexts;

			deconstruct_array(DatumGetArrayTypeP(config), OIDOID, sizeof(Oid), true, TYPALIGN_INT, &tables, NULL, &ntables);
			deconstruct_array(DatumGetArrayTypeP(conditions), TEXTOID, -1, false, TYPALIGN_INT, &texts, NULL, &ntexts);
			for (int i = 0; i < Min(ntables, ntexts); i++)
				if (DatumGetObjectId(tables[i]) == table)
					condition = TextDatumGetCString(texts[i]);
		}
	}
	systable_endscan(scan);
	table_close(catalog, AccessShareLock);
	return condition;
}

/* Whether a table that the statement names is not there (any more). */
static bool
names_missing_table(Node *node, void *context)
{
	if (node == NULL)
		return false;
	if (IsA(node, RangeVar) && !OidIsValid(RangeVarGetRelid((RangeVar *) node, NoLock, true)))
		return true;
	return raw_expression_tree_walker(node, names_missing_table, context);
}

/*
 * Whether the table has rows that satisfy the condition ("WHERE ..." or '').
 *
 * The hook is called in the middle of a deletion, when some of the extension's
 * tables are gone already.  Each of those was looked at before it went.  A
 * condition on one of them selects rows that belong to a row there, so that
 * there is none to find.
 */
static bool
has_rows(Oid table, const char *condition)
{
	char	   *text = psprintf("SELECT FROM %s %s",
								quote_qualified_identifier(get_namespace_name(get_rel_namespace(table)), get_rel_name(table)),
								condition);
	OwnerScope	scope;
	bool		found = false;

	owner_scope_enter(&scope, table);

	/*
	 * The newest snapshot: another session may have committed a row while
	 * DROP waited for its lock.
	 */
	PushActiveSnapshot(GetLatestSnapshot());
	if (!names_missing_table(linitial_node(RawStmt, raw_parser(text, RAW_PARSE_DEFAULT))->stmt, NULL))
	{
		if (SPI_execute(text, true, 1) != SPI_OK_SELECT)
			elog(ERROR, "could not look for rows in table \"%s\"", get_rel_name(table));
		found = SPI_processed > 0;
	}
	PopActiveSnapshot();
	owner_scope_leave(&scope);
	return found;
}

static void
refuse_drop(ObjectAccessType access, Oid class_id, Oid object_id, int sub_id, void *arg)
{
	Oid			listed = object_id;
	char	   *condition;

	if (next_hook)
		next_hook(access, class_id, object_id, sub_id, arg);
	if (access != OAT_DROP || class_id != RelationRelationId || sub_id != 0 || credit_allow_drop)
		return;
	if (get_rel_relkind(object_id) != RELKIND_RELATION && get_rel_relkind(object_id) != RELKIND_PARTITIONED_TABLE)
		return;

	/*
	 * A partition goes before its parent, and is none of the extension's
	 * members.
	 */
	condition = dump_condition(object_id);
	while (condition == NULL && get_rel_relispartition(listed))
	{
		listed = get_partition_parent(listed, true);
		condition = dump_condition(listed);
	}
	if (condition != NULL && has_rows(object_id, condition))
		ereport(ERROR,
				(errcode(ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST),
				 errmsg("cannot drop extension \"credit\" because its register holds data"),
				 errdetail("Table \"credit.%s\" holds rows that did not come with the extension.", get_rel_name(object_id)),
				 errhint("Save it with pg_dump; then SET credit.allow_drop = on to drop the register as well.")));
}

void
drop_guard_init(void)
{
	next_hook = object_access_hook;
	object_access_hook = refuse_drop;
}

/*
 * credit.load_drop_guard() -> event_trigger
 *
 * Does nothing: calling it has loaded the library, and so installed the hook.
 */
PG_FUNCTION_INFO_V1(credit_load_drop_guard);
Datum
credit_load_drop_guard(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_EVENT_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as an event trigger", "credit.load_drop_guard")));
	PG_RETURN_NULL();
}
