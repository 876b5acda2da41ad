/*-------------------------------------------------------------------------
 *
 * court_text.h
 *	  How courts spell the numbers of cases and documents: keys for comparing
 *	  them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_TEXT_H
#define CREDIT_COURT_TEXT_H

/*
 * A case number in the form for comparison; NULL where the text is not one, or over its limit.  It
 * is written (year)court-kind-number号, as （2020）鲁0116执1234号, with 之N
 * behind it for a ruling in the case; without the 字第 that was written until 2015.
 */
extern char *court_case_key(const char *text);

/* The same; *fault: what is wrong, a message yet to be translated. */
extern char *court_case_read(const char *text, const char **fault);

/* Whether a number in that form is of enforcement, which is 执 in it, or 恢 (taken up again). */
extern bool court_case_is_enforcement(const char *case_key);

/*
 * The number of a document in the form for comparison: that of text_key,
 * one kind of bracket and of dash, the last number without leading zeros.  NULL
 * where the text is blank or over its limit.
 */
extern char *court_document_key(const char *text);


#endif							/* CREDIT_COURT_TEXT_H */
