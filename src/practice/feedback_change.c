/*-------------------------------------------------------------------------
 *
 * feedback_change.c
 *	  The trigger of view credit.feedback: changes of it become changes of the
 *	  table behind it.
 *
 * The view shows what the current role may see (register/shown.c), and so it is
 * over a function, and the server cannot carry out a change by itself.  A role
 * that was granted the right to write it feeds back by it as by credit_feedback
 * and credit_correct_feedback; whoever acts for all writes rows as they are, as
 * COPY brings back what was saved.  Whose
 * change it is, and what was before and after, is put on record behind the
 * table (feedback_history.c).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/rel.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "practice/feedback.h"
#include "roles/asker.h"
#include "roles/entry.h"
#include "values/subject.h"
#include "values/text_limit.h"

#define FEEDBACK_TYPES \
	{{INT8OID}, {INT8OID}, {.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}, {JSONBOID}, {TEXTOID}, \
	{INT8OID}, {TIMESTAMPTZOID}, {NAMEOID}, {NAMEOID}, {TEXTOID}, {TEXTOID}, {NUMERICOID}, {TEXTOID}, {DATEOID}, \
	{TEXTOID}, {TEXTOID}, {INT8OID}, {TEXTOID}}

#define FEEDBACK_COLUMNS \
	"f.id, f.last_change, f.subject, f.measure, f.outcome, f.detail, f.department, f.version, " \
	"f.recorded_at, f.recorded_by, f.session_role, f.source, f.court, f.amount, f.document_no, f.decided_on, " \
	"f.evidence_uri, f.evidence_sha256, f.corrects, f.correction"

#define FEEDBACK_RETURNED " RETURNING " FEEDBACK_COLUMNS

/* A row that comes with its number keeps it: COPY brings back what was saved. */
static OwnQuery insert_row = {
	.text = "INSERT INTO credit.feedback_kept AS f (id, last_change, subject, measure, outcome, detail, department, "
	"version, recorded_at, recorded_by, session_role, source, court, amount, document_no, decided_on, evidence_uri, "
	"evidence_sha256, corrects, correction) OVERRIDING SYSTEM VALUE "
	"SELECT COALESCE(($1).id, nextval('credit.feedback_id_seq'::regclass)), ($1).last_change, ($1).subject, "
	"($1).measure, ($1).outcome, ($1).detail, ($1).department, ($1).version, ($1).recorded_at, ($1).recorded_by, "
	"($1).session_role, ($1).source, ($1).court, ($1).amount, ($1).document_no, ($1).decided_on, ($1).evidence_uri, "
	"($1).evidence_sha256, ($1).corrects, ($1).correction" FEEDBACK_RETURNED,
	.args = {{.own_type = "feedback"}},
	.columns = FEEDBACK_TYPES,
	.result = SPI_OK_INSERT_RETURNING
};

/* Each change of a row draws another number for last_change. */
static OwnQuery update_row = {
	.text = "UPDATE credit.feedback_kept f SET (subject, measure, outcome, detail, department, version, recorded_at, "
	"recorded_by, session_role, source, court, amount, document_no, decided_on, evidence_uri, evidence_sha256, "
	"corrects, correction) = (SELECT ($1).subject, ($1).measure, ($1).outcome, ($1).detail, ($1).department, "
	"($1).version, ($1).recorded_at, ($1).recorded_by, ($1).session_role, ($1).source, ($1).court, ($1).amount, "
	"($1).document_no, ($1).decided_on, ($1).evidence_uri, ($1).evidence_sha256, ($1).corrects, ($1).correction) "
	"WHERE f.id = $2 AND f.last_change IS NOT DISTINCT FROM $3" FEEDBACK_RETURNED,
	.args = {{.own_type = "feedback"}, {INT8OID}, {INT8OID}},
	.columns = FEEDBACK_TYPES,
	.result = SPI_OK_UPDATE_RETURNING
};

static OwnQuery delete_row = {
	.text = "DELETE FROM credit.feedback_kept f WHERE f.id = $1 AND f.last_change IS NOT DISTINCT FROM $2",
	.args = {{INT8OID}, {INT8OID}},
	.result = SPI_OK_DELETE
};

