/*-------------------------------------------------------------------------
 *
 * sheet_column.h
 *	  The columns of a spreadsheet: what their names say.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SHEET_COLUMN_H
#define CREDIT_SHEET_COLUMN_H

typedef enum SheetColumnKind
{
	SHEET_FIELD,				/* a field of the record, by its name */
	SHEET_NAMELESS,				/* nothing stands in its header */
	SHEET_REASON,				/* why the row was sent back */
	SHEET_RELATION				/* a member of a relation */
} SheetColumnKind;

/* What a relation says, in the order of the columns. */
typedef enum RelationMember
{
	MEMBER_NAME,
	MEMBER_NUMBER,
	MEMBER_ROLE,
	MEMBER_SINCE,
	MEMBER_UNTIL,
	RELATION_MEMBERS
} RelationMember;

typedef struct SheetColumn
{
	char	   *name;			/* as the header has it, without blanks at its
								 * ends */
	SheetColumnKind kind;
	int			relation;		/* of which relation of the row, from 0 */
	RelationMember member;
	bool		field_too;		/* a representative's name is a field as well */
} SheetColumn;

typedef struct SheetColumns
{
	SheetColumn *columns;
	int			count;			/* without nameless ones at the end */
	int			relations;
	const char **roles;			/* of each relation, where its columns say it;
								 * or NULL */
} SheetColumns;

/* The name of the column with the reason, which reading passes over. */
#define SHEET_REASON_NAME	"退回原因"

/*
 * What the cells of a header mean.  Without "relations" all are fields.  Error
 * 22023 for a header of fewer than two names, or with one twice.
 */
extern void sheet_read_header(SheetColumns *sheet, char **cells, int count, bool relations);

#endif							/* CREDIT_SHEET_COLUMN_H */
