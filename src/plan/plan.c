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
#include "lib/stringinfo.h"
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

int
plan_role(const text *code)
{
	size_t		len = VARSIZE_ANY_EXHDR(code);

	for (int i = 0; i < lengthof(roles); i++)
		if (len == strlen(roles[i].code) && memcmp(VARDATA_ANY(code), roles[i].code, len) == 0)
			return roles[i].role;
	elog(ERROR, "unrecognized role in an organization: \"%s\"", text_to_cstring(code));
}

const char *
plan_role_code(int role)
{
	for (int i = 0; i < lengthof(roles); i++)
		if (roles[i].role == role)
			return roles[i].code;
	elog(ERROR, "unrecognized role in an organization: %d", role);
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

/*
 * What is read is flat: a row for each rule, and one for each member of the lists
 * in it.  In the view's own lists (departments, basis, events) the server looks
 * up types and operators anew for each rule.
 */

/* Types of the columns of both. */
#define RULE_TYPES \
	{INT4OID}, {INT4OID}, {.own_type = "measure"}, {TIMESTAMPTZOID}, {TIMESTAMPTZOID}, {.own_type = "verdict"}, \
	{BOOLOID}, {BOOLOID}, {TEXTOID}, {TEXTARRAYOID}, {TEXTOID}, {TEXTOID}, {TEXTOID}, {BOOLOID}, {BOOLOID}

/* One row for each measure and edition. */
static OwnQuery read_rules = {
	.text = "SELECT r.edition, r.number, r.measure, r.since, r.until, r.verdict, "
	"       r.binds_person, r.binds_organization, r.court_mark, r.binds_through, "
	"       r.title, r.effects[1], r.condition, r.open_list, r.exemption IS NOT NULL "
	"FROM credit.rule r ORDER BY r.edition, r.number",
	.columns = {RULE_TYPES},
	.result = SPI_OK_SELECT
};

/*
 * The same where SQL is still that of 0.1.0, which has no credit.rule: until it
 * is updated, a database goes on answering.
 */
static OwnQuery read_rules_0_1_0 = {
	.text = "SELECT m.edition, m.number, m.measure, "
	"       v.valid_from::timestamp AT TIME ZONE 'Asia/Shanghai', "
	"       v.valid_until::timestamp AT TIME ZONE 'Asia/Shanghai', "
	"       m.verdict, m.binds_person, m.binds_organization, m.court_mark, m.binds_through, "
	"       COALESCE(m.title_reading, m.title), m.effects[1], m.condition, "
	"       m.responsible_open OR m.implementing_open, m.exemption IS NOT NULL "
	"FROM credit.plan_measure m JOIN credit.plan_validity v ON v.edition = m.edition "
	"ORDER BY m.edition, m.number",
	.columns = {RULE_TYPES},
	.result = SPI_OK_SELECT
};

/* Numbers of the columns of both. */
enum
{
	RULE_EDITION = 1,
	RULE_NUMBER,
	RULE_MEASURE,
	RULE_VALID_FROM,
	RULE_VALID_UNTIL,
	RULE_VERDICT,
	RULE_BINDS_PERSON,
	RULE_BINDS_ORGANIZATION,
	RULE_COURT_MARK,
	RULE_BINDS_THROUGH,
	RULE_TITLE,
	RULE_EFFECT,
	RULE_CONDITION,
	RULE_OPEN_LIST,
	RULE_EXEMPTIBLE
};

/*
 * Texts that belong to a rule, in the order of the rules: departments, bases.
 * Departments have the moment since which they are called so, too.
 */
static OwnQuery read_departments = {
	.text = "SELECT d.edition, d.number, d.department, credit.day_start(d.since) FROM credit.measure_department_period d "
	"ORDER BY d.edition, d.number, d.since, d.ord",
	.columns = {{INT4OID}, {INT4OID}, {TEXTOID}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_departments_0_1_0 = {
	.text = "SELECT d.edition, d.number, d.department, timestamptz '-infinity' FROM credit.measure_department d "
	"ORDER BY d.edition, d.number, d.ord",
	.columns = {{INT4OID}, {INT4OID}, {TEXTOID}, {TIMESTAMPTZOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery read_bases = {
	.text = "SELECT b.edition, b.number, b.words FROM credit.measure_basis b WHERE b.cited "
	"ORDER BY b.edition, b.number, b.part, b.ord",
	.columns = {{INT4OID}, {INT4OID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

/*
 * The same of 0.1.0.  The literals in hexadecimal are the signs around the title
 * of a document, and between articles.
 */
static OwnQuery read_bases_0_1_0 = {
	.text = "SELECT b.edition, b.number, "
	"       concat('\xE3\x80\x8A', b.document, '\xE3\x80\x8B', array_to_string(b.articles, '\xE3\x80\x81')) "
	"FROM credit.plan_basis b ORDER BY b.edition, b.number, b.ord",
	.columns = {{INT4OID}, {INT4OID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

/* Between bases, as in credit.rule. */
#define SEMICOLON	"\xEF\xBC\x9B"

enum
{
	MEMBER_EDITION = 1,
	MEMBER_NUMBER,
	MEMBER_TEXT,
	MEMBER_SINCE
};

static OwnQuery read_events = {
	.text = "SELECT e.measure, e.at, e.action = 'suspend' FROM credit.measure_event e ORDER BY e.at, e.id",
	.columns = {{.own_type = "measure"}, {TIMESTAMPTZOID}, {BOOLOID}},
	.result = SPI_OK_SELECT
};

enum
{
	EVENT_MEASURE = 1,
	EVENT_AT,
	EVENT_SUSPENDS
};

/* Where the plan has a rule; needed while it is compiled. */
typedef struct RulePlace
{
	int32		edition;
	int32		number;
} RulePlace;

static Verdict
verdict_by_oid(const PlanRules *rules, Oid oid)
{
	for (int i = 0; i < VERDICT_COUNT; i++)
		if (rules->verdict_oid[i] == oid)
			return (Verdict) i;
	elog(ERROR, "unrecognized verdict: %u", oid);
}

/* Fills a rule that is all zeros, but for its lists; what it points to is put into the context. */
static void
compile_rule(PlanRule *rule, const PlanRules *rules, HeapTuple tuple, TupleDesc desc, MemoryContext context)
{
	MemoryContext old;
	bool		isnull;
	Datum		value;
	Datum	   *element;
	int			n;

	rule->measure = DatumGetMeasure(required(tuple, desc, RULE_MEASURE));
	rule->valid_from = DatumGetTimestampTz(required(tuple, desc, RULE_VALID_FROM));
	value = SPI_getbinval(tuple, desc, RULE_VALID_UNTIL, &isnull);
	rule->valid_until = isnull ? DT_NOEND : DatumGetTimestampTz(value);
	rule->verdict_oid = DatumGetObjectId(required(tuple, desc, RULE_VERDICT));
	rule->verdict = verdict_by_oid(rules, rule->verdict_oid);
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

	old = MemoryContextSwitchTo(context);
	rule->title = required_copy(tuple, desc, RULE_TITLE);
	rule->effect = required_copy(tuple, desc, RULE_EFFECT);
	rule->condition = copied(tuple, desc, RULE_CONDITION);
	MemoryContextSwitchTo(old);
}

/* Makes values of the texts that belong to a rule; in the context where they are to stay.  The rows are those of the texts. */
typedef void (*ListCompiler) (PlanRule *rule, Datum *texts, int count, HeapTuple *row, TupleDesc desc);

static void
compile_departments(PlanRule *rule, Datum *texts, int count, HeapTuple *row, TupleDesc desc)
{
	int			first = 0;

	rule->naming = palloc(Max(count, 1) * sizeof(NamedDepartments));
	do
	{
		NamedDepartments *naming = &rule->naming[rule->namings++];
		int			next = first;

		naming->since = count == 0 ? DT_NOBEGIN : DatumGetTimestampTz(required(row[first], desc, MEMBER_SINCE));
		while (next < count && DatumGetTimestampTz(required(row[next], desc, MEMBER_SINCE)) == naming->since)
			next++;
		naming->departments = PointerGetDatum(construct_array(texts + first, next - first, TEXTOID, -1, false, TYPALIGN_INT));
		first = next;
	} while (first < count);
}

static void
compile_basis(PlanRule *rule, Datum *texts, int count, HeapTuple *row, TupleDesc desc)
{
	StringInfoData basis;

	if (count == 0)
		return;
	initStringInfo(&basis);
	for (int i = 0; i < count; i++)
	{
		if (i > 0)
			appendStringInfoString(&basis, SEMICOLON);
		appendBinaryStringInfo(&basis, VARDATA_ANY(DatumGetPointer(texts[i])), VARSIZE_ANY_EXHDR(DatumGetPointer(texts[i])));
	}
	rule->basis = PointerGetDatum(cstring_to_text_with_len(basis.data, basis.len));
	pfree(basis.data);
}

/* Reads a list whose rows are in the order of the rules, as these are still. */
static void
compile_lists(PlanRules *rules, const RulePlace *place, OwnQuery *query, ListCompiler compile, MemoryContext context)
{
	uint64		rows = own_query_read(query);
	HeapTuple  *row = SPI_tuptable->vals;
	TupleDesc	desc = SPI_tuptable->tupdesc;
	Datum	   *texts = palloc(Max(rows, 1) * sizeof(Datum));
	uint64		next = 0;

	for (int i = 0; i < rules->count; i++)
	{
		MemoryContext old;
		int			count = 0;

		CHECK_FOR_INTERRUPTS();
		for (; next < rows; next++)
		{
			int32		edition = DatumGetInt32(required(row[next], desc, MEMBER_EDITION));
			int32		number = DatumGetInt32(required(row[next], desc, MEMBER_NUMBER));

			if (edition > place[i].edition || (edition == place[i].edition && number > place[i].number))
				break;
			if (edition == place[i].edition && number == place[i].number)
				texts[count++] = PointerGetDatum(PG_DETOAST_DATUM_PACKED(required(row[next], desc, MEMBER_TEXT)));
		}
		old = MemoryContextSwitchTo(context);
		compile(&rules->rule[i], texts, count, row + next - count, desc);
		MemoryContextSwitchTo(old);
	}
}

/* The suspension histories.  They are of measures, whatever the edition. */
static void
compile_events(PlanRules *rules, MemoryContext context)
{
	uint64		rows = own_query_read(&read_events);
	HeapTuple  *row = SPI_tuptable->vals;
	TupleDesc	desc = SPI_tuptable->tupdesc;
	SuspensionEvent *found = palloc(Max(rows, 1) * sizeof(SuspensionEvent));

	for (PlanRule *rule = rules->rule; rule < rules->rule + rules->count; rule++)
	{
		CHECK_FOR_INTERRUPTS();
		for (uint64 i = 0; i < rows; i++)
		{
			if (DatumGetMeasure(required(row[i], desc, EVENT_MEASURE)) != rule->measure)
				continue;
			found[rule->events].at = DatumGetTimestampTz(required(row[i], desc, EVENT_AT));
			found[rule->events++].suspends = DatumGetBool(required(row[i], desc, EVENT_SUSPENDS));
		}
		rule->event = MemoryContextAlloc(context, Max(rule->events, 1) * sizeof(SuspensionEvent));
		memcpy(rule->event, found, rule->events * sizeof(SuspensionEvent));
	}
}

/* The order of PlanRules. */
static int
compare_rules(const void *a, const void *b)
{
	const PlanRule *x = a;
	const PlanRule *y = b;

	if (x->measure != y->measure)
		return x->measure < y->measure ? -1 : 1;
	return x->valid_from < y->valid_from ? -1 : x->valid_from > y->valid_from;
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
	RulePlace  *place;
	OwnerScope	scope;

	for (int i = 0; i < VERDICT_COUNT; i++)
		rules->verdict_oid[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
												ObjectIdGetDatum(verdict_type), CStringGetDatum(verdict_names[i]));

	owner_scope_enter_now(&scope, table);
	rules->count = (int) own_query_read(has_view ? &read_rules : &read_rules_0_1_0);
	rules->rule = MemoryContextAllocZero(context, Max(rules->count, 1) * sizeof(PlanRule));
	place = palloc(Max(rules->count, 1) * sizeof(RulePlace));
	for (int i = 0; i < rules->count; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;

		CHECK_FOR_INTERRUPTS();
		place[i].edition = DatumGetInt32(required(row, desc, RULE_EDITION));
		place[i].number = DatumGetInt32(required(row, desc, RULE_NUMBER));
		compile_rule(&rules->rule[i], rules, row, desc, context);
	}
	compile_lists(rules, place, has_view ? &read_departments : &read_departments_0_1_0, compile_departments, context);
	compile_lists(rules, place, has_view ? &read_bases : &read_bases_0_1_0, compile_basis, context);
	compile_events(rules, context);
	owner_scope_leave_now(&scope);
	qsort(rules->rule, rules->count, sizeof(PlanRule), compare_rules);
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
	PlanRules  *rules;

	AcceptInvalidationMessages();
	rules = own_cache_hold(&rule_cache, holder);
	rules->generation = own_cache_generation(&rule_cache);
	return rules;
}

bool
plan_holds(uint64 generation)
{
	return own_cache_holds(&rule_cache, generation);
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

Datum
plan_departments(const PlanRule *rule, TimestampTz as_of)
{
	int			i = rule->namings - 1;

	while (i > 0 && rule->naming[i].since > as_of)
		i--;
	return rule->naming[i].departments;
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
