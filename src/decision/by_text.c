/*-------------------------------------------------------------------------
 *
 * by_text.c
 *	  The questions with subject and measure given as text.
 *
 * Some drivers declare each string that they send as text or varchar, which is
 * no credit.subject; and of an unknown literal the server prefers text.  So
 * these exist beside those with the types, read their text as the types' input
 * does, with its errors, and answer as those do.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "decision/by_text.h"
#include "values/text_limit.h"

extern Datum credit_check(PG_FUNCTION_ARGS);
extern Datum credit_explain(PG_FUNCTION_ARGS);
extern Datum credit_is_restricted(PG_FUNCTION_ARGS);
extern Datum credit_match_rows(PG_FUNCTION_ARGS);
extern Datum credit_measures(PG_FUNCTION_ARGS);

/*
 * The call's own arguments stay as they are: a constant among them is set once
 * for all calls.
 */
Datum
call_by_text(FunctionCallInfo fcinfo, PGFunction function, PGFunction first, PGFunction second)
{
	LOCAL_FCINFO(call, BY_TEXT_ARGUMENTS);
	PGFunction	input[] = {first, second};
	Datum		result;

	Assert(PG_NARGS() <= BY_TEXT_ARGUMENTS);
	memcpy(call, fcinfo, SizeForFunctionCallInfo(PG_NARGS()));
	for (int i = 0; i < lengthof(input); i++)
		if (input[i] != NULL && !call->args[i].isnull)
		{
			text	   *given = PG_GETARG_TEXT_PP(i);

			text_require(i == 0 ? TEXT_LIMIT_subject_id : TEXT_LIMIT_measure, VARDATA_ANY(given), VARSIZE_ANY_EXHDR(given));
			call->args[i].value = DirectFunctionCall1(input[i], CStringGetDatum(text_to_cstring(given)));
		}
	result = function(call);
	fcinfo->isnull = call->isnull;
	return result;
}

/* credit_check(subject_id text, measure text, purpose text) -> credit.decision */
PG_FUNCTION_INFO_V1(credit_check_by_text);
Datum
credit_check_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_check, credit_subject_in, credit_measure_in);
}

/* credit_is_restricted(subject_id text, measure text) -> boolean */
PG_FUNCTION_INFO_V1(credit_is_restricted_by_text);
Datum
credit_is_restricted_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_is_restricted, credit_subject_in, credit_measure_in);
}

/* credit_measures(subject_id text, as_of timestamptz, known_at timestamptz) -> setof credit.measure_in_force */
PG_FUNCTION_INFO_V1(credit_measures_by_text);
Datum
credit_measures_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_measures, credit_subject_in, NULL);
}

/* credit_explain(subject_id text, measure text) -> jsonb */
PG_FUNCTION_INFO_V1(credit_explain_by_text);
Datum
credit_explain_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_explain, credit_subject_in, credit_measure_in);
}

/* credit_match_rows(identifiers text[], measure text, purpose text) -> setof credit.match */
PG_FUNCTION_INFO_V1(credit_match_rows_by_text);
Datum
credit_match_rows_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_match_rows, NULL, credit_measure_in);
}
