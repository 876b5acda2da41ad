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

#include <ctype.h>

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"

#include "base/blank.h"
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

static bool
is_han(pg_wchar c)
{
	return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/* Characters that stand in place of others that a program did not have. */
static bool
is_lost(pg_wchar c)
{
	return c == 0xFFFD || c == '?' || c == 0xFF1F || c == 0x25A1 || c == 0x25A0 || c == 0x3013 ||
		(c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

static bool
is_mask(pg_wchar c)
{
	return c == '*' || c == 0xFF0A || c == '#' || c == 0xFF03 || c == 0x00D7 || c == 0x25CB || c == 0x25CF || c == 0x2217;
}

/* What programs make of a file that they take for one in another encoding. */
static bool
is_misread(const char *name)
{
	static const char *const marks[] = {"锟斤拷", "烫烫", "屯屯", "锘"};
	int			run = 0;

	for (int i = 0; i < lengthof(marks); i++)
		if (strstr(name, marks[i]) != NULL)
			return true;

	/*
	 * Three bytes of UTF-8, or two of GBK, each taken for a letter of Latin
	 * 1.
	 */
	for (const unsigned char *s = (const unsigned char *) name; *s; s += pg_utf_mblen(s))
	{
		pg_wchar	c = utf8_to_unicode(s);

		if (character_is_blank(c))
			continue;
		run = (c >= 0x0080 && c <= 0x00FF && c != 0x00B7) || c == 0x0152 || c == 0x0153 || c == 0x0160 || c == 0x0161 || c == 0x017D ||
			c == 0x017E || c == 0x0178 || c == 0x0192 || c == 0x02C6 || c == 0x02DC || (c >= 0x2018 && c <= 0x201E) || c == 0x20AC ||
			c == 0x2039 || c == 0x203A || c == 0x2030 || c == 0x2122 ? run + 1 : 0;
		if (run == 4)
			return true;
	}
	return false;
}

/*
 * Whether a name is what three bytes a character of UTF-8 look like to who takes
 * them for GBK, two a character: written so again, it is UTF-8 of Chinese
 * characters throughout, which a name that is right is only by a rare chance.
 */
static bool
is_utf8_as_gbk(const char *name)
{
	unsigned char gbk[2 * 60 + 1];
	int			characters = 0;
	int			bytes;
	unsigned char *s;

	for (s = (unsigned char *) name; *s; s += pg_utf_mblen(s), characters++)
		if (!is_han(utf8_to_unicode(s)))
			return false;
	if (characters == 0 || characters % 3 != 0 || characters > 60)
		return false;

	/*
	 * The server's own conversion by its number: one found by name may be a
	 * user's.
	 */
	bytes = s - (unsigned char *) name;
	if (pg_do_encoding_conversion_buf(F_UTF8_TO_GBK, PG_UTF8, PG_GBK,
									  (unsigned char *) name, bytes, gbk, sizeof(gbk), true) != bytes)
		return false;
	if (!pg_verify_mbstr(PG_UTF8, (char *) gbk, 2 * characters, true))
		return false;
	for (s = gbk; *s; s += pg_utf_mblen(s))
		if (!is_han(utf8_to_unicode(s)))
			return false;
	return true;
}

/* Whether a character is written as a program writes it, as \u5f20 or %E5. */
static bool
is_escaped(const char *text)
{
	if (text[0] == '\\')
		return text[1] == 'u' || text[1] == 'U' || text[1] == 'n' || text[1] == 'r' || text[1] == 't' || text[1] == 'x';
	return text[0] == '%' && isxdigit((unsigned char) text[1]) && isxdigit((unsigned char) text[2]);
}

/*
 * Whether a blank divides a person's name into two, each long enough for a name
 * of its own.  Between a surname and one character, or in 亓　某, it is a matter of layout.
 */
static bool
is_two_names(const char *name)
{
	int			before = 0;
	int			after = 0;
	bool		blank = false;

	for (const unsigned char *s = (const unsigned char *) name; *s; s += pg_utf_mblen(s))
	{
		pg_wchar	c = utf8_to_unicode(s);

		if (character_is_blank(c))
			blank = before > 0;
		else if (!is_han(c))
			return false;
		else if (blank)
			after++;
		else
			before++;
	}
	return before >= 2 && after >= 2;
}

/* Whether a person's name goes on as "某 等", 某等3人 or 某等人: it tells of others. */
static bool
is_and_others(const char *name)
{
	bool		blank = false;	/* stands in front of the character */

	for (const char *s = name; *s; s += pg_utf_mblen((const unsigned char *) s))
	{
		const char *rest = s + strlen("等");
		bool		counted;

		if (s > name && strncmp(s, "等", strlen("等")) == 0)
		{
			rest += strspn(rest, " ");
			counted = isdigit((unsigned char) *rest);
			rest += strspn(rest, "0123456789 ");
			if ((*rest == '\0' && (blank || counted)) || strcmp(rest, "人") == 0 || (counted && strcmp(rest, "名") == 0))
				return true;
		}
		blank = text_is_blank(s, pg_utf_mblen((const unsigned char *) s));
	}
	return false;
}

const char *
court_name_doubt(const char *name, bool person)
{
	bool		begun = false;	/* something of a name has been seen */
	bool		between = false;	/* and then something that ends it */
	int			digits = 0;		/* in a row */

	for (const unsigned char *s = (const unsigned char *) name; *s; s += pg_utf_mblen(s))
	{
		pg_wchar	c = utf8_to_unicode(s);

		if (is_lost(c))
			return gettext_noop("the name holds characters that were lost on its way");
		if (is_direction_mark(c))
			return gettext_noop("the name holds marks of direction, which show another name than it is");
		if (entity_length((const char *) s) > 0 || (c == '<' && (s[1] == '/' || isalpha(s[1])) && strchr((const char *) s, '>') != NULL))
			return gettext_noop("the name holds a character as HTML writes it");
		if (is_escaped((const char *) s))
			return gettext_noop("the name holds a character as a program writes it");
		if (c == '\n' || c == '\r' || c == 0x0085 || c == 0x2028 || c == 0x2029)
			return gettext_noop("the name goes over several lines");
		if (is_mask(c))
			return gettext_noop("the name is masked");
		digits = (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19) ? digits + 1 : 0;
		if (person && digits == 6)
			return gettext_noop("the name of a person holds a number");
		if (is_between_names(c, person))
			between = begun;
		else if (between)
			return gettext_noop("the name holds several names");
		else
			begun = true;
	}
	if (is_misread(name) || is_utf8_as_gbk(name))
		return gettext_noop("the name was read in another encoding than it is written in");
	if (person && is_and_others(name))
		return gettext_noop("the name holds several names");
	if (person && is_two_names(name))
		return gettext_noop("the name may be two names, or one whose dot was lost");
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
