/*-------------------------------------------------------------------------
 *
 * row_jsonb.c
 *	  A row as jsonb, the same as to_jsonb gives.
 *
 * The server's to_jsonb finds out for each column of each row how its type is
 * written, which was two fifths of what a feedback's log cost.  Here the type
 * says it, and output functions are looked up once.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "base/row_jsonb.h"

/* The output functions of the types met; a session meets few. */
typedef struct TypeOutput
{
	Oid			type;
	FmgrInfo	function;
} TypeOutput;

static char *
output_text(Oid type, Datum value)
{
	static TypeOutput known[8];
	static int	count = 0;
	TypeOutput *output = known;
	Oid			function;
	bool		varlena;

	while (output < known + count && output->type != type)
		output++;
	if (output == known + count)
	{
		getTypeOutputInfo(type, &function, &varlena);
		if (count == lengthof(known))
			return OidOutputFunctionCall(function, value);
		fmgr_info_cxt(function, &output->function, TopMemoryContext);
		output->type = type;
		count++;
	}
	return OutputFunctionCall(&output->function, value);
}

static void
string_value(JsonbValue *v, char *string, int len)
{
	v->type = jbvString;
	v->val.string.val = string;
	v->val.string.len = len;
}

static void
column_value(JsonbValue *v, Oid type, Datum value)
{
	char	   *written;
	struct varlena *packed;

	switch (type)
	{
		case INT8OID:
			v->type = jbvNumeric;
			v->val.numeric = int64_to_numeric(DatumGetInt64(value));
			return;
		case BOOLOID:
			v->type = jbvBool;
			v->val.boolean = DatumGetBool(value);
			return;
		case JSONBOID:
			JsonbToJsonbValue(DatumGetJsonbP(value), v);
			return;
		case TIMESTAMPTZOID:
			written = JsonEncodeDateTime(NULL, value, TIMESTAMPTZOID, NULL);
			break;
		case TEXTOID:
			packed = PG_DETOAST_DATUM_PACKED(value);
			string_value(v, VARDATA_ANY(packed), VARSIZE_ANY_EXHDR(packed));
			return;
		case NAMEOID:
			written = NameStr(*DatumGetName(value));
			break;
		default:
			written = output_text(type, value);
			break;
	}
	string_value(v, written, strlen(written));
}

Datum
row_to_jsonb(HeapTuple tuple, TupleDesc desc)
{
	JsonbParseState *state = NULL;
	JsonbValue *result;
	JsonbValue	v;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(desc, i);
		bool		isnull;
		Datum		value;

		if (column->attisdropped)
			continue;
		string_value(&v, NameStr(column->attname), strlen(NameStr(column->attname)));
		pushJsonbValue(&state, WJB_KEY, &v);
		value = heap_getattr(tuple, i + 1, desc, &isnull);
		if (isnull)
			v.type = jbvNull;
		else
			column_value(&v, column->atttypid, value);
		pushJsonbValue(&state, WJB_VALUE, &v);
	}
	result = pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	return JsonbPGetDatum(JsonbValueToJsonb(result));
}
