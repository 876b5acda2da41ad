/*-------------------------------------------------------------------------
 *
 * sheet.c
 *	  A spreadsheet's rows as records of a push.
 *
 * A row becomes a JSON object: the names of the columns, and what the cells hold
 * as texts.  What they mean is for the reader of records; here is what a
 * spreadsheet does to a list:
 *
 * - a number of more than 15 digits is rounded, and shown with an exponent;
 * - an apostrophe in front of a cell, or ="..." around it, keeps it as text;
 * - the persons in posts stand in columns, or on lines of their own.
 *
 * A row with a fault becomes a record all the same, with the fault as a member
 * that makes a reject of it: so the court finds it among the rejects of its push,
 * and a full list that has it does not take the listing off.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/memutils.h"

#include "base/blank.h"
#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"
#include "record/sheet_column.h"
#include "record/sheet_text.h"
#include "values/text_limit.h"

/* Digits that a spreadsheet keeps of a number. */
#define SPREADSHEET_DIGITS	15

/* credit.sheet_part, as sql/record/sheet_part.sql makes it */
enum
{
	PART_LINE,
	PART_OF,
	PART_CELLS,
	PART_RECORD,
	PART_REASON,
	PART_SEPARATOR,
	PART_MARKED,
	PART_COLUMNS
};

/* What a cell holds. */
typedef struct Cell
{
	char	   *text;			/* NULL: nothing */
	bool		as_text;		/* marked as text, so the spreadsheet has not
								 * touched it */
} Cell;

typedef struct Reading
{
	ReturnSetInfo *rsinfo;
	SheetText	text;
	SheetColumns header;
	int			header_line;
	MemoryContext of_row;
	MemoryContext of_record;

	/* The record that is being put together, in of_record. */
	int			line;			/* of its first row; 0: none */
	Cell	   *first;			/* the cells of its first row */
	Datum		first_cells;	/* the same as an array */
	StringInfo	relations;
	StringInfo	problem;
} Reading;

static const char *const member_names[RELATION_MEMBERS] =
{
	[MEMBER_NAME] = "iname",
	[MEMBER_NUMBER] = "cardNum",
	[MEMBER_ROLE] = "role",
	[MEMBER_SINCE] = "since",
	[MEMBER_UNTIL] = "until"
};

static void sheet_problem(StringInfo problem, const char *fmt,...) pg_attribute_printf(2, 3);

/* Adds what is wrong with a row, in codes. */
static void
sheet_problem(StringInfo problem, const char *fmt,...)
{
	fmt = message_coded(fmt);
	if (problem->len > 0)
		appendStringInfoString(problem, message_coded("; "));
	for (;;)
	{
		va_list		args;
		int			needed;

		va_start(args, fmt);
		needed = appendStringInfoVA(problem, fmt, args);
		va_end(args);
		if (needed == 0)
			break;
		enlargeStringInfo(problem, needed);
	}
}

/* The cell without what a spreadsheet, or credit_sheet_rejects, puts around a text. */
static Cell
read_cell(char *text)
{
	size_t		length = strlen(text);

	if (text[0] == '\'')
		return (Cell)
	{
		text + 1, true
	};
	if (length >= 3 && text[0] == '=' && text[1] == '"' && strchr(text + 2, '"') == text + length - 1)
		return (Cell)
	{
		pnstrdup(text + 2, length - 3), true
	};
	return (Cell)
	{
		text_is_blank(text, length) ? NULL : text, false
	};
}

/* Whether a text is a number with an exponent, as 3.71202E+17. */
static bool
has_exponent(const char *s)
{
	if (*s < '0' || *s > '9')
		return false;
	s++;
	if (*s == '.')
		s += strspn(s + 1, "0123456789") + 1;
	if ((*s != 'E' && *s != 'e') || s[1] != '+')
		return false;
	s += 2;
	return *s != '\0' && s[strspn(s, "0123456789")] == '\0';
}

