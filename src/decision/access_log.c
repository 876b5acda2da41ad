/*-------------------------------------------------------------------------
 *
 * access_log.c
 *	  The log of who asked about whom, and for what.
 *
 * Written as the table's owner, so that who asks can be given the question
 * and nothing else.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/settings.h"
#include "decision/access_log.h"
#include "roles/asker.h"

/*
 * The purpose comes from the set that the office keeps: nothing is written,
 * and so nothing answered, for another.
 */
static const char *const insert_query =
"INSERT INTO credit.access_log (subject, measure, purpose, note, verdict, version, checked_at, "
"                               list_as_of, session_role, asking_role, application, department) "
"SELECT $1, $2, p.code, $4, ($5::pg_catalog.text)::credit.verdict, $6, $7, "
"       (SELECT pg_catalog.max(c.last_push_at) FROM credit.court c), "
"       SESSION_USER, $8, pg_catalog.current_setting('application_name'), $9 "
"FROM credit.purpose p WHERE p.code OPERATOR(pg_catalog.=) $3 OR p.name OPERATOR(pg_catalog.=) $3 "
"RETURNING id, list_as_of";

static SPIPlanPtr insert_plan = NULL;
static Oid	plan_subject_type;	/* another one after the extension was created anew */

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
		if (*rest != '\0')
			*note = pstrdup(rest);
	}
	purpose += strspn(purpose, " ");
	len = Max(colon - purpose, 0);
	while (len > 0 && purpose[len - 1] == ' ')
		len--;
	*kind = pnstrdup(purpose, len);
}

static void
unknown_purpose(void)
{
	char	   *known;

	SPI_execute("SELECT pg_catalog.string_agg(pg_catalog.concat(p.code, ' (', p.name, ')'), ', ' ORDER BY p.code) FROM credit.purpose p",
				true, 1);
	known = SPI_processed > 0 ? SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1) : NULL;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("purpose of a check is not one of those that the office keeps"),
			 errdetail("Known purposes are: %s.", known ? known : ""),
			 errhint("Write one of them, with free text behind a colon if needed.")));
}

/* role: the one whose right to ask it was; the writer of an application's table has none */
AccessEntry
access_log_write(Oid role, const Subject *subject, Measure measure, const char *purpose,
				 const Answer *answer, TimestampTz checked_at)
{
	Oid			subject_type = own_type("subject");
	Oid			log = own_table("access_log");
	OwnerScope	scope;
	AccessEntry entry;
	Datum		values[9];
	char		nulls[] = "         ";
	char	   *kind;
	char	   *note;
	bool		isnull;
	Oid			asking = GetUserId();
	bool		several;
	char	   *department = asker_department(role, measure, credit_department, false, &several);

	split_purpose(purpose, &kind, &note);

	owner_scope_enter(&scope, log);
	if (insert_plan == NULL || plan_subject_type != subject_type)
	{
		Oid			types[9] = {subject_type, own_type("measure"), TEXTOID, TEXTOID,
		TEXTOID, INT8OID, TIMESTAMPTZOID, NAMEOID, TEXTOID};
		SPIPlanPtr	plan;

		plan = SPI_prepare(insert_query, lengthof(types), types);
		if (plan == NULL)
			elog(ERROR, "SPI_prepare failed: %s", SPI_result_code_string(SPI_result));
		SPI_keepplan(plan);
		insert_plan = plan;
		plan_subject_type = subject_type;
	}
	values[0] = SubjectPGetDatum(subject);
	values[1] = MeasureGetDatum(measure);
	values[2] = CStringGetTextDatum(kind);
	if (note != NULL)
		values[3] = CStringGetTextDatum(note);
	else
		nulls[3] = 'n';
	values[4] = CStringGetTextDatum(plan_verdict_name(answer->verdict));
	if (answer->reached)
		values[5] = Int64GetDatum(answer->listing.version);
	else
		nulls[5] = 'n';
	values[6] = TimestampTzGetDatum(checked_at);
	values[7] = DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(asking, false)));

	if (department != NULL)
		values[8] = CStringGetTextDatum(department);
	else
		nulls[8] = 'n';

	if (SPI_execute_plan(insert_plan, values, nulls, false, 0) != SPI_OK_INSERT_RETURNING)
		elog(ERROR, "could not write the access log");
	if (SPI_processed == 0)
		unknown_purpose();
	entry.id = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	entry.list_as_of = DatumGetTimestampTz(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull));
	entry.list_empty = isnull;
	owner_scope_leave(&scope);
	return entry;
}

/*
 * One entry for a screening of many: who, for what, how many.  Whom it was
 * about is not kept; what is decided about one of them is checked by itself.
 */
void
screening_log_write(Oid role, const Measure *measure, const char *purpose, TimestampTz asked_at,
					int64 inputs, int64 invalid, int64 matched)
{
	OwnerScope	scope;
	Oid			types[9] = {TIMESTAMPTZOID, own_type("measure"), TEXTOID, TEXTOID, INT8OID, INT8OID, INT8OID, NAMEOID, TEXTOID};
	Datum		values[9] = {0};
	char		nulls[] = "         ";
	char	   *kind;
	char	   *note;
	bool		several;
	char	   *department = asker_department(role, measure == NULL ? 0 : *measure, credit_department, false, &several);

	split_purpose(purpose, &kind, &note);
	values[0] = TimestampTzGetDatum(asked_at);
	if (measure != NULL)
		values[1] = MeasureGetDatum(*measure);
	else
		nulls[1] = 'n';
	values[2] = CStringGetTextDatum(kind);
	if (note != NULL)
		values[3] = CStringGetTextDatum(note);
	else
		nulls[3] = 'n';
	values[4] = Int64GetDatum(inputs);
	values[5] = Int64GetDatum(invalid);
	values[6] = Int64GetDatum(matched);
	values[7] = DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(role, false)));
	if (department != NULL)
		values[8] = CStringGetTextDatum(department);
	else
		nulls[8] = 'n';
	owner_scope_enter(&scope, own_table("screening"));
	if (SPI_execute_with_args("INSERT INTO credit.screening (asked_at, measure, purpose, note, inputs, invalid, matched, session_role, asking_role, application, department) "
							  "SELECT $1, $2, p.code, $4, $5, $6, $7, SESSION_USER, $8, pg_catalog.current_setting('application_name'), $9 "
							  "FROM credit.purpose p WHERE p.code OPERATOR(pg_catalog.=) $3 OR p.name OPERATOR(pg_catalog.=) $3",
							  9, types, values, nulls, false, 0) != SPI_OK_INSERT)
		elog(ERROR, "could not write the log of screenings");
	if (SPI_processed == 0)
		unknown_purpose();
	owner_scope_leave(&scope);
}
