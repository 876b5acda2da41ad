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

/* Puts the values of the JSON object into record->text and record->nested. */
extern void record_read_fields(Record *record, Jsonb *json);

/* A scalar as text; NULL for JSON null, what is blank (base/blank.h) and 暂无 ("none"), and what is not a scalar. */
extern char *record_scalar_text(const JsonbValue *v);


#endif							/* CREDIT_RECORD_FIELDS_H */
