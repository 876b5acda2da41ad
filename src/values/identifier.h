/*-------------------------------------------------------------------------
 *
 * identifier.h
 *	  Identifiers of persons and organizations: the packed form.
 *
 * Plain C without PostgreSQL, as are identifier_parse, identifier_problem and
 * number_check, so that a fuzzer can link them alone.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_IDENTIFIER_H
#define CREDIT_IDENTIFIER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IDENTIFIER_SIZE			16	/* bytes of an identifier in its packed
									 * form */
#define IDENTIFIER_NUMBER_MAX	18	/* characters without kind and hyphens */
#define IDENTIFIER_TEXT_MAX		32	/* room for its text and a NUL */

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

/* What each form begins with, "" for the bare one. */
extern const char *const identifier_prefix[IDENTIFIER_FORMS];

/* Packs a number of len upper-case letters and digits, without prefix and hyphens. */
extern void identifier_pack(IdentifierForm form, const char *number, int len, bool person,
							uint8_t packed[IDENTIFIER_SIZE]);

/*
 * Whether the bytes have the layout of a packed identifier, so that they can be
 * formatted.  It need not be one that somebody can have: see identifier_valid.
 */
extern bool identifier_is_packed(const uint8_t packed[IDENTIFIER_SIZE]);

/*
 * The identifier as text, ended by a NUL; its length is returned.  Alone with
 * its letters and digits (number), in the canonical form (format), and with
 * what tells one person from another hidden (mask).
 */
extern size_t identifier_number(const uint8_t packed[IDENTIFIER_SIZE], char number[IDENTIFIER_TEXT_MAX]);
extern size_t identifier_format(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX]);
extern size_t identifier_mask(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX]);

/*
 * Packs the number by which all numbers of one subject that contain it are
 * found: the organization code inside a unified code, else the number itself.
 * Characters 9 to 17 of a unified code are an organization code (GB 32100); in
 * one issued against the standard they count only where their own check holds.
 * The key of a key is itself.
 */
extern void identifier_key(const uint8_t packed[IDENTIFIER_SIZE], uint8_t key[IDENTIFIER_SIZE]);

static inline IdentifierForm
identifier_form(const uint8_t packed[IDENTIFIER_SIZE])
{
	return (IdentifierForm) packed[0];
}

/* Kept in the last byte, so that it need not be worked out from the rest. */
static inline bool
identifier_is_person(const uint8_t packed[IDENTIFIER_SIZE])
{
	return packed[IDENTIFIER_SIZE - 1] == 1;
}

#endif							/* CREDIT_IDENTIFIER_H */
