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

#include <ctype.h>

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message_code.h"
#include "record/court_date.h"
#include "record/court_grounds.h"
#include "record/court_name.h"
#include "record/court_text.h"
#include "record/record.h"
#include "record/record_days.h"
#include "record/record_fields.h"
#include "record/record_name.h"
#include "record/record_problem.h"
#include "record/record_relations.h"
#include "record/record_text.h"
#include "record/record_value.h"
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

/* False where the field is absent or no date, which is a problem, or of a field that decides nothing a note. */
static bool
read_date(Record *record, RecordField field, DateADT *result)
{
	const char *name = record_said(record, field);
	char	   *shown;

	if (record->text[field] == NULL)
		return false;
	shown = value_shown(record->text[field]);
	switch (court_read_date(record->text[field], result))
	{
		case DAY_GOOD:
			return true;
		case DAY_CALENDAR:
			record_complain(record, field, "%s \"%s\" is no day of the calendar, or none that a record can have", name, shown);
			break;
		case DAY_TIME:
			record_complain(record, field, "%s \"%s\" has a time of day other than midnight, or a time zone, by which it may be another day: write the day alone, as 2020-03-05", name, shown);
			break;
		case DAY_SECONDS:
			record_complain(record, field, "%s \"%s\" is a number of seconds or milliseconds: write the day, as 2020-03-05", name, shown);
			break;
		default:
			record_complain(record, field, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)", name, shown);
	}
	return false;
}

/* A field that is true or false; false where it is absent. */
static bool
read_mark(Record *record, RecordField field)
{
	const char *text = record->text[field];
	bool		yes = false;

	if (text !=NULL && !value_is_mark(text, &yes))
		record_problem(record, "%s \"%s\" is neither yes nor no: write true or false, 是 or 否", record_said(record, field), value_shown(text));
	return yes;
}

/* What courts and forms call the two kinds of debtors, in the form for comparison. */
static const struct
{
	const char *written;
	const char *kind;
}			party_types[] =
{
	{"580", "person"}, {"0", "person"}, {"PERSON", "person"}, {"NATURALPERSON", "person"}, {"自然人", "person"}, {"个人", "person"},
	{"公民", "person"}, {"自然人被执行人", "person"},
	{"581", "org"}, {"1", "org"}, {"ORGANIZATION", "org"}, {"ORG", "org"}, {"LEGALPERSON", "org"}, {"法人或其他组织", "org"}, {"法人或者其他组织", "org"},
	{"法人和其他组织", "org"}, {"法人及其他组织", "org"}, {"法人、其他组织", "org"}, {"法人/其他组织", "org"}, {"法人其他组织", "org"},
	{"法人或非法人组织", "org"}, {"法人或者非法人组织", "org"}, {"法人和非法人组织", "org"}, {"非法人组织", "org"}, {"其他组织", "org"}, {"其它组织", "org"},
	{"法人或其它组织", "org"}, {"法人", "org"}, {"企业法人", "org"}, {"机关法人", "org"}, {"事业单位法人", "org"}, {"社会团体法人", "org"}, {"企业", "org"},
	{"单位", "org"}, {"组织", "org"}, {"公司", "org"}, {"机构", "org"}
};

/* The kind that a party type says, "person" or "org"; a code and its word may stand together; NULL: neither, or both. */
static const char *
party_kind(const char *type)
{
	char	   *key = text_key(type);
	size_t		digits = strspn(key, "0123456789");
	const char *kind = NULL;

	/* As 580.0, which a number becomes on its way. */
	if (digits > 0 && key[digits] == '.' && strspn(key + digits + 1, "0") == strlen(key + digits + 1))
		key[digits] = '\0';
	for (int i = 0; i < lengthof(party_types); i++)
		if (strcmp(key, party_types[i].written) == 0)
			return party_types[i].kind;
	if (digits == 3 && key[3] != '\0')
	{
		char	   *word = key + 3 + strspn(key + 3, "-_:/(");
		size_t		len = strlen(word);

		if (len > 0 && word[len - 1] == ')')
			word[len - 1] = '\0';
		if (strncmp(key, "580", 3) == 0)
			kind = "person";
		else if (strncmp(key, "581", 3) == 0)
			kind = "org";
		for (int i = 0; i < lengthof(party_types); i++)
			if (strcmp(word, party_types[i].written) == 0)
				return kind != NULL && strcmp(kind, party_types[i].kind) == 0 ? kind : NULL;
	}
	return NULL;
}

