/*-------------------------------------------------------------------------
 *
 * entry.c
 *	  What SQL calls when a court, the office or a department decides.
 *
 * A decision credit_x(...) is carried out by credit.do_x(...), which may write
 * every table and which nobody may call.  Between the two stands one function,
 * which runs with its caller's rights, asks whether the caller is the login
 * itself (or the role that it has SET), and then calls the other as its owner.
 *
 * A SECURITY DEFINER function of ours could not ask: within it the current
 * user is always the owner.  A login's rights are not to be had by whoever
 * gets the login to run a trigger, a foreign key's action or a SECURITY
 * DEFINER function of theirs.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "nodes/execnodes.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/read_counts.h"
#include "roles/entry.h"
#include "roles/trace.h"
#include "values/legal_day.h"
#include "values/subject.h"
#include "values/text_limit.h"

/*
 * How an argument is measured before the decision sees it.  The records of a
 * push are not: each of them is measured by itself.
 */
typedef struct Argument
{
	bool		is_text;
	bool		is_json;
	bool		is_day;
	bool		is_subject;
	TextLimit	limit;
} Argument;

/* Kept with the call's FmgrInfo: the function that carries the decision out. */
typedef struct Decision
{
	FmgrInfo	function;
	Oid			owner;
	int			nargs;
	Argument   *argument;
} Decision;

void
require_login(const char *function)
{
	Oid			current = GetUserId();
	Oid			outer = GetOuterUserId();

	if (current == outer && !InLocalUserIdChange() && !InSecurityRestrictedOperation())
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("function \"%s\" is only for whoever has logged in, or the role that they have SET", function),
			 current == outer ?
			 errdetail("It is called where the server runs the code of others.") :
			 errdetail("It is called as role \"%s\" by role \"%s\".",
					   GetUserNameFromId(current, false), GetUserNameFromId(outer, false)),
			 errhint("Call it directly, and not from a SECURITY DEFINER function, a foreign key's action or another's trigger.")));
}

/* By their names, which are those of text_limit.h: a text or JSON that has none there cannot be taken. */
static void
learn_arguments(Decision *decision, HeapTuple tuple, MemoryContext context)
{
	Oid		   *types;
	char	  **names;
	char	   *modes;
	int			count = get_func_arg_info(tuple, &types, &names, &modes);
	Oid			subject = own_type("subject");

	decision->nargs = ((Form_pg_proc) GETSTRUCT(tuple))->pronargs;
	decision->argument = MemoryContextAllocZero(context, Max(decision->nargs, 1) * sizeof(Argument));
	for (int i = 0, n = 0; i < count && n < decision->nargs; i++)
	{
		Argument   *argument = &decision->argument[n];
		bool		is_records;

		if (modes != NULL && modes[i] != PROARGMODE_IN && modes[i] != PROARGMODE_INOUT)
			continue;
		n++;
		is_records = names != NULL && strcmp(names[i], "records") == 0;
		argument->is_text = types[i] == TEXTOID && !is_records;
		argument->is_json = types[i] == JSONBOID && !is_records;
		argument->is_day = types[i] == DATEOID;
		argument->is_subject = types[i] == subject;
		if (!argument->is_text && !argument->is_json)
			continue;
		argument->limit = text_limit_by_name(names == NULL ? "" : names[i]);
		if (argument->limit == TEXT_LIMIT_COUNT || text_limit_in_bytes(argument->limit) != argument->is_json)
			elog(ERROR, "no limit is set for argument %d of function %u", n, decision->function.fn_oid);
	}
}

/* credit.do_x with the arguments of credit_x. */
static Decision *
find_decision(FmgrInfo *entry)
{
	Decision   *decision;
	HeapTuple	tuple;
	Form_pg_proc form;
	char	   *name;
	Oid			target;

	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(entry->fn_oid));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", entry->fn_oid);
	form = (Form_pg_proc) GETSTRUCT(tuple);
	if (strncmp(NameStr(form->proname), "credit_", strlen("credit_")) != 0)
		elog(ERROR, "function \"%s\" is not the entry to a decision", NameStr(form->proname));
	name = psprintf("do_%s", NameStr(form->proname) + strlen("credit_"));
	target = GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid, CStringGetDatum(name),
							 PointerGetDatum(&form->proargtypes),
							 ObjectIdGetDatum(get_namespace_oid("credit", false)));
	if (!OidIsValid(target))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("function \"credit.%s\" does not exist", name),
				 errhint("The extension's objects are incomplete; install it anew.")));
	ReleaseSysCache(tuple);

	decision = MemoryContextAllocZero(entry->fn_mcxt, sizeof(Decision));
	fmgr_info_cxt(target, &decision->function, entry->fn_mcxt);
	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(target));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", target);
	decision->owner = ((Form_pg_proc) GETSTRUCT(tuple))->proowner;
	learn_arguments(decision, tuple, entry->fn_mcxt);
	ReleaseSysCache(tuple);
	return decision;
}

