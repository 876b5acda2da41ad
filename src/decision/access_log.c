/*-------------------------------------------------------------------------
 *
 * access_log.c
 *	  The log of who asked about whom, and for what.
 *
 * Written as the table's owner: whoever may ask needs no right on the log.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/timestamp.h"

#include "base/blank.h"
#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/settings.h"
#include "decision/access_log.h"
#include "register/list_age.h"
#include "roles/trace.h"
#include "values/legal_day.h"
#include "values/text_limit.h"

/*
 * The purpose comes from the set that the office keeps.  An unknown purpose
 * inserts no row, and the caller raises an error instead of answering.
 */
#define INSERT_ENTRY(as_of) { \
	.text = "INSERT INTO credit.access_log (subject, measure, purpose, note, verdict, version, checked_at, " \
	"                               list_as_of, session_role, asking_role, application, department) " \
	"SELECT $1, $2, p.code, $4, $5::credit.verdict, $6, $7, " \
	"       " as_of ", SESSION_USER, $8, current_setting('application_name'), $9 " \
	"FROM credit.purpose p WHERE p.code = $3 OR p.name = $3 " \
	"RETURNING id, list_as_of", \
	.args = {{.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}, {TEXTOID}, {TEXTOID}, {INT8OID}, \
	{TIMESTAMPTZOID}, {NAMEOID}, {TEXTOID}}, \
	.columns = {{INT8OID}, {TIMESTAMPTZOID}}, \
	.result = SPI_OK_INSERT_RETURNING, \
	.no_trigger = true \
}

static OwnQuery insert_entry = INSERT_ENTRY(LIST_AS_OF);
static OwnQuery insert_old_entry = INSERT_ENTRY(OLD_LIST_AS_OF);

static OwnQuery insert_screening = {
	.text = "INSERT INTO credit.screening (asked_at, measure, purpose, note, inputs, invalid, matched, "
	"                              session_role, asking_role, application, department) "
	"SELECT $1, $2, p.code, $4, $5, $6, $7, SESSION_USER, $8, current_setting('application_name'), $9 "
	"FROM credit.purpose p WHERE p.code = $3 OR p.name = $3 "
	"RETURNING id",
	.args = {{TIMESTAMPTZOID}, {.own_type = "measure"}, {TEXTOID}, {TEXTOID}, {INT8OID}, {INT8OID}, {INT8OID},
	{NAMEOID}, {TEXTOID}},
	.columns = {{INT8OID}},
	.result = SPI_OK_INSERT_RETURNING,
	.no_trigger = true
};

static OwnQuery read_purposes = {
	.text = "SELECT string_agg(concat(p.code, ' (', p.name, ')'), ', ' ORDER BY p.code) FROM credit.purpose p",
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/*
 * Splits "kind: free text" at the first colon of either width.
 */
static void
split_purpose(const char *purpose, char **kind, char **note)
{
	const char *ascii = strchr(purpose, ':');
	const char *wide = strstr(purpose, "：");
	const char *colon = ascii;
	size_t		width = 1;
	int			len;

	*note = NULL;
	if (wide != NULL && (ascii == NULL || wide < ascii))
	{
		colon = wide;
		width = strlen("：");
	}
	if (colon == NULL)
		colon = purpose + strlen(purpose);
	else
	{
		const char *rest = colon + width;

		rest += strspn(rest, " ");
		if (!text_is_blank(rest, strlen(rest)))
			*note = pstrdup(rest);
	}
	purpose += strspn(purpose, " ");
	len = Max(colon - purpose, 0);
	while (len > 0 && purpose[len - 1] == ' ')
		len--;
	*kind = pnstrdup(purpose, len);
}

char *
access_log_purpose_kind(const char *purpose)
{
	char	   *kind;
	char	   *note;

	split_purpose(purpose, &kind, &note);
	return kind;
}

void
access_log_require_purpose(const char *purpose)
{
	char	   *kind;
	char	   *note;

	split_purpose(purpose, &kind, &note);
	text_require(TEXT_LIMIT_purpose, kind, strlen(kind));
	if (note != NULL)
		text_require(TEXT_LIMIT_note, note, strlen(note));
}

static void
report_unknown_purpose(void)
{
	char	   *known;

	own_query_run(&read_purposes, NULL, NULL, true, 1);
	known = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("purpose of a check is not one of those that the office keeps"),
			 errdetail("Known purposes are: %s.", known ? known : ""),
			 errhint("Write one of them, with free text behind a colon if needed.")));
}

/* An argument of a statement; text as NULL where there is none. */
static void
set_text(Datum *value, char *null, const char *text)
{
	if (text != NULL)
		*value = CStringGetTextDatum(text);
	else
		*null = 'n';
}