/* A number of more than 15 digits in groups of three is one without; other texts stay as they are. */
static void
join_groups(char *text)
{
	size_t		begin = strspn(text, "0123456789");
	const char *s = text + begin;
	char	   *out = text;

	while (*s == ',' && strspn(s + 1, "0123456789") == 3)
		s += 4;
	if (*s != '\0' || begin == 0 || begin > 3 || strlen(text) / 4 * 3 + begin <= SPREADSHEET_DIGITS)
		return;
	for (s = text; *s; s++)
		if (*s != ',')
			*out++ = *s;
	*out = '\0';
}

/* Whether a text is a number of more digits than a spreadsheet keeps, and zeros from there on. */
static bool
ends_in_zeros(const char *s)
{
	size_t		digits = strspn(s, "0123456789");

	return s[digits] == '\0' && digits > SPREADSHEET_DIGITS &&
		strspn(s + SPREADSHEET_DIGITS, "0") == digits - SPREADSHEET_DIGITS;
}

/* What the cells of one row hold, and what is wrong with it. */
static Cell *
read_cells(const Reading *r, const SheetRow *row, StringInfo problem)
{
	const SheetColumns *header = &r->header;
	Cell	   *cells = palloc0(header->count * sizeof(Cell));

	switch (row->fault)
	{
		case SHEET_SOUND:
			break;
		case SHEET_QUOTE_OPEN:
			sheet_problem(problem, "line %d: the quote that column %d begins with is never closed", row->line, row->fault_column);
			break;
		case SHEET_TEXT_BEHIND_QUOTE:
			sheet_problem(problem, "line %d: in column %d text stands behind the closing quote; a quote inside a cell is written twice",
						  row->line, row->fault_column);
			break;
		case SHEET_ROW_TOO_LONG:
			sheet_problem(problem, "line %d: the row is longer than %d bytes; perhaps a quote in it is not closed",
						  row->line, RECORD_BYTES_MAX);
			break;
		case SHEET_TOO_MANY_CELLS:
			sheet_problem(problem, "line %d: the row has more than %d cells", row->line, SHEET_COLUMNS_MAX);
			break;
	}
	if (row->fault == SHEET_SOUND && row->count < header->count)
		sheet_problem(problem, "line %d has %d cells, and line %d names %d columns", row->line, row->count, r->header_line, header->count);
	for (int i = 0; i < row->count; i++)
	{
		bool		named = i < header->count && header->columns[i].kind != SHEET_NAMELESS;
		Cell		cell = read_cell(row->cells[i]);
		char	   *seen;

		if (cell.text == NULL || (named && header->columns[i].kind == SHEET_REASON))
			continue;
		if (i < header->count)
			cells[i] = cell;
		if (row->fault != SHEET_SOUND)
			continue;
		if (!named)
		{
			sheet_problem(problem, "line %d: column %d holds something and has no name in line %d", row->line, i + 1, r->header_line);
			continue;
		}
		join_groups(cell.text);
		seen = sheet_trim(pstrdup(cell.text));
		if (has_exponent(seen))
			sheet_problem(problem, "line %d, column \"%s\": \"%s\" is a number of which the spreadsheet has kept these digits alone; the others are not in the file. "
						  "Format the column as text, enter the number again from the document, and save the file again",
						  row->line, header->columns[i].name, seen);
		else if (!cell.as_text && ends_in_zeros(seen))
			sheet_problem(problem, "line %d, column \"%s\": the number has zeros from its 16th digit on, as one that a spreadsheet has rounded to 15 digits. "
						  "Format the column as text and enter the number again from the document; if it is right, put an apostrophe (') in front",
						  row->line, header->columns[i].name);
	}
	return cells;
}

/*
 * The cells as they were read, so that what is sent back is what came, but
 * without a reason of before.  The mark that says of zeros that they are right
 * stays with them.
 */
