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

#include "base/compat.h"
#include "record/record_text.h"

/* More than any record needs, and far less than exhausts the stack. */
#define MAX_DEPTH		64
/* jsonb keeps numbers as numeric, which longer ones and those with an exponent may overflow. */
#define MAX_NUMBER		40

/*
 * jsonb refuses some well-formed JSON, by depth and by the range of numbers;
 * false for what it may refuse.  *keys is the number of the outermost object's
 * keys, repeated ones included.
 */
static bool
is_within_limits(const char *json, int len, int *keys)
{
	bool		in_string = false;
	int			depth = 0;
	int			number = 0;

	*keys = 0;

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
		*keys += c == ':' && depth == 1;
		if (c == '{' || c == '[')
			depth++;
		else if (c == '}' || c == ']')
			depth--;
		if (number > 0 && (c == 'e' || c == 'E'))
			return false;
		number = (c >= '0' && c <= '9') || c == '.' ? number + 1 : 0;
		if (depth > MAX_DEPTH || number > MAX_NUMBER)
			return false;
	}
	return true;
}

static bool
is_json(text *record, int *keys)
{
	char	   *json = VARDATA_ANY(record);
	int			len = VARSIZE_ANY_EXHDR(record);
	JsonLexContext *lex;

	if (!is_within_limits(json, len, keys))
		return false;
#if PG_VERSION_NUM >= 170000
	lex = makeJsonLexContextCstringLen(NULL, json, len, GetDatabaseEncoding(), true);
#else
	lex = makeJsonLexContextCstringLen(json, len, GetDatabaseEncoding(), true);
#endif
	return pg_parse_json(lex, &nullSemAction) == JSON_SUCCESS;
}

/* Repeated keys show in the count: jsonb has each only once. */
Jsonb *
record_from_text(text *record, bool *repeats)
{
	int			keys;
	Jsonb	   *result;

	if (!is_json(record, &keys))
		return NULL;
	result = DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(text_to_cstring(record))));
	*repeats = JB_ROOT_IS_OBJECT(result) && JB_ROOT_COUNT(result) != keys;
	return result;
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
	int			keys;

	if (is_json(record, &keys))
		PG_RETURN_TEXT_P(record);
	initStringInfo(&quoted);
	escape_json(&quoted, text_to_cstring(record));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(quoted.data, quoted.len));
}
