/*-------------------------------------------------------------------------
 *
 * measures.c
 *	  What follows for a subject, as rows.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "base/compat.h"
#include "base/message.h"
#include "decision/decision.h"
#include "roles/asker.h"

typedef struct RowSink
{
	ReturnSetInfo *rsinfo;
	Asker		asker;			/* a copy: deciding may forget the original */
} RowSink;

static void
put_time(Datum *values, bool *nulls, int column, TimestampTz time)
{
	/* no end set is NULL, not a date at the end of time */
	nulls[column] = time == DT_NOEND;
	values[column] = TimestampTzGetDatum(time);
}

/*
 * The times that a question names.  One about the present needs no rights; one
 * about the past brings back what has ended only to who may read the register.
 */
static AskedTime
asked_time(TimestampTz as_of, TimestampTz known_at)
{
	AskedTime	when;

	/* At no moment anything holds, so "nothing" would look like an answer. */
	if (TIMESTAMP_NOT_FINITE(as_of))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("as_of must be a moment"),
				 errhint("Leave it out to ask for the present.")));
	when.as_of = as_of;
	when.known_at = known_at;
	when.history = (known_at == DT_NOEND && as_of >= register_present()) ||
		register_history_allowed();
	return when;
}

static void
measure_row(const Reach *reach, void *arg)
{
	RowSink    *sink = arg;
	Datum		values[10];
	bool		nulls[10] = {false};

	if (reach->suspended || !asker_may_ask(&sink->asker, reach->rule->measure))
		return;
	values[0] = MeasureGetDatum(reach->rule->measure);
	values[1] = reach->rule->title;
	values[2] = reach->rule->effect;
	values[3] = ObjectIdGetDatum(reach->verdict_oid);
	values[4] = reach->rule->departments;
	/* Of an exemption the department has to see whether its case is within the scope. */
	values[5] = reach->exemption != NULL ? PointerGetDatum(reach->exemption->scope) : reach->rule->condition;
	nulls[5] = values[5] == (Datum) 0;
	nulls[6] = reach->post == NULL;
	if (reach->post != NULL)
		values[6] = SubjectPGetDatum(&reach->post->organization);
	values[7] = PointerGetDatum(reach->listing->case_no);
	put_time(values, nulls, 8, reach->since);
	put_time(values, nulls, 9, reach->until);
	tuplestore_putvalues(sink->rsinfo->setResult, sink->rsinfo->setDesc, values, nulls);
}

/*
 * credit_measures(subject_id credit.subject, as_of timestamptz, known_at
 * timestamptz) -> setof credit.measure_in_force
 *
 * The measures in force for the subject at as_of, as known at known_at, one
 * row for each listing that a measure follows from, in the order of the plan.
 * Of these, the ones that the
 * current role may ask about.  NULL arguments give no rows, a role that is
 * bound to nothing is an error.  Nothing is written.
 */
PG_FUNCTION_INFO_V1(credit_measures);
Datum
credit_measures(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	AskedTime	when;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	sink.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	sink.asker = asker_copy(GetUserId());
	when = asked_time(PG_GETARG_TIMESTAMPTZ(1), PG_GETARG_TIMESTAMPTZ(2));
	decide_all(PG_GETARG_SUBJECT_P(0), &when, measure_row, &sink);
	return (Datum) 0;
}

static void
reach_row(const Reach *reach, void *arg)
{
	RowSink    *sink = arg;
	Datum		values[8];
	bool		nulls[8] = {false};

	values[0] = MeasureGetDatum(reach->rule->measure);
	values[1] = TimestampTzGetDatum(reach->rule->valid_from);
	values[2] = Int64GetDatum(reach->listing->version);
	nulls[3] = reach->post == NULL;
	if (reach->post != NULL)
		values[3] = SubjectPGetDatum(&reach->post->organization);
	put_time(values, nulls, 4, reach->since);
	put_time(values, nulls, 5, reach->until);
	values[6] = BoolGetDatum(reach->suspended);
	nulls[7] = reach->exemption == NULL;
	if (reach->exemption != NULL)
		values[7] = Int64GetDatum(reach->exemption->exemption);
	tuplestore_putvalues(sink->rsinfo->setResult, sink->rsinfo->setDesc, values, nulls);
}

/*
 * credit.reach(subject_id credit.subject, as_of timestamptz, known_at
 * timestamptz) -> setof record
 *
 * The same as keys: which version of which listing brings which measure of
 * which edition, those suspended with their mark.  For what is told about an
 * answer, in SQL.
 */
PG_FUNCTION_INFO_V1(credit_reach);
Datum
credit_reach(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	AskedTime	when;

	InitMaterializedSRF(fcinfo, 0);
	sink.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	when = asked_time(PG_GETARG_TIMESTAMPTZ(1), PG_GETARG_TIMESTAMPTZ(2));
	decide_all(PG_GETARG_SUBJECT_P(0), &when, reach_row, &sink);
	return (Datum) 0;
}
