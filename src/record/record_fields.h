/*-------------------------------------------------------------------------
 *
 * record_fields.h
 *	  The fields of a pushed record.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_FIELDS_H
#define CREDIT_RECORD_FIELDS_H

#include "record/record_facts.h"

/*
 * Puts the values of the JSON object into record->text and record->nested.  A
 * text over its field's limit, or a value of another type than what the field has
 * to say, is a problem, and not put there.
 */
extern void record_read_fields(Record *record, Jsonb *json);

/* Whether any field is there and was not read. */
extern bool record_has_unread(const Record *record);

/* Whether a text is within its field's limit; otherwise a problem is added, once. */
extern bool record_measure_field(Record *record, RecordField field, const char *text, size_t bytes);

#endif							/* CREDIT_RECORD_FIELDS_H */
