/*-------------------------------------------------------------------------
 *
 * restricted.c
 *	  credit_is_restricted, for one subject and for millions in one query.
 *
 * The first calls of a query look each subject up.  Once the query has asked
 * so often that reading the list once is cheaper, the subjects whom the
 * measure restricts are gathered into a set, which the rest of the query
 * probes.  The set is of one snapshot, one moment and one state of the plan;
 * it is left behind as soon as any of them is another, so it never answers
 * otherwise than the look-up would.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

#include "base/compat.h"
#include "base/settings.h"
#include "decision/decision.h"
#include "register/subject_link.h"
#include "roles/asker.h"
#include "values/subject_set.h"

/* What must be the same for an answer to hold again. */
typedef struct Moment
{
	TransactionId xmin;
	TransactionId xmax;
	CommandId	curcid;
	bool		suboverflowed;
	uint32		running;		/* transactions in progress, at xid[0...] */
	uint32		subrunning;		/* and their subtransactions, behind those */
	TransactionId *xid;
	uint64		rollbacks;
	TimestampTz as_of;
} Moment;

typedef struct Screening
{
	MemoryContext owner;		/* of this struct: lives as long as the query */
	MemoryContext context;		/* of the sets */
	Measure		measure;
	Oid			role;			/* that may ask about it */
	Moment		moment;
	uint64		lookups;
	uint64		threshold;
	bool		built;
	bool		too_large;
	bool		exemptible;		/* a subject in the set may be exempt */
	SubjectSet	set;
} Screening;

/* Of this session's subtransactions: what they wrote was seen, and is no more. */
static uint64 rollbacks = 0;

static void
subtransaction_ended(SubXactEvent event, SubTransactionId mySubid, SubTransactionId parentSubid, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		rollbacks++;
}

/* Of how many subtransactions does the snapshot keep a list?  It may count more. */
static inline uint32
subrunning(Snapshot snapshot)
{
	return snapshot->subxip == NULL ? 0 : snapshot->subxcnt;
}

static void
moment_set(Moment *moment, Snapshot snapshot, MemoryContext context)
{
	moment->xmin = snapshot->xmin;
	moment->xmax = snapshot->xmax;
	moment->curcid = snapshot->curcid;
	moment->suboverflowed = snapshot->suboverflowed;
	moment->running = snapshot->xcnt;
	moment->subrunning = subrunning(snapshot);
	moment->xid = MemoryContextAlloc(context, (moment->running + moment->subrunning + 1) * sizeof(TransactionId));
	for (uint32 i = 0; i < moment->running; i++)
		moment->xid[i] = snapshot->xip[i];
	for (uint32 i = 0; i < moment->subrunning; i++)
		moment->xid[moment->running + i] = snapshot->subxip[i];
	moment->rollbacks = rollbacks;
	moment->as_of = register_present();
}

/*
 * Does the snapshot see what the moment's saw?  It does where the same
 * transactions were running, and this one has come as far and took nothing
 * back.  (The server counts completed transactions for the same purpose, but
 * leaves the count out of the copies of a snapshot that queries run on.)
 */
static bool
moment_holds(const Moment *moment, Snapshot snapshot)
{
	return moment->xmin == snapshot->xmin &&
		moment->xmax == snapshot->xmax &&
		moment->curcid == snapshot->curcid &&
		moment->suboverflowed == snapshot->suboverflowed &&
		moment->running == snapshot->xcnt &&
		moment->subrunning == subrunning(snapshot) &&
		moment->rollbacks == rollbacks &&
		moment->as_of == register_present() &&
		(moment->running == 0 ||
		 memcmp(moment->xid, snapshot->xip, moment->running * sizeof(TransactionId)) == 0) &&
		(moment->subrunning == 0 ||
		 memcmp(moment->xid + moment->running, snapshot->subxip, moment->subrunning * sizeof(TransactionId)) == 0);
}

static void
set_add(Screening *s, const Subject *subject)
{
	if (!s->too_large && !subject_set_add(&s->set, subject))
		s->too_large = true;
}

/* With all other identifiers of the same subject. */
static void
set_add_linked(Screening *s, const Subject *subject)
{
	Subject    *all = unconstify(Subject *, subject);
	int			count = linked_subjects(subject, DT_NOEND, &all);

	for (int i = 0; i < count; i++)
		set_add(s, &all[i]);
}

typedef struct Gathering
{
	Screening  *screening;
	const PlanRule *rule;
	/* listings of organizations, for rules that reach persons in their posts */
	int64	   *listing;
	uint64		listings;
	uint64		capacity;
} Gathering;

static int
compare_int64(const void *a, const void *b)
{
	int64		x = *(const int64 *) a;
	int64		y = *(const int64 *) b;

	return x < y ? -1 : x > y;
}

