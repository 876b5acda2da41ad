/*-------------------------------------------------------------------------
 *
 * record_relations.c
 *	  The persons whom an organization's record names with an identifier.
 *
 * They are never listed because of the organization (法发〔2019〕35号 art. 16),
 * but some measures reach them while they hold the post.  Other relations of a
 * person, family among them, are not kept at all.
 *
 * A minor is reached by no measure (法释〔2017〕7号 art. 4), and so holds no post
 * here: such a relation is left out, and of the child nothing is kept.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"

#include "base/message_code.h"
#include "record/court_date.h"
#include "record/record_name.h"
#include "record/record_object.h"
#include "record/record_problem.h"
#include "record/record_relations.h"
#include "record/record_value.h"
#include "values/legal_day.h"
#include "values/minor.h"
#include "values/subject.h"
#include "values/subject_number.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* The roles of 法释〔2015〕17号 art. 3, as records write them. */
static const struct
{
	const char *written;
	const char *role;
}			role_names[] =
{
	{"法定代表人", "legal_representative"},
	{"LEGAL_REPRESENTATIVE", "legal_representative"},
	{"法人代表", "legal_representative"},
	{"法定代表", "legal_representative"},
	{"主要负责人", "principal"},
	{"负责人", "principal"},
	{"PRINCIPAL", "principal"},
	{"直接责任人员", "directly_responsible"},
	{"直接责任人", "directly_responsible"},
	{"影响债务履行的直接责任人员", "directly_responsible"},
	{"DIRECTLY_RESPONSIBLE", "directly_responsible"},
	{"实际控制人", "actual_controller"},
	{"ACTUAL_CONTROLLER", "actual_controller"}
};

static const MemberKind relation_kinds[RELATION_MEMBERS] =
{
	[RELATION_PERSON] = {MEMBER_VALUE, TEXT_LIMIT_identifier, FIELD_RELATIONS},
	[RELATION_ROLE] = {MEMBER_VALUE, TEXT_LIMIT_role, FIELD_RELATIONS},
	[RELATION_SINCE] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_RELATIONS},
	[RELATION_UNTIL] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_RELATIONS},
	[RELATION_NAME] = {MEMBER_VALUE, TEXT_LIMIT_name, FIELD_RELATIONS}
};

static const char *
role_of(const char *written)
{
	char	   *key = text_key(written);

	for (int i = 0; i < lengthof(role_names); i++)
		if (strcmp(key, role_names[i].written) == 0)
			return role_names[i].role;
	return NULL;
}

/* A day of a relation; false where it is no day, which is a problem. */
static bool
read_day(Record *record, const Member *member, DateADT *day)
{
	switch (court_read_date(member->text, day))
	{
		case DAY_GOOD:
			return true;
		case DAY_TIME:
			record_problem(record, "%s \"%s\" has a time of day other than midnight, or a time zone, by which it may be another day: write the day alone, as 2020-03-05",
						   member->said, value_shown(member->text));
			return false;
		case DAY_SECONDS:
			record_problem(record, "%s \"%s\" is a number of seconds or milliseconds: write the day, as 2020-03-05", member->said, value_shown(member->text));
			return false;
		case DAY_CALENDAR:
			record_problem(record, "%s \"%s\" is no day of the calendar, or none that a record can have", member->said, value_shown(member->text));
			return false;
		default:
			record_problem(record, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)",
						   member->said, value_shown(member->text));
			return false;
	}
}

/*
 * Appends one relation to the JSON array in "out".  What the court publishes
 * (qysler) has masked identifiers; such a person cannot be identified and is
 * left out.  In the register's own form a masked number is a mistake.  Of a
 * minor who is left out there is only the day on which that was so.
 */
