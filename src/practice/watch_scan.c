/*-------------------------------------------------------------------------
 *
 * watch_scan.c
 *	  Which rows of a watched table the list reaches now.
 *
 * Nothing is kept: the candidates are the subjects of listings in force and
 * persons in posts, under all their numbers.  Each is looked up in the table's
 * index on credit_subject_key(column), and about each row that is found
 * decide_one answers, as credit_is_restricted does.  Candidates may be too many
 * and never too few, so the two cannot disagree.  Where there is no index, or
 * candidates are many beside the rows, the table is read as a whole and each row
 * is looked up among the candidates.  The list of holders that a department has
 * sent (credit.held_subject) is read in the same way, as a table of ours.
 *
 * List and table are read with one snapshot, and the table here and not by a
 * query: a query would run what its owner has planted (policies, operators,
 * casts), and could be made to print its parameters, which are the list.  Whose
 * rights count is asked in watch_target.c.
 *
 * The table is its owner's, who sees how it was read: which rows a SERIALIZABLE
 * transaction has locked, how many were fetched.  Those fetched are of candidates,
 * and so of whom the list does not reach as well.  So what is read is not counted,
 * and a SERIALIZABLE transaction locks the table as a whole.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/relscan.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "storage/predicate.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_columns.h"
#include "base/own_table.h"
#include "base/read_counts.h"
#include "base/required.h"
#include "decision/decision.h"
#include "practice/watch_target.h"
#include "register/list_age.h"
#include "roles/court.h"
#include "values/legal_day.h"
#include "values/minor.h"
#include "values/subject_set.h"

/* An index entry is found at the cost of about so many rows that are read one after the other. */
#define ROWS_PER_PROBE	10

