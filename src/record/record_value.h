/*-------------------------------------------------------------------------
 *
 * record_value.h
 *	  A single value of a pushed record: what is nothing, what is yes and no.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_VALUE_H
#define CREDIT_RECORD_VALUE_H

#include "utils/jsonb.h"

/*
 * Whether a text says nothing: blank, nothing but dashes, dots, slashes and
 * quotation marks, or a word that databases and forms have in an empty field,
 * as null, N/A, 无, 空, 暂无.
 */
extern bool value_is_nothing(const char *text, size_t bytes);

/*
 * A scalar as text; NULL for JSON null, what says nothing, and what is no
 * scalar.  A whole number is written without dot and exponent.
 */
extern char *value_text(const JsonbValue *v);

/* Reads yes and no, as courts, forms and databases write them; false: neither. */
extern bool value_is_mark(const char *text, bool *yes);

/*
 * The beginning of a value for a message, with a sign where it was cut.  Of more
 * than eight digits in a row, which may be a person's number, only eight are shown.
 */
extern char *value_shown(const char *text);

#endif							/* CREDIT_RECORD_VALUE_H */