static void
tell_other_kind(Record *record)
{
	record_problem(record, subject_is_person(&record->subject) ?
				   gettext_noop("%s says organization, but %s is that of a person") :
				   gettext_noop("%s says person, but %s is that of an organization"),
				   record_said(record, FIELD_PARTY_TYPE), record_said(record, FIELD_IDENTIFIER));
}

/* Whether seventeen digits have the sign of multiplication behind them. */
static bool
is_times_for_x(const char *number)
{
	size_t		len = strlen(number);

	return len == 17 + strlen("×") && strspn(number, "0123456789") == 17 && strcmp(number + 17, "×") == 0;
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
	const char *hint = NULL;
	const char *prefix = NULL;	/* to read the number with */
	char	   *key;

	if (type != NULL)
	{
		kind = party_kind(type);
		if (kind == NULL)
			record_problem(record, "%s \"%s\" is not a known party type: write 580 or 自然人 for a person, 581 or 法人或其他组织 for an organization",
						   record_said(record, FIELD_PARTY_TYPE), value_shown(type));
	}
	if (record->unread[FIELD_IDENTIFIER])
		return;
	if (number == NULL)
	{
		record_problem(record, "%s is missing: a name alone identifies nobody", record_said(record, FIELD_IDENTIFIER));
		return;
	}

	key = text_key(number);
	if (kind != NULL && strchr(key, ':') == NULL)
	{
		size_t		bare = strlen(key) - (strchr(key, '-') != NULL);

		prefix = strcmp(kind, "org") == 0 && bare == 9 ? "orgcode" : kind;
	}
	if (!subject_try_parse(prefix, number, strlen(number), &record->subject, message_coded, &problem, &hint))
	{
		char	   *other_problem;
		const char *other_hint;

		/*
		 * A good number of the other kind is told as that; what a bare one
		 * lacks, by the advice for it.
		 */
		if (prefix != NULL && subject_try_parse(NULL, number, strlen(number), &record->subject, message_coded, &other_problem, &other_hint))
		{
			record->has_subject = true;
			tell_other_kind(record);
		}
		else if (prefix != NULL && hint == NULL && other_hint != NULL && strstr(other_hint, "passport:") != NULL)
			record_problem(record, "%s: %s. %s", record_said(record, FIELD_IDENTIFIER), other_problem, message_coded(other_hint));
		else if (hint != NULL && strstr(hint, "passport:") != NULL)
			record_problem(record, "%s: %s. %s", record_said(record, FIELD_IDENTIFIER), problem, message_coded(hint));
		else if (is_times_for_x(number))
			record_problem(record, "%s: the last character is a multiplication sign: write the letter X", record_said(record, FIELD_IDENTIFIER));
		else
			record_problem(record, "%s: %s", record_said(record, FIELD_IDENTIFIER), problem);
		return;
	}
	if (subject_is_filler(&record->subject))
	{
		record_problem(record, "%s: a number of one repeated character identifies nobody", record_said(record, FIELD_IDENTIFIER));
		return;
	}
	record->has_subject = true;
	record->unchecked = identifier_form(record->subject.data) == IDENTIFIER_ORG_AS_ISSUED;
	if (kind != NULL && subject_is_person(&record->subject) != (strcmp(kind, "person") == 0))
		tell_other_kind(record);
}

/* The name is listed verbatim, and compared and indexed in a form that may be many times longer. */
static void
read_name(Record *record)
{
	const char *name = record->text[FIELD_NAME];
	char	   *key;
	const char *doubt;

	if (name == NULL)
	{
		if (!record->removal && !record->unread[FIELD_NAME])
			record_problem(record, "%s is missing", record_said(record, FIELD_NAME));
		return;
	}
	key = court_party_key(name);
	doubt = court_name_doubt(name, record->has_subject && subject_is_person(&record->subject));
	if (doubt != NULL)
		record_doubt(record, "%s: %s", record_said(record, FIELD_NAME), message_coded(doubt));
	if (text_within(TEXT_LIMIT_name_key, key, strlen(key)))
		record->name_key = key;
	else
		record_problem(record, "%s is longer than %d characters in the form for comparison",
					   record_said(record, FIELD_NAME), text_limit_most(TEXT_LIMIT_name_key));
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
			appendStringInfo(&list, "%s,", value_text(&v) ? value_text(&v) : "?");
		if (!record_measure_field(record, field, list.data, list.len))
			return NULL;
	}
	return list.data;
}

