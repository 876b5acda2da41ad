/*-------------------------------------------------------------------------
 *
 * identifier_parse.c
 *	  Identifiers of persons and organizations: what may be written.
 *
 * Prefixes, pasted spaces and full-width characters are handled here, and the
 * rule that a number which is valid in two systems is refused until its kind
 * is given.  The checks of single numbers by their standards are in
 * number_check.c, the words for what is wrong in identifier_problem.c.
 *
 *-------------------------------------------------------------------------
 */
#include "values/identifier_parse.h"

#include <string.h>

#include "values/number_check.h"

/* The kind of number that follows each prefix. */
static const IdentifierKind kind_of_form[IDENTIFIER_FORMS] =
{
	[IDENTIFIER_BARE] = KIND_NONE,
	[IDENTIFIER_HMPERMIT] = KIND_HMPERMIT,
	[IDENTIFIER_ORG_AS_ISSUED] = KIND_UNIFIED,
	[IDENTIFIER_ORG] = KIND_UNIFIED,
	[IDENTIFIER_ORGCODE] = KIND_ORGCODE,
	[IDENTIFIER_PASSPORT] = KIND_PASSPORT,
	[IDENTIFIER_PERSON] = KIND_CITIZEN,
	[IDENTIFIER_PRC] = KIND_PRC,
	[IDENTIFIER_TWPERMIT] = KIND_TWPERMIT
};

/* What was typed, in upper case and half width, without blanks and hyphens. */
typedef struct Typed
{
	IdentifierForm form;		/* as the prefix says; BARE without one */
	int			len;
	int			hyphen;			/* characters before the first hyphen, -1
								 * without one */
	uint64_t	gaps;			/* bit i: a blank or hyphen stood before
								 * character i */
	char		number[64];
	uint8_t		place[64];		/* where each character stood in the input,
								 * from 1 */
} Typed;

static bool
fail(IdentifierProblem *problem, IdentifierFault fault, IdentifierKind tried, int position)
{
	problem->fault = fault;
	problem->tried = tried;
	problem->position = position;
	return false;
}

static bool
fail_length(IdentifierProblem *problem, IdentifierKind tried, const Typed *typed)
{
	problem->length = typed->len;
	return fail(problem, FAULT_LENGTH, tried, 0);
}

/*
 * One character of UTF-8 as a code point, 0xFFFD for what is none; *used bytes
 * are taken.
 */
