/*-------------------------------------------------------------------------
 *
 * record.c
 *	  One record of a court's push, checked by itself.
 *
 * Makes of the fields' texts the facts of a listing, or the problems that keep
 * the record out of the list.  The names of the fields are in record_fields.c.
 * What depends on other records of the push, or on the list, is in
 * sql/register.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "record/court_date.h"
#include "record/court_grounds.h"
#include "record/court_name.h"
#include "record/court_text.h"
#include "record/record.h"
#include "record/record_days.h"
#include "record/record_fields.h"
#include "record/record_problem.h"
#include "record/record_relations.h"
#include "record/record_text.h"
#include "values/legal_day.h"
#include "values/minor.h"
#include "values/subject_number.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/*
 * Whose record of which case it is, is still read where the record is over its
 * limit by no more than this, so that a full list that has it does not take the
 * listing off.
 */
#define RECORD_BYTES_READ	(64 * RECORD_BYTES_MAX)

/* False where the field is absent or, which is a problem, no date. */
static bool
read_date(Record *record, RecordField field, DateADT *result)
{
	if (record->text[field] == NULL)
		return false;
	if (!court_parse_date(record->text[field], result))
	{
		record_problem(record, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)",
					   record_field_names[field], record_excerpt(record->text[field], 20));
		return false;
	}
	return true;
}

/* A field that is true or false; false where it is absent. */
static bool
read_mark(Record *record, RecordField field)
{
	const char *text = record->text[field];

	if (text == NULL)
		return false;
	if (strcmp(text, "true") == 0 || strcmp(text, "1") == 0 || strcmp(text, "是") == 0)
		return true;
	if (strcmp(text, "false") == 0 || strcmp(text, "0") == 0 || strcmp(text, "否") == 0)
		return false;
	record_problem(record, "%s is neither true nor false", record_field_names[field]);
	return false;
}

/*
 * The subject.  A number without prefix is read as the party type says, so that
 * one which is valid in two systems is accepted, and an organization code of
 * nine characters (courts' records of 2014 to 2017) as well.
 */
static void
read_subject(Record *record)
{
	const char *number = record->text[FIELD_IDENTIFIER];
	const char *type = record->text[FIELD_PARTY_TYPE];
	const char *kind = NULL;	/* "person" or "org" as the party type says */
	char	   *problem = NULL;
	char	   *hint = NULL;
	const char *prefix = NULL;	/* to read the number with */
	char	   *key;

	if (type != NULL)
	{
		if (strcmp(type, "580") == 0 || strcmp(type, "0") == 0 ||
			strcmp(type, "person") == 0 || strcmp(type, "自然人") == 0)
			kind = "person";
		else if (strcmp(type, "581") == 0 || strcmp(type, "1") == 0 ||
				 strcmp(type, "organization") == 0 || strcmp(type, "法人或其他组织") == 0)
			kind = "org";
		else
			record_problem(record, "%s \"%s\" is not a known party type (580 person, 581 organization)",
						   record_field_names[FIELD_PARTY_TYPE], record_excerpt(type, 20));
	}
	if (record->unread[FIELD_IDENTIFIER])
		return;
	if (number == NULL)
	{
		record_problem(record, "%s is missing: a name alone identifies nobody", record_field_names[FIELD_IDENTIFIER]);
		return;
	}

	key = text_key(number);
	if (kind != NULL && strchr(key, ':') == NULL)
	{
		size_t		bare = strlen(key) - (strchr(key, '-') != NULL);

		prefix = strcmp(kind, "org") == 0 && bare == 9 ? "orgcode" : kind;
	}
	if (!subject_try_parse(prefix, number, strlen(number), &record->subject, &problem, &hint))
	{
		record_problem(record, "%s: %s", record_field_names[FIELD_IDENTIFIER], problem);
		return;
	}
	record->has_subject = true;
	record->unchecked = identifier_form(record->subject.data) == IDENTIFIER_ORG_AS_ISSUED;
	if (kind != NULL && subject_is_person(&record->subject) != (strcmp(kind, "person") == 0))
		record_problem(record, subject_is_person(&record->subject) ?
					   gettext_noop("%s says organization, but %s is that of a person") :
					   gettext_noop("%s says person, but %s is that of an organization"),
					   record_field_names[FIELD_PARTY_TYPE], record_field_names[FIELD_IDENTIFIER]);
}

/* The name is listed verbatim, and compared and indexed in a form that may be many times longer. */
static void
read_name(Record *record)
{
	const char *name = record->text[FIELD_NAME];
	char	   *key;

	if (name == NULL)
	{
		if (!record->removal && !record->unread[FIELD_NAME])
			record_problem(record, "%s is missing", record_field_names[FIELD_NAME]);
		return;
	}
	key = court_party_key(name);
	record->name_doubt = court_name_doubt(name, record->has_subject && subject_is_person(&record->subject));
	if (text_within(TEXT_LIMIT_name_key, key, strlen(key)))
		record->name_key = key;
	else
		record_problem(record, "%s is longer than %d characters in the form for comparison",
					   record_field_names[FIELD_NAME], text_limit_most(TEXT_LIMIT_name_key));
}

