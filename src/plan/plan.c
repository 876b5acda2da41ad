/*-------------------------------------------------------------------------
 *
 * plan.c
 *	  The plans' rules, compiled from their tables and kept in memory.
 *
 * What is compiled is dropped when a plan's tables change: a trigger on them
 * (credit.cache_changed) sends a relation-cache invalidation, which reaches
 * every session when the change commits, and this one at once.  What follows
 * from the rules for a subject is decided in decision.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "plan/plan.h"

static MemoryContext plan_context = NULL;
static PlanRules *compiled = NULL;
static uint64 compilations = 0;
static bool plan_stale = false; /* dropped at the next look, not under a reader */
static Oid	watched[5];			/* the tables that "compiled" was made from */
static bool callback_registered = false;

static const char *const watched_names[lengthof(watched)] =
{"plan_edition", "plan_measure", "plan_department", "plan_basis", "measure_event"};

static const char *const verdict_names[VERDICT_COUNT] =
{"clear", "restricted", "reference", "duty", "exempt", "suspended"};

static void
plan_invalidated(Datum arg, Oid relid)
{
	if (relid == InvalidOid)
		plan_stale = true;
	for (int i = 0; i < lengthof(watched); i++)
		if (relid == watched[i])
			plan_stale = true;
}

int
plan_role(const char *name)
{
	if (strcmp(name, "legal_representative") == 0)
		return ROLE_LEGAL_REPRESENTATIVE;
	if (strcmp(name, "principal") == 0)
		return ROLE_PRINCIPAL;
	if (strcmp(name, "directly_responsible") == 0)
		return ROLE_DIRECTLY_RESPONSIBLE;
	if (strcmp(name, "actual_controller") == 0)
		return ROLE_ACTUAL_CONTROLLER;
	elog(ERROR, "unrecognized role in an organization: \"%s\"", name);
}

static Verdict
verdict_by_name(const char *name)
{
	for (int i = 0; i < VERDICT_COUNT; i++)
		if (strcmp(name, verdict_names[i]) == 0)
			return (Verdict) i;
	elog(ERROR, "unrecognized verdict: \"%s\"", name);
}

const char *
plan_verdict_name(Verdict verdict)
{
	return verdict_names[verdict];
}

static Datum
column(HeapTuple tuple, TupleDesc desc, int number, Oid type, bool *isnull)
{
	Datum		value = SPI_getbinval(tuple, desc, number, isnull);

	/* A table of other columns than expected would be read as garbage. */
	if (SPI_gettypeid(desc, number) != type)
		elog(ERROR, "unexpected type in column %d of the plan's rules", number);
	return value;
}

static Datum
copied(HeapTuple tuple, TupleDesc desc, int number, Oid type)
{
	bool		isnull;
	Datum		value = column(tuple, desc, number, type, &isnull);

	return isnull ? (Datum) 0 : PointerGetDatum(PG_DETOAST_DATUM_COPY(value));
}

/*
 * The rules, one row per measure and edition, in order.  The legal days on
 * which an edition begins and ends are turned into moments here.
 */
static const char *const rules_query =
"SELECT credit.measure_send(m.measure), "
"       v.valid_from::pg_catalog.timestamp AT TIME ZONE 'Asia/Shanghai', "
"       v.valid_until::pg_catalog.timestamp AT TIME ZONE 'Asia/Shanghai', "
"       m.verdict::pg_catalog.text, m.binds_person, m.binds_organization, m.court_mark, m.binds_through, "
"       COALESCE(m.title_reading, m.title), m.effects[1], "
"       ARRAY(SELECT d.department FROM credit.measure_department d "
"             WHERE d.edition OPERATOR(pg_catalog.=) m.edition AND d.number OPERATOR(pg_catalog.=) m.number ORDER BY d.ord), "
"       m.condition, "
"       (SELECT pg_catalog.string_agg(pg_catalog.concat('\xE3\x80\x8A', b.document, '\xE3\x80\x8B', "
"                                     pg_catalog.array_to_string(b.articles, '\xE3\x80\x81')), '\xEF\xBC\x9B' ORDER BY b.ord) "
"        FROM credit.plan_basis b "
"        WHERE b.edition OPERATOR(pg_catalog.=) m.edition AND b.number OPERATOR(pg_catalog.=) m.number), "
"       (SELECT pg_catalog.array_agg(e.at ORDER BY e.at, e.id) FROM credit.measure_event e WHERE credit.measure_eq(e.measure, m.measure)), "
"       (SELECT pg_catalog.array_agg(e.action OPERATOR(pg_catalog.=) 'suspend' ORDER BY e.at, e.id) "
"        FROM credit.measure_event e WHERE credit.measure_eq(e.measure, m.measure)), "
"       m.responsible_open OR m.implementing_open, "
"       m.exemption IS NOT NULL "
"FROM credit.plan_measure m "
"JOIN credit.plan_validity v ON v.edition OPERATOR(pg_catalog.=) m.edition "
"ORDER BY m.measure, v.valid_from";

