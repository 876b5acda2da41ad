/*-------------------------------------------------------------------------
 *
 * identifier_problem.c
 *	  What is wrong with an identifier, in words.
 *
 * The same sentence is the message of an error, the answer of
 * credit_subject_problem and the reason in a push's rejects.  It repeats
 * nothing of the input, which may be a person's number and would end up in
 * logs.  Plain C: the caller passes a function that translates.
 *
 *-------------------------------------------------------------------------
 */
#include "values/identifier_problem.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* For xgettext, which finds the messages of the catalog. */
#define gettext_noop(message) (message)

static const struct
{
	const char *name;
	const char *length;
}			kinds[IDENTIFIER_KINDS] =
{
	[KIND_NONE] = {gettext_noop("identifier"), "18"},
	[KIND_CITIZEN] = {gettext_noop("citizen number"), gettext_noop("18 (or 15, before 1999)")},
	[KIND_CITIZEN_15] = {gettext_noop("15-digit citizen number"), "15"},
	[KIND_UNIFIED] = {gettext_noop("unified social credit code"), "18"},
	[KIND_ORGCODE] = {gettext_noop("organization code"), "9"},
	[KIND_PASSPORT] = {gettext_noop("passport number"), gettext_noop("3 for the country and 1 to 9")},
	[KIND_PRC] = {gettext_noop("permanent residence card number"), "15"},
	[KIND_HMPERMIT] = {gettext_noop("mainland travel permit number"), gettext_noop("9 or 11")},
	[KIND_TWPERMIT] = {gettext_noop("Taiwan residents' travel permit number"), "8"}
};

static void say(char sentence[IDENTIFIER_PROBLEM_MAX], IdentifierLanguage language, const char *message,...)
			__attribute__((format(printf, 3, 4)));

static void
say(char sentence[IDENTIFIER_PROBLEM_MAX], IdentifierLanguage language, const char *message,...)
{
	va_list		args;

	va_start(args, message);
	vsnprintf(sentence, IDENTIFIER_PROBLEM_MAX, language ? language(message) : message, args);
	va_end(args);
}

void
identifier_describe(const IdentifierProblem *problem, IdentifierLanguage language,
					char sentence[IDENTIFIER_PROBLEM_MAX])
{
	const char *tried = kinds[problem->tried].name;
	const char *length = kinds[problem->tried].length;
	const char *at = gettext_noop(" at character %d");
	char		where[64] = "";

	if (language != NULL)
	{
		tried = language(tried);
		length = language(length);
		at = language(at);
	}
	if (problem->position > 0)
		snprintf(where, sizeof(where), at, problem->position);
#define SAY(...) say(sentence, language, __VA_ARGS__)
	switch (problem->fault)
	{
		case FAULT_NONE:
			SAY("no problem");
			break;
		case FAULT_EMPTY:
			SAY("%s is empty", tried);
			break;
		case FAULT_PREFIX:
			SAY("kind before the colon is not known");
			break;
		case FAULT_LENGTH:
			SAY("%s has %d characters, not %s", tried, problem->length, length);
			break;
		case FAULT_TOO_LONG:
			SAY("%s is too long", tried);
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
		case FAULT_SEPARATOR:
			SAY("%s has a blank or hyphen%s inside its serial", tried, where);
			break;
		case FAULT_COUNTRY:
			SAY("%s does not begin with a country of three letters and a hyphen", tried);
			break;
		case FAULT_MASKED:
			SAY("%s is masked%s and identifies nobody", tried, where);
			break;
		case FAULT_PROVINCE:
			SAY("%s does not have the code of a province%s", tried, where);
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
		case FAULT_PERSON_AS_ORG:
			SAY("%s as issued is a valid citizen number", tried);
			break;
		case FAULT_AMBIGUOUS:
			SAY("identifier is valid both as a citizen number and as a unified social credit code");
			break;
		case FAULT_AMBIGUOUS_15:
			SAY("identifier is valid both as a 15-digit citizen number and as a former business registration number");
			break;
		case FAULT_NEEDS_KIND:
			SAY("identifier does not tell its kind");
			break;
	}
#undef SAY
}

const char *
identifier_advice(const IdentifierProblem *problem)
{
	switch (problem->fault)
	{
		case FAULT_PREFIX:
			return gettext_noop("Kinds are person, org, orgcode, passport, prc, hmpermit, twpermit and org!.");
		case FAULT_LENGTH:
			if (problem->tried == KIND_NONE)
				return gettext_noop("Citizen numbers and unified social credit codes have 18 characters; other numbers need their kind in front, as passport:CHN-E12345678.");
			return NULL;
		case FAULT_COUNTRY:
			return gettext_noop("Write it as passport:CHN-E12345678.");
		case FAULT_SEPARATOR:
			return gettext_noop("Write the number without blanks.");
		case FAULT_MASKED:
			return gettext_noop("Use the whole number; a masked one fits many people.");
		case FAULT_PERSON_AS_ORG:
			return gettext_noop("Write a person's number without org!:.");
		case FAULT_AMBIGUOUS:
			return gettext_noop("Write its kind in front: person:... or org:....");
		case FAULT_AMBIGUOUS_15:
			return gettext_noop("Write person: in front if it is a person's; an organization is identified by its unified social credit code.");
		case FAULT_NEEDS_KIND:
			return gettext_noop("Write its kind in front, as orgcode:12345678-X, passport:CHN-E12345678, hmpermit:H12345678, twpermit:12345678 or prc: with its fifteen characters.");
		case FAULT_CENTURY:
			return gettext_noop("Use the 18-digit number.");
		case FAULT_CHECK:
		case FAULT_INNER_CHECK:
			if (problem->tried == KIND_UNIFIED)
				return gettext_noop("If the registry issued it so, write org!: in front.");
			return NULL;
		default:
			return NULL;
	}
}
