/*-------------------------------------------------------------------------
 *
 * subject_number.c
 *	  What the number of a subject says about its holder: person or
 *	  organization, birth date, sex, division, organization code, key.
 *
 * It says so because the standards put it there (GB 11643, GB 32100, GB 11714);
 * nothing is looked up.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "base/compat.h"
#include "values/identifier_parse.h"
#include "values/subject_number.h"

/* yyyymmdd: no birth date lies after it */
#define LAST_DAY	99991231

static int
digits(const char *s, int count)
{
	int			value = 0;

	for (int i = 0; i < count; i++)
		value = value * 10 + (s[i] - '0');
	return value;
}

bool
subject_birth_date(const Subject *subject, int *year, int *month, int *day)
{
	IdentifierForm form = identifier_form(subject->data);
	char		number[IDENTIFIER_TEXT_MAX];

	if (!subject_is_person(subject) || (form != IDENTIFIER_BARE && form != IDENTIFIER_PERSON))
		return false;
	identifier_number(subject->data, number);
	if (strspn(number + 6, "0123456789") < 8)
		return false;
	*year = digits(number + 6, 4);
	*month = digits(number + 10, 2);
	*day = digits(number + 12, 2);
	return true;
}

bool
subject_is_filler(const Subject *subject)
{
	IdentifierForm form = identifier_form(subject->data);
	char		number[IDENTIFIER_TEXT_MAX];
	const char *s = number;
	size_t		len;

	identifier_number(subject->data, number);
	switch (form)
	{
		case IDENTIFIER_PASSPORT:
		case IDENTIFIER_PRC:
			/* the country, and a hyphen */
			s += 3;
			s += strspn(s, "-");
			break;
		case IDENTIFIER_HMPERMIT:
			s += 1;
			break;
		case IDENTIFIER_ORGCODE:
			number[8] = '\0';
			break;
		case IDENTIFIER_BARE:
		case IDENTIFIER_PERSON:
			/* fifteen digits of one kind, of which only ones are a date */
			if (strncmp(number, "11111119111111111", 17) == 0)
				return true;
			break;
		default:
			break;
	}
	for (len = 0; s[len] != '\0'; len++)
		if (s[len] != s[0])
			return false;
	return len > 1;
}

/* credit_subject_kind(credit.subject) -> text: person or organization. */
PG_FUNCTION_INFO_V1(credit_subject_kind);
Datum
credit_subject_kind(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(subject_is_person(PG_GETARG_SUBJECT_P(0)) ? "person" : "organization"));
}

/*
 * credit_birth_date(credit.subject) -> date: of a citizen number and those
 * made after it; NULL where the number holds none or no century.
 */
PG_FUNCTION_INFO_V1(credit_birth_date);
Datum
credit_birth_date(PG_FUNCTION_ARGS)
{
	int			y,
				m,
				d;

	if (!subject_birth_date(PG_GETARG_SUBJECT_P(0), &y, &m, &d))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(date2j(y, m, d) - POSTGRES_EPOCH_JDATE);
}

/*
 * credit.subject_sex(credit.subject) -> text: by the third digit of the serial
 * in a citizen number and those made after it (GB 11643): odd for men, even for
 * women.  NULL where the number does not tell.
 */
PG_FUNCTION_INFO_V1(credit_subject_sex);
Datum
credit_subject_sex(PG_FUNCTION_ARGS)
{
	const Subject *subject = PG_GETARG_SUBJECT_P(0);
	char		number[IDENTIFIER_TEXT_MAX];
	int			y,
				m,
				d;

	if (!subject_birth_date(subject, &y, &m, &d))
		PG_RETURN_NULL();
	identifier_number(subject->data, number);
	PG_RETURN_TEXT_P(cstring_to_text((number[16] - '0') % 2 == 1 ? "male" : "female"));
}

/*
 * credit_division(credit.subject) -> text: the six digits of the division in a
 * citizen number or unified code: where it was first registered, not where the
 * subject is now.  NULL for other numbers, for a foreigner's number, which has
 * a country there, and for codes that break their standard.
 */
PG_FUNCTION_INFO_V1(credit_division);
Datum
credit_division(PG_FUNCTION_ARGS)
{
	const Subject *subject = PG_GETARG_SUBJECT_P(0);
	IdentifierForm form = identifier_form(subject->data);
	char		number[IDENTIFIER_TEXT_MAX];

	if (form != IDENTIFIER_BARE && form != IDENTIFIER_PERSON && form != IDENTIFIER_ORG)
		PG_RETURN_NULL();
	identifier_number(subject->data, number);
	if (!subject_is_person(subject))
		PG_RETURN_TEXT_P(cstring_to_text_with_len(number + 2, 6));
	if (number[0] == '9')
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(number, 6));
}

/*
 * credit_org_code(credit.subject) -> text: the organization code (GB 11714)
 * that a unified code holds, or that the subject is known by, as 12345678-X.
 * The two are related, not equal.  NULL for persons and for codes that break
 * their standard.
 */
PG_FUNCTION_INFO_V1(credit_org_code);
Datum
credit_org_code(PG_FUNCTION_ARGS)
{
	const Subject *subject = PG_GETARG_SUBJECT_P(0);
	IdentifierForm form = identifier_form(subject->data);
	char		number[IDENTIFIER_TEXT_MAX];
	const char *code = number;

	if (subject_is_person(subject) || form == IDENTIFIER_ORG_AS_ISSUED)
		PG_RETURN_NULL();
	identifier_number(subject->data, number);
	if (form != IDENTIFIER_ORGCODE)
		code += 8;
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%.8s-%c", code, code[8])));
}

/*
 * credit_subject_key(credit.subject) -> credit.subject: what the list is
 * searched by.  The organization code inside a unified code, as orgcode:...;
 * every other number itself.
 */
PG_FUNCTION_INFO_V1(credit_subject_key);
Datum
credit_subject_key(PG_FUNCTION_ARGS)
{
	Subject    *key = palloc(sizeof(Subject));

	*key = subject_key(PG_GETARG_SUBJECT_P(0));
	PG_RETURN_SUBJECT_P(key);
}

/*
 * credit_subject_key(text) -> credit.subject: the same of a number as text; NULL
 * where it identifies nobody.  It looks at no clock, and so is fit for an index;
 * a birth date to come is not refused.
 */
PG_FUNCTION_INFO_V1(credit_subject_key_of_text);
Datum
credit_subject_key_of_text(PG_FUNCTION_ARGS)
{
	text	   *typed = PG_GETARG_TEXT_PP(0);
	Subject		subject;
	IdentifierProblem problem;
	Subject    *key;

	if (!identifier_parse(VARDATA_ANY(typed), VARSIZE_ANY_EXHDR(typed), LAST_DAY, subject.data, &problem))
		PG_RETURN_NULL();
	key = palloc(sizeof(Subject));
	*key = subject_key(&subject);
	PG_RETURN_SUBJECT_P(key);
}
