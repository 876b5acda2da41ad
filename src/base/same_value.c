/*-------------------------------------------------------------------------
 *
 * same_value.c
 *	  Have two rows the same value in a column, as it is stored?
 *
 * For triggers, which ask it of columns of any type, some without an equality
 * operator.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/datum.h"

#include "base/same_value.h"

bool
same_value(TupleTableSlot *a, AttrNumber column_a, TupleTableSlot *b, AttrNumber column_b)
{
	Form_pg_attribute att = TupleDescAttr(b->tts_tupleDescriptor, column_b - 1);
	bool		a_null;
	bool		b_null;
	Datum		x = slot_getattr(a, column_a, &a_null);
	Datum		y = slot_getattr(b, column_b, &b_null);

	if (a_null || b_null)
		return a_null && b_null;
	return datum_image_eq(x, y, att->attbyval, att->attlen);
}
