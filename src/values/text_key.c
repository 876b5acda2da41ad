/*-------------------------------------------------------------------------
 *
 * text_key.c
 *	  One form of a text that people spell in many ways, for comparing.
 *
 * The form is never stored in place of the text.  What is particular to case
 * numbers, grounds and days is in the files of these.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/unicode_norm.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "base/blank.h"
#include "base/compat.h"
#include "values/text_key.h"
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

/*
 * The NFKC of a character, where it is one character whatever stands beside it:
 * of ASCII, ideographs and the marks of Chinese text, which are nearly all that
 * a record has.  0 for the others.
 */
static inline pg_wchar
plain_form(pg_wchar c)
{
	if (c <= 0x7F || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011) ||
		c == 0x3014 || c == 0x3015 || c == 0x00B7)
		return c;
	/* Wide forms of ASCII. */
	if (c >= 0xFF01 && c <= 0xFF5E)
		return c - 0xFEE0;
	return 0;
}

char *
text_key(const char *text)
{
	int			len = strlen(text);
	pg_wchar   *wide = palloc((len + 1) * sizeof(pg_wchar));
	pg_wchar   *normal;
	unsigned char *result;
	unsigned char *p;
	int			n = 0;
	bool		plain = true;

	for (const unsigned char *s = (const unsigned char *) text; *s;)
	{
		pg_wchar	c = utf8_to_unicode(s);
		pg_wchar	form = plain_form(c);

		if (form == 0)
			plain = false;
		wide[n++] = form == 0 ? c : form;
		s += pg_utf_mblen(s);
	}
	wide[n] = 0;
	if (plain)
		normal = wide;
	else
	{
		normal = unicode_normalize(UNICODE_NFKC, wide);
		pfree(wide);
	}

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

char *
text_key_or_null(const text *value)
{
	if (!text_within(TEXT_LIMIT_ground_text, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)) ||
		text_is_blank(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)))
		return NULL;
	return text_key(text_to_cstring(value));
}

/* credit.text_key(value text) -> text: text_key_or_null.  NULL gives NULL. */
PG_FUNCTION_INFO_V1(credit_text_key);
Datum
credit_text_key(PG_FUNCTION_ARGS)
{
	char	   *key = text_key_or_null(PG_GETARG_TEXT_PP(0));

	if (key == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
