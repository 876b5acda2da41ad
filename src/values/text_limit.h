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
 * What the text is, and its greatest length.  The name is also that of a
 * function's argument, or of a column.
 */
#define TEXT_LIMITS(X) \
	/* names */ \
	X(name, 200, CHARACTERS) \
	X(court, 200, CHARACTERS) \
	X(new_name, 200, CHARACTERS) \
	X(other_court, 200, CHARACTERS) \
	X(successor, 200, CHARACTERS) \
	X(superior, 200, CHARACTERS) \
	X(department, 200, CHARACTERS) \
	X(applicant, 200, CHARACTERS) \
	X(recipient, 200, CHARACTERS) \
	X(issuer, 200, CHARACTERS) \
	X(area, 200, CHARACTERS) \
	X(title, 200, CHARACTERS) \
	/* a name in the form for comparison, in which one character may be eighteen: as long as an index holds in any case */ \
	X(name_key, 600, CHARACTERS) \
	/* numbers of documents, and codes */ \
	X(push_no, 100, CHARACTERS) \
	X(base_push, 100, CHARACTERS) \
	X(case_no, 100, CHARACTERS) \
	X(document_no, 100, CHARACTERS) \
	X(decision_no, 100, CHARACTERS) \
	X(approval_no, 100, CHARACTERS) \
	X(receipt_no, 100, CHARACTERS) \
	X(identifier, 100, CHARACTERS) \
	X(subject_id, 100, CHARACTERS) \
	X(measure, 100, CHARACTERS) \
	X(anchor, 100, CHARACTERS) \
	X(bar, 100, CHARACTERS) \
	X(kind, 100, CHARACTERS) \
	X(how, 100, CHARACTERS) \
	X(capacity, 100, CHARACTERS) \
	X(mode, 100, CHARACTERS) \
	X(outcome, 100, CHARACTERS) \
	X(proceeding, 100, CHARACTERS) \
	X(role, 100, CHARACTERS) \
	X(what, 100, CHARACTERS) \
	X(field, 100, CHARACTERS) \
	X(part, 100, CHARACTERS) \
	/* any other code, a date, a mark, a short list of them */ \
	X(code, 100, CHARACTERS) \
	/* free text */ \
	X(purpose, 500, CHARACTERS) \
	X(note, 500, CHARACTERS) \
	X(scope, 500, CHARACTERS) \
	X(ground_text, 1000, CHARACTERS) \
	X(wording, 1000, CHARACTERS) \
	X(source, 2000, CHARACTERS) \
	X(evidence, 2000, CHARACTERS) \
	X(reason, 10000, CHARACTERS) \
	X(reasons, 10000, CHARACTERS) \
	X(content, 10000, CHARACTERS) \
	X(body, 10000, CHARACTERS) \
	X(duty, 10000, CHARACTERS) \
	X(performance, 10000, CHARACTERS) \
	/* JSON: one record of a push, what a decision or a feedback says beside its columns, a plan */ \
	X(record, RECORD_BYTES_MAX, BYTES) \
	X(detail, RECORD_BYTES_MAX, BYTES) \
	X(details, RECORD_BYTES_MAX, BYTES) \
	X(changes, RECORD_BYTES_MAX, BYTES) \
	X(days, RECORD_BYTES_MAX, BYTES) \
	X(plan, PLAN_BYTES_MAX, BYTES) \
	/* a spreadsheet's file, all of its lines */ \
	X(sheet, SHEET_BYTES_MAX, BYTES)

#define RECORD_BYTES_MAX	262144
#define PLAN_BYTES_MAX		8388608
#define SHEET_BYTES_MAX		268435456

/* Relations of one record. */
#define RELATIONS_MAX		1000

/* Lines of a spreadsheet's file, and its columns.  A row of it is as long as a record at most. */
#define SHEET_LINES_MAX		1000000
#define SHEET_COLUMNS_MAX	200

#define TEXT_LIMIT_ENUM(what, most, unit) TEXT_LIMIT_##what,
typedef enum TextLimit
{
	TEXT_LIMITS(TEXT_LIMIT_ENUM)
	TEXT_LIMIT_COUNT
} TextLimit;
#undef TEXT_LIMIT_ENUM

/* The limit of that name; TEXT_LIMIT_COUNT where there is none. */
extern TextLimit text_limit_by_name(const char *what);

/* The greatest length, in characters or, where text_limit_in_bytes says so, in bytes. */
extern int	text_limit_most(TextLimit limit);
extern bool text_limit_in_bytes(TextLimit limit);

/*
 * Whether a text of the server's encoding, so many bytes long, is within the
 * limit.  Where that is one of bytes, the text itself is not looked at.
 */
extern bool text_within(TextLimit limit, const char *text, size_t bytes);

/* Error 22001 where it is not; the message names what it is and never the text. */
extern void text_require(TextLimit limit, const char *text, size_t bytes);

#endif							/* CREDIT_TEXT_LIMIT_H */
