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

#include "record/court_date.h"
#include "record/record_fields.h"
#include "record/record_problem.h"
#include "record/record_relations.h"
#include "values/legal_day.h"
#include "values/minor.h"
#include "values/subject.h"
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

/* What one of these members says, which mean the same; NULL: nothing.  Two that differ are a problem. */
static char *
member(Record *record, JsonbContainer *object, const char *const *keys)
{
	char	   *found = NULL;

	/* What is of another type would be passed over: a post without its end. */
	for (const char *const *key = keys; *key != NULL; key++)
	{
		JsonbValue	buf;
		JsonbValue *v = getKeyJsonValueFromContainer(object, *key, strlen(*key), &buf);
		char	   *text = v == NULL || !record_is_scalar(record, *key, v) ? NULL : record_scalar_text(v);

		if (found == NULL)
			found = text;
		else if (text != NULL && strcmp(text, found) != 0)
			record_problem(record, "%s is given twice, with two values", keys[0]);
	}
	return found;
}

static const char *
role_of(const char *written)
{
	char	   *key = text_key(written);

	for (int i = 0; i < lengthof(role_names); i++)
		if (strcmp(key, role_names[i].written) == 0)
			return role_names[i].role;
	return NULL;
}

/* Whether what a relation says is within its limit, or not there at all. */
static bool
is_short(Record *record, TextLimit limit, const char *key, const char *text)
{
	if (text == NULL || text_within(limit, text, strlen(text)))
		return true;
	record_problem(record, "a relation's %s is longer than %d characters", key, text_limit_most(limit));
	return false;
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
	static const char *const number_keys[] = {"cardNum", "person", "subject", "card_num", NULL};
	static const char *const role_keys[] = {"role", "corporationtypename", NULL};
	static const char *const since_keys[] = {"since", NULL};
	static const char *const until_keys[] = {"until", NULL};
	char	   *number = member(record, object, number_keys);
	char	   *role_text = member(record, object, role_keys);
	char	   *since_text = member(record, object, since_keys);
	char	   *until_text = member(record, object, until_keys);
	char	   *problem;
	char	   *hint;
	const char *role;
	Subject		person;
	char		person_text[SUBJECT_TEXT_MAX];
	TimestampTz since = record->since;
	TimestampTz until = 0;
	TimestampTz reached_from;
	DateADT		day;

	if (!is_short(record, TEXT_LIMIT_identifier, "cardNum", number) || !is_short(record, TEXT_LIMIT_role, "role", role_text) ||
		!is_short(record, TEXT_LIMIT_code, "since", since_text) || !is_short(record, TEXT_LIMIT_code, "until", until_text))
		return;
	if (published && (number == NULL || strchr(number, '*') != NULL))
		return;
	if (number == NULL)
	{
		record_problem(record, "a relation has no identifier (cardNum)");
		return;
	}
	if (!subject_try_parse(strchr(number, ':') == NULL ? "person" : NULL, number, strlen(number), &person, &problem, &hint))
	{
		record_problem(record, "a relation's cardNum: %s", problem);
		return;
	}
	if (!subject_is_person(&person))
	{
		record_problem(record, "a relation's cardNum is that of an organization");
		return;
	}
	role = role_text ? role_of(role_text) : NULL;
	if (role == NULL)
	{
		record_problem(record, "a relation's role is none of 法定代表人, 主要负责人, 直接责任人员, 实际控制人");
		return;
	}
	if (since_text != NULL)
	{
		if (!court_parse_date(since_text, &day))
		{
			record_problem(record, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)",
						   "since", record_excerpt(since_text, 20));
			return;
		}
		since = legal_day_start(day);
	}
	if (until_text != NULL)
	{
		if (!court_parse_date(until_text, &day))
		{
			record_problem(record, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)",
						   "until", record_excerpt(until_text, 20));
			return;
		}
		if (legal_day_start(day) < since)
		{
			record_problem(record, "a relation's end (until) lies before its beginning");
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
