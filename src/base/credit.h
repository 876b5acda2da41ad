/*-------------------------------------------------------------------------
 *
 * credit.h
 *	  The module's settings.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_H
#define CREDIT_H

extern int	credit_screening_memory;	/* kB */
extern bool credit_allow_drop;
extern char *credit_department;

/* drop_guard.c */
extern void drop_guard_init(void);

#endif							/* CREDIT_H */