/*
 * Numbers of grounds with anything between that is no digit: 1、4, [1,4], {1,4},
 * 一、四, ①④, 第一项.  NULL, or what of the list is none.
 */
static const char *
read_ground_numbers(const char *list, int *grounds)
{
	static const char *const numerals[GROUND_COUNT] = {"一", "二", "三", "四", "五", "六"};
	static const char *const between[] = {",", "、", ";", "/", "|", "(", ")", "\"", "'", "“", "”", "第", "项", "和", "及", "。"};
	char	   *wide = pstrdup(list);

	*grounds = 0;
	for (char *part = strtok(wide, ", \t\r\n"); part != NULL; part = strtok(NULL, ", \t\r\n"))
	{
		StringInfoData apart;
		const char *s;
		bool		digit_before = false;

		/* ①④ would become 14. */
		initStringInfo(&apart);
		for (const char *c = part; *c; c += pg_utf_mblen((const unsigned char *) c))
		{
			pg_wchar	wide_c = utf8_to_unicode((const unsigned char *) c);

			appendBinaryStringInfo(&apart, c, pg_utf_mblen((const unsigned char *) c));
			if (wide_c >= 0x2460 && wide_c <= 0x24FF)
				appendStringInfoChar(&apart, ',');
		}
		s = text_key(apart.data);

		while (*s)
		{
			int			i = 0;
			int			ground = 0;

			while (i < lengthof(between) && strncmp(s, between[i], strlen(between[i])) != 0)
				i++;
			if (i < lengthof(between))
			{
				s += strlen(between[i]);
				digit_before = false;
				continue;
			}
			for (i = 0; i < GROUND_COUNT && ground == 0; i++)
				if (strncmp(s, numerals[i], strlen(numerals[i])) == 0)
					ground = i + 1;
			if (ground != 0)
				s += strlen(numerals[ground - 1]);
			else if (*s >= '1' && *s <= '0' + GROUND_COUNT && !isdigit((unsigned char) s[1]))
			{
				ground = *s++ - '0';
				/* 2.0, which a number becomes on its way; the dot of a list */
				if (*s == '.')
					s += 1 + strspn(s + 1, "0");
			}
			else
				return part;
			/* 二三 may be two, or 二十三 with a slip. */
			if (digit_before)
				return part;
			digit_before = true;
			*grounds |= GROUND_BIT(ground);
		}
	}
	return NULL;
}

/* A set of grounds as 1, 4. */
static char *
grounds_text(int grounds)
{
	StringInfoData text;

	initStringInfo(&text);
	for (int i = 1; i <= GROUND_COUNT; i++)
		if (grounds & GROUND_BIT(i))
			appendStringInfo(&text, "%s%d", text.len > 0 ? ", " : "", i);
	return text.data;
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
		const char *wrong = read_ground_numbers(list, &by_number);

		if (wrong != NULL)
		{
			record_problem(record, "%s holds \"%s\", which is not the number of a ground of art. 1 (1 to 6)",
						   record_said(record, FIELD_GROUNDS), value_shown(wrong));
			return;
		}
	}
	if (record->text[FIELD_GROUND_TEXT] != NULL)
	{
		char	   *unknown;

		by_text = court_parse_grounds(record->text[FIELD_GROUND_TEXT], &unknown);
		if (by_text < 0 && by_number != 0)
		{
			/* The numbers decide, and the words are kept. */
			by_text = 0;
			record_note(record, FIELD_GROUND_TEXT, "%s: \"%s\" is not a known wording of a ground of art. 1; %s decides",
						record_said(record, FIELD_GROUND_TEXT), unknown, record_said(record, FIELD_GROUNDS));
		}
		else if (by_text < 0)
		{
			record_problem(record, "%s: \"%s\" is not a known wording of a ground of art. 1",
						   record_said(record, FIELD_GROUND_TEXT), unknown);
			return;
		}
	}
	if (by_number != 0 && by_text != 0 && by_number != by_text)
		record_problem(record, "%s names ground %s, but %s ground %s (by the numbers of 法释〔2017〕7号 art. 1)",
					   record_said(record, FIELD_GROUNDS), grounds_text(by_number), record_said(record, FIELD_GROUND_TEXT), grounds_text(by_text));
	record->grounds = by_number | by_text;
	if (record->grounds == 0 && !record->removal)
		record_problem(record, "no ground of art. 1 is given: debt alone is none");
}

