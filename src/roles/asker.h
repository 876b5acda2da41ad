/*-------------------------------------------------------------------------
 *
 * asker.h
 *	  Who asks or acts: courts, departments and measures of a role.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ASKER_H
#define CREDIT_ASKER_H

#include "values/measure.h"

typedef struct Binding
{
	char	   *court;			/* NULL: binds to a department */
	char	   *department;
	bool		every_measure;	/* that the plan gives the department */
	int			measures;		/* else these */
	Measure    *measure;
} Binding;

/* A role, with all that it is a member of. */
typedef struct Asker
{
	Oid			role;
	bool		unbound;		/* owner, superuser: answers for every court and every measure */
	bool		every_measure;
	int			bindings;
	Binding    *binding;
	int			measures;		/* that it may ask, in order */
	Measure    *measure;
} Asker;

extern const Asker *asker_of(Oid role);
extern Asker asker_copy(Oid role);
extern bool asker_may_ask(const Asker *asker, Measure measure);
extern void asker_require(Oid role, Measure measure);
extern char *asker_department(Oid role, Measure measure, const char *preferred, bool to_feed_back, bool *several);

#endif							/* CREDIT_ASKER_H */
