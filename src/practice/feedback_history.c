/*-------------------------------------------------------------------------
 *
 * feedback_history.c
 *	  The trigger behind credit.feedback_kept: every change goes on record.
 *
 * Entries are put into credit.feedback_log directly, not by SQL: a department
 * that feeds back has no right on the log, and a statement for each of many
 * rows would cost several times as much.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/sequence.h"
#include "commands/trigger.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"
#include "utils/numeric.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_cache.h"
#include "base/own_columns.h"
#include "base/own_insert.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/row_jsonb.h"
#include "practice/feedback.h"
#include "values/text_limit.h"

/* credit.feedback_kept */
#define FEEDBACK_COLUMNS(X) \
	X(FEEDBACK_ID, "id", .type = INT8OID) \
	X(FEEDBACK_LAST_CHANGE, "last_change", .type = INT8OID) \
	X(FEEDBACK_SUBJECT, "subject", .own_type = "subject") \
	X(FEEDBACK_MEASURE, "measure", .own_type = "measure") \
	X(FEEDBACK_OUTCOME, "outcome", .type = TEXTOID) \
	X(FEEDBACK_DETAIL, "detail", .type = JSONBOID) \
	X(FEEDBACK_DEPARTMENT, "department", .type = TEXTOID) \
	X(FEEDBACK_VERSION, "version", .type = INT8OID) \
	X(FEEDBACK_RECORDED_AT, "recorded_at", .type = TIMESTAMPTZOID) \
	X(FEEDBACK_RECORDED_BY, "recorded_by", .type = NAMEOID) \
	X(FEEDBACK_SESSION_ROLE, "session_role", .type = NAMEOID) \
	X(FEEDBACK_SOURCE, "source", .type = TEXTOID) \
	X(FEEDBACK_COURT, "court", .type = TEXTOID) \
	X(FEEDBACK_AMOUNT, "amount", .type = NUMERICOID) \
	X(FEEDBACK_DOCUMENT_NO, "document_no", .type = TEXTOID) \
	X(FEEDBACK_DECIDED_ON, "decided_on", .type = DATEOID) \
	X(FEEDBACK_EVIDENCE_URI, "evidence_uri", .type = TEXTOID) \
	X(FEEDBACK_EVIDENCE_SHA256, "evidence_sha256", .type = TEXTOID) \
	X(FEEDBACK_CORRECTS, "corrects", .type = INT8OID) \
	X(FEEDBACK_CORRECTION, "correction", .type = TEXTOID)

/* credit.feedback_log */
#define LOG_COLUMNS(X) \
	X(LOG_ID, "id", .type = INT8OID) \
	X(LOG_FEEDBACK, "feedback", .type = INT8OID) \
	X(LOG_ACTION, "action", .type = TEXTOID) \
	X(LOG_AT, "at", .type = TIMESTAMPTZOID) \
	X(LOG_SESSION_ROLE, "session_role", .type = NAMEOID) \
	X(LOG_ACTING_ROLE, "acting_role", .type = NAMEOID) \
	X(LOG_APPLICATION, "application", .type = TEXTOID) \
	X(LOG_BEFORE, "before", .type = JSONBOID) \
	X(LOG_AFTER, "after", .type = JSONBOID)

OWN_COLUMN_NUMBERS(FEEDBACK_COLUMNS);
OWN_COLUMN_NUMBERS(LOG_COLUMNS);

static const OwnColumn feedback_columns[] = {FEEDBACK_COLUMNS(OWN_COLUMN)};
static const OwnColumn log_columns[] = {LOG_COLUMNS(OWN_COLUMN)};

/* Columns that hold what was written by others, and the limit of each. */
static const struct
{
	AttrNumber	column;
	TextLimit	limit;
}			written[] =
{
	{FEEDBACK_OUTCOME, TEXT_LIMIT_outcome},
	{FEEDBACK_DETAIL, TEXT_LIMIT_detail},
	{FEEDBACK_DEPARTMENT, TEXT_LIMIT_department},
	{FEEDBACK_SOURCE, TEXT_LIMIT_source},
	{FEEDBACK_COURT, TEXT_LIMIT_court},
	{FEEDBACK_DOCUMENT_NO, TEXT_LIMIT_document_no},
	{FEEDBACK_EVIDENCE_URI, TEXT_LIMIT_evidence},
	{FEEDBACK_CORRECTION, TEXT_LIMIT_reason}
};

/* Yuan: amounts are below, and have fen, but nothing less. */
#define AMOUNT_BOUND	INT64CONST(1000000000000000)
#define AMOUNT_DECIMALS	2

/* Where the tables were found. */
typedef struct LogOids
{
	Oid			feedback;
	Oid			log;
	Oid			sequence;		/* of the entries' numbers */
} LogOids;

