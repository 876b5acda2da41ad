/*-------------------------------------------------------------------------
 *
 * message_code.c
 *	  Reasons in codes, as tables keep them, and in words, as they are read.
 *
 * In codes, a sentence is SENTENCE_BEGIN, the code of its message, what goes in
 * behind a PART_BEGIN each, and SENTENCE_END; what goes in may be such a sentence
 * again.  These are control characters, because none of our messages has them
 * and nobody else wants them: whoever writes them all the same writes a sentence
 * of ours at most, with words of theirs in it.
 *
 * What is kept is never a format: its code finds a message of the table, and
 * what goes in is copied.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"

#define SENTENCE_BEGIN	'\002'
#define PART_BEGIN		'\037'
#define SENTENCE_END	'\003'

/* More goes into no message. */
#define PLACES_MAX	9

/* Sentences within each other. */
#define DEPTH_MAX	8

/* A message of our own has so much text beside what goes in, or the session's sentence may be any. */
#define LITERAL_MIN	6

static const struct
{
	const char *code;
	const char *message;
}			codes[] =
{
#define CODE(code, message) {#code, message},
	MESSAGE_CODES(CODE)
#undef CODE
};

typedef struct Span
{
	const char *from;
	size_t		length;
} Span;

/*
 * A place for what goes in, at the percent sign: its number, counted by "next"
 * where the message does not give it, and 's' or 'd'; 0 for a percent sign.
 */
static int
read_place(const char **message, int *next, char *type)
{
	const char *p = *message + 1;
	int			number = 0;

	if (*p == '%')
	{
		*message = p + 1;
		return 0;
	}
	if (*p >= '1' && *p <= '9' && p[1] == '$')
	{
		number = *p - '0';
		p += 2;
	}
	else
		number = ++*next;
	if ((*p != 's' && *p != 'd') || number > PLACES_MAX)
		elog(ERROR, "message takes something else than text and numbers: %s", *message);
	*type = *p;
	*message = p + 1;
	return number;
}

/* Which place has which type, 0 where there is none; the number of places. */
static int
read_places(const char *message, char type[PLACES_MAX + 1])
{
	int			next = 0;
	int			last = 0;

	memset(type, 0, PLACES_MAX + 1);
	while (*message)
		if (*message != '%')
			message++;
		else
		{
			char		found;
			int			number = read_place(&message, &next, &found);

			if (number > 0)
				type[number] = found;
			last = Max(last, number);
		}
	return last;
}

static int
find_message(const char *message)
{
	for (int i = 0; i < lengthof(codes); i++)
		if (strcmp(codes[i].message, message) == 0)
			return i;
	return -1;
}

static int
find_code(const char *code, size_t length)
{
	for (int i = 0; i < lengthof(codes); i++)
		if (strlen(codes[i].code) == length && memcmp(codes[i].code, code, length) == 0)
			return i;
	return -1;
}

const char *
message_coded(const char *message)
{
	int			found = find_message(message);
	bool		numbered = strstr(message, "%1$") != NULL || strstr(message, "%2$") != NULL;
	char		type[PLACES_MAX + 1];
	int			places;
	StringInfoData coded;

	if (found < 0)
		return dgettext(TEXTDOMAIN, message);
	places = read_places(message, type);
	initStringInfo(&coded);
	appendStringInfo(&coded, "%c%s", SENTENCE_BEGIN, codes[found].code);
	for (int i = 1; i <= places; i++)
	{
		appendStringInfoChar(&coded, PART_BEGIN);
		if (type[i] == 0)
			continue;
		appendStringInfoChar(&coded, '%');
		if (numbered)
			appendStringInfo(&coded, "%d$", i);
		appendStringInfoChar(&coded, type[i]);
	}
	appendStringInfoChar(&coded, SENTENCE_END);
	return coded.data;
}

const char *
message_translated(const char *message)
{
	return dgettext(TEXTDOMAIN, message);
}

