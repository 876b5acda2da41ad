/*-------------------------------------------------------------------------
 *
 * asker.c
 *	  Who asks or acts: the courts and departments that a role is bound to,
 *	  and the measures that follow from them.
 *
 * A role answers for what credit.role_binding ties it to, or a role whose
 * rights it has.  The owner of the tables, superusers among them, and courts
 * may ask about every measure; others about those that a plan gives their
 * department (section three of the plan: each department its own).  What a
 * role may do is kept in memory, for every answer needs it, and dropped when
 * bindings, memberships, roles or a plan change.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_authid.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "plan/plan.h"
#include "roles/asker.h"

static MemoryContext asker_context = NULL;
static Asker *askers = NULL;	/* few: the roles that one session acts in */
static int	asker_count = 0;
static bool askers_stale = false;
static uint64 askers_plan;		/* the plan's compilation that they are of */
static Oid	binding_table = InvalidOid;

static void
binding_invalidated(Datum arg, Oid relid)
{
	if (relid == InvalidOid || relid == binding_table)
		askers_stale = true;
}

static void
roles_invalidated(Datum arg, int cacheid, uint32 hashvalue)
{
	askers_stale = true;
}

/* Does the role act as the other one?  A superuser is not a member of everything for that. */
static bool
acts_as(Oid role, Oid other)
{
	if (!OidIsValid(other))
		return false;
	return role == other || (!superuser_arg(role) && has_privs_of_role(role, other));
}

static int
compare_measures(const void *a, const void *b)
{
	Measure		x = *(const Measure *) a;
	Measure		y = *(const Measure *) b;

	return x < y ? -1 : x > y;
}

static bool
listed(const Measure *measure, int count, Measure m)
{
	return bsearch(&m, measure, count, sizeof(Measure), compare_measures) != NULL;
}

/* Does the rule name the department? */
static bool
rule_names(const PlanRule *rule, const char *department)
{
	Datum	   *name;
	int			count;
	bool		found = false;

	deconstruct_array(DatumGetArrayTypeP(rule->departments), TEXTOID, -1, false, TYPALIGN_INT, &name, NULL, &count);
	for (int i = 0; i < count && !found; i++)
		found = VARSIZE_ANY_EXHDR(DatumGetPointer(name[i])) == strlen(department) &&
			memcmp(VARDATA_ANY(DatumGetPointer(name[i])), department, strlen(department)) == 0;
	pfree(name);
	return found;
}

/*
 * Where the plan leaves its departments open ("等部门"), one that it does not
 * name needs the measure named in its binding.
 */
static bool
binding_covers(const Binding *b, const PlanRule *rule)
{
	if (b->department == NULL)
		return false;
	if (b->every_measure)
		return rule_names(rule, b->department);
	return listed(b->measure, b->measures, rule->measure) &&
		(rule->open_list || rule_names(rule, b->department));
}

/* Reads the row's binding into b, in the askers' memory. */
static void
read_binding(Binding *b, HeapTuple row, TupleDesc desc)
{
	bool		isnull;
	Datum		value;
	char	   *text = SPI_getvalue(row, desc, 2);

	b->court = text == NULL ? NULL : MemoryContextStrdup(asker_context, text);
	text = SPI_getvalue(row, desc, 3);
	b->department = text == NULL ? NULL : MemoryContextStrdup(asker_context, text);
	value = SPI_getbinval(row, desc, 4, &isnull);
	b->every_measure = isnull;
	if (!isnull)
	{
		Datum	   *bytes;

		deconstruct_array(DatumGetArrayTypeP(value), BYTEAOID, -1, false, TYPALIGN_INT, &bytes, NULL, &b->measures);
		b->measure = MemoryContextAlloc(asker_context, Max(b->measures, 1) * sizeof(Measure));
		for (int i = 0; i < b->measures; i++)
			b->measure[i] = measure_from_network(VARDATA_ANY(PG_DETOAST_DATUM(bytes[i])));
		qsort(b->measure, b->measures, sizeof(Measure), compare_measures);
	}
}

