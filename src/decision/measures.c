/*-------------------------------------------------------------------------
 *
 * measures.c
 *	  credit_measures: the measures in force for a subject, as rows.
 *
 * Which they are is decided in decision.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "base/compat.h"
#include "base/own_columns.h"
#include "decision/decision.h"
#include "register/list_age.h"
#include "roles/trace.h"
#include "values/legal_day.h"

/* credit.measure_in_force */
#define MEASURE_COLUMNS(X) \
	X(MEASURE_MEASURE, "measure", .own_type = "measure") \
	X(MEASURE_TITLE, "title", .type = TEXTOID) \
	X(MEASURE_EFFECT, "effect", .type = TEXTOID) \
	X(MEASURE_VERDICT, "verdict", .own_type = "verdict") \
	X(MEASURE_DEPARTMENTS, "departments", .type = TEXTARRAYOID) \
	X(MEASURE_CONDITION, "condition", .type = TEXTOID) \
	X(MEASURE_VIA, "via", .own_type = "subject") \
	X(MEASURE_CASE_NO, "case_no", .type = TEXTOID) \
	X(MEASURE_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(MEASURE_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(MEASURE_SINCE_ON, "since_on", .type = DATEOID, .later = true) \
	X(MEASURE_LAST_DAY, "last_day", .type = DATEOID, .later = true)

OWN_COLUMN_NUMBERS(MEASURE_COLUMNS);

static const OwnColumn measure_columns[] = {MEASURE_COLUMNS(OWN_COLUMN)};

typedef struct MeasureRows
{
	ReturnSetInfo *rsinfo;
	const Asker *asker;
	AskedTime	when;
} MeasureRows;

/* The rule's departments at the time asked, each once, as far as their names were known then. */
static Datum
departments_of(const MeasureRows *rows, const PlanRule *rule)
{
	const Departments *known = departments_known(rows->asker->departments, rows->when.known_at);
	Datum	   *name;
	int			count;
	int			kept = 0;

	if (known == rows->asker->departments)
		return plan_departments(rule, rows->when.as_of);

	/* Of old nobody has succeeded anybody, so these are all of them. */
	deconstruct_array(DatumGetArrayTypeP(plan_departments(rule, DT_NOBEGIN)), TEXTOID, -1, false, TYPALIGN_INT,
					  &name, NULL, &count);
	for (int i = 0; i < count; i++)
	{
		const char *department = department_at(known, TextDatumGetCString(name[i]), rows->when.as_of);
		bool		again = false;

		for (int k = 0; k < kept && !again; k++)
			again = strcmp(TextDatumGetCString(name[k]), department) == 0;
		if (!again)
			name[kept++] = CStringGetTextDatum(department);
	}
	return PointerGetDatum(construct_array(name, kept, TEXTOID, -1, false, TYPALIGN_INT));
}

static void
put_measure(const Reach *reach, void *arg)
{
	MeasureRows *rows = arg;
	const PlanRule *rule = reach->rule;
	Datum		v[MEASURE_COLUMNS_END] = {0};	/* by column number */
	bool		n[MEASURE_COLUMNS_END] = {false};

	if (reach->suspended || !asker_may_ask(rows->asker, rule->measure))
		return;
	v[MEASURE_MEASURE] = MeasureGetDatum(rule->measure);
	v[MEASURE_TITLE] = rule->title;
	v[MEASURE_EFFECT] = rule->effect;
	v[MEASURE_VERDICT] = ObjectIdGetDatum(reach->verdict_oid);
	v[MEASURE_DEPARTMENTS] = departments_of(rows, rule);

	/*
	 * Whether its case is within the scope of an exemption is for the
	 * department to see.
	 */
	v[MEASURE_CONDITION] = reach->exemption != NULL ? PointerGetDatum(reach->exemption->scope) : rule->condition;
	n[MEASURE_CONDITION] = v[MEASURE_CONDITION] == (Datum) 0;
	n[MEASURE_VIA] = reach->post == NULL;
	if (reach->post != NULL)
		v[MEASURE_VIA] = SubjectPGetDatum(&reach->post->organization);
	v[MEASURE_CASE_NO] = PointerGetDatum(reach->listing->case_no);
	v[MEASURE_SINCE] = TimestampTzGetDatum(reach->since);
	v[MEASURE_UNTIL] = TimestampTzGetDatum(reach->until);
	v[MEASURE_SINCE_ON] = DateADTGetDatum(legal_day(reach->since));
	n[MEASURE_UNTIL] = n[MEASURE_LAST_DAY] = reach->until == DT_NOEND;
	if (!n[MEASURE_LAST_DAY])
		v[MEASURE_LAST_DAY] = DateADTGetDatum(legal_last_day(reach->until));
	tuplestore_putvalues(rows->rsinfo->setResult, rows->rsinfo->setDesc, v + 1, n + 1);
}

/*
 * credit_measures(subject_id credit.subject, as_of timestamptz, known_at
 * timestamptz) -> setof credit.measure_in_force
 *
 * The measures in force for the subject at as_of, as known at known_at, that
 * the current role may ask about: a row for each listing that a measure follows
 * from, in the order of the plan.  NULL arguments give no rows; a role that is
 * bound to nothing is an error.  Nothing is written, but of the past a line into
 * the server's log: no entry of the access log tells of it.
 */
PG_FUNCTION_INFO_V1(credit_measures);
Datum
credit_measures(PG_FUNCTION_ARGS)
{
	Question	q;
	MeasureRows rows;
	bool		by_owner;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	rows.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	own_columns_check(rows.rsinfo->setDesc, "measure_in_force", measure_columns, lengthof(measure_columns), true);

	question_open(&q, GetUserId(), CurrentMemoryContext);
	asker_require_some(q.asker);
	question_set_time(&q, PG_GETARG_TIMESTAMPTZ(1), PG_GETARG_TIMESTAMPTZ(2));

	/*
	 * Asked by the tables' owner for a statement and the like, it is told to
	 * nobody, and of nobody there is something to tell.
	 */
	by_owner = q.asker->acts_for_all && InLocalUserIdChange();
	if (!by_owner)
		list_require();
	if (!by_owner &&
		(q.when.known_at != DT_NOEND || q.when.as_of < GetCurrentTransactionStartTimestamp()))
		trace_disclosure("credit_measures", q.asker->role, NULL, NULL, subject_mask(PG_GETARG_SUBJECT_P(0)), 0);
	rows.when = q.when;
	question_set_subject(&q, PG_GETARG_SUBJECT_P(0));
	rows.asker = q.asker;
	decide_all(&q, put_measure, &rows);
	question_close(&q);
	return (Datum) 0;
}
