/*-------------------------------------------------------------------------
 *
 * own_table.c
 *	  The extension's tables and types, found by name in schema credit.
 *
 * What runs on them is in own_query.c and own_cache.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "base/message.h"
#include "base/own_table.h"

Oid
own_table_or_none(const char *name)
{
	return get_relname_relid(name, get_namespace_oid("credit", false));
}

Oid
own_table(const char *name)
{
	Oid			relid = own_table_or_none(name);

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