/* The items of a JSON array, or one text, as a text with commas; NULL: the field is absent or, a problem, was not read. */
static char *
list_text(Record *record, RecordField field)
{
	StringInfoData list;
	JsonbIterator *it;
	JsonbIteratorToken token;
	JsonbValue	v;

	if (record->nested[field] == NULL)
		return record->text[field] != NULL ? pstrdup(record->text[field]) : NULL;
	initStringInfo(&list);
	it = JsonbIteratorInit(record->nested[field]);
	while ((token = JsonbIteratorNext(&it, &v, true)) != WJB_DONE)
	{
		CHECK_FOR_INTERRUPTS();
		if (token == WJB_ELEM)
			appendStringInfo(&list, "%s,", record_scalar_text(&v) ? record_scalar_text(&v) : "?");
		if (!record_measure(record, field, list.data, list.len))
			return NULL;
	}
	return list.data;
}

/*
 * The grounds of art. 1, from their numbers or their wordings; both must agree
 * where both are given.
 */
static void
read_grounds(Record *record)
{
	int			by_number = 0;
	int			by_text = 0;
	char	   *list = list_text(record, FIELD_GROUNDS);

	if (record->unread[FIELD_GROUNDS])
		return;
	if (list != NULL)
	{
		char	   *rest;
		char	   *part;

		for (part = strtok_r(list, ", ;", &rest); part != NULL; part = strtok_r(NULL, ", ;", &rest))
		{
			if (part[0] < '1' || part[0] > '0' + GROUND_COUNT || part[1] != '\0')
			{
				record_problem(record, "%s holds \"%s\", which is not the number of a ground of art. 1 (1 to 6)",
							   record_field_names[FIELD_GROUNDS], record_excerpt(part, 20));
				return;
			}
			by_number |= GROUND_BIT(part[0] - '0');
		}
	}
	if (record->text[FIELD_GROUND_TEXT] != NULL)
	{
		char	   *unknown;

		by_text = court_parse_grounds(record->text[FIELD_GROUND_TEXT], &unknown);
		if (by_text < 0)
		{
			record_problem(record, "%s: \"%s\" is not a known wording of a ground of art. 1",
						   record_field_names[FIELD_GROUND_TEXT], unknown);
			return;
		}
	}
	if (by_number != 0 && by_text != 0 && by_number != by_text)
		record_problem(record, "%s and %s name different grounds", record_field_names[FIELD_GROUNDS], record_field_names[FIELD_GROUND_TEXT]);
	record->grounds = by_number | by_text;
	if (record->grounds == 0 && !record->removal)
		record_problem(record, "no ground of art. 1 is given: debt alone is none");
}

const char *const record_bar_names[BAR_COUNT] =
{"security_given", "assets_suffice", "later_in_order", "not_refusing", "applicant_waits", "student_loan"};

/*
 * What the record itself says against a ground (art. 3, 法发〔2019〕35号 art. 16).
 * Whether it may be listed on its grounds is decided in SQL, where the bars that
 * the court entered in the register are known, too.
 */
static void
read_bars(Record *record)
{
	char	   *list = list_text(record, FIELD_BARS);
	char	   *rest;

	if (list == NULL)
		return;
	for (char *part = strtok_r(list, ", ;", &rest); part != NULL; part = strtok_r(NULL, ", ;", &rest))
	{
		int			i = 0;

		while (i < BAR_COUNT && strcmp(part, record_bar_names[i]) != 0)
			i++;
		if (i == BAR_COUNT)
			record_problem(record, "%s holds \"%s\", which is none of security_given, assets_suffice, later_in_order, not_refusing, applicant_waits, student_loan (art. 3)",
						   record_field_names[FIELD_BARS], record_excerpt(part, 20));
		else
			record->bars |= BAR_BIT(i);
	}
}

/*
 * Since when and until when, by 法释〔2017〕7号 arts. 2 and 5 and 法发〔2019〕35号
 * art. 15.
 */
