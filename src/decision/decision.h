/*-------------------------------------------------------------------------
 *
 * decision.h
 *	  What follows for a subject.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_DECISION_H
#define CREDIT_DECISION_H

#include "utils/snapshot.h"

#include "plan/plan.h"
#include "register/exemption.h"
#include "register/register.h"
#include "values/measure.h"
#include "values/subject.h"

/* One reason why a measure is in force for a subject. */
typedef struct Reach
{
	const PlanRule *rule;
	const Listing *listing;
	const Post *post;			/* NULL: the subject itself is listed */
	bool		suspended;		/* the office has put the measure out of force */
	const Exemption *exemption; /* a court exempts the subject; NULL: none does */
	Oid			verdict_oid;
	TimestampTz since;
	TimestampTz until;			/* DT_NOEND: no end set */
} Reach;

typedef void (*ReachVisitor) (const Reach *reach, void *arg);

/* The answer to a check of one measure. */
typedef struct Answer
{
	Verdict		verdict;
	const PlanRule *rule;		/* NULL: clear because no edition holds */
	bool		reached;		/* the fields below are set */
	Listing		listing;
	bool		through_post;
	Subject		organization;
	Exemption	exemption;		/* set with VERDICT_EXEMPT */
	TimestampTz since;
	TimestampTz until;
} Answer;

/* decision.c */
extern AskedTime asked_now(void);
extern void decide_require_measure(Measure measure);
extern bool rule_reaches(const PlanRule *rule, const Listing *listing);
extern void decide_all(const Subject *subject, const AskedTime *when, ReachVisitor visit, void *arg);
extern void decide_one(const Subject *subject, Measure measure, const AskedTime *when, bool with_text, Answer *answer);

/* remedy.c */
extern text *remedy_text(const Answer *answer);

#endif							/* CREDIT_DECISION_H */
