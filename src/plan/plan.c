/*-------------------------------------------------------------------------
 *
 * plan.c
 *	  The plans' rules, compiled from their tables and kept in memory.
 *
 * Every answer needs the rules, and they change seldom: each session compiles
 * them into bit masks and keeps them until a table of a plan changes
 * (own_cache.c).  What follows from them for a subject is decided in
 * decision.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "plan/plan.h"

static const char *const verdict_names[VERDICT_COUNT] =
{"clear", "restricted", "reference", "duty", "exempt", "suspended"};

int
plan_role(const text *code)
{
	static const struct
	{
		const char *code;
		int			role;
	}			roles[] =
	{
		{"legal_representative", ROLE_LEGAL_REPRESENTATIVE},
		{"principal", ROLE_PRINCIPAL},
		{"directly_responsible", ROLE_DIRECTLY_RESPONSIBLE},
		{"actual_controller", ROLE_ACTUAL_CONTROLLER}
	};
	size_t		len = VARSIZE_ANY_EXHDR(code);

	for (int i = 0; i < lengthof(roles); i++)
		if (len == strlen(roles[i].code) && memcmp(VARDATA_ANY(code), roles[i].code, len) == 0)
			return roles[i].role;
	elog(ERROR, "unrecognized role in an organization: \"%s\"", text_to_cstring(code));
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

/*
 * What an answer cannot do without.  The tables' constraints see to it, as long
 * as nobody takes them away.
 */
static Datum
required(HeapTuple tuple, TupleDesc desc, int number)
{
	bool		isnull;
	Datum		value = SPI_getbinval(tuple, desc, number, &isnull);

	if (isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("a rule in the plan's tables has nothing in \"%s\"", SPI_fname(desc, number)),
				 errhint("Look for the row of credit.rule, and mend what it is made from.")));
	return value;
}

/* A copy of a varlena value; 0 where it is null. */
static Datum
copied(HeapTuple tuple, TupleDesc desc, int number)
{
	bool		isnull;
	Datum		value = SPI_getbinval(tuple, desc, number, &isnull);

	return isnull ? (Datum) 0 : PointerGetDatum(PG_DETOAST_DATUM_COPY(value));
}

static Datum
required_copy(HeapTuple tuple, TupleDesc desc, int number)
{
	(void) required(tuple, desc, number);
	return copied(tuple, desc, number);
}

/* Types of the columns of both. */
#define RULE_TYPES \
	{BYTEAOID}, {TIMESTAMPTZOID}, {TIMESTAMPTZOID}, {TEXTOID}, \
	{BOOLOID}, {BOOLOID}, {TEXTOID}, {TEXTARRAYOID}, \
	{TEXTOID}, {TEXTOID}, {TEXTARRAYOID}, {TEXTOID}, {TEXTOID}, \
	{TIMESTAMPTZARRAYOID}, {BOOLARRAYOID}, {BOOLOID}, {BOOLOID}

/* One row for each measure and edition. */
static OwnQuery read_rules = {
	.text = "SELECT credit.measure_send(r.measure), r.since, r.until, r.verdict::text, "
	"       r.binds_person, r.binds_organization, r.court_mark, r.binds_through, "
	"       r.title, r.effects[1], r.departments, r.condition, r.basis, "
	"       r.event_at, r.event_suspends, r.open_list, r.exemption IS NOT NULL "
	"FROM credit.rule r ORDER BY r.measure, r.since",
	.columns = {RULE_TYPES},
	.result = SPI_OK_SELECT
};

/*
 * The same where SQL is still that of 0.1.0, which has no credit.rule: until it
 * is updated, a database goes on answering.  The literals in hexadecimal are the
 * signs around the title of a document, between articles and between documents.
 */
