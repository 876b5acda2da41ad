/*-------------------------------------------------------------------------
 *
 * excerpt.h
 *	  The beginning of a text of somebody else's, as a message shows it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_EXCERPT_H
#define CREDIT_EXCERPT_H

/*
 * So many characters of the text, and "…" where there are more.  Of digits in a
 * row those behind the eighth are masked: no day has more, and a person's number
 * in the wrong place does.
 */
extern char *masked_excerpt(const char *text, int characters);

#endif							/* CREDIT_EXCERPT_H */
