/*-------------------------------------------------------------------------
 *
 * court_name.c
 *	  How courts write names of persons and organizations.
 *
 * A name that was damaged on its way would become the first name of its number,
 * and the right one would then be the one in question; so it is told before it
 * is kept.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "record/court_name.h"
#include "values/text_key.h"
#include "values/text_limit.h"

char *
court_party_key(const char *name)
{
	char	   *key = text_key(name);
	char	   *result = palloc(strlen(key) * 2 + 1);
	char	   *p = result;

	for (const char *s = key; *s; s++)
	{
		if (*s == '.')
		{
			memcpy(p, "·", strlen("·"));
			p += strlen("·");
		}
		else
			*p++ = *s;
	}
	*p = '\0';
	return result;
}

/* The length of an HTML entity at the beginning of the text, 0: none begins there. */
static size_t
entity_length(const char *text)
{
	size_t		n = 1;

	if (text[0] != '&')
		return 0;
	if (text[n] == '#')
		n++;
	while ((text[n] >= '0' && text[n] <= '9') || (text[n] >= 'a' && text[n] <= 'z') || (text[n] >= 'A' && text[n] <= 'Z'))
		n++;
	return text[n] == ';' && n > 2 ? n + 1 : 0;
}

static bool
is_direction_mark(pg_wchar c)
{
	return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* What stands between two names; English names of organizations have commas and slashes of their own. */
static bool
is_between_names(pg_wchar c, bool person)
{
	return c == 0x3001 || c == ';' || c == 0xFF1B || c == '|' ||
		(person && (c == ',' || c == 0xFF0C || c == '/' || c == 0xFF0F));
}

const char *
court_name_doubt(const char *name, bool person)
{
	bool		begun = false;	/* something of a name has been seen */
	bool		between = false;	/* and then something that ends it */

	for (const unsigned char *s = (const unsigned char *) name; *s; s += pg_utf_mblen(s))
	{
		pg_wchar	c = utf8_to_unicode(s);

		if (c == 0xFFFD || c == '?' || c == 0xFF1F)
			return gettext_noop("the name holds characters that were lost on its way");
		if (is_direction_mark(c))
			return gettext_noop("the name holds marks of direction, which show another name than it is");
		if (entity_length((const char *) s) > 0)
			return gettext_noop("the name holds a character as HTML writes it");
		if (c == '\n' || c == '\r' || c == 0x0085 || c == 0x2028 || c == 0x2029)
			return gettext_noop("the name goes over several lines");
		if (is_between_names(c, person))
			between = begun;
		else if (between)
			return gettext_noop("the name holds several names");
		else
			begun = true;
	}
	return NULL;
}

/*
 * credit.name_key(text) -> text: court_party_key.  Error 22001 for a name over
 * its limit, or over that of the form for comparison.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_name_key);
Datum
credit_name_key(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	char	   *key;

	text_require(TEXT_LIMIT_name, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));
	key = court_party_key(text_to_cstring(name));
	text_require(TEXT_LIMIT_name_key, key, strlen(key));
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
