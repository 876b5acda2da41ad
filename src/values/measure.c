/*-------------------------------------------------------------------------
 *
 * measure.c
 *	  The type credit.measure: a plan's code and a number in the plan.
 *
 * Eight bytes by value: the code as a number in base 38 over its ten places
 * (nothing, hyphen, digits, letters, in that order, the first a letter), then
 * twelve bits of number.  Compared as an unsigned number it orders by the
 * code's text and then by number, so 4 comes before 10.  Whether a plan has the
 * measure is not asked here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "port/pg_bswap.h"
#include "utils/builtins.h"
#include "utils/sortsupport.h"

#include "base/compat.h"
#include "base/message.h"
#include "values/measure.h"

#define BASE		38
#define NUMBER_BITS	12

/* 38 to the ninth: the weight of the first place */
#define FIRST_PLACE	UINT64CONST(165216101262848)

static const char alphabet[] = "-0123456789abcdefghijklmnopqrstuvwxyz";

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int
measure_number(Measure measure)
{
	return (int) (measure & MEASURE_NUMBER_MAX);
}

static void
measure_code(Measure measure, char code[MEASURE_CODE_MAX + 1])
{
	uint64		rest = measure >> NUMBER_BITS;
	uint64		place = FIRST_PLACE;
	int			len = 0;

	code[len++] = (char) ('a' + rest / place);
	rest %= place;
	while (rest > 0)
	{
		place /= BASE;
		code[len++] = alphabet[rest / place - 1];
		rest %= place;
	}
	code[len] = '\0';
}

void
measure_to_cstring(Measure measure, char *buf)
{
	measure_code(measure, buf);
	buf += strlen(buf);
	*buf++ = '/';
	buf[pg_ultoa_n(measure_number(measure), buf)] = '\0';
}

/* The packed code and number; false where they are out of range. */
static bool
measure_make(const char *code, int len, int number, Measure *result)
{
	uint64		packed = 0;
	uint64		place = FIRST_PLACE;

	if (len < 1 || len > MEASURE_CODE_MAX || number < 1 || number > MEASURE_NUMBER_MAX)
		return false;
	for (int i = 0; i < len; i++)
	{
		char		c = pg_ascii_tolower((unsigned char) code[i]);
		const char *at = c == '\0' ? NULL : strchr(alphabet, c);

		if (at == NULL || (i == 0 && !is_letter(c)))
			return false;
		packed += (i == 0 ? (uint64) (c - 'a') : (uint64) (at - alphabet + 1)) * place;
		place /= BASE;
	}
	*result = packed << NUMBER_BITS | (uint64) number;
	return true;
}

/* Whether measure_make gives this for some code and number. */
static bool
measure_valid(Measure measure)
{
	char		code[MEASURE_CODE_MAX + 1];
	Measure		again;
	uint64		rest = (measure >> NUMBER_BITS) % FIRST_PLACE;

	if ((measure >> NUMBER_BITS) / FIRST_PLACE > 'z' - 'a')
		return false;

	/*
	 * after the code's end there is nothing: a gap would print as no
	 * character
	 */
	for (uint64 place = FIRST_PLACE / BASE; rest > 0; place /= BASE)
	{
		if (rest / place == 0)
			return false;
		rest %= place;
	}
	measure_code(measure, code);
	return measure_make(code, strlen(code), measure_number(measure), &again) && again == measure;
}

/*
 * Reads code/number.  Returns NULL, or else what is wrong, in English, and *at
 * where it is, as a character from 1.
 */