/* For own_cache.c. */
static void *
find_log(MemoryContext context)
{
	LogOids    *oids = MemoryContextAlloc(context, sizeof(LogOids));

	own_columns_check_table(feedback_table(), feedback_columns, lengthof(feedback_columns), false);
	own_columns_check_table("feedback_log", log_columns, lengthof(log_columns), true);
	oids->feedback = own_table(feedback_table());
	oids->log = own_table("feedback_log");
	oids->sequence = own_table("feedback_log_id_seq");
	return oids;
}

static const char *const log_tables[] = {"feedback_kept", "feedback", "feedback_log", NULL};

static OwnCache log_cache = {
	.name = "credit feedback log",
	.tables = log_tables,
	.build = find_log
};

/* For the rows of one query. */
typedef struct LogWriter
{
	OwnInsert  *insert;
	uint64		generation;		/* of log_cache, that it was made for */
} LogWriter;

/* The highest number of a feedback that the log has an entry for. */
static OwnQuery read_highest = {
	.text = "SELECT COALESCE(max(l.feedback), 0) FROM credit.feedback_log l",
	.columns = {{INT8OID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_last_entry = {
	.text = "SELECT l.action <> 'delete' FROM credit.feedback_log l WHERE l.feedback = $1 ORDER BY l.id DESC LIMIT 1",
	.args = {{INT8OID}},
	.columns = {{BOOLOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_moment = {
	.text = "SELECT credit.next_moment(max(l.at)) FROM credit.feedback_log l WHERE l.feedback = $1",
	.args = {{INT8OID}},
	.columns = {{TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static Datum
first_value(void)
{
	bool		isnull;

	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
}

/*
 * Is this insert a restore?  The log then says already that the row exists,
 * because a dump has the log before the rows (see the foreign key), and the row
 * is not logged again.  By itself nobody can bring that about: the row would
 * have to be inserted twice.
 *
 * Not read-only, so that what this command has logged counts: it may have
 * deleted the row before.
 */
static bool
is_restored(const LogOids *oids, int64 feedback)
{
	/* In the log when this transaction first looked. */
	static FullTransactionId looked_in = {InvalidTransactionId};
	static int64 highest;
	Datum		value = Int64GetDatum(feedback);
	OwnerScope	scope;
	bool		restored;

	/* A new row has a number above all of them, so that this costs no search. */
	if (FullTransactionIdEquals(looked_in, GetCurrentFullTransactionId()) && feedback > highest)
		return false;

	owner_scope_enter(&scope, oids->log);
	if (!FullTransactionIdEquals(looked_in, GetCurrentFullTransactionId()))
	{
		own_query_run(&read_highest, NULL, NULL, false, 1);
		highest = DatumGetInt64(first_value());
		looked_in = GetCurrentFullTransactionId();
	}
	restored = feedback <= highest &&
		own_query_run(&read_last_entry, &value, NULL, false, 1) > 0 &&
		DatumGetBool(first_value());
	owner_scope_leave(&scope);
	return restored;
}

/*
 * The moment of a change of a row that the log has: after all its entries, be
 * it that the clock went back.  Not read-only, as above.
 */
static Datum
moment_of_change(const LogOids *oids, Datum feedback)
{
	OwnerScope	scope;
	Datum		moment;

	owner_scope_enter(&scope, oids->log);
	own_query_run(&read_moment, &feedback, NULL, false, 1);
	moment = first_value();
	owner_scope_leave(&scope);
	return moment;
}

/* Error for a row about nobody: only an erasure makes one of a row that was about somebody. */
static void
require_subject(HeapTuple row, TupleDesc desc)
{
	if (heap_attisnull(row, FEEDBACK_SUBJECT, desc) || heap_attisnull(row, FEEDBACK_DETAIL, desc))
		ereport(ERROR,
				(errcode(ERRCODE_NOT_NULL_VIOLATION),
				 errmsg("a feedback has no subject or no detail"),
				 errhint("Where there is nothing more to say, leave the detail out.")));
}

/* Error for a row with a text over its limit, or an amount that is none. */
static void
require_limits(HeapTuple row, TupleDesc desc)
{
	bool		isnull;
	Datum		value;

	for (int i = 0; i < lengthof(written); i++)
	{
		value = heap_getattr(row, written[i].column, desc, &isnull);

		/*
		 * Few are even as long in bytes as they may be in characters, and
		 * need not be read.
		 */
		if (!isnull && toast_raw_datum_size(value) - VARHDRSZ > text_limit_most(written[i].limit))
		{
			struct varlena *text = PG_DETOAST_DATUM_PACKED(value);

			text_require(written[i].limit, VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text));
		}
	}
	value = heap_getattr(row, FEEDBACK_AMOUNT, desc, &isnull);
	if (isnull)
		return;
	if (DatumGetInt32(DirectFunctionCall2(numeric_cmp, value, NumericGetDatum(int64_to_numeric(AMOUNT_BOUND)))) >= 0 ||
		DatumGetInt32(DirectFunctionCall1(numeric_min_scale, value)) > AMOUNT_DECIMALS)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount of a feedback is not below 10^15 yuan, or has more than two decimals"),
				 errhint("Write it as 50000.00, without quotes.")));
}

static Datum
role_name(Oid role)
{
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(role, false)));
}

/*
 * credit.log_feedback_change() -> trigger
 *
 * BEFORE UPDATE it draws the number of the log's entry and leaves it in the
 * row (last_change); AFTER INSERT, UPDATE and DELETE it writes the entry: who,
 * when, what before, what after.  On credit.feedback_kept alone, for each row.
 * What is restored with its log is as it was; any other row with a text over its
 * limit (values/text_limit.h) is an error.
 */
PG_FUNCTION_INFO_V1(credit_log_feedback_change);
Datum
credit_log_feedback_change(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	TupleDesc	desc;
	Relation	log;
	HeapTuple	before = NULL;
	HeapTuple	after = NULL;
	const char *action;
	Datum		v[LOG_COLUMNS_END] = {0};	/* by column number */
	bool		n[LOG_COLUMNS_END] = {false};
	bool		isnull;
	LogOids		oids;
	LogWriter  *writer = fcinfo->flinfo->fn_extra;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger", "credit.log_feedback_change")));
	oids = *(const LogOids *) own_cache_get(&log_cache);
	if (RelationGetRelid(trigdata->tg_relation) != oids.feedback ||
		!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) ||
		!(TRIGGER_FIRED_AFTER(trigdata->tg_event) ||
		  (TRIGGER_FIRED_BEFORE(trigdata->tg_event) && TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" on table \"%s\" must be BEFORE UPDATE or AFTER any event, FOR EACH ROW, on \"%s\"",
						trigdata->tg_trigger->tgname, RelationGetRelationName(trigdata->tg_relation), "credit.feedback_kept")));
	desc = RelationGetDescr(trigdata->tg_relation);

	if (TRIGGER_FIRED_BEFORE(trigdata->tg_event))
	{
		int			column = FEEDBACK_LAST_CHANGE;
		bool		null = false;
		Datum		number = Int64GetDatum(nextval_internal(oids.sequence, false));

		return PointerGetDatum(heap_modify_tuple_by_cols(trigdata->tg_newtuple, desc, 1, &column, &number, &null));
	}

	if (TRIGGER_FIRED_BY_INSERT(trigdata->tg_event))
	{
		action = "insert";
		after = trigdata->tg_trigtuple;
	}
	else if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))
	{
		action = "update";
		before = trigdata->tg_trigtuple;
		after = trigdata->tg_newtuple;
	}
	else
	{
		action = "delete";
		before = trigdata->tg_trigtuple;
	}

	log = table_open(oids.log, RowExclusiveLock);
	v[LOG_FEEDBACK] = heap_getattr(before ? before : after, FEEDBACK_ID, desc, &isnull);
	if (before == NULL && is_restored(&oids, DatumGetInt64(v[LOG_FEEDBACK])))
	{
		table_close(log, NoLock);
		return PointerGetDatum(NULL);
	}
	if (before == NULL)
		require_subject(after, desc);
	if (after != NULL)
		require_limits(after, desc);
	if (before != NULL && after != NULL)
		v[LOG_ID] = heap_getattr(after, FEEDBACK_LAST_CHANGE, desc, &isnull);
	else
		v[LOG_ID] = Int64GetDatum(nextval_internal(oids.sequence, false));
	v[LOG_ACTION] = CStringGetTextDatum(action);
	v[LOG_AT] = before == NULL ? TimestampTzGetDatum(GetCurrentTimestamp()) : moment_of_change(&oids, v[LOG_FEEDBACK]);
	v[LOG_SESSION_ROLE] = role_name(GetSessionUserId());
	v[LOG_ACTING_ROLE] = role_name(GetOuterUserId());
	v[LOG_APPLICATION] = CStringGetTextDatum(application_name ? application_name : "");
	n[LOG_BEFORE] = before == NULL;
	if (before != NULL)
		v[LOG_BEFORE] = row_to_jsonb(before, desc);
	n[LOG_AFTER] = after == NULL;
	if (after != NULL)
		v[LOG_AFTER] = row_to_jsonb(after, desc);
	if (writer == NULL || writer->generation != own_cache_generation(&log_cache))
	{
		writer = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, sizeof(LogWriter));
		writer->insert = own_insert_prepare(log, fcinfo->flinfo->fn_mcxt);
		writer->generation = own_cache_generation(&log_cache);
		fcinfo->flinfo->fn_extra = writer;
	}
	own_insert(writer->insert, log, v + 1, n + 1);
	table_close(log, NoLock);
	return PointerGetDatum(NULL);
}
