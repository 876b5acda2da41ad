/*-------------------------------------------------------------------------
 *
 * day_text.c
 *	  Days in texts from outside, and in texts of ours.
 *
 * The server reads and prints a date by the session's DateStyle, and takes
 * "yesterday", "infinity" and a time for a day as well: 05/03/2020 is May in one
 * session and March in another.  So every day inside JSON or text is read here,
 * and every day in a message, a document or a log is printed here.
 *
 * The forms are those that were found in courts' records.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datetime.h"

#include "base/compat.h"
#include "base/message.h"
#include "values/day_text.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* Of what is no day, an error shows so many characters. */
#define EXCERPT_CHARACTERS	20

/* A number of digits, and what follows it; NULL where it is not there. */
static const char *
read_number(const char *s, int least, int most, const char *then, int *number)
{
	int			n = 0;

	*number = 0;
	while (n < most && isdigit((unsigned char) s[n]))
		*number = *number * 10 + (s[n++] - '0');
	if (n < least || strncmp(s + n, then, strlen(then)) != 0)
		return NULL;
	return s + n + strlen(then);
}

/* Year, month and day with these behind them. */
static bool
read_form(const char *s, int least, const char *year, const char *month, const char *day, struct pg_tm *tm)
{
	return (s = read_number(s, 4, 4, year, &tm->tm_year)) != NULL &&
		(s = read_number(s, least, 2, month, &tm->tm_mon)) != NULL &&
		(s = read_number(s, least, 2, day, &tm->tm_mday)) != NULL &&
		*s == '\0';
}

bool
day_from_text(const char *text, DateADT *result)
{
	struct pg_tm tm = {0};
	char	   *key;

	if (!text_within(TEXT_LIMIT_code, text, strlen(text)))
		return false;
	key = text_key(text);
	if (!read_form(key, 2, "", "", "", &tm) &&
		!read_form(key, 1, "-", "-", "", &tm) &&
		!read_form(key, 1, "年", "月", "日", &tm))
		return false;
	if (tm.tm_year < 1 || tm.tm_mon < 1 || tm.tm_mon > MONTHS_PER_YEAR ||
		tm.tm_mday < 1 || tm.tm_mday > day_tab[isleap(tm.tm_year)][tm.tm_mon - 1])
		return false;
	*result = date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) - POSTGRES_EPOCH_JDATE;
	return true;
}

/*
 * The beginning of a text that is no day.  No form has more than eight digits
 * in a row; those behind them may be a person's number in the wrong place.
 */
static char *
excerpt(const char *text)
{
	int			bytes = pg_mbcharcliplen(text, strlen(text), EXCERPT_CHARACTERS);
	char	   *result = psprintf("%.*s%s", bytes, text, text[bytes] != '\0' ? "…" : "");
	int			digits = 0;

	for (char *s = result; *s; s++)
	{
		digits = isdigit((unsigned char) *s) ? digits + 1 : 0;
		if (digits > 8)
			*s = '*';
	}
	return result;
}

DateADT
day_require(const char *text, const char *field)
{
	DateADT		day;

	if (!day_from_text(text, &day))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s is not a day: \"%s\"", field, excerpt(text)),
				 errhint("Write it as 2020-03-05, 20200305 or 2020年03月05日.")));
	return day;
}

char *
day_to_text(DateADT day)
{
	char		buf[MAXDATELEN + 1];
	struct pg_tm tm = {0};

	if (DATE_NOT_FINITE(day))
		EncodeSpecialDate(day, buf);
	else
	{
		j2date(day + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
		EncodeDateOnly(&tm, USE_ISO_DATES, buf);
	}
	return pstrdup(buf);
}

/*
 * credit.read_day(value text, field text) -> date.  Error 22023 for what is no
 * day of a known form; it names the field and shows the value.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_read_day);
Datum
credit_read_day(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATEADT(day_require(text_to_cstring(PG_GETARG_TEXT_PP(0)), text_to_cstring(PG_GETARG_TEXT_PP(1))));
}

/* credit.day_text(day date) -> text.  NULL gives NULL. */
PG_FUNCTION_INFO_V1(credit_day_text);
Datum
credit_day_text(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(day_to_text(PG_GETARG_DATEADT(0))));
}
