/*-------------------------------------------------------------------------
 *
 * court_grounds.c
 *	  How courts write the grounds of a listing (法释〔2017〕7号 art. 1).
 *
 * The wordings are data, each with the rules or records in which it stands
 * (credit.ground_wording).  A text is a row of them, with what stands between
 * and around: numbers in front, 被执行人, 的, 和.  Punctuation and blanks are
 * dropped before, on both sides.  A text with any other part is refused as a
 * whole; no ground is taken for the likeliest.
 *
 * A wording is written with its variants: [x] may be left out, (x|y) is one of
 * them, {x|y} one or more of them in any order.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/memutils.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "record/court_grounds.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* A list has few spellings, each in thousands of records: so many of these lengths are kept. */
#define KEPT_BYTES		200
#define KEPT_MOST		2000
/* Steps of one comparison, so that no wording of the office can stop a push. */
#define MOST_STEPS		100000

typedef struct Wording
{
	char	   *pattern;		/* in the form for comparison, with its signs */
	int			ground;
} Wording;

typedef struct KeptGrounds
{
	char		written[KEPT_BYTES];
	int			grounds;
} KeptGrounds;

typedef struct Wordings
{
	Wording    *wording;
	int			count;
	HTAB	   *kept;
} Wordings;

static OwnQuery read_wordings = {
	.text = "SELECT w.wording, w.ground FROM credit.ground_wording w ORDER BY length(w.wording) DESC, w.wording",
	.columns = {{TEXTOID}, {INT2OID}},
	.result = SPI_OK_SELECT
};

/* Punctuation, and signs that people put around words. */
static bool
is_punctuation(pg_wchar c)
{
	return (c < 0x80 && !isalnum((int) c)) || c == 0x00B7 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) ||
		(c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x301F) || c == 0x2212 || (c >= 0x2500 && c <= 0x257F);
}

/*
 * The form for comparison: without punctuation, HTML's line breaks and blanks,
 * one word for "or" and for "other".  A pattern keeps its signs.
 */
static char *
wording_key(const char *text, bool pattern)
{
	static const struct
	{
		const char *written;
		const char *means;
	}			words[] = {
		{"<BR/>", ""}, {"<BR>", ""}, {"</BR>", ""}, {"<P>", ""}, {"</P>", ""}, {"&NBSP;", ""}, {"&LT;BR/&GT;", ""}, {"&LT;BR&GT;", ""},
		{"&LDQUO;", ""}, {"&RDQUO;", ""}, {"&QUOT;", ""}, {"&MIDDOT;", ""}, {"\\R\\N", ""}, {"\\N", ""},
		{"或者", "或"}, {"其它", "其他"}, {"以及", "及"}
	};
	StringInfoData key;
	const char *s;

	/* A pattern's brackets would be folded, so it is taken piece by piece. */
	initStringInfo(&key);
	if (pattern)
	{
		while (*text)
		{
			size_t		n = strcspn(text, "[](){}|");

			appendStringInfoString(&key, wording_key(pnstrdup(text, n), false));
			text += n;
			if (*text)
				appendStringInfoChar(&key, *text++);
		}
		return key.data;
	}
	for (s = text_key(text); *s;)
	{
		int			i = 0;
		int			n = pg_utf_mblen((const unsigned char *) s);

		while (i < lengthof(words) && strncmp(s, words[i].written, strlen(words[i].written)) != 0)
			i++;
		if (i < lengthof(words))
		{
			appendStringInfoString(&key, words[i].means);
			n = strlen(words[i].written);
		}
		else if (!is_punctuation(utf8_to_unicode((const unsigned char *) s)))
			appendBinaryStringInfo(&key, s, n);
		s += n;
	}
	return key.data;
}

/* Where the group that begins at an opening sign ends; NULL: nowhere. */
static const char *
group_end(const char *p)
{
	int			depth = 0;

	for (; *p; p++)
	{
		if (strchr("[({", *p))
			depth++;
		else if (strchr("])}", *p) && --depth == 0)
			return p;
	}
	return NULL;
}

/* Whether the signs of a pattern are in pairs. */
static bool
pattern_is_whole(const char *p, const char *end)
{
	while (p < end)
	{
		const char *close;

		if (strchr("])}", *p))
			return false;
		if (!strchr("[({", *p))
		{
			p++;
			continue;
		}
		close = group_end(p);
		if (close == NULL || close >= end || *close != (*p == '[' ? ']' : *p == '(' ? ')' : '}') || !pattern_is_whole(p + 1, close))
			return false;
		p = close + 1;
	}
	return true;
}

/* What has to follow a part of a pattern that fits. */
typedef struct Rest
{
	const char *pattern;
	const char *end;
	const struct Rest *then;
} Rest;

