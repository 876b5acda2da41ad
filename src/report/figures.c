/*-------------------------------------------------------------------------
 *
 * figures.c
 *	  The figures of the running day and month, for the views of credit_bi, and
 *	  what monitoring is told.
 *
 * A function in a view runs with the rights of whoever reads the view, who may
 * read none of the tables.  So these functions read as the tables' owner.  They
 * take no argument, and what they run are constants of this library, which give
 * groups that are large enough and nothing else (sql/report/snapshot.sql).
 *
 * What is read for a figure is more exact than the figure.  So it is counted
 * neither in the server's statistics nor for EXPLAIN (BUFFERS), and in a
 * SERIALIZABLE transaction it locks whole tables.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/tuplestore.h"

#include "base/compat.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/read_counts.h"

static OwnQuery listings_today = {
	.text = "SELECT g.* FROM credit.listing_groups(credit.legal_day(now())) g",
	.columns = {{.type = TEXTOID}, {.type = BOOLOID}, {.type = INT4OID}, {.type = INT2OID},
	{.type = INT8OID}, {.type = INT8OID}, {.type = INT8OID}, {.type = INT8OID}, {.type = INT8OID},
	{.type = INT8OID}, {.type = INT8OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery measures_today = {
	.text = "SELECT m.* FROM credit.reach_groups(GREATEST(now(), statement_timestamp()), 'infinity') m",
	.columns = {{.own_type = "measure"}, {.type = TEXTOID}, {.type = BOOLOID}, {.type = BOOLOID}, {.type = INT8OID},
	{.type = INT8OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery checks_running = {
	.text = "SELECT g.month, g.department, g.measure, g.side, g.value, g.acts "
	"FROM credit.act_groups('check', "
	"COALESCE((SELECT credit.day_start((max(f.month) + '1 month'::interval)::date) FROM credit.figure_month f), '-infinity'), "
	"'infinity') g",
	.columns = {{.type = DATEOID}, {.type = TEXTOID}, {.own_type = "measure"}, {.type = TEXTOID}, {.type = TEXTOID},
	{.type = INT8OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery feedback_groups = {
	.text = "SELECT g.* FROM credit.act_groups('feedback', NULL, NULL) g",
	.columns = {{.type = DATEOID}, {.type = TEXTOID}, {.own_type = "measure"}, {.type = TEXTOID}, {.type = TEXTOID},
	{.type = INT8OID}, {.type = NUMERICOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery owed_today = {
	.text = "SELECT o.* FROM credit.owed_groups() o",
	.columns = {{.type = TEXTOID}, {.type = TEXTOID}, {.type = TEXTOID}, {.own_type = "measure"}, {.type = INT8OID},
	{.type = INT8OID}, {.type = INT4OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery health_rows = {
	.text = "SELECT h.* FROM credit.count_health() h",
	.columns = {{.type = TEXTOID}, {.type = TEXTOID}, {.type = TEXTOID}, {.type = TEXTOID}, {.type = TIMESTAMPTZOID},
	{.type = TEXTOID}, {.type = TEXTOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery activity_rows = {
	.text = "SELECT a.* FROM credit.count_activity() a",
	.columns = {{.type = DATEOID}, {.type = TEXTOID}, {.type = TEXTOID}, {.type = TEXTOID}, {.type = INT8OID}},
	.result = SPI_OK_SELECT
};

/* The columns are those of the function, too, unless it is another version's. */
static void
require_rows_of(TupleDesc expected)
{
	TupleDesc	desc = SPI_tuptable->tupdesc;

	for (int i = 0; i < Max(desc->natts, expected->natts); i++)
		if (i >= Min(desc->natts, expected->natts) ||
			TupleDescAttr(desc, i)->atttypid != TupleDescAttr(expected, i)->atttypid)
			elog(ERROR, "column %d of a figure is not of the type that the function returns", i + 1);
}

static Datum
figures(FunctionCallInfo fcinfo, OwnQuery *query)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	OwnerScope	scope;
	uint64		rows;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	reads_lock_whole_tables();
	owner_scope_enter(&scope, own_table("listing"));
	rows = own_query_read(query);
	require_rows_of(rsinfo->setDesc);
	for (uint64 i = 0; i < rows; i++)
		tuplestore_puttuple(rsinfo->setResult, SPI_tuptable->vals[i]);
	owner_scope_leave(&scope);
	return (Datum) 0;
}

#define FIGURES(name) \
	PG_FUNCTION_INFO_V1(credit_##name); \
	Datum credit_##name(PG_FUNCTION_ARGS) { return figures(fcinfo, &name); }

FIGURES(listings_today)
FIGURES(measures_today)
FIGURES(checks_running)
FIGURES(feedback_groups)
FIGURES(owed_today)
FIGURES(health_rows)
FIGURES(activity_rows)
