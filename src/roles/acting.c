/*-------------------------------------------------------------------------
 *
 * acting.c
 *	  Who acts, for SQL: row security, views and functions of the court and
 *	  of departments ask here.
 *
 * "The current role" is GetUserId(), inside a SECURITY DEFINER function its
 * owner, and inside credit.my_<x> (shown.c) whoever calls that.  "Who acts" is
 * GetOuterUserId(), the login or the role that it has SET, whoever owns the
 * function that asks.  What a role is bound to and may ask is in asker.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_table.h"
#include "roles/asker.h"

static Datum
text_array(const char **item, int count)
{
	Datum	   *element = palloc(Max(count, 1) * sizeof(Datum));

	for (int i = 0; i < count; i++)
		element[i] = CStringGetTextDatum(item[i]);
	return PointerGetDatum(construct_array(element, count, TEXTOID, -1, false, TYPALIGN_INT));
}

static Datum
courts_of(const Asker *asker)
{
	const char **court = palloc((asker->bindings + 1) * sizeof(char *));
	int			count = 0;

	for (int i = 0; i < asker->bindings; i++)
		if (asker->binding[i]->court != NULL)
			court[count++] = asker->binding[i]->court;
	return text_array(court, count);
}

/* credit.my_courts() -> text[]: the courts that the current role is bound to. */
PG_FUNCTION_INFO_V1(credit_my_courts);
Datum
credit_my_courts(PG_FUNCTION_ARGS)
{
	return courts_of(asker_of(asking_role(), NULL, CurrentMemoryContext));
}

/*
 * credit.my_departments() -> text[]: the departments that the current role is
 * bound to, those of an application's binding left out; by all their names and
 * those of whom they have succeeded, because rows keep the name of their day.
 */
PG_FUNCTION_INFO_V1(credit_my_departments);
Datum
credit_my_departments(PG_FUNCTION_ARGS)
{
	const Asker *asker = asker_of(asking_role(), NULL, CurrentMemoryContext);
	const Departments *known = asker->departments;
	const char **department = palloc((asker->bindings * (known->count + 1) + 1) * sizeof(char *));
	int			count = 0;

	for (int i = 0; i < asker->bindings; i++)
	{
		const char *bound = asker->binding[i]->department;

		if (bound == NULL || !asker->binding[i]->every_measure)
			continue;
		department[count++] = bound;
		for (int k = 0; k < known->count; k++)
		{
			const DepartmentPeriod *period = &known->period[k];

			if (period->since <= asker->as_of && asker->as_of < period->until &&
				strcmp(period->department, bound) == 0 && strcmp(period->name, bound) != 0)
				department[count++] = period->name;
		}
	}
	return text_array(department, count);
}

/*
 * In a security-restricted operation (REFRESH MATERIALIZED VIEW, ANALYZE, an
 * index's function) the server runs other users' code.  There,
 * GetOuterUserId() is the user who started the operation, not the author of
 * the code.  The code must not use that user's rights.
 */
static void
require_own_request(void)
{
	if (InSecurityRestrictedOperation())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("the register is not read within a security-restricted operation")));
}

/* credit.acting_measures() -> credit.measure[]: the measures that whoever acts may ask about. */
PG_FUNCTION_INFO_V1(credit_acting_measures);
Datum
credit_acting_measures(PG_FUNCTION_ARGS)
{
	const Asker *asker;
	Datum	   *element;

	require_own_request();
	asker = asker_of(GetOuterUserId(), plan_rules(CurrentMemoryContext), CurrentMemoryContext);
	element = palloc(Max(asker->measures, 1) * sizeof(Datum));
	for (int i = 0; i < asker->measures; i++)
		element[i] = MeasureGetDatum(asker->measure[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(element, asker->measures, own_type("measure"),
										  8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

/* credit.acting_courts() -> text[]: the courts that whoever acts is bound to. */
PG_FUNCTION_INFO_V1(credit_acting_courts);
Datum
credit_acting_courts(PG_FUNCTION_ARGS)
{
	require_own_request();
	return courts_of(asker_of(GetOuterUserId(), NULL, CurrentMemoryContext));
}

/*
 * Does the asker act for this court, or for this department?  An application's
 * binding gives the right to ask, and no other.
 */
bool
asker_acts_for(const Asker *asker, const char *court, const char *department)
{
	if (court != NULL ? asker_acts_for_court(asker, court) : asker->acts_for_all)
		return true;
	if (department != NULL)
		department = department_at(asker->departments, department, asker->as_of);
	for (int i = 0; i < asker->bindings; i++)
	{
		const Binding *b = asker->binding[i];

		if (department != NULL && b->department != NULL && b->every_measure && strcmp(b->department, department) == 0)
			return true;
	}
	return false;
}

/*
 * asker_acts_for for whoever acts.  It is asked inside functions that run as their
 * owner, where the current role is always the owner.  Always false in a
 * security-restricted operation, see require_own_request.
 */
static bool
acts_for(const char *court, const char *department)
{
	return !InSecurityRestrictedOperation() &&
		asker_acts_for(asker_of(GetOuterUserId(), NULL, CurrentMemoryContext), court, department);
}

/*
 * credit.sees(court text, department text) -> boolean
 *
 * May the current role see what belongs to this court or this department?  For
 * views, which read with their owner's rights.
 */
PG_FUNCTION_INFO_V1(credit_sees);
Datum
credit_sees(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(asker_acts_for(asker_of(asking_role(), NULL, CurrentMemoryContext),
								  PG_ARGISNULL(0) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(0)),
								  PG_ARGISNULL(1) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(1))));
}

/* credit.acts_for(court text) -> boolean */
PG_FUNCTION_INFO_V1(credit_acts_for);
Datum
credit_acts_for(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(acts_for(text_to_cstring(PG_GETARG_TEXT_PP(0)), NULL));
}

/* credit.acts_for_department(department text) -> boolean; an application's role does not. */
PG_FUNCTION_INFO_V1(credit_acts_for_department);
Datum
credit_acts_for_department(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(acts_for(NULL, text_to_cstring(PG_GETARG_TEXT_PP(0))));
}

/* credit.acting_role() -> name: the login, or the role that it has SET, whoever owns the function that asks. */
PG_FUNCTION_INFO_V1(credit_acting_role);
Datum
credit_acting_role(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(namein, CStringGetDatum(GetUserNameFromId(GetOuterUserId(), false)));
}