/* The end of the sentence that begins here; NULL: there is none. */
static const char *
find_end(const char *from, const char *to)
{
	int			depth = 0;

	for (const char *p = from; p < to; p++)
	{
		if (*p == SENTENCE_BEGIN && ++depth > DEPTH_MAX)
			return NULL;
		if (*p == SENTENCE_END && --depth == 0)
			return p;
	}
	return NULL;
}

static void say(StringInfo said, const char *from, const char *to);

/* Says what stands between SENTENCE_BEGIN and SENTENCE_END; false where that is no sentence of ours. */
static bool
say_sentence(StringInfo said, const char *from, const char *to)
{
	Span		given[PLACES_MAX + 1] = {{0}};
	int			count = 0;
	int			depth = 0;
	int			next = 0;
	int			found;
	const char *message;

	given[0].from = from;
	for (const char *p = from; p <= to; p++)
	{
		if (p < to && *p == SENTENCE_BEGIN)
			depth++;
		else if (p < to && *p == SENTENCE_END)
			depth--;
		else if (p == to || (*p == PART_BEGIN && depth == 0))
		{
			given[count].length = p - given[count].from;
			if (p < to)
			{
				if (++count > PLACES_MAX)
					return false;
				given[count].from = p + 1;
			}
		}
	}

	/*
	 * A word of credit.word, which no catalog has, comes in English and in
	 * Chinese.
	 */
	if (given[0].length == strlen("word") && memcmp(given[0].from, "word", strlen("word")) == 0 && count == 2)
	{
		/* translator: the language that this catalog is in: en or zh */
		int			number = strcmp(dgettext(TEXTDOMAIN, "en"), "zh") == 0 ? 2 : 1;

		say(said, given[number].from, given[number].from + given[number].length);
		return true;
	}
	found = find_code(given[0].from, given[0].length);
	if (found < 0)
		return false;
	message = dgettext(TEXTDOMAIN, codes[found].message);
	while (*message)
		if (*message != '%')
			appendStringInfoChar(said, *message++);
		else
		{
			char		type;
			int			number = read_place(&message, &next, &type);

			if (number == 0)
				appendStringInfoChar(said, '%');
			else if (number <= count)
				say(said, given[number].from, given[number].from + given[number].length);
		}
	return true;
}

static void
say(StringInfo said, const char *from, const char *to)
{
	check_stack_depth();
	while (from < to)
	{
		const char *end = *from == SENTENCE_BEGIN ? find_end(from, to) : NULL;

		if (end != NULL && say_sentence(said, from + 1, end))
			from = end + 1;
		else
			appendStringInfoChar(said, *from++);
	}
}

char *
message_said(const char *kept)
{
	StringInfoData said;

	initStringInfo(&said);
	say(&said, kept, kept + strlen(kept));
	return said.data;
}

/*
 * Whether a sentence is this message, and what went into it: up to where the
 * message goes on the first time.
 */
static bool
match_message(const char *message, Span sentence, Span given[PLACES_MAX + 1], size_t *literal)
{
	const char *text = sentence.from;
	const char *end = sentence.from + sentence.length;
	Span	   *open = NULL;	/* what goes in here has not ended yet */
	int			next = 0;
	char		type = 's';

	*literal = 0;
	memset(given, 0, (PLACES_MAX + 1) * sizeof(Span));
	while (*message || open != NULL)
	{
		size_t		length = strcspn(message, "%");
		const char *here = text;

		if (open != NULL)
		{
			if (length > 0)
			{
				while (end - here >= (ptrdiff_t) length && memcmp(here, message, length) != 0)
					here++;
				/* The last of a message is the last of the sentence. */
				if (message[length] == '\0' && end - text >= (ptrdiff_t) length)
					here = end - length;
			}
			else if (*message == '\0')
				here = end;
			open->from = text;
			open->length = here - text;
			if (type == 'd' && (open->length == 0 || strspn(open->from, "-0123456789") < open->length))
				return false;
			open = NULL;
		}
		if (end - here < (ptrdiff_t) length || memcmp(here, message, length) != 0)
			return false;
		*literal += length;
		text = here + length;
		message += length;
		if (*message == '%')
		{
			int			number = read_place(&message, &next, &type);

			if (number == 0)
			{
				if (text == end || *text++ != '%')
					return false;
			}
			else
				open = &given[number];
		}
	}
	return text == end;
}

