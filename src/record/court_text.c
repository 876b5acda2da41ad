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

/*
 * Older case numbers pad the last number (第00232号), so its zeros are dropped;
 * zeros in the court's code stay.
 */
char *
court_case_key(const char *text)
{
	char	   *key;
	const char *hao;
	const char *digits;
	const char *tail;
	StringInfoData buf;
	int			year;

	if (!text_within(TEXT_LIMIT_case_no, text, strlen(text)))
		return NULL;
	key = text_key(text);
	if (key[0] != '(' || strspn(key + 1, "0123456789") != 4 || key[5] != ')')
		return NULL;
	year = atoi(key + 1);
	if (year < 1949 || year > 2100)
		return NULL;
	hao = strstr(key + 6, "号");
	if (hao == NULL)
		return NULL;
	digits = hao;
	while (digits > key + 6 && isdigit((unsigned char) digits[-1]))
		digits--;
	/* something between year and number, and a number of at most nine digits */
	if (digits == key + 6 || digits == hao || hao - digits > 9)
		return NULL;
	tail = hao + strlen("号");
	if (*tail != '\0' && strncmp(tail, "之", strlen("之")) != 0)
		return NULL;
	if (strlen(key) > 120)
		return NULL;

	initStringInfo(&buf);
	appendBinaryStringInfo(&buf, key, digits - key);
	appendStringInfo(&buf, "%d", atoi(digits));
	appendStringInfoString(&buf, hao);
	return buf.data;
}

/*
 * Numbers of documents have no fixed form, so only what people write one for
 * another is folded: brackets, dashes, zeros before the last number; and
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
	return buf.data;
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
