/*-------------------------------------------------------------------------
 *
 * spelling.c
 *	  Whether a text tells a number or a name, however it is spelled.
 *
 * What counts is letters and digits: a digit of any script or in Chinese words is
 * that digit; blanks, marks and separators are nothing.  A character may also be
 * written by a code: &#51; &#x33; &nbsp; %33 %u5F20 \u5F20 \x33 =33, also one within
 * another; and what is written inside a tag is not seen.
 *
 * Much can be read in several ways: a dash-like stroke as the digit one, "%37"
 * as a percentage.  So a text is a graph: its nodes are the places between its
 * characters, and an edge leads from where a reading begins to where it ends.
 * What is looked for is looked for on all paths at once: each node has a set of
 * bits, one for each place in a pattern, which tells how much of the pattern some
 * path to the node ends with (the Shift-And algorithm).  That takes time linear
 * in the length of the text.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/unicode_norm.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "base/blank.h"
#include "base/compat.h"
#include "values/number_check.h"

typedef struct LetterRange
{
	pg_wchar	first;
	pg_wchar	last;
} LetterRange;

typedef struct DigitRun
{
	pg_wchar	first;
	int			count;
	int			value;
} DigitRun;

#include "values/letter_table.h"

/* How far back a code, or a tag, may begin. */
#define WINDOW		1024

/* Longest pattern, and how many letters one character may come to. */
#define PATTERN_MAX	200
#define FOLD_MAX	32

/* Beyond Unicode: a byte of a percent code, and the two ends of a text. */
#define BYTE_BASE	0x200000
#define TEXT_END	0x300000

#define WORD_BITS	64

/* What a place of a pattern accepts: one symbol, or digits of a range, or what is no digit. */
typedef struct Place
{
	pg_wchar	first;
	pg_wchar	last;
	bool		no_digit;
	bool		begins;			/* a pattern begins here */
	int			ends;			/* the pattern that ends here; 0: none */
} Place;

typedef struct Search
{
	Place	   *places;
	int			nplaces;
	int			aplaces;
	int			words;
	uint64	   *begins;
	uint64	   *ends;
	uint64	   *digits[10];		/* which places accept the digit */
	uint64	   *other;			/* which accept any symbol that is no digit */
	uint64	   *reach;			/* of the last WINDOW nodes */
	uint64	   *scratch;
	bool	   *found;			/* by pattern */
} Search;

/* A character as it was read, and the node where it begins. */
typedef struct Read
{
	pg_wchar	c;
	int			start;
} Read;

static int
digit_value(pg_wchar c)
{
	int			low = 0;
	int			high = lengthof(digit_runs) - 1;

	if (c < 0x80)
		return c >= '0' && c <= '9' ? (int) (c - '0') : -1;
	while (low <= high)
	{
		int			middle = (low + high) / 2;
		const DigitRun *run = &digit_runs[middle];

		if (c < run->first)
			high = middle - 1;
		else if (c >= run->first + run->count)
			low = middle + 1;
		else
			return run->value + (int) (c - run->first);
	}
	return -1;
}

static bool
is_letter(pg_wchar c)
{
	int			low = 0;
	int			high = lengthof(letter_ranges) - 1;

	while (low <= high)
	{
		int			middle = (low + high) / 2;

		if (c < letter_ranges[middle].first)
			high = middle - 1;
		else if (c > letter_ranges[middle].last)
			low = middle + 1;
		else
			return true;
	}
	return false;
}