/* Appends a sentence of the session's language in codes; false: it is none of the table. */
static bool
code_sentence(StringInfo coded, Span sentence, int depth)
{
	Span		given[PLACES_MAX + 1];
	Span		place[PLACES_MAX + 1];	/* of the best so far */
	char		type[PLACES_MAX + 1];
	size_t		begin = 0;
	size_t		most = 0;
	int			best = -1;
	int			places;

	/*
	 * A sentence that holds another begins before it does: of two messages
	 * that fit, the one with more text in front, then the one with more in
	 * all.
	 */
	for (int i = 0; i < lengthof(codes); i++)
	{
		const char *message = dgettext(TEXTDOMAIN, codes[i].message);
		size_t		front = strcspn(message, "%");
		size_t		literal;

		if (match_message(message, sentence, given, &literal) &&
			(literal >= LITERAL_MIN || literal == sentence.length) &&
			(best < 0 || front > begin || (front == begin && literal > most)))
		{
			best = i;
			begin = front;
			most = literal;
			memcpy(place, given, sizeof(place));
		}
	}
	if (best < 0)
		return false;
	places = read_places(codes[best].message, type);
	appendStringInfo(coded, "%c%s", SENTENCE_BEGIN, codes[best].code);
	for (int i = 1; i <= places; i++)
	{
		appendStringInfoChar(coded, PART_BEGIN);
		if (place[i].length > 0 && (depth == DEPTH_MAX - 1 || !code_sentence(coded, place[i], depth + 1)))
			appendBinaryStringInfo(coded, place[i].from, place[i].length);
	}
	appendStringInfoChar(coded, SENTENCE_END);
	return true;
}

/*
 * credit.coded(message text) -> text
 *
 * The message in codes, for format(), where credit.message gives it in the
 * session's language.  Error for one that has no code.
 */
PG_FUNCTION_INFO_V1(credit_coded);
Datum
credit_coded(PG_FUNCTION_ARGS)
{
	char	   *message = text_to_cstring(PG_GETARG_TEXT_PP(0));

	if (find_message(message) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg_internal("message has no code: %s", message)));
	PG_RETURN_TEXT_P(cstring_to_text(message_coded(message)));
}

/*
 * credit.said(kept text) -> text
 *
 * What is kept in codes, in the session's language (lc_messages).  Words that
 * an earlier version kept, or that have no code, stay as they are.
 */
PG_FUNCTION_INFO_V1(credit_said);
Datum
credit_said(PG_FUNCTION_ARGS)
{
	text	   *kept = PG_GETARG_TEXT_PP(0);

	if (memchr(VARDATA_ANY(kept), SENTENCE_BEGIN, VARSIZE_ANY_EXHDR(kept)) == NULL)
		PG_RETURN_TEXT_P(kept);
	PG_RETURN_TEXT_P(cstring_to_text(message_said(text_to_cstring(kept))));
}

/*
 * credit.code_sentence(sentence text) -> text
 *
 * A sentence that this session's language has made, in codes: of an error that
 * was caught there is nothing else.  One that is not in the table as it is,
 * without characters that would make it another.
 */
PG_FUNCTION_INFO_V1(credit_code_sentence);
Datum
credit_code_sentence(PG_FUNCTION_ARGS)
{
	char	   *sentence = text_to_cstring(PG_GETARG_TEXT_PP(0));
	Span		whole = {sentence, strlen(sentence)};
	StringInfoData coded;

	for (char *p = sentence; *p; p++)
		if (*p == SENTENCE_BEGIN || *p == PART_BEGIN || *p == SENTENCE_END)
			*p = '?';
	initStringInfo(&coded);
	if (!code_sentence(&coded, whole, 0))
		appendBinaryStringInfo(&coded, sentence, whole.length);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(coded.data, coded.len));
}
