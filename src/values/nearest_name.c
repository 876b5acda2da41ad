/*-------------------------------------------------------------------------
 *
 * nearest_name.c
 *	  Which of the names that are known is most like one that is not.
 *
 * For the hint beside "not known".  Names are measured by how many characters
 * have to be put in, left out or exchanged, in the form for comparison
 * (text_key.c): so a slip of the pen is found, and another body whose name
 * happens to have the same characters is not.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/varlena.h"

#include "base/compat.h"
#include "values/text_key.h"

/*
 * credit.nearest_name(name text, names text[], alike integer) -> text
 *
 * At most half of the characters of the longer name may differ.  All names of
 * courts end with the same characters, which tell none from another: with alike
 * of them, something else has to be the same as well.
 */
PG_FUNCTION_INFO_V1(credit_nearest_name);
Datum
credit_nearest_name(PG_FUNCTION_ARGS)
{
	char	   *key = text_key_or_null(PG_GETARG_TEXT_PP(0));
	int32		alike = PG_GETARG_INT32(2);
	int			key_length;
	int			nearest = PG_INT32_MAX;
	Datum		result = (Datum) 0;
	Datum	   *names;
	bool	   *nulls;
	int			count;

	if (key == NULL)
		PG_RETURN_NULL();
	key_length = pg_mbstrlen(key);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &names, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *other = nulls[i] ? NULL : text_key_or_null(DatumGetTextPP(names[i]));
		int			length;
		int			distance;

		CHECK_FOR_INTERRUPTS();
		if (other == NULL)
			continue;
		length = Max(key_length, pg_mbstrlen(other));
		distance = varstr_levenshtein(key, strlen(key), other, strlen(other), 1, 1, 1, true);
		if (distance < nearest && distance * 2 <= length && distance < length - alike)
		{
			nearest = distance;
			result = names[i];
		}
		pfree(other);
	}
	if (nearest == PG_INT32_MAX)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}
