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

static OwnQuery read_periods_known = {
	.text = "SELECT p.name, p.department, credit.day_start(p.since), credit.day_start(p.until) "
	"FROM credit.department_periods($1) p",
	.args = {{TIMESTAMPTZOID}},
	.columns = {{TEXTOID}, {TEXTOID}, {TIMESTAMPTZOID}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_moments = {
	.text = "SELECT h.known_from FROM credit.department_history h "
	"UNION SELECT h.known_until FROM credit.department_history h WHERE h.known_until <> 'infinity' ORDER BY 1",
	.columns = {{TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

/* Keeps the rows that a query has read. */
static void
keep_periods(Departments *known, uint64 rows, MemoryContext context)
{
	known->count = (int) rows;
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
}

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
	keep_periods(known, own_query_read(&read_periods), context);
	known->moments = (int) own_query_read(&read_moments);
	known->moment = MemoryContextAlloc(context, Max(known->moments, 1) * sizeof(TimestampTz));
	known->earlier = MemoryContextAllocZero(context, Max(known->moments, 1) * sizeof(Departments *));
	for (int i = 0; i < known->moments; i++)
	{
		bool		isnull;

		known->moment[i] = DatumGetTimestampTz(SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, &isnull));
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

/*
 * What was known is the same between two entries, so there are as many answers
 * as entries, each read once.  Later entries change none of them.
 */
const Departments *
departments_known(const Departments *now_known, TimestampTz known_at)
{
	MemoryContext context = GetMemoryChunkContext((void *) now_known);
	Departments *known;
	Datum		value = TimestampTzGetDatum(known_at);
	OwnerScope	scope;
	int			i = 0;

	while (i < now_known->moments && now_known->moment[i] <= known_at)
		i++;
	if (i == now_known->moments)
		return now_known;
	if (now_known->earlier[i] != NULL)
		return now_known->earlier[i];

	known = MemoryContextAllocZero(context, sizeof(Departments));
	owner_scope_enter_now(&scope, own_table("department_history"));
	keep_periods(known, own_query_run(&read_periods_known, &value, NULL, true, 0), context);
	owner_scope_leave_now(&scope);
	now_known->earlier[i] = known;
	return known;
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