static void
read_period(Record *record)
{
	bool		only_ground_1 = record->grounds == GROUND_BIT(1);
	const char *years = record->text[FIELD_PERIOD_YEARS];
	bool		decided = read_date(record, FIELD_DECIDED_ON, &record->decided_on);
	bool		published = read_date(record, FIELD_PUBLISHED_ON, &record->published_on);

	record->has[FIELD_DECIDED_ON] = decided;
	record->has[FIELD_PUBLISHED_ON] = published;
	record->has[FIELD_FILED_ON] = read_date(record, FIELD_FILED_ON, &record->filed_on);
	record->has[FIELD_GRACE_UNTIL] = read_date(record, FIELD_GRACE_UNTIL, &record->grace_until);

	/*
	 * Art. 5: in force from the day of the decision.  Without that day, the
	 * day of publication is the first on which it certainly was in force. The
	 * day on which the case was filed says nothing about this.
	 */
	if (decided)
		record->since = legal_day_start(record->decided_on);
	else if (published)
		record->since = legal_day_start(record->published_on);
	else if (record->text[FIELD_DECIDED_ON] == NULL && record->text[FIELD_PUBLISHED_ON] == NULL)
		record_problem(record, "neither %s nor %s is given: the listing has no beginning",
					   record_field_names[FIELD_DECIDED_ON], record_field_names[FIELD_PUBLISHED_ON]);

	/* The listing begins after the last day of grace. */
	if (record->has[FIELD_GRACE_UNTIL])
	{
		if (!decided)
			record_problem(record, "%s is given without %s, from which it runs", record_field_names[FIELD_GRACE_UNTIL], record_field_names[FIELD_DECIDED_ON]);
		else if (record->grace_until < legal_day_after(record->decided_on, 0, 1) ||
				 record->grace_until > legal_day_after(record->decided_on, 0, 3))
			record_problem(record, "%s is not one to three months after %s (法发〔2019〕35号 art. 15)",
						   record_field_names[FIELD_GRACE_UNTIL], record_field_names[FIELD_DECIDED_ON]);
		else
			record->since = legal_day_start(record->grace_until + 1);
	}

	if (only_ground_1)
	{
		if (years != NULL)
			record_problem(record, "%s is given, but ground 1 alone has no period (art. 2)", record_field_names[FIELD_PERIOD_YEARS]);
	}
	else if (record->grounds != 0)
	{
		record->period_years = 2;
		if (years != NULL)
		{
			bool		several = (record->grounds & (record->grounds - 1)) != 0;

			if (strlen(years) != 1 || years[0] < '2' || years[0] > '5')
				record_problem(record, "%s must be 2, or 3 to 5 where it was extended (art. 2)", record_field_names[FIELD_PERIOD_YEARS]);
			else
				record->period_years = years[0] - '0';
			if (record->period_years > 2 && !several && (record->grounds & GROUND_BIT(2)) == 0)
				record_problem(record, "%s is extended, which needs violence or threats (ground 2) or several grounds (art. 2)",
							   record_field_names[FIELD_PERIOD_YEARS]);
			if (record->period_years > 2 && record->text[FIELD_PERIOD_REASON] == NULL)
				record_problem(record, "%s is extended without a reason (%s)", record_field_names[FIELD_PERIOD_YEARS], record_field_names[FIELD_PERIOD_REASON]);
		}

		/*
		 * Art. 2 counts the period from the decision.  Counted from
		 * publication it would be longer than the law allows.  The day of the
		 * decision is the first of the period, so the same day years later is
		 * not in it.
		 */
		if (!decided && record->text[FIELD_DECIDED_ON] == NULL)
			record_problem(record, "%s is missing: the period of grounds 2 to 6 runs from the decision (art. 2), and no other date can stand in for it",
						   record_field_names[FIELD_DECIDED_ON]);
		else if (decided)
		{
			record->has_until = true;
			record->until = legal_day_start(legal_period_end(record->decided_on, record->period_years));
			if (record->since > record->until)
				record->since = record->until;
		}
	}
}

/*
 * Art. 4: minors are never listed (values/minor.h).  What counts is the day of
 * the decision.
 */
static void
read_age(Record *record)
{
	int			y,
				m,
				d;
	DateADT		given;
	DateADT		day;

	record->has[FIELD_BIRTH_DATE] = false;
	if (!record->has_subject || !subject_is_person(&record->subject))
		return;
	if (subject_birth_date(&record->subject, &y, &m, &d))
	{
		record->birth_date = date2j(y, m, d) - POSTGRES_EPOCH_JDATE;
		record->has[FIELD_BIRTH_DATE] = true;
		if (read_date(record, FIELD_BIRTH_DATE, &given) && given != record->birth_date)
			record_problem(record, "%s differs from the birth date in %s", record_field_names[FIELD_BIRTH_DATE], record_field_names[FIELD_IDENTIFIER]);
	}
	else if (read_date(record, FIELD_BIRTH_DATE, &given))
	{
		record->birth_date = given;
		record->has[FIELD_BIRTH_DATE] = true;
	}
	else if (record->text[FIELD_BIRTH_DATE] == NULL)
	{
		record_problem(record, "%s is missing, and %s holds none: whether the person is of age (art. 4) cannot be seen",
					   record_field_names[FIELD_BIRTH_DATE], record_field_names[FIELD_IDENTIFIER]);
		return;
	}
	else
		return;

	if (record->has[FIELD_DECIDED_ON])
		day = record->decided_on;
	else if (record->has[FIELD_PUBLISHED_ON])
		day = record->published_on;
	else
		return;
	if (legal_day_start(day) < of_age_from(record->birth_date))
		record_problem(record, "a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)");
}

