/*-------------------------------------------------------------------------
 *
 * subject_order.c
 *	  The type credit.subject: order, equality, hashing.
 *
 * The order is that of the bytes, which is that of the text byte by byte; see
 * identifier.c.  None of these functions can fail or tell anything but its
 * result, so all are leakproof and row security costs no index.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "port/pg_bswap.h"
#include "utils/sortsupport.h"

#include "compat.h"
#include "subject.h"

#define COMPARISON(name, test) \
	PG_FUNCTION_INFO_V1(credit_subject_##name); \
	Datum \
	credit_subject_##name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(subject_compare(PG_GETARG_SUBJECT_P(0), PG_GETARG_SUBJECT_P(1)) test); \
	}

COMPARISON(eq, == 0)
COMPARISON(ne, != 0)
COMPARISON(lt, < 0)
COMPARISON(le, <= 0)
COMPARISON(gt, > 0)
COMPARISON(ge, >= 0)

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

static int
compare_unsigned(Datum x, Datum y, SortSupport ssup)
{
	return x < y ? -1 : x > y;
}

/*
 * The first eight bytes hold the form and nine characters: division and three
 * digits of the birth year, or most of a unified code's division.  Where they
 * tie, the whole values are compared.
 */
static Datum
abbreviate(Datum original, SortSupport ssup)
{
	uint64		key;

	memcpy(&key, DatumGetSubjectP(original)->data, sizeof(key));
	return (Datum) pg_ntoh64(key);
}

/* Packing costs next to nothing, so it is never given up. */
static bool
abbreviation_abort(int memtupcount, SortSupport ssup)
{
	return false;
}

PG_FUNCTION_INFO_V1(credit_subject_sortsupport);
Datum
credit_subject_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = sort_compare;
#if SIZEOF_DATUM == 8
	if (ssup->abbreviate)
	{
		ssup->comparator = compare_unsigned;
		ssup->abbrev_converter = abbreviate;
		ssup->abbrev_abort = abbreviation_abort;
		ssup->abbrev_full_comparator = sort_compare;
	}
#endif
	PG_RETURN_VOID();
}
