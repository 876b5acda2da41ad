/*-------------------------------------------------------------------------
 *
 * identifier.h
 *	  Identifiers of persons and organizations, by their standards.
 *
 * Plain C without anything of PostgreSQL's, so that a fuzzer can link it
 * alone.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_IDENTIFIER_H
#define CREDIT_IDENTIFIER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IDENTIFIER_SIZE			16	/* bytes of an identifier in its packed form */
#define IDENTIFIER_NUMBER_MAX	18	/* characters without kind and hyphens */
#define IDENTIFIER_TEXT_MAX		32	/* room for its text and a NUL */
#define IDENTIFIER_PROBLEM_MAX	512 /* room for a problem's sentence in any language and a NUL */

/*
 * The form in which an identifier is written.  The numbers go into the packed
 * form's first byte and are in the order of the prefixes as text, the bare
 * form before all of them.
 */
typedef enum IdentifierForm
{
	IDENTIFIER_BARE = 1,		/* 18 characters that are valid in one system */
	IDENTIFIER_HMPERMIT,		/* hmpermit: */
	IDENTIFIER_ORG_AS_ISSUED,	/* org!: */
	IDENTIFIER_ORG,				/* org:, valid as a citizen number too */
	IDENTIFIER_ORGCODE,			/* orgcode: */
	IDENTIFIER_PASSPORT,		/* passport: */
	IDENTIFIER_PERSON,			/* person:, valid as a unified code too */
	IDENTIFIER_PRC,				/* prc: */
	IDENTIFIER_TWPERMIT,		/* twpermit: */
	IDENTIFIER_FORMS
} IdentifierForm;

typedef enum IdentifierFault
{
	FAULT_NONE,
	FAULT_EMPTY,
	FAULT_PREFIX,				/* unknown kind before the colon */
	FAULT_LENGTH,
	FAULT_TOO_LONG,				/* for any kind */
	FAULT_CHARACTER,			/* one that the kind does not have there */
	FAULT_LETTER_FOR_DIGIT,		/* O for 0, I for 1 */
	FAULT_FOREIGN_CHARACTER,	/* look-alike or invisible */
	FAULT_SEPARATOR,			/* blank or hyphen inside a serial */
	FAULT_COUNTRY,				/* passport without country and hyphen */
	FAULT_MASKED,
	FAULT_PROVINCE,
	FAULT_DATE,
	FAULT_FUTURE,
	FAULT_CENTURY,				/* 15 digits, serial 996 to 999 */
	FAULT_CHECK,
	FAULT_INNER_CHECK,			/* organization code inside a unified code */
	FAULT_AUTHORITY,			/* first two characters of a unified code */
	FAULT_PERSON_AS_ORG,		/* org!: before a valid citizen number */
	FAULT_AMBIGUOUS,
	FAULT_AMBIGUOUS_15,
	FAULT_NEEDS_KIND			/* has the shape of a number that does not tell its kind */
} IdentifierFault;

/* What a number was tried as. */
typedef enum IdentifierKind
{
	KIND_NONE,
	KIND_CITIZEN,
	KIND_CITIZEN_15,
	KIND_UNIFIED,
	KIND_ORGCODE,
	KIND_PASSPORT,
	KIND_PRC,
	KIND_HMPERMIT,
	KIND_TWPERMIT,
	IDENTIFIER_KINDS
} IdentifierKind;

typedef struct IdentifierProblem
{
	IdentifierFault fault;
	IdentifierKind tried;
	int			position;		/* character of the input, from 1; 0: none */
	int			length;			/* with FAULT_LENGTH: characters of the number */
} IdentifierProblem;

/* identifier_parse.c; today as yyyymmdd: a birth date after it is refused */
extern bool identifier_parse(const char *text, size_t len, int today,
							 uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem);

/* A message in the reader's language; NULL stands for none, which leaves it as it is. */
typedef const char *(*IdentifierLanguage) (const char *message);

/* identifier_problem.c */
extern void identifier_describe(const IdentifierProblem *problem, IdentifierLanguage language,
								char sentence[IDENTIFIER_PROBLEM_MAX]);
extern const char *identifier_advice(const IdentifierProblem *problem);

/* identifier.c; lengths are returned, texts end with a NUL, a number is without kind or hyphens */
extern const char *const identifier_prefix[IDENTIFIER_FORMS];
extern void identifier_pack(IdentifierForm form, const char *number, int len, bool person,
							uint8_t packed[IDENTIFIER_SIZE]);
extern bool identifier_valid(const uint8_t packed[IDENTIFIER_SIZE], int today);
extern size_t identifier_number(const uint8_t packed[IDENTIFIER_SIZE], char number[IDENTIFIER_TEXT_MAX]);
extern size_t identifier_format(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX]);
extern size_t identifier_mask(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX]);

static inline IdentifierForm
identifier_form(const uint8_t packed[IDENTIFIER_SIZE])
{
	return (IdentifierForm) packed[0];
}

/* The last byte says which of the two an identifier is; it follows from the rest. */
static inline bool
identifier_is_person(const uint8_t packed[IDENTIFIER_SIZE])
{
	return packed[IDENTIFIER_SIZE - 1] == 1;
}

#endif							/* CREDIT_IDENTIFIER_H */