static Datum
role_name(Oid role)
{
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(role, false)));
}

/*
 * Entries of a month without a table of its own go into the default partition.
 * credit_prepare_log may be attaching that table: an INSERT that has looked for
 * the partition before would then wait for the default one, and fail as the row
 * is not to be there any more.  With the lock taken first, it looks afterwards.
 */
static void
hold_default_partition(TimestampTz checked_at)
{
	char	   *day = legal_day_text(checked_at);
	char	   *month = psprintf("access_log_%.4s_%.2s", day, day + strlen("yyyy-"));

	if (!OidIsValid(get_relname_relid(month, get_namespace_oid("credit", false))))
		LockRelationOid(own_table("access_log_rest"), RowExclusiveLock);
}

AccessEntry
access_log_write(const Question *q, Measure measure, const char *purpose, const Answer *answer)
{
	OwnerScope	scope;
	AccessEntry entry;
	Datum		values[9] = {0};
	char		nulls[] = "         ";
	char	   *kind;
	char	   *note;
	bool		isnull;
	bool		several;

	split_purpose(purpose, &kind, &note);
	values[0] = SubjectPGetDatum(&q->subject.asked);
	values[1] = MeasureGetDatum(measure);
	values[2] = CStringGetTextDatum(kind);
	set_text(&values[3], &nulls[3], note);
	values[4] = CStringGetTextDatum(plan_verdict_name(answer->verdict));
	if (answer->reached)
		values[5] = Int64GetDatum(answer->listing.version);
	else
		nulls[5] = 'n';
	values[6] = TimestampTzGetDatum(q->when.as_of);
	values[7] = role_name(GetUserId());
	set_text(&values[8], &nulls[8],
			 asker_department(q->asker, q->rules, measure, credit_department, false, &several));

	hold_default_partition(q->when.as_of);
	owner_scope_enter(&scope, own_table("access_log"));
	if (own_query_run(list_age_is_old() ? &insert_old_entry : &insert_entry, values, nulls, false, 0) == 0)
		report_unknown_purpose();
	entry.id = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	entry.list_as_of = DatumGetTimestampTz(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull));
	entry.list_empty = isnull;
	owner_scope_leave(&scope);
	return entry;
}

int64
screening_log_write(const Question *q, const Measure *measure, const char *purpose,
					int64 inputs, int64 invalid, int64 matched)
{
	OwnerScope	scope;
	Datum		values[9] = {0};
	char		nulls[] = "         ";
	char	   *kind;
	char	   *note;
	bool		several;
	bool		isnull;
	int64		id;

	split_purpose(purpose, &kind, &note);
	values[0] = TimestampTzGetDatum(q->when.as_of);
	if (measure != NULL)
		values[1] = MeasureGetDatum(*measure);
	else
		nulls[1] = 'n';
	values[2] = CStringGetTextDatum(kind);
	set_text(&values[3], &nulls[3], note);
	values[4] = Int64GetDatum(inputs);
	values[5] = Int64GetDatum(invalid);
	values[6] = Int64GetDatum(matched);
	values[7] = role_name(q->asker->role);
	set_text(&values[8], &nulls[8],
			 asker_department(q->asker, q->rules, measure == NULL ? 0 : *measure, credit_department, false, &several));

	owner_scope_enter(&scope, own_table("screening"));
	if (own_query_run(&insert_screening, values, nulls, false, 0) == 0)
		report_unknown_purpose();
	id = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	return id;
}

/*
 * credit.log_list(measure credit.measure, purpose text, inputs bigint, invalid
 * bigint, matched bigint) -> bigint
 *
 * The entry of a list that is put under watch for a measure, which asks about
 * all in it: as that of credit_match, with its errors.  Returns its number.
 */
PG_FUNCTION_INFO_V1(credit_log_list);
Datum
credit_log_list(PG_FUNCTION_ARGS)
{
	Measure		measure = PG_GETARG_MEASURE(0);
	char	   *purpose = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Question	q;
	int64		entry;

	access_log_require_purpose(purpose);
	question_open(&q, GetOuterUserId(), CurrentMemoryContext);
	asker_require(q.asker, q.rules, measure);
	entry = screening_log_write(&q, &measure, purpose, PG_GETARG_INT64(2), PG_GETARG_INT64(3), PG_GETARG_INT64(4));
	trace_disclosure("credit_watch_list", q.asker->role, &measure, access_log_purpose_kind(purpose),
					 psprintf(INT64_FORMAT " identifiers", PG_GETARG_INT64(2)), entry);
	question_close(&q);
	PG_RETURN_INT64(entry);
}
