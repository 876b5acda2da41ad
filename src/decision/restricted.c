/*-------------------------------------------------------------------------
 *
 * restricted.c
 *	  credit_is_restricted, for one subject and for millions in one query.
 *
 * The first calls of a query look each subject up.  Once there were so many
 * that reading the whole list once is cheaper, the subjects whom the measure
 * restricts are gathered into a set, which the rest of the query probes.
 *
 * The set is of one snapshot, one moment and one state of the rules and links,
 * and is used only as long as all of them are the same: it never answers
 * otherwise than a look-up would.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

#include "base/compat.h"
#include "base/own_cache.h"
#include "base/settings.h"
#include "decision/decision.h"
#include "register/list_age.h"
#include "values/subject_set.h"

/* What must be the same for an answer to hold again. */
typedef struct Moment
{
	/* what the snapshot sees */
	TransactionId xmin;
	TransactionId xmax;
	CommandId	curcid;
	bool		suboverflowed;
	uint32		running;		/* transactions in progress, at xid[0...] */
	uint32		subrunning;		/* and their subtransactions, behind those */
	TransactionId *xid;
	uint64		rollbacks;

	TimestampTz as_of;

	/* what is kept in memory */
	uint64		invalidations;	/* when the generations were compared last */
	uint64		rules;
	uint64		links;
} Moment;

typedef struct Screening
{
	MemoryContext owner;		/* of this struct: lives as long as the query */
	MemoryContext context;		/* of the set; NULL: the query has asked once */
	Measure		measure;
	Moment		moment;
	Oid			role;			/* whose right to ask was required last */
	uint64		required_at;	/* number of invalidations then */
	uint64		lookups;
	uint64		threshold;
	bool		built;
	bool		too_large;
	bool		exemptible;		/* a subject in the set may be exempt */
	const SubjectLinks *links;	/* that the set was built with */
	SubjectSet	set;			/* of the subjects' keys */
} Screening;

/*
 * Number of subtransactions rolled back in this session.  After a rollback,
 * rows that a set was built from may be gone under an equal snapshot.
 */
static uint64 rollbacks = 0;

static void
subtransaction_ended(SubXactEvent event, SubTransactionId mySubid, SubTransactionId parentSubid, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		rollbacks++;
}

/* Length of snapshot->subxip; subxcnt can be set although the array is not there. */
static inline uint32
subrunning(Snapshot snapshot)
{
	return snapshot->subxip == NULL ? 0 : snapshot->subxcnt;
}

static void
moment_set(Moment *moment, const Question *q, MemoryContext context)
{
	Snapshot	snapshot = q->list.snapshot;

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
	moment->as_of = q->when.as_of;
	/* what has been taken may be outdated already: compare at the next call */
	moment->invalidations = PG_UINT64_MAX;
	moment->rules = q->rules->generation;
	moment->links = q->list.links->generation;
}

static inline bool
caches_hold(Moment *moment)
{
	uint64		invalidations = own_cache_invalidations();

	if (moment->invalidations == invalidations)
		return true;
	if (!plan_holds(moment->rules) || !subject_links_hold(moment->links))
		return false;
	moment->invalidations = invalidations;
	return true;
}

/*
 * Is the moment still the same?  Its snapshot sees what this one does if the
 * same transactions were running, and this one is at the same command and has
 * rolled nothing back.  (The server numbers snapshots by completed transactions
 * for the same purpose, but does not copy snapXactCompletionCount into the
 * snapshots that queries run on.)
 *
 * The caller has processed invalidation messages.
 */
static bool
moment_holds(Moment *moment, Snapshot snapshot)
{
	return moment->xmin == snapshot->xmin &&
		moment->xmax == snapshot->xmax &&
		moment->curcid == snapshot->curcid &&
		moment->suboverflowed == snapshot->suboverflowed &&
		moment->running == snapshot->xcnt &&
		moment->subrunning == subrunning(snapshot) &&
		moment->rollbacks == rollbacks &&
		moment->as_of == register_present() &&
		caches_hold(moment) &&
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

static inline Size
screening_memory(void)
{
	return (Size) credit_screening_memory * 1024;
}

typedef struct Gathering
{
	Screening  *screening;
	const PlanRule *rule;
	const SubjectLinks *links;
	/* listings of organizations, for rules that reach persons in their posts */
	int64	   *listing;
	uint64		listings;
	uint64		capacity;
} Gathering;

/* With the keys of all other identifiers of the same subject. */
static void
add_subject(Gathering *g, const Subject *subject)
{
	Identifiers all = linked_identifiers(g->links, subject, DT_NOEND);

	for (int i = 0; i < all.keys; i++)
		set_add(g->screening, identifiers_key(&all, i));
}

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

	if (g->screening->too_large)
		return;
	if (rule_reaches(g->rule, listing))
		add_subject(g, &listing->subject);
	if (g->rule->roles != 0 && (listing->traits & TRAIT_ORGANIZATION) != 0)
	{
		if (g->listings == g->capacity)
		{
			Screening  *s = g->screening;
			uint64		capacity = Max(g->capacity * 2, 1024);

			/* of the memory that the set may still take */
			if (capacity * sizeof(int64) > screening_memory() ||
				!subject_set_limit(&s->set, screening_memory() - capacity * sizeof(int64)))
			{
				s->too_large = true;
				return;
			}
			g->capacity = capacity;
			g->listing = g->listing == NULL ?
				MemoryContextAllocHuge(s->context, g->capacity * sizeof(int64)) :
				repalloc_huge(g->listing, g->capacity * sizeof(int64));
		}
		g->listing[g->listings++] = listing->listing;
	}
}

