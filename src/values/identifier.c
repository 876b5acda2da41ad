/*-------------------------------------------------------------------------
 *
 * identifier.c
 *	  Identifiers of persons and organizations: the packed form.
 *
 * Byte 0 is the form.  Up to 18 characters of six bits each follow (0 is none,
 * 1 to 36 are 0-9A-Z).  The last byte is 1 for a person and 2 for an
 * organization.  Comparing these bytes gives the order of the canonical texts
 * byte by byte, because hyphens are at fixed places and the forms are numbered
 * in the order of their prefixes.
 *
 * What may be written as an identifier is in identifier_parse.c.
 *
 *-------------------------------------------------------------------------
 */
#include "values/identifier.h"

#include <string.h>

#include "values/number_check.h"

const char *const identifier_prefix[IDENTIFIER_FORMS] =
{
	[IDENTIFIER_BARE] = "",
	[IDENTIFIER_HMPERMIT] = "hmpermit:",
	[IDENTIFIER_ORG_AS_ISSUED] = "org!:",
	[IDENTIFIER_ORG] = "org:",
	[IDENTIFIER_ORGCODE] = "orgcode:",
	[IDENTIFIER_PASSPORT] = "passport:",
	[IDENTIFIER_PERSON] = "person:",
	[IDENTIFIER_PRC] = "prc:",
	[IDENTIFIER_TWPERMIT] = "twpermit:"
};

/* Number of characters before the hyphen in the canonical form; 0: it has none. */
static const uint8_t hyphen_after[IDENTIFIER_FORMS] =
{
	[IDENTIFIER_ORGCODE] = 8,
	[IDENTIFIER_PASSPORT] = 3
};

void
identifier_pack(IdentifierForm form, const char *number, int len, bool person, uint8_t packed[IDENTIFIER_SIZE])
{
	uint64_t	high = (uint64_t) form << 56;
	uint64_t	low = person ? 1 : 2;

	/*
	 * characters 0 to 8 fill bits 55 to 2 of the first half, 9 to 17 bits 63
	 * to 10 of the second
	 */
	for (int i = 0; i < len; i++)
	{
		uint64_t	code = (uint64_t) (number[i] <= '9' ? number[i] - '0' + 1 : number[i] - 'A' + 11);

		if (i < 9)
			high |= code << (50 - 6 * i);
		else
			low |= code << (58 - 6 * (i - 9));
	}
	for (int i = 0; i < 8; i++)
	{
		packed[i] = (uint8_t) (high >> (56 - 8 * i));
		packed[8 + i] = (uint8_t) (low >> (56 - 8 * i));
	}
}

/* The six bits of each character. */
static void
unpack(const uint8_t packed[IDENTIFIER_SIZE], unsigned code[IDENTIFIER_NUMBER_MAX])
{
	uint64_t	high = 0;
	uint64_t	low = 0;

	for (int i = 0; i < 8; i++)
	{
		high = high << 8 | packed[i];
		low = low << 8 | packed[8 + i];
	}
	for (int i = 0; i < 9; i++)
	{
		code[i] = (unsigned) (high >> (50 - 6 * i)) & 0x3F;
		code[9 + i] = (unsigned) (low >> (58 - 6 * i)) & 0x3F;
	}
}

size_t
identifier_number(const uint8_t packed[IDENTIFIER_SIZE], char number[IDENTIFIER_TEXT_MAX])
{
	unsigned	code[IDENTIFIER_NUMBER_MAX];
	size_t		len;

	unpack(packed, code);
	for (len = 0; len < IDENTIFIER_NUMBER_MAX && code[len] != 0; len++)
		number[len] = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[code[len]];
	number[len] = '\0';
	return len;
}

/*
 * The checks are those that identifier_number and identifier_format rely on.
 */
bool
identifier_is_packed(const uint8_t packed[IDENTIFIER_SIZE])
{
	unsigned	code[IDENTIFIER_NUMBER_MAX];

	if (packed[0] < IDENTIFIER_BARE || packed[0] >= IDENTIFIER_FORMS)
		return false;
	unpack(packed, code);
	for (int i = 0; i < IDENTIFIER_NUMBER_MAX; i++)
		if (code[i] > 36)
			return false;
	for (int i = 0; i < hyphen_after[packed[0]]; i++)
		if (code[i] == 0)
			return false;
	return true;
}

size_t
identifier_format(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX])
{
	IdentifierForm form = identifier_form(packed);
	char		number[IDENTIFIER_TEXT_MAX];
	size_t		len = identifier_number(packed, number);
	size_t		prefix = strlen(identifier_prefix[form]);
	size_t		before = hyphen_after[form];

	memcpy(text, identifier_prefix[form], prefix);
	text += prefix;
	if (before == 0)
	{
		memcpy(text, number, len + 1);
		return prefix + len;
	}
	memcpy(text, number, before);
	text[before] = '-';
	memcpy(text + before + 1, number + before, len - before + 1);
	return prefix + len + 1;
}

/*
 * Of a person's number only the division or country is shown.  Birth date,
 * serial and check character are all hidden, because two of them and the
 * check's formula give the third.  Codes of organizations are public and are
 * shown whole.
 */
size_t
identifier_mask(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX])
{
	static const struct
	{
		size_t		kept;
		size_t		hidden;
	}			rule[IDENTIFIER_FORMS] =
	{
		[IDENTIFIER_BARE] = {6, 12},
		[IDENTIFIER_PERSON] = {7 + 6, 12},
		[IDENTIFIER_PASSPORT] = {9 + 4, 9},
		[IDENTIFIER_PRC] = {4 + 3, 12},
		[IDENTIFIER_HMPERMIT] = {9 + 1, 8},
		[IDENTIFIER_TWPERMIT] = {9, 8}
	};
	size_t		len = identifier_format(packed, text);
	IdentifierForm form = identifier_form(packed);

	if (!identifier_is_person(packed))
		return len;
	memset(text + rule[form].kept, '*', rule[form].hidden);
	len = rule[form].kept + rule[form].hidden;
	text[len] = '\0';
	return len;
}

void
identifier_key(const uint8_t packed[IDENTIFIER_SIZE], uint8_t key[IDENTIFIER_SIZE])
{
	IdentifierForm form = identifier_form(packed);
	char		number[IDENTIFIER_TEXT_MAX];

	memcpy(key, packed, IDENTIFIER_SIZE);
	if (identifier_is_person(packed) || form == IDENTIFIER_ORGCODE ||
		identifier_number(packed, number) != IDENTIFIER_NUMBER_MAX ||
		(form == IDENTIFIER_ORG_AS_ISSUED && check_organization_code(number + 8).fault != FAULT_NONE))
		return;
	identifier_pack(IDENTIFIER_ORGCODE, number + 8, 9, false, key);
}
