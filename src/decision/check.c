/*-------------------------------------------------------------------------
 *
 * check.c
 *	  credit_check: one question, one answer, one entry in the access log.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "decision/access_log.h"
#include "decision/decision.h"
#include "roles/asker.h"

/* What "clear" does and does not say. */
#define CLEAR_WORDS "本名单未使该项措施适用于该主体；本答复不涉及限制消费令等其他法律文书"

/* Columns of credit.decision. */
enum
{
	DECISION_ID,
	DECISION_VERDICT,
	DECISION_EFFECT,
	DECISION_CASE_NO,
	DECISION_SINCE,
	DECISION_UNTIL,
	DECISION_BASIS,
	DECISION_REMEDY,
	DECISION_CHECKED_AT,
	DECISION_LIST_AS_OF,
	DECISION_COLUMNS
};

static void
require_argument(FunctionCallInfo fcinfo, int number, const char *name)
{
	if (PG_ARGISNULL(number))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("%s of a check must not be null", name)));
}

/*
 * credit_check(subject_id credit.subject, measure credit.measure, purpose
 * text) -> credit.decision
 *
 * Asks for the present.  Every call is put into the access log with who asked
 * and for what, whatever the answer; no answer without the entry.  Errors: a
 * null argument, a measure of no plan, a purpose that the office does not
 * keep, a measure that is not the asking role's, a transaction that may not write.  Source: 山东省社会信用条例 art. 22,
 * 个人信息保护法 arts. 6 and 51.
 */
PG_FUNCTION_INFO_V1(credit_check);
Datum
credit_check(PG_FUNCTION_ARGS)
{
	Subject		subject;
	Measure		measure;
	AskedTime	when = asked_now();
	Answer		answer;
	AccessEntry entry;
	TupleDesc	tupdesc;
	Datum		v[DECISION_COLUMNS] = {0};
	bool		n[DECISION_COLUMNS];

	require_argument(fcinfo, 0, "subject");
	require_argument(fcinfo, 1, "measure");
	require_argument(fcinfo, 2, "purpose");
	subject = *PG_GETARG_SUBJECT_P(0);
	measure = PG_GETARG_MEASURE(1);
	if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE ||
		tupdesc->natts != DECISION_COLUMNS)
		elog(ERROR, "unexpected columns of credit.decision");
	tupdesc = BlessTupleDesc(tupdesc);

	asker_require(GetUserId(), measure);
	decide_one(&subject, measure, &when, true, &answer);
	memset(n, true, sizeof(n));

	/* What the rule says is copied before anything that may bring a change and drop the rules. */
	if (answer.reached)
	{
		text	   *remedy = remedy_text(&answer);

		if (answer.verdict != VERDICT_SUSPENDED && answer.verdict != VERDICT_EXEMPT)
		{
			v[DECISION_EFFECT] = datumCopy(answer.rule->effect, false, -1);
			n[DECISION_EFFECT] = false;
		}
		v[DECISION_CASE_NO] = PointerGetDatum(answer.listing.case_no);
		v[DECISION_SINCE] = TimestampTzGetDatum(answer.since);
		v[DECISION_UNTIL] = TimestampTzGetDatum(answer.until);
		n[DECISION_CASE_NO] = n[DECISION_SINCE] = false;
		n[DECISION_UNTIL] = answer.until == DT_NOEND;
		if (answer.verdict == VERDICT_EXEMPT)
		{
			v[DECISION_BASIS] = CStringGetTextDatum(exemption_words(&answer.exemption));
			n[DECISION_BASIS] = false;
		}
		else if (answer.rule->basis != (Datum) 0)
		{
			v[DECISION_BASIS] = datumCopy(answer.rule->basis, false, -1);
			n[DECISION_BASIS] = false;
		}
		v[DECISION_REMEDY] = PointerGetDatum(remedy);
		n[DECISION_REMEDY] = false;
	}
	else
	{
		v[DECISION_BASIS] = CStringGetTextDatum(CLEAR_WORDS);
		n[DECISION_BASIS] = false;
	}
	answer.rule = NULL;
	v[DECISION_VERDICT] = ObjectIdGetDatum(plan_rules()->verdict_oid[answer.verdict]);
	n[DECISION_VERDICT] = false;

	entry = access_log_write(GetUserId(), &subject, measure, text_to_cstring(PG_GETARG_TEXT_PP(2)), &answer, when.as_of);
	v[DECISION_ID] = Int64GetDatum(entry.id);
	v[DECISION_CHECKED_AT] = TimestampTzGetDatum(when.as_of);
	v[DECISION_LIST_AS_OF] = TimestampTzGetDatum(entry.list_as_of);
	n[DECISION_ID] = n[DECISION_CHECKED_AT] = false;
	n[DECISION_LIST_AS_OF] = entry.list_empty;
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(tupdesc, v, n)));
}