static Datum
cells_array(const SheetRow *row, const SheetColumns *header)
{
	Datum	   *texts = palloc(row->count * sizeof(Datum));
	int			n = 0;
	int			count = row->count;

	while (count > header->count && text_is_blank(row->cells[count - 1], strlen(row->cells[count - 1])))
		count--;
	for (int i = 0; i < count; i++)
	{
		Cell		cell = read_cell(row->cells[i]);
		char	   *text = cell.text != NULL ? cell.text : row->cells[i];

		if (i < header->count && header->columns[i].kind == SHEET_REASON)
			continue;
		if (cell.as_text && ends_in_zeros(text))
			text = psprintf("'%s", text);
		texts[n++] = CStringGetTextDatum(text);
	}
	return PointerGetDatum(construct_array(texts, n, TEXTOID, -1, false, TYPALIGN_INT));
}

static void
put_part(const Reading *r, int line, int of, Datum cells, const char *record, const char *reason)
{
	Datum		values[PART_COLUMNS] = {0};
	bool		nulls[PART_COLUMNS];

	memset(nulls, true, sizeof(nulls));
	values[PART_LINE] = Int32GetDatum(line);
	values[PART_CELLS] = cells;
	nulls[PART_LINE] = nulls[PART_CELLS] = false;
	if (of > 0)
	{
		values[PART_OF] = Int32GetDatum(of);
		nulls[PART_OF] = false;
	}
	if (record != NULL)
	{
		values[PART_RECORD] = CStringGetTextDatum(record);
		nulls[PART_RECORD] = false;
	}
	if (reason != NULL)
	{
		values[PART_REASON] = CStringGetTextDatum(reason);
		nulls[PART_REASON] = false;
	}
	tuplestore_putvalues(r->rsinfo->setResult, r->rsinfo->setDesc, values, nulls);
}

static void
put_member(StringInfo json, const char *name, const char *text)
{
	if (json->data[json->len - 1] != '{')
		appendStringInfoString(json, ", ");
	escape_json(json, name);
	appendStringInfoString(json, ": ");
	escape_json(json, text);
}

/* The relations of one row, as JSON objects with commas; empty where it has none. */
static StringInfo
read_relations(const SheetColumns *header, const Cell *cells)
{
	StringInfo	all = makeStringInfo();

	for (int n = 0; n < header->relations; n++)
	{
		StringInfo	one = makeStringInfo();
		bool		says = false;

		appendStringInfoChar(one, '{');
		for (int i = 0; i < header->count; i++)
		{
			const SheetColumn *column = &header->columns[i];

			if (column->kind != SHEET_RELATION || column->relation != n || cells[i].text == NULL)
				continue;
			put_member(one, member_names[column->member], cells[i].text);
			/* A name identifies nobody: alone it makes no relation. */
			says |= column->member != MEMBER_NAME;
		}
		if (!says)
			continue;
		if (header->roles[n] != NULL)
			put_member(one, member_names[MEMBER_ROLE], header->roles[n]);
		appendStringInfo(all, "%s%s}", all->len > 0 ? ", " : "", one->data);
	}
	return all;
}

/*
 * Whether a row goes on with the record before: it brings another relation, and
 * all else in it is as in the record's first row, or left out, as a spreadsheet
 * saves cells that were joined.
 */
static bool
goes_on(const Reading *r, const Cell *cells, const char *relations)
{
	if (r->line == 0 || relations[0] == '\0' || strstr(r->relations->data, relations) != NULL)
		return false;
	for (int i = 0; i < r->header.count; i++)
		if (r->header.columns[i].kind == SHEET_FIELD && cells[i].text != NULL &&
			(r->first[i].text == NULL || strcmp(cells[i].text, r->first[i].text) != 0))
			return false;
	return true;
}