static const char *
measure_parse(const char *str, Measure *result, int *at)
{
	const char *code = str + strspn(str, " ");
	const char *end = str + strlen(str);
	const char *slash;
	const char *digit;
	int			number = 0;

	while (end > code && end[-1] == ' ')
		end--;
	slash = memchr(code, '/', end - code);
	if (slash == NULL)
	{
		*at = pg_mbstrlen_with_len(str, end - str) + 1;
		return gettext_noop("a slash must stand between the plan's code and the number of the measure");
	}
	for (const char *c = code; c < slash; c++)
	{
		*at = c - str + 1;
		if (c == code ? !is_letter(*c) : strchr(alphabet, pg_ascii_tolower((unsigned char) *c)) == NULL)
			return gettext_noop("the plan's code must be a letter followed by letters, digits or hyphens");
	}
	*at = slash - str + 1;
	if (slash == code || slash - code > MEASURE_CODE_MAX)
		return gettext_noop("the plan's code must have one to ten characters");
	*at = slash - str + 2;
	if (slash + 1 == end)
		return gettext_noop("the number of the measure is missing");
	if (slash[1] == '0')
		return gettext_noop("the number of the measure must not begin with a zero");
	for (digit = slash + 1; digit < end; digit++)
	{
		*at = digit - str + 1;
		if (*digit < '0' || *digit > '9')
			return gettext_noop("behind the slash only digits can stand");
		number = number * 10 + (*digit - '0');
		if (number > MEASURE_NUMBER_MAX)
			return gettext_noop("the number of the measure must be between 1 and 4095");
	}
	(void) measure_make(code, slash - code, number, result);
	return NULL;
}

Measure
measure_from_network(const char *bytes)
{
	uint64		value;

	memcpy(&value, bytes, sizeof(value));
	return pg_ntoh64(value);
}

/*
 * The input as the message shows it: an ellipsis where it is long, or may be a
 * person's number that was given for the wrong argument.
 */
static const char *
shown(const char *str)
{
	int			digits = 0;

	for (const char *p = str; *p; p++)
		digits += *p >= '0' && *p <= '9';
	return digits > 6 || strlen(str) > 40 ? "..." : str;
}

/*
 * credit.measure_in(cstring) -> credit.measure: code/number, capital letters
 * of the code made small.  Error 22P02.
 */
PG_FUNCTION_INFO_V1(credit_measure_in);
Datum
credit_measure_in(PG_FUNCTION_ARGS)
{
	char	   *str = PG_GETARG_CSTRING(0);
	Measure		result;
	int			at;
	const char *problem = measure_parse(str, &result, &at);

	if (problem != NULL)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "credit.measure", shown(str)),
				 errdetail("At character %d: %s.", at, dgettext(TEXTDOMAIN, problem)),
				 errhint("Write it as laiwu/4.")));
	PG_RETURN_MEASURE(result);
}

/* credit.measure_out(credit.measure) -> cstring */
PG_FUNCTION_INFO_V1(credit_measure_out);
Datum
credit_measure_out(PG_FUNCTION_ARGS)
{
	char	   *buf = palloc(MEASURE_TEXT_MAX);

	measure_to_cstring(PG_GETARG_MEASURE(0), buf);
	PG_RETURN_CSTRING(buf);
}

/*
 * credit.measure_recv(internal) -> credit.measure: the eight bytes of
 * measure_send.  Error 22P03 for any that no text would have given.
 */
PG_FUNCTION_INFO_V1(credit_measure_recv);
Datum
credit_measure_recv(PG_FUNCTION_ARGS)
{
	Measure		result = (Measure) pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	if (!measure_valid(result))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type credit.measure")));
	PG_RETURN_MEASURE(result);
}