typedef struct Match
{
	int			steps;
	const char *longest;		/* end of the longest text that fits */
} Match;

static void match_rest(Match *m, const char *text, const Rest *rest);

/* The alternatives between p and end, each followed by "then". */
static void
match_alternatives(Match *m, const char *text, const char *p, const char *end, const Rest *then)
{
	const char *start = p;

	for (; p <= end; p++)
	{
		if (p < end && strchr("[({", *p))
			p = group_end(p);
		else if (p == end || *p == '|')
		{
			Rest		part = {start, p, then};

			match_rest(m, text, &part);
			start = p + 1;
		}
	}
}

/* Tries all ways in which the text fits, and keeps the longest. */
static void
match_rest(Match *m, const char *text, const Rest *rest)
{
	const char *p;

	if (++m->steps > MOST_STEPS)
		return;
	CHECK_FOR_INTERRUPTS();
	check_stack_depth();
	while (rest != NULL && rest->pattern == rest->end)
		rest = rest->then;
	if (rest == NULL)
	{
		if (m->longest == NULL || text > m->longest)
			m->longest = text;
		return;
	}
	p = rest->pattern;
	if (strchr("[({", *p))
	{
		static const char *const joints[] = {"或以", "或", "和以", "和", "及", "与", "以", "并"};
		const char *close = group_end(p);
		Rest		after = {close + 1, rest->end, rest->then};

		if (*p == '[')
		{
			match_alternatives(m, text, p + 1, close, &after);
			match_rest(m, text, &after);
		}
		else if (*p == '(')
			match_alternatives(m, text, p + 1, close, &after);
		else
		{
			/*
			 * One, and then the rest, or another one with or without a word
			 * between.
			 */
			Rest		again = *rest;
			Match		one = {m->steps, NULL};

			match_alternatives(m, text, p + 1, close, &after);
			match_alternatives(&one, text, p + 1, close, NULL);
			m->steps = one.steps;
			if (one.longest != NULL && one.longest > text)
			{
				match_rest(m, one.longest, &again);
				for (int i = 0; i < lengthof(joints); i++)
					if (strncmp(one.longest, joints[i], strlen(joints[i])) == 0)
						match_rest(m, one.longest + strlen(joints[i]), &again);
			}
		}
	}
	else
	{
		int			n = pg_utf_mblen((const unsigned char *) p);
		Rest		after = {p + n, rest->end, rest->then};

		if (strncmp(text, p, n) == 0)
			match_rest(m, text + n, &after);
	}
}

/* For own_cache.c. */
static void *
build_wordings(MemoryContext context)
{
	Wordings   *wordings = MemoryContextAllocZero(context, sizeof(Wordings));
	HASHCTL		ctl = {.keysize = KEPT_BYTES,.entrysize = sizeof(KeptGrounds),.hcxt = context};
	OwnerScope	scope;

	wordings->kept = hash_create("credit wordings of grounds", 64, &ctl, HASH_ELEM | HASH_STRINGS | HASH_CONTEXT);
	owner_scope_enter_now(&scope, own_table("ground_wording"));
	wordings->count = (int) own_query_read(&read_wordings);
	wordings->wording = MemoryContextAlloc(context, Max(wordings->count, 1) * sizeof(Wording));
	for (int i = 0; i < wordings->count; i++)
	{
		bool		isnull;

		CHECK_FOR_INTERRUPTS();
		wordings->wording[i].pattern =
			MemoryContextStrdup(context, wording_key(SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1), true));
		wordings->wording[i].ground = DatumGetInt16(SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 2, &isnull));
	}
	owner_scope_leave_now(&scope);
	return wordings;
}

static const char *const wording_tables[] = {"ground_wording", NULL};

static OwnCache wording_cache = {
	.name = "credit wordings of grounds",
	.tables = wording_tables,
	.build = build_wordings
};

