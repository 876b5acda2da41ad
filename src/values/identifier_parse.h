/*-------------------------------------------------------------------------
 *
 * identifier_parse.h
 *	  Identifiers of persons and organizations: what may be written.  Plain C.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_IDENTIFIER_PARSE_H
#define CREDIT_IDENTIFIER_PARSE_H

#include "values/identifier.h"
#include "values/identifier_problem.h"

/*
 * Reads what was typed, len bytes of UTF-8, into the packed form.  False where
 * it identifies nobody; *problem then says what is wrong and where.  Of the
 * input it keeps nothing but lengths and places, because that may be a
 * person's number.  today is yyyymmdd; a birth date after it is refused.
 */
extern bool identifier_parse(const char *text, size_t len, int today,
							 uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem);

/* Whether identifier_parse gives these sixteen bytes for some text. */
extern bool identifier_valid(const uint8_t packed[IDENTIFIER_SIZE], int today);

#endif							/* CREDIT_IDENTIFIER_PARSE_H */