/* Puts the record that is finished, as its first row. */
static void
end_record(Reading *r)
{
	StringInfo	json;

	if (r->line == 0)
		return;
	json = makeStringInfo();
	appendStringInfoChar(json, '{');
	for (int i = 0; i < r->header.count; i++)
	{
		const SheetColumn *column = &r->header.columns[i];

		if (r->first[i].text != NULL && (column->kind == SHEET_FIELD || column->field_too))
			put_member(json, column->name, r->first[i].text);
	}
	if (r->problem->len > 0)
		put_member(json, "sheetProblem", r->problem->data);
	if (r->relations->len > 0)
		appendStringInfo(json, "%s\"relations\": [%s]", json->len > 1 ? ", " : "", r->relations->data);
	appendStringInfoChar(json, '}');
	put_part(r, r->line, r->line, r->first_cells, json->data, r->problem->len > 0 ? r->problem->data : NULL);
	r->line = 0;
	MemoryContextReset(r->of_record);
}

static void
begin_record(Reading *r, const SheetRow *row, const Cell *cells, const char *relations, const char *problem)
{
	MemoryContext before = MemoryContextSwitchTo(r->of_record);

	r->line = row->line;
	r->first = palloc0(r->header.count * sizeof(Cell));
	for (int i = 0; i < r->header.count; i++)
		r->first[i].text = cells[i].text != NULL ? pstrdup(cells[i].text) : NULL;
	r->first_cells = cells_array(row, &r->header);
	r->relations = makeStringInfo();
	appendStringInfoString(r->relations, relations);
	r->problem = makeStringInfo();
	appendStringInfoString(r->problem, problem);
	MemoryContextSwitchTo(before);
}

static bool
is_blank_row(const SheetRow *row)
{
	for (int i = 0; i < row->count; i++)
		if (!text_is_blank(row->cells[i], strlen(row->cells[i])))
			return false;
	return true;
}

/* A line that says the names of the columns again, as on each page. */
static bool
is_header_again(const SheetColumns *header, const SheetRow *row)
{
	for (int i = 0; i < header->count; i++)
		if (header->columns[i].kind != SHEET_REASON &&
			(i >= row->count || strcmp(sheet_trim(pstrdup(row->cells[i])), header->columns[i].name) != 0))
			return false;
	return true;
}

/* The mark that a file of UTF-8 may begin with, and where it was taken for GB18030. */
static bool
begins_with_mark(SheetText *sheet)
{
	const char *first;

	if (sheet->count == 0 || sheet->nulls[0])
		return false;
	first = text_to_cstring(DatumGetTextPP(sheet->lines[0]));
	if (strncmp(first, "锘", strlen("锘")) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
				 errmsg("the sheet is UTF-8 and was read as another encoding"),
				 errhint("Take back the lines that you have copied, SET client_encoding = 'UTF8', and copy the file again.")));
	if (strncmp(first, "\xEF\xBB\xBF", 3) != 0)
		return false;
	sheet->lines[0] = CStringGetTextDatum(first + 3);
	return true;
}

/* The first row that is not blank, by the separator that makes most of it. */
static void
read_header(Reading *r, SheetRow *header)
{
	static const char separators[] = {',', '\t', ';'};
	SheetText  *sheet = &r->text;
	const char *said;
	int			begin;
	int			most = 0;
	char		best = ',';

	while (sheet->next < sheet->count &&
		   (sheet->nulls[sheet->next] ||
			text_is_blank(VARDATA_ANY(DatumGetPointer(sheet->lines[sheet->next])), VARSIZE_ANY_EXHDR(DatumGetPointer(sheet->lines[sheet->next])))))
		sheet->next++;
	if (sheet->next == sheet->count)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there is no sheet to read"),
				 errhint("Copy the lines of the file first.")));

	/* Some spreadsheets say their separator before anything else. */
	said = text_to_cstring(DatumGetTextPP(sheet->lines[sheet->next]));
	if (strncmp(said, "sep=", 4) == 0 && strchr(",;\t", said[4]) != NULL && sheet->next + 1 < sheet->count)
		sheet->next++;
	begin = sheet->next;
	for (int i = 0; i < lengthof(separators); i++)
	{
		int			named = 0;

		sheet->next = begin;
		sheet->separator = separators[i];
		sheet_next_row(sheet, header);
		for (int j = 0; j < header->count; j++)
			named += !text_is_blank(header->cells[j], strlen(header->cells[j]));
		if (named > most)
		{
			most = named;
			best = separators[i];
		}
	}
	sheet->next = begin;
	sheet->separator = best;
	sheet_next_row(sheet, header);
	if (header->fault == SHEET_TOO_MANY_CELLS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the sheet has more than %d columns", SHEET_COLUMNS_MAX)));
	if (header->fault != SHEET_SOUND)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the line with the names of the columns cannot be read"),
				 errdetail("A quote in line %d, column %d, is not closed, or text stands behind it.", header->line, header->fault_column)));
}

