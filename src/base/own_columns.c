/*-------------------------------------------------------------------------
 *
 * own_columns.c
 *	  Columns of the extension's tables and row types that C knows by number.
 *
 * The lists themselves stand with the code that reads the columns.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/table.h"
#include "utils/rel.h"

#include "base/message.h"
#include "base/own_columns.h"
#include "base/own_table.h"

static bool
is_column(TupleDesc desc, int number, const OwnColumn *column)
{
	Form_pg_attribute attribute;

	if (number > desc->natts)
		return column->later;
	attribute = TupleDescAttr(desc, number - 1);
	return !attribute->attisdropped &&
		strcmp(NameStr(attribute->attname), column->name) == 0 &&
		attribute->atttypid == (column->own_type != NULL ? own_type(column->own_type) : column->type);
}

void
own_columns_check(TupleDesc desc, const char *table, const OwnColumn *columns, int count, bool complete)
{
	int			right = 0;

	while (right < count && is_column(desc, right + 1, &columns[right]))
		right++;
	if (right == count && (!complete || desc->natts <= count))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("the columns of \"credit.%s\" are not those of this version of the library", table),
			 right < count ?
			 errdetail("Column %d should be \"%s\".", right + 1, columns[right].name) :
			 errdetail("It should have %d columns.", count),
			 errhint("Update the extension with ALTER EXTENSION credit UPDATE, or start a new session after an update.")));
}

void
own_columns_check_table(const char *table, const OwnColumn *columns, int count, bool complete)
{
	Relation	rel = table_open(own_table(table), AccessShareLock);

	own_columns_check(RelationGetDescr(rel), table, columns, count, complete);
	table_close(rel, NoLock);
}