/* A number that may stand before a ground, as 一, 1, 第一条第(一)项; its length, 0: none. */
static size_t
number_length(const char *text)
{
	static const char *const parts[] = {"第", "条", "款", "项", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	const char *s = text;

	while (*s)
	{
		int			i = 0;

		/* Roman numerals are letters in the form for comparison. */
		if (isdigit((unsigned char) *s) || *s == 'I' || *s == 'V')
		{
			s++;
			continue;
		}
		while (i < lengthof(parts) && strncmp(s, parts[i], strlen(parts[i])) != 0)
			i++;
		if (i == lengthof(parts))
			break;
		s += strlen(parts[i]);
	}
	return s - text;
}

/* The grounds that a text in the form for comparison names; -1, and *left where the part begins that is not known. */
static int
match_grounds(const Wordings *wordings, const char *text, const char **left)
{
	static const char *const joints[] = {"的情形", "情形", "的行为", "的", "和", "及", "并且", "并", "且", "与", "同时", "又"};
	static const char *const fronts[] = {"该失信被执行人", "该被执行人", "失信被执行人", "被执行人", "存在", "具有", "属于", "因", "有"};
	const char *p = text;
	int			grounds = 0;

	while (*p)
	{
		const char *longest = NULL;
		const char *begin = p;
		int			ground = 0;
		bool		taken = false;

		/* What stands before a wording, but not in place of one. */
		for (int tries = 0; tries < 3 && longest == NULL; tries++)
		{
			int			f = 0;

			for (int i = 0; i < wordings->count; i++)
			{
				Match		m = {0};
				Rest		whole = {wordings->wording[i].pattern, wordings->wording[i].pattern + strlen(wordings->wording[i].pattern), NULL};

				match_rest(&m, begin, &whole);
				if (m.longest != NULL && m.longest > begin && (longest == NULL || m.longest > longest))
				{
					longest = m.longest;
					ground = wordings->wording[i].ground;
				}
			}
			if (longest != NULL)
				break;
			if (number_length(begin) > 0)
			{
				begin += number_length(begin);
				continue;
			}
			while (f < lengthof(fronts) && strncmp(begin, fronts[f], strlen(fronts[f])) != 0)
				f++;
			if (f == lengthof(fronts))
				break;
			begin += strlen(fronts[f]);
		}
		if (longest != NULL)
		{
			grounds |= GROUND_BIT(ground);
			p = longest;
			continue;
		}
		/* Between two wordings, and after the last one. */
		for (int i = 0; i < lengthof(joints) && grounds != 0 && !taken; i++)
			if (strncmp(p, joints[i], strlen(joints[i])) == 0)
			{
				p += strlen(joints[i]);
				taken = true;
			}
		if (!taken)
		{
			*left = p;
			return -1;
		}
	}
	return grounds;
}

int
court_parse_grounds(const char *text, char **unknown)
{
	Wordings   *wordings;
	KeptGrounds *kept = NULL;
	const char *left = NULL;
	char	   *key;
	int			grounds;

	wordings = own_cache_get(&wording_cache);
	if (strlen(text) < KEPT_BYTES)
	{
		kept = hash_search(wordings->kept, text, HASH_FIND, NULL);
		if (kept != NULL)
			return kept->grounds;
	}
	key = wording_key(text, false);
	grounds = match_grounds(wordings, key, &left);
	if (grounds <= 0)
	{
		*unknown = left != NULL ? pnstrdup(left, pg_mbcliplen(left, strlen(left), 90)) : pstrdup(text);
		return -1;
	}
	if (strlen(text) < KEPT_BYTES && hash_get_num_entries(wordings->kept) < KEPT_MOST)
	{
		kept = hash_search(wordings->kept, text, HASH_ENTER, NULL);
		kept->grounds = grounds;
	}
	return grounds;
}

/*
 * credit.wording_grounds(wording text) -> smallint[]: the grounds that a text
 * names, in ascending order.  NULL for a text with a part that is no known
 * wording, and for one over its limit.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_wording_grounds);
Datum
credit_wording_grounds(PG_FUNCTION_ARGS)
{
	text	   *wording = PG_GETARG_TEXT_PP(0);
	char	   *unknown;
	Datum		elems[GROUND_COUNT];
	int			grounds;
	int			n = 0;

	if (!text_within(TEXT_LIMIT_ground_text, VARDATA_ANY(wording), VARSIZE_ANY_EXHDR(wording)))
		PG_RETURN_NULL();
	AcceptInvalidationMessages();
	grounds = court_parse_grounds(text_to_cstring(wording), &unknown);
	if (grounds < 0)
		PG_RETURN_NULL();
	for (int i = 1; i <= GROUND_COUNT; i++)
		if (grounds & GROUND_BIT(i))
			elems[n++] = Int16GetDatum(i);
	PG_RETURN_POINTER(construct_array(elems, n, INT2OID, sizeof(int16), true, TYPALIGN_SHORT));
}

/*
 * credit.ground_wording_key(wording text) -> text: a wording of a ground with its
 * variants, in the form for comparison.  Error 22023 for one whose signs are not
 * in pairs.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_ground_wording_key);
Datum
credit_ground_wording_key(PG_FUNCTION_ARGS)
{
	text	   *wording = PG_GETARG_TEXT_PP(0);
	char	   *key;

	text_require(TEXT_LIMIT_ground_text, VARDATA_ANY(wording), VARSIZE_ANY_EXHDR(wording));
	key = wording_key(text_to_cstring(wording), true);
	if (!pattern_is_whole(key, key + strlen(key)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the signs for variants in the wording are not in pairs"),
				 errhint("[x] may be left out, (x|y) is one of them, {x|y} one or more of them.")));
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
