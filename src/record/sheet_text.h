/*-------------------------------------------------------------------------
 *
 * sheet_text.h
 *	  A spreadsheet's file as text: its lines as rows of cells.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SHEET_TEXT_H
#define CREDIT_SHEET_TEXT_H

#include "lib/stringinfo.h"

/* The lines, in their order; one that is NULL is empty. */
typedef struct SheetText
{
	Datum	   *lines;
	bool	   *nulls;
	int			count;
	int			next;			/* the line that the next row begins with,
								 * from 0 */
	char		separator;
} SheetText;

typedef enum SheetFault
{
	SHEET_SOUND,
	SHEET_QUOTE_OPEN,			/* a quote is opened and never closed */
	SHEET_TEXT_BEHIND_QUOTE,	/* text between a closing quote and the
								 * separator */
	SHEET_ROW_TOO_LONG,
	SHEET_TOO_MANY_CELLS
} SheetFault;

typedef struct SheetRow
{
	int			line;			/* on which it begins, from 1 */
	int			count;			/* of cells, SHEET_COLUMNS_MAX + 1 at most */
	char	  **cells;
	SheetFault	fault;
	int			fault_column;	/* from 1 */
} SheetRow;

/*
 * The next row, allocated in the current memory context; false where there is
 * none.  Of a row with a fault there is its first line alone, with what stands
 * behind the fault as one cell, and the next row begins on the line behind it: so
 * nothing is lost, and a quote that is never closed costs one line.
 */
extern bool sheet_next_row(SheetText *sheet, SheetRow *row);

/* A text without blanks at its ends (base/blank.h); shortens it in place. */
extern char *sheet_trim(char *text);

#endif							/* CREDIT_SHEET_TEXT_H */