static void
read_relation(Record *record, JsonbContainer *object, bool published, StringInfo out)
{
	Member		members[RELATION_MEMBERS] = {0};
	char	   *number;
	char	   *role_text;
	char	   *since_text;
	char	   *until_text;
	size_t		problems = record->problem.len;
	char	   *problem;
	const char *hint;
	const char *role;
	Subject		person;
	char		person_text[SUBJECT_TEXT_MAX];
	TimestampTz since = record->since;
	TimestampTz until = 0;
	TimestampTz reached_from;
	DateADT		day;

	record_read_object(record, PART_RELATION, object, relation_kinds, members);
	if (record->problem.len > problems)
		return;
	number = members[RELATION_PERSON].text;
	role_text = members[RELATION_ROLE].text;
	since_text = members[RELATION_SINCE].text;
	until_text = members[RELATION_UNTIL].text;
	if (published && (number == NULL || strchr(number, '*') != NULL))
		return;
	if (number == NULL)
	{
		record_problem(record, "a relation has no identifier (cardNum)");
		return;
	}
	if (!subject_try_parse(strchr(number, ':') == NULL ? "person" : NULL, number, strlen(number), &person, message_coded, &problem, &hint))
	{
		char	   *other_problem;
		const char *other_hint;

		if (subject_try_parse(NULL, number, strlen(number), &person, message_coded, &other_problem, &other_hint))
			record_problem(record, "a relation's %s is that of an organization", members[RELATION_PERSON].said);
		else if (hint == NULL && other_hint != NULL && strstr(other_hint, "passport:") != NULL)
			record_problem(record, "a relation's %s: %s. %s", members[RELATION_PERSON].said, other_problem, message_coded(other_hint));
		else
			record_problem(record, "a relation's %s: %s", members[RELATION_PERSON].said, problem);
		return;
	}
	if (!subject_is_person(&person))
	{
		record_problem(record, "a relation's %s is that of an organization", members[RELATION_PERSON].said);
		return;
	}
	if (subject_is_filler(&person))
	{
		record_problem(record, "%s: a number of one repeated character identifies nobody", members[RELATION_PERSON].said);
		return;
	}
	role = role_text ? role_of(role_text) : NULL;
	if (role == NULL)
	{
		if (role_text == NULL)
			record_problem(record, "a relation has no role: write one of 法定代表人, 主要负责人, 直接责任人员, 实际控制人");
		else
			record_problem(record, "a relation's %s \"%s\" is none of 法定代表人, 主要负责人, 直接责任人员, 实际控制人",
						   members[RELATION_ROLE].said, value_shown(role_text));
		return;
	}
	if (since_text != NULL)
	{
		if (!read_day(record, &members[RELATION_SINCE], &day))
			return;
		since = legal_day_start(day);
	}
	if (until_text != NULL)
	{
		if (!read_day(record, &members[RELATION_UNTIL], &day))
			return;
		if (legal_day_start(day) < since)
		{
			record_problem(record, "a relation's end (%s %s) lies before its beginning (%s)", members[RELATION_UNTIL].said, day_to_text(day), legal_day_text(since));
			return;
		}
		until = legal_day_start(day);
	}

	/* What counts is the day from which a measure would reach the person. */
	reached_from = Max(since, record->since);
	if (subject_is_minor(&person, reached_from))
	{
		appendStringInfo(out, "%s{\"minor_on\": \"%s\"}", out->len > 1 ? ", " : "", legal_day_text(reached_from));
		return;
	}

	subject_to_cstring(&person, person_text);
	appendStringInfo(out, "%s{\"person\": \"%s\", \"role\": \"%s\", \"since\": \"%s 00:00:00+08\"",
					 out->len > 1 ? ", " : "", person_text, role, legal_day_text(since));
	if (until_text != NULL)
		appendStringInfo(out, ", \"until\": \"%s 00:00:00+08\"", legal_day_text(until));
	appendStringInfoChar(out, '}');
}

static uint32
list_size(const Record *record, RecordField field)
{
	JsonbContainer *list = record->nested[field];

	return list != NULL ? JsonContainerSize(list) : 0;
}

static void
read_list(Record *record, RecordField field, StringInfo out)
{
	JsonbContainer *list = record->nested[field];

	if (list == NULL)
		return;
	for (uint32 i = 0; i < JsonContainerSize(list); i++)
	{
		JsonbValue *element = getIthJsonbValueFromContainer(list, i);

		CHECK_FOR_INTERRUPTS();
		if (element->type != jbvBinary || !JsonContainerIsObject(element->val.binary.data))
			record_problem(record, "a relation is not an object");
		else
			read_relation(record, element->val.binary.data, field == FIELD_PUBLIC_RELATIONS, out);
	}
}

void
record_read_relations(Record *record)
{
	StringInfoData out;

	if (record->nested[FIELD_RELATIONS] == NULL && record->nested[FIELD_PUBLIC_RELATIONS] == NULL)
		return;
	if (list_size(record, FIELD_RELATIONS) + list_size(record, FIELD_PUBLIC_RELATIONS) > RELATIONS_MAX)
	{
		record_problem(record, "the record has more than %d relations", RELATIONS_MAX);
		return;
	}
	initStringInfo(&out);
	appendStringInfoChar(&out, '[');
	read_list(record, FIELD_RELATIONS, &out);
	read_list(record, FIELD_PUBLIC_RELATIONS, &out);
	if (out.len > 1 && record->has_subject && subject_is_person(&record->subject))
		record_problem(record, "relations are given for a person: only an organization has them");
	appendStringInfoChar(&out, ']');
	record->relations = out.data;
}
