/*-------------------------------------------------------------------------
 *
 * reach.c
 *	  credit.reach: what follows for a subject, as keys.
 *
 * What follows is decided in decision.c.  For SQL that tells more about an
 * answer than its columns do.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "base/compat.h"
#include "base/own_columns.h"
#include "decision/decision.h"

/* The result of credit.reach. */
#define REACH_COLUMNS(X) \
	X(REACH_MEASURE, "measure", .own_type = "measure") \
	X(REACH_VALID_FROM, "valid_from", .type = TIMESTAMPTZOID) \
	X(REACH_VERSION, "version", .type = INT8OID) \
	X(REACH_VIA, "via", .own_type = "subject") \
	X(REACH_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(REACH_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(REACH_SUSPENDED, "suspended", .type = BOOLOID) \
	X(REACH_EXEMPTION, "exemption", .type = INT8OID)

OWN_COLUMN_NUMBERS(REACH_COLUMNS);

static const OwnColumn reach_columns[] = {REACH_COLUMNS(OWN_COLUMN)};

static void
put_reach(const Reach *reach, void *arg)
{
	ReturnSetInfo *rsinfo = arg;
	Datum		v[REACH_COLUMNS_END] = {0}; /* by column number */
	bool		n[REACH_COLUMNS_END] = {false};

	v[REACH_MEASURE] = MeasureGetDatum(reach->rule->measure);
	v[REACH_VALID_FROM] = TimestampTzGetDatum(reach->rule->valid_from);
	v[REACH_VERSION] = Int64GetDatum(reach->listing->version);
	n[REACH_VIA] = reach->post == NULL;
	if (reach->post != NULL)
		v[REACH_VIA] = SubjectPGetDatum(&reach->post->organization);
	v[REACH_SINCE] = TimestampTzGetDatum(reach->since);
	v[REACH_UNTIL] = TimestampTzGetDatum(reach->until);
	n[REACH_UNTIL] = reach->until == DT_NOEND;
	v[REACH_SUSPENDED] = BoolGetDatum(reach->suspended);
	n[REACH_EXEMPTION] = reach->exemption == NULL;
	if (reach->exemption != NULL)
		v[REACH_EXEMPTION] = Int64GetDatum(reach->exemption->exemption);
	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, v + 1, n + 1);
}

/*
 * credit.reach(subject_id credit.subject, as_of timestamptz, known_at
 * timestamptz) -> setof record
 *
 * Which version of which listing brings which measure of which edition,
 * suspended measures included.
 */
PG_FUNCTION_INFO_V1(credit_reach);
Datum
credit_reach(PG_FUNCTION_ARGS)
{
	Question	q;

	InitMaterializedSRF(fcinfo, 0);
	own_columns_check(((ReturnSetInfo *) fcinfo->resultinfo)->setDesc, "reach",
					  reach_columns, lengthof(reach_columns), true);

	question_open(&q, GetUserId(), CurrentMemoryContext);
	question_set_time(&q, PG_GETARG_TIMESTAMPTZ(1), PG_GETARG_TIMESTAMPTZ(2));
	question_set_subject(&q, PG_GETARG_SUBJECT_P(0));
	decide_all(&q, put_reach, fcinfo->resultinfo);
	question_close(&q);
	return (Datum) 0;
}