/* With a snapshot of this moment and not the query's, for the reason given in plan_compile. */
static void
read_bindings(Asker *asker)
{
	OwnerScope	scope;

	owner_scope_enter(&scope, binding_table);
	PushActiveSnapshot(GetCatalogSnapshot(binding_table));
	if (SPI_execute("SELECT b.role, b.court, b.department, "
					"       CASE WHEN b.measures IS NOT NULL THEN ARRAY(SELECT credit.measure_send(m) FROM pg_catalog.unnest(b.measures) m) END "
					"FROM credit.role_binding b WHERE b.unbound_at IS NULL", true, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read the bindings of roles");
	asker->binding = MemoryContextAllocZero(asker_context, Max(SPI_processed, 1) * sizeof(Binding));
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		char	   *name = SPI_getvalue(row, SPI_tuptable->tupdesc, 1);

		if (acts_as(asker->role, get_role_oid(name, true)))
			read_binding(&asker->binding[asker->bindings++], row, SPI_tuptable->tupdesc);
	}
	PopActiveSnapshot();
	owner_scope_leave(&scope);
}

static void
find_measures(Asker *asker, const PlanRules *plan)
{
	asker->measure = MemoryContextAlloc(asker_context, Max(plan->count, 1) * sizeof(Measure));
	for (const PlanRule *rule = plan->rule; rule < plan->rule + plan->count; rule++)
	{
		bool		may = asker->every_measure;

		for (int i = 0; i < asker->bindings && !may; i++)
			may = binding_covers(&asker->binding[i], rule);
		/* The rules are in the order of the measures, one after another for each edition. */
		if (may && (asker->measures == 0 || asker->measure[asker->measures - 1] != rule->measure))
			asker->measure[asker->measures++] = rule->measure;
	}
}

static void
forget_askers(void)
{
	if (asker_context == NULL)
	{
		asker_context = AllocSetContextCreate(TopMemoryContext, "credit askers", ALLOCSET_SMALL_SIZES);
		CacheRegisterRelcacheCallback(binding_invalidated, (Datum) 0);
		CacheRegisterSyscacheCallback(AUTHMEMROLEMEM, roles_invalidated, (Datum) 0);
		CacheRegisterSyscacheCallback(AUTHOID, roles_invalidated, (Datum) 0);
	}
	MemoryContextReset(asker_context);
	askers = NULL;
	asker_count = 0;
	binding_table = own_table("role_binding");
	askers_stale = false;
}

static const Asker *
learn_asker(Oid role)
{
	Asker		asker = {0};
	Asker	   *more;

	asker.role = role;
	asker.unbound = has_privs_of_role(role, table_owner(binding_table));
	asker.every_measure = asker.unbound || acts_as(role, get_role_oid("credit_court", true));
	read_bindings(&asker);
	find_measures(&asker, plan_rules());

	more = MemoryContextAlloc(asker_context, (asker_count + 1) * sizeof(Asker));
	if (asker_count > 0)
		memcpy(more, askers, asker_count * sizeof(Asker));
	more[asker_count] = asker;
	askers = more;
	return &askers[asker_count++];
}

#define MAX_TRIES	8

/*
 * What the role may do.  Good until the next call, like the plan's rules.
 */
const Asker *
asker_of(Oid role)
{
	const Asker *asker = NULL;

	/* Reads the mail, too. */
	(void) plan_rules();
	/* Learning it may bring another change, but not for ever. */
	for (int tries = 0; asker == NULL || (askers_stale && tries < MAX_TRIES); tries++)
	{
		asker = NULL;
		if (asker_context == NULL || askers_stale || askers_plan != plan_compilation())
		{
			forget_askers();
			askers_plan = plan_compilation();
		}
		for (int i = 0; i < asker_count; i++)
			if (askers[i].role == role)
				return &askers[i];
		asker = learn_asker(role);
	}
	return asker;
}

bool
asker_may_ask(const Asker *asker, Measure measure)
{
	return asker->every_measure || listed(asker->measure, asker->measures, measure);
}

/*
 * A copy that outlasts what the original does not, in the current context.
 * Error for a role that may ask about nothing, because an answer without rows
 * must not stand for "you may not ask".
 */
Asker
asker_copy(Oid role)
{
	Asker		asker = *asker_of(role);

	if (asker.every_measure)
		return asker;
	if (asker.measures == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("role \"%s\" may not ask about any measure", GetUserNameFromId(role, false)),
				 errdetail("It is bound to no department that a plan names."),
				 errhint("An administrator binds roles with credit_bind_department or credit_bind_application.")));
	asker.measure = memcpy(palloc(asker.measures * sizeof(Measure)), asker.measure, asker.measures * sizeof(Measure));
	return asker;
}

/* Error where the role may not ask about the measure; one of no plan is another error, later. */
void
asker_require(Oid role, Measure measure)
{
	const Asker *asker = asker_of(role);
	char		buf[MEASURE_TEXT_MAX];

	if (asker_may_ask(asker, measure))
		return;
	measure_to_cstring(measure, buf);
	if (!plan_has_measure(plan_rules(), measure))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("role \"%s\" may not ask about measure \"%s\"", GetUserNameFromId(role, false), buf),
			 asker->bindings == 0 ? errdetail("It is bound to no department.") :
			 errdetail("The plan gives it to other departments."),
			 errhint("An administrator binds roles with credit_bind_department or credit_bind_application.")));
}

/*
 * The department for which the role acts on a measure (0: on any): the only
 * one of its own that may, or of several the preferred.  NULL where there is
 * none, or several (*several).  What a role may ask as an application it does
 * not feed back while it is bound to a department.
 */
char *
asker_department(Oid role, Measure measure, const char *preferred, bool to_feed_back, bool *several)
{
	const Asker *asker = asker_of(role);
	const PlanRules *plan = plan_rules();
	const char *found = NULL;
	bool		bound = false;

	for (int i = 0; i < asker->bindings; i++)
		bound |= asker->binding[i].department != NULL && asker->binding[i].every_measure;

	*several = false;
	for (const PlanRule *rule = plan->rule; rule < plan->rule + plan->count; rule++)
	{
		if (measure != 0 && rule->measure != measure)
			continue;
		for (int i = 0; i < asker->bindings; i++)
		{
			const Binding *b = &asker->binding[i];

			if (!binding_covers(b, rule) || (to_feed_back && bound && !b->every_measure) ||
				(found != NULL && strcmp(found, b->department) == 0))
				continue;
			if (preferred != NULL && strcmp(preferred, b->department) == 0)
			{
				*several = false;
				return pstrdup(preferred);
			}
			*several = found != NULL;
			found = b->department;
		}
	}
	return found == NULL || *several ? NULL : pstrdup(found);
}
