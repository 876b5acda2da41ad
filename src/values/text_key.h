/*-------------------------------------------------------------------------
 *
 * text_key.h
 *	  One form of a text that people spell in many ways, for comparing.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_TEXT_KEY_H
#define CREDIT_TEXT_KEY_H

/*
 * A text in the form for comparison: NFKC, without characters that show
 * nothing, one kind of bracket and of middle dot, upper case.  All other
 * characters stay, so that texts which differ in one of them differ.  Takes time
 * quadratic in combining characters, without interrupts: measure the text first.
 */
extern char *text_key(const char *text);

/* The same; NULL for what is blank, or too long to be normalized at any time. */
extern char *text_key_or_null(const text *value);

#endif							/* CREDIT_TEXT_KEY_H */
