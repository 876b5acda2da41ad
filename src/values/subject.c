/*-------------------------------------------------------------------------
 *
 * subject.c
 *	  The type credit.subject: input, output and mask.
 *
 * Who a measure may be about.  What may be written is in identifier_parse.c and
 * number_check.c, the packed form in identifier.c; order, equality and hashing
 * are in subject_order.c, what a number says about its holder in
 * subject_number.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "fmgr.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/datetime.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"
#include "values/identifier_parse.h"
#include "values/legal_day.h"
#include "values/subject.h"

/* The present legal day as the number yyyymmdd, worked out once a day. */
static int
today_as_number(void)
{
	static DateADT known_day = PG_INT32_MIN;
	static int	known_number;
	DateADT		day = legal_today();

	if (day != known_day)
	{
		int			y,
					m,
					d;

		j2date(day + POSTGRES_EPOCH_JDATE, &y, &m, &d);
		known_number = y * 10000 + m * 100 + d;
		known_day = day;
	}
	return known_number;
}

void
subject_to_cstring(const Subject *subject, char *buf)
{
	identifier_format(subject->data, buf);
}

char *
subject_mask(const Subject *subject)
{
	char	   *text = palloc(SUBJECT_TEXT_MAX);

	identifier_mask(subject->data, text);
	return text;
}

bool
subject_parse(const char *str, int len, Subject *result, IdentifierProblem *problem)
{
	return identifier_parse(str, len, today_as_number(), result->data, problem);
}

char *
subject_problem_words(const IdentifierProblem *problem)
{
	char		sentence[IDENTIFIER_PROBLEM_MAX];

	identifier_describe(problem, message_translated, sentence);
	return pstrdup(sentence);
}

bool
subject_try_parse(const char *kind, const char *str, int len, Subject *result, IdentifierLanguage language, char **problem,
				  const char **hint)
{
	IdentifierProblem found;
	char		sentence[IDENTIFIER_PROBLEM_MAX];
	int			shift = 0;

	if (kind != NULL)
	{
		str = psprintf("%s:%.*s", kind, len, str);
		shift = strlen(kind) + 1;
		len += shift;
	}
	if (identifier_parse(str, len, today_as_number(), result->data, &found))
		return true;
	if (found.position > 0)
		found.position -= shift;
	identifier_describe(&found, language, sentence);
	*problem = pstrdup(sentence);
	*hint = identifier_advice(&found);
	return false;
}

/* Reads a text; where it identifies nobody, a soft error if there is an escontext. */
static Subject *
subject_read(const char *str, size_t len, Node *escontext)
{
	Subject    *result = palloc(sizeof(Subject));
	IdentifierProblem problem;
	char		sentence[IDENTIFIER_PROBLEM_MAX];
	const char *advice;

	if (identifier_parse(str, len, today_as_number(), result->data, &problem))
		return result;

	identifier_describe(&problem, message_translated, sentence);
	advice = identifier_advice(&problem);
	ereturn(escontext, NULL,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input for type credit.subject: %s", sentence),
			 advice ? errhint("%s", message_translated(advice)) : 0));
}

/*
 * credit.subject_in(cstring) -> credit.subject
 *
 * Accepts the forms of doc/values.md.  Stable, because a birth date must not
 * lie after today.  Error 22P02 with the problem and its place; the number
 * itself is never repeated.
 */
PG_FUNCTION_INFO_V1(credit_subject_in);
Datum
credit_subject_in(PG_FUNCTION_ARGS)
{
	char	   *str = PG_GETARG_CSTRING(0);

	PG_RETURN_SUBJECT_P(subject_read(str, strlen(str), fcinfo->context));
}

/* credit.subject_out(credit.subject) -> cstring: the canonical form. */
PG_FUNCTION_INFO_V1(credit_subject_out);
Datum
credit_subject_out(PG_FUNCTION_ARGS)
{
	char	   *text = palloc(SUBJECT_TEXT_MAX);

	identifier_format(PG_GETARG_SUBJECT_P(0)->data, text);
	PG_RETURN_CSTRING(text);
}