static void
compile_rule(PlanRule *rule, HeapTuple tuple, TupleDesc desc)
{
	bool		isnull;
	Datum		value;
	Datum	   *at;
	Datum	   *suspends;
	int			n;

	value = column(tuple, desc, 1, BYTEAOID, &isnull);
	rule->measure = measure_from_network(VARDATA_ANY(PG_DETOAST_DATUM(value)));
	rule->valid_from = DatumGetTimestampTz(column(tuple, desc, 2, TIMESTAMPTZOID, &isnull));
	value = column(tuple, desc, 3, TIMESTAMPTZOID, &isnull);
	rule->valid_until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	rule->verdict = verdict_by_name(SPI_getvalue(tuple, desc, 4));
	if (DatumGetBool(column(tuple, desc, 5, BOOLOID, &isnull)))
		rule->kinds |= TRAIT_PERSON;
	if (DatumGetBool(column(tuple, desc, 6, BOOLOID, &isnull)))
		rule->kinds |= TRAIT_ORGANIZATION;
	if (SPI_getvalue(tuple, desc, 7) != NULL)
		rule->marks |= TRAIT_EXIT_BAN;

	value = column(tuple, desc, 8, TEXTARRAYOID, &isnull);
	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &at, NULL, &n);
	for (int i = 0; i < n; i++)
		rule->roles |= plan_role(TextDatumGetCString(at[i]));

	rule->open_list = DatumGetBool(column(tuple, desc, 16, BOOLOID, &isnull));
	rule->exemptible = DatumGetBool(column(tuple, desc, 17, BOOLOID, &isnull));

	value = column(tuple, desc, 14, 1185 /* timestamptz[] */ , &isnull);
	if (!isnull)
	{
		deconstruct_array(DatumGetArrayTypeP(value), TIMESTAMPTZOID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &at, NULL, &n);
		value = column(tuple, desc, 15, 1000 /* bool[] */ , &isnull);
		deconstruct_array(DatumGetArrayTypeP(value), BOOLOID, 1, true, TYPALIGN_CHAR, &suspends, NULL, &n);
		rule->events = n;
		rule->event = MemoryContextAlloc(plan_context, n * sizeof(SuspensionEvent));
		for (int i = 0; i < n; i++)
		{
			rule->event[i].at = DatumGetTimestampTz(at[i]);
			rule->event[i].suspends = DatumGetBool(suspends[i]);
		}
	}

	{
		MemoryContext old = MemoryContextSwitchTo(plan_context);

		rule->title = copied(tuple, desc, 9, TEXTOID);
		rule->effect = copied(tuple, desc, 10, TEXTOID);
		rule->departments = copied(tuple, desc, 11, TEXTARRAYOID);
		rule->condition = copied(tuple, desc, 12, TEXTOID);
		rule->basis = copied(tuple, desc, 13, TEXTOID);
		MemoryContextSwitchTo(old);
	}
}

/*
 * Compile the rules.
 *
 * They are read as catalogs are, with a snapshot of this moment and not the
 * query's: a session inside a long REPEATABLE READ transaction would otherwise
 * compile what its old snapshot shows after the invalidation has been used up,
 * and keep it.  It is also what a suspension means: out of every answer at
 * once.
 *
 * The reader needs no rights on the tables; what the rules say of nobody in
 * particular is what every answer shows.
 */