static OwnQuery read_rules_0_1_0 = {
	.text = "SELECT credit.measure_send(m.measure), "
	"       v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai', "
	"       v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', "
	"       m.verdict::text, m.binds_person, m.binds_organization, m.court_mark, m.binds_through, "
	"       COALESCE(m.title_reading, m.title), m.effects[1], "
	"       ARRAY(SELECT d.department FROM credit.measure_department d "
	"             WHERE d.edition = m.edition AND d.number = m.number ORDER BY d.ord), "
	"       m.condition, "
	"       (SELECT string_agg(concat('\xE3\x80\x8A', b.document, '\xE3\x80\x8B', "
	"                                 array_to_string(b.articles, '\xE3\x80\x81')), '\xEF\xBC\x9B' ORDER BY b.ord) "
	"        FROM credit.plan_basis b WHERE b.edition = m.edition AND b.number = m.number), "
	"       ARRAY(SELECT e.at FROM credit.measure_event e "
	"             WHERE credit.measure_eq(e.measure, m.measure) ORDER BY e.at, e.id), "
	"       ARRAY(SELECT e.action = 'suspend' FROM credit.measure_event e "
	"             WHERE credit.measure_eq(e.measure, m.measure) ORDER BY e.at, e.id), "
	"       m.responsible_open OR m.implementing_open, "
	"       m.exemption IS NOT NULL "
	"FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition "
	"ORDER BY m.measure, v.valid_from",
	.columns = {RULE_TYPES},
	.result = SPI_OK_SELECT
};

/* Numbers of the columns of both. */
enum
{
	RULE_MEASURE = 1,
	RULE_VALID_FROM,
	RULE_VALID_UNTIL,
	RULE_VERDICT,
	RULE_BINDS_PERSON,
	RULE_BINDS_ORGANIZATION,
	RULE_COURT_MARK,
	RULE_BINDS_THROUGH,
	RULE_TITLE,
	RULE_EFFECT,
	RULE_DEPARTMENTS,
	RULE_CONDITION,
	RULE_BASIS,
	RULE_EVENTS_AT,
	RULE_EVENTS_SUSPEND,
	RULE_OPEN_LIST,
	RULE_EXEMPTIBLE
};

/* Fills a rule that is all zeros; what it points to is put into the context. */
static void
compile_rule(PlanRule *rule, HeapTuple tuple, TupleDesc desc, MemoryContext context)
{
	MemoryContext old;
	bool		isnull;
	Datum		value;
	Datum	   *element;
	Datum	   *suspends;
	int			n;
	int			events;

	value = required(tuple, desc, RULE_MEASURE);
	rule->measure = measure_from_network(VARDATA_ANY(PG_DETOAST_DATUM(value)));
	rule->valid_from = DatumGetTimestampTz(required(tuple, desc, RULE_VALID_FROM));
	value = SPI_getbinval(tuple, desc, RULE_VALID_UNTIL, &isnull);
	rule->valid_until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	rule->verdict = verdict_by_name(TextDatumGetCString(required(tuple, desc, RULE_VERDICT)));
	if (DatumGetBool(required(tuple, desc, RULE_BINDS_PERSON)))
		rule->kinds |= TRAIT_PERSON;
	if (DatumGetBool(required(tuple, desc, RULE_BINDS_ORGANIZATION)))
		rule->kinds |= TRAIT_ORGANIZATION;
	(void) SPI_getbinval(tuple, desc, RULE_COURT_MARK, &isnull);
	if (!isnull)
		rule->marks |= TRAIT_EXIT_BAN;

	value = required(tuple, desc, RULE_BINDS_THROUGH);
	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &element, NULL, &n);
	for (int i = 0; i < n; i++)
		rule->roles |= plan_role(DatumGetTextPP(element[i]));

	rule->open_list = DatumGetBool(required(tuple, desc, RULE_OPEN_LIST));
	rule->exemptible = DatumGetBool(required(tuple, desc, RULE_EXEMPTIBLE));

	value = required(tuple, desc, RULE_EVENTS_AT);
	deconstruct_array(DatumGetArrayTypeP(value), TIMESTAMPTZOID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &element, NULL, &n);
	value = required(tuple, desc, RULE_EVENTS_SUSPEND);
	deconstruct_array(DatumGetArrayTypeP(value), BOOLOID, 1, true, TYPALIGN_CHAR, &suspends, NULL, &events);
	rule->events = Min(n, events);
	rule->event = MemoryContextAlloc(context, Max(rule->events, 1) * sizeof(SuspensionEvent));
	for (int i = 0; i < rule->events; i++)
	{
		rule->event[i].at = DatumGetTimestampTz(element[i]);
		rule->event[i].suspends = DatumGetBool(suspends[i]);
	}

	old = MemoryContextSwitchTo(context);
	rule->title = required_copy(tuple, desc, RULE_TITLE);
	rule->effect = required_copy(tuple, desc, RULE_EFFECT);
	rule->departments = required_copy(tuple, desc, RULE_DEPARTMENTS);
	rule->condition = copied(tuple, desc, RULE_CONDITION);
	rule->basis = copied(tuple, desc, RULE_BASIS);
	MemoryContextSwitchTo(old);
}

