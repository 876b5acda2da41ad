/*-------------------------------------------------------------------------
 *
 * feedback.c
 *	  What a department did, fed back to the court.
 *
 * Feedback belongs to a listing: about a subject whom the measure never
 * reached nothing is kept.  The trigger that feeds back from a department's
 * own table is in feedback_trigger.c, the history of credit.feedback in
 * feedback_history.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/settings.h"
#include "decision/decision.h"
#include "practice/feedback.h"
#include "record/court_date.h"
#include "roles/asker.h"
#include "values/legal_day.h"

#define ERRCODE_MEASURE_NOT_IN_FORCE	MAKE_SQLSTATE('C', 'R', '0', '0', '2')

/*
 * The department that feeds back: the one that the role is bound to.  Where
 * the tables' owner speaks for somebody, the setting says for whom, or the
 * plan does by naming only one; NULL where that leaves it open.
 */
static char *
feedback_department(Oid role, const PlanRule *rule, Measure measure)
{
	const char *wanted = credit_department != NULL && credit_department[0] != '\0' ? credit_department : NULL;
	Datum	   *name;
	int			count;
	bool		several;
	char	   *department;
	char		buf[MEASURE_TEXT_MAX];
	bool		open_list = rule->open_list;
	Datum		departments = datumCopy(rule->departments, false, -1);

	measure_to_cstring(measure, buf);
	department = asker_department(role, measure, wanted, true, &several);
	if (several)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("role \"%s\" is bound to several departments of measure \"%s\"", GetUserNameFromId(role, false), buf),
				 errhint("Set credit.department to the one for which this feedback is.")));
	if (department != NULL)
	{
		if (wanted != NULL && strcmp(department, wanted) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("role \"%s\" does not act for department \"%s\" on measure \"%s\"",
							GetUserNameFromId(role, false), wanted, buf),
					 errhint("An administrator binds roles with credit_bind_department; credit.department chooses among them.")));
		return department;
	}
	if (!asker_of(role)->unbound)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("role \"%s\" is bound to no department of measure \"%s\"", GetUserNameFromId(role, false), buf)));

	deconstruct_array(DatumGetArrayTypeP(departments), TEXTOID, -1, false, TYPALIGN_INT, &name, NULL, &count);
	if (wanted != NULL)
	{
		for (int i = 0; i < count; i++)
			if (strcmp(TextDatumGetCString(name[i]), wanted) == 0)
				return pstrdup(wanted);
		if (open_list)
			return pstrdup(wanted);
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("department \"%s\" does not carry out measure \"%s\"", wanted, buf)));
	}
	return count == 1 ? TextDatumGetCString(name[0]) : NULL;
}

/* The outcome's code for a code or a Chinese name; error for one that is none, or not this measure's. */
static char *
outcome_code(Measure measure, TimestampTz valid_from, const char *outcome)
{
	Oid			types[3] = {own_type("measure"), TIMESTAMPTZOID, TEXTOID};
	Datum		values[3] = {MeasureGetDatum(measure), TimestampTzGetDatum(valid_from), CStringGetTextDatum(outcome)};

	if (SPI_execute_with_args("SELECT credit.fitting_outcome($1, $2, $3)", 3, types, values, NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "could not read the outcomes");
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
}

/* Is it an outcome at all?  About who is not listed there is no measure that it could fit. */
static bool
outcome_known(const char *outcome)
{
	Oid			types[1] = {TEXTOID};
	Datum		values[1] = {CStringGetTextDatum(outcome)};

	if (SPI_execute_with_args("SELECT FROM credit.outcome o "
							  "WHERE o.code OPERATOR(pg_catalog.=) $1 OR o.name OPERATOR(pg_catalog.=) $1",
							  1, types, values, NULL, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not read the outcomes");
	return SPI_processed > 0;
}

/* The day of the decision in the detail, if it has one. */
static bool
decided_on(Jsonb *detail, DateADT *day)
{
	JsonbValue	buf;
	JsonbValue *v;
	char	   *text;

	if (!JB_ROOT_IS_OBJECT(detail))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("detail of a feedback must be a JSON object")));
	v = getKeyJsonValueFromContainer(&detail->root, "decided_on", strlen("decided_on"), &buf);
	if (v == NULL || v->type == jbvNull)
		return false;
	text = v->type == jbvString ? pnstrdup(v->val.string.val, v->val.string.len) : "";
	if (!court_parse_date(text, day))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("decided_on in the detail of a feedback is not a date"),
				 errhint("Write it as 2020-11-21.")));
	if (*day > legal_today())
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("decided_on in the detail of a feedback lies in the future")));
	return true;
}

