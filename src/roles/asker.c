/*-------------------------------------------------------------------------
 *
 * asker.c
 *	  What a role may ask: the courts and departments that it is bound to, and
 *	  the measures that follow from them.
 *
 * A role has the bindings in credit.role_binding of itself and of every role
 * whose rights it has.  The owner of the tables, superusers and courts may ask
 * about every measure, others about those that a plan gives their department
 * (section three of the plan: each department its own).
 *
 * Every answer needs this, so each session keeps it in memory (own_cache.c),
 * role by role as they ask.  The measures are worked out from rules that the
 * caller has, and kept for these alone.  Functions for SQL are in acting.c.
 *
 * A binding keeps the name that its department had when it was bound; it is for
 * whoever bears that department's duties now (plan/department.c).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "lib/ilist.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "roles/asker.h"

/*
 * All bindings, read together, and what was worked out for each role that has
 * asked since.
 */
typedef struct Askers
{
	Oid			owner;			/* of the tables */
	Oid			court_role;		/* credit_court; InvalidOid: there is none */
	const Departments *departments;
	TimestampTz as_of;			/* moment whose names of departments these are */
	TimestampTz since;			/* they are the same from then on */
	TimestampTz until;			/* to before then */
	int			bindings;
	Binding    *binding;
	int			asked;			/* number of those known */
	slist_head	known;			/* of KnownAsker */
} Askers;

/*
 * One session acts in few roles, and rules seldom change.  A pool of connections
 * may act in thousands of roles one after another; then all are forgotten, and
 * learned anew as they ask.
 */
#define MAX_KNOWN	64

typedef struct KnownAsker
{
	slist_node	node;
	uint64		rules;			/* generation of those that its measures are
								 * from; 0: it has none */
	Asker		asker;
} KnownAsker;

/*
 * Whether role may act as other.  has_privs_of_role() says yes for a superuser
 * and any role.  Here a superuser counts only as itself.
 */
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
contains_measure(const Measure *measure, int count, Measure m)
{
	return bsearch(&m, measure, count, sizeof(Measure), compare_measures) != NULL;
}

/* Is it one of the rule's departments, as they are called at that moment? */
static bool
rule_names(const PlanRule *rule, const char *department, TimestampTz as_of)
{
	Datum	   *name;
	int			count;
	bool		found = false;

	deconstruct_array(DatumGetArrayTypeP(plan_departments(rule, as_of)), TEXTOID, -1, false, TYPALIGN_INT, &name, NULL, &count);
	for (int i = 0; i < count && !found; i++)
		found = VARSIZE_ANY_EXHDR(DatumGetPointer(name[i])) == strlen(department) &&
			memcmp(VARDATA_ANY(DatumGetPointer(name[i])), department, strlen(department)) == 0;
	pfree(name);
	return found;
}

/*
 * Does the binding give its role the rule's measure?  A department that the
 * plan does not name is covered only if the plan's list of departments is open
 * ("等部门") and the binding names the measure.
 */
static bool
binding_covers(const Binding *b, const PlanRule *rule, TimestampTz as_of)
{
	if (b->department == NULL)
		return false;
	if (b->every_measure)
		return rule_names(rule, b->department, as_of);
	return contains_measure(b->measure, b->measures, rule->measure) &&
		(rule->open_list || rule_names(rule, b->department, as_of));
}

