/*-------------------------------------------------------------------------
 *
 * subject_order.c
 *	  The type credit.subject: order, equality, hashing.
 *
 * The order is that of the bytes, which is that of the text byte by byte; see
 * identifier.c.  None of these functions can fail or reveal anything but its
 * result.  Equality and hashing are leakproof: an index can be used even where
 * row security or a security barrier view stands before the condition.  Order
 * is not.  Its result alone, counted over rows that the reader may not see,
 * finds a number by halving.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "port/pg_bswap.h"
#include "utils/sortsupport.h"

#include "base/compat.h"
#include "values/subject.h"

#define COMPARISON(name, operator) \
	PG_FUNCTION_INFO_V1(credit_subject_##name); \
	Datum \
	credit_subject_##name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(subject_compare(PG_GETARG_SUBJECT_P(0), PG_GETARG_SUBJECT_P(1)) operator 0); \
	}

COMPARISON(eq, ==)
COMPARISON(ne, !=)
COMPARISON(lt, <)
COMPARISON(le, <=)
COMPARISON(gt, >)
COMPARISON(ge, >=)

PG_FUNCTION_INFO_V1(credit_subject_cmp);
Datum
credit_subject_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(subject_compare(PG_GETARG_SUBJECT_P(0), PG_GETARG_SUBJECT_P(1)));
}

PG_FUNCTION_INFO_V1(credit_subject_larger);
Datum
credit_subject_larger(PG_FUNCTION_ARGS)
{
	Subject    *a = PG_GETARG_SUBJECT_P(0);
	Subject    *b = PG_GETARG_SUBJECT_P(1);

	PG_RETURN_SUBJECT_P(subject_compare(a, b) >= 0 ? a : b);
}

PG_FUNCTION_INFO_V1(credit_subject_smaller);
Datum
credit_subject_smaller(PG_FUNCTION_ARGS)
{
	Subject    *a = PG_GETARG_SUBJECT_P(0);
	Subject    *b = PG_GETARG_SUBJECT_P(1);

	PG_RETURN_SUBJECT_P(subject_compare(a, b) <= 0 ? a : b);
}

PG_FUNCTION_INFO_V1(credit_subject_hash);
Datum
credit_subject_hash(PG_FUNCTION_ARGS)
{
	return hash_any(PG_GETARG_SUBJECT_P(0)->data, sizeof(Subject));
}

PG_FUNCTION_INFO_V1(credit_subject_hash_extended);
Datum
credit_subject_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_any_extended(PG_GETARG_SUBJECT_P(0)->data, sizeof(Subject), PG_GETARG_INT64(1));
}

static int
sort_compare(Datum x, Datum y, SortSupport ssup)
{
	return subject_compare(DatumGetSubjectP(x), DatumGetSubjectP(y));
}

#if SIZEOF_DATUM == 8

/*
 * An abbreviated key: eight bytes that sort as the values do, as far as they
 * go.  The first eight bytes of the value would be nearly useless, because
 * people of one district share their division and the decade of their birth.
 * So each character gets as much room as the values that are possible there:
 *
 *	eleven bits		the form, or without one the first two characters, which
 *					tell companies (91 to 93) from people well enough
 *	beginning with 9	six digits of division, six characters after them
 *	others			fifteen digits, which makes a citizen number whole: its check
 *					character follows from them
 *	with a form		nearly nine characters
 *
 * A letter where there is room for a digit ends the key.  Where keys are equal,
 * the server compares the whole values.
 */
static Datum
abbreviate(Datum original, SortSupport ssup)
{
	static const uint8 rooms[2][IDENTIFIER_NUMBER_MAX - 2] =
	{
		{11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11},
		{11, 11, 11, 11, 11, 11, 37, 37, 37, 37, 37, 37}
	};
	const Subject *subject = DatumGetSubjectP(original);
	const uint8 *room;
	uint64		half[2];
	uint64		key = 0;
	unsigned	first;
	unsigned	second;
	bool		letter = false;

	memcpy(half, subject->data, sizeof(half));
	half[0] = pg_ntoh64(half[0]);
	half[1] = pg_ntoh64(half[1]);
#define CODE(i) ((unsigned) (half[(i) / 9] >> ((i) < 9 ? 50 - 6 * (i) : 58 - 6 * ((i) - 9)) & 0x3F))

	if (identifier_form(subject->data) != IDENTIFIER_BARE)
		return (Datum) ((uint64) (37 * 37 + identifier_form(subject->data)) << 53 |
						(half[0] & UINT64CONST(0x00FFFFFFFFFFFFFF)) >> 3);

	first = CODE(0);
	second = CODE(1);
	room = rooms[first == 1 + 9];
	for (int i = 2; i < IDENTIFIER_NUMBER_MAX && room[i - 2] != 0; i++)
	{
		unsigned	code = CODE(i);

		key *= room[i - 2];
		if (letter)
			continue;
		if (room[i - 2] == 37)
			key += code;
		else if (code > 10)
		{
			key += 10;
			letter = true;
		}
		else
			key += code - 1;
	}
#undef CODE
	return (Datum) ((uint64) (first * 37 + second) << 53 | key);
}

/* Whether to give up abbreviating: never, since it costs little and nearly always tells values apart. */
static bool
abbreviation_abort(int memtupcount, SortSupport ssup)
{
	return false;
}

#endif

PG_FUNCTION_INFO_V1(credit_subject_sortsupport);
Datum
credit_subject_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = sort_compare;
#if SIZEOF_DATUM == 8
	if (ssup->abbreviate)
	{
		ssup->comparator = ssup_datum_unsigned_cmp;
		ssup->abbrev_converter = abbreviate;
		ssup->abbrev_abort = abbreviation_abort;
		ssup->abbrev_full_comparator = sort_compare;
	}
#endif
	PG_RETURN_VOID();
}
