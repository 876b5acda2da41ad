/*-------------------------------------------------------------------------
 *
 * blank.h
 *	  What counts as no text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_BLANK_H
#define CREDIT_BLANK_H

#include "mb/pg_wchar.h"

/* Whether a character shows nothing. */
extern bool character_is_blank(pg_wchar c);

/* Whether a text of UTF-8, so many bytes long, is empty or shows nothing. */
extern bool text_is_blank(const char *text, size_t bytes);

#endif							/* CREDIT_BLANK_H */
