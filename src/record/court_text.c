/*-------------------------------------------------------------------------
 *
 * court_text.c
 *	  How courts spell things, above all the numbers of cases and documents:
 *	  keys for comparing them.
 *
 * Courts and the sites that republish their records write the same thing in
 * many ways: brackets of either width, spaces, padded numbers.  Each is brought
 * to one form, and only for comparing; the register keeps what the court wrote.
 * What is common to all texts is in values/text_key.c; names are in
 * court_name.c, dates in court_date.c, grounds in court_grounds.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "base/blank.h"
#include "base/compat.h"
#include "record/court_text.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* What people write between two numbers of one text. */
static size_t
joint_length(const char *text)
{
	static const char *const joints[] = {"、", "至", "到", "和", "及", "与", ",", ";", "/", "~", "-", "."};

	for (int i = 0; i < lengthof(joints); i++)
		if (strncmp(text, joints[i], strlen(joints[i])) == 0)
			return strlen(joints[i]);
	return 0;
}

/*
 * Whether another number stands before the last one, as in 执1、2号.  A smaller
 * one behind a hyphen counts documents of the case, as in 第232-1号.
 */
static bool
has_number_before(const char *begin, const char *digits)
{
	for (const char *s = begin; s < digits; s++)
		if (isdigit((unsigned char) s[0]) && s + 1 < digits && joint_length(s + 1) > 0 && s + 1 + joint_length(s + 1) == digits)
		{
			const char *first = s;

			while (first > begin && isdigit((unsigned char) first[-1]))
				first--;
			if (s[1] != '-' || atoi(digits) > atoi(first))
				return true;
		}
	return false;
}

/* Whether what stands behind 号 is 之 and a number, or nothing. */
static bool
is_case_tail(const char *tail)
{
	static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"};
	const char *s;

	if (*tail == '\0')
		return true;
	if (strncmp(tail, "之", strlen("之")) != 0)
		return false;
	s = tail + strlen("之");
	if (*s == '\0')
		return false;
	while (*s)
	{
		int			i = 0;

		if (isdigit((unsigned char) *s))
		{
			s++;
			continue;
		}
		while (i < lengthof(numerals) && strncmp(s, numerals[i], strlen(numerals[i])) != 0)
			i++;
		if (i == lengthof(numerals))
			return false;
		s += strlen(numerals[i]);
	}
	return true;
}

/*
 * Until 2015 a case had 字第 before its number (莱执字第00232号), since then it has
 * not (法〔2015〕137号).  Courts rewrite the older ones, and no two cases differ by
 * these words or by zeros alone, so both are left out.
 */
static char *
without_serial_words(const char *key)
{
	static const char *const enforcement[] = {"执", "恢"};
	static const char *const words[] = {"字第", "字", "第"};
	StringInfoData buf;

	initStringInfo(&buf);
	for (const char *s = key; *s;)
	{
		bool		behind = false; /* what says that this is an enforcement */
		bool		serial;

		for (int i = 0; i < lengthof(enforcement); i++)
			behind |= s - key >= strlen(enforcement[i]) && strncmp(s - strlen(enforcement[i]), enforcement[i], strlen(enforcement[i])) == 0;
		serial = behind && isdigit((unsigned char) *s);
		for (int i = 0; i < (behind ? lengthof(words) : 1) && !serial; i++)
			if (strncmp(s, words[i], strlen(words[i])) == 0 && isdigit((unsigned char) s[strlen(words[i])]))
			{
				s += strlen(words[i]);
				serial = true;
			}
		while (serial && *s == '0' && isdigit((unsigned char) s[1]))
			s++;
		appendStringInfoChar(&buf, *s++);
	}
	return buf.data;
}

/*
 * Older case numbers pad the last number (第00232号), so its zeros are dropped;
 * zeros in the court's code stay.  The brackets around the year are often left
 * out, with or without 年 behind it.
 */