/*
 * Compiles the rules, for own_cache.c.  Read with a snapshot of this moment, a
 * suspension counts in every answer from its commit on, those of REPEATABLE
 * READ transactions included.
 *
 * The reader needs no rights on the tables: every answer shows what the rules
 * say, and they say nothing about anybody in particular.
 */
static void *
compile_rules(MemoryContext context)
{
	Oid			table = own_table("plan_measure");
	bool		has_view = OidIsValid(get_relname_relid("rule", get_namespace_oid("credit", false)));
	Oid			verdict_type = own_type("verdict");
	PlanRules  *rules = MemoryContextAllocZero(context, sizeof(PlanRules));
	OwnerScope	scope;

	for (int i = 0; i < VERDICT_COUNT; i++)
		rules->verdict_oid[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
												ObjectIdGetDatum(verdict_type), CStringGetDatum(verdict_names[i]));

	owner_scope_enter(&scope, table);
	rules->count = (int) own_query_read_now(has_view ? &read_rules : &read_rules_0_1_0, table);
	rules->rule = MemoryContextAllocZero(context, Max(rules->count, 1) * sizeof(PlanRule));
	for (int i = 0; i < rules->count; i++)
	{
		PlanRule   *rule = &rules->rule[i];

		CHECK_FOR_INTERRUPTS();
		compile_rule(rule, SPI_tuptable->vals[i], SPI_tuptable->tupdesc, context);
		rule->verdict_oid = rules->verdict_oid[rule->verdict];
	}
	owner_scope_leave(&scope);
	return rules;
}

static const char *const rule_tables[] = {PLAN_TABLES, NULL};

static OwnCache rule_cache = {
	.name = "credit plan",
	.tables = rule_tables,
	.build = compile_rules
};

const PlanRules *
plan_rules(MemoryContext holder)
{
	AcceptInvalidationMessages();
	return own_cache_hold(&rule_cache, holder);
}

uint64
plan_generation(void)
{
	(void) own_cache_get(&rule_cache);
	return own_cache_generation(&rule_cache);
}

static int
compare_rule(Measure measure, const PlanRule *rule)
{
	return measure < rule->measure ? -1 : measure > rule->measure;
}

/* The measure's rule in its first edition; those of later editions follow it.  NULL where no plan has the measure. */
static const PlanRule *
first_rule(const PlanRules *rules, Measure measure)
{
	int			low = 0;
	int			high = rules->count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (compare_rule(measure, &rules->rule[middle]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == rules->count || rules->rule[low].measure != measure)
		return NULL;
	return &rules->rule[low];
}

bool
plan_has_measure(const PlanRules *rules, Measure measure)
{
	return first_rule(rules, measure) != NULL;
}

const PlanRule *
plan_rule_at(const PlanRules *rules, Measure measure, TimestampTz as_of)
{
	const PlanRule *end = rules->rule + rules->count;

	for (const PlanRule *rule = first_rule(rules, measure);
		 rule != NULL && rule < end && rule->measure == measure; rule++)
		if (rule->valid_from <= as_of && as_of < rule->valid_until)
			return rule;
	return NULL;
}

/*
 * The last event that is not later than either time decides; for the present
 * the last one of all, because the clock may have gone back since.
 */
bool
plan_rule_suspended(const PlanRule *rule, TimestampTz as_of, TimestampTz known_at)
{
	bool		suspended = false;

	if (as_of >= GetCurrentTransactionStartTimestamp())
		as_of = DT_NOEND;
	for (int i = 0; i < rule->events && rule->event[i].at <= as_of && rule->event[i].at <= known_at; i++)
		suspended = rule->event[i].suspends;
	return suspended;
}
