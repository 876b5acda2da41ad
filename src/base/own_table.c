/*-------------------------------------------------------------------------
 *
 * own_table.c
 *	  The extension's own tables and types: found by name, used as their owner.
 *
 * Applications may ask and are logged without any right on the tables that
 * hold the answers and the log.  What reads or writes those tables on their
 * behalf runs as the tables' owner, as the server's own foreign keys do; it
 * runs fixed statements with qualified names only.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "base/message.h"
#include "base/own_table.h"

Oid
own_table(const char *name)
{
	Oid			relid = get_relname_relid(name, get_namespace_oid("credit", false));

	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("table \"credit.%s\" does not exist", name),
				 errhint("The extension's objects are incomplete; install it anew.")));
	return relid;
}

Oid
own_type(const char *name)
{
	Oid			type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum(name),
									   ObjectIdGetDatum(get_namespace_oid("credit", false)));

	if (!OidIsValid(type))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("type \"credit.%s\" does not exist", name)));
	return type;
}

Oid
table_owner(Oid table)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(table));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for relation %u", table);
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	return owner;
}

/*
 * From here to owner_scope_leave, SPI runs statements as the table's owner.
 * An error in between needs no care: aborting the (sub)transaction brings the
 * user back and closes SPI.
 */
void
owner_scope_enter(OwnerScope *scope, Oid table)
{
	Oid			owner = table_owner(table);

	GetUserIdAndSecContext(&scope->user, &scope->context);
	SetUserIdAndSecContext(owner, scope->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	scope->guc_level = NewGUCNestLevel();
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
}

void
owner_scope_leave(OwnerScope *scope)
{
	SPI_finish();
	AtEOXact_GUC(false, scope->guc_level);
	SetUserIdAndSecContext(scope->user, scope->context);
}