char *
court_case_read(const char *text, const char **fault)
{
	char	   *key;
	const char *middle;
	const char *hao;
	const char *digits;
	const char *tail;
	StringInfoData buf;
	int			year;
	size_t		len;

	*fault = gettext_noop("it is no case number of a known form");
	if (!text_within(TEXT_LIMIT_case_no, text, strlen(text)))
		return NULL;
	key = text_key(text);
	for (len = strlen(key); len > 0 && strchr(".,;", key[len - 1]) != NULL; len--)
		key[len - 1] = '\0';
	if (len >= strlen("。") && strcmp(key + len - strlen("。"), "。") == 0)
		key[len - strlen("。")] = '\0';

	middle = key[0] == '(' ? key + 1 : key;
	if (strspn(middle, "0123456789") != 4 || (key[0] == '(') != (middle[4] == ')' || strncmp(middle + 4, "年)", strlen("年)")) == 0))
	{
		*fault = gettext_noop("it does not begin with the year in brackets");
		return NULL;
	}
	year = atoi(middle);
	middle += 4;
	if (strncmp(middle, "年)", strlen("年)")) == 0)
		middle += strlen("年");
	if (*middle == ')')
		middle++;
	if (strncmp(middle, "年度", strlen("年度")) == 0)
		middle += strlen("年度");
	else if (strncmp(middle, "年", strlen("年")) == 0)
		middle += strlen("年");
	if (year < 1949 || year > 2100)
	{
		*fault = gettext_noop("no case is of its year");
		return NULL;
	}
	hao = strstr(middle, "号");
	if (hao == NULL)
	{
		*fault = gettext_noop("it does not end with 号");
		return NULL;
	}
	digits = hao;
	while (digits > middle && isdigit((unsigned char) digits[-1]))
		digits--;
	/* something between year and number, and a number of at most nine digits */
	if (digits == middle || digits == hao || hao - digits > 9)
	{
		*fault = gettext_noop("it has no number before 号, or none of a case");
		return NULL;
	}
	if (strspn(digits, "0") == hao - digits)
	{
		*fault = gettext_noop("no case has the number 0");
		return NULL;
	}
	tail = hao + strlen("号");
	if (has_number_before(middle, digits) || strstr(tail, "号") != NULL)
	{
		*fault = gettext_noop("it holds several case numbers: each case has a record of its own");
		return NULL;
	}
	for (const char *s = middle; s < digits; s++)
		if (*s == '(' && strspn(s + 1, "0123456789") == 4)
		{
			*fault = gettext_noop("it holds several case numbers: each case has a record of its own");
			return NULL;
		}
	if (!is_case_tail(tail))
	{
		*fault = gettext_noop("something stands behind 号");
		return NULL;
	}
	if (strlen(key) > 120)
		return NULL;

	initStringInfo(&buf);
	appendStringInfo(&buf, "(%d)", year);
	appendBinaryStringInfo(&buf, middle, digits - middle);
	appendStringInfo(&buf, "%d", atoi(digits));
	appendStringInfoString(&buf, hao);
	return without_serial_words(buf.data);
}

char *
court_case_key(const char *text)
{
	const char *fault;

	return court_case_read(text, &fault);
}

bool
court_case_is_enforcement(const char *case_key)
{
	return strstr(case_key, "执") != NULL || strstr(case_key, "恢") != NULL;
}

/*
 * Numbers of documents have no fixed form, so only what people write one for
 * another is folded: brackets, dashes, zeros before the last number, 字第; and
 * what is left out of a number of a case, the brackets around its year and the
 * word at its end.
 */
char *
court_document_key(const char *text)
{
	static const struct
	{
		const char *written;
		char		folded;
	}			kinds[] = {
		{"〈", '('}, {"《", '('}, {"<", '('}, {"〖", '('}, {"「", '('}, {"『", '('},
		{"〉", ')'}, {"》", ')'}, {">", ')'}, {"〗", ')'}, {"」", ')'}, {"』", ')'},
		{"‐", '-'}, {"‑", '-'}, {"‒", '-'}, {"–", '-'}, {"—", '-'}, {"―", '-'}, {"−", '-'}
	};
	char	   *key;
	char	   *end;
	char	   *digits;
	StringInfoData buf;

	if (text_is_blank(text, strlen(text)) || !text_within(TEXT_LIMIT_document_no, text, strlen(text)))
		return NULL;
	key = text_key(text);

	initStringInfo(&buf);
	if (strspn(key, "0123456789") == 4 && (strncmp(key, "19", 2) == 0 || strncmp(key, "20", 2) == 0) && IS_HIGHBIT_SET(key[4]))
	{
		appendStringInfo(&buf, "(%.4s)", key);
		key += strncmp(key + 4, "年", strlen("年")) == 0 ? 4 + strlen("年") : 4;
	}
	for (const char *p = key; *p;)
	{
		int			i = 0;

		while (i < lengthof(kinds) && strncmp(p, kinds[i].written, strlen(kinds[i].written)) != 0)
			i++;
		if (i < lengthof(kinds))
		{
			appendStringInfoChar(&buf, kinds[i].folded);
			p += strlen(kinds[i].written);
		}
		else
			appendStringInfoChar(&buf, *p++);
	}
	if (buf.len > 0 && buf.data[0] == '(' && isdigit((unsigned char) buf.data[buf.len - 1]))
		appendStringInfoString(&buf, "号");

	/* The last run of digits, and in it the first that is not zero. */
	for (end = buf.data + buf.len; end > buf.data && !isdigit((unsigned char) end[-1]); end--)
		;
	for (digits = end; digits > buf.data && isdigit((unsigned char) digits[-1]); digits--)
		;
	end = digits;
	while (*end == '0' && isdigit((unsigned char) end[1]))
		end++;
	memmove(digits, end, strlen(end) + 1);
	return without_serial_words(buf.data);
}

/* credit.case_key(text) -> text: court_case_key.  NULL gives NULL. */
PG_FUNCTION_INFO_V1(credit_case_key);
Datum
credit_case_key(PG_FUNCTION_ARGS)
{
	char	   *key = court_case_key(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	if (key == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(key));
}

/* credit.document_key(text) -> text: court_document_key.  NULL gives NULL. */
PG_FUNCTION_INFO_V1(credit_document_key);
Datum
credit_document_key(PG_FUNCTION_ARGS)
{
	char	   *key = court_document_key(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	if (key == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
