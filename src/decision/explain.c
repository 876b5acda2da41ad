/*-------------------------------------------------------------------------
 *
 * explain.c
 *	  credit_explain: who may ask for the reasons of an answer.
 *
 * An official who decides has to be able to explain the decision, and must not
 * read the register for that.  So credit.explanation, which is SQL, runs as the
 * tables' owner.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"

#include "base/compat.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "register/list_age.h"
#include "register/register.h"
#include "roles/asker.h"
#include "roles/trace.h"
#include "values/measure.h"
#include "values/minor.h"
#include "values/subject.h"

static OwnQuery explain = {
	.text = "SELECT credit.explanation($1, $2)",
	.args = {{.own_type = "subject"}, {.own_type = "measure"}},
	.columns = {{JSONBOID}},
	.result = SPI_OK_SELECT
};

/*
 * credit_explain(subject_id credit.subject, measure credit.measure) -> jsonb
 *
 * Tells of one subject and one measure what credit_check tells of them, and
 * adds the grounds, the basis and the way to object.  NULL gives NULL.  Error
 * for a measure of no plan, or one that the current role may not ask about, and
 * CR003 for a minor.
 */
PG_FUNCTION_INFO_V1(credit_explain);
Datum
credit_explain(PG_FUNCTION_ARGS)
{
	Datum		values[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};
	OwnerScope	scope;
	Datum		result;
	Measure		measure = PG_GETARG_MEASURE(1);
	bool		isnull;

	asker_require_role(GetUserId(), measure);
	list_require();
	refuse_minor(PG_GETARG_SUBJECT_P(0), register_present());
	owner_scope_enter(&scope, own_table("listing"));
	own_query_run(&explain, values, NULL, true, 1);
	result = SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull), false, -1);
	owner_scope_leave(&scope);
	trace_disclosure("credit_explain", GetUserId(), &measure, NULL, subject_mask(PG_GETARG_SUBJECT_P(0)), 0);
	PG_RETURN_DATUM(result);
}
