/*-------------------------------------------------------------------------
 *
 * settings.h
 *	  The settings credit.* that C reads.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SETTINGS_H
#define CREDIT_SETTINGS_H

extern int	credit_screening_memory;	/* kB for one query */
extern bool credit_allow_drop;
extern char *credit_department; /* "" where not set */

/* Defines all settings; once, when the library is loaded. */
extern void settings_init(void);

#endif							/* CREDIT_SETTINGS_H */
