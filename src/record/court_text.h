/*-------------------------------------------------------------------------
 *
 * court_text.h
 *	  How courts spell names and the numbers of cases and documents: keys for
 *	  comparing them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_TEXT_H
#define CREDIT_COURT_TEXT_H

/*
 * A text in the form for comparison: NFKC, without spaces and zero-width
 * characters, one kind of bracket and of middle dot, upper case.  All other
 * characters stay, so that names which differ in one of them differ.  Takes time
 * quadratic in combining characters, without interrupts: measure the text first.
 */
extern char *court_name_key(const char *text);

/*
 * A case number in the form for comparison; NULL where the text is not one, or over its limit.  It
 * is written (year)court-kind-number号, as （2020）鲁0116执1234号, with 之N
 * behind it for a ruling in the case.
 */
extern char *court_case_key(const char *text);

/*
 * The number of a document in the form for comparison: that of a name, one
 * kind of bracket and of dash, the last number without leading zeros.  NULL
 * where the text is blank or over its limit.
 */
extern char *court_document_key(const char *text);


#endif							/* CREDIT_COURT_TEXT_H */
