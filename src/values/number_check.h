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
 * digits only; the two citizen_ functions a number that passed its check.
 */
extern NumberFault check_shape(const char *number, const char *shape);	/* L a letter, 0 a digit, A either */
extern NumberFault check_citizen_number(const char *number);
extern NumberFault check_citizen_number_15(const char *number);
extern NumberFault check_unified_code(const char *number);
extern NumberFault check_organization_code(const char *number);
extern NumberFault check_residence_card(const char *number);
extern NumberFault check_travel_permit(const char *number);
extern bool has_birth_date(const char *number);
extern bool is_registration_number(const char *number);
extern char citizen_check_character(const char *number);
extern int	citizen_birth_date(const char *number); /* yyyymmdd */

#endif							/* CREDIT_NUMBER_CHECK_H */
