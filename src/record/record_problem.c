/*-------------------------------------------------------------------------
 *
 * record_problem.c
 *	  Complaints about a pushed record, doubts, and notes.
 *
 * A record has all its complaints in one text, which becomes the reason in the
 * push's rejects, so that a court can correct a record in one go.  What decides
 * nothing never keeps a record out: it is passed over, and a note says so.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "base/message_code.h"
#include "record/record_name.h"
#include "record/record_problem.h"

static void add_sentence(StringInfo text, const char *fmt, va_list given) pg_attribute_printf(2, 0);

static void
add_sentence(StringInfo text, const char *fmt, va_list given)
{
	fmt = message_coded(fmt);
	if (text->len > 0)
		appendStringInfoString(text, message_coded("; "));
	for (;;)
	{
		va_list		args;
		int			needed;

		va_copy(args, given);
		needed = appendStringInfoVA(text, fmt, args);
		va_end(args);
		if (needed == 0)
			break;
		enlargeStringInfo(text, needed);
	}
}

#define ADD_SENTENCE(text) \
	do { \
		va_list		args; \
		va_start(args, fmt); \
		add_sentence(text, fmt, args); \
		va_end(args); \
	} while (0)

void
record_problem(Record *record, const char *fmt,...)
{
	ADD_SENTENCE(&record->problem);
}

void
record_doubt(Record *record, const char *fmt,...)
{
	ADD_SENTENCE(&record->doubt);
}

void
record_note(Record *record, RecordField field, const char *fmt,...)
{
	record->noted[field] = true;
	ADD_SENTENCE(&record->note);
}

void
record_complain(Record *record, RecordField field, const char *fmt,...)
{
	if (record_field_decides(field))
		ADD_SENTENCE(&record->problem);
	else
	{
		record->noted[field] = true;
		ADD_SENTENCE(&record->note);
	}
}

const char *
record_said(const Record *record, RecordField field)
{
	if (record->said[field] != NULL)
		return record->said[field];
	/* In the names of the register, as a decision entered by itself has them. */
	if (record->said[FIELD_CASE_NO] != NULL && strcmp(record->said[FIELD_CASE_NO], record_register_name(FIELD_CASE_NO)) == 0)
		return record_register_name(field);
	return record->labelled ? record_field_labels[field] : record_field_names[field];
}

bool
record_field_decides(RecordField field)
{
	switch (field)
	{
		case FIELD_SEX:
		case FIELD_AGE:
		case FIELD_REPRESENTATIVE:
		case FIELD_AREA:
		case FIELD_FILED_ON:
		case FIELD_BASIS_ISSUER:
		case FIELD_OBLIGATION:
		case FIELD_PERFORMANCE:
		case FIELD_PERFORMED_PART:
		case FIELD_UNPERFORMED_PART:
			return false;
		default:
			return true;
	}
}