const char *const record_bar_names[BAR_COUNT] =
{"security_given", "assets_suffice", "later_in_order", "not_refusing", "applicant_waits", "student_loan"};

/* Their names in credit.bar, in the form for comparison. */
static const char *const record_bar_words[BAR_COUNT] =
{"提供充分有效担保", "已被采取查封、扣押、冻结等措施的财产足以清偿", "履行顺序在后", "其他不属于有履行能力而拒不履行", "申请执行人申请暂不采取惩戒措施", "全日制在校生因校园贷纠纷成为被执行人"};

/* What their names were before. */
static const char *const record_bar_former[BAR_COUNT] =
{NULL, "已查封、扣押、冻结财产足以清偿", NULL, NULL, NULL, NULL};

/*
 * The bar that a list begins with, which is moved behind it; -1: none.  Bars are
 * divided by 、, which stands within their words, too, so the longest one counts.
 */
static int
next_bar(const char **list)
{
	int			found = -1;
	size_t		longest = 0;

	for (int i = 0; i < BAR_COUNT; i++)
	{
		const char *const called[] = {record_bar_names[i], record_bar_words[i], record_bar_former[i]};

		for (int k = 0; k < lengthof(called); k++)
		{
			size_t		length = called[k] == NULL ? 0 : strlen(called[k]);

			if (length > longest && pg_strncasecmp(*list, called[k], length) == 0 &&
				((*list)[length] == '\0' || strncmp(*list + length, "、", strlen("、")) == 0))
			{
				found = i;
				longest = length;
			}
		}
	}
	*list += longest;
	if (found >= 0 && **list != '\0')
		*list += strlen("、");
	return found;
}

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
	/* Blanks divide as well, and are gone in the form for comparison. */
	for (char *words = strtok_r(list, " \t\r\n", &rest); words != NULL; words = strtok_r(NULL, " \t\r\n", &rest))
	{
		char	   *rest_of_words;

		for (char *part = strtok_r(text_key(words), ",;|/()\"'", &rest_of_words); part != NULL; part = strtok_r(NULL, ",;|/()\"'", &rest_of_words))
		{
			const char *rest_of_part = part;

			while (*rest_of_part != '\0')
			{
				int			bar = next_bar(&rest_of_part);

				if (bar < 0)
				{
					record_problem(record, "%s holds \"%s\", which is none of security_given, assets_suffice, later_in_order, not_refusing, applicant_waits, student_loan (art. 3)",
								   record_said(record, FIELD_BARS), value_shown(rest_of_part));
					break;
				}
				record->bars |= BAR_BIT(bar);
			}
		}
	}
}

