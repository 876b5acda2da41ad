/*-------------------------------------------------------------------------
 *
 * check.c
 *	  credit_check: one question, one answer, one entry in the access log.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_columns.h"
#include "decision/access_log.h"
#include "decision/decision.h"
#include "register/list_age.h"
#include "roles/asker.h"
#include "roles/trace.h"
#include "values/minor.h"
#include "values/legal_day.h"

/*
 * What "clear" says: this list does not bring the measure to bear on the
 * subject.  What other documents order is not known here.
 */
#define CLEAR_WORDS "该主体未因本区失信被执行人名单适用该项措施；本答复不涉及其他名单和限制消费令等法律文书"

/* credit.decision */
#define DECISION_COLUMNS(X) \
	X(DECISION_ID, "id", .type = INT8OID) \
	X(DECISION_VERDICT, "verdict", .own_type = "verdict") \
	X(DECISION_EFFECT, "effect", .type = TEXTOID) \
	X(DECISION_CASE_NO, "case_no", .type = TEXTOID) \
	X(DECISION_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(DECISION_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(DECISION_BASIS, "basis", .type = TEXTOID) \
	X(DECISION_REMEDY, "remedy", .type = TEXTOID) \
	X(DECISION_CHECKED_AT, "checked_at", .type = TIMESTAMPTZOID) \
	X(DECISION_LIST_AS_OF, "list_as_of", .type = TIMESTAMPTZOID) \
	X(DECISION_SINCE_ON, "since_on", .type = DATEOID, .later = true) \
	X(DECISION_LAST_DAY, "last_day", .type = DATEOID, .later = true)

OWN_COLUMN_NUMBERS(DECISION_COLUMNS);

static const OwnColumn decision_columns[] = {DECISION_COLUMNS(OWN_COLUMN)};

/*
 * What the answer rests on.  Where the list has the subject under another
 * number than the one asked about, it says so: what the department finds in the
 * court's publication is that number.
 */
static Datum
basis_words(const Question *q, const Answer *answer)
{
	const Subject *listed = &answer->listing.subject;
	Datum		basis = answer->rule->basis;
	char	   *number;

	if (answer->verdict == VERDICT_EXEMPT)
		basis = CStringGetTextDatum(exemption_words(&answer->exemptions));
	if (answer->through_post || subject_equal(listed, &q->subject.asked))
		return basis;
	number = psprintf("名单所列号码：%s", subject_mask(listed));
	return CStringGetTextDatum(basis == (Datum) 0 ? number : psprintf("%s；%s", TextDatumGetCString(basis), number));
}

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
 * Asks about the present.  Every call is put into the access log with who asked
 * and for what, whatever the answer; there is no answer without the entry.  Errors: a
 * null argument, a measure of no plan, a measure that the current role may not
 * ask about, CR003 for a minor, a purpose that the office does not keep or that
 * is over its limit, a read-only transaction.
 * Source: 山东省社会信用条例 art. 22, 个人信息保护法 arts. 6 and 51.
 */
PG_FUNCTION_INFO_V1(credit_check);
Datum
credit_check(PG_FUNCTION_ARGS)
{
	Question	q;
	Answer		answer;
	AccessEntry entry;
	Measure		measure;
	TupleDesc	tupdesc;
	Datum		v[DECISION_COLUMNS_END] = {0};	/* by column number */
	bool		n[DECISION_COLUMNS_END];

	require_argument(fcinfo, 0, "subject");
	require_argument(fcinfo, 1, "measure");
	require_argument(fcinfo, 2, "purpose");
	access_log_require_purpose(text_to_cstring(PG_GETARG_TEXT_PP(2)));
	measure = PG_GETARG_MEASURE(1);
	if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	own_columns_check(tupdesc, "decision", decision_columns, lengthof(decision_columns), true);
	tupdesc = BlessTupleDesc(tupdesc);

	question_open(&q, GetUserId(), CurrentMemoryContext);
	asker_require(q.asker, q.rules, measure);
	list_require();
	refuse_minor(PG_GETARG_SUBJECT_P(0), q.when.as_of);
	question_set_subject(&q, PG_GETARG_SUBJECT_P(0));
	decide_one(&q, measure, true, &answer);

	memset(n, true, sizeof(n));
	v[DECISION_VERDICT] = ObjectIdGetDatum(q.rules->verdict_oid[answer.verdict]);
	n[DECISION_VERDICT] = false;
	if (answer.reached)
	{
		if (answer.verdict != VERDICT_SUSPENDED && answer.verdict != VERDICT_EXEMPT)
		{
			v[DECISION_EFFECT] = answer.rule->effect;
			n[DECISION_EFFECT] = false;
		}
		v[DECISION_CASE_NO] = PointerGetDatum(answer.listing.case_no);
		v[DECISION_SINCE] = TimestampTzGetDatum(answer.since);
		v[DECISION_UNTIL] = TimestampTzGetDatum(answer.until);
		v[DECISION_SINCE_ON] = DateADTGetDatum(legal_day(answer.since));
		n[DECISION_CASE_NO] = n[DECISION_SINCE] = n[DECISION_SINCE_ON] = false;
		if (answer.until != DT_NOEND)
		{
			v[DECISION_LAST_DAY] = DateADTGetDatum(legal_last_day(answer.until));
			n[DECISION_UNTIL] = n[DECISION_LAST_DAY] = false;
		}
		v[DECISION_BASIS] = basis_words(&q, &answer);
		n[DECISION_BASIS] = v[DECISION_BASIS] == (Datum) 0;
		v[DECISION_REMEDY] = PointerGetDatum(remedy_text(&answer));
		n[DECISION_REMEDY] = false;
	}
	else
	{
		v[DECISION_BASIS] = CStringGetTextDatum(CLEAR_WORDS);
		n[DECISION_BASIS] = false;
	}

	entry = access_log_write(&q, measure, text_to_cstring(PG_GETARG_TEXT_PP(2)), &answer);
	trace_disclosure("credit_check", q.asker->role, &measure, access_log_purpose_kind(text_to_cstring(PG_GETARG_TEXT_PP(2))),
					 subject_mask(&q.subject.asked), entry.id);
	v[DECISION_ID] = Int64GetDatum(entry.id);
	v[DECISION_CHECKED_AT] = TimestampTzGetDatum(q.when.as_of);
	v[DECISION_LIST_AS_OF] = TimestampTzGetDatum(entry.list_as_of);
	n[DECISION_ID] = n[DECISION_CHECKED_AT] = false;
	n[DECISION_LIST_AS_OF] = entry.list_empty;
	question_close(&q);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(tupdesc, v + 1, n + 1)));
}
