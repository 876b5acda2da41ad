/*-------------------------------------------------------------------------
 *
 * court_text.c
 *	  How courts spell names and the numbers of cases and documents: keys for
 *	  comparing them.
 *
 * Courts and the sites that republish their records write the same thing in
 * many ways: brackets of either width, spaces, padded numbers.  Each is brought
 * to one form, and only for comparing; the register keeps what the court wrote.
 * Dates are in court_date.c, grounds in court_grounds.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "common/unicode_norm.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "base/blank.h"
#include "base/compat.h"
#include "record/court_text.h"
#include "values/text_limit.h"

/* Brackets and dots that people use one for another, although NFKC keeps them different. */
static pg_wchar
fold_character(pg_wchar c)
{
	switch (c)
	{
		case 0x3014:			/* tortoise shell brackets of document numbers */
		case 0x3010:
		case '[':
		case '{':
			return '(';
		case 0x3015:
		case 0x3011:
		case ']':
		case '}':
			return ')';
		case 0x2022:			/* dots inside names of minorities */
		case 0x2027:
		case 0x30FB:
		case 0xFF65:
			return 0x00B7;
		default:
			return (c >= 'a' && c <= 'z') ? c - 'a' + 'A' : c;
	}
}

char *
court_name_key(const char *text)
{
	int			len = strlen(text);
	pg_wchar   *wide = palloc((len + 1) * sizeof(pg_wchar));
	pg_wchar   *normal;
	unsigned char *result;
	unsigned char *p;
	int			n = 0;

	for (const unsigned char *s = (const unsigned char *) text; *s;)
	{
		wide[n++] = utf8_to_unicode(s);
		s += pg_utf_mblen(s);
	}
	wide[n] = 0;
	normal = unicode_normalize(UNICODE_NFKC, wide);
	pfree(wide);

	for (n = 0; normal[n]; n++)
		;
	result = p = palloc(n * 4 + 1);
	for (pg_wchar *w = normal; *w; w++)
	{
		if (character_is_blank(*w))
			continue;
		unicode_to_utf8(fold_character(*w), p);
		p += pg_utf_mblen(p);
	}
	*p = '\0';
	pfree(normal);
	return (char *) result;
}

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
	key = court_name_key(text);
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
 * another is folded: brackets, dashes, and zeros before the last number.
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
	key = court_name_key(text);

	initStringInfo(&buf);
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

/*
 * credit.name_key(text) -> text: court_name_key.  Error 22001 for a name over
 * its limit, or over that of the form for comparison.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_name_key);
Datum
credit_name_key(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	char	   *key;

	text_require(TEXT_LIMIT_name, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));
	key = court_name_key(text_to_cstring(name));
	text_require(TEXT_LIMIT_name_key, key, strlen(key));
	PG_RETURN_TEXT_P(cstring_to_text(key));
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
