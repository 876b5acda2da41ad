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

#include "base/blank.h"
#include "base/compat.h"
#include "base/message.h"
#include "values/day_text.h"
#include "values/excerpt.h"
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

/* The numeral at the beginning of a text: 0 to 9, 10 for the word ten; -1: none. */
static int
numeral(const char **s)
{
	static const struct
	{
		const char *written;
		int			value;
	}			numerals[] = {
		{"〇", 0}, {"零", 0}, {"○", 0}, {"一", 1}, {"二", 2}, {"三", 3}, {"四", 4}, {"五", 5},
		{"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}, {"十", 10}
	};

	for (int i = 0; i < lengthof(numerals); i++)
		if (strncmp(*s, numerals[i].written, strlen(numerals[i].written)) == 0)
		{
			*s += strlen(numerals[i].written);
			return numerals[i].value;
		}
	return -1;
}

/* A number below 100 in numerals, as 三十一; -1: none. */
static int
numeral_number(const char **s)
{
	int			number = numeral(s);
	const char *next = *s;
	int			digit;

	if (number < 1)
		return -1;
	if (number < 10 && numeral(&next) == 10)
	{
		number *= 10;
		*s = next;
	}
	else if (number < 10)
		return number;
	next = *s;
	digit = numeral(&next);
	if (digit >= 1 && digit <= 9)
	{
		number += digit;
		*s = next;
	}
	return number;
}

/* 二〇二〇年三月五日 */
static bool
read_numerals(const char *s, struct pg_tm *tm)
{
	tm->tm_year = 0;
	for (int i = 0; i < 4; i++)
	{
		int			digit = numeral(&s);

		if (digit < 0 || digit > 9)
			return false;
		tm->tm_year = tm->tm_year * 10 + digit;
	}
	if (strncmp(s, "年", strlen("年")) != 0)
		return false;
	s += strlen("年");
	tm->tm_mon = numeral_number(&s);
	if (strncmp(s, "月", strlen("月")) != 0)
		return false;
	s += strlen("月");
	tm->tm_mday = numeral_number(&s);
	return strcmp(s, "日") == 0 || strcmp(s, "号") == 0;
}

/* A day without a time, in the form for comparison. */
static bool
read_day_part(const char *key, struct pg_tm *tm)
{
	return read_form(key, 2, "", "", "", tm) ||
		read_form(key, 1, "-", "-", "", tm) ||
		read_form(key, 1, "/", "/", "", tm) ||
		read_form(key, 1, ".", ".", "", tm) ||
		read_form(key, 1, "年", "月", "日", tm) ||
		read_form(key, 1, "年", "月", "号", tm) ||
		read_form(key, 1, "年", "月", "", tm) ||
		read_numerals(key, tm);
}

/* Whether a time of day is midnight, as 00:00, 0:00:00.000 or 0时0分0秒. */
static bool
is_midnight(const char *key)
{
	int			hour,
				minute = 0,
				second = 0;
	const char *s;

	if ((s = read_number(key, 1, 2, ":", &hour)) != NULL)
	{
		const char *rest = read_number(s, 2, 2, "", &minute);

		if (rest != NULL && *rest == ':')
			rest = read_number(rest + 1, 2, 2, "", &second);
		if (rest == NULL)
			return false;
		if (*rest == '.' && rest[1] != '\0')
			rest += 1 + strspn(rest + 1, "0");
		s = rest;
	}
	else if ((s = read_number(key, 1, 2, "时", &hour)) != NULL)
	{
		if (*s != '\0')
			s = read_number(s, 1, 2, "分", &minute);
		if (s != NULL && *s != '\0')
			s = read_number(s, 1, 2, "秒", &second);
	}
	return s != NULL && *s == '\0' && hour == 0 && minute == 0 && second == 0;
}

/* All kinds of dashes as the hyphen. */
static char *
day_key(const char *text)
{
	static const char *const dashes[] = {"‐", "‒", "–", "—", "―", "−"};
	char	   *key = text_key(text);
	char	   *to = key;

	for (const char *from = key; *from;)
	{
		int			i = 0;

		while (i < lengthof(dashes) && strncmp(from, dashes[i], strlen(dashes[i])) != 0)
			i++;
		if (i < lengthof(dashes))
		{
			*to++ = '-';
			from += strlen(dashes[i]);
		}
		else
			*to++ = *from++;
	}
	*to = '\0';
	return key;
}

/*
 * A day with something behind it.  Blanks are dropped in the form for comparison
 * and "5 00:00" would read as "50:00", so the two parts are taken as they were
 * sent, at a blank, a T, or the word for day.
 */
static DayFault
read_with_time(const char *text, struct pg_tm *tm)
{
	const char *after;

	for (const char *s = text; *s; s = after)
	{
		int			bytes = pg_utf_mblen((const unsigned char *) s);
		bool		is_word = strncmp(s, "日", strlen("日")) == 0 || strncmp(s, "号", strlen("号")) == 0;
		char	   *rest;

		after = s + bytes;
		if (!is_word && *s != 'T' && *s != 't' && !text_is_blank(s, bytes))
			continue;
		if (*after == '\0')
			return DAY_FORM;
		if (!read_day_part(day_key(pnstrdup(text, (is_word ? after : s) - text)), tm))
			continue;
		rest = text_key(after);
		if (rest[0] == 'T')
			rest++;
		if (is_midnight(rest))
			return DAY_GOOD;
		return isdigit((unsigned char) rest[0]) ? DAY_TIME : DAY_FORM;
	}
	return DAY_FORM;
}

DayFault
day_read(const char *text, DateADT *result)
{
	struct pg_tm tm = {0};
	char	   *key;

	if (!text_within(TEXT_LIMIT_code, text, strlen(text)))
		return DAY_FORM;
	key = day_key(text);
	if (!read_day_part(key, &tm))
	{
		int			digits = strspn(key, "0123456789");
		DayFault	fault;

		/* As 20200305000000. */
		if (digits == 14 && key[14] == '\0' && strcmp(key + 8, "000000") == 0 &&
			read_day_part(pnstrdup(key, 8), &tm))
			fault = DAY_GOOD;
		else if ((digits == 10 || digits == 13) && key[digits] == '\0')
			return DAY_SECONDS;
		else if (digits == 14 && key[14] == '\0')
			return DAY_TIME;
		else
			fault = read_with_time(text, &tm);
		if (fault != DAY_GOOD)
			return fault;
	}
	if (tm.tm_year < 1 || tm.tm_mon < 1 || tm.tm_mon > MONTHS_PER_YEAR ||
		tm.tm_mday < 1 || tm.tm_mday > day_tab[isleap(tm.tm_year)][tm.tm_mon - 1])
		return DAY_CALENDAR;
	*result = date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) - POSTGRES_EPOCH_JDATE;
	return DAY_GOOD;
}

bool
day_from_text(const char *text, DateADT *result)
{
	return day_read(text, result) == DAY_GOOD;
}

DateADT
day_require(const char *text, const char *field)
{
	DateADT		day;

	if (!day_from_text(text, &day))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s is not a day: \"%s\"", field, masked_excerpt(text, EXCERPT_CHARACTERS)),
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

/*
 * credit.date_words(day date) -> text: 2020年3月5日.  NULL gives NULL.  In C: an
 * answer and a letter say many days, and a function in SQL is planned for each.
 */
PG_FUNCTION_INFO_V1(credit_date_words);
Datum
credit_date_words(PG_FUNCTION_ARGS)
{
	DateADT		day = PG_GETARG_DATEADT(0);
	int			y,
				m,
				d;

	if (DATE_NOT_FINITE(day))
		PG_RETURN_TEXT_P(cstring_to_text(day_to_text(day)));
	j2date(day + POSTGRES_EPOCH_JDATE, &y, &m, &d);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%04d年%d月%d日", y, m, d)));
}
