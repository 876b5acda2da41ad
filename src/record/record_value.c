/*-------------------------------------------------------------------------
 *
 * record_value.c
 *	  A single value of a pushed record: what is nothing, what is yes and no.
 *
 * The same for the members of every object of a record, whichever the object
 * is.  Which member a value belongs to is not known here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "base/blank.h"
#include "record/record_value.h"
#include "values/excerpt.h"
#include "values/text_key.h"

/* No word for nothing is longer. */
#define NOTHING_BYTES	30
/* A message shows so many characters of a value. */
#define SHOWN_CHARACTERS	40

/* In the form for comparison, without punctuation. */
static const char *const nothing_words[] = {
	"NULL", "NONE", "NIL", "NA", "UNDEFINED", "NOTAPPLICABLE",
	"无", "空", "空白", "空值", "暂无", "暂缺", "没有", "不适用", "无数据", "暂无数据", "无信息", "暂无信息", "无内容", "暂无内容", "未填", "未填写", "无此项"
};

/* What stands in an empty cell, and says nothing beside or around a word for it. */
static bool
is_filling(pg_wchar c)
{
	switch (c)
	{
		case '-':
		case '_':
		case '/':
		case '\\':
		case '.':
		case ',':
		case ':':
		case ';':
		case '"':
		case '\'':
		case '`':
		case '~':
		case '(':
		case ')':
		case '[':
		case ']':
		case '{':
		case '}':
		case '<':
		case '>':
		case 0x00B7:
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2014:
		case 0x2015:
		case 0x2018:
		case 0x2019:
		case 0x201C:
		case 0x201D:
		case 0x2022:
		case 0x2026:
		case 0x2212:
		case 0x2500:
		case 0x2501:
		case 0x3001:
		case 0x3002:
		case 0x300C:
		case 0x300D:
		case 0xFF0C:
		case 0xFF0D:
		case 0xFF0E:
		case 0xFF0F:
			return true;
		default:
			return character_is_blank(c);
	}
}

/* Whether a text may be nothing, by its first character that shows something. */
static bool
may_be_nothing(const char *text)
{
	static const char *const begins[] = {"无", "空", "暂", "没", "不", "未"};
	unsigned char c = text[0];

	if (strpbrk(text, "0123456789") != NULL)
		return false;
	if (c < 0x80 && isalpha(c))
		return strchr("NUnu", c) != NULL;
	/* Characters of Chinese, of which few texts begin with one of these. */
	if (c >= 0xE4 && c <= 0xE9)
	{
		for (int i = 0; i < lengthof(begins); i++)
			if (strncmp(text, begins[i], strlen(begins[i])) == 0)
				return true;
		return false;
	}
	return true;
}

bool
value_is_nothing(const char *text, size_t bytes)
{
	char	   *key;
	char	   *to;

	if (bytes == 0)
		return true;
	if (bytes > NOTHING_BYTES)
		return text_is_blank(text, bytes);
	text = pnstrdup(text, bytes);
	if (!may_be_nothing(text))
		return false;
	key = to = text_key(text);
	for (char *from = key; *from;)
	{
		int			n = pg_utf_mblen((unsigned char *) from);

		if (!is_filling(utf8_to_unicode((unsigned char *) from)))
		{
			memmove(to, from, n);
			to += n;
		}
		from += n;
	}
	*to = '\0';
	if (key[0] == '\0')
		return true;
	for (int i = 0; i < lengthof(nothing_words); i++)
		if (strcmp(key, nothing_words[i]) == 0)
			return true;
	return false;
}

/* 580.0 and 580.00 are 580. */
static char *
number_text(Numeric number)
{
	char	   *text = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
	char	   *dot = strchr(text, '.');

	if (dot != NULL && strspn(dot + 1, "0") == strlen(dot + 1))
		*dot = '\0';
	return text;
}

char *
value_text(const JsonbValue *v)
{
	switch (v->type)
	{
		case jbvString:
			if (value_is_nothing(v->val.string.val, v->val.string.len))
				return NULL;
			return pnstrdup(v->val.string.val, v->val.string.len);
		case jbvNumeric:
			return number_text(v->val.numeric);
		case jbvBool:
			return pstrdup(v->val.boolean ? "true" : "false");
		default:
			return NULL;
	}
}

bool
value_is_mark(const char *text, bool *yes)
{
	static const struct
	{
		const char *written;
		bool		yes;
	}			marks[] = {
		{"TRUE", true}, {"T", true}, {"YES", true}, {"Y", true}, {"1", true}, {"1.0", true}, {"ON", true}, {"是", true}, {"有", true}, {"√", true}, {"✓", true}, {"✔", true},
		{"FALSE", false}, {"F", false}, {"NO", false}, {"N", false}, {"0", false}, {"0.0", false}, {"OFF", false}, {"否", false}, {"×", false}, {"✗", false}, {"✘", false}
	};
	char	   *key = strlen(text) <= NOTHING_BYTES ? text_key(text) : NULL;

	for (int i = 0; key != NULL && i < lengthof(marks); i++)
		if (strcmp(key, marks[i].written) == 0)
		{
			*yes = marks[i].yes;
			return true;
		}
	return false;
}

char *
value_shown(const char *text)
{
	return masked_excerpt(text, SHOWN_CHARACTERS);
}
