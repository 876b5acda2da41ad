/*-------------------------------------------------------------------------
 *
 * decision.c
 *	  What follows for a subject: rules against listings, at a time.
 *
 * Nothing is stored of what follows.  A listing's traits and a rule's demands
 * are bit masks.  A measure is in force while the listing is in force and the
 * rule's edition is valid, if the masks match (rule_reaches).  Persons are
 * reached through their posts as well.
 *
 * How answers become rows is in check.c, measures.c, reach.c and match.c; the
 * same question for millions of subjects in one query in restricted.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "decision/decision.h"

void
decide_require_measure(const Question *q, Measure measure)
{
	char		buf[MEASURE_TEXT_MAX];

	if (plan_has_measure(q->rules, measure))
		return;
	measure_to_cstring(measure, buf);
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("measure \"%s\" is in no plan", buf),
			 errhint("See the view credit.measure_list.")));
}

bool
rule_reaches(const PlanRule *rule, const Listing *listing)
{
	return (rule->kinds & listing->traits) != 0 &&
		(rule->marks & ~listing->traits) == 0;
}

/*
 * The posts of a person.  listings[i]: the listings that reach the person
 * through posts.item[i].
 */
typedef struct HeldPosts
{
	PostList	posts;
	ListingList *listings;
} HeldPosts;

static void
find_posts(Question *q, bool with_text, HeldPosts *held)
{
	held->posts.count = 0;
	if (!subject_is_person(&q->subject.asked))
		return;
	posts_of(&q->list, &q->subject, &q->when, &held->posts);
	if (held->posts.count == 0)
		return;

	held->listings = MemoryContextAllocHuge(CurrentMemoryContext, held->posts.count * sizeof(ListingList));
	for (int i = 0; i < held->posts.count; i++)
	{
		const Post *post = &held->posts.item[i];

		/*
		 * A post belongs to one listing.  The organization's other listings
		 * do not reach the person through it.
		 */
		CHECK_FOR_INTERRUPTS();
		listing_by_number(&q->list, post->listing, &post->organization, &q->when, with_text, &held->listings[i]);
	}
}

/*
 * A measure is in force as long as its listing, the rule's edition and, for a
 * person in a post, the post are; one that asks for the court's mark, as long
 * as that holds.
 */
static void
set_reach(Reach *reach, const PlanRule *rule, const Listing *listing, const Post *post)
{
	bool		marked = (rule->marks & TRAIT_EXIT_BAN) != 0;

	reach->rule = rule;
	reach->listing = listing;
	reach->post = post;
	reach->since = Max(rule->valid_from, marked ? listing->banned_since : listing->since);
	reach->until = Min(rule->valid_until, marked ? listing->banned_until : listing->until);
	if (post != NULL)
	{
		reach->since = Max(reach->since, post->since);
		reach->until = Min(reach->until, post->until);
	}
}

/*
 * Whether the person has another post of the same listing that the rule
 * reaches and that is preferred: the one with the later end, then with the
 * earlier begin, then the first in the list.
 */
static bool
is_outlasted(const PlanRule *rule, const PostList *posts, int i)
{
	const Post *post = &posts->item[i];

	for (int j = 0; j < posts->count; j++)
	{
		const Post *other = &posts->item[j];

		if (j == i || other->listing != post->listing || (rule->roles & other->role) == 0)
			continue;
		if (other->until > post->until ||
			(other->until == post->until &&
			 (other->since < post->since || (other->since == post->since && j < i))))
			return true;
	}
	return false;
}

/* The reaches of one rule. */
typedef struct RuleVisit
{
	Question   *q;
	const PlanRule *rule;
	bool		suspended;
	bool		exemptions_read;	/* at the rule's first reach */
	ExemptionList exemptions;
	ReachVisitor visit;
	void	   *arg;
} RuleVisit;

static void
visit_reach(RuleVisit *v, const Listing *listing, const Post *post)
{
	Reach		reach;

	if (!v->exemptions_read && v->rule->exemptible)
	{
		exemptions_of(&v->q->list, &v->q->subject, v->rule->measure, &v->q->when, &v->exemptions);
		v->exemptions_read = true;
	}
	set_reach(&reach, v->rule, listing, post);
	reach.suspended = v->suspended;
	reach.verdict_oid = v->rule->verdict_oid;
	reach.exemption = exemption_of_court(&v->exemptions, listing->court);
	if (reach.exemption != NULL)
	{
		reach.verdict_oid = v->q->rules->verdict_oid[VERDICT_EXEMPT];
		reach.since = Max(reach.since, reach.exemption->since);
		reach.until = Min(reach.until, reach.exemption->until);
	}
	v->visit(&reach, v->arg);
}