/* Measures what the caller brings: see text_limit.h and legal_day.h. */
static void
require_limits(const Decision *decision, FunctionCallInfo fcinfo)
{
	for (int i = 0; i < decision->nargs; i++)
	{
		const Argument *argument = &decision->argument[i];

		if (fcinfo->args[i].isnull)
			continue;
		if (argument->is_text)
		{
			text	   *value = PG_GETARG_TEXT_PP(i);

			text_require(argument->limit, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
		}
		else if (argument->is_json)
			text_require(argument->limit, "", toast_raw_datum_size(PG_GETARG_DATUM(i)) - VARHDRSZ);
		else if (argument->is_day)
			legal_day_require(PG_GETARG_DATEADT(i));
	}
}

/*
 * A decision about a subject, a statement above all, tells of it by what it
 * answers or by its error: whatever becomes of the transaction, a line stays.
 */
static void
trace_subject(const Decision *decision, FunctionCallInfo fcinfo)
{
	const char *name = get_func_name(fcinfo->flinfo->fn_oid);

	for (int i = 0; i < decision->nargs; i++)
	{
		if (!decision->argument[i].is_subject || fcinfo->args[i].isnull)
			continue;
		trace_disclosure(name, GetUserId(), NULL,
						 strncmp(name, "credit_statement", strlen("credit_statement")) == 0 ? "self" : NULL,
						 subject_mask(PG_GETARG_SUBJECT_P(i)), 0);
		return;
	}

	/* Its rejects tell who is known to other courts. */
	if (strncmp(name, "credit_push", strlen("credit_push")) == 0)
		trace_disclosure(name, GetUserId(), NULL, NULL, "the records of a push", 0);
}

/*
 * Calls credit.do_x as its owner.  What it reads before it refuses would tell of
 * what its caller may not see, in the server's statistics, in EXPLAIN and in the
 * locks of a SERIALIZABLE transaction.
 */
static Datum
carry_out(FunctionCallInfo call, Oid owner)
{
	OwnerRights rights;
	volatile Datum result = 0;
	ReadCounts *counts = read_counts_keep();
	BufferUsage buffers = pgBufferUsage;

	reads_lock_whole_tables();
	PG_TRY();
	{
		owner_rights_enter(&rights, owner);
		result = FunctionCallInvoke(call);
		owner_rights_leave(&rights);
	}
	PG_CATCH();
	{
		read_counts_bring_back_after_error(counts);
		if (counts != NULL)
			pgBufferUsage = buffers;
		PG_RE_THROW();
	}
	PG_END_TRY();
	read_counts_bring_back(counts);
	if (counts != NULL)
		pgBufferUsage = buffers;
	return result;
}

/*
 * credit_x(...): asks who runs it, and calls credit.do_x(...) as that
 * function's owner.  Errors: 42501 where the caller is not the login, or the
 * role that it has SET; and those of the decision.
 */
PG_FUNCTION_INFO_V1(credit_entry);
Datum
credit_entry(PG_FUNCTION_ARGS)
{
	LOCAL_FCINFO(call, FUNC_MAX_ARGS);
	Decision   *decision = fcinfo->flinfo->fn_extra;
	ReturnSetInfo *set = (ReturnSetInfo *) fcinfo->resultinfo;
	Datum		result;

	require_login(get_func_name(fcinfo->flinfo->fn_oid));
	if (decision == NULL)
		fcinfo->flinfo->fn_extra = decision = find_decision(fcinfo->flinfo);
	require_limits(decision, fcinfo);
	trace_subject(decision, fcinfo);

	/*
	 * All rows at once: a row at a time, the caller's code would run in
	 * between.
	 */
	if (set != NULL && IsA(set, ReturnSetInfo) && fcinfo->flinfo->fn_retset)
	{
		if ((set->allowedModes & SFRM_Materialize) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg_internal("materialize mode required, but it is not allowed in this context")));
		set->allowedModes |= SFRM_Materialize_Preferred;
	}

	/*
	 * Not the caller's collation: in one of their own, the name of another
	 * court could be equal to theirs.
	 */
	InitFunctionCallInfoData(*call, &decision->function, fcinfo->nargs, DEFAULT_COLLATION_OID,
							 NULL, fcinfo->resultinfo);
	for (int i = 0; i < fcinfo->nargs; i++)
		call->args[i] = fcinfo->args[i];

	result = carry_out(call, decision->owner);

	fcinfo->isnull = call->isnull;
	return result;
}

/*
 * credit.own_role() -> name: the login, or the role that it has SET; what it
 * loads is this role's, because the login of an application's pool serves many.
 * Error 42501 where the caller is another.
 */
PG_FUNCTION_INFO_V1(credit_own_role);
Datum
credit_own_role(PG_FUNCTION_ARGS)
{
	require_login("credit.own_role");
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(GetOuterUserId(), false)));
}
