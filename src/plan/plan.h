/*-------------------------------------------------------------------------
 *
 * plan.h
 *	  The plans' rules, compiled.
 *
 * A rule says whom a measure reaches, and when.  Which measures follow for a
 * subject is decided in decision/.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_PLAN_H
#define CREDIT_PLAN_H

#include "datatype/timestamp.h"

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
 * Traits of a listing, as bits.  A rule reaches the listing's own subject if it
 * binds that kind of subject and the listing has every mark that it demands.
 */
#define TRAIT_PERSON		0x01
#define TRAIT_ORGANIZATION	0x02
#define TRAIT_EXIT_BAN		0x04

typedef struct SuspensionEvent
{
	TimestampTz at;
	bool		suspends;
} SuspensionEvent;

/* Who carries a measure out, as they are called from a moment on. */
typedef struct NamedDepartments
{
	TimestampTz since;			/* DT_NOBEGIN: of old */
	Datum		departments;	/* text[] */
} NamedDepartments;

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
	bool		exemptible;		/* the plan names a rule by which a court can
								 * exempt */
	int			events;			/* of the suspension history, oldest first */
	SuspensionEvent *event;
	int			namings;		/* of its departments, oldest first; one or
								 * more */
	NamedDepartments *naming;

	/* for answers, ready to be put into a row */
	Datum		title;			/* text */
	Datum		effect;			/* text: the main one */
	Datum		condition;		/* text, or 0 */
	Datum		basis;			/* text: documents and articles */
} PlanRule;

typedef struct PlanRules
{
	int			count;
	PlanRule   *rule;			/* ordered by measure, then edition */
	Oid			verdict_oid[VERDICT_COUNT]; /* of the enum credit.verdict */
	uint64		generation;		/* no two compilations have the same */
} PlanRules;

/* The tables that the rules are made from, in schema credit. */
#define PLAN_TABLES "plan", "plan_edition", "plan_measure", "plan_department", "department_history", "plan_basis", "edition_basis", "carrying_basis", "measure_event"

/*
 * The rules as of now: what other sessions have committed counts.  They stay
 * until "holder" is reset, whatever changes meanwhile.
 */
extern const PlanRules *plan_rules(MemoryContext holder);

/*
 * Whether rules of that generation are still the rules, as far as this session
 * has been told (AcceptInvalidationMessages); for what is derived from them.
 */
extern bool plan_holds(uint64 generation);

/* The measure's rule in the edition that holds at that moment; NULL where none does. */
extern const PlanRule *plan_rule_at(const PlanRules *rules, Measure measure, TimestampTz as_of);

/* Has any plan the measure, in whichever edition? */
extern bool plan_has_measure(const PlanRules *rules, Measure measure);

/* The departments that carry the measure out, text[], as they are called at that moment. */
extern Datum plan_departments(const PlanRule *rule, TimestampTz as_of);

/* Was the measure suspended at as_of, as far as was known at known_at? */
extern bool plan_rule_suspended(const PlanRule *rule, TimestampTz as_of, TimestampTz known_at);

/* ROLE_* for the code of a role in an organization; error for another. */
extern int	plan_role(const text *code);

/* The code of one of ROLE_*. */
extern const char *plan_role_code(int role);

extern const char *plan_verdict_name(Verdict verdict);

#endif							/* CREDIT_PLAN_H */