/*
 * credit.subject_recv(internal) -> credit.subject: the sixteen bytes of
 * subject_send, or a text as subject_in takes it: a driver that knows no format
 * of ours sends its strings as they are where it copies in binary.  The first of
 * the sixteen bytes is the number of a form, which is no letter or digit.  Error 22P03
 * for bytes that no text would have given, 22P02 for a text that is no identifier.
 */
PG_FUNCTION_INFO_V1(credit_subject_recv);
Datum
credit_subject_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	Subject    *result;

	if (buf->cursor < buf->len && isalnum((unsigned char) buf->data[buf->cursor]))
	{
		int			len;
		char	   *text = pq_getmsgtext(buf, buf->len - buf->cursor, &len);

		PG_RETURN_SUBJECT_P(subject_read(text, len, NULL));
	}
	result = palloc(sizeof(Subject));
	pq_copymsgbytes(buf, (char *) result->data, sizeof(result->data));
	if (!identifier_valid(result->data, today_as_number()))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type credit.subject")));
	PG_RETURN_SUBJECT_P(result);
}

/* credit.subject_send(credit.subject) -> bytea: its sixteen bytes. */
PG_FUNCTION_INFO_V1(credit_subject_send);
Datum
credit_subject_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendbytes(&buf, (const char *) PG_GETARG_SUBJECT_P(0)->data, sizeof(Subject));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/*
 * credit.subject(text) -> credit.subject: the explicit cast; as subject_in.
 */
PG_FUNCTION_INFO_V1(credit_subject_from_text);
Datum
credit_subject_from_text(PG_FUNCTION_ARGS)
{
	text	   *str = PG_GETARG_TEXT_PP(0);

	PG_RETURN_SUBJECT_P(subject_read(VARDATA_ANY(str), VARSIZE_ANY_EXHDR(str), fcinfo->context));
}

/* credit.subject_text(credit.subject) -> text: the canonical form. */
PG_FUNCTION_INFO_V1(credit_subject_text);
Datum
credit_subject_text(PG_FUNCTION_ARGS)
{
	char		text[SUBJECT_TEXT_MAX];
	size_t		len = identifier_format(PG_GETARG_SUBJECT_P(0)->data, text);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}

/*
 * credit_try_subject(text) -> credit.subject: NULL where the text identifies
 * nobody, and for NULL.
 */
PG_FUNCTION_INFO_V1(credit_try_subject);
Datum
credit_try_subject(PG_FUNCTION_ARGS)
{
	text	   *str = PG_GETARG_TEXT_PP(0);
	Subject    *result = palloc(sizeof(Subject));
	IdentifierProblem problem;

	if (!identifier_parse(VARDATA_ANY(str), VARSIZE_ANY_EXHDR(str), today_as_number(), result->data, &problem))
		PG_RETURN_NULL();
	PG_RETURN_SUBJECT_P(result);
}

/*
 * credit_subject_problem(text) -> text: why the text identifies nobody; NULL
 * where it does, and for NULL.
 */
PG_FUNCTION_INFO_V1(credit_subject_problem);
Datum
credit_subject_problem(PG_FUNCTION_ARGS)
{
	text	   *str = PG_GETARG_TEXT_PP(0);
	Subject		ignored;
	char	   *problem;
	const char *hint;

	if (subject_try_parse(NULL, VARDATA_ANY(str), VARSIZE_ANY_EXHDR(str), &ignored, message_translated, &problem, &hint))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(problem));
}

/*
 * credit_mask(credit.subject) -> text: a person's number without what tells
 * the person apart; codes of organizations are public and shown whole.
 */
PG_FUNCTION_INFO_V1(credit_mask);
Datum
credit_mask(PG_FUNCTION_ARGS)
{
	char		text[SUBJECT_TEXT_MAX];
	size_t		len = identifier_mask(PG_GETARG_SUBJECT_P(0)->data, text);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}
