/*-------------------------------------------------------------------------
 *
 * department.h
 *	  What a department is called today, by any of its names.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_DEPARTMENT_H
#define CREDIT_DEPARTMENT_H

#include "datatype/timestamp.h"
#include "utils/palloc.h"

/* A name, and what the department that bears its duties is called for a time. */
typedef struct DepartmentPeriod
{
	char	   *name;
	char	   *department;
	TimestampTz since;			/* DT_NOBEGIN: of old */
	TimestampTz until;			/* DT_NOEND where open */
} DepartmentPeriod;

typedef struct Departments
{
	int			count;
	DepartmentPeriod *period;
	int			moments;		/* at which more came to be known, in order */
	TimestampTz *moment;
	struct Departments **earlier;	/* what was known before each of them;
									 * NULL until somebody asks */
} Departments;

/*
 * All names that have a history, as of now: what other sessions have committed
 * counts.  They stay until "holder" is reset.
 */
extern const Departments *departments(MemoryContext holder);

/* The same, as far as it was known at that moment; DT_NOEND: as it is known now. */
extern const Departments *departments_known(const Departments *now_known, TimestampTz known_at);

/*
 * What the department that bears the duties of the one of that name is called at
 * that moment; the name itself where it has no history.  Stays as long as both.
 */
extern const char *department_at(const Departments *known, const char *name, TimestampTz as_of);

/* The moments around this one between which no department's name changes. */
extern void department_bounds(const Departments *known, TimestampTz as_of, TimestampTz *since, TimestampTz *until);

#endif							/* CREDIT_DEPARTMENT_H */
