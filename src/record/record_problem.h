/*-------------------------------------------------------------------------
 *
 * record_problem.h
 *	  Complaints about a pushed record.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_PROBLEM_H
#define CREDIT_RECORD_PROBLEM_H

#include "record/record_facts.h"

/*
 * Adds a sentence, in codes (base/message_code.h), the arguments as for printf,
 * what is a sentence or a word of ours among them in codes as well: a complaint, which
 * keeps the record out; a doubt, which holds it until the court has looked; a
 * note, which says what of the record was passed over.
 */
extern void record_problem(Record *record, const char *fmt,...) pg_attribute_printf(2, 3);
extern void record_doubt(Record *record, const char *fmt,...) pg_attribute_printf(2, 3);
extern void record_note(Record *record, RecordField field, const char *fmt,...) pg_attribute_printf(3, 4);

/* A complaint about a field that decides something, a note about any other. */
extern void record_complain(Record *record, RecordField field, const char *fmt,...) pg_attribute_printf(3, 4);

/* The name under which the record has a field; one of its kind where it does not have it. */
extern const char *record_said(const Record *record, RecordField field);

/* Whether a record is another one by what a field says. */
extern bool record_field_decides(RecordField field);

#endif							/* CREDIT_RECORD_PROBLEM_H */
