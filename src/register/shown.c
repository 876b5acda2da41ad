/*-------------------------------------------------------------------------
 *
 * shown.c
 *	  credit.my_<x>: the rows of a table or view that a role may see.
 *
 * Row security alone does not keep rows secret from whoever writes the query.
 * EXPLAIN ANALYZE and the server's statistics tell how many rows a condition of
 * theirs has met before the policy was asked: an index's condition for one
 * number and one department answers yes or no, and the comparison of texts
 * (leakproof since 12) finds names and case numbers by halving.  So nobody but
 * role credit_view has SELECT on these tables.  What a role sees of them it
 * gets from a function, as a whole: its query's conditions meet only rows that
 * it may see.
 *
 * The function finds what it shows by its result's type (shown_relation), and
 * reads it as role credit_view, to whom the policies apply, which ask for whom
 * rows are shown (asking_role).  No role is a member of credit_view.  Nothing of
 * the caller's takes part: the statement is made here, the search path and
 * row_security are set.  A SECURITY DEFINER function in SQL would not do: within
 * it the current user is the owner, and who asks is not known.
 *
 * What is read on the way is not counted, because an index that finds a subject
 * finds others' rows as well, which the policies then leave out: neither for the
 * server's statistics, nor for EXPLAIN (BUFFERS).  And the locks of a
 * SERIALIZABLE transaction are those of whole tables.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_operator.h"
#include "executor/spi.h"
#include "executor/tstoreReceiver.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "base/compat.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/read_counts.h"
#include "roles/asker.h"

#define VIEW_ROLE "credit_view"

/* For whom rows are shown at this moment; InvalidOid: for the current user. */
static Oid	shown_to = InvalidOid;

Oid
asking_role(void)
{
	return OidIsValid(shown_to) ? shown_to : GetUserId();
}

/*
 * What a function shows, by the type of its rows: that of a table, or a type
 * credit.shown_<x>_row for view credit.shown_<x>.  Were it the view's own, the
 * function would depend on the view, and pg_upgrade restore the view, with its
 * UNION of subjects, before the operator class that UNION needs: the server
 * records no dependency on it.
 */
static pg_noinline Oid
shown_relation(Oid function)
{
	Oid			relation = get_typ_typrelid(get_func_rettype(function));
	Oid			schema = get_namespace_oid("credit", false);
	char	   *name;
	size_t		length;

	if (!OidIsValid(relation) || get_rel_namespace(relation) != schema)
		elog(ERROR, "function %u shows no relation of ours", function);
	if (get_rel_relkind(relation) != RELKIND_COMPOSITE_TYPE)
		return relation;
	name = get_rel_name(relation);
	length = strlen(name);
	if (length > 4 && strcmp(name + length - 4, "_row") == 0)
		name[length - 4] = '\0';
	relation = get_relname_relid(name, schema);
	if (!OidIsValid(relation))
		elog(ERROR, "function %u shows no relation of ours", function);
	return relation;
}

/*
 * Rows of one subject only: by the column that has its key, or its number or
 * that of a person in a post.  A condition with constants, which the planner
 * takes into the view, down to the indexes of its tables; a join it would not.
 */
static const char *
subject_condition(Oid relation)
{
	const char *key = "x.person";
	Oid			equal = lookup_type_cache(own_type("subject"), TYPECACHE_EQ_OPR)->eq_opr;
	HeapTuple	operator = SearchSysCache1(OPEROID, ObjectIdGetDatum(equal));
	char	   *schema;

	if (!HeapTupleIsValid(operator))
		elog(ERROR, "cache lookup failed for operator %u", equal);
	schema = get_namespace_name(((Form_pg_operator) GETSTRUCT(operator))->oprnamespace);
	ReleaseSysCache(operator);
	if (get_attnum(relation, "key") != InvalidAttrNumber)
		key = "x.key";
	else if (get_attnum(relation, "subject") != InvalidAttrNumber)
		key = "credit.subject_key(x.subject)";
	return psprintf(" WHERE %s OPERATOR(%s.=) ANY ($1)", key, quote_identifier(schema));
}

/* credit.keys_of of a subject, in the memory of SPI. */
static Datum
subject_keys(Datum subject)
{
	Oid			types[1] = {own_type("subject")};
	bool		isnull;

	if (SPI_execute_with_args("SELECT credit.keys_of($1)", 1, types, &subject, NULL, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "SPI_execute_with_args failed: %s", SPI_result_code_string(SPI_result));
	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
}

/*
 * credit.my_<x>([subject_id credit.subject]) -> setof credit.<x>
 *
 * NULL for the subject: the rows of all.
 */
PG_FUNCTION_INFO_V1(credit_shown);
Datum
credit_shown(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Oid			relation = shown_relation(fcinfo->flinfo->fn_oid);
	bool		of_subject = PG_NARGS() > 0 && !PG_ARGISNULL(0);
	Oid			types[1] = {InvalidOid};
	Datum		values[1] = {0};
	SPIExecuteOptions options = {0};
	OwnerRights rights;
	Oid			before = shown_to;
	Oid			asking = asking_role();
	Uncounted	before_counts;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	if (of_subject)
		types[0] = get_array_type(own_type("subject"));

	/* The tables' owner and who acts for it sees all, without a policy. */
	owner_rights_enter(&rights, asker_of(asking, NULL, CurrentMemoryContext)->acts_for_all ?
					   table_owner(relation) : get_role_oid(VIEW_ROLE, false));
	(void) set_config_option("row_security", "on", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);

	/*
	 * The planner expects many more rows than most views have; compiling for
	 * them takes seconds.
	 */
	(void) set_config_option("jit", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	reads_lock_whole_tables();
	uncounted_enter(&before_counts);
	shown_to = asking;
	PG_TRY();
	{
		SPIPlanPtr	plan;
		char	   *text = psprintf("SELECT x.* FROM credit.%s x%s", quote_identifier(get_rel_name(relation)),
									of_subject ? subject_condition(relation) : "");

		if (SPI_connect() != SPI_OK_CONNECT)
			elog(ERROR, "SPI_connect failed");
		if (of_subject)
			values[0] = subject_keys(PG_GETARG_DATUM(0));
		plan = SPI_prepare(text, of_subject ? 1 : 0, types);
		if (plan == NULL)
			elog(ERROR, "SPI_prepare failed: %s: %s", SPI_result_code_string(SPI_result), text);
		if (of_subject)
		{
			options.params = makeParamList(1);
			options.params->params[0].value = values[0];
			options.params->params[0].isnull = false;
			options.params->params[0].pflags = PARAM_FLAG_CONST;
			options.params->params[0].ptype = types[0];
		}
		options.read_only = true;
		options.dest = CreateTuplestoreDestReceiver();
		SetTuplestoreDestReceiverParams(options.dest, rsinfo->setResult, rsinfo->econtext->ecxt_per_query_memory,
										false, NULL, NULL);
		if (SPI_execute_plan_extended(plan, &options) != SPI_OK_SELECT)
			elog(ERROR, "SPI_execute_plan failed: %s: %s", SPI_result_code_string(SPI_result), text);
		SPI_finish();
	}
	PG_FINALLY();
	{
		shown_to = before;
		uncounted_leave(&before_counts);
	}
	PG_END_TRY();
	owner_rights_leave(&rights);
	return (Datum) 0;
}
