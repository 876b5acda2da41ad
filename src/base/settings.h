/*-------------------------------------------------------------------------
 *
 * settings.h
 *	  The settings credit.* that C reads.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SETTINGS_H
#define CREDIT_SETTINGS_H

#include "utils/guc.h"

extern int	credit_screening_memory;	/* kB for one query */
extern bool credit_allow_drop;
extern bool credit_log_disclosures;
extern int	credit_list_max_age;	/* minutes; 0: not looked at */
extern char *credit_department; /* "" where not set */
extern char *credit_followed_to;	/* "" where nothing was applied, see
									 * follow.c */

/* How batches of the access log are sealed, and what the algorithms are called. */
typedef enum SealAlgorithm
{
	SEAL_SHA256,
	SEAL_SM3
} SealAlgorithm;

extern const struct config_enum_entry seal_algorithms[];

/* Defines all settings; once, when the library is loaded. */
extern void settings_init(void);

#endif							/* CREDIT_SETTINGS_H */