/* A number of years, as 2, 2.0, 2年, 二年, 两年; 0: none. */
static int
years_of(const char *text)
{
	static const struct
	{
		const char *written;
		int			years;
	}			words[] = {{"一", 1}, {"二", 2}, {"两", 2}, {"贰", 2}, {"三", 3}, {"叁", 3}, {"四", 4}, {"肆", 4}, {"五", 5}, {"伍", 5}, {"六", 6}};
	const char *s = text_key(text);
	int			years = 0;

	if (isdigit((unsigned char) *s))
	{
		years = *s++ - '0';
		if (*s == '.')
			s += 1 + strspn(s + 1, "0");
	}
	else
		for (int i = 0; i < lengthof(words) && years == 0; i++)
			if (strncmp(s, words[i].written, strlen(words[i].written)) == 0)
			{
				years = words[i].years;
				s += strlen(words[i].written);
			}
	return *s == '\0' || strcmp(s, "年") == 0 || strcmp(s, "周年") == 0 || strcmp(s, "YEARS") == 0 ? years : 0;
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
					   record_said(record, FIELD_DECIDED_ON), record_said(record, FIELD_PUBLISHED_ON));

	/* The listing begins after the last day of grace. */
	if (record->has[FIELD_GRACE_UNTIL])
	{
		if (!decided)
			record_problem(record, "%s is given without %s, from which it runs", record_said(record, FIELD_GRACE_UNTIL), record_said(record, FIELD_DECIDED_ON));
		else if (record->grace_until < legal_day_after(record->decided_on, 0, 1) ||
				 record->grace_until > legal_day_after(record->decided_on, 0, 3))
			record_problem(record, "%s is not one to three months after %s (法发〔2019〕35号 art. 15)",
						   record_said(record, FIELD_GRACE_UNTIL), record_said(record, FIELD_DECIDED_ON));
		else
			record->since = legal_day_start(record->grace_until + 1);
	}

	if (only_ground_1)
	{
		if (years != NULL)
			record_problem(record, "%s is given, but ground 1 alone has no period (art. 2)", record_said(record, FIELD_PERIOD_YEARS));
	}
	else if (record->grounds != 0)
	{
		record->period_years = 2;
		if (years != NULL)
		{
			bool		several = (record->grounds & (record->grounds - 1)) != 0;

			int			given = years_of(years);

			if (given < 2 || given > 5)
				record_problem(record, "%s \"%s\" must be 2, or 3 to 5 where it was extended (art. 2)", record_said(record, FIELD_PERIOD_YEARS), value_shown(years));
			else
				record->period_years = given;
			if (record->period_years > 2 && !several && (record->grounds & GROUND_BIT(2)) == 0)
				record_problem(record, "%s is extended, which needs serious violence or threats (ground 2) or several grounds (art. 2)",
							   record_said(record, FIELD_PERIOD_YEARS));
			if (record->period_years > 2 && record->text[FIELD_PERIOD_REASON] == NULL)
				record_problem(record, "%s is extended without a reason (%s)", record_said(record, FIELD_PERIOD_YEARS), record_said(record, FIELD_PERIOD_REASON));
		}

		/*
		 * Art. 2 counts the period from the decision.  Counted from
		 * publication it would be longer than the law allows.  The day of the
		 * decision is the first of the period, so the same day years later is
		 * not in it.
		 */
		if (!decided && record->text[FIELD_DECIDED_ON] == NULL)
			record_problem(record, "%s is missing: the period of grounds 2 to 6 runs from the decision (art. 2), and no other date can stand in for it",
						   record_said(record, FIELD_DECIDED_ON));
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
			record_problem(record, "%s differs from the birth date in %s", record_said(record, FIELD_BIRTH_DATE), record_said(record, FIELD_IDENTIFIER));
	}
	else if (read_date(record, FIELD_BIRTH_DATE, &given))
	{
		record->birth_date = given;
		record->has[FIELD_BIRTH_DATE] = true;
	}
	else if (record->text[FIELD_BIRTH_DATE] == NULL)
	{
		record_problem(record, "%s is missing, and %s holds none: whether the person is of age (art. 4) cannot be seen",
					   record_said(record, FIELD_BIRTH_DATE), record_said(record, FIELD_IDENTIFIER));
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
	if (day < record->birth_date)
		record_problem(record, "%s %s lies before the birth, %s", record_said(record, record->has[FIELD_DECIDED_ON] ? FIELD_DECIDED_ON : FIELD_PUBLISHED_ON),
					   day_to_text(day), day_to_text(record->birth_date));
	else if (legal_day_start(day) < of_age_from(record->birth_date))
		record_problem(record, "a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)");
}

static void
read_sex(Record *record)
{
	static const struct
	{
		const char *written;
		const char *sex;
	}			words[] = {
		{"男", "male"}, {"男性", "male"}, {"MALE", "male"}, {"M", "male"}, {"男士", "male"},
		{"女", "female"}, {"女性", "female"}, {"FEMALE", "female"}, {"F", "female"}, {"女士", "female"}
	};
	char	   *key = record->text[FIELD_SEX] != NULL ? text_key(record->text[FIELD_SEX]) : NULL;

	if (key == NULL)
		return;
	for (int i = 0; i < lengthof(words); i++)
		if (strcmp(key, words[i].written) == 0)
			record->sex = words[i].sex;
	if (record->sex == NULL)
		record_note(record, FIELD_SEX, "%s \"%s\" is of no known form, and was passed over", record_said(record, FIELD_SEX), value_shown(record->text[FIELD_SEX]));
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
		record_problem(record, "%s is missing: a removal says why (art. 10)", record_said(record, FIELD_REMOVAL_REASON));
}

