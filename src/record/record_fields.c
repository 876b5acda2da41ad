/*-------------------------------------------------------------------------
 *
 * record_fields.c
 *	  The fields of a pushed record.
 *
 * What each has to say, and how long its text may be.  How objects are read is
 * in record_object.c, the names of the fields are in record_name.c, and what
 * their texts mean is in record.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/inval.h"

#include "record/record_fields.h"
#include "record/record_object.h"

static const MemberKind field_kinds[RECORD_FIELDS] =
{
	[FIELD_NAME] = {MEMBER_VALUE, TEXT_LIMIT_name, FIELD_NAME},
	[FIELD_IDENTIFIER] = {MEMBER_VALUE, TEXT_LIMIT_identifier, FIELD_IDENTIFIER},
	[FIELD_PARTY_TYPE] = {MEMBER_VALUE, TEXT_LIMIT_code, FIELD_PARTY_TYPE},
	[FIELD_SEX] = {MEMBER_VALUE, TEXT_LIMIT_code, FIELD_SEX},
	[FIELD_AGE] = {MEMBER_VALUE, TEXT_LIMIT_code, FIELD_AGE},
	[FIELD_BIRTH_DATE] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_BIRTH_DATE},
	[FIELD_REPRESENTATIVE] = {MEMBER_VALUE, TEXT_LIMIT_name, FIELD_REPRESENTATIVE},
	[FIELD_CASE_NO] = {MEMBER_VALUE, TEXT_LIMIT_case_no, FIELD_CASE_NO},
	[FIELD_COURT_NAME] = {MEMBER_VALUE, TEXT_LIMIT_court, FIELD_COURT_NAME},
	[FIELD_AREA] = {MEMBER_VALUE, TEXT_LIMIT_area, FIELD_AREA},
	[FIELD_FILED_ON] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_FILED_ON},
	[FIELD_PUBLISHED_ON] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_PUBLISHED_ON},
	[FIELD_DECISION_NO] = {MEMBER_VALUE, TEXT_LIMIT_decision_no, FIELD_DECISION_NO},
	[FIELD_DECIDED_ON] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_DECIDED_ON},
	[FIELD_GROUNDS] = {MEMBER_LIST, TEXT_LIMIT_code, FIELD_GROUNDS, "[1, 4]"},
	[FIELD_GROUND_TEXT] = {MEMBER_VALUE, TEXT_LIMIT_ground_text, FIELD_GROUND_TEXT},
	[FIELD_PERIOD_YEARS] = {MEMBER_VALUE, TEXT_LIMIT_code, FIELD_PERIOD_YEARS},
	[FIELD_PERIOD_REASON] = {MEMBER_VALUE, TEXT_LIMIT_reason, FIELD_PERIOD_REASON},
	[FIELD_GRACE_UNTIL] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_GRACE_UNTIL},
	[FIELD_BASIS_NO] = {MEMBER_VALUE, TEXT_LIMIT_document_no, FIELD_BASIS_NO},
	[FIELD_BASIS_ISSUER] = {MEMBER_VALUE, TEXT_LIMIT_issuer, FIELD_BASIS_ISSUER},
	[FIELD_OBLIGATION] = {MEMBER_VALUE, TEXT_LIMIT_duty, FIELD_OBLIGATION},
	[FIELD_PERFORMANCE] = {MEMBER_VALUE, TEXT_LIMIT_performance, FIELD_PERFORMANCE},
	[FIELD_PERFORMED_PART] = {MEMBER_VALUE, TEXT_LIMIT_performance, FIELD_PERFORMED_PART},
	[FIELD_UNPERFORMED_PART] = {MEMBER_VALUE, TEXT_LIMIT_performance, FIELD_UNPERFORMED_PART},
	[FIELD_EXIT_BAN] = {MEMBER_MARK, TEXT_LIMIT_code, FIELD_EXIT_BAN},
	[FIELD_NOT_PUBLIC] = {MEMBER_MARK, TEXT_LIMIT_code, FIELD_NOT_PUBLIC},
	[FIELD_BARS] = {MEMBER_LIST, TEXT_LIMIT_code, FIELD_BARS, "[\"security_given\"]"},
	[FIELD_ON_APPLICATION] = {MEMBER_MARK, TEXT_LIMIT_code, FIELD_ON_APPLICATION},
	[FIELD_RELATIONS] = {MEMBER_OBJECTS, TEXT_LIMIT_code, FIELD_RELATIONS},
	[FIELD_PUBLIC_RELATIONS] = {MEMBER_OBJECTS, TEXT_LIMIT_code, FIELD_PUBLIC_RELATIONS},
	[FIELD_REMOVED_ON] = {MEMBER_DAY, TEXT_LIMIT_code, FIELD_REMOVED_ON},
	[FIELD_REMOVAL_REASON] = {MEMBER_VALUE, TEXT_LIMIT_reason, FIELD_REMOVAL_REASON},
	[FIELD_REMOVAL_DETAIL] = {MEMBER_OBJECT, TEXT_LIMIT_code, FIELD_REMOVAL_DETAIL},
	[FIELD_SHEET_PROBLEM] = {MEMBER_VALUE, TEXT_LIMIT_reason, FIELD_SHEET_PROBLEM}
};

bool
record_has_unread(const Record *record)
{
	for (int i = 0; i < RECORD_FIELDS; i++)
		if (record->unread[i])
			return true;
	return false;
}

bool
record_measure_field(Record *record, RecordField field, const char *text, size_t bytes)
{
	Member		member = {.said = record->said[field],.unread = record->unread[field]};
	bool		within = record_measure(record, &field_kinds[field], &member, text, bytes);

	record->unread[field] = member.unread;
	return within;
}

void
record_read_fields(Record *record, Jsonb *json)
{
	Member		members[RECORD_FIELDS] = {0};

	record_read_object(record, PART_RECORD, &json->root, field_kinds, members);
	for (int i = 0; i < RECORD_FIELDS; i++)
	{
		record->said[i] = members[i].said;
		record->text[i] = members[i].text;
		record->nested[i] = members[i].nested;
		record->nested_size[i] = members[i].nested_size;
		record->unread[i] = members[i].unread;
	}
}