static OwnQuery find_row = {
	.text = "SELECT FROM credit.feedback_kept f WHERE f.id = $1",
	.args = {{INT8OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_row = {
	.text = "SELECT " FEEDBACK_COLUMNS " FROM credit.feedback_kept f WHERE f.id = $1",
	.args = {{INT8OID}},
	.columns = FEEDBACK_TYPES,
	.result = SPI_OK_SELECT
};

/* What a row says is in columns and in the detail; a function takes all of it in the detail. */
static OwnQuery find_detail = {
	.text = "SELECT COALESCE(($1).detail, '{}') || jsonb_strip_nulls(jsonb_build_object('amount', ($1).amount, "
	"'document_no', ($1).document_no, 'decided_on', ($1).decided_on, 'evidence', "
	"CASE WHEN num_nonnulls(($1).evidence_uri, ($1).evidence_sha256) > 0 "
	"THEN jsonb_build_object('uri', ($1).evidence_uri, 'sha256', ($1).evidence_sha256) END))",
	.args = {{.own_type = "feedback"}},
	.columns = {{JSONBOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery correct_row = {
	.text = "SELECT credit.do_correct_feedback($1, $2, $3, $4)",
	.args = {{INT8OID}, {TEXTOID}, {JSONBOID}, {TEXTOID}},
	.columns = {{INT8OID}},
	.result = SPI_OK_SELECT
};

static Datum
value_of(HeapTuple row, TupleDesc desc, const char *column, bool *isnull)
{
	return heap_getattr(row, SPI_fnumber(desc, column), desc, isnull);
}

static const char *
text_of(HeapTuple row, TupleDesc desc, const char *column)
{
	bool		isnull;
	Datum		value = value_of(row, desc, column, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

static void
refuse_others(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("role \"%s\" does not write feedback of this court and department", GetUserNameFromId(GetUserId(), false)),
			 errhint("Feed back with credit_feedback.")));
}

/*
 * Error for a row that the current role would not be shown.  Who has the right
 * to write the view writes what is his own.
 */
static void
require_own(HeapTuple row, TupleDesc desc, const Asker *asker, bool of_court)
{
	if (!asker_acts_for(asker, of_court ? text_of(row, desc, "court") : NULL, text_of(row, desc, "department")))
		refuse_others();
}

/*
 * A row of who does not act for all: as a call of credit_feedback, or of
 * credit_correct_feedback where it corrects another.  Number, listing, court,
 * who and when are what these functions give, whatever the row has there.
 */
static HeapTuple
feed_back(HeapTuple row, TupleDesc desc, const Asker *asker)
{
	OwnerScope	scope;
	MemoryContext caller = CurrentMemoryContext;
	Datum		values[4];
	char		nulls[] = "    ";
	Datum		corrects;
	bool		of_none;
	bool		isnull[3];
	Datum		subject = value_of(row, desc, "subject", &isnull[0]);
	Datum		measure = value_of(row, desc, "measure", &isnull[1]);
	Datum		outcome = value_of(row, desc, "outcome", &isnull[2]);
	const char *reason = text_of(row, desc, "correction");
	const char *named = text_of(row, desc, "department");
	const char *written;
	Jsonb	   *detail;
	HeapTuple	result;

	require_login("credit_feedback");
	require_own(row, desc, asker, false);
	if (isnull[0] || isnull[1] || isnull[2])
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("arguments of a feedback must not be null")));
	corrects = value_of(row, desc, "corrects", &of_none);

	values[0] = heap_copy_tuple_as_datum(row, desc);
	owner_scope_enter(&scope, own_table("feedback_kept"));
	own_query_run(&find_detail, values, NULL, true, 1);
	values[2] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull[0]);
	detail = MemoryContextAlloc(caller, VARSIZE(DatumGetJsonbP(values[2])));
	memcpy(detail, DatumGetJsonbP(values[2]), VARSIZE(DatumGetJsonbP(values[2])));
	owner_scope_leave(&scope);

	if (of_none)
		values[0] = Int64GetDatum(feedback_give(DatumGetSubjectP(subject), DatumGetMeasure(measure),
												TextDatumGetCString(outcome), detail));
	else
	{
		char	   *code = TextDatumGetCString(outcome);

		text_require(TEXT_LIMIT_outcome, code, strlen(code));
		text_require(TEXT_LIMIT_detail, VARDATA(detail), VARSIZE(detail) - VARHDRSZ);
		if (reason != NULL)
			text_require(TEXT_LIMIT_reason, reason, strlen(reason));
		values[0] = corrects;
		values[1] = outcome;
		values[2] = JsonbPGetDatum(detail);
		values[3] = reason == NULL ? (Datum) 0 : CStringGetTextDatum(reason);
		if (reason == NULL)
			nulls[3] = 'n';
	}

	owner_scope_enter(&scope, own_table("feedback_kept"));
	if (!of_none)
	{
		own_query_run(&correct_row, values, nulls, false, 1);
		values[0] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull[0]);
	}
	if (own_query_run(&read_row, values, NULL, false, 1) == 0)
		elog(ERROR, "feedback was not written");
	result = SPI_copytuple(SPI_tuptable->vals[0]);
	owner_scope_leave(&scope);

	/* A role may be bound to several departments that have the measure. */
	written = text_of(result, desc, "department");
	if (written == NULL || strcmp(department_at(asker->departments, written, asker->as_of),
								  department_at(asker->departments, named, asker->as_of)) != 0)
		refuse_others();
	return result;
}

/* What the register knows by itself stays as it was, whatever a row that is changed has there. */
static HeapTuple
keep_what_is_known(HeapTuple before, HeapTuple after, TupleDesc desc)
{
	static const char *const known[] = {"last_change", "version", "recorded_at", "recorded_by", "session_role",
	"source", "court", "corrects", "correction"};
	int			column[lengthof(known)];
	Datum		values[lengthof(known)];
	bool		nulls[lengthof(known)];

	for (int i = 0; i < lengthof(known); i++)
	{
		column[i] = SPI_fnumber(desc, known[i]);
		values[i] = value_of(before, desc, known[i], &nulls[i]);
	}
	return heap_modify_tuple_by_cols(after, desc, lengthof(known), column, values, nulls);
}

/*
 * credit.change_feedback() -> trigger
 *
 * INSTEAD OF INSERT, UPDATE and DELETE on credit.feedback, for each row.  The
 * table is written as its owner.  Errors: 42501 for a row of others; 428C9 for
 * another number; 40001 where somebody has changed the row since it was read:
 * the server looks again at a table's row, but not at a function's.
 */
PG_FUNCTION_INFO_V1(credit_change_feedback);
Datum
credit_change_feedback(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	HeapTuple	before = NULL;
	HeapTuple	after;
	HeapTuple	result = NULL;
	const Asker *asker = asker_of(GetUserId(), NULL, CurrentMemoryContext);
	OwnerScope	scope;
	Datum		values[3] = {0};
	char		nulls[] = "   ";
	bool		isnull;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger", "credit.change_feedback")));
	if (!TRIGGER_FIRED_INSTEAD(trigdata->tg_event) ||
		RelationGetRelid(trigdata->tg_relation) != own_table("feedback"))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" on \"%s\" must be INSTEAD OF any event, FOR EACH ROW, on \"%s\"",
						trigdata->tg_trigger->tgname, RelationGetRelationName(trigdata->tg_relation), "credit.feedback")));
	desc = RelationGetDescr(trigdata->tg_relation);
	after = trigdata->tg_trigtuple;
	if (!TRIGGER_FIRED_BY_INSERT(trigdata->tg_event))
	{
		before = trigdata->tg_trigtuple;
		after = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event) ? trigdata->tg_newtuple : NULL;
	}

	if (before == NULL && !asker->acts_for_all)
		return PointerGetDatum(feed_back(after, desc, asker));
	if (after != NULL)
	{
		if (!asker->acts_for_all)
			after = keep_what_is_known(before, after, desc);
		require_own(after, desc, asker, true);
		values[0] = heap_copy_tuple_as_datum(after, desc);
	}
	if (before != NULL)
	{
		values[1] = value_of(before, desc, "id", &isnull);
		values[2] = value_of(before, desc, "last_change", &isnull);
		if (isnull)
			nulls[2] = 'n';
		if (after != NULL && (value_of(after, desc, "id", &isnull) != values[1] || isnull))
			ereport(ERROR,
					(errcode(ERRCODE_GENERATED_ALWAYS),
					 errmsg("the number of a feedback cannot be changed")));
	}

	owner_scope_enter(&scope, own_table("feedback_kept"));
	if (before == NULL)
	{
		if (own_query_run(&insert_row, values, NULL, false, 0) > 0)
			result = SPI_copytuple(SPI_tuptable->vals[0]);
	}
	else if (after != NULL)
	{
		if (own_query_run(&update_row, values, nulls, false, 0) > 0)
			result = SPI_copytuple(SPI_tuptable->vals[0]);
	}
	else if (own_query_run(&delete_row, values + 1, nulls + 1, false, 0) > 0)
		result = before;

	/*
	 * A trigger of an administrator on the table may have left the row out as
	 * well.
	 */
	if (result == NULL && before != NULL && own_query_run(&find_row, values + 1, NULL, false, 1) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("feedback %s was changed after it was read",
						DatumGetCString(DirectFunctionCall1(int8out, values[1]))),
				 errhint("Run the statement again.")));
	owner_scope_leave(&scope);
	return PointerGetDatum(result);
}