/*
 * credit.parse_sheet(lines text[], relations boolean) -> setof credit.sheet_part
 */
PG_FUNCTION_INFO_V1(credit_parse_sheet);
Datum
credit_parse_sheet(PG_FUNCTION_ARGS)
{
	Reading		r = {0};
	SheetRow	row;
	bool		marked;
	bool		relations = PG_GETARG_BOOL(1);
	MemoryContext outer = CurrentMemoryContext;

	InitMaterializedSRF(fcinfo, 0);
	r.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	if (r.rsinfo->setDesc->natts != PART_COLUMNS)
		elog(ERROR, "credit.sheet_part has another number of columns than the library expects");
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), TEXTOID, -1, false, TYPALIGN_INT, &r.text.lines, &r.text.nulls, &r.text.count);
	if (r.text.count > SHEET_LINES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the sheet has more than %d lines", SHEET_LINES_MAX)));
	r.of_row = AllocSetContextCreate(outer, "row of a sheet", ALLOCSET_DEFAULT_SIZES);
	r.of_record = AllocSetContextCreate(outer, "record of a sheet", ALLOCSET_DEFAULT_SIZES);

	marked = begins_with_mark(&r.text);
	read_header(&r, &row);
	r.header_line = row.line;
	sheet_read_header(&r.header, row.cells, row.count, relations);
	{
		Datum		values[PART_COLUMNS] = {0};
		bool		nulls[PART_COLUMNS] = {false, true, false, true, true, false, false};
		char		separator[2] = {r.text.separator, '\0'};
		SheetRow	named = row;

		named.count = r.header.count;
		values[PART_LINE] = Int32GetDatum(row.line);
		values[PART_CELLS] = cells_array(&named, &r.header);
		values[PART_SEPARATOR] = CStringGetTextDatum(separator);
		values[PART_MARKED] = BoolGetDatum(marked);
		tuplestore_putvalues(r.rsinfo->setResult, r.rsinfo->setDesc, values, nulls);
	}

	MemoryContextSwitchTo(r.of_row);
	while (sheet_next_row(&r.text, &row))
	{
		StringInfo	problem;
		StringInfo	of_row;
		Cell	   *cells;

		if (!is_blank_row(&row) && !is_header_again(&r.header, &row))
		{
			problem = makeStringInfo();
			cells = read_cells(&r, &row, problem);
			of_row = read_relations(&r.header, cells);
			if (row.fault == SHEET_SOUND && goes_on(&r, cells, of_row->data))
			{
				appendStringInfo(r.relations, ", %s", of_row->data);
				if (problem->len > 0)
					appendStringInfo(r.problem, "%s%s", r.problem->len > 0 ? message_coded("; ") : "", problem->data);
				put_part(&r, row.line, r.line, cells_array(&row, &r.header), NULL, problem->len > 0 ? problem->data : NULL);
			}
			else
			{
				end_record(&r);
				begin_record(&r, &row, cells, of_row->data, problem->data);
			}
		}
		MemoryContextReset(r.of_row);
	}
	end_record(&r);
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(r.of_row);
	MemoryContextDelete(r.of_record);
	return (Datum) 0;
}
