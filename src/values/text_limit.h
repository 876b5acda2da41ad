/*-------------------------------------------------------------------------
 *
 * text_limit.h
 *	  How long a text from outside may be: the one table.
 *
 * Every text that others bring is measured before anything else is done with
 * it: normalizing takes time quadratic in the combining characters of a text
 * and cannot be interrupted.  Nothing is ever cut: what is too long is an
 * error (22001), or the reason for which a record is rejected.
 *
 * doc/operation.md has the same table; a test compares them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_TEXT_LIMIT_H
#define CREDIT_TEXT_LIMIT_H

/*
 * What the text is, and its greatest length in characters.  The first column
 * is also the name of a function's argument.
 */
#define TEXT_LIMITS(X) \
	/* names */ \
	X(name, 200) \
	X(court, 200) \
	X(department, 200) \
	X(title, 200) \
	/* numbers of documents, and codes */ \
	X(push_no, 100) \
	X(base_push, 100) \
	X(case_no, 100) \
	X(document_no, 100) \
	X(decision_no, 100) \
	X(approval_no, 100) \
	X(receipt_no, 100) \
	X(identifier, 100) \
	X(anchor, 100) \
	X(bar, 100) \
	X(kind, 100) \
	X(mode, 100) \
	X(outcome, 100) \
	X(proceeding, 100) \
	X(role, 100) \
	/* free text */ \
	X(purpose, 500) \
	X(note, 500) \
	X(scope, 500) \
	X(source, 2000) \
	X(evidence, 2000) \
	X(reason, 10000) \
	X(reasons, 10000) \
	X(content, 10000) \
	X(body, 10000) \
	X(duty, 10000)

/* Bytes of one record of a push, of the details of a decision or a feedback, and of a plan. */
#define RECORD_BYTES_MAX	(256 * 1024)
#define PLAN_BYTES_MAX		(8 * 1024 * 1024)

/* Relations of one record. */
#define RELATIONS_MAX		1000

#define TEXT_LIMIT_ENUM(what, characters) TEXT_LIMIT_##what,
typedef enum TextLimit
{
	TEXT_LIMITS(TEXT_LIMIT_ENUM)
	TEXT_LIMIT_COUNT
} TextLimit;
#undef TEXT_LIMIT_ENUM

/* The limit of that name; TEXT_LIMIT_COUNT where there is none. */
extern TextLimit text_limit_by_name(const char *what);
extern int	text_limit_characters(TextLimit limit);

/* Whether a text of the server's encoding, so many bytes long, is within the limit. */
extern bool text_within(TextLimit limit, const char *text, size_t bytes);

/* Error 22001 where it is not; the message names what it is and never the text. */
extern void text_require(TextLimit limit, const char *text, size_t bytes);

#endif							/* CREDIT_TEXT_LIMIT_H */
