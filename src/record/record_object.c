/*-------------------------------------------------------------------------
 *
 * record_object.c
 *	  Any object of a pushed record: its members by their names.
 *
 * The record itself and each of its relations are read here, and by nothing
 * else, so that what holds for a field holds for a nested one.  Which members
 * there are, and what their texts mean, is known to who calls.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <float.h>

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"

#include "record/court_date.h"
#include "record/record_object.h"
#include "record/record_problem.h"
#include "record/record_value.h"
#include "values/text_key.h"

bool
record_measure(Record *record, const MemberKind *kind, Member *member, const char *text, size_t bytes)
{
	if (text_within(kind->limit, text, bytes))
		return true;
	if (!member->unread)
		record_problem(record, "%s is longer than %d characters", member->said, text_limit_most(kind->limit));
	member->unread = true;
	return false;
}

/*
 * Whether a whole number may be one that a program kept as a double: it tells 53
 * bits, and is printed with a zero in place of the digits behind them.  A digit
 * for checking lets one in eleven such numbers pass, as somebody else's.
 */
static bool
may_be_rounded(const char *number)
{
	size_t		digits = strspn(number, "0123456789");

	return number[digits] == '\0' && digits > DBL_DIG && number[digits - 1] == '0';
}

/*
 * Whether a value is of the type that says what its member has to say.  Passed
 * over, what is of another type would say nothing, and a bar or a period of
 * grace would be lost.
 */
static bool
is_of_its_type(Record *record, const MemberKind *kind, const char *name, const JsonbValue *v, const char *text)
{
	bool		is_array = v->type == jbvBinary && JsonContainerIsArray(v->val.binary.data);
	bool		is_object = v->type == jbvBinary && !is_array;

	if (v->type != jbvBinary && text == NULL)
		return true;			/* nothing is said */
	switch (kind->type)
	{
		case MEMBER_LIST:
			if (is_object)
				record_complain(record, kind->field, "%s is a JSON object: write a list, as %s", name, kind->example);
			return !is_object;
		case MEMBER_OBJECT:
			if (!is_object)
				record_complain(record, kind->field, "%s is not a JSON object", name);
			return is_object;
		case MEMBER_OBJECTS:
			if (!is_array && v->type != jbvBinary && v->type != jbvBool && kind->field == FIELD_PUBLIC_RELATIONS &&
				strpbrk(text, "0123456789") == NULL)
				record_note(record, kind->field, "%s \"%s\" is a text without any number, and was passed over: a name alone identifies nobody",
							name, value_shown(text));
			else if (!is_array)
				record_complain(record, kind->field, "%s is not an array", name);
			return is_array;
		default:
			if (v->type == jbvBinary)
			{
				record_complain(record, kind->field, "%s is a JSON array or object: write one text, number or mark", name);
				return false;
			}
			if (v->type == jbvBool && kind->type != MEMBER_MARK)
			{
				record_complain(record, kind->field, "%s is true or false: write a text", name);
				return false;
			}
			if (v->type == jbvNumeric && kind->limit == TEXT_LIMIT_identifier && may_be_rounded(text))
			{
				record_complain(record, kind->field, "%s is a JSON number of more than %d digits that ends with 0, as one that a program has rounded: write it in quotes, with its digits from the document",
								name, DBL_DIG);
				return false;
			}
			return true;
	}
}

/* Whether two texts of one member mean the same. */
static bool
same_meaning(MemberType type, const char *a, const char *b)
{
	DateADT		day,
				other_day;
	bool		mark,
				other_mark;

	if (strcmp(a, b) == 0)
		return true;
	if (type == MEMBER_DAY && court_parse_date(a, &day) && court_parse_date(b, &other_day))
		return day == other_day;
	if (type == MEMBER_MARK && value_is_mark(a, &mark) && value_is_mark(b, &other_mark))
		return mark == other_mark;
	return strcmp(text_key(a), text_key(b)) == 0;
}

/* Whether a member came before, and said something else. */
static bool
differs(const MemberKind *kind, const Member *member, const JsonbValue *v, const char *text)
{
	if (v->type == jbvBinary)
		return member->text != NULL ||
			(member->nested != NULL && compareJsonbContainers(member->nested, v->val.binary.data) != 0);
	return text != NULL &&
		(member->nested != NULL || (member->text != NULL && !same_meaning(kind->type, member->text, text)));
}

static void
note_unknown(Record *record, RecordPart part, char *name, const char *near)
{
	if (part == PART_RELATION)
		name = psprintf("%s.%s", record_said(record, FIELD_RELATIONS), name);
	if (near != NULL)
		record_doubt(record, "\"%s\" is not known as a field, and close to \"%s\": if that was meant, write it so, else leave it out or give it another name",
					 value_shown(name), near);
	for (ListCell * cell = list_head(record->unknown); cell != NULL; cell = lnext(record->unknown, cell))
		if (strcmp(lfirst(cell), name) == 0)
			return;
	/* More than any record has names of. */
	if (list_length(record->unknown) < 100)
		record->unknown = lappend(record->unknown, name);
}

void
record_read_object(Record *record, RecordPart part, JsonbContainer *object, const MemberKind *kinds, Member *members)
{
	JsonbIterator *it = JsonbIteratorInit(object);
	JsonbIteratorToken token;
	JsonbValue	v;

	(void) JsonbIteratorNext(&it, &v, true);
	while ((token = JsonbIteratorNext(&it, &v, true)) != WJB_DONE)
	{
		RecordName	found;
		const MemberKind *kind;
		Member	   *member;
		char	   *name;
		char	   *text;

		CHECK_FOR_INTERRUPTS();
		if (token != WJB_KEY)
			continue;
		found = record_name_find(part, v.val.string.val, v.val.string.len);
		name = pnstrdup(v.val.string.val, v.val.string.len);
		(void) JsonbIteratorNext(&it, &v, true);
		if (found.member == NAME_UNKNOWN)
			note_unknown(record, part, name, found.near);
		if (found.member < 0)
			continue;
		kind = &kinds[found.member];
		member = &members[found.member];
		record->labelled |= found.label && part == PART_RECORD;
		text = value_text(&v);
		if (!is_of_its_type(record, kind, name, &v, text))
		{
			member->unread |= record_field_decides(kind->field) && !(kind->field == FIELD_PUBLIC_RELATIONS && record->noted[kind->field]);
			continue;
		}
		if (v.type != jbvBinary && text == NULL)
			continue;
		if (member->said == NULL)
			member->said = name;
		if (differs(kind, member, &v, text))
			record_complain(record, kind->field, "%s and %s are one field, and say two different things", member->said, name);
		else if (text != NULL && !record_measure(record, kind, member, text, strlen(text)))
			continue;
		else if (v.type == jbvBinary)
		{
			member->nested = v.val.binary.data;
			member->nested_size = v.val.binary.len;
		}
		else if (member->text == NULL)
			member->text = text;
	}
}