static void
gather_post(const Post *post, const Subject *person, void *arg)
{
	Gathering  *g = arg;

	if (!g->screening->too_large && (g->rule->roles & post->role) != 0 &&
		bsearch(&post->listing, g->listing, g->listings, sizeof(int64), compare_int64) != NULL)
		add_subject(g, person);
}

/* Gathers those whom the measure restricts, suspensions counted and exemptions not. */
static void
gather(Screening *s)
{
	Question	q;
	Gathering	g = {0};
	const PlanRule *rule;

	question_open(&q, s->role, s->context);
	rule = plan_rule_at(q.rules, s->measure, s->moment.as_of);
	s->built = true;
	s->links = q.list.links;
	s->exemptible = rule != NULL && rule->exemptible;
	s->too_large = !subject_set_init(&s->set, s->context, screening_memory(),
									 listings_estimate(&q.list));
	if (!s->too_large && rule != NULL && rule->verdict == VERDICT_RESTRICTED &&
		!plan_rule_suspended(rule, s->moment.as_of, DT_NOEND))
	{
		g.screening = s;
		g.rule = rule;
		g.links = s->links;
		listings_visit(&q.list, s->moment.as_of, gather_listing, &g);
		if (rule->roles != 0 && g.listings > 0)
		{
			qsort(g.listing, g.listings, sizeof(int64), compare_int64);
			if (!s->too_large)
				posts_visit(&q.list, s->moment.as_of, gather_post, &g);
		}
		if (g.listing != NULL)
			pfree(g.listing);
		subject_set_added(&s->set);
	}
	question_close(&q);
}

/* Answers from the list; error where the question's role may not ask about the measure. */
static bool
is_restricted(Question *q, const Subject *subject, Measure measure)
{
	Answer		answer;

	asker_require(q->asker, q->rules, measure);
	list_require();
	question_set_subject(q, subject);
	decide_one(q, measure, false, &answer);
	return answer.verdict == VERDICT_RESTRICTED;
}

static bool
look_up(const Subject *subject, Measure measure, MemoryContext holder)
{
	Question	q;
	bool		result;

	question_open(&q, GetUserId(), holder);
	result = is_restricted(&q, subject, measure);
	question_close(&q);
	return result;
}

/*
 * The query has asked more than once, or something is not the same any more.
 * The question that says what is the same from now on answers about the subject,
 * too: under debug_discard_caches each costs a compilation of the rules.
 */
static bool
start_over(Screening *s, const Subject *subject, Measure measure)
{
	static bool callback_registered = false;
	Question	q;
	bool		result;

	if (!callback_registered)
	{
		RegisterSubXactCallback(subtransaction_ended, NULL);
		callback_registered = true;
	}
	if (s->context != NULL)
		MemoryContextReset(s->context);
	else
		s->context = AllocSetContextCreate(s->owner, "credit screening", ALLOCSET_DEFAULT_SIZES);
	s->measure = measure;
	s->lookups = 1;
	s->built = false;
	s->too_large = false;
	s->role = GetUserId();
	s->required_at = own_cache_invalidations();
	/* none, should opening fail */
	memset(&s->moment, 0, sizeof(Moment));

	question_open(&q, s->role, s->context);
	moment_set(&s->moment, &q, s->context);

	/*
	 * Nobody asks in parallel about few; each process would look its share up
	 * before it gathers.
	 */
	s->threshold = IsInParallelMode() ? 64 : (uint64) Max(listings_estimate(&q.list) / LISTINGS_PER_LOOKUP, 64);
	result = is_restricted(&q, subject, measure);
	question_close(&q);
	return result;
}

/* The same right for answers from the set. */
static void
require_asker(Screening *s)
{
	uint64		invalidations = own_cache_invalidations();

	if (s->role == GetUserId() && s->required_at == invalidations)
		return;
	asker_require_role(GetUserId(), s->measure);
	s->role = GetUserId();
	s->required_at = invalidations;
}

/*
 * credit_is_restricted(subject_id credit.subject, measure credit.measure)
 * -> boolean
 *
 * True where the measure is in force for the subject now and its verdict is
 * "restricted"; references and duties restrict nobody.  NULL gives NULL.
 * Error for a measure that is in no plan, or that the current role may not ask
 * about.
 */
PG_FUNCTION_INFO_V1(credit_is_restricted);
Datum
credit_is_restricted(PG_FUNCTION_ARGS)
{
	const Subject *subject = PG_GETARG_SUBJECT_P(0);
	Measure		measure = PG_GETARG_MEASURE(1);
	Screening  *s = fcinfo->flinfo->fn_extra;

	/* A query that asks once does not pay for a set that it does not need. */
	if (s == NULL)
	{
		s = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Screening));
		s->owner = fcinfo->flinfo->fn_mcxt;
		fcinfo->flinfo->fn_extra = s;
		PG_RETURN_BOOL(look_up(subject, measure, s->owner));
	}

	/* A suspension counts from its commit on, for the rest of a query too. */
	AcceptInvalidationMessages();
	if (s->context == NULL || s->measure != measure || !moment_holds(&s->moment, GetActiveSnapshot()))
		PG_RETURN_BOOL(start_over(s, subject, measure));
	require_asker(s);
	if (!s->built && ++s->lookups > s->threshold)
		gather(s);
	if (s->built && !s->too_large)
	{
		Subject		key = list_key(s->links, subject);
		bool		contained = subject_set_contains(&s->set, &key);

		if (!contained || (!s->exemptible && !is_kept_apart(s->links, subject)))
			PG_RETURN_BOOL(contained);
	}
	PG_RETURN_BOOL(look_up(subject, measure, s->context));
}
