/*-------------------------------------------------------------------------
 *
 * row_jsonb.c
 *	  A row as jsonb, exactly as to_jsonb() of the server gives it.
 *
 * to_jsonb() finds out for each column of each row what to do with its type,
 * which took two fifths of the time of writing the log of feedbacks.  Here that
 * is found out once for each type.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/transam.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "nodes/makefuncs.h"
#include "parser/parse_coerce.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/syscache.h"

#include "base/row_jsonb.h"

/* How values of a type become jsonb, found out once for each type. */
typedef struct TypeRule
{
	Oid			type;			/* the hash key; must be first */
	Oid			base_type;		/* of a domain; else the type itself */
	bool		is_text;		/* a string, as the output function writes it */
	FmgrInfo	function;		/* that output function, or else to_jsonb() */
} TypeRule;

static HTAB *rules = NULL;
static bool rules_stale = false;

/* A new cast to json changes what to_jsonb() does. */
static void
casts_invalidated(Datum arg, int cacheid, uint32 hashvalue)
{
	rules_stale = true;
}

/*
 * Whether to_jsonb() takes values of the type, which is none of those that
 * column_value knows, for strings: all but arrays, rows, pseudo-types, and
 * types with a cast to json (see json_categorize_type in the server).
 */
static bool
is_written_as_text(Oid type)
{
	char		typtype = get_typtype(type);
	Oid			function;

	if (type == FLOAT4OID || type == FLOAT8OID || type == JSONOID)
		return false;
	if (typtype == TYPTYPE_COMPOSITE || typtype == TYPTYPE_PSEUDO || OidIsValid(get_element_type(type)))
		return false;
	return type < FirstNormalObjectId ||
		find_coercion_pathway(JSONOID, type, COERCION_EXPLICIT, &function) != COERCION_PATH_FUNC;
}

static TypeRule *
rule_of(Oid type)
{
	TypeRule   *rule;
	bool		found;

	if (rules != NULL && rules_stale)
	{
		hash_destroy(rules);
		rules = NULL;
	}
	if (rules == NULL)
	{
		static bool callback_registered = false;
		HASHCTL		control;

		if (!callback_registered)
		{
			CacheRegisterSyscacheCallback(CASTSOURCETARGET, casts_invalidated, (Datum) 0);
			callback_registered = true;
		}
		rules_stale = false;
		control.keysize = sizeof(Oid);
		control.entrysize = sizeof(TypeRule);
		rules = hash_create("credit types as jsonb", 16, &control, HASH_ELEM | HASH_BLOBS);
	}

	rule = hash_search(rules, &type, HASH_FIND, NULL);
	if (rule == NULL)
	{
		TypeRule	new;
		Oid			function;
		bool		varlena;

		/*
		 * Put into the table when it is complete, so that an error leaves no
		 * half of it.
		 */
		new.type = type;
		new.base_type = getBaseType(type);
		new.is_text = is_written_as_text(type);
		if (new.is_text)
		{
			getTypeOutputInfo(type, &function, &varlena);
			fmgr_info_cxt(function, &new.function, TopMemoryContext);
		}
		else
		{
			MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);
			Node	   *argument = (Node *) makeNullConst(type, -1, InvalidOid);

			/*
			 * to_jsonb(anyelement) takes the type from the expression of its
			 * call.
			 */
			fmgr_info(F_TO_JSONB, &new.function);
			fmgr_info_set_expr((Node *) makeFuncExpr(F_TO_JSONB, JSONBOID, list_make1(argument),
													 InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL),
							   &new.function);
			MemoryContextSwitchTo(old);
		}
		rule = hash_search(rules, &type, HASH_ENTER, &found);
		*rule = new;
	}
	return rule;
}

static void
string_value(JsonbValue *v, char *string, int len)
{
	v->type = jbvString;
	v->val.string.val = string;
	v->val.string.len = len;
}

static void
jsonb_value(JsonbValue *v, Jsonb *jsonb)
{
	if (!JB_ROOT_IS_SCALAR(jsonb) || !JsonbExtractScalar(&jsonb->root, v))
		JsonbToJsonbValue(jsonb, v);
}

/*
 * The types of most columns are known here; rule_of finds out what to_jsonb()
 * does with any other.
 */
static void
column_value(JsonbValue *v, Oid type, Datum value)
{
	char	   *written;
	struct varlena *packed;
	Numeric		number;
	TypeRule   *rule;

	switch (type)
	{
		case INT2OID:
			v->type = jbvNumeric;
			v->val.numeric = int64_to_numeric(DatumGetInt16(value));
			return;
		case INT4OID:
			v->type = jbvNumeric;
			v->val.numeric = int64_to_numeric(DatumGetInt32(value));
			return;
		case INT8OID:
			v->type = jbvNumeric;
			v->val.numeric = int64_to_numeric(DatumGetInt64(value));
			return;
		case NUMERICOID:
			number = DatumGetNumeric(value);
			if (!numeric_is_nan(number) && !numeric_is_inf(number))
			{
				v->type = jbvNumeric;
				v->val.numeric = number;
				return;
			}
			/* JSON has no such numbers. */
			written = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
			break;
		case BOOLOID:
			v->type = jbvBool;
			v->val.boolean = DatumGetBool(value);
			return;
		case JSONBOID:
			jsonb_value(v, DatumGetJsonbP(value));
			return;
		case DATEOID:
		case TIMESTAMPOID:
		case TIMESTAMPTZOID:
			/* ISO 8601, whatever DateStyle is */
			written = JsonEncodeDateTime(NULL, value, type, NULL);
			break;
		case TEXTOID:
		case VARCHAROID:
			packed = PG_DETOAST_DATUM_PACKED(value);
			string_value(v, VARDATA_ANY(packed), VARSIZE_ANY_EXHDR(packed));
			return;
		case NAMEOID:
			written = NameStr(*DatumGetName(value));
			break;
		default:
			rule = rule_of(type);
			if (rule->base_type != type)
			{
				column_value(v, rule->base_type, value);
				return;
			}
			if (!rule->is_text)
			{
				jsonb_value(v, DatumGetJsonbP(FunctionCall1(&rule->function, value)));
				return;
			}
			written = OutputFunctionCall(&rule->function, value);
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
