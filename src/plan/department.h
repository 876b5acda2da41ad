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
} Departments;

/*
 * All names that have a history, as of now: what other sessions have committed
 * counts.  They stay until "holder" is reset.
 */
extern const Departments *departments(MemoryContext holder);

/*
 * What the department that bears the duties of the one of that name is called at
 * that moment; the name itself where it has no history.  Stays as long as both.
 */
extern const char *department_at(const Departments *known, const char *name, TimestampTz as_of);

/* The moments around this one between which no department's name changes. */
extern void department_bounds(const Departments *known, TimestampTz as_of, TimestampTz *since, TimestampTz *until);

#endif							/* CREDIT_DEPARTMENT_H */
