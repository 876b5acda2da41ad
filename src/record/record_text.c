/*-------------------------------------------------------------------------
 *
 * record_text.c
 *	  The text of a pushed record: whether it is JSON.
 *
 * The inbox takes any text, because one bad line must not keep out the
 * thousands around it; it becomes a reject like any other bad record.  So
 * nothing here raises an error for what the text says.  The server's json input
 * cannot be used for the check: before version 16 it can only raise errors.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/jsonapi.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"

#include "base/blank.h"
#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"
#include "record/record_text.h"

/* More than any record needs, and far less than exhausts the stack. */
#define MAX_DEPTH		64
/* jsonb keeps numbers as numeric, which longer ones and those with a large exponent may overflow. */
#define MAX_NUMBER		40

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* Semantic actions report by their result since version 16. */
#if PG_VERSION_NUM >= 160000
typedef JsonParseErrorType JsonActionResult;
#define JSON_ACTION_DONE JSON_SUCCESS
#else
typedef void JsonActionResult;
#define JSON_ACTION_DONE
#endif

/* A member of an object that is being read. */
typedef struct SeenName
{
	char	   *name;
	const char *value;
	int			bytes;
} SeenName;

typedef struct SeenObject
{
	SeenName   *names;
	int			count;
	int			space;
} SeenObject;

typedef struct Reading
{
	JsonLexContext *lex;
	SeenObject	object[MAX_DEPTH + 1];
	int			depth;
	char	   *field;			/* the record's member that is being read */
	List	   *repeats;
} Reading;

static JsonActionResult
object_begins(void *state)
{
	Reading    *r = state;

	r->object[++r->depth].count = 0;
	return JSON_ACTION_DONE;
}

static JsonActionResult
member_begins(void *state, char *name, bool isnull)
{
	Reading    *r = state;
	SeenObject *object = &r->object[r->depth];

	if (r->depth == 1)
		r->field = name;
	if (object->count == object->space)
	{
		object->space = Max(16, object->space * 2);
		object->names = object->names == NULL ? palloc(object->space * sizeof(SeenName)) :
			repalloc(object->names, object->space * sizeof(SeenName));
	}
	object->names[object->count++] = (SeenName)
	{
		name, r->lex->token_start, 0
	};
	return JSON_ACTION_DONE;
}

static JsonActionResult
member_ends(void *state, char *name, bool isnull)
{
	Reading    *r = state;
	SeenObject *object = &r->object[r->depth];
	SeenName   *member = &object->names[object->count - 1];

	member->bytes = r->lex->prev_token_terminator - member->value;
	return JSON_ACTION_DONE;
}

static int
compare_seen(const void *a, const void *b)
{
	return strcmp(((const SeenName *) a)->name, ((const SeenName *) b)->name);
}

/* The same member twice with the same value says it once. */
static JsonActionResult
object_ends(void *state)
{
	Reading    *r = state;
	SeenObject *object = &r->object[r->depth--];

	qsort(object->names, object->count, sizeof(SeenName), compare_seen);
	for (int i = 1; i < object->count; i++)
	{
		const SeenName *a = &object->names[i - 1];
		const SeenName *b = &object->names[i];

		if (strcmp(a->name, b->name) == 0 && (a->bytes != b->bytes || memcmp(a->value, b->value, a->bytes) != 0))
		{
			RepeatedName *repeated = palloc(sizeof(RepeatedName));

			repeated->field = r->depth == 0 ? b->name : r->field;
			repeated->name = b->name;
			r->repeats = lappend(r->repeats, repeated);
		}
	}
	return JSON_ACTION_DONE;
}

/* The place of a byte, in characters from 1. */
static int
place_of(const char *json, const char *at)
{
	return pg_mbstrlen_with_len(json, at - json) + 1;
}

static char *
say(const char *fmt, int place)
{
	return psprintf(message_coded(fmt), place);
}

/*
 * jsonb refuses some well-formed JSON, by depth and by the range of numbers;
 * false for what it may refuse.
 */