/* Until the database is updated, a role acts for the courts that it is bound to alone. */
static OwnQuery read_old_bindings = {
	.text = "SELECT b.role, b.court, b.department, b.measures FROM credit.role_binding b WHERE b.unbound_at IS NULL",
	.columns = {{NAMEOID}, {TEXTOID}, {TEXTOID}, {.own_type = "_measure"}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_bindings = {
	.text = "SELECT b.role, b.court, b.department, b.measures FROM credit.acting_binding b",
	.columns = {{NAMEOID}, {TEXTOID}, {TEXTOID}, {.own_type = "_measure"}},
	.result = SPI_OK_SELECT
};

static char *
copied_text(HeapTuple row, TupleDesc desc, int number, MemoryContext context)
{
	char	   *text = SPI_getvalue(row, desc, number);

	return text == NULL ? NULL : MemoryContextStrdup(context, text);
}

/* Reads a row of read_bindings; what the binding points to is put into the context. */
static void
read_binding(Binding *b, HeapTuple row, TupleDesc desc, MemoryContext context)
{
	bool		isnull;
	Datum		value;

	b->role = get_role_oid(SPI_getvalue(row, desc, 1), true);
	b->court = copied_text(row, desc, 2, context);
	b->department = copied_text(row, desc, 3, context);
	value = SPI_getbinval(row, desc, 4, &isnull);
	b->every_measure = isnull;
	if (!isnull)
	{
		ArrayType  *array = DatumGetArrayTypeP(value);
		Datum	   *element;

		deconstruct_array(array, ARR_ELEMTYPE(array), 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &element, NULL, &b->measures);
		b->measure = MemoryContextAlloc(context, Max(b->measures, 1) * sizeof(Measure));
		for (int i = 0; i < b->measures; i++)
			b->measure[i] = DatumGetMeasure(element[i]);
		qsort(b->measure, b->measures, sizeof(Measure), compare_measures);
	}
}

/* For own_cache.c. */
static void *
build_askers(MemoryContext context)
{
	Oid			table = own_table("role_binding");
	Askers	   *askers = MemoryContextAllocZero(context, sizeof(Askers));
	OwnerScope	scope;

	askers->owner = table_owner(table);
	askers->departments = departments(context);
	askers->as_of = GetCurrentTransactionStartTimestamp();
	department_bounds(askers->departments, askers->as_of, &askers->since, &askers->until);
	askers->court_role = get_role_oid("credit_court", true);
	slist_init(&askers->known);

	owner_scope_enter_now(&scope, table);
	askers->bindings = (int) own_query_read(OidIsValid(own_table_or_none("acting_binding")) ?
											&read_bindings : &read_old_bindings);
	askers->binding = MemoryContextAllocZero(context, Max(askers->bindings, 1) * sizeof(Binding));
	for (int i = 0; i < askers->bindings; i++)
	{
		CHECK_FOR_INTERRUPTS();
		read_binding(&askers->binding[i], SPI_tuptable->vals[i], SPI_tuptable->tupdesc, context);
		if (askers->binding[i].department != NULL)
			askers->binding[i].department = department_at(askers->departments, askers->binding[i].department, askers->as_of);
	}
	owner_scope_leave_now(&scope);
	return askers;
}

static const char *const asker_tables[] = {"role_binding", "department_history", "plan_department", "court", NULL};

static OwnCache asker_cache = {
	.name = "credit askers",
	.tables = asker_tables,
	.depends_on_roles = true,
	.build = build_askers
};

static void
find_bindings(Asker *asker, const Askers *askers, MemoryContext context)
{
	const Binding **binding = palloc(Max(askers->bindings, 1) * sizeof(Binding *));

	for (int i = 0; i < askers->bindings; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (acts_as(asker->role, askers->binding[i].role))
			binding[asker->bindings++] = &askers->binding[i];
	}
	asker->binding = MemoryContextAlloc(context, Max(asker->bindings, 1) * sizeof(Binding *));
	memcpy(asker->binding, binding, asker->bindings * sizeof(Binding *));
	pfree(binding);
}

static void
find_measures(Asker *asker, const PlanRules *rules, MemoryContext context)
{
	Measure    *measure = palloc(Max(rules->count, 1) * sizeof(Measure));

	for (const PlanRule *rule = rules->rule; rule < rules->rule + rules->count; rule++)
	{
		bool		may = asker->every_measure;

		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i < asker->bindings && !may; i++)
			may = binding_covers(asker->binding[i], rule, asker->as_of);

		/*
		 * Rules are in the order of their measures, those of several editions
		 * one after another.
		 */
		if (may && (asker->measures == 0 || measure[asker->measures - 1] != rule->measure))
			measure[asker->measures++] = rule->measure;
	}
	asker->measure = MemoryContextAlloc(context, Max(asker->measures, 1) * sizeof(Measure));
	memcpy(asker->measure, measure, asker->measures * sizeof(Measure));
	pfree(measure);
}

/*
 * The role is added to the list last, so that an error cannot leave a
 * half-filled entry there.
 */
static const Asker *
learn_asker(Askers *askers, Oid role, const PlanRules *rules)
{
	MemoryContext context = GetMemoryChunkContext(askers);
	KnownAsker *known = MemoryContextAllocZero(context, sizeof(KnownAsker));
	Asker	   *asker = &known->asker;

	asker->role = role;
	asker->departments = askers->departments;
	asker->as_of = askers->as_of;
	asker->acts_for_all = has_privs_of_role(role, askers->owner);
	asker->every_measure = asker->acts_for_all || acts_as(role, askers->court_role);
	find_bindings(asker, askers, context);
	if (rules != NULL)
	{
		find_measures(asker, rules, context);
		known->rules = rules->generation;
	}
	slist_push_head(&askers->known, &known->node);
	askers->asked++;
	return asker;
}

const Asker *
asker_of(Oid role, const PlanRules *rules, MemoryContext holder)
{
	TimestampTz now = GetCurrentTransactionStartTimestamp();
	Askers	   *askers;
	slist_iter	iter;

	AcceptInvalidationMessages();
	askers = own_cache_hold(&asker_cache, holder);
	if (now < askers->since || now >= askers->until)
	{
		/*
		 * The day has come since which a department has another name, or the
		 * clock has gone back before it.
		 */
		own_cache_forget(&asker_cache);
		askers = own_cache_hold(&asker_cache, holder);
	}
	slist_foreach(iter, &askers->known)
	{
		const KnownAsker *known = slist_container(KnownAsker, node, iter.cur);

		if (known->asker.role == role && (rules == NULL || known->rules == rules->generation))
			return &known->asker;
	}
	if (askers->asked >= MAX_KNOWN)
	{
		own_cache_forget(&asker_cache);
		askers = own_cache_hold(&asker_cache, holder);
	}
	return learn_asker(askers, role, rules);
}

bool
asker_of_a_court(const Asker *asker)
{
	if (asker->acts_for_all)
		return true;
	for (int i = 0; i < asker->bindings; i++)
		if (asker->binding[i]->court != NULL)
			return true;
	return false;
}

bool
asker_acts_for_court(const Asker *asker, const char *court)
{
	if (asker->acts_for_all)
		return true;
	for (int i = 0; i < asker->bindings; i++)
		if (asker->binding[i]->court != NULL && strcmp(asker->binding[i]->court, court) == 0)
			return true;
	return false;
}

bool
asker_may_ask(const Asker *asker, Measure measure)
{
	return asker->every_measure || contains_measure(asker->measure, asker->measures, measure);
}

void
asker_require_some(const Asker *asker)
{
	if (asker->every_measure || asker->measures > 0)
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("role \"%s\" may not ask about any measure", GetUserNameFromId(asker->role, false)),
			 errdetail("It is bound to no department that a plan names."),
			 errhint("An administrator binds roles with credit_bind_department or credit_bind_application.")));
}

