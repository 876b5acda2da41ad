/*-------------------------------------------------------------------------
 *
 * decision.h
 *	  What follows for a subject: rules against listings, at a time.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_DECISION_H
#define CREDIT_DECISION_H

#include "decision/question.h"
#include "plan/plan.h"
#include "register/exemption.h"
#include "register/listing.h"
#include "register/post.h"
#include "values/measure.h"
#include "values/subject.h"

/* One reason why a measure is in force for a subject. */
typedef struct Reach
{
	const PlanRule *rule;
	const Listing *listing;
	const Post *post;			/* through which it reaches a person; NULL:
								 * the subject itself is listed */
	bool		suspended;		/* the office has suspended the measure */
	const Exemption *exemption; /* the listing's court exempts the subject;
								 * NULL: it does not */
	Oid			verdict_oid;
	TimestampTz since;
	TimestampTz until;			/* DT_NOEND: no end set */
} Reach;

/* What a visitor is given points to what is gone when it returns, but for the rule. */
typedef void (*ReachVisitor) (const Reach *reach, void *arg);

/* The answer about one measure. */
typedef struct Answer
{
	Verdict		verdict;
	const PlanRule *rule;		/* of the question's; NULL: clear, because no
								 * edition holds */
	bool		reached;		/* the fields below are set */
	Listing		listing;
	bool		through_post;
	Subject		organization;
	int			role;			/* ROLE_* of plan.h, with through_post */
	ExemptionList exemptions;	/* those that apply: with VERDICT_EXEMPT, of
								 * every court in question */
	TimestampTz since;
	TimestampTz until;			/* DT_NOEND: no end set */
} Answer;

/* Error for a measure of no plan: a slip of the pen must not be answered with "clear". */
extern void decide_require_measure(const Question *q, Measure measure);

/* Does the rule reach the listing's own subject? */
extern bool rule_reaches(const PlanRule *rule, const Listing *listing);

/*
 * Visits every measure that follows for the question's subject, suspended ones
 * included, once for each listing that it follows from, in the order of the
 * measures.
 */
extern void decide_all(Question *q, ReachVisitor visit, void *arg);

/*
 * Answers about one measure; of several listings the one by which it lasts
 * longest.  Exempt is who is exempt by every court whose listings bring it.
 * with_text: with copies of the listing's texts.  Error for a measure of no
 * plan.
 */
extern void decide_one(Question *q, Measure measure, bool with_text, Answer *answer);

/* remedy.c */

/*
 * What the subject of an answer can do about it, and what it has done already;
 * NULL where the answer binds nobody.
 */
extern text *remedy_text(const Answer *answer);

#endif							/* CREDIT_DECISION_H */
