/*-------------------------------------------------------------------------
 *
 * blank.c
 *	  What counts as no text.
 *
 * A reason or a name that shows nothing is none, whatever it consists of: what
 * a page or a spreadsheet puts in for a space is seldom the space of ASCII.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"

#include "base/blank.h"
#include "base/compat.h"

/*
 * Unicode's controls, white space (White_Space) and default ignorable code
 * points, assigned or not; the marks of annotations; and the pattern of Braille
 * without a dot.
 */
static const struct
{
	pg_wchar	first;
	pg_wchar	last;
}			blank_ranges[] =
{
	{0x0001, 0x0020},
	{0x007F, 0x00A0},
	{0x00AD, 0x00AD},			/* soft hyphen */
	{0x034F, 0x034F},			/* combining grapheme joiner */
	{0x061C, 0x061C},			/* Arabic letter mark */
	{0x115F, 0x1160},			/* Hangul fillers */
	{0x1680, 0x1680},			/* Ogham space */
	{0x17B4, 0x17B5},			/* Khmer inherent vowels */
	{0x180B, 0x180F},			/* Mongolian selectors and separator */
	{0x2000, 0x200F},			/* spaces, zero width, marks of direction */
	{0x2028, 0x202F},			/* separators, embeddings, narrow no-break */
	{0x205F, 0x206F},			/* mathematical space, joiners, isolates */
	{0x2800, 0x2800},			/* Braille without a dot */
	{0x3000, 0x3000},			/* ideographic space */
	{0x3164, 0x3164},			/* Hangul filler */
	{0xFE00, 0xFE0F},			/* variation selectors */
	{0xFEFF, 0xFEFF},			/* byte-order mark */
	{0xFFA0, 0xFFA0},			/* half-width Hangul filler */
	{0xFFF0, 0xFFFB},			/* unassigned, marks of annotations */
	{0x1BCA0, 0x1BCA3},			/* shorthand format controls */
	{0x1D173, 0x1D17A},			/* musical format controls */
	{0xE0000, 0xE0FFF}			/* tags, further variation selectors */
};

bool
character_is_blank(pg_wchar c)
{
	int			i = 0;

	while (i < lengthof(blank_ranges) && c > blank_ranges[i].last)
		i++;
	return i < lengthof(blank_ranges) && c >= blank_ranges[i].first;
}

bool
text_is_blank(const char *text, size_t bytes)
{
	const unsigned char *s = (const unsigned char *) text;
	const unsigned char *end = s + bytes;

	for (; s < end; s += pg_utf_mblen(s))
		if (!character_is_blank(utf8_to_unicode(s)))
			return false;
	return true;
}

/*
 * credit.blank(value text) -> boolean: whether a text is missing.  NULL is.
 */
PG_FUNCTION_INFO_V1(credit_blank);
Datum
credit_blank(PG_FUNCTION_ARGS)
{
	text	   *value;

	if (PG_ARGISNULL(0))
		PG_RETURN_BOOL(true);
	value = PG_GETARG_TEXT_PP(0);
	PG_RETURN_BOOL(text_is_blank(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)));
}