int64
feedback_write(Oid role, const Subject *subject, Measure measure, const char *outcome,
			   Jsonb *detail, const char *source)
{
	AskedTime	when = asked_now();
	Answer		answer;
	DateADT		day = legal_today();
	OwnerScope	scope;
	Oid			acting = GetUserId();
	Oid			types[10];
	Datum		values[10];
	char		nulls[] = "          ";
	char	   *department = NULL;
	char	   *code;
	TimestampTz valid_from;
	int64		result;
	bool		isnull;

	/* Decided on an earlier day: judged by that day, at its end, as is now known. */
	if (decided_on(detail, &day) && legal_day_start(day + 1) <= when.as_of)
		when.as_of = legal_day_start(day + 1) - 1;
	decide_one(subject, measure, &when, true, &answer);
	if (answer.rule != NULL && answer.reached)
		department = feedback_department(role, answer.rule, measure);

	valid_from = answer.rule == NULL ? 0 : answer.rule->valid_from;
	owner_scope_enter(&scope, own_table("feedback"));

	/* On rows of unlisted subjects an application may have words of its own. */
	if (!answer.reached)
	{
		if (source == NULL && !outcome_known(outcome))
			(void) outcome_code(measure, 0, outcome);
		owner_scope_leave(&scope);
		return 0;
	}
	code = outcome_code(measure, valid_from, outcome);

	types[0] = own_type("subject");
	types[1] = own_type("measure");
	types[2] = TEXTOID;
	types[3] = JSONBOID;
	types[4] = TEXTOID;
	types[5] = INT8OID;
	types[6] = NAMEOID;
	types[7] = TEXTOID;
	types[8] = TEXTOID;
	types[9] = DATEOID;
	values[0] = SubjectPGetDatum(subject);
	values[1] = MeasureGetDatum(measure);
	values[2] = CStringGetTextDatum(code);
	values[3] = JsonbPGetDatum(detail);
	if (department != NULL)
		values[4] = CStringGetTextDatum(department);
	else
		nulls[4] = 'n';
	values[5] = Int64GetDatum(answer.listing.version);
	values[6] = DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(acting, false)));
	if (source != NULL)
		values[7] = CStringGetTextDatum(source);
	else
		nulls[7] = 'n';
	values[8] = PointerGetDatum(answer.listing.court);
	values[9] = DateADTGetDatum(day);
	if (SPI_execute_with_args("INSERT INTO credit.feedback (subject, measure, outcome, detail, department, version, recorded_by, source, court, decided_on, "
							  "                             amount, document_no, evidence_uri, evidence_sha256) "
							  "SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, d.amount, d.document_no, d.evidence_uri, d.evidence_sha256 "
							  "FROM credit.feedback_detail($4) d RETURNING id",
							  10, types, values, nulls, false, 0) != SPI_OK_INSERT_RETURNING)
		elog(ERROR, "could not write the feedback");
	result = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	return result;
}

/*
 * credit_feedback(subject_id credit.subject, measure credit.measure, outcome
 * text, detail jsonb) -> bigint
 *
 * Feeds back what was done and returns the feedback's number.  The outcome is
 * one of credit.outcome; "decided_on" in the detail is the day of the decision
 * where it was not today; "amount", "document_no"
 * and "evidence" become columns.  Errors: null arguments, an unknown outcome or
 * measure, an outcome that does not fit the measure, a measure that is not the role's, and CR002 where the measure was not in force for the subject: about
 * who is not listed nothing is recorded.
 */
PG_FUNCTION_INFO_V1(credit_feedback);
Datum
credit_feedback(PG_FUNCTION_ARGS)
{
	Subject		subject;
	Measure		measure;
	int64		id;

	for (int i = 0; i < 4; i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("arguments of a feedback must not be null")));
	subject = *PG_GETARG_SUBJECT_P(0);
	measure = PG_GETARG_MEASURE(1);
	asker_require(GetUserId(), measure);
	id = feedback_write(GetUserId(), &subject, measure, text_to_cstring(PG_GETARG_TEXT_PP(2)), PG_GETARG_JSONB_P(3), NULL);
	if (id == 0)
	{
		char		buf[MEASURE_TEXT_MAX];

		measure_to_cstring(measure, buf);
		ereport(ERROR,
				(errcode(ERRCODE_MEASURE_NOT_IN_FORCE),
				 errmsg("measure \"%s\" was not in force for subject %s", buf, subject_mask(&subject)),
				 errhint("Where it was on the day of the decision, give that day as \"decided_on\" in the detail.")));
	}
	PG_RETURN_INT64(id);
}
