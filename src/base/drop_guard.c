/*-------------------------------------------------------------------------
 *
 * drop_guard.c
 *	  DROP EXTENSION does not take a register along in silence.
 *
 * A hook looks at every object that is dropped, so that no way of dropping
 * (the extension, its schema, all that a role owns) gets round it.  The hook
 * works once the library is loaded, which a session that only drops would
 * never do: an event trigger whose function lives here sees to that.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/table.h"
#include "catalog/dependency.h"
#include "catalog/namespace.h"
#include "catalog/objectaccess.h"
#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "commands/event_trigger.h"
#include "commands/extension.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "base/compat.h"
#include "base/credit.h"
#include "base/message.h"

static object_access_hook_type next_hook = NULL;

static const char *const guarded[] = {"push", "court_event", "listing", "exemption", "objection", "feedback", "feedback_log", "access_log", "log_batch", "screening",
"override", "measure_event"};

static bool
is_guarded(Oid relid)
{
	char	   *name = get_rel_name(relid);
	char	   *space = name ? get_namespace_name(get_rel_namespace(relid)) : NULL;

	if (space == NULL || strcmp(space, "credit") != 0 ||
		!OidIsValid(getExtensionOfObject(RelationRelationId, relid)))
		return false;
	for (int i = 0; i < lengthof(guarded); i++)
		if (strcmp(name, guarded[i]) == 0)
			return true;
	return false;
}

static bool
has_rows(Oid relid)
{
	Relation	rel = table_open(relid, AccessShareLock);
	Snapshot	snapshot = RegisterSnapshot(GetCatalogSnapshot(relid));
	SysScanDesc scan = systable_beginscan(rel, InvalidOid, false, snapshot, 0, NULL);
	bool		found = HeapTupleIsValid(systable_getnext(scan));

	systable_endscan(scan);
	UnregisterSnapshot(snapshot);
	table_close(rel, AccessShareLock);
	return found;
}

static void
refuse_drop(ObjectAccessType access, Oid class_id, Oid object_id, int sub_id, void *arg)
{
	if (next_hook)
		next_hook(access, class_id, object_id, sub_id, arg);
	if (access != OAT_DROP || class_id != RelationRelationId || sub_id != 0 || credit_allow_drop)
		return;
	/* A partition goes before its parent, and with the parent's guard. */
	if (get_rel_relkind(object_id) == RELKIND_RELATION &&
		(is_guarded(object_id) ||
		 (get_rel_relispartition(object_id) && is_guarded(get_partition_parent(object_id, true)))) &&
		has_rows(object_id))
		ereport(ERROR,
				(errcode(ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST),
				 errmsg("cannot drop extension \"credit\" because its register holds data"),
				 errdetail("Table \"credit.%s\" is not empty.", get_rel_name(object_id)),
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
 * Does nothing: that it is called has loaded the library, and the hook with
 * it.
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