static void
read_sex(Record *record)
{
	const char *text = record->text[FIELD_SEX];

	if (text == NULL)
		return;
	if (strcmp(text, "男") == 0 || strcmp(text, "男性") == 0 || strcmp(text, "male") == 0)
		record->sex = "male";
	else if (strcmp(text, "女") == 0 || strcmp(text, "女性") == 0 || strcmp(text, "female") == 0)
		record->sex = "female";
	else
		record_problem(record, "%s is of no known form", record_field_names[FIELD_SEX]);
}

/* A date that decides nothing in this record: of no known form, it is passed over. */
static void
read_date_if_known(Record *record, RecordField field, DateADT *result)
{
	record->has[field] = record->text[field] != NULL && court_parse_date(record->text[field], result);
}

/* A removal in a delta needs no more than subject, case and reason; other days that it brings must agree with its own. */
static void
read_removal(Record *record)
{
	record->has[FIELD_REMOVED_ON] = read_date(record, FIELD_REMOVED_ON, &record->removed_on);
	read_date_if_known(record, FIELD_FILED_ON, &record->filed_on);
	read_date_if_known(record, FIELD_DECIDED_ON, &record->decided_on);
	read_date_if_known(record, FIELD_PUBLISHED_ON, &record->published_on);
	if (record->text[FIELD_REMOVAL_REASON] == NULL)
		record_problem(record, "%s is missing: a removal says why (art. 10)", record_field_names[FIELD_REMOVAL_REASON]);
}

void
record_read(Record *record, text *sent, DateADT today, int first_year)
{
	size_t		bytes = VARSIZE_ANY_EXHDR(sent);
	bool		unread = !text_within(TEXT_LIMIT_record, VARDATA_ANY(sent), bytes);
	bool		repeats = false;
	Jsonb	   *json = bytes <= RECORD_BYTES_READ ? record_from_text(sent, &repeats) : NULL;

	memset(record, 0, sizeof(Record));
	initStringInfo(&record->problem);
	record->today = today;
	record->first_year = first_year;
	if (unread)
		record_problem(record, "the record is longer than %d bytes", text_limit_most(TEXT_LIMIT_record));
	else if (json == NULL)
		record_problem(record, "the record is not JSON that can be read");
	else if (!JB_ROOT_IS_OBJECT(json) || JB_ROOT_IS_SCALAR(json))
		record_problem(record, "the record is not a JSON object");
	else if (repeats)
		record_problem(record, "a key stands in the record twice");
	if (json == NULL || !JB_ROOT_IS_OBJECT(json) || JB_ROOT_IS_SCALAR(json) || repeats)
		return;
	record_read_fields(record, json);
	unread |= record_has_unread(record);
	record->removal = record->text[FIELD_REMOVED_ON] != NULL || record->text[FIELD_REMOVAL_REASON] != NULL ||
		record->unread[FIELD_REMOVED_ON] || record->unread[FIELD_REMOVAL_REASON];

	read_subject(record);
	read_name(record);
	if (record->text[FIELD_CASE_NO] == NULL)
	{
		if (!record->unread[FIELD_CASE_NO])
			record_problem(record, "%s is missing", record_field_names[FIELD_CASE_NO]);
	}
	else
	{
		record->case_key = court_case_key(record->text[FIELD_CASE_NO]);
		if (record->case_key == NULL)
			record_problem(record, "%s \"%s\" is not a case number of a known form, as （2020）鲁0116执1234号",
						   record_field_names[FIELD_CASE_NO],
						   record_excerpt(record->text[FIELD_CASE_NO], 60));
	}
	/* What only follows from a field that was not read is not told. */
	if (unread)
		return;
	if (record->removal)
	{
		read_removal(record);
		record_check_days(record);
		return;
	}
	read_grounds(record);
	read_period(record);
	record_check_days(record);
	read_age(record);
	read_sex(record);
	record->exit_ban = read_mark(record, FIELD_EXIT_BAN);
	record->not_public = read_mark(record, FIELD_NOT_PUBLIC);
	record->on_application = read_mark(record, FIELD_ON_APPLICATION);
	read_bars(record);
	if (record->exit_ban && record->has_subject && !subject_is_person(&record->subject))
		record_problem(record, "%s is set for an organization", record_field_names[FIELD_EXIT_BAN]);
	record_read_relations(record);
}