void
decide_all(Question *q, ReachVisitor visit, void *arg)
{
	const PlanRules *rules = q->rules;
	ListingList own;
	HeldPosts	held;

	listings_of(&q->list, &q->subject, &q->when, true, &own);
	find_posts(q, true, &held);
	if (own.count == 0 && held.posts.count == 0)
		return;

	for (const PlanRule *rule = rules->rule; rule < rules->rule + rules->count; rule++)
	{
		RuleVisit	v = {.q = q,.rule = rule,.visit = visit,.arg = arg};

		if (q->when.as_of < rule->valid_from || q->when.as_of >= rule->valid_until)
			continue;
		v.suspended = plan_rule_suspended(rule, q->when.as_of, q->when.known_at);
		for (int i = 0; i < own.count; i++)
			if (rule_reaches(rule, &own.item[i]))
				visit_reach(&v, &own.item[i], NULL);
		for (int i = 0; i < held.posts.count; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if ((rule->roles & held.posts.item[i].role) != 0 && !is_outlasted(rule, &held.posts, i))
				for (int j = 0; j < held.listings[i].count; j++)
					visit_reach(&v, &held.listings[i].item[j], &held.posts.item[i]);
		}
	}
}

/* What consider() has come to so far, beside the answer. */
typedef struct Considered
{
	const Exemption *exemption; /* from the listing that answers */
	TimestampTz until;			/* of that listing's reach, whatever is exempt */
} Considered;

/* Does the exemption end while the measure goes on? */
static inline bool
ends_before(const Exemption *exemption, TimestampTz until)
{
	return exemption->until < until;
}

/*
 * Whether a listing answers rather than the one that answers so far.  One that
 * no exemption is about, before all that are exempt: the measure is in force
 * by it.  Else the one that lasts longest; where all are exempt, the one by
 * which the measure is in force again first.
 */
static bool
answers_rather(const Considered *so_far, const Exemption *exemption, TimestampTz until)
{
	if ((exemption == NULL) != (so_far->exemption == NULL))
		return exemption == NULL;
	if (exemption != NULL)
	{
		bool		goes_on = ends_before(exemption, until);

		if (goes_on != ends_before(so_far->exemption, so_far->until))
			return goes_on;
		if (goes_on && exemption->until != so_far->exemption->until)
			return exemption->until < so_far->exemption->until;
	}
	return until > so_far->until;
}

static void
consider(Answer *answer, Considered *so_far, const Listing *listing, const Post *post)
{
	Reach		reach;
	Exemption  *exemption = answer->rule->exemptible ? exemption_of_court(&answer->exemptions, listing->court) : NULL;

	set_reach(&reach, answer->rule, listing, post);
	if (exemption != NULL)
		exemption->applies = true;
	if (answer->reached && !answers_rather(so_far, exemption, reach.until))
		return;
	so_far->exemption = exemption;
	so_far->until = reach.until;
	answer->reached = true;
	answer->listing = *listing;
	answer->through_post = post != NULL;
	if (post != NULL)
	{
		answer->organization = post->organization;
		answer->role = post->role;
	}
	answer->since = reach.since;
	answer->until = reach.until;
}

void
decide_one(Question *q, Measure measure, bool with_text, Answer *answer)
{
	const PlanRule *rule = plan_rule_at(q->rules, measure, q->when.as_of);
	Considered	so_far = {0};
	ListingList own;
	HeldPosts	held;

	answer->verdict = VERDICT_CLEAR;
	answer->rule = rule;
	answer->reached = false;
	answer->exemptions.count = 0;
	if (rule == NULL)
	{
		decide_require_measure(q, measure);
		return;
	}

	/* An exemption is one court's. */
	with_text |= rule->exemptible;

	own.count = held.posts.count = 0;
	if (rule->kinds != 0)
		listings_of(&q->list, &q->subject, &q->when, with_text, &own);
	if (rule->roles != 0)
		find_posts(q, with_text, &held);
	if (rule->exemptible && own.count + held.posts.count > 0)
		exemptions_of(&q->list, &q->subject, measure, &q->when, &answer->exemptions);

	for (int i = 0; i < own.count; i++)
		if (rule_reaches(rule, &own.item[i]))
			consider(answer, &so_far, &own.item[i], NULL);
	for (int i = 0; i < held.posts.count; i++)
		if ((rule->roles & held.posts.item[i].role) != 0)
			for (int j = 0; j < held.listings[i].count; j++)
				consider(answer, &so_far, &held.listings[i].item[j], &held.posts.item[i]);
	if (!answer->reached)
		return;

	if (plan_rule_suspended(rule, q->when.as_of, q->when.known_at))
		answer->verdict = VERDICT_SUSPENDED;
	else if (so_far.exemption != NULL)
	{
		answer->verdict = VERDICT_EXEMPT;
		answer->since = Max(answer->since, so_far.exemption->since);
		answer->until = Min(answer->until, so_far.exemption->until);
	}
	else
		answer->verdict = rule->verdict;
}
