/*-------------------------------------------------------------------------
 *
 * decision.c
 *	  What follows for a subject: rules against listings, at a time.
 *
 * Nothing is stored of what follows.  A listing's traits and a rule's demands
 * are bits, so a measure is in force where a listing is, its rule's edition
 * holds, and a mask fits.  How answers are put into rows is in measures.c, the
 * same question for millions of subjects in restricted.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "utils/builtins.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "decision/decision.h"

/* The present, as known now. */
AskedTime
asked_now(void)
{
	AskedTime	when;

	when.as_of = register_present();
	when.known_at = DT_NOEND;
	when.history = true;
	return when;
}

/*
 * A measure of no plan is an error: a slip of the pen must not answer "clear".
 */
void
decide_require_measure(Measure measure)
{
	char		buf[MEASURE_TEXT_MAX];

	if (plan_has_measure(plan_rules(), measure))
		return;
	measure_to_cstring(measure, buf);
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("measure \"%s\" is in no plan", buf),
			 errhint("See the view credit.measure_list.")));
}

/*
 * Does the rule reach the listing's own subject?
 */
bool
rule_reaches(const PlanRule *rule, const Listing *listing)
{
	return (rule->kinds & listing->traits) != 0 &&
		(rule->marks & ~listing->traits) == 0;
}

/* A measure holds while its listing, its edition and, for a person in a post, the post do. */
static void
reach_set(Reach *reach, const PlanRule *rule, const Listing *listing, const Post *post)
{
	reach->rule = rule;
	reach->listing = listing;
	reach->post = post;
	reach->since = Max(rule->valid_from, listing->since);
	reach->until = Min(rule->valid_until, listing->until);
	if (post != NULL)
	{
		reach->since = Max(reach->since, post->since);
		reach->until = Min(reach->until, post->until);
	}
	if (reach->exemption != NULL)
	{
		reach->since = Max(reach->since, reach->exemption->since);
		reach->until = Min(reach->until, reach->exemption->until);
	}
}

/*
 * The listings of organizations in which a person holds a post of these roles.
 * listings[i] has the listings of posts->item[i]'s organization that the post's
 * own record belongs to; others do not concern the post.
 */
static void
organization_listings(const PostList *posts, const AskedTime *when, bool with_text,
					  Snapshot snapshot, ListingList *listings)
{
	for (int i = 0; i < posts->count; i++)
	{
		int			kept = 0;

		register_listings(&posts->item[i].organization, when, with_text, snapshot, &listings[i]);
		for (int j = 0; j < listings[i].count; j++)
			if (listings[i].item[j].listing == posts->item[i].listing)
				listings[i].item[kept++] = listings[i].item[j];
		listings[i].count = kept;
	}
}

/*
 * Does another post of the same listing with a role that the rule knows say
 * more than post i?  Of several the one that lasts longest answers, and of
 * those the one that began first.
 */
static bool
outlasted(const PlanRule *rule, const PostList *posts, int i)
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

/*
 * Visits every measure that follows for the subject, suspended ones included,
 * once for each listing that it follows from, in the order of the measures.
 */