/* credit.measure_send(credit.measure) -> bytea: eight bytes, highest first. */
PG_FUNCTION_INFO_V1(credit_measure_send);
Datum
credit_measure_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_MEASURE(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* credit.measure(text) -> credit.measure: the explicit cast; as measure_in. */
PG_FUNCTION_INFO_V1(credit_measure_from_text);
Datum
credit_measure_from_text(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(credit_measure_in, CStringGetDatum(text_to_cstring(PG_GETARG_TEXT_PP(0))));
}

/* credit.measure_text(credit.measure) -> text */
PG_FUNCTION_INFO_V1(credit_measure_text);
Datum
credit_measure_text(PG_FUNCTION_ARGS)
{
	char		buf[MEASURE_TEXT_MAX];

	measure_to_cstring(PG_GETARG_MEASURE(0), buf);
	PG_RETURN_TEXT_P(cstring_to_text(buf));
}

/* credit.measure_plan(credit.measure) -> text: the plan's code. */
PG_FUNCTION_INFO_V1(credit_measure_plan);
Datum
credit_measure_plan(PG_FUNCTION_ARGS)
{
	char		code[MEASURE_CODE_MAX + 1];

	measure_code(PG_GETARG_MEASURE(0), code);
	PG_RETURN_TEXT_P(cstring_to_text(code));
}

/* credit.measure_number(credit.measure) -> integer: the number in the plan. */
PG_FUNCTION_INFO_V1(credit_measure_number);
Datum
credit_measure_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(measure_number(PG_GETARG_MEASURE(0)));
}

/*
 * credit.make_measure(plan text, number integer) -> credit.measure.  Error
 * 22023 for a code or number out of range.
 */
PG_FUNCTION_INFO_V1(credit_make_measure);
Datum
credit_make_measure(PG_FUNCTION_ARGS)
{
	char	   *code = text_to_cstring(PG_GETARG_TEXT_PP(0));
	Measure		result;

	if (!measure_make(code, strlen(code), PG_GETARG_INT32(1), &result))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("plan \"%s\" and number %d do not make a measure", code, PG_GETARG_INT32(1)),
				 errhint("A code is a letter and at most nine letters, digits or hyphens; a number is between 1 and 4095.")));
	PG_RETURN_MEASURE(result);
}

/* Order, equality, hashing: those of the unsigned number. */

#define COMPARISON(name, test) \
	PG_FUNCTION_INFO_V1(credit_measure_##name); \
	Datum \
	credit_measure_##name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(PG_GETARG_MEASURE(0) test PG_GETARG_MEASURE(1)); \
	}

COMPARISON(eq, ==)
COMPARISON(ne, !=)
COMPARISON(lt, <)
COMPARISON(le, <=)
COMPARISON(gt, >)
COMPARISON(ge, >=)

PG_FUNCTION_INFO_V1(credit_measure_cmp);
Datum
credit_measure_cmp(PG_FUNCTION_ARGS)
{
	Measure		a = PG_GETARG_MEASURE(0);
	Measure		b = PG_GETARG_MEASURE(1);

	PG_RETURN_INT32(a < b ? -1 : a > b);
}

#if SIZEOF_DATUM < 8
static int
measure_compare(Datum x, Datum y, SortSupport ssup)
{
	Measure		a = DatumGetMeasure(x);
	Measure		b = DatumGetMeasure(y);

	return a < b ? -1 : a > b;
}
#endif

PG_FUNCTION_INFO_V1(credit_measure_sortsupport);
Datum
credit_measure_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

#if SIZEOF_DATUM >= 8
	/* the server has a specialized sort for this comparator */
	ssup->comparator = ssup_datum_unsigned_cmp;
#else
	ssup->comparator = measure_compare;
#endif
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(credit_measure_larger);
Datum
credit_measure_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_MEASURE(Max(PG_GETARG_MEASURE(0), PG_GETARG_MEASURE(1)));
}

PG_FUNCTION_INFO_V1(credit_measure_smaller);
Datum
credit_measure_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_MEASURE(Min(PG_GETARG_MEASURE(0), PG_GETARG_MEASURE(1)));
}

PG_FUNCTION_INFO_V1(credit_measure_hash);
Datum
credit_measure_hash(PG_FUNCTION_ARGS)
{
	Measure		measure = PG_GETARG_MEASURE(0);

	return hash_any((unsigned char *) &measure, sizeof(measure));
}

PG_FUNCTION_INFO_V1(credit_measure_hash_extended);
Datum
credit_measure_hash_extended(PG_FUNCTION_ARGS)
{
	Measure		measure = PG_GETARG_MEASURE(0);

	return hash_any_extended((unsigned char *) &measure, sizeof(measure), PG_GETARG_INT64(1));
}
