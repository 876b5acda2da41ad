/*-------------------------------------------------------------------------
 *
 * plan.h
 *	  The plans' rules, compiled.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_PLAN_H
#define CREDIT_PLAN_H

#include "datatype/timestamp.h"
#include "nodes/pg_list.h"

#include "values/measure.h"

/* In the order of the enum credit.verdict. */
typedef enum Verdict
{
	VERDICT_CLEAR,
	VERDICT_RESTRICTED,
	VERDICT_REFERENCE,
	VERDICT_DUTY,
	VERDICT_EXEMPT,
	VERDICT_SUSPENDED,
	VERDICT_COUNT
} Verdict;

/* Roles in an organization, as bits. */
#define ROLE_LEGAL_REPRESENTATIVE	0x01
#define ROLE_PRINCIPAL				0x02
#define ROLE_DIRECTLY_RESPONSIBLE	0x04
#define ROLE_ACTUAL_CONTROLLER		0x08

/*
 * What a listing is, and what a rule asks of it, as bits: a rule reaches a
 * listing's own subject when its kind bit is among the rule's and the marks
 * that the rule needs are all there.
 */
#define TRAIT_PERSON		0x01
#define TRAIT_ORGANIZATION	0x02
#define TRAIT_EXIT_BAN		0x04

typedef struct SuspensionEvent
{
	TimestampTz at;
	bool		suspends;
} SuspensionEvent;

typedef struct PlanRule
{
	Measure		measure;
	TimestampTz valid_from;		/* of the edition */
	TimestampTz valid_until;	/* DT_NOEND where open */
	Verdict		verdict;
	Oid			verdict_oid;	/* in the enum credit.verdict */
	int			kinds;			/* TRAIT_PERSON, TRAIT_ORGANIZATION */
	int			marks;			/* marks needed */
	int			roles;			/* roles through which it reaches a person */
	bool		open_list;		/* the plan leaves its departments open */
	bool		exemptible;		/* the plan names a rule by which a court can exempt */
	int			events;			/* of the suspension history, oldest first */
	SuspensionEvent *event;

	/* for answers, ready to be put into a row */
	Datum		title;			/* text */
	Datum		effect;			/* text: the main one */
	Datum		departments;	/* text[] */
	Datum		condition;		/* text, or 0 */
	Datum		basis;			/* text: documents and articles */
} PlanRule;

typedef struct PlanRules
{
	int			count;
	PlanRule   *rule;			/* ordered by measure, then edition */
	Oid			verdict_oid[VERDICT_COUNT]; /* of the enum credit.verdict */
} PlanRules;

extern const PlanRules *plan_rules(void);
extern uint64 plan_compilation(void);
extern const PlanRule *plan_rule_at(const PlanRules *plan, Measure measure, TimestampTz as_of);
extern bool plan_has_measure(const PlanRules *plan, Measure measure);
extern bool plan_rule_suspended(const PlanRule *rule, TimestampTz as_of, TimestampTz known_at);
extern int	plan_role(const char *name);
extern const char *plan_verdict_name(Verdict verdict);

#endif							/* CREDIT_PLAN_H */
