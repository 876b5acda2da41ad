/*-------------------------------------------------------------------------
 *
 * sheet_text.c
 *	  A spreadsheet's file as text: its lines as rows of cells.
 *
 * The form is that of RFC 4180, with the separator that the file has: a cell
 * that begins with a quote ends with one, a quote inside it is written twice, and
 * it may have separators and line breaks.  COPY has taken the line breaks off, and
 * may have split such a cell into several lines.
 *
 * What the cells mean is in sheet_column.c and sheet.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "base/blank.h"
#include "base/compat.h"
#include "record/sheet_text.h"
#include "values/text_limit.h"

/* A line's text and its end; the carriage return of a line that ended with both is none of its text. */
static const char *
line_text(const SheetText *sheet, int n, const char **end)
{
	const char *text;

	if (sheet->nulls[n])
		return *end = "";
	text = VARDATA_ANY(DatumGetPointer(sheet->lines[n]));
	*end = text + VARSIZE_ANY_EXHDR(DatumGetPointer(sheet->lines[n]));
	if (*end > text && (*end)[-1] == '\r')
		(*end)--;
	return text;
}

static const char *
behind_spaces(const char *p, const char *end)
{
	while (p < end && *p == ' ')
		p++;
	return p;
}

static void
add_cell(SheetRow *row, const char *text, size_t bytes)
{
	row->cells[row->count++] = pnstrdup(text, bytes);
}

/*
 * What stands in quotes from p on, into "cell"; false where it is not closed.
 * *line, *p and *end go on to where the quotes close.
 */
static bool
read_quoted(const SheetText *sheet, StringInfo cell, int *line, const char **p, const char **end, size_t *bytes)
{
	for (;;)
	{
		const char *quote = memchr(*p, '"', *end - *p);

		if (quote == NULL)
		{
			appendBinaryStringInfo(cell, *p, *end - *p);
			if (*line + 1 == sheet->count || *bytes > RECORD_BYTES_MAX)
				return false;
			appendStringInfoChar(cell, '\n');
			*p = line_text(sheet, ++*line, end);
			*bytes += *end - *p + 1;
			continue;
		}
		appendBinaryStringInfo(cell, *p, quote - *p);
		*p = quote + 1;
		if (*p == *end || **p != '"')
			return true;
		appendStringInfoChar(cell, '"');
		(*p)++;
	}
}

/* The row that begins on a line, and the last of its lines; stops at a fault. */
static void
read_row(const SheetText *sheet, SheetRow *row, int *line)
{
	const char *end;
	const char *p = line_text(sheet, *line, &end);
	size_t		bytes = end - p;

	row->count = 0;
	row->fault = bytes > RECORD_BYTES_MAX ? SHEET_ROW_TOO_LONG : SHEET_SOUND;
	while (row->fault == SHEET_SOUND)
	{
		const char *quote = behind_spaces(p, end);

		row->fault_column = row->count + 1;
		if (row->count == SHEET_COLUMNS_MAX)
			row->fault = SHEET_TOO_MANY_CELLS;
		else if (quote < end && *quote == '"')
		{
			StringInfoData cell;

			initStringInfo(&cell);
			p = quote + 1;
			if (!read_quoted(sheet, &cell, line, &p, &end, &bytes))
				row->fault = bytes > RECORD_BYTES_MAX ? SHEET_ROW_TOO_LONG : SHEET_QUOTE_OPEN;
			else if ((p = behind_spaces(p, end)) < end && *p != sheet->separator)
				row->fault = SHEET_TEXT_BEHIND_QUOTE;
			else
				row->cells[row->count++] = cell.data;
		}
		else
		{
			quote = p;
			p = memchr(p, sheet->separator, end - p);
			if (p == NULL)
				p = end;
			add_cell(row, quote, p - quote);
		}
		if (p == end)
			return;
		p++;
	}
}

/* The cells of one line; a quote that is not closed on it, or has text behind it, is a character like any other. */
static void
read_line(const SheetText *sheet, SheetRow *row, int line)
{
	const char *end;
	const char *p = line_text(sheet, line, &end);
	SheetText	one = *sheet;

	one.count = line + 1;
	row->count = 0;
	for (;;)
	{
		const char *begin = p;
		const char *quote = behind_spaces(p, end);
		bool		closed = false;
		StringInfoData cell;

		if (row->count == SHEET_COLUMNS_MAX)
		{
			add_cell(row, p, end - p);
			return;
		}
		if (quote < end && *quote == '"')
		{
			int			last = line;
			size_t		bytes = 0;

			initStringInfo(&cell);
			p = quote + 1;
			closed = read_quoted(&one, &cell, &last, &p, &end, &bytes) &&
				((p = behind_spaces(p, end)) == end || *p == sheet->separator);
		}
		if (closed)
			row->cells[row->count++] = cell.data;
		else
		{
			p = memchr(begin, sheet->separator, end - begin);
			if (p == NULL)
				p = end;
			add_cell(row, begin, p - begin);
		}
		if (p == end)
			return;
		p++;
	}
}

bool
sheet_next_row(SheetText *sheet, SheetRow *row)
{
	int			first = sheet->next;
	int			last = first;

	if (first == sheet->count)
		return false;
	CHECK_FOR_INTERRUPTS();
	row->line = first + 1;
	row->cells = palloc((SHEET_COLUMNS_MAX + 1) * sizeof(char *));
	read_row(sheet, row, &last);
	if (row->fault != SHEET_SOUND)
	{
		read_line(sheet, row, first);
		last = first;
	}
	sheet->next = last + 1;
	return true;
}

char *
sheet_trim(char *text)
{
	char	   *begin = NULL;
	char	   *end = text;

	for (char *s = text; *s; s += pg_utf_mblen((unsigned char *) s))
	{
		if (character_is_blank(utf8_to_unicode((unsigned char *) s)))
			continue;
		if (begin == NULL)
			begin = s;
		end = s + pg_utf_mblen((unsigned char *) s);
	}
	*end = '\0';
	return begin != NULL ? begin : end;
}