static void
plan_compile(void)
{
	OwnerScope	scope;
	PlanRules  *plan;
	Oid			verdict_type;

	if (plan_context == NULL)
		plan_context = AllocSetContextCreate(TopMemoryContext, "credit plan", ALLOCSET_DEFAULT_SIZES);
	MemoryContextReset(plan_context);
	compiled = NULL;
	if (!callback_registered)
	{
		CacheRegisterRelcacheCallback(plan_invalidated, (Datum) 0);
		callback_registered = true;
	}
	for (int i = 0; i < lengthof(watched); i++)
		watched[i] = own_table(watched_names[i]);
	/* whatever is invalidated from here on makes this compilation stale */
	plan_stale = false;

	owner_scope_enter(&scope, watched[0]);
	PushActiveSnapshot(GetCatalogSnapshot(watched[0]));
	if (SPI_execute(rules_query, true, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read the plan's rules");

	plan = MemoryContextAllocZero(plan_context, sizeof(PlanRules));
	plan->count = (int) SPI_processed;
	plan->rule = MemoryContextAllocZero(plan_context, Max(plan->count, 1) * sizeof(PlanRule));
	for (int i = 0; i < plan->count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		compile_rule(&plan->rule[i], SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
	}
	PopActiveSnapshot();
	owner_scope_leave(&scope);

	verdict_type = own_type("verdict");
	for (int i = 0; i < VERDICT_COUNT; i++)
		plan->verdict_oid[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
											   ObjectIdGetDatum(verdict_type), CStringGetDatum(verdict_names[i]));
	for (int i = 0; i < plan->count; i++)
		plan->rule[i].verdict_oid = plan->verdict_oid[plan->rule[i].verdict];
	compiled = plan;
	compilations++;
}

#define MAX_COMPILES	8

/*
 * The compiled rules.  They stay as they are until the next call: a caller
 * must not keep them over anything that can run other code.
 */
const PlanRules *
plan_rules(void)
{
	/* Another session's suspension counts from its commit, so look at the mail first. */
	AcceptInvalidationMessages();
	/* Reading them may bring another change, but not for ever (a server that discards all caches says so each time). */
	for (int tries = 0; compiled == NULL || (plan_stale && tries < MAX_COMPILES); tries++)
		plan_compile();
	return compiled;
}

/* Another number after each compilation, for what is derived from the rules. */
uint64
plan_compilation(void)
{
	return compilations;
}

static int
compare_rule(Measure measure, const PlanRule *rule)
{
	return measure < rule->measure ? -1 : measure > rule->measure;
}

/* The first rule of the measure, over its editions; NULL where no plan has it. */
static const PlanRule *
first_rule(const PlanRules *plan, Measure measure)
{
	int			low = 0;
	int			high = plan->count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (compare_rule(measure, &plan->rule[middle]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == plan->count || plan->rule[low].measure != measure)
		return NULL;
	return &plan->rule[low];
}

bool
plan_has_measure(const PlanRules *plan, Measure measure)
{
	return first_rule(plan, measure) != NULL;
}

/* The measure's rule in the edition that holds at that moment, NULL where none does. */
const PlanRule *
plan_rule_at(const PlanRules *plan, Measure measure, TimestampTz as_of)
{
	const PlanRule *end = plan->rule + plan->count;

	for (const PlanRule *rule = first_rule(plan, measure);
		 rule != NULL && rule < end && rule->measure == measure; rule++)
		if (rule->valid_from <= as_of && as_of < rule->valid_until)
			return rule;
	return NULL;
}

/*
 * Whether the measure was suspended at as_of, as far as was known at known_at:
 * the last event at or before both decides.
 */
bool
plan_rule_suspended(const PlanRule *rule, TimestampTz as_of, TimestampTz known_at)
{
	bool		suspended = false;

	for (int i = 0; i < rule->events && rule->event[i].at <= as_of && rule->event[i].at <= known_at; i++)
		suspended = rule->event[i].suspends;
	return suspended;
}
