/*-------------------------------------------------------------------------
 *
 * identifier.c
 *	  Identifiers of persons and organizations: what may be written, what is
 *	  valid, and the packed form.
 *
 * The checks of single numbers by their standards are in number_check.c; here
 * is what surrounds them: prefixes, pasted spaces, full-width characters, and
 * the rule that a number valid in two systems is nobody's until its kind is
 * given.
 *
 * Packed form: byte 0 is the form, then up to 18 characters of six bits each
 * (0 is none, 1 to 36 are 0-9A-Z), the last byte is 1 for a person and 2 for
 * an organization.  Compared as bytes it orders as the text does byte by byte,
 * because hyphens stand at fixed places and the forms are numbered in the
 * order of their prefixes.
 *
 *-------------------------------------------------------------------------
 */
#include "identifier.h"

#include <string.h>
#include <stdio.h>

#include "number_check.h"

#define NUMBER_MAX	18

static const char *const prefixes[IDENTIFIER_FORMS] =
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

/* What was typed, in upper case and half width, without blanks and hyphens. */
typedef struct Typed
{
	IdentifierForm form;		/* as the prefix says; BARE without one */
	int			len;
	int			hyphen;			/* characters before the first hyphen, -1 without one */
	char		number[64];
	uint8_t		place[64];		/* where each stood in the input behind the prefix, from 1 */
} Typed;

static bool
fail(IdentifierProblem *problem, IdentifierFault fault, const char *tried, int position)
{
	problem->fault = fault;
	problem->tried = tried;
	problem->position = position;
	return false;
}

/*
 * One character of UTF-8 as a code point, 0xFFFD for what is none; *used bytes
 * are taken.
 */
static uint32_t
next_character(const unsigned char *s, size_t left, size_t *used)
{
	*used = 1;
	if (s[0] < 0x80)
		return s[0];
	if (s[0] >= 0xC2 && s[0] < 0xE0 && left >= 2)
	{
		*used = 2;
		return (uint32_t) (s[0] & 0x1F) << 6 | (s[1] & 0x3F);
	}
	if (s[0] >= 0xE0 && s[0] < 0xF0 && left >= 3)
	{
		*used = 3;
		return (uint32_t) (s[0] & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
	}
	if (s[0] >= 0xF0 && s[0] < 0xF5 && left >= 4)
		*used = 4;
	return 0xFFFD;
}

static bool
prefix_is(const char *typed, int len, const char *prefix)
{
	size_t		plen = strlen(prefix) - 1;	/* without the colon */

	if ((size_t) len != plen)
		return false;
	for (int i = 0; i < len; i++)
		if ((typed[i] >= 'A' && typed[i] <= 'Z' ? typed[i] - 'A' + 'a' : typed[i]) != prefix[i])
			return false;
	return true;
}

/*
 * Brings the input to one case and width, drops blanks and hyphens that were
 * pasted along, and reads the prefix.  Nothing else is mended: a character
 * that merely looks like a digit is refused.
 */
static bool
read_typed(const char *text, size_t len, Typed *typed, IdentifierProblem *problem)
{
	int			place = 0;

	typed->form = IDENTIFIER_BARE;
	typed->len = 0;
	typed->hyphen = -1;
	for (size_t i = 0, used; i < len; i += used)
	{
		uint32_t	c = next_character((const unsigned char *) text + i, len - i, &used);

		place++;
		if (c >= 0xFF01 && c <= 0xFF5E)
			c -= 0xFEE0;		/* full width */
		else if (c == 0x3000)
			c = ' ';
		if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
			continue;
		if (c == '-')
		{
			if (typed->hyphen < 0)
				typed->hyphen = typed->len;
			continue;
		}
		if (c == '*' || c == 0xD7 || c == 0x25CF || c == 0x2022)
			return fail(problem, FAULT_MASKED, NULL, place);
		if (c == ':' && typed->form == IDENTIFIER_BARE)
		{
			int			form;

			for (form = IDENTIFIER_BARE + 1; form < IDENTIFIER_FORMS; form++)
				if (prefix_is(typed->number, typed->len, prefixes[form]))
					break;
			if (form == IDENTIFIER_FORMS)
				return fail(problem, FAULT_PREFIX, NULL, 0);
			typed->form = (IdentifierForm) form;
			typed->len = 0;
			typed->hyphen = -1;
			place = 0;			/* places are told within the number */
			continue;
		}
		if (c >= 'a' && c <= 'z')
			c -= 'a' - 'A';
		if (c >= 0x80)
			return fail(problem, FAULT_FOREIGN_CHARACTER, NULL, place);
		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '!'))
			return fail(problem, FAULT_CHARACTER, NULL, place);
		if (typed->len == (int) sizeof(typed->number) || place > 255)
			return fail(problem, FAULT_LENGTH, NULL, 0);
		typed->place[typed->len] = (uint8_t) place;
		typed->number[typed->len++] = (char) c;
	}
	if (typed->len == 0)
		return fail(problem, FAULT_EMPTY, NULL, 0);
	for (int i = 0; i < typed->len; i++)
		if (typed->number[i] == '!')
			return fail(problem, FAULT_CHARACTER, NULL, typed->place[i]);
	return true;
}