/* credit.reached_row */
#define REACHED_COLUMNS(X) \
	X(REACHED_ROW_KEY, "row_key", .type = TEXTARRAYOID) \
	X(REACHED_LABELS, "labels", .type = JSONBOID) \
	X(REACHED_SUBJECT, "subject", .own_type = "subject") \
	X(REACHED_VERDICT, "verdict", .own_type = "verdict") \
	X(REACHED_EFFECT, "effect", .type = TEXTOID) \
	X(REACHED_LISTING, "listing", .type = INT8OID) \
	X(REACHED_CASE_NO, "case_no", .type = TEXTOID) \
	X(REACHED_COURT, "court", .type = TEXTOID) \
	X(REACHED_VIA, "via", .own_type = "subject") \
	X(REACHED_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(REACHED_UNTIL, "until", .type = TIMESTAMPTZOID)

OWN_COLUMN_NUMBERS(REACHED_COLUMNS);

static const OwnColumn reached_columns[] = {REACHED_COLUMNS(OWN_COLUMN)};

/* The keys of those whom the measure may reach. */
typedef struct Candidates
{
	MemoryContext context;
	const PlanRule *rule;
	const SubjectLinks *links;
	uint64		count;
	uint64		capacity;
	Subject    *key;
	bool		sorted;			/* in the order of an index, each once */
} Candidates;

/* A column of a leaf. */
typedef struct LeafColumn
{
	AttrNumber	number;			/* 0: there is none */
	Oid			type;
	FmgrInfo	output;
} LeafColumn;

typedef struct Reading
{
	Question	q;
	Measure		measure;
	WatchTarget target;
	bool		of_list;		/* the target has lists, of which this is read */
	int64		list;
	uint64		list_subjects;	/* how many are in it */
	Candidates	candidates;
	SubjectSet	set;			/* of their keys, made when a table is read as
								 * a whole */
	bool		set_made;
	ReturnSetInfo *rsinfo;
	MemoryContext each;			/* reset after each row */

	/*
	 * who was asked about last: a subject's rows often come one after the
	 * other
	 */
	bool		asked;
	Subject		asked_subject;
	Answer		answer;
	MemoryContext answer_context;

	/* of the leaf that is read */
	LeafColumn	subject;
	LeafColumn	condition;
	LeafColumn	valid_until;
	LeafColumn *key;
	LeafColumn *label;
} Reading;

static void
add_key(Candidates *c, const Subject *key)
{
	if (c->count == c->capacity)
	{
		c->capacity = Max(c->capacity * 2, 1024);
		c->key = c->key == NULL ? MemoryContextAllocHuge(c->context, c->capacity * sizeof(Subject)) :
			repalloc_huge(c->key, c->capacity * sizeof(Subject));
	}
	c->key[c->count++] = *key;
}

/* The table may have the subject under any of its numbers. */
static void
add_candidate(Candidates *c, const Subject *subject)
{
	Identifiers all = linked_identifiers(c->links, subject, DT_NOEND);

	for (int i = 0; i < all.keys; i++)
		add_key(c, identifiers_key(&all, i));
}

static void
candidate_listing(const Listing *listing, void *arg)
{
	Candidates *c = arg;

	if (rule_reaches(c->rule, listing))
		add_candidate(c, &listing->subject);
}

static void
candidate_post(const Post *post, const Subject *person, void *arg)
{
	Candidates *c = arg;

	if ((c->rule->roles & post->role) != 0)
		add_candidate(c, person);
}

#define ST_SORT sort_keys
#define ST_ELEMENT_TYPE Subject
#define ST_COMPARE(a, b) subject_compare(a, b)
#define ST_SCOPE static
#define ST_DEFINE
#define ST_DECLARE
#include "lib/sort_template.h"

/* In the order of the index, each once. */
static void
sort_candidates(Candidates *c)
{
	uint64		kept = 0;

	if (c->count == 0 || c->sorted)
		return;
	sort_keys(c->key, c->count);
	c->sorted = true;
	for (uint64 i = 1; i < c->count; i++)
		if (!subject_equal(&c->key[i], &c->key[kept]))
			c->key[++kept] = c->key[i];
	c->count = kept + 1;
}

/* asked: those of whom it is asked, NULL: all. */
static void
find_candidates(Reading *r, const PlanRule *rule, ArrayType *asked)
{
	Candidates *c = &r->candidates;

	c->context = CurrentMemoryContext;
	c->rule = rule;
	c->links = r->q.list.links;
	if (asked != NULL)
	{
		Datum	   *element;
		bool	   *isnull;
		int			count;

		deconstruct_array(asked, own_type("subject"), sizeof(Subject), false, TYPALIGN_CHAR, &element, &isnull, &count);
		for (int i = 0; i < count; i++)
			if (!isnull[i])
				add_candidate(c, DatumGetSubjectP(element[i]));
	}
	else
	{
		if (rule->kinds != 0)
			listings_visit(&r->q.list, r->q.when.as_of, candidate_listing, c);
		if (rule->roles != 0)
			posts_visit(&r->q.list, r->q.when.as_of, candidate_post, c);
	}
}

static void
find_column(LeafColumn *column, Relation leaf, const WatchColumn *of, bool printed)
{
	Oid			output;
	bool		varlena;

	column->number = of->name == NULL ? 0 : get_attnum(RelationGetRelid(leaf), of->name);
	column->type = of->type;
	if (printed)
	{
		getTypeOutputInfo(of->type, &output, &varlena);
		fmgr_info(output, &column->output);
	}
}

static void
find_columns(Reading *r, Relation leaf)
{
	const WatchTarget *t = &r->target;

	find_column(&r->subject, leaf, &t->subject, false);
	find_column(&r->condition, leaf, &t->condition, false);
	find_column(&r->valid_until, leaf, &t->valid_until, false);
	for (int i = 0; i < t->keys; i++)
		find_column(&r->key[i], leaf, &t->key[i], true);
	for (int i = 0; i < t->labels; i++)
		find_column(&r->label[i], leaf, &t->label[i], true);
}

static bool
row_subject(Reading *r, TupleTableSlot *slot, Subject *subject)
{
	bool		isnull;
	Datum		value = slot_getattr(slot, r->subject.number, &isnull);
	text	   *typed;
	IdentifierProblem problem;

	if (isnull)
		return false;
	if (!r->target.subject_is_text)
	{
		*subject = *DatumGetSubjectP(value);
		return true;
	}
	typed = DatumGetTextPP(value);
	return subject_parse(VARDATA_ANY(typed), VARSIZE_ANY_EXHDR(typed), subject, &problem);
}

/* Does the row count, by what the department keeps of it? */
static bool
row_counts(Reading *r, TupleTableSlot *slot)
{
	bool		isnull;
	Datum		value;

	if (r->condition.number > 0)
	{
		value = slot_getattr(slot, r->condition.number, &isnull);
		if (isnull || !DatumGetBool(value))
			return false;
	}
	if (r->valid_until.number > 0)
	{
		value = slot_getattr(slot, r->valid_until.number, &isnull);
		if (isnull)
			return true;
		if (r->valid_until.type == DATEOID)
			return DatumGetDateADT(value) >= legal_day(r->q.when.as_of);
		return DatumGetTimestampTz(value) > r->q.when.as_of;
	}
	return true;
}

static Datum
row_key(Reading *r, TupleTableSlot *slot)
{
	Datum	   *element = palloc(r->target.keys * sizeof(Datum));

	for (int i = 0; i < r->target.keys; i++)
	{
		bool		isnull;
		Datum		value = slot_getattr(slot, r->key[i].number, &isnull);

		element[i] = CStringGetTextDatum(isnull ? "" : OutputFunctionCall(&r->key[i].output, value));
	}
	return PointerGetDatum(construct_array(element, r->target.keys, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Every value as text: to_jsonb would run casts that others have made. */
static Datum
row_labels(Reading *r, TupleTableSlot *slot)
{
	JsonbParseState *state = NULL;
	JsonbValue *object;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < r->target.labels; i++)
	{
		bool		isnull;
		Datum		value = slot_getattr(slot, r->label[i].number, &isnull);
		JsonbValue	name = {.type = jbvString};
		JsonbValue	item = {.type = jbvNull};

		name.val.string.val = r->target.label[i].name;
		name.val.string.len = strlen(name.val.string.val);
		if (!isnull)
		{
			item.type = jbvString;
			item.val.string.val = OutputFunctionCall(&r->label[i].output, value);
			item.val.string.len = strlen(item.val.string.val);
		}
		pushJsonbValue(&state, WJB_KEY, &name);
		pushJsonbValue(&state, WJB_VALUE, &item);
	}
	object = pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	return JsonbPGetDatum(JsonbValueToJsonb(object));
}

/*
 * Puts the row among the result where the measure reaches its subject.
 * Suspended and exempt are not reached, minors never asked about.
 */
static void
judge_row(Reading *r, TupleTableSlot *slot, const Subject *subject)
{
	MemoryContext old;
	Answer	   *answer = &r->answer;
	Datum		v[REACHED_COLUMNS_END] = {0};	/* by column number */
	bool		n[REACHED_COLUMNS_END] = {false};

	if (!row_counts(r, slot))
		return;
	old = MemoryContextSwitchTo(r->answer_context);
	if (!r->asked || !subject_equal(&r->asked_subject, subject))
	{
		r->asked = false;
		MemoryContextReset(r->answer_context);
		r->answer.reached = false;
		if (!subject_is_minor(subject, r->q.when.as_of))
		{
			question_set_subject(&r->q, subject);
			decide_one(&r->q, r->measure, true, answer);
		}
		r->asked_subject = *subject;
		r->asked = true;
	}
	MemoryContextSwitchTo(r->each);
	if (answer->reached && answer->verdict != VERDICT_SUSPENDED && answer->verdict != VERDICT_EXEMPT)
	{
		v[REACHED_ROW_KEY] = row_key(r, slot);
		v[REACHED_LABELS] = row_labels(r, slot);
		v[REACHED_SUBJECT] = SubjectPGetDatum(subject);
		v[REACHED_VERDICT] = ObjectIdGetDatum(answer->rule->verdict_oid);
		v[REACHED_EFFECT] = answer->rule->effect;
		v[REACHED_LISTING] = Int64GetDatum(answer->listing.listing);
		v[REACHED_CASE_NO] = PointerGetDatum(answer->listing.case_no);
		v[REACHED_COURT] = CStringGetTextDatum(court_now(answer->listing.court));
		n[REACHED_VIA] = !answer->through_post;
		v[REACHED_VIA] = SubjectPGetDatum(&answer->organization);
		v[REACHED_SINCE] = TimestampTzGetDatum(answer->since);
		v[REACHED_UNTIL] = TimestampTzGetDatum(answer->until);
		n[REACHED_UNTIL] = answer->until == DT_NOEND;
		tuplestore_putvalues(r->rsinfo->setResult, r->rsinfo->setDesc, v + 1, n + 1);
	}
	MemoryContextSwitchTo(old);
	MemoryContextReset(r->each);
}

/* An index scan for a column that is equal to the value. */
static void
scan_key_equal(ScanKey key, Relation index, AttrNumber column, Datum value)
{
	FmgrInfo   *equal = &lookup_type_cache(index->rd_opcintype[column - 1], TYPECACHE_EQ_OPR_FINFO)->eq_opr_finfo;

	ScanKeyEntryInitializeWithInfo(key, 0, column, BTEqualStrategyNumber, InvalidOid, InvalidOid, equal, value);
}

/* "first": of the index's columns before that of the subjects' key, which is so many. */
static void
read_by_index(Reading *r, Relation leaf, Relation index, const ScanKeyData *first, int fixed)
{
	TupleTableSlot *slot = table_slot_create(leaf, NULL);
	IndexScanDesc scan = index_beginscan_compat(leaf, index, GetActiveSnapshot(), fixed + 1, 0);

	sort_candidates(&r->candidates);
	for (uint64 i = 0; i < r->candidates.count; i++)
	{
		ScanKeyData key[2];

		CHECK_FOR_INTERRUPTS();
		if (fixed > 0)
			key[0] = *first;
		scan_key_equal(&key[fixed], index, fixed + 1, SubjectPGetDatum(&r->candidates.key[i]));
		index_rescan(scan, key, fixed + 1, NULL, 0);
		while (index_getnext_slot(scan, ForwardScanDirection, slot))
		{
			Subject		subject;

			if (row_subject(r, slot, &subject))
				judge_row(r, slot, &subject);
		}
	}
	index_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
}

static void
make_set(Reading *r)
{
	if (r->set_made)
		return;
	if (!subject_set_init(&r->set, CurrentMemoryContext, MaxAllocHugeSize, (double) r->candidates.count))
		elog(ERROR, "no memory for a set of subjects");
	for (uint64 i = 0; i < r->candidates.count; i++)
		(void) subject_set_add(&r->set, &r->candidates.key[i]);
	subject_set_added(&r->set);
	r->set_made = true;
}

/* A row that was not found by a candidate's key. */
static void
look_at_row(Reading *r, TupleTableSlot *slot)
{
	Subject		subject;
	Subject		key;

	CHECK_FOR_INTERRUPTS();
	if (!row_subject(r, slot, &subject))
		return;
	key = list_key(r->q.list.links, &subject);
	if (subject_set_contains(&r->set, &key))
		judge_row(r, slot, &subject);
}

static void
read_whole(Reading *r, Relation leaf)
{
	TupleTableSlot *slot = table_slot_create(leaf, NULL);
	TableScanDesc scan = table_beginscan(leaf, GetActiveSnapshot(), 0, NULL);

	make_set(r);
	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
		look_at_row(r, slot);
	table_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
}

/* Of what is locked as a whole no row and no page is locked. */
static void
lock_as_a_whole(Relation table, Relation index)
{
	if (!IsolationIsSerializable())
		return;
	PredicateLockRelation(table, GetActiveSnapshot());
	if (index != NULL)
		PredicateLockRelation(index, GetActiveSnapshot());
}

/* A list that a department has sent, in the table with those of the others: by the index on list and key alone. */
static void
read_list(Reading *r)
{
	Relation	table = r->target.rel;
	Relation	index = index_open(own_table("held_subject_key_idx"), AccessShareLock);
	ScanKeyData list;

	lock_as_a_whole(table, index);
	find_columns(r, table);
	scan_key_equal(&list, index, 1, Int64GetDatum(r->list));
	if (r->candidates.count <= r->list_subjects / ROWS_PER_PROBE)
		read_by_index(r, table, index, &list, 1);
	else
	{
		TupleTableSlot *slot = table_slot_create(table, NULL);
		IndexScanDesc scan = index_beginscan_compat(table, index, GetActiveSnapshot(), 1, 0);

		make_set(r);
		index_rescan(scan, &list, 1, NULL, 0);
		while (index_getnext_slot(scan, ForwardScanDirection, slot))
			look_at_row(r, slot);
		index_endscan(scan);
		ExecDropSingleTupleTableSlot(slot);
	}
	index_close(index, NoLock);
}

static void
read_leaf(Reading *r, Oid relid)
{
	Relation	leaf = table_open(relid, AccessShareLock);
	Relation	index = watch_target_index(&r->target, leaf);

	lock_as_a_whole(leaf, index);
	find_columns(r, leaf);
	if (index != NULL &&
		(leaf->rd_rel->reltuples < 0 || r->candidates.count <= leaf->rd_rel->reltuples / ROWS_PER_PROBE ||
		 r->candidates.count < 100))
		read_by_index(r, leaf, index, NULL, 0);
	else
		read_whole(r, leaf);
	if (index != NULL)
		index_close(index, NoLock);
	table_close(leaf, NoLock);
}

/* Counters of reading would tell which of the rows are reached. */
static void
read_target(Reading *r)
{
	List	   *leaves = r->of_list ? NIL : watch_target_leaves(&r->target);
	ListCell   *cell;
	Uncounted	before;

	uncounted_enter(&before);
	PG_TRY();
	{
		if (r->of_list)
			read_list(r);
		foreach(cell, leaves)
			read_leaf(r, lfirst_oid(cell));
	}
	PG_FINALLY();
	{
		uncounted_leave(&before);
	}
	PG_END_TRY();
}

/* Opens the question of a reader who may ask about the measure: errors else.  NULL: the measure reaches nobody now. */
static const PlanRule *
open_reading(Reading *r, FunctionCallInfo fcinfo, Oid reader, Measure measure)
{
	const PlanRule *rule;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	r->rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	own_columns_check(r->rsinfo->setDesc, "reached_row", reached_columns, lengthof(reached_columns), true);
	r->measure = measure;
	question_open(&r->q, reader, CurrentMemoryContext);
	asker_require(r->q.asker, r->q.rules, r->measure);
	decide_require_measure(&r->q, r->measure);
	list_require();
	rule = plan_rule_at(r->q.rules, r->measure, r->q.when.as_of);
	return rule == NULL || plan_rule_suspended(rule, r->q.when.as_of, DT_NOEND) ? NULL : rule;
}

/* asked: keys of those who are asked about, NULL: all that the list has. */
static void
read_reached(Reading *r, const PlanRule *rule, ArrayType *asked)
{
	if (rule != NULL)
	{
		find_candidates(r, rule, asked);
		r->key = palloc0(r->target.keys * sizeof(LeafColumn));
		r->label = palloc0(Max(r->target.labels, 1) * sizeof(LeafColumn));
		r->each = AllocSetContextCreate(CurrentMemoryContext, "credit watch", ALLOCSET_DEFAULT_SIZES);
		r->answer_context = AllocSetContextCreate(CurrentMemoryContext, "credit watch answer", ALLOCSET_DEFAULT_SIZES);
		read_target(r);
	}
	watch_target_close(&r->target);
	question_close(&r->q);
}

/*
 * credit.reached_rows(relation regclass, subject_column name, measure
 * credit.measure, label_columns name[], condition_column name,
 * valid_until_column name, reader name, asked credit.subject[]) -> setof
 * credit.reached_row
 *
 * The rows of a watched table whose subjects the measure reaches now, as the
 * statement's snapshot shows both; with the rights of the reader, who may ask
 * about the measure and read the table: errors else.  asked: no others are asked
 * about; NULL: all that the list has.
 */
PG_FUNCTION_INFO_V1(credit_reached_rows);
Datum
credit_reached_rows(PG_FUNCTION_ARGS)
{
	Reading		r = {0};
	Oid			reader;
	const PlanRule *rule;
	Datum	   *element;
	char	  **label;
	int			labels;

	/* All but condition, end of validity and the subjects to look at. */
	arguments_require(fcinfo, 1 << 0 | 1 << 1 | 1 << 2 | 1 << 3 | 1 << 6);
	reader = get_role_oid(NameStr(*PG_GETARG_NAME(6)), false);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(3), NAMEOID, NAMEDATALEN, false, TYPALIGN_CHAR, &element, NULL, &labels);
	label = palloc(Max(labels, 1) * sizeof(char *));
	for (int i = 0; i < labels; i++)
		label[i] = NameStr(*DatumGetName(element[i]));

	rule = open_reading(&r, fcinfo, reader, PG_GETARG_MEASURE(2));
	watch_target_open(&r.target, PG_GETARG_OID(0), NameStr(*PG_GETARG_NAME(1)), label, labels,
					  PG_ARGISNULL(4) ? NULL : NameStr(*PG_GETARG_NAME(4)),
					  PG_ARGISNULL(5) ? NULL : NameStr(*PG_GETARG_NAME(5)));
	watch_target_require_reader(&r.target, reader);
	read_reached(&r, rule, PG_ARGISNULL(7) ? NULL : PG_GETARG_ARRAYTYPE_P(7));
	return (Datum) 0;
}

/*
 * credit.reached_subjects(list bigint, subjects bigint, measure credit.measure,
 * reader name, asked credit.subject[]) -> setof credit.reached_row
 *
 * The same for a list that a department has sent, in which there are so many
 * subjects; whether the reader may read the list is the caller's to ask.
 */
PG_FUNCTION_INFO_V1(credit_reached_subjects);
Datum
credit_reached_subjects(PG_FUNCTION_ARGS)
{
	Reading		r = {0};
	const PlanRule *rule;

	/* All but the subjects to look at. */
	arguments_require(fcinfo, 1 << 0 | 1 << 1 | 1 << 2 | 1 << 3);
	r.of_list = true;
	r.list = PG_GETARG_INT64(0);
	r.list_subjects = (uint64) Max(PG_GETARG_INT64(1), 0);
	rule = open_reading(&r, fcinfo, get_role_oid(NameStr(*PG_GETARG_NAME(3)), false), PG_GETARG_MEASURE(2));
	watch_target_open_lists(&r.target);
	read_reached(&r, rule, PG_ARGISNULL(4) ? NULL : PG_GETARG_ARRAYTYPE_P(4));
	return (Datum) 0;
}
