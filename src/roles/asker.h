/*-------------------------------------------------------------------------
 *
 * asker.h
 *	  What a role may ask: the courts and departments that it is bound to, and
 *	  the measures that follow from them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ASKER_H
#define CREDIT_ASKER_H

#include "plan/department.h"
#include "plan/plan.h"
#include "values/measure.h"

/* A row of credit.role_binding that is in force. */
typedef struct Binding
{
	Oid			role;
	char	   *court;			/* NULL: it binds to a department */
	const char *department;		/* as it is called at the asker's moment */
	bool		every_measure;	/* that a plan gives the department */
	int			measures;		/* otherwise these, in order */
	Measure    *measure;
} Binding;

/* A role, with what is bound to the roles whose rights it has. */
typedef struct Asker
{
	Oid			role;
	bool		acts_for_all;	/* the tables' owner, a member of its role, or
								 * a superuser: acts for every court and
								 * department */
	const Departments *departments; /* with a history */
	TimestampTz as_of;			/* moment whose names of departments these are */
	bool		every_measure;	/* may ask about all of them */
	int			bindings;
	const Binding **binding;
	int			measures;		/* that it may ask about, in order */
	Measure    *measure;
} Asker;

/*
 * What the role may ask by these rules, with its bindings as of now: what other
 * sessions have committed counts.  It stays until "holder" is reset, whatever
 * changes meanwhile.  Without rules (NULL) it is for whom the role acts: then its
 * measures are not to be looked at.
 */
extern const Asker *asker_of(Oid role, const PlanRules *rules, MemoryContext holder);

/*
 * The role whose rights count where a policy or a view asks for whom it shows
 * rows: the current user, or for whom a function of ours reads them (shown.c).
 */
extern Oid	asking_role(void);

/*
 * Whether the role acts for this court, or for this department (NULL: for none);
 * an application's binding does not.
 */
extern bool asker_acts_for(const Asker *asker, const char *court, const char *department);

/* Whether the role acts for some court, or for all as the tables' owner does. */
extern bool asker_of_a_court(const Asker *asker);

/* Whether the role acts for this court, given by its key. */
extern bool asker_acts_for_court(const Asker *asker, const char *court);

extern bool asker_may_ask(const Asker *asker, Measure measure);

/*
 * Error where the asker may not ask about the measure.  One of no plan is not
 * this error: whoever decides reports it.
 */
extern void asker_require(const Asker *asker, const PlanRules *rules, Measure measure);

/* The same for the role as of now. */
extern void asker_require_role(Oid role, Measure measure);

/*
 * Error where the asker may ask about no measure at all, because an answer
 * without rows must not stand for "you may not ask".
 */
extern void asker_require_some(const Asker *asker);

/*
 * The asker's only department for the measure (0 stands for any measure), or
 * "preferred", by any of its names, if it has several and this is one of them.  Otherwise NULL:
 * *several is then true if it has several, and false if it has none.
 * "preferred" may be NULL.
 *
 * With to_feed_back, an application's binding counts only if the role is not
 * bound to a department itself.
 */
extern char *asker_department(const Asker *asker, const PlanRules *rules, Measure measure,
							  const char *preferred, bool to_feed_back, bool *several);

#endif							/* CREDIT_ASKER_H */
