/*-------------------------------------------------------------------------
 *
 * identifier_problem.h
 *	  What can be wrong with an identifier, and the words for it.  Plain C.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_IDENTIFIER_PROBLEM_H
#define CREDIT_IDENTIFIER_PROBLEM_H

#define IDENTIFIER_PROBLEM_MAX	512 /* room for a problem's sentence in any
									 * language and a NUL */

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
	FAULT_NEEDS_KIND			/* has the shape of a number that does not
								 * tell its kind */
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

/* Gives a message in the reader's language. */
typedef const char *(*IdentifierLanguage) (const char *message);

/*
 * The problem as a sentence without a full stop; language NULL: in English.
 * Nothing of the input is repeated in it.
 */
extern void identifier_describe(const IdentifierProblem *problem, IdentifierLanguage language,
								char sentence[IDENTIFIER_PROBLEM_MAX]);

/* What can be done about it, in English; NULL where only correcting the number helps. */
extern const char *identifier_advice(const IdentifierProblem *problem);

#endif							/* CREDIT_IDENTIFIER_PROBLEM_H */