static bool
is_within_limits(const char *json, int len, char **why)
{
	bool		in_string = false;
	int			depth = 0;
	int			number = 0;
	int			start = 0;

	for (int i = 0; i < len; i++)
	{
		char		c = json[i];

		if (i % 65536 == 0)
			CHECK_FOR_INTERRUPTS();
		if (in_string)
		{
			if (c == '\\')
				i++;
			else if (c == '"')
				in_string = false;
			continue;
		}
		in_string = c == '"';
		if (c == '{' || c == '[')
			depth++;
		else if (c == '}' || c == ']')
			depth--;
		if (depth > MAX_DEPTH)
		{
			*why = say(gettext_noop("the record is nested deeper than %d levels"), MAX_DEPTH);
			return false;
		}
		if (number > 0 && (c == 'e' || c == 'E'))
		{
			int			exponent = 0;
			int			digits = 0;

			i++;
			if (i < len && (json[i] == '+' || json[i] == '-'))
				i++;
			for (; i < len && json[i] >= '0' && json[i] <= '9'; i++)
				if (digits++ < 5)
					exponent = exponent * 10 + (json[i] - '0');
			i--;
			if (digits > 4 || exponent > MAX_NUMBER)
				number = MAX_NUMBER;
		}
		if (number == 0)
			start = i;
		number = (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' ? number + (number > 0 || (c != 'e' && c != 'E')) : 0;
		if (number > MAX_NUMBER)
		{
			*why = say(gettext_noop("the record has a number at character %d that is longer than any of a record"), place_of(json, json + start));
			return false;
		}
	}
	return true;
}

/* Why a text is no JSON; "at": where the server stopped reading. */
static char *
fault_text(JsonParseErrorType fault, const char *json, int len, const char *at, const char *token_end)
{
	int			first = 0;

	while (first < len && (json[first] == ' ' || json[first] == '\t' || json[first] == '\r' || json[first] == '\n'))
		first++;
	if (text_is_blank(json, len))
		return pstrdup(message_coded("the record is empty"));
	switch (fault)
	{
		case JSON_UNICODE_CODE_POINT_ZERO:
			return say(gettext_noop("the record has \\u0000 at character %d, which no text can hold"), place_of(json, at));
		case JSON_UNICODE_HIGH_SURROGATE:
		case JSON_UNICODE_LOW_SURROGATE:
		case JSON_UNICODE_ESCAPE_FORMAT:
			return say(gettext_noop("the record has half a character at character %d, as \\ud800 without what belongs to it"), place_of(json, at));
		case JSON_ESCAPING_REQUIRED:
			return say(gettext_noop("the record has a line break or another control character inside a text at character %d: in JSON it is written \\n"), place_of(json, at));
		case JSON_ESCAPING_INVALID:
			return say(gettext_noop("the record has a backslash at character %d that begins no character of JSON: a backslash is written twice"), place_of(json, at));
		default:
			break;
	}
	if (strchr("{[\"", json[first]) == NULL)
		return pstrdup(message_coded("the record does not begin with \"{\": it is no JSON, as a line of CSV is none"));
	if (at == NULL || at >= json + len || (*at == '"' && token_end >= json + len))
		return pstrdup(message_coded("the record ends in the middle: it was cut off"));
	if (fault == JSON_EXPECTED_END && *at == ',')
		return pstrdup(message_coded("a comma stands behind the record: write one record a line, and nothing behind it"));
	if (fault == JSON_EXPECTED_END)
		return say(gettext_noop("something stands behind the record from character %d on: write one record a line"), place_of(json, at));
	return say(gettext_noop("the record is no JSON from character %d on"), place_of(json, at));
}

/* The record's text without a byte-order mark, with which some programs begin a file. */
static void
record_bytes(text *record, char **json, int *len)
{
	*json = VARDATA_ANY(record);
	*len = VARSIZE_ANY_EXHDR(record);
	if (*len >= 3 && memcmp(*json, BYTE_ORDER_MARK, 3) == 0)
	{
		*json += 3;
		*len -= 3;
	}
}

static bool
is_json(char *json, int len, char **why, List * *repeats)
{
	Reading    *reading = palloc0(sizeof(Reading));
	JsonSemAction actions = {.semstate = reading,.object_start = object_begins,.object_end = object_ends,
	.object_field_start = member_begins,.object_field_end = member_ends};
	JsonParseErrorType fault;

	if (!is_within_limits(json, len, why))
		return false;
#if PG_VERSION_NUM >= 170000
	reading->lex = makeJsonLexContextCstringLen(NULL, json, len, GetDatabaseEncoding(), true);
#else
	reading->lex = makeJsonLexContextCstringLen(json, len, GetDatabaseEncoding(), true);
#endif
	fault = pg_parse_json(reading->lex, &actions);
	if (fault != JSON_SUCCESS)
		*why = fault_text(fault, json, len, reading->lex->token_start, reading->lex->token_terminator);
	*repeats = reading->repeats;
	return fault == JSON_SUCCESS;
}

Jsonb *
record_from_text(text *record, char **why, List * *repeats)
{
	char	   *json;
	int			len;

	record_bytes(record, &json, &len);
	if (!is_json(json, len, why, repeats))
		return NULL;
	return DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(pnstrdup(json, len))));
}

/*
 * credit.record_json(text) -> json
 *
 * The record as it was sent; text that is no JSON as a JSON string.  NULL
 * gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_record_json);
Datum
credit_record_json(PG_FUNCTION_ARGS)
{
	text	   *record = PG_GETARG_TEXT_PP(0);
	StringInfoData quoted;
	char	   *json;
	int			len;
	char	   *why;
	List	   *repeats;

	record_bytes(record, &json, &len);
	if (is_json(json, len, &why, &repeats))
		PG_RETURN_TEXT_P(cstring_to_text_with_len(json, len));
	initStringInfo(&quoted);
	escape_json(&quoted, text_to_cstring(record));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(quoted.data, quoted.len));
}

/*
 * credit.record_text(json) -> text
 *
 * A record of a list as it is kept: as jsonb prints it, so that the same record
 * is the same however it is spaced; as it was sent where jsonb would not say
 * what it says, or cannot.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_record_text);
Datum
credit_record_text(PG_FUNCTION_ARGS)
{
	text	   *record = PG_GETARG_TEXT_PP(0);
	char	   *why;
	List	   *repeats = NIL;
	Jsonb	   *jsonb = record_from_text(record, &why, &repeats);

	if (jsonb == NULL || repeats != NIL)
		PG_RETURN_TEXT_P(record);
	PG_RETURN_TEXT_P(cstring_to_text(JsonbToCString(NULL, &jsonb->root, VARSIZE(jsonb))));
}
