/*-------------------------------------------------------------------------
 *
 * match.c
 *	  What follows for each of many identifiers, as somebody uploaded them.
 *
 * Some are valid and some are not; each gets its row, in order.  Most are about
 * nobody on the list, so where they are many the list is read once to find the
 * candidates, and only about these is decided.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_columns.h"
#include "base/own_table.h"
#include "base/settings.h"
#include "decision/access_log.h"
#include "decision/decision.h"
#include "register/list_age.h"
#include "roles/trace.h"
#include "values/minor.h"
#include "values/subject_set.h"

/* credit.match */
#define MATCH_COLUMNS(X) \
	X(MATCH_ORD, "ord", .type = INT4OID) \
	X(MATCH_SUBJECT, "subject", .own_type = "subject") \
	X(MATCH_PROBLEM, "problem", .type = TEXTOID) \
	X(MATCH_RESTRICTED, "restricted", .type = BOOLOID) \
	X(MATCH_MEASURES, "measures", .own_type = "_measure")

OWN_COLUMN_NUMBERS(MATCH_COLUMNS);

static const OwnColumn match_columns[] = {MATCH_COLUMNS(OWN_COLUMN)};

/*
 * One for each identifier, kept until all rows are made.  A problem is put into
 * words, which are longer than all of this, when its row is.
 */
typedef struct Input
{
	enum
	{
		INPUT_MISSING,
		INPUT_MINOR,
		INPUT_VALID,
		INPUT_INVALID
	}			state;
	union
	{
		Subject		subject;
		IdentifierProblem problem;
	};
} Input;

/* Why an input has no answer. */
static const char *
problem_words(const Input *input)
{
	switch (input->state)
	{
		case INPUT_MISSING:
			return dgettext(TEXTDOMAIN, "identifier is missing");
		case INPUT_MINOR:
			return minor_words();
		default:
			Assert(input->state == INPUT_INVALID);
			return subject_problem_words(&input->problem);
	}
}

static void
read_input(Input *input, Datum element, bool isnull, TimestampTz now)
{
	Subject		subject;
	IdentifierProblem problem;

	if (isnull)
		input->state = INPUT_MISSING;
	else if (subject_parse(VARDATA_ANY(element), VARSIZE_ANY_EXHDR(element), &subject, &problem))
	{
		input->state = subject_is_minor(&subject, now) ? INPUT_MINOR : INPUT_VALID;
		input->subject = subject;
	}
	else
	{
		input->state = INPUT_INVALID;
		input->problem = problem;
	}
}

/* The measures that follow for one subject, in order, each once. */
typedef struct Found
{
	const Asker *asker;
	const Measure *only;		/* NULL: whichever */
	int			count;
	int			capacity;
	Datum	   *measure;
	bool		restricted;
} Found;

static void
find_measure(const Reach *reach, void *arg)
{
	Found	   *f = arg;
	Measure		measure = reach->rule->measure;

	if (reach->suspended || reach->exemption != NULL ||
		(f->only != NULL && *f->only != measure) || !asker_may_ask(f->asker, measure))
		return;
	if (reach->rule->verdict == VERDICT_RESTRICTED)
		f->restricted = true;
	if (f->count > 0 && DatumGetMeasure(f->measure[f->count - 1]) == measure)
		return;
	if (f->count == f->capacity)
	{
		f->capacity = Max(f->capacity * 2, 64);
		f->measure = f->measure == NULL ? palloc(f->capacity * sizeof(Datum)) :
			repalloc(f->measure, f->capacity * sizeof(Datum));
	}
	f->measure[f->count++] = MeasureGetDatum(measure);
}

typedef struct Candidates
{
	const SubjectLinks *links;
	const SubjectSet *asked;	/* keys */
	SubjectSet	set;			/* keys */
	bool		all;			/* every input is one: too few to read the
								 * list, or no memory */
} Candidates;

/* Under whichever identifiers the subject was asked about. */
static void
add_candidate(Candidates *c, const Subject *subject)
{
	Identifiers all = linked_identifiers(c->links, subject, DT_NOEND);

	for (int i = 0; i < all.keys && !c->all; i++)
		if (subject_set_contains(c->asked, identifiers_key(&all, i)))
			c->all = !subject_set_add(&c->set, identifiers_key(&all, i));
}

static void
candidate_listing(const Listing *listing, void *arg)
{
	add_candidate(arg, &listing->subject);
}

static void
candidate_post(const Post *post, const Subject *person, void *arg)
{
	add_candidate(arg, person);
}

