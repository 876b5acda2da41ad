/*-------------------------------------------------------------------------
 *
 * number_check.h
 *	  The checks of single numbers, by their standards.  Plain C.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_NUMBER_CHECK_H
#define CREDIT_NUMBER_CHECK_H

#include <stdbool.h>

#include "values/identifier_problem.h"

typedef struct NumberFault
{
	IdentifierFault fault;
	int			at;				/* character of the number, from 1; 0: none */
} NumberFault;

/*
 * All take exactly as many characters as the number has, upper-case letters and
 * digits only.
 */

/* Whether each character is what the shape says: L a letter, 0 a digit, A either. */
extern NumberFault check_shape(const char *number, const char *shape);

/* The checks of the standards; the last two after check_shape. */
extern NumberFault check_citizen_number(const char *number);
extern NumberFault check_citizen_number_15(const char *number);
extern NumberFault check_unified_code(const char *number);
extern NumberFault check_organization_code(const char *number);
extern NumberFault check_residence_card(const char *number);
extern NumberFault check_travel_permit(const char *number);

/* Whether there is a date of 18yy to 20yy where a citizen number has its birth date. */
extern bool has_birth_date(const char *number);

/* Whether fifteen digits pass the check of a former business registration number. */
extern bool is_registration_number(const char *number);

/* Of seventeen digits; and of a citizen number, as yyyymmdd. */
extern char citizen_check_character(const char *number);
extern int	citizen_birth_date(const char *number);

#endif							/* CREDIT_NUMBER_CHECK_H */
