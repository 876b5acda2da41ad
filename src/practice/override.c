/*-------------------------------------------------------------------------
 *
 * override.c
 *	  A named official lets a restricted subject's row through.
 *
 * No refusal rests on the machine alone (个人信息保护法 art. 24): who may execute
 * credit_override lets one subject pass one measure for the rest of the
 * transaction, with a reason that stays on record.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "practice/override.h"
#include "roles/asker.h"

/*
 * The id of the override that lets the subject pass the measure in this
 * transaction; 0 where there is none.  One taken back with a savepoint counts
 * no more.  A transaction's number alone does not say which transaction it
 * was: a restored dump brings numbers that this cluster has yet to give out,
 * so the entry must also be younger than the transaction.
 */
int64
override_in_force(const Subject *subject, Measure measure)
{
	OwnerScope	scope;
	Oid			types[2] = {own_type("subject"), own_type("measure")};
	Datum		values[2] = {SubjectPGetDatum(subject), MeasureGetDatum(measure)};
	int64		result = 0;
	bool		isnull;

	/* Without a transaction id nothing was written in this transaction. */
	if (!TransactionIdIsValid(GetTopTransactionIdIfAny()))
		return 0;

	owner_scope_enter(&scope, own_table("override"));
	if (SPI_execute_with_args("SELECT o.id FROM credit.override o "
							  "WHERE o.transaction OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() "
							  "AND o.at OPERATOR(pg_catalog.>=) pg_catalog.now() "
							  "AND credit.subject_eq(o.subject, $1) AND credit.measure_eq(o.measure, $2)",
							  2, types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not look for an override");
	if (SPI_processed > 0)
		result = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	return result;
}

/*
 * credit_override(subject_id credit.subject, measure credit.measure, reason
 * text) -> bigint
 *
 * Lets the subject's rows through in this transaction and returns the number
 * of the entry.  Errors: null arguments, an empty reason, a
 * measure that is not the official's.
 */
PG_FUNCTION_INFO_V1(credit_override);
Datum
credit_override(PG_FUNCTION_ARGS)
{
	OwnerScope	scope;
	Oid			types[4];
	Datum		values[4];
	Oid			official = GetUserId();
	int64		result;
	bool		isnull;
	char	   *reason;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("subject, measure and reason of an override must not be null")));
	asker_require(official, PG_GETARG_MEASURE(1));
	reason = text_to_cstring(PG_GETARG_TEXT_PP(2));
	if (reason[strspn(reason, " \t\r\n")] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a reason is required to override a measure")));

	types[0] = own_type("subject");
	types[1] = own_type("measure");
	types[2] = TEXTOID;
	types[3] = NAMEOID;
	values[0] = PG_GETARG_DATUM(0);
	values[1] = PG_GETARG_DATUM(1);
	values[2] = CStringGetTextDatum(reason);
	values[3] = DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(official, false)));
	owner_scope_enter(&scope, own_table("override"));
	if (SPI_execute_with_args("INSERT INTO credit.override (subject, measure, reason, official) "
							  "VALUES ($1, $2, $3, $4) RETURNING id",
							  4, types, values, NULL, false, 0) != SPI_OK_INSERT_RETURNING)
		elog(ERROR, "could not record the override");
	result = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	PG_RETURN_INT64(result);
}