static void
gather_listing(const Listing *listing, void *arg)
{
	Gathering  *g = arg;

	if (rule_reaches(g->rule, listing))
		set_add_linked(g->screening, &listing->subject);
	if (g->rule->roles != 0 && (listing->traits & TRAIT_ORGANIZATION) != 0)
	{
		if (g->listings == g->capacity)
		{
			g->capacity = Max(g->capacity * 2, 1024);
			g->listing = g->listing == NULL ?
				MemoryContextAllocHuge(g->screening->context, g->capacity * sizeof(int64)) :
				repalloc_huge(g->listing, g->capacity * sizeof(int64));
		}
		g->listing[g->listings++] = listing->listing;
	}
}

static void
gather_post(const Post *post, const Subject *person, void *arg)
{
	Gathering  *g = arg;

	if ((g->rule->roles & post->role) != 0 &&
		bsearch(&post->listing, g->listing, g->listings, sizeof(int64), compare_int64) != NULL)
		set_add_linked(g->screening, person);
}

static void
gather(Screening *s)
{
	Gathering	g = {0};
	Snapshot	snapshot = GetActiveSnapshot();
	PlanRule	rule;
	const PlanRule *found = plan_rule_at(plan_rules(), s->measure, s->moment.as_of);

	s->built = true;
	s->exemptible = found != NULL && found->exemptible;
	s->too_large = !subject_set_init(&s->set, s->context, (Size) credit_screening_memory * 1024, register_size());
	if (found == NULL || found->verdict != VERDICT_RESTRICTED ||
		plan_rule_suspended(found, s->moment.as_of, DT_NOEND))
		return;

	/* The bits are copied: reading the list may bring a change that drops the rules. */
	rule = *found;
	g.screening = s;
	g.rule = &rule;
	register_visit_listings(s->moment.as_of, snapshot, gather_listing, &g);
	if (rule.roles != 0 && g.listings > 0)
	{
		qsort(g.listing, g.listings, sizeof(int64), compare_int64);
		register_visit_posts(s->moment.as_of, snapshot, gather_post, &g);
	}
}

static void
start_over(Screening *s, Measure measure)
{
	static bool callback_registered = false;

	if (!callback_registered)
	{
		RegisterSubXactCallback(subtransaction_ended, NULL);
		callback_registered = true;
	}
	if (s->context != NULL)
		MemoryContextReset(s->context);
	else
		s->context = AllocSetContextCreate(s->owner, "credit screening", ALLOCSET_DEFAULT_SIZES);
	asker_require(GetUserId(), measure);
	s->measure = measure;
	s->role = GetUserId();
	moment_set(&s->moment, GetActiveSnapshot(), s->context);
	s->lookups = 0;
	s->threshold = (uint64) Max(register_size() / REGISTER_ROWS_PER_LOOKUP, 64);
	s->built = false;
	s->too_large = false;
}

static bool
restricts(const Subject *subject, Measure measure)
{
	AskedTime	when = asked_now();
	Answer		answer;

	decide_one(subject, measure, &when, false, &answer);
	return answer.verdict == VERDICT_RESTRICTED;
}

/*
 * credit_is_restricted(subject_id credit.subject, measure credit.measure)
 * -> boolean
 *
 * True where the measure is in force for the subject now and its verdict is
 * "restricted"; references and duties restrict nobody.  NULL gives NULL.
 * Error for a measure that is in no plan, or not the asking role's.
 */
PG_FUNCTION_INFO_V1(credit_is_restricted);
Datum
credit_is_restricted(PG_FUNCTION_ARGS)
{
	const Subject *subject = PG_GETARG_SUBJECT_P(0);
	Measure		measure = PG_GETARG_MEASURE(1);
	Screening  *s = fcinfo->flinfo->fn_extra;

	if (s == NULL)
	{
		/* A query that asks once pays for nothing else. */
		s = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Screening));
		s->owner = fcinfo->flinfo->fn_mcxt;
		fcinfo->flinfo->fn_extra = s;
		asker_require(GetUserId(), measure);
		PG_RETURN_BOOL(restricts(subject, measure));
	}

	if (s->context == NULL || s->measure != measure || s->role != GetUserId() || !moment_holds(&s->moment, GetActiveSnapshot()))
		start_over(s, measure);
	if (!s->built && ++s->lookups > s->threshold)
		gather(s);
	if (s->built && !s->too_large)
		PG_RETURN_BOOL(subject_set_contains(&s->set, subject) &&
					   (!s->exemptible || restricts(subject, measure)));
	PG_RETURN_BOOL(restricts(subject, measure));
}
