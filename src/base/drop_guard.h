/*-------------------------------------------------------------------------
 *
 * drop_guard.h
 *	  DROP refuses to take a register along.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_DROP_GUARD_H
#define CREDIT_DROP_GUARD_H

/* Installs the hook; once, when the library is loaded. */
extern void drop_guard_init(void);

#endif							/* CREDIT_DROP_GUARD_H */