static void
pack(IdentifierForm form, const char *number, int len, bool person, uint8_t packed[IDENTIFIER_SIZE])
{
	uint64_t	high = (uint64_t) form << 56;
	uint64_t	low = person ? 1 : 2;

	/* characters 0 to 8 fill bits 55 to 2 of the first half, 9 to 17 bits 63 to 10 of the second */
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

size_t
identifier_number(const uint8_t packed[IDENTIFIER_SIZE], char number[IDENTIFIER_TEXT_MAX])
{
	uint64_t	high = 0;
	uint64_t	low = 0;
	int			len;

	for (int i = 0; i < 8; i++)
	{
		high = high << 8 | packed[i];
		low = low << 8 | packed[8 + i];
	}
	for (len = 0; len < NUMBER_MAX; len++)
	{
		unsigned	code = (len < 9 ? high >> (50 - 6 * len) : low >> (58 - 6 * (len - 9))) & 0x3F;

		if (code == 0)
			break;
		number[len] = (char) (code <= 10 ? '0' + code - 1 : 'A' + code - 11);
	}
	number[len] = '\0';
	return (size_t) len;
}

/* Turns a check's fault into the problem, with its place in the input. */
static bool
faulty(IdentifierProblem *problem, NumberFault fault, const char *tried, const Typed *typed)
{
	int			at = fault.at > 0 && fault.at <= typed->len ? typed->place[fault.at - 1] : 0;

	/* The two letters that are written for digits deserve their own sentence. */
	if (fault.fault == FAULT_CHARACTER && at > 0 &&
		(typed->number[fault.at - 1] == 'O' || typed->number[fault.at - 1] == 'I'))
		return fail(problem, FAULT_LETTER_FOR_DIGIT, tried, at);
	return fail(problem, fault.fault, tried, at);
}

static const char citizen[] = "citizen number";
static const char unified[] = "unified social credit code";
static const char orgcode[] = "organization code";

/*
 * Eighteen characters.  Which of the two systems they belong to is seen by all
 * checks of both; the date's being past is not among them, because then one
 * number would have two forms, this year's and next year's.
 */
static bool
parse_18(const Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	NumberFault as_person = check_citizen_number(typed->number);
	NumberFault as_org = check_unified_code(typed->number);
	bool		both = as_person.fault == FAULT_NONE && as_org.fault == FAULT_NONE;
	bool		person;

	switch (typed->form)
	{
		case IDENTIFIER_PERSON:
			person = true;
			break;
		case IDENTIFIER_ORG:
			person = false;
			break;
		case IDENTIFIER_ORG_AS_ISSUED:
			if (as_org.fault != FAULT_NONE)
			{
				pack(IDENTIFIER_ORG_AS_ISSUED, typed->number, typed->len, false, packed);
				return true;
			}
			/* A code that keeps its standard is that organization's ordinary identifier. */
			person = false;
			break;
		default:
			if (both)
				return fail(problem, FAULT_AMBIGUOUS, NULL, 0);
			if (as_person.fault != FAULT_NONE && as_org.fault != FAULT_NONE)
			{
				/* Of two faults the one of the system that the number looks like is told. */
				person = true;
				for (int i = 0; i < 17; i++)
					if (typed->number[i] > '9')
						person = false;
				if (person && as_person.fault == FAULT_PROVINCE &&
					(as_org.fault == FAULT_CHECK || as_org.fault == FAULT_INNER_CHECK))
					person = false;
			}
			else
				person = as_person.fault == FAULT_NONE;
	}
	if (person && as_person.fault != FAULT_NONE)
		return faulty(problem, as_person, citizen, typed);
	if (!person && as_org.fault != FAULT_NONE)
		return faulty(problem, as_org, unified, typed);
	if (person && citizen_birth_date(typed->number) > today)
		return fail(problem, FAULT_FUTURE, citizen, typed->place[6]);
	pack(both ? (person ? IDENTIFIER_PERSON : IDENTIFIER_ORG) : IDENTIFIER_BARE,
		 typed->number, typed->len, person, packed);
	return true;
}

/*
 * The fifteen-digit predecessor of the citizen number becomes the number it
 * was replaced by.  Companies' registration numbers had fifteen digits too,
 * and one in ten citizen numbers passes their check.
 */
static bool
parse_15(const Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	Typed		longer;
	NumberFault fault = check_citizen_number_15(typed->number);

	if (fault.fault != FAULT_NONE)
		return faulty(problem, fault, "15-digit citizen number", typed);
	if (typed->form == IDENTIFIER_BARE && is_registration_number(typed->number))
		return fail(problem, FAULT_AMBIGUOUS_15, NULL, 0);

	longer = *typed;
	longer.form = IDENTIFIER_PERSON;
	longer.len = 18;
	memcpy(longer.number, typed->number, 6);
	memcpy(longer.number + 6, "19", 2);
	memcpy(longer.number + 8, typed->number + 6, 9);
	longer.number[17] = citizen_check_character(longer.number);
	memcpy(longer.place + 8, typed->place + 6, 9);
	return parse_18(&longer, today, packed, problem);
}

/* A number whose kind must be given: its shape, then its check where it has one. */
static bool
parse_shaped(const Typed *typed, const char *tried, const char *shape, NumberFault (*check) (const char *),
			 IdentifierForm form, bool person, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	NumberFault fault = {FAULT_NONE, 0};

	if (typed->len != (int) strlen(shape))
		return fail(problem, FAULT_LENGTH, tried, 0);
	fault = check_shape(typed->number, shape);
	if (fault.fault == FAULT_NONE && check != NULL)
		fault = check(typed->number);
	if (fault.fault != FAULT_NONE)
		return faulty(problem, fault, tried, typed);
	pack(form, typed->number, typed->len, person, packed);
	return true;
}

static bool
parse_typed(Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	char		shape[16];

	switch (typed->form)
	{
		case IDENTIFIER_BARE:
		case IDENTIFIER_PERSON:
			if (typed->len == 15)
				return parse_15(typed, today, packed, problem);
			if (typed->len == 9 && typed->form == IDENTIFIER_BARE)
				return fail(problem, FAULT_NEEDS_KIND, NULL, 0);
			if (typed->len != 18)
				return fail(problem, FAULT_LENGTH, typed->form == IDENTIFIER_BARE ? NULL : citizen, 0);
			return parse_18(typed, today, packed, problem);
		case IDENTIFIER_ORG:
		case IDENTIFIER_ORG_AS_ISSUED:
			if (typed->len != 18)
				return fail(problem, FAULT_LENGTH, unified, 0);
			return parse_18(typed, today, packed, problem);
		case IDENTIFIER_ORGCODE:
			return parse_shaped(typed, orgcode, "AAAAAAAAA", check_organization_code,
								IDENTIFIER_ORGCODE, false, packed, problem);
		case IDENTIFIER_PASSPORT:
			/* country, hyphen, number: without the hyphen nobody knows where the country ends */
			if (typed->hyphen != 3)
				return fail(problem, FAULT_CHARACTER, "passport number", typed->len >= 4 ? typed->place[3] : 0);
			if (typed->len < 4 || typed->len > 12)
				return fail(problem, FAULT_LENGTH, "passport number", 0);
			memcpy(shape, "LLLAAAAAAAAA", (size_t) typed->len);
			shape[typed->len] = '\0';
			return parse_shaped(typed, "passport number", shape, NULL,
								IDENTIFIER_PASSPORT, true, packed, problem);
		case IDENTIFIER_PRC:
			return parse_shaped(typed, "permanent residence card number", "LLL000000000000", check_residence_card,
								IDENTIFIER_PRC, true, packed, problem);
		case IDENTIFIER_HMPERMIT:
			/* the last two of eleven count renewals; the person keeps the first nine */
			if (typed->len == 11)
			{
				NumberFault fault = check_shape(typed->number, "L0000000000");

				if (fault.fault != FAULT_NONE)
					return faulty(problem, fault, "mainland travel permit number", typed);
				typed->len = 9;
			}
			return parse_shaped(typed, "mainland travel permit number", "L00000000", check_travel_permit,
								IDENTIFIER_HMPERMIT, true, packed, problem);
		case IDENTIFIER_TWPERMIT:
			return parse_shaped(typed, "Taiwan residents' travel permit number", "00000000", NULL,
								IDENTIFIER_TWPERMIT, true, packed, problem);
		default:
			return fail(problem, FAULT_PREFIX, NULL, 0);
	}
}

bool
identifier_parse(const char *text, size_t len, int today,
				 uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	Typed		typed;

	/* The way most input comes: eighteen plain characters, nothing to mend. */
	if (len == NUMBER_MAX)
	{
		size_t		i;

		for (i = 0; i < len; i++)
		{
			char		c = text[i];

			if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')))
				break;
			typed.number[i] = c;
			typed.place[i] = (uint8_t) (i + 1);
		}
		if (i == len)
		{
			typed.form = IDENTIFIER_BARE;
			typed.len = NUMBER_MAX;
			typed.hyphen = -1;
			return parse_18(&typed, today, packed, problem);
		}
	}
	return read_typed(text, len, &typed, problem) &&
		parse_typed(&typed, today, packed, problem);
}

size_t
identifier_format(const uint8_t packed[IDENTIFIER_SIZE], char text[IDENTIFIER_TEXT_MAX])
{
	IdentifierForm form = identifier_form(packed);
	char		number[IDENTIFIER_TEXT_MAX];
	size_t		len = identifier_number(packed, number);
	size_t		prefix = strlen(prefixes[form]);
	int			hyphen = form == IDENTIFIER_ORGCODE ? 8 : form == IDENTIFIER_PASSPORT ? 3 : -1;

	memcpy(text, prefixes[form], prefix);
	if (hyphen >= 0)
	{
		memcpy(text + prefix, number, (size_t) hyphen);
		text[prefix + (size_t) hyphen] = '-';
		memcpy(text + prefix + (size_t) hyphen + 1, number + hyphen, len - (size_t) hyphen + 1);
		return prefix + len + 1;
	}
	memcpy(text + prefix, number, len + 1);
	return prefix + len;
}

/*
 * Are these sixteen bytes what parsing some text gives?  Decided by doing it:
 * any other byte string is nobody's identifier, however it came about.
 */
bool
identifier_valid(const uint8_t packed[IDENTIFIER_SIZE], int today)
{
	char		text[IDENTIFIER_TEXT_MAX];
	uint8_t		again[IDENTIFIER_SIZE];
	IdentifierProblem problem;
	size_t		len;

	if (packed[0] < IDENTIFIER_BARE || packed[0] >= IDENTIFIER_FORMS)
		return false;
	for (int i = 0; i < NUMBER_MAX; i++)
	{
		/* six bits can hold more than the 37 codes */
		int			bit = 8 + 6 * i + (i >= 9 ? 2 : 0);
		unsigned	code = ((unsigned) packed[bit / 8] << 8 | (bit / 8 + 1 < IDENTIFIER_SIZE ? packed[bit / 8 + 1] : 0)) >> (10 - bit % 8) & 0x3F;

		if (code > 36)
			return false;
	}
	if (identifier_form(packed) == IDENTIFIER_ORGCODE || identifier_form(packed) == IDENTIFIER_PASSPORT)
	{
		char		number[IDENTIFIER_TEXT_MAX];

		if (identifier_number(packed, number) < 4 ||
			(identifier_form(packed) == IDENTIFIER_ORGCODE && strlen(number) != 9))
			return false;
	}
	len = identifier_format(packed, text);
	return identifier_parse(text, len, today, again, &problem) &&
		memcmp(packed, again, IDENTIFIER_SIZE) == 0;
}

/*
 * The identifier with what tells a person apart hidden: of a personal number
 * the division or country stays, not the birth date (with the check character
 * it could be worked out from the rest), nor the serial, nor the check
 * character.  Codes of organizations are public and stay whole.
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

/*
 * The problem in a sentence.  Nothing of the input is repeated: it may be a
 * person's number.
 */
void
identifier_describe(const IdentifierProblem *problem, char sentence[IDENTIFIER_PROBLEM_MAX])
{
	const char *tried = problem->tried ? problem->tried : "identifier";
	int			at = problem->position;
	char		where[32] = "";

	if (at > 0)
		snprintf(where, sizeof(where), " at character %d", at);
#define SAY(...) snprintf(sentence, IDENTIFIER_PROBLEM_MAX, __VA_ARGS__)
	switch (problem->fault)
	{
		case FAULT_NONE:
			SAY("no problem");
			break;
		case FAULT_EMPTY:
			SAY("identifier is empty");
			break;
		case FAULT_PREFIX:
			SAY("kind before the colon is not known");
			break;
		case FAULT_LENGTH:
			SAY("%s has the wrong length", tried);
			break;
		case FAULT_CHARACTER:
			SAY("%s has a character that cannot stand there%s", tried, where);
			break;
		case FAULT_LETTER_FOR_DIGIT:
			SAY("%s has a letter O or I%s, which it does not know: probably 0 or 1 was meant", tried, where);
			break;
		case FAULT_FOREIGN_CHARACTER:
			SAY("%s has a character%s that is no digit or letter, though it may look like one or be invisible", tried, where);
			break;
		case FAULT_MASKED:
			SAY("identifier is masked%s and identifies nobody", where);
			break;
		case FAULT_PROVINCE:
			SAY("%s does not begin with the code of a province%s", tried, where);
			break;
		case FAULT_DATE:
			SAY("%s holds a birth date that does not exist%s", tried, where);
			break;
		case FAULT_FUTURE:
			SAY("%s holds a birth date in the future%s", tried, where);
			break;
		case FAULT_CENTURY:
			SAY("%s has a serial%s that was given to people born before 1900, so its century is not known", tried, where);
			break;
		case FAULT_CHECK:
			SAY("%s has a check character%s that does not fit the others", tried, where);
			break;
		case FAULT_INNER_CHECK:
			SAY("%s holds an organization code whose check character%s does not fit", tried, where);
			break;
		case FAULT_AUTHORITY:
			SAY("%s has no such registration authority or category%s", tried, where);
			break;
		case FAULT_AMBIGUOUS:
			SAY("identifier is valid both as a citizen number and as a unified social credit code");
			break;
		case FAULT_AMBIGUOUS_15:
			SAY("identifier is valid both as a 15-digit citizen number and as a former business registration number");
			break;
		case FAULT_NEEDS_KIND:
			SAY("nine characters can be an organization code or a passport number");
			break;
	}
#undef SAY
}

/* What can be done about a problem; NULL where nothing but correcting the number can. */
const char *
identifier_advice(const IdentifierProblem *problem)
{
	switch (problem->fault)
	{
		case FAULT_PREFIX:
			return "Kinds are person, org, orgcode, passport, prc, hmpermit, twpermit and org!.";
		case FAULT_LENGTH:
			return "Citizen numbers and unified social credit codes have 18 characters; other numbers need their kind in front, as passport:CHN-E12345678.";
		case FAULT_MASKED:
			return "Use the whole number; a masked one fits many people.";
		case FAULT_AMBIGUOUS:
			return "Write its kind in front: person:... or org:....";
		case FAULT_AMBIGUOUS_15:
			return "Write person: in front if it is a person's; an organization is identified by its unified social credit code.";
		case FAULT_NEEDS_KIND:
			return "Write its kind in front: orgcode:12345678-X or passport:CHN-E12345678.";
		case FAULT_CENTURY:
			return "Use the 18-digit number.";
		case FAULT_CHECK:
		case FAULT_INNER_CHECK:
			if (problem->tried == unified)
				return "If the registry issued it so, write org!: in front.";
			return NULL;
		default:
			return NULL;
	}
}