static uint32_t
next_character(const unsigned char *s, size_t left, size_t *used)
{
	uint32_t	c;

	*used = 1;
	if (s[0] < 0x80)
		return s[0];
	if (s[0] >= 0xC2 && s[0] < 0xE0 && left >= 2 && (s[1] & 0xC0) == 0x80)
	{
		*used = 2;
		return (uint32_t) (s[0] & 0x1F) << 6 | (s[1] & 0x3F);
	}
	if (s[0] >= 0xE0 && s[0] < 0xF0 && left >= 3 && (s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80)
	{
		*used = 3;
		c = (uint32_t) (s[0] & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
		/* a shorter character written in three bytes is not valid UTF-8 */
		return c >= 0x800 ? c : 0xFFFD;
	}
	if (s[0] >= 0xF0 && s[0] < 0xF5 && left >= 4)
		*used = 4;
	return 0xFFFD;
}

/* Characters that people write for a hidden one; full width is half width already. */
static bool
is_mask(uint32_t c)
{
	switch (c)
	{
		case '*':
		case '#':
		case '?':
		case 0x00D7:			/* multiplication sign */
		case 0x2022:			/* bullet */
		case 0x2026:			/* ellipsis */
		case 0x2217:			/* asterisk operator */
		case 0x25A0:			/* squares */
		case 0x25A1:
		case 0x25CB:			/* circles */
		case 0x25CF:
			return true;
		default:
			return false;
	}
}

/* Where "count" letters X in a row begin, or -1.  People mask with X as well. */
static int
run_of_x(const Typed *typed, int from, int count)
{
	int			run = 0;

	for (int i = from; i < typed->len; i++)
	{
		run = typed->number[i] == 'X' ? run + 1 : 0;
		if (run == count)
			return i + 1 - count;
	}
	return -1;
}

/* The form with the prefix that was typed, without its colon; BARE: there is none. */
static IdentifierForm
form_of_prefix(const Typed *typed)
{
	for (int form = IDENTIFIER_BARE + 1; form < IDENTIFIER_FORMS; form++)
	{
		const char *prefix = identifier_prefix[form];
		int			i = 0;

		if ((int) strlen(prefix) - 1 != typed->len)
			continue;
		while (i < typed->len &&
			   prefix[i] == (typed->number[i] == '!' ? '!' : typed->number[i] - 'A' + 'a'))
			i++;
		if (i == typed->len)
			return (IdentifierForm) form;
	}
	return IDENTIFIER_BARE;
}

/*
 * Brings the input to one case and width, drops blanks and hyphens that were
 * pasted with it, and reads the prefix.  Nothing else is corrected: a character
 * that only looks like a digit is refused.
 */
static bool
read_typed(const char *text, size_t len, Typed *typed, IdentifierProblem *problem)
{
	int			place = 0;
	bool		gap = false;

	typed->form = IDENTIFIER_BARE;
	typed->len = 0;
	typed->hyphen = -1;
	typed->gaps = 0;
	for (size_t i = 0, used; i < len; i += used)
	{
		IdentifierKind kind = kind_of_form[typed->form];
		uint32_t	c = next_character((const unsigned char *) text + i, len - i, &used);

		/*
		 * Longer than any identifier with blanks and hyphens between all
		 * characters.
		 */
		if (++place > UINT8_MAX)
			return fail(problem, FAULT_TOO_LONG, kind, 0);
		if (c >= 0xFF01 && c <= 0xFF5E)
			c -= 0xFEE0;		/* full width */
		else if (c == 0x3000)
			c = ' ';
		if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-')
		{
			if (c == '-' && typed->hyphen < 0)
				typed->hyphen = typed->len;
			gap = true;
			continue;
		}
		if (is_mask(c))
			return fail(problem, FAULT_MASKED, kind, place);
		if (c == ':' && typed->form == IDENTIFIER_BARE)
		{
			/* bit 0 is a blank before the prefix, which is allowed */
			typed->form = form_of_prefix(typed);
			if (typed->form == IDENTIFIER_BARE || typed->gaps >> 1 != 0)
				return fail(problem, FAULT_PREFIX, KIND_NONE, 0);
			typed->len = 0;
			typed->hyphen = -1;
			typed->gaps = 0;
			gap = false;
			continue;
		}
		if (c >= 'a' && c <= 'z')
			c -= 'a' - 'A';
		if (c >= 0x80)
			return fail(problem, FAULT_FOREIGN_CHARACTER, kind, place);

		/*
		 * an exclamation mark is part of the prefix org!; any other is
		 * refused below
		 */
		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '!'))
			return fail(problem, FAULT_CHARACTER, kind, place);
		if (typed->len == (int) sizeof(typed->number))
			return fail(problem, FAULT_TOO_LONG, kind, 0);
		typed->gaps |= (uint64_t) gap << typed->len;
		gap = false;
		typed->place[typed->len] = (uint8_t) place;
		typed->number[typed->len++] = (char) c;
	}
	if (typed->len == 0)
		return fail(problem, FAULT_EMPTY, kind_of_form[typed->form], 0);
	for (int i = 0; i < typed->len; i++)
		if (typed->number[i] == '!')
			return fail(problem, FAULT_CHARACTER, kind_of_form[typed->form], typed->place[i]);
	return true;
}

