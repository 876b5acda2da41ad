/*-------------------------------------------------------------------------
 *
 * push_order.c
 *	  The order of a court's push numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "base/compat.h"

/* Skips the leading zeros of a run of digits; *end is where it ends. */
static const char *
digit_run(const char *s, const char **end)
{
	while (*s == '0' && isdigit((unsigned char) s[1]))
		s++;
	for (*end = s; isdigit((unsigned char) **end); (*end)++)
		;
	return s;
}

/*
 * credit.compare_push_no(text, text) -> integer: negative, zero or positive.
 * Runs of digits compare by value, whatever their length, the rest byte by
 * byte: 2020-9 comes before 2020-10.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_compare_push_no);
Datum
credit_compare_push_no(PG_FUNCTION_ARGS)
{
	const char *a = text_to_cstring(PG_GETARG_TEXT_PP(0));
	const char *b = text_to_cstring(PG_GETARG_TEXT_PP(1));

	while (*a && *b)
	{
		CHECK_FOR_INTERRUPTS();
		if (isdigit((unsigned char) *a) && isdigit((unsigned char) *b))
		{
			const char *a_end;
			const char *b_end;
			int			order;

			a = digit_run(a, &a_end);
			b = digit_run(b, &b_end);
			if (a_end - a != b_end - b)
				PG_RETURN_INT32(a_end - a < b_end - b ? -1 : 1);
			order = strncmp(a, b, a_end - a);
			if (order != 0)
				PG_RETURN_INT32(order < 0 ? -1 : 1);
			a = a_end;
			b = b_end;
		}
		else if (*a != *b)
			PG_RETURN_INT32((unsigned char) *a < (unsigned char) *b ? -1 : 1);
		else
		{
			a++;
			b++;
		}
	}
	PG_RETURN_INT32((*a != '\0') - (*b != '\0'));
}