/* Finds those of the inputs about whom the list says something now. */
static void
find_candidates(Candidates *c, Question *q, const Input *input, int count)
{
	SubjectSet	asked;
	Size		limit = (Size) credit_screening_memory * 1024;

	if (count < listings_estimate(&q->list) / LISTINGS_PER_LOOKUP)
	{
		c->all = true;
		return;
	}
	c->links = q->list.links;
	c->asked = &asked;
	c->all = !subject_set_init(&asked, CurrentMemoryContext, limit, count) ||
		!subject_set_init(&c->set, CurrentMemoryContext, limit, 0);
	for (int i = 0; i < count && !c->all; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (input[i].state == INPUT_VALID)
		{
			Subject		key = list_key(q->list.links, &input[i].subject);

			c->all = !subject_set_add(&asked, &key);
		}
	}
	if (c->all)
		return;
	subject_set_added(&asked);
	listings_visit(&q->list, q->when.as_of, candidate_listing, c);
	posts_visit(&q->list, q->when.as_of, candidate_post, c);
	subject_set_added(&c->set);
}

/*
 * credit_match_rows(identifiers text[], measure credit.measure, purpose text)
 * -> setof credit.match
 *
 * A row for each identifier, in order: the subject, or the problem why it is
 * none; the measures in force for it now that the current role may ask about,
 * or whether the one named is.  About a minor nothing is asked, which is a
 * problem as well.  One entry in credit.screening for the call.
 * NULL for the measure: all of them.  Errors: identifiers or purpose NULL, an
 * unknown purpose, a measure of no plan or not the role's.
 */
PG_FUNCTION_INFO_V1(credit_match_rows);
Datum
credit_match_rows(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Question	q;
	Measure		only = 0;
	Datum	   *element;
	bool	   *element_null;
	int			count;
	int			invalid = 0;
	int			matched = 0;
	Input	   *input;
	Candidates	candidates = {0};
	MemoryContext each;
	Oid			measure_type = own_type("measure");

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("identifiers and purpose of a screening must not be null")));
	access_log_require_purpose(text_to_cstring(PG_GETARG_TEXT_PP(2)));
	question_open(&q, GetUserId(), CurrentMemoryContext);
	if (!PG_ARGISNULL(1))
	{
		only = PG_GETARG_MEASURE(1);
		asker_require(q.asker, q.rules, only);
		decide_require_measure(&q, only);
	}
	asker_require_some(q.asker);
	list_require();
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	own_columns_check(rsinfo->setDesc, "match", match_columns, lengthof(match_columns), true);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), TEXTOID, -1, false, TYPALIGN_INT, &element, &element_null, &count);

	input = MemoryContextAllocHuge(CurrentMemoryContext, Max(count, 1) * sizeof(Input));
	for (int i = 0; i < count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		read_input(&input[i], element[i], element_null[i], q.when.as_of);
		if (input[i].state != INPUT_VALID)
			invalid++;
	}
	find_candidates(&candidates, &q, input, count);

	each = AllocSetContextCreate(CurrentMemoryContext, "credit match", ALLOCSET_DEFAULT_SIZES);
	for (int i = 0; i < count; i++)
	{
		MemoryContext old = MemoryContextSwitchTo(each);
		Datum		values[MATCH_COLUMNS_END] = {0};	/* by column number */
		bool		nulls[MATCH_COLUMNS_END] = {false};
		bool		valid = input[i].state == INPUT_VALID;
		Found		found = {.asker = q.asker,.only = PG_ARGISNULL(1) ? NULL : &only};

		CHECK_FOR_INTERRUPTS();
		values[MATCH_ORD] = Int32GetDatum(i + 1);
		nulls[MATCH_SUBJECT] = nulls[MATCH_RESTRICTED] = nulls[MATCH_MEASURES] = !valid;
		nulls[MATCH_PROBLEM] = valid;
		if (!valid)
			values[MATCH_PROBLEM] = CStringGetTextDatum(problem_words(&input[i]));
		else
		{
			Subject		key = list_key(q.list.links, &input[i].subject);

			if (candidates.all || subject_set_contains(&candidates.set, &key))
			{
				question_set_subject(&q, &input[i].subject);
				decide_all(&q, find_measure, &found);
			}
			if (found.count > 0)
				matched++;
			values[MATCH_SUBJECT] = SubjectPGetDatum(&input[i].subject);
			values[MATCH_RESTRICTED] = BoolGetDatum(found.restricted);
			values[MATCH_MEASURES] = PointerGetDatum(found.count == 0 ? construct_empty_array(measure_type) :
													 construct_array(found.measure, found.count, measure_type, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
		}
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values + 1, nulls + 1);
		MemoryContextSwitchTo(old);
		MemoryContextReset(each);
	}
	if (PG_ARGISNULL(1))
		screening_log_write(&q, NULL, text_to_cstring(PG_GETARG_TEXT_PP(2)), count, invalid, matched);
	else
		screening_log_write(&q, &only, text_to_cstring(PG_GETARG_TEXT_PP(2)), count, invalid, matched);
	trace_disclosure("credit_match", q.asker->role, PG_ARGISNULL(1) ? NULL : &only,
					 access_log_purpose_kind(text_to_cstring(PG_GETARG_TEXT_PP(2))), psprintf("%d identifiers", count), 0);
	question_close(&q);
	return (Datum) 0;
}