/* Makes the fault that a check found the problem, with its place in the input. */
static bool
faulty(IdentifierProblem *problem, NumberFault fault, IdentifierKind tried, const Typed *typed)
{
	int			at = fault.at > 0 && fault.at <= typed->len ? typed->place[fault.at - 1] : 0;

	/* O and I, which people write for 0 and 1, have a sentence of their own. */
	if (fault.fault == FAULT_CHARACTER && at > 0 &&
		(typed->number[fault.at - 1] == 'O' || typed->number[fault.at - 1] == 'I'))
		return fail(problem, FAULT_LETTER_FOR_DIGIT, tried, at);
	return fail(problem, fault.fault, tried, at);
}

/*
 * Whether eighteen characters that are valid in neither system were more likely
 * meant as a citizen number.  Only the sentence about them depends on this.
 */
static bool
looks_personal(const char *typed, NumberFault as_person, NumberFault as_org)
{
	char		number[IDENTIFIER_NUMBER_MAX];
	bool		digits = true;

	for (int i = 0; i < IDENTIFIER_NUMBER_MAX; i++)
	{
		number[i] = typed[i] == 'O' ? '0' : typed[i] == 'I' ? '1' : typed[i];
		if (number[i] > '9' && (i != 17 || number[i] != 'X'))
			digits = false;
	}
	if (has_birth_date(number))
		return true;

	/*
	 * All digits: a citizen number with a wrong date, unless it begins with 9
	 * as companies' codes do.
	 */
	if (!digits || number[0] == '9')
		return false;
	return as_person.fault != FAULT_PROVINCE ||
		(as_org.fault != FAULT_CHECK && as_org.fault != FAULT_INNER_CHECK);
}

/*
 * A blank or hyphen between the parts of a citizen number is dropped as pasted
 * with it.  Nobody writes one inside the three digits of the serial; there it
 * probably stands for a lost digit, and is refused.
 */
static bool
serial_is_whole(const Typed *typed, int serial, IdentifierProblem *problem)
{
	for (int i = serial + 1; i < serial + 3; i++)
		if (typed->gaps >> i & 1)
			return fail(problem, FAULT_SEPARATOR, KIND_CITIZEN, typed->place[i] - 1);
	return true;
}

/*
 * Eighteen characters.  Which of the two systems they belong to is decided by
 * all checks of both systems, except that the birth date is past: with that
 * one, a number could have one canonical form today and another next year.
 */
static bool
parse_18(const Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	NumberFault as_person = check_citizen_number(typed->number);
	NumberFault as_org = check_unified_code(typed->number);
	bool		both = as_person.fault == FAULT_NONE && as_org.fault == FAULT_NONE;
	bool		person;
	int			mask;

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
				/*
				 * registries have issued codes against the standard, but no
				 * masked ones
				 */
				mask = run_of_x(typed, 0, 4);
				if (mask >= 0)
					return fail(problem, FAULT_MASKED, KIND_UNIFIED, typed->place[mask]);

				/*
				 * a person taken for an organization would be shown unmasked
				 * and have no age
				 */
				if (as_person.fault == FAULT_NONE)
					return fail(problem, FAULT_PERSON_AS_ORG, KIND_UNIFIED, 0);
				identifier_pack(IDENTIFIER_ORG_AS_ISSUED, typed->number, typed->len, false, packed);
				return true;
			}

			/*
			 * A code that follows the standard gets the form it has without
			 * org!.
			 */
			person = false;
			break;
		default:
			if (both)
				return fail(problem, FAULT_AMBIGUOUS, KIND_NONE, 0);
			if (as_person.fault != FAULT_NONE && as_org.fault != FAULT_NONE)
				person = looks_personal(typed->number, as_person, as_org);
			else
				person = as_person.fault == FAULT_NONE;
	}
	if (person && as_person.fault != FAULT_NONE)
		return faulty(problem, as_person, KIND_CITIZEN, typed);
	if (!person && as_org.fault != FAULT_NONE)
		return faulty(problem, as_org, KIND_UNIFIED, typed);
	if (person && typed->gaps != 0 && !serial_is_whole(typed, 14, problem))
		return false;
	if (person && citizen_birth_date(typed->number) > today)
		return fail(problem, FAULT_FUTURE, KIND_CITIZEN, typed->place[6]);
	identifier_pack(both ? (person ? IDENTIFIER_PERSON : IDENTIFIER_ORG) : IDENTIFIER_BARE,
					typed->number, typed->len, person, packed);
	return true;
}

