/*-------------------------------------------------------------------------
 *
 * department.c
 *	  What a department is called today, by any of its names.
 *
 * What is stored keeps the name of its day.  Who bears a department's duties,
 * and is called how, says the view credit.department_period; each session keeps
 * its rows in memory (own_cache.c), because row security asks for them with
 * every row.  Where no department has a history, there are none.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "plan/department.h"

static OwnQuery read_periods = {
	.text = "SELECT p.name, p.department, credit.day_start(p.since), credit.day_start(p.until) "
	"FROM credit.department_period p",
	.columns = {{TEXTOID}, {TEXTOID}, {TIMESTAMPTZOID}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

/* For own_cache.c. */
static void *
build_departments(MemoryContext context)
{
	Oid			table = own_table_or_none("department_history");
	Departments *known = MemoryContextAllocZero(context, sizeof(Departments));
	OwnerScope	scope;

	/* Where SQL is still that of 0.1.0, no department has a history. */
	if (!OidIsValid(table))
		return known;
	owner_scope_enter_now(&scope, table);
	known->count = (int) own_query_read(&read_periods);
	known->period = MemoryContextAllocZero(context, Max(known->count, 1) * sizeof(DepartmentPeriod));
	for (int i = 0; i < known->count; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		DepartmentPeriod *period = &known->period[i];
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		period->name = MemoryContextStrdup(context, SPI_getvalue(row, desc, 1));
		period->department = MemoryContextStrdup(context, SPI_getvalue(row, desc, 2));
		period->since = DatumGetTimestampTz(SPI_getbinval(row, desc, 3, &isnull));
		period->until = DatumGetTimestampTz(SPI_getbinval(row, desc, 4, &isnull));
	}
	owner_scope_leave_now(&scope);
	return known;
}

static const char *const department_tables[] = {"department_history", "plan_department", NULL};

static OwnCache department_cache = {
	.name = "credit departments",
	.tables = department_tables,
	.build = build_departments
};

const Departments *
departments(MemoryContext holder)
{
	AcceptInvalidationMessages();
	return own_cache_hold(&department_cache, holder);
}

const char *
department_at(const Departments *known, const char *name, TimestampTz as_of)
{
	for (int i = 0; i < known->count; i++)
	{
		const DepartmentPeriod *period = &known->period[i];

		if (period->since <= as_of && as_of < period->until && strcmp(period->name, name) == 0)
			return period->department;
	}
	return name;
}

void
department_bounds(const Departments *known, TimestampTz as_of, TimestampTz *since, TimestampTz *until)
{
	*since = DT_NOBEGIN;
	*until = DT_NOEND;
	for (int i = 0; i < known->count; i++)
	{
		const DepartmentPeriod *period = &known->period[i];

		if (period->since <= as_of)
			*since = Max(*since, period->since);
		else
			*until = Min(*until, period->since);
	}
}