/* Upper case; Greek and Cyrillic letters as the Latin ones that look the same. */
static pg_wchar
upper_letter(pg_wchar c)
{
	static const struct
	{
		pg_wchar	c;
		char		as;
	}			alike[] =
	{
		{0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
		{0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'},
		{0x03A5, 'Y'}, {0x03A7, 'X'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'}, {0x0410, 'A'},
		{0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'},
		{0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'}, {0x0425, 'X'}
	};

	if (c < 0x80)
		return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
	if ((c >= 0x03B1 && c <= 0x03C9) || (c >= 0x0430 && c <= 0x044F))
		c -= 0x20;
	else if (c >= 0x0450 && c <= 0x045F)
		c -= 0x50;
	else if (c >= 0x00E0 && c <= 0x00FE)
		c -= 0x20;
	for (int i = 0; i < lengthof(alike); i++)
		if (alike[i].c == c)
			return alike[i].as;
	return c;
}

/* The letters and digits that a character comes to; returns how many. */
static int
fold(pg_wchar c, pg_wchar *symbols)
{
	pg_wchar	single[2] = {c, 0};
	pg_wchar   *parts;
	int			n = 0;
	int			digit;

	if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) || character_is_blank(c))
		return 0;
	digit = digit_value(c);
	if (c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF))
	{
		if (digit >= 0)
			symbols[n++] = '0' + digit;
		else if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
			symbols[n++] = upper_letter(c);
		return n;
	}
	/* Of one character: the time does not depend on the text. */
	parts = unicode_normalize(UNICODE_NFKD, single);
	for (pg_wchar *p = parts; *p && n < FOLD_MAX; p++)
	{
		int			value = digit_value(*p);

		if (value >= 0)
			symbols[n++] = '0' + value;
		else if (is_letter(*p) && !character_is_blank(*p))
			symbols[n++] = upper_letter(*p);
	}
	pfree(parts);

	/*
	 * A character that is worth a digit in other ways than by being composed
	 * of one.
	 */
	if (digit >= 0 && !(n == 1 && symbols[0] >= '0' && symbols[0] <= '9'))
	{
		n = 0;
		symbols[n++] = '0' + digit;
	}
	return n;
}

/* What a character may be taken for, beside what it is: a digit, or -1. */
static int
other_digit(pg_wchar c)
{
	switch (c)
	{
		case 'O':
		case 'o':
		case 0x25CB:			/* circles that stand for a zero */
		case 0x25EF:
		case 0x2B55:
		case 0x041E:
		case 0x043E:
			return 0;
		case 'I':
		case 'l':
		case '|':
			return 1;
		case 0x4E24:			/* two of a kind */
			return 2;
		default:
			return -1;
	}
}

/* Whether a letter or digit may stand for a stroke or dot that separates, or for a word that may be left out of a case number. */
static bool
may_separate(pg_wchar c)
{
	switch (c)
	{
		case 0x4E00:			/* strokes */
		case 0x4E28:
		case 0x4E36:
		case 0x4E3F:
		case 0x3161:
		case 0x3163:
		case 0x318D:
		case 0x1427:
		case 0xA78F:
		case 0x01C0:
		case 0x01C1:
		case 0x01C3:
		case 0x5B57:			/* in case numbers: word, ordinal, year */
		case 0x7B2C:
		case 0x5E74:
			return true;
		default:
			return false;
	}
}

/* ---- patterns --------------------------------------------------------------- */

static Place *
add_place(Search *s, pg_wchar first, pg_wchar last)
{
	Place	   *place;

	if (s->nplaces == s->aplaces)
	{
		s->aplaces = s->aplaces * 2 + 512;
		s->places = s->places == NULL ? palloc0(s->aplaces * sizeof(Place)) :
			repalloc(s->places, s->aplaces * sizeof(Place));
	}
	place = &s->places[s->nplaces++];
	memset(place, 0, sizeof(Place));
	place->first = first;
	place->last = last;
	return place;
}

/* Digits of a range each, "03" as from 0 to 3; "!" for what is no digit. */
static void
add_digits(Search *s, const char *ranges, int pattern)
{
	int			first = s->nplaces;

	for (const char *p = ranges; *p; p++)
	{
		if (*p == '!')
			add_place(s, 0, 0)->no_digit = true;
		else
		{
			add_place(s, p[0], p[1]);
			p++;
		}
	}
	s->places[first].begins = true;
	s->places[s->nplaces - 1].ends = pattern;
}

/* Persons' numbers of both forms, by their shape; the last character of the new one follows from the others. */
static void
add_person_numbers(Search *s, int pattern)
{
	static const char *const centuries[] = {"1189", "2200"};
	static const char *const months[] = {"0019", "1102"};
	static const char *const days[] = {"0019", "1209", "3301"};

	for (int m = 0; m < lengthof(months); m++)
		for (int d = 0; d < lengthof(days); d++)
		{
			for (int c = 0; c < lengthof(centuries); c++)
				add_digits(s, psprintf("190909090909%s0909%s%s090909", centuries[c], months[m], days[d]), pattern);
			add_digits(s, psprintf("!180909090909" "0909%s%s090909!", months[m], days[d]), pattern);
		}
}

/* What is looked for; not what has fewer than two letters and digits. */
static void
add_text(Search *s, const char *text, int pattern)
{
	pg_wchar	symbols[PATTERN_MAX + FOLD_MAX];
	int			n = 0;
	int			first;
	bool		number = false;

	for (const unsigned char *p = (const unsigned char *) text; *p && n < PATTERN_MAX; p += pg_utf_mblen(p))
		n += fold(utf8_to_unicode(p), symbols + n);
	/* A case number without the word for number at its end is one. */
	if (n > 1 && symbols[n - 1] == 0x53F7 && symbols[n - 2] >= '0' && symbols[n - 2] <= '9')
	{
		n--;
		number = true;
	}
	if (n < 2)
		return;
	first = s->nplaces;
	for (int i = 0; i < n; i++)
	{
		/* Words that may be left out in the text are left out here. */
		if (n > 8 && (symbols[i] == 0x5B57 || symbols[i] == 0x7B2C || symbols[i] == 0x5E74))
			continue;
		add_place(s, symbols[i], symbols[i]);
	}
	if (s->nplaces == first)
		return;
	if (number)
		add_place(s, 0, 0)->no_digit = true;
	s->places[first].begins = true;
	s->places[s->nplaces - 1].ends = pattern;
}

static void
prepare(Search *s, int patterns)
{
	s->words = (s->nplaces + WORD_BITS - 1) / WORD_BITS;
	s->begins = palloc0(s->words * sizeof(uint64));
	s->ends = palloc0(s->words * sizeof(uint64));
	s->other = palloc0(s->words * sizeof(uint64));
	for (int d = 0; d < 10; d++)
		s->digits[d] = palloc0(s->words * sizeof(uint64));
	for (int i = 0; i < s->nplaces; i++)
	{
		const Place *place = &s->places[i];
		uint64		bit = UINT64CONST(1) << (i % WORD_BITS);

		if (place->begins)
			s->begins[i / WORD_BITS] |= bit;
		if (place->ends)
			s->ends[i / WORD_BITS] |= bit;
		if (place->no_digit)
			s->other[i / WORD_BITS] |= bit;
		for (pg_wchar d = 0; d < 10; d++)
			if (!place->no_digit && place->first <= '0' + d && place->last >= '0' + d)
				s->digits[d][i / WORD_BITS] |= bit;
	}
	s->reach = palloc0(sizeof(uint64) * s->words * WINDOW);
	s->scratch = palloc0(sizeof(uint64) * s->words);
	s->found = palloc0(sizeof(bool) * (patterns + 1));
}

/* ---- walking ---------------------------------------------------------------- */

/* One symbol further: which places of patterns are reached from those in set. */
static void
advance(Search *s, uint64 *set, pg_wchar symbol)
{
	uint64		carry = 0;
	const uint64 *mask = symbol >= '0' && symbol <= '9' ? s->digits[symbol - '0'] : s->other;
	bool		letter = mask == s->other;

	for (int w = 0; w < s->words; w++)
	{
		uint64		next = (set[w] << 1) | carry | s->begins[w];
		uint64		stays = next & mask[w];

		carry = set[w] >> (WORD_BITS - 1);
		/* Letters are many: the places that could accept one are looked at. */
		if (letter && symbol != TEXT_END)
		{
			uint64		open = next & ~mask[w];

			while (open)
			{
				int			bit = pg_rightmost_one_pos64(open);

				open &= open - 1;
				if (s->places[w * WORD_BITS + bit].first == symbol)
					stays |= UINT64CONST(1) << bit;
			}
		}
		set[w] = stays;
		for (uint64 ended = stays & s->ends[w]; ended; ended &= ended - 1)
			s->found[s->places[w * WORD_BITS + pg_rightmost_one_pos64(ended)].ends] = true;
	}
}

/* An edge: from a node, over symbols, to another. */
static void
add_edge(Search *s, int from, int to, const pg_wchar *symbols, int n)
{
	uint64	   *target = s->reach + (size_t) (to % WINDOW) * s->words;

	if (to - from >= WINDOW)
		return;
	memcpy(s->scratch, s->reach + (size_t) (from % WINDOW) * s->words, s->words * sizeof(uint64));
	for (int i = 0; i < n; i++)
		advance(s, s->scratch, symbols[i]);
	for (int w = 0; w < s->words; w++)
		target[w] |= s->scratch[w];
}

/* The edges by which a character, once it has been read, can be understood. */
static void
add_character(Search *s, int from, int to, pg_wchar c)
{
	pg_wchar	symbols[FOLD_MAX * 2];
	int			n = fold(c, symbols);
	int			digit = other_digit(c);

	add_edge(s, from, to, symbols, n);
	if (n > 0 && may_separate(c))
		add_edge(s, from, to, NULL, 0);
	if (digit >= 0)
	{
		symbols[0] = '0' + digit;
		add_edge(s, from, to, symbols, 1);
	}
}

/* ---- codes ------------------------------------------------------------------ */

static int
hex_value(pg_wchar c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The number that n characters write; -1 where they write none that is a character. */
static int
number_of(const Read *at, int n, int base)
{
	int			value = 0;

	if (n < 1 || n > 40)
		return -1;
	for (int i = 0; i < n; i++)
	{
		int			digit = hex_value(at[i].c);

		if (digit < 0 || digit >= base || value > 0x10FFFF)
			return -1;
		value = value * base + digit;
	}
	return value > 0x10FFFF ? -1 : value;
}

/* What &name; stands for: a letter with a mark or in another face is the letter, some are signs of codes, the others nothing. */
static pg_wchar
named(const Read *at, int n)
{
	static const struct
	{
		const char *name;
		pg_wchar	c;
	}			known[] =
	{
		{"amp", '&'}, {"AMP", '&'}, {"num", '#'}, {"semi", ';'}, {"percnt", '%'}, {"bsol", '\\'}, {"equals", '='},
		{"lt", '<'}, {"LT", '<'}, {"gt", '>'}, {"GT", '>'}, {"lpar", '('}, {"rpar", ')'}, {"lsqb", '['}, {"rsqb", ']'},
		{"lcub", '{'}, {"rcub", '}'},
		{"sup1", '1'}, {"sup2", '2'}, {"sup3", '3'}
	};
	static const char *const faces[] = {"acute", "grave", "circ", "tilde", "uml", "ring", "cedil", "caron", "breve", "macr",
	"ogon", "dot", "slash", "strok", "opf", "fr", "scr"};
	char		name[41];

	for (int i = 0; i < n; i++)
	{
		if (at[i].c >= 0x80)
			return 0;
		name[i] = (char) at[i].c;
	}
	name[n] = '\0';
	for (int i = 0; i < lengthof(known); i++)
		if (strcmp(known[i].name, name) == 0)
			return known[i].c;
	for (int i = 0; i < lengthof(faces); i++)
		if (n > 1 && strcmp(faces[i], name + 1) == 0)
			return (pg_wchar) name[0];
	return ' ';
}

static bool
is_ascii_name(pg_wchar c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/*
 * Whether the last of n characters ends a code.  Returns how many characters the
 * code has, 0 for none, and what it stands for.
 */
static int
code_at_end(const Read *read, int n, pg_wchar *c)
{
	const Read *end = read + n - 1;
	int			value;

	if (end->c == ';')
	{
		int			k = 1;

		while (k < 40 && k < n && (is_ascii_name(end[-k].c) || end[-k].c == '#'))
			k++;
		if (k >= n || k < 2 || end[-k].c != '&')
			return 0;
		if (end[-k + 1].c == '#')
		{
			if (k > 2 && (end[-k + 2].c == 'x' || end[-k + 2].c == 'X'))
				value = number_of(end - k + 3, k - 3, 16);
			else
				value = number_of(end - k + 2, k - 2, 10);
			if (value < 0)
				return 0;
			*c = (pg_wchar) value;
		}
		else
			*c = named(end - k + 1, k - 1);
		return k + 1;
	}
	if (end->c == '}')
	{
		int			k = 1;

		while (k < 10 && k < n && hex_value(end[-k].c) >= 0)
			k++;
		if (k + 2 >= n || end[-k].c != '{' || (end[-k - 1].c != 'u' && end[-k - 1].c != 'x') || end[-k - 2].c != '\\' ||
			(value = number_of(end - k + 1, k - 1, 16)) < 0)
			return 0;
		*c = (pg_wchar) value;
		return k + 3;
	}
	if (hex_value(end->c) >= 0)
	{
		/* %uXXXX \uXXXX \UXXXXXXXX */
		if (n >= 10 && end[-8].c == 'U' && end[-9].c == '\\' && (value = number_of(end - 7, 8, 16)) >= 0)
		{
			*c = (pg_wchar) value;
			return 10;
		}
		if (n >= 6 && (end[-4].c == 'u' || end[-4].c == 'U') && (end[-5].c == '%' || end[-5].c == '\\') &&
			(value = number_of(end - 3, 4, 16)) >= 0)
		{
			*c = (pg_wchar) value;
			return 6;
		}
		/* %XX =XX \xXX */
		if (n >= 3 && (end[-2].c == '%' || end[-2].c == '=') && (value = number_of(end - 1, 2, 16)) >= 0)
		{
			*c = value < 0x80 ? (pg_wchar) value : BYTE_BASE + (pg_wchar) value;
			return 3;
		}
		if (n >= 4 && end[-2].c == 'x' && end[-3].c == '\\' && (value = number_of(end - 1, 2, 16)) >= 0)
		{
			*c = value < 0x80 ? (pg_wchar) value : BYTE_BASE + (pg_wchar) value;
			return 4;
		}
	}
	/* Bytes of one character in UTF-8 */
	if (end->c >= BYTE_BASE)
	{
		unsigned char bytes[4];

		for (int k = 1; k <= 4 && k <= n && end[1 - k].c >= BYTE_BASE; k++)
		{
			for (int i = 0; i < k; i++)
				bytes[i] = (unsigned char) (end[1 - k + i].c - BYTE_BASE);
			if (k > 1 && pg_utf_mblen(bytes) == k && pg_utf8_islegal(bytes, k))
			{
				*c = utf8_to_unicode(bytes);
				return k;
			}
		}
	}
	/* Two halves of a character in UTF-16 */
	if (end->c >= 0xDC00 && end->c <= 0xDFFF && n > 1 && end[-1].c >= 0xD800 && end[-1].c <= 0xDBFF)
	{
		*c = 0x10000 + ((end[-1].c - 0xD800) << 10) + (end->c - 0xDC00);
		return 2;
	}
	return 0;
}

/* &#51 without its semicolon: how many characters, and which; it may go on. */
static int
open_reference(const Read *read, int n, pg_wchar *c)
{
	const Read *end = read + n - 1;
	int			k = 0;
	int			value;

	if (hex_value(end->c) < 0)
		return 0;
	while (k < 8 && k < n && hex_value(end[-k].c) >= 0)
		k++;
	if (k + 1 < n && end[-k].c == '#' && end[-k - 1].c == '&')
		value = number_of(end - k + 1, k, 10);
	else if (k + 2 < n && (end[-k].c == 'x' || end[-k].c == 'X') && end[-k - 1].c == '#' && end[-k - 2].c == '&')
	{
		value = number_of(end - k + 1, k, 16);
		k++;
	}
	else
		return 0;
	if (value < 0)
		return 0;
	*c = (pg_wchar) value;
	return k + 2;
}

/* Walks through a text, and keeps what it comes to in read; returns how many characters that is. */
static int
walk(Search *s, const pg_wchar *text, int n, Read *read)
{
	pg_wchar	end = TEXT_END;
	int			nread = 0;
	int			tag = -1;
	int			comment = -1;
	int			link = -1;

	memset(s->reach, 0, sizeof(uint64) * s->words * WINDOW);
	/* The beginning of a text is no digit. */
	advance(s, s->reach, end);
	for (int i = 0; i < n; i++)
	{
		int			to = i + 1;
		pg_wchar	c = text[i];
		int			k;

		if (i % 4096 == 0)
			CHECK_FOR_INTERRUPTS();
		memset(s->reach + (size_t) (to % WINDOW) * s->words, 0, s->words * sizeof(uint64));
		add_character(s, i, to, c);
		read[nread].c = c;
		read[nread++].start = i;
		if ((k = open_reference(read, nread, &c)) > 0)
			add_character(s, read[nread - k].start, to, c);
		while ((k = code_at_end(read, nread, &c)) > 0)
		{
			nread -= k - 1;
			read[nread - 1].c = c;
			add_character(s, read[nread - 1].start, to, c);
		}

		/* What is not seen of a page: tags, comments, addresses of links */
		if (text[i] == '<')
		{
			tag = i;
			if (i + 3 < n && text[i + 1] == '!' && text[i + 2] == '-' && text[i + 3] == '-')
				comment = i;
		}
		else if (text[i] == '>' && tag >= 0)
		{
			add_edge(s, tag, to, NULL, 0);
			if (comment >= 0)
				add_edge(s, comment, to, NULL, 0);
		}
		else if (text[i] == '(' && i > 0 && text[i - 1] == ']')
			link = i;
		else if (text[i] == ')' && link >= 0)
			add_edge(s, link, to, NULL, 0);
	}
	advance(s, s->reach + (size_t) (n % WINDOW) * s->words, end);
	return nread;
}

/* ---- numbers of organizations ----------------------------------------------- */

/* Whether there is a unified social credit code among the letters and digits. */
static bool
has_unified_code(const char *symbols, int n)
{
	for (int i = 0; i + 18 <= n; i++)
	{
		bool		shaped = true;
		char		number[19];

		for (int j = 0; j < 18 && shaped; j++)
		{
			char		c = symbols[i + j];

			shaped = (c >= '0' && c <= '9') ||
				((j < 2 || j > 7) && c >= 'A' && c <= 'Z' && strchr("IOSVZ", c) == NULL);
		}
		if (!shaped)
			continue;
		memcpy(number, symbols + i, 18);
		number[18] = '\0';
		if (check_unified_code(number).fault == 0)
			return true;
	}
	return false;
}

/* The letters and digits of what was read; those beyond ASCII as one that no number has. */
static int
bare_symbols(const Read *read, int n, char *symbols)
{
	pg_wchar	folded[FOLD_MAX * 2];
	int			length = 0;

	for (int i = 0; i < n; i++)
	{
		int			k = fold(read[i].c, folded);

		/* No character of fewer than two bytes comes to more than one letter. */
		for (int j = 0; j < k; j++)
			symbols[length++] = folded[j] < 0x80 ? (char) folded[j] : '~';
	}
	return length;
}

/* ---- for SQL ----------------------------------------------------------------- */

/*
 * credit.told(text text, said text[]) -> integer: which of these a text tells,
 * from 1; 0: a number of a person or an organization, by its shape and check
 * characters; NULL: nothing.
 */
PG_FUNCTION_INFO_V1(credit_told);
Datum
credit_told(PG_FUNCTION_ARGS)
{
	text	   *value = PG_GETARG_TEXT_PP(0);
	ArrayType  *said = PG_GETARG_ARRAYTYPE_P(1);
	char	   *utf8 = pg_server_to_any(text_to_cstring(value), VARSIZE_ANY_EXHDR(value), PG_UTF8);
	size_t		bytes = strlen(utf8);
	Search		search = {0};
	Datum	   *elements;
	bool	   *nulls;
	int			nsaid;
	int			n = 0;
	int			nread;
	bool		backwards = false;
	pg_wchar   *wide;
	Read	   *read;
	char	   *symbols;
	bool		number = false;

	deconstruct_array(said, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &nsaid);
	add_person_numbers(&search, 1);
	for (int i = 0; i < nsaid; i++)
	{
		char	   *pattern;

		if (nulls[i])
			continue;
		pattern = TextDatumGetCString(elements[i]);
		add_text(&search, pg_server_to_any(pattern, strlen(pattern), PG_UTF8), i + 2);
	}
	prepare(&search, nsaid + 1);

	wide = MemoryContextAllocHuge(CurrentMemoryContext, (bytes + 1) * sizeof(pg_wchar));
	for (const unsigned char *p = (const unsigned char *) utf8; *p; p += pg_utf_mblen(p))
	{
		wide[n] = utf8_to_unicode(p);
		/* Marks that turn the direction round */
		backwards |= wide[n] == 0x202E || wide[n] == 0x2067 || wide[n] == 0x202B;
		n++;
	}
	read = MemoryContextAllocHuge(CurrentMemoryContext, (n + 1) * sizeof(Read));
	symbols = MemoryContextAllocHuge(CurrentMemoryContext, (size_t) n * FOLD_MAX + 1);

	for (int pass = 0; pass < (backwards ? 2 : 1); pass++)
	{
		if (pass == 1)
			for (int i = 0; i < n / 2; i++)
			{
				pg_wchar	c = wide[i];

				wide[i] = wide[n - 1 - i];
				wide[n - 1 - i] = c;
			}
		nread = walk(&search, wide, n, read);
		number |= has_unified_code(symbols, bare_symbols(read, nread, symbols));
		for (int i = 0; i < n; i++)
			read[i].c = wide[i];
		number |= has_unified_code(symbols, bare_symbols(read, n, symbols));
	}

	if (number || search.found[1])
		PG_RETURN_INT32(0);
	for (int i = 0; i < nsaid; i++)
		if (search.found[i + 2])
			PG_RETURN_INT32(i + 1);
	PG_RETURN_NULL();
}