/*
 * The fifteen-digit predecessor of the citizen number is turned into the
 * eighteen-digit number that replaced it.  Companies' registration numbers had
 * fifteen digits too, and one in ten citizen numbers passes their check; those
 * need a prefix.
 */
static bool
parse_15(const Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	Typed		longer;
	NumberFault fault = check_citizen_number_15(typed->number);

	if (fault.fault != FAULT_NONE)
		return faulty(problem, fault, KIND_CITIZEN_15, typed);
	if (!serial_is_whole(typed, 12, problem))
		return false;
	if (typed->form == IDENTIFIER_BARE && is_registration_number(typed->number))
		return fail(problem, FAULT_AMBIGUOUS_15, KIND_NONE, 0);

	/*
	 * With the kind given: the longer number may be valid as a unified code,
	 * too.
	 */
	longer.form = IDENTIFIER_PERSON;
	longer.len = IDENTIFIER_NUMBER_MAX;
	longer.gaps = 0;
	memcpy(longer.number, typed->number, 6);
	memcpy(longer.number + 6, "19", 2);
	memcpy(longer.number + 8, typed->number + 6, 9);
	longer.number[17] = citizen_check_character(longer.number);

	/*
	 * places of characters are needed for a problem, and no check can fail
	 * any more
	 */
	memset(longer.place, 0, sizeof(longer.place));
	return parse_18(&longer, today, packed, problem);
}

/* A number whose kind must be given: its shape, then its check where it has one. */
static bool
parse_shaped(const Typed *typed, IdentifierKind tried, const char *shape, NumberFault (*check) (const char *),
			 IdentifierForm form, bool person, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	NumberFault fault;

	if (typed->len != (int) strlen(shape))
		return fail_length(problem, tried, typed);
	fault = check_shape(typed->number, shape);
	if (fault.fault == FAULT_NONE && check != NULL)
		fault = check(typed->number);
	if (fault.fault != FAULT_NONE)
		return faulty(problem, fault, tried, typed);
	identifier_pack(form, typed->number, typed->len, person, packed);
	return true;
}

/* Country, hyphen, number.  The hyphen is required, because the number may begin with letters too. */
static bool
parse_passport(const Typed *typed, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	char		shape[] = "LLLAAAAAAAAA";
	int			mask;

	if (typed->hyphen != 3)
		return fail(problem, FAULT_COUNTRY, KIND_PASSPORT, 0);
	if (typed->len < 4 || typed->len > 12)
		return fail_length(problem, KIND_PASSPORT, typed);

	/*
	 * passport numbers have no check; the country may be XXX, which stands
	 * for none
	 */
	mask = run_of_x(typed, 3, 4);
	if (mask >= 0)
		return fail(problem, FAULT_MASKED, KIND_PASSPORT, typed->place[mask]);
	shape[typed->len] = '\0';
	return parse_shaped(typed, KIND_PASSPORT, shape, NULL, IDENTIFIER_PASSPORT, true, packed, problem);
}

/* Nine characters stay with the person; two more count renewals and are dropped. */
static bool
parse_travel_permit(const Typed *typed, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	Typed		kept = *typed;

	if (kept.len == 11)
	{
		NumberFault fault = check_shape(kept.number, "L0000000000");

		if (fault.fault != FAULT_NONE)
			return faulty(problem, fault, KIND_HMPERMIT, typed);
		kept.len = 9;
	}
	return parse_shaped(&kept, KIND_HMPERMIT, "L00000000", check_travel_permit,
						IDENTIFIER_HMPERMIT, true, packed, problem);
}

/*
 * Whether this has the shape of a number that needs a prefix: a code of nine
 * characters, for one, may be an organization's or a passport's.
 */
