/*-------------------------------------------------------------------------
 *
 * override.c
 *	  A named official lets a restricted subject's row through.
 *
 * No refusal may be made by a machine alone (个人信息保护法 art. 24): whoever may
 * execute credit_override lets one subject pass one measure for the rest of the
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

#include "base/blank.h"
#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "practice/override.h"
#include "register/register.h"
#include "register/subject_link.h"
#include "roles/asker.h"
#include "roles/entry.h"
#include "values/minor.h"
#include "values/text_limit.h"

static OwnQuery find_override = {
	.text = "SELECT o.id, o.subject FROM credit.override o "
	"WHERE o.transaction = pg_current_xact_id() AND o.at >= now() AND credit.measure_eq(o.measure, $1)",
	.args = {{.own_type = "measure"}},
	.columns = {{INT8OID}, {.own_type = "subject"}},
	.result = SPI_OK_SELECT
};

static OwnQuery insert_override = {
	.text = "INSERT INTO credit.override (subject, measure, reason, official) VALUES ($1, $2, $3, $4) RETURNING id",
	.args = {{.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}, {NAMEOID}},
	.columns = {{INT8OID}},
	.result = SPI_OK_INSERT_RETURNING,
	.no_trigger = true
};

static Datum
value_of(uint64 row, int column)
{
	bool		isnull;

	return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, &isnull);
}

/*
 * An override that was rolled back to a savepoint is no longer seen.  It must
 * also have been written after this transaction began: in a restored dump
 * there can be entries with transaction numbers that this cluster has yet to
 * assign.  It counts for all numbers of the subject.
 */
int64
override_in_force(const Subject *subject, Measure measure)
{
	OwnerScope	scope;
	Datum		value = MeasureGetDatum(measure);
	const SubjectLinks *links;
	uint64		rows;
	int64		result = 0;

	/* Without a transaction number nothing was written in this transaction. */
	if (!TransactionIdIsValid(GetTopTransactionIdIfAny()))
		return 0;

	links = subject_links(CurrentMemoryContext);
	owner_scope_enter(&scope, own_table("override"));
	rows = own_query_run(&find_override, &value, NULL, false, 0);
	for (uint64 i = 0; i < rows && result == 0; i++)
		if (one_subject(links, DatumGetSubjectP(value_of(i, 2)), subject, DT_NOEND))
			result = DatumGetInt64(value_of(i, 1));
	owner_scope_leave(&scope);
	return result;
}

/*
 * credit_override(subject_id credit.subject, measure credit.measure, reason
 * text) -> bigint
 *
 * Lets the subject's rows through in this transaction and returns the number
 * of the entry.  Errors: null arguments, an empty reason or one over its limit, a
 * measure that the current role may not ask about, CR003 for a minor.
 */
PG_FUNCTION_INFO_V1(credit_override);
Datum
credit_override(PG_FUNCTION_ARGS)
{
	OwnerScope	scope;
	Datum		values[4];
	Oid			official = GetUserId();
	int64		result;
	char	   *reason;

	/*
	 * It is an official's own decision: nobody else's code takes it with
	 * their login.
	 */
	require_login("credit_override");
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("subject, measure and reason of an override must not be null")));
	asker_require_role(official, PG_GETARG_MEASURE(1));
	refuse_minor(PG_GETARG_SUBJECT_P(0), register_present());
	reason = text_to_cstring(PG_GETARG_TEXT_PP(2));
	if (text_is_blank(reason, strlen(reason)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a reason is required to override a measure")));
	text_require(TEXT_LIMIT_reason, reason, strlen(reason));

	values[0] = PG_GETARG_DATUM(0);
	values[1] = PG_GETARG_DATUM(1);
	values[2] = CStringGetTextDatum(reason);
	values[3] = DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(official, false)));
	owner_scope_enter(&scope, own_table("override"));
	own_query_run(&insert_override, values, NULL, false, 0);
	result = DatumGetInt64(value_of(0, 1));
	owner_scope_leave(&scope);
	PG_RETURN_INT64(result);
}
