/*-------------------------------------------------------------------------
 *
 * entry.h
 *	  Whether who calls is who has logged in.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ENTRY_H
#define CREDIT_ENTRY_H

/*
 * Error 42501 unless the current user is the login, or the role that it has
 * SET, and no code of others runs in between; "function" is the one to name.
 */
extern void require_login(const char *function);

#endif							/* CREDIT_ENTRY_H */