/*
 * A member that stands in an object twice, with two values: which of them was
 * meant, nobody can say.  Below a field that says nothing it does not matter.
 */
static void
tell_repeats(Record *record, List * repeats)
{
	for (ListCell * cell = list_head(repeats); cell != NULL; cell = lnext(repeats, cell))
	{
		const RepeatedName *repeated = lfirst(cell);
		RecordName	found = record_name_find(PART_RECORD, repeated->field, strlen(repeated->field));

		if (found.member < 0)
			continue;
		record_complain(record, found.member, "%s stands in the record twice, with two values", value_shown(repeated->name));
		if (record_field_decides(found.member))
			record->unread[found.member] = true;
		record->text[found.member] = NULL;
		record->nested[found.member] = NULL;
	}
}

void
record_read(Record *record, text *sent, DateADT today, int first_year)
{
	size_t		bytes = VARSIZE_ANY_EXHDR(sent);
	bool		unread = !text_within(TEXT_LIMIT_record, VARDATA_ANY(sent), bytes);
	List	   *repeats = NIL;
	char	   *why = NULL;
	Jsonb	   *json = bytes <= RECORD_BYTES_READ ? record_from_text(sent, &why, &repeats) : NULL;

	memset(record, 0, sizeof(Record));
	initStringInfo(&record->problem);
	initStringInfo(&record->doubt);
	initStringInfo(&record->note);
	record->today = today;
	record->first_year = first_year;
	if (unread)
		record_problem(record, "the record is longer than %d bytes", text_limit_most(TEXT_LIMIT_record));
	else if (json == NULL)
		record_problem(record, "%s", why);
	else if (!JB_ROOT_IS_OBJECT(json) || JB_ROOT_IS_SCALAR(json))
		record_problem(record, "the record is not a JSON object");
	if (json == NULL || !JB_ROOT_IS_OBJECT(json) || JB_ROOT_IS_SCALAR(json))
		return;
	record_read_fields(record, json);
	tell_repeats(record, repeats);
	unread |= record_has_unread(record);
	record->removal = record->text[FIELD_REMOVED_ON] != NULL || record->text[FIELD_REMOVAL_REASON] != NULL ||
		record->unread[FIELD_REMOVED_ON] || record->unread[FIELD_REMOVAL_REASON];

	read_subject(record);
	read_name(record);
	if (record->text[FIELD_CASE_NO] == NULL)
	{
		if (!record->unread[FIELD_CASE_NO])
			record_problem(record, "%s is missing", record_said(record, FIELD_CASE_NO));
	}
	else
	{
		const char *fault;

		record->case_key = court_case_read(record->text[FIELD_CASE_NO], &fault);
		if (record->case_key == NULL)
			record_problem(record, "%s \"%s\" is not a case number as （2020）鲁0116执1234号: %s",
						   record_said(record, FIELD_CASE_NO), value_shown(record->text[FIELD_CASE_NO]), message_coded(fault));
		else if (!court_case_is_enforcement(record->case_key))
			record_problem(record, "%s \"%s\" is not the number of an enforcement: 执 is missing; the number of the judgment belongs into %s",
						   record_said(record, FIELD_CASE_NO), value_shown(record->text[FIELD_CASE_NO]), record_said(record, FIELD_BASIS_NO));
	}

	/*
	 * What a spreadsheet has done to the record is told alone: the rest may
	 * follow from it (record/sheet.c).
	 */
	if (record->text[FIELD_SHEET_PROBLEM] != NULL)
	{
		resetStringInfo(&record->problem);
		appendStringInfoString(&record->problem, record->text[FIELD_SHEET_PROBLEM]);
		return;
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
		record_problem(record, "%s is set for an organization", record_said(record, FIELD_EXIT_BAN));
	record_read_relations(record);
}