void
decide_all(const Subject *subject, const AskedTime *when, ReachVisitor visit, void *arg)
{
	Snapshot	snapshot = GetActiveSnapshot();
	ListingList own;
	ListingList *of_posts = NULL;
	PostList	posts = {0};
	const PlanRules *plan;

	register_listings(subject, when, true, snapshot, &own);
	if (subject_is_person(subject))
	{
		register_posts(subject, when, snapshot, &posts);
		if (posts.count > 0)
		{
			of_posts = palloc(posts.count * sizeof(ListingList));
			organization_listings(&posts, when, true, snapshot, of_posts);
		}
	}
	if (own.count == 0 && posts.count == 0)
		return;

	/* Only now, because reading the register may have brought the plan's change. */
	plan = plan_rules();
	for (const PlanRule *rule = plan->rule; rule < plan->rule + plan->count; rule++)
	{
		Reach		reach;
		Exemption	exemption;

		if (when->as_of < rule->valid_from || when->as_of >= rule->valid_until)
			continue;
		reach.suspended = plan_rule_suspended(rule, when->as_of, when->known_at);
		reach.exemption = rule->exemptible && exemption_in_force(subject, rule->measure, when, snapshot, &exemption) ?
			&exemption : NULL;
		reach.verdict_oid = reach.exemption != NULL ? plan->verdict_oid[VERDICT_EXEMPT] : rule->verdict_oid;
		for (int i = 0; i < own.count; i++)
			if (rule_reaches(rule, &own.item[i]))
			{
				reach_set(&reach, rule, &own.item[i], NULL);
				visit(&reach, arg);
			}
		for (int i = 0; i < posts.count; i++)
			if ((rule->roles & posts.item[i].role) != 0 && !outlasted(rule, &posts, i))
				for (int j = 0; j < of_posts[i].count; j++)
				{
					reach_set(&reach, rule, &of_posts[i].item[j], &posts.item[i]);
					visit(&reach, arg);
				}
	}
}

/* Of several listings the one that lasts longest answers. */
static void
consider(Answer *answer, const Reach *reach)
{
	if (answer->reached && reach->until <= answer->until)
		return;
	answer->reached = true;
	answer->listing = *reach->listing;
	answer->through_post = reach->post != NULL;
	if (reach->post != NULL)
		answer->organization = reach->post->organization;
	answer->since = reach->since;
	answer->until = reach->until;
}

/* The answer for one measure. */
void
decide_one(const Subject *subject, Measure measure, const AskedTime *when, bool with_text, Answer *answer)
{
	Snapshot	snapshot = GetActiveSnapshot();
	const PlanRules *plan = plan_rules();
	const PlanRule *rule = plan_rule_at(plan, measure, when->as_of);
	ListingList own;
	PostList	posts = {0};
	ListingList *of_posts = NULL;
	Reach		reach;

	answer->verdict = VERDICT_CLEAR;
	answer->rule = NULL;
	answer->reached = false;
	if (rule == NULL)
	{
		decide_require_measure(measure);
		return;
	}

	own.count = 0;
	for (;;)
	{
		bool		with_own = rule->kinds != 0;
		bool		with_posts = rule->roles != 0;

		if (with_own)
			register_listings(subject, when, with_text, snapshot, &own);
		if (with_posts && subject_is_person(subject))
		{
			register_posts(subject, when, snapshot, &posts);
			if (posts.count > 0)
			{
				of_posts = palloc(posts.count * sizeof(ListingList));
				organization_listings(&posts, when, with_text, snapshot, of_posts);
			}
		}

		/* Again, because reading the register may have brought the plan's change. */
		rule = plan_rule_at(plan_rules(), measure, when->as_of);
		if (rule == NULL)
			return;
		/* What it now asks for and was not read must not count as not there. */
		if ((with_own || rule->kinds == 0) && (with_posts || rule->roles == 0))
			break;
	}
	answer->rule = rule;
	reach.exemption = NULL;
	for (int i = 0; i < own.count; i++)
		if (rule_reaches(rule, &own.item[i]))
		{
			reach_set(&reach, rule, &own.item[i], NULL);
			consider(answer, &reach);
		}
	for (int i = 0; i < posts.count; i++)
		if ((rule->roles & posts.item[i].role) != 0)
			for (int j = 0; j < of_posts[i].count; j++)
			{
				reach_set(&reach, rule, &of_posts[i].item[j], &posts.item[i]);
				consider(answer, &reach);
			}
	if (!answer->reached)
		return;
	if (plan_rule_suspended(rule, when->as_of, when->known_at))
		answer->verdict = VERDICT_SUSPENDED;
	else if (rule->exemptible && exemption_in_force(subject, measure, when, snapshot, &answer->exemption))
	{
		answer->verdict = VERDICT_EXEMPT;
		answer->since = Max(answer->since, answer->exemption.since);
		answer->until = Min(answer->until, answer->exemption.until);
	}
	else
		answer->verdict = rule->verdict;
}