void
asker_require(const Asker *asker, const PlanRules *rules, Measure measure)
{
	char		buf[MEASURE_TEXT_MAX];

	if (asker_may_ask(asker, measure) || !plan_has_measure(rules, measure))
		return;
	measure_to_cstring(measure, buf);
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("role \"%s\" may not ask about measure \"%s\"", GetUserNameFromId(asker->role, false), buf),
			 asker->bindings == 0 ? errdetail("It is bound to no department.") :
			 errdetail("The plan gives it to other departments."),
			 errhint("An administrator binds roles with credit_bind_department or credit_bind_application.")));
}

void
asker_require_role(Oid role, Measure measure)
{
	const PlanRules *rules = plan_rules(CurrentMemoryContext);

	asker_require(asker_of(role, rules, CurrentMemoryContext), rules, measure);
}

char *
asker_department(const Asker *asker, const PlanRules *rules, Measure measure,
				 const char *preferred, bool to_feed_back, bool *several)
{
	const char *found = NULL;
	bool		has_department = false;

	if (preferred != NULL)
		preferred = department_at(asker->departments, preferred, asker->as_of);
	for (int i = 0; i < asker->bindings; i++)
		has_department |= asker->binding[i]->department != NULL && asker->binding[i]->every_measure;

	*several = false;
	for (const PlanRule *rule = rules->rule; rule < rules->rule + rules->count; rule++)
	{
		if (measure != 0 && rule->measure != measure)
			continue;
		for (int i = 0; i < asker->bindings; i++)
		{
			const Binding *b = asker->binding[i];

			if (!binding_covers(b, rule, asker->as_of) || (to_feed_back && has_department && !b->every_measure) ||
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
