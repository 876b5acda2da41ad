/*-------------------------------------------------------------------------
 *
 * text_limit.c
 *	  How long a text from outside may be: measuring.
 *
 * The table of limits is in text_limit.h.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "base/message.h"
#include "values/text_limit.h"

typedef enum LimitUnit
{
	CHARACTERS,
	BYTES
} LimitUnit;

#define TEXT_LIMIT_ROW(what, most, unit) {#what, most, unit},
static const struct
{
	const char *what;
	int			most;
	LimitUnit	unit;
}			limits[] =
{
	TEXT_LIMITS(TEXT_LIMIT_ROW)
};
#undef TEXT_LIMIT_ROW

TextLimit
text_limit_by_name(const char *what)
{
	int			i = 0;

	while (i < TEXT_LIMIT_COUNT && strcmp(limits[i].what, what) != 0)
		i++;
	return (TextLimit) i;
}

int
text_limit_most(TextLimit limit)
{
	return limits[limit].most;
}

bool
text_limit_in_bytes(TextLimit limit)
{
	return limits[limit].unit == BYTES;
}

bool
text_within(TextLimit limit, const char *text, size_t bytes)
{
	/*
	 * At most "most" bytes is always short enough.  More than that times the
	 * longest character is always too long.  Characters are counted only in
	 * between.
	 */
	if (bytes <= limits[limit].most)
		return true;
	if (limits[limit].unit == BYTES ||
		bytes > (size_t) limits[limit].most * pg_database_encoding_max_length())
		return false;
	return pg_mbstrlen_with_len(text, (int) bytes) <= limits[limit].most;
}

void
text_require(TextLimit limit, const char *text, size_t bytes)
{
	if (!text_within(limit, text, bytes))
		ereport(ERROR,
				(errcode(ERRCODE_STRING_DATA_RIGHT_TRUNCATION),
				 text_limit_in_bytes(limit) ?
				 errmsg("%s is longer than %d bytes", limits[limit].what, limits[limit].most) :
				 errmsg("%s is longer than %d characters", limits[limit].what, limits[limit].most),
				 errhint("Nothing is cut: give a shorter text, and the rest as a document.")));
}

/*
 * credit.text_limit(what text) -> integer: how many characters it may have, or
 * bytes of JSON; NULL where no limit has that name.
 */
PG_FUNCTION_INFO_V1(credit_text_limit);
Datum
credit_text_limit(PG_FUNCTION_ARGS)
{
	TextLimit	limit = text_limit_by_name(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	if (limit == TEXT_LIMIT_COUNT)
		PG_RETURN_NULL();
	PG_RETURN_INT32(text_limit_most(limit));
}

/*
 * credit.limited(value text, what text) -> text: the value, where it is no
 * longer than the limit of what it is; error 22001 otherwise.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_limited);
Datum
credit_limited(PG_FUNCTION_ARGS)
{
	text	   *value = PG_GETARG_TEXT_PP(0);
	char	   *what = text_to_cstring(PG_GETARG_TEXT_PP(1));
	TextLimit	limit = text_limit_by_name(what);

	if (limit == TEXT_LIMIT_COUNT)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg_internal("no limit has that name")));
	text_require(limit, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	PG_RETURN_TEXT_P(value);
}