static bool
needs_kind(const Typed *typed)
{
	const char *number = typed->number;

	switch (typed->len)
	{
		case 8:
			return check_shape(number, "00000000").fault == FAULT_NONE;
		case 9:
			return true;
		case 11:
			return check_shape(number, "L0000000000").fault == FAULT_NONE;
		case 15:
			return check_shape(number, "LLL000000000000").fault == FAULT_NONE;
		default:
			return typed->hyphen == 3 && typed->len > 3 && typed->len <= 12 &&
				check_shape(number, "LLL").fault == FAULT_NONE;
	}
}

static bool
parse_typed(const Typed *typed, int today, uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	switch (typed->form)
	{
		case IDENTIFIER_BARE:
		case IDENTIFIER_PERSON:
			if (typed->len == IDENTIFIER_NUMBER_MAX)
				return parse_18(typed, today, packed, problem);
			if (typed->form == IDENTIFIER_BARE && needs_kind(typed))
				return fail(problem, FAULT_NEEDS_KIND, KIND_NONE, 0);
			if (typed->len == 15)
				return parse_15(typed, today, packed, problem);
			return fail_length(problem, kind_of_form[typed->form], typed);
		case IDENTIFIER_ORG:
		case IDENTIFIER_ORG_AS_ISSUED:
			if (typed->len == IDENTIFIER_NUMBER_MAX)
				return parse_18(typed, today, packed, problem);
			return fail_length(problem, KIND_UNIFIED, typed);
		case IDENTIFIER_ORGCODE:
			return parse_shaped(typed, KIND_ORGCODE, "AAAAAAAAA", check_organization_code,
								IDENTIFIER_ORGCODE, false, packed, problem);
		case IDENTIFIER_PASSPORT:
			return parse_passport(typed, packed, problem);
		case IDENTIFIER_PRC:
			return parse_shaped(typed, KIND_PRC, "LLL000000000000", check_residence_card,
								IDENTIFIER_PRC, true, packed, problem);
		case IDENTIFIER_HMPERMIT:
			return parse_travel_permit(typed, packed, problem);
		case IDENTIFIER_TWPERMIT:
			return parse_shaped(typed, KIND_TWPERMIT, "00000000", NULL,
								IDENTIFIER_TWPERMIT, true, packed, problem);
		default:
			return fail(problem, FAULT_PREFIX, KIND_NONE, 0);
	}
}

bool
identifier_parse(const char *text, size_t len, int today,
				 uint8_t packed[IDENTIFIER_SIZE], IdentifierProblem *problem)
{
	Typed		typed;
	int			mask;

	/* Nearly all input is eighteen characters that need no correction. */
	if (len == IDENTIFIER_NUMBER_MAX)
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
		typed.form = IDENTIFIER_BARE;
		typed.len = IDENTIFIER_NUMBER_MAX;
		typed.hyphen = -1;
		typed.gaps = 0;
		if (i == len && parse_18(&typed, today, packed, problem))
			return true;
	}
	if (!read_typed(text, len, &typed, problem))
		return false;
	if (parse_typed(&typed, today, packed, problem))
		return true;

	/* Three letters X in a row, in a number that is not valid, are a mask. */
	mask = run_of_x(&typed, 0, 3);
	if (mask >= 0)
		return fail(problem, FAULT_MASKED, KIND_NONE, typed.place[mask]);
	return false;
}

/*
 * Formats the bytes and parses the text: bytes that this does not give back are
 * not an identifier, whatever else is right about them.
 */
bool
identifier_valid(const uint8_t packed[IDENTIFIER_SIZE], int today)
{
	char		text[IDENTIFIER_TEXT_MAX];
	uint8_t		again[IDENTIFIER_SIZE];
	IdentifierProblem problem;
	size_t		len;

	if (!identifier_is_packed(packed))
		return false;
	len = identifier_format(packed, text);
	return identifier_parse(text, len, today, again, &problem) &&
		memcmp(packed, again, IDENTIFIER_SIZE) == 0;
}
