/*-------------------------------------------------------------------------
 *
 * record_fields.h
 *	  The fields of a pushed record: the names under which they come.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_FIELDS_H
#define CREDIT_RECORD_FIELDS_H

#include "record/record_facts.h"

/* As messages name them: the court's name where it has one. */
extern const char *const record_field_names[RECORD_FIELDS];

/*
 * Puts the values of the JSON object into record->text and record->nested.  A
 * text over its field's limit, or a value of another type than what the field has
 * to say, is a problem, and not put there.
 */
extern void record_read_fields(Record *record, Jsonb *json);

/* Whether any field is there and was not read. */
extern bool record_has_unread(const Record *record);

/* Whether a text is within its field's limit; otherwise a problem is added, once. */
extern bool record_measure(Record *record, RecordField field, const char *text, size_t bytes);

/*
 * Whether the value of a field, or of a member of a relation, is a single one;
 * otherwise a problem is added that names it and what to write.
 */
extern bool record_is_scalar(Record *record, const char *name, const JsonbValue *v);

/* A scalar as text; NULL for JSON null, what is blank (base/blank.h) and 暂无 ("none"), and what is not a scalar. */
extern char *record_scalar_text(const JsonbValue *v);


#endif							/* CREDIT_RECORD_FIELDS_H */
