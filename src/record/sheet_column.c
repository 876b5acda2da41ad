/*-------------------------------------------------------------------------
 *
 * sheet_column.c
 *	  The columns of a spreadsheet: what their names say.
 *
 * Which field of a record a name means, the reader of records says
 * (record_fields.c).  Here is what only a sheet has: a relation is an object in a
 * record, and several columns in a sheet, as 法定代表人证件号码 and
 * 法定代表人任职起始日期, with a number where there are several of a kind.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "base/message.h"
#include "record/sheet_column.h"
#include "record/sheet_text.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* What a column of a relation begins with, and the role that it says; the longer one first. */
static const struct
{
	const char *begin;
	const char *role;			/* NULL: a column of its own says it */
	bool		is_field;		/* its name alone is a field of the record */
}			beginnings[] =
{
	{"法定代表人", "法定代表人", true},
	{"主要负责人", "主要负责人", true},
	{"负责人", "负责人", true},
	{"直接责任人员", "直接责任人员", false},
	{"直接责任人", "直接责任人员", false},
	{"实际控制人", "实际控制人", false},
	{"相关人员", NULL, false},
	{"RELATION", NULL, false}
};

static const struct
{
	const char *rest;
	RelationMember member;
}			members[] =
{
	{"", MEMBER_NAME},
	{"姓名", MEMBER_NAME},
	{"INAME", MEMBER_NAME},
	{"NAME", MEMBER_NAME},
	{"证件号码", MEMBER_NUMBER},
	{"证件号", MEMBER_NUMBER},
	{"身份证号码", MEMBER_NUMBER},
	{"身份证号", MEMBER_NUMBER},
	{"身份证件号码", MEMBER_NUMBER},
	{"公民身份号码", MEMBER_NUMBER},
	{"CARDNUM", MEMBER_NUMBER},
	{"PERSON", MEMBER_NUMBER},
	{"职务", MEMBER_ROLE},
	{"身份", MEMBER_ROLE},
	{"ROLE", MEMBER_ROLE},
	{"任职起始日期", MEMBER_SINCE},
	{"任职开始日期", MEMBER_SINCE},
	{"任职日期", MEMBER_SINCE},
	{"SINCE", MEMBER_SINCE},
	{"任职终止日期", MEMBER_UNTIL},
	{"任职截止日期", MEMBER_UNTIL},
	{"任职结束日期", MEMBER_UNTIL},
	{"离任日期", MEMBER_UNTIL},
	{"UNTIL", MEMBER_UNTIL}
};

/*
 * The name in the form for comparison, without a number in it, low lines and
 * hyphens, and brackets that had nothing but the number; which number goes into
 * *number, 0: none.
 */
static char *
without_number(const char *name, int *number)
{
	char	   *key = text_key(name);
	char	   *out = key;

	*number = 0;
	for (char *s = key; *s; s++)
	{
		if (*s >= '0' && *s <= '9')
			*number = Min(*number * 10 + (*s - '0'), SHEET_COLUMNS_MAX + 1);
		else if (*s == ')' && out > key && out[-1] == '(')
			out--;
		else if (*s != '_' && *s != '-')
			*out++ = *s;
	}
	*out = '\0';
	return key;
}

static bool
find_member(const char *rest, RelationMember *member)
{
	for (int i = 0; i < lengthof(members); i++)
		if (strcmp(rest, members[i].rest) == 0)
		{
			*member = members[i].member;
			return true;
		}
	return false;
}

/* The relation of that beginning and number, made where there is none yet. */
static int
relation_place(SheetColumns *sheet, int *places, int beginning, int number)
{
	int			key = beginning * (SHEET_COLUMNS_MAX + 2) + number;

	for (int i = 0; i < sheet->relations; i++)
		if (places[i] == key)
			return i;
	places[sheet->relations] = key;
	sheet->roles[sheet->relations] = beginnings[beginning].role;
	return sheet->relations++;
}

static bool
has_number(const SheetColumns *sheet, int relation)
{
	for (int i = 0; i < sheet->count; i++)
		if (sheet->columns[i].kind == SHEET_RELATION && sheet->columns[i].relation == relation &&
			sheet->columns[i].member == MEMBER_NUMBER)
			return true;
	return false;
}

static void
find_relations(SheetColumns *sheet)
{
	int		   *places = palloc(sheet->count * sizeof(int));
	int			last = -1;		/* the relation of the column before */

	for (int i = 0; i < sheet->count; i++)
	{
		SheetColumn *column = &sheet->columns[i];
		int			number;
		char	   *key;
		int			b = 0;

		if (column->kind != SHEET_FIELD)
			continue;
		key = without_number(column->name, &number);
		while (b < lengthof(beginnings) && strncmp(key, beginnings[b].begin, strlen(beginnings[b].begin)) != 0)
			b++;
		if (b < lengthof(beginnings) && find_member(key + strlen(beginnings[b].begin), &column->member))
		{
			column->kind = SHEET_RELATION;
			column->relation = last = relation_place(sheet, places, b, number);
			column->field_too = column->member == MEMBER_NAME && beginnings[b].is_field && number == 0;
		}
		else if (last >= 0 && find_member(key, &column->member) &&
				 (column->member == MEMBER_SINCE || column->member == MEMBER_UNTIL))
		{
			/* Whose post that is, the column before says. */
			column->kind = SHEET_RELATION;
			column->relation = last;
		}
	}

	/*
	 * Names alone identify nobody: without a number there is no relation, and
	 * the column is a field like any other.
	 */
	for (int i = 0; i < sheet->count; i++)
		if (sheet->columns[i].kind == SHEET_RELATION && !has_number(sheet, sheet->columns[i].relation))
			sheet->columns[i].kind = SHEET_FIELD;
}

void
sheet_read_header(SheetColumns *sheet, char **cells, int count, bool relations)
{
	int			named = 0;

	sheet->count = 0;
	sheet->relations = 0;
	sheet->columns = palloc0(Max(count, 1) * sizeof(SheetColumn));
	sheet->roles = palloc0(Max(count, 1) * sizeof(char *));
	for (int i = 0; i < count; i++)
	{
		SheetColumn *column = &sheet->columns[i];
		char	   *out;

		column->name = sheet_trim(pstrdup(cells[i]));
		if (column->name[0] == '\'')
			column->name++;
		out = column->name;
		/* A name that was broken to fit the column is one name. */
		for (char *s = column->name; *s; s++)
			if (*s != '\n' && *s != '\r')
				*out++ = *s;
		*out = '\0';
		text_require(TEXT_LIMIT_code, column->name, strlen(column->name));
		if (column->name[0] == '\0')
			column->kind = SHEET_NAMELESS;
		else if (strcmp(column->name, SHEET_REASON_NAME) == 0)
			column->kind = SHEET_REASON;
		else
			named++;
		for (int j = 0; j < i; j++)
			if (column->kind == SHEET_FIELD && strcmp(sheet->columns[j].name, column->name) == 0)
				ereport(ERROR,
						(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						 errmsg("the sheet has two columns of the name \"%s\"", column->name),
						 errhint("Rename or remove one of them; columns of several relations have a number, as %s.",
								 "法定代表人证件号码2")));
		if (column->kind != SHEET_NAMELESS)
			sheet->count = i + 1;
	}
	if (named < 2)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the first line of the sheet does not name its columns"),
				 errdetail("Commas, semicolons and tabs separate columns; the line has %d names.", named),
				 errhint("Remove titles above the line with the names of the columns.")));
	if (relations)
		find_relations(sheet);
}
