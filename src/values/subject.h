/*-------------------------------------------------------------------------
 *
 * subject.h
 *	  The type credit.subject: who a measure may be about.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_H
#define CREDIT_SUBJECT_H

#include "fmgr.h"

#include "values/identifier.h"
#include "values/identifier_problem.h"

typedef struct Subject
{
	uint8_t		data[IDENTIFIER_SIZE];
} Subject;

#define SUBJECT_TEXT_MAX	IDENTIFIER_TEXT_MAX

#define DatumGetSubjectP(X)		((Subject *) DatumGetPointer(X))
#define SubjectPGetDatum(X)		PointerGetDatum(X)
#define PG_GETARG_SUBJECT_P(n)	DatumGetSubjectP(PG_GETARG_DATUM(n))
#define PG_RETURN_SUBJECT_P(x)	return SubjectPGetDatum(x)

static inline int
subject_compare(const Subject *a, const Subject *b)
{
	return memcmp(a->data, b->data, sizeof(a->data));
}

static inline bool
subject_equal(const Subject *a, const Subject *b)
{
	return memcmp(a->data, b->data, sizeof(a->data)) == 0;
}

static inline bool
subject_is_person(const Subject *subject)
{
	return identifier_is_person(subject->data);
}

/*
 * What a subject is found by: the organization code inside a unified code, else
 * the number itself.  Numbers with one key are one unit, whichever is asked.
 */
static inline Subject
subject_key(const Subject *subject)
{
	Subject		key;

	identifier_key(subject->data, key.data);
	return key;
}

/* The canonical form, into SUBJECT_TEXT_MAX bytes. */
extern void subject_to_cstring(const Subject *subject, char *buf);

/* The form that is shown where nobody needs to know which person it is, palloc'd. */
extern char *subject_mask(const Subject *subject);

/*
 * Reads a text; false where it identifies nobody, and *problem says why, which
 * subject_problem_words puts into a sentence in the session's language.
 */
extern bool subject_parse(const char *str, int len, Subject *result, IdentifierProblem *problem);
extern char *subject_problem_words(const IdentifierProblem *problem);

/*
 * Reads a text of len bytes.  False, and no error, where it identifies nobody;
 * *problem then says why, palloc'd and in that language, and *hint what can be
 * done, as a message that is not translated (may be NULL).  kind: the prefix to
 * take it with, where that is known from elsewhere, or NULL.
 */
extern bool subject_try_parse(const char *kind, const char *str, int len, Subject *result, IdentifierLanguage language,
							  char **problem, const char **hint);

#endif							/* CREDIT_SUBJECT_H */
