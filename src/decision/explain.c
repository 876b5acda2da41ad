/*-------------------------------------------------------------------------
 *
 * explain.c
 *	  credit_explain: who may ask for the reasons of an answer.
 *
 * An official who decides must be able to explain the decision without being
 * able to read the register.  The reasons are put together in SQL
 * (credit.explanation), as the tables' owner.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"

#include "base/compat.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "roles/asker.h"
#include "values/subject.h"

/*
 * credit_explain(subject_id credit.subject, measure credit.measure) -> jsonb
 *
 * Tells of one subject and one measure what credit_check tells of them, and
 * adds the grounds, the basis and the way to object.  NULL gives NULL.  Error
 * for a measure of no plan, or not the asking role's.
 */
PG_FUNCTION_INFO_V1(credit_explain);
Datum
credit_explain(PG_FUNCTION_ARGS)
{
	OwnerScope	scope;
	Oid			types[2] = {own_type("subject"), own_type("measure")};
	Datum		values[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};
	Datum		result;
	bool		isnull;

	asker_require(GetUserId(), PG_GETARG_MEASURE(1));
	owner_scope_enter(&scope, own_table("listing"));
	if (SPI_execute_with_args("SELECT credit.explanation($1, $2)", 2, types, values, NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "could not read the reasons");
	result = SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull), false, -1);
	owner_scope_leave(&scope);
	PG_RETURN_DATUM(result);
}
